"""torch.library: operations of one's own, with kernels, derivatives, batching and shapes registered for them."""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Sequence
from functools import update_wrapper
from typing import Any

from ._tensor.base import Tensor, level_of
from ._tensor.modes import grad_mode, is_grad_enabled
from .autograd.function import Function
from .utils._pytree import tree_leaves, tree_map

__all__ = [
    *("CustomOpDef", "custom_op", "infer_schema", "opcheck", "register_autograd", "register_fake", "register_kernel"),
    "register_vmap",
]

OPS: dict[str, CustomOpDef] = {}  # by qualified name, ``namespace::name``

_TYPES = {Tensor: "Tensor", int: "SymInt", float: "float", bool: "bool", str: "str", complex: "Scalar"}


def _type_name(annotation):
    """A parameter's type as schemas write it."""
    if annotation in _TYPES:
        return _TYPES[annotation]
    origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (typing.Union, types.UnionType):
        kept = [i for i in inner if i is not type(None)]
        if len(kept) == 1:
            return _type_name(kept[0]) + "?"
        return "Scalar"
    if origin in (list, Sequence, typing.Sequence):
        return _type_name(inner[0]) + "[]"
    name = getattr(annotation, "__name__", str(annotation))
    if name in ("dtype", "device"):
        return {"dtype": "ScalarType", "device": "Device"}[name]
    raise ValueError(f"infer_schema(func): Parameter has unsupported type {annotation}")


def infer_schema(prototype_function, /, *, mutates_args, op_name=None, tags=()):
    """Return the signature of a function with type annotations as PyTorch writes it for operations.

    Args:
        prototype_function (callable): every parameter and the result annotated.
        mutates_args (iterable of str): the parameters that it writes to, or ``"unknown"``.
        op_name (str): the name in front.
        tags (sequence): taken, and not needed.

    Raises:
        ValueError: an annotation is missing, or of a type that operations do not have.

    >>> def f(x: torch.Tensor, n: int) -> torch.Tensor: ...
    >>> torch.library.infer_schema(f, mutates_args=())
    '(Tensor x, SymInt n) -> Tensor'
    """
    signature = inspect.signature(prototype_function, eval_str=True)
    written, star = [], False
    for name, parameter in signature.parameters.items():
        if parameter.annotation is parameter.empty:
            raise ValueError(f"infer_schema(func): Parameter {name} must have a type annotation.")
        kind = _type_name(parameter.annotation)
        if name in mutates_args or mutates_args == "unknown" and kind == "Tensor":
            kind = kind.replace("Tensor", f"Tensor(a{len(written)}!)")
        if parameter.kind is parameter.KEYWORD_ONLY and not star:
            written.append("*")
            star = True
        default = "" if parameter.default is parameter.empty else f"={parameter.default}"
        written.append(f"{kind} {name}{default}")
    result = signature.return_annotation
    if result is signature.empty:
        raise ValueError("infer_schema(func): No return type annotation was provided. Please add one.")
    return f"{op_name or ''}({', '.join(written)}) -> {_result_name(result)}"


def _result_name(result):
    if result in (None, type(None)):
        return "()"
    if typing.get_origin(result) is tuple:
        return f"({', '.join(map(_type_name, typing.get_args(result)))})"
    return _type_name(result)


def _below_autograd(value):
    """What a kernel is given for an argument: a tensor that requires no grad."""
    return value.detach() if isinstance(value, Tensor) and value.requires_grad else value


