"""`vmap` in parts, under the name of the module that PyTorch keeps them in."""

from ..func._vmap import restore_vmap, vmap
from ..utils._pytree import tree_flatten, tree_unflatten

__all__ = ["restore_vmap", "tree_flatten", "tree_unflatten", "vmap"]
