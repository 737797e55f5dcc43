"""Tasks ``copy``, ``lookup`` and ``list``: short made-up prompts that teach copying from the context."""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

for _path in (str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent)):
    if _path not in sys.path:
        sys.path.insert(0, _path)
import instruction_parts as parts  # noqa: E402
import korean  # noqa: E402

Made = tuple[str, str, bool]  # prompt, answer, unseen
LOWER = "abcdefghijklmnopqrstuvwxyz"
VOWELS, CONSONANTS = "aeiou", "bcdfghjklmnprstvwz"


def latin(rng: random.Random, held_out: bool) -> str:
    """A pseudo-word in Latin letters; a checksum parts training from held-out words."""
    while True:
        word = "".join(rng.choice(VOWELS if i % 2 else CONSONANTS) for i in range(rng.randint(3, 7)))
        if (sum(ord(c) * (i + 3) for i, c in enumerate(word)) % 7 == 0) == held_out:
            break
    return word.upper() if rng.random() < 0.15 else word.capitalize() if rng.random() < 0.2 else word


def digits(rng: random.Random, held_out: bool) -> str:
    return str(rng.randint(1, 10 ** rng.randint(1, 5)))


def code(rng: random.Random, held_out: bool) -> str:
    """Letters and digits: K7-204, b3x9."""
    if rng.random() < 0.5:
        return parts.draw(rng, "order", held_out)
    return "".join(rng.choice(LOWER + "0123456789") for _ in range(rng.randint(3, 7)))


WORD_KINDS = "city country dish ingredient product fruit color weekday genre music sport subject dept job animal plant title company shop".split()


def plain_word(rng: random.Random, held_out: bool) -> str:
    return parts.draw(rng, rng.choice(WORD_KINDS), held_out)


MAKERS: tuple[tuple[Callable[[random.Random, bool], str], int], ...] = (
    (parts.pseudo, 4),
    (latin, 2),
    (digits, 2),
    (code, 1),
    (lambda rng, h: korean.person(rng, held_out=h), 2),
    (plain_word, 3),
)
MAKER_FUNCTIONS = [m for m, _ in MAKERS]
MAKER_WEIGHTS = [w for _, w in MAKERS]


def items(rng: random.Random, count: int, held_out: bool) -> list[str]:
    """Different items, of one kind or mixed."""
    mixed = rng.random() < 0.25
    maker = rng.choices(MAKER_FUNCTIONS, MAKER_WEIGHTS)[0]
    kind = rng.choice(WORD_KINDS)
    found: list[str] = []
    tries = 0
    while len(found) < count:
        tries += 1
        if mixed or tries > 40:
            maker = rng.choices(MAKER_FUNCTIONS, MAKER_WEIGHTS)[0]
        one = parts.draw(rng, kind, held_out) if maker is plain_word and tries <= 40 else maker(rng, held_out)
        if one not in found:
            found.append(one)
    return found


def asked(rng: random.Random, frames: Any, held_out: bool, values: dict[str, Any]) -> tuple[str, bool]:
    """A request in one politeness, filled."""
    frame, unseen = parts.choose(rng, frames, held_out)
    return korean.fill(parts.say(rng, frame, parts.style(rng)), values), unseen


def around(rng: random.Random, request: str, data: str) -> str:
    """Request and data in either order, apart from each other."""
    form = rng.randrange(6)
    if form == 0:
        return f"{data}\n{request}"
    if form == 1:
        return f"{data}\n\n{request}"
    if form == 2:
        return f"{request}\n\n{data}"
    if form == 3 and request[-1] not in ".?!":
        return f"{request}: {data}"
    if form == 4:
        return f"{request}\n[{rng.choice(('글', '자료', '입력', '목록'))}]\n{data}"
    return f"{request}\n{data}"


SEPARATORS = (" ", ", ", ", ", " / ", "-", " | ", " · ", "\n")

# ---------------------------------------------------------------- copy

