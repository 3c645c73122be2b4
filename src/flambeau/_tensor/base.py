"""The Tensor: a recording layer round one array, and what every interpreter needs to know of it."""

from typing import TYPE_CHECKING, Any

from numpy import ndarray

from .dtype import FROM_NUMPY, from_numpy_dtype
from .modes import register_plain
from .overriding import disabled, never, switching_off, with_layer
from .places import ARRAYS, arrayed


class Size(tuple):
    """The shape of a tensor: a tuple that prints as ``torch.Size([2, 3])`` and knows its number of elements.

    >>> torch.Size([2, 3]).numel()
    6
    """

    __slots__ = ()
    __module__ = "torch"

    def __repr__(self):
        return f"torch.Size([{', '.join(map(repr, self))}])"

    __str__ = __repr__

    def numel(self):
        """Return the number of elements of a tensor of this size."""
        count = 1
        for n in self:
            count *= n
        return count

    def __getitem__(self, index):
        found = tuple.__getitem__(self, index)
        return Size(found) if type(index) is slice else found

    def __add__(self, other):
        return Size(tuple.__add__(self, tuple(other)))

    def __radd__(self, other):
        return Size(tuple(other) + tuple(self))

    def __mul__(self, count):
        return Size(tuple.__mul__(self, count))

    __rmul__ = __mul__

    def __reduce__(self):
        return _size, (tuple(self),)


def _size(sizes):
    """A Size out of a pickle: the class goes by the name ``torch.Size``, which pickle would take for PyTorch's."""
    return Size(sizes)


class _Leaf:
    """The edge of a leaf that requires grad: a marker, so that a leaf does not refer to itself."""

    __slots__ = ()

    def __repr__(self):
        return "LEAF"

    def __reduce__(self):
        return "LEAF"


LEAF = _Leaf()


class View:
    """How a tensor views the memory of another: its base, the view operations that lead there, and which edge the base
    had when the view's own `_edge` was made."""

    __slots__ = ("base", "chain", "base_edge", "creation")

    def __init__(self, base, chain, creation):
        self.base, self.chain, self.base_edge, self.creation = base, chain, base._edge, creation


class TensorMeta(type):
    """Puts the layer of overridable attributes before Tensor where a class inherits from it."""

    def mro(cls):
        order = super().mro()
        off = next((vars(c)["__torch_function__"] is disabled for c in order if "__torch_function__" in vars(c)), True)
        return order if off or order[-2] is cls or "_is_layer" in vars(cls) else with_layer(order, order[-2])


class Tensor(metaclass=TensorMeta):
    """A multi-dimensional array that can record the operations on it, for automatic differentiation.

    Args:
        data: a sequence, number, NumPy array or tensor, copied into a tensor of the default dtype; or sizes, for an
            uninitialized tensor. `torch.tensor` is the constructor to prefer.

    >>> torch.Tensor([1, 2])
    tensor([1., 2.])
    """

    # _array: numpy.ndarray, a GPU's array (see places.py), or an interpreter's array in a TransformedTensor
    # _edge:  None (requires no grad), LEAF, the Node that made this, or (Node, number of its output)
    # _view:  None, or a View
    __slots__ = ("_array", "_edge", "_view", "__dict__", "__weakref__")
    __module__ = "torch"
    __array_priority__ = 1000

    _grad = None  # kept in __dict__ where there is one
    _hooks = None  # of a leaf: see `interpreters.record.hooks_of`
    _uncounted = False  # whether writes to it are kept from autograd's check of what it saved: those of `.data` are

    if TYPE_CHECKING:  # what the slots hold, and methods that other modules publish

        def __getattr__(self, name) -> Any: ...
        def __setattr__(self, name, value) -> None: ...

    def __new__(cls, *args, **kwargs):
        from ..functions.creation.from_data import legacy_tensor

        made = legacy_tensor(*args, **kwargs)
        return made if cls is Tensor else alias(made, cls)

    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        """Return what a public function makes of arguments among which are tensors of subclasses: tensors of this
        class, or NotImplemented if one of the `types` is none of its base classes."""
        if not all(issubclass(cls, t) for t in types):
            return NotImplemented
        with switching_off(1):
            result = func(*args, **(kwargs or {}))
            kept = getattr(func, "__self__", None) in (Tensor.grad, Tensor._base)
            return result if kept else in_class(result, cls)

    @property
    def dtype(self):
        """The type of the elements, such as ``torch.float32``."""
        d = self._array.dtype
        return FROM_NUMPY.get(d) or from_numpy_dtype(d)

    @property
    def shape(self):
        """The size of each dimension, as a `torch.Size`."""
        return Size(self._array.shape)

    @property
    def ndim(self):
        """The number of dimensions."""
        return self._array.ndim


never(register_plain(Tensor))
never(Size)


@never
class TransformedTensor(Tensor):
    """A tensor inside a transformation: its array is an interpreter's (batched, dual, traced), which has a `level`."""

    __slots__ = ()
    __torch_function__ = disabled


TransformedTensor.__name__ = TransformedTensor.__qualname__ = "Tensor"

_new = object.__new__


def wrap(array):
    """A tensor without history around an array, which is not copied."""
    if array.__class__ is ndarray:
        t = _new(Tensor)
    elif hasattr(array, "level"):
        t = _new(TransformedTensor)
    else:  # a GPU's array; a NumPy scalar, from an operation on 0-dim arrays; or an ndarray subclass
        array, t = arrayed(array), _new(Tensor)
    t._array = array
    t._edge = t._view = None
    return t


def alias(tensor, cls=None):
    """Another tensor object on the same array, without history; of class `cls`, if given."""
    t = _new(cls or (Tensor if tensor._array.__class__ in ARRAYS else TransformedTensor))
    t._array = tensor._array
    t._edge = t._view = None
    return t


def in_class(result, cls):
    """What a function returned with its tensors as ones of a class."""
    if isinstance(result, Tensor):
        return result if isinstance(result, cls) else result.as_subclass(cls)
    if isinstance(result, (tuple, list)):
        return type(result)(in_class(r, cls) for r in result)
    return result


def level_of(tensor):
    """The level of the transformation that a tensor belongs to; 0 outside of all."""
    array = tensor._array
    return 0 if array.__class__ in ARRAYS else array.level
