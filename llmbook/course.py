"""The course's index (``course.toml``), profiles, and the ``Run`` object that notebooks start with."""

from __future__ import annotations

import difflib
import functools
import importlib.metadata
import os
import platform
import random
import sys
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

HOME = Path(__file__).resolve().parent.parent
# LLMBOOK_ROOT lets a class keep its own course.toml and chapters (and the tests a tiny course).
ROOT = Path(os.environ.get("LLMBOOK_ROOT") or HOME).resolve()
PROFILES = ("mini", "full", "rehearsal")
SEED = 42
PROXIES = ("http_proxy", "https_proxy", "all_proxy")  # environment variables, in either case
T = TypeVar("T")
FULL: Any = object()  # "as in the full profile", where None is a value


class CourseError(LookupError):
    """A name that the course does not have; the message lists the nearest names and all of them."""

    def __str__(self) -> str:  # LookupError would quote the message
        return str(self.args[0]) if self.args else ""


@dataclass(frozen=True)
class Section:
    number: str
    title: str
    notebook: str
    examples: tuple[str, ...]
    status: str

    @property
    def heading(self) -> str:
        """The text of the section's heading in its notebook."""
        return f"{self.number} {self.title}"


@dataclass(frozen=True)
class Notebook:
    chapter: str
    folder: str
    name: str
    title: str
    seconds: int
    sections: tuple[Section, ...]

    @property
    def path(self) -> Path:
        return ROOT / "chapters" / self.folder / f"{self.name}.ipynb"

    @property
    def id(self) -> str:
        """``02_transformer/02_attention``: what ``start()`` takes."""
        return f"{self.folder}/{self.name}"

    @property
    def done(self) -> bool:
        return bool(self.sections) and all(s.status == "done" for s in self.sections)


@dataclass(frozen=True)
class Chapter:
    number: str
    folder: str
    title: str
    packages: tuple[str, ...]
    services: tuple[str, ...]
    notebooks: tuple[Notebook, ...]
    sections: tuple[Section, ...]

    @property
    def label(self) -> str:
        return f"{self.number}장" if self.number.isdigit() else "부록"

    @property
    def path(self) -> Path:
        return ROOT / "chapters" / self.folder

    def leaves(self) -> tuple[Section, ...]:
        """The sections that have no subsections."""
        numbers = [s.number for s in self.sections]
        return tuple(s for s in self.sections if not any(n.startswith(s.number + ".") for n in numbers))

    def notebook(self, name: str | None = None) -> Notebook:
        """The notebook called ``name`` (``02``, ``2`` or ``02_attention``; ``a1`` or ``1``); without a name the first."""
        if name is None:
            return self.notebooks[0]
        wanted = Path(name).name.removesuffix(".ipynb").lower()
        for notebook in self.notebooks:
            prefix = notebook.name.split("_")[0]
            if wanted in (notebook.name, prefix) or wanted.lstrip("0") == prefix.lstrip("0a"):
                return notebook
        raise CourseError(unknown(f"노트북({self.label})", name, [n.name for n in self.notebooks]))


@dataclass(frozen=True)
class Course:
    book: dict[str, Any]
    chapters: tuple[Chapter, ...]
    models: dict[str, dict[str, Any]]
    datasets: dict[str, dict[str, Any]]
    openai: dict[str, Any]

    def notebooks(self) -> list[Notebook]:
        return [n for c in self.chapters for n in c.notebooks]

    def chapter(self, name: str) -> Chapter:
        """The chapter called ``name`` (``2``, ``02``, ``02_transformer`` or ``appendix``)."""
        wanted = str(name).strip().strip("/").removeprefix("chapters/").removesuffix("장")
        for chapter in self.chapters:
            if wanted.lstrip("0") == chapter.number or wanted == chapter.folder:
                return chapter
        names = [c.folder for c in self.chapters]
        raise CourseError(unknown("장", str(name), names))


def unknown(kind: str, name: str, names: list[str]) -> str:
    """The sentence for a name that does not exist: the nearest ones and all there are."""
    near = difflib.get_close_matches(name, names, n=3, cutoff=0.4)
    hint = f" 혹시 {', '.join(near)}입니까?" if near else ""
    return f"'{name}': 없는 {kind}입니다.{hint}\n있는 이름: {', '.join(names)}"


