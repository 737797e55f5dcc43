"""The child process under ``run_python`` and ``run_sql``: its folders, its library, its start and its end."""

from __future__ import annotations

import functools
import glob
import marshal
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_CHILD = Path(__file__).with_name("child.py")
_FONTS = Path(__file__).resolve().parent.parent / "llmbook" / "fonts"
ALWAYS = ("environment:process", "time:parent", "output:parent", "folder-size:parent")


class SandboxError(RuntimeError):
    """The sandbox itself could not be set up; no foreign code ran."""


def _site_packages() -> list[str]:
    return [p for p in sys.path if Path(p).name in ("site-packages", "dist-packages") and os.path.isdir(p)]


@functools.cache
def library(packages: bool) -> dict[str, list[str]]:
    """Paths that a program may read: the standard library, shared libraries, time zones; packages if wanted."""
    standard = sysconfig.get_path("stdlib")
    arch = sysconfig.get_config_var("MULTIARCH") or "none"
    paths = [standard, f"/lib/{arch}", f"/usr/lib/{arch}", "/lib64", "/usr/lib64", "/etc/ld.so.cache"]
    paths += ["/usr/share/zoneinfo", "/etc/localtime"]
    if sys.base_prefix != "/usr":
        paths += glob.glob(f"{sys.base_prefix}/lib/*.so*")  # a Python that brings its own libssl
    hidden = [f"{standard}/{name}" for name in ("site-packages", "dist-packages")]
    if packages:
        fonts = [str(_FONTS), "/usr/share/fonts", "/usr/local/share/fonts"]
        paths += [*_site_packages(), *fonts]
        hidden = []
    return {
        "readable": [p for p in dict.fromkeys(paths) if os.path.exists(p)],
        "hidden": [p for p in hidden if os.path.isdir(p)],
        "devices": [p for p in ("/dev/null", "/dev/zero", "/dev/urandom") if os.path.exists(p)],
        "packages": _site_packages() if packages else [],
    }


@contextmanager
def folders() -> Iterator[tuple[Path, Path]]:
    """A fresh folder for the program and an empty one for its new root; both gone afterwards."""
    base = Path(tempfile.mkdtemp(prefix="llmbook-"))
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        base.chmod(0o711)  # the program runs as another user
    try:
        for name in ("work", "root"):
            (base / name).mkdir(mode=0o700)
        yield base / "work", base / "root"
    finally:
        try:
            shutil.rmtree(base)
        except (OSError, RecursionError):  # folders without rights, or thousands deep
            if os.name == "posix":
                subprocess.run(["chmod", "-R", "u+rwx", "--", base], capture_output=True)
                subprocess.run(["rm", "-rf", "--", base], capture_output=True)
            shutil.rmtree(base, ignore_errors=True)


def start(order: dict[str, Any], folder: Path, root: Path, without: Iterable[str]) -> subprocess.Popen[bytes]:
    """Start the child and hand it its order; the first line that it writes is what holds."""
    confine = order["confine"]
    confine |= {"folder": str(folder), "root": str(root), "without": list(without)}
    # The kernel ends such a child with the *thread* that started it: right for a program, wrong for a worker.
    confine["dies_with_parent"] = order["kind"] != "sql"
    confine["namespaces"] = order["kind"] == "probe" or ("namespaces" not in without and _namespaces_work())
    environment = {"HOME": str(folder), "TMPDIR": str(folder), "MPLBACKEND": "Agg", "LANG": "C.UTF-8"}
    environment |= {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL")}
    if os.name == "nt":
        environment |= {n: os.environ[n] for n in ("SYSTEMROOT",) if n in os.environ}
        environment |= {"TEMP": str(folder), "TMP": str(folder)}
    process = subprocess.Popen(
        [sys.executable, "-I", "-S", "-u", "-X", "utf8", str(_CHILD)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env=environment,
        start_new_session=True,
    )
    try:
        process.stdin.write(marshal.dumps(order))  # type: ignore[union-attr]
        process.stdin.flush()  # type: ignore[union-attr]
    except BrokenPipeError:
        pass  # it died while starting: its stderr says why
    return process


def end_group(process: subprocess.Popen[bytes]) -> None:
    """End all processes of the child's session, where the system has sessions."""
    if os.name == "posix":
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            pass


def kill(process: subprocess.Popen[bytes]) -> None:
    """End the child, whatever it started (only the weaker forms let it), and leave no zombie."""
    if process.poll() is None:
        end_group(process)
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout, process.stderr):
        try:
            pipe.close()  # type: ignore[union-attr]
        except OSError:
            pass


@functools.cache
def _namespaces_work() -> bool:
    """Whether this system lets us build namespaces: tried once, in a process of its own."""
    if sys.platform != "linux":
        return False
    order = {"kind": "probe", "code": "", "confine": library(False) | {"limits": {}}}
    with folders() as (folder, root):
        process = start(order, folder, root, ())
        try:
            process.communicate(timeout=30)
        finally:
            kill(process)
    return process.returncode == 0
