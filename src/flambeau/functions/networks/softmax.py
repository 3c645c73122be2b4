"""The softmax family: each one node, with kernels that need one buffer."""

import warnings

import numpy as np

from ..._names.public import public
from ..._tensor.modes import PLAIN
from ...interpreters._protocol import TENSOR
from ...interpreters.draw import draw
from ...primitives._declare import composed
from ...primitives._half import in_float32
from .._arguments import in_dtype, tensor_argument, wrap_dim
from ..elementwise.pointwise import neg
from ._common import need_floating


def _dims(x, dim):
    """The dimension as the reductions take it; a single number has none."""
    return (dim,) if x.ndim else ()


def _softmax(F, x, dim):
    if 0 in x.shape:
        return F.exp(x)
    e = F.exp(F.sub(x, F.amax(x, dim=_dims(x, dim), keepdim=True)))
    return F.div(e, F.sum(e, dim=_dims(x, dim), keepdim=True))


@in_float32
def softmax_kernel(x, dim):
    """Exponentials, over their sum; the maximum subtracted first."""
    if not x.size or not x.ndim:  # 1, or NaN where x is not finite
        return np.exp(x - x)
    y = np.subtract(x, np.maximum.reduce(x, dim, None, None, True))
    np.exp(y, y)
    y /= np.add.reduce(y, dim, None, None, True)
    return y


@in_float32
def _softmax_backward_kernel(g, y, dim):
    gy = np.multiply(g, y)
    if not gy.size or not gy.ndim:
        return gy - gy
    total = np.add.reduce(gy, dim, None, None, True)
    gy -= np.multiply(y, total, order="K")
    return gy


def _softmax_backward(F, g, y, dim):
    gy = F.mul(g, y)
    return F.sub(gy, F.mul(y, F.sum(gy, dim=_dims(gy, dim), keepdim=True)))


composed("softmax_backward", _softmax_backward, kernel=_softmax_backward_kernel)
softmax_op = composed(
    *("softmax", _softmax),
    vjps=[lambda F, g, y, _x, dim: F.softmax_backward(g, y, dim=dim)],
    kernel=softmax_kernel,
    contiguous=True,
    input_names=("self",),
)


def _log_softmax(F, x, dim):
    if 0 in x.shape:
        return F.neg(x)
    shifted = F.sub(x, F.amax(x, dim=_dims(x, dim), keepdim=True))
    return F.sub(shifted, F.log(F.sum(F.exp(shifted), dim=_dims(x, dim), keepdim=True)))


@in_float32
def log_softmax_kernel(x, dim):
    """What is left of x after the logarithm of its exponentials' sum is subtracted."""
    if not x.size or not x.ndim:
        return x - x
    y = np.subtract(x, np.maximum.reduce(x, dim, None, None, True))
    y -= np.log(np.add.reduce(np.exp(y), dim, None, None, True))
    return y


@in_float32
def _log_softmax_backward_kernel(g, y, dim):
    if not y.size or not y.ndim:
        return g * (y * 0)
    p = np.exp(y)
    p *= np.add.reduce(g, dim, None, None, True)
    return np.subtract(g, p, p)


composed(
    "log_softmax_backward",
    lambda F, g, y, dim: F.sub(g, F.mul(F.exp(y), F.sum(g, dim=_dims(g, dim), keepdim=True))),
    kernel=_log_softmax_backward_kernel,
)
log_softmax_op = composed(
    *("log_softmax", _log_softmax),
    vjps=[lambda F, g, y, _x, dim: F.log_softmax_backward(g, y, dim=dim)],
    kernel=log_softmax_kernel,
    contiguous=True,
    input_names=("self",),
)


def _safe_softmax(F, x, dim):
    """Rows in which everything is masked out (-inf) become zeros."""
    empty = F.eq(F.amax(x, dim=_dims(x, dim), keepdim=True), float("-inf"))
    return F.where(empty, 0, F.softmax(F.where(empty, 0, x), dim=dim))


