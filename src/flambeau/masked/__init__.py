"""torch.masked: reductions and normalizations of the elements that a mask keeps."""

from ._ops import (
    amax,
    amin,
    argmax,
    argmin,
    cumprod,
    cumsum,
    log_softmax,
    logaddexp,
    logsumexp,
    mean,
    median,
    norm,
    normalize,
    prod,
    softmax,
    softmin,
    std,
    sum,
    var,
)

__all__ = [
    *(
        "amax",
        "amin",
        "argmax",
        "argmin",
        "cumprod",
        "cumsum",
        "log_softmax",
        "logaddexp",
        "logsumexp",
        "mean",
        "median",
    ),
    *("norm", "normalize", "prod", "softmax", "softmin", "std", "sum", "var"),
]
