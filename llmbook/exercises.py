"""Exercises that check themselves: right, wrong with a hint, or not yet written."""

from __future__ import annotations

import ast
import builtins
import copy
import dis
import importlib.util
import inspect
import json
import sys
from collections.abc import Callable
from functools import cache, wraps
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

from llmbook.course import CourseError, load_course, unknown

Checker = Callable[[Any], "str | None"]
RIGHT, WRONG, EMPTY = "right", "wrong", "not yet written"
UNWRITTEN = "아직 작성하지 않았습니다."
NOTHING = "답이 아무것도 돌려주지 않았습니다(None). return을 썼는지 보세요."


def exercise(number: str, *, returns: bool = True) -> Callable[[Checker], Checker]:
    """Mark a function of a chapter's ``exercises.py`` as the check of exercise ``number`` (``2-1``).

    The check takes the answer and returns ``None`` when it is right, otherwise a hint. ``returns`` is false where
    a right answer gives nothing back.
    """

    def mark(checker: Checker) -> Checker:
        checker.exercise_number, checker.returns = number, returns  # type: ignore[attr-defined]
        return checker

    return mark


def load_module(path: Path) -> ModuleType:
    """Import a file by its path: the folders of chapters, data, models and the book are no packages."""
    name = f"llmbook_{path.parent.name}_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def load_saved(path: Path, names: dict[str, Any], also: tuple[type[ast.stmt], ...] = ()) -> SimpleNamespace:
    """What the cells of a notebook that begin with ``# 저장`` define, for a later notebook or a test.

    Only their functions and imports run, and the kinds of statement in ``also``. ``names`` are what they use.
    """
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    sources = ["".join(c["source"]) for c in cells if c["cell_type"] == "code"]
    tree = ast.parse("\n\n".join(s for s in sources if s.startswith("# 저장")))
    tree.body = [n for n in tree.body if isinstance(n, (ast.FunctionDef, ast.Import, ast.ImportFrom, *also))]
    space = {**names, "__builtins__": builtins}
    exec(compile(tree, path.stem, "exec"), space)
    made = {k: v for k, v in space.items() if k not in names or v is not names[k]}
    return SimpleNamespace(**{k: v for k, v in made.items() if k != "__builtins__"})


@cache
def checkers(chapter: str) -> dict[str, Checker]:
    """Exercise number → check, for one chapter."""
    path = load_course().chapter(chapter).path / "exercises.py"
    if not path.exists():
        return {}
    found = vars(load_module(path)).values()
    return {f.exercise_number: f for f in found if hasattr(f, "exercise_number")}


def is_stub(answer: Any) -> bool:
    """Whether nothing was written yet: ``...``, ``None`` or a function whose body does nothing."""
    if answer is ... or answer is None:
        return True
    if not inspect.isfunction(answer):
        return False
    idle = {"RESUME", "LOAD_CONST", "RETURN_VALUE", "RETURN_CONST", "NOP", "POP_TOP"}
    code = list(dis.get_instructions(answer))
    returned = [i.argval for i in code if i.opname in ("LOAD_CONST", "RETURN_CONST")]
    return all(i.opname in idle for i in code) and all(r is None or r is ... for r in returned)


def like(value: Any, expected: Any) -> Any:
    """``value`` (a tensor, an array, nested lists or a list of tensors) as a tensor of ``expected``'s dtype."""
    import torch

    if isinstance(value, (list, tuple)) and value and all(isinstance(row, torch.Tensor) for row in value):
        value = torch.stack(list(value))
    return torch.as_tensor(value).to(expected.dtype)


