"""/v1/responses on top of chat completions: the request as a chat, the answer as items and events."""

from __future__ import annotations

import time
import uuid
from collections.abc import AsyncIterator
from typing import Any

from llmbook_services.engine_rows import Piece
from llmbook_services.openai_chat import Answer, Job, usage
from llmbook_services.openai_schemas import (
    ChatRequest,
    FlatNamedTool,
    FunctionCallItem,
    FunctionOutputItem,
    InputMessage,
    ResponsesRequest,
)


def as_chat(body: ResponsesRequest) -> ChatRequest:
    """The same request to /v1/chat/completions."""
    messages: list[dict[str, Any]] = []
    if body.instructions:
        messages.append({"role": "system", "content": body.instructions})
    items = [InputMessage(role="user", content=body.input)] if isinstance(body.input, str) else body.input
    for item in items:
        if isinstance(item, FunctionOutputItem):
            made = item.model_dump(include={"output"})
            messages.append({"role": "tool", "tool_call_id": item.call_id, "content": made["output"]})
        elif isinstance(item, FunctionCallItem):
            call = {"id": item.call_id, "function": {"name": item.name, "arguments": item.arguments}}
            if not (messages and messages[-1].get("tool_calls")):  # parallel calls belong to one message
                messages.append({"role": "assistant", "tool_calls": []})
            messages[-1]["tool_calls"].append(call)
        else:
            messages.append(item.model_dump(include={"role", "content"}))
    chosen = body.tool_choice
    if isinstance(chosen, FlatNamedTool):
        chosen = {"type": "function", "function": {"name": chosen.name}}
    tools = [{"type": "function", "function": t.model_dump(exclude={"type"})} for t in body.tools or ()]
    if not tools and chosen in ("auto", "none"):
        chosen = None
    request = {
        "model": body.model,
        "messages": messages,
        "tools": tools or None,
        "tool_choice": chosen,
        "parallel_tool_calls": body.parallel_tool_calls if tools else None,
        "reasoning_effort": body.reasoning and body.reasoning.effort,
        "response_format": _format(body),
        "temperature": body.temperature,
        "top_p": body.top_p,
        "max_completion_tokens": body.max_output_tokens,
    }
    return ChatRequest.model_validate(request)


def _format(body: ResponsesRequest) -> dict[str, Any] | None:
    asked = body.text and body.text.format and body.text.format.model_dump(by_alias=True)
    if asked and asked["type"] == "json_schema":
        return {"type": asked.pop("type"), "json_schema": asked}
    return asked


class Reply:
    """The ``response`` object of one request, and the events that tell how it grows."""

    def __init__(self, body: ResponsesRequest, job: Job) -> None:
        self.job, self.answer = job, Answer(job)
        self.output: list[dict[str, Any]] = []
        self.sequence = -1
        given = body.model_dump(by_alias=True)
        self.head = {
            "id": f"resp_{uuid.uuid4().hex}",
            "object": "response",
            "created_at": int(time.time()),
            "model": job.role,
            "instructions": body.instructions,
            "max_output_tokens": body.max_output_tokens,
            "parallel_tool_calls": body.parallel_tool_calls is not False,
            "previous_response_id": None,
            "temperature": job.sampling.temperature,
            "top_p": job.sampling.top_p,
            "tool_choice": given["tool_choice"] or "auto",
            "tools": given["tools"] or [],
            "text": {"format": (given["text"] or {}).get("format") or {"type": "text"}},
            "truncation": "disabled",
            "reasoning": given["reasoning"] or {"effort": None, "summary": None},
            "metadata": body.metadata or {},
        }

    def object(self, status: str = "in_progress") -> dict[str, Any]:
        """The ``response`` as far as it is."""
        made = {**self.head, "status": status, "error": None, "incomplete_details": None}
        if status == "incomplete":
            made["incomplete_details"] = {"reason": "max_output_tokens"}
        counts = usage(self.job, [self.answer])
        used = {
            "input_tokens": counts["prompt_tokens"],
            "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
            "output_tokens": counts["completion_tokens"],
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": counts["total_tokens"],
        }
        made["usage"] = None if status == "in_progress" else used
        return {**made, "output": self.output}

    def status(self) -> str:
        """The status of the whole answer."""
        return "incomplete" if self.answer.finish == "length" else "completed"

    async def events(self, pieces: AsyncIterator[Piece]) -> AsyncIterator[dict[str, Any]]:
        """The events of the stream, in OpenAI's order."""
        yield self._event("created", response=self.object())
        yield self._event("in_progress", response=self.object())
        async for piece in pieces:
            delta = self.answer.feed(piece)
            if "content" in delta:
                if not self.output:
                    for event in self._open_message():
                        yield event
                yield self._in_part("output_text.delta", delta=delta["content"], logprobs=[])
            for call in delta.get("tool_calls", ()):
                for event in (*self._close_message(), *self._call(call)):
                    yield event
        if not self.output:  # an empty answer is a message too
            for event in self._open_message():
                yield event
        for event in self._close_message():
            yield event
        yield self._event(self.status(), response=self.object(self.status()))

    def _open_message(self) -> list[dict[str, Any]]:
        item = {"id": f"msg_{uuid.uuid4().hex}", "type": "message", "role": "assistant"}
        self.output.append({**item, "status": "in_progress", "content": []})
        part = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
        return [
            self._event("output_item.added", output_index=0, item=dict(self.output[0])),
            self._in_part("content_part.added", part=part),
        ]

    def _close_message(self) -> list[dict[str, Any]]:
        item = self.output[0] if self.output else None
        if item is None or item["type"] != "message" or item["status"] != "in_progress":
            return []
        text = self.answer.text
        part = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
        item["content"], item["status"] = [part], self.status()
        return [
            self._in_part("output_text.done", text=text, logprobs=[]),
            self._in_part("content_part.done", part=part),
            self._event("output_item.done", output_index=0, item=item),
        ]

    def _call(self, call: dict[str, Any]) -> list[dict[str, Any]]:
        name, arguments = call["function"]["name"], call["function"]["arguments"]
        item = {"id": f"fc_{uuid.uuid4().hex}", "type": "function_call", "call_id": call["id"], "name": name}
        done = {**item, "arguments": arguments, "status": "completed"}
        at = {"output_index": len(self.output)}
        self.output.append(done)
        where = {**at, "item_id": item["id"]}
        return [
            self._event("output_item.added", **at, item={**item, "arguments": "", "status": "in_progress"}),
            self._event("function_call_arguments.delta", **where, delta=arguments),
            self._event("function_call_arguments.done", **where, name=name, arguments=arguments),
            self._event("output_item.done", **at, item=done),
        ]

    def _in_part(self, kind: str, **fields: Any) -> dict[str, Any]:
        return self._event(kind, output_index=0, content_index=0, item_id=self.output[0]["id"], **fields)

    def _event(self, kind: str, **fields: Any) -> dict[str, Any]:
        self.sequence += 1
        return {"type": f"response.{kind}", "sequence_number": self.sequence, **fields}
