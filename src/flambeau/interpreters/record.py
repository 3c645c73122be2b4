"""Reverse mode: tensors that remember which operation made them. A `Node` is what PyTorch calls a grad_fn."""

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .._tensor.base import LEAF, Tensor, View, wrap
from .._tensor.modes import anomaly_mode, is_grad_enabled, saved_tensor_hooks
from .._tensor.places import ARRAYS
from .._tensor.storage import clock

_new = object.__new__


class Like:
    """The shape and dtype of an input of which a rule needs no more."""

    __slots__ = ("shape", "dtype")

    def __init__(self, array):
        self.shape, self.dtype = array.shape, array.dtype

    @property
    def ndim(self):
        """The number of dimensions."""
        return len(self.shape)


RELEASED = ("released",)


class Node:
    """One recorded operation: where gradients go (`edges`), and what the derivative needs (`saved`)."""

    # edges:    for each input None, a leaf Tensor, a Node, or (Node, number of its output)
    # saved:    (y, *inputs) as raw arrays, stand-ins or None; RELEASED after backward
    # holds:    0 if no array is saved, 1 if there is one, 2 if hooks have packed it
    # shape, dtype: of the output (raw); with several outputs dtype is None and shape holds (shape, dtype) for each
    __slots__ = ("edges", "saved", "holds", "params", "seq", "shape", "dtype", "__dict__", "__weakref__")

    if TYPE_CHECKING:  # what the slots hold

        def __getattr__(self, name) -> Any: ...
        def __setattr__(self, name, value) -> None: ...

    op: Any = None
    vjps: Any = None
    prehooks = None  # {handle id: hook(grads) -> grads} before the node runs: tensor hooks, retain_grad
    posthooks = None
    hooked = False  # whether there is any hook, or a gradient to retain
    traceback = None

    def name(self):
        """Return the node's name, such as ``MulBackward0``."""
        return type(self).__name__

    @property
    def next_functions(self):
        """Where gradients go: a pair (node, number of its output) for each input; (None, 0) for constants."""
        return tuple(_public_edge(edge) for edge in self.edges)

    @property
    def formula(self):
        """What this operation sends to each operand, as text: see `viz.formulas.formula`."""
        return import_module("flambeau.viz.formulas").formula(self)

    @property
    def metadata(self):
        """A dict for the user's own notes on this node."""
        return self.__dict__.setdefault("_metadata", {})

    def _sequence_nr(self):
        return self.seq

    def _input_metadata(self):
        return self.shape if self.dtype is None else ((self.shape, self.dtype),)

    def __repr__(self):
        return f"<{type(self).__name__} object at {id(self):#x}>"

    def __reduce__(self):
        raise TypeError(f"cannot pickle '{self.name()}' object: a recorded graph cannot be saved")


Node.__module__ = "torch.autograd.graph"


class UnaryNode(Node):
    """A node of an operation of one tensor, recorded the short way: its edge lies in a slot, so that a long graph has
    one object less per node for Python's garbage collector to visit."""

    __slots__ = ("first",)
    edges = property(lambda self: (self.first,))


class BinaryNode(Node):
    """The same for an operation of two tensors, or of a tensor and a number (whose edge is None)."""

    __slots__ = ("first", "second")
    edges = property(lambda self: (self.first, self.second))


UnaryNode.__module__ = BinaryNode.__module__ = Node.__module__


class AccumulateGrad:
    """The end of an edge to a leaf: where its ``.grad`` is added to. PyTorch's tools walk the graph down to these."""

    __slots__ = ("variable", "__dict__", "__weakref__")
    next_functions = ()

    def __init__(self, variable):
        self.variable = variable

    def name(self):
        """Return ``torch::autograd::AccumulateGrad``."""
        return "torch::autograd::AccumulateGrad"

    def __repr__(self):
        return f"<AccumulateGrad object at {id(self):#x}>"

    def __eq__(self, other):
        return isinstance(other, AccumulateGrad) and other.variable is self.variable

    def __hash__(self):
        return id(self.variable)

    @property
    def metadata(self):
        """A dict for the user's own notes, kept on the leaf."""
        return self.variable.__dict__.setdefault("_metadata", {})


def _public_edge(edge):
    """An edge as PyTorch shows it: (node, number of the node's output)."""
    if edge is None:
        return None, 0
    if isinstance(edge, Tensor):
        return AccumulateGrad(edge), 0
    return edge if edge.__class__ is tuple else (edge, 0)