COPY = parts.parted(
    [
        "다음을 그대로 따라 써~",
        "아래 글을 똑같이 써~",
        "이 문자열을 그대로 출력해~",
        "한 글자도 바꾸지 말고 옮겨 적어~",
        "그대로 반복해~",
        "다음 내용을 다시 적어~",
        "아래 줄을 복사해~",
        "다음을 똑같이 되풀이해~",
        "아래에 있는 것을 그대로 말해~",
        "순서를 바꾸지 말고 그대로 적어~",
        "받아 적어~",
        "따라 말해~",
        "아래를 보고 똑같이 입력해~",
        "고치지 말고 그대로 돌려~",
        "똑같은 문자열을 하나 더 적어~",
        "그대로 복사",
        "아래 문자를 그대로 베껴~",
        "echo",
        "틀리지 않게 옮겨 써~",
        "다음 낱말들을 차례대로 다시 써~",
        "보이는 대로 적어~",
        "내가 쓴 것을 그대로 보여~",
        "같은 내용을 한 번 더 써~",
        "아래 값을 그대로 되돌려~",
        "[[다음/아래/이]] [[글/문자열/내용/줄/문장]] [[그대로/똑같이/한 자도 틀림없이]] [[출력해/써/적어/보여/돌려]]~",
        "[[복사/베껴 쓰기/따라 쓰기/반복]] <plz>",
        "[[수정/편집/변경]] 없이 [[그대로/똑같이]] [[출력해/돌려/적어]]~",
        "copy [[this/exactly/the text below]]",
        "repeat [[after me/this exactly/the following]]",
        "[[입력한/받은/보낸]] [[그대로/대로]] [[다시/한 번 더]] [[보내/출력해/적어]]~",
        "[[아래/다음]] [[내용만/글만/것만]] 똑같이 [[다시 적어/되풀이해/써]]~",
    ]
)
REPLACE = parts.parted(
    [
        "다음 글에서 {a:을} {b:로} 바꿔 써~",
        "{a:을} 모두 {b:로} 바꿔~",
        "{a} 대신 {b:을} 넣어 다시 써~",
        "{a}{_:이라는} 말을 {b:로} 고쳐 써~",
        "글 속의 {a} 자리에 {b:을} 넣어~",
        "{a} → {b}로 바꾼 글을 보여~",
        "{b:이} {a:을} 대신하게 다시 적어~",
        "{a:을} 찾아 {b:로} 바꾼 결과를 써~",
        "{a:이} 틀렸어요. {b:로} 고쳐 써~",
        "바꾸기: {a} → {b}",
        "[[아래/다음/이]] [[글에서/문장에서/내용에서]] {a:을} {b:로} [[교체해/치환해/고쳐/바꿔 적어]]~",
        "{a:을} {b:로} [[치환/교체/변경]] <plz>",
        "replace {a} with {b}",
        "{a} [[말고/대신]] {b:로} [[써/적어/바꿔]]~",
        "[[글을 그대로 두고/다른 말은 두고]] {a}만 {b:로} [[바꿔/고쳐]]~",
        "{a:이} [[나오면/보이면/있으면]] {b:로} [[바꿔/고쳐 써]]~",
    ]
)
STORY = (
    "{x:은} 어제 {y}에서 {z:을} 샀다.",
    "{x:과} {y:은} {z}에 관해 이야기했다.",
    "{y}에 가면 {x:을} 볼 수 있다. {z:은} 없다.",
    "오늘의 낱말은 {x}, {y}, {z}이다.",
    "{z} 옆에 {x:이} 있고 그 뒤에 {y:이} 있다.",
    "{x} 다음은 {y}, 그다음은 {z}입니다.",
    "처음에는 {x:이} 왔고 나중에 {y:과} {z:이} 왔습니다.",
    "{x:은} {y:을} 좋아하지만 {z:은} 좋아하지 않아요.",
    "가방에는 {x:이}, 상자에는 {y:이}, 서랍에는 {z:이} 들어 있어요.",
    "{x:을} 빼고 {y:과} {z:을} 더했습니다.",
)
TEMPLATE = parts.parted(
    [
        "빈칸을 채워~",
        "틀에 값을 넣어~",
        "아래 값을 문장에 채워 넣어~",
        "괄호 자리에 알맞은 값을 넣어 완성해~",
        "값을 넣은 문장을 써~",
        "자료를 보고 문장을 완성해~",
        "템플릿을 채워~",
        "표시된 자리에 값을 넣어 써~",
        "아래 틀을 완성해~",
        "이름표가 있는 자리를 값으로 바꿔 써~",
        "[[자료의/주어진/위]] [[값으로/내용으로]] [[틀을/문장을/빈칸을/양식을]] [[완성해/채워]]~",
        "[[양식/서식/틀/문장]] [[채우기/완성]] <plz>",
        "fill in the [[template/blanks]]",
        "[[변수/이름표/표시]] [[자리에/대신]] [[값을/알맞은 값을]] [[넣어/써 넣어]]~",
        "[[값을 넣은/완성된/다 채운]] [[문장만/결과만/글만]] [[출력해/보여/적어]]~",
    ]
)
FORMS: tuple[tuple[tuple[tuple[str, str], ...], tuple[str, ...]], ...] = (
    (
        (("이름", "person"), ("도시", "city"), ("날짜", "day")),
        (
            "{이름} 님은 {날짜}에 {도시}에 도착합니다.",
            "{도시}에서 {날짜}에 만나요, {이름} 님.",
            "[{도시}] {이름} - {날짜}",
            "{날짜}, {이름} 님의 {도시} 여행이 시작됩니다.",
        ),
    ),
    (
        (("상품", "product"), ("수량", "n30"), ("가격", "money")),
        (
            "주문하신 상품: {상품} {수량}개, 합계 {가격}원",
            "{상품} {수량}개를 담았습니다. 금액은 {가격}원입니다.",
            "영수증: {상품} x {수량} = {가격}원",
            "{가격}원에 {상품} {수량}개를 준비했어요.",
        ),
    ),
    (
        (("부서", "dept"), ("이름", "person"), ("전화", "phone")),
        (
            "문의: {부서} {이름} ({전화})",
            "{부서}의 {이름} 님에게 {전화} 번호로 연락하세요.",
            "담당자 {이름}, {부서}, {전화}",
            "{전화} 번호는 {부서} {이름} 님의 것입니다.",
        ),
    ),
    (
        (("제목", "title"), ("지은이", "person"), ("쪽수", "pages")),
        (
            "『{제목}』, {지은이} 지음, {쪽수}쪽",
            "{지은이} 작가의 『{제목}』 {쪽수}쪽을 읽었습니다.",
            "책 『{제목}』 ({지은이}, {쪽수}쪽)",
            "오늘 빌린 책: {제목} / {지은이} / {쪽수}쪽",
        ),
    ),
    (
        (("행사", "event"), ("시각", "clock"), ("장소", "station")),
        (
            "{행사} 안내: {시각}, {장소}",
            "{장소}에서 {시각}에 {행사} 시작합니다.",
            "{시각}까지 {장소}에 오시면 {행사} 참석이 됩니다.",
            "[알림] {행사} / {시각} / {장소}",
        ),
    ),
    (
        (("가", "pseudo"), ("나", "pseudo"), ("다", "pseudo")),
        (
            "{가} 그리고 {나} 그리고 {다}",
            "{다}-{나}-{가}",
            "<{가}> <{나}> <{다}>",
            "처음 {나}, 끝 {가}, 사이 {다}",
        ),
    ),
)
MARKS = ("{{{}}}", "[{}]", "({})", "<{}>", "__{}__")


