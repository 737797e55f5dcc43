"""What the build scripts of the small language models share: tokenizer, batches, loop, card."""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from tqdm import tqdm

ROOT = Path(__file__).resolve().parent.parent


def has_bfloat16(device: str) -> bool:
    """Whether the device has units for bfloat16, so that it is faster there and not only smaller."""
    units = ("avx512_bf16", "amx_bf16")
    return device == "cuda" or any(torch.cpu.get_capabilities().get(unit) for unit in units)


def autocast(device: str) -> torch.autocast:
    """bfloat16 on CUDA and on CPUs with units for it (1.4 to 1.5 times as fast here); else nothing changes."""
    return torch.autocast(device, torch.bfloat16, enabled=has_bfloat16(device))


def read_rows(name: str, split: str) -> list[dict[str, Any]]:
    """The rows of ``data/NAME/SPLIT.jsonl``."""
    with (ROOT / "data" / name / f"{split}.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def texts(split: str) -> list[str]:
    """The passages of ``data/corpus``."""
    return [row["text"] for row in read_rows("corpus", split)]


def train_tokenizer(
    special: list[str], vocab_size: int, rows: Iterable[str] | None = None, pieces: str | None = None
) -> Tokenizer:
    """Byte-level BPE on ``rows`` (the training passages); digits stand alone so that numbers share tokens.

    No token crosses the border of a match of the regular expression ``pieces`` (else GPT-2's).
    """
    tokenizer = Tokenizer(models.BPE())
    if pieces:
        cut = pre_tokenizers.Split(Regex(pieces), "isolated")
    else:
        cut = pre_tokenizers.Digits(individual_digits=True)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [cut, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=pieces is None)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=special,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts("train") if rows is None else rows, trainer)
    return tokenizer


