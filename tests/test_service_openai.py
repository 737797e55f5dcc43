"""The local OpenAI-compatible server, through OpenAI's client, LlamaIndex, AG2 and plain HTTP."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import io
import json
import math
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import httpx
import jsonschema
import openai
import pytest
import torch
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PIL import Image
from pydantic import BaseModel, Field
from transformers import AutoModel, AutoModelForCausalLM, AutoTokenizer

import llmbook_services as services
from llmbook.course import ROOT

CHAT = ROOT / "models" / "korean-llm-chat"
ASK = [{"role": "system", "content": "한국어로 답하세요."}, {"role": "user", "content": "당신은 누구세요?"}]
CALORIES = {
    "type": "function",
    "function": {
        "name": "food_calories",
        "description": "음식의 열량을 조회한다",
        "parameters": {
            "type": "object",
            "properties": {
                "food": {"type": "string", "maxLength": 12},
                "size": {"$ref": "#/$defs/size"},
                "grams": {"type": "integer", "minimum": 1, "maximum": 900},
            },
            "required": ["food", "size", "grams"],
            "$defs": {"size": {"enum": ["작게", "크게"]}},
        },
    },
}
CLOCK = {"type": "function", "function": {"name": "clock", "description": "지금 시각"}}
NAMED = {"type": "function", "function": {"name": "food_calories"}}
CLOSED = {"type": "object", "additionalProperties": False}
ASKED = {
    "role": "assistant",
    "tool_calls": [{"id": "c", "type": "function", "function": {"name": "clock", "arguments": "{}"}}],
}


def strictly(schema: dict[str, Any]) -> dict[str, Any]:
    """The argument that asks for answers of a schema as OpenAI's strict mode takes it."""
    form = {"name": "a", "strict": True, "schema": schema}
    return {"response_format": {"type": "json_schema", "json_schema": form}}


def embedding_model(folder: Path) -> Path:
    """The encoder with mean pooling, as sentence-transformers stores it."""
    shutil.copytree(ROOT / "models" / "korean-encoder", folder)
    kinds = {"": "Transformer", "1_Pooling": "Pooling"}
    modules = [
        {"idx": i, "name": str(i), "path": path, "type": f"sentence_transformers.models.{kind}"}
        for i, (path, kind) in enumerate(kinds.items())
    ]
    (folder / "modules.json").write_text(json.dumps(modules))
    (folder / "1_Pooling").mkdir()
    width = json.loads((folder / "config.json").read_text())["hidden_size"]
    pooling = {"word_embedding_dimension": width, "pooling_mode_mean_tokens": True}
    (folder / "1_Pooling" / "config.json").write_text(json.dumps(pooling))
    return folder


