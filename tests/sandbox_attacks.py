"""The attack list: programs and queries that want more than the sandbox gives.

A program of ``REACHES`` prints ``ESCAPED`` or leaves a trace in the ``World`` around it when it succeeds, and it
does succeed outside the sandbox (a test runs it there). A program of ``BOMBS`` must be stopped for a reason named.
The names SECRET, OUTSIDE, PORT, UDP, SOCK, DGRAM, ABSTRACT, VICTIM and PARENT are set before it runs.
"""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple


class Reach(NamedTuple):
    name: str
    needs: str  # the kind of protection that stops it
    code: str
    outside: bool = True  # whether it can be shown to succeed on any Linux without the sandbox


class Bomb(NamedTuple):
    name: str
    stops: str  # the reasons that are right, separated by blanks
    code: str
    needs: str = "time"


LIBC = "import ctypes, os; libc = ctypes.CDLL(None, use_errno=True)\n"
X86 = "import platform\nif platform.machine() != 'x86_64': raise SystemExit\n"
ESCAPED = "print('ESCAPED')"

REACHES = [
    # keys and files to read
    Reach("환경 변수의 키", "environment", "import os; print(os.environ)"),
    Reach("다른 프로세스의 환경(/proc)", "filesystem", "print(open(f'/proc/{VICTIM}/environ').read())"),
    Reach("부모의 환경(/proc)", "filesystem", f"open(f'/proc/{{PARENT}}/environ').read(); {ESCAPED}"),
    Reach("자기 환경(/proc/self)", "environment", "print(open('/proc/self/environ').read())"),
    Reach("부모의 메모리(/proc)", "filesystem", f"open(f'/proc/{{PARENT}}/mem', 'rb'); {ESCAPED}"),
    Reach("부모의 명령줄", "filesystem", f"open(f'/proc/{{PARENT}}/cmdline').read(); {ESCAPED}"),
    Reach("부모의 열린 파일", "filesystem", f"import os; os.listdir(f'/proc/{{PARENT}}/fd'); {ESCAPED}"),
    Reach("폴더 밖의 파일 읽기", "filesystem", "print(open(SECRET).read())"),
    Reach("../로 거슬러 오르기", "filesystem", "print(open('../' * 20 + SECRET).read())"),
    Reach("폴더 밖의 목록", "filesystem", "import os; print(os.listdir(OUTSIDE))"),
    Reach(
        "홈 폴더의 목록",
        "filesystem",
        f"import os, pwd; os.listdir(pwd.getpwuid({os.getuid()}).pw_dir); {ESCAPED}",
    ),
    Reach("뿌리에서 찾기", "filesystem", "import os; [print(os.listdir(p)) for p, d, f in os.walk(OUTSIDE)]"),
    Reach("계정 목록", "filesystem", f"open('/etc/passwd').read(); {ESCAPED}"),
    Reach("심볼릭 링크로 읽기", "filesystem", "import os; os.symlink(SECRET, 'l'); print(open('l').read())"),
    Reach("하드 링크로 읽기", "filesystem", "import os; os.link(SECRET, OUTSIDE + '/hard')"),
    Reach(
        "폴더 손잡이로 읽기",
        "filesystem",
        "import os; d = os.open('/', 0); print(os.read(os.open(SECRET[1:], 0, dir_fd=d), 99))",
    ),
    Reach(
        "mmap으로 읽기",
        "filesystem",
        "import mmap; f = open(SECRET, 'r+b'); print(mmap.mmap(f.fileno(), 0)[:])",
    ),
    Reach("ctypes로 열기", "filesystem", LIBC + "print(os.read(libc.open(SECRET.encode(), 0), 99))"),
    Reach(
        "import로 읽기",
        "filesystem",
        "import sys; sys.path.insert(0, OUTSIDE); import loot; print(loot.value)",
    ),
    Reach(
        "부모의 패키지 가져오기", "filesystem", f"import sys; sys.path += PACKAGES; import pytest; {ESCAPED}"
    ),
    Reach("inotify로 엿보기", "kernel", LIBC + f"if libc.inotify_init1(0) >= 0: {ESCAPED}"),
    # files to change
    Reach("폴더 밖에 쓰기", "filesystem", "open(OUTSIDE + '/new', 'w').write('x')"),
    Reach("폴더 밖에 덧붙이기", "filesystem", "open(SECRET, 'a').write('x')"),
    Reach("폴더 밖을 지우기", "filesystem", "import os; os.remove(SECRET)"),
    Reach(
        "폴더째 지우기", "filesystem", "import shutil; shutil.rmtree(OUTSIDE + '/deep', ignore_errors=True)"
    ),
    Reach("이름 바꾸기", "filesystem", "import os; os.rename(SECRET, OUTSIDE + '/gone')"),
    Reach(
        "밖으로 옮기기", "filesystem", "import os; open('a', 'w'); os.replace('a', OUTSIDE + '/moved')", False
    ),
    Reach("권한 바꾸기", "filesystem", "import os; os.chmod(SECRET, 0o600)"),
    Reach("비우기(truncate)", "filesystem", "import os; os.truncate(SECRET, 0)"),
    Reach("읽기로 열며 비우기", "filesystem", "import os; os.open(SECRET, os.O_RDONLY | os.O_TRUNC)"),
    Reach("읽지도 쓰지도 않고 열기", "filesystem", f"import os; os.open(SECRET, 3); {ESCAPED}"),
    Reach("읽지도 쓰지도 않고 열며 비우기", "filesystem", "import os; os.open(SECRET, 3 | os.O_TRUNC)"),
    Reach("시각 바꾸기", "filesystem", "import os; os.utime(SECRET, (1, 1))"),
    Reach("확장 속성 쓰기", "filesystem", "import os; os.setxattr(SECRET, 'user.x', b'1')", False),
    Reach(
        "표준 라이브러리 고치기",
        "filesystem",
        f"import this, os; os.open(this.__file__, os.O_WRONLY); {ESCAPED}",
    ),
    Reach("/tmp에 남기기", "filesystem", "import tempfile; open(OUTSIDE + '.left', 'w')"),
    Reach(
        "/dev/shm에 남기기", "filesystem", f"open('/dev/shm/' + OUTSIDE.replace('/', '-'), 'w'); {ESCAPED}"
    ),
    Reach(
        "공유 메모리",
        "filesystem",
        f"from multiprocessing.shared_memory import SharedMemory as S; S('llmbook-test', True, 9).unlink(); {ESCAPED}",
    ),
    Reach("SysV 공유 메모리", "kernel", LIBC + f"if libc.shmget(0, 4096, 0o1600) >= 0: {ESCAPED}"),
    Reach(
        "sqlite3로 밖에 쓰기",
        "filesystem",
        "import sqlite3; sqlite3.connect(OUTSIDE + '/x.db').execute('create table t(a)')",
    ),
    Reach(
        "밖에 유닉스 소켓 만들기",
        "network",
        "import socket; socket.socket(socket.AF_UNIX).bind(OUTSIDE + '/s')",
    ),
    Reach(
        "장치 파일 만들기", "kernel", f"import os; os.mknod('d', 0o20666, os.makedev(1, 8)); {ESCAPED}", False
    ),
    Reach(
        "파일 끝 너머의 디스크 잡기(fallocate)",
        "kernel",
        LIBC + "f = os.open('f', os.O_CREAT | os.O_RDWR)\n"
        f"if libc.fallocate(f, 1, ctypes.c_long(0), ctypes.c_long(32 << 20)) == 0: {ESCAPED}",
        False,
    ),
    Reach(
        "파일 끝 너머의 디스크 잡기(ioctl)",
        "kernel",
        "import fcntl, os, struct; f = os.open('f', os.O_CREAT | os.O_RDWR)\n"
        f"fcntl.ioctl(f, 0x40305828, struct.pack('hhqqiI4i', 0, 0, 0, 32 << 20, *[0] * 6)); {ESCAPED}",
        False,
    ),
    Reach(
        "소켓에 열린 파일 맡기기",
        "kernel",
        "import array, socket; a, b = socket.socketpair()\n"
        f"a.sendmsg([b'x'], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array('i', [0]))]); {ESCAPED}",
    ),
    Reach(
        "파이프에 메모리 맡기기",
        "kernel",
        LIBC + "b = ctypes.create_string_buffer(8); v = (ctypes.c_size_t * 2)(ctypes.addressof(b), 8)\n"
        f"if libc.vmsplice(os.pipe()[1], v, ctypes.c_size_t(1), 0) > 0: {ESCAPED}",
    ),
    Reach("부모가 못 보게 하기", "kernel", LIBC + f"if libc.prctl(4, 0) == 0: {ESCAPED}"),
    # the network
    Reach("루프백 TCP", "network", "import socket; socket.create_connection(('127.0.0.1', PORT), 2)"),
    Reach("IPv6 소켓", "network", f"import socket; socket.socket(socket.AF_INET6); {ESCAPED}", False),
    Reach(
        "UDP 보내기",
        "network",
        "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', UDP))",
    ),
    Reach(
        "HTTP 요청",
        "network",
        "import urllib.request as u; u.urlopen(f'http://127.0.0.1:{PORT}/', timeout=1).read()",
    ),
    Reach(
        "asyncio 연결",
        "network",
        "import asyncio; asyncio.run(asyncio.wait_for(asyncio.open_connection('127.0.0.1', PORT), 2))",
    ),
    Reach("포트 열기", "network", f"import socket; s = socket.create_server(('127.0.0.1', 0)); {ESCAPED}"),
    Reach("유닉스 소켓", "network", "import socket; socket.socket(socket.AF_UNIX).connect(SOCK)"),
    Reach(
        "추상 유닉스 소켓",
        "network",
        "import socket; socket.socket(socket.AF_UNIX).connect(chr(0) + ABSTRACT)",
    ),
    Reach(
        "소켓 쌍으로 데이터그램",
        "network",
        "import socket; socket.socketpair(type=socket.SOCK_DGRAM)[0].sendto(b'x', DGRAM)",
        False,
    ),
    Reach(
        "넷링크 소켓",
        "network",
        f"import socket; socket.socket(socket.AF_NETLINK, socket.SOCK_RAW); {ESCAPED}",
    ),
    Reach("시스템 호출로 소켓", "network", LIBC + f"if libc.socket(2, 1, 0) >= 0: {ESCAPED}"),
    # other processes
    Reach("셸 실행(os.system)", "processes", "import os; os.system('echo x > ' + OUTSIDE + '/shell')"),
    Reach(
        "하위 프로세스",
        "processes",
        f"import subprocess; subprocess.run(['/bin/echo', 'x'], check=True); {ESCAPED}",
    ),
    Reach("posix_spawn", "processes", f"import os; os.posix_spawn('/bin/true', ['true'], {{}}); {ESCAPED}"),
    Reach("exec로 바꿔치기", "processes", "import os; os.execv('/bin/echo', ['echo', 'ESCAPED'])"),
    Reach("ctypes로 fork", "processes", LIBC + f"if libc.fork() > 0: {ESCAPED}"),
    Reach("vfork 시스템 호출", "processes", LIBC + X86 + f"pid = libc.syscall(57)\nif pid > 0: {ESCAPED}"),
    Reach(
        "clone3 시스템 호출",
        "processes",
        LIBC + "import struct\npid = libc.syscall(435, struct.pack('8Q', 0, 0, 0, 0, 17, 0, 0, 0), 64)\n"
        "if pid == 0: os._exit(0)\n" + f"if pid > 0: {ESCAPED}",
    ),
    Reach("메모리 파일을 실행하기", "kernel", f"import os; os.memfd_create('x'); {ESCAPED}"),
    Reach(
        "multiprocessing",
        "processes",
        "import multiprocessing as m\nm.get_context('fork').Process(target=print, args=['ESCAPED']).start()",
    ),
    Reach(
        "데몬으로 남기",
        "processes",
        "import os, time\nif not os.fork():\n    os.setsid()\n    open(OUTSIDE + '/daemon', 'w')\nelse: os.wait()",
    ),
    Reach("다른 프로세스 죽이기", "signals", "import os; os.kill(VICTIM, 9)"),
    Reach("부모에게 신호", "signals", f"import os; os.kill(PARENT, 18); {ESCAPED}"),
    Reach("모두에게 신호", "signals", f"import os; os.kill(-1, 18); {ESCAPED}"),
    Reach("자기 무리에게 신호", "signals", f"import os; os.killpg(os.getpgid(PARENT), 18); {ESCAPED}"),
    Reach(
        "pidfd로 죽이기", "signals", "import os, signal; signal.pidfd_send_signal(os.pidfd_open(VICTIM), 9)"
    ),
    Reach(
        "파이프 주인을 바꿔 신호 보내기",
        "signals",
        "import fcntl, os\nr, w = os.pipe()\nfcntl.fcntl(r, 8, VICTIM); fcntl.fcntl(r, 10, 9)\n"
        "fcntl.fcntl(r, fcntl.F_SETFL, os.O_ASYNC); os.write(w, b'x')",
    ),
    Reach("ptrace", "kernel", LIBC + f"if libc.ptrace(0x4206, VICTIM, 0, 0) == 0: {ESCAPED}", False),
    Reach(
        "남의 메모리 읽기",
        "kernel",
        LIBC + "b = ctypes.create_string_buffer(8); v = (ctypes.c_size_t * 2)(ctypes.addressof(b), 8)\n"
        "m = (ctypes.c_size_t * 2)(int(open('/proc/%d/maps' % PARENT).readline().split('-')[0], 16), 8)\n"
        f"if libc.process_vm_readv(PARENT, v, 1, m, 1, 0) > 0: {ESCAPED}",
    ),
    Reach(
        "남의 한계 바꾸기",
        "kernel",
        f"import resource as r; r.prlimit(VICTIM, r.RLIMIT_CORE, (0, 0)); {ESCAPED}",
    ),
    Reach(
        "남의 우선순위 바꾸기", "kernel", f"import os; os.setpriority(os.PRIO_PROCESS, VICTIM, 19); {ESCAPED}"
    ),
    # the kernel's doors
    Reach("새 사용자 네임스페이스", "kernel", LIBC + f"if libc.unshare(0x10000000) == 0: {ESCAPED}", False),
    Reach("마운트", "kernel", LIBC + f"if libc.mount(b'x', b'.', b'tmpfs', 0, None) == 0: {ESCAPED}", False),
    Reach("chroot", "kernel", f"import os; os.chroot('.'); {ESCAPED}", False),
    Reach("다른 사용자 되기", "kernel", f"import os; os.setresuid(4321, 4321, 4321); {ESCAPED}", False),
    Reach("io_uring", "kernel", LIBC + f"if libc.syscall(425, 4, bytes(120)) >= 0: {ESCAPED}", False),
    Reach("eBPF", "kernel", LIBC + X86 + f"if libc.syscall(321, 0, bytes(64), 64) >= 0: {ESCAPED}", False),
    Reach(
        "열쇠고리",
        "kernel",
        LIBC + X86 + f"if libc.syscall(248, b'user', b'k', b'v', 1, -3) >= 0: {ESCAPED}",
        False,
    ),
    Reach(
        "x32 시스템 호출", "kernel", LIBC + X86 + f"if libc.syscall(0x40000000 + 39) > 0: {ESCAPED}", False
    ),
    Reach(
        "32비트 시스템 호출",
        "kernel",
        "import mmap, ctypes\n"
        + X86
        + "m = mmap.mmap(-1, 4096, prot=7); m.write(b'\\xb8\\x14\\0\\0\\0\\xcd\\x80\\xc3')\n"
        "at = ctypes.addressof(ctypes.c_char.from_buffer(m))\n"
        f"if ctypes.CFUNCTYPE(ctypes.c_int)(at)() > 0: {ESCAPED}",
        False,
    ),
    Reach("부모가 죽어도 살기", "kernel", LIBC + f"if libc.prctl(1, 0) == 0: {ESCAPED}"),
    Reach(
        "한계 늘리기",
        "memory",
        f"import resource as r; r.setrlimit(r.RLIMIT_AS, (r.RLIM_INFINITY,) * 2); {ESCAPED}",
        False,
    ),
]

