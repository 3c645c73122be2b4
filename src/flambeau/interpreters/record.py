"""Reverse mode: tensors that remember which operation made them. A `Node` is what PyTorch calls a grad_fn."""

from collections import namedtuple
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any
from weakref import ref

from numpy import may_share_memory, ndarray

from .._tensor.base import LEAF, Tensor, View, wrap
from .._tensor.modes import anomaly_mode, grad_mode, inference_mode_on, is_grad_enabled, saved_tensor_hooks
from .._tensor.places import ARRAYS
from .._tensor.storage import INFERENCE, INFERRING, clock, is_inference, note_inference
from ..primitives.view import as_strided, storage_offset
from .saved import Packed, SavedTensor, saved_value

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


HOOKED: dict = {}  # leaves with hooks, whose gradient is handed over as soon as it is complete: {id: reference}


class Hooks:
    """What a backward pass calls at a node or a leaf: tables {id of a handle: hook}, in the order of their use."""

    # tensor:       hook(grads) -> grads, of the gradients of all outputs
    # retained:     {number of an output: reference to the tensor that keeps its gradient}
    # before:       hook(grad_outputs), before a node runs
    # accumulated:  hook(leaf), once the leaf has its gradient
    # after:        hook(grad_inputs, grad_outputs), after a node has run
    __slots__ = ("tensor", "retained", "before", "accumulated", "after")

    def __init__(self):
        self.tensor, self.retained, self.before, self.accumulated, self.after = {}, {}, {}, {}, {}


def hooks_of(end):
    """The hooks of a node or a leaf; new ones, if it has none yet."""
    if end._hooks is None:
        end._hooks = Hooks()
        if isinstance(end, Tensor):
            key = id(end)
            HOOKED[key] = ref(end, lambda _: HOOKED.pop(key, None))
    return end._hooks


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
    _hooks: Any = None
    traceback = None

    def name(self):
        """Return the node's name, such as ``MulBackward0``."""
        return type(self).__name__

    @property
    def next_functions(self):
        """Where gradients go: a pair (node, number of its output) for each input; (None, 0) for constants."""
        return tuple(public_edge(edge) for edge in self.edges)

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

    def _set_sequence_nr(self, number):
        self.seq = number

    @property
    def _input_metadata(self):
        """(shape, dtype) of each output, whose gradients are the node's inputs in a backward pass."""
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


class AccumulateGrad(Node):
    """The end of an edge to a leaf: where its ``.grad`` is added to.

    The graph itself leads to leaves; this node is made when somebody asks for it, and is the same as long as somebody
    keeps it. Its hooks and notes are the leaf's, so that leaf and node do not hold each other.
    """

    __slots__ = ("variable",)
    edges = ()

    def __new__(cls, variable):
        known = variable.__dict__.get("_accumulator")
        made = known and known()
        if made is None:
            made = _new(cls)
            made.variable, made.holds, made.saved = variable, 0, ()
            variable._accumulator = ref(made)
        return made

    def name(self):
        """Return ``torch::autograd::AccumulateGrad``."""
        return "torch::autograd::AccumulateGrad"

    shape = property(lambda self: self.variable._array.shape)
    dtype = property(lambda self: self.variable._array.dtype)
    seq = 2**64 - 1  # before all others, as soon as it is ready
    _hooks = property(lambda self: hooks_of(self.variable))

    @property
    def metadata(self):
        """A dict for the user's own notes, kept on the leaf."""
        return self.variable.__dict__.setdefault("_metadata", {})


AccumulateGrad.__module__ = Node.__module__

GradientEdge = namedtuple("GradientEdge", "node output_nr ownership_token", defaults=(None,))
GradientEdge.__doc__ = "Where the gradient of a tensor goes: its node, and which of the node's outputs it is."
GradientEdge.__module__ = Node.__module__


def public_edge(edge):
    """An edge as PyTorch shows it: (node, number of the node's output)."""
    if edge is None:
        return None, 0
    if isinstance(edge, Tensor):
        return AccumulateGrad(edge), 0
    return edge if edge.__class__ is tuple else (edge, 0)


