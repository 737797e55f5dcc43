"""Checks of chapter 2's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import inspect
import math

import torch
import torch.nn.functional as F

from llmbook.exercises import exercise, like

# --- 01_text_to_embeddings


@exercise("2-1")
def check_encode(answer) -> str | None:
    cases = [
        (
            [("a", "b"), ("b", "c"), ("ab", "c")],
            {"abc": ["abc"], "bc": ["bc"], "bab": ["b", "ab"], "x": ["x"]},
        ),
        ([("b", "c"), ("a", "b"), ("ab", "c")], {"abc": ["a", "bc"], "abab": ["ab", "ab"]}),
        ([("a", "a")], {"aaa": ["aa", "a"], "aaaa": ["aa", "aa"]}),
    ]
    for merges, expected in cases:
        for word, tokens in expected.items():
            if list(answer(word, list(merges))) != tokens:
                return (
                    f"merges가 {merges}일 때 '{word}'는 {tokens}가 되어야 합니다. 글자 목록에서 시작해 "
                    "merges를 앞에서부터 하나씩, 있는 곳마다 왼쪽부터 적용하세요."
                )
    return None


@exercise("2-2")
def check_embedding_share(answer) -> str | None:
    cases = [(32_000, 4_096, 32), (50_257, 768, 12)]
    if not inspect.signature(answer).parameters:  # the text asks for one model only
        cases = [()]
    for case in cases:
        vocab, d, layers = case or (32_000, 4_096, 32)
        count, percent = answer(*case)
        if count != vocab * d:
            return (
                "첫째 값은 개수이고, 임베딩 표는 (어휘 크기) × (벡터의 차원)입니다. "
                f"어휘 {vocab:,}개, d={d:,}이면 {vocab * d:,}개입니다."
            )
        expected = 100 * vocab * d / (12 * layers * d * d)
        if not math.isclose(percent, expected, abs_tol=0.011):
            return (
                f"둘째 값은 블록의 몇 퍼센트인지입니다. 12·L·d²에 L={layers}, d={d:,}을 넣은 값으로 개수를 "
                "나누고 100을 곱하세요. 인자를 바꾸어도 맞아야 합니다."
            )
    return None


# --- end 01_text_to_embeddings
# --- 02_attention


@exercise("2-3")
def check_window_attention(answer) -> str | None:
    try:
        return window_hint(answer, 2, 7, 8)
    except (IndexError, RuntimeError, ValueError):  # an answer for (batch, head, length, dim) only
        return window_hint(answer, 2, 3, 7, 8)


def window_hint(answer, *shape) -> str | None:
    generator = torch.Generator().manual_seed(3)
    q, k, v = (torch.randn(shape, generator=generator) for _ in range(3))
    for window in (1, 3):
        i = torch.arange(7)
        allowed = (i[:, None] - i[None, :] >= 0) & (i[:, None] - i[None, :] < window)
        expected = F.scaled_dot_product_attention(q, k, v, attn_mask=allowed)
        got = like(answer(q.clone(), k.clone(), v.clone(), window), expected)
        if got.shape != expected.shape:
            return f"출력의 모양이 {tuple(expected.shape)}이어야 합니다."
        if not torch.allclose(got, expected, atol=1e-5):
            return (
                f"창이 {window}일 때 다릅니다. 위치 i는 i-window+1부터 i까지만 봅니다. "
                "√d로 나누었는지, 가린 점수를 -inf로 만든 뒤 소프트맥스를 했는지 보세요."
            )
    return None


@exercise("2-4")
def check_score_spread(answer) -> str | None:
    for (d, scale), expected in {(64, 4): (8.0, 1.0, 32.0), (16, 9): (4.0, 1.0, 36.0)}.items():
        got = answer(d, scale)
        if len(tuple(got)) != 3:
            return (
                "세 값을 돌려주세요: 나누기 전, √d로 나눈 뒤, 성분의 분산이 scale일 때 나누기 전의 표준편차."
            )
        if not all(math.isclose(g, e, rel_tol=0.02) for g, e in zip(got, expected, strict=True)):
            return (
                "성분이 서로 독립이고 평균 0, 분산 s인 두 벡터의 내적은 분산이 d·s²입니다. "
                f"d={d}, scale={scale}이면 {expected}입니다."
            )
    return None


# --- end 02_attention
# --- 03_encoder_and_decoder


@exercise("2-5")
def check_rms_norm(answer) -> str | None:
    x = torch.randn(3, 5, 8, generator=torch.Generator().manual_seed(1)) * 3 + 1
    x[0, 0] = 0  # only eps keeps these two rows finite and small
    x[0, 1] *= 1e-3
    weight = torch.linspace(0.5, 1.5, 8)
    expected = F.rms_norm(x, (8,), weight, eps=1e-6)
    got = like(answer(x.clone(), weight.clone()), expected)
    if got.shape != x.shape:
        return "입력과 같은 모양이어야 합니다."
    if torch.allclose(got[1:], F.layer_norm(x, (8,), weight)[1:], atol=1e-3):
        return "층 정규화입니다. RMSNorm은 평균을 빼지 않습니다."
    if torch.allclose(got[1:], expected[1:], atol=1e-4) and not torch.allclose(got, expected, atol=1e-4):
        return "값이 아주 작은 행에서만 다릅니다. eps(1e-6)를 제곱의 평균에, 제곱근 안에서 더했는지 보세요."
    if not torch.allclose(got, expected, atol=1e-4):
        return "마지막 차원에서 제곱의 평균에 eps(1e-6)를 더하고 제곱근으로 나눈 뒤 weight를 곱하세요."
    return None


@exercise("2-6")
def check_block_parameters(answer) -> str | None:
    for d, hidden in ((64, 256), (96, 200)):
        layer = torch.nn.TransformerDecoderLayer(d, 4, hidden, device="meta")  # draws no random numbers
        expected = sum(p.numel() for p in layer.parameters())
        if not abs(answer(d, hidden) - expected) < 1e-6:
            return (
                f"d={d}, 피드 포워드 {hidden}이면 {expected:,}개입니다. 어텐션이 둘(셀프, 크로스)이고 "
                "정규화가 셋이며, 선형 층마다 편향이 있습니다."
            )
    return None


# --- end 03_encoder_and_decoder
# --- 04_bert_gpt_t5


@exercise("2-7")
def check_top_k(answer) -> str | None:
    logits = torch.tensor([[2.0, 1.0, 0.5, 3.0], [0.0, 5.0, -1.0, 4.0]])
    for k in (2, 3):
        masked = torch.full_like(logits, -math.inf)
        top = logits.topk(k, dim=-1)
        expected = F.softmax(masked.scatter(-1, top.indices, top.values), dim=-1)
        got = like(answer(logits.clone(), k), expected)
        if got.shape != expected.shape:
            return "점수와 같은 모양의 확률을 돌려주세요."
        if not torch.allclose(got.sum(-1), torch.ones(2), atol=1e-5):
            return "줄마다 남긴 k개의 확률을 더하면 1이어야 합니다. 지운 뒤에 줄을 따라 소프트맥스를 하세요."
        if not torch.allclose(got, expected, atol=1e-5):
            return "줄마다 점수가 가장 높은 k개만 남기고 나머지는 확률을 0으로 만드세요."
    return None


@exercise("2-8")
def check_cross_attention_cost(answer) -> str | None:
    for source, target in ((7, 5), (100, 20)):
        expected = {
            "인코더": source * source,
            "디코더 셀프": target * target,
            "크로스": source * target,
        }
        if dict(answer(source, target)) != expected:
            return (
                "점수 행렬은 (쿼리의 수) × (키의 수)입니다. 크로스 어텐션의 쿼리는 디코더에서, 키는 "
                f"인코더에서 옵니다. 원문 {source}, 번역문 {target}토큰이면 {expected}입니다."
            )
    return None


# --- end 04_bert_gpt_t5
# --- 05_pretraining


@exercise("2-9")
def check_bits_per_character(answer) -> str | None:
    for loss, tokens, characters in ((2.0, 300, 1000), (3.5, 80, 200)):
        expected = loss * tokens / math.log(2) / characters
        if not math.isclose(answer(loss, tokens, characters), expected, rel_tol=1e-3):
            return "토큰당 손실(나트)에 토큰 수를 곱해 ln 2로 나누면 비트, 그것을 글자 수로 나누세요."
    return None


@exercise("2-10")
def check_masking(answer) -> str | None:
    ids = torch.randint(5, 100, (400, 64), generator=torch.Generator().manual_seed(0))
    ids[:, -8:] = 1
    inputs, labels = (like(part, ids) for part in answer(ids.clone(), 1, 4))
    if inputs.shape != ids.shape or labels.shape != ids.shape:
        return f"입력과 정답은 둘 다 ids와 같은 모양 {tuple(ids.shape)}이어야 합니다."
    if (inputs == -100).any():
        return "-100은 정답에만 씁니다. (입력, 정답)의 차례로 돌려주었는지도 보세요."
    chosen = labels != -100
    real = ids != 1
    if chosen.float().mean() > 0.5 and (inputs[chosen] == ids[chosen]).float().mean() > 0.5:
        return "고르지 않은 자리의 정답은 -100이어야 합니다."
    if (chosen & ~real).any():
        return "채움(pad) 토큰은 고르지 마세요."
    share = chosen.sum().item() / real.sum().item()
    if not 0.13 < share < 0.17:
        return f"채움을 뺀 토큰의 15%를 골라야 하는데 {share:.0%}를 골랐습니다."
    if not torch.equal(labels[chosen], ids[chosen]):
        return "고른 자리의 정답은 원래 토큰입니다. 가리기 전의 ids에서 가져왔는지 보세요."
    if not torch.equal(inputs[~chosen], ids[~chosen]):
        return "고르지 않은 자리는 그대로 두세요."
    if not (chosen.any(0) | ~real.any(0)).all():
        return "고르는 자리가 늘 같습니다. 무작위로 고르세요."
    if not (inputs[chosen] == 4).all():
        return "이 연습에서는 고른 자리의 입력을 모두 가림 토큰(mask_id)으로 바꿉니다."
    return None


# --- end 05_pretraining
