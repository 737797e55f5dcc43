"""``python -m llmbook``: run, test, list, doctor, data, models, serve, readme, results."""

from __future__ import annotations

import argparse
import filecmp
import importlib.metadata
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from llmbook import course as c
from llmbook import notebooks as nbs
from llmbook import sources
from llmbook.claims import row_of, with_book
from llmbook.exercises import load_module


def main(argv: list[str] | None = None) -> int:
    """Entry point; returns the exit code (2: a name that does not exist, 1: failed, 130: Ctrl-C)."""
    for stream in (sys.stdout, sys.stderr):  # a Korean Windows' pipe (cp949) has no ✔
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    arguments = parser().parse_args(argv)
    try:
        return arguments.call(arguments)
    except c.CourseError as error:
        print(error, file=sys.stderr)
        return 2
    except nbs.RunFailed as error:
        print(f"\n✘ {error}", file=sys.stderr)
        return 1
    except ModuleNotFoundError as error:  # the system's Python instead of the course's
        print(
            f"이 파이썬({sys.executable})에는 {error.name} 패키지가 없습니다. `make install`을 하고 "
            "`.venv/bin/python -m llmbook`으로 실행하거나, make가 없으면 `pip install -r requirements.txt`로 설치하세요.",
            file=sys.stderr,
        )
        return 1
    except KeyboardInterrupt:
        kept = " 커널을 끝냈고 실행하던 노트북은 바꾸지 않았습니다." if arguments.call is run else ""
        print(f"\n멈추었습니다.{kept}", file=sys.stderr)
        return 130
    except BrokenPipeError:  # `… | head` has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="llmbook", description="노트북 실행과 검사")
    commands = top.add_subparsers(required=True, metavar="명령")

    p = commands.add_parser("run", help="노트북을 실행하고 주장의 표와 HTML 쪽을 만듭니다")
    p.add_argument("chapter", nargs="?", default="2", help="장 번호나 폴더 이름(기본 2), 장/노트북, 또는 all")
    p.add_argument("notebook", nargs="?", help="노트북 번호나 이름(기본 첫 노트북)")
    p.add_argument("--all", action="store_true", help="장의 모든 노트북")
    p.add_argument("--profile", choices=c.PROFILES, help="프로필을 고정합니다(LLMBOOK_PROFILE과 같음)")
    p.add_argument("--save", action="store_true", help="출력을 저장소의 노트북에 저장")
    p.add_argument("--html", action=argparse.BooleanOptionalAction, default=True)
    p.set_defaults(call=run)

    p = commands.add_parser("test", help="시험을 실행합니다")
    p.add_argument("chapter", nargs="?", help="이 장의 노트북만")
    p.add_argument("notebook", nargs="?", help="이 노트북만")
    p.set_defaults(call=test)

    p = commands.add_parser("list", help="장과 노트북")
    p.set_defaults(call=show_list)

    p = commands.add_parser("doctor", help="환경을 진단합니다")
    p.set_defaults(call=doctor)

    p = commands.add_parser("data", help="데이터셋을 만들거나 확인합니다")
    p.add_argument("name", nargs="?")
    p.add_argument("--check", action="store_true", help="다시 만든 파일이 저장소와 같은지 확인")
    p.set_defaults(call=data)

    p = commands.add_parser("models", help="작은 모델의 목록을 보거나 다시 학습합니다")
    p.add_argument("action", nargs="?", choices=("list", "build", "evaluate"), default="list")
    p.add_argument("role", nargs="?")
    p.set_defaults(call=models)

    p = commands.add_parser("serve", help="로컬 서비스를 이 터미널에서 실행합니다(Ctrl-C로 끝냄)")
    p.add_argument("name", help="openai 또는 pinecone")
    p.add_argument("--port", type=_port, default=0, help="포트 번호(기본: 비어 있는 것)")
    p.add_argument("--folder", type=Path, help="pinecone의 데이터 폴더(기본 build/services/pinecone)")
    p.set_defaults(call=serve)

    p = commands.add_parser("readme", help="README의 표, 배지, 설정 셀을 course.toml에 맞춥니다")
    p.add_argument("--check", action="store_true", help="고치지 않고 다른 것만 알립니다")
    p.add_argument(
        "--measured", action="store_true", help="마지막 `make test`가 잰 시간과 메모리를 표에 옮깁니다"
    )
    p.set_defaults(call=readme)

    p = commands.add_parser("results", help="저장된 주장을 책의 수와 나란히 보여 줍니다")
    p.add_argument("--page", type=Path, metavar="파일", help="화면 대신 마크다운 한 쪽으로 씁니다")
    p.set_defaults(call=results)
    return top


