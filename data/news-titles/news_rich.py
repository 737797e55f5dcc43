"""Label sets and wordings that only the chats of training draw (``rich_sets.py``, ``rich_wide_*.py`` and the lists here)."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import korean
import rich_sets
import rich_wide_daily
import rich_wide_news
import rich_wide_work
from wordings import vary


@dataclass
class Labels:
    """A set: what its texts and labels are called, the labels' names and words, the frames of its texts."""

    things: tuple[str, ...]
    criteria: tuple[str, ...]
    names: list[tuple[str, ...]] = field(default_factory=list)
    words: list[tuple[str, ...]] = field(default_factory=list)
    frames: list[str] = field(default_factory=list)


def _cut(text: str, mark: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(mark) if part.strip())


def _read(text: str) -> dict[str, Labels]:
    sets: dict[str, Labels] = {}
    for line in text.splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "=":
            name, things, criteria = _cut(rest, ";")
            sets[name] = now = Labels(_cut(things, "|"), _cut(criteria, "|"))
        elif mark == "+":
            names, words = rest.split(" : ", 1)
            now.names.append(_cut(names, "|"))
            now.words.append(_cut(words, " / " if " / " in words else ", "))
        elif mark == ">":
            now.frames.append(rest)
    return sets


SETS = _read(rich_sets.SETS_TEXT)
WEIGHTS = {"product": 5, "topic": 9, "headline": 7, "mood": 7, "intent2": 5, "kindof": 6}
_WEIGHTS = [WEIGHTS.get(k, 3) for k in SETS]
# Whole sentences on anything, by many labels: what they are for is to have many words.
WIDE = _read("\n".join(module.SETS_TEXT for module in (rich_wide_daily, rich_wide_news, rich_wide_work)))
_WEIGHTS += [2] * len(WIDE)
SETS |= WIDE
KEYS = tuple(SETS)
# Words that stand under two labels of a set would have two right answers.
_SHARED = {
    key: {w for w in sum(map(list, made.words), []) if sum(w in words for words in made.words) > 1}
    for key, made in SETS.items()
}
_NEAR = {
    "topic": (
        ("과학", "우주", "기술", "날씨"),
        ("금융", "경제", "부동산", "세계"),
        ("문화", "음악", "영화", "미술", "문학", "역사", "종교"),
        ("사회", "정치", "법률", "세계"),
        ("환경", "농업", "날씨"),
        ("교육", "육아"),
        ("건강", "운동"),
        ("교통", "여행"),
        ("게임", "기술"),
        ("취업", "경제"),
        ("교육", "취업"),
        ("사회", "교통"),
    ),
    "product": (
        ("식품", "건강식품"),
        ("가전", "주방용품"),
        ("의류", "신발"),
        ("가구", "침구"),
        ("완구", "육아용품"),
        ("공구", "원예"),
        ("도서", "문구"),
    ),
    "kindof": (("꽃", "나무"), ("나라", "도시"), ("과목", "운동", "악기"), ("과일", "나무"), ("도구", "악기")),
    "intent2": (("메모", "일정", "검색"), ("예약", "주문"), ("알람", "일정"), ("계산", "검색")),
    "ticket": (("고장", "교환", "환불"), ("상품", "기타"), ("예약", "기타")),
    "dept": (("총무팀", "시설팀"), ("영업팀", "홍보팀"), ("전산팀", "개발팀"), ("고객지원팀", "물류팀"), ("재무팀", "영업팀")),
    "emotion2": (("슬픔", "외로움", "후회"), ("부끄러움", "후회"), ("기쁨", "감사")),
    "place2": (("도서관", "학교"), ("식당", "시장")),
}  # fmt: skip
INSTRUCTIONS = (
    "[[다음|아래|이|주어진]] {t:을} [[분류해|나눠|구분해]] [[줘|주세요|줘.|주세요.|줄래요?|주십시오.|주시기 바랍니다.]]",
    "[[다음|아래|이|주어진]] {t}의 {c:을} [[고르세요.|골라 줘|골라 주세요.|고르시오.|정해 줘|맞혀 보세요.|말해 줘|알려 주세요.|답하시오.]]",
    "[[다음|아래|이|주어진]] {t:은} [[어느|어떤|무슨]] {c}[[에 속해?|에 속하나요?|에 속합니까?|에 들어가?|에 드나요?]]",
    "[[다음|아래|이|주어진]] {t:을} [[읽고|보고]] [[알맞은|맞는|어울리는|해당하는|가장 가까운]] [[것을|{c:을}|답을|라벨을]] [[하나|하나만|한 개만]] [[골라 줘|고르세요.|고르시오.|써 주세요.|쓰시오.|답하세요.]]",
    "{t}[[에 맞는|에 어울리는|에 알맞은]] {c:은} [[무엇인가요?|뭐야?|뭔가요?|무엇입니까?|무엇일까요?|어느 것이지?]]",
    "[[목록|보기|선택지|후보|라벨]] [[가운데|중에서|중]] [[하나로|하나만]] [[답해 줘|답하세요.|답해 주세요.|답하십시오.|대답해 줘]]",
    "{c} [[분류|판정|고르기|선택|맞히기|태깅]]",
    "{t} [[분류기|분류 모델|태깅|분류 요청]]",
    "[[설명 없이|다른 말 없이|이유는 빼고|짧게]] {c}[[만 답해 줘|만 쓰세요.|만 출력하세요.|만 말해 줘|만 적어 주세요.]]",
    "[[너는|당신은]] {t:을} {c}[[별로|에 따라]] [[나누는|분류하는]] [[사람이야.|도우미입니다.|일을 해.|프로그램이다.]]",
    "[[이|다음|아래]] {t}, {c:이} 뭘까[[?|요?]]",
    "{t:을} [[드릴게요.|줄게.|드립니다.|보냅니다.]] {c:을} [[정해 주세요.|골라 줘|알려 주세요.|붙여 주세요.]]",
    "[[Classify the text.|Choose one label.|Text classification.|Pick the best label.|Which label fits?]]",
    "{c:을} [[판단해|판정해|추측해|골라]] [[줘|주세요.|주십시오.|보세요.]]",
)
LIST_HEADS = (
    "라벨",
    "보기",
    "선택지",
    "후보",
    "목록",
    "{c}",
    "{c} 목록",
    "카테고리",
    "Labels",
    "Options",
    "고를 수 있는 답",
    "답 후보",
    "다음 중 하나",
    "가능한 {c}",
    "분류",
)
TEXT_HEADS = (
    "{t}",
    "텍스트",
    "입력",
    "글",
    "내용",
    "문장",
    "Text",
    "Input",
    "대상",
    "분류할 것",
    "들어온 {t}",
)
ENDS = ("답:", "라벨:", "분류:", "정답:", "{c}:", "결과:", "Label:", "Answer:", "출력:", "→", "판정:")
SYSTEMS = (
    "[[당신은|너는]] [[글을|텍스트를|문장을]] [[분류하는|나누는|구분하는]] [[도우미입니다.|모델입니다.|비서입니다.]] [[라벨만|하나만|목록에 있는 말만]] [[답하세요.|출력하세요.|쓰세요.|답합니다.]]",
    "[[주어진|제시된]] [[보기|라벨|선택지|목록]] [[중 하나만|가운데 하나를 그대로]] [[쓰세요.|답하세요.|출력하십시오.|답합니다.]]",
    "[[분류기|텍스트 분류 서비스|자동 분류 도우미|Classifier]]. [[설명 금지.|라벨만 출력.|Answer with one label.|짧게 답함.]]",
)  # fmt: skip


