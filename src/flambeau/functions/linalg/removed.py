"""Functions that PyTorch has removed, which say what has replaced them."""

from ..._names.public import publish

_INSTEAD = {
    "eig": "`torch.linalg.eig` returns complex tensors of dtype `cfloat` or `cdouble` rather than real tensors.",
    "lstsq": "`torch.lstsq` is deprecated in favor of `torch.linalg.lstsq`.",
    "matrix_rank": "`torch.linalg.matrix_rank` is to be used, whose `tol` and `hermitian` are named so.",
    "solve": "`torch.solve` is deprecated in favor of `torch.linalg.solve`, whose arguments have another order.",
    "symeig": "`torch.linalg.eigh` is to be used, which reads the lower triangle by default.",
}


def _removed(name, instead):
    def function(*args, **kwargs):
        raise RuntimeError(f"This function was deprecated since version 1.9 and is now removed. {instead}")

    function.__name__ = function.__qualname__ = name
    arguments = "torch.eye(2)" if name in ("eig", "matrix_rank", "symeig") else "torch.eye(2), torch.eye(2)"
    function.__doc__ = f"""Removed: {instead}

    Raises:
        RuntimeError: always, as in PyTorch.

    >>> torch.{name}({arguments})
    Traceback (most recent call last):
        ...
    RuntimeError: This function was deprecated since version 1.9 and is now removed. {instead}
    """
    return function


for _name, _instead in _INSTEAD.items():
    publish(_removed(_name, _instead), "torch" if _name == "matrix_rank" else "torch Tensor")
