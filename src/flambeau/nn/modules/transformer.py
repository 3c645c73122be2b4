"""The transformer and its parts (Vaswani et al. 2017, arXiv:1706.03762)."""

import copy

import flambeau as torch

from .. import functional as F
from .. import init
from .attention import MultiheadAttention
from .container import ModuleList
from .dropout import Dropout
from .linear import Linear
from .module import Module
from .normalization import LayerNorm

_ACTIVATIONS = ("relu", "gelu")


def _activation(activation):
    """The function of that name; a function or module is taken as it is."""
    if not isinstance(activation, str):
        return activation
    if activation not in _ACTIVATIONS:
        raise RuntimeError(f"activation should be relu/gelu, not {activation}")
    return getattr(F, activation)


def _copies(module, count):
    return ModuleList([copy.deepcopy(module) for _ in range(count)])


class _Layer(Module):
    """What encoder and decoder layers have in common: attention to oneself, and two linear layers."""

    __constants__ = ("norm_first",)
    _blocks = 2  # attention and feed-forward: each has a norm before or after, and dropout
    _with_memory = False

    def __init__(
        self,
        d_model: int,
        nhead: int,
        dim_feedforward: int = 2048,
        dropout: float = 0.1,
        activation="relu",
        layer_norm_eps: float = 1e-5,
        batch_first: bool = False,
        norm_first: bool = False,
        bias: bool = True,
        device=None,
        dtype=None,
    ):
        super().__init__()
        options = {"bias": bias, "device": device, "dtype": dtype}
        attention = {"dropout": dropout, "batch_first": batch_first, **options}
        self.self_attn = MultiheadAttention(d_model, nhead, **attention)
        if self._with_memory:
            self.multihead_attn = MultiheadAttention(d_model, nhead, **attention)
        self.linear1 = Linear(d_model, dim_feedforward, **options)
        self.dropout = Dropout(dropout)
        self.linear2 = Linear(dim_feedforward, d_model, **options)
        self.norm_first = norm_first
        blocks = range(1, self._blocks + 1)
        for i in blocks:
            setattr(self, f"norm{i}", LayerNorm(d_model, eps=layer_norm_eps, **options))
        for i in blocks:
            setattr(self, f"dropout{i}", Dropout(dropout))
        self.activation = _activation(activation)

    def _sa_block(self, x, attn_mask, key_padding_mask, is_causal=False):
        """Attention to oneself."""
        masks = {"attn_mask": attn_mask, "key_padding_mask": key_padding_mask, "is_causal": is_causal}
        return self.dropout1(self.self_attn(x, x, x, need_weights=False, **masks)[0])

    def _feed_forward(self, x):
        return self.linear2(self.dropout(self.activation(self.linear1(x))))

    def _add(self, x, norm, block):
        """x and what a block makes of it, normalized before the block or after the sum (arXiv:2002.04745)."""
        return x + block(norm(x)) if self.norm_first else norm(x + block(x))


class TransformerEncoderLayer(_Layer):
    """Attention of a sequence to itself, then two linear layers, each added to its input and normalized.

    Args:
        d_model (int), nhead (int): size of the vectors, number of heads.
        dim_feedforward (int): size between the linear layers.
        dropout (float): probability of zeros.
        activation (str or callable): between the linear layers: ``"relu"``, ``"gelu"`` or a function.
        layer_norm_eps (float): eps of the norms.
        batch_first (bool): (N, S, d_model), not (S, N, d_model).
        norm_first (bool): normalize before, not after.
        bias (bool): whether linear layers and norms have biases.
        device, dtype: of the parameters.

    >>> torch.nn.TransformerEncoderLayer(4, 2, 8)(torch.ones(5, 3, 4)).shape
    torch.Size([5, 3, 4])
    """

    def forward(self, src, src_mask=None, src_key_padding_mask=None, is_causal: bool = False):
        """One layer.

        Args:
            src (Tensor): (S, N, d_model), or (S, d_model).
            src_mask (Tensor, optional), src_key_padding_mask (Tensor, optional), is_causal (bool): see
                ``MultiheadAttention.forward``.
        """
        x = self._add(src, self.norm1, lambda y: self._sa_block(y, src_mask, src_key_padding_mask, is_causal))
        return self._add(x, self.norm2, self._ff_block)

    def _ff_block(self, x):
        return self.dropout2(self._feed_forward(x))


