"""Each chapter's packages resolve beside what Colab ships, and change none of it; no Colab needed.

uv resolves for Python 3.13 on x86_64 Linux with a snapshot of Colab's ``pip freeze`` as constraints
(``colab_freeze*.txt``); nothing is installed. A newer snapshot is one more file of that name.
"""

from __future__ import annotations

import ast
import importlib.metadata
import json
import re
import sys
import tomllib
import warnings
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import drift
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from resolving import SNAPSHOTS, compile_with_uv, frozen, resolved

ROOT = Path(__file__).resolve().parent.parent
CHAPTERS = tomllib.loads((ROOT / "course.toml").read_text(encoding="utf-8"))["chapters"]
REQUIREMENTS = ROOT / "requirements.txt"
# (snapshot, package): why no usable version exists there. Tested too: an entry that has become
# wrong fails. What remains of the chapter must still resolve.
HOPELESS = {
    ("colab_freeze", "llmcompressor"): "it needs datasets>=4.8.4; that day's Colab had 4.0.0",
}


def wanted(chapter: dict, snapshot: str) -> tuple[str, ...]:
    """Return a chapter's packages without those that have no usable version in the snapshot."""
    return tuple(p for p in chapter["packages"] if (snapshot, Requirement(p).name) not in HOPELESS)


@pytest.fixture(scope="session")
def index() -> None:
    """Skip, loudly, where no package index answers."""
    works, output = compile_with_uv("iniconfig", "3.13")
    if not works:
        assert "fetch" in output or "network" in output, output  # uv itself is broken
        reason = f"no package index can be reached: {' '.join(output.split())[-300:]}"
        warnings.warn(reason, stacklevel=1)
        pytest.skip(reason)


@pytest.fixture(scope="session")
def answers(index: None, tmp_path_factory: pytest.TempPathFactory) -> dict:
    """Resolve every distinct package list against every snapshot, two at a time."""
    files, jobs = {}, set()
    for name, path in SNAPSHOTS.items():
        files[name] = tmp_path_factory.mktemp("pins") / f"{name}.txt"
        files[name].write_text("".join(f"{n}=={v}\n" for n, v in frozen(path).items()))
        jobs |= {(name, wanted(chapter, name)) for chapter in CHAPTERS}
        jobs |= {(name, (p,)) for c in CHAPTERS for p in c["packages"] if p not in wanted(c, name)}
    order = sorted(job for job in jobs if job[1])
    with ThreadPoolExecutor(2) as pool:
        outputs = pool.map(lambda job: compile_with_uv("\n".join(job[1]), "3.13", files[job[0]]), order)
        return dict(zip(order, outputs, strict=True))


def test_there_is_a_snapshot_of_colab() -> None:
    """Without one the tests below would pass for want of cases."""
    assert SNAPSHOTS, "tests/colab_freeze.txt is missing"


@pytest.mark.parametrize("snapshot", SNAPSHOTS)
@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter["number"])
def test_chapter_resolves_beside_colab_and_changes_nothing(chapter, snapshot, answers) -> None:
    packages = wanted(chapter, snapshot)
    if not packages:
        return  # nothing to install: Colab's own packages are enough
    works, output = answers[snapshot, packages]
    assert works, f"chapter {chapter['number']} on {snapshot}:\n{output}"
    versions, pins = resolved(output), frozen(SNAPSHOTS[snapshot])
    changed = {n: f"{pins[n]} -> {v}" for n, v in versions.items() if n in pins and v != pins[n]}
    assert not changed, f"would change what Colab ships: {changed}"
    for requirement in map(Requirement, packages):
        version = versions[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version, prereleases=True)
        print(f"{chapter['number']} {snapshot}: {requirement.name} {version}")


def imports_of(source: str) -> set[str]:
    """The top-level modules that a file or a cell imports, wherever in it; IPython's lines are left out."""
    code = re.sub(r"^( *)[!%].*", r"\1pass", source, flags=re.M)
    found = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module.partition(".")[0])
    return found


@cache
def imports_in(folder: Path) -> set[str]:
    """What the modules and the notebooks of a folder import."""
    sources = [path.read_text(encoding="utf-8") for path in folder.glob("*.py")]
    for path in folder.glob("*.ipynb"):
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        sources += ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    return set().union(*map(imports_of, sources))


