"""Tasks ``chat``, ``term``, ``sum``, ``format``, ``summary``: short talk, course terms, answers in a set form."""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

for _path in (str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent)):
    if _path not in sys.path:
        sys.path.insert(0, _path)
import instruction_parts as parts  # noqa: E402
import instruction_talk as talk  # noqa: E402
import korean  # noqa: E402

SLOT_NAME = re.compile(r"\{(\w+)")
Made = tuple[str, str, dict[str, Any], bool]  # prompt, answer, check, unseen
SYSTEMS = (
    "당신은 가온 도우미입니다.",
    "친절한 한국어 도우미입니다. 짧게 답하세요.",
    "You are a helpful assistant.",
    "한국어로 공손하게 답하세요.",
    "당신은 강의를 돕는 작은 언어 모델입니다.",
    "한두 문장으로 답합니다.",
)


def label(text: str) -> dict[str, Any]:
    return {"kind": "label", "label": text}


def joined(rng: random.Random, request: str, data: str) -> str:
    """Request and data in one of a few orders."""
    form = rng.randrange(5)
    if form == 0:
        return f"{data}\n{request}"
    if form == 1:
        return f"{data}\n\n{request}"
    if form == 2 and request[-1] not in ".?!":
        return f"{request}: {data}"
    if form == 3:
        return f'{request}\n"{data}"' if "\n" not in data and '"' not in data else f"{request}\n{data}"
    return f"{request}\n{data}"


# ---------------------------------------------------------------- answers in a set form

