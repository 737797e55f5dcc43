"""Solutions of chapter 4's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import math

import torch.nn.functional as F


def pass_at_k(n, c, k):
    # of the ways to take k of the n answers, those with wrong ones only
    return 1 - math.comb(n - c, k) / math.comb(n, k)


def completion_labels(ids, starts, ends):
    labels = ids.clone()
    for row, (start, end) in enumerate(zip(starts, ends, strict=True)):
        labels[row, :start] = -100
        labels[row, end:] = -100
    return labels


def hide_every_end_token(ids, starts, ends):
    labels = completion_labels(ids, starts, ends)
    return labels.masked_fill(ids == 2, -100)


def ranking_loss(rewards):
    n = len(rewards)
    pairs = [-F.logsigmoid(rewards[i] - rewards[j]) for i in range(n) for j in range(i + 1, n)]
    return sum(pairs) / len(pairs)


def neighbours_only(rewards):
    return -F.logsigmoid(rewards[:-1] - rewards[1:]).mean()


def ranking_loss_of_four(rewards):
    return ranking_loss(rewards) * (len(rewards) * (len(rewards) - 1) / 2) / 6


def noisy_difference(p, flip):
    q = p * (1 - flip) + (1 - p) * flip  # written down as better: truly, or by mistake
    return math.log(q / (1 - q))  # the difference whose sigmoid is q


def group_advantages(rewards):
    return (rewards - rewards.mean(1, keepdim=True)) / (rewards.std(1, keepdim=True) + 1e-4)


def batch_advantages(rewards):
    return (rewards - rewards.mean()) / (rewards.std() + 1e-4)


def best_policy(reference_probs, rewards, beta):
    return (reference_probs.log() + rewards / beta).softmax(-1)  # the product, as a sum of logarithms


def largest_n(budget):
    n = 1
    while math.log(n + 1) - n / (n + 1) <= budget:
        n += 1
    return n


def pair_weight(chosen, rejected, beta):
    return (beta * (rejected - chosen)).sigmoid()  # = 1 - sigmoid(beta * (chosen - rejected))


SOLUTIONS = {
    "4-1": pass_at_k,
    "4-2": completion_labels,
    "4-3": ranking_loss,
    "4-4": noisy_difference,
    "4-5": group_advantages,
    "4-6": best_policy,
    "4-7": largest_n,
    "4-8": pair_weight,
}

WRONG = {
    "4-1": [lambda n, c, k: 1 - (1 - c / n) ** k, lambda n, c, k: c / n],
    "4-2": [
        hide_every_end_token,
        lambda ids, starts, ends: ids,
        lambda ids, starts, ends: completion_labels(ids, starts[:1] * len(ids), ends[:1] * len(ids)),
    ],
    "4-3": [neighbours_only, ranking_loss_of_four, lambda rewards: F.logsigmoid(rewards[0] - rewards[-1])],
    "4-4": [lambda p, flip: math.log(p / (1 - p)), lambda p, flip: (1 - 2 * flip) * math.log(p / (1 - p))],
    "4-5": [batch_advantages, lambda rewards: rewards - rewards.mean(1, keepdim=True)],
    "4-6": [
        lambda probs, rewards, beta: (rewards / beta).softmax(-1),
        lambda probs, rewards, beta: (probs.log() + beta * rewards).softmax(-1),
    ],
    "4-7": [
        lambda budget: int(math.exp(budget)),
        lambda budget: largest_n(budget) + 1,
        lambda budget: min(largest_n(budget), 100),
    ],
    "4-8": [
        lambda chosen, rejected, beta: (beta * (chosen - rejected)).sigmoid(),
        lambda chosen, rejected, beta: (rejected - chosen).sigmoid(),
        lambda chosen, rejected, beta: (0.1 * (rejected - chosen)).sigmoid(),
    ],
}
