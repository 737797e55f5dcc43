"""Review texts: whole reviews for pretraining and short ones with a sentiment (``aspects.txt``)."""

from __future__ import annotations

import random

import korean
from news_words import HERE, held

ENDINGS = ("어요", "습니다", "다", "네요")
PLACES = {  # kind → what a review is about
    "숙소": ("호텔", "펜션", "민박", "게스트하우스", "한옥 숙소"),
    "물건": ("가방", "의자", "이불", "등산화", "책상", "외투", "식탁보", "모자"),
    "전자제품": ("이어폰", "전기 주전자", "청소기", "키보드", "선풍기", "태블릿", "면도기"),
    "식당": ("국숫집", "고깃집", "분식집", "백반집", "국밥집"),
    "카페": ("카페", "빵집", "찻집", "디저트 가게"),
    "영상": ("영화", "드라마", "다큐멘터리"),
    "책": ("소설", "만화", "동화", "수필집"),
    "공연": ("연극", "뮤지컬", "무용극", "마당극"),
    "앱": ("배달 앱", "은행 앱", "예약 앱", "지도 앱", "가계부 앱"),
    "수업": ("영어 강의", "요가 수업", "기타 교실", "요리 수업", "코딩 강의"),
}
BRAND_FIRST = (
    "달빛",
    "초록",
    "하늘",
    "모래",
    "구름",
    "바람",
    "노을",
    "은빛",
    "산들",
    "물결",
    "별밤",
    "감나무",
)
BRAND_LAST = ("정원", "언덕", "나루", "마을", "우물", "다락", "마당", "샘터", "고개", "둥지")


