"""From a kernel's nodes to its loop nest: which loops are shared, which merge into one, which run in parallel."""

from ..interpreters.loops import REDUCTIONS, Lazy, filled
from .emit_llvm import initial
from .loop_ir import (
    Loop,
    Reduce,
    Store,
    children,
    expr,
    flatten,
    iadd,
    number,
    parts,
    show_statements,
    substitute,
    var,
    walk,
)
from .scalar_math import cast

PARALLEL_WORK = 1 << 22  # scalar operations from which a loop is worth dividing among threads
ACCESS = 4  # scalar operations that a load or store counts for
FREE = frozenset(("const", "var", "linear", "load"))
FAN = 32  # chunks added by one accumulator, in long sums
CHUNK = 1024  # elements added by one accumulator: bounds the rounding error of long sums


class Kernel:
    """Loops over ``outer`` that compute ``items`` in order; each item may loop over what is left of its shape."""

    kind = "loops"

    def __init__(self, outer, items):
        self.outer, self.items = tuple(outer), list(items)
        self.name, self.statements, self.refused = None, None, []

    def __str__(self):
        return "\n".join([f"{self.name}:", *show_statements(self.statements)])


# ---- what a reduction loops over -------------------------------------------------------------------------------


def reduced_dims(node):
    """The dimensions a reduction removes, as sorted non-negative numbers; an empty choice means all."""
    dims, rank = node.params.get("dim"), node.inputs[0].ndim
    if dims is None or dims == ():
        return tuple(range(rank))
    dims = (dims,) if isinstance(dims, int) else dims
    return tuple(sorted(d % rank for d in dims))


def is_row(node):
    """Whether a reduction runs over the last dimension, so that each result is one accumulator."""
    dims, shape = reduced_dims(node), node.inputs[0].shape
    kept = [d for d in range(len(shape)) if d not in dims and shape[d] != 1]
    inner = [d for d in dims if shape[d] != 1]
    return not kept or not inner or max(inner) > max(kept)


def outer_of(node):
    """The loops a reduction wants outside: all kept dimensions, or those before the first reduced one."""
    dims, shape = reduced_dims(node), node.inputs[0].shape
    if is_row(node):
        return tuple(n for d, n in enumerate(shape) if d not in dims)
    return shape[: dims[0]]


# ---- one item: its loops, its index and its value ----------------------------------------------------------------


class Item:
    """The computation of one node under given outer loops: loops of its own, the place and the value."""

    def __init__(self, node, outer, lowering, local):
        self.node, self.reduce = node, ()
        if node.op in REDUCTIONS:
            self._reduction(node, outer, lowering, local)
        else:
            self.inner = _vars("j", node.shape[len(outer) :])
            index = (*map(_position, outer), *map(_position, self.inner))
            self.value = _inline(node, lowering, local).at(index)
            self.place = flatten(index, node.shape)

    def _reduction(self, node, outer, lowering, local):
        dims, source = reduced_dims(node), node.inputs[0]
        kept = [d for d in range(source.ndim) if d not in dims]
        inner = {d: var(f"j{d}", source.shape[d]) for d in kept[len(outer) :]}
        reduce = {d: var(f"r{d}", source.shape[d]) for d in dims}
        places = {**dict(zip(kept, outer)), **inner, **reduce}
        self.inner, self.reduce = tuple(inner.values()), tuple(v for v in reduce.values() if v.args[1] > 1)
        index = tuple(_position(places[d]) for d in range(source.ndim))
        self.value = initial(REDUCTIONS[node.op], node.dtype.name)
        if source.size:
            self.value = cast(lowering.arrays(source, local).at(index), node.dtype.name)
        self.place = flatten([_position(places[d]) for d in kept], [source.shape[d] for d in kept])

    def reads(self):
        """Pairs (buffer, flat index) of everything the value loads."""
        return [e.args for e in walk([self.value]) if e.op == "load"]


def _inline(node, lowering, local):
    """The Lazy array of a node from its inputs, although the node itself is stored."""
    inputs = [lowering.arrays(source, local) for source in node.inputs]
    return lowering.computed(node, inputs)


def outer_vars(outer):
    return _vars("i", outer)


def _vars(letter, extents):
    return tuple(var(f"{letter}{d}", n) for d, n in enumerate(extents))


def _position(v):
    return number(0) if v.args[1] == 1 else v


# ---- building ----------------------------------------------------------------------------------------------------