def grade(number: str, answer: Any) -> tuple[str, str]:
    """Outcome (``right``, ``wrong`` or ``not yet written``) and the sentence for the reader."""
    number = str(number)
    chapter = number.split("-")[0]
    known = checkers(chapter)
    if number not in known:
        raise CourseError(unknown("연습문제", number, sorted(known)))
    if is_stub(answer):
        return EMPTY, UNWRITTEN
    if not callable(answer):
        return WRONG, f'부른 결과가 아니라 함수를 건네세요: check("{number}", 함수의 이름)'
    returned: list[Any] = []  # what the answer gave back, while the check looks at it
    silent = True  # nothing but None so far

    @wraps(answer, updated=())
    def watched(*arguments: Any, **named: Any) -> Any:
        nonlocal silent
        returned.clear()
        value = answer(*arguments, **named)
        returned.append(value)
        silent &= value is None
        return value

    try:
        hint = known[number](watched)
    except (Exception, SystemExit) as error:  # a reader's half-written code must not stop the notebook
        value = returned[0] if returned else answer
        # PyTorch raises NotImplementedError too: "… not implemented for 'Long'"
        if value is ... or isinstance(error, NotImplementedError) and "implemented for" not in str(error):
            return EMPTY, UNWRITTEN
        if value is None:
            return WRONG, NOTHING
        if returned:
            return WRONG, (
                f"답이 돌려준 값을 채점하지 못했습니다. 과제가 말한 종류와 모양인지 보세요: "
                f"{type(value).__name__}을(를) 돌려주었습니다({type(error).__name__}: {error})."
            )
        told = f": {error}" if str(error) else "."
        return WRONG, f"답을 실행하다 {type(error).__name__}이(가) 났습니다{told}"
    if hint is None:
        return RIGHT, "맞았습니다!"
    if returned and returned[0] is ...:
        return EMPTY, UNWRITTEN
    if returned and silent and known[number].returns:  # type: ignore[attr-defined]
        return WRONG, NOTHING
    return WRONG, hint


def check(number: str, answer: Any) -> None:
    """Say whether ``answer`` solves exercise ``number``; never raises on a wrong answer."""
    outcome, sentence = grade(number, answer)
    mark = {RIGHT: "✔", WRONG: "✘", EMPTY: "…"}[outcome]
    way_back = f' 풀이를 보려면 llmbook.solution("{number}")' if outcome == WRONG else ""
    print(f"{mark} 연습문제 {number}: {sentence}{way_back}")


def solution(number: str) -> None:
    """Print the source of a solution from the chapter's ``solutions.py``, with the imports and helpers it uses."""
    chapter = load_course().chapter(number.split("-")[0])
    path = chapter.path / "solutions.py"
    if not path.exists():  # a teacher's copy
        raise CourseError(f"{chapter.label}의 풀이가 이 저장소에는 없습니다.")
    module = load_module(path)
    if number not in module.SOLUTIONS:
        raise CourseError(unknown("연습문제", number, sorted(module.SOLUTIONS)))
    answer = module.SOLUTIONS[number]
    print(_with_what_it_uses(answer, module) if inspect.isfunction(answer) else repr(answer))


def _with_what_it_uses(answer: Callable[..., Any], module: ModuleType) -> str:
    """The source of ``answer`` after the imports, constants, functions and classes of its module that it needs."""
    text = inspect.getsource(module)
    known: dict[str, ast.stmt] = {}
    for node in ast.parse(text).body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            for name in node.names:  # one a line: only what is needed is shown
                known[(name.asname or name.name).partition(".")[0]] = alone = copy.copy(node)
                alone.names = [name]
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            known[node.name] = node
        elif isinstance(node, ast.Assign):
            known |= {target.id: node for target in node.targets if isinstance(target, ast.Name)}
    needed, names = [], [answer.__name__]
    while names:
        found = known.pop(names.pop(), None)
        if found is not None:
            needed.append(found)
            names += [n.id for n in ast.walk(found) if isinstance(n, ast.Name)]
    own, *others = needed
    others.sort(key=lambda node: node.lineno)
    imports = [ast.unparse(node) for node in others if isinstance(node, (ast.Import, ast.ImportFrom))]
    parts = [node for node in others if not isinstance(node, (ast.Import, ast.ImportFrom))]
    sources = [ast.get_source_segment(text, node) for node in [*parts, own]]
    return "\n\n\n".join(["\n".join(imports)] * bool(imports) + sources)
