"""The small models in the repository do what their cards say, on a sample."""

from __future__ import annotations

import itertools
import math
import random
import re
import sys

import pytest
import torch
from transformers import AutoModelForCausalLM, AutoModelForMaskedLM, AutoTokenizer

from llmbook.course import ROOT
from llmbook.exercises import load_module

sys.path.insert(0, str(ROOT / "models"))

import evaluation  # noqa: E402
import language  # noqa: E402
import training  # noqa: E402
import vision  # noqa: E402

torch.set_num_threads(1)


def build(role: str):
    return load_module(ROOT / "models" / role / "build.py")


@pytest.fixture(autouse=True)
def a_sample_of_validation(monkeypatch):
    every = training.texts
    monkeypatch.setattr(
        training, "texts", lambda split: every(split)[: 600 if split == "validation" else None]
    )


def test_a_finished_build_begins_anew_and_a_broken_off_one_goes_on(tmp_path):
    steps = []

    def train(target: float, stop: int | None = None) -> torch.nn.Linear:
        steps.clear()
        net = torch.nn.Linear(4, 1)

        def loss(net: torch.nn.Linear, batch: torch.Tensor) -> torch.Tensor:
            steps.append(1)
            if len(steps) == stop:
                raise KeyboardInterrupt
            return (net(batch) - target).square().mean()

        batches = itertools.repeat(torch.ones(8, 4))
        training.train(net, batches, loss, steps=400, folder=tmp_path, device="cpu")
        return net

    (tmp_path / "README.md").write_text("<!-- measured -->\n<!-- end -->", encoding="utf-8")
    for target, stop in ((1.0, 350), (1.0, None), (5.0, None)):
        try:
            net = train(target, stop)
        except KeyboardInterrupt:
            continue
        assert len(steps) == (200 if target == 1 else 400)
        net.save_pretrained = lambda folder: None
        training.finish(tmp_path, net, 0.0, "cpu", {})
        assert not (tmp_path / "checkpoint").exists()


def test_the_encoder_fills_masks_far_better_than_the_commonest_token():
    folder = ROOT / "models" / "korean-encoder"
    model = AutoModelForMaskedLM.from_pretrained(folder, dtype=torch.float32)
    measured = build("korean-encoder").evaluate(model, AutoTokenizer.from_pretrained(folder), "cpu")
    accuracy, common = (float(v.split("%")[0]) for v in measured.values())
    assert accuracy >= 5 * common, measured


def test_gpt2_beats_the_bigram_model():
    folder = ROOT / "models" / "korean-gpt2"
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    measured = build("korean-gpt2").evaluate(model, AutoTokenizer.from_pretrained(folder), "cpu")
    ours, bigram = (float(v.split()[0]) for v in measured.values())
    assert math.log(ours) < 0.8 * math.log(bigram), measured


def test_the_base_language_model_beats_the_trigram_model():
    folder = ROOT / "models" / "korean-llm-base"
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    measured = build("korean-llm-base").evaluate(model, AutoTokenizer.from_pretrained(folder), count=60)
    ours, trigram = (float(v.split()[0]) for v in measured.values())
    assert ours < 0.7 * trigram, measured


def test_the_base_language_model_goes_on_writing_korean():
    """Eight samples from nothing: all different, all with Korean, none a chat turn."""
    folder = ROOT / "models" / "korean-llm-base"
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    words = AutoTokenizer.from_pretrained(folder)
    inputs = words("<|endoftext|>", return_tensors="pt", return_token_type_ids=False)
    torch.manual_seed(0)
    output = model.generate(**inputs, max_new_tokens=40, do_sample=True, num_return_sequences=8)
    texts = words.batch_decode(output, skip_special_tokens=False)
    assert len(set(texts)) == 8
    assert all(any("가" <= c <= "힣" for c in t) and "<|im_start|>" not in t for t in texts), texts


def test_sentence_embeddings_find_passages_and_order_pairs_by_meaning():
    """Untrained (mean pooling on the encoder): 0.28 and 3 %; the card's bars are 0.75 and 85 %."""
    from sentence_transformers import SentenceTransformer

    made = build("sentence-embedding")
    model = SentenceTransformer(str(ROOT / "models" / "sentence-embedding"), device="cpu")
    correlation, _ = made.correlation_of(model, training.read_rows("sts", "test")[:300])
    ranks = made.ranks_of(model, training.read_rows("mrc", "test")[:200])
    hits = (ranks < 5).mean()
    assert correlation >= 0.68, correlation
    assert hits >= 0.95 and len(ranks) >= 150, hits


