"""Checks of chapter 13's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import math

import numpy as np

from llmbook.exercises import exercise

# --- 01_mlops


@exercise("13-1")
def check_dataset_version(answer) -> str | None:
    rows = [{"title": "가", "label": 1}, {"title": "나", "label": 0}]
    base = answer([dict(r) for r in rows])
    if base is None:
        return "판의 이름을 돌려주지 않았습니다. return을 썼는지 보세요."
    for order in (rows, rows[::-1], [dict(reversed(r.items())) for r in rows]):
        given = list(order)
        if answer(given) != base:
            return "행의 순서나 열의 순서만 바뀌었는데 판이 달라졌습니다. 행마다 열을 정렬해 적고, 행들도 정렬하세요."
        if given != order:
            return "받은 행의 목록은 그대로 두세요. 정렬하려면 sorted로 새 목록을 만드세요."
    if base in (answer([*rows, rows[0]]), answer([*rows, rows[0], rows[0]])):
        return "같은 행이 두 번 있는 데이터는 다른 판이어야 합니다. 집합(set)으로 모으지 마세요."
    for other in ("1", True, 1.0):
        if answer([{"title": "가", "label": other}, rows[1]]) == base:
            return f"값이 1일 때와 {other!r}일 때가 같은 판이 되었습니다. json.dumps처럼 형을 남기는 방법으로 적으세요."
    swapped = [{"title": "가", "label": 0}, {"title": "나", "label": 1}]
    renamed = [{"title": r["title"], "labels": r["label"]} for r in rows]
    for changed in ([{"title": "다", "label": 1}, rows[1]], swapped, renamed):
        if answer(changed) == base:
            return (
                f"{rows}와 {changed}는 다른 데이터인데 판이 같습니다. 행마다 열의 이름과 값을 함께 적으세요."
            )
    return None


@exercise("13-2")
def check_population_stability(answer) -> str | None:
    for p, q in (([0.5, 0.3, 0.2], [0.2, 0.3, 0.5]), ([0.25] * 4, [0.25] * 4), ([0.9, 0.1], [0.6, 0.4])):
        expected = sum((b - a) * math.log(b / a) for a, b in zip(p, q, strict=True))
        got = answer(np.array(p), np.array(q))
        if not math.isclose(got, expected, abs_tol=1e-6):
            return f"기준 {p}, 지금 {q}이면 {expected:.4f}입니다. (지금 - 기준) × ln(지금 ÷ 기준)을 더하세요."
    return None


# --- end 01_mlops
# --- 02_llmops


@exercise("13-3")
def check_break_even(answer) -> str | None:
    for price, hour, speed in ((600, 1200, 2000), (150, 900, 1000), (2000, 3000, 500)):
        expected = hour / (price * 3600 * speed / 1e6)
        got = answer(price, hour, speed)
        if not math.isclose(got, expected, rel_tol=1e-6):
            return (
                f"백만 토큰에 {price}원, GPU 한 시간에 {hour}원, 초당 {speed}토큰이면 {expected:.3f}입니다. "
                "쉬지 않을 때 한 시간에 내는 토큰을 API로 사면 얼마인지와 견주세요."
            )
    return None


@exercise("13-4")
def check_overlap(answer) -> str | None:
    apart = "서로 다른 글에 걸친 n-그램은 세지 않고, 어느 한 글에 들어 있으면 셉니다."
    cases = [
        ("가나다라마", ["가나다", "라마바"], 3, apart),
        ("나 다라", ["가나", "다라마"], 3, apart),
        ("나\n다", ["가나", "다라"], 3, apart),
        ("다라마바", ["가나", "다라마"], 3, apart),
        ("가나다라마", ["가나다라마"], 3, "모든 n-그램이 학습 글에 있습니다."),
        ("가나", ["가나"], 3, "n-그램이 하나도 없으면 0입니다."),
        ("가나가나다", ["가나"], 2, "되풀이되는 n-그램은 나올 때마다 셉니다."),
    ]
    for text, train, n, rule in cases:
        known = {t[i : i + n] for t in train for i in range(len(t) - n + 1)}
        grams = [text[i : i + n] for i in range(len(text) - n + 1)]
        expected = sum(g in known for g in grams) / len(grams) if grams else 0.0
        got = answer(text, list(train), n)
        if not math.isclose(got, expected, abs_tol=1e-6):
            return f"{text!r}와 {train}, n={n}이면 {expected:.3f}입니다. {rule}"
    return None


# --- end 02_llmops
# --- 03_metrics_and_benchmarks


@exercise("13-5")
def check_bits_per_byte(answer) -> str | None:
    for perplexity, n_token, n_byte in ((8.0, 100, 400), (math.sqrt(8.0), 200, 400), (20.0, 50, 310)):
        expected = n_token * math.log2(perplexity) / n_byte
        got = answer(perplexity, n_token, n_byte)
        if not math.isclose(got, expected, rel_tol=1e-6):
            return (
                f"퍼플렉시티 {perplexity:.3f}, 토큰 {n_token}개, {n_byte}바이트이면 {expected:.4f}비트입니다. "
                "토큰 하나의 비트는 퍼플렉시티의 밑이 2인 로그이고, 나누는 것은 글 전체의 비트입니다."
            )
    return None


@exercise("13-6")
def check_questions_needed(answer) -> str | None:
    def least(variance, half):
        return math.ceil(1.96**2 * variance / half**2 - 1e-9)

    for p, q, half in (
        (0.7, 0.6, 0.01),
        (0.9, 0.5, 0.05),
        (0.2, 0.8, 0.1),
        (0.6, 0.9, 0.03),
        (1.0, 0.5, 0.02),
    ):
        expected = least(p * (1 - p) + q * (1 - q), half)
        got = answer(p, q, half)
        if got == expected:
            continue
        about = f"p={p}, q={q}, 반폭 {half}이면 {expected:,}문제씩입니다."
        if got in (least(x * (1 - x), half) for x in (p, q)):
            return f"{about} 한 모델의 것만 재는 수를 구했습니다. 서로 다른 문제로 쟀으면 두 분산을 더합니다."
        return f"{about} n에 대해 풀고 올림하세요(반폭은 half_width와 같아도 됩니다)."
    return None


# --- end 03_metrics_and_benchmarks
# --- 04_human_and_llm_judges


@exercise("13-7")
def check_fleiss_kappa(answer) -> str | None:
    tables = (
        [[3, 0], [0, 3], [3, 0]],
        [[2, 1, 0], [0, 3, 0], [1, 1, 1], [3, 0, 0]],
        [[4, 1], [3, 2], [5, 0]],
    )
    for table in tables:
        counts = np.array(table)
        n = counts.sum(1)[0]
        agree = ((counts**2).sum(1) - n) / (n * (n - 1))
        chance = ((counts.sum(0) / counts.sum()) ** 2).sum()
        expected = (agree.mean() - chance) / (1 - chance)
        got = answer(counts.copy())
        with_itself = ((counts**2).sum(1) / n**2).mean()
        if math.isclose(got, (with_itself - chance) / (1 - chance), abs_tol=1e-6) and with_itself < 1:
            return f"{table}이면 {expected:.4f}입니다. 두 사람은 서로 다른 사람이어야 합니다(자기 자신과의 짝을 빼세요)."
        if not math.isclose(got, expected, abs_tol=1e-6):
            return (
                f"{table}이면 {expected:.4f}입니다(p_o = {agree.mean():.4f}, p_e = {chance:.4f}). 우연히 맞은 몫을 빼고 "
                "나누는 것은 코언의 카파와 같습니다."
            )
    return None


@exercise("13-8")
def check_verdict(answer) -> str | None:
    for x_first, y_first, expected in (
        (1.0, -0.5, "x"),
        (-0.2, 0.7, "y"),
        (1.5, 2.0, "비김"),
        (-1.0, -3.0, "비김"),
        (0.0, -1.0, "비김"),
        (1.0, 0.0, "비김"),
        (0.0, 1.0, "비김"),
        (-1.0, 0.0, "비김"),
    ):
        if answer(x_first, y_first) != expected:
            return (
                f"x가 먼저일 때 {x_first}, y가 먼저일 때 {y_first}이면 {expected!r}입니다. "
                "두 번 모두 이긴(앞섬이 0이면 이긴 것이 아님) 답만 승자이고, y가 먼저일 때의 앞섬은 y의 것입니다."
            )
    return None


# --- end 04_human_and_llm_judges
# --- 05_rag_evaluation


@exercise("13-9")
def check_context_precision(answer) -> str | None:
    for useful in (
        [True, False, True],
        [False, True],
        [False, False],
        [True, True, False],
        [False, False, True, True],
        [],
    ):
        hits = [i for i, flag in enumerate(useful, start=1) if flag]
        expected = sum((n + 1) / i for n, i in enumerate(hits)) / len(hits) if hits else 0.0
        got = answer(list(useful))
        if got is None and not hits:
            return f"{useful}이면 None이 아니라 0입니다. 쓸모 있는 조각이 하나도 없습니다."
        if not math.isclose(got, expected, abs_tol=1e-6):
            return (
                f"{useful}이면 {expected:.3f}입니다. 자리 k의 정밀도는 앞의 k개 가운데 쓸모 있는 것의 비율이고, "
                "쓸모 있는 조각이 나온 자리의 것만 평균합니다."
            )
    return None


@exercise("13-10")
def check_unsupported_numbers(answer) -> str | None:
    cases = [
        ("값은 12,000원이고 3일 걸립니다.", "배송은 3일 안에, 값은 12000원", set()),
        ("12개입니다.", "모두 120개가 있다.", {"12"}),
        ("2층에서 5시에 만나요.", "2층 회의실, 오후 4시", {"5"}),
        ("알 수 없습니다.", "값은 3원", set()),
        ("값은 12000원", "값은 12,000원", set()),
        ("3개에 1,500원, 7일", "2개", {"3", "1500", "7"}),
    ]
    for text, context, expected in cases:
        got = answer(text, context)
        if {f"{float(str(n).replace(',', '')):g}" for n in got} != expected:
            return (
                f"답이 {text!r}, 문맥이 {context!r}이면 {expected or '빈 집합'}인데 {got}을(를) 받았습니다."
            )
    return None


# --- end 05_rag_evaluation
