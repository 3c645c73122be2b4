"""Writing in place, as one mechanism: every in-place operation ends in `assign`, every ``out=`` in `write_out`."""

import sys
import warnings
from typing import Any

from numpy import dtype, float32, float64, int64, may_share_memory, ndarray

from .._frames import is_own
from .._tensor.base import LEAF, Tensor, level_of, wrap
from .._tensor.modes import PLAIN, current_tracer, grad_mode, inference_mode_on, is_grad_enabled
from .._tensor.places import ARRAYS, module_of, place_of, placed
from .._tensor.storage import INFERENCE, clock, is_inference, note_write, owner_of
from ..primitives._declare import Op
from ..primitives.view import repeats
from ._protocol import TENSOR
from .out_dtypes import EXACT, check_exact, check_fitting, type_name
from .record import Node, as_one_step, edge_of, set_history, unfollowed
from .saved import Held, Packed

_new = object.__new__
_F32, _F64 = dtype(float32), dtype(float64)


def check_writable(target, overlaps=False):
    """Refuse an in-place operation that autograd could not follow, before anything is computed; and one on expanded
    memory, unless it `overlaps` without harm, because it writes one value everywhere."""
    if INFERENCE:
        check_inference(target)
    if is_grad_enabled():
        edge, view = edge_of(target), target._view
        if view is not None and (edge is not None or view.base._edge is not None):
            _check_view(target)
        if edge is LEAF:
            raise RuntimeError(
                "a leaf Variable that requires grad is being used in an in-place operation. Use `with "
                "torch.no_grad():` around the write, or write to a copy (x.clone())."
            )
    if not overlaps:
        _check_expanded(target)


def check_inference(target):
    """Refuse to write to a tensor of inference mode outside of it."""
    if not inference_mode_on.get() and is_inference(target._array):
        raise RuntimeError(
            "Inplace update to inference tensor outside InferenceMode is not allowed. You can make a clone to get a "
            "normal tensor before doing inplace update."
        )


def _check_view(target):
    if target._view.creation is not None:
        raise RuntimeError(unfollowed(target, "is being"))
    if target._view.base._edge is LEAF:
        raise RuntimeError(
            "a view of a leaf Variable that requires grad is being used in an in-place operation. Use `with "
            "torch.no_grad():` around the write, or take the view of a copy."
        )


def _check_expanded(target):
    array = getattr(target._array, "meta", target._array)  # a traced array lies in memory as its values will
    if (
        array.__class__ in ARRAYS
        and 0 in array.strides
        and array.size
        and any(s == 0 and n > 1 for s, n in zip(array.strides, array.shape))
    ):
        _refuse_repeated()


def _refuse_repeated():
    raise RuntimeError(
        "unsupported operation: more than one element of the written-to tensor refers to a single memory location. "
        "Please clone() the tensor before performing the operation."
    )


BEFORE_WRITES: list = []  # functions that are called with an array before it is written to


def assign(target, value, name="copy_"):
    """Write the tensor `value`, of the target's shape, to the target's memory, and let its history follow.

    `value` may require grad: the target then continues its history; where the target is a view, the base does, through
    a CopySlices node. Returns the target.
    """
    if current_tracer.get() is not None:
        return current_tracer.get().assign(target, value)
    if target._array.__class__ not in ARRAYS or value._array.__class__ not in ARRAYS:
        return _assign_transformed(target, value, name)
    if name in EXACT:
        check_exact(name, (target,), (value,))
    check_fits(target, value)
    if target._view is not None and target._edge is None and value._edge is not None and is_grad_enabled():
        _check_view(target)
    source = value._array
    records = is_grad_enabled() and (value._edge is not None or edge_of(target) is not None)
    if records:
        if target._view is not None and 0 not in target._array.strides and repeats(target._array):
            _refuse_repeated()
        _protect_saved(value, target)
    for prepare in BEFORE_WRITES:
        prepare(target._array)
    target._array[...] = placed(source, place_of(target._array))
    mark_written(target)
    if records:
        follow(target, value)
    return target


def check_fits(target, value):
    """Refuse a result of another shape, or of a dtype that the target cannot take."""
    if target._array.shape != value._array.shape:
        raise RuntimeError(
            f"output with shape {list(target._array.shape)} doesn't match the broadcast shape "
            f"{list(value._array.shape)}"
        )
    check_fitting(target.dtype, value.dtype)


def mark_written(tensor):
    """Count a write to a tensor's memory, and remember where in the user's program it was."""
    if (tensor if tensor._view is None else tensor._view.base)._uncounted:
        return
    note_write(tensor._array, _user_place() if is_grad_enabled() else None)


def _user_place():
    """(code, line) of the innermost frame outside this package: to be written out only if it is told."""
    frame: Any = sys._getframe(2)
    while frame is not None and is_own(frame):
        frame = frame.f_back
    return None if frame is None else (frame.f_code, frame.f_lineno)


def user_line():
    """File and line of the innermost frame outside this package."""
    place = _user_place()
    return "" if place is None else f"{place[0].co_filename}:{place[1]}"


