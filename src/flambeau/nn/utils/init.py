"""Making modules without initializing them."""

import inspect

import flambeau as torch

__all__ = ["skip_init"]


def skip_init(module_cls, *args, **kwargs):
    """A module whose parameters hold no particular values, for those who set them anyway.

    Args:
        module_cls (type): the class, which takes ``device``.
        *args, **kwargs: of the class.

    Returns:
        Module: the new module.

    Raises:
        RuntimeError: the class is no module, or takes no ``device``.

    >>> torch.nn.utils.skip_init(torch.nn.Linear, 5, 1)
    Linear(in_features=5, out_features=1, bias=True)
    """
    if not issubclass(module_cls, torch.nn.Module):
        raise RuntimeError(f"Expected a Module; got {module_cls}")
    if "device" not in inspect.signature(module_cls).parameters:
        raise RuntimeError("Module must support a 'device' arg to skip initialization")
    # The generator is as it was: nothing seems to be drawn.
    with torch.random.fork_rng(devices=[]):
        return module_cls(*args, **kwargs)