def copy_string(rng: random.Random, held_out: bool) -> Made:
    roll = rng.random()
    if roll < 0.7:
        data = rng.choice(SEPARATORS).join(items(rng, rng.choice((1, 1, 2, 3, 4, 5, 6, 8)), held_out))
    elif roll < 0.85:
        x, y, z = items(rng, 3, held_out)
        data = korean.fill(rng.choice(STORY), {"x": x, "y": y, "z": z})
    else:
        data = parts.draw(
            rng, rng.choice(("sentence", "memo", "message", "phone", "mail", "parcel")), held_out
        )
    request, unseen = asked(rng, COPY, held_out, {})
    return around(rng, request, data), data, unseen


def replace_word(rng: random.Random, held_out: bool) -> Made:
    x, y, z, new = items(rng, 4, held_out)
    old = rng.choice((x, y, z))
    if any(old in other or other in old for other in (x, y, z) if other != old):
        return copy_string(rng, held_out)
    frame = rng.choice(STORY)
    data = korean.fill(frame, {"x": x, "y": y, "z": z})
    swapped = {k: new if v == old else v for k, v in {"x": x, "y": y, "z": z}.items()}
    request, unseen = asked(rng, REPLACE, held_out, {"a": old, "b": new})
    return around(rng, request, data), korean.fill(frame, swapped), unseen


def fill_template(rng: random.Random, held_out: bool) -> Made:
    fields, frames = rng.choice(FORMS)
    frame = rng.choice(frames)
    mark = rng.choice(MARKS)
    given = {name: parts.draw(rng, kind, held_out) for name, kind in fields}
    shown = list(given.items())
    rng.shuffle(shown)
    form = frame.format(**{name: mark.format(name) for name in given})
    request, unseen = asked(rng, TEMPLATE, held_out, {})
    data = f"{pairs_text(rng, shown)}\n{rng.choice(('틀: ', '문장: ', '', '→ '))}{form}"
    return around(rng, request, data), frame.format(**given), unseen


# ---------------------------------------------------------------- lookup


def pairs_text(rng: random.Random, pairs: list[tuple[str, str]]) -> str:
    """Key-value pairs in one of a dozen layouts."""
    form = rng.randrange(14)
    if form == 0:
        return json.dumps(dict(pairs), ensure_ascii=False)
    if form == 1:
        return "\n".join(["| 이름 | 값 |", "|---|---|", *(f"| {k} | {v} |" for k, v in pairs)])
    if form == 2:
        return " ".join(
            f"{korean.with_particle(k, '은')} {korean.with_particle(v, '이다')}." for k, v in pairs
        )
    if form == 3:
        return " ".join(f"{k}의 값은 {v}입니다." for k, v in pairs)
    if form == 4:
        return "\n".join(f"- {k}: {v}" for k, v in pairs)
    if form == 5:
        return "\n".join(f"{k},{v}" for k, v in pairs)
    if form == 6:
        return "\n".join(f"{k}\t{v}" for k, v in pairs)
    joint, apart = (
        (": ", "\n"),
        (" = ", "\n"),
        ("=", "; "),
        (" → ", "\n"),
        (" - ", "\n"),
        (": ", ", "),
        ("(", "), "),
    )[form - 7]
    text = apart.join(f"{k}{joint}{v}" for k, v in pairs)
    return text + ")" if joint == "(" else text


