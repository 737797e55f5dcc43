"""Pictures of simple shapes with Korean captions, drawn by NumPy: an endless stream and three splits.

python data/shapes/generate.py [--out FOLDER]
"""

from __future__ import annotations

import argparse
import io
import json
import random
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import PIL
from PIL import Image

FOLDER = Path(__file__).resolve().parent
sys.path[:0] = [str(FOLDER.parent), str(FOLDER)]

import shapes_words as words  # noqa: E402
from shapes_words import BACKGROUNDS, COLOURS, POSITIONS, SHAPES, SIZES, TEXTURES, pick  # noqa: E402

Scene = dict[str, Any]

SEED = 20260114
SIDE = 64
ROWS = {  # split: (rows of seen combinations, rows with a held-out combination)
    "train": (3000, 0),
    "validation": (200, 100),
    "test": (300, 300),
}
RADII = {"큰": (10, 11), "작은": (6, 7)}
CENTRES = (13, 32, 51)
# One colour for each shape (its index times three, plus one) never meets it in training.
HELD_OUT = {(COLOURS[(3 * i + 1) % len(COLOURS)], shape) for i, shape in enumerate(SHAPES)}
PAIRS = [(colour, shape) for colour in COLOURS for shape in SHAPES]
SEEN_PAIRS = [pair for pair in PAIRS if pair not in HELD_OUT]
HELD_OUT_PAIRS = [pair for pair in PAIRS if pair in HELD_OUT]

RGB = {
    "빨간": (215, 38, 42),
    "파란": (35, 75, 205),
    "초록": (28, 145, 62),
    "노란": (250, 212, 30),
    "보라": (125, 52, 165),
    "주황": (243, 128, 22),
    "검은": (24, 24, 28),
    "하얀": (255, 255, 255),
}
BACKGROUND_RGB = {
    "하얀": (252, 252, 252),
    "회색": (178, 180, 184),
    "하늘색": (172, 216, 242),
    "베이지색": (236, 219, 188),
    "남색": (28, 34, 74),  # only in data/prompts
}
# Palette: (what the colours of shapes are mixed with, tenths of it, tenths for the background).
PALETTES = {
    "기본": ((0, 0, 0), 0, 0),
    "파스텔": ((255, 255, 255), 5, 4),
    "차분한": ((128, 122, 116), 4, 3),
}


# ---- scenes


