"""Solutions of chapter 5's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import math

import torch


def e5m2(bits):
    sign = -1.0 if bits >> 7 else 1.0
    exponent, mantissa = (bits >> 2) & 31, bits & 3
    if exponent == 31:
        return sign * math.inf if mantissa == 0 else math.nan
    if exponent == 0:
        return sign * mantissa / 4 * 2.0**-14  # no leading 1; the exponent counts as 1
    return sign * (1 + mantissa / 4) * 2.0 ** (exponent - 15)


def e5m2_without_subnormals(bits):
    exponent = (bits >> 2) & 31
    if exponent == 0:
        return (-1.0 if bits >> 7 else 1.0) * (1 + (bits & 3) / 4) * 2.0**-15
    return e5m2(bits)


def mixed_precision(n, gib):
    each = 2 + 2 + 4 + 4 + 4  # weights, gradients, fp32 copy and AdamW's two states
    return each * n, gib * 2**30 // each


def int4_round_trip(x, block):
    blocks = x.view(-1, block)
    scale = blocks.abs().amax(1, keepdim=True) / 7
    scale = torch.where(scale == 0, 1.0, scale)  # a block of zeros stays zero
    return ((blocks / scale).round() * scale).view(-1)


def int4_whole(x, block):
    scale = x.abs().max() / 7
    return (x / scale).round() * scale


def int4_divided_by_zero(x, block):
    blocks = x.view(-1, block)
    scale = blocks.abs().amax(1, keepdim=True) / 7
    return ((blocks / scale).round() * scale).view(-1)


def loss_weights(counts):
    return [c / sum(counts) for c in counts]


def safe_checkpoint(function, x):
    class SafeCheckpoint(torch.autograd.Function):
        @staticmethod
        def forward(ctx, function, x):
            ctx.function, ctx.random = function, torch.get_rng_state()  # before function draws
            ctx.save_for_backward(x)
            return function(x)

        @staticmethod
        def backward(ctx, grad):
            x = ctx.saved_tensors[0].detach().requires_grad_()
            now = torch.get_rng_state()
            torch.set_rng_state(ctx.random)  # the same dropout as in the forward pass
            with torch.enable_grad():
                output = ctx.function(x)
            torch.set_rng_state(now)
            output.backward(grad)
            return None, x.grad

    return SafeCheckpoint.apply(function, x)


class _Forgetful(torch.autograd.Function):
    @staticmethod
    def forward(ctx, function, x):
        ctx.function = function
        ctx.save_for_backward(x)
        return function(x)

    @staticmethod
    def backward(ctx, grad):
        x = ctx.saved_tensors[0].detach().requires_grad_()
        with torch.enable_grad():
            output = ctx.function(x)
        output.backward(grad)
        return None, x.grad


def best_interval(n, ratio):
    return min(range(1, n + 1), key=lambda k: n / k + k * ratio)


def lowest_stage(n_parameter, gib, n):
    for stage, each in enumerate((16, 4 + 12 / n, 2 + 14 / n, 16 / n)):  # bytes for one parameter
        if n_parameter * each <= gib * 2**30:
            return stage
    return None


def lowest_stage_of_whole_bytes(n_parameter, gib, n):
    for stage, each in enumerate((16, 4 + 12 // n, 2 + 14 // n, 16 // n)):
        if n_parameter * each <= gib * 2**30:
            return stage
    return None


def least_micro_batches(n, limit):
    # (n - 1) / (m + n - 1) <= limit; 1e-9 takes away the rounding error of numbers such as 0.1
    return max(1, math.ceil((n - 1) * (1 - limit) / limit - 1e-9))


def simulate_ring(vectors, seen):
    n = len(vectors)
    parts = vectors.view(n, n, -1)
    for step in range(2 * (n - 1)):
        before = parts.clone()
        for rank in range(n):
            left = (rank - 1) % n
            if step < n - 1:  # sums travel and grow
                parts[rank, (left - step) % n] += before[left, (left - step) % n]
            else:  # finished sums travel
                chunk = (left - (step - n + 1) + 1) % n
                parts[rank, chunk] = before[left, chunk]
        seen(vectors)
    return vectors


def sum_at_once(vectors, seen):
    total = vectors.sum(0).expand(len(vectors), -1)
    for _ in range(2 * (len(vectors) - 1)):
        seen(total)
    return total


def lora_size(shapes, r, percent):
    each = sum(o + i for o, i in shapes)
    return r * each, int(percent / 100 * sum(o * i for o, i in shapes) // each)


def lora_size_below(shapes, r, percent):
    each, limit = sum(o + i for o, i in shapes), percent / 100 * sum(o * i for o, i in shapes)
    return r * each, max(k for k in range(100) if k * each < limit)


def combine(A1, B1, s1, A2, B2, s2):
    return torch.cat([A1, A2]), torch.cat([s1 * B1, s2 * B2], 1)  # the rank is r1 + r2


def combine_scaling_both(A1, B1, s1, A2, B2, s2):
    return torch.cat([s1 * A1, s2 * A2]), torch.cat([s1 * B1, s2 * B2], 1)


def nf4_bits(block, outer):
    return 4 + (32 / block if outer is None else 8 / block + 32 / (block * outer))


def pack(x, levels):
    codes = (x[:, None] - levels).abs().argmin(1).to(torch.uint8)
    return (codes[::2] << 4) | codes[1::2]


def pack_low_first(x, levels):
    codes = (x[:, None] - levels).abs().argmin(1).to(torch.uint8)
    return codes[::2] | (codes[1::2] << 4)


def pack_uniform(x, levels):
    codes = ((x + 1) * 7.5).round().to(torch.uint8)
    return (codes[::2] << 4) | codes[1::2]


SOLUTIONS = {
    "5-1": e5m2,
    "5-2": mixed_precision,
    "5-3": int4_round_trip,
    "5-4": loss_weights,
    "5-5": safe_checkpoint,
    "5-6": best_interval,
    "5-7": lowest_stage,
    "5-8": least_micro_batches,
    "5-9": simulate_ring,
    "5-10": lora_size,
    "5-11": combine,
    "5-12": nf4_bits,
    "5-13": pack,
}

WRONG = {
    "5-1": [e5m2_without_subnormals, lambda bits: float(bits)],
    "5-2": [
        lambda n, gib: (12 * n, gib * 2**30 // 12),
        lambda n, gib: (16 * n, gib * 10**9 // 16),
        lambda n, gib: (16 * n, gib * 2**30 // 16 + 1),
    ],
    "5-3": [int4_whole, int4_divided_by_zero],
    "5-4": [lambda counts: [1 / len(counts)] * len(counts)],
    "5-5": [lambda function, x: function(x), lambda function, x: _Forgetful.apply(function, x)],
    "5-6": [lambda n, ratio: round(math.sqrt(n)), lambda n, ratio: 1],
    "5-7": [
        lambda n_parameter, gib, n: 3,
        lambda p, gib, n: 0 if p * 12 <= gib * 2**30 else 3,
        lowest_stage_of_whole_bytes,
    ],
    "5-8": [lambda n, limit: n, lambda n, limit: math.ceil(1 / limit)],
    "5-9": [sum_at_once],
    "5-10": [
        lambda shapes, r, percent: (r * sum(o * i for o, i in shapes), r),
        lora_size_below,
    ],
    "5-11": [
        combine_scaling_both,
        lambda A1, B1, s1, A2, B2, s2: (torch.cat([A1, A2]), torch.cat([B1, B2], 1)),
    ],
    "5-12": [lambda block, outer: 4 + 32 / block, lambda block, outer: 4 + 8 / block],
    "5-13": [pack_low_first, pack_uniform],
}
