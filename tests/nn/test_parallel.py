"""Cutting and joining what goes to several devices; modules that would run on several GPUs."""

from collections import namedtuple

import pytest

import flambeau as torch
from flambeau.nn.parallel.scatter_gather import gather, scatter, scatter_kwargs

Pair = namedtuple("Pair", "a b")


def test_containers_are_cut_and_joined():
    given = [Pair(torch.arange(4), {"x": torch.ones(4, 2)}), (torch.arange(4), None)]
    first, second = scatter(given, ["cpu", "cpu"])
    assert first[0].a.tolist() == [0, 1] and second[0].b["x"].shape == (2, 2) and second[1][1] is None
    back = gather([first, second], "cpu")
    assert isinstance(back[0], Pair) and torch.equal(back[0].a, given[0].a) and back[1][1] is None
    assert gather([torch.tensor(1.0), torch.tensor(2.0)], "cpu").tolist() == [1, 2]
    args, kwargs = scatter_kwargs((torch.ones(2),), {"k": torch.zeros(2)}, ["cpu", "cpu"])
    assert len(args) == len(kwargs) == 2 and kwargs[1]["k"].tolist() == [0]
    with pytest.raises(RuntimeError, match="not available"):
        scatter(given, ["cuda:0"])


def test_without_gpus_the_module_runs():
    net = torch.nn.DataParallel(torch.nn.Linear(2, 1))
    assert net(torch.ones(3, 2)).shape == (3, 1) and list(net.state_dict()) == ["module.weight", "module.bias"]
    with pytest.raises(AssertionError, match="CUDA"):
        torch.nn.DataParallel(net, device_ids=[0])
