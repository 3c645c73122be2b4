"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeVar, overload

import contextlib
import numpy
from typing_extensions import Self

from flambeau._tensor.base import Size as _Size
from flambeau._tensor.device import device as _device, layout as _layout, memory_format as _memory_format
from flambeau._tensor.dtype import dtype as _dtype
from flambeau._tensor.generator import Generator as _Generator
from flambeau.viz.model import Graph as _Graph

_Number = int | float | bool | complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
from heapq import heappop, heappush
from sys import getrefcount
from weakref import ref
import numpy as np
from numpy import add, ndarray
from .._mistakes.training import note_addition
from .._tensor.base import LEAF, level_of, wrap
from .._tensor.modes import PLAIN, anomaly_mode, current_tracer, grad_mode, observer
from .._tensor.places import ARRAYS, arrayed, is_remote, module_of
from .._tensor.storage import WRITTEN, note_write, writes_of
from ..interpreters._protocol import TENSOR, array_of
from ..interpreters.eager import EAGER, LARGE, TABLE
from ..interpreters.record import RELEASED, Node, Packed
from ..primitives._declare import pass_on
WATCHED: dict
CALLBACKS: list
def watch(leaf: Any) -> Any:
    """Let a leaf have its gradient, and its hooks called, as soon as the last part of it has arrived."""
def queue_callback(function: Any) -> Any:
    """Call a function once, when the present backward pass has ended."""
class Target:
    """What a pass asks for besides the accumulation in leaves: an input of `grad` or `backward(inputs=)`."""
    def __init__(self, tensor: Any) -> None: ...
    grad: Any
    key: Any
def run_backward(outputs: Any, grads: Any, retain_graph: Any, create_graph: Any, targets: Any = None) -> Any:
    """Propagate gradients from `outputs`, tensors that require grad, starting with the tensors `grads`.

    With `targets` (a list of `Target`) only what leads to them is computed, and kept in them; without, every leaf
    reached accumulates its gradient in ``.grad``.
    """
class Pass:
    """One backward pass on bare arrays."""
    F: Any
    box: Any
    def __init__(self, roots: Any, retain_graph: Any, create_graph: Any, targets: Any) -> None: ...
    @staticmethod
    def unbox(tensor: Any) -> Any:
        """The array of a gradient given as a tensor."""
    @staticmethod
    def sum_to(grad: Any, shape: Any, dtype: Any) -> Any:
        """Undo broadcasting and promotion: the gradient in the shape and dtype of what it belongs to."""
    def send(self, edge: Any, grad: Any) -> Any:
        """Add a gradient to what has arrived at an edge's end."""
    def send_to_node(self, node: Any, number: Any, grad: Any) -> Any: ...
    def send_to_leaf(self, leaf: Any, grad: Any) -> Any: ...
    def accumulate(self, entry: Any, grad: Any) -> Any:
        """Add to a pending gradient: in place only once the buffer is the pass's own."""
    def run(self) -> Any:
        """Process nodes until none is pending; then hand the leaves their gradients."""
    def run_plainly(self) -> Any:
        """The hot path: nodes with one output and no hooks, all leaves wanted. `step` does the same for any node."""
    def step(self, node: Any, grad: Any) -> Any:
        """Run one node: hooks and targets first, then its VJPs for the edges that lead somewhere."""
    def namespace(self, grad: Any) -> Any:
        """The F of a node's VJPs: that of the table of kernels for large arrays."""
    def leads(self, edge: Any) -> Any:
        """Whether an edge leads to a target."""
    def run_slowly(self, node: Any, grad: Any) -> Any:
        """A node with hooks or rules of its own (one joint VJP, a custom Function), or in anomaly mode."""
    def input_grads(self, node: Any, grads: Any) -> Any:
        """The gradients of a node's inputs, one for each edge."""
    def complete(self, node: Any, grads: Any) -> Any:
        """The gradients of all outputs of a node, zeros where none arrived."""
    def saved_of(self, node: Any) -> Any:
        """What a node saved, after checking that nobody wrote to it since."""
    def call_prehooks(self, node: Any, grad: Any) -> Any:
        """Run the hooks that see (and may replace) the gradients of a node's outputs; keep those that are retained."""
    def call_node_prehooks(self, node: Any, grad: Any) -> Any:
        """Run the hooks registered on a node itself: hook(grad_outputs)."""
    def boxed(self, node: Any, grad: Any) -> Any:
        """The gradients of a node's outputs as a list of tensors."""
    def unboxed(self, node: Any, grads: Any) -> Any:
        """A list of tensors as the pass keeps the gradients of a node's outputs."""
    def call_posthooks(self, node: Any, input_grads: Any, grads: Any) -> Any:
        """Run the hooks registered on a node itself: hook(grad_inputs, grad_outputs)."""
    def fit(self, edge: Any, grad: Any) -> Any:
        """A gradient in the shape and dtype of the edge's end."""
    def capture(self, node: Any, grad: Any) -> Any:
        """Keep the gradients that targets ask for at a node's outputs."""
    def finish(self) -> Any:
        """Hand the leaves their gradients."""
    def finish_leaf(self, key: Any, entry: Any) -> Any:
        """Hand a leaf its gradient: hooks first, then accumulation, then the hooks that wait for it."""
    def accumulate_in_leaf(self, leaf: Any, grad: Any) -> Any:
        """Add to a leaf's ``.grad``, in place where it has one."""
    @staticmethod
    def own(grad: Any) -> Any:
        """The array itself if nothing else refers to it, else a copy."""
    keep: Any
    create_graph: Any
    heap: Any
    pending: Any
    leaves: Any
    targets: Any
    needed: Any
    wanted: Any
