"""The loss of sequences without alignment: connectionist temporal classification.

For one example, the target with blanks between, before and after its labels is a chain of states; alpha[t, s] is the
logarithm of the probability of all ways to be in state s at time t, and beta[t, s] of all ways to go on from there.
Source: A. Graves et al., Connectionist Temporal Classification (2006).
"""

import numpy as np

from ..._names.public import public
from ...interpreters._protocol import TENSOR
from ...primitives._declare import general
from .._arguments import raw
from ..networks._common import check_reduction, need_floating


def _states(target, blank):
    """(labels of the states, whether each can be reached from two states before)."""
    states = np.full(2 * len(target) + 1, blank)
    states[1::2] = target
    skip = np.zeros(len(states), bool)
    skip[3::2] = target[1:] != target[:-1]
    return states, skip


def _shifted(row, by):
    """A row moved on by some states, -infinity where none come from."""
    moved = np.full_like(row, -np.inf)
    moved[by:] = row[: len(row) - by]
    return moved


def _forward(log_p, skip):
    """alpha (T, S), with log_p (T, S) the log probabilities of the states' labels."""
    alpha = np.full(log_p.shape, -np.inf)
    alpha[0, :2] = log_p[0, :2]
    for t in range(1, len(log_p)):
        before = alpha[t - 1]
        ways = np.logaddexp(before, _shifted(before, 1))
        jump = np.where(skip, _shifted(before, 2), -np.inf)
        alpha[t] = np.logaddexp(ways, jump) + log_p[t]
    return alpha


def _backward(log_p, skip):
    """beta (T, S): the same, backwards, without the step's own probability."""
    skip_back = np.zeros_like(skip)
    skip_back[:-2] = skip[2:]
    return _forward(log_p[::-1, ::-1], skip_back[::-1])[::-1, ::-1] - log_p


def _examples(log_probs, targets, input_lengths, target_lengths, blank):
    """For each example: (its number, length, states, skips, log probabilities of its states)."""
    start = 0
    for n, (length, count) in enumerate(zip(input_lengths.tolist(), target_lengths.tolist())):
        if targets.ndim == 2:
            target = targets[n, :count]
        else:
            target, start = targets[start : start + count], start + count
        states, skip = _states(target, blank)
        yield n, length, states, skip, log_probs[:length, n][:, states].astype(np.float64)


def _total(alpha):
    """The log probability of all ways that end in the last label, or in the blank after it."""
    return np.logaddexp.reduce(alpha[-1, -2:])


def _loss_kernel(log_probs, targets, input_lengths, target_lengths, blank, zero_infinity):
    losses = np.zeros(log_probs.shape[1], log_probs.dtype)
    for n, length, states, skip, log_p in _examples(log_probs, targets, input_lengths, target_lengths, blank):
        if length:
            losses[n] = -_total(_forward(log_p, skip))
        elif len(states) > 1:
            losses[n] = np.inf
    return np.where(np.isinf(losses), 0, losses).astype(losses.dtype) if zero_infinity else losses


def _gradient_kernel(g, log_probs, targets, input_lengths, target_lengths, blank, zero_infinity):
    """The gradient for the log probabilities, as if they were the scores before a log softmax, as PyTorch
    defines it."""
    made = np.zeros_like(log_probs)
    for n, length, states, skip, log_p in _examples(log_probs, targets, input_lengths, target_lengths, blank):
        if not length:
            continue
        alpha = _forward(log_p, skip)
        total = _total(alpha)
        if np.isinf(total) and zero_infinity:
            continue
        ways = np.full((length, log_probs.shape[2]), -np.inf)
        both = alpha + _backward(log_p, skip)
        for s, label in enumerate(states):
            ways[:, label] = np.logaddexp(ways[:, label], both[:, s])
        made[:length, n] = (np.exp(log_probs[:length, n]) - np.exp(ways - total)) * g[n]
    return made


