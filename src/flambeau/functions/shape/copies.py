"""View functions that copy: ``transpose_copy`` gives what `transpose` gives, in memory of its own."""

from ..._names.public import SPACES, public
from ..memory.layout import clone
from . import diagonals, dims, reshaping, slicing, splitting  # noqa: F401 - they publish the views

_NAMES = (
    "alias",
    "as_strided",
    "detach",
    "diagonal",
    "expand",
    "permute",
    "select",
    "slice",
    "split_with_sizes",
    "squeeze",
)
_NAMES += ("t", "transpose", "unbind", "unfold", "unsqueeze", "view")

_WITHOUT_NAME = {
    "alias": lambda input: input,
    "detach": lambda input: input.detach(),
    "slice": lambda input, dim=0, start=None, end=None, step=1: input[
        (slice(None),) * dim + (slice(start, end, step),)
    ],
}


def _copying(name, function):
    def copying(*args, **kwargs):
        made = function(*args, **kwargs)
        return tuple(map(clone, made)) if isinstance(made, tuple) else clone(made)

    copying.__name__ = copying.__qualname__ = f"{name}_copy"
    copying.__doc__ = f"Return what `{name}` returns, in memory of its own; arguments as there."
    copying.__wrapped__ = function
    public("torch", out=True)(copying)


for _name in _NAMES:
    _copying(_name, SPACES["torch"].get(_name) or SPACES["Tensor"].get(_name) or _WITHOUT_NAME[_name])
