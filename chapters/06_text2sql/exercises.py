"""Checks of chapter 6's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import math
import random

import torch

from llmbook.exercises import exercise, like

# --- 01_text2sql_data


@exercise("6-1")
def check_template(answer) -> str | None:
    cases = {
        "SELECT a FROM t WHERE b = 'x' AND c > 3;": "SELECT a FROM t WHERE b = ? AND c > ?",
        "SELECT a FROM t WHERE b IN ('x', 'y') ORDER BY c DESC LIMIT 2;": (
            "SELECT a FROM t WHERE b IN (?, ?) ORDER BY c DESC LIMIT ?"
        ),
        "SELECT COUNT(*) FROM t WHERE d BETWEEN '2024-01-01' AND '2024-02-01';": (
            "SELECT COUNT(*) FROM t WHERE d BETWEEN ? AND ?"
        ),
        "SELECT T1.a2 FROM t AS T1 WHERE T1.b = 'it''s 3' AND T1.c > 1.5": (
            "SELECT T1.a2 FROM t AS T1 WHERE T1.b = ? AND T1.c > ?"
        ),
        "SELECT CAST(a AS REAL) FROM t WHERE b = 'x';": "SELECT CAST(a AS REAL) FROM t WHERE b = ?",
    }
    for sql, expected in cases.items():
        try:
            got = answer(sql)
        except AssertionError:  # sqlglot's, when the root has become None
            return "transform에 건네는 함수는 바꾸지 않는 마디도 그대로 돌려주어야 합니다."
        if not isinstance(got, str):
            return '구문 트리가 아니라 글을 돌려주세요. 트리는 .sql(dialect="sqlite")로 글이 됩니다.'
        if got != expected and "REAL" in sql:
            return f"{sql!r}의 틀은 {expected!r}입니다. SQLite의 글로 썼는지(dialect) 보세요."
        if got != expected:
            return (
                f"{sql!r}의 틀은 {expected!r}입니다. exp.Literal인 마디를 모두 exp.Placeholder()로 바꾸세요."
            )
    return None


@exercise("6-2")
def check_validation_rows(answer) -> str | None:
    many = ["db-9"] * 5 + [f"db-{6 - i % 7}" for i in range(40)]  # the names do not come in order
    even = [f"db-{9 - i % 10}" for i in range(40)]  # 0.3 of the rows are exactly three databases
    uneven = [f"db-{i % 9}" for i in range(9)] + ["db-9"] * 31  # shares of the rows, not of the databases
    for ids, share, seed in (
        (many, 0.1, 0),
        (many, 0.3, 1),
        (many, 0.5, 2),
        (even, 0.3, 3),
        (uneven, 0.5, 5),
    ):
        got = [int(i) for i in answer(list(ids), share, seed)]
        inside = {ids[i] for i in got}
        if inside & {d for i, d in enumerate(ids) if i not in set(got)}:
            return "같은 데이터베이스의 행이 양쪽에 나뉘어 있습니다. 데이터베이스를 통째로 넣으세요."
        names = sorted(set(ids))
        random.Random(seed).shuffle(names)
        chosen: set[str] = set()
        for name in names:
            if sum(d in chosen for d in ids) >= share * len(ids):
                break
            chosen.add(name)
        expected = [i for i, d in enumerate(ids) if d in chosen]
        if got != expected and sorted(got) == expected:
            return "고른 행은 맞습니다. 번호를 오름차순 목록으로 돌려주세요."
        if got != expected:
            return "이름을 정렬하고 섞은 차례대로, 검증 쪽의 행이 전체의 share 이상이 될 때까지만 넣으세요."
    return None


# --- end 01_text2sql_data
# --- 02_evaluation_pipeline


@exercise("6-3")
def check_same_rows(answer) -> str | None:
    cases = [
        ([(1, "a"), (2, "b")], [(2, "b"), (1, "a")], False, True, "ORDER BY가 없으면 차례는 보지 않습니다."),
        ([(1, "a"), (2, "b")], [(2, "b"), (1, "a")], True, False, "ORDER BY가 있으면 차례도 같아야 합니다."),
        ([(1,), (1,), (2,)], [(1,), (2,), (2,)], False, False, "같은 행이 몇 번 나오는지도 같아야 합니다."),
        ([(0.1 + 0.2,)], [(0.3,)], False, True, "실수는 소수 여섯째 자리까지 반올림해 비교하세요."),
        ([(None, 1), ("a", 2)], [("a", 2), (None, 1)], False, True, "None과 글자는 크기를 견줄 수 없습니다. 세어서 비교하세요."),
        ([], [(1,)], False, False, "행의 수가 다르면 다른 답입니다."),
        ([(2,), (1,)], [(2,), (1,)], True, True, "차례까지 같은 두 결과는 같습니다."),
        ([(0.1 + 0.2,)], [(0.3,)], True, True, "ORDER BY가 있어도 실수는 반올림해 비교하세요."),
        ([(0.1,)], [(0.100001,)], False, False, "소수 여섯째 자리 안에서 다르면 다른 답입니다."),
        ([(0.1,)], [(0.1000001,)], False, True, "소수 일곱째 자리에서 다른 것은 같은 답입니다."),
        ([(1,)], [(1,), (2,)], True, False, "행의 수가 다르면 다른 답입니다."),
        ([(1, 2)], [(2, 1)], False, False, "행 안의 차례(열)는 늘 같아야 합니다."),
        ([(1, 2), (3, 4)], [(1, 4), (3, 2)], False, False, "값이 아니라 행을 통째로 비교하세요."),
        ([(None, 1)], [(1,)], False, False, "None도 값입니다. 빼고 비교하지 마세요."),
        ([(None,)], [(0,)], False, False, "None은 0과 다릅니다."),
    ]  # fmt: skip
    for gold, other, ordered, expected, hint in cases:
        try:
            got = answer(gold, other, ordered)
        except TypeError:
            if not any(None in row for row in gold):
                raise
            return hint  # rows with None were sorted
        if bool(got) != expected:
            return hint
    return None


@exercise("6-4")
def check_backoff(answer) -> str | None:
    cases = [
        ((0.5, 8, 6, None), [0.5, 1, 2, 4, 8, 8], "첫 대기가 first이고, 두 배씩 늘다가 cap에서 멈춥니다."),
        ((1, 4, 3, 3), [3, 3, 4], "asked보다 짧은 대기만 asked로 늘리세요."),
        ((1, 4, 4, 3), [3, 3, 4, 4], "asked가 있어도 늘어나는 대기는 cap에서 멈춥니다."),
        ((1, 4, 3, 10), [10, 10, 10], "asked는 상한보다 길어도 지킵니다."),
        ((2, 60, 0, None), [], "다시 보내지 않으면 기다리지도 않습니다."),
    ]
    for (first, cap, retries, asked), expected, hint in cases:
        got = answer(first, cap, retries, asked)
        if [float(x) for x in got] != [float(x) for x in expected]:
            return f"first={first}, cap={cap}, retries={retries}, asked={asked}이면 {expected}입니다. {hint}"
    return None


# --- end 02_evaluation_pipeline
# --- 03_finetune


@exercise("6-5")
def check_merge(answer) -> str | None:
    generator = torch.Generator().manual_seed(0)
    weight = torch.randn(5, 4, generator=generator)
    adapters = [
        (torch.randn(r, 4, generator=generator), torch.randn(5, r, generator=generator), alpha)
        for r, alpha in ((2, 4.0), (3, 12.0))
    ]
    before = weight.clone()
    for some in (adapters[:1], adapters):
        expected = before + sum(alpha / len(a) * b @ a for a, b, alpha in some)
        got = like(answer(weight, list(some)), weight)
        if not torch.equal(weight, before):
            return "받은 weight가 바뀌었습니다. 복사해서 더하세요."
        if got.shape != weight.shape:
            return "가중치와 같은 모양이어야 합니다. B @ A의 차례를 보세요."
        if not torch.allclose(got, expected, atol=1e-5):
            if len(some) == 1:
                return "weight에 B @ A를 α/r배 해서 더하세요. r은 A의 행의 수입니다."
            return "하나일 때는 맞습니다. 어댑터마다 제 α/r을 곱해 빠짐없이 더하세요."
    return None


@exercise("6-6")
def check_mcnemar(answer) -> str | None:
    cases = [
        ([True] * 8 + [False] * 4, [True] * 2 + [False] * 10),
        ([True, False] * 5, [False, True] * 5),
        ([True] * 6, [True] * 6),
        ([True] * 9 + [False] * 2 + [True] * 5, [False] * 9 + [True] * 2 + [True] * 5),
    ]
    for a, b in cases:
        k, m = sum(x and not y for x, y in zip(a, b)), sum(y and not x for x, y in zip(a, b))  # noqa: B905
        n = k + m
        expected = min(1.0, 2 * sum(math.comb(n, i) for i in range(min(k, m) + 1)) / 2**n) if n else 1.0
        got = answer(list(a), list(b))
        if math.isclose(got, expected, abs_tol=1e-6):
            continue
        about = f"a만 맞은 것 {k}개, b만 맞은 것 {m}개이면 p = {expected:.6g}입니다."
        if got > 1:
            return f"{about} 두 배가 1을 넘으면 1로 자르세요."
        if math.isclose(2 * got, expected, abs_tol=1e-6):
            return f"{about} 한쪽 확률을 두 배 하세요."
        return (
            f"{about} 둘 다 맞거나 둘 다 틀린 문제는 세지 말고, "
            "앞면이 0번일 때부터 min(k, n-k)번일 때까지의 확률을 더하세요."
        )
    return None


# --- end 03_finetune
# --- 04_clean_data_and_other_models


@exercise("6-7")
def check_most_consistent(answer) -> str | None:
    cases = [
        ([("a", [(1,)]), ("b", [(2,)]), ("c", [(2,)])], "b", "가장 많이 나온 결과를 낸 SQL 가운데 먼저 나온 것을 고르세요. SQL이 아니라 결과를 셉니다."),
        ([("a", [(1,), (2,)]), ("b", [(3,)]), ("c", [(2,), (1,)]), ("d", [(3,)])], "a", "수가 같으면 먼저 나온 결과의 것을 고르고, 행의 차례는 보지 마세요."),
        ([("a", None), ("b", None), ("c", [(5,)])], "c", "실행에 실패한 것끼리는 같은 결과가 아닙니다."),
        ([("a", None), ("b", None)], None, "모두 실패했으면 None입니다."),
        ([("a", []), ("b", []), ("c", [(1,)])], "a", "행이 없는 결과도 결과입니다. 실패한 것(None)과 다릅니다."),
        ([("a", [(1,), (1,)]), ("b", [(1,)]), ("c", [(2,)]), ("d", [(2,)])], "c", "같은 행이 몇 번 나오는지도 같아야 같은 결과입니다."),
        ([("c", [(1,)]), ("a", [(None,), ("x",)]), ("b", [("x",), (None,)])], "a", "None과 글자가 섞인 행도 비교할 수 있어야 합니다."),
        ([("a", [(1, 2)]), ("b", [(2, 1)]), ("c", [(3, 4)]), ("d", [(3, 4)])], "c", "행을 통째로 비교하세요. 행 안의 차례(열)는 같아야 합니다."),
    ]  # fmt: skip
    for candidates, expected, hint in cases:
        try:
            got = answer(list(candidates))
        except TypeError:
            if not any(None in row for _, rows in candidates for row in rows or ()):
                raise
            return hint  # rows with None were sorted
        if got != expected:
            return hint
    return None


@exercise("6-8")
def check_rows_needed(answer) -> str | None:
    for p, half in ((0.5, 0.05), (0.5, 0.1), (0.9, 0.02), (0.2, 0.03)):
        expected = math.ceil(1.96**2 * p * (1 - p) / half**2 - 1e-9)
        if answer(p, half) != expected:
            return f"p={p}, half={half}이면 {expected}행입니다. 부등식을 n에 대해 풀고 올림하세요."
    return None


# --- end 04_clean_data_and_other_models