def _selected(chapter: str, notebook: str | None, everything: bool) -> list[c.Notebook]:
    whole = chapter.lower() == "all"
    if notebook and (everything or whole):
        raise c.CourseError(f"노트북 '{notebook}' 하나와 전부(all, --all)를 함께 고를 수 없습니다.")
    if whole:
        return [n for n in c.load_course().notebooks() if n.path.exists()]
    # also as `llmbook list` writes a notebook, or its path
    folder, _, name = chapter.removeprefix("chapters/").partition("/")
    found = c.load_course().chapter(folder)
    if everything and not name:
        return [n for n in found.notebooks if n.path.exists()]
    return [found.notebook(notebook or name or None)]


def run(arguments: argparse.Namespace) -> int:
    c.asked_profile()  # a typo is told before the kernel starts
    os.environ.update(sources.settle(os.environ))  # kernels run in the notebooks' folders
    for notebook in _selected(arguments.chapter, arguments.notebook, arguments.all):
        result = nbs.run(
            notebook,
            profile=arguments.profile,
            save=arguments.save,
            html=arguments.html,
            bar=sys.stderr.isatty() or not os.environ.get("CI"),
        )
        print_claims(result["claims"])
        print(
            f"{notebook.id}: 셀 {result['cells']}개, 주장 {len(result['claims'])}개, "
            f"{result['seconds']:.1f}초"
        )
        print(f"노트북  {_short(result['notebook'])}")
        if result["html"]:
            print(f"HTML    {_short(result['html'])}")
    return 0


def _short(path: Path) -> str:
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


def print_claims(claims: list[dict[str, object]]) -> None:
    """The table of claims, one line each."""
    for row in map(row_of, claims):
        book = f" (책 {row['책']})" if row["책"] else ""
        mark = row["결과"].replace("기록만", "·")
        print(f"{mark} {row['절']:<6} {row['측정']:>12} {row['기준']:<14} {row['주장']}{book}")


def test(arguments: argparse.Namespace) -> int:
    if sys.platform == "win32":
        raise c.CourseError(
            "시험은 윈도우에서 돌지 않습니다. WSL에서 실행하세요. 노트북은 `python -m llmbook run`으로 돌립니다."
        )
    command = [sys.executable, "-m", "pytest", "-q", "-rs"]
    environment = dict(os.environ, PYTHONPATH=nbs.python_path())
    if arguments.chapter:
        chosen = _selected(arguments.chapter, arguments.notebook, arguments.notebook is None)
        environment["LLMBOOK_ONLY"] = ",".join(n.id for n in chosen)
        command += ["tests/test_notebooks.py", "tests/test_course.py"]
    return subprocess.call(command, cwd=c.ROOT, env=environment)


def show_list(arguments: argparse.Namespace) -> int:
    for chapter in c.load_course().chapters:
        print(f"{chapter.label} {chapter.title}")
        for notebook in chapter.notebooks:
            state = "" if notebook.done else "  (예정)"
            print(f"   {notebook.id}  {notebook.title}{state}")
    return 0


