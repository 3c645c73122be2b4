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
from .. import func as transforms
from .._tensor.modes import grad_mode, is_grad_enabled
from ..interpreters._protocol import TENSOR
from .api import grad
class _recording:
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    outer: Any
def _tuple(values: Any, what: Any, function: Any) -> Any: ...
def _variables(inputs: Any, create_graph: Any) -> Any: ...
def _released(values: Any, many: Any, create_graph: Any) -> Any: ...
def _vector(v: Any, like: Any, many: Any, function: Any) -> Any: ...
def _filled(grads: Any, like: Any, strict: Any, recorded: bool = False) -> Any: ...
def vjp(func: Callable[..., Any], inputs: Tensor | Sequence[Tensor], v: Tensor | Sequence[Tensor] | None = None, create_graph: bool = False, strict: bool = False) -> Any:
    """Return a function's value, and the product of a vector with its Jacobian.

    Args:
        func (callable): takes tensors, returns a tensor or a tuple of tensors.
        inputs (Tensor or tuple of Tensor): where to evaluate it.
        v (Tensor or tuple of Tensor): the vector, of the outputs' shapes; for a scalar output, 1 if left out.
        create_graph (bool): whether both results can be differentiated.
        strict (bool): whether an input on which no output depends is an error.

    Returns:
        (output, product): as `func` returns, and as `inputs`.

    Raises:
        RuntimeError: `v` does not fit the outputs.

    >>> torch.autograd.functional.vjp(torch.exp, torch.zeros(2), torch.tensor([1.0, 2.0]))[1]
    tensor([1., 2.])
    """
def _check_strict(outputs: Any, strict: Any) -> Any: ...
def _check_jacobian(jacobian: Any, strict: Any) -> Any: ...
def _grad(outputs: Any, variables: Any, vectors: Any, create_graph: Any) -> Any: ...
def jvp(func: Callable[..., Any], inputs: Tensor | Sequence[Tensor], v: Tensor | Sequence[Tensor] | None = None, create_graph: bool = False, strict: bool = False) -> Any:
    """Return a function's value, and the product of its Jacobian with a vector.

    Args:
        func (callable): takes tensors, returns a tensor or a tuple of tensors.
        inputs (Tensor or tuple of Tensor): where to evaluate it.
        v (Tensor or tuple of Tensor): the vector, of the inputs' shapes; for a scalar input, 1 if left out.
        create_graph (bool): whether both results can be differentiated.
        strict (bool): whether an output that depends on no input is an error.

    Returns:
        (output, product): both as `func` returns.

    Raises:
        RuntimeError: `v` does not fit the inputs.

    >>> torch.autograd.functional.jvp(torch.exp, torch.zeros(2), torch.tensor([1.0, 2.0]))[1]
    tensor([1., 2.])
    """
def jacobian(func: Callable[..., Any], inputs: Tensor | Sequence[Tensor], create_graph: bool = False, strict: bool = False, vectorize: bool = False, strategy: str = 'reverse-mode') -> Any:
    """Return the Jacobian of a function.

    Args:
        func (callable): takes tensors, returns a tensor or a tuple of tensors.
        inputs (Tensor or tuple of Tensor): where to evaluate it.
        create_graph (bool): whether the result can be differentiated.
        strict (bool): whether an output that does not depend on an input is an error.
        vectorize (bool): whether to compute all rows at once, by vmap.
        strategy (str): "reverse-mode", or "forward-mode" (with `vectorize`).

    Returns:
        Tensor, or tuples of them: indexed by output, then by input; each of shape (*output, *input).

    >>> torch.autograd.functional.jacobian(torch.exp, torch.zeros(2))
    tensor([[1., 0.],
            [0., 1.]])
    """
def _jacobian_rows(output: Any, variables: Any, create_graph: Any, strict: Any, vectorize: Any) -> Any: ...
def _jacobian_forward(func: Any, inputs: Any, create_graph: Any, strict: Any, vectorize: Any) -> Any: ...
def hessian(func: Callable[..., Any], inputs: Tensor | Sequence[Tensor], create_graph: bool = False, strict: bool = False, vectorize: bool = False, outer_jacobian_strategy: str = 'reverse-mode') -> Any:
    """Return the matrix of second derivatives of a scalar function.

    Args:
        func (callable): takes tensors, returns a tensor with one element.
        inputs (Tensor or tuple of Tensor): where to evaluate it.
        create_graph, strict, vectorize: as in `jacobian`.
        outer_jacobian_strategy (str): "reverse-mode" or "forward-mode".

    Returns:
        Tensor, or a tuple of tuples of them: indexed by the first, then the second input.

    Raises:
        RuntimeError: the function does not return one element.

    >>> torch.autograd.functional.hessian(lambda x: (x ** 3).sum(), torch.tensor([1.0, 2.0]))
    tensor([[ 6.,  0.],
            [ 0., 12.]])
    """
def vhp(func: Callable[..., Any], inputs: Tensor | Sequence[Tensor], v: Tensor | Sequence[Tensor] | None = None, create_graph: bool = False, strict: bool = False) -> Any:
    """Return a scalar function's value, and the product of a vector with its Hessian.

    Args:
        func (callable): takes tensors, returns a tensor with one element.
        inputs (Tensor or tuple of Tensor): where to evaluate it.
        v (Tensor or tuple of Tensor): the vector, of the inputs' shapes.
        create_graph, strict: as in `vjp`.

    Returns:
        (output, product): the product as `inputs`.

    >>> torch.autograd.functional.vhp(lambda x: (x ** 2).sum(), torch.ones(2), torch.tensor([1.0, 3.0]))[1]
    tensor([2., 6.])
    """
def hvp(func: Callable[..., Any], inputs: Tensor | Sequence[Tensor], v: Tensor | Sequence[Tensor] | None = None, create_graph: bool = False, strict: bool = False) -> Any:
    """Return a scalar function's value, and the product of its Hessian with a vector.

    Args:
        func (callable): takes tensors, returns a tensor with one element.
        inputs (Tensor or tuple of Tensor): where to evaluate it.
        v (Tensor or tuple of Tensor): the vector, of the inputs' shapes.
        create_graph, strict: as in `vjp`.

    Returns:
        (output, product): the product as `inputs`.

    >>> torch.autograd.functional.hvp(lambda x: (x ** 2).sum(), torch.ones(2), torch.tensor([1.0, 3.0]))[1]
    tensor([2., 6.])
    """
def _hessian_product(name: Any, func: Any, inputs: Any, v: Any, create_graph: Any, strict: Any) -> Any: ...
