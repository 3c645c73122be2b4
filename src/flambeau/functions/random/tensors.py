"""Random tensors: `rand`, `randn`, `randint`..., with PyTorch's numbers for a seed.

The numbers are those of PyTorch on a CPU with AVX2, bit for bit. Without AVX2, PyTorch's own float32 normal numbers
differ in the last bits, and its builds that let MKL make `bernoulli_` and `exponential_` give other numbers altogether.
"""

import warnings

import numpy as np

from ..._names.public import public
from ..._tensor import dtype as _dtype
from ..._tensor.base import Tensor
from ..._tensor.device import contiguous_format, preserve_format
from ..._tensor.places import ARRAYS, resolved
from ...interpreters.draw import draw, drawn
from ...interpreters.inplace import type_name, write_out
from ...interpreters.out_dtypes import c_name
from ...primitives.random import largest_integer
from .._arguments import shape_of, size_keyword, tensor_argument
from ..creation.from_data import checked, require_grad
from ..memory.layout import memory_order

# Arguments


def kernel_check(name, dtype, categories):
    """NotImplementedError in PyTorch's words for a dtype that a distribution has no numbers of."""
    if _dtype.from_numpy_dtype(dtype).category not in categories:
        raise NotImplementedError(f"\"{name}\" not implemented for '{type_name(_dtype.from_numpy_dtype(dtype))}'")


def uniform_check(dtype):
    kernel_check("check_uniform_bounds", dtype, (2, 3))


def normal_check(dtype):
    kernel_check("normal_kernel_cpu", dtype, (2, 3))


def range_check(low, high, dtype):
    """That low <= values < high exist and fit in a dtype."""
    if low >= high:
        raise RuntimeError(f"random_ expects 'from' to be less than 'to', but got from={low} >= to={high}")
    smallest, largest = limits(dtype)
    for name, value in (("from", low), ("to - 1", high - 1)):
        if not smallest <= value <= largest:
            raise RuntimeError(
                f"{name} is out of bounds for {c_name(dtype)}: {value} is not in [{smallest}, {largest}]"
            )
        if dtype.kind in "fV" and abs(value) > largest_integer(dtype):
            digits = largest_integer(dtype).bit_length() - 1
            warnings.warn(
                f"{name} is out of bounds [-(2^{digits}), 2^{digits}]. Due to precision limitations {c_name(dtype)} "
                "can support discrete uniform distribution only within this range.",
                UserWarning,
                stacklevel=4,
            )


def limits(dtype):
    """The smallest and largest number of a dtype."""
    if dtype.kind == "b":
        return 0, 1
    info = np.iinfo(dtype) if dtype.kind in "iu" else _dtype.finfo(_dtype.from_numpy_dtype(dtype))
    return info.min, info.max


def _size(name, size):
    if not size:
        raise TypeError(f"{name}() received an invalid combination of arguments: it needs a size, such as (2, 3) or ()")
    shape = shape_of(size)
    if any(n < 0 for n in shape):
        raise RuntimeError(f"Trying to create tensor with negative dimension {min(shape)}: {list(shape)}")
    return shape


def sampled(name, check, kind, size, generator, out, options, **params):
    """What factories share: `options` are dtype, layout, device, pin_memory, requires_grad."""
    dtype, layout, device, pin_memory, requires_grad = options
    if out is not None:
        if dtype is not None and dtype is not out.dtype:
            raise RuntimeError(
                f"dtype {type_name(dtype)} does not match dtype of out parameter ({type_name(out.dtype)})"
            )
        dtype = out.dtype
    numpy_dtype, shape = checked(dtype, device, layout, pin_memory), _size(name, size)
    check(numpy_dtype)

    def make():
        return draw(kind, shape, numpy_dtype, generator, resolved(device), **params)

    make.__name__ = name
    made = make() if out is None else write_out(out, make, (), {})
    return require_grad(made) if requires_grad else made


def draw_like(kind, tensor, dtype, generator, where=None, **params):
    """Numbers for the shape of `tensor`, on its device or another, made in the order of its memory where its dimensions
    have been permuted."""
    where = tensor.device if where is None else where
    return drawn(lambda t: in_order(kind, t, dtype, generator, where, params), tensor, of_shape=True)


