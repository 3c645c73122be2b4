"""Samples of distributions: `bernoulli`, `normal`, `multinomial`, and methods that fill a tensor with such numbers."""

import numpy as np
from numpy import ndarray

from ..._names.public import public
from ..._tensor import dtype as _dtype
from ..._tensor.base import Tensor, level_of
from ..._tensor.device import cpu
from ...interpreters._protocol import TENSOR
from ...interpreters.draw import check_drawn_in_place, draw, drawn
from ...interpreters.inplace import assign, check_writable, type_name, write_out
from ...interpreters.out_dtypes import c_name
from ...primitives._declare import composed
from ...primitives.random import largest_integer
from .._arguments import raw, tensor_argument
from ..elementwise._common import check_broadcast
from .tensors import bound, draw_like, in_order, kernel_check, limits, normal_check, range_check, sampled, uniform_check

for _name in ("bernoulli", "normal", "poisson"):  # samples do not vary with their parameters: the gradient is zero
    composed(
        _name,
        forward=lambda F, sample, *parameters: sample,
        vjps=[None, lambda F, g, _y, _sample, *_parameters: F.zeros_like(g)],
    )


def _fill(target, name, kind, check, generator, **params):
    """Write numbers of a kind to a tensor, in the order of its memory."""
    check_writable(target)
    check(target._array.dtype)
    check_drawn_in_place(target)
    return assign(target, draw_like(kind, target, target._array.dtype, generator, **params), name)


def _positive(function, name, value, shown=None):
    if not value > 0:
        raise RuntimeError(f"{function} expects {shown or name} > 0.0, but found {shown or name}={value:g}")


def _std_check(std):
    if std < 0:
        raise RuntimeError(f"normal expects std >= 0.0, but found std {std:g}")


def _continuous_check(distribution):
    def check(dtype):
        found = _dtype.from_numpy_dtype(dtype)
        if found.category != 2:
            raise RuntimeError(
                f"{distribution} distribution is a continuous probability distribution. dtype must be a floating point "
                f"but you specified {type_name(found)}"
            )

    return check


# Filling a tensor


def _lower(function, from_, named):
    """The lower bound: PyTorch calls it `from`, which Python reserves."""
    for name in named.keys() - {"from"}:
        raise TypeError(f"{function}() got an unexpected keyword argument '{name}'")
    return named.get("from", from_)


@public("Tensor")
def uniform_(self, from_=0, to=1, *, generator=None, **named):
    """Fill the tensor with uniform random numbers in [from, to), and return it.

    Args:
        from_ (float), to (float): the range; ``**{"from": ...}`` works too.
        generator (Generator): where the numbers come from; the default one if left out.

    Raises:
        RuntimeError: `from` > `to`, or a bound that the dtype does not hold.
        NotImplementedError: the dtype is not floating or complex.

    >>> torch.empty(3).uniform_(2, 3).floor()
    tensor([2., 2., 2.])
    """
    from_, to = float(_lower("uniform_", from_, named)), float(to)
    uniform_check(self._array.dtype)
    smallest, largest = limits(_dtype.from_numpy_dtype(self._array.dtype).to_real().numpy)
    for name, value in (("from", from_), ("to", to)):
        if not smallest <= value <= largest:
            raise RuntimeError(f"{name} is out of bounds for {c_name(self._array.dtype)}: {value:g}")
    if from_ > to:
        raise RuntimeError(f"uniform_ expects to return a [from, to) range, but found from={from_:g} > to={to:g}")
    return _fill(self, "uniform_", "uniform", uniform_check, generator, low=from_, high=to)


@public("Tensor")
def normal_(self, mean=0, std=1, *, generator=None):
    """Fill the tensor with normal random numbers, and return it.

    Args:
        mean (float), std (float): of the distribution.
        generator (Generator): where the numbers come from; the default one if left out.

    Raises:
        RuntimeError: `std` is negative.
        NotImplementedError: the dtype is not floating or complex.

    >>> torch.empty(2).normal_(5, 0)
    tensor([5., 5.])
    """
    mean, std = float(mean), float(std)
    _std_check(std)
    return _fill(self, "normal_", "normal", normal_check, generator, mean=mean, std=std)


