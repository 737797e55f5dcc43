"""``setup_colab.py`` without Colab or network: a fake ``uv`` on PATH stands in for the resolver only."""

from __future__ import annotations

import importlib.util
import json
import os
import sys
import types
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
spec = importlib.util.spec_from_file_location("setup_colab", ROOT / "setup_colab.py")
setup_colab = importlib.util.module_from_spec(spec)
spec.loader.exec_module(setup_colab)

COURSE = """
chapters = [
  { number = "1", packages = [] },
  { number = "2", packages = ["demo-present>=1,<3", "demo-new==1.0"] },
  { number = "3", packages = ["demo-present[more]"] },
  { number = "16", packages = [] },
  { number = "appendix", packages = [] },
]
"""
# Writes down how it was called, then does what FAKE_UV says to the folder FAKE_SITE.
FAKE_UV = f"""#!{sys.executable}
import json, os, pathlib, shutil, sys
args = sys.argv[1:]
pins = pathlib.Path(args[args.index("--constraint") + 1]).read_text()
with open(os.environ["FAKE_LOG"], "a") as log:
    log.write(json.dumps({{"args": args, "pins": pins}}) + "\\n")
site = pathlib.Path(os.environ["FAKE_SITE"])
def dist(name, version):
    folder = site / f"{{name}}-{{version}}.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text(f"Metadata-Version: 2.1\\nName: {{name}}\\nVersion: {{version}}\\n")
    (folder / "top_level.txt").write_text(name + "\\n")
what = os.environ["FAKE_UV"]
if what == "conflict":
    print("\\n".join(f"line {{i}}" for i in range(40)), file=sys.stderr)
    sys.exit("No solution found: demo_new needs another torch")
if what == "change":
    shutil.rmtree(site / "demo_present-2.11.0+cu128.dist-info")
    dist("demo_present", "2.12.0")
if what != "elsewhere":
    dist("demo_new", "1.0")
"""


def distribution(site: Path, name: str, version: str, *lines: str) -> Path:
    """Lay an installed distribution's metadata into ``site``."""
    folder = site / f"{name}-{version}.dist-info"
    folder.mkdir()
    head = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}", *lines]
    (folder / "METADATA").write_text("\n".join(head) + "\n")
    return folder


