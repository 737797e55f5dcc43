"""The sandbox: what it lets programs do, and the attack list that it stops."""

from __future__ import annotations

import functools
import gc
import os
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import harness
import psutil
import pytest
from sandbox_attacks import BOMBS, QUERIES, REACHES, Bomb, Reach, World

from llmbook.course import ROOT
from llmbook_sandbox import SandboxError, passes, python, run_python, run_sql, sql

LINUX = sys.platform == "linux"
STRANGERS: set[int] = set()  # processes that were there before
ENDS = ("32비트 시스템 호출",)  # the kernel ends the program at once: it runs alone


@functools.cache
def kept(without: tuple[str, ...] = ()) -> set[str]:
    """The kinds of protection that something stronger than Python keeps here."""
    held = run_python("", without=without).protections
    return {kind for kind, by in (name.split(":") for name in held) if by != "python"}


@pytest.fixture(scope="module", autouse=True)
def own_folder(tmp_path_factory):
    """A temporary folder of this module's own: what others leave in the system's is not a sandbox's."""
    tmp_path_factory.getbasetemp()  # made now, beside it: other modules' folders must outlive this one
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o1777)  # as /tmp is: only the sandbox is in an attack's way
        before, tempfile.tempdir = tempfile.tempdir, folder
        STRANGERS.update(p.pid for p in psutil.Process().children(recursive=True))
        yield
        tempfile.tempdir = before


@pytest.fixture(scope="module")
def world(own_folder: None):
    """One world for all attacks; an attack that damages it makes a new one for the next."""
    worlds = [World()]
    os.environ["OPENAI_API_KEY"] = worlds[0].token

    def current() -> World:
        if worlds[-1].damage():
            worlds[-1].close()
            worlds.append(World())
            os.environ["OPENAI_API_KEY"] = worlds[-1].token
        return worlds[-1]

    yield current
    del os.environ["OPENAI_API_KEY"]
    worlds[-1].close()


def leftovers(world: World) -> list[str]:
    """Processes and folders that a run should have taken away, and that are there after two seconds as well.

    A child of a notebook on the other core may begin or end between the two looks at the processes.
    """
    gc.collect()
    for _ in range(20):
        there = psutil.Process().children(recursive=True)
        ours = STRANGERS | {world.victim.pid} | harness.running()  # after ``there``: see above
        ours |= {sql._worker.process.pid} if sql._worker else set()
        processes = [p.name() for p in there if p.pid not in ours and p.is_running()]
        if not processes:
            break
        time.sleep(0.1)
    return processes + [str(p) for p in Path(tempfile.gettempdir()).glob("llmbook-*")]


# what programs may do --------------------------------------------------------------------------------------


def test_a_program_gets_files_prints_and_makes_files():
    code = "text = open('in/값.txt').read()\nprint(text * 2)\nopen('out.txt', 'w').write(text)"
    result = run_python(code, files={"in/값.txt": "가나"})
    assert (result.ok, result.stdout, result.stderr, result.reason) == (True, "가나가나\n", "", None)
    assert result.files == {"out.txt": "가나".encode()}


def test_an_error_shows_the_line_that_failed_and_not_our_own_frames():
    result = run_python("def half(x):\n    return x / 0\nhalf(1)")
    assert (
        result.stop == "error" and result.reason == "오류로 끝났습니다: ZeroDivisionError: division by zero"
    )
    assert "return x / 0" in result.stderr and "sandbox" not in result.stderr


def test_the_standard_library_works_inside():
    code = """
import asyncio, concurrent.futures, datetime, random, shutil, sqlite3, ssl, tempfile, zoneinfo, dataclasses, pickle
async def main():
    return await asyncio.to_thread(sum, [1, 2])
@dataclasses.dataclass
class Point: x: int
print(asyncio.run(main()), pickle.loads(pickle.dumps(Point(3))).x)
with open("a", "w") as f: f.write("x")
shutil.copy("a", "b"); shutil.copy2("a", "c"); tempfile.TemporaryFile().write(b"x")
sqlite3.connect("d.sqlite").execute("create table t(a)")
print(datetime.datetime(2026, 1, 1, tzinfo=zoneinfo.ZoneInfo("Asia/Seoul")).tzname(), random.SystemRandom().random() < 1)
import os; os.kill(os.getpid(), 0)
"""
    result = run_python(code, seconds=20)
    assert result.ok, result.stderr
    assert result.stdout.splitlines()[0] == "3 3" and {"a", "b", "c", "d.sqlite"} <= set(result.files)


