"""Run the notebooks with other versions of the libraries than the pinned ones: ``make drift VERSIONS=newest``.

``colab``: the versions of the newest snapshot of Colab (``colab_freeze*.txt``), as far as this Python has them.
``newest``: what the package index has today, so that a change is seen before Colab ships it.
In both a chapter's own packages stay as ``course.toml`` has them, for ``setup_colab.py`` installs those, and
torch stays as it is, for any other build drags CUDA in. The environment is ``.venv-colab`` or ``.venv-newest``.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import harness
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from resolving import SNAPSHOTS, compile_with_uv, frozen, resolved

from llmbook.course import ROOT, Notebook, load_course


def entries(lines: list[str]) -> dict[str, Requirement]:
    """Requirements by normalised name; comments and options are left out."""
    wanted = [Requirement(line.split(" #")[0]) for line in lines if line.strip() and line[0] not in "#-"]
    return {canonicalize_name(entry.name): entry for entry in wanted}


def asked_for(versions: str) -> tuple[list[str], dict[str, str]]:
    """What to install, and the versions that the rest is held to."""
    ours = entries((ROOT / "requirements.in").read_text(encoding="utf-8").splitlines())
    installed = entries([package for chapter in load_course().chapters for package in chapter.packages])
    pins = {}
    if versions == "colab":
        pins = {name: str(version) for name, version in frozen(SNAPSHOTS[max(SNAPSHOTS)]).items()}
    for name in ours.keys() - installed.keys() - {"torch"}:
        if name in pins:
            ours[name].specifier = SpecifierSet(f"=={pins[name]}")
        elif versions == "newest":
            ours[name].specifier = SpecifierSet()
    wanted = [str(entry) for entry in (ours | installed).values()]
    return wanted, {name: pin for name, pin in pins.items() if not name.startswith("torch")}


def environment_of(versions: str) -> Path:
    """Make or bring up to date the environment; print what is other than in this one. Returns its Python."""
    wanted, pins = asked_for(versions)
    build = ROOT / "build" / "drift" / versions
    build.mkdir(parents=True, exist_ok=True)
    held = build / "constraints.txt"
    held.write_text("".join(f"{name}=={pin}\n" for name, pin in pins.items()), encoding="utf-8")
    works, output = compile_with_uv("\n".join(wanted), f"{sys.version_info[0]}.{sys.version_info[1]}", held)
    if not works:
        sys.exit(f"이 버전들은 함께 설치되지 않습니다.\n{output}")
    theirs = resolved(output)
    torch = f"torch=={theirs['torch'].public}"  # whatever build of it the machine prefers
    lock = build / "requirements.txt"
    lock.write_text(re.sub(r"^torch==.*", torch, output, flags=re.M), encoding="utf-8")
    pinned = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    other = {
        name: v for name, v in resolved(pinned).items() if name in theirs and theirs[name].public != v.public
    }
    print(*(f"{name} {v} → {theirs[name]}" for name, v in sorted(other.items())), sep="\n", flush=True)

    folder = ROOT / f".venv-{versions}"
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not python.exists():
        print(f"{folder.name}을(를) 만듭니다(1~3분, 3 GB).", flush=True)
        subprocess.check_call([sys.executable, "-m", "venv", folder])
    # as in the Makefile: pip takes that build, and uv leaves it alone
    subprocess.check_call([python, "-m", "pip", "install", "-q", torch])
    subprocess.check_call(
        [sys.executable, "-m", "uv", "pip", "install", "-q", "--python", python, "-r", lock]
    )
    return python


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("versions", choices=["colab", "newest"])
    harness.asks_for_notebooks(parser)
    asked = parser.parse_args()
    if not asked.inside:
        command = harness.inside(__file__, environment_of(asked.versions))
        return subprocess.call(command, stdin=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": str(ROOT)})

    def outcome(notebook: Notebook) -> harness.Result:
        return harness.run_nbval(
            notebook.path,
            name=notebook.id,
            seconds=2 * notebook.seconds,
            build=ROOT / "build" / "drift" / asked.versions,
        )

    notebooks, stopped = [n for some in harness.chosen(asked.chapter, asked.notebook) for n in some], 0
    with ThreadPoolExecutor(asked.jobs) as pool:
        for result in pool.map(outcome, notebooks):
            stopped += bool(result.problem)
            told = f"✘ {result.problem}" if result.problem else f"✔ {result.notebook}"
            print(f"{told} ({result.seconds:.0f}초)", flush=True)
    print(f"노트북 {len(notebooks)}개 가운데 {len(notebooks) - stopped}개가 이 버전들로 실행됩니다.")
    return int(stopped > 0)


if __name__ == "__main__":
    sys.exit(main())
