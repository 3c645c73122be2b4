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
from collections import namedtuple
from .. import functional as F
from .container import ModuleList, Sequential
from .linear import Linear
from .module import Module
_ASMoutput: Any
class AdaptiveLogSoftmaxWithLoss(Module):
    """Log-softmax over classes sorted from frequent to rare, in clusters that cost the less the rarer they are used.

    The head gives the log-probabilities of the first classes and of each cluster; a cluster's classes are told apart
    in a space `div_value` times smaller than that of the cluster before (Grave et al. 2017, arXiv:1609.04309).

    Args:
        in_features (int): size of the input.
        n_classes (int): how many classes.
        cutoffs (sequence of int): where each cluster begins, increasing.
        div_value (float): see above.
        head_bias (bool): whether the head has a bias.
        device, dtype: of the parameters.

    Raises:
        ValueError: the cutoffs do not divide the classes; a cluster has no dimension left.

    >>> layer = torch.nn.AdaptiveLogSoftmaxWithLoss(8, 20, [4, 10], div_value=2.0)
    >>> layer.log_prob(torch.ones(3, 8)).shape, layer(torch.ones(3, 8), torch.tensor([0, 5, 19])).output.shape
    (torch.Size([3, 20]), torch.Size([3]))
    """
    def __init__(self, in_features: int, n_classes: int, cutoffs: Sequence[int], div_value: float = 4.0, head_bias: bool = False, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def reset_parameters(self) -> None:
        """Draw new initial parameters."""
    def forward(self, input_: Tensor, target_: Tensor) -> Any:
        """The log-probability of each example's class, and minus their mean.

        Args:
            input_ (Tensor): (N, in) or (in).
            target_ (Tensor): (N) or (), classes of int64.

        Returns:
            (output, loss): named fields.

        Raises:
            RuntimeError: shapes that do not fit, or classes out of range.
        """
    def _check(self, inputs: Any, targets: Any) -> Any: ...
    def log_prob(self, input: Tensor) -> Tensor:
        """The log-probabilities of all classes.

        Args:
            input (Tensor): (N, in).

        Returns:
            Tensor: (N, classes).
        """
    def predict(self, input: Tensor) -> Tensor:
        """The most probable class of each example.

        Args:
            input (Tensor): (N, in).

        Returns:
            Tensor: (N), int64.
        """
    in_features: Any
    n_classes: Any
    cutoffs: Any
    div_value: Any
    head_bias: Any
    shortlist_size: Any
    n_clusters: Any
    head_size: Any
    head: Any
    tail: Any
