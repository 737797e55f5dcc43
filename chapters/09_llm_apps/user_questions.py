"""Questions as users ask them: several wordings of one thing, drawn with the generator of ``data/mrc``."""

from __future__ import annotations

import random
from typing import Any

from llmbook.course import ROOT
from llmbook.exercises import load_module

mrc = load_module(ROOT / "data" / "mrc" / "generate.py")


def topics(count: int, seed: int, *, wordings: int = 8, neighbours: float = 0.2) -> list[dict[str, Any]]:
    """``count`` things to ask for: ``document`` (title and text), ``answer`` and ``questions`` (its wordings).

    With probability ``neighbours`` the next topic asks for something else about the same thing: a near miss.
    """
    rng, made, mode = random.Random(seed), [], mrc.Mode(held=True)
    while len(made) < count:
        kind = rng.choice(mrc.KINDS)
        entity = mrc.draw_entity(kind, rng, True)
        relations = rng.sample(kind.seen, min(2, len(kind.seen)))
        facts = mrc.text.make_facts(entity, relations, rng, True, set())
        passage = mrc.text.passage(kind, facts, rng, mode)
        for fact in facts[: 1 + (rng.random() < neighbours)]:
            asked = [
                mrc.text.ask(entity.name, fact.relation, kind, rng, mode)[0] for _ in range(3 * wordings)
            ]
            questions = list(dict.fromkeys(asked))[:wordings]
            if len(questions) == wordings:
                document = f"{passage.title}: {passage.text}"
                made.append({"document": document, "answer": fact.value, "questions": questions})
    return made[:count]


def zipf_stream(
    topics: int, wordings: int, length: int, seed: int, *, exponent: float = 0.8
) -> list[tuple[int, int]]:
    """(topic, wording) of ``length`` requests: the i-th most popular topic is asked for 1/i^exponent as often."""
    rng = random.Random(seed)
    weights = [1 / rank**exponent for rank in range(1, topics + 1)]
    return [(t, rng.randrange(wordings)) for t in rng.choices(range(topics), weights, k=length)]
