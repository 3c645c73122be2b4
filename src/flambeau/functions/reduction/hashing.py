"""`hash_tensor`: exclusive or of all elements' bits."""

import numpy as np

from ..._names.public import public
from ...interpreters.inplace import type_name
from ...primitives._declare import general
from ...primitives.view import shifted
from .._arguments import wrap_dims


def _xor_kernel(x, dim, keepdim):
    wide = np.float64 if x.dtype.kind in "fV" else np.uint64 if x.dtype.kind in "ub" else np.int64
    bits = np.ascontiguousarray(x.astype(wide)).view(np.uint64).reshape(x.shape)
    return np.asarray(np.bitwise_xor.reduce(bits, axis=dim, keepdims=keepdim))


xor_sum = general("hash_tensor", _xor_kernel, batch=shifted("hash_tensor", "dim"))


@public("torch Tensor", out=True)
def hash_tensor(input, dim=(), *, keepdim=False, mode=0, out=None):
    """Return a hash of a tensor: the exclusive or of the bits of its elements, as 64-bit numbers.

    Args:
        input (Tensor): real.
        dim (int or tuple of int): along which dimensions; all by default.
        keepdim (bool): whether these stay, with size 1.
        mode (int): 0, the only one there is.

    Returns:
        Tensor: uint64.

    Raises:
        RuntimeError: there is no such mode, or there are no elements.
        NotImplementedError: the input is complex.

    >>> torch.hash_tensor(torch.tensor([5, 6]))
    tensor(3, dtype=torch.uint64)
    """
    if mode:
        raise RuntimeError(f"Unknown hash_tensor mode: {mode}")
    if input.dtype.is_complex:
        raise NotImplementedError(f"\"xor_sum_cpu\" not implemented for '{type_name(input.dtype)}'")
    if dim in ((), None) and not input.numel():
        raise RuntimeError(
            "hash_tensor: Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim "
            "with the 'dim' argument."
        )
    dims = wrap_dims(dim, input.ndim)
    for d in dims:
        if not input.shape[d]:
            raise IndexError(f"hash_tensor: Expected reduction dim {d} to have non-zero size.")
    return xor_sum(input, dim=dims, keepdim=bool(keepdim))
