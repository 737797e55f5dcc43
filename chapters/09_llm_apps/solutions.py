"""Solutions of chapter 9's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import hashlib
import json
import re


def windows(text, size, overlap):
    spans, begin = [], 0
    while True:
        spans.append((begin, min(begin + size, len(text))))
        if spans[-1][1] == len(text):  # whatever would come next lies inside this one
            return spans
        begin += size - overlap


def windows_past_the_end(text, size, overlap):
    return [(i, min(i + size, len(text))) for i in range(0, len(text), size - overlap)]


def windows_of_nothing(text, size, overlap):
    return [(i, min(i + size, len(text))) for i in range(0, len(text) - overlap, size - overlap)]


def edges_first(chunks):
    return chunks[::2] + chunks[1::2][::-1]


def best_last(chunks):
    return chunks[::-1]


def normalized_key(request):
    full = {"temperature": 1, "n": 1, **request}
    full["temperature"] = float(full["temperature"])  # 1 and 1.0 are written differently
    return hashlib.sha256(json.dumps(full, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def key_without_defaults(request):
    return json.dumps(request, sort_keys=True)


def key_without_spaces(request):
    return normalized_key(
        {**request, "messages": json.dumps(request["messages"], sort_keys=True).replace(" ", "")}
    )


def key_of_messages(request):
    return json.dumps(request["messages"])


def lowest_threshold(pairs, limit):
    fitting = []
    for threshold in {s for s, _ in pairs}:
        wrong = sum(s >= threshold and not same for s, same in pairs)
        if wrong <= limit * len(pairs):
            fitting.append(threshold)
    return min(fitting, default=None)


def threshold_pair_by_pair(pairs, limit):
    lowest, wrong = None, 0
    for similarity, same in sorted(pairs, key=lambda p: -p[0]):
        wrong += not same
        if wrong > limit * len(pairs):
            break
        lowest = similarity  # another pair as similar may still come
    return lowest


def threshold_by_hits(pairs, limit):
    fitting = []
    for threshold in {s for s, _ in pairs}:
        hits = [same for s, same in pairs if s >= threshold]
        if hits.count(False) <= limit * len(hits):
            fitting.append(threshold)
    return min(fitting, default=None)


def is_business_number(text):
    digits = [int(c) for c in text if c.isdigit()]
    if len(digits) != 10:
        return False
    total = sum(w * d for w, d in zip((1, 3, 7, 1, 3, 7, 1, 3, 5), digits[:9], strict=True))
    total += digits[8] * 5 // 10  # the tens of the ninth digit times five
    return (10 - total % 10) % 10 == digits[9]


def ten_for_zero(text):
    digits = [int(c) for c in text if c.isdigit()]
    total = sum(w * d for w, d in zip((1, 3, 7, 1, 3, 7, 1, 3, 5), digits[:9], strict=True))
    return 10 - (total + digits[8] * 5 // 10) % 10 == digits[9]


def without_tens_digit(text):
    *body, check = (int(c) for c in text if c.isdigit())
    return -sum(w * d for w, d in zip((1, 3, 7, 1, 3, 7, 1, 3, 5), body, strict=True)) % 10 == check


def mask_cards(text):
    def mask(found):  # re.sub calls it with every match
        digits = [int(c) for c in found[0] if c.isdigit()]
        doubled = [2 * d if i % 2 else d for i, d in enumerate(reversed(digits))]
        if sum(d - 9 if d > 9 else d for d in doubled) % 10:
            return found[0]
        return re.sub(r"\d", "*", found[0][:-4]) + found[0][-4:]

    # no digit before or after; \b would not do, since 한글 are word characters too
    return re.sub(r"(?<!\d)(?:\d{4}[- ]?){3}\d{4}(?!\d)", mask, text)


def mask_between_words(text):
    def mask(found):
        return mask_cards(found[0])

    return re.sub(r"\b(?:\d{4}[- ]?){3}\d{4}\b", mask, text)


def mask_every_sixteen(text):
    return re.sub(
        r"(?<!\d)(?:\d{4}[- ]?){3}\d{4}(?!\d)", lambda m: re.sub(r"\d", "*", m[0][:-4]) + m[0][-4:], text
    )


def total_cost(usages, prices):
    into, out = prices
    return sum((u["prompt"] - u["cached"] / 2) * into + u["completion"] * out for u in usages) / 1e6


def cost_with_cached_beside(usages, prices):
    into, out = prices
    return sum((u["prompt"] + u["cached"] / 2) * into + u["completion"] * out for u in usages) / 1e6


def own_time(spans):
    own = {}
    for span in spans:
        covered, until = 0, span["start"]  # children cover everything up to here already
        for child in sorted((s for s in spans if s["parent"] == span["id"]), key=lambda s: s["start"]):
            covered += max(0, child["end"] - max(child["start"], until))
            until = max(until, child["end"])
        own[span["id"]] = span["end"] - span["start"] - covered
    return own


def own_time_in_whole_numbers(spans):
    return {name: int(time) for name, time in own_time(spans).items()}


def own_time_by_difference(spans):
    own = {s["id"]: s["end"] - s["start"] for s in spans}
    for span in spans:
        if span["parent"] is not None:
            own[span["parent"]] -= span["end"] - span["start"]
    return own


SOLUTIONS = {
    "9-1": windows,
    "9-2": edges_first,
    "9-3": normalized_key,
    "9-4": lowest_threshold,
    "9-5": is_business_number,
    "9-6": mask_cards,
    "9-7": total_cost,
    "9-8": own_time,
}
WRONG = {
    "9-1": [windows_past_the_end, windows_of_nothing],
    "9-2": [best_last],
    "9-3": [key_without_defaults, key_of_messages, key_without_spaces],
    "9-4": [threshold_by_hits, threshold_pair_by_pair],
    "9-5": [without_tens_digit, ten_for_zero],
    "9-6": [mask_every_sixteen, mask_between_words],
    "9-7": [cost_with_cached_beside],
    "9-8": [own_time_by_difference, own_time_in_whole_numbers],
}
