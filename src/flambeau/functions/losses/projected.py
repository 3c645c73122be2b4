"""`linear_cross_entropy`: the cross-entropy of scores that a linear map makes."""

from math import prod

from ..._names.public import public
from ..networks.linear import linear
from .classification import cross_entropy


@public("nn.functional")
def linear_cross_entropy(
    input,
    linear_weight,
    target,
    *,
    linear_bias=None,
    weight=None,
    reduction="mean",
    ignore_index=None,
    label_smoothing=0.0,
    options=None,
):
    """Return the cross-entropy between `linear(input, linear_weight, linear_bias)` and classes or their probabilities.

    Args:
        input (Tensor): (N, in) or (in,).
        linear_weight (Tensor): (C, in), or (C, d1, ..., in) for scores of several dimensions.
        target (Tensor): as in `cross_entropy`.
        linear_bias (Tensor): (C,), or (C, d1, ...).
        weight (Tensor), reduction (str), label_smoothing (float): as in `cross_entropy`.
        ignore_index (int): as there; -100, if left out.
        options: must be None: computing in chunks is not in flambeau.

    Raises:
        NotImplementedError: `options` are given.
        RuntimeError: the input has more dimensions, or none for examples where scores have several.

    >>> F.linear_cross_entropy(torch.ones(1, 2), torch.eye(2), torch.tensor([0]))
    tensor(0.6931)
    """
    if options is not None:
        raise NotImplementedError("linear_cross_entropy: options (computing in chunks) are not in flambeau")
    classes, *further, features = linear_weight.shape
    if input.ndim not in (1, 2):
        raise RuntimeError(f"expected input with dimensionality 1 or 2, got {input.ndim}")
    if further and input.ndim == 1:
        raise RuntimeError(
            f"K-dimensional loss defined by linear_weight shape {tuple(linear_weight.shape)} requires batched input, "
            f"(N, {features}), got unbatched input with shape {tuple(input.shape)}"
        )
    rows = prod([classes, *further])
    bias = None if linear_bias is None else linear_bias.reshape(rows)
    scores = linear(input, linear_weight.reshape(rows, features), bias)
    scores = scores.reshape((*input.shape[:-1], classes, *further))
    return cross_entropy(
        scores,
        target,
        weight=weight,
        reduction=reduction,
        ignore_index=-100 if ignore_index is None else ignore_index,
        label_smoothing=label_smoothing,
    )
