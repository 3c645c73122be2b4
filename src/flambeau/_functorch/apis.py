"""`vmap` and `grad` under the name of the module that PyTorch keeps them in, and `vmap` by a number of chunks."""

from ..func import grad, grad_and_value, vmap
from ..func._vmap import by_chunks, check_randomness


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
    return by_chunks(func, in_dims, out_dims, randomness, lambda size: max(1, -(-size // chunks)))


__all__ = ["chunk_vmap", "grad", "grad_and_value", "vmap"]
