"""Profiles, names that do not exist, measurements, exercises, the figure font."""

from __future__ import annotations

import http.server
import os
import re
import socket
import subprocess
import sys
import threading
from pathlib import Path

import checks
import pytest
import torch

from llmbook import cli, course, exercises, measure, notebooks, plot


def a_run(profile: str = "mini") -> course.Run:
    notebook = course.load_course().chapter("2").notebook()
    return course.Run(notebook=notebook, profile=profile, reason="시험", device="cpu")


@pytest.mark.parametrize("name", ["2", "02", "02_transformer", "2장", "chapters/02_transformer/"])
def test_a_chapter_has_several_names(name):
    assert course.load_course().chapter(name).number == "2"


def test_names_that_do_not_exist_list_the_nearest_and_all():
    with pytest.raises(course.CourseError, match="혹시 02_transformer.*\n.*16_new_architectures"):
        course.load_course().chapter("02_tranformer")
    with pytest.raises(course.CourseError, match="혹시 korean-encoder"):
        a_run().model("korean-encodr")
    with pytest.raises(course.CourseError, match="혹시 corpus"):
        a_run().dataset("corpsu")


def test_an_unknown_chapter_on_the_command_line_exits_with_2():
    done = subprocess.run([sys.executable, "-m", "llmbook", "run", "77"], capture_output=True, text=True)
    assert done.returncode == 2
    assert "있는 이름" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "name", ["02_transformer/02_attention", "2/02", "chapters/02_transformer/02_attention.ipynb"]
)
def test_a_notebook_is_found_by_the_name_that_list_shows_and_by_its_path(name):
    for everything in (False, True):
        assert [n.id for n in cli._selected(name, None, everything)] == ["02_transformer/02_attention"]
    with pytest.raises(course.CourseError, match="없는 노트북"):
        cli._selected("2", "2.5", False)
    assert len(cli._selected("chapters/02_transformer/", None, True)) == 5


def test_every_build_script_is_found_by_its_role_and_by_its_parts(monkeypatch):
    called = []
    monkeypatch.setattr(cli.subprocess, "call", lambda command, **_: called.append(command[1]) or 0)
    for role in ("news-classifier/encoder", "code-reward", "code-sft", *course.load_course().models):
        assert cli.main(["models", "build", role]) == 0
    assert called[0].endswith("news-classifier/build.py") and all(map(os.path.exists, called))
    for script in called:  # `llmbook models evaluate` is offered for each
        text = Path(script).read_text(encoding="utf-8")
        assert "arguments.evaluate" in text and re.search(
            r'"--evaluate"|(vision|language)\.\w*options', text
        ), script


def test_a_python_without_the_packages_is_told_which_one_to_take(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "nbformat", None)
    assert cli.main(["run", "2"]) == 1
    assert ".venv/bin/python -m llmbook" in capsys.readouterr().err


def test_the_mini_profile_stays_on_the_cpu_where_there_is_a_gpu(monkeypatch, capsys):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(course, "describe_machine", lambda: "")
    monkeypatch.setattr(course, "hub_reachable", lambda: False)
    monkeypatch.setattr(course, "_current", None)
    monkeypatch.setattr(course, "_gpu_hidden", False)
    monkeypatch.delenv("LLMBOOK_PROFILE", raising=False)
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "0")
    run = course.start("02_transformer/02_attention")
    assert (run.profile, run.device) == ("mini", "cpu") and os.environ["CUDA_VISIBLE_DEVICES"] == ""
    assert "허브에 닿지 않음" in capsys.readouterr().out

    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)  # hidden; the Hub is back
    monkeypatch.setattr(course, "hub_reachable", lambda: True)
    assert course.start("02_transformer/02_attention").profile == "mini"
    assert "커널을 다시 시작하면" in capsys.readouterr().out
    monkeypatch.setenv("LLMBOOK_PROFILE", "full")
    with pytest.raises(course.CourseError, match="커널을 다시 시작하면 full"):
        course.start("02_transformer/02_attention")

    monkeypatch.setattr(course, "_gpu_hidden", False)  # a new kernel
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.delenv("LLMBOOK_PROFILE")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "0")
    run = course.start("02_transformer/02_attention")
    assert (run.profile, run.device) == ("full", "cuda") and os.environ["CUDA_VISIBLE_DEVICES"] == "0"


