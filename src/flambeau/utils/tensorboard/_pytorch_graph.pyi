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
from tensorboardX.proto.attr_value_pb2 import AttrValue
from tensorboardX.proto.graph_pb2 import GraphDef
from tensorboardX.proto.node_def_pb2 import NodeDef
from tensorboardX.proto.tensor_shape_pb2 import TensorShapeProto
from tensorboardX.proto.versions_pb2 import VersionDef
from ..._tensor.storage import clock
from ...autograd.grad_mode import enable_grad
from ...interpreters.record import AccumulateGrad
from .._pytree import tree_leaves, tree_map
def graph(model: Any, args: Tensor | tuple[Any, ...], verbose: bool = False, use_strict_trace: bool = True) -> tuple[Any, ...]:
    """Run a module once; its graph.

    Args:
        model (Module): what to run.
        args (Tensor or tuple): its arguments.
        verbose (bool): print the graph.
        use_strict_trace (bool): taken, and not needed.

    Returns:
        tuple: (GraphDef, an empty message: no times were taken).
    """
def _recorded(value: Any) -> Any: ...
def _scope(model: Any, name: Any) -> Any: ...
def _watched(module: Any, scope: Any, spans: Any) -> Any: ...
class _Nodes:
    """The nodes of TensorBoard's graph, made on a walk from the results back."""
    def __init__(self, spans: Any, model: Any, inputs: Any, top: Any) -> None: ...
    @staticmethod
    def _parameter(model: Any, name: Any) -> Any: ...
    def walk(self, outputs: Any) -> Any:
        """Make a node for each result, and for all that leads to it."""
    def _visit(self, root: Any) -> Any: ...
    @staticmethod
    def _key(node: Any) -> Any: ...
    def _make(self, node: Any) -> Any: ...
    def _scope_of(self, node: Any) -> Any: ...
    def _add(self, name: Any, op: Any, sources: Any, shape: Any) -> Any: ...
    spans: Any
    top: Any
    made: Any
    names: Any
    leaves: Any
