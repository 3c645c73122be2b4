"""torch.quasirandom: Sobol sequences, whose points fill a cube more evenly than random ones."""

import numpy as np

from ._tensor.base import wrap
from ._tensor.dtype import get_default_dtype
from ._tensor.generator import Generator

__all__ = ["SobolEngine"]


class SobolEngine:
    """A Sobol sequence in a cube of some dimensions, with S. Joe's and F. Kuo's direction numbers (from SciPy).

    Args:
        dimension (int): the number of dimensions, up to 21201.
        scramble (bool): whether to scramble the digits and shift the points at random.
        seed (int, optional): of the scrambling; without it the default generator is used.

    Raises:
        ValueError: there are more or fewer dimensions than that.

    Source: A. B. Owen, Scrambling Sobol and Niederreiter-Xing points, Journal of Complexity 14 (1998) 466-489.

    >>> torch.quasirandom.SobolEngine(2).draw(3)
    tensor([[0.0000, 0.0000],
            [0.5000, 0.5000],
            [0.7500, 0.2500]])
    """

    MAXBIT = 30
    MAXDIM = 21201

    def __init__(self, dimension, scramble=False, seed=None):
        if not 1 <= dimension <= self.MAXDIM:
            raise ValueError(f"Supported range of dimensionality for SobolEngine is [1, {self.MAXDIM}]")
        self.dimension, self.scramble, self.seed = dimension, scramble, seed
        directions = self._directions()
        shift = np.zeros(dimension, np.int64)
        if scramble:
            directions, shift = self._scrambled(directions)
        self.sobolstate, self.shift, self.quasi = wrap(directions), wrap(shift), wrap(shift.copy())
        self.num_generated = 0

    def _directions(self):
        """(dimension, 30) integers: what each step adds to the points, of which the last bit is worth 2**-30."""
        from scipy.stats import qmc

        engine = qmc.Sobol(self.dimension, scramble=False, bits=self.MAXBIT)
        return np.asarray(engine._sv, np.int64).reshape(self.dimension, self.MAXBIT)

    def _scrambled(self, directions):
        """Direction numbers whose digits are multiplied by random triangular matrices, and a random shift."""
        from .functions.random.tensors import randint

        generator = None if self.seed is None else Generator().manual_seed(self.seed)
        places = 2 ** np.arange(self.MAXBIT, dtype=np.int64)
        shift = randint(2, (self.dimension, self.MAXBIT), generator=generator)._array @ places
        lower = np.tril(randint(2, (self.dimension, self.MAXBIT, self.MAXBIT), generator=generator)._array, -1)
        lower[:, range(self.MAXBIT), range(self.MAXBIT)] = 1
        digits = (directions[:, :, None] >> np.arange(self.MAXBIT)[::-1]) & 1
        return (digits @ lower.swapaxes(1, 2) % 2) @ places[::-1], shift

    def draw(self, n=1, out=None, dtype=None):
        """Return the next points of the sequence.

        Args:
            n (int): how many.
            out (Tensor, optional): where to write them.
            dtype (dtype, optional): their floating dtype; the default one, if left out.

        Returns:
            Tensor: (n, dimension), in [0, 1).
        """
        points = wrap((self._steps(n) * 2.0**-self.MAXBIT).astype((dtype or get_default_dtype()).numpy))
        return points if out is None else out.resize_as_(points).copy_(points)

    def _steps(self, n):
        """The next n points as integers; the state goes on."""
        first = self.num_generated == 0
        counts = np.arange(self.num_generated + first, self.num_generated + n, dtype=np.int64)
        lowest = ~(counts - 1) & counts  # step i changes the digits of the lowest zero bit of i - 1
        columns = np.log2(np.maximum(lowest, 1)).astype(np.int64)
        points = np.vstack([self.quasi._array[None], self.sobolstate._array.T[columns]])
        points = np.bitwise_xor.accumulate(points, axis=0)
        if n:
            self.quasi = wrap(points[-1].copy())
        self.num_generated += n
        return points[0 if first else 1 :][:n]

    def draw_base2(self, m, out=None, dtype=None):
        """Return the next 2**m points, where their total remains a power of two.

        Args:
            m (int): the exponent.
            out (Tensor, optional), dtype (dtype, optional): as in `draw`.

        Raises:
            ValueError: the total would be no power of two.
        """
        n = 2**m
        total = self.num_generated + n
        if total & (total - 1):
            raise ValueError(
                "The balance properties of Sobol' points require n to be a power of 2. "
                f"{self.num_generated} points have been previously generated, then: n={self.num_generated}+2**{m}="
                f"{total}. If you still want to do this, please use 'SobolEngine.draw()' instead."
            )
        return self.draw(n, out=out, dtype=dtype)

    def reset(self):
        """Begin the sequence anew, and return the engine."""
        self.quasi.copy_(self.shift)
        self.num_generated = 0
        return self

    def fast_forward(self, n):
        """Leave out the next n points, and return the engine."""
        self._steps(n)
        return self

    def __repr__(self):
        shown = [f"dimension={self.dimension}"]
        shown += ["scramble=True"] if self.scramble else []
        shown += [f"seed={self.seed}"] if self.seed is not None else []
        return f"{type(self).__name__}({', '.join(shown)})"
