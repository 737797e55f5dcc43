"""Solutions of chapter 3's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import math
import re


def count_header(header):
    entries = [e for name, e in header.items() if name != "__metadata__"]
    size = sum(end - begin for begin, end in (e["data_offsets"] for e in entries))
    floats = [e for e in entries if e["dtype"].startswith(("F", "BF"))]  # F32, F16, F8_E4M3, BF16
    return sum(math.prod(e["shape"]) for e in floats), size


def count_every_tensor(header):
    entries = [e for name, e in header.items() if name != "__metadata__"]
    return sum(math.prod(e["shape"]) for e in entries), max(e["data_offsets"][1] for e in entries)


def count_names_with_f(header):  # BF16 is left out
    floats = [e for e in header.values() if e.get("dtype", "").startswith("F")]
    return sum(math.prod(e["shape"]) for e in floats), count_header(header)[1]


def count_names_without_i(header):  # U8 is an integer too
    floats = [e for e in header.values() if not e.get("dtype", "I").startswith("I")]
    return sum(math.prod(e["shape"]) for e in floats), count_header(header)[1]


def count_to_the_last_name(header):
    return count_header(header)[0], list(header.values())[-1]["data_offsets"][1]


def groups_to_read(group_rows, wanted):
    wanted, found, begin = set(wanted), [], 0  # begin: the group's first row
    for number, rows in enumerate(group_rows):
        if any(row in wanted for row in range(begin, begin + rows)):
            found.append(number)
        begin += rows
    return found


def groups_of_equal_size(group_rows, wanted):
    return sorted({row // group_rows[0] for row in wanted})


def pad(rows, pad_id, side):
    longest = max(map(len, rows))
    ids, masks = [], []
    for row in rows:
        fill = longest - len(row)
        right = side == "right"
        ids.append(row + [pad_id] * fill if right else [pad_id] * fill + row)
        masks.append([1] * len(row) + [0] * fill if right else [0] * fill + [1] * len(row))
    return ids, masks


def pad_masked_by_id(rows, pad_id, side):
    ids, _ = pad(rows, pad_id, side)
    return ids, [[int(i != pad_id) for i in row] for row in ids]


def pad_to_the_first(rows, pad_id, side):
    fills = [[pad_id] * (len(rows[0]) - len(r)) for r in rows]
    ids = [r + f if side == "right" else f + r for r, f in zip(rows, fills, strict=True)]
    return ids, [[int(i != pad_id) for i in row] for row in ids]


def token_span(offsets, start, length):
    end = start + length
    covering = [i for i, (a, b) in enumerate(offsets) if a < b and a < end and b > start]
    if not covering or offsets[covering[0]][0] > start or offsets[covering[-1]][1] < end:
        return 0, 0
    return covering[0], covering[-1]


def token_span_of_equal_edges(offsets, start, length):
    begins, ends = [a for a, _ in offsets], [b for _, b in offsets]
    if start not in begins or start + length not in ends:
        return 0, 0
    return begins.index(start), ends.index(start + length)


def macro_f1(predictions, labels, n_class):
    total = 0.0
    for c in range(n_class):
        hits = sum(p == c == y for p, y in zip(predictions, labels, strict=True))
        asked = sum(p == c for p in predictions) + sum(y == c for y in labels)
        total += 2 * hits / asked if asked else 0.0
    return total / n_class


def accuracy(predictions, labels, n_class):
    return sum(p == y for p, y in zip(predictions, labels, strict=True)) / len(labels)


def optimizer_steps(rows, batch_size, accumulation, epochs):
    batches = -(-rows // batch_size)  # rounded up
    return epochs * -(-batches // accumulation)


def accumulate(model, parts, loss_fn):
    rows = sum(len(y) for _, y in parts)
    for x, y in parts:
        (loss_fn(model(x), y) * len(y) / rows).backward()  # gradients add up in the model


def accumulate_plain_mean(model, parts, loss_fn):
    for x, y in parts:
        (loss_fn(model(x), y) / len(parts)).backward()


def accumulate_and_forget(model, parts, loss_fn):
    rows = sum(len(y) for _, y in parts)
    for x, y in parts:
        model.zero_grad()
        (loss_fn(model(x), y) * len(y) / rows).backward()


def accumulate_sum(model, parts, loss_fn):
    for x, y in parts:
        loss_fn(model(x), y).backward()


def redact(text):
    return re.sub(r"hf_[A-Za-z0-9]{20,}", "hf_***", text)


def length_batches(lengths, batch_size):
    order = sorted(range(len(lengths)), key=lambda i: -lengths[i])
    return [order[i : i + batch_size] for i in range(0, len(order), batch_size)]


def batches_as_they_come(lengths, batch_size):
    return [list(range(len(lengths)))[i : i + batch_size] for i in range(0, len(lengths), batch_size)]


def choose_threshold(scores, correct, target):
    for threshold in sorted(scores):  # the lowest takes the most answers
        taken = [c for s, c in zip(scores, correct, strict=True) if s >= threshold]
        if sum(taken) / len(taken) >= target:
            return threshold
    return None


def stop_at_the_first_miss(scores, correct, target):
    best, right = None, 0
    for n, (score, hit) in enumerate(sorted(zip(scores, correct, strict=True), reverse=True), 1):
        right += hit
        if right / n < target:
            break
        best = score
    return best


SOLUTIONS = {
    "3-1": count_header,
    "3-2": groups_to_read,
    "3-3": pad,
    "3-4": token_span,
    "3-5": macro_f1,
    "3-6": optimizer_steps,
    "3-7": accumulate,
    "3-8": redact,
    "3-9": length_batches,
    "3-10": choose_threshold,
}

WRONG = {
    "3-1": [
        count_every_tensor,
        count_names_with_f,
        count_names_without_i,
        count_to_the_last_name,
        lambda header: (809, 1636),
    ],
    "3-2": [
        groups_of_equal_size,
        lambda group_rows, wanted: list(range(len(group_rows))),
        lambda group_rows, wanted: set(groups_to_read(group_rows, wanted)),
    ],
    "3-3": [
        pad_masked_by_id,
        pad_to_the_first,
        lambda rows, pad_id, side: pad(rows, pad_id, "right"),
        lambda rows, pad_id, side: pad(rows, 1, side),  # the notebook's tokenizer pads with 1
    ],
    "3-4": [token_span_of_equal_edges, lambda offsets, start, length: (1, 2)],
    "3-5": [accuracy, lambda p, y, n: macro_f1(p, y, len(set(y)))],
    "3-6": [
        lambda rows, size, accumulation, epochs: epochs * rows // (size * accumulation),
        lambda rows, size, accumulation, epochs: epochs * math.ceil(rows / size),
    ],
    "3-7": [accumulate_plain_mean, accumulate_sum, accumulate_and_forget],
    "3-8": [
        lambda text: re.sub(r"hf_\w+", "hf_***", text),
        lambda text: re.sub(r"hf_[A-Za-z0-9]{20,}", "***", text),
        lambda text: re.sub(r"\bhf_[A-Za-z0-9]{20,}", "hf_***", text),  # "토큰은hf_…" has no edge there
    ],
    "3-9": [batches_as_they_come, lambda lengths, size: [[i] for i in range(len(lengths))]],
    "3-10": [stop_at_the_first_miss, lambda scores, correct, target: target],
}
