"""torch.__future__: how `Module.to` and its like change parameters: in place, by new parameters, or by swapping."""

_choices = {"overwrite": False, "swap": False}


def set_overwrite_module_params_on_conversion(value: bool) -> None:
    """Say whether modules get new parameters when they are converted; by default the data of the old ones changes.

    Args:
        value (bool): whether to make new parameters.

    >>> torch.__future__.set_overwrite_module_params_on_conversion(False)
    """
    _choices["overwrite"] = bool(value)


def get_overwrite_module_params_on_conversion() -> bool:
    """Return whether modules get new parameters when they are converted.

    >>> torch.__future__.get_overwrite_module_params_on_conversion()
    False
    """
    return _choices["overwrite"]


def set_swap_module_params_on_conversion(value: bool) -> None:
    """Say whether converting a module, or loading its state, swaps parameters with the new ones.

    Args:
        value (bool): whether to use `torch.utils.swap_tensors`.

    >>> torch.__future__.set_swap_module_params_on_conversion(False)
    """
    _choices["swap"] = bool(value)


def get_swap_module_params_on_conversion() -> bool:
    """Return whether converting a module, or loading its state, swaps parameters with the new ones.

    >>> torch.__future__.get_swap_module_params_on_conversion()
    False
    """
    return _choices["swap"]
