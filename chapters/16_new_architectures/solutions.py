"""Solutions of chapter 16's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import math

import torch


def growth_exponent(lengths, costs):
    x, y = [math.log(n) for n in lengths], [math.log(c) for c in costs]
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    above = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True))
    return above / sum((a - mean_x) ** 2 for a in x)


def longest_context(memory, weights, n_layer, n_kv_head, head_dim):
    return (memory - weights) // (2 * n_layer * n_kv_head * head_dim * 2)  # keys and values, 2 bytes each


def half_life(step):
    return math.log(0.5) / (-0.5 * step)  # exp(-step / 2) ** tokens = 1 / 2


def chained_kernel(first, second):
    n = 2 * len(first)  # zeros, so that the end does not come back at the start
    return torch.fft.irfft(torch.fft.rfft(first, n) * torch.fft.rfft(second, n), n)[: len(first)]


def circular_kernel(first, second):
    return torch.fft.irfft(torch.fft.rfft(first) * torch.fft.rfft(second), len(first))


def gate_logit(g):
    return math.log(g / (1 - g))  # exp(-softplus(z)) = 1 - sigmoid(z)


def is_shift_invariant(layer, u, k):
    shifted = layer(torch.cat([u.new_zeros(k), u]))
    return bool(torch.allclose(shifted[k:], layer(u), atol=1e-5))


def same_length_only(layer, u, k):
    return len(layer(torch.cat([torch.zeros(k), u]))) == len(u) + k


def exactly_equal(layer, u, k):
    return bool(torch.equal(layer(torch.cat([torch.zeros(k), u]))[k:], layer(u)))


def no_room_for_errors_at_zero(layer, u, k):
    zeros = torch.zeros(k)
    return torch.allclose(layer(torch.cat([zeros, u])), torch.cat([zeros, layer(u)]))  # atol is 1e-8


def shifting_in_place(layer, u, k):
    before = layer(u)
    u[k:] = u[:-k].clone()
    u[:k] = 0
    return bool(torch.allclose(layer(u)[k:], before[:-k], atol=1e-5))


def combine(first, second):
    return first[0] * second[0], second[0] * first[1] + second[1]


def break_even(n_layer, d_model, d_state, d_conv):
    # 2 * d_model * length > 2 * d_model * (d_state + d_conv), the same number of times n_layer
    return d_state + d_conv + 1


SOLUTIONS = {
    "16-1": growth_exponent,
    "16-2": longest_context,
    "16-3": half_life,
    "16-4": chained_kernel,
    "16-5": gate_logit,
    "16-6": is_shift_invariant,
    "16-7": combine,
    "16-8": break_even,
}

WRONG = {
    "16-1": [
        lambda n, c: c[-1] / c[0],
        lambda n, c: (c[-1] - c[0]) / (n[-1] - n[0]),
        lambda n, c: math.log(c[-1] / c[0]) / math.log(n[-1] / n[0]),  # the two ends alone
    ],
    "16-2": [
        lambda memory, weights, n_layer, heads, dim: memory // (4 * n_layer * heads * dim),
        lambda memory, weights, n_layer, heads, dim: (memory - weights) // (2 * n_layer * heads * dim),
    ],
    "16-3": [lambda step: math.log(2) / step, lambda step: 0.5 / step],
    "16-4": [circular_kernel, lambda first, second: first * second],
    "16-5": [lambda g: g, lambda g: -math.log(1 - g)],
    "16-6": [
        same_length_only,
        exactly_equal,
        no_room_for_errors_at_zero,
        shifting_in_place,
        lambda layer, u, k: torch.allclose(layer(u)[k:], layer(u[k:])),
    ],
    "16-7": [
        lambda first, second: (first[0] * second[0], first[0] * second[1] + first[1]),
        lambda first, second: (first[0] * second[0], first[1] + second[1]),
    ],
    "16-8": [lambda n_layer, d_model, d_state, d_conv: d_state + d_conv, lambda *sizes: 2 * sizes[2] + 1],
}