def scene(rng: random.Random, *, held_out: bool | None = None, groups: int | None = None) -> Scene:
    """A scene of one to four objects.

    ``held_out``: False never uses a held-out colour and shape together, True uses at least one, None draws
    from all. ``groups``: how many kinds of object (1-3); a group of one kind can hold 1-4 objects.
    Fields: ``objects`` (each ``colour, shape, size, count, positions, centres, radius, fill``),
    ``background``, ``texture``, ``palette``.
    """
    if groups is None:
        groups = pick(rng, (1, 1, 1, 1, 1, 2, 2, 2, 2, 3))
    background = pick(rng, BACKGROUNDS)
    texture = pick(rng, ("없음", "없음", "없음", *TEXTURES[1:]))
    pairs: list[tuple[str, str]] = []
    while len(pairs) < groups:
        first = held_out and not pairs
        pool = HELD_OUT_PAIRS if first else (SEEN_PAIRS if held_out is False else PAIRS)
        pair = pick(rng, pool)
        if pair not in pairs and pair[0] != background:  # white on white cannot be seen
            pairs.append(pair)
    counts = [1] * groups
    if rng.random() < 0.3 and groups < 3:
        counts[0] = pick(rng, (2, 3, 4) if groups == 1 else (2, 3))
    order = sorted(range(groups), key=lambda _: rng.random())
    sizes = [pick(rng, SIZES) for _ in range(groups)]
    cells = place(rng, [sizes[i] for i in order for _ in range(counts[i])])
    objects = []
    for i in order:
        radius = pick(rng, RADII[sizes[i]])
        mine = sorted(cells.pop() for _ in range(counts[i]))
        slack = 1 if sizes[i] == "작은" or sum(counts) == 1 else 0
        centres = [
            [CENTRES[cell % 3] + int(rng.random() * (2 * slack + 1)) - slack,
             CENTRES[cell // 3] + int(rng.random() * (2 * slack + 1)) - slack]
            for cell in mine
        ]  # fmt: skip
        objects.append({
            "colour": pairs[i][0], "shape": pairs[i][1], "size": sizes[i], "count": counts[i],
            "positions": [POSITIONS[cell] for cell in mine],
            "centres": centres, "radius": radius, "fill": "채움",
        })  # fmt: skip
    return {"objects": objects, "background": background, "texture": texture, "palette": "기본"}


def place(rng: random.Random, sizes: list[str]) -> list[int]:
    """A cell (0-8) for each object, last object first; nothing stands right beside a big one."""
    while True:
        cells = [pick(rng, range(9)) for _ in sizes]
        if len(set(cells)) < len(cells):
            continue
        big = [cell for cell, size in zip(cells, sizes, strict=True) if size == "큰"]
        near = [(a, b) for a in big for b in cells if abs(a // 3 - b // 3) + abs(a % 3 - b % 3) == 1]
        if not near:
            return cells[::-1]


def altered(rng: random.Random, original: Scene) -> tuple[Scene, str]:
    """The scene with one attribute changed, and that attribute's name; for telling, not for drawing.

    Kinds: ``colour, shape, size, position, count, background, swap`` (two objects trade colours).
    """
    objects = [dict(o) for o in original["objects"]]
    changed = {**original, "objects": objects}
    while True:
        kind = pick(rng, ("colour", "shape", "size", "position", "count", "background", "swap"))
        thing = pick(rng, objects)
        if kind == "background":
            changed["background"] = other(rng, BACKGROUNDS, original["background"])
            return changed, kind
        if kind == "size":
            thing["size"] = other(rng, SIZES, thing["size"])
            return changed, kind
        if kind == "position" and thing["count"] == 1:
            taken = {p for o in objects for p in o["positions"]}
            thing["positions"] = [pick(rng, [p for p in POSITIONS if p not in taken])]
            return changed, kind
        if kind == "count" and thing["count"] > 1:
            thing["count"] = other(rng, (2, 3, 4), thing["count"])
            return changed, kind
        if kind == "swap" and len(objects) > 1:
            mate = pick(rng, [o for o in objects if o is not thing])
            if mate["colour"] != thing["colour"] and mate["shape"] != thing["shape"]:
                pairs = {(mate["colour"], thing["shape"]), (thing["colour"], mate["shape"])}
                if not pairs & {(o["colour"], o["shape"]) for o in objects}:
                    thing["colour"], mate["colour"] = mate["colour"], thing["colour"]
                    return changed, kind
        if kind in ("colour", "shape"):
            value = other(rng, COLOURS if kind == "colour" else SHAPES, thing[kind])
            pair = {**thing, kind: value}
            if (pair["colour"], pair["shape"]) not in {(o["colour"], o["shape"]) for o in objects}:
                thing[kind] = value
                return changed, kind


def other(rng: random.Random, values: Any, value: Any) -> Any:
    """One of ``values`` that is not ``value``."""
    return pick(rng, [v for v in values if v != value])


# ---- words


def caption(rng: random.Random, scene: Scene) -> str:
    """A Korean caption: it tells every kind of object, and now and then size, place and background."""
    return words.caption(rng, scene)


def questions(rng: random.Random, scene: Scene) -> list[dict[str, str]]:
    """Questions with one right answer: ``question, answer, kind`` (colour, shape, position, count, yesno)."""
    return words.questions(rng, scene, altered)


def choices(rng: random.Random, shown: Scene, count: int = 10) -> list[str]:
    """The right caption first, then ``count - 1`` wrong ones.

    Two thirds of the wrong ones differ from the right one in one attribute (same wording otherwise), the
    others describe other scenes.
    """
    seed = rng.getrandbits(48)
    right = caption(random.Random(seed), shown)
    captions = [right]
    tries = 0
    while len(captions) < 1 + 2 * (count - 1) // 3:
        tries += 1
        wrong = caption(random.Random(seed), altered(rng, shown)[0])
        if wrong not in captions:
            captions.append(wrong)
        elif tries > 60:  # a short caption that tells one thing only
            break
    pairs = {(o["colour"], o["shape"], o["count"]) for o in shown["objects"]}
    while len(captions) < count:
        another = scene(rng, groups=len(shown["objects"]))
        if {(o["colour"], o["shape"], o["count"]) for o in another["objects"]} != pairs:
            wrong = caption(rng, another)
            if wrong not in captions:
                captions.append(wrong)
    return captions


# ---- drawing


def render(scene: Scene) -> np.ndarray:
    """Draw a scene: uint8 array (64, 64, 3). Whole numbers only, so that every machine draws the same."""
    base, tenths, back_tenths = PALETTES[scene["palette"]]
    ground = mixed(BACKGROUND_RGB[scene["background"]], base, back_tenths)
    canvas = paper(tuple(ground), scene["texture"]).copy()
    for thing in scene["objects"]:
        colour = mixed(RGB[thing["colour"]], base, tenths)
        mask = stamp(thing["shape"], thing["radius"], thing["fill"])
        half = mask.shape[0] // 2
        for x, y in thing["centres"]:
            patch = canvas[y - half : y + half, x - half : x + half]
            patch += (colour - patch) * mask // 4
    return canvas.astype(np.uint8)


def mixed(colour: tuple[int, int, int], base: tuple[int, int, int], tenths: int) -> np.ndarray:
    return (np.array(colour, np.int16) * (10 - tenths) + np.array(base, np.int16) * tenths) // 10


@lru_cache(maxsize=256)
def paper(ground: tuple[int, ...], texture: str) -> np.ndarray:
    """The background (64, 64, 3): plain, or with faint stripes or dots eight pixels apart."""
    canvas = np.empty((SIDE, SIDE, 3), np.int16)
    canvas[:] = ground
    step = -14 if sum(ground) > 300 else 22
    if texture == "줄무늬":
        canvas.reshape(8, 8, SIDE, 3)[:, 4:7] += step
    elif texture == "점무늬":
        canvas.reshape(8, 8, 8, 8, 3)[:, 3:5, :, 3:5] += 2 * step
    return canvas.clip(0, 255)


@lru_cache(maxsize=256)
def stamp(shape: str, radius: int, fill: str) -> np.ndarray:
    """A shape's coverage in quarters (2h, 2h, 1), from 4 x 4 samples a pixel. Fill: 채움, 외곽선, 줄무늬."""
    half = radius + 1
    line = (np.arange(half * 8) - half * 4 + 0.5) / (radius * 4)
    inside = contains(shape, *np.meshgrid(line, line))
    if fill == "외곽선":
        core = inside
        for _ in range(7 if radius < 10 else 11):  # rub off one sample all around, again and again
            edge = np.pad(core, 1)
            core = core & edge[:-2, 1:-1] & edge[2:, 1:-1] & edge[1:-1, :-2] & edge[1:-1, 2:]
        inside = inside & ~core
    elif fill == "줄무늬":
        down, across = np.indices(inside.shape)
        inside = inside & ((down + across) % 16 < 9)
    samples = inside.reshape(2 * half, 4, 2 * half, 4).sum(axis=(1, 3))
    return ((samples + 2) // 4).astype(np.int16)[..., None]


STAR = [(0.0, -1.0), (0.5878, -0.8090), (0.9511, -0.3090), (0.9511, 0.3090), (0.5878, 0.8090)]
STAR += [(-x, -y) for x, y in STAR]  # ten directions, the first points up


def contains(shape: str, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Which points of the square from -1 to 1 lie in the shape (y points down)."""
    if shape == "원":
        return x * x + y * y <= 0.96
    if shape == "네모":
        return np.maximum(abs(x), abs(y)) <= 0.84
    if shape == "세모":
        return (y <= 0.85) & (abs(x) * 1.75 <= y + 0.93)
    if shape == "십자":
        return (np.minimum(abs(x), abs(y)) <= 0.3) & (np.maximum(abs(x), abs(y)) <= 0.97)
    if shape == "하트":
        u, v = x * 1.18, 0.12 - y * 1.18
        return (u * u + v * v - 1) ** 3 <= u * u * v * v * v
    corners = [(a * r, b * r) for (a, b), r in zip(STAR, [1.0, 0.45] * 5, strict=True)]
    inside = np.zeros(x.shape, bool)
    for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1], strict=True):
        crosses = (ay > y) != (by > y)  # even-odd rule
        inside ^= crosses & (x < ax + (y - ay) * (bx - ax) / (by - ay if by != ay else 1.0))
    return inside


def png(pixels: np.ndarray) -> bytes:
    """A PNG of few colours (a palette of those in the picture)."""
    wide = pixels.astype(np.uint32)
    colours, indices = np.unique(
        (wide[..., 0] << 16) | (wide[..., 1] << 8) | wide[..., 2], return_inverse=True
    )
    image = Image.fromarray(indices.reshape(pixels.shape[:2]).astype(np.uint8), "P")
    image.putpalette(b"".join(int(c).to_bytes(3, "big") for c in colours))
    buffer = io.BytesIO()
    image.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


# ---- files


def write_parquet(path: Path, rows: list[dict[str, Any]], columns: dict[str, str]) -> None:
    """Write rows whose ``image`` is PNG bytes; ``datasets`` reads that column as its ``Image`` feature.

    ``columns``: name and type ("image" or a type's name in Arrow and ``datasets``: string, int64, float64).
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    image = pa.struct([("bytes", pa.binary()), ("path", pa.string())])
    fields = [(name, image if kind == "image" else getattr(pa, kind)()) for name, kind in columns.items()]
    features = {
        name: {"mode": "RGB", "_type": "Image"} if kind == "image" else {"dtype": kind, "_type": "Value"}
        for name, kind in columns.items()
    }
    metadata = {
        "huggingface": json.dumps({"info": {"features": features}}),
        "made_with": f"pyarrow {pa.__version__}, pillow {PIL.__version__}",  # same versions, same bytes
    }
    arrays = [
        [{"bytes": r[name], "path": f"{i:05d}.png"} for i, r in enumerate(rows)]
        if kind == "image"
        else [r[name] for r in rows]
        for name, kind in columns.items()
    ]
    schema = pa.schema(fields, metadata=metadata)
    table = pa.Table.from_arrays(
        [pa.array(a, f.type) for a, f in zip(arrays, schema, strict=True)], schema=schema
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(table, path, compression="zstd", compression_level=19)
    print(f"{path.name}: {len(rows):,}행, {path.stat().st_size / 2**20:.2f} MiB")


def generate(folder: Path) -> None:
    """Write ``train``, ``validation`` and ``test`` as parquet; no two pictures are the same."""
    seen: set[bytes] = set()
    for offset, (split, amounts) in enumerate(ROWS.items()):
        rng = random.Random(SEED + offset)
        rows = []
        for held_out, amount in zip((False, True), amounts, strict=True):
            wanted = len(rows) + amount
            while len(rows) < wanted:
                drawn = scene(rng, held_out=held_out)
                image = png(render(drawn))
                if image in seen:
                    continue
                seen.add(image)
                rows.append({
                    "image": image,
                    "caption": caption(rng, drawn),
                    "scene": json.dumps(drawn, ensure_ascii=False),
                    "split_kind": "held-out combination" if held_out else "seen",
                })  # fmt: skip
        rng.shuffle(rows)
        columns = {"image": "image", "caption": "string", "scene": "string", "split_kind": "string"}
        write_parquet(folder / f"{split}.parquet", rows, columns)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--out", type=Path, default=FOLDER)
    generate(options.parse_args().out)


if __name__ == "__main__":
    main()
