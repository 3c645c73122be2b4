"""What a Module holds: parameters, buffers and child modules, found by name."""

import flambeau as torch

from ..parameter import Buffer, Parameter
from ._hooks import registered


class Registry:
    """Registration by assignment and by name, look-up, and walks over the tree of modules."""

    # One row per kind: where it is kept, which values go there by themselves, the noun, what else may be assigned
    # to a registered name, and the method that checks and registers.
    _kinds: tuple = ()

    def __setattr__(self, name, value):
        state = self.__dict__
        for slot, kind, noun, also, register in self._kinds:
            registry = state.get(slot)
            if isinstance(value, kind):
                if registry is None:
                    raise AttributeError(f"cannot assign {noun} before Module.__init__() call")
                self._forget(name, slot)
                getattr(self, register)(name, value)
                return
            if registry and name in registry:
                if value is not None and not isinstance(value, also):
                    raise TypeError(_refusal(value, name, slot))
                getattr(self, register)(name, value)
                return
        object.__setattr__(self, name, value)

    def _forget(self, name, keep):
        """Drop a name from wherever it was, but not from the registry `keep`, where it holds its place."""
        self.__dict__.pop(name, None)
        for slot in ("_parameters", "_buffers", "_modules"):
            if slot != keep:
                self.__dict__[slot].pop(name, None)
        if keep != "_buffers":
            self._non_persistent_buffers_set.discard(name)

    def __getattr__(self, name):
        state = self.__dict__
        for slot in ("_parameters", "_buffers", "_modules"):
            registry = state.get(slot)
            if registry is not None and name in registry:
                return registry[name]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'", name=name, obj=self)

    def __delattr__(self, name):
        for slot in ("_parameters", "_buffers", "_modules"):
            if name in self.__dict__.get(slot, ()):
                del self.__dict__[slot][name]
                self._non_persistent_buffers_set.discard(name)
                return
        object.__delattr__(self, name)

    def __dir__(self):
        names = {*dir(type(self)), *self.__dict__, *self._parameters, *self._modules, *self._buffers}
        return sorted(name for name in names if not name[:1].isdigit())

    def _check_name(self, name, noun, registry):
        """Refuse a name that is no string, is taken, or would break the dotted paths of state_dict."""
        if not isinstance(name, str):
            raise TypeError(f"{noun} name should be a string. Got {torch.typename(name)}")
        if name not in registry and hasattr(self, name):
            raise KeyError(f"attribute '{name}' already exists")
        if "." in name:
            raise KeyError(f'{noun} name can\'t contain ".", got: {name}')
        if not name:
            raise KeyError(f'{noun} name can\'t be empty string ""')

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
        if "_parameters" not in self.__dict__:
            raise AttributeError("cannot assign parameter before Module.__init__() call")
        self._check_name(name, "parameter", self._parameters)
        if param is not None and not isinstance(param, Parameter):
            raise TypeError(
                f"cannot assign '{torch.typename(param)}' object to parameter '{name}' "
                "(torch.nn.Parameter or None required)"
            )
        if param is not None and param.grad_fn is not None:
            raise ValueError(
                f"Cannot assign non-leaf Tensor to parameter '{name}'. Model parameters must be created explicitly; "
                f"compute '{name}' from other tensors in forward() instead"
            )
        if param is not None:
            param = registered("_parameter_registration_hooks", self, name, param)
        self._parameters[name] = param

    def register_buffer(self, name: str, tensor: torch.Tensor | None, persistent: bool = True) -> None:
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
        if "_buffers" not in self.__dict__:
            raise AttributeError("cannot assign buffer before Module.__init__() call")
        self._check_name(name, "buffer", self._buffers)
        if tensor is not None and not isinstance(tensor, torch.Tensor):
            raise TypeError(
                f"cannot assign '{torch.typename(tensor)}' object to buffer '{name}' (torch Tensor or None required)"
            )
        self._buffers[name] = registered("_buffer_registration_hooks", self, name, tensor)
        (self._non_persistent_buffers_set.discard if persistent else self._non_persistent_buffers_set.add)(name)

    def _assign_module(self, name, module):
        """Registration by assignment, which may also cover an attribute of the class."""
        self._modules[name] = registered("_module_registration_hooks", self, name, module)

    def _assign_buffer(self, name, value):
        """Registration by assignment: a Buffer says whether it persists, another tensor keeps what was said."""
        known = name not in self._non_persistent_buffers_set
        self.register_buffer(name, value, value.persistent if isinstance(value, Buffer) else known)

    def add_module(self, name: str, module) -> None:
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
        if not isinstance(module, Registry) and module is not None:
            raise TypeError(f"{torch.typename(module)} is not a Module subclass")
        self._check_name(name, "module", self._modules)
        self._modules[name] = registered("_module_registration_hooks", self, name, module)

    def register_module(self, name: str, module) -> None:
        """The same as ``add_module``."""
        self.add_module(name, module)

    def get_submodule(self, target: str):
        """The module at a dotted path below this one; the empty path is this module.

        Args:
            target (str): names joined by dots, such as ``"encoder.0"``.

        Raises:
            AttributeError: a name on the path does not exist, or is no module.

        >>> torch.nn.Sequential(torch.nn.ReLU()).get_submodule("0")
        ReLU()
        """
        module = self
        for name in target.split(".") if target else ():
            if not hasattr(module, name):
                raise AttributeError(f"{type(module).__name__} has no attribute `{name}`")
            module = getattr(module, name)
            if not isinstance(module, Registry):
                raise AttributeError(f"`{name}` is not an nn.Module")
        return module

    def set_submodule(self, target: str, module, strict: bool = False) -> None:
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
        if not target:
            raise ValueError("Cannot set the submodule without a target name!")
        if not isinstance(module, Registry):
            raise ValueError(f"`module` is not an nn.Module, found {type(module)}")
        path, _, name = target.rpartition(".")
        parent = self.get_submodule(path)
        if strict and not hasattr(parent, name):
            raise AttributeError(f"{type(parent).__name__} has no attribute `{name}`")
        if hasattr(parent, name) and not isinstance(getattr(parent, name), Registry):
            raise AttributeError(f"`{name}` is not an nn.Module")
        setattr(parent, name, module)

    def get_parameter(self, target: str) -> Parameter:
        """The parameter at a dotted path.

        Args:
            target (str): names joined by dots, such as ``"encoder.0.weight"``.

        Raises:
            AttributeError: there is none.

        >>> torch.nn.Linear(2, 1).get_parameter("bias").shape
        torch.Size([1])
        """
        return self._get_tensor(target, "_parameters", "is not an nn.Parameter")

    def get_buffer(self, target: str) -> torch.Tensor:
        """The buffer at a dotted path.

        Args:
            target (str): names joined by dots, such as ``"norm.running_mean"``.

        Raises:
            AttributeError: there is none.

        >>> torch.nn.BatchNorm1d(2).get_buffer("running_mean")
        tensor([0., 0.])
        """
        return self._get_tensor(target, "_buffers", "is not a buffer")

    def _get_tensor(self, target, slot, refusal):
        path, _, name = target.rpartition(".")
        module = self.get_submodule(path)
        if not hasattr(module, name):
            raise AttributeError(f"{type(module).__name__} has no attribute `{name}`")
        if name not in getattr(module, slot):
            raise AttributeError(f"`{name}` {refusal}")
        return getattr(module, name)

    def _named_members(self, members_of, prefix="", recurse=True, remove_duplicate=True):
        """(dotted name, member) of this module and, if `recurse`, of all below; no member twice."""
        seen = set()
        modules = self.named_modules(prefix=prefix, remove_duplicate=remove_duplicate) if recurse else [(prefix, self)]
        for path, module in modules:
            for name, member in members_of(module):
                if member is None or id(member) in seen:
                    continue
                if remove_duplicate:
                    seen.add(id(member))
                yield f"{path}.{name}" if path else name, member

    def parameters(self, recurse: bool = True):
        """Iterate over the parameters, as an optimizer takes them.

        Args:
            recurse (bool): those of the modules below as well.

        >>> [tuple(p.shape) for p in torch.nn.Linear(3, 2).parameters()]
        [(2, 3), (2,)]
        """
        for _, param in self.named_parameters(recurse=recurse):
            yield param

    def named_parameters(self, prefix: str = "", recurse: bool = True, remove_duplicate: bool = True):
        """Iterate over (dotted name, parameter).

        Args:
            prefix (str): put before every name.
            recurse (bool): those of the modules below as well.
            remove_duplicate (bool): a parameter that is used in two places comes once.

        >>> [name for name, _ in torch.nn.Linear(3, 2).named_parameters()]
        ['weight', 'bias']
        """
        yield from self._named_members(lambda m: m._parameters.items(), prefix, recurse, remove_duplicate)

    def buffers(self, recurse: bool = True):
        """Iterate over the buffers.

        Args:
            recurse (bool): those of the modules below as well.

        >>> len(list(torch.nn.BatchNorm1d(2).buffers()))
        3
        """
        for _, buffer in self.named_buffers(recurse=recurse):
            yield buffer

    def named_buffers(self, prefix: str = "", recurse: bool = True, remove_duplicate: bool = True):
        """Iterate over (dotted name, buffer).

        Args:
            prefix (str): put before every name.
            recurse (bool): those of the modules below as well.
            remove_duplicate (bool): a buffer that is used in two places comes once.

        >>> [name for name, _ in torch.nn.BatchNorm1d(2).named_buffers()]
        ['running_mean', 'running_var', 'num_batches_tracked']
        """
        yield from self._named_members(lambda m: m._buffers.items(), prefix, recurse, remove_duplicate)

    def children(self):
        """Iterate over the modules directly below this one.

        >>> list(torch.nn.Sequential(torch.nn.ReLU(), torch.nn.Tanh()).children())
        [ReLU(), Tanh()]
        """
        for _, module in self.named_children():
            yield module

    def named_children(self):
        """Iterate over (name, module) directly below this one, none twice.

        >>> list(torch.nn.Sequential(torch.nn.ReLU()).named_children())
        [('0', ReLU())]
        """
        seen = set()
        for name, module in self._modules.items():
            if module is not None and module not in seen:
                seen.add(module)
                yield name, module

    def modules(self, remove_duplicate: bool = True):
        """Iterate over this module and all below it.

        Args:
            remove_duplicate (bool): a module that is used in two places comes once.

        >>> [type(m).__name__ for m in torch.nn.Sequential(torch.nn.ReLU()).modules()]
        ['Sequential', 'ReLU']
        """
        for _, module in self.named_modules(remove_duplicate=remove_duplicate):
            yield module

    def named_modules(self, memo: set | None = None, prefix: str = "", remove_duplicate: bool = True):
        """Iterate over (dotted name, module) of this module and all below it.

        Args:
            memo (set, optional): modules that were seen already and are left out.
            prefix (str): put before every name.
            remove_duplicate (bool): a module that is used in two places comes once.

        >>> [name for name, _ in torch.nn.Sequential(torch.nn.ReLU()).named_modules()]
        ['', '0']
        """
        memo = set() if memo is None else memo
        if self in memo:
            return
        if remove_duplicate:
            memo.add(self)
        yield prefix, self
        for name, module in self._modules.items():
            if module is not None:
                yield from module.named_modules(memo, f"{prefix}.{name}" if prefix else name, remove_duplicate)


def _refusal(value, name, slot):
    """Why a value cannot be assigned to a registered name."""
    place, expected = {
        "_parameters": ("parameter", "torch.nn.Parameter or None"),
        "_modules": ("child module", "torch.nn.Module or None"),
        "_buffers": ("buffer", "torch.nn.Buffer, torch.Tensor or None"),
    }[slot]
    return f"cannot assign '{torch.typename(value)}' as {place} '{name}' ({expected} expected)"


Registry._kinds = (
    ("_parameters", Parameter, "parameters", (), "register_parameter"),
    ("_modules", Registry, "module", (), "_assign_module"),
    ("_buffers", Buffer, "buffer", torch.Tensor, "_assign_buffer"),
)
