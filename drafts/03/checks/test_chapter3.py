"""Chapter 3: an upload uses the reader's token and never shows it; the classifier role does its work."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import nbformat
import pytest
import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer

from llmbook.course import ROOT, load_course
from llmbook.exercises import load_module
from llmbook.notebooks import python_path

NOTEBOOK = load_course().chapter("3").notebook("04_train_by_hand_and_upload")
TOKEN = "hf_" + "NotARealToken" * 3

# What the notebook has at hand when it uploads, at the smallest size.
PREPARE = """
from pathlib import Path
from huggingface_hub import ModelCard, get_token, whoami
from transformers import AutoTokenizer, RobertaConfig, RobertaForSequenceClassification

hub = Path("hub")
sizes = {{"vocab_size": 8, "hidden_size": 4, "num_hidden_layers": 1, "num_attention_heads": 1, "intermediate_size": 4}}
model = RobertaForSequenceClassification(RobertaConfig(**sizes, num_labels=2))
tokenizer = AutoTokenizer.from_pretrained({encoder!r})
card = ModelCard("---\\nlanguage: ko\\n---\\n\\n# test\\n")
"""


class Hub(BaseHTTPRequestHandler):
    """A hub on loopback that knows nobody or, with ``name``, lets nobody write; it notes the tokens it sees."""

    name: str | None = None
    seen: set[str] = set()

    def answer(self) -> None:
        self.seen.add(self.headers.get("Authorization", ""))
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        known = self.name and self.path.endswith("/whoami-v2")
        body = json.dumps({"name": self.name, "type": "user"} if known else {"error": "no"}).encode()
        self.send_response(200 if known else 403 if self.name else 401)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_HEAD = answer

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture
def hub_server() -> Iterator[type[Hub]]:
    """The handler class of a running server; ``url`` is its address."""
    handler = type("OneHub", (Hub,), {"seen": set()})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    handler.url = f"http://127.0.0.1:{server.server_port}"
    yield handler
    server.shutdown()
    server.server_close()


def run_upload(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the notebook's upload cell as it stands, in its own process and in ``folder``."""
    if not NOTEBOOK.path.exists():
        pytest.skip("3장의 노트북이 아직 없습니다")
    cells = nbformat.read(NOTEBOOK.path, as_version=4).cells
    (cell,) = [c.source for c in cells if c.cell_type == "code" and "def upload(" in c.source]
    encoder = str(ROOT / "models" / "korean-encoder")
    script = folder / "upload.py"
    script.write_text(PREPARE.format(encoder=encoder) + cell, encoding="utf-8")
    kept = {k: v for k, v in os.environ.items() if not k.startswith("HF_")}
    return subprocess.run(
        [sys.executable, str(script)],
        cwd=folder,
        env={**kept, "PYTHONPATH": python_path(), "HF_HOME": str(folder / "home"), **environment},
        capture_output=True,
        text=True,
        timeout=300,
    )


@pytest.mark.parametrize("name", [None, "someone"], ids=["unknown token", "no right to write"])
def test_a_refused_upload_shows_the_reason_and_not_the_token(name, hub_server, tmp_path):
    hub_server.name = name
    done = run_upload(tmp_path, HF_TOKEN=TOKEN, HF_ENDPOINT=hub_server.url, HF_HUB_VERBOSITY="debug")
    assert done.returncode != 0
    assert f"Bearer {TOKEN}" in hub_server.seen, "토큰을 쓰지 않았습니다: " + done.stderr[-2000:]
    assert ("401" if name is None else "403") in done.stderr
    assert TOKEN not in done.stdout + done.stderr
    assert not (tmp_path / "hub").exists()
    written = [p for p in tmp_path.rglob("*") if p.is_file()]
    assert not [p.name for p in written if TOKEN.encode() in p.read_bytes()]


def test_without_a_token_the_model_and_its_card_go_to_a_folder_and_nothing_is_sent(hub_server, tmp_path):
    done = run_upload(tmp_path, HF_ENDPOINT=hub_server.url)
    assert done.returncode == 0, done.stderr[-2000:]
    names = {p.name for p in (tmp_path / "hub" / "news-title-classifier").iterdir()}
    assert {"README.md", "config.json", "model.safetensors", "tokenizer.json"} <= names
    assert hub_server.seen == set()


def test_the_classifier_names_the_field_of_headlines_it_has_not_seen():
    folder = ROOT / "models" / "news-classifier"
    if not (folder / "model.safetensors").exists():
        pytest.skip("models/news-classifier가 아직 없습니다: python -m llmbook models build news-classifier")
    torch.set_num_threads(1)
    model = AutoModelForSequenceClassification.from_pretrained(folder, dtype=torch.float32)
    measured = load_module(folder / "build.py").evaluate(model, AutoTokenizer.from_pretrained(folder))
    assert float(measured["정확도(시험)"].split("%")[0]) >= 80, measured