def _protect_saved(value, target):
    """Before the target's memory is written: what the value's node saved of it is copied, and a saved result is the
    memory to be written, so that it is not kept twice."""
    edge = value._edge
    node = edge[0] if edge.__class__ is tuple else edge
    if not isinstance(node, Node) or node.op is None or not node.holds:
        return
    owner = owner_of(target._array)

    def kept(array):
        if array.__class__ is Packed and array.value.__class__ is Held and owner_of(array.value.array) is owner:
            return array.value.array.copy()
        if array.__class__ not in ARRAYS:
            return array
        if array is value._array:
            return target._array
        return array.copy() if owner_of(array) is owner else array

    node.saved = tuple(map(kept, node.saved))


def follow(target, value):
    """Give the target (or its base, and then the target) the history of the written value."""
    edge = value._edge
    node = edge[0] if edge.__class__ is tuple else edge
    if isinstance(node, Node):
        node.seq = clock()  # what it saved of the written memory is up to date
    if target._view is None:
        set_history(target, edge)
        return
    view = target._view
    base = view.base
    node = CopySlices.__new__(CopySlices)
    base_edge = edge_of(base)
    node.edges = (base if base_edge is LEAF else base_edge, value if value._edge is LEAF else value._edge)
    node.params, node.seq = {"chain": _chain(target)}, clock()
    node.shape, node.dtype = base._array.shape, base._array.dtype
    node.saved, node.holds = (None,), 0
    set_history(base, node)
    edge_of(target)


_REPEATING = ("expand", "unfold", "as_strided")


def _chain(target):
    """The chain of operations that leads from the base to a view: as one `as_strided` where an operation may show
    elements several times, since a write to one place of such a view is a write to all."""
    view = target._view
    if target._array.__class__ not in ARRAYS or not any(op.name in _REPEATING for op, _ in view.chain):
        return view.chain
    if repeats(target._array):  # one value is written everywhere: see `assign`
        return view.chain
    return as_one_step(target)


def read_chain(F, x, chain):
    """The view that a chain of view operations takes of x."""
    for op, params in chain:
        x = getattr(F, op.name)(x, **{k: v for k, v in params.items() if k != "number"})
        x = x[params["number"]] if "number" in params else x
    return x


def write_chain(F, base, value, chain):
    """A copy of `base` with `value` written to the place that a chain of view operations views."""
    if not chain:
        return value
    (op, params), rest = chain[0], chain[1:]
    if rest:
        value = write_chain(F, read_chain(F, base, chain[:1]), value, rest)
    if "number" in params:
        params = {k: v for k, v in params.items() if k != "number"}
        parts = list(getattr(F, op.name)(base, **params))
        parts[chain[0][1]["number"]] = value
        value = tuple(parts)
    return op.write(F, base, value, **params)


class CopySlices(Node):
    """The history of a base after a write to a view: the written part comes from the value, the rest from before."""

    __slots__ = ()

    def name(self):
        """Return ``torch::autograd::CopySlices``."""
        return "torch::autograd::CopySlices"

    def gradients(self, running, grad):
        """The gradient of the old base (zero where it was written to), and of the written value."""
        F, chain = running.F, self.params["chain"]
        part = read_chain(F, grad, chain)
        return write_chain(F, grad, F.zeros_like(part), chain), part


CopySlices.__module__ = "torch.autograd"


def _assign_transformed(target, value, name):
    """Write in place where the target or the value belongs to a transformation: its array knows how."""
    if level_of(value) > level_of(target):
        if not hasattr(value._array, "adopt"):
            refuse_captured(name)
        value._array.adopt(target)
    array = target._array
    if value._array.shape != array.shape:
        raise RuntimeError(
            f"output with shape {list(array.shape)} doesn't match the broadcast shape {list(value._array.shape)}"
        )
    array.assign(value)
    mark_written(target)
    if is_grad_enabled() and (value._edge is not None or edge_of(target) is not None):
        follow(target, value)
    return target


def refuse_captured(name):
    """Refuse to write what is mapped by vmap to a tensor that is not."""
    raise RuntimeError(
        "vmap: inplace arithmetic(self, *extra_args) is not possible because there exists a Tensor `other` in "
        "extra_args that has more elements than `self`. This happened due to `other` being vmapped over but `self` not "
        f"being vmapped over at {name}. Use the out-of-place form, or make `self` of a mapped tensor, as zeros_like "
        "and new_zeros do."
    )


def check_apart(out, args):
    """Refuse an out tensor of another dtype than the first argument, or on memory of an argument."""
    outs = (out,) if isinstance(out, Tensor) else out
    for number, o in enumerate(outs):
        if o._array.dtype != args[0]._array.dtype and not (number and o._array.dtype == int64):  # but for indices
            raise RuntimeError(
                f"Expected out tensor to have dtype {args[0].dtype.name}, but got {o.dtype.name} instead"
            )
    for x, o in ((x, o) for x in args for o in outs):
        if isinstance(x, Tensor) and x._array.__class__ is ndarray and may_share_memory(x._array, o._array):
            raise RuntimeError(
                "unsupported operation: some elements of the input tensor and the written-to tensor refer to a single "
                "memory location. Please clone() the tensor before performing the operation."
            )


