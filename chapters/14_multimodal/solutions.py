"""Solutions of chapter 14's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F


def projector_size(vision, text):
    return (vision + 1) * text + (text + 1) * text


def labels_of(n_image, question, answer):
    return [-100] * (n_image + len(question)) + list(answer)


def siglip_loss(image, text, t, b):
    sign = 2 * torch.eye(len(image)) - 1
    return -F.logsigmoid(sign * (t * image @ text.T + b)).sum() / len(image)


def siglip_loss_mean(image, text, t, b):
    return siglip_loss(image, text, t, b) / len(image)


def orthogonal_loss(n, scale):
    return math.log1p((n - 1) * math.exp(-scale))


def from_velocity(x, v, a):
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
    ],
    "14-6": [lambda T, S, guidance: T / S, lambda T, S, guidance: T / (2 * S)],
    "14-7": [
        lambda side, patch, rows, columns: (side // patch) ** 2 * rows * columns,
        lambda side, patch, rows, columns: side // patch * (rows * columns + 1),
    ],
    "14-8": [expand_first, lambda ids, image_id, n: [image_id] * n + ids],
}
