"""From a kernel's nodes to its loop nest: which loops are shared, which merge into one, which run in parallel."""

from ..interpreters.loops import REDUCTIONS, Lazy
from .emit_llvm import initial
from .loop_ir import INDEX, Loop, Reduce, Store, bounds, expr, flatten, iadd, load, number, parts, show_statements
from .loop_ir import substitute, var, walk

PARALLEL_WORK = 1 << 16  # scalar operations from which a loop is worth dividing among threads
CHUNK = 1024  # elements summed by one accumulator chain: bounds the rounding error of long sums
SPLIT = 1 << 15  # elements from which a reduction to few values is done in independent chunks


class Kernel:
    """Loops over ``outer`` that compute ``items`` in order; each item may loop over what is left of its shape."""

    kind = "loops"

    def __init__(self, outer, items):
        self.outer, self.items = tuple(outer), list(items)
        self.name, self.statements, self.refused = None, None, []

    def __str__(self):
        return "\n".join([f"{self.name}:", *show_statements(self.statements)])


def reduced_dims(node):
    """The dimensions a reduction removes, as non-negative numbers; all of them for an empty choice."""
    dims, rank = node.params.get("dim"), node.inputs[0].ndim
    if dims is None or dims == ():
        return tuple(range(rank))
    dims = (dims,) if isinstance(dims, int) else dims
    return tuple(sorted(d % rank for d in dims))


def is_row(node):
    """Whether a reduction runs over the last dimension (or one of size 1 follows), so that it sums into one scalar."""
    dims, source = reduced_dims(node), node.inputs[0]
    kept = [d for d in range(source.ndim) if d not in dims and source.shape[d] != 1]
    inner = [d for d in dims if source.shape[d] != 1]
    return not kept or not inner or max(inner) > max(kept)


def outer_of(node):
    """The loops a reduction wants outside: all kept dimensions, or those before the first reduced one."""
    dims, shape = reduced_dims(node), node.inputs[0].shape
    if is_row(node):
        return tuple(n for d, n in enumerate(shape) if d not in dims)
    return shape[: dims[0]]


def build(kernel, lowering):
    """Make the statements of a kernel."""
    builder = _Builder(kernel, lowering)
    body = [statement for item in kernel.items for statement in builder.item(item)]
    kernel.statements = _nest(builder.outer_vars, _merge_loops(body))
    return kernel


class _Builder:
    def __init__(self, kernel, lowering):
        self.lowering, self.outer = lowering, kernel.outer
        self.outer_vars = [var(f"i{d}", n) for d, n in enumerate(kernel.outer)]
        self.outer_index = tuple(map(_index, self.outer_vars))
        self.local, self.loop = {}, None

    def item(self, node):
        """The statements that compute one node."""
        if node.op in REDUCTIONS:
            return self.row(node) if is_row(node) else self.column(node)
        inner = _vars("j", node.shape[len(self.outer) :])
        index = (*self.outer_index, *map(_index, inner))
        if tuple(inner) != self.loop:  # values of other loops are not at hand: they are read back
            self.loop = tuple(inner)
            self.local = {n: lazy for n, lazy in self.local.items() if n.op in REDUCTIONS and is_row(n)}
        if inner:
            for done in self.done:
                if done not in self.local and len(done.shape) > len(self.outer):
                    pass
        value = self._inline(node).at(index)
        return _nest(inner, [self.store(node, index, value)])