def write_out(out, function, args, kwargs, kind=True):
    """Compute a function and write its result(s) to the given tensor(s), resized if need be; returns them.

    `kind` says what dtype they must have, and how the refusal is worded: see `public`.
    """
    outs = (out,) if isinstance(out, Tensor) else tuple(out)
    if any(not isinstance(t, Tensor) for t in outs):
        raise TypeError(f"argument 'out' must be Tensor or a tuple of Tensors, not {type(out).__name__}")
    name = function.__name__
    _check_out(name, outs, args, kwargs)
    wanted = kwargs.get("dtype")
    if wanted is not None and wanted is not outs[0].dtype:
        raise RuntimeError(f"Expected out tensor to have dtype {wanted.name}, but got {outs[0].dtype.name} instead")
    for t in outs:
        check_inference(t)
        _check_expanded(t)
    token = grad_mode.set(False)
    try:
        result = function(*args, **kwargs)
    finally:
        grad_mode.reset(token)
    results = (result,) if isinstance(result, Tensor) else tuple(result)
    if len(results) != len(outs):
        raise TypeError(f"{name}(): expected {len(results)} tensors in 'out', got {len(outs)}")
    check_exact(name, outs, results)
    for i, (t, r) in enumerate(zip(outs, results)):
        check_fitting(t.dtype, r.dtype, kind, name, getattr(result, "_fields", ("result",))[i:][:1])
    for t in (*outs, *results):
        if t._array.__class__ is not ndarray and current_tracer.get() is None:
            refuse_out(name, t._array)
    for t, r in zip(outs, results):
        fill_out(t, r)
    return out if isinstance(result, Tensor) else type(result)(outs)


def _check_out(name, outs, args, kwargs):
    if not is_grad_enabled():
        return
    tensors = [x for a in (*args, *kwargs.values()) for x in (a if isinstance(a, (tuple, list)) else (a,))]
    if any(isinstance(x, Tensor) and x._edge is not None for x in (*outs, *tensors)):
        raise RuntimeError(
            f"{name}(): functions with out=... arguments don't support automatic differentiation, but one of the "
            "arguments requires grad."
        )


def refuse_out(name, array):
    """Refuse `out` inside of a transformation."""
    if hasattr(array, "adopt"):
        raise NotImplementedError(
            f"Trying to use forward AD with {name}_out that does not support it because it is an out= function"
        )
    raise RuntimeError(
        f"Batching rule not implemented for aten::{name}.out; the fallback path doesn't work on out= or view ops: use "
        "the form without `out`"
    )


def fill_out(out, result):
    """Write a result to an out tensor, which takes the result's shape."""
    if out._array.shape != result._array.shape:
        if out._array.size:
            warnings.warn(
                f"An output with one or more elements was resized since it had shape {list(out._array.shape)}, which "
                f"does not match the required output shape {list(result._array.shape)}. Pass an output of that shape, "
                "or an empty one.",
                stacklevel=4,
            )
        resize(out, result._array.shape)
    assign(out, wrap(result._array.astype(out._array.dtype, copy=False)), "out")


def resize(tensor, shape):
    """Give a tensor another shape, in new memory if its own is too small."""
    import numpy as np

    count = int(np.prod(shape, dtype=np.int64))
    old = tensor._array
    flat = old.reshape(-1) if old.flags.c_contiguous else None
    if flat is not None and flat.size >= count:
        tensor._array = flat[:count].reshape(shape)
    else:
        tensor._array = module_of(old).zeros(shape, old.dtype)
        kept = min(count, old.size)
        tensor._array.reshape(-1)[:kept] = old.reshape(-1)[:kept]


def write_directly(write, target, args, kwargs):
    """Overwrite a tensor by the short way; whether that was possible."""
    arrays = writable_arrays(target, args)
    if arrays is None or (kwargs and any(isinstance(value, Tensor) for value in kwargs.values())):
        return False
    try:
        write(*arrays, **kwargs)
    except (ValueError, TypeError):  # shapes that do not fit, wrong arguments: the long way says how
        return False
    mark_written(target)
    return True


def writable_arrays(target, args):
    """The arrays (and numbers) of a write that need neither be recorded nor promoted; None if there is more to do."""
    if target.__class__ not in PLAIN or INFERENCE:
        return None
    x = target._array
    d = x.dtype
    recording = is_grad_enabled()
    if (d is not _F32 and d is not _F64) or 0 in x.strides:
        return None
    if recording and (target._edge is not None or target._view is not None):
        return None
    arrays = [x]
    for a in args:
        if a.__class__ in PLAIN:
            if a._array.dtype is not d or (recording and a._edge is not None):
                return None
            arrays.append(a._array)
        elif a.__class__ is float or a.__class__ is int:
            arrays.append(a)
        else:
            return None
    return arrays


__all__ = ["CopySlices", "Op", "TENSOR", "assign", "check_writable", "fill_out", "resize", "type_name", "write_out"]
