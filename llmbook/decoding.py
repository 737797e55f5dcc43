"""Decoding in batches whose finished rows leave: chapters that let a model write much would wait for the longest."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch


@torch.no_grad()
def decode(
    model: Any,
    inputs: Any,
    longest: int,
    choose: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
    ended: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> None:
    """Decode at most ``longest`` tokens a row with a KV cache; a row that has ended leaves the batch.

    ``inputs`` has ``input_ids`` and ``attention_mask`` (rows, tokens), padded on the left. At every step
    ``choose(logits, live)`` gives the next token of the rows ``live`` (their numbers; logits are
    (live rows, vocabulary) in float32) and ``ended(live, token)`` says which of them are over. What is
    written is theirs to keep. ``transformers``' ``generate`` computes every row up to the longest one.
    """
    ids, mask = inputs["input_ids"], inputs["attention_mask"]
    live = torch.arange(len(ids), device=ids.device)
    position, cache, was_training = (mask.cumsum(1) - 1).clamp_min(0), None, model.training
    model.eval()
    for _ in range(longest):
        output = model(
            input_ids=ids,
            attention_mask=mask,
            position_ids=position,
            past_key_values=cache,
            use_cache=True,
            logits_to_keep=1,
        )
        cache = output.past_key_values
        token = choose(output.logits[:, -1].float(), live)
        going = (~ended(live, token)).nonzero().flatten()
        if not len(going):
            break
        if len(going) < len(live):
            cache.batch_select_indices(going)
            live, mask, token, position = live[going], mask[going], token[going], position[going]
        ids, position = token[:, None], position[:, -1:] + 1
        mask = torch.cat([mask, mask.new_ones(len(mask), 1)], 1)
    model.train(was_training)


def end_tokens(model: Any) -> torch.Tensor:
    """Ids of the tokens that end an answer of this model (none, one or several)."""
    ids = model.generation_config.eos_token_id
    return torch.tensor([] if ids is None else ids, dtype=torch.long, device=model.device).view(-1)


def greedy(model: Any, inputs: Any, longest: int) -> list[list[int]]:
    """The likeliest tokens after each row, up to the model's end token (which is kept) or ``longest``."""
    ends = end_tokens(model)
    written: list[list[int]] = [[] for _ in inputs["input_ids"]]

    def choose(logits: torch.Tensor, live: torch.Tensor) -> torch.Tensor:
        token = logits.argmax(-1)
        for row, t in zip(live.tolist(), token.tolist(), strict=True):
            written[row].append(t)
        return token

    decode(model, inputs, longest, choose, lambda live, token: torch.isin(token, ends))
    return written