class TransformerDecoderLayer(_Layer):
    """Attention of a sequence to itself, then to another, then two linear layers, each added and normalized.

    Args:
        d_model (int), nhead (int): size of the vectors, number of heads.
        dim_feedforward (int): size between the linear layers.
        dropout (float): probability of zeros.
        activation (str or callable): between the linear layers: ``"relu"``, ``"gelu"`` or a function.
        layer_norm_eps (float): eps of the norms.
        batch_first (bool): (N, T, d_model), not (T, N, d_model).
        norm_first (bool): normalize before, not after.
        bias (bool): whether linear layers and norms have biases.
        device, dtype: of the parameters.

    >>> torch.nn.TransformerDecoderLayer(4, 2, 8)(torch.ones(5, 3, 4), torch.ones(7, 3, 4)).shape
    torch.Size([5, 3, 4])
    """

    _blocks = 3
    _with_memory = True

    def forward(
        self,
        tgt,
        memory,
        tgt_mask=None,
        memory_mask=None,
        tgt_key_padding_mask=None,
        memory_key_padding_mask=None,
        tgt_is_causal: bool = False,
        memory_is_causal: bool = False,
    ):
        """One layer.

        Args:
            tgt (Tensor): (T, N, d_model), or (T, d_model).
            memory (Tensor): (S, N, d_model), or (S, d_model): the other sequence.
            tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask (Tensor, optional), tgt_is_causal,
                memory_is_causal (bool): see ``MultiheadAttention.forward``.
        """

        def look_at_memory(y):
            return self._mha_block(y, memory, memory_mask, memory_key_padding_mask, memory_is_causal)

        x = self._add(tgt, self.norm1, lambda y: self._sa_block(y, tgt_mask, tgt_key_padding_mask, tgt_is_causal))
        x = self._add(x, self.norm2, look_at_memory)
        return self._add(x, self.norm3, self._ff_block)

    def _mha_block(self, x, memory, attn_mask, key_padding_mask, is_causal=False):
        """Attention to the other sequence."""
        masks = {"attn_mask": attn_mask, "key_padding_mask": key_padding_mask, "is_causal": is_causal}
        return self.dropout2(self.multihead_attn(x, memory, memory, need_weights=False, **masks)[0])

    def _ff_block(self, x):
        return self.dropout3(self._feed_forward(x))


class TransformerEncoder(Module):
    """Several encoder layers, one after the other.

    Args:
        encoder_layer (Module): copied, with its parameters.
        num_layers (int): how often.
        norm (Module, optional): applied at the end.
        enable_nested_tensor (bool), mask_check (bool): kept, but there is only one way of computing.

    >>> layer = torch.nn.TransformerEncoderLayer(4, 2, 8)
    >>> torch.nn.TransformerEncoder(layer, 2)(torch.ones(5, 3, 4)).shape
    torch.Size([5, 3, 4])
    """

    __constants__ = ("norm",)

    def __init__(
        self, encoder_layer, num_layers: int, norm=None, enable_nested_tensor: bool = True, mask_check: bool = True
    ):
        super().__init__()
        self.layers = _copies(encoder_layer, num_layers)
        self.num_layers, self.norm = num_layers, norm
        self.enable_nested_tensor, self.mask_check = enable_nested_tensor, mask_check

    def forward(self, src, mask=None, src_key_padding_mask=None, is_causal: bool | None = None):
        """All layers.

        Args:
            src (Tensor): (S, N, d_model), or (S, d_model).
            mask (Tensor, optional), src_key_padding_mask (Tensor, optional), is_causal (bool, optional): see
                ``MultiheadAttention.forward``.
        """
        for layer in self.layers:
            src = layer(src, src_mask=mask, src_key_padding_mask=src_key_padding_mask, is_causal=bool(is_causal))
        return src if self.norm is None else self.norm(src)


class TransformerDecoder(Module):
    """Several decoder layers, one after the other.

    Args:
        decoder_layer (Module): copied, with its parameters.
        num_layers (int): how often.
        norm (Module, optional): applied at the end.

    >>> layer = torch.nn.TransformerDecoderLayer(4, 2, 8)
    >>> torch.nn.TransformerDecoder(layer, 2)(torch.ones(5, 3, 4), torch.ones(7, 3, 4)).shape
    torch.Size([5, 3, 4])
    """

    __constants__ = ("norm",)

    def __init__(self, decoder_layer, num_layers: int, norm=None):
        super().__init__()
        self.layers = _copies(decoder_layer, num_layers)
        self.num_layers, self.norm = num_layers, norm

    def forward(
        self,
        tgt,
        memory,
        tgt_mask=None,
        memory_mask=None,
        tgt_key_padding_mask=None,
        memory_key_padding_mask=None,
        tgt_is_causal: bool | None = None,
        memory_is_causal: bool = False,
    ):
        """All layers; the arguments are those of ``TransformerDecoderLayer.forward``."""
        for layer in self.layers:
            tgt = layer(
                tgt,
                memory,
                tgt_mask=tgt_mask,
                memory_mask=memory_mask,
                tgt_key_padding_mask=tgt_key_padding_mask,
                memory_key_padding_mask=memory_key_padding_mask,
                tgt_is_causal=bool(tgt_is_causal),
                memory_is_causal=memory_is_causal,
            )
        return tgt if self.norm is None else self.norm(tgt)


