"""Train ``sql-llm``, the base model of chapter 6: a small Qwen3 that has read SQL files and nothing else.

python models/sql-llm/build.py [--tokens 12e6] [--minutes M] [--threads 1] [--evaluate]
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import torch
from transformers import PreTrainedTokenizerFast, Qwen3ForCausalLM

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
sys.path[:0] = [str(ROOT), str(FOLDER.parent)]

import language  # noqa: E402
import training  # noqa: E402

from llmbook.exercises import load_module  # noqa: E402

questions = load_module(ROOT / "data" / "text2sql" / "generate.py")
VOCABULARY = 2048
SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
SIZE = dict(
    hidden_size=192, num_hidden_layers=4, num_attention_heads=6, num_key_value_heads=3, intermediate_size=448
)
# Rows of spans of random tokens that come twice, beside each SQL file: a small net learns to copy from them.
LESSON_SHARE = 0.15
SYLLABLES = [
    a + b
    for a in "b c d f g h k l m n p r s t v br cl gr pl st tr".split()
    for b in "a e i o u ar en il on".split()
]
HANGUL = sorted(
    {
        letter
        for family in questions.SPLIT_FAMILIES[questions.TRAIN]
        for raw in questions.FAMILIES[family]
        for spec in raw.specs
        for text in (*spec.values, *spec.korean)
        for letter in text
        if "가" <= letter <= "힣"
    }
)


def disguised(rng: random.Random, texts: list[str], schema: Any) -> list[str]:
    """The file with made-up names and values, everywhere alike, so that they can only be copied.

    31 families have few names: a small net learns them by heart and writes them for tables it has never seen.
    Tables lose their names; columns keep theirs and get a prefix or a suffix, so that the meaning stays.
    """

    def word() -> str:
        return "".join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 3)))

    new: dict[str, str] = {}
    if rng.random() < 0.7:
        new |= {t.name: word() + rng.choice(("", "s", "_list", "_" + word())) for t in schema.tables}
    if rng.random() < 0.5:
        for c in dict.fromkeys(c.name for t in schema.tables for c in t.columns):
            if rng.random() < 0.5:
                new[c] = rng.choice((f"{word()}_{c}", f"{c}_{word()}", f"{c}{rng.randrange(10)}"))
    if rng.random() < 0.5:
        for t in schema.tables:
            new[t.pk] = rng.choice((t.pk, f"{word()}_id"))
            if t.fk:
                new[t.fk] = rng.choice((t.fk, f"{word()}_id"))
    if new:
        pattern = re.compile(r"\b(" + "|".join(map(re.escape, new)) + r")\b", re.A)
        texts = [pattern.sub(lambda m: new[m[1]], text) for text in texts]
    if rng.random() < 0.6:
        for value in dict.fromkeys(re.findall(r"'([가-힣][가-힣 ]+)'", "\n".join(texts[1::2]))):
            made = " ".join("".join(rng.choices(HANGUL, k=rng.randint(2, 3))) for _ in value.split())
            texts = [text.replace(value, made) for text in texts]
    return texts


def pieces(
    rng: random.Random,
    *,
    held_out: bool = False,
    joins: bool = True,
    most: int = 7,
    disguise: bool = False,
) -> list[str]:
    """An SQL file cut as ``language.joined`` wants it: text, query, text, query …

    The tables of a fresh schema, then comments with a question and the query that answers it. Schemas are of the
    training side unless ``held_out``.
    """
    families = questions.HELD_OUT_FAMILIES if held_out else questions.SPLIT_FAMILIES[questions.TRAIN]
    family = rng.choice(families)
    schema = questions.build(f"{family}-{rng.randrange(questions.VARIANTS[questions.SPLIT_OF[family]])}")
    questions.fill(schema, rng)
    children = [t for t in schema.tables if t.parent]
    wide = joins and bool(children) and rng.random() < 0.4
    child = rng.choice(children) if children else None
    tables = [child.parent, child] if wide else [rng.choice(schema.tables)]
    lines = [f"-- {schema.domain}"] if rng.random() < 0.3 else []
    for t in tables:
        lines.append(t.alone)
        if rng.random() < 0.15:  # the Korean word stands before the name, where copying finds it
            lines.append("-- " + ", ".join(f"{rng.choice(c.words)}: {c.name}" for c in t.columns))
        if rng.random() < 0.1:
            rows = rng.sample(t.rows, 2)
            lines += [f"INSERT INTO {t.name} VALUES ({', '.join(map(questions.literal, r))});" for r in rows]
    made = ["\n".join(lines) + "\n"]
    wanted = rng.randint(min(4, most), most)
    for _ in range(40):
        join = wide and rng.random() < 0.65
        asker = questions.Asker(rng, schema)
        asker.joined = join
        bank, choices = (questions.JOINS, 2) if join else (questions.SINGLE, 1)
        kind = rng.choices(*questions._CHOICES[choices])[0]
        try:
            question, sql = bank[kind][0](asker, *(tables if join else [rng.choice(tables)]))
        except questions.Skip:
            continue
        made[-1] += f"-- {questions._finish(rng, question, sql)}\n"
        made += [f"{sql}\n", ""]
        if len(made) > 2 * wanted:
            break
    return disguised(rng, made[:-1], schema) if disguise else made[:-1]


def build_tokenizer() -> PreTrainedTokenizerFast:
    """Byte-level BPE on SQL files; digits stand alone."""
    rng = random.Random(1)
    texts = ["".join(pieces(rng)) for _ in range(6_000)]
    return PreTrainedTokenizerFast(
        tokenizer_object=training.train_tokenizer(SPECIAL, VOCABULARY, texts),
        eos_token="<|endoftext|>",
        pad_token="<|endoftext|>",
        additional_special_tokens=SPECIAL[1:],
        model_max_length=2048,
        clean_up_tokenization_spaces=False,
    )


def copied(known: list[int], end: int, rng: random.Random) -> language.Example:
    """Random tokens that come twice, soon after each other; the second time is to be learned."""
    span = rng.sample(known, rng.randint(6, rng.choice((24, 48))))
    between = rng.sample(known, rng.randint(0, rng.choice((8, 64))))
    return language.twice(span, between, end, rng)


def stream(tokenizer: PreTrainedTokenizerFast, longest: int, seed: int) -> Iterator[list[language.Example]]:
    """Endless blocks of fresh SQL files, three in five disguised, and of rows to copy (``LESSON_SHARE``)."""
    rng = random.Random(seed)
    end = tokenizer.pad_token_id
    known = list(range(len(SPECIAL) + 256, len(tokenizer)))
    while True:
        block = [copied(known, end, rng) for _ in range(int(256 * LESSON_SHARE))]
        cut = [pieces(rng, disguise=rng.random() < 0.6) for _ in range(256)]
        for texts in language.encoded(tokenizer, cut):
            ids, answers = language.joined(texts, longest - 2)
            if answers:
                block.append(([end, *ids, end], [(begin + 1, stop + 1) for begin, stop in answers]))
        yield block


@torch.inference_mode()
def exact(model: Qwen3ForCausalLM, tokenizer: PreTrainedTokenizerFast, rows: int = 50) -> str:
    """How much is copied, and how many queries greedy decoding would write exactly (the last of a file)."""
    model.eval()
    rng, found = random.Random(5), []
    for held_out, joins, most in ((False, False, 1), (True, False, 1), (True, True, 1), (True, True, 5)):
        hits = 0
        for _ in range(rows):
            texts = pieces(rng, held_out=held_out, joins=joins, most=most)
            ids, answers = language.joined([tokenizer.encode(t, add_special_tokens=False) for t in texts])
            begin, end = answers[-1]
            whole = torch.tensor([[tokenizer.pad_token_id, *ids[:end]]], device=model.device)
            guess = model(input_ids=whole).logits[0, begin:end].argmax(-1)
            hits += guess.tolist() == ids[begin:end]
        found.append(f"{hits / rows:.0%}")
    known = list(range(len(SPECIAL) + 256, len(tokenizer)))
    device = str(model.device)
    ids, places = language.tensors(
        [copied(known, tokenizer.pad_token_id, rng) for _ in range(rows)], 0.0, device
    )
    guess = model.lm_head(language.hidden_at(model, ids, places)).argmax(-1)
    right = (guess == language.labels_at(ids, places)).float().mean().item()
    return (
        f"베낀 토큰 {right:.0%}, 정확히 같은 질의(아는 묶음, 처음 보는 묶음, 조인 섞어, 다섯째 질문): "
        + " ".join(found)
    )


@torch.inference_mode()
def execution_accuracy(
    model: Qwen3ForCausalLM, tokenizer: PreTrainedTokenizerFast, rows: int = 200
) -> dict[str, str]:
    """Execution accuracy on the test rows when the prompt is an SQL file that breaks off after the question."""
    model.eval()
    tokenizer.padding_side = "left"
    chosen = questions.make_split(questions.TEST)[:rows]
    hits = 0
    for at in range(0, rows, 50):
        part = chosen[at : at + 50]
        prompts = [f"<|endoftext|>{r['context']}\n-- {r['question']}\n" for r in part]
        inputs = tokenizer(prompts, return_tensors="pt", padding=True, return_token_type_ids=False)
        output = model.generate(**inputs, max_new_tokens=100, do_sample=False)
        texts = tokenizer.batch_decode(output[:, inputs["input_ids"].shape[1] :], skip_special_tokens=True)
        pairs = zip(part, (t.split("\n")[0] for t in texts), strict=True)
        hits += sum(questions.correct(r["db_id"], r["answer"], sql) for r, sql in pairs)
    return {"처음 보는 스키마에서 이어 쓴 SQL의 실행 정확도": f"{hits / rows:.1%} (n={rows})"}


def main() -> None:
    options = language.options(__doc__.splitlines()[0], tokens=12e6, batch_tokens=4096)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--lr", type=float, default=3e-3)
    options.add_argument("--decay", type=float, default=0.4, help="the share of the way where the rate falls")
    options.add_argument("--start", type=Path, help="trained weights to go on from")
    arguments = options.parse_args()
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(0)
    if arguments.evaluate:
        model = Qwen3ForCausalLM.from_pretrained(FOLDER, dtype=torch.float32)
        tokenizer = PreTrainedTokenizerFast.from_pretrained(FOLDER)
        training.update_card(FOLDER, execution_accuracy(model, tokenizer))
        return
    if not (FOLDER / "tokenizer.json").exists():
        build_tokenizer().save_pretrained(FOLDER)
    tokenizer = PreTrainedTokenizerFast.from_pretrained(FOLDER)
    if arguments.start:
        model = Qwen3ForCausalLM.from_pretrained(arguments.start, dtype=torch.float32)
    else:
        model = Qwen3ForCausalLM(language.configuration(tokenizer, **SIZE))
    spent = language.train(
        model,
        partial(stream, tokenizer, 640),
        tokens=arguments.tokens,
        minutes=arguments.minutes,
        folder=FOLDER,
        device=arguments.device,
        share=0.1,
        lr=arguments.lr,
        decay=arguments.decay,
        batch_tokens=arguments.batch_tokens,
        workers=arguments.workers,
        checkup=partial(exact, tokenizer=tokenizer),
    )
    measured = {"학습한 토큰": f"{spent['tokens'] / 1e6:.1f}M"}
    training.finish(FOLDER, model, spent["minutes"], arguments.device, measured)
    if not arguments.no_evaluate:
        training.update_card(FOLDER, execution_accuracy(model.float(), tokenizer))


if __name__ == "__main__":
    main()
