"""Classification prompts: the labels are written in the prompt, the answer is exactly one of them.

A prompt is composed of an instruction, a way of listing the labels, a way of giving the text, and an order of
these. Held-out rows may use an unseen text template, an unseen combination of labels or an unseen instruction.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import korean
import news_reviews as reviews
import news_rich as rich
from news_words import HERE, Draw, held, read_groups
from wordings import vary

NEWS_LABELS = ("IT과학", "경제", "사회", "생활문화", "세계", "스포츠", "정치")
TEXT_WORDS, _, _GROUPS = read_groups(HERE / "texts.txt")

# Set → (what the text is, what the labels are, namings of the labels in the order of texts.txt, weight).
SETS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[tuple[str, ...], ...], int]] = {
    "news": (
        ("기사 제목", "뉴스 제목", "헤드라인", "신문 제목"),
        ("분야", "주제", "카테고리", "뉴스 분류"),
        (
            NEWS_LABELS,
            NEWS_LABELS,
            NEWS_LABELS,
            ("IT/과학", "경제", "사회", "생활/문화", "세계", "스포츠", "정치"),
            ("과학", "경제", "사회", "문화", "국제", "스포츠", "정치"),
        ),
        30,
    ),
    "sentiment": (
        ("리뷰", "후기", "글", "이용 후기", "평", "문장"),
        ("감정", "감성", "평가", "극성"),
        (
            ("긍정", "부정", "중립"),
            ("긍정", "부정", "중립"),
            ("긍정적", "부정적", "중립적"),
            ("만족", "불만족", "보통"),
            ("좋음", "나쁨", "보통"),
            ("positive", "negative", "neutral"),
            ("호평", "혹평", "그저 그럼"),
        ),
        18,
    ),
    "inquiry": (
        ("고객 문의", "문의", "상담 글", "고객의 말", "문의 내용"),
        ("문의 유형", "유형", "종류", "담당 분류"),
        (
            ("배송", "환불", "교환", "결제", "회원", "기타"),
            ("배송", "환불", "교환", "결제", "회원", "기타"),
            ("배송 문의", "환불 문의", "교환 문의", "결제 문의", "회원 문의", "기타 문의"),
        ),
        14,
    ),
    "urgency": (
        ("요청", "접수 내용", "민원", "업무 요청", "신고"),
        ("긴급도", "급한 정도", "우선순위"),
        (("높음", "보통", "낮음"), ("높음", "보통", "낮음"), ("긴급", "보통", "여유"), ("상", "중", "하")),
        7,
    ),
    "domain": (
        ("문장", "글", "텍스트", "메모"),
        ("주제", "분야", "토픽", "영역"),
        (("요리", "여행", "건강", "스포츠", "음악", "과학", "역사", "금융", "교육", "날씨"),),
        9,
    ),
    "language": (
        ("문장", "텍스트", "글"),
        ("언어", "어느 나라 말"),
        (("한국어", "영어", "프랑스어", "독일어", "스페인어", "일본어", "중국어"),),
        2,
    ),
    "intent": (
        ("사용자의 말", "명령", "발화", "요청"),
        ("의도", "기능", "의도 분류"),
        (("알람", "일정", "날씨", "음악", "기기 제어", "전화", "메시지", "번역"),),
        8,
    ),
    "act": (
        ("말", "문장", "발화"),
        ("말의 종류", "유형", "화행"),
        (("질문", "요청", "불만", "칭찬", "인사"),),
        4,
    ),
    "emotion": (
        ("일기", "문장", "글", "메시지"),
        ("감정", "기분", "정서"),
        (("기쁨", "슬픔", "분노", "불안", "놀람"), ("기쁨", "슬픔", "화남", "걱정", "놀라움")),
        5,
    ),
    "spam": (("문자", "메시지", "메일"), ("판정", "종류"), (("스팸", "정상"), ("광고", "일반")), 3),
    "team": (
        ("요청", "사내 문의", "직원의 말", "업무 요청"),
        ("담당 부서", "보낼 곳", "담당"),
        (("인사팀", "재무팀", "전산팀", "총무팀", "법무팀"), ("인사", "재무", "전산", "총무", "법무")),
        5,
    ),
    "polite": (("문장", "말"), ("말투", "높임"), (("존댓말", "반말"),), 2),
}
# In chats of training: the share of the label sets of ``news_rich``, and of its wordings for the sets here.
RICH_SETS, RICH_WORDINGS = 0.55, 0.5
KEYS = tuple(SETS)
WEIGHTS = [SETS[k][3] for k in KEYS]
TEXTS: dict[tuple[str, int], dict[bool, list[str]]] = {}
for _set, (_, _, _namings, _) in SETS.items():
    for _i, _name in enumerate(_namings[0]):
        if _set != "news":
            _titles = _GROUPS[f"{_set}/{_name}"].events[0].titles
            TEXTS[_set, _i] = {u: [t for j, t in enumerate(_titles) if held(j) == u] for u in (False, True)}

DEFINITIONS = {
    "inquiry": (
        "물건이 언제, 어디로 오는지 묻는 글",
        "돈을 돌려받으려는 글",
        "다른 것으로 바꾸려는 글",
        "돈을 내는 일에 관한 글",
        "가입, 로그인, 회원 정보에 관한 글",
        "위의 어느 것도 아닌 글",
    ),
    "urgency": ("바로 처리해야 하는 일", "며칠 안에 처리하면 되는 일", "급하지 않은 일이나 의견"),
    "sentiment": ("마음에 든다는 글", "마음에 들지 않는다는 글", "좋고 나쁨이 드러나지 않거나 반반인 글"),
    "team": (
        "휴가, 채용, 증명서",
        "비용, 세금, 예산",
        "컴퓨터, 계정, 네트워크",
        "사무실, 비품, 시설",
        "계약, 상표, 소송",
    ),
    "news": (
        "기술과 연구 소식",
        "돈, 기업, 물가 소식",
        "사건, 재판, 교육, 노동 소식",
        "공연, 책, 여행, 음식, 건강 소식",
        "다른 나라 소식",
        "경기와 선수 소식",
        "국회, 정당, 선거, 정부 소식",
    ),
}

# {t} what the text is, {c} what the labels are, {L} the labels.
INSTRUCTIONS = (
    "다음 {t:을} {c}에 따라 분류하세요.",
    "아래 {t:을} 읽고 알맞은 {c:을} 하나만 고르세요.",
    "{t}의 {c:을} 골라 줘.",
    "이 {t:은} 어디에 속하나요?",
    "{t:을} 보고 {c:을} 정해 주세요.",
    "다음 {t}에 가장 잘 맞는 것은?",
    "주어진 {t:을} 하나로 분류해 주세요.",
    "{c:을} 판단해서 낱말 하나로 답하세요.",
    "{t} 분류",
    "이 {t} {c} 좀 알려 줄래?",
    "보기 가운데 {t}에 맞는 {c:을} 찾아 쓰세요.",
    "{c} 분류 작업입니다. 설명 없이 답만 쓰세요.",
    "{c:은} 뭘까? 하나만 골라.",
    "{t:이} 목록의 어디에 드는지 말해 주십시오.",
    "다음 {t:을} 분류하고 라벨만 출력하세요.",
    "혹시 이 {t:은} 어느 쪽이에요?",
    "{t}에 라벨을 하나 붙여 주세요.",
    "{c:은} 무엇입니까? 목록에서 고르십시오.",
    "아래 글의 {c:을} 맞혀 봐.",
    "너는 {t} 분류기야. 라벨 하나만 답해.",
    "{t} 하나를 드릴게요. {c:을} 알려 주세요.",
    "읽고 {c:을} 골라 주시면 됩니다.",
    "{c} 선택",
    "아래 {t:은} 다음 중 무엇에 해당합니까?",
)
LISTS: tuple[Callable[[tuple[str, ...]], str], ...] = (
    lambda x: ", ".join(x),
    lambda x: "/".join(x) if not any("/" in w for w in x) else " | ".join(x),
    lambda x: " | ".join(x),
    lambda x: "\n".join("- " + w for w in x),
    lambda x: "\n".join(f"{i}. {w}" for i, w in enumerate(x, 1)),
    lambda x: "[" + ", ".join(x) + "]",
    lambda x: ", ".join(f'"{w}"' for w in x),
    lambda x: " ".join(f"({w})" for w in x),
    lambda x: " 또는 ".join(x) if len(x) < 4 else ", ".join(x),
    lambda x: "·".join(x),
    lambda x: "\n".join("* " + w for w in x),
    lambda x: "{" + ", ".join(x) + "}",
)
LIST_HEADS = ("라벨", "보기", "선택지", "후보", "분류 목록", "가능한 답", "{c}", "카테고리", "고를 것")
TEXT_HEADS = ("{t}", "텍스트", "입력", "글", "내용", "문장", "본문")
ENDS = ("답:", "라벨:", "분류:", "정답:", "{c}:", "결과:")
SYSTEMS = (
    "당신은 글을 분류하는 도우미입니다. 라벨 하나만 답하세요.",
    "너는 텍스트 분류기다. 목록에 있는 낱말로만 답한다.",
    "글을 종류별로 나누는 일을 합니다. 다른 말은 덧붙이지 마세요.",
    "주어진 라벨 가운데 하나를 그대로 출력하십시오.",
    "분류만 해 줘. 설명은 필요 없어.",
)


def held_combination(chosen: tuple[int, ...], total: int) -> bool:
    """Whether this set of label numbers is for held-out rows only (never all labels of a set)."""
    return 2 <= len(chosen) < total and total >= 5 and sum(1 << i for i in chosen) % 9 == 4


def text_of(
    rng: random.Random, key: str, label: int, headline: Callable[..., str], held_out: bool, unseen: bool
) -> str:
    """A text whose label in set ``key`` is number ``label``."""
    if key == "news":
        return headline(rng, NEWS_LABELS[label], held_out, unseen)
    if key == "sentiment" and rng.random() < 0.65:
        return reviews.short(rng, SETS[key][2][0][label], held_out=held_out, unseen=unseen)
    text = korean.fill(rng.choice(TEXTS[key, label][unseen]), Draw(rng, TEXT_WORDS, held_out))
    if key in ("inquiry", "team") and rng.random() < 0.2:
        text = rng.choice(("안녕하세요. ", "문의드립니다. ", "저기요, ", "수고하십니다. ")) + text
    if key not in ("polite", "language") and rng.random() < 0.08:
        text = korean.typo(rng, text)
    return text


def _labels(rng: random.Random, key: str, unseen: bool) -> tuple[int, ...]:
    """Label numbers to choose from, in random order; an unseen combination when ``unseen``."""
    total = len(SETS[key][2][0])
    while True:
        if total == 2 or (key != "news" and total < 4 and rng.random() < 0.5):
            count = total
        elif key == "news" and not unseen and rng.random() < 0.4:
            count = total
        else:
            count = rng.randrange(2, min(total, 7) + 1)
        chosen = tuple(rng.sample(range(total), count))
        if key == "sentiment" and 2 in chosen and count == 2:
            continue  # 긍정/중립 alone would leave a negative text without a label
        if held_combination(chosen, total) == unseen:
            return chosen


def _heading(rng: random.Random, head: str, body: str) -> str:
    if "\n" in body:
        return f"{head}:\n{body}"
    return rng.choice((f"{head}: {body}", f"{head} - {body}", f"[{head}]\n{body}", f"{head}: {body}"))


def classify(rng: random.Random, headline: Callable[..., str], *, held_out: bool = False) -> dict[str, Any]:
    """A chat row of task ``classify``; ``headline`` makes the text of the news set."""
    if not held_out and rng.random() < RICH_SETS:
        return _rich(rng, 1)
    unseen_text = unseen_set = unseen_ask = False
    if held_out and rng.random() < 0.5:
        which = rng.randrange(3)
        unseen_text, unseen_set, unseen_ask = which == 0, which == 1, which == 2
    key = rng.choices(KEYS, WEIGHTS)[0]
    if unseen_set:
        while len(SETS[key][2][0]) < 5:
            key = rng.choices(KEYS, WEIGHTS)[0]
    things, criteria, namings, _ = SETS[key]
    chosen = _labels(rng, key, unseen_set)
    naming = rng.choice(namings)
    gold = rng.choice(chosen)
    text = text_of(rng, key, gold, headline, held_out, unseen_text)
    words = {"t": rng.choice(things), "c": rng.choice(criteria)}
    names = tuple(naming[i] for i in chosen)

    ask = korean.fill(rng.choice([s for i, s in enumerate(INSTRUCTIONS) if held(i) == unseen_ask]), words)
    more = None
    if not held_out and rng.random() < RICH_WORDINGS:
        ask, more = _rich_ask(rng, words), rich.parts(rng)
    if rng.random() < 0.12 and key in DEFINITIONS:
        listing = "\n".join(f"- {naming[i]}: {DEFINITIONS[key][i]}" for i in chosen)
    else:
        listing = rng.choice(LISTS if more is None else rich.LISTS)(names)
    shots = []
    if rng.random() < 0.15 and key != "language":
        for i in rng.sample(chosen, min(len(chosen), rng.randrange(2, 4))):
            shots.append((text_of(rng, key, i, headline, held_out, False), naming[i]))
    messages = _compose(rng, ask, listing, text, shots, words, more)
    messages.append({"role": "assistant", "content": naming[gold]})
    return {
        "task": "classify",
        "messages": messages,
        "tools": None,
        "check": {"kind": "label", "label": naming[gold]},
        "unseen": unseen_text or unseen_set or unseen_ask,
    }


def _rich_ask(rng: random.Random, words: dict[str, str]) -> str:
    return korean.fill(vary(rng, rng.choice(rich.INSTRUCTIONS)), words)


def _rich(rng: random.Random, count: int) -> dict[str, Any]:
    """A row of a set of ``news_rich`` with ``count`` texts, each in a message and answered."""
    key, chosen, names, words = rich.draw(rng)
    asked: list[tuple[str, str]] = []
    for _ in range(count):
        at = rng.randrange(len(chosen))
        text = rich.text_of(rng, key, chosen[at])
        if all(text != other for other, _ in asked):
            asked.append((text, names[at]))
    text, label = asked[0]
    more = rich.parts(rng) if rng.random() < 0.7 else None
    if rng.random() < 0.6:
        ask = _rich_ask(rng, words)
    else:
        ask = korean.fill(rng.choice([s for i, s in enumerate(INSTRUCTIONS) if not held(i)]), words)
    draw = rng.random()
    if draw < 0.15 and len(chosen) < 6:
        everything = " ".join(t for t, _ in asked)
        notes = [rich.examples(rng, key, i, everything) for i in chosen]
        listing = "\n".join(f"- {name}: {note}" for name, note in zip(names, notes, strict=True))
    else:
        listing = rng.choice(LISTS if draw < 0.6 and not names[0].isascii() else rich.LISTS)(names)
    shots = []
    if rng.random() < 0.12:
        for at in rng.sample(range(len(chosen)), min(len(chosen), rng.randrange(2, 4))):
            shots.append((rich.text_of(rng, key, chosen[at]), names[at]))
    messages = _compose(rng, ask, listing, text, shots, words, more)
    messages.append({"role": "assistant", "content": label})
    for text, label in asked[1:]:
        messages += [{"role": "user", "content": text}, {"role": "assistant", "content": label}]
    return {
        "task": "classify",
        "messages": messages,
        "tools": None,
        "check": {"kind": "label", "label": label},
        "unseen": False,
    }


def several(rng: random.Random) -> dict[str, Any]:
    """Three to six texts of one set of ``news_rich``."""
    return _rich(rng, rng.randint(3, 6))


def _compose(
    rng: random.Random,
    ask: str,
    listing: str,
    text: str,
    shots: list[tuple[str, str]],
    words: dict[str, str],
    more: dict[str, str] | None = None,
) -> list[dict[str, str]]:
    """Messages before the answer: one user message, or the task as system message and the text alone."""
    labels = _heading(rng, korean.fill(more["list"] if more else rng.choice(LIST_HEADS), words), listing)
    head = korean.fill(more["text"] if more else rng.choice(TEXT_HEADS), words)
    given = rng.choice(
        (
            f"{head}: {text}",
            f"{head}: {text}",
            f'"{text}"',
            f"{text}",
            f"<{head}>\n{text}\n</{head}>",
            f"{head}:\n{text}",
            f"「{text}」",
        )
    )
    end = korean.fill(more["end"] if more else rng.choice(ENDS), words)
    if shots:
        pattern = rng.choice(("{h}: {t}\n{e} {l}", "{t} → {l}", "예) {t} => {l}"))
        body = "\n".join(
            pattern.replace("{h}", head).replace("{e}", end).replace("{l}", label).replace("{t}", t)
            for t, label in shots
        )
        last = (
            pattern.replace("{h}", head)
            .replace("{e}", end)
            .replace("{l}", "")
            .replace("예) ", "")
            .replace("{t}", text)
        )
        return [{"role": "user", "content": f"{ask}\n{labels}\n\n{body}\n{last.rstrip()}"}]
    if "\n" not in listing and rng.random() < 0.12:
        one_line = rng.choice(
            (
                f'"{text}" {listing} 중에서 골라 줘.',
                f"{text} ({listing})",
                f"{listing} 중 무엇인가요? {text}",
                f"{ask} {text} / {listing}",
                f'다음은 {listing} 중 어디에 드나요? "{text}"',
            )
        )
        return [{"role": "user", "content": one_line}]
    if rng.random() < 0.2:
        system = f"{rng.choice((ask, more['system'] if more else rng.choice(SYSTEMS)))}\n{labels}"
        return [{"role": "system", "content": system}, {"role": "user", "content": rng.choice((text, given))}]
    order = rng.choice(
        (
            (ask, labels, given),
            (ask, labels, given, end),
            (ask, given, labels),
            (given, ask, labels),
            (labels, given, ask),
            (ask, given, labels, end),
            (labels, ask, given),
        )
    )
    messages = [{"role": "user", "content": rng.choice(("\n", "\n", "\n\n")).join(order)}]
    if rng.random() < 0.1:
        messages.insert(0, {"role": "system", "content": more["system"] if more else rng.choice(SYSTEMS)})
    return messages