@functools.lru_cache(maxsize=1)
def load_course() -> Course:
    """Read ``course.toml``; raises ``CourseError`` that names the chapter where the index is wrong."""
    index = ROOT / "course.toml"
    if not index.is_file():
        raise CourseError(f"{ROOT}에 course.toml이 없습니다. LLMBOOK_ROOT를 지우거나 고치세요.")
    try:
        raw = tomllib.loads(index.read_text(encoding="utf-8"))
    except ValueError as error:  # TOML's errors name the line
        raise CourseError(f"course.toml을 읽지 못했습니다: {error}") from None
    try:
        return Course(
            book=raw["book"],
            chapters=tuple(map(_chapter, raw["chapters"])),
            models={m["role"]: m for m in raw.get("models", [])},
            datasets={d["name"]: d for d in raw.get("datasets", [])},
            openai=raw.get("openai", {}),
        )
    except KeyError as error:
        raise CourseError(f"course.toml: 있어야 할 {error} 항목이 없습니다.") from None


def _chapter(raw: dict[str, Any]) -> Chapter:
    place = raw.get("folder") or raw.get("number") or raw.get("title")
    try:
        sections = tuple(Section(**{**s, "examples": tuple(s["examples"])}) for s in raw["sections"])
        inside = {"chapter": raw["number"], "folder": raw["folder"]}
        notebooks = tuple(
            Notebook(**inside, **n, sections=tuple(s for s in sections if s.notebook == n["name"]))
            for n in raw["notebooks"]
        )
        lists = {name: tuple(raw[name]) for name in ("packages", "services")}
        chapter = Chapter(**{**raw, **lists, "notebooks": notebooks, "sections": sections})
    except KeyError as error:
        raise CourseError(f"course.toml: {place}에 있어야 할 {error} 항목이 없습니다.") from None
    except TypeError as error:  # a key too few or too many: Python's sentence names it
        raise CourseError(f"course.toml: {place}의 항목이 모자라거나 남습니다: {error}") from None
    strays = {s.notebook for s in sections} - {n.name for n in notebooks}
    if strays:
        raise CourseError(
            f"course.toml: {place}의 절이 가리키는 노트북이 없습니다: {', '.join(sorted(strays))}"
        )
    return chapter


def on_colab() -> bool:
    return "google.colab" in sys.modules or "COLAB_RELEASE_TAG" in os.environ


def build_dir() -> Path:
    """Where everything that is made at run time goes (``LLMBOOK_BUILD`` moves it)."""
    return Path(os.environ.get("LLMBOOK_BUILD") or ROOT / "build")


def read_notebook(path: Path) -> Any:
    """A notebook file as ``nbformat`` reads it; raises ``CourseError`` for a file that is none."""
    import nbformat

    try:
        nb = nbformat.read(path, as_version=4)
        nbformat.validate(nb)
    except (ValueError, KeyError, AttributeError, TypeError, nbformat.ValidationError) as error:
        raise CourseError(
            f"{path.name} 파일이 깨져 노트북으로 읽지 못했습니다({type(error).__name__}). "
            f"`git checkout -- {os.path.relpath(path)}`로 저장소의 것을 되찾을 수 있습니다."
        ) from None
    return nb


def hub_reachable(seconds: float = 3.0) -> bool:
    """Whether the Hugging Face Hub answers; ``HF_HUB_OFFLINE`` counts as no."""
    from huggingface_hub import constants

    if constants.HF_HUB_OFFLINE:
        return False
    import http.client
    import urllib.error
    import urllib.request

    try:
        urllib.request.urlopen(constants.ENDPOINT, timeout=seconds).close()
    except urllib.error.HTTPError:  # it answers, if only that too many have asked from this address
        return True
    except (OSError, ValueError, http.client.HTTPException):  # also an HF_ENDPOINT that is no address
        return False
    return True


def reach_loopback() -> None:
    """Keep a network's proxy, where one is set, away from the servers on this machine, for this process and its children.

    httpx (OpenAI's client) and requests would ask it for 127.0.0.1 too, which means another machine there.
    """
    if not any(value and name.lower() in PROXIES for name, value in os.environ.items()):
        return
    known = os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""
    hosts = [host.strip() for host in known.split(",") if host.strip()]
    if "*" not in hosts:
        os.environ["no_proxy"] = os.environ["NO_PROXY"] = ",".join(
            dict.fromkeys([*hosts, "127.0.0.1", "localhost"])
        )


