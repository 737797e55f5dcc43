"""``llmbook run`` and the nbval harness: failures are named, kills leave nothing behind."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import harness
import nbformat
import psutil
import pytest
import warm

START = 'import llmbook\nrun = llmbook.start("01_tiny/01_first")'


def run_cli(*arguments: str) -> subprocess.CompletedProcess:
    return python("-m", "llmbook", *arguments)


def python(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        env=dict(os.environ, PYTHONPATH=str(Path(harness.__file__).parent.parent)),
        timeout=120,
    )


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_run_prints_its_claims_and_writes_notebook_and_page(tiny_course, tmp_path):
    path = tiny_course(START, 'llmbook.claim("하나는 하나다.", 1, equals=1)')
    before = digest(path)
    done = run_cli("run", "1")
    assert done.returncode == 0, done.stderr
    assert "하나는 하나다." in done.stdout and "1.1" in done.stdout and ".html" in done.stdout
    assert "하나는 하나다." in (tmp_path / "build/01_tiny/01_first.html").read_text(encoding="utf-8")
    assert digest(path) == before, "--save 없이는 저장소의 노트북을 바꾸지 않습니다"

    done = run_cli("run", "1", "01_first", "--save")
    saved = nbformat.read(path, as_version=4).metadata.llmbook
    assert done.returncode == 0 and saved.claims[0].section == "1.1"


def test_a_failing_cell_is_named_with_its_section_and_nothing_is_saved(tiny_course):
    path = tiny_course(START, 'llmbook.claim("하나는 둘이다.", 1, equals=2)')
    before = digest(path)
    done = run_cli("run", "1", "--save")
    assert done.returncode == 1
    assert "3번 셀(절 1.1)" in done.stderr and "하나는 둘이다." in done.stderr
    assert digest(path) == before


def test_a_planned_notebook_says_so(tiny_course):
    tiny_course(START).unlink()
    done = run_cli("run", "1")
    assert done.returncode == 1 and "planned" in done.stderr and "Traceback" not in done.stderr
    assert "git checkout" in done.stderr  # one that was deleted


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[1]", b"\xff\xfe", b'{"cells": 3, "metadata": {}, "nbformat": 4}']
)
def test_a_broken_notebook_file_is_one_clear_error(tiny_course, content):
    path = tiny_course(START)
    path.write_bytes(content)
    for command in (("run", "1"), ("results",)):
        done = run_cli(*command)
        assert done.returncode == 2 and "01_first.ipynb 파일이 깨져" in done.stderr, done.stderr
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("serve", "openai", "--port", "99999"),
        ("serve", "openai", "--port", "many"),
        ("models", "build"),
        ("run", "all", "3"),
        ("run", "2", "03", "--all"),
    ],
)
def test_a_wrong_argument_is_told_in_a_line(arguments):
    done = run_cli(*arguments)
    assert done.returncode == 2 and "Traceback" not in done.stderr


def test_a_profile_that_does_not_exist_is_told_before_a_kernel_starts(monkeypatch):
    monkeypatch.setenv("LLMBOOK_PROFILE", "ful")
    done = run_cli("run", "2")
    assert done.returncode == 2 and "혹시 full입니까" in done.stderr, done.stderr


def test_an_encoding_without_our_marks_is_no_error(monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "cp949")
    assert subprocess.run([sys.executable, "-m", "llmbook", "results"], capture_output=True).returncode == 0


def test_a_root_without_a_course_is_told(tmp_path, monkeypatch):
    monkeypatch.setenv("LLMBOOK_ROOT", str(tmp_path))
    done = run_cli("list")
    assert done.returncode == 2 and "course.toml이 없습니다" in done.stderr


def test_a_typing_error_in_the_course_is_told_with_its_line(tiny_course, tmp_path):
    index = tmp_path / "course.toml"
    index.write_text(index.read_text(encoding="utf-8").replace("title =", "title", 1), encoding="utf-8")
    done = run_cli("list")
    assert done.returncode == 2 and "line 3" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "old, new, told",
    [
        ("packages =", "package =", "'packages' 항목이 없습니다"),
        ('title = "', 'titel = "', "'titel'"),
        ("seconds =", "second =", "'second'"),
        ("[book]", "[boek]", "'book' 항목이 없습니다"),
    ],
)
def test_a_key_too_few_in_the_course_is_told(tiny_course, tmp_path, old, new, told):
    index = tmp_path / "course.toml"
    before = index.read_text(encoding="utf-8")
    assert old in before
    index.write_text(before.replace(old, new), encoding="utf-8")
    done = run_cli("list")
    assert done.returncode == 2 and told in done.stderr and "Traceback" not in done.stderr


def test_a_killed_kernel_is_one_clear_error(tiny_course):
    path = tiny_course("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)")
    before = digest(path)
    done = run_cli("run", "1", "--save")
    assert done.returncode == 1 and "커널이 죽었습니다" in done.stderr and "Traceback" not in done.stderr
    assert digest(path) == before


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_kill_in_the_middle_leaves_no_process_and_no_damaged_notebook(tiny_course, number):
    path = tiny_course("open('started', 'w').close()\nimport time\ntime.sleep(600)")
    before = digest(path)
    process = subprocess.Popen(
        [sys.executable, "-m", "llmbook", "run", "1", "--save"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    for _ in range(600):
        if (path.parent / "started").exists():
            break
        time.sleep(0.1)
    children = psutil.Process(process.pid).children(recursive=True)
    assert children
    os.kill(process.pid, number)
    _, errors = process.communicate(timeout=30)
    _, alive = psutil.wait_procs(children, timeout=10)
    for child in alive:
        child.kill()
    assert not alive
    if number != signal.SIGKILL:
        assert process.returncode == 130 and "Traceback" not in errors
    assert digest(path) == before
    assert sorted(p.name for p in path.parent.iterdir()) == ["01_first.ipynb", "started"]


def test_a_build_folder_that_cannot_be_written_is_one_clear_error(tiny_course, tmp_path, monkeypatch):
    tiny_course("1")
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("LLMBOOK_BUILD", str(tmp_path / "file" / "build"))
    done = run_cli("run", "1")
    assert done.returncode == 1 and "쓸 수 없습니다" in done.stderr and "Traceback" not in done.stderr
    started = python("-c", START)  # as in Jupyter, where no command asked before
    assert "RunFailed" in started.stderr and "쓸 수 없습니다" in started.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full이 있는 시스템에서만")
def test_a_full_disk_is_one_clear_error(tmp_path, monkeypatch):
    from llmbook import notebooks

    def full(*_: object, **__: object) -> tuple[int, str]:
        return os.open("/dev/full", os.O_WRONLY), str(tmp_path / "never")

    monkeypatch.setattr(notebooks.tempfile, "mkstemp", full)
    with pytest.raises(notebooks.RunFailed, match="No space left"):
        notebooks.ensure_writable(tmp_path / "build")


def nbval(path: Path, tmp_path: Path, seconds: float = 60) -> harness.Result:
    return harness.run_nbval(path, name="01_tiny/01_first", seconds=seconds, build=tmp_path / "build")


def test_the_harness_passes_a_good_notebook_cheaply(tiny_course, tmp_path):
    path = tiny_course("1 + 1")
    result = nbval(path, tmp_path)
    assert result.problem == "" and result.cells == 1
    print(f"nbval 한 노트북의 덧비용: CPU {result.cpu:.1f}초")
    assert 0 < result.cpu < 5  # 0.4 s on this course's machines; a busy machine does not count


def test_the_harness_names_notebook_section_and_claim(tiny_course, tmp_path):
    path = tiny_course(START, 'llmbook.claim("하나는 둘이다.", 1, equals=2)')
    problem = nbval(path, tmp_path).problem
    assert "01_tiny/01_first" in problem and "절 1.1" in problem and "하나는 둘이다." in problem


@pytest.mark.parametrize(
    "cell",
    [
        "import urllib.request\nurllib.request.urlopen('http://192.0.2.1', timeout=2)",
        "import socket\nsocket.create_connection(('example.com', 80), timeout=2)",
        "import subprocess, sys\ndone = subprocess.run([sys.executable, '-c', "
        "'import socket; socket.create_connection((\"192.0.2.1\", 80), timeout=2)'], "
        "capture_output=True, text=True)\nassert done.returncode == 0, done.stderr",
    ],
    ids=["url", "name", "child"],
)
def test_a_hidden_download_fails(tiny_course, tmp_path, cell, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")  # one on this machine would let it out
    result = nbval(tiny_course(cell), tmp_path)
    assert result.problem
    assert "네트워크가 닫혀 있습니다" in result.output  # refused by us, not by an address that never answers


def test_loopback_stays_open(tiny_course, tmp_path):
    cell = (
        "import socket\nserver = socket.create_server(('127.0.0.1', 0))\n"
        "socket.create_connection(server.getsockname()).close()"
    )
    assert nbval(tiny_course(cell), tmp_path).problem == ""


def test_a_notebook_over_its_time_is_stopped(tiny_course, tmp_path):
    result = nbval(tiny_course("import time\ntime.sleep(600)"), tmp_path, seconds=8)
    assert "제한 시간" in result.problem and result.seconds < 60


def test_a_deterministic_output_that_changed_fails(tiny_course, tmp_path):
    path = tiny_course("# NBVAL_CHECK_OUTPUT\nprint(1 + 1)")
    nb = json.loads(path.read_text())
    nb["cells"][2]["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "3\n"}]
    path.write_text(json.dumps(nb))
    assert nbval(path, tmp_path).problem


def test_a_cell_that_deletes_what_it_reads_is_found_when_it_runs_twice(tmp_path):
    import twice

    cells = ["a, b = 1, 2", "print(a)\ndel a", "print(b)", "c = d", "never = reached"]
    path = tmp_path / "01_twice.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c) for c in cells]), path)
    assert twice.failures(path) == [
        "1번 셀, 두 번째 실행: NameError: name 'a' is not defined",
        "3번 셀, 첫 번째 실행: NameError: name 'd' is not defined",
    ]


def test_a_claim_that_misses_with_another_seed_is_listed_and_the_notebook_goes_on(tmp_path):
    import seeds

    cells = [
        'import llmbook\n\nrun = llmbook.start("01_llm_map/01_learned_features")',
        'llmbook.claim("시드는 42이다.", run.seed, equals=42)',
        "assert run.seed == 7",
        "a = b",
        "never = reached",
    ]
    path = tmp_path / "01_seeds.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c) for c in cells]), path)
    claim, error = seeds.missed(path, seed=7)
    assert claim.startswith("1번 셀: ClaimFailed: ") and "시드는 42이다." in claim
    assert error == "3번 셀: NameError: name 'b' is not defined"


def test_what_is_imported_before_a_fork_leaves_the_gpu_alone():
    """A fork cannot use CUDA that its parent started, as bitsandbytes does when it is imported."""
    early = ", ".join(warm.preloaded({"LLMBOOK_GPU_GB": "15"}))
    told = python("-c", f"import sys, {early}; print('bitsandbytes' in sys.modules)")
    assert told.stdout.split()[-1:] == ["False"], told.stderr
