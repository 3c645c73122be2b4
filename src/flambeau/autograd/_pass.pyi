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
import numpy as np
from numpy import add, ndarray
from .._mistakes.training import note_addition
from .._tensor.base import wrap
from .._tensor.modes import PLAIN, anomaly_mode
from .._tensor.places import ARRAYS, arrayed, is_remote, module_of
from .._tensor.storage import WRITTEN, note_write
from ..interpreters._protocol import TENSOR, array_of
from ..interpreters.eager import EAGER, LARGE, TABLE
from ..interpreters.record import HOOKED, Node, form_at
from ..interpreters.saved import RELEASED, Packed
from ..primitives._declare import pass_on
from ._checks import check_anomaly, check_saved, tell_where
from ._walks import completions, end_of, leaves_below, nodes_below, reaching
class Pass:
    """One backward pass on bare arrays."""
    F: Any
    box: Any
    def __init__(self, roots: Any, retain_graph: Any, create_graph: Any, targets: Any, accumulate: Any) -> None: ...
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
        """Process nodes until none is pending; leaves with hooks get their gradient as soon as it is complete, the
        others at the end.
        """
    def edges(self) -> Any:
        """Where the pass begins."""
    def nodes(self) -> Any:
        """{number: node} of the nodes that the pass runs."""
    def will_run(self, end: Any) -> Any:
        """Whether the pass comes to a node or a leaf."""
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
    def call_tensor_hooks(self, hooks: Any, node: Any, grad: Any) -> Any:
        """Run the hooks that see (and may replace) the gradients of a node's outputs; keep those that are retained."""
    def boxed(self, node: Any, grad: Any) -> Any:
        """The gradients of a node's outputs as a list of tensors."""
    def unboxed(self, node: Any, grads: Any) -> Any:
        """A list of tensors as the pass keeps the gradients of a node's outputs."""
    def call_after(self, hooks: Any, node: Any, input_grads: Any, grads: Any) -> Any:
        """Run the hooks registered on a node itself: hook(grad_inputs, grad_outputs)."""
    def fit(self, edge: Any, grad: Any) -> Any:
        """A gradient in the shape and dtype of the edge's end."""
    def capture(self, node: Any, grad: Any) -> Any:
        """Keep the gradients that targets ask for at a node's outputs."""
    def finish_leaf(self, entry: Any) -> Any:
        """Hand a leaf its gradient: hooks first, then accumulation, then the hooks that wait for it."""
    def call_leaf_hooks(self, hooks: Any, grad: Any) -> Any:
        """Run the hooks that see (and may replace) a leaf's gradient."""
    def accumulate_in_leaf(self, leaf: Any, grad: Any) -> Any:
        """Add to a leaf's ``.grad``, in place where it has one."""
    @staticmethod
    def own(grad: Any) -> Any:
        """The array itself if nothing else refers to it, else a copy."""
    keep: Any
    create_graph: Any
    accumulating: Any
    heap: Any
    pending: Any
    leaves: Any
    notes: Any
    roots: Any
    targets: Any
    needed: Any
    wanted: Any
def call_before(hooks: Any, grads: Any) -> Any:
    """Run the hooks registered on a node (or a leaf's AccumulateGrad) that see the gradients of its outputs."""
def replaced_by(found: Any, grads: Any) -> Any:
    """Gradients after a hook: what it returned, if anything."""
def wrap_zeros(running: Any, shape: Any, dtype: Any, like: Any) -> Any:
    """Zeros as a gradient of the pass, where the gradient `like` is."""
def _probe_refcount() -> Any: ...
_UNSHARED: Any
