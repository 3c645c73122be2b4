"""Scaled dot-product attention, block by block: neither scores nor probabilities are kept for backward."""

from math import prod, sqrt

import numpy as np

from ..._names.public import public
from ..._tensor.modes import attention_kernels
from ...interpreters._protocol import TENSOR
from ...primitives._declare import composed
from ...primitives._half import in_float32
from .._arguments import mixed, tensor_argument

_BLOCK = 1 << 20  # bytes of scores at a time


def _transposed(F, x):
    return F.transpose(x, dim0=x.ndim - 2, dim1=x.ndim - 1)


def _scores(F, q, k, mask, scale):
    scores = F.matmul(F.mul(q, scale), _transposed(F, k))
    return scores if mask is None else F.add(scores, mask)


def _attention(F, q, k, v, mask, scale):
    """The result, and the logarithm of the sum of exponentials of each row of scores."""
    scores = _scores(F, q, k, mask, scale)
    last = (scores.ndim - 1,)
    top = F.amax(scores, dim=last, keepdim=True)
    top = F.where(F.eq(top, float("-inf")), 0, top)
    e = F.exp(F.sub(scores, top))
    total = F.sum(e, dim=last, keepdim=True)
    total = F.where(F.eq(total, 0), 1, total)
    return F.matmul(F.div(e, total), v), F.add(F.log(total), top)


def _attention_backward(F, g, q, k, v, mask, y, _lse, scale):
    """The gradients of q, k, v; the statistics are computed again, for those are functions of q and k too."""
    p = F.safe_softmax(_scores(F, q, k, mask, scale), dim=q.ndim - 1)
    gp = F.matmul(g, _transposed(F, v))
    inner = F.sum(F.mul(gp, p), dim=(p.ndim - 1,), keepdim=True)
    gs = F.mul(F.mul(p, F.sub(gp, inner)), scale)
    return F.matmul(gs, k), F.matmul(_transposed(F, gs), q), F.matmul(_transposed(F, p), g)


