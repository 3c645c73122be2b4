"""Hooks of all kinds, in PyTorch's order."""

import copy
import warnings

import pytest
from oracle import agrees


def tensor_hooks(t):
    log, x = [], t.tensor(2.0, requires_grad=True)
    y = x * 3
    x.register_hook(lambda g: log.append(("x1", g.item())))
    x.register_hook(lambda g: g * 2)
    x.register_hook(lambda g: log.append(("x3", g.item())))
    y.register_hook(lambda g: log.append(("y", g.item())) or g * 10)
    (y * y).backward()
    return log, x.grad


def removed(t):
    x = t.tensor(2.0, requires_grad=True)
    handle = x.register_hook(lambda g: g * 100)
    handle.remove()
    (x * 3).backward()
    return x.grad


def retained(t):
    x = t.tensor(2.0, requires_grad=True)
    y = x * 3
    y.retain_grad()
    y.register_hook(lambda g: g + 1)
    (y * y).backward()
    return y.grad, x.grad, y.retains_grad, x.retains_grad


def post_accumulate(t):
    log, x = [], t.tensor(2.0, requires_grad=True)
    x.register_post_accumulate_grad_hook(lambda p: log.append(p.grad.item()))
    (x * x).backward()
    (x * x).backward()
    return log


def node_hooks(t):
    log, x = [], t.tensor(2.0, requires_grad=True)
    y = x * 3
    y.grad_fn.register_prehook(lambda outs: log.append(("pre", outs[0].item())) or (outs[0] * 2,))
    y.grad_fn.register_hook(lambda ins, outs: log.append(("post", ins[0].item(), outs[0].item())))
    (y * y).backward()
    return log, x.grad


def multi(t):
    log = []
    x, y = t.tensor(2.0, requires_grad=True), t.tensor(3.0, requires_grad=True)
    t.autograd.graph.register_multi_grad_hook((x, y), lambda gs: log.append([g.item() for g in gs]))
    (x * y).backward()
    return log


def on_constant(t):
    t.ones(1).register_hook(print)


def on_several_outputs(t):
    log, x = [], t.arange(4.0).requires_grad_()
    a, b = x.split(2)
    b.register_hook(lambda g: log.append(g.tolist()) or g * 10)
    (a * 2 + b * 3).sum().backward()
    return log, x.grad


def saved_tensors(t):
    packed, x = [], t.tensor([1.0, 2.0], requires_grad=True)

    def pack(s):
        packed.append(tuple(s.shape))
        return s * 1

    with t.autograd.graph.saved_tensors_hooks(pack, lambda s: s * 2):
        y = (x * x).sum()
    y.backward()
    return packed, x.grad


def saved_attributes(t):
    x, y = t.tensor([1.0, 2.0], requires_grad=True), t.tensor([3.0, 4.0], requires_grad=True)
    return (x * y).grad_fn._saved_self, (x * y).grad_fn._saved_other, x.exp().grad_fn._saved_result


def grads_captured_after_hooks(t):
    x = t.tensor(2.0, requires_grad=True)
    y = x * 3
    y.register_hook(lambda g: g * 10)
    return t.autograd.grad(y * y, y)


def returns_number(t):
    x = t.ones(2, requires_grad=True)
    x.register_hook(lambda g: 3)
    (x * 2).sum().backward()


def returns_other_dtype(t):
    x = t.ones(2, requires_grad=True)
    x.register_hook(lambda g: g.double())
    (x * 2).sum().backward()


def returns_other_shape(t):
    x = t.ones(2, requires_grad=True)
    y = x * 2
    y.register_hook(lambda g: t.ones(3))
    y.sum().backward()


def retained_after_write(t):
    x = t.ones(2, requires_grad=True)
    y = x * 2
    y.retain_grad()
    y.mul_(5)
    y.sum().backward()
    return y.grad, x.grad


def leaf_hooks_run_early(t):
    log = []
    x, y, z = (t.ones(1, requires_grad=True) for _ in range(3))
    for name, leaf in zip("xyz", (x, y, z)):
        leaf.register_hook(lambda g, name=name: log.append(name))
    w = t.addcmul(x, y, z)
    w.register_hook(lambda g: log.append("w"))
    (x * y * z * 1).backward()
    t.cat([x, y, z]).sum().backward()
    (w * y).backward()
    return log


def hook_sees_other_gradients(t):
    log, x, y = [], t.ones(1, requires_grad=True), t.ones(1, requires_grad=True)
    y.register_hook(lambda g: log.append(x.grad is None))
    z = x * 2
    z.register_hook(lambda g: log.append((x.grad is None, y.grad.item())))
    (z * y).backward()
    return log


def accumulate_grad(t):
    log, x = [], t.tensor(2.0, requires_grad=True)
    y = x * 3
    node = y.grad_fn.next_functions[0][0]
    node.register_prehook(lambda outs: log.append(("before", outs[0].item())) or (outs[0] * 2,))
    node.register_hook(lambda ins, outs: log.append(("after", ins, outs[0].item(), x.grad.item())))
    x.register_hook(lambda g: log.append(("tensor", g.item())))
    x.register_post_accumulate_grad_hook(lambda p: log.append(("accumulated", p.grad.item())))
    y.backward(retain_graph=True)
    t.autograd.grad(y, x, retain_graph=True)
    y.backward(inputs=[x])
    same = node is (x * 4).grad_fn.next_functions[0][0] is t.autograd.graph.get_gradient_edge(x).node
    return log, x.grad, same, node.variable is x, node.next_functions, node.name(), node._sequence_nr()