def vision_model(folder: Path) -> Path:
    """A Llava of a few thousand random weights with the course's tokenizer and chat template."""
    from transformers import CLIPImageProcessorPil, LlavaConfig, LlavaForConditionalGeneration, LlavaProcessor

    tokenizer = AutoTokenizer.from_pretrained(CHAT)
    vision = {"hidden_size": 16, "intermediate_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2}
    text = {**vision, "num_key_value_heads": 1, "head_dim": 16, "vocab_size": len(tokenizer)}
    strategy = {"vision_feature_select_strategy": "default"}
    config = LlavaConfig(
        vision_config={"model_type": "clip_vision_model", "image_size": 32, "patch_size": 16, **vision},
        text_config={"model_type": "qwen3", "max_position_embeddings": 256, "eos_token_id": 2, **text},
        image_token_index=tokenizer.convert_tokens_to_ids("<|image_pad|>"),
        vision_feature_layer=-1,
        **strategy,
    )
    torch.manual_seed(0)
    LlavaForConditionalGeneration(config).save_pretrained(folder)
    side = {"height": 32, "width": 32}
    LlavaProcessor(
        image_processor=CLIPImageProcessorPil(size={"shortest_edge": 32}, crop_size=side),
        tokenizer=tokenizer,
        patch_size=16,
        image_token="<|image_pad|>",
        chat_template=tokenizer.chat_template,
        num_additional_image_tokens=1,
        **strategy,
    ).save_pretrained(folder)
    return folder


def image_model(folder: Path) -> Path:
    """A Stable Diffusion of random weights that paints 16 x 16 pixels."""
    from diffusers import AutoencoderKL, DDIMScheduler, StableDiffusionPipeline, UNet2DConditionModel
    from transformers import CLIPTextConfig, CLIPTextModel

    width = 16
    blocks = {"block_out_channels": (width,), "norm_num_groups": 4}
    words = AutoTokenizer.from_pretrained(CHAT)
    words.model_max_length = 32
    text = CLIPTextConfig(
        vocab_size=len(words),
        hidden_size=width,
        intermediate_size=width,
        num_hidden_layers=1,
        num_attention_heads=2,
        max_position_embeddings=32,
    )
    StableDiffusionPipeline(
        vae=AutoencoderKL(sample_size=16, latent_channels=4, **blocks),
        text_encoder=CLIPTextModel(text),
        tokenizer=words,
        unet=UNet2DConditionModel(
            sample_size=16,
            cross_attention_dim=width,
            layers_per_block=1,
            down_block_types=("CrossAttnDownBlock2D",),
            up_block_types=("CrossAttnUpBlock2D",),
            attention_head_dim=4,
            **blocks,
        ),
        scheduler=DDIMScheduler(),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    ).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    root = tmp_path_factory.mktemp("models")
    (root / "nothing").mkdir()
    return {
        "korean-llm-chat": CHAT,
        "draft-llm": root / "nothing",
        "sentence-embedding": embedding_model(root / "embedding"),
        "vision-chat": vision_model(root / "vision"),
        "text-to-image": image_model(root / "image"),
    }


@pytest.fixture(scope="module")
def url(folders: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "LLMBOOK_SERVICE_KEY"):
            patch.delenv(name, raising=False)
        patch.setenv("LLMBOOK_PROFILE", "mini")
        patch.setenv("LLMBOOK_BUILD", str(tmp_path_factory.mktemp("build")))
        for role, folder in folders.items():
            patch.setenv(f"LLMBOOK_MODEL_{role.upper().replace('-', '_')}", str(folder))
        with services.start("openai") as service:
            yield service.url


@pytest.fixture(scope="module")
def client(url: str) -> openai.OpenAI:
    """OpenAI's client; it checks every reply against its own types."""
    return openai.OpenAI(base_url=url, api_key="dummy", max_retries=0, _strict_response_validation=True)


@pytest.fixture(scope="module")
def tokenizer() -> Any:
    return AutoTokenizer.from_pretrained(CHAT)


@pytest.fixture(scope="module")
def model() -> Any:
    return AutoModelForCausalLM.from_pretrained(CHAT, dtype=torch.float32).eval()


def prompt_ids(tokenizer: Any, messages: list[dict[str, Any]], **template: Any) -> list[int]:
    text = tokenizer.apply_chat_template(messages, add_generation_prompt=True, tokenize=False, **template)
    return tokenizer(text, add_special_tokens=False)["input_ids"]


def metric(url: str, name: str) -> float:
    reply = httpx.get(url.replace("/v1", "/metrics"))
    lines = reply.raise_for_status().text.splitlines()
    return sum(float(line.rsplit(" ", 1)[1]) for line in lines if line.startswith(name))


def becomes(url: str, name: str, value: float, seconds: float = 20) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if metric(url, name) == value:
            return True
        time.sleep(0.1)
    return False


# Chat


def test_importing_the_server_loads_no_torch_so_that_it_starts_at_once() -> None:
    code = "import sys, llmbook_services.openai_server as s; s.create_app(); sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT).returncode == 0


def test_models_are_the_roles_that_have_files_and_openais_names_are_aliases(client: openai.OpenAI) -> None:
    listed = [m.id for m in client.models.list()]
    assert {"korean-llm-chat", "vision-chat", "sentence-embedding", "text-to-image"} <= set(listed)
    assert "draft-llm" not in listed  # its folder is empty
    assert client.models.retrieve("gpt-4o-mini").id == "korean-llm-chat"
    reply = client.chat.completions.create(model="gpt-4o", messages=ASK, max_tokens=1)
    assert reply.model == "korean-llm-chat"
    for name in ("gpt-99", "draft-llm"):
        with pytest.raises(openai.NotFoundError) as error:
            client.chat.completions.create(model=name, messages=ASK)
        assert error.value.code == "model_not_found" and name in error.value.message


def test_greedy_text_is_the_same_streamed_not_streamed_and_from_generate_and_usage_counts_its_tokens(
    client: openai.OpenAI, tokenizer: Any, model: Any
) -> None:
    ids = prompt_ids(tokenizer, ASK)
    inputs = torch.tensor([ids])
    with torch.inference_mode():
        out = model.generate(
            inputs, attention_mask=torch.ones_like(inputs), do_sample=False, max_new_tokens=40
        )
    new = [i for i in out[0, len(ids) :].tolist() if i not in model.generation_config.eos_token_id]
    expected = tokenizer.decode(new, skip_special_tokens=True).rstrip("�")
    asked: dict[str, Any] = {
        "model": "korean-llm-chat",
        "messages": ASK,
        "temperature": 0,
        "max_tokens": 40,
    }
    whole = client.chat.completions.create(**asked)
    assert whole.choices[0].message.content == expected
    assert whole.choices[0].finish_reason == ("length" if len(new) == 40 else "stop")
    assert whole.usage.prompt_tokens == len(ids)
    assert whole.usage.completion_tokens == len(new)
    assert whole.usage.total_tokens == len(ids) + len(new)
    assert whole.usage.prompt_tokens_details.cached_tokens == 0
    assert whole.usage.completion_tokens_details.reasoning_tokens == 0
    assert whole._request_id.startswith("req_")
    chunks = list(
        client.chat.completions.create(**asked, stream=True, stream_options={"include_usage": True})
    )
    assert "".join(c.choices[0].delta.content or "" for c in chunks if c.choices) == expected
    assert chunks[-1].usage == whole.usage and not chunks[-1].choices
    assert len(chunks) > 5  # it came in pieces
    assert {c.id for c in chunks} == {chunks[0].id}


def test_logprobs_equal_those_of_the_model(client: openai.OpenAI, tokenizer: Any, model: Any) -> None:
    reply = client.chat.completions.create(
        model="korean-llm-chat",
        messages=ASK,
        temperature=0.8,
        seed=5,
        max_tokens=12,
        logprobs=True,
        top_logprobs=4,
    )
    entries = reply.choices[0].logprobs.content
    assert len(entries) == reply.usage.completion_tokens
    assert (
        b"".join(bytes(e.bytes) for e in entries).decode("utf-8", "ignore")
        == reply.choices[0].message.content
    )
    ids = prompt_ids(tokenizer, ASK)
    for entry in entries:
        assert len(entry.top_logprobs) == 4
        with torch.inference_mode():
            direct = torch.log_softmax(model(torch.tensor([ids])).logits[0, -1], -1)
        values = [t.logprob for t in entry.top_logprobs]
        assert all(
            math.isclose(a, b, abs_tol=1e-3)
            for a, b in zip(values, direct.topk(4).values.tolist(), strict=True)
        )
        (chosen,) = [
            i
            for i in range(len(tokenizer))
            if math.isclose(direct[i].item(), entry.logprob, abs_tol=1e-5)
            and tokenizer.decode([i]) == entry.token
        ][:1]
        ids.append(chosen)


def test_n_seed_and_stop_do_what_they_say(client: openai.OpenAI) -> None:
    asked: dict[str, Any] = {
        "model": "korean-llm-chat",
        "messages": ASK,
        "max_tokens": 16,
        "temperature": 2.0,
    }

    def texts(**more: Any) -> list[str]:
        return [c.message.content for c in client.chat.completions.create(**asked, **more).choices]

    first = texts(n=4, seed=11)
    assert len(first) == 4 and len(set(first)) > 1
    assert texts(n=4, seed=11) == first
    assert texts(n=4, seed=12) != first
    whole = max(first, key=len)
    stop = whole[len(whole) // 2 :][:2]
    cut = client.chat.completions.create(**asked, seed=11, n=4, stop=[stop]).choices[first.index(whole)]
    assert cut.message.content == whole[: whole.index(stop)] and cut.finish_reason == "stop"


# JSON and tools


class Order(BaseModel):
    """Bounded, so that also an unskilled model comes to an end."""

    item: Literal["책", "공책"]
    count: int = Field(ge=1, le=99)
    gift: bool


def test_parse_gives_a_pydantic_object_by_construction(client: openai.OpenAI) -> None:
    for seed in range(3):
        reply = client.chat.completions.parse(
            model="gpt-4o-mini",
            messages=[{"role": "user", "content": "아무 말이나 하세요."}],
            response_format=Order,
            temperature=2,
            seed=seed,
            max_tokens=60,
        )
        assert isinstance(reply.choices[0].message.parsed, Order)
    reply = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[*ASK, {"role": "user", "content": "JSON으로 답하세요."}],
        response_format={"type": "json_object"},
        temperature=0,
        max_tokens=30,
    )
    assert isinstance(json.loads(reply.choices[0].message.content), dict)


@pytest.mark.parametrize("choice", ["required", NAMED])
def test_a_forced_tool_call_is_valid_by_construction(client: openai.OpenAI, choice: Any) -> None:
    asked: dict[str, Any] = {
        "model": "korean-llm-chat",
        "messages": ASK,
        "tools": [CALORIES, CLOCK],
        "tool_choice": choice,
        "parallel_tool_calls": False,
        "temperature": 1.5,
        "seed": 3,
        "max_tokens": 120,
    }
    reply = client.chat.completions.create(**asked)
    (call,) = reply.choices[0].message.tool_calls
    finish = "stop" if choice == NAMED else "tool_calls"  # so OpenAI answers
    assert reply.choices[0].finish_reason == finish and reply.choices[0].message.content is None
    if choice == NAMED:
        assert call.function.name == "food_calories"
    check_call(call.function.name, call.function.arguments)
    chunks = list(client.chat.completions.create(**asked, stream=True))
    first, *rest = [part for c in chunks for part in c.choices[0].delta.tool_calls or ()]
    assert (first.function.name, first.function.arguments) == (call.function.name, "") and first.id
    assert {(p.index, p.id, p.function.name) for p in rest} == {(0, None, None)}
    assert "".join(p.function.arguments for p in rest) == call.function.arguments
    assert chunks[-1].choices[0].finish_reason == finish


def check_call(name: str, arguments: str) -> None:
    if name == "clock":
        assert json.loads(arguments) == {}
    else:
        assert name == "food_calories"
        jsonschema.validate(json.loads(arguments), CALORIES["function"]["parameters"])


def check_calls(message: Any) -> list[Any]:
    """The calls of an answer, each right and with an id of its own."""
    calls = message.tool_calls or []
    for call in calls:
        check_call(call.function.name, call.function.arguments)
    assert len({c.id for c in calls}) == len(calls)
    return calls


def test_auto_none_and_parallel_calls_keep_to_the_grammar(client: openai.OpenAI) -> None:
    asked: dict[str, Any] = {"model": "korean-llm-chat", "messages": ASK, "tools": [CALORIES, CLOCK]}
    asked |= {"temperature": 2, "seed": 1, "max_tokens": 120, "n": 8}
    silent = client.chat.completions.create(**asked, tool_choice="none").choices
    assert len(silent) == 8 and not any(c.message.tool_calls for c in silent)
    for choice in ("auto", "required"):
        for reply in client.chat.completions.create(**asked, tool_choice=choice).choices:
            assert check_calls(reply.message) or choice == "auto"
    # A trained model seldom calls twice for one question; random weights end or go on by a coin.
    asked |= {"model": "vision-chat", "tools": [CLOCK], "temperature": 1, "tool_choice": "required"}
    drawn = [check_calls(r.message) for r in client.chat.completions.create(**asked).choices]
    assert any(len(calls) > 1 for calls in drawn), drawn


def test_a_tool_conversation_reaches_the_model_as_its_template_writes_it(
    client: openai.OpenAI, tokenizer: Any
) -> None:
    call = {"name": "food_calories", "arguments": {"food": "국수", "size": "크게", "grams": 200}}
    messages: list[dict[str, Any]] = [
        {
            "role": "developer",
            "content": [{"type": "text", "text": "도구를 "}, {"type": "text", "text": "쓰세요."}],
        },
        {"role": "user", "content": "국수 열량은?", "name": "kim"},
        {
            "role": "assistant",
            "content": None,
            "tool_calls": [
                {
                    "id": "call_1",
                    "type": "function",
                    "function": {"name": call["name"], "arguments": json.dumps(call["arguments"])},
                }
            ],
        },
        {"role": "tool", "tool_call_id": "call_1", "name": "food_calories", "content": '{"kcal": 270}'},
    ]
    expected = [
        {"role": "system", "content": "도구를 쓰세요."},
        {"role": "user", "content": "국수 열량은?"},
        {"role": "assistant", "content": "", "tool_calls": [{"type": "function", "function": call}]},
        {"role": "tool", "content": '{"kcal": 270}'},
    ]
    reply = client.chat.completions.create(
        model="korean-llm-chat", messages=messages, tools=[CALORIES], max_tokens=1
    )
    assert reply.usage.prompt_tokens == len(prompt_ids(tokenizer, expected, tools=[CALORIES]))


def test_a_call_that_outgrows_its_budget_is_closed_and_says_length(client: openai.OpenAI) -> None:
    endless = {
        "type": "object",
        "properties": {"text": {"type": "string", "minLength": 60}},
        "required": ["text"],
    }
    tool = {"type": "function", "function": {"name": "write", "parameters": endless}}
    reply = client.chat.completions.create(
        model="korean-llm-chat",
        messages=ASK,
        tools=[tool],
        tool_choice="required",
        temperature=2,
        seed=1,
        max_tokens=150,
        extra_body={"parallel_tool_calls": False},
    ).choices[0]
    assert json.loads(reply.message.tool_calls[0].function.arguments)["text"]
    assert reply.finish_reason in ("length", "tool_calls")


# Responses


def test_responses_answer_stream_parse_and_call_tools(client: openai.OpenAI) -> None:
    asked: dict[str, Any] = {"model": "korean-llm-chat", "temperature": 0}
    words = {"format": {"type": "json_schema", "name": "w", "schema": {"type": "string", "maxLength": 20}}}
    whole = client.responses.create(**asked, input="안녕하세요", text=words)
    assert whole.status == "completed" and isinstance(json.loads(whole.output_text), str)
    same = client.responses.create(**asked, input=[{"role": "user", "content": "안녕하세요"}], text=words)
    assert same.output_text == whole.output_text and same.usage == whole.usage
    with client.responses.stream(**asked, input="안녕하세요", text=words) as stream:
        events = list(stream)
        final = stream.get_final_response()
    assert final.output_text == whole.output_text and final.usage == whole.usage
    assert [e.sequence_number for e in events] == list(range(len(events)))
    deltas = [e.delta for e in events if e.type == "response.output_text.delta"]
    assert "".join(deltas) == whole.output_text and len(deltas) > 1
    parsed = client.responses.parse(**asked, input="주문", text_format=Order, max_output_tokens=60)
    assert isinstance(parsed.output_parsed, Order)
    short = client.responses.create(**asked, input="안녕하세요", max_output_tokens=16)
    assert short.status in ("incomplete", "completed") and short.usage.output_tokens <= 16
    thinks: dict[str, Any] = {"model": "gpt-6-luna", "input": "안녕하세요", "max_output_tokens": 16}
    quick = client.responses.create(**thinks, reasoning={"effort": "none"}, temperature=0)
    assert quick.output_text == short.output_text and quick.reasoning.effort == "none"
    for bad in ({"temperature": 0}, {"max_output_tokens": 15}):  # without thinking; fewer than OpenAI takes
        with pytest.raises(openai.BadRequestError):
            client.responses.create(**{**thinks, **bad})

    closed = {**CALORIES["function"]["parameters"], "additionalProperties": False}
    tool = {"type": "function", "strict": True, **CALORIES["function"], "parameters": closed}
    item = client.responses.create(
        **asked,
        instructions="도구를 쓰세요.",
        input="국수 열량",
        tools=[tool],
        tool_choice="required",
        parallel_tool_calls=False,
    ).output[0]
    check_call(item.name, item.arguments)
    history = [
        {"role": "user", "content": [{"type": "input_text", "text": "국수 열량"}]},
        item.model_dump(),
        {"type": "function_call_output", "call_id": item.call_id, "output": "270 kcal"},
    ]
    assert client.responses.create(**asked, input=history, tools=[tool], max_output_tokens=20).id


# Embeddings, pictures


def test_embeddings_are_the_models_in_both_encodings_and_shorter_ones_stay_unit_vectors(
    client: openai.OpenAI, folders: dict[str, Path]
) -> None:
    texts = ["서점에서 책을 샀다.", "비가 온다."]
    tokenizer = AutoTokenizer.from_pretrained(folders["sentence-embedding"])
    encoder = AutoModel.from_pretrained(folders["sentence-embedding"], dtype=torch.float32).eval()
    expected, ids = [], [tokenizer(text)["input_ids"] for text in texts]
    for row in ids:
        with torch.inference_mode():
            mean = encoder(torch.tensor([row])).last_hidden_state[0].mean(0)
        expected.append(torch.nn.functional.normalize(mean, dim=0))
    ask = openai.OpenAI(base_url=client.base_url, api_key="dummy").embeddings.create
    reply = ask(model="text-embedding-3-small", input=texts)  # the client asks for base64
    plain = ask(model="sentence-embedding", input=texts, encoding_format="float")
    assert reply.usage.prompt_tokens == sum(map(len, ids))
    for i in range(2):
        assert torch.allclose(torch.tensor(reply.data[i].embedding), expected[i], atol=1e-4)
        assert torch.allclose(torch.tensor(plain.data[i].embedding), expected[i], atol=1e-4)
    short = torch.tensor(ask(model="sentence-embedding", input=texts[0], dimensions=8).data[0].embedding)
    assert torch.allclose(short, torch.nn.functional.normalize(expected[0][:8], dim=0), atol=1e-4)
    bare = [tokenizer(text, add_special_tokens=False)["input_ids"] for text in texts]
    assert ask(model="sentence-embedding", input=bare).usage == reply.usage
    with pytest.raises(openai.BadRequestError):
        ask(model="text-embedding-ada-002", input="a", dimensions=8)
    for bad in ({"dimensions": 10_000}, {"input": [10**9]}, {"input": "긴 글 " * 2000}, {"input": [""]}):
        with pytest.raises(openai.BadRequestError) as error:
            ask(**{"model": "sentence-embedding", "input": "a", **bad})
        assert (error.value.code == "context_length_exceeded") == ("긴 글" in str(bad))


def png(colour: str, size: tuple[int, int] = (40, 30), kind: str = "PNG") -> str:
    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, kind)
    return "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()


