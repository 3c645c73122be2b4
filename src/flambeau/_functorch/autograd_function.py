"""What custom Functions under `vmap` are made of."""

from ..interpreters._protocol import TENSOR
from ..interpreters.batch import moved


class CtxWithSavedTensors:
    """A Function's `ctx` with other saved tensors; everything else is the inner one's.

    Args:
        ctx: the inner one.
        new_saved_tensors (tuple): what `saved_tensors` gives.
    """

    _pt_reserved_attrs: tuple = ("_pt_new_saved_tensors", "_pt_inner_ctx", "_pt_reserved_attrs")

    def __init__(self, ctx, new_saved_tensors):
        taken = [
            name for name in type(self)._pt_reserved_attrs if not isinstance(ctx, type(self)) and hasattr(ctx, name)
        ]
        if taken:
            raise RuntimeError(f"name collision: the attribute {taken[0]!r} of the ctx is reserved here")
        self.__dict__.update(_pt_inner_ctx=ctx, _pt_new_saved_tensors=new_saved_tensors)

    @property
    def saved_tensors(self):
        """The tensors given."""
        return self._pt_new_saved_tensors

    def __getattr__(self, name):
        return getattr(self._pt_inner_ctx, name)

    def __setattr__(self, name, value):
        if name in type(self)._pt_reserved_attrs:
            self.__dict__[name] = value
        else:
            setattr(self._pt_inner_ctx, name, value)


def reductify_leaf(grad_input, grad_input_bdim, input_bdim, batch_size, target_shape_without_bdim_to_reduce_to=None):
    """The gradient of a batch in the form of its input: summed over the examples where the input is the same for all,
    with the examples in the input's dimension otherwise.

    Args:
        grad_input (Tensor or None): the gradient.
        grad_input_bdim (int or None): its batch dimension.
        input_bdim (int or None): the input's batch dimension.
        batch_size (int): the number of examples.
        target_shape_without_bdim_to_reduce_to (tuple of int): the shape of one example of the input, if that was
            broadcast.
    """
    if grad_input is None or grad_input_bdim is None and input_bdim is None:
        return grad_input
    if input_bdim is None:
        return TENSOR.sum(grad_input, dim=(grad_input_bdim,), keepdim=False)
    if grad_input_bdim is None:
        grad = TENSOR.unsqueeze(grad_input, dim=input_bdim)
        shape = list(grad._array.shape)
        shape[input_bdim] = batch_size
        grad, bdim = TENSOR.expand(grad, shape=tuple(shape)), input_bdim
    else:
        grad, bdim = grad_input, grad_input_bdim
    if target_shape_without_bdim_to_reduce_to is not None:
        return moved(vmap_sum_to(moved(grad, bdim, 0), target_shape_without_bdim_to_reduce_to), 0, input_bdim)
    return moved(grad, bdim, input_bdim)


def vmap_sum_to(grad, shape):
    """Each example of a batch (first dimension) summed to a shape."""
    from ..autograd._recorded_pass import tensor_sum_to

    front = (grad._array.shape[0], *(1,) * (grad._array.ndim - 1 - len(shape)), *shape)
    summed = tensor_sum_to(grad, front, grad._array.dtype)
    return TENSOR.reshape(summed, shape=(front[0], *shape))