FACTS = parts.parted(  # text, the question and the slot that answers it
    [
        ("{a:은} {b}에 산다.", "{a:은} 어디에 사는지", "b", "person", "city"),
        ("{a:은} {b:을} 가장 좋아한다.", "{a:이} 가장 좋아하는 음식이 무엇인지", "b", "person", "dish"),
        ("{a:은} {b}에서 일한다.", "{a:이} 어느 부서에서 일하는지", "b", "person", "dept"),
        ("{a:은} {b}마다 쉰다.", "{a:이} 쉬는 요일이 언제인지", "b", "person", "weekday"),
        ("이번 행사는 {b}에 {a}에서 열린다.", "행사 날짜가 언제인지", "b", "station", "day"),
        ("{a}의 주인은 {b}이다.", "{a}의 주인이 누구인지", "b", "shop", "person"),
        ("{a:은} {b:을} 기른다.", "{a:이} 기르는 동물이 무엇인지", "b", "person", "animal"),
        ("{a} 책은 {b:이} 썼다.", "{a} 책을 쓴 사람이 누구인지", "b", "title", "person"),
        ("{a:은} 회원들에게 {b:을} 나누어 주었다.", "회원들이 무엇을 받았는지", "b", "shop", "fruit"),
        ("{a:은} 학교에서 {b:을} 가르친다.", "{a:이} 가르치는 과목이 무엇인지", "b", "person", "subject"),
    ]
)
ONE_WORD = parts.parted(
    [
        "{q} 한 단어로 답해~",
        "{q} 낱말 하나로만 말해~",
        "{q} 설명 없이 답만 써~",
        "{q} 한마디로 알려~",
        "{q} 값만 적어~",
        "{q} 문장으로 쓰지 말고 답만 말해~",
        "{q} 조사 없이 답해~",
        "{q} 답만 짧게 써~",
        "{q} [[짧게/간단히/한 낱말로]] [[답만/값만]] [[적어/말해/써]]~",
        "{q} [[다른 말 없이/군말 없이/부연 없이]] 답만 [[출력해/알려/써]]~",
        "{q} [[단답으로/명사로만/한 단어로만]] [[답해/말해]]~",
        "{q} [[답:/정답만/핵심만]] [[써/적어]]~",
    ]
)
YES_NO = parts.parted(
    [
        "{s} 맞으면 네, 틀리면 아니요로만 답해~",
        "{s} 네 또는 아니요로 답해~",
        "{s} 이 말이 맞는지 '네'나 '아니요'로 말해~",
        "{s} 사실이면 네, 아니면 아니요.",
        "{s} (네/아니요)",
        "{s} 글과 맞으면 네, 다르면 아니요라고 써~",
        "{s} 네, 아니요 중 하나만 골라~",
        "{s} 맞는 말인지 네나 아니요로 알려~",
        "{s} [[글을 보고/위 글에 따라/글에 비추어]] 네 또는 아니요로만 [[답해/말해/써]]~",
        "{s} [[맞는지 아닌지/옳은지/참인지]] 네/아니요로 [[답해/알려/써]]~",
        "{s} [[맞나요?/그런가요?/사실인가요?]] (네 또는 아니요)",
        "{s} [[맞다면/그렇다면]] 네, [[틀리다면/아니라면]] 아니요[[라고 써/라고 답해]]~",
    ]
)
UPPER = parts.parted(
    [
        "대문자로 바꿔~",
        "모두 대문자로 써~",
        "영어 대문자로만 적어~",
        "글자를 전부 대문자로 고쳐~",
        "대문자로 출력해~",
        "소문자를 대문자로 바꿔 써~",
        "이 낱말을 대문자로 나타내~",
        "uppercase로 바꿔~",
        "[[전부/모든 글자를/알파벳을]] 대문자로 [[써/바꿔/변환해/적어]]~",
        "[[uppercase/UPPERCASE]] [[변환해/로 출력해/로 적어]]~",
        "[[영문자/영어 글자]]를 대문자로 [[만들어/고쳐]]~",
        "대문자 [[변환/표기]] <plz>",
        "convert to uppercase",
    ]
)
LOWER = parts.parted(
    [
        "소문자로 바꿔~",
        "모두 소문자로 써~",
        "영어 소문자로만 적어~",
        "글자를 전부 소문자로 고쳐~",
        "소문자로 출력해~",
        "대문자를 소문자로 바꿔 써~",
        "이 낱말을 소문자로 나타내~",
        "lowercase로 바꿔~",
        "[[전부/모든 글자를/알파벳을]] 소문자로 [[써/바꿔/변환해/적어]]~",
        "[[lowercase/소문자]] [[변환해/로 출력해/로 적어]]~",
        "[[영문자/영어 글자]]를 소문자로 [[만들어/고쳐]]~",
        "소문자 [[변환/표기]] <plz>",
        "convert to lowercase",
    ]
)
FIRST = parts.parted(
    [
        "첫 단어만 써~",
        "맨 앞 낱말을 말해~",
        "첫 번째 어절이 <what>",
        "문장의 첫 낱말을 알려~",
        "처음 나오는 단어만 적어~",
        "맨 처음 단어를 골라~",
        "가장 앞에 있는 말을 써~",
        "첫 어절만 출력해~",
        "[[문장에서/글에서/여기서]] [[첫/맨 앞/처음]] [[단어만/낱말만/어절만/단어를/낱말을]] [[적어/골라/뽑아/출력해]]~",
        "[[첫 낱말이/첫 단어가/첫 어절이]] [[뭔지/무엇인지]] [[말해/알려]]~",
        "first word only",
        "[[제일 먼저/가장 먼저]] 나오는 [[낱말을/단어를]] [[써/말해]]~",
    ]
)
LAST = parts.parted(
    [
        "마지막 단어만 써~",
        "맨 뒤 낱말을 말해~",
        "마지막 어절이 <what>",
        "문장의 끝 낱말을 알려~",
        "끝에 나오는 단어만 적어~",
        "맨 마지막 단어를 골라~",
        "가장 뒤에 있는 말을 써~",
        "마지막 어절만 출력해~",
        "[[문장에서/글에서/여기서]] [[끝/맨 뒤/마지막]] [[단어만/낱말만/어절만/단어를/낱말을]] [[적어/골라/뽑아]]~",
        "[[마지막 낱말이/마지막 단어가/끝 어절이]] [[뭔지/무엇인지]] [[말해/알려]]~",
        "last word only",
        "[[제일 끝에/가장 나중에]] 나오는 [[낱말을/단어를]] [[써/말해]]~",
    ]
)
WORDS = parts.parted(
    [
        "단어가 몇 개인지 숫자로만 답해~",
        "어절 수를 숫자로 써~",
        "낱말이 모두 몇 개인지 세~. 숫자만",
        "띄어 쓴 단어의 수를 숫자로 알려~",
        "단어 수를 세어 숫자만 적어~",
        "몇 어절인지 숫자만 말해~",
        "단어 개수, 숫자만",
        "낱말 수를 숫자로 출력해~",
        "[[띄어쓰기로/빈칸으로]] 나뉜 [[단어가/어절이]] 몇 개인지 숫자만 [[써/말해/적어]]~",
        "[[어절 수/단어 수/낱말 수]]만 숫자로 [[답해/알려/적어]]~",
        "how many words? number only",
        "[[단어를/낱말을]] 세어 [[개수만/숫자만]] [[알려/말해]]~",
    ]
)
LETTERS = parts.parted(
    [
        "몇 글자인지 숫자만 써~",
        "글자 수를 숫자로 답해~",
        "글자가 몇 개인지 세~. 숫자만",
        "이 낱말은 몇 자인지 숫자로 알려~",
        "글자 수를 세어 숫자만 말해~",
        "길이가 몇 글자인지 숫자로 적어~",
        "글자 개수, 숫자만",
        "몇 자짜리 낱말인지 숫자로 말해~",
        "[[글자 수/길이]]만 숫자로 [[답해/알려/출력해]]~",
        "[[글자를/길이를]] [[세어/재어]] 숫자만 [[써/적어]]~",
        "몇 [[자인지/글자로 되어 있는지]] 숫자만 [[알려/말해]]~",
        "[[전체/모두]] 몇 글자인지 [[세어/헤아려]] 숫자만 [[답해/써]]~",
    ]
)
COMMAS = parts.parted(
    [
        "글에 나온 {noun} 세 가지를 쉼표로 이어 써~",
        "{noun:을} 모두 쉼표로 구분해 적어~",
        "{noun} 세 개를 쉼표로 나열해~",
        "글에서 {noun}만 뽑아 쉼표로 이어~",
        "어떤 {noun:이} 나오는지 쉼표로 적어~",
        "{noun} 이름만 쉼표로 나누어 써~",
        "나온 {noun:을} 차례대로 쉼표로 써~",
        "{noun} 세 가지를 골라 쉼표를 넣어 적어~",
        "[[글에/위에/본문에]] [[나오는/적힌/있는]] {noun} [[셋을/세 가지를/이름을]] 쉼표로 [[나누어/이어/구분해]] [[적어/써/출력해]]~",
        "{noun} [[이름들만/목록만/세 개만]] 쉼표로 [[구분해/나눠]] [[답해/보여/알려]]~",
        "{noun:을} [[찾아/뽑아/골라]] 쉼표로 [[이어 적어/나열해/연결해]]~",
    ]
)
BULLETS = parts.parted(
    [
        "줄마다 '- '를 붙여 목록으로 써~",
        "글머리표(-) 목록으로 바꿔~",
        "'-'로 시작하는 목록으로 정리해~",
        "한 줄에 하나씩 - 를 붙여 적어~",
        "불릿 목록으로 나타내~",
        "- 기호를 앞에 붙여 한 줄씩 써~",
        "항목마다 -를 달아 나열해~",
        "목록 꼴(-)로 고쳐~",
        "[[각 항목을/하나씩/항목별로]] '- '로 시작하는 줄로 [[써/나눠/정리해]]~",
        "[[글머리표/불릿/대시]] 목록으로 [[정리해/출력해/만들어]]~",
        "bullet list로 [[바꿔/써]]~",
        "[[한 줄에 하나씩/줄을 나눠]] 앞에 -를 [[붙여/달아]]~",
    ]
)
NUMBERED = parts.parted(
    [
        "번호를 붙여 목록으로 써~",
        "1. 2. 3.으로 번호를 매겨~",
        "번호 목록으로 바꿔~",
        "한 줄에 하나씩 번호를 달아 적어~",
        "차례대로 번호를 붙여 정리해~",
        "번호 매긴 목록으로 나타내~",
        "1번부터 번호를 붙여 한 줄씩 써~",
        "순서대로 번호를 달아 나열해~",
        "[[각 항목에/하나씩/항목마다]] [[1부터 번호를/번호를]] [[붙여/달아/매겨]]~",
        "번호 [[목록/매긴 목록]]으로 [[정리해/출력해/만들어]]~",
        "numbered list로 [[바꿔/써]]~",
        "[[한 줄에 하나씩/줄을 나눠]] 1. 2. 3.을 [[붙여/달아]]~",
    ]
)
ISO = parts.parted(
    [
        "이 날짜를 YYYY-MM-DD로 써~",
        "날짜를 2026-01-05 같은 꼴로 바꿔~",
        "ISO 형식 날짜로 고쳐~",
        "연-월-일을 하이픈으로 이어 적어~",
        "날짜를 YYYY-MM-DD 형식으로 출력해~",
        "하이픈 날짜로 바꿔~",
        "다음 날짜를 YYYY-MM-DD로 나타내~",
        "날짜 형식을 YYYY-MM-DD로 맞춰~",
        "[[날짜를/이 날을/다음 날짜를]] [[연-월-일/YYYY-MM-DD/ISO]] [[꼴로/형식으로/형태로]] [[바꿔/적어/변환해]]~",
        "[[YYYY-MM-DD/ISO 날짜]] [[변환/표기]] <plz>",
        "[[하이픈으로 이은/네 자리 연도로 시작하는]] 날짜로 [[써/고쳐]]~",
        "to YYYY-MM-DD",
    ]
)
PLAIN_NUMBER = parts.parted(
    [
        "쉼표를 빼고 숫자만 써~",
        "금액을 숫자로만 적어~",
        "쉼표와 원을 지우고 써~",
        "숫자만 남겨~",
        "정수로 바꿔~",
        "쉼표 없는 수로 출력해~",
        "단위 없이 숫자만 말해~",
        "숫자만 골라 이어 써~",
        "[[쉼표와 단위를/쉼표하고 글자를]] [[빼고/지우고/없애고]] 숫자만 [[출력해/적어/보여]]~",
        "[[금액을/값을/돈을]] 숫자만으로 [[나타내/적어]]~",
        "[[정수로만/숫자로만/숫자만]] [[답해/써/말해]]~",
        "number only, no comma",
    ]
)
WRAP = parts.parted(
    [
        "앞뒤에 {m:을} 붙여~",
        "{m:로} 감싸~",
        "양쪽에 {m:을} 하나씩 넣어 써~",
        "앞과 뒤에 {m:을} 달아~",
        "처음과 끝에 {m:을} 넣어 적어~",
        "{m} 사이에 넣어 써~",
        "앞뒤를 {m:로} 둘러~",
        "{m:을} 앞뒤에 하나씩 써서 출력해~",
        "[[앞뒤로/양 끝에/처음과 끝에]] {m:을} [[붙여/달아/넣어]]~",
        "{m:로} [[앞뒤를/양쪽을]] [[감싸/둘러]]~",
        "wrap it with {m}",
        "[[글자/내용]] 양옆에 {m:을} [[하나씩 붙여/하나씩 써]]~",
    ]
)
THINGS = {"과일": "fruit", "도시": "city", "음식": "dish", "운동": "sport", "색": "color", "악기나 음악": "music", "과목": "subject", "동물": "animal", "나라": "country"}  # fmt: skip
THREE = (
    "{p:은} {x}, {y}, {z:을} 좋아한다.",
    "오늘 본 것은 {x:과} {y}, 그리고 {z}입니다.",
    "{p} 씨는 먼저 {x:을} 고르고 다음에 {y}, 마지막에 {z:을} 골랐어요.",
    "수첩에는 {x}, {y}, {z:이} 적혀 있습니다.",
    "{x:이} 첫째, {y:이} 둘째, {z:이} 셋째로 꼽혔다.",
    "{p:은} {x}에 관해 묻고, {q:은} {y:과} {z}에 관해 답했다.",
)
LATIN = "river book cloud model token data vector agent query index prompt layer train batch score value image table chart login server python kernel filter".split()