class _Heads:
    """The heads of (..., L, E) arrays, some at a time: as many as their scores fit in a block."""

    def __init__(self, q, k, v, mask):
        leads = [x.shape[:-2] for x in (q, k, v, mask) if x is not None]
        self.lead, length, source = np.broadcast_shapes(*leads), q.shape[-2], k.shape[-2]
        if mask is not None and prod(mask.shape[:-2]) == 1:
            mask = mask.reshape(mask.shape[-2:])
        elif mask is not None:
            mask = np.broadcast_to(mask, (*self.lead, length, source))
        self.mask = mask
        step = max(1, _BLOCK // max(1, length * source * q.itemsize))
        count = prod(self.lead)
        self.blocks = [slice(start, min(start + step, count)) for start in range(0, count, step)]
        self.buffer = np.empty((min(step, max(count, 1)), length, source), q.dtype)

    def flat(self, x):
        """All heads, one after the other."""
        return np.broadcast_to(x, (*self.lead, *x.shape[-2:])).reshape(prod(self.lead), *x.shape[-2:])

    def scores(self, q, k, block, scale):
        """The scores of a block of heads, in the buffer."""
        out = self.buffer[: block.stop - block.start]
        np.matmul(q[block], k[block].swapaxes(-1, -2), out=out)
        out *= scale
        if self.mask is not None and self.mask.ndim == 2:
            out += self.mask
        elif self.mask is not None:
            out += self.mask[np.unravel_index(np.arange(block.start, block.stop), self.lead)]
        return out


@in_float32
def _attention_kernel(q, k, v, mask, scale):
    heads = _Heads(q, k, v, mask)
    fq, fk, fv = map(heads.flat, (q, k, v))
    y = np.empty((*fq.shape[:-1], v.shape[-1]), q.dtype)
    lse = np.empty((*fq.shape[:-1], 1), q.dtype)
    for block in heads.blocks:
        scores = heads.scores(fq, fk, block, q.dtype.type(scale))
        top = np.max(scores, -1, keepdims=True, initial=-np.inf)
        top[top == -np.inf] = 0
        scores -= top
        np.exp(scores, scores)
        total = np.add.reduce(scores, -1, keepdims=True)
        total[total == 0] = 1
        np.matmul(scores, fv[block], out=y[block])
        y[block] /= total
        lse[block] = np.log(total) + top
    return y.reshape(*heads.lead, *y.shape[1:]), lse.reshape(*heads.lead, *lse.shape[1:])


@in_float32
def _attention_backward_kernel(g, q, k, v, mask, y, lse, scale):
    heads = _Heads(q, k, v, mask)
    fg, fq, fk, fv, fy, flse = map(heads.flat, (g, q, k, v, y, lse))
    gq, gk, gv = np.empty_like(fq), np.empty_like(fk), np.empty_like(fv)
    inner = np.einsum("hle,hle->hl", fg, fy)[..., None]
    for block in heads.blocks:
        p = heads.scores(fq, fk, block, q.dtype.type(scale))
        p -= flse[block]
        np.exp(p, p)
        np.matmul(p.swapaxes(-1, -2), fg[block], out=gv[block])
        gp = np.matmul(fg[block], fv[block].swapaxes(-1, -2))
        gp -= inner[block]
        gp *= p
        gp *= q.dtype.type(scale)
        np.matmul(gp, fk[block], out=gq[block])
        np.matmul(gp.swapaxes(-1, -2), fq[block], out=gk[block])
    return tuple(x.reshape(*heads.lead, *x.shape[1:]) for x in (gq, gk, gv))


composed("attention_backward", _attention_backward, kernel=_attention_backward_kernel)
attention_op = composed(
    *("attention", _attention),
    vjp=lambda F, g, y, q, k, v, mask, scale: (
        *F.attention_backward(g[0], q, k, v, mask, y[0], y[1], scale=scale),
        None,
    ),
    kernel=_attention_kernel,
    grad_name="ScaledDotProductFlashAttentionForCpuBackward0",
)


@public("nn.functional")
def scaled_dot_product_attention(
    query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False, scale=None, enable_gqa=False
):
    """Return averages of values, weighted by softmax(query keyᵀ scale + mask).

    Args:
        query (Tensor): (..., L, E).
        key (Tensor): (..., S, E).
        value (Tensor): (..., S, Ev).
        attn_mask (Tensor): broadcasts to (..., L, S): bools, True where attention is allowed; or numbers to be added.
        dropout_p (float): the probability of a weight to be dropped.
        is_causal (bool): whether each position sees only those up to its own.
        scale (float): 1 / sqrt(E), unless given.
        enable_gqa (bool): whether key and value may have fewer heads, each for several of the query.

    Returns:
        Tensor: (..., L, Ev).

    Raises:
        RuntimeError: the shapes or dtypes do not fit, or both a mask and `is_causal` are given.

    Source: A. Vaswani et al., Attention Is All You Need (2017).

    >>> F.scaled_dot_product_attention(torch.zeros(1, 2, 3), torch.zeros(1, 2, 3), torch.tensor([[[1.0], [3.0]]]))
    tensor([[[2.],
             [2.]]])
    """
    _check_attention(query, key, value, attn_mask, is_causal)
    if enable_gqa:
        key, value = _repeated(key, query), _repeated(value, query)
    scale = 1 / sqrt(query.shape[-1]) if scale is None else scale
    if is_causal:
        attn_mask = TENSOR.constant(np.tri(query.shape[-2], key.shape[-2], dtype=bool), like=query)
    mask = _additive(attn_mask, query._array.dtype)
    if dropout_p > 0 or mask is not None and mask._edge is not None or _keeps_weights():
        return _attention_in_steps(query, key, value, mask, dropout_p, scale)[0]
    return attention_op(query, key, value, mask, scale=scale)[0]


def _attention_in_steps(query, key, value, mask, dropout_p, scale, softmax="safe_softmax"):
    """(result, weights) as operations of their own: with dropout, or where the weights are wanted."""
    from .dropout import dropout

    root = sqrt(abs(scale))
    q = TENSOR.mul(query, root if scale >= 0 else -root)
    scores = TENSOR.matmul(q, _transposed(TENSOR, TENSOR.mul(key, root)))
    scores = scores if mask is None else TENSOR.add(scores, mask)
    weights = getattr(TENSOR, softmax)(scores, dim=scores.ndim - 1)
    return TENSOR.matmul(dropout(weights, dropout_p), value), weights


def _keeps_weights():
    """Whether the kernel that keeps the weights is to be used: where `nn.attention.sdpa_kernel` allows no other."""
    allowed = attention_kernels.get()
    if allowed is None or "FLASH_ATTENTION" in allowed:
        return False
    if "MATH" in allowed:
        return True
    raise RuntimeError(
        "No available kernel. Aborting execution: here are MATH and FLASH_ATTENTION, and sdpa_kernel allows "
        f"{', '.join(allowed) or 'none'}"
    )


def _additive(mask, dtype):
    """A mask as numbers to be added: -infinity where a bool mask says no."""
    if mask is None or mask._array.dtype != bool:
        return mask
    allowed, refused = (TENSOR.constant(np.full((), value, dtype), like=mask) for value in (0, -np.inf))
    return TENSOR.where(mask, allowed, refused)


def _repeated(x, query):
    """Heads repeated so that there are as many as in the query."""
    times = query.shape[-3] // x.shape[-3]
    if query.shape[-3] % x.shape[-3]:
        raise RuntimeError(
            f"Number of heads in key and value must divide the number of heads in query: got {x.shape[-3]} and "
            f"{query.shape[-3]}"
        )
    *lead, heads, length, width = x._array.shape
    wide = TENSOR.expand(TENSOR.unsqueeze(x, dim=x.ndim - 2), shape=(*lead, heads, times, length, width))
    return TENSOR.reshape(wide, shape=(*lead, heads * times, length, width))


def check_mask(mask, scores):
    """Refuse a mask whose last two dimensions do not broadcast to those of the scores."""
    for d, (n, wanted) in enumerate(zip(mask.shape[-2:], scores[-mask.ndim :]), mask.ndim - min(2, mask.ndim)):
        if n not in (1, wanted):
            raise RuntimeError(
                f"The size of tensor a ({wanted}) must match the size of tensor b ({n}) at non-singleton dimension "
                f"{d}: attn_mask of shape {list(mask.shape)} for scores (..., {scores[0]}, {scores[1]})"
            )


def _check_attention(query, key, value, mask, is_causal):
    """Refuse tensors that do not go together."""
    for i, (name, x) in enumerate((("query", query), ("key", key), ("value", value)), 1):
        tensor_argument(x, "scaled_dot_product_attention", name, i)
    if mixed(query, key, value):
        raise RuntimeError(
            f"Expected query, key, and value to have the same dtype, but got query.dtype: {query.dtype} key.dtype: "
            f"{key.dtype} and value.dtype: {value.dtype} instead."
        )
    if min(query.ndim, key.ndim, value.ndim) < 2:
        raise RuntimeError(
            f"Expected query, key, and value to all be  at least 2 dimensional, but got query.dim(): {query.ndim}, "
            f"key.dim(): {key.ndim} and value.dim(): {value.ndim} instead."
        )
    if mask is not None:
        if is_causal:
            raise RuntimeError(
                "_scaled_dot_product_attention: Explicit attn_mask should not be set when is_causal=True"
            )
        if mask._array.dtype not in (np.bool_, query._array.dtype, np.float32):
            raise RuntimeError(
                "Expected attn_mask dtype to be bool or float or to match query dtype, but got attn_mask.dtype: "
                f"{mask.dtype} and  query.dtype: {query.dtype} instead."
            )
    if mask is not None:
        check_mask(mask, (query.shape[-2], key.shape[-2]))
    if query.shape[-1] != key.shape[-1] or key.shape[-2] != value.shape[-2]:
        raise RuntimeError(
            f"The sizes of query {list(query.shape)}, key {list(key.shape)} and value {list(value.shape)} do not fit: "
            "query and key need the same last dimension, key and value the same one before"
        )
