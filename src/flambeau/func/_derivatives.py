"""`grad`, `vjp`, `jvp` and their like, on top of recorded graphs and dual numbers.

Reverse mode needs no level of its own: a tape tells variables apart by identity, so a fresh alias of an input is enough
to keep an inner derivative from an outer one.
"""

from functools import wraps

from .._tensor.base import LEAF, Tensor, alias, level_of, wrap
from .._tensor.modes import forward_grad_mode, grad_mode, is_grad_enabled
from .._tensor.storage import clock
from ..autograd.engine import Target, run_backward
from ..autograd.graph import disable_saved_tensors_hooks
from ..interpreters._protocol import TENSOR
from ..interpreters.batch import Batched
from ..interpreters.dual import Dual, primal_and_tangent
from ..interpreters.levels import differentiating, new_level, stack
from ..interpreters.record import Node, edge_of
from ..utils._pytree import tree_flatten, tree_map, tree_unflatten


class AliasBackward0(Node):
    """The identity: ties a transformation's fresh variable to the tensor it stands for."""

    __slots__ = ()

    def gradients(self, running, grad):
        """Pass the gradient on."""
        return (grad,)


def lifted(x):
    """A tensor as one of the innermost open transformation, whose tape then sees all that is done with it."""
    if not stack.get():
        return x
    level, kind, details = stack.get()[-1]
    if level_of(x) >= level:
        return x
    if kind != "vmap":
        return wrap(Dual(x, None, level))
    size = details[1]
    return wrap(Batched(TENSOR.expand(TENSOR.unsqueeze(x, dim=0), shape=(size, *x._array.shape)), 0, level))


def fresh(x):
    """A new variable for a tensor: differentiable by itself, and continuing the tensor's own history."""
    x = lifted(x)
    t = alias(x)
    edge = edge_of(x) if is_grad_enabled() else None
    if edge is None:
        t._edge = LEAF
        return t
    node = AliasBackward0.__new__(AliasBackward0)
    node.edges, node.saved, node.holds = (x if edge is LEAF else edge,), (None,), 0
    node.params, node.seq = {}, clock()
    node.shape, node.dtype = x._array.shape, x._array.dtype
    t._edge = node
    return t


class recording:
    """Recording switched on inside the block, whatever was on outside; remembers what was."""

    def __enter__(self):
        self.outer = is_grad_enabled()
        grad_mode.set(True)
        return self

    def __exit__(self, *error):
        grad_mode.set(self.outer)


class transforming(recording):
    """The same where a function of the user's is called, which may not do all that it may elsewhere."""

    def __enter__(self):
        self.refusing = disable_saved_tensors_hooks(
            "torch.func.{grad, vjp, jacrev, hessian} don't yet support saved tensor hooks: open them around the "
            "transformed function's result, or use torch.autograd"
        )
        self.refusing.__enter__()
        differentiating.set(differentiating.get() + 1)
        return recording.__enter__(self)

    def __exit__(self, *error):
        recording.__exit__(self, *error)
        differentiating.set(differentiating.get() - 1)
        self.refusing.__exit__(None, None, None)


def depends_on_others(outputs, variables):
    """Whether outputs lead to a leaf that is not among the variables: then their derivative must be recorded too."""
    own = {id(v) for v in variables}
    seen, stack = set(), [t._edge if t._edge is not LEAF else t for t in outputs if edge_of(t) is not None]
    while stack:
        edge = stack.pop()
        node = edge[0] if edge.__class__ is tuple else edge
        if isinstance(node, Tensor):
            if id(node) not in own:
                return True
        elif node.seq not in seen:
            seen.add(node.seq)
            stack.extend(e for e in node.edges if e is not None)
    return False


def gradients(outputs, variables, cotangents, outer, keep=True, constants=()):
    """The gradients of outputs with respect to variables; zeros where there is none. Recorded if anything else that
    requires grad (but the `constants`) is involved and the caller was recording."""
    pairs = [(t, g) for t, g in zip(outputs, cotangents) if edge_of(t) is not None]
    outputs, cotangents = [t for t, _ in pairs], [g for _, g in pairs]
    recorded = outer and (
        depends_on_others(outputs, (*variables, *constants)) or any(edge_of(g) is not None for g in cotangents)
    )
    targets = [Target(v) for v in variables]
    run_backward(outputs, cotangents, keep or recorded, recorded, targets)
    return [TENSOR.zeros_like(v) if t.grad is None else t.grad for v, t in zip(variables, targets)]


