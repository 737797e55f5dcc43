"""Resolve packages with uv, beside what Colab ships: for ``test_colab.py`` and ``drift.py``."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import uv
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
SNAPSHOTS = {path.stem: path for path in sorted(Path(__file__).parent.glob("colab_freeze*.txt"))}


def frozen(path: Path) -> dict[str, Version]:
    """Read a snapshot as {normalised name: version to constrain to}, made fit for an index.

    Public versions replace local ones (2.11.0+cu128 is on no index). Left out are distribution
    builds (``.dev``), which no index has either, and nvidia-*: torch on the index drags in other
    CUDA packages than Colab's build. On Colab the resolver keeps the installed ones of all three.
    """
    pins = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, _, version = line.partition("==")
            if not name.startswith("nvidia-") and not Version(version).is_devrelease:
                pins[canonicalize_name(name)] = Version(Version(version).public)
    return pins


def compile_with_uv(requirements: str, python: str, constraints: Path | None = None) -> tuple[bool, str]:
    """Resolve requirements (one a line) with ``uv pip compile``; return (success, output)."""
    command = [uv.find_uv_bin(), "pip", "compile", "-", "--python-version", python]
    command += ["--python-platform", "x86_64-manylinux_2_28", "--no-python-downloads"]
    command += ["--no-header", "--no-annotate", "--color", "never", "--quiet"]
    if constraints:
        command += ["--constraint", str(constraints)]
    for folder in os.environ.get("PIP_FIND_LINKS", "").split():  # uv reads no pip settings
        command += ["--find-links", folder]
    done = subprocess.run(command, input=requirements, capture_output=True, text=True, timeout=180, cwd=ROOT)
    return done.returncode == 0, done.stdout if done.returncode == 0 else done.stderr


def resolved(output: str) -> dict[str, Version]:
    """Read uv's ``name==version`` lines as {normalised name: version}."""
    lines = [Requirement(line) for line in output.splitlines() if "==" in line]
    return {canonicalize_name(r.name): Version(next(iter(r.specifier)).version) for r in lines}
