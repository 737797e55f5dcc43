"""Elaborate Korean prompts with the pictures they describe, in the columns of DiffusionDB.

python data/prompts/generate.py [--out FOLDER]
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import sys
from pathlib import Path
from typing import Any

import numpy as np

FOLDER = Path(__file__).resolve().parent
SHAPES = FOLDER.parent / "shapes" / "generate.py"
spec = importlib.util.spec_from_file_location("shapes_generate", SHAPES)
shapes = importlib.util.module_from_spec(spec)
sys.modules[spec.name] = shapes
spec.loader.exec_module(shapes)
words, pick = shapes.words, shapes.pick

Scene = dict[str, Any]

SEED = 20260115
ROWS = {"train": 400, "test": 100}
COLUMNS = {
    "image": "image", "prompt": "string", "seed": "int64", "step": "int64", "cfg": "float64",
    "sampler": "string", "width": "int64", "height": "int64",
}  # fmt: skip
DARK = ("검은", "파란", "보라")  # cannot be seen on navy

# Style words, all of them to be seen in the picture. {mood} stands before 느낌의, {tone} after a comma.
MOODS = {
    "기본": ("선명한 원색", "또렷한", "쨍한"),
    "파스텔": ("파스텔", "부드러운 파스텔", "은은한 파스텔"),
    "차분한": ("차분한", "빛바랜", "톤 다운된"),
}
TONES = {
    "기본": ("선명한 원색", "또렷한 색", "쨍한 색감"),
    "파스텔": ("파스텔 톤", "부드러운 파스텔 색조", "연한 파스텔 색감"),
    "차분한": ("차분한 색조", "채도를 낮춘 색", "빛바랜 색감"),
}
FILLS = {
    "채움": ("플랫 디자인", "꽉 채운 스타일", "단색 채색"),
    "외곽선": ("선화 스타일", "라인 아트", "외곽선 드로잉"),
    "줄무늬": ("빗금 질감", "빗금 스타일", "사선 해칭"),
}
PAPERS = {
    "없음": ("깔끔한 단색 배경", "무늬 없는 배경", "매끈한 종이"),
    "줄무늬": ("가로줄 무늬 배경", "은은한 줄무늬 종이", "줄무늬 벽지"),
    "점무늬": ("점무늬 배경", "은은한 물방울무늬 종이", "도트 무늬 종이"),
}
ONE_GENRES = (
    "미니멀한 포스터",
    "간결한 아이콘",
    "스티커 도안",
    "엽서 디자인",
    "미니멀 일러스트",
    "로고 시안",
)
MANY_GENRES = ("반복 무늬 포스터", "패턴 일러스트", "포장지 도안", "엽서 디자인", "그림책 삽화", "벽지 시안")

# {thing} the objects, {at} the place with 에, {bg} the background, {mood} {tone} {fill} {paper} {genre} style.
ONE = (
    "{mood} 느낌의 {bg} 바탕에 {thing} 하나, {genre}",
    "{bg} 배경 {at}에 놓인 {thing}, {tone}, {fill}, {genre}",
    "{thing:을} {at}에 배치한 {genre}, {tone}, {paper}",
    "{genre}, {bg} 바탕, {at}에 {thing} 하나, {fill}, {tone}",
    "{tone:로} 표현한 {thing}, {at}, {bg} 배경, {paper}",
    "{paper} 위 {at}에 그린 {thing}, {mood} 느낌, {genre}",
    "{at}에 {thing:이} 있는 {genre:을} 그려 줘. {tone:로}, {bg} 바탕에.",
    "{bg} 바탕에 {thing} 하나만 있는 {genre}. {mood} 느낌으로 부탁해요.",
    "{thing}, {fill}, {tone}, {bg} 배경, {paper}, {genre}",
    "{mood} 느낌으로 그린 {thing} 하나, {at}, {paper}, {fill}",
    "{genre:을} 만들어 주세요. {bg} 배경의 {at}에 {thing:이} 있고, {fill}에 {tone:이면} 좋겠어요.",
    "{fill:로} 그린 {thing}, {bg} 바탕의 {at}, {tone}",
    "{at}에 자리 잡은 {thing}, {bg} 배경과 {tone:이} 어우러진 {genre}",
    "{genre}: {thing} 하나, {bg} 배경, {fill}, {tone}",
)
MANY = (
    "{mood} 느낌의 {bg} 바탕에 {thing}, {genre}",
    "{thing:이} 놓인 {genre}, {tone}, {fill}, {bg} 배경",
    "{genre}, {bg} 바탕, {thing}, {fill}, {tone}",
    "{tone:로} 표현한 {thing}, {bg} 배경, {paper}",
    "{paper} 위에 그린 {thing}, {mood} 느낌, {genre}",
    "{thing:이} 있는 {genre:을} 그려 줘. {tone:로}, {bg} 바탕에.",
    "{bg} 바탕에 {thing:이} 있는 {genre}. {mood} 느낌으로 부탁해요.",
    "{thing}, {fill}, {tone}, {bg} 배경, {paper}, {genre}",
    "{genre:을} 만들어 주세요. {bg} 배경에 {thing:이} 있고, {fill}에 {tone:이면} 좋겠어요.",
    "{fill:로} 그린 {thing}, {bg} 바탕, {tone}",
    "{genre}: {thing}, {bg} 배경, {fill}, {tone}",
    "{thing:이} {bg} 배경과 어우러진 {genre}, {tone}, {paper}",
)


def scene(rng: random.Random, *, held_out: bool | None = None, groups: int | None = None) -> Scene:
    """A scene as ``data/shapes`` draws it, with a palette, one way of filling, and now and then navy."""
    drawn = shapes.scene(rng, held_out=held_out, groups=groups or pick(rng, (1, 1, 1, 2)))
    filling = pick(rng, ("채움", "채움", "외곽선", "줄무늬"))
    for thing in drawn["objects"]:
        thing["fill"] = filling
    if rng.random() < 0.15 and not any(t["colour"] in DARK for t in drawn["objects"]):
        drawn["background"] = "남색"
    dark = drawn["background"] == "남색" or any(t["colour"] == "검은" for t in drawn["objects"])
    drawn["palette"] = pick(rng, ("기본", "차분한") if dark else tuple(shapes.PALETTES))  # pale black is grey
    return drawn


def prompt(rng: random.Random, scene: Scene) -> str:
    """An elaborate prompt for a scene; what it says is to be seen in ``shapes.render(scene)``."""
    things = scene["objects"]
    phrases = []
    for thing in things:
        # The style words below often tell the filling already.
        shown = thing if rng.random() < 0.4 else {**thing, "fill": "채움"}
        phrase = words.noun_phrase(rng, shown, size=0.7)
        phrases.append(f"{phrase} {words.COUNT_WORDS[thing['count']]} 개" if thing["count"] > 1 else phrase)
    filling = things[0]["fill"]
    single = len(things) == 1 and things[0]["count"] == 1
    values = {
        "thing": phrases[0] if len(phrases) == 1 else words.fill("{a:과} {b}", dict(zip("ab", phrases, strict=True))),
        "at": pick(rng, words.POSITION_WORDS[things[0]["positions"][0]]),
        "bg": pick(rng, words.BACKGROUND_WORDS[scene["background"]]),
        "mood": pick(rng, MOODS[scene["palette"]]),
        "tone": pick(rng, TONES[scene["palette"]]),
        "fill": pick(rng, FILLS[filling]),
        "paper": pick(rng, PAPERS[scene["texture"]]),
        "genre": pick(rng, ONE_GENRES if single else MANY_GENRES),
    }  # fmt: skip
    return words.fill(pick(rng, ONE if single else MANY), values)


def picture(seed: int, *, held_out: bool | None = None) -> tuple[Scene, np.ndarray]:
    """The scene and the picture (64, 64, 3) of a row's ``seed``."""
    drawn = scene(random.Random(seed), held_out=held_out)
    return drawn, shapes.render(drawn)


def generate(folder: Path) -> None:
    """Write ``train`` (no held-out colour and shape together) and ``test`` (all) as parquet."""
    pictures: set[bytes] = set()
    prompts: set[str] = set()
    for offset, (split, amount) in enumerate(ROWS.items()):
        rng = random.Random(SEED + offset)
        rows = []
        while len(rows) < amount:
            seed = rng.getrandbits(32)
            drawn, pixels = picture(seed, held_out=False if split == "train" else None)
            image, text = shapes.png(pixels), prompt(rng, drawn)
            if image in pictures or text in prompts:
                continue
            pictures.add(image)
            prompts.add(text)
            rows.append({
                "image": image, "prompt": text, "seed": seed,
                "step": pick(rng, (20, 25, 30, 50)), "cfg": pick(rng, (5.0, 7.0, 7.5, 9.0, 12.0)),
                "sampler": pick(rng, ("ddim", "k_euler", "k_euler_ancestral", "k_lms")),
                "width": pixels.shape[1], "height": pixels.shape[0],
            })  # fmt: skip
        shapes.write_parquet(folder / f"{split}.parquet", rows, COLUMNS)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--out", type=Path, default=FOLDER)
    generate(options.parse_args().out)


if __name__ == "__main__":
    main()
