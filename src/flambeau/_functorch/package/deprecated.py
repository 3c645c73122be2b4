"""functorch's names of what has moved to `torch.func`: they warn and hand over."""

import warnings
from functools import wraps

from ... import func
from .. import make_functional as modules


def _moved(function, name=None, instead=None):
    """A function that says, when called, by which name to call it now."""
    name, instead = name or function.__name__, instead or f"torch.func.{function.__name__}"

    @wraps(function)
    def old(*args, **kwargs):
        warnings.warn(
            f"`functorch.{name}` is deprecated: functorch is now a part of PyTorch. Please use `{instead}` instead.",
            FutureWarning,
            stacklevel=2,
        )
        return function(*args, **kwargs)

    return old


vmap = _moved(func.vmap, instead="torch.vmap")
grad = _moved(func.grad)
grad_and_value = _moved(func.grad_and_value)
vjp = _moved(func.vjp)
jvp = _moved(func.jvp)
jacrev = _moved(func.jacrev)
jacfwd = _moved(func.jacfwd)
hessian = _moved(func.hessian)
functionalize = _moved(func.functionalize)
make_functional = _moved(modules.make_functional, instead="torch.func.functional_call")
make_functional_with_buffers = _moved(modules.make_functional_with_buffers, instead="torch.func.functional_call")
combine_state_for_ensemble = _moved(modules.combine_state_for_ensemble, instead="torch.func.stack_module_state")
