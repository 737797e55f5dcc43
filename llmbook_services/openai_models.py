"""The models behind the OpenAI-compatible server: names, where they lie, loading when first asked for."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from contextlib import asynccontextmanager
from functools import cache, partial
from pathlib import Path
from typing import Any, TypeVar

from llmbook import course, sources
from llmbook_services.openai_errors import ApiError, busy, missing_model, unsupported
from llmbook_services.openai_schemas import ChatRequest, EmbeddingsRequest, ImagesRequest

T = TypeVar("T")
THINKS = re.compile(r"gpt-[56]|o\d")  # OpenAI's names of models that reason before they answer
ALWAYS_THINKS = re.compile(r"gpt-5(-mini|-nano)?")  # also with the least effort, "minimal"
CHAT, VISION = "korean-llm-chat", "vision-chat"
EMBEDDING, IMAGE = "sentence-embedding", "text-to-image"
# The role names are the models' names; each kind is loaded by the function of that name.
ROLES = {
    CHAT: "causal",
    "korean-llm-base": "causal",
    "draft-llm": "causal",
    VISION: "vision",
    EMBEDDING: "embedding",
    IMAGE: "image",
}
# OpenAI's names in notebooks that also run with a key. The reply's `model` says which role really answered.
_ALIASES = {
    CHAT: "gpt-3.5-turbo gpt-4 gpt-4-turbo gpt-4o gpt-4o-mini gpt-4.1 gpt-4.1-mini gpt-4.1-nano "
    "gpt-5 gpt-5-mini gpt-5-nano gpt-6-luna gpt-6.1-sol",
    EMBEDDING: "text-embedding-3-small text-embedding-3-large text-embedding-ada-002",
    IMAGE: "dall-e-2 dall-e-3 gpt-image-1 gpt-image-1-mini gpt-image-2.5-flare",
}
ALIASES = {name: role for role, names in _ALIASES.items() for name in names.split()}


@cache
def run_of_server() -> course.Run:
    """A run of the profile that this server found when it was first asked: the Hub may be away for a moment later."""
    return course.Run(course.load_course().notebooks()[0], *course.choose_profile(), device="")


def locate(role: str) -> str:
    """Folder or Hub id of a role as ``Run.model`` finds it; raises ``CourseError`` that names the role."""
    return sources.own_model(role) or run_of_server().model(role)


def refuse_what_openai_refuses(body: ChatRequest, *, responses: bool = False) -> None:
    """Raise for parameters that OpenAI's model of that name does not take in Chat Completions (or Responses).

    Our own models would take them: a notebook must not work here and fail with a reader's key.
    """
    if not THINKS.match(body.model):
        if body.model in ALIASES and body.reasoning_effort:
            raise ApiError(400, f"{body.model}은(는) reasoning_effort를 받지 않습니다. 빼세요.")
        return
    if body.max_tokens:
        raise unsupported(
            "max_tokens", f"{body.model}에는 max_tokens가 아니라 max_completion_tokens를 보내세요."
        )
    always = ALWAYS_THINKS.fullmatch(body.model)
    if body.reasoning_effort == "none":
        if always:
            message = f"{body.model}의 reasoning_effort는 minimal, low, medium, high 가운데 하나입니다."
            raise unsupported("reasoning_effort", message, "unsupported_value")
        return
    refused = [("temperature", 1), ("top_p", 1), ("logprobs", False), ("stop", [])]
    for name, usual in refused if responses else [*refused, ("tools", None)]:
        if getattr(body, name) not in (None, usual):
            message = f'{body.model}은(는) reasoning_effort="none"일 때만 {name}을(를) 받습니다.'
            if always:
                message = f"{body.model}은(는) {name}을(를) 받지 않습니다. 빼세요."
            code = "unsupported_value" if name == "temperature" else "unsupported_parameter"
            raise unsupported(name, message, code)


def refuse_dimensions(body: EmbeddingsRequest) -> None:
    """Raise where OpenAI's model of that name has one size of vectors only."""
    if body.model == "text-embedding-ada-002" and body.dimensions:
        raise ApiError(400, "text-embedding-ada-002는 dimensions를 받지 않습니다. 빼세요.")


def refuse_response_format(body: ImagesRequest) -> None:
    """Raise where OpenAI's model of that name would refuse the request, or answer with an address."""
    if body.model.startswith("gpt-image") and body.response_format:
        message = f"{body.model}은(는) response_format을 받지 않고 늘 b64_json으로 답합니다. 빼세요."
        raise unsupported("response_format", message, "unknown_parameter")
    if body.model.startswith("dall-e") and not body.response_format:
        message = (
            f"{body.model}은(는) 그림의 주소로 답하는데 로컬 서버에는 주소가 없습니다. "
            'response_format="b64_json"을 보내세요.'
        )
        raise unsupported("response_format", message)


def role_of(name: str, *kinds: str) -> str:
    """The role that a request's ``model`` means; 404 when there is none or it is of another kind."""
    role = ALIASES.get(name, name)
    if ROLES.get(role) not in kinds:
        fitting = ", ".join(r for r, kind in ROLES.items() if kind in kinds)
        raise missing_model(name, f"이 주소가 받는 모델: {fitting}")
    return role


