"""What chapter 11's notebooks share: functions of a sibling notebook, and models that one of them trains.

A trained model is kept under ``build/``. Its folder's name changes with the profile, the seed, the encoder, the data
and the code that trains it, so that no notebook finds a stale one; a notebook that finds none trains it again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from llmbook import sources
from llmbook.course import ROOT, build_dir
from llmbook.exercises import load_saved

HERE = Path(__file__).resolve().parent
STAGES = {
    "sts": "01_language_model_to_embedding",
    "mrc": "02_finetune_on_mrc",
    "cross": "03_cross_encoder",
}


def saved(run: Any, stage: str, **more: Any) -> SimpleNamespace:
    """The functions in those cells of the notebook of ``stage`` that begin with ``# 저장``."""
    return load_saved(HERE / f"{STAGES[stage]}.ipynb", {**names_for(run), **more})


def folder_of(run: Any, stage: str) -> Path:
    """Where the model of ``stage`` (``sts``, ``mrc`` or ``cross``) is kept."""
    stages = list(STAGES)
    encoder = Path(run.model("korean-encoder"))  # relative to the notebook's folder, or a Hub id
    parts = [run.profile, str(run.seed), str(encoder.resolve() if encoder.exists() else encoder)]
    parts += [str(sources.chosen("DATA", name)) for name in ("sts", "mrc")]  # a reader's own data
    for notebook in [STAGES[s] for s in stages[: stages.index(stage) + 1]]:
        cells = json.loads((HERE / f"{notebook}.ipynb").read_text(encoding="utf-8"))["cells"]
        parts += [s for c in cells if (s := "".join(c["source"])).startswith("# 저장")]
    for kind, names in (("models", ("korean-encoder",)), ("data", ("sts", "mrc"))):
        lines = (ROOT / kind / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
        parts += [line for line in lines if any(f"{name}/" in line for name in names)]
    stamp = hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]
    return build_dir() / "11_finetune_embeddings" / f"{stage}-{stamp}"


def keep(model: Any, folder: Path) -> None:
    """Save ``model`` as ``folder`` in one step, so that another notebook never meets half of it."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    half = tempfile.mkdtemp(dir=folder.parent)
    model.save_pretrained(half, create_model_card=False)
    old = Path(f"{half}.old")
    with contextlib.suppress(FileNotFoundError):
        folder.rename(old)  # aside first: a notebook that loads it at this moment has its files open
    try:
        Path(half).rename(folder)
    except OSError:  # another notebook kept the same model a moment ago
        shutil.rmtree(half)
    shutil.rmtree(old, ignore_errors=True)


def trained(run: Any, stage: str, kind: type, train: Callable[[], Any]) -> Any:
    """The model of ``stage``: loaded as ``kind`` where a notebook has kept it, else trained and kept."""
    folder = folder_of(run, stage)
    if not folder.exists():
        keep(train(), folder)
    return kind(str(folder), device=run.device)


def names_for(run: Any) -> dict[str, Any]:
    """What the functions in the ``# 저장`` cells use beside their own cells' imports."""
    import torch
    import torch.nn.functional as F
    from datasets import Dataset
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.losses import CoSENTLoss, MultipleNegativesRankingLoss

    return {
        "run": run,
        "torch": torch,
        "F": F,
        "Dataset": Dataset,
        "SentenceTransformer": SentenceTransformer,
        "CoSENTLoss": CoSENTLoss,
        "MultipleNegativesRankingLoss": MultipleNegativesRankingLoss,
    }


def base_model(run: Any) -> Any:
    """The bi-encoder that notebook 01 trains on ``sts``."""
    from sentence_transformers import SentenceTransformer

    return trained(run, "sts", SentenceTransformer, lambda: saved(run, "sts").train_on_sts())


def tuned_model(run: Any) -> Any:
    """The bi-encoder that notebook 02 fine-tunes on ``mrc``."""
    from sentence_transformers import SentenceTransformer

    def train() -> Any:
        return saved(run, "mrc").fine_tune_on_mrc(base_model(run))

    return trained(run, "mrc", SentenceTransformer, train)


def cross_model(run: Any) -> Any:
    """The cross-encoder that notebook 03 trains on what the tuned model confuses."""
    from sentence_transformers import CrossEncoder

    def train() -> Any:
        third = saved(run, "cross", CrossEncoder=CrossEncoder)
        return third.train_cross_encoder(third.confusing_lists(tuned_model(run)))

    return trained(run, "cross", CrossEncoder, train)
