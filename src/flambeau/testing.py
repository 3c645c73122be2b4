"""torch.testing: comparisons for tests."""

import numpy as np

from ._tensor.base import Tensor

__all__ = ["assert_close", "make_tensor"]

_TOLERANCES = {"float16": (1e-3, 1e-5), "bfloat16": (1.6e-2, 1e-5), "float32": (1.3e-6, 1e-5), "float64": (1e-7, 1e-7)}
_TOLERANCES |= {"complex64": (1.3e-6, 1e-5), "complex128": (1e-7, 1e-7)}


def assert_close(
    actual,
    expected,
    *,
    allow_subclasses=True,
    rtol=None,
    atol=None,
    equal_nan=False,
    check_device=True,
    check_dtype=True,
    check_layout=True,
    check_stride=False,
    msg=None,
):
    """Raise an AssertionError unless two tensors (or numbers, sequences, mappings of them) are close.

    Args:
        actual: what was computed.
        expected: what it should be.
        allow_subclasses (bool): whether the types may be related, not equal.
        rtol, atol (float): tolerances, both or none; by default those of the dtype, the wider ones of two.
        equal_nan (bool): whether NaN equals NaN.
        check_device, check_dtype, check_layout, check_stride (bool): whether these must be equal.
        msg (str or callable): replaces the error's text, or makes it from it.

    Raises:
        AssertionError: they are not close, or differ in what is checked.
        ValueError: only one tolerance is given.

    >>> torch.testing.assert_close(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 2.0 + 1e-7]))
    """
    if (rtol is None) != (atol is None):
        missing = "rtol" if rtol is None else "atol"
        raise ValueError(f"rtol and atol must both be specified or both be unspecified, but got no {missing}")
    options = (rtol, atol, equal_nan, check_dtype, check_stride, allow_subclasses)
    error = _difference(actual, expected, options, "")
    if error:
        raise AssertionError(msg(error) if callable(msg) else msg or error)


