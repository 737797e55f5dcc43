"""Solutions of chapter 7's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import torch
import torch.nn.functional as F


def frequency_penalty(scores, ids, penalty):
    counts = torch.zeros_like(scores).scatter_add(-1, ids, torch.ones_like(ids, dtype=scores.dtype))
    return scores - penalty * counts


def presence_penalty(scores, ids, penalty):
    return scores - penalty * torch.zeros_like(scores).scatter(-1, ids, 1.0)


def counted_together(scores, ids, penalty):
    return scores - penalty * torch.bincount(ids.flatten(), minlength=scores.size(-1))


def largest_batch(free_bytes, tokens, n_layer, n_kv_head, head_dim):
    return free_bytes // (2 * n_layer * n_kv_head * head_dim * 2 * tokens)


def best_batch(flops, bandwidth, bits):
    # 2·B·N² / flops = N² · bits/8 / bandwidth: only the bytes that are read depend on the bits
    return flops * bits / 8 / (2 * bandwidth)


def to_mha(weight, n_head, head_dim):
    heads = weight.unflatten(0, (-1, head_dim))  # (n_kv, head_dim, d_model)
    # head 0 for the first group of queries, head 1 for the next: 0, 0, 1, 1
    return heads.repeat_interleave(n_head // len(heads), dim=0).flatten(0, 1)


def alternating_heads(weight, n_head, head_dim):
    return weight.repeat(n_head * head_dim // len(weight), 1)


def repeated_rows(weight, n_head, head_dim):
    return weight.repeat_interleave(n_head * head_dim // len(weight), dim=0)


def moved_levels(x, levels):
    nearest = (x[:, None] - levels).abs().argmin(1)
    moved = levels.clone()
    for i in nearest.unique():
        moved[i] = x[nearest == i].mean()  # Σ(x - c)² is smallest at the mean
    return moved


def levels_with_nan(x, levels):
    nearest = (x[:, None] - levels).abs().argmin(1)
    return torch.stack([x[nearest == i].mean() for i in range(len(levels))])


def levels_at_medians(x, levels):
    nearest = (x[:, None] - levels).abs().argmin(1)
    moved = levels.clone()
    for i in nearest.unique():
        moved[i] = x[nearest == i].median()
    return moved


def levels_with_wrong_edges(x, levels):
    nearest = torch.bucketize(x, levels).clamp(max=len(levels) - 1)
    moved = levels.clone()
    for i in nearest.unique():
        moved[i] = x[nearest == i].mean()
    return moved


def smooth(x, weight, alpha=0.5):
    s = x.abs().amax(0) ** alpha / weight.abs().amax(0) ** (1 - alpha)  # one for each channel
    return x / s, weight * s


def smooth_tokens(x, weight, alpha=0.5):
    s = x.abs().amax(0) ** alpha
    return x / s, weight * s


def repaid(w, q1, h):
    # with d = (w1 - q1, w2 - x), dᵀHd is smallest where h01 (w1 - q1) + h11 (w2 - x) = 0
    return w[1] + (w[0] - q1) * h[0, 1] / h[1, 1]


def asymmetric(x, bits):
    step = (x.max() - x.min()) / (2**bits - 1)
    return ((x - x.min()) / step).round() * step + x.min()


def symmetric(x, bits):
    step = 2 * x.abs().max() / (2**bits - 1)
    return (x / step).round() * step


def generalized_jsd(p, q, beta):
    m = beta * p + (1 - beta) * q
    return beta * (p * (p / m).log()).sum(-1) + (1 - beta) * (q * (q / m).log()).sum(-1)


def mixed_target(p, labels, alpha):
    return alpha * F.one_hot(labels, p.size(-1)) + (1 - alpha) * p


SOLUTIONS = {
    "7-1": frequency_penalty,
    "7-2": largest_batch,
    "7-3": best_batch,
    "7-4": to_mha,
    "7-5": moved_levels,
    "7-6": smooth,
    "7-7": repaid,
    "7-8": asymmetric,
    "7-9": generalized_jsd,
    "7-10": mixed_target,
}

WRONG = {
    "7-1": [presence_penalty, counted_together, lambda scores, ids, penalty: scores - penalty],
    "7-2": [
        lambda free, tokens, n_layer, heads, dim: free // (n_layer * heads * dim * 2 * tokens),
        lambda free, tokens, n_layer, heads, dim: free // (2 * heads * dim * 2 * tokens),
        lambda free, tokens, n_layer, heads, dim: max(1, free // (2 * n_layer * heads * dim * 2 * tokens)),
        lambda free, tokens, n_layer, heads, dim: free // (2 * n_layer * heads * 128 * 2 * tokens),
    ],
    "7-3": [
        lambda flops, bandwidth, bits: flops / bandwidth,
        lambda flops, bandwidth, bits: flops * bits / (2 * bandwidth),
    ],
    "7-4": [alternating_heads, repeated_rows],
    "7-5": [
        levels_with_nan,
        levels_at_medians,
        levels_with_wrong_edges,
        lambda x, levels: levels,
        lambda x, levels: moved_levels(x, levels)[(x[:, None] - levels).abs().argmin(1).unique()],
    ],
    "7-6": [smooth_tokens, lambda x, weight, alpha=0.5: (x, weight)],
    "7-7": [
        lambda w, q1, h: w[1],
        lambda w, q1, h: w[1] - (w[0] - q1) * h[0, 1] / h[1, 1],
        lambda w, q1, h: w[1] + (w[0] - q1) * h[0, 1] / h[0, 0],
    ],
    "7-8": [symmetric, lambda x, bits: (x / x.max() * (2**bits - 1)).round() / (2**bits - 1) * x.max()],
    "7-9": [
        lambda p, q, beta: (p * (p / q).log()).sum(-1),
        lambda p, q, beta: generalized_jsd(q, p, beta),
    ],
    "7-10": [
        lambda p, labels, alpha: mixed_target(p, labels, 1 - alpha),
        lambda p, labels, alpha: F.one_hot(labels, p.size(-1)) + (1 - alpha) * p,
    ],
}
