"""Autocast: inside its block, some operations convert their inputs first, by PyTorch's lists for CPUs.

Operations are asked by name where they are dispatched (`interpreters/_protocol.py`); outside of a block, nothing is.
"""

import functools
import warnings

import flambeau as torch

from .._tensor.base import LEAF, Tensor
from .._tensor.dtype import bfloat16, float16, float32
from .._tensor.modes import autocast as state
from .._tensor.modes import intercept
from ..interpreters._protocol import TENSOR

# Products, convolutions, attention, recurrent layers: in the lower precision.
LOWER = frozenset(
    """mm mv bmm dot matmul addmm addmv addbmm baddbmm linear_mm linear_addmm convolution conv_input conv_weight
    attention lstm_layer gru_layer rnn_layer bmm_sum""".split()
)
# What loses by it: in float32.
SINGLE = frozenset(
    """avg_pool3d binary_cross_entropy binary_cross_entropy_reduced binary_cross_entropy_with_logits
    binary_cross_entropy_with_logits_reduced grid_sampler_2d grid_sampler_3d polar prod prod_all quantile
    nanquantile stft cdist trace view_as_complex linalg_cholesky_ex linalg_eig linalg_eigh linalg_eigvals
    linalg_eigvalsh linalg_inv_ex linalg_ldl_solve linalg_lu_factor_ex linalg_pinv linalg_qr linalg_solve_ex
    linalg_solve_triangular linalg_svd linalg_svdvals geqrf max_pool3d max_pool3d_with_indices max_unpool2d
    max_unpool3d adaptive_avg_pool3d adaptive_max_pool3d fractional_max_pool2d fractional_max_pool3d
    reflection_pad1d reflection_pad2d replication_pad1d replication_pad2d replication_pad3d mse_loss
    mse_loss_reduced nll_loss nll_loss2d smooth_l1_loss smooth_l1_loss_reduced l1_loss huber_loss
    huber_loss_reduced soft_margin_loss soft_margin_loss_reduced multi_margin_loss multilabel_margin_loss
    ctc_loss kl_div fft_c2c fft_r2c fft_c2r""".split()
)
_defaults = {"cpu": bfloat16, "cuda": float16}
_settings = {"cache": True}


class _Casting:
    """What converts inputs inside a block; converted parameters are kept until the outermost block ends."""

    def __init__(self, dtype, caches, kept):
        self.dtype, self.caches, self.kept = dtype, caches, kept

    def __call__(self, op, inputs):
        if op.name in LOWER:
            return [self._lower(x) if isinstance(x, Tensor) else x for x in inputs]
        if op.name in SINGLE:
            return [self._single(x) if isinstance(x, Tensor) else x for x in inputs]
        return inputs

    def _single(self, x):
        return _cast(x, float32) if x.dtype in (bfloat16, float16) else x

    def _lower(self, x):
        if x.dtype is self.dtype or x.dtype not in (float32, bfloat16, float16):
            return x
        if not (self.caches and x._edge is LEAF and x._view is None and x.dtype is float32):
            return _cast(x, self.dtype)
        kept = self.kept.get((id(x), self.dtype))
        if kept is None:
            kept = self.kept[id(x), self.dtype] = (x, _cast(x, self.dtype))
        return kept[1]


def _cast(x, dtype):
    return TENSOR.cast(x, dtype=dtype.numpy)


class autocast:
    """Inside the block, or the decorated function, products and convolutions compute in a lower precision.

    Args:
        device_type (str): ``"cpu"``; for ``"cuda"`` nothing changes where there is none.
        dtype (dtype): ``torch.bfloat16``, the default on CPUs, or ``torch.float16``.
        enabled (bool): False leaves things as they are, also inside another block.
        cache_enabled (bool): whether parameters are converted once for all operations of the outermost block.

    Raises:
        RuntimeError: the device is unknown.

    >>> net = torch.nn.Linear(2, 3)
    >>> with torch.autocast("cpu"):
    ...     net(torch.ones(1, 2)).dtype
    torch.bfloat16
    """

    def __init__(self, device_type, dtype=None, enabled=True, cache_enabled=None):
        if not isinstance(device_type, str):
            raise ValueError(f"Expected `device_type` of type `str`, got: `{type(device_type)}`")
        self.device = device_type
        if not is_autocast_available(device_type) and device_type != "cuda":
            raise RuntimeError(f"User specified an unsupported autocast device_type '{device_type}'")
        self.fast_dtype = get_autocast_dtype(device_type) if dtype is None else dtype
        self._cache_enabled = _settings["cache"] if cache_enabled is None else cache_enabled
        if device_type == "cuda" and enabled and not torch.cuda.is_available():
            warnings.warn("User provided device_type of 'cuda', but CUDA is not available. Disabling", stacklevel=2)
            enabled = False
        if enabled and self.fast_dtype not in (bfloat16, float16):
            warnings.warn(
                f"In {device_type.upper()} autocast, but the target dtype is not supported. Disabling autocast.\n"
                "CPU Autocast only supports dtype of torch.bfloat16, torch.float16 currently.",
                stacklevel=2,
            )
            enabled = False
        self._enabled = enabled

    def __enter__(self):
        outer = state.get()
        self._outer = outer
        if self.device != "cpu":
            return self
        if not self._enabled:
            state.set(None)
            self._intercept = None
            return self
        state.set(_Casting(self.fast_dtype, self._cache_enabled, outer.kept if outer is not None else {}))
        self._intercept = intercept()
        self._intercept.__enter__()
        return self

    def __exit__(self, *error):
        if self.device != "cpu":
            return False
        if self._intercept is not None:
            self._intercept.__exit__(*error)
        state.set(self._outer)
        return False

    def __call__(self, func):
        @functools.wraps(func)
        def decorated(*args, **kwargs):
            with autocast(self.device, self.fast_dtype, self._enabled, self._cache_enabled):
                return func(*args, **kwargs)

        return decorated


