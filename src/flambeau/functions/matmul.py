"""Products of vectors, matrices and stacks of matrices."""

from .._public import public
from .._tensor_base import Tensor
from ..interpreters._protocol import TENSOR
from ..primitives import matmul as ops
from ._hot import binary


def _short(x, y):
    """Two matrices, without any checks; whatever else there is takes the long way."""
    if x.ndim == 2 == y.ndim:
        try:
            return x.dot(y)
        except ValueError:
            pass
    return NotImplemented


@public("torch Tensor")
@binary(ops.mm, _short)
def mm(input, mat2):
    """Return the product of two matrices.

    Args:
        input (Tensor): n×m.
        mat2 (Tensor): m×p, of the same dtype.

    Raises:
        RuntimeError: they are not matrices, their shapes do not fit, or their dtypes differ.

    >>> torch.mm(torch.ones(2, 3), torch.ones(3, 1))
    tensor([[3.],
            [3.]])
    """
    return ops.mm(input, mat2)


@public("torch Tensor linalg")
@binary(ops.mm, _short)
def matmul(input, other):
    """Return the product of two tensors: of vectors, of matrices, or of stacks of matrices that broadcast.

    Args:
        input (Tensor): a vector, or (..., n, m).
        other (Tensor): a vector, or (..., m, p), of the same dtype.

    >>> torch.matmul(torch.ones(2, 3), torch.ones(3, 1))
    tensor([[3.],
            [3.]])
    """
    return TENSOR.matmul(input, other)
