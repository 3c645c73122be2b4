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
from collections import OrderedDict, defaultdict, deque
class TreeSpec:
    """The structure of a tree without its leaves.

    `kind` is None for a leaf; `context` what a container needs to be rebuilt besides its children.
    """
    def __init__(self, kind: Any, context: Any, children: Any) -> None: ...
    @property
    def num_leaves(self) -> Any:
        """The number of leaves below."""
    def __eq__(self, other: Any) -> Any: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    kind: Any
    context: Any
    children: Any
LEAF_SPEC: Any
_REGISTERED: dict[Any, Any]
def register_pytree_node(cls: type, flatten_fn: Callable[..., Any], unflatten_fn: Callable[..., Any]) -> Any:
    """Let a container type be flattened.

    Args:
        cls (type): the container.
        flatten_fn (callable): container -> (children, context).
        unflatten_fn (callable): (children, context) -> container.
    """
def is_namedtuple(kind: Any) -> Any:
    """Whether a type is a named tuple."""
def children_of(tree: Any) -> Any:
    """(children, context) of a container; None for a leaf."""
def tree_flatten(tree: Any) -> Any:
    """(leaves, spec) of a tree.

    Args:
        tree: nested containers.
    """
def tree_unflatten(leaves: Iterable[Any], treespec: Any) -> Any:
    """The tree with given leaves.

    Args:
        leaves (iterable): as many as the structure has.
        treespec (TreeSpec): the structure.
    """
def _build(leaves: Any, spec: Any) -> Any: ...
def tree_leaves(tree: Any) -> Any:
    """The leaves of a tree, in order.

    Args:
        tree: nested containers.
    """
def tree_map(func: Callable[..., Any], tree: Any, *rests: Any) -> Any:
    """The tree with `func` applied to each leaf (and to the leaves of `rests`, of the same structure).

    Args:
        func (callable): leaves -> leaf.
        tree: nested containers.
        rests: more trees.
    """
def tree_map_(func: Callable[..., Any], tree: Any, *rests: Any) -> Any:
    """The tree itself, after `func` was called with each leaf (and the leaves of `rests`, of the same structure).

    Args:
        func (callable): leaves -> anything.
        tree: nested containers.
        rests: more trees.
    """
def arg_tree_leaves(*args: Any, **kwargs: Any) -> Any:
    """The leaves of a call's arguments, in order.

    Args:
        args, kwargs: of the call.
    """
def broadcast_prefix(prefix: Any, spec: Any) -> Any:
    """A tree that may stop short, spread over the leaves of a structure; None where they do not fit.

    Args:
        prefix: for instance in_dims: one leaf stands for all below it.
        spec (TreeSpec): the full structure.
    """
