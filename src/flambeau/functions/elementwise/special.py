"""Special functions: error, gamma, Bessel functions and their like; `torch.special` has them all."""

from ..._names.public import SPACES, public, publish, with_out
from ...interpreters._protocol import TENSOR
from ...primitives import special  # noqa: F401 - it declares the operations
from ...primitives._declare import OPS
from .._arguments import common_dtype, floating, is_number, tensor_argument
from . import elementary  # noqa: F401 - it publishes sigmoid
from ._common import check_kind, combined, dressed, float_dtype, publish_binary, publish_unary, two_operands

publish_unary(
    *("erf", "the error function of each element: 2 / sqrt(pi) times the integral of exp(-t^2) from 0 to it"),
    "[0.0, 0.5]",
    "tensor([0.0000, 0.5205])",
    spaces="special",
    kinds="bif",
)
publish_unary(
    *("erfc", "1 minus the error function of each element, accurate where that is near 1"),
    "[0.0, 2.0]",
    "tensor([1.0000, 0.0047])",
    spaces="special",
    kinds="bif",
)
publish_unary(
    *("erfinv", "the number whose error function is each element; nan beyond -1 and 1"),
    "[0.0, 0.5]",
    "tensor([0.0000, 0.4769])",
    spaces="special",
    kinds="bif",
)
publish_unary(
    *("lgamma", "the logarithm of the absolute value of the gamma function"),
    "[0.5, 4.0]",
    "tensor([0.5724, 1.7918])",
    kinds="bif",
)
publish_unary(
    *("digamma", "the derivative of the logarithm of the gamma function"),
    "[1.0, 0.5]",
    "tensor([-0.5772, -1.9635])",
    spaces="special",
    kinds="bif",
)
publish_unary(
    *("i0", "the modified Bessel function of the first kind, of order 0"),
    "[0.0, 1.0]",
    "tensor([1.0000, 1.2661])",
    spaces="special",
    kinds="bif",
)
publish_unary(
    *("erfcx", "exp(x^2) erfc(x) of each element x, which stays finite for large x"),
    "[0.0, 10.0]",
    "tensor([1.0000, 0.0561])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("ndtr", "the probability that a standard normal variable is less than each element"),
    "[0.0, 1.0]",
    "tensor([0.5000, 0.8413])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *(
        "ndtri",
        "the number below which a standard normal variable is with the probability given: the inverse of `ndtr`",
    ),
    "[0.5, 0.975]",
    "tensor([0.0000, 1.9600])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("log_ndtr", "the logarithm of `ndtr`, accurate far below 0"),
    "[0.0, -10.0]",
    "tensor([ -0.6931, -53.2313])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("entr", "the entropy -x log(x) of each element x; 0 at 0, -inf below"),
    "[0.0, 0.5]",
    "tensor([0.0000, 0.3466])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("i0e", "exp(-|x|) i0(x) of each element x"),
    "[0.0, 1.0]",
    "tensor([1.0000, 0.4658])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("i1", "the modified Bessel function of the first kind, of order 1"),
    "[0.0, 1.0]",
    "tensor([0.0000, 0.5652])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("i1e", "exp(-|x|) i1(x) of each element x"),
    "[0.0, 1.0]",
    "tensor([0.0000, 0.2079])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("airy_ai", "the Airy function Ai"),
    "[0.0, 1.0]",
    "tensor([0.3550, 0.1353])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("bessel_j0", "the Bessel function of the first kind, of order 0"),
    "[0.0, 1.0]",
    "tensor([1.0000, 0.7652])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("bessel_j1", "the Bessel function of the first kind, of order 1"),
    "[0.0, 1.0]",
    "tensor([0.0000, 0.4401])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("bessel_y0", "the Bessel function of the second kind, of order 0"),
    "[1.0, 2.0]",
    "tensor([0.0883, 0.5104])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("bessel_y1", "the Bessel function of the second kind, of order 1"),
    "[1.0, 2.0]",
    "tensor([-0.7812, -0.1070])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("modified_bessel_i0", "the modified Bessel function of the first kind, of order 0, without a derivative"),
    "[0.0, 1.0]",
    "tensor([1.0000, 1.2661])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("modified_bessel_i1", "the modified Bessel function of the first kind, of order 1, without a derivative"),
    "[0.0, 1.0]",
    "tensor([0.0000, 0.5652])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("modified_bessel_k0", "the modified Bessel function of the second kind, of order 0"),
    "[1.0, 2.0]",
    "tensor([0.4210, 0.1139])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("modified_bessel_k1", "the modified Bessel function of the second kind, of order 1"),
    "[1.0, 2.0]",
    "tensor([0.6019, 0.1399])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("scaled_modified_bessel_k0", "exp(x) times the modified Bessel function of the second kind, of order 0"),
    "[1.0, 2.0]",
    "tensor([1.1445, 0.8416])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("scaled_modified_bessel_k1", "exp(x) times the modified Bessel function of the second kind, of order 1"),
    "[1.0, 2.0]",
    "tensor([1.6362, 1.0335])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_unary(
    *("spherical_bessel_j0", "sin(x) / x of each element x, and 1 at 0: the spherical Bessel function of order 0"),
    "[0.0, 1.0]",
    "tensor([1.0000, 0.8415])",
    home="special",
    inplace=False,
    kinds="bif",
)
publish_binary(
    *("igamma", "the regularized lower incomplete gamma function, of order input at other"),
    "[1.0, 2.0]",
    "torch.tensor([1.0, 1.0])",
    "tensor([0.6321, 0.2642])",
    result="float",
    kinds="f",
)
publish_binary(
    *("igammac", "the regularized upper incomplete gamma function: 1 minus `igamma`"),
    "[1.0, 2.0]",
    "torch.tensor([1.0, 1.0])",
    "tensor([0.3679, 0.7358])",
    result="float",
    kinds="f",
)


