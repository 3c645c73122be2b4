"""Sizes: one number for all dimensions of space, or one for each."""

from collections.abc import Iterable


def ntuple(value, n: int) -> tuple:
    """`value` as a tuple, repeated `n` times if it is a single number.

    >>> from flambeau.nn.modules.utils import ntuple
    >>> ntuple(3, 2), ntuple([1, 2], 2)
    ((3, 3), (1, 2))
    """
    return tuple(value) if isinstance(value, Iterable) else (value,) * n


def _ntuple(n, name="parse"):
    """The function that gives `n` sizes, under PyTorch's name for it: packages take it from here.

    >>> from flambeau.nn.modules.utils import _pair
    >>> _pair(3)
    (3, 3)
    """

    def parse(value):
        return ntuple(value, n)

    parse.__name__ = name
    return parse


_single, _pair, _triple, _quadruple = (
    _ntuple(n, name) for n, name in enumerate(("_single", "_pair", "_triple", "_quadruple"), 1)
)


def consume_prefix_in_state_dict_if_present(state_dict: dict, prefix: str) -> None:
    """Strip a prefix from the names of a state dict, in place, such as ``"module."`` of a parallel model.

    Args:
        state_dict (dict): as ``Module.state_dict`` returned it; its metadata is renamed too.
        prefix (str): what the names may begin with.

    >>> state = {"module.weight": 1, "bias": 2}
    >>> torch.nn.modules.utils.consume_prefix_in_state_dict_if_present(state, "module."); state
    {'bias': 2, 'weight': 1}
    """
    for name in list(state_dict):
        if name.startswith(prefix):
            state_dict[name[len(prefix) :]] = state_dict.pop(name)
    metadata = getattr(state_dict, "_metadata", {})
    for name in list(metadata):
        if name and (name == prefix.rstrip(".") or name.startswith(prefix)):
            metadata[name[len(prefix) :]] = metadata.pop(name)
