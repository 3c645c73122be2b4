"""Products of matrices of 8-bit integers, and products that an activation follows."""

import numpy as np

from ..._names.public import public
from ...interpreters._protocol import TENSOR as F
from ...interpreters.out_dtypes import c_name
from ..networks.activation import gelu
from .matmul import addmm


def _check_dtype(name, x, allowed, wanted):
    if x.dtype.name not in allowed:
        raise RuntimeError(f"int_mm_out_cpu: Expected {name} dtype to be {wanted} but got {c_name(x.dtype)}")


@public("torch", out=True)
def _int_mm(self, mat2, *, out=None):
    """Return the product of two matrices of 8-bit integers, in int32.

    Args:
        self (Tensor): n×m, int8 or uint8.
        mat2 (Tensor): m×p, int8.
        out (Tensor): int32, n×p.

    Raises:
        RuntimeError: shapes or dtypes do not fit.

    >>> torch._int_mm(torch.full((1, 2), 100, dtype=torch.int8), torch.full((2, 1), 100, dtype=torch.int8))
    tensor([[20000]], dtype=torch.int32)
    """
    for name, x in (("self", self), ("mat2", mat2)):
        if x.ndim != 2:
            raise RuntimeError(f"int_mm_out_cpu: Expected {name} to be of dimension 2 but got {x.ndim}")
    if self.shape[1] != mat2.shape[0]:
        raise RuntimeError(
            f"int_mm_out_cpu: self.size(1) needs to match mat2.size(0) but got {self.shape[1]} and {mat2.shape[0]}"
        )
    _check_dtype("self", self, ("int8", "uint8"), "int8 or uint8")
    _check_dtype("mat2", mat2, ("int8",), "of type int8")
    wide = np.dtype(np.float64)  # in which all sums of products are exact, and BLAS multiplies
    return F.cast(F.mm(F.cast(self, dtype=wide), F.cast(mat2, dtype=wide)), dtype=np.dtype(np.int32))


@public("torch", out=True)
def _addmm_activation(self, mat1, mat2, *, beta=1, alpha=1, use_gelu=False, out=None):
    """Return `addmm` followed by relu or gelu.

    Args:
        self (Tensor), mat1 (Tensor), mat2 (Tensor), beta (number), alpha (number): as in `addmm`.
        use_gelu (bool): whether gelu follows, not relu.

    >>> torch._addmm_activation(torch.tensor([[-3.0]]), torch.ones(1, 2), torch.ones(2, 1))
    tensor([[0.]])
    """
    y = addmm(self, mat1, mat2, beta=beta, alpha=alpha)
    return gelu(y) if use_gelu else F.relu(y)
