"""Datasets, samplers and loaders give PyTorch's examples in PyTorch's order."""

import os
import random
import time

import numpy as np
import pytest
from oracle import agrees

import flambeau


def data_of(torch):
    """The module; PyTorch's is not an attribute before it is imported."""
    if torch is flambeau:
        return flambeau.utils.data
    import torch.utils.data

    return torch.utils.data


def ten(torch):
    """Ten numbered rows."""
    return data_of(torch).TensorDataset(torch.arange(10.0).reshape(10, 1), torch.arange(10))


LOADERS = {
    "shuffled": {"batch_size": 3, "shuffle": True},
    "in order": {"batch_size": 4},
    "last dropped": {"batch_size": 4, "drop_last": True},
    "single": {"batch_size": None},
    "single shuffled": {"batch_size": None, "shuffle": True},
    "workers": {"batch_size": 3, "shuffle": True, "num_workers": 2},
    "sampler": {"batch_size": 2, "sampler": [4, 1, 7]},
    "batches": {"batch_sampler": [[0, 1], [4]]},
    "own function": {"batch_size": 5, "collate_fn": len},
    "two orders": {"shuffle": True, "sampler": [1]},
    "batches and size": {"batch_sampler": [[1]], "batch_size": 3},
    "no batches, drop": {"batch_size": None, "drop_last": True},
    "size": {"batch_size": 0},
    "workers negative": {"num_workers": -1},
    "timeout": {"timeout": -1},
    "prefetch": {"prefetch_factor": 2},
    "persistent": {"persistent_workers": True},
    "context": {"multiprocessing_context": "fork"},
}


@pytest.mark.parametrize("options", LOADERS.values(), ids=LOADERS)
def test_loader(options):
    """Two rounds, the length, and where the default generator is afterwards."""

    def program(torch):
        serial = {**options, "num_workers": 0} if torch is not flambeau and options.get("num_workers") == 2 else options
        loader = data_of(torch).DataLoader(ten(torch), **serial)
        return [list(loader), list(loader), len(loader), torch.rand(2)]

    agrees(program)


def test_loader_with_a_generator():
    def program(torch):
        generator = torch.Generator().manual_seed(3)
        loader = data_of(torch).DataLoader(ten(torch), 4, shuffle=True, generator=generator)
        return [list(loader), list(loader), torch.rand(1, generator=generator), torch.rand(1)]

    agrees(program)


@pytest.mark.parametrize("options", ({"batch_size": 3}, {"batch_size": 3, "drop_last": True}, {"batch_size": None}))
def test_streams(options):
    def program(torch):
        class Stream(data_of(torch).IterableDataset):
            def __iter__(self):
                return iter(range(7))

            def __len__(self):
                return 7

        loader = data_of(torch).DataLoader(Stream(), **options)
        return [list(loader), len(loader), list(Stream() + Stream())]

    agrees(program)


@pytest.mark.parametrize("options", ({"shuffle": True}, {"sampler": [1]}, {"batch_sampler": [[1]]}))
def test_streams_have_no_order(options):
    def program(torch):
        stream = type("Stream", (data_of(torch).IterableDataset,), {"__iter__": lambda self: iter(())})()
        return data_of(torch).DataLoader(stream, **options)

    agrees(program)


SAMPLERS = {
    "sequential": lambda d: d.SequentialSampler(range(4)),
    "random": lambda d: d.RandomSampler(range(7)),
    "more": lambda d: d.RandomSampler(range(5), num_samples=12),
    "replaced": lambda d: d.RandomSampler(range(5), replacement=True, num_samples=70),
    "subset": lambda d: d.SubsetRandomSampler([3, 5, 7]),
    "weighted": lambda d: d.WeightedRandomSampler([1.0, 2, 3], 6),
    "weighted once": lambda d: d.WeightedRandomSampler([1.0, 2, 3], 2, replacement=False),
    "batches": lambda d: d.BatchSampler(d.RandomSampler(range(7)), 3, False),
    "whole batches": lambda d: d.BatchSampler(range(7), 3, True),
    "no number": lambda d: d.RandomSampler(range(3), num_samples=0),
    "no bool": lambda d: d.RandomSampler(range(3), replacement=1),
    "batch size": lambda d: d.BatchSampler(range(3), 0, False),
    "batch drop": lambda d: d.BatchSampler(range(3), 1, 1),
    "weights": lambda d: d.WeightedRandomSampler([[1.0]], 1),
}


@pytest.mark.parametrize("make", SAMPLERS.values(), ids=SAMPLERS)
def test_samplers(make):
    agrees(lambda torch: [list(make(data_of(torch))), len(make(data_of(torch))), torch.rand(1)])


DATASETS = {
    "concat": lambda torch, d: [d.ConcatDataset([range(3), range(5)])[i] for i in (-1, 0, 2, 3, 7)],
    "concat far": lambda torch, d: d.ConcatDataset([range(3)])[-4],
    "concat nothing": lambda torch, d: d.ConcatDataset([]),
    "plus": lambda torch, d: [len(ten(torch) + ten(torch)), (ten(torch) + ten(torch))[12]],
    "stack": lambda torch, d: [d.StackDataset(range(3), range(3, 6))[1], len(d.StackDataset(range(3)))],
    "stack batch": lambda torch, d: list(d.DataLoader(d.StackDataset(a=ten(torch), b=range(10)), 4)),
    "stack sizes": lambda torch, d: d.StackDataset(range(3), range(4)),
    "stack both": lambda torch, d: d.StackDataset(range(3), a=range(3)),
    "stack nothing": lambda torch, d: d.StackDataset(),
    "tensor sizes": lambda torch, d: d.TensorDataset(torch.ones(2), torch.ones(3)),
    "subset": lambda torch, d: [d.Subset(ten(torch), [3, 1])[0], len(d.Subset(range(9), [1]))],
    "split": lambda torch, d: [list(part) for part in d.random_split(range(10), [3, 7])],
    "fractions": lambda torch, d: [list(part) for part in d.random_split(range(10), [0.3, 0.3, 0.4])],
    "split wrong": lambda torch, d: d.random_split(range(10), [3, 3]),
    "abstract": lambda torch, d: d.Dataset()[0],
}  # fmt: skip


