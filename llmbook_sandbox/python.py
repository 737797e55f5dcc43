"""Run Python that a model wrote. Import it from ``llmbook_sandbox``."""

from __future__ import annotations

import math
import os
import secrets
import signal
import stat
import subprocess
import threading
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from llmbook_sandbox.process import ALWAYS, SandboxError, end_group, folders, kill, library, start

_MOST_FILES, _DEEPEST = 1000, 20
_MEMORY, _REFUSED, _TOO_LARGE = 77, 78, 79  # as in child.py


@dataclass(frozen=True)
class PythonResult:
    """What a program printed and made, and why it was stopped.

    ``files``: name → bytes of the files made or changed (hidden ones left out). ``stop``: ``time``, ``memory``,
    ``output``, ``disk``, ``refused``, ``error`` or None; ``reason`` says it in Korean. ``stop`` rests on what the
    program let its interpreter report: trust it for messages, trust the limits themselves for safety.
    """

    stdout: str
    stderr: str
    files: dict[str, bytes] = field(repr=False)
    stop: str | None
    reason: str | None
    seconds: float
    protections: tuple[str, ...] = field(repr=False)

    @property
    def ok(self) -> bool:
        return self.stop is None


class _Output:
    """Both streams of a child, read as they come and kept up to a bound."""

    def __init__(self, process: subprocess.Popen[bytes], most: int) -> None:
        self.text = {"stdout": bytearray(), "stderr": bytearray()}
        self.header: str | None = None
        self.ready, self.flood = threading.Event(), threading.Event()
        self._most = most
        streams = (("stdout", process.stdout), ("stderr", process.stderr))
        self.threads = [threading.Thread(target=self._pump, args=s, daemon=True) for s in streams]
        for thread in self.threads:
            thread.start()

    def _pump(self, name: str, pipe: Any) -> None:
        text = self.text[name]
        try:
            if name == "stdout":
                self.header = pipe.readline(4096).decode()
                self.ready.set()
            while part := pipe.read1(65536):
                room = self._most - len(text)
                text += part[: max(room, 0)]
                if len(part) > room:
                    self.flood.set()
        except ValueError:  # closed by the parent
            pass
        finally:
            if name == "stdout":  # a short program's stderr may end before the header is read
                self.ready.set()

    def done(self) -> bool:
        return not any(t.is_alive() for t in self.threads)

    def __getitem__(self, name: str) -> str:
        return self.text[name].decode("utf-8", "replace").replace("\r\n", "\n")


def _too_much(folder: Path, most: int) -> bool:
    """Whether a folder holds more than ``most`` bytes, too many files or folders in too many folders."""
    size = count = 0
    heap = [(str(folder), 0)]
    while heap:
        place, depth = heap.pop()
        try:
            with os.scandir(place) as entries:
                for entry in entries:
                    count += 1
                    if entry.is_dir(follow_symlinks=False):
                        heap.append((entry.path, depth + 1))
                    else:
                        with suppress(FileNotFoundError):  # removed meanwhile: the next still counts
                            size += entry.stat(follow_symlinks=False).st_size
                    if size > most or count > _MOST_FILES or depth > _DEEPEST:
                        return True
        except (FileNotFoundError, NotADirectoryError):
            continue  # removed meanwhile
        except OSError:  # closed on purpose, or its path is too long: nobody can say what it holds
            return True
    return size > most


def _unlinked(pid: int, folder: Path, each: int) -> int:
    """Bytes of the files that a process holds under no name any more (0 where the system does not tell).

    Every thread is asked: it may have a table of open files of its own, and outlive the first one. A file that is
    only mapped counts as ``each``, the most that it can be.
    """
    maps = b""
    opened: dict[int, int] = {}
    threads: list[str] = []
    with suppress(OSError):
        threads = [f"/proc/{pid}/task/{name}" for name in os.listdir(f"/proc/{pid}/task")]
    for thread in threads:
        with suppress(OSError):  # the memory is the same in all, but one that has ended shows none
            maps = maps or Path(thread, "maps").read_bytes()
        with suppress(OSError), os.scandir(f"{thread}/fd") as entries:
            for entry in entries:
                with suppress(OSError):
                    found = entry.stat()
                    if stat.S_ISREG(found.st_mode) and not found.st_nlink:
                        opened[found.st_ino] = found.st_size
    ours = [x for x in maps.split(b"\n") if x.endswith(b" (deleted)") and os.fsencode(folder) in x]
    mapped = {int(line.split()[4]) for line in ours}  # the inodes
    return sum(opened.values()) + each * len(mapped - opened.keys())


