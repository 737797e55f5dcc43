"""Solutions of chapter 15's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import json
import math
import re


def trimmed(messages, budget):
    kept, used = [], 0
    for message in reversed(messages[1:]):
        used += len(message["content"] or "")
        if used > budget:
            break
        kept.insert(0, message)
    while kept and kept[0]["role"] == "tool":  # the message that called it is gone
        kept.pop(0)
    return [messages[0], *kept]


def trimmed_without_silence(messages, budget):
    sum(len(m["content"]) for m in messages)  # None has no length
    return trimmed(messages, budget)


def trimmed_in_place(messages, budget):
    while sum(len(m["content"]) for m in messages[1:]) > budget:
        messages.pop(1)
    while len(messages) > 1 and messages[1]["role"] == "tool":
        messages.pop(1)
    return messages


def trimmed_backwards(messages, budget):
    system, *kept = trimmed(messages, budget)
    return [system, *reversed(kept)]


def trimmed_leaving_tools(messages, budget):
    kept, used = [], 0
    for message in reversed(messages[1:]):
        used += len(message["content"] or "")
        if used > budget:
            break
        kept.insert(0, message)
    return [messages[0], *kept]


def repeated(trace):
    seen, count = set(), 0
    for name, arguments, _ in trace:
        key = name, json.dumps(json.loads(arguments), sort_keys=True)
        count += key in seen
        seen.add(key)
    return count


def repeated_at_once(trace):
    calls = [(n, json.dumps(json.loads(a), sort_keys=True)) for n, a, _ in trace]
    return sum(a == b for a, b in zip(calls, calls[1:], strict=False))


def repeated_as_text(trace):
    calls = [(n, str(sorted((k, str(v)) for k, v in json.loads(a).items()))) for n, a, _ in trace]
    return len(calls) - len(set(calls))


def repeated_without_spaces(trace):
    return repeated([(n, a.replace(" ", ""), o) for n, a, o in trace])


def repeated_with_the_same_result(trace):
    calls = [(n, json.dumps(json.loads(a), sort_keys=True), str(o)) for n, a, o in trace]
    return len(calls) - len(set(calls))


def needs_approval(name, arguments, amount, limit):
    if name == "change_address":
        return False
    if name in ("cancel_order", "request_return"):
        return amount(arguments["order_id"]) >= limit
    return True


def known_tools_only(name, arguments, amount, limit):
    return name in ("cancel_order", "request_return") and amount(arguments["order_id"]) >= limit


def approval_by_words(name, arguments, amount, limit):
    return "address" not in name and needs_approval(name, arguments, amount, limit)


def majority(n, p):
    return sum(math.comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n // 2 + 1, n + 1))


def mean_pass_hat(successes, n, k):
    if k > n:
        raise ValueError("k는 n보다 클 수 없습니다.")
    return sum(math.comb(c, k) / math.comb(n, k) for c in successes) / len(successes)


def unchecked_pass_hat(successes, n, k):
    assert k <= n
    return mean_pass_hat(successes, n, k)


def with_replacement(successes, n, k):
    if k > n:
        raise ValueError
    return sum((c / n) ** k for c in successes) / len(successes)


def sign_test(a, b):
    only_a = sum(x and not y for x, y in zip(a, b, strict=True))
    only_b = sum(y and not x for x, y in zip(a, b, strict=True))
    m, low = only_a + only_b, min(only_a, only_b)
    return min(1.0, 2 * sum(math.comb(m, i) for i in range(low + 1)) / 2**m)


def one_sided(a, b):
    return sign_test(a, b) / 2


def finished(message):
    text = message["content"] or ""
    return text.rstrip(" \n.").endswith("TERMINATE") and "```" not in text


def finished_in_any_case(message):
    text = message["content"] or ""
    return finished({"content": text.upper()})


def finished_after_code(message):
    text = message["content"] or ""
    return text.rstrip(" \n.").endswith("TERMINATE") and not text.startswith("```")


def parsed(text):
    code = int(re.search(r"exitcode: (\d+)", text)[1])
    # ^: the start of any line; a dot: sqlite3.OperationalError
    errors = re.findall(r"(?:^|Code output: )([\w.]+Error: .*)$", text, flags=re.M)
    return code, errors[-1] if errors else None


def first_error(text):
    code, _ = parsed(text)
    errors = re.findall(r"(\w+Error: .*)$", text, flags=re.M)
    return code, errors[0] if errors else None


def error_of_a_failure(text):
    code, error = parsed(text)
    return code, error if code else None


def next_speaker(names, last, silent):
    start = names.index(last)
    for step in range(1, len(names) + 1):
        name = names[(start + step) % len(names)]
        if name not in silent:
            return name
    return None


def always_next(names, last, silent):
    return names[(names.index(last) + 1) % len(names)]


def speaker_among_the_free(names, last, silent):
    free = [n for n in names if n not in silent]
    if not free:
        return None
    return free[(free.index(last) + 1) % len(free)] if last in free else free[0]


def speaker_in_alphabetical_order(names, last, silent):
    return next_speaker(sorted(names), last, silent)


def speaker_by_rotating(names, last, silent):
    while names[-1] != last:
        names.append(names.pop(0))
    return next((n for n in names if n not in silent), None)


def loop_accuracy(p, a, b, n):
    accept = p * a + (1 - p) * b
    early = sum((1 - accept) ** i * p * a for i in range(n - 1))
    # the last picture is shown whether it passes or not
    return early + (1 - accept) ** (n - 1) * p


SOLUTIONS = {
    "15-1": trimmed,
    "15-2": repeated,
    "15-3": needs_approval,
    "15-4": majority,
    "15-5": mean_pass_hat,
    "15-6": sign_test,
    "15-7": finished,
    "15-8": parsed,
    "15-9": next_speaker,
    "15-10": loop_accuracy,
}

WRONG = {
    "15-1": [
        trimmed_leaving_tools,
        trimmed_in_place,
        trimmed_backwards,
        trimmed_without_silence,
        lambda messages, budget: messages,
    ],
    "15-2": [
        repeated_at_once,
        repeated_as_text,
        repeated_without_spaces,
        repeated_with_the_same_result,
        lambda trace: len(trace) - len({(n, a) for n, a, _ in trace}),
    ],
    "15-3": [
        known_tools_only,
        approval_by_words,
        lambda name, arguments, amount, limit: amount(arguments["order_id"]) > limit,
    ],
    "15-4": [lambda n, p: p, lambda n, p: 1 - (1 - p) ** n],
    "15-5": [
        with_replacement,
        unchecked_pass_hat,
        lambda successes, n, k: sum(successes) / n / len(successes),
    ],
    "15-6": [one_sided, lambda a, b: 1.0],
    "15-7": [
        lambda m: "TERMINATE" in (m["content"] or ""),
        lambda m: (m["content"] or "").endswith("TERMINATE"),
        finished_in_any_case,
        finished_after_code,
    ],
    "15-8": [first_error, error_of_a_failure, lambda text: (int(text[10]), None)],
    "15-9": [
        always_next,
        speaker_among_the_free,
        speaker_by_rotating,
        speaker_in_alphabetical_order,
        lambda names, last, silent: next((n for n in names if n not in silent), None),
    ],
    "15-10": [
        lambda p, a, b, n: 1 - (1 - p) ** n,
        lambda p, a, b, n: p * a / (p * a + (1 - p) * b) if a + b else p,
    ],
}
