"""The solutions of the Python tasks pass, and readability does what its rule says."""

from __future__ import annotations

import contextlib
import io
import random
import subprocess
import sys
from functools import partial

import pytest
import stored

from llmbook.course import ROOT
from llmbook.exercises import load_module

FOLDER = ROOT / "data" / "code-tasks"
generate = load_module(FOLDER / "generate.py")
SPLITS = {"train": 1000, "validation": 300, "test": 500}
FIELDS = {"task_id", "family", "prompt", "name", "solution", "tests", "summary", "new", "unseen"}
rows = partial(stored.rows, "code-tasks")


def test_sizes_columns_and_no_overlap():
    made = {split: rows(split) for split in SPLITS}
    assert {split: len(r) for split, r in made.items()} == SPLITS
    everything = [r for split in made.values() for r in split]
    assert (
        len({r["prompt"] for r in everything}) == len(everything) == len({r["task_id"] for r in everything})
    )
    assert all(set(r) == FIELDS for r in everything)
    held = made["validation"] + made["test"]
    assert not {r["name"] for r in made["train"]} & {r["name"] for r in held}
    assert not {r["solution"] for r in made["train"]} & {r["solution"] for r in held}


def test_unseen_families_and_wordings_are_only_held_out():
    train, held = rows("train"), rows("validation") + rows("test")
    new = {r["family"] for r in held if r["new"] == "family"}
    assert new and not new & {r["family"] for r in train}
    assert {r["new"] for r in train} == {""} and {r["new"] for r in held} == {"family", "wording", "names"}
    assert all(r["unseen"] == (r["new"] in ("family", "wording")) for r in train + held)
    assert len({r["family"] for r in train}) >= 60


def test_requests_name_the_function_and_leave_no_slot():
    for r in rows("train") + rows("test"):
        assert r["name"] in r["prompt"]
        assert not [c for c in r["prompt"] + r["summary"] if c in "{}" or 0xE000 <= ord(c) <= 0xF8FF]
        assert len(r["tests"]) >= 4 and 2 <= len(r["solution"].splitlines()) <= 8


def test_solutions_pass_their_tests_in_a_child_process():
    made = rows("train")[::3] + rows("test") + rows("validation")
    source = "".join(r["solution"] + "\n" + "\n".join(r["tests"]) + "\n" for r in made)
    done = subprocess.run([sys.executable, "-"], input=source.encode(), capture_output=True, timeout=30)
    assert done.returncode == 0, done.stderr.decode()[-500:]


NEAREST = (
    *((" > ", " < "), (" > ", " >= "), (" < ", " > "), (" < ", " <= "), (" >= ", " > "), (" <= ", " < ")),
    *((" / ", " // "), (" + ", " - "), (" - ", " + "), (" and ", " or "), (" == ", " != ")),
)
# Which of two equal numbers is given, or whether 0 is negated, is no difference.
SAME_AT_A_TIE = {"max_loop", "max_two", "min_two", "clip", "absolute"}


def test_the_nearest_wrong_operator_fails_the_tests_of_every_row():
    let_through = []
    for r in rows("train") + rows("validation") + rows("test"):
        head, body = r["solution"].split("\n", 1)
        for right, wrong in NEAREST if "while" not in body else ():  # such a slip may never end
            if right not in body or (r["family"] in SAME_AT_A_TIE and wrong == right.rstrip() + "= "):
                continue
            space: dict = {}
            with contextlib.suppress(Exception):
                exec("\n".join([head, body.replace(right, wrong, 1), *r["tests"]]), space)
                let_through.append((r["task_id"], right, wrong))
    assert not let_through


@pytest.mark.parametrize("held_out", [False, True])
def test_every_family_passes_in_every_style(held_out):
    rng = random.Random(1)
    for made in generate.FAMILIES:
        row = generate.task(rng, made, rng.choice(generate.SEEN_FRAMES), held_out=held_out)
        for style in ("plain", "clean", "sloppy"):
            space: dict = {}
            exec(generate.render(row, rng, style), space)
            for line in row["tests"]:
                exec(line, space)