def build(kernel, lowering):
    """Make the statements of a kernel."""
    outer = outer_vars(kernel.outer)
    body = _Body(outer, lowering)
    for node in kernel.items:
        body.add(node)
    body.close()
    statements = _nest(outer, body.statements)
    kernel.statements = [_parallel(s) for s in _split_sums(_collapse(statements))]
    return kernel


class _Body:
    """The statements inside the shared loops, item by item."""

    def __init__(self, outer, lowering):
        self.outer, self.lowering = outer, lowering
        self.statements, self.finished = [], {}  # finished: how later items see what was computed
        self.near, self.stores, self.open_vars = {}, [], None  # the loop that may still take more items

    def add(self, node):
        if node.op in REDUCTIONS:
            self.close()
            self._add_reduction(node, Item(node, self.outer, self.lowering, dict(self.finished)))
            return
        inner = _vars("j", node.shape[len(self.outer) :])
        if inner != self.open_vars or not self._aligned(node):
            self.close()
        self.open_vars = inner
        local = {**self.finished, **self.near}
        item = Item(node, self.outer, self.lowering, local)
        self.near[node] = _inline(node, self.lowering, local)
        self.stores.append(Store(self.lowering.labels[node], item.place, item.value))

    def _aligned(self, node):
        """Whether ``node`` reads the items of the open loop only at the loop's own index."""
        places = {store.buffer: store.index for store in self.stores}
        item = Item(node, self.outer, self.lowering, dict(self.finished))
        return all(places.get(buffer, index) is index for buffer, index in item.reads())

    def close(self):
        """End the open loop: later items read back what it stored, except scalars of the outer loops."""
        self.statements += _nest(self.open_vars or (), self.stores)
        if self.open_vars is not None and all(v.args[1] == 1 for v in self.open_vars):
            self.finished.update(self.near)
        self.near, self.stores, self.open_vars = {}, [], None

    def _add_reduction(self, node, item):
        label, combine = self.lowering.labels[node], REDUCTIONS[node.op]
        start = initial(combine, node.dtype.name)
        if not node.inputs[0].size:
            self.statements += _nest(item.inner, [Store(label, item.place, item.value)])
            self.finished[node] = filled(node.shape, item.value, node.dtype)
            return
        if is_row(node):
            result = expr("acc", f"{label}.acc", dtype=node.dtype.name)
            self.statements += [Reduce(result, combine, item.reduce, item.value), Store(label, item.place, result)]
            self.finished[node] = _result_or_buffer(self.lowering.buffer(node), item.place, result)
            return
        self.statements += _nest(item.inner, [Store(label, item.place, start)])
        self.statements += _nest(item.reduce + item.inner, [Store(label, item.place, item.value, combine)])
        self.finished[node] = self.lowering.buffer(node)


def _result_or_buffer(buffer, place, result):
    """A reduction's result: at hand in this iteration of the outer loops, in memory otherwise."""

    def at(index):
        loaded = buffer.at(index)
        return result if loaded.args[1] is place else loaded

    return Lazy(buffer.shape, buffer.dtype, at)


def _nest(variables, body):
    """Loops over ``variables`` around a body; loops of one iteration vanish."""
    for v in reversed(variables):
        if v.args[1] != 1:
            body = [Loop(v, body)]
    return list(body)


# ---- loop transformations ----------------------------------------------------------------------------------------


def exprs(statements):
    """Every value and index in a list of statements."""
    for s in statements:
        if isinstance(s, Loop):
            yield from exprs(s.body)
        elif isinstance(s, Reduce):
            yield s.value
        else:
            yield s.value
            yield s.index


def _replace(statements, mapping):
    """The statements with Exprs exchanged."""
    done: list = []
    for s in statements:
        if isinstance(s, Loop):
            done.append(Loop(s.var, _replace(s.body, mapping), s.parallel))
        elif isinstance(s, Reduce):
            done.append(Reduce(s.result, s.combine, s.vars, substitute(s.value, mapping)))
        else:
            done.append(Store(s.buffer, substitute(s.index, mapping), substitute(s.value, mapping), s.combine))
    return done


