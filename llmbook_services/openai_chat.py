"""Chat completions: from a request to the engine's prompt, and from its pieces to OpenAI's objects."""

from __future__ import annotations

import asyncio
import base64
import binascii
import io
import json
import time
import uuid
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from jinja2 import TemplateError
from PIL import Image

from llmbook_services import openai_models
from llmbook_services.engine import Engine, GrammarError, QueueFull
from llmbook_services.engine_rows import Piece, Request, Sampling, Token
from llmbook_services.openai_errors import ApiError, busy, failed, too_long
from llmbook_services.openai_grammar import CLOSE, OPEN, grammar_for
from llmbook_services.openai_models import Models
from llmbook_services.openai_schemas import ChatRequest, NamedTool, Part, TextPart

MAX_PIXELS = 4096 * 4096
FORMATS = ("PNG", "JPEG", "WEBP", "GIF")  # OpenAI's; Pillow would hand an EPS to Ghostscript


@dataclass
class Job:
    """A request that is ready for its engine."""

    role: str
    engine: Engine
    prompt: list[int]
    sampling: Sampling
    n: int
    inputs: Mapping[str, Any] = field(default_factory=dict)
    marks: tuple[int, ...] = ()  # the tokens that open and close a tool call
    named: bool = False  # tool_choice names the function


async def prepare(body: ChatRequest, models: Models) -> Job:
    """Find the model, write the prompt, build the grammar; raises ``ApiError``."""
    pictures = [picture(part) for part in _parts(body) if not isinstance(part, TextPart)]
    role = openai_models.role_of(body.model, "causal", "vision")
    if pictures:
        role = openai_models.VISION  # one name does both at OpenAI
    engine: Engine = await models.get(role)
    if pictures:
        prompt, inputs = await asyncio.to_thread(_picture_prompt, body, engine, pictures)
    else:
        prompt, inputs = await asyncio.to_thread(_prompt, body, engine), {}
    if len(prompt) >= engine.context:
        raise too_long(engine.context, len(prompt), "messages")
    vocabulary = engine.tokenizer.get_vocab()
    marks = tuple(vocabulary[mark] for mark in (OPEN, CLOSE) if mark in vocabulary)
    if body.tools and len(marks) < 2:
        raise ApiError(
            400, f"모델 '{role}'의 어휘에는 도구 호출 토큰이 없습니다. tools를 빼세요.", param="tools"
        )
    room = engine.context - len(prompt)
    silent = body.tools and body.tool_choice == "none"
    sampling = Sampling(
        max_tokens=min(body.max_completion_tokens or body.max_tokens or room, room),
        temperature=1.0 if body.temperature is None else body.temperature,
        top_p=1.0 if body.top_p is None else body.top_p,
        seed=body.seed,
        stop=(body.stop,) if isinstance(body.stop, str) else tuple(body.stop or ()),
        top_logprobs=(body.top_logprobs or 0) if body.logprobs else None,
        grammar=grammar_for(body),
        banned=marks if silent else (),
        marks=frozenset(marks if body.tools else ()),
    )
    named = isinstance(body.tool_choice, NamedTool)
    return Job(role, engine, prompt, sampling, body.n or 1, inputs, marks, named)


class Decoding:
    """A job that the engine works on; an async iterator of its pieces. Ends with this object at the latest."""

    def __init__(self, job: Job) -> None:
        self.job = job
        loop, self._queue = asyncio.get_running_loop(), asyncio.Queue[Piece]()
        put = self._queue.put_nowait
        self._request = Request(
            job.prompt,
            job.sampling,
            lambda piece: loop.call_soon_threadsafe(put, piece),
            job.n,
            job.inputs,
        )

    async def start(self) -> Decoding:
        """Queue the job; raises ``ApiError`` when the queue is full or the grammar cannot be built."""
        try:  # building a grammar can take a while
            await asyncio.to_thread(self.job.engine.submit, self._request)
        except QueueFull as error:
            raise busy() from error
        except GrammarError as error:
            where = "tools" if self.job.sampling.marks else "response_format"
            raise ApiError(400, f"이 JSON 스키마는 쓸 수 없습니다: {error}", param=where) from error
        return self

    async def __aiter__(self) -> AsyncIterator[Piece]:
        left = self.job.n
        try:
            while left:
                piece = await self._queue.get()
                if piece.finish == "error":
                    raise failed()
                left -= piece.finish is not None
                yield piece
        finally:
            self.cancel()

    def cancel(self) -> None:
        self._request.cancel()

    __del__ = cancel  # a client that leaves before the first piece never iterates


