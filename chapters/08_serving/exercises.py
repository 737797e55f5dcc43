"""Checks of chapter 8's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import math

import torch

from llmbook.exercises import exercise, like

# --- 01_batching


@exercise("8-1")
def check_idle_share(answer) -> str | None:
    for answers, size in (([5, 1, 3, 9, 2, 2], 3), ([4, 4, 4, 4], 2), ([1, 1, 7], 2)):
        groups = [answers[i : i + size] for i in range(0, len(answers), size)]
        slots = sum(len(g) * (max(g) - 1) for g in groups)
        expected = 1 - sum(a - 1 for a in answers) / slots
        if not math.isclose(answer(list(answers), size), expected, abs_tol=1e-6):
            return (
                f"answers={answers}, size={size}이면 {expected:.3f}입니다. 답변이 n토큰이면 디코딩은 n-1단계이고 "
                "묶음의 자리는 (묶음에 든 요청의 수) × (가장 긴 답변의 단계)입니다. "
                "온 순서대로 묶고, 노는 자리를 모두 더해 자리의 합으로 나누세요."
            )
    return None


@exercise("8-2")
def check_continuous_steps(answer) -> str | None:
    for answers, slots in (
        ([5, 2, 3, 9, 2, 2], 2),
        ([9, 2, 2, 2, 9], 3),
        ([2] * 7, 3),
        ([4, 4, 2], 2),
        ([9, 2, 2, 2, 2], 2),  # the shortest first would take longer
    ):
        free = [0] * slots
        for a in answers:
            free[free.index(min(free))] += a - 1
        if answer(list(answers), slots) != max(free):
            return (
                f"answers={answers}, slots={slots}이면 {max(free)}단계입니다. 자리마다 언제 비는지 적어 두고 "
                "다음 요청을 온 순서대로 가장 먼저 비는 자리에 넣으세요."
            )
    return None


# --- end 01_batching
# --- 02_attention_kernels


@exercise("8-3")
def check_merge(answer) -> str | None:
    generator = torch.Generator().manual_seed(3)
    scores = 3 * torch.randn(6, 20, generator=generator) + torch.linspace(0, 120, 6)[:, None]
    values = torch.randn(20, 8, generator=generator)
    a, b = ((s.softmax(-1) @ v, s.logsumexp(-1, keepdim=True)) for s, v in _halves(scores, values))
    out, lse = (like(x, scores) for x in answer(*a, *b))
    if out.shape != (6, 8) or lse.shape != (6, 1):
        return "출력은 (줄, 차원), logsumexp는 (줄, 1)이어야 합니다."
    if not torch.allclose(lse, scores.logsumexp(-1, keepdim=True), atol=1e-4):
        return (
            "두 logsumexp를 합친 것은 log(e^a + e^b)입니다. 큰 값에서 넘치지 않게 torch.logaddexp를 쓰세요."
        )
    if not torch.allclose(out, scores.softmax(-1) @ values, atol=1e-4):
        return "각 출력을 자기 몫 e^(lse_부분 - lse_전체)만큼 섞으세요. 단순한 평균이 아닙니다."
    return None


def _halves(scores: torch.Tensor, values: torch.Tensor):
    return (scores[:, :7], values[:7]), (scores[:, 7:], values[7:])


@exercise("8-4")
def check_visible_tiles(answer) -> str | None:
    for n, block, window in ((64, 8, 64), (64, 8, 1), (64, 8, 8), (64, 8, 9), (128, 16, 40)):
        i = torch.arange(n)
        seen = (i[:, None] >= i) & (i[:, None] - i < window)
        expected = int(seen.view(n // block, block, n // block, block).any(3).any(1).sum())
        got = answer(n, block, window)
        if got != expected and window == n:  # nothing but the causal mask
            return (
                f"n={n}, block={block}, window={window}이면 {expected}개인데 {got}을(를) 냈습니다. "
                "뒤의 키는 보지 않고, 하나라도 보이는 칸이 있으면 그 조각을 하나로 셉니다."
            )
        if got != expected:
            return (
                f"n={n}, block={block}, window={window}이면 {expected}개인데 {got}을(를) 냈습니다. "
                "쿼리 조각의 첫 줄이 볼 수 있는 가장 앞의 키가 어느 조각에 있는지 보세요."
            )
    return None


@exercise("8-5")
def check_longest_wavelength(answer) -> str | None:
    for dim, theta in ((16, 10_000.0), (128, 10_000.0), (128, 1_000_000.0)):
        expected = 2 * math.pi * theta ** ((dim - 2) / dim)
        if not math.isclose(float(answer(dim, theta)), expected, rel_tol=1e-3):
            return (
                f"dim={dim}, theta={theta:g}이면 약 {expected:,.0f}입니다. 가장 느린 짝의 빠르기는 "
                "theta^(-(dim-2)/dim) 라디안이고 한 바퀴는 2π입니다."
            )
    return None


# --- end 02_attention_kernels
# --- 03_inference_tricks


@exercise("8-6")
def check_how_many(answer) -> str | None:
    cases = (
        (1000, 16, 100, 50, 0),
        (1000, 16, 100, 50, 90),
        (64, 16, 33, 15, 33),
        (10, 16, 200, 1, 0),
        (3, 16, 100, 5, 96),  # not even room for what is shared
    )
    for blocks, size, prompt, tokens, shared in cases:
        common = shared // size
        own = math.ceil((prompt + tokens) / size) - common
        expected = max(0, (blocks - common) // own)
        if answer(blocks, size, prompt, tokens, shared) != expected:
            return (
                f"blocks={blocks}, size={size}, prompt={prompt}, answer={tokens}, shared={shared}이면 {expected}개입니다. "
                "함께 쓰는 것은 꽉 찬 블록(shared // size개)뿐이고, 요청마다 나머지를 올림해 따로 가집니다."
            )
    return None


@exercise("8-7")
def check_acceptance(answer) -> str | None:
    generator = torch.Generator().manual_seed(7)
    for _ in range(3):
        p, q = (torch.randn(2, 9, generator=generator) * 2).softmax(-1)
        expected = torch.minimum(p, q).sum().item()
        if not math.isclose(float(answer(p, q)), expected, abs_tol=1e-5):
            return (
                "토큰 x를 초안이 내고 받아들여질 확률은 q(x)·min(1, p(x)/q(x))입니다. 모든 x에 대해 더하세요."
            )
    return None


@exercise("8-8")
def check_best_gamma(answer) -> str | None:
    def speedup(alpha: float, c: float, gamma: int) -> float:
        return (1 - alpha ** (gamma + 1)) / ((1 - alpha) * (c * gamma + 1))

    for alpha, c in ((0.8, 0.1), (0.6, 0.2), (0.3, 0.5), (0.9, 0.02), (0.95, 0.01)):
        expected = max(range(21), key=lambda gamma, a=alpha, c=c: speedup(a, c, gamma))
        if answer(alpha, c) != expected:
            return (
                f"alpha={alpha}, c={c}이면 {expected}입니다. 한 바퀴의 비용은 cγ + 1이고 얻는 토큰은 "
                "(1 - α^(γ+1)) / (1 - α)개입니다. 0부터 20까지 비교하세요."
            )
    return None


# --- end 03_inference_tricks
# --- 04_offline_serving


@exercise("8-9")
def check_throughput_and_price(answer) -> str | None:
    for case in ((112, 81.9, 60, 500), (300, 321.8, 75, 1200)):
        count, seconds, tokens, price = case
        speed, cost = answer(*case)
        if not math.isclose(speed, count * tokens / seconds, rel_tol=1e-3):
            return "초당 토큰은 (문제 수 × 답변의 토큰) ÷ 초입니다."
        if not math.isclose(cost, price / 3600 * 1e6 * seconds / (count * tokens), rel_tol=1e-3):
            return "100만 토큰을 내는 데 몇 초가 걸리는지 구해 초당 값(시간당 값 ÷ 3600)을 곱하세요."
    return None


@exercise("8-10")
def check_cached_tokens(answer) -> str | None:
    for gpus, memory, share, weights, kv in (
        (1, 16, 0.9, 13.5, 512),
        (2, 16, 0.9, 13.5, 512),
        (1, 16, 0.9, 28, 512),
        (4, 24, 0.8, 28, 160),
    ):
        room = gpus * memory * share - weights
        expected = max(0, int(room * 1e6 / kv))
        if not abs(answer(gpus, memory, share, weights, kv) - expected) <= 1:
            return (
                f"gpus={gpus}, memory={memory}, share={share}, weights={weights}, kv={kv}이면 {expected:,}개입니다. "
                "쓸 수 있는 자리는 한 장에 memory × share이고 가중치는 모두 합쳐 한 벌만 있습니다. "
                "남는 자리가 없으면 0이고, 1 GB는 10⁶ KB입니다."
            )
    return None


# --- end 04_offline_serving
# --- 05_online_serving


@exercise("8-11")
def check_ttft_and_tpot(answer) -> str | None:
    for times in ([0.5, 0.6, 0.7, 1.1], [0.2], [0.3, 0.35]):
        first, gap = answer(list(times))
        if not math.isclose(first, times[0], abs_tol=1e-6):
            return "TTFT는 첫 조각이 도착한 시각(초)입니다. TTFT, TPOT의 차례로 돌려주세요."
        expected = (times[-1] - times[0]) / (len(times) - 1) if len(times) > 1 else 0.0
        if not math.isclose(gap, expected, abs_tol=1e-6):
            return (
                f"times={times}이면 TPOT는 {expected:.3f}초입니다. 첫 조각을 뺀 나머지의 간격을 평균하세요."
            )
    return None


@exercise("8-12")
def check_slots_needed(answer) -> str | None:
    for rate, ttft, tpot, tokens in ((4, 0.5, 0.03125, 201), (41, 0.5, 0.03, 201), (0.1, 0.1, 0.01, 11)):
        expected = math.ceil(rate * (ttft + tpot * (tokens - 1)) - 1e-9)
        if answer(rate, ttft, tpot, tokens) != expected:
            return (
                f"rate={rate}, ttft={ttft}, tpot={tpot}, tokens={tokens}이면 {expected}개입니다. 한 요청이 머무는 시간은 "
                "첫 토큰까지의 시간에 나머지 토큰의 간격을 더한 것입니다. 자리의 수는 올림하세요."
            )
    return None


# --- end 05_online_serving
