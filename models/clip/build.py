"""Train the small CLIP (role ``clip``) on fresh scenes of ``data/shapes`` and ``data/prompts``.

python models/clip/build.py [--steps 3000] [--eye-steps 1500] [--device cpu]
python models/clip/build.py --minutes 8 --batch 256 --workers 4 [--start models/clip [--new-text]]
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer, models, pre_tokenizers, trainers
from torch.nn import functional
from transformers import CLIPConfig, CLIPModel, CLIPProcessor, CLIPTokenizer

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent))

import training  # noqa: E402
import vision  # noqa: E402
from vision import prompts, shapes  # noqa: E402

LENGTH = 48
VOCABULARY = 2000
BACKGROUNDS = tuple(shapes.BACKGROUND_RGB)
PALETTES = tuple(shapes.PALETTES)
FILLS = ("채움", "외곽선", "줄무늬")
# What the teaching heads tell of each of nine places (class 0: nothing there), then of the picture.
CELL = (len(shapes.COLOURS) + 1, len(shapes.SHAPES) + 1, len(shapes.SIZES) + 1)
WHOLE = (len(BACKGROUNDS), len(shapes.TEXTURES), len(PALETTES), len(FILLS))
CLASSES = CELL * 9 + WHOLE


def tokenizer() -> CLIPTokenizer:
    """CLIP's byte-level BPE, its merges learned from our captions."""
    rng = random.Random(0)
    texts = [text for _ in range(8000) for text in vision.example(rng)[1:]]
    empty = CLIPTokenizer().backend_tokenizer
    raw = Tokenizer(models.BPE(end_of_word_suffix="</w>"))
    raw.normalizer, raw.pre_tokenizer = empty.normalizer, empty.pre_tokenizer
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY, initial_alphabet=alphabet, end_of_word_suffix="</w>", show_progress=False
    )
    raw.train_from_iterator(texts, trainer)
    # As OpenAI's: every byte, every byte that ends a word, the merges, the two special tokens last.
    merges = [tuple(pair) for pair in json.loads(raw.to_str())["model"]["merges"]]
    names = alphabet + [c + "</w>" for c in alphabet]
    merges = merges[: VOCABULARY - len(names) - 2]
    names = list(dict.fromkeys([*names, *(a + b for a, b in merges), "<|startoftext|>", "<|endoftext|>"]))
    vocabulary = {name: i for i, name in enumerate(names)}
    return CLIPTokenizer(vocab=vocabulary, merges=merges, model_max_length=LENGTH)


def new_model(words: CLIPTokenizer) -> CLIPModel:
    """A CLIP of 1.6M parameters whose patches know from the start which of them are neighbours."""
    tower = {
        "hidden_size": 128,
        "intermediate_size": 512,
        "num_attention_heads": 4,
        "projection_dim": 128,
        "hidden_act": "gelu",  # faster on a CPU than CLIP's quick_gelu
        "initializer_factor": 2.0,  # CLIP's own is made for towers many times as wide and deep
    }
    text = {
        **tower,
        "num_hidden_layers": 3,
        "vocab_size": len(words),
        "max_position_embeddings": LENGTH,
        "bos_token_id": words.bos_token_id,
        "eos_token_id": words.eos_token_id,
        "pad_token_id": words.pad_token_id,
    }
    picture = {**tower, "num_hidden_layers": 4, "image_size": shapes.SIDE, "patch_size": 8}
    model = CLIPModel(CLIPConfig(text_config=text, vision_config=picture, projection_dim=128))
    with torch.no_grad():
        model.vision_model.embeddings.position_embedding.weight[1:] = 0.5 * waves(8, tower["hidden_size"])
    return model


