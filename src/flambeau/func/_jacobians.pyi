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
from functools import wraps
import numpy as np
from .._tensor.base import wrap
from ..interpreters._protocol import TENSOR
from ..utils._pytree import tree_flatten, tree_map, tree_unflatten
from ._derivatives import chosen, jvp, vjp
from ._vmap import vmap
def basis(tensors: Any) -> Any:
    """The standard basis of the space of several tensors together: for each tensor a batch of its parts."""
def rows(stacked: Any, sizes: Any, shapes: Any) -> Any:
    """A batch over the whole basis, cut into one part for each tensor, in that tensor's shape."""
def check_real(tree: Any, what: Any, which: Any) -> Any:
    """Refuse complex tensors, whose Jacobians are ambiguous."""
def partly(func: Any, args: Any, numbers: Any) -> Any:
    """`func` as a function of the chosen arguments only."""
def jacrev(func: Callable[..., Any], argnums: int | Sequence[int] = 0, *, has_aux: bool = False, chunk_size: int | None = None, _preallocate_and_copy: bool = False) -> Callable[..., Any]:
    """Return a function that computes the Jacobian of `func`, by reverse mode.

    Args:
        func (callable): a function of tensors that returns tensors.
        argnums (int or tuple of int): with respect to which positional arguments.
        has_aux (bool): whether `func` returns (output, auxiliary).
        chunk_size (int): how many rows to compute at a time; by default all.

    Returns:
        callable: gives Jacobians of shape (*output, *input), nested as outputs, then as inputs.

    >>> torch.func.jacrev(torch.sin)(torch.zeros(2))
    tensor([[1., 0.],
            [0., 1.]])
    """
def jacfwd(func: Callable[..., Any], argnums: int | Sequence[int] = 0, has_aux: bool = False, *, randomness: str = 'error') -> Callable[..., Any]:
    """Return a function that computes the Jacobian of `func`, by forward mode.

    Args:
        func (callable): a function of tensors that returns tensors.
        argnums (int or tuple of int): with respect to which positional arguments.
        has_aux (bool): whether `func` returns (output, auxiliary).
        randomness (str): as in `vmap`.

    Returns:
        callable: gives Jacobians of shape (*output, *input), nested as outputs, then as inputs.

    >>> torch.func.jacfwd(torch.sin)(torch.zeros(2))
    tensor([[1., 0.],
            [0., 1.]])
    """
def rows_last(stacked: Any, sizes: Any, shapes: Any) -> Any:
    """As `rows`, with the basis' dimensions last."""
def hessian(func: Callable[..., Any], argnums: int | Sequence[int] = 0) -> Any:
    """Return a function that computes the matrix of second derivatives of `func`, forward over reverse.

    Args:
        func (callable): a function of tensors that returns a tensor.
        argnums (int or tuple of int): with respect to which positional arguments.

    >>> torch.func.hessian(lambda x: (x ** 3).sum())(torch.tensor([1.0, 2.0]))
    tensor([[ 6.,  0.],
            [ 0., 12.]])
    """