class Answer:
    """One choice as it grows: text, log-probabilities, tool calls."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.text, self.calls, self.logprobs = "", [], []
        self.finish: str | None = None
        self.tokens = 0
        self._call: str | None = None

    def feed(self, piece: Piece) -> dict[str, Any]:
        """Take a piece; the ``delta`` that it means (empty: nothing to tell yet)."""
        self.tokens = piece.count
        if piece.finish:
            called = self.calls and not self.job.named  # for a named function OpenAI too says "stop"
            self.finish = "tool_calls" if called and piece.finish == "stop" else piece.finish
        if piece.mark is not None:
            if piece.mark == self.job.marks[0]:
                self._call = ""
                return {}
            call, self._call = json.loads(self._call or "{}"), None
            return self._add(call)
        if self._call is not None:  # an unfinished call is nobody's text
            self._call += piece.text
            return {}
        if self.calls:  # the grammar lets nothing but a line break stand behind a call
            return {}
        self.text += piece.text
        self.logprobs += [_logprob(self.job.engine, token) for token in piece.tokens]
        return {"content": piece.text} if piece.text else {}

    def _add(self, call: dict[str, Any]) -> dict[str, Any]:
        arguments = json.dumps(call["arguments"], ensure_ascii=False)
        made = {
            "id": f"call_{uuid.uuid4().hex[:24]}",
            "type": "function",
            "function": {"name": call["name"], "arguments": arguments},
        }
        self.calls.append(made)
        return {"tool_calls": [{"index": len(self.calls) - 1, **made}]}

    def message(self) -> dict[str, Any]:
        """The choice's ``message`` object."""
        content = self.text or (None if self.calls else "")
        made = {"role": "assistant", "content": content, "refusal": None, "annotations": []}
        return {**made, "tool_calls": self.calls} if self.calls else made


def usage(job: Job, answers: list[Answer]) -> dict[str, Any]:
    """The ``usage`` object: tokens of the prompt and of all choices."""
    made = sum(a.tokens for a in answers)
    prompt = len(job.prompt)
    none = dict.fromkeys(["reasoning_tokens", "audio_tokens"], 0)
    none |= dict.fromkeys(["accepted_prediction_tokens", "rejected_prediction_tokens"], 0)
    return {
        "prompt_tokens": prompt,
        "completion_tokens": made,
        "total_tokens": prompt + made,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": none,
    }


def completion(job: Job, answers: list[Answer]) -> dict[str, Any]:
    """The ``chat.completion`` object."""
    wanted = job.sampling.top_logprobs is not None
    choices = [
        {
            "index": i,
            "message": a.message(),
            "logprobs": {"content": a.logprobs, "refusal": None} if wanted else None,
            "finish_reason": a.finish,
        }
        for i, a in enumerate(answers)
    ]
    return {**_head(job, "chat.completion"), "choices": choices, "usage": usage(job, answers)}


async def chunks(
    job: Job, pieces: AsyncIterator[Piece], answers: list[Answer], with_usage: bool
) -> AsyncIterator[dict[str, Any]]:
    """The ``chat.completion.chunk`` objects of a stream."""
    head = _head(job, "chat.completion.chunk")
    extra = {"usage": None} if with_usage else {}

    def chunk(index: int, delta: dict[str, Any], finish: str | None = None, logprobs: Any = None) -> dict:
        choice = {"index": index, "delta": delta, "logprobs": logprobs, "finish_reason": finish}
        return {**head, "choices": [choice], **extra}

    for i in range(job.n):
        yield chunk(i, {"role": "assistant", "content": "", "refusal": None})
    async for piece in pieces:
        answer = answers[piece.index]
        before = len(answer.logprobs)
        delta = answer.feed(piece)
        new = answer.logprobs[before:] if job.sampling.top_logprobs is not None else []
        for part in _streamed(delta) if delta or new else ():
            yield chunk(piece.index, part, logprobs={"content": new, "refusal": None} if new else None)
        if piece.finish:
            yield chunk(piece.index, {}, answer.finish)
    if with_usage:
        yield {**head, "choices": [], "usage": usage(job, answers)}


def _streamed(delta: dict[str, Any]) -> list[dict[str, Any]]:
    """The delta as OpenAI streams it: of a call the id and name first, its arguments after them."""
    if "tool_calls" not in delta:
        return [delta]
    (call,) = delta["tool_calls"]
    named = {**call, "function": {**call["function"], "arguments": ""}}
    rest = {"index": call["index"], "function": {"arguments": call["function"]["arguments"]}}
    return [{"tool_calls": [named]}, {"tool_calls": [rest]}]


