"""Task families over lists and dictionaries."""

from __future__ import annotations

import itertools
import statistics

from code_parts import EN_WORDS, FIRST_NAMES, KO_WORDS, family, ints, num, pick, words

LIST1 = "list[int] -> list[int]"


def lists(r, p):
    """Cases for one list of whole numbers, the empty one included."""
    return [(ints(r, 4),), (ints(r, 5),), ([],), ([r.randint(1, 9)],), ([2, 2, 3],)]


def full(r, p):
    """Cases for a list that must not be empty."""
    return [(ints(r, 4),), (ints(r, 5),), ([r.randint(1, 9)],), ([-3, -7],), ([5, 5],)]


def mixed(r, p):
    """Cases around the threshold k."""
    k = p["k"]
    return [(ints(r, 5, k - 15, k + 15),), ([k - 1, k, k + 1],), ([],), ([k],), ([k + 5, k - 5],)]


family(
    "sum_list",
    "total sum_list sum_all add_up",
    "xs:nums",
    "return sum($xs)",
    lambda p, xs: list(itertools.accumulate([0, *xs]))[-1],
    lists,
    "list[int] -> int",
    nouns="리스트 {xs}에 든 수의 합 | {xs}의 모든 값을 더한 결과 | {xs}의 합계",
    verbs="숫자 리스트 {xs:을} 받아 합계를 돌려주는 | {xs}의 원소를 모두 더하는",
    plain="리스트에 든 수의 합 | 숫자 목록의 합계",
)
family(
    "average",
    "average mean_of avg mean_list",
    "xs:nums",
    "if not $xs:\n    return 0\nreturn sum($xs) / len($xs)",
    lambda p, xs: statistics.fmean(xs) if xs else 0,
    lists,
    "list[int] -> float",
    note=("리스트가 비어 있으면", "0"),
    nouns="리스트 {xs}의 평균 | {xs}에 든 수의 평균값",
    verbs="숫자 리스트 {xs}의 평균을 구하는 | {xs:을} 받아 평균값을 돌려주는",
    plain="리스트의 평균 | 숫자 목록의 평균값",
)
family(
    "max_list",
    "largest biggest max_list top_value",
    "xs:nums",
    "return max($xs)",
    lambda p, xs: sorted(xs)[-1],
    full,
    "list[int] -> int",
    nouns="리스트 {xs}의 최댓값 | {xs}에서 가장 큰 수",
    verbs="리스트 {xs}에서 가장 큰 수를 찾는 | {xs:을} 받아 최댓값을 돌려주는",
    plain="리스트의 최댓값 | 숫자 목록에서 가장 큰 수",
)
family(
    "min_list",
    "smallest lowest min_list bottom_value",
    "xs:nums",
    "return min($xs)",
    lambda p, xs: sorted(xs)[0],
    full,
    "list[int] -> int",
    nouns="리스트 {xs}의 최솟값 | {xs}에서 가장 작은 수",
    verbs="리스트 {xs}에서 가장 작은 수를 찾는 | {xs:을} 받아 최솟값을 돌려주는",
    plain="리스트의 최솟값 | 숫자 목록에서 가장 작은 수",
)
family(
    "max_loop",
    "max_by_loop loop_max highest",
    "xs:nums",
    "best = $xs[0]\nfor item in $xs:\n    if item > best:\n        best = item\nreturn best",
    lambda p, xs: max(xs),
    full,
    "list[int] -> int",
    nouns="max를 쓰지 않고 반복문으로 찾은 {xs}의 최댓값",
    verbs="max 없이 반복문으로 리스트 {xs}의 최댓값을 찾는 | for 문으로 {xs}에서 가장 큰 수를 고르는",
    plain="max 없이 반복문으로 찾은 최댓값 | 내장 함수 max를 쓰지 않고 구한 최댓값",
)
family(
    "value_range",
    "value_range spread range_of span_width",
    "xs:nums",
    "return max($xs) - min($xs)",
    lambda p, xs: sorted(xs)[-1] - sorted(xs)[0],
    full,
    "list[int] -> int",
    nouns="리스트 {xs}의 최댓값과 최솟값의 차 | {xs}에서 가장 큰 수와 가장 작은 수의 차이",
    verbs="{xs}의 최댓값에서 최솟값을 빼는 | 리스트 {xs:을} 받아 최댓값과 최솟값의 차를 돌려주는",
    plain="최댓값과 최솟값의 차 | 리스트에서 가장 큰 수와 가장 작은 수의 차이",
)
family(
    "min_max",
    "min_max low_high extremes",
    "xs:nums",
    "return min($xs), max($xs)",
    lambda p, xs: (sorted(xs)[0], sorted(xs)[-1]),
    full,
    "list[int] -> tuple[int, int]",
    kind="list",
    nouns="리스트 {xs}의 최솟값과 최댓값을 담은 튜플 | {xs}의 가장 작은 수와 가장 큰 수",
    verbs="{xs}의 최솟값과 최댓값을 튜플로 돌려주는 | 리스트 {xs:을} 받아 가장 작은 수와 가장 큰 수를 함께 돌려주는",
    plain="최솟값과 최댓값을 담은 튜플 | 리스트의 가장 작은 수와 가장 큰 수",
)
family(
    "filter_above",
    "filter_above keep_above bigger_than over_limit",
    "xs:nums",
    "return [x for x in $xs if x > $k]",
    lambda p, xs: list(filter(p["k"].__lt__, xs)),
    mixed,
    LIST1,
    kind="list",
    params=lambda r, h: {"k": num(r, h, 1, 90)},
    nouns="{xs}에서 {k}보다 큰 수만 모은 리스트 | 리스트 {xs}의 원소 중 {k:을} 넘는 값들",
    verbs="{xs}에서 {k}보다 큰 수만 남기는 | 리스트 {xs:을} 받아 {k:을} 넘는 값만 리스트로 돌려주는",
    plain="{k}보다 큰 수만 모은 리스트 | {k:을} 넘는 값만 남긴 리스트",
)
family(
    "filter_below",
    "filter_below keep_below smaller_than under_limit",
    "xs:nums",
    "return [x for x in $xs if x < $k]",
    lambda p, xs: list(filter(p["k"].__gt__, xs)),
    mixed,
    LIST1,
    kind="list",
    params=lambda r, h: {"k": num(r, h, 1, 90)},
    nouns="{xs}에서 {k}보다 작은 수만 모은 리스트 | 리스트 {xs}의 원소 중 {k} 미만인 값들",
    verbs="{xs}에서 {k}보다 작은 수만 남기는 | 리스트 {xs:을} 받아 {k} 미만인 값만 리스트로 돌려주는",
    plain="{k}보다 작은 수만 모은 리스트 | {k} 미만인 값만 남긴 리스트",
)
family(
    "filter_between",
    "filter_between keep_between inside_only",
    "xs:nums",
    "return [x for x in $xs if $k <= x <= $m]",
    lambda p, xs: [x for x in xs if not (x < p["k"] or x > p["m"])],
    lambda r, p: [
        (ints(r, 5, p["k"] - 9, p["m"] + 9),),
        ([p["k"], p["m"]],),
        ([],),
        ([p["k"] - 1, p["m"] + 1],),
    ],
    LIST1,
    kind="list",
    params=lambda r, h: {"k": num(r, h, 1, 30), "m": num(r, h, 35, 90)},
    nouns="{xs}에서 {k} 이상 {m} 이하인 수만 모은 리스트 | 리스트 {xs} 중 {k}~{m} 범위의 값들",
    verbs="{xs}에서 {k} 이상 {m} 이하인 수만 남기는 | 리스트 {xs:을} 받아 {k}~{m} 범위의 값만 돌려주는",
    plain="{k} 이상 {m} 이하인 수만 모은 리스트 | {k}~{m} 범위의 값만 남긴 리스트",
)
family(
    "evens",
    "evens only_even even_numbers keep_even",
    "xs:nums",
    "return [x for x in $xs if x % 2 == 0]",
    lambda p, xs: [x for x in xs if not x & 1],
    lists,
    LIST1,
    kind="list",
    nouns="{xs}에서 짝수만 모은 리스트 | 리스트 {xs}의 짝수들",
    verbs="{xs}에서 짝수만 골라내는 | 리스트 {xs:을} 받아 짝수만 담은 리스트를 돌려주는",
    plain="짝수만 모은 리스트 | 리스트에서 짝수만 골라낸 결과",
)
family(
    "odds",
    "odds only_odd odd_numbers keep_odd",
    "xs:nums",
    "return [x for x in $xs if x % 2 == 1]",
    lambda p, xs: [x for x in xs if x & 1],
    lists,
    LIST1,
    kind="list",
    nouns="{xs}에서 홀수만 모은 리스트 | 리스트 {xs}의 홀수들",
    verbs="{xs}에서 홀수만 골라내는 | 리스트 {xs:을} 받아 홀수만 담은 리스트를 돌려주는",
    plain="홀수만 모은 리스트 | 리스트에서 홀수만 골라낸 결과",
)
family(
    "filter_multiples",
    "keep_multiples multiples_only divisible_ones",
    "xs:nums",
    "return [x for x in $xs if x % $k == 0]",
    lambda p, xs: [x for x in xs if x // p["k"] * p["k"] == x],
    lambda r, p: [
        ([p["k"] * 2, p["k"] + 1, p["k"] * r.randint(3, 9)],),
        (ints(r, 5, 1, 40),),
        ([],),
        ([0, 1],),
    ],
    LIST1,
    kind="list",
    params=lambda r, h: {"k": num(r, h, 3, 25)},
    nouns="{xs}에서 {k}의 배수만 모은 리스트 | 리스트 {xs} 중 {k:로} 나누어떨어지는 수들",
    verbs="{xs}에서 {k}의 배수만 남기는 | 리스트 {xs:을} 받아 {k:로} 나누어떨어지는 수만 돌려주는",
    plain="{k}의 배수만 모은 리스트 | {k:로} 나누어떨어지는 수만 남긴 리스트",
)
family(
    "count_above",
    "count_above how_many_above number_over",
    "xs:nums",
    "return sum(x >= $k for x in $xs)",
    lambda p, xs: len([x for x in xs if not x < p["k"]]),
    mixed,
    "list[int] -> int",
    params=lambda r, h: {"k": num(r, h, 1, 95)},
    nouns="{xs}에서 {k} 이상인 수의 개수 | 리스트 {xs}에 {k} 이상인 값이 몇 개인지",
    verbs="{xs}에서 {k} 이상인 수가 몇 개인지 세는 | 리스트 {xs:을} 받아 {k} 이상인 값의 개수를 돌려주는",
    plain="{k} 이상인 수의 개수 | {k} 이상인 값이 몇 개인지",
)
family(
    "sum_above",
    "sum_above total_above add_big",
    "xs:nums",
    "total = 0\nfor item in $xs:\n    if item > $k:\n        total += item\nreturn total",
    lambda p, xs: sum(x for x in xs if x > p["k"]),
    mixed,
    "list[int] -> int",
    params=lambda r, h: {"k": num(r, h, 1, 60)},
    nouns="{xs}에서 {k}보다 큰 수들의 합 | 리스트 {xs} 중 {k:을} 넘는 값만 더한 합계",
    verbs="{xs}에서 {k}보다 큰 수만 더하는 | 리스트 {xs:을} 받아 {k:을} 넘는 값의 합을 돌려주는",
    plain="{k}보다 큰 수들의 합 | {k:을} 넘는 값만 더한 합계",
)
family(
    "scale_list",
    "scale_list times_each multiply_all scale_all",
    "xs:nums",
    "return [x * $k for x in $xs]",
    lambda p, xs: [sum([x] * p["k"]) for x in xs],
    lists,
    LIST1,
    kind="list",
    params=lambda r, h: {"k": num(r, h, 2, 40)},
    nouns="{xs}의 각 값을 {k}배 한 리스트 | 리스트 {xs}의 원소마다 {k:을} 곱한 결과",
    verbs="{xs}의 모든 원소를 {k}배 하는 | 리스트 {xs:을} 받아 각 값에 {k:을} 곱한 리스트를 돌려주는",
    plain="각 값을 {k}배 한 리스트 | 원소마다 {k:을} 곱한 리스트",
)
family(
    "shift_list",
    "shift_list add_each plus_all raise_all",
    "xs:nums",
    "return [x + $k for x in $xs]",
    lambda p, xs: [p["k"] + x for x in xs],
    lists,
    LIST1,
    kind="list",
    params=lambda r, h: {"k": num(r, h, 1, 60)},
    nouns="{xs}의 각 값에 {k:을} 더한 리스트 | 리스트 {xs}의 원소를 {k}씩 늘린 결과",
    verbs="{xs}의 모든 원소에 {k:을} 더하는 | 리스트 {xs:을} 받아 각 값을 {k}씩 늘린 리스트를 돌려주는",
    plain="각 값에 {k:을} 더한 리스트 | 원소를 {k}씩 늘린 리스트",
)
family(
    "squares",
    "squares square_all power_list",
    "xs:nums",
    "return [x ** $k for x in $xs]",
    lambda p, xs: [eval("*".join([f"({x})"] * p["k"])) for x in xs],
    lists,
    LIST1,
    kind="list",
    params=lambda r, h: {"k": num(r, h, 2, 6)},
    nouns="{xs}의 각 값을 {k}제곱한 리스트 | 리스트 {xs}의 원소별 {k}제곱",
    verbs="{xs}의 모든 원소를 {k}제곱하는 | 리스트 {xs:을} 받아 각 값을 {k}제곱한 리스트를 돌려주는",
    plain="각 값을 {k}제곱한 리스트 | 원소별 {k}제곱을 담은 리스트",
)
family(
    "reverse_list",
    "reverse_list backwards flip_list",
    "xs:list",
    "return $xs[::-1]",
    lambda p, xs: list(reversed(xs)),
    lambda r, p: [(ints(r, 4),), (words(r, 3),), ([],), ([1],)],
    "list -> list",
    kind="list",
    nouns="리스트 {xs}의 순서를 뒤집은 리스트 | {xs:을} 거꾸로 놓은 새 리스트",
    verbs="리스트 {xs}의 순서를 뒤집는 | {xs:을} 받아 거꾸로 놓은 리스트를 돌려주는",
    plain="순서를 뒤집은 리스트 | 거꾸로 놓은 리스트",
)
family(
    "sort_desc",
    "sort_desc descending big_first",
    "xs:nums",
    "return sorted($xs, reverse=True)",
    lambda p, xs: sorted(xs)[::-1],
    lists,
    LIST1,
    kind="list",
    nouns="{xs:을} 큰 수부터 늘어놓은 리스트 | 리스트 {xs:을} 내림차순으로 정렬한 결과",
    verbs="리스트 {xs:을} 내림차순으로 정렬하는 | {xs:을} 받아 큰 수부터 늘어놓은 리스트를 돌려주는",
    plain="내림차순으로 정렬한 리스트 | 큰 수부터 늘어놓은 리스트",
)
family(
    "sort_asc",
    "sort_asc ascending small_first",
    "xs:nums",
    "return sorted($xs)",
    lambda p, xs: sorted(xs, reverse=True)[::-1],
    lists,
    LIST1,
    kind="list",
    nouns="{xs:을} 작은 수부터 늘어놓은 리스트 | 리스트 {xs:을} 오름차순으로 정렬한 결과",
    verbs="리스트 {xs:을} 오름차순으로 정렬하는 | {xs:을} 받아 작은 수부터 늘어놓은 리스트를 돌려주는",
    plain="오름차순으로 정렬한 리스트 | 작은 수부터 늘어놓은 리스트",
)
family(
    "top_k",
    "top_k biggest_k best_k leaders",
    "xs:nums",
    "return sorted($xs, reverse=True)[:$k]",
    lambda p, xs: sorted(xs)[::-1][: p["k"]],
    lambda r, p: [(ints(r, p["k"] + 2),), (ints(r, p["k"]),), ([],), ([4],)],
    LIST1,
    kind="list",
    params=lambda r, h: {"k": num(r, h, 2, 7)},
    nouns="{xs}에서 큰 수 {k}개를 큰 순서로 담은 리스트 | 리스트 {xs}의 상위 {k}개 값",
    verbs="{xs}에서 큰 수 {k}개를 큰 순서로 고르는 | 리스트 {xs:을} 받아 상위 {k}개 값을 돌려주는",
    plain="큰 수 {k}개를 큰 순서로 담은 리스트 | 상위 {k}개 값의 리스트",
)
family(
    "first_k",
    "first_k head take_first front_part",
    "xs:list",
    "return $xs[:$k]",
    lambda p, xs: [x for i, x in enumerate(xs) if i < p["k"]],
    lambda r, p: [(ints(r, p["k"] + 2),), (words(r, p["k"] + 1),), ([],), ([1],)],
    "list -> list",
    kind="list",
    params=lambda r, h: {"k": num(r, h, 2, 8)},
    nouns="{xs}의 앞에서 {k}개를 담은 리스트 | 리스트 {xs}의 처음 {k}개 원소",
    verbs="{xs}의 앞 {k}개 원소를 돌려주는 | 리스트 {xs:을} 받아 처음 {k}개만 남기는",
    plain="앞에서 {k}개를 담은 리스트 | 처음 {k}개 원소",
)
family(
    "last_k",
    "last_k tail take_last back_part",
    "xs:list",
    "return $xs[-$k:]",
    lambda p, xs: list(reversed(list(reversed(xs))[: p["k"]])),
    lambda r, p: [(ints(r, p["k"] + 2),), (words(r, p["k"] + 1),), ([],), ([1],)],
    "list -> list",
    kind="list",
    params=lambda r, h: {"k": num(r, h, 2, 8)},
    nouns="{xs}의 뒤에서 {k}개를 담은 리스트 | 리스트 {xs}의 마지막 {k}개 원소",
    verbs="{xs}의 뒤 {k}개 원소를 돌려주는 | 리스트 {xs:을} 받아 마지막 {k}개만 남기는",
    plain="뒤에서 {k}개를 담은 리스트 | 마지막 {k}개 원소",
)
family(
    "every_kth",
    "every_kth skip_items take_every thin_out",
    "xs:list",
    "return $xs[::$k]",
    lambda p, xs: [x for i, x in enumerate(xs) if i % p["k"] == 0],
    lambda r, p: [(ints(r, 7),), (words(r, 5),), ([],), ([1],)],
    "list -> list",
    kind="list",
    params=lambda r, h: {"k": num(r, h, 2, 6)},
    nouns="{xs}의 첫 원소부터 {k}칸 간격으로 뽑은 리스트 | 리스트 {xs}에서 {k}개마다 하나씩(첫 원소 포함) 고른 결과",
    verbs="{xs}의 첫 원소부터 {k}칸 간격으로 뽑는 | 리스트 {xs}에서 {k}개마다 하나씩(첫 원소 포함) 고르는",
    plain="첫 원소부터 {k}칸 간격으로 뽑은 리스트 | {k}개마다 하나씩(첫 원소 포함) 고른 리스트",
)
family(
    "dedupe",
    "dedupe unique_items remove_repeats distinct",
    "xs:list",
    "return list(dict.fromkeys($xs))",
    lambda p, xs: [x for i, x in enumerate(xs) if x not in xs[:i]],
    lambda r, p: [(ints(r, 5, 1, 4),), (words(r, 4, EN_WORDS[:3]),), ([],), ([1, 1, 1],)],
    "list -> list",
    kind="list",
    nouns="{xs}에서 중복을 없앤 리스트(순서 유지) | 순서를 지키며 겹치는 값을 뺀 {xs}",
    verbs="리스트 {xs}에서 순서를 지키며 중복을 없애는 | {xs:을} 받아 같은 값은 처음 하나만 남기는",
    plain="순서를 지키며 중복을 없앤 리스트 | 같은 값은 처음 하나만 남긴 리스트",
)
family(
    "index_of",
    "index_of position_of find_index where_is",
    "xs:list x:item",
    "return $xs.index($x) if $x in $xs else -1",
    lambda p, xs, x: next((i for i, v in enumerate(xs) if v == x), -1),
    lambda r, p: [([3, 5, 7], 5), (words(r, 3, EN_WORDS[:15]), EN_WORDS[20]), ([], 1), ([4, 4], 4)],
    "list; int -> int",
    note=("찾는 값이 없으면", "-1"),
    nouns="리스트 {xs}에서 {x:이} 처음 나오는 위치 | {xs}에서 찾은 {x}의 첫 인덱스",
    verbs="{xs}에서 {x}의 위치를 찾는 | 리스트 {xs:과} 값 {x:을} 받아 {x:이} 처음 나오는 인덱스를 돌려주는",
    plain="리스트에서 찾는 값의 첫 인덱스 | 찾는 값이 처음 나오는 위치",
)
family(
    "count_item",
    "count_item how_many times_seen occurrences",
    "xs:list x:item",
    "return $xs.count($x)",
    lambda p, xs, x: sum(v == x for v in xs),
    lambda r, p: [(ints(r, 5, 1, 3), 2), (words(r, 4, EN_WORDS[:2]), "apple"), ([], 1), ([7, 7], 7)],
    "list; int -> int",
    nouns="리스트 {xs}에 든 {x}의 개수 | {xs}에 {x:이} 나오는 횟수",
    verbs="{xs}에 {x:이} 몇 번 나오는지 세는 | 리스트 {xs:과} 값 {x:을} 받아 {x}의 개수를 돌려주는",
    plain="리스트에서 주어진 값이 나오는 횟수 | 주어진 값의 개수",
)
family(
    "contains",
    "contains has_item is_member exists_in",
    "xs:list x:item",
    "return $x in $xs",
    lambda p, xs, x: any(v == x for v in xs),
    lambda r, p: [(ints(r, 5, 1, 5), 3), (words(r, 3, EN_WORDS[:3]), "apple"), ([], 1), ([7], 7)],
    "list; int -> bool",
    kind="bool",
    nouns="리스트 {xs}에 {x:이} 들어 있는지 여부 | {x:이} {xs}의 원소인지 여부",
    verbs="{xs}에 {x:이} 들어 있는지 확인하는 | 리스트 {xs:과} 값 {x:을} 받아 {x:이} 있는지 알려 주는",
    plain="리스트에 주어진 값이 들어 있는지 여부 | 찾는 값이 리스트에 있으면 True, 없으면 False",
)
family(
    "remove_item",
    "remove_item without drop_item exclude",
    "xs:list x:item",
    "return [v for v in $xs if v != $x]",
    lambda p, xs, x: list(filter(lambda v: v != x, xs)),
    lambda r, p: [(ints(r, 5, 1, 3), 2), (["apple", "lemon"], "apple"), ([], 1), ([7, 7], 7)],
    "list; int -> list",
    kind="list",
    nouns="{xs}에서 {x:을} 모두 뺀 리스트 | 리스트 {xs} 중 {x:과} 다른 값만 모은 결과",
    verbs="{xs}에서 {x:을} 모두 없애는 | 리스트 {xs:과} 값 {x:을} 받아 {x:이} 아닌 값만 남기는",
    plain="주어진 값을 모두 뺀 리스트 | 리스트에서 주어진 값과 다른 것만 모은 결과",
)
family(
    "zip_lists",
    "zip_lists pair_up make_pairs couple",
    "a,b:lists",
    "return list(zip($a, $b))",
    lambda p, a, b: [(a[i], b[i]) for i in range(min(len(a), len(b)))],
    lambda r, p: [(words(r, 3), ints(r, 3, 1, 9)), ([1, 2], [3, 4]), ([], []), ([1], [2, 3])],
    "list; list -> list[tuple]",
    kind="list",
    nouns="두 리스트 {a}, {b}의 원소를 차례로 짝지은 리스트 | {a:과} {b:을} 순서대로 묶은 튜플 리스트",
    verbs="두 리스트 {a:과} {b}의 원소를 차례로 짝짓는 | {a:과} {b:을} 받아 순서대로 묶은 튜플 리스트를 돌려주는",
    plain="두 리스트를 차례로 짝지은 리스트 | 두 리스트의 원소를 순서대로 묶은 튜플 리스트",
)
family(
    "add_lists",
    "add_lists sum_pairs elementwise_sum",
    "a,b:lists",
    "return [x + y for x, y in zip($a, $b)]",
    lambda p, a, b: [a[i] + b[i] for i in range(len(a))],
    lambda r, p: [(ints(r, 3), ints(r, 3)), ([1, 2], [3, 4]), ([], []), ([0], [5])],
    "list[int]; list[int] -> list[int]",
    kind="list",
    nouns="길이가 같은 {a:과} {b:을} 자리별로 더한 리스트 | 두 리스트 {a}, {b}의 원소별 합",
    verbs="두 리스트 {a:과} {b:을} 자리별로 더하는 | 길이가 같은 {a:과} {b:을} 받아 원소별 합을 돌려주는",
    plain="두 리스트를 자리별로 더한 리스트 | 두 리스트의 원소별 합",
)
family(
    "dot",
    "dot dot_product inner_product",
    "a,b:lists",
    "return sum(x * y for x, y in zip($a, $b))",
    lambda p, a, b: sum(a[i] * b[i] for i in range(len(a))),
    lambda r, p: [(ints(r, 3), ints(r, 3)), ([1, 2], [3, 4]), ([], []), ([0], [5])],
    "list[int]; list[int] -> int",
    nouns="두 벡터 {a:과} {b}의 내적 | {a:과} {b:을} 자리별로 곱해 더한 값",
    verbs="두 리스트 {a:과} {b}의 내적을 구하는 | {a:과} {b:을} 자리별로 곱해서 모두 더하는",
    plain="두 벡터의 내적 | 두 리스트를 자리별로 곱해 더한 값",
)
family(
    "concat",
    "concat join_lists merge_lists combine",
    "a,b:lists",
    "return $a + $b",
    lambda p, a, b: [*a, *b],
    lambda r, p: [(ints(r, 2), ints(r, 3)), (words(r, 1), words(r, 2)), ([], []), ([], [5])],
    "list; list -> list",
    kind="list",
    nouns="두 리스트 {a:과} {b:을} 이어 붙인 리스트 | {a} 뒤에 {b:을} 붙인 결과",
    verbs="두 리스트 {a:과} {b:을} 이어 붙이는 | {a} 뒤에 {b:을} 붙인 새 리스트를 돌려주는",
    plain="두 리스트를 이어 붙인 리스트 | 첫 리스트 뒤에 둘째 리스트를 붙인 결과",
)
family(
    "common",
    "common in_both shared_items overlap",
    "a,b:lists",
    "return [v for v in $a if v in $b]",
    lambda p, a, b: list(filter(b.__contains__, a)),
    lambda r, p: [([1, 2, 3], ints(r, 3, 1, 4)), (["apple", "lemon"], ["lemon"]), ([], [1]), ([5], [])],
    "list; list -> list",
    kind="list",
    nouns="{a:과} {b}에 모두 든 값({a}의 순서대로) | {a}의 원소 중 {b}에도 있는 것만 모은 리스트",
    verbs="{a}의 원소 중 {b}에도 있는 것만 모으는 | 두 리스트 {a:과} {b}에 모두 든 값을 {a}의 순서대로 돌려주는",
    plain="첫 리스트의 원소 중 둘째 리스트에도 있는 것만 모은 리스트 | 두 리스트에 모두 든 값(첫 리스트 순서)",
)
family(
    "flatten",
    "flatten flat_list unpack_lists",
    "xs:nested",
    "return [v for part in $xs for v in part]",
    lambda p, xs: list(itertools.chain.from_iterable(xs)),
    lambda r, p: [([ints(r, 2), ints(r, 2)],), ([[1], [2, 3], []],), ([],), ([[], []],)],
    "list[list[int]] -> list[int]",
    kind="list",
    nouns="리스트 안의 리스트 {xs:을} 한 줄로 편 리스트 | 이중 리스트 {xs}의 원소를 모두 이은 결과",
    verbs="이중 리스트 {xs:을} 한 줄로 펴는 | 리스트의 리스트 {xs:을} 받아 평평한 리스트로 돌려주는",
    plain="이중 리스트를 한 줄로 편 리스트 | 리스트 안의 리스트를 평평하게 편 결과",
)
family(
    "row_sums",
    "row_sums sum_rows totals_by_row",
    "xs:nested",
    "return [sum(part) for part in $xs]",
    lambda p, xs: list(map(sum, xs)),
    lambda r, p: [([ints(r, 2), ints(r, 2)],), ([[1], [2, 3], []],), ([],), ([[5, 5]],)],
    "list[list[int]] -> list[int]",
    kind="list",
    nouns="이중 리스트 {xs}의 줄별 합을 담은 리스트 | {xs}에 든 각 리스트의 합",
    verbs="이중 리스트 {xs}의 각 줄을 더하는 | {xs:을} 받아 안쪽 리스트마다 합을 구하는",
    plain="이중 리스트의 줄별 합 | 안쪽 리스트마다 구한 합의 리스트",
)
family(
    "differences",
    "differences diffs steps_between changes",
    "xs:nums",
    "return [y - x for x, y in zip($xs, $xs[1:])]",
    lambda p, xs: [xs[i + 1] - xs[i] for i in range(len(xs) - 1)],
    lists,
    LIST1,
    kind="list",
    nouns="{xs}에서 이웃한 두 값의 차(뒤 − 앞)를 담은 리스트 | 리스트 {xs}의 다음 값에서 앞 값을 뺀 결과들",
    verbs="{xs}의 이웃한 값의 차(뒤 − 앞)를 구하는 | 리스트 {xs:을} 받아 다음 값에서 앞 값을 뺀 리스트를 돌려주는",
    plain="이웃한 두 값의 차(뒤 − 앞)를 담은 리스트 | 다음 값에서 앞 값을 뺀 리스트",
)
family(
    "running_sum",
    "running_sum running_total cumulative",
    "xs:nums",
    "total = 0\nresult = []\nfor item in $xs:\n    total += item\n    result.append(total)\nreturn result",
    lambda p, xs: list(itertools.accumulate(xs)),
    lists,
    LIST1,
    kind="list",
    nouns="리스트 {xs}의 누적 합 | {xs}의 앞에서부터 차례로 더해 간 리스트",
    verbs="리스트 {xs}의 누적 합을 구하는 | {xs:을} 받아 앞에서부터 더해 간 리스트를 돌려주는",
    plain="누적 합을 담은 리스트 | 앞에서부터 차례로 더해 간 리스트",
)
family(
    "second_largest",
    "second_largest runner_up second_max",
    "xs:nums",
    "return sorted($xs)[-2]",
    lambda p, xs: sorted(xs, reverse=True)[1],
    lambda r, p: [(r.sample(range(50), 4),), (r.sample(range(50), 5),), ([1, 2],), ([-3, -7, -5],)],
    "list[int] -> int",
    nouns="리스트 {xs}에서 두 번째로 큰 수 | {xs}의 둘째로 큰 값",
    verbs="리스트 {xs}에서 두 번째로 큰 수를 찾는 | {xs:을} 받아 둘째로 큰 값을 돌려주는",
    plain="두 번째로 큰 수 | 리스트에서 둘째로 큰 값",
)
family(
    "product_list",
    "product product_list multiply_list",
    "xs:nums",
    "result = 1\nfor item in $xs:\n    result *= item\nreturn result",
    lambda p, xs: list(itertools.accumulate([1, *xs], lambda a, b: a * b))[-1],
    lists,
    "list[int] -> int",
    nouns="리스트 {xs}에 든 수를 모두 곱한 값 | {xs}의 원소의 곱",
    verbs="리스트 {xs}의 수를 모두 곱하는 | {xs:을} 받아 원소의 곱을 돌려주는",
    plain="리스트의 수를 모두 곱한 값 | 원소의 곱",
)
family(
    "sum_squares",
    "sum_squares square_sum energy",
    "xs:nums",
    "return sum(x * x for x in $xs)",
    lambda p, xs: sum(x**2 for x in xs),
    lists,
    "list[int] -> int",
    nouns="{xs}의 각 값을 제곱해 더한 값 | 리스트 {xs}의 제곱합",
    verbs="{xs}의 제곱합을 구하는 | 리스트 {xs:을} 받아 각 값을 제곱해서 더하는",
    plain="제곱합 | 각 값을 제곱해 더한 값",
)
family(
    "chunks",
    "chunks split_list make_groups in_groups",
    "xs:list",
    "return [$xs[i:i + $k] for i in range(0, len($xs), $k)]",
    lambda p, xs: [[x for j, x in enumerate(xs) if j // p["k"] == i] for i in range(-(-len(xs) // p["k"]))],
    lambda r, p: [(ints(r, p["k"] * 2),), (ints(r, p["k"] + 1),), ([],), ([1],)],
    "list -> list[list]",
    kind="list",
    params=lambda r, h: {"k": num(r, h, 2, 6)},
    nouns="리스트 {xs:을} {k}개씩 나눈 리스트 | {xs:을} 앞에서부터 {k}개씩 묶은 결과",
    verbs="리스트 {xs:을} {k}개씩 나누는 | {xs:을} 받아 앞에서부터 {k}개씩 묶는",
    plain="{k}개씩 나눈 리스트 | 앞에서부터 {k}개씩 묶은 리스트",
)
family(
    "rotate",
    "rotate rotate_left move_front",
    "xs:list",
    "return $xs[$k:] + $xs[:$k]",
    lambda p, xs: [xs[(i + p["k"]) % len(xs)] for i in range(len(xs))],
    lambda r, p: [(ints(r, p["k"] + 2),), (words(r, p["k"] + 1),), ([],), (list(range(p["k"])),)],
    "list -> list",
    kind="list",
    params=lambda r, h: {"k": num(r, h, 1, 6)},
    nouns="{xs}의 앞 {k}개를 맨 뒤로 옮긴 리스트 | 왼쪽으로 {k}칸 돌린 리스트 {xs}",
    verbs="{xs}의 앞 {k}개를 맨 뒤로 옮기는 | 리스트 {xs:을} 왼쪽으로 {k}칸 돌리는",
    plain="앞 {k}개를 맨 뒤로 옮긴 리스트 | 왼쪽으로 {k}칸 돌린 리스트",
)
family(
    "all_above",
    "all_above every_over all_pass",
    "xs:nums",
    "return all(x > $k for x in $xs)",
    lambda p, xs: not [x for x in xs if x <= p["k"]],
    lambda r, p: [(ints(r, 3, p["k"] + 1, p["k"] + 9),), ([p["k"], p["k"] + 1],), ([],), ([p["k"] - 1],)],
    "list[int] -> bool",
    kind="bool",
    params=lambda r, h: {"k": num(r, h, 0, 80)},
    nouns="{xs}의 모든 값이 {k}보다 큰지 여부 | 리스트 {xs}의 원소가 전부 {k:을} 넘는지 여부",
    verbs="{xs}의 모든 값이 {k}보다 큰지 확인하는 | 리스트 {xs:이} 전부 {k:을} 넘는 값인지 알려 주는",
    plain="모든 값이 {k}보다 큰지 여부 | 원소가 전부 {k:을} 넘으면 True, 아니면 False",
)
family(
    "any_above",
    "any_above some_over has_big",
    "xs:nums",
    "return any(x > $k for x in $xs)",
    lambda p, xs: bool([x for x in xs if x > p["k"]]),
    lambda r, p: [*mixed(r, p), ([p["k"] - 1, p["k"] - 6],)],  # `x < k` must not pass
    "list[int] -> bool",
    kind="bool",
    params=lambda r, h: {"k": num(r, h, 0, 80)},
    nouns="{xs}에 {k}보다 큰 값이 하나라도 있는지 여부",
    verbs="{xs}에 {k}보다 큰 값이 하나라도 있는지 확인하는 | 리스트 {xs} 중에 {k:을} 넘는 값이 있는지 알려 주는",
    plain="{k}보다 큰 값이 하나라도 있는지 여부 | {k:을} 넘는 값이 있으면 True, 없으면 False",
)
family(
    "argmax",
    "argmax max_index where_max",
    "xs:nums",
    "return $xs.index(max($xs))",
    lambda p, xs: max(range(len(xs)), key=lambda i: (xs[i], -i)),
    full,
    "list[int] -> int",
    nouns="리스트 {xs}에서 최댓값이 처음 나오는 인덱스 | {xs}의 가장 큰 수의 위치(0부터)",
    verbs="리스트 {xs}에서 최댓값의 인덱스를 찾는 | {xs:을} 받아 가장 큰 수의 위치(0부터)를 돌려주는",
    plain="최댓값이 처음 나오는 인덱스 | 가장 큰 수의 위치(0부터)",
)
family(
    "median",
    "median middle_value center",
    "xs:nums",
    "ordered = sorted($xs)\nreturn ordered[len(ordered) // 2]",
    lambda p, xs: statistics.median(xs),
    lambda r, p: [(ints(r, 3),), (ints(r, 5),), ([4],), ([9, 1, 5],)],
    "list[int] -> int",
    nouns="개수가 홀수인 리스트 {xs}의 중앙값 | {xs:을} 정렬했을 때 한가운데 값(개수는 홀수)",
    verbs="개수가 홀수인 리스트 {xs}의 중앙값을 구하는 | {xs}(개수는 홀수)를 정렬해 한가운데 값을 돌려주는",
    plain="개수가 홀수인 리스트의 중앙값 | 정렬했을 때 한가운데 값(개수는 홀수)",
)
family(
    "number_lines",
    "number_items numbered with_numbers",
    "xs:words",
    'return [str(i) + "$s" + w for i, w in enumerate($xs, $k)]',
    lambda p, xs: [f"{p['k'] + i}{p['s']}{w}" for i, w in enumerate(xs)],
    lambda r, p: [(words(r, 3, KO_WORDS),), (words(r, 2),), ([],), (["나무"],)],
    "list[str] -> list[str]",
    kind="list",
    params=lambda r, h: {"k": num(r, h, 0, 9), "s": pick(r, h, (". ", "# ", "번 ", ": ", "-", "_"))},
    nouns="{xs}의 각 문자열 앞에 {k}부터 번호와 '{s}'{_:을} 붙인 리스트",
    verbs="{xs}의 문자열마다 {k}부터 번호와 '{s}'{_:을} 앞에 붙이는",
    plain="각 문자열 앞에 {k}부터 번호와 '{s}'{_:을} 붙인 리스트",
)
family(
    "lengths",
    "lengths word_lengths sizes",
    "xs:words",
    "return [len(item) for item in $xs]",
    lambda p, xs: list(map(len, xs)),
    lambda r, p: [(words(r, 3),), (words(r, 3, KO_WORDS),), ([],), ([""],)],
    "list[str] -> list[int]",
    kind="list",
    nouns="{xs}에 든 문자열의 길이를 담은 리스트 | 낱말 리스트 {xs}의 낱말별 길이",
    verbs="{xs}에 든 문자열마다 길이를 구하는 | 낱말 리스트 {xs:을} 받아 길이 리스트를 돌려주는",
    plain="문자열마다 길이를 담은 리스트 | 낱말별 길이의 리스트",
)
family(
    "long_words",
    "long_words keep_long filter_long",
    "xs:words",
    "return [w for w in $xs if len(w) >= $k]",
    lambda p, xs: [w for w in xs if not len(w) < p["k"]],
    lambda r, p: [(words(r, 4),), (words(r, 3, KO_WORDS),), ([],), (["a" * p["k"], "a" * (p["k"] - 1)],)],
    "list[str] -> list[str]",
    kind="list",
    params=lambda r, h: {"k": num(r, h, 2, 9)},
    nouns="{xs}에서 {k}글자 이상인 낱말만 모은 리스트 | 낱말 리스트 {xs} 중 길이가 {k} 이상인 것",
    verbs="{xs}에서 {k}글자 이상인 낱말만 고르는 | 낱말 리스트 {xs:을} 받아 길이가 {k} 이상인 것만 남기는",
    plain="{k}글자 이상인 낱말만 모은 리스트 | 길이가 {k} 이상인 문자열만 남긴 리스트",
)
family(
    "sort_by_length",
    "sort_by_length by_length short_first",
    "xs:words",
    "return sorted($xs, key=len)",
    lambda p, xs: [w for _, _, w in sorted((len(w), i, w) for i, w in enumerate(xs))],
    lambda r, p: [(words(r, 4),), (words(r, 3, KO_WORDS),), ([],), (["bb", "a", "cc"],)],
    "list[str] -> list[str]",
    kind="list",
    nouns="{xs:을} 짧은 낱말부터 늘어놓은 리스트 | 글자 수 순으로 정렬한 {xs}",
    verbs="낱말 리스트 {xs:을} 짧은 것부터 정렬하는 | {xs:을} 글자 수가 적은 순서로 정렬하는",
    plain="짧은 낱말부터 늘어놓은 리스트 | 글자 수가 적은 순서로 정렬한 리스트",
)
family(
    "longest",
    "longest longest_word longest_item",
    "xs:words",
    "return max($xs, key=len)",
    lambda p, xs: next(w for w in xs if len(w) == max(map(len, xs))),
    lambda r, p: [(words(r, 4),), (words(r, 3, KO_WORDS),), (["a"],), (["bb", "a", "cc"],)],
    "list[str] -> str",
    kind="text",
    nouns="{xs}에서 가장 긴 낱말 | 낱말 리스트 {xs} 중 글자 수가 가장 많은 것",
    verbs="{xs}에서 가장 긴 낱말을 찾는 | 낱말 리스트 {xs:을} 받아 글자 수가 가장 많은 것을 돌려주는",
    plain="가장 긴 낱말 | 글자 수가 가장 많은 낱말",
)


def tables(r, p):
    keys = r.sample(KO_WORDS, 3)
    return [(dict(zip(keys, ints(r, 3, 1, 99), strict=True)),), ({},), ({"a": 1},), ({"b": 2, "a": 1},)]


family(
    "lookup",
    "lookup get_value find_value read_value",
    "d:dict x:key",
    "return $d.get($x, $v)",
    lambda p, d, x: d[x] if x in d else p["miss"],
    lambda r, p: [({"사과": 3, "포도": 5}, "포도"), ({"a": 1}, "b"), ({}, "a"), ({"x": 0}, "x")],
    "dict[str, int]; str -> int",
    params=lambda r, h: pick(
        r,
        h,
        [
            {"v": v, "miss": d}
            for v, d in (
                ("0", 0),
                ("-1", -1),
                ("None", None),
                ("1", 1),
                ("100", 100),
                ("10", 10),
                ("999", 999),
                ("-99", -99),
                ("50", 50),
            )
        ],
    ),
    nouns="사전 {d}에서 {x}의 값(없으면 {v}) | 키 {x:로} {d}에서 찾은 값, 없으면 {v}",
    verbs="사전 {d}에서 키 {x}의 값을 찾고 없으면 {v:을} 돌려주는 | {d:과} {x:을} 받아 값을 돌려주되 키가 없으면 {v:을} 주는",
    plain="사전에서 찾은 키의 값(없으면 {v}) | 키에 해당하는 값, 없으면 {v}",
)
family(
    "total_values",
    "total_values sum_values dict_total",
    "d:dict",
    "return sum($d.values())",
    lambda p, d: sum(d[k] for k in d),
    tables,
    "dict[str, int] -> int",
    nouns="사전 {d}의 값을 모두 더한 합 | {d}에 든 값의 합계",
    verbs="사전 {d}의 값을 모두 더하는 | {d:을} 받아 값의 합계를 돌려주는",
    plain="사전의 값을 모두 더한 합 | 사전에 든 값의 합계",
)
family(
    "keys_above",
    "keys_above pick_keys names_above",
    "d:dict",
    "return [k for k, v in $d.items() if v >= $m]",
    lambda p, d: [k for k in d if d[k] >= p["m"]],
    lambda r, p: [
        *tables(r, p)[:2],
        ({"a": p["m"], "b": p["m"] - 1},),
        (dict(zip(FIRST_NAMES[:2], (p["m"] + 9, 0), strict=True)),),
    ],
    "dict[str, int] -> list[str]",
    kind="list",
    params=lambda r, h: {"m": num(r, h, 10, 95)},
    nouns="사전 {d}에서 값이 {m} 이상인 키의 리스트 | {d}의 키 중 값이 {m} 이상인 것",
    verbs="사전 {d}에서 값이 {m} 이상인 키만 모으는 | {d:을} 받아 값이 {m} 이상인 키의 리스트를 돌려주는",
    plain="값이 {m} 이상인 키의 리스트 | 사전에서 값이 {m} 이상인 키",
)
family(
    "best_key",
    "best_key top_key winner max_key",
    "d:dict",
    "return max($d, key=$d.get)",
    lambda p, d: next(k for k in d if d[k] == max(d.values())),
    lambda r, p: [
        (dict(zip(r.sample(FIRST_NAMES, 3), r.sample(range(50, 100), 3), strict=True)),),
        ({"a": 1},),
        ({"b": 2, "a": 1},),
        ({"x": -5, "y": -2},),
    ],
    "dict[str, int] -> str",
    kind="text",
    nouns="사전 {d}에서 값이 가장 큰 키 | {d}의 값이 최대인 키",
    verbs="사전 {d}에서 값이 가장 큰 키를 찾는 | {d:을} 받아 값이 최대인 키를 돌려주는",
    plain="값이 가장 큰 키 | 사전에서 값이 최대인 키",
)
family(
    "sorted_keys",
    "sorted_keys key_list ordered_keys",
    "d:dict",
    "return sorted($d)",
    lambda p, d: sorted(d.keys()),
    tables,
    "dict[str, int] -> list[str]",
    kind="list",
    nouns="사전 {d}의 키를 정렬한 리스트 | {d}의 키를 오름차순으로 담은 리스트",
    verbs="사전 {d}의 키를 정렬해 돌려주는 | {d:을} 받아 키를 오름차순 리스트로 만드는",
    plain="사전의 키를 정렬한 리스트 | 키를 오름차순으로 담은 리스트",
)
family(
    "invert",
    "invert invert_dict swap_keys",
    "d:dict",
    "return {v: k for k, v in $d.items()}",
    lambda p, d: dict(zip(d.values(), d.keys(), strict=True)),
    lambda r, p: [
        (dict(zip(r.sample(KO_WORDS, 2), r.sample(range(90), 2), strict=True)),),
        ({},),
        ({"a": 1},),
        ({"b": 2, "a": 1},),
    ],
    "dict[str, int] -> dict[int, str]",
    kind="list",
    nouns="사전 {d}의 키와 값을 맞바꾼 사전 | {d}의 값이 키가 되도록 뒤집은 사전",
    verbs="사전 {d}의 키와 값을 맞바꾸는 | {d:을} 받아 값을 키로, 키를 값으로 바꾼 사전을 돌려주는",
    plain="키와 값을 맞바꾼 사전 | 값을 키로, 키를 값으로 바꾼 사전",
)
family(
    "make_dict",
    "make_dict build_dict to_dict",
    "a,b:lists",
    "return dict(zip($a, $b))",
    lambda p, a, b: {a[i]: b[i] for i in range(len(a))},
    lambda r, p: [
        (r.sample(FIRST_NAMES, 2), ints(r, 2, 60, 99)),
        (["a"], [1]),
        ([], []),
        (["x", "y"], [0, 1]),
    ],
    "list[str]; list[int] -> dict[str, int]",
    kind="list",
    nouns="{a:을} 키로, {b:을} 값으로 하는 사전 | 두 리스트 {a}(키)와 {b}(값)로 만든 사전",
    verbs="{a:을} 키로, {b:을} 값으로 사전을 만드는 | 두 리스트 {a}(키)와 {b}(값)를 받아 사전으로 묶는",
    plain="첫 리스트를 키로, 둘째 리스트를 값으로 하는 사전 | 두 리스트로 만든 사전(앞이 키, 뒤가 값)",
)
family(
    "raise_values",
    "raise_values update_values bonus",
    "d:dict",
    "return {k: v + $m for k, v in $d.items()}",
    lambda p, d: dict(zip(d, (v + p["m"] for v in d.values()), strict=True)),
    tables,
    "dict[str, int] -> dict[str, int]",
    kind="list",
    params=lambda r, h: {"m": num(r, h, 1, 60)},
    nouns="사전 {d}의 모든 값에 {m:을} 더한 새 사전 | {d}의 값을 {m}씩 올린 사전",
    verbs="사전 {d}의 모든 값에 {m:을} 더한 새 사전을 돌려주는 | {d}의 값을 {m}씩 올리는",
    plain="모든 값에 {m:을} 더한 새 사전 | 값을 {m}씩 올린 사전",
)
family(
    "count_items",
    "count_items tally frequency",
    "xs:list",
    "counter = {}\nfor v in $xs:\n    counter[v] = counter.get(v, 0) + 1\nreturn counter",
    lambda p, xs: {x: xs.count(x) for x in xs},
    lambda r, p: [(words(r, 4, EN_WORDS[:3]),), (ints(r, 4, 1, 3),), ([],), (["가", "가"],)],
    "list -> dict",
    kind="list",
    nouns="리스트 {xs}의 원소별 개수를 담은 사전 | {xs}에 값마다 몇 번 나오는지 센 사전",
    verbs="리스트 {xs}의 원소별 개수를 세는 | {xs:을} 받아 값마다 나온 횟수를 사전으로 돌려주는",
    plain="원소별 개수를 담은 사전 | 값마다 나온 횟수를 센 사전",
)
FIELDS = (
    ("age", 20, 60),
    ("score", 50, 99),
    ("price", 1000, 1009),
    ("rank", 1, 9),
    ("height", 150, 190),
    ("count", 1, 30),
    ("year", 2001, 2030),
    ("level", 1, 50),
    ("point", 10, 99),
)


def records(r, p):
    field, low, high = p["field"]
    rows = [
        {"name": n, field: v}
        for n, v in zip(r.sample(FIRST_NAMES, 2), r.sample(range(low, high), 2), strict=True)
    ]
    return [(rows,), (rows[::-1],), ([],), (rows[:1],)]


def a_field(r, h):
    field = pick(r, h, FIELDS)
    return {"w": field[0], "field": field}


family(
    "sort_by_key",
    "sort_by_key order_records sort_records arrange",
    "xs:records",
    'return sorted($xs, key=lambda row: row["$w"])',
    lambda p, xs: [x for _, _, x in sorted((x[p["w"]], i, x) for i, x in enumerate(xs))],
    records,
    "list[dict] -> list[dict]",
    kind="list",
    params=a_field,
    nouns="사전 리스트 {xs:을} '{w}' 값이 작은 순서로 정렬한 리스트 | '{w}' 기준 오름차순으로 정렬한 {xs}",
    verbs="사전 리스트 {xs:을} '{w}' 값으로 오름차순 정렬하는 | {xs:을} 받아 '{w}' 값이 작은 것부터 늘어놓는",
    plain="'{w}' 값이 작은 순서로 정렬한 사전 리스트 | 사전 리스트를 '{w}' 기준으로 오름차순 정렬한 결과",
)
family(
    "pluck",
    "pluck collect_field column pick_field",
    "xs:records",
    'return [item["$w"] for item in $xs]',
    lambda p, xs: list(map(lambda x: x[p["w"]], xs)),
    records,
    "list[dict] -> list",
    kind="list",
    params=a_field,
    nouns="사전 리스트 {xs}에서 '{w}' 값만 모은 리스트 | {xs}의 각 사전에서 꺼낸 '{w}' 값들",
    verbs="사전 리스트 {xs}에서 '{w}' 값만 모으는 | {xs:을} 받아 각 사전의 '{w}' 값을 리스트로 돌려주는",
    plain="사전 리스트에서 '{w}' 값만 모은 리스트 | 각 사전의 '{w}' 값을 담은 리스트",
)
family(
    "sum_field",
    "sum_field total_field add_field",
    "xs:records",
    'return sum(item["$w"] for item in $xs)',
    lambda p, xs: sum([x[p["w"]] for x in xs]),
    records,
    "list[dict] -> int",
    params=a_field,
    nouns="사전 리스트 {xs}의 '{w}' 값을 더한 합 | {xs}에 든 각 사전의 '{w}' 합계",
    verbs="사전 리스트 {xs}의 '{w}' 값을 모두 더하는 | {xs:을} 받아 '{w}' 값의 합계를 돌려주는",
    plain="사전 리스트의 '{w}' 값을 더한 합 | 각 사전의 '{w}' 합계",
)
family(
    "filter_records",
    "filter_records pick_records select_rows",
    "xs:records",
    'return [item for item in $xs if item["$w"] >= $k]',
    lambda p, xs: [x for x in xs if not x[p["w"]] < p["k"]],
    lambda r, p: [*records(r, p), ([{"name": "하나", p["w"]: p["k"]}],)],
    "list[dict] -> list[dict]",
    kind="list",
    params=lambda r, h: (lambda d: d | {"k": num(r, h, d["field"][1], d["field"][2])})(a_field(r, h)),
    nouns="사전 리스트 {xs}에서 '{w}' 값이 {k} 이상인 것만 모은 리스트 | {xs} 중 '{w}'{_:이} {k} 이상인 사전들",
    verbs="사전 리스트 {xs}에서 '{w}' 값이 {k} 이상인 것만 고르는 | {xs:을} 받아 '{w}'{_:이} {k} 이상인 사전만 남기는",
    plain="'{w}' 값이 {k} 이상인 사전만 모은 리스트 | 사전 리스트 중 '{w}'{_:이} {k} 이상인 것",
)