FOREVER = "while True: pass"
HIDING = LIBC + (
    "def hide():\n    f = os.open('x', os.O_CREAT | os.O_RDWR); os.unlink('x')\n"
    "    os.write(f, bytes(10 ** 7)); return f\n"
)
BOMBS = [
    Bomb("끝나지 않는 반복", "time", FOREVER),
    Bomb("끝나지 않는 잠", "time", "import time; time.sleep(1e6)"),
    Bomb("C 안의 큰 정수", "time memory", "7 ** 10 ** 9"),
    Bomb("정규식 폭주", "time", "import re; re.match('(a+)+$', 'a' * 50 + 'b')"),
    Bomb(
        "신호를 무시하는 반복",
        "time",
        f"import signal\nfor s in (2, 15, 24): signal.signal(s, signal.SIG_IGN)\n{FOREVER}",
    ),
    Bomb(
        "예외를 삼키는 반복",
        "time",
        "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
    ),
    Bomb("끝날 때의 반복", "time", "import atexit\n@atexit.register\ndef last():\n    while True: pass"),
    Bomb("출력을 닫고 돌기", "time", f"import os; os.close(1); os.close(2)\n{FOREVER}"),
    Bomb(
        "스레드 안의 반복",
        "time",
        "import threading\ndef f():\n    while True: pass\nthreading.Thread(target=f).start()",
    ),
    Bomb("입력 기다리기", "error", "input()"),
    Bomb("메모리를 조금씩", "memory", "x = []\nwhile True: x.append(bytearray(10 ** 6))", "memory"),
    Bomb("메모리를 한 번에", "memory", "bytearray(10 ** 11)", "memory"),
    Bomb("긴 문자열", "memory", "'a' * 10 ** 12", "memory"),
    Bomb(
        "MemoryError를 삼키기",
        "time",
        "x = []\nwhile True:\n    try: x.append(bytearray(10 ** 6))\n    except MemoryError: pass",
    ),
    Bomb("mmap", "memory error", "import mmap; mmap.mmap(-1, 8 << 30)", "memory"),
    Bomb(
        "압축 폭탄(gzip)",
        "memory time",
        "import gzip; gzip.decompress(gzip.compress(bytes(10 ** 7), 1) * 200)",
        "memory",
    ),
    Bomb(
        "압축 폭탄(zip)",
        "disk time",
        "import io, zipfile as z\nb = io.BytesIO()\nwith z.ZipFile(b, 'w', z.ZIP_DEFLATED, compresslevel=1) as f:\n"
        "    for i in range(40): f.writestr(f'{i}.bin', bytes(4 * 10 ** 6))\nz.ZipFile(b).extractall()",
    ),
    Bomb("깊은 재귀", "error", "def f(): f()\nf()"),
    Bomb(
        "재귀 한계를 늘린 재귀",
        "error memory time",
        "import sys; sys.setrecursionlimit(10 ** 9)\ndef f(): repr(f())\nf()",
    ),
    Bomb("깊은 괄호", "error memory", "eval('(' * 10 ** 5 + ')' * 10 ** 5)"),
    Bomb("깊은 단항식", "error memory", "eval('-' * 10 ** 6 + '1')"),
    Bomb("정수를 글자로", "error", "str(1 << 10 ** 7)"),
    Bomb(
        "한계를 끄고 정수를 글자로",
        "time memory",
        "import sys; sys.set_int_max_str_digits(0); str(1 << 10 ** 8)",
    ),
    Bomb("출력 홍수", "output", "while True: print('x' * 1000)"),
    Bomb("오류 출력 홍수", "output", "import sys\nwhile True: sys.stderr.write('x' * 1000)"),
    Bomb("한 줄 홍수", "output", "import os\nos.write(1, b'x' * 10 ** 8)"),
    Bomb("큰 파일", "disk", "f = open('big', 'wb')\nwhile True: f.write(bytes(10 ** 6))", "file-size"),
    Bomb(
        "구멍 난 큰 파일",
        "disk",
        "import os; os.truncate(os.open('big', os.O_CREAT | os.O_RDWR), 1 << 40)",
        "file-size",
    ),
    Bomb("여러 파일로 채우기", "disk", "for i in range(10 ** 6): open(str(i), 'wb').write(bytes(10 ** 6))"),
    Bomb("빈 파일 수만 개", "disk", "for i in range(10 ** 6): open(str(i), 'w')"),
    Bomb(
        "긴 경로에 숨긴 파일",
        "disk",
        "import os\nfor i in range(17): os.mkdir('d' * 255); os.chdir('d' * 255)\n"
        f"for i in range(12): open(str(i), 'wb').write(bytes(10 ** 7))\n{FOREVER}",
    ),
    Bomb(
        "이름 없이 남은 파일",
        "disk",
        f"{HIDING}for i in range(12): hide()\n{FOREVER}",
        "kernel",
    ),
    Bomb(
        "주소로만 쥔 파일",
        "disk",
        f"{HIDING}libc.mmap.restype = ctypes.c_void_p\nfor i in range(12):\n    f = hide()\n"
        f"    libc.mmap(None, ctypes.c_size_t(4096), 1, 1, f, ctypes.c_long(0)); os.close(f)\n{FOREVER}",
        "kernel",
    ),
    Bomb(
        "스레드만 쥔 파일",
        "disk",
        f"{HIDING}import threading\ndef f():\n    libc.syscall(436, 200, 210, 2)  # close_range: a table of its own\n"
        f"    for i in range(12): hide()\n    {FOREVER}\nthreading.Thread(target=f).start()",
        "kernel",
    ),
    Bomb(
        "첫 스레드가 끝난 뒤의 파일",
        "disk",
        f"{HIDING}import platform, threading, time\ndef f():\n    time.sleep(0.2)\n"
        f"    for i in range(12): hide()\n    {FOREVER}\nthreading.Thread(target=f).start()\n"
        "libc.syscall(60 if platform.machine() == 'x86_64' else 93, 0)",
        "kernel",
    ),
    Bomb("끝없이 깊은 폴더", "disk time", "import os\nwhile True: os.mkdir('d'); os.chdir('d')"),
    Bomb("열린 파일", "error", "x = [open('/dev/null') for i in range(10 ** 5)]", "open-files"),
    Bomb("파이프에 메모리 쌓기", "error", "import os\nx = [os.pipe() for i in range(10 ** 5)]", "open-files"),
    Bomb(
        "스레드 폭탄",
        "error memory time",
        "import threading, time; threading.stack_size(32768)\n"
        "while True: threading.Thread(target=time.sleep, args=[60]).start()",
    ),
    Bomb("포크 폭탄", "refused", "import os\nwhile True: os.fork()", "processes"),
    Bomb("메모리 깨뜨리기", "error", "import ctypes; ctypes.string_at(0)"),
    Bomb("죽으며 코어 남기기", "error", "import os; os.abort()"),
]

