"""Tasks ``tool-call`` and ``tool-result``: choose a function and its arguments; tell a function's result."""

from __future__ import annotations

import json
import random
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

for _path in (str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent)):
    if _path not in sys.path:
        sys.path.insert(0, _path)
import instruction_parts as parts  # noqa: E402
import instruction_talk as talk  # noqa: E402
import korean  # noqa: E402
import tools_wide_city  # noqa: E402
import tools_wide_house  # noqa: E402
import tools_wide_leisure  # noqa: E402
import tools_wide_money_health  # noqa: E402
import tools_wide_work  # noqa: E402
from tool_catalog import ENUMS, MORE_ASKS, Param, Tool  # noqa: E402
from tool_catalog import TOOLS as CATALOGUE  # noqa: E402

# Held-out rows are made of the catalogue alone; the wider tools only train. A net that knows a hundred tools by
# heart chooses badly among tools that it has not seen.
WIDER = tuple(
    # sentences that only repeat the request would teach to pass over the result
    replace(tool, says=tuple(s for s in tool.says if parts.slots_of(s) & {key for key, *_ in tool.out}))
    for module in (
        tools_wide_city,
        tools_wide_house,
        tools_wide_leisure,
        tools_wide_money_health,
        tools_wide_work,
    )
    for tool in module.TOOLS
)
TOOLS = (*CATALOGUE, *WIDER)
SEEN, UNSEEN = parts.parted(range(len(CATALOGUE)))
MORE = range(len(CATALOGUE), len(TOOLS))
MORE_SHARE = 0.65  # of the rows for training
TRAINED = (*SEEN, *MORE)
TYPES = {"enum": "string"}
SYSTEMS = (
    "필요하면 도구를 호출해 답하세요.",
    "당신은 도구를 쓰는 도우미입니다. 알맞은 함수를 골라 호출하세요.",
    "사용자의 요청에 맞는 함수와 인자를 고르세요.",
    "주어진 도구 가운데 알맞은 것을 호출합니다. 도구가 필요 없으면 바로 답합니다.",
    "도구를 호출할 때 값은 사용자가 말한 그대로 적으세요.",
    "You are a helpful assistant. Use the tools when needed.",
    "당신은 가온 도우미입니다. 도구를 쓸 수 있습니다.",
    "아래 함수들을 사용할 수 있습니다.",
)
# More of them; the alternatives are drawn.
SYSTEMS += (
    "[[당신은/여기서 당신은]] [[업무 비서입니다./생활 도우미입니다./고객 지원 담당입니다./일정 비서입니다.]] [[필요하면 함수를 호출합니다./도구를 쓸 수 있습니다./알맞은 도구를 고릅니다.]]",
    "[[아래/주어진/등록된]] [[도구/함수]][[만 쓸 수 있습니다./ 가운데 하나를 고르세요./를 이용해 요청을 처리하세요./로 해결하세요.]]",
    "[[You can call the functions below./Call a function when it helps./Use tools to answer the user.]] [[Answer in Korean./Arguments must come from the request.]]",
    "[[인자는/값은/매개변수는]] 요청에 [[나온 대로/적힌 그대로/있는 말로]] [[채웁니다./넣으세요./씁니다.]]",
    "[[모르는 값은 사용자에게 되묻습니다./필요한 값이 없으면 물어보세요.]] [[도구를 쓸 수 있습니다./함수 호출이 가능합니다.]]",
)
CANNOT = "주어진 도구로는 처리할 수 없는 요청입니다."
ADDED = (
    "값은 사용자가 말한 그대로 넣는다",
    "필수 값이 없으면 호출하지 않는다",
    "결과는 JSON으로 돌려준다",
    "한 번에 하나만 처리한다",
    "사용자가 요청할 때만 쓴다",
    "로그인한 사용자만 쓸 수 있다",
)
ASK_BACK = (
    "{need:을} 알려 주세요.",
    "{need:을} 알려 주시겠어요?",
    "{need:을} 말씀해 주시면 처리하겠습니다.",
    "먼저 {need:을} 알려 주셔야 합니다.",
)
JOINS = (
    " 그리고 ",
    " 또 ",
    " 그다음에 ",
    " 이어서 ",
    " 하나 더, ",
    " 아, 그리고 ",
    " 끝나면 ",
    " 그것도 하고 ",
    "\n",
)
# Why the request is made, and what is said after it.
REASONS = {
    "casual": (
        "[[지금 나가야 해서/회의가 곧이라/손을 못 써서/아까부터 신경 쓰여서]] 그래.",
        "[[엄마가/친구가/팀장님이/동생이]] [[물어봐서/부탁해서/궁금해해서]] 그래.",
        "[[하나만 도와줘./잠깐 시간 돼?/또 나야./부탁이 있어./이것 좀 봐봐./깜빡할 뻔했다.]]",
        "[[오늘 할 게 많네./드디어 쉬는 시간이다./방금 집에 왔어./이제 자려고./운전 중이야.]]",
    ),
    "yo": (
        "[[지금 나가야 해서요./회의가 곧 시작해서요./손이 모자라서요./아까부터 신경 쓰여서요.]]",
        "[[어머니가/친구가/팀장님이/손님이]] [[물어보셔서요./부탁하셔서요./궁금해하셔서요.]]",
        "[[하나만 도와주세요./잠깐 괜찮으세요?/부탁이 있어요./확인할 게 있어요./깜빡할 뻔했네요.]]",
        "[[오늘 할 일이 많네요./방금 들어왔어요./지금 밖이에요./처음이라 잘 몰라요./운전 중이에요.]]",
    ),
    "nida": (
        "[[확인할 사항이 있습니다./요청 사항이 있습니다./한 가지 부탁드립니다./업무 요청입니다.]]",
        "[[보고서에 넣으려고 합니다./고객이 문의하셨습니다./회의 준비 중입니다./급히 필요합니다.]]",
    ),
}
THANKS = {
    "casual": (
        "고마워!",
        "부탁해.",
        "빨리!",
        "기다릴게.",
        "급해.",
        "[[되면 알려 줘./끝나면 말해 줘./잊지 말고.]]",
    ),
    "yo": (
        "고마워요!",
        "부탁드려요.",
        "기다릴게요.",
        "좀 급해요.",
        "[[되면 알려 주세요./미리 감사해요./잘 부탁드려요.]]",
    ),
    "nida": ("감사합니다.", "부탁드립니다.", "[[빠른 처리 바랍니다./미리 감사드립니다./기다리겠습니다.]]"),
}
# Requests that any tool can have, made of its description and its parameters' labels.
GENERIC = parts.parted(
    [
        "{verb}. {args}",
        "{args}. [[이걸로/이 값으로/이 조건으로/이렇게]] {verb}",
        "[[요청/요청 사항/할 일/작업]]: {noun}\n{args}",
        "{noun} <plz>. {args}",
        "{args} [[-/—/→]] {noun} <plz>",
        "[[다음/아래/이]] [[값으로/내용으로/조건으로]] {verb}. {args}",
        "{noun}: {args}",
        "{args}. {noun} <need>",  # held out
        "{noun} [[하려고요/좀 하려는데/때문에 연락했어요/건인데]], {args}",
        "[[혹시 /지금 /]]{noun} <become> {args}",
        "({args}) {verb}",
        "{noun} / {args}",
        "{verb}. [[조건은/값은/내용은/정보는]] [[이렇게/다음과 같음/아래와 같음]]: {args}",
        "{args}, {noun} [[부탁/요청/바람/건입니다]]",
        "[[빨리/지금/바로/얼른]] {verb}. {args}",
        "{args} [[기준으로/조건으로/값으로]] {noun} <plz>",  # held out
        "{noun} <plz>, [[급함/중요/확인용/오늘 안으로]]. {args}",
        "{noun}, [[지난번처럼/평소처럼/늘 하던 대로/이번에는]] {args}",
    ]
)
QUOTED = frozenset(("sentence", "message", "memo", "problem", "query", "topic"))
SAID_APART = frozenset(("onoff", "move"))  # words of these are part of a verb
GIVES = (
    ("찾는다", "찾아~"),
    ("바꾼다", "바꿔~"),
    ("보낸다", "보내~"),
    ("건다", "걸어~"),
    ("그린다", "그려~"),
    ("옮긴다", "옮겨~"),
    ("맞춘다", "맞춰~"),
    ("부른다", "불러~"),
    ("남긴다", "남겨~"),
    ("늘린다", "늘려~"),
    ("만든다", "만들어~"),
    ("알려 준다", "알려~"),
    ("한다", "해~"),
)
FAILURES = (
    "서버가 응답하지 않습니다",
    "해당 자료를 찾을 수 없습니다",
    "권한이 없습니다",
    "입력한 값이 올바르지 않습니다",
    "지금은 점검 중입니다",
    "요청 횟수를 넘었습니다",
    "이미 처리된 요청입니다",
)
CASUAL = (  # casual endings within a frame → the same in -요
    (re.compile(r":이야\}"), ":이에}요"),
    (re.compile(r"거야"), "거예요"),
    (re.compile(r"%야"), "%예요"),
    (re.compile(r"(어|래|해|가|와|중이)(야)?(?=\. |$)"), r"\1\2요"),
)