def _asked(
    rng: random.Random, frames: Any, held_out: bool, values: dict[str, Any] | None = None
) -> tuple[str, bool]:
    frame, unseen = parts.choose(rng, frames, held_out)
    return korean.fill(parts.say(rng, frame, parts.style(rng)), values or {}), unseen


def one_word(rng: random.Random, held_out: bool) -> Made:
    (text, question, _, kind_a, kind_b), new = parts.choose(rng, FACTS, held_out)
    values = {"a": parts.draw(rng, kind_a, held_out), "b": parts.draw(rng, kind_b, held_out)}
    data, asked = korean.fill(text, values), korean.fill(question, values)
    request, unseen = _asked(rng, ONE_WORD, held_out, {"q": asked})
    return f"{data}\n{request}", values["b"], label(values["b"]), unseen or new


def yes_no(rng: random.Random, held_out: bool) -> Made:
    (text, _, _, kind_a, kind_b), new = parts.choose(rng, FACTS, held_out)
    values = {"a": parts.draw(rng, kind_a, held_out), "b": parts.draw(rng, kind_b, held_out)}
    said = dict(values)
    truth = rng.random() < 0.5
    while not truth and said["b"] == values["b"]:
        said["b"] = parts.draw(rng, kind_b, held_out)
    request, unseen = _asked(rng, YES_NO, held_out, {"s": korean.fill(text, said)})
    answer = "네" if truth else "아니요"
    return f"{korean.fill(text, values)}\n{request}", answer, label(answer), unseen or new


