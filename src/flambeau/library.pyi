"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeVar, overload

import contextlib
import numpy
from typing_extensions import Self

from flambeau._tensor.base import Size as _Size
from flambeau._tensor.device import device as _device, layout as _layout, memory_format as _memory_format
from flambeau._tensor.dtype import dtype as _dtype
from flambeau._tensor.generator import Generator as _Generator
from flambeau.viz.model import Graph as _Graph

_Number = int | float | bool | complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
from __future__ import annotations
import inspect
import types
import typing
from functools import update_wrapper
from ._tensor.base import level_of
from ._tensor.modes import grad_mode, is_grad_enabled
from .autograd.function import Function
from .utils._pytree import tree_leaves, tree_map
OPS: dict[str, CustomOpDef]
_TYPES: dict[Any, Any]
def _type_name(annotation: Any) -> Any: ...
def infer_schema(prototype_function: Callable[..., Any], /, *, mutates_args: Iterable[str], op_name: str | None = None, tags: Sequence[Any] = ...) -> Any:
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
def _result_name(result: Any) -> Any: ...
def _below_autograd(value: Any) -> Any: ...
class CustomOpDef:
    """An operation of one's own: called like the function that it was made from. Made by `custom_op`."""
    def __init__(self, namespace: Any, name: Any, schema: Any, function: Any, mutates_args: Any) -> None: ...
    @property
    def _qualname(self) -> Any: ...
    def __repr__(self) -> str: ...
    def register_kernel(self, device_types: str | Sequence[Any], fn: Callable[..., Any] | None = None, /) -> Any:
        """Register what computes it on some devices; used as a decorator without `fn`.

        Args:
            device_types (str or sequence): of which ``"cpu"`` counts here, or None for all.
            fn (callable): the function.
        """
    def register_fake(self, fn: Callable[..., Any], /) -> Any:
        """Register what gives results of the right shape and dtype without computing them.

        Args:
            fn (callable): of the same arguments.
        """
    def register_autograd(self, backward: Callable[..., Any], /, *, setup_context: Callable[..., Any] | None = None) -> Any:
        """Register the derivative.

        Args:
            backward (callable): function (ctx, gradients of the results) -> gradients of the arguments.
            setup_context (callable): function (ctx, inputs, output) that saves what backward needs.

        Raises:
            RuntimeError: the operation writes to its arguments.
        """
    def register_vmap(self, func: Callable[..., Any] | None = None) -> Any:
        """Register how it treats a batch; used as a decorator without `func`.

        Args:
            func (callable): function (info, in_dims, arguments) -> (result, dimension of the batch in it).
        """
    __call__: Callable[..., Any]
    def _needs_rule(self, tensors: Any) -> Any: ...
    def _compute(self, values: Any, named: Any) -> Any: ...
    def _check_apart(self, result: Any, given: Any) -> Any: ...
    def _made(self) -> Any: ...
    _namespace: Any
    _name: Any
    _schema: Any
    _mutates: Any
    _kernel: Any
    _fake: Any
    _backward: Any
    _setup: Any
    _vmap: Any
    _signature: Any
    _function: Any
def custom_op(name: str, fn: Callable[..., Any] | None = None, /, *, mutates_args: Iterable[str], device_types: str | Sequence[Any] | None = None, schema: str | None = None, tags: Any = None) -> Any:
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
def _found(op: Any) -> Any: ...
def register_kernel(op: Any, device_types: str | Sequence[Any], func: Callable[..., Any] | None = None, /, *, lib: Any = None) -> Any:
    """Register what computes an operation: see `CustomOpDef.register_kernel`.

    Args:
        op (str or CustomOpDef): the operation.
        device_types (str or sequence): the devices.
        func (callable): the function; without it, a decorator is returned.
        lib: taken, and not needed.
    """
def register_fake(op: Any, func: Callable[..., Any] | None = None, /, *, lib: Any = None, _stacklevel: int = 1, allow_override: bool = True) -> Any:
    """Register what gives an operation's shapes and dtypes: see `CustomOpDef.register_fake`.

    Args:
        op (str or CustomOpDef): the operation.
        func (callable): the function; without it, a decorator is returned.
        lib, allow_override: taken, and not needed.
    """
def register_autograd(op: Any, backward: Callable[..., Any], /, *, setup_context: Callable[..., Any] | None = None, lib: Any = None) -> Any:
    """Register an operation's derivative: see `CustomOpDef.register_autograd`.

    Args:
        op (str or CustomOpDef): the operation.
        backward (callable): function (ctx, gradients of the results) -> gradients of the arguments.
        setup_context (callable): saves what backward needs.
        lib: taken, and not needed.
    """
def register_vmap(op: Any, func: Callable[..., Any] | None = None, /, *, lib: Any = None) -> Any:
    """Register how an operation treats a batch: see `CustomOpDef.register_vmap`.

    Args:
        op (str or CustomOpDef): the operation.
        func (callable): the rule; without it, a decorator is returned.
        lib: taken, and not needed.
    """
def opcheck(op: Any, args: tuple[Any, ...], kwargs: dict[Any, Any] | None = None, *, test_utils: str | Sequence[Any] | None = None, raise_exception: bool = True, atol: float | None = None, rtol: float | None = None) -> dict[Any, Any]:
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
def _check_schema(op: Any, args: Any, kwargs: Any) -> Any: ...
def _check_fake(op: Any, args: Any, kwargs: Any) -> Any: ...
def _check_autograd(op: Any, args: Any, kwargs: Any) -> Any: ...
_CHECKS: dict[Any, Any]