LOOKUP = parts.parted(
    [
        "{k}의 값은 <what>",
        "{k:은} <what>",
        "{k}에 적힌 값을 알려~",
        "{k} 옆에 있는 값을 써~",
        "{k:을} 찾아 값만 말해~",
        "{k}에 해당하는 값이 <cur>",
        "{k} 값",
        "{k}?",
        "자료에서 {k}의 값을 찾아~",
        "{k}에는 뭐라고 적혀 <is>",
        "{k:과} 짝이 되는 값은 <what>",
        "{k:이} 가진 값을 말해~",
        "{k} 항목을 보고 답만 적어~",
        "표에서 {k}의 값을 골라~",
        "{k}의 값만 출력해~",
        "{k} 항목의 값이 <what>",
        "위 내용대로라면 {k:은} <what>",
        "{k}에 무엇이 적혀 있는지 알려~",
        "{k:로} 찾으면 나오는 값을 써~",
        "{k} 조회해~",
        "{k}의 짝을 알려~",
        "여러 값 가운데 {k}의 것을 골라~",
        "{k:은} 어떤 값으로 되어 <is>",
        "값 찾기: {k}",
        "{k}[[의 값/에 적힌 값/에 해당하는 값]][[만/을]] [[알려/찾아/출력해/적어]]~",
        "{k:은} [[뭐라고/무엇으로/어떻게]] [[되어/적혀/쓰여]] <is>",
        "[[위/아래/주어진]] [[자료/목록/내용]]에서 {k} [[찾아/골라/확인해]]~",
        "value of {k}",
        "{k:이} [[뭔지/무엇인지/어떻게 되는지]] [[알려/봐/찾아]]~",
        "{k} [[값이/항목이]] <need>",
        "{k} 줄을 [[보고/찾아]] 값만 [[말해/적어]]~",
    ]
)
REVERSE = parts.parted(
    [
        "값이 {v}인 것은 <what>",
        "{v:을} 가진 것의 이름을 알려~",
        "{v:은} 어느 것의 값인지 알려~",
        "값 {v}의 이름이 <what>",
        "어떤 이름에 {v:이} 적혀 <is>",
        "{v:과} 짝이 되는 이름을 써~",
        "{v} 값을 가진 항목을 찾아~",
        "{v:이} 적힌 곳의 이름만 말해~",
        "이름 찾기: {v}",
        "{v:로} 되어 있는 항목이 <cur>",
        "[[값이/내용이]] {v:로} [[적힌/되어 있는]] [[이름을/항목을]] [[찾아/알려/써]]~",
        "{v}[[ 값의 주인이/의 이름이]] <what>",
        "{v:은} [[어느 이름의 값인지/어디에 적힌 값인지]] <cur>",
        "which key has {v}",
        "{v:이} [[어디에/어느 이름에]] [[있는지/적혔는지]] [[찾아/말해]]~",
    ]
)
PAIR_KINDS = (
    ("person", "city"),
    ("person", "phone"),
    ("person", "dept"),
    ("person", "color"),
    ("person", "clock"),
    ("person", "dish"),
    ("city", "deg"),
    ("product", "money"),
    ("fruit", "n99"),
    ("order", "status"),
    ("title", "person"),
    ("company", "stockprice"),
    ("subject", "n99"),
    ("room", "device"),
    ("dish", "money"),
    ("pseudo", "pseudo"),
    ("pseudo", "n99"),
    ("pseudo", "hex"),
    ("shop", "tel"),
    ("event", "day"),
    ("animal", "person"),
    ("dept", "pages"),
    ("weekday", "sport"),
    ("hotel", "big_money"),
)
COLUMNS = (
    ("나이", "n99"),
    ("도시", "city"),
    ("부서", "dept"),
    ("직업", "job"),
    ("점수", "n99"),
    ("전화", "phone"),
    ("색", "color"),
    ("입사일", "day"),
    ("음식", "dish"),
    ("운동", "sport"),
)
CELL = parts.parted(
    [
        "{k}의 {c:은} <what>",
        "{k}의 {c:을} 알려~",
        "{k} {c}",
        "{k} 씨의 {c:이} <cur>",
        "표에서 {k}의 {c:을} 찾아~",
        "{c:을} 알려~. {k}의 것만",
        "{k} 줄에서 {c} 칸의 값을 써~",
        "{k:은} {c:이} <what>",
        "{k}의 {c} 값만 말해~",
        "{c} 칸을 보고 {k}의 값을 골라~",
        "{k} [[행/줄/쪽]]의 {c} [[값/칸]][[을/만]] [[알려/찾아/읽어]]~",
        "[[표를 보고/표에 따르면/위 표에서]] {k}의 {c:은} <what>",
        "{k:이} 가진 {c} [[값/내용]]이 <cur>",
        "{c} of {k}",
        "{k}[[의/]] {c} [[조회/확인/값]] <plz>",
    ]
)
ABSENT = (
    " 없으면 '없음'이라고 쓰세요.",
    " 없으면 없음이라고 답하세요.",
    " 찾을 수 없으면 '없음'.",
    " (없으면: 없음)",
)


def distinct(rng: random.Random, kind: str, count: int, held_out: bool) -> list[str]:
    found: list[str] = []
    for _ in range(count * 20):
        one = parts.draw(rng, kind, held_out)
        if one not in found:
            found.append(one)
            if len(found) == count:
                break
    return found


