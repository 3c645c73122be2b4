"""From fused steps to a plan: where every buffer lives."""

from .loop_ir import Loop, Reduce, Store, neighbours, number, walk
from .schedule import Kernel, build, exprs, outer_vars

ALIGNMENT = 64


class Plan:
    """Steps in order and the memory they use.

    ``slots`` lists what the caller passes pointers for: ("input", node), ("constant", node), ("output", node),
    ("arena", None). ``places`` maps the label of a stored node to ("slot", number) or ("arena", offset).
    """

    def __init__(self, graph, steps, lowering):
        self.graph, self.steps, self.lowering = graph, steps, lowering
        self.labels = lowering.labels
        self.slots, self.places, self.slot_of = [], {}, {}
        self.arena_size, self.in_place, self.copies = 0, 0, 0

    def slot(self, kind, node):
        key = (kind, node)
        if key not in self.slot_of:
            self.slot_of[key] = len(self.slots)
            self.slots.append(key)
        return self.slot_of[key]


def make_plan(graph, steps, lowering, keep=False):
    """Build the kernels and decide where their buffers are; ``keep`` has every stored value last until the end."""
    plan = Plan(graph, steps, lowering)
    for number_, step in enumerate(steps):
        step.name = f"k{number_}"
        if step.kind == "loops":
            build(step, lowering)
    _place_fixed(plan)
    if not keep:
        _drop_unread_stores(plan)
    _place_arena(plan, keep)
    plan.slot("arena", None)
    return plan


# ---- buffers -----------------------------------------------------------------------------------------------------


def reads_of(step, labels):
    """Labels of the buffers a step reads."""
    if step.kind == "loops":
        return {e.args[0] for e in walk(exprs(step.statements)) if e.op == "load"} | {
            s.buffer for s in stores(step.statements) if s.combine
        }
    return {labels[node] for node in step.sources}


def stores(statements):
    """Every Store in a list of statements."""
    for s in statements:
        if isinstance(s, Loop):
            yield from stores(s.body)
        elif isinstance(s, Store):
            yield s


def _place_fixed(plan):
    """Inputs, constants, outputs, and values written into inputs: in place where nothing needs the old value."""
    labels, stored = plan.labels, plan.lowering.stored
    for node in plan.graph.inputs:
        plan.places[labels[node]] = ("slot", plan.slot("input", node))
    for node in plan.graph.nodes:
        if node.op == "constant" and node in stored:
            plan.places[labels[node]] = ("slot", plan.slot("constant", node))
    for node in (*plan.graph.outputs, *(node for node, _ in plan.graph.checks)):
        if node.op not in ("input", "constant"):
            plan.places[labels[node]] = ("slot", plan.slot("output", node))
    late = []
    for target, value in plan.graph.writes:
        if not value.size:
            continue
        if labels[value] not in plan.places and _can_replace(plan, target, value):
            plan.places[labels[value]] = plan.places[labels[target]]
            plan.in_place += 1
        else:
            late.append((target, value))
    _append_copies(plan, late)


def _can_replace(plan, target, value):
    """Whether ``value`` may be computed straight into the memory of ``target``."""
    label, wanted = plan.labels[target], plan.labels[value]
    if target.params.get("strides") is not None:
        return False
    made = next((i for i, step in enumerate(plan.steps) if value in step.items), None)
    if made is None or plan.steps[made].kind == "host":  # a value without elements has no step
        return False
    if any(label in reads_of(step, plan.labels) for step in plan.steps[made + 1 :]):
        return False
    step = plan.steps[made]
    if label not in reads_of(step, plan.labels):
        return True
    return step.kind == "loops" and only_beside(step.statements, label, wanted)


def only_beside(statements, label, wanted):
    """Whether ``label`` is read only beside the store of ``wanted``: in the same iteration, before it, at its index."""
    for group in neighbours(statements):
        if isinstance(group[0], Loop):
            if not only_beside(group[0].body, label, wanted):
                return False
            continue
        own = [s.index for s in group if isinstance(s, Store) and s.buffer == wanted and not s.combine]
        if any(e.op == "load" and e.args[0] == label and e.args[1] not in own for e in walk(exprs(group))):
            return False
    return True


def _append_copies(plan, late):
    """Values that had to be kept apart are copied into their inputs at the end."""
    if not late:
        return
    for target, value in late:
        variables = outer_vars(value.shape)
        index = [number(0) if v.args[1] == 1 else v for v in variables]
        place = plan.lowering.buffer(target).at(index).args[1]
        source = plan.lowering.arrays(value, {}).at(tuple(index))
        body: list = [Store(plan.labels[target], place, source)]
        for v in reversed(variables):
            if v.args[1] != 1:
                body = [Loop(v, body)]
        step = Kernel((), [])
        step.name, step.statements = f"k{len(plan.steps)}", body
        plan.steps.append(step)
        plan.copies += 1


def _drop_unread_stores(plan):
    """A value that only its own kernel used, from registers, needs no memory."""
    read = set().union(*(reads_of(step, plan.labels) for step in plan.steps), *[set()])
    for step in plan.steps:
        if step.kind == "loops":
            keep = read | set(plan.places)
            step.statements = _without(step.statements, keep)


def _without(statements, keep):
    done = []
    for s in statements:
        if isinstance(s, Loop):
            body = _without(s.body, keep)
            if body:
                done.append(Loop(s.var, body, s.parallel))
        elif isinstance(s, Reduce) or s.buffer in keep:
            done.append(s)
    return done


def _place_arena(plan, keep):
    """First-fit by liveness: two buffers share memory when their lives do not overlap (``keep``: never)."""
    born, dies, size = {}, {}, {}
    for number_, step in enumerate(plan.steps):
        for node in step.items:
            label = plan.labels[node]
            if label not in plan.places:
                born[label], dies[label], size[label] = number_, len(plan.steps) if keep else number_, node.nbytes
        for label in reads_of(step, plan.labels):
            if label in dies and not keep:
                dies[label] = number_
    taken = []  # (offset, end, dies)
    for label in sorted(born, key=lambda label: born[label]):
        taken = [t for t in taken if t[2] >= born[label]]
        offset, needed = 0, -(-max(size[label], 1) // ALIGNMENT) * ALIGNMENT
        for start, end, _ in sorted(taken):
            if offset + needed <= start:
                break
            offset = max(offset, end)
        taken.append((offset, offset + needed, dies[label]))
        plan.places[label] = ("arena", offset)
        plan.arena_size = max(plan.arena_size, offset + needed)
