"""Which examples each process of a group loads."""

import math

import flambeau as torch

from .sampler import Sampler


class DistributedSampler(Sampler):
    """Every process's share of a dataset: each takes every ``num_replicas``-th example of one common order.

    Args:
        dataset (Dataset): whose length counts.
        num_replicas (int, optional): how many processes share it; those of the default group if None.
        rank (int, optional): the number of this one among them; its rank in the default group if None.
        shuffle (bool): a new random order for each epoch, the same in every process; see `set_epoch`.
        seed (int): what the random orders come from; the same in every process.
        drop_last (bool): leave out what is too much for equal shares, instead of repeating examples.

    Raises:
        ValueError: `rank` is not below `num_replicas`, or neither is given and there is no default group.

    >>> data = range(5)
    >>> [list(torch.utils.data.DistributedSampler(data, 2, rank, shuffle=False)) for rank in range(2)]
    [[0, 2, 4], [1, 3, 0]]
    """

    def __init__(self, dataset, num_replicas=None, rank=None, shuffle=True, seed=0, drop_last=False):
        num_replicas = torch.distributed.get_world_size() if num_replicas is None else num_replicas
        rank = torch.distributed.get_rank() if rank is None else rank
        if not 0 <= rank < num_replicas:
            raise ValueError(f"Invalid rank {rank}, rank should be in the interval [0, {num_replicas - 1}]")
        self.dataset, self.num_replicas, self.rank, self.epoch = dataset, num_replicas, rank, 0
        self.shuffle, self.seed, self.drop_last = shuffle, seed, drop_last
        whole, rest = divmod(len(dataset), num_replicas)
        self.num_samples = whole if drop_last or not rest else whole + 1
        self.total_size = self.num_samples * num_replicas

    def __iter__(self):
        n = len(self.dataset)
        if self.shuffle:
            generator = torch.Generator()
            generator.manual_seed(self.seed + self.epoch)
            indices = torch.randperm(n, generator=generator).tolist()
        else:
            indices = list(range(n))
        if not self.drop_last and indices:
            indices = indices * math.ceil(self.total_size / n)
        return iter(indices[self.rank : self.total_size : self.num_replicas])

    def __len__(self) -> int:
        return self.num_samples

    def set_epoch(self, epoch: int) -> None:
        """Choose the random order; without a new number each epoch has the same.

        Args:
            epoch (int): the number of the epoch, the same in every process.

        >>> sampler = torch.utils.data.DistributedSampler(range(4), 1, 0)
        >>> sampler.set_epoch(3); len(list(sampler))
        4
        """
        self.epoch = epoch
