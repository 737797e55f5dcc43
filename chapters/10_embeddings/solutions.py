"""Solutions of chapter 10's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F


def cosine(a, b):
    dot = sum(n * b.get(w, 0) for w, n in a.items())
    norms = math.hypot(*a.values()) * math.hypot(*b.values())  # 0 for an empty text
    return dot / norms if norms else 0.0


def cosine_of_presence(a, b):
    return cosine(dict.fromkeys(a, 1), dict.fromkeys(b, 1))


def cosine_of_shared_words(a, b):
    shared = a.keys() & b.keys()
    dot = sum(a[w] * b[w] for w in shared)
    norms = math.hypot(*(a[w] for w in shared)) * math.hypot(*(b[w] for w in shared))
    return dot / norms if norms else 0.0


def negative_sampling_loss(v, u_true, u_false):
    # 1 - sigmoid(x) = sigmoid(-x), so the false ones change their sign
    return -F.logsigmoid(u_true @ v) - F.logsigmoid(-(u_false @ v)).sum()


def loss_that_overflows(v, u_true, u_false):
    return -torch.log(torch.sigmoid(u_true @ v)) - torch.log(1 - torch.sigmoid(u_false @ v)).sum()


def loss_of_means(v, u_true, u_false):
    return -F.logsigmoid(u_true @ v) - F.logsigmoid(-(u_false @ v)).mean()


def weighted_pooling(hidden, mask):
    weight = torch.arange(1, hidden.size(1) + 1, device=mask.device) * mask  # 1, 2, … and 0 at the padding
    return (hidden * weight[..., None]).sum(1) / weight.sum(1, keepdim=True)


def pooling_without_mask(hidden, mask):
    weight = torch.arange(1, hidden.size(1) + 1).expand(mask.shape)
    return (hidden * weight[..., None]).sum(1) / weight.sum(1, keepdim=True)


def passes_needed(n_document, n_query, top_k):
    bi = n_document + n_query
    return bi, n_document * n_query, bi + n_query * min(top_k, n_document)


def passes_of_pairs(n_document, n_query, top_k):
    n = n_document + n_query
    return n, n * (n - 1) // 2, n + n_query * top_k


def cosine_from_distance(squared):
    return 1 - squared / 2


def one_minus_distance(squared):
    return 1 - squared


def search(query, documents, allowed, k):
    # the query's own length changes no order
    scores = documents @ query / np.linalg.norm(documents, axis=1)
    return [i for i in np.argsort(-scores) if allowed[i]][:k]


def search_by_dot_product(query, documents, allowed, k):
    return np.argsort(-np.where(allowed, documents @ query, -np.inf))[:k]


def numbers_of_the_filtered(query, documents, allowed, k):
    return search(query, documents[allowed], np.ones(allowed.sum(), dtype=bool), k)


def filtered_too_late(query, documents, allowed, k):
    best = np.argsort(-(documents @ query / np.linalg.norm(documents, axis=1)))[:k]
    return [i for i in best if allowed[i]]


def half_saturation(k1, b, ratio):
    # f / (f + x) is a half where f = x
    return k1 * (1 - b + b * ratio)


def half_of_k1(k1, b, ratio):
    return k1 / 2


def weighted_rrf(rankings, weights, k=60):
    scores = Counter()
    for ranking, weight in zip(rankings, weights, strict=True):
        for rank, i in enumerate(ranking, 1):
            scores[i] += weight / (k + rank)
    return dict(scores)


def rrf_from_zero(rankings, weights, k=60):
    scores = Counter()
    for ranking, weight in zip(rankings, weights, strict=True):
        for rank, i in enumerate(ranking):
            scores[i] += weight / (k + rank)
    return dict(scores)


def mean_reciprocal_rank(ranks_of_gold):
    return sum(1 / r for r in ranks_of_gold if r) / len(ranks_of_gold)


def mean_of_first_five(ranks_of_gold):
    return sum(1 / r for r in ranks_of_gold if r and r <= 5) / len(ranks_of_gold)


def mean_over_found(ranks_of_gold):
    found = [r for r in ranks_of_gold if r]
    return sum(1 / r for r in found) / max(1, len(found))


def add_document(postings, lengths, words):
    number = len(lengths)
    lengths.append(len(words))
    for word, count in Counter(words).items():
        postings.setdefault(word, []).append((number, count))
    return number


def number_of_words(postings, lengths, words):
    number = len(postings)
    lengths.append(len(words))
    for word, count in Counter(words).items():
        postings.setdefault(word, []).append((number, count))
    return number


def add_distinct_words(postings, lengths, words):
    number = len(lengths)
    lengths.append(len(set(words)))
    for word in set(words):
        postings.setdefault(word, []).append((number, 1))
    return number


SOLUTIONS = {
    "10-1": cosine,
    "10-2": negative_sampling_loss,
    "10-3": weighted_pooling,
    "10-4": passes_needed,
    "10-5": cosine_from_distance,
    "10-6": search,
    "10-7": half_saturation,
    "10-8": weighted_rrf,
    "10-9": mean_reciprocal_rank,
    "10-10": add_document,
}
WRONG = {
    "10-1": [cosine_of_shared_words, cosine_of_presence, lambda a, b: round(cosine(a, b), 1)],
    "10-2": [loss_that_overflows, loss_of_means],
    "10-3": [pooling_without_mask],
    "10-4": [passes_of_pairs],
    "10-5": [one_minus_distance],
    "10-6": [search_by_dot_product, filtered_too_late, numbers_of_the_filtered],
    "10-7": [half_of_k1],
    "10-8": [rrf_from_zero],
    "10-9": [mean_over_found, mean_of_first_five],
    "10-10": [add_distinct_words, number_of_words],
}