def _polite(frame: str) -> str:
    for pattern, formal in CASUAL:
        frame = pattern.sub(formal, frame)
    return frame.replace("모임이야.", "모임이에요.").replace("중이야요", "중이에요")


@dataclass(frozen=True)
class Frame:
    """A request: its casual and polite texts, its slots, fixed boolean arguments."""

    casual: str
    polite: str
    slots: frozenset[str]
    fixed: tuple[tuple[str, bool], ...] = ()

    def text(self, rng: random.Random, style: str) -> str:
        frame = self.casual if style == "casual" else self.polite
        return parts.say(rng, parts.vary(rng, frame), style)


def _frame(text: str) -> Frame:
    text, _, fixed = text.partition("=>")
    pairs = tuple((k, v == "true") for k, v in (p.split(":") for p in fixed.split(",") if p))
    return Frame(text, _polite(text), parts.slots_of(text), pairs)


ASKS = [
    parts.parted([_frame(f) for f in (*tool.asks, *MORE_ASKS.get(tool.names[0], "").split("|")) if f])
    for tool in TOOLS
]
EXTRAS = [tuple(_frame(f) for f in tool.extras) for tool in TOOLS]
BARE = [tuple(_frame(f) for f in tool.bare) for tool in TOOLS]
PAIRABLE = tuple(
    i
    for i, tool in enumerate(TOOLS)
    if tool.params[0].type == "string"
    and sum(p.required for p in tool.params) <= 2
    and tool.names[0]
    in {
        "get_weather",
        "get_forecast",
        "get_air_quality",
        "get_exchange_rate",
        "get_stock_price",
        "get_stock_series",
        "get_order",
        "cancel_order",
        "track_parcel",
        "books_by_author",
        "find_contact",
        "flight_status",
        "parking_info",
        "find_recipe",
        "find_file",
    }
)


