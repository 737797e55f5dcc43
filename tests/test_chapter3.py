"""Chapter 3: an upload uses the reader's token and never shows it; the classifier role does its work."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import nbformat
import pytest

from llmbook.course import ROOT, load_course
from llmbook.exercises import load_module
from llmbook.notebooks import python_path

NOTEBOOK = load_course().chapter("3").notebook("04_train_by_hand_and_upload")
UNKNOWN, READ_ONLY, LIMITED = ("hf_" + name * 3 for name in ("NotARealToken", "MayOnlyRead", "NotThisPlace"))
ROLES = {READ_ONLY: "read", LIMITED: "fineGrained"}  # of the tokens that the hub knows

# Prepares what the notebook has at hand when it uploads, at the smallest size, and runs its upload cell
# as it stands: with a token that nobody knows, with one that may only read, with one that may not write
# where it wants to, and without a token.
SCRIPT = """
import json, os, traceback, urllib.request
from pathlib import Path
from huggingface_hub import ModelCard, get_token, whoami
from transformers import AutoTokenizer, RobertaConfig, RobertaForSequenceClassification

small = {"hidden_size": 4, "num_hidden_layers": 1, "num_attention_heads": 1, "intermediate_size": 4}
model = RobertaForSequenceClassification(RobertaConfig(vocab_size=8, num_labels=2, **small))
tokenizer = AutoTokenizer.from_pretrained(os.environ["ENCODER"])
card = ModelCard("---\\nlanguage: ko\\n---\\n\\n# test\\n")
cell = Path("cell.py").read_text(encoding="utf-8")


def requests():
    with urllib.request.urlopen(os.environ["HF_ENDPOINT"] + "/count") as reply:
        return int(reply.read())


for i, token in enumerate((*os.environ["TOKENS"].split(), "")):
    hub = Path(f"hub{i}")
    os.environ["HF_TOKEN"] = token
    before = requests()
    try:
        exec(compile(cell, "cell.py", "exec"))
        error = None
    except Exception:
        error = traceback.format_exc()
    saved = sorted(p.name for p in hub.rglob("*.*"))
    print("RESULT", json.dumps({"error": error, "saved": saved, "requests": requests() - before}))
"""


class Hub(BaseHTTPRequestHandler):
    """A hub on loopback that knows two tokens, neither of which may write; it notes the tokens it sees.

    ``/count`` answers how many requests there were.
    """

    seen: list[str] = []

    def answer(self) -> None:
        if self.path == "/count":
            return self.reply(200, str(len(self.seen)).encode())
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        self.seen.append(token)
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        role = ROLES.get(token)
        welcome = role and self.path.endswith("/whoami-v2")
        user = {"name": "someone", "type": "user", "auth": {"accessToken": {"role": role}}}
        body = json.dumps(user if welcome else {"error": "no"}).encode()
        self.reply(200 if welcome else 403 if role else 401, body)

    def reply(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_HEAD = answer

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture(scope="module")
def uploads(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The four uploads, in one process of their own: results, all that was printed, all that was written."""
    folder = tmp_path_factory.mktemp("upload")
    cells = nbformat.read(NOTEBOOK.path, as_version=4).cells
    defined, used = (
        c.source for c in cells if c.cell_type == "code" and re.search(r"(def|=) upload\(", c.source)
    )
    (folder / "cell.py").write_text(f"{defined}\n\n{used}", encoding="utf-8")
    Hub.seen.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    kept = {k: v for k, v in os.environ.items() if not k.startswith("HF_")}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=folder,
        env=kept
        | {
            "PYTHONPATH": python_path(),
            "HF_HOME": str(folder / "home"),
            "HF_ENDPOINT": f"http://127.0.0.1:{server.server_port}",
            "HF_HUB_VERBOSITY": "debug",
            "ENCODER": str(ROOT / "models" / "news-classifier" / "encoder"),
            "TOKENS": f"{UNKNOWN} {READ_ONLY} {LIMITED}",
        },
        capture_output=True,
        text=True,
        timeout=300,
    )
    server.shutdown()
    server.server_close()
    assert done.returncode == 0, done.stderr[-2000:]
    marked = [line for line in done.stdout.splitlines() if line.startswith("RESULT ")]
    unknown, read_only, limited, without = (json.loads(line.removeprefix("RESULT ")) for line in marked)
    return {
        "unknown": unknown,
        "read_only": read_only,
        "limited": limited,
        "without": without,
        "seen": list(Hub.seen),
        "printed": done.stdout + done.stderr,
        "files": [p for p in folder.rglob("*") if p.is_file()],
    }


@pytest.mark.parametrize(
    ("case", "token", "status"),
    [("unknown", UNKNOWN, "401"), ("limited", LIMITED, "403")],
    ids=["unknown token", "no right to write"],
)
def test_a_refused_upload_shows_the_reason_and_not_the_token(uploads, case, token, status):
    assert token in uploads["seen"], "토큰을 쓰지 않았습니다"
    assert status in uploads[case]["error"]
    assert "README.md" in uploads[case]["saved"], "올리기 전에 저장하지 않아 찾아볼 파일이 없습니다"
    assert token not in uploads["printed"]
    assert not [p.name for p in uploads["files"] if token.encode() in p.read_bytes()]


def test_with_a_token_that_may_only_read_the_model_goes_to_a_folder(uploads):
    assert uploads["read_only"]["error"] is None
    assert {"README.md", "model.safetensors"} <= set(uploads["read_only"]["saved"])
    assert uploads["read_only"]["requests"] == 1, "물은 것은 누구의 토큰인지뿐이어야 합니다"
    assert READ_ONLY not in uploads["printed"]


def test_without_a_token_the_model_and_its_card_go_to_a_folder_and_nothing_is_sent(uploads):
    assert uploads["without"]["error"] is None
    wanted = {"README.md", "config.json", "model.safetensors", "tokenizer.json"}
    assert wanted <= set(uploads["without"]["saved"])
    assert uploads["without"]["requests"] == 0
    assert uploads["unknown"]["requests"] > 0 and uploads["limited"]["requests"] > 0


def test_the_notebook_shows_no_token_in_what_it_stored():
    """The stand-in of the notebook, built in a cell, is searched for by name and in its outputs."""
    nb = nbformat.read(NOTEBOOK.path, as_version=4)
    fake = "hf_" + "가짜".encode().hex()
    assert any('"hf_" + "가짜".encode().hex()' in cell.source for cell in nb.cells)  # built as it is here
    outputs = json.dumps([c.outputs for c in nb.cells if c.cell_type == "code"], ensure_ascii=False)
    assert fake not in outputs


def test_the_classifier_names_the_field_of_headlines_it_has_not_seen():
    import torch
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    folder = ROOT / "models" / "news-classifier"
    torch.set_num_threads(1)
    model = AutoModelForSequenceClassification.from_pretrained(folder, dtype=torch.float32)
    measured = load_module(folder / "build.py").evaluate(model, AutoTokenizer.from_pretrained(folder))
    assert float(measured["정확도(시험)"].split("%")[0]) >= 80, measured
