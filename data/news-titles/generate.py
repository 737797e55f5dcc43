"""Make Korean headlines of seven classes, news briefs, reviews and classification prompts.

A headline is a template of one news event with slots (``news.txt``). Many slot words (반도체, 축구, 부산, 폭염)
belong to no class: what is said about them decides. Every eighth template is for validation and test only.

    python data/news-titles/generate.py [--out FOLDER]
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
for _path in (str(HERE.parent), str(HERE)):
    if _path not in sys.path:
        sys.path.insert(0, _path)

import korean  # noqa: E402
import news_prompts as prompts  # noqa: E402
import news_reviews as reviews  # noqa: E402
from news_words import NEWS, SHARED, UNSEEN_SHARE, Draw, Event, content_slots, held  # noqa: E402

SEED = 20260401
ROWS = {"train": 4_000, "validation": 800, "test": 1_500}
LABELS = ("IT과학", "경제", "사회", "생활문화", "세계", "스포츠", "정치")  # KLUE ynat's order
MARKS = ("[속보] ", "[종합] ", "[단독] ", "[영상] ", "[인터뷰] ", "[현장] ", "[기획] ", "[알림] ")


def templates() -> dict[str, dict[bool, list[tuple[str, Event]]]]:
    """Class → whether held out → (headline template, its event)."""
    out: dict[str, dict[bool, list[tuple[str, Event]]]] = {}
    for label in LABELS:
        table: dict[bool, list[tuple[str, Event]]] = {False: [], True: []}
        for events in (NEWS[label].events, NEWS["공통"].events):
            pairs = [(title, event) for event in events for title in event.titles]
            for i, pair in enumerate(pairs):
                table[held(i)].append(pair)
        out[label] = table
    return out


TEMPLATES = templates()
WORDS = {label: {**SHARED, **NEWS[label].words} for label in LABELS}


def _sentences(title: str, event: Event) -> list[str]:
    """The sentences that share a word with the headline; all of the event's where that is one alone."""
    shared = [s for s in event.sentences if content_slots(s) & content_slots(title)]
    return event.sentences if len(shared) == 1 else shared


BRIEFS = {  # headlines whose brief comes back to their words
    label: {
        held_out: [
            (title, sentences)
            for i, (title, event) in enumerate(pairs)
            if (sentences := _sentences(title, event))
            and (event.name != "공통" or i % 3 == 0)  # briefs of their own event are the better text
        ]
        for held_out, pairs in table.items()
    }
    for label, table in TEMPLATES.items()
}


def _unseen(rng: random.Random, held_out: bool) -> bool:
    return held_out and rng.random() < UNSEEN_SHARE


def headline(rng: random.Random, name: str, held_out: bool, unseen: bool) -> str:
    """A headline of class ``name``."""
    frame, _ = rng.choice(TEMPLATES[name][unseen])
    title = korean.fill(frame, Draw(rng, WORDS[name], held_out))
    if rng.random() < 0.06 and title[0] != "[":
        title = rng.choice(MARKS) + title
    return title


def sample(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """One headline: ``title``, ``label`` (0-6), ``label_name``, ``unseen`` (its template is held out)."""
    label = rng.randrange(len(LABELS))
    name, unseen = LABELS[label], _unseen(rng, held_out)
    return {
        "title": headline(rng, name, held_out, unseen),
        "label": label,
        "label_name": name,
        "unseen": unseen,
    }


def brief(rng: random.Random, *, held_out: bool = False) -> tuple[str, list[str], str]:
    """Headline, one to three sentences that repeat its names, class name."""
    name = rng.choice(LABELS)
    frame, sentences = rng.choice(BRIEFS[name][_unseen(rng, held_out)])
    values = Draw(rng, WORDS[name], held_out)
    if len(sentences) > 3:
        kept = sorted(rng.sample(range(len(sentences)), rng.randrange(2, 4)))
        sentences = [sentences[i] for i in kept]
    return korean.fill(frame, values), [korean.fill(s, values) for s in sentences], name


def document(rng: random.Random, *, held_out: bool = False) -> str:
    """A news brief (headline and sentences that repeat its names) or a review."""
    if rng.random() < 0.25:
        return reviews.review(rng, held_out=held_out)
    title, sentences, name = brief(rng, held_out=held_out)
    body = " ".join(sentences)
    shape = rng.randrange(5)
    if shape == 0:
        return f"[{name}] {title}\n{body}"
    if shape == 1:
        return f"제목: {title}\n분야: {name}\n본문: {body}"
    if shape == 2:
        return f"{title}\n\n{body}"
    if shape == 3:
        return f"{body}\n(분야: {name})"
    return f"{title}\n{body}"


def chat(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """A row of task ``classify``: a short text and the labels to choose from, in one of many layouts."""
    return prompts.classify(rng, headline, held_out=held_out)


def session(rng: random.Random, *, held_out: bool = False) -> dict[str, Any]:
    """Several texts classified by the same labels, one after the other; held-out rows have one."""
    if held_out:
        return chat(rng, held_out=True)
    return prompts.several(rng)


def generate(folder: Path = HERE) -> None:
    """Write the three splits of headlines."""
    rng = random.Random(SEED)
    seen: set[str] = set()
    for split, count in ROWS.items():
        held_out = split != "train"
        rows = korean.unique(lambda h=held_out: sample(rng, held_out=h), count, lambda r: r["title"], seen)
        made = []
        for i, row in enumerate(rows):
            hour = rng.randrange(24)
            date = f"{rng.randrange(2022, 2026)}.{rng.randrange(1, 13):02}.{rng.randrange(1, 29):02}. "
            date += f"{'오전' if hour < 12 else '오후'} {hour % 12 or 12}:{rng.randrange(60):02}"
            guid = f"news-titles-v1_{split}_{i:05}"
            made.append(
                {
                    "guid": guid,
                    "title": row["title"],
                    "label": row["label"],
                    "url": "",
                    "date": date,
                    "unseen": row["unseen"],
                }
            )
        korean.write_jsonl(folder / f"{split}.jsonl", made)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=HERE)
    generate(parser.parse_args().out)
