"""Local services: started once, found by the official clients, never left behind."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time

import harness
import httpx
import psutil
import pytest
import requests

import llmbook_services as services
from llmbook import course
from llmbook_services import lifecycle

CLIENT_VARIABLES = [v for spec in lifecycle.SERVICES.values() for v in (spec.key, spec.address)]
KERNEL = """
import json, sys, time
import llmbook_services as services
service = services.start("pinecone")
print(json.dumps({"pid": service.process.pid, "url": service.url}), flush=True)
"""


@pytest.fixture(autouse=True)
def clean(monkeypatch, tmp_path):
    """No keys, an own build folder, and no service left by a test."""
    for variable in (*CLIENT_VARIABLES, "LLMBOOK_SERVICE_KEY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LLMBOOK_BUILD", str(tmp_path / "build"))
    yield
    for service in list(lifecycle._running.values()):
        service.stop()


def a_kernel(code: str, **options) -> tuple[subprocess.Popen, dict]:
    """Another process that runs ``code`` after starting the service; the pid and URL it printed."""
    process = subprocess.Popen(
        [sys.executable, "-c", KERNEL + code],
        stdout=subprocess.PIPE,
        text=True,
        env=dict(os.environ, PYTHONPATH=str(course.ROOT)),
        **options,
    )
    for line in process.stdout:
        if line.startswith("{"):
            return process, json.loads(line)
    raise AssertionError(f"the kernel ended with {process.wait()}")


def gone(pid: int, seconds: float = 5) -> bool:
    """Whether the process ends within the time."""
    end = time.monotonic() + seconds
    while psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


def test_a_service_is_started_once_found_by_the_client_and_stopped(capsys):
    with services.start("pinecone") as service:
        assert services.start("pinecone") is service
        assert os.environ["PINECONE_CONTROLLER_HOST"] == service.url
        assert os.environ["PINECONE_API_KEY"] == "dummy"
        assert httpx.get(service.url + "/health").json() == {
            "service": "pinecone",
            "pid": service.process.pid,
        }
        assert service.log.exists()
        with pytest.raises(course.CourseError, match="다른 폴더"):
            services.start("pinecone", folder="elsewhere")
    assert capsys.readouterr().out.count("로컬 Pinecone 호환 서버를 시작합니다") == 1
    assert not service.running
    assert not service.log.exists()
    assert not {v for v in CLIENT_VARIABLES if v in os.environ}


def test_it_listens_on_loopback_only():
    with services.start("pinecone") as service:
        listening = [c for c in psutil.Process(service.process.pid).net_connections() if c.status == "LISTEN"]
        assert [c.laddr.ip for c in listening] == ["127.0.0.1"]


def test_a_page_with_another_host_name_is_not_served():
    with services.start("pinecone") as service:
        assert httpx.get(service.url + "/indexes", headers={"Host": "evil.example"}).status_code == 400


@pytest.mark.parametrize("variable", CLIENT_VARIABLES)
def test_with_the_readers_own_variable_nothing_is_started_or_overridden(variable, monkeypatch):
    monkeypatch.setenv(variable, "https://theirs.example")
    before = dict(os.environ)
    name = "openai" if variable.startswith("OPENAI") else "pinecone"
    service = services.start(name)
    assert service.process is None and not service.running
    service.stop()
    assert dict(os.environ) == before
    theirs = variable == lifecycle.SERVICES[name].address
    assert service.url == ("https://theirs.example" if theirs else lifecycle.SERVICES[name].official)


@pytest.mark.parametrize("given", ["", "intra.example, .corp.example"])
def test_a_networks_proxy_does_not_come_between_us(given, monkeypatch):
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.setenv(name, given)  # put back afterwards
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")  # nobody is there
    with services.start("pinecone") as service:
        for client in (httpx, requests):
            assert client.get(service.url + "/health", timeout=20).json()["pid"] == service.process.pid
    assert os.environ["no_proxy"].split(",") == [
        *filter(None, given.split(", ")), "127.0.0.1", "localhost"
    ]  # fmt: skip


def test_an_unknown_service_names_the_nearest():
    with pytest.raises(course.CourseError, match=r"(?s)'pincone'.*혹시 pinecone.*openai, pinecone"):
        services.start("pincone")


def test_a_service_that_died_is_started_anew_and_its_log_stays():
    first = services.start("pinecone")
    first.process.kill()
    first.process.wait()
    second = services.start("pinecone")
    assert second is not first and second.running
    assert os.environ["PINECONE_CONTROLLER_HOST"] == second.url
    assert first.log.exists()


def test_a_process_that_it_starts_finds_the_running_service():
    with services.start("pinecone") as service:
        code = "import llmbook_services as services; s = services.start('pinecone'); print(s.url, s.process)"
        environment = dict(os.environ, PYTHONPATH=str(course.ROOT))
        found = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True
        )
        assert found.stdout.split() == [service.url, "None"]
        assert service.running


@pytest.mark.parametrize("end", ["exit", "SIGKILL", "SIGTERM"])
def test_no_service_outlives_its_kernel(end):
    kernel, service = a_kernel("" if end == "exit" else "time.sleep(60)")
    if end != "exit":
        kernel.send_signal(getattr(signal, end))
    kernel.wait(timeout=20)
    assert gone(service["pid"]), f"{end} 뒤에 서버가 남았습니다"


def test_interrupting_a_kernel_does_not_end_its_service():
    code = """