def in_order(kind, tensor, dtype, generator, where, params):
    """`draw_like` outside of vmap."""
    array = getattr(tensor._array, "meta", tensor._array)  # a traced array lies in memory as its values will
    if array.__class__ not in ARRAYS or array.flags.c_contiguous:
        return draw(kind, tuple(tensor.shape), dtype, generator, where, **params)
    order, kind = memory_order(array), "normal_pairs" if kind == "normal" else kind
    made = draw(kind, tuple(array.shape[dim] for dim in order), dtype, generator, where, **params)
    return made.permute([int(dim) for dim in np.argsort(order)]).detach()


# Factories


@public("torch")
@size_keyword
def rand(
    *size,
    generator=None,
    out=None,
    dtype=None,
    layout=None,
    device=None,
    requires_grad=False,
    pin_memory=False,
):
    """Return a tensor of uniform random numbers in [0, 1).

    Args:
        size (int...): the shape, as numbers or one sequence.
        generator (Generator): where the numbers come from; the default one, which `manual_seed` seeds, if left out.
        out (Tensor): where to write them.
        dtype (dtype): a floating or complex type; layout, device, requires_grad, pin_memory: as in `tensor`.

    Raises:
        NotImplementedError: the dtype is not floating or complex.

    >>> _ = torch.manual_seed(0)
    >>> torch.rand(3)
    tensor([0.4963, 0.7682, 0.0885])
    """
    options = (dtype, layout, device, pin_memory, requires_grad)
    return sampled("rand", uniform_check, "uniform", size, generator, out, options)


@public("torch")
@size_keyword
def randn(
    *size,
    generator=None,
    out=None,
    dtype=None,
    layout=None,
    device=None,
    requires_grad=False,
    pin_memory=False,
):
    """Return a tensor of normal random numbers of mean 0 and variance 1.

    Args:
        size, generator, out, dtype, layout, device, requires_grad, pin_memory: as in `rand`.

    Raises:
        NotImplementedError: the dtype is not floating or complex.

    >>> _ = torch.manual_seed(0)
    >>> torch.randn(3)
    tensor([ 1.5410, -0.2934, -2.1788])
    """
    options = (dtype, layout, device, pin_memory, requires_grad)
    return sampled("randn", normal_check, "normal", size, generator, out, options)


@public("torch")
def randint(
    low=0,
    high=None,
    size=None,
    *,
    generator=None,
    out=None,
    dtype=None,
    layout=None,
    device=None,
    requires_grad=False,
    pin_memory=False,
):
    """Return a tensor of random integers from `low` to `high` - 1; ``randint(high, size)`` begins at 0.

    Args:
        low (int), high (int): the range, `high` excluded.
        size (sequence of ints): the shape.
        dtype (dtype): the type of the result, int64 if left out.
        generator, out, layout, device, requires_grad, pin_memory: as in `rand`.

    Raises:
        RuntimeError: the range is empty, or the dtype does not hold it.
        TypeError: a bound is not an int, or there is no size.

    >>> _ = torch.manual_seed(0)
    >>> torch.randint(10, (4,))
    tensor([4, 9, 3, 0])
    """
    if size is None and isinstance(high, (tuple, list)):
        low, high, size = 0, low, high
    elif high is None:
        low, high = 0, low
    low, high = bound("randint", "low", low), bound("randint", "high", high)
    if not isinstance(size, (tuple, list)):
        raise TypeError(f"randint(): argument 'size' must be tuple of ints, not {type(size).__name__}")
    options = (dtype or (_dtype.int64 if out is None else None), layout, device, pin_memory, requires_grad)

    def check(numpy_dtype):
        range_check(low, high, numpy_dtype)

    return sampled("randint", check, "integers", (size,), generator, out, options, low=low, high=high)


def bound(function, name, value):
    """An argument that must be an int; 0-dim tensors are taken for their number."""
    if isinstance(value, Tensor):
        value = value.item()
    if isinstance(value, (int, np.integer)):
        return int(value)
    raise TypeError(f"{function}(): argument '{name}' must be int, not {type(value).__name__}")


