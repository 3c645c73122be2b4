"""Generators of random numbers: the Mersenne Twister MT19937, in PyTorch's state layout and order of use."""

import math
import os

import numpy as np

from .device import device
from .places import resolved

_DEFAULT_SEED = 67280421310721  # what PyTorch seeds a new Generator with
_STATE_BYTES = 5056
_CHUNK = 1 << 15  # numbers made together: they stay in the cache
_LOWEST = {bits: np.uint64(2**bits - 1) for bits in (24, 53)}
# PyTorch's state: the fields below, 8-byte aligned, then the twister's 624 words in 8 bytes each, and the second number
# of the last Box-Muller pair while it waits to be used.
_STATE = np.dtype(
    {
        "names": ["seed", "left", "seeded", "next", "key", "normal", "has_normal"],
        "formats": ["<u8", "<i4", "<i4", "<u8", ("<u8", 624), "<f8", "<i4"],
        "offsets": [0, 8, 12, 16, 24, 5024, 5040],
        "itemsize": _STATE_BYTES,
    }
)


class Generator:
    """A source of random numbers, whose seed fixes all that is drawn from it; the numbers are those of PyTorch's CPU.

    Args:
        device (str or device): whose tensors the numbers are for; they are made on the CPU.

    >>> g = torch.Generator().manual_seed(0)
    >>> torch.rand(2, generator=g)
    tensor([0.4963, 0.7682])
    """

    __slots__ = ("_twister", "_seed", "_fresh", "_normal", "_device", "__weakref__")
    __module__ = "torch"

    def __init__(self, device="cpu"):
        self._device = resolved(device)
        self._start(_DEFAULT_SEED)

    def _start(self, seed):
        self._seed, self._twister, self._normal, self._fresh = seed, None, None, True

    @property
    def device(self):
        """The device whose tensors the numbers are for."""
        return self._device

    def manual_seed(self, seed):
        """Start anew from a seed, and return the generator.

        Args:
            seed (int): from -2**63 to 2**64 - 1; negative seeds count from 2**64 downwards. Only its lowest 32 bits
                matter for the numbers, as in PyTorch.

        Raises:
            RuntimeError: the seed is not an int.
            ValueError: the seed does not fit in 64 bits.

        >>> torch.Generator().manual_seed(7).initial_seed()
        7
        """
        if not isinstance(seed, (int, np.integer)):
            raise RuntimeError(f"manual_seed expected a long, but got {type(seed).__name__}")
        if not -(2**63) <= seed < 2**64:
            raise ValueError(f"Overflow when unpacking long long: the seed {seed} does not fit in 64 bits")
        self._start(int(seed) % 2**64)
        return self

    def seed(self):
        """Start anew from a seed that the operating system provides, and return that seed.

        >>> g = torch.Generator()
        >>> g.seed() == g.initial_seed()
        True
        """
        self._start(int.from_bytes(os.urandom(8), "little"))
        return self._seed

    def initial_seed(self):
        """Return the seed from which the generator last started.

        >>> torch.Generator().initial_seed()
        67280421310721
        """
        return self._seed

    def clone_state(self):
        """Return another generator in the same state.

        >>> g = torch.Generator()
        >>> torch.equal(torch.rand(2, generator=g.clone_state()), torch.rand(2, generator=g))
        True
        """
        twin = Generator(self._device)
        twin._restore(self._snapshot())
        return twin

    def get_state(self):
        """Return the state as a uint8 tensor of 5056 bytes, in PyTorch's layout.

        >>> torch.Generator().get_state().shape
        torch.Size([5056])
        """
        from .base import wrap

        return wrap(np.frombuffer(bytearray(self._snapshot()), np.uint8))

    def set_state(self, new_state):
        """Go on from a state that `get_state` returned, here or in PyTorch.

        Args:
            new_state (Tensor): uint8, 5056 elements.

        Returns:
            Generator: this one.

        Raises:
            TypeError: `new_state` is not a uint8 tensor.
            RuntimeError: it has another size, or is not the state of a Mersenne Twister.

        >>> g = torch.Generator()
        >>> g.set_state(g.get_state()) is g
        True
        """
        array = getattr(new_state, "_array", None)
        if array is None:
            raise TypeError(f"expected a torch.ByteTensor, but got {type(new_state).__name__}")
        if array.dtype != np.uint8:
            raise TypeError(
                f"RNG state must be a torch.ByteTensor, that is of dtype torch.uint8, not {new_state.dtype}"
            )
        self._restore(array.tobytes())
        return self

    def _snapshot(self):
        state = np.zeros((), _STATE)
        twister = self._engine().state["state"]
        state["seed"], state["key"], state["seeded"] = self._seed, twister["key"], 1
        state["left"] = max(625 - twister["pos"], 1)
        state["next"] = 0 if self._fresh else twister["pos"]
        if self._normal is not None:
            state["normal"], state["has_normal"] = self._normal, 1
        return state.tobytes()

    def _restore(self, data):
        if len(data) != _STATE_BYTES:
            raise RuntimeError(
                f"Expected a CPUGeneratorImplState of size {_STATE_BYTES} but found the input RNG state size to be "
                f"{len(data)}"
            )
        state = np.frombuffer(data, _STATE)[0]
        left, following = int(state["left"]), int(state["next"])
        if not state["seeded"] or not 1 <= left <= 624 or following != (625 - left if left > 1 else following):
            raise RuntimeError("Invalid mt19937 state: these bytes are not what get_state() returns")
        self._start(int(state["seed"]))
        position = 624 if left == 1 else following
        self._engine().state = {"bit_generator": "MT19937", "state": {"key": state["key"], "pos": position}}
        self._fresh = left == 1 and following == 0
        self._normal = float(state["normal"]) if state["has_normal"] else None

    def __reduce__(self):
        return _from_snapshot, (self._snapshot(),)

    # What distributions draw

    def _engine(self):
        if self._twister is None:
            from numpy.random import MT19937  # its import costs as much as numpy's own

            self._twister = MT19937(0)
            self._twister._legacy_seeding(self._seed % 2**32)
        return self._twister

    def words(self, n):
        """The next `n` words of 32 bits, as uint64."""
        if n:
            self._fresh = False
        return self._engine().random_raw(n)

    def long_words(self, n):
        """The next `n` words of 64 bits; the first of two short words is the high half."""
        short = self.words(2 * n)
        return short[0::2] << np.uint64(32) | short[1::2]

    def uniform(self, n, dtype):
        """The next `n` numbers in [0, 1): multiples of 2**-53 for float64, 2**-24 for float32."""
        if n <= _CHUNK:
            return self._uniform(n, dtype)
        made = np.empty(n, dtype)
        for start in range(0, n, _CHUNK):
            made[start : start + _CHUNK] = self._uniform(min(_CHUNK, n - start), dtype)
        return made

    def _uniform(self, n, dtype):
        bits = 53 if dtype == np.float64 else 24
        words = self.long_words(n) if bits == 53 else self.words(n)
        words &= _LOWEST[bits]
        made = words.astype(dtype)
        made *= 2.0**-bits
        return made

    def normal_pairs(self, n):
        """The next `n` normal numbers, in float64, by Box-Muller one pair after the other; a number left over is kept
        for the next call."""
        numbers = [] if self._normal is None or not n else [self._normal]
        self._normal = None if n else self._normal
        u = self.uniform((n - len(numbers) + 1) // 2 * 2, np.float64).tolist()
        for turn, v in zip(u[0::2], u[1::2]):
            radius, angle = math.sqrt(-2 * math.log1p(-v)), 2 * math.pi * turn
            numbers += radius * math.cos(angle), radius * math.sin(angle)
        if len(numbers) > n:
            self._normal = numbers.pop()
        return np.array(numbers)


def libm(name, x):
    """A function of C's math library on each element of a float64 array: the very one that PyTorch calls, where
    NumPy's vector versions may differ in the last bit."""
    return np.fromiter(map(getattr(math, name), x.ravel().tolist()), np.float64, x.size).reshape(x.shape)


def _from_snapshot(data):
    made = Generator()
    made._restore(data)
    return made


default_generator = Generator()
default_generator.seed()
_of_devices: dict = {}  # {number of a GPU: its default generator}


def seed_devices(seed, indices=None):
    """Start the default generators of GPUs anew: of those numbers, or of all that were used."""
    for index in list(_of_devices) if indices is None else indices:
        default_of(device("cuda", index)).manual_seed(seed)


def default_of(where):
    """The default generator of a device."""
    if where.type == "cpu":
        return default_generator
    if where.index not in _of_devices:
        _of_devices[where.index] = Generator(where).manual_seed(default_generator.initial_seed())
    return _of_devices[where.index]
