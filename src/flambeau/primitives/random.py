"""Random numbers as arrays: each kind once, from a generator's stream, with PyTorch's digits."""

import math

import numpy as np

from .._tensor.generator import Generator, default_generator, libm
from ._box_muller import normal_blocks

_F32 = np.dtype(np.float32)
KINDS = {}  # name: function (generator, n, NumPy dtype, **params) -> n numbers


def draw_array(kind, shape, dtype, generator=None, **params):
    """A NumPy array of random numbers of a kind; the arguments are those of `interpreters.draw.draw`."""
    if generator is not None and not isinstance(generator, Generator):
        raise TypeError(f"argument 'generator' must be torch.Generator, not {type(generator).__name__}")
    numbers = KINDS[kind](generator or default_generator, math.prod(shape), dtype, **params)
    if dtype.itemsize == 2 and numbers.dtype == np.float64:
        numbers = numbers.astype(np.float32)  # rounded twice, as PyTorch does
    if numbers.dtype is not dtype:
        numbers = numbers.astype(dtype, copy=False)
    return numbers.reshape(shape)


def kind(function):
    """Make a function known to `draw` under its name."""
    KINDS[function.__name__] = function
    return function


def _fused(a, b, c):
    """a * b + c, rounded once as in PyTorch's compiled kernels (T. Dekker's exact product; float32 in float64)."""
    if a.dtype == np.float32:
        y = a.astype(np.float64)
        y *= np.float64(b)
        y += np.float64(c)
        return y.astype(np.float32)
    if b == 1 and c == 0:
        return a
    product = a * b
    if not np.isfinite(c):
        return product + c
    (a1, a2), (b1, b2) = _halves(a), _halves(np.float64(b))
    low = ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2
    total = product + c
    back = total - product
    return total + ((product - (total - back)) + (c - back) + low)


def _halves(x):
    """The upper 26 bits of a float64, and the rest."""
    scaled = x * 134217729.0  # 2**27 + 1
    upper = scaled - (scaled - x)
    return upper, x - upper


def _work_dtype(dtype):
    """What numbers of a floating dtype are computed in."""
    return dtype if dtype == np.float64 else _F32


def _as_real(draw_real, generator, n, dtype, *params):
    """Complex numbers: real and imaginary parts in turn."""
    real = np.dtype(f"f{dtype.itemsize // 2}")
    return draw_real(generator, 2 * n, real, *params).astype(real, copy=False).view(dtype)


@kind
def uniform(generator, n, dtype, low=0.0, high=1.0):
    """Uniform in [low, high)."""
    if dtype.kind == "c":
        return _as_real(uniform, generator, n, dtype, low, high)
    work = _work_dtype(dtype)
    u = generator.uniform(n, work)
    if low == 0 and high == 1 and work is dtype:
        return u
    low, high = work.type(low), work.type(high)
    if (low, high) != (0, 1):
        u = _fused(u, high - low, low)
    made = u.astype(dtype, copy=False)
    made[made == dtype.type(high)] = low  # what rounds to the open end
    return made


@kind
def normal(generator, n, dtype, mean=0.0, std=1.0):
    """Normal, as PyTorch fills contiguous memory: from 16 numbers on in blocks of 16, the last of which may overlap."""
    if dtype.kind == "c":
        return _as_real(normal, generator, n, dtype, mean, std / 2**0.5)
    if n < 16:
        return normal_pairs(generator, n, dtype, mean, std)
    work = _work_dtype(dtype)
    rest = n % 16
    u = generator.uniform(n - rest if dtype.itemsize == 2 else n, work)
    make = normal_blocks if work == np.float32 else _normal_blocks64
    z = np.empty(n, work)
    z[: n - rest] = make(u[: n - rest], mean, std)
    if rest:
        z[-16:] = make(generator.uniform(16, work), mean, std)
    return z


def _normal_blocks64(u, mean, std):
    block = u.reshape(-1, 2, 8)
    radius, angle = np.sqrt(-2 * libm("log", 1 - block[:, 0])), 2 * np.pi * block[:, 1]
    return _fused(np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1).ravel(), std, mean)


@kind
def normal_pairs(generator, n, dtype, mean=0.0, std=1.0):
    """Normal, as PyTorch fills few elements or memory with gaps: one pair after the other, in float64."""
    if dtype.kind == "c":
        return _as_real(normal_pairs, generator, n, dtype, mean, std / 2**0.5)
    return _fused(generator.normal_pairs(n), std, mean)


