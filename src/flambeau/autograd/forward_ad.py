"""Forward-mode AD by hand: dual tensors inside a `dual_level`."""

from collections import namedtuple

from .._tensor.base import Tensor
from .._tensor.modes import dual_levels, forward_grad_mode
from ..interpreters._protocol import TENSOR
from ..interpreters.dual import Dual, become, primal_and_tangent, track
from ..interpreters.levels import new_level

UnpackedDualTensor = namedtuple("UnpackedDualTensor", "primal tangent")
UnpackedDualTensor.__doc__ = "A primal and its tangent (None if there is none)."


class dual_level:
    """Inside the block, dual tensors can be made; at its end their tangents are dropped.

    >>> import flambeau.autograd.forward_ad as fwAD
    >>> with fwAD.dual_level():
    ...     y = torch.sin(fwAD.make_dual(torch.tensor(0.0), torch.tensor(2.0)))
    ...     fwAD.unpack_dual(y).tangent
    tensor(2.)
    """

    def __enter__(self):
        if dual_levels.get():
            raise RuntimeError("Nested forward mode AD is not supported at the moment: nest calls of torch.func.jvp")
        self._opened = new_level("dual")
        level = self._opened.__enter__()
        track(level)
        dual_levels.set((level,))
        return 0

    def __exit__(self, *error):
        dual_levels.set(())
        return self._opened.__exit__(*error)


def enter_dual_level():
    """Open a level for dual tensors, to be closed by `exit_dual_level`; returns it. `dual_level` is safer.

    >>> import flambeau.autograd.forward_ad as fwAD
    >>> level = fwAD.enter_dual_level(); fwAD.exit_dual_level()
    """
    opened = dual_level()
    level = opened.__enter__()
    _open.append(opened)
    return level


_open = []


def exit_dual_level(*, level=None):
    """Close the innermost level.

    Args:
        level (int): must be the innermost one.

    Raises:
        RuntimeError: no level is open, or another one is the innermost.

    >>> import flambeau.autograd.forward_ad as fwAD
    >>> level = fwAD.enter_dual_level(); fwAD.exit_dual_level(level=level)
    """
    if not _open or level:
        raise RuntimeError("Trying to exit a forward AD level that was not the last one that was created.")
    _open.pop().__exit__(None, None, None)


def _level(level):
    """The level that is meant inside: users know one, 0."""
    if not dual_levels.get():
        raise RuntimeError(
            "Trying to create a dual Tensor for forward AD but no level exists, make sure to enter_dual_level() first."
        )
    return dual_levels.get()[-1]


def make_dual(tensor, tangent, *, level=None):
    """Return a tensor with a tangent.

    Args:
        tensor (Tensor): the primal, of a floating-point or complex dtype.
        tangent (Tensor): the direction, of the same shape and dtype.
        level (int): the innermost level if left out.

    Raises:
        RuntimeError: no level is open, or shapes or dtypes differ.
        ValueError: the tensor holds integers.

    >>> import flambeau.autograd.forward_ad as fwAD
    >>> with fwAD.dual_level():
    ...     fwAD.unpack_dual(fwAD.make_dual(torch.ones(1), torch.ones(1)) * 3).tangent
    tensor([3.])
    """
    level = _level(level)
    for t, what in ((tensor, "primal"), (tangent, "tangent")):
        if not isinstance(t, Tensor) or t._array.dtype.kind not in "fcV":
            found = getattr(t, "dtype", type(t))
            raise ValueError(f"Expected {what} to be floating point or complex, but got: {found}")
    if tensor._array.shape != tangent._array.shape:
        raise RuntimeError(
            "Trying to set a forward gradient that has a different size than that of the original Tensor, this is not "
            f"supported. Tensor is of size {list(tensor._array.shape)} while the given forward gradient is of size "
            f"{list(tangent._array.shape)}."
        )
    for t in (tensor, tangent):
        if isinstance(t._array, Dual) and t._array.level == level and t._array.tangent is not None:
            raise RuntimeError(
                "Trying to set a forward gradient where a Tensor has a forward gradient at the same level. Setting it "
                "again is not allowed: unpack it first"
            )
    primal, tangent = (primal_and_tangent(t, level)[0] for t in (tensor, tangent))
    dual = TENSOR.alias(primal)
    become(dual, Dual(primal, tangent, level), level)
    return dual


def unpack_dual(tensor, *, level=None):
    """Return the primal and the tangent of a tensor; the tangent is None where there is none.

    Args:
        tensor (Tensor): any tensor.
        level (int): the innermost level if left out.

    >>> import flambeau.autograd.forward_ad as fwAD
    >>> with fwAD.dual_level():
    ...     fwAD.unpack_dual(torch.ones(1)).tangent is None
    True
    """
    if not dual_levels.get():
        return UnpackedDualTensor(tensor, None)
    primal, tangent = primal_and_tangent(tensor, _level(level))
    if primal is not tensor:  # a new view each time
        primal = TENSOR.alias(primal)
    return UnpackedDualTensor(primal, tangent)


class _set_fwd_grad_enabled:
    """Switch tangents on or off inside the block."""

    def __init__(self, mode):
        self._previous = forward_grad_mode.get()
        forward_grad_mode.set(mode)

    def __enter__(self):
        return None

    def __exit__(self, *error):
        forward_grad_mode.set(self._previous)


def _is_fwd_grad_enabled():
    """Whether operations compute tangents."""
    return forward_grad_mode.get()


def __getattr__(name):
    if name == "_current_level":  # -1 where no level is open
        return len(dual_levels.get()) - 1
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
