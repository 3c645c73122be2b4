"""Multi-head attention (Vaswani et al. 2017, arXiv:1706.03762)."""

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
        swap = self.batch_first and query.dim() == 3
        if swap:
            query, key, value = _batch_second(query, key, value)
        result, weights = F.multi_head_attention_forward(
            query,
            key,
            value,
            self.embed_dim,
            self.num_heads,
            self.in_proj_weight,
            self.in_proj_bias,
            self.bias_k,
            self.bias_v,
            self.add_zero_attn,
            self.dropout,
            self.out_proj.weight,
            self.out_proj.bias,
            training=self.training,
            key_padding_mask=key_padding_mask,
            need_weights=need_weights,
            attn_mask=attn_mask,
            use_separate_proj_weight=not self._qkv_same_embed_dim,
            q_proj_weight=self.q_proj_weight,
            k_proj_weight=self.k_proj_weight,
            v_proj_weight=self.v_proj_weight,
            average_attn_weights=average_attn_weights,
            is_causal=is_causal,
        )
        return result.transpose(0, 1) if swap else result, weights


def _batch_second(query, key, value):
    """The three as (L or S, N, E); the same tensor stays the same object, so that one projection does."""
    moved = {id(x): x.transpose(0, 1) for x in (query, key, value)}
    return moved[id(query)], moved[id(key)], moved[id(value)]
