"""Run a command in a network namespace that has loopback only: ``python enter.py COMMAND …``.

Linux only; where the kernel refuses (no user namespaces), the command runs all the same, and
``sitecustomize.py`` beside this still closes Python's sockets. ``--probe`` says which holds.
"""

import ctypes
import fcntl
import os
import socket
import struct
import sys

CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000
SIOCSIFFLAGS, IFF_UP = 0x8914, 0x1


def close_network() -> bool:
    """Move this process into a new network namespace and bring its loopback up."""
    libc = ctypes.CDLL(None, use_errno=True)
    uid, gid = os.getuid(), os.getgid()
    if uid == 0:
        if libc.unshare(CLONE_NEWNET) != 0:
            return False
    else:
        if libc.unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0:
            return False
        for name, text in (
            ("setgroups", "deny"),
            ("uid_map", f"{uid} {uid} 1"),
            ("gid_map", f"{gid} {gid} 1"),
        ):
            with open(f"/proc/self/{name}", "w") as file:
                file.write(text)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        fcntl.ioctl(sock, SIOCSIFFLAGS, struct.pack("16sh", b"lo", IFF_UP))
    return True


if __name__ == "__main__":
    try:
        closed = sys.platform == "linux" and close_network()
    except (OSError, AttributeError):
        closed = False
    if sys.argv[1:] == ["--probe"]:
        print("namespace" if closed else "python")
    else:
        os.execvp(sys.argv[1], sys.argv[1:])