def shape_at(edge):
    """The shape of what an edge leads to."""
    if isinstance(edge, Tensor):
        return edge._array.shape
    node, number = edge if edge.__class__ is tuple else (edge, 0)
    return node.shape if node.dtype is not None else node.shape[number][0]


def node_class(op, short=None):
    """The class of an operation's nodes: a Node with the operation's name, made when first recorded. `short` is the
    base class for nodes recorded the short way."""
    namespace = {"__slots__": (), "op": op, "vjps": op.vjps, "__module__": "torch.autograd"}
    for i, name in enumerate(("result", *(op.input_names or ()))):
        namespace[f"_saved_{name}"] = property(partial(saved_value, i=i))
    if short is not None:
        op.short_class = type(op.grad_name, (short,), namespace)
        return op.short_class
    op.node_class = type(op.grad_name, (Node,), namespace)
    if op.complex_vjps:
        op.complex_node_class = type(op.grad_name, (Node,), {**namespace, "vjps": op.complex_vjps})
    return op.node_class


def saved_value(node, i):
    """What a node saved of its result (0) or an input (1, 2...), for users: a tensor, or a number."""
    if node.saved is RELEASED:
        raise RuntimeError(
            "Trying to backward through the graph a second time (or directly access saved tensors after they have "
            "already been freed). Specify retain_graph=True to keep them."
        )
    value = node.saved[i]
    value = value.unpack() if isinstance(value, Packed) else value
    return wrap(value) if value.__class__ in ARRAYS else value


def edge_of(tensor):
    """A tensor's present edge: that of a view is made anew after a write in place gave its base another history."""
    view = tensor._view
    if view is not None and view.base._edge is not view.base_edge:
        view.base_edge = view.base._edge
        if view.base_edge is not None and view.base_edge is not LEAF:
            if view.creation is not None:
                raise RuntimeError(unfollowed(view, "its base or another view of its base has been"))
            tensor._edge = _replayed(view)._edge
    return tensor._edge


def unfollowed(view, what):
    """The error text for a write that autograd cannot follow to a view that has been made in a special way."""
    if view.creation == "no_grad":
        return (
            f"A view was created in no_grad mode and {what} modified inplace with grad mode enabled. Given that this "
            "use case is ambiguous and error-prone, it is forbidden. Clone the tensor, or take the view outside of "
            "no_grad."
        )
    if view.creation == "function":
        return (
            f"Output of a custom Function is a view and {what} modified inplace. This view was created inside a custom "
            "Function (or because an input was returned as-is), whose backward knows nothing of the write. Clone the "
            "output of the custom Function before writing to it."
        )
    op, params = next(link for link in view.chain[::-1] if "number" in link[1])
    return (
        f"Output {params['number']} of {op.grad_name.removesuffix('Backward0')} is a view and {what} modified inplace. "
        "This view is the output of a function that returns multiple views. Such functions do not allow the output "
        "views to be modified inplace. You should replace the inplace operation by an out-of-place one."
    )


def _replayed(view):
    """The view taken again from its base, so that it continues the base's new history."""
    from .._tensor.modes import grad_mode

    token = grad_mode.set(True)
    try:
        tensor = view.base
        for op, params in view.chain:
            number = params.get("number")
            if number is None:
                tensor = op(tensor, **params)
            else:
                tensor = op(tensor, **{k: v for k, v in params.items() if k != "number"})[number]
        return tensor
    finally:
        grad_mode.reset(token)


def record(op, inputs, arrays, edges, params, y, pattern):
    """The tensor(s) for an operation's output array(s) `y`; they remember the operation if one of the inputs requires
    grad: `pattern` has a bit for each, the last input's lowest, and is 0 if nothing is to be recorded."""
    if y.__class__ is tuple or y.__class__ is list:
        return _record_several(op, inputs, arrays, edges, params, y, pattern)
    t = y if isinstance(y, Tensor) else wrap(y)  # a transformation may return a lower tensor as it is
    if op.family == "view":
        _mark_view(t, inputs[0], op, params)
    if pattern and op.differentiable and t._array.dtype.kind in "fcV":
        t._edge = make_node(op, arrays, edges, params, t._array, pattern)
    return t


def _record_several(op, inputs, arrays, edges, params, ys, pattern):
    tensors = tuple(y if isinstance(y, Tensor) else wrap(y) for y in ys)
    if op.family == "view":
        for number, t in enumerate(tensors):
            _mark_view(t, inputs[0], op, {**params, "number": number}, "multi_output")
    if pattern and op.differentiable:
        node = make_node(op, arrays, edges, params, tuple(t._array for t in tensors), pattern)
        for number, t in enumerate(tensors):
            if t._array.dtype.kind in "fcV":
                t._edge = (node, number)
    return tensors