def test_families_of_training_alone_pass_their_tests_and_do_no_held_out_task():
    ids = [f.id for f in (*generate.FAMILIES, *generate.RICH)]
    assert len(generate.RICH) >= 300 and len(set(ids)) == len(ids)
    rng = random.Random(12)
    for made in generate.RICH:
        row = generate.task(rng, made, rng.choice(generate.SEEN_FRAMES), held_out=False)
        space: dict = {}
        exec(row["solution"] + "\n" + "\n".join(row["tests"]), space)
        for other in generate.UNSEEN:
            if made.hints != other.hints:
                continue
            cases = same = 0
            for _ in range(8):
                params = other.params(rng, True) if other.params else {}
                ours = {**(made.params(rng, False) if made.params else {}), **params}
                for case in other.cases(rng, params):
                    cases += 1
                    with contextlib.suppress(Exception):  # not made for such arguments
                        same += made.reference(ours, *case) == other.reference(params, *case)
            assert same < cases, (made.id, other.id)


def test_printed_results_in_documents_are_true():
    rng = random.Random(2)
    for i in range(150):
        text, out = generate.document(rng, held_out=i % 2 == 0), io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(text, {})
        said = [line.split("  # ", 1)[1] for line in text.splitlines() if line.startswith("print(")]
        assert out.getvalue().splitlines() == said


def test_chat_rows_end_with_the_bare_code():
    rng = random.Random(3)
    for i in range(200):
        row = generate.chat(rng, held_out=i % 2 == 0)
        answer = row["messages"][-1]
        assert (
            row["task"] == "python" and answer["role"] == "assistant" and answer["content"].startswith("def ")
        )
        assert row["check"]["name"] in answer["content"] and '"""' not in answer["content"]


CLEAN = (
    'def add(first: int, second: int) -> int:\n    """두 수의 합을 돌려준다."""\n    return first + second'
)


@pytest.mark.parametrize(
    ("code", "score"),
    [
        (CLEAN, 1.0),
        ("def add(first, second):\n    return first + second", 4 / 6),
        ("def add(a, b):\n    return a + b", (1 / 3 + 3) / 6),
        ("def f(a,b): return a+b", (0 + 0 + 0 + 1 + 0 + 0) / 6),
        ("def f(:", 0.0),
        ("", 0.0),
        ("\x00", 0.0),
        ("(" * 5000, 0.0),
    ],
)
def test_readability_is_the_mean_of_its_scores(code, score):
    assert generate.readability(code) == pytest.approx(score)


@pytest.mark.parametrize(
    "worse",
    [
        CLEAN.replace("first", "a").replace("second", "b"),
        CLEAN.replace(" + ", "+"),
        CLEAN.replace(", ", ","),
        CLEAN.replace('    """두 수의 합을 돌려준다."""\n', ""),
        CLEAN.replace(": int", "").replace(" -> int", ""),
        CLEAN.replace("    return", "    total = 1; return"),
        CLEAN + "  " + "# 아주 긴 설명을 뒤에 붙인 줄입니다 " * 4,
    ],
)
def test_each_blemish_lowers_readability(worse):
    assert 0 < generate.readability(worse) < generate.readability(CLEAN)


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("line", "line을"),
        ("number", "number를"),
        ("title", "title을"),
        ("n", "n을"),
        ("값(정수)", "값(정수)을"),
        ("'님!'", "'님!'을"),
        ("`기한`", "`기한`을"),
        ("'!'", "'!'를"),
    ],
)
def test_particles_follow_how_a_name_is_read(word, said):
    parts = load_module(FOLDER / "code_parts.py")
    assert parts.quiet(parts.korean.fill("{it:을}", {"it": parts.aloud(word)})) == said
