"""From tensors to other things and other types: Python numbers and lists, NumPy arrays, dtypes and devices."""

import warnings
from typing import TYPE_CHECKING

import numpy as np

from .._names.public import public, publish, special
from .._tensor import dtype as _dtype
from .._tensor.base import Tensor, alias
from .._tensor.device import cpu as on_cpu
from .._tensor.device import device, preserve_format
from .._tensor.places import resolved
from .._tensor.storage import note_write
from ..functions._arguments import raw
from ..functions.memory.layout import clone, contiguous
from ..functions.shape._views import view_of
from ..interpreters._protocol import TENSOR
from ..interpreters.inplace import type_name
from ..primitives import view as views

if TYPE_CHECKING:
    from typing import Any

    from numpy import ndarray

# ---- numbers, lists -------------------------------------------------------------------------------------------------


@public("Tensor", alone=True)
def item(self) -> "int | float | bool":
    """Return the only element as a Python number.

    Raises:
        RuntimeError: the tensor has no element, or several.

    >>> torch.tensor([2.5]).item()
    2.5
    """
    array = raw(self)
    if array.size != 1:
        raise RuntimeError(
            f"a Tensor with {array.size} elements cannot be converted to Scalar: its shape is {list(array.shape)}; "
            "tolist() gives all elements"
        )
    return array.item() if array.dtype.kind != "V" else float(array.reshape(()))


@public("Tensor", alone=True)
def tolist(self) -> "Any":
    """Return the elements as nested Python lists; a 0-dim tensor as a number.

    >>> torch.tensor([[1, 2], [3, 4]]).tolist()
    [[1, 2], [3, 4]]
    """
    array = raw(self)
    return (array.astype(np.float32) if array.dtype.kind == "V" else array).tolist()


def _number(self):
    """The only element, for float(), int() and complex()."""
    if raw(self).size != 1:
        raise ValueError(
            f"only one element tensors can be converted to Python scalars, but this one has shape {list(self.shape)}"
        )
    return item(self)


def _int(self):
    value = _number(self)
    if isinstance(value, complex):
        if value.imag:
            raise RuntimeError(f"value cannot be converted to type int64_t without overflow: {value}")
        value = value.real
    return int(value)


def _float(self):
    value = _number(self)
    if isinstance(value, complex):
        raise RuntimeError(f"value cannot be converted to type double without overflow: {value}")
    return float(value)


def _index(self):
    array = raw(self)
    if array.size != 1 or array.dtype.kind not in "iub":
        raise TypeError(
            "only integer tensors of a single element can be converted to an index, not one of shape "
            f"{list(array.shape)} and dtype {self.dtype}"
        )
    return int(item(self))


def _bool(self):
    array = raw(self)
    if array.size != 1:
        kind = "more than one value" if array.size else "no values"
        raise RuntimeError(
            f"Boolean value of Tensor with {kind} is ambiguous: its shape is {list(array.shape)}; use any() or all()"
        )
    return bool(item(self))


@public("torch Tensor")
def is_nonzero(input) -> "bool":
    """Return whether the only element is not zero.

    Args:
        input (Tensor): with one element.

    Raises:
        RuntimeError: it has several elements, or none.

    >>> torch.is_nonzero(torch.tensor([1.5]))
    True
    """
    return _bool(input)


def _len(self):
    shape = self._array.shape
    if not shape:
        raise TypeError("len() of a 0-d tensor")
    return shape[0]


def _iter(self):
    if not self._array.shape:
        raise TypeError("iteration over a 0-d tensor")
    return iter(self.unbind(0))


def _contains(self, element):
    if not isinstance(element, (Tensor, int, float, complex, np.generic)):
        raise RuntimeError(
            f"Tensor.__contains__ only supports Tensor or scalar, but you passed in a {element.__class__}."
        )
    return _bool((self == element).any())


special(
    __float__=_float,
    __int__=_int,
    __complex__=lambda self: complex(_number(self)),
    __index__=_index,
    __bool__=_bool,
    __len__=_len,
    __iter__=_iter,
    __contains__=_contains,
    __hash__=lambda self: id(self),
    __reversed__=lambda self: self.flip(0) if self._array.ndim else self,
)

