"""Notebooks that start with their libraries loaded: one process imports them, each notebook's run is a fork of it.

Importing torch, transformers and their like takes 10 to 20 CPU seconds, for each kernel anew. Here
``multiprocessing``'s fork server imports them once; a run is a fork of it that becomes pytest with nbval,
and the kernel is another fork, taken before pytest begins. Names are imported as ever: a cell that
forgets an ``import`` still fails. Only Linux forks such a process safely; elsewhere all start anew.

This module must not import ``llmbook``: its folders are decided by variables of each run.
"""

from __future__ import annotations

import atexit
import gc
import json
import multiprocessing as mp
import os
import resource
import runpy
import subprocess
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable, Mapping
from multiprocessing import forkserver
from pathlib import Path
from typing import Any, NoReturn

FORKS = sys.platform == "linux"
HERE = Path(__file__).parent
PRELOAD = (
    "pytest",
    "nbval.plugin",
    "ipykernel.kernelapp",
    "matplotlib.pyplot",
    "pandas",
    "scipy.stats",
    "sklearn.feature_extraction.text",
    "sklearn.linear_model",
    "torch",
    "transformers.trainer",
    "transformers.models.qwen3.modeling_qwen3",
    "datasets",
    "peft",
    "sentence_transformers",
)
# These import bitsandbytes, which starts CUDA, and a fork cannot use what its parent started.
START_CUDA = {"transformers.trainer", "peft", "sentence_transformers"}
_starting = threading.Lock()
_server = False


def start(
    arguments: list[str], environment: Mapping[str, str], folder: Path, output: Path
) -> mp.process.BaseProcess:
    """Run ``python -m pytest`` with these arguments in a fork, its output in a file; leads its own session.

    ``environment`` is the run's whole environment; that of the first run is the fork server's too. Beside
    ``output`` a file ``*.json`` tells the peak memory in bytes of the largest process that the run waited
    for (the kernel) and, on a GPU, of the tensors after any cell, and the CPU seconds of the run and the kernel.
    """
    context = mp.get_context("forkserver" if FORKS else "spawn")
    process = context.Process(target=_run, args=(arguments, dict(environment), str(folder), str(output)))
    with _starting:
        if FORKS:
            prepare(environment)
            process.start()
        else:
            _with(environment, process.start)
    return process


def prepare(environment: Mapping[str, str]) -> None:
    """Start the fork server, once. Best before other threads run: ``os.environ`` is another for a moment."""
    global _server
    if FORKS and not _server:
        _server = True
        mp.get_context("forkserver").set_forkserver_preload(preloaded(environment))
        _with(environment, forkserver.ensure_running)


def preloaded(environment: Mapping[str, str]) -> list[str]:
    """The modules that the fork server imports for runs in this environment."""
    on_gpu = "LLMBOOK_GPU_GB" in environment
    return [name for name in PRELOAD if not (on_gpu and name in START_CUDA)]


def _with(environment: Mapping[str, str], start: Callable[[], None]) -> None:
    """Start an interpreter that finds this environment: OMP_NUM_THREADS and the closed network count from there."""
    ours = dict(os.environ)
    os.environ.clear()
    os.environ.update(environment)
    try:
        start()
    finally:
        os.environ.clear()
        os.environ.update(ours)


def _run(arguments: list[str], environment: dict[str, str], folder: str, output: str) -> NoReturn:
    os.setsid()
    written = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o644)
    for number, file in ((0, os.open(os.devnull, os.O_RDONLY)), (1, written), (2, written)):
        os.dup2(file, number)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    tempfile.tempdir = None  # of this environment
    _like_a_new_interpreter()
    if FORKS:
        _close_network()
        _fork_a_kernel(Path(output).with_suffix(".gpu"))

    import pytest

    code = int(pytest.main(arguments))
    gpu = Path(output).with_suffix(".gpu")
    own, kernel = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    measured = {"memory": kernel.ru_maxrss * (1 if sys.platform == "darwin" else 1024)}
    measured["cpu"] = sum(used.ru_utime + used.ru_stime for used in (own, kernel))
    measured |= {"gpu": int(gpu.read_text())} if gpu.exists() else {}
    Path(output).with_suffix(".json").write_text(json.dumps(measured))
    sys.exit(code)


def _fork_a_kernel(gpu: Path) -> None:
    gc.freeze()  # what is loaded is not looked at, and so not copied, by the collector
    here, there = os.pipe()
    ready, is_ready = os.pipe()
    kernel = os.fork()
    if kernel == 0:
        os.close(there)
        _become_the_kernel(here, is_ready, gpu)
    os.close(here)
    os.read(ready, 1)  # the kernel leads its own session: a signal to its group will not hit this process
    _hand_over(kernel, there)


def _like_a_new_interpreter() -> None:
    """What ``multiprocessing`` and the tests left in the fork server's child."""
    own = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    sys.path[:] = [*own, *(p for p in sys.path if p.startswith((sys.prefix, sys.base_prefix)))]
    mp.current_process().__dict__ |= {"_identity": (), "_name": "MainProcess", "_parent_pid": None}
    mp.process._parent_process = None
    mp.set_start_method(None, force=True)