def nodes_can_be_called(t):
    x, y = t.tensor([2.0], requires_grad=True), t.tensor([3.0], requires_grad=True)
    several, one, constant = (x * y).grad_fn(t.ones(1)), x.exp().grad_fn(t.ones(1)), (x * 2).grad_fn(t.ones(1))
    leaf = (x * y).grad_fn.next_functions[0][0]
    nothing = leaf(t.full((1,), 5.0))
    return several, one, constant, nothing, x.grad, x.expand(3).grad_fn(t.ones(3)), one.requires_grad


def called_with_too_many(t):
    t.ones(1, requires_grad=True).exp().grad_fn(t.ones(1), t.ones(1))


def called_after_release(t):
    y = t.ones(1, requires_grad=True).exp()
    y.backward()
    y.grad_fn(t.ones(1))


def gradient_edges(t):
    x = t.tensor([2.0, 3.0], requires_grad=True)
    y = x * x
    edge = t.autograd.graph.get_gradient_edge
    leaf, inner = edge(x), edge(y)
    z = (y * 3).sum()
    found = t.autograd.grad(z, (leaf, inner), retain_graph=True)
    started = t.autograd.grad(inner, x, t.ones(2), retain_graph=True)
    z.backward(inputs=[leaf, y])
    return found, started, x.grad, y.grad, y.retains_grad, leaf.output_nr


def edge_of_constant(t):
    t.autograd.graph.get_gradient_edge(t.ones(1))


def edge_materialized(t):
    x, y = t.ones(1, requires_grad=True), t.ones(1, requires_grad=True)
    t.autograd.grad(x * 2, t.autograd.graph.get_gradient_edge(y), allow_unused=True, materialize_grads=True)


def callbacks(t):
    log, x = [], t.ones(1, requires_grad=True)
    queue = t.autograd.Variable._execution_engine.queue_callback

    def hook(grad):
        queue(lambda: log.append("outer") or queue(lambda: log.append("inner")))
        log.append("hook")

    x.register_hook(hook)
    (x * 2).backward()
    return log, x.grad


def callback_outside(t):
    t.autograd.Variable._execution_engine.queue_callback(print)


def a_raising_hook_leaves_nothing(t):
    log, x, y = [], t.ones(1, requires_grad=True), t.ones(1, requires_grad=True)
    t.autograd.graph.register_multi_grad_hook((x, y), lambda gs: log.append([g is not None for g in gs]))

    def hook(grad):
        t.autograd.Variable._execution_engine.queue_callback(lambda: log.append("never"))
        raise ValueError("no")

    z = x * 2
    handle = z.register_hook(hook)
    try:
        (z * y).backward()
    except ValueError:
        log.append("raised")
    handle.remove()
    (x * 2 * y).backward()
    (x * 2).backward()
    return log


def multi_over_what_runs(t):
    log = []
    x, y = (t.ones(1, requires_grad=True) for _ in range(2))
    z = x * y
    t.autograd.graph.register_multi_grad_hook((x, z, y), lambda gs: log.append([g is not None for g in gs]))
    t.autograd.graph.register_multi_grad_hook((x, z, y), lambda g: log.append(g.item()), mode="any")
    (z * 2).backward()
    (x * 3).backward()
    return log


def version_incremented(t):
    x = t.ones(2, requires_grad=True)
    y = x * 1
    z = y.exp().sum() + (y * y).sum()
    t.autograd.graph.increment_version((y, x))
    z.backward()


def retained_over_views(t):
    base = t.tensor([1.0], requires_grad=True).clone()
    base.retain_grad()
    first, second = base[:], base[:]
    first.retain_grad()
    second.retain_grad()
    first.mul_(2)
    (first + second).sum().backward()
    return base.grad, first.grad, second.grad


def captured_on_the_way(t):
    x = t.tensor(2.0, requires_grad=True)
    y = x * 3
    y.register_hook(lambda g: g * 10)
    y.retain_grad()
    return t.autograd.grad(y * y, (x, y)), y.grad


def renewed_views(t):
    def name(view):
        base = t.ones(2, 2, requires_grad=True).clone()
        v = view(base)
        base.mul_(2)
        v.sum().backward()
        return v.grad_fn.name()

    ways = [lambda b: b[0], lambda b: b.t(), lambda b: b.expand(2, 2, 2), lambda b: b.diagonal(), lambda b: b.view(4)]
    return [name(way) for way in ways]


def gradients_of_renewed_views(t):
    x = t.arange(6.0).reshape(2, 3).requires_grad_()
    base = x * 1
    row, column, window = base[1], base.t()[1], base.unfold(1, 2, 1)
    base.mul_(t.arange(6.0).view(2, 3))
    row.mul_(column.sum())
    found = t.autograd.grad((row.pow(2).sum() + column.sum() + window.sum()), x, create_graph=True)[0]
    return found, t.autograd.grad(found.sum(), x)


