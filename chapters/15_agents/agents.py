"""What the notebooks of chapter 15 share: the bookshop as a world, and OpenAI's chat call answered in this process.

A suite of tasks asks hundreds of questions that all begin with the same instructions and tools. ``Shared`` computes
the keys and values of that beginning once; without it a notebook would spend most of its time reading tool lists.
"""

from __future__ import annotations

import asyncio
import dataclasses
import json
import logging
import sqlite3
import threading
from collections import OrderedDict, deque
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from types import SimpleNamespace
from typing import Any

import torch
import torch.nn.functional as F
from openai.types.chat import ChatCompletion
from tqdm.auto import tqdm
from transformers import (
    AttentionInterface,
    AttentionMaskInterface,
    AutoModelForCausalLM,
    AutoTokenizer,
    DynamicCache,
)
from transformers.masking_utils import sdpa_mask

from llmbook import checksums
from llmbook.course import ROOT, CourseError, current_run
from llmbook.exercises import load_module, load_saved
from llmbook_services import openai_chat
from llmbook_services.engine import Engine
from llmbook_services.engine_rows import Piece, Request, Row
from llmbook_services.openai_grammar import CLOSE, OPEN
from llmbook_services.openai_models import CHAT, VISION, Models
from llmbook_services.openai_schemas import ChatRequest

ROWS = current_run().pick(mini=64, full=24)  # conversations that one batch holds
HERE = Path(__file__).resolve().parent
DATA = ROOT / "data" / "bookshop"
checksums.verify("data", "bookshop")
bookshop = load_module(DATA / "generate.py")
MODEL = {"model": "gpt-6-luna", "reasoning_effort": "none"}  # it answers without thinking first
SYSTEM = "당신은 가온책방의 상담원입니다. 도구로 확인한 것만 답하세요."
KINDS = {  # what the tables and figures call a task's kind
    "order_lookup": "주문 조회",
    "stock": "재고",
    "cancel": "취소",
    "change_address": "주소 변경",
    "refund": "환불",
    "recommend": "추천",
    "total": "합계",
    "policy": "규정",
    "refuse": "거절",
}


# The chat template gets an argument that Qwen3 knows and the vision model's processor tells us it does not.
logging.getLogger("transformers.processing_utils").setLevel(logging.ERROR)

# The world


