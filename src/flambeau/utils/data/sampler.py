"""Samplers: in which order the examples of a dataset come."""

import itertools

import flambeau as torch


def _is_positive(value):
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


class Sampler:
    """An order of examples; a subclass defines ``__iter__``, and ``__len__`` if it has one.

    >>> class Backwards(torch.utils.data.Sampler):
    ...     def __init__(self, data):
    ...         self.data = data
    ...     def __iter__(self):
    ...         return iter(range(len(self.data) - 1, -1, -1))
    >>> list(Backwards("abc"))
    [2, 1, 0]
    """

    def __class_getitem__(cls, item):
        return cls

    def __iter__(self):
        raise NotImplementedError


class SequentialSampler(Sampler):
    """The order in which they are.

    Args:
        data_source (Dataset): whose length counts.

    >>> list(torch.utils.data.SequentialSampler("abc"))
    [0, 1, 2]
    """

    def __init__(self, data_source):
        self.data_source = data_source

    def __iter__(self):
        return iter(range(len(self.data_source)))

    def __len__(self):
        return len(self.data_source)


class RandomSampler(Sampler):
    """A random order, another one at each iteration.

    Args:
        data_source (Dataset): whose length counts.
        replacement (bool): draw each example independently.
        num_samples (int, optional): how many; as many as there are if None.
        generator (Generator, optional): where the order comes from; if None, each iteration takes a new one, with a
            seed from the default generator.

    Raises:
        TypeError, ValueError: options of the wrong kind.

    >>> sorted(torch.utils.data.RandomSampler("abc"))
    [0, 1, 2]
    """

    def __init__(self, data_source, replacement: bool = False, num_samples: int | None = None, generator=None):
        self.data_source, self.replacement = data_source, replacement
        self._num_samples, self.generator = num_samples, generator
        if not isinstance(replacement, bool):
            raise TypeError(f"replacement should be a boolean value, but got replacement={replacement}")
        if not _is_positive(self.num_samples):
            raise ValueError(f"num_samples should be a positive integer value, but got num_samples={self.num_samples}")

    @property
    def num_samples(self):
        """How many numbers come: the length of the dataset at this time, if not said."""
        return len(self.data_source) if self._num_samples is None else self._num_samples

    def __iter__(self):
        n, generator = len(self.data_source), self.generator
        if generator is None:
            generator = torch.Generator()
            generator.manual_seed(random_seed())
        # In pieces, as PyTorch draws them: the whole dataset, or 32 numbers at a time.
        piece = 32 if self.replacement else n
        for size in (*itertools.repeat(piece, self.num_samples // piece), self.num_samples % piece):
            if self.replacement:
                yield from torch.randint(n, (size,), generator=generator).tolist()
            else:
                yield from torch.randperm(n, generator=generator).tolist()[:size]

    def __len__(self):
        return self.num_samples


def random_seed(generator=None) -> int:
    """A seed from a generator, the default one if None, as PyTorch draws it."""
    return int(torch.empty((), dtype=torch.int64).random_(generator=generator).item())


class SubsetRandomSampler(Sampler):
    """Given numbers in a random order.

    Args:
        indices (sequence of ints): these numbers.
        generator (Generator, optional): where the order comes from; the default generator if None.

    >>> sorted(torch.utils.data.SubsetRandomSampler([4, 2]))
    [2, 4]
    """

    def __init__(self, indices, generator=None):
        self.indices, self.generator = indices, generator

    def __iter__(self):
        for i in torch.randperm(len(self.indices), generator=self.generator).tolist():
            yield self.indices[i]

    def __len__(self):
        return len(self.indices)


class WeightedRandomSampler(Sampler):
    """Numbers drawn with given probabilities.

    Args:
        weights (sequence of floats): proportional to the probabilities.
        num_samples (int): how many.
        replacement (bool): draw each independently.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    Raises:
        ValueError: options of the wrong kind.

    >>> list(torch.utils.data.WeightedRandomSampler([0.0, 1.0], 3))
    [1, 1, 1]
    """

    def __init__(self, weights, num_samples: int, replacement: bool = True, generator=None):
        if not _is_positive(num_samples):
            raise ValueError(f"num_samples should be a positive integer value, but got num_samples={num_samples}")
        if not isinstance(replacement, bool):
            raise ValueError(f"replacement should be a boolean value, but got replacement={replacement}")
        weights = torch.as_tensor(weights, dtype=torch.float64)
        if weights.dim() != 1:
            raise ValueError(f"weights should be a 1d sequence but given weights have shape {tuple(weights.shape)}")
        self.weights, self.num_samples = weights, num_samples
        self.replacement, self.generator = replacement, generator

    def __iter__(self):
        drawn = torch.multinomial(self.weights, self.num_samples, self.replacement, generator=self.generator)
        yield from drawn.tolist()

    def __len__(self):
        return self.num_samples


class BatchSampler(Sampler):
    """The numbers of another sampler, in lists.

    Args:
        sampler (Sampler or iterable): where the numbers come from.
        batch_size (int): how many in a list.
        drop_last (bool): leave out the last list if it is shorter.

    Raises:
        ValueError: options of the wrong kind.

    >>> list(torch.utils.data.BatchSampler(range(5), 2, drop_last=False))
    [[0, 1], [2, 3], [4]]
    """

    def __init__(self, sampler, batch_size: int, drop_last: bool):
        if not _is_positive(batch_size):
            raise ValueError(f"batch_size should be a positive integer value, but got batch_size={batch_size}")
        if not isinstance(drop_last, bool):
            raise ValueError(f"drop_last should be a boolean value, but got drop_last={drop_last}")
        self.sampler, self.batch_size, self.drop_last = sampler, batch_size, drop_last

    def __iter__(self):
        numbers = iter(self.sampler)
        while batch := list(itertools.islice(numbers, self.batch_size)):
            if len(batch) < self.batch_size and self.drop_last:
                return
            yield batch

    def __len__(self):
        full, rest = divmod(len(self.sampler), self.batch_size)
        return full + (rest > 0 and not self.drop_last)
