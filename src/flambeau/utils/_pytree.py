"""Nested tuples, lists, dicts and named tuples as flat lists of leaves, and back."""

from collections import OrderedDict, defaultdict, deque, namedtuple
from typing import Any, NamedTuple, TypeAlias

PyTree: TypeAlias = Any
Context: TypeAlias = Any


class NodeDef(NamedTuple):
    """How containers of a type are taken apart, into (children, context), and made again of these two."""

    type: Any
    flatten_fn: Any
    unflatten_fn: Any


SUPPORTED_NODES: dict[Any, NodeDef] = {}  # by type; all named tuples by `namedtuple`


def register_pytree_node(cls, flatten_fn, unflatten_fn, *, serialized_type_name=None):
    """Let a container type be flattened.

    Args:
        cls (type): the container.
        flatten_fn (callable): container -> (children, context).
        unflatten_fn (callable): (children, context) -> container.
        serialized_type_name (str, optional): the type's name in files, for those who write any.
    """
    SUPPORTED_NODES[cls] = NodeDef(cls, flatten_fn, unflatten_fn)


def _unflatten_namedtuple(children, context):
    takes_one = hasattr(context, "n_fields")  # torch.return_types are made from one sequence
    return context(children) if takes_one else context(*children)


register_pytree_node(tuple, lambda d: (list(d), None), lambda values, context: tuple(values))
register_pytree_node(list, lambda d: (list(d), None), lambda values, context: list(values))
register_pytree_node(dict, lambda d: (list(d.values()), list(d)), lambda values, keys: dict(zip(keys, values)))
register_pytree_node(namedtuple, lambda d: (list(d), type(d)), _unflatten_namedtuple)
register_pytree_node(
    OrderedDict, lambda d: (list(d.values()), list(d)), lambda values, keys: OrderedDict(zip(keys, values))
)
register_pytree_node(
    defaultdict,
    lambda d: (list(d.values()), [d.default_factory, list(d)]),
    lambda values, context: defaultdict(context[0], zip(context[1], values)),
)
register_pytree_node(deque, lambda d: (list(d), d.maxlen), lambda values, maxlen: deque(values, maxlen=maxlen))


def is_namedtuple(obj):
    """Return whether an object, or a type, is a named tuple.

    Args:
        obj (object): anything.
    """
    return is_namedtuple_class(obj if isinstance(obj, type) else type(obj))


def is_namedtuple_class(cls):
    """Return whether a type is that of a named tuple.

    Args:
        cls (type): any.
    """
    return issubclass(cls, tuple) and hasattr(cls, "_fields")


def _get_node_type(tree):
    """The key of SUPPORTED_NODES that a tree's root would have."""
    kind = type(tree)
    return namedtuple if kind not in SUPPORTED_NODES and is_namedtuple_class(kind) else kind


def _children(tree):
    """(children, context) of a container; None for a leaf."""
    node = SUPPORTED_NODES.get(_get_node_type(tree))
    return None if node is None else node.flatten_fn(tree)


def _is_leaf(tree, is_leaf=None):
    """Whether a tree is a leaf."""
    return (is_leaf is not None and is_leaf(tree)) or _get_node_type(tree) not in SUPPORTED_NODES


class TreeSpec:
    """The structure of a tree without its leaves.

    Args:
        type (type, optional): that of the container; None for a leaf.
        context (object): what the container needs to be rebuilt besides its children.
        children_specs (list of TreeSpec): the structures of the children.
    """

    __slots__ = ("type", "context", "children_specs")

    def __init__(self, type, context, children_specs):
        self.type, self.context, self.children_specs = type, context, children_specs

    @property
    def num_leaves(self):
        """The number of leaves below."""
        return 1 if self.type is None else sum(child.num_leaves for child in self.children_specs)

    @property
    def num_nodes(self):
        """The number of containers and leaves."""
        return 1 + sum(child.num_nodes for child in self.children_specs)

    @property
    def num_children(self):
        """The number of children."""
        return len(self.children_specs)

    def is_leaf(self):
        """Return whether it is the structure of a leaf."""
        return self.type is None

    def children(self):
        """Return the structures of the children."""
        return list(self.children_specs)

    def child(self, index):
        """Return the structure of one child.

        Args:
            index (int): which.
        """
        return self.children_specs[index]

    def unflatten(self, leaves):
        """Return the tree with given leaves.

        Args:
            leaves (iterable): as many as the structure has.
        """
        return tree_unflatten(leaves, self)

    def __eq__(self, other):
        return isinstance(other, TreeSpec) and (self.type, self.context, self.children_specs) == (
            other.type,
            other.context,
            other.children_specs,
        )

    def __hash__(self):
        return hash((self.type, len(self.children_specs)))

    def __repr__(self):
        if self.type is None:
            return "*"
        children = ",\n".join(map(repr, self.children_specs)).replace("\n", "\n  ")
        return f"TreeSpec({self.type.__name__}, {self.context}, [{children}])"


class LeafSpec(TreeSpec):
    """The structure of a leaf."""

    __slots__ = ()

    def __init__(self):
        super().__init__(None, None, [])


PyTreeSpec = TreeSpec
_LEAF = LeafSpec()


