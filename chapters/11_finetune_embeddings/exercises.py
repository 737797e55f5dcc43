"""Checks of chapter 11's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F

from llmbook.exercises import exercise

# --- 01_language_model_to_embedding


@exercise("11-1")
def check_symmetric_info_nce(answer) -> str | None:
    generator = torch.Generator().manual_seed(5)
    for n, temperature in ((6, 0.05), (9, 0.3)):
        queries, documents = (torch.randn(n, 8, generator=generator, dtype=torch.float64) for _ in range(2))
        similarity = F.normalize(queries, dim=-1) @ F.normalize(documents, dim=-1).T / temperature
        target = torch.arange(n)
        forth, back = (F.cross_entropy(s, target) for s in (similarity, similarity.T))
        got = float(answer(queries.clone(), documents.clone(), temperature))
        if math.isclose(got, forth, rel_tol=1e-6):
            return "질문에서 글을 찾는 방향만 있습니다. 글마다 자기 질문을 고르는 교차 엔트로피를 더하세요."
        if math.isclose(got, forth + back, rel_tol=1e-6):
            return "두 방향의 평균이어야 합니다."
        if math.isclose(got, back, rel_tol=1e-6):
            return "글에서 질문을 찾는 방향만 있습니다. 질문마다 자기 글을 고르는 교차 엔트로피를 더하세요."
        if not math.isclose(got, (forth + back) / 2, rel_tol=1e-6):
            return "코사인 유사도를 온도로 나눈 행렬과 그것을 뒤집은(전치한) 행렬에서 교차 엔트로피를 구해 평균하세요."
    return None


@exercise("11-2")
def check_oracle_rerank(answer) -> str | None:
    ranks = [0, 3, 9, 10, 24, 0, 99]
    for k in (1, 10, 25):
        hit = sum(r < k for r in ranks) / len(ranks)
        mrr = sum(1.0 if r < k else 1 / (r + 1) for r in ranks) / len(ranks)
        got = answer(list(ranks), k)
        if len(tuple(got)) != 2:
            return "hit@1과 MRR 두 값을 차례로 돌려주세요."
        if not math.isclose(got[0], hit, rel_tol=1e-6):
            return f"k={k}일 때 hit@1은 정답의 순위가 k보다 작은 질문의 비율입니다(순위는 0부터)."
        if not math.isclose(got[1], mrr, rel_tol=1e-6):
            return (
                f"k={k}일 때 k위 안의 정답은 1위가 되고, 밖의 정답은 있던 자리에 남아 1/(순위+1)을 얻습니다."
            )
    return None


# --- end 01_language_model_to_embedding
# --- 02_finetune_on_mrc


@exercise("11-3")
def check_false_negatives(answer) -> str | None:
    cases = [
        (["a", "b", "c"], 0),
        (["a", "b", "a", "a"], 6),
        (["a", "a", "b", "b", "c"], 4),
        (["책", "책 ", "책상 위의 새", "책상 위의 개", "Book", "book"], 0),  # alike, not the same
    ]
    for passages, expected in cases:
        if answer(list(passages)) != expected:
            return (
                f"배치의 글이 {passages}이면 {expected}입니다. 질문 i에게 글 j(j ≠ i)는 오답이므로, "
                "글 j가 글 i와 같은 (i, j)의 수를 세세요."
            )
    return None


@exercise("11-4")
def check_cached_passes(answer) -> str | None:
    for batch, chunk in ((60, 6), (64, 64), (100, 32), (10, 32)):
        pieces = math.ceil(batch / chunk)
        got = answer(batch, chunk)
        if len(tuple(got)) != 2:
            return "순전파의 횟수와, 한 번에 들고 있는 예의 수를 돌려주세요."
        if got[0] == pieces:
            return "조각마다 순전파를 두 번 합니다. 한 번은 임베딩만, 한 번은 기울기를 흘리려고 합니다."
        if got[0] == 4 * pieces:
            return "두 열이 아니라 한 열에 하는 순전파만 세세요."
        if got[0] != 2 * pieces:
            return f"배치 {batch}개를 {chunk}개씩 나누면 조각은 {pieces}개입니다(마지막 조각은 작을 수 있습니다)."
        if got[1] != min(batch, chunk):
            return (
                f"활성값은 한 조각만큼만 남습니다. 배치 {batch}개를 {chunk}개씩 나눌 때 가장 큰 조각에 든 예를 "
                "세어 보세요."
            )
    return None


# --- end 02_finetune_on_mrc
# --- 03_cross_encoder


@exercise("11-5")
def check_hard_negatives(answer) -> str | None:
    cases = [
        ([0.9, 0.88, 0.3, 0.7, 0.86, 0.5], 0, 2, 0.95),
        ([0.9, 0.88, 0.3, 0.7, 0.86, 0.5], 0, 9, 0.95),  # only three are left
        ([0.9, 0.88, 0.3, 0.7, 0.86, 0.5], 3, 2, 0.95),
        ([0.25, 0.75, 0.25, 0.5, 0.125], 3, 3, 0.5),  # two are just as high as allowed, and equal
        ([0.6, 0.2, 0.6, 0.55], 2, 2, 1.0),
        ([0.8, 0.9, 0.1], 2, 2, 0.95),
    ]
    for scores, gold, n, share in cases:
        given = list(scores)
        got = [int(i) for i in answer(given, gold, n, share)]
        left = {i: s for i, s in enumerate(scores) if i != gold and s <= share * scores[gold]}
        expected = []
        while left and len(expected) < n:
            expected.append(next(i for i, s in left.items() if s == max(left.values())))
            del left[expected[-1]]
        asked = f"점수가 {scores}, 정답이 {gold}번, n이 {n}, share가 {share}이면 {expected}인데 {got}입니다."
        if gold in got:
            return f"{asked} 정답은 오답이 될 수 없습니다."
        if any(scores[i] > share * scores[gold] for i in got):
            limit = share * scores[gold]
            return f"{asked} 정답의 점수의 {share}배({limit:.4f})보다 높은 글은 빼세요."
        if sorted(got) == sorted(expected) and got != expected:
            return f"{asked} 점수가 높은 것부터, 점수가 같으면 번호가 작은 것부터 담으세요."
        if len(got) != len(expected):
            return f"{asked} 뺄 것을 뺀 다음에 n개를 고르세요. 꼭 {share}배인 글은 남고, 모자라면 있는 만큼만 담습니다."
        if got != expected:
            return f"{asked} 남은 글 가운데 점수가 가장 높은 것들이어야 합니다(같으면 번호가 작은 것)."
        if given != scores:
            return "받은 점수의 목록은 그대로 두세요. 정렬하려면 sorted로 새 목록을 만드세요."
    return None


@exercise("11-6")
def check_list_loss(answer) -> str | None:
    generator = torch.Generator().manual_seed(2)
    scores = torch.randn(5, 4, generator=generator, dtype=torch.float64)
    expected = F.cross_entropy(scores, torch.zeros(5, dtype=torch.long))
    got = float(answer(scores))
    if math.isclose(got, float(expected) * 5, rel_tol=1e-6):
        return "질문들의 평균이어야 합니다."
    if not math.isclose(got, float(expected), rel_tol=1e-6):
        return "질문(행)마다 소프트맥스를 하고, 첫 열(정답)의 로그 확률에 음의 부호를 붙여 평균하세요."
    return None


# --- end 03_cross_encoder
# --- 04_better_rag


@exercise("11-7")
def check_rerank_all(answer) -> str | None:
    points = {
        ("가", "책"): 0.1, ("가", "섬"): 0.9, ("가", "새"): 0.5, ("가", "빵"): 2.0,
        ("나", "섬"): 0.7, ("나", "책"): 0.8,
        ("다", "빵"): 0.3, ("다", "새"): 0.3, ("다", "책"): 0.4, ("다", "섬"): 0.3,
    }  # fmt: skip
    calls = []

    def predict(pairs):
        calls.append([tuple(pair) for pair in pairs])
        return [points.get(pair, 0.0) for pair in calls[-1]]

    questions, orders = ["가", "나", "다"], [["책", "섬", "새", "빵"], ["섬", "책"], ["빵", "새", "책", "섬"]]
    for asked, given, k in (
        (questions, orders, 3),
        (questions, orders, 1),
        (questions, orders, 10),
        (["나", "가"], [["섬", "책"], []], 2),  # a question for which nothing was found
    ):
        calls.clear()
        got = [list(row) for row in answer(list(asked), [list(row) for row in given], predict, k)]
        wanted = [(q, p) for q, row in zip(asked, given, strict=True) for p in row[:k]]
        if len(calls) != 1:
            return f"predict를 {len(calls)}번 불렀습니다. 모든 질문의 쌍을 한 목록에 모아 한 번만 부르세요."
        if not set(calls[0]) <= set(points):
            return "predict에 건네는 쌍은 (질문, 글)의 차례이고, 글은 제 질문과만 짝짓습니다."
        if sorted(calls[0]) != sorted(wanted):
            return f"k={k}이면 질문마다 앞의 {k}개(모자라면 있는 만큼), 모두 {len(wanted)}쌍만 읽어야 하는데 {len(calls[0])}쌍을 읽었습니다."
        for question, row, mine in zip(asked, given, got, strict=True):
            head = [*enumerate(row[:k])]
            head = [p for place, p in sorted(head, key=lambda t, q=question: (-points[q, t[1]], t[0]))]
            if sorted(mine) != sorted(row):
                return f"질문 {question!r}의 글 {row}이(가) {mine}이(가) 되었습니다. k개 뒤의 글도 빠뜨리지 말고 이어 붙이세요."
            if mine[k:] != row[k:]:
                return f"k={k}이면 {k}개 뒤의 글은 있던 차례 그대로 뒤에 둡니다."
            if mine[:k] != head:
                told = ", ".join(f"{p} {points[question, p]}" for p in row[:k])
                return (
                    f"k={k}, 질문 {question!r}의 점수가 {told}이면 {head}의 차례인데 {mine[:k]}입니다. 점수를 질문마다 "
                    "제 글에 돌려주었는지, 높은 것부터인지, 점수가 같으면 있던 차례대로인지 보세요."
                )
    return None


@exercise("11-8")
def check_smallest_k(answer) -> str | None:
    ranks = [4, 0, 160, 1, 0, 19, 7]
    for target, expected in ((2 / 7, 1), (0.5, 5), (0.85, 20), (1.0, 161)):
        given = list(ranks)
        if answer(given, target) != expected:
            return (
                f"순위(0부터)가 {ranks}이고 목표가 {target:.2f}이면 {expected}입니다. "
                "순위가 k보다 작은 질문의 비율이 목표 이상이 되는 가장 작은 k를 찾으세요."
            )
        if given != ranks:
            return "받은 순위의 목록은 그대로 두세요. 정렬하려면 sorted로 새 목록을 만드세요."
    if answer([5, 9], 1.1) is not None:
        return "어떤 k로도 닿지 못하면 None입니다."
    return None


# --- end 04_better_rag
