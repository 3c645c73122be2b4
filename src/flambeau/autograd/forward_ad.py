"""Forward-mode AD by hand: dual tensors inside a `dual_level`."""

from collections import namedtuple

from .._tensor.base import Tensor, wrap
from .._tensor.modes import dual_levels, forward_grad_mode
from ..interpreters.dual import Dual
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
        self._opened = new_level("jvp")
        level = self._opened.__enter__()
        dual_levels.set((*dual_levels.get(), level))
        return level

    def __exit__(self, *error):
        dual_levels.set(dual_levels.get()[:-1])
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
    if not _open or level is not None and dual_levels.get()[-1] != level:
        raise RuntimeError("Trying to exit a forward AD level that was not the last one that was created.")
    _open.pop().__exit__(None, None, None)


def _level(level):
    if level is not None:
        return level
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
            f"Expected tangent to have the same size as its primal: {list(tangent._array.shape)} for "
            f"{list(tensor._array.shape)}"
        )
    if isinstance(tensor._array, Dual) and tensor._array.level == level:
        raise RuntimeError("the tensor has a tangent at this level already: setting it again is not allowed")
    return wrap(Dual(tensor, tangent, level))


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
    if level is None and not dual_levels.get():
        return UnpackedDualTensor(tensor, None)
    level = _level(level)
    array = tensor._array
    if isinstance(array, Dual) and array.level == level:
        return UnpackedDualTensor(array.primal, array.tangent)
    return UnpackedDualTensor(tensor, None)


class _set_fwd_grad_enabled:
    """Switch tangents on or off inside the block."""

    def __init__(self, mode):
        self._previous = forward_grad_mode.get()
        forward_grad_mode.set(mode)

    def __enter__(self):
        return None

    def __exit__(self, *error):
        forward_grad_mode.set(self._previous)