class CustomOpDef:
    """An operation of one's own: called like the function that it was made from. Made by `custom_op`."""

    def __init__(self, namespace, name, schema, function, mutates_args):
        self._namespace, self._name, self._schema, self._mutates = namespace, name, schema, mutates_args
        self._kernel, self._fake, self._backward, self._setup, self._vmap = function, None, None, None, None
        self._signature = inspect.signature(function)
        self._function: Any = None
        update_wrapper(self, function)
        OPS[self._qualname] = self

    @property
    def _qualname(self):
        return f"{self._namespace}::{self._name}"

    def __repr__(self):
        return f"<CustomOpDef({self._qualname})>"

    def register_kernel(self, device_types, fn=None, /):
        """Register what computes it on some devices; used as a decorator without `fn`.

        Args:
            device_types (str or sequence): of which ``"cpu"`` counts here, or None for all.
            fn (callable): the function.
        """

        def register(function):
            kinds = (device_types,) if isinstance(device_types, str) else device_types
            if kinds is None or "cpu" in kinds:
                self._kernel = function
            return function

        return register if fn is None else register(fn)

    def register_fake(self, fn, /):
        """Register what gives results of the right shape and dtype without computing them.

        Args:
            fn (callable): of the same arguments.
        """
        self._fake = fn
        return fn

    def register_autograd(self, backward, /, *, setup_context=None):
        """Register the derivative.

        Args:
            backward (callable): function (ctx, gradients of the results) -> gradients of the arguments.
            setup_context (callable): function (ctx, inputs, output) that saves what backward needs.

        Raises:
            RuntimeError: the operation writes to its arguments.
        """
        if self._mutates:
            raise RuntimeError(
                f"Cannot register autograd formula for non-functional operator {self}: it writes to its arguments"
            )
        self._backward, self._setup, self._function = backward, setup_context, None

    def register_vmap(self, func=None):
        """Register how it treats a batch; used as a decorator without `func`.

        Args:
            func (callable): function (info, in_dims, arguments) -> (result, dimension of the batch in it).
        """

        def register(function):
            self._vmap, self._function = function, None
            return function

        return register if func is None else register(func)

    def __call__(self, *args, **kwargs):
        """Compute it."""
        bound = self._signature.bind(*args, **kwargs)
        bound.apply_defaults()
        values, named = bound.args, bound.kwargs
        tensors = [v for v in tree_leaves((values, named)) if isinstance(v, Tensor)]
        if self._needs_rule(tensors):
            return (self._function or self._made()).apply(*values, *named.values())
        return self._compute(values, named)

    def _needs_rule(self, tensors):
        """Whether an interpreter, or autograd, has to see the operation as one."""
        if any(level_of(t) for t in tensors):
            return True
        return self._backward is not None and is_grad_enabled() and any(t.requires_grad for t in tensors)

    def _compute(self, values, named):
        token = grad_mode.set(False)
        try:
            given, keywords = tree_map(_below_autograd, (values, named))
            if any(isinstance(t, Tensor) and level_of(t) >= 1 for t in tree_leaves((given, keywords))):
                return (self._function or self._made()).apply(*given, *keywords.values())  # recorded, inside of vmap
            result = self._kernel(*given, **keywords)
        finally:
            grad_mode.reset(token)
        self._check_apart(result, (values, named))
        return result

    def _check_apart(self, result, given):
        """Results that are, or view, arguments would be written to behind autograd's back."""
        memories = {t.untyped_storage().data_ptr() for t in tree_leaves(given) if isinstance(t, Tensor) and t.numel()}
        for t in tree_leaves(result):
            if isinstance(t, Tensor) and t.numel() and t.untyped_storage().data_ptr() in memories:
                raise RuntimeError(
                    f"{self._qualname} (with implementation in {self._kernel.__module__}): The output of this custom "
                    "operator (1) must not also be an input to this custom operator and (2) may not alias any inputs "
                    "to this custom operator or other returns. The most common way to trigger this error is if we have "
                    "y = custom_op(x) and y and x are the same Tensor. Please instead return a clone of the offending "
                    "output tensor(s) (e.g. return x.clone()) or refactor the custom operator to not return y."
                )

    def _made(self):
        """The autograd Function with the rules registered so far."""
        op, names = self, tuple(self._signature.parameters)
        count = sum(p.kind is not p.KEYWORD_ONLY for p in self._signature.parameters.values())

        def forward(*values):
            return op._compute(values[:count], dict(zip(names[count:], values[count:])))

        def setup_context(ctx, inputs, output):
            if op._setup is not None:
                more = {"keyword_only_inputs": dict(zip(names[count:], inputs[count:]))} if names[count:] else {}
                op._setup(ctx, inputs=inputs[:count], output=output, **more)

        def backward(ctx, *grads):
            if op._backward is None:
                raise RuntimeError(
                    f"Trying to backward through {op._qualname} but no autograd formula was registered. "
                    "Please use register_autograd to add one."
                )
            found = op._backward(ctx, *grads)
            found = found if isinstance(found, tuple) else (found,)
            return *found, *(None,) * (len(names) - len(found))

        rules = {"forward": forward, "setup_context": setup_context, "backward": backward}
        if self._vmap is not None:
            rules["vmap"] = lambda info, dims, *values: op._vmap(info, dims[:count], *values[:count])
        else:
            rules["generate_vmap_rule"] = False
        made = {k: staticmethod(v) if callable(v) else v for k, v in rules.items()}
        self._function = type(self._name, (Function,), made)
        return self._function


