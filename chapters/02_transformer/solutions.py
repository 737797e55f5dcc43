"""Solutions of chapter 2's exercises, and plausible wrong answers that the checks must refuse."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F


def encode(word, merges):
    tokens = list(word)
    for left, right in merges:
        i = 0
        while i < len(tokens) - 1:
            if (tokens[i], tokens[i + 1]) == (left, right):
                tokens[i : i + 2] = [left + right]  # the list becomes shorter, in place
            i += 1
    return tokens


def encode_longest_first(word, merges):
    tokens, known = [], {a + b for a, b in merges}
    while word:
        end = next((e for e in range(len(word), 1, -1) if word[:e] in known), 1)
        tokens.append(word[:end])
        word = word[end:]
    return tokens


def encode_reversed(word, merges):
    return encode(word, merges[::-1])


def embedding_share(vocab=32_000, d=4_096, layers=32):
    count = vocab * d
    return count, round(100 * count / (12 * layers * d * d), 2)  # = 100 * vocab / (12 * layers * d)


def embedding_share_of_one_model(vocab=32_000, d=4_096, layers=32):
    return 131_072_000, 2.03


def window_attention(q, k, v, window):
    n = q.size(-2)
    place = torch.arange(n, device=q.device)
    distance = place[:, None] - place[None, :]
    scores = q @ k.transpose(-2, -1) / math.sqrt(q.size(-1))
    scores = scores.masked_fill((distance < 0) | (distance >= window), -math.inf)
    return scores.softmax(-1) @ v


def causal_only(q, k, v, window):
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)


def score_spread(d, scale):
    # a product of two components has the variance scale * scale, and d of them add up
    return math.sqrt(d), 1.0, math.sqrt(d * scale * scale)


def rms_norm(x, weight, eps=1e-6):
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + eps) * weight


def decoder_parameters(d, hidden):
    attention = 4 * (d * d + d)  # query, key, value and output
    feed_forward = d * hidden + hidden + hidden * d + d
    return 2 * attention + feed_forward + 3 * 2 * d  # three normalizations: scale and shift


def top_k(logits, k):
    smallest = logits.topk(k, dim=-1).values[..., -1:]
    return logits.masked_fill(logits < smallest, -math.inf).softmax(-1)


def top_k_unnormalised(logits, k):
    p = logits.softmax(-1)
    return p * (p >= p.topk(k, dim=-1).values[..., -1:])


def attention_scores(source, target):
    # queries times keys; the decoder's queries look at the encoder's keys
    return {"인코더": source**2, "디코더 셀프": target**2, "크로스": source * target}


def bits_per_character(loss, tokens, characters):
    return loss * tokens / math.log(2) / characters


def mask(ids, pad_id, mask_id):
    chosen = (torch.rand(ids.shape) < 0.15) & (ids != pad_id)  # of the real tokens only
    return ids.masked_fill(chosen, mask_id), ids.masked_fill(~chosen, -100)


def mask_padding_too(ids, pad_id, mask_id):
    chosen = torch.rand(ids.shape) < 0.15
    return ids.masked_fill(chosen, mask_id), ids.masked_fill(~chosen, -100)


SOLUTIONS = {
    "2-1": encode,
    "2-2": embedding_share,
    "2-3": window_attention,
    "2-4": score_spread,
    "2-5": rms_norm,
    "2-6": decoder_parameters,
    "2-7": top_k,
    "2-8": attention_scores,
    "2-9": bits_per_character,
    "2-10": mask,
}

WRONG = {
    "2-1": [encode_longest_first, encode_reversed],
    "2-2": [
        lambda: (32_000 + 4_096, 1.0),
        lambda: (32_000 * 4_096, 100 * 32_000 / (32 * 4_096)),
        embedding_share_of_one_model,
    ],
    "2-3": [causal_only, lambda q, k, v, window: v],
    "2-4": [lambda d, scale: (d, math.sqrt(d), d * scale)],
    "2-5": [
        lambda x, weight: F.layer_norm(x, x.shape[-1:], weight),
        lambda x, weight: x / x.norm(dim=-1, keepdim=True),
        lambda x, weight: x / x.square().mean(-1, keepdim=True).sqrt() * weight,  # without eps
    ],
    "2-6": [lambda d, hidden: 12 * d * d, lambda d, hidden: decoder_parameters(d, hidden) - 4 * (d * d + d)],
    "2-7": [top_k_unnormalised, lambda logits, k: logits.softmax(-1), lambda logits, k: top_k(logits, 2)],
    "2-8": [lambda s, t: {"인코더": s * s, "디코더 셀프": t * t, "크로스": t * t}],
    "2-9": [
        lambda loss, tokens, characters: loss / math.log(2),
        lambda loss, t, c: loss * t / c,
        lambda *_: 0.8656,
    ],
    "2-10": [
        mask_padding_too,
        lambda ids, pad_id, mask_id: (ids, ids),
        lambda ids, pad_id, mask_id: mask(ids, pad_id, mask_id)[::-1],
    ],
}
