"""Endings for the sentence patterns of ``world.txt``: one written pattern gives every politeness.

A pattern marks its predicate as ``<stem>``; ``<*stem>`` is an adjective, ``<=>`` the copula after a slot or
word, and a trailing ``?`` asks: ``<열?>``. ``statements`` and ``questions`` write the pattern out in all styles.
"""

from __future__ import annotations

import re

import korean

STYLES = ("습니다", "다", "어요", "고", "며")
HANGUL = 0xAC00
VOWEL_JOIN = {
    0: 0,
    4: 4,
    6: 6,
    1: 1,
    5: 5,
    8: 9,
    13: 14,
    20: 6,
    18: 4,
    11: 10,
}  # 가요 서요 켜요 내요 세요 와요 둬요 …
IRREGULAR = "깝렵겁럽맙볍껍겹"  # ㅂ turns into 우 before a vowel
MARK = re.compile(r"(\{\w+\}|[가-힣\w)]*)<([=*]?)([^<>?]*)(\??)>")
SUBJECT = re.compile(r"@(이라는|[은이을과로]?)")


def _split(syllable: str) -> tuple[int, int, int]:
    code = ord(syllable) - HANGUL
    return code // 588, code % 588 // 28, code % 28


def _join(first: int, vowel: int, final: int) -> str:
    return chr(HANGUL + first * 588 + vowel * 28 + final)


def _infinitive(stem: str) -> str:
    """The -아/어 form: 하 → 해, 열 → 열어, 배우 → 배워, 오르 → 올라, 가깝 → 가까워."""
    head, last = stem[:-1], stem[-1]
    first, vowel, final = _split(last)
    if last == "하":
        return head + "해"
    if last == "르" and head:
        f, v, _ = _split(head[-1])
        return head[:-1] + _join(f, v, 8) + ("라" if v in (0, 8) else "러")
    if final == 0 and vowel in VOWEL_JOIN:
        if vowel == 18 and head and _split(head[-1])[1] in (0, 8) and _split(head[-1])[2] == 0:
            return head + _join(first, 0, 0)  # 바쁘 → 바빠
        return head + _join(first, VOWEL_JOIN[vowel], 0)
    if last in IRREGULAR:
        return head + _join(first, vowel, 0) + "워"
    return stem + ("아" if vowel in (0, 8) and final != 20 else "어")


def _with_final(stem: str, final: int) -> str:
    """``stem`` (ending in a vowel or ㄹ) with another final consonant."""
    first, vowel, _ = _split(stem[-1])
    return stem[:-1] + _join(first, vowel, final)


def ending(stem: str, style: str, *, adjective: bool = False) -> str:
    """``stem`` in a style: 습니다, 다, 어요, 고, 며, or for questions 나, 는지, 습니까, 어, 죠."""
    if adjective and stem[-1] in IRREGULAR and style in ("나", "는지", "며"):
        first, vowel, _ = _split(stem[-1])
        stem = stem[:-1] + _join(first, vowel, 0) + "우"  # 무겁 → 무거운지
    final = _split(stem[-1])[2]
    open_ended = final in (0, 8)
    existing = final == 20 or stem[-1] in "있없"  # past stems and 있다, 없다 go like neither
    if style == "습니다":
        return _with_final(stem, 17) + "니다" if open_ended else stem + "습니다"
    if style == "습니까":
        return _with_final(stem, 17) + "니까" if open_ended else stem + "습니까"
    if style == "다":
        if existing or adjective:
            return stem + "다"
        return _with_final(stem, 4) + "다" if open_ended else stem + "는다"
    if style in ("어요", "어"):
        return _infinitive(stem) + ("요" if style == "어요" else "")
    if style == "며":
        return stem + ("며" if open_ended else "으며")
    if style in ("나", "는지"):
        if adjective and not existing:
            tail = {"나": "가", "는지": "지"}[style]
            return _with_final(stem, 4) + tail if open_ended else stem + "은" + tail
        base = _with_final(stem, 0) if final == 8 else stem
        return base + style
    return stem + style  # 고, 죠


COPULA_ASK = {"나": "인가", "는지": "인지", "습니까": "입니까"}


def _copula(word: str, style: str) -> str:
    """``word`` (a slot or plain word) with 이다 in a style."""
    literal = {"습니다": "입니다", **COPULA_ASK}.get(style)
    if literal:
        return word + literal
    name = {"다": "이다", "어요": "이에", "고": "이고", "며": "이며", "어": "이야", "죠": "이"}[style]
    tail = "요" if style == "어요" else ""
    if style == "죠":
        if word.startswith("{"):
            return word + "인 거죠"
        return word + ("이죠" if korean.final_sound(word) else "죠")
    if word.startswith("{"):
        return f"{word[:-1]}:{name}}}{tail}"
    return korean.with_particle(word, name) + tail


def render(pattern: str, style: str) -> str:
    """``pattern`` with its ``<…>`` marks written out in ``style``."""

    def put(match: re.Match[str]) -> str:
        word, mark, stem, _ = match.groups()
        if mark == "=":
            return _copula(word or "{_}", style).replace("{_}", "")  # after a quotation mark
        return word + ending(stem, style, adjective=mark == "*")

    return MARK.sub(put, pattern)


# (style of the predicate, what follows it); every eighth is kept for the held-out side.
ASKS: tuple[tuple[str, str], ...] = (
    ("나", "요?"),
    ("습니까", "?"),
    ("어요", "?"),
    ("는지", " 알려 주세요."),
    ("는지", " 궁금해요."),
    ("어", "?"),
    ("는지", " 알려 줄래?"),
    ("는지", " 말씀해 주시겠어요?"),  # held out
    ("나", "요?"),
    ("죠", "?"),
    ("는지", " 알려 주실 수 있나요?"),
    ("는지", " 알고 싶습니다."),
    ("는지", " 알려 줘."),
    ("어요", "?"),
    ("는지", " 찾아 줘."),
    ("는지", "가 궁금한데 답해 주실래요?"),  # held out
    ("나", "요"),
    ("는지", " 확인해 주세요."),
    ("는지", " 아세요?"),
    ("는지", " 궁금합니다."),
    ("는지", " 가르쳐 주세요."),
    ("습니까", "?"),
    ("나", "요?"),
    ("는지", " 좀 봐 주세요."),  # held out
)


def questions(pattern: str) -> list[tuple[str, bool]]:
    """All (question, is a held-out form) of a pattern; a pattern without a ``<…?>`` mark gives itself."""
    if "<" not in pattern:
        return [(pattern, False)]
    out = []
    for i, (style, tail) in enumerate(ASKS):
        out.append((render(pattern, style) + tail, i % 8 == 7))
    return out


def mentions(text: str) -> tuple[str, str, str]:
    """``@`` written as the entity's name, as its pronoun, and left out where it opens the sentence."""

    def put(slot: str, frame: str) -> str:
        return SUBJECT.sub(lambda m: f"{{{slot}:{m[1]}}}" if m[1] else f"{{{slot}}}", frame)

    bare = text[3:] if text.startswith(("@은 ", "@의 ")) else text
    return put("e", text), put("p", text), put("p", bare)


def statements(pattern: str) -> dict[tuple[str, int], str]:
    """(style, mention) → frame, without the full stop. Mention 0 is the name, 1 the pronoun, 2 nothing."""
    out = {}
    for style in STYLES:
        text = render(pattern, style).rstrip(".")
        for mention, frame in enumerate(mentions(text)):
            out[style, mention] = frame
    return out
