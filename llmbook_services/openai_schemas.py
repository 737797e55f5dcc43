"""What the OpenAI-compatible server accepts: pydantic models of the requests, strict like OpenAI's.

An unknown argument is an error (a misspelt one would otherwise be ignored without a word). Arguments that make
no difference here (``user``, ``metadata``, ``service_tier``, …) are accepted; arguments that would make one but
are not implemented (``logit_bias``, penalties other than 0) are refused.
"""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

Text = Annotated[str, Field(min_length=1)]
Name = Annotated[str, Field(pattern=r"^[a-zA-Z0-9_-]{1,64}$")]
Effort = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
Verbosity = Literal["low", "medium", "high"]
MAX_CHOICES = 16


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)


class Body(Strict):
    """A request's body."""

    @model_validator(mode="before")
    @classmethod
    def _is_text(cls, body: Any) -> Any:
        """Python reads more than JSON may hold: halves of characters (``"\\ud800"``) and NaN."""
        if isinstance(body, bytes):  # so it comes where the header does not say that it is JSON
            raise ValueError("not JSON: send it with the header Content-Type: application/json")
        try:
            json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
        except UnicodeEncodeError as error:
            raise ValueError("a \\ud800 escape without its other half is no character") from error
        except RecursionError as error:
            raise ValueError("nested too deeply") from error
        return body


class Lenient(BaseModel):
    """Parts of a conversation, which clients send back with more fields than we need."""

    model_config = ConfigDict(extra="ignore", strict=True, allow_inf_nan=False)


class NoDifference(Body):
    """Arguments that a local server has no use for."""

    user: str | None = None
    metadata: dict[str, str] | None = None
    store: bool | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = None
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: str | None = None


# Messages


class TextPart(Lenient):
    type: Literal["text", "input_text", "output_text"]
    text: str


class ImageUrl(Lenient):
    url: str


class ImagePart(Lenient):
    type: Literal["image_url"]
    image_url: ImageUrl


class InputImagePart(Lenient):
    """A picture as /v1/responses writes it."""

    type: Literal["input_image"]
    image_url: str


Picture = ImagePart | InputImagePart
Part = Annotated[TextPart | Picture, Field(discriminator="type")]


class Called(Lenient):
    name: Name
    arguments: str


class ToolCall(Lenient):
    id: str
    type: Literal["function"] = "function"
    function: Called


class Instruction(Lenient):
    role: Literal["system", "developer"]
    content: str | Annotated[list[TextPart], Field(min_length=1)]


class UserMessage(Lenient):
    role: Literal["user"]
    content: str | Annotated[list[Part], Field(min_length=1)]


class AssistantMessage(Lenient):
    role: Literal["assistant"]
    content: str | list[TextPart] | None = None
    tool_calls: Annotated[list[ToolCall], Field(min_length=1)] | None = None

    @model_validator(mode="after")
    def _says_something(self) -> AssistantMessage:
        if self.content is None and not self.tool_calls:
            raise ValueError("content or tool_calls is needed")
        return self


class ToolMessage(Lenient):
    role: Literal["tool"]
    content: str | list[TextPart]
    tool_call_id: str


Message = Annotated[Instruction | UserMessage | AssistantMessage | ToolMessage, Field(discriminator="role")]

# Tools and formats


def check_strict(schema: dict[str, Any]) -> None:
    """Raise ``ValueError`` where ``strict`` asks for more than the schema says; OpenAI refuses it too."""
    parts: list[Any] = [schema]
    while parts:
        part = parts.pop()
        if isinstance(part, list):
            parts += part
        if not isinstance(part, dict):
            continue
        kind, required = (v if isinstance(v := part.get(k), list) else [v] for k in ("type", "required"))
        if "properties" in part or "object" in kind:
            if part.get("additionalProperties") is not False:
                raise ValueError("with strict=true every object needs 'additionalProperties': false")
            if missing := [name for name in _named(part, "properties") if name not in required]:
                raise ValueError(f"with strict=true 'required' names every property, also {missing}")
        parts += [part.get("items"), part.get("anyOf")]
        for key in ("properties", "$defs", "definitions"):
            parts += _named(part, key).values()


