"""Models of the rehearsal profile: real sizes without the Hub. ``Run.model`` makes them when one is asked for."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import torch
import transformers

from llmbook.course import SEED, build_dir

MADE_FOR = "made_for.json"


def build(role: str, entry: dict[str, Any], mini: Path) -> Path:
    """The full model's architecture at real size with random weights and the mini tokenizer at the real length.

    A ``SentenceTransformer`` is its encoder with the mini model's pooling and normalisation. One that was made
    for another ``entry`` of ``course.toml`` is made anew.
    """
    whole, wanted = build_dir() / "rehearsal" / role, json.dumps(entry, sort_keys=True)
    if (whole / MADE_FOR).exists() and (whole / MADE_FOR).read_text(encoding="utf-8") == wanted:
        return whole
    folder = whole.with_name(f".{whole.name}.{os.getpid()}")
    config = transformers.AutoConfig.from_pretrained(mini)
    sizes_of = dict(entry["rehearsal"])
    longest = sizes_of.pop("model_max_length", None)
    for key, value in sizes_of.items():
        part, sizes = (getattr(config, key), value) if isinstance(value, dict) else (config, {key: value})
        for name, size in sizes.items():
            setattr(part, name, size)
        if "layer_types" in part.__dict__ and "num_hidden_layers" in sizes:
            part.layer_types = part.layer_types[:1] * sizes["num_hidden_layers"]
    torch.manual_seed(SEED)
    folder.mkdir(parents=True, exist_ok=True)
    for pattern in ("*token*", "*.jinja", "*sentence*", "modules.json", "*processor*"):
        for file in mini.glob(pattern):
            shutil.copy(file, folder)
    if longest is not None:
        # long inputs take their real memory, and what random weights write without end fits
        file = folder / "tokenizer_config.json"
        settings = json.loads(file.read_text(encoding="utf-8")) | {"model_max_length": longest}
        file.write_text(json.dumps(settings, ensure_ascii=False), encoding="utf-8")
    for file in mini.glob("[0-9]_*/config.json"):  # pooling, normalisation
        module = json.loads(file.read_text(encoding="utf-8"))
        if "embedding_dimension" in module:
            module["embedding_dimension"] = config.hidden_size
        (folder / file.parent.name).mkdir(exist_ok=True)
        (folder / file.parent.name / file.name).write_text(json.dumps(module), encoding="utf-8")
    if entry["class"] == "SentenceTransformer":
        made = transformers.AutoModel.from_config
    else:
        made = getattr(transformers, entry["class"])._from_config
    cuda = torch.cuda.is_available()
    with torch.device("cuda" if cuda else "cpu"):  # a billion numbers are drawn in a second there
        model = made(config, dtype=torch.float16)
    model.save_pretrained(folder)
    del model
    if cuda:  # what the notebook needs is counted from here
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
    (folder / MADE_FOR).write_text(wanted, encoding="utf-8")
    shutil.rmtree(whole, ignore_errors=True)
    folder.rename(whole)  # a folder of that name is complete
    return whole
