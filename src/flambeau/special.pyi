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
def airy_ai(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the Airy function Ai.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.airy_ai(torch.tensor([0.0, 1.0]))
    tensor([0.3550, 0.1353])
    """
def bessel_j0(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the Bessel function of the first kind, of order 0.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.bessel_j0(torch.tensor([0.0, 1.0]))
    tensor([1.0000, 0.7652])
    """
def bessel_j1(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the Bessel function of the first kind, of order 1.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.bessel_j1(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.4401])
    """
def bessel_y0(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the Bessel function of the second kind, of order 0.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.bessel_y0(torch.tensor([1.0, 2.0]))
    tensor([0.0883, 0.5104])
    """
def bessel_y1(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the Bessel function of the second kind, of order 1.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.bessel_y1(torch.tensor([1.0, 2.0]))
    tensor([-0.7812, -0.1070])
    """
def chebyshev_polynomial_t(input: Tensor | _Number, n: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the Chebyshev polynomial of the first kind, of the degrees given, at each element.

    Args:
        input (Tensor or number): where to evaluate it; real.
        n (Tensor or number): the degrees, which broadcast with it; fractions are cut off, negative ones give 0.
        out (Tensor): where to write the result.

    >>> torch.special.chebyshev_polynomial_t(torch.tensor([0.5]), 2)
    tensor([-0.5000])
    """
def chebyshev_polynomial_u(input: Tensor | _Number, n: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the Chebyshev polynomial of the second kind, of the degrees given, at each element.

    Args:
        input (Tensor or number): where to evaluate it; real.
        n (Tensor or number): the degrees, which broadcast with it; fractions are cut off, negative ones give 0.
        out (Tensor): where to write the result.

    >>> torch.special.chebyshev_polynomial_u(torch.tensor([0.5]), 2)
    tensor([0.])
    """
def chebyshev_polynomial_v(input: Tensor | _Number, n: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the Chebyshev polynomial of the third kind, of the degrees given, at each element.

    Args:
        input (Tensor or number): where to evaluate it; real.
        n (Tensor or number): the degrees, which broadcast with it; fractions are cut off, negative ones give 0.
        out (Tensor): where to write the result.

    >>> torch.special.chebyshev_polynomial_v(torch.tensor([0.5]), 2)
    tensor([-1.])
    """
def chebyshev_polynomial_w(input: Tensor | _Number, n: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the Chebyshev polynomial of the fourth kind, of the degrees given, at each element.

    Args:
        input (Tensor or number): where to evaluate it; real.
        n (Tensor or number): the degrees, which broadcast with it; fractions are cut off, negative ones give 0.
        out (Tensor): where to write the result.

    >>> torch.special.chebyshev_polynomial_w(torch.tensor([0.5]), 2)
    tensor([1.])
    """
def digamma(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the derivative of the logarithm of the gamma function.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.digamma(torch.tensor([1.0, 0.5]))
    tensor([-0.5772, -1.9635])
    """
def entr(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the entropy -x log(x) of each element x; 0 at 0, -inf below.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.entr(torch.tensor([0.0, 0.5]))
    tensor([0.0000, 0.3466])
    """
def erf(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the error function of each element: 2 / sqrt(pi) times the integral of exp(-t^2) from 0 to it.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.erf(torch.tensor([0.0, 0.5]))
    tensor([0.0000, 0.5205])
    """
def erfc(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return 1 minus the error function of each element, accurate where that is near 1.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.erfc(torch.tensor([0.0, 2.0]))
    tensor([1.0000, 0.0047])
    """
def erfcx(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return exp(x^2) erfc(x) of each element x, which stays finite for large x.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.erfcx(torch.tensor([0.0, 10.0]))
    tensor([1.0000, 0.0561])
    """
def erfinv(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the number whose error function is each element; nan beyond -1 and 1.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.erfinv(torch.tensor([0.0, 0.5]))
    tensor([0.0000, 0.4769])
    """
def exp2(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return 2 to the power of each element.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.exp2(torch.tensor([0.0, 3.0]))
    tensor([1., 8.])
    """
def expit(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return 1 / (1 + exp(-x)) of each element x.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.sigmoid(torch.tensor([0.0, 2.0]))
    tensor([0.5000, 0.8808])
    """
def expm1(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return e to the power of each element, minus 1, accurate near 0.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.expm1(torch.tensor([0.0, 1e-05]))
    tensor([0.0000e+00, 1.0000e-05])
    """
def gammainc(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the regularized lower incomplete gamma function, of order input at other.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no bools or complex numbers.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.igamma(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 1.0]))
    tensor([0.6321, 0.2642])
    """
def gammaincc(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the regularized upper incomplete gamma function: 1 minus `igamma`.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no bools or complex numbers.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.igammac(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 1.0]))
    tensor([0.3679, 0.7358])
    """
def gammaln(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the logarithm of the absolute value of the gamma function.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.lgamma(torch.tensor([0.5, 4.0]))
    tensor([0.5724, 1.7918])
    """
def hermite_polynomial_h(input: Tensor | _Number, n: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the physicist's Hermite polynomial, of the degrees given, at each element.

    Args:
        input (Tensor or number): where to evaluate it; real.
        n (Tensor or number): the degrees, which broadcast with it; fractions are cut off, negative ones give 0.
        out (Tensor): where to write the result.

    >>> torch.special.hermite_polynomial_h(torch.tensor([0.5]), 2)
    tensor([-1.])
    """
def hermite_polynomial_he(input: Tensor | _Number, n: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the probabilist's Hermite polynomial, of the degrees given, at each element.

    Args:
        input (Tensor or number): where to evaluate it; real.
        n (Tensor or number): the degrees, which broadcast with it; fractions are cut off, negative ones give 0.
        out (Tensor): where to write the result.

    >>> torch.special.hermite_polynomial_he(torch.tensor([0.5]), 2)
    tensor([-0.7500])
    """
def i0(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the modified Bessel function of the first kind, of order 0.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.i0(torch.tensor([0.0, 1.0]))
    tensor([1.0000, 1.2661])
    """
def i0e(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return exp(-|x|) i0(x) of each element x.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.i0e(torch.tensor([0.0, 1.0]))
    tensor([1.0000, 0.4658])
    """
def i1(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the modified Bessel function of the first kind, of order 1.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.i1(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.5652])
    """
def i1e(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return exp(-|x|) i1(x) of each element x.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.i1e(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.2079])
    """
def laguerre_polynomial_l(input: Tensor | _Number, n: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the Laguerre polynomial, of the degrees given, at each element.

    Args:
        input (Tensor or number): where to evaluate it; real.
        n (Tensor or number): the degrees, which broadcast with it; fractions are cut off, negative ones give 0.
        out (Tensor): where to write the result.

    >>> torch.special.laguerre_polynomial_l(torch.tensor([0.5]), 2)
    tensor([0.1250])
    """
def legendre_polynomial_p(input: Tensor | _Number, n: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the Legendre polynomial, of the degrees given, at each element.

    Args:
        input (Tensor or number): where to evaluate it; real.
        n (Tensor or number): the degrees, which broadcast with it; fractions are cut off, negative ones give 0.
        out (Tensor): where to write the result.

    >>> torch.special.legendre_polynomial_p(torch.tensor([0.5]), 2)
    tensor([-0.1250])
    """
def log1p(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the natural logarithm of 1 plus each element, accurate near 0.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.log1p(torch.tensor([0.0, 1e-05]))
    tensor([0.0000e+00, 9.9999e-06])
    """
def log_ndtr(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the logarithm of `ndtr`, accurate far below 0.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.log_ndtr(torch.tensor([0.0, -10.0]))
    tensor([ -0.6931, -53.2313])
    """
def log_softmax(input: Tensor, dim: int, dtype: _dtype | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the logarithm of the softmax along a dimension, exact also where that would underflow.

    Args:
        input (Tensor): any shape, floating-point unless `dtype` is given.
        dim (int): the dimension.
        dtype (dtype): what to cast to first.

    Raises:
        IndexError: there is no such dimension.
        RuntimeError: `input` holds integers, and no dtype is given.

    >>> torch.log_softmax(torch.tensor([0.0, 0.0]), 0)
    tensor([-0.6931, -0.6931])
    """
def logit(input: Tensor, eps: float | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return log(x / (1 - x)) of each element x: the inverse of `sigmoid`.

    Args:
        input (Tensor): any shape, real; nan comes from outside of 0 to 1.
        eps (float): if given, elements are first brought between eps and 1 - eps.
        out (Tensor): where to write the result.

    >>> torch.logit(torch.tensor([0.5, 0.9]))
    tensor([0.0000, 2.1972])
    """
def logsumexp(input: Tensor, dim: int | Sequence[int], keepdim: bool = False, *, out: Tensor | None = None) -> Tensor:
    """Return the logarithm of the sum of exponentials along some dimensions, computed without overflow.

    Args:
        input (Tensor): any shape; integers are taken as the default dtype.
        dim (int or ints): the dimensions to sum over.
        keepdim (bool): whether to keep them, of size 1.

    >>> torch.logsumexp(torch.tensor([1000.0, 1000.0]), 0)
    tensor(1000.6932)
    """
def modified_bessel_i0(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the modified Bessel function of the first kind, of order 0, without a derivative.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.modified_bessel_i0(torch.tensor([0.0, 1.0]))
    tensor([1.0000, 1.2661])
    """
def modified_bessel_i1(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the modified Bessel function of the first kind, of order 1, without a derivative.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.modified_bessel_i1(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.5652])
    """
def modified_bessel_k0(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the modified Bessel function of the second kind, of order 0.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.modified_bessel_k0(torch.tensor([1.0, 2.0]))
    tensor([0.4210, 0.1139])
    """
def modified_bessel_k1(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the modified Bessel function of the second kind, of order 1.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.modified_bessel_k1(torch.tensor([1.0, 2.0]))
    tensor([0.6019, 0.1399])
    """
def multigammaln(input: Tensor, p: int, *, out: Tensor | None = None) -> Tensor:
    """Return the logarithm of the multivariate gamma function of dimension p, at each element.

    Args:
        input (Tensor): any shape, real, above (p - 1) / 2.
        p (int): the dimension, 1 or more.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: p is less than 1.

    >>> torch.mvlgamma(torch.tensor([3.0, 4.0]), 2)
    tensor([1.5502, 3.5651])
    """
def ndtr(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the probability that a standard normal variable is less than each element.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.ndtr(torch.tensor([0.0, 1.0]))
    tensor([0.5000, 0.8413])
    """
def ndtri(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the number below which a standard normal variable is with the probability given: the inverse of `ndtr`.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.ndtri(torch.tensor([0.5, 0.975]))
    tensor([0.0000, 1.9600])
    """
def polygamma(n: int, input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the derivative of order n of the digamma function, at each element.

    Args:
        n (int): the order, 0 or more.
        input (Tensor): any shape, real.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: n is negative.

    >>> torch.polygamma(1, torch.tensor([1.0, 0.5]))
    tensor([1.6449, 4.9348])
    """
def psi(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the derivative of the logarithm of the gamma function.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.digamma(torch.tensor([1.0, 0.5]))
    tensor([-0.5772, -1.9635])
    """
def remainder(input: Tensor | _Number, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the remainder of a division whose quotient is rounded down: it has the sign of the divisor, as Python's %.

    Args:
        input (Tensor or number): the dividend, any shape, real.
        other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or an integer is divided by 0.

    >>> torch.remainder(torch.tensor([7.0, -7.0]), 4)
    tensor([3., 1.])
    """
def round(input: Tensor, *, decimals: int = 0, out: Tensor | None = None) -> Tensor:
    """Return each element rounded to the nearest whole number, or to decimals; halves go to the even neighbour.

    Args:
        input (Tensor): any shape, real, no bools.
        decimals (int): how many digits to keep behind the point; negative ones round before it.
        out (Tensor): where to write the result.

    >>> torch.round(torch.tensor([0.5, 1.5, 2.6])), torch.round(torch.tensor([1.2345]), decimals=2)
    (tensor([0., 2., 3.]), tensor([1.2300]))
    """
def scaled_modified_bessel_k0(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return exp(x) times the modified Bessel function of the second kind, of order 0.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.scaled_modified_bessel_k0(torch.tensor([1.0, 2.0]))
    tensor([1.1445, 0.8416])
    """
def scaled_modified_bessel_k1(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return exp(x) times the modified Bessel function of the second kind, of order 1.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.scaled_modified_bessel_k1(torch.tensor([1.0, 2.0]))
    tensor([1.6362, 1.0335])
    """
def shifted_chebyshev_polynomial_t(input: Tensor | _Number, n: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the shifted Chebyshev polynomial of the first kind, of the degrees given, at each element.

    Args:
        input (Tensor or number): where to evaluate it; real.
        n (Tensor or number): the degrees, which broadcast with it; fractions are cut off, negative ones give 0.
        out (Tensor): where to write the result.

    >>> torch.special.shifted_chebyshev_polynomial_t(torch.tensor([0.5]), 2)
    tensor([-1.])
    """
def shifted_chebyshev_polynomial_u(input: Tensor | _Number, n: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the shifted Chebyshev polynomial of the second kind, of the degrees given, at each element.

    Args:
        input (Tensor or number): where to evaluate it; real.
        n (Tensor or number): the degrees, which broadcast with it; fractions are cut off, negative ones give 0.
        out (Tensor): where to write the result.

    >>> torch.special.shifted_chebyshev_polynomial_u(torch.tensor([0.5]), 2)
    tensor([-1.])
    """
def shifted_chebyshev_polynomial_v(input: Tensor | _Number, n: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the shifted Chebyshev polynomial of the third kind, of the degrees given, at each element.

    Args:
        input (Tensor or number): where to evaluate it; real.
        n (Tensor or number): the degrees, which broadcast with it; fractions are cut off, negative ones give 0.
        out (Tensor): where to write the result.

    >>> torch.special.shifted_chebyshev_polynomial_v(torch.tensor([0.5]), 2)
    tensor([-1.])
    """
def shifted_chebyshev_polynomial_w(input: Tensor | _Number, n: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the shifted Chebyshev polynomial of the fourth kind, of the degrees given, at each element.

    Args:
        input (Tensor or number): where to evaluate it; real.
        n (Tensor or number): the degrees, which broadcast with it; fractions are cut off, negative ones give 0.
        out (Tensor): where to write the result.

    >>> torch.special.shifted_chebyshev_polynomial_w(torch.tensor([0.5]), 2)
    tensor([-1.])
    """
def sinc(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return sin(pi x) / (pi x) of each element x, and 1 at 0.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.sinc(torch.tensor([0.0, 0.5]))
    tensor([1.0000, 0.6366])
    """
def softmax(input: Tensor, dim: int, dtype: _dtype | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return exponentials along a dimension, divided by their sum.

    Args:
        input (Tensor): any shape, floating-point unless `dtype` is given.
        dim (int): the dimension along which the results sum to 1.
        dtype (dtype): what to cast to first.

    Raises:
        IndexError: there is no such dimension.
        RuntimeError: `input` holds integers, and no dtype is given.

    >>> torch.softmax(torch.tensor([0.0, 0.0]), 0)
    tensor([0.5000, 0.5000])
    """
def spherical_bessel_j0(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return sin(x) / x of each element x, and 1 at 0: the spherical Bessel function of order 0.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.special.spherical_bessel_j0(torch.tensor([0.0, 1.0]))
    tensor([1.0000, 0.8415])
    """
def xlog1py(input: Tensor | _Number, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return input * log(1 + other), elementwise; 0 where input is 0, unless other is nan.

    Args:
        input (Tensor or number): any shape, real.
        other (Tensor or number): what broadcasts with it.
        out (Tensor): where to write the result.

    >>> torch.special.xlog1py(torch.tensor([0.0, 2.0]), torch.tensor([-1.0, 2.0]))
    tensor([0.0000, 2.1972])
    """
def xlogy(input: Tensor | _Number, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return input * log(other), elementwise; 0 where input is 0, unless other is nan.

    Args:
        input (Tensor or number): any shape, real.
        other (Tensor or number): what broadcasts with it.
        out (Tensor): where to write the result.

    >>> torch.xlogy(torch.tensor([0.0, 2.0]), torch.tensor([0.0, 3.0]))
    tensor([0.0000, 2.1972])
    """
def zeta(input: Tensor | _Number, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the Hurwitz zeta function: the sum of (other + k) ** -input over k = 0, 1, 2...

    Args:
        input (Tensor or number): the exponent, any shape, real.
        other (Tensor or number): what broadcasts with it.
        out (Tensor): where to write the result.

    >>> torch.special.zeta(torch.tensor([2.0, 4.0]), 1)
    tensor([1.6449, 1.0823])
    """
