"""Where a model role or a data set comes from when the reader points it elsewhere.

``LLMBOOK_MODEL_<ROLE>`` and ``LLMBOOK_DATA_<NAME>`` hold a Hub id or a folder.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from llmbook import course as c

KINDS = {"MODEL": "모델 역할", "DATA": "데이터셋"}
SPLITS = ("train", "validation", "test")
ALIASES = {"dev": "validation", "valid": "validation", "val": "validation"}
BUILD = "LLMBOOK_BUILD"  # a folder too, but one that need not exist yet

# Splits that a source has → what a notebook's train, validation and test are of them, as ``datasets`` writes slices.
# No row is in two of them.
PARTS = {
    ("train",): ("train[:80%]", "train[80%:90%]", "train[90%:]"),
    ("train", "validation"): ("train", "validation[:50%]", "validation[50%:]"),
    ("train", "test"): ("train[:90%]", "train[90%:]", "test"),
    ("validation", "test"): ("validation[:80%]", "validation[80%:]", "test"),
    ("validation",): ("validation[:50%]", "validation[50%:60%]", "validation[60%:]"),
    ("test",): ("test[:50%]", "test[50%:60%]", "test[60%:]"),
}


def variable(kind: str, name: str) -> str:
    """The environment variable for a role or data set: ``variable("DATA", "news-titles")``."""
    return f"LLMBOOK_{kind}_{re.sub(r'[^A-Z0-9]', '_', name.upper())}"


def chosen(kind: str, name: str) -> str | None:
    """What the reader points ``name`` at: an absolute folder or a Hub id; ``None`` if nothing.

    A relative folder counts from where Python runs, else from the repository, as notebooks run in
    their own folders. Raises ``CourseError`` for a folder that does not exist.
    """
    value = os.environ.get(variable(kind, name), "").strip()
    return _place(variable(kind, name), value) if value else None


def _place(key: str, value: str) -> str:
    for folder in (Path.cwd(), c.ROOT):
        path = folder / Path(value).expanduser()
        if path.exists():
            return str(path.resolve())
    if value.startswith((".", "/", "~")):
        raise c.CourseError(f"{key}가 가리키는 폴더 '{value}'가 없습니다.")
    return value


def settle(environment: Mapping[str, str]) -> dict[str, str]:
    """The reader's variables with absolute folders, for a process that will run elsewhere.

    Raises ``CourseError`` for a name that no role or data set has and for a folder that does not exist.
    """
    known = {"MODEL": c.load_course().models, "DATA": c.load_course().datasets}
    settled = {}
    for key, value in environment.items():
        kind = next((k for k in KINDS if key.startswith(f"LLMBOOK_{k}_")), None)
        if kind:
            names = [variable(kind, name) for name in known[kind]]
            if key not in names:
                raise c.CourseError(c.unknown(f"{KINDS[kind]}의 환경 변수", key, sorted(names)))
            if value.strip():
                settled[key] = _place(key, value.strip())
        elif key == BUILD and value.strip():
            settled[key] = str(Path(value).expanduser().resolve())
    return settled


MARKS = ("config.json", "modules.json", "model_index.json")  # transformers, sentence-transformers, diffusers


def own_model(role: str) -> str | None:
    """The reader's folder or Hub id for a model role; ``None`` if there is none.

    Raises ``CourseError`` for a folder that holds no model, or a chat model's that does not say how to chat.
    """
    source = chosen("MODEL", role)
    folder = Path(source or "")
    if source is None or not folder.is_dir():  # nothing, or a Hub id
        return source
    if not any((folder / name).exists() for name in MARKS):
        raise c.CourseError(
            f"{variable('MODEL', role)}가 가리키는 폴더 '{folder.name}'에는 모델이 없습니다"
            f"({', '.join(MARKS)} 가운데 하나가 있어야 합니다)."
        )
    settings = folder / "tokenizer_config.json"
    told = settings.exists() and "chat_template" in json.loads(settings.read_text(encoding="utf-8"))
    if role.endswith("-chat") and not told and not list(folder.glob("chat_template*")):
        raise c.CourseError(
            f"'{folder.name}'의 토크나이저에 대화 템플릿(chat_template)이 없습니다. 지시를 따르도록 학습한 모델을 "
            f"{variable('MODEL', role)}에 주세요."
        )
    return source


def load(name: str, entry: Mapping[str, Any], source: str, split: str) -> Any:
    """One split of the reader's own data set (a folder or a Hub id) as a ``datasets.Dataset``.

    Where the source lacks a split, the rows it has are shared out (``PARTS``) after shuffling, and a line says so.
    """
    from datasets import get_dataset_split_names, load_dataset

    if source == entry.get("full"):  # the course's own: it knows the configuration and the splits
        with _told(source, "네트워크와 빈 디스크를 확인하세요."):
            return load_hub(entry, split)
    folder = Path(source)
    if folder.is_file():
        raise c.CourseError(
            f"{variable('DATA', name)}에는 파일이 아니라 그것이 든 폴더를 주세요: {folder.parent}"
        )
    if folder.is_dir() and not _files(folder):
        if not _files(folder / "data"):  # a clone from the Hub keeps its parquet there
            raise c.CourseError(
                f"'{folder.name}' 폴더에 jsonl이나 parquet 파일이 없습니다. train.jsonl, test.parquet처럼 분할의 이름을 다세요."
            )
        folder /= "data"
    if folder.is_dir():
        present = {split_name(f) for f in _files(folder)}
    else:
        with _told(source, "허브의 이름과 네트워크를, 폴더라면 경로를 확인하세요."):
            present = set(get_dataset_split_names(source))
    have = {ALIASES.get(s, s): s for s in sorted(present)}
    shared = dict(zip(SPLITS, PARTS.get(tuple(s for s in SPLITS if s in have), ()), strict=False))
    part = shared.get(split, split)
    wanted = part.partition("[")[0]
    if wanted not in have:
        raise _no_split(folder, split, have)
    if folder.is_dir():
        data = load_folder(folder, have[wanted])
    else:
        with _told(source, "네트워크와 빈 디스크를 확인하세요."):
            data = load_dataset(source, split=have[wanted])
    if part != wanted:
        rows, data = len(data), _cut(data.shuffle(seed=c.SEED), part)
        if not len(data):
            raise c.CourseError(f"'{folder.name}'의 {rows}행은 나누어 쓰기에 너무 적습니다. 행을 더 주세요.")
        print(
            f"'{folder.name}'의 {have[wanted]} 분할을 나누어 {split}에는 {rows:,}행 가운데 {len(data):,}행을 씁니다."
        )
    return _as_here(name, data)


def _cut(data: Any, part: str) -> Any:
    """The rows of a split that ``part`` names: ``train[80%:]``, ``train[:800]``."""
    from datasets import ReadInstruction

    (cut,) = ReadInstruction.from_spec(part).to_absolute({part.partition("[")[0]: len(data)})
    return data.select(range(len(data))[cut.from_ : cut.to])


def load_hub(entry: Mapping[str, Any], split: str) -> Any:
    """A split of the full profile's data set from the Hub."""
    from datasets import load_dataset

    if "archive" not in entry:
        part = {"data_files": {"train": entry["files"]}} if "files" in entry else {}
        return load_dataset(entry["full"], entry.get("config"), split=entry["splits"][split], **part)
    from huggingface_hub import hf_hub_download

    file = hf_hub_download(entry["full"], entry["archive"], repo_type="dataset")
    return _cut(load_archive(Path(file)), entry["splits"][split])


