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
from collections import OrderedDict, defaultdict, deque, namedtuple
PyTree: TypeAlias
Context: TypeAlias
class NodeDef(NamedTuple):
    """How containers of a type are taken apart, into (children, context), and made again of these two."""
    type: Any
    flatten_fn: Any
    unflatten_fn: Any
SUPPORTED_NODES: dict[Any, NodeDef]
def register_pytree_node(cls: type, flatten_fn: Callable[..., Any], unflatten_fn: Callable[..., Any], *, serialized_type_name: str | None = None) -> Any:
    """Let a container type be flattened.

    Args:
        cls (type): the container.
        flatten_fn (callable): container -> (children, context).
        unflatten_fn (callable): (children, context) -> container.
        serialized_type_name (str, optional): the type's name in files, for those who write any.
    """
def _unflatten_namedtuple(children: Any, context: Any) -> Any: ...
def is_namedtuple(obj: Any) -> Any:
    """Return whether an object, or a type, is a named tuple.

    Args:
        obj (object): anything.
    """
def is_namedtuple_class(cls: type) -> Any:
    """Return whether a type is that of a named tuple.

    Args:
        cls (type): any.
    """
def _get_node_type(tree: Any) -> Any: ...
def _children(tree: Any) -> Any: ...
def _is_leaf(tree: Any, is_leaf: Any = None) -> Any: ...
class TreeSpec:
    """The structure of a tree without its leaves.

    Args:
        type (type, optional): that of the container; None for a leaf.
        context (object): what the container needs to be rebuilt besides its children.
        children_specs (list of TreeSpec): the structures of the children.
    """
    def __init__(self, type: type | None, context: Any, children_specs: Any) -> None: ...
    @property
    def num_leaves(self) -> Any:
        """The number of leaves below."""
    @property
    def num_nodes(self) -> Any:
        """The number of containers and leaves."""
    @property
    def num_children(self) -> Any:
        """The number of children."""
    def is_leaf(self) -> Any:
        """Return whether it is the structure of a leaf."""
    def children(self) -> Any:
        """Return the structures of the children."""
    def child(self, index: int) -> Any:
        """Return the structure of one child.

        Args:
            index (int): which.
        """
    def unflatten(self, leaves: Iterable[Any]) -> Any:
        """Return the tree with given leaves.

        Args:
            leaves (iterable): as many as the structure has.
        """
    def __eq__(self, other: Any) -> Any: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    type: Any
    context: Any
    children_specs: Any
class LeafSpec(TreeSpec):
    """The structure of a leaf."""
    def __init__(self) -> None: ...
PyTreeSpec = TreeSpec
_LEAF: Any
def tree_flatten(tree: Any, is_leaf: Callable[..., Any] | None = None) -> Any:
    """(leaves, spec) of a tree.

    Args:
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
def _flatten(tree: Any, is_leaf: Any, leaves: Any) -> Any: ...
def tree_unflatten(leaves: Iterable[Any], treespec: Any) -> Any:
    """The tree with given leaves.

    Args:
        leaves (iterable): as many as the structure has.
        treespec (TreeSpec): the structure.

    Raises:
        TypeError: `treespec` is no structure.
    """
def _build(leaves: Any, spec: Any) -> Any: ...
def tree_leaves(tree: Any, is_leaf: Callable[..., Any] | None = None) -> Any:
    """The leaves of a tree, in order.

    Args:
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
def tree_iter(tree: Any, is_leaf: Callable[..., Any] | None = None) -> Any:
    """An iterator over the leaves of a tree.

    Args:
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
def tree_structure(tree: Any, is_leaf: Callable[..., Any] | None = None) -> Any:
    """The structure of a tree.

    Args:
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
def tree_is_leaf(tree: Any, is_leaf: Callable[..., Any] | None = None) -> Any:
    """Whether a tree is a leaf.

    Args:
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
def tree_map(func: Callable[..., Any], tree: Any, *rests: Any, is_leaf: Callable[..., Any] | None = None) -> Any:
    """The tree with `func` applied to each leaf (and to the leaves of `rests`, of the same structure).

    Args:
        func (callable): leaves -> leaf.
        tree: nested containers.
        rests: more trees.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
def tree_map_(func: Callable[..., Any], tree: Any, *rests: Any, is_leaf: Callable[..., Any] | None = None) -> Any:
    """The tree itself, after `func` was called with each leaf (and the leaves of `rests`, of the same structure).

    Args:
        func (callable): leaves -> anything.
        tree: nested containers.
        rests: more trees.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
def _is_one_of(types: Any) -> Any: ...
def tree_map_only(type_or_types_or_pred: Any, /, func: Callable[..., Any], tree: Any, is_leaf: Callable[..., Any] | None = None) -> Any:
    """The tree with `func` applied to those leaves that are of a type.

    Args:
        type_or_types_or_pred (type, tuple of types or callable): the types, or what tells of a leaf whether it counts.
        func (callable): leaf -> leaf.
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
def tree_map_only_(type_or_types_or_pred: Any, /, func: Callable[..., Any], tree: Any, is_leaf: Callable[..., Any] | None = None) -> Any:
    """The tree itself, after `func` was called with those leaves that are of a type.

    Args:
        type_or_types_or_pred (type, tuple of types or callable): the types, or what tells of a leaf whether it counts.
        func (callable): leaf -> anything.
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
def tree_all(pred: Callable[..., Any], tree: Any, is_leaf: Callable[..., Any] | None = None) -> Any:
    """Whether something is true of all leaves.

    Args:
        pred (callable): leaf -> bool.
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
def tree_any(pred: Callable[..., Any], tree: Any, is_leaf: Callable[..., Any] | None = None) -> Any:
    """Whether something is true of a leaf.

    Args:
        pred (callable): leaf -> bool.
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
def tree_all_only(type_or_types: Any, /, pred: Callable[..., Any], tree: Any, is_leaf: Callable[..., Any] | None = None) -> Any:
    """Whether something is true of all leaves of a type.

    Args:
        type_or_types (type or tuple of types): which leaves count.
        pred (callable): leaf -> bool.
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
def tree_any_only(type_or_types: Any, /, pred: Callable[..., Any], tree: Any, is_leaf: Callable[..., Any] | None = None) -> Any:
    """Whether something is true of a leaf of a type.

    Args:
        type_or_types (type or tuple of types): which leaves count.
        pred (callable): leaf -> bool.
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
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
