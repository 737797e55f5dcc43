"""Checks of chapter 1's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F

from llmbook.exercises import exercise

# --- 01_learned_features


@exercise("1-1")
def check_features(answer) -> str | None:
    generator = torch.Generator().manual_seed(11)
    images = torch.zeros(4, 28, 28)
    images[:2, 9:19, 9:19] = (torch.rand(2, 10, 10, generator=generator) > 0.6).float()
    images[2] = images[0].T  # the same ink elsewhere
    images[3] = images[0].flip(0)
    made = [torch.as_tensor(answer(i.clone())).float() for i in images]
    if any(m.ndim > 1 for m in made):
        return f"1차원 텐서를 돌려주어야 합니다. 돌려준 것의 모양은 {tuple(made[0].shape)}입니다."
    for shift in ((3, 0), (0, -4), (-5, 5)):
        for image, before in zip(images, made, strict=True):
            after = torch.as_tensor(answer(image.roll(shift, (0, 1)))).float()
            if after.shape != before.shape or not torch.allclose(after, before, atol=1e-3):
                return (
                    f"그림을 {shift}만큼 옮기니 값이 달라졌습니다. 획의 무게중심이 가운데에 오도록 옮긴 뒤 "
                    "행과 열의 합을 재거나, 옮겨도 크기가 변하지 않는 변환(푸리에 변환의 절댓값)을 써 보세요."
                )
    if any(torch.allclose(made[0], other, atol=1e-3) for other in made[1:]):
        return (
            "다른 그림인데 값이 같습니다. 잉크의 양뿐 아니라 잉크가 서로 어떻게 놓여 있는지도 담아야 합니다."
        )
    return None


def with_vectors(answer, vectors):
    """The answer for a tensor or, where it takes arrays only (as the notebook's ``cosine`` does), an array."""
    try:
        return answer(vectors.clone())
    except (AttributeError, TypeError, ValueError) as error:
        try:
            return answer(vectors.numpy().copy())
        except Exception:
            raise error from None


@exercise("1-2")
def check_nearest(answer) -> str | None:
    generator = torch.Generator().manual_seed(5)
    vectors = torch.randn(40, 6, generator=generator)
    vectors *= torch.logspace(-1, 1, 40)[:, None]  # lengths from 0.1 to 10
    similarity = F.cosine_similarity(vectors[:, None], vectors[None], dim=-1).fill_diagonal_(-2)
    got = torch.as_tensor(with_vectors(answer, vectors)).flatten().tolist()
    if len(got) != 40 or not all(n in range(40) for n in got):
        return "벡터 40개를 받으면 벡터마다 하나씩, 0부터 39까지의 번호 40개를 돌려주어야 합니다."
    if got == list(range(40)):
        return "모두 자기 자신을 골랐습니다. 자기와의 유사도를 빼고 고르세요."
    centred = vectors - vectors.mean(0)
    shifted = F.cosine_similarity(centred[:, None], centred[None], dim=-1).fill_diagonal_(-2)
    if got == shifted.argmax(1).tolist():
        return "평균을 뺀 벡터로 쟀습니다. 여기서는 받은 벡터 그대로 코사인 유사도를 구하세요."
    if got == similarity.abs().fill_diagonal_(-2).argmax(1).tolist():
        return "절댓값이 큰 것을 골랐습니다. 코사인이 -1에 가까우면 반대쪽을 보는 벡터입니다."
    if got != similarity.argmax(1).tolist():
        return (
            "코사인 유사도는 내적을 두 벡터의 길이로 나눈 값입니다. 길이로 나누었는지, 자기를 뺐는지 보세요."
        )
    away = torch.tensor([[1.0, 0.0], [-1.0, 0.5], [-1.0, -1.0]])  # every other vector looks away
    if torch.as_tensor(with_vectors(answer, away)).flatten().tolist() != [2, 2, 1]:
        return (
            "벡터가 [[1, 0], [-1, 0.5], [-1, -1]]이면 [2, 2, 1]입니다. 코사인은 -1까지 내려가므로 자기 자리를 "
            "0으로 채우면 자기가 뽑힐 수 있습니다."
        )
    return None


@exercise("1-3")
def check_following(answer) -> str | None:
    cases = [
        ("가나가다가나", {"나": 2 / 3, "다": 1 / 3}, "다음 글자마다 센 수를 모두 센 수로 나누세요."),
        ("가나가다가", {"나": 1 / 2, "다": 1 / 2}, "마지막 글자 뒤에는 아무것도 오지 않으므로 세지 마세요."),
        (
            "가가가나가가",
            {"가": 3 / 4, "나": 1 / 4},
            "겹치는 두 글자도 셉니다. '가가가'에는 '가가'가 둘입니다.",
        ),
        ("가 가나", {" ": 1 / 2, "나": 1 / 2}, "빈칸도 글자 하나로 셉니다."),
    ]
    for text, expected, hint in cases:
        got = {c: p for c, p in answer(text, "가").items() if p != 0}
        if set(got) != set(expected):
            return f"'{text}'에서 '가' 다음에 오는 글자는 {sorted(expected)}입니다. {hint}"
        if not all(math.isclose(got[c], p, rel_tol=1e-6) for c, p in expected.items()):
            shown = ", ".join(f"'{c}' {p:.2f}" for c, p in expected.items())
            return f"'{text}'에서 '가' 다음의 확률은 {shown}입니다. {hint}"
    return None


# --- end 01_learned_features
# --- 02_from_rnn_to_chatgpt


@exercise("1-4")
def check_cache_bytes(answer) -> str | None:
    for case in ((28, 8, 128, 32_768, 2), (2, 3, 16, 10, 4)):
        layers, heads, head_dim, length, size = case
        if not abs(answer(*case) - 2 * layers * heads * head_dim * length * size) < 1e-6:
            return (
                "층마다 토큰마다 키와 값을 한 벌씩(모두 두 벌) 두고, 한 벌은 (헤드 수) × (헤드의 차원)개의 "
                f"수입니다. 인자가 {case}이면 {2 * layers * heads * head_dim * length * size:,}바이트입니다."
            )
    return None


@exercise("1-5")
def check_predict(answer) -> str | None:
    for a, b in ((20.0, 0.3), (5.0, 0.076)):
        sizes = (1e4, 4e4, 3e5)
        first, second, third = (a * n**-b for n in sizes)
        got = answer(sizes[0], first, sizes[1], second, sizes[2])
        if not math.isclose(got, third, rel_tol=1e-6):
            return (
                "log(손실) = log a - b·log N입니다. 두 점으로 기울기 -b를 구하고, 그 직선을 size까지 "
                f"늘리세요. 손실이 {first:.3f}, {second:.3f}이면 예측은 {third:.3f}입니다."
            )
    return None


# --- end 02_from_rnn_to_chatgpt
# --- 03_llm_applications


@exercise("1-6")
def check_bits_per_weight(answer) -> str | None:
    for bits, group, scale_bits in ((4, 64, 16), (8, 32, 32)):
        if not math.isclose(answer(bits, group, scale_bits), bits + scale_bits / group):
            return (
                f"묶음 하나는 수 {group}개 × {bits}비트에 스케일 {scale_bits}비트를 더한 것입니다. "
                f"그것을 {group}로 나누세요."
            )
    return None


@exercise("1-7")
def check_passes(answer) -> str | None:
    for prompt, new in ((3, 4), (100, 50)):
        expected = (prompt + new - 1, sum(range(prompt, prompt + new)))
        if tuple(answer(prompt, new)) != expected:
            return (
                "첫 토큰을 쓸 때 프롬프트가 모두 지나갑니다. 그 뒤로 캐시가 있으면 방금 쓴 하나만, 없으면 "
                f"지금까지의 모두가 지나갑니다. 프롬프트 {prompt}, 새 토큰 {new}이면 {expected}입니다."
            )
    return None


@exercise("1-8")
def check_best(answer) -> str | None:
    titles = ["배송비", "제주 배송비 안내", "전자책 환불 안내", "매장 운영 시간"]
    cases = {
        "제주 안내 부탁해요": (1, 2 / 3),
        "전자책 환불 되나요": (2, 2 / 3),
        "배송비 얼마예요": (0, 1.0),
        "주차 되나요": (0, 0.0),
        "안내 시간 안내": (1, 1 / 3),
        "전자책을 환불하나요": (0, 0.0),  # no word of it is a title's word, though two stand inside
    }
    for question, (number, score) in cases.items():
        got = tuple(answer(question, titles))
        if len(got) != 2 or got[0] != number or not math.isclose(got[1], score, abs_tol=1e-6):
            return (
                f"질문이 '{question}'이면 ({number}, {score:.2f})입니다. 제목을 빈칸으로 나눈 낱말 가운데 질문의 "
                "낱말에 있는 것의 수를 **제목의** 낱말 수로 나누고, 점수가 같으면 앞의 것을 고르세요. 낱말은 통째로 "
                "같아야 합니다('전자책을'은 '전자책'이 아닙니다)."
            )
    return None


# --- end 03_llm_applications