def chosen(argnums, args):
    """The chosen arguments as a tree; RuntimeError for numbers out of range."""
    numbers = (argnums,) if isinstance(argnums, int) else argnums
    if not isinstance(numbers, (tuple, list)):
        raise RuntimeError(f"argnums must be int or Tuple[int, ...], got: {type(argnums)}")
    if not numbers:
        raise RuntimeError("argnums must be non-empty: name at least one argument")
    for n in numbers:
        if not isinstance(n, int):
            raise RuntimeError(f"argnum must be int, got: {type(n)}")
        if not -len(args) <= n < len(args):
            raise RuntimeError(f"Got argnum={n}, but only {len(args)} positional inputs")
    numbers = [n % len(args) for n in numbers]
    if len(set(numbers)) != len(numbers):
        raise RuntimeError(f"argnums elements must be unique. argnums was {argnums!r}")
    return numbers


def variables_of(trees, what):
    """(fresh trees, flat variables): every tensor of the trees as a new variable."""
    leaves, spec = tree_flatten(trees)
    for x in leaves:
        if not isinstance(x, Tensor):
            raise ValueError(f"{what}: expected every input to differentiate to be a Tensor, got {type(x).__name__}")
    variables = [fresh(x) for x in leaves]
    return tree_unflatten(variables, spec), variables, spec


def grad_and_value(func, argnums=0, has_aux=False):
    """Return a function that computes the gradient and the value of `func`.

    Args:
        func (callable): returns a 0-dim tensor, or (tensor, auxiliary) with `has_aux`.
        argnums (int or tuple of int): with respect to which positional arguments.
        has_aux (bool): whether `func` returns something besides.

    Returns:
        callable: gives (gradient, value), or (gradient, (value, auxiliary)).

    >>> torch.func.grad_and_value(lambda x: x * x)(torch.tensor(3.0))
    (tensor(6.), tensor(9.))
    """

    @wraps(func)
    def both(*args, **kwargs):
        numbers = chosen(argnums, args)
        with transforming() as was:
            trees, variables, spec = variables_of(tuple(args[n] for n in numbers), "grad")
            called = list(args)
            for n, tree in zip(numbers, trees):
                called[n] = tree
            output, aux = with_aux(func(*called, **kwargs), has_aux, "grad_and_value")
            check_scalar(output, has_aux)
            found = gradients([output], variables, [TENSOR.ones_like(output)], was.outer, keep=False)
        grads = tree_unflatten(found, spec)
        outer_output = detached_from(output, variables, was.outer)
        value = outer_output
        if has_aux:
            value = outer_output, tree_map(lambda t: detached_from(t, variables, was.outer), aux)
        return (grads[0] if isinstance(argnums, int) else grads), value

    return both


def detached_from(t, variables, outer):
    """A result as seen from outside: with history only if it depends on more than the transformation's variables."""
    if not isinstance(t, Tensor) or t._edge is None:
        return t
    return t if outer and depends_on_others([t], variables) else alias(t)


def with_aux(output, has_aux, what):
    """(output, auxiliary) of what a function returned."""
    if not has_aux:
        return output, None
    if not isinstance(output, tuple) or len(output) != 2:
        raise RuntimeError(f"{what}: output of function f should be a tuple: (output, aux) if has_aux is True")
    for t in tree_flatten(output[1])[0]:
        if not isinstance(t, Tensor):
            raise RuntimeError(f"Expected tensors, got unsupported type {type(t)}: in the auxiliary output of {what}")
    return output


def check_scalar(output, has_aux):
    """Refuse to differentiate what is not a 0-dim tensor."""
    if not isinstance(output, Tensor):
        raise RuntimeError(
            "Expected the given function to return a Tensor "
            + ("as the first of (output, aux)" if has_aux else f"but got {type(output).__name__}")
        )
    if output._array.ndim:
        raise RuntimeError(
            "Expected the given function to return a scalar tensor, got tensor with "
            f"{output._array.ndim} dims: its shape is {list(output._array.shape)}. Maybe you wanted to use the vjp or "
            "jacrev APIs instead?"
        )


