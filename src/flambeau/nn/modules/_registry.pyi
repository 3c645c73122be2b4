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
from ..parameter import Buffer, Parameter
from ._hooks import registered
class Registry:
    """Registration by assignment and by name, look-up, and walks over the tree of modules."""
    _kinds: tuple
    def __setattr__(self, name: Any, value: Any) -> None: ...
    def _forget(self, name: Any, keep: Any) -> Any: ...
    def __getattr__(self, name: Any) -> Any: ...
    def __delattr__(self, name: Any) -> None: ...
    def __dir__(self) -> list[str]: ...
    def _check_name(self, name: Any, noun: Any, registry: Any) -> Any: ...
    def register_parameter(self, name: str, param: Parameter | None) -> None:
        """Add a parameter under a name.

        Args:
            name (str): how it is found, as an attribute and in ``state_dict``.
            param (Parameter or None): None keeps the name, without a parameter.

        Raises:
            KeyError: the name is taken, empty or contains a dot. TypeError: `param` is no Parameter.
            ValueError: `param` was computed from other tensors.

        >>> module = torch.nn.Module()
        >>> module.register_parameter("scale", torch.nn.Parameter(torch.ones(1)))
        >>> module.scale
        Parameter containing:
        tensor([1.], requires_grad=True)
        """
    def register_buffer(self, name: str, tensor: Tensor | None, persistent: bool = True) -> None:
        """Add a tensor that is kept with the module, but not trained.

        Args:
            name (str): how it is found, as an attribute and in ``state_dict``.
            tensor (Tensor or None): None keeps the name, without a buffer.
            persistent (bool): whether it is part of ``state_dict``.

        Raises:
            KeyError: the name is taken, empty or contains a dot. TypeError: `tensor` is no Tensor.

        >>> module = torch.nn.Module()
        >>> module.register_buffer("mean", torch.zeros(2))
        >>> module.mean
        tensor([0., 0.])
        """
    def _assign_module(self, name: Any, module: Any) -> Any: ...
    def _assign_buffer(self, name: Any, value: Any) -> Any: ...
    def add_module(self, name: str, module: Any | None) -> None:
        """Add a child module under a name.

        Args:
            name (str): how it is found, as an attribute and in dotted paths.
            module (Module or None): None keeps the name, without a child.

        Raises:
            KeyError: the name is taken, empty or contains a dot. TypeError: `module` is no Module.

        >>> module = torch.nn.Module()
        >>> module.add_module("act", torch.nn.ReLU())
        >>> module.act
        ReLU()
        """
    def register_module(self, name: str, module: Any) -> None:
        """The same as ``add_module``."""
    def get_submodule(self, target: str) -> Any:
        """The module at a dotted path below this one; the empty path is this module.

        Args:
            target (str): names joined by dots, such as ``"encoder.0"``.

        Raises:
            AttributeError: a name on the path does not exist, or is no module.

        >>> torch.nn.Sequential(torch.nn.ReLU()).get_submodule("0")
        ReLU()
        """
    def set_submodule(self, target: str, module: Any, strict: bool = False) -> None:
        """Put a module at a dotted path, in place of the one there.

        Args:
            target (str): names joined by dots; its parent must exist.
            module (Module): the new one.
            strict (bool): refuse a path where there is no module yet.

        Raises:
            ValueError: the path is empty, or `module` is no Module. AttributeError: the path does not exist.

        >>> net = torch.nn.Sequential(torch.nn.ReLU())
        >>> net.set_submodule("0", torch.nn.Tanh())
        >>> net[0]
        Tanh()
        """
    def get_parameter(self, target: str) -> Parameter:
        """The parameter at a dotted path.

        Args:
            target (str): names joined by dots, such as ``"encoder.0.weight"``.

        Raises:
            AttributeError: there is none.

        >>> torch.nn.Linear(2, 1).get_parameter("bias").shape
        torch.Size([1])
        """
    def get_buffer(self, target: str) -> Tensor:
        """The buffer at a dotted path.

        Args:
            target (str): names joined by dots, such as ``"norm.running_mean"``.

        Raises:
            AttributeError: there is none.

        >>> torch.nn.BatchNorm1d(2).get_buffer("running_mean")
        tensor([0., 0.])
        """
    def _get_tensor(self, target: Any, slot: Any, refusal: Any) -> Any: ...
    def _named_members(self, members_of: Any, prefix: str = '', recurse: bool = True, remove_duplicate: bool = True) -> Any: ...
    def parameters(self, recurse: bool = True) -> Any:
        """Iterate over the parameters, as an optimizer takes them.

        Args:
            recurse (bool): those of the modules below as well.

        >>> [tuple(p.shape) for p in torch.nn.Linear(3, 2).parameters()]
        [(2, 3), (2,)]
        """
    def named_parameters(self, prefix: str = '', recurse: bool = True, remove_duplicate: bool = True) -> Any:
        """Iterate over (dotted name, parameter).

        Args:
            prefix (str): put before every name.
            recurse (bool): those of the modules below as well.
            remove_duplicate (bool): a parameter that is used in two places comes once.

        >>> [name for name, _ in torch.nn.Linear(3, 2).named_parameters()]
        ['weight', 'bias']
        """
    def buffers(self, recurse: bool = True) -> Any:
        """Iterate over the buffers.

        Args:
            recurse (bool): those of the modules below as well.

        >>> len(list(torch.nn.BatchNorm1d(2).buffers()))
        3
        """
    def named_buffers(self, prefix: str = '', recurse: bool = True, remove_duplicate: bool = True) -> Any:
        """Iterate over (dotted name, buffer).

        Args:
            prefix (str): put before every name.
            recurse (bool): those of the modules below as well.
            remove_duplicate (bool): a buffer that is used in two places comes once.

        >>> [name for name, _ in torch.nn.BatchNorm1d(2).named_buffers()]
        ['running_mean', 'running_var', 'num_batches_tracked']
        """
    def children(self) -> Any:
        """Iterate over the modules directly below this one.

        >>> list(torch.nn.Sequential(torch.nn.ReLU(), torch.nn.Tanh()).children())
        [ReLU(), Tanh()]
        """
    def named_children(self) -> Any:
        """Iterate over (name, module) directly below this one, none twice.

        >>> list(torch.nn.Sequential(torch.nn.ReLU()).named_children())
        [('0', ReLU())]
        """
    def modules(self, remove_duplicate: bool = True) -> Any:
        """Iterate over this module and all below it.

        Args:
            remove_duplicate (bool): a module that is used in two places comes once.

        >>> [type(m).__name__ for m in torch.nn.Sequential(torch.nn.ReLU()).modules()]
        ['Sequential', 'ReLU']
        """
    def named_modules(self, memo: set | None = None, prefix: str = '', remove_duplicate: bool = True) -> Any:
        """Iterate over (dotted name, module) of this module and all below it.

        Args:
            memo (set, optional): modules that were seen already and are left out.
            prefix (str): put before every name.
            remove_duplicate (bool): a module that is used in two places comes once.

        >>> [name for name, _ in torch.nn.Sequential(torch.nn.ReLU()).named_modules()]
        ['', '0']
        """
def _refusal(value: Any, name: Any, slot: Any) -> Any: ...