def _enter_autocast(*args):
    """Enter a block of `autocast`, and return it."""
    return autocast(*args).__enter__()


def _exit_autocast(mode):
    """Leave a block of `autocast`."""
    mode.__exit__(None, None, None)


def is_autocast_available(device_type):
    """Return whether there is autocast for a type of device.

    Args:
        device_type (str): such as ``"cpu"``.

    >>> torch.amp.is_autocast_available("cpu")
    True
    """
    return device_type == "cpu" or device_type == "cuda" and torch.cuda.is_available()


def is_autocast_enabled(device_type="cuda"):
    """Return whether autocast is on for a type of device.

    Args:
        device_type (str): such as ``"cpu"``.

    >>> torch.is_autocast_enabled("cpu")
    False
    """
    return device_type == "cpu" and state.get() is not None


def get_autocast_dtype(device_type):
    """Return the dtype that autocast computes in on a type of device, unless it is told another.

    Args:
        device_type (str): such as ``"cpu"``.

    >>> torch.get_autocast_dtype("cpu")
    torch.bfloat16
    """
    casting = state.get()
    if device_type == "cpu" and casting is not None:
        return casting.dtype
    if device_type not in _defaults:
        raise RuntimeError(f"unsupported autocast device_type '{device_type}'")
    return _defaults[device_type]


def set_autocast_dtype(device_type, dtype):
    """Set the dtype that autocast computes in on a type of device, unless it is told another.

    Args:
        device_type (str): such as ``"cpu"``.
        dtype (dtype): the dtype.

    >>> torch.set_autocast_dtype("cpu", torch.bfloat16)
    """
    get_autocast_dtype(device_type)
    _defaults[device_type] = dtype


def is_autocast_cpu_enabled():
    """Return whether autocast is on for CPUs.

    >>> torch.is_autocast_cpu_enabled()
    False
    """
    return is_autocast_enabled("cpu")


def get_autocast_cpu_dtype():
    """Return the dtype that autocast computes in on CPUs.

    >>> torch.get_autocast_cpu_dtype()
    torch.bfloat16
    """
    return get_autocast_dtype("cpu")


def get_autocast_gpu_dtype():
    """Return the dtype that autocast computes in on GPUs.

    >>> torch.get_autocast_gpu_dtype()
    torch.float16
    """
    return get_autocast_dtype("cuda")


def is_autocast_cache_enabled():
    """Return whether autocast converts a parameter once for all operations of a block.

    >>> torch.is_autocast_cache_enabled()
    True
    """
    return _settings["cache"]


def set_autocast_cache_enabled(enabled):
    """Say whether autocast converts a parameter once for all operations of a block.

    Args:
        enabled (bool): whether it does.

    >>> torch.set_autocast_cache_enabled(True)
    """
    _settings["cache"] = bool(enabled)


def clear_autocast_cache():
    """Forget the parameters that autocast has converted.

    >>> torch.clear_autocast_cache()
    """
    casting = state.get()
    if casting is not None:
        casting.kept.clear()


def custom_fwd(fwd=None, *, device_type, cast_inputs=None):
    """Decorate ``forward`` of a custom `Function`: it runs as autocast has it, or on converted inputs, without.

    Args:
        fwd (callable): the function, where the decorator has no brackets.
        device_type (str): such as ``"cpu"``.
        cast_inputs (dtype): what floating-point inputs are converted to; autocast is off inside.

    >>> @torch.amp.custom_fwd(device_type="cpu")
    ... def forward(ctx, x):
    ...     return x
    """
    if not isinstance(device_type, str):
        raise ValueError(f"Expected `device_type` of type `str`, got: `{type(device_type)}`")
    if fwd is None:
        return functools.partial(custom_fwd, device_type=device_type, cast_inputs=cast_inputs)

    @functools.wraps(fwd)
    def decorated(ctx, *args, **kwargs):
        ctx._dtype = get_autocast_dtype(device_type)
        ctx._fwd_used_autocast = is_autocast_enabled(device_type)
        if cast_inputs is None or not ctx._fwd_used_autocast:
            return fwd(ctx, *args, **kwargs)
        ctx._fwd_used_autocast = False
        with autocast(device_type, enabled=False):
            return fwd(ctx, *_converted(args, cast_inputs), **_converted(kwargs, cast_inputs))

    return decorated


def _converted(value, dtype):
    """Containers with their floating-point tensors, but for float64, converted."""
    if isinstance(value, Tensor):
        return value.to(dtype) if value.dtype in (float32, bfloat16, float16) else value
    if isinstance(value, dict):
        return {k: _converted(v, dtype) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(_converted(v, dtype) for v in value)
    return value


def custom_bwd(bwd=None, *, device_type):
    """Decorate ``backward`` of a custom `Function`: it runs with autocast as ``forward`` did.

    Args:
        bwd (callable): the function, where the decorator has no brackets.
        device_type (str): such as ``"cpu"``.

    >>> @torch.amp.custom_bwd(device_type="cpu")
    ... def backward(ctx, g):
    ...     return g
    """
    if not isinstance(device_type, str):
        raise ValueError(f"Expected `device_type` of type `str`, got: `{type(device_type)}`")
    if bwd is None:
        return functools.partial(custom_bwd, device_type=device_type)

    @functools.wraps(bwd)
    def decorated(ctx, *args, **kwargs):
        with autocast(device_type, enabled=ctx._fwd_used_autocast, dtype=ctx._dtype):
            return bwd(ctx, *args, **kwargs)

    return decorated
