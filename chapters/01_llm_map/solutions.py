"""Solutions of chapter 1's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import math
import re
from collections import Counter

import torch
import torch.nn.functional as F


def features(image):
    return torch.fft.fft2(image).abs().flatten()  # a shift changes the phase only


def sums_in_place(image):
    return torch.cat([image.sum(0), image.sum(1)])


def histogram(image):
    return torch.histc(image, 8, 0, 1)


def features_of_a_batch(images):
    return torch.fft.fft2(images).abs()  # as many dimensions as the image


def nearest(vectors):
    unit = F.normalize(vectors, dim=1)
    return (unit @ unit.T).fill_diagonal_(-2).argmax(1)  # a cosine never falls below -1


def nearest_with_itself(vectors):
    unit = F.normalize(vectors, dim=1)
    return (unit @ unit.T).argmax(1)


def nearest_with_zero_for_itself(vectors):
    unit = F.normalize(vectors, dim=1)
    return (unit @ unit.T).fill_diagonal_(0).argmax(1)


def nearest_by_dot_product(vectors):
    return (vectors @ vectors.T).fill_diagonal_(-torch.inf).argmax(1)


def following(text, letter):
    counts = Counter(b for a, b in zip(text, text[1:], strict=False) if a == letter)
    return {c: n / counts.total() for c, n in counts.items()}


def following_of_all(text, letter):
    counts = Counter(b for a, b in zip(text, text[1:], strict=False) if a == letter)
    return {c: n / text.count(letter) for c, n in counts.items()}


def following_without_overlap(text, letter):
    counts = Counter(re.findall(letter + "(.)", text))
    return {c: n / counts.total() for c, n in counts.items()}


def following_without_blanks(text, letter):
    return following(text.replace(" ", ""), letter)


def following_by_count(text, letter):
    return {c: text.count(letter + c) / text[:-1].count(letter) for c in set(text) if letter + c in text}


def following_as_pairs(text, letter):
    return list(following(text, letter).items())


def cache_bytes(layers, heads, head_dim, length, bytes_per_number):
    return 2 * layers * heads * head_dim * length * bytes_per_number


def keys_only(layers, heads, head_dim, length, bytes_per_number):
    return layers * heads * head_dim * length * bytes_per_number


def predict(size1, loss1, size2, loss2, size):
    slope = math.log(loss2 / loss1) / math.log(size2 / size1)  # -b
    return loss1 * (size / size1) ** slope


def predict_on_a_straight_line(size1, loss1, size2, loss2, size):
    return loss1 + (loss2 - loss1) * (size - size1) / (size2 - size1)


def bits_per_weight(bits, group, scale_bits):
    return bits + scale_bits / group


def passes(prompt, new):
    # without a cache, every new token is written after reading all that stands before it
    return prompt + new - 1, sum(range(prompt, prompt + new))


def passes_one_too_many(prompt, new):
    return prompt + new, sum(range(prompt, prompt + new + 1))


def best(question, titles):
    asked = set(question.split())
    scores = [len(asked & set(t.split())) / len(set(t.split())) for t in titles]
    return scores.index(max(scores)), max(scores)


def best_share_of_question(question, titles):
    asked = set(question.split())
    scores = [len(asked & set(t.split())) / len(asked) for t in titles]
    return scores.index(max(scores)), max(scores)


def best_by_parts_of_words(question, titles):
    scores = [sum(word in question for word in t.split()) / len(t.split()) for t in titles]
    return scores.index(max(scores)), max(scores)


def best_by_count(question, titles):
    counts = [sum(word in question.split() for word in t.split()) for t in titles]
    return counts.index(max(counts)), float(max(counts))


SOLUTIONS = {
    "1-1": features,
    "1-2": nearest,
    "1-3": following,
    "1-4": cache_bytes,
    "1-5": predict,
    "1-6": bits_per_weight,
    "1-7": passes,
    "1-8": best,
}

WRONG = {
    "1-1": [sums_in_place, histogram, features_of_a_batch],
    "1-2": [nearest_with_itself, nearest_with_zero_for_itself, nearest_by_dot_product],
    "1-3": [
        following_of_all,
        following_without_overlap,
        following_without_blanks,
        following_by_count,
        following_as_pairs,
    ],
    "1-4": [keys_only, lambda layers, heads, head_dim, length, size: 2 * layers * heads * head_dim * length],
    "1-5": [predict_on_a_straight_line],
    "1-6": [lambda bits, group, scale_bits: bits + scale_bits, lambda bits, group, scale_bits: bits],
    "1-7": [passes_one_too_many, lambda prompt, new: (new, new * new // 2)],
    "1-8": [best_share_of_question, best_by_count, best_by_parts_of_words],
}