@pytest.mark.parametrize(
    ("task", "bar"),
    [
        ("qa", 0.65),
        ("qa-refuse", 0.65),
        ("sql", 0.42),
        ("sql-join", 0.42),
        ("tool-call", 0.35),
        ("tool-result", 0.7),
        ("extract-json", 0.22),
        ("classify", 0.58),
        ("python", 0.44),
        ("follow-up", 0.65),
        ("judge", 0.4),
    ],
)
def test_the_chat_model_does_what_its_card_says(task, bar):
    """The card's figures less what chance takes from 50 rows; half of the rows are in unseen wordings."""
    model, tokenizer = evaluation.load(ROOT / "models" / "korean-llm-chat")
    hits, n, wrong = evaluation.measure(model, tokenizer, evaluation.rows_of(task, 50))
    assert hits >= bar * n, [text for _, text in wrong[:3]]


def test_a_call_within_the_grammar_names_a_given_tool_and_keeps_its_schema():
    from jsonschema import validate

    model, tokenizer = evaluation.load(ROOT / "models" / "korean-llm-chat")
    rows = [r for r in evaluation.rows_of("tool-call", 24, seed=3) if r["check"].get("calls")]
    called = 0
    for row, text in zip(rows, evaluation.constrained(model, tokenizer, rows), strict=True):
        tools = {t["function"]["name"]: t["function"]["parameters"] for t in row["tools"]}
        calls = evaluation.calls_in(text)
        assert calls is not None, text  # free decoding breaks one now and then
        for call in calls:
            called += 1
            validate(call["arguments"], tools[call["name"]])
    assert called >= len(rows) / 2


def test_the_draft_model_guesses_what_the_chat_model_writes():
    made = build("draft-llm")
    target, tokenizer = evaluation.load(ROOT / "models" / "korean-llm-chat")
    draft, _ = evaluation.load(ROOT / "models" / "draft-llm")
    (measured,) = made.evaluate(draft, target, tokenizer, count=3).values()
    assert float(measured.split("%")[0]) >= 40, measured


def test_clip_tells_the_right_caption_from_nine_others():
    from transformers import CLIPModel, CLIPTokenizer

    folder = ROOT / "models" / "clip"
    model = CLIPModel.from_pretrained(folder, dtype=torch.float32)
    measured = build("clip").evaluate(model, CLIPTokenizer.from_pretrained(folder), limit=60)
    seen, held_out, _, long = (float(v.split("%")[0]) for v in measured.values())
    assert seen >= 75 and held_out >= 65 and long >= 90, measured


def test_the_vision_model_answers_each_kind_of_question_about_what_it_sees():
    """50 questions a kind; on the card's 300 the least is 95 %."""
    from transformers import LlavaForConditionalGeneration

    made = build("vision-chat")
    folder = ROOT / "models" / "vision-chat"
    model = LlavaForConditionalGeneration.from_pretrained(folder, dtype=torch.float32)
    table = made.evaluate(model, AutoTokenizer.from_pretrained(folder), limit=50)
    seen = {name: float(v.split("%")[0]) for name, v in table.items() if "학습에 나온 조합" in name}
    assert len(seen) == len(made.KINDS) == 5
    assert min(seen.values()) >= 75, table


def test_the_vision_model_learns_its_answers_and_nothing_else():
    """Also that each counts as much as the square root of its length."""
    made = build("vision-chat")
    words = AutoTokenizer.from_pretrained(ROOT / "models" / "vision-chat")
    batch = next(made.batches(words, 3, random.Random(0)))
    learned = words.decode(language.labels_at(batch["input_ids"], batch["places"]))
    talks = "".join(words.batch_decode(batch["input_ids"]))
    answers = re.findall(r"<\|im_start\|>assistant\n(.+?<\|im_end\|>\n)", talks)
    assert len(answers) > 6 and learned == "".join(answers)
    lengths = [len(words.encode(answer, add_special_tokens=False)) for answer in answers]
    assert batch["weights"].sum().item() == pytest.approx(sum(n**0.5 for n in lengths), rel=1e-5)


def test_the_painter_draws_the_colour_and_the_shape_that_were_asked_for():
    """51 pictures, judged by a classifier that saw drawn pictures only; the card says 88 % of 300."""
    from diffusers import StableDiffusionPipeline

    made = build("text-to-image")
    pipeline = StableDiffusionPipeline.from_pretrained(made.FOLDER, dtype=torch.float32)
    pipeline.set_progress_bar_config(disable=True)
    rng = random.Random(3)
    scenes = [made.single(rng, held_out=False) for _ in range(51)]
    painted = made.paint(pipeline, [made.shapes.caption(rng, scene) for scene in scenes])
    colour, shape, both = made.judged(made.load_judge(), vision.tensor(painted), scenes)
    assert both >= 0.75, (colour, shape, both)
