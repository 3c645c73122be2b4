"""Initial values for parameters; every function fills its tensor in place, without recording, and returns it."""

import math
import warnings

import flambeau as torch

__all__ = [
    "calculate_gain",
    "constant_",
    "dirac_",
    "eye_",
    "kaiming_normal_",
    "kaiming_uniform_",
    "normal_",
    "ones_",
    "orthogonal_",
    "sparse_",
    "trunc_normal_",
    "uniform_",
    "xavier_normal_",
    "xavier_uniform_",
    "zeros_",
]

_LINEAR = ("linear", "conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d", "conv_transpose3d")


def calculate_gain(nonlinearity: str, param: float | None = None) -> float:
    """The factor by which initial weights are larger so that a nonlinearity after them keeps the variance.

    Args:
        nonlinearity (str): the function's name in ``nn.functional``, or ``"linear"``.
        param (float, optional): the slope of ``"leaky_relu"``, 0.01 by default.

    Raises:
        ValueError: another nonlinearity, or a slope that is no number.

    >>> torch.nn.init.calculate_gain("tanh")
    1.6666666666666667
    """
    if nonlinearity == "leaky_relu":
        slope = 0.01 if param is None else param
        if isinstance(slope, bool) or not isinstance(slope, (int, float)):
            raise ValueError(f"negative_slope {param} not a valid number")
        return math.sqrt(2.0 / (1 + slope**2))
    gains = {**dict.fromkeys((*_LINEAR, "sigmoid"), 1), "tanh": 5.0 / 3, "relu": math.sqrt(2.0), "selu": 3.0 / 4}
    if nonlinearity not in gains:
        raise ValueError(f"Unsupported nonlinearity {nonlinearity}")
    return gains[nonlinearity]


def uniform_(tensor, a: float = 0.0, b: float = 1.0, generator=None):
    """Fill with numbers uniform in [a, b).

    Args:
        tensor (Tensor): filled.
        a (float), b (float): the bounds.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    >>> bool((torch.nn.init.uniform_(torch.empty(3), 1.0, 2.0) >= 1).all())
    True
    """
    with torch.no_grad():
        return tensor.uniform_(a, b, generator=generator)


def normal_(tensor, mean: float = 0.0, std: float = 1.0, generator=None):
    """Fill with normally distributed numbers.

    Args:
        tensor (Tensor): filled.
        mean (float), std (float): of the distribution.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    >>> torch.nn.init.normal_(torch.empty(3, 5)).shape
    torch.Size([3, 5])
    """
    with torch.no_grad():
        return tensor.normal_(mean, std, generator=generator)


def trunc_normal_(tensor, mean: float = 0.0, std: float = 1.0, a: float = -2.0, b: float = 2.0, generator=None):
    """Fill with normally distributed numbers, those outside [a, b] drawn again.

    Args:
        tensor (Tensor): filled.
        mean (float), std (float): of the distribution.
        a (float), b (float): the bounds.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    >>> bool((torch.nn.init.trunc_normal_(torch.empty(100)).abs() <= 2).all())
    True
    """
    if mean < a - 2 * std or mean > b + 2 * std:
        warnings.warn(
            "mean is more than 2 std from [a, b] in nn.init.trunc_normal_. "
            "The distribution of values may be incorrect.",
            stacklevel=2,
        )
    inside = _normal_cdf((b - mean) / std) - _normal_cdf((a - mean) / std)
    # Where most normal numbers fall inside, draw those; else draw uniform ones and accept by their density.
    draw = _redraw_normal if inside > 0.3 else _redraw_uniform
    with torch.no_grad():
        return draw(tensor, mean, std, a, b, generator)


def _normal_cdf(x):
    return (1.0 + math.erf(x / math.sqrt(2.0))) / 2.0


def _redraw_normal(tensor, mean, std, a, b, generator):
    """Normal numbers, drawn again where they are outside [a, b] as the dtype represents it."""
    low, high = tensor.new_tensor(a).item(), tensor.new_tensor(b).item()
    tensor.normal_(mean, std, generator=generator)
    while True:
        outside = (tensor < low) | (tensor > high)
        if not outside.any():
            return tensor
        fresh = torch.empty_like(tensor).normal_(mean, std, generator=generator)
        tensor.copy_(torch.where(outside, fresh, tensor))


def _redraw_uniform(tensor, mean, std, a, b, generator):
    """Uniform numbers in [a, b], accepted with a chance proportional to the normal density there."""
    mode = max(a, min(mean, b))
    log_peak = -0.5 * ((mode - mean) / std) ** 2

    def rejected(candidates):
        log_density = candidates.clone().sub_(mean).div_(std).pow_(2).mul_(-0.5).sub_(log_peak)
        return torch.empty_like(tensor).uniform_(generator=generator).log_().gt(log_density)

    pending = rejected(tensor.uniform_(a, b, generator=generator))
    while pending.any():
        candidates = torch.empty_like(tensor).uniform_(a, b, generator=generator)
        tensor.copy_(torch.where(pending, candidates, tensor))
        again = rejected(candidates)
        pending = pending & again
    return tensor


