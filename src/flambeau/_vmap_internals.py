"""`vmap` as it was before `torch.func`: one dimension for each tuple of outputs, and no random numbers refused."""

import warnings

from .func._vmap import allow_none
from .func._vmap import vmap as _vmap_of_func


def vmap(func, in_dims=0, out_dims=0):
    """Return a function that applies `func` to each example of a batch; `torch.vmap` is the present one.

    >>> import warnings; warnings.simplefilter("ignore", FutureWarning)
    >>> vmap(torch.sum)(torch.ones(3, 2))
    tensor([2., 2., 2.])
    """
    warnings.warn("Please use `torch.vmap` instead of `torch._vmap_internals.vmap`.", FutureWarning, stacklevel=2)
    return _vmap(func, in_dims, out_dims)


def _vmap(func, in_dims=0, out_dims=0, allow_none_pass_through=False):
    """`vmap` that lets None pass as an output, if asked to."""
    return _vmap_of_func(allow_none(func) if allow_none_pass_through else func, in_dims, out_dims, "different")