def batches(rows: list[list[int]], size: int, pad: int, generator: torch.Generator) -> Iterator[torch.Tensor]:
    """Endless batches (size, longest) of token ids; rows of like length meet, so little is padding."""
    while True:
        noise = torch.rand(len(rows), generator=generator) * 4
        order = sorted(range(len(rows)), key=lambda i: len(rows[i]) + noise[i].item())
        starts = torch.randperm(len(rows) // size, generator=generator) * size
        for start in starts.tolist():
            chosen = [torch.tensor(rows[i]) for i in order[start : start + size]]
            yield torch.nn.utils.rnn.pad_sequence(chosen, batch_first=True, padding_value=pad)


def save_state(path: Path, **state: Any) -> None:
    """Write a checkpoint in one replacement: a kill leaves a whole file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.save(state, path.with_suffix(".tmp"))
    os.replace(path.with_suffix(".tmp"), path)


def resume(
    path: Path, model: torch.nn.Module, optimizer: torch.optim.Optimizer, device: str
) -> dict[str, Any]:
    """The checkpoint, loaded into model and optimizer, where there is one; ``step`` and ``minutes`` in any case."""
    if not path.exists():
        return {"step": 0, "minutes": 0.0}
    state = torch.load(path, map_location=device, weights_only=True)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    print(f"{state['step']}단계의 체크포인트에서 이어서 학습합니다.", flush=True)
    return state


def train(
    model: torch.nn.Module,
    data: Iterator[torch.Tensor],
    loss_of: Callable[[torch.nn.Module, torch.Tensor], torch.Tensor],
    *,
    steps: int,
    folder: Path,
    device: str,
) -> float:
    """AdamW with warm-up and linear decay; goes on from ``folder/checkpoint``. Returns minutes."""
    optimizer = torch.optim.AdamW(model.parameters(), lr=2e-3, betas=(0.9, 0.98), weight_decay=0.05)
    warmup = min(100, max(1, steps // 10))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda i: min((i + 1) / warmup, (steps - i) / max(1, steps - warmup))
    )
    checkpoint = folder / "checkpoint" / "state.pt"
    state = resume(checkpoint, model, optimizer, device)
    first, minutes = state["step"], state["minutes"]
    if "schedule" in state:
        schedule.load_state_dict(state["schedule"])
    begin = time.perf_counter()
    model.train()
    bar = tqdm(range(first, steps), initial=first, total=steps, unit="단계", mininterval=5)
    for step in bar:
        loss = loss_of(model, next(data).to(device))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad(set_to_none=True)
        if step % 20 == 0:
            bar.set_postfix(loss=f"{loss.item():.3f}")
        if (step + 1) % 200 == 0:
            save_state(
                checkpoint,
                model=model.state_dict(),
                optimizer=optimizer.state_dict(),
                schedule=schedule.state_dict(),
                step=step + 1,
                minutes=minutes + (time.perf_counter() - begin) / 60,
            )
    return minutes + (time.perf_counter() - begin) / 60


class Fresh(torch.utils.data.IterableDataset):
    """Endless batches of ``make(worker)``, called in every worker with its number (0 in this process)."""

    def __init__(self, make: Callable[[int], Iterator[Any]]) -> None:
        self.make = make

    def __iter__(self) -> Iterator[Any]:
        worker = torch.utils.data.get_worker_info()
        return self.make(worker.id if worker else 0)


def as_it_is(batch: Any) -> Any:
    """Arrays go through a pipe; tensors would need shared memory, which is small on some machines."""
    return batch


def fresh(make: Callable[[int], Iterator[Any]], workers: int) -> Iterator[Any]:
    """The batches of ``make(worker)``, made in ``workers`` processes (0: in this one). Call it before cuda is used."""
    loader = torch.utils.data.DataLoader(
        Fresh(make),
        batch_size=None,
        num_workers=workers,
        collate_fn=as_it_is,
        prefetch_factor=8 if workers else None,
        multiprocessing_context="fork" if workers and hasattr(os, "fork") else None,
    )
    return iter(loader)


def padded(rows: list[list[int]], pad: int) -> np.ndarray:
    """Token ids (rows, longest) as int16, which is a quarter of what tensors of ids take."""
    out = np.full((len(rows), max(map(len, rows))), pad, dtype=np.int16)
    for i, row in enumerate(rows):
        out[i, : len(row)] = row
    return out


def learn(
    model: torch.nn.Module,
    data: Iterator[Any],
    loss_of: Callable[[torch.nn.Module, Any], torch.Tensor],
    *,
    steps: int,
    minutes: float | None,
    folder: Path,
    device: str,
    lr: float,
    go_on: bool,
    probe: Callable[[torch.nn.Module], str],
    every: float = 20.0,
) -> float:
    """AdamW until ``steps`` or ``minutes`` are over; the rate warms up for 100 steps and falls linearly to zero.

    Every ``every`` seconds ``probe(model)`` is printed; nothing else waits for the device. With ``go_on`` it
    resumes from ``folder/checkpoint``, written each minute and removed at the end. Returns the minutes spent.
    """
    checkpoint = folder / "checkpoint" / "learn.pt"
    optimizer = torch.optim.AdamW(
        model.parameters(), lr=lr, betas=(0.9, 0.98), weight_decay=0.05, fused=device == "cuda"
    )
    step, before = 0, 0.0
    if go_on:
        state = resume(checkpoint, model, optimizer, device)
        step, before = state["step"], state["minutes"]
    begin = printed = saved = time.perf_counter()
    first = step
    model.train()
    while True:
        spent = before + (time.perf_counter() - begin) / 60
        done = max(step / steps, spent / minutes if minutes else 0.0)
        if done >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = lr * min((step + 1) / 100, 1 - done)
        with torch.autocast(device, dtype=torch.bfloat16, enabled=device == "cuda"):
            loss = loss_of(model, next(data))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        now = time.perf_counter()
        if now - printed > every or step == first + 1:
            model.eval()
            print(
                f"{step}단계 {spent:.2f}분 {(step - first) / (now - begin):.2f}단계/초 "
                f"손실 {loss.item():.3f} {probe(model)}",
                flush=True,
            )
            model.train()
            printed = time.perf_counter()
        if go_on and now - saved > 60:  # nothing would go on from another run's
            save_state(
                checkpoint,
                model=model.state_dict(),
                optimizer=optimizer.state_dict(),
                step=step,
                minutes=spent,
            )
            saved = time.perf_counter()
    print(f"{step}단계 {spent:.2f}분, 마지막 손실 {loss.item():.3f}" if step > first else "", flush=True)
    checkpoint.unlink(missing_ok=True)
    return spent


def forget(*folders: Path) -> None:
    """Drop the checkpoints of a build that is done, and folders that held nothing else."""
    for folder in folders:
        shutil.rmtree(folder / "checkpoint", ignore_errors=True)
        if folder.exists() and not any(folder.iterdir()):
            folder.rmdir()


def finish(
    folder: Path,
    model: torch.nn.Module,
    minutes: float,
    device: str,
    measured: dict[str, str],
    *,
    keep: bool = False,
) -> None:
    """Save the weights in half precision, drop the checkpoint and write the card's table of measurements."""
    model.to("cpu", torch.float16).save_pretrained(folder)
    forget(folder)  # the next build begins anew
    report(folder, model, minutes, device, measured, keep=keep)


def report(
    folder: Path,
    model: torch.nn.Module,
    minutes: float,
    device: str,
    measured: dict[str, str],
    *,
    keep: bool = False,
) -> None:
    """Write the card's table: size, time and hardware of the training, and what was measured."""
    hardware = torch.cuda.get_device_name() if device == "cuda" else f"CPU {os.cpu_count()}코어"
    rows = {
        "파라미터": f"{sum(p.numel() for p in model.parameters()):,}",
        "학습 시간": f"{minutes:.0f}분 ({hardware}, {platform.machine()}, torch {torch.__version__})",
        **measured,
    }
    update_card(folder, rows, keep=keep)
    for key, value in rows.items():
        print(f"{key}: {value}")


def update_card(folder: Path, measured: dict[str, str], *, keep: bool = True) -> None:
    """Write rows into the card's measured table; with ``keep`` the other rows stay as they are."""
    card = folder / "README.md"
    text = card.read_text(encoding="utf-8")
    block = re.compile(r"(<!-- measured -->\n)(.*?)(<!-- end -->)", re.S)
    old = re.findall(r"^\| (.+?) \| (.+) \|$", block.search(text)[2], re.M) if keep else []
    rows = {k: v for k, v in old if k != "항목"} | measured
    table = "| 항목 | 값 |\n|---|---|\n" + "".join(f"| {k} | {v} |\n" for k, v in rows.items())
    card.write_text(block.sub(lambda m: m[1] + table + m[3], text), encoding="utf-8")
