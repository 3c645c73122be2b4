"""What must hold before code is printed: of every plan, that no access leaves its buffer and no value is lost while it
is needed; of every graph between passes, in the tests (``FLAMBEAU_VERIFY=1`` elsewhere), that it follows its own rules.
"""

import os

from .loop_ir import Loop, Reduce, Store, bounds, neighbours, show, walk
from .plan import only_beside, reads_of, stores
from .schedule import exprs

ENABLED = os.environ.get("FLAMBEAU_VERIFY", "") not in ("", "0")


class GraphError(AssertionError):
    """The compiler built a graph or plan that breaks its own rules: a bug here, never in the user's program."""


def verify(graph, is_pointwise):
    """Raise GraphError unless ``graph`` is ordered, closed, explicitly broadcast and consistent in dtype."""
    known = set(graph.inputs)
    for node in graph.nodes:
        _require(node not in known, node, "appears twice")
        for source in node.inputs:
            _require(source in known, node, f"reads {source!r} before it is computed")
        if is_pointwise(node.op):
            _check_pointwise(node)
        check = _CHECKS.get(node.op)
        if check:
            check(node)
        known.add(node)
    for node in graph.results():
        _require(node in known, node, "is a result but is never computed")
    for target, value in graph.writes:
        _require(target in graph.inputs, target, "is written but is no input")
        _require((target.shape, target.dtype) == (value.shape, value.dtype), value, f"cannot be written to {target!r}")
    return graph


def _require(condition, node, message):
    if not condition:
        raise _broken(node, message)


def _broken(node, message):
    return GraphError(f"{node!r} {message}" + (f" ({node.origin})" if node.origin else ""))


def _check_pointwise(node):
    for source in node.inputs:
        _require(source.shape == node.shape, node, f"has an operand that is not broadcast: {source!r}")


def _check_reshape(node):
    _require(node.size == node.inputs[0].size, node, f"has another size than {node.inputs[0]!r}")


def _check_permute(node):
    dims, source = node.params["dims"], node.inputs[0]
    _require(sorted(dims) == list(range(source.ndim)), node, f"dims {dims} are no permutation")
    _require(node.shape == tuple(source.shape[d] for d in dims), node, f"has another shape than {source!r} permuted")


def _check_matmul(node):
    a, b = node.inputs
    _require(a.ndim >= 2 and b.ndim >= 2, node, "needs operands of two dimensions or more")
    _require(a.shape[-1] == b.shape[-2], node, f"cannot multiply {a!r} and {b!r}")
    _require(a.dtype == b.dtype == node.dtype, node, "mixes dtypes")


_CHECKS = {"reshape": _check_reshape, "permute": _check_permute, "matmul": _check_matmul}


# ---- plans -------------------------------------------------------------------------------------------------------


def verify_plan(plan):
    """Raise GraphError, which names the node, unless every access of every step lies inside its buffer, and every
    buffer still holds what is read from it."""
    memory = _Memory(plan)
    for step in plan.steps:
        if step.kind == "loops":
            _check_loops(step.statements, frozenset(), memory.nodes, step)
        elif step.kind == "matmul":
            _check_product(step)
        memory.run(step)
    memory.check_results()
    return plan


def _extent(node):
    """How many elements the memory of a node has."""
    strides = node.params.get("strides") if node.op == "input" else None
    if strides is None or not node.size:
        return node.size
    return 1 + sum((n - 1) * stride for n, stride in zip(node.shape, strides))


def _check_loops(statements, scope, nodes, step):
    """Check every index of a loop nest, whose variables in ``scope`` run over their ranges."""
    for s in statements:
        if isinstance(s, Loop):
            _check_loops(s.body, scope | {s.var}, nodes, step)
            continue
        for e in walk(exprs([s])):
            if e.op == "load":
                _check_access(nodes[e.args[0]], e.args[1], e.dtype, "read", step)
            elif e.op == "var" and e not in scope and not (isinstance(s, Reduce) and e in s.vars):
                raise _broken(_made_by(s, step, nodes), f"uses {show(e)} outside of its loop, in {step.name}")
            elif e.op in ("idiv", "imod") and not _counts_up(bounds(e.args[0])):
                raise _broken(_made_by(s, step, nodes), f"divides what may be negative, {show(e)}, in {step.name}")
        if isinstance(s, Store):
            _check_access(nodes[s.buffer], s.index, s.value.dtype, "written", step)


