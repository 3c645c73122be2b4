"""``x[...]`` and ``x[...] = y`` by PyTorch's rules: integers, slices, None and Ellipsis give views; masks and integer
tensors gather copies."""

import warnings

import numpy as np
from numpy import ndarray

from ..._names.public import special
from ..._tensor.base import Tensor, wrap
from ..._tensor.modes import PLAIN, is_grad_enabled
from ..._tensor.places import ARRAYS, placed_like
from ...interpreters._protocol import TENSOR
from ...interpreters.inplace import assign, check_writable, mark_written, type_name
from ...interpreters.record import edge_of
from ...primitives import view as views
from ...primitives.index import full_index
from .._arguments import raw
from ..creation.from_data import array_of
from ..memory.layout import copy_, fitting, writes_plainly
from ..shape._views import view_of, viewed

_BASIC = {int, slice, type(None), type(Ellipsis)}
_FULL = slice(None)
_TOO_WIDE = {np.dtype(np.uint16), np.dtype(np.uint32), np.dtype(np.uint64)}  # index tensors cannot be of these


def getitem(self, index):
    """Return the part of the tensor that `index` selects.

    Args:
        index: integers, slices with positive steps, None and Ellipsis, which give a view; tensors, arrays or lists of
            integers, or masks, which give a copy; or a tuple of these.

    Raises:
        IndexError: there is no such element or dimension.
        ValueError: a slice has a negative step.

    >>> x = torch.arange(6).reshape(2, 3)
    >>> x[1], x[:, 1:], x[x > 3]
    (tensor([3, 4, 5]), tensor([[1, 2],
            [4, 5]]), tensor([4, 5]))
    """
    kind = index.__class__
    if kind is int and self.__class__ in PLAIN:
        array = self._array
        try:
            part = array[index, ...]
        except IndexError:
            raise index_error(self, (index,)) from None
        return viewed(views.select, self, part, {"dim": 0, "index": index})
    if kind is slice and self.__class__ in PLAIN and self._array.ndim:
        start, stop, step = index.indices(self._array.shape[0])
        if step > 0:
            stop = max(start, stop)
            params = {"dim": 0, "start": start, "stop": stop, "step": step}
            return viewed(views.slice_, self, self._array[start:stop:step], params)
    if kind is tuple and self.__class__ in PLAIN and edge_of(self) is None and _BASIC.issuperset(map(type, index)):
        return _basic(self, index)
    part, indices = resolve(self, as_items(index))
    return part if indices is None else TENSOR.index(part, *indices)


def _basic(self, index):
    """Several integers, slices, None and Ellipsis, on a plain tensor without history: one view."""
    check_steps(index)
    if index.count(Ellipsis) == 0:
        index = (*index, Ellipsis)
    elif index.count(Ellipsis) > 1:
        first = index.index(Ellipsis)
        index = (*index[: first + 1], *(_FULL if i is Ellipsis else i for i in index[first + 1 :]))
    try:
        part = self._array[index]
    except IndexError:
        raise index_error(self, index) from None
    return viewed(views.basic_index, self, part, {"index": index})


def check_steps(index):
    """Refuse slices with steps that are not positive."""
    for i in index:
        if i.__class__ is slice and i.step is not None and i.step <= 0:
            raise ValueError("step must be greater than zero" if i.step < 0 else "slice step cannot be zero")


def index_error(x, items):
    """PyTorch's error for integers that do not select: which one, and why."""
    shape = x._array.shape
    if not shape:
        return IndexError(
            "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a "
            "0-dim tensor to a number"
        )
    used = sum(consumed(i) for i in items)
    if used > len(shape):
        return IndexError(
            f"too many indices for tensor of dimension {len(shape)}: {used} were given, its shape is {list(shape)}"
        )
    dim = 0
    for i in items:
        if i is Ellipsis:
            dim += len(shape) - used
        elif i is not None:
            if i.__class__ is not slice and not -shape[dim] <= i < shape[dim]:
                break
            dim += 1
    return IndexError(f"index {i} is out of bounds for dimension {dim} with size {shape[dim]}")


