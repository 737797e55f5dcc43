"""What the sandbox's child does to itself before foreign code runs: the kernel keeps these promises, not Python.

Standard library only, and no import of ``llmbook``: this file is loaded by an isolated interpreter. Written on
raw system calls because the kept alternatives need more than Colab has: pyseccomp (last release 2021) needs a
libseccomp, the Landlock bindings need a readable site-packages before anything is locked.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys

TYPE_CHECKING = False  # importing typing would cost a fifth of the start-up
if TYPE_CHECKING:
    from typing import Any

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

_MACHINE = os.uname().machine if hasattr(os, "uname") else ""
EPERM, EACCES, ENOSYS, EOPNOTSUPP = 1, 13, 38, 95

# x86_64 and aarch64 numbers of what is refused (-: does not exist there). From 424 on both are the same.
_NEW = {"pidfd_send_signal": 424, "io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427}
_NEW |= {"open_tree": 428, "move_mount": 429, "fsopen": 430, "fsconfig": 431, "fsmount": 432, "fspick": 433}
_NEW |= {"pidfd_open": 434, "pidfd_getfd": 438, "process_madvise": 440, "mount_setattr": 442}
_NEW |= {"quotactl_fd": 443, "memfd_secret": 447, "process_mrelease": 448}
_REFUSED = """
execve 59 221 execveat 322 281 fork 57 - vfork 58 - unshare 272 97 setns 308 268
socket 41 198 connect 42 203 bind 49 200 listen 50 201 accept 43 202 accept4 288 242
rt_sigqueueinfo 129 138 rt_tgsigqueueinfo 297 240 ptrace 101 117 kcmp 312 272
process_vm_readv 310 270 process_vm_writev 311 271 migrate_pages 256 238 move_pages 279 239
setpriority 141 140 ioprio_set 251 30 sched_setaffinity 203 122 sched_setscheduler 144 119
sched_setparam 142 118 sched_setattr 314 274
mount 165 40 umount2 166 39 pivot_root 155 41 chroot 161 51 swapon 167 224 swapoff 168 225
name_to_handle_at 303 264 open_by_handle_at 304 265 quotactl 179 60 acct 163 89 syslog 103 116
bpf 321 280 perf_event_open 298 241 keyctl 250 219 add_key 248 217 request_key 249 218 userfaultfd 323 282
fanotify_init 300 262 inotify_init 253 - inotify_init1 294 26 memfd_create 319 279 personality 135 92
modify_ldt 154 - reboot 169 142 kexec_load 246 104 kexec_file_load 320 294 init_module 175 105
finit_module 313 273 delete_module 176 106 iopl 172 - ioperm 173 - uselib 134 - vhangup 153 58
io_setup 206 0 io_submit 209 2 sethostname 170 161 setdomainname 171 162
shmget 29 194 shmat 30 196 shmctl 31 195 semget 64 190 semctl 66 191 semop 65 193 semtimedop 220 192
msgget 68 186 msgsnd 69 189 msgrcv 70 188 msgctl 71 187 mq_open 240 180 mq_unlink 241 181
vmsplice 278 75 sendmsg 46 211 sendmmsg 307 269
link 86 - linkat 265 37 mknod 133 - mknodat 259 33 truncate 76 45
chown 92 - fchown 93 55 lchown 94 - fchownat 260 54
"""
# Landlock does not cover the next two groups. shutil.copy needs them to "work", so they do nothing, quietly.
_IGNORED = """chmod 90 - fchmod 91 52 fchmodat 268 53 fchmodat2 452 452
utime 132 - utimes 235 - futimesat 261 - utimensat 280 88"""
_NO_XATTR = "setxattr 188 5 lsetxattr 189 6 fsetxattr 190 7 removexattr 197 14 lremovexattr 198 15 fremovexattr 199 16"
_LAST = 462  # whatever a newer kernel adds is refused until it has been looked at
_CHECKED = """clone 56 220 socketpair 53 199 kill 62 129 tkill 200 130 tgkill 234 131 prlimit64 302 261
open 2 - openat 257 56 fallocate 285 47 fcntl 72 25 ioctl 16 29 prctl 157 167"""
_ARCH = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}  # column above, AUDIT_ARCH_*


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _must(result: int) -> int:
    if result < 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    return result


def _numbers(text: str, column: int) -> dict[str, int]:
    words = text.split()
    rows = zip(words[::3], words[1::3], words[2::3], strict=True)
    return {row[0]: int(row[1 + column]) for row in rows if row[1 + column] != "-"}


# limits ----------------------------------------------------------------------------------------------------


def _own_threads() -> int:
    """Threads of this user on the whole machine: RLIMIT_NPROC counts them all outside a user namespace."""
    total = 0
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.stat(f"/proc/{pid}").st_uid == os.getuid():
                total += len(os.listdir(f"/proc/{pid}/task"))
        except OSError:
            continue
    return total


def limit_resources(limits: dict[str, int], *, namespaces: bool) -> list[str]:
    """Set the rlimits of ``limits`` (names without ``RLIMIT_``); says which of them the system enforces."""
    if resource is None:
        return []
    linux = sys.platform == "linux"
    held = []
    for name, value in limits.items():
        number = getattr(resource, f"RLIMIT_{name}", None)
        if number is None or (name in ("AS", "NPROC") and not linux):
            continue  # macOS takes RLIMIT_AS and ignores it
        if name == "NPROC":
            if os.geteuid() == 0:
                continue  # the kernel exempts root
            value += 0 if namespaces else _own_threads()
        hard = resource.getrlimit(number)[1]
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(number, (value, value))
        held.append(f"{_LIMITED[name]}:rlimit")
    return held


_LIMITED = {"AS": "memory", "CPU": "cpu", "FSIZE": "file-size", "NPROC": "threads", "NOFILE": "open-files"}
_LIMITED |= {"CORE": "core-dump"}

# namespaces ------------------------------------------------------------------------------------------------

_NEWNS, _NEWUTS, _NEWIPC, _NEWUSER, _NEWNET = 0x20000, 0x4000000, 0x8000000, 0x10000000, 0x40000000
_MS_BIND, _MS_REC, _MS_PRIVATE = 0x1000, 0x4000, 0x40000
_RDONLY, _NOSUID, _NODEV, _NOEXEC = 1, 2, 4, 8


def enter_namespaces(config: dict[str, Any]) -> list[str]:
    """Leave the network, the IPC objects and the file tree: a new root holds the library and the folder.

    Raises OSError where the system does not allow it; the process is then fit for nothing but exit.
    """
    libc, uid, gid = _libc(), os.getuid(), os.getgid()
    flags = _NEWNS | _NEWUTS | _NEWIPC | _NEWNET
    _must(libc.unshare(flags if uid == 0 else flags | _NEWUSER))
    if uid != 0:
        maps = ("setgroups", "deny"), ("uid_map", f"{uid} {uid} 1"), ("gid_map", f"{gid} {gid} 1")
        for name, text in maps:
            with open(f"/proc/self/{name}", "w") as file:
                file.write(text)

    root = config["root"]

    def mount(source: str | None, target: str, kind: str | None, how: int, data: str | None = None) -> None:
        raw = [None if s is None else os.fsencode(s) for s in (source, target, kind, data)]
        _must(libc.mount(raw[0], raw[1], raw[2], ctypes.c_ulong(how), raw[3]))

    def restrict(path: str, attributes: int, *, recursive: bool = True) -> None:
        what = struct.pack("QQQQ", attributes, 0, 0, 0)
        at = 0x8000 if recursive else 0  # AT_RECURSIVE
        _must(libc.syscall(442, -100, os.fsencode(path), at, what, len(what)))

    def bind(path: str, attributes: int) -> None:
        target = root + path
        if os.path.isdir(path):
            os.makedirs(target, exist_ok=True)
        else:
            os.makedirs(os.path.dirname(target), exist_ok=True)
            open(target, "a").close()
        mount(path, target, None, _MS_BIND | _MS_REC)
        restrict(target, attributes)

    mount(None, "/", None, _MS_REC | _MS_PRIVATE)
    mount("llmbook", root, "tmpfs", 0, "size=4m,mode=755")
    for path in config["readable"]:
        bind(path, _RDONLY | _NOSUID | _NODEV)
    for path in config["hidden"]:
        mount("llmbook", root + path, "tmpfs", 0, "size=4k,mode=755")
    for path in config["devices"]:
        bind(path, _RDONLY | _NOSUID | _NOEXEC)
    bind(config["folder"], _NOSUID | _NODEV | _NOEXEC)
    os.chdir(root)
    pivot_root = 41 if _MACHINE == "aarch64" else 155
    _must(libc.syscall(pivot_root, b".", b"."))
    _must(libc.umount2(b".", 2))  # MNT_DETACH: the old tree is gone
    restrict("/", _RDONLY | _NOSUID | _NODEV, recursive=False)
    os.chdir(config["folder"])
    return ["filesystem:namespace", "network:namespace", "ipc:namespace"]


def drop_privileges(config: dict[str, Any], *, namespaces: bool) -> list[str]:
    """From root to a user that owns nothing else; else, and always, without any capability."""
    libc, held = _libc(), []
    libc.prctl(38, 1, 0, 0, 0)  # PR_SET_NO_NEW_PRIVS

    def give(uid: int) -> None:
        for place, inner, files in os.walk(config["folder"]):
            for name in [".", *inner, *files]:
                os.chown(os.path.join(place, name), uid, uid)

    if os.getuid() == 0 and (namespaces or _others_may_read(config)):
        uid = 61184 + os.getpid() % 4000  # systemd's range of passing users: no account lies there
        try:
            give(uid)
            os.setgroups([])
            os.setresgid(uid, uid, uid)
            os.setresuid(uid, uid, uid)
            held.append("user:unprivileged")
        except OSError:  # a container without such users: root without capabilities is a mere owner of files
            give(0)
    capset = 91 if _MACHINE == "aarch64" else 126
    _must(libc.syscall(capset, struct.pack("II", 0x20080522, 0), bytes(24)))
    if config["dies_with_parent"]:
        libc.prctl(1, 9, 0, 0, 0)  # PR_SET_PDEATHSIG; after setuid, which clears it
    return [*held, "capabilities:none"]


def _others_may_read(config: dict[str, Any]) -> bool:
    """Whether a stranger gets to the library and the folder: everything above them is open to all."""
    ends = [config["folder"], *(os.path.join(path, "") for path in config["readable"] if os.path.isdir(path))]
    above = set()
    for path in ends:
        while path != os.path.dirname(path):
            path = os.path.dirname(path)
            above.add(path)
    return all(os.stat(path).st_mode & 0o001 for path in above)


# Landlock --------------------------------------------------------------------------------------------------

_EXECUTE, _WRITE, _READ, _LIST = 1, 2, 4, 8
_DEVICES_AND_SOCKETS = 1 << 6 | 1 << 9 | 1 << 11  # MAKE_CHAR, MAKE_SOCK, MAKE_BLOCK
_BITS = {1: 13, 2: 14, 3: 15, 4: 15}  # file rights known to each ABI; from 5 on 16


def landlock(config: dict[str, Any]) -> list[str]:
    """Close the file tree but for the library (reading) and the folder; TCP and signals where known.

    Kernel's documentation: userspace-api/landlock. Empty where the kernel has none.
    """
    libc = _libc()
    abi = libc.syscall(444, None, 0, 1)
    if abi < 1:
        return []
    rights = (1 << _BITS.get(abi, 16)) - 1
    size = 8 if abi < 4 else 16 if abi < 6 else 24
    ruleset = struct.pack("QQQ", rights, 3, 3)[:size]  # files; TCP bind and connect; sockets and signals
    handle = _must(libc.syscall(444, ruleset, size, 0))

    def allow(path: str, access: int) -> None:
        try:
            fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            return  # what is not there need not be opened
        if not os.path.isdir(path):
            access &= _READ | _WRITE | 1 << 14
        _must(libc.syscall(445, handle, 1, struct.pack("=Qi", access & rights, fd), 0))
        os.close(fd)

    for path in config["readable"]:
        hidden = {os.path.basename(h) for h in config["hidden"] if os.path.dirname(h) == path}
        if not hidden:
            allow(path, _READ | _LIST)
            continue
        allow(path, _LIST)
        for name in os.listdir(path):
            if name not in hidden:
                allow(os.path.join(path, name), _READ | _LIST)
    for path in config["devices"]:
        allow(path, _READ | _WRITE)
    allow(config["folder"], rights & ~(_EXECUTE | _DEVICES_AND_SOCKETS))
    _must(libc.syscall(446, handle, 0))
    os.close(handle)
    held = ["filesystem:landlock"]
    if abi >= 6:
        held.append("signals:landlock")
    return held


# seccomp ---------------------------------------------------------------------------------------------------


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def _filter(column: int, arch: int, pid: int) -> bytes:
    """The BPF program: a list of (code, jump if true, jump if false, value) of 8 bytes each."""
    load, equal, at_least, any_bit, mask, give = 0x20, 0x15, 0x35, 0x45, 0x54, 0x06
    allow, kill = 0x7FFF0000, 0x80000000

    def error(number: int) -> int:
        return 0x00050000 | number

    program = [(load, 0, 0, 4), (equal, 1, 0, arch), (give, 0, 0, kill), (load, 0, 0, 0)]
    program += [(at_least, 0, 1, _LAST + 1), (give, 0, 0, error(ENOSYS))]  # x32 calls lie above, too
    refused = {n: EPERM for n in [*_numbers(_REFUSED, column).values(), *_NEW.values()]}
    # clone3, openat2: their arguments are out of a filter's sight; libc falls back
    refused |= {435: ENOSYS, 437: ENOSYS}
    refused |= {n: 0 for n in _numbers(_IGNORED, column).values()}
    refused |= {n: EOPNOTSUPP for n in _numbers(_NO_XATTR, column).values()}
    for number, code in refused.items():
        program += [(equal, 0, 1, number), (give, 0, 0, error(code))]

    def argument(index: int) -> tuple[int, int, int, int]:
        return (load, 0, 0, 16 + 8 * index)

    yes, no = (give, 0, 0, allow), (give, 0, 0, error(EPERM))
    mine = [argument(0), (equal, 0, 1, pid), yes, no]

    def unless(index: int, *values: int, bits: int = 0xFFFFFFFF) -> list[tuple[int, int, int, int]]:
        return [
            argument(index),
            (mask, 0, 0, bits),
            *(i for v in values for i in ((equal, 0, 1, v), no)),
            yes,
        ]

    # O_TRUNC needs no right before ABI 3, and access mode 3 (neither reading nor writing) none in any
    emptying = (0o1000, 0o3, 0o1003)

    rules = {
        "clone": [argument(0), (any_bit, 0, 1, 0x10000), yes, no],  # threads only
        "socketpair": [
            argument(0),
            (equal, 1, 0, 1),
            no,
            argument(1),
            (mask, 0, 0, 0xF),
            (equal, 0, 1, 1),
            yes,
            no,
        ],
        "kill": mine,
        "tkill": mine,
        "tgkill": mine,
        "prlimit64": [argument(0), (equal, 0, 1, 0), yes, (equal, 0, 1, pid), yes, no],
        "open": unless(1, *emptying, bits=0o1003),
        "openat": unless(2, *emptying, bits=0o1003),
        "fallocate": [argument(1), (equal, 0, 1, 0), yes, no],  # others pass the file's size limit by
        # F_SETOWN, F_SETSIG, F_SETOWN_EX: signals to others; F_SETPIPE_SZ
        "fcntl": unless(1, 8, 10, 15, 1031),
        # TIOCSTI, FIOSETOWN, SIOCSPGRP; FS_IOC_RESVSP, FS_IOC_RESVSP64 and FS_IOC_ZERO_RANGE: fallocate's other names
        "ioctl": unless(1, 0x5412, 0x8901, 0x8902, 0x40305828, 0x4030582A, 0x40305839),
        "prctl": unless(0, 1, 4),  # the parent's death stays ours, and the parent may look (PR_SET_DUMPABLE)
    }
    for name, number in _numbers(_CHECKED, column).items():
        program += [(equal, 0, len(rules[name]), number), *rules[name]]
    program.append(yes)
    return b"".join(struct.pack("HBBI", *line) for line in program)


def seccomp() -> list[str]:
    """Refuse new processes, sockets, signals to others and the kernel's rarely used doors. Not to be undone."""
    if _MACHINE not in _ARCH or sys.maxsize < 2**32:
        return []
    code = _filter(*_ARCH[_MACHINE], os.getpid())
    program = _Program(len(code) // 8, code)
    if _libc().prctl(22, 2, ctypes.byref(program), 0, 0) != 0:  # PR_SET_SECCOMP, SECCOMP_MODE_FILTER
        return []
    return ["processes:seccomp", "network:seccomp", "signals:seccomp", "kernel:seccomp"]


# the weaker form -------------------------------------------------------------------------------------------

_CHANGES = {"os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate"}
_CHANGES |= {"os.chmod", "os.chown", "os.utime", "os.chflags", "os.setxattr", "os.removexattr"}
_LISTS = {"os.listdir", "os.scandir", "os.chdir", "os.listdrives", "os.listvolumes"}
_REFUSED_EVENTS = ("subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.kill")
_REFUSED_EVENTS += ("os.startfile", "pty.", "winreg.", "_winapi.Create", "sqlite3.load_extension", "ctypes.")
_REFUSED_EVENTS += ("socket.connect", "socket.bind", "socket.send", "socket.getaddrinfo", "socket.gethost")


def guard(config: dict[str, Any]) -> list[str]:
    """An audit hook that refuses files, sockets and processes: for systems whose kernel offers nothing better.

    It stops what a program does by mistake or by habit. One that sets out to get around it can.
    """
    real = os.path.realpath
    folder = (real(config["folder"]),)
    library = (*folder, *map(real, config["readable"]), *map(real, config["devices"]))
    ctypes_too = not config["packages"]  # numpy and torch load their libraries through ctypes

    def within(path: Any, places: tuple[str, ...]) -> bool:
        if path is None or isinstance(path, int):
            return True  # the current folder, or what is open already
        full = real(os.fsdecode(path))
        return any(full == place or full.startswith(place + os.sep) for place in places)

    def refuse(event: str, what: Any) -> None:
        raise PermissionError(EACCES, f"허용하지 않습니다({event})", str(what))

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            path, _, flags = arguments
            writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC)
            if not within(path, folder if writes and path not in config["devices"] else library):
                refuse(event, path)
        elif event in _CHANGES:
            for path in arguments[: 2 if event in ("os.rename", "os.link") else 1]:
                if not within(path, folder):
                    refuse(event, path)
        elif event in _LISTS:
            if not within(arguments[0] if arguments else None, library):
                refuse(event, arguments[0])
        elif event == "sqlite3.connect":
            if arguments[0] != ":memory:" and not within(arguments[0], folder):
                refuse(event, arguments[0])
        elif event == "socket.__new__":
            if arguments[1] != getattr(sys.modules.get("socket"), "AF_UNIX", -1):
                refuse(event, arguments[1])
        elif event.startswith(_REFUSED_EVENTS) and (ctypes_too or not event.startswith("ctypes.")):
            refuse(event, arguments[0] if arguments else "")

    sys.addaudithook(hook)
    return ["filesystem:python", "network:python", "processes:python"]


def confine(config: dict[str, Any]) -> list[str]:
    """Close everything that this system can close, in the order that leaves no way back.

    ``config``: ``folder`` (may be written), ``root`` (an empty folder), ``readable``, ``hidden``, ``devices``
    (paths), ``packages`` (paths), ``dies_with_parent``, ``limits``, ``namespaces`` (they were seen to work),
    ``without`` (mechanisms to leave out, for the tests of the weaker forms). Returns what holds, as
    ``what:mechanism``.
    """
    without, held = set(config["without"]), []
    os.umask(0o022)  # the new root's folders are passed through by another user
    namespaces = config["namespaces"] and "namespaces" not in without
    if sys.platform == "linux":
        held += enter_namespaces(config) if namespaces else []
        held += drop_privileges(config, namespaces=namespaces)
    held += limit_resources(config["limits"], namespaces=namespaces)
    if sys.platform == "linux":
        held += landlock(config) if "landlock" not in without else []
        held += seccomp() if "seccomp" not in without else []
    kinds = {name.split(":")[0] for name in held}
    if not {"filesystem", "network", "processes"} <= kinds:
        held += guard(config)
    return held
