"""Multi-head attention: projections round scaled dot-product attention, with PyTorch's many options."""

from math import sqrt

from ..._names.public import public
from ...interpreters._protocol import TENSOR
from .attention import _additive, _attention_in_steps, scaled_dot_product_attention
from .linear import linear


@public("nn.functional")
def multi_head_attention_forward(
    query, key, value, embed_dim_to_check, num_heads, in_proj_weight, in_proj_bias, bias_k, bias_v, add_zero_attn,
    dropout_p, out_proj_weight, out_proj_bias, training=True, key_padding_mask=None, need_weights=True, attn_mask=None,
    use_separate_proj_weight=False, q_proj_weight=None, k_proj_weight=None, v_proj_weight=None, static_k=None,
    static_v=None, average_attn_weights=True, is_causal=False,
):  # fmt: skip
    """Return what `nn.MultiheadAttention` computes: attention of several heads between projections.

    Args:
        query (Tensor): (L, N, E) or (L, E).
        key (Tensor), value (Tensor): (S, N, ...) or (S, ...).
        embed_dim_to_check (int): E.
        num_heads (int): how many heads E is divided into.
        in_proj_weight (Tensor), in_proj_bias (Tensor): (3 E, E) and (3 E,): of query, key and value together.
        bias_k (Tensor), bias_v (Tensor): (1, 1, E): one more position of key and value.
        add_zero_attn (bool): whether to add a position of zeros to key and value.
        dropout_p (float): the probability of a weight to be dropped in training.
        out_proj_weight (Tensor), out_proj_bias (Tensor): of the output.
        training (bool): whether to drop weights.
        key_padding_mask (Tensor): (N, S) or (S,): bools, True where the key is padding; or numbers to be added.
        need_weights (bool): whether to return the weights.
        attn_mask (Tensor): (L, S) or (N × heads, L, S): bools, True where attention is forbidden; or numbers to add.
        use_separate_proj_weight (bool): whether to use the next three instead of `in_proj_weight`.
        q_proj_weight (Tensor), k_proj_weight (Tensor), v_proj_weight (Tensor): (E, features) each.
        static_k (Tensor), static_v (Tensor): (N × heads, S, E / heads): used instead of projections.
        average_attn_weights (bool): whether to return the mean of the heads' weights.
        is_causal (bool): says that `attn_mask` is the causal mask.

    Returns:
        tuple: the result (L, N, E), and the weights (N, L, S), (N, heads, L, S) or None.

    Raises:
        AssertionError: the sizes do not fit.
        RuntimeError: a mask has another shape or dtype.

    >>> x, w = torch.ones(3, 1, 4), torch.eye(4)
    >>> y, weights = F.multi_head_attention_forward(
    ...     x, x, x, 4, 2, torch.cat([w, w, w]), None, None, None, False, 0.0, w, None
    ... )
    >>> y.shape, weights[0, 0]
    (torch.Size([3, 1, 4]), tensor([0.3333, 0.3333, 0.3333]))
    """
    batched = _is_batched(query, key, value, key_padding_mask, attn_mask, num_heads)
    if is_causal and attn_mask is None:
        raise RuntimeError("Need attn_mask if specifying the is_causal hint.")
    if not batched:
        query, key, value = (TENSOR.unsqueeze(x, dim=1) for x in (query, key, value))
        key_padding_mask = key_padding_mask if key_padding_mask is None else TENSOR.unsqueeze(key_padding_mask, dim=0)
    length, n, width = query._array.shape
    _check_sizes(query, key, value, embed_dim_to_check, num_heads, use_separate_proj_weight)
    dtype = query._array.dtype
    mask = _shaped_mask(_mask(attn_mask, "attn_mask", dtype), length, key.shape[0], n, num_heads)
    padding = _mask(key_padding_mask, "key_padding_mask", dtype)
    separate = (q_proj_weight, k_proj_weight, v_proj_weight) if use_separate_proj_weight else None
    q, k, v = _projected(query, key, value, in_proj_weight, in_proj_bias, separate)
    if bias_k is not None and bias_v is not None:
        k, v = _with_row(k, bias_k), _with_row(v, bias_v)
        mask, padding = _one_wider(mask), _one_wider(padding)
    q = _heads(q, num_heads)
    k = _static(static_k, n * num_heads, width // num_heads) if static_k is not None else _heads(k, num_heads)
    v = _static(static_v, n * num_heads, width // num_heads) if static_v is not None else _heads(v, num_heads)
    if add_zero_attn:
        zeros = TENSOR.zeros((n * num_heads, 1, width // num_heads), like=k)
        k, v = (TENSOR.cat(x, zeros, dim=1) for x in (k, v))
        mask, padding = _one_wider(mask), _one_wider(padding)
    mask = _with_padding(mask, padding, n, num_heads, k.shape[1])
    y, weights = _attend(q, k, v, mask, dropout_p if training else 0.0, need_weights, n, num_heads)
    y = linear(TENSOR.reshape(y, shape=(length * n, width)), out_proj_weight, out_proj_bias)
    y = TENSOR.reshape(y, shape=(length, n, y.shape[1]))
    if need_weights and average_attn_weights:
        weights = TENSOR.div(TENSOR.sum(weights, dim=(1,)), num_heads)
    if batched:
        return y, weights
    return TENSOR.squeeze_dim(y, dims=(1,)), weights if weights is None else TENSOR.squeeze_dim(weights, dims=(0,))


def _is_batched(query, key, value, key_padding_mask, attn_mask, num_heads):
    """Whether the tensors are batches; AssertionError where their dimensions do not go together."""
    if query.ndim not in (2, 3):
        raise AssertionError(
            f"query should be unbatched 2D or batched 3D tensor but received {query.ndim}-D query tensor"
        )
    batched, kind = query.ndim == 3, "batched" if query.ndim == 3 else "unbatched"
    if key.ndim != query.ndim or value.ndim != query.ndim:
        raise AssertionError(
            f"For {kind} ({query.ndim}-D) `query`, expected `key` and `value` to be {query.ndim}-D but found "
            f"{key.ndim}-D and {value.ndim}-D tensors respectively"
        )
    if key_padding_mask is not None and key_padding_mask.ndim != query.ndim - 1:
        raise AssertionError(
            f"For {kind} ({query.ndim}-D) `query`, expected `key_padding_mask` to be `None` or {query.ndim - 1}-D but "
            f"found {key_padding_mask.ndim}-D tensor instead"
        )
    if attn_mask is not None:
        if attn_mask.ndim not in (2, 3):
            raise AssertionError(
                f"For {kind} ({query.ndim}-D) `query`, expected `attn_mask` to be `None`, 2-D or 3-D but found "
                f"{attn_mask.ndim}-D tensor instead"
            )
        expected = (num_heads, query.shape[0], key.shape[0])
        if not batched and attn_mask.ndim == 3 and tuple(attn_mask.shape) != expected:
            raise AssertionError(f"Expected `attn_mask` shape to be {expected} but got {tuple(attn_mask.shape)}")
    return batched


def _check_sizes(query, key, value, embed_dim, num_heads, separate):
    width = query.shape[2]
    if width != embed_dim:
        raise AssertionError(f"was expecting embedding dimension of {embed_dim}, but got {width}")
    if width % num_heads:
        raise AssertionError(f"embed_dim {width} not divisible by num_heads {num_heads}")
    if separate:
        if key.shape[:2] != value.shape[:2]:
            raise AssertionError(
                f"key's sequence and batch dims {key.shape[:2]} do not match value's {value.shape[:2]}"
            )
    elif key.shape != value.shape:
        raise AssertionError(f"key shape {key.shape} does not match value shape {value.shape}")


def _mask(mask, name, dtype):
    """A mask as numbers to be added: -infinity where a bool mask forbids."""
    if mask is None:
        return None
    if mask._array.dtype.kind not in "bfV":
        raise AssertionError(f"only bool and floating types of {name} are supported, got {mask.dtype}")
    if mask._array.dtype != bool:
        return mask
    return _additive(TENSOR.logical_not(mask), dtype)


def _shaped_mask(mask, length, source, n, num_heads):
    """The mask as (1 or N × heads, L, S)."""
    if mask is None:
        return None
    expected = (length, source) if mask.ndim == 2 else (n * num_heads, length, source)
    if tuple(mask.shape) != expected:
        raise RuntimeError(f"The shape of the {mask.ndim}D attn_mask is {mask.shape}, but should be {expected}.")
    return TENSOR.unsqueeze(mask, dim=0) if mask.ndim == 2 else mask


def _projected(query, key, value, weight, bias, separate):
    """Query, key and value after their projections."""
    width = query.shape[2]
    if separate is not None:
        weights = separate
    elif query is key is value:
        together = linear(query, weight, bias)
        return tuple(TENSOR.slice(together, dim=2, start=i * width, stop=(i + 1) * width, step=1) for i in range(3))
    else:
        weights = [TENSOR.slice(weight, dim=0, start=i * width, stop=(i + 1) * width, step=1) for i in range(3)]
    biases = [None] * 3
    if bias is not None:
        biases = [TENSOR.slice(bias, dim=0, start=i * width, stop=(i + 1) * width, step=1) for i in range(3)]
    return tuple(linear(x, w, b) for x, w, b in zip((query, key, value), weights, biases))


def _with_row(x, row):
    """(S, N, E) with one more position."""
    return TENSOR.cat(x, TENSOR.expand(row, shape=(1, *x._array.shape[1:])), dim=0)


def _one_wider(mask):
    """A mask that allows one position more."""
    return mask if mask is None else TENSOR.pad(mask, padding=(0, 1), value=0)


def _heads(x, num_heads):
    """(S, N, E) as (N × heads, S, E / heads)."""
    s, n, width = x._array.shape
    split = TENSOR.reshape(x, shape=(s, n * num_heads, width // num_heads))
    return TENSOR.transpose(split, dim0=0, dim1=1)


def _static(x, heads, width):
    if x.shape[0] != heads or x.shape[2] != width:
        raise AssertionError(
            f"expecting static_k and static_v of {heads} heads and width {width}, but got {tuple(x.shape)}"
        )
    return x


def _with_padding(mask, padding, n, num_heads, source):
    """Both masks together, (1 or N × heads, L or 1, S)."""
    if padding is None:
        return mask
    if tuple(padding.shape) != (n, source):
        raise AssertionError(f"key_padding_mask has shape {tuple(padding.shape)}, expected {(n, source)}")
    wide = TENSOR.expand(TENSOR.reshape(padding, shape=(n, 1, 1, source)), shape=(n, num_heads, 1, source))
    wide = TENSOR.reshape(wide, shape=(n * num_heads, 1, source))
    return wide if mask is None else TENSOR.add(mask, wide)


def _attend(q, k, v, mask, dropout_p, need_weights, n, heads):
    """(result (L, N × E), weights (N, heads, L, S) or None)."""
    (all_heads, length, width), source = q._array.shape, k.shape[1]
    if need_weights:
        # where a mask allows nothing, weights that are returned are NaN in PyTorch; others count as zeros
        y, weights = _attention_in_steps(q, k, v, mask, dropout_p, 1 / sqrt(width), "softmax")
        weights = TENSOR.reshape(weights, shape=(n, heads, length, source))
    else:
        shape = (n, heads)
        if mask is not None:
            mask = TENSOR.expand(mask, shape=(all_heads, length, source))
            mask = TENSOR.reshape(mask, shape=(*shape, length, source))
        q, k, v = (TENSOR.reshape(x, shape=(*shape, *x._array.shape[1:])) for x in (q, k, v))
        y = scaled_dot_product_attention(q, k, v, mask, dropout_p)
        y, weights = TENSOR.reshape(y, shape=(all_heads, length, width)), None
    return TENSOR.transpose(y, dim0=0, dim1=1), weights