def letters(rng: random.Random, held_out: bool) -> Made:
    """Upper or lower case, first or last word, how many words or letters."""
    kind = rng.randrange(6)
    if kind < 2:
        word = " ".join(rng.sample(LATIN, rng.randint(1, 3)))
        if rng.random() < 0.4:
            word += str(rng.randint(1, 99))
        frames, data, answer = (UPPER, word, word.upper()) if kind == 0 else (LOWER, word.upper(), word)
    elif kind == 5:
        data = parts.pseudo(rng, held_out, 1, 6)
        frames, answer = LETTERS, str(len(data))
    else:
        data = parts.draw(rng, rng.choice(("sentence", "message", "memo", "title")), held_out)
        if rng.random() < 0.4:
            data = " ".join(parts.pseudo(rng, held_out) for _ in range(rng.randint(2, 6)))
        words = data.split()
        frames, answer = ((FIRST, words[0]), (LAST, words[-1]), (WORDS, str(len(words))))[kind - 2]
    request, unseen = _asked(rng, frames, held_out)
    return joined(rng, request, data), answer, label(answer), unseen


def listing(rng: random.Random, held_out: bool) -> Made:
    """Three things of a kind from a text: with commas, as a list, as a numbered list."""
    noun = rng.choice(list(THINGS))
    found: list[str] = []
    while len(found) < 3:
        one = parts.draw(rng, THINGS[noun], held_out)
        if one not in found:
            found.append(one)
    p, q = korean.people(rng, 2, held_out=held_out)
    kind = rng.randrange(3)
    if kind == 0:
        data = korean.fill(rng.choice(THREE), {"p": p, "q": q, "x": found[0], "y": found[1], "z": found[2]})
        request, unseen = _asked(rng, COMMAS, held_out, {"noun": noun})
        answer = ", ".join(found)
    else:
        data = ", ".join(found)
        request, unseen = _asked(rng, BULLETS if kind == 1 else NUMBERED, held_out)
        answer = "\n".join(f"- {x}" if kind == 1 else f"{i}. {x}" for i, x in enumerate(found, 1))
    return joined(rng, request, data), answer, label(answer), unseen


