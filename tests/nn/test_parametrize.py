"""Parametrizations, older normalizing hooks, pruning, fusion: against PyTorch where it is there."""

import copy
import importlib
import pickle
import warnings

import pytest
from oracle import agrees

import flambeau as torch
from flambeau import nn
from flambeau.nn.utils import parametrizations, parametrize, prune


class Symmetric(nn.Module):
    def forward(self, x):
        return x.triu() + x.triu(1).mT

    def right_inverse(self, x):
        return x.triu()


def test_parametrized_weights_are_read_and_set():
    layer = parametrize.register_parametrization(nn.Linear(3, 3), "weight", Symmetric())
    assert type(layer).__name__ == "ParametrizedLinear" and isinstance(layer, nn.Linear)
    assert list(layer.state_dict()) == ["bias", "parametrizations.weight.original"]
    layer.weight = torch.ones(3, 3)
    assert torch.equal(layer.parametrizations.weight.original, torch.ones(3, 3).triu())
    layer(torch.ones(3)).sum().backward()
    assert torch.equal(layer.parametrizations.weight.original.grad.tril(-1), torch.zeros(3, 3))
    other = copy.deepcopy(layer)
    other.weight = torch.zeros(3, 3)
    assert torch.equal(layer.weight, torch.ones(3, 3))
    with pytest.raises(RuntimeError, match="only supported through state_dict"):
        pickle.dumps(layer)
    parametrize.remove_parametrizations(layer, "weight")
    assert type(layer) is nn.Linear and torch.equal(layer.weight, torch.ones(3, 3))


def test_what_does_not_fit_is_refused():
    class Grows(nn.Module):
        def forward(self, x):
            return torch.cat([x, x])

    with pytest.raises(ValueError, match="may not change the shape"):
        parametrize.register_parametrization(nn.Linear(2, 2), "weight", Grows())
    with pytest.raises(ValueError, match="does not have a parameter, a buffer"):
        parametrize.register_parametrization(nn.Linear(2, 2), "other", Symmetric())


@pytest.mark.parametrize("shape", [(4, 4), (5, 3), (3, 5)])
@pytest.mark.parametrize("way", ["matrix_exp", "cayley", "householder"])
def test_orthogonal(shape, way):
    torch.manual_seed(0)
    layer = parametrizations.orthogonal(nn.Linear(*shape).double(), orthogonal_map=way)
    optimizer = torch.optim.SGD(layer.parameters(), 0.1)
    layer(torch.ones(shape[0], dtype=torch.float64)).square().sum().backward()
    optimizer.step()
    w = layer.weight if shape[1] >= shape[0] else layer.weight.mT
    torch.testing.assert_close(w.mT @ w, torch.eye(min(shape), dtype=torch.float64))


def test_normalized_weights_are_pytorchs():
    theirs = pytest.importorskip("torch")

    def run(lib):
        lib.manual_seed(3)
        norms = lib.nn.utils.parametrizations
        net = lib.nn.Sequential(
            norms.weight_norm(lib.nn.Linear(4, 3)),
            norms.spectral_norm(lib.nn.Linear(3, 5)),
            lib.nn.utils.spectral_norm(lib.nn.Linear(5, 2)),
        )
        net(lib.ones(2, 4)).square().sum().backward()
        return [p.grad.tolist() for p in net.parameters()], list(net.state_dict())

    (ours, names), (expected, their_names) = run(torch), run(theirs)
    assert names == their_names
    for a, b in zip(ours, expected, strict=True):
        theirs.testing.assert_close(theirs.tensor(a), theirs.tensor(b), rtol=1e-4, atol=1e-5)


def test_old_weight_norm_and_back():
    layer = nn.Linear(3, 2)
    before = layer.weight.detach().clone()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        nn.utils.weight_norm(layer)
    torch.testing.assert_close(layer.weight.detach(), before)
    nn.utils.remove_weight_norm(layer)
    assert isinstance(layer.weight, nn.Parameter) and not layer._forward_pre_hooks


def test_pruning_twice_and_for_good():
    layer = nn.Linear(4, 4)
    prune.l1_unstructured(layer, "weight", amount=4)
    prune.ln_structured(layer, "weight", amount=1, n=2, dim=0)
    assert layer.weight_mask.sum() <= 12 and prune.is_pruned(layer)
    layer(torch.ones(4)).sum().backward()
    assert bool((layer.weight_orig.grad[layer.weight_mask == 0] == 0).all())
    kept = layer.weight.detach().clone()
    prune.remove(layer, "weight")
    assert torch.equal(layer.weight, kept) and not prune.is_pruned(layer)


def test_fused_layers_compute_the_same():
    torch.manual_seed(0)
    conv, norm = nn.Conv2d(2, 3, 3), nn.BatchNorm2d(3)
    norm(conv(torch.randn(4, 2, 5, 5)))
    conv.eval(), norm.eval()
    x = torch.randn(1, 2, 5, 5)
    torch.testing.assert_close(nn.utils.fuse_conv_bn_eval(conv, norm)(x), norm(conv(x)))


def test_masks_of_containers_take_the_dtype_of_the_tensor():
    def program(torch):
        prune = importlib.import_module(f"{torch.__name__}.nn.utils.prune")
        container, method = prune.PruningContainer(), prune.L1Unstructured(amount=1)
        container._tensor_name = method._tensor_name = "weight"
        container.add_pruning_method(method)
        return container.compute_mask(torch.tensor([3.0, 1.0, 2.0]), torch.tensor([1, 1, 0]))

    agrees(program)
