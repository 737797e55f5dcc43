"""Measurements that work alike on CPU and CUDA: seconds, bytes by kind, activations, counts."""

from __future__ import annotations

import statistics
import time
import weakref
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True)
class Timing:
    """Seconds of repeated calls."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    def __str__(self) -> str:
        return f"{self.median * 1e3:.2f} ms (최소 {min(self.seconds) * 1e3:.2f}, {len(self.seconds)}회)"


def _once(function: Callable[[], Any]) -> float:
    import torch

    cuda = torch.cuda.is_available()
    if cuda:
        torch.cuda.synchronize()
    begin = time.perf_counter()
    function()
    if cuda:
        torch.cuda.synchronize()  # kernels run asynchronously
    return time.perf_counter() - begin


def seconds(function: Callable[[], Any], *, repeat: int = 5, warmup: int = 1) -> Timing:
    """Time ``function()`` ``repeat`` times after ``warmup`` calls that are not counted."""
    for _ in range(warmup):
        function()
    return Timing(tuple(_once(function) for _ in range(repeat)))


def time_ratio(
    first: Callable[[], Any], second: Callable[[], Any], *, repeat: int = 9, warmup: int = 2
) -> float:
    """Median of ``first``'s seconds over ``second``'s, measured in pairs within the same second.

    Taking turns lets a machine that slows down for a while slow both sides alike.
    """
    for _ in range(warmup):
        first()
        second()
    return statistics.median(_once(first) / _once(second) for _ in range(repeat))


def tensor_bytes(tensors: Iterable[torch.Tensor]) -> int:
    """Bytes of the storages behind ``tensors``; tied weights and views count once."""
    storages = {}
    for tensor in tensors:
        storage = tensor.untyped_storage()
        storages[storage.data_ptr()] = storage.nbytes()
    return sum(storages.values())


def memory_by_kind(model: torch.nn.Module, optimizer: torch.optim.Optimizer | None = None) -> dict[str, int]:
    """Bytes held by a training step: ``weights``, ``gradients``, ``optimizer``.

    Read from the tensors themselves, so gradients and optimizer states count once they exist.
    """
    import torch

    states: list[torch.Tensor] = []
    if optimizer is not None:
        for state in optimizer.state.values():
            states += [v for v in state.values() if torch.is_tensor(v) and v.dim() > 0]
    return {
        "weights": tensor_bytes([*model.parameters(), *model.buffers()]),
        "gradients": tensor_bytes(p.grad for p in model.parameters() if p.grad is not None),
        "optimizer": tensor_bytes(states),
    }


def saved_activations(model: torch.nn.Module, forward: Callable[[], Any]) -> int:
    """Bytes that autograd keeps for the backward pass of ``forward()``, without the weights.

    Counted by PyTorch's saved-tensor hooks; each storage counts once.
    """
    import torch

    weights = {p.untyped_storage().data_ptr() for p in model.parameters()}
    held: dict[int, int] = {}

    def pack(tensor: torch.Tensor) -> torch.Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in weights:
            held[storage.data_ptr()] = storage.nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        output = forward()  # kept alive while counting, so that no address is used twice
    del output
    return sum(held.values())


class PeakMemory:
    """Most bytes that tensors hold at one moment inside the block, on any device.

    ``held`` are the tensors that exist already (weights, optimizer states); those made inside are
    seen as they are made and as they die, temporaries of autograd and the optimizer included. A
    storage counts once. ``now`` and ``peak`` are bytes; on CUDA ``device_peak`` is what the
    allocator saw (``max_memory_allocated`` within the block), which rounds each block up and also
    holds what is not in ``held``. ``None`` elsewhere.
    """

    def __init__(self, held: Iterable[torch.Tensor] = ()) -> None:
        self.now = self.peak = 0
        self.device_peak: int | None = None
        self._alive: dict[int, int] = {}
        for tensor in held:
            self._hold(tensor)

    def _hold(self, tensor: torch.Tensor) -> None:
        storage = tensor.untyped_storage()
        key = storage._cdata  # one storage, whatever view of it was met first
        if key in self._alive or tensor.device.type == "meta":
            return
        self._alive[key] = storage.nbytes()
        self.now += self._alive[key]
        self.peak = max(self.peak, self.now)
        weakref.finalize(storage, self._release, key).atexit = False

    def _release(self, key: int) -> None:
        self.now -= self._alive.pop(key, 0)

    def __enter__(self) -> PeakMemory:
        import torch
        from torch.utils._python_dispatch import TorchDispatchMode

        hold = self._hold

        class Watch(TorchDispatchMode):
            def __torch_dispatch__(
                self, func: Any, types: Any, args: Any = (), kwargs: dict[str, Any] | None = None
            ) -> Any:
                made = func(*args, **(kwargs or {}))
                for value in made if isinstance(made, (tuple, list)) else (made,):
                    if type(value) in (torch.Tensor, torch.nn.Parameter):
                        hold(value)
                return made

        if torch.cuda.is_available():
            torch.cuda.synchronize()
            torch.cuda.reset_peak_memory_stats()
        self._watch = Watch()
        self._watch.__enter__()
        return self

    def __exit__(self, *error: Any) -> None:
        import torch

        self._watch.__exit__(*error)
        if torch.cuda.is_available():
            torch.cuda.synchronize()
            self.device_peak = torch.cuda.max_memory_allocated()


def parameters_by_part(model: torch.nn.Module) -> dict[str, int]:
    """Number of parameters under each direct child (shared ones count where they come first)."""
    seen: set[int] = set()
    parts = {}
    own = dict(model.named_parameters(recurse=False))
    for name, child in [*model.named_children(), *own.items()]:
        group = child.parameters() if hasattr(child, "parameters") else [child]
        fresh = [p for p in group if id(p) not in seen]
        seen.update(id(p) for p in fresh)
        parts[name] = sum(p.numel() for p in fresh)
    return parts