def look(url: str) -> list[dict[str, Any]]:
    parts = [{"type": "image_url", "image_url": {"url": url}}, {"type": "text", "text": "무엇이 보이나요?"}]
    return [{"role": "user", "content": parts}]


def test_a_picture_reaches_the_vision_model(client: openai.OpenAI, folders: dict[str, Path]) -> None:
    from transformers import AutoModelForImageTextToText, AutoProcessor

    processor = AutoProcessor.from_pretrained(folders["vision-chat"])
    seer = AutoModelForImageTextToText.from_pretrained(folders["vision-chat"]).eval()
    tops = []
    for colour in ("red", "blue"):
        reply = client.chat.completions.create(
            model="gpt-4o",
            messages=look(png(colour)),
            temperature=0,
            max_tokens=3,
            logprobs=True,
            top_logprobs=3,
        )
        assert reply.model == "vision-chat"
        talk = [
            {"role": "user", "content": [{"type": "image"}, {"type": "text", "text": "무엇이 보이나요?"}]}
        ]
        text = processor.apply_chat_template(talk, add_generation_prompt=True, tokenize=False)
        inputs = processor(text=[text], images=[Image.new("RGB", (40, 30), colour)], return_tensors="pt")
        with torch.inference_mode():
            direct = torch.log_softmax(seer(**inputs).logits[0, -1], -1).topk(3).values.tolist()
        tops.append([t.logprob for t in reply.choices[0].logprobs.content[0].top_logprobs])
        assert all(math.isclose(a, b, abs_tol=1e-3) for a, b in zip(tops[-1], direct, strict=True))
        assert reply.usage.prompt_tokens == inputs["input_ids"].shape[1]
    assert tops[0] != tops[1]