@public("Tensor")
def random_(self, from_=None, to=..., *, generator=None, **named):
    """Fill the tensor with random integers from `from` to `to` - 1, and return it.

    Args:
        from_ (int), to (int): the range; ``random_(to)`` begins at 0, ``random_(from, None)`` ends with the largest
            integer that the dtype represents like all below it, and ``random_()`` does both.
        generator (Generator): where the numbers come from; the default one if left out.

    Raises:
        RuntimeError: the range is empty, or the dtype does not hold it.

    >>> torch.empty(2).random_(3, 4)
    tensor([3., 3.])
    """

    def check(dtype):
        kernel_check("random_kernel_cpu", dtype, (0, 1, 2))

    check(self._array.dtype)
    from_ = _lower("random_", from_, named)
    if from_ is None and to in (None, ...):
        return _fill(self, "random_", "any_integers", check, generator)
    low, high = (0, from_) if to is ... else (from_ or 0, to)
    low = bound("random_", "from", low)
    high = largest_integer(self._array.dtype) + 1 if high is None else bound("random_", "to", high)
    range_check(low, high, self._array.dtype)
    return _fill(self, "random_", "integers", check, generator, low=low, high=high)


@public("Tensor")
def bernoulli_(self, p=0.5, *, generator=None):
    """Fill the tensor with 1 where chance has it, and 0 elsewhere, and return it.

    Args:
        p (float or Tensor): the probability of 1; a tensor has one for each element.
        generator (Generator): where the numbers come from; the default one if left out.

    Raises:
        RuntimeError: a probability is not in [0, 1].

    >>> torch.empty(3).bernoulli_(1.0)
    tensor([1., 1., 1.])
    """
    if isinstance(p, Tensor):
        check_writable(self)
        if level_of(p) <= level_of(self):
            check_drawn_in_place(self)
        sample = drawn(lambda p: _bernoulli(p, generator), p.expand(self.shape))
        return assign(self, TENSOR.cast(sample, dtype=self._array.dtype), "bernoulli_")
    return _fill(self, "bernoulli_", "bernoulli", _check_bernoulli, generator, p=_probability(p))


def _probability(p):
    if not 0 <= p <= 1:
        raise RuntimeError(f"bernoulli_ expects p to be in [0, 1], but got p={p:g}")
    return float(p)


def _check_bernoulli(dtype):
    kernel_check("bernoulli_scalar_cpu_", dtype, (0, 1, 2))


@public("Tensor")
def exponential_(self, lambd=1, *, generator=None):
    """Fill the tensor with random numbers of density lambd * exp(-lambd * x), and return it.

    Args:
        lambd (float): the rate.
        generator (Generator): where the numbers come from; the default one if left out.

    Raises:
        RuntimeError: the rate is not positive, or the dtype not floating.

    >>> bool((torch.empty(9).exponential_() >= 0).all())
    True
    """
    _positive("exponential_", "lambd", lambd, "lambda")
    return _fill(self, "exponential_", "exponential", _continuous_check("Exponential"), generator, lambd=float(lambd))


@public("Tensor")
def cauchy_(self, median=0, sigma=1, *, generator=None):
    """Fill the tensor with random numbers of the Cauchy distribution, and return it.

    Args:
        median (float): the middle of the distribution.
        sigma (float): half the distance between its quartiles.
        generator (Generator): where the numbers come from; the default one if left out.

    Raises:
        RuntimeError: `sigma` is not positive, or the dtype not floating.

    >>> torch.empty(2, 3).cauchy_().shape
    torch.Size([2, 3])
    """
    _positive("cauchy_", "sigma", sigma)
    params = {"median": float(median), "sigma": float(sigma)}
    return _fill(self, "cauchy_", "cauchy", _continuous_check("Cauchy"), generator, **params)


