"""Chapter 4's problems, judge and reinforcement learning keep their promises without a training run."""

from __future__ import annotations

import random
import re

import pytest
import torch

from llmbook.course import ROOT
from llmbook.exercises import load_module

torch.set_num_threads(1)
coding = load_module(ROOT / "chapters" / "04_alignment" / "coding_test.py")
SOLUTION = "def solution(numbers):\n    return sum(numbers)"


@pytest.fixture(scope="module")
def saved():
    """The functions that notebook 03 saves, with small models of the repository around them."""
    import copy

    from tqdm import tqdm
    from transformers import AutoModelForCausalLM, AutoModelForSequenceClassification, AutoTokenizer

    models = ROOT / "models"
    space = {"torch": torch, "random": random, "copy": copy, "tqdm": tqdm, "coding": coding}
    space["tokenizer"] = AutoTokenizer.from_pretrained(models / "code-sft")
    space["reference"] = AutoModelForCausalLM.from_pretrained(models / "code-sft", dtype=torch.float32)
    space["reward_model"] = AutoModelForSequenceClassification.from_pretrained(
        models / "code-reward", dtype=torch.float32
    )
    return {**space, **vars(coding.saved("03_rlhf_ppo", space))}


def test_exam_wordings_and_numbers_never_occur_in_training():
    rng = random.Random(0)
    trained, exam = [coding.problem(rng) for _ in range(5000)], coding.problems(150, seed=7, held_out=True)

    def wordings(rows):
        return {re.sub(r"-?\d+", "#", row["prompt"]) for row in rows}

    def numbers(rows):
        return {(row["family"], n) for row in rows for n in re.findall(r"-?\d+", row["prompt"])}

    assert not wordings(trained) & wordings(exam)
    assert numbers(exam) and not numbers(trained) & numbers(exam)


def test_every_style_of_every_answer_passes_its_tests():
    rng, rows, codes = random.Random(1), [], []
    for row in coding.problems(60, seed=1, held_out=True):
        for style in coding.STYLES:
            rows.append(row)
            codes.append(coding.write(row, rng, style))
    assert coding.judge(codes, rows).mean() == 1


def test_the_judge_survives_loops_exits_and_prints_and_passes_none_of_them():
    row = {"tests": ["assert solution([1, 2]) == 3"]}
    codes = [
        "while True: pass",
        "exit()",
        "print(1)",
        "def solution(x): return 4",
        "def solution(",
        "",
        "import os; os._exit(0)",
        SOLUTION,
    ]
    assert coding.judge(codes, [row] * len(codes)).tolist() == [0, 0, 0, 0, 0, 0, 0, 1]


def test_pairs_put_the_more_readable_answer_first(saved):
    torch.manual_seed(0)
    found = coding.pairs(saved["reference"], saved["tokenizer"], 30, seed=5)
    assert len(found) > 10
    assert all(coding.readability(a) > coding.readability(b) + 0.05 for _, a, b in found)


@pytest.mark.parametrize("temperature", [0, 1.0])
def test_rows_that_leave_the_batch_do_not_change_the_answers_of_generate(saved, temperature):
    model, tokenizer, rows = saved["reference"], saved["tokenizer"], coding.problems(24, seed=6)
    prompts = tokenizer(
        [coding.request(r) for r in rows],
        padding=True,
        padding_side="left",
        return_token_type_ids=False,
        return_tensors="pt",
    )
    how = {"do_sample": True, "top_k": 0, "top_p": 1.0} if temperature else {"do_sample": False}
    torch.manual_seed(0)
    theirs = model.eval().generate(**prompts, max_new_tokens=48, **how)[:, prompts.input_ids.shape[1] :]
    torch.manual_seed(0)
    ours = coding.answers(model, tokenizer, rows, temperature=temperature)
    assert torch.equal(ours, theirs)
    assert len(set((ours != 0).sum(1).tolist())) > 3


