"""Checks of chapter 9's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import math

from llmbook.exercises import exercise

# --- 01_rag


@exercise("9-1")
def check_windows(answer) -> str | None:
    for length, size, overlap in ((10, 4, 1), (10, 4, 0), (8, 4, 2), (3, 5, 2), (12, 5, 4), (2, 5, 3)):
        expected, begin = [(0, min(size, length))], 0
        while expected[-1][1] < length:
            begin += size - overlap
            expected.append((begin, min(begin + size, length)))
        got = [tuple(span) for span in answer("가" * length, size, overlap)]
        if got == expected:
            continue
        if any(len(span) != 2 or not all(hasattr(i, "__index__") for i in span) for span in got):
            return "조각의 글이 아니라 (시작, 끝)의 목록을 돌려주세요. text[시작:끝]이 조각입니다."
        about = f"{length}자를 size={size}, overlap={overlap}으로 자르면 {expected}입니다."
        if len(got) > len(expected) and got[: len(expected)] == expected:
            return f"{about} 글의 끝에 닿은 조각 다음에는 더 만들지 마세요."
        if any(end > length for _, end in got):
            return f"{about} 조각의 끝은 글의 길이를 넘지 않습니다."
        return (
            f"{about} 조각마다 앞 조각이 시작한 곳에서 size - overlap만큼 뒤에서 시작하고, "
            "마지막 조각은 글의 끝까지입니다."
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
            return f"가까운 차례로 {given}이면 {expected}입니다. 홀수째는 앞에서부터, 짝수째는 뒤에서부터 놓으세요."
    return None


# --- end 01_rag
# --- 02_llm_cache


@exercise("9-3")
def check_normalized_key(answer) -> str | None:
    base = {"model": "m", "messages": [{"role": "user", "content": "안녕 Hi"}]}
    key = answer(dict(base))
    if not isinstance(key, str):
        return "키는 글(str)이어야 합니다."
    same = ({"temperature": 1}, {"n": 1}, {"n": 1, "temperature": 1})
    if any(answer({**base, **extra}) != key for extra in same):
        return "적지 않은 것과 기본값(temperature=1, n=1)을 적은 것은 같은 요청입니다."
    if answer(dict(reversed({**base, "top_p": 0.5}.items()))) != answer({**base, "top_p": 0.5}):
        return "매개변수를 적은 순서만 다른데 키가 달라졌습니다. 정렬해서 적으세요."
    if answer({**base, "messages": [{"content": "안녕 Hi", "role": "user"}]}) != key:
        return "말(메시지) 안에서 키를 적은 순서만 다른데 키가 달라졌습니다. 안쪽까지 정렬해 적으세요."
    texts = ("잘 가", "안녕 hi", "안녕Hi")
    different = (
        {"temperature": 0},
        {"n": 2},
        {"top_p": 0.5},
        {"seed": 1},
        {"model": "m2"},
        *({"messages": [{"role": "user", "content": text}]} for text in texts),
    )
    keys = [key, *(answer({**base, **extra}) for extra in different)]
    if len(set(keys)) < len(keys):
        return "답이 달라질 수 있는 매개변수나 글이 다른데 키가 같습니다. 기본값만 채우고 나머지는 그대로 두세요."
    turns = [*base["messages"], {"role": "assistant", "content": "네"}]
    if answer({**base, "messages": turns}) == answer({**base, "messages": turns[::-1]}):
        return "말의 순서가 바뀐 대화는 다른 요청입니다."
    if answer({**base, "temperature": 1.0}) != key:
        return "temperature가 1.0이어도 기본값과 같은 수인데 키가 다릅니다. JSON은 1과 1.0을 다르게 적습니다."
    return None


@exercise("9-4")
def check_lowest_threshold(answer) -> str | None:
    pairs = [(0.8, True), (0.9, False), (0.6, False), (0.95, True), (0.7, False), (0.9, True)]
    for limit, expected in ((0.0, 0.95), (1 / 6, 0.8), (0.34, 0.7), (1.0, 0.6)):
        for given in (pairs, pairs[::-1]):  # the two of 0.9 stand either way round
            if answer(list(given), limit) != expected:
                return (
                    f"쌍 {given}에서 limit={limit:.2f}이면 {expected}입니다. 문턱과 같은 유사도의 쌍도 모두 적중이고, "
                    "뜻이 다른 적중의 수를 전체 쌍의 수로 나눈 비율이 limit 이하인 가장 낮은 문턱을 고르세요."
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
        begin = f"{body[:3]}-{body[3:5]}-{body[5:]}"
        taken = [digit for digit in "0123456789" if answer(begin + digit)]
        if taken == [right]:
            continue
        about = f"{begin}?의 마지막 자리는 {right}뿐입니다."
        if taken == [str(-total % 10)]:
            return f"{about} 아홉째 자리에 5를 곱한 것의 십의 자리도 더했는지 보세요."
        if not taken and right == "0":
            return f"{about} S가 10의 배수일 때의 마지막 자리를 보세요."
        return f"{about} 맞다고 한 자리: {', '.join(taken) or '없음'}. S와 그것으로 구한 마지막 자리를 차례로 적어 보세요."
    return None


@exercise("9-6")
def check_mask_cards(answer) -> str | None:
    cases = [
        ("카드 4539-1488-0343-6467로 결제", "카드 ****-****-****-6467로 결제", "앞 12자리만 가리고 구분 글자와 다른 글은 남기세요."),
        ("4539148803436467", "************6467", "구분 글자가 없는 16자리도 가립니다."),
        ("4539 1488 0343 6467, 5500-0055-5555-5559", "**** **** **** 6467, ****-****-****-5559", "구분 글자는 빈칸일 수도 있고, 번호가 여럿이면 모두 가립니다."),
        ("송장 4539-1488-0343-6468", "송장 4539-1488-0343-6468", "룬 검사를 통과하지 못하면 그대로 둡니다."),
        ("긴 번호 14539148803436467", "긴 번호 14539148803436467", "16자리보다 긴 수의 일부는 카드 번호가 아닙니다."),
        ("긴 번호 45391488034364671", "긴 번호 45391488034364671", "16자리보다 긴 수의 일부는 카드 번호가 아닙니다."),
        ("4539-1488-0343-6467 로 결제", "****-****-****-6467 로 결제", "번호 뒤의 빈칸은 남기세요."),
    ]  # fmt: skip
    for text, expected, hint in cases:
        got = answer(text)
        if got == text and text.startswith("카드"):
            hint = r"찾지 못했으니 룬 검사와 정규식을 따로 시험해 보세요(한글도 \w라서 '7로'의 가운데는 \b가 아닙니다)."
        if got != expected:
            return f"'{text}'는 '{expected}'가 되어야 합니다. {hint}"
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
        if not math.isclose(answer([dict(u) for u in usages], prices), expected, rel_tol=1e-6, abs_tol=1e-12):
            hint = "적중한 토큰은 prompt 안에 들어 있으므로 두 번 세지 말고, 목록의 것을 모두 더하세요."
            if len(usages) == 1:
                hint = (
                    "prompt에는 입력 값, completion에는 출력 값을 곱하고, 값이 백만 토큰의 것임을 생각하세요."
                )
            return f"{usages[:1]} 꼴 {len(usages)}개와 값 {prices}이면 {expected:.8f}달러입니다. {hint}"
    return None


@exercise("9-8")
def check_own_time(answer) -> str | None:
    spans = [
        {"id": "a", "parent": None, "start": 0, "end": 100},
        {"id": "f", "parent": "a", "start": 80, "end": 90},
        {"id": "b", "parent": "a", "start": 10, "end": 50},
        {"id": "c", "parent": "a", "start": 30, "end": 70},
        {"id": "d", "parent": "b", "start": 10, "end": 20.5},
        {"id": "e", "parent": "a", "start": 35, "end": 40},
    ]
    expected = {"a": 30, "b": 29.5, "c": 40, "d": 10.5, "e": 5, "f": 10}
    got = answer([dict(s) for s in spans])
    wrong = next((i for i in expected if got.get(i) != expected[i]), None)
    if wrong:
        return (
            f"스팬 '{wrong}'의 자신만의 시간은 {expected[wrong]}입니다(받은 것 {got.get(wrong)}). "
            "바로 아래 자식들의 구간을 합친(겹친 곳은 한 번만) 길이를 빼세요."
        )
    return None


# --- end 04_logging
