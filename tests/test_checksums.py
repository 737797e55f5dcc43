"""A truncated or changed file of the course's data and models is named, with how to remake it."""

from __future__ import annotations

import pytest

from llmbook import checksums, course
from llmbook.course import ROOT


@pytest.fixture
def a_data_folder(tmp_path, monkeypatch):
    """A course whose only data set is ``data/small``; its sums are written as ``llmbook readme`` does."""
    (tmp_path / "data" / "small").mkdir(parents=True)
    (tmp_path / "data" / "small" / "train.jsonl").write_text('{"text": "가"}\n', encoding="utf-8")
    (tmp_path / "data" / "small" / "generate.py").touch()
    monkeypatch.setattr(checksums, "ROOT", tmp_path)
    (tmp_path / "data" / checksums.NAME).write_text(checksums.listing("data"), encoding="utf-8")
    for cached in (checksums._known, checksums.verify):
        cached.cache_clear()
    yield tmp_path / "data" / "small"
    for cached in (checksums._known, checksums.verify):
        cached.cache_clear()


def test_an_untouched_folder_passes(a_data_folder):
    checksums.verify("data", "small")


def test_a_truncated_file_is_named_with_the_way_back(a_data_folder):
    (a_data_folder / "train.jsonl").write_bytes(b'{"text"')
    with pytest.raises(course.CourseError, match=r"data/small/train\.jsonl.*llmbook data small"):
        checksums.verify("data", "small")


def test_no_script_is_named_for_what_none_writes(a_data_folder):
    folder = a_data_folder.rename(a_data_folder.with_name("handwritten"))
    (folder.parent / checksums.NAME).write_text(checksums.listing("data"), encoding="utf-8")
    for name in ("train.jsonl", "generate.py"):
        (folder / name).unlink()
    with pytest.raises(course.CourseError, match="다시 받으세요") as caught:
        checksums.verify("data", "handwritten")
    assert "llmbook data" not in str(caught.value)


def test_a_lost_file_is_named(a_data_folder):
    (a_data_folder / "train.jsonl").unlink()
    with pytest.raises(course.CourseError, match="없습니다"):
        checksums.verify("data", "small")


def test_a_readers_own_folder_is_not_checked(a_data_folder):
    checksums.verify("data", "mine")


@pytest.mark.parametrize("kind", checksums.KINDS)
def test_the_committed_files_are_those_listed(kind):
    assert (ROOT / kind / checksums.NAME).read_text(encoding="utf-8") == checksums.listing(kind)


def test_the_data_stay_small_enough_for_the_repository():
    files = [p for p in (ROOT / "data").rglob("*") if p.is_file() and p.suffix not in (".py", ".pyc")]
    assert sum(p.stat().st_size for p in files) <= 15 * 2**20
