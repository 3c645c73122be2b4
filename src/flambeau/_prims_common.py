"""Names of PyTorch's `torch._prims_common` that Python programs use: real and complex dtypes of one precision."""


def corresponding_complex_dtype(dtype):
    """Return the complex dtype of the precision of a floating-point one.

    >>> from flambeau._prims_common import corresponding_complex_dtype
    >>> corresponding_complex_dtype(torch.float64)
    torch.complex128
    """
    return dtype.to_complex()


def corresponding_real_dtype(dtype):
    """Return the floating-point dtype of the precision of a complex one.

    >>> from flambeau._prims_common import corresponding_real_dtype
    >>> corresponding_real_dtype(torch.complex64)
    torch.float32
    """
    return dtype.to_real()
