"""Tracing: tensors whose arrays are nodes of the compiler's graph.

While a tracer is active, every tensor that meets an operation has its array exchanged for a `Traced` one, for the
time of the trace: the tensor keeps its identity, edges and gradient, so that autograd and optimizers run as they are.
Writes in place replace the node that an array stands for; views follow their base. Where the program reads a value, the
graph so far is computed for it, and the tracer remembers that the trace cannot be replayed.
"""

import weakref
from typing import Any

import numpy as np

from .._tensor.base import LEAF, Tensor, wrap
from .._tensor.device import cpu
from .._tensor.modes import is_grad_enabled
from .._tensor.places import is_remote
from .._tensor.storage import owner_of
from ..compiler.builder import Builder, DataDependent
from ..compiler.graph import Node
from ..primitives.view import extent, positions, repeats
from ._protocol import run_composed
from .eager import eager_kernel
from .inplace import check_fits, follow, mark_written, user_line
from .record import edge_of

LEVEL = 0.5  # below every transformation, which may be used inside of a compiled function


class Traced:
    """An array that stands for a node. `meta`, a NumPy array, has its shape, dtype and strides, but not its values."""

    __slots__ = ("tracer", "_node", "meta", "base", "view", "version", "seen", "__weakref__")
    level = LEVEL

    def __init__(self, tracer, node, meta=None, base=None, view=None):
        self.tracer, self._node, self.base, self.view = tracer, node, base, view
        self.meta = np.empty(node.shape, node.dtype) if meta is None else meta
        self.version, self.seen = 0, base.changes() if base is not None else 0
        tracer.alive.add(self)

    shape = property(lambda self: self.meta.shape)
    dtype = property(lambda self: self.meta.dtype)
    ndim = property(lambda self: self.meta.ndim)
    size = property(lambda self: self.meta.size)
    strides = property(lambda self: self.meta.strides)
    itemsize = property(lambda self: self.meta.itemsize)
    nbytes = property(lambda self: self.meta.nbytes)
    flags = property(lambda self: self.meta.flags)
    owner = property(lambda self: self if self.base is None else self.base.owner)

    def __len__(self):
        return len(self.meta)

    def changes(self):
        """How often the memory that this array shows was written to."""
        return self.version if self.base is None else self.base.changes()

    @property
    def node(self):
        """The node of the present value: a view is read again after its base was written to."""
        if self.base is not None and self.seen != self.base.changes():
            op, params, number = self.view
            found = self.tracer.builder.add(op.name, self.base.node, **params)
            self._node = found if number is None else found[number]
            self.seen = self.base.changes()
        return self._node

    def write(self, value):
        """Let the array hold another node's value, and every array on the same memory with it."""
        if self.base is None:
            self._node, self.version = value, self.version + 1
            return
        if repeats(self.base.meta):
            raise Untraceable("it writes to a part of memory that a tensor shows several times")
        op, params, number = self.view
        tracer, value = self.tracer, wrap(Traced(self.tracer, value))
        if number is not None:
            parts = [wrap(Traced(tracer, n)) for n in tracer.builder.add(op.name, self.base.node, **params)]
            parts[number] = value
            value = tuple(parts)
        from ._protocol import TENSOR

        whole = op.write(TENSOR, wrap(Traced(tracer, self.base.node)), value, **params)
        self.base.write(whole._array.node)

    def astype(self, dtype, order="K", copy=True):
        return Traced(self.tracer, self.tracer.builder.cast(self.node, dtype))

    def copy(self, order="C"):
        return Traced(self.tracer, self.node)

    def run(self, op, arrays, params):
        return self.tracer.run(op, arrays, params)

    # -- reading values: the graph so far is computed ---------------------------------------------------------------

    def __array__(self, dtype=None, copy=None):
        value = self.tracer.read(self.node)
        return value if dtype is None else value.astype(dtype)

    def materialize(self):
        """The values."""
        return self.__array__()

    def item(self, *index):
        return self.__array__().item(*index)

    def tolist(self):
        return self.__array__().tolist()

    def __getattr__(self, name):
        if name.startswith("__") or not hasattr(np.ndarray, name):
            raise AttributeError(f"a traced array has no attribute {name!r}")
        return getattr(self.__array__(), name)

    def __bool__(self):
        return bool(self.__array__())

    def __getitem__(self, index):
        return self.__array__()[index]


