"""Chapter 7's saved functions keep their promises on small matrices, without a model."""

from __future__ import annotations

import pytest
import torch

from llmbook.course import ROOT, CourseError
from llmbook.exercises import load_module

torch.set_num_threads(1)
korean_text = load_module(ROOT / "chapters" / "07_compression" / "korean_text.py")


@pytest.fixture(scope="module")
def methods():
    """What notebook 04 saves: scales, to_grid, rtn, gptq, awq."""
    return korean_text.saved("04_gptq_and_awq", {"torch": torch})


@pytest.fixture
def layer():
    """A weight (8, 256), H of correlated inputs, and the mean of |x|."""
    generator = torch.Generator().manual_seed(1)
    x = torch.randn(2000, 256, generator=generator) @ torch.randn(256, 256, generator=generator) / 16
    return torch.randn(8, 256, generator=generator), x.T @ x, x.abs().mean(0)


@pytest.mark.parametrize("bits", [2, 3, 4])
def test_rounding_uses_no_more_values_than_the_bits_allow(methods, layer, bits):
    weight, h, mean_abs = layer
    for quantized in (methods.rtn(weight, bits), methods.gptq(weight, h, bits)):
        groups = quantized.unflatten(1, (-1, 128)).flatten(0, 1)
        assert max(len(g.unique()) for g in groups) <= 2**bits


def test_rounding_twice_changes_nothing(methods, layer):
    weight, _, _ = layer
    scale = methods.scales(weight, 4)
    once = methods.to_grid(weight, scale, 4)
    assert torch.allclose(methods.to_grid(once, scale, 4), once, atol=1e-6)


@pytest.mark.parametrize("block", [1, 32, 128, 256])
def test_gptq_does_not_depend_on_how_many_columns_are_updated_lazily(methods, layer, block):
    weight, h, _ = layer
    assert torch.allclose(methods.gptq(weight, h, 4, block=block), methods.gptq(weight, h, 4), atol=1e-4)


def test_gptq_and_awq_leave_less_output_error_than_rounding(methods, layer):
    weight, h, mean_abs = layer
    plain = methods.row_errors(weight, methods.rtn(weight, 3), h).sum()
    assert methods.row_errors(weight, methods.gptq(weight, h, 3), h).sum() < 0.8 * plain
    assert methods.row_errors(weight, methods.awq(weight, h, mean_abs, 3), h).sum() < 0.9 * plain


@pytest.fixture
def model():
    from transformers import AutoModelForCausalLM, Qwen3Config

    torch.manual_seed(0)
    config = Qwen3Config(
        vocab_size=50,
        hidden_size=64,
        intermediate_size=96,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=16,
    )
    return AutoModelForCausalLM.from_config(config).eval()


def test_outliers_change_the_inputs_and_not_the_function(model):
    add_outliers = korean_text.saved("03_bitsandbytes", {"torch": torch}).add_outliers
    ids = torch.arange(20)[None]
    with torch.no_grad():
        before = model(ids).logits
        norm = model.model.layers[0].input_layernorm.weight.max().item()
        add_outliers(model)
        assert torch.allclose(model(ids).logits, before, atol=1e-5)
    assert model.model.layers[0].input_layernorm.weight.max().item() == 32 * norm


def test_loss_is_the_models_own_mean_over_all_blocks(model):
    ids = torch.randint(50, (5, 12))
    with torch.no_grad():
        wanted = model(ids, labels=ids).loss.item()
    assert korean_text.loss(model, ids, size=2) == pytest.approx(wanted, abs=1e-5)


def test_blocks_are_whole_documents_in_a_row():
    class Tokenizer:
        def convert_tokens_to_ids(self, token):
            return 0

        def __call__(self, text):
            from types import SimpleNamespace

            return SimpleNamespace(input_ids=[int(c) for c in text])

    class Run:
        def dataset(self, name, split):
            return [{"text": "123"}, {"text": "45"}, {"text": "6789"}]

    assert korean_text.blocks(Run(), Tokenizer(), "train", 2, 4).tolist() == [[1, 2, 3, 0], [4, 5, 0, 6]]
    with pytest.raises(CourseError, match="토큰이 없습니다"):
        korean_text.blocks(Run(), Tokenizer(), "train", 5, 4)