def test_packages_are_there_only_when_asked_for():
    code = "import numpy as np\nprint(int((np.eye(300) @ np.eye(300)).sum()))"
    assert "No module named 'numpy'" in run_python(code).reason
    result = run_python(code, seconds=60, packages=True)
    assert result.stdout == "300\n", result.stderr


def test_what_was_printed_before_the_end_of_time_is_kept():
    result = run_python("print('시작')\nwhile True: pass", seconds=0.5)
    assert result.stdout == "시작\n" and result.reason == "0.5초 안에 끝나지 않아 멈췄습니다."


def test_the_time_limit_ends_an_endless_program():
    begin = time.monotonic()
    run_python("while True: pass", seconds=0.5)
    assert time.monotonic() - begin < 0.5 + 5  # start-up and a busy machine; without the limit it never ends


def test_a_program_cannot_claim_protections_that_do_not_hold():
    result = run_python("print('filesystem:gold')")
    assert "filesystem:gold" not in result.protections and result.stdout == "filesystem:gold\n"


def test_only_files_inside_the_folder_can_be_given():
    for name in ("../x", "/etc/x", ""):
        with pytest.raises(ValueError, match="상대 경로"):
            run_python("", files={name: ""})


def test_many_programs_may_run_at_once():
    results: dict[int, str] = {}
    threads = [
        threading.Thread(
            target=lambda i=i: results.update({i: run_python(f"print({i} ** 2)", seconds=30).stdout})
        )
        for i in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == {i: f"{i**2}\n" for i in range(6)}


def test_a_child_that_cannot_lock_itself_in_runs_nothing(monkeypatch: pytest.MonkeyPatch):
    broken = python.library(False) | {"readable": None}
    monkeypatch.setattr(python, "library", lambda packages: dict(broken))
    with pytest.raises(SandboxError, match="(?s)실행하지 않았습니다.*TypeError") as error:
        run_python("open('/dev/stderr', 'w').write('ran')")
    assert "ran" not in str(error.value).splitlines()[1:]


@pytest.mark.parametrize(
    ("code", "tests", "right"),
    [
        ("def add(a, b): return a + b", ["assert add(1, 2) == 3", "assert add(0, 0) == 0"], True),
        ("def add(a, b): return a - b", ["assert add(1, 2) == 3"], False),
        ("def add(a, b) return", ["assert True"], False),
        ("def add(a, b): return 0\nif False: \\", ["assert add(1, 2) == 3"], False),
        ("raise SystemExit(0)", ["assert False"], False),
        ("import os; os._exit(0)", ["assert False"], False),
        ("print('passed'); raise SystemExit", ["assert False"], False),
        ("import atexit; atexit.register(print, 'bye')", ["print = None"], True),
    ],
)
def test_passes_tells_right_code_from_wrong_code_and_from_code_that_leaves_early(code, tests, right):
    assert passes(code, tests) is right


def test_the_end_by_a_signal_without_a_name_is_told():
    assert run_python("import os; os.kill(os.getpid(), 40)").reason == "오류로 끝났습니다: 신호 40"


def test_files_without_a_name_count_too():
    code = "import os\nheld = []\nfor i in range(30):\n    file = open('a', 'wb')\n    file.write(bytes(15 << 20))\n"
    code += "    file.flush()\n    os.unlink('a')\n    held.append(file)\nwhile True:\n    pass"
    assert run_python(code, seconds=10).stop == "disk"


def test_a_private_umask_weakens_nothing():
    code = "from llmbook_sandbox import run_python; print(*run_python('').protections)"
    held = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, umask=umask).stdout
        for umask in (0o022, 0o077)
    ]
    assert held[0] == held[1] != ""


# the attack list -------------------------------------------------------------------------------------------


def test_the_attack_list_is_long_and_names_each_attack_once():
    names = [a.name for a in [*REACHES, *BOMBS]] + [name for name, _, _ in QUERIES]
    assert len(set(names)) == len(names) >= 60


def test_on_linux_the_kernel_keeps_every_protection():
    if not LINUX:
        pytest.skip("리눅스가 아닙니다: 파이썬 감사 훅과 시간 제한만 있습니다")
    needed = {a.needs for a in [*REACHES, *BOMBS]}
    assert needed - kept() == set()
    if {"filesystem:namespace", "filesystem:landlock"} <= set(run_python("").protections):
        assert needed - kept(("namespaces",)) == needed - kept(("landlock",)) == set()