def _collect(folder: Path, given: Mapping[str, bytes], most: int) -> dict[str, bytes]:
    """The files a program made or changed. Links, pipes and hidden names are not followed, opened or kept."""
    found: dict[str, bytes] = {}
    room = most
    for place, inner, names in os.walk(folder):
        inner[:] = sorted(n for n in inner if not n.startswith("."))
        if len(Path(place).relative_to(folder).parts) >= _DEEPEST:
            inner.clear()
        for name in sorted(n for n in names if not n.startswith(".")):
            path = Path(place, name)
            try:
                if not stat.S_ISREG(path.lstat().st_mode) or path.lstat().st_size > room:
                    continue
                data = path.read_bytes()
            except OSError:
                continue
            key = path.relative_to(folder).as_posix().encode("utf-8", "replace").decode()
            if given.get(key) != data and len(found) < _MOST_FILES:
                found[key] = data
                room -= len(data)
    return found


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, data in files.items():
        parts = PurePosixPath(name)
        if parts.is_absolute() or ".." in parts.parts or not parts.parts:
            raise ValueError(f"폴더 안의 상대 경로가 아닙니다: {name!r}")
        path = folder / parts
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _watch(
    process: subprocess.Popen[bytes], output: _Output, folder: Path, *, seconds: float, most: int, each: int
) -> str | None:
    """Wait until the program ends, or name the limit that it broke; ``most`` bytes of files, ``each`` in one."""
    begin = time.monotonic()
    while process.poll() is None or not output.done():
        alive = [t for t in output.threads if t.is_alive()]
        if process.poll() is not None:  # a descendant may hold the pipes: only in the weaker forms
            end_group(process)
            for thread in alive:
                thread.join(1)
            break
        if time.monotonic() - begin > seconds:
            return "time"
        if output.flood.is_set():
            return "output"
        if _too_much(folder, most - _unlinked(process.pid, folder, each)):
            return "disk"
        if alive:
            alive[0].join(0.05)
        else:
            with suppress(subprocess.TimeoutExpired):
                process.wait(0.05)
    return "output" if output.flood.is_set() else None


def run_python(
    code: str,
    *,
    files: Mapping[str, bytes | str] | None = None,
    seconds: float = 5.0,
    memory_mb: int | None = None,
    file_mb: int = 16,
    disk_mb: int = 64,
    output_kb: int = 256,
    packages: bool = False,
    without: Iterable[str] = (),
) -> PythonResult:
    """Run a program in a child process that reaches its own folder and Python's library, nothing else.

    ``files`` (relative name → content) lie in its folder beforehand. ``seconds`` counts from when the program
    starts. ``memory_mb`` bounds the address space (default 512; with packages 1024, much of which numpy and its
    kind only reserve). ``packages=True`` lets it read and import the installed packages and the fonts. ``without``
    leaves out mechanisms (``namespaces``, ``landlock``, ``seccomp``): for the tests of the weaker forms.

    Raises SandboxError if the child could not lock itself in. Starting costs about 30 ms of CPU.
    """
    memory_mb = memory_mb or (1024 if packages else 512)
    given = {n: d.encode() if isinstance(d, str) else bytes(d) for n, d in (files or {}).items()}
    limits = {"AS": memory_mb << 20, "CPU": math.ceil(seconds) + 1, "FSIZE": file_mb << 20}
    limits |= {"NPROC": 32, "NOFILE": 256, "CORE": 0}
    order = {"kind": "python", "code": code, "confine": library(packages) | {"limits": limits}}
    with folders() as (folder, root):
        _write(folder, given)
        process = start(order, folder, root, without)
        output = _Output(process, output_kb << 10)
        most, each = disk_mb << 20, file_mb << 20
        try:
            process.stdin.close()  # type: ignore[union-attr]
            if not output.ready.wait(60) or not output.header:
                process.kill()
                output.threads[1].join(5)
                raise SandboxError(
                    f"샌드박스를 준비하지 못해 코드를 실행하지 않았습니다.\n{output['stderr']}"
                )
            begin = time.monotonic()
            stop = _watch(process, output, folder, seconds=seconds, most=most, each=each)
            spent = time.monotonic() - begin
        finally:
            kill(process)
            if "processes:seccomp" not in (output.header or ""):
                end_group(process)  # what a program of the weaker forms left behind
        if stop is None and _too_much(folder, most):
            stop = "disk"
        made = _collect(folder, given, most)
    stop = stop or _status(process.returncode)
    reason = {
        None: None,
        "time": f"{seconds:g}초 안에 끝나지 않아 멈췄습니다.",
        "memory": f"메모리를 {memory_mb}MB보다 많이 쓰려고 해서 멈췄습니다.",
        "output": f"출력이 {output_kb}KB를 넘어 멈췄습니다.",
        "disk": f"파일을 허용한 것보다 많거나 크게 만들어 멈췄습니다(모두 {disk_mb}MB, 하나에 {file_mb}MB, {_MOST_FILES}개까지).",
        "refused": f"허용하지 않은 일을 하려고 해서 멈췄습니다: {_last_line(output['stderr'])}",
        "error": f"오류로 끝났습니다: {_last_line(output['stderr']) or _ending(process.returncode)}",
    }[stop]
    held = (*ALWAYS, *output.header.split())
    return PythonResult(output["stdout"], output["stderr"], made, stop, reason, spent, held)


def _status(code: int) -> str | None:
    stops = {0: None, _MEMORY: "memory", _REFUSED: "refused", _TOO_LARGE: "disk"}
    if hasattr(signal, "SIGXCPU") and code == -signal.SIGXCPU:
        return "time"
    return stops.get(code, "error")


def _ending(code: int) -> str:
    if code >= 0:
        return f"종료 코드 {code}"
    named = -code in set(signal.Signals)  # real-time signals have no name
    return f"신호 {signal.Signals(-code).name if named else -code}"


def _last_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[-1][:300] if lines else ""


def passes(code: str, tests: Iterable[str], **limits: Any) -> bool:
    """Whether all ``tests`` (statements) hold after ``code``; a program that leaves early does not pass.

    Tests and code share an interpreter: this finds code that is wrong, not code that sets out to deceive it.
    """
    proof = secrets.token_hex(8)
    program = "\n".join([code, "", *tests, f"__import__('os').write(1, b'\\n{proof}\\n')"])
    result = run_python(program, **limits)
    return result.ok and proof in result.stdout.splitlines()
