"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeVar, overload

import contextlib
import numpy
from typing_extensions import Self

from flambeau._tensor.base import Size as _Size
from flambeau._tensor.device import device as _device, layout as _layout, memory_format as _memory_format
from flambeau._tensor.dtype import dtype as _dtype
from flambeau._tensor.generator import Generator as _Generator
from flambeau.viz.model import Graph as _Graph

_Number = int | float | bool | complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
import copy
from .. import functional as F
from .. import init
from .attention import MultiheadAttention
from .container import ModuleList
from .dropout import Dropout
from .linear import Linear
from .module import Module
from .normalization import LayerNorm
_ACTIVATIONS: tuple[Any, ...]
def _activation(activation: Any) -> Any: ...
def _copies(module: Any, count: Any) -> Any: ...
class _Layer(Module):
    """What encoder and decoder layers have in common: attention to oneself, and two linear layers."""
    __constants__: tuple[Any, ...]
    _blocks: int
    _with_memory: bool
    def __init__(self, d_model: int, nhead: int, dim_feedforward: int = 2048, dropout: float = 0.1, activation: str = 'relu', layer_norm_eps: float = 1e-05, batch_first: bool = False, norm_first: bool = False, bias: bool = True, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def _sa_block(self, x: Any, attn_mask: Any, key_padding_mask: Any, is_causal: bool = False) -> Any: ...
    def _feed_forward(self, x: Any) -> Any: ...
    def _add(self, x: Any, norm: Any, block: Any) -> Any: ...
    self_attn: Any
    linear1: Any
    dropout: Any
    linear2: Any
    norm_first: Any
    activation: Any
    multihead_attn: Any
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
    def __init__(self, d_model: int, nhead: int, dim_feedforward: int = 2048, dropout: float = 0.1, activation: str | Callable[..., Any] = 'relu', layer_norm_eps: float = 1e-05, batch_first: bool = False, norm_first: bool = False, bias: bool = True, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def forward(self, src: Tensor, src_mask: Tensor | None = None, src_key_padding_mask: Tensor | None = None, is_causal: bool = False) -> Any:
        """One layer.

        Args:
            src (Tensor): (S, N, d_model), or (S, d_model).
            src_mask (Tensor, optional), src_key_padding_mask (Tensor, optional), is_causal (bool): see
                ``MultiheadAttention.forward``.
        """
    def _ff_block(self, x: Any) -> Any: ...
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
    def __init__(self, d_model: int, nhead: int, dim_feedforward: int = 2048, dropout: float = 0.1, activation: str | Callable[..., Any] = 'relu', layer_norm_eps: float = 1e-05, batch_first: bool = False, norm_first: bool = False, bias: bool = True, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    _blocks: int
    _with_memory: bool
    def forward(self, tgt: Tensor, memory: Tensor, tgt_mask: Tensor | None = None, memory_mask: Tensor | None = None, tgt_key_padding_mask: Tensor | None = None, memory_key_padding_mask: Tensor | None = None, tgt_is_causal: bool = False, memory_is_causal: bool = False) -> Any:
        """One layer.

        Args:
            tgt (Tensor): (T, N, d_model), or (T, d_model).
            memory (Tensor): (S, N, d_model), or (S, d_model): the other sequence.
            tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask (Tensor, optional), tgt_is_causal,
                memory_is_causal (bool): see ``MultiheadAttention.forward``.
        """
    def _mha_block(self, x: Any, memory: Any, attn_mask: Any, key_padding_mask: Any, is_causal: bool = False) -> Any: ...
    def _ff_block(self, x: Any) -> Any: ...
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
    __constants__: tuple[Any, ...]
    def __init__(self, encoder_layer: Any, num_layers: int, norm: Any | None = None, enable_nested_tensor: bool = True, mask_check: bool = True) -> None: ...
    def forward(self, src: Tensor, mask: Tensor | None = None, src_key_padding_mask: Tensor | None = None, is_causal: bool | None = None) -> Any:
        """All layers.

        Args:
            src (Tensor): (S, N, d_model), or (S, d_model).
            mask (Tensor, optional), src_key_padding_mask (Tensor, optional), is_causal (bool, optional): see
                ``MultiheadAttention.forward``.
        """
    layers: Any
    num_layers: Any
    norm: Any
    enable_nested_tensor: Any
    mask_check: Any
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
    __constants__: tuple[Any, ...]
    def __init__(self, decoder_layer: Any, num_layers: int, norm: Any | None = None) -> None: ...
    def forward(self, tgt: Any, memory: Any, tgt_mask: Any = None, memory_mask: Any = None, tgt_key_padding_mask: Any = None, memory_key_padding_mask: Any = None, tgt_is_causal: bool | None = None, memory_is_causal: bool = False) -> Any:
        """All layers; the arguments are those of ``TransformerDecoderLayer.forward``."""
    layers: Any
    num_layers: Any
    norm: Any
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
    def __init__(self, d_model: int = 512, nhead: int = 8, num_encoder_layers: int = 6, num_decoder_layers: int = 6, dim_feedforward: int = 2048, dropout: float = 0.1, activation: str | Callable[..., Any] = 'relu', custom_encoder: Any | None = None, custom_decoder: Any | None = None, layer_norm_eps: float = 1e-05, batch_first: bool = False, norm_first: bool = False, bias: bool = True, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def _reset_parameters(self) -> Any: ...
    def forward(self, src: Tensor, tgt: Tensor, src_mask: Any = None, tgt_mask: Any = None, memory_mask: Any = None, src_key_padding_mask: Any = None, tgt_key_padding_mask: Any = None, memory_key_padding_mask: Any = None, src_is_causal: bool | None = None, tgt_is_causal: bool | None = None, memory_is_causal: bool = False) -> Any:
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
    @staticmethod
    def generate_square_subsequent_mask(sz: int, device: _device | str | int | None = None, dtype: _dtype | None = None) -> Any:
        """The causal mask: 0 up to the diagonal, -inf above it.

        Args:
            sz (int): length of the sequence.
            device, dtype: of the mask.

        >>> torch.nn.Transformer.generate_square_subsequent_mask(2)
        tensor([[0., -inf],
                [0., 0.]])
        """
    encoder: Any
    decoder: Any
    d_model: Any
    nhead: Any
    batch_first: Any
