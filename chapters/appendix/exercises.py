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
def check_leaked_lines(answer) -> str | None:
    secret = "hf_" + "aB3" * 8

    def found(line):
        return secret in line

    head = "diff --git a/train.py b/train.py\nindex 83db48f..bf269f4 100644\n--- a/train.py\n+++ b/train.py\n"
    number = "@@ 줄의 + 다음 수가 바로 아래 줄의 번호입니다."
    cases = [
        (f"@@ -1,2 +1,3 @@\n import os\n+TOKEN = '{secret}'\n run()\n", [2], number),
        (
            f"@@ -10,4 +14,4 @@ def load():\n a = 1\n-b = 2\n-c = 3\n+b = 3\n+c = '{secret}'\n d = 4\n",
            [16],
            "지운 줄(-)은 새 파일에 없으므로 줄 번호를 세지 않습니다. " + number,
        ),
        (
            f"@@ -5,3 +5,2 @@\n a = 1\n-TOKEN = '{secret}'\n b = 2\n",
            [],
            "지운 줄(-)과 그대로인 줄(빈칸)은 이번에 더한 것이 아닙니다.",
        ),
        (
            f"@@ -5,2 +5,3 @@\n TOKEN = '{secret}'\n+a = 1\n b = 2\n",
            [],
            "지운 줄(-)과 그대로인 줄(빈칸)은 이번에 더한 것이 아닙니다.",
        ),
        (
            f"@@ -1,2 +1,3 @@\n a\n+{secret}\n b\n@@ -40,2 +41,4 @@ def save():\n c\n+d\n+{secret}\n e\n",
            [2, 43],
            "@@를 만날 때마다 줄 번호를 새로 읽으세요. " + number,
        ),
        (
            f"@@ -1 +1,3 @@\n-a\n\\ No newline at end of file\n+a\n+{secret}\n+{secret}\n\\ No newline at end of file\n",
            [2, 3],
            "'\\'로 시작하는 줄은 파일의 줄이 아닙니다.",
        ),
        (
            f"@@ -3 +3 @@\n-a\n+{secret}\n",
            [3],
            "한 줄뿐이면 @@ -3 +3 @@처럼 쉼표와 줄 수가 없습니다.",
        ),
        (
            f"@@ -7,2 +7,4 @@\n n = 0\n+++n\n+# {secret}\n print(n)\n",
            [9],
            "'++n'을 더하면 '+++n'이 됩니다. 머리말은 첫 @@ 앞에만 있습니다.",
        ),
        (f"@@ -0,0 +1,2 @@\n+a\n+{secret}", [2], "새로 만든 파일이면 모두 더한 줄입니다. " + number),
    ]
    for diff, expected, rule in cases:
        got = [int(n) for n in answer(head + diff, found)]
        if got != expected:
            shown = diff.replace(secret, "hf_…")
            return f"머리말 다음이 {shown!r}이면 {expected}인데 {got}입니다. {rule}"
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
def check_most_steps(answer) -> str | None:
    def largest(budget, prompt, written, result, price_in, price_out, dropped=0, growing=1):
        """Steps by the sum of an arithmetic series; ``dropped`` tokens of each step are not read again."""
        steps = 0
        while True:
            n = steps + 1
            read = n * prompt + growing * (written + result - dropped) * n * (n - 1) / 2
            if (read * price_in + n * written * price_out) / 1_000_000 > budget:
                return steps
            steps = n

    for arguments in (
        (0.01, 1000, 200, 300, 0.10, 0.50),
        (0.001, 1000, 200, 300, 0.10, 0.50),
        (0.04, 1000, 200, 300, 0.10, 0.50),
        (0.5, 5000, 100, 2000, 2.0, 8.0),
        (0.01, 6000, 100, 2000, 2.0, 8.0),  # not even one
        (0.03, 500, 400, 0, 0.10, 0.50),
    ):
        budget, prompt, written, result, price_in, price_out = arguments
        expected, got = largest(*arguments), answer(*arguments)
        if got == expected:
            continue
        first = (prompt * price_in + written * price_out) / 1_000_000
        rule = f"첫 걸음에 {first:.6f}달러가 들고, 걸음마다 읽는 토큰이 쓴 것과 도구의 결과만큼 늘어납니다."
        if expected == 0:
            rule = f"첫 걸음에 {first:.6f}달러가 들어 예산을 넘습니다. 한 걸음도 할 수 없으면 0입니다."
        elif got == largest(*arguments, growing=0):
            rule = "읽는 토큰이 걸음마다 늘어납니다. 앞의 대화를 모두 다시 보내기 때문입니다."
        elif got == largest(*arguments, dropped=written):
            rule = "앞 걸음에 쓴 토큰도 다음 걸음에는 읽습니다."
        elif got == largest(*arguments, dropped=result):
            rule = "도구의 결과도 다음 걸음부터 읽습니다."
        elif got == largest(budget, prompt, written, result, price_out, price_in):
            rule = "읽은 토큰에는 입력 값을, 쓴 토큰에는 출력 값을 곱하세요."
        elif got == expected + 1:
            rule = "예산을 넘기는 걸음은 세지 않습니다."
        told = f"예산 {budget}달러, 첫 걸음 {prompt:,}토큰, 쓰는 {written}토큰, 결과 {result:,}토큰, 값 ({price_in}, {price_out})"
        return f"{told}이면 {expected}걸음인데 {got}입니다. {rule}"
    return None


# --- end a3_openai_token