def rewritten(rng: random.Random, held_out: bool) -> Made:
    """An ISO date, a number without commas, marks around a word."""
    kind = rng.randrange(3)
    values: dict[str, Any] = {}
    if kind == 0:
        answer = parts.draw(rng, "iso", held_out)
        y, m, d = answer.split("-")
        frames, data = ISO, f"{y}년 {int(m)}월 {int(d)}일"
    elif kind == 1:
        number = rng.randint(1, 999_999)
        frames, data, answer = PLAIN_NUMBER, f"{number:,}원", str(number)
    else:
        name, left, right = rng.choice((("큰따옴표", '"', '"'), ("별표", "*", "*"), ("느낌표", "!", "!"), ("소괄호", "(", ")"), ("대괄호", "[", "]"), ("작은따옴표", "'", "'")))  # fmt: skip
        data = parts.draw(rng, rng.choice(("pseudo", "city", "title", "person")), held_out)
        frames, answer, values = WRAP, f"{left}{data}{right}", {"m": name}
    request, unseen = _asked(rng, frames, held_out, values)
    return f"{request}\n{data}" if kind == 2 else joined(rng, request, data), answer, label(answer), unseen


# ---------------------------------------------------------------- summary and title

# The lead says the fact; a title says it as a noun phrase; the details may be left out.
LEADS = parts.parted(
    [
        ("{shop:이} {gone} {town}에 새로 문을 열었다", "{shop}, {town}에 개점"),
        ("{town} 시립 도서관이 {day}부터 {n30}일 동안 문을 닫는다", "{town} 시립 도서관 {n30}일 휴관"),
        ("{company:이} {gone} 새 {product:을} 내놓았다", "{company}, 새 {product} 출시"),
        ("{person} 작가가 {gone}에 {genre} 『{title}』{_:을} 펴냈다", "{person} 작가, 『{title}』 출간"),
        ("{town}에서 {gone} {sport} 대회가 열렸다", "{town}에서 {sport} 대회 개최"),
        ("{company:이} 직원 {n99}명을 새로 뽑기로 했다", "{company}, 직원 {n99}명 채용"),
        ("{town} 버스 요금이 {day}부터 {fare}원으로 오른다", "{town} 버스 요금 {fare}원으로 인상"),
        ("{person} 감독이 영화 「{title}」로 상을 받았다", "{person} 감독, 영화 「{title}」로 수상"),
        ("{station} 앞 도로가 공사로 {day}까지 통제된다", "{station} 앞 도로 {day}까지 통제"),
        ("{town} 주민 {n300}명이 나무 심기에 참여했다", "{town} 주민 {n300}명 나무 심기"),
        ("{company:이} 서울에 있던 본사를 {town:로} 옮긴다", "{company}, {town:로} 본사 이전"),
        ("{person} 선수가 {sport} 결승에서 이겼다", "{person} 선수, {sport} 결승 승리"),
        ("{town} 미술관이 {day}까지 「{title}」 전시를 연다", "{town} 미술관, 「{title}」 전시"),
        ("{dept:이} 다음 달부터 {weekday}에 재택근무를 한다", "{dept}, {weekday} 재택근무 시작"),
        ("{town} 초등학교에 {subject} 교실이 새로 생겼다", "{town} 초등학교에 {subject} 교실 신설"),
        ("{shop:이} {dish} 값을 {meal}원으로 내렸다", "{shop}, {dish} 값 인하"),
    ]
)
DETAILS = (
    "준비에는 {n30}주가 걸렸다",
    "담당자는 {person2} 씨이다",
    "많은 사람이 관심을 보였다",
    "자세한 내용은 누리집에 실려 있다",
    "관계자는 앞으로도 이어 가겠다고 말했다",
    "관계자 {person2} 씨는 기쁘다고 말했다",
    "비용은 {money2}원쯤 든다",
    "지난해에는 없던 일이다",
    "문의는 {tel:로} 하면 된다",
    "{weekday2} 오전에 안내문이 나왔다",
    "소식을 들은 사람들은 반겼다",
    "다음 소식은 {day2}에 나온다",
)
SUMMARY = parts.parted(
    [
        "한 문장으로 요약해~",
        "다음 글을 한 문장으로 줄여~",
        "글의 핵심을 한 문장으로 말해~",
        "아래 기사를 한 문장으로 정리해~",
        "요점만 한 문장으로 써~",
        "이 글이 전하는 사실을 한 문장으로 알려~",
        "가장 중요한 내용을 한 문장으로 적어~",
        "짧게 요약해~. 한 문장이면 돼요".replace(". 한 문장이면 돼요", ", 한 문장으로"),
        "글을 읽고 한 줄로 요약해~",
        "무슨 이야기인지 한 문장으로 간추려~",
        "요약(한 문장)",
        "핵심 내용을 한 줄로 뽑아~",
        "중심 문장을 찾아 써~",
        "세 줄은 길어요. 한 문장으로 줄여~",
        "한마디로 무슨 일인지 말해~",
        "기사 내용을 한 문장으로 전해~",
        "[[글을/아래 글을/이 내용을/다음 글을]] [[한 문장으로/한 줄로/짧게 한 문장으로]] [[요약해/줄여/간추려/정리해]]~",
        "[[요점/핵심/중심 내용]][[만/을]] 한 문장으로 [[알려/써/말해]]~",
        "한 [[문장/줄]] 요약 <plz>",
        "summarize in one sentence",
    ]
)
TITLE = parts.parted(
    [
        "이 글에 제목을 붙여~",
        "알맞은 제목을 지어~",
        "기사 제목을 만들어~",
        "제목 하나만 써~",
        "다음 글의 제목이 <what>",
        "글에 어울리는 제목을 적어~",
        "제목을 뽑아~",
        "신문 제목처럼 줄여~",
        "제목을 추천해~",
        "아래 글을 대표하는 제목을 말해~",
        "짧은 제목을 달아~",
        "제목 짓기",
        "기사 머리글을 써~",
        "게시판에 올릴 제목을 정해~",
        "한눈에 알 수 있는 제목을 붙여~",
        "제목으로 쓸 말을 골라~",
        "[[이/아래/다음]] [[글의/글에 맞는/내용에 어울리는]] 제목을 [[지어/붙여/정해/써]]~",
        "[[제목/헤드라인/머리글]] [[하나/한 줄]] <plz>",
        "[[블로그에/게시판에/신문에]] 쓸 제목을 [[지어/뽑아/만들어]]~",
        "write a title",
    ]
)


