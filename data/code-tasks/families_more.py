"""Small task families that only the chats of training draw; none does what a held-out family does."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from code_parts import EN_WORDS, FAMILIES, KO_WORDS, family, ints, num, words

_known = len(FAMILIES)
Cases = Callable[[random.Random, Any], list[tuple[Any, ...]]]
INT1 = "int -> int"
INTS, LIST = "list[int] -> int", "list[int] -> list[int]"


def given(*cases: tuple[Any, ...], new: Callable[[random.Random], tuple[Any, ...]] | None = None) -> Cases:
    """The given argument tuples, and a new one in front of them (if ``new`` makes it)."""
    return lambda r, p: [*([new(r)] if new else []), *cases]


def one(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    return [(r.randint(11, 90),), (r.randint(2, 9),), (0,), (7,), (r.randint(100, 990),)]


def three(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    return [
        (r.randint(1, 9), r.randint(11, 30), r.randint(2, 60)),
        (3, 3, 3),
        (9, 1, 5),
        (2, 8, 4),
        (7, 6, 1),
    ]


def full(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    return [(ints(r, 4),), (ints(r, 5),), ([r.randint(1, 9)],), ([-3, 8],), ([6, 2, 9, 4],)]


def lists(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    return [(ints(r, 5),), (ints(r, 6),), ([],), ([-4, 3, 0, 6],), ([1, 2, 3],)]


def lines(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    return [(" ".join(words(r, 3)),), (" ".join(words(r, 2, KO_WORDS)),), ("A b C",), ("a1 b22",), ("hello",)]


def many(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    return [(words(r, 4),), (words(r, 3, KO_WORDS),), (["sun"],), (["b", "aaa", "cc"],), (["x", "x", "yy"],)]


def tables(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    return [({w: r.randint(1, 90) for w in r.sample(EN_WORDS, 3)},), ({"a": 3},), ({"a": 5, "b": 2},), ({"x": 9, "y": 9, "z": 1},)]  # fmt: skip


def add(
    name: str,
    cores: str,
    slots: str,
    body: str,
    reference: Callable[..., Any],
    cases: Callable[..., Any],
    hints: str,
    noun: str,
    verb: str,
    plain: str,
    kind: str = "num",
    params: Callable[..., Any] | None = None,
) -> None:
    """A family whose phrases are joined by ``|``."""
    family(
        name,
        cores,
        slots,
        body,
        lambda p, *a: reference(*a) if params is None else reference(p, *a),
        cases,
        hints,
        nouns=noun,
        verbs=verb,
        plain=plain,
        params=params,
        kind=kind,
    )


# fmt: off
add("cube", "cube cubed third_power", "n:n", "return $n * $n * $n", lambda n: n**3, one, INT1,
    "{n}의 세제곱 | {n:을} 세 번 곱한 값", "{n:을} 세제곱하는 | {n:을} 받아 세제곱을 돌려주는", "수의 세제곱 | 주어진 수를 세 번 곱한 값")
add("half", "half halve half_of", "n:n", "return $n / 2", lambda n: n * 0.5, one, "int -> float",
    "{n}의 절반 | {n:을} 2로 나눈 값", "{n}의 절반을 구하는 | {n:을} 반으로 나누는", "수의 절반 | 주어진 수를 반으로 나눈 값")
add("last_digit", "last_digit ones_digit unit_digit", "n:n", "return $n % 10", lambda n: int(str(n)[-1]), one, INT1,
    "{n}의 일의 자리 숫자 | {n}의 마지막 자리 숫자", "{n}의 일의 자리를 구하는 | {n:을} 받아 끝자리 숫자를 돌려주는", "일의 자리 숫자 | 수의 끝자리 숫자")
add("tens_digit", "tens_digit tens_place", "n:n", "return $n // 10 % 10", lambda n: int(("0" + str(n))[-2]), one, INT1,
    "{n}의 십의 자리 숫자 | {n:을} 십진수로 썼을 때 십의 자리", "{n}의 십의 자리를 구하는 | {n:을} 받아 십의 자리 숫자를 돌려주는", "십의 자리 숫자 | 수의 십의 자리")
add("is_positive", "is_positive positive above_zero", "n:n", "return $n > 0", lambda n: not n <= 0,
    lambda r, p: [(r.randint(2, 90),), (0,), (-r.randint(2, 9),), (1,), (-1,)], "int -> bool",
    "{n:이} 양수인지 여부 | {n:이} 0보다 큰지 여부", "{n:이} 양수인지 확인하는 | {n:이} 0보다 큰지 알려 주는", "수가 양수인지 여부 | 0보다 큰지 여부", "bool")
add("is_negative", "is_negative negative below_zero", "n:n", "return $n < 0", lambda n: not n >= 0,
    lambda r, p: [(r.randint(2, 90),), (0,), (-r.randint(2, 9),), (1,), (-1,)], "int -> bool",
    "{n:이} 음수인지 여부 | {n:이} 0보다 작은지 여부", "{n:이} 음수인지 확인하는 | {n:이} 0보다 작은지 알려 주는", "수가 음수인지 여부 | 0보다 작은지 여부", "bool")
add("same_two", "same_two both_equal is_same", "a,b:pair", "return $a == $b", lambda a, b: not a != b,
    lambda r, p: [(r.randint(1, 9), r.randint(20, 30)), (4, 4), (0, 0), (3, -3), (5, 6)], "int; int -> bool",
    "{a:과} {b:이} 같은지 여부 | 두 수 {a}, {b:이} 같은지", "두 수 {a}, {b:이} 같은지 확인하는 | {a:과} {b:을} 견주어 같은지 알려 주는", "두 수가 같은지 여부 | 두 값이 같은지", "bool")
add("is_bigger", "is_bigger first_bigger greater", "a,b:pair", "return $a > $b", lambda a, b: b < a,
    lambda r, p: [(r.randint(1, 9), r.randint(20, 30)), (4, 4), (8, 2), (3, -3), (5, 6)], "int; int -> bool",
    "{a:이} {b}보다 큰지 여부 | {a:이} {b:을} 넘는지", "{a:이} {b}보다 큰지 확인하는 | 두 수를 받아 {a:이} 더 큰지 알려 주는", "첫째 수가 둘째 수보다 큰지 여부 | 앞의 수가 더 큰지", "bool")
add("divide_two", "divide_two quotient ratio_of", "a,b:pair", "return $a / $b", lambda a, b: a * (1 / b),
    lambda r, p: [(r.randint(10, 90), r.randint(2, 9)), (8, 2), (1, 4), (0, 3), (9, 9)], "int; int -> float",
    "{a:을} {b:로} 나눈 값 | {a} 나누기 {b}", "{a:을} {b:로} 나누는 | 두 수를 받아 {a:을} {b:로} 나눈 값을 돌려주는", "첫째 수를 둘째 수로 나눈 값 | 두 수를 나눈 몫(소수)")
add("sum_three", "sum_three add_three total_three", "a,b,c:three", "return $a + $b + $c", lambda a, b, c: sum((a, b, c)), three, "int; int; int -> int",
    "세 수 {a}, {b}, {c}의 합 | {a}, {b}, {c:을} 모두 더한 값", "세 수 {a}, {b}, {c:을} 더하는 | {a}, {b}, {c}의 합을 돌려주는", "세 수의 합 | 세 수를 모두 더한 값")
add("min_three", "min_three smallest_three least", "a,b,c:three", "return min($a, $b, $c)", lambda a, b, c: sorted((a, b, c))[0], three, "int; int; int -> int",
    "세 수 {a}, {b}, {c} 중 가장 작은 수 | {a}, {b}, {c}의 최솟값", "세 수 {a}, {b}, {c}에서 가장 작은 수를 찾는 | {a}, {b}, {c} 중 최솟값을 돌려주는", "세 수 중 가장 작은 수 | 세 수의 최솟값")
add("mean_three", "mean_three average_three", "a,b,c:three", "return ($a + $b + $c) / 3", lambda a, b, c: sum((a, b, c)) / 3, three, "int; int; int -> float",
    "세 수 {a}, {b}, {c}의 평균 | {a}, {b}, {c}의 평균값", "세 수 {a}, {b}, {c}의 평균을 구하는 | {a}, {b}, {c:을} 받아 평균을 돌려주는", "세 수의 평균 | 세 수의 평균값")
add("middle_three", "middle_three middle_of between_value", "a,b,c:three", "return sorted([$a, $b, $c])[1]",
    lambda a, b, c: a + b + c - max(a, b, c) - min(a, b, c), three, "int; int; int -> int",
    "세 수 {a}, {b}, {c} 중 가운데 크기의 수 | {a}, {b}, {c:을} 줄 세웠을 때 가운데 수", "세 수 {a}, {b}, {c}에서 가운데 크기의 수를 찾는 | {a}, {b}, {c} 중 둘째로 큰 수를 돌려주는", "세 수 중 가운데 크기의 수 | 세 수를 줄 세웠을 때 가운데 수")
add("square_area", "square_area area_of_square", "n:radius", "return $n * $n", lambda n: n**2, one, INT1,
    "한 변이 {n}인 정사각형의 넓이 | 변의 길이가 {n}인 정사각형 넓이", "한 변이 {n}인 정사각형의 넓이를 구하는 | 변의 길이 {n:을} 받아 정사각형 넓이를 돌려주는", "정사각형의 넓이 | 한 변으로 구한 정사각형 넓이")
add("square_perimeter", "square_perimeter around_square", "n:radius", "return 4 * $n", lambda n: n + n + n + n, one, INT1,
    "한 변이 {n}인 정사각형의 둘레 | 변의 길이가 {n}인 정사각형 둘레", "한 변이 {n}인 정사각형의 둘레를 구하는 | 변의 길이 {n:을} 받아 정사각형 둘레를 돌려주는", "정사각형의 둘레 | 한 변으로 구한 정사각형 둘레")
add("diameter", "diameter circle_width twice_radius", "n:radius", "return 2 * $n", lambda n: n + n, one, INT1,
    "반지름이 {n}인 원의 지름 | 반지름 {n}의 두 배인 지름", "반지름 {n:로} 지름을 구하는 | 반지름 {n:을} 받아 원의 지름을 돌려주는", "원의 지름 | 반지름으로 구한 지름")
add("hours_to_seconds", "hours_to_seconds hours_in_seconds", "n:n", "return $n * 3600", lambda n: n * 60 * 60, one, INT1,
    "{n}시간을 초로 바꾼 값 | {n}시간은 몇 초인지", "{n}시간을 초로 바꾸는 | 시간 {n:을} 받아 초를 돌려주는", "시간을 초로 바꾼 값 | 시간을 초 단위로 나타낸 수")
add("weeks_days", "weeks_to_days days_in_weeks", "n:n", "return $n * 7", lambda n: sum([n] * 7), one, INT1,
    "{n}주의 날수 | {n}주는 며칠인지", "{n}주를 날수로 바꾸는 | 주 {n:을} 받아 날수를 돌려주는", "주를 날수로 바꾼 값 | 몇 주가 며칠인지")
add("round_tens", "round_tens drop_ones floor_tens", "n:n", "return $n // 10 * 10", lambda n: n - n % 10, one, INT1,
    "{n}의 일의 자리를 버린 수 | {n:을} 십 단위로 내린 수", "{n}의 일의 자리를 버리는 | {n:을} 십 단위로 내리는", "일의 자리를 버린 수 | 십 단위로 내린 수")
add("sum_even", "sum_even even_total add_evens", "xs:nums", "return sum(x for x in $xs if x % 2 == 0)", lambda xs: sum(x for x in xs if not x % 2), lists, INTS,
    "리스트 {xs}에 든 짝수의 합 | {xs}에서 짝수만 더한 값", "{xs}에서 짝수만 더하는 | 리스트 {xs:을} 받아 짝수의 합을 돌려주는", "리스트에 든 짝수의 합 | 짝수만 더한 값")
add("sum_odd", "sum_odd odd_total add_odds", "xs:nums", "return sum(x for x in $xs if x % 2 == 1)", lambda xs: sum(x for x in xs if x % 2), lists, INTS,
    "리스트 {xs}에 든 홀수의 합 | {xs}에서 홀수만 더한 값", "{xs}에서 홀수만 더하는 | 리스트 {xs:을} 받아 홀수의 합을 돌려주는", "리스트에 든 홀수의 합 | 홀수만 더한 값")
add("count_even", "count_even even_count how_many_even", "xs:nums", "return len([x for x in $xs if x % 2 == 0])", lambda xs: sum(1 - x % 2 for x in xs), lists, INTS,
    "리스트 {xs}에 든 짝수의 개수 | {xs}에서 짝수가 몇 개인지", "{xs}에서 짝수를 세는 | 리스트 {xs:을} 받아 짝수의 개수를 돌려주는", "리스트에 든 짝수의 개수 | 짝수가 몇 개인지")
add("count_odd", "count_odd odd_count how_many_odd", "xs:nums", "return len([x for x in $xs if x % 2 == 1])", lambda xs: sum(x % 2 for x in xs), lists, INTS,
    "리스트 {xs}에 든 홀수의 개수 | {xs}에서 홀수가 몇 개인지", "{xs}에서 홀수를 세는 | 리스트 {xs:을} 받아 홀수의 개수를 돌려주는", "리스트에 든 홀수의 개수 | 홀수가 몇 개인지")
add("positives", "positives only_positive keep_positive", "xs:nums", "return [x for x in $xs if x > 0]", lambda xs: list(filter(lambda x: x > 0, xs)), lists, LIST,
    "리스트 {xs}에서 양수만 모은 리스트 | {xs}의 양수들", "{xs}에서 양수만 고르는 | 리스트 {xs:을} 받아 양수만 담은 리스트를 돌려주는", "양수만 모은 리스트 | 리스트의 양수들", "list")
add("negatives", "negatives only_negative keep_negative", "xs:nums", "return [x for x in $xs if x < 0]", lambda xs: list(filter(lambda x: x < 0, xs)), lists, LIST,
    "리스트 {xs}에서 음수만 모은 리스트 | {xs}의 음수들", "{xs}에서 음수만 고르는 | 리스트 {xs:을} 받아 음수만 담은 리스트를 돌려주는", "음수만 모은 리스트 | 리스트의 음수들", "list")
add("halves", "halves halve_all half_each", "xs:nums", "return [x / 2 for x in $xs]", lambda xs: [x * 0.5 for x in xs], lists, "list[int] -> list[float]",
    "리스트 {xs}의 각 수를 절반으로 줄인 리스트 | {xs}의 값을 모두 2로 나눈 리스트", "{xs}의 각 수를 2로 나누는 | 리스트 {xs:을} 받아 절반씩 담은 리스트를 돌려주는", "각 수를 절반으로 줄인 리스트 | 모두 2로 나눈 리스트", "list")
add("negate_all", "negate_all flip_signs opposite", "xs:nums", "return [-x for x in $xs]", lambda xs: [x * -1 for x in xs], lists, LIST,
    "리스트 {xs}의 부호를 모두 바꾼 리스트 | {xs}의 각 수에 -1을 곱한 리스트", "{xs}의 부호를 뒤집는 | 리스트 {xs:을} 받아 부호를 바꾼 리스트를 돌려주는", "부호를 모두 바꾼 리스트 | 각 수의 부호를 뒤집은 리스트", "list")
add("absolutes", "absolutes abs_all without_sign", "xs:nums", "return [abs(x) for x in $xs]", lambda xs: [max(x, -x) for x in xs], lists, LIST,
    "리스트 {xs}의 각 수의 절댓값 리스트 | {xs}의 값을 모두 절댓값으로 바꾼 리스트", "{xs}의 각 수를 절댓값으로 바꾸는 | 리스트 {xs:을} 받아 절댓값 리스트를 돌려주는", "절댓값으로 바꾼 리스트 | 각 수의 절댓값 리스트", "list")
add("first_item", "first_item head_of front", "xs:list", "return $xs[0]", lambda xs: xs[-len(xs)], full, INTS,
    "리스트 {xs}의 첫 원소 | {xs}의 맨 앞 값", "리스트 {xs}의 첫 원소를 돌려주는 | {xs}의 맨 앞 값을 꺼내는", "리스트의 첫 원소 | 맨 앞 값")
add("last_item", "last_item tail_of final_item", "xs:list", "return $xs[-1]", lambda xs: xs[len(xs) - 1], full, INTS,
    "리스트 {xs}의 마지막 원소 | {xs}의 맨 끝 값", "리스트 {xs}의 마지막 원소를 돌려주는 | {xs}의 맨 끝 값을 꺼내는", "리스트의 마지막 원소 | 맨 끝 값")
add("ends_sum", "ends_sum first_plus_last edge_sum", "xs:nums", "return $xs[0] + $xs[-1]", lambda xs: sum((xs[0], xs[len(xs) - 1])), full, INTS,
    "리스트 {xs}의 첫 값과 마지막 값의 합 | {xs}의 양 끝 값을 더한 수", "{xs}의 양 끝 값을 더하는 | 리스트 {xs:을} 받아 첫 값과 끝 값의 합을 돌려주는", "첫 값과 마지막 값의 합 | 리스트 양 끝 값의 합")
add("list_size", "list_size item_count how_many_items", "xs:list", "return len($xs)", lambda xs: sum(1 for _ in xs), lists, INTS,
    "리스트 {xs}의 원소 개수 | {xs}에 든 값의 개수", "리스트 {xs}의 원소를 세는 | {xs:을} 받아 원소 개수를 돌려주는", "리스트의 원소 개수 | 리스트의 길이")
add("is_empty", "is_empty empty nothing_in", "xs:list", "return len($xs) == 0", lambda xs: not xs, lists, "list[int] -> bool",
    "리스트 {xs:이} 비어 있는지 여부 | {xs}에 아무것도 없는지", "리스트 {xs:이} 비어 있는지 확인하는 | {xs}에 값이 없는지 알려 주는", "리스트가 비어 있는지 여부 | 아무것도 없는지", "bool")
add("is_sorted", "is_sorted in_order ascending", "xs:nums", "return $xs == sorted($xs)", lambda xs: all(a <= b for a, b in zip(xs, xs[1:], strict=False)), lists, "list[int] -> bool",
    "리스트 {xs:이} 오름차순인지 여부 | {xs:이} 작은 수부터 놓여 있는지", "리스트 {xs:이} 오름차순인지 확인하는 | {xs:이} 정렬되어 있는지 알려 주는", "리스트가 오름차순인지 여부 | 정렬되어 있는지", "bool")
add("argmin", "argmin index_of_min lowest_at", "xs:nums", "return $xs.index(min($xs))", lambda xs: min(range(len(xs)), key=lambda i: xs[i]), full, INTS,
    "리스트 {xs}에서 가장 작은 수의 위치 | {xs}의 최솟값의 인덱스", "{xs}에서 가장 작은 수의 위치를 찾는 | 리스트 {xs:을} 받아 최솟값의 인덱스를 돌려주는", "가장 작은 수의 위치 | 최솟값의 인덱스")
add("drop_first", "drop_first without_first rest", "xs:list", "return $xs[1:]", lambda xs: [x for i, x in enumerate(xs) if i], lists, LIST,
    "리스트 {xs}에서 첫 원소를 뺀 리스트 | 맨 앞을 뺀 {xs}의 나머지", "{xs}에서 첫 원소를 빼는 | 리스트 {xs:을} 받아 맨 앞을 뺀 나머지를 돌려주는", "첫 원소를 뺀 리스트 | 맨 앞을 뺀 나머지", "list")
add("drop_last", "drop_last without_last all_but_last", "xs:list", "return $xs[:-1]", lambda xs: [x for i, x in enumerate(xs) if i < len(xs) - 1], lists, LIST,
    "리스트 {xs}에서 마지막 원소를 뺀 리스트 | 맨 끝을 뺀 {xs}의 나머지", "{xs}에서 마지막 원소를 빼는 | 리스트 {xs:을} 받아 맨 끝을 뺀 나머지를 돌려주는", "마지막 원소를 뺀 리스트 | 맨 끝을 뺀 나머지", "list")
add("count_below", "count_below below_count how_many_below", "xs:nums", "return len([x for x in $xs if x < $k])",
    lambda p, xs: sum(x < p["k"] for x in xs), lambda r, p: [(ints(r, 5, p["k"] - 9, p["k"] + 9),), ([p["k"]],), ([],), ([p["k"] - 1, p["k"] + 1],), ([p["k"] - 5] * 3,)], INTS,
    "리스트 {xs}에서 {k}보다 작은 수의 개수 | {xs}에 {k} 미만인 수가 몇 개인지", "{xs}에서 {k}보다 작은 수를 세는 | 리스트 {xs:을} 받아 {k} 미만인 수의 개수를 돌려주는", "{k}보다 작은 수의 개수 | {k} 미만인 수가 몇 개인지",
    params=lambda r, h: {"k": num(r, h, 3, 60)})
add("sum_below", "sum_below below_total add_small", "xs:nums", "return sum(x for x in $xs if x < $k)",
    lambda p, xs: sum(filter(lambda x: x < p["k"], xs)), lambda r, p: [(ints(r, 5, p["k"] - 9, p["k"] + 9),), ([p["k"]],), ([],), ([p["k"] - 1, p["k"] + 1],), ([p["k"] - 5] * 3,)], INTS,
    "리스트 {xs}에서 {k}보다 작은 수의 합 | {xs}에서 {k} 미만인 수만 더한 값", "{xs}에서 {k}보다 작은 수를 더하는 | 리스트 {xs:을} 받아 {k} 미만인 수의 합을 돌려주는", "{k}보다 작은 수의 합 | {k} 미만인 수만 더한 값",
    params=lambda r, h: {"k": num(r, h, 3, 60)})
add("minus_all", "minus_all lower_all take_from_all", "xs:nums", "return [x - $k for x in $xs]", lambda p, xs: [x + -p["k"] for x in xs], lists, LIST,
    "리스트 {xs}의 각 수에서 {k:을} 뺀 리스트 | {xs}의 값을 모두 {k}씩 줄인 리스트", "{xs}의 각 수에서 {k:을} 빼는 | 리스트 {xs:을} 받아 {k}씩 줄인 리스트를 돌려주는", "각 수에서 {k:을} 뺀 리스트 | 모두 {k}씩 줄인 리스트", "list",
    params=lambda r, h: {"k": num(r, h, 2, 40)})
add("divisible", "divisible is_divisible divides_by", "n:n", "return $n % $k == 0", lambda p, n: n // p["k"] * p["k"] == n,
    lambda r, p: [(p["k"] * r.randint(2, 9),), (p["k"] + 1,), (0,), (p["k"],), (p["k"] * 3 - 1,)], "int -> bool",
    "{n:이} {k:로} 나누어떨어지는지 여부 | {n:을} {k:로} 나눈 나머지가 0인지", "{n:이} {k:로} 나누어떨어지는지 확인하는 | {n:을} {k:로} 나누어 나머지가 없는지 알려 주는", "{k:로} 나누어떨어지는지 여부 | {k:로} 나눈 나머지가 0인지", "bool",
    params=lambda r, h: {"k": num(r, h, 2, 30)})
add("swap_case", "swap_case flip_case invert_case", "s:text", "return $s.swapcase()", lambda s: "".join(c.lower() if c.isupper() else c.upper() for c in s), lines, "str -> str",
    "{s}의 대문자와 소문자를 서로 바꾼 문자열 | 대소문자를 뒤집은 {s}", "{s}의 대소문자를 서로 바꾸는 | 문자열 {s:을} 받아 대소문자를 뒤집는", "대소문자를 서로 바꾼 문자열 | 대소문자를 뒤집은 결과", "text")
add("count_spaces", "count_spaces space_count how_many_spaces", "s:text", 'return $s.count(" ")', lambda s: len(s.split(" ")) - 1, lines, "str -> int",
    "문자열 {s}에 든 공백의 개수 | {s}에 띄어쓰기가 몇 번 있는지", "{s}에 든 공백을 세는 | 문자열 {s:을} 받아 띄어쓰기 수를 돌려주는", "공백의 개수 | 띄어쓰기가 몇 번 있는지", "text")
add("count_upper", "count_upper capital_count how_many_capitals", "s:text", "return len([c for c in $s if c.isupper()])", lambda s: sum(c.isupper() for c in s), lines, "str -> int",
    "문자열 {s}에 든 대문자의 개수 | {s}에 대문자가 몇 개인지", "{s}에 든 대문자를 세는 | 문자열 {s:을} 받아 대문자 수를 돌려주는", "대문자의 개수 | 대문자가 몇 개인지", "text")
add("no_digits", "no_digits remove_digits without_digits", "s:text", 'return "".join(c for c in $s if not c.isdigit())', lambda s: "".join(filter(lambda c: not c.isdigit(), s)), lines, "str -> str",
    "{s}에서 숫자를 뺀 문자열 | 숫자를 지운 {s}", "{s}에서 숫자를 지우는 | 문자열 {s:을} 받아 숫자를 뺀 결과를 돌려주는", "숫자를 뺀 문자열 | 숫자를 지운 결과", "text")
add("first_word", "first_word leading_word word_one", "s:text", "return $s.split()[0]", lambda s: s.strip().partition(" ")[0], lines, "str -> str",
    "문장 {s}의 첫 낱말 | {s}의 맨 앞 단어", "문장 {s}에서 첫 낱말을 꺼내는 | {s:을} 받아 맨 앞 단어를 돌려주는", "문장의 첫 낱말 | 맨 앞 단어", "text")
add("last_word", "last_word final_word end_word", "s:text", "return $s.split()[-1]", lambda s: s.strip().rpartition(" ")[2], lines, "str -> str",
    "문장 {s}의 마지막 낱말 | {s}의 맨 끝 단어", "문장 {s}에서 마지막 낱말을 꺼내는 | {s:을} 받아 맨 끝 단어를 돌려주는", "문장의 마지막 낱말 | 맨 끝 단어", "text")
add("first_letter", "first_letter initial head_letter", "s:word", "return $s[0]", lambda s: s[:1], lambda r, p: [(r.choice(EN_WORDS),), (r.choice(KO_WORDS),), ("a",), ("나무",), ("Zoo",)], "str -> str",
    "문자열 {s}의 첫 글자 | {s}의 맨 앞 글자", "{s}의 첫 글자를 돌려주는 | 문자열 {s:을} 받아 맨 앞 글자를 꺼내는", "문자열의 첫 글자 | 맨 앞 글자", "text")
add("double_text", "double_text twice_text say_twice", "s:word", "return $s + $s", lambda s: s * 2, lambda r, p: [(r.choice(EN_WORDS),), (r.choice(KO_WORDS),), ("",), ("가",), ("ab",)], "str -> str",
    "문자열 {s:을} 두 번 이은 결과 | {s:을} 두 번 쓴 문자열", "문자열 {s:을} 두 번 이어 붙이는 | {s:을} 받아 두 번 쓴 문자열을 돌려주는", "문자열을 두 번 이은 결과 | 두 번 쓴 문자열", "text")
add("is_short", "is_short short_enough fits", "s:text", "return len($s) <= $k", lambda p, s: not len(s) > p["k"],
    lambda r, p: [("a" * p["k"],), ("a" * (p["k"] + 1),), ("",), ("나무",), ("b" * (p["k"] + 5),)], "str -> bool",
    "문자열 {s}의 길이가 {k} 이하인지 여부 | {s:이} {k}글자를 넘지 않는지", "{s}의 길이가 {k} 이하인지 확인하는 | 문자열 {s:이} {k}글자를 넘지 않는지 알려 주는", "길이가 {k} 이하인지 여부 | {k}글자를 넘지 않는지", "bool",
    params=lambda r, h: {"k": num(r, h, 3, 40)})
add("shortest", "shortest shortest_word smallest_word", "xs:words", "return min($xs, key=len)", lambda xs: sorted(xs, key=len)[0], many, "list[str] -> str",
    "리스트 {xs}에서 가장 짧은 단어 | {xs}의 단어 중 길이가 제일 짧은 것", "{xs}에서 가장 짧은 단어를 찾는 | 단어 리스트 {xs:을} 받아 제일 짧은 것을 돌려주는", "가장 짧은 단어 | 길이가 제일 짧은 단어", "text")
add("total_length", "total_length letters_in_all sum_lengths", "xs:words", "return sum(len(x) for x in $xs)", lambda xs: len("".join(xs)), many, "list[str] -> int",
    "리스트 {xs}에 든 단어의 글자 수 합 | {xs}의 길이를 모두 더한 값", "{xs}의 글자 수를 모두 더하는 | 단어 리스트 {xs:을} 받아 길이의 합을 돌려주는", "단어들의 글자 수 합 | 단어 길이를 모두 더한 값")
add("sort_words", "sort_words alphabetical words_in_order", "xs:words", "return sorted($xs)", lambda xs: sorted(list(xs)), many, "list[str] -> list[str]",
    "단어 리스트 {xs:을} 사전순으로 정렬한 리스트 | 가나다순으로 놓은 {xs}", "단어 리스트 {xs:을} 사전순으로 정렬하는 | {xs:을} 가나다순으로 놓는", "단어를 사전순으로 정렬한 리스트 | 가나다순으로 놓은 단어들", "list")
add("lower_all", "lower_all small_letters all_lower", "xs:words", "return [x.lower() for x in $xs]", lambda xs: list(map(str.lower, xs)), lambda r, p: [(["Ab", "CD"],), (words(r, 3),), ([],), (["X"],), (["가B"],)], "list[str] -> list[str]",
    "리스트 {xs}의 단어를 모두 소문자로 바꾼 리스트 | 소문자로 바꾼 {xs}", "{xs}의 단어를 모두 소문자로 바꾸는 | 단어 리스트 {xs:을} 받아 소문자 리스트를 돌려주는", "단어를 모두 소문자로 바꾼 리스트 | 소문자로 바꾼 단어들", "list")
add("first_letters", "first_letters heads leading_letters", "xs:words", "return [x[0] for x in $xs]", lambda xs: [x[:1] for x in xs], many, "list[str] -> list[str]",
    "리스트 {xs}의 단어마다 첫 글자를 모은 리스트 | {xs}의 각 단어의 첫 글자", "{xs}의 단어마다 첫 글자를 모으는 | 단어 리스트 {xs:을} 받아 첫 글자 리스트를 돌려주는", "단어마다 첫 글자를 모은 리스트 | 각 단어의 첫 글자", "list")
add("count_word", "count_word word_times how_often", "xs:words x:item", "return $xs.count($x)", lambda xs, x: sum(w == x for w in xs), lambda r, p: [(words(r, 4), r.choice(EN_WORDS)), (["a", "b", "a"], "a"), ([], "a"), (["나무", "나무"], "나무"), (["x"], "y")], "list[str]; str -> int",
    "단어 리스트 {xs}에 {x:이} 나오는 횟수 | {xs}에 든 단어 {x}의 개수", "{xs}에 단어 {x:이} 몇 번 나오는지 세는 | 단어 리스트 {xs:과} 단어 {x:을} 받아 횟수를 돌려주는", "리스트에 주어진 단어가 나오는 횟수 | 주어진 단어의 개수")
add("dict_keys", "key_list names_in all_keys", "d:dict", "return list($d)", lambda d: [k for k, _ in d.items()], tables, "dict[str, int] -> list[str]",
    "사전 {d}의 키 리스트 | {d}에 든 모든 키", "사전 {d}의 키를 리스트로 돌려주는 | {d:을} 받아 모든 키를 모으는", "사전의 키 리스트 | 사전에 든 모든 키", "list")
add("dict_values", "value_list numbers_in all_values", "d:dict", "return list($d.values())", lambda d: [v for _, v in d.items()], tables, "dict[str, int] -> list[int]",
    "사전 {d}의 값 리스트 | {d}에 든 모든 값", "사전 {d}의 값을 리스트로 돌려주는 | {d:을} 받아 모든 값을 모으는", "사전의 값 리스트 | 사전에 든 모든 값", "list")
add("dict_max", "max_value highest_in top_number", "d:dict", "return max($d.values())", lambda d: sorted(d.values())[-1], tables, "dict[str, int] -> int",
    "사전 {d}의 값 중 가장 큰 값 | {d}에 든 최대 값", "사전 {d}에서 가장 큰 값을 찾는 | {d:을} 받아 최대 값을 돌려주는", "사전의 값 중 가장 큰 값 | 사전에 든 최대 값")
add("dict_size", "entry_count size_of_table how_many_keys", "d:dict", "return len($d)", lambda d: sum(1 for _ in d), tables, "dict[str, int] -> int",
    "사전 {d}에 든 항목의 개수 | {d}의 키가 몇 개인지", "사전 {d}의 항목을 세는 | {d:을} 받아 키의 개수를 돌려주는", "사전에 든 항목의 개수 | 키가 몇 개인지")
add("dict_has", "has_key_in key_exists is_in_table", "d:dict k:key", "return $k in $d", lambda d, k: k in list(d), lambda r, p: [({"a": 1, "b": 2}, "a"), ({"a": 1}, "z"), ({}, "x"), ({r.choice(EN_WORDS): 3}, "q"), ({"나": 4}, "나")], "dict[str, int]; str -> bool",
    "사전 {d}에 키 {k:이} 있는지 여부 | {d}에 {k:이라는} 키가 들어 있는지", "사전 {d}에 키 {k:이} 있는지 확인하는 | {d:과} {k:을} 받아 키가 있는지 알려 주는", "사전에 주어진 키가 있는지 여부 | 주어진 키가 들어 있는지", "bool")
# fmt: on
MORE = FAMILIES[_known:]
del FAMILIES[_known:]