class Transformer(Module):
    """Encoder and decoder.

    Args:
        d_model (int), nhead (int): size of the vectors, number of heads.
        num_encoder_layers (int), num_decoder_layers (int): how many layers.
        dim_feedforward (int): size between the linear layers.
        dropout (float): probability of zeros.
        activation (str or callable): between the linear layers: ``"relu"``, ``"gelu"`` or a function.
        custom_encoder (Module, optional), custom_decoder (Module, optional): in place of the usual ones.
        layer_norm_eps (float): eps of the norms.
        batch_first (bool): (N, S, d_model), not (S, N, d_model).
        norm_first (bool): normalize before, not after.
        bias (bool): whether linear layers and norms have biases.
        device, dtype: of the parameters.

    >>> model = torch.nn.Transformer(4, 2, 1, 1, 8)
    >>> model(torch.ones(7, 3, 4), torch.ones(5, 3, 4)).shape
    torch.Size([5, 3, 4])
    """

    def __init__(
        self,
        d_model: int = 512,
        nhead: int = 8,
        num_encoder_layers: int = 6,
        num_decoder_layers: int = 6,
        dim_feedforward: int = 2048,
        dropout: float = 0.1,
        activation="relu",
        custom_encoder=None,
        custom_decoder=None,
        layer_norm_eps: float = 1e-5,
        batch_first: bool = False,
        norm_first: bool = False,
        bias: bool = True,
        device=None,
        dtype=None,
    ):
        super().__init__()
        layer = (
            d_model, nhead, dim_feedforward, dropout, activation, layer_norm_eps, batch_first, norm_first, bias, device,
            dtype,
        )  # fmt: skip

        def norm():
            return LayerNorm(d_model, eps=layer_norm_eps, bias=bias, device=device, dtype=dtype)

        if custom_encoder is None:
            custom_encoder = TransformerEncoder(TransformerEncoderLayer(*layer), num_encoder_layers, norm())
        self.encoder = custom_encoder
        if custom_decoder is None:
            custom_decoder = TransformerDecoder(TransformerDecoderLayer(*layer), num_decoder_layers, norm())
        self.decoder = custom_decoder
        self._reset_parameters()
        self.d_model, self.nhead, self.batch_first = d_model, nhead, batch_first

    def _reset_parameters(self):
        """Draw new initial matrices."""
        for p in self.parameters():
            if p.dim() > 1:
                init.xavier_uniform_(p)

    def forward(
        self,
        src,
        tgt,
        src_mask=None,
        tgt_mask=None,
        memory_mask=None,
        src_key_padding_mask=None,
        tgt_key_padding_mask=None,
        memory_key_padding_mask=None,
        src_is_causal: bool | None = None,
        tgt_is_causal: bool | None = None,
        memory_is_causal: bool = False,
    ):
        """Encode `src`, and decode `tgt` looking at it.

        Args:
            src (Tensor): (S, N, d_model), or (S, d_model).
            tgt (Tensor): (T, N, d_model), or (T, d_model).
            src_mask, tgt_mask, memory_mask, src_key_padding_mask, tgt_key_padding_mask, memory_key_padding_mask
                (Tensor, optional), src_is_causal, tgt_is_causal, memory_is_causal (bool): see
                ``MultiheadAttention.forward``.

        Raises:
            RuntimeError: shapes do not fit.
        """
        batch = 0 if self.batch_first else 1
        if src.dim() == 3 and src.size(batch) != tgt.size(batch):
            raise RuntimeError(
                f"the batch number of src and tgt must be equal, got {src.size(batch)} and {tgt.size(batch)}"
            )
        if src.size(-1) != self.d_model or tgt.size(-1) != self.d_model:
            raise RuntimeError(
                f"the feature number of src and tgt must be equal to d_model, got {src.size(-1)}, {tgt.size(-1)} and "
                f"{self.d_model}"
            )
        memory = self.encoder(src, mask=src_mask, src_key_padding_mask=src_key_padding_mask, is_causal=src_is_causal)
        return self.decoder(
            tgt,
            memory,
            tgt_mask=tgt_mask,
            memory_mask=memory_mask,
            tgt_key_padding_mask=tgt_key_padding_mask,
            memory_key_padding_mask=memory_key_padding_mask,
            tgt_is_causal=tgt_is_causal,
            memory_is_causal=memory_is_causal,
        )

    @staticmethod
    def generate_square_subsequent_mask(sz: int, device=None, dtype=None):
        """The causal mask: 0 up to the diagonal, -inf above it.

        Args:
            sz (int): length of the sequence.
            device, dtype: of the mask.

        >>> torch.nn.Transformer.generate_square_subsequent_mask(2)
        tensor([[0., -inf],
                [0., 0.]])
        """
        return torch.triu(torch.full((sz, sz), float("-inf"), device=device, dtype=dtype), diagonal=1)