def test_pictures_are_painted_in_the_asked_number_and_size(client: openai.OpenAI) -> None:
    asked = {"prompt": "빨간 공", "n": 2, "size": "32x24"}
    reply = client.images.generate(model="dall-e-3", response_format="b64_json", **asked)
    sizes = [Image.open(io.BytesIO(base64.b64decode(d.b64_json))).size for d in reply.data]
    assert sizes == [(32, 24)] * 2
    assert client.images.generate(model="gpt-image-1", **asked).data[0].b64_json
    # OpenAI's dall-e-3 answers with an address unless asked; its gpt-image-1 does not take the question.
    for bad in ({"model": "dall-e-3"}, {"model": "gpt-image-1", "response_format": "b64_json"}):
        with pytest.raises(openai.BadRequestError):
            client.images.generate(**asked, **bad)


def test_a_model_that_can_think_takes_a_temperature_when_it_is_told_not_to(client: openai.OpenAI) -> None:
    reply = client.chat.completions.create(
        model="gpt-6-luna",
        messages=[{"role": "user", "content": "안녕"}],
        reasoning_effort="none",
        temperature=0,
        max_completion_tokens=2,
    )
    assert reply.model == "korean-llm-chat" and reply.usage.completion_tokens <= 2


# Errors and load


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"model": "nobody"}, 404, "model_not_found"),
        ({"model": "sentence-embedding"}, 404, "model_not_found"),
        ({"messages": []}, 400, "empty_array"),
        ({"n": -1}, 400, "integer_below_min_value"),
        ({"n": 1000}, 400, "integer_above_max_value"),
        ({"temperature": 2.1}, 400, "decimal_above_max_value"),
        ({"temperature": "0"}, 400, "invalid_type"),
        ({"temprature": 0}, 400, "unknown_parameter"),
        ({"max_tokens": 0}, 400, "integer_below_min_value"),
        ({"model": "gpt-6-luna", "max_tokens": 1}, 400, "unsupported_parameter"),
        ({"model": "gpt-6-luna", "max_tokens": None, "temperature": 0}, 400, "unsupported_value"),
        ({"model": "gpt-6-luna", "max_tokens": None, "stop": "가"}, 400, "unsupported_parameter"),
        ({"model": "gpt-5-mini", "max_tokens": None, "reasoning_effort": "none"}, 400, "unsupported_value"),
        ({"model": "gpt-4o", "reasoning_effort": "none"}, 400, None),
        ({"reasoning_effort": "a lot"}, 400, None),
        ({"model": "gpt-5-mini", "max_tokens": None, "tools": [CLOCK]}, 400, "unsupported_parameter"),
        ({"top_logprobs": 3}, 400, None),
        ({"messages": [{"role": "user", "content": "\ud800"}]}, 400, None),
        ({"messages": [{"role": "user", "content": "긴 글 " * 3000}]}, 400, "context_length_exceeded"),
        ({"messages": look("https://example.com/a.png")}, 400, "invalid_image_url"),
        ({"messages": look("data:image/png;base64,AAAA")}, 400, "invalid_image_format"),
        ({"messages": look(png("red")[:-40] + "=")}, 400, "invalid_image_format"),
        ({"messages": look(png("red", kind="EPS"))}, 400, "invalid_image_format"),
        ({"tools": [CLOCK], "tool_choice": NAMED}, 400, None),
        ({"tool_choice": "required"}, 400, None),
        ({"tool_choice": "auto"}, 400, None),
        ({"parallel_tool_calls": False}, 400, None),
        ({"tools": []}, 400, "empty_array"),
        ({"messages": [*ASK, ASKED]}, 400, None),
        ({"messages": [*ASK, ASKED, *ASK]}, 400, None),
        ({"messages": [*ASK, {"role": "tool", "tool_call_id": "c", "content": "9"}]}, 400, None),
        ({"messages": [*ASK, ASKED, {"role": "tool", "tool_call_id": "d", "content": "9"}]}, 400, None),
        ({"response_format": {"type": "json_object"}}, 400, None),
        (strictly({"type": "array", "items": {"type": "string"}}), 400, None),
        (strictly({"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}), 400, None),
        (strictly({**CLOSED, "properties": {"a": {"type": "string"}}}), 400, None),
        (strictly({**CLOSED, "properties": {"a": {"type": "object"}}, "required": ["a"]}), 400, None),
        (strictly({**CLOSED, "properties": 3, "required": 4, "items": [5]}), 400, None),
        ({"tools": [{"type": "function", "function": {**CALORIES["function"], "strict": True}}]}, 400, None),
        ({"tools": [{"type": "function", "function": {"name": "a b"}}]}, 400, None),
        (
            {"tools": [{"type": "function", "function": {"name": "a", "parameters": {"type": "no"}}}]},
            400,
            None,
        ),
        (
            {
                "response_format": {
                    "type": "json_schema",
                    "json_schema": {"name": "a", "schema": {"type": "object", "properties": 3}},
                }
            },
            400,
            None,
        ),
        (
            {
                "response_format": {
                    "type": "json_schema",
                    "json_schema": {"name": "a", "schema": {"$ref": "#"}},
                }
            },
            400,
            None,
        ),
    ],
)
def test_errors_have_openais_shape_and_status(url: str, change: dict, status: int, code: str | None) -> None:
    body = {"model": "korean-llm-chat", "messages": ASK, "max_tokens": 2, **change}
    for stream in (False, True):  # a stream that cannot begin has the status too
        text = json.dumps({**body, "stream": stream})
        headers = {"content-type": "application/json"}
        reply = httpx.post(f"{url}/chat/completions", content=text, headers=headers, timeout=60)
        error = reply.json()["error"]
        assert (reply.status_code, error["code"]) == (status, code)
        assert set(error) == {"message", "type", "param", "code"} and error["message"]
        assert "Traceback" not in reply.text


def test_a_line_break_between_two_calls_is_no_text_and_openais_client_reads_the_stream() -> None:
    from openai._models import construct_type
    from openai.lib.streaming.responses._responses import ResponseStreamState
    from openai.types.responses import ResponseStreamEvent

    from llmbook_services.engine_rows import Piece, Sampling
    from llmbook_services.openai_chat import Answer, Job
    from llmbook_services.openai_responses import Reply
    from llmbook_services.openai_schemas import ResponsesRequest

    call = [Piece(0, mark=7), Piece(0, '\n{"name": "clock", "arguments": {}}\n'), Piece(0, mark=8)]
    pieces = [*call, Piece(0, "\n"), *call, Piece(0, finish="stop", count=9)]
    job = Job("korean-llm-chat", None, [1, 2], Sampling(50, marks=frozenset({7, 8})), 1, {}, (7, 8), False)
    answer = Answer(job)
    for piece in pieces:
        answer.feed(piece)
    assert answer.message()["content"] is None and len(answer.message()["tool_calls"]) == 2

    async def every() -> list[dict[str, Any]]:
        async def given() -> Any:
            for piece in pieces:
                yield piece

        tool = {"type": "function", "name": "clock", "parameters": {"type": "object", "properties": {}}}
        body = ResponsesRequest(model="korean-llm-chat", input="지금 몇 시?", tools=[tool])
        return [event async for event in Reply(body, job).events(given())]

    state = ResponseStreamState(input_tools=[], text_format=None)
    for event in asyncio.run(every()):
        state.handle_event(construct_type(type_=ResponseStreamEvent, value=json.loads(json.dumps(event))))


def test_a_body_that_does_not_say_that_it_is_json_is_refused_and_says_how(url: str) -> None:
    body = json.dumps({"model": "korean-llm-chat", "messages": ASK})
    for kind in ("text/plain", "application/x-www-form-urlencoded"):
        reply = httpx.post(f"{url}/chat/completions", content=body, headers={"content-type": kind})
        assert reply.status_code == 400 and "Content-Type" in reply.json()["error"]["message"]


def test_a_body_nested_to_the_limit_of_the_parser_is_refused(url: str) -> None:
    for depth in range(940, 980):  # what json.loads still reads, json.dumps may not write
        nested = '{"a":' * depth + "1" + "}" * depth
        body = f'{{"model": "korean-llm-chat", "messages": {json.dumps(ASK)}, "metadata": {nested}}}'
        reply = httpx.post(
            f"{url}/chat/completions", content=body, headers={"content-type": "application/json"}
        )
        assert reply.status_code == 400, (depth, reply.text)


@pytest.mark.parametrize("arguments", ["[" * 5000 + "]" * 5000, '{"a": "\\ud800"}', "{"])
def test_a_past_call_with_odd_arguments_is_read_as_it_was_written(url: str, arguments: str) -> None:
    call = {"id": "c", "type": "function", "function": {"name": "clock", "arguments": arguments}}
    past = [
        {"role": "assistant", "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "c", "content": "9"},
    ]
    body = {"model": "korean-llm-chat", "messages": [*ASK, *past], "max_tokens": 2}
    reply = httpx.post(f"{url}/chat/completions", json=body, timeout=60)
    assert reply.status_code == (400 if len(arguments) > 4000 else 200), reply.text  # too long for the model


def test_an_answer_that_ends_by_itself_near_its_budget_is_not_called_cut(client: openai.OpenAI) -> None:
    schema = {"type": "object", "properties": {"a": {"enum": [1]}}, "required": ["a"]}
    form = {
        "type": "json_schema",
        "json_schema": {"name": "a", "schema": schema | {"additionalProperties": False}},
    }
    asked = {"model": "korean-llm-chat", "messages": ASK, "response_format": form, "temperature": 0}
    free = client.chat.completions.create(**asked)
    tight = client.chat.completions.create(**asked, max_tokens=free.usage.completion_tokens + 1)
    assert tight.choices[0].message.content == free.choices[0].message.content == '{"a": 1}'
    assert tight.choices[0].finish_reason == free.choices[0].finish_reason == "stop"


def test_other_addresses_methods_hosts_and_too_large_bodies_are_refused_in_the_same_shape(url: str) -> None:
    root = url.removesuffix("/v1")
    assert httpx.get(f"{root}/v2/nothing").json()["error"]["message"]
    assert httpx.get(f"{url}/chat/completions").json()["error"]["type"] == "invalid_request_error"
    large = httpx.post(
        f"{url}/embeddings", content=b'"' + b"a" * 9 * 2**20, headers={"content-type": "application/json"}
    )
    assert large.status_code == 413 and large.json()["error"]["message"]
    assert httpx.get(f"{url}/models", headers={"host": "evil.example"}).status_code == 400


def test_a_key_is_asked_for_only_when_one_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    from llmbook_services.openai_server import create_app

    served = TestClient(create_app())
    assert served.get("/v1/models").status_code == 200
    monkeypatch.setenv("LLMBOOK_SERVICE_KEY", "비밀")
    for header in ({}, {"authorization": "Bearer no"}, {"authorization": "비밀".encode()}):
        refused = served.get("/v1/models", headers=header)
        assert (refused.status_code, refused.json()["error"]["code"]) == (401, "invalid_api_key")
        assert refused.json()["error"]["type"] == "invalid_request_error" and "비밀" not in refused.text
    assert served.get("/v1/models", headers={"authorization": "Bearer 비밀".encode()}).status_code == 200
    assert served.get("/health").status_code == 200


def exactly(items: int) -> dict[str, Any]:
    """A request whose answer the grammar keeps to a length: a list of ``items`` members."""
    schema = {"type": "array", "items": {"enum": ["가", "나"]}, "minItems": items, "maxItems": items}
    form = {"type": "json_schema", "json_schema": {"name": "list", "schema": schema}}
    return {"model": "korean-llm-chat", "messages": ASK, "response_format": form}


LONG = {**exactly(900), "n": 16}


@pytest.mark.parametrize("stream", [True, False])
def test_a_client_that_hangs_up_stops_its_generation(url: str, stream: bool) -> None:
    name = 'llmbook_tokens_total{kind="completion"}'
    before = metric(url, name)
    http = httpx.Client(timeout=None if stream else 3)
    with contextlib.suppress(httpx.ReadTimeout):
        with http.stream("POST", f"{url}/chat/completions", json={**LONG, "stream": stream}) as reply:
            next(text for text in reply.iter_text() if "가" in text)
    assert becomes(url, "llmbook_rows_running", 0)
    assert 0 < metric(url, name) - before < 16 * 1800 / 2


def test_more_than_the_queue_holds_is_answered_429_and_the_rest_is_served(url: str) -> None:
    async def flood() -> list[httpx.Response]:
        async with httpx.AsyncClient(timeout=60) as http:
            # 16 rows decode, 128 wait
            held = [asyncio.create_task(http.post(f"{url}/chat/completions", json=LONG)) for _ in range(9)]
            assert await asyncio.to_thread(becomes, url, "llmbook_rows_waiting", 128)
            refused = [await http.post(f"{url}/chat/completions", json=LONG) for _ in range(3)]
            for task in held:
                task.cancel()
            await asyncio.gather(*held, return_exceptions=True)
            return refused

    for reply in asyncio.run(flood()):
        assert reply.status_code == 429 and reply.headers["retry-after"] == "1"
        assert reply.json()["error"]["code"] == "rate_limit_exceeded"
    assert becomes(url, "llmbook_rows_running", 0)
    body = {"model": "korean-llm-chat", "messages": ASK, "max_tokens": 2}
    assert httpx.post(f"{url}/chat/completions", json=body, timeout=60).status_code == 200


async def storm(url: str, clients: int, seconds: float) -> tuple[float, list[float]]:
    """Requests of ``clients`` that never pause: completion tokens a second, and the seconds of each."""
    apis = [openai.AsyncOpenAI(base_url=url, api_key="dummy", max_retries=0) for _ in range(clients)]
    times: list[float] = []
    tokens = 0
    begin = time.monotonic()

    async def one(api: openai.AsyncOpenAI) -> None:
        nonlocal tokens
        while (started := time.monotonic()) < begin + seconds:
            reply = await api.chat.completions.create(**exactly(12))
            times.append(time.monotonic() - started)
            tokens += reply.usage.completion_tokens

    await asyncio.gather(*map(one, apis))
    return tokens / (time.monotonic() - begin), times


def test_sixteen_clients_together_get_at_least_twice_one_clients_throughput(url: str) -> None:
    asyncio.run(storm(url, 1, 0.1))  # warm
    alone, _ = asyncio.run(storm(url, 1, 4))
    together, times = asyncio.run(storm(url, 16, 6))
    p99 = statistics.quantiles(times, n=100)[98]
    print(
        f"\n클라이언트 1: {alone:.0f} 토큰/초, 16: {together:.0f} 토큰/초, 요청 {len(times)}개, p99 {p99:.2f}초"
    )
    assert together > 2 * alone


# Malformed requests

VALID = {
    "chat/completions": {"model": "korean-llm-chat", "messages": ASK, "max_tokens": 1, "tools": [CLOCK]},
    "responses": {"model": "korean-llm-chat", "input": "안녕", "max_output_tokens": 16},
    "embeddings": {"model": "sentence-embedding", "input": "안녕"},
    "images/generations": {"model": "text-to-image", "prompt": "공"},
}
not_text = st.one_of(
    st.integers(), st.booleans(), st.lists(st.none(), max_size=2), st.dictionaries(st.text(), st.text())
)
not_number = st.one_of(st.text(), st.booleans(), st.lists(st.integers(), max_size=2), st.just({}))
not_list = st.one_of(st.integers(), st.booleans(), st.just({}), st.floats(allow_nan=False))
positive = st.one_of(not_number, st.integers(max_value=0), st.floats(0.01, 0.99))
WRONG = {
    "chat/completions": {
        "model": not_text,
        "messages": st.one_of(
            not_list,
            st.text(),
            st.just([]),
            st.lists(
                st.one_of(st.none(), st.text(), st.builds(lambda r: {"role": r, "content": "a"}, st.text())),
                min_size=1,
            ),
        ),
        "n": st.one_of(positive, st.integers(min_value=17)),
        "temperature": st.one_of(not_number, st.floats(2.01, 1e308), st.floats(-1e308, -0.01)),
        "top_p": st.one_of(not_number, st.floats(1.01, 1e308), st.floats(-1e308, -0.01)),
        "max_tokens": positive,
        "stop": st.one_of(not_list, st.just([""]), st.lists(st.text(min_size=1), min_size=5)),
        "tools": st.one_of(not_list, st.text(), st.lists(st.text(), min_size=1)),
        "response_format": st.one_of(st.text(), not_list, st.builds(lambda t: {"type": t}, st.text())),
        "stream": st.one_of(st.text(), st.integers()),
        "logprobs": st.text(),
        "seed": st.one_of(not_number, st.integers(min_value=2**63)),
    },
    "responses": {
        "model": not_text,
        "input": st.one_of(not_list, st.just(""), st.just([]), st.lists(st.text(), min_size=1)),
        "max_output_tokens": positive,
        "text": st.one_of(st.text(), not_list.filter(lambda v: v != {})),
        "previous_response_id": st.text(),
    },
    "embeddings": {
        "model": not_text,
        "input": st.one_of(
            st.just(""), st.just([]), st.just({}), st.lists(st.integers(max_value=-1), min_size=1)
        ),
        "encoding_format": st.text(),
        "dimensions": positive,
    },
    "images/generations": {
        "prompt": st.one_of(not_text, st.just("")),
        "n": st.one_of(positive, st.integers(min_value=11)),
        "size": st.text(),
        "response_format": st.text(),
    },
}


@st.composite
def malformed(draw: st.DrawFn) -> tuple[str, bytes]:
    """A request that is wrong in one place: a field, a field too many, one too few, or the JSON itself."""
    path = draw(st.sampled_from(sorted(VALID)))
    body = dict(VALID[path])
    match draw(st.sampled_from(["field", "field", "field", "more", "less", "cut", "bytes"])):
        case "field":
            name = draw(st.sampled_from(sorted(WRONG[path])))
            body[name] = draw(WRONG[path][name])
        case "more":
            body[draw(st.text(min_size=1)) + "?"] = draw(st.integers())
        case "less":
            body.pop(draw(st.sampled_from([n for n in body if n in ("messages", "input", "prompt")])))
        case "cut":
            whole = json.dumps(body).encode()
            return path, whole[: draw(st.integers(0, len(whole) - 1))]
        case "bytes":
            return path, b"\xff" + draw(st.binary(max_size=200))
    return path, json.dumps(body).encode("utf-8", "surrogatepass")


def refused(reply: httpx.Response) -> None:
    assert 400 <= reply.status_code < 500, reply.text
    assert reply.json()["error"]["message"] and "Traceback" not in reply.text


def test_a_thousand_malformed_requests_are_refused_and_the_server_lives(url: str) -> None:
    import schemathesis
    from schemathesis import GenerationMode

    plain = dict(deadline=None, database=None, derandomize=True, phases=[Phase.generate])
    quiet = dict(suppress_health_check=list(HealthCheck))
    sent = 0
    http = httpx.Client(base_url=url, timeout=60)
    headers = {"content-type": "application/json"}

    @settings(max_examples=900, **plain, **quiet)
    @given(malformed())
    def ours(request: tuple[str, bytes]) -> None:
        nonlocal sent
        sent += 1
        refused(http.post(request[0], content=request[1], headers=headers))

    ours()
    root = url.removesuffix("/v1")
    schema = schemathesis.openapi.from_dict(httpx.get(f"{root}/openapi.json").json())
    for path in VALID:  # and from the description that the server itself gives

        @settings(max_examples=25, **plain, **quiet)
        @given(schema[f"/v1/{path}"]["POST"].as_strategy(generation_mode=GenerationMode.NEGATIVE))
        def theirs(case: Any) -> None:
            nonlocal sent
            sent += 1
            reply = case.call(base_url=root)
            assert 400 <= reply.status_code < 500, reply.text
            assert json.loads(reply.text)["error"]["message"] and "Traceback" not in reply.text

        theirs()
    assert sent >= 1000
    assert httpx.get(f"{root}/health").json()["status"] == "ok"
    assert metric(url, "llmbook_rows_running") == 0


# Libraries


def test_llama_index_completes_streams_embeds_and_uses_responses(url: str) -> None:
    from llama_index.core.llms import ChatMessage
    from llama_index.embeddings.openai_like import OpenAILikeEmbedding
    from llama_index.llms.openai_like import OpenAILike, OpenAILikeResponses

    shared: dict[str, Any] = {"model": "korean-llm-chat", "api_base": url, "api_key": "dummy"}
    llm = OpenAILike(**shared, is_chat_model=True, context_window=2048, temperature=0, max_tokens=20)
    text = llm.complete("안녕하세요").text
    assert text
    assert "".join(c.delta for c in llm.stream_complete("안녕하세요")) == text
    assert asyncio.run(llm.acomplete("안녕하세요")).text == text
    other = OpenAILikeResponses(**shared, context_window=2048, temperature=0, max_output_tokens=20)
    message = [ChatMessage(role="user", content="안녕하세요")]
    assert other.chat(message).message.content == text
    assert "".join(c.delta or "" for c in other.stream_chat(message)) == text
    embed = OpenAILikeEmbedding(model_name="sentence-embedding", api_base=url, api_key="dummy")
    one, two = embed.get_text_embedding_batch(["책을 샀다.", "비가 온다."])
    assert one != two and math.isclose(sum(x * x for x in one), 1, abs_tol=1e-3)


def test_ag2_agents_talk_and_call_a_tool(url: str) -> None:
    import autogen

    entry = {"model": "korean-llm-chat", "base_url": url, "api_key": "dummy", "price": [0, 0]}
    config = {"config_list": [entry], "temperature": 0, "max_tokens": 60, "cache_seed": None}
    agent = autogen.ConversableAgent("helper", llm_config=config, human_input_mode="NEVER")
    assert agent.generate_reply([{"role": "user", "content": "안녕하세요"}])
    entry = {**entry, "extra_body": {"tool_choice": "required"}}
    forced = {**config, "config_list": [entry], "tools": [CALORIES]}
    caller = autogen.ConversableAgent("caller", llm_config=forced, human_input_mode="NEVER")
    reply = caller.generate_reply([{"role": "user", "content": "국수 열량은?"}])
    check_call("food_calories", reply["tool_calls"][0]["function"]["arguments"])
