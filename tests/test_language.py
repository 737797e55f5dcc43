"""The chat format, the judge of answers and the batches that the language models are built with."""

from __future__ import annotations

import json
import random
import sys
import time
from collections import Counter
from functools import partial

import pytest
import torch

from llmbook.course import ROOT

sys.path.insert(0, str(ROOT / "models"))

import evaluation  # noqa: E402
import language  # noqa: E402
from transformers import PreTrainedTokenizerFast, Qwen3ForCausalLM  # noqa: E402


@pytest.fixture(scope="module")
def tokenizer():
    return PreTrainedTokenizerFast.from_pretrained(ROOT / "models" / "korean-llm-base")


@pytest.fixture(scope="module")
def words():
    return language.build_tokenizer(words=True)


def mixed(count: int, *, held_out: bool = False):
    mix, rng = language.mixture(), random.Random(3)
    return [mix.chat(rng, held_out=held_out) for _ in range(count)]


def test_the_fast_renderer_writes_what_the_chat_template_writes(tokenizer):
    for row in mixed(150):
        prompt = language.render_prompt(row["messages"][:-1], row["tools"])
        whole = prompt + language.render_answer(row["messages"][-1])
        render = tokenizer.apply_chat_template
        assert prompt == render(
            row["messages"][:-1], tools=row["tools"], add_generation_prompt=True, tokenize=False
        )
        assert whole == render(row["messages"], tools=row["tools"], tokenize=False)


def test_arguments_as_a_string_render_like_a_dict(tokenizer):
    def message(arguments):
        call = {"type": "function", "function": {"name": "날씨", "arguments": arguments}}
        return [{"role": "user", "content": "?"}, {"role": "assistant", "content": "", "tool_calls": [call]}]

    text = tokenizer.apply_chat_template(message({"city": "서울"}), tokenize=False)
    assert text == tokenizer.apply_chat_template(message('{"city": "서울"}'), tokenize=False)
    assert '<tool_call>{"name": "날씨", "arguments": {"city": "서울"}}</tool_call>' in text


def test_the_assistant_mask_covers_the_answer_only(tokenizer):
    messages = [{"role": "user", "content": "안녕하세요"}, {"role": "assistant", "content": "반갑습니다."}]
    out = tokenizer.apply_chat_template(
        messages, return_dict=True, return_assistant_tokens_mask=True, tokenize=True
    )
    kept = [i for i, m in zip(out["input_ids"], out["assistant_masks"], strict=True) if m]
    assert tokenizer.decode(kept) == "반갑습니다.<|im_end|>\n"


@pytest.mark.parametrize("name", ["tokenizer", "words"])
@pytest.mark.parametrize(
    "text",
    ["뷁 쀓 🙂 naïve", "def f(x):\n    return x ** 2", '3,500원 [1] {"a": null}', "나는  책의\n\n끝 "],
)
def test_the_tokenizer_loses_nothing(request, name, text):
    tokenizer = request.getfixturevalue(name)
    ids = tokenizer.encode(text, add_special_tokens=False)
    assert tokenizer.decode(ids) == text
    digits = [t for t in tokenizer.convert_ids_to_tokens(ids) if any(c.isdigit() for c in t)]
    assert all(len(t) == 1 for t in digits), "digits stand alone"


def copied(tokenizer) -> list[bool]:
    """Of the strings that held-out answers take over: whether they are the same tokens in the request."""
    same = []
    for row in (r for task in ("extract-json", "tool-call") for r in evaluation.rows_of(task, 100, seed=5)):
        prompt = language.render_prompt(row["messages"][:-1], row["tools"])
        answer = language.render_answer(row["messages"][-1])
        asked = tokenizer.encode(prompt, add_special_tokens=False)
        written = tokenizer(answer, add_special_tokens=False, return_offsets_mapping=True)
        for said in language.mixture().substitution.values(row):
            if said in prompt and f'"{said}"' in answer:
                begin = answer.index(f'"{said}"') + 1
                places = zip(written.input_ids, written.offset_mapping, strict=True)
                ids = [i for i, (b, e) in places if b < begin + len(said) and e > begin]
                same.append(any(asked[k : k + len(ids)] == ids for k in range(len(asked))))
    return same


def test_words_are_the_same_tokens_wherever_they_stand(tokenizer, words):
    assert len(words) == len(tokenizer)
    before, now = copied(tokenizer), copied(words)
    assert len(before) == len(now) > 200
    assert sum(before) / len(before) < 0.5 and sum(now) / len(now) > 0.95
    rows = [language.segments(r["messages"], r["tools"]) for r in mixed(150, held_out=True)]
    lengths = [sum(len(t.encode("".join(row))) for row in rows) for t in (tokenizer, words)]
    assert lengths[1] < 1.15 * lengths[0]