class Lifted:
    """A tensor of the outside world that the trace has met, and how it was before."""

    __slots__ = ("tensor", "array", "grad", "node", "traced", "edge")

    def __init__(self, tensor, node):
        self.tensor, self.node = weakref.ref(tensor), node
        self.array, self.grad, self.edge = tensor._array, tensor._grad, tensor._edge
        self.traced: Any = None

    @property
    def changed(self):
        """Whether the tensor's memory was written to."""
        return self.traced.version > 0


class Tracer:
    """Records operations into a graph; the tensor-facing half of the compiler's front end."""

    level = LEVEL

    def __init__(self, evaluate):
        self.builder, self.evaluate = Builder(), evaluate
        self.lifted, self.by_memory = [], {}
        self.read_at = None  # file and line where the program first read a value
        self.values, self.differentiating = {}, False
        self.alive = weakref.WeakSet()

    # -- what apply() asks for ------------------------------------------------------------------------------------

    def lift(self, tensor):
        """Let a tensor's array be a traced one until `restore`; the tensor itself is returned."""
        array = tensor._array
        if array.__class__ is Traced or getattr(array, "level", 0) > self.level:
            return tensor
        _refuse_remote(is_remote(array))
        place = (id(owner_of(array)), *_place(array))
        known = self.by_memory.get(place)
        entry = Lifted(tensor, known.node if known else self.input(array))
        entry.traced = known.traced if known else Traced(self, entry.node, array)
        self.by_memory.setdefault(place, entry)
        self.lifted.append(entry)
        if tensor._edge is not None and not tensor.is_leaf:
            edge_of(tensor)
            entry.edge, tensor._edge = tensor._edge, LEAF
        tensor._array = entry.traced
        return tensor

    def input(self, array):
        """An input node for an array; its strides, in elements, where it is not contiguous."""
        node = self.builder.graph.input(array.shape, array.dtype)
        if not array.flags.c_contiguous:
            if any(s < 0 or s % array.itemsize for s in array.strides):
                raise Untraceable("an argument's elements are not evenly spaced in memory")
            node.params["strides"] = tuple(s // array.itemsize for s in array.strides)
        return node

    def run(self, op, arrays, params):
        """The traced result of an operation on traced arrays and numbers."""
        _refuse_remote(op.name == "move")  # the one operation of the CPU's arrays whose result is elsewhere
        self.builder.origin = f"{op.name}, {_short(user_line())}"
        if op.family == "composed":
            return run_composed(op, arrays, params, self.level)
        if "geometry" in params:
            _check_memory(arrays[0].shape, **params)
        inputs = [self.node_of(a) for a in arrays]
        try:
            found = self.builder.add(op.name, *inputs, **params)
        except DataDependent:
            found = self.computed(op, inputs, params)
        if op.family == "view":
            return self.views(op, arrays[0], params, found)
        if isinstance(found, tuple):
            return tuple(Traced(self, n) for n in found)
        return Traced(self, found, _layout(arrays, found) if _keeps_layout(op, params) else None)

    def computed(self, op, inputs, params):
        """The result of an operation whose shape depends on values: these are read."""
        values = [self.read(x) if isinstance(x, Node) else x for x in inputs]
        result = eager_kernel(op)(*values, **params)
        several = isinstance(result, (tuple, list))
        return tuple(map(self.constant, result)) if several else self.constant(result)

    def views(self, op, base, params, found):
        """Traced arrays that remember what they view."""
        meta = eager_kernel(op)(base.meta, **params)
        if isinstance(found, tuple):
            return tuple(Traced(self, n, m, base, (op, params, i)) for i, (n, m) in enumerate(zip(found, meta)))
        return Traced(self, found, meta, base, (op, params, None))

    def node_of(self, x):
        if x.__class__ is Traced:
            return x.node
        if isinstance(x, Tensor):
            return self.lift(x)._array.node
        if isinstance(x, np.ndarray):
            return self.builder.graph.constant(x)
        if isinstance(x, TracedNumber):
            return x.node
        return x

    # -- what else the tensor layer asks for -----------------------------------------------------------------------

    def created(self, array):
        """A tensor around a new array: a constant of the graph."""
        return wrap(Traced(self, self.constant(array)))

    def constant(self, array):
        _refuse_remote(is_remote(array))
        array = np.asarray(array)
        if array.size > 1 and array.flat[0] == array.flat[-1] and (array == array.flat[0]).all():
            return self.builder.full(array.shape, array.flat[0], array.dtype)
        return self.builder.graph.constant(array)

    def draw(self, kind, shape, dtype, generator=None, where=cpu, **params):
        """Random numbers: a step that runs on the host at every replay, in the program's order."""
        _refuse_remote(where is not cpu)
        named = {k: self.lift(v)._array.node for k, v in params.items() if isinstance(v, Tensor)}
        fixed = {k: v for k, v in params.items() if k not in named}
        fixed.update(kind=kind, shape=tuple(shape), dtype=np.dtype(dtype), generator=generator, names=tuple(named))
        self.builder.origin = f"draw, {_short(user_line())}"
        return wrap(Traced(self, self.builder.node("draw", named.values(), fixed, shape, dtype)))

    def assign(self, target, value):
        """Write in place: the target's memory holds the value's node from now on."""
        self.lift(target), self.lift(value)
        check_fits(target, value)
        records = is_grad_enabled() and (value._edge is not None or edge_of(target) is not None)
        array = target._array
        array.write(self.builder.expand(self.builder.cast(value._array.node, array.dtype), array.shape))
        mark_written(target)
        if records:
            follow(target, value)
        return target

    def assign_grad(self, tensor, grad):
        self.lift(tensor)
        tensor._grad = grad

    def read(self, node):
        """The value of a node, computed now: what follows may depend on it, so the trace cannot be replayed."""
        if self.differentiating:
            raise Untraceable("its derivative depends on values in a way that a trace cannot hold")
        if self.read_at is None:
            self.read_at = user_line()
        return self.evaluate(self, node)

    def restore(self):
        """Give all tensors their own arrays and edges back."""
        for entry in self.lifted:
            tensor = entry.tensor()
            if tensor is not None:
                tensor._array = entry.array
                if tensor._edge is not None and entry.edge is not None and not entry.changed:
                    tensor._edge = entry.edge


def _keeps_layout(op, params):
    """Whether an operation's result lies in memory as its inputs do."""
    return op.family == "pointwise" or op.name == "clone" and params.get("order", "K") == "K"


def _layout(arrays, node):
    """An array that lies in memory as NumPy lays out the result of an elementwise operation: as its inputs do."""
    metas: list = [a.meta for a in arrays if a.__class__ is Traced]
    if all(m.flags.c_contiguous for m in metas) or not node.size:
        return None
    flags: Any = [["readonly"]] * len(metas) + [["writeonly", "allocate"]]
    made = np.nditer([*metas, None], ["refs_ok", "zerosize_ok"], flags).operands[-1]  # type: ignore[arg-type]
    if made.shape != node.shape:
        return None
    return made if made.dtype == node.dtype else np.empty_like(made, node.dtype)


def _check_memory(own_shape, size, stride, storage_offset, geometry, shape=None):
    """Refuse `as_strided` of what is not the whole of its memory in order: a node's value has no memory around it."""
    places = positions(own_shape if shape is None else shape, *geometry).ravel()
    if not np.array_equal(places, np.arange(places.size)) or extent(size, stride, storage_offset) > places.size:
        raise Untraceable("as_strided looks at memory beyond its tensor's own elements")


def _refuse_remote(remote):
    if remote:
        raise Untraceable("a tensor is on a GPU, for which nothing is compiled yet")


class Untraceable(Exception):
    """The program does something that a trace cannot hold; it runs eagerly instead."""


class TracedNumber:
    """A Python number that may change between calls: an input of the graph, where it meets tensors."""

    __slots__ = ("node",)

    def __init__(self, node):
        self.node = node


def _place(array):
    return array.__array_interface__["data"][0], array.shape, array.strides


def _short(place):
    """File name and line of a place, without the folders."""
    return place.replace("\\", "/").rsplit("/", 1)[-1]
