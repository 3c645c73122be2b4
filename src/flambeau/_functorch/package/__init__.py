"""What ``import functorch`` gives under `flambeau run`: `torch.func`, and modules as functions."""

from ...version import __version__ as __version__
from ..make_functional import FunctionalModule, FunctionalModuleWithBuffers
from .deprecated import (
    combine_state_for_ensemble,
    functionalize,
    grad,
    grad_and_value,
    hessian,
    jacfwd,
    jacrev,
    jvp,
    make_functional,
    make_functional_with_buffers,
    vjp,
    vmap,
)

__all__ = ["FunctionalModule", "FunctionalModuleWithBuffers", "combine_state_for_ensemble", "functionalize", "grad"]
__all__ += ["grad_and_value", "hessian", "jacfwd", "jacrev", "jvp", "make_functional", "make_functional_with_buffers"]
__all__ += ["vjp", "vmap"]
