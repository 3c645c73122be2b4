"""Examples to batches: tensors of one more dimension, in the structure of an example."""

from collections.abc import Mapping, Sequence

import numpy as np

import flambeau as torch

_TEXT = (str, bytes)


def default_collate(batch):
    """Stack the examples of a batch.

    Args:
        batch (list): examples: tensors, NumPy arrays, numbers, strings, or lists, tuples and dicts of these.

    Returns:
        the structure of an example, with a tensor (N, ...) for each tensor, array or number, a list for each string.

    Raises:
        TypeError: another kind of example. RuntimeError: lists of unequal length.

    >>> torch.utils.data.default_collate([(torch.tensor([1.0]), 0), (torch.tensor([2.0]), 1)])
    [tensor([[1.],
            [2.]]), tensor([0, 1])]
    """
    return collate(batch, collate_fn_map=default_collate_fn_map)


def collate(batch, *, collate_fn_map=None):
    """Stack the examples of a batch, with functions of one's own for some types.

    Args:
        batch (list): examples.
        collate_fn_map (dict, optional): from type to function, called ``function(batch, collate_fn_map=...)``.

    Raises:
        TypeError: a kind of example without a function. RuntimeError: lists of unequal length.
    """
    first, table = batch[0], collate_fn_map or {}
    function = table.get(type(first)) or next((f for kind, f in table.items() if isinstance(first, kind)), None)
    if function is not None:
        return function(batch, collate_fn_map=collate_fn_map)
    if isinstance(first, Mapping):
        columns = {key: [example[key] for example in batch] for key in first}
        return like(first, {key: collate(column, collate_fn_map=table) for key, column in columns.items()})
    if not isinstance(first, Sequence):
        raise TypeError(_refusal(type(first)))
    if any(len(example) != len(first) for example in batch):
        raise RuntimeError("each element in list of batch should be of equal size")
    return like(first, [collate(column, collate_fn_map=table) for column in zip(*batch)])


def _refusal(kind):
    return f"default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found {kind}"


def like(example, values):
    """Values in a container of the example's type; plain tuples become lists, as in PyTorch."""
    kind = type(example)
    if hasattr(example, "_fields"):
        return kind(*values)
    if kind is tuple:
        return values
    try:
        return kind(values)
    except TypeError:  # a container that cannot be made from its values, such as range or defaultdict
        return values


def _stack(batch, *, collate_fn_map=None):
    return torch.stack(list(batch))


def _stack_arrays(batch, *, collate_fn_map=None):
    if batch[0].dtype.kind in "SUO":
        raise TypeError(_refusal(batch[0].dtype))
    return torch.stack([torch.as_tensor(array) for array in batch])


def _stack_numpy_numbers(batch, *, collate_fn_map=None):
    return torch.as_tensor(np.array(batch))


def _stack_floats(batch, *, collate_fn_map=None):
    return torch.tensor(batch, dtype=torch.float64)


def _stack_ints(batch, *, collate_fn_map=None):
    return torch.tensor(batch)


def _keep(batch, *, collate_fn_map=None):
    return batch


default_collate_fn_map = {
    torch.Tensor: _stack,
    np.ndarray: _stack_arrays,
    (np.bool_, np.number): _stack_numpy_numbers,
    float: _stack_floats,
    int: _stack_ints,
    str: _keep,
    bytes: _keep,
}


def default_convert(data):
    """Turn the NumPy arrays in an example into tensors.

    Args:
        data: an array, or lists, tuples and dicts of arrays; anything else stays as it is.

    >>> import numpy as np
    >>> torch.utils.data.default_convert({"x": np.array([1, 2])})
    {'x': tensor([1, 2])}
    """
    if isinstance(data, (torch.Tensor, *_TEXT)):
        return data
    if isinstance(data, (np.ndarray, np.generic)):
        return data if data.dtype.kind in "SUO" else torch.as_tensor(data)
    if isinstance(data, Mapping):
        return like(data, {key: default_convert(value) for key, value in data.items()})
    if isinstance(data, Sequence):
        return like(data, [default_convert(value) for value in data])
    return data