def _named(part: dict[str, Any], key: str) -> dict[str, Any]:
    """What a schema has by name under the key; a schema that is none is for the grammar to refuse."""
    return found if isinstance(found := part.get(key), dict) else {}


class Function(Strict):
    name: Name
    description: str | None = None
    parameters: dict[str, Any] | None = None
    strict: bool | None = None

    @model_validator(mode="after")
    def _is_strict(self) -> Self:
        if self.strict and self.parameters:
            check_strict(self.parameters)
        return self


class Tool(Strict):
    type: Literal["function"]
    function: Function


class FunctionName(Strict):
    name: Name


class NamedTool(Strict):
    type: Literal["function"]
    function: FunctionName


class JsonSchema(Strict):
    name: Name
    description: str | None = None
    schema_: dict[str, Any] | None = Field(default=None, alias="schema")
    strict: bool | None = None

    @model_validator(mode="after")
    def _is_strict(self) -> Self:
        if self.strict and self.schema_:
            if self.schema_.get("type") != "object":
                raise ValueError("with strict=true the schema's own 'type' is 'object'")
            check_strict(self.schema_)
        return self


class TextFormat(Strict):
    type: Literal["text"]


class JsonObjectFormat(Strict):
    type: Literal["json_object"]


class JsonSchemaFormat(Strict):
    type: Literal["json_schema"]
    json_schema: JsonSchema


class FlatJsonSchemaFormat(JsonSchema):
    """The format as /v1/responses writes it."""

    type: Literal["json_schema"]


class StreamOptions(Strict):
    include_usage: bool | None = None
    include_obfuscation: bool | None = None


# Requests


class ChatRequest(NoDifference):
    """POST /v1/chat/completions."""

    model: Text
    messages: list[Message] = Field(min_length=1)
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    tools: Annotated[list[Tool], Field(min_length=1, max_length=128)] | None = None
    tool_choice: Literal["none", "auto", "required"] | NamedTool | None = None
    parallel_tool_calls: bool | None = None
    response_format: (
        Annotated[TextFormat | JsonObjectFormat | JsonSchemaFormat, Field(discriminator="type")] | None
    ) = None
    logprobs: bool | None = None
    top_logprobs: int | None = Field(default=None, ge=0, le=20)
    stop: Text | Annotated[list[Text], Field(max_length=4)] | None = None
    seed: int | None = Field(default=None, ge=-(2**63), lt=2**63)
    n: int | None = Field(default=None, ge=1, le=MAX_CHOICES)
    temperature: float | None = Field(default=None, ge=0, le=2)
    top_p: float | None = Field(default=None, ge=0, le=1)
    max_tokens: int | None = Field(default=None, ge=1)
    max_completion_tokens: int | None = Field(default=None, ge=1)
    frequency_penalty: float | None = Field(default=None, ge=0, le=0)
    presence_penalty: float | None = Field(default=None, ge=0, le=0)
    reasoning_effort: Effort | None = None
    verbosity: Verbosity | None = None

    @model_validator(mode="after")
    def _calls_are_answered(self) -> ChatRequest:
        asked: set[str] = set()
        open_: set[str] = set()
        for message in [*self.messages, None]:
            if isinstance(message, ToolMessage):
                if message.tool_call_id not in asked:
                    raise ValueError("a message of role 'tool' must answer a call of the message before it")
                open_.discard(message.tool_call_id)
                continue
            if open_:
                raise ValueError(f"tool messages must follow that answer the calls {sorted(open_)}")
            calls = message.tool_calls if isinstance(message, AssistantMessage) else None
            asked = {call.id for call in calls or ()}
            open_ = set(asked)
        return self

    @model_validator(mode="after")
    def _fits_together(self) -> ChatRequest:
        if self.max_tokens and self.max_completion_tokens:
            raise ValueError("give max_tokens or max_completion_tokens, not both")
        if self.top_logprobs is not None and not self.logprobs:
            raise ValueError("top_logprobs needs logprobs=true")
        if self.stream_options and not self.stream:
            raise ValueError("stream_options needs stream=true")
        names = [t.function.name for t in self.tools or []]
        if len(set(names)) < len(names):
            raise ValueError("two tools have the same name")
        if isinstance(self.tool_choice, NamedTool) and self.tool_choice.function.name not in names:
            raise ValueError(
                f"tool_choice names '{self.tool_choice.function.name}', which is not among tools"
            )
        for name in ("tool_choice", "parallel_tool_calls"):
            if getattr(self, name) is not None and not names:
                raise ValueError(f"{name} needs tools")
        if isinstance(self.response_format, JsonObjectFormat):
            parts = [m.content if isinstance(m.content, list) else [m.content or ""] for m in self.messages]
            texts = [getattr(p, "text", p) for ps in parts for p in ps if not isinstance(p, Picture)]
            if not any("json" in text.lower() for text in texts):
                raise ValueError("for 'json_object' a message must ask for JSON in words")
        return self


