"""Start, find and stop the local services; each is a child process on a loopback port.

A service lives as long as the process that started it. Children of that process find it through the
environment variables that the official clients read, so ``start()`` in a child starts nothing.
"""

from __future__ import annotations

import atexit
import http.client
import importlib
import json
import os
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from llmbook import course

HOST = "127.0.0.1"
PORT_TAKEN = 98  # the child's exit code when another process has its port (EADDRINUSE on Linux)
PORT_TRIES = 5


class Spec(NamedTuple):
    """What a service's official client reads, and how long the service may take to start."""

    title: str
    key: str
    address: str
    path: str  # what the client's base URL has after the port
    official: str
    seconds: float


SERVICES = {
    "openai": Spec(
        "OpenAI", "OPENAI_API_KEY", "OPENAI_BASE_URL", "/v1", "https://api.openai.com/v1", seconds=180
    ),
    "pinecone": Spec(
        "Pinecone", "PINECONE_API_KEY", "PINECONE_CONTROLLER_HOST", "", "https://api.pinecone.io", seconds=60
    ),
}


class ServiceFailed(RuntimeError):
    """The service ended or did not answer in time; the message has the log's place and last lines."""


@dataclass
class Service:
    """A service that the official client reaches; a context manager that stops it.

    ``process`` and ``log`` are ``None`` when the service is someone else's: the reader's key, another
    server's address, or the one that a parent process started.
    """

    name: str
    url: str
    process: subprocess.Popen[bytes] | None = None
    log: Path | None = None
    folder: Path | None = None
    environment: dict[str, str] = field(default_factory=dict, repr=False)
    _owner: int = field(default_factory=os.getpid, repr=False)

    @property
    def running(self) -> bool:
        """Whether the child process that this one started is still there."""
        return self.process is not None and self.process.poll() is None

    def stop(self) -> None:
        """End the child process and take back the variables that ``start()`` set; safe to call twice."""
        if self.process is None or self._owner != os.getpid():  # a fork must not end its parent's service
            return
        alive = self.running
        _end(self.process)
        if alive and self.log is not None:  # what died by itself leaves its log
            self.log.unlink(missing_ok=True)
        for variable, value in self.environment.items():
            if os.environ.get(variable) == value:
                del os.environ[variable]
        if _running.get(self.name) is self:
            del _running[self.name]
        atexit.unregister(self.stop)

    def __enter__(self) -> Service:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


_running: dict[str, Service] = {}


def start(name: str, *, folder: Path | str | None = None, seconds: float | None = None) -> Service:
    """Make ``name`` ("openai", "pinecone") reachable by its official client; a second call finds the first.

    With the client's own variables set nothing is started and nothing overridden. Otherwise the local
    server starts, and its address and a dummy key are set for this process and its children.
    ``folder`` is where Pinecone's data lies (default ``build/services/pinecone``, kept between runs);
    ``seconds`` is the time limit. Raises ``CourseError`` for an unknown name and ``ServiceFailed``.
    """
    spec = _spec(name)
    folder = None if folder is None else Path(folder).resolve()
    found = _running.get(name)
    if found is not None:
        if found.running and found.folder == folder:
            return found
        if found.running:
            raise course.CourseError(
                f"{spec.title} 호환 서버가 이미 다른 폴더로 떠 있습니다. 먼저 그 서비스의 stop()을 부르세요."
            )
        found.stop()  # it died: forget its address
    if os.environ.get(spec.key) or os.environ.get(spec.address):
        if not os.environ.get(spec.key):
            print(
                f"{spec.address}만 있고 {spec.key}가 없습니다. 키를 묻지 않는 서버이면 아무 글이나 넣으세요."
            )
        return Service(name, os.environ.get(spec.address) or spec.official)

    course.reach_loopback()
    limit = spec.seconds if seconds is None else seconds
    print(f"로컬 {spec.title} 호환 서버를 시작합니다 ", end="", flush=True)
    begin = time.monotonic()
    try:
        process, port, log = _launch(name, folder, limit)
    except BaseException:
        print()
        raise
    print(f" 준비됨({time.monotonic() - begin:.1f}초)")
    url = f"http://{HOST}:{port}{spec.path}"
    key = os.environ.get("LLMBOOK_SERVICE_KEY") or "dummy"  # the child asks for it when it is set
    service = Service(name, url, process, log, folder, {spec.address: url, spec.key: key})
    os.environ.update(service.environment)
    atexit.register(service.stop)
    _running[name] = service
    return service


def serve(name: str, *, port: int = 0, parent: int | None = None, folder: Path | None = None) -> int:
    """Run ``name`` in this process until Ctrl-C or, with ``parent``, until that process is gone.

    Without ``parent`` prints the address and the variables to set. Returns the exit code.
    """
    spec = _spec(name)
    if folder is not None and name != "pinecone":
        raise course.CourseError("--folder는 pinecone에만 쓸 수 있습니다.")
    try:
        listener = socket.create_server((HOST, port))  # now: it holds the port while the models load
    except (OSError, OverflowError) as error:  # taken or not allowed; no port at all
        reason = getattr(error, "strerror", error)
        print(f"{HOST}:{port}을(를) 쓸 수 없습니다({reason}). 다른 --port를 주세요.", file=sys.stderr)
        return PORT_TAKEN
    # Otherwise Nagle's algorithm and delayed acknowledgements make every reply wait 40 ms for the next packet.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    else:
        url = f"http://{HOST}:{listener.getsockname()[1]}{spec.path}"
        print(f"로컬 {spec.title} 호환 서버: {url} (Ctrl-C로 끝냅니다)")
        print("다른 터미널이나 노트북에서 쓰려면 먼저 이 변수를 설정하세요.")
        key = "$LLMBOOK_SERVICE_KEY" if os.environ.get("LLMBOOK_SERVICE_KEY") else "dummy"
        print(f"  export {spec.address}={url} {spec.key}={key}", flush=True)

    try:
        _run(name, folder, listener)
    except KeyboardInterrupt:
        print("\n서버를 멈췄습니다.")
    return 0


