"""Collectives as operations: recorded, differentiated and compiled like any other. Their derivatives are collectives.

`all_reduce_begin` and `all_reduce_end` are one reduction in two halves, between which a program goes on computing.
"""

import itertools

import numpy as np

from ..primitives._declare import general, linear
from ._reductions import ReduceOp, as_bytes, check_op, wide
from .collectives import _told, average

_under_way = {}  # ticket: (work, received)
_tickets = itertools.count(1)


def _contiguous(array):
    return np.array(array, order="C", copy=True)


def _begin(x, *, group, reduce):
    check_op(reduce, x.dtype)
    sent = wide(_contiguous(x))
    received = np.empty_like(sent)
    doing = f"all_reduce {reduce.name} {_told(np.asarray(x))}"
    work = group.launch(doing, lambda: group.all_reduce(sent, received, reduce))
    ticket = next(_tickets)
    _under_way[ticket] = work, received
    return np.asarray(ticket, np.int64)


def _end(ticket, *, group, reduce, shape, dtype):
    work, received = _under_way.pop(int(ticket))
    work.wait()
    return average(received, reduce, group.size()).astype(dtype, copy=False).reshape(shape)


def _all_reduce(x, *, group, reduce):
    return _end(_begin(x, group=group, reduce=reduce), group=group, reduce=reduce, shape=x.shape, dtype=x.dtype)


def _broadcast(x, *, group, root):
    memory = _contiguous(x)
    group.launch(f"broadcast from {root} {_told(memory)}", lambda: group.broadcast(as_bytes(memory), root)).wait()
    return memory


def _all_gather(x, *, group):
    sent, received = _contiguous(x), np.empty((group.size(), *x.shape), x.dtype)
    group.launch(f"all_gather {_told(sent)}", lambda: group.all_gather(as_bytes(sent), as_bytes(received))).wait()
    return received


def _reduce_scatter(x, *, group):
    sent = wide(_contiguous(x))
    received, doing = np.empty(x.shape[1:], sent.dtype), f"reduce_scatter SUM {_told(np.asarray(x))}"
    group.launch(doing, lambda: group.reduce_scatter(sent, received, ReduceOp.SUM)).wait()
    return received.astype(x.dtype, copy=False)


def _reduced_back(F, g, _x, *, group, reduce):
    if reduce not in (ReduceOp.SUM, ReduceOp.AVG):
        raise NotImplementedError(f"the derivative of all_reduce with {reduce!r} is not in flambeau: use SUM or AVG")
    return F.all_reduce(g, group=group, reduce=reduce)


def _broadcast_back(F, g, _x, *, group, root):
    total = F.all_reduce(g, group=group, reduce=ReduceOp.SUM)
    return total if group.rank() == root else F.mul(total, 0.0)


def _gathered_back(F, g, _x, *, group):
    return F.reduce_scatter_rows(g, group=group)


def _like(x, **_):
    return x.shape, x.dtype


all_reduce = linear("all_reduce", _all_reduce, _reduced_back, infer=_like)
broadcast_from = linear("broadcast_from", _broadcast, _broadcast_back, infer=_like)
all_gather_stack = linear(
    "all_gather_stack", _all_gather, _gathered_back, infer=lambda x, group: ((group.size(), *x.shape), x.dtype)
)
reduce_scatter_rows = linear(
    "reduce_scatter_rows",
    _reduce_scatter,
    lambda F, g, _x, *, group: F.all_gather_stack(g, group=group),
    infer=lambda x, **_: (x.shape[1:], x.dtype),
)
all_reduce_begin = general("all_reduce_begin", _begin, infer=lambda x, **_: ((), np.dtype(np.int64)))
all_reduce_end = general("all_reduce_end", _end, infer=lambda ticket, shape, dtype, **_: (shape, np.dtype(dtype)))