def grad(func, argnums=0, has_aux=False):
    """Return a function that computes the gradient of `func`.

    Args:
        func (callable): returns a 0-dim tensor, or (tensor, auxiliary) with `has_aux`.
        argnums (int or tuple of int): with respect to which positional arguments.
        has_aux (bool): whether `func` returns something besides, which is then returned too.

    Raises:
        RuntimeError: `func` returns something else than a 0-dim tensor.

    >>> torch.func.grad(torch.sin)(torch.tensor(0.0))
    tensor(1.)
    """
    both = grad_and_value(func, argnums, has_aux)

    @wraps(func)
    def gradient(*args, **kwargs):
        grads, value = both(*args, **kwargs)
        return (grads, value[1]) if has_aux else grads

    return gradient


def vjp(func, *primals, has_aux=False):
    """Return the value of `func`, and the function that multiplies a cotangent with its Jacobian.

    Args:
        func (callable): a function of tensors (or nested containers) that returns tensors.
        primals (Tensor...): where to evaluate it.
        has_aux (bool): whether `func` returns (output, auxiliary).

    Returns:
        (output, vjp_fn), or (output, vjp_fn, auxiliary); ``vjp_fn(cotangents)`` gives one result for each primal.

    >>> y, vjp_fn = torch.func.vjp(torch.sin, torch.tensor([0.0, 0.0])); vjp_fn(torch.tensor([1.0, 2.0]))
    (tensor([1., 2.]),)
    """
    with transforming() as was:
        trees, variables, spec = variables_of(primals, "vjp")
        output, aux = with_aux(func(*trees), has_aux, "vjp(f, *primals)")
    leaves, out_spec = flat_outputs(output, "vjp(f, *primals)")

    def vjp_fn(*cotangents, retain_graph=True, create_graph=None):
        given, given_spec = tree_flatten(cotangents[0] if len(cotangents) == 1 else cotangents)
        if given_spec != out_spec:
            raise RuntimeError(
                "Expected pytree structure of cotangents to be the same as pytree structure of outputs to the "
                f"function. cotangents: {given_spec}, primal output: {out_spec}"
            )
        for i, (g, y) in enumerate(zip(given, leaves)):
            if isinstance(g, Tensor) and g.shape != y.shape:
                raise RuntimeError(
                    f"Mismatch in shape: grad_output[{i}] has a shape of {g.shape} and output[{i}] has a shape of "
                    f"{y.shape}."
                )
        outer = is_grad_enabled() if create_graph is None else create_graph
        with recording():
            found = gradients(leaves, variables, given, outer, keep=retain_graph)
        return tree_unflatten(found, spec)

    shown = tree_map(lambda t: detached_from(t, variables, was.outer), output)
    if has_aux:
        return shown, vjp_fn, tree_map(lambda t: detached_from(t, variables, was.outer), aux)
    return shown, vjp_fn


