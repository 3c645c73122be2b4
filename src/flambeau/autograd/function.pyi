"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeVar, overload

import contextlib
import numpy
from typing_extensions import Self

from flambeau._tensor.base import Size as _Size
from flambeau._tensor.device import device as _device, layout as _layout, memory_format as _memory_format
from flambeau._tensor.dtype import dtype as _dtype
from flambeau._tensor.generator import Generator as _Generator
from flambeau.viz.model import Graph as _Graph

_Number = int | float | bool | complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
import warnings
from functools import wraps
from .._tensor.base import View, alias, level_of, wrap
from .._tensor.modes import forward_grad_mode, grad_mode, is_grad_enabled, saved_tensor_hooks
from .._tensor.places import ARRAYS
from .._tensor.storage import clock
from ..interpreters.inplace import check_writable, follow, mark_written
from ..interpreters.levels import transforming
from ..interpreters.record import Node, edge_at, form_at, note_place
from ..interpreters.saved import RELEASED, Packed
from ._checks import check_saved
from ._recorded_pass import continued
class FunctionCtx:
    """What a Function's forward and backward share; the recorded node itself, as in PyTorch."""
    def save_for_backward(self, *tensors: Any) -> Any:
        """Save tensors for backward, where they are `saved_tensors`; None entries are kept.

        Raises:
            TypeError: something else than a tensor or None is given.
        """
    def save_for_forward(self, *tensors: Any) -> Any:
        """Save tensors for the jvp of the same call, where they are `saved_tensors`."""
    def mark_dirty(self, *tensors: Any) -> Any:
        """Say that forward wrote to these inputs in place, and returns them."""
    def mark_non_differentiable(self, *tensors: Any) -> Any:
        """Say that these outputs have no gradient."""
    def set_materialize_grads(self, value: Any) -> Any:
        """Say whether backward gets zeros (True, the default) or None for outputs without gradient."""
    _to_save: Any
    _saved_for_forward: Any
    _dirty: Any
    _non_differentiable: Any
    _materialize: Any
class FunctionNode(FunctionCtx, Node):
    """The node of a custom Function, and the `ctx` that its methods get."""
    _function: Any
    _to_save: tuple[Any, ...]
    _saved_for_forward: tuple[Any, ...]
    _dirty: tuple[Any, ...]
    _non_differentiable: tuple[Any, ...]
    _materialize: bool
    _materialize_non_diff_grads: bool
    _in_jvp: bool
    needs_input_grad: tuple[Any, ...]
    @property
    def saved_tensors(self) -> Any:
        """What `save_for_backward` saved."""
    @property
    def saved_variables(self) -> Any:
        """The old name of `saved_tensors`."""
    def gradients(self, running: Any, grads: Any) -> Any:
        """Run the user's backward; one gradient, or None, for each input."""
def _backward_of(cls: Any) -> Any: ...
def _reducible(shape: Any, wanted: Any) -> Any: ...
class SavedOutput:
    """An output saved for backward: kept as an array, so that node and output do not hold each other."""
    def __init__(self, tensor: Any, node: Any, number: Any) -> None: ...
    def unpack(self, array: Any = None) -> Any:
        """The output as a tensor made by its node; with other values, if given."""
    _array: Any
    _node: Any
    _number: Any
class PackedTensor:
    """What a saved-tensor hook made of a tensor saved for backward, and where that stands in the graph."""
    def __init__(self, saved: Any, pack: Any, unpack: Any) -> None: ...
    def unpack(self) -> Any:
        """The tensor again, with its history."""
    packed: Any
    saved: Any
class _FunctionMeta(type):
    """Gives each Function the class of its nodes, named after it."""
    def __init__(cls, name: Any, bases: Any, namespace: Any) -> None: ...
class Function:
    """Base of custom differentiable operations: write `forward` and `backward` as static methods, call ``apply``.

    ``forward(ctx, *args)`` computes; or ``forward(*args)`` with ``setup_context(ctx, inputs, output)``. ``backward(ctx,
    *grads)`` returns one gradient for each argument of forward. Optional: ``jvp(ctx, *tangents)``, ``vmap(info,
    in_dims, *args)`` or ``generate_vmap_rule = True``.

    >>> class Double(torch.autograd.Function):
    ...     @staticmethod
    ...     def forward(ctx, x):
    ...         return x * 2
    ...     @staticmethod
    ...     def backward(ctx, grad):
    ...         return grad * 2
    >>> x = torch.tensor(3.0, requires_grad=True); Double.apply(x).backward(); x.grad
    tensor(2.)
    """
    generate_vmap_rule: bool
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    forward: Callable[..., Any]
    @staticmethod
    def setup_context(ctx: Any, inputs: Any, output: Any) -> Any:
        """Save what backward needs, where forward takes no ctx; to be written by the subclass."""
    @staticmethod
    def backward(ctx: Any, *grad_outputs: Any) -> Any:
        """Return the gradients of forward's arguments; to be written by the subclass."""
    vjp: Any
    @staticmethod
    def jvp(ctx: Any, *grad_inputs: Any) -> Any:
        """Return the tangents of the results for tangents of forward's arguments; to be written by the subclass."""
    @staticmethod
    def vmap(info: Any, in_dims: Any, *args: Any) -> Any:
        """Return the batched result and its dims; to be written by the subclass."""
    @classmethod
    def apply(cls, *args: Any, **kwargs: Any) -> Any:
        """Run forward on the arguments, and record it as one node.

        Args:
            args: what forward takes after ctx.

        Returns:
            what forward returns.
        """
class InplaceFunction(Function):
    """A Function that writes to inputs, as programs for PyTorch before 0.4 name it; `mark_dirty` says to which."""
def apply_recorded(cls: Any, args: Any, level: int = 0) -> Any:
    """Run a Function's forward without recording its parts, and record it as one node at a level."""
def run_forward(cls: Any, args: Any, level: int = 0) -> Any:
    """(what `apply` returns, the ctx, the outputs that are inputs written to) of a Function's forward."""
def _check_not_saved(ctx: Any, handed: Any, outputs: Any) -> Any: ...
def _handed(x: Any, level: Any) -> Any: ...
def _returned(ctx: Any, t: Any, args: Any, handed: Any) -> Any: ...
def _shown_again(original: Any) -> Any: ...
def _connect(ctx: Any, args: Any, handed: Any, outputs: Any, result: Any, level: Any) -> Any: ...
def _continue(ctx: Any, t: Any, i: Any, dirty: Any) -> Any: ...
def once_differentiable(backward: Callable[..., Any]) -> Any:
    """Make a backward that cannot be differentiated itself say so when that is tried.

    Args:
        backward (callable): the static method to decorate.

    >>> class Half(torch.autograd.Function):
    ...     @staticmethod
    ...     def forward(ctx, x):
    ...         return x / 2
    ...     @staticmethod
    ...     @torch.autograd.function.once_differentiable
    ...     def backward(ctx, grad):
    ...         return grad / 2
    """
class _Refuse(Function):
    """The identity whose derivative is an error."""
    forward: Callable[..., Any]
    @staticmethod
    def backward(ctx: Any, grad: Any) -> Any: ...
