"""Settings of the whole library: threads, determinism, precision, default device."""

from importlib.util import find_spec
from typing import TYPE_CHECKING

from ._names.public import public
from ._tensor.device import cpu, device
from ._tensor.places import default_device, resolved

if TYPE_CHECKING:
    from ._tensor.dtype import dtype

chosen = {"deterministic": False, "warn_only": False, "precision": "highest", "threads": None, "fill": True}


@public("torch")
def set_num_threads(int, /) -> None:
    """Set how many threads compute: in native loops, and in BLAS, if threadpoolctl is installed (else
    OPENBLAS_NUM_THREADS decides).

    Args:
        int (int): at least 1.

    Raises:
        RuntimeError: the number is not positive.

    >>> torch.set_num_threads(1); torch.get_num_threads()
    1
    """
    count = int
    if not hasattr(count, "__index__") or isinstance(count, bool):
        raise TypeError(f"set_num_threads expects an int, but got {type(count).__name__}")
    if count < 1:
        raise RuntimeError("set_num_threads expects a positive integer")
    chosen["threads"] = count
    from .compiler.threads import resize

    resize()
    if find_spec("threadpoolctl") is not None:
        import threadpoolctl

        threadpoolctl.threadpool_limits(count)


@public("torch")
def get_num_threads() -> int:
    """Return how many threads compute.

    >>> torch.get_num_threads() >= 1
    True
    """
    from .compiler.threads import count

    return count()


@public("torch")
def use_deterministic_algorithms(mode, *, warn_only=False) -> None:
    """Ask for algorithms that always give the same bits; flambeau's always do. New memory is then filled with NaN, see
    `torch.utils.deterministic`.

    Args:
        mode (bool): whether to ask.
        warn_only (bool): whether to only warn of others; there are none.

    >>> torch.use_deterministic_algorithms(True); torch.are_deterministic_algorithms_enabled()
    True
    >>> torch.use_deterministic_algorithms(False)
    """
    chosen["deterministic"], chosen["warn_only"] = bool(mode), bool(warn_only)


@public("torch")
def are_deterministic_algorithms_enabled() -> bool:
    """Return what `use_deterministic_algorithms` was told last.

    >>> torch.are_deterministic_algorithms_enabled()
    False
    """
    return chosen["deterministic"]


@public("torch")
def is_deterministic_algorithms_warn_only_enabled() -> bool:
    """Return whether `use_deterministic_algorithms` was told to warn only.

    >>> torch.is_deterministic_algorithms_warn_only_enabled()
    False
    """
    return chosen["warn_only"]


@public("torch")
def set_deterministic_debug_mode(debug_mode) -> None:
    """Choose what becomes of operations that are not deterministic: `use_deterministic_algorithms` in one number.

    Args:
        debug_mode (int or str): 0 or ``"default"``, 1 or ``"warn"``, 2 or ``"error"``.

    Raises:
        TypeError: it is neither an int nor a str.
        RuntimeError: it is none of these.

    >>> torch.set_deterministic_debug_mode("warn"); torch.get_deterministic_debug_mode()
    1
    >>> torch.set_deterministic_debug_mode(0)
    """
    if not isinstance(debug_mode, (int, str)):
        raise TypeError(f"debug_mode must be str or int, but got {type(debug_mode)}")
    names = ("default", "warn", "error")
    if debug_mode not in (*names, 0, 1, 2):
        raise RuntimeError(f"invalid value of debug_mode, expected 0, 1, 2 or one of {', '.join(names)}: {debug_mode}")
    mode = names.index(debug_mode) if isinstance(debug_mode, str) else debug_mode
    use_deterministic_algorithms(mode > 0, warn_only=mode == 1)


@public("torch")
def get_deterministic_debug_mode() -> int:
    """Return what becomes of operations that are not deterministic: 0 nothing, 1 a warning, 2 an error.

    >>> torch.get_deterministic_debug_mode()
    0
    """
    return (1 if chosen["warn_only"] else 2) if chosen["deterministic"] else 0


@public("torch")
def set_float32_matmul_precision(precision) -> None:
    """Allow matrix products of float32 tensors in lower precision; flambeau always uses full float32.

    Args:
        precision (str): "highest", "high" or "medium".

    Raises:
        RuntimeError: another word.

    >>> torch.set_float32_matmul_precision("high"); torch.get_float32_matmul_precision()
    'high'
    >>> torch.set_float32_matmul_precision("highest")
    """
    if precision not in ("highest", "high", "medium"):
        raise RuntimeError(f"Unknown precision {precision!r}: float32_matmul_precision is highest, high or medium")
    chosen["precision"] = precision


@public("torch")
def get_float32_matmul_precision() -> str:
    """Return what `set_float32_matmul_precision` was told last.

    >>> torch.set_float32_matmul_precision("highest"); torch.get_float32_matmul_precision()
    'highest'
    """
    return chosen["precision"]


@public("torch")
def set_default_device(device) -> None:
    """Choose where new tensors live: on the CPU or a GPU.

    Args:
        device (device or str or None): such as "cuda"; None for the CPU.

    Raises:
        AssertionError, RuntimeError: CUDA was asked for, and CuPy or a GPU is missing.
        NotImplementedError: another device was asked for.

    >>> torch.set_default_device("cpu")
    """
    default_device.set(cpu if device is None else resolved(device))


@public("torch")
def get_default_device() -> "device":
    """Return where new tensors live.

    >>> torch.get_default_device()
    device(type='cpu')
    """
    return default_device.get()


@public("torch")
def result_type(tensor1, tensor2) -> "dtype":
    """Return the dtype that an operation on two operands would have.

    Args:
        tensor1 (Tensor or number): one operand.
        tensor2 (Tensor or number): the other one.

    >>> torch.result_type(torch.tensor([1, 2]), 1.0)
    torch.float32
    """
    from .functions._arguments import common_dtype

    return common_dtype((tensor1, tensor2))