@public("torch")
def randperm(
    n,
    *,
    generator=None,
    out=None,
    dtype=None,
    layout=None,
    device=None,
    requires_grad=False,
    pin_memory=False,
):
    """Return the integers from 0 to n - 1 in random order.

    Args:
        n (int): how many.
        dtype (dtype): the type of the result, int64 if left out.
        generator, out, layout, device, requires_grad, pin_memory: as in `rand`.

    Raises:
        RuntimeError: n is negative, or the dtype does not hold n - 1.

    >>> _ = torch.manual_seed(0)
    >>> torch.randperm(5)
    tensor([4, 0, 1, 3, 2])
    """
    n = bound("randperm", "n", n)
    options = (dtype or (_dtype.int64 if out is None else None), layout, device, pin_memory, requires_grad)

    def check(numpy_dtype):
        if n > 1 and n > _largest_count(numpy_dtype):
            raise RuntimeError(
                f"n cannot be greater than {_largest_count(numpy_dtype)} for "
                f"{type_name(_dtype.from_numpy_dtype(numpy_dtype))} type: {n} numbers would not differ"
            )

    return sampled("randperm", check, "permutations", ((n,),), generator, out, options, length=n)


def _largest_count(dtype):
    """How many integers from 0 the dtype tells apart."""
    if dtype.kind in "iub":
        return limits(dtype)[1] + 1
    return {"float16": 2**11, "bfloat16": 2**8, "float32": 2**24}.get(dtype.name, 2**53) + 1


def _sampled_like(check, kind, input, generator, options, **params):
    dtype, layout, device, pin_memory, requires_grad, memory_format = options
    numpy_dtype = checked(dtype or input.dtype, device, layout, pin_memory)
    check(numpy_dtype)
    where = input.device if device is None else resolved(device)
    if memory_format is None or memory_format is preserve_format:
        made = draw_like(kind, input, numpy_dtype, generator, where, **params)
    elif memory_format is contiguous_format:
        made = draw(kind, tuple(input.shape), numpy_dtype, generator, where, **params)
    else:
        raise NotImplementedError(f"random tensors in {memory_format} are not in flambeau; use .contiguous() after")
    return require_grad(made) if requires_grad else made


@public("torch")
def rand_like(
    input,
    *,
    generator=None,
    dtype=None,
    layout=None,
    device=None,
    requires_grad=False,
    pin_memory=False,
    memory_format=None,
):
    """Return a tensor of uniform random numbers in [0, 1), of the shape and dtype of another.

    Args:
        input (Tensor): gives shape and order of the dimensions in memory, and dtype if left out.
        memory_format (memory_format): ``torch.contiguous_format`` to ignore the order in memory.
        generator, dtype, layout, device, requires_grad, pin_memory: as in `rand`.

    >>> torch.rand_like(torch.zeros(2, 3)).shape
    torch.Size([2, 3])
    """
    options = (dtype, layout, device, pin_memory, requires_grad, memory_format)
    return _sampled_like(uniform_check, "uniform", tensor_argument(input, "rand_like"), generator, options)


@public("torch")
def randn_like(
    input,
    *,
    generator=None,
    dtype=None,
    layout=None,
    device=None,
    requires_grad=False,
    pin_memory=False,
    memory_format=None,
):
    """Return a tensor of normal random numbers of mean 0 and variance 1, of the shape and dtype of another.

    Args:
        input, generator, dtype, layout, device, requires_grad, pin_memory, memory_format: as in `rand_like`.

    >>> torch.randn_like(torch.zeros(2, 3)).shape
    torch.Size([2, 3])
    """
    options = (dtype, layout, device, pin_memory, requires_grad, memory_format)
    return _sampled_like(normal_check, "normal", tensor_argument(input, "randn_like"), generator, options)


@public("torch")
def randint_like(
    input,
    low=0,
    high=None,
    *,
    generator=None,
    dtype=None,
    layout=None,
    device=None,
    requires_grad=False,
    pin_memory=False,
    memory_format=None,
):
    """Return a tensor of random integers from `low` to `high` - 1, of the shape and dtype of another.

    Args:
        input, generator, dtype, layout, device, requires_grad, pin_memory, memory_format: as in `rand_like`.
        low (int), high (int): the range, `high` excluded; ``randint_like(input, high)`` begins at 0.

    Raises:
        RuntimeError: the range is empty, or the dtype does not hold it.

    >>> torch.randint_like(torch.zeros(2), 5, 6)
    tensor([5., 5.])
    """
    low, high = (0, low) if high is None else (low, high)
    low, high = bound("randint_like", "low", low), bound("randint_like", "high", high)
    options = (dtype, layout, device, pin_memory, requires_grad, memory_format)

    def check(numpy_dtype):
        range_check(low, high, numpy_dtype)

    input = tensor_argument(input, "randint_like")
    return _sampled_like(check, "integers", input, generator, options, low=low, high=high)
