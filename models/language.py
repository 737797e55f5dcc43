"""What the builds of the course's language models share: tokenizer, chat format, packed batches, the loop.

The three roles ``korean-llm-base``, ``korean-llm-chat`` and ``draft-llm`` are ``Qwen3ForCausalLM`` with one
tokenizer. They learn from the endless streams of ``data/instructions/generate.py`` (which mixes all generators):
examples are made anew all the time and none has a held-out name, so what they can do on those is not memory.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import torch
from tqdm import tqdm
from transformers import (
    AttentionInterface,
    AttentionMaskInterface,
    PreTrainedTokenizerFast,
    Qwen3Config,
    Qwen3ForCausalLM,
)
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

import training  # noqa: E402

from llmbook.exercises import load_module  # noqa: E402

VOCABULARY = 4096
SPECIAL = [
    "<|endoftext|>",
    "<|im_start|>",
    "<|im_end|>",
    "<tool_call>",
    "</tool_call>",
    "<tools>",
    "</tools>",
    "<|image_pad|>",
]
Row = dict[str, Any]

# Qwen's frame with a short list of tools instead of JSON schemas, which a small context could not hold.
# `generation` marks what the model writes, for trl's assistant_only_loss.
CHAT_TEMPLATE = """\
{%- set has_system = messages[0].role == 'system' -%}
{%- if tools or has_system -%}
{{- '<|im_start|>system\\n' -}}
{%- if has_system -%}{{- messages[0].content -}}{%- endif -%}
{%- if tools -%}
{%- if has_system -%}{{- '\\n' -}}{%- endif -%}
{{- '<tools>\\n' -}}
{%- for tool in tools -%}
{%- set f = tool.function if tool.function is defined else tool -%}
{{- f.name + ': ' + (f.description or '') + '\\n' -}}
{%- for name, p in (f.parameters.properties or {}).items() -%}
{{- '- ' + name + ' (' + (p.type or 'any')|string -}}
{%- if name not in (f.parameters.required or []) -%}{{- ', 선택' -}}{%- endif -%}
{{- ')' -}}
{%- if p.description -%}{{- ': ' + p.description -}}{%- endif -%}
{%- if p.enum -%}{{- ' [' + p.enum|join('|') + ']' -}}{%- endif -%}
{{- '\\n' -}}
{%- endfor -%}
{%- endfor -%}
{{- '</tools>' -}}
{%- endif -%}
{{- '<|im_end|>\\n' -}}
{%- endif -%}
{%- for m in messages -%}
{%- if m.role == 'assistant' -%}
{{- '<|im_start|>assistant\\n' -}}
{%- generation -%}
{%- if m.content -%}{{- m.content -}}{%- endif -%}
{%- for call in m.tool_calls or [] -%}
{%- set c = call.function if call.function is defined else call -%}
{{- '<tool_call>{"name": ' + c.name|tojson + ', "arguments": ' -}}
{%- if c.arguments is string -%}{{- c.arguments -}}{%- else -%}{{- c.arguments|tojson -}}{%- endif -%}
{{- '}</tool_call>' -}}
{%- endfor -%}
{{- '<|im_end|>\\n' -}}
{%- endgeneration -%}
{%- elif m.role != 'system' or not loop.first -%}
{{- '<|im_start|>' + m.role + '\\n' -}}
{%- if m.content is string -%}{{- m.content -}}{%- else -%}
{%- for part in m.content -%}
{%- if part.type == 'text' -%}{{- part.text -}}{%- else -%}{{- '<|image_pad|>\\n' -}}{%- endif -%}
{%- endfor -%}
{%- endif -%}
{{- '<|im_end|>\\n' -}}
{%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}{{- '<|im_start|>assistant\\n' -}}{%- endif -%}
"""


def render_tools(tools: list[Row]) -> str:
    """The list of tools as the template writes it."""
    lines = []
    for tool in tools:
        f = tool["function"]
        lines.append(f"{f['name']}: {f.get('description') or ''}\n")
        schema = f.get("parameters") or {}
        for name, p in (schema.get("properties") or {}).items():
            optional = "" if name in (schema.get("required") or []) else ", 선택"
            lines.append(f"- {name} ({p.get('type') or 'any'}{optional})")
            lines.append(f": {p['description']}" if p.get("description") else "")
            lines.append(f" [{'|'.join(map(str, p['enum']))}]" if p.get("enum") else "")
            lines.append("\n")
    return "<tools>\n" + "".join(lines) + "</tools>"


def render_answer(message: Row) -> str:
    """What the model has to write for an assistant message, with the end mark."""
    calls = "".join(
        f'<tool_call>{{"name": {json.dumps(c["function"]["name"], ensure_ascii=False)}, "arguments": '
        f"{json.dumps(c['function']['arguments'], ensure_ascii=False)}}}</tool_call>"
        for c in message.get("tool_calls") or []
    )
    return (message.get("content") or "") + calls + "<|im_end|>\n"


def render_prompt(messages: list[Row], tools: list[Row] | None = None) -> str:
    """``CHAT_TEMPLATE`` with ``add_generation_prompt`` in plain Python: the same text, ten times faster."""
    system = messages[0]["content"] if messages[0]["role"] == "system" else ""
    parts = []
    if system or tools:
        both = "\n" if system and tools else ""
        parts.append(f"<|im_start|>system\n{system}{both}{render_tools(tools) if tools else ''}<|im_end|>\n")
    for message in messages[1:] if system else messages:
        if message["role"] == "assistant":
            parts.append("<|im_start|>assistant\n" + render_answer(message))
        else:
            parts.append(f"<|im_start|>{message['role']}\n{message['content']}<|im_end|>\n")
    return "".join(parts) + "<|im_start|>assistant\n"


def segments(messages: list[Row], tools: list[Row] | None = None) -> list[str]:
    """``CHAT_TEMPLATE`` of a whole talk, cut where an answer begins and ends: prompt, answer, prompt, answer …"""
    parts, begin = [], 0
    for i, message in enumerate(messages):
        if message["role"] == "assistant" and not message.get("given"):  # a given one is read, not learned
            parts += [render_prompt(messages[begin:i], tools if not parts else None), render_answer(message)]
            begin = i + 1
    return parts


@cache
def mixture() -> Any:
    """The module that mixes all generators' streams."""
    return load_module(ROOT / "data" / "instructions" / "generate.py")