@pytest.mark.skipif(not LINUX, reason="공격 목록의 이 부분은 리눅스의 것입니다")
@pytest.mark.parametrize("attack", [a for a in REACHES if a.outside], ids=lambda a: a.name)
def test_the_attack_does_succeed_outside_the_sandbox(attack: Reach, world):
    here = world()
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            [sys.executable, "-c", here.names() + attack.code],
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert here.damage(run.stdout), run.stderr


@pytest.mark.parametrize("attack", REACHES, ids=lambda a: a.name)
def test_the_attack_is_stopped(attack: Reach, world):
    if attack.needs not in kept():
        pytest.skip(f"이 시스템에서는 막지 못합니다: {attack.name}")
    here = world()
    result = run_python(here.names() + attack.code, seconds=10)
    loot = b"".join(result.files.values()).decode("utf-8", "replace") + "".join(result.files)
    assert here.damage(result.stdout, result.stderr + loot) == []
    assert os.environ["OPENAI_API_KEY"] == here.token and leftovers(here) == []


# Many systems lack one of the two (a container, an old kernel): what is left must do alone.
@pytest.mark.skipif(not LINUX, reason="리눅스의 보호 장치입니다")
@pytest.mark.parametrize("without", ["namespaces", "landlock"])
def test_every_attack_is_stopped_without_one_of_the_two_walls(without: str, world):
    here = world()
    attacks = [a for a in REACHES if a.needs in kept((without,)) and a.name not in ENDS]
    open_ones = [a.name for a in REACHES if a.needs not in kept((without,))]
    program = here.names() + "names = dict(globals())\n"
    for a in attacks:  # one after the other in one program, so that it takes one start
        program += (
            f"try: exec({a.code!r}, dict(names))\nexcept BaseException: pass\nprint('다음', {a.name!r})\n"
        )
    result = run_python(program, seconds=60, without=(without,))
    done = [line[3:] for line in result.stdout.splitlines() if line.startswith("다음")]
    assert done == [a.name for a in attacks], result.reason
    assert here.damage(result.stdout, result.stderr) == [] and leftovers(here) == []
    if open_ones:
        pytest.skip(f"이 시스템에서는 막지 못합니다: {', '.join(open_ones)}")


@pytest.mark.parametrize("attack", BOMBS, ids=lambda a: a.name)
def test_the_bomb_is_stopped_with_a_reason(attack: Bomb, world):
    if attack.needs not in kept():
        pytest.skip(f"이 시스템에서는 막지 못합니다: {attack.name}")
    here = world()
    before = psutil.Process().memory_info().rss
    begin = time.monotonic()
    result = run_python(attack.code, seconds=2, memory_mb=256)
    assert result.stop in attack.stops.split() and result.reason, (result.stop, result.stderr[-500:])
    assert time.monotonic() - begin < 30
    assert psutil.Process().memory_info().rss - before < 200 << 20
    assert here.damage() == [] and leftovers(here) == []
    assert sum(map(len, result.files.values())) <= 64 << 20


@pytest.mark.skipif(os.name != "posix", reason="POSIX의 파일 종류입니다")
@pytest.mark.parametrize(
    "trap",
    [
        "import os; os.symlink(SECRET, 'loot.txt')",
        "import os; os.symlink(OUTSIDE, 'folder')",
        "import os\ntry: os.mkfifo('pipe')\nexcept PermissionError: pass",
        "import os; os.mkdir('closed', 0); os.mkdir('열린')",
        "open(b'\\xff.txt', 'w').write('x')",
        "open('.hidden', 'w').write('x')",
    ],
)
def test_a_trap_left_in_the_folder_does_not_catch_the_parent(trap: str, world):
    here = world()
    result = run_python(here.names() + trap)
    assert result.ok, result.stderr
    assert here.token not in str(result.files) and here.damage() == [] and leftovers(here) == []


