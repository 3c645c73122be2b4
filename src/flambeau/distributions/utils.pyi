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
from functools import update_wrapper
import flambeau.nn.functional as F
from .._tensor.places import resolved
euler_constant: float
def broadcast_all(*values: Any) -> Any:
    """Return numbers and tensors as tensors of one shape; numbers take the dtype of the first tensor.

    Raises:
        ValueError: a value is neither.

    >>> torch.distributions.utils.broadcast_all(1.0, torch.zeros(2))
    (tensor([1., 1.]), tensor([0., 0.]))
    """
class lazy_property:
    """An attribute that is computed when it is first asked for, and kept.

    Args:
        wrapped (callable): computes it from the object.
    """
    def __init__(self, wrapped: Callable[..., Any]) -> None: ...
    def __get__(self, instance: Any, owner: Any = None) -> Any: ...
    wrapped: Any
def standard_normal(shape: Any, dtype: Any) -> Any:
    """Normal random numbers of mean 0 and variance 1."""
def sum_rightmost(value: Any, dims: Any) -> Any:
    """The sum over the last `dims` dimensions."""
def logits_to_probs(logits: Any, is_binary: bool = False) -> Any:
    """Return the probabilities of logits: of 1 if binary, else along the last dimension.

    >>> torch.distributions.utils.logits_to_probs(torch.zeros(2))
    tensor([0.5000, 0.5000])
    """
def clamp_probs(probs: Any) -> Any:
    """Return probabilities so far from 0 and 1 that their logarithms are finite.

    >>> torch.distributions.utils.clamp_probs(torch.tensor([0.5, 1.0])).log()
    tensor([-6.9315e-01, -1.1921e-07])
    """
def probs_to_logits(probs: Any, is_binary: bool = False) -> Any:
    """Return the logarithms of probabilities, or if binary of odds.

    >>> torch.distributions.utils.probs_to_logits(torch.tensor([0.5]), is_binary=True)
    tensor([0.])
    """
def _triangle(n: Any, diag: Any) -> Any: ...
def tril_matrix_to_vec(mat: Tensor, diag: int = 0) -> Any:
    """Return the lower triangles of matrices as vectors, row by row.

    Args:
        mat (Tensor): (..., n, n).
        diag (int): the highest diagonal.

    Raises:
        ValueError: there is no such diagonal.

    >>> torch.distributions.utils.tril_matrix_to_vec(torch.tensor([[1, 2], [3, 4]]))
    tensor([1, 3, 4])
    """
def vec_to_tril_matrix(vec: Tensor, diag: int = 0) -> Any:
    """Return matrices with the given lower triangles, and zeros above.

    Args:
        vec (Tensor): (..., m).
        diag (int): the highest diagonal.

    Raises:
        ValueError: no square's triangle has m elements.

    >>> torch.distributions.utils.vec_to_tril_matrix(torch.tensor([1, 3, 4]))
    tensor([[1, 0],
            [3, 4]])
    """
def one_of(probs: Any, logits: Any) -> Any:
    """ValueError unless exactly one of both is given."""
class Odds:
    """What has a probability, given as such or by the logarithm of the odds."""
    def _set_odds(self, probs: Any, logits: Any, *others: Any) -> Any: ...
    def logits(self) -> Any:
        """The logarithms of the odds."""
    def probs(self) -> Any:
        """The probabilities."""
    @property
    def _param(self) -> Any: ...
    param_shape: Any
class OverCategorical:
    """What is made of a choice, `_categorical`."""
    logits: Any
    probs: Any
    param_shape: Any
    _param: Any
_sum_rightmost = sum_rightmost
def _standard_normal(shape: Any, dtype: Any, device: Any) -> Any: ...
