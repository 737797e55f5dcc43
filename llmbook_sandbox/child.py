"""The sandbox's child process: reads one order, locks itself in, says what holds, then runs foreign code.

Started by ``llmbook_sandbox`` as ``python -I -S -u child.py``; imports nothing of ``llmbook`` but its
neighbours, by path. The first line on stdout is written before any foreign code runs, so it can be trusted.
"""

import marshal
import os
import sys

MEMORY, REFUSED, TOO_LARGE = 77, 78, 79  # exit statuses that tell the parent what stopped the program
NAME = "main.py"


def _neighbour(name: str):
    """Import a module that lies beside this file without leaving the folder on ``sys.path``."""
    sys.path.append(os.path.dirname(os.path.abspath(__file__)))
    try:
        return __import__(name)
    finally:
        sys.path.pop()


def _complain(error: BaseException, code: str) -> int:
    """Print the traceback as Python would, without our own frames, and choose the exit status."""
    import linecache
    import traceback

    linecache.cache[NAME] = (len(code), None, code.splitlines(keepends=True), NAME)
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename != NAME:
        trace = trace.tb_next
    traceback.print_exception(type(error), error, trace, limit=-20, file=sys.__stderr__)
    if isinstance(error, OSError):
        if error.errno in (1, 13, 30):  # EPERM, EACCES, EROFS
            return REFUSED
        if error.errno == 27:  # EFBIG
            return TOO_LARGE
    return 1


def _run(code: str) -> None:
    module = type(sys)("__main__")
    sys.modules["__main__"] = module
    sys.argv = [NAME]
    try:
        exec(compile(code, NAME, "exec"), module.__dict__)
    except SystemExit:
        raise
    except MemoryError:  # nothing may be left to build a traceback with
        os.write(2, b"MemoryError\n")
        os._exit(MEMORY)
    except BaseException as error:
        status = _complain(error, code)
    else:
        return
    raise SystemExit(status)


def main() -> None:
    order = marshal.load(sys.stdin.buffer)
    confine = _neighbour("confine")
    query = _neighbour("query") if order["kind"] == "sql" else None
    held = confine.confine(order["confine"])
    os.write(1, (" ".join(held) + "\n").encode())
    if query is not None:
        query.serve(sys.stdin.buffer, sys.stdout.buffer, order["memory"])
        return
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    sys.path += order["confine"]["packages"]
    _run(order["code"])


main()
