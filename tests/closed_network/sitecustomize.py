"""Refuse sockets beyond loopback in every Python process that finds this folder on PYTHONPATH.

A hidden download then fails where it happens, with a sentence, instead of working on the author's
machine only. ``enter.py`` beside this closes the network for other programs too where Linux lets it.
"""

import ipaddress
import sys


class NetworkClosed(ConnectionRefusedError):
    pass


def _is_local(host: object) -> bool:
    if host in (None, "", b"", "localhost", b"localhost"):
        return True
    try:
        return ipaddress.ip_address(host.decode() if isinstance(host, bytes) else str(host)).is_loopback
    except ValueError:
        return False


def _refuse(event: str, arguments: tuple) -> None:
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None  # a path is a local socket
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = arguments[0]
    else:
        return
    if not _is_local(host):
        raise NetworkClosed(f"시험에서는 네트워크가 닫혀 있습니다: {host}")


sys.addaudithook(_refuse)
