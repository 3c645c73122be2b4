"""The transformations under the name of the module that PyTorch keeps them in."""

from ..func import functionalize, hessian, jacfwd, jacrev, jvp, linearize, vjp
from ..func._derivatives import chosen


def _slice_argnums(args, argnums, as_tuple=True):
    """The arguments that `argnums` (an int, or a tuple of them) chooses; one of them as it is unless `as_tuple`."""
    if not isinstance(argnums, (int, tuple)):
        raise RuntimeError(f"argnums must be int or Tuple[int, ...], got: {type(argnums)}")
    picked = tuple(args[n] for n in chosen(argnums, args))
    return picked[0] if isinstance(argnums, int) and not as_tuple else picked


__all__ = ["functionalize", "hessian", "jacfwd", "jacrev", "jvp", "linearize", "vjp"]