def written(row) -> str:
    return language.render_answer(row["messages"][-1]).removesuffix("<|im_end|>\n")


@pytest.mark.parametrize("task", evaluation.SOURCES)
def test_a_gold_answer_is_right_and_a_damaged_one_is_wrong(task):
    for row in evaluation.rows_of(task, 6, seed=1):
        gold = written(row)
        assert evaluation.right(gold, row), (gold, row["check"])
        for damaged in ("", "모르겠습니다.", gold[: len(gold) // 3]):
            assert not evaluation.right(damaged, row), (damaged, row["check"])


def test_an_answer_with_the_wrong_citation_is_wrong():
    row = next(r for r in evaluation.rows_of("qa", 40) if r["check"].get("cite"))
    cite = row["check"]["cite"]
    gold = written(row)
    assert not evaluation.right(gold.replace(f"[{cite}]", f"[{cite + 1}]"), row)
    assert not evaluation.right(gold + f" [{cite + 1}]", row)


def test_a_told_result_leaves_out_what_is_not_asked_for_but_makes_no_number_up():
    row = next(
        r for r in evaluation.rows_of("tool-result", 60, seed=5) if len(r["check"].get("any", ())) == 2
    )
    first, second = row["check"]["any"]
    for said in (first, second, f"{first}, {second}"):
        assert evaluation.right(f"처리했습니다. {said}입니다.", row)
    assert not evaluation.right("처리했습니다.", row)
    assert not evaluation.right(f"처리했습니다. {first}이고 98765입니다.", row)


@pytest.mark.parametrize(
    "task", ["qa", "sql", "tool", "tool-result", "extract", "classify", "python", "judge", "follow-up"]
)
def test_hand_written_gold_answers_pass_the_judge(task):
    for row in evaluation.handwritten(task)[: 60 if task == "tool-result" else 8]:
        assert evaluation.right(written(row), row), json.dumps(row["check"], ensure_ascii=False)


def test_wilson_interval_matches_a_known_value():
    low, high = evaluation.interval(8, 10)  # statsmodels' proportion_confint(8, 10, method="wilson")
    assert low == pytest.approx(0.49016, abs=1e-4) and high == pytest.approx(0.94332, abs=1e-4)


def test_batches_hold_every_example_once_and_keep_to_their_size():
    block = [([0] * n, [(1, n)]) for n in range(5, 200)]
    made = list(language.batches(iter([list(block)]), 1000, random.Random(0)))
    assert sorted(len(ids) for batch in made for ids, _ in batch) == list(range(5, 200))
    assert all(max(len(ids) for ids, _ in b) * len(b) <= 1000 or len(b) == 1 for b in made)


def test_batches_for_a_gpu_have_few_shapes_and_lose_nothing():
    block = [([n] * n, [(1, n)]) for n in range(5, 250)]
    made = list(language.alike(iter([list(block)] * 20), 1024))
    for batch, (rows, length) in made:
        assert length in language.LENGTHS and rows == len(batch) == 1024 // length
        assert all(len(ids) <= length for ids, _ in batch)
    count = Counter(len(ids) for batch, _ in made for ids, _ in batch)
    assert all(count[n] >= 19 for n in range(5, 250))  # the rest waits for its batch to be full


@pytest.mark.parametrize("shape", [None, (3, 16)])
def test_the_loss_is_the_mean_over_answer_tokens_whatever_the_padding(tokenizer, shape):
    torch.manual_seed(0)
    size = dict(hidden_size=32, num_hidden_layers=1, num_attention_heads=1, num_key_value_heads=1)
    configuration = language.configuration(tokenizer, intermediate_size=32, **size)
    model = language.Qwen3ForCausalLM(configuration).eval()
    rows = [([5, 6, 7, 8, 9], [(3, 5)]), ([9, 8, 7, 6, 5, 4, 3, 2], [(2, 3), (6, 8)])]
    with torch.no_grad():
        together = language.loss_of(model, *language.tensors(rows, 0.0, "cpu", shape)).item()
        alone = 0.0
        for ids, answers in rows:
            labels = torch.full((1, len(ids)), -100)
            for begin, end in answers:
                labels[0, begin:end] = torch.tensor(ids[begin:end])
            loss = model(torch.tensor([ids]), labels=labels).loss.item()
            alone += loss * sum(end - begin for begin, end in answers)
    assert together == pytest.approx(alone / 5, abs=1e-5)


def test_a_talk_is_learned_at_its_answers_and_nowhere_else(tokenizer):
    mix, rng = language.mixture(), random.Random(11)
    for _ in range(200):
        row = mix.session(rng)
        cut = language.segments(row["messages"], row["tools"])
        whole = language.render_prompt(row["messages"][:-1], row["tools"])
        assert "".join(cut) == whole + language.render_answer(row["messages"][-1])
        answers = [m for m in row["messages"] if m["role"] == "assistant" and not m.get("given")]
        assert cut[1::2] == [language.render_answer(m) for m in answers]
    for ids, answers in next(language.chats(tokenizer, 256, 1))[:200]:
        assert len(ids) == answers[-1][1] <= 256
        for begin, end in answers[:-1]:
            assert tokenizer.decode(ids[begin:end]).endswith("<|im_end|>\n")
            assert tokenizer.decode(ids[:begin]).endswith("<|im_start|>assistant\n")


def test_muon_steps_like_torchs():
    """The same direction and length as the library's, which works in bfloat16 (hence the tolerance)."""
    torch.manual_seed(0)
    shapes, lr = [(32, 48), (48, 32), (32, 48), (16, 16)], 0.01
    start = [torch.randn(s) for s in shapes]
    ours, theirs = ([torch.nn.Parameter(w.clone()) for w in start] for _ in range(2))
    steps = (
        language.Muon(ours, lr=lr),
        torch.optim.Muon(theirs, lr=lr, weight_decay=0.02, momentum=0.95, adjust_lr_fn="match_rms_adamw"),
    )
    for _ in range(5):
        for a, b in zip(ours, theirs, strict=True):
            a.grad = torch.randn(a.shape)
            b.grad = a.grad.clone()
        for optimizer in steps:
            optimizer.step()
    for a, b, w in zip(ours, theirs, start, strict=True):
        way, other = (a - w).flatten(), (b - w).flatten()
        assert torch.cosine_similarity(way, other, dim=0) > 0.999
        assert abs(way.norm() / other.norm() - 1) < 0.01


def test_newton_schulz_brings_singular_values_near_one():
    torch.manual_seed(0)
    for shape in [(3, 64, 24), (2, 24, 64)]:
        values = torch.linalg.svdvals(language.orthogonal(torch.randn(shape)))
        assert values.min() > 0.5 and values.max() < 1.3


def test_the_second_time_of_a_repeat_is_a_part_of_the_first(tokenizer):
    rng = random.Random(1)
    rows = [language.repeated(range(300, len(tokenizer)), 0, rng) for _ in range(50)]
    for ids, [(start, _)] in rows:
        again = ids[start - 1 :]  # the cue and what has to be copied
        where = [i for i in range(1, start - 1) if ids[i : i + len(again)] == again]
        assert where and len(again) >= 4


def test_every_answer_of_a_bound_row_stands_in_its_blocks_or_is_a_refusal(tokenizer):
    signs = language.signs_of(tokenizer)
    assert len(set(signs[:9])) == 9
    stop, ask, reply, refusal = signs.stop, signs.ask, signs.reply, signs.refusal
    assert tokenizer.decode(refusal) == "문서에서 답을 찾을 수 없습니다."
    rng, refused = random.Random(2), 0
    for _ in range(100):
        ids, answers = language.bound(range(300, len(tokenizer)), signs, rng)
        told = ids[: ids.index(ask)]
        for begin, end in answers:
            assert ids[begin - 1] == reply and stop in ids[begin:end]
            if ids[begin : end - 1] == refusal:
                refused += 1
                asked = ids[:begin][::-1]
                question = asked[1 : asked.index(ask)][::-1]
                values = [told[at : at + len(question)] for at in range(len(told))]
                assert question not in values  # name and attribute do not stand together
            else:
                assert set(ids[begin:end]) <= set(told)
        assert len(ids) == answers[-1][1]
    assert 10 < refused < 100


def test_a_judged_row_says_which_of_two_claims_stands_in_its_blocks(tokenizer):
    signs = language.signs_of(tokenizer)
    _, colon, stop, ask, reply, first, second, right, wrong, _ = signs
    rng, verdicts = random.Random(3), []
    for _ in range(100):
        ids, answers = language.judged(range(600, len(tokenizer)), signs, rng)
        told = set(ids[: ids.index(ask)])
        for begin, end in answers:
            assert ids[begin - 1] == reply and end == begin + 1
            claim = ids[:begin][::-1]
            claim = claim[1 : claim.index(ask)][::-1]
            verdicts.append(ids[begin])
            if ids[begin] in (first, second):
                one, other = claim[2 : claim.index(stop)], claim[claim.index(stop) + 3 :]
                assert claim[:2] == [first, colon] and one != other
                assert set(one if ids[begin] == first else other) <= told
            elif ids[begin] == right:
                assert set(claim) <= told
    share = [verdicts.count(v) / len(verdicts) for v in (first, second, right, wrong)]
    assert all(0.15 < s < 0.35 for s in share)


def test_a_partners_gradient_is_averaged_by_tokens_and_a_stale_one_is_thrown_away(tokenizer):
    size = dict(
        hidden_size=32,
        num_hidden_layers=1,
        num_attention_heads=1,
        num_key_value_heads=1,
        intermediate_size=32,
    )
    model = Qwen3ForCausalLM(language.configuration(tokenizer, **size))
    other = language.Partner(model, partial(language.documents, tokenizer, 64), 0.1, 256, 0, idle=False)
    try:
        deadline = time.monotonic() + 120
        while not int(other.state[2]):
            assert time.monotonic() < deadline and other.process.is_alive()
            time.sleep(0.05)
        theirs = int(other.state[2])
        parts = other.gradient.split([p.numel() for p in other.parameters])
        wanted = [part.view_as(p).clone() for p, part in zip(other.parameters, parts, strict=True)]
        assert any(w.abs().sum() > 0 for w in wanted)
        for p in model.parameters():
            p.grad = torch.ones_like(p)
        assert other.join(theirs) == theirs  # as many tokens as ours: the plain mean
        for p, w in zip(model.parameters(), wanted, strict=True):
            assert torch.allclose(p.grad, (1 + w) / 2, atol=1e-6)
        while not int(other.state[2]):
            assert time.monotonic() < deadline and other.process.is_alive()
            time.sleep(0.05)
        for _ in range(language.Partner.STALE + 1):
            other.publish()
        assert other.join(1) == 0
    finally:
        other.stop()
    assert not other.process.is_alive()


def test_a_deeper_net_begins_as_the_same_function_and_can_learn(tokenizer):
    start = Qwen3ForCausalLM.from_pretrained(ROOT / "models" / "korean-llm-base", dtype=torch.float32).eval()
    deep = language.deepened(start, 8).eval()
    ids = torch.tensor([tokenizer.encode("가온책방은 토요일에 아홉 시까지 문을 엽니다.")])
    with torch.inference_mode():
        assert deep(ids).logits.equal(start(ids).logits)
    assert deep.config.num_hidden_layers == len(deep.config.layer_types) == 8
    optimizers = language.optimizers(deep.train(), 1e-3)
    losses = []
    for _ in range(4):
        loss = deep(ids, labels=ids).loss
        loss.backward()
        for optimizer in optimizers:
            optimizer.step()
            optimizer.zero_grad()
        losses.append(loss.item())
    assert losses[-1] < losses[0]
    assert all(layer.mlp.down_proj.weight.any() for layer in deep.model.layers)
    with pytest.raises(ValueError, match="줄일 수는 없습니다"):
        language.deepened(start, 3)


@pytest.mark.parametrize("length", [1, 127, 128, 300])
def test_attention_in_blocks_is_the_library_s(length):
    import types

    from transformers.integrations.sdpa_attention import sdpa_attention_forward

    torch.manual_seed(0)
    module = types.SimpleNamespace(training=True, is_causal=True, num_key_value_groups=2)
    given = [torch.randn(2, heads, length, 16, requires_grad=True) for heads in (4, 2, 2)]
    outputs = []
    for attention in (language.block_causal, sdpa_attention_forward):
        output, weights = attention(module, *given, None, scaling=0.25)
        assert weights is None
        gradients = torch.autograd.grad(output.square().sum(), given)
        outputs.append((output, *gradients))
    for ours, theirs in zip(*outputs, strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-4, atol=1e-5)


def test_attention_in_blocks_leaves_masks_and_generation_to_the_library(tokenizer):
    model = Qwen3ForCausalLM.from_pretrained(ROOT / "models" / "draft-llm", dtype=torch.float32).eval()
    ids = torch.tensor([tokenizer.encode("가온책방은 토요일에 아홉 시까지 문을 엽니다.")])
    mask = torch.ones_like(ids)
    mask[0, :3] = 0
    with torch.inference_mode():
        wanted = model(ids, attention_mask=mask).logits
        model.set_attn_implementation("block_causal")
        torch.testing.assert_close(model(ids, attention_mask=mask).logits[:, 3:], wanted[:, 3:])


def test_averaged_weights_lie_between_those_of_two_runs(tmp_path):
    here = ROOT / "models" / "draft-llm"
    other = Qwen3ForCausalLM.from_pretrained(here, dtype=torch.float32)
    start = {name: weight.clone() for name, weight in other.named_parameters()}
    with torch.no_grad():
        for weight in other.parameters():
            weight.add_(1.0)
    other.save_pretrained(tmp_path)
    for name, weight in language.averaged(here, tmp_path, 0.25).named_parameters():
        torch.testing.assert_close(weight, start[name] + 0.25)
