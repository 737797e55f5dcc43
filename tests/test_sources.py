"""A reader's own data and models: folders that lack splits, KorSTS' columns, relative paths, typing errors."""

from __future__ import annotations

import json
import zipfile

import pytest
from datasets import Dataset
from PIL import Image

from llmbook import course, sources


@pytest.fixture
def own(tmp_path, monkeypatch):
    """Write one file of rows for a split into a folder that LLMBOOK_DATA_STS names."""
    folder = tmp_path / "own"
    folder.mkdir()
    monkeypatch.setenv("LLMBOOK_BUILD", str(tmp_path / "build"))
    monkeypatch.setenv("LLMBOOK_DATA_STS", str(folder))

    def write(split: str, rows: int, **columns: float) -> None:
        made = [{"sentence1": f"{split} {i}", "sentence2": "나", **columns} for i in range(rows)]
        (folder / f"{split}.jsonl").write_text("\n".join(map(json.dumps, made)), encoding="utf-8")

    return write


def load(split: str, **options: int):
    notebook = course.load_course().chapter("11").notebooks[0]
    data = course.Run(notebook, "mini", "", "cpu").dataset("sts", split, **options)
    return list(data)


@pytest.mark.parametrize("present", sorted(sources.PARTS))
def test_missing_splits_are_shared_out_without_an_overlap(own, present, capsys):
    for split in present:
        own(split, 40, score=3.0)
    found = {split: [row["sentence1"] for row in load(split)] for split in sources.SPLITS}
    assert all(found.values())
    rows = sum(found.values(), [])
    assert len(rows) == len(set(rows)) == 40 * len(present)
    assert "나누어" in capsys.readouterr().out
    assert found == {split: [row["sentence1"] for row in load(split)] for split in sources.SPLITS}


def test_files_of_all_splits_are_read_as_they_are(own, capsys):
    for split in ("train", "dev", "test"):  # KorSTS says dev
        own(split, 7, score=2.4)
    assert [row["sentence1"] for row in load("validation")] == [f"dev {i}" for i in range(7)]
    assert len(load("test", rows=5)) == 5 and len(load("test", rows=50)) == 7
    assert capsys.readouterr().out == ""


def test_a_score_is_read_as_klue_writes_it(own):
    own("test", 10, score=3.4)
    assert load("test")[0]["labels"] == {"label": 3.4, "real-label": 3.4, "binary-label": 1}


@pytest.mark.parametrize("name", sorted(sources.HELD_OUT_COLUMNS))
def test_rows_without_the_mark_of_what_is_held_out_are_the_usual_ones(name, tmp_path, monkeypatch):
    monkeypatch.setenv("LLMBOOK_BUILD", str(tmp_path / "build"))
    entry = course.load_course().datasets[name]
    row = dict.fromkeys(entry["columns"], "가")
    column, usual = sources.HELD_OUT_COLUMNS[name]
    for kept in ({}, {column: "다른 것"}):
        folder = tmp_path / f"own{len(kept)}"
        folder.mkdir()
        (folder / "test.jsonl").write_text((json.dumps({**row, **kept}) + "\n") * 10, encoding="utf-8")
        assert sources.load(name, entry, str(folder), "test")[0][column] == kept.get(column, usual)


def test_a_file_and_a_folder_without_data_are_told_so_and_a_clone_from_the_hub_is_read(own, tmp_path):
    own("test", 10, score=3.4)
    (folder,) = {f.parent for f in tmp_path.rglob("test.jsonl")}
    entry = course.load_course().datasets["sts"]
    with pytest.raises(course.CourseError, match="파일이 아니라"):
        sources.load("sts", entry, str(folder / "test.jsonl"), "test")
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "train.txt").write_text("한 줄\n", encoding="utf-8")
    with pytest.raises(course.CourseError, match="'texts' 폴더에 jsonl이나 parquet"):
        sources.load("sts", entry, str(tmp_path / "texts"), "train")
    own("test", 1, score=3.4)
    with pytest.raises(course.CourseError, match="너무 적습니다"):
        [load(split) for split in sources.SPLITS]
    own("test", 10, score=3.4)
    hashed = "test-00000-of-00001-a09b74b3ef9c3b56.parquet"  # as older data sets on the Hub are called
    assert sources.split_name(tmp_path / hashed) == "test"
    clone = tmp_path / "clone"
    clone.mkdir()
    folder.rename(clone / "data")
    assert sources.load("sts", entry, str(clone), "test")[0]["labels"]["label"] == 3.4