POLYNOMIAL_DOC = """Return {means}, of the degrees given, at each element.

    Args:
        input (Tensor or number): where to evaluate it; real.
        n (Tensor or number): the degrees, which broadcast with it; fractions are cut off, negative ones give 0.
        out (Tensor): where to write the result.

    >>> torch.special.{name}(torch.tensor([0.5]), 2)
    {printed}
    """


def publish_polynomial(name, means, printed):
    """Publish an orthogonal polynomial in torch.special."""
    op = OPS[name]

    def function(input, n, *, out=None):
        operands = two_operands(input, n, name)
        return combined(op, *operands, dtype=float_dtype(*operands))

    doc = POLYNOMIAL_DOC.format(name=name, means=means, printed=printed)
    return public("special")(with_out(dressed(function, name, doc)))


publish_polynomial("chebyshev_polynomial_t", "the Chebyshev polynomial of the first kind", "tensor([-0.5000])")
publish_polynomial("chebyshev_polynomial_u", "the Chebyshev polynomial of the second kind", "tensor([0.])")
publish_polynomial("chebyshev_polynomial_v", "the Chebyshev polynomial of the third kind", "tensor([-1.])")
publish_polynomial("chebyshev_polynomial_w", "the Chebyshev polynomial of the fourth kind", "tensor([1.])")
publish_polynomial(
    "shifted_chebyshev_polynomial_t", "the shifted Chebyshev polynomial of the first kind", "tensor([-1.])"
)
publish_polynomial(
    "shifted_chebyshev_polynomial_u", "the shifted Chebyshev polynomial of the second kind", "tensor([-1.])"
)
publish_polynomial(
    "shifted_chebyshev_polynomial_v", "the shifted Chebyshev polynomial of the third kind", "tensor([-1.])"
)
publish_polynomial(
    "shifted_chebyshev_polynomial_w", "the shifted Chebyshev polynomial of the fourth kind", "tensor([-1.])"
)
publish_polynomial("hermite_polynomial_h", "the physicist's Hermite polynomial", "tensor([-1.])")
publish_polynomial("hermite_polynomial_he", "the probabilist's Hermite polynomial", "tensor([-0.7500])")
publish_polynomial("laguerre_polynomial_l", "the Laguerre polynomial", "tensor([0.1250])")
publish_polynomial("legendre_polynomial_p", "the Legendre polynomial", "tensor([-0.1250])")


