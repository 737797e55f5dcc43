"""Checks of chapter 5's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import math
import traceback

import torch

from llmbook.exercises import exercise, like

# --- 01_dtypes_and_memory


@exercise("5-1")
def check_e5m2(answer) -> str | None:
    expected = torch.arange(256, dtype=torch.uint8).view(torch.float8_e5m2).double().tolist()
    for bits in sorted(range(256), key=lambda b: (b >> 2) & 31 in (0, 31)):  # the ordinary numbers first
        value, exponent = expected[bits], (bits >> 2) & 31
        got = float(answer(bits))
        if math.isnan(value) != math.isnan(got) or (not math.isnan(value) and got != value):
            if got == -value:
                hint = "부호 비트가 1이면 음수입니다."
            elif exponent == 31:
                hint = "지수가 31이면 가수가 0일 때만 무한대이고 나머지는 NaN입니다."
            elif exponent == 0:
                hint = "지수가 0이면 앞의 1이 없고 지수를 1로 봅니다."
            else:
                hint = "가수는 2비트이므로 4로 나누어 1에 더하고, 지수에서는 편향을 뺍니다."
            return (
                f"비트 {bits:08b}(부호 {bits >> 7}, 지수 {exponent}, 가수 {bits & 3})는 {value}인데 {got}이(가) "
                f"나왔습니다. {hint}"
            )
    return None


@exercise("5-2")
def check_mixed_precision(answer) -> str | None:
    for n, gib in ((1_000_000_000, 16), (7_500_000_000, 80)):
        total, largest = answer(n, gib)
        if total != 16 * n:
            return "첫째 값은 바이트입니다. 파라미터마다 2(가중치) + 2(기울기) + 4(사본) + 4 + 4(상태)바이트입니다."
        if not abs(largest - gib * 2**30 / 16) < 1e-6:
            return "GiB는 2의 30제곱 바이트입니다. 그것을 파라미터 하나의 바이트로 나누세요."
    return None


@exercise("5-3")
def check_int4_round_trip(answer) -> str | None:
    x = torch.randn(256, generator=torch.Generator().manual_seed(5))
    x[64:96] = 0
    x[200] = 30
    for block in (32, 64):
        blocks = x.view(-1, block)
        scale = blocks.abs().amax(1, keepdim=True) / 7
        expected = ((blocks / scale.clamp_min(1e-12)).round() * scale).flatten()
        got = like(answer(x.clone(), block), expected)
        if got.shape != x.shape:
            return "되돌린 값의 모양이 입력과 같아야 합니다."
        if not got.isfinite().all():
            return "모두 0인 블록에서 0으로 나누었습니다."
        if torch.equal(got, (blocks / scale.clamp_min(1e-12)).round().flatten()):
            return "눈금의 번호(−7~7)를 돌려주었습니다. 블록마다 간격을 곱해 되돌리세요."
        if not torch.allclose(got, expected, atol=1e-5):
            return (
                f"블록이 {block}일 때 다릅니다. 블록마다 절댓값의 최댓값이 7이 되는 간격을 쓰고, 가장 가까운 눈금으로 "
                "반올림하세요."
            )
    return None


# --- end 01_dtypes_and_memory
# --- 02_single_gpu


@exercise("5-4")
def check_loss_weights(answer) -> str | None:
    for counts in ([8, 2, 6], [5, 5], [1, 99]):
        got = [float(w) for w in answer(list(counts))]
        expected = [c / sum(counts) for c in counts]
        if len(got) != len(counts):
            return "작은 배치마다 하나씩 돌려주세요."
        if not all(math.isclose(g, e, rel_tol=1e-6) for g, e in zip(got, expected, strict=True)):
            return "평균 손실에 자기 토큰 수를 곱하면 합이 되고, 전체 토큰 수로 나누면 큰 배치의 평균입니다."
    return None


@exercise("5-5")
def check_safe_checkpoint(answer) -> str | None:
    with torch.random.fork_rng(devices=[]):  # the notebook's random numbers stay as they are
        return checkpoint_hint(answer)


def checkpoint_hint(answer) -> str | None:
    seed = torch.default_generator.manual_seed
    seed(5)
    layer = torch.nn.Sequential(torch.nn.Linear(16, 16), torch.nn.Dropout(0.5), torch.nn.Linear(16, 16))
    calls, library = [], []

    def hook(*_):
        calls.append(torch.is_grad_enabled())
        library.extend(
            f for f in traceback.extract_stack() if f.filename.endswith("torch/utils/checkpoint.py")
        )

    layer.register_forward_hook(hook)

    def gradient(forward):
        layer.zero_grad()
        seed(6)
        x = torch.ones(4, 16, requires_grad=True)
        output = forward(x)
        if not output.requires_grad:
            return None, None
        torch.rand(5)  # what runs between the two passes moves the generator on
        output.square().sum().backward()
        if x.grad is None or any(p.grad is None for p in layer.parameters()):
            return None, None
        return torch.cat([p.grad.flatten() for p in layer.parameters()] + [x.grad.flatten()]), torch.rand(3)

    expected, after = gradient(layer)
    calls.clear()
    got, got_after = gradient(lambda x: answer(layer, x))
    if got is None:
        return "x와 function의 파라미터 모두에 기울기가 생겨야 합니다. 역전파에서 enable_grad()로 다시 계산한 출력에 backward()를 부르고 x의 기울기를 돌려주세요."
    if library:
        return "torch.utils.checkpoint를 쓰지 않고 torch.autograd.Function으로 직접 쓰세요."
    if len(calls) < 2 or calls[0]:
        return "순전파에서는 기록하지 않고(no_grad), 역전파에서 다시 계산해야 합니다."
    if not torch.allclose(got, expected, atol=1e-5):
        return "기울기가 다릅니다. 순전파를 시작하기 전의 난수 상태로 되돌린 뒤 다시 계산하세요."
    if not torch.equal(after, got_after):
        return "다시 계산한 뒤에 난수 상태를 원래대로 돌려놓지 않았습니다."
    return None


@exercise("5-6")
def check_best_interval(answer) -> str | None:
    for n, ratio in ((36, 1), (100, 4), (24, 10), (32, 40), (21, 10), (30, 20), (4, 100), (1, 20)):
        expected = min(range(1, n + 1), key=lambda k: n / k + k * ratio)
        if not abs(answer(n, ratio) - expected) < 1e-6:
            return f"n={n}, ratio={ratio}이면 {expected}층입니다. √(n / ratio)의 양쪽 정수에서 최고점을 견주세요."
    return None


# --- end 02_single_gpu
# --- 03_distributed_and_zero


@exercise("5-7")
def check_lowest_stage(answer) -> str | None:
    def expected(parameters, gib, n):
        needs = (16, 4 + 12 / n, 2 + 14 / n, 16 / n)
        return next((s for s, b in enumerate(needs) if parameters * b <= gib * 2**30), None)

    for case in (
        (1e9, 16, 1),
        (1e9, 14, 8),
        (7.5e9, 40, 64),
        (7.5e9, 16, 64),
        (1e9, 4.5, 8),
        (1e9, 5, 8),
        (7e10, 80, 64),
        (7e10, 16, 4),
    ):
        if answer(*case) != expected(*case):
            return (
                f"파라미터 {case[0] / 1e8:g}억 개, {case[1]} GiB, {case[2]}대이면 {expected(*case)}입니다. 1단계는 옵티마이저를, "
                "2단계는 기울기까지, 3단계는 가중치까지 나누어 갖습니다. GiB는 2의 30제곱 바이트입니다."
            )
    return None


@exercise("5-8")
def check_least_micro_batches(answer) -> str | None:
    for n, limit in ((4, 0.25), (8, 0.1), (2, 0.5), (4, 0.18), (4, 0.23)):
        expected = next(m for m in range(1, 10_000) if (n - 1) / (m + n - 1) <= limit + 1e-12)
        if not abs(answer(n, limit) - expected) < 1e-6:
            return f"단계 {n}개, 한도 {limit}이면 {expected}개입니다. (n-1)/(m+n-1)을 m에 대해 푸세요."
    return None


@exercise("5-9")
def check_simulate_ring(answer) -> str | None:
    n, k = 4, 3
    start = torch.randn(n, n * k, generator=torch.Generator().manual_seed(9))
    turns = [start.clone()]
    got = like(answer(start.clone(), lambda t: turns.append(like(t, start).clone())), start)
    if any(t.shape != start.shape for t in turns):
        return f"seen에는 vectors와 같은 모양의 텐서를 건네세요(여기서는 {tuple(start.shape)})."
    if len(turns) != 2 * (n - 1) + 1:
        return f"seen을 {len(turns) - 1}번 불렀습니다. 더하며 n-1번, 나르며 n-1번, 차례마다 한 번씩 부르세요."
    if got.shape != start.shape or not torch.allclose(turns[-1], got):
        return "돌려준 텐서가 마지막 차례에 seen으로 보여 준 것과 다릅니다."
    sides = {-1, 1}  # the neighbour whose chunks arrive: the left one or the right one, always the same
    for before, after in zip(turns, turns[1:], strict=False):
        changed = (before != after).view(n, n, k).any(-1)
        if (changed.sum(1) > 1).any():
            return "한 차례에 프로세스마다 조각 하나만 받아야 합니다."
        for rank, chunk in changed.nonzero().tolist():
            part = slice(chunk * k, (chunk + 1) * k)
            new = after[rank, part]
            near = {side: before[(rank + side) % n, part] for side in sides}
            sides = {
                s
                for s, b in near.items()
                if torch.allclose(new, before[rank, part] + b) or torch.allclose(new, b)
            }
            if not sides:
                return "한쪽 이웃(왼쪽이면 늘 왼쪽)이 앞 차례에 갖고 있던 조각만 받을 수 있습니다."
    if not torch.allclose(got, start.sum(0).expand(n, -1), atol=1e-5):
        return "마지막에는 모두가 모든 조각의 합을 가져야 합니다."
    return None


# --- end 03_distributed_and_zero
# --- 04_lora


@exercise("5-10")
def check_lora_size(answer) -> str | None:
    large = [(768, 768), (768, 768), (3072, 768), (768, 3072)]
    for shapes, r, percent in ((large, 8, 2.0), (large, 4, 0.5), ([(100, 100)], 3, 2.0)):
        count, largest = answer(list(shapes), r, percent)
        each = sum(o + i for o, i in shapes)
        if count != r * each:
            return "A는 (r, 입력), B는 (출력, r)이므로 층마다 r × (입력 + 출력)개입니다."
        total = sum(o * i for o, i in shapes)
        limit = percent / 100 * total
        if largest != int(limit // each):
            equal = f" 꼭 {percent}%이면 넘은 것이 아닙니다." if limit % each == 0 else ""
            return (
                f"r이 1이면 {each:,}개이고 전체 가중치 {total:,}개의 {percent}%는 {limit:,.0f}개이므로 "
                f"가장 큰 r은 {int(limit // each)}입니다.{equal}"
            )
    return None


@exercise("5-11")
def check_combine(answer) -> str | None:
    generator = torch.Generator().manual_seed(11)
    A1, A2 = torch.randn(2, 16, generator=generator), torch.randn(3, 16, generator=generator)
    B1, B2 = torch.randn(8, 2, generator=generator), torch.randn(8, 3, generator=generator)
    A, B = answer(A1.clone(), B1.clone(), 0.5, A2.clone(), B2.clone(), 2.0)
    if A.shape != (5, 16) or B.shape != (8, 5):
        return "두 랭크를 더한 5가 새 랭크입니다. A는 (5, 16), B는 (8, 5)여야 합니다."
    if not torch.allclose(like(B, B1) @ like(A, A1), 0.5 * B1 @ A1 + 2.0 * B2 @ A2, atol=1e-5):
        return "A는 아래로, B는 옆으로 같은 차례로 이어 붙이고, 스케일은 제 짝의 한쪽에만 곱하세요."
    return None


# --- end 04_lora
# --- 05_qlora


@exercise("5-12")
def check_nf4_bits(answer) -> str | None:
    for block, outer in ((64, None), (64, 256), (128, 256), (32, 64)):
        expected = 4 + 32 / block if outer is None else 4 + 8 / block + 32 / (block * outer)
        if not math.isclose(answer(block, outer), expected, rel_tol=1e-6):
            return (
                f"블록 {block}, 2차 {outer}이면 {expected:.4f}비트입니다. 2차 양자화를 하면 블록마다 8비트, "
                "그 블록 outer개마다 32비트가 듭니다."
            )
    return None


@exercise("5-13")
def check_pack(answer) -> str | None:
    levels = torch.linspace(-1, 1, 16) ** 3
    x = torch.rand(64, generator=torch.Generator().manual_seed(13)) * 2 - 1
    got = answer(x.clone(), levels.clone())
    if got.dtype != torch.uint8 or got.shape != (32,):
        return "값 두 개가 한 바이트이므로 길이가 절반인 uint8 텐서여야 합니다."
    codes = (x[:, None] - levels).abs().argmin(1)
    if torch.equal(got.long(), codes[1::2] * 16 + codes[::2]):
        return "앞의 값이 높은 자리(왼쪽 4비트)에 와야 합니다."
    if not torch.equal(got.long(), codes[::2] * 16 + codes[1::2]):
        return "값마다 거리가 가장 짧은 눈금의 번호를 찾아, 이웃한 두 값을 (앞 << 4) | 뒤로 담으세요."
    return None


# --- end 05_qlora