@pytest.fixture
def colab(tmp_path, monkeypatch):
    """Pretend to be on Colab: a small course, a few installed packages, and a fake uv."""
    site, tools = tmp_path / "site", tmp_path / "bin"
    site.mkdir()
    tools.mkdir()
    distribution(
        site,
        "demo_present",
        "2.11.0+cu128",
        "Provides-Extra: more",
        "Requires-Dist: demo-extra; extra == 'more'",
    )
    editable = distribution(site, "demo_editable", "0.1.dev3+g12ab")
    (editable / "direct_url.json").write_text('{"url": "file:///src", "dir_info": {"editable": true}}')
    distribution(site, "demo_odd", "7.5-ubuntu~odd")
    (tmp_path / "course.toml").write_text(COURSE)
    (tools / "uv").write_text(FAKE_UV)
    (tools / "uv").chmod(0o755)
    monkeypatch.setattr(setup_colab, "COURSE", tmp_path / "course.toml")
    monkeypatch.syspath_prepend(site)
    monkeypatch.setenv("PATH", str(tools), prepend=os.pathsep)
    monkeypatch.setenv("FAKE_LOG", str(tmp_path / "log"))
    monkeypatch.setenv("FAKE_SITE", str(site))
    monkeypatch.setenv("FAKE_UV", "install")
    monkeypatch.setenv("COLAB_RELEASE_TAG", "release-colab-test")
    for name in setup_colab.LOOK_ONCE:  # other tests may have imported them
        monkeypatch.delitem(sys.modules, name, raising=False)

    def calls() -> list[dict]:
        log = tmp_path / "log"
        return [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []

    return types.SimpleNamespace(site=site, calls=calls, tools=tools)


def test_one_resolver_call_installs_just_what_is_lacking_and_a_second_run_does_nothing(colab, capsys):
    assert setup_colab.main(["2"]) == 0
    out = capsys.readouterr().out
    assert "demo-new==1.0" in out and "설치를 마쳤습니다" in out and "세션 다시 시작" not in out
    (call,) = colab.calls()
    assert call["args"][:2] == ["pip", "install"] and "--system" in call["args"]
    assert call["args"][call["args"].index("--python") + 1] == sys.executable
    assert call["args"][-1] == "demo-new==1.0" and not any("demo-present" in a for a in call["args"])
    assert setup_colab.main(["02"]) == 0  # a folder's spelling of the number
    assert len(colab.calls()) == 1 and "설치할 것이 없습니다" in capsys.readouterr().out


def test_constraints_pin_local_and_editable_versions_and_leave_out_unreadable_ones(colab):
    assert setup_colab.main(["2"]) == 0
    pins = colab.calls()[0]["pins"].splitlines()
    assert "demo-present==2.11.0+cu128" in pins and "demo-editable==0.1.dev3+g12ab" in pins
    assert not any("demo-odd" in pin for pin in pins)
    assert any(pin.startswith("pytest==") for pin in pins)  # the live environment, not just ours
    for pin in pins:
        Requirement(pin)


def test_dry_run_prints_the_plan_and_calls_no_resolver(colab, capsys):
    assert setup_colab.main(["2", "--dry-run"]) == 0
    assert "demo-new==1.0" in capsys.readouterr().out and not colab.calls()


@pytest.mark.parametrize(("word", "near"), [("17", "16"), ("0", "1"), ("apendix", "appendix")])
def test_unknown_chapter_names_the_nearest_and_all(colab, capsys, word, near):
    assert setup_colab.main([word]) == 2
    out = capsys.readouterr().out
    assert f"혹시 '{near}'" in out and "1, 2, 3, 16, appendix" in out and not colab.calls()


@pytest.mark.parametrize("argv", [[], ["1", "2"], ["1", "--upgrade"]])
def test_bad_usage_returns_two_instead_of_exiting(colab, capsys, argv):
    assert setup_colab.main(argv) == 2
    assert "사용법" in capsys.readouterr().out


def test_outside_colab_it_does_nothing_and_says_so(colab, capsys, monkeypatch):
    monkeypatch.delenv("COLAB_RELEASE_TAG")
    assert setup_colab.main(["2"]) == 0
    assert "코랩이 아니므로" in capsys.readouterr().out and not colab.calls()
    assert setup_colab.main(["2", "--anywhere"]) == 0 and len(colab.calls()) == 1


def test_an_importable_google_colab_means_colab(colab, monkeypatch, tmp_path):
    monkeypatch.delenv("COLAB_RELEASE_TAG")
    assert not setup_colab.on_colab()
    (tmp_path / "google" / "colab").mkdir(parents=True)
    (tmp_path / "google" / "colab" / "__init__.py").touch()
    parent = ModuleSpec("google", None, is_package=True)
    parent.submodule_search_locations = [str(tmp_path / "google")]
    monkeypatch.setitem(sys.modules, "google", importlib.util.module_from_spec(parent))
    assert setup_colab.on_colab()


def test_resolver_failure_shows_its_last_lines_and_what_to_do_next(colab, capsys, monkeypatch):
    monkeypatch.setenv("FAKE_UV", "conflict")
    before = setup_colab.installed()
    assert setup_colab.main(["2"]) == 1
    out = capsys.readouterr().out
    assert "No solution found" in out and "line 39" in out and "line 3\n" not in out
    assert "바뀐 패키지: 없음" in out and "연결 해제 및 삭제" in out
    assert setup_colab.installed() == before


def test_a_changed_package_of_colab_is_an_error(colab, capsys, monkeypatch):
    monkeypatch.setenv("FAKE_UV", "change")
    assert setup_colab.main(["2"]) == 1
    assert "demo-present 2.11.0+cu128 → 2.12.0" in capsys.readouterr().out


def test_a_resolver_that_installs_into_another_python_is_an_error(colab, capsys, monkeypatch):
    monkeypatch.setenv("FAKE_UV", "elsewhere")
    assert setup_colab.main(["2"]) == 1
    assert "보이지 않습니다: demo-new==1.0" in capsys.readouterr().out


@pytest.mark.parametrize("module", ["transformers", "demo_new"])
def test_a_module_imported_too_early_asks_for_a_restart(colab, capsys, monkeypatch, module):
    loaded = types.ModuleType(module)
    loaded.__file__ = f"/somewhere/{module}.py"
    monkeypatch.setitem(sys.modules, module, loaded)
    assert setup_colab.main(["2"]) == 0
    out = capsys.readouterr().out
    assert module in out and "런타임 > 세션 다시 시작" in out


def test_what_an_extra_asks_for_counts_as_lacking(colab):
    assert not setup_colab.satisfied("demo-present[more]")
    distribution(colab.site, "demo_extra", "1.0")
    assert setup_colab.satisfied("demo-present[more]")
    assert setup_colab.satisfied("nowhere; python_version < '3'")  # a marker that does not apply
    assert not setup_colab.satisfied("demo-present>=3")


def test_without_uv_pip_of_this_python_is_used(colab, monkeypatch):
    monkeypatch.setenv("PATH", str(colab.site))
    assert setup_colab.resolver()[:4] == [sys.executable, "-m", "pip", "install"]


def test_a_python_without_a_toml_reader_is_told_what_to_do(colab, capsys, monkeypatch):
    monkeypatch.setattr(setup_colab, "tomllib", None)
    assert setup_colab.main(["2"]) == 1
    assert "3.11 이상" in capsys.readouterr().out
    monkeypatch.delenv("COLAB_RELEASE_TAG")
    assert setup_colab.main(["2"]) == 0


def test_every_chapter_of_the_course_can_be_planned(capsys, monkeypatch):
    monkeypatch.delenv("COLAB_RELEASE_TAG", raising=False)
    for number in [*map(str, range(1, 17)), "appendix"]:
        assert setup_colab.main([number, "--dry-run", "--anywhere"]) == 0, capsys.readouterr().out
