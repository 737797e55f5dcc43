"""Continuous batching over one transformers causal language model: what the OpenAI-compatible server decodes with.

One thread owns the model. Between two decoding steps requests join the batch (their prompts are prefilled
together) and finished or cancelled ones leave it, as in Orca (Yu et al., 2022). Each row keeps its own sampling
settings, random stream, grammar and text. transformers' own ``ContinuousBatchingManager`` (5.17) has neither a
seed nor a token mask nor alternatives by request, which the server promises.
"""

from __future__ import annotations

import logging
import math
import threading
from collections import deque
from collections.abc import Sequence
from queue import SimpleQueue
from typing import Any

import numpy as np
import torch
from llguidance import LLMatcher
from transformers import DynamicCache

from llmbook_services.engine_rows import Piece, Request, Row, Sampling, Token, Vocabulary

log = logging.getLogger(__name__)


class QueueFull(RuntimeError):
    """More rows are waiting than the engine holds; try again later."""


class GrammarError(ValueError):
    """The grammar (JSON schema) cannot be compiled; the message says why."""


class Engine:
    """Decodes requests on its own thread until ``close()``.

    ``rows`` is the largest batch, ``waiting`` the number of rows that may queue for it. The model may be any
    decoder-only transformers model with keys and values as cache (or a Llava-like one on top of it).
    """

    PREFILL = 8192  # padded prompt tokens prefilled at once: others wait no longer than this takes

    def __init__(self, model: Any, tokenizer: Any, *, rows: int = 16, waiting: int = 128) -> None:
        self.model, self.tokenizer = model.eval(), tokenizer
        self.max_rows, self.max_waiting = rows, waiting
        self.device = model.device
        text = model.config.get_text_config()
        limits = (text.max_position_embeddings, tokenizer.model_max_length)
        self.context: int = min(n for n in limits if n)
        eos = model.generation_config.eos_token_id
        eos = eos if eos is not None else tokenizer.eos_token_id
        self.vocabulary = Vocabulary(tokenizer, text.vocab_size, set(eos if isinstance(eos, list) else [eos]))
        self._rows: list[Row] = []
        self._cache = DynamicCache()
        self._waiting: deque[Row] = deque()
        self._wake = threading.Condition()
        self._closed = False
        threading.Thread(target=self._loop, name="engine", daemon=True).start()

    # What callers use

    @property
    def occupancy(self) -> tuple[int, int]:
        """Rows that decode, rows that wait."""
        return len(self._rows), len(self._waiting)

    def submit(self, request: Request) -> None:
        """Queue a request. Raises ``QueueFull``, ``GrammarError``, and ``ValueError`` for a prompt too long."""
        if not 0 < len(request.prompt) < self.context:
            raise ValueError(f"prompt of {len(request.prompt)} tokens, context of {self.context}")
        matcher = None
        if request.sampling.grammar:
            matcher = LLMatcher(self.vocabulary.grammar, request.sampling.grammar, log_level=0)
            if matcher.is_error():
                raise GrammarError(matcher.get_error())
            matcher.compute_bitmask()
            if matcher.is_error():
                raise GrammarError("no text begins to satisfy it")  # such as {"$ref": "#"}
        rows = [Row(request, i, self.vocabulary, matcher and matcher.deep_copy()) for i in range(request.n)]
        with self._wake:
            self._waiting = deque(row for row in self._waiting if not row.request.cancelled)
            if len(self._waiting) + request.n > self.max_waiting:
                raise QueueFull(f"{len(self._waiting)} rows wait, {self.max_waiting} may")
            self._waiting.extend(rows)
            self._wake.notify()

    def complete(self, prompt: Sequence[int], sampling: Sampling) -> tuple[str, list[Token], str]:
        """Text, tokens and finish reason of one request, when it is done."""
        pieces: SimpleQueue[Piece] = SimpleQueue()
        self.submit(Request(prompt, sampling, pieces.put))
        done = [pieces.get()]
        while not done[-1].finish:
            done.append(pieces.get())
        return "".join(p.text for p in done), [t for p in done for t in p.tokens], done[-1].finish

    def close(self) -> None:
        """End the thread; rows that still decode get nothing more."""
        with self._wake:
            self._closed = True
            self._wake.notify()

    # The thread

    @torch.inference_mode()
    def _loop(self) -> None:
        while not self._closed:
            with self._wake:
                while not (self._waiting or self._rows or self._closed):
                    self._wake.wait()
                newcomers = self._admit()
            try:
                self._leave()
                if newcomers:
                    self._join(newcomers)
                elif self._rows:
                    self._decode()
            except Exception:
                log.exception("a decoding step failed; its requests end with an error")
                failed, self._rows, self._cache = {*self._rows, *newcomers}, [], DynamicCache()
                for row in (r for r in failed if not r.finish):
                    self._deliver(row, [Piece(row.index, finish="error", count=len(row.ids))])

    def _admit(self) -> list[Row]:
        """The waiting rows that fit now; rows with other inputs than tokens come alone."""
        chosen: list[Row] = []
        longest = 0
        while self._waiting and len(self._rows) + len(chosen) < self.max_rows:
            row = self._waiting[0]
            longest = max(longest, row.length)
            alone = row.request.inputs or (chosen and chosen[-1].request.inputs)
            other = chosen and chosen[-1].request is not row.request
            if chosen and (longest * (len(chosen) + 1) > self.PREFILL or (alone and other)):
                break
            self._waiting.popleft()
            if not row.request.cancelled:
                chosen.append(row)
        return chosen

    def _join(self, rows: list[Row]) -> None:
        """Prefill the rows' prompts, equal ones once, and put their keys and values beside the others'."""
        places: dict[tuple[int, ...], int] = {}
        index = torch.tensor([places.setdefault(tuple(r.request.prompt), len(places)) for r in rows])
        longest = max(map(len, places))
        ids = torch.tensor([[0] * (longest - len(p)) + list(p) for p in places], device=self.device)
        lengths = torch.tensor([len(p) for p in places], device=self.device)
        cache = DynamicCache()
        inputs = {name: value.to(self.device) for name, value in rows[0].request.inputs.items()}
        logits = self._forward(ids, lengths, cache, **inputs)[index]
        cache.batch_select_indices(index.to(self.device))
        if self._rows:
            for ours, theirs in zip(self._cache.layers, cache.layers, strict=True):
                ours.keys = torch.cat(_align(ours.keys, theirs.keys))
                ours.values = torch.cat(_align(ours.values, theirs.values))
        else:
            self._cache = cache
        self._rows += rows
        self._advance(rows, logits)

    def _decode(self) -> None:
        """One step of all rows."""
        for row in self._rows:
            row.length += 1
        ids = torch.tensor([[r.ids[-1]] for r in self._rows], device=self.device)
        lengths = torch.tensor([r.length for r in self._rows], device=self.device)
        self._advance(self._rows, self._forward(ids, lengths, self._cache))

    def _forward(
        self, ids: torch.Tensor, lengths: torch.Tensor, cache: DynamicCache, **inputs: torch.Tensor
    ) -> torch.Tensor:
        """Logits (rows, vocabulary) behind the last of ``ids`` (rows, new); sequences end at the right edge."""
        new = ids.shape[1]
        columns = torch.arange(cache.get_seq_length() + new, device=self.device)
        begin = len(columns) - lengths[:, None]  # columns left of it are padding
        output = self.model(
            input_ids=ids,
            attention_mask=(columns >= begin).long(),
            position_ids=(columns[-new:] - begin).clamp(min=0),
            past_key_values=cache,
            use_cache=True,
            logits_to_keep=1,
            **inputs,
        )
        return output.logits[:, -1].float()

    def _advance(self, rows: list[Row], logits: torch.Tensor) -> None:
        """Choose and deliver a token a row; take finished rows out of the batch."""
        for row, token in zip(rows, self._choose(rows, logits), strict=True):
            self._deliver(row, row.push(token))
        self._leave()

    def _choose(self, rows: list[Row], logits: torch.Tensor) -> list[Token]:
        """A token for each row of ``logits`` (rows, vocabulary), by its own settings."""
        allowed = self._allowed(rows, logits)
        chosen = allowed.argmax(-1).tolist()
        warm = [i for i, row in enumerate(rows) if row.sampling.temperature >= 1e-4]
        if warm:
            heat = torch.tensor([rows[i].sampling.temperature for i in warm], device=logits.device)
            top_p = torch.tensor([rows[i].sampling.top_p for i in warm], device=logits.device)
            draws = torch.tensor([[rows[i].random.random()] for i in warm], dtype=torch.double)
            p, order = torch.softmax(allowed[warm].double() / heat[:, None], -1).sort(descending=True)
            p = p.masked_fill(p.cumsum(-1) - p > top_p[:, None], 0.0)  # the smallest head that holds top_p
            cdf = p.cumsum(-1)
            at = torch.searchsorted(cdf, draws.to(cdf.device) * cdf[:, -1:], right=True)
            at = at.clamp(max=(p > 0).sum(-1, keepdim=True) - 1)
            for i, token in zip(warm, order.gather(-1, at)[:, 0].tolist(), strict=True):
                chosen[i] = token
        tokens = [Token(i) for i in chosen]
        for i, row in enumerate(rows):
            if (k := row.sampling.top_logprobs) is not None:
                logprobs = torch.log_softmax(logits[i], -1)
                top = logprobs.topk(k)
                pairs = tuple(zip(top.indices.tolist(), top.values.tolist(), strict=True))
                tokens[i] = Token(chosen[i], logprobs[chosen[i]].item(), pairs)
        return tokens

    def _allowed(self, rows: list[Row], logits: torch.Tensor) -> torch.Tensor:
        """The logits with minus infinity where a row's grammar or bans forbid the token."""
        bound = [i for i, row in enumerate(rows) if row.matcher or row.sampling.banned]
        if not bound:
            return logits
        mask = torch.from_numpy(np.stack([rows[i].allowed(logits[i]) for i in bound])).to(logits.device)
        logits = logits.clone()
        logits[bound] = logits[bound].masked_fill(~mask, -math.inf)
        return logits

    def _deliver(self, row: Row, pieces: list[Piece]) -> None:
        for piece in pieces:
            if not row.request.cancelled and piece.says_something:
                try:
                    row.request.deliver(piece)
                except RuntimeError:  # the receiver's event loop is closed
                    row.request.cancel()

    def _leave(self) -> None:
        """Drop finished and cancelled rows, and the columns that only they needed."""
        keep = [i for i, r in enumerate(self._rows) if not (r.finish or r.request.cancelled)]
        if len(keep) == len(self._rows):
            return
        self._rows = [self._rows[i] for i in keep]
        if not keep:
            self._cache = DynamicCache()
            return
        longest = max(r.length for r in self._rows)
        index = torch.tensor(keep, device=self.device)
        for layer in self._cache.layers:
            layer.keys = layer.keys[index, :, -longest:]
            layer.values = layer.values[index, :, -longest:]


def _align(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Two (rows, heads, columns, width) with zeros at the left of the shorter one."""
    width = max(a.shape[2], b.shape[2])
    return tuple(torch.nn.functional.pad(x, (0, 0, width - x.shape[2], 0)) for x in (a, b))
