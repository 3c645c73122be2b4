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
import numbers
from abc import ABC, abstractmethod
class BasePruningMethod(ABC):
    """A way of choosing what to prune; a subclass says in ``compute_mask`` what stays.

    >>> issubclass(torch.nn.utils.prune.L1Unstructured, torch.nn.utils.prune.BasePruningMethod)
    True
    """
    PRUNING_TYPE: str
    _tensor_name: str
    def __call__(self, module: Any, inputs: Any) -> Any: ...
    def compute_mask(self, t: Tensor, default_mask: Tensor) -> Any:
        """The mask of a tensor.

        Args:
            t (Tensor): by whose entries is chosen.
            default_mask (Tensor): what was pruned before.
        """
    def apply_mask(self, module: Any) -> Any:
        """The pruned tensor of a module.

        Args:
            module (Module): one on which this method is a hook.
        """
    @classmethod
    def apply(cls, module: Any, name: str, *args: Any, importance_scores: Tensor | None = None, **kwargs: Any) -> Any:
        """Prune a tensor of a module, on top of what was pruned before.

        Args:
            module (Module): the module, which is changed.
            name (str): the parameter.
            *args, **kwargs: of this method.
            importance_scores (Tensor, optional): choose by these instead of the parameter.

        Returns:
            BasePruningMethod: the hook.
        """
    def prune(self, t: Tensor, default_mask: Tensor | None = None, importance_scores: Tensor | None = None) -> Tensor:
        """A pruned copy of a tensor.

        Args:
            t (Tensor): the tensor.
            default_mask (Tensor, optional): what was pruned before.
            importance_scores (Tensor, optional): choose by these instead of `t`.

        Returns:
            Tensor: with zeros where it is pruned.

        >>> torch.nn.utils.prune.L1Unstructured(amount=1).prune(torch.tensor([3.0, 1.0]))
        tensor([3., 0.])
        """
    def remove(self, module: Any) -> Any:
        """Let the pruned tensor be an ordinary parameter.

        Args:
            module (Module): the module.
        """
def _mask(module: Any, name: Any, method: Any, scores: Any, default_mask: Any, is_first: Any) -> Any: ...
def _hook_of(module: Any, name: Any) -> Any: ...
def _remove_hook(module: Any, hook: Any) -> Any: ...
class PruningContainer(BasePruningMethod):
    """Several prunings of one tensor, one after the other.

    Args:
        *args (BasePruningMethod): the first ones; or one iterable of them.

    >>> container = torch.nn.utils.prune.PruningContainer()
    >>> len(container)
    0
    """
    def __init__(self, *args: Any) -> None: ...
    def add_pruning_method(self, method: Any) -> Any:
        """Add one more.

        Args:
            method (BasePruningMethod or None): of the same tensor.
        """
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __getitem__(self, idx: Any) -> Any: ...
    def compute_mask(self, t: Tensor, default_mask: Tensor) -> Any:
        """The mask after the last of the prunings, which chooses among what the others left.

        Args:
            t (Tensor): by whose entries is chosen.
            default_mask (Tensor): what was pruned before.
        """
    _pruning_methods: Any
    _tensor_name: Any
def _remaining(method: Any, mask: Any) -> Any: ...
class Identity(BasePruningMethod):
    """Prune nothing, but keep a mask.

    >>> torch.nn.utils.prune.Identity().prune(torch.ones(2))
    tensor([1., 1.])
    """
    def compute_mask(self, t: Tensor, default_mask: Tensor) -> Any:
        """The mask as it was.

        Args:
            t (Tensor): not looked at.
            default_mask (Tensor): what was pruned before.
        """
class RandomUnstructured(BasePruningMethod):
    """Prune entries at random.

    Args:
        amount (int or float): how many, or which part of them.

    >>> torch.nn.utils.prune.RandomUnstructured(amount=1).prune(torch.ones(3)).sum().item()
    2.0
    """
    def __init__(self, amount: int | float) -> None: ...
    def _scores(self, t: Any) -> Any: ...
    def compute_mask(self, t: Tensor, default_mask: Tensor) -> Any:
        """The mask, with the entries of the lowest scores at zero.

        Args:
            t (Tensor): by whose entries is chosen.
            default_mask (Tensor): what was pruned before.
        """
    amount: Any
class L1Unstructured(RandomUnstructured):
    """Prune the entries nearest to zero.

    Args:
        amount (int or float): how many, or which part of them.

    >>> torch.nn.utils.prune.L1Unstructured(amount=0.5).prune(torch.tensor([3.0, -1.0]))
    tensor([3., -0.])
    """
    def __init__(self, amount: int | float) -> None: ...
    def _scores(self, t: Any) -> Any: ...
class RandomStructured(BasePruningMethod):
    """Prune whole slices at random.

    Args:
        amount (int or float): how many, or which part of them.
        dim (int): the dimension that numbers the slices.

    >>> torch.nn.utils.prune.RandomStructured(amount=1, dim=0).prune(torch.ones(2, 3)).sum().item()
    3.0
    """
    PRUNING_TYPE: str
    def __init__(self, amount: int | float, dim: int = -1) -> None: ...
    def _scores(self, t: Any) -> Any: ...
    def compute_mask(self, t: Tensor, default_mask: Tensor) -> Any:
        """The mask, with the slices of the lowest scores at zero.

        Args:
            t (Tensor): by whose slices is chosen.
            default_mask (Tensor): what was pruned before.
        """
    amount: Any
    dim: Any