def consumed(item):
    """How many dimensions an item of an index takes."""
    if item is None or item is Ellipsis or isinstance(item, (bool, np.bool_)):
        return 0
    if isinstance(item, Tensor) and item._array.dtype in (np.bool_, np.uint8):
        return item._array.ndim
    return 1


# ---- what an index means --------------------------------------------------------------------------------------------


def as_items(index):
    """An index as a tuple of items: integers, slices, None, Ellipsis, bools, and tensors."""
    if isinstance(index, list) and len(index) < 32 and any(_opens_tuple(i) for i in index):
        index = tuple(index)
    return tuple(map(as_item, index)) if isinstance(index, tuple) else (as_item(index),)


def _opens_tuple(item):
    return item is None or item is Ellipsis or isinstance(item, (slice, list, tuple, Tensor, ndarray))


def as_item(item):
    if item.__class__ in _BASIC or isinstance(item, (bool, Tensor)):
        return item
    if isinstance(item, np.bool_):
        return bool(item)
    if isinstance(item, ndarray):
        return wrap(item)
    if isinstance(item, (list, tuple, range)):
        return wrap(array_of(list(item)) if len(item) else np.zeros(0, np.int64))
    if isinstance(item, str):
        raise TypeError("new(): invalid data type 'str': an index is made of integers, slices, masks")
    if hasattr(item, "__index__"):
        return item.__index__()
    raise IndexError(
        "only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got "
        f"{type(item).__name__})"
    )


def resolve(x, items):
    """(the view that integers, slices and None take of x, index tensors of its dimensions or None if there
    are none)."""
    used = sum(map(consumed, items))
    if used > x._array.ndim:
        if not x._array.ndim and items[0].__class__ is slice:
            raise IndexError("slice() cannot be applied to a 0-dim tensor. Its number is x.item().")
        raise index_error(x, items)
    check_steps(items)
    part, dim, indices, skipped = x, 0, {}, False
    for item in items:
        if item is Ellipsis:
            dim += 0 if skipped else x._array.ndim - used
            skipped = True
        elif item is None:
            part = view_of(views.unsqueeze, part, dim=dim)
            dim += 1
        elif item.__class__ is slice:
            part = _sliced(part, dim, item, len(items) == 1)
            dim += 1
        elif item.__class__ is int:
            part = _selected(part, dim, item)
        elif item is True or item is False:
            part = view_of(views.unsqueeze, part, dim=dim)
            indices[dim] = TENSOR.constant(np.zeros(int(item), np.int64), like=x)
            dim += 1
        elif _is_plain_integer(item):
            part = _selected(part, dim, int(item._array))
        else:
            part, found = _index_tensors(part, dim, item)
            indices.update(zip(range(dim, dim + len(found)), found))
            dim += len(found)
    if not indices:
        return (view_of(views.alias, x) if part is x else part), None
    return part, [beside(x, indices.get(d)) for d in range(max(indices) + 1)]


def beside(x, index):
    """An index tensor where `x` is: one of the CPU may select from a GPU's tensor, as in PyTorch."""
    if index is None or x._array.__class__ is ndarray or index._array.__class__ is not ndarray:
        return index
    return TENSOR.constant(index._array, like=x)


def _is_plain_integer(item):
    array = item._array
    return array.__class__ is ndarray and not array.ndim and array.dtype.kind in "iu" and array.dtype != np.uint8


def _selected(x, dim, index):
    shape = x._array.shape
    n = shape[dim] if dim < len(shape) else 0
    if not -n <= index < n:
        raise index_error(x, (*(_FULL,) * dim, index))
    return view_of(views.select, x, dim=dim, index=index % n)


def _sliced(x, dim, item, alone):
    n = x._array.shape[dim]
    start, stop, step = item.indices(n)
    if (start, step) == (0, 1) and stop == n and not alone:
        return x
    return view_of(views.slice_, x, dim=dim, start=start, stop=max(start, stop), step=step)