def _by_group(indices: Sequence[int]) -> dict[str, tuple[int, ...]]:
    groups = sorted({TOOLS[i].group for i in indices})
    return {g: tuple(i for i in indices if TOOLS[i].group == g) for g in groups}


BY_GROUP = {wider: _by_group(range(len(TOOLS if wider else CATALOGUE))) for wider in (False, True)}


# ---------------------------------------------------------------- definitions


def camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(w.capitalize() for w in rest)


@dataclass
class Variant:
    """A tool as this prompt shows it: its definition and what its parameters are called."""

    index: int
    schema: dict[str, Any]
    names: dict[str, str]

    @property
    def name(self) -> str:
        return self.schema["function"]["name"]


def variant(rng: random.Random, index: int, *, needed: frozenset[str] | None = None) -> Variant:
    """A definition with one of the tool's names; ``needed`` are the slots that must be in the schema."""
    tool = TOOLS[index]
    name = rng.choice(tool.names)
    roll = rng.random()
    if roll < 0.05:
        name = f"{rng.choice(('tool', 'fn', 'func', 'api'))}_{rng.choice('abcdefghkmnpqrstuvwxyz')}{rng.randint(1, 99)}"
    elif roll < 0.12:
        name += rng.choice(("_v2", "_kr", "_api", "_tool", "_info", "_now"))
    elif roll < 0.16:
        name = f"{tool.group}_{name}"
    style = camel if rng.random() < 0.15 else str
    described = rng.random() < 0.6
    noted = rng.random() < 0.12
    names: dict[str, str] = {}
    properties: dict[str, Any] = {}
    for p in tool.params:
        slot = p.names[0]
        if not p.required and slot not in (needed or ()) and rng.random() < 0.5:
            continue
        called = style(slot if rng.random() < 0.5 else rng.choice(p.names))
        if called in properties:
            called = style(slot)
        names[slot] = called
        properties[called] = {"type": TYPES.get(p.type, p.type)}
        if described:
            about = rng.choice(p.about)
            if noted:
                about += " (필수)" if p.required else " (선택)"
            properties[called]["description"] = about
        if p.type == "enum":
            properties[called]["enum"] = list(dict.fromkeys(code for _, code in choices(p.kind)))
    about = rng.choice(tool.about)
    roll = rng.random()
    if roll < 0.08:
        about = f"{about}. {rng.choice(ADDED)}"
    elif roll < 0.14:
        about = f"{about} ({', '.join(p.about[0] for p in tool.params if p.required)})"
    schema = {
        "type": "function",
        "function": {
            "name": style(name),
            "description": about,
            "parameters": {
                "type": "object",
                "properties": properties,
                "required": [names[p.names[0]] for p in tool.params if p.required],
            },
        },
    }
    return Variant(index, schema, names)


