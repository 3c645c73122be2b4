"""torch.fx: what packages mark for tracing. Programs are traced by `torch.compile`, whose graphs are its own."""

__all__ = ["symbolic_trace", "wrap"]

_wrapped: list = []  # names and functions that a trace would not look into


def wrap(fn_or_name):
    """Mark a function that a symbolic trace is not to look into; return it.

    Args:
        fn_or_name (callable or str): the function, or its name in the module that calls.

    Raises:
        RuntimeError: it is neither.

    >>> torch.fx.wrap("len")
    'len'
    """
    if not callable(fn_or_name) and not isinstance(fn_or_name, str):
        raise RuntimeError("Unsupported type for global function! Must be either a callable or string name")
    _wrapped.append(fn_or_name)
    return fn_or_name


def symbolic_trace(root, concrete_args=None):
    """Refuse: programs are traced with their tensors here, not without.

    Args:
        root (callable): a function or Module.
        concrete_args (dict): arguments that are no tensors.

    Raises:
        NotImplementedError: always.
    """
    raise NotImplementedError(
        "symbolic_trace is not in flambeau: torch.compile(f) traces f with its tensors, and viz.graph shows it"
    )
