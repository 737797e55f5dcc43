"""Solutions of chapter 11's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F


def symmetric_info_nce(queries, documents, temperature=0.05):
    similarity = F.normalize(queries, dim=-1) @ F.normalize(documents, dim=-1).T / temperature
    target = torch.arange(len(queries))
    return (F.cross_entropy(similarity, target) + F.cross_entropy(similarity.T, target)) / 2


def one_way_info_nce(queries, documents, temperature=0.05):
    similarity = F.normalize(queries, dim=-1) @ F.normalize(documents, dim=-1).T / temperature
    return F.cross_entropy(similarity, torch.arange(len(queries)))


def unscaled_info_nce(queries, documents, temperature=0.05):
    similarity = queries @ documents.T / temperature
    target = torch.arange(len(queries))
    return (F.cross_entropy(similarity, target) + F.cross_entropy(similarity.T, target)) / 2


def other_way_info_nce(queries, documents, temperature=0.05):
    return one_way_info_nce(documents, queries, temperature)


def oracle_rerank(ranks, k):
    hit = sum(r < k for r in ranks) / len(ranks)
    return hit, sum(1.0 if r < k else 1 / (r + 1) for r in ranks) / len(ranks)


def oracle_that_forgets_the_rest(ranks, k):
    hit = sum(r < k for r in ranks) / len(ranks)
    return hit, hit


def false_negatives(passages):
    # the same passage at another place: all its places but the own
    return sum(passages.count(p) - 1 for p in passages)


def repeated_passages(passages):
    return len(passages) - len(set(passages))


def passages_inside_others(passages):
    return sum(p in other for i, p in enumerate(passages) for j, other in enumerate(passages) if i != j)


def cached_passes(batch, chunk):
    pieces = -(-batch // chunk)  # rounded up: the last piece may be small
    return 2 * pieces, min(batch, chunk)  # each piece goes forward twice: without the graph, then with it


def passes_once(batch, chunk):
    return math.ceil(batch / chunk), min(batch, chunk)


def passes_of_both_columns(batch, chunk):
    return 4 * math.ceil(batch / chunk), min(batch, chunk)


def reciprocal_rank(scores, gold):
    if gold is None:
        return 0.0
    return 1 / (1 + sum(s > scores[gold] for s in scores))


def rank_from_zero(scores, gold):
    if gold is None:
        return 0.0
    return 1 / max(1, sum(s > scores[gold] for s in scores))


def no_rank_without_gold(scores, gold):
    if gold is None:
        return None
    return 1 / (1 + sum(s > scores[gold] for s in scores))


def rank_in_a_sorted_input(scores, gold):
    if gold is None:
        return 0.0
    own = scores[gold]
    scores.sort(reverse=True)
    return 1 / (scores.index(own) + 1)


def list_loss(scores):
    return -scores.log_softmax(1)[:, 0].mean()


def pair_loss(scores):
    labels = torch.zeros_like(scores)
    labels[:, 0] = 1
    return F.binary_cross_entropy_with_logits(scores, labels)


def passes(documents, questions, k):
    once = documents + questions
    return once, once + questions * k, documents * questions


def passes_forgetting_questions(documents, questions, k):
    return documents, documents + questions * k, documents * questions


def smallest_k(ranks, target):
    for k in range(1, max(ranks) + 2):
        if sum(r < k for r in ranks) / len(ranks) >= target:
            return k
    return None


def smallest_k_off_by_one(ranks, target):
    for k in range(1, max(ranks) + 2):
        if sum(r <= k for r in ranks) / len(ranks) >= target:
            return k
    return None


def smallest_k_that_stops_short(ranks, target):
    for k in range(1, max(ranks) + 1):
        if sum(r < k for r in ranks) / len(ranks) >= target:
            return k
    return None


def smallest_k_of_a_hundred(ranks, target):
    for k in range(1, 101):
        if sum(r < k for r in ranks) / len(ranks) >= target:
            return k
    return None


def smallest_k_of_a_sorted_input(ranks, target):
    ranks.sort()
    return smallest_k(ranks, target)


SOLUTIONS = {
    "11-1": symmetric_info_nce,
    "11-2": oracle_rerank,
    "11-3": false_negatives,
    "11-4": cached_passes,
    "11-5": reciprocal_rank,
    "11-6": list_loss,
    "11-7": passes,
    "11-8": smallest_k,
}
WRONG = {
    "11-1": [one_way_info_nce, other_way_info_nce, unscaled_info_nce],
    "11-2": [oracle_that_forgets_the_rest],
    "11-3": [repeated_passages, passages_inside_others],
    "11-4": [passes_once, passes_of_both_columns],
    "11-5": [rank_from_zero, no_rank_without_gold, rank_in_a_sorted_input],
    "11-6": [pair_loss],
    "11-7": [passes_forgetting_questions],
    "11-8": [
        smallest_k_off_by_one,
        smallest_k_that_stops_short,
        smallest_k_of_a_hundred,
        smallest_k_of_a_sorted_input,
    ],
}
