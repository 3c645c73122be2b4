"""Composable function transformations: derivatives and batching of functions, nested at will."""

from ._derivatives import grad, grad_and_value, jvp, linearize, vjp
from ._jacobians import hessian, jacfwd, jacrev
from ._modules import functional_call, functionalize, stack_module_state
from ._vmap import vmap

__all__ = ["functional_call", "functionalize", "grad", "grad_and_value", "hessian", "jacfwd", "jacrev", "jvp"]
__all__ += ["linearize", "stack_module_state", "vjp", "vmap"]

for _function in list(map(globals().get, __all__)):
    _function.__module__ = "torch.func"