def doctor(arguments: argparse.Namespace) -> int:
    """Print each finding with its mend; exit code 1 when something needs one."""
    from llmbook import plot

    findings: list[tuple[bool, str, str]] = []

    def add(good: bool, finding: str, mend: str = "") -> None:
        findings.append((good, finding, mend))

    add(True, f"Python {platform.python_version()}")
    for package in ("torch", "transformers", "datasets", "nbval", "matplotlib"):
        try:
            add(True, f"{package} {importlib.metadata.version(package)}")
        except importlib.metadata.PackageNotFoundError:
            add(
                False,
                f"{package} 없음",
                "`make install`을 하고 `.venv/bin/python`으로 실행하거나 `pip install -r requirements.txt`를 하세요.",
            )
    try:
        import psutil
        import torch
    except ImportError:
        return _tell(findings)
    if torch.cuda.is_available():
        p = torch.cuda.get_device_properties(0)
        add(True, f"GPU {p.name}, {p.total_memory / 2**30:.1f} GiB, sm_{p.major}{p.minor}")
    elif c.on_colab():
        add(False, "코랩에 GPU 없음", "T4 런타임을 켜세요: 런타임 > 런타임 유형 변경")
    else:
        add(True, "CUDA 없음: mini 프로필로 모두 실행할 수 있습니다")
    ram = psutil.virtual_memory().total / 2**30
    add(ram >= 4, f"메모리 {ram:.1f} GiB", "4 GiB 이상이 필요합니다. 다른 프로그램을 닫으세요.")
    free = shutil.disk_usage(c.ROOT).free / 2**30
    add(free >= 2, f"빈 디스크 {free:.1f} GiB", "2 GiB 이상 비우세요.")
    try:
        nbs.ensure_writable(c.build_dir())
        add(True, f"결과 폴더 {c.build_dir().name}에 쓸 수 있음")
    except nbs.RunFailed as error:
        add(False, "결과 폴더에 쓸 수 없음", str(error))
    add(plot.FONT_FILE.exists(), "한글 글꼴", "저장소를 다시 받으세요(llmbook/fonts가 없습니다).")
    vllm = (c.ROOT / ".venv-vllm" / "installed").exists()
    add(True, "vLLM의 환경(8.4절) " + ("있음" if vllm else "없음(없어도 됩니다. `make vllm`이 만듭니다)"))
    hub = c.hub_reachable()
    add(True, "허깅페이스 허브에 닿음" if hub else "허깅페이스 허브에 닿지 않음(mini는 필요 없음)")
    for key in ("OPENAI_API_KEY", "PINECONE_API_KEY", "HF_TOKEN"):
        add(True, f"{key} {'있음' if os.environ.get(key) else '없음(없어도 됩니다)'}")
    try:
        profile, reason = c.choose_profile()
        add(True, f"프로필 {profile}: {reason}")
    except c.CourseError as error:
        add(False, "프로필을 정할 수 없음", str(error))
    try:
        for key, value in sources.settle(os.environ).items():
            if key != sources.BUILD:  # told above
                add(True, f"{key}: {value}")
    except c.CourseError as error:
        add(False, "환경 변수를 쓸 수 없음", str(error))
    return _tell(findings)


def _tell(findings: list[tuple[bool, str, str]]) -> int:
    for good, finding, mend in findings:
        print(f"{'✔' if good else '✘'} {finding}" + (f"\n    → {mend}" if not good else ""))
    return 0 if all(good for good, _, _ in findings) else 1


