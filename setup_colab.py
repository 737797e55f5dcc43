"""Install what one chapter needs beyond Colab's own packages, and change nothing else.

In a notebook: ``setup_colab.main(["2"])`` or ``%run /content/llm/setup_colab.py 2``. Options:
``--dry-run`` prints the plan only, ``--anywhere`` works outside Colab too (for tests).
Standard library only; versions are compared by ``packaging``, or by the copy inside pip.
"""

from __future__ import annotations

import difflib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from importlib import metadata
from pathlib import Path

try:
    from packaging import requirements, utils, version
except ModuleNotFoundError:
    from pip._vendor.packaging import requirements, utils, version

try:
    import tomllib
except ModuleNotFoundError:  # 3.10, as the course's package itself
    tomllib = None
COURSE = Path(__file__).resolve().with_name("course.toml")
# These look once, when they are imported, for what else is installed.
LOOK_ONCE = {"accelerate", "datasets", "diffusers", "peft", "sentence_transformers", "transformers"}
RESTART = "'런타임 > 세션 다시 시작'을 누르고 이 셀부터 다시 실행하세요."
RESET = "'런타임 > 런타임 연결 해제 및 삭제' 뒤에 다시 실행"


def on_colab() -> bool:
    """Tell whether this process runs on Google Colab."""
    find = importlib.util.find_spec
    return "COLAB_RELEASE_TAG" in os.environ or bool(find("google") and find("google.colab"))


def installed() -> dict[str, str]:
    """Map each installed distribution's normalised name to its version (first on sys.path wins)."""
    importlib.invalidate_caches()  # the resolver ran in another process
    versions: dict[str, str] = {}
    for dist in metadata.distributions():
        if (name := dist.metadata["Name"]) and dist.version:  # half-removed ones have neither
            versions.setdefault(utils.canonicalize_name(name), dist.version)
    return versions


def satisfied(requirement: str, extras: frozenset[str] = frozenset()) -> bool:
    """Tell whether a PEP 508 requirement, with what its extras ask for, is already installed."""
    wanted = requirements.Requirement(requirement)
    if wanted.marker and not any(wanted.marker.evaluate({"extra": e}) for e in ("", *extras)):
        return True
    dist = next(iter(metadata.distributions(name=wanted.name)), None)
    if dist is None:
        return False
    fits = wanted.specifier.contains(dist.version, prereleases=True)
    inner = [line for line in dist.requires or () if wanted.extras and "extra ==" in line]
    return fits and all(satisfied(line, frozenset(wanted.extras)) for line in inner)


def constraints(versions: dict[str, str]) -> str:
    """Pin what is installed, local (``+cu128``) and editable too; skip versions outside PEP 440."""
    known = re.compile(rf"\s*{version.VERSION_PATTERN}\s*", re.VERBOSE | re.IGNORECASE)
    return "".join(f"{n}=={v}\n" for n, v in sorted(versions.items()) if known.fullmatch(v))


def resolver() -> list[str]:
    """Return the command that installs into this very Python: uv where there is one, else pip."""
    if uv := shutil.which("uv"):
        return [uv, "pip", "install", "--system", "--python", sys.executable]
    return [sys.executable, "-m", "pip", "install", "--disable-pip-version-check"]


def stale_modules(new: set[str]) -> list[str]:
    """Name the modules imported in this process that do not know the ``new`` distributions."""
    owners = metadata.packages_distributions().items()
    theirs = {m for m, dists in owners if new & set(map(utils.canonicalize_name, filter(None, dists)))}
    stale = LOOK_ONCE | theirs if new else set()  # a bare namespace package has no file
    return sorted(name for name in stale if getattr(sys.modules.get(name), "__file__", None))


def install(wanted: list[str]) -> int:
    """Run the resolver once on ``wanted``; report time, changes, restarts; return an exit code."""
    print(f"설치합니다: {', '.join(wanted)} (보통 1분 안에 끝납니다)", flush=True)
    before, started = installed(), time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        pins = Path(folder, "constraints.txt")
        pins.write_text(constraints(before), encoding="utf-8")
        command = [*resolver(), "--constraint", str(pins), *wanted]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace")
    after, seconds = installed(), round(time.monotonic() - started)
    changed = [f"{n} {v} → {after.get(n, '없음')}" for n, v in before.items() if after.get(n) != v]
    if done.returncode != 0:
        print(*(done.stdout + done.stderr).splitlines()[-15:], sep="\n")
        print(f"설치하지 못했습니다({seconds}초). 바뀐 패키지: {', '.join(changed) or '없음'}.")
        print(
            f"네트워크가 끊겼다면 이 셀을 다시 실행하고, 버전이 충돌한다면 {RESET}하세요. 그래도 같으면 위의 글을 저장소의 이슈로 알려 주세요."
        )
    elif changed:
        print(f"설치했지만 원래 있던 패키지가 바뀌었습니다: {', '.join(changed)}. {RESET}하세요.")
    elif hidden := [text for text in wanted if not satisfied(text)]:
        print(f"설치했지만 이 파이썬에서 보이지 않습니다: {', '.join(hidden)}. {RESET}하세요.")
    else:
        new = after.keys() - before.keys()
        print(f"설치를 마쳤습니다({seconds}초, 새 패키지 {len(new)}개).")
        if stale := stale_modules(new):
            print(f"이미 불러온 모듈이 새 패키지를 모릅니다: {', '.join(stale)}. {RESTART}")
        return 0
    return 1


def main(argv: list[str]) -> int:
    """Prepare the chapter named in ``argv``; return 0 when ready, 1 on failure, 2 on bad usage."""
    flags = {word for word in argv if word.startswith("-")}
    names = [word.lower().lstrip("0") or "0" for word in argv if word not in flags]
    if flags - {"--dry-run", "--anywhere"} or len(names) != 1:
        print("사용법: setup_colab.py 장번호(1-16 또는 appendix) [--dry-run] [--anywhere]")
        return 2
    here, name = on_colab() or "--anywhere" in flags, names[0]
    if tomllib is None and here:
        print("파이썬 3.11 이상이 필요합니다.")
        return 1
    course = tomllib.loads(COURSE.read_text(encoding="utf-8")) if tomllib else {"chapters": ()}
    packages = {chapter["number"]: chapter["packages"] for chapter in course["chapters"]}
    if packages and name not in packages:
        near = difflib.get_close_matches(name, packages, n=1, cutoff=0.0)[0]
        if name.isdecimal():  # 17 is nearer to 16 than to 1
            near = min(filter(str.isdecimal, packages), key=lambda n: abs(int(n) - int(name)))
        print(f"'{name}'에 해당하는 장이 없습니다. 혹시 '{near}'인가요? 가능한 값: {', '.join(packages)}")
        return 2
    if not here:
        print("코랩이 아니므로 설치하지 않습니다. 필요하면 `pip install -r requirements.txt`를 쓰세요.")
        return 0
    wanted = [text for text in packages[name] if not satisfied(text)]
    if not wanted:
        print(f"필요한 패키지가 모두 있습니다({name}). 설치할 것이 없습니다.")
        return 0
    if "--dry-run" in flags:
        print(f"설치할 패키지: {', '.join(wanted)}\n실행할 명령: {' '.join(resolver())} …")
        return 0
    return install(wanted)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
