"""Chapter 5's helper: worker processes on this machine that run a notebook's functions together.

Each worker is a Python process of its own with one thread, joined to the others by
``torch.distributed`` (gloo). ``Workers.run(function, ...)`` calls ``function(rank, n, ...)`` in all of
them and returns what each returned. A worker that dies, fails or takes too long ends the call with
``WorkerFailed`` and the whole group with it; nothing waits for a process that is gone.
"""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import sys
import tempfile
import time
import traceback
import weakref
from collections.abc import Callable
from datetime import timedelta
from multiprocessing.connection import Client, Connection, Listener, wait
from pathlib import Path
from typing import Any, BinaryIO

import cloudpickle
from tqdm.auto import tqdm


class WorkerFailed(RuntimeError):
    """A worker died, raised, or did not answer in time; the group is gone and must be started anew."""


class Workers:
    """A group of ``n`` workers; ``seconds`` is how long one call may take."""

    def __init__(self, n: int, seconds: float = 100, start_seconds: float = 180) -> None:
        self.n, self.seconds = n, seconds
        self._folder = tempfile.TemporaryDirectory(prefix="llmbook-workers-")
        folder = Path(self._folder.name)
        key = secrets.token_bytes(16)
        # no GPU: FSDP2 takes a visible one, and the inputs here stand on the CPU
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "CUDA_VISIBLE_DEVICES": ""}
        if sys.platform.startswith("linux"):
            environment.setdefault("GLOO_SOCKET_IFNAME", "lo")  # no name server is needed
        self._connections: list[Connection] = []
        self._logs = [open(folder / f"{rank}.log", "w+b") for rank in range(n)]
        self._processes: list[subprocess.Popen[bytes]] = []
        # also when the cell is run again and this group is forgotten, and when Python ends
        self._stop = weakref.finalize(
            self, _stop, self._connections, self._processes, self._logs, self._folder
        )
        with Listener(("127.0.0.1", 0), authkey=key) as listener:
            listener._listener._socket.settimeout(0.5)  # so that a dead worker is noticed while waiting
            for rank in range(n):
                command = [sys.executable, __file__, str(listener.address[1]), str(rank), str(n)]
                process = subprocess.Popen(
                    [*command, str(folder / "rendezvous")],
                    stdin=subprocess.PIPE,
                    stdout=self._logs[rank],
                    stderr=self._logs[rank],
                    env=environment,
                )
                process.stdin.write(key)  # not on the command line, where others could read it
                process.stdin.close()
                self._processes.append(process)
            met: dict[int, Connection] = {}
            until = time.monotonic() + start_seconds
            with tqdm(total=n, desc="작업자 시작") as bar:
                while len(met) < n:
                    self._check_alive()
                    if time.monotonic() > until:
                        self._fail(
                            f"작업자 {n}개 가운데 {len(met)}개만 {start_seconds:.0f}초 안에 시작했습니다."
                        )
                    try:
                        connection = listener.accept()
                    except TimeoutError:
                        continue
                    met[connection.recv()] = connection
                    bar.update()
        self._connections += [met[rank] for rank in range(n)]
        self._collect(until - time.monotonic())  # all have joined the group

    def run(self, function: Callable[..., Any], *arguments: Any, seconds: float | None = None) -> list[Any]:
        """``function(rank, n, *arguments)`` in every worker; what they return, by rank."""
        if not self._connections:
            raise WorkerFailed("작업자들이 이미 끝났습니다. Workers(n)으로 다시 시작하세요.")
        task = cloudpickle.dumps((function, arguments))
        for rank, connection in enumerate(self._connections):
            try:
                connection.send_bytes(task)
            except OSError:
                self._fail(self._death(rank))
        try:
            return self._collect(self.seconds if seconds is None else seconds)
        except BaseException:  # an interrupted call's late answers must not be taken for the next one's
            self.close()
            raise

    def close(self) -> None:
        """Stop all workers; safe to call twice."""
        self._stop()

    def _collect(self, seconds: float) -> list[Any]:
        """One answer from each worker, or ``WorkerFailed``."""
        answers: dict[int, Any] = {}
        until = time.monotonic() + seconds
        while len(answers) < self.n:
            missing = [r for r in range(self.n) if r not in answers]
            ready = wait([self._connections[r] for r in missing], timeout=until - time.monotonic())
            if not ready:
                self._fail(f"작업자 {missing}이(가) {seconds:.0f}초 안에 끝나지 않았습니다.")
            for rank in missing:
                if self._connections[rank] not in ready:
                    continue
                try:
                    worked, answer = cloudpickle.loads(self._connections[rank].recv_bytes())
                except (EOFError, OSError):
                    self._fail(self._death(rank))
                if not worked:  # the others may wait for this one for ever
                    self._fail(f"{rank}번 작업자에서 오류가 났습니다.\n{answer}")
                answers[rank] = answer
        return [answers[r] for r in range(self.n)]

    def _check_alive(self) -> None:
        for rank, process in enumerate(self._processes):
            if process.poll() is not None:
                self._fail(self._death(rank))

    def _death(self, rank: int) -> str:
        try:
            code = self._processes[rank].wait(timeout=5)
        except subprocess.TimeoutExpired:
            code = "없음"
        self._logs[rank].seek(0)
        said = self._logs[rank].read()[-2000:].decode(errors="replace").strip()
        return f"{rank}번 작업자가 죽었습니다(종료 코드 {code}). {said or '남긴 말이 없습니다.'}"

    def _fail(self, message: str) -> None:
        self.close()
        raise WorkerFailed(message)


def _stop(
    connections: list[Connection],
    processes: list[subprocess.Popen[bytes]],
    logs: list[BinaryIO],
    folder: tempfile.TemporaryDirectory[str],
) -> None:
    """End the processes and leave nothing open; the lists are empty afterwards."""
    for connection in connections:
        connection.close()
    for process in processes:
        process.kill()
    for process in processes:
        process.wait()
    for log in logs:
        log.close()
    for kept in (connections, processes, logs):
        kept.clear()
    folder.cleanup()


def _work(port: int, rank: int, n: int, rendezvous: str) -> None:
    """A worker's life: join the group, then answer one call after another until the notebook goes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # interrupting a cell interrupts the kernel's whole group
    connection = Client(("127.0.0.1", port), authkey=sys.stdin.buffer.read())
    connection.send(rank)

    import torch
    import torch.distributed as dist

    torch.set_num_threads(1)
    dist.init_process_group(
        "gloo",
        store=dist.FileStore(rendezvous, n),  # not by a URL: torch takes %20 in it as it stands
        rank=rank,
        world_size=n,
        timeout=timedelta(seconds=120),
    )
    answer = cloudpickle.dumps((True, None))
    while True:
        connection.send_bytes(answer)
        try:
            task = connection.recv_bytes()
        except EOFError:  # the notebook is gone
            os._exit(0)
        try:
            function, arguments = cloudpickle.loads(task)
            answer = cloudpickle.dumps((True, function(rank, n, *arguments)))
        except BaseException:
            answer = cloudpickle.dumps((False, traceback.format_exc()))


if __name__ == "__main__":
    _work(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