def _head(job: Job, kind: str) -> dict[str, Any]:
    return {
        "id": f"chatcmpl-{uuid.uuid4().hex}",
        "object": kind,
        "created": int(time.time()),
        "model": job.role,
        "system_fingerprint": None,
    }


def _logprob(engine: Engine, token: Token) -> dict[str, Any]:
    def entry(id: int, logprob: float) -> dict[str, Any]:
        raw = engine.vocabulary.grammar.decode_bytes([id])
        return {"token": raw.decode("utf-8", "replace"), "logprob": logprob, "bytes": list(raw)}

    return {**entry(token.id, token.logprob), "top_logprobs": [entry(*pair) for pair in token.top]}


# Prompts


def _parts(body: ChatRequest) -> list[Part]:
    return [p for m in body.messages if not isinstance(m.content, str) for p in m.content or ()]


def _text(content: str | list[TextPart] | None) -> str:
    return content if isinstance(content, str) else "".join(part.text for part in content or ())


def _messages(body: ChatRequest, pictures: bool = False) -> list[dict[str, Any]]:
    """The messages as chat templates expect them: plain text, and arguments of calls as objects."""
    made = []
    for m in body.messages:
        role = "system" if m.role == "developer" else m.role
        message: dict[str, Any] = {"role": role}
        if pictures and m.role == "user" and not isinstance(m.content, str):
            texts = [isinstance(p, TextPart) for p in m.content]
            message["content"] = [
                {"type": "text", "text": p.text} if text else {"type": "image"}
                for p, text in zip(m.content, texts, strict=True)
            ]
        else:
            message["content"] = _text(m.content)
        if m.role == "tool":
            message["tool_call_id"] = m.tool_call_id
        elif m.role == "assistant" and m.tool_calls:
            message["tool_calls"] = [_past_call(call.model_dump()) for call in m.tool_calls]
        made.append(message)
    return made


def _past_call(call: dict[str, Any]) -> dict[str, Any]:
    """Arguments come as JSON text; templates write them in their own way when they get the object."""
    with suppress(ValueError, RecursionError):  # a model's broken call goes back to it as it was
        arguments = json.loads(call["function"]["arguments"])
        json.dumps(arguments, ensure_ascii=False).encode()  # as the template will: no half characters
        call["function"]["arguments"] = arguments
    return call


def _rendered(render: Any, body: ChatRequest, pictures: bool) -> str:
    tools = [t.model_dump(exclude_none=True) for t in body.tools or ()]
    try:
        return render(
            _messages(body, pictures),
            tools=[{**t, "function": {"parameters": {}, **t["function"]}} for t in tools] or None,
            add_generation_prompt=True,
            tokenize=False,
            enable_thinking=False,  # Qwen3's; other templates do not look at it
        )
    except (TemplateError, TypeError, AttributeError, KeyError, ValueError, RecursionError) as error:
        message = f"모델의 대화 템플릿이 이 messages와 tools를 받지 않습니다: {error}"
        raise ApiError(400, message, param="messages") from error


def _prompt(body: ChatRequest, engine: Engine) -> list[int]:
    text = _rendered(engine.tokenizer.apply_chat_template, body, pictures=False)
    return engine.tokenizer(text, add_special_tokens=False)["input_ids"]


def _picture_prompt(
    body: ChatRequest, engine: Engine, pictures: list[Image.Image]
) -> tuple[list[int], dict[str, Any]]:
    """Token ids with the pictures' places, and what else the processor makes (``pixel_values``, …)."""
    text = _rendered(engine.processor.apply_chat_template, body, pictures=True)
    made = dict(engine.processor(text=[text], images=pictures, return_tensors="pt"))
    del made["attention_mask"]
    return made.pop("input_ids")[0].tolist(), made


def picture(part: Part) -> Image.Image:
    """The picture of a data URI (other addresses are not fetched); raises ``ApiError``."""
    url = part.image_url if isinstance(part.image_url, str) else part.image_url.url
    head, comma, data = url.partition(",")
    if not (comma and head.startswith("data:image/") and head.endswith(";base64")):
        message = "그림은 'data:image/png;base64,…' 꼴의 주소로 보내세요. 다른 주소는 받아 오지 않습니다."
        raise ApiError(400, message, code="invalid_image_url", param="messages")
    try:
        image = Image.open(io.BytesIO(base64.b64decode(data, validate=True)), formats=FORMATS)
        if image.width * image.height > MAX_PIXELS:
            raise ValueError("too many pixels")
        return image.convert("RGB")
    except (binascii.Error, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        message = "그림을 읽을 수 없습니다. PNG나 JPEG 파일의 바이트를 base64로 보내세요."
        raise ApiError(400, message, code="invalid_image_format", param="messages") from error
