"""Plain text for pretraining: short scenes in and around a bookshop whose names come back."""

from __future__ import annotations

import random

import korean
from bookshop_policies import EVERY, read

FIRST = (
    "안개",
    "소금",
    "파란",
    "겨울",
    "종이",
    "유리",
    "느린",
    "비밀",
    "모래",
    "열두",
    "오래된",
    "작은",
    "하얀",
    "낯선",
    "푸른",
    "깊은",
)
SECOND = (
    "창고",
    "정원",
    "기차",
    "편지",
    "달력",
    "골목",
    "항해",
    "우체국",
    "섬",
    "시계",
    "도서관",
    "계단",
    "사전",
    "의자",
    "정류장",
    "숲",
)
HELD_FIRST = ("붉은", "마지막", "고요한", "먼", "어린", "둥근")
HELD_SECOND = ("온실", "등대", "나침반", "우산", "호수", "부엌")
SHOPS = ("가온", "물결", "느티", "한뼘", "달빛", "모퉁이", "봄볕", "이야기")
HELD_SHOPS = ("서리", "반딧불")
CATEGORIES = ("소설", "에세이", "동화", "과학책", "역사책", "여행기", "만화", "시집")
PLACES = ("창가", "계산대 옆", "2층 계단참", "현관 앞", "안쪽 책장", "가운데 탁자")
REASONS = ("생일 선물", "여름 방학 숙제", "독서 모임", "긴 기차 여행", "동생의 입학 선물", "잠 못 드는 밤")
DAYS = ("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일")

# Each frame is one passage in one style. Every eighth is kept for the held-out side.
FRAMES = (
    "{a:은} {reason:을} 위해 {shop}책방에 들렀다. 찾는 책은 「{t}」{_:이었}다. 직원 {b:은} {place} 책장에서 「{t}」{_:을} 꺼내 왔다. 값은 {p}원이었고, {a:은} {n}권을 샀다.",
    "{shop}책방에서는 {day}마다 낭독회가 열립니다. 이번 주에는 {a} 작가가 「{t}」{_:을} 읽습니다. 진행은 {b} 씨가 맡습니다. {a} 작가는 낭독을 마친 뒤 「{t}」에 서명해 줄 예정입니다.",
    "{a:이} 쓴 「{t}」{_:이} 나왔다. {cat:을} 즐겨 읽는 {b:은} 나온 날 바로 {shop}책방으로 갔다. 「{t}」{_:은} {place}에 놓여 있었다. {b:은} 첫 장을 읽고 {a}의 다른 책도 함께 골랐다.",
    "주문 번호 {o:은} {a} 님이 {day}에 넣은 주문입니다. 담긴 책은 「{t}」 {n}권과 「{u}」 한 권입니다. 「{t}」{_:은} 재고가 있지만 「{u}」{_:은} 이틀 뒤에 들어옵니다. {b} 직원이 {a} 님께 전화로 알려 드렸습니다.",
    "“「{t}」 있어요?” {a:이} 물었다. {b:은} 컴퓨터를 두드리더니 고개를 저었다. “「{t}」{_:은} 다 나갔고 「{u}」{_:은} 한 권 있어요.” {a:은} 잠깐 생각하다가 「{u}」{_:을} 골랐다.",
    "{shop}책방의 재고표를 보면 「{t}」{_:이} {n}권, 「{u}」{_:이} {m}권이다. {cat} 책장은 {a:이}, 계산대는 {b:이} 맡는다. {day}에 {a:이} 쉬면 {b:이} 두 곳을 함께 본다.",
    "{a} 씨는 「{t}」{_:을} 반품하고 싶다고 했어요. 책을 받은 지 {n}일째였지요. 담당자 {b} 씨는 책을 살펴보고 괜찮다고 했어요. {a} 씨는 {p}원을 돌려받고 「{u}」{_:을} 새로 샀어요.",
    "오늘 {shop}책방에 서평 두 편이 올라왔다. {a:은} 「{t}」에 별 {s}개를 주며 문장이 좋다고 적었고, {b:은} 같은 책에 별 {r}개를 주며 결말이 아쉽다고 적었다. 「{t}」{_:을} 두고 두 사람의 생각이 갈렸다.",
    "신간 안내. 「{t}」, {a} 지음, {p}원. {cat:을} 좋아하는 분께 알맞은 책입니다. {shop}책방 {place}에서 만나실 수 있습니다. 「{t}」{_:을} 미리 읽은 {b} 직원은 '손에서 놓기 어려웠다'고 했습니다.",
    "{b:은} {shop}책방에서 {n}년째 일한다. 손님 {a:이} 책을 고르지 못하면 {b:은} 먼저 무엇을 좋아하는지 묻는다. {a:이} {cat:을} 좋아한다고 하자 {b:은} 「{t}」{_:을} 권했다. 다음 {day}에 {a:은} 「{t}」{_:이} 재미있었다며 다시 왔다.",
    "독서 모임 알림. 이번 달에 읽을 책은 「{t}」{_:이고}, 다음 달에는 「{u}」{_:을} 읽습니다. 모임은 {day} 저녁 {n}시, {shop}책방 {place}에서 합니다. 발제는 {a} 님, 기록은 {b} 님입니다. 「{t}」{_:을} 못 구하신 분은 {b} 님께 말씀해 주세요.",
    "어제 {a:이} 우리 책방에 왔어. {reason} 때문에 「{t}」{_:을} 찾더라. 마침 {b:이} 「{t}」{_:을} 정리하고 있어서 바로 건네줬지. {a:은} {p}원을 내고 갔어.",
    "{shop}책방 {day} 매출을 적는다. 「{t}」{_:이} {n}권, 「{u}」{_:이} {m}권 팔렸다. 가장 많이 산 손님은 {a:이었}다. {b:은} 「{t}」{_:을} 더 들여놓자고 했다.",
    "중고책을 팔러 온 {a:은} 「{t}」{_:과} 「{u}」{_:을} 꺼내 놓았습니다. {b:은} 「{t}」의 상태가 '최상', 「{u}」의 상태가 '중'이라고 했습니다. {a:은} 「{t}」만 팔고 「{u}」{_:은} 도로 가져갔습니다.",
    "{a:은} 「{t}」{_:을} 선물할 거라며 포장해 달라고 했다. {b:은} 쪽빛 종이를 골랐다. 카드에는 받는 사람인 {c}의 이름을 적었다. {c:은} 그날 저녁 「{t}」{_:을} 받았다.",
    "{place}에 놓인 「{t}」{_:은} {a:이} 두고 간 책이었다. {b:은} 분실물 공책에 「{t}」{_:을} 적고 {day}까지 맡아 두기로 했다. 이틀 뒤 {a:이} 찾으러 왔고, {b:은} 웃으며 책을 내주었다.",
    "{a} 님의 질문: 「{t}」 언제 오나요?\n{b} 상담원의 답: {a} 님, 「{t}」{_:은} {day}에 출고했습니다. 함께 주문하신 「{u}」{_:은} {n}일 뒤에 보내 드립니다.",
)  # fmt: skip
POOL = {
    held: tuple(f for i, f in enumerate(FRAMES) if (i % EVERY == EVERY - 1) == held) for held in (False, True)
}


