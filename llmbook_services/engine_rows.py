"""One choice while it is decoded: sampling settings, random stream, grammar, text and stop strings."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import torch
from llguidance import LLMatcher, LLTokenizer
from llguidance.hf import from_tokenizer
from tokenizers.decoders import DecodeStream

QUOTES = re.compile(r'(?:[^"\\]|\\.)*"', re.DOTALL)  # a quotation mark and what stands before it
CLOSING = 64  # tokens before the end of its budget at which a constrained answer is brought to a valid end


@dataclass(frozen=True)
class Sampling:
    """How one request is decoded.

    ``temperature`` 0 is greedy. ``top_logprobs`` None: no log-probabilities. ``grammar`` is an llguidance
    grammar. ``banned`` tokens are never chosen. A token of ``marks`` is no text: it is delivered by its id.
    """

    max_tokens: int
    temperature: float = 0.0
    top_p: float = 1.0
    seed: int | None = None
    stop: tuple[str, ...] = ()
    top_logprobs: int | None = None
    grammar: str | None = None
    banned: tuple[int, ...] = ()
    marks: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Token:
    """A chosen token with the model's own log-probability (before temperature, top-p and grammar)."""

    id: int
    logprob: float = 0.0
    top: tuple[tuple[int, float], ...] = ()


@dataclass(frozen=True)
class Piece:
    """What one step adds to one choice: text that will not change any more, and the tokens that made it.

    ``finish`` is ``stop``, ``length`` or ``error`` on the choice's last piece; ``count`` counts its tokens so
    far without the end mark.
    """

    index: int
    text: str = ""
    tokens: tuple[Token, ...] = ()
    mark: int | None = None
    finish: str | None = None
    count: int = 0

    @property
    def says_something(self) -> bool:
        return bool(self.text or self.tokens or self.finish) or self.mark is not None


class Vocabulary:
    """What rows need to know about a model's tokens: end marks, bytes, grammar masks."""

    # Tokens that end a string, that end a list or object, that go on to the next member.
    CLOSERS = {"string": r'"[}\]]*', "level": r"[}\]]+|</tool_call>", "member": r', ?"?'}

    def __init__(self, tokenizer: Any, size: int, eos: set[int]) -> None:
        self.tokenizer, self.size, self.eos = tokenizer, size, eos

    @cached_property
    def grammar(self) -> LLTokenizer:
        return from_tokenizer(self.tokenizer, n_vocab=self.size, eos_token=sorted(self.eos))

    @cached_property
    def closers(self) -> dict[str, np.ndarray]:
        """A mask (vocabulary) for each of ``CLOSERS``."""
        texts = [self.grammar.decode_bytes([i]).decode("utf-8", "replace") for i in range(self.size)]
        return {
            name: np.array([bool(re.fullmatch(pattern, text)) for text in texts])
            for name, pattern in self.CLOSERS.items()
        }


@dataclass(eq=False)
class Request:
    """``n`` continuations of one prompt; ``deliver`` is called with pieces on the engine's thread.

    ``inputs`` are further inputs of the prefill (``pixel_values`` of a vision-language model).
    """

    prompt: Sequence[int]
    sampling: Sampling
    deliver: Callable[[Piece], None]
    n: int = 1
    inputs: Mapping[str, torch.Tensor] = field(default_factory=dict)
    cancelled: bool = False

    def cancel(self) -> None:
        """Stop decoding before the next step; nothing more is delivered."""
        self.cancelled = True


