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
import math
from functools import wraps
import flambeau.nn.functional as F
def _least(dtype: Any) -> Any: ...
def _greatest(dtype: Any) -> Any: ...
def _bound(dtype: Any, end: Any) -> Any: ...
def _kept(input: Any, mask: Any, neutral: Any) -> Any: ...
def input_mask(input: Any, mask: Any) -> Any:
    """A mask as a bool tensor of the input's shape."""
def _wide(dtype: Any) -> Any: ...
def _masked(function: Any) -> Any: ...
def _dims(dim: Any, ndim: Any) -> Any: ...
def sum(input: Any, dim: int | Sequence[int] | None = None, *, keepdim: bool = False, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the sum of the elements that a mask keeps; 0 where it keeps none.

    Args:
        input (Tensor or MaskedTensor): any tensor.
        dim (int or tuple of int): along which dimensions; all by default.
        keepdim (bool): whether these stay, with size 1.
        dtype (dtype): of the result.
        mask (Tensor): bool, of a shape that broadcasts to that of the input: which elements take part; all by default.

    Raises:
        IndexError: the mask has more dimensions than the input.

    >>> torch.masked.sum(torch.tensor([1.0, 2.0, 4.0]), mask=torch.tensor([True, False, True]))
    tensor(5.)
    """
def prod(input: Any, dim: int | Sequence[int] | None = None, *, keepdim: bool = False, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the product of the elements that a mask keeps; 1 where it keeps none.

    Args:
        input (Tensor or MaskedTensor): any tensor.
        dim (int or tuple of int), keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`.

    >>> torch.masked.prod(torch.tensor([3.0, 2.0, 4.0]), mask=torch.tensor([True, False, True]))
    tensor(12.)
    """
def amax(input: Any, dim: int | Sequence[int] | None = None, *, keepdim: bool = False, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the greatest of the elements that a mask keeps; the dtype's least value where it keeps none.

    Args:
        input (Tensor or MaskedTensor): real.
        dim (int or tuple of int), keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`.

    >>> torch.masked.amax(torch.tensor([3, 9, 4]), mask=torch.tensor([True, False, True]))
    tensor(4)
    """
def amin(input: Any, dim: int | Sequence[int] | None = None, *, keepdim: bool = False, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the least of the elements that a mask keeps; the dtype's greatest value where it keeps none.

    Args:
        input (Tensor or MaskedTensor): real.
        dim (int or tuple of int), keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`.

    >>> torch.masked.amin(torch.tensor([3, 1, 4]), mask=torch.tensor([True, False, True]))
    tensor(3)
    """
def argmax(input: Any, dim: int | None = None, *, keepdim: bool = False, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the index of the greatest of the elements that a mask keeps.

    Args:
        input (Tensor or MaskedTensor): real.
        dim (int): along which dimension; by default all elements are one row.
        keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`; the dtype is the input's by default.

    >>> torch.masked.argmax(torch.tensor([3, 9, 4]), mask=torch.tensor([True, False, True]))
    tensor(2)
    """
def argmin(input: Any, dim: int | None = None, *, keepdim: bool = False, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the index of the least of the elements that a mask keeps.

    Args:
        input (Tensor or MaskedTensor): real.
        dim (int): along which dimension; by default all elements are one row.
        keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`; the dtype is the input's by default.

    >>> torch.masked.argmin(torch.tensor([3, 1, 4]), mask=torch.tensor([True, False, True]))
    tensor(0)
    """
def _counts(input: Any, dim: Any, keepdim: Any, mask: Any) -> Any: ...
def mean(input: Any, dim: int | Sequence[int] | None = None, *, keepdim: bool = False, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the mean of the elements that a mask keeps; NaN where it keeps none.

    Args:
        input (Tensor or MaskedTensor): floating-point or complex, unless a dtype is given.
        dim (int or tuple of int), keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`.

    Raises:
        ValueError: the dtype is of integers or bools.

    >>> torch.masked.mean(torch.tensor([1.0, 9.0, 4.0]), mask=torch.tensor([True, False, True]))
    tensor(2.5000)
    """
def median(input: Any, dim: int = -1, *, keepdim: bool = False, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the median of the elements that a mask keeps, the lower one of two; NaN where it keeps none.

    Args:
        input (Tensor or MaskedTensor): real.
        dim (int): along which dimension.
        keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`.

    Raises:
        ValueError: the mask keeps none somewhere, and the dtype has no NaN.

    >>> torch.masked.median(torch.tensor([3.0, 9.0, 4.0]), mask=torch.tensor([True, False, True]))
    tensor(3.)
    """
def norm(input: Any, ord: float = 2.0, dim: int | Sequence[int] | None = None, *, keepdim: bool = False, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the norm of the elements that a mask keeps, as a vector.

    Args:
        input (Tensor or MaskedTensor): floating-point or complex.
        ord (float): of the norm, as in `torch.linalg.vector_norm`.
        dim (int or tuple of int), keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`.

    >>> torch.masked.norm(torch.tensor([3.0, 9.0, 4.0]), mask=torch.tensor([True, False, True]))
    tensor(5.)
    """
def _variance(input: Any, dim: Any, unbiased: Any, correction: Any, keepdim: Any, dtype: Any, mask: Any) -> Any: ...
def var(input: Any, dim: int | Sequence[int] | None = None, unbiased: bool | None = None, *, correction: _Number | None = None, keepdim: bool = False, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the variance of the elements that a mask keeps; NaN where it keeps none.

    Args:
        input (Tensor or MaskedTensor): any tensor; of integers the result is float32.
        dim (int or tuple of int), keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`.
        unbiased (bool): whether to divide by one less than the number of elements.
        correction (number): by how much less; 1 by default.

    >>> torch.masked.var(torch.tensor([1.0, 9.0, 3.0]), mask=torch.tensor([True, False, True]))
    tensor(2.)
    """
def std(input: Any, dim: int | Sequence[int] | None = None, unbiased: bool | None = None, *, correction: _Number | None = None, keepdim: bool = False, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the standard deviation of the elements that a mask keeps; NaN where it keeps none.

    Args:
        input (Tensor or MaskedTensor): any tensor; of integers the result is float32.
        dim (int or tuple of int), unbiased (bool), correction (number), keepdim (bool), dtype (dtype), mask (Tensor):
            as in `torch.masked.var`.

    >>> torch.masked.std(torch.tensor([1.0, 9.0, 3.0]), mask=torch.tensor([True, False, True]))
    tensor(1.4142)
    """
def logsumexp(input: Tensor, dim: int | Sequence[int] | None = None, *, keepdim: bool = False, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the logarithm of the sum of the exponentials of the elements that a mask keeps; -inf where it keeps none.

    Args:
        input (Tensor): floating-point.
        dim (int or tuple of int), keepdim (bool), dtype (dtype), mask (Tensor): as in `torch.masked.sum`.

    >>> torch.masked.logsumexp(torch.tensor([1.0, 9.0]), mask=torch.tensor([True, False]))
    tensor(1.)
    """
def logaddexp(input: Tensor, other: Tensor, *, dtype: _dtype | None = None, input_mask: Tensor | None = None, other_mask: Tensor | None = None) -> Any:
    """Return the logarithm of exp(input) + exp(other), without the elements that masks leave out.

    Args:
        input (Tensor), other (Tensor): floating-point.
        dtype (dtype): of the result.
        input_mask (Tensor), other_mask (Tensor): which elements take part.

    >>> torch.masked.logaddexp(torch.tensor([1.0]), torch.tensor([2.0]), other_mask=torch.tensor([False]))
    tensor([1.])
    """
def cumsum(input: Tensor, dim: int, *, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the sums of all elements up to each along a dimension, of those that a mask keeps.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        dtype (dtype), mask (Tensor): as in `torch.masked.sum`; the dtype is the input's by default.

    >>> torch.masked.cumsum(torch.tensor([1, 2, 4]), 0, mask=torch.tensor([True, False, True]))
    tensor([1, 1, 5])
    """
def cumprod(input: Tensor, dim: int, *, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the products of all elements up to each along a dimension, of those that a mask keeps.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        dtype (dtype), mask (Tensor): as in `torch.masked.sum`; the dtype is the input's by default.

    >>> torch.masked.cumprod(torch.tensor([3, 2, 4]), 0, mask=torch.tensor([True, False, True]))
    tensor([ 3,  3, 12])
    """
def softmax(input: Any, dim: int, *, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the softmax along a dimension of the elements that a mask keeps; others are 0.

    Args:
        input (Tensor or MaskedTensor): floating-point.
        dim (int): along which dimension.
        dtype (dtype), mask (Tensor): as in `torch.masked.sum`; the dtype is the input's by default.

    >>> torch.masked.softmax(torch.tensor([1.0, 2.0, 1.0]), 0, mask=torch.tensor([True, False, True]))
    tensor([0.5000, 0.0000, 0.5000])
    """
def log_softmax(input: Any, dim: int, *, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the logarithm of the softmax along a dimension of the elements that a mask keeps; others are -inf.

    Args:
        input (Tensor or MaskedTensor): floating-point.
        dim (int): along which dimension.
        dtype (dtype), mask (Tensor): as in `torch.masked.sum`; the dtype is the input's by default.

    >>> torch.masked.log_softmax(torch.tensor([1.0, 2.0, 1.0]), 0, mask=torch.tensor([True, False, True]))
    tensor([-0.6931,    -inf, -0.6931])
    """
def softmin(input: Any, dim: int, *, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the softmax of the negative elements along a dimension, of those that a mask keeps; others are 0.

    Args:
        input (Tensor or MaskedTensor): floating-point.
        dim (int): along which dimension.
        dtype (dtype), mask (Tensor): as in `torch.masked.sum`; the dtype is the input's by default.

    >>> torch.masked.softmin(torch.tensor([1.0, 2.0, 1.0]), 0, mask=torch.tensor([True, False, True]))
    tensor([0.5000, 0.0000, 0.5000])
    """
def normalize(input: Any, ord: float, dim: int, *, eps: float = 1e-12, dtype: _dtype | None = None, mask: Tensor | None = None) -> Any:
    """Return the elements that a mask keeps divided by their norm along a dimension; others are 0.

    Args:
        input (Tensor or MaskedTensor): floating-point or complex.
        ord (float): of the norm.
        dim (int): along which dimension.
        eps (float): the least divisor.
        dtype (dtype), mask (Tensor): as in `torch.masked.sum`.

    >>> torch.masked.normalize(torch.tensor([3.0, 9.0, 4.0]), 2.0, 0, mask=torch.tensor([True, False, True]))
    tensor([0.6000, 0.0000, 0.8000])
    """