def jvp(func, primals, tangents, *, strict=False, has_aux=False):
    """Return the value of `func`, and how it changes along tangents: the product of its Jacobian with them.

    Args:
        func (callable): a function of tensors that returns tensors.
        primals (tuple): where to evaluate it.
        tangents (tuple): directions, of the structure and shapes of `primals`.
        strict (bool): whether outputs that do not depend on the inputs are an error.
        has_aux (bool): whether `func` returns (output, auxiliary).

    Returns:
        (output, tangents of the output), or with `has_aux` (output, tangents, auxiliary).

    Raises:
        RuntimeError: the tangents do not match the primals.

    >>> torch.func.jvp(torch.sin, (torch.tensor(0.0),), (torch.tensor(2.0),))
    (tensor(0.), tensor(2.))
    """
    if not isinstance(primals, tuple):
        raise RuntimeError(
            "jvp(f, primals, tangents): Expected primals to be a tuple. E.g. it should be valid to call f(*primals), "
            f"got {type(primals).__name__}"
        )
    flat, spec = tree_flatten(primals)
    directions, tangent_spec = tree_flatten(tangents)
    if spec != tangent_spec:
        raise RuntimeError(
            "jvp(f, primals, tangents): Expected primals and tangents to have the same python structure."
        )
    if not flat:
        raise RuntimeError("jvp(f, primals, tangents): Expected primals to contain at least one Tensor.")
    for p, t in zip(flat, directions):
        check_tangent(p, t)
    enabled = forward_grad_mode.set(True)
    with new_level("jvp") as level:
        try:
            duals = [wrap(Dual(p, t, level)) for p, t in zip(flat, directions)]
            output, aux = with_aux(func(*tree_unflatten(duals, spec)), has_aux, "jvp(f, primals, tangents)")
        finally:
            forward_grad_mode.reset(enabled)
        leaves, out_spec = flat_outputs(output, "jvp(f, primals, tangents)")
        pairs = [primal_and_tangent(t, level) for t in leaves]
    if strict and any(t is None for _, t in pairs):
        raise RuntimeError("jvp(f, primals, tangents, strict=True): The output of f is independent of the inputs")
    values = tree_unflatten([p for p, _ in pairs], out_spec)
    changes = tree_unflatten([TENSOR.zeros_like(p) if t is None else t for p, t in pairs], out_spec)
    if has_aux:
        return values, changes, tree_map(lambda t: primal_and_tangent(t, level)[0] if isinstance(t, Tensor) else t, aux)
    return values, changes


def flat_outputs(output, what):
    """The outputs of a function in a row, and their structure; RuntimeError unless they are tensors, at least one."""
    leaves, spec = tree_flatten(output)
    if not leaves or leaves == [None]:
        raise RuntimeError(
            f"{what}: Expected f to be a function that has non-empty output (got output = {output}): return a tensor"
        )
    for t in leaves:
        if not isinstance(t, Tensor):
            raise RuntimeError(f"{what}: expected f(*primals) to return only tensors, got unsupported type {type(t)}")
    return leaves, spec


def check_tangent(p, t):
    """Refuse a tangent that does not match its primal."""
    if not isinstance(p, Tensor) or not isinstance(t, Tensor):
        raise RuntimeError("jvp(f, primals, tangents): Expected primals and tangents to only contain Tensors")
    if p._array.shape != t._array.shape:
        raise RuntimeError(
            f"Expected tangent to have the same size as its primal, but got {list(t._array.shape)} for a primal of "
            f"shape {list(p._array.shape)}"
        )
    if p._array.dtype != t._array.dtype:
        raise RuntimeError(f"Expected primal and tangent to have the same dtype, but got {p.dtype} and {t.dtype}")


def linearize(func, *primals):
    """Return the value of `func`, and a function that computes its JVP there, for many tangents.

    Args:
        func (callable): a function of tensors that returns tensors.
        primals (Tensor...): where to linearize it.

    Returns:
        (output, jvp_fn): ``jvp_fn(*tangents)`` is linear in the tangents.

    >>> y, jvp_fn = torch.func.linearize(torch.sin, torch.tensor(0.0)); jvp_fn(torch.tensor(3.0))
    tensor(3.)
    """
    points = []  # the variables that stand for the primals

    def watched(*trees):
        points.extend(tree_flatten(trees)[0])
        return func(*trees)

    output, vjp_fn = vjp(watched, *primals)
    leaves, spec = tree_flatten(output)
    with recording():
        seeds = [fresh(TENSOR.zeros_like(t)) for t in leaves]
    seed_tree = tree_unflatten(seeds, spec)
    with recording():
        pulled = vjp_fn(seed_tree, create_graph=True)
    pulled_leaves, in_spec = tree_flatten(pulled)

    def jvp_fn(*tangents):
        given, given_spec = tree_flatten(tangents)
        if given_spec != in_spec:
            raise RuntimeError("linearize: the tangents must have the structure of the primals")
        for p, t in zip(pulled_leaves, given):
            check_tangent(p, t)
        outer = is_grad_enabled()
        with recording():
            found = gradients(pulled_leaves, seeds, given, outer, constants=points)
        return tree_unflatten(found, spec)

    return output, jvp_fn
