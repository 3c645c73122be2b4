"""Connectionist temporal classification: the likelihood of labels whose places in a sequence are not known."""

import numpy as np

from .._public import public
from .._tensor_base import Tensor, wrap
from ..interpreters._protocol import TENSOR
from ._networks import check_reduction, need_floating, need_tensor

_NEVER = -1e30  # stands for log 0, but has derivatives


@public("nn.functional")
def ctc_loss(log_probs, targets, input_lengths, target_lengths, blank=0, reduction="mean", zero_infinity=False):
    """Return minus the logarithm of the probability of labels, summed over all their alignments with the input.

    The gradient is PyTorch's: that of log_softmax as well, which must come before.

    Args:
        log_probs (Tensor): (T, N, C) or (T, C): logarithms of probabilities, as log_softmax gives them.
        targets (Tensor): (N, S), (S,), or the labels of all sequences one after the other; none is `blank`.
        input_lengths (Tensor or tuple of ints), target_lengths (Tensor or tuple of ints): (N,) or a number.
        blank (int): the class that stands for no label.
        reduction (str): ``"none"``; ``"mean"``, each loss divided by the target's length; ``"sum"``.
        zero_infinity (bool): count targets too long for their input as 0, not as infinity.

    Raises:
        RuntimeError: the sizes or lengths do not fit.

    Source: A. Graves et al., Connectionist Temporal Classification (2006).

    >>> F.ctc_loss(torch.zeros(2, 1, 2), torch.tensor([[1]]), (2,), (1,), reduction="sum").exp()
    tensor(0.3333)
    """
    check_reduction(reduction)
    need_floating(log_probs, "ctc_loss")
    need_tensor(targets, "ctc_loss", "targets", 2)
    batched = log_probs.ndim == 3
    log_probs = log_probs if batched else TENSOR.unsqueeze(log_probs, dim=1)
    lengths = _lengths(input_lengths, "input_lengths", log_probs.shape[1], log_probs.shape[0])
    label_lengths = _lengths(target_lengths, "target_lengths", log_probs.shape[1])
    if not 0 <= blank < log_probs.shape[2]:
        raise RuntimeError(f"blank must be in label range, got {blank} and {log_probs.shape[2]} classes")
    labels = _labels(targets._array, label_lengths)
    loss = _negative_log_likelihood(log_probs.transpose(0, 1), labels, lengths, label_lengths, blank)
    if zero_infinity:
        loss = TENSOR.where(TENSOR.isinf(loss), 0.0, loss)
    if reduction == "mean":
        return (loss / wrap(np.maximum(label_lengths, 1).astype(loss._array.dtype))).mean()
    return loss.sum() if reduction == "sum" else loss if batched else TENSOR.squeeze(loss, dims=(0,))


def _lengths(given, name, batch, most=None):
    """Lengths as an array (N,)."""
    found = np.atleast_1d(given._array if isinstance(given, Tensor) else np.asarray(given))
    if found.shape != (batch,):
        raise RuntimeError(f"{name} must be of size batch_size, got {list(found.shape)} and batch_size {batch}")
    if found.min(initial=0) < 0:
        raise RuntimeError(f"Expected {name} to have value at least 0, but got value {found.min()}")
    if most is not None and found.max(initial=0) > most:
        raise RuntimeError(f"Expected {name} to have value at most {most}, but got value {found.max()}")
    return found


def _labels(targets, lengths):
    """The labels as an array (N, longest), whatever stands behind their ends."""
    longest = int(lengths.max(initial=0))
    if targets.ndim == 2:
        if targets.shape[0] != len(lengths) or targets.shape[1] < longest:
            raise RuntimeError(
                f"Expected tensor to have size at least {longest} at dimension 1, but got size {targets.shape[1]} for "
                f"argument #2 'targets', which has shape {list(targets.shape)}"
            )
        return targets[:, :longest].astype(np.int64)
    if targets.ndim != 1 or len(targets) != lengths.sum():
        raise RuntimeError(
            f"Expected tensor to have size {lengths.sum()} at dimension 0, but got size {list(targets.shape)} for "
            "argument #2 'targets'"
        )
    made = np.zeros((len(lengths), longest), np.int64)
    made[np.arange(longest) < lengths[:, None]] = targets
    return made


def _negative_log_likelihood(log_probs, labels, lengths, label_lengths, blank):
    """The loss of each sequence, by the forward recursion; log_probs are (N, T, C)."""
    batch, steps, _ = log_probs.shape
    states = np.full((batch, 2 * labels.shape[1] + 1), blank)  # a blank between any two labels, and at both ends
    states[:, 1::2] = labels
    index = np.broadcast_to(states[:, None], (batch, steps, states.shape[1]))
    emitted = log_probs.gather(2, wrap(np.ascontiguousarray(index))).unbind(1)
    # A label may follow another one without a blank between them, if they differ.
    skips = np.zeros(states.shape, bool)
    skips[:, 2:] = (states[:, 2:] != blank) & (states[:, 2:] != states[:, :-2])
    skips, begins = wrap(skips), wrap(np.broadcast_to(np.arange(states.shape[1]) < 2, states.shape).copy())
    alpha = TENSOR.where(begins, emitted[0], _NEVER)
    for t in range(1, steps):
        one, two = (TENSOR.pad(alpha, padding=(n, -n), value=_NEVER) for n in (1, 2))
        ways = TENSOR.cat(*(x.unsqueeze(0) for x in (alpha, one, TENSOR.where(skips, two, _NEVER))), dim=0)
        goes_on = wrap((t < lengths)[:, None])
        alpha = TENSOR.where(goes_on, ways.logsumexp(0) + emitted[t], alpha)
    ends = 2 * label_lengths[:, None] - np.array([0, 1])  # the last blank, and the label before it if there is one
    last = alpha.gather(1, wrap(ends.clip(min=0)))
    last = TENSOR.where(wrap(ends >= 0), last, _NEVER).logsumexp(1)
    loss = -last + _softmax_gradient(log_probs, lengths)
    return TENSOR.where(wrap(last._array <= _NEVER / 2), float("inf"), loss)


def _softmax_gradient(log_probs, lengths):
    """Zero, with the gradient exp(log_probs) that turns the loss's own into that by the logits."""
    inside = wrap((np.arange(log_probs.shape[1]) < lengths[:, None])[:, :, None])
    p = TENSOR.where(inside, log_probs.exp(), 0.0)
    return (p - p.detach()).sum((1, 2))
