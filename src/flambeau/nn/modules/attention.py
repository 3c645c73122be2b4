"""Multi-head attention (Vaswani et al. 2017, arXiv:1706.03762)."""

from __future__ import annotations

import math

import flambeau as torch

from .. import functional as F
from .. import init
from ..parameter import Parameter
from .linear import NonDynamicallyQuantizableLinear
from .module import Module


class MultiheadAttention(Module):
    """Attention of several heads: each mixes the values by how well their keys fit the queries.

    Args:
        embed_dim (int): size of queries and results; a multiple of `num_heads`.
        num_heads (int): how many heads.
        dropout (float): probability of zeros in the attention weights, in training.
        bias (bool): whether the projections have biases.
        add_bias_kv (bool): whether a learned key and value are added to every sequence.
        add_zero_attn (bool): whether a key and value of zeros are added.
        kdim (int, optional), vdim (int, optional): sizes of keys and values, embed_dim if None.
        batch_first (bool): the batch is dimension 0, not 1.
        device, dtype: of the parameters.

    Raises:
        ValueError: a size is not positive. AssertionError: `embed_dim` does not divide by `num_heads`.

    >>> attention = torch.nn.MultiheadAttention(4, 2, batch_first=True)
    >>> x = torch.ones(3, 5, 4)
    >>> result, weights = attention(x, x, x)
    >>> result.shape, weights.shape
    (torch.Size([3, 5, 4]), torch.Size([3, 5, 5]))
    """

    __constants__ = ("batch_first",)

    def __init__(
        self,
        embed_dim,
        num_heads,
        dropout=0.0,
        bias=True,
        add_bias_kv=False,
        add_zero_attn=False,
        kdim=None,
        vdim=None,
        batch_first=False,
        device=None,
        dtype=None,
    ):
        super().__init__()
        if embed_dim <= 0 or num_heads <= 0:
            raise ValueError(
                f"embed_dim and num_heads must be greater than 0, got embed_dim={embed_dim} and num_heads={num_heads} "
                "instead"
            )
        if embed_dim % num_heads != 0:
            raise AssertionError(f"embed_dim must be divisible by num_heads, got {embed_dim} and {num_heads}")
        self.embed_dim, self.num_heads, self.head_dim = embed_dim, num_heads, embed_dim // num_heads
        self.kdim, self.vdim = embed_dim if kdim is None else kdim, embed_dim if vdim is None else vdim
        self._qkv_same_embed_dim = self.kdim == embed_dim == self.vdim
        self.dropout, self.batch_first, self.add_zero_attn = dropout, batch_first, add_zero_attn
        self._make_parameters(bias, add_bias_kv, {"device": device, "dtype": dtype})
        self._reset_parameters()

    def _make_parameters(self, bias, add_bias_kv, options):
        """The projections of query, key and value: one matrix for all three if their sizes are equal."""
        e, one = self.embed_dim, self._qkv_same_embed_dim
        shapes = {
            "q_proj_weight": None if one else (e, e),
            "k_proj_weight": None if one else (e, self.kdim),
            "v_proj_weight": None if one else (e, self.vdim),
            "in_proj_weight": (3 * e, e) if one else None,
            "in_proj_bias": (3 * e,) if bias else None,
        }
        for name, shape in shapes.items():
            self.register_parameter(name, None if shape is None else Parameter(torch.empty(shape, **options)))
        self.out_proj = NonDynamicallyQuantizableLinear(e, e, bias=bias, **options)
        for name in ("bias_k", "bias_v"):
            self.register_parameter(name, Parameter(torch.empty((1, 1, e), **options)) if add_bias_kv else None)

    def _reset_parameters(self):
        """Draw new initial parameters."""
        for weight in (self.in_proj_weight, self.q_proj_weight, self.k_proj_weight, self.v_proj_weight):
            if weight is not None:
                init.xavier_uniform_(weight)
        if self.in_proj_bias is not None:
            init.constant_(self.in_proj_bias, 0.0)
            init.constant_(self.out_proj.bias, 0.0)
        for bias in (self.bias_k, self.bias_v):
            if bias is not None:
                init.xavier_normal_(bias)

    def forward(
        self,
        query,
        key,
        value,
        key_padding_mask=None,
        need_weights: bool = True,
        attn_mask=None,
        average_attn_weights: bool = True,
        is_causal: bool = False,
    ):
        """Attend.

        Args:
            query (Tensor): (L, N, embed_dim), or (L, embed_dim).
            key (Tensor): (S, N, kdim), or (S, kdim).
            value (Tensor): (S, N, vdim), or (S, vdim).
            key_padding_mask (Tensor, optional): (N, S) or (S), True for keys to be ignored; or numbers to be added.
            need_weights (bool): return the attention weights too.
            attn_mask (Tensor, optional): (L, S) or (N·num_heads, L, S), True where not to attend; or numbers.
            average_attn_weights (bool): the weights' mean over the heads.
            is_causal (bool): `attn_mask` is the causal one.

        Returns:
            (Tensor, Tensor or None): results (L, N, embed_dim) or (L, embed_dim); weights (N, L, S), (L, S), or with
            the heads in dimension -3.

        Raises:
            AssertionError, RuntimeError: shapes do not fit.
        """
        batched = _check_shapes(query, key, value, key_padding_mask, attn_mask, self.num_heads)
        if is_causal and attn_mask is None:
            raise RuntimeError(
                "Need attn_mask if specifying the is_causal hint. You may use the Transformer module method "
                "`generate_square_subsequent_mask` to create this mask."
            )
        query, key, value = _batch_second(query, key, value, batched, self.batch_first)
        if not batched and key_padding_mask is not None:
            key_padding_mask = key_padding_mask.unsqueeze(0)
        self._check_sizes(query, key, value)
        q, k, v = self._project(query, key, value)
        # The hint is only trusted where PyTorch trusts it too.
        causal = is_causal and key_padding_mask is None and not need_weights
        mask = None if causal else self._mask(attn_mask, key_padding_mask, q, k)
        k, v, mask = self._extend(k, v, mask)
        result, weights = self._attend(q, k, v, mask, causal, need_weights)
        if weights is not None:
            weights = weights.mean(dim=1) if average_attn_weights else weights
            weights = weights if batched else weights.squeeze(0)
        if not batched:
            return result.squeeze(1), weights
        return result.transpose(0, 1) if self.batch_first else result, weights

    def _check_sizes(self, query, key, value):
        if query.shape[-1] != self.embed_dim:
            raise AssertionError(f"was expecting embedding dimension of {self.embed_dim}, but got {query.shape[-1]}")
        if self._qkv_same_embed_dim and key.shape != value.shape:
            raise AssertionError(f"key shape {key.shape} does not match value shape {value.shape}")
        if key.shape[:2] != value.shape[:2]:
            raise AssertionError(
                f"key's sequence and batch dims {key.shape[:2]} do not match value's {value.shape[:2]}"
            )

    def _project(self, query, key, value):
        """Query, key and value after their projections, each (L or S, N, embed_dim)."""
        biases = (None,) * 3 if self.in_proj_bias is None else self.in_proj_bias.chunk(3)
        if not self._qkv_same_embed_dim:
            weights = self.q_proj_weight, self.k_proj_weight, self.v_proj_weight
        elif query is key is value:
            return F.linear(query, self.in_proj_weight, self.in_proj_bias).chunk(3, dim=-1)
        else:
            weights = self.in_proj_weight.chunk(3)
        return [F.linear(x, w, b) for x, w, b in zip((query, key, value), weights, biases)]

    def _mask(self, attn_mask, key_padding_mask, q, k):
        """Both masks as numbers to be added, (1 or N, 1 or num_heads, L or 1, S); or None."""
        (target, batch, _), source = q.shape, k.shape[0]
        mask = _as_numbers(attn_mask, q.dtype, "attn_mask")
        if mask is not None:
            wanted = (target, source) if mask.dim() == 2 else (batch * self.num_heads, target, source)
            if tuple(mask.shape) != wanted:
                raise RuntimeError(f"The shape of the {mask.dim()}D attn_mask is {mask.shape}, but should be {wanted}.")
            mask = mask.reshape(-1 if mask.dim() == 3 else 1, *mask.shape[-2:])
            heads = self.num_heads if mask.shape[0] > 1 else 1
            mask = mask.reshape(-1, heads, target, source)
        padding = _as_numbers(key_padding_mask, q.dtype, "key_padding_mask")
        if padding is None:
            return mask
        if tuple(padding.shape) != (batch, source):
            raise AssertionError(
                f"Expected key_padded_mask.shape to be {(batch, source)}, but got {tuple(padding.shape)}"
            )
        padding = padding.reshape(batch, 1, 1, source)
        return padding if mask is None else mask + padding

    def _extend(self, k, v, mask):
        """Keys and values with the learned ones and the zeros added, and the mask for them."""
        batch, added = k.shape[1], 0
        if self.bias_k is not None:
            k = torch.cat([k, self.bias_k.repeat(1, batch, 1)])
            v = torch.cat([v, self.bias_v.repeat(1, batch, 1)])
            added += 1
        if self.add_zero_attn:
            zeros = torch.zeros((1, batch, self.embed_dim), dtype=k.dtype, device=k.device)
            k, v = torch.cat([k, zeros]), torch.cat([v, zeros])
            added += 1
        return k, v, F.pad(mask, (0, added)) if added and mask is not None else mask

    def _heads(self, x):
        """(L, N, embed_dim) to (N, num_heads, L, head_dim)."""
        return x.reshape(x.shape[0], x.shape[1], self.num_heads, self.head_dim).permute(1, 2, 0, 3)

    def _attend(self, q, k, v, mask, causal, need_weights):
        """Results (L, N, embed_dim), and weights (N, num_heads, L, S) if needed."""
        target, batch, _ = q.shape
        q, k, v = self._heads(q), self._heads(k), self._heads(v)
        dropout = self.dropout if self.training else 0.0
        if need_weights:
            scores = (q * math.sqrt(1.0 / self.head_dim)) @ k.transpose(-2, -1)
            weights = F.softmax(scores if mask is None else scores + mask, dim=-1)
            weights = F.dropout(weights, p=dropout) if dropout > 0.0 else weights
            mixed = weights @ v
        else:
            weights, mixed = None, F.scaled_dot_product_attention(q, k, v, mask, dropout, causal)
        mixed = mixed.permute(2, 0, 1, 3).reshape(target * batch, self.embed_dim)
        return self.out_proj(mixed).reshape(target, batch, self.embed_dim), weights


