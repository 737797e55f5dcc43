"""The local OpenAI-compatible server: real decoding by the course's models behind OpenAI's addresses.

Serves /v1/models, /v1/chat/completions, /v1/responses, /v1/embeddings, /v1/images/generations, /health and
/metrics. Models are named by their role; OpenAI's own names are aliases (``openai_models.ALIASES``). With
``LLMBOOK_SERVICE_KEY`` set, requests need that key. It is meant for the loopback interface only.
"""

from __future__ import annotations

import array
import asyncio
import base64
import io
import json
import os
import re
import secrets
import time
import uuid
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from importlib import import_module
from typing import Any

import numpy as np
import prometheus_client
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, PlainTextResponse, StreamingResponse
from pydantic import ValidationError
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from llmbook_services import openai_models
from llmbook_services.body_limit import LimitBody
from llmbook_services.openai_errors import ApiError, failed, missing_model, too_long
from llmbook_services.openai_models import ALIASES, EMBEDDING, Lane, Models
from llmbook_services.openai_schemas import ChatRequest, EmbeddingsRequest, ImagesRequest, ResponsesRequest

MAX_BODY = 8 * 2**20  # bytes; a data URI of a photograph fits
MAX_WAITING = 64  # embedding and image requests in line; chat's bound is the engine's
ERROR_SCHEMA = {
    "description": "OpenAI's error object",
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "required": ["error"],
                "properties": {"error": {"type": "object", "required": ["message", "type", "param", "code"]}},
            }
        }
    },
}


class Metrics:
    """Counters in Prometheus' text format."""

    def __init__(self, models: Models) -> None:
        self.registry = prometheus_client.CollectorRegistry()
        own = {"registry": self.registry}
        self.requests = prometheus_client.Counter(
            "llmbook_requests", "Requests by path and status", ["path", "status"], **own
        )
        self.seconds = prometheus_client.Histogram(
            "llmbook_request_seconds", "Time to the end of the reply", ["path"], **own
        )
        self.first = prometheus_client.Histogram(
            "llmbook_first_token_seconds", "Time from the request to its first token", **own
        )
        self.tokens = prometheus_client.Counter(
            "llmbook_tokens", "Tokens by kind (prompt, completion)", ["kind"], **own
        )
        for place, what in enumerate(("running", "waiting")):
            gauge = prometheus_client.Gauge(f"llmbook_rows_{what}", f"Choices that are {what}", **own)
            gauge.set_function(
                lambda place=place: sum(
                    getattr(m, "occupancy", (0, 0))[place] for m in models.loaded.values()
                )
            )