def lookup(rng: random.Random, held_out: bool) -> Made:
    key_kind, value_kind = rng.choice(PAIR_KINDS)
    count = rng.choice((2, 3, 3, 4, 5, 6))
    keys = distinct(rng, key_kind, count + 1, held_out)
    found = distinct(rng, value_kind, len(keys), held_out)
    pairs = list(zip(keys, found, strict=False))
    missing, pairs = pairs[-1], pairs[:-1]
    if not pairs:
        return copy_string(rng, held_out)
    roll = rng.random()
    tail = rng.choice(ABSENT) if roll < 0.08 or rng.random() < 0.08 else ""
    key, value = missing if roll < 0.08 else rng.choice(pairs)
    if rng.random() < 0.2:
        request, unseen = asked(rng, REVERSE, held_out, {"v": value})
        answer = key
    else:
        request, unseen = asked(rng, LOOKUP, held_out, {"k": key})
        answer = value
    if tail:
        request = parts.stop(request) + tail
    return around(rng, request, pairs_text(rng, pairs)), "없음" if roll < 0.08 else answer, unseen


def table(rng: random.Random, held_out: bool) -> Made:
    columns = rng.sample(COLUMNS, rng.randint(2, 3))
    names = korean.people(rng, rng.randint(2, 4), held_out=held_out)
    rows = [(n, *(parts.draw(rng, kind, held_out) for _, kind in columns)) for n in names]
    heads = ("이름", *(c for c, _ in columns))
    form = rng.randrange(5)
    if form == 0:
        data = "\n".join(
            (f"| {' | '.join(heads)} |", "|" + "---|" * len(heads), *(f"| {' | '.join(r)} |" for r in rows))
        )
    elif form == 1:
        data = "\n".join((",".join(heads), *(",".join(r) for r in rows)))
    elif form == 2:
        data = "\n".join(
            f"{r[0]}: " + ", ".join(f"{h} {v}" for h, v in zip(heads[1:], r[1:], strict=True)) for r in rows
        )
    elif form == 3:
        data = json.dumps([dict(zip(heads, r, strict=True)) for r in rows], ensure_ascii=False)
    else:
        data = " ".join(
            f"{r[0]}의 "
            + ", ".join(f"{korean.with_particle(h, '은')} {v}" for h, v in zip(heads[1:], r[1:], strict=True))
            + "입니다."
            for r in rows
        )
    chosen, at = rng.choice(rows), rng.randrange(1, len(heads))
    request, unseen = asked(rng, CELL, held_out, {"k": chosen[0], "c": heads[at]})
    return around(rng, request, data), chosen[at], unseen


# ---------------------------------------------------------------- list

