"""The scenes that only training streams say: well formed, many wordings each, and nothing of what is held out."""

from __future__ import annotations

import itertools
import random
import re
import sys

import pytest
import stored

from llmbook.course import ROOT
from llmbook.exercises import load_module

FOLDER = ROOT / "data" / "sts"
generate = load_module(FOLDER / "generate.py")
korean, scenes = sys.modules["korean"], sys.modules["sts_scenes"]
EXTRA, SEEN, UNSEEN = generate.EXTRA, generate.SEEN, generate.UNSEEN
# What the held-out scenes tell of.
TOLD_OF_HELD_OUT = (
    r"(방|객실|욕실|화장실|침구|이부자리)[은는이가] .*(깨끗|깔끔|청결|지저분)", r"비가 .*(와|오|내리|내려)|비 소식",
    r"(회의|면접|발표|상담|강의)[을를은는이가] .*(옮|바꾸|바뀌|바꿔|변경|미루|미뤄)", r"불이 나|화재|불타",
    r"시험.*(붙|합격|통과|떨어)|합격", r"여행[을은,] .*(가|갔|다녀)",
)  # fmt: skip


def frames(scene) -> list[str]:
    return scene.claims + scene.denials + scene.others


def readings(frame: str) -> list[str]:
    """The frame with each of its [a/b] and without names of slots, so that frames of two scenes can be compared."""
    parts = scenes.CHOICE.split(re.sub(r"\{[^}]*\}", "{}", frame))
    choices = [part.split("/") if i % 2 else [part] for i, part in enumerate(parts)]
    return ["".join(chosen).replace(" ", "") for chosen in itertools.product(*choices)]


def sentences(rng: random.Random, scene, count: int) -> list[str]:
    """``count`` sentences of every frame."""
    return [
        generate.say(rng, scene, frame, generate.meaning(rng, scene))
        for frame in frames(scene)
        for _ in range(count)
    ]


@pytest.mark.parametrize("scene", EXTRA, ids=lambda s: s.name)
def test_a_scene_has_enough_wordings_and_each_says_every_part(scene):
    assert len(set(scene.claims)) >= 8 and len(scene.denials) >= 2 and len(scene.others) >= 2
    assert len(scene.slots) >= 3 and sum(not s.optional for s in scene.slots) >= 2
    for claim in scene.claims:
        assert {m[0] for m in korean.SLOT.findall(claim)} == {s.name for s in scene.slots}, claim
    for frame in scene.denials + scene.others:
        assert {m[0] for m in korean.SLOT.findall(frame)} <= {s.name for s in scene.slots}, frame
    for slot in scene.slots:
        said = [word for value in slot.values for word in value]
        assert len(set(said)) == len(said) and len(slot.values) >= (1 + (not slot.optional)), slot.name


def test_there_are_many_scenes_and_every_topic_has_another():
    assert len(EXTRA) >= 340
    known = [s.topic for s in (*SEEN, *EXTRA)]
    assert all(known.count(s.topic) >= 2 for s in EXTRA)
    assert len({s.name for s in (*SEEN, *UNSEEN, *EXTRA)}) == len(SEEN) + len(UNSEEN) + len(EXTRA)


@pytest.mark.parametrize("scene", EXTRA, ids=lambda s: s.name)
def test_particles_fit_every_word(scene):
    slots = {s.name: s for s in scene.slots}
    for frame in frames(scene):
        for name, helper, tail in re.findall(
            r"\{(\w+)(:[가-힣]+)?\}(은|는|이|가|을|를|과|와|으로|로|아|야)?(?![가-힣])", frame
        ):
            assert not (slots[name].optional and (helper or tail)), frame  # the part may be left out
            assert not (helper and tail), frame
            for word in (w for value in slots[name].values for w in value):
                named = next((k for k, forms in korean.PARTICLES.items() if tail in forms), None)
                assert not tail or korean.particle(word, named) == tail, (word, frame)


def test_sentences_are_well_formed():
    rng = random.Random(3)
    for scene in EXTRA:
        for text in sentences(rng, scene, 20):
            assert not re.search(r"[{}\[\]~/|]|  | [,.?]|^[ ,]|[ ,]$", text), text


def test_no_wording_is_a_held_out_one():
    held = {r for s in UNSEEN for f in frames(s) for r in readings(f)}
    held |= {r for s in SEEN for f in s.held_claims(True) for r in readings(f)}
    assert held
    for scene in EXTRA:
        for frame in frames(scene):
            assert not held & set(readings(frame)), (scene.name, frame)


def test_no_scene_tells_what_a_held_out_scene_tells():
    rng = random.Random(4)
    for scene in EXTRA:
        for text in sentences(rng, scene, 10):
            assert not [told for told in TOLD_OF_HELD_OUT if re.search(told, text)], (scene.name, text)


def test_no_sentence_of_the_stream_is_in_a_held_out_row_with_something_unseen():
    rows = stored.rows("sts", "validation") + stored.rows("sts", "test")
    held = {row[side].rstrip(".") for row in rows for side in ("sentence1", "sentence2")}
    rng = random.Random(5)
    for _ in range(3000):
        row = generate.pair(rng, extra=True)
        assert not row["unseen"] and row["source"] in {s.topic for s in EXTRA}
        assert row["sentence1"].rstrip(".") not in held or row["labels"]["label"] <= 0.5
        assert row["sentence1"] != row["sentence2"]


def test_a_sentence_is_retold_where_its_ending_allows():
    rng = random.Random(6)
    assert {generate.retold(rng, "값이 올랐어요") for _ in range(200)} == {
        f"값이 올랐{e}" for e in generate.PAST
    }
    assert {generate.retold(rng, "문을 연다") for _ in range(200)} == {
        f"문을 연{e}" for e in generate.PRESENT
    }
    for text in ("값이 비싸다", "문을 열어요", "내일 개막", "어제였나요?"):
        assert generate.retold(rng, text) == text


def test_other_streams_draw_none_of_these_scenes():
    rng = random.Random(7)
    topics = {s.topic for s in (*SEEN, *UNSEEN)}
    assert {generate.pair(rng, held_out=i % 2 == 1)["source"] for i in range(2000)} <= topics