def _index_tensors(x, dim, item):
    """(x, index tensors that an item of several elements stands for: itself, or where a mask is set)."""
    array = item._array
    if array.dtype.kind not in "biu" or array.dtype in _TOO_WIDE:
        raise IndexError(
            f"tensors used as indices must be long, int, byte or bool tensors, but found one of dtype {item.dtype}"
        )
    if array.dtype not in (np.bool_, np.uint8):
        return x, [item]
    if array.dtype == np.uint8:
        warnings.warn(
            "indexing with dtype torch.uint8 is now deprecated, please use a dtype torch.bool instead.", stacklevel=4
        )
    shape = x._array.shape
    for d, n in enumerate(array.shape):
        if shape[dim + d] != n:
            raise IndexError(
                f"The shape of the mask {list(array.shape)} at index {d} does not match the shape of the indexed "
                f"tensor {list(shape)} at index {dim + d}"
            )
    mask = raw(item)
    if not mask.ndim:
        return view_of(views.unsqueeze, x, dim=dim), [TENSOR.constant(np.zeros(int(bool(mask)), np.int64), like=x)]
    return x, [wrap(i) for i in mask.nonzero()]


def _type_name(value):
    return "numpy.ndarray" if isinstance(value, ndarray) else type(value).__name__


# ---- assignment -----------------------------------------------------------------------------------------------------


def setitem(self, index, value):
    """Write a value to the part of the tensor that `index` selects.

    Args:
        index: as in `__getitem__`.
        value (Tensor or number): of a shape that broadcasts to that of the part.

    Raises:
        IndexError, ValueError: as in `__getitem__`.
        RuntimeError: the value does not broadcast, or a tensor that requires grad must not be written to.

    >>> x = torch.zeros(3); x[1:] = torch.tensor([1.0, 2.0]); x
    tensor([0., 1., 2.])
    """
    if self.__class__ in PLAIN and _set_plainly(self, index, value):
        return
    if not isinstance(value, (Tensor, int, float, complex, np.generic)):
        raise TypeError(f"can't assign a {_type_name(value)} to a torch.{type_name(self.dtype)}Tensor")
    part, indices = resolve(self, as_items(index))
    if not isinstance(value, Tensor):
        value = TENSOR.constant(np.asarray(fitting(value, self.dtype), self.dtype.numpy), like=self)
    if indices is None:
        _write_part(part, value)
    else:
        put(part, indices, value, "Index put")


def _set_plainly(self, index, value):
    """The short way of assignment to a basic index where nothing is recorded; False where the long one must decide."""
    array = self._array
    if value.__class__ in PLAIN:
        if is_grad_enabled() and (edge_of(self) is not None or edge_of(value) is not None):
            return False
        value = value._array
        if value.dtype.kind == "c" != array.dtype.kind or value.__class__ is not array.__class__:
            return False
    elif value.__class__ not in (int, float) or array.dtype.kind != "f":
        return False
    elif is_grad_enabled() and edge_of(self) is not None:
        return False
    index = index if index.__class__ is tuple else (index,)
    if not _BASIC.issuperset(map(type, index)) or any(i.__class__ is slice and i.step is not None for i in index):
        return False
    try:
        part = array[index if Ellipsis in index else (*index, Ellipsis)]
        if 0 in part.strides:
            return False
        part[...] = value
    except (IndexError, ValueError):
        return False
    mark_written(self)
    return True


def _write_part(part, value):
    """Write to a view, whose shape the value may exceed by leading dimensions of size 1."""
    shape, found = part._array.shape, value._array.shape
    while len(found) > len(shape) and found[0] == 1:
        found = found[1:]
    if found != value._array.shape:
        value = TENSOR.reshape(value, shape=found)
    if found != shape:
        check_expandable(found, shape, value)
    copy_(part, value)