def custom_op(name, fn=None, /, *, mutates_args, device_types=None, schema=None, tags=None):
    """Make an operation of a function: one node for autograd, `vmap` and pictures; used as a decorator without `fn`.

    Args:
        name (str): ``"namespace::name"``.
        fn (callable): tensors and numbers in, new tensors out; parameters and result annotated.
        mutates_args (iterable of str): the parameters that it writes to; ``()`` for none.
        device_types (str or sequence): the devices that it is for.
        schema (str): its signature, where it is not annotated.
        tags: taken, and not needed.

    Returns:
        CustomOpDef: callable.

    Raises:
        ValueError: the name has no namespace, or an annotation is missing.

    >>> @torch.library.custom_op("doc::twice", mutates_args=())
    ... def twice(x: torch.Tensor) -> torch.Tensor:
    ...     return torch.from_numpy(2 * x.numpy())
    >>> twice.register_autograd(lambda ctx, g: 2 * g)
    >>> x = torch.ones(2, requires_grad=True)
    >>> twice(x).sum().backward(); x.grad
    tensor([2., 2.])
    """

    def make(function):
        namespace, colons, last = name.partition("::")
        if not colons or not last:
            raise ValueError(f"Expected qualname to be of the form 'namespace::name', but got {name!r}")
        written = infer_schema(function, mutates_args=mutates_args) if schema is None else schema
        return CustomOpDef(namespace, last, written, function, tuple(mutates_args))

    return make if fn is None else make(fn)


def _found(op):
    if isinstance(op, CustomOpDef):
        return op
    if op not in OPS:
        raise RuntimeError(f"operator {op} does not exist: custom_op makes one; made are {', '.join(OPS) or 'none'}")
    return OPS[op]


def register_kernel(op, device_types, func=None, /, *, lib=None):
    """Register what computes an operation: see `CustomOpDef.register_kernel`.

    Args:
        op (str or CustomOpDef): the operation.
        device_types (str or sequence): the devices.
        func (callable): the function; without it, a decorator is returned.
        lib: taken, and not needed.
    """
    return _found(op).register_kernel(device_types, func)


def register_fake(op, func=None, /, *, lib=None, _stacklevel=1, allow_override=True):
    """Register what gives an operation's shapes and dtypes: see `CustomOpDef.register_fake`.

    Args:
        op (str or CustomOpDef): the operation.
        func (callable): the function; without it, a decorator is returned.
        lib, allow_override: taken, and not needed.
    """
    return _found(op).register_fake if func is None else _found(op).register_fake(func)


