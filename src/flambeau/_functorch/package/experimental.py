"""What ``functorch.experimental`` gives."""

from ...func import functionalize, hessian, jacfwd, jvp
from ..apis import chunk_vmap
from ..batch_norm_replacement import replace_all_batch_norm_modules_

__all__ = ["chunk_vmap", "functionalize", "hessian", "jacfwd", "jvp", "replace_all_batch_norm_modules_"]
