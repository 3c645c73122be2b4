"""Who takes what: items of different sizes divided among ranks."""


def shared_out(items, size_of, count):
    """Yield (item, rank): the largest items first, each to that of `count` ranks that has least so far."""
    loads = [0] * count
    for item in sorted(items, key=size_of, reverse=True):
        rank = loads.index(min(loads))
        loads[rank] += size_of(item)
        yield item, rank
