"""What the cards, the READMEs and CONTRIBUTING say of files, rows, sizes, seeds and commands is so."""

from __future__ import annotations

import ast
import re
import shlex
import sys
from math import prod
from pathlib import Path

import pytest
from safetensors import safe_open

from llmbook import cli
from llmbook.course import ROOT, load_course

DATA, MODELS = (sorted((ROOT / kind).glob("*/README.md")) for kind in ("data", "models"))
PAGES = [ROOT / "README.md", ROOT / "README.en.md", ROOT / "CONTRIBUTING.md", *DATA, *MODELS]
ROWS = r"`([\w-]+\.(?:jsonl|parquet|csv))`(?: \|)? ([\d,]+)행"


def short(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def rows_of(path: Path) -> int:
    if path.suffix == ".parquet":
        import pyarrow.parquet as pq

        return pq.read_metadata(path).num_rows
    return len(path.read_text(encoding="utf-8").splitlines()) - (path.suffix == ".csv")


def parameters(path: Path) -> int:
    """The numbers in a safetensors file, by its header."""
    with safe_open(path, "numpy") as file:
        return sum(prod(file.get_slice(name).get_shape()) for name in file.keys())  # noqa: SIM118 - no dict


def test_every_data_set_and_model_has_a_card_with_its_licence():
    course = load_course()  # the bookshop and two of chapter 4's models are opened by their folders
    wanted = {entry.get("folder", name) for name, entry in course.datasets.items()} | {"bookshop"}
    assert {p.parent.name for p in DATA} == wanted
    roles = {role.partition("/")[0] for role in course.models}
    assert {p.parent.name for p in MODELS} == roles | {"code-reward", "code-sft"}
    assert not [short(p) for p in DATA + MODELS if "Apache-2.0" not in p.read_text(encoding="utf-8")]


@pytest.mark.parametrize("card", DATA, ids=lambda p: p.parent.name)
def test_rows_sizes_and_seed_of_a_data_card(card):
    text, folder = card.read_text(encoding="utf-8"), card.parent
    said = {name: int(rows.replace(",", "")) for name, rows in re.findall(ROWS, text)}
    tables = {p.name for ending in ("jsonl", "parquet", "csv") for p in folder.glob(f"*.{ending}")}
    assert said == {name: rows_of(folder / name) for name in tables}
    for size in re.findall(r"합쳐 약 ([\d.]+) MiB", text):
        made = sum((folder / name).stat().st_size for name in tables) / 2**20
        assert abs(made - float(size)) <= 0.05, f"{made:.2f} MiB"
    for seed in re.findall(r"시드 (\d+)", text):
        assert f"SEED = {seed}\n" in (folder / "generate.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("card", MODELS, ids=lambda p: p.parent.name)
def test_parameters_of_a_model_card(card):
    files = [p for p in card.parent.rglob("*.safetensors") if p.parent.name not in ("judge", "encoder")]
    there = sum(map(parameters, files))
    for said in re.findall(r"파라미터(?: \|)? ([\d,]{5,})", card.read_text(encoding="utf-8")):
        assert int(said.replace(",", "")) == there


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_what_a_page_points_to_exists(page):
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", text)
    paths = re.findall(r"`((?:chapters|data|models|tests|book|llmbook\w*)/[A-Za-z0-9_./-]+)`", text)
    assert [x for x in links if not (page.parent / x).exists()] == []
    assert [x for x in paths if not (ROOT / x).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_the_commands_of_a_page_exist(page, capsys):
    text = page.read_text(encoding="utf-8")
    for line in re.findall(r"-m llmbook ([^`\n#…(]+)", text):
        arguments = [word for word in shlex.split(line) if re.fullmatch(r"[\w./-]+", word, re.ASCII)]
        cli.parser().parse_args(arguments)  # exits where it does not know one
    for script, rest in re.findall(r"((?:data|models|tests)/[A-Za-z0-9_./-]+\.py)([^`\n]*)", text):
        assert (ROOT / script).exists(), script
        source = (ROOT / script).read_text(encoding="utf-8")
        source += "".join(p.read_text(encoding="utf-8") for p in (ROOT / "models").glob("*.py"))
        assert [o for o in re.findall(r"(?<!\S)--[a-z-]+", rest) if f'"{o}"' not in source] == []
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    assert set(re.findall(r"(?:`|^)make ([a-z]+)", text, re.M)) <= targets


def test_generators_take_the_standard_library_and_for_pictures_two_more():
    files = [*(ROOT / "data").glob("*.py"), *(ROOT / "data").glob("*/*.py")]
    known = {*sys.stdlib_module_names, *(p.stem for p in files)}
    taken: dict[str, set[str]] = {}
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [n.name for n in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            if others := {name.partition(".")[0] for name in names} - known:
                taken.setdefault(path.parent.name, set()).update(others)
    assert taken == {"shapes": {"numpy", "PIL", "pyarrow"}, "prompts": {"numpy"}}