def _collapse(statements):
    """Merge perfectly nested loops into one wherever every index steps through them as through one."""
    done: list = []
    for s in statements:
        if isinstance(s, Loop):
            s = Loop(s.var, _collapse(s.body), s.parallel)
            while len(s.body) == 1 and isinstance(s.body[0], Loop) and _one_step(s.var, s.body[0].var, s.body):
                inner = s.body[0]
                merged = _merged(s.var, inner.var)
                s = Loop(merged, _replace(inner.body, {s.var: number(0), inner.var: merged}))
        elif isinstance(s, Reduce):
            s = _collapse_reduce(s)
        done.append(s)
    return done


def _collapse_reduce(s):
    variables = list(s.vars)
    for k in range(len(variables) - 2, -1, -1):
        outer, inner = variables[k], variables[k + 1]
        if _one_step(outer, inner, [Store("", number(0), s.value)]):
            merged = _merged(outer, inner)
            variables[k : k + 2] = [merged]
            s = Reduce(s.result, s.combine, variables, substitute(s.value, {outer: number(0), inner: merged}))
    return s


def _merged(outer, inner):
    return var(outer.args[0] + inner.args[0], outer.args[1] * inner.args[1])


def _one_step(outer, inner, statements):
    """Whether a step of ``outer`` equals ``inner``'s extent in steps of ``inner``, wherever the two occur: in every sum
    of multiples of variables, at any depth, and nowhere alone."""
    extent, roots = inner.args[1], list(exprs(statements))
    if outer in roots or inner in roots:
        return False
    for e in walk(roots):
        if e.op == "linear":
            terms = dict(e.args[1])
            if terms.get(outer, 0) != terms.get(inner, 0) * extent:
                return False
        elif outer in children(e) or inner in children(e):
            return False
    return True


def _split_sums(statements):
    """Add long sums in chunks, each with an accumulator of its own, as pairwise summation does."""
    done, replaced = [], {}
    for s in statements:
        s = _replace([s], replaced)[0] if replaced else s
        if isinstance(s, Loop):
            done.append(Loop(s.var, _split_sums(s.body), s.parallel))
        elif isinstance(s, Reduce) and s.combine == "add" and s.vars and s.vars[-1].args[1] > 2 * CHUNK:
            pieces, total = _chunked(s)
            done += pieces
            replaced[s.result] = total
        else:
            done.append(s)
    return done


def _chunked(s):
    """(Reduces over whole chunks and over the rest, the sum of their results)."""
    *before, last = s.vars
    name, extent = last.args
    fan = FAN if extent >= 2 * CHUNK * FAN else 1
    whole, rest = divmod(extent, CHUNK * fan)
    groups = (var(name + "g", fan),) if fan > 1 else ()
    variables = (*before, var(name + "c", whole), *groups, var(name + "e", CHUNK))
    accumulator, dtype = s.result.args[0], s.result.dtype
    main = expr("acc", accumulator + "m", dtype=dtype)
    place = flatten(variables[len(before) :], [v.args[1] for v in variables[len(before) :]])
    pieces, total = [Reduce(main, s.combine, variables, substitute(s.value, {last: place}))], main
    if rest:
        left = var(name + "t", rest)
        tail = Reduce(expr("acc", accumulator + "t", dtype=dtype), s.combine, (*before, left), None)
        tail.value = substitute(s.value, {last: iadd(left, number(extent - rest))})
        more, tail_total = _chunked(tail) if rest > 2 * CHUNK else ([tail], tail.result)
        pieces += more
        total = expr("add", main, tail_total, dtype=dtype)
    return pieces, total


def work(statements):
    """How many scalar operations a list of statements performs, roughly."""
    total = 0
    for s in statements:
        if isinstance(s, Loop):
            total += s.var.args[1] * work(s.body)
        else:
            steps = 1
            for v in s.vars if isinstance(s, Reduce) else ():
                steps *= v.args[1]
            loads = sum(e.op == "load" for e in walk([s.value]))
            total += steps * (ACCESS * (1 + loads) + sum(e.op not in FREE for e in walk([s.value])))
    return total


def _parallel(s):
    """Mark an outermost loop whose iterations are independent and worth dividing among threads."""
    if isinstance(s, Loop) and work([s]) >= PARALLEL_WORK and not _accumulates([s], s.var):
        return Loop(s.var, s.body, parallel=True)
    return s


def _accumulates(statements, over):
    """Whether iterations of the loop over ``over`` merge into the same places."""
    for s in statements:
        if isinstance(s, Loop) and _accumulates(s.body, over):
            return True
        if isinstance(s, Store) and s.combine and over not in parts(s.index)[1]:
            return True
    return False