# ---- NumPy ----------------------------------------------------------------------------------------------------------


@public("Tensor")
def numpy(self, *, force=False) -> "ndarray":
    """Return the values as a NumPy array on the same memory.

    Args:
        force (bool): detach a tensor that requires grad, where otherwise it is refused.

    Raises:
        RuntimeError: the tensor requires grad.
        TypeError: NumPy has no such dtype (bfloat16).

    >>> torch.ones(2).numpy()
    array([1., 1.], dtype=float32)
    """
    if self.requires_grad and not force:
        raise RuntimeError("Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.")
    if not force and self.device is not on_cpu:
        raise TypeError(
            f"can't convert {self.device} device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host "
            "memory first."
        )
    array = raw(self)
    if array.dtype.kind == "V":
        raise TypeError("Got unsupported ScalarType BFloat16: use tensor.float().numpy()")
    return array.view()


def _resolved_cuda(where):
    found = resolved(where)
    if found is on_cpu:
        raise RuntimeError(f"Invalid device, must be cuda device: {where}; use .cpu() or .to('cpu')")
    return found


def _array(self, dtype=None, copy=None):
    array = numpy(self)
    if dtype is not None and array.dtype != dtype:
        if copy is False:
            raise ValueError(f"a view of a {array.dtype} tensor as {np.dtype(dtype)} would need a copy")
        return array.astype(dtype)
    return array.copy() if copy else array


def _array_wrap(self, array, context=None, return_scalar=False):
    """What NumPy's functions return for tensors: tensors again, of uint8 for bool, as PyTorch does."""
    from ..functions.creation.from_data import from_numpy

    array = np.asarray(array)
    return from_numpy(array.astype(np.uint8) if array.dtype == bool else array)


special(__array__=_array, __array_wrap__=_array_wrap)

# ---- dtypes and devices ---------------------------------------------------------------------------------------------


def converted(x, dtype, copy=False, format=preserve_format):
    """A tensor in a dtype (recorded); the tensor itself where nothing changes and no copy is asked for."""
    array = x._array
    if array.dtype == dtype.numpy:
        if copy:
            return clone(x, memory_format=format)
        return x if format is preserve_format or x.is_contiguous(format) else contiguous(x, format)
    if array.dtype.kind == "c" and dtype.category != 3:
        if dtype.category:
            warnings.warn("Casting complex values to real discards the imaginary part", UserWarning, stacklevel=3)
            x = TENSOR.real(x)
        else:
            return TENSOR.ne(x, 0)
    y = TENSOR.cast(x, dtype=dtype.numpy) if x._array.dtype != dtype.numpy else TENSOR.clone(x)
    return y if format is preserve_format else contiguous(y, format)


def moved(x, where):
    """A copy of a tensor on another device (recorded)."""
    return TENSOR.move(x, where=where, source=x.device)


def _parsed_to(args, kwargs):
    """(dtype or None, device or None, copy, memory format) of the overloads of `Tensor.to`."""
    args, names = list(args), ("non_blocking", "copy")
    given = dict(kwargs)
    if args and isinstance(args[0], Tensor):
        given["other"] = args.pop(0)
    elif args and isinstance(_dtype.of_python(args[0]), _dtype.dtype):
        given["dtype"] = args.pop(0)
    elif args:
        given["device"] = args.pop(0)
        names = ("dtype", *names)
    given.update(zip(names, args))
    unknown = set(given) - {"other", "dtype", "device", "non_blocking", "copy", "memory_format"}
    if unknown or len(args) > len(names):
        raise TypeError(
            f"to() received an invalid combination of arguments: {', '.join(sorted(unknown)) or 'too many'}"
        )
    other, dtype, where = given.get("other"), _dtype.of_python(given.get("dtype")), given.get("device")
    if dtype is not None and not isinstance(dtype, _dtype.dtype):
        raise TypeError(f"to() received an invalid combination of arguments - got (dtype={dtype.__class__.__name__}, )")
    if where is not None and not isinstance(where, (str, int, device)):
        raise TypeError(f"to() received an invalid combination of arguments - got ({where.__class__.__name__})")
    if other is not None:
        dtype, where = other.dtype, other.device
    return dtype, None if where is None else resolved(where), given.get("copy", False), given.get("memory_format")


