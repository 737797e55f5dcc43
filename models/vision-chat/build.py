"""Train ``vision-chat``: clip's eyes, a projector and korean-llm-base, put together as LLaVA 1.5.

python models/vision-chat/build.py [--align-steps 250] [--steps 1500] [--device cpu]
python models/vision-chat/build.py --minutes 8 --batch 64 --workers 4 [--start models/vision-chat]

First the projector alone learns to caption (LLaVA's first stage), then all of it learns to answer questions on
fresh pictures of ``data/shapes`` and ``data/prompts``, the eyes at a fifth of the rate: ``clip`` needs to tell
captions apart, here they are also to tell where things are. With ``--start`` only the second stage is left.
"""

from __future__ import annotations

import json
import random
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import torch
from transformers import (
    CLIPVisionModel,
    LlavaConfig,
    LlavaForConditionalGeneration,
    LlavaProcessor,
    PreTrainedTokenizerFast,
    Qwen3ForCausalLM,
)

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent))

import language  # noqa: E402
import training  # noqa: E402
import vision  # noqa: E402
from vision import prompts, shapes  # noqa: E402

LAYERS = 4  # of the base model's five: one less is enough for short answers
PATCH = 8
IMAGE = "<|image_pad|>"
PLACES = (shapes.SIDE // PATCH) ** 2  # image tokens
ASK_CAPTION = (
    "이 그림을 설명해 주세요.", "그림을 설명해 줘.", "무엇이 그려져 있나요?", "이 이미지를 한 문장으로 설명해 주세요.",
    "그림에 뭐가 있어?", "이미지에 보이는 것을 알려 주세요.", "이 그림이 어떤 그림인지 말해 주세요.",
    "사진을 묘사해 주세요.", "보이는 대로 설명해 주세요.", "이 그림의 설명을 써 줘.",
)  # fmt: skip
ASK_PROMPT = (
    "이 그림을 만들 프롬프트를 써 주세요.", "이 이미지를 생성하려면 어떤 프롬프트를 쓰면 될까요?",
    "이런 그림을 그려 달라고 부탁하는 글을 써 줘.", "이미지 생성 모델에 넣을 프롬프트로 바꿔 주세요.",
    "이 그림을 다시 그리게 할 프롬프트를 만들어 주세요.",
)  # fmt: skip


def processor(words: PreTrainedTokenizerFast) -> LlavaProcessor:
    """Pictures as ``clip`` gets them; the tokenizer's chat template writes where a picture stands."""
    return LlavaProcessor(
        image_processor=vision.image_processor(),
        tokenizer=words,
        patch_size=PATCH,
        image_token=IMAGE,
        chat_template=words.chat_template,
        num_additional_image_tokens=1,  # CLIP's class token, which "default" drops again
        vision_feature_select_strategy="default",
    )


def new_model(words: PreTrainedTokenizerFast) -> LlavaForConditionalGeneration:
    """The three parts, the projector untrained."""
    eyes = CLIPVisionModel.from_pretrained(FOLDER.parent / "clip", dtype=torch.float32)
    base = Qwen3ForCausalLM.from_pretrained(FOLDER.parent / "korean-llm-base", dtype=torch.float32)
    text = base.config
    text.num_hidden_layers, text.layer_types = LAYERS, text.layer_types[:LAYERS]
    base.model.layers = base.model.layers[:LAYERS]
    config = LlavaConfig(
        vision_config=eyes.config,
        text_config=text,
        image_token_index=words.convert_tokens_to_ids(IMAGE),
        image_seq_length=PLACES,
        vision_feature_layer=-2,  # clip's own lessons on patches were given on this layer
        vision_feature_select_strategy="default",
        tie_word_embeddings=True,
    )
    torch.manual_seed(0)
    model = LlavaForConditionalGeneration(config)
    model.model.vision_tower.load_state_dict(eyes.state_dict())
    model.model.language_model.load_state_dict(base.model.state_dict())
    model.tie_weights()
    model.generation_config.update(
        eos_token_id=words.eos_token_id, pad_token_id=words.pad_token_id, do_sample=False
    )
    return model


def talk(rng: random.Random, *, caption_only: bool = False) -> tuple[vision.Scene, list[tuple[str, str]]]:
    """A fresh scene and requests on it with their answers, in random order."""
    elaborate = rng.random() < 0.25
    scene = (prompts if elaborate else shapes).scene(rng, held_out=False)
    turns = [(rng.choice(ASK_CAPTION), shapes.caption(rng, scene))]
    if caption_only:
        return scene, turns
    if elaborate:
        turns.append((rng.choice(ASK_PROMPT), prompts.prompt(rng, scene)))
    long = {request for request, _ in turns}
    for kinds in (KINDS, ("position", "yesno")):  # the hard ones twice
        asked = shapes.words.questions(rng, scene, vision.altered)
        turns += [(q["question"], q["answer"]) for q in asked if q["kind"] in kinds]
    turns = list(dict(turns).items())  # no question twice
    rng.shuffle(turns)
    if rng.random() < 0.5:  # who has read a description need not look at the picture any more
        turns.sort(key=lambda turn: turn[0] in long)
    return scene, turns[:6]


def conversation(turns: list[tuple[str, str]]) -> list[dict[str, Any]]:
    """Messages with the picture before the first request."""
    messages = []
    for i, (question, answer) in enumerate(turns):
        picture = IMAGE + "\n" if i == 0 else ""
        messages.append({"role": "user", "content": picture + question})
        messages.append({"role": "assistant", "content": answer})
    return messages


def batches(
    words: PreTrainedTokenizerFast, size: int, rng: random.Random, *, caption_only: bool = False
) -> Iterator[vision.Batch]:
    """Endless batches: pictures, token ids padded at the right, the places of ``language.tensors`` and their weights.

    An answer of n tokens counts as much as the square root of n: else descriptions drown the short answers.
    """
    image = words.convert_tokens_to_ids(IMAGE)

    @lru_cache(50_000)  # questions and answers come again and again
    def encode(part: str) -> list[int]:
        ids = words.backend_tokenizer.encode(part, add_special_tokens=False).ids
        return [i for token in ids for i in [token] * (PLACES if token == image else 1)]

    while True:
        drawn = [talk(rng, caption_only=caption_only) for _ in range(size * 8)]
        drawn.sort(key=lambda row: sum(len(q) + len(a) for q, a in row[1]))
        blocks = [drawn[i : i + size] for i in range(0, len(drawn), size)]
        rng.shuffle(blocks)
        for block in blocks:
            rows = []
            for _, turns in block:
                parts = language.segments(conversation(turns))
                rows.append(language.joined([encode(part) for part in parts]))
            ids, places = language.tensors(rows, 0.0, "cpu")
            weights = [
                (end - begin) ** -0.5 for _, said in rows for begin, end in said for _ in range(begin, end)
            ]
            yield {
                "pixel_values": torch.from_numpy(vision.rendered([scene for scene, _ in block])),
                "input_ids": ids,
                "places": places,
                "weights": torch.tensor(weights),
            }


def loss_of(model: LlavaForConditionalGeneration, batch: vision.Batch) -> torch.Tensor:
    """Weighted mean cross-entropy over answer tokens."""
    ids, places, weights = batch["input_ids"], batch["places"], batch["weights"]
    hidden = model.model(input_ids=ids, pixel_values=batch["pixel_values"], use_cache=False)
    logits = model.lm_head(hidden.last_hidden_state.flatten(0, 1)[places])
    labels = language.labels_at(ids, places)
    losses = torch.nn.functional.cross_entropy(logits.float(), labels, reduction="none")
    return (losses * weights).sum() / weights.sum()


@torch.inference_mode()
def answers(
    model: LlavaForConditionalGeneration,
    words: PreTrainedTokenizerFast,
    scenes: list[vision.Scene],
    questions: list[str],
    longest: int = 48,
) -> list[str]:
    """Greedy answers to one question a scene."""
    said = [""] * len(scenes)
    rows = [
        words(
            language.render_prompt([{"role": "user", "content": IMAGE * PLACES + "\n" + q}]),
            add_special_tokens=False,
        )["input_ids"]
        for q in questions
    ]
    groups = defaultdict(list)  # of one length: no padding
    for i, row in enumerate(rows):
        groups[len(row)].append(i)
    for group in groups.values():
        ids = torch.tensor([rows[i] for i in group], device=model.device)
        made = model.generate(
            input_ids=ids,
            pixel_values=vision.pixels([scenes[i] for i in group]).to(model.device),
            attention_mask=torch.ones_like(ids),
            max_new_tokens=longest,
        )
        for i, text in zip(
            group, words.batch_decode(made[:, len(rows[group[0]]) :], skip_special_tokens=True), strict=True
        ):
            said[i] = text.strip()
    return said


KINDS = {
    "colour": "색",
    "shape": "모양",
    "position": "위치",
    "count": "개수",
    "yesno": "예/아니요",
}


def evaluate(
    model: LlavaForConditionalGeneration, words: PreTrainedTokenizerFast, limit: int = 300
) -> dict[str, str]:
    """The card's table: questions on the test split of ``data/shapes``, and captions by what they tell."""
    import pandas as pd

    model.eval()
    table = {}
    rows = pd.read_parquet(vision.ROOT / "data" / "shapes" / "test.parquet")
    for name, kind in (("학습에 나온 조합", "seen"), ("학습에 없던 색·모양 조합", "held-out combination")):
        scenes = [json.loads(s) for s in rows.scene[rows.split_kind == kind]]
        rng = random.Random(1)
        asked: dict[str, list[tuple[vision.Scene, dict[str, str]]]] = defaultdict(list)
        while min(len(asked[k]) for k in KINDS) < limit:
            for scene in scenes:
                for q in shapes.questions(rng, scene):
                    if len(asked[q["kind"]]) < limit:
                        asked[q["kind"]].append((scene, q))
        shown, questions = zip(*(row for key in KINDS for row in asked[key]), strict=True)
        said = answers(model, words, list(shown), [q["question"] for q in questions], longest=16)
        for key, label in KINDS.items():
            hits = [a == q["answer"] for a, q in zip(said, questions, strict=True) if q["kind"] == key]
            table[f"{label} 질문에 맞게 답함({name})"] = f"{sum(hits) / len(hits):.1%} (n={len(hits)})"
    singles = [s for s in map(json.loads, rows.scene) if len(s["objects"]) == 1][:limit]
    said = answers(model, words, singles, [ASK_CAPTION[0]] * len(singles))
    right = sum(mentions(text, scene) for text, scene in zip(said, singles, strict=True))
    table["물체가 한 종류인 그림의 설명에 맞는 색과 모양이 있음"] = f"{right / len(said):.1%} (n={len(said)})"
    return table


def mentions(text: str, scene: vision.Scene) -> bool:
    """Whether a description names the colour and the shape of the scene's first object."""
    thing = scene["objects"][0]
    words = shapes.words
    return any(w in text for w in words.COLOUR_WORDS[thing["colour"]]) and any(
        w in text for w in words.SHAPE_WORDS[thing["shape"]]
    )


def main() -> None:
    options = vision.options(__doc__.splitlines()[0], batch=24)
    options.add_argument("--align-steps", type=int)
    arguments = options.parse_args()
    folders = {name: FOLDER / name for name in ("align", "chat")}
    if arguments.evaluate:
        model = LlavaForConditionalGeneration.from_pretrained(FOLDER, dtype=torch.float32)
        training.update_card(FOLDER, evaluate(model, PreTrainedTokenizerFast.from_pretrained(FOLDER)))
        return
    vision.prepare(arguments, *folders.values())
    device, start, timed = arguments.device, arguments.start, arguments.minutes
    if start:
        words = PreTrainedTokenizerFast.from_pretrained(start)
        model = LlavaForConditionalGeneration.from_pretrained(start, dtype=torch.float32).to(device)
    else:
        words = PreTrainedTokenizerFast.from_pretrained(FOLDER.parent / "korean-llm-base")
        processor(words).save_pretrained(FOLDER)
        model = new_model(words).to(device)
    minutes = 0.0
    if not start:
        model.requires_grad_(False)
        model.model.multi_modal_projector.requires_grad_(True)
        minutes += vision.train(
            model, partial(batches, words, arguments.batch, caption_only=True), loss_of, arguments,
            folder=folders["align"], steps=arguments.align_steps or (None if timed else 250),
            minutes=timed and timed * 0.1, lr=4e-3,
        )  # fmt: skip
    model.requires_grad_(True)
    minutes += vision.train(
        model, partial(batches, words, arguments.batch), loss_of, arguments,
        folder=folders["chat"], steps=arguments.steps or (None if timed else 1500),
        minutes=timed and timed - minutes, lr=arguments.lr or 2e-3, slow=model.model.vision_tower,
    )  # fmt: skip
    training.finish(FOLDER, model, minutes, device, {})
    training.forget(*folders.values())
    if not arguments.no_evaluate:
        measured = evaluate(model.float().to(device), words, limit=100 if device == "cuda" else 300)
        training.update_card(FOLDER, measured)
        print(measured)


if __name__ == "__main__":
    main()
