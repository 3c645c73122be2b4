"""The ``torch._foreach`` functions: one elementwise function for each tensor of a list, made from the functions alone.

The second argument may be a list of tensors or numbers, one for each, or one number or tensor for all.
"""

from ..._names.public import publish
from ..._tensor.base import Tensor
from ..reduction.norms import vector_norm

UNARY = (
    *("abs", "acos", "asin", "atan", "ceil", "cos", "cosh", "erf", "erfc", "exp", "expm1", "floor", "frac", "lgamma"),
    *("log", "log10", "log1p", "log2", "neg", "reciprocal", "round", "rsqrt", "sigmoid", "sign", "sin", "sinh", "sqrt"),
    *("tan", "tanh", "trunc"),
)
BINARY = ("add", "sub", "mul", "div", "clamp_min", "clamp_max", "pow")
EXTREMA = {"maximum": "clamp_min", "minimum": "clamp_max"}


def _listed(tensors, name):
    if not isinstance(tensors, (list, tuple)) or not all(isinstance(t, Tensor) for t in tensors):
        raise TypeError(f"_foreach_{name}(): argument 'self' (position 1) must be tuple of Tensors")
    if not tensors:
        raise RuntimeError("Tensor list must have at least one tensor.")
    return tensors


def _for_each(tensors, other, name):
    """The partner of each tensor: its own, from a list of equal length, or one for all."""
    if not isinstance(other, (list, tuple)):
        return [other] * len(tensors)
    if len(other) != len(tensors):
        what = "Tensor lists" if any(isinstance(o, Tensor) for o in other) else "Tensor list and scalar list"
        raise RuntimeError(
            f"_foreach_{name}: {what} must have the same number of tensors, got {len(tensors)} and {len(other)}"
        )
    return other


def _of(name):
    return getattr(Tensor, name)  # looked up when called: it may be loaded then


def _declare(name, function, doc):
    """Publish ``_foreach_name`` and, which writes to the tensors themselves, ``_foreach_name_``."""
    public_name = f"_foreach_{name}"
    for suffix in ("", "_"):
        made = function(name, suffix)
        made.__name__ = made.__qualname__ = public_name + suffix
        made.__doc__ = doc + (" The tensors themselves take the results." if suffix else "")
        publish(made, "torch")


def _unary(name, suffix):
    def each(self):
        results = [_of(name + suffix)(t) for t in _listed(self, name)]
        return None if suffix else tuple(results)

    return each


def _binary(name, suffix):
    scaled = name in ("add", "sub")

    def each(self, other, *, alpha=1):
        if alpha != 1 and not scaled:
            raise TypeError(f"_foreach_{name}() got an unexpected keyword argument 'alpha'")
        if name == "pow" and not isinstance(self, (list, tuple)) and not isinstance(self, Tensor):
            return tuple(_of("__rpow__")(o, self) for o in _listed(other, name))
        options = {"alpha": alpha} if scaled and alpha != 1 else {}
        pairs = zip(_listed(self, name), _for_each(self, other, name))
        results = [_of(name + suffix)(t, o, **options) for t, o in pairs]
        return None if suffix else tuple(results)

    return each


def _extremum(name, suffix):
    clamp = EXTREMA[name]

    def each(self, other):
        results = []
        for t, o in zip(_listed(self, name), _for_each(self, other, name)):
            results.append(_of(clamp + suffix)(t, o))
        return None if suffix else tuple(results)

    return each


def _ternary(name, suffix):
    def each(self, tensor1, tensor2, value=1):
        scales = _for_each(self, value.tolist() if isinstance(value, Tensor) and value.ndim else value, name)
        firsts, seconds = _for_each(self, tensor1, name), _for_each(self, tensor2, name)
        quads = zip(_listed(self, name), firsts, seconds, scales)
        results = [_of(name + suffix)(t, a, b, value=v) for t, a, b, v in quads]
        return None if suffix else tuple(results)

    return each


def _lerp(name, suffix):
    def each(self, tensors1, weight):
        triples = zip(_listed(self, name), _for_each(self, tensors1, name), _for_each(self, weight, name))
        results = [_of(name + suffix)(t, end, w) for t, end, w in triples]
        return None if suffix else tuple(results)

    return each


for _name in UNARY:
    _declare(_name, _unary, f"Return `{_name}` of each tensor of a list.")
for _name in BINARY:
    _declare(_name, _binary, f"Return `{_name}` of each tensor of a list and its partner, or one for all.")
for _name in EXTREMA:
    _declare(_name, _extremum, f"Return the {_name} of each tensor of a list and its partner, or one for all.")
for _name in ("addcmul", "addcdiv"):
    _declare(_name, _ternary, f"Return `{_name}` of each tensor of a list and its two partners.")
_declare("lerp", _lerp, "Return each tensor of a list moved towards its partner by a weight.")


def _foreach_zero_(self):
    """Set every element of each tensor of a list to zero."""
    for t in _listed(self, "zero"):
        t.zero_()


def _foreach_copy_(self, src, non_blocking=False):
    """Copy to each tensor of a list the values of its partner."""
    for t, source in zip(_listed(self, "copy"), _for_each(self, src, "copy")):
        t.copy_(source, non_blocking)


def _foreach_norm(self, ord=2, dtype=None):
    """Return the norm of each tensor of a list, over all its elements."""
    return tuple(vector_norm(t, ord, dtype=dtype) for t in _listed(self, "norm"))


def _foreach_max(self):
    """Return the greatest element of each tensor of a list."""
    return tuple(t.max() for t in _listed(self, "max"))


def _foreach_zero(self):
    """Return zeros of the shape and dtype of each tensor of a list."""
    return tuple(t.new_zeros(t.shape) for t in _listed(self, "zero"))


def _foreach_copy(self, src, non_blocking=False):
    """Return the values of each tensor's partner, in the dtype of the tensor."""
    return tuple(
        s.to(t.dtype).expand_as(t).clone() for t, s in zip(_listed(self, "copy"), _for_each(self, src, "copy"))
    )


for _function in (_foreach_zero_, _foreach_copy_, _foreach_norm, _foreach_max, _foreach_zero, _foreach_copy):
    publish(_function, "torch")
