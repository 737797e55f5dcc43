"""Solutions of the appendix's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import re


def largest_model(reserve):
    return int((15 - reserve) * 2**30 / 2)  # bytes left, two for each parameter


def problems(report):
    return [line.removeprefix("✘ ") for line in report.splitlines() if line.startswith("✘ ")]


def redact(text):
    return re.sub(r"hf_[A-Za-z0-9]{16,}", "hf_***", text)


def least_scope(uses):
    writes = sorted(name for name, what in uses.items() if "upload" in what)
    return {"read": sorted(uses), "write": writes}  # whoever uploads also reads


def cost(tokens_in, tokens_out, price_in, price_out):
    return (tokens_in * price_in + tokens_out * price_out) / 1_000_000


def waits(tries, first, longest):
    return [min(first * 2**i, longest) for i in range(tries)]


def scope_that_adds_to_the_input(uses):
    for what in uses.values():
        if "upload" in what:
            what.add("download")
    return least_scope(uses)


SOLUTIONS = {
    "appendix-1": largest_model,
    "appendix-2": problems,
    "appendix-3": redact,
    "appendix-4": least_scope,
    "appendix-5": cost,
    "appendix-6": waits,
}

WRONG = {
    "appendix-1": [
        lambda reserve: int((15 - reserve) * 2**30),
        lambda reserve: int((15 - reserve) * 10**9 / 2),
        lambda reserve: (15 - reserve) * 2**30 / 2,
    ],
    "appendix-2": [lambda report: [x[2:] for x in report.splitlines() if "✘" in x], lambda report: []],
    "appendix-3": [
        lambda text: re.sub(r"hf_\w+", "hf_***", text),
        lambda text: re.sub(r"\bhf_[A-Za-z0-9]{16,}\b", "hf_***", text),  # "…를" has no edge there
        lambda text: text,
    ],
    "appendix-4": [
        scope_that_adds_to_the_input,
        lambda uses: {"read": sorted(uses), "write": sorted(uses)},
        lambda uses: {kind: names[::-1] for kind, names in least_scope(uses).items()},
    ],
    "appendix-5": [
        lambda read, written, price_in, price_out: (read + written) * price_in / 1_000_000,
        lambda read, written, price_in, price_out: (read * price_in + written * price_out) / 1000,
    ],
    "appendix-6": [
        lambda tries, first, longest: [first * 2**i for i in range(tries)],
        lambda tries, first, longest: [min(first * (i + 1), longest) for i in range(tries)],
        lambda tries, first, longest: [first, *(min(first * 2**i, longest) for i in range(1, tries))],
    ],
}
