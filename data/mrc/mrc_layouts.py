"""How passages and a question are laid out in a prompt."""

from __future__ import annotations

import random

# (what stands before a passage, between title and text, after it, between passages). {i} is the number.
NUMBERED = (
    ("[{i}] {t}: {x}", "\n"),
    ("[{i}] {t}\n{x}", "\n\n"),
    ("문서 {i}: {t}\n{x}", "\n\n"),
    ("문서 {i}. {t} - {x}", "\n"),
    ('<문서 번호="{i}" 제목="{t}">\n{x}\n</문서>', "\n"),
    ("[문서 {i}] {x}", "\n"),
    ("({i}) {t}: {x}", "\n"),
    ("◆ 자료 {i} ({t})\n{x}", "\n\n"),  # held out
    ("{i}. {t}: {x}", "\n"),
    ("### 문서 {i}: {t}\n{x}", "\n\n"),
    ('<doc id="{i}">\n{t}\n{x}\n</doc>', "\n"),
    ("[{i}] {x}", "\n"),
    ("자료 {i} | {t} | {x}", "\n"),
    ("[{i}] ({t}) {x}", "\n\n"),
    ("출처 {i}: {t}\n내용: {x}", "\n\n"),
    ("{i}번 글 《{t}》 {x}", "\n"),  # held out
)
PLAIN = (
    ("{x}", "\n\n"),
    ("{t}\n{x}", "\n\n"),
    ("{t}: {x}", "\n"),
    ("<문서>\n{x}\n</문서>", "\n"),
    ("제목: {t}\n본문: {x}", "\n\n"),
    ("## {t}\n{x}", "\n\n"),
    ('"""{x}"""', "\n"),
    ("《{t}》 {x}", "\n"),  # held out
)
RULES = (
    "",
    "",
    "답이 없으면 ‘문서에서 답을 찾을 수 없습니다.’라고 답하세요.",
    "문서에 없는 내용은 지어내지 마세요.",
    "모르면 ‘문서에서 답을 찾을 수 없습니다.’라고 하세요.",
    "한 문장으로 답하세요.",
    "짧게 답해 주세요.",
    "문서에 답이 없다면 없다고 말하세요.",
)
CITE_RULES = (
    "",
    "답 끝에 근거 문서 번호를 [번호]로 적으세요.",
    "출처를 [1]처럼 표시하세요.",
    "문장 끝에 [번호]를 붙여 주세요.",
    "어느 문서를 보고 답했는지 번호를 밝히세요.",
)
# {c} passages, {q} question, {r} rules (may be empty).
FRAMES = (
    "{c}\n\n질문: {q}",
    "질문: {q}\n\n{c}",
    "다음 글을 참고해 질문에 답하세요. {r}\n\n{c}\n\n질문: {q}",
    "{c}\n\n{q}",
    "{q}\n\n{c}",
    "아래 문서를 읽고 물음에 답해 주세요. {r}\n\n{c}\n\n물음: {q}\n답:",
    "Context information is below.\n---------------------\n{c}\n---------------------\nGiven the context information and not prior knowledge, answer the query.\nQuery: {q}\nAnswer: ",
    "이 자료에서 답을 골라 봐. {r}\n자료 >>\n{c}\n<<\n궁금한 것: {q}",  # held out
    "참고 문서:\n{c}\n\n질문: {q}\n답변:",
    "<문서들>\n{c}\n</문서들>\n\n<질문>{q}</질문>\n{r}",
    "다음 질문에 문서만 보고 답하세요: {q}\n\n문서:\n{c}\n\n{r}",
    "### 문서\n{c}\n\n### 질문\n{q}\n\n### 답변",
    "[자료]\n{c}\n\n[질문]\n{q}",
    "문맥:\n{c}\n\n문맥을 바탕으로 답하세요. {r}\n질문: {q}",
    "검색 결과는 다음과 같습니다.\n{c}\n\n이 결과로 답해 주세요. {q}",
    "Documents:\n{c}\n\nUser question: {q}\n{r}",  # held out
    "당신은 사내 문서 도우미입니다. {r}\n\n문서:\n{c}\n\n사용자: {q}",
    "---\n{c}\n---\n위 내용을 보고 답해 줘.\n{q}",
    "아래는 검색된 글이야.\n\n{c}\n\n{q} {r}",
    "글을 하나 붙여 넣을게요.\n\n{c}\n\n이 글에 따르면, {q}",
    "Answer the question using the context. {r}\n\nContext:\n{c}\n\nQuestion: {q}\nAnswer:",
    "컨텍스트: {c}\n\n질문: {q}\n\n{r}",
    "{q} 아래 자료를 참고해 주세요.\n\n{c}",
    "읽을거리\n{c}\n\n위 글만 가지고 답할 것. {q}",  # held out
    "사용자 질문: {q}\n검색된 문서:\n{c}\n{r}",
    "주어진 글에서 답을 찾으세요.\n글:\n{c}\n질문: {q}",
)
SYSTEMS = (
    "문서를 근거로 답하는 도우미입니다. {r}",
    "당신은 친절한 질의응답 도우미입니다. 주어진 문서만 보고 답하세요. {r}",
    "주어진 문서에서 답을 찾아 한 문장으로 답하세요. {r}",
    "You are a helpful assistant. {r}",
    "검색된 문서를 바탕으로 질문에 답합니다. {r}",
    "사실만 답하세요. {r}",
    "너는 문서를 읽고 답하는 비서야. {r}",
    "자료 밖의 지식은 쓰지 않는 안내원입니다. {r}",  # held out
)
# Passages in the system message, question alone in the user's.
SYSTEM_CONTEXTS = (
    "다음 문서를 참고해 사용자의 질문에 답하세요. {r}\n\n{c}",
    "참고 자료:\n{c}\n\n{r}",
    "당신은 상담원입니다. 아래 내용을 보고 답하세요.\n{c}",
    "아래 문서만 근거로 삼아 답하는 도우미입니다. {r}\n\n{c}",
)


