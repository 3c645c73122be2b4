"""Which nodes are stored, and which are computed together in one kernel; every refusal keeps its reason."""

from ..interpreters import loops
from .loop_ir import bounds, flatten, iadd
from .lower import Lowering, is_pointwise
from .schedule import Item, Kernel, is_row, outer_of, outer_vars

INLINE_COST = 6  # a value used twice is stored when recomputing it costs more
KERNEL_OPS = 120  # pointwise operations that one kernel may inline
SERIAL = 1 << 14  # elements up to which a kernel without outer loops may take other work
LOOK_BACK = 12  # kernels that a node is offered to, latest first
MUST_STORE = frozenset(loops.REDUCTIONS)


class Call:
    """A step of the plan that is no loop nest: a matrix product by BLAS, or an operation that the host runs."""

    outer = None

    def __init__(self, kind, node, items=None, reason=None, operands=()):
        self.kind, self.node, self.reason, self.operands = kind, node, reason, operands
        self.items = [node] if items is None else items
        self.sources = [o.node for o in operands] if operands else list(node.inputs)
        self.name, self.refused = None, []


def choose_stored(graph, users, calls):
    """The nodes whose values are kept in memory."""
    stored = {node for node in graph.results() if node.op != "input"}
    cost = {}
    for node in graph.nodes:
        if node in calls:
            stored.update(calls[node].items)
            stored.update(calls[node].sources)
        elif node.op in MUST_STORE or _array_constant(node):
            stored.add(node)
        elif _too_dear(node, users[node], cost, stored):
            stored.add(node)
        cost[node] = 1 if node in stored else _cost(node, cost)
    return {node for node in stored if node.op != "input"}


def _array_constant(node):
    return node.op == "constant" and node.size > 1


def _cost(node, cost):
    """Scalar operations to compute one element inline."""
    own = (
        (10 if node.op in loops.EXPENSIVE else 1) if is_pointwise(node.op) else 1 if node.op in ("cat", "gather") else 0
    )
    return own + sum(cost.get(source, 1) for source in dict.fromkeys(node.inputs))


def _too_dear(node, users, cost, stored):
    """Whether to store a node rather than compute it again for each user, or again for each element of a broadcast."""
    price = _cost(node, cost)
    if price > KERNEL_OPS:
        return True
    repeats = sum(user.size > 2 * node.size if user.op == "expand" else 1 for user in users)
    grows = any(user.op == "expand" and user.size > node.size for user in users)
    return (repeats > 1 and price > INLINE_COST) or (grows and price > 9)


def fuse(graph, labels, call_for):
    """Arrange a graph as a list of steps: kernels of fused nodes, and calls. ``call_for`` names what is no loop."""
    users = graph.users()
    calls = {node: call for node in graph.nodes if (call := call_for(node, users[node])) is not None}
    stored = choose_stored(graph, users, calls)
    lowering = Lowering(labels, stored)
    fuser = _Fuser(graph, lowering)
    for node in graph.nodes:
        if node in calls:
            fuser.append(calls[node])
        elif node in stored and node.op not in ("constant", "item") and node.size:
            fuser.place(node)
    return fuser.steps, lowering


class _Fuser:
    def __init__(self, graph, lowering):
        self.lowering, self.steps = lowering, []
        self.step_of = {}  # stored node -> position of its step

    def append(self, step):
        for node in step.items:
            self.step_of[node] = len(self.steps)
        self.steps.append(step)

    def place(self, node):
        """Put a node into the kernel that saves most memory traffic, or into a new one."""
        reads = self._stored_inputs(node)
        earliest = max((self.step_of[n] for n in reads if n in self.step_of), default=0)
        best, refused = None, []
        for position in range(len(self.steps) - 1, max(earliest, len(self.steps) - LOOK_BACK) - 1, -1):
            kernel = self.steps[position]
            if kernel.kind != "loops":
                continue
            shared = sum(n.nbytes for n in reads & self._touched(kernel))
            outer, reason = self._joint(kernel, node) if shared else (None, "they share no data")
            if reason:
                refused.append((kernel, reason))
            elif best is None or shared > best[0]:
                best = shared, kernel, outer, position
        if best is None:
            self.append(Kernel(outer_of(node) if node.op in loops.REDUCTIONS else node.shape, [node]))
            self.steps[-1].refused = [(k, r) for k, r in refused if r != "they share no data"]
        else:
            _, kernel, kernel.outer, position = best
            kernel.items.append(node)
            self.step_of[node] = position

    def _touched(self, kernel):
        return set(kernel.items).union(*(self._stored_inputs(n) for n in kernel.items))

    def _stored_inputs(self, node):
        """The stored nodes and inputs that a node reads, through what is computed inline."""
        found, pending = set(), list(node.inputs)
        while pending:
            n = pending.pop()
            if n in self.lowering.stored or n.op == "input":
                found.add(n)
            else:
                pending.extend(n.inputs)
        return found

    def _joint(self, kernel, node):
        """(shared outer loops, None) if the node may join the kernel, or (None, why not)."""
        outer = _common_outer(kernel, node)
        if outer is None:
            return None, "their loops differ"
        size = max(n.size for item in (*kernel.items, node) for n in (item, *item.inputs))
        if _count(outer) < 8 and size > SERIAL:
            return None, "together they would run on one core"
        if len(kernel.items) >= 24:
            return None, "the kernel is long enough"
        if not all(self._row_aligned(kernel, item, outer) for item in (*kernel.items, node)):
            return None, "one reads elements that the other computes in a different iteration"
        return outer, None

    def _row_aligned(self, kernel, node, outer):
        """Whether ``node`` reads what the kernel stores only within the same iteration of the outer loops."""
        variables = outer_vars(outer)
        own = {self.lowering.labels[n]: n for n in kernel.items}
        item = Item(node, variables, self.lowering, {})
        for buffer, index in item.reads():
            if buffer in own and not _in_row(own[buffer], index, variables):
                return False
        return True


def _in_row(node, index, variables):
    """Whether a flat index into ``node`` lies in the row of the outer iteration."""
    row = node.size // max(_count([v.args[1] for v in variables]), 1)
    place = flatten(variables, [v.args[1] for v in variables])
    limits = bounds(iadd(index, place, -row))
    return limits is not None and limits[0] >= 0 and limits[1] < row


def _common_outer(kernel, node):
    """The outer loops that a kernel and a node can share."""
    if node.op in loops.REDUCTIONS:
        wanted = outer_of(node)
        reducing = any(n.op in loops.REDUCTIONS for n in kernel.items)
        if reducing:
            return wanted if wanted == kernel.outer else None
        return wanted if kernel.outer[: len(wanted)] == wanted and _row_like(kernel, node) else None
    return kernel.outer if node.shape[: len(kernel.outer)] == kernel.outer and _same_space(kernel, node) else None


def _row_like(kernel, node):
    return is_row(node) and kernel.items[0].shape[: node.inputs[0].ndim] == node.inputs[0].shape


def _same_space(kernel, node):
    return any(n.op in loops.REDUCTIONS for n in kernel.items) or node.shape == kernel.outer


def _count(extents):
    total = 1
    for n in extents:
        total *= n
    return total
