"""Nested tuples, lists, dicts and named tuples as flat lists of leaves, and back."""

from collections import OrderedDict, defaultdict, deque


class TreeSpec:
    """The structure of a tree without its leaves.

    `kind` is None for a leaf; `context` what a container needs to be rebuilt besides its children.
    """

    __slots__ = ("kind", "context", "children")

    def __init__(self, kind, context, children):
        self.kind, self.context, self.children = kind, context, children

    @property
    def num_leaves(self):
        """The number of leaves below."""
        return 1 if self.kind is None else sum(child.num_leaves for child in self.children)

    def __eq__(self, other):
        return isinstance(other, TreeSpec) and (self.kind, self.context, self.children) == (
            other.kind,
            other.context,
            other.children,
        )

    def __hash__(self):
        return hash((self.kind, len(self.children)))

    def __repr__(self):
        return "*" if self.kind is None else f"TreeSpec({self.kind.__name__}, {self.children})"


LEAF_SPEC = TreeSpec(None, None, [])

_REGISTERED = {}  # type: (flatten, unflatten)


def register_pytree_node(cls, flatten_fn, unflatten_fn):
    """Let a container type be flattened.

    Args:
        cls (type): the container.
        flatten_fn (callable): container -> (children, context).
        unflatten_fn (callable): (children, context) -> container.
    """
    _REGISTERED[cls] = flatten_fn, unflatten_fn


def is_namedtuple(kind):
    """Whether a type is a named tuple."""
    return issubclass(kind, tuple) and hasattr(kind, "_fields")


def children_of(tree):
    """(children, context) of a container; None for a leaf."""
    kind = type(tree)
    if kind in _REGISTERED:
        children, context = _REGISTERED[kind][0](tree)
        return list(children), context
    if kind in (tuple, list, deque) or is_namedtuple(kind):
        return list(tree), None
    if kind in (dict, OrderedDict, defaultdict):
        factory = tree.default_factory if kind is defaultdict else None
        return list(tree.values()), (factory, tuple(tree))
    return None


def tree_flatten(tree):
    """(leaves, spec) of a tree.

    Args:
        tree: nested containers.
    """
    found = children_of(tree)
    if found is None:
        return [tree], LEAF_SPEC
    leaves, specs = [], []
    for child in found[0]:
        more, spec = tree_flatten(child)
        leaves += more
        specs.append(spec)
    return leaves, TreeSpec(type(tree), found[1], specs)


def tree_unflatten(leaves, treespec):
    """The tree with given leaves.

    Args:
        leaves (iterable): as many as the structure has.
        treespec (TreeSpec): the structure.
    """
    return _build(iter(leaves), treespec)


def _build(leaves, spec):
    if spec.kind is None:
        return next(leaves)
    children = [_build(leaves, child) for child in spec.children]
    kind = spec.kind
    if kind in _REGISTERED:
        return _REGISTERED[kind][1](children, spec.context)
    if spec.context is not None:
        factory, keys = spec.context
        pairs = zip(keys, children)
        return defaultdict(factory, pairs) if kind is defaultdict else kind(pairs)
    made_from_values = is_namedtuple(kind) and not hasattr(kind, "n_fields")  # torch.return_types take one sequence
    return kind(*children) if made_from_values else kind(children)


def tree_leaves(tree):
    """The leaves of a tree, in order.

    Args:
        tree: nested containers.
    """
    return tree_flatten(tree)[0]


def tree_map(func, tree, *rests):
    """The tree with `func` applied to each leaf (and to the leaves of `rests`, of the same structure).

    Args:
        func (callable): leaves -> leaf.
        tree: nested containers.
        rests: more trees.
    """
    leaves, spec = tree_flatten(tree)
    columns = [leaves, *(tree_leaves(rest) for rest in rests)]
    return tree_unflatten([func(*row) for row in zip(*columns)], spec)


def tree_map_(func, tree, *rests):
    """The tree itself, after `func` was called with each leaf (and the leaves of `rests`, of the same structure).

    Args:
        func (callable): leaves -> anything.
        tree: nested containers.
        rests: more trees.
    """
    for row in zip(*map(tree_leaves, (tree, *rests))):
        func(*row)
    return tree


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
    found = children_of(prefix)
    if spec.kind is None:
        return [prefix] if found is None else None
    if found is None:
        return [prefix] * spec.num_leaves
    if type(prefix) is not spec.kind and not (isinstance(prefix, (tuple, list)) and spec.kind in (tuple, list)):
        return None
    if len(found[0]) != len(spec.children):
        return None
    parts = [broadcast_prefix(child, below) for child, below in zip(found[0], spec.children)]
    return None if any(part is None for part in parts) else [leaf for part in parts for leaf in part]