def test_without_the_kernel_the_weaker_form_says_so_and_stops_plain_mistakes(world):
    here, without = world(), ("namespaces", "landlock", "seccomp")
    for code in (
        "open(SECRET)",
        "open(OUTSIDE + '/new', 'w')",
        "import os; os.remove(SECRET)",
        "import os; os.listdir(OUTSIDE)",
        "import socket; socket.create_connection(('127.0.0.1', PORT))",
        "import subprocess; subprocess.run(['echo'])",
        "import os; os.system('echo')",
        "import os; os.kill(VICTIM, 9)",
        "import sqlite3; sqlite3.connect(OUTSIDE + '/x.db')",
    ):
        result = run_python(here.names() + code, without=without)
        assert result.stop == "refused", (code, result)
        assert here.damage() == []
    assert {"filesystem:python", "network:python", "processes:python"} <= set(result.protections)
    assert "filesystem" not in kept(without)
    assert run_python("open('a', 'w').write('x'); print(open('a').read())", without=without).stdout == "x\n"


@pytest.mark.skipif(os.name != "posix", reason="POSIX의 프로세스 무리입니다")
def test_what_a_program_of_the_weaker_form_leaves_behind_is_ended():
    code = """
import ctypes, os, time
pid = ctypes.CDLL(None).fork()  # around the audit hook, and away from the pipes
if pid == 0:
    os.closerange(0, 3)
    time.sleep(300)
open("pid", "w").write(str(pid))
"""
    result = run_python(code, packages=True, without=("namespaces", "landlock", "seccomp"))
    pid = int(result.files["pid"])
    assert pid > 0
    for _ in range(50):
        if not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
            break
        time.sleep(0.1)
    else:
        pytest.fail("남은 프로세스가 살아 있습니다")


# an ordinary user ------------------------------------------------------------------------------------------

# Root shows a stranger its Python (in a mount namespace of this test's own) and becomes nobody.
_AS_NOBODY = """
set -e
mount --bind {prefix} /mnt
mount -t tmpfs none {top} -o mode=755
mkdir -p {prefix}
mount --bind /mnt {prefix}
exec setpriv --reuid 65534 --regid 65534 --clear-groups env PYTHONPATH={root} {python} -c "$1"
"""
_ORDINARY = """
import os
from llmbook_sandbox import run_python
assert os.getuid() == 65534
for without in ((), ("namespaces",), ("landlock",)):
    r = run_python("import os; open('a', 'w').write('x'); print(os.listdir('.'))", without=without)
    assert r.ok and r.stdout == "['a']\\n", r
    stops = [run_python(c, without=without, seconds=2).stop for c in (
        "print(open('/etc/hostname').read())", "open('/tmp/nobody-was-here', 'w')", "import os; os.kill(os.getppid(), 0)",
        "import socket; socket.socket()", "import os; os.fork()", "x = bytearray(10 ** 11)", "while True: pass")]
    assert stops[2:] == ["refused", "refused", "refused", "memory", "time"] and None not in stops, stops
    print(without, *(p for p in r.protections if p.split(":")[1] in ("namespace", "landlock", "seccomp", "rlimit")))
"""


