"""Dropout: elements, or whole channels, set to zero at random."""

import warnings

from ..._names.public import public
from ...interpreters._protocol import TENSOR
from ...interpreters.draw import draw
from .._arguments import tensor_argument
from ..random.tensors import draw_like
from ._common import check_probability, placed

NN = "nn.functional"
_ALPHA = 1.7580993408473766  # -scale × alpha of selu, its limit towards -infinity


def _kept(x, p, channels):
    """1 for what is kept and 0 for what is dropped: for each element, or each channel."""
    if not channels:
        return draw_like("bernoulli", x, x._array.dtype, None, p=1 - p)
    shape = x._array.shape
    return draw("bernoulli", (*shape[:2], *(1,) * (len(shape) - 2)), x._array.dtype, None, x.device, p=1 - p)


def _dropped(x, p, training, channels=False):
    """x with elements (or channels) dropped, the others scaled so that the mean remains."""
    if p == 0 or not training or not x._array.size:
        return x
    if p == 1:
        return TENSOR.mul(x, TENSOR.zeros_like(x))
    return TENSOR.mul(x, TENSOR.div(_kept(x, p, channels), 1 - p))


def _alpha_dropped(x, p, training, channels=False):
    """x with elements (or channels) set to the limit of selu, and mean and variance restored."""
    if p == 0 or not training or not x._array.size:
        return x
    if p == 1:
        return TENSOR.mul(x, TENSOR.zeros_like(x))
    kept = _kept(x, p, channels)
    a = ((_ALPHA**2 * p + 1) * (1 - p)) ** -0.5
    shift = TENSOR.add(TENSOR.mul(TENSOR.sub(kept, 1), _ALPHA * a), _ALPHA * a * p)
    return TENSOR.add(TENSOR.mul(x, TENSOR.mul(kept, a)), shift)


@public("torch nn.functional")
def dropout(input, p=0.5, training=True, inplace=False):
    """Return the input with elements set to zero at random, the others divided by 1 - p.

    Args:
        input (Tensor): any shape, floating-point.
        p (float): the probability of an element to be dropped.
        training (bool): whether to drop anything.
        inplace (bool): whether to write the result to `input`.

    Raises:
        ValueError: `p` is no probability.

    Source: N. Srivastava et al., Dropout (2014).

    >>> F.dropout(torch.ones(3), 1.0), F.dropout(torch.ones(3), training=False)
    (tensor([0., 0., 0.]), tensor([1., 1., 1.]))
    """
    check_probability(p)
    return placed(tensor_argument(input, "dropout"), inplace, _dropped, p, training)


@public("torch nn.functional")
def alpha_dropout(input, p=0.5, training=False, inplace=False):
    """Return the input with elements set at random to the limit of `selu`, so that mean and variance remain.

    Args:
        input (Tensor): any shape, floating-point.
        p (float): the probability of an element to be dropped.
        training (bool): whether to drop anything.
        inplace (bool): whether to write the result to `input`.

    Raises:
        ValueError: `p` is no probability.

    Source: G. Klambauer et al., Self-Normalizing Neural Networks (2017).

    >>> F.alpha_dropout(torch.ones(3))
    tensor([1., 1., 1.])
    """
    check_probability(p)
    return placed(tensor_argument(input, "alpha_dropout"), inplace, _alpha_dropped, p, training)


@public("torch nn.functional")
def feature_alpha_dropout(input, p=0.5, training=False, inplace=False):
    """Return the input with channels set at random to the limit of `selu`, so that mean and variance remain.

    Args:
        input (Tensor): (N, C, ...), floating-point.
        p (float): the probability of a channel to be dropped.
        training (bool): whether to drop anything.
        inplace (bool): whether to write the result to `input`.

    Raises:
        ValueError: `p` is no probability.
        RuntimeError: the input has less than two dimensions.

    >>> F.feature_alpha_dropout(torch.ones(1, 3))
    tensor([[1., 1., 1.]])
    """
    check_probability(p)
    return placed(_channels(input, training), inplace, _alpha_dropped, p, training, True)


@public("torch", inplace="torch")
def feature_dropout(input, p, train):
    """Return the input with channels set to zero at random, the others divided by 1 - p.

    Args:
        input (Tensor): (N, C, ...), floating-point.
        p (float): the probability of a channel to be dropped.
        train (bool): whether to drop anything.

    Raises:
        ValueError: `p` is no probability.
        RuntimeError: the input has less than two dimensions.

    >>> torch.feature_dropout(torch.ones(1, 3), 0.5, False)
    tensor([[1., 1., 1.]])
    """
    check_probability(p)
    return _dropped(_channels(input, train), p, train, True)


def _channels(input, training):
    if training and tensor_argument(input, "feature_dropout").ndim < 2:
        raise RuntimeError("Feature dropout requires at least 2 dimensions in the input")
    return input


def _unbatched(input, p, training, inplace, batched):
    """Drop channels of a batch, or of a single example."""
    if batched:
        return placed(input, inplace, _dropped, p, training, True)
    return placed(
        input,
        inplace,
        lambda x: TENSOR.squeeze_dim(_dropped(TENSOR.unsqueeze(x, dim=0), p, training, True), dims=(0,)),
    )


_CHANNELS_DOC = """Return {what} with channels set to zero at random, the others divided by 1 - p.

    Args:
        input (Tensor): (N, C, {size}){single}, floating-point.
        p (float): the probability of a channel to be dropped.
        training (bool): whether to drop anything.
        inplace (bool): whether to write the result to `input`.

    Raises:
        ValueError: `p` is no probability.{errors}

    Source: J. Tompson et al., Efficient Object Localization Using Convolutional Networks (2015).

    >>> F.dropout{d}d(torch.ones({example}), 1.0).sum()
    tensor(0.)
    """


def _warn(d, text):
    warnings.warn(f"dropout{d}d: {text}. Use the dropout that fits the input, or give it a batch.", stacklevel=4)


def _define(d):
    """dropout1d, dropout2d, dropout3d."""

    def function(input, p=0.5, training=True, inplace=False):
        check_probability(p)
        ndim = tensor_argument(input, f"dropout{d}d").ndim
        if d == 1 and ndim not in (2, 3):
            raise RuntimeError(
                f"dropout1d: Expected 2D or 3D input, but received a {ndim}D input. Note that dropout1d exists to "
                "provide channel-wise dropout on inputs with 1 spatial dimension, a channel dimension, and an optional "
                "batch dimension (i.e. 2D or 3D inputs)."
            )
        if d > 1 and ndim not in (d + 1, d + 2):
            _warn(d, f"Received a {ndim}-D input to dropout{d}d, which is deprecated and will result in an error")
        if d == 2 and ndim == 3:
            _warn(d, "Received a 3D input to dropout2d and assuming that channel-wise 1D dropout behavior is desired")
        batched = d == 2 or ndim == d + 2 or ndim not in (d + 1, d + 2)
        return _unbatched(_channels(input, training), p, training, inplace, batched)

    function.__name__ = function.__qualname__ = f"dropout{d}d"
    function.__doc__ = _CHANNELS_DOC.format(
        d=d,
        what=["", "sequences", "images", "volumes"][d],
        size=["", "L", "H, W", "D, H, W"][d],
        single="" if d == 2 else f" or (C, {'L' if d == 1 else 'D, H, W'})",
        errors="\n        RuntimeError: the input has another number of dimensions." if d == 1 else "",
        example=", ".join(map(str, (1, 2, *[3] * d))),
    )
    return public(NN)(function)


for _d in (1, 2, 3):
    _define(_d)
