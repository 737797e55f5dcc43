"""Checks of chapter 15's exercises. Each returns None when the answer is right, otherwise a hint."""

from __future__ import annotations

import math

from llmbook.exercises import exercise

# --- 01_agent_anatomy


@exercise("15-1")
def check_trimmed(answer) -> str | None:
    system = {"role": "system", "content": "도우미"}
    talk = [
        {"role": "user", "content": "가" * 10},
        {"role": "assistant", "content": "바바", "tool_calls": [{"id": "a"}, {"id": "b"}]},
        {"role": "tool", "tool_call_id": "a", "content": "나" * 5},
        {"role": "tool", "tool_call_id": "b", "content": "다" * 5},
        {"role": "assistant", "content": "라" * 4},
        {"role": "user", "content": "마" * 3},
    ]
    given = [system, *talk]
    for budget, kept in (
        (100, talk),
        (7, talk[4:]),
        (12, talk[4:]),
        (17, talk[4:]),
        (19, talk[1:]),
        (2, []),
        (3, talk[5:]),
    ):
        handed = [dict(m) for m in given]
        got = list(answer(handed, budget))
        if not got or got[0] != system:
            return "system 메시지는 예산과 상관없이 언제나 맨 앞에 남아야 합니다."
        if len(got) > 1 and got[1]["role"] == "tool":
            return f"예산이 {budget}자면 tool 메시지가 그것을 부른 메시지 없이 맨 앞에 남습니다. 그것도 버리세요."
        if len(got) == len(kept) + 1 and got[1:] != kept and all(m in kept for m in got[1:]):
            return "메시지의 차례가 바뀌었습니다. 뒤에서부터 고르되 돌려줄 때는 원래의 차례대로 놓으세요."
        if got[1:] != kept:
            return (
                f"예산이 {budget}자면 system 뒤에 {len(kept)}개가 남아야 하는데 {len(got) - 1}개입니다. "
                "뒤에서부터 넘치기 직전까지 담고, 처음 넘친 데에서 멈추세요."
            )
        if handed != given:
            return "받은 메시지의 목록은 그대로 두고 새 목록을 돌려주세요."
    silent = [m | {"content": None} if "tool_calls" in m else m for m in talk]
    try:
        got = list(answer([system, *silent], 17))
    except TypeError:
        got = []
    if got[1:] != silent[1:]:
        return "도구만 부르는 assistant 메시지는 content가 None이기도 합니다. 그것은 0자로 세세요."
    return None


@exercise("15-2")
def check_repeated(answer) -> str | None:
    trace = [
        ("get_order", '{"order_id": 1}', {"status": "주문"}),
        ("get_stock", '{"book_id": 1}', {}),
        ("get_order", '{"order_id":1}', {"status": "취소"}),
        ("search_books", '{"query": "별", "in_stock": true}', []),
        ("search_books", '{"in_stock": true, "query": "별"}', []),
        ("search_books", '{"in_stock": true, "query": "달"}', []),
        ("get_order", '{"order_id": 1}', {"status": "취소"}),
        ("get_stock", '{"order_id": 1}', {}),
        ("get_order", '{"order_id": 12}', {}),
        ("get_order", '{"order_id": 21}', {}),
        ("get_order", '{"order_id": "1"}', {}),
        ("search_books", '{"query": "별 하나"}', []),
        ("search_books", '{"query": "별하나"}', []),
    ]
    for start, end, expected in (
        (0, 0, 0),
        (0, 2, 0),
        (0, 3, 1),
        (3, 6, 1),
        (6, 8, 0),
        (8, 13, 0),
        (5, 11, 0),
        (0, 8, 3),
    ):
        if answer(trace[start:end]) != expected:
            calls = ", ".join(f"{name}({arguments})" for name, arguments, _ in trace[start:end])
            return (
                f"호출이 [{calls}]이면 되풀이가 {expected}번입니다. 바로 앞이 아니어도 세고, 도구의 이름도 "
                "같아야 하며, 인자는 json.loads로 읽어 비교하세요(관찰은 달라도 됩니다)."
            )
    return None


# --- end 01_agent_anatomy
# --- 02_agent_systems