def distractors(
    rng: random.Random,
    used: list[Variant],
    count: int,
    held_out: bool,
    avoid: tuple[str, ...] = (),
    wider: bool = True,
) -> list[Variant]:
    """Up to ``count`` other tools, half of them of the same group; stops when the prompt grows long."""
    taken = {v.index for v in used}
    names = {v.name for v in used}
    size = sum(len(json.dumps(v.schema, ensure_ascii=False)) for v in used)
    wider = wider and not held_out
    allowed = range(len(CATALOGUE)) if held_out else TRAINED if wider else SEEN
    chosen: list[Variant] = []
    for _ in range(count * 3):
        if len(chosen) == count:
            break
        alike = used and rng.random() < 0.5
        pool = BY_GROUP[wider][TOOLS[used[0].index].group] if alike else allowed
        i = rng.choice(pool)
        if i in taken or (not held_out and i in UNSEEN) or TOOLS[i].group in avoid:
            continue
        v = variant(rng, i)
        size += len(json.dumps(v.schema, ensure_ascii=False))
        if v.name in names or size > 1300:
            break
        taken.add(i)
        names.add(v.name)
        chosen.append(v)
    return chosen


# ---------------------------------------------------------------- requests


@dataclass
class Request:
    """A request for one tool: the words, the arguments by slot, the surfaces to keep."""

    index: int
    text: str
    arguments: dict[str, Any]
    surfaces: dict[str, str]


@cache
def choices(kind: str) -> tuple[tuple[str, str], ...]:
    """The words and values of an enum: one of ``ENUMS``, or written out as ``=흑백:mono|컬러:color``."""
    if kind.startswith("="):
        return tuple(tuple(choice.split(":")) for choice in kind[1:].split("|"))  # type: ignore[misc]
    return ENUMS[kind]


def value(rng: random.Random, p: Param, held_out: bool) -> tuple[str, Any]:
    """A value as said and as the argument."""
    if p.type == "enum":
        return rng.choice(choices(p.kind))
    surface = parts.draw(rng, p.kind, held_out)
    return surface, surface if p.type == "string" else parts.as_number(surface)


def values(
    rng: random.Random, tool: Tool, slots: frozenset[str], held_out: bool
) -> tuple[dict[str, str], dict[str, Any]]:
    surfaces: dict[str, str] = {}
    arguments: dict[str, Any] = {}
    for p in tool.params:
        slot = p.names[0]
        if slot not in slots or p.type == "boolean":
            continue
        while True:
            surface, argument = value(rng, p, held_out)
            twin = p.type == "enum" and argument in arguments.values()
            if surface not in surfaces.values() and not twin:
                break
        surfaces[slot], arguments[slot] = surface, argument
    return surfaces, arguments


def in_schema_order(tool: Tool, arguments: dict[str, Any]) -> dict[str, Any]:
    return {p.names[0]: arguments[p.names[0]] for p in tool.params if p.names[0] in arguments}


def request(
    rng: random.Random, index: int, style: str, held_out: bool, *, plain: bool = False
) -> tuple[Request, bool]:
    """A request with all values; the flag says whether its wording is held out."""
    tool = TOOLS[index]
    if index in SUITED and rng.random() < 0.15:
        frame, unseen = _generic(rng, tool, held_out)
    else:
        frame, unseen = parts.choose(rng, ASKS[index], held_out)
    text = frame.text(rng, style)
    slots, fixed = frame.slots, dict(frame.fixed)
    extras = [e for e in EXTRAS[index] if not (e.slots & slots)]
    if extras and not plain and rng.random() < 0.3:
        extra = rng.choice(extras)
        text = f"{parts.stop(text)} {extra.text(rng, style)}"
        slots |= extra.slots
        fixed.update(extra.fixed)
    surfaces, arguments = values(rng, tool, slots, held_out)
    day = next((p.names[0] for p in tool.params if p.kind == "date" and p.names[0] in slots), None)
    if day and not plain and rng.random() < 0.05:
        arguments[day] = parts.draw(rng, "iso", held_out)
        y, m, d = arguments[day].split("-")
        surfaces[day] = f"{y}년 {int(m)}월 {int(d)}일"
        text = f"{parts.stop(text)} {parts.say(rng, '날짜는 YYYY-MM-DD 꼴로 적어~', style)}"
    if not plain and rng.random() < 0.1:
        text = f"{parts.vary(rng, rng.choice(REASONS[style]))} {text}"
    if not plain and rng.random() < 0.1:
        text = f"{parts.stop(text)} {parts.vary(rng, rng.choice(THANKS[style]))}"
    arguments.update(fixed)
    return Request(index, korean.fill(text, surfaces), in_schema_order(tool, arguments), surfaces), unseen


def _suited(tool: Tool) -> bool:
    """Whether every value of the tool can stand after its label."""
    return bool(_noun(tool)) and all(
        p.type != "boolean" and p.kind not in SAID_APART for p in tool.params if p.required
    )


def _noun(tool: Tool) -> str:
    """What the tool does as a noun: 주문 조회."""
    return next((a for a in tool.about if a[-1] != "다" and "가" <= a[-1] <= "힣"), "")


SUITED = frozenset(i for i, tool in enumerate(TOOLS) if _suited(tool))