ORDINALS = ("첫 번째", "두 번째", "세 번째", "네 번째", "다섯 번째", "여섯 번째")
NTH = parts.parted(
    [
        "{n} 항목이 <what>",
        "{n} 것을 말해~",
        "{n} 항목만 써~",
        "목록에서 {n} 것은 <what>",
        "{n:로} 나온 것을 알려~",
        "{n:은} <what>",
        "{n} 낱말을 골라~",
        "{n}에 있는 것이 <cur>",
        "{n} 값 출력해~",
        "{n} 것만 그대로 적어~",
        "차례로 셀 때 {n:은} <what>",
        "{n} 항목",
        "[[위/아래/이]] [[목록/나열/줄]]에서 {n} [[항목을/것을/낱말을]] [[알려/골라/찾아/적어]]~",
        "{n:로} [[적힌/있는/나온]] [[것/항목/값]]이 <what>",
        "{n} [[자리에/순서에]] 무엇이 <is>",
        "{n} [[항목이/것이]] [[뭔지/무엇인지]] [[말해/알려]]~",
        "[[앞에서부터 세어/순서대로 보면]] {n} 것을 [[써/적어/말해]]~",
    ]
)
NEXT = parts.parted(
    [
        "{x} 바로 다음에 오는 것은 <what>",
        "{x} 뒤에 있는 것을 말해~",
        "{x} 다음 항목을 써~",
        "목록에서 {x} 바로 뒤에 무엇이 <is>",
        "{x}의 다음 차례가 <cur>",
        "{x} 다음은 <what>",
        "{x} 뒤에 나오는 것만 적어~",
        "{x:이} 끝나면 무엇이 <come>",
        "[[목록에서/순서상/차례로]] {x} [[다음/뒤]]에 [[오는/있는/나오는]] [[것을/항목을]] [[알려/찾아/적어]]~",
        "what comes after {x}",
        "{x} [[다음에/뒤에]] [[뭐가/무엇이]] [[오는지/있는지]] [[말해/알려]]~",
        "{x} 바로 [[뒤/다음]][[ 항목/ 것]]만 [[출력해/써]]~",
    ]
)
BEFORE = parts.parted(
    [
        "{x} 바로 앞에 있는 것은 <what>",
        "{x} 앞의 항목을 써~",
        "{x}보다 하나 먼저 나온 것을 말해~",
        "목록에서 {x} 바로 앞에 무엇이 <is>",
        "{x} 앞은 <what>",
        "{x} 직전의 항목이 <cur>",
        "{x} 앞에 나오는 것만 적어~",
        "{x:이} 나오기 바로 전 것을 알려~",
        "[[목록에서/순서상/차례로]] {x} [[앞/바로 앞]]에 [[오는/있는/나오는]] [[것을/항목을]] [[알려/찾아/적어]]~",
        "what comes before {x}",
        "{x} [[앞에/직전에]] [[뭐가/무엇이]] [[있는지/나오는지]] [[말해/알려]]~",
        "{x} 바로 [[앞/전]][[ 항목/ 것]]만 [[출력해/써]]~",
    ]
)
WHERE = parts.parted(
    [
        "{x:은} 어느 목록에 <is>",
        "{x:이} 들어 있는 목록의 이름을 써~",
        "{x:이} 어디에 있는지 말해~",
        "두 목록 가운데 {x:이} 있는 쪽은 <where>",
        "{x:을} 담고 있는 것이 <what>",
        "{x} 찾기. 목록 이름만 답해~",
        "{x:은} 어디에 속하는지 알려~",
        "{x:이} 적힌 곳이 <cur>",
        "어느 쪽에서 {x:을} 볼 <can>",
        "{x:이} 있는 곳의 이름만 적어~",
        "{x:이} [[어느/어떤]] [[목록에/쪽에/곳에]] [[있는지/들었는지/적혔는지]] [[찾아/말해/알려]]~",
        "{x:이} [[들어 있는/있는/속한]] [[곳의/쪽의]] [[이름/이름만]] [[써/알려/출력해]]~",
        "where is {x}",
        "{x} [[위치/있는 곳]]: [[목록 이름만/이름만 써]]",
        "{x:을} [[어디서/어느 목록에서]] 찾을 <can>",
    ]
)
MEMBER = parts.parted(
    [
        "{x:이} 목록에 있으면 있음, 없으면 없음이라고 답해~",
        "목록에 {x:이} <is> 있음 또는 없음으로 답해~",
        "{x:이} 들어 있는지 있음/없음으로 말해~",
        "{x:을} 찾을 수 있으면 '있음', 아니면 '없음'만 써~",
        "있음/없음: {x:이} 이 안에 <is>",
        "{x:이} 보이는지 확인해~. 답은 있음이나 없음",
        "{x:이} 나오는지 '있음' 또는 '없음'으로 알려~",
        "이 가운데 {x:이} <is> (있음/없음)",
        "[[이/위/주어진]] [[목록에/나열에]] {x:이} [[있는지/들어 있는지]] '있음'이나 '없음'으로만 [[답해/말해/써]]~",
        "{x} [[포함 여부/있는지 없는지]]를 있음/없음으로 [[출력해/적어]]~",
        "{x:이} [[있으면/보이면]] 있음, [[아니면/안 보이면]] 없음이라고 [[써/말해]]~",
        "{x} <is> 답은 [[있음 또는 없음/있음과 없음 가운데]] 하나",
    ]
)
COUNT = parts.parted(
    [
        "항목이 모두 몇 개인지 숫자만 써~",
        "목록에 몇 개가 있는지 세~",
        "개수를 숫자로 말해~",
        "모두 몇 개인지 알려~. 숫자만",
        "몇 개가 <is> 숫자로만 답해~",
        "항목 수가 <cur>. 숫자만 적어~",
        "세어서 숫자만 말해~",
        "항목의 개수를 숫자로 출력해~",
        "[[목록의/여기/위에 적힌]] [[항목/것]]이 몇 개인지 [[세어/헤아려]] 숫자만 [[써/말해/출력해]]~",
        "[[총/전부/모두]] 몇 개인지 숫자[[로만/로]] [[답해/적어/알려]]~",
        "count the items, [[number only/just the number]]",
        "[[항목 수/개수/길이]]를 숫자로만 [[답해/알려]]~",
    ]
)
BACKWARD = parts.parted(
    [
        "순서를 거꾸로 써~",
        "뒤에서부터 차례로 적어~",
        "목록을 뒤집어~",
        "역순으로 나열해~",
        "마지막 것부터 거꾸로 말해~",
        "반대 순서로 다시 써~",
        "끝에서 앞으로 읽어~",
        "거꾸로 나열해~",
        "[[목록을/항목을/위의 것을]] [[거꾸로/역순으로/뒤에서부터]] [[적어/나열해/출력해/다시 써]]~",
        "[[뒤집어/거꾸로 돌려]] [[써/보여/적어]]~",
        "reverse the [[list/order]]",
        "[[끝/마지막]]에서 [[처음/앞]] 순서로 [[써/나열해/적어]]~",
    ]
)
REMOVE = parts.parted(
    [
        "{x:을} 빼고 다시 써~",
        "{x:을} 지운 목록을 써~",
        "목록에서 {x:을} 없애~",
        "{x:만} 빼고 나열해~".replace("{x:만}", "{x}만"),
        "{x} 항목을 삭제해~",
        "{x:은} 필요 없어요. 빼고 적어~",
        "{x:을} 제외한 나머지를 말해~",
        "{x} 말고 나머지만 적어~",
        "[[목록에서/여기서/위에서]] {x:을} [[빼/삭제해/제거해/지워]]~",
        "{x:을} [[빼고/지우고/제외하고]] [[남은 것을/나머지를]] [[써/적어/나열해/보여]]~",
        "remove {x}",
        "{x} [[없는/빠진]] 목록을 [[보여/적어/출력해]]~",
    ]
)
APPEND = parts.parted(
    [
        "끝에 {x:을} 더해 다시 써~",
        "목록 맨 뒤에 {x:을} 추가해~",
        "{x:을} 마지막에 붙여~",
        "{x}까지 넣어 다시 나열해~",
        "뒤에 {x:을} 이어 적어~",
        "마지막 항목으로 {x:을} 넣어~",
        "{x:을} 추가한 목록을 보여~",
        "맨 끝에 {x:이} 오게 다시 써~",
        "[[목록/나열]] [[끝에/마지막에/뒤에]] {x:을} [[추가해/붙여/넣어]]~",
        "{x:을} [[끝에 더한/마지막에 넣은/뒤에 붙인]] 목록을 [[써/보여/출력해]]~",
        "append {x}",
        "맨 [[뒤에/끝에]] {x} [[하나 더 적어/추가해/넣어]]~",
    ]
)
HEAD = parts.parted(
    [
        "앞의 {n}개만 써~",
        "처음 {n}개를 말해~",
        "앞에서부터 {n}개만 적어~",
        "맨 앞 {n}개를 골라~",
        "{n}개까지만 다시 써~",
        "앞쪽 {n}개가 <what>",
        "처음 나온 {n}개만 나열해~",
        "앞 {n}개만 남겨~",
        "[[목록에서/위에서/차례로]] [[처음/앞]] {n}개[[만/를]] [[골라/적어/보여/출력해]]~",
        "[[처음부터/앞에서]] {n}개까지[[만/]] [[써/나열해/남겨]]~",
        "first {n} items",
        "[[앞부분/앞쪽]] {n}개만 [[알려/말해/적어]]~",
    ]
)
LIST_NAMES = (
    ("A", "B"),
    ("가", "나"),
    ("왼쪽", "오른쪽"),
    ("상자 1", "상자 2"),
    ("1반", "2반"),
    ("빨간 상자", "파란 상자"),
    ("앞", "뒤"),
    ("첫째 줄", "둘째 줄"),
    ("서랍", "가방"),
    ("X", "Y"),
    ("아침", "저녁"),
    ("1조", "2조", "3조"),
)