def test_log_probs_at_the_answer_are_those_of_the_whole_output(saved):
    batch = saved["rollout"](saved["reference"], coding.problems(6, seed=8))
    ids, answer = batch["ids"], batch["answer"]
    with torch.no_grad():
        logits = saved["reference"](input_ids=ids).logits[:, :-1]
    whole = logits.log_softmax(-1).gather(-1, ids[:, 1:, None])[..., 0]
    assert torch.allclose(batch["old"], whole * answer, atol=1e-4)
    assert answer.any(1).all() and (batch["old"][answer] < 0).any()


def test_labels_hide_the_problem_and_nothing_of_the_answer(saved):
    rows = [{"prompt": "짧은 문제"}, {"prompt": "조금 더 긴 문제를 풀어 주세요"}]
    ids, labels = coding.batch(saved["tokenizer"], rows, [SOLUTION, "x"])
    for row, i, label in zip(rows, ids, labels, strict=True):
        asked = len(saved["tokenizer"].encode(coding.request(row)))
        kept = label[label != -100]
        assert (label[:asked] == -100).all() and torch.equal(kept, i[asked : asked + len(kept)])
        assert kept[-1] == saved["tokenizer"].eos_token_id


def test_the_ratio_is_one_before_the_first_update(saved):
    torch.manual_seed(0)
    batch = saved["rollout"](saved["reference"], coding.problems(8, seed=3))
    again = saved["token_log_probs"](saved["reference"], batch["ids"], batch["answer"])
    assert ((again - batch["old"]).exp() - 1)[batch["answer"]].abs().max() < 1e-4


@pytest.mark.parametrize(
    ("ratio", "advantage", "moves"), [(1.5, 1, False), (0.5, -1, False), (1.5, -1, True), (0.5, 1, True)]
)
def test_clipping_stops_only_the_tokens_that_moved_far_enough(saved, ratio, advantage, moves):
    new = torch.tensor([[ratio]]).log().requires_grad_(True)
    advantages = torch.tensor([[float(advantage)]])
    saved["ppo_loss"](new, torch.zeros(1, 1), advantages, torch.ones(1, 1, dtype=torch.bool)).backward()
    assert bool(new.grad.abs().item() > 0) == moves


def test_gae_is_the_discounted_sum_of_surprises(saved):
    rewards, values = torch.randn(2, 4, 7, generator=torch.Generator().manual_seed(1))
    answer = torch.arange(7) < torch.tensor([[7], [5], [2], [1]])
    got = saved["gae"](rewards * answer, values, answer, gamma=0.9, lam=0.7)
    for row, length in enumerate((7, 5, 2, 1)):
        v = torch.cat([values[row, :length], torch.zeros(1)])
        delta = rewards[row, :length] + 0.9 * v[1:] - v[:-1]
        for t in range(length):
            weights = torch.tensor([0.63**k for k in range(length - t)])
            assert torch.isclose(got[row, t], (weights * delta[t:]).sum(), atol=1e-5)
        assert (got[row, length:] == 0).all()


def test_kl_estimates_are_unbiased_and_the_second_never_negative(saved):
    p, q = torch.randn(
        2, 50, 20, generator=torch.Generator().manual_seed(2), dtype=torch.float64
    ).log_softmax(-1)
    k1, k3 = saved["kl_estimates"](p, q)
    true = (p.exp() * (p - q)).sum(-1)
    for estimate in (k1, k3):
        assert torch.allclose((p.exp() * estimate).sum(-1), true)
    assert (k3 >= 0).all() and (k1 < 0).any()


def test_the_penalty_and_the_score_stand_where_they_belong(saved):
    torch.manual_seed(0)
    batch = saved["rollout"](saved["reference"], coding.problems(6, seed=4))
    batch["ref"] = batch["old"] - 0.5 * batch["answer"]  # as if it had moved by half a nat a token
    rewards = saved["token_rewards"](batch, beta=0.2)
    total = batch["reward"] - 0.2 * 0.5 * batch["answer"].sum(1)
    assert torch.allclose(rewards.sum(1), total, atol=1e-4)
    assert (rewards[~batch["answer"]] == 0).all()
