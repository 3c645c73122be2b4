"""Small helpers that programs take from PyTorch's private module of this name."""


def _element_size(dtype):
    """The number of bytes of one element of a dtype.

    >>> _element_size(torch.float64)
    8
    """
    return dtype.itemsize
