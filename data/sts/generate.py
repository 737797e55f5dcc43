"""Make the sentence-similarity set (KLUE STS's columns) from meaning structures.

Two sentences are said from one meaning or from two that differ in a known part; the label follows from the part.

    python data/sts/generate.py [--out FOLDER]
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
for _path in (str(HERE.parent), str(HERE)):
    if _path not in sys.path:
        sys.path.insert(0, _path)

import korean  # noqa: E402
from sts_scenes import EXTRA, SCENES, SEEN, UNSEEN, Meaning, Scene, Slot, meaning, say  # noqa: E402

SEED = 20260501
ROWS = {"train": 3_000, "validation": 500, "test": 1_000}
# What differs → its share of the rows.
KINDS = ("same", "minor", "major", "two", "denial", "other", "topic", "unrelated")
SHARES = (24, 20, 22, 7, 8, 7, 5, 7)


def _draw(rng: random.Random, held_out: bool) -> tuple[Scene, bool, bool]:
    """Scene, whether an unseen wording must be used, whether anything unseen is used."""
    dice = rng.random() if held_out else 1.0
    if dice < 0.35:
        return rng.choice(UNSEEN), False, True
    return rng.choice(SEEN), dice < 0.6, dice < 0.6


def _frames(rng: random.Random, scene: Scene, wording: bool, count: int = 2) -> list[str]:
    """Different wordings of the claim, one of them unseen when ``wording``."""
    pool = scene.claims if scene.unseen else scene.held_claims(False)
    frames = rng.sample(pool, count)
    if wording:
        frames[rng.randrange(count)] = rng.choice(scene.held_claims(True))
    return frames


def _change(
    rng: random.Random, scene: Scene, what: Meaning, optional: bool, count: int, frame: str = ""
) -> tuple[Meaning, float]:
    """A meaning that differs in ``count`` parts (of those in ``frame``), and the label.

    The label is the lowest score of these parts, half a step less for two.
    """
    pool = [s for s in scene.slots if s.optional == optional and (not frame or "{" + s.name in frame)]
    count = min(count, len(pool))
    slots = rng.sample(pool, count)
    other, scores = dict(what), []
    for slot in slots:
        old, size = what[slot.name], len(slot.values)
        if optional and rng.random() < 0.5:
            other[slot.name] = rng.randrange(size) if old is None else None
            scores.append(slot.score)
        else:
            if old is None:
                what[slot.name] = old = rng.randrange(size)
            other[slot.name] = (old + rng.randrange(1, size)) % size
            scores.append(slot.score - 0.5 * optional)
    return other, min(scores) - 0.5 * (count - 1)


def _dot(rng: random.Random, pair: tuple[str, str]) -> tuple[str, str]:
    """Full stops on both sentences or on neither."""
    if rng.random() < 0.5:
        return pair
    a, b = (t + "." if t[-1] in "다요" else t for t in pair)
    return a, b


def renewed(rng: random.Random, scene: Scene, invent: Callable[[], str]) -> Scene:
    """The scene with other words in some of its parts: those of another scene of training, or invented ones."""
    slots = []
    for slot in scene.slots:
        values = slot.values
        dice = rng.random()
        if dice < 0.35:
            others = [
                s.values for other in (*SEEN, *EXTRA) for s in other.slots if s.optional == slot.optional
            ]
            values = rng.choice(others)
        elif dice < 0.6 and not slot.optional:
            values = tuple({invent(): None for _ in values})
            values = tuple((v,) for v in values) if len(values) > 1 else slot.values
        slots.append(Slot(slot.name, slot.score, slot.optional, values))
    return replace(scene, slots=slots)


ENDING = re.compile(r"([가-힣])(다|어요|습니다)$")
PAST = ("다고 해요", "다고 한다", "다고 합니다", "다는 소식", "대", "대요", "답니다")  # 났다, 났어요 → 났대요
PRESENT = ("다고 해요", "다고 한다", "다고 합니다", "다는 소식", "대", "대요")  # 연다 → 연대요


def retold(rng: random.Random, text: str) -> str:
    """The sentence as something heard, where its ending (…ㅆ다, …ㅆ어요, …ㅆ습니다, …ㄴ다) allows."""
    found = ENDING.search(text)
    if not found:
        return text
    final = (ord(found[1]) - 0xAC00) % 28
    if final == 20:  # ㅆ
        return text[: found.end(1)] + rng.choice(PAST)
    if final == 4 and found[2] == "다":  # ㄴ
        return text[: found.end(1)] + rng.choice(PRESENT)
    return text


def _pair(
    rng: random.Random,
    held_out: bool,
    kinds: tuple[str, ...],
    shares: tuple[int, ...],
    invent: Callable[[], str] | None = None,
    extra: bool = False,
) -> dict[str, Any]:
    def draw() -> tuple[Scene, bool, bool]:
        return (rng.choice(EXTRA), False, False) if extra else _draw(rng, held_out)

    kind = rng.choices(kinds, shares)[0]
    scene, wording, unseen = draw()
    while kind == "minor" and not any(s.optional for s in scene.slots):
        scene, wording, unseen = draw()
    if invent is not None:
        scene = renewed(rng, scene, invent)
    what = meaning(rng, scene)
    first, second = _frames(rng, scene, wording)
    there, said, label = scene, what, 5.0
    if kind in ("minor", "major", "two"):
        said, label = _change(rng, scene, what, kind == "minor", 2 if kind == "two" else 1)
    elif kind in ("denial", "other"):
        second = rng.choice(scene.denials if kind == "denial" else scene.others)
        label = 1.5
        if rng.random() < 0.4:
            said, _ = _change(rng, scene, what, False, 1, second)
            label = 1.0
    elif kind in ("topic", "unrelated"):
        same = kind == "topic"
        pool = SCENES if held_out else [*SEEN, *EXTRA] if extra else SEEN
        there = rng.choice([s for s in pool if (s.topic == scene.topic) == same and s.index != scene.index])
        said = meaning(rng, there)
        second = _frames(rng, there, False, 1)[0]
        unseen = unseen or there.unseen
        label = 0.5 if same else 0.0
    a, b = say(rng, scene, first, what), say(rng, there, second, said)
    if extra:
        a, b = (retold(rng, t) if rng.random() < 0.2 else t for t in (a, b))
    if rng.random() < 0.5:
        a, b = b, a
    a, b = _dot(rng, (a, b))
    return {
        "source": scene.topic,
        "sentence1": a,
        "sentence2": b,
        "label": label,
        "kind": kind,
        "unseen": unseen,
    }


def pair(
    rng: random.Random,
    held_out: bool = False,
    *,
    invent: Callable[[], str] | None = None,
    extra: bool = False,
) -> dict[str, Any]:
    """One pair: ``source``, ``sentence1``, ``sentence2``, ``labels`` and ``unseen`` (an unseen scene or wording).

    With ``invent``, which makes a word up, the scene's own words give way to others now and then: what a pair
    is worth is then to be seen from what changed, not from knowing the words. With ``extra`` it is said of a scene
    of ``more_scenes.txt``, for training only: these have more wordings, and some sentences are told as heard.
    """
    row = _pair(rng, held_out, KINDS, SHARES, invent, extra)
    label = row["label"]
    return {
        "source": row["source"],
        "sentence1": row["sentence1"],
        "sentence2": row["sentence2"],
        "labels": {"label": label, "real-label": label, "binary-label": int(label >= 3)},
        "unseen": row["unseen"],
    }


def paraphrases(rng: random.Random, *, held_out: bool = False) -> tuple[str, str]:
    """Two different wordings of one meaning."""
    row = _pair(rng, held_out, ("same",), (1,))
    return row["sentence1"], row["sentence2"]


def triplet(rng: random.Random, *, held_out: bool = False) -> tuple[str, str, str]:
    """A sentence, the same meaning in other words, and a hard negative (an important part differs, or a denial)."""
    scene, wording, _ = _draw(rng, held_out)
    what = meaning(rng, scene)
    a, b, c = _frames(rng, scene, wording, 3)
    if rng.random() < 0.3:
        return (
            say(rng, scene, a, what),
            say(rng, scene, b, what),
            say(rng, scene, rng.choice(scene.denials), what),
        )
    other, _ = _change(rng, scene, what, False, rng.randrange(1, 3))
    return say(rng, scene, a, what), say(rng, scene, b, what), say(rng, scene, c, other)


ASKS = (
    "두 문장의 뜻이 같으면 '예', 다르면 '아니요'라고 답하세요.",
    "다음 두 문장은 같은 뜻인가요? 예/아니요로 답해 주세요.",
    "아래 두 문장이 같은 말인지 판단해 줘. 예 또는 아니요로만.",
    "두 문장의 의미가 같습니까? (예, 아니요)",
    "문장 둘을 견주어 뜻이 같으면 예, 아니면 아니요를 쓰세요.",
    "이 두 문장, 같은 얘기야? 예나 아니요로 답해.",
    "두 글이 같은 내용을 다르게 쓴 것인지 알려 주세요. 답은 예 아니면 아니요입니다.",
    "바꿔 쓴 문장인가요? 예/아니요",
    "혹시 두 문장이 같은 뜻이에요? '예'나 '아니요' 하나만 고르세요.",
    "뜻이 같은지 보고 예 또는 아니요로 대답하십시오.",
    "의미 일치 여부 (예/아니요)",
    "다음 문장들이 서로 바꿔 써도 되는 말이면 예, 안 되면 아니요.",
    "두 문장이 전하는 내용이 똑같나요? 보기: 예, 아니요",
    "첫째 문장과 둘째 문장의 뜻이 같아? 예/아니요 중에 골라 줘.",
    "문장 A와 B가 같은 사실을 말하면 예, 다르면 아니요라고만 쓰세요.",
    "두 문장을 비교하세요. 같은 뜻이면 예, 아니면 아니요입니다.",
)
SHAPES = (
    "문장 1: {a}\n문장 2: {b}",
    "A: {a}\nB: {b}",
    "- {a}\n- {b}",
    "1. {a}\n2. {b}",
    "첫째 문장: {a}\n둘째 문장: {b}",
    '"{a}"\n"{b}"',
    "{a} / {b}",
    "(가) {a}\n(나) {b}",
)


def chat(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """A row of task ``paraphrase-judge``; the answer is 예 (one meaning) or 아니요 (an important part differs)."""
    if rng.random() < 0.5:
        row = _pair(rng, held_out, ("same",), (1,))
    else:
        row = _pair(rng, held_out, ("major", "two", "denial", "other", "topic"), (45, 15, 25, 10, 5))
    new_ask = held_out and rng.random() < 0.2
    ask = rng.choice([t for i, t in enumerate(ASKS) if (i % 8 == 7) == new_ask])
    body = rng.choice(SHAPES).replace("{a}", row["sentence1"]).replace("{b}", row["sentence2"])
    answer = "예" if row["kind"] == "same" else "아니요"
    dice = rng.random()
    if dice < 0.15:
        messages = [{"role": "system", "content": ask}, {"role": "user", "content": body}]
    else:
        text = f"{ask}\n{body}" if dice < 0.7 else f"{body}\n{ask}"
        messages = [{"role": "user", "content": text}]
    messages.append({"role": "assistant", "content": answer})
    return {
        "task": "paraphrase-judge",
        "messages": messages,
        "tools": None,
        "check": {"kind": "label", "label": answer},
        "unseen": row["unseen"] or new_ask,
    }


def document(rng: random.Random, *, held_out: bool = False) -> str:
    """Sentences that say one thing in two ways, joined by 다시 말해 and the like."""
    a, b = paraphrases(rng, held_out=held_out)
    link = rng.choice(("다시 말해", "다른 말로 하면", "바꿔 말하면", "같은 말로", "곧"))
    a, b = a.rstrip("."), b.rstrip(".")
    return rng.choice(
        (
            f'"{a}" {link} "{b}"',
            f"{a}\n= {b}",
            f"뜻이 같은 두 문장: {a} / {b}",
            f'"{a}"라는 말은 "{b}"라는 말과 뜻이 같다.',
        )
    )


def generate(folder: Path = HERE) -> None:
    """Write the three splits; no pair of sentences, in either order, occurs twice."""
    rng = random.Random(SEED)
    seen: set[frozenset[str]] = set()
    for split, count in ROWS.items():
        held_out = split != "train"
        rows = korean.unique(
            lambda h=held_out: pair(rng, h),
            count,
            lambda r: frozenset((r["sentence1"], r["sentence2"])),
            seen,
        )
        made = [{"guid": f"sts-v1_{split}_{i:05}", **row} for i, row in enumerate(rows)]
        korean.write_jsonl(folder / f"{split}.jsonl", made)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=HERE)
    generate(parser.parse_args().out)