def shown_list(rng: random.Random, found: list[str]) -> tuple[str, str]:
    """A list as shown and the separator an answer that is a list uses."""
    form = rng.randrange(8)
    if form == 0:
        return "\n".join(f"{i}. {x}" for i, x in enumerate(found, 1)), ", "
    if form == 1:
        return "\n".join(f"- {x}" for x in found), ", "
    if form == 2:
        return json.dumps(found, ensure_ascii=False), ", "
    if form == 3:
        return " ".join(found) if not any(" " in x for x in found) else ", ".join(found), ", "
    if form == 4:
        return " → ".join(found), ", "
    if form == 5:
        return "\n".join(found), ", "
    return ", ".join(found), ", "


def nth(rng: random.Random, held_out: bool) -> Made:
    found = items(rng, rng.randint(2, 6), held_out)
    k = rng.randrange(len(found))
    name = "마지막" if k == len(found) - 1 and rng.random() < 0.5 else ORDINALS[k]
    request, unseen = asked(rng, NTH, held_out, {"n": name})
    return around(rng, request, shown_list(rng, found)[0]), found[k], unseen


def neighbour(rng: random.Random, held_out: bool) -> Made:
    found = items(rng, rng.randint(3, 6), held_out)
    k = rng.randrange(len(found) - 1)
    after = rng.random() < 0.6
    x, answer = (found[k], found[k + 1]) if after else (found[k + 1], found[k])
    request, unseen = asked(rng, NEXT if after else BEFORE, held_out, {"x": x})
    return around(rng, request, shown_list(rng, found)[0]), answer, unseen


