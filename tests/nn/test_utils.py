"""Gradient clipping, and parameters as a vector."""

import math

import pytest
from oracle import agrees


def parameters(torch):
    """Three, the last without gradient."""
    params = [torch.nn.Parameter(torch.ones(n)) for n in (2, 3, 1)]
    for p, factor in zip(params[:2], (3.0, -2.0)):
        p.grad = torch.arange(1.0, p.numel() + 1) * factor
    return params


@pytest.mark.parametrize("norm_type", (1, 2.0, math.inf))
@pytest.mark.parametrize("limit", (1.0, 100.0))
def test_clip_norm(norm_type, limit):
    def program(torch):
        params = parameters(torch)
        total = torch.nn.utils.clip_grad_norm_(params, limit, norm_type)
        return [total, [p.grad for p in params]]

    agrees(program)


def test_clip_norm_of_nothing_and_of_nan():
    agrees(lambda torch: torch.nn.utils.clip_grad_norm_([torch.nn.Parameter(torch.ones(1))], 1.0))

    def program(torch):
        params = parameters(torch)
        params[0].grad.fill_(math.nan)
        return torch.nn.utils.clip_grad_norm_(params, 1.0, error_if_nonfinite=True)

    agrees(program)


def test_clip_value():
    def program(torch):
        params = parameters(torch)
        torch.nn.utils.clip_grad_value_(params, 2.5)
        return [p.grad for p in params]

    agrees(program)


def test_vectors():
    def program(torch):
        layer = torch.nn.Linear(2, 2)
        vector = torch.nn.utils.parameters_to_vector(layer.parameters())
        torch.nn.utils.vector_to_parameters(vector * 2, layer.parameters())
        return [vector, layer.weight, layer.bias]

    agrees(program)


@pytest.mark.parametrize("prefix", ["module.", "module", "other."])
def test_a_prefix_is_stripped_from_a_state_dict(prefix):
    def program(torch):
        model = torch.nn.Module()
        model.module, model.modules2 = torch.nn.Sequential(torch.nn.Linear(1, 1)), torch.nn.ReLU()
        state = model.state_dict()
        torch.nn.modules.utils.consume_prefix_in_state_dict_if_present(state, prefix)
        return [list(state), list(state._metadata)]

    agrees(program)


def test_a_norm_that_is_not_finite_is_named():
    def program(torch):
        p = torch.nn.Parameter(torch.ones(2))
        p.grad = torch.tensor([float("inf"), 1.0])
        with pytest.raises(RuntimeError, match="The total norm of order 1.0 for gradients"):
            torch.nn.utils.clip_grad_norm_([p], 1, norm_type=1, error_if_nonfinite=True)
        return torch.nn.utils.clip_grad_norm_([p], 1, norm_type="inf")

    agrees(program)
