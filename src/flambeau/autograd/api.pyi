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
from .._mistakes import losses
from ..interpreters._protocol import TENSOR
from ..interpreters.record import edge_of
from .engine import Target, run_backward
def backward(tensors: Tensor | Sequence[Tensor], grad_tensors: Tensor | Sequence[Tensor] | None = None, retain_graph: bool | None = None, create_graph: bool = False, grad_variables: Any = None, inputs: Tensor | Sequence[Tensor] | None = None) -> Any:
    """Add the gradients of tensors with respect to the graph's leaves to the leaves' ``.grad``.

    Args:
        tensors (Tensor or sequence of Tensor): where to start.
        grad_tensors (Tensor or sequence of Tensor or None): the gradients to start with, of the same shapes; for a
            scalar None stands for 1.
        retain_graph (bool): keep what the graph saved, for another pass; by default what `create_graph` says.
        create_graph (bool): record the pass itself, for higher derivatives.
        grad_variables: the old name of `grad_tensors`.
        inputs (Tensor or sequence of Tensor): accumulate in these only (leaves or not); by default in every leaf.

    Raises:
        RuntimeError: a tensor requires no grad, is no scalar and has no gradient given, or the shapes differ.

    >>> x = torch.tensor(3.0, requires_grad=True)
    >>> torch.autograd.backward(x * x); x.grad
    tensor(6.)
    """
def _add_to_grad(t: Any, grad: Any) -> Any: ...
def grad(outputs: Tensor | Sequence[Tensor], inputs: Tensor | Sequence[Tensor], grad_outputs: Tensor | Sequence[Tensor] | None = None, retain_graph: bool | None = None, create_graph: bool = False, only_inputs: bool = True, allow_unused: bool | None = None, is_grads_batched: bool = False, materialize_grads: bool = False) -> tuple[Tensor, ...]:
    """Return the gradients of outputs with respect to inputs, without touching any ``.grad``.

    Args:
        outputs (Tensor or sequence of Tensor): what to differentiate; several are added up.
        inputs (Tensor or sequence of Tensor): with respect to what; leaves or not.
        grad_outputs (Tensor or sequence of Tensor or None): the gradients to start with; for a scalar None is 1.
        retain_graph (bool): keep what the graph saved; by default what `create_graph` says.
        create_graph (bool): record the pass itself, for higher derivatives.
        only_inputs (bool): must be True.
        allow_unused (bool): whether an input that the outputs do not depend on gives None, not an error; by default
            `materialize_grads` says.
        is_grads_batched (bool): whether the first dimension of `grad_outputs` enumerates several to start with.
        materialize_grads (bool): give zeros, not None, for such inputs.

    Returns:
        tuple of Tensor: one gradient for each input, in its shape.

    Raises:
        RuntimeError: an output or an input requires no grad, or an input was not used and may not be.

    >>> x = torch.tensor(3.0, requires_grad=True)
    >>> torch.autograd.grad(x ** 2, x)
    (tensor(6.),)
    """
def _batched_grad(outputs: Any, inputs: Any, grad_outputs: Any, retain_graph: Any, create_graph: Any, allow_unused: Any, materialize_grads: Any) -> Any: ...
def _result(i: Any, t: Any, gradient: Any, allowed: Any, materialize: Any) -> Any: ...
def _listed(tensors: Any) -> Any: ...
def _required(t: Any, i: Any) -> Any: ...
def _initial_grads(outputs: Any, grads: Any) -> Any: ...
def _initial(t: Any, g: Any, i: Any) -> Any: ...