def _made_by(statement, step, nodes):
    """The node that a statement computes, or one of its kernel."""
    return nodes[statement.buffer] if isinstance(statement, Store) else step.items[0]


def _counts_up(limits):
    """Whether bounds are known, of an index that is taken at all, and not negative."""
    return limits is not None and 0 <= limits[0] <= limits[1]


def _check_access(node, index, dtype, how, step):
    limits = bounds(index)
    if not _counts_up(limits) or limits[1] >= _extent(node):
        raise _broken(node, f"is {how} outside of its memory, at {show(index)}, by {step.name}")
    if dtype != node.dtype.name:
        raise _broken(node, f"is {how} as {dtype} by {step.name}")


def _check_product(step):
    """Check the last element that BLAS reads of each operand."""
    (node,) = step.items
    (rows, columns), inner = node.shape[-2:], step.node.inputs[0].shape[-1]
    batches = node.size // (rows * columns)
    for operand, (n, m) in zip(step.operands, ((rows, inner), (inner, columns))):
        n, m = (m, n) if operand.transposed else (n, m)
        last = operand.step * (batches - 1) + operand.leading * (n - 1) + m - 1
        if operand.leading < m or operand.step < 0 or last >= _extent(operand.node):
            raise _broken(operand.node, f"is read outside of its memory, at {last}, by {step.name}")


class _Memory:
    """What memory holds while a plan runs: a value is lost where another one is written over it."""

    def __init__(self, plan):
        self.plan, self.nodes = plan, {label: node for node, label in plan.labels.items()}
        self.spans = {label: self._span(label) for label in plan.places}
        self.held = {label for label in plan.places if self.nodes[label].op in ("input", "constant")}

    def _span(self, label):
        """(memory, first byte, last byte) of a buffer: in a slot of its own, or in the arena."""
        kind, where = self.plan.places[label]
        node = self.nodes[label]
        if kind == "arena":
            _require(0 <= where and where + node.nbytes <= self.plan.arena_size, node, "lies outside of the arena")
            return "arena", where, where + node.nbytes
        owner = self.plan.slots[where][1]
        fits = owner is node or owner.nbytes == _extent(owner) * owner.dtype.itemsize == node.nbytes
        _require(fits, node, "does not fit into the memory of another")
        return where, 0, node.nbytes

    def _overlapping(self, label, others):
        memory, start, end = self.spans[label]
        for other in others:
            space, first, last = self.spans[other]
            if space == memory and first < end and start < last and other != label:
                yield other

    def run(self, step):
        """Let a step read and write."""
        reads = {label for label in reads_of(step, self.plan.labels) if self.nodes[label].size}
        if step.kind == "loops":
            made = {s.buffer for s in stores(step.statements)}
            self._check_order(step.statements, set(), made)
        else:
            made = {self.plan.labels[node] for node in step.items if node.size}
        for label in reads - made - self.held:
            raise _broken(self.nodes[label], f"is no longer in memory when {step.name} reads it")
        for label in made:
            for other in self._overlapping(label, reads | made):
                beside = step.kind == "loops" and self.spans[other] == self.spans[label] and other not in made
                if not beside or not only_beside(step.statements, other, label):
                    raise _broken(self.nodes[other], f"is overwritten while {step.name} needs it")
        for label in made:
            self.held -= set(self._overlapping(label, self.held))
        self.held |= made

    def _check_order(self, statements, stored, made):
        """Check that what a kernel makes itself is stored before it is read, or added to."""
        for group in neighbours(statements):
            if isinstance(group[0], Loop):
                self._check_order(group[0].body, stored, made)
                continue
            own = [s for s in group if isinstance(s, Store)]
            read = {e.args[0] for e in walk(exprs(group)) if e.op == "load"} | {s.buffer for s in own if s.combine}
            for label in (read & made) - stored - self.held:
                raise _broken(self.nodes[label], "is read before it is stored")
            stored |= {s.buffer for s in own}

    def check_results(self):
        """Check that every result is there at the end."""
        plan = self.plan
        for node in plan.graph.results():
            if node.size and node.op not in ("input", "constant") and plan.labels[node] in plan.places:
                late = any(value is node for _, value in plan.graph.writes)
                _require(late or plan.labels[node] in self.held, node, "is a result but is overwritten")
        for target, value in plan.graph.writes:
            there = {plan.labels[target], plan.labels[value]} & self.held
            places = {plan.places[label] for label in there if label in plan.places}
            if value.size and plan.places[plan.labels[target]] not in places:
                raise _broken(value, f"is not written to {target!r}")