def _close_network() -> None:
    sys.path.insert(0, str(HERE / "closed_network"))
    import enter

    try:
        enter.close_network()
    except OSError:
        pass  # the kernel refuses: sitecustomize.py still closes Python's sockets
    sys.path.pop(0)


def _become_the_kernel(requests: int, is_ready: int, gpu: Path) -> NoReturn:
    """Wait for the command that would start a kernel, then do what it says; the process ends with the kernel."""
    os.setsid()
    _fork_a_service()
    os.write(is_ready, b".")
    command = _take(requests)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # as nbval asks
    arguments = command[command.index("ipykernel_launcher") + 1 :]
    sys.argv = ["ipykernel_launcher", *arguments]
    try:
        from ipykernel import kernelapp

        # it ends with its parent; the class read this from a variable when it was imported, too early
        app = kernelapp.IPKernelApp.instance(parent_handle=os.getppid())
        app.initialize(arguments)
        if "LLMBOOK_GPU_GB" in os.environ:
            _on_a_small_gpu(app.shell, float(os.environ["LLMBOOK_GPU_GB"]), gpu)
        app.start()
    finally:
        threading._shutdown()
        atexit._run_exitfuncs()  # the services that cells started end here
        os._exit(0)


def _on_a_small_gpu(shell: Any, gigabytes: float, file: Path) -> None:
    """Refuse tensors beyond ``gigabytes``, and write down the most bytes that they held after each cell."""
    import torch

    torch.cuda.set_per_process_memory_fraction(gigabytes * 1e9 / torch.cuda.mem_get_info()[1])
    most = 0

    def note(_: Any) -> None:
        nonlocal most
        most = max(most, torch.cuda.max_memory_allocated())  # cells that measure reset it
        file.write_text(str(most))

    shell.events.register("post_run_cell", note)


def _fork_a_service() -> None:
    """Keep a fork that becomes the first ``python -m llmbook_services`` that the kernel starts."""
    here, there = os.pipe()
    service = os.fork()
    if service == 0:
        os.close(there)
        os.setsid()
        command = _take(here)
        sys.argv = command[2:]
        code: Any = 1
        try:
            runpy.run_module(command[2], run_name="__main__", alter_sys=True)
        except SystemExit as end:
            code = end.code or 0
        except BaseException:
            traceback.print_exc()  # the end of the service's log
        finally:
            os._exit(code)
    os.close(here)
    waiting = True

    class Popen(subprocess.Popen):
        def __init__(self, args: Any, *rest: Any, **options: Any) -> None:
            nonlocal waiting
            if waiting and isinstance(args, list) and args[1:3] == ["-m", "llmbook_services"]:
                waiting = False
                _give(there, args, options.get("env"), options.get("cwd"), options["stdout"].name)
                self.__dict__ |= _running(service, args)
            else:
                super().__init__(args, *rest, **options)

    subprocess.Popen = Popen


def _give(pipe: int, command: list[str], environment: Any, folder: Any, output: str | None = None) -> None:
    """Tell a waiting fork what to become."""
    told = {"command": command, "environment": dict(environment or os.environ), "folder": folder}
    with os.fdopen(pipe, "w") as file:
        json.dump(told | {"output": output}, file)


def _take(pipe: int) -> list[str]:
    """Wait for the command to become, take over its environment, folder and output; ends when none comes."""
    with os.fdopen(pipe) as file:
        told = file.read()
    if not told:
        os._exit(0)
    request = json.loads(told)
    os.environ.clear()
    os.environ.update(request["environment"])
    os.chdir(request["folder"] or ".")
    if request["output"]:
        written = os.open(request["output"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
        os.dup2(written, 1)
        os.dup2(written, 2)
    return request["command"]


def _running(pid: int, command: list[str]) -> dict[str, Any]:
    """Attributes of a ``Popen`` that stands for a child which runs already."""
    nothing = {"stdin": None, "stdout": None, "stderr": None, "returncode": None}
    alive = {"pid": pid, "args": command, "_child_created": True, "_waitpid_lock": threading.Lock()}
    return {**nothing, **alive}


def _hand_over(kernel: int, requests: int) -> None:
    """Make ``jupyter_client`` take the waiting fork as its first kernel; a restarted one starts the slow way."""
    from jupyter_client.provisioning import local_provisioner

    slow = local_provisioner.launch_kernel

    def launch(cmd: list[str], **options: Any) -> subprocess.Popen:
        local_provisioner.launch_kernel = slow
        environment = dict(options.get("env") or os.environ, JPY_PARENT_PID=str(os.getpid()))
        _give(requests, cmd, environment, options.get("cwd"))
        process = subprocess.Popen.__new__(subprocess.Popen)
        process.__dict__ |= _running(kernel, cmd)
        return process

    local_provisioner.launch_kernel = launch