def _generic(rng: random.Random, tool: Tool, held_out: bool) -> tuple[Frame, bool]:
    """A request made of the tool's description and its labels, as in a form."""
    shape, unseen = parts.choose(rng, GENERIC, held_out)
    named = [
        (rng.choice(p.about[:2]) if "가" <= p.about[min(1, len(p.about) - 1)][-1] <= "힣" else p.about[0], p)
        for p in tool.params
        if p.type != "boolean" and p.kind not in SAID_APART and (p.required or rng.random() < 0.4)
    ]
    marked = [(a, f'"{{{p.names[0]}}}"' if p.kind in QUOTED else f"{{{p.names[0]}}}") for a, p in named]
    form = rng.randrange(6)
    if form == 0:
        args = ", ".join(f"{korean.with_particle(a, '은')} {m}" for a, m in marked)
    elif form == 1:
        args = ", ".join(f"{a}: {m}" for a, m in marked)
    elif form == 2:
        args = ", ".join(f"{a} {m}" for a, m in marked)
    elif form == 3:
        args = " / ".join(f"{a}={m}" for a, m in marked)
    elif form == 4:
        args = "\n" + "\n".join(f"- {a}: {m}" for a, m in marked) + "\n"
    else:
        args = (
            " / ".join(m for _, m in marked) if len(marked) < 3 else ", ".join(f"{a} {m}" for a, m in marked)
        )
    verb = next((tool.about[0][: -len(a)] + b for a, b in GIVES if tool.about[0].endswith(a)), "")
    text = shape.replace("{verb}", verb or f"{_noun(tool)} <plz>").replace("{noun}", _noun(tool))
    text = re.sub(r" ?\n[.,:]? ?", "\n", text.replace("{args}", args)).strip()
    return Frame(text, text, frozenset(p.names[0] for _, p in named)), unseen


def pair(rng: random.Random, index: int, style: str, held_out: bool) -> tuple[list[Request], bool]:
    """Two calls of one tool that differ in the first value: 서울과 부산 날씨."""
    tool = TOOLS[index]
    frame, unseen = parts.choose(rng, ASKS[index], held_out)
    slot = tool.params[0].names[0]
    text = frame.text(rng, style)
    link = rng.choice(
        (f"{{{slot}:과}} ", f"{{{slot}:과}} ", f"{{{slot}:이랑}} ", f"{{{slot}}}, ", f"{{{slot}}}하고 ")
    )
    text = text.replace(f"{{{slot}", f"{link}{{second", 1)
    surfaces, arguments = values(rng, tool, frame.slots, held_out)
    while True:
        surface, argument = value(rng, tool.params[0], held_out)
        if surface not in surfaces.values():
            break
    text = korean.fill(text, {**surfaces, "second": surface})
    first = Request(index, text, in_schema_order(tool, arguments), {**surfaces, "second": surface})
    second = Request(index, text, in_schema_order(tool, {**arguments, slot: argument}), surfaces)
    return [first, second], unseen


def call(v: Variant, asked: Request) -> dict[str, Any]:
    return {"name": v.name, "arguments": {v.names[k]: a for k, a in asked.arguments.items()}}


def calling(calls: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "role": "assistant",
        "content": "",
        "tool_calls": [{"type": "function", "function": c} for c in calls],
    }


def opening(rng: random.Random, text: str) -> list[dict[str, Any]]:
    """The user's message, sometimes after a system message."""
    system = [parts.turn("system", parts.vary(rng, rng.choice(SYSTEMS)))] if rng.random() < 0.35 else []
    return [*system, parts.turn("user", text)]


def pick(rng: random.Random, held_out: bool, wider: bool = True) -> tuple[int, bool]:
    """A tool; in held-out rows one in three is a tool that training never shows."""
    if held_out and rng.random() < 1 / 3:
        return rng.choice(UNSEEN), True
    if wider and not held_out and rng.random() < MORE_SHARE:
        return rng.choice(MORE), False
    return rng.choice(SEEN), False


def shown(rng: random.Random, used: list[Variant], others: list[Variant]) -> list[dict[str, Any]]:
    tools = [v.schema for v in (*used, *others)]
    rng.shuffle(tools)
    return tools


# ---------------------------------------------------------------- tool-call


