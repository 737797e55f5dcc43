"""Korean for the shapes: names and synonyms, captions, questions with their answers."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import korean

Scene = dict[str, Any]
T = TypeVar("T")

COLOURS = ("빨간", "파란", "초록", "노란", "보라", "주황", "검은", "하얀")
SHAPES = ("원", "세모", "네모", "별", "하트", "십자")
SIZES = ("큰", "작은")
POSITIONS = (
    "왼쪽 위", "위쪽 가운데", "오른쪽 위", "왼쪽 가운데", "한가운데", "오른쪽 가운데", "왼쪽 아래", "아래쪽 가운데", "오른쪽 아래",
)  # fmt: skip
BACKGROUNDS = ("하얀", "회색", "하늘색", "베이지색")
TEXTURES = ("없음", "줄무늬", "점무늬")

# Words that mean the same; the lists of one kind are equally long, so a changed scene keeps its wording.
COLOUR_WORDS = {
    "빨간": ("빨간", "빨간색", "붉은"),
    "파란": ("파란", "파란색", "푸른"),
    "초록": ("초록", "초록색", "녹색"),
    "노란": ("노란", "노란색", "샛노란"),
    "보라": ("보라", "보라색", "보랏빛"),
    "주황": ("주황", "주황색", "오렌지색"),
    "검은": ("검은", "검은색", "까만"),
    "하얀": ("하얀", "하얀색", "흰"),
}
COLOUR_NAMES = {
    "빨간": "빨간색", "파란": "파란색", "초록": "초록색", "노란": "노란색",
    "보라": "보라색", "주황": "주황색", "검은": "검은색", "하얀": "하얀색",
}  # fmt: skip
SHAPE_WORDS = {
    "원": ("원", "동그라미", "원"),
    "세모": ("세모", "삼각형", "세모"),
    "네모": ("네모", "사각형", "정사각형"),
    "별": ("별", "별", "별 모양"),
    "하트": ("하트", "하트", "하트 모양"),
    "십자": ("십자", "십자 모양", "십자가"),
}
SIZE_WORDS = {"큰": ("큰", "커다란", "큼직한"), "작은": ("작은", "조그만", "자그마한")}
# How a shape is filled; the ends are blank so that the words stand before any phrase (only in data/prompts).
FILL_WORDS = {
    "채움": ("",),
    "외곽선": ("테두리만 있는 ", "속이 빈 ", "윤곽선만 그린 "),
    "줄무늬": ("빗금을 친 ", "빗금무늬 ", "빗금으로 채운 "),
}
SIZE_LINKS = {"큰": "크고", "작은": "작고"}
POSITION_WORDS = {
    "왼쪽 위": ("왼쪽 위", "왼쪽 위", "좌측 상단", "왼쪽 윗부분"),
    "위쪽 가운데": ("위쪽 가운데", "가운데 위", "상단 중앙", "위쪽 한가운데"),
    "오른쪽 위": ("오른쪽 위", "오른쪽 위", "우측 상단", "오른쪽 윗부분"),
    "왼쪽 가운데": ("왼쪽 가운데", "가운데 왼쪽", "좌측 중앙", "왼쪽 중간"),
    "한가운데": ("한가운데", "가운데", "정중앙", "중앙"),
    "오른쪽 가운데": ("오른쪽 가운데", "가운데 오른쪽", "우측 중앙", "오른쪽 중간"),
    "왼쪽 아래": ("왼쪽 아래", "왼쪽 아래", "좌측 하단", "왼쪽 아랫부분"),
    "아래쪽 가운데": ("아래쪽 가운데", "가운데 아래", "하단 중앙", "아래쪽 한가운데"),
    "오른쪽 아래": ("오른쪽 아래", "오른쪽 아래", "우측 하단", "오른쪽 아랫부분"),
}
BACKGROUND_WORDS = {
    "하얀": ("하얀", "흰", "하얀색"),
    "회색": ("회색", "회색", "잿빛"),
    "하늘색": ("하늘색", "하늘빛", "하늘색"),
    "베이지색": ("베이지색", "베이지색", "베이지"),
    "남색": ("남색", "짙은 남색", "남색"),
}
BACKGROUND_NAMES = {b: "하얀색" if b == "하얀" else b for b in (*BACKGROUNDS, "남색")}
COUNT_WORDS = {1: "한", 2: "두", 3: "세", 4: "네"}
COUNT_NAMES = {1: "하나", 2: "둘", 3: "셋", 4: "넷"}

# Frames for one object: {np} the object, {at} its place, {bg} the background as a modifier, {bgn} its name.
ONE = (
    "{at}에 {np:이} 있습니다.",
    "{at}에 {np:이} 있어요.",
    "{at}에 {np:이} 하나 있다.",
    "{np:이} {at}에 있습니다.",
    "{np:이} {at}에 놓여 있어요.",
    "{at}에 있는 {np}",
    "{at}에 {np} 하나",
    "{at}에 그려진 {np} 한 개",
    "{bg} 바탕에 {np} 하나",
    "{bg} 배경에 {np:이} 있습니다.",
    "{bg} 배경의 {at}에 그려진 {np}",
    "{bg} 바탕 위에 {np} 하나가 보입니다. 위치는 {at}입니다.",
    "{np} 그림, 배경은 {bgn}",
    "{np}, {at}, {bg} 배경",
    "그림의 {at}에는 {np:이} 보여요.",
    "{bg} 바탕의 {at}에 {np:을} 그린 그림",
    "배경은 {bgn}이고 {np:이} {at}에 있다.",
    "{np:이} 하나 있는 그림입니다.",
    "{np}",
    "{np} 하나가 {at}에 그려져 있습니다.",
    "{bg} 바탕이고, {at}에 {np:이} 자리하고 있습니다.",
    "{np:을} {at}에 그렸어요. 바탕은 {bgn}이에요.",
)
# Frames for some objects of one kind: {n} 두/세/네, {nn} 둘/셋/넷.
MANY = (
    "{np:이} {n} 개 있습니다.",
    "{np:이} {n} 개 있어요.",
    "{n} 개의 {np}",
    "{np} {n} 개",
    "{bg} 바탕에 {np} {n} 개",
    "{bg} 배경에 {np:이} 모두 {n} 개 보입니다.",
    "{np} {nn:이} 그려져 있다.",
    "{np:을} {n} 개 그린 그림",
    "똑같은 {np:이} {n} 개 있는 {bg} 그림판",
    "{np} {n} 개가 여기저기 놓여 있어요.",
    "배경은 {bgn}이고 {np:이} {n} 개 있다.",
    "{bg} 바탕, {np} {n} 개",
    "그림에는 {np} {nn:이} 보입니다.",
    "{n} 개의 {np:이} {bg} 바탕에 흩어져 있습니다.",
)
# Frames for two kinds: {a}, {b} as short phrases; {A}, {B} with the place if it is told.
TWO = (
    "{A:과} {B:이} 있습니다.",
    "{A:과} {B:이} 있어요.",
    "{A}, {B}",
    "{A} 그리고 {B}",
    "{bg} 바탕에 {a:과} {b}",
    "{bg} 배경에 {A:과} {B:이} 보입니다.",
    "{A:이} 있고 {B:이} 있다.",
    "{A:이} 있고, {B:도} 있습니다.",
    "{a}, {b}, {bg} 배경",
    "{a:과} {b:을} 그린 그림",
    "배경은 {bgn}이고 {A:과} {B:이} 있습니다.",
    "그림에는 {A:이} 보이고 {B:도} 보여요.",
    "{bg} 바탕의 그림이다. {A:과} {B:이} 그려져 있다.",
)
# Frames for two single objects, told by place.
PLACED = (
    "{at}에는 {a:이}, {bt}에는 {b:이} 있습니다.",
    "{at}에 {a}, {bt}에 {b}",
    "{at}에는 {a:이} 있고 {bt}에는 {b:이} 있어요.",
    "{a:은} {at}에, {b:은} {bt}에 있다.",
    "{bg} 배경의 {at}에 {a}, {bt}에 {b}",
    "{a:이} {at}에 있고, {b:은} {bt}에 놓여 있습니다.",
)
# Frames for two single objects, the first told by its direction from the second.
RELATIVE = (
    "{a:이} {b}보다 {side}에 있습니다.",
    "{a:은} {b}보다 {side}에 있어요.",
    "{b}보다 {side}에 {a:이} 있다.",
    "{b}에서 보면 {a:은} {side}에 있다.",
)
THREE = (
    "{A}, {B}, {C:이} 있습니다.",
    "{a:과} {b}, {c}",
    "{bg} 바탕에 {a}, {b}, {c}",
    "{A}, {B} 그리고 {C}",
    "{a}, {b:과} {c:을} 그린 그림이에요.",
    "그림에는 {A:과} {B}, {C:이} 보입니다.",
    "{a:과} {b:과} {c:이} 있고 배경은 {bgn}입니다.",
    "{A}, {B}, {C:이} {bg} 배경에 그려져 있다.",
)


def pick(rng: random.Random, values: Sequence[T]) -> T:
    """One of the values. Takes one number whatever they are, so the same seed keeps the same wording."""
    return values[int(rng.random() * len(values))]


def fill(frame: str, values: dict[str, str]) -> str:
    """``korean.fill`` that also knows ``{slot:도}`` and ``{slot:이면}``."""
    frame = frame.replace(":도}", "}도").replace(":이면}", ":이라}면")  # 이라면/라면 agree like 이라
    return korean.fill(frame, values)


def noun_phrase(rng: random.Random, thing: dict[str, Any], *, size: float = 0.6) -> str:
    """Colour and shape of an object, and with probability ``size`` its size."""
    form = int(rng.random() * 3)
    colour = COLOUR_WORDS[thing["colour"]][form]
    shape = pick(rng, SHAPE_WORDS[thing["shape"]])
    large = pick(rng, SIZE_WORDS[thing["size"]])
    order, told = rng.random(), rng.random() < size
    filling = pick(rng, FILL_WORDS[thing["fill"]])
    if not told:
        return f"{filling}{colour} {shape}"
    if order < 0.12 and not colour.endswith(("색", "빛")) and colour not in ("초록", "보라", "주황"):
        return f"{filling}{SIZE_LINKS[thing['size']]} {colour} {shape}"
    if order < 0.3 and colour.endswith("색"):
        return f"{filling}{colour} {large} {shape}"
    return f"{filling}{large} {colour} {shape}"


def background_phrase(rng: random.Random, scene: Scene) -> str:
    """The background as a modifier: 하얀, 줄무늬가 있는 회색, …"""
    word = pick(rng, BACKGROUND_WORDS[scene["background"]])
    draw = rng.random()
    if scene["texture"] == "없음" or draw < 0.5:
        return word
    return f"{scene['texture']}가 있는 {word}" if draw < 0.8 else f"{scene['texture']} {word}"


def direction(thing: dict[str, Any], mate: dict[str, Any]) -> str:
    """Where ``thing`` lies seen from ``mate``: one of eight directions on the grid of nine places."""
    (x, y), (u, v) = (divmod(POSITIONS.index(o["positions"][0]), 3)[::-1] for o in (thing, mate))
    across = "왼쪽" if x < u else "오른쪽" if x > u else ""
    down = "위" if y < v else "아래" if y > v else ""
    return f"{across} {down}" if across and down else across or f"{down}쪽"


def caption(rng: random.Random, scene: Scene) -> str:
    """Every kind of object with colour and shape; size, place, background by chance."""
    things = scene["objects"]
    bg = background_phrase(rng, scene)
    values = {"bg": bg, "bgn": BACKGROUND_NAMES[scene["background"]]}
    draw = rng.random()
    if len(things) == 1:
        thing = things[0]
        values |= {
            "np": noun_phrase(rng, thing),
            "at": pick(rng, POSITION_WORDS[thing["positions"][0]]),
            "n": COUNT_WORDS[thing["count"]],
            "nn": COUNT_NAMES[thing["count"]],
        }
        return fill(pick(rng, ONE if thing["count"] == 1 else MANY), values)
    single = all(t["count"] == 1 for t in things)
    place_told = rng.random() < 0.5
    for small, thing in zip("abc", things, strict=False):
        phrase = noun_phrase(rng, thing, size=0.4)
        at = pick(rng, POSITION_WORDS[thing["positions"][0]])
        counted = f"{phrase} {COUNT_WORDS[thing['count']]} 개" if thing["count"] > 1 else phrase
        values[small] = counted
        values[small.upper()] = f"{at}의 {counted}" if place_told and thing["count"] == 1 else counted
        values[f"{small}t"] = at
    if len(things) == 3:
        return fill(pick(rng, THREE), values)
    if single and draw < 0.15:
        values["side"] = direction(*things)
        return fill(pick(rng, RELATIVE), values)
    return fill(pick(rng, PLACED if single and draw < 0.55 else TWO), values)


# ---- questions

QUESTIONS = {
    "colour": (
        "{ref:은} 무슨 색인가요?",
        "{ref:은} 무슨 색이야?",
        "{ref}의 색을 알려 주세요.",
        "{ref}의 색깔은?",
        "{ref:이} 어떤 색으로 칠해져 있나요?",
        "{ref} 색이 궁금해요.",
        "{ref:은} 어떤 색입니까?",
        "혹시 {ref}의 색이 뭔지 말해 줄래?",
        "그림에서 {ref}, 무슨 색이죠?",
        "{ref}의 색깔을 한 단어로 답해 줘.",
    ),
    "shape": (
        "{ref:은} 무슨 모양인가요?",
        "{ref:은} 어떤 모양이야?",
        "{ref}의 모양을 알려 주세요.",
        "{ref}의 모양은?",
        "{ref:은} 원인가요, 별인가요, 아니면 다른 모양인가요?",
        "{ref} 모양이 궁금해요.",
        "{ref:은} 어떤 도형입니까?",
        "혹시 {ref:이} 무슨 도형인지 말해 줄래?",
        "그림에서 {ref}, 무슨 모양이죠?",
        "{ref}의 모양을 한 단어로 답해 줘.",
    ),
    "position": (
        "{ref:은} 어디에 있나요?",
        "{ref:은} 어디 있어?",
        "{ref}의 위치를 알려 주세요.",
        "{ref} 위치는?",
        "{ref:이} 그림의 어느 쪽에 있습니까?",
        "{ref:이} 놓인 자리가 어디인지 궁금해요.",
        "그림에서 {ref:을} 찾아 위치를 말해 줘.",
        "혹시 {ref:이} 어느 자리에 있는지 보이나요?",
        "{ref:은} 어느 쪽에 그려져 있죠?",
        "어느 위치에 {ref:이} 있나요?",
    ),
    "count": (
        "{ref:은} 몇 개인가요?",
        "{ref:이} 몇 개 있어?",
        "{ref}의 개수를 알려 주세요.",
        "{ref} 개수는?",
        "그림에 {ref:이} 모두 몇 개 보이나요?",
        "{ref:이} 몇 개인지 세어 줘.",
        "{ref:은} 전부 몇 개입니까?",
        "혹시 {ref:이} 몇 개 있는지 알 수 있을까요?",
        "{ref} 수가 궁금해요.",
        "{ref:을} 세면 몇 개죠?",
    ),
    "yesno": (
        "{ref:이} 있나요?",
        "그림에 {ref:이} 있어?",
        "{ref:이} 보입니까?",
        "혹시 {ref:이} 그려져 있나요?",
        "이 그림에서 {ref:을} 볼 수 있나요?",
        "{ref:이} 있는지 알려 주세요.",
        "{ref:이} 들어 있는 그림인가요?",
        "그림 속에 {ref:이} 있는 게 맞아?",
        "{ref} 있음?",
        "{ref:이} 있는지 없는지 궁금해요.",
    ),
}


def questions(
    rng: random.Random, scene: Scene, altered: Callable[[random.Random, Scene], tuple[Scene, str]]
) -> list[dict[str, str]]:
    """One question of each kind that has a single right answer in this scene.

    Fields: ``question, answer, kind``. Answers are short: 빨간색 · 별 · 왼쪽 위 · 세 개 · 네/아니요.
    """
    things = scene["objects"]
    colours, shapes = [t["colour"] for t in things], [t["shape"] for t in things]
    rows: list[dict[str, str]] = []

    def ask(kind: str, ref: str, answer: str) -> None:
        frame = pick(rng, QUESTIONS[kind])
        rows.append({"question": fill(frame, {"ref": ref}), "answer": answer, "kind": kind})

    def place(thing: dict[str, Any]) -> str:
        return f"{pick(rng, POSITION_WORDS[thing['positions'][0]])}에 있는 도형"

    singles = [t for t in things if t["count"] == 1]
    for kind, taken in (("colour", shapes), ("shape", colours)):
        refs = [(place(t), t) for t in singles]
        for thing in things:
            if kind == "colour" and taken.count(thing["shape"]) == 1:
                refs.append((pick(rng, SHAPE_WORDS[thing["shape"]]), thing))
            if kind == "shape" and taken.count(thing["colour"]) == 1:
                refs.append((f"{pick(rng, COLOUR_WORDS[thing['colour']])} 도형", thing))
        if len({t["size"] for t in things}) == len(things) == 2:
            refs += [(f"{'더 큰' if t['size'] == '큰' else '더 작은'} 도형", t) for t in things]
        if refs:
            ref, thing = pick(rng, refs)
            ask(kind, ref, COLOUR_NAMES[thing["colour"]] if kind == "colour" else thing["shape"])
    if singles:
        thing = pick(rng, singles)
        ref = noun_phrase(rng, thing, size=0.3)
        if shapes.count(thing["shape"]) == 1 and rng.random() < 0.4:
            ref = pick(rng, SHAPE_WORDS[thing["shape"]])
        ask("position", ref, thing["positions"][0])
    thing = pick(rng, things)
    refs = [("도형", sum(t["count"] for t in things)), (noun_phrase(rng, thing, size=0.2), thing["count"])]
    same = [t for t in things if t["colour"] == thing["colour"]]
    refs.append((f"{COLOUR_NAMES[thing['colour']]} 도형", sum(t["count"] for t in same)))
    refs.append((pick(rng, SHAPE_WORDS[thing["shape"]]),
                 sum(t["count"] for t in things if t["shape"] == thing["shape"])))  # fmt: skip
    ref, number = pick(rng, refs)
    ask("count", ref, f"{COUNT_WORDS[number]} 개")

    # Half of the time the same phrase is asked about a scene that differs in what the phrase tells.
    index, seed, no = int(rng.random() * len(things)), rng.getrandbits(48), rng.random() < 0.5

    def described(shown: Scene) -> str:
        local, thing = random.Random(seed), shown["objects"][index]
        phrase = noun_phrase(local, thing, size=0.4)
        at = pick(local, POSITION_WORDS[thing["positions"][0]])
        return f"{at}에 있는 {phrase}" if local.random() < 0.4 and thing["count"] == 1 else phrase

    true = described(scene)
    if not no:
        ask("yesno", true, "네")
    else:
        while True:
            changed, kind = altered(rng, scene)
            false = described(changed)
            if false != true and kind in ("colour", "shape", "size", "position"):
                break
        ask("yesno", false, "아니요")
    rng.shuffle(rows)
    return rows
