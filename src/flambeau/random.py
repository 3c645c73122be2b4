"""torch.random: the default generator, its seed and its state."""

from contextlib import contextmanager

from ._names.public import public, publish
from ._tensor.generator import Generator, default_generator, seed_devices

publish(Generator, "torch")
publish(default_generator, "torch random", "default_generator")


@public("torch random")
def manual_seed(seed):
    """Start the default generators of all devices anew from a seed, and return that of the CPU.

    Args:
        seed (int): from -2**63 to 2**64 - 1.

    Raises:
        ValueError: the seed does not fit in 64 bits.

    >>> torch.manual_seed(3).initial_seed()
    3
    """
    seed_devices(int(seed))
    return default_generator.manual_seed(int(seed))


@public("torch random")
def seed():
    """Start the default generator anew from a seed that the operating system provides, and return that seed.

    >>> torch.seed() == torch.initial_seed()
    True
    """
    return default_generator.seed()


@public("torch random")
def initial_seed():
    """Return the seed from which the default generator last started.

    >>> _ = torch.manual_seed(5)
    >>> torch.initial_seed()
    5
    """
    return default_generator.initial_seed()


@public("torch random")
def get_rng_state():
    """Return the state of the default generator, a uint8 tensor in PyTorch's layout.

    >>> torch.get_rng_state().numel()
    5056
    """
    return default_generator.get_state()


@public("torch random")
def set_rng_state(new_state):
    """Let the default generator go on from a state that `get_rng_state` returned, here or in PyTorch.

    Args:
        new_state (Tensor): uint8, 5056 elements.

    Raises:
        TypeError: it is not a uint8 tensor.
        RuntimeError: it has another size, or is not the state of a Mersenne Twister.

    >>> state = torch.get_rng_state()
    >>> x = torch.rand(2)
    >>> torch.set_rng_state(state)
    >>> torch.equal(torch.rand(2), x)
    True
    """
    default_generator.set_state(new_state)


@public("random")
@contextmanager
def fork_rng(devices=None, enabled=True, _caller="fork_rng", _devices_kw="devices", device_type=None):
    """Set the default generator back to its state of before, at the end of a ``with`` block.

    Args:
        devices (sequence): accelerators whose generators are set back too; there are none.
        enabled (bool): whether to do so.
        device_type (str): the kind of accelerator.

    Raises:
        AssertionError: `devices` names an accelerator.

    >>> with torch.random.fork_rng():
    ...     x = torch.rand(2)
    >>> torch.equal(torch.rand(2), x)
    True
    """
    if devices and enabled:
        raise AssertionError(f"Torch not compiled with CUDA enabled: flambeau has no generators for {list(devices)}")
    before = default_generator._snapshot() if enabled else None
    try:
        yield
    finally:
        if enabled:
            default_generator._restore(before)


__all__ = ["default_generator", "fork_rng", "get_rng_state", "initial_seed", "manual_seed", "seed", "set_rng_state"]
