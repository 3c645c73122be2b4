"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from builtins import bool as _bool, bytes as _bytes, complex as _complex, float as _float, int as _int, str as _str
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

_Number = _int | _float | _bool | _complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
import warnings
import numpy as np
from .._tensor.base import wrap
from ..interpreters._protocol import TENSOR
from .api import grad
class GradcheckError(RuntimeError):
    """A derivative that does not agree with finite differences."""
    __module__: _str
def gradcheck(func: Callable[..., Any], inputs: Tensor | tuple[Any, ...], *, eps: _float = 1e-06, atol: _float = 1e-05, rtol: _float = 0.001, raise_exception: _bool = True, nondet_tol: _float = 0.0, check_undefined_grad: _bool = True, check_grad_dtypes: _bool = False, check_batched_grad: _bool = False, check_batched_forward_grad: _bool = False, check_forward_ad: _bool = False, check_backward_ad: _bool = True, fast_mode: _bool = False, masked: _bool | None = None) -> _bool:
    """Check the gradients of a function against central differences.

    Args:
        func (callable): takes the inputs, returns a tensor or a tuple of tensors.
        inputs (Tensor or tuple): those that require grad are checked; they should be float64 or complex128.
        eps (float): the step of the differences.
        atol, rtol (float): tolerances.
        raise_exception (bool): whether a failure raises, or returns False.
        nondet_tol (float): how much two backward passes may differ.
        check_undefined_grad (bool): whether outputs without gradient are tried too.
        check_grad_dtypes (bool): whether gradients must have the dtypes of their inputs.
        check_batched_grad (bool): whether the backward pass is tried under vmap.
        check_batched_forward_grad (bool): whether forward mode is tried under vmap.
        check_forward_ad (bool): whether forward mode is checked too.
        check_backward_ad (bool): whether reverse mode is checked.
        fast_mode (bool): compare along one random direction instead of whole Jacobians.
        masked (bool): for sparse tensors only; must be left out.

    Returns:
        bool: whether all derivatives agree.

    Raises:
        GradcheckError: they do not (a RuntimeError).
        ValueError: no input requires grad.

    >>> x = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)
    >>> torch.autograd.gradcheck(torch.sin, (x,))
    True
    """
def gradgradcheck(func: Callable[..., Any], inputs: Tensor | tuple[Any, ...], grad_outputs: Tensor | tuple[Any, ...] | None = None, *, eps: _float = 1e-06, atol: _float = 1e-05, rtol: _float = 0.001, gen_non_contig_grad_outputs: _bool = False, raise_exception: _bool = True, nondet_tol: _float = 0.0, check_undefined_grad: _bool = True, check_grad_dtypes: _bool = False, check_batched_grad: _bool = False, check_fwd_over_rev: _bool = False, check_rev_over_rev: _bool = True, fast_mode: _bool = False, masked: _bool = False) -> Any:
    """Check the second derivatives of a function: its gradients' gradients, also with respect to `grad_outputs`.

    Args:
        func (callable): takes the inputs, returns a tensor or a tuple of tensors.
        inputs (Tensor or tuple): as in `gradcheck`.
        grad_outputs (Tensor or tuple): where to take the first derivative; random if left out.
        gen_non_contig_grad_outputs (bool): whether random ones have gaps in memory.
        check_fwd_over_rev (bool): whether forward mode over reverse mode is checked.
        check_rev_over_rev (bool): whether reverse mode over reverse mode is checked.
        eps, atol, rtol, raise_exception, nondet_tol, check_undefined_grad, check_grad_dtypes, check_batched_grad,
            fast_mode, masked: as in `gradcheck`.

    Raises:
        GradcheckError: the derivatives do not agree (a RuntimeError).

    >>> x = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)
    >>> torch.autograd.gradgradcheck(torch.sin, (x,))
    True
    """
def _tensors(output: Any) -> Any: ...
def _random_like(rng: Any, t: Any, gaps: _bool = False) -> Any: ...
class _Check:
    """One function at one point, its numerical and its analytical derivatives."""
    def __init__(self, func: Any, inputs: Any, eps: Any, atol: Any, rtol: Any, nondet_tol: Any) -> None: ...
    def inputs_are_fit(self) -> Any:
        """Refuse inputs whose derivatives cannot be compared."""
    def outputs(self) -> Any:
        """The function's differentiable results."""
    def values(self) -> Any:
        """The function's differentiable results as arrays, at the inputs' present values."""
    def numerical(self, variable: Any, direction: Any) -> Any:
        """The change of every result along a direction of one input, by central differences."""
    def directions(self, variable: Any, fast: Any) -> Any:
        """The directions to compare along: one random one, or the whole basis (and i times it, if complex)."""
    def reverse(self, fast: Any, check_dtypes: Any) -> Any:
        """Reverse mode: for random (fast) or all cotangents, <cotangent, change> is the same both ways."""
    def all_outputs(self) -> Any:
        """All floating-point results, differentiable or not."""
    def nothing_depends(self, fast: Any) -> Any:
        """Without a differentiable result, no result may change."""
    def cotangents(self, t: Any, fast: Any) -> Any:
        """The cotangents to try at an output."""
    def analytical(self, output: Any, cotangent: Any, check_dtypes: Any) -> Any:
        """The gradients of the variables for one cotangent, computed twice."""
    def compare(self, got: Any, want: Any, k: Any, i: Any, part: Any) -> Any:
        """Refuse derivatives that differ by more than the tolerances."""
    def undefined(self) -> Any:
        """With no gradient arriving at some outputs, the others still give theirs."""
    def batched(self) -> Any:
        """Backward under vmap gives what a loop gives."""
    def forward(self, fast: Any, check_batched: Any) -> Any:
        """Forward mode: the change along each direction is the numerical one."""
    def compare_arrays(self, got: Any, want: Any, k: Any, i: Any) -> Any:
        """As `compare`, elementwise."""
    func: Any
    eps: Any
    atol: Any
    rtol: Any
    nondet_tol: Any
    inputs: Any
    variables: Any
    rng: Any
def _part(cotangent: Any, fast: Any) -> Any: ...
def _inner(a: Any, b: Any) -> Any: ...