HELPERS = ("llmbook", "llmbook_sandbox", "llmbook_services")
owners = cache(importlib.metadata.packages_distributions)


def imported(chapter: dict) -> set[str]:
    """What a chapter imports, with the helpers and, where it starts servers, what they import."""
    helpers = HELPERS if chapter["services"] else HELPERS[:2]
    folders = [ROOT / "chapters" / chapter["folder"], *(ROOT / name for name in helpers)]
    return set().union(*map(imports_in, folders))


# Our own, and modules imported only where they are there, on another machine than Colab, or (autogen) in chapter 15.
SPARED = {*HELPERS, "vllm", "google", "IPython", "autogen"}


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter["number"])
def test_what_a_chapter_imports_is_on_colab_or_installed(chapter, answers) -> None:
    """In the newest snapshot; a server that cannot be imported would stop every chat."""
    snapshot = max(SNAPSHOTS)
    packages, there = wanted(chapter, snapshot), set(frozen(SNAPSHOTS[snapshot]))
    if packages:
        there |= set(resolved(answers[snapshot, packages][1]))
    missing = {
        module
        for module in imported(chapter) - set(sys.stdlib_module_names) - SPARED
        if module in owners() and not there & {canonicalize_name(name) for name in owners()[module]}
    }
    assert missing == set()


def test_servers_that_a_chapter_starts_are_in_its_list() -> None:
    for chapter in CHAPTERS:
        files = (ROOT / "chapters" / chapter["folder"]).glob("*.ipynb")
        text = "".join(path.read_text(encoding="utf-8") for path in files)
        assert set(re.findall(r'service\(\s*\\?"(\w+)', text)) == set(chapter["services"]), chapter["number"]


@pytest.mark.parametrize(("snapshot", "name"), HOPELESS)
def test_package_said_to_be_hopeless_still_is(snapshot, name, answers) -> None:
    found = [p for c in CHAPTERS for p in c["packages"] if Requirement(p).name == name]
    assert found, f"no chapter asks for {name} any more: drop it from HOPELESS"
    assert not any(answers[snapshot, (p,)][0] for p in found), f"{name} resolves: drop it from HOPELESS"


def test_every_version_is_one_that_was_wanted() -> None:
    """``requirements.in`` was not edited without ``make requirements``."""
    lines = [line for line in REQUIREMENTS.read_text(encoding="utf-8").splitlines() if line[0] not in "#-"]
    pins = {canonicalize_name(r.name): r.specifier for r in map(Requirement, lines)}
    wanted = REQUIREMENTS.with_suffix(".in").read_text(encoding="utf-8").splitlines()
    for line in filter(None, (line.partition("#")[0].strip() for line in wanted)):
        asked = Requirement(line)
        (pin,) = pins.get(canonicalize_name(asked.name), [None])
        assert pin and asked.specifier.contains(pin.version), f"{line}: `make requirements`를 실행하세요"


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14"])
def test_requirements_resolve_for_each_python(python, index) -> None:
    text = REQUIREMENTS.read_text(encoding="utf-8")
    works, output = compile_with_uv(text, python)
    assert works, output
    versions = resolved(output)
    environment = {"python_version": python, "python_full_version": f"{python}.0"}
    environment |= {"sys_platform": "linux", "os_name": "posix", "platform_machine": "x86_64"}
    for pin in [Requirement(line) for line in text.splitlines() if "==" in line and line[0] not in "#-"]:
        if pin.marker is None or pin.marker.evaluate(environment):
            assert pin.specifier.contains(versions[canonicalize_name(pin.name)]), pin


@pytest.mark.parametrize(
    ("versions", "transformers"), [("colab", "transformers=="), ("newest", "transformers")]
)
def test_drift_asks_for_other_versions_but_of_torch_and_the_chapters_own(versions, transformers) -> None:
    wanted, held = drift.asked_for(versions)
    assert any(line.startswith(transformers) for line in wanted) and ("transformers" in wanted) == (not held)
    torch = [line for line in REQUIREMENTS.read_text(encoding="utf-8").splitlines() if line[:7] == "torch=="]
    assert [line for line in wanted if line.startswith("torch")] == torch
    assert {str(Requirement(p)) for chapter in CHAPTERS for p in chapter["packages"]} <= set(wanted)