@exercise("15-3")
def check_needs_approval(answer) -> str | None:
    prices = {1: 9_999, 2: 10_000, 3: 50_000}
    asked = []

    def amount(order_id):
        asked.append(order_id)
        return prices[order_id]

    for name, order, expected in (
        ("cancel_order", 1, False),
        ("cancel_order", 2, True),
        ("request_return", 3, True),
        ("request_return", 1, False),
        ("change_address", 3, False),
        ("delete_customer", 1, True),
        ("change_price", 1, True),
        ("delete_address", 1, True),
    ):
        if bool(answer(name, {"order_id": order}, amount, 10_000)) != expected:
            need = "필요합니다" if expected else "필요 없습니다"
            return f"{name}, {prices[order]:,}원(기준 10,000원)이면 승인이 {need}. 도구마다의 규칙(기준 이상, 모르는 도구는 언제나)을 다시 보세요."
    if not answer("cancel_order", {"order_id": 1}, amount, 5_000) or answer(
        "cancel_order", {"order_id": 2}, amount, 20_000
    ):
        return "기준이 5,000원이면 9,999원도 승인이 필요하고, 20,000원이면 10,000원도 필요 없습니다. limit을 쓰세요."
    if not answer("send_mail", {"to": "고객"}, amount, 10_000):
        return "모르는 도구는 인자에 order_id가 없어도 승인이 필요합니다."
    if not asked:
        return "금액을 묻지 않았습니다. amount(order_id)를 부르세요."
    return None


