"""Solutions of chapter 13's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import hashlib
import json
import math
import re

import numpy as np


def dataset_version(rows):
    lines = sorted(json.dumps(r, ensure_ascii=False, sort_keys=True) for r in rows)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def version_of_hashes(rows):
    return hash(tuple(sorted(hash(frozenset(r.items())) for r in rows)))  # hash(1) == hash(True) == hash(1.0)


def version_that_cancels(rows):
    """Two equal rows cancel each other."""
    version = 0
    for row in rows:
        version ^= int(dataset_version([row]), 16)
    return version


def version_of_a_sorted_input(rows):
    rows.sort(key=lambda r: r["title"])
    return dataset_version(rows)


def version_in_file_order(rows):
    lines = [json.dumps(r, ensure_ascii=False, sort_keys=True) for r in rows]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def population_stability(expected, actual):
    return float(((actual - expected) * np.log(actual / expected)).sum())


def one_sided_divergence(expected, actual):
    return float((actual * np.log(actual / expected)).sum())


def break_even_utilization(price_per_million, gpu_per_hour, tokens_per_second):
    bought = price_per_million * tokens_per_second * 3600 / 1e6  # what an hour's tokens cost at the API
    return gpu_per_hour / bought


def break_even_per_second(price_per_million, gpu_per_hour, tokens_per_second):
    return gpu_per_hour / (price_per_million * tokens_per_second / 1e6)


def ngram_overlap(text, train, n):
    known = {t[i : i + n] for t in train for i in range(len(t) - n + 1)}
    grams = [text[i : i + n] for i in range(len(text) - n + 1)]
    return sum(g in known for g in grams) / len(grams) if grams else 0.0


def overlap_in_joined_text(text, train, n):
    joined = "".join(train)
    grams = [text[i : i + n] for i in range(len(text) - n + 1)]
    return sum(g in joined for g in grams) / len(grams) if grams else 0.0


def overlap_in_lines(text, train, n):
    joined = "\n".join(train)
    grams = [text[i : i + n] for i in range(len(text) - n + 1)]
    return sum(g in joined for g in grams) / len(grams) if grams else 0.0


def overlap_of_kinds(text, train, n):
    known = {t[i : i + n] for t in train for i in range(len(t) - n + 1)}
    grams = {text[i : i + n] for i in range(len(text) - n + 1)}
    return len(grams & known) / len(grams) if grams else 0.0


def bits_per_byte(perplexity, n_token, n_byte):
    return n_token * math.log2(perplexity) / n_byte


def nats_per_byte(perplexity, n_token, n_byte):
    return n_token * math.log(perplexity) / n_byte


def questions_needed(p, q, half_width):
    variance = p * (1 - p) + q * (1 - q)  # of the difference, times n: different questions, so they add
    # 1e-9: a whole number must not be rounded up because of a rounding error
    return math.ceil(1.96**2 * variance / half_width**2 - 1e-9)


def questions_rounded_past(p, q, half_width):
    return int((p * (1 - p) + q * (1 - q)) * (1.96 / half_width) ** 2) + 1


def whole_width(p, q, half_width):
    return questions_needed(p, q, 2 * half_width)


def questions_of_one(p, q, half_width):
    return questions_needed(p, 1, half_width)


def questions_of_the_worse(p, q, half_width):
    return max(questions_needed(p, 1, half_width), questions_needed(1, q, half_width))


def questions_of_each_added(p, q, half_width):
    return questions_needed(p, 1, half_width) + questions_needed(1, q, half_width)


def twice_the_questions_of_one(p, q, half_width):
    return 2 * questions_needed(p, 1, half_width)


def widths_added(p, q, half_width):
    spread = math.sqrt(p * (1 - p)) + math.sqrt(q * (1 - q))
    return math.ceil((1.96 * spread / half_width) ** 2 - 1e-9)


def pooled_accuracy(p, q, half_width):
    return questions_needed((p + q) / 2, (p + q) / 2, half_width)


def fleiss_kappa(counts):
    n = counts.sum(1)[0]
    agree = (counts * (counts - 1)).sum(1) / (n * (n - 1))  # two different people, without putting back
    chance = ((counts.sum(0) / counts.sum()) ** 2).sum()
    return (agree.mean() - chance) / (1 - chance)


def with_itself(counts):
    n = counts.sum(1)[0]
    chance = ((counts.sum(0) / counts.sum()) ** 2).sum()
    return (((counts / n) ** 2).sum(1).mean() - chance) / (1 - chance)


def verdict(lead_x_first, lead_y_first):
    if lead_x_first > 0 and lead_y_first < 0:
        return "x"
    return "y" if lead_x_first < 0 and lead_y_first > 0 else "비김"


def verdict_of_draws(lead_x_first, lead_y_first):
    if lead_x_first >= 0 and lead_y_first <= 0:
        return "x"
    return "y" if lead_x_first <= 0 and lead_y_first >= 0 else "비김"


def mean_verdict(lead_x_first, lead_y_first):
    return "x" if lead_x_first - lead_y_first > 0 else "y"


def context_precision(useful):
    hits = [i for i, flag in enumerate(useful, start=1) if flag]
    return sum((n + 1) / i for n, i in enumerate(hits)) / len(hits) if hits else 0.0


def plain_precision(useful):
    return sum(useful) / len(useful)


def unsupported_numbers(answer, context):
    def numbers(text):
        return {n.replace(",", "") for n in re.findall(r"\d[\d,]*", text)}

    return numbers(answer) - numbers(context)


def numbers_not_in_text(answer, context):
    return {n for n in unsupported_numbers(answer, "") if n not in context}


SOLUTIONS = {
    "13-1": dataset_version,
    "13-2": population_stability,
    "13-3": break_even_utilization,
    "13-4": ngram_overlap,
    "13-5": bits_per_byte,
    "13-6": questions_needed,
    "13-7": fleiss_kappa,
    "13-8": verdict,
    "13-9": context_precision,
    "13-10": unsupported_numbers,
}
WRONG = {
    "13-1": [version_in_file_order, version_of_hashes, version_that_cancels, version_of_a_sorted_input],
    "13-2": [one_sided_divergence],
    "13-3": [break_even_per_second],
    "13-4": [
        overlap_in_joined_text,
        overlap_in_lines,
        overlap_of_kinds,
        lambda text, train, n: ngram_overlap(text, train[:1], n),
    ],
    "13-5": [nats_per_byte],
    "13-6": [
        questions_rounded_past,
        whole_width,
        questions_of_one,
        questions_of_the_worse,
        questions_of_each_added,
        twice_the_questions_of_one,
        widths_added,
        pooled_accuracy,
        lambda p, q, half_width: questions_needed(abs(p - q), 1, half_width),
    ],
    "13-7": [with_itself],
    "13-8": [mean_verdict, verdict_of_draws],
    "13-9": [plain_precision, lambda useful: context_precision(useful) if any(useful) else None],
    "13-10": [numbers_not_in_text],
}