def _mark_view(t, source, op, params, creation=None):
    """Make `t` a view of `source` if it shares its memory."""
    if t._array.__class__ in ARRAYS and not _shares(t._array, source._array):
        return
    if not is_grad_enabled():
        creation = "no_grad"
        edge = source._edge or source._view and source._view.base._edge
        if edge is not None and t._array.__class__ in ARRAYS and t._array.dtype.kind in "fcV":
            t._edge = LEAF  # as in PyTorch, where such a view is a leaf that requires grad
    if source._view is None:
        t._view = View(source, ((op, params),), creation)
    else:
        view = source._view
        t._view = View(view.base, (*view.chain, (op, params)), view.creation or creation)


def _shares(view, array):
    owner = array if array.base is None else array.base
    if view.base is owner or view.base is array or view is array:
        return True
    return view.base is not None and _root(view) is _root(array)


def _root(array):
    """Whose memory it is, below views that NumPy made by way of other objects."""
    while getattr(array, "base", None) is not None:
        array = array.base
    return array


def make_node(op, arrays, edges, params, y, pattern):
    """The node of an operation: edges to its inputs, and what its derivative needs. `y`: one array or several."""
    several = y.__class__ is tuple
    if op.complex_vjps and not several and y.dtype.kind == "c":
        if op.complex_node_class is None:
            node_class(op)
        node = _new(op.complex_node_class)
    else:
        node = _new(op.node_class or node_class(op))
    node.edges = tuple(edges)
    node.params = params
    node.seq = clock()
    if several:
        node.shape, node.dtype = tuple((a.shape, a.dtype) for a in y), None
        if op.saved_outputs is not None:
            y = tuple(a if i in op.saved_outputs else None for i, a in enumerate(y))
    else:
        node.shape, node.dtype = y.shape, y.dtype
    key = pattern, len(edges)
    kept = op.kept.get(key)
    if kept is None:
        kept = op.kept[key] = _kept(op, edges)
    save_y, saves, holds = kept
    saved = [y if save_y else None]
    for array, save in zip(arrays, saves):
        if save is not KEEP and hasattr(array, "shape"):
            array = Like(array) if save is LIKE else None
        saved.append(array)
    node.saved, node.holds = tuple(saved), holds
    if saved_tensor_hooks.get() or anomaly_mode.get() is not None:
        _decorate(node)
    return node


DROP, KEEP, LIKE = range(3)


def _kept(op, edges):
    """(whether y is saved, DROP, KEEP or LIKE for each input, `holds` of the node) for operations with such edges."""
    wanted_y, wanted = _wanted(op, edges)
    shape_only = range(len(edges)) if op.shape_only is True else op.shape_only or ()
    saves = [(LIKE if i in shape_only else KEEP) if want else DROP for i, want in enumerate(wanted)]
    return wanted_y, saves, int(wanted_y or KEEP in saves)


def _wanted(op, edges):
    """(whether to save y, whether to save each input): what the VJPs of the inputs that require grad name."""
    n = len(edges)
    wanted_y, wanted = False, [False] * n
    for i, edge in enumerate(edges):
        if edge is not None:
            save_y, save, more = op.saves[min(i, len(op.saves) - 1)]
            wanted_y = wanted_y or save_y
            for j in range(n):
                if save[j] if j < len(save) else more:
                    wanted[j] = True
    return wanted_y, wanted


class Packed:
    """What a saved-tensor hook made of a saved array, and how to get it back."""

    __slots__ = ("value", "_unpack")

    def __init__(self, array, pack, unpack):
        self.value, self._unpack = pack(wrap(array)), unpack

    def unpack(self):
        """The saved array again."""
        tensor = self._unpack(self.value)
        if not isinstance(tensor, Tensor):
            raise TypeError(f"Output of saved tensor unpack_hook expected to be a Tensor, got {type(tensor).__name__}")
        return tensor._array


def _decorate(node):
    """Apply saved-tensor hooks to a new node, and remember where it was made in anomaly mode."""
    hooks = saved_tensor_hooks.get()
    if hooks and hooks[-1] is not None:
        pack, unpack = hooks[-1]
        node.saved = tuple(Packed(a, pack, unpack) if a.__class__ in ARRAYS else a for a in node.saved)
        node.holds = 2 if node.holds else 0
    if anomaly_mode.get() is not None:
        import traceback

        node.traceback = traceback.extract_stack()
