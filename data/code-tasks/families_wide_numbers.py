"""Families of everyday arithmetic, shapes, time, digits, sequences, lists of numbers and games; for the chats of training only."""

from __future__ import annotations

import random
from typing import Any

from code_parts import FAMILIES, ints, num
from families_more import INT1, INTS, LIST, Cases, add, full, given, lists, one, three

_known = len(FAMILIES)
INT2, INT3, YES = "int; int -> int", "int; int; int -> int", "int -> bool"


def pos(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    return [(r.randint(11, 99),), (r.randint(2, 9),), (1,), (12,), (r.randint(100, 500),)]


def two(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    return [(r.randint(20, 90), r.randint(2, 9)), (5, 5), (1, 7), (8, 3), (12, 4)]


def each(*values: Any, low: int = 1, high: int = 90) -> Cases:
    """Cases of one argument: the values and two random numbers."""
    return lambda r, p: [*((v,) for v in values), (r.randint(low, high),), (r.randint(low, high),)]


def plus(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    """Lists of positive numbers, never empty."""
    return [
        (ints(r, 5, 1, 30),),
        (ints(r, 4, 1, 9),),
        ([r.randint(1, 9)],),
        ([5, 5, 2, 8],),
        ([3, 1, 4, 1, 5],),
    ]


def pairs_of_lists(r: random.Random, p: Any) -> list[tuple[Any, ...]]:
    return [
        (ints(r, 4, 1, 9), ints(r, 4, 1, 9)),
        ([], []),
        ([3], [3]),
        ([1, 2, 3], [3, 2, 1]),
        ([5, 0], [2, 8]),
    ]


def smallest(n: int) -> int:
    """The smallest divisor above 1."""
    return next((d for d in range(2, min(n, 999)) if n % d == 0), n)


def prime_list(n: int) -> list[int]:
    return [] if n < 2 else [smallest(n), *prime_list(n // smallest(n))]


def product(xs: list[int]) -> int:
    return xs[0] * product(xs[1:]) if xs else 1


def collatz(n: int) -> int:
    """Steps after the first."""
    n = 3 * n + 1 if n % 2 else n // 2
    return 0 if n <= 1 else 1 + collatz(n)


# fmt: off
# Money and everyday counting
add("share_evenly", "share_evenly fair_shares split_candy", "n:n m:count", "each, rest = divmod($n, $m)\nreturn [each + 1] * rest + [each] * ($m - rest)",
    lambda n, m: [n // m + (i < n % m) for i in range(m)], two, "int; int -> list[int]",
    "사탕 {n}개를 {m}명에게 고르게 나눈 몫의 리스트(큰 몫부터) | {n:을} {m}명이 최대한 똑같이 나눠 가질 때 각자의 몫을 큰 것부터 담은 리스트",
    "사탕 {n}개를 {m}명에게 고르게 나누어 몫을 큰 것부터 리스트로 돌려주는 | 물건 {n}개를 {m}명이 최대한 똑같이 나눠 가질 때의 몫을 큰 순서로 담아 돌려주는",
    "주어진 개수를 사람 수만큼 고르게 나눈 몫의 리스트(큰 몫부터) | 사탕 수와 사람 수로 최대한 똑같이 나눈 몫들(큰 순)", "list")
add("coin_counts", "coin_counts make_change coins_for", "n:price", "counts = []\nfor coin in [500, 100, 50, 10]:\n    counts.append($n // coin)\n    $n = $n % coin\nreturn counts",
    lambda n: [n // 500, n % 500 // 100, n % 100 // 50, n % 50 // 10], lambda r, p: [(0,), (10,), (660,), (1230,), (r.randint(3, 300) * 10,)], "int -> list[int]",
    "{n}원을 500원, 100원, 50원, 10원 동전으로 바꿀 때 각각의 개수 리스트 | {n}원을 큰 동전부터 거슬러 줄 때 500·100·50·10원 개수 리스트",
    "{n}원을 500원, 100원, 50원, 10원짜리로 바꿀 때 동전별 개수를 리스트로 돌려주는 | {n}원을 큰 동전부터 거슬러 주고 500·100·50·10원 개수를 차례로 리스트에 담는",
    "금액을 500·100·50·10원 동전으로 바꿀 때 각각의 개수 리스트 | 큰 동전부터 거슬러 줄 때 500·100·50·10원의 개수 리스트", "list")
add("fewest_coins", "fewest_coins coin_total number_of_coins", "n:price", "total = 0\nfor coin in [500, 100, 50, 10]:\n    total += $n // coin\n    $n %= coin\nreturn total",
    lambda n: n // 500 + n % 500 // 100 + n % 100 // 50 + n % 50 // 10, lambda r, p: [(0,), (10,), (660,), (1230,), (490,), (r.randint(3, 300) * 10,)], INT1,
    "{n}원을 500·100·50·10원 동전으로 낼 때 가장 적은 동전 수 | {n}원을 거슬러 주는 데 드는 최소 동전 개수(500, 100, 50, 10원)",
    "{n}원을 500·100·50·10원 동전으로 낼 때 동전이 최소 몇 개 드는지 구하는 | 500, 100, 50, 10원짜리로 {n}원을 만드는 가장 적은 개수를 돌려주는",
    "500·100·50·10원 동전으로 금액을 만들 때 가장 적은 동전 수 | 거스름돈에 드는 최소 동전 개수(500, 100, 50, 10원)")
add("change_back", "change_back change_due money_back", "c:price m:n", "if $m < $c:\n    return None\nreturn $m - $c", lambda c, m: m - c if m >= c else None,
    lambda r, p: [(r.randint(2, 9) * 100, 1000), (1000, 1000), (1500, 1000), (0, 500), (990, 5000)], "int; int -> int | None",
    "값이 {c}원인 물건을 사면서 {m}원을 냈을 때의 거스름돈, 모자라면 None | 낸 돈 {m}원에서 값 {c}원을 뺀 거스름돈(돈이 모자라면 None)",
    "{c}원짜리를 사면서 {m}원을 냈을 때 거스름돈을 돌려주고 모자라면 None을 돌려주는 | 값 {c:과} 낸 돈 {m:을} 받아 거스름돈을 계산하고, 부족하면 None을 돌려주는",
    "값과 낸 돈으로 구한 거스름돈(모자라면 None) | 값과 낸 돈을 차례로 받은 거스름돈, 돈이 부족하면 None")
add("affordable", "affordable can_buy how_many_can_buy", "m:n c:price", "return $m // $c", lambda m, c: (m - m % c) // c,
    lambda r, p: [(r.randint(5, 90) * 1000, 3000), (1000, 1500), (4500, 1500), (0, 700), (9999, 1000)], INT2,
    "{m}원으로 한 개에 {c}원인 물건을 살 수 있는 최대 개수 | 가진 돈 {m:로} {c}원짜리를 몇 개까지 살 수 있는지",
    "{m}원으로 {c}원짜리 물건을 몇 개까지 살 수 있는지 구하는 | 가진 돈 {m:과} 가격 {c:을} 받아 살 수 있는 개수를 돌려주는",
    "가진 돈과 가격으로 구한 살 수 있는 최대 개수 | 돈으로 물건을 몇 개까지 살 수 있는지")
add("shipping_fee", "shipping_fee delivery_cost delivery_fee", "c:price", "if $c >= $k:\n    return 0\nreturn $m",
    lambda p, c: p["m"] * (c < p["k"]), lambda r, p: [(p["k"],), (p["k"] - 1,), (p["k"] + r.randint(10, 900),), (0,), (r.randint(1, 9) * 100,)], INT1,
    "주문 금액 {c:이} {k}원 이상이면 0, 아니면 {m}원인 배송비 | {c}원어치 주문의 배송비({k}원부터 무료, 그 밖에는 {m}원)",
    "주문 금액 {c:이} {k}원 이상이면 0을, 아니면 {m:을} 배송비로 돌려주는 | {k}원부터 배송비가 무료이고 그보다 적으면 {m}원일 때 {c}원 주문의 배송비를 구하는",
    "{k}원 이상이면 무료이고 아니면 {m}원인 배송비 | 주문 금액에 따른 배송비({k}원부터 0원, 그 밖에는 {m}원)", params=lambda r, h: {"k": num(r, h, 20000, 60000, 5000), "m": num(r, h, 2500, 4000, 500)})
add("taxi_fare", "taxi_fare cab_fare ride_cost", "n:n", "fare = 4800\nif $n > $k:\n    fare += ($n - $k) * 1000\nreturn fare",
    lambda p, n: 4800 + 1000 * max(0, n - p["k"]), lambda r, p: [(p["k"],), (p["k"] + 1,), (0,), (r.randint(12, 40),), (p["k"] + 7,)], INT1,
    "{n}킬로미터를 달린 택시비(기본 {k}km까지 4800원, 그다음부터 1km마다 1000원) | 기본요금이 {k}km까지 4800원이고 1km 더 갈 때마다 1000원 붙는 {n}킬로미터 요금",
    "{k}km까지 4800원이고 더 가면 1km마다 1000원씩 붙는 택시로 {n}킬로미터를 갈 때 요금을 구하는 | 거리 {n}킬로미터를 받아 기본 {k}km 4800원에 초과 1km당 1000원을 더한 택시비를 돌려주는",
    "{k}km까지 4800원, 그 뒤로 1km마다 1000원인 택시비 | 기본 {k}km 4800원에 초과 1km당 1000원을 더한 요금", params=lambda r, h: {"k": num(r, h, 2, 8)})
add("parking_fee", "parking_fee parking_cost parking_charge", "n:n", "if $n <= 30:\n    return 0\nunits = ($n - 30 + 9) // 10\nreturn units * $k",
    lambda p, n: p["k"] * max(0, -(-(n - 30) // 10)), each(0, 30, 31, 40, 41, low=50, high=200), INT1,
    "{n}분 동안 세운 주차 요금(30분까지 무료, 그 뒤 10분마다 {k}원, 10분이 안 되어도 올림) | 처음 30분은 무료이고 이후 10분 단위로 올려 {k}원씩 받는 {n}분 주차비",
    "{n}분 주차한 요금을 30분까지는 0원, 그 뒤로는 10분 단위로 올려 {k}원씩 매기는 | 30분 무료, 이후 10분마다(올림) {k}원일 때 {n}분의 주차 요금을 구하는",
    "30분까지 무료이고 그 뒤 10분마다(올림) {k}원인 주차 요금 | 주차 요금(30분 무료, 초과 10분당 올림해서 {k}원)", params=lambda r, h: {"k": num(r, h, 300, 1500, 100)})
add("power_bill", "power_bill electric_bill usage_cost", "n:n", "if $n <= 200:\n    return $n * $k\nreturn 200 * $k + ($n - 200) * $k * 2",
    lambda p, n: p["k"] * (n + max(0, n - 200)), each(0, 200, 201, 350, low=20, high=500), INT1,
    "전기를 {n}킬로와트시 썼을 때의 요금(200까지는 1kWh에 {k}원, 넘는 만큼은 두 배) | 사용량 {n}의 전기료(200까지 단가 {k}원, 초과분은 2배)",
    "전기 사용량 {n:을} 받아 200까지는 {k}원, 넘는 부분은 두 배 단가로 요금을 매기는 | {n}킬로와트시의 누진 전기료를 구하는데 200까지 {k}원, 그 위로는 두 배로 계산하는",
    "200까지는 단가 {k}원, 넘는 만큼은 두 배로 매긴 전기 요금 | 사용량에 따른 누진 요금(200까지 {k}원, 초과분 2배)", params=lambda r, h: {"k": num(r, h, 80, 160, 5)})
add("buy_two_get_one", "buy_two_get_one two_plus_one promo_total", "c:price n:count", "free = $n // 3\nreturn ($n - free) * $c", lambda c, n: sum(c for i in range(1, n + 1) if i % 3),
    lambda r, p: [(r.randint(5, 30) * 100, 3), (1000, 2), (1500, 7), (800, 0), (r.randint(5, 30) * 100, r.randint(8, 20))], INT2,
    "2+1 행사에서 {c}원짜리를 {n}개 가져갈 때 낼 돈 | 세 개마다 하나가 공짜일 때 {c}원짜리 {n}개의 값",
    "2+1 행사 상품 {c}원짜리를 {n}개 살 때 낼 돈을 구하는 | 세 개 중 하나는 공짜라고 할 때 가격 {c:과} 개수 {n:로} 총액을 돌려주는",
    "2+1 행사에서 가격과 개수로 구한 낼 돈 | 가격과 개수를 받아 세 개마다 하나를 공짜로 친 총액")
add("split_bill", "split_bill dutch_pay per_person", "t:price m:count", "unit = $m * 100\nreturn ($t + unit - 1) // unit * 100", lambda t, m: min(x for x in range(0, t + 100, 100) if x * m >= t),
    lambda r, p: [(r.randint(20, 90) * 1000, 3), (10000, 4), (0, 2), (9900, 7), (33300, r.randint(2, 9))], INT2,
    "{t}원을 {m}명이 나눠 낼 때 100원 단위로 올린 한 사람 몫 | 밥값 {t}원을 {m}명이 더치페이할 때 한 명이 낼 돈(100원 단위 올림)",
    "밥값 {t}원을 {m}명으로 나누고 100원 단위로 올려 한 사람 몫을 구하는 | 총액 {t:과} 사람 수 {m:을} 받아 한 명이 낼 돈을 100원 단위로 올려 돌려주는",
    "총액을 사람 수로 나누어 100원 단위로 올린 한 사람 몫 | 총액과 사람 수로 더치페이할 때 한 명이 낼 돈(100원 단위 올림)")
add("round_up_unit", "round_up_unit ceil_unit up_to_unit", "n:n", "return ($n + $k - 1) // $k * $k", lambda p, n: n if n % p["k"] == 0 else n - n % p["k"] + p["k"],
    lambda r, p: [(p["k"],), (p["k"] + 1,), (0,), (p["k"] * 3 - 1,), (r.randint(100, 999),)], INT1,
    "{n:을} {k} 단위로 올림한 수 | {n}보다 작지 않은 가장 작은 {k}의 배수", "{n:을} {k} 단위로 올림하는 | {n} 이상인 수 중에서 가장 작은 {k}의 배수를 찾는",
    "{k} 단위로 올림한 수 | 주어진 수 이상인 가장 작은 {k}의 배수", params=lambda r, h: {"k": num(r, h, 5, 60, 5)})
add("weekly_wage", "weekly_wage pay_for_week wage_with_overtime", "h:n w:price", "pay = $h * $w\nif $h > 40:\n    pay += ($h - 40) * $w // 2\nreturn pay",
    lambda h, w: min(h, 40) * w + (max(h, 40) - 40) * w * 3 // 2, lambda r, p: [(r.randint(5, 39), 10000), (40, 9000), (41, 10000), (52, 12000), (0, 9860)], INT2,
    "일주일에 {h}시간 일한 주급(시급 {w}원, 40시간을 넘는 시간은 1.5배) | 시급이 {w}원일 때 {h}시간의 급여, 40시간 초과분은 1.5배",
    "일한 시간 {h:과} 시급 {w:을} 받아 40시간을 넘는 만큼은 1.5배로 쳐서 주급을 구하는 | {h}시간 일한 주급을 시급 {w:로} 계산하되 40시간 초과분에 1.5배를 주는",
    "일한 시간과 시급으로 구한 주급(40시간 초과분은 1.5배) | 시간과 시급을 받아 40시간 넘는 근무를 1.5배로 친 주급")
add("percent_change", "percent_change growth_rate change_rate", "a,b:pair", "return ($b - $a) / $a * 100", lambda a, b: (b / a - 1) * 100, two, "int; int -> float",
    "{a}에서 {b:로} 바뀐 변화율(퍼센트) | {a}에 견주어 {b:이} 몇 퍼센트 늘었는지(줄면 음수)",
    "{a}에서 {b:로} 바뀐 변화율을 퍼센트로 구하는 | 앞의 값 {a:과} 나중 값 {b:을} 받아 증가율(%)을 돌려주는",
    "앞의 값에서 나중 값으로 바뀐 변화율(퍼센트) | 앞뒤 두 값의 증가율(%), 줄었으면 음수")
add("shares_percent", "shares_percent percent_shares portions", "xs:nums", "total = sum($xs)\nreturn [round(x / total * 100) for x in $xs]", lambda xs: [round(x / sum(xs) * 100) for x in xs], plus, LIST,
    "{xs}의 각 수가 전체 합에서 차지하는 퍼센트를 반올림한 리스트 | 리스트 {xs}의 값마다 합계에 대한 비율(%)을 정수로 담은 리스트",
    "{xs}의 각 수가 합계의 몇 퍼센트인지 반올림해 리스트로 만드는 | 리스트 {xs:을} 받아 값마다 전체에서의 비율(%)을 반올림해 담는",
    "각 수가 합계에서 차지하는 퍼센트(반올림)의 리스트 | 값마다 전체에 대한 비율(%)을 정수로 담은 리스트", "list")
add("doubling_days", "doubling_days days_to_reach times_doubled", "n:n", "days = 0\nwhile $n < $k:\n    $n *= 2\n    days += 1\nreturn days",
    lambda p, n: next(d for d in range(99) if n * 2**d >= p["k"]), lambda r, p: [(1,), (p["k"],), (p["k"] - 1,), (3,), (r.randint(4, 20),)], INT1,
    "날마다 두 배가 되는 {n:이} {k} 이상이 되는 데 걸리는 날수 | {n:을} 몇 번 두 배로 늘려야 {k} 이상이 되는지",
    "{n:이} 하루에 두 배씩 늘어 {k} 이상이 되기까지 며칠 걸리는지 세는 | {n:을} 두 배씩 키우며 {k} 이상이 될 때까지의 횟수를 돌려주는",
    "날마다 두 배가 될 때 {k} 이상이 되기까지의 날수 | {k} 이상이 될 때까지 두 배로 늘린 횟수", params=lambda r, h: {"k": num(r, h, 50, 900, 10)})
add("letter_postage", "letter_postage postage stamp_price", "n:n", "if $n <= 5:\n    return 400\nif $n <= 25:\n    return 430\nreturn 450",
    lambda n: 400 + 30 * (n > 5) + 20 * (n > 25), each(0, 5, 6, 25, 26), INT1,
    "무게가 {n}그램인 편지의 우편 요금(5g까지 400원, 25g까지 430원, 그 위는 450원) | {n}그램짜리 편지 값(5g 이하 400, 25g 이하 430, 나머지 450)",
    "편지 무게 {n}그램에 따라 5g까지 400, 25g까지 430, 그보다 무거우면 450을 돌려주는 | {n}그램 편지의 우표값을 무게 구간(5g 400원, 25g 430원, 초과 450원)으로 정하는",
    "무게별 우편 요금(5g까지 400, 25g까지 430, 그 위는 450) | 5g 이하 400, 25g 이하 430, 나머지 450인 편지 값")
# Shapes
add("hypotenuse", "hypotenuse long_side slanted_side", "a,b:sides", "return ($a ** 2 + $b ** 2) ** 0.5", lambda a, b: abs(complex(a, b)),
    lambda r, p: [(3, 4), (5, 12), (1, 1), (0, 7), (r.randint(2, 30), r.randint(2, 30))], "int; int -> float",
    "직각을 낀 두 변이 {a}, {b}인 직각삼각형의 빗변 | 가로 {a}, 세로 {b}인 직사각형의 대각선 길이", "직각을 낀 두 변 {a}, {b:로} 빗변의 길이를 구하는 | 피타고라스 정리로 {a}, {b:을} 두 변으로 하는 빗변을 돌려주는",
    "직각삼각형의 빗변 길이 | 두 변으로 구한 빗변")
add("box_surface", "box_surface surface_area paper_needed", "a,b,c:three", "return 2 * ($a * $b + $b * $c + $c * $a)", lambda a, b, c: 2 * a * b + 2 * c * (a + b), three, INT3,
    "세 모서리가 {a}, {b}, {c}인 상자의 겉넓이 | 가로 {a}, 세로 {b}, 높이 {c}인 직육면체의 겉넓이", "세 모서리 {a}, {b}, {c:로} 직육면체의 겉넓이를 구하는 | 상자의 크기 {a}, {b}, {c:을} 받아 여섯 면의 넓이 합을 돌려주는",
    "직육면체의 겉넓이 | 상자 여섯 면의 넓이 합")
add("trapezoid_area", "trapezoid_area area_of_trapezoid", "a,b,c:three", "return ($a + $b) * $c / 2", lambda a, b, c: (a * c + b * c) / 2, three, "int; int; int -> float",
    "윗변 {a}, 아랫변 {b}, 높이 {c}인 사다리꼴의 넓이 | 두 밑변이 {a}, {b:이고} 높이가 {c}인 사다리꼴 넓이", "윗변 {a}, 아랫변 {b}, 높이 {c:로} 사다리꼴의 넓이를 구하는 | 두 밑변 {a}, {b:과} 높이 {c:을} 받아 사다리꼴 넓이를 돌려주는",
    "윗변, 아랫변, 높이로 구한 사다리꼴의 넓이 | 사다리꼴의 넓이(두 밑변과 높이 차례로 받음)")
add("ring_area", "ring_area donut_area area_between", "a,b:pair", "return 3.14 * ($a * $a - $b * $b)", lambda a, b: 3.14 * (a + b) * (a - b), lambda r, p: [(r.randint(10, 30), r.randint(1, 9)), (5, 5), (2, 1), (10, 0), (7, 3)], "int; int -> float",
    "바깥 반지름 {a}, 안쪽 반지름 {b}인 고리의 넓이(원주율 3.14) | 반지름 {a}인 원에서 반지름 {b}인 원을 뺀 넓이(원주율은 3.14)",
    "원주율 3.14로 바깥 반지름 {a:과} 안쪽 반지름 {b} 사이 고리의 넓이를 구하는 | 원주율을 3.14로 하여 바깥 반지름 {a}, 안쪽 반지름 {b}인 도넛 모양의 넓이를 돌려주는",
    "바깥과 안쪽 반지름으로 구한 고리의 넓이(원주율 3.14) | 도넛 모양의 넓이(바깥, 안쪽 반지름 차례, 원주율은 3.14)")
add("circumference", "circumference around_circle circle_length", "n:radius", "return 2 * 3.14 * $n", lambda n: 6.28 * n, one, "int -> float",
    "반지름이 {n}인 원의 둘레(원주율 3.14) | 반지름 {n}인 원의 둘레 길이, 원주율은 3.14", "원주율을 3.14로 하여 반지름 {n}인 원의 둘레를 구하는 | 반지름 {n:을} 받아 원주율 3.14로 원의 둘레를 돌려주는",
    "원의 둘레(원주율 3.14) | 반지름으로 구한 원둘레(원주율은 3.14)")
add("cylinder_volume", "cylinder_volume can_volume volume_of_can", "a:radius b:n", "return 3.14 * $a * $a * $b", lambda a, b: 3.14 * b * a**2, two, "int; int -> float",
    "반지름 {a}, 높이 {b}인 원기둥의 부피(원주율 3.14) | 밑면의 반지름이 {a:이고} 높이가 {b}인 원기둥 부피(원주율은 3.14)", "원주율 3.14로 반지름 {a}, 높이 {b}인 원기둥의 부피를 구하는 | 반지름 {a:과} 높이 {b:을} 받아 원주율 3.14로 원기둥 부피를 돌려주는",
    "반지름과 높이로 구한 원기둥의 부피(원주율 3.14) | 원기둥의 부피(반지름, 높이 차례로 받고 원주율은 3.14)")
add("triangle_kind", "triangle_kind kind_of_triangle triangle_name", "a,b,c:three", 'if $a == $b == $c:\n    return "정삼각형"\nif $a == $b or $b == $c or $a == $c:\n    return "이등변삼각형"\nreturn "삼각형"',
    lambda a, b, c: {1: "정삼각형", 2: "이등변삼각형", 3: "삼각형"}[len({a, b, c})], given((3, 3, 3), (5, 5, 8), (8, 5, 5), (5, 8, 5), (3, 4, 5)), "int; int; int -> str",
    "세 변 {a}, {b}, {c:로} 정한 '정삼각형', '이등변삼각형', '삼각형' 가운데 하나 | 세 변의 길이 {a}, {b}, {c}에 따른 삼각형 이름(정삼각형, 이등변삼각형, 그 밖에는 삼각형)",
    "세 변 {a}, {b}, {c:이} 모두 같으면 '정삼각형', 둘만 같으면 '이등변삼각형', 아니면 '삼각형'을 돌려주는 | 변의 길이 {a}, {b}, {c:을} 보고 정삼각형, 이등변삼각형, 삼각형 중 하나를 이름으로 돌려주는",
    "세 변으로 정한 삼각형 이름('정삼각형', '이등변삼각형', 나머지는 '삼각형') | 삼각형의 종류(정삼각형, 이등변삼각형, 그 밖에는 삼각형)", "text")
add("quadrant", "quadrant which_quadrant quadrant_of", "a,b:pair", "if $a == 0 or $b == 0:\n    return 0\nif $b > 0:\n    return 1 if $a > 0 else 2\nreturn 3 if $a < 0 else 4",
    lambda a, b: {(1, 1): 1, (0, 1): 2, (0, 0): 3, (1, 0): 4}[a > 0, b > 0] if a * b else 0, given((3, 5), (-2, 4), (-1, -1), (6, -3), (0, 2), (7, 0)), INT2,
    "점 ({a}, {b})가 있는 사분면 번호, 축 위면 0 | 가로 좌표 {a}, 세로 좌표 {b}인 점의 사분면(1~4, 축 위는 0)",
    "점의 좌표 {a}, {b:을} 받아 몇 사분면인지(축 위면 0) 돌려주는 | 가로 {a}, 세로 {b}인 점이 있는 사분면 번호를 1부터 4로, 축 위면 0으로 알려 주는",
    "점이 있는 사분면 번호(축 위면 0) | 두 좌표로 구한 사분면 1~4, 축 위는 0")
add("block_distance", "block_distance manhattan city_blocks", "a,b,c,d:points", "return abs($a - $c) + abs($b - $d)", lambda a, b, c, d: max(a, c) - min(a, c) + max(b, d) - min(b, d),
    lambda r, p: [(*ints(r, 4),), (0, 0, 0, 0), (1, 2, 4, 6), (5, 5, 2, 9), (-3, 1, 3, -1)], "int; int; int; int -> int",
    "두 점 ({a}, {b}), ({c}, {d}) 사이의 맨해튼 거리 | ({a}, {b})에서 ({c}, {d})까지 가로와 세로로만 갈 때의 거리",
    "({a}, {b})와 ({c}, {d}) 사이의 맨해튼 거리를 구하는 | 두 점 ({a}, {b}), ({c}, {d})를 받아 가로 차이와 세로 차이를 더하는",
    "두 점의 맨해튼 거리 | 두 점의 가로 차이와 세로 차이의 합")
add("midpoint", "midpoint halfway_point center_between", "a,b,c,d:points", "return ($a + $c) / 2, ($b + $d) / 2", lambda a, b, c, d: ((c + a) * 0.5, (d + b) * 0.5),
    lambda r, p: [(*ints(r, 4),), (0, 0, 0, 0), (1, 2, 4, 6), (5, 5, 2, 9), (-3, 1, 3, -1)], "int; int; int; int -> tuple[float, float]",
    "두 점 ({a}, {b}), ({c}, {d})의 중점 좌표 | ({a}, {b})와 ({c}, {d})를 잇는 선분의 한가운데 점",
    "두 점 ({a}, {b}), ({c}, {d})의 중점을 구하는 | ({a}, {b})와 ({c}, {d})를 받아 한가운데 점을 튜플로 돌려주는", "두 점의 중점 좌표(튜플) | 두 점을 이은 선분의 한가운데 점(가로, 세로의 튜플)")
add("right_triangle", "right_triangle has_right_angle is_right", "a,b,c:three", "x, y, z = sorted([$a, $b, $c])\nreturn x * x + y * y == z * z", lambda a, b, c: a * a + b * b + c * c == 2 * max(a, b, c) ** 2,
    lambda r, p: [(3, 4, 5), (13, 5, 12), (3, 3, 3), (6, 10, 8), (r.randint(2, 9), 2, 4)], "int; int; int -> bool",
    "세 변 {a}, {b}, {c:로} 직각삼각형이 되는지 여부 | 길이가 {a}, {b}, {c}인 변들이 직각삼각형을 이루는지", "세 변 {a}, {b}, {c:이} 직각삼각형을 이루는지 확인하는 | 변의 길이 {a}, {b}, {c:을} 받아 직각삼각형인지 알려 주는",
    "세 변이 직각삼각형을 이루는지 여부 | 직각삼각형인지 여부", "bool")
add("third_angle", "third_angle last_angle missing_angle", "a,b:pair", "return 180 - $a - $b", lambda a, b: 180 - (a + b), given((60, 60), (90, 45), (30, 100), (1, 2), (89, 90)), INT2,
    "삼각형의 두 각이 {a}도, {b}도일 때 나머지 한 각 | 두 각 {a}, {b:을} 뺀 삼각형의 남은 각(도)", "삼각형의 두 각 {a}, {b:을} 받아 나머지 각을 구하는 | 두 각이 {a}도와 {b}도인 삼각형의 셋째 각을 돌려주는",
    "두 각으로 구한 삼각형의 나머지 각 | 두 각을 뺀 삼각형의 셋째 각(도)")
add("angle_sum", "angle_sum polygon_angles inner_angles", "n:n", "return ($n - 2) * 180", lambda n: 180 * n - 360, each(3, 4, 5, 6, low=7, high=20), INT1,
    "{n}각형의 내각의 합 | 변이 {n}개인 다각형의 안쪽 각을 모두 더한 값(도)", "{n}각형의 내각의 합을 구하는 | 변의 수 {n:을} 받아 다각형의 안쪽 각 합을 돌려주는", "다각형의 내각의 합 | 변의 수로 구한 안쪽 각의 합")
add("diagonals", "diagonals diagonal_count count_diagonals", "n:n", "return $n * ($n - 3) // 2", lambda n: n * (n - 1) // 2 - n, each(3, 4, 5, 6, low=7, high=20), INT1,
    "{n}각형의 대각선 개수 | 변이 {n}개인 다각형에 그을 수 있는 대각선의 수", "{n}각형에 대각선이 몇 개인지 구하는 | 변의 수 {n:을} 받아 대각선 개수를 돌려주는", "다각형의 대각선 개수 | 변의 수로 구한 대각선의 수")
add("in_circle", "in_circle inside_circle hits_target", "a,b:pair", "return $a ** 2 + $b ** 2 <= $k ** 2", lambda p, a, b: abs(complex(a, b)) <= p["k"] + 1e-9,
    lambda r, p: [(0, 0), (p["k"], 0), (p["k"], 1), (-1, -1), (0, -p["k"])], "int; int -> bool",
    "점 ({a}, {b})가 원점을 중심으로 반지름 {k}인 원 안에(테두리 포함) 있는지 여부 | 좌표 {a}, {b:이} 원점에서 {k} 이내인지", "점 ({a}, {b})가 원점 중심, 반지름 {k}인 원 안이나 위에 있는지 확인하는 | 좌표 {a}, {b}인 점이 원점에서 거리 {k} 이내인지 알려 주는",
    "점이 원점 중심 반지름 {k}인 원 안에 있는지(테두리 포함) | 원점에서 거리 {k} 이내인지 여부", "bool", params=lambda r, h: {"k": num(r, h, 2, 20)})
add("overlap", "overlap overlap_length shared_span", "a,b:lists", "start = max($a[0], $b[0])\nend = min($a[1], $b[1])\nreturn max(0, end - start)", lambda a, b: len(set(range(*a)) & set(range(*b))),
    given(([1, 5], [3, 9]), ([0, 2], [2, 4]), ([1, 9], [3, 4]), ([6, 8], [1, 3]), ([2, 5], [2, 5])), "list[int]; list[int] -> int",
    "[시작, 끝]으로 적은 두 구간 {a}, {b:이} 겹치는 길이(안 겹치면 0) | [시작, 끝] 구간 {a:과} {b}의 겹친 부분 길이, 겹치지 않으면 0", "[시작, 끝] 꼴의 두 구간 {a}, {b:이} 겹치는 길이를 구하되 겹치지 않으면 0을 돌려주는 | [시작, 끝] 구간 {a:과} {b:을} 받아 겹치는 길이를, 없으면 0을 돌려주는",
    "[시작, 끝]인 두 구간이 겹치는 길이(없으면 0) | [시작, 끝]으로 적은 두 구간의 겹친 부분 길이, 안 겹치면 0")
# Time and calendar
add("clock_text", "clock_text as_clock minutes_to_clock", "n:n", 'return f"{$n // 60}:{$n % 60:02d}"', lambda n: str(n // 60) + ":" + str(n % 60).zfill(2), each(0, 59, 60, 605, low=61, high=600), "int -> str",
    "{n}분을 '시:분' 꼴로 쓴 문자열(분은 두 자리) | {n}분을 '2:05'처럼 나타낸 글", "{n}분을 '2:05' 같은 '시:분' 꼴로 바꾸는 | 분 {n:을} 받아 분을 두 자리로 맞춘 '시:분' 문자열을 돌려주는", "분을 '2:05' 꼴로 쓴 문자열 | '시:분' 꼴의 문자열(분은 두 자리)", "text")
add("clock_minutes", "clock_minutes parse_clock minutes_since_midnight", "s:text", 'h, m = $s.split(":")\nreturn int(h) * 60 + int(m)', lambda s: int(s[:2]) * 60 + int(s[3:]), lambda r, p: [(f"{r.randint(0, 23):02}:{r.randint(0, 59):02}",), ("00:00",), ("09:30",), ("23:59",), ("12:05",)], "str -> int",
    "'09:30' 같은 시각 {s:이} 자정부터 몇 분인지 | 시각 문자열 {s:을} 0시부터 센 분으로 바꾼 값", "'시:분' 꼴의 시각 {s:을} 자정부터 센 분으로 바꾸는 | '09:30' 같은 문자열 {s:을} 받아 0시부터 몇 분인지 돌려주는", "'09:30' 같은 시각이 자정부터 몇 분인지 | '시:분' 문자열을 0시부터 센 분으로 바꾼 값")
add("hour_later", "hour_later add_hours clock_after", "n:n", "return ($n + $k) % 24", lambda p, n: (n + p["k"]) - (n + p["k"]) // 24 * 24, each(0, 23, 12, 5, low=13, high=22), INT1,
    "24시간제로 {n}시에서 {k}시간이 지난 시각 | 지금이 {n}시일 때 {k}시간 뒤는 몇 시인지(0~23)", "24시간제로 {n}시에서 {k}시간 뒤의 시각을 구하는 | 지금 시각 {n:을} 받아 {k}시간 뒤가 몇 시인지 0~23으로 돌려주는", "지금 시각에서 {k}시간 뒤의 시각(24시간제) | {k}시간 뒤가 몇 시인지(0~23)", params=lambda r, h: {"k": num(r, h, 2, 40)})
add("month_days", "month_days days_in_month length_of_month", "n:n", "if $n == 2:\n    return 28\nif $n in (4, 6, 9, 11):\n    return 30\nreturn 31", lambda n: 28 if n == 2 else 31 - (n in {4, 6, 9, 11}), each(1, 2, 4, 8, 11, low=5, high=12), INT1,
    "{n}월의 날수(2월은 28일) | {n}월은 며칠까지 있는지(윤년은 생각하지 않음)", "{n}월이 며칠인지 구하는데 2월은 28일로 치는 | 달 {n:을} 받아 그 달의 날수를(2월은 28일) 돌려주는", "그 달의 날수(2월은 28일) | 윤년이 아닌 해에 주어진 달이 며칠인지")
add("season", "season season_of which_season", "n:n", 'if $n in (3, 4, 5):\n    return "봄"\nif $n in (6, 7, 8):\n    return "여름"\nif $n in (9, 10, 11):\n    return "가을"\nreturn "겨울"', lambda n: ["겨울", "봄", "여름", "가을"][n % 12 // 3], each(1, 3, 8, 11, 12, low=4, high=10), "int -> str",
    "{n}월의 계절(3~5월 봄, 6~8월 여름, 9~11월 가을, 나머지 겨울) | {n}월이 봄, 여름, 가을, 겨울 중 무엇인지(봄은 3월부터)", "3~5월은 '봄', 6~8월은 '여름', 9~11월은 '가을', 나머지는 '겨울'로 하여 {n}월의 계절을 돌려주는 | 달 {n:이} 3~5면 '봄', 6~8이면 '여름', 9~11이면 '가을', 나머지면 '겨울'을 돌려주는", "그 달의 계절(3월부터 봄, 6월부터 여름, 9월부터 가을, 12월부터 겨울) | '봄'(3~5월), '여름'(6~8월), '가을'(9~11월), '겨울'(나머지) 중 그 달의 계절", "text")
add("weekday_after", "weekday_after day_name_after later_weekday", "n:n", 'days = "월화수목금토일"\nreturn days[$n % 7]', lambda n: ["월", "화", "수", "목", "금", "토", "일"][n - n // 7 * 7], each(0, 6, 7, 10), "int -> str",
    "오늘이 월요일일 때 {n}일 뒤의 요일 한 글자 | 월요일에서 {n}일 지난 날의 요일(월~일 중 한 글자)", "오늘이 월요일이라면 {n}일 뒤가 무슨 요일인지 한 글자로 돌려주는 | 월요일에서 {n}일 뒤의 요일을 '월'~'일' 중 한 글자로 알려 주는", "월요일에서 주어진 날수만큼 지난 날의 요일(한 글자) | 오늘이 월요일일 때 며칠 뒤의 요일 한 글자", "text")
add("quarter_of", "quarter_of which_quarter month_quarter", "n:n", "return ($n - 1) // 3 + 1", lambda n: -(-n // 3), each(1, 3, 4, 12, low=5, high=11), INT1,
    "{n}월이 몇 분기인지 | {n}월이 속한 분기(1~4)", "{n}월이 몇 분기인지 구하는 | 달 {n:을} 받아 분기 번호를 돌려주는", "달이 속한 분기(1~4) | 그 달이 몇 분기인지")
add("half_day_text", "half_day_text am_pm twelve_hour", "n:n", 'name = "오전" if $n < 12 else "오후"\nreturn f"{name} {$n % 12 or 12}시"', lambda n: ("오후 " if n >= 12 else "오전 ") + str((n - 1) % 12 + 1) + "시", each(0, 12, 9, 15, 23), "int -> str",
    "24시간제 {n}시를 '오전 9시', '오후 3시'처럼 쓴 문자열(0시는 오전 12시) | {n}시를 오전·오후로 나타낸 말(예: '오후 3시', 0시는 '오전 12시')", "24시간제 {n}시를 '오후 3시' 꼴로 바꾸되 0시는 '오전 12시'로 쓰는 | 0~23시 {n:을} 받아 '오전 9시', '오후 12시'처럼 쓰되 0시는 '오전 12시'로 돌려주는", "24시간제 시각을 '오후 3시' 꼴로 쓴 문자열(0시는 오전 12시) | '오전 9시', '오후 3시'처럼 쓴 시각(0시는 '오전 12시')", "text")
add("century", "century century_of which_century", "y:year", "return ($y - 1) // 100 + 1", lambda y: -(-y // 100), each(1, 100, 101, 2000, 2001, low=1300, high=2026), INT1,
    "{y}년이 몇 세기인지 | 연도 {y:이} 속한 세기", "연도 {y:이} 몇 세기인지 구하는 | 연도 {y:을} 받아 1901~2000년이면 20처럼 세기를 돌려주는", "연도가 속한 세기 | 그 해가 몇 세기인지(2000년은 20세기)")
add("zodiac_animal", "zodiac_animal animal_year born_animal", "y:year", 'animals = "원숭이 닭 개 돼지 쥐 소 호랑이 토끼 용 뱀 말 양".split()\nreturn animals[$y % 12]', lambda y: ["쥐", "소", "호랑이", "토끼", "용", "뱀", "말", "양", "원숭이", "닭", "개", "돼지"][(y - 4) % 12], each(2020, 2024, 1988, 2000, low=1950, high=2030), "int -> str",
    "{y}년에 태어난 사람의 띠 | 연도 {y}의 띠 동물 이름(2020년은 쥐)", "{y}년의 띠를 돌려주는 | 태어난 해 {y:을} 받아 '쥐', '소' 같은 띠 이름을 찾는", "태어난 해의 띠(2020년은 쥐) | 연도에 맞는 띠 동물 이름", "text")
add("year_day", "year_day day_of_year nth_day", "a:n b:count", "days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\nreturn sum(days[:$a - 1]) + $b", lambda a, b: [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][a - 1] + b, lambda r, p: [(1, 1), (12, 31), (3, 1), (r.randint(2, 11), r.randint(2, 27)), (2, 28)], INT2,
    "{a}월 {b}일이 그 해의 며칠째인지(윤년 아님) | 1월 1일을 1로 셀 때 {a}월 {b}일의 순서(평년)", "평년의 {a}월 {b}일이 몇째 날인지 세는 | 월 {a:과} 일 {b:을} 받아 1월 1일부터 며칠째인지(평년) 돌려주는", "월과 일이 평년의 며칠째인지 | 월과 일을 받아 1월 1일을 1로 센 날의 순서(평년)")
# Digits and bases
add("digit_list", "digit_list digits_of split_digits", "n:n", "return [int(c) for c in str($n)]", lambda n: list(map(int, str(n))), one, "int -> list[int]",
    "{n}의 각 자리 숫자를 담은 리스트 | {n:을} 자릿수별로 쪼갠 리스트", "{n:을} 자리별 숫자로 나누어 리스트로 만드는 | 수 {n:을} 받아 각 자리 숫자를 앞에서부터 담는", "각 자리 숫자를 담은 리스트 | 수를 자릿수별로 쪼갠 리스트", "list")
add("number_from_digits", "number_from_digits digits_to_number glue_digits", "xs:nums", "result = 0\nfor x in $xs:\n    result = result * 10 + x\nreturn result", lambda xs: sum(x * 10**i for i, x in enumerate(xs[::-1])), lambda r, p: [(ints(r, 3, 1, 9),), (ints(r, 5, 0, 9),), ([],), ([7],), ([1, 0, 0],)], INTS,
    "숫자 리스트 {xs:을} 차례로 이어 만든 정수 | {xs}의 한 자리 숫자들을 붙여 만든 수(빈 리스트는 0)", "한 자리 숫자 리스트 {xs:을} 하나의 정수로 합치는 | {xs}의 숫자를 앞에서부터 이어 붙인 수를 돌려주는", "한 자리 숫자들을 이어 만든 정수 | 숫자 리스트를 하나로 붙인 수(비면 0)")
add("digit_times", "digit_times count_digit how_many_of_digit", "n:n", 'return str($n).count("$k")', lambda p, n: [int(c) for c in str(n)].count(p["k"]), lambda r, p: [(p["k"],), (p["k"] * 11,), (0,), (r.randint(1000, 99999),), (p["k"] * 101 + 20000,)], INT1,
    "{n}에 숫자 {k:이} 들어 있는 횟수 | {n:을} 썼을 때 {k:이} 몇 번 나오는지", "{n}에 숫자 {k:이} 몇 번 나오는지 세는 | 수 {n}의 자리 가운데 {k}인 것을 세는", "수에 숫자 {k:이} 나오는 횟수 | 각 자리 가운데 {k}의 개수", params=lambda r, h: {"k": num(r, h, 1, 9)})
add("largest_digit", "largest_digit max_digit top_digit", "n:n", "best = 0\nwhile $n > 0:\n    best = max(best, $n % 10)\n    $n //= 10\nreturn best", lambda n: int(max(str(n))), each(0, 7, 90, 493, low=10, high=9999), INT1,
    "{n}의 자리 숫자 중 가장 큰 것 | {n}에 쓰인 가장 큰 숫자", "{n}의 각 자리에서 가장 큰 숫자를 찾는 | 수 {n:을} 받아 제일 큰 자리 숫자를 돌려주는", "자리 숫자 중 가장 큰 것 | 수에 쓰인 가장 큰 숫자")
add("digital_root", "digital_root single_digit keep_adding", "n:n", "while $n >= 10:\n    $n = sum(int(c) for c in str($n))\nreturn $n", lambda n: 1 + (n - 1) % 9 if n else 0, each(0, 9, 99, 493, low=10, high=9999), INT1,
    "{n}의 자리 숫자를 한 자리가 될 때까지 거듭 더한 값 | 각 자리를 거듭 더해 마지막에 남는 {n}의 한 자리 수", "{n}의 자리 숫자를 한 자리가 남을 때까지 거듭 더하는 | {n:을} 받아 각 자리 합을 한 자리 수가 될 때까지 되풀이하는", "자리 숫자를 한 자리가 될 때까지 거듭 더한 값 | 각 자리를 거듭 더해 남는 한 자리 수")
add("mirror_number", "mirror_number is_mirror reads_both_ways", "n:n", "return str($n) == str($n)[::-1]", lambda n: list(str(n)) == list(reversed(str(n))), each(0, 121, 10, 7, 1221, 120), YES,
    "{n:을} 거꾸로 읽어도 같은 수인지 여부 | {n:이} 앞뒤로 같은 회문수인지", "{n:이} 거꾸로 써도 같은 수인지 확인하는 | 수 {n:이} 회문수인지 알려 주는", "거꾸로 읽어도 같은 수인지 여부 | 회문수인지 여부", "bool")
add("binary_text", "binary_text to_binary as_bits", "n:n", "return bin($n)[2:]", lambda n: format(n, "b"), one, "int -> str",
    "{n:을} 이진수로 쓴 문자열(앞의 0b 없이) | {n}의 2진수 표기(문자열, 접두어 없음)", "{n:을} 0b 없는 이진수 문자열로 바꾸는 | 정수 {n:을} 받아 2진수로 쓴 문자열을 돌려주는", "이진수로 쓴 문자열(0b 없이) | 2진수 문자열", "text")
add("binary_value", "binary_value from_binary bits_to_number", "s:text", "return int($s, 2)", lambda s: sum(2**i for i, c in enumerate(reversed(s)) if c == "1"), given(("0",), ("1",), ("1010",), ("11111",), ("100000",)), "str -> int",
    "이진수 문자열 {s:을} 정수로 바꾼 값 | 2진수로 쓰인 {s}의 값", "이진수 문자열 {s:을} 정수로 바꾸는 | '1010' 같은 2진수 {s:을} 받아 십진수 값을 돌려주는", "이진수 문자열을 정수로 바꾼 값 | 2진수로 쓰인 글의 십진수 값")
add("one_bits", "one_bits bit_count ones_in_binary", "n:n", 'return bin($n).count("1")', lambda n: sum(int(c) for c in format(n, "b")), one, INT1,
    "{n:을} 이진수로 썼을 때 1의 개수 | {n}의 2진수에 든 1이 몇 개인지", "{n:을} 이진수로 바꿔 1을 세는 | {n:을} 받아 2진수에 1이 몇 개인지 돌려주는", "이진수로 썼을 때 1의 개수 | 2진수에 1이 몇 개인지")
add("biggest_arrangement", "biggest_arrangement largest_from_digits rearrange_down", "n:n", 'digits = sorted(str($n), reverse=True)\nreturn int("".join(digits))', lambda n: sum(int(c) * 10**i for i, c in enumerate(sorted(str(n)))), one, INT1,
    "{n}의 숫자를 다시 늘어놓아 만들 수 있는 가장 큰 수 | {n}의 자리를 큰 숫자부터 놓은 수", "{n}의 숫자를 재배열해 가장 큰 수를 만드는 | 수 {n:을} 받아 자리 숫자를 큰 것부터 놓은 수를 돌려주는", "숫자를 재배열해 만든 가장 큰 수 | 자리 숫자를 큰 것부터 놓은 수")
add("all_digits_differ", "all_digits_differ distinct_digits no_repeated_digit", "n:n", "return len(set(str($n))) == len(str($n))", lambda n: all(str(n).count(c) == 1 for c in str(n)), each(0, 11, 123, 4554, low=10, high=999), YES,
    "{n}의 자리 숫자가 모두 다른지 여부 | {n}에 되풀이되는 숫자가 없는지", "{n}의 자리 숫자가 전부 다른지 확인하는 | 수 {n}에 겹치는 숫자가 없는지 알려 주는", "자리 숫자가 모두 다른지 여부 | 겹치는 숫자가 없는지", "bool")
# Primes, divisors, sequences
add("primes_to", "primes_to primes_up_to list_primes", "n:n", "primes = []\nfor x in range(2, $n + 1):\n    if all(x % q for q in primes):\n        primes.append(x)\nreturn primes", lambda n: [x for x in range(2, min(n, 999) + 1) if all(x % q for q in range(2, x))], each(0, 1, 2, 10, low=11, high=60), "int -> list[int]",
    "{n} 이하의 소수 리스트 | 2부터 {n}까지의 소수들", "{n} 이하의 소수를 모두 모으는 | {n:을} 받아 그 수까지의 소수 리스트를 돌려주는", "주어진 수 이하의 소수 리스트 | 2부터 그 수까지의 소수 리스트", "list")
add("prime_factors", "prime_factors factorize factors_in_order", "n:n", "factors = []\nfor d in range(2, $n + 1):\n    while $n % d == 0:\n        factors.append(d)\n        $n //= d\nreturn factors",
    lambda n: [] if n < 2 else (lambda d: [d, *prime_list(n // d)])(smallest(n)), each(1, 2, 12, 49, low=20, high=200), "int -> list[int]",
    "{n:을} 소인수분해한 소수들의 리스트(작은 것부터, 겹치면 겹친 만큼) | {n}의 소인수를 되풀이까지 담은 리스트(작은 것부터)", "{n:을} 소인수분해해 소인수를 작은 것부터(겹치면 겹친 만큼) 담는 | {n:을} 받아 곱하면 그 수가 되는 소수들을 작은 순서로 돌려주는", "소인수분해한 소수들의 리스트(작은 것부터, 겹치면 겹친 만큼) | 되풀이까지 담은 소인수 리스트(작은 것부터)", "list")
add("divisor_count", "divisor_count count_divisors how_many_divisors", "n:n", "count = 0\nfor d in range(1, $n + 1):\n    if $n % d == 0:\n        count += 1\nreturn count", lambda n: sum(n % d == 0 for d in range(1, min(n, 9999) + 1)), pos, INT1,
    "{n}의 약수의 개수 | {n:을} 나누어떨어지게 하는 자연수가 몇 개인지", "{n}의 약수가 몇 개인지 세는 | {n:을} 받아 약수의 개수를 돌려주는", "약수의 개수 | 약수가 몇 개인지")
add("is_perfect", "is_perfect perfect_number equals_own_divisors", "n:n", "return $n == sum(d for d in range(1, $n) if $n % d == 0)", lambda n: n in (0, 6, 28, 496, 8128), each(1, 6, 28, 12, 496, low=7, high=99), YES,
    "{n:이} 완전수인지 여부(자기를 뺀 약수의 합이 자기와 같음) | {n:이} 자신을 뺀 약수들의 합과 같은지", "{n:이} 완전수인지 확인하는 | 자신을 뺀 약수를 더하면 {n:이} 되는지 알려 주는", "완전수인지 여부 | 자신을 뺀 약수의 합이 자기와 같은지", "bool")
add("is_square_number", "is_square_number perfect_square has_whole_root", "n:n", "root = 0\nwhile root * root < $n:\n    root += 1\nreturn root * root == $n", lambda n: n >= 0 and round(n**0.5) ** 2 == n, each(0, 1, 2, 49, 99, low=3, high=150), YES,
    "{n:이} 어떤 정수의 제곱인지 여부 | {n:이} 0, 1, 4, 9 같은 제곱수인지", "{n:이} 제곱수인지 확인하는 | 제곱해서 {n:이} 되는 정수가 있는지 알려 주는", "제곱수인지 여부 | 어떤 정수의 제곱인지", "bool")
add("collatz_steps", "collatz_steps steps_to_one hailstone", "n:n", "steps = 0\nwhile $n != 1:\n    $n = $n // 2 if $n % 2 == 0 else 3 * $n + 1\n    steps += 1\nreturn steps", lambda n: 0 if n <= 1 else 1 + collatz(n), each(1, 2, 3, 6, 8, low=9, high=26), INT1,
    "{n:이} 짝수면 2로 나누고 홀수면 3배에 1을 더해 1이 될 때까지의 횟수 | 콜라츠 규칙으로 {n:이} 1이 되는 데 걸리는 단계 수", "{n:을} 짝수면 반으로, 홀수면 3배 더하기 1로 바꾸며 1이 될 때까지 세는 | {n:이} 콜라츠 규칙으로 1이 되기까지의 단계를 세는", "짝수면 2로 나누고 홀수면 3배에 1을 더해 1이 될 때까지의 횟수 | 콜라츠 규칙으로 1이 되기까지의 단계 수")
add("next_prime", "next_prime prime_after following_prime", "n:n", "$n += 1\nwhile any($n % d == 0 for d in range(2, $n)):\n    $n += 1\nreturn $n", lambda n: next(x for x in range(n + 1, 3 * n + 9) if x > 1 and smallest(x) == x), each(1, 2, 7, 8, 13, low=14, high=120), INT1,
    "{n}보다 큰 가장 작은 소수 | {n} 다음에 오는 소수", "{n}보다 큰 소수 중 가장 작은 것을 찾는 | {n} 다음에 오는 소수를 돌려주는", "주어진 수보다 큰 가장 작은 소수 | 그 수 다음에 오는 소수")
add("odd_part", "odd_part strip_twos halve_while_even", "n:n", "while $n % 2 == 0:\n    $n //= 2\nreturn $n", lambda n: n // (n & -n) if n else 0, pos, INT1,
    "{n:을} 홀수가 될 때까지 2로 나눈 수 | {n}의 가장 큰 홀수 약수", "{n:을} 짝수인 동안 계속 2로 나누는 | {n:을} 홀수가 될 때까지 반으로 줄여 돌려주는", "홀수가 될 때까지 2로 나눈 수 | 가장 큰 홀수 약수")
add("square_total", "square_total squares_to_n sum_of_squares_to", "n:n", "total = 0\nfor i in range(1, $n + 1):\n    total += i * i\nreturn total", lambda n: n * (n + 1) * (2 * n + 1) // 6, one, INT1,
    "1부터 {n}까지 각 수의 제곱을 더한 값 | 1² + 2² + … + {n}²의 값", "1부터 {n}까지의 제곱을 모두 더하는 | {n:을} 받아 1²부터 그 수의 제곱까지 합을 돌려주는", "1부터 주어진 수까지의 제곱의 합 | 1²부터 그 수의 제곱까지 더한 값")
add("plus_minus", "plus_minus alternating_total zigzag_sum", "n:n", "total = 0\nfor i in range(1, $n + 1):\n    total += i if i % 2 == 1 else -i\nreturn total", lambda n: (n + 1) // 2 if n % 2 else -n // 2, one, INT1,
    "1 - 2 + 3 - 4 …로 {n}까지 더하고 뺀 값 | 1부터 {n}까지 홀수는 더하고 짝수는 뺀 값", "1부터 {n}까지 홀수는 더하고 짝수는 빼는 | 1 - 2 + 3 - … 식으로 {n}까지 계산하는", "1부터 주어진 수까지 홀수는 더하고 짝수는 뺀 값 | 1 - 2 + 3 - 4 …의 결과")
add("geometric", "geometric geometric_terms grow_by_ratio", "a:n c:count", "terms = []\nfor _ in range($c):\n    terms.append($a)\n    $a *= $k\nreturn terms", lambda p, a, c: [a * p["k"] ** i for i in range(c)], lambda r, p: [(r.randint(2, 9), 4), (1, 5), (3, 0), (7, 1), (0, 3)], "int; int -> list[int]",
    "첫 항이 {a:이고} 공비가 {k}인 등비수열의 {c}개 항 | {a}에서 시작해 {k}배씩 커지는 수 {c}개의 리스트", "{a}에서 시작해 {k}배씩 늘어나는 수 {c}개를 리스트로 만드는 | 첫 항 {a:과} 항의 수 {c:을} 받아 공비 {k}인 등비수열을 돌려주는", "첫 항과 항의 수로 만든 공비 {k}인 등비수열 | 첫 수에서 {k}배씩 커지는 수들의 리스트", "list", params=lambda r, h: {"k": num(r, h, 2, 9)})
add("pascal_next", "pascal_next next_row triangle_row", "xs:nums", "middle = [a + b for a, b in zip($xs, $xs[1:])]\nreturn [1] + middle + [1]", lambda xs: [1, *(xs[i] + xs[i + 1] for i in range(len(xs) - 1)), 1], given(([1],), ([1, 1],), ([1, 2, 1],), ([1, 3, 3, 1],), ([1, 4, 6, 4, 1],)), LIST,
    "파스칼 삼각형에서 줄 {xs}의 다음 줄 | 이웃한 두 수를 더하고 양 끝에 1을 둔 {xs}의 다음 줄", "파스칼 삼각형의 한 줄 {xs:을} 받아 다음 줄을 만드는 | {xs}의 이웃한 수를 더해 양 끝이 1인 새 줄을 돌려주는", "파스칼 삼각형의 다음 줄 | 이웃한 수를 더하고 양 끝에 1을 둔 줄", "list")
# Lists of numbers
add("most_common_number", "most_common_number mode most_frequent", "xs:nums", "return max($xs, key=$xs.count)", lambda xs: sorted(xs, key=lambda x: (-xs.count(x), xs.index(x)))[0], lambda r, p: [(ints(r, 8, 1, 4),), ([4, 9, 9],), ([r.randint(1, 9)],), ([5, 5, 2, 8],), ([3, 1, 4, 1, 5],)], INTS,
    "리스트 {xs}의 최빈값(같으면 먼저 나온 것) | {xs}에서 가장 자주 나오는 수, 동점이면 앞에 있는 수", "{xs}에서 가장 자주 나오는 수를 찾되 동점이면 먼저 나온 수를 돌려주는 | 리스트 {xs:을} 받아 최빈값을, 같으면 먼저 나온 것을 돌려주는", "리스트의 최빈값(같으면 먼저 나온 것) | 가장 자주 나오는 수, 동점이면 앞의 것")
add("variance", "variance spread_of mean_square_gap", "xs:nums", "mean = sum($xs) / len($xs)\nreturn sum((x - mean) ** 2 for x in $xs) / len($xs)", lambda xs: sum(x * x for x in xs) / len(xs) - (sum(xs) / len(xs)) ** 2, full, "list[int] -> float",
    "리스트 {xs}의 분산(개수로 나눔) | {xs}의 값과 평균의 차이를 제곱해 평균 낸 값", "{xs}의 모분산을 구하는 | 리스트 {xs:을} 받아 평균과의 차이를 제곱해 평균 내는", "리스트의 분산(개수로 나눔) | 평균과의 차이를 제곱해 평균 낸 값")
add("count_above_mean", "count_above_mean better_than_average beat_the_mean", "xs:nums", "mean = sum($xs) / len($xs)\nreturn len([x for x in $xs if x > mean])", lambda xs: sum(x * len(xs) > sum(xs) for x in xs), full, INTS,
    "{xs}에서 평균보다 큰 수의 개수 | 리스트 {xs}에 평균을 넘는 값이 몇 개인지", "{xs}에서 평균보다 큰 수를 세는 | 점수 리스트 {xs:을} 받아 평균을 넘긴 것이 몇 개인지 돌려주는", "평균보다 큰 수의 개수 | 평균을 넘는 값이 몇 개인지")
add("judge_score", "judge_score trimmed_mean fair_score", "xs:nums", "rest = sorted($xs)[1:-1]\nreturn sum(rest) / len(rest)", lambda xs: (sum(xs) - max(xs) - min(xs)) / (len(xs) - 2), lambda r, p: [(ints(r, 5, 1, 10),), (ints(r, 6, 1, 10),), ([3, 9, 5],), ([7, 7, 7, 7],), ([10, 1, 8, 8],)], "list[int] -> float",
    "{xs}에서 최고점과 최저점을 하나씩 뺀 평균 | 가장 큰 값과 가장 작은 값을 하나씩 뺀 {xs}의 평균", "심판 점수 {xs}에서 최고점과 최저점을 하나씩 빼고 평균을 내는 | {xs}의 최고점 하나와 최저점 하나를 버리고 나머지 평균을 돌려주는", "최고점과 최저점을 하나씩 뺀 평균 | 가장 큰 값과 가장 작은 값을 하나씩 뺀 나머지의 평균")
add("ranks", "ranks rank_list places", "xs:nums", "ordered = sorted($xs, reverse=True)\nreturn [ordered.index(x) + 1 for x in $xs]", lambda xs: [1 + sum(y > x for y in xs) for x in xs], lists, LIST,
    "점수 {xs}의 등수 리스트(높은 점수가 1등, 동점은 같은 등수) | {xs}의 값마다 큰 순서로 몇 등인지 담은 리스트, 동점은 같은 등수", "점수 리스트 {xs:을} 받아 각각의 등수를(높으면 1등, 동점은 같게) 담는 | {xs}의 각 점수가 몇 등인지 높은 점수부터, 동점은 같은 등수로 매기는", "점수마다 등수를 담은 리스트(높은 점수가 1등, 동점은 같은 등수) | 큰 순서로 매긴 등수 리스트, 동점은 같은 등수", "list")
add("running_max", "running_max record_so_far highest_so_far", "xs:nums", "result = []\nfor x in $xs:\n    result.append(max(result[-1], x) if result else x)\nreturn result", lambda xs: [max(xs[: i + 1]) for i in range(len(xs))], lists, LIST,
    "{xs}의 자리마다 그때까지의 최댓값을 담은 리스트 | 앞에서부터 본 {xs}의 최고 기록 리스트", "{xs:을} 차례로 보며 그때까지의 최댓값을 담는 | 리스트 {xs:을} 받아 자리마다 지금까지의 최고 기록을 돌려주는", "자리마다 그때까지의 최댓값을 담은 리스트 | 앞에서부터의 최고 기록 리스트", "list")
add("running_product", "running_product growing_product cumulative_product", "xs:nums", "product = 1\nresult = []\nfor x in $xs:\n    product *= x\n    result.append(product)\nreturn result", lambda xs: [product(xs[: i + 1]) for i in range(len(xs))], lists, LIST,
    "{xs}의 누적 곱 리스트 | 앞에서부터 차례로 곱해 간 {xs}의 값들", "{xs:을} 앞에서부터 곱해 가며 누적 곱을 담는 | 리스트 {xs:을} 받아 누적 곱 리스트를 돌려주는", "누적 곱 리스트 | 앞에서부터 차례로 곱해 간 값들", "list")
add("lowest_balance", "lowest_balance worst_balance minimum_balance", "xs:nums", "balance = lowest = 0\nfor x in $xs:\n    balance += x\n    lowest = min(lowest, balance)\nreturn lowest", lambda xs: min(sum(xs[:i]) for i in range(len(xs) + 1)), lists, INTS,
    "0원에서 시작해 {xs:을} 차례로 더할 때 가장 낮았던 잔액(0원도 포함) | 입출금 {xs:을} 차례로 반영하며 본 최저 잔액(처음 0원 포함)", "입출금 리스트 {xs:을} 0원에서부터 차례로 더하며 가장 낮았던 잔액을(처음 0원 포함) 찾는 | 입출금 {xs:을} 받아 최저 잔액을(처음 0원 포함) 돌려주는", "0원에서 시작해 차례로 더할 때 가장 낮았던 잔액(0원도 포함) | 입출금을 반영하며 본 최저 잔액(처음 0원 포함)")
add("window_sums", "window_sums moving_sums sliding_totals", "xs:nums", "result = []\nfor i in range(len($xs) - $k + 1):\n    result.append(sum($xs[i:i + $k]))\nreturn result", lambda p, xs: [sum(xs[j - p["k"] : j]) for j in range(p["k"], len(xs) + 1)],
    lambda r, p: [(ints(r, 8),), ([1] * p["k"],), ([],), ([2],), (list(range(10)),)], LIST,
    "{xs}에서 연속한 {k}개씩 더한 합의 리스트 | 창 크기 {k:로} 밀며 구한 {xs}의 구간 합들", "{xs}에서 이어진 {k}개의 합을 한 칸씩 옮기며 모으는 | 리스트 {xs:을} 받아 연속한 {k}개의 합을 차례로 담는", "연속한 {k}개씩 더한 합의 리스트 | 크기 {k}인 창을 밀며 구한 합들", "list", params=lambda r, h: {"k": num(r, h, 2, 7)})
add("count_rises", "count_rises days_up times_increased", "xs:nums", "count = 0\nfor i in range(1, len($xs)):\n    if $xs[i] > $xs[i - 1]:\n        count += 1\nreturn count", lambda xs: sum(b > a for a, b in zip(xs, xs[1:], strict=False)), lists, INTS,
    "{xs}에서 바로 앞보다 커진 횟수 | 날마다 적은 {xs}에서 전날보다 오른 날의 수", "{xs}에서 값이 바로 앞보다 커진 횟수를 세는 | 날마다 적은 {xs:을} 받아 전날보다 오른 날을 세는", "바로 앞보다 커진 횟수 | 날마다 적은 값이 전날보다 오른 날의 수")
add("biggest_jump", "biggest_jump largest_step max_change", "xs:nums", "jumps = [abs(b - a) for a, b in zip($xs, $xs[1:])]\nreturn max(jumps)", lambda xs: max(max(xs[i], xs[i + 1]) - min(xs[i], xs[i + 1]) for i in range(len(xs) - 1)), lambda r, p: [(ints(r, 4),), (ints(r, 6),), ([3, 3],), ([9, 1, 2],), ([0, -5, 5, 4],)], INTS,
    "{xs}에서 이웃한 두 수의 차이(절댓값) 중 가장 큰 것 | 리스트 {xs}에서 한 번에 가장 크게 변한 폭(오르든 내리든)", "{xs}에서 이웃한 두 수의 차이(절댓값) 중 가장 큰 것을 구하는 | 리스트 {xs:을} 받아 바로 앞과의 차이(절댓값) 중 최댓값을 돌려주는", "이웃한 두 수의 차이(절댓값) 중 가장 큰 것 | 한 번에 가장 크게 변한 폭(오르든 내리든)")
add("longest_run", "longest_run best_streak longest_same", "xs:nums", "best = run = 0\nfor i in range(len($xs)):\n    run = run + 1 if i > 0 and $xs[i] == $xs[i - 1] else 1\n    best = max(best, run)\nreturn best", lambda xs: max((j - i for i in range(len(xs)) for j in range(i + 1, len(xs) + 1) if len(set(xs[i:j])) == 1), default=0), given(([1, 1, 2],), ([],), ([4],), ([3, 3, 3, 1, 1],), ([0, 1, 0, 1],), ([5, 2, 2, 2, 2],)), INTS,
    "{xs}에서 같은 수가 연달아 나온 가장 긴 길이 | 리스트 {xs}에서 같은 값이 최대 몇 번 이어지는지", "{xs}에서 같은 수가 가장 길게 이어진 길이를 구하는 | 리스트 {xs:을} 받아 같은 값이 연속으로 최대 몇 번 나오는지 돌려주는", "같은 수가 연달아 나온 가장 긴 길이 | 같은 값이 최대 몇 번 이어지는지")
add("reach_day", "reach_day goal_day day_goal_met", "xs:nums", "total = 0\nfor day, x in enumerate($xs, 1):\n    total += x\n    if total >= $k:\n        return day\nreturn -1", lambda p, xs: next((i for i in range(1, len(xs) + 1) if sum(xs[:i]) >= p["k"]), -1), lambda r, p: [(ints(r, 8, 1, 20),), ([p["k"]],), ([],), ([1, p["k"]],), ([1, 2],)], INTS,
    "{xs:을} 차례로 더해 {k} 이상이 되는 첫날(1일부터 셈, 끝내 안 되면 -1) | 누적 합이 처음 {k} 이상이 되는 것이 {xs}의 몇째 값인지(없으면 -1)", "{xs:을} 앞에서부터 더해 처음 {k} 이상이 되는 순서(1부터)를, 없으면 -1을 돌려주는 | 날마다 모은 돈 {xs:을} 받아 합이 처음 {k} 이상이 된 날이 며칠째인지(못 채우면 -1) 알려 주는", "차례로 더해 처음 {k} 이상이 되는 날(1부터 셈, 없으면 -1) | 누적 합이 처음 {k} 이상이 되는 순서(1부터, 없으면 -1)", params=lambda r, h: {"k": num(r, h, 10, 80)})
add("closest_to", "closest_to nearest_value closest_number", "xs:nums", "return min($xs, key=lambda x: abs(x - $k))", lambda p, xs: sorted(xs, key=lambda x: max(x - p["k"], p["k"] - x))[0], full, INTS,
    "{xs}에서 {k:과} 가장 가까운 수(같으면 앞의 것) | 리스트 {xs}의 값 중 {k:과} 차이가 제일 작은 것, 동점이면 먼저 나온 것", "{xs}에서 {k:과} 가장 가까운 수를 찾되 같으면 앞의 것을 돌려주는 | 리스트 {xs:을} 받아 {k:과} 차이가 가장 작은 수를(동점이면 먼저 나온 것을) 돌려주는", "{k:과} 가장 가까운 수(같으면 앞의 것) | 리스트에서 {k:과} 차이가 제일 작은 수, 동점이면 먼저 나온 것", params=lambda r, h: {"k": num(r, h, 0, 14)})
add("has_pair_sum", "has_pair_sum two_sum pair_exists", "xs:nums", "seen = set()\nfor x in $xs:\n    if $k - x in seen:\n        return True\n    seen.add(x)\nreturn False", lambda p, xs: any(xs[i] + xs[j] == p["k"] for i in range(len(xs)) for j in range(i)), lambda r, p: [(ints(r, 6, 0, 12),), ([p["k"], 0],), ([],), ([p["k"] - 1, 50, 1],), ([p["k"]],)], "list[int] -> bool",
    "{xs}에 더해서 {k:이} 되는 두 수가 있는지 여부 | 리스트 {xs}의 서로 다른 자리 두 수로 {k:을} 만들 수 있는지", "{xs}에서 두 수를 더해 {k:이} 되는 짝이 있는지 확인하는 | 리스트 {xs:을} 받아 합이 {k}인 두 수가 있으면 True를 돌려주는", "더해서 {k:이} 되는 두 수가 있는지 여부 | 합이 {k}인 짝이 있는지", "bool", params=lambda r, h: {"k": num(r, h, 5, 24)})
add("missing_number", "missing_number absent_number gap_in_sequence", "xs:nums", "n = len($xs) + 1\nreturn n * (n + 1) // 2 - sum($xs)", lambda xs: next(iter(set(range(1, len(xs) + 2)) - set(xs)), 0), given(([2],), ([1, 3],), ([4, 1, 2],), ([1, 2, 3],), ([5, 3, 1, 2],), ([2, 3, 4],)), INTS,
    "1부터 차례대로 하나씩 있어야 할 {xs}에서 빠진 수 하나 | 1~n에서 하나가 빠진 리스트 {xs}의 빠진 수", "1부터 n까지에서 하나가 빠진 {xs:을} 받아 빠진 수를 찾는 | 1부터 차례대로인 번호에서 하나가 빠진 리스트 {xs}의 빠진 번호를 알아내는", "1부터 n까지에서 하나가 빠진 리스트의 빠진 수 | 1부터 차례대로인 번호 리스트에서 빠진 번호 하나")
add("first_repeat", "first_repeat first_duplicate seen_before", "xs:nums", "seen = set()\nfor x in $xs:\n    if x in seen:\n        return x\n    seen.add(x)\nreturn None", lambda xs: next((x for i, x in enumerate(xs) if x in xs[:i]), None), given(([1, 2, 1],), ([],), ([3, 4, 4, 3],), ([5],), ([7, 7],), ([1, 2, 3],)), "list[int] -> int | None",
    "{xs}에서 처음으로 다시 나온 수(없으면 None) | 리스트 {xs:을} 앞에서 볼 때 가장 먼저 다시 나온 수, 없으면 None", "{xs:을} 앞에서부터 보며 처음으로 두 번째 나온 수를 찾고 없으면 None을 돌려주는 | 리스트 {xs}에서 가장 먼저 중복이 드러난 수를(없으면 None) 돌려주는", "처음으로 다시 나온 수(없으면 None) | 앞에서 볼 때 가장 먼저 다시 나온 수, 없으면 None")
add("appear_once", "appear_once only_once singles", "xs:nums", "return [x for x in $xs if $xs.count(x) == 1]", lambda xs: [x for i, x in enumerate(xs) if x not in xs[:i] + xs[i + 1 :]], given(([1, 2, 1],), ([],), ([3, 4, 4, 3],), ([5],), ([9, 2, 7, 2],)), LIST,
    "{xs}에서 딱 한 번만 나온 수의 리스트 | 리스트 {xs}에서 두 번 이상 나온 수를 모두 뺀 나머지", "{xs}에서 한 번만 나온 수를 모으는 | 리스트 {xs:을} 받아 두 번 이상 나온 수는 모두 뺀 리스트를 돌려주는", "딱 한 번만 나온 수의 리스트 | 두 번 이상 나온 수를 모두 뺀 나머지", "list")
add("group_parity", "group_parity odd_even_groups by_parity", "xs:nums", 'groups = {"홀수": [], "짝수": []}\nfor x in $xs:\n    groups["짝수" if x % 2 == 0 else "홀수"].append(x)\nreturn groups', lambda xs: {"홀수": [x for x in xs if x % 2], "짝수": [x for x in xs if not x % 2]}, lists, "list[int] -> dict[str, list[int]]",
    "{xs:을} '홀수'와 '짝수'를 키로 나눠 담은 사전 | 홀짝으로 묶은 {xs}의 사전(키는 '홀수', '짝수')", "{xs:을} '홀수'와 '짝수' 두 묶음으로 나눈 사전을 만드는 | 리스트 {xs:을} 받아 키가 '홀수', '짝수'인 사전에 나눠 담는", "'홀수'와 '짝수'를 키로 수를 나눠 담은 사전 | 홀짝으로 묶은 사전(키는 '홀수', '짝수')", "list")
add("group_tens", "group_tens by_tens decade_groups", "xs:nums", "groups = {}\nfor x in $xs:\n    groups.setdefault(x // 10 * 10, []).append(x)\nreturn groups", lambda xs: {t: [x for x in xs if x - x % 10 == t] for t in [x - x % 10 for x in xs]}, lambda r, p: [(ints(r, 6, 0, 40),), ([],), ([7],), ([10, 19, 20],), ([35, 3, 31],)], "list[int] -> dict[int, list[int]]",
    "{xs:을} 10 단위로 묶은 사전(키는 0, 10, 20 …) | 리스트 {xs}의 수를 십의 자리가 같은 것끼리 모은 사전(키는 10의 배수)", "{xs:을} 0, 10, 20 같은 10의 배수를 키로 하여 10 단위로 묶는 | 수 리스트 {xs:을} 받아 37은 30에 넣는 식으로 10 단위 사전을 만드는", "수를 10 단위로 묶은 사전(키는 0, 10, 20 …) | 10의 배수를 키로 묶은 사전", "list")
add("star_lines", "star_lines bar_chart histogram_rows", "xs:nums", 'return ["*" * x for x in $xs]', lambda xs: ["".join("*" for _ in range(x)) for x in xs], plus, "list[int] -> list[str]",
    "{xs}의 각 수만큼 별표를 찍은 문자열 리스트 | 수 {xs:을} '*' 막대로 나타낸 리스트", "{xs}의 수마다 그만큼 '*'를 찍은 문자열을 담는 | 리스트 {xs:을} 받아 별표 막대 리스트로 바꾸는", "각 수만큼 '*'를 찍은 문자열 리스트 | 수를 별표 막대로 나타낸 리스트", "list")
add("positions_of", "positions_of all_indexes where_is", "xs:list t:item", "return [i for i, x in enumerate($xs) if x == $t]", lambda xs, t: [i for i in range(len(xs)) if xs[i] == t], given(([1, 2, 1], 1), ([], 3), ([4, 4, 4], 4), ([5, 6], 7), ([0, 9], 9)), "list[int]; int -> list[int]",
    "리스트 {xs}에서 {t:이} 있는 모든 위치(인덱스) | {xs}의 값이 {t}인 인덱스들의 리스트", "{xs}에서 {t:이} 나오는 인덱스를 모두 모으는 | 리스트 {xs:과} 값 {t:을} 받아 그 값이 있는 자리를 전부 돌려주는", "리스트에서 주어진 값이 있는 모든 인덱스 | 값이 나오는 자리의 리스트(0부터)", "list")
add("zeros_last", "zeros_last zeros_to_end push_zeros", "xs:nums", "kept = [x for x in $xs if x != 0]\nreturn kept + [0] * (len($xs) - len(kept))", lambda xs: sorted(xs, key=lambda x: x == 0), given(([0, 1, 0, 3],), ([],), ([0],), ([5, 2],), ([4, 0, 0, -1],)), LIST,
    "{xs}의 0을 모두 뒤로 보낸 리스트(나머지 순서는 그대로) | 0이 맨 뒤에 오게 한 {xs}, 다른 수는 순서 유지", "{xs}의 0을 모두 맨 뒤로 옮기고 나머지 순서는 지키는 | 리스트 {xs:을} 받아 0만 끝으로 보낸 새 리스트를 돌려주는", "0을 모두 뒤로 보낸 리스트(나머지 순서는 그대로) | 0이 맨 뒤에 오는 리스트, 다른 수는 순서 유지", "list")
add("swap_ends", "swap_ends exchange_ends first_for_last", "xs:list", "result = list($xs)\nresult[0], result[-1] = result[-1], result[0]\nreturn result", lambda xs: [xs[-1], *xs[1:-1], xs[0]] if len(xs) > 1 else xs, full, LIST,
    "리스트 {xs}의 첫 값과 끝 값을 맞바꾼 새 리스트 | 양 끝을 서로 바꾼 {xs}", "리스트 {xs}의 첫 값과 마지막 값을 맞바꾸는 | {xs:을} 받아 양 끝의 값이 바뀐 새 리스트를 돌려주는", "첫 값과 끝 값을 맞바꾼 리스트 | 양 끝을 서로 바꾼 리스트", "list")
add("balance_index", "balance_index equal_sides pivot_index", "xs:nums", "for i in range(len($xs)):\n    if sum($xs[:i]) == sum($xs[i + 1:]):\n        return i\nreturn -1", lambda xs: next((i for i, x in enumerate(xs) if 2 * sum(xs[:i]) + x == sum(xs)), -1), given(([1, 7, 3, 6, 5, 6],), ([],), ([4],), ([1, 2],), ([2, 9, 2],)), INTS,
    "{xs}에서 왼쪽 합과 오른쪽 합이 같아지는 첫 인덱스(없으면 -1) | 양쪽의 합이 같은 {xs}의 자리(맨 처음 것, 없으면 -1)", "{xs}에서 왼쪽 수들의 합과 오른쪽 수들의 합이 같은 첫 자리를, 없으면 -1을 돌려주는 | 리스트 {xs}의 균형점 인덱스를 앞에서부터 찾고 없으면 -1을 돌려주는", "왼쪽 합과 오른쪽 합이 같아지는 첫 인덱스(없으면 -1) | 양쪽 합이 같은 첫 자리, 없으면 -1")
add("best_profit", "best_profit max_profit buy_then_sell", "xs:nums", "best, low = 0, $xs[0]\nfor x in $xs:\n    low = min(low, x)\n    best = max(best, x - low)\nreturn best", lambda xs: max(xs[j] - xs[i] for j in range(len(xs)) for i in range(j + 1)), lambda r, p: [*plus(r, p), ([9, 4, 1],), ([2, 8, 1, 5],)], INTS,
    "날마다의 시세 {xs}에서 한 번 사서 나중에 팔 때의 최대 이익(손해면 0) | 시세 {xs:로} 한 번 사고팔아 얻을 수 있는 가장 큰 이익, 없으면 0", "시세 리스트 {xs:을} 받아 한 번 사고 나중에 팔 때의 최대 이익을(없으면 0) 구하는 | {xs}에서 싸게 사서 뒤에 비싸게 파는 가장 큰 이익을 찾고 이익이 없으면 0을 돌려주는", "한 번 사서 나중에 팔 때의 최대 이익(없으면 0) | 시세로 한 번 사고팔아 얻는 가장 큰 이익, 없으면 0")
add("no_debt", "no_negatives floor_at_zero negatives_to_zero", "xs:nums", "return [max(x, 0) for x in $xs]", lambda xs: [x if x > 0 else 0 for x in xs], lists, LIST,
    "{xs}의 음수를 0으로 바꾼 리스트 | 음수 자리에 0을 넣은 {xs}", "{xs}의 음수를 모두 0으로 바꾸는 | 리스트 {xs:을} 받아 0보다 작은 값은 0으로 채우는", "음수를 0으로 바꾼 리스트 | 0보다 작은 값 자리에 0을 넣은 리스트", "list")
# Games, scores and formulas
add("rock_paper", "rock_paper rps_result first_wins_rps", "a,b:pair", 'if $a == $b:\n    return "무승부"\nif ($a - $b) % 3 == 1:\n    return "승"\nreturn "패"', lambda a, b: "무승부" if a == b else "승" if (a, b) in {(1, 0), (2, 1), (0, 2)} else "패", given((0, 0), (1, 0), (0, 1), (2, 1), (0, 2)), "int; int -> str",
    "가위 0, 바위 1, 보 2일 때 {a:이} {b:을} 상대로 낸 결과('승', '패', '무승부') | 가위바위보에서 {a} 쪽의 '승', '패', '무승부'(가위 0, 바위 1, 보 2)", "가위 0, 바위 1, 보 2로 낸 {a:과} {b:을} 견주어 앞사람의 '승', '패', '무승부'를 돌려주는 | 가위바위보(0, 1, 2)에서 {a:이} {b:을} 이기면 '승', 지면 '패', 같으면 '무승부'를 돌려주는", "가위 0, 바위 1, 보 2일 때 앞사람의 '승', '패', '무승부' | 가위바위보(가위 0, 바위 1, 보 2)에서 앞사람의 결과('승', '패', '무승부')", "text")
add("strikes", "strikes count_strikes same_place_same_number", "a,b:lists", "return sum(x == y for x, y in zip($a, $b))", lambda a, b: len([i for i in range(len(a)) if a[i] == b[i]]), pairs_of_lists, "list[int]; list[int] -> int",
    "숫자 야구에서 {a:과} {b}의 스트라이크 수(같은 자리에 같은 숫자) | 길이가 같은 {a:과} {b}에서 자리와 값이 모두 같은 개수", "숫자 야구의 답 {a:과} 추측 {b:을} 받아 스트라이크를 세는 | {a:과} {b}에서 같은 자리에 같은 수가 있는 곳을 세는", "두 리스트의 스트라이크 수(같은 자리에 같은 숫자) | 자리와 값이 모두 같은 곳의 개수")
add("rounds_won", "rounds_won wins_for_first sets_won", "a,b:lists", "wins = 0\nfor x, y in zip($a, $b):\n    if x > y:\n        wins += 1\nreturn wins", lambda a, b: len([i for i in range(len(a)) if a[i] - b[i] > 0]), pairs_of_lists, "list[int]; list[int] -> int",
    "라운드별 점수 {a:과} {b}에서 {a} 쪽이 이긴 라운드 수 | {a}의 점수가 {b}보다 높은 라운드의 개수", "라운드별 점수 {a:과} {b:을} 견주어 {a:이} 이긴 횟수를 세는 | 같은 자리의 두 점수를 비교해 {a:이} {b}보다 높은 경우를 세는", "라운드별 두 점수에서 앞 팀이 이긴 라운드 수 | 앞 점수가 뒤 점수보다 높은 자리의 개수")
add("clap_count", "clap_count three_six_nine claps", "n:n", 'count = 0\nfor c in str($n):\n    if c in "369":\n        count += 1\nreturn count', lambda n: sum(str(n).count(c) for c in "369"), each(3, 10, 36, 399, low=1, high=999), INT1,
    "369 게임에서 {n:을} 말할 때 칠 박수 수 | {n}의 자리 중 3, 6, 9인 숫자의 개수", "369 게임에서 {n}에 박수를 몇 번 치는지 세는 | {n}에 3, 6, 9가 모두 몇 개 들어 있는지 세는", "369 게임에서 칠 박수 수 | 자리 중 3, 6, 9인 숫자의 개수")
add("up_down", "up_down guess_hint higher_lower", "n:n", 'if $n == $k:\n    return "정답"\nreturn "업" if $n < $k else "다운"', lambda p, n: ["정답", "다운", "업"][(n > p["k"]) - (n < p["k"])], lambda r, p: [(p["k"],), (p["k"] - 1,), (p["k"] + 1,), (0,), (r.randint(101, 200),)], "int -> str",
    "정답이 {k}인 업다운 게임에서 {n:을} 말했을 때의 답('정답', '업', '다운') | {n:이} {k}보다 작으면 '업', 크면 '다운', 같으면 '정답'인 힌트", "{n:이} {k:과} 같으면 '정답', 작으면 '업', 크면 '다운'을 돌려주는 | 정답이 {k}인 업다운 게임에서 추측 {n}에 '업', '다운', '정답' 가운데 하나로 답하는", "{k:과} 같으면 '정답', 작으면 '업', 크면 '다운' | 정답이 {k}인 업다운 게임의 힌트('정답', '업', '다운')", "text", params=lambda r, h: {"k": num(r, h, 10, 90)})
add("team_points", "team_points league_points season_points", "a,b,c:three", "return $a * 3 + $b", lambda a, b, c: a + a + a + b + c * 0, three, INT3,
    "{a}승 {b}무 {c}패인 팀의 승점(승 3, 무 1, 패 0) | 이긴 경기 {a}, 비긴 경기 {b}, 진 경기 {c}의 승점(3점, 1점, 0점)", "{a}승 {b}무 {c}패의 승점을 승 3점, 무 1점으로 구하는 | 이긴 수 {a}, 비긴 수 {b}, 진 수 {c:을} 받아 승점(3·1·0점)을 돌려주는", "승, 무, 패 수로 구한 승점(3점, 1점, 0점) | 팀의 승점(승 3, 무 1, 패 0)")
add("health_left", "health_left remaining_hp hp_after_hits", "xs:nums", "hp = $k\nfor x in $xs:\n    hp = max(0, hp - x)\nreturn hp", lambda p, xs: max(0, p["k"] - sum(xs)), lambda r, p: [(ints(r, 4, 1, 12),), ([],), ([p["k"]],), ([p["k"] + 9, 1],), ([1, 1, 1],)], INTS,
    "체력 {k}에서 공격 {xs:을} 차례로 받은 뒤 남은 체력(0 아래로는 안 내려감) | 처음 체력이 {k}일 때 피해 {xs:을} 다 받고 남는 체력, 최소 0", "체력 {k}에서 피해 {xs:을} 차례로 빼고 0 밑으로는 내려가지 않게 하는 | 피해 리스트 {xs:을} 받아 처음 체력 {k}에서 얼마가 남는지(최소 0) 돌려주는", "체력 {k}에서 피해를 모두 받은 뒤 남은 체력(최소 0) | 처음 체력이 {k}일 때 남는 체력, 0 아래로는 안 내려감", params=lambda r, h: {"k": num(r, h, 20, 90)})
add("board_move", "board_move next_square move_on_board", "a,b:pair", "return ($a + $b) % $k", lambda p, a, b: divmod(a + b, p["k"])[1], lambda r, p: [(0, 1), (p["k"] - 1, 1), (p["k"] - 1, 6), (3, 0), (r.randint(1, 9), r.randint(2, 6))], INT2,
    "{k}칸짜리 둥근 말판의 {a}번 칸에서 {b}칸 간 자리(0번부터) | 칸이 0번부터 {k}개인 판을 돌 때 {a}번에서 {b}칸 움직인 칸 번호(끝 다음은 0번)", "0번부터 {k}칸이 둥글게 이어진 말판에서 {a}번 칸의 말을 {b}칸 옮기는 | 지금 칸 {a:과} 주사위 {b:을} 받아 {k}칸짜리 순환 판(0번부터)의 새 칸 번호를 돌려주는", "{k}칸짜리 둥근 말판(0번부터)에서 옮긴 뒤의 칸 번호 | 지금 칸과 주사위 수로 구한 {k}칸 순환 판(0번부터)의 새 자리", params=lambda r, h: {"k": num(r, h, 10, 40)})
add("dice_score", "dice_score two_dice doubles_bonus", "a,b:pair", "if $a == $b:\n    return ($a + $b) * 2\nreturn $a + $b", lambda a, b: (a + b) * (1 + (a == b)), given((1, 1), (6, 6), (2, 5), (5, 2), (3, 4)), INT2,
    "주사위 {a:과} {b}의 점수(합, 두 눈이 같으면 합의 두 배) | 두 눈 {a}, {b:을} 더하고 더블이면 두 배로 친 점수", "두 주사위 {a}, {b}의 합을 점수로 하되 눈이 같으면 두 배로 주는 | 주사위 눈 {a:과} {b:을} 받아 더블이면 합의 두 배, 아니면 합을 돌려주는", "두 주사위의 점수(합, 눈이 같으면 합의 두 배) | 더블이면 두 배로 치는 두 눈의 합")
add("speed_ms", "speed_ms kmh_to_ms meters_per_second", "n:n", "return $n / 3.6", lambda n: n * 1000 / 3600, one, "int -> float",
    "시속 {n}킬로미터를 초속(m)으로 바꾼 값 | 시속 {n}킬로미터는 1초에 몇 미터인지", "시속 {n}킬로미터를 초속 몇 미터인지로 바꾸는 | km/h 값 {n:을} 받아 m/s로 돌려주는", "시속(km)을 초속(m)으로 바꾼 값 | km/h를 m/s로 바꾼 속력")
add("dust_level", "dust_level air_quality dust_grade", "n:n", 'if $n <= 30:\n    return "좋음"\nif $n <= 80:\n    return "보통"\nif $n <= 150:\n    return "나쁨"\nreturn "매우 나쁨"', lambda n: ["좋음", "보통", "나쁨", "매우 나쁨"][(n > 30) + (n > 80) + (n > 150)], each(0, 30, 31, 80, 150, 151, high=300), "int -> str",
    "미세먼지 농도 {n}의 등급(30까지 좋음, 80까지 보통, 150까지 나쁨, 그 위는 매우 나쁨) | 미세먼지 농도 {n}의 단계('좋음' 30 이하, '보통' 80 이하, '나쁨' 150 이하, 넘으면 '매우 나쁨')", "미세먼지 농도 {n:이} 30 이하면 '좋음', 80 이하면 '보통', 150 이하면 '나쁨', 넘으면 '매우 나쁨'을 돌려주는 | 농도 {n:을} 30, 80, 150을 경계로(경계 포함) '좋음', '보통', '나쁨', '매우 나쁨'으로 나누는", "미세먼지 등급(30까지 '좋음', 80까지 '보통', 150까지 '나쁨', 그 위는 '매우 나쁨') | 농도가 30 이하면 '좋음', 80 이하면 '보통', 150 이하면 '나쁨', 나머지는 '매우 나쁨'", "text")
add("water_state", "water_state ice_water_steam state_at", "t:temp", 'if $t <= 0:\n    return "얼음"\nif $t < 100:\n    return "물"\nreturn "수증기"', lambda t: "수증기" if t >= 100 else "물" if t > 0 else "얼음", each(-5, 0, 1, 99, 100, low=2, high=150), "int -> str",
    "섭씨 {t}도에서 물의 상태(0도 이하 '얼음', 100도 미만 '물', 100도부터 '수증기') | 온도 {t}에 따른 '얼음', '물', '수증기'(0 이하, 100 미만, 100 이상)", "섭씨 {t:이} 0 이하면 '얼음', 100 미만이면 '물', 100 이상이면 '수증기'를 돌려주는 | 온도 {t:을} 받아 '얼음'(0도 이하), '물', '수증기'(100도 이상) 중 하나를 돌려주는", "온도에 따른 물의 상태(0도 이하 '얼음', 100도 미만 '물', 100도 이상 '수증기') | 0 이하 '얼음', 100 미만 '물', 나머지 '수증기'", "text")
add("round_trip_speed", "round_trip_speed mean_speed there_and_back", "a,b:pair", "return 2 * $a * $b / ($a + $b)", lambda a, b: 2 / (1 / a + 1 / b), two, "int; int -> float",
    "갈 때 시속 {a}, 올 때 시속 {b}인 왕복의 평균 속력 | 같은 길을 시속 {a:과} 시속 {b:로} 오간 평균 속력(조화평균)", "갈 때 속력 {a:과} 올 때 속력 {b:로} 왕복 평균 속력을 구하는 | 같은 거리를 {a:과} {b}의 속력으로 오갔을 때 평균 속력을 돌려주는", "갈 때와 올 때 속력으로 구한 왕복 평균 속력 | 두 속력의 조화평균")
add("salt_percent", "salt_percent concentration saltiness", "a,b:pair", "return $a / ($a + $b) * 100", lambda a, b: 100 - 100 * b / (a + b), two, "int; int -> float",
    "소금 {a}그램을 물 {b}그램에 녹인 소금물의 농도(%) | 소금 {a}그램과 물 {b}그램으로 만든 소금물의 퍼센트 농도", "소금 {a:과} 물 {b}의 양으로 소금물의 농도(%)를 구하는 | 소금 {a}그램, 물 {b}그램을 섞은 소금물이 몇 퍼센트인지 돌려주는", "소금과 물의 양으로 구한 소금물의 농도(%) | 소금물의 퍼센트 농도(소금, 물 차례로 받음)")
add("fuel_cost", "fuel_cost trip_fuel_money gas_cost", "a,b,c:three", "return $a / $b * $c", lambda a, b, c: a * c / b, three, "int; int; int -> float",
    "{a}킬로미터를 연비 {b}인 차로 갈 때 드는 기름값(리터당 {c}원) | 거리 {a}, 연비 {b}(km/L), 기름 단가 {c:로} 구한 주유비", "거리 {a}, 연비 {b}, 리터당 값 {c:을} 받아 기름값을 구하는 | 연비 {b}인 차로 {a}킬로미터를 갈 때 리터당 {c}원이면 얼마가 드는지 돌려주는", "거리, 연비, 리터당 값으로 구한 기름값 | 가는 데 드는 기름값(거리, 연비, 단가 차례로 받음)")
add("ball_bounces", "ball_bounces bounce_count times_it_bounces", "n:n", "count = 0\nwhile $n > 1:\n    $n = $n / 2\n    count += 1\nreturn count", lambda n: max(0, (n - 1)).bit_length() if n == int(n) else 0, each(0, 1, 2, 3, 64, low=5, high=200), INT1,
    "{n}미터에서 떨어뜨린 공의 높이가 절반씩 줄어 1미터 이하가 되기까지 튄 횟수 | 튈 때마다 높이가 반이 되는 공이 {n}미터에서 떨어져 1미터 이하가 될 때까지 튄 횟수", "높이 {n:을} 1 이하가 될 때까지 반으로 줄이며 횟수를 세는 | {n}미터에서 떨어져 튈 때마다 높이가 절반이 되는 공이 몇 번 튀어야 1미터 이하인지 세는", "높이가 절반씩 줄어 1 이하가 되기까지 튄 횟수 | 1 이하가 될 때까지 반으로 줄인 횟수")
# fmt: on
MORE = FAMILIES[_known:]
del FAMILIES[_known:]
