"""What PyTorch's compiled module tells of open transformations and their tensors."""

from enum import Enum

from .._tensor.base import level_of, wrap
from ..interpreters._protocol import TENSOR
from ..interpreters.batch import Batched, fallback, moved
from ..interpreters.dual import Dual
from ..interpreters.levels import stack


class TransformType(Enum):
    """What a transformation does."""

    Torch, Vmap, Grad, Jvp, Functionalize = range(5)


class CInterpreter:
    """An open transformation.

    Args:
        level (int): its level.
        kind (TransformType): what it does.
    """

    def __init__(self, level, kind):
        self._level, self._kind = level, kind

    def level(self):
        """Return its level."""
        return self._level

    def key(self):
        """Return what it does."""
        return self._kind


_KINDS = {"vmap": TransformType.Vmap, "jvp": TransformType.Jvp}


def get_interpreter_stack():
    """Return the open transformations, outermost first; None if there is none."""
    return [CInterpreter(level, _KINDS[kind]) for level, kind, _ in stack.get() if kind in _KINDS] or None


def peek_interpreter_stack():
    """Return the innermost open transformation, or None."""
    found = get_interpreter_stack()
    return found[-1] if found else None


def maybe_current_level():
    """Return the level of the innermost open transformation, or None."""
    return stack.get()[-1][0] if stack.get() else None


def current_level():
    """Return the level of the innermost open transformation.

    Raises:
        RuntimeError: there is none.
    """
    level = maybe_current_level()
    if level is None:
        raise RuntimeError("current_level(): no transformation is open")
    return level


def is_batchedtensor(tensor):
    """Whether a tensor is an example of a `vmap`."""
    return isinstance(tensor._array, Batched)


def is_functorch_wrapped_tensor(tensor):
    """Whether a tensor belongs to a transformation."""
    return level_of(tensor) > 0


def is_gradtrackingtensor(tensor):
    """Whether a tensor has a tangent."""
    return isinstance(tensor._array, Dual)


def maybe_get_level(tensor):
    """Return the level of the transformation that a tensor belongs to; -1 for none."""
    return level_of(tensor) or -1


def maybe_get_bdim(tensor):
    """Return which dimension below enumerates the examples of a `vmap`; -1 for other tensors."""
    return tensor._array.dim if is_batchedtensor(tensor) else -1


def get_unwrapped(tensor):
    """Return the tensor below: the whole batch, or the primal.

    Raises:
        RuntimeError: the tensor belongs to no transformation.
    """
    array = tensor._array
    if isinstance(array, Batched):
        return array.tensor
    if isinstance(array, Dual):
        return array.primal
    raise RuntimeError("get_unwrapped(): the tensor belongs to no transformation")


def _add_batch_dim(tensor, in_dim, level):
    """A tensor as an example of the `vmap` of a level."""
    return wrap(Batched(tensor, in_dim % tensor._array.ndim, level))


def _remove_batch_dim(tensor, level, batch_size, out_dim):
    """The whole batch of an example, with the examples along `out_dim`."""
    from ..func._vmap import placed

    return placed(tensor, out_dim, level, batch_size)


def reshape_dim_into(src, dst, x):
    """Merge one dimension of a tensor into another, in front of it.

    Args:
        src (int): the dimension that goes.
        dst (int): the dimension that it goes into, among those that stay.
        x (Tensor): the tensor.
    """
    ndim = x._array.ndim
    src, dst = src % ndim, dst % (ndim - 1)
    shape = [n for d, n in enumerate(x._array.shape) if d != src]
    shape[dst] *= x._array.shape[src]
    return TENSOR.reshape(moved(x, src, dst), shape=tuple(shape))


def reshape_dim_outof(src, size1, x):
    """Split one dimension of a tensor into two, the first of `size1`.

    Args:
        src (int): the dimension.
        size1 (int): the size of the new dimension in front.
        x (Tensor): the tensor.

    Raises:
        RuntimeError: the size is no multiple of `size1`.
    """
    shape = list(x._array.shape)
    src %= len(shape)
    if shape[src] % size1:
        raise RuntimeError(f"dimension {src} of size {shape[src]} is no multiple of {size1}")
    shape[src : src + 1] = [size1, shape[src] // size1]
    return TENSOR.reshape(x, shape=tuple(shape))


def _is_vmap_fallback_enabled():
    """Whether `vmap` may run an operation on each example in turn."""
    return fallback.enabled


def _set_vmap_fallback_enabled(enabled):
    """Let `vmap` run operations without a batching rule on each example in turn, or refuse."""
    fallback.enabled = bool(enabled)


def _set_vmap_fallback_warning_enabled(enabled):
    """Let `vmap` warn where it runs an operation on each example in turn, or not."""
    fallback.warns = bool(enabled)


def unwrap_if_dead(tensor):
    """A tensor of a transformation that is closed as the tensor below; others as they are."""
    open_levels = {level for level, _, _ in stack.get()}
    while level_of(tensor) and level_of(tensor) not in open_levels:
        tensor = get_unwrapped(tensor)
    return tensor