composed(
    *("safe_softmax", _safe_softmax),
    contiguous=True,
    vjps=[lambda F, g, y, _x, dim: F.softmax_backward(g, y, dim=dim)],
)


def _along(op, input, dim, dtype):
    """A function of the family, along a dimension, computed in a dtype."""
    if dtype is None and dim.__class__ is int and input.__class__ in PLAIN:  # the short way
        ndim = input._array.ndim
        if -ndim <= dim < ndim and input._array.dtype.kind == "f":
            return op(input, dim=dim % ndim)
    tensor_argument(input, op.name)
    x = need_floating(input, op.name) if dtype is None else in_dtype(input, dtype)
    return op(x, dim=wrap_dim(dim, x.ndim))


def implicit_dim(name, ndim):
    """The dimension that PyTorch takes if none is given, with its warning."""
    warnings.warn(
        f"Implicit dimension choice for {name} has been deprecated. Change the call to include dim=X as an argument.",
        stacklevel=3,
    )
    return 0 if ndim in (0, 1, 3) else 1


@public("torch Tensor special", out=True)
def softmax(input, dim, dtype=None, *, out=None):
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
    return _along(softmax_op, input, dim, dtype)


@public("torch Tensor special", out=True)
def log_softmax(input, dim, dtype=None, *, out=None):
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
    return _along(log_softmax_op, input, dim, dtype)


def _functional(name, op, sentence, sign=""):
    """The form in nn.functional, where `dim` may be left out."""

    def function(input, dim=None, _stacklevel=3, dtype=None):
        x = tensor_argument(input, name)
        dim = implicit_dim(name, x.ndim) if dim is None else dim
        return _along(op, neg(x) if sign else x, dim, dtype)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"""Return {sentence} along a dimension.

    Args:
        input (Tensor): any shape, floating-point unless `dtype` is given.
        dim (int): the dimension; leaving it out is deprecated.
        _stacklevel (int): unused.
        dtype (dtype): what to cast to first.

    Raises:
        IndexError: there is no such dimension.

    >>> F.{name}(torch.tensor([[1.0, 1.0]]), dim=1).exp().shape
    torch.Size([1, 2])
    """
    return public("nn.functional")(function)


_functional("softmax", softmax_op, "exponentials, divided by their sum,")
_functional("log_softmax", log_softmax_op, "the logarithm of the softmax")
_functional("softmin", softmax_op, "the softmax of the negated elements", sign="-")


@public("nn.functional")
def gumbel_softmax(logits, tau=1, hard=False, eps=1e-10, dim=-1):
    """Return a random sample that is nearly one-hot, chosen with the probabilities softmax(logits), and differentiable.

    Args:
        logits (Tensor): (..., classes), floating-point: unnormalized log probabilities.
        tau (float): the temperature: the lower, the nearer to one-hot.
        hard (bool): whether the result is one-hot exactly, with the gradient of the soft sample.
        eps (float): deprecated, without effect; any value but the default warns.
        dim (int): the dimension of the classes.

    Source: E. Jang, S. Gu, B. Poole, Categorical Reparameterization with Gumbel-Softmax (2017).

    >>> F.gumbel_softmax(torch.zeros(2, 3), hard=True).sum(1)
    tensor([1., 1.])
    """
    if eps != 1e-10:
        warnings.warn("`eps` parameter is deprecated and has no effect.", stacklevel=2)
    noise = draw("exponential", logits._array.shape, logits._array.dtype, None, logits.device, lambd=1.0)
    gumbels = TENSOR.neg(TENSOR.log(noise))
    soft = softmax((logits + gumbels) / tau, dim)
    if not hard:
        return soft
    index = TENSOR.argmax(soft, dim=wrap_dim(dim, soft.ndim), keepdim=True)
    one = TENSOR.scatter(TENSOR.zeros_like(soft), index, 1.0, dim=wrap_dim(dim, soft.ndim))
    return one - soft.detach() + soft