def data(arguments: argparse.Namespace) -> int:
    known = sorted(p.parent.name for p in (c.ROOT / "data").glob("*/generate.py"))
    if arguments.name and arguments.name not in known:
        raise c.CourseError(c.unknown("데이터셋", arguments.name, known))
    status = 0
    for name in [arguments.name] if arguments.name else known:
        folder = c.ROOT / "data" / name
        generator = [sys.executable, str(folder / "generate.py")]
        if not arguments.check:
            status |= subprocess.call(generator)  # one that fails says why itself
            continue
        with tempfile.TemporaryDirectory() as temporary:
            status |= subprocess.call([*generator, "--out", temporary], stdout=subprocess.DEVNULL)
            made = sorted(p.name for p in Path(temporary).iterdir())
            _, different, missing = filecmp.cmpfiles(temporary, folder, made, shallow=False)
        # the library's version stands in an SQLite file's header: its bytes are not the generator's alone
        different = [name for name in different if not name.endswith(".sqlite")]
        if different or missing:
            status = 1
            print(f"✘ {name}: 다시 만든 것과 다릅니다: {', '.join(different + missing)}")
        else:
            print(f"✔ {name}: {len(made)}개 파일이 다시 만든 것과 같습니다")
    return status


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65_535:
        raise argparse.ArgumentTypeError(f"포트 번호는 0에서 65535까지입니다: {text}")
    return int(text)


def models(arguments: argparse.Namespace) -> int:
    roles = c.load_course().models
    if arguments.action != "list":
        known = sorted(p.parent.name for p in (c.ROOT / "models").glob("*/build.py"))
        if arguments.role is None:
            raise c.CourseError(f"어느 역할인지 적으세요: {', '.join(known)}")
        role = arguments.role.partition("/")[0]  # the classifier's script makes its encoder too
        if role not in known:
            raise c.CourseError(c.unknown("모델 역할", arguments.role, known))
        script = c.ROOT / "models" / role / "build.py"
        evaluate = ["--evaluate"] if arguments.action == "evaluate" else []
        # One heap that is not given back between steps: mapping and clearing each step's buffers anew
        # is dear on virtual machines.
        heap = {"MALLOC_TRIM_THRESHOLD_": str(2 * 10**10), "MALLOC_MMAP_THRESHOLD_": str(4 * 10**9)}
        return subprocess.call([sys.executable, str(script), *evaluate], env={**heap, **os.environ})
    for role, entry in roles.items():
        folder = c.ROOT / "models" / role
        files = [*folder.glob("*.safetensors")] or [
            *folder.glob("*/diffusion*.safetensors"),
            *folder.glob("text_encoder/*.safetensors"),
        ]
        size = f"{sum(f.stat().st_size for f in files) / 2**20:.1f} MiB" if files else "아직 없음"
        print(f"{role:<20} {entry['class']:<22} mini {size:<12} full {entry['full']}")
    return 0


def serve(arguments: argparse.Namespace) -> int:
    from llmbook_services.lifecycle import serve as run_service

    os.environ.update(sources.settle(os.environ))
    return run_service(arguments.name, port=arguments.port, folder=arguments.folder)


def readme(arguments: argparse.Namespace) -> int:
    pages = load_module(c.HOME / "book" / "pages.py")

    if arguments.measured:
        pages.take_over_measurements()
    stale = pages.sync(check=arguments.check)
    if arguments.check and stale:
        print(f"✘ course.toml과 다릅니다: {', '.join(stale)}. `llmbook readme`를 실행하세요.")
        return 1
    print("✔ 맞습니다." if not stale else f"고쳤습니다: {', '.join(stale)}")
    return 0


def results(arguments: argparse.Namespace) -> int:
    claims = nbs.all_claims(c.load_course())
    if arguments.page:
        page = load_module(c.HOME / "book" / "pages.py").results_page(claims)
        try:
            arguments.page.write_text(page, encoding="utf-8")
        except OSError as error:
            raise c.CourseError(f"{arguments.page}에 쓰지 못했습니다: {error.strerror}") from None
        print(f"{_short(arguments.page)}에 썼습니다.")
        return 0
    for title, records in claims:
        print(f"\n{title}")
        print_claims(records)
    print("\n책의 수와 우리의 수")
    print_claims(with_book(claims))
    return 0
