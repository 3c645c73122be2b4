"""Gamma, Dirichlet and binomial random numbers, which take words of the stream in varying number."""

import math

import numpy as np

from .random import kind

_THIRD, _SQUEEZE = float(np.float32(1) / np.float32(3)), float(np.float32(0.0331))


class _Stream:
    """Single numbers of a generator's stream, read in blocks; at the end what was not used is given back."""

    def __init__(self, generator):
        self.generator, self.block, self.place, self.before = generator, [], 0, generator

    def uniform(self):
        """The next number in [0, 1), in float64."""
        if self.place == len(self.block):
            self.before = self.generator.clone_state()
            self.block, self.place = self.generator.uniform(min(max(2 * self.place, 16), 4096), np.float64).tolist(), 0
        self.place += 1
        return self.block[self.place - 1]

    def normal(self):
        """The next normal number, as `Generator.normal_pairs` makes them."""
        kept = self.generator._normal
        if kept is not None:
            self.generator._normal = None
            return kept
        angle, radius = 2 * math.pi * self.uniform(), math.sqrt(-2 * math.log1p(-self.uniform()))
        self.generator._normal = radius * math.sin(angle)
        return radius * math.cos(angle)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        if self.place < len(self.block):
            kept = self.generator._normal
            self.generator._restore(self.before._snapshot())
            self.generator.uniform(self.place, np.float64)
            self.generator._normal = kept


def _gamma(alpha, uniform, normal):
    """G. Marsaglia, W. Tsang, A simple method for generating gamma variables (2000); `alpha` is a float or a NumPy
    number, whose precision the method's constants have."""
    real, scale = type(alpha), 1.0
    if alpha < 1:
        if alpha == 0:
            return 0.0
        scale = (1 - uniform()) ** float(real(1) / alpha)
        alpha = alpha + real(1)
    d = float(alpha - real(_THIRD))
    c = 1 / math.sqrt(9 * d)
    while True:
        x = normal()
        y = 1 + c * x
        while y <= 0:
            x = normal()
            y = 1 + c * x
        v, u, square = y * y * y, 1 - uniform(), x * x
        if u < 1 - _SQUEEZE * square * square or math.log(u) < 0.5 * square + d * (1 - v + math.log(v)):
            return scale * d * v


@kind
def gamma(generator, n, dtype, alpha):
    """Gamma of rate 1 with the given concentrations (array of n numbers)."""
    work = dtype if dtype == np.float64 else np.dtype(np.float32)
    with _Stream(generator) as stream:
        made = np.array([_gamma(a, stream.uniform, stream.normal) for a in alpha.astype(work).ravel()], work)
    return np.maximum(made, np.finfo(work).tiny)


@kind
def dirichlet(generator, n, dtype, alpha):
    """Dirichlet with the given concentrations (array of n numbers, whose last dimension is one event)."""
    with _Stream(generator) as stream:
        made = np.array([_gamma(a, stream.uniform, stream.normal) for a in alpha.astype(np.float64).ravel().tolist()])
    made = np.maximum(made, np.finfo(np.float64).tiny).reshape(alpha.shape)
    made = (made / made.sum(-1, keepdims=True)).astype(dtype)
    return made.clip(np.finfo(dtype).tiny, np.nextafter(dtype.type(1), dtype.type(0))).ravel()


@kind
def binomial(generator, n, dtype, counts, probs):
    """The number of successes in `counts` trials of probabilities `probs` (arrays of n numbers)."""
    pairs = zip(counts.astype(np.float64).ravel().tolist(), probs.astype(np.float64).ravel().tolist())
    with _Stream(generator) as stream:
        return np.array([_binomial(count, p, stream.uniform) for count, p in pairs], np.float64)


def _binomial(count, p, uniform):
    if math.isnan(p) or math.isnan(count):
        return math.nan
    if count <= 0 or p <= 0:
        return 0.0
    if p >= 1:
        return count
    if p > 0.5:
        return count - _binomial(count, 1 - p, uniform)
    return _rejected(count, p, uniform) if count * p >= 10 else _by_gaps(count, p, uniform)


def _by_gaps(count, p, uniform):
    """Successes counted by the geometric numbers of trials between them."""
    place, found, base = 0.0, 0.0, math.log1p(-p)
    while True:
        u = uniform()
        place += math.ceil(math.log(u) / base) if u else math.inf
        if place > count:
            return found
        found += 1


def _tail(k):
    """What Stirling's formula for log k! leaves out."""
    return math.lgamma(k + 1) - ((k + 0.5) * math.log(k + 1) - (k + 1) + 0.5 * math.log(2 * math.pi))


def _rejected(count, p, uniform):
    """W. Hoermann, The generation of binomial random variates (1993), algorithm BTRS."""
    spread = math.sqrt(count * p * (1 - p))
    b = 1.15 + 2.53 * spread
    a, centre, odds = -0.0873 + 0.0248 * b + 0.01 * p, count * p + 0.5, p / (1 - p)
    accept, alpha, mode = 0.92 - 4.2 / b, (2.83 + 5.1 / b) * spread, math.floor((count + 1) * p)
    while True:
        u, v = uniform() - 0.5, uniform()
        side = 0.5 - abs(u)
        k = math.floor((2 * a / side + b) * u + centre)
        if side >= 0.07 and v <= accept:
            return float(k)
        if k < 0 or k > count:
            continue
        density = (mode + 0.5) * math.log((mode + 1) / (odds * (count - mode + 1)))
        density += (count + 1) * math.log((count - mode + 1) / (count - k + 1))
        density += (k + 0.5) * math.log(odds * (count - k + 1) / (k + 1))
        density += _tail(mode) + _tail(count - mode) - _tail(k) - _tail(count - k)
        if math.log(v * alpha / (a / (side * side) + b)) <= density:
            return float(k)
