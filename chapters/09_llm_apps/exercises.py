"""Checks of chapter 9's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import math

from llmbook.exercises import exercise

# --- 01_rag


@exercise("9-1")
def check_windows(answer) -> str | None:
    for length, size, overlap in ((10, 4, 1), (10, 4, 0), (8, 4, 2), (3, 5, 2), (12, 5, 4)):
        expected, begin = [(0, min(size, length))], 0
        while expected[-1][1] < length:
            begin += size - overlap
            expected.append((begin, min(begin + size, length)))
        got = [tuple(span) for span in answer("가" * length, size, overlap)]
        if got != expected:
            return (
                f"{length}자를 size={size}, overlap={overlap}으로 자르면 {expected}입니다. "
                "글의 끝에 닿은 조각 다음에는 더 만들지 마세요."
            )
    return None


@exercise("9-2")
def check_edges_first(answer) -> str | None:
    for given, expected in (
        ([1, 2, 3, 4, 5], [1, 3, 5, 4, 2]),
        ([1, 2, 3, 4], [1, 3, 4, 2]),
        (["다", "가", "라", "나"], ["다", "라", "나", "가"]),
        ([1], [1]),
        ([], []),
    ):
        if list(answer(list(given))) != expected:
            return f"가까운 차례로 {given}이면 {expected}입니다. 가장 먼 것이 가운데에 와야 합니다."
    return None


# --- end 01_rag
# --- 02_llm_cache


@exercise("9-3")
def check_normalized_key(answer) -> str | None:
    base = {"model": "m", "messages": [{"role": "user", "content": "안녕"}]}
    key = answer(dict(base))
    same = ({"temperature": 1}, {"temperature": 1.0}, {"n": 1}, {"n": 1, "temperature": 1})
    if any(answer({**base, **extra}) != key for extra in same):
        return "적지 않은 것과 기본값(temperature=1, n=1)을 적은 것은 같은 요청입니다."
    if answer(dict(reversed({**base, "top_p": 0.5}.items()))) != answer({**base, "top_p": 0.5}):
        return "매개변수를 적은 순서만 다른데 키가 달라졌습니다. 정렬해서 적으세요."
    if answer({**base, "messages": [{"content": "안녕", "role": "user"}]}) != key:
        return "말(메시지) 안에서 키를 적은 순서만 다른데 키가 달라졌습니다. 안쪽까지 정렬해 적으세요."
    other = [{"role": "user", "content": "잘 가"}]
    different = (
        {"temperature": 0},
        {"n": 2},
        {"top_p": 0.5},
        {"seed": 1},
        {"model": "m2"},
        {"messages": other},
    )
    keys = [key, *(answer({**base, **extra}) for extra in different)]
    if len(set(keys)) < len(keys):
        return "답이 달라질 수 있는 매개변수가 다른데 키가 같습니다. 기본값만 채우고 나머지는 그대로 두세요."
    turns = [*base["messages"], {"role": "assistant", "content": "네"}]
    if answer({**base, "messages": turns}) == answer({**base, "messages": turns[::-1]}):
        return "말의 순서가 바뀐 대화는 다른 요청입니다."
    return None


@exercise("9-4")
def check_lowest_threshold(answer) -> str | None:
    pairs = [(0.8, True), (0.9, False), (0.6, False), (0.95, True), (0.7, False), (0.9, True)]
    for limit, expected in ((0.0, 0.95), (1 / 6, 0.8), (0.34, 0.7), (1.0, 0.6)):
        got = answer(list(pairs), limit)
        if got != expected:
            return (
                f"쌍 {pairs}에서 limit={limit:.2f}이면 {expected}입니다. 문턱과 같은 유사도의 쌍도 적중이고, "
                "비율은 적중이 아니라 전체 쌍의 수로 나눕니다."
            )
    if answer([(0.9, False), (0.5, True)], 0.0) is not None:
        return "가장 높은 유사도에서도 뜻이 다른 쌍이 걸리면 어떤 문턱도 안 됩니다(None)."
    return None


# --- end 02_llm_cache
# --- 03_guardrails


@exercise("9-5")
def check_business_number(answer) -> str | None:
    for body in ("123456789", "220811234", "105871299", "604822345", "999999999"):
        total = sum(w * int(d) for w, d in zip((1, 3, 7, 1, 3, 7, 1, 3, 5), body, strict=True))
        right = str(-(total + int(body[8]) * 5 // 10) % 10)
        for digit in "0123456789":
            text = f"{body[:3]}-{body[3:5]}-{body[5:]}{digit}"
            if bool(answer(text)) != (digit == right):
                return f"{body[:3]}-{body[3:5]}-{body[5:]}?의 마지막 자리는 {right}입니다."
    return None


@exercise("9-6")
def check_mask_cards(answer) -> str | None:
    for text, expected in (
        ("카드 4539-1488-0343-6467로 결제", "카드 ****-****-****-6467로 결제"),
        ("4539148803436467", "************6467"),
        ("4539 1488 0343 6467, 5500-0055-5555-5559", "**** **** **** 6467, ****-****-****-5559"),
        ("송장 4539-1488-0343-6468", "송장 4539-1488-0343-6468"),
        ("긴 번호 14539148803436467", "긴 번호 14539148803436467"),
        ("긴 번호 45391488034364671", "긴 번호 45391488034364671"),
        ("4539-1488-0343-6467 로 결제", "****-****-****-6467 로 결제"),
    ):
        if answer(text) != expected:
            return f"'{text}'는 '{expected}'가 되어야 합니다."
    return None


# --- end 03_guardrails
# --- 04_logging


@exercise("9-7")
def check_total_cost(answer) -> str | None:
    for usages, prices in (
        ([{"prompt": 1000, "cached": 0, "completion": 500}], (0.15, 0.6)),
        ([{"prompt": 2000, "cached": 1500, "completion": 10}] * 3, (2.5, 10.0)),
        ([], (1.0, 2.0)),
    ):
        into, out = prices
        expected = sum((u["prompt"] - u["cached"] / 2) * into + u["completion"] * out for u in usages) / 1e6
        if not math.isclose(answer([dict(u) for u in usages], prices), expected, rel_tol=1e-9, abs_tol=1e-15):
            return (
                f"{usages[:1]} 꼴 {len(usages)}개와 값 {prices}이면 {expected:.8f}달러입니다. "
                "적중한 토큰은 prompt 안에 들어 있으므로 두 번 세지 마세요."
            )
    return None


@exercise("9-8")
def check_own_time(answer) -> str | None:
    spans = [
        {"id": "a", "parent": None, "start": 0, "end": 100},
        {"id": "f", "parent": "a", "start": 80, "end": 90},
        {"id": "b", "parent": "a", "start": 10, "end": 50},
        {"id": "c", "parent": "a", "start": 30, "end": 70},
        {"id": "d", "parent": "b", "start": 10, "end": 20},
        {"id": "e", "parent": "a", "start": 35, "end": 40},
    ]
    expected = {"a": 30, "b": 30, "c": 40, "d": 10, "e": 5, "f": 10}
    got = answer([dict(s) for s in spans])
    wrong = next((i for i in expected if got.get(i) != expected[i]), None)
    if wrong:
        return (
            f"스팬 '{wrong}'의 자신만의 시간은 {expected[wrong]}입니다(받은 것 {got.get(wrong)}). "
            "바로 아래 자식들의 구간을 합친(겹친 곳은 한 번만) 길이를 빼세요."
        )
    return None


# --- end 04_logging
