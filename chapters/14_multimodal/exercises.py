"""Checks of chapter 14's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F

from llmbook.exercises import exercise, like

# --- 01_multimodal_llm


@exercise("14-1")
def check_projector_size(answer) -> str | None:
    for vision, text in ((1024, 4096), (128, 256)):
        expected = (vision + 1) * text + (text + 1) * text
        got = answer(vision, text)
        if got != expected:
            return (
                f"vision={vision:,}, text={text:,}이면 {expected:,}개입니다({got:,}이 나왔습니다). 선형 층 하나는 "
                "(들어오는 차원 + 1) × (나가는 차원)개입니다. 1은 편향입니다."
            )
    return None


@exercise("14-2")
def check_labels_of(answer) -> str | None:
    for n, question, reply in ((4, [7, 8], [5, 6, 2]), (0, [3], [9]), (2, [], [1, 1])):
        expected = [-100] * (n + len(question)) + reply
        got = list(answer(n, list(question), list(reply)))
        if got != expected:
            return f"n_image={n}, question={question}, answer={reply}이면 {expected}여야 하는데 {got}입니다."
    return None


# --- end 01_multimodal_llm
# --- 02_clip


@exercise("14-3")
def check_siglip(answer) -> str | None:
    generator = torch.Generator().manual_seed(1)
    image, text = (F.normalize(torch.randn(5, 8, generator=generator), dim=-1) for _ in range(2))
    for t, b in ((10.0, -10.0), (3.0, 0.5)):
        sign = 2 * torch.eye(5) - 1
        expected = -F.logsigmoid(sign * (t * image @ text.T + b)).sum() / 5
        got = float(answer(image.clone(), text.clone(), t, b))
        if math.isclose(got, float(expected) / 5, rel_tol=1e-4):
            return "N²로 나누었습니다. 논문은 쌍 전체의 합을 N으로 나눕니다."
        if not math.isclose(got, float(expected), rel_tol=1e-4):
            return (
                f"t={t:g}, b={b:g}이면 {expected:.4f}여야 하는데 {got:.4f}입니다. 대각선은 z=1, 나머지는 z=-1이고 "
                "z는 b를 더한 점수 전체에 곱합니다."
            )
    return None


@exercise("14-4")
def check_orthogonal(answer) -> str | None:
    for n, scale in ((8, 1.0), (64, 5.0)):
        expected = math.log(math.exp(scale) + n - 1) - scale
        got = answer(n, scale)
        if not math.isclose(got, expected, rel_tol=1e-4, abs_tol=1e-9):
            return (
                f"n={n}, scale={scale:g}이면 {expected:.4g}입니다({got:.4g}이 나왔습니다). 줄마다 점수가 정답은 scale, "
                "나머지 n-1개는 0입니다. 두 방향의 손실이 같으므로 평균도 그 값입니다."
            )
    return None


# --- end 02_clip
# --- 03_diffusion_and_dalle


@exercise("14-5")
def check_from_velocity(answer) -> str | None:
    generator = torch.Generator().manual_seed(2)
    clean, noise = torch.randn(2, 4, 6, generator=generator)
    for a in (0.9, 0.25):
        x = a**0.5 * clean + (1 - a) ** 0.5 * noise
        v = a**0.5 * noise - (1 - a) ** 0.5 * clean
        got = answer(x, v, torch.tensor(a))
        if len(tuple(got)) != 2:
            return "깨끗한 그림과 잡음을 차례로 돌려주세요."
        if torch.allclose(like(got[0], noise), noise, atol=1e-5):
            return "먼저 돌려준 것이 잡음입니다. 깨끗한 그림을 앞에 두세요."
        for name, made, expected in zip(("깨끗한 그림", "잡음"), got, (clean, noise), strict=True):
            if not torch.allclose(like(made, expected), expected, atol=1e-5):
                return (
                    f"ᾱ={a}일 때 {name}이(가) 다릅니다. (x, v)는 (x0, ε)을 돌린 것입니다. x = √ᾱ x0 + √(1-ᾱ) ε와 "
                    "v = √ᾱ ε - √(1-ᾱ) x0를 x0와 ε에 대해 푸세요."
                )
    return None


@exercise("14-6")
def check_speedup(answer) -> str | None:
    for steps, few, guidance, calls in (
        (1000, 50, 7.5, 2),
        (200, 20, 1, 1),
        (200, 20, 0, 1),
        (200, 20, 0.5, 2),
        (1000, 30, 3, 2),
    ):
        expected = steps / (few * calls)
        got = answer(steps, few, guidance)
        if not math.isclose(got, expected, rel_tol=1e-6):
            return (
                f"T={steps}, S={few}, 세기 {guidance}이면 {expected:g}배입니다({got:g}이 나왔습니다). 세기가 1이면 조건을 "
                "준 답만, 0이면 조건을 가린 답만 있으면 됩니다. 그 밖의 세기에서는 둘 다 있어야 합니다."
            )
    return None


# --- end 03_diffusion_and_dalle
# --- 04_llava


@exercise("14-7")
def check_image_tokens(answer) -> str | None:
    for side, patch, rows, columns in ((336, 14, 2, 2), (64, 8, 3, 3), (336, 14, 1, 3)):
        expected = (side // patch) ** 2 * (rows * columns + 1)
        got = answer(side, patch, rows, columns)
        if got != expected:
            return (
                f"한 변 {side}픽셀, 조각 {patch}픽셀, {rows}×{columns} 타일이면 {expected:,}개입니다({got:,}이 나왔습니다). "
                "타일 하나가 (side / patch)²개이고, 줄인 전체도 타일 하나만큼입니다."
            )
    return None


@exercise("14-8")
def check_expand(answer) -> str | None:
    cases = [([1, 9, 2], 9, 3), ([9, 9, 1], 9, 2), ([1, 2], 9, 4), ([4, 9, 5, 9], 9, 1), ([], 9, 2)]
    for ids, image, n in cases:
        expected = [i for token in ids for i in ([token] * n if token == image else [token])]
        given = list(ids)
        got = list(answer(given, image, n))
        if got != expected:
            return f"ids={ids}, image_id={image}, n={n}이면 {expected}여야 하는데 {got}입니다."
        if given != ids:
            return "받은 ids는 그대로 두고 새 목록을 만들어 돌려주세요."
    return None


# --- end 04_llava
