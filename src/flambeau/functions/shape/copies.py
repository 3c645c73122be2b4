"""View functions that copy: ``transpose_copy`` gives what `transpose` gives, in memory of its own."""

from ..._names.public import SPACES, public
from ..._tensor.device import contiguous_format
from ..._tensor.dtype import dtype
from ..elementwise import complex as _complex  # noqa: F401 - it publishes two of the views
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
_NAMES += ("t", "transpose", "unbind", "unfold", "unsqueeze", "view", "view_as_real")

_OTHERS = {
    "view": lambda input, *shape, **options: (
        input.view(*shape, **options) if options or isinstance(shape[0], dtype) else input.reshape(*shape)
    ),
    "alias": lambda input: input,
    "detach": lambda input: input.detach(),
    "slice": lambda input, dim=0, start=None, end=None, step=1: input[
        (slice(None),) * dim + (slice(start, end, step),)
    ],
}


def contiguous_copy(x):
    """A copy in memory of its own, in the order of the dimensions."""
    return clone(x, memory_format=contiguous_format)


def _copying(name, function):
    def copying(*args, **kwargs):
        made = function(*args, **kwargs)
        return tuple(map(contiguous_copy, made)) if isinstance(made, tuple) else contiguous_copy(made)

    copying.__name__ = copying.__qualname__ = f"{name}_copy"
    copying.__doc__ = f"Return what `{name}` returns, in memory of its own; arguments as there."
    copying.__wrapped__ = function
    public("torch", out=True)(copying)


for _name in _NAMES:
    _copying(_name, _OTHERS.get(_name) or SPACES["torch"].get(_name) or SPACES["Tensor"][_name])
