"""Grammars (llguidance's Lark dialect) that make every JSON answer and every tool call valid by construction.

A call is written as the chat templates of Qwen3 and of the course write it:
``<tool_call>{"name": "…", "arguments": {…}}</tool_call>``, several one after another.
"""

from __future__ import annotations

import json
from typing import Any

from llmbook_services.openai_schemas import ChatRequest, JsonObjectFormat, JsonSchemaFormat, NamedTool, Tool

OPEN, CLOSE = "<tool_call>", "</tool_call>"
# Python's json.dumps writes like this, and so do the models' training data; free white space may never end.
STYLE = {"item_separator": ", ", "key_separator": ": ", "whitespace_flexible": False}


def grammar_for(body: ChatRequest) -> str | None:
    """The grammar of the whole answer, or ``None`` where any text will do."""
    content = _content(body)
    if not body.tools or body.tool_choice == "none":
        return content and f"start: {content}"
    tools, more = body.tools, "" if body.parallel_tool_calls is False else "(gap call)*"
    if isinstance(body.tool_choice, NamedTool):
        tools = [t for t in tools if t.function.name == body.tool_choice.function.name]
    names = " | ".join(f"tool_{i}" for i in range(len(tools)))
    lines = ['gap: "\\n"?', f"call: {OPEN} gap ({names}) gap {CLOSE}"]
    lines += [f"tool_{i}: {_call(tool)}" for i, tool in enumerate(tools)]
    if body.tool_choice not in (None, "auto"):
        start = f"call {more}"
    elif content:
        start = f"{content} | call {more}"
    else:
        start = f"TEXT? (call {more})?"
        lines.append("TEXT: /(.|\\n)+/")
    return "\n".join([f"start: {start}", *lines])


def _content(body: ChatRequest) -> str | None:
    if isinstance(body.response_format, JsonObjectFormat):
        return _json({"type": "object"})
    if isinstance(body.response_format, JsonSchemaFormat):
        return _json(body.response_format.json_schema.schema_ or {})
    return None


def _call(tool: Tool) -> str:
    """One tool's call; the parameters stay a schema of their own, so that their ``$ref`` hold.

    Arguments that the schema does not name are out unless it lets them in: a function would not take them.
    """
    head = json.dumps(f'{{"name": "{tool.function.name}", "arguments": ')
    schema = {"type": "object", **(tool.function.parameters or {"properties": {}})}
    if "properties" in schema:
        schema.setdefault("additionalProperties", False)
    return f'{head} {_json(schema)} "}}"'


def _json(schema: dict[str, Any]) -> str:
    return "%json " + json.dumps({**schema, "x-guidance": STYLE})
