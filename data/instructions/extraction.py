"""Task ``extract-json``: a short text and keys → a JSON object with exactly these keys."""

from __future__ import annotations

import json
import random
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

for _path in (str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent)):
    if _path not in sys.path:
        sys.path.insert(0, _path)
import instruction_parts as parts  # noqa: E402
import korean  # noqa: E402
from extraction_texts import TEXTS  # noqa: E402


@dataclass(frozen=True)
class Field:
    slot: str
    kind: str
    integer: bool
    label: str
    korean: tuple[str, ...]
    english: tuple[str, ...]


@dataclass(frozen=True)
class Kind:
    """Fields by slot; patterns with the slots they use, those of held-out rows apart."""

    fields: dict[str, Field]
    seen: tuple[tuple[str, frozenset[str]], ...]
    unseen: tuple[tuple[str, frozenset[str]], ...]


def _kind(fields: str, patterns: tuple[str, ...]) -> Kind:
    made: dict[str, Field] = {}
    for line in fields.split("\n"):
        slot, kind, label, ko, en = line.split("|")
        made[slot] = Field(
            slot, kind.lstrip("#"), kind[0] == "#", label, tuple(ko.split()), tuple(en.split())
        )
    pairs = [(p, frozenset(re.findall(r"\{(\w+)", p)) - {"_"}) for p in patterns]
    return Kind(made, tuple(pairs[:-1]), tuple(pairs[-1:]))


KINDS = {name: _kind(*value) for name, value in TEXTS.items()}
SEEN_KINDS, UNSEEN_KINDS = parts.parted(list(KINDS))
BEFORE = (
    "안녕하세요.",
    "알려 드립니다.",
    "확인 부탁드립니다.",
    "다음 내용을 전합니다.",
    "늘 이용해 주셔서 고맙습니다.",
    "[새 글]",
    "수고 많으십니다.",
)
AFTER = (
    "감사합니다.",
    "문의는 게시판에 남겨 주세요.",
    "좋은 하루 보내세요.",
    "자세한 내용은 누리집에서 볼 수 있습니다.",
    "답장은 하지 않으셔도 됩니다.",
    "확인하시면 답장 주세요.",
    "궁금한 점은 언제든 물어보세요.",
)
ASK = parts.parted(
    [
        "다음 글에서 정보를 뽑아 JSON으로 써~",
        "아래 글을 읽고 JSON으로 정리해~",
        "글에서 값을 찾아 JSON으로 답해~",
        "다음 내용을 JSON 객체로 바꿔~",
        "아래 문장에서 필요한 항목만 JSON으로 뽑아~",
        "정보를 추출해 JSON으로 출력해~",
        "글을 보고 JSON을 채워~",
        "항목을 찾아서 JSON으로 만들어~",
        "JSON으로 추출해~",
        "메시지에서 정보를 골라 JSON 꼴로 적어~",
        "본문의 내용을 JSON으로 나타내~",
        "이 글을 구조화해~. JSON만 출력해~",
        "아래 글에서 정보 추출, 형식은 JSON",
        "다음 텍스트를 JSON 데이터로 정리하고 <want>",
        "글에 나온 값을 JSON에 담아~",
        "설명 없이 JSON만 써~",
    ]
)
KEYS = parts.parted(
    [
        "키: {keys}",
        "키는 {keys}",
        "뽑을 항목: {keys}",
        "필요한 키는 {keys}입니다.",
        "다음 키를 쓰세요: {keys}",
        "[키] {keys}",
        "keys: {keys}",
        "{keys} 키만 쓰세요.",
        "항목은 {keys}",
        "출력할 필드: {keys}",
    ]
)
EXAMPLE = parts.parted(
    [
        "형식: {json}",
        "이런 꼴로 쓰세요: {json}",
        "출력 예: {json}",
        "답은 {json} 모양으로",
        "다음 틀을 채우세요.\n{json}",
        "출력 형식\n{json}",
        "{json} 형식으로 답하세요.",
        "JSON 틀: {json}",
    ]
)
SCHEMA = parts.parted(
    [
        "JSON 스키마: {json}",
        "스키마에 맞추세요.\n{json}",
        "schema = {json}",
        "다음 스키마를 따릅니다: {json}",
        "[스키마]\n{json}",
        "출력 스키마는 {json}",
        "{json}\n이 스키마대로 쓰세요.",
        "지켜야 할 스키마: {json}",
    ]
)
NULLS = (
    " 없는 값은 null로 쓰세요.",
    " 글에 없으면 null.",
    " 모르면 null로 두세요.",
    " 값이 없으면 null입니다.",
)
NUMBERS = (" 수는 정수로 쓰세요.", " 숫자는 쉼표 없이 정수로.", " 수량과 금액은 정수입니다.", "")
SYSTEMS = (
    "당신은 글에서 정보를 뽑아 JSON으로 답합니다.",
    "JSON만 출력합니다.",
    "You extract information and answer in JSON.",
    "정보 추출 도우미입니다. 값은 글에 적힌 그대로 씁니다.",
    "주어진 키만 있는 JSON 객체로 답하세요.",
)