class DifferentiablePass(Pass):
    """One backward pass whose gradients are tensors: recorded (create_graph), or inside a transformation."""
    F: Any
    @staticmethod
    def box(tensor: Any) -> Any:
        """Gradients are tensors already."""
    unbox: Any
    own: Any
    @staticmethod
    def sum_to(grad: Any, shape: Any, dtype: Any) -> Any:
        """As `Pass.sum_to`, on tensors."""
    def accumulate(self, entry: Any, grad: Any) -> Any:
        """Add to a pending gradient, which may be recorded: never in place."""
    def saved_of(self, node: Any) -> Any:
        """What a node saved, as tensors that continue the recorded graph."""
    def restored_output(self, node: Any, y: Any) -> Any:
        """A node's output as a tensor made by that node."""
    def restored(self, value: Any, edge: Any) -> Any:
        """A saved input as a tensor: the leaf itself, or one that continues at the edge."""
    def with_edge(self, tensor: Any, edge: Any) -> Any: ...
    def accumulate_in_leaf(self, leaf: Any, grad: Any) -> Any: ...
def _without_history(grad: Any) -> Any: ...
def _detour(array: Any, leaf: Any) -> Any: ...
def wrap_zeros(running: Any, shape: Any, dtype: Any, like: Any) -> Any:
    """Zeros as a gradient of the pass, where the gradient `like` is."""
def tensor_sum_to(grad: Any, shape: Any, dtype: Any) -> Any:
    """Undo broadcasting and promotion of a gradient that is a tensor."""
def by_key(targets: Any) -> Any:
    """The targets of a pass, by the edge that they wait for."""
def nodes_below(edges: Any) -> Any:
    """{number: node} of every node that edges lead to."""
def leaves_of(edges: Any) -> Any:
    """The ids of the leaves that edges lead to directly, the last one first."""
def leaves_below(edges: Any) -> Any:
    """The ids of the leaves that edges lead to."""
def last_uses(nodes: Any) -> Any:
    """{number of a node: ids of the watched leaves that no later node sends anything to}."""
def reaching(roots: Any, targets: Any) -> Any:
    """The sequence numbers of the nodes to run so that every target gets its gradient."""
def check_saved(node: Any, saved: Any) -> Any:
    """Refuse saved arrays whose memory was written to after the operation."""
def stale(node: Any, array: Any, writes: Any) -> Any:
    """The error text for a saved tensor that was written to."""
def check_anomaly(node: Any, input_grads: Any) -> Any:
    """In anomaly mode, refuse NaN in what a node computed, and say where the node was recorded."""
def recorded_at(node: Any) -> Any:
    """Where a node was recorded, if anomaly mode was on then."""
def _probe_refcount() -> Any: ...
_UNSHARED: Any
