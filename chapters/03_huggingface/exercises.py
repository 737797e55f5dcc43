"""Checks of chapter 3's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import math

import torch

from llmbook.exercises import exercise

# --- 01_hub


@exercise("3-1")
def check_count_header(answer) -> str | None:
    header = {
        "__metadata__": {"format": "pt"},
        "embeddings.weight": {"dtype": "F16", "shape": [100, 8], "data_offsets": [0, 1600]},
        "norm.bias": {"dtype": "F32", "shape": [8], "data_offsets": [1600, 1632]},
        "scale": {"dtype": "F32", "shape": [], "data_offsets": [1632, 1636]},
        "position_ids": {"dtype": "I64", "shape": [1, 16], "data_offsets": [1636, 1764]},
        "head.weight": {"dtype": "BF16", "shape": [4, 8], "data_offsets": [1764, 1828]},
        "steps": {"dtype": "I32", "shape": [2], "data_offsets": [1828, 1836]},
    }
    got = tuple(answer(header))
    if got[1] != 1836:
        return "바이트는 data_offsets의 끝에서 시작을 뺀 값을 텐서마다 더합니다. 정수 텐서도 넣습니다."
    if got[0] in (841 + 16, 841 + 2, 841 + 18):
        return "정수 텐서(I64, I32 등)는 배우는 값이 아니므로 파라미터로 세지 않습니다."
    if got[0] == 841 - 32:
        return "BF16도 실수입니다. dtype이 F로 시작하는 것만 세지 마세요."
    if got[0] != 841:
        return "모양의 수를 모두 곱합니다. 모양이 빈 목록인 스칼라는 1개입니다."
    return None


@exercise("3-2")
def check_groups_to_read(answer) -> str | None:
    cases = [
        (([500, 500, 200], range(100)), [0]),
        (([500, 500, 200], [499, 500]), [0, 1]),
        (([500, 500, 200], [1100, 3, 1199, 4]), [0, 2]),
        (([3, 1, 4], [3, 4]), [1, 2]),
        (([3, 1, 4], []), []),
    ]
    for (group_rows, wanted), expected in cases:
        if list(answer(group_rows, wanted)) != expected:
            return f"묶음의 행 수가 {group_rows}이고 {list(wanted)[:4]}…행을 원하면 {expected}번 묶음입니다(번호는 0부터)."
    return None


# --- end 01_hub
# --- 02_models_tokenizers_datasets


@exercise("3-3")
def check_pad(answer) -> str | None:
    rows = [[5, 6, 7], [8], [9, 4]]
    expected = {
        "right": ([[5, 6, 7], [8, 1, 1], [9, 4, 1]], [[1, 1, 1], [1, 0, 0], [1, 1, 0]]),
        "left": ([[5, 6, 7], [1, 1, 8], [1, 9, 4]], [[1, 1, 1], [0, 0, 1], [0, 1, 1]]),
    }
    for side, (ids, mask) in expected.items():
        got_ids, got_mask = answer([list(r) for r in rows], 1, side)
        if [list(r) for r in got_ids] != ids:
            return f"side가 '{side}'이면 {rows}는 {ids}가 됩니다."
        if [list(r) for r in got_mask] != mask:
            return f"side가 '{side}'일 때 마스크는 {mask}입니다. 채운 자리가 0입니다."
    _, mask = answer([[1, 1, 7], [2]], 1, "right")
    if list(mask[0]) != [1, 1, 1]:
        return "글 안에 pad_id와 같은 번호가 있을 수 있습니다. 마스크는 번호가 아니라 길이로 만드세요."
    return None


@exercise("3-4")
def check_token_span(answer) -> str | None:
    offsets = [(0, 0), (0, 2), (2, 4), (5, 7), (7, 8), (9, 12), (0, 0)]
    later = [(0, 0), (5, 7), (7, 8), (9, 12), (0, 0)]  # a window that begins in the middle of the text
    cases = [
        *((offsets, s, n, (i, j)) for s, n, i, j in ((2, 2, 2, 2), (0, 4, 1, 2), (6, 1, 3, 3), (3, 4, 2, 3))),
        *((offsets, s, n, (i, j)) for s, n, i, j in ((5, 7, 3, 5), (9, 9, 0, 0), (20, 3, 0, 0))),
        *((later, s, n, (i, j)) for s, n, i, j in ((5, 3, 1, 2), (2, 5, 0, 0), (0, 3, 0, 0))),
    ]
    for offsets, start, length, expected in cases:
        if tuple(answer(list(offsets), start, length)) != expected:
            return (
                f"글자 {start}부터 {length}글자이면 {expected}입니다(offsets: {offsets}). 답의 글자를 하나라도 "
                "덮는 토큰을 모두 넣고, 특수 토큰은 빼고, 답의 앞이나 뒤가 잘렸으면 (0, 0)입니다."
            )
    return None


# --- end 02_models_tokenizers_datasets
# --- 03_train_with_trainer


@exercise("3-5")
def check_macro_f1(answer) -> str | None:
    cases = [
        (([0, 0, 1, 1], [0, 0, 1, 1], 2), 1.0),
        (([0, 0, 0, 0], [0, 0, 0, 1], 2), (6 / 7 + 0) / 2),
        (([0, 2, 1, 2, 2, 0], [0, 2, 1, 1, 2, 2], 4), (2 / 3 + 2 / 3 + 2 / 3 + 0) / 4),
    ]
    for arguments, expected in cases:
        got = answer(*arguments)
        if not math.isclose(got, expected, abs_tol=1e-6):
            return (
                f"예측 {arguments[0]}, 정답 {arguments[1]}, 분야 {arguments[2]}개이면 {expected:.3f}입니다. "
                "분야마다 F1 = 2·맞힌 수 / (예측한 수 + 정답 수)를 구해 분야의 수로 나눕니다."
            )
    return None


@exercise("3-6")
def check_optimizer_steps(answer) -> str | None:
    cases = {
        (3500, 16, 1, 3): 657,
        (1000, 8, 4, 1): 32,
        (1001, 8, 4, 1): 32,
        (1030, 8, 4, 2): 66,
        (5, 8, 4, 3): 3,
        (64, 8, 4, 2): 4,
    }
    for arguments, expected in cases.items():
        if answer(*arguments) != expected:
            rows, size, accumulation, epochs = arguments
            return (
                f"{rows}행, 배치 {size}, 누적 {accumulation}, {epochs}에포크이면 {expected}번입니다. "
                "에포크마다 배치의 수와 움직임의 수를 각각 올림합니다."
            )
    return None


# --- end 03_train_with_trainer
# --- 04_train_by_hand_and_upload


@exercise("3-7")
def check_accumulate(answer) -> str | None:
    generator = torch.Generator().manual_seed(7)
    x, y = torch.randn(10, 4, generator=generator), torch.randint(3, (10,), generator=generator)
    loss_fn = torch.nn.functional.cross_entropy
    torch.manual_seed(7)
    model = torch.nn.Linear(4, 3)
    loss_fn(model(x), y).backward()
    expected, expected_bias = model.weight.grad.clone(), model.bias.grad.clone()
    longest: list[int] = []
    model.register_forward_hook(lambda _, inputs, output: longest.append(len(output)))
    for sizes in ([5, 5], [7, 2, 1]):
        model.zero_grad()
        longest.clear()
        answer(model, list(zip(x.split(sizes), y.split(sizes), strict=True)), loss_fn)
        got = model.weight.grad
        if got is None:
            return "기울기가 없습니다. 작은 배치마다 backward()를 부르세요."
        if torch.allclose(got, len(sizes) * expected, atol=1e-6):
            return "작은 배치의 평균 손실을 그대로 더하면 배치의 수만큼 커집니다."
        if longest and max(longest) > max(sizes):
            return "작은 배치를 도로 이어 붙여 한꺼번에 넣었습니다. 그러면 메모리가 줄지 않습니다."
        if not (
            torch.allclose(got, expected, atol=1e-6)
            and torch.allclose(model.bias.grad, expected_bias, atol=1e-6)
        ):
            return f"크기가 {sizes}일 때 다릅니다. 작은 배치의 손실에 (그 행의 수 / 전체 행의 수)를 곱하세요."
    return None


@exercise("3-8")
def check_redact(answer) -> str | None:
    token = "hf_" + "Ab3" * 9
    cases = {
        f"login(token='{token}')": "login(token='hf_***')",
        f"{token} {token}": "hf_*** hf_***",
        "hf_hub_download(repo_id)": "hf_hub_download(repo_id)",
        f"토큰은{token}입니다": "토큰은hf_***입니다",
        "hf_" + "aZ09" * 5: "hf_***",  # 20
        "hf_" + "aZ0" * 6 + "9": "hf_" + "aZ0" * 6 + "9",  # 19
        "hf_raise_for_status_and_retry()": "hf_raise_for_status_and_retry()",
        "hf_short": "hf_short",
        "토큰이 없는 글": "토큰이 없는 글",
    }
    for text, expected in cases.items():
        if answer(text) != expected:
            shown = text.replace(token, "hf_Ab3…")
            return f"'{shown}'은(는) '{expected}'이(가) 되어야 합니다. 밑줄은 토큰에 나오지 않습니다."
    return None


# --- end 04_train_by_hand_and_upload
# --- 05_inference


@exercise("3-9")
def check_length_batches(answer) -> str | None:
    for lengths, size in (([3, 30, 4, 29, 5, 28], 2), ([7, 7, 50, 6, 9, 8], 3), ([4, 2], 2)):
        batches = [list(b) for b in answer(list(lengths), size)]
        if sorted(i for b in batches for i in b) != list(range(len(lengths))):
            return "모든 행의 번호(0부터)가 꼭 한 번 들어가야 합니다. 길이가 아니라 번호를 묶으세요."
        if any(len(b) != size for b in batches):
            return f"배치마다 {size}행입니다."
        got = sum(max(lengths[i] for i in b) * size for b in batches)
        best = size * sum(sorted(lengths)[size - 1 :: size])
        if got > best:
            return f"길이 {lengths}, 배치 {size}이면 {best}자리로 충분한데 {got}자리를 씁니다."
    return None


@exercise("3-10")
def check_choose_threshold(answer) -> str | None:
    scores = [0.9, 0.8, 0.7, 0.6, 0.5]
    cases = [
        ((scores, [True, True, False, True, False], 0.75), 0.6),
        ((scores, [True, True, False, True, False], 0.9), 0.8),
        ((scores, [True] * 5, 0.9), 0.5),
        ((scores, [False] * 5, 0.5), None),
        (([0.5, 0.9, 0.7], [False, False, True], 0.5), 0.7),
        (([0.9, 0.8, 0.8], [True, True, False], 0.9), 0.9),  # a tie goes to the machine as a whole
    ]
    for arguments, expected in cases:
        if answer(list(arguments[0]), list(arguments[1]), arguments[2]) != expected:
            return (
                f"점수 {arguments[0]}, 맞음 {arguments[1]}, 목표 {arguments[2]}이면 {expected}입니다. 더 낮은 값에서 "
                "다시 목표를 넘을 수 있으므로 모든 점수를 확인하고 가장 낮은 것을 고르세요."
            )
    return None


# --- end 05_inference