@pytest.mark.skipif(
    not LINUX or os.geteuid() != 0, reason="루트가 아니면 다른 시험이 모두 보통 사용자로 돕니다"
)
def test_an_ordinary_user_is_protected_as_well():
    if not (shutil.which("unshare") and shutil.which("setpriv")):
        pytest.skip("util-linux(unshare, setpriv)가 없습니다")
    prefix = Path(sys.base_prefix)
    top = Path(*prefix.parts[:2])  # such as /root, closed to others
    words = {"prefix": prefix, "top": top, "root": ROOT, "python": sys.executable}
    script = _AS_NOBODY.format(**{name: shlex.quote(str(word)) for name, word in words.items()})
    if top == Path("/usr"):  # every user's Python already
        script = script[script.index("exec ") :]
    if subprocess.run(["unshare", "-m", "true"], capture_output=True).returncode:
        pytest.skip("이 컨테이너에서는 마운트 네임스페이스를 만들 수 없습니다")
    run = subprocess.run(
        ["unshare", "-m", "sh", "-c", script, "sh", _ORDINARY], capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr
    print(run.stdout)
    assert run.stdout.count("filesystem:landlock") + run.stdout.count("filesystem:namespace") >= 2
    assert "threads:rlimit" in run.stdout


# SQL -------------------------------------------------------------------------------------------------------

SCRIPT = (
    "CREATE TABLE books(id INTEGER PRIMARY KEY, title TEXT, price REAL);"
    "INSERT INTO books VALUES (1, '언어 모델', 30000), (2, '벡터 검색', 25000.5), (3, '에이전트', NULL);"
)


@pytest.fixture
def shop(world) -> Path:
    """A database file beside the secret, wide enough for joins that never end."""
    folder = Path(tempfile.mkdtemp())
    path = folder / "shop.sqlite"
    with sqlite3.connect(path) as connection:
        connection.executescript(SCRIPT)
        connection.executemany("INSERT INTO books VALUES (NULL, ?, ?)", [(f"책 {i}", i) for i in range(60)])
    connection.close()
    yield path
    shutil.rmtree(folder)


def test_a_query_gives_columns_and_rows():
    result = run_sql(SCRIPT, "SELECT title, price FROM books ORDER BY id")
    assert result.ok and result.columns == ("title", "price")
    assert result.rows == [("언어 모델", 30000.0), ("벡터 검색", 25000.5), ("에이전트", None)]


@pytest.mark.parametrize("kind", ["path", "str", "connection", "wal"])
def test_a_database_may_be_a_file_or_a_connection(kind: str, shop: Path):
    connection = sqlite3.connect(shop)
    if kind == "wal":
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("INSERT INTO books VALUES (99, '새 책', 1)")
        connection.commit()
    database = {"path": shop, "str": str(shop), "connection": connection, "wal": shop}[kind]
    result = run_sql(database, "SELECT count(*) FROM books")
    connection.close()
    assert result.rows == [(64 if kind == "wal" else 63,)], result.reason


def test_blobs_joins_ctes_windows_and_finite_recursion_are_reading():
    for query, rows in {
        "SELECT x'00ff'": [(b"\x00\xff",)],
        "SELECT a.id FROM books a JOIN books b ON a.price > b.price": [(1,)],
        "WITH x AS (SELECT max(price) p FROM books) SELECT title FROM books, x WHERE price = p;": [
            ("언어 모델",)
        ],
        "SELECT id, row_number() OVER (ORDER BY price DESC) FROM books LIMIT 1": [(1, 1)],
        "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 3) SELECT n FROM t": [
            (1,),
            (2,),
            (3,),
        ],
        "SELECT name FROM sqlite_master": [("books",)],
        "SELECT a.value, b.value FROM json_each('[7]') a, json_tree('8') b": [(7, 8)],
    }.items():
        assert run_sql(SCRIPT, query).rows == rows, query


def test_rows_beyond_the_limit_are_cut_and_said_to_be():
    query = "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT n FROM t"
    result = run_sql(SCRIPT, query, rows=5)
    assert result.rows == [(1,), (2,), (3,), (4,), (5,)] and result.truncated
    assert not run_sql(SCRIPT, query + " LIMIT 5", rows=5).truncated
    wide = run_sql(SCRIPT, query.replace("SELECT n FROM", "SELECT hex(zeroblob(200000)) FROM"))
    assert wide.truncated and len(wide.rows) == 10  # 4 MB of values


def test_a_wrong_query_says_what_sqlite_says():
    assert run_sql(SCRIPT, "SELECT author FROM books").reason == "SQL 오류: no such column: author"
    assert len(run_sql(SCRIPT, f"SELECT {'x' * 90_000}").reason) < 400


def test_one_query_leaves_nothing_for_the_next():
    run_sql(SCRIPT, "DELETE FROM books")
    assert run_sql(SCRIPT, "SELECT count(*) FROM books").rows == [(3,)]
    assert "no such table" in run_sql("CREATE TABLE other(a);", "SELECT * FROM books").reason


def test_a_script_cannot_look_outside_nor_run_for_ever(world):
    here = world()
    attach = run_sql(f"ATTACH '{here.outside}/a.db' AS a; CREATE TABLE a.t(x);", "SELECT 1")
    assert not attach.ok and here.damage() == []
    endless = "CREATE TABLE t(n); WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) INSERT INTO t SELECT n FROM r;"
    assert run_sql(endless, "SELECT 1", seconds=0.5).stop in ("time", "memory")


def test_a_missing_file_and_a_file_that_is_no_database_are_told_apart(tmp_path: Path):
    with pytest.raises(FileNotFoundError, match="데이터베이스 파일이 없습니다"):
        run_sql(tmp_path / "none.sqlite", "SELECT 1")
    (tmp_path / "text.sqlite").write_text("이것은 데이터베이스가 아닙니다" * 99, encoding="utf-8")
    with pytest.raises(sqlite3.DatabaseError):
        run_sql(tmp_path / "text.sqlite", "SELECT 1")


@pytest.mark.parametrize(("name", "stops", "query"), QUERIES, ids=[name for name, _, _ in QUERIES])
def test_the_query_is_stopped_with_a_reason(name: str, stops: str, query: str, shop: Path, world):
    here, before = world(), shop.read_bytes()
    begin = time.monotonic()
    result = run_sql(shop, query.replace("OUTSIDE", str(here.outside)), seconds=1)
    assert result.stop in stops.split() and result.reason and result.rows == [], (result.stop, result.reason)
    assert time.monotonic() - begin < 20
    assert shop.read_bytes() == before and list(shop.parent.iterdir()) == [shop] and here.damage() == []
    assert run_sql(shop, "SELECT count(*) FROM books").rows == [(63,)]


def test_the_sql_worker_is_locked_in_too():
    run_sql(SCRIPT, "SELECT 1")
    held = {name.split(":")[0] for name in sql._worker.protections}
    assert kept() & {"filesystem", "network", "processes"} <= held


def test_the_worker_outlives_the_thread_that_started_it():
    if sql._worker:
        sql._worker.close()
    thread = threading.Thread(target=run_sql, args=(SCRIPT, "SELECT 1"))
    thread.start()
    thread.join()
    worker = sql._worker
    assert run_sql(SCRIPT, "SELECT 2").rows == [(2,)] and sql._worker is worker


def test_an_interrupted_query_does_not_answer_the_next(monkeypatch: pytest.MonkeyPatch):
    run_sql(SCRIPT, "SELECT 1")
    worker = sql._worker
    with monkeypatch.context() as patch:

        def interrupt(timeout: float) -> bytes:
            raise KeyboardInterrupt

        patch.setattr(worker.answers, "get", interrupt)
        with pytest.raises(KeyboardInterrupt):
            run_sql(SCRIPT, "SELECT 'old'")
    assert run_sql(SCRIPT, "SELECT 'new'").rows == [("new",)]


# ag2 -------------------------------------------------------------------------------------------------------


@pytest.fixture
def agents():
    """An agent that runs code in the sandbox, and one that can send it messages; neither has a model."""
    from autogen import ConversableAgent
    from autogen.coding import CodeExecutor

    from llmbook_sandbox.ag2_executor import SandboxExecutor

    executor = SandboxExecutor({"sales.csv": "월,매출\n1,10\n2,20\n"}, packages=False)
    assert isinstance(executor, CodeExecutor)
    runner = ConversableAgent(
        "runner", llm_config=False, human_input_mode="NEVER", code_execution_config={"executor": executor}
    )
    writer = ConversableAgent(
        "writer", llm_config=False, human_input_mode="NEVER", code_execution_config=False
    )

    def send(message: str) -> str:
        return runner.generate_reply([{"role": "user", "content": message}], sender=writer)

    return executor, send


def test_an_agent_runs_the_code_of_a_message_and_keeps_its_files(agents):
    executor, send = agents
    code = (
        "import csv\nrows = list(csv.reader(open('sales.csv')))\ntotal = sum(int(r[1]) for r in rows[1:])\n"
    )
    reply = send(f"해 보세요.\n```python\n{code}open('total.txt', 'w').write(str(total))\nprint(total)\n```")
    assert reply.startswith("exitcode: 0 (execution succeeded)") and "30" in reply
    assert executor.files["total.txt"] == b"30"
    assert "30" in send("```python\nprint(open('total.txt').read())\n```")
    executor.restart()
    assert set(executor.files) == {"sales.csv"}


def test_a_file_may_become_a_folder_and_the_reverse_between_blocks(agents):
    executor, send = agents
    send("```python\nopen('out', 'w').write('x')\n```")
    send("```python\nimport os\nos.remove('out'); os.mkdir('out'); open('out/a', 'w').write('y')\n```")
    assert "y" in send("```python\nprint(open('out/a').read())\n```")
    send("```python\nimport os\nos.remove('out/a'); os.rmdir('out'); open('out', 'w').write('z')\n```")
    assert "z" in send("```python\nprint(open('out').read())\n```")
    assert set(executor.files) == {"sales.csv", "out"}


def test_an_agent_hears_why_code_was_stopped(agents, world):
    _, send = agents
    here = world()
    reply = send("```python\nimport os\nprint(os.environ)\nimport socket\nsocket.socket()\n```")
    assert reply.startswith("exitcode: 1") and here.token not in reply and "허용하지 않은 일" in reply
    assert "파이썬 코드만" in send("```sh\necho hi\n```")
