"""Solutions of chapter 14's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import math

import numpy as np
import torch
import torch.nn.functional as F


def projector_size(vision, text):
    return (vision + 1) * text + (text + 1) * text


def labels_of(n_image, question, answer):
    return [-100] * (n_image + len(question)) + list(answer)


def siglip_loss(image, text, t, b):
    sign = 2 * torch.eye(len(image), device=image.device) - 1  # 1 on the diagonal (the pairs), -1 elsewhere
    return -F.logsigmoid(sign * (t * image @ text.T + b)).sum() / len(image)


def siglip_loss_mean(image, text, t, b):
    return siglip_loss(image, text, t, b) / len(image)


def orthogonal_loss(n, scale):
    # each row scores scale for the pair and 0 for the others: -log(e^scale / (e^scale + n - 1)), both ways
    return float(np.log1p((n - 1) * np.exp(-scale)))


def from_velocity(x, v, a):
    # (x, v) is (clean, noise) turned by an angle with cosine a**0.5: turn it back
    return a**0.5 * x - (1 - a) ** 0.5 * v, (1 - a) ** 0.5 * x + a**0.5 * v


def speedup(T, S, guidance):
    return T / (S * (1 if guidance in (0, 1) else 2))


def image_tokens(side, patch, rows, columns):
    return (side // patch) ** 2 * (rows * columns + 1)


def expand(ids, image_id, n):
    return [i for token in ids for i in [token] * (n if token == image_id else 1)]


def expand_first(ids, image_id, n):
    if image_id not in ids:
        return ids
    at = ids.index(image_id)
    return ids[:at] + [image_id] * n + ids[at + 1 :]


def expand_in_place(ids, image_id, n):
    at = 0
    while at < len(ids):
        size = n if ids[at] == image_id else 1
        ids[at : at + 1] = ids[at : at + 1] * size
        at += size
    return ids


SOLUTIONS = {
    "14-1": projector_size,
    "14-2": labels_of,
    "14-3": siglip_loss,
    "14-4": orthogonal_loss,
    "14-5": from_velocity,
    "14-6": speedup,
    "14-7": image_tokens,
    "14-8": expand,
}

WRONG = {
    "14-1": [
        lambda vision, text: vision * text + text * text,
        lambda vision, text: (vision + 1) * text + (text + 1) * vision,
    ],
    "14-2": [
        lambda n_image, question, answer: [-100] * n_image + question + answer,
        lambda n_image, question, answer: [-100] * len(question) + answer,
    ],
    "14-3": [
        siglip_loss_mean,
        lambda image, text, t, b: -F.logsigmoid(t * (image * text).sum(-1) + b).mean(),
    ],
    "14-4": [
        lambda n, scale: math.log(n) / scale,
        lambda n, scale: math.log1p(n * math.exp(-scale)),
    ],
    "14-5": [
        lambda x, v, a: (a**0.5 * x + (1 - a) ** 0.5 * v, (1 - a) ** 0.5 * x - a**0.5 * v),
        lambda x, v, a: (a * x - (1 - a) * v, (1 - a) * x + a * v),
        lambda x, v, a: from_velocity(x, v, a)[::-1],
    ],
    "14-6": [
        lambda T, S, guidance: T / S,
        lambda T, S, guidance: T / (2 * S),
        lambda T, S, guidance: T // (S * (1 if guidance in (0, 1) else 2)),
        lambda T, S, guidance: T / (S * (1 if guidance == 1 else 2)),
    ],
    "14-7": [
        lambda side, patch, rows, columns: (side // patch) ** 2 * rows * columns,
        lambda side, patch, rows, columns: side // patch * (rows * columns + 1),
    ],
    "14-8": [expand_first, expand_in_place, lambda ids, image_id, n: [image_id] * n + ids],
}