def check_expandable(found, shape, value):
    """Refuse what does not expand to a shape, in the words of `expand`."""
    if len(found) > len(shape):
        raise RuntimeError(
            f"expand(torch.{type_name(value.dtype)}Tensor{{{list(found)}}}, size={list(shape)}): the number of sizes "
            f"provided ({len(shape)}) must be greater or equal to the number of dimensions in the tensor ({len(found)})"
        )
    for d in range(len(shape) - len(found), len(shape)):
        n, m = shape[d], found[d - len(shape)]
        if n != m and m != 1:
            raise RuntimeError(
                f"The expanded size of the tensor ({n}) must match the existing size ({m}) at non-singleton dimension "
                f"{d}.  Target sizes: {list(shape)}.  Tensor sizes: {list(found)}"
            )


def put(part, indices, value, name, accumulate=False):
    """Write (or add) values where index tensors point."""
    value = _fitting_places(part, indices, value)
    if value._array.dtype != part._array.dtype and value._array.ndim:
        raise RuntimeError(
            f"{name} requires the source and destination dtypes match, got {type_name(part.dtype)} for the destination "
            f"and {type_name(value.dtype)} for the source."
        )
    if value._array.dtype != part._array.dtype:
        value = TENSOR.cast(value, dtype=part._array.dtype)
    _check_apart(part._array, value._array)
    if (
        not accumulate
        and writes_plainly(part, value)
        and all(i is None or i._array.__class__ in ARRAYS for i in indices)
    ):
        _warn_expanded(part)
        places = full_index(None if i is None else i._array for i in indices)
        try:
            part._array[places] = placed_like(value._array, part._array)
        except IndexError as error:
            raise IndexError(str(error).replace("axis", "dimension")) from None
        mark_written(part)
        return
    check_writable(part)
    assign(part, TENSOR.index_put(part, value, *indices, accumulate=accumulate), "index_put_")


def _check_apart(target, value):
    """Refuse to write a tensor's own elements to places that index tensors name, as PyTorch does."""
    if target.__class__ is value.__class__ is ndarray and target.flags.forc and value.flags.forc:
        if np.may_share_memory(target, value):
            raise RuntimeError(
                "unsupported operation: some elements of the input tensor and the written-to tensor refer to a single "
                "memory location. Please clone() the tensor before performing the operation."
            )


def _warn_expanded(x):
    """Warn of a write to memory that is shown several times."""
    if 0 in x._array.strides and any(not s and n > 1 for s, n in zip(x._array.strides, x._array.shape)):
        warnings.warn(
            "Use of index_put_ on expanded tensors is deprecated. Please clone() the tensor before performing this "
            "operation.",
            UserWarning,
            stacklevel=5,
        )


def _fitting_places(part, indices, value):
    """A value without leading dimensions of size 1 too many; RuntimeError where it does not broadcast to the places."""
    shape, found = part._array.shape, value._array.shape
    try:
        places = np.broadcast_shapes(*(i._array.shape for i in indices if i is not None))
    except ValueError:
        shapes = ", ".join(str(list(i._array.shape)) for i in indices if i is not None)
        raise IndexError(
            f"shape mismatch: indexing tensors could not be broadcast together with shapes {shapes}"
        ) from None
    at = [d for d, i in enumerate(indices) if i is not None]
    rest = [n for d, n in enumerate(shape) if d not in at]
    first = at[0] if at and at == list(range(at[0], at[-1] + 1)) else 0
    target = (*rest[:first], *places, *rest[first:])
    extra = len(found) - len(target)
    if at and extra > 0 and set(found[:extra]) == {1}:
        value, found = TENSOR.reshape(value, shape=found[extra:]), found[extra:]
    try:
        fits = np.broadcast_shapes(found, target) == target
    except ValueError:
        fits = False
    if not fits:
        raise RuntimeError(
            f"shape mismatch: value tensor of shape {list(found)} cannot be broadcast to indexing result of shape "
            f"{list(target)}"
        )
    return value


def _delitem(self, index):
    raise TypeError("Tensor does not support deleting items")


special(__getitem__=getitem, __setitem__=setitem, __delitem__=_delitem)