general("ctc_gradient", _gradient_kernel)
ctc_op = general(
    "ctc_loss",
    _loss_kernel,
    vjps=[
        lambda F, g, _y, log_probs, targets, input_lengths, target_lengths, **params: F.ctc_gradient(
            g, log_probs, targets, input_lengths, target_lengths, **params
        ),
        *(None,) * 3,
    ],
)


@public("nn.functional")
def ctc_loss(log_probs, targets, input_lengths, target_lengths, blank=0, reduction="mean", zero_infinity=False):
    """Return the negative log probability of label sequences, over all alignments with longer sequences.

    Args:
        log_probs (Tensor): (T, N, C) or (T, C): log probabilities of the classes at each time.
        targets (Tensor): (N, S) or, one after the other, (sum of the target lengths,): labels.
        input_lengths (Tensor or ints): (N,) or (): how long each input is.
        target_lengths (Tensor or ints): (N,) or (): how long each target is.
        blank (int): the class that stands for no label.
        reduction (str): ``"none"``, ``"mean"`` of the losses over their target lengths, or ``"sum"``.
        zero_infinity (bool): whether losses of targets that do not fit into their inputs are 0 rather than infinite.

    Raises:
        RuntimeError: the lengths do not fit.

    The gradient is that for scores before a log softmax, as in PyTorch; it cannot be differentiated again.

    >>> F.ctc_loss(torch.zeros(2, 1, 2), torch.tensor([[1]]), [2], [1], reduction="sum").exp()
    tensor(0.3333)
    """
    check_reduction(reduction)
    need_floating(log_probs, "ctc_loss")
    lengths, counts = (_as_lengths(x) for x in (input_lengths, target_lengths))
    batched = log_probs.ndim == 3
    if not batched:
        log_probs = TENSOR.unsqueeze(log_probs, dim=1)
        targets = TENSOR.unsqueeze(targets, dim=0) if targets.ndim == 1 else targets
    _check_lengths(log_probs, targets, lengths, counts, blank)
    inputs = (log_probs, targets, TENSOR.constant(lengths, like=log_probs), TENSOR.constant(counts, like=log_probs))
    losses = ctc_op(*inputs, blank=blank, zero_infinity=bool(zero_infinity))
    if reduction == "mean":
        return (losses / TENSOR.constant(np.maximum(counts, 1), like=log_probs)).mean()
    if reduction == "sum":
        return TENSOR.sum_all(losses)
    return losses if batched else TENSOR.squeeze_dim(losses, dims=(0,))


def _as_lengths(x):
    """Lengths given as a tensor or as numbers."""
    return np.asarray(raw(x) if hasattr(x, "_array") else x, np.int64).reshape(-1)


def _check_lengths(log_probs, targets, lengths, counts, blank):
    """Refuse lengths that do not fit each other or the tensors."""
    steps, n, classes = log_probs._array.shape
    if targets._array.dtype.kind not in "iu":
        raise RuntimeError(f"ctc_loss: targets must be integral, but they are {targets.dtype}")
    if not 0 <= blank < classes:
        raise RuntimeError(f"blank must be in label range: it is {blank}, and there are {classes} classes")
    for name, found in (("input_lengths", lengths), ("target_lengths", counts)):
        if len(found) != n:
            raise RuntimeError(f"{name} must be of size batch_size: got {len(found)}, expected {n}")
        if (found < 0).any():
            raise RuntimeError(f"Expected {name} to have value at least 0, but got {int(found.min())}")
    if lengths.max(initial=0) > steps:
        raise RuntimeError(
            f"Expected input_lengths to have value at most {steps}, but got value {int(lengths.max())} (while checking "
            "arguments for ctc_loss_cpu)"
        )
    room = targets.shape[1] if targets.ndim == 2 else targets.shape[0]
    needed = int(counts.max(initial=0) if targets.ndim == 2 else counts.sum())
    if needed > room:
        raise RuntimeError(
            f"Expected tensor to have size at least {needed} at dimension 1, but got size {room}: targets"
        )