def asked_profile() -> str:
    """The profile that ``LLMBOOK_PROFILE`` names, or nothing; raises ``CourseError`` where there is no such one."""
    asked = os.environ.get("LLMBOOK_PROFILE", "").strip()
    if asked and asked not in PROFILES:
        raise CourseError(unknown("프로필", asked, list(PROFILES)))
    return asked


def has_gpu() -> bool:
    """Whether CUDA can be used, asked so that it can still be hidden afterwards."""
    import torch

    # Counted by the driver's library: CUDA itself would remember the devices.
    os.environ.setdefault("PYTORCH_NVML_BASED_CUDA_CHECK", "1")
    return torch.cuda.is_available()


def choose_profile() -> tuple[str, str]:
    """The profile and, in one clause, why it was chosen."""
    asked = asked_profile()
    if asked:
        return asked, "LLMBOOK_PROFILE"
    if not has_gpu():
        return "mini", "CUDA 없음"
    if not hub_reachable():
        return "mini", "허브에 닿지 않음"
    return "full", "CUDA와 허브 있음"


@dataclass
class Run:
    """One run of one notebook: profile, device, seed, and where models and data come from."""

    notebook: Notebook
    profile: str
    reason: str
    device: str
    seed: int = SEED
    records: list[dict[str, Any]] = field(default_factory=list)
    own_service: bool = False  # other models answer, with a reader's own key

    def pick(self, *, mini: T, full: T, rehearsal: T = FULL) -> T:
        """The value for this profile; ``rehearsal`` is ``full``'s unless given."""
        if self.profile == "mini":
            return mini
        return rehearsal if self.profile == "rehearsal" and rehearsal is not FULL else full

    def model(self, role: str) -> str:
        """Folder or Hub id of a model role, for ``from_pretrained``.

        ``LLMBOOK_MODEL_<ROLE>`` points the role anywhere else. Raises ``CourseError`` for an
        unknown role (the roles are listed) and for a mini model that is not built yet.
        """
        roles = load_course().models
        if role not in roles:
            raise CourseError(unknown("모델 역할", role, sorted(roles)))
        from llmbook import checksums, sources

        own = sources.own_model(role)
        if own:
            return own
        entry = roles[role]
        if self.profile == "full":
            return entry["full"]
        folder = ROOT / "models" / role
        if not any((folder / name).exists() for name in sources.MARKS):
            raise CourseError(
                f"models/{role}가 아직 없습니다. `python -m llmbook models build {role}`로 만드세요."
            )
        checksums.verify("models", role)
        if self.profile == "rehearsal" and "rehearsal" in entry:
            from llmbook.exercises import load_module

            folder = load_module(HOME / "models" / "rehearsal.py").build(role, entry, folder)
        return os.path.relpath(folder)  # no reader's path in what libraries print

    def prompts(self, role: str) -> tuple[str, str]:
        """What a role's embedding model learned to read before a query and before a passage ("" where nothing)."""
        return prompts_of(self.model(role))

    def dataset(self, name: str, split: str = "train", *, rows: int | None = None) -> Any:
        """A ``datasets.Dataset``: the repository's own in mini, the Hub's in full; of it the first ``rows``, if given.

        A data set with fewer rows is returned whole.

        ``LLMBOOK_DATA_<NAME>`` points the name at a Hub id or a folder of jsonl/parquet files, which need not
        have all splits (``llmbook.sources``).
        Raises ``CourseError`` for an unknown name or split and when columns are missing.
        """
        known = load_course().datasets
        if name not in known:
            raise CourseError(unknown("데이터셋", name, sorted(known)))
        from llmbook import checksums, sources

        entry = known[name]
        own = sources.chosen("DATA", name)
        if own:
            data = sources.load(name, entry, own, split)
        elif self.profile == "full" and "full" in entry:
            data = sources.load_hub(entry, split)
        else:
            folder = entry.get("folder", name)
            checksums.verify("data", folder)
            data = sources.load_folder(ROOT / "data" / folder, split)
        missing = [c for c in entry["columns"] if c not in data.column_names]
        if missing:
            raise CourseError(
                f"데이터셋 '{name}'에는 {entry['columns']} 열이 있어야 하는데 {missing}이(가) 없습니다. "
                f"있는 열: {data.column_names}"
            )
        return data if rows is None else data.select(range(min(rows, len(data))))

    def service(self, name: str) -> Any:
        """Make "openai" or "pinecone" reachable by its official client; see ``llmbook_services.start``."""
        import torch

        import llmbook_services as services

        torch.cuda.empty_cache()  # the server is another process: what freed models held here is its room
        service = services.start(name)
        ours = (None, "dummy", os.environ.get("LLMBOOK_SERVICE_KEY"))
        self.own_service |= name == "openai" and os.environ.get("OPENAI_API_KEY") not in ours
        return service

    def claims(self, *, chapter: bool = False) -> Any:
        """The claims of this run as a table; with ``chapter`` also those recorded in its siblings."""
        from llmbook.claims import claims_table

        if not chapter:
            return claims_table(self.records)
        from llmbook.notebooks import saved_claims

        rows: list[dict[str, Any]] = []
        for sibling in load_course().chapter(self.notebook.chapter).notebooks:
            rows += self.records if sibling == self.notebook else saved_claims(sibling)
        return claims_table(rows)


