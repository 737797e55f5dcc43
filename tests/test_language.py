"""The chat format, the judge of answers and the batches that the language models are built with."""

from __future__ import annotations

import json
import random
import sys

import pytest
import torch

from llmbook.course import ROOT

sys.path.insert(0, str(ROOT / "models"))

import evaluation  # noqa: E402
import language  # noqa: E402
from transformers import PreTrainedTokenizerFast  # noqa: E402


@pytest.fixture(scope="module")
def tokenizer():
    return PreTrainedTokenizerFast.from_pretrained(ROOT / "models" / "korean-llm-base")


def mixed(count: int, *, held_out: bool = False):
    mix, rng = language.mixture(), random.Random(3)
    return [mix.chat(rng, held_out=held_out) for _ in range(count)]


def test_the_fast_renderer_writes_what_the_chat_template_writes(tokenizer):
    for row in mixed(150):
        prompt = language.render_prompt(row["messages"][:-1], row["tools"])
        whole = prompt + language.render_answer(row["messages"][-1])
        render = tokenizer.apply_chat_template
        assert prompt == render(
            row["messages"][:-1], tools=row["tools"], add_generation_prompt=True, tokenize=False
        )
        assert whole == render(row["messages"], tools=row["tools"], tokenize=False)


def test_arguments_as_a_string_render_like_a_dict(tokenizer):
    def message(arguments):
        call = {"type": "function", "function": {"name": "날씨", "arguments": arguments}}
        return [{"role": "user", "content": "?"}, {"role": "assistant", "content": "", "tool_calls": [call]}]

    text = tokenizer.apply_chat_template(message({"city": "서울"}), tokenize=False)
    assert text == tokenizer.apply_chat_template(message('{"city": "서울"}'), tokenize=False)
    assert '<tool_call>{"name": "날씨", "arguments": {"city": "서울"}}</tool_call>' in text


def test_the_assistant_mask_covers_the_answer_only(tokenizer):
    messages = [{"role": "user", "content": "안녕하세요"}, {"role": "assistant", "content": "반갑습니다."}]
    out = tokenizer.apply_chat_template(
        messages, return_dict=True, return_assistant_tokens_mask=True, tokenize=True
    )
    kept = [i for i, m in zip(out["input_ids"], out["assistant_masks"], strict=True) if m]
    assert tokenizer.decode(kept) == "반갑습니다.<|im_end|>\n"


@pytest.mark.parametrize(
    "text", ["뷁 쀓 🙂 naïve", "def f(x):\n    return x ** 2", '3,500원 [1] {"a": null}']
)
def test_the_tokenizer_loses_nothing(tokenizer, text):
    ids = tokenizer.encode(text, add_special_tokens=False)
    assert tokenizer.decode(ids) == text
    digits = [t for t in tokenizer.convert_ids_to_tokens(ids) if any(c.isdigit() for c in t)]
    assert all(len(t) == 1 for t in digits), "digits stand alone"


def written(row) -> str:
    return language.render_answer(row["messages"][-1]).removesuffix("<|im_end|>\n")


@pytest.mark.parametrize("task", evaluation.SOURCES)
def test_a_gold_answer_is_right_and_a_damaged_one_is_wrong(task):
    for row in evaluation.rows_of(task, 6, seed=1):
        gold = written(row)
        assert evaluation.right(gold, row), (gold, row["check"])
        for damaged in ("", "모르겠습니다.", gold[: len(gold) // 3]):
            assert not evaluation.right(damaged, row), (damaged, row["check"])


def test_an_answer_with_the_wrong_citation_is_wrong():
    row = next(r for r in evaluation.rows_of("qa", 40) if r["check"].get("cite"))
    cite = row["check"]["cite"]
    gold = written(row)
    assert not evaluation.right(gold.replace(f"[{cite}]", f"[{cite + 1}]"), row)
    assert not evaluation.right(gold + f" [{cite + 1}]", row)


@pytest.mark.parametrize("task", ["qa", "sql", "tool", "extract", "classify", "python", "judge", "follow-up"])
def test_hand_written_gold_answers_pass_the_judge(task):
    for row in evaluation.handwritten(task)[:8]:
        assert evaluation.right(written(row), row), json.dumps(row["check"], ensure_ascii=False)


def test_wilson_interval_matches_a_known_value():
    low, high = evaluation.interval(8, 10)  # statsmodels' proportion_confint(8, 10, method="wilson")
    assert low == pytest.approx(0.49016, abs=1e-4) and high == pytest.approx(0.94332, abs=1e-4)


def test_batches_hold_every_example_once_and_keep_to_their_size():
    block = [([0] * n, 1) for n in range(5, 200)]
    made = list(language.batches(iter([list(block)]), 1000, random.Random(0)))
    assert sorted(len(ids) for batch in made for ids, _ in batch) == list(range(5, 200))
    assert all(max(len(ids) for ids, _ in b) * len(b) <= 1000 or len(b) == 1 for b in made)


def test_the_loss_is_the_mean_over_answer_tokens_whatever_the_padding(tokenizer):
    torch.manual_seed(0)
    size = dict(hidden_size=32, num_hidden_layers=1, num_attention_heads=1, num_key_value_heads=1)
    configuration = language.configuration(tokenizer, intermediate_size=32, **size)
    model = language.Qwen3ForCausalLM(configuration).eval()
    rows = [([5, 6, 7, 8, 9], 3), ([9, 8, 7, 6, 5, 4, 3, 2], 6)]
    with torch.no_grad():
        together = language.loss_of(model, rows, 0.0, "cpu").item()
        alone = 0.0
        for ids, start in rows:
            labels = torch.tensor([[-100] * start + ids[start:]])
            alone += model(torch.tensor([ids]), labels=labels).loss.item() * (len(ids) - start)
    assert together == pytest.approx(alone / 4, abs=1e-5)
