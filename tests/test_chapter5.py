"""Chapter 5's helpers: memory that is watched, workers that die loudly, formats rebuilt from their bits."""

from __future__ import annotations

import gc
import os
import signal
import sys
import tempfile
import threading
import time

import cloudpickle
import pytest
import torch

from llmbook import measure
from llmbook.course import ROOT
from llmbook.exercises import load_module

torch.set_num_threads(1)
FOLDER = ROOT / "chapters" / "05_efficient_training"
cluster = load_module(FOLDER / "cluster.py")
lab = load_module(FOLDER / "lab.py")
cloudpickle.register_pickle_by_value(sys.modules[__name__])  # workers cannot import a test


def rank_of(rank, n):
    return rank


def sleep_for_ever(rank, n):
    import time

    time.sleep(600)


def raise_in_one(rank, n):
    import torch.distributed as dist

    if rank == 1:
        raise ValueError("작업자의 잘못")
    dist.barrier()  # the others wait for the one that failed


def test_a_killed_worker_ends_the_call_at_once_with_its_number(monkeypatch, tmp_path):
    (tmp_path / "임시 #1 %20").mkdir()  # a name that a URL would write otherwise
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "임시 #1 %20"))
    workers = cluster.Workers(2)
    assert workers.run(rank_of) == [0, 1]
    victim, others = workers._processes[1].pid, [p.pid for p in workers._processes]
    threading.Timer(1, os.kill, (victim, signal.SIGKILL)).start()
    begin = time.monotonic()
    with pytest.raises(cluster.WorkerFailed, match="1번 작업자가 죽었습니다"):
        workers.run(sleep_for_ever, seconds=120)
    assert time.monotonic() - begin < 30
    for pid in others:  # nobody is left behind
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
    with pytest.raises(cluster.WorkerFailed, match="이미 끝났습니다"):
        workers.run(rank_of)


def test_a_forgotten_group_ends():
    workers = cluster.Workers(1)
    pid = workers._processes[0].pid
    del workers  # as when a cell is run a second time
    gc.collect()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_an_error_in_one_worker_is_told_though_the_others_wait():
    workers = cluster.Workers(2)
    with pytest.raises(cluster.WorkerFailed, match="작업자의 잘못"):
        workers.run(raise_in_one)


def test_a_call_that_takes_too_long_ends_with_the_ranks_that_are_missing():
    workers = cluster.Workers(1)
    with pytest.raises(cluster.WorkerFailed, match=r"\[0\].*1초"):
        workers.run(sleep_for_ever, seconds=1)


def test_the_peak_counts_what_lives_together_and_not_what_came_after():
    a = torch.zeros(1000)
    with measure.PeakMemory([a]) as memory:
        b = torch.ones(1000)
        b = b + 1  # two of them live for a moment
        assert memory.now == 8000
        del b
        assert memory.now == 4000
    assert memory.peak == 12_000
    assert memory.device_peak is None or memory.device_peak > 0


def test_views_count_once_and_what_autograd_keeps_is_alive():
    x = torch.ones(10, 10, requires_grad=True)
    with measure.PeakMemory([x]) as memory:
        y = x.exp().view(100)[::2]  # exp keeps its output; the views own nothing
        assert memory.now == 800
        del y
        assert memory.now == 400


def test_the_peak_sees_the_backward_pass_and_the_optimizer():
    layer = torch.nn.Linear(100, 100, bias=False)
    optimizer = torch.optim.AdamW(layer.parameters(), foreach=False)
    with measure.PeakMemory(layer.parameters()) as memory:
        layer(torch.ones(1, 100)).sum().backward()
        optimizer.step()
        held = sum(measure.memory_by_kind(layer, optimizer).values())
        assert held == 160_000
    assert held <= memory.peak <= held + 3 * 40_000 + 2000


def test_examples_come_from_the_notebook_and_unknown_ones_are_named():
    found = lab.examples("01_dtypes_and_memory", "5.3", "5.5")
    data = found.make_dummy_dataset(4, 8, 200)[:]
    assert data["input_ids"].shape == (4, 8) and data["input_ids"].max() < 200
    assert found.estimate_memory_of_gradients(torch.nn.Linear(2, 2)) == 0
    with pytest.raises(LookupError, match=r"5\.99"):
        lab.examples("01_dtypes_and_memory", "5.99")
