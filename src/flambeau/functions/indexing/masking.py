"""Where a mask is set: masked_fill, masked_select, masked_scatter."""

import numpy as np

from ..._names.public import public
from ..._tensor.base import Tensor
from ...interpreters._protocol import TENSOR
from ...interpreters.inplace import type_name
from ...primitives._declare import composed, general
from ..memory.layout import fitting
from ..shape.dims import common_shape


def _masked_fill(name, grad_name):
    return composed(
        name,
        lambda F, x, mask, value: F.where(mask, value, x),
        kernel=lambda x, mask, value: np.where(mask, value, x),
        contiguous=True,
        vjps=[
            lambda F, g, _y, _x, mask, _value: F.where(mask, F.zeros_like(g), g),
            None,
            lambda F, g, _y, _x, mask, _value: F.where(mask, g, F.zeros_like(g)),
        ],
        grad_name=grad_name,
    )


masked_fill_scalar = _masked_fill("masked_fill_scalar", "MaskedFillBackward0")
masked_fill_op = _masked_fill("masked_fill", "MaskedFillBackward1")


@public("torch Tensor", inplace="Tensor")
def masked_fill(input, mask, value):
    """Return a copy with one value where a mask is set.

    Args:
        input (Tensor): any tensor.
        mask (Tensor): bool, of a shape that broadcasts with that of `input`.
        value (number or Tensor): the value; a tensor has no dimensions.

    Raises:
        RuntimeError: the mask is not bool, or the value has dimensions.

    >>> torch.masked_fill(torch.ones(2), torch.tensor([True, False]), 5)
    tensor([5., 1.])
    """
    if mask._array.dtype != np.bool_:
        raise RuntimeError(f"masked_fill_ only supports boolean masks, but got mask with dtype {mask.dtype.name}")
    common_shape([mask._array.shape, input._array.shape])
    if not isinstance(value, Tensor):
        return masked_fill_scalar(input, mask, fitting(value, input.dtype))
    if value._array.ndim:
        raise RuntimeError(
            f"masked_fill_ only supports a 0-dimensional value tensor, but got tensor with {value._array.ndim} "
            "dimension(s)."
        )
    if value._array.dtype.kind == "c" != input._array.dtype.kind:
        raise RuntimeError(f"value cannot be converted to type {input.dtype.name} without overflow: it is complex")
    if value._array.dtype != input._array.dtype:
        value = TENSOR.cast(value, dtype=input._array.dtype)
    return masked_fill_op(input, mask, value)


def _select(x, mask):
    if x.shape != mask.shape:
        x, mask = np.broadcast_arrays(x, mask)
    return x[mask]


masked_select_op = general(
    "masked_select",
    _select,
    vjps=[
        lambda F, g, _y, x, mask: F.masked_scatter(
            F.zeros(np.broadcast_shapes(tuple(x.shape), tuple(mask.shape)), like=g), mask, g
        ),
        None,
    ],
    jvp=lambda F, y, inputs, tangents: F.masked_select(tangents[0], inputs[1]),
    shape_only=(0,),
)


@public("torch Tensor", out="apart")
def masked_select(input, mask, *, out=None):
    """Return the elements where a mask is set, as a vector.

    Args:
        input (Tensor): any tensor.
        mask (Tensor): bool, of a shape that broadcasts with that of `input`.

    Raises:
        RuntimeError: the mask is not bool.

    >>> torch.masked_select(torch.tensor([1, 2, 3]), torch.tensor([True, False, True]))
    tensor([1, 3])
    """
    if mask._array.dtype != np.bool_:
        raise RuntimeError(f"masked_select: expected BoolTensor for mask, but got {type_name(mask.dtype)}")
    common_shape([input._array.shape, mask._array.shape])
    return masked_select_op(input, mask)


def _scatter(x, mask, source):
    shape = np.broadcast_shapes(x.shape, mask.shape)
    y = np.array(np.broadcast_to(x, shape))
    mask = np.broadcast_to(mask, shape)
    count = int(mask.sum())
    if count > source.size:
        raise RuntimeError(f"Number of elements of source < number of ones in mask: {source.size} < {count}")
    y[mask] = source.reshape(-1)[:count]
    return y


def _scatter_source(F, g, _y, _x, mask, source):
    """The gradient where the mask is set, in the order of the source; zero for what was left over."""
    part, count = F.masked_select(g, mask), 1
    for n in source.shape:
        count *= n
    return F.reshape(F.pad(part, padding=(0, count - part.shape[0]), value=0), shape=source.shape)


masked_scatter_op = general(
    "masked_scatter",
    _scatter,
    contiguous=True,
    vjps=[
        lambda F, g, _y, _x, mask, _source: F.where(mask, F.zeros_like(g), g),
        None,
        _scatter_source,
    ],
    jvp=lambda F, y, inputs, tangents: F.masked_scatter(
        *(
            x if i == 1 else F.zeros_like(x) if t is None else t
            for i, (x, t) in enumerate(zip(inputs, tangents, strict=True))
        )
    ),
    shape_only=(2,),
)


@public("torch Tensor", inplace="Tensor")
def masked_scatter(input, mask, source):
    """Return a copy with the elements of another tensor, in order, where a mask is set.

    Args:
        input (Tensor): any tensor.
        mask (Tensor): bool, of a shape that broadcasts with that of `input`.
        source (Tensor): of the dtype of `input`, with at least as many elements as the mask sets.

    Raises:
        RuntimeError: the mask is not bool, the dtypes differ, or there are too few elements.

    >>> torch.masked_scatter(torch.zeros(3), torch.tensor([True, False, True]), torch.tensor([1.0, 2.0]))
    tensor([1., 0., 2.])
    """
    if mask._array.dtype != np.bool_:
        raise RuntimeError(f"masked_scatter_ only supports boolean masks, but got mask with dtype {mask.dtype.name}")
    if source._array.dtype != input._array.dtype:
        raise RuntimeError(
            f"masked_scatter: expected self and source to have same dtypes but got {type_name(input.dtype)} and "
            f"{type_name(source.dtype)}"
        )
    common_shape([input._array.shape, mask._array.shape])
    return masked_scatter_op(input, mask, source)