def available() -> list[str]:
    """The roles whose files are there (in the full profile: all that the course names)."""
    found = []
    for role in ROLES:
        try:
            place = Path(locate(role))
        except course.CourseError:
            continue
        if not place.is_dir() or any((place / marker).exists() for marker in sources.MARKS):
            found.append(role)
    return found


class Models:
    """Loaded models by role; a role is loaded once, off the event loop, when first asked for."""

    def __init__(self) -> None:
        self.loaded: dict[str, Any] = {}
        self._heavy = asyncio.Lock()

    async def alone(self, work: Callable[..., T], *arguments: Any) -> T:
        """Run what imports torch or transformers on a thread, one after another.

        transformers' lazy imports break when two threads meet in them.
        """
        async with self._heavy:
            return await asyncio.to_thread(work, *arguments)

    async def get(self, role: str) -> Any:
        if role not in self.loaded:
            await self.alone(self._load_once, role)
        return self.loaded[role]

    def _load_once(self, role: str) -> None:
        if role not in self.loaded:
            self.loaded[role] = _load(role)


def _load(role: str) -> Any:
    try:
        place = locate(role)
    except course.CourseError as error:
        raise missing_model(role, str(error)) from error
    try:
        return _LOADERS[ROLES[role]](place)
    except (OSError, ValueError) as error:  # not (yet) a whole model
        name = Path(place).name if Path(place).exists() else place
        message = f"'{name}'의 파일이 없거나 온전하지 않습니다. {sources.variable('MODEL', role)}에 다른 모델을 줄 수 있습니다."
        raise missing_model(role, message) from error


def _placement() -> dict[str, Any]:
    """Arguments of ``from_pretrained``: float32 on CPU (exact and faster there), the checkpoint's on CUDA.

    Before Ampere, as on a T4, bfloat16 is emulated: float16 there.
    """
    import torch

    if torch.cuda.is_available():
        old = torch.cuda.get_device_capability() < (8, 0)
        return {"dtype": torch.float16 if old else "auto", "device_map": "cuda"}
    return {"dtype": torch.float32}


def _lighter_transformers() -> None:
    """Keep transformers from importing scikit-learn, pandas and scipy (4 s) for a threshold nobody here uses."""
    import transformers.utils

    transformers.utils.is_sklearn_available = lambda: False


def _causal(place: str) -> Any:
    _lighter_transformers()
    from transformers import AutoModelForCausalLM, AutoTokenizer

    from llmbook_services.engine import Engine

    tokenizer = AutoTokenizer.from_pretrained(place)
    if not tokenizer.chat_template:
        raise ValueError("no chat template")
    return Engine(AutoModelForCausalLM.from_pretrained(place, **_placement()), tokenizer)


def _vision(place: str) -> Any:
    _lighter_transformers()
    from transformers import AutoModelForImageTextToText, AutoProcessor

    from llmbook_services.engine import Engine

    processor = AutoProcessor.from_pretrained(place)
    model = AutoModelForImageTextToText.from_pretrained(place, **_placement())
    engine = Engine(model, processor.tokenizer)
    engine.processor = processor
    return engine


def _embedding(place: str) -> Any:
    from sentence_transformers import SentenceTransformer

    # The API does not say which texts are passages: every text is taken for a query.
    before, _ = course.prompts_of(place)
    named = {"prompts": {"query": before}, "default_prompt_name": "query"} if before else {}
    return SentenceTransformer(place, model_kwargs=_placement(), **named)


def _image(place: str) -> Any:
    import torch
    from diffusers import DiffusionPipeline

    # On a CPU half precision is slow, and pipelines of mixed precision do not run.
    gpu = torch.cuda.is_available()
    turbo = "turbo" in place
    pipeline = DiffusionPipeline.from_pretrained(
        place,
        dtype=torch.float16 if gpu else torch.float32,
        variant="fp16" if gpu and turbo else None,  # half the download of the course's sd-turbo
    )
    pipeline.set_progress_bar_config(disable=True)
    way: dict[str, float] = {}  # of most models: their pipeline's defaults
    if turbo:  # distilled: few steps without guidance
        way = {"num_inference_steps": 2, "guidance_scale": 0.0}
    elif Path(place).resolve() == course.ROOT / "models" / IMAGE:  # as its card: as good as 50 steps
        way = {"num_inference_steps": 20, "guidance_scale": 3.0}
    return partial(pipeline.to("cuda" if gpu else "cpu"), **way)


_LOADERS: dict[str, Callable[[str], Any]] = {
    "causal": _causal,
    "vision": _vision,
    "embedding": _embedding,
    "image": _image,
}


class Lane:
    """One job at a time, at most ``waiting`` behind it; one more is answered 429."""

    def __init__(self, waiting: int) -> None:
        self.waiting, self.inside = waiting, 0
        self._lock = asyncio.Lock()

    @asynccontextmanager
    async def turn(self):
        if self.inside > self.waiting:
            raise busy()
        self.inside += 1
        try:
            async with self._lock:
                yield
        finally:
            self.inside -= 1