class Row:
    """One choice of a request while it is decoded."""

    def __init__(
        self, request: Request, index: int, vocabulary: Vocabulary, matcher: LLMatcher | None
    ) -> None:
        self.request, self.index, self.matcher = request, index, matcher
        self.sampling = request.sampling
        self.vocabulary = vocabulary
        seed = self.sampling.seed
        self.random = random.Random() if seed is None else random.Random(f"{seed}/{index}")
        self.length = len(request.prompt)  # tokens in the cache
        self.ids: list[int] = []
        self.finish: str | None = None
        self.hurried = False
        self.stream = DecodeStream(skip_special_tokens=True)  # holds back the bytes of unfinished characters
        self.text, self.sent = "", 0
        self.begin = 0  # where the text after the last mark begins
        self.pending: list[tuple[int, Token]] = []  # where its text begins, token

    def push(self, token: Token) -> list[Piece]:
        """Take a chosen token; the pieces that are certain now."""
        if token.id in self.vocabulary.eos:
            broken = self.matcher and self.matcher.is_error()  # over its limits it allows nothing but the end
            return [self._release(len(self.text), "error" if broken else "stop")]
        self.ids.append(token.id)
        if self.matcher and not self.matcher.consume_token(token.id):
            return [self._release(len(self.text), "error")]
        pieces = []
        if token.id in self.sampling.marks:
            pieces = [self._release(len(self.text)), Piece(self.index, mark=token.id, count=len(self.ids))]
            self.begin = len(self.text)
        else:
            self.pending.append((len(self.text), token))
            self.text += self.stream.step(self.vocabulary.tokenizer.backend_tokenizer, token.id) or ""
        end, stopped = self._stop()
        if stopped or (self.matcher and self.matcher.is_stopped()):
            return [*pieces, self._release(end, "stop")]
        if len(self.ids) >= self.sampling.max_tokens:
            return [*pieces, self._release(len(self.text), "length")]
        return [*pieces, self._release(end)]

    def allowed(self, logits: torch.Tensor) -> np.ndarray:
        """A mask (vocabulary) of the tokens that may come next; ``logits`` (vocabulary) are the model's.

        Where the grammar wants more although the budget nears its end, only tokens that bring it to an end:
        the answer is then valid, and where the model would have gone on its finish reason says that it was cut.
        """
        free = np.ones(self.vocabulary.size, dtype=bool)
        if self.matcher:
            bits = np.frombuffer(self.matcher.compute_bitmask(), dtype=np.uint8)
            free = np.unpackbits(bits, count=len(free), bitorder="little").astype(bool)
            left = self.sampling.max_tokens - len(self.ids)
            late = left <= min(CLOSING, self.sampling.max_tokens // 2)
            if late and not self.matcher.is_accepting():
                kinds = ["string"] if self._in_string() else ["level", "member"]
                shorter = [free & self.vocabulary.closers[kind] for kind in kinds]
                closing = next((mask for mask in shorter if mask.any()), free)
                wish = logits.masked_fill(torch.from_numpy(~free).to(logits.device), -math.inf).argmax()
                self.hurried |= not closing[int(wish)]
                free = closing
        free[list(self.sampling.banned)] = False
        return free

    def _in_string(self) -> bool:
        """Whether the JSON text so far ends inside a string."""
        return len(QUOTES.findall(self.text, self.begin)) % 2 == 1

    def _stop(self) -> tuple[int, bool]:
        """Up to where the text is certain, and whether a stop string begins there."""
        found = [at for s in self.sampling.stop if (at := self.text.find(s, self.sent)) >= 0]
        if found:
            return min(found), True
        unsent = len(self.text) - self.sent  # only this much can be held back
        held = (
            n
            for s in self.sampling.stop
            for n in range(1, min(len(s), unsent + 1))
            if self.text.endswith(s[:n])
        )
        return max(self.sent, len(self.text) - max(held, default=0)), False

    def _release(self, end: int, finish: str | None = None) -> Piece:
        if finish == "stop" and self.hurried:
            finish = "length"
        text, self.sent, self.finish = self.text[self.sent : end], end, finish
        whole = finish and end == len(self.text)  # also tokens that made no text, such as half a character
        ready = [t for start, t in self.pending if start < end or whole]
        self.pending = [p for p in self.pending if not (p[0] < end or whole)]
        return Piece(self.index, text, tuple(ready), finish=finish, count=len(self.ids))