class LnStructured(RandomStructured):
    """Prune the slices of the smallest norms.

    Args:
        amount (int or float): how many, or which part of them.
        n (int, float, inf, -inf, "fro" or "nuc"): which norm.
        dim (int): the dimension that numbers the slices.

    >>> torch.nn.utils.prune.LnStructured(amount=1, n=1, dim=0).prune(torch.tensor([[1.0, 1.0], [2.0, 2.0]]))
    tensor([[0., 0.],
            [2., 2.]])
    """
    def __init__(self, amount: int | float, n: Any, dim: int = -1) -> None: ...
    def _scores(self, t: Any) -> Any: ...
    n: Any
class CustomFromMask(BasePruningMethod):
    """Prune by a mask.

    Args:
        mask (Tensor): one where a parameter stays, zero where it is pruned.

    >>> torch.nn.utils.prune.CustomFromMask(torch.tensor([1, 0])).prune(torch.ones(2))
    tensor([1., 0.])
    """
    PRUNING_TYPE: str
    def __init__(self, mask: Tensor) -> None: ...
    def compute_mask(self, t: Tensor, default_mask: Tensor) -> Any:
        """What both masks leave.

        Args:
            t (Tensor): not looked at.
            default_mask (Tensor): what was pruned before.
        """
    mask: Any
def identity(module: Any, name: str) -> Any:
    """Give a parameter a mask that prunes nothing.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.

    Returns:
        Module: `module`.

    >>> layer = torch.nn.utils.prune.identity(torch.nn.Linear(2, 1), "weight")
    >>> layer.weight_mask
    tensor([[1., 1.]])
    """
def random_unstructured(module: Any, name: str, amount: int | float) -> Any:
    """Prune entries of a parameter at random.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.
        amount (int or float): how many, or which part of them.

    Returns:
        Module: `module`.

    >>> layer = torch.nn.utils.prune.random_unstructured(torch.nn.Linear(2, 1), "weight", amount=1)
    >>> layer.weight_mask.sum().item()
    1.0
    """
def l1_unstructured(module: Any, name: str, amount: int | float, importance_scores: Tensor | None = None) -> Any:
    """Prune the entries of a parameter that are nearest to zero.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.
        amount (int or float): how many, or which part of them.
        importance_scores (Tensor, optional): choose by these instead of the parameter.

    Returns:
        Module: `module`.

    >>> layer = torch.nn.utils.prune.l1_unstructured(torch.nn.Linear(2, 1), "weight", amount=0.5)
    >>> layer.weight_mask.sum().item()
    1.0
    """
def random_structured(module: Any, name: str, amount: int | float, dim: int) -> Any:
    """Prune slices of a parameter at random.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.
        amount (int or float): how many, or which part of them.
        dim (int): the dimension that numbers the slices.

    Returns:
        Module: `module`.

    >>> layer = torch.nn.utils.prune.random_structured(torch.nn.Linear(2, 4), "weight", amount=1, dim=0)
    >>> layer.weight_mask.sum().item()
    6.0
    """
def ln_structured(module: Any, name: str, amount: int | float, n: Any, dim: int, importance_scores: Tensor | None = None) -> Any:
    """Prune the slices of a parameter that have the smallest norms.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.
        amount (int or float): how many, or which part of them.
        n (int, float, inf, -inf, "fro" or "nuc"): which norm.
        dim (int): the dimension that numbers the slices.
        importance_scores (Tensor, optional): choose by these instead of the parameter.

    Returns:
        Module: `module`.

    >>> layer = torch.nn.utils.prune.ln_structured(torch.nn.Linear(2, 4), "weight", amount=0.5, n=2, dim=0)
    >>> layer.weight_mask.sum().item()
    4.0
    """
def custom_from_mask(module: Any, name: str, mask: Tensor) -> Any:
    """Prune a parameter by a mask.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.
        mask (Tensor): one where the parameter stays, zero where it is pruned.

    Returns:
        Module: `module`.

    >>> layer = torch.nn.utils.prune.custom_from_mask(torch.nn.Linear(2, 1), "weight", torch.tensor([[1, 0]]))
    >>> layer.weight[0, 1].item()
    0.0
    """
def global_unstructured(parameters: Iterable[Any], pruning_method: type, importance_scores: dict[Any, Any] | None = None, **kwargs: Any) -> Any:
    """Prune several parameters as if they were one.

    Args:
        parameters (iterable): pairs of a module and the name of its parameter.
        pruning_method (type): an unstructured method.
        importance_scores (dict, optional): from such pairs to tensors to choose by instead of the parameters.
        **kwargs: of the method.

    Raises:
        TypeError: `parameters` are no list of pairs, or the method prunes slices.

    >>> net = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Linear(2, 2))
    >>> both = [(net[0], "weight"), (net[1], "weight")]
    >>> torch.nn.utils.prune.global_unstructured(both, torch.nn.utils.prune.L1Unstructured, amount=3)
    >>> sum(layer.weight_mask.sum().item() for layer in net)
    5.0
    """
def remove(module: Any, name: str) -> Any:
    """Make pruning permanent: the parameter has its name again, with zeros where it was pruned.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.

    Returns:
        Module: `module`.

    Raises:
        ValueError: the parameter is not pruned.

    >>> layer = torch.nn.utils.prune.identity(torch.nn.Linear(2, 1), "weight")
    >>> list(torch.nn.utils.prune.remove(layer, "weight").state_dict())
    ['bias', 'weight']
    """
def is_pruned(module: Any) -> Any:
    """Whether something in a module is pruned.

    Args:
        module (Module): the module, with all below it.

    >>> torch.nn.utils.prune.is_pruned(torch.nn.Linear(2, 1))
    False
    """
def _validate_pruning_amount_init(amount: Any) -> Any: ...
def _validate_pruning_amount(amount: Any, tensor_size: Any) -> Any: ...
def _compute_nparams_toprune(amount: Any, tensor_size: Any) -> Any: ...
def _count(amount: Any, size: Any) -> Any: ...
def _check_dims(t: Any, dim: Any) -> Any: ...