def test_data_that_cannot_be_read_are_told_with_the_reason(own, tmp_path, monkeypatch):
    own("test", 3, score=3.4)
    (file,) = tmp_path.rglob("test.jsonl")
    file.write_text("그냥 글\n", encoding="utf-8")
    with pytest.raises(course.CourseError, match=r"'own'.*JSON.*test\.jsonl"):
        load("test")

    def unreachable(name):
        raise ConnectionError(f"Couldn't reach '{name}' on the Hub")

    monkeypatch.setattr("datasets.get_dataset_split_names", unreachable)
    monkeypatch.setenv("LLMBOOK_DATA_STS", "korsts")  # a folder that is not here looks like a Hub id
    with pytest.raises(course.CourseError, match="'korsts'.*reach.*폴더라면"):
        load("test")


def test_a_relative_folder_counts_from_here_or_from_the_repository(tmp_path, monkeypatch):
    (tmp_path / "mine").mkdir()
    monkeypatch.chdir(tmp_path)
    assert sources.settle({"LLMBOOK_DATA_STS": "mine"}) == {"LLMBOOK_DATA_STS": str(tmp_path / "mine")}
    assert sources.settle({"LLMBOOK_BUILD": "out"}) == {"LLMBOOK_BUILD": str(tmp_path / "out")}
    monkeypatch.setenv("LLMBOOK_MODEL_CLIP", "models/clip")
    assert sources.chosen("MODEL", "clip") == str(course.ROOT / "models/clip")
    assert sources.settle({"LLMBOOK_MODEL_CLIP": "someone/clip"}) == {"LLMBOOK_MODEL_CLIP": "someone/clip"}
    with pytest.raises(course.CourseError, match="LLMBOOK_DATA_STS.*nowhere"):
        sources.settle({"LLMBOOK_DATA_STS": "./nowhere"})


def test_a_mistyped_variable_names_the_nearest():
    with pytest.raises(course.CourseError, match="혹시 LLMBOOK_DATA_MRC"):
        sources.settle({"LLMBOOK_DATA_MCR": "klue/klue"})


def test_a_folder_without_a_model_or_a_chat_template_is_told_so(tmp_path, monkeypatch):
    notebook = course.load_course().chapter("9").notebooks[0]
    run = course.Run(notebook, "mini", "", "cpu")
    monkeypatch.setenv("LLMBOOK_MODEL_KOREAN_LLM_CHAT", str(tmp_path))
    with pytest.raises(course.CourseError, match="config.json"):
        run.model("korean-llm-chat")
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(course.CourseError, match="chat_template"):
        run.model("korean-llm-chat")
    (tmp_path / "tokenizer_config.json").write_text('{"chat_template": ""}')
    assert run.model("korean-llm-chat") == str(tmp_path)


def test_only_the_files_that_are_asked_for_are_read_from_a_repository(tmp_path, monkeypatch):
    monkeypatch.setenv("HF_DATASETS_CACHE", str(tmp_path / "cache"))
    repository = tmp_path / "wiki"
    (repository / "ko").mkdir(parents=True)
    for i in range(3):
        Dataset.from_dict({"text": [f"{i}-{k}" for k in range(20)]}).to_parquet(
            repository / "ko" / f"train-0000{i}-of-00003.parquet"
        )
    entry = {
        "full": str(repository),
        "files": "ko/train-00000-of-*.parquet",
        "splits": {"train": "train[:15]", "validation": "train[15:]"},
    }
    assert sources.load_hub(entry, "train")["text"] == [f"0-{k}" for k in range(15)]
    assert sources.load_hub(entry, "validation")["text"] == [f"0-{k}" for k in range(15, 20)]


def test_an_archive_of_pictures_and_prompts_is_a_data_set(tmp_path, monkeypatch):
    """DiffusionDB's layout: PNG files and one JSON that tells of each."""
    monkeypatch.setenv("LLMBOOK_BUILD", str(tmp_path / "build"))
    names = [f"{i}.png" for i in range(3)]
    with zipfile.ZipFile(tmp_path / "part-000001.zip", "w") as archive:
        for i, name in enumerate(names):
            Image.new("RGB", (4, 4), (i, 0, 0)).save(tmp_path / name)
            archive.write(tmp_path / name, name)
        told = {
            name: {"p": f"a picture of {name}", "se": 1, "c": 7.0, "st": 50, "sa": "k_lms"} for name in names
        }
        archive.writestr("part-000001.json", json.dumps(told))
    data = sources.load_archive(tmp_path / "part-000001.zip")
    assert data["prompt"][1] == "a picture of 1.png" and data[2]["image"].getpixel((0, 0)) == (2, 0, 0)
    assert set(course.load_course().datasets["prompts"]["columns"]) <= set(data.column_names)
    unpacked = course.build_dir() / "datasets" / "part-000001"
    (unpacked / "1.png").write_bytes(b"half")  # as a kill would leave it
    kept = (unpacked / "2.png").stat().st_mtime_ns
    assert sources.load_archive(tmp_path / "part-000001.zip")[1]["image"].size == (4, 4)
    assert (unpacked / "2.png").stat().st_mtime_ns == kept