def _labelled(rng: random.Random, kind: Kind, held_out: bool) -> tuple[str, frozenset[str]]:
    """A pattern of ``label: value`` lines that any kind can have."""
    fields = rng.sample(list(kind.fields.values()), rng.randint(3, min(5, len(kind.fields))))
    joint, apart = rng.choice(((": ", "\n"), (" - ", "\n"), (": ", " / "), (" : ", "\n"), ("=", ", ")))
    text = apart.join(f"{f.label}{joint}{{{f.slot}}}" for f in fields)
    return text, frozenset(f.slot for f in fields)


def _text(rng: random.Random, kind: Kind, held_out: bool) -> tuple[str, dict[str, str], frozenset[str], bool]:
    """A filled text, the values by slot, the slots it has, whether the pattern is held out."""
    unseen = held_out and rng.random() < 0.4
    if not unseen and rng.random() < 0.12:
        pattern, slots = _labelled(rng, kind, held_out)
    else:
        pattern, slots = rng.choice(kind.unseen if unseen else kind.seen)
    values: dict[str, str] = {}
    for slot in kind.fields:
        if slot not in slots:
            continue
        value = parts.draw(rng, kind.fields[slot].kind, held_out)
        while value in values.values():
            value = parts.draw(rng, kind.fields[slot].kind, held_out)
        values[slot] = value
    text = korean.fill(pattern, values)
    gap = "\n" if "\n" in text else " "
    if rng.random() < 0.2:
        text = rng.choice(BEFORE) + gap + text
    if rng.random() < 0.2:
        text = text + gap + rng.choice(AFTER)
    return text, values, slots, unseen


def extract(rng: random.Random, held_out: bool) -> tuple[str, dict[str, Any], list[Field], list[str], bool]:
    """Text, JSON value, the fields asked for and their keys, unseen."""
    kind, new_kind = _drawn(rng, held_out)
    text, values, slots, unseen = _text(rng, kind, held_out)
    return text, *_asked(rng, kind, values, slots), unseen or new_kind


def _drawn(rng: random.Random, held_out: bool) -> tuple[Kind, bool]:
    """A kind of text; in held-out rows one in three is a kind that training never shows."""
    new = held_out and rng.random() < 1 / 3
    return KINDS[rng.choice(UNSEEN_KINDS if new else SEEN_KINDS)], new


def _asked(
    rng: random.Random, kind: Kind, values: dict[str, str], slots: frozenset[str]
) -> tuple[dict[str, Any], list[Field], list[str]]:
    """JSON value, the fields asked for and their keys."""
    present = [f for s, f in kind.fields.items() if s in slots]
    absent = [f for s, f in kind.fields.items() if s not in slots]
    chosen = rng.sample(present, rng.randint(min(2, len(present)), min(5, len(present))))
    if absent and rng.random() < 0.2:
        chosen.insert(rng.randint(0, len(chosen)), rng.choice(absent))
    if rng.random() < 0.4:
        order = list(kind.fields)
        chosen.sort(key=lambda f: order.index(f.slot))
    in_korean = rng.random() < 0.55
    style = rng.random() < 0.5
    keys: list[str] = []
    for f in chosen:
        names = f.korean if in_korean else f.english
        key = names[0] if style else rng.choice(names)
        keys.append(key if key not in keys else names[0])
    if len(set(keys)) < len(keys):
        keys = [f.slot for f in chosen]
    return _result(chosen, keys, values), chosen, keys


def _result(fields: list[Field], keys: list[str], values: dict[str, str]) -> dict[str, Any]:
    """The JSON value: as in the text, integers without commas, ``None`` where the text has none."""
    result: dict[str, Any] = {}
    for f, key in zip(fields, keys, strict=True):
        value = values.get(f.slot)
        result[key] = int(value.replace(",", "")) if value is not None and f.integer else value
    return result