BASE = "SELECT count(*) FROM books a, books b, books c, books d, books e, books f, books g, books h, books i"
ENDLESS = "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t)"
QUERIES = [  # name, the right stops, query; run on a file with a table books(id, title, price)
    ("쓰기", "refused", "INSERT INTO books VALUES (9, 'x', 1)"),
    ("고치기", "refused", "UPDATE books SET price = 0"),
    ("지우기", "refused", "DELETE FROM books"),
    ("돌려받으며 지우기", "refused", "DELETE FROM books RETURNING *"),
    ("CTE 뒤의 쓰기", "refused", "WITH x AS (SELECT 1) DELETE FROM books WHERE id IN x"),
    ("CTE 뒤의 넣기", "refused", "WITH x(a) AS (SELECT 1) INSERT INTO books SELECT a, 'x', 1 FROM x"),
    ("바꿔 넣기", "refused", "REPLACE INTO books VALUES (1, 'x', 1)"),
    ("테이블 버리기", "refused", "DROP TABLE books"),
    ("테이블 만들기", "refused", "CREATE TABLE t AS SELECT * FROM books"),
    ("임시 테이블", "refused", "CREATE TEMP TABLE t(a)"),
    ("뷰 만들기", "refused", "CREATE VIEW v AS SELECT 1"),
    ("방아쇠", "refused", "CREATE TRIGGER t AFTER INSERT ON books BEGIN SELECT 1; END"),
    ("가상 테이블", "refused", "CREATE VIRTUAL TABLE t USING fts5(a)"),
    ("테이블 바꾸기", "refused", "ALTER TABLE books RENAME TO b"),
    ("색인", "refused", "CREATE INDEX i ON books(price)"),
    ("ATTACH", "refused", "ATTACH 'OUTSIDE/attached.db' AS a"),
    ("VACUUM INTO", "refused error", "VACUUM INTO 'OUTSIDE/vacuum.db'"),
    ("DETACH", "refused error", "DETACH main"),
    ("PRAGMA 읽기", "refused", "PRAGMA table_info(books)"),
    ("PRAGMA 쓰기", "refused", "PRAGMA writable_schema = ON"),
    ("PRAGMA 함수", "refused", "SELECT * FROM pragma_database_list"),
    ("스키마 고치기", "refused error", "UPDATE sqlite_master SET sql = ''"),
    ("거래 시작", "refused", "BEGIN EXCLUSIVE"),
    ("저장점", "refused", "SAVEPOINT s"),
    ("분석", "refused", "ANALYZE"),
    ("다시 색인", "refused error", "REINDEX"),
    ("확장 불러오기", "refused", "SELECT load_extension('OUTSIDE/x.so')"),
    ("파일 읽기 함수", "refused error", "SELECT readfile('OUTSIDE/secret.txt')"),
    ("파일 쓰기 함수", "refused error", "SELECT writefile('OUTSIDE/w', 'x')"),
    ("두 문장", "refused", "SELECT 1; DROP TABLE books"),
    ("주석 뒤의 둘째 문장", "refused", "SELECT 1 /* ; */ ; DELETE FROM books -- x"),
    ("빈 문장", "refused", "-- 아무것도 없음"),
    ("데카르트 곱", "time", BASE + ", books j, books k, books l, books m, books n"),
    ("끝없는 재귀", "time", ENDLESS + " SELECT count(*) FROM t"),
    ("재귀로 행 쌓기", "time memory", ENDLESS + " SELECT n FROM t ORDER BY n DESC"),
    ("재귀로 글자 늘리기", "time memory", "WITH RECURSIVE t(s) AS (SELECT 'ab' UNION ALL SELECT s || s FROM t) SELECT max(length(s)) FROM t"),
    ("group_concat 폭탄", "memory time", ENDLESS + " SELECT group_concat(n) FROM t"),
    ("json 폭탄", "memory time", ENDLESS + " SELECT json_group_array(n) FROM t"),
    ("randomblob", "memory", "SELECT randomblob(2000000000)"),
    ("zeroblob", "memory", "SELECT hex(zeroblob(1000000000))"),
    ("printf 폭", "memory time", "SELECT printf('%.*c', 1000000000, 'x')"),
    ("replace 폭탄", "memory", "SELECT replace(hex(zeroblob(400000)), '0', hex(zeroblob(1000)))"),
    ("정렬 폭탄", "memory time", ENDLESS + " SELECT hex(randomblob(50000)) x FROM t ORDER BY x"),
    ("DISTINCT 폭탄", "memory time", ENDLESS + " SELECT DISTINCT hex(randomblob(50000)) FROM t LIMIT 1 OFFSET 100000"),
    ("창 함수 폭탄", "memory time", ENDLESS + " SELECT sum(length(hex(randomblob(9999)))) OVER () FROM t"),
    ("긴 LIKE 무늬", "error", "SELECT 'a' LIKE '" + "%a" * 300 + "'"),
    ("긴 질의", "error memory", "SELECT 1" + " + 1" * 60_000),
    ("깊은 식", "error", "SELECT " + "(" * 5000 + "1" + ")" * 5000),
    ("UNION 사슬", "error", " UNION ALL ".join(["SELECT 1"] * 600)),
    ("열 수천 개", "error", "SELECT " + ", ".join(["1"] * 3000)),
    ("SQL이 아닌 글", "error", "모든 책을 보여 주세요"),
]  # fmt: skip