class Gate:
    """ASGI middleware: asks for the key when one is set, and names and measures every request."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self.app, self.metrics = app, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        begin, status = time.perf_counter(), 499  # the client left before an answer

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                name = f"req_{uuid.uuid4().hex}".encode()
                message = {**message, "headers": [*message["headers"], (b"x-request-id", name)]}
            await send(message)

        app: Any = self.app
        key = os.environ.get("LLMBOOK_SERVICE_KEY")
        if key and scope["path"].startswith("/v1/"):
            given = dict(scope["headers"]).get(b"authorization", b"")
            if not secrets.compare_digest(given, f"Bearer {key}".encode()):
                message = "API 키가 다릅니다. OPENAI_API_KEY를 LLMBOOK_SERVICE_KEY와 같게 하세요."
                app = ApiError(401, message, code="invalid_api_key").response()
        try:
            await app(scope, receive, watched)
        finally:
            path = getattr(scope.get("route"), "path", "other")  # never a client's text: labels stay few
            self.metrics.requests.labels(path, status).inc()
            self.metrics.seconds.labels(path).observe(time.perf_counter() - begin)


def create_app() -> FastAPI:
    """The application; models load when first asked for, the chat model right after the start."""
    models = Models()
    metrics = Metrics(models)
    embedding_lane, image_lane = Lane(MAX_WAITING), Lane(MAX_WAITING)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        loading = None
        # elsewhere gigabytes, which not every notebook wants
        if openai_models.run_of_server().profile == "mini":
            loading = asyncio.create_task(models.get(openai_models.CHAT))
            # the model may be missing: a request is answered 404 then
            loading.add_done_callback(lambda task: task.cancelled() or task.exception())
        yield
        if loading:
            loading.cancel()
        for model in models.loaded.values():
            getattr(model, "close", lambda: None)()

    app = FastAPI(
        title="llmbook OpenAI 호환 서버",
        lifespan=lifespan,
        responses={"4XX": ERROR_SCHEMA, "5XX": ERROR_SCHEMA},
    )
    app.add_middleware(LimitBody, limit=MAX_BODY)
    app.add_middleware(Gate, metrics=metrics)
    _answer_errors(app)

    @app.get("/health")
    async def health() -> dict[str, Any]:
        return {"status": "ok", "service": "openai", "pid": os.getpid(), "loaded": sorted(models.loaded)}

    @app.get("/metrics")
    async def show_metrics() -> PlainTextResponse:
        kind = prometheus_client.CONTENT_TYPE_LATEST
        return PlainTextResponse(prometheus_client.generate_latest(metrics.registry), media_type=kind)

    @app.get("/v1/models")
    async def list_models() -> dict[str, Any]:
        return {
            "object": "list",
            "data": [_model(r) for r in await models.alone(openai_models.available)],
        }

    @app.get("/v1/models/{name}")
    async def retrieve_model(name: str) -> dict[str, Any]:
        role = ALIASES.get(name, name)
        if role not in await models.alone(openai_models.available):
            raise missing_model(name, "GET /v1/models가 있는 모델을 알려 줍니다.")
        return _model(role)

    @app.post("/v1/chat/completions")
    async def chat(body: ChatRequest, request: Request) -> Any:
        begin = time.perf_counter()
        openai_models.refuse_what_openai_refuses(body)
        chats = await models.alone(import_module, "llmbook_services.openai_chat")  # torch: not at the start
        job = await chats.prepare(body, models)
        decoding = await chats.Decoding(job).start()
        answers = [chats.Answer(job) for _ in range(job.n)]
        pieces = _measured(decoding, job, answers, metrics, begin)
        if body.stream:
            options = body.stream_options
            parts = chats.chunks(job, pieces, answers, bool(options and options.include_usage))
            return _events(parts, "data: {}\n\n", end="data: [DONE]\n\n")
        async for piece in _while_connected(request, pieces):
            answers[piece.index].feed(piece)
        return JSONResponse(chats.completion(job, answers))

    @app.post("/v1/responses")
    async def responses(body: ResponsesRequest, request: Request) -> Any:
        begin = time.perf_counter()
        chats = await models.alone(import_module, "llmbook_services.openai_chat")
        openai_responses = await models.alone(import_module, "llmbook_services.openai_responses")
        request_as_chat = openai_responses.as_chat(body)
        openai_models.refuse_what_openai_refuses(request_as_chat, responses=True)
        job = await chats.prepare(request_as_chat, models)
        reply = openai_responses.Reply(body, job)
        decoding = await chats.Decoding(job).start()
        events = reply.events(_measured(decoding, job, [reply.answer], metrics, begin))
        if body.stream:
            return _events(events, "event: {type}\ndata: {}\n\n")
        async for _ in _while_connected(request, events):
            pass
        return JSONResponse(reply.object(reply.status()))

    @app.post("/v1/embeddings")
    async def embeddings(body: EmbeddingsRequest) -> dict[str, Any]:
        openai_models.refuse_dimensions(body)
        model = await models.get(openai_models.role_of(body.model, "embedding"))
        async with embedding_lane.turn():
            vectors, tokens = await asyncio.to_thread(_embed, model, body)
        metrics.tokens.labels("prompt").inc(tokens)
        coded = body.encoding_format == "base64"
        data = [
            {
                "object": "embedding",
                "index": i,
                "embedding": base64.b64encode(array.array("f", v).tobytes()).decode() if coded else v,
            }
            for i, v in enumerate(vectors)
        ]
        used = {"prompt_tokens": tokens, "total_tokens": tokens}
        return {"object": "list", "data": data, "model": EMBEDDING, "usage": used}

    @app.post("/v1/images/generations")
    async def images(body: ImagesRequest) -> dict[str, Any]:
        openai_models.refuse_response_format(body)
        pipeline = await models.get(openai_models.role_of(body.model, "image"))
        async with image_lane.turn():
            pictures = await asyncio.to_thread(_paint, pipeline, body)
        return {"created": int(time.time()), "data": [{"b64_json": p} for p in pictures]}

    return app


def _answer_errors(app: FastAPI) -> None:
    """Every error in OpenAI's shape; what went wrong inside stays in the log."""

    @app.exception_handler(ApiError)
    async def known(request: Request, error: ApiError) -> JSONResponse:
        return error.response()

    @app.exception_handler(RequestValidationError)
    @app.exception_handler(ValidationError)
    async def invalid(request: Request, error: RequestValidationError | ValidationError) -> JSONResponse:
        errors = error.errors()  # of a union all alternatives'; "not a text" says least
        first = next((e for e in errors if e["type"] != "string_type"), errors[0])
        place = [
            str(p) for p in first["loc"] if p != "body" and not re.search(r"[\[(]|^constrained-", str(p))
        ]
        param = ".".join(place) or None
        if first["type"] == "json_invalid":
            param = None
        message = f"요청의 {param or '본문'}이(가) 올바르지 않습니다: {first['msg']}"
        return ApiError(400, message, param=param, code=_code(first)).response()

    @app.exception_handler(HTTPException)
    async def other(request: Request, error: HTTPException) -> JSONResponse:
        messages = {404: "없는 주소입니다.", 405: "이 주소가 받지 않는 메서드입니다."}
        message = messages.get(error.status_code, str(error.detail))
        return ApiError(error.status_code, message, headers=error.headers).response()

    @app.exception_handler(Exception)
    async def unknown(request: Request, error: Exception) -> JSONResponse:
        return failed().response()


