"""Chapter 6's helpers: the batched decoding writes what transformers writes."""

from __future__ import annotations

import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from llmbook.course import ROOT
from llmbook.exercises import load_module

torch.set_num_threads(1)
text2sql = load_module(ROOT / "chapters" / "06_text2sql" / "text2sql.py")


@pytest.fixture(scope="module")
def base():
    folder = ROOT / "models" / "sql-llm"
    return AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32), AutoTokenizer.from_pretrained(
        folder
    )


@pytest.mark.parametrize("end", ["", ";\n"])
def test_a_batch_writes_what_transformers_writes_one_prompt_at_a_time(base, end):
    model, tokenizer = base
    rows = text2sql.rows("test").iloc[:5]
    prompts = [f"{r.context}\n-- {r.question}\n" for r in rows.itertuples()]
    written = text2sql.generate(model, tokenizer, prompts, batch=3, longest=24, end=end)
    for prompt, text in zip(prompts, written, strict=True):
        inputs = tokenizer(prompt, return_tensors="pt", return_token_type_ids=False)
        output = model.generate(**inputs, max_new_tokens=24, do_sample=False)
        alone = tokenizer.decode(output[0, inputs.input_ids.shape[1] :], skip_special_tokens=True)
        if end and end in alone:
            alone = alone[: alone.index(end) + len(end)]
        assert text == alone


def test_sampling_follows_the_seed_and_differs_from_greedy(base):
    model, tokenizer = base
    prompts = ["CREATE TABLE t (id INT PRIMARY KEY, name TEXT, price INT);\n--"] * 6
    torch.manual_seed(0)
    first = text2sql.generate(model, tokenizer, prompts, longest=12, temperature=1.0)
    torch.manual_seed(0)
    again = text2sql.generate(model, tokenizer, prompts, longest=12, temperature=1.0)
    assert first == again and len(set(first)) > 1
    assert len(set(text2sql.generate(model, tokenizer, prompts, longest=12))) == 1


def test_a_model_in_training_stays_in_training(base):
    model, tokenizer = base
    model.train()
    text2sql.generate(model, tokenizer, ["SELECT"], longest=2)
    assert model.training
    model.eval()


@pytest.mark.parametrize(
    "text",
    [
        "SELECT 1;",
        "SELECT 1;\n```\n설명입니다.",
        "```sql\nSELECT 1;\n```",
        "```SQL\nSELECT 1;",
        "다음과 같습니다.\n\n```sql\nSELECT 1;\n```\n설명입니다.",
    ],
)
def test_the_sql_is_found_in_and_before_a_code_fence(text):
    assert text2sql.first_statement(text) == "SELECT 1;"