@public("Tensor")
def to(self, *args, **kwargs):
    """Return the tensor in another dtype or on another device; the tensor itself where it is so already.

    to(dtype, non_blocking=False, copy=False, *, memory_format=torch.preserve_format) -> Tensor
    to(device=None, dtype=None, non_blocking=False, copy=False, *, memory_format=torch.preserve_format) -> Tensor
    to(other, non_blocking=False, copy=False, *, memory_format=torch.preserve_format) -> Tensor

    Args:
        dtype (dtype): the type of the elements.
        device (device or str): such as ``"cpu"`` or ``"cuda:0"``.
        other (Tensor): whose dtype and device to take.
        non_blocking (bool): whether to return before the copy is done; it is always done.
        copy (bool): copy even where nothing changes.
        memory_format (memory_format): the order of dimensions in memory.

    >>> torch.tensor([1.7, -2.0]).to(torch.int64)
    tensor([ 1, -2])
    """
    dtype, where, copy, format = _parsed_to(args, kwargs)
    if where is not None and where != self.device:
        self, copy = moved(self, where), False
    return converted(self, dtype or self.dtype, copy, format or preserve_format)


@public("Tensor")
def type(self, dtype=None, non_blocking=False) -> "Any":
    """Return the name of the tensor's type; or the tensor in another dtype.

    Args:
        dtype (dtype or str): a dtype, or a name such as ``"torch.DoubleTensor"``.
        non_blocking (bool): has no meaning on the CPU.

    Raises:
        ValueError: there is no type of that name.

    >>> torch.ones(1).type(), torch.ones(1).type(torch.int32).type()
    ('torch.FloatTensor', 'torch.IntTensor')
    """
    if dtype is None:
        return f"torch.{type_name(self.dtype)}Tensor"
    if not isinstance(dtype := _dtype.of_python(dtype), _dtype.dtype):
        dtype = _named_dtype(dtype)
    return converted(self, dtype)


def _named_dtype(name):
    """The dtype that a legacy type (its class or its name) stands for."""
    found = getattr(name, "dtype", None)
    for d in () if found else _dtype.BY_NAME.values():
        if name == f"torch.{type_name(d)}Tensor":
            found = d
    if found is None:
        raise ValueError(f"invalid type: {name!r}")
    return found


@public("Tensor")
def type_as(self, other):
    """Return the tensor in the dtype of another.

    Args:
        other (Tensor): whose dtype to take.

    >>> torch.tensor([1, 2]).type_as(torch.ones(1))
    tensor([1., 2.])
    """
    return converted(self, other.dtype)


def _shorthand(name, dtype):
    def method(self, memory_format=preserve_format):
        return converted(self, dtype, format=memory_format)

    method.__name__ = method.__qualname__ = name
    method.__doc__ = f"""Return the tensor in the dtype {dtype!r}; the tensor itself if it has it already.

    Args:
        memory_format (memory_format): the order of dimensions in memory.

    >>> torch.tensor([0, 1]).{name}().dtype
    {dtype!r}
    """
    return publish(method, "Tensor")


for _name, _d in {**_dtype.ALIASES, "bool": _dtype.bool_, "byte": _dtype.uint8, "char": _dtype.int8}.items():
    _shorthand(_name, _d)
_shorthand("bfloat16", _dtype.bfloat16)


@public("Tensor")
def cpu(self, memory_format=preserve_format):
    """Return the tensor on the CPU; the tensor itself if it is there.

    Args:
        memory_format (memory_format): the order of dimensions in memory.

    >>> torch.ones(1).cpu()
    tensor([1.])
    """
    return to(self, on_cpu, memory_format=memory_format)


@public("Tensor")
def cuda(self, device=None, non_blocking=False, memory_format=preserve_format):
    """Return the tensor on a GPU; the tensor itself if it is there.

    Args:
        device (device): which GPU.
        non_blocking (bool): whether to return before the copy is done.
        memory_format (memory_format): the order of dimensions in memory.

    Raises:
        AssertionError, RuntimeError: CuPy or a GPU is missing.

    >>> if torch.cuda.is_available():
    ...     torch.ones(1).cuda()
    """
    where = "cuda" if device is None else device
    return to(self, _resolved_cuda(where), memory_format=memory_format)