def tree_flatten(tree, is_leaf=None):
    """(leaves, spec) of a tree.

    Args:
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
    leaves: list[Any] = []
    return leaves, _flatten(tree, is_leaf, leaves)


def _flatten(tree, is_leaf, leaves):
    """The structure of a tree, whose leaves are appended to a list."""
    if _is_leaf(tree, is_leaf):
        leaves.append(tree)
        return _LEAF
    children, context = _children(tree)
    return TreeSpec(_get_node_type(tree), context, [_flatten(child, is_leaf, leaves) for child in children])


def tree_unflatten(leaves, treespec):
    """The tree with given leaves.

    Args:
        leaves (iterable): as many as the structure has.
        treespec (TreeSpec): the structure.

    Raises:
        TypeError: `treespec` is no structure.
    """
    if not isinstance(treespec, TreeSpec):
        raise TypeError(f"tree_unflatten(leaves, treespec): expected `treespec` to be a TreeSpec, not {treespec!r}")
    return _build(iter(leaves), treespec)


def _build(leaves, spec):
    if spec.type is None:
        return next(leaves)
    children = [_build(leaves, child) for child in spec.children_specs]
    return SUPPORTED_NODES[spec.type].unflatten_fn(children, spec.context)


def tree_leaves(tree, is_leaf=None):
    """The leaves of a tree, in order.

    Args:
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
    return tree_flatten(tree, is_leaf)[0]


def tree_iter(tree, is_leaf=None):
    """An iterator over the leaves of a tree.

    Args:
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
    return iter(tree_leaves(tree, is_leaf))


def tree_structure(tree, is_leaf=None):
    """The structure of a tree.

    Args:
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
    return tree_flatten(tree, is_leaf)[1]


def tree_is_leaf(tree, is_leaf=None):
    """Whether a tree is a leaf.

    Args:
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
    return _is_leaf(tree, is_leaf)


def tree_map(func, tree, *rests, is_leaf=None):
    """The tree with `func` applied to each leaf (and to the leaves of `rests`, of the same structure).

    Args:
        func (callable): leaves -> leaf.
        tree: nested containers.
        rests: more trees.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
    leaves, spec = tree_flatten(tree, is_leaf)
    columns = [leaves, *(tree_leaves(rest, is_leaf) for rest in rests)]
    return tree_unflatten([func(*row) for row in zip(*columns)], spec)


def tree_map_(func, tree, *rests, is_leaf=None):
    """The tree itself, after `func` was called with each leaf (and the leaves of `rests`, of the same structure).

    Args:
        func (callable): leaves -> anything.
        tree: nested containers.
        rests: more trees.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
    for row in zip(*(tree_leaves(t, is_leaf) for t in (tree, *rests))):
        func(*row)
    return tree


def _is_one_of(types):
    """A question about leaves: whether they are of some types, or what a function says."""
    return (lambda x: isinstance(x, types)) if isinstance(types, (type, tuple)) or not callable(types) else types


def tree_map_only(type_or_types_or_pred, /, func, tree, is_leaf=None):
    """The tree with `func` applied to those leaves that are of a type.

    Args:
        type_or_types_or_pred (type, tuple of types or callable): the types, or what tells of a leaf whether it counts.
        func (callable): leaf -> leaf.
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
    counts = _is_one_of(type_or_types_or_pred)
    return tree_map(lambda x: func(x) if counts(x) else x, tree, is_leaf=is_leaf)


def tree_map_only_(type_or_types_or_pred, /, func, tree, is_leaf=None):
    """The tree itself, after `func` was called with those leaves that are of a type.

    Args:
        type_or_types_or_pred (type, tuple of types or callable): the types, or what tells of a leaf whether it counts.
        func (callable): leaf -> anything.
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
    counts = _is_one_of(type_or_types_or_pred)
    return tree_map_(lambda x: func(x) if counts(x) else x, tree, is_leaf=is_leaf)


def tree_all(pred, tree, is_leaf=None):
    """Whether something is true of all leaves.

    Args:
        pred (callable): leaf -> bool.
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
    return all(map(pred, tree_leaves(tree, is_leaf)))


def tree_any(pred, tree, is_leaf=None):
    """Whether something is true of a leaf.

    Args:
        pred (callable): leaf -> bool.
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
    return any(map(pred, tree_leaves(tree, is_leaf)))


def tree_all_only(type_or_types, /, pred, tree, is_leaf=None):
    """Whether something is true of all leaves of a type.

    Args:
        type_or_types (type or tuple of types): which leaves count.
        pred (callable): leaf -> bool.
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
    return all(pred(x) for x in tree_leaves(tree, is_leaf) if isinstance(x, type_or_types))


def tree_any_only(type_or_types, /, pred, tree, is_leaf=None):
    """Whether something is true of a leaf of a type.

    Args:
        type_or_types (type or tuple of types): which leaves count.
        pred (callable): leaf -> bool.
        tree: nested containers.
        is_leaf (callable, optional): tells of a container whether it is to be taken for a leaf.
    """
    return any(pred(x) for x in tree_leaves(tree, is_leaf) if isinstance(x, type_or_types))


def arg_tree_leaves(*args, **kwargs):
    """The leaves of a call's arguments, in order.

    Args:
        args, kwargs: of the call.
    """
    return tree_leaves((args, kwargs))


def broadcast_prefix(prefix, spec):
    """A tree that may stop short, spread over the leaves of a structure; None where they do not fit.

    Args:
        prefix: for instance in_dims: one leaf stands for all below it.
        spec (TreeSpec): the full structure.
    """
    found = _children(prefix)
    if spec.type is None:
        return [prefix] if found is None else None
    if found is None:
        return [prefix] * spec.num_leaves
    if type(prefix) is not spec.type and not (isinstance(prefix, (tuple, list)) and spec.type in (tuple, list)):
        return None
    if len(found[0]) != len(spec.children_specs):
        return None
    parts = [broadcast_prefix(child, below) for child, below in zip(found[0], spec.children_specs)]
    return None if any(part is None for part in parts) else [leaf for part in parts for leaf in part]