class InputMessage(Lenient):
    type: Literal["message"] = "message"
    role: Literal["system", "developer", "user", "assistant"]
    content: str | list[Part]


class FunctionCallItem(Lenient):
    type: Literal["function_call"]
    call_id: str
    name: Name
    arguments: str


class FunctionOutputItem(Lenient):
    type: Literal["function_call_output"]
    call_id: str
    output: str | list[TextPart]


class FlatTool(Function):
    type: Literal["function"]


class FlatNamedTool(FunctionName):
    type: Literal["function"]


class TextOptions(Strict):
    format: (
        Annotated[TextFormat | JsonObjectFormat | FlatJsonSchemaFormat, Field(discriminator="type")] | None
    ) = None
    verbosity: Verbosity | None = None


class Reasoning(Strict):
    effort: Effort | None = None
    summary: Literal["auto", "concise", "detailed"] | None = None


class ResponsesRequest(NoDifference):
    """POST /v1/responses, without state on the server: the conversation comes in ``input``."""

    model: Text
    input: Text | Annotated[list[InputMessage | FunctionCallItem | FunctionOutputItem], Field(min_length=1)]
    instructions: str | None = None
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    tools: list[FlatTool] | None = Field(default=None, max_length=128)
    tool_choice: Literal["none", "auto", "required"] | FlatNamedTool | None = None
    parallel_tool_calls: bool | None = None
    text: TextOptions | None = None
    reasoning: Reasoning | None = None
    temperature: float | None = Field(default=None, ge=0, le=2)
    top_p: float | None = Field(default=None, ge=0, le=1)
    max_output_tokens: int | None = Field(default=None, ge=16)
    truncation: Literal["disabled"] | None = None
    include: list[str] | None = None
    background: Literal[False] | None = None
    previous_response_id: None = None


Ids = Annotated[list[Annotated[int, Field(ge=0)]], Field(min_length=1)]


class EmbeddingsRequest(Body):
    """POST /v1/embeddings: a text, texts, the ids of a text, or the ids of texts."""

    model: Text
    input: (
        Text
        | Annotated[list[Text], Field(min_length=1, max_length=2048)]
        | Ids
        | Annotated[list[Ids], Field(min_length=1, max_length=2048)]
    )
    encoding_format: Literal["float", "base64"] | None = None
    dimensions: int | None = Field(default=None, ge=1)
    user: str | None = None


class ImagesRequest(Body):
    """POST /v1/images/generations; pictures are returned in base64."""

    model: Text = "text-to-image"
    prompt: Annotated[str, Field(min_length=1, max_length=32_000)]
    n: int | None = Field(default=None, ge=1, le=10)
    size: Annotated[str, Field(pattern=r"^(auto|([1-9]\d{1,2}|1\d{3})x([1-9]\d{1,2}|1\d{3}))$")] | None = None
    response_format: Literal["b64_json"] | None = None
    output_format: Literal["png"] | None = None
    quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None = None
    style: Literal["vivid", "natural"] | None = None
    background: Literal["auto", "opaque"] | None = None
    moderation: Literal["low", "auto"] | None = None
    user: str | None = None