def edge_at(place):
    """The edge that a tensor, or a GradientEdge, stands for; None for a tensor that requires no grad."""
    if isinstance(place, Tensor):
        edge = edge_of(place)
        return place if edge is LEAF else edge
    node, number = place[:2]
    if isinstance(node, AccumulateGrad):
        return node.variable
    return node if node.dtype is not None else (node, number)


def form_at(edge):
    """The shape and dtype of what an edge leads to."""
    if isinstance(edge, Tensor):
        return edge._array.shape, edge._array.dtype
    node, number = edge if edge.__class__ is tuple else (edge, 0)
    return (node.shape, node.dtype) if node.dtype is not None else node.shape[number]


def node_class(op, short=None):
    """The class of an operation's nodes: a Node with the operation's name, made when first recorded. `short` is the
    base class for nodes recorded the short way."""
    namespace = {"__slots__": (), "op": op, "vjps": op.vjps, "__module__": "torch.autograd"}
    names = op.input_names or ("self", "other")[: len(op.vjps or ())]
    for i, name in enumerate(("result", *names)):
        namespace[f"_saved_{name}"] = property(partial(saved_value, i=i))
        namespace[f"_raw_saved_{name}"] = property(partial(SavedTensor, place=i))
    if short is not None:
        op.short_class = type(op.grad_name, (short,), namespace)
        return op.short_class
    op.node_class = type(op.grad_name, (Node,), namespace)
    if op.complex_vjps:
        op.complex_node_class = type(op.grad_name, (Node,), {**namespace, "vjps": op.complex_vjps})
    return op.node_class


def edge_of(tensor):
    """A tensor's present edge: that of a view is made anew after a write in place gave its base another history."""
    view = tensor._view
    if view is not None and view.base._edge is not view.base_edge:
        edge = view.base._edge
        if edge is not None and edge is not LEAF:
            if view.creation is not None:
                raise RuntimeError(unfollowed(tensor, "its base or another view of its base has been"))
            view.base_edge = edge
            set_history(tensor, _replayed(tensor)._edge)
        view.base_edge = edge
    return tensor._edge


def set_history(tensor, edge):
    """Let a tensor continue another history, after a write; a gradient that it retains is that of its new value."""
    if "_retains" in tensor.__dict__:
        old, number = tensor._edge if tensor._edge.__class__ is tuple else (tensor._edge, 0)
        reference = old._hooks.retained.pop(number)
        node, number = edge if edge.__class__ is tuple else (edge, 0)
        if isinstance(node, Node):
            hooks_of(node).retained[number] = reference
    tensor._edge = edge


_MODES = {"no_grad": ("no_grad mode", "with grad mode enabled"), "inference": ("inference mode", "in normal mode")}
_AMBIGUOUS = (
    "Given that this use case is ambiguous and error-prone, it is forbidden: take the view outside of the block, or "
    "both the view and the write inside the {} block."
)


def unfollowed(tensor, what):
    """The error text for a write that autograd cannot follow to a view that has been made in a special way."""
    creation, edge = tensor._view.creation, tensor._edge
    node, number = edge if edge.__class__ is tuple else (edge, 0)
    made_in, now = _MODES.get(creation, _MODES["no_grad"])
    if not isinstance(node, Node):
        start = f"A view was created in {made_in} and {what} modified inplace {now}. "
    elif creation in _MODES:
        start = (
            f"Output {number} of {_shown(node)} is a view of a view which was created in {made_in} and {what} modified "
        )
        start += f"inplace {now}. "
    else:
        start = f"Output {number} of {_shown(node)} is a view and {what} modified inplace. "
    if creation in _MODES:
        return start + _AMBIGUOUS.format("no_grad" if creation == "no_grad" else "inference_mode")
    if creation == "function":
        return start + (
            "This view was created inside a custom Function (or because an input was returned as-is), whose backward "
            "knows nothing of the write. Clone the output of the custom Function before writing to it."
        )
    return start + (
        "This view is the output of a function that returns multiple views. Such functions do not allow the output "
        "views to be modified inplace. You should replace the inplace operation by an out-of-place one."
    )


def _shown(node):
    """A node's name as error texts have it."""
    return node.name().removesuffix("0").removesuffix("Backward")


