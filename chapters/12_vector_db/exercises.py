"""Checks of chapter 12's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import base64
import copy
import math

import numpy as np
import torch

from llmbook.exercises import exercise, like

# --- 01_knn_and_ann


@exercise("12-1")
def check_nearest_found(answer) -> str | None:
    truth = np.array([[3, 1, 4], [1, 5, 9], [2, 6, 5], [3, 5, 8]])
    found = np.array([[4, 5, 3], [5, 9, 7], [6, 5, 2], [9, 7, 5]])
    for n in (3, 4):  # the first and the third question have it
        got = answer(found[:n].copy(), truth[:n].copy())
        if not math.isclose(got, 2 / n, rel_tol=1e-6):
            return (
                "정답의 첫 열(가장 가까운 이웃)만 봅니다. 그것이 찾은 목록의 몇 번째에 있든 있으면 셉니다. "
                f"found가 {found[:n].tolist()}, truth가 {truth[:n].tolist()}이면 질문 {n}개 가운데 "
                f"둘(첫째와 셋째)이므로 2/{n}여야 하는데 {got}입니다."
            )
    return None


@exercise("12-2")
def check_ivfpq_bytes(answer) -> str | None:
    for n, d, nlist, m in ((1000, 128, 10, 16), (10**9, 128, 65_536, 16)):
        expected = n * (m + 8) + 4 * (nlist * d + 256 * d)
        got = answer(n, d, nlist, m)
        parts = {
            "벡터의 코드": n * m,
            "벡터의 번호": 8 * n,
            "중심": 4 * nlist * d,
            "조각의 대표": 4 * 256 * d,
        }
        for name, size in parts.items():
            if got == expected - size:
                return f"{name}({size:,}바이트)가 빠졌습니다(n={n:,}, d={d}, nlist={nlist:,}, m={m})."
        if got != expected:
            return (
                f"n={n:,}, d={d}, nlist={nlist:,}, m={m}이면 {expected:,}바이트입니다({got:,}이 나왔습니다). "
                "벡터마다 드는 바이트와 그 밖의 바이트를 나누어 세어 보세요. 조각의 대표는 m조각 × 256개 × "
                "d/m차원의 float32입니다."
            )
    return None


# --- end 01_knn_and_ann
# --- 02_nsw_and_hnsw


@exercise("12-3")
def check_upper_links(answer) -> str | None:
    for n, m in ((1000, 2), (60_000, 16), (10, 4)):
        expected = n * m / (m - 1)
        got = answer(n, m)
        if not math.isclose(got, expected, rel_tol=1e-3):
            return (
                f"n={n:,}, m={m}이면 {expected:,.1f}칸입니다({got:,.1f}이 나왔습니다). 점 하나가 놓이는 위층의 수의 "
                "기댓값은 층 1, 2, …에 놓일 확률을 모두 더한 것이고, 한 층에 m칸을 씁니다."
            )
    return None


@exercise("12-4")
def check_greedy(answer) -> str | None:
    line = np.arange(6.0)[:, None]
    links = [[1], [0, 2], [1, 3], [2, 4], [3, 5], [4]]
    if list(answer(line, links, np.array([4.2]), 0)) != [0, 1, 2, 3, 4]:
        return "한 줄로 이은 점 0~5에서 4.2를 찾으면 0에서 4까지 차례로 지나야 합니다. 출발점과 도착점도 넣으세요."
    points = np.array([[0.0, 0], [1, 0], [0, 1], [3, 3], [1.2, 1]])
    links = [[1, 2], [0, 4], [0], [4], [1, 3]]
    if list(answer(points, links, np.array([0.9, 0.9]), 0)) not in ([0, 1, 4], [0, 2]):
        return "이웃 가운데 질문과 가장 가까운 점으로 옮기세요(거리는 모든 성분으로 잽니다)."
    if list(answer(points, links, np.array([3.0, 3.2]), 0)) != [0, 2]:
        return "가장 가까운 이웃으로만 옮기고, 더 가까운 이웃이 없으면(지역 최솟값) 거기서 멈춰야 합니다."
    if list(answer(points, links, points[3], 3)) != [3]:
        return "출발점이 이미 가장 가까우면 그 점 하나만 돌려주세요."
    return None


# --- end 02_nsw_and_hnsw
# --- 03_hnsw_parameters


@exercise("12-5")
def check_choose(answer) -> str | None:
    options = [
        (0.90, 200, 10),
        (0.96, 500, 30),
        (0.97, 450, 40),
        (0.99, 450, 35),
        (0.95, 900, 5),
        (0.98, 460, 6),
    ]
    if answer(list(options), 0.999) is not None:
        return "goal을 넘는 것이 없으면 None입니다."
    for goal, expected in ((0.95, 3), (0.5, 0), (0.96, 3), (0.90, 0)):
        got = answer(list(options), goal)
        if got != expected:
            return (
                f"goal이 {goal}이면 {expected}번인데 {got}번이 나왔습니다. 재현율이 goal 이상인 것만 남기고 "
                "잰 거리, 바이트의 순서로 가장 작은 것의 (원래 목록에서의) 번호를 고르세요."
            )
    return None


@exercise("12-6")
def check_largest_m(answer) -> str | None:
    cases = {
        (10**6, 768, 4): 64,
        (10**6, 128, 0.75): 32,
        (10**6, 1536, 6): 32,
        (10**6, 768, 2.9): 4,
        (2**20, 128, 1): 64,  # just fits
        (10**8, 768, 64): 0,
    }
    for arguments, expected in cases.items():
        got = answer(*arguments)
        if got != expected:
            return (
                f"n, d, gib = {arguments}이면 {expected}인데 {got}이(가) 나왔습니다. "
                "1 GiB는 2**30바이트이고, n·(4d + 8m)이 그 안에 들어야 합니다(꼭 맞아도 됩니다)."
            )
    return None


# --- end 03_hnsw_parameters
# --- 04_pinecone


@exercise("12-7")
def check_batches(answer) -> str | None:
    cases = [
        (([5] * 7, 3, 100), [(0, 3), (3, 6), (6, 7)]),
        (([40, 40, 40, 10, 90], 10, 100), [(0, 2), (2, 4), (4, 5)]),
        (([60, 50, 60], 10, 100), [(0, 1), (1, 2), (2, 3)]),
        (([60, 40, 100, 1], 10, 100), [(0, 2), (2, 3), (3, 4)]),
        (([], 5, 10), []),
    ]
    for arguments, expected in cases:
        given = list(arguments[0])
        got = [tuple(pair) for pair in answer(given, *arguments[1:])]
        if got != expected:
            return (
                f"sizes, most, room = {arguments}이면 {expected}인데 {got}이(가) 나왔습니다. 다음 벡터를 넣으면 개수나 "
                "바이트가 넘을 때 묶음을 끊고, 마지막 묶음도 잊지 마세요."
            )
        if given != arguments[0]:
            return "받은 sizes는 그대로 두세요. 덜어 내려면 복사본에서 덜어 내세요."
    return None


@exercise("12-8")
def check_matches(answer) -> str | None:
    document = {"topic": "경제", "length": 15, "new": False}
    cases = [
        ({"topic": "경제"}, True),
        ({"topic": "정치"}, False),
        ({"length": {"$gt": 10, "$lte": 15}}, True),
        ({"length": {"$gt": 10, "$lt": 15}}, False),
        ({"topic": {"$in": ["정치", "경제"]}, "length": {"$gte": 15}}, True),
        ({"topic": {"$in": ["정치", "경제"]}, "length": {"$gt": 15}}, False),
        ({"topic": {"$in": ["정치경제", "세계"]}}, False),
        ({"year": {"$lt": 2000}}, False),
        ({"new": False}, True),
        ({"year": None}, False),
        ({"$and": [{"topic": "경제"}, {"length": {"$lte": 15}}]}, True),
        ({"$and": [{"topic": "경제"}, {"length": {"$gt": 15}}]}, False),
        ({"$or": [{"topic": "경제"}, {"topic": "정치"}], "length": {"$gt": 20}}, False),
        ({"$or": [{"topic": "정치"}, {"length": {"$lt": 20}}]}, True),
        ({"$or": [{"topic": "정치"}, {"$and": [{"length": {"$lt": 20}}, {"topic": "사회"}]}]}, False),
    ]
    for condition, expected in cases:
        got = answer(dict(document), copy.deepcopy(condition))
        if bool(got) != expected:
            rule = "나란히 적은 조건은 모두 맞아야 합니다."
            if "year" in condition:
                rule = "그 키가 없는 문서는 어느 비교도 만족하지 않습니다."
            elif "$or" in condition:
                rule = "$or은 목록의 조건 가운데 하나만 맞으면 참이고, 나란히 적은 다른 조건도 맞아야 합니다."
            return f"{document}에 조건 {condition}을 걸면 {expected}여야 하는데 {got}입니다. {rule}"
    return None


# --- end 04_pinecone
# --- 05_multimodal_search


def _moved(query, weighted, unit=True, mean=True):
    """The query after adding each group's rows, weighted: all of length 1 first, the mean of a group."""
    total = query / query.norm() if unit else query
    for group, weight in weighted:
        for row in group:
            total = total + weight * (row / row.norm() if unit else row) / (len(group) if mean else 1)
    return total / total.norm()


