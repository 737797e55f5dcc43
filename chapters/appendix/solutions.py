"""Solutions of the appendix's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import re


def largest_model(reserve):
    return int((15 - reserve) * 2**30 / 2)  # bytes left, two for each parameter


def problems(report):
    return [line.removeprefix("✘ ") for line in report.splitlines() if line.startswith("✘ ")]


def leaked_lines(diff, found):
    made, number = [], None  # the next line's number in the new file
    for line in diff.splitlines():
        if hunk := re.match(r"@@ -\d+(?:,\d+)? \+(\d+)", line):
            number = int(hunk[1])
        elif number is not None and line[:1] not in ("-", "\\"):  # lines that the new file has
            if line.startswith("+") and found(line):
                made.append(number)
            number += 1
    return made


def lines_of_the_diff(diff, found):
    return [n for n, line in enumerate(diff.splitlines(), 1) if line.startswith("+") and found(line)]


def lines_with_removed_ones_counted(diff, found):
    return leaked_lines(diff.replace("\n-", "\n "), found)


def lines_with_notes_counted(diff, found):
    return leaked_lines(diff.replace("\\ No", " No"), found)


def lines_of_the_first_hunk(diff, found):
    head, _, rest = diff.partition("\n@@ ")
    return leaked_lines(head + "\n@@ " + rest.replace("\n@@ ", "\n "), found)


def lines_without_plus_plus(diff, found):
    return leaked_lines(re.sub(r"(?m)^\+\+\+.*\n", "", diff), found)


def lines_that_hold_it(diff, found):
    return leaked_lines(diff.replace("\n ", "\n+"), found)


def least_scope(uses):
    writes = sorted(name for name, what in uses.items() if "upload" in what)
    return {"read": sorted(uses), "write": writes}  # whoever uploads also reads


def cost(tokens_in, tokens_out, price_in, price_out):
    return (tokens_in * price_in + tokens_out * price_out) / 1_000_000


def most_steps(budget, prompt, written, result, price_in, price_out):
    steps = 0
    while (budget := budget - cost(prompt, written, price_in, price_out)) >= 0:
        steps += 1
        prompt += written + result  # the next step reads all of it again
    return steps


def steps_of_one_size(budget, prompt, written, result, price_in, price_out):
    return int(budget / cost(prompt, written, price_in, price_out))


def one_step_too_many(budget, prompt, written, result, price_in, price_out):
    return most_steps(budget, prompt, written, result, price_in, price_out) + 1


def steps_without_what_was_written(budget, prompt, written, result, price_in, price_out):
    steps = 0
    while (budget := budget - cost(prompt, written, price_in, price_out)) >= 0:
        steps += 1
        prompt += result
    return steps


def steps_that_read_the_last_result_alone(budget, prompt, written, result, price_in, price_out):
    first, later = (cost(n, written, price_in, price_out) for n in (prompt, prompt + written + result))
    return 0 if budget < first else 1 + int((budget - first) / later)


def scope_that_adds_to_the_input(uses):
    for what in uses.values():
        if "upload" in what:
            what.add("download")
    return least_scope(uses)


SOLUTIONS = {
    "appendix-1": largest_model,
    "appendix-2": problems,
    "appendix-3": leaked_lines,
    "appendix-4": least_scope,
    "appendix-5": cost,
    "appendix-6": most_steps,
}

WRONG = {
    "appendix-1": [
        lambda reserve: int((15 - reserve) * 2**30),
        lambda reserve: int((15 - reserve) * 10**9 / 2),
        lambda reserve: (15 - reserve) * 2**30 / 2,
    ],
    "appendix-2": [lambda report: [x[2:] for x in report.splitlines() if "✘" in x], lambda report: []],
    "appendix-3": [
        lines_of_the_diff,
        lines_with_removed_ones_counted,
        lines_with_notes_counted,
        lines_of_the_first_hunk,
        lines_without_plus_plus,
        lines_that_hold_it,
        lambda diff, found: [n - 1 for n in leaked_lines(diff, found)],
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
        steps_of_one_size,
        one_step_too_many,
        steps_without_what_was_written,
        steps_that_read_the_last_result_alone,
        lambda budget, prompt, written, result, price_in, price_out: most_steps(
            budget, prompt, written, result, price_out, price_in
        ),
        lambda budget, prompt, written, result, price_in, price_out: max(
            1, most_steps(budget, prompt, written, result, price_in, price_out)
        ),
    ],
}
