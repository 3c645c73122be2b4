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
from functools import wraps
from .._tensor.base import LEAF, alias, level_of, wrap
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
    def gradients(self, running: Any, grad: Any) -> Any:
        """Pass the gradient on."""
def lifted(x: Any) -> Any:
    """A tensor as one of the innermost open transformation, whose tape then sees all that is done with it."""
def fresh(x: Any) -> Any:
    """A new variable for a tensor: differentiable by itself, and continuing the tensor's own history."""
class recording:
    """Recording switched on inside the block, whatever was on outside; remembers what was."""
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    outer: Any
class transforming(recording):
    """The same where a function of the user's is called, which may not do all that it may elsewhere."""
    def __enter__(self) -> Any: ...
    def __exit__(self, *error: Any) -> None: ...
    refusing: Any
def depends_on_others(outputs: Any, variables: Any) -> Any:
    """Whether outputs lead to a leaf that is not among the variables: then their derivative must be recorded too."""
def gradients(outputs: Any, variables: Any, cotangents: Any, outer: Any, keep: bool = True, constants: Any = ...) -> Any:
    """The gradients of outputs with respect to variables; zeros where there is none. Recorded if anything else that
    requires grad (but the `constants`) is involved and the caller was recording.
    """
def chosen(argnums: Any, args: Any) -> Any:
    """The chosen arguments as a tree; RuntimeError for numbers out of range."""
def variables_of(trees: Any, what: Any) -> Any:
    """(fresh trees, flat variables): every tensor of the trees as a new variable."""
def grad_and_value(func: Callable[..., Any], argnums: int | Sequence[int] = 0, has_aux: bool = False) -> Callable[..., Any]:
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
def detached_from(t: Any, variables: Any, outer: Any) -> Any:
    """A result as seen from outside: with history only if it depends on more than the transformation's variables."""
def with_aux(output: Any, has_aux: Any, what: Any) -> Any:
    """(output, auxiliary) of what a function returned."""
def check_scalar(output: Any, has_aux: Any) -> Any:
    """Refuse to differentiate what is not a 0-dim tensor."""
def grad(func: Callable[..., Any], argnums: int | Sequence[int] = 0, has_aux: bool = False) -> Any:
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
def vjp(func: Callable[..., Any], *primals: Tensor, has_aux: bool = False) -> Any:
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
def jvp(func: Callable[..., Any], primals: tuple[Any, ...], tangents: tuple[Any, ...], *, strict: bool = False, has_aux: bool = False) -> Any:
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
def flat_outputs(output: Any, what: Any) -> Any:
    """The outputs of a function in a row, and their structure; RuntimeError unless they are tensors, at least one."""
def check_tangent(p: Any, t: Any) -> Any:
    """Refuse a tangent that does not match its primal."""
def linearize(func: Callable[..., Any], *primals: Tensor) -> Any:
    """Return the value of `func`, and a function that computes its JVP there, for many tangents.

    Args:
        func (callable): a function of tensors that returns tensors.
        primals (Tensor...): where to linearize it.

    Returns:
        (output, jvp_fn): ``jvp_fn(*tangents)`` is linear in the tangents.

    >>> y, jvp_fn = torch.func.linearize(torch.sin, torch.tensor(0.0)); jvp_fn(torch.tensor(3.0))
    tensor(3.)
    """
