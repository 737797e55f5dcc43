"""``claim()`` cannot pass without a comparison and says what it expected."""

from __future__ import annotations

import json

import numpy
import pytest
import torch

from book.pages import results_page
from llmbook import course
from llmbook.claims import ClaimFailed, claim, claims_file, claims_table


@pytest.fixture(autouse=True)
def run(monkeypatch, tmp_path):
    monkeypatch.setenv("LLMBOOK_BUILD", str(tmp_path))
    notebook = course.load_course().chapter("2").notebook("02")
    run = course.Run(notebook=notebook, profile="mini", reason="시험", device="cpu")
    monkeypatch.setattr(course, "_current", run)
    return run


@pytest.mark.parametrize(
    ("measured", "bound"),
    [
        (0.5, {"at_least": 0.5}),
        (3, {"at_most": 3}),
        (numpy.float32(2), {"equals": 2}),
        (torch.tensor(1.0), {"equals": 1.05, "tolerance": 0.1}),
        (0.15, {"between": (0.14, 0.16)}),
        ([1, 2], {"equals": [1, 2]}),
        ("가", {"equals": "가"}),
        (True, {"equals": True}),
        ((x / 2 for x in (1, 2)), {"at_most": 1}),
        ({"가": torch.tensor(3), "나": 2}.values(), {"at_least": 2}),
        (numpy.array([0.5, 1]), {"at_least": 0.5}),
    ],
)
def test_a_value_within_its_bound_passes(measured, bound):
    claim("성립한다.", measured, n=numpy.int64(3), **bound)


@pytest.mark.parametrize(
    ("measured", "bound"),
    [
        (0.49, {"at_least": 0.5}),
        (3.1, {"at_most": 3}),
        (2, {"equals": 3}),
        (1.2, {"equals": 1.05, "tolerance": 0.1}),
        (0.2, {"between": (0.14, 0.16)}),
        ([1, 3], {"equals": [1, 2]}),
        (False, {"equals": True}),
        ([1, 3, 2], {"at_most": 2.9}),
        (torch.tensor([1.0, 3.0]), {"at_least": 1.1}),
    ],
)
def test_a_value_outside_its_bound_fails_and_says_what_was_expected(measured, bound):
    with pytest.raises(ClaimFailed, match="기준은"):
        claim("성립하지 않는다.", measured, **bound)


@pytest.mark.parametrize(
    ("measured", "bound", "error"),
    [
        (1, {}, TypeError),
        (1, {"at_least": 0, "at_most": 2}, TypeError),
        (float("nan"), {"at_least": 0}, ValueError),
        (float("inf"), {"at_least": 0}, ValueError),
        (1, {"at_most": float("nan")}, ValueError),
        (True, {"at_least": 0}, TypeError),
        ("1", {"at_least": 0}, TypeError),
        (None, {"at_least": 0}, TypeError),
        (1, {"at_least": 0, "tolerance": 1}, TypeError),
        (1, {"between": (2, 1)}, TypeError),
        ([1], {"equals": 1}, TypeError),
        (torch.ones(2, 2), {"at_least": 0}, TypeError),
        (torch.ones(2), {"equals": 1}, TypeError),
        ([1, float("nan"), 2], {"at_most": 3}, ValueError),
        ([], {"at_most": 3}, ValueError),
        (1, {"equals": 1, "tolerance": -1}, ValueError),
    ],
)
def test_a_claim_without_a_proper_comparison_is_refused(measured, bound, error):
    with pytest.raises(error):
        claim("비교가 없다.", measured, **bound)


def test_an_empty_sentence_is_refused():
    with pytest.raises(TypeError):
        claim(" ", 1, at_least=0)


def test_claims_are_recorded_also_when_they_fail_and_a_cell_run_twice_counts_once(run):
    claim("두 번 실행한다.", 1, at_least=0, n=3)
    claim("두 번 실행한다.", 2, at_least=0, n=3)
    with pytest.raises(ClaimFailed):
        claim("실패한다.", 0, at_least=1)
    stored = json.loads(claims_file().read_text(encoding="utf-8"))
    assert [(r["text"], r["measured"], r["holds"]) for r in stored] == [
        ("두 번 실행한다.", 2, True),
        ("실패한다.", 0, False),
    ]
    assert "실패한다." in run.claims().to_html()


def test_a_readers_own_data_records_quality_and_asserts_structure(run, monkeypatch):
    monkeypatch.setenv("LLMBOOK_DATA_STS", "somewhere")
    claim("남의 데이터에서 잰 정확도.", 0.1, at_least=0.9, quality=True)
    assert not run.records[-1]["asserted"] and not run.records[-1]["holds"]
    with pytest.raises(ClaimFailed):
        claim("식은 어디서나 옳다.", 0.1, at_least=0.9)


@pytest.mark.parametrize(("key", "asserted"), [("sk-somebody", False), ("dummy", True)])
def test_another_model_behind_a_readers_own_key_only_records_quality(run, monkeypatch, capsys, key, asserted):
    monkeypatch.setenv("OPENAI_API_KEY", key)
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")  # nothing is asked there
    run.service("openai")
    claim("도구를 부른다.", 1, at_least=0.9, quality=True)
    assert run.records[-1]["asserted"] is asserted
    if not asserted:
        claim("도구를 부른다.", 0.1, at_least=0.9, quality=True)
        assert "재기만 하고 계속합니다" in capsys.readouterr().out


@pytest.mark.parametrize("profile", ["rehearsal", "full"])
def test_only_mini_asserts_quality_and_every_profile_structure(run, capsys, profile):
    with pytest.raises(ClaimFailed):
        claim("작은 모델의 정확도.", 0.1, at_least=0.9, quality=True)
    run.profile = profile
    claim("다른 가중치의 정확도.", 0.1, at_least=0.9, quality=True)
    assert run.records[-1]["asserted"] is False and run.records[-1]["holds"] is False
    assert ("재기만 하고 계속합니다" in capsys.readouterr().out) == (profile == "full")
    with pytest.raises(ClaimFailed):
        claim("구조.", 0.1, at_least=0.9)


def test_the_book_s_figure_stands_beside_ours(run, capsys):
    claim("손실이 준다.", 1, at_most=2, unit="배")
    assert "책" not in claims_table(run.records).columns and "book" not in run.records[0]
    claim("정확도가 책만큼 높다.", 86.5, at_least=83, unit="%", n=1000, book="84%(큰 모델)")
    assert "n=1000; 책 84%(큰 모델)" in capsys.readouterr().out
    assert list(claims_table(run.records).data["책"]) == ["", "84%(큰 모델)"]
    page = results_page([("3장 학습", run.records)])
    beside, rest = page.split("## 3장 학습")
    assert "정확도가 책만큼 높다. | 86.5% | 84%(큰 모델) |" in beside and "손실이 준다" not in beside
    assert "손실이 준다. | 1배 | ≤ 2배 |" in rest
    assert "책의 수와" not in results_page([("3장 학습", run.records[:1])])