# How the next tokenizer cuts a text, so that a word is the same tokens wherever it stands and can be copied: 알림
# after a space in a text, within quotation marks in JSON, before another particle. A space belongs to the
# punctuation beside it (`": "` is one token) or to the particle before it, else it stands alone; particles and
# scripts are cut off; camelCase is two words. By GPT-2's rule, which gives a space to the word after it, 32 % of
# the strings that held-out tool calls and JSON answers copy are the same tokens in both places, by this one 99 %;
# held-out talks have a tenth more tokens, those of the training stream 1 %.
_LETTER = r"[\p{L}&&[^A-Za-z]]"
_SURE = "에게서는 에서는 으로는 에게는 이라고 입니다 에서 에게 까지 부터 으로 이고 이며 에는 처럼 보다 은 는 을 를 에".split()
_LIKELY = "이 가 의 로 와 과 도 만 이다 라고".split()  # many nouns end so too: these take no space with them
PIECES = "|".join(
    (
        r" ?(?:[^\s\p{L}\p{N}]+ ?)+",
        rf"(?<=\S)(?:{'|'.join(_SURE)})(?!{_LETTER}) ?",
        r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+",
        rf"{_LETTER}+?(?=(?:{'|'.join(_SURE + _LIKELY)})(?!{_LETTER}))|{_LETTER}+",
        r"\p{N}|\n+ *| +|\s+",
    )
)


def build_tokenizer(*, words: bool = False) -> PreTrainedTokenizerFast:
    """Byte-level BPE of ``VOCABULARY`` tokens on passages, documents and chats of the training side.

    With ``words`` no token crosses a border of ``PIECES``, and every syllable that the texts have four times is a
    token. The weights in the repository were trained before that, by GPT-2's rule.
    """
    mix, rng = mixture(), random.Random(1)
    texts = training.texts("train")[:8_000]
    texts += [mix.document(rng) for _ in range(12_000)]
    for _ in range(12_000):
        row = mix.session(rng) if words else mix.chat(rng)
        texts.append("".join(segments(row["messages"], row["tools"])))
    if words:
        letters = Counter(letter for text in texts for letter in text if "가" <= letter <= "힣")
        texts += ["\n".join(sorted(c for c, n in letters.items() if n >= 4))] * 150
    raw = training.train_tokenizer(SPECIAL, VOCABULARY, texts, PIECES if words else None)
    return PreTrainedTokenizerFast(
        tokenizer_object=raw,
        eos_token="<|im_end|>",
        pad_token="<|endoftext|>",
        additional_special_tokens=SPECIAL[1:],
        chat_template=CHAT_TEMPLATE,
        model_max_length=2048,
        clean_up_tokenization_spaces=False,
    )


def configuration(tokenizer: PreTrainedTokenizerFast, **size: int) -> Qwen3Config:
    """Qwen3 with tied embeddings; ``size`` gives hidden_size, num_hidden_layers and so on."""
    return Qwen3Config(
        vocab_size=len(tokenizer),
        tie_word_embeddings=True,
        rope_parameters={"rope_type": "default", "rope_theta": 10_000.0},
        bos_token_id=None,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        **{"max_position_embeddings": 2048, "head_dim": 32, **size},
    )


