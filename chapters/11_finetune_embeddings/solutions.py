"""Solutions of chapter 11's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F


def symmetric_info_nce(queries, documents, temperature=0.05):
    similarity = F.normalize(queries, dim=-1) @ F.normalize(documents, dim=-1).T / temperature
    target = torch.arange(len(queries), device=queries.device)
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


def hard_negatives(scores, gold, n, share=0.95):
    left = [i for i, s in enumerate(scores) if i != gold and s <= share * scores[gold]]
    return sorted(left, key=lambda i: -scores[i])[:n]  # sorted keeps the order of equal scores


def negatives_above_gold(scores, gold, n, share=0.95):
    return sorted((i for i in range(len(scores)) if i != gold), key=lambda i: -scores[i])[:n]


def negatives_filtered_too_late(scores, gold, n, share=0.95):
    chosen = negatives_above_gold(scores, gold, n)
    return [i for i in chosen if scores[i] <= share * scores[gold]]


def negatives_under_a_fixed_score(scores, gold, n, share=0.95):
    left = [i for i, s in enumerate(scores) if i != gold and s <= share]
    return sorted(left, key=lambda i: -scores[i])[:n]


def negatives_without_the_limit_itself(scores, gold, n, share=0.95):
    left = [i for i, s in enumerate(scores) if i != gold and s < share * scores[gold]]
    return sorted(left, key=lambda i: -scores[i])[:n]


def negatives_with_the_last_of_equals(scores, gold, n, share=0.95):
    left = [i for i, s in enumerate(scores) if i != gold and s <= share * scores[gold]]
    return sorted(left, key=lambda i: (scores[i], i))[::-1][:n]


def list_loss(scores):
    return -scores.log_softmax(1)[:, 0].mean()


def pair_loss(scores):
    labels = torch.zeros_like(scores)
    labels[:, 0] = 1
    return F.binary_cross_entropy_with_logits(scores, labels)


def rerank_all(questions, orders, predict, k):
    pairs = [(q, p) for q, order in zip(questions, orders, strict=True) for p in order[:k]]
    score = dict(zip(pairs, predict(pairs), strict=True))  # one call for all questions
    return [
        sorted(order[:k], key=lambda p: -score[q, p]) + order[k:]  # sorted keeps the order of equal scores
        for q, order in zip(questions, orders, strict=True)
    ]


def rerank_one_by_one(questions, orders, predict, k):
    return [rerank_all([q], [order], predict, k)[0] for q, order in zip(questions, orders, strict=True)]


def rerank_everything(questions, orders, predict, k):
    return rerank_all(questions, orders, predict, max(map(len, orders)))


def rerank_that_drops_the_rest(questions, orders, predict, k):
    return [order[:k] for order in rerank_all(questions, orders, predict, k)]


def rerank_that_turns_equals_round(questions, orders, predict, k):
    pairs = [(q, p) for q, order in zip(questions, orders, strict=True) for p in order[:k]]
    score = dict(zip(pairs, predict(pairs), strict=True))
    return [
        sorted(order[:k], key=lambda p: score[q, p])[::-1] + order[k:]
        for q, order in zip(questions, orders, strict=True)
    ]


def rerank_by_the_passage_alone(questions, orders, predict, k):
    pairs = [(q, p) for q, order in zip(questions, orders, strict=True) for p in order[:k]]
    score = dict(zip((p for _, p in pairs), predict(pairs), strict=True))
    return [sorted(order[:k], key=lambda p: -score[p]) + order[k:] for order in orders]


def rerank_in_rows_of_k(questions, orders, predict, k):
    """Takes each question's scores as if all had k candidates."""
    scores = predict([(q, p) for q, order in zip(questions, orders, strict=True) for p in order[:k]])
    made = []
    for i, order in enumerate(orders):
        head = zip(scores[i * k : (i + 1) * k], order[:k], strict=False)
        head = [p for _, p in sorted(head, key=lambda pair: -pair[0])]
        made.append(head + [p for p in order if p not in head])
    return made


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
    "11-5": hard_negatives,
    "11-6": list_loss,
    "11-7": rerank_all,
    "11-8": smallest_k,
}
WRONG = {
    "11-1": [one_way_info_nce, other_way_info_nce, unscaled_info_nce],
    "11-2": [oracle_that_forgets_the_rest],
    "11-3": [repeated_passages, passages_inside_others],
    "11-4": [passes_once, passes_of_both_columns],
    "11-5": [
        negatives_above_gold,
        negatives_filtered_too_late,
        negatives_under_a_fixed_score,
        negatives_without_the_limit_itself,
        negatives_with_the_last_of_equals,
        lambda scores, gold, n, share=0.95: hard_negatives(scores, gold, n),
        lambda scores, gold, n, share=0.95: sorted(hard_negatives(scores, gold, n, share)),
    ],
    "11-6": [pair_loss],
    "11-7": [
        rerank_one_by_one,
        rerank_everything,
        rerank_that_drops_the_rest,
        rerank_that_turns_equals_round,
        rerank_by_the_passage_alone,
        rerank_in_rows_of_k,
        lambda questions, orders, predict, k: rerank_all(
            questions, orders, lambda pairs: predict([pair[::-1] for pair in pairs]), k
        ),
    ],
    "11-8": [
        smallest_k_off_by_one,
        smallest_k_that_stops_short,
        smallest_k_of_a_hundred,
        smallest_k_of_a_sorted_input,
    ],
}
