"""Checks of chapter 3's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import math

import numpy
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
        "steps": {"dtype": "I32", "shape": [2], "data_offsets": [1828, 1836]},  # the names are in no order
        "packed.weight": {"dtype": "U8", "shape": [5], "data_offsets": [1836, 1841]},
        "head.weight": {"dtype": "BF16", "shape": [4, 8], "data_offsets": [1764, 1828]},
    }
    got = tuple(answer(header))
    if got == (1841, 841):
        return "(파라미터 수, 바이트)의 차례로 돌려주세요."
    if got[1] != 1841:
        return "바이트는 data_offsets의 끝에서 시작을 뺀 값을 텐서마다 더합니다. 정수 텐서도 넣습니다."
    if 841 < got[0] <= 841 + 16 + 2 + 5:
        return "정수 텐서(I64, I32, U8 등)는 파라미터로 세지 않습니다. 실수(F32, F16, BF16 등)만 세세요."
    if got[0] == 841 - 32:
        return "BF16도 실수입니다. dtype이 F로 시작하는 것만 세지 마세요."
    if got[0] != 841:
        return "모양의 수를 모두 곱합니다. 모양이 빈 목록인 스칼라는 1개입니다."
    return None


@exercise("3-2")
def check_groups_to_read(answer) -> str | None:
    cases = [
        (([500, 500, 200], [0, 1, 2, 98, 99]), [0]),
        (([500, 500, 200], [499, 500]), [0, 1]),
        (([500, 500, 200], [1100, 3, 1199, 4]), [0, 2]),
        (([3, 1, 4], [3, 4]), [1, 2]),
        (([3, 1, 4], []), []),
    ]
    for (group_rows, wanted), expected in cases:
        got = answer(list(group_rows), list(wanted))
        if isinstance(got, (set, frozenset)):
            return "집합에는 차례가 없습니다. 오름차순의 목록으로 돌려주세요."
        if list(got) != expected:
            return (
                f"묶음의 행 수가 {group_rows}이고 행 {wanted}을(를) 원하면 묶음 {expected}입니다. 번호는 둘 다 "
                f"0부터이고, 묶음 0에는 행 0부터 {group_rows[0] - 1}까지 있습니다."
            )
    return None


# --- end 01_hub
# --- 02_models_tokenizers_datasets


@exercise("3-3")
def check_pad(answer) -> str | None:
    rows = [[8], [5, 6, 7], [9, 4]]
    expected = {
        "right": ([[8, 3, 3], [5, 6, 7], [9, 4, 3]], [[1, 0, 0], [1, 1, 1], [1, 1, 0]]),
        "left": ([[3, 3, 8], [5, 6, 7], [3, 9, 4]], [[0, 0, 1], [1, 1, 1], [0, 1, 1]]),
    }
    for side, (ids, mask) in expected.items():
        got_ids, got_mask = answer([list(r) for r in rows], 3, side)
        if [list(r) for r in got_ids] != ids:
            return (
                f"pad_id가 3, side가 '{side}'이면 {rows}의 input_ids는 {ids}입니다. "
                "(input_ids, attention_mask)의 차례로 돌려주세요."
            )
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
        got = answer(list(offsets), start, length)
        if got is None and expected == (0, 0) or tuple(got) != expected:
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
        predictions, labels, n_class = arguments
        got, failed = [], []
        for kind in (list, numpy.array, torch.tensor):  # the text says lists; an answer for arrays is as good
            try:
                got.append(answer(kind(predictions), kind(labels), n_class))
            except Exception as error:  # such as KeyError: a tensor is no key of a dict of numbers
                failed.append(error)
        if not got:
            raise failed[0]
        if not any(math.isclose(value, expected, abs_tol=1e-6) for value in got):
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
        if not abs(answer(*arguments) - expected) < 1e-6:
            rows, size, accumulation, epochs = arguments
            return (
                f"{rows}행, 배치 {size}, 누적 {accumulation}, {epochs}에포크이면 {expected}번입니다. "
                "에포크마다 배치의 수와 움직임의 수를 각각 올림합니다."
            )
    return None


# --- end 03_train_with_trainer
# --- 04_train_by_hand_and_upload


@exercise("3-7", returns=False)
def check_accumulate(answer) -> str | None:
    generator = torch.Generator().manual_seed(7)
    x, y = torch.randn(10, 4, generator=generator), torch.randint(3, (10,), generator=generator)
    loss_fn = torch.nn.functional.cross_entropy
    model = torch.nn.utils.skip_init(torch.nn.Linear, 4, 3)  # draws no random numbers of the notebook's
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(torch.randn(parameter.shape, generator=generator))
    before = model.weight.detach().clone()
    loss_fn(model(x), y).backward()
    expected, expected_bias = model.weight.grad.clone(), model.bias.grad.clone()
    longest: list[int] = []
    model.register_forward_hook(lambda _, inputs, output: longest.append(len(output)))
    for sizes in ([5, 5], [7, 2, 1]):
        parts = list(zip(x.split(sizes), y.split(sizes), strict=True))
        each = [torch.autograd.grad(loss_fn(model(a), b), model.weight)[0] for a, b in parts]
        model.zero_grad()
        longest.clear()
        answer(model, parts, loss_fn)
        got = model.weight.grad
        if not torch.equal(model.weight, before):
            return "가중치가 바뀌었습니다. 기울기만 남기고 옵티마이저는 움직이지 마세요."
        if got is None:
            return "기울기가 없습니다. 작은 배치마다 backward()를 부르세요."
        if torch.cosine_similarity(got.flatten(), each[-1].flatten(), dim=0) > 0.9999:
            return "마지막 작은 배치의 기울기만 남았습니다. 작은 배치마다 기울기를 지우지 마세요."
        if torch.allclose(got, sum(each), atol=1e-6):
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
    edges = (
        "토큰에 한글이 붙어 있을 수 있습니다. 정규식의 \\w에는 한글과 밑줄도 들고, \\b는 한글 옆에 없습니다."
    )
    whole = "hf_만 남기고, 뒤에 이어진 영문 대소문자와 숫자를 모두 ***로 바꿉니다."
    cases = {
        f"login(token='{token}')": ("login(token='hf_***')", whole),
        f"{token} {token}": ("hf_*** hf_***", "여러 번 나와도 모두 가립니다."),
        "hf_hub_download(repo_id)": ("hf_hub_download(repo_id)", "밑줄은 토큰에 나오지 않습니다."),
        f"토큰은{token}입니다": ("토큰은hf_***입니다", edges),
        "hf_" + "aZ09" * 5: ("hf_***", "hf_ 뒤가 20자이면 토큰입니다."),
        "hf_" + "aZ0" * 6 + "9": ("hf_" + "aZ0" * 6 + "9", "hf_ 뒤가 19자이면 토큰이 아닙니다."),
        "hf_raise_for_status_and_retry()": (
            "hf_raise_for_status_and_retry()",
            "밑줄은 토큰에 나오지 않습니다.",
        ),
        "hf_short": ("hf_short", "토큰은 hf_ 뒤가 20자 이상입니다."),
        "토큰이 없는 글": ("토큰이 없는 글", "토큰이 없으면 글을 그대로 돌려줍니다."),
    }
    for text, (expected, hint) in cases.items():
        if "" + answer(text) != expected:  # what is no text cannot be added
            return f"'{text.replace(token, 'hf_Ab3…')}'은(는) '{expected}'이(가) 되어야 합니다. {hint}"
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
    for (scores, correct, target), expected in cases:
        got = answer(list(scores), list(correct), target)
        if got is None or expected is None:
            if got is expected:
                continue
        elif abs(got - expected) < 1e-6:
            continue
        if expected is None:
            hint = "어느 점수에서도 정확도가 목표에 이르지 못합니다."
        elif got is not None and min(abs(got - score) for score in scores) > 1e-6:
            hint = "주어진 점수 가운데에서 고르세요."
        elif got is not None and got < expected:
            hint = f"점수가 {got} 이상인 답(같은 것도)을 모두 맡으면 정확도가 목표에 못 미칩니다."
        else:
            hint = (
                "더 낮은 점수에서 다시 목표에 이를 수 있으므로, 모든 점수를 확인하고 가장 많이 맡는 것을 "
                "고르세요. 정확도가 목표와 같아도 됩니다."
            )
        return f"점수 {scores}, 맞음 {correct}, 목표 {target}이면 {expected}입니다. {hint}"
    return None


# --- end 05_inference