def _replayed(tensor):
    """A view taken again from its base, so that it continues the base's new history: in one step by its place in
    memory, unless it shows the memory as another dtype or belongs to a transformation."""
    view = tensor._view
    base = view.base
    direct = tensor._array.__class__ is ndarray and tensor._array.dtype == base._array.dtype
    chain = as_one_step(tensor) if direct else view.chain
    token = grad_mode.set(True)
    try:
        tensor = base
        for op, params in chain:
            number = params.get("number")
            if number is None:
                tensor = op(tensor, **params)
            else:
                tensor = op(tensor, **{k: v for k, v in params.items() if k != "number"})[number]
        return tensor
    finally:
        grad_mode.reset(token)


def as_one_step(tensor):
    """The chain of operations that leads from the base of a view to it, as one `as_strided`."""
    array, base = tensor._array, tensor._view.base._array

    def in_elements(strides):
        return tuple(s // array.itemsize for s in strides)

    params = {"size": array.shape, "stride": in_elements(array.strides), "storage_offset": storage_offset(array)}
    return ((as_strided, {**params, "geometry": (in_elements(base.strides), storage_offset(base))}),)


def record(op, inputs, arrays, edges, params, y, pattern):
    """The tensor(s) for an operation's output array(s) `y`; they remember the operation if one of the inputs requires
    grad: `pattern` has a bit for each, the last input's lowest, and is 0 if nothing is to be recorded."""
    if y.__class__ is tuple or y.__class__ is list:
        return _record_several(op, inputs, arrays, edges, params, y, pattern)
    t = y if isinstance(y, Tensor) else wrap(y)  # a transformation may return a lower tensor as it is
    if INFERRING and op.family != "view":
        _mark_inference(t, arrays)
    if op.family == "view":
        _mark_view(t, inputs[0], op, params)
    if pattern and op.differentiable and t._array.dtype.kind in "fcV":
        t._edge = make_node(op, arrays, edges, params, t._array, pattern)
    return t


def _record_several(op, inputs, arrays, edges, params, ys, pattern):
    tensors = tuple(y if isinstance(y, Tensor) else wrap(y) for y in ys)
    if INFERRING and op.family != "view":
        for t in tensors:
            _mark_inference(t, arrays)
    if op.family == "view":
        for number, t in enumerate(tensors):
            _mark_view(t, inputs[0], op, {**params, "number": number}, "multi_output")
    if pattern and op.differentiable:
        node = make_node(op, arrays, edges, params, tuple(t._array for t in tensors), pattern)
        for number, t in enumerate(tensors):
            if t._array.dtype.kind in "fcV":
                t._edge = (node, number)
    return tensors


def unrecorded():
    """Why a view is not recorded now."""
    return "inference" if inference_mode_on.get() else "no_grad"


def _mark_inference(t, arrays):
    """Mark the memory of a result, unless it is that of an input."""
    if t._array.__class__ is ndarray and not any(
        a.__class__ is ndarray and may_share_memory(a, t._array) for a in arrays
    ):
        note_inference(t._array)


def check_not_inference(saved):
    """Refuse to save what was made in inference mode."""
    for array in saved:
        if array.__class__ is ndarray and is_inference(array):
            raise RuntimeError(
                "Inference tensors cannot be saved for backward. To work around you can make a clone to get a normal "
                "tensor and use it in autograd."
            )


def _mark_view(t, source, op, params, creation=None):
    """Make `t` a view of `source` if it shares its memory."""
    if t._array.__class__ in ARRAYS and (is_inference(t._array) or not _shares(t._array, source._array)):
        return
    if not is_grad_enabled():
        creation = unrecorded()
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
    if INFERENCE:
        check_not_inference(node.saved)
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


def _decorate(node):
    """Apply saved-tensor hooks to a new node, and remember where it was made in anomaly mode."""
    hooks = saved_tensor_hooks.get()
    if hooks and hooks[-1] is not None:
        pack, unpack = hooks[-1]
        node.saved = tuple(Packed(a, pack, unpack) if a.__class__ in ARRAYS else a for a in node.saved)
        node.holds = 2 if node.holds else 0
    note_place(node)


def note_place(node):
    """Remember where a node was made, in anomaly mode."""
    if anomaly_mode.get() is not None:
        import traceback

        node.traceback = traceback.extract_stack()
