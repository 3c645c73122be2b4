"""`functional_call` as it was before `torch.func`."""

import contextlib
import warnings

from ...func._modules import call_with, replaced_by


def functional_call(module, parameters_and_buffers, args=None, kwargs=None, *, tie_weights=True, strict=False):
    """Call a module with other parameters and buffers than its own; `torch.func.functional_call` is the present one.

    Args:
        module (Module): the module.
        parameters_and_buffers (dict): {name: tensor}.
        args (tuple or value): the positional arguments.
        kwargs (dict): the keyword arguments.
        tie_weights (bool): whether a tensor given for one name also replaces tied ones.
        strict (bool): whether every parameter and buffer must be given, and no other.

    >>> import warnings; warnings.simplefilter("ignore", FutureWarning)
    >>> net = torch.nn.Linear(1, 1, bias=False)
    >>> torch.nn.utils.stateless.functional_call(net, {"weight": torch.tensor([[2.0]])}, torch.tensor([3.0]))
    tensor([6.])
    """
    warnings.warn(
        "`torch.nn.utils.stateless.functional_call` is deprecated as of PyTorch 2.0. Please use "
        "`torch.func.functional_call` instead.",
        FutureWarning,
        stacklevel=2,
    )
    return call_with(module, parameters_and_buffers, args, kwargs, tie_weights, strict)


@contextlib.contextmanager
def _reparametrize_module(module, parameters_and_buffers, tie_weights=False, strict=False, stack_weights=False):
    """Let a module have other parameters and buffers inside the block."""
    with replaced_by(module, parameters_and_buffers, tie_weights, strict):
        yield


__all__ = ["functional_call"]
