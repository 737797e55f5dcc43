"""Where vLLM lives (its own environment, made by ``make vllm``) and the model that chapter 8 serves with it."""

from __future__ import annotations

import ctypes
import hashlib
import os
import signal
import sys
from pathlib import Path
from typing import Any

from llmbook import course, sources

HOW = (
    "vLLM의 환경(.venv-vllm)이 없습니다. 저장소의 폴더에서 `make vllm`을 실행하면(1~3분, 2.2 GB) 생깁니다. "
    "코랩이나 CUDA 컴퓨터에서는 `make vllm GPU=1`입니다(5~10분, 10 GB 안팎). "
    "지금은 transformers로 도는 연속 배치 엔진을 대신 씁니다."
)


def python() -> str | None:
    """The Python that has vLLM, or ``None``; ``LLMBOOK_VLLM_PYTHON`` names another one, or ``none``."""
    asked = os.environ.get("LLMBOOK_VLLM_PYTHON")
    if asked:
        return None if asked == "none" else asked
    venv = course.ROOT / ".venv-vllm"
    return str(venv / "bin" / "python") if (venv / "installed").exists() else None


def environment() -> dict[str, str]:
    """This process's variables plus what vLLM needs: quiet, offline where the course is, a small KV cache on CPU."""
    own = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "MPLBACKEND")}
    offline = {} if course.hub_reachable() else {"HF_HUB_OFFLINE": "1"}
    closed = [p for p in os.environ.get("PYTHONPATH", "").split(os.pathsep) if p.endswith("closed_network")]
    return {
        **own,
        **offline,
        **({"PYTHONPATH": closed[0]} if closed else {}),  # the tests refuse the network there too
        "VLLM_CPU_KVCACHE_SPACE": "1",  # GiB; without it vLLM takes most of the memory
        "VLLM_LOGGING_LEVEL": "WARNING",
        "VLLM_NO_USAGE_STATS": "1",
        "VLLM_CPU_OMP_THREADS_BIND": "nobind",  # two of them at once would bind to the same core
        "VLLM_HOST_IP": "127.0.0.1",  # its processes talk to one another on this machine only
        "OMP_NUM_THREADS": os.environ.get("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 2) // 2))),
    }


def die_with_parent() -> None:
    """For a child on Linux: get SIGTERM when the process that started it ends, however it ends."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG


def widened(source: str, folder: Path, intermediate: int) -> str:
    """``source`` with feed-forward layers padded by zeros to ``intermediate``: more work, the same function.

    silu(0) · 0 = 0, so the added neurons say nothing. Speeds mean something at such a size; the answers
    are still those of the trained model. Returns the folder: ``folder`` with the sum of the weights behind its name,
    so that a rebuilt model gets a new one.
    """
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    weights = (Path(source) / "model.safetensors").read_bytes()
    folder = folder.with_name(f"{folder.name}-{hashlib.sha256(weights).hexdigest()[:12]}")
    if not folder.exists():
        model = AutoModelForCausalLM.from_pretrained(source, dtype=torch.float32)
        extra = intermediate - model.config.intermediate_size
        for layer in model.model.layers:
            for name, padding in (
                ("gate_proj", (0, 0, 0, extra)),
                ("up_proj", (0, 0, 0, extra)),
                ("down_proj", (0, extra)),
            ):
                linear = getattr(layer.mlp, name)
                linear.weight = torch.nn.Parameter(torch.nn.functional.pad(linear.weight.data, padding))
                linear.out_features, linear.in_features = linear.weight.shape
        model.config.intermediate_size = intermediate
        half = folder.with_name(f"{folder.name}.{os.getpid()}")  # half a save is never taken for a whole one
        AutoTokenizer.from_pretrained(source).save_pretrained(half)
        model.save_pretrained(half)
        half.rename(folder)
    return str(folder)


def served_model(run: Any) -> str:
    """Folder or Hub id of the model whose speed this chapter measures."""
    source = run.model("korean-llm-base")
    if run.profile != "mini" or sources.chosen("MODEL", "korean-llm-base"):  # the reader's own stays as it is
        return source
    return widened(source, course.build_dir() / "08_serving" / "korean-llm-wide", intermediate=8192)
