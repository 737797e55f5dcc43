"""Checks of chapter 7's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import math

import torch

from llmbook.exercises import exercise, like

# --- 01_kv_cache


@exercise("7-1")
def check_frequency_penalty(answer) -> str | None:
    scores = torch.tensor([[1.0, 2.0, -1.0, 0.5, 0.0], [0.0, 3.0, 1.0, -2.0, 1.0]])  # token 4 never appears
    ids = torch.tensor([[1, 1, 2, 1], [0, 3, 3, 0]])
    expected = scores.clone()
    for row in range(2):
        for token in ids[row]:
            expected[row, token] -= 0.4
    got = like(answer(scores.clone(), ids, 0.4), scores)
    if got.shape != scores.shape:
        return "점수와 같은 모양이어야 합니다."
    if not torch.allclose(got, expected, atol=1e-5):
        alone = like(answer(scores[:1].clone(), ids[:1], 0.4), scores)
        if alone.shape == (1, 5) and torch.allclose(alone, expected[:1], atol=1e-5):
            return "배치가 1이면 맞습니다. 줄(요청)마다 자기 토큰만 세어 자기 점수에서 빼세요."
        return "토큰이 나온 횟수만큼 빼야 합니다. 세 번 나온 토큰은 벌점의 세 배를 뺍니다(나오지 않은 토큰은 그대로)."
    return None


@exercise("7-2")
def check_largest_batch(answer) -> str | None:
    for free, tokens, n_layer, n_kv_head, head_dim in (
        (8 * 2**30, 4096, 32, 32, 128),
        (8 * 2**30, 4096, 32, 8, 128),
        (10**9, 1000, 28, 8, 128),
        (10**9, 1000, 24, 2, 64),
        (10**9, 4096, 32, 32, 128),  # not even one
    ):
        expected = free // (2 * 2 * n_layer * n_kv_head * head_dim * tokens)
        if answer(free, tokens, n_layer, n_kv_head, head_dim) != expected:
            return (
                f"메모리 {free:,}바이트, {tokens}토큰, {n_layer}층, 키·값 헤드 {n_kv_head}개, "
                f"헤드 차원 {head_dim}이면 {expected}개입니다. "
                "요청 하나는 키와 값 둘을 층마다 남깁니다. 나눈 몫의 정수 부분을 돌려주세요."
            )
    return None


# --- end 01_kv_cache
# --- 02_batch_and_attention_variants


@exercise("7-3")
def check_best_batch(answer) -> str | None:
    for flops, bandwidth, bits in ((65e12, 320e9, 16), (65e12, 320e9, 4), (312e12, 1555e9, 8)):
        expected = flops * bits / 8 / (2 * bandwidth)
        if not math.isclose(answer(flops, bandwidth, bits), expected, rel_tol=1e-6):
            return (
                f"초당 연산 {flops:.3g}, 대역폭 {bandwidth:.3g}, 가중치 {bits}비트면 {expected:.1f}입니다. "
                "비트는 8개가 1바이트입니다. 읽는 바이트만 비트만큼 줄고 계산은 그대로입니다."
            )
    return None


@exercise("7-4")
def check_to_mha(answer) -> str | None:
    weight = torch.arange(2 * 3 * 4, dtype=torch.float32).view(6, 4)  # 2 heads of 3
    for n_head in (2, 4, 8):
        expected = weight.view(2, 3, 4).repeat_interleave(n_head // 2, dim=0).flatten(0, 1)
        got = like(answer(weight.clone(), n_head, 3), weight)
        if got.shape != expected.shape:
            return f"헤드가 {n_head}개, 헤드 차원이 3이면 모양이 {tuple(expected.shape)}이어야 합니다."
        if not torch.equal(got, expected):
            return "헤드를 번갈아가 아니라 이웃하게 되풀이하세요(0, 0, 1, 1). 행 하나가 아니라 헤드(행 head_dim개)가 단위입니다."
    return None


# --- end 02_batch_and_attention_variants
# --- 03_bitsandbytes


@exercise("7-5")
def check_moved_levels(answer) -> str | None:
    generator = torch.Generator().manual_seed(6)
    for x, levels in (
        ([-0.9, -0.7, -0.2, 0.1, 0.3, 0.6, 0.8], [-1.0, 0.0, 1.0]),
        ([2.8, 0.3, 0.1, 3.4, 0.7], [0.0, 1.0, 4.0]),
        ([0.2, 0.4, -0.3], [-2.0, 0.0, 0.5, 4.0]),  # nothing comes to the two outer levels
        (torch.randn(300, generator=generator).tolist(), [i / 4 - 2 for i in range(16)]),
    ):
        groups = [[] for _ in levels]
        for value in x:
            groups[min(range(len(levels)), key=lambda i, v=value: abs(v - levels[i]))].append(value)
        expected = torch.tensor(
            [sum(g) / len(g) if g else old for g, old in zip(groups, levels, strict=True)]
        )
        given = torch.tensor(x), torch.tensor(levels)
        got = like(answer(*(t.clone() for t in given)), expected)
        if got.shape != expected.shape:
            return f"눈금이 {len(levels)}개이면 옮긴 눈금도 {len(levels)}개여야 합니다. 아무 값도 가지 않는 눈금도 빼지 마세요."
        alone = torch.tensor([not g for g in groups])
        if not torch.equal(got[alone], given[1][alone]):
            return "아무 값도 가지 않는 눈금은 그대로 두세요. 빈 것의 평균은 NaN이 됩니다."
        if torch.allclose(got, given[1], atol=1e-6):
            return "눈금이 그대로입니다. 그 눈금으로 간 값들과의 제곱 오차가 가장 작은 자리로 옮기세요."
        if not torch.allclose(got, expected, atol=1e-5):
            where = int((got - expected).abs().argmax())
            return (
                f"눈금이 {[round(v, 2) for v in levels]}일 때 {levels[where]:.2f}의 눈금에는 "
                f"{[round(v, 2) for v in groups[where]][:8]}이(가) 가므로 {expected[where]:.4f}로 옮겨야 하는데 "
                f"{got[where]:.4f}입니다. 값마다 가장 가까운 눈금을 찾고(이웃한 눈금의 가운데에서 갈립니다), "
                "Σ(x − c)²을 c로 미분해 0이 되는 c를 구하세요."
            )
    return None


@exercise("7-6")
def check_smooth(answer) -> str | None:
    generator = torch.Generator().manual_seed(2)
    x, weight = torch.randn(20, 6, generator=generator), torch.randn(4, 6, generator=generator)
    x[:, 2] *= 40
    for alpha in (0.5, 0.8):
        s = x.abs().amax(0) ** alpha / weight.abs().amax(0) ** (1 - alpha)
        got = [like(part, x) for part in answer(x.clone(), weight.clone(), alpha)]
        if [part.shape for part in got] != [x.shape, weight.shape]:
            return "바꾼 x와 바꾼 weight를 이 차례로 돌려주세요. 모양은 그대로입니다."
        if not torch.allclose(got[0] @ got[1].T, x @ weight.T, atol=1e-3):
            return "두 행렬의 곱이 달라졌습니다. 입력을 나눈 만큼 가중치의 같은 채널에 곱하세요."
        if torch.allclose(got[0], x * s, atol=1e-4):
            return "s는 맞습니다. 입력을 s로 나누고 가중치에 s를 곱하세요."
        if not torch.allclose(got[0], x / s, atol=1e-4):
            return (
                f"α={alpha}일 때 s는 {[round(v, 2) for v in s.tolist()]}입니다. "
                "절댓값의 최댓값을 채널(열)마다 구하고, α와 1-α를 어느 쪽에 썼는지 보세요."
            )
    return None


# --- end 03_bitsandbytes
# --- 04_gptq_and_awq


@exercise("7-7")
def check_repaid(answer) -> str | None:
    for w, q1, h in (
        ([1.0, 2.0], 0.5, [[2.0, 1.0], [1.0, 3.0]]),
        ([0.3, -1.0], 0.0, [[1.0, -0.8], [-0.8, 1.0]]),
        ([0.3, -1.0], 1.0, [[1.0, 0.0], [0.0, 4.0]]),
    ):
        w, h = torch.tensor(w), torch.tensor(h)
        expected = (w[1] + (w[0] - q1) * h[0, 1] / h[1, 1]).item()
        got = float(answer(w, q1, h))
        if not math.isclose(got, expected, abs_tol=1e-4):
            return (
                f"w={w.tolist()}, q1={q1}, H={h.tolist()}이면 {expected:.4f}입니다. 오차 d = (w₁−q₁, w₂−x)에 대해 "
                "dᵀHd를 x로 미분해 0이 되는 x를 구하세요."
            )
    return None


@exercise("7-8")
def check_asymmetric(answer) -> str | None:
    for x, bits in (([0.0, 0.1, 0.5, 1.5], 2), ([-1.0, 0.2, 0.9, 3.0, 2.9], 3)):
        x = torch.tensor(x)
        step = (x.max() - x.min()) / (2**bits - 1)
        expected = ((x - x.min()) / step).round() * step + x.min()
        got = like(answer(x.clone(), bits), expected)
        if len(torch.unique(got)) > 2**bits:
            return f"{bits}비트면 서로 다른 값이 {2**bits}개를 넘을 수 없습니다."
        if torch.equal(got, ((x - x.min()) / step).round()):
            return "코드가 아니라 되돌린 값을 돌려주세요."
        if not torch.allclose(got, expected, atol=1e-5):
            return (
                f"{[round(v, 3) for v in x.tolist()]}을 {bits}비트로 바꾸었다가 되돌리면 {[round(v, 3) for v in expected.tolist()]}입니다. "
                "칸의 수, 가장 가까운 코드로 반올림했는지, 코드 0이 가장 작은 값으로 되돌아가는지 보세요."
            )
    return None


# --- end 04_gptq_and_awq
# --- 05_distillation


@exercise("7-9")
def check_generalized_jsd(answer) -> str | None:
    generator = torch.Generator().manual_seed(4)
    p, q = torch.randn(2, 3, 5, generator=generator).softmax(-1)
    for beta in (0.5, 0.1):
        m = beta * p + (1 - beta) * q
        expected = beta * (p * (p / m).log()).sum(-1) + (1 - beta) * (q * (q / m).log()).sum(-1)
        got = like(answer(p.clone(), q.clone(), beta), expected)
        if got.shape != expected.shape:
            return f"어휘 차원만 더해 모양이 {tuple(expected.shape)}이어야 합니다."
        if not torch.allclose(got, expected, atol=1e-5):
            return f"β={beta}일 때 {[round(v, 4) for v in expected.tolist()]}입니다. m을 섞는 무게, KL의 방향(m이 뒤), 두 KL의 무게를 확인하세요."
    return None


@exercise("7-10")
def check_mixed_target(answer) -> str | None:
    rows = torch.tensor([[0.5, 0.3, 0.1, 0.1], [0.1, 0.1, 0.7, 0.1]])  # no label is the last token
    batch = rows.repeat(3, 1).view(3, 2, 4)
    cases = [(rows, torch.tensor([1, 2]), a) for a in (0.0, 0.25, 1.0)]
    for p, labels, alpha in [*cases, (batch, torch.tensor([[1, 2], [0, 1], [2, 2]]), 0.25)]:
        expected = alpha * torch.nn.functional.one_hot(labels, 4) + (1 - alpha) * p
        got = like(answer(p.clone(), labels, alpha), expected)
        if got.shape != p.shape:
            return "교사의 확률과 같은 모양이어야 합니다."
        if not torch.allclose(got.sum(-1), torch.ones(labels.shape), atol=1e-5):
            return "섞은 목표도 확률이므로 더하면 1이어야 합니다."
        if not torch.allclose(got, expected, atol=1e-5):
            first = expected.reshape(-1, 4)[0].tolist()
            return f"α={alpha}이면 첫 줄은 {[round(v, 3) for v in first]}입니다. 정답 쪽의 무게가 α입니다."
    return None


# --- end 05_distillation