def prompts_of(place: str) -> tuple[str, str]:
    """``Run.prompts`` of a model's folder or Hub id: the E5 models have them (Wang et al., 2024, arXiv:2402.05672)."""
    return ("query: ", "passage: ") if "e5-" in place else ("", "")


_current: Run | None = None
_gpu_hidden = False  # by a mini run of this process: CUDA looks for its devices only once


def current_run() -> Run:
    """The run that ``start()`` began in this process."""
    if _current is None:
        raise RuntimeError('먼저 `run = llmbook.start("장/노트북")`이 있는 셀을 실행하세요.')
    return _current


def start(notebook_id: str, *, seed: int = SEED) -> Run:
    """Begin a notebook's run: choose the profile, fix the seeds, set the figures' font.

    ``notebook_id`` is ``folder/name``, for example ``02_transformer/02_attention``. Prints one line. Raises
    ``CourseError`` for an unknown name and where a mini run of this process hid the GPU that is now asked for,
    ``RunFailed`` where results cannot be written.
    """
    global _current, _gpu_hidden
    folder, _, name = notebook_id.partition("/")
    notebook = load_course().chapter(folder).notebook(name or None)
    profile, reason = choose_profile()
    if _gpu_hidden and profile != "mini":
        raise CourseError(
            f"이 커널은 mini로 시작하며 GPU를 숨겼습니다. 커널을 다시 시작하면 {profile}로 실행됩니다."
        )
    if profile == "mini":  # small models are as quick there, and claims on time and rounding hold of CPUs
        if _gpu_hidden and not asked_profile():
            reason = "이 커널이 앞에서 mini로 시작함, 커널을 다시 시작하면 다시 고름"
        _gpu_hidden = _gpu_hidden or has_gpu()
        os.environ["CUDA_VISIBLE_DEVICES"] = ""
    from llmbook import sources

    os.environ.update(sources.settle(os.environ))
    reach_loopback()
    from llmbook.notebooks import ensure_writable

    ensure_writable(build_dir())

    import numpy
    import torch

    random.seed(seed)
    numpy.random.seed(seed)  # noqa: NPY002 - libraries still draw from the global generator
    torch.manual_seed(seed)
    from llmbook import plot

    plot.use_style()
    device = "cuda" if profile != "mini" and torch.cuda.is_available() else "cpu"
    _current = Run(notebook=notebook, profile=profile, reason=reason, device=device, seed=seed)
    print(f"{notebook.id} · {profile} 프로필({reason}) · {describe_machine()} · 시드 {seed}")
    if asked_profile() == "full" and not hub_reachable():
        print(
            "허브에 닿지 않아 이미 받아 둔 것만 쓸 수 있습니다. LLMBOOK_PROFILE=mini는 허브 없이 실행됩니다."
        )
    return _current


def describe_machine() -> str:
    """Device, memory and versions in one line."""
    import psutil
    import torch

    if torch.cuda.is_available():
        p = torch.cuda.get_device_properties(0)
        device = f"{p.name} {p.total_memory / 2**30:.0f} GiB"
    else:
        device = f"CPU 코어 {os.cpu_count()}개 {psutil.virtual_memory().total / 2**30:.0f} GiB"
    versions = " · ".join(f"{p} {importlib.metadata.version(p)}" for p in ("torch", "transformers"))
    return f"{device} · Python {platform.python_version()} · {versions}"
