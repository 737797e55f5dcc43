"""Checks of the appendix's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import math

from llmbook.exercises import exercise

# --- a1_colab


@exercise("appendix-1")
def check_largest_model(answer) -> str | None:
    for reserve in (0, 3, 7.5, 0.1):
        expected = int((15 - reserve) * 2**30 / 2)
        # where a part of a parameter is left, the bytes may have been rounded first
        allowed = (expected, expected + 1) if reserve == 0.1 else (expected,)
        if answer(reserve) not in allowed:
            return (
                f"{reserve} GiB를 남기면 {expected:,}개입니다. 남은 바이트(1 GiB는 2**30바이트)를 파라미터의 2바이트로 "
                "나누고, 나머지는 버리세요."
            )
    return None


@exercise("appendix-2")
def check_problems(answer) -> str | None:
    report = "✔ Python 3.12\n✘ 빈 디스크 1.0 GiB\n    → 2 GiB 이상 비우세요.\n✔ ✘ 모양의 글꼴\n✘ nbval 없음"
    expected = ["빈 디스크 1.0 GiB", "nbval 없음"]
    made = answer(report)
    if list(made) != expected or isinstance(made, (set, frozenset)):
        return f"보고서가 {report!r}이면 {expected}입니다. ✘로 시작하는 줄에서만, 표시와 빈칸을 뗀 글을 차례대로 모으세요."
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
        f"토큰은{secret}입니다": "토큰은hf_***입니다",
    }
    for text, expected in cases.items():
        if answer(text) != expected:
            shown = text.replace(secret, "hf_…")
            return (
                f"{shown!r}이면 {expected!r}이어야 합니다. hf_ 뒤의 영문자와 숫자만 세고(밑줄과 한글은 세지 않음), "
                "앞뒤에 한글이 붙어 있어도 가리세요."
            )
    return None


@exercise("appendix-4")
def check_least_scope(answer) -> str | None:
    cases = [
        (
            {"나/데이터": {"upload"}, "가/모델": {"download"}, "다/모델": {"download", "upload"}},
            {"read": ["가/모델", "나/데이터", "다/모델"], "write": ["나/데이터", "다/모델"]},
        ),
        ({"라/모델": {"download"}}, {"read": ["라/모델"], "write": []}),
    ]
    for uses, expected in cases:
        given = {name: set(what) for name, what in uses.items()}
        got = answer(given)
        if set(got) != {"read", "write"}:
            return "read와 write를 모두 돌려주세요. 줄 것이 없으면 빈 목록입니다."
        if any(isinstance(names, (set, frozenset)) or list(names) != sorted(names) for names in got.values()):
            return "이름은 가나다순으로 정렬한 목록이어야 합니다."
        if list(got["write"]) != expected["write"]:
            return f"{uses}이면 write는 {expected['write']}입니다. 올리는 저장소 모두에, 그리고 거기에만 쓰기 권한을 주세요."
        if list(got["read"]) != expected["read"]:
            return f"{uses}이면 read는 {expected['read']}입니다. 올리는 저장소도 읽을 수 있어야 합니다."
        if given != uses:
            return "받은 사전과 집합은 그대로 두세요."
    return None


# --- end a2_hf_token
# --- a3_openai_token


@exercise("appendix-5")
def check_cost(answer) -> str | None:
    for tokens in ((1000, 200, 0.15, 0.60), (2_500_000, 80_000, 2.0, 8.0)):
        read, written, price_in, price_out = tokens
        expected = (read * price_in + written * price_out) / 1_000_000
        if not math.isclose(answer(*tokens), expected, rel_tol=1e-6):
            return (
                f"{tokens}이면 {expected:.6f}달러입니다. 값은 토큰 백만 개의 값이고 입력과 출력이 다릅니다."
            )
    return None


@exercise("appendix-6")
def check_waits(answer) -> str | None:
    for tries, first, longest in ((5, 1.0, 8.0), (3, 0.5, 60.0), (3, 10.0, 4.0)):
        expected = [min(first * 2**i, longest) for i in range(tries)]
        got = list(answer(tries, first, longest))
        if got != expected:
            rule = "매번 두 배로 늘리세요."
            if len(got) != tries:
                rule = "시도마다 하나씩 있어야 합니다."
            elif got[0] == 2 * first or got[0] < min(first, longest):
                rule = "처음에는 두 배로 늘리지 않은 first초를 기다립니다."
            elif max(got) > longest:
                rule = "가장 긴 시간을 넘으면 그 시간으로 줄이세요."
            return f"{tries}번, 처음 {first}초, 길어도 {longest}초면 {expected}입니다. {rule}"
    return None


# --- end a3_openai_token
