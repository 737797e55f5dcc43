"""Checks of chapter 4's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F

from llmbook.exercises import exercise, like

# --- 01_pretraining_and_sft


@exercise("4-1")
def check_pass_at_k(answer) -> str | None:
    for n, c, k in ((10, 3, 1), (10, 3, 5), (5, 0, 3), (4, 3, 2), (6, 6, 6)):
        expected = 1 - math.comb(n - c, k) / math.comb(n, k)
        if not math.isclose(answer(n, c, k), expected, abs_tol=1e-6):
            return (
                f"n={n}, c={c}, k={k}이면 {expected:.4f}입니다. n개에서 k개를 다시 넣지 않고 뽑을 때 "
                "틀린 것만 뽑힐 확률을 1에서 빼세요."
            )
    return None


@exercise("4-2")
def check_completion_labels(answer) -> str | None:
    ids = torch.tensor([[5, 6, 7, 8, 2, 2, 2], [5, 9, 8, 7, 6, 5, 2]])
    expected = torch.tensor([[-100, -100, 7, 8, 2, -100, -100], [-100, 9, 8, 7, 6, 5, 2]])
    got = like(answer(ids.clone(), [2, 1], [5, 7]), ids)
    if got.shape != ids.shape:
        return "입력과 같은 모양이어야 합니다."
    if torch.equal(got == -100, expected != -100):
        return "답을 가리고 나머지를 남겼습니다. 거꾸로입니다."
    different = got != expected
    ends = torch.zeros_like(different)
    ends[0, 4] = ends[1, 6] = True
    if different.any() and not (different & ~ends).any():
        return "끝 토큰까지 가렸습니다. 멈추는 법도 배워야 하므로 답의 끝 토큰은 남기세요."
    if different.any():
        return (
            "행 i의 답은 starts[i]부터 ends[i] 바로 앞까지입니다. 질문과 채움만 -100으로 바꾸고 나머지는 "
            "그대로 두세요."
        )
    return None


# --- end 01_pretraining_and_sft
# --- 02_reward_model


@exercise("4-3")
def check_ranking_loss(answer) -> str | None:
    for values in ([2.0, 0.5, 1.0, -1.0], [0.0, 1.0, -2.0, 0.5, 3.0]):
        rewards, n = torch.tensor(values), len(values)
        i, j = torch.triu_indices(n, n, 1)
        expected = -F.logsigmoid(rewards[i] - rewards[j]).mean()
        got = like(answer(rewards.clone()), expected)
        if got.ndim:
            return f"모양이 {tuple(got.shape)}인 답입니다. 쌍마다의 손실을 평균한 수 하나를 돌려주세요."
        if not torch.isfinite(got) or not torch.isclose(got, expected, atol=1e-5):
            return (
                f"{values}(앞이 더 좋음)이면 {expected:.4f}입니다. 답 {n}개에서 나오는 {n * (n - 1) // 2}쌍마다 "
                "-log σ(앞 − 뒤)를 구해 평균하세요."
            )
    return None


@exercise("4-4")
def check_noisy_difference(answer) -> str | None:
    for p, flip in ((0.9, 0.0), (0.9, 0.1), (0.75, 0.3), (0.2, 0.1)):
        q = p * (1 - flip) + (1 - p) * flip
        if not math.isclose(answer(p, flip), math.log(q / (1 - q)), abs_tol=1e-4):
            return (
                f"p={p}, 뒤집힐 확률 {flip}이면 앞이 이겼다고 적힐 확률은 {q:.3f}입니다. "
                "브래들리-테리 모델에서 그 확률을 내는 점수 차(앞 − 뒤)를 구하세요."
            )
    return None


# --- end 02_reward_model
# --- 03_rlhf_ppo


@exercise("4-5")
def check_group_advantages(answer) -> str | None:
    rewards = torch.tensor(
        [[1.0, 2.0, 3.0, 2.0], [5.0, 5.0, 5.0, 5.0], [0.0, 0.0, 0.0, 4.0], [0.0, 0.0, 0.0, 4e-4]]
    )
    mean, std = rewards.mean(1, keepdim=True), rewards.std(1, keepdim=True)
    expected = (rewards - mean) / (std + 1e-4)
    got = like(answer(rewards.clone()), expected)
    if got.shape != rewards.shape:
        return "입력과 같은 모양이어야 합니다."
    if not torch.isfinite(got).all():
        return "모두 같은 점수인 묶음에서 0으로 나누었습니다. 1e-4를 더하세요."
    if torch.allclose(got, (rewards - mean) / (rewards.std(1, keepdim=True, correction=0) + 1e-4), atol=1e-4):
        return "n으로 나누는 표준편차입니다. 여기서는 n−1로 나눕니다(torch.std의 기본값)."
    if not torch.allclose(got, expected, atol=1e-4):
        return (
            "문제(행)마다 평균을 빼고 (표준편차 + 1e-4)로 나눕니다. [1, 2, 3, 2]이면 "
            f"{[round(x, 3) for x in expected[0].tolist()]}입니다."
        )
    return None


@exercise("4-6")
def check_best_policy(answer) -> str | None:
    probs, rewards = torch.tensor([0.7, 0.2, 0.1]), torch.tensor([0.0, 1.0, 2.0])
    for beta in (0.1, 1.0, 100.0):
        weights = probs * (rewards / beta).exp()
        expected = weights / weights.sum()
        got = like(answer(probs.clone(), rewards.clone(), beta), expected)
        if not torch.isclose(got.sum(), torch.tensor(1.0), atol=1e-4):
            return "확률의 합이 1이 되도록 나누세요."
        if not torch.allclose(got, expected, atol=1e-4):
            return f"β={beta}이면 {[round(x, 3) for x in expected.tolist()]}입니다. 참조 확률에 exp(R/β)를 곱하세요."
    return None


# --- end 03_rlhf_ppo
# --- 04_rejection_sampling_and_dpo


@exercise("4-7")
def check_largest_n(answer) -> str | None:
    for budget in (0.0, 0.5, 1.3, 2.0, 5.0):
        n = 1
        while math.log(n + 1) - n / (n + 1) <= budget:
            n += 1
        if not abs(answer(budget) - n) < 1e-6:
            return (
                f"예산이 {budget}나트면 {n}개입니다. n을 하나씩 늘리며 log n − (n−1)/n을 예산과 비교하세요."
            )
    return None


@exercise("4-8")
def check_pair_weight(answer) -> str | None:
    for beta in (0.1, 0.5):
        chosen, rejected = torch.tensor([0.0, 30.0, -20.0, 1.0]), torch.tensor([0.0, -30.0, 10.0, 3.0])
        expected = (beta * (rejected - chosen)).sigmoid()
        shown = [[round(x, 3) for x in t.tolist()] for t in (chosen, rejected, expected)]
        got = like(answer(chosen, rejected, beta), expected)
        if got.shape != expected.shape or not torch.allclose(got, expected, atol=1e-4):
            return (
                f"chosen {shown[0]}, rejected {shown[1]}, beta {beta}이면 무게는 {shown[2]}입니다. -log σ(x)를 "
                "x로 미분해 보세요. 식의 앞에 따로 있는 β는 무게에 넣지 않습니다."
            )
    return None


# --- end 04_rejection_sampling_and_dpo