def _batch_second(query, key, value, batched, batch_first):
    """The three as (L or S, N, E); the same tensor stays the same object, so that one projection does."""
    if batched and not batch_first:
        return query, key, value
    moved = {}
    for x in (query, key, value):
        if id(x) not in moved:
            moved[id(x)] = x.transpose(0, 1) if batched else x.unsqueeze(1)
    return moved[id(query)], moved[id(key)], moved[id(value)]


def _as_numbers(mask, dtype, name):
    """A mask of bools as 0 and -inf."""
    if mask is None or mask.is_floating_point():
        return mask
    if mask.dtype != torch.bool:
        raise AssertionError(f"only bool and floating types of {name} are supported")
    return torch.zeros_like(mask, dtype=dtype).masked_fill_(mask, -math.inf)


def _check_shapes(query, key, value, key_padding_mask, attn_mask, num_heads):
    """Refuse numbers of dimensions that do not fit; whether there is a batch."""
    if query.dim() not in (2, 3):
        raise AssertionError(
            f"query should be unbatched 2D or batched 3D tensor but received {query.dim()}-D query tensor"
        )
    batched = query.dim() == 3
    which = f"For {'batched (3-D)' if batched else 'unbatched (2-D)'} `query`, expected"
    n = query.dim()
    if key.dim() != n or value.dim() != n:
        raise AssertionError(
            f"{which} `key` and `value` to be {n}-D but found {key.dim()}-D and {value.dim()}-D tensors respectively"
        )
    if key_padding_mask is not None and key_padding_mask.dim() != n - 1:
        raise AssertionError(
            f"{which} `key_padding_mask` to be `None` or {n - 1}-D but found {key_padding_mask.dim()}-D tensor instead"
        )
    if attn_mask is not None and attn_mask.dim() not in (2, 3):
        raise AssertionError(
            f"{which} `attn_mask` to be `None`, 2-D or 3-D but found {attn_mask.dim()}-D tensor instead"
        )
    if attn_mask is not None and not batched and attn_mask.dim() == 3:
        wanted = (num_heads, query.shape[0], key.shape[0])
        if tuple(attn_mask.shape) != wanted:
            raise AssertionError(f"Expected `attn_mask` shape to be {wanted} but got {attn_mask.shape}")
    return batched