def _aspects() -> dict[str, list[tuple[str, tuple[tuple[str, ...], tuple[str, ...]]]]]:
    out: dict[str, list[tuple[str, tuple[tuple[str, ...], tuple[str, ...]]]]] = {}
    kind = ""
    for line in (HERE / "aspects.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("@ "):
            kind = line[2:]
        elif "|" in line and not line.startswith("//"):
            name, good, bad = (part.strip() for part in line.split("|"))
            out.setdefault(kind, []).append((name, (tuple(good.split("; ")), tuple(bad.split("; ")))))
    return out


ASPECTS = _aspects()
KINDS = tuple(ASPECTS)
# Sentences around the aspects; {name} is the thing reviewed, ~ the style's ending on a ㅆ/ㅄ stem.
FRAMES = {
    "긍정": (
        "{a:이} {p}~",
        "{a:이} {p}고 {b}도 {q}~",
        "{a:은} {r}지만 {b:이} {q}으니 만족스러웠~",
        "{name} {a:이} {p}~",
        "{a:이} {p}고 {b:이} {q}~ 또 찾고 싶었~",
        "걱정했는데 {a:이} {p}~",
        "무엇보다 {a:이} {p}~",
        "{name}, {a:이} {p}고 {b}까지 {q}~",
    ),
    "부정": (
        "{a:이} {p}~",
        "{a:이} {p}고 {b}도 {q}~",
        "{a:은} {r}지만 {b:이} {q}으니 다시는 안 찾겠~",
        "{name} {a:이} {p}~",
        "{a:이} {p}고 {b:이} {q}~ 돈이 아까웠~",
        "기대했는데 {a:이} {p}~",
        "무엇보다 {a:이} {p}~",
        "{name}, {a:이} {p}고 {b}까지 {q}~",
    ),
    "중립": (
        "{a:은} {p}지만 {b:은} {r}~ 그냥 보통이었~",
        "{a:이} {p}는데 {b:이} {r}~ 좋은 점 반, 아쉬운 점 반이었~",
        "{name}, {a:은} {p}는데 {b:은} {r}~ 딱 중간이었~",
        "{name:은} 좋지도 나쁘지도 않았~",
        "{a:은} {p}지만 {b:이} {r}~ 평범했~",
        "{name}에 특별한 점은 없었~",
        "{a}도 {b}도 그저 그랬~",
        "{a:은} {r}지만 {b:은} {p}~ 무난했~",
    ),
}


def brand(rng: random.Random, *, held_out: bool = False) -> str:
    """A made-up shop or product name; held-out names never occur in training."""
    while True:
        i, j = rng.randrange(len(BRAND_FIRST)), rng.randrange(len(BRAND_LAST))
        if ((i * 3 + j) % 7 == 0) == held_out:
            return BRAND_FIRST[i] + " " + BRAND_LAST[j]


def named(rng: random.Random, kind: str, *, held_out: bool = False) -> str:
    """A thing of ``kind`` with its made-up name: 달빛 정원 호텔, 소설 '달빛 정원'."""
    what, name = rng.choice(PLACES[kind]), brand(rng, held_out=held_out)
    return f"{what} '{name}'" if kind in ("영상", "책", "공연") else f"{name} {what}"


def short(rng: random.Random, mood: str, *, held_out: bool = False, unseen: bool = False) -> str:
    """One or two sentences of ``mood`` (긍정, 부정, 중립) about the aspects of one kind of thing."""
    kind = rng.choice(KINDS)
    ending = rng.choice(ENDINGS)
    name = rng.choice(PLACES[kind]) if rng.random() < 0.6 else named(rng, kind, held_out=held_out)
    return clause(rng, kind, mood, ending, name, unseen=unseen)


def clause(
    rng: random.Random,
    kind: str,
    mood: str,
    ending: str,
    name: str,
    *,
    unseen: bool = False,
    used: set[str] | None = None,
) -> str:
    """One frame of ``mood`` in one style."""
    frames = FRAMES[mood]
    frame = rng.choice([f for i, f in enumerate(frames) if held(i) == unseen])
    (a, a_words), (b, b_words) = rng.sample([x for x in ASPECTS[kind] if not used or x[0] not in used], 2)
    if used is not None:
        used |= {a, b}  # a review speaks of an aspect once
    side = 1 if mood == "부정" else 0
    other = 1 - side
    values = {
        "a": a,
        "b": b,
        "p": rng.choice(a_words[side]),
        "q": rng.choice(b_words[side]),
        # what goes against the mood: of the first aspect, or of the second one in a neutral text
        "r": "",
        "name": name,
    }
    first = "{a:은} {r}" in frame
    values["r"] = rng.choice((a_words if first else b_words)[other])
    if first and mood == "중립":
        values["p"] = rng.choice(b_words[side])
    text = korean.fill(frame, values)
    return text.replace("~ ", ending + ". ").replace("~", ending) + "."


REVIEW_OPEN = {
    "숙소": ("{city} {name}에 {n}박 묵었~.", "{name}, {person} 씨와 함께 다녀왔~."),
    "물건": ("{name:을} 산 지 {n}주 되었~.", "{person} 씨 소개로 {name:을} 샀~."),
    "전자제품": ("{name:을} {n}주 동안 썼~.", "{person} 씨 말을 듣고 {name:을} 샀~."),
    "식당": ("{city}에 있는 {name}에 들렀~.", "{person} 씨와 {name}에서 밥을 먹었~."),
    "카페": ("{city} {name}에서 {person} 씨를 만났~.", "{name}에 {n}번 갔~."),
    "영상": ("{person} 감독의 {name:을} 보았~.", "{city}에서 {name:을} 보았~."),
    "책": ("{person} 작가의 {name:을} 읽었~.", "{city} 책방에서 {name:을} 샀~."),
    "공연": ("{city}에서 {name:을} 보았~.", "{person} 씨가 나오는 {name:을} 보았~."),
    "앱": ("{name:을} {n}주 동안 썼~.", "{person} 씨 말을 듣고 {name:을} 깔았~."),
    "수업": ("{city} {name:을} {n}주 동안 들었~.", "{person} 선생님의 {name:을} 들었~."),
}
REVIEW_CLOSE = {
    "긍정": (
        "{name:을} 이웃에게도 권하고 싶었~.",
        "{name}에 별 다섯 개를 주었~.",
        "{name:은} 다시 찾을 만했~.",
    ),
    "부정": (
        "{name:은} 권하고 싶지 않았~.",
        "{name}에 별 한 개를 주었~.",
        "{name:은} 두 번 찾을 일이 없겠~.",
    ),
    "중립": ("{name:은} 한 번쯤은 괜찮았~.", "{name}에 별 세 개를 주었~.", "{name:은} 그저 무난했~."),
}
CITIES = ("서울", "부산", "대구", "강릉", "전주", "여수", "제주", "경주", "속초", "통영", "춘천", "목포")


def review(rng: random.Random, *, held_out: bool = False) -> str:
    """A review of three to five sentences that comes back to the name of the thing."""
    kind, ending = rng.choice(KINDS), rng.choice(ENDINGS[:3])
    mood = rng.choice(("긍정", "부정", "중립"))
    name = named(rng, kind, held_out=held_out)
    values = {
        "name": name,
        "city": rng.choice(CITIES),
        "person": korean.person(rng, held_out=held_out),
        "n": str(rng.randrange(2, 6)),
    }
    parts = [korean.fill(rng.choice(REVIEW_OPEN[kind]), values).replace("~", ending)]
    moods = ("긍정", "부정") if mood == "중립" else (mood,) * rng.randrange(1, 3)
    used: set[str] = set()
    for one in moods:
        parts.append(clause(rng, kind, one, ending, name, used=used))
    parts.append(korean.fill(rng.choice(REVIEW_CLOSE[mood]), values).replace("~", ending))
    return " ".join(parts)