def _side(items: tuple, held: bool) -> tuple:
    """Every eighth item is for the held-out side."""
    return tuple(item for i, item in enumerate(items) if (i % 8 == 7) == held)


_NUMBERED = {h: _side(NUMBERED, h) for h in (False, True)}
_PLAIN = {h: _side(PLAIN, h) for h in (False, True)}
_FRAMES = {h: _side(FRAMES, h) for h in (False, True)}
_SYSTEMS = {h: _side(SYSTEMS, h) for h in (False, True)}


def context(passages: list[dict[str, str]], numbered: bool, rng: random.Random, held: bool) -> str:
    """The passages written one after the other."""
    shape, between = rng.choice((_NUMBERED if numbered else _PLAIN)[held])
    return between.join(shape.format(i=i, t=p["title"], x=p["text"]) for i, p in enumerate(passages, 1))


def _rules(numbered: bool, rng: random.Random) -> str:
    rule = rng.choice(RULES)
    cite = rng.choice(CITE_RULES) if numbered else ""
    return f"{rule} {cite}".strip()


def choose_numbered(count: int, rng: random.Random) -> bool:
    return rng.random() < (0.45 if count == 1 else 0.88)


def prompt(
    passages: list[dict[str, str]], question: str, rng: random.Random, held: bool
) -> tuple[list[dict[str, str]], bool]:
    """The messages that ask ``question`` about ``passages``, and whether the passages are numbered.

    ``held`` takes the layouts that training never uses.
    """
    numbered = choose_numbered(len(passages), rng)
    body = context(passages, numbered, rng, held)
    rules = _rules(numbered, rng)
    if not held and rng.random() < 0.12:
        system = rng.choice(SYSTEM_CONTEXTS).format(c=body, r=rules).strip()
        return [{"role": "system", "content": system}, {"role": "user", "content": question}], numbered
    messages = []
    frame = rng.choice(_FRAMES[held])
    if rng.random() < 0.35:
        system = rng.choice(_SYSTEMS[held])
        if "한 문장으로" in system and "한 문장으로" in rules:
            rules = rules.replace("한 문장으로 답하세요.", "").strip()
        messages.append({"role": "system", "content": system.format(r=rules).strip()})
        rules = ""
    content = frame.format(c=body, q=question, r=rules).replace(" \n", "\n").strip()
    messages.append({"role": "user", "content": content})
    return messages, numbered