def which_list(rng: random.Random, held_out: bool) -> Made:
    names = rng.choice(LIST_NAMES)
    size = rng.randint(1, 3)
    found = items(rng, size * len(names), held_out)
    joint = rng.choice((": ", " = ", " - ", ") "))
    lines = [f"{n}{joint}{', '.join(found[i * size : (i + 1) * size])}" for i, n in enumerate(names)]
    at = rng.randrange(len(found))
    request, unseen = asked(rng, WHERE, held_out, {"x": found[at]})
    return around(rng, request, rng.choice(("\n", "\n", " / ")).join(lines)), names[at // size], unseen


def member(rng: random.Random, held_out: bool) -> Made:
    found = items(rng, rng.randint(3, 6), held_out)
    outside = found.pop()
    inside = rng.random() < 0.5
    request, unseen = asked(rng, MEMBER, held_out, {"x": rng.choice(found) if inside else outside})
    return around(rng, request, shown_list(rng, found)[0]), "있음" if inside else "없음", unseen


def count(rng: random.Random, held_out: bool) -> Made:
    found = items(rng, rng.randint(1, 7), held_out)
    request, unseen = asked(rng, COUNT, held_out, {})
    return around(rng, request, shown_list(rng, found)[0]), str(len(found)), unseen


def edited(rng: random.Random, held_out: bool) -> Made:
    """A list changed: turned around, one out, one more, only the first."""
    found = items(rng, rng.randint(3, 6), held_out)
    kind = rng.randrange(4)
    values: dict[str, Any] = {}
    if kind == 0:
        frames, answer = BACKWARD, found[::-1]
    elif kind == 1:
        values["x"] = rng.choice(found)
        frames, answer = REMOVE, [x for x in found if x != values["x"]]
    elif kind == 2:
        values["x"] = found.pop()
        frames, answer = APPEND, [*found, values["x"]]
    else:
        values["n"] = rng.randint(2, len(found) - 1)
        frames, answer = HEAD, found[: values["n"]]
    request, unseen = asked(rng, frames, held_out, values)
    data, separator = shown_list(rng, found)
    return around(rng, request, data), separator.join(answer), unseen


SKILLS: dict[str, tuple[tuple[Callable[[random.Random, bool], Made], int], ...]] = {
    "copy": ((copy_string, 5), (replace_word, 2), (fill_template, 2)),
    "lookup": ((lookup, 5), (table, 2)),
    "list": ((nth, 3), (neighbour, 2), (which_list, 2), (member, 1), (count, 1), (edited, 3)),
}
FUNCTIONS = {task: ([f for f, _ in fs], [w for _, w in fs]) for task, fs in SKILLS.items()}


def chat(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """A ``copy``, ``lookup`` or ``list`` row; the answer is exactly what the check's label says."""
    task = rng.choices(("copy", "lookup", "list"), (4, 4, 3))[0]
    functions, weights = FUNCTIONS[task]
    prompt, answer, unseen = rng.choices(functions, weights)[0](rng, held_out)
    messages = [parts.turn("user", prompt), parts.turn("assistant", answer)]
    return parts.row(task, messages, {"kind": "label", "label": answer}, unseen=unseen)


# ---------------------------------------------------------------- documents

PROSE = parts.parted(
    [
        "{a}의 번호는 {v}이다. {b}의 번호는 {w}이다. {c:이} {a}의 번호를 묻자 {b:은} {v}{_:이라고} 답했다.",
        "{a:은} 종이에 {v}{_:이라고} 적었다. {b:은} 그 아래에 {w}{_:이라고} 적었다. 나중에 종이를 펴 보니 위에는 {v}, 아래에는 {w:이} 있었다.",
        "상자에 {v:이} 있다. 가방에 {w:이} 있다. {a:은} 상자에서 {v:을}, {b:은} 가방에서 {w:을} 꺼냈다.",
        "암호는 {v}입니다. {a:은} {b}에게 암호를 전했습니다. {b:이} 들은 암호는 {v}입니다.",
        "{a}: {v}\n{b}: {w}\n{c}: {u}\n\n다시 확인하면 {b:은} {w}, {c:은} {u}, {a:은} {v}입니다.",
        "{a:은} {v:을} 골랐고 {b:은} {w:을} 골랐어요. 그래서 {v:은} {a}의 것이고 {w:은} {b}의 것이에요.",
        "목록: {v}, {w}, {u}. 첫 번째는 {v}, 두 번째는 {w}, 세 번째는 {u}.",
        "{v:이} {w:으로} 이어지고 {w:이} {u:로} 이어진다. {v} 다음은 {w}, {w} 다음은 {u}이다.".replace(
            ":으로", ":로"
        ),
        '{a:이} 말했다. "{v}." {b:이} 따라 했다. "{v}." {a:이} 또 말했다. "{w}." {b:도} 따라 했다. "{w}."'.replace(
            "{b:도}", "{b}도"
        ),
        "{v} {w} {u} | {v} {w} {u} | {v} {w} {u}",
        "{u} {v} {w} {u} {v} {w} {u} {v}",
        "{a:은} 열쇠에 {v} 표를 달았다. 열쇠가 섞였지만 {v} 표를 보고 {a:은} 제 열쇠를 찾았다. {b}의 열쇠에는 {w} 표가 있었다.",
        "{a:과} {b:은} 이름을 바꿔 불렀다. {a:은} {v}, {b:은} {w:이} 되었다. 모두 {a:을} {v}{_:이라고}, {b:을} {w}{_:이라고} 불렀다.",
        "1. {v}\n2. {w}\n3. {u}\n거꾸로 적으면 3. {u} 2. {w} 1. {v}",
        "원본: {v} {u} {w}\n사본: {v} {u} {w}",
        "방 번호 안내. {a} - {v}, {b} - {w}, {c} - {u}. {c} 님은 {u}, {a} 님은 {v}, {b} 님은 {w:로} 가시면 됩니다.",
    ]
)


def document(rng: random.Random, *, held_out: bool = False) -> str:
    """Prose in which made-up names and values come back."""
    a, b, c = korean.people(rng, 3, held_out=held_out)
    if rng.random() < 0.3:
        sequence = rng.choice((" ", ", ", "-")).join(items(rng, rng.randint(2, 6), held_out))
        return "\n".join([sequence] * rng.randint(2, 3))
    v, w, u = items(rng, 3, held_out)
    frame, _ = parts.choose(rng, PROSE, held_out)
    return korean.fill(frame, {"a": a, "b": b, "c": c, "v": v, "w": w, "u": u})