def _difference(actual, expected, options, where):
    """How two values differ, in words; empty if they are close."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        if set(actual) != set(expected):
            return f"The keys of the mappings do not match: {sorted(map(str, set(actual) ^ set(expected)))}{where}"
        pairs = ((k, (actual[k], expected[k])) for k in expected)
        found = (_difference(a, e, options, f"\n\nThe failure occurred for item [{k!r}]") for k, (a, e) in pairs)
        return next(filter(None, found), "")
    if isinstance(expected, (list, tuple)) and isinstance(actual, (list, tuple)):
        if len(actual) != len(expected):
            return f"The length of the sequences mismatch: {len(actual)} != {len(expected)}{where}"
        pairs = enumerate(zip(actual, expected))
        found = (_difference(a, e, options, f"\n\nThe failure occurred for item [{i}]") for i, (a, e) in pairs)
        return next(filter(None, found), "")
    return _of_values(actual, expected, options, where)


def _of_values(actual, expected, options, where):
    rtol, atol, equal_nan, check_dtype, check_stride, allow_subclasses = options
    kinds = isinstance(actual, Tensor), isinstance(expected, Tensor)
    if kinds[0] != kinds[1] or not allow_subclasses and type(actual) is not type(expected):
        names = f"{type(actual).__name__} and {type(expected).__name__}"
        return f"Except for scalars, type equality is required: {names}{where}"
    if all(kinds):
        if tuple(actual.shape) != tuple(expected.shape):
            return f"The values for attribute 'shape' do not match: {actual.shape} != {expected.shape}.{where}"
        if check_dtype and actual.dtype != expected.dtype:
            return f"The values for attribute 'dtype' do not match: {actual.dtype} != {expected.dtype}.{where}"
        if check_stride and actual.stride() != expected.stride():
            return f"The values for attribute 'stride()' do not match: {actual.stride()} != {expected.stride()}.{where}"
        names = actual.dtype.name, expected.dtype.name
        a, e = (_array(t) for t in (actual, expected))
    else:
        a, e = np.asarray(actual), np.asarray(expected)
        names = tuple({"f": "float64", "c": "complex128"}.get(x.dtype.kind, "int64") for x in (a, e))
    if rtol is None:
        rtol, atol = (max(_TOLERANCES.get(n, (0.0, 0.0))[i] for n in names) for i in (0, 1))
    return _mismatch(a, e, rtol, atol, equal_nan, where)


def _array(tensor):
    array = tensor.detach()._array
    return array.astype(np.float32) if array.dtype.kind == "V" or array.dtype.name == "bfloat16" else array


def _mismatch(actual, expected, rtol, atol, equal_nan, where):
    with np.errstate(all="ignore"):
        close = np.isclose(actual, expected, rtol=rtol, atol=atol, equal_nan=equal_nan)
        if close.all():
            return ""
        wide = np.complex128 if actual.dtype.kind == "c" or expected.dtype.kind == "c" else np.float64
        gap = np.abs(actual.astype(wide) - expected.astype(wide))
        relative = gap / np.abs(expected.astype(wide))
    bad, total = int((~close).sum()), close.size
    kind = "Scalars" if not close.ndim else "Tensor-likes"
    gap, relative = (np.where(close, 0, x) for x in (gap, relative))
    place = np.unravel_index(int(np.nanargmax(gap)) if not np.isnan(gap).all() else 0, close.shape)
    return (
        f"{kind} are not close!\n\nMismatched elements: {bad} / {total} ({100 * bad / total:.1f}%)\n"
        f"Greatest absolute difference: {np.nanmax(gap, initial=0)} at index {tuple(map(int, place))} (up to {atol} "
        f"allowed)\nGreatest relative difference: {np.nanmax(relative, initial=0)} (up to {rtol} allowed){where}"
    )


def make_tensor(
    *shape,
    dtype,
    device,
    low=None,
    high=None,
    requires_grad=False,
    noncontiguous=False,
    exclude_zero=False,
    memory_format=None,
):
    """Return a tensor of uniform random numbers, for tests.

    Args:
        shape (int...): the sizes, as numbers or one sequence.
        dtype (dtype): the type of the elements.
        device: the CPU.
        low (number), high (number): the range [low, high); by default -9 to 9, of which integers (from 0, if unsigned)
            reach the last; for bools 0 and 1.
        requires_grad (bool): whether to record operations on it.
        noncontiguous (bool): whether to leave every second place in memory out.
        exclude_zero (bool): whether to replace zeros: by 1, or the least positive number of the dtype.
        memory_format (memory_format): the order of dimensions in memory.

    Raises:
        ValueError: the range is empty, or both `noncontiguous` and a memory format are asked for, or integers are to
            require grad.

    >>> torch.testing.make_tensor(2, 3, dtype=torch.float32, device="cpu", low=0, high=1).shape
    torch.Size([2, 3])
    """
    from . import empty, finfo, randint, view_as_real

    if len(shape) == 1 and isinstance(shape[0], (tuple, list)):
        shape = tuple(shape[0])
    if noncontiguous and memory_format is not None:
        raise ValueError("The parameters `noncontiguous` and `memory_format` are mutually exclusive: give one of them")
    if requires_grad and dtype.category < 2:
        raise ValueError(f"`requires_grad` must be False for integral (and boolean) tensors, but the dtype is {dtype}")
    low, high = _range(dtype, low, high)
    if dtype.category < 2:
        made = randint(int(np.ceil(low)), int(np.ceil(high)), shape, device=device, dtype=dtype)
    else:
        made = empty(shape, device=device, dtype=dtype)
        (view_as_real(made) if dtype.is_complex else made).uniform_(low, high)
    if noncontiguous and made.numel() > 1:
        made = made.repeat_interleave(2, dim=-1)[..., ::2]
    elif memory_format is not None:
        made = made.clone(memory_format=memory_format)
    if exclude_zero:
        made[made == 0] = finfo(dtype).tiny if dtype.category > 1 else 1
    return made.requires_grad_(requires_grad) if requires_grad else made


def _range(dtype, low, high):
    """The bounds of `make_tensor`, within what the dtype holds."""
    from . import finfo, iinfo

    if dtype.category == 0:
        least, most, usual = 0, 2, (0, 2)
    elif dtype.category == 1:
        info = iinfo(dtype)
        least, most, usual = info.min, info.max + (dtype.name != "int64"), (max(-9, info.min), 10)
    else:
        info = finfo(dtype)
        least, most, usual = info.min, info.max, (-9, 9)
    low, high = (given if given is not None else default for given, default in zip((low, high), usual))
    if low != low or high != high:
        raise ValueError(f"`low` and `high` cannot be NaN, but got low={low!r} and high={high!r}")
    low, high = max(low, least), min(high, most)
    if low >= high:
        raise ValueError(f"make_tensor: the range is empty: low={low} is not less than high={high}")
    return low, high