@kind
def log_normal(generator, n, dtype, mean, std):
    """The exponential of normal numbers."""
    return libm("exp", normal_pairs(generator, n, dtype, mean, std))


@kind
def integers(generator, n, dtype, low, high):
    """Integers in [low, high): from 2**28 possible values on, of 64 bits."""
    if dtype.kind not in "iub":
        low, high = _representable(low, high, dtype)
    count = high - low
    words = generator.words(n) if count < 2**28 else generator.long_words(n)
    if count < 2**64:
        words = words % np.uint64(count)
    return (words + np.uint64(low % 2**64)).view(np.int64)


def _representable(low, high, dtype):
    """The bounds, moved inwards where a floating dtype would round the outermost integers across them."""
    top, bottom = int(dtype.type(high - 1)), int(dtype.type(low + 1))
    if top >= high:
        high = top - _gap(high - 1, dtype)
    if bottom < low:
        low = bottom + _gap(low + 1, dtype)
    return low, high


def _gap(integer, dtype):
    """The distance between neighbouring numbers of a floating dtype near a large integer."""
    return 1 << (abs(integer).bit_length() + 1 - largest_integer(dtype).bit_length())


@kind
def any_integers(generator, n, dtype):
    """All integers from 0 that the dtype represents without gap."""
    words = generator.long_words(n) if dtype.itemsize == 8 else generator.words(n)
    return words % np.uint64(largest_integer(dtype) + 1)


def largest_integer(dtype):
    """The largest integer up to which a dtype represents all."""
    if dtype.kind in "iu":
        return np.iinfo(dtype).max
    return {"bool": 1, "float16": 2**11, "bfloat16": 2**8, "float32": 2**24, "float64": 2**53}[dtype.name]


@kind
def bernoulli(generator, n, dtype, p):
    """1 with probability p, else 0."""
    return generator.uniform(n, np.float64) < p


@kind
def exponential(generator, n, dtype, lambd):
    """Exponential with rate lambd, by the inverse of the distribution function."""
    return -1 / lambd * libm("log1p", -generator.uniform(n, np.float64))


@kind
def cauchy(generator, n, dtype, median, sigma):
    """Cauchy, by the inverse of the distribution function."""
    return _fused(libm("tan", np.pi * (generator.uniform(n, np.float64) - 0.5)), sigma, median)


@kind
def geometric(generator, n, dtype, p):
    """The number of trials up to the first success, each of probability p."""
    with np.errstate(divide="ignore"):
        return np.ceil(np.log(generator.uniform(n, np.float64)) / np.log(1 - p))


@kind
def permutations(generator, n, dtype, length):
    """The numbers 0 to length - 1 in random order, for each `length` of the n places."""
    rows = [_permutation(generator, length) for _ in range(n // length if length else 0)]
    return np.array(rows, np.int64).reshape(n)


def _permutation(generator, n):
    """By Fisher's and Yates' exchanges, from the front."""
    front = np.arange(n - 1)
    chosen = front + generator.words(n - 1).astype(np.int64) % (n - front)
    order = list(range(n))
    for i, k in enumerate(chosen.tolist()):
        order[i], order[k] = order[k], order[i]
    return order


@kind
def poisson(generator, n, dtype, rates):
    """Counts of events of the given rates (array of n numbers), in turn: they take words in varying number."""

    def uniform():
        return float(generator.uniform(1, np.float64)[0])

    return np.array([_count(uniform, rate) for rate in rates.ravel().tolist()], np.float64)


def _count(uniform, rate):
    if rate >= 10:
        return _large_count(uniform, rate)
    count, product, end = 0, uniform() if rate else 0.0, math.exp(-rate)
    while product > end:
        count += 1
        product *= uniform()
    return count


def _large_count(uniform, rate):
    """W. Hoermann's transformed rejection PTRS (1993)."""
    b = 0.931 + 2.53 * math.sqrt(rate)
    a = -0.059 + 0.02483 * b
    inverse_alpha, accept = 1.1239 + 1.1328 / (b - 3.4), 0.9277 - 3.6224 / (b - 2)
    while True:
        u, v = uniform() - 0.5, uniform()
        side = 0.5 - abs(u)
        count = math.floor((2 * a / side + b) * u + rate + 0.43)
        if side >= 0.07 and v <= accept:
            return count
        if count < 0 or side < 0.013 and v > side:
            continue
        density = -rate + count * math.log(rate) - math.lgamma(count + 1)
        if math.log(v) + math.log(inverse_alpha) - math.log(a / (side * side) + b) <= density:
            return count