@public("torch Tensor special", inplace="Tensor")
@with_out
def logit(input, eps=None, *, out=None):
    """Return log(x / (1 - x)) of each element x: the inverse of `sigmoid`.

    Args:
        input (Tensor): any shape, real; nan comes from outside of 0 to 1.
        eps (float): if given, elements are first brought between eps and 1 - eps.
        out (Tensor): where to write the result.

    >>> torch.logit(torch.tensor([0.5, 0.9]))
    tensor([0.0000, 2.1972])
    """
    check_kind(tensor_argument(input, "logit").dtype, "bif", "logit")
    return TENSOR.logit(floating(input), eps=eps)


@public("torch special")
@with_out
def polygamma(n, input, *, out=None):
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
    if n < 0:
        raise RuntimeError(f"polygamma(n, x) does not support negative n, such as {n}.")
    return TENSOR.polygamma(floating(tensor_argument(input, "polygamma", "input", 2)), n=int(n))


@public("Tensor", name="polygamma", inplace=True)
def _polygamma_method(self, n):
    """Return the derivative of order n of the digamma function, at each element: see `torch.polygamma`.

    >>> torch.tensor([1.0, 0.5]).polygamma(1)
    tensor([1.6449, 4.9348])
    """
    return polygamma(n, self)


@public("torch Tensor", inplace="Tensor")
@with_out
def mvlgamma(input, p, *, out=None):
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
    if p < 1:
        raise RuntimeError(f"p has to be greater than or equal to 1, not {p}")
    return TENSOR.mvlgamma(floating(tensor_argument(input, "mvlgamma")), p=p)


def _with_variants(name, input, other):
    """Run a function of two with PyTorch's variants for a number on one side."""
    input, other = two_operands(input, other, name)
    check_kind(common_dtype((input, other)), "bif", name)
    variant = "_left" if is_number(input) else "_right" if is_number(other) else ""
    return combined(OPS[name + variant], input, other, dtype=float_dtype(input, other))


@public("torch Tensor special", inplace="Tensor")
@with_out
def xlogy(input, other, *, out=None):
    """Return input * log(other), elementwise; 0 where input is 0, unless other is nan.

    Args:
        input (Tensor or number): any shape, real.
        other (Tensor or number): what broadcasts with it.
        out (Tensor): where to write the result.

    >>> torch.xlogy(torch.tensor([0.0, 2.0]), torch.tensor([0.0, 3.0]))
    tensor([0.0000, 2.1972])
    """
    return _with_variants("xlogy", input, other)


@public("special")
@with_out
def xlog1py(input, other, *, out=None):
    """Return input * log(1 + other), elementwise; 0 where input is 0, unless other is nan.

    Args:
        input (Tensor or number): any shape, real.
        other (Tensor or number): what broadcasts with it.
        out (Tensor): where to write the result.

    >>> torch.special.xlog1py(torch.tensor([0.0, 2.0]), torch.tensor([-1.0, 2.0]))
    tensor([0.0000, 2.1972])
    """
    return _with_variants("xlog1py", input, other)


@public("special")
@with_out
def zeta(input, other, *, out=None):
    """Return the Hurwitz zeta function: the sum of (other + k) ** -input over k = 0, 1, 2...

    Args:
        input (Tensor or number): the exponent, any shape, real.
        other (Tensor or number): what broadcasts with it.
        out (Tensor): where to write the result.

    >>> torch.special.zeta(torch.tensor([2.0, 4.0]), 1)
    tensor([1.6449, 1.0823])
    """
    return _with_variants("zeta", input, other)


_SAME = (
    "expit sigmoid",
    "gammaln lgamma",
    "psi digamma",
    "multigammaln mvlgamma",
    "gammainc igamma",
    "gammaincc igammac",
)
for _alias, _name in map(str.split, _SAME):
    publish(SPACES["torch"][_name], "special", _alias)