def rows(name: str) -> list[dict[str, Any]]:
    """The rows of ``data/bookshop/NAME.jsonl``."""
    return [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


_fresh: list[bytes] = []


def world() -> sqlite3.Connection:
    """A bookshop of its own, in memory, as on the morning of 2026-06-30."""
    if not _fresh:
        first = bookshop.database(":memory:")
        _fresh.append(first.serialize())
        first.close()
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    connection.deserialize(_fresh[0])
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


# The model


def attend(
    module: Any, query: Any, key: Any, value: Any, attention_mask: Any, scaling: float, **_: Any
) -> Any:
    """Attention over what all rows share (``module.front``: keys and values without a batch) and each row's own.

    ``query`` is (batch, heads, new, width), ``key`` and ``value`` (batch, groups, length, width). Equal to
    attention over the two joined, but the shared part is neither copied nor read once a row.
    """
    batch, heads, new, width = query.shape
    groups = key.shape[1]
    front = module.front
    if new > 1:  # a prompt: the fused kernel never writes the weights down
        if front is not None:
            key, value = (
                torch.cat([f.expand(batch, -1, -1, -1), x], 2)
                for f, x in zip(front, (key, value), strict=True)
            )
            if attention_mask is not None:
                attention_mask = F.pad(attention_mask, (front[0].shape[1], 0), value=True)
        grouped = not query.is_cuda or torch.cuda.get_device_capability(query.device) >= (8, 0)
        if not grouped:  # on a T4 only the kernel that does write the weights down takes groups
            key, value = (x.repeat_interleave(heads // groups, 1) for x in (key, value))
        made = F.scaled_dot_product_attention(
            query, key, value, attention_mask, scale=scaling, enable_gqa=grouped
        )
        return made.transpose(1, 2).contiguous(), None
    q = (query * scaling).reshape(batch, groups, -1, width)
    own = (q @ key.transpose(2, 3)).view(batch, heads, new, -1)
    if attention_mask is not None:
        own = own.masked_fill(~attention_mask, torch.finfo(own.dtype).min)
    own = own.view(batch, groups, q.shape[2], -1)
    if front is None:
        made = own.softmax(-1, dtype=torch.float32).to(value.dtype) @ value
    else:
        flat = q.transpose(0, 1).reshape(groups, -1, width)
        shared = (flat @ front[0].transpose(1, 2)).view(groups, batch, q.shape[2], -1).transpose(0, 1)
        p = torch.cat([shared, own], -1).softmax(-1, dtype=torch.float32).to(value.dtype)
        p_shared, p_own = p.split([shared.shape[-1], own.shape[-1]], -1)
        flat = p_shared.transpose(0, 1).reshape(groups, -1, shared.shape[-1]) @ front[1]
        made = p_own @ value + flat.view(groups, batch, q.shape[2], width).transpose(0, 1)
    return made.reshape(batch, heads, new, width).transpose(1, 2).contiguous(), None


def whole_mask(*arguments: Any, **how: Any) -> torch.Tensor | None:
    """transformers' boolean mask, also where its own attention would do without."""
    return sdpa_mask(*arguments, **(how | {"allow_is_causal_skip": False}))


AttentionInterface.register("shared_front", attend)
AttentionMaskInterface.register("shared_front", whole_mask)


class Shared(Engine):
    """An engine that computes the beginning that prompts share (up to the first message of a user) only once.

    A row holds only what follows that beginning; a batch holds rows of one beginning. For Qwen3-like models.
    """

    KEPT = 16

    def __init__(self, model: Any, tokenizer: Any, **how: Any) -> None:
        model.set_attn_implementation("shared_front")
        self._layers = [layer.self_attn for layer in model.model.layers]
        self._fronts: OrderedDict[tuple[int, ...], list[tuple[torch.Tensor, torch.Tensor]]] = OrderedDict()
        self._begin = tokenizer("<|im_start|>user", add_special_tokens=False)["input_ids"]
        self._front: tuple[int, ...] = ()
        self._use(())
        super().__init__(model, tokenizer, **how)

    def _split(self, prompt: Any) -> tuple[tuple[int, ...], list[int]]:
        """The tokens before the first message of a user, and the rest."""
        ids, n = list(prompt), len(self._begin)
        for at in range(32, len(ids) - n):
            if ids[at : at + n] == self._begin:
                return tuple(ids[:at]), ids[at:]
        return (), ids

    def submit(self, request: Request) -> None:
        front, rest = self._split(request.prompt)
        request.prompt = rest
        request.front = front  # type: ignore[attr-defined]
        super().submit(request)

    def _admit(self) -> list[Row]:
        """As the engine's, among the waiting rows that share the running rows' beginning."""
        everyone = self._waiting
        if not everyone:
            return []
        front = self._front if self._rows else everyone[0].request.front
        self._waiting = deque(r for r in everyone if r.request.front == front)
        others = [r for r in everyone if r.request.front != front]
        chosen = super()._admit()
        self._waiting.extend(others)
        return chosen

    def _join(self, rows: list[Row]) -> None:
        """As the engine's, behind the rows' own beginning; what fails here ends these rows, not the thread."""
        if not self._rows:
            self._use(rows[0].request.front)
        super()._join(rows)

    def _use(self, front: tuple[int, ...]) -> None:
        """Make ``front`` the beginning of all rows of the batch."""
        self._front = ()
        for layer in self._layers:
            layer.front = None
        if not front:
            return
        if front not in self._fronts:
            cache, ids = DynamicCache(), torch.tensor([front], device=self.device)
            self._forward(ids, torch.tensor([len(front)], device=self.device), cache)
            self._fronts[front] = [(layer.keys[0], layer.values[0]) for layer in cache.layers]
            while len(self._fronts) > self.KEPT:
                self._fronts.popitem(last=False)
        self._fronts.move_to_end(front)
        self._front = front
        for layer, pair in zip(self._layers, self._fronts[front], strict=True):
            layer.front = pair

    def _forward(self, ids: Any, lengths: Any, cache: DynamicCache, **inputs: Any) -> torch.Tensor:
        """As the engine's, with positions that count the beginning."""
        new = ids.shape[1]
        columns = torch.arange(cache.get_seq_length() + new, device=self.device)
        begin = len(columns) - lengths[:, None]
        output = self.model(
            input_ids=ids,
            attention_mask=(columns >= begin).long(),
            position_ids=len(self._front) + (columns[-new:] - begin).clamp(min=0),
            past_key_values=cache,
            use_cache=True,
            logits_to_keep=1,
            **inputs,
        )
        return output.logits[:, -1].float()


def tokenizer_with_tools(place: str) -> Any:
    """The chat model's tokenizer; raises ``CourseError`` where it or its template has no words for tools."""
    tokenizer = AutoTokenizer.from_pretrained(place)
    vocabulary = tokenizer.get_vocab()
    told = ""
    if tokenizer.chat_template:
        asked = [{"role": "user", "content": "?"}]
        told = tokenizer.apply_chat_template(asked, tools=bookshop.tools()[:1], tokenize=False)
    if (
        bookshop.tools()[0]["function"]["name"] not in told
        or OPEN not in vocabulary
        or CLOSE not in vocabulary
    ):
        raise CourseError(
            f"15장의 에이전트는 도구를 부릅니다. {Path(place).name}의 토크나이저에는 도구를 적는 대화 템플릿이나 도구 호출 "
            f"토큰({OPEN}, {CLOSE})이 없습니다. LLMBOOK_MODEL_KOREAN_LLM_CHAT에 Qwen3처럼 둘 다 있는 대화 모델을 주세요."
        )
    return tokenizer


class _Near(Models):
    """The server's models in this process, with the chat model behind ``Shared``."""

    lock = threading.Lock()

    def load(self, role: str) -> Any:
        """The model of a role; threads wait for one another."""
        with self.lock:
            if role == CHAT and role not in self.loaded:
                run = current_run()
                place = run.model(CHAT)
                tokenizer = tokenizer_with_tools(place)
                how: dict[str, Any] = {"dtype": torch.float32}
                if run.device == "cuda":  # cards before Ampere (a T4) only imitate bfloat16, slowly
                    new = torch.cuda.get_device_capability() >= (8, 0)
                    how = {"dtype": "auto" if new else torch.float16, "device_map": "cuda"}
                model = AutoModelForCausalLM.from_pretrained(place, **how)
                self.loaded[role] = Shared(model, tokenizer, rows=ROWS, waiting=10_000)  # nobody else asks it
            self._load_once(role)
        return self.loaded[role]


class Client:
    """``client.chat.completions.create(...)`` as the openai package has it, answered without a server between.

    With ``free=True`` the grammar that keeps tool calls valid is left out; the text is then as the model wrote it.
    """

    def __init__(self) -> None:
        self._models = _Near()
        self.chat = SimpleNamespace(completions=SimpleNamespace(create=self._create))

    @property
    def engine(self) -> Shared:
        return self._models.load(CHAT)

    def _create(self, *, free: bool = False, **request: Any) -> ChatCompletion:
        body = ChatRequest.model_validate(_plain(request))
        pictures = any(isinstance(m.content, list) for m in body.messages)
        self._models.load(VISION if pictures else CHAT)
        job = _now(openai_chat.prepare(body, self._models))
        if free:
            job.sampling = dataclasses.replace(job.sampling, grammar=None, marks=frozenset())
        pieces: SimpleQueue[Piece] = SimpleQueue()
        job.engine.submit(Request(job.prompt, job.sampling, pieces.put, job.n, job.inputs))
        answers, left = [openai_chat.Answer(job) for _ in range(job.n)], job.n
        while left:
            piece = pieces.get()
            if piece.finish == "error":
                raise RuntimeError("디코딩하다 오류가 났습니다.")
            left -= piece.finish is not None
            answers[piece.index].feed(piece)
        return ChatCompletion.model_validate(openai_chat.completion(job, answers))


def _now(work: Any) -> Any:
    """The result of a coroutine, also in a notebook's thread, which has a running loop already."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(work)
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


def _plain(request: dict[str, Any]) -> dict[str, Any]:
    """The request with openai's message objects as dicts."""
    messages = [m if isinstance(m, dict) else m.model_dump(exclude_none=True) for m in request["messages"]]
    return {**request, "messages": messages}


def together(function: Any, items: Any, *, desc: str, threads: int = ROWS) -> list[Any]:
    """``[function(item) for item in items]`` with many at once: the engine decodes them as one batch."""
    items = list(items)
    with ThreadPoolExecutor(threads) as pool:
        return list(tqdm(pool.map(function, items), total=len(items), desc=desc))


def saved(notebook: str, names: dict[str, Any]) -> SimpleNamespace:
    """The functions in those cells of a sibling notebook that begin with ``# 저장``, given the ``names`` they use."""
    return load_saved(HERE / f"{notebook}.ipynb", names)
