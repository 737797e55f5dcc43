"""Solutions of chapter 8's exercises, and plausible wrong answers that the checks must reject."""

from __future__ import annotations

import heapq
import math

import torch

# --- 01_batching


def idle_share(answers, size):
    groups = [answers[i : i + size] for i in range(0, len(answers), size)]
    slots = sum(len(g) * (max(g) - 1) for g in groups)
    return 1 - sum(a - 1 for a in answers) / slots


def idle_share_with_first_token(answers, size):
    groups = [answers[i : i + size] for i in range(0, len(answers), size)]
    return 1 - sum(answers) / sum(len(g) * max(g) for g in groups)


def continuous_steps(answers, slots):
    free = [0] * slots  # the step from which each slot is free, as a heap: the earliest is free[0]
    for answer in answers:
        heapq.heapreplace(free, free[0] + answer - 1)
    return max(free)


def continuous_steps_shortest_first(answers, slots):
    return continuous_steps(sorted(answers), slots)


def continuous_steps_if_perfect(answers, slots):
    return math.ceil(sum(a - 1 for a in answers) / slots)


# --- end 01_batching
# --- 02_attention_kernels


def merge(out_a, lse_a, out_b, lse_b):
    lse = torch.logaddexp(lse_a, lse_b)
    # each half's share of the whole denominator; the exponents are never above 0
    return torch.exp(lse_a - lse) * out_a + torch.exp(lse_b - lse) * out_b, lse


def merge_by_mean(out_a, lse_a, out_b, lse_b):
    return (out_a + out_b) / 2, torch.logaddexp(lse_a, lse_b)


def merge_that_overflows(out_a, lse_a, out_b, lse_b):
    a, b = torch.exp(2 * lse_a), torch.exp(2 * lse_b)
    return (a * out_a + b * out_b) / (a + b), torch.log(lse_a.exp() + lse_b.exp())


def visible_tiles(n, block, window):
    tiles = n // block
    # the first query of tile i sees keys from i * block - window + 1 on
    return sum(i - max(0, (i * block - window + 1) // block) + 1 for i in range(tiles))


def visible_tiles_without_edge(n, block, window):
    tiles, wide = n // block, math.ceil(window / block)
    return sum(min(i + 1, wide) for i in range(tiles))


def longest_wavelength(dim, theta):
    # the last pair turns by theta^(-(dim-2)/dim) radians a position
    return 2 * math.pi * theta ** ((dim - 2) / dim)


# --- end 02_attention_kernels
# --- 03_inference_tricks


def how_many(blocks, size, prompt, answer, shared):
    common = shared // size  # whole blocks only, kept once
    own = math.ceil((prompt + answer) / size) - common
    return max(0, (blocks - common) // own)


def how_many_below_zero(blocks, size, prompt, answer, shared):
    return (blocks - shared // size) // (math.ceil((prompt + answer) / size) - shared // size)


def how_many_without_sharing(blocks, size, prompt, answer, shared):
    return blocks // math.ceil((prompt + answer) / size)


def how_many_by_tokens(blocks, size, prompt, answer, shared):
    return (blocks * size - shared) // (prompt + answer - shared)


def acceptance(p, q):
    return torch.minimum(p, q).sum()  # = 1 - total variation


def best_gamma(alpha, c):
    return max(range(21), key=lambda g: (1 - alpha ** (g + 1)) / ((1 - alpha) * (c * g + 1)))


# --- end 03_inference_tricks
# --- 04_offline_serving


def throughput_and_price(count, seconds, tokens, price):
    speed = count * tokens / seconds
    return speed, 1e6 / speed * price / 3600


def cached_tokens(gpus, memory, share, weights, kv):
    return max(0, int((gpus * memory * share - weights) * 1e6 / kv))


def cached_tokens_of_nine_tenths(gpus, memory, share, weights, kv):
    return cached_tokens(gpus, memory, 0.9, weights, kv)


def cached_tokens_with_copies(gpus, memory, share, weights, kv):
    return max(0, int(gpus * (memory * share - weights) * 1e6 / kv))


# --- end 04_offline_serving
# --- 05_online_serving


def ttft_and_tpot(times):
    rest = len(times) - 1
    return times[0], (times[-1] - times[0]) / rest if rest else 0.0


def slots_needed(rate, ttft, tpot, tokens):
    # 1e-9: a whole number may come out a hair above
    return math.ceil(rate * (ttft + tpot * (tokens - 1)) - 1e-9)


# --- end 05_online_serving

SOLUTIONS = {
    "8-1": idle_share,
    "8-2": continuous_steps,
    "8-3": merge,
    "8-4": visible_tiles,
    "8-5": longest_wavelength,
    "8-6": how_many,
    "8-7": acceptance,
    "8-8": best_gamma,
    "8-9": throughput_and_price,
    "8-10": cached_tokens,
    "8-11": ttft_and_tpot,
    "8-12": slots_needed,
}

WRONG = {
    "8-1": [
        idle_share_with_first_token,
        lambda answers, size: 1 - sum(answers) / len(answers) / max(answers),
    ],
    "8-2": [
        continuous_steps_if_perfect,
        continuous_steps_shortest_first,
        lambda answers, slots: sum(max(answers[i : i + slots]) - 1 for i in range(0, len(answers), slots)),
    ],
    "8-3": [merge_by_mean, merge_that_overflows],
    "8-4": [visible_tiles_without_edge, lambda n, block, window: (n // block) * (n // block + 1) // 2],
    "8-5": [lambda dim, theta: 2 * math.pi * theta, lambda dim, theta: theta ** ((dim - 2) / dim)],
    "8-6": [how_many_without_sharing, how_many_by_tokens, how_many_below_zero],
    "8-7": [lambda p, q: (p * q).sum(), lambda p, q: (p / q).clamp(max=1).mean()],
    "8-8": [lambda alpha, c: 20, lambda alpha, c: round(1 / c)],
    "8-9": [lambda count, seconds, tokens, price: (count / seconds, price / 3600 * seconds)],
    "8-10": [
        cached_tokens_with_copies,
        cached_tokens_of_nine_tenths,
        lambda gpus, memory, share, weights, kv: int(gpus * memory * 1e6 / kv),
    ],
    "8-11": [
        lambda times: (times[0], times[-1] / len(times)),
        lambda times: (times[0], times[-1] - times[0]),
    ],
    "8-12": [
        lambda rate, ttft, tpot, tokens: math.ceil(rate),
        lambda rate, ttft, tpot, tokens: math.ceil(rate * ttft),
    ],
}