def _code(error: Mapping[str, Any]) -> str | None:
    """OpenAI's code for what pydantic found."""
    kind, found = error["type"], error.get("ctx", {})
    if kind in ("greater_than_equal", "less_than_equal"):
        bound = found["ge" if kind == "greater_than_equal" else "le"]
        number = "decimal" if isinstance(bound, float) else "integer"
        return f"{number}_{'below_min' if kind == 'greater_than_equal' else 'above_max'}_value"
    if kind.endswith("_type"):
        return "invalid_type"
    codes = {"extra_forbidden": "unknown_parameter", "missing": "missing_required_parameter"}
    codes |= {"too_short": "empty_array", "too_long": "array_above_max_length"}
    return codes.get(kind)


def _model(role: str) -> dict[str, Any]:
    return {"id": role, "object": "model", "created": 0, "owned_by": "llmbook"}


async def _measured(decoding: Any, job: Any, answers: list[Any], metrics: Metrics, begin: float) -> Any:
    """The pieces, counted: the first token's time, and the tokens also of a reply that was broken off."""
    first = True
    pieces = aiter(decoding)
    try:
        async for piece in pieces:
            if first:
                metrics.first.observe(time.perf_counter() - begin)
                first = False
            yield piece
    finally:
        await pieces.aclose()
        metrics.tokens.labels("prompt").inc(len(job.prompt))
        metrics.tokens.labels("completion").inc(sum(a.tokens for a in answers))


async def _while_connected(request: Request, items: AsyncIterator[Any]) -> AsyncIterator[Any]:
    """The items, until the client hangs up: then the iterator is closed, which stops the decoding."""

    async def hung_up() -> None:
        while (await request.receive())["type"] != "http.disconnect":
            pass

    gone = asyncio.create_task(hung_up())
    try:
        while True:
            item = asyncio.ensure_future(anext(items, None))
            await asyncio.wait({item, gone}, return_when=asyncio.FIRST_COMPLETED)
            if not item.done():
                item.cancel()
                raise ApiError(499, "연결이 끊겼습니다.")
            if item.result() is None:
                return
            yield item.result()
    finally:
        gone.cancel()


def _events(items: AsyncIterator[dict[str, Any]], frame: str, end: str = "") -> StreamingResponse:
    """Server-sent events; an error on the way is sent as an event, since the status is out already."""

    async def lines() -> AsyncIterator[str]:
        try:
            async for item in items:
                yield frame.format(json.dumps(item, ensure_ascii=False), **item)
            yield end
        except ApiError as error:
            yield "data: " + json.dumps({"error": error.body}, ensure_ascii=False) + "\n\n"
        finally:
            await items.aclose()

    return StreamingResponse(lines(), media_type="text/event-stream")


def _embed(model: Any, body: EmbeddingsRequest) -> tuple[list[list[float]], int]:
    """Unit vectors (texts, dimensions) and the number of tokens."""
    given = body.input
    if isinstance(given, str):
        given = [given]
    elif isinstance(given[0], int):
        given = [given]
    tokenizer = model.tokenizer
    if not isinstance(given[0], str):
        if max(max(ids) for ids in given) >= len(tokenizer):
            raise ApiError(400, f"토큰 번호는 {len(tokenizer)}보다 작아야 합니다.", param="input")
        given = [tokenizer.decode(ids, skip_special_tokens=True) for ids in given]
    lengths = [len(ids) for ids in tokenizer(given)["input_ids"]]
    longest = model.max_seq_length
    if longest and max(lengths) > longest:
        raise too_long(longest, max(lengths), "input")
    vectors = model.encode(given, show_progress_bar=False)
    size = body.dimensions or vectors.shape[1]
    if size > vectors.shape[1]:
        message = f"이 모델의 차원은 {vectors.shape[1]}입니다. dimensions를 줄이세요."
        raise ApiError(400, message, param="dimensions")
    vectors = vectors[:, :size]
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).tolist(), sum(lengths)


def _paint(pipeline: Any, body: ImagesRequest) -> list[str]:
    """PNG files in base64; the model's own size, scaled to the asked one."""
    made = []
    for picture in pipeline(body.prompt, num_images_per_prompt=body.n or 1).images:
        if body.size not in (None, "auto"):
            picture = picture.resize(tuple(int(side) for side in body.size.split("x")))
        file = io.BytesIO()
        picture.save(file, format="PNG", compress_level=1)  # a tenth of a second less for 1024x1024
        made.append(base64.b64encode(file.getvalue()).decode())
    return made
