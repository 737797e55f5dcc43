"""Checks of the appendix's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import math

from llmbook.exercises import exercise

# --- a1_colab


@exercise("appendix-1")
def check_largest_model(answer) -> str | None:
    for reserve in (0, 3, 7.5):
        expected = int((15 - reserve) * 2**30 / 2)
        if answer(reserve) != expected:
            return (
                f"{reserve} GiB를 남기면 {expected:,}개입니다. 남은 바이트를 파라미터의 2바이트로 나누세요."
            )
    return None


@exercise("appendix-2")
def check_problems(answer) -> str | None:
    report = "✔ Python 3.12\n✘ 빈 디스크 1.0 GiB\n    → 2 GiB 이상 비우세요.\n✔ ✘ 모양의 글꼴\n✘ nbval 없음"
    expected = ["빈 디스크 1.0 GiB", "nbval 없음"]
    got = list(answer(report))
    if got != expected:
        return f"줄이 '✘ '로 **시작**할 때만, 표시를 뗀 글을 모으세요. 이 보고서의 답은 {expected}입니다."
    if list(answer("✔ 좋음\n✘ 고칠 것 ✘")) != ["고칠 것 ✘"] or list(answer("✔ 좋음")) != []:
        return "줄의 처음에 있는 표시 '✘ ' 하나만 떼고, 고칠 것이 없으면 빈 목록을 돌려주세요."
    return None


# --- end a1_colab
# --- a2_hf_token


@exercise("appendix-3")
def check_redact(answer) -> str | None:
    secret = "hf_" + "aB3" * 8
    cases = {
        f"token={secret}, 끝": "token=hf_***, 끝",
        f"{secret}\n{secret}": "hf_***\nhf_***",
        "from huggingface_hub import hf_hub_download": "from huggingface_hub import hf_hub_download",
        "hf_transfer를 켭니다": "hf_transfer를 켭니다",
        "hf_hub_download_with_retry": "hf_hub_download_with_retry",
        "hf_" + "aB3" * 5: "hf_" + "aB3" * 5,
        "hf_" + "aB3x" * 4: "hf_***",
    }
    for text, expected in cases.items():
        if answer(text) != expected:
            shown = text.replace(secret, "hf_…")
            return (
                f"{shown!r}이면 {expected!r}이어야 합니다. hf_ 뒤의 영문자와 숫자를 세고, 밑줄은 세지 마세요."
            )
    return None


@exercise("appendix-4")
def check_least_scope(answer) -> str | None:
    uses = {"나/데이터": {"upload"}, "가/모델": {"download"}, "다/모델": {"download", "upload"}}
    expected = {"read": ["가/모델", "나/데이터", "다/모델"], "write": ["나/데이터", "다/모델"]}
    got = answer(uses)
    if got.get("write") != expected["write"]:
        return "쓰기 권한은 올리는 저장소에만 주세요."
    if got != expected or answer({"라/모델": {"download"}}) != {"read": ["라/모델"], "write": []}:
        return f"{uses}이면 {expected}입니다. 올리는 저장소도 읽을 수 있어야 합니다."
    return None


# --- end a2_hf_token
# --- a3_openai_token


@exercise("appendix-5")
def check_cost(answer) -> str | None:
    for tokens in ((1000, 200, 0.15, 0.60), (2_500_000, 80_000, 2.0, 8.0)):
        read, written, price_in, price_out = tokens
        expected = (read * price_in + written * price_out) / 1_000_000
        if not math.isclose(answer(*tokens), expected, rel_tol=1e-9):
            return (
                f"{tokens}이면 {expected:.6f}달러입니다. 값은 토큰 백만 개의 값이고 입력과 출력이 다릅니다."
            )
    return None


@exercise("appendix-6")
def check_waits(answer) -> str | None:
    for tries, first, longest in ((5, 1.0, 8.0), (3, 0.5, 60.0)):
        expected = [min(first * 2**i, longest) for i in range(tries)]
        if list(answer(tries, first, longest)) != expected:
            return f"{tries}번, 처음 {first}초, 길어도 {longest}초면 {expected}입니다. 매번 두 배로 늘리세요."
    return None


# --- end a3_openai_token