def constant_(tensor, val: float):
    """Fill with one number.

    Args:
        tensor (Tensor): filled.
        val (float): the number.

    >>> torch.nn.init.constant_(torch.empty(2), 0.3)
    tensor([0.3000, 0.3000])
    """
    with torch.no_grad():
        return tensor.fill_(val)


def ones_(tensor):
    """Fill with 1.

    >>> torch.nn.init.ones_(torch.empty(2))
    tensor([1., 1.])
    """
    return constant_(tensor, 1.0)


def zeros_(tensor):
    """Fill with 0.

    >>> torch.nn.init.zeros_(torch.empty(2))
    tensor([0., 0.])
    """
    with torch.no_grad():
        return tensor.zero_()


def eye_(tensor):
    """Make a matrix the identity.

    Raises:
        ValueError: the tensor has not two dimensions.

    >>> torch.nn.init.eye_(torch.empty(2, 2))
    tensor([[1., 0.],
            [0., 1.]])
    """
    if tensor.ndimension() != 2:
        raise ValueError(f"Only tensors with 2 dimensions are supported, got {tensor.ndimension()}")
    with torch.no_grad():
        return tensor.copy_(torch.eye(*tensor.shape, dtype=tensor.dtype))


def dirac_(tensor, groups: int = 1):
    """Make a convolution kernel the identity, as far as there are channels.

    Args:
        tensor (Tensor): (out, in, ...), with one to three dimensions of space.
        groups (int): the identity in each of so many groups of channels.

    Raises:
        ValueError: another number of dimensions; the channels do not divide by the groups.

    >>> torch.nn.init.dirac_(torch.empty(1, 1, 3))
    tensor([[[0., 1., 0.]]])
    """
    if tensor.ndimension() not in (3, 4, 5):
        raise ValueError(f"Only tensors with 3, 4, or 5 dimensions are supported, got {tensor.ndimension()}")
    out, into, *kernel = tensor.shape
    if out % groups != 0:
        raise ValueError(f"dim 0 must be divisible by groups, got {out} and {groups}")
    per_group = out // groups
    centre = tuple(size // 2 for size in kernel)
    with torch.no_grad():
        tensor.zero_()
        for group in range(groups):
            for channel in range(min(per_group, into)):
                tensor[(group * per_group + channel, channel, *centre)] = 1
    return tensor


def _calculate_fan_in_and_fan_out(tensor):
    """How many inputs an output of the layer depends on, and the reverse; weights are (out, in, ...)."""
    if tensor.dim() < 2:
        raise ValueError("Fan in and fan out can not be computed for tensor with fewer than 2 dimensions")
    out, into, *kernel = tensor.shape
    field = math.prod(kernel)
    return into * field, out * field


def _calculate_correct_fan(tensor, mode):
    """One of the two, by name."""
    mode = mode.lower()
    if mode not in ("fan_in", "fan_out"):
        raise ValueError(f"Mode {mode} not supported, please use one of ['fan_in', 'fan_out']")
    return _calculate_fan_in_and_fan_out(tensor)[mode == "fan_out"]


def xavier_uniform_(tensor, gain: float = 1.0, generator=None):
    """Fill with uniform numbers of standard deviation gain · √(2 / (fan_in + fan_out)) (Glorot & Bengio 2010).

    Args:
        tensor (Tensor): filled; its dimensions are (out, in, ...).
        gain (float): see ``calculate_gain``.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    Raises:
        ValueError: the tensor has fewer than two dimensions.

    >>> torch.nn.init.xavier_uniform_(torch.empty(3, 5)).shape
    torch.Size([3, 5])
    """
    bound = math.sqrt(3.0) * _xavier_std(tensor, gain)
    return uniform_(tensor, -bound, bound, generator)


def xavier_normal_(tensor, gain: float = 1.0, generator=None):
    """Fill with normal numbers of standard deviation gain · √(2 / (fan_in + fan_out)) (Glorot & Bengio 2010).

    Args:
        tensor (Tensor): filled; its dimensions are (out, in, ...).
        gain (float): see ``calculate_gain``.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    Raises:
        ValueError: the tensor has fewer than two dimensions.

    >>> torch.nn.init.xavier_normal_(torch.empty(3, 5)).shape
    torch.Size([3, 5])
    """
    return normal_(tensor, 0.0, _xavier_std(tensor, gain), generator)


def _xavier_std(tensor, gain):
    fan_in, fan_out = _calculate_fan_in_and_fan_out(tensor)
    return gain * math.sqrt(2.0 / float(fan_in + fan_out))


def kaiming_uniform_(tensor, a: float = 0, mode: str = "fan_in", nonlinearity: str = "leaky_relu", generator=None):
    """Fill with uniform numbers of standard deviation gain / √fan (He et al. 2015, arXiv:1502.01852).

    Args:
        tensor (Tensor): filled; its dimensions are (out, in, ...).
        a (float): the slope of ``"leaky_relu"``.
        mode (str): ``"fan_in"`` keeps the variance forward, ``"fan_out"`` backward.
        nonlinearity (str): what comes after the weights; see ``calculate_gain``.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    Raises:
        ValueError: an unknown mode or nonlinearity; a tensor of fewer than two dimensions.

    >>> torch.nn.init.kaiming_uniform_(torch.empty(3, 5), nonlinearity="relu").shape
    torch.Size([3, 5])
    """
    if 0 in tensor.shape:
        return _warn_empty(tensor)
    bound = math.sqrt(3.0) * _kaiming_std(tensor, a, mode, nonlinearity)
    return uniform_(tensor, -bound, bound, generator)


def kaiming_normal_(tensor, a: float = 0, mode: str = "fan_in", nonlinearity: str = "leaky_relu", generator=None):
    """Fill with normal numbers of standard deviation gain / √fan (He et al. 2015, arXiv:1502.01852).

    Args:
        tensor (Tensor): filled; its dimensions are (out, in, ...).
        a (float): the slope of ``"leaky_relu"``.
        mode (str): ``"fan_in"`` keeps the variance forward, ``"fan_out"`` backward.
        nonlinearity (str): what comes after the weights; see ``calculate_gain``.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    Raises:
        ValueError: an unknown mode or nonlinearity; a tensor of fewer than two dimensions.

    >>> torch.nn.init.kaiming_normal_(torch.empty(3, 5), nonlinearity="relu").shape
    torch.Size([3, 5])
    """
    if 0 in tensor.shape:
        return _warn_empty(tensor)
    return normal_(tensor, 0.0, _kaiming_std(tensor, a, mode, nonlinearity), generator)


def _kaiming_std(tensor, a, mode, nonlinearity):
    fan = _calculate_correct_fan(tensor, mode)
    return calculate_gain(nonlinearity, a) / math.sqrt(fan)


def _warn_empty(tensor):
    warnings.warn("Initializing zero-element tensors is a no-op", stacklevel=3)
    return tensor


def orthogonal_(tensor, gain: float = 1, generator=None):
    """Make the rows, or the columns if there are fewer, orthogonal and of length `gain` (arXiv:1312.6120).

    Args:
        tensor (Tensor): a matrix; further dimensions count as columns.
        gain (float): the length.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    Raises:
        ValueError: the tensor has fewer than two dimensions.

    >>> w = torch.nn.init.orthogonal_(torch.empty(2, 3))
    >>> torch.allclose(w @ w.T, torch.eye(2), atol=1e-6)
    True
    """
    if tensor.ndimension() < 2:
        raise ValueError(f"Only tensors with 2 or more dimensions are supported, got {tensor.ndimension()}")
    if tensor.numel() == 0:
        return tensor
    rows = tensor.size(0)
    with torch.no_grad():
        flat = tensor.new_empty((rows, tensor.numel() // rows)).normal_(0, 1, generator=generator)
        wide = rows < flat.size(1)
        q, r = torch.linalg.qr(flat.t() if wide else flat)
        q = q * torch.diag(r).sign()  # else Q would not be uniform: Mezzadri, arXiv:math-ph/0609050
        return tensor.copy_((q.t() if wide else q).reshape(tensor.shape)).mul_(gain)


def sparse_(tensor, sparsity: float, std: float = 0.01, generator=None):
    """Fill a matrix with normal numbers, and a share of each column with zeros (Martens 2010).

    Args:
        tensor (Tensor): a matrix.
        sparsity (float): that share, rounded up to whole elements.
        std (float): standard deviation of the others.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    Raises:
        ValueError: the tensor has not two dimensions.

    >>> (torch.nn.init.sparse_(torch.empty(4, 2), 0.5) == 0).sum().item()
    4
    """
    if tensor.ndimension() != 2:
        raise ValueError(f"Only tensors with 2 dimensions are supported, got {tensor.ndimension()}")
    rows, columns = tensor.shape
    zeros = math.ceil(sparsity * rows)
    with torch.no_grad():
        tensor.normal_(0, std, generator=generator)
        for column in range(columns):
            # PyTorch draws this order from the default generator, whatever `generator` is.
            tensor[torch.randperm(rows)[:zeros], column] = 0
    return tensor