def _spec(rng: random.Random, fields: list[Field], keys: list[str], held_out: bool) -> tuple[str, bool]:
    """The keys as a list, as an example or as a JSON schema."""
    roll = rng.random()
    if roll < 0.5:
        frame, unseen = parts.choose(rng, KEYS, held_out)
        form = rng.randrange(5)
        if form == 0:
            shown = ", ".join(f'"{k}"' for k in keys)
        elif form == 1:
            shown = ", ".join(
                f"{k}({f.label})" if k != f.label else k for k, f in zip(keys, fields, strict=True)
            )
        elif form == 2:
            shown = json.dumps(keys, ensure_ascii=False)
        else:
            shown = ", ".join(keys)
        return frame.replace("{keys}", shown), unseen
    if roll < 0.8:
        frame, unseen = parts.choose(rng, EXAMPLE, held_out)
        form = rng.randrange(4)
        blank: dict[str, Any] = {}
        for k, f in zip(keys, fields, strict=True):
            blank[k] = "" if form == 0 else f.label if form == 1 else "..." if form == 2 else "문자열"
            if f.integer:
                blank[k] = 0 if form < 3 else "정수"
        return frame.replace("{json}", json.dumps(blank, ensure_ascii=False)), unseen
    frame, unseen = parts.choose(rng, SCHEMA, held_out)
    described = rng.random() < 0.4
    properties: dict[str, Any] = {}
    for k, f in zip(keys, fields, strict=True):
        properties[k] = {"type": "integer" if f.integer else "string"}
        if described:
            properties[k]["description"] = f.label
    schema = {"type": "object", "properties": properties, "required": keys}
    return frame.replace("{json}", json.dumps(schema, ensure_ascii=False)), unseen


def chat(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """An ``extract-json`` row; values are as in the text, integers without commas, ``null`` when absent."""
    text, result, fields, keys, unseen = extract(rng, held_out)
    messages, new = _messages(rng, text, result, fields, keys, held_out)
    check = {"kind": "json", "value": result}
    return parts.row("extract-json", messages, check, unseen=unseen or new)


def session(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """The values of one text, then others of the same text, and at times the same of another text."""
    kind, new_kind = _drawn(rng, held_out)
    text, values, slots, unseen = _text(rng, kind, held_out)
    result, fields, keys = _asked(rng, kind, values, slots)
    messages, new = _messages(rng, text, result, fields, keys, held_out)
    unseen |= new or new_kind
    for _ in range(rng.choice((1, 2, 2, 3))):
        if rng.random() < 0.5:
            result, fields, keys = _asked(rng, kind, values, slots)
            frame, new = parts.choose(rng, ASK, held_out)
            spec, newer = _spec(rng, fields, keys, held_out)
            asked = f"{parts.say(rng, frame, parts.style(rng))}\n{spec}"
            unseen |= new or newer
        else:
            text, values, slots, new = _text(rng, kind, held_out)
            if not {f.slot for f in fields} <= slots:
                continue
            result = _result(fields, keys, values)
            asked = text
            unseen |= new
        messages += [
            parts.turn("user", asked),
            parts.turn("assistant", json.dumps(result, ensure_ascii=False)),
        ]
    return parts.row("extract-json", messages, {"kind": "json", "value": result}, unseen=unseen)


def _messages(
    rng: random.Random,
    text: str,
    result: dict[str, Any],
    fields: list[Field],
    keys: list[str],
    held_out: bool,
) -> tuple[list[dict[str, Any]], bool]:
    """The request for ``fields`` of ``text`` in one of many layouts with its answer, and whether it is held out."""
    frame, new = parts.choose(rng, ASK, held_out)
    request = parts.say(rng, frame, parts.style(rng))
    spec, newer = _spec(rng, fields, keys, held_out)
    tail = ""
    if None in result.values() or rng.random() < 0.25:
        tail += rng.choice(NULLS)
    if any(f.integer for f in fields) and rng.random() < 0.4:
        tail += rng.choice(NUMBERS)
    if tail:
        spec += "\n" + tail.strip() if spec[-1] in "}]" or rng.random() < 0.3 else tail
    body = rng.choice(
        ("{t}", "글: {t}", "[글]\n{t}", "<글>\n{t}\n</글>", '"{t}"', "본문\n{t}", "---\n{t}\n---")
    )
    body = body.replace("{t}", text)
    form = rng.randrange(4)
    if form == 0:
        prompt = f"{request}\n{spec}\n\n{body}"
    elif form == 1:
        prompt = f"{body}\n\n{request}\n{spec}"
    elif form == 2:
        prompt = f"{parts.stop(request)} {spec}\n{body}"
    else:
        prompt = f"{request}\n\n{body}\n\n{spec}"
    system = [parts.turn("system", rng.choice(SYSTEMS))] if rng.random() < 0.25 else []
    messages = [
        *system,
        parts.turn("user", prompt),
        parts.turn("assistant", json.dumps(result, ensure_ascii=False)),
    ]
    return messages, new or newer


def document(rng: random.Random, *, held_out: bool = False) -> str:
    """A text and then its values as JSON or as lines."""
    text, result, _, _, _ = extract(rng, held_out)
    if rng.random() < 0.6:
        return f"{text}\n{json.dumps(result, ensure_ascii=False)}"
    return text + "\n" + "\n".join(f"{k}: {v}" for k, v in result.items() if v is not None)
