"""Sobol sequences are PyTorch's, scrambled ones too."""

import pytest
from oracle import agrees

import flambeau as torch


@pytest.mark.parametrize("dimension", [1, 2, 17])
@pytest.mark.parametrize("scramble", [False, True])
def test_points(dimension, scramble):
    def program(t):
        engine = t.quasirandom.SobolEngine(dimension, scramble=scramble, seed=3)
        found = [engine.draw(5), engine.draw(1), engine.draw(64, dtype=t.float64), engine.fast_forward(100).draw(2)]
        found += [repr(engine), engine.num_generated, engine.quasi, engine.sobolstate, engine.shift]
        found += [engine.reset().draw(1), engine.draw_base2(0), engine.draw_base2(1), engine.draw(0)]
        t.manual_seed(1)
        return [*found, t.quasirandom.SobolEngine(dimension, scramble=scramble).draw(3, out=t.empty(0))]

    agrees(program)


def test_refusals():
    for dimension in (0, 21202):
        with pytest.raises(ValueError, match="Supported range of dimensionality"):
            torch.quasirandom.SobolEngine(dimension)
    engine = torch.quasirandom.SobolEngine(2)
    engine.draw(3)
    with pytest.raises(ValueError, match="balance properties"):
        engine.draw_base2(2)


def test_the_last_of_the_dimensions():
    def program(t):
        return t.quasirandom.SobolEngine(21201).draw(9)[:, ::1000]

    agrees(program)