try:
    print("waiting", flush=True)
    time.sleep(60)
except KeyboardInterrupt:
    print("interrupted", flush=True)
time.sleep(60)
"""
    kernel, service = a_kernel(code, start_new_session=True)
    try:
        assert kernel.stdout.readline() == "waiting\n"
        os.killpg(kernel.pid, signal.SIGINT)  # as jupyter_client does
        assert kernel.stdout.readline() == "interrupted\n"
        assert httpx.get(service["url"] + "/health").json()["pid"] == service["pid"]
    finally:
        kernel.kill()
        kernel.wait()


def test_a_port_that_was_taken_meanwhile_is_replaced(monkeypatch):
    free = lifecycle._free_port
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ports = iter([taken.getsockname()[1], free()])
        monkeypatch.setattr(lifecycle, "_free_port", lambda: next(ports))
        with services.start("pinecone") as service:
            assert service.url != f"http://127.0.0.1:{taken.getsockname()[1]}"
            assert httpx.get(service.url + "/health").is_success


def test_a_service_that_cannot_start_shows_its_log(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(services.ServiceFailed) as failed:
        services.start("pinecone", folder=tmp_path / "file")
    log = next((tmp_path / "build" / "services").glob("*.log"))
    assert str(log) in str(failed.value) and "FileExistsError" in str(failed.value)
    assert not {v for v in CLIENT_VARIABLES if v in os.environ}


def test_a_service_that_is_too_slow_is_ended():
    with pytest.raises(services.ServiceFailed, match="제한 시간"):
        services.start("pinecone", seconds=0.01)
    children = psutil.Process().children()
    assert not [c for c in children if "llmbook_services" in c.cmdline()]


def test_serve_prints_what_to_set_and_ends_with_ctrl_c(tmp_path):
    command = [sys.executable, "-m", "llmbook", "serve", "pinecone", "--folder", str(tmp_path / "data")]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=dict(os.environ, PYTHONPATH=str(course.ROOT))
    )
    try:
        url = process.stdout.readline().split()[4]
        process.stdout.readline()
        assert f"PINECONE_CONTROLLER_HOST={url} PINECONE_API_KEY=dummy" in process.stdout.readline()
        assert httpx.get(url + "/health", timeout=60).json()["pid"] == process.pid
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) == 0
        assert "서버를 멈췄습니다" in process.stdout.read()
    finally:
        process.kill()
        process.wait()


def test_serve_says_that_its_port_is_taken():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = subprocess.run(
            [sys.executable, "-m", "llmbook", "serve", "pinecone", "--port", port],
            capture_output=True,
            text=True,
            env=dict(os.environ, PYTHONPATH=str(course.ROOT)),
        )
    assert done.returncode == lifecycle.PORT_TAKEN and "다른 --port" in done.stderr


def test_serve_says_that_a_number_is_no_port(capsys):
    assert lifecycle.serve("pinecone", port=65_536) == lifecycle.PORT_TAKEN
    assert "다른 --port" in capsys.readouterr().err


def test_a_notebook_uses_the_service_with_the_network_closed(tiny_course, tmp_path):
    path = tiny_course(
        'import llmbook\nrun = llmbook.start("01_tiny/01_first")\nservice = run.service("pinecone")',
        f"open({str(tmp_path / 'pid')!r}, 'w').write(str(service.process.pid))",
        "from pinecone import Pinecone\npc = Pinecone()\n"
        'pc.create_index("notebook", dimension=2, metric="cosine",\n'
        '                spec={"serverless": {"cloud": "aws", "region": "us-east-1"}})',
        'index = pc.Index("notebook")\nindex.upsert(vectors=[("a", [1, 0]), ("b", [0, 1])])',
        'llmbook.claim("가까운 것을 찾는다.", index.query(vector=[1, 0.1], top_k=1).matches[0].id == "a", equals=True)',
    )
    result = harness.run_nbval(path, name="01_tiny/01_first", seconds=120, build=tmp_path / "build")
    assert not result.problem, result.output
    assert result.claims[0]["holds"]
    assert gone(int((tmp_path / "pid").read_text()))