@public("Tensor")
def log_normal_(self, mean=1, std=2, *, generator=None):
    """Fill the tensor with random numbers whose logarithm is normal, and return it.

    Args:
        mean (float), std (float): of the logarithm.
        generator (Generator): where the numbers come from; the default one if left out.

    Raises:
        RuntimeError: `std` is not positive.
        NotImplementedError: the dtype is not floating.

    >>> bool((torch.empty(9).log_normal_() >= 0).all())
    True
    """
    _positive("log_normal_", "std", std)

    def check(dtype):
        kernel_check("log_normal_cpu", dtype, (2,))

    return _fill(self, "log_normal_", "log_normal", check, generator, mean=float(mean), std=float(std))


@public("Tensor")
def geometric_(self, p, *, generator=None):
    """Fill the tensor with the numbers of trials up to a first success, and return it.

    Args:
        p (float): the probability of success.
        generator (Generator): where the numbers come from; the default one if left out.

    Raises:
        RuntimeError: p is not in (0, 1).

    >>> bool((torch.empty(9).geometric_(0.5) >= 1).all())
    True
    """
    if not 0 < p < 1:
        raise RuntimeError(f"geometric_ expects p to be in (0, 1), but got p={p:g}")

    def check(dtype):
        kernel_check("geometric_cpu", dtype, (1, 2))

    return _fill(self, "geometric_", "geometric", check, generator, p=float(p))


# New samples


def _bernoulli(p, generator):
    """Samples with the probabilities in a tensor, one number each: below p or not."""
    if p._array.__class__ is ndarray and not ((raw(p) >= 0) & (raw(p) <= 1)).all():
        raise RuntimeError("Expected p_in >= 0 && p_in <= 1 to be true, but got false: p holds what is no probability")
    wide = np.dtype(np.float64 if p._array.dtype == np.float64 else np.float32)
    numbers = draw("uniform", tuple(p.shape), wide, generator, p.device)
    sample = TENSOR.lt(numbers, TENSOR.cast(p.detach(), dtype=wide))
    return TENSOR.bernoulli(TENSOR.cast(sample, dtype=p._array.dtype), p)


@public("torch Tensor")
def bernoulli(input, p=None, *, generator=None, out=None):
    """Return a tensor of 1 where chance has it, and 0 elsewhere.

    Args:
        input (Tensor): the probabilities of 1, floating; with `p`, only shape and dtype matter.
        p (float): one probability for all elements.
        generator (Generator): where the numbers come from; the default one if left out.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: a probability is not in [0, 1].
        NotImplementedError: without `p`: the dtype is not floating.

    >>> torch.bernoulli(torch.tensor([0.0, 1.0]))
    tensor([0., 1.])
    """
    tensor_argument(input, "bernoulli")
    if out is not None:
        made = TENSOR.constant(np.empty(input.shape, out._array.dtype), like=input)
        return write_out(out, made.bernoulli_, (input if p is None else p,), {"generator": generator})
    if p is not None:
        _check_bernoulli(input._array.dtype)
        p = _probability(p)
        return drawn(lambda x: draw("bernoulli", tuple(x.shape), x._array.dtype, generator, x.device, p=p), input)
    kernel_check("bernoulli_tensor_cpu_p_", input._array.dtype, (2,))
    return drawn(lambda p: _bernoulli(p, generator), input)