def register_autograd(op, backward, /, *, setup_context=None, lib=None):
    """Register an operation's derivative: see `CustomOpDef.register_autograd`.

    Args:
        op (str or CustomOpDef): the operation.
        backward (callable): function (ctx, gradients of the results) -> gradients of the arguments.
        setup_context (callable): saves what backward needs.
        lib: taken, and not needed.
    """
    _found(op).register_autograd(backward, setup_context=setup_context)


def register_vmap(op, func=None, /, *, lib=None):
    """Register how an operation treats a batch: see `CustomOpDef.register_vmap`.

    Args:
        op (str or CustomOpDef): the operation.
        func (callable): the rule; without it, a decorator is returned.
        lib: taken, and not needed.
    """
    return _found(op).register_vmap(func)


def opcheck(op, args, kwargs=None, *, test_utils=None, raise_exception=True, atol=None, rtol=None):
    """Check that what is registered for an operation fits what it computes.

    Args:
        op (CustomOpDef): the operation.
        args (tuple), kwargs (dict): arguments to try it with.
        test_utils (str or sequence): which of ``test_schema``, ``test_faketensor`` and ``test_autograd_registration``.
        raise_exception (bool): whether a failure raises, or is returned.
        atol, rtol (float): tolerances of comparisons; none is made with them here.

    Returns:
        dict: {test: ``"SUCCESS"`` or the exception}.

    >>> @torch.library.custom_op("doc::thrice", mutates_args=())
    ... def thrice(x: torch.Tensor) -> torch.Tensor:
    ...     return 3 * x
    >>> torch.library.opcheck(thrice, (torch.ones(2),), test_utils="test_schema")
    {'test_schema': 'SUCCESS'}
    """
    chosen = _CHECKS if test_utils is None else (test_utils,) if isinstance(test_utils, str) else test_utils
    results: dict[str, Any] = {}
    for name in chosen:
        try:
            _CHECKS[name](_found(op), args, kwargs or {})
            results[name] = "SUCCESS"
        except Exception as error:
            if raise_exception:
                raise
            results[name] = error
    return results


def _check_schema(op, args, kwargs):
    """Only what is named as written to is written to."""
    bound = op._signature.bind(*args, **kwargs)
    before = {n: v.detach().clone() for n, v in bound.arguments.items() if isinstance(v, Tensor)}
    op(*args, **kwargs)
    for name, value in before.items():
        if name not in op._mutates and not value.equal(bound.arguments[name]):
            raise RuntimeError(f"Argument {name} is not defined as mutable but was mutated by {op._qualname}")


def _check_fake(op, args, kwargs):
    """The registered shapes and dtypes are those of the results."""
    if op._fake is None:
        raise RuntimeError(f"There was no fake impl registered for {op}: use register_fake to add one")
    real, fake = tree_leaves(op(*args, **kwargs)), tree_leaves(op._fake(*args, **kwargs))
    for r, f in zip(real, fake, strict=True):
        if isinstance(r, Tensor) and (r.shape, r.dtype, r.stride()) != (f.shape, f.dtype, f.stride()):
            raise RuntimeError(
                f"The fake impl of {op._qualname} gives {tuple(f.shape)}, {f.dtype}, strides {f.stride()}, and the "
                f"operation {tuple(r.shape)}, {r.dtype}, {r.stride()}"
            )


def _check_autograd(op, args, kwargs):
    """Results follow their arguments' history only by a registered derivative."""
    tensors = [t for t in tree_leaves((args, kwargs)) if isinstance(t, Tensor)]
    results = [t for t in tree_leaves(op(*args, **kwargs)) if isinstance(t, Tensor)]
    if any(t.requires_grad for t in tensors) and op._backward is None and any(t.requires_grad for t in results):
        raise RuntimeError(f"{op._qualname} records operations inside: register_autograd is the place for them")


_CHECKS = {
    "test_schema": _check_schema,
    "test_autograd_registration": _check_autograd,
    "test_faketensor": _check_fake,
}