def _run(name: str, folder: Path | None, listener: socket.socket) -> None:
    import uvicorn
    from starlette.middleware.trustedhost import TrustedHostMiddleware

    server_module = importlib.import_module(f"llmbook_services.{name}_server")
    app = server_module.create_app(**({} if folder is None else {"folder": folder}))
    # A web page that makes its own name resolve to 127.0.0.1 is not served.
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=[HOST, "localhost"])
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        ws="none",
        h11_max_incomplete_event_size=2**17,  # a fetch of 1,000 ids is one long request line
        timeout_keep_alive=75,  # longer than the clients keep an idle connection
        timeout_graceful_shutdown=1,
    )
    uvicorn.Server(config).run(sockets=[listener])


def _spec(name: str) -> Spec:
    if name not in SERVICES:
        raise course.CourseError(course.unknown("서비스", name, sorted(SERVICES)))
    return SERVICES[name]


def _launch(name: str, folder: Path | None, limit: float) -> tuple[subprocess.Popen[bytes], int, Path]:
    """Start the child and wait for its health; another port when the chosen one was taken meanwhile."""
    logs = course.build_dir() / "services"
    logs.mkdir(parents=True, exist_ok=True)
    log = logs / f"{name}-{os.getpid()}.log"
    package = str(Path(__file__).resolve().parent.parent)
    path = os.pathsep.join(filter(None, [package, os.environ.get("PYTHONPATH")]))
    deadline = time.monotonic() + limit
    for _ in range(PORT_TRIES):
        port = _free_port()
        command = [
            sys.executable,
            "-m",
            "llmbook_services",
            name,
            f"--port={port}",
            f"--parent={os.getpid()}",
        ]
        command += [] if folder is None else [f"--folder={folder}"]
        environment = {**os.environ, "PYTHONPATH": path}
        with suppress(RuntimeError):  # outside a notebook's run the child looks for itself
            environment.setdefault("LLMBOOK_PROFILE", course.current_run().profile)
        with log.open("ab") as output:
            process = subprocess.Popen(
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # interrupting the kernel interrupts its group, not the service
            )
        try:
            problem = _wait(process, port, deadline)
        except BaseException:  # also Ctrl-C while waiting
            _end(process)
            raise
        if problem is None:
            return process, port, log
        if process.returncode != PORT_TAKEN:
            break
    _end(process)
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:]
    raise ServiceFailed(
        f"{name} 서버를 시작하지 못했습니다: {problem}\n로그: {log}\n마지막 줄:\n" + "\n".join(lines)
    )


def _wait(process: subprocess.Popen[bytes], port: int, deadline: float) -> str | None:
    """Wait until the child answers, a dot a second; ``None`` or what went wrong."""
    dot = time.monotonic() + 1
    while not _healthy(process.pid, port, deadline - time.monotonic()):
        now = time.monotonic()
        if process.poll() is not None:
            return f"프로세스가 끝났습니다(종료 코드 {process.returncode})."
        if now > deadline:
            return "제한 시간 안에 응답하지 않았습니다. 컴퓨터가 바쁘면 seconds=를 늘려 다시 시도하세요."
        if now > dot:
            print(".", end="", flush=True)
            dot = now + 1
        time.sleep(0.1)
    return None


def _healthy(pid: int, port: int, seconds: float) -> bool:
    """Whether the process ``pid``, not another one, answers on the port within ``seconds`` (1 at most)."""
    if seconds <= 0:
        return False
    connection = http.client.HTTPConnection(HOST, port, timeout=min(seconds, 1))  # urllib would ask a proxy
    try:
        connection.request("GET", "/health")
        told = json.load(connection.getresponse()).get("pid")
        return told == pid or (os.name == "nt" and _parent_of(told) == pid)
    except (OSError, ValueError, AttributeError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _parent_of(pid: int) -> int | None:
    """On Windows a venv's Python is a launcher, and the server its child."""
    import psutil

    with suppress(psutil.Error):
        return psutil.Process(pid).ppid()
    return None


def _free_port() -> int:
    with socket.create_server((HOST, 0)) as probe:
        return probe.getsockname()[1]


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _end_with(parent: int) -> None:
    """End this process within a second of its parent's end, however that ended.

    Linux's parent-death signal would also fire when only the thread that called ``start()`` ends.
    """
    if os.name == "nt":  # Windows goes on giving the id of a parent that is gone
        import psutil

        with suppress(psutil.NoSuchProcess):
            psutil.Process(parent).wait()
    else:
        while os.getppid() == parent:
            time.sleep(0.5)
    os._exit(0)