@public("torch")
def normal(
    mean=0.0,
    std=1.0,
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
    """Return a tensor of normal random numbers, each with its mean and standard deviation.

    Args:
        mean (float or Tensor), std (float or Tensor): of the distribution; tensors broadcast.
        size (sequence of ints): the shape, where both are numbers.
        generator, out: as in `randn`; dtype, layout, device, requires_grad, pin_memory too, with `size` only.

    Raises:
        RuntimeError: a standard deviation is negative.
        TypeError: both are numbers and there is no size, or there is one with a tensor.

    >>> torch.normal(torch.tensor([1.0, 2.0]), 0.0)
    tensor([1., 2.])
    """
    if size is not None:
        mean, std = _as_number(mean), _as_number(std)
    tensors = isinstance(mean, Tensor) or isinstance(std, Tensor)
    options = (dtype, layout, device, pin_memory, requires_grad)
    if tensors != (size is None) or tensors and any(options):
        raise TypeError(
            "normal() received an invalid combination of arguments: give mean or std as a tensor, whose shape and "
            "dtype the result takes, or two numbers and a size"
        )
    if not isinstance(std, Tensor):
        _std_check(std)
    if not tensors:
        if not isinstance(size, (tuple, list)):
            raise TypeError(f"normal(): argument 'size' must be tuple of ints, not {type(size).__name__}")
        params = {"mean": float(mean), "std": float(std)}
        return sampled("normal", normal_check, "normal", (size,), generator, out, options, **params)
    if out is not None:
        return write_out(out, _normal_around, (mean, std, generator), {})
    if not isinstance(mean, Tensor):
        return drawn(lambda std: _normal_around(mean, std, generator), std)
    if not isinstance(std, Tensor):
        return drawn(lambda mean: _normal_around(mean, std, generator), mean)
    return drawn(lambda mean, std: _normal_around(mean, std, generator), mean, std)


def _as_number(x):
    """A 0-dim tensor without history as the number that it stands for where a number is asked for."""
    return x.item() if isinstance(x, Tensor) and not x._array.ndim and not x.requires_grad else x


def _normal_around(mean, std, generator):
    """Normal numbers about a tensor of means, or with a tensor of deviations, or both."""
    if isinstance(mean, Tensor) and isinstance(std, Tensor):
        check_broadcast(mean, std)
    like = mean if isinstance(mean, Tensor) else std
    dtype = like._array.dtype
    normal_check(dtype)
    scale = 1.0
    if isinstance(std, Tensor):
        if std.dtype.is_complex:
            raise RuntimeError(f"normal expects standard deviation to be non-complex, not {std.dtype}")
        if std._array.__class__ is ndarray and (std._array < 0).any():
            raise RuntimeError(f"normal expects all elements of std >= 0.0, but the least is {std._array.min():g}")
    else:
        scale, std = float(std), None
    shapes = [tuple(x.shape) for x in (mean, std) if isinstance(x, Tensor)]
    check_broadcast(*(x for x in (mean, std) if isinstance(x, Tensor)))
    sample = draw("normal", np.broadcast_shapes(*shapes), dtype, generator, like.device, std=scale)
    if std is not None:
        sample = TENSOR.mul(sample, TENSOR.cast(std.detach(), dtype=dtype))
    location = mean.detach() if isinstance(mean, Tensor) else dtype.type(mean)
    sources = [x for x in (mean, std) if isinstance(x, Tensor)]
    return TENSOR.normal(TENSOR.add(sample, location), *sources)


@public("torch Tensor")
def poisson(input, generator=None):
    """Return a tensor of Poisson-distributed counts.

    Args:
        input (Tensor): the rates, floating.
        generator (Generator): where the numbers come from; the default one if left out.

    Raises:
        RuntimeError: a rate is negative.
        NotImplementedError: the dtype is not floating.

    >>> torch.poisson(torch.zeros(2))
    tensor([0., 0.])
    """
    kernel_check("poisson_cpu", tensor_argument(input, "poisson")._array.dtype, (2,))
    return drawn(lambda rates: _poisson(rates, generator), input)


def _poisson(input, generator):
    """Counts for a tensor of rates."""
    rates = raw(input)
    if (rates < 0).any():
        raise RuntimeError(f"invalid Poisson rate, expected rate to be non-negative, but the least is {rates.min():g}")
    return TENSOR.poisson(draw("poisson", rates.shape, rates.dtype, generator, input.device, rates=rates), input)


@public("torch Tensor")
def multinomial(input, num_samples, replacement=False, *, generator=None, out=None):
    """Return indices drawn with the probabilities that each row of a tensor gives, up to a factor.

    Args:
        input (Tensor): floating, of shape (n,) or (rows, n).
        num_samples (int): how many indices a row yields.
        replacement (bool): whether an index may come twice.
        generator (Generator): where the numbers come from; the default one if left out.
        out (Tensor): int64; where to write the indices.

    Returns:
        Tensor: int64, (num_samples,) or (rows, num_samples).

    Raises:
        RuntimeError: the weights are no distribution, or too few for the samples.

    >>> torch.multinomial(torch.tensor([0.0, 1.0, 0.0]), 3, replacement=True)
    tensor([1, 1, 1])
    """
    if out is not None:
        if out.dtype is not _dtype.int64:
            raise RuntimeError(f"multinomial expects Long tensor out, got: {type_name(out.dtype)}")
        return write_out(out, multinomial, (input, num_samples, replacement), {"generator": generator})
    _check_multinomial(tensor_argument(input, "multinomial"), num_samples, replacement)
    return drawn(lambda weights: _multinomial(weights, num_samples, replacement, generator), input)


def _multinomial(input, num_samples, replacement, generator):
    """Indices for weights, of which each row yields some."""
    weights = raw(input)
    if not (np.isfinite(weights) & (weights >= 0)).all():
        raise RuntimeError("probability tensor contains either `inf`, `nan` or element < 0")
    if (weights.sum(axis=-1) == 0).any():
        raise RuntimeError(
            "invalid multinomial distribution (sum of probabilities <= 0): each row needs a positive weight"
        )
    if weights.dtype.itemsize == 2 and replacement:
        weights = weights.astype(np.float32)
    if replacement and num_samples > 1:
        return TENSOR.constant(_with_replacement(weights, num_samples, generator), like=input)
    order = raw(in_order("exponential", input, weights.dtype, generator, cpu, {"lambd": 1.0}))
    with np.errstate(divide="ignore", invalid="ignore"):
        scores = weights / order
    return TENSOR.constant(np.argsort(-scores, axis=-1, kind="stable")[..., :num_samples].copy(), like=input)


def _check_multinomial(input, num_samples, replacement):
    weights, dtype = input._array, input.dtype
    if dtype.category != 2:
        raise RuntimeError(f"multinomial only supports floating-point dtypes for input, got: {type_name(dtype)}")
    if weights.ndim not in (1, 2):
        raise RuntimeError(f"prob_dist must be 1 or 2 dim, not of shape {list(weights.shape)}")
    if not isinstance(num_samples, int) or isinstance(num_samples, bool):
        raise TypeError(
            f"multinomial(): argument 'num_samples' (position 2) must be int, not {type(num_samples).__name__}"
        )
    if num_samples <= 0:
        raise RuntimeError(f"cannot sample n_sample <= 0 samples: num_samples is {num_samples}")
    if not replacement and num_samples > weights.shape[-1]:
        raise RuntimeError(
            f"cannot sample n_sample > prob_dist.size(-1) samples without replacement: {num_samples} of "
            f"{weights.shape[-1]}; pass replacement=True"
        )


def _with_replacement(weights, num_samples, generator):
    """By the inverse of each row's cumulative distribution."""
    cumulative = np.cumsum(weights, axis=-1, dtype=weights.dtype)
    cumulative /= cumulative[..., -1:]
    cumulative[..., -1] = 1
    rows = cumulative.reshape(-1, weights.shape[-1])
    u = raw(draw("uniform", (len(rows), num_samples), np.dtype(np.float64), generator))
    found = [np.searchsorted(row, numbers) for row, numbers in zip(rows, u, strict=True)]
    return np.array(found, np.int64).reshape(*weights.shape[:-1], num_samples)