@pytest.mark.parametrize("call", DATASETS.values(), ids=DATASETS)
def test_datasets(call):
    agrees(lambda torch: call(torch, data_of(torch)))


BATCHES = {
    "nested": lambda torch: [{"a": 1, "b": np.ones(2), "c": "x", "d": (1.5, [2, 3])}] * 2,
    "numpy numbers": lambda torch: [np.float32(1), np.float32(2)],
    "bools": lambda torch: [True, False],
    "tensors": lambda torch: (torch.ones(2), torch.zeros(2)),
    "objects": lambda torch: [object()],
    "unequal": lambda torch: [[1], [1, 2]],
    "sizes": lambda torch: [torch.ones(2), torch.ones(3)],
    "texts in array": lambda torch: [np.array(["a"])],
}


@pytest.mark.parametrize("make", BATCHES.values(), ids=BATCHES)
def test_collate(make):
    agrees(lambda torch: [data_of(torch).default_collate(make(torch)), data_of(torch).default_convert(make(torch))])


def test_workers_share_the_loading():
    data = flambeau.utils.data

    class Slow(data.Dataset):
        def __len__(self):
            return 8

        def __getitem__(self, index):
            time.sleep(0.01)
            return index, data.get_worker_info().id, data.get_worker_info().dataset.begun

    def begin(number):
        data.get_worker_info().dataset.begun = 10 + number

    loader = data.DataLoader(Slow(), 2, num_workers=2, worker_init_fn=begin)
    batches = [[column.tolist() for column in batch] for batch in loader]
    assert batches == [[[2 * i, 2 * i + 1], [i % 2] * 2, [10 + i % 2] * 2] for i in range(4)]
    assert data.get_worker_info() is None


class Draws:
    """A dataset of random numbers from each generator."""

    def __init__(self, torch):
        self.torch = torch

    def __len__(self):
        return 6

    def __getitem__(self, index):
        return index, self.torch.rand(1).item(), random.random(), np.random.rand()


@pytest.mark.parametrize("persistent", [False, True])
def test_random_numbers_of_workers_are_pytorchs(persistent):
    def program(torch):
        torch.manual_seed(5)
        loader = data_of(torch).DataLoader(
            Draws(torch), 2, shuffle=True, num_workers=2, persistent_workers=persistent
        )  # fmt: skip
        return [batch for _ in range(2) for batch in loader], torch.rand(1)

    agrees(program)


def test_large_batches_come_whole():
    images = flambeau.arange(40000.0).reshape(4, 100, 100)
    first, second = flambeau.utils.data.DataLoader(flambeau.utils.data.TensorDataset(images), 2, num_workers=2)
    assert flambeau.equal(flambeau.cat([*first, *second]), images)
    first[0].add_(1.0)  # it is memory of this process


def test_streams_are_split_among_workers():
    class Stream(flambeau.utils.data.IterableDataset):
        def __iter__(self):
            info = flambeau.utils.data.get_worker_info()
            return iter(range(info.id, 7, info.num_workers))

    batches = [batch.tolist() for batch in flambeau.utils.data.DataLoader(Stream(), 2, num_workers=2)]
    assert batches == [[0, 2], [1, 3], [4, 6], [5]]


@pytest.mark.parametrize(
    "end, words", [(lambda: os._exit(7), "exit code 7"), (lambda: os.kill(os.getpid(), 9), "Kill")]
)
def test_a_worker_that_dies_is_named(words, end):
    class Deadly(flambeau.utils.data.Dataset):
        def __len__(self):
            return 4

        def __getitem__(self, index):
            return end() if index == 3 else index

    with pytest.raises(RuntimeError, match=rf"DataLoader worker \(pid\(s\) \d+\) exited unexpectedly.*{words}"):
        list(flambeau.utils.data.DataLoader(Deadly(), num_workers=2))


def test_a_workers_error_arrives():
    loader = flambeau.utils.data.DataLoader([1, "x"], 2, num_workers=1)
    with pytest.raises(TypeError):
        list(loader)


def test_a_slow_worker_is_given_up():
    class Stuck(flambeau.utils.data.Dataset):
        def __len__(self):
            return 1

        def __getitem__(self, index):
            time.sleep(0.2)
            return index

    with pytest.raises(RuntimeError, match="timed out after 0.01"):
        list(flambeau.utils.data.DataLoader(Stuck(), num_workers=1, timeout=0.01))


def test_fixed_after_construction():
    loader = flambeau.utils.data.DataLoader([1, 2])
    with pytest.raises(ValueError, match="batch_size attribute should not be set"):
        loader.batch_size = 3


def test_weighted_samples_are_drawn_when_the_first_is_asked_for():
    def program(t):
        sampler = t.utils.data.WeightedRandomSampler([1.0, 2, 3], 6)
        first, second = iter(sampler), iter(sampler)
        t.manual_seed(0)
        found = list(first)
        t.manual_seed(0)
        return [found, list(second)]

    agrees(program)