def article(rng: random.Random, held_out: bool) -> tuple[str, str, str, tuple[str, ...], bool]:
    """Text, its first sentence, a title, the values both carry, unseen."""
    (lead, head), unseen = parts.choose(rng, LEADS, held_out)
    values: dict[str, str] = {}
    for slot in SLOT_NAME.findall(lead):
        if slot != "_":
            values[slot] = parts.draw(rng, slot, held_out)
    first = korean.fill(lead, values) + "."
    rest: list[str] = []
    for frame in rng.sample(DETAILS, rng.randint(1, 3)):
        extra: dict[str, str] = {}
        for slot, kind in (("n30", "n30"), ("person2", "person"), ("money2", "money"), ("tel", "tel"), ("weekday2", "weekday"), ("day2", "day")):  # fmt: skip
            if slot in parts.slots_of(frame):
                extra[slot] = parts.draw(rng, kind, held_out)
        rest.append(korean.fill(frame, extra) + ".")
    common = tuple(v for s, v in values.items() if f"{{{s}}}" in head or f"{{{s}:" in head)
    return " ".join((first, *rest)), first, korean.fill(head, values), common, unseen


def summary(rng: random.Random, held_out: bool) -> Made:
    text, first, _, common, new = article(rng, held_out)
    request, unseen = _asked(rng, SUMMARY, held_out)
    return joined(rng, request, text), first, talk.contains(*common), unseen or new