def waves(side: int, width: int) -> torch.Tensor:
    """Sines and cosines of row and column (side * side, width): near places get near vectors."""
    speeds = torch.pi / 2 / 100 ** (torch.arange(width // 4) / (width // 4))
    angles = torch.arange(side)[:, None] * speeds
    line = torch.cat([angles.sin(), angles.cos()], dim=1)
    rows, columns = line[:, None].expand(side, side, -1), line[None].expand(side, side, -1)
    return torch.cat([rows, columns], dim=-1).reshape(side * side, width)


class Pupil(torch.nn.Module):
    """CLIP with linear heads, for training only, that tell what is in the picture and in the text.

    Without them a vision transformer of this size takes several times as long to look at the shapes at all.
    """

    def __init__(self, clip: CLIPModel) -> None:
        super().__init__()
        self.clip = clip
        width = clip.config.projection_dim
        self.whole = torch.nn.Linear(width, sum(CLASSES))
        self.patch = torch.nn.Linear(width, sum(CELL))
        self.words = torch.nn.Linear(width, len(shapes.COLOURS) + len(shapes.SHAPES))

    def look(self, batch: vision.Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """The vision tower's pooled states (batch, width) and the loss of the heads on it."""
        seen = self.clip.vision_model(pixel_values=batch["pixel_values"], output_hidden_states=True)
        whole = classify(self.whole(seen.pooler_output), batch["whole"], CLASSES)
        patch = classify(self.patch(seen.hidden_states[-2][:, 1:]), batch["patches"], CELL)
        return seen.pooler_output, whole + patch

    def forward(self, batch: vision.Batch) -> torch.Tensor:
        """The heads' loss alone, or with texts: that and the contrastive losses."""
        pooled, told = self.look(batch)
        if "input_ids" not in batch:
            return told
        words = self.clip.text_model(input_ids=batch["input_ids"]).pooler_output
        image = functional.normalize(self.clip.visual_projection(pooled).float(), dim=-1)
        text = functional.normalize(self.clip.text_projection(words).float(), dim=-1)
        with torch.autocast(image.device.type, enabled=False):  # times up to 100: no place for bfloat16
            logits = self.clip.logit_scale.exp().clamp(max=100) * image @ text.T  # (batch, 2 batch)
        target = torch.arange(len(image), device=logits.device)
        to_text = functional.cross_entropy(logits, target)  # the altered captions are among the wrong ones
        to_image = functional.cross_entropy(logits[:, : len(image)].T, target)
        named = functional.binary_cross_entropy_with_logits(self.words(words[: len(image)]), batch["named"])
        return to_text + to_image + told + named


def classify(logits: torch.Tensor, labels: torch.Tensor, classes: tuple[int, ...]) -> torch.Tensor:
    """Mean cross entropy of several classifiers side by side; "nothing there" counts little."""
    losses = []
    places = len(classes) - (len(WHOLE) if classes == CLASSES else 0)
    for i, (part, label) in enumerate(zip(logits.split(classes, dim=-1), labels.unbind(-1), strict=True)):
        weight = torch.ones(classes[i], device=logits.device)
        if i < places:
            weight[0] = 0.1
        losses.append(
            functional.cross_entropy(part.reshape(-1, classes[i]), label.reshape(-1), weight=weight)
        )
    return torch.stack(losses).mean()


def labels(scene: vision.Scene) -> tuple[list[int], np.ndarray, list[float]]:
    """What the heads tell: of the nine places and the whole, of the 64 patches, of the text."""
    cells = [0] * 27
    patches = np.zeros((8, 8, 3), np.int64)
    for thing in scene["objects"]:
        told = [
            1 + shapes.COLOURS.index(thing["colour"]),
            1 + shapes.SHAPES.index(thing["shape"]),
            1 + shapes.SIZES.index(thing["size"]),
        ]
        for position, (x, y) in zip(thing["positions"], thing["centres"], strict=True):
            at = 3 * shapes.POSITIONS.index(position)
            cells[at : at + 3] = told
            reach = thing["radius"] * 3 // 4
            patches[(y - reach) // 8 : (y + reach) // 8 + 1, (x - reach) // 8 : (x + reach) // 8 + 1] = told
    whole = [
        BACKGROUNDS.index(scene["background"]),
        shapes.TEXTURES.index(scene["texture"]),
        PALETTES.index(scene["palette"]),
        FILLS.index(scene["objects"][0]["fill"]),
    ]
    named = [float(any(c == o["colour"] for o in scene["objects"])) for c in shapes.COLOURS]
    named += [float(any(s == o["shape"] for o in scene["objects"])) for s in shapes.SHAPES]
    return cells + whole, patches.reshape(64, 3), named


def crowd(rng: random.Random) -> vision.Scene:
    """A scene with something different in nearly every place, for the first lessons."""
    scene = prompts.scene(rng, held_out=False)
    large = rng.random() < 0.5
    cells = (0, 2, 4, 6, 8) if large else range(9)  # big ones never stand side by side
    size = "큰" if large else "작은"
    fill = scene["objects"][0]["fill"]
    scene["objects"] = []
    for cell in cells:
        colour, shape = shapes.pick(rng, shapes.SEEN_PAIRS)
        if colour == scene["background"] or (scene["background"] == "남색" and colour in prompts.DARK):
            continue
        jitter = [shapes.pick(rng, (-1, 0, 1)) * (not large) for _ in range(2)]
        centre = [shapes.CENTRES[cell % 3] + jitter[0], shapes.CENTRES[cell // 3] + jitter[1]]
        scene["objects"].append({
            "colour": colour, "shape": shape, "size": size, "count": 1, "fill": fill,
            "positions": [shapes.POSITIONS[cell]], "centres": [centre], "radius": shapes.pick(rng, shapes.RADII[size]),
        })  # fmt: skip
    return scene if scene["objects"] else crowd(rng)


def lessons(scenes: list[vision.Scene]) -> dict[str, torch.Tensor]:
    """Pictures and what the heads are to tell of them."""
    whole, patches, named = zip(*map(labels, scenes), strict=True)
    return {
        "pixel_values": torch.from_numpy(vision.rendered(scenes)),
        "whole": torch.tensor(whole),
        "patches": torch.from_numpy(np.stack(patches)),
        "named": torch.tensor(named),
    }


def crowds(size: int, rng: random.Random) -> Iterator[vision.Batch]:
    """Endless batches of crowded scenes, without texts."""
    while True:
        yield lessons([crowd(rng) for _ in range(size)])


def batches(words: CLIPTokenizer, size: int, rng: random.Random) -> Iterator[vision.Batch]:
    """Endless batches of fresh scenes: pictures, right captions and then altered ones, labels."""
    while True:
        scenes, right, wrong = zip(
            *(vision.example(rng, alter=vision.altered) for _ in range(size)), strict=True
        )
        ids = words([*right, *wrong], padding=True, truncation=True, return_tensors="pt").input_ids
        yield {**lessons(list(scenes)), "input_ids": ids}


@torch.inference_mode()
def accuracy(
    model: CLIPModel,
    words: CLIPTokenizer,
    scenes: list[vision.Scene],
    rng: random.Random,
    *,
    elaborate: bool = False,
) -> float:
    """How often the right caption of ten comes first; six of the nine wrong ones differ in one attribute."""
    right = 0
    for scene in scenes:
        if elaborate:
            captions = [prompts.prompt(rng, scene)]
            captions += [prompts.prompt(rng, prompts.scene(rng)) for _ in range(9)]
        else:
            captions = shapes.choices(rng, scene)
        inputs = words(captions, padding=True, truncation=True, return_tensors="pt").to(model.device)
        picture = vision.pixels([scene]).to(model.device)
        right += int(model(pixel_values=picture, **inputs).logits_per_image.argmax() == 0)
    return right / len(scenes)


def evaluate(model: CLIPModel, words: CLIPTokenizer, limit: int | None = None) -> dict[str, str]:
    """The card's table: the test split of ``data/shapes``, and prompts of ``data/prompts``."""
    import pandas as pd

    model.eval()
    rows = pd.read_parquet(vision.ROOT / "data" / "shapes" / "test.parquet")
    rng = random.Random(1)
    table = {}
    for name, kind in (("학습에 나온 조합", "seen"), ("학습에 없던 색·모양 조합", "held-out combination")):
        scenes = [json.loads(s) for s in rows.scene[rows.split_kind == kind]][:limit]
        value = accuracy(model, words, scenes, rng)
        table[f"설명 10개 중 고르기({name})"] = f"{value:.1%} (n={len(scenes):,})"
    table["무작위로 고를 때"] = "10.0%"
    scenes = [prompts.scene(rng) for _ in range(limit or 300)]
    value = accuracy(model, words, scenes, rng, elaborate=True)
    table["긴 프롬프트 10개 중 고르기(data/prompts)"] = f"{value:.1%} (n={len(scenes):,})"
    return table


def begun(folder: Path, words: CLIPTokenizer, *, new_text: bool) -> CLIPModel:
    """The trained model of ``folder``; with ``new_text`` only its eyes."""
    old, model = CLIPModel.from_pretrained(folder, dtype=torch.float32), new_model(words)
    if new_text:
        model.vision_model.load_state_dict(old.vision_model.state_dict())
    else:
        model.load_state_dict(old.state_dict())
    return model


def main() -> None:
    options = vision.options(__doc__.splitlines()[0], batch=64)
    options.add_argument("--eye-steps", type=int)
    options.add_argument("--new-text", action="store_true", help="take only the eyes from --start")
    arguments = options.parse_args()
    if arguments.evaluate:
        model = CLIPModel.from_pretrained(FOLDER, dtype=torch.float32)
        training.update_card(FOLDER, evaluate(model, CLIPTokenizer.from_pretrained(FOLDER)))
        return
    eyes = FOLDER / "eyes"
    vision.prepare(arguments, FOLDER, eyes)
    device, start, timed = arguments.device, arguments.start, arguments.minutes

    if start:
        words = CLIPTokenizer.from_pretrained(start)
        model = begun(start, words, new_text=arguments.new_text)
    else:
        words = tokenizer()
        CLIPProcessor(image_processor=vision.image_processor(), tokenizer=words).save_pretrained(FOLDER)
        model = new_model(words)
    pupil = Pupil(model).to(device)
    # First to see, then to match words. Eyes that see already only wait for new heads to read them.
    pupil.clip.requires_grad_(not start)
    minutes = vision.train(
        pupil, partial(crowds, arguments.batch), lambda net, batch: net(batch), arguments,
        folder=eyes, steps=arguments.eye_steps or (None if timed else 1500),
        minutes=timed and timed * (0.04 if start else 0.25),
    )  # fmt: skip
    pupil.clip.requires_grad_(True)
    minutes += vision.train(
        pupil, partial(batches, words, arguments.batch), lambda net, batch: net(batch), arguments,
        folder=FOLDER, steps=arguments.steps or (None if timed else 3000),
        minutes=timed and timed - minutes, lr=arguments.lr or 2e-3,
    )  # fmt: skip
    training.finish(FOLDER, pupil.clip, minutes, device, {})
    training.forget(eyes)
    if not arguments.no_evaluate:
        measured = evaluate(pupil.clip.float().to(device), words)
        training.update_card(FOLDER, measured)
        print(measured)


if __name__ == "__main__":
    main()
