"""Checks of chapter 16's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import math
import statistics

import torch

from llmbook.exercises import exercise, like

# --- 01_rnn_transformer_costs


@exercise("16-1")
def check_growth_exponent(answer) -> str | None:
    for power in (1.0, 2.0, 1.5):
        lengths = [100, 400, 1600]
        costs = [3e-6 * n**power for n in lengths]
        if not math.isclose(answer(lengths, costs), power, abs_tol=1e-3):
            return f"비용이 길이의 {power}제곱이면 {power}입니다. 길이와 비용에 모두 로그를 씌우면 기울기가 지수입니다."
    lengths, costs = [100, 200, 1600], [2.0, 9.0, 30.0]  # not on one line
    x, y = ([math.log(v) for v in values] for values in (lengths, costs))
    expected = statistics.linear_regression(x, y).slope
    if not math.isclose(answer(lengths, costs), expected, abs_tol=1e-3):
        return (
            f"길이 {lengths}, 비용 {costs}이면 {expected:.3f}입니다. 두 점만 잇거나 로그를 씌우지 않은 곡선을 맞추지 "
            "말고, 로그를 씌운 모든 점에 최소제곱으로 직선을 맞추세요."
        )
    return None


@exercise("16-2")
def check_longest_context(answer) -> str | None:
    cases = [((16 * 10**9, 2 * 10**9, 32, 8, 128), 106_811), ((10**9, 9 * 10**8, 12, 12, 64), 2712)]
    for arguments, expected in cases:
        if answer(*arguments) != expected:
            return (
                f"{arguments}이면 {expected:,}토큰입니다. 토큰 하나에 층마다 키와 값, 헤드와 차원, 2바이트(fp16)가 "
                "듭니다. 남는 메모리를 그것으로 나눈 몫이 답입니다."
            )
    return None


# --- end 01_rnn_transformer_costs
# --- 02_ssm_and_s4


@exercise("16-3")
def check_half_life(answer) -> str | None:
    for step in (0.001, 0.02, 0.1):
        expected = 2 * math.log(2) / step
        if not math.isclose(answer(step), expected, rel_tol=1e-6):
            return f"Δ={step}이면 {expected:.2f}토큰입니다. 토큰 하나를 지날 때마다 흔적에 e^(-Δ/2)가 곱해집니다."
    return None


@exercise("16-4")
def check_chained_kernel(answer) -> str | None:
    generator = torch.Generator().manual_seed(1)
    first, second = torch.randn(2, 12, generator=generator)
    expected = torch.stack([sum(first[j] * second[k - j] for j in range(k + 1)) for k in range(12)])
    got = like(answer(first.clone(), second.clone()), expected)
    if got.shape != expected.shape:
        return "길이 L인 커널 하나를 돌려주세요. 길이 L보다 뒤는 아직 오지 않은 시점입니다."
    if not torch.allclose(got, expected, atol=1e-4):
        return "출력을 다시 합성곱하므로 커널끼리 합성곱한 것이 답입니다. 원형이 되지 않게 0을 덧대세요."
    return None


# --- end 02_ssm_and_s4
# --- 03_selection


@exercise("16-5")
def check_gate_logit(answer) -> str | None:
    for g in (0.01, 0.5, 0.9):
        expected = math.log(g / (1 - g))
        if not math.isclose(float(answer(g)), expected, abs_tol=1e-5):
            return f"g={g}이면 {expected:.4f}입니다. e^(-softplus(z))가 1-g와 같아야 합니다."
    return None


def _leaky(u):
    state, out = torch.zeros(()), []
    for x in u:
        state = 0.9 * state + x
        out.append(state)
    return torch.stack(out)


def _by_fft(u):
    n = 2 * len(u)
    kernel = 0.9 ** torch.arange(len(u))
    return torch.fft.irfft(torch.fft.rfft(u, n) * torch.fft.rfft(kernel, n), n)[: len(u)]


@exercise("16-6")
def check_is_shift_invariant(answer) -> str | None:
    u = torch.randn(20, generator=torch.Generator().manual_seed(4))
    clock = torch.arange(1.0, 200.0)
    given = u.clone()
    if not answer(_leaky, given, 3):
        return "시불변인 층을 아니라고 합니다. 밀린 입력의 출력에서 앞의 k개를 떼고 비교하세요."
    if not torch.equal(given, u):
        return "받은 u는 그대로 두세요. 미는 것은 새 텐서에서 하세요."
    if not answer(_by_fft, 0.1 + 0.1 * torch.rand(20, generator=torch.Generator().manual_seed(5)), 3):
        return (
            "FFT로 계산하는 합성곱 층을 아니라고 합니다. 계산 오차만큼은 다를 수 있으니 torch.allclose로 비교하고, "
            "0이어야 할 곳의 오차도 봐주도록 atol=1e-5를 주세요."
        )
    if answer(lambda x: _leaky(x) * (-1) ** clock[: len(x)], u.clone(), 3) or not answer(
        lambda x: _leaky(x) * (-1) ** clock[: len(x)], u.clone(), 2
    ):
        return "한 칸마다 부호를 뒤집는 층은 k=2이면 밀려도 같고 k=3이면 다릅니다. k칸을 미세요."
    for layer in (
        lambda x: _leaky(x) * clock[: len(x)],
        lambda x: _leaky(x) + 1 / clock[: len(x)],
        lambda x: _leaky(x) * (clock[: len(x)] != 6),  # differs in the middle only
    ):
        if answer(layer, u.clone(), 3):
            return "시점에 따라 다르게 행동하는 층을 시불변이라고 합니다. 출력의 값까지 비교하세요."
    return None


# --- end 03_selection
# --- 04_mamba


@exercise("16-7")
def check_combine(answer) -> str | None:
    steps = [(0.5, 1.0), (2.0, -3.0), (0.1, 4.0)]
    for x in (0.0, 1.5):
        by_hand = steps[1][0] * (steps[0][0] * x + steps[0][1]) + steps[1][1]
        a, b = answer(steps[0], steps[1])
        if not math.isclose(a * x + b, by_hand, abs_tol=1e-6):
            return f"x={x}에서 두 걸음을 차례로 가면 {by_hand:g}입니다. a2(a1 x + b1) + b2를 정리하세요."
    left, right = answer(answer(*steps[:2]), steps[2]), answer(steps[0], answer(*steps[1:]))
    if not all(math.isclose(p, q, abs_tol=1e-6) for p, q in zip(left, right, strict=True)):
        return "결합 법칙을 따르지 않습니다. 앞의 b1에는 뒤의 a2만 곱합니다."
    return None


@exercise("16-8")
def check_break_even(answer) -> str | None:
    for n_layer, d_model, d_state, d_conv in ((24, 768, 16, 4), (2, 64, 128, 4)):
        length = 1
        while 2 * n_layer * d_model * length <= n_layer * 2 * d_model * (d_state + d_conv):
            length += 1
        if answer(n_layer, d_model, d_state, d_conv) != length:
            return (
                f"{n_layer}층, 폭 {d_model}, 상태 {d_state}, 합성곱 {d_conv}이면 {length}토큰입니다. 맘바는 층마다 "
                "(2 × 폭) × (상태 + 합성곱)개, KV 캐시는 층과 토큰마다 2 × 폭개의 수를 듭니다(둘이 같으면 아직 큰 것이 "
                "아닙니다)."
            )
    return None


# --- end 04_mamba