def copies_have_no_hooks(t):
    x = t.ones(1, requires_grad=True)
    x.register_hook(lambda g: g * 10)
    node = (x * 2).grad_fn.next_functions[0][0]
    y = copy.deepcopy(x)
    (x * y).backward()
    return x.grad, y.grad, (y * 2).grad_fn.next_functions[0][0] is node


def mean_of_variance_written_to(t):
    x = t.arange(6.0).reshape(2, 3).requires_grad_()
    variance, mean = t.var_mean(x, 0)
    variance.mul_(2)
    (variance + mean).sum().backward()
    return x.grad


def raw_saved(t):
    x = t.tensor([2.0, 3.0], requires_grad=True)
    halved = x * x
    halved.grad_fn._raw_saved_self.register_hooks(lambda s: s * 2, lambda s: s / 4)
    exp, seen = x.exp(), []
    exp.grad_fn._raw_saved_result.register_hooks(lambda s: seen.append(s.requires_grad) or s, lambda s: s)
    same = exp.grad_fn._saved_result.grad_fn is exp.grad_fn, (x * exp).grad_fn._saved_self is x
    (halved.sum() + exp.sum()).backward()
    return x.grad, seen, same


def _registers(make, times=1, pack=lambda s: s):
    def program(t):
        node = make(t.ones(2, requires_grad=True)).grad_fn
        for _ in range(times):
            node._raw_saved_self.register_hooks(pack, lambda s: s)

    return program


raw_saved_twice = _registers(lambda x: x.sin(), 2)
raw_saved_nothing = _registers(lambda x: x * 2)
raw_saved_written = _registers(lambda x: x.sin(), pack=lambda s: s.add_(1))


def raw_saved_released(t):
    y = t.ones(2, requires_grad=True).sin()
    y.sum().backward()
    y.grad_fn._raw_saved_self.register_hooks(lambda s: s, lambda s: s)


def pack_hook_writes(t):
    with t.autograd.graph.saved_tensors_hooks(lambda s: s.add_(1), lambda s: s):
        t.ones(2, requires_grad=True).exp()


def hooks_of_outputs_without_gradient(t):
    log, parts = [], t.ones(3, requires_grad=True).unbind()
    parts[0].register_hook(lambda g: log.append(g if g is None else g.item()))
    parts[0].backward(retain_graph=True)
    parts[1].backward()
    return log


def anomaly_tells_where(t):
    x = t.ones(3, requires_grad=True)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with t.autograd.detect_anomaly():
            y = x + 1
            z = y**2
            y += 1
            try:
                z.sum().backward()
            except RuntimeError:
                pass
    return [str(w.message)[:31] for w in caught]


def multithreading_said(t):
    with t.autograd.set_multithreading_enabled(False):
        inside = t.autograd.is_multithreading_enabled()
    return inside, t.autograd.is_multithreading_enabled()


def generators_close_in_their_mode(t):
    seen = []

    @t.no_grad()
    def numbers():
        try:
            yield 1
        finally:
            seen.append(t.is_grad_enabled())

    running = numbers()
    next(running)
    running.close()
    return seen


def sequence_numbers_can_be_set(t):
    log, x = [], t.ones(1, requires_grad=True)
    a, b = x.sin(), x.cos()
    a.grad_fn._set_sequence_nr(b.grad_fn._sequence_nr() + 1)
    a.register_hook(lambda g: log.append("a"))
    b.register_hook(lambda g: log.append("b"))
    return a.grad_fn._sequence_nr() - b.grad_fn._sequence_nr()


def copies_for_writes(t):
    """How many copies there are of what was saved, as it is written to and let go."""
    counts = []
    with t.autograd.graph.allow_mutation_on_saved_tensors() as context:

        def count():
            counts.append(len(list(context.cloned.items())))

        a = t.tensor([1.0, 2.0], requires_grad=True).clone()
        out = (a**2).sum()
        count()
        out.backward()
        a.sin_()
        count()
        b, c = a**2, a**2
        a[:1].sin_()
        count()
        d = a**2
        a.sin_()
        count()
        del b, c, d
        count()
        x, y = t.ones(1, requires_grad=True), t.ones(1)
        z = x * y
        t.sin(t.full((1,), 2.0), out=y)
        z.backward()
    return counts, x.grad


def mutation_allowed_outside(t):
    with t.autograd.graph.allow_mutation_on_saved_tensors():
        out = t.ones(1, requires_grad=True).clone().sin()
    out.backward()


def mutation_allowed_twice(t):
    with t.autograd.graph.allow_mutation_on_saved_tensors(), t.autograd.graph.allow_mutation_on_saved_tensors():
        pass


PROGRAMS = {k: v for k, v in list(globals().items()) if callable(v) and v.__module__ == __name__ and k[0] != "_"}


@pytest.mark.parametrize("name", PROGRAMS)
def test_agrees(name):
    agrees(PROGRAMS[name])