@exercise("12-9")
def check_feedback(answer) -> str | None:
    generator = torch.Generator().manual_seed(3)
    for n_liked, n_disliked, pull, push in (
        (2, 3, 0.75, 0.15),
        (1, 1, 1.5, 0.6),
        (3, 0, 0.75, 0.3),
        (0, 2, 0.5, 0.4),
    ):
        query = 3 * torch.randn(6, generator=generator)
        liked, disliked = (torch.randn(n, 6, generator=generator) * 2 for n in (n_liked, n_disliked))
        weighted = ((liked, pull), (disliked, -push))
        expected = _moved(query, weighted)
        got = like(answer(query.clone(), liked.clone(), disliked.clone(), pull, push), expected)
        told = f"마음에 든 그림이 {n_liked}개, 아닌 그림이 {n_disliked}개, pull이 {pull}, push가 {push}일 때"
        if got.shape != expected.shape:
            return f"질문과 같은 모양 {tuple(expected.shape)}이어야 하는데 {tuple(got.shape)}입니다."
        if got.isnan().any():
            return (
                f"{told} NaN이 나왔습니다. 0행의 평균은 NaN이므로 고른 그림이 없으면 그 항을 더하지 마세요."
            )
        if abs(got.norm().item() - 1) > 1e-4:
            return f"{told} 길이가 {got.norm().item():.3f}입니다. 다 더하고 뺀 벡터의 길이를 1로 맞추세요."
        if torch.allclose(got, _moved(query, weighted, unit=False), atol=1e-4):
            return "받은 벡터들도 먼저 길이를 1로 맞추세요. 그러지 않으면 긴 벡터가 방향을 정합니다."
        if torch.allclose(got, _moved(query, weighted, mean=False), atol=1e-4) and n_liked + n_disliked > 2:
            return "합이 아니라 평균을 더하고 빼세요. 그림을 많이 고를수록 질문이 묻히면 안 됩니다."
        if not torch.allclose(got, expected, atol=1e-4):
            return (
                f"{told} 답이 다릅니다(맞는 벡터와의 코사인 {(got @ expected).item():.3f}). 벡터마다 따로 길이를 1로 맞춘 "
                "다음 평균하고, 마음에 든 것은 pull을 곱해 더하고 아닌 것은 push를 곱해 빼세요."
            )
    return None


@exercise("12-10")
def check_uri_length(answer) -> str | None:
    for n in (1, 2, 3, 1000, 4097):
        expected = len("data:image/png;base64,") + len(base64.b64encode(bytes(n)))
        if answer(n) != expected:
            return f"{n}바이트이면 {expected}글자입니다. 3으로 나누어 올림한 수의 4배에 머리말의 글자 수를 더하세요."
    return None


# --- end 05_multimodal_search