@pytest.mark.parametrize("status", [200, 429, 503])
def test_a_hub_that_answers_is_reachable_whatever_it_says(monkeypatch, status):
    class Hub(http.server.BaseHTTPRequestHandler):
        def do_GET(self):  # noqa: N802 - the library's name
            self.send_response(status)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Hub)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", f"http://127.0.0.1:{server.server_port}")
    assert course.hub_reachable()
    server.shutdown()
    server.server_close()
    assert not course.hub_reachable(0.5)


def test_an_address_that_is_none_and_an_answer_that_is_no_http_are_no_hub(monkeypatch):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", "hub.example")
    assert not course.hub_reachable()

    def talk(server: socket.socket) -> None:
        with server.accept()[0] as client:
            client.recv(4096)
            client.sendall(b"220 mail.example ready\r\n")

    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=talk, args=(server,), daemon=True).start()
        monkeypatch.setattr(
            "huggingface_hub.constants.ENDPOINT", f"http://127.0.0.1:{server.getsockname()[1]}"
        )
        assert not course.hub_reachable()


def test_on_windows_the_tests_say_where_they_run(monkeypatch, capsys):
    monkeypatch.setattr(cli.sys, "platform", "win32")
    assert cli.main(["test"]) == 2
    assert "WSL" in capsys.readouterr().err


def test_results_are_one_page_with_the_book_s_figures_first(tmp_path, capsys):
    page = tmp_path / "results.md"
    assert cli.main(["results", "--page", str(page)]) == 0
    beside, _, rest = page.read_text(encoding="utf-8").partition("\n## ")[2].partition("\n## ")
    assert beside.startswith("책의 수와 우리의 수") and beside.count("\n| ") >= 10 and "1,572,864개" in beside
    done = [n for n in course.load_course().notebooks() if notebooks.saved_claims(n)]
    assert rest.count("\n## ") == len(done) - 1
    assert cli.main(["results", "--page", str(tmp_path / "none" / "results.md")]) == 2
    assert "results.md에 쓰지 못했습니다" in capsys.readouterr().err


def test_a_notebook_of_the_appendix_has_a_number_too():
    appendix = course.load_course().chapter("appendix")
    assert {appendix.notebook(name).name for name in ("2", "a2", "02", "a2_hf_token")} == {"a2_hf_token"}


