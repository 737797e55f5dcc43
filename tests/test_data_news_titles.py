"""The headlines are split cleanly, and their prompts have exactly one right label."""

from __future__ import annotations

import random
import sys
from collections import Counter
from functools import partial

import pytest
import stored

from llmbook.course import ROOT
from llmbook.exercises import load_module

FOLDER = ROOT / "data" / "news-titles"
generate = load_module(FOLDER / "generate.py")
prompts, reviews, words = generate.prompts, generate.reviews, sys.modules["news_words"]
rows = partial(stored.rows, "news-titles")


def test_sizes_columns_balance_and_no_overlap():
    titles = []
    for split, count in generate.ROWS.items():
        made = rows(split)
        assert len(made) == count
        assert all(list(r) == ["guid", "title", "label", "url", "date", "unseen"] for r in made)
        labels = Counter(r["label"] for r in made)
        assert sorted(labels) == list(range(7)) and min(labels.values()) > 0.8 * count / 7
        assert any(r["unseen"] for r in made) == (split != "train")
        titles += [r["title"] for r in made]
    assert len(set(titles)) == len(titles)
    assert not [t for t in titles if set(t) & set("{}~") or "  " in t]


def test_each_class_has_enough_templates_and_words():
    for label in generate.LABELS:
        group = words.NEWS[label]
        titles = [t for e in group.events for t in e.titles]
        assert len(set(titles)) >= 40, label
        vocabulary = {w for values in group.words.values() for v in values for w in v.split()}
        vocabulary |= {w for t in titles for w in words.korean.SLOT.sub(" ", t).split() if len(w) > 1}
        assert len(vocabulary) >= 150, label


def test_held_out_templates_and_names_never_occur_in_training():
    for label in generate.LABELS:
        table = generate.TEMPLATES[label]
        shown, kept = ({t for t, _ in table[u]} for u in (False, True))
        assert kept and not shown & kept
    for kind in words.NAMES[True]:
        assert not set(words.NAMES[True][kind]) & set(words.NAMES[False][kind])
    text = "\n".join(r["title"] for r in rows("train"))
    assert not [n for kind in ("co", "title") for n in words.NAMES[True][kind] if n in text]


@pytest.mark.parametrize("held_out", [False, True])
def test_a_prompt_lists_its_label_once_and_asks_for_the_text_in_hand(held_out):
    rng = random.Random(7)
    made = [generate.chat(rng, held_out=held_out) for _ in range(3000)]
    for row in made:
        label = row["check"]["label"]
        assert row["messages"][-1] == {"role": "assistant", "content": label}
        assert label in "\n".join(m["content"] for m in row["messages"][:-1])
        assert not [
            m for m in row["messages"] if "{t" in m["content"] or "{c" in m["content"] or "~" in m["content"]
        ]
        assert sum(len(m["content"]) for m in row["messages"]) < 900
    assert any(r["unseen"] for r in made) == held_out
    assert len({r["check"]["label"] for r in made}) > 60


def test_training_never_shows_a_held_out_combination_of_labels():
    rng = random.Random(3)
    for key in prompts.KEYS:
        total = len(prompts.SETS[key][2][0])
        shown = {frozenset(prompts._labels(rng, key, False)) for _ in range(400)}
        assert not [c for c in shown if prompts.held_combination(tuple(c), total)]
        assert all(len(naming) == total for naming in prompts.SETS[key][2])


def test_every_review_predicate_takes_every_ending():
    for aspects in reviews.ASPECTS.values():
        for _, sides in aspects:
            for stem in sides[0] + sides[1]:
                assert (ord(stem[-1]) - 0xAC00) % 28 in (18, 20), stem  # ㅄ, ㅆ


def test_a_brief_comes_back_to_the_words_of_its_headline():
    rng = random.Random(5)
    hits = 0
    for _ in range(500):
        title, sentences, _ = generate.brief(rng)
        assert sentences
        body = " ".join(sentences)
        hits += any(w[:2] in body for w in title.replace("…", " ").split() if len(w) > 1)
    assert hits > 475


def test_examples_repeat_with_the_seed():
    for make in (generate.sample, generate.chat, generate.document):
        assert make(random.Random(9)) == make(random.Random(9))


def test_sets_of_training_alone_have_one_label_for_each_text_and_none_of_the_test():
    rich = generate.prompts.rich
    tested = {t for texts in generate.prompts.TEXTS.values() for lot in texts.values() for t in lot}
    assert len(rich.WIDE) >= 140 and not set(rich.WIDE) & set(generate.prompts.SETS)
    for name, made in rich.WIDE.items():
        texts = [t for lot in made.words for t in lot]
        labels = [n for names in made.names for n in names]
        assert len(set(texts)) == len(texts) and not set(texts) & tested, name
        assert len(set(labels)) == len(labels) and min(map(len, made.words)) >= 8, name
        assert made.frames and all("{w}" in f for f in made.frames), name
