"""`vmap` and `grad` under the name of the module that PyTorch keeps them in, and `vmap` by a number of chunks."""

from ..func import grad, grad_and_value, vmap
from ..func._vmap import check_randomness, in_n_chunks


def chunk_vmap(func, in_dims=0, out_dims=0, randomness="error", chunks=2):
    """Return `vmap` of a function that processes the batch in a given number of parts, to need less memory.

    Args:
        func (callable): as for `vmap`.
        in_dims (int or None, or nested): as for `vmap`.
        out_dims (int or nested): as for `vmap`.
        randomness (str): as for `vmap`.
        chunks (int): into how many parts the batch is cut, as `torch.chunk` cuts.

    >>> chunk_vmap(torch.sum)(torch.ones(4, 2))
    tensor([2., 2., 2., 2.])
    """
    check_randomness(randomness)
    if chunks == 1:
        return vmap(func, in_dims, out_dims, randomness)
    return in_n_chunks(func, in_dims, out_dims, randomness, chunks)


__all__ = ["chunk_vmap", "grad", "grad_and_value", "vmap"]