def test_doctor_names_keys_but_never_their_value(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-geheim")
    done = subprocess.run([sys.executable, "-m", "llmbook", "doctor"], capture_output=True, text=True)
    assert "OPENAI_API_KEY 있음" in done.stdout
    assert "geheim" not in done.stdout + done.stderr


def test_profiles(monkeypatch):
    assert a_run("mini").pick(mini=1, full=2) == 1
    assert a_run("full").pick(mini=1, full=2) == 2
    assert a_run("rehearsal").pick(mini=1, full=2) == 2
    assert a_run("rehearsal").pick(mini=1, full=2, rehearsal=3) == 3
    assert a_run("rehearsal").pick(mini=1, full="hub/id", rehearsal=None) is None
    assert a_run("full").model("korean-encoder") == "klue/roberta-base"
    monkeypatch.setenv("LLMBOOK_PROFILE", "maxi")
    with pytest.raises(course.CourseError, match="프로필"):
        course.choose_profile()


def test_the_full_profile_without_the_hub_is_told_at_the_start(monkeypatch, capsys):
    monkeypatch.setenv("LLMBOOK_PROFILE", "full")
    monkeypatch.setattr(course, "hub_reachable", lambda: False)
    course.start("02_transformer/02_attention")
    assert "허브에 닿지 않아" in capsys.readouterr().out


def test_a_rehearsal_model_has_the_asked_size_and_loads_with_its_library(monkeypatch, tmp_path):
    from sentence_transformers import SentenceTransformer
    from transformers import AutoModelForMaskedLM

    monkeypatch.setenv("LLMBOOK_BUILD", str(tmp_path))
    wide = {"hidden_size": 64, "num_hidden_layers": 1, "num_attention_heads": 2, "vocab_size": 9000}
    wide |= {"max_position_embeddings": 514, "model_max_length": 512}
    for role in ("sentence-embedding", "korean-encoder"):
        monkeypatch.setitem(course.load_course().models[role], "rehearsal", wide)
    run = a_run("rehearsal")
    sentences = SentenceTransformer(run.model("sentence-embedding"), device="cpu")
    vectors = sentences.encode(["가", "나다"])
    assert (
        sentences.max_seq_length == 512
        and vectors.shape == (2, 64)
        and abs((vectors[0] ** 2).sum() - 1) < 1e-2
    )
    model = AutoModelForMaskedLM.from_pretrained(run.model("korean-encoder"))
    assert model.config.hidden_size == 64 and model.get_output_embeddings().weight.shape == (9000, 64)


def test_environment_variables_point_roles_elsewhere(monkeypatch, tmp_path):
    monkeypatch.setenv("LLMBOOK_MODEL_KOREAN_ENCODER", "someone/else")
    assert a_run().model("korean-encoder") == "someone/else"
    monkeypatch.setenv("LLMBOOK_MODEL_KOREAN_ENCODER", str(tmp_path / "nowhere"))
    with pytest.raises(course.CourseError, match="없습니다"):
        a_run().model("korean-encoder")


def test_an_e5_model_reads_what_it_was_trained_to_read_before_a_text(monkeypatch):
    assert a_run("mini").prompts("sentence-embedding") == ("", "")
    assert a_run("full").prompts("sentence-embedding") == ("query: ", "passage: ")
    monkeypatch.setenv("LLMBOOK_MODEL_SENTENCE_EMBEDDING", "jhgan/ko-sroberta-multitask")
    assert a_run("full").prompts("sentence-embedding") == ("", "")  # a reader's own model


def test_a_readers_own_folder_is_told_its_missing_columns(monkeypatch, tmp_path):
    monkeypatch.setenv("LLMBOOK_BUILD", str(tmp_path / "build"))
    monkeypatch.setenv("LLMBOOK_DATA_CORPUS", str(tmp_path))
    with pytest.raises(course.CourseError, match="분할"):
        a_run().dataset("corpus")
    (tmp_path / "train.jsonl").write_text('{"sentence": "가"}\n', encoding="utf-8")
    with pytest.raises(course.CourseError, match="text"):
        a_run().dataset("corpus")
    (tmp_path / "train.jsonl").write_text('{"text": "나"}\n', encoding="utf-8")
    assert a_run().dataset("corpus")[0]["text"] == "나"


def test_memory_is_counted_from_the_tensors():
    model = torch.nn.Linear(10, 20)
    optimizer = torch.optim.AdamW(model.parameters())
    model(torch.ones(3, 10)).sum().backward()
    optimizer.step()
    weights = (10 * 20 + 20) * 4
    assert measure.memory_by_kind(model, optimizer) == {
        "weights": weights,
        "gradients": weights,
        "optimizer": 2 * weights,
    }
    tied = torch.nn.Linear(20, 10, bias=False)
    tied.weight = torch.nn.Parameter(model.weight.data.T)
    assert measure.tensor_bytes([model.weight, tied.weight]) == 800


def test_saved_activations_grow_with_the_batch():
    model = torch.nn.Sequential(torch.nn.Linear(8, 16), torch.nn.GELU(), torch.nn.Linear(16, 4))

    def bytes_for(batch: int) -> int:
        x = torch.ones(batch, 8)
        return measure.saved_activations(model, lambda: model(x))

    # input (8), before and after GELU (16 + 16) of 4 bytes each
    assert bytes_for(2) == 2 * (8 + 16 + 16) * 4
    assert bytes_for(6) == 3 * bytes_for(2)


def test_parameters_by_part_add_up_with_tied_weights():
    model = torch.nn.ModuleDict({"a": torch.nn.Linear(4, 4), "b": torch.nn.Linear(4, 4)})
    model["b"].weight = model["a"].weight
    parts = measure.parameters_by_part(model)
    assert parts == {"a": 20, "b": 4}
    assert sum(parts.values()) == sum(p.numel() for p in model.parameters())


def test_time_ratio_finds_the_slower_side():
    import time

    ratio = measure.time_ratio(lambda: time.sleep(0.1), lambda: time.sleep(0.025), repeat=3)
    assert 2 < ratio < 8


def test_a_stub_is_not_yet_written():
    def stub(x): ...

    def documented(x):
        """What to do."""

    def started(x):
        return x

    assert exercises.is_stub(stub) and exercises.is_stub(documented) and exercises.is_stub(...)
    assert not exercises.is_stub(started) and not exercises.is_stub(lambda x: x + 1)


def test_half_written_code_is_wrong_and_does_not_raise(monkeypatch, capsys):
    checker = exercises.exercise("2-99")(lambda answer: None if answer(2) == 4 else "제곱을 돌려주세요.")
    monkeypatch.setattr(exercises, "checkers", lambda chapter: {"2-99": checker})

    def crashes(x):
        return x.no_such_attribute

    def unfinished(x):
        raise NotImplementedError

    assert exercises.grade("2-99", lambda x: x * x)[0] == exercises.RIGHT
    assert exercises.grade("2-99", lambda x: x)[1] == "제곱을 돌려주세요."
    assert exercises.grade("2-99", lambda x: print(end=""))[1] == exercises.NOTHING
    assert exercises.grade("2-99", lambda x: [..., x][0])[0] == exercises.EMPTY
    assert exercises.grade("2-99", crashes)[0] == exercises.WRONG
    assert exercises.grade("2-99", unfinished)[0] == exercises.EMPTY
    exercises.check("2-99", crashes)
    assert "AttributeError" in capsys.readouterr().out


def test_what_an_answer_gave_back_is_named_where_it_cannot_be_graded(monkeypatch):
    checker = exercises.exercise("2-99")(lambda answer: None if answer(2).shape == (4,) else "모양")
    monkeypatch.setattr(exercises, "checkers", lambda chapter: {"2-99": checker})

    def of_torch(x):
        return torch.softmax(torch.tensor([x, x]), 0)  # of integers

    assert exercises.grade("2-99", torch.zeros) == (exercises.WRONG, "모양")
    assert "return" in exercises.grade("2-99", lambda x: print(end=""))[1]
    assert "float" in exercises.grade("2-99", lambda x: x / 2)[1]
    assert "함수를 건네세요" in exercises.grade("2-99", 4)[1]
    outcome, told = exercises.grade("2-99", of_torch)
    assert outcome == exercises.WRONG and "implemented for 'Long'" in told
    assert exercises.grade("2-99", lambda x: [..., x][0])[0] == exercises.EMPTY


def test_the_shipped_font_has_every_hangul_syllable_and_the_usual_signs():
    from matplotlib.ft2font import FT2Font

    glyphs = FT2Font(str(plot.FONT_FILE)).get_charmap()
    signs = "√αβγδεθλμπσΔΣ·×÷±≤≥≈≠→←∞−–—…①②「」“”‘’"
    assert [c for c in range(0xAC00, 0xD7A4) if c not in glyphs] == []
    assert [c for c in signs if ord(c) not in glyphs] == []


def test_sections_are_found_by_the_heading_before_a_cell():
    cells = [
        {"cell_type": "markdown", "source": "# 2장"},
        {"cell_type": "code", "source": "1"},
        {"cell_type": "markdown", "source": ["## 2.3 어텐션 이해하기\n", "\n", "### 2.3.1 사람이\n"]},
        {"cell_type": "code", "source": "# 예제 2.5 어텐션\n2"},
        {"cell_type": "markdown", "source": "그냥 글 2.4 아님"},
        {"cell_type": "code", "source": "3"},
    ]
    assert notebooks.sections_by_cell(cells) == [None, None, "2.3.1", "2.3.1", "2.3.1", "2.3.1"]
    assert checks.examples_in(cells) == ["2.5"]