def title(rng: random.Random, held_out: bool) -> str:
    """An invented book title of two words."""
    return (
        f"{rng.choice(HELD_FIRST if held_out else FIRST)} {rng.choice(HELD_SECOND if held_out else SECOND)}"
    )


def document(rng: random.Random, *, held_out: bool = False) -> str:
    """One or two scenes with the same people and books; one in eight is a policy of the bookshop."""
    if rng.random() < 0.12:
        policies = read()[0]
        policy = rng.choice([p for i, p in enumerate(policies) if (i % EVERY == EVERY - 1) == held_out])
        return f"{policy.title}\n{policy.text}"
    a, b, c = korean.people(rng, 3, held_out=held_out)
    t = u = title(rng, held_out)
    while u == t:
        u = title(rng, held_out)
    n, m = rng.sample(range(2, 10), 2)
    values = {
        "a": a,
        "b": b,
        "c": c,
        "t": t,
        "u": u,
        "n": n,
        "m": m,
        "s": rng.choice((4, 5)),
        "r": rng.choice((1, 2)),
        "o": f"{rng.randrange(1000, 10_000)}번",
        "p": f"{rng.randrange(60, 340) * 100:,}",
        "shop": rng.choice(HELD_SHOPS if held_out else SHOPS),
        "cat": rng.choice(CATEGORIES),
        "place": rng.choice(PLACES),
        "reason": rng.choice(REASONS),
        "day": rng.choice(DAYS),
    }
    pool = POOL[held_out and rng.random() < 0.5]
    frames = rng.sample(pool, 2 if len(pool) > 2 and rng.random() < 0.4 else 1)
    return "\n".join(korean.fill(frame, values) for frame in frames)
