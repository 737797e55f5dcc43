"""Checks of chapter 10's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import copy
import math
from collections import defaultdict

import numpy as np
import torch
import torch.nn.functional as F

from llmbook.exercises import exercise, like

# --- 01_text_representations


@exercise("10-1")
def check_cosine(answer) -> str | None:
    if not math.isclose(answer({"배": 3}, {"배": 7}), 1.0, abs_tol=1e-6):
        return "같은 낱말만 있으면 횟수가 달라도 유사도가 1이어야 합니다. 두 노름으로 나누었나요?"
    a, b = {"배": 2, "를": 1}, {"배": 1, "가": 2}
    for one, other, expected in (
        (a, b, 2 / 5),
        ({"배": 3, "산": 1}, {"강": 2, "배": 1, "산": 2}, 5 / 90**0.5),
    ):
        if not math.isclose(answer(dict(one), dict(other)), expected, abs_tol=1e-6):
            return (
                f"{one}와 {other}의 유사도는 {expected:.4f}입니다. 한쪽에만 있는 낱말은 내적에는 0을 더하지만 "
                "자기 글의 길이(노름)에는 횟수의 제곱으로 들어갑니다."
            )
    if answer({}, dict(a)) != 0 or answer(dict(a), {}) != 0 or answer({}, {}) != 0:
        return "빈 문서와의 유사도는 0으로 합니다."
    return None


@exercise("10-2")
def check_negative_sampling(answer) -> str | None:
    zero = torch.zeros(4)
    at_zero = float(answer(zero, zero, torch.zeros(5, 4)))
    if math.isclose(at_zero, -6 * math.log(2), abs_tol=1e-5):
        return "값의 부호가 반대입니다. 손실은 로그 확률에 음의 부호를 붙인 것입니다."
    if not math.isclose(at_zero, 6 * math.log(2), abs_tol=1e-5):
        return (
            "모두 0이면 시그모이드가 0.5이므로 손실은 (1 + K)·ln 2입니다. 가짜 K개를 평균하지 말고 더하세요."
        )
    generator = torch.Generator().manual_seed(0)
    v, u = torch.randn(2, 4, generator=generator)
    false = torch.randn(5, 4, generator=generator)
    expected = -F.logsigmoid(u @ v) - F.logsigmoid(-(false @ v)).sum()
    if not math.isclose(float(answer(v, u, false)), float(expected), abs_tol=1e-5):
        return "가짜 이웃의 점수는 부호를 뒤집어 시그모이드에 넣습니다."
    v, u = torch.full((4,), 100.0), torch.full((4,), -100.0)
    expected = -F.logsigmoid(u @ v) - F.logsigmoid(-(false @ v)).sum()
    if not math.isclose(float(answer(v, u, false)), float(expected), rel_tol=1e-4):
        return "큰 점수에서 log(0)이 되거나, log(0)을 피하려고 더한 작은 수가 값을 바꿉니다. F.logsigmoid를 쓰세요."
    return None


# --- end 01_text_representations
# --- 02_sentence_embeddings


@exercise("10-3")
def check_weighted_pooling(answer) -> str | None:
    generator = torch.Generator().manual_seed(3)
    hidden = torch.randn(2, 5, 3, generator=generator)
    mask = torch.tensor([[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]])
    weight = torch.arange(1, 6)[None] * mask
    expected = (hidden * weight[..., None]).sum(1) / weight.sum(1, keepdim=True)
    got = like(answer(hidden.clone(), mask), hidden)
    if got.shape != expected.shape:
        return f"출력의 모양이 {tuple(expected.shape)}이어야 합니다."
    if not torch.allclose(got, expected, atol=1e-5):
        return "무게는 1, 2, 3, …이고 채움 토큰의 무게는 0입니다. 무게의 합으로 나누었나요?"
    if not torch.allclose(like(answer(hidden[:1, :3].clone(), mask[:1, :3]), got), got[:1], atol=1e-5):
        return "채움 토큰을 떼어 내면 값이 달라집니다."
    return None


@exercise("10-4")
def check_passes(answer) -> str | None:
    got = answer(1000, 10, 20)
    if tuple(got) != (1010, 10_000, 1210):
        return (
            "글 1,000개, 질문 10개, 다시 보는 글 20개라면 바이 인코더는 글과 질문을 한 번씩 1,010번, 교차 인코더는 "
            "모든 (질문, 글)을 10,000번, 함께 쓰면 1,010번에 질문마다 20번을 더한 만큼 통과합니다."
        )
    if tuple(answer(5, 2, 9)) != (7, 10, 17):
        return "다시 보는 글은 글의 수보다 많을 수 없습니다."
    return None


# --- end 02_sentence_embeddings
# --- 03_semantic_search


@exercise("10-5")
def check_distance(answer) -> str | None:
    rng = np.random.default_rng(0)
    a, b = rng.normal(size=(2, 50, 8))
    a, b = (x / np.linalg.norm(x, axis=1, keepdims=True) for x in (a, b))
    got = answer(((a - b) ** 2).sum(1))
    if not np.allclose(got, (a * b).sum(1), atol=1e-6):
        return (
            "단위 벡터에서 |a - b|² = |a|² + |b|² - 2 a·b = 2 - 2 cos입니다. faiss의 거리는 이미 제곱이고 "
            "코사인은 음수일 수도 있습니다."
        )
    return None


@exercise("10-6")
def check_search(answer) -> str | None:
    rng = np.random.default_rng(1)
    documents = rng.normal(size=(40, 6)) * rng.uniform(0.1, 10, size=(40, 1))
    query = rng.normal(size=6)
    cosine = documents @ query / np.linalg.norm(documents, axis=1) / np.linalg.norm(query)
    allowed = np.arange(40) % 3 == 0
    before = "허락되지 않은 글은 앞 k개를 고르기 전에 빼고, 번호는 빼기 전의 것을 돌려주세요."
    for mask, k, hint in (
        (np.ones(40, bool), 5, "모두 허락되어도 다릅니다. 내적이나 거리가 아니라 코사인이 높은 순서입니다(벡터의 길이가 제각각입니다)."),
        (allowed, 4, before),
        (allowed, 14, before),
        (np.arange(40) < 3, 5, "허락된 글이 k개보다 적으면 있는 만큼만 돌려줍니다."),
    ):  # fmt: skip
        expected = [int(i) for i in np.argsort(-cosine) if mask[i]][:k]
        if [int(i) for i in answer(query.copy(), documents.copy(), mask.copy(), k)] != expected:
            return hint
    return None


# --- end 03_semantic_search
# --- 04_keyword_and_rank_fusion


@exercise("10-7")
def check_half_saturation(answer) -> str | None:
    if not math.isclose(answer(1.5, 0, 3), 1.5, abs_tol=1e-6):
        return "b가 0이면 길이와 상관없이 f = k1에서 절반이 됩니다. f / (f + x) = 1/2를 푸세요."
    for ratio in (2, 0.5):
        expected = 1.2 * (0.25 + 0.75 * ratio)
        if not math.isclose(answer(1.2, 0.75, ratio), expected, abs_tol=1e-6):
            return (
                f"k1=1.2, b=0.75, ratio={ratio}이면 {expected:.3f}입니다. 점수가 절반이 되는 f는 분모에서 f에 더해지는 것과 "
                "같습니다. 그 안의 1-b와 b 가운데 어느 쪽에 ratio가 곱해지는지 보세요."
            )
    return None


@exercise("10-8")
def check_weighted_rrf(answer) -> str | None:
    got = answer([[3, 1, 2], [2, 3]], [2.0, 1.0], 10)
    expected = {3: 2 / 11 + 1 / 12, 1: 2 / 12, 2: 2 / 13 + 1 / 11}
    if set(got) != set(expected):
        return "사전의 키는 글의 번호이고, 어느 한 목록에라도 있는 글은 모두 들어갑니다."
    if not all(math.isclose(got[i], s, abs_tol=1e-6) for i, s in expected.items()):
        return "목록마다 무게 ÷ (k + 순위)를 더합니다. 순위는 1부터이고, 목록에 없는 글은 0점입니다."
    return None


# --- end 04_keyword_and_rank_fusion
# --- 05_hybrid_search


@exercise("10-9")
def check_mrr(answer) -> str | None:
    if not all(
        math.isclose(answer(list(ranks)), expected, abs_tol=1e-6)
        for ranks, expected in (([1, 2, None, 4], 1.75 / 4), ([None, 5, 1], 1.2 / 3))
    ):
        return "찾지 못한 질문도 분모에 들어갑니다. 순위의 평균이 아니라 1 ÷ 순위(1부터)의 평균입니다."
    if not math.isclose(answer([20, 10]), 0.075, abs_tol=1e-6):
        return "[20, 10]이면 0.075입니다. MRR에는 hit@5와 달리 자르는 순위가 없습니다."
    if answer([None]) != 0:
        return "모두 못 찾으면 0입니다."
    return None


@exercise("10-10")
def check_add_document(answer) -> str | None:
    words = {"책": [(0, 2)], "비": [(1, 1)], "길": [(1, 1)], "달": [(0, 1)]}
    postings, lengths = defaultdict(list, words), [3, 2, 0]  # as in the notebook; the third text is empty
    before = copy.deepcopy((postings, lengths))
    number = answer(postings, lengths, ["책", "눈", "책"])
    if postings == before[0] or lengths == before[1]:
        return (
            "사전과 리스트를 둘 다 제자리에서 고치세요. lengths = …처럼 새로 만들면 받은 것은 그대로입니다."
        )
    if number is None:
        return "새 글의 번호를 돌려주세요."
    if number != 3 or lengths != [3, 2, 0, 3]:
        return "새 글의 번호는 지금까지의 글의 수이고(0부터), 길이는 되풀이된 낱말까지 셉니다."
    if (
        [tuple(p) for p in postings["책"]] != [(0, 2), (3, 2)]
        or [tuple(p) for p in postings.get("눈", [])] != [(3, 1)]
        or postings["비"] != [(1, 1)]
    ):
        return "낱말마다 (글, 횟수)를 하나씩 더합니다. 처음 나온 낱말에는 새 목록이 필요합니다."
    return None


# --- end 05_hybrid_search