def load_archive(file: Path) -> Any:
    """``image`` and ``prompt`` of one DiffusionDB archive: pictures, and a JSON of name → what was asked (``p``).

    Its repository's own loader is a script, which datasets 4 and later do not run.
    """
    import zipfile

    from datasets import Dataset, Image

    folder = c.build_dir() / "datasets" / file.stem
    with zipfile.ZipFile(file) as archive:  # only what is not there whole: each split comes here
        sizes = {path.relative_to(folder).as_posix(): path.stat().st_size for path in folder.rglob("*")}
        archive.extractall(folder, [m for m in archive.infolist() if sizes.get(m.filename) != m.file_size])
    told = json.loads(next(folder.glob("*.json")).read_text(encoding="utf-8"))
    rows = {"image": [str(folder / name) for name in told], "prompt": [row["p"] for row in told.values()]}
    return Dataset.from_dict(rows).cast_column("image", Image())


# Columns by which this course's own sets mark what was held out: a reader's set need not have them.
HELD_OUT_COLUMNS = {"shapes": ("split_kind", "seen"), "code-tasks": ("new", "names")}


def _as_here(name: str, data: Any) -> Any:
    """The columns that notebooks read, where another set names them otherwise or does not have them.

    KorSTS calls its grade ``score``, KLUE and this course keep it in ``labels``.
    """
    mark, usual = HELD_OUT_COLUMNS.get(name, ("", ""))
    if mark and mark not in data.column_names:
        data = data.add_column(mark, [usual] * len(data))
    if name == "sts" and "labels" not in data.column_names and "score" in data.column_names:
        return data.map(
            lambda row: {
                "labels": {
                    "label": row["score"],
                    "real-label": row["score"],
                    "binary-label": int(row["score"] >= 3),
                }
            },
            remove_columns="score",
        )
    return data


def _no_split(source: Path, split: str, present: Iterable[str]) -> c.CourseError:
    listed = ", ".join(sorted(present)) or "없음"
    return c.CourseError(f"{source.name}에 '{split}' 분할이 없습니다. 있는 분할: {listed}")


def split_name(file: Path) -> str:
    """``train`` for ``train.jsonl``, ``train-00000-of-00002.parquet`` and, as older ones on the Hub, ``…-of-00002-a09b74b3ef9c3b56``."""
    return re.sub(r"-\d+-of-\d+(-[0-9a-f]{16})?$|-\d+$", "", file.stem)


def _files(folder: Path) -> list[Path]:
    return sorted(f for kind in ("jsonl", "parquet") for f in folder.glob(f"*.{kind}"))


def load_folder(folder: Path, split: str) -> Any:
    """``SPLIT.jsonl`` or ``SPLIT.parquet`` (or ``SPLIT-00000-of-…``) of a folder as a ``datasets.Dataset``."""
    from datasets import load_dataset

    files = [f for f in _files(folder) if split_name(f) == split]
    if not files:
        raise _no_split(folder, split, {split_name(f) for f in _files(folder)})
    kind = "json" if files[0].suffix == ".jsonl" else "parquet"
    files = [f for f in files if f.suffix == files[0].suffix]
    cache = c.build_dir() / "datasets"  # never write into a reader's home folder unasked
    with _told(folder.name, f"{', '.join(f.name for f in files)}의 내용과 빈 디스크를 확인하세요."):
        return load_dataset(kind, data_files=[str(f) for f in files], split="train", cache_dir=str(cache))


@contextlib.contextmanager
def _told(place: str, look: str) -> Iterator[None]:
    """Say in a sentence what ``datasets`` could not read, why, and where to ``look``."""
    from datasets.exceptions import DatasetsError

    try:
        yield
    except (OSError, ValueError, DatasetsError) as error:
        raise c.CourseError(
            f"'{place}'의 데이터를 읽지 못했습니다({error.__cause__ or error}). {look}"
        ) from None