def chat(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """A ``tool-call`` row: one call, two calls, no call, or a question for what is missing."""
    roll = rng.random()
    if roll < 0.10:
        return _no_call(rng, held_out)
    if roll < 0.13:
        return _cannot(rng, held_out)
    if roll < 0.18:
        return _ask_back(rng, held_out)
    style = parts.style(rng)
    index, unseen = pick(rng, held_out)
    if roll < 0.22:
        requests, unseen = pair(rng, rng.choice(PAIRABLE), style, held_out)
    elif roll < 0.26:
        first, new = request(rng, index, style, held_out, plain=True)
        other = rng.choice(SEEN)
        while TOOLS[other].group == TOOLS[index].group:
            other = rng.choice(SEEN)
        second, newer = request(rng, other, style, held_out, plain=True)
        first.text = parts.stop(first.text) + rng.choice(JOINS) + second.text
        first.surfaces = {**second.surfaces, **first.surfaces}
        requests, unseen = [first, second], unseen or new or newer
    else:
        asked, new = request(rng, index, style, held_out)
        requests, unseen = [asked], unseen or new
    variants: dict[int, Variant] = {}
    for asked in requests:
        if asked.index not in variants:
            variants[asked.index] = variant(rng, asked.index, needed=frozenset(asked.arguments))
    used = list(variants.values())
    if len(used) == 2 and used[0].name == used[1].name:
        used[1].schema["function"]["name"] += "_b"
    calls = [call(variants[asked.index], asked) for asked in requests]
    keep = tuple(s for asked in requests for s in asked.surfaces.values())
    text = parts.slip(rng, parts.opened(rng, requests[0].text, style), keep)
    others = distractors(rng, used, rng.choice((0, 1, 2, 2, 3, 4)) - (len(used) - 1), held_out)
    return parts.row(
        "tool-call",
        [*opening(rng, text), calling(calls)],
        {"kind": "tool", "calls": calls},
        tools=shown(rng, used, others),
        unseen=unseen,
    )


def _no_call(rng: random.Random, held_out: bool) -> dict[str, Any]:
    question, answer, check, unseen = talk.plain(rng, held_out)
    others = distractors(rng, [], rng.choice((1, 1, 2, 3)), held_out, avoid=("math", "text"))
    while not others:
        others = distractors(rng, [], 2, held_out, avoid=("math", "text"))
    messages = [*opening(rng, question), parts.turn("assistant", answer)]
    return parts.row("tool-call", messages, check, tools=[v.schema for v in others], unseen=unseen)


def _cannot(rng: random.Random, held_out: bool) -> dict[str, Any]:
    style = parts.style(rng)
    index, new = pick(rng, held_out)
    asked, unseen = request(rng, index, style, held_out, plain=True)
    others: list[Variant] = []
    while not others:
        others = distractors(rng, [], rng.choice((1, 2, 3)), held_out, avoid=(TOOLS[index].group, "text"))
    messages = [*opening(rng, asked.text), parts.turn("assistant", CANNOT)]
    check = {"kind": "contains", "all": [CANNOT], "cite": None}
    return parts.row("tool-call", messages, check, tools=[v.schema for v in others], unseen=new or unseen)


def _ask_back(rng: random.Random, held_out: bool) -> dict[str, Any]:
    style = parts.style(rng)
    index, unseen = pick(rng, held_out)
    tool = TOOLS[index]
    frame = rng.choice(BARE[index])
    surfaces, _ = values(rng, tool, frame.slots, held_out)
    text = korean.fill(frame.text(rng, style), surfaces)
    missing = [p.about[0] for p in tool.params if p.required and p.names[0] not in frame.slots]
    need = missing[0]
    for noun in missing[1:]:
        need = f"{need}, {noun}" if noun != missing[-1] else f"{korean.with_particle(need, '과')} {noun}"
    answer = korean.fill(rng.choice(ASK_BACK), {"need": need})
    used = variant(rng, index)
    others = distractors(rng, [used], rng.choice((0, 1, 2)), held_out)
    messages = [*opening(rng, parts.opened(rng, text, style)), parts.turn("assistant", answer)]
    check = {"kind": "contains", "all": missing, "cite": None}
    return parts.row("tool-call", messages, check, tools=shown(rng, [used], others), unseen=unseen)


# ---------------------------------------------------------------- tool-result


def _numeric(text: str) -> bool:
    return text.replace(",", "").replace(".", "", 1).lstrip("-").isdigit()


TO_METERS = {"m": 1.0, "km": 1000.0, "cm": 0.01, "inch": 0.0254, "ft": 0.3048, "mile": 1609.344}
TO_GRAMS = {"kg": 1000.0, "g": 1.0, "lb": 453.592, "oz": 28.3495}


def _evaluate(expression: str) -> str:
    """The value of ``12 + 3*4``, to two places; division by zero cannot be drawn."""
    # Digits and operators only come from instruction_parts; nothing a user wrote is evaluated.
    result = eval(compile(expression, "expression", "eval"), {"__builtins__": {}})  # noqa: S307
    return f"{round(result, 2):g}" if abs(result) < 100_000 else str(round(result))


def _true_values(rng: random.Random, key: str, given: dict[str, Any], held_out: bool) -> dict[str, str]:
    """Results that follow from the arguments: sums, unit conversions, the lower temperature."""
    if key == "calculator":
        return {"result": _evaluate(given["expression"])}
    if key in ("convert_length", "convert_weight"):
        table = TO_METERS if key == "convert_length" else TO_GRAMS
        result = given["value"] * table[given["from_unit"]] / table[given["to_unit"]]
        return {"converted": f"{result:.4g}" if result < 1000 else str(round(result))}
    if key == "calculate_bmi":
        return {"bmi": f"{given['weight'] / (given['height'] / 100) ** 2:.1f}"}
    if key == "split_bill":
        return {"each": f"{round(given['total'] / given['people']):,}"}
    if key == "loan_interest":
        return {"interest": f"{round(given['principal'] * given['rate'] / 1200 * given['months']):,}"}
    if key == "get_forecast":
        low = rng.randint(-9, 24)
        return {"low": str(low), "high": str(low + rng.randint(3, 12))}
    if key == "get_stock_series":
        first = rng.randint(50, 2000) * 100
        return {"first": f"{first:,}", "last": f"{round(first * rng.uniform(0.8, 1.25), -2):,.0f}"}
    if key == "get_air_quality":
        dust = rng.randint(5, 140)
        return {"dust": str(dust), "grade": "좋음" if dust <= 30 else "보통" if dust <= 80 else "나쁨"}
    if key == "translate":  # a made-up foreign sentence
        words = ["".join(rng.choice("ktnmslrp") + rng.choice("aeiou") for _ in range(2)) for _ in range(3)]
        return {"result": " ".join(words).capitalize()}
    if key == "nearby_places":
        return {"name": parts.named(rng, held_out, "plain") + given["category"]}
    return {}


def _wrapped(rng: random.Random, payload: dict[str, Any]) -> Any:
    """A result as interfaces give it: as it is, within others, or among fields that say nothing."""
    roll = rng.random()
    if roll < 0.5:
        return payload
    if roll < 0.62:
        return {rng.choice(("result", "data", "response", "결과", "value", "item")): payload}
    if roll < 0.72:
        return {rng.choice(("status", "상태", "code")): rng.choice(("ok", "success", "성공")), **payload}
    if roll < 0.8:
        return {"ok": True, rng.choice(("data", "result", "body")): payload}
    if roll < 0.87:
        return [payload]
    if roll < 0.94:
        return {
            **payload,
            rng.choice(
                ("request_id", "trace", "요청번호")
            ): f"{rng.choice('abcdef')}{rng.randint(1000, 9999)}",
        }
    return {"results": [payload], "error": None}


def _outcome(
    rng: random.Random, tool: Tool, asked: Request, held_out: bool
) -> tuple[str, dict[str, str], dict[str, str]]:
    """The tool message, the values as the answer writes them, and what a check looks for."""
    taken = asked.surfaces
    known = _true_values(rng, tool.names[0], asked.arguments, held_out)
    said: dict[str, str] = {}
    found: dict[str, str] = {}
    payload: dict[str, Any] = {}
    raw = rng.random() < 0.35
    korean_keys = rng.random() < 0.3
    for key, label, kind, unit in tool.out:
        text = known.get(key) or parts.draw(rng, kind, held_out)
        while key not in known and (text in taken.values() or text in said.values()):
            text = parts.draw(rng, kind, held_out)
        number = bool(unit) and _numeric(text)
        if raw and number:
            plain = parts.as_number(text)
            said[key], found[key] = f"{plain}{unit}", str(plain)
            payload[label if korean_keys else key] = plain
        else:
            said[key] = found[key] = text + unit
            payload[label if korean_keys else key] = text + unit
    if rng.random() < 0.25 and taken:
        slot = rng.choice(list(taken))
        payload = {slot: taken[slot], **payload} if slot not in payload else payload
    roll = rng.random()
    if roll < 0.7:
        return json.dumps(_wrapped(rng, payload), ensure_ascii=False), said, found
    labels = {key: label for key, label, _, _ in tool.out}
    pairs = [(labels[k], said[k]) for k in said]
    for key in found:
        found[key] = said[key]
    if roll < 0.78:
        return "\n".join(f"{a}: {b}" for a, b in pairs), said, found
    if roll < 0.82:
        return "\n".join(f"- {a}: {b}" for a, b in pairs), said, found
    if roll < 0.85:
        apart = rng.choice(("\t", " | ", ";"))
        return apart.join(a for a, _ in pairs) + "\n" + apart.join(b for _, b in pairs), said, found
    if roll < 0.88:
        return "".join(f"<{k}>{said[k]}</{k}>" for k in said), said, found
    if roll < 0.91:
        return "; ".join(f"{k}={said[k]}" for k in said), said, found
    if roll < 0.94:
        return "\n".join(f"{k}: {said[k]}" for k in said), said, found
    return ", ".join(f"{a} {b}" for a, b in pairs), said, found


def _told(rng: random.Random, tool: Tool, asked: Request, said: dict[str, str]) -> str:
    """The sentence that tells the result."""
    frames = [f for f in tool.says if parts.slots_of(f) <= said.keys() | asked.surfaces.keys()]
    if frames and rng.random() < 0.75:
        frame = rng.choice(frames)
    else:
        labels = [f"{korean.with_particle(label, '은')} {{{key}}}" for key, label, _, _ in tool.out]
        frame = "이고 ".join(labels[:2]) + "입니다."
    return korean.fill(frame, {**asked.surfaces, **said})


def _needed(tool: Tool, found: dict[str, str]) -> dict[str, list[str]]:
    """What an answer has to tell of the values ``found``: those that every wording of the tool tells.

    Where there are none (an action, whose wordings tell this or that of it), any one value will do. The request
    does not say which of a tool's values are wanted, so more would be asked of an answer than can be known.
    """
    keys = [key for key, *_ in tool.out]
    wordings = [parts.slots_of(frame) for frame in tool.says] + [set(keys[:2])]
    core = [key for key in keys if all(key in slots for slots in wordings)]
    if core:
        return {"all": [found[key] for key in core]}
    return {"all": [], "any": list(found.values())}


def result_chat(rng: random.Random, *, held_out: bool = False, wider: bool = True) -> dict[str, Any]:
    """A ``tool-result`` row: request, call and result are given, the answer tells the result."""
    style = parts.style(rng)
    index, unseen = pick(rng, held_out, wider)
    tool = TOOLS[index]
    asked, new = request(rng, index, style, held_out)
    used = variant(rng, index, needed=frozenset(asked.arguments))
    calls = [call(used, asked)]
    if rng.random() < 0.07:
        failure = rng.choice(FAILURES)
        content = rng.choice((json.dumps({"error": failure}, ensure_ascii=False), f"오류: {failure}"))
        answer = f"요청을 처리하지 못했습니다. {failure}."
        wanted = {"all": [failure]}
    else:
        content, said, found = _outcome(rng, tool, asked, held_out)
        answer = _told(rng, tool, asked, said)
        wanted = _needed(tool, found)
    others = distractors(rng, [used], rng.choice((0, 0, 1)), held_out, wider=wider)
    messages = [
        *opening(rng, parts.opened(rng, asked.text, style)),
        calling(calls),
        parts.turn("tool", content),
        parts.turn("assistant", answer),
    ]
    check = {"kind": "contains", **wanted, "cite": None}
    return parts.row("tool-result", messages, check, tools=shown(rng, [used], others), unseen=unseen or new)


def session(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """Requests to the same list of tools one after the other: call, result, sentence, and the next request.

    Only the request tells which tool and which values are meant; some requests need no tool.
    """
    index, unseen = pick(rng, held_out)
    first = variant(rng, index)
    others = distractors(rng, [first], rng.choice((1, 2, 2, 3)), held_out)
    offered = [first, *others]
    messages: list[dict[str, Any]] = []
    size = sum(len(json.dumps(v.schema, ensure_ascii=False)) for v in offered)
    for turn in range(rng.choice((2, 3, 3))):
        if turn == 2 and size + sum(len(m["content"]) for m in messages) > 1_050:
            break
        style = parts.style(rng)
        if turn and rng.random() < 0.1 and not {TOOLS[v.index].group for v in offered} & {"math", "text"}:
            question, answer, _, new = talk.plain(rng, held_out)
            messages += [parts.turn("user", question), parts.turn("assistant", answer)]
            unseen |= new
            continue
        used = rng.choice(offered)
        for _ in range(8):
            asked, new = request(rng, used.index, style, held_out, plain=rng.random() < 0.5)
            if set(asked.arguments) <= set(used.names):
                break
        else:
            continue
        unseen |= new
        text = parts.slip(rng, parts.opened(rng, asked.text, style), tuple(asked.surfaces.values()))
        content, said, _ = _outcome(rng, TOOLS[used.index], asked, held_out)
        messages += opening(rng, text) if not messages else [parts.turn("user", text)]
        messages += [
            calling([call(used, asked)]),
            parts.turn("tool", content),
            parts.turn("assistant", _told(rng, TOOLS[used.index], asked, said)),
        ]
    check = {"kind": "contains", "all": [], "cite": None}
    return parts.row("tool-result", messages, check, tools=shown(rng, offered, []), unseen=unseen)


def document(rng: random.Random, *, held_out: bool = False) -> str:
    """A request, the call it became and the sentence that told the result, as plain text."""
    row = result_chat(rng, held_out=held_out, wider=False)  # the tokenizer was made from these texts
    user = next(m["content"] for m in row["messages"] if m["role"] == "user")
    function = next(m for m in row["messages"] if "tool_calls" in m)["tool_calls"][0]["function"]
    result = next(m["content"] for m in row["messages"] if m["role"] == "tool")
    return "\n".join((user, json.dumps(function, ensure_ascii=False), result, row["messages"][-1]["content"]))