@exercise("15-4")
def check_majority(answer) -> str | None:
    for n, p in ((1, 0.6), (3, 0.6), (5, 0.7), (11, 0.4), (21, 0.5)):
        expected = sum(math.comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n // 2 + 1, n + 1))
        if not math.isclose(answer(n, p), expected, abs_tol=1e-6):
            return (
                f"n={n}, p={p}이면 {expected:.4f}입니다. 맞힌 사람이 절반을 넘을 이항 확률을 모두 더하세요."
            )
    return None


# --- end 02_agent_systems
# --- 03_agent_evaluation


@exercise("15-5")
def check_mean_pass_hat(answer) -> str | None:
    for successes, n, k in (([4, 2, 0], 4, 2), ([3, 3, 1], 4, 3), ([4, 4], 4, 4), ([1, 0], 2, 1)):
        expected = sum(math.comb(c, k) / math.comb(n, k) for c in successes) / len(successes)
        if not math.isclose(answer(list(successes), n, k), expected, abs_tol=1e-6):
            return (
                f"성공 {successes}, n={n}, k={k}이면 {expected:.4f}입니다. "
                "과제마다 다시 넣지 않고 k개를 뽑아 모두 성공일 확률을 구해 평균하세요."
            )
    try:
        answer([1], 2, 3)
    except ValueError:
        return None
    except Exception:  # such as the division by C(n, k) = 0
        pass
    return "k가 n보다 크면 ValueError를 일으켜야 합니다."


@exercise("15-6")
def check_sign_test(answer) -> str | None:
    cases = (
        ([1, 1, 1, 1, 1, 0], [0, 0, 0, 0, 0, 0]),
        ([1, 1, 0, 1], [1, 0, 1, 1]),
        ([1, 0], [1, 0]),
        ([0] * 8 + [1] * 2, [1] * 8 + [0] * 2),
    )
    for a, b in cases:
        first = sum(x and not y for x, y in zip(a, b, strict=True))
        m = sum(bool(x) != bool(y) for x, y in zip(a, b, strict=True))
        low = min(first, m - first)
        expected = min(1.0, 2 * sum(math.comb(m, i) for i in range(low + 1)) / 2**m)
        got = answer([bool(x) for x in a], [bool(y) for y in b])
        if not math.isclose(got, expected, abs_tol=1e-6):
            rule = (
                "P는 0부터 min(a, m - a)까지의 확률을 모두 더한 것이고, 갈리지 않은 과제는 m에 들지 않습니다."
            )
            if m == 0:
                rule = "두 목록이 같으면 다르다고 말할 근거가 없습니다."
            elif got > 1:
                rule = "p값은 1을 넘지 못합니다."
            elif math.isclose(2 * got, expected, abs_tol=1e-6):
                rule = "한쪽 p값입니다. 양쪽이어야 합니다."
            return f"갈린 과제 {m}개 가운데 앞만 성공한 것이 {first}개면 {expected:.4f}입니다. {rule}"
    return None


# --- end 03_agent_evaluation
# --- 04_autogen_basics


@exercise("15-7")
def check_finished(answer) -> str | None:
    cases = {
        "저장했습니다. TERMINATE": True,
        "TERMINATE.": True,
        "TERMINATE.\n": True,
        "TERMINATE .": True,
        "끝났습니다.\nTERMINATE \n": True,
        "TERMINATE라고 쓰면 끝납니다": False,
        "```python\nprint(1)\n```\nTERMINATE": False,
        "계속합니다": False,
        "```\nls\n``` TERMINATE": False,
        "실행합니다.\n```python\nprint(1)\n```\nTERMINATE": False,
        "Some programs never terminate.": False,
    }
    for text, expected in cases.items():
        if bool(answer({"content": text})) != expected:
            return f"{text!r}는 {'끝입니다' if expected else '끝이 아닙니다'}."
    if answer({"content": None}):
        return "내용이 None이면 끝이 아닙니다."
    return None


@exercise("15-8")
def check_parsed(answer) -> str | None:
    trace = "['date']\nTraceback (most recent call last):\n  File \"main.py\", line 3\nKeyError: 'copies'\n\n오류로 끝났습니다"
    cases = (
        (f"exitcode: 1 (execution failed)\nCode output: {trace}", (1, "KeyError: 'copies'")),
        ("exitcode: 0 (execution succeeded)\nCode output: 12", (0, None)),
        (
            "exitcode: 124 (execution failed)\nCode output: \nValueError: 하나\nTypeError: 둘",
            (124, "TypeError: 둘"),
        ),
        (
            "exitcode: 0 (execution succeeded)\nCode output: \nValueError: 건너뜀\n끝",
            (0, "ValueError: 건너뜀"),
        ),
        ("exitcode: 0 (execution succeeded)\nCode output: 로그에 ValueError: 없음", (0, None)),
    )
    for text, expected in cases:
        got = tuple(answer(text))
        if got != expected:
            return (
                f"글이 {text!r}이면 {expected}입니다. 종료 코드는 정수이고, 오류는 종료 코드와 관계없이 "
                "`이름Error: …`로 시작하는 줄 가운데 마지막 것입니다."
            )
    return None


# --- end 04_autogen_basics
# --- 05_rag_and_multimodal_agents


@exercise("15-9")
def check_next_speaker(answer) -> str | None:
    names = ["사장", "검토자", "상담원", "기록원"]
    for last, silent, expected in (
        ("사장", set(), "검토자"),
        ("기록원", set(), "사장"),
        ("사장", {"검토자"}, "상담원"),
        ("상담원", {"검토자", "기록원", "사장"}, "상담원"),
        ("상담원", {"기록원", "사장"}, "검토자"),
        ("검토자", {"검토자"}, "상담원"),
        ("사장", set(names), None),
    ):
        given = list(names)
        got = answer(given, last, set(silent))
        if got != expected:
            return (
                f"차례가 {names}이고 {last} 다음, 말할 수 없는 사람이 {sorted(silent)}이면 {expected}입니다. 방금 말한 "
                "사람의 다음부터 한 바퀴를 돌아 자기 차례까지 보세요."
            )
        if given != names:
            return "받은 이름의 목록은 그대로 두세요. 돌리려면 복사본을 돌리세요."
    return None


@exercise("15-10")
def check_loop_accuracy(answer) -> str | None:
    for p, a, b, n in (
        (0.3, 1, 0, 4),
        (0.5, 0.9, 0.2, 3),
        (0.5, 0.5, 0.5, 5),
        (0.4, 0.8, 0.1, 1),
        (0.4, 0, 0, 3),
    ):
        accept = p * a + (1 - p) * b
        expected = sum((1 - accept) ** i * p * a for i in range(n - 1)) + (1 - accept) ** (n - 1) * p
        if not math.isclose(answer(p, a, b, n), expected, abs_tol=1e-6):
            return (
                f"p={p}, a={a}, b={b}, n={n}이면 {expected:.4f}입니다. i번째에 처음 통과하고 그것이 맞은 경우를 "
                "더하고, 마지막 시도는 통과하지 못해도 그대로 낸다는 것을 잊지 마세요."
            )
    return None


# --- end 05_rag_and_multimodal_agents