def text_of(rng: random.Random, key: str, label: int) -> str:
    """A text whose label in set ``key`` is number ``label``."""
    made = SETS[key]
    pool = made.words[label]
    word = rng.choice(pool)
    while word in _SHARED[key]:
        word = rng.choice(pool)
    other = rng.choice(pool)
    if other == word or other in _SHARED[key]:
        other = word
    frame = rng.choice(made.frames)
    if "{x}" in frame and other == word:
        frame = "{w}"
    text = korean.fill(vary(rng, frame), {"w": word, "x": other}).strip()
    return korean.typo(rng, text) if rng.random() < 0.05 else text


def draw(rng: random.Random) -> tuple[str, tuple[int, ...], tuple[str, ...], dict[str, str]]:
    """A set, numbers of some of its labels in random order, their names, words for text and labels."""
    key = rng.choices(KEYS, _WEIGHTS)[0]
    made = SETS[key]
    total = len(made.names)
    chosen = tuple(rng.sample(range(total), total if total < 4 else rng.randint(2, min(total, 8))))
    for near in _NEAR.get(key, ()):  # labels that a text might both have do not stand side by side
        both = [i for i in chosen if made.names[i][0] in near]
        chosen = tuple(i for i in chosen if i not in both[1:])
    if len(chosen) < 2:
        return draw(rng)
    if key == "mood" and rng.random() < 0.4:
        chosen = tuple(rng.sample((0, 1), 2))
    style = 0 if rng.random() < 0.5 else rng.randrange(6)
    english = rng.random() < 0.07 and all(made.names[i][-1].isascii() for i in chosen)
    names = []
    for i in chosen:
        korean_names = [n for n in made.names[i] if not n.isascii()] or list(made.names[i])
        names.append(made.names[i][-1] if english else korean_names[min(style, len(korean_names) - 1)])
    if len(set(names)) < len(names):
        names = [made.names[i][0] for i in chosen]
    words = {"t": rng.choice(made.things), "c": rng.choice(made.criteria)}
    return key, chosen, tuple(names), words


def examples(rng: random.Random, key: str, label: int, text: str) -> str:
    """Some words of a label that do not stand in ``text``."""
    pool = [w for w in SETS[key].words[label] if w not in text and w not in _SHARED[key]]
    return ", ".join(rng.sample(pool, min(len(pool), 3)))


def parts(rng: random.Random) -> dict[str, Any]:
    """Heads, ends and system lines like those of ``news_prompts``, in the wordings of this module."""
    return {
        "list": rng.choice(LIST_HEADS),
        "text": rng.choice(TEXT_HEADS),
        "end": rng.choice(ENDS),
        "system": vary(rng, rng.choice(SYSTEMS)),
    }


LISTS: tuple[Callable[[tuple[str, ...]], str], ...] = (
    lambda x: ", ".join(f"'{w}'" for w in x),
    lambda x: "; ".join(x),
    lambda x: "\n".join(x),
    lambda x: " / ".join(x),
    lambda x: ", ".join(x[:-1]) + " 또는 " + x[-1],
    lambda x: ", ".join(x[:-1]) + ", " + x[-1] + " 중 하나",
    lambda x: "\n".join(f"{i}) {w}" for i, w in enumerate(x, 1)),
    lambda x: "\n".join(f"({'가나다라마바사아'[i]}) {w}" for i, w in enumerate(x)),
    lambda x: "[" + "] [".join(x) + "]",
    lambda x: "<" + ", ".join(x) + ">",
    lambda x: " - ".join(x),
    lambda x: "".join(f"<{w}>" for w in x),
)
