"""What the updates of several optimizers have in common: counting, scaling, and the checks of options.

Where a number must not be read, because the step is compiled or differentiable, it stays a tensor without dimensions;
these functions take both.
"""

import flambeau as torch

from .._tensor.modes import current_tracer


def step_dtype():
    """The dtype in which steps are counted."""
    return torch.float64 if torch.get_default_dtype() == torch.float64 else torch.float32


def scalar_state(value):
    """A number that is kept in the state, as a tensor without dimensions."""
    return torch.tensor(float(value), dtype=step_dtype())


def read(tensor, group):
    """The number in a tensor without dimensions, or the tensor itself where it must not be read."""
    if current_tracer.get() is not None:
        return tensor.double()  # as exact as the Python number that it stands for
    if group.get("differentiable"):
        return tensor
    if group.get("capturable") and tensor.device.type == "cpu":
        raise AssertionError("If capturable=True, params and state_steps must be on supported devices: ['cuda'].")
    return tensor.item()


def count_step(state, group):
    """Count one more step of a parameter; how many there were."""
    return read(state["step"].add_(1), group)


def write(tensor, value) -> None:
    """Put a number into a tensor of the state."""
    tensor.copy_(value) if isinstance(value, torch.Tensor) else tensor.fill_(value)


def at_least(value, bound):
    """The larger of a number and a bound."""
    return value.clamp(min=bound) if isinstance(value, torch.Tensor) else max(value, bound)


def at_most(value, bound):
    """The smaller of a number and a bound."""
    return value.clamp(max=bound) if isinstance(value, torch.Tensor) else min(value, bound)


def descend(param, direction, rate) -> None:
    """param -= rate · direction."""
    if isinstance(rate, torch.Tensor):
        param.sub_(direction.to(param.dtype) * rate)
    else:
        param.add_(direction, alpha=-rate)


def descend_ratio(param, numerator, denominator, rate) -> None:
    """param -= rate · numerator / denominator."""
    if isinstance(rate, torch.Tensor):
        param.sub_(numerator / denominator * rate)
    else:
        param.addcdiv_(numerator, denominator, value=-rate)


def root_of(square, eps):
    """√square + eps, in place where nothing is recorded (a recorded root must stay as it is)."""
    root = square.sqrt()
    return root + eps if root.requires_grad else root.add_(eps)


def require(holds, name, value) -> None:
    """Refuse an option out of range."""
    if not holds:
        raise ValueError(f"Invalid {name}: {value}")


def check_lr(lr) -> None:
    """Refuse a learning rate that is negative, or a tensor of several elements."""
    if isinstance(lr, torch.Tensor) and lr.numel() != 1:
        raise ValueError(f"Tensor lr must be 1-element, got {lr.numel()} elements")
    require(lr >= 0.0, "learning rate", lr)


def check_betas(betas) -> None:
    """Refuse averaging factors out of range."""
    for i in (0, 1):
        require(0.0 <= betas[i] < 1.0, f"beta parameter at index {i}", betas[i])


def check_fused(fused, foreach, differentiable) -> None:
    """Refuse options that contradict each other; fused and foreach compute the same formula here."""
    if fused and differentiable:
        raise RuntimeError("`fused` does not support `differentiable`")
    if fused and foreach:
        raise RuntimeError("`fused` and `foreach` cannot be `True` together.")