def _kind(name, attribute, what, value):
    def function(input):
        return getattr(input.dtype, attribute)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"""Return whether a tensor's dtype {what}.

    Args:
        input (Tensor): any tensor.

    >>> torch.{"ones(1)." if name == "is_signed" else ""}{name}({"" if name == "is_signed" else "torch.ones(1)"})
    {value}
    """
    publish(function, "torch Tensor")


_kind("is_floating_point", "is_floating_point", "is a real floating-point type", True)
_kind("is_complex", "is_complex", "is complex", False)
_kind("is_signed", "is_signed", "has negative numbers", True)


@public("torch", overrides=False)
def is_tensor(obj, /) -> "bool":
    """Return whether an object is a tensor.

    Args:
        obj: anything.

    >>> torch.is_tensor(torch.ones(1)), torch.is_tensor(1.0)
    (True, False)
    """
    return isinstance(obj, Tensor)


@public("torch", overrides=False)
def typename(obj, /) -> "str":
    """Return the name of an object's type: a tensor's with its dtype, another one's with its module.

    Args:
        obj: anything; a type stands for itself.

    >>> torch.typename(torch.ones(1)), torch.typename("text")
    ('torch.FloatTensor', 'str')
    """
    if isinstance(obj, Tensor):
        return obj.type()
    kind = obj if hasattr(obj, "__qualname__") else obj.__class__
    module = getattr(obj, "__module__", None)
    return kind.__qualname__ if module in (None, "builtins") else f"{module}.{kind.__qualname__}"


# ---- element by element, in Python ----------------------------------------------------------------------------------


def _without_grad(self, name):
    if self.requires_grad:
        raise RuntimeError(f"Can't call {name}() on Variable that requires grad. Use var.detach().{name}() instead.")
    return raw(self)


@public("Tensor")
def apply_(self, callable):
    """Replace every element by what a Python function returns for it; slow, and returns the tensor itself.

    Args:
        callable (callable): takes a number, returns a number.

    Raises:
        RuntimeError: the tensor requires grad.

    >>> torch.tensor([1.0, 2.0]).apply_(lambda v: v * 10)
    tensor([10., 20.])
    """
    array = _without_grad(self, "apply_")
    array.flat = [callable(v) for v in array.ravel().tolist()]
    note_write(self._array)
    return self


@public("Tensor")
def map_(self, tensor, callable):
    """Replace every element by what a Python function returns for it and another tensor's element; returns the tensor.

    Args:
        tensor (Tensor): one that broadcasts to this one's shape.
        callable (callable): takes two numbers, returns a number.

    Raises:
        RuntimeError: the tensor requires grad.

    >>> torch.tensor([1.0, 2.0]).map_(torch.tensor([3.0, 4.0]), lambda a, b: a * b)
    tensor([3., 8.])
    """
    array = _without_grad(self, "map_")
    other = np.broadcast_to(raw(tensor), array.shape)
    array.flat = [callable(a, b) for a, b in zip(array.ravel().tolist(), other.ravel().tolist())]
    note_write(self._array)
    return self


@public("Tensor", overrides=False)
def as_subclass(self, cls):
    """Return the tensor as one of a subclass of Tensor, on the same memory and with its history.

    Args:
        cls (type): the subclass.

    Raises:
        TypeError: it is no subclass of Tensor.

    >>> class Image(torch.Tensor): ...
    >>> (torch.ones(2).as_subclass(Image) + 1).__class__.__name__
    'Image'
    """
    if not issubclass(cls if hasattr(cls, "__mro__") else cls.__class__, Tensor):
        raise TypeError(f"as_subclass(): argument 'cls' (position 1) must be a subclass of Tensor, not {cls!r}")
    source = view_of(views.alias, self)
    made = alias(source, cls)
    made._edge, made._view = source._edge, source._view
    return made


@staticmethod
def _make_subclass(cls, data, require_grad=False):
    """A tensor of a subclass on the memory of another, without its history."""
    return alias(data, cls).requires_grad_(require_grad)


Tensor._make_subclass = _make_subclass