def title(rng: random.Random, held_out: bool) -> Made:
    text, _, head, common, new = article(rng, held_out)
    request, unseen = _asked(rng, TITLE, held_out)
    return joined(rng, request, text), head, talk.contains(*common), unseen or new


SKILLS: tuple[tuple[str, Callable[[random.Random, bool], Made], int], ...] = (
    ("chat", talk.chatter, 4),
    ("term", talk.term, 4),
    ("sum", talk.sums, 2),
    ("format", one_word, 2),
    ("format", yes_no, 2),
    ("format", letters, 3),
    ("format", listing, 2),
    ("format", rewritten, 2),
    ("summary", summary, 2),
    ("title", title, 2),
)
WEIGHTS = [w for _, _, w in SKILLS]


def chat(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """A row of task ``chat``, ``term``, ``sum``, ``format``, ``summary`` or ``title``."""
    task, make, _ = rng.choices(SKILLS, WEIGHTS)[0]
    prompt, answer, check, unseen = make(rng, held_out)
    system = (
        [parts.turn("system", rng.choice(SYSTEMS))] if task in ("chat", "term") and rng.random() < 0.3 else []
    )
    messages = [*system, parts.turn("user", prompt), parts.turn("assistant", answer)]
    return parts.row(task, messages, check, unseen=unseen)


def document(rng: random.Random, *, held_out: bool = False) -> str:
    """A short article, with its title on top half of the time, or two course terms explained."""
    if rng.random() < 0.3:
        names = rng.sample(list(talk.TERMS), 2)
        return " ".join(f"{korean.with_particle(n, '은')} {talk.TERMS[n]}." for n in names)
    text, _, head, _, _ = article(rng, held_out)
    return f"{head}\n{text}" if rng.random() < 0.5 else text