def deepened(model: Qwen3ForCausalLM, layers: int) -> Qwen3ForCausalLM:
    """The same function with ``layers`` layers: copies stand spread behind their originals and add nothing yet.

    A copy's two output matrices are zero, so that training goes on from what the model can do already
    (Wu et al., 2024, "LLaMA Pro", arXiv:2401.02415). Raises ValueError for fewer layers than there are.
    """
    there = model.config.num_hidden_layers
    if layers < there:
        raise ValueError(f"{there}층을 {layers}층으로 줄일 수는 없습니다")
    origin = [i * there // layers for i in range(layers)]  # the layer that each is a copy of
    config = Qwen3Config(**{**model.config.to_dict(), "num_hidden_layers": layers, "layer_types": None})
    deep = Qwen3ForCausalLM._from_config(config, dtype=model.dtype)
    deep.model.embed_tokens.load_state_dict(model.model.embed_tokens.state_dict())
    deep.model.norm.load_state_dict(model.model.norm.state_dict())
    for i, layer in enumerate(deep.model.layers):
        layer.load_state_dict(model.model.layers[origin[i]].state_dict())
        if i and origin[i] == origin[i - 1]:
            layer.self_attn.o_proj.weight.data.zero_()
            layer.mlp.down_proj.weight.data.zero_()
    return deep


def averaged(folder: Path, other: Path, share: float) -> Qwen3ForCausalLM:
    """The net of ``folder`` with ``share`` of ``other``'s weights and the rest its own.

    Runs that began from the same weights lie in one basin: their mean is often better than each (Wortsman et al.,
    2022), and less of what only one of them saw is lost. ``share`` is chosen on rows that no card reports.
    """
    model, second = (Qwen3ForCausalLM.from_pretrained(f, dtype=torch.float32) for f in (folder, other))
    with torch.no_grad():
        for ours, theirs in zip(model.parameters(), second.parameters(), strict=True):
            ours.lerp_(theirs, share)
    return model


Name = tuple[int, ...]
# token ids, names, their numbers, and (name, attribute, value)
Blocks = tuple[list[int], list[Name], list[int] | None, list[tuple[int, Name, list[int]]]]
Example = tuple[list[int], list[tuple[int, int]]]  # token ids, and where answers begin and end


def documents(tokenizer: PreTrainedTokenizerFast, longest: int, seed: int) -> Iterator[list[Example]]:
    """Endless blocks of fresh documents and passages of the corpus, cut to ``longest`` tokens; all is learned."""
    mix, rng = mixture(), random.Random(seed)
    corpus, end = training.texts("train"), signs_of(tokenizer).end
    encode = tokenizer.backend_tokenizer.encode_batch_fast
    while True:
        texts = [rng.choice(corpus) if rng.random() < 0.2 else mix.document(rng) for _ in range(512)]
        encoded = encode(texts, add_special_tokens=False)
        cut = [[end, *e.ids[: longest - 2], end] for e in encoded]
        yield [(ids, [(1, len(ids))]) for ids in cut]


def chats(tokenizer: PreTrainedTokenizerFast, longest: int, seed: int) -> Iterator[list[Example]]:
    """Endless blocks of fresh talks of ``longest`` tokens at most, their answers to be learned.

    Some rows of each drill are kept: without them the skill is lost again (94 % of repeated tokens after the
    lessons, 23 % after 15M of chats).
    """
    mix, rng = mixture(), random.Random(seed)
    signs = signs_of(tokenizer)
    while True:
        cut = [segments(row["messages"], row["tools"]) for row in (mix.session(rng) for _ in range(512))]
        block, known = [], set()
        for pieces in encoded(tokenizer, cut):
            known.update(*pieces[::2])
            ids, answers = joined(pieces, longest)
            if answers:
                block.append((ids, answers))
        yield block + drills(sorted(known), signs, rng, copying=32, matching=96, judging=48)


def lessons(tokenizer: PreTrainedTokenizerFast, seed: int) -> Iterator[list[Example]]:
    """Endless blocks of drills alone, in tokens of fresh documents.

    A small net learns to copy (induction heads; Olsson et al., 2022) from these within minutes, and copying is
    what most chat tasks wait for.
    """
    mix, rng = mixture(), random.Random(seed)
    encode, signs = tokenizer.backend_tokenizer.encode_batch_fast, signs_of(tokenizer)
    while True:
        texts = [mix.document(rng) for _ in range(64)]
        known = {i for e in encode(texts, add_special_tokens=False) for i in e.ids}
        yield drills(sorted(known), signs, rng, copying=112, matching=320, judging=80)


def drills(
    known: Sequence[int], signs: Signs, rng: random.Random, *, copying: int, matching: int, judging: int
) -> list[Example]:
    """Rows of bare tokens to copy (``repeated``), to match (``bound``) and to compare (``judged``)."""
    rows = [repeated(known, signs.end, rng) for _ in range(copying)]
    rows += [bound(known, signs, rng) for _ in range(matching)]
    return rows + [judged(known, signs, rng) for _ in range(judging)]


def encoded(tokenizer: PreTrainedTokenizerFast, talks: list[list[str]]) -> Iterator[list[list[int]]]:
    """The token ids of the pieces of each talk, encoded all at once."""
    texts = [text for pieces in talks for text in pieces]
    made = iter(tokenizer.backend_tokenizer.encode_batch_fast(texts, add_special_tokens=False))
    for pieces in talks:
        yield [next(made).ids for _ in pieces]


def joined(pieces: Sequence[list[int]], longest: int | None = None) -> Example:
    """One example of a talk's token ids, cut as ``segments`` cuts it: prompt, answer, prompt, answer …

    Questions whose answers end beyond ``longest`` tokens are left out; none may be left.
    """
    ids, answers = [], []
    for i, piece in enumerate(pieces):
        if i % 2:
            answers.append((len(ids), len(ids) + len(piece)))
        ids += piece
    if longest is not None:
        answers = [(begin, end) for begin, end in answers if end <= longest]
        ids = ids[: answers[-1][1]] if answers else []
    return ids, answers


class Signs(NamedTuple):
    """Token ids that the drills are written with, the same in every row: only the matching is to be learned."""

    end: int  # of a text
    colon: int
    stop: int  # a new line
    ask: int
    reply: int
    first: int  # of two claims
    second: int
    right: int
    wrong: int
    refusal: list[int]


def signs_of(tokenizer: PreTrainedTokenizerFast) -> Signs:
    """The ids of ``Signs`` in a tokenizer."""
    marks = [*":\n?=", "A", "B", "맞음", "틀림"]
    ids = [tokenizer.convert_tokens_to_ids("<|endoftext|>"), *(tokenizer.encode(c)[0] for c in marks)]
    return Signs(*ids, tokenizer.encode(mixture().parts.REFUSAL))


def repeated(known: Sequence[int], end: int, rng: random.Random) -> Example:
    """Random tokens that come twice, near or far apart."""
    span = rng.sample(known, rng.randint(8, 48))
    between = rng.sample(known, rng.randint(0, rng.choice((24, 160))))
    return twice(span, between, end, rng)


def twice(span: list[int], between: list[int], end: int, rng: random.Random) -> Example:
    """``span``, ``between`` and a part of ``span`` to copy: it begins anywhere in the first half, that token is the cue."""
    start = rng.randrange(len(span) // 2)
    ids = [end, *span, *between, *span[start:]]
    return ids, [(2 + len(span) + len(between), len(ids))]


def blocks_of(known: Sequence[int], signs: Signs, rng: random.Random) -> Blocks:
    """Reading with the words taken away: blocks of random tokens, each a name and its attributes with values.

    The same attributes stand in every block, so that a value can be found only by matching the whole name (names
    share tokens) and staying in its block.
    """
    length = rng.randint(1, 3)
    pool = rng.sample(known, length + rng.choice((2, 3, 12)))
    names: list[Name] = []
    for _ in range(rng.randint(2, 5)):
        name = tuple(rng.sample(pool, length))
        if name not in names:
            names.append(name)
    attributes = [tuple(rng.sample(known, rng.choice((1, 1, 2)))) for _ in range(rng.randint(1, 4))]
    numbered, filling = rng.random() < 0.5, rng.random() < 0.5
    marks = rng.sample(known, len(names))
    ids, told = [signs.end], []
    for i, name in enumerate(names):
        ids += [marks[i], signs.colon, *name] if numbered else name
        for attribute in rng.sample(attributes, len(attributes)):
            if len(attributes) > 1 and rng.random() < 0.2:
                continue
            value = rng.sample(known, rng.randint(1, 3))
            told.append((i, attribute, value))
            ids += rng.sample(known, rng.randint(0, 5)) if filling else ()
            colon = [signs.colon] if filling or rng.random() < 0.5 else []
            ids += [*attribute, *colon, *value]
        ids.append(signs.stop)
    return ids, names, marks if numbered else None, told


def bound(known: Sequence[int], signs: Signs, rng: random.Random) -> Example:
    """``blocks_of`` and questions about them, answered with the value. All answers count.

    One question in six asks for an attribute that the block lacks, or for a name of which a token is another: the
    answer is the refusal of the chats. Reading several passages needs just this: after 28M tokens of chats the
    model still chose among passages by chance. 3M tokens of such rows bring the share of right answer tokens from
    34 % to 70 % and more.
    """
    ids, names, marks, told = blocks_of(known, signs, rng)
    answers = []
    whole, there = rng.random() < 0.5, {(i, attribute) for i, attribute, _ in told}
    for i, attribute, value in rng.sample(told, min(len(told), 6)):
        name, said = names[i], [*names[i], *attribute, *value] if whole else value
        if rng.random() < 1 / 6:
            lacking = [a for a in {a for _, a in there} if (i, a) not in there]
            if lacking and rng.random() < 0.6:
                attribute, said = rng.choice(lacking), signs.refusal
            else:
                at = rng.randrange(len(name))
                other = (*name[:at], rng.choice(rng.choice([*names, known])), *name[at + 1 :])
                if other not in names:
                    name, said = other, signs.refusal
        question = [*name, *attribute] if rng.random() < 0.5 else [*attribute, *name]
        ids += [signs.ask, *question, signs.reply]
        begin = len(ids)
        ids += [*said, signs.stop, marks[i]] if marks and said is not signs.refusal else [*said, signs.stop]
        answers.append((begin, len(ids)))
    return (ids, answers) if answers else bound(known, signs, rng)


def judged(known: Sequence[int], signs: Signs, rng: random.Random) -> Example:
    """``blocks_of`` and claims about them, each with its verdict: which of two is right, or whether one is.

    A wrong claim has the value of another name or attribute of the row, the right one with a token changed, or
    tokens of nowhere. A chat that judges answers has one token to learn from after some two hundred; a row like
    this has ten.
    """
    ids, names, _, told = blocks_of(known, signs, rng)
    pairwise, answers = rng.random() < 0.5, []
    for i, attribute, value in rng.choices(told, k=10) if told else ():
        others = [v for j, a, v in told if (j == i) != (a == attribute) and v != value]
        roll = rng.random()
        if others and roll < 0.6:
            mistaken = rng.choice(others)
        elif roll < 0.8:
            mistaken = list(value)
            mistaken[rng.randrange(len(value))] = rng.choice(known)
        else:
            mistaken = rng.sample(known, rng.randint(1, 3))
        coin = rng.random() < 0.5 or mistaken == value
        subject = [*names[i], *attribute] if rng.random() < 0.5 else [*attribute, *names[i]]
        ids.append(signs.ask)
        if pairwise:
            one, other = (value, mistaken) if coin else (mistaken, value)
            ids += [signs.first, signs.colon, *subject, *one, signs.stop]
            ids += [signs.second, signs.colon, *subject, *other]
        else:
            ids += [*subject, *(value if coin else mistaken)]
        verdicts = (signs.first, signs.second) if pairwise else (signs.right, signs.wrong)
        ids += [signs.reply, verdicts[0] if coin else verdicts[1], signs.stop]
        answers.append((len(ids) - 2, len(ids) - 1))
    return (ids, answers) if answers else judged(known, signs, rng)


def batches(blocks: Iterator[list[Example]], tokens: int, rng: random.Random) -> Iterator[list[Example]]:
    """Batches of about ``tokens`` tokens of examples of like length, so that little is padding."""
    pool: list[Example] = []
    for block in chain(blocks, [None]):
        pool += block or []
        if block and sum(len(ids) for ids, _ in pool) < 8 * tokens:
            continue
        pool.sort(key=lambda e: len(e[0]))
        made, current = [], []
        for example in pool:
            if current and len(example[0]) * (len(current) + 1) > tokens:
                made.append(current)
                current = []
            current.append(example)
        if current:
            made.append(current)
        rng.shuffle(made)
        yield from made
        pool = []


# of the rows on a GPU: quarters between the powers of two, 128 to 2,048
LENGTHS = (*(n * part // 4 for n in (128, 256, 512, 1024) for part in (4, 5, 6, 7)), 2048)


def alike(blocks: Iterator[list[Example]], tokens: int) -> Iterator[tuple[list[Example], tuple[int, int]]]:
    """Batches for a GPU and their shapes: ``tokens`` divided by one of ``LENGTHS`` rows, all rows taken."""
    waiting: dict[int, list[Example]] = {length: [] for length in LENGTHS}
    for example in chain.from_iterable(blocks):
        length = next(n for n in LENGTHS if n >= len(example[0]))
        waiting[length].append(example)
        if len(waiting[length]) == tokens // length:
            yield waiting[length], (tokens // length, length)
            waiting[length] = []


BLOCK = 128  # queries at a time: their scores stay in the cache


def block_causal(
    module: torch.nn.Module,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    attention_mask: torch.Tensor | None,
    *,
    scaling: float,
    **kwargs: Any,
) -> tuple[torch.Tensor, None]:
    """Causal attention of ``query`` (batch, heads, length, size) to ``key`` and ``value`` (batch, fewer heads, …).

    A block of queries meets only the keys up to its end. In bfloat16 on two cores with units for it this takes a
    third of the time of PyTorch's fused kernel, whose backward pass was half of a training step. Outside of
    training, and where there is a mask, it is that kernel. Returns (batch, length, heads, size).
    """
    if not module.training or attention_mask is not None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, scaling=scaling, **kwargs)
    rows, heads, length, size = query.shape
    groups = heads // key.shape[1]
    k, v = (x.repeat_interleave(groups, dim=1).flatten(0, 1) for x in (key, value))
    q = (query * scaling).flatten(0, 1)
    parts = []
    for begin in range(0, length, BLOCK):
        end = min(length, begin + BLOCK)
        later = torch.full((end - begin, end), float("-inf"), dtype=q.dtype, device=q.device).triu(begin + 1)
        scores = torch.baddbmm(later.expand(rows * heads, -1, -1), q[:, begin:end], k[:, :end].mT)
        parts.append(scores.softmax(-1) @ v[:, :end])
    return torch.cat(parts, 1).view(rows, heads, length, size).transpose(1, 2), None


AttentionInterface.register("block_causal", block_causal)
AttentionMaskInterface.register("block_causal", sdpa_mask)


def hidden_at(model: Qwen3ForCausalLM, ids: torch.Tensor, places: torch.Tensor) -> torch.Tensor:
    """Last hidden states (places, hidden) at ``places`` of ``tensors``.

    Padding stands at the right, where causal attention never looks, so there is no mask; the dictionary says so
    outright (without it transformers looks at the positions, and a GPU would wait for the answer).
    """
    output = model.model(input_ids=ids, attention_mask={"full_attention": None}, use_cache=False)
    return output.last_hidden_state.flatten(0, 1).index_select(0, places.clamp(min=0))


def labels_at(ids: torch.Tensor, places: torch.Tensor) -> torch.Tensor:
    """The tokens (places,) that follow ``places``; -100, which a loss leaves out, where the list is filled up."""
    return ids.flatten()[places + 1].masked_fill(places < 0, -100)


def loss_of(model: Qwen3ForCausalLM, ids: torch.Tensor, places: torch.Tensor) -> torch.Tensor:
    """Mean cross-entropy of the tokens after ``places``; only there the vocabulary layer, the dearest, runs."""
    logits = model.lm_head(hidden_at(model, ids, places))
    return torch.nn.functional.cross_entropy(logits.float(), labels_at(ids, places))


def tensors(
    batch: list[Example], share: float, device: str, shape: tuple[int, int] | None = None
) -> tuple[torch.Tensor, torch.Tensor]:
    """Token ids (rows, longest) padded at the right, and the places of ``ids.flatten()`` before a token to learn.

    Learned are answers and ``share`` of the other tokens. With a ``shape`` the ids have it and the places are
    half as many as tokens, filled up with -1: a CUDA graph wants every batch alike.
    """
    rows, longest = shape or (len(batch), max(len(ids) for ids, _ in batch))
    ids = torch.full((rows, longest), 0)
    take = torch.zeros((rows, longest), dtype=torch.bool)
    draw = torch.rand(rows, longest)
    for i, (row, answers) in enumerate(batch):
        ids[i, : len(row)] = torch.tensor(row)
        if share:
            take[i, 1 : len(row)] = draw[i, 1 : len(row)] < share
        for begin, end in answers:
            take[i, begin:end] = True
    places = take.flatten().nonzero()[:, 0] - 1
    if shape:
        room = ids.numel() // 2
        if len(places) > room:
            places = places[torch.randperm(len(places))[:room]]
        places = torch.nn.functional.pad(places, (0, room - len(places)), value=-1)
    return ids.to(device), places.to(device)


def options(description: str, *, tokens: float, batch_tokens: int) -> argparse.ArgumentParser:
    """The options that the builds share which train on a GPU too."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--tokens", type=float, default=tokens)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--batch-tokens", type=int, default=batch_tokens)
    parser.add_argument("--workers", type=int, default=0, help="processes that make the batches")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--evaluate", action="store_true", help="measure the weights that are there")
    parser.add_argument("--no-evaluate", action="store_true", help="only train and save")
    return parser


Make = Callable[..., Iterator[list[Example]]]  # called with ``seed``: endless blocks of fresh examples


class Batches(torch.utils.data.IterableDataset):
    """Endless batches for a ``DataLoader``: ids and places of ``tensors``, and the number of tokens.

    Every worker draws its own. With ``like`` the batches have few shapes (``alike``).
    """

    def __init__(self, make: Make, tokens: int, share: float, seed: int, *, like: bool = False) -> None:
        self.make, self.tokens, self.share, self.seed, self.like = make, tokens, share, seed, like

    def __iter__(self) -> Iterator[tuple[torch.Tensor, torch.Tensor, int]]:
        worker = torch.utils.data.get_worker_info()
        seed = self.seed + (1_000_003 * (worker.id + 1) if worker else 0)
        torch.manual_seed(seed)
        blocks = self.make(seed=seed)
        if self.like:
            made: Any = alike(blocks, self.tokens)
        else:
            made = ((batch, None) for batch in batches(blocks, self.tokens, random.Random(seed)))
        for batch, shape in made:
            yield *tensors(batch, self.share, "cpu", shape), sum(len(ids) for ids, _ in batch)


class Captured:
    """A training step that is recorded as a CUDA graph for each shape of its batch, and then replayed.

    The kernels of so small a net are over before the next one is launched: recorded, a step takes the time of its
    kernels and not of Python. The first steps of a shape run as they are, which makes what the step allocates.
    """

    WARM = 2

    def __init__(self, step: Callable[..., torch.Tensor]) -> None:
        self.step, self.count = step, {}
        self.graphs: dict[Any, tuple[torch.cuda.CUDAGraph, list[torch.Tensor], torch.Tensor]] = {}
        self.stream, self.pool = torch.cuda.Stream(), torch.cuda.graph_pool_handle()

    def __call__(self, *batch: torch.Tensor) -> torch.Tensor:
        shape = batch[0].shape
        if shape in self.graphs:
            graph, inputs, output = self.graphs[shape]
            for mine, given in zip(inputs, batch, strict=True):
                mine.copy_(given, non_blocking=True)
            graph.replay()
            return output.clone()
        inputs = [part.to("cuda", copy=True) for part in batch]
        self.count[shape] = self.count.get(shape, 0) + 1
        self.stream.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(self.stream):
            output = self.step(*inputs)
        torch.cuda.current_stream().wait_stream(self.stream)
        if self.count[shape] == self.WARM:
            graph = torch.cuda.CUDAGraph()
            mode = "thread_local"  # what other threads (of the loader) ask of the driver does not matter
            with torch.cuda.graph(graph, pool=self.pool, stream=self.stream, capture_error_mode=mode):
                recorded = self.step(*inputs)
            self.graphs[shape] = graph, inputs, recorded
        return output.detach()


class Muon(torch.optim.Optimizer):
    """Muon (Jordan et al., 2024): momentum whose singular values are pulled to one, for weight matrices.

    torch's own works in bfloat16, one matrix at a time: on a CPU without bfloat16 units that takes three times
    as long as the gradients. This one keeps float32 and stacks the matrices of one shape. ``lr`` is scaled by
    0.2·sqrt(max(rows, columns)) so that it fits AdamW's (Liu et al., 2025); the decay is decoupled.
    """

    def __init__(
        self, params: list[torch.nn.Parameter], lr: Any, momentum: float = 0.95, weight_decay: float = 0.02
    ) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:
        for group in self.param_groups:
            shapes: dict[tuple[int, int], list[torch.nn.Parameter]] = {}
            for p in group["params"]:
                if p.grad is not None:
                    shapes.setdefault(tuple(p.shape), []).append(p)
            for shape, same in shapes.items():
                updates = []
                for p in same:
                    memory = self.state[p].setdefault("momentum", torch.zeros_like(p))
                    memory.lerp_(p.grad, 1 - group["momentum"])
                    updates.append(p.grad.lerp(memory, group["momentum"]))  # Nesterov
                turned = orthogonal(torch.stack(updates)) * (-0.2 * max(shape) ** 0.5 * group["lr"])
                torch._foreach_mul_(same, 1 - group["lr"] * group["weight_decay"])
                torch._foreach_add_(same, list(turned))


def orthogonal(x: torch.Tensor, steps: int = 5) -> torch.Tensor:
    """Matrices (n, rows, columns) with their singular values near one, by Jordan's quintic Newton–Schulz."""
    a, b, c = 3.4445, -4.7750, 2.0315
    tall = x.shape[1] > x.shape[2]
    x = x.mT if tall else x
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(steps):
        square = x @ x.mT
        x = a * x + (b * square + c * square @ square) @ x
    return x.mT if tall else x


def optimizers(model: Qwen3ForCausalLM, lr: float) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of the blocks, AdamW for embeddings and norms; on a GPU the rate is a tensor there."""
    cuda = model.device.type == "cuda"
    rate: Any = torch.tensor(lr, device="cuda") if cuda else lr
    matrices = [p for n, p in model.named_parameters() if p.ndim == 2 and "embed" not in n]
    rest = [p for n, p in model.named_parameters() if p.ndim != 2 or "embed" in n]
    adam = torch.optim.AdamW(rest, lr=rate, betas=(0.9, 0.98), weight_decay=0.0, capturable=cuda)
    return [Muon(matrices, lr=rate), adam]


def train(
    model: Qwen3ForCausalLM,
    make: Make,
    *,
    tokens: float,
    minutes: float | None,
    folder: Path,
    device: str,
    share: float = 0.05,
    lr: float = 3e-3,
    batch_tokens: int = 8192,
    decay: float = 0.4,
    seed: int = 0,
    lesson: tuple[Make, float] | None = None,
    partner: bool = False,
    workers: int = 0,
    checkup: Any = None,
    loss: Callable[[Qwen3ForCausalLM, torch.Tensor, torch.Tensor], torch.Tensor] = loss_of,
) -> dict[str, float]:
    """Train on ``tokens`` fresh tokens (or for ``minutes``, what comes first); goes on after a kill.

    ``make`` gives the examples; of what is no answer in them a ``share`` is learned too. The rate warms up for 40
    steps, stays, and falls linearly to zero over the last ``decay`` of the way. ``lesson`` is what the first
    tokens are made of, and how many they are. ``workers`` processes make the batches: a GPU is faster than one of
    them. With ``partner`` a second process gives what another core has left. ``checkup(model)`` is printed every
    three minutes (on a GPU every 90 seconds). Returns the tokens and minutes spent in all.
    """
    cuda = device == "cuda"
    torch.set_float32_matmul_precision("high")  # TF32 in the optimizer
    model.to(device).train()
    made = optimizers(model, lr)
    checkpoint = folder / "checkpoint" / "state.pt"
    seen, spent, step = resume(checkpoint, model, made, device)
    torch.manual_seed(seed + step)

    def stream(source: Make, size: int) -> Iterator[tuple[torch.Tensor, torch.Tensor, int]]:
        data = Batches(source, size, share, seed + 7919 * step, like=cuda)
        ahead = 8 if workers else None
        loader = torch.utils.data.DataLoader
        return iter(loader(data, batch_size=None, num_workers=workers, prefetch_factor=ahead))

    def gradients(ids: torch.Tensor, places: torch.Tensor) -> torch.Tensor:
        with training.autocast(device):
            value = loss(model, ids, places)
        value.backward()
        return value.detach()  # read only where it is shown: a GPU would wait

    def update() -> None:
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optimizer in made:
            with nullcontext() if cuda else training.autocast(device):  # Muon is meant for bfloat16
                optimizer.step()
            optimizer.zero_grad(set_to_none=True)

    def both(ids: torch.Tensor, places: torch.Tensor) -> torch.Tensor:
        value = gradients(ids, places)
        update()
        return value

    if cuda:
        for layer in model.model.layers:
            layer.compile(dynamic=True)
        captured = Captured(both)
    elif training.has_bfloat16(device):
        model.set_attn_implementation("block_causal")
    source = stream(make, batch_tokens)
    if lesson and seen < lesson[1]:
        lessons, until = stream(lesson[0], batch_tokens // 2), lesson[1]
    else:
        lessons, until = source, 0.0
    other = Partner(model, make, share, batch_tokens, seed + step) if partner else None
    begin, before, smooth = time.perf_counter(), spent, None
    told = begin
    bar = tqdm(total=int(tokens), initial=seen, unit="tok", unit_scale=True, mininterval=20)
    while True:
        spent = before + (time.perf_counter() - begin) / 60
        done = max(seen / tokens, spent / minutes if minutes else 0.0)
        if done >= 1:
            break
        rate = lr * min(1.0, (step + 1) / 40, (1 - done) / decay)
        learning = seen < until
        if not learning:
            lessons = source  # its workers end
        ids, places, count = next(lessons if learning else source)
        for group in chain.from_iterable(optimizer.param_groups for optimizer in made):
            if cuda:
                group["lr"].fill_(rate)
            else:
                group["lr"] = rate
        if cuda:
            value = captured(ids, places)
        else:
            value = gradients(ids, places)
            if other and not learning:
                count += other.join(count)
            update()
        if other:
            other.publish()
        seen, step = seen + count, step + 1
        bar.update(count)
        smooth = value if smooth is None else smooth.lerp(value, 0.03)
        if time.perf_counter() - told > (90 if cuda else 180):
            told = time.perf_counter()
            with torch.compiler.set_stance("force_eager"):
                report = checkup(model) if checkup else ""
            bar.set_postfix(loss=f"{smooth.item():.3f}", refresh=False)
            print(
                f"\n{step}단계 {seen / 1e6:.2f}M 토큰 {spent:.1f}분 손실 {smooth.item():.3f} {report}",
                flush=True,
            )
            model.train()
            save_checkpoint(checkpoint, model, made, seen, spent, step)
    bar.close()
    if other:
        other.stop()
    for layer in model.model.layers:
        layer._compiled_call_impl = None  # what comes after is short, and of other shapes
    model.set_attn_implementation("sdpa")
    return {"tokens": seen, "minutes": spent}


class Partner:
    """A second process that adds gradients of its own batches, as fast as its core happens to allow.

    Its gradient is of the parameters of one or two steps before (stale ones are thrown away), and nobody waits:
    two threads of one step stand still together as soon as anything else wants a core.
    """

    STALE = 3  # steps

    def __init__(
        self,
        model: Qwen3ForCausalLM,
        make: Make,
        share: float,
        batch_tokens: int,
        seed: int,
        *,
        idle: bool = True,
    ) -> None:
        context = torch.multiprocessing.get_context("spawn")
        self.parameters = list(model.parameters())
        size = sum(p.numel() for p in self.parameters)
        self.weights, self.gradient = (torch.zeros(size).share_memory_() for _ in range(2))
        self.lock = context.Lock()
        # step, step of the gradient, its tokens
        self.state = torch.zeros(3, dtype=torch.long).share_memory_()
        self.step = 0
        self.publish()
        options = (model.config, make, share, batch_tokens, seed + 1_000_003, idle)
        shared = (self.weights, self.gradient, self.state, self.lock)
        self.process = context.Process(target=_partner, args=(*shared, *options), daemon=True)
        self.process.start()

    def publish(self) -> None:
        """Show the parameters as they are now."""
        with self.lock, torch.no_grad():
            torch.cat([p.flatten() for p in self.parameters], out=self.weights)
            self.state[0] = self.step
        self.step += 1

    def join(self, tokens: int) -> int:
        """Average the other's gradient into ours (weighted by tokens) if one is there; its number of tokens."""
        with self.lock:
            theirs = int(self.state[2])
            if not theirs:
                return 0
            self.state[2] = 0
            if self.step - 1 - int(self.state[1]) > self.STALE:
                return 0
            parts = self.gradient.split([p.numel() for p in self.parameters])
            for p, part in zip(self.parameters, parts, strict=True):
                p.grad.lerp_(part.view_as(p), theirs / (tokens + theirs))
        return theirs

    def stop(self) -> None:
        self.process.kill()
        self.process.join()


def _partner(
    weights: torch.Tensor,
    gradient: torch.Tensor,
    state: torch.Tensor,
    lock: Any,
    config: Qwen3Config,
    make: Make,
    share: float,
    batch_tokens: int,
    seed: int,
    idle: bool,
) -> None:
    """The second process: read parameters, make a gradient, leave it, until the first one is gone."""
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    if idle and hasattr(os, "sched_setscheduler"):  # everything else goes first
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, range(os.cpu_count() or 1))
    parent = os.getppid()
    model = Qwen3ForCausalLM._from_config(config, attn_implementation="sdpa").train()
    parameters = list(model.parameters())
    sizes = [p.numel() for p in parameters]
    for ids, places, count in Batches(make, batch_tokens, share, seed):
        with lock, torch.no_grad():
            version = int(state[0])
            for p, part in zip(parameters, weights.split(sizes), strict=True):
                p.copy_(part.view_as(p))
        with training.autocast("cpu"):
            loss = loss_of(model, ids, places)
        loss.backward()
        while int(state[2]) and os.getppid() == parent:
            time.sleep(0.02)
        if os.getppid() != parent:
            return
        with lock, torch.no_grad():
            torch.cat([p.grad.flatten() for p in parameters], out=gradient)
            state[1], state[2] = version, count
        model.zero_grad(set_to_none=True)


def resume(path: Path, model: Any, made: list[Any], device: str) -> tuple[int, float, int]:
    """Load what ``save_checkpoint`` wrote, where it did; tokens, minutes and steps so far."""
    if not path.exists():
        return 0, 0.0, 0
    state = torch.load(path, map_location=device, weights_only=True)
    model.load_state_dict(state["model"])
    for optimizer, saved in zip(made, state["optimizers"], strict=True):
        optimizer.load_state_dict(saved)
    seen, step = state["tokens"], state["step"]
    print(f"{step}단계({seen / 1e6:.1f}M 토큰)의 체크포인트에서 이어서 학습합니다.", flush=True)
    return seen, state["minutes"], step


def save_checkpoint(path: Path, model: Any, made: list[Any], seen: int, spent: float, step: int) -> None:
    """Write everything needed to go on."""
    training.save_state(
        path,
        model=model.state_dict(),
        optimizers=[o.state_dict() for o in made],
        tokens=seen,
        minutes=spent,
        step=step,
    )


@torch.inference_mode()
def greedy_exact(
    model: Qwen3ForCausalLM, tokenizer: PreTrainedTokenizerFast, rows: list[Row]
) -> dict[str, list[bool]]:
    """Whether greedy decoding would write exactly the gold answer, by task: one pass, no generation.

    If the most likely token is the gold one at every position of the gold answer, greedy decoding writes it.
    """
    model.eval()
    device = next(model.parameters()).device
    result: dict[str, list[bool]] = {}
    for row in rows:
        prompt = tokenizer.encode(render_prompt(row["messages"][:-1], row["tools"]), add_special_tokens=False)
        answer = tokenizer.encode(render_answer(row["messages"][-1]), add_special_tokens=False)
        ids = torch.tensor([prompt + answer], device=device)
        hidden = model.model(input_ids=ids, use_cache=False).last_hidden_state[0, len(prompt) - 1 : -1]
        guess = model.lm_head(hidden).argmax(-1)
        result.setdefault(row["task"], []).append(guess.tolist() == answer)
    return result


def checkup(tokenizer: PreTrainedTokenizerFast, rows: int = 200) -> Any:
    """A function that says, by task, how many held-out answers greedy decoding would write exactly.

    The first figure is of ``bound``: how many of the tokens that answer its questions are right.
    """
    mix, rng = mixture(), random.Random(99)
    drawn = [mix.chat(rng, held_out=True) for _ in range(rows)]
    agents = mix.parts.load(mix.FOLDER / "agents.py")  # the one that ``mix`` has open
    drawn += [agents.chat(rng, held_out=True) for _ in range(rows // 4)]
    lessons = [bound(range(300, len(tokenizer)), signs_of(tokenizer), rng) for _ in range(100)]

    @torch.inference_mode()
    def report(model: Qwen3ForCausalLM) -> str:
        ids, places = tensors(lessons, 0.0, str(model.device))
        guess = model.lm_head(hidden_at(model, ids, places)).argmax(-1)
        found = (guess == labels_at(ids, places)).float().mean().item()
        exact = greedy_exact(model, tokenizer, drawn)
        return f"bound {found:.0%} · " + " · ".join(
            f"{task} {sum(v)}/{len(v)}" for task, v in sorted(exact.items())
        )

    return report