class World:
    """What an attack could read or change, open to every user, so that only the sandbox is in its way."""

    def __init__(self) -> None:
        self.token = "KEY-" + secrets.token_hex(8)
        self.outside = Path(tempfile.mkdtemp(prefix="outside-"))
        self.outside.chmod(0o777)
        (self.outside / "deep").mkdir(mode=0o777)
        for name, text in {
            "secret.txt": self.token,
            f"{self.token}.txt": "",
            "loot.py": f"value = '{self.token}'",
            "deep/file.txt": "남아 있어야 합니다",
        }.items():
            (self.outside / name).write_text(text, encoding="utf-8")
            (self.outside / name).chmod(0o666)
        self.left = Path(f"{self.outside}.left")
        self.sockets = [socket.create_server(("127.0.0.1", 0)), socket.socket(type=socket.SOCK_DGRAM)]
        self.sockets[1].bind(("127.0.0.1", 0))
        self.abstract = f"llmbook-{self.token}"
        for address, kind in (
            (str(self.outside / "stream"), socket.SOCK_STREAM),
            (str(self.outside / "dgram"), socket.SOCK_DGRAM),
            ("\0" + self.abstract, socket.SOCK_STREAM),
        ):
            if sys.platform == "linux":
                made = socket.socket(socket.AF_UNIX, kind)
                made.bind(address)
                made.listen() if kind == socket.SOCK_STREAM else None
                self.sockets.append(made)
        for name in ("stream", "dgram"):
            if (self.outside / name).exists():
                (self.outside / name).chmod(0o777)
        for made in self.sockets:
            made.setblocking(False)
        self.victim = subprocess.Popen(
            [sys.executable, "-c", "import time; time.sleep(600)"],
            env={**os.environ, "SOME_API_KEY": self.token},
        )
        self.before = self._picture()

    def names(self) -> str:
        """The Python lines that tell an attack where things are."""
        values = {
            "SECRET": str(self.outside / "secret.txt"),
            "OUTSIDE": str(self.outside),
            "PORT": self.sockets[0].getsockname()[1],
            "UDP": self.sockets[1].getsockname()[1],
            "SOCK": str(self.outside / "stream"),
            "DGRAM": str(self.outside / "dgram"),
            "ABSTRACT": self.abstract,
            "VICTIM": self.victim.pid,
            "PARENT": os.getpid(),
            "PACKAGES": [p for p in sys.path if p.endswith("site-packages")],
        }
        return "".join(f"{name} = {value!r}\n" for name, value in values.items())

    def _picture(self) -> dict[str, tuple]:
        found = {}
        for path in sorted(self.outside.rglob("*")):
            about = path.lstat()
            body = path.read_bytes() if path.is_file() else b""
            found[str(path)] = (
                body,
                about.st_mode,
                about.st_uid,
                about.st_mtime_ns if body else 0,
                about.st_nlink,
            )
        return found

    def _visited(self) -> bool:
        for made in self.sockets:
            try:
                made.accept() if made.type == socket.SOCK_STREAM else made.recv(10)
            except BlockingIOError:
                continue
            return True
        return False

    def damage(self, printed: str = "", elsewhere: str = "") -> list[str]:
        """Every sign that an attack got through; empty when all is as it was.

        ``elsewhere``: errors, which show the attack's own lines, and files.
        """
        signs = []
        if self.token in printed + elsewhere:
            signs.append("키를 읽음")
        if "ESCAPED" in printed:
            signs.append("성공했다고 말함")
        if self._picture() != self.before:
            signs.append("밖의 파일이 달라짐")
        if self.left.exists() or Path("/dev/shm", str(self.outside).replace("/", "-")).exists():
            signs.append("밖에 파일을 남김")
        if self._visited():
            signs.append("소켓에 닿음")
        if self.victim.poll() is not None:
            signs.append("다른 프로세스를 죽임")
        return signs

    def close(self) -> None:
        for made in self.sockets:
            made.close()
        self.victim.kill()
        self.victim.wait()
        self.left.unlink(missing_ok=True)
        if os.path.isdir("/dev/shm"):
            Path("/dev/shm", str(self.outside).replace("/", "-")).unlink(missing_ok=True)
        shutil.rmtree(self.outside)
