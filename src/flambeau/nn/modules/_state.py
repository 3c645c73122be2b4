"""Saving a Module into a dictionary of tensors, and loading it from one."""

import itertools
import warnings
from collections import OrderedDict, namedtuple
from collections.abc import Mapping

import flambeau as torch

from ..parameter import Parameter, is_lazy

_EXTRA_STATE = "_extra_state"


class _IncompatibleKeys(namedtuple("_IncompatibleKeys", ["missing_keys", "unexpected_keys"])):
    """What ``load_state_dict`` returns: the names that it lacked, and those that it could not place."""

    __slots__ = ()

    def __repr__(self):
        return super().__repr__() if any(self) else "<All keys matched successfully>"

    __str__ = __repr__


class Stateful:
    """``state_dict`` and ``load_state_dict``."""

    _version = 1  # written with the state_dict, for layers whose layout has changed since

    def get_extra_state(self):
        """What should be saved besides parameters and buffers; to be overridden together with set_extra_state."""
        raise RuntimeError(
            "Reached a code path in Module.get_extra_state() that should never be called. "
            f"{type(self).__name__} overrides set_extra_state; let it override get_extra_state too."
        )

    def set_extra_state(self, state):
        """Take back what ``get_extra_state`` returned; to be overridden together with it."""
        raise RuntimeError(
            "Reached a code path in Module.set_extra_state() that should never be called. "
            f"{type(self).__name__} overrides get_extra_state; let it override set_extra_state too."
        )

    def _has_extra_state(self, method):
        return getattr(type(self), method) is not getattr(Stateful, method)

    def _save_to_state_dict(self, destination, prefix, keep_vars):
        """Put this module's own parameters and persistent buffers into `destination`."""
        for name, tensor in self._persistent_tensors():
            destination[prefix + name] = tensor if keep_vars else tensor.detach()
        if self._has_extra_state("get_extra_state"):
            destination[prefix + _EXTRA_STATE] = self.get_extra_state()

    def _persistent_tensors(self):
        """(name, tensor) of what is saved of this very module."""
        for name, tensor in itertools.chain(self._parameters.items(), self._buffers.items()):
            if tensor is not None and name not in self._non_persistent_buffers_set:
                yield name, tensor

    def state_dict(self, *args, destination=None, prefix="", keep_vars=False):
        """Parameters and persistent buffers of this module and all below it, by dotted name.

        Args:
            destination (dict, optional): filled and returned; a new OrderedDict if None.
            prefix (str): put before every name.
            keep_vars (bool): the tensors themselves, not detached from the graph.

        Returns:
            OrderedDict: the tensors share memory with the module.

        >>> list(torch.nn.Linear(3, 2).state_dict())
        ['weight', 'bias']
        """
        if args:
            warnings.warn(
                "Positional args are being deprecated, use kwargs instead: destination, prefix, keep_vars",
                FutureWarning,
                stacklevel=2,
            )
            given = dict(zip(("destination", "prefix", "keep_vars"), args))
            return self.state_dict(**{"destination": destination, "prefix": prefix, "keep_vars": keep_vars, **given})
        if destination is None:
            destination = OrderedDict()
            destination._metadata = OrderedDict()
        metadata = {"version": self._version}
        if hasattr(destination, "_metadata"):
            destination._metadata[prefix[:-1]] = metadata
        for hook in self._state_dict_pre_hooks.values():
            hook(self, prefix, keep_vars)
        self._save_to_state_dict(destination, prefix, keep_vars)
        for name, module in self._modules.items():
            if module is not None:
                module.state_dict(destination=destination, prefix=f"{prefix}{name}.", keep_vars=keep_vars)
        return self._after_state_dict(destination, prefix, metadata)

    def _after_state_dict(self, destination, prefix, metadata):
        """The dictionary, after the post-hooks."""
        for hook_id, hook in self._state_dict_hooks.items():
            changed = hook(self, destination, prefix, metadata)
            if changed is None:
                continue
            if hook_id in self.__dict__.get("_state_dict_hooks_returning_none", ()):
                raise RuntimeError("state_dict post-hook must return None")
            destination = changed
        return destination

    def load_state_dict(self, state_dict, strict: bool = True, assign: bool = False):
        """Copy values into the parameters and buffers of this module and all below it.

        Args:
            state_dict (dict): tensors by dotted name, as ``state_dict`` returns them.
            strict (bool): the names must be exactly those of this module.
            assign (bool): put the given tensors in place of the module's, instead of copying their values.

        Returns:
            named tuple: ``missing_keys`` and ``unexpected_keys``, two lists of str.

        Raises:
            TypeError: `state_dict` is no mapping. RuntimeError: names or shapes do not fit.

        >>> layer = torch.nn.Linear(2, 1)
        >>> layer.load_state_dict({"weight": torch.ones(1, 2), "bias": torch.zeros(1)})
        <All keys matched successfully>
        """
        if not isinstance(state_dict, Mapping):
            raise TypeError(f"Expected state_dict to be dict-like, got {type(state_dict)}.")
        metadata = getattr(state_dict, "_metadata", None)
        state_dict = OrderedDict(state_dict)
        if metadata is not None:
            state_dict._metadata = metadata
        keys, errors = _IncompatibleKeys([], []), []
        self._load(state_dict, "", metadata or {}, assign, keys, errors)
        if strict:
            errors[:0] = [
                f"{what} key(s) in state_dict: {', '.join(f'{chr(34)}{k}{chr(34)}' for k in names)}. "
                for what, names in (("Missing", keys.missing_keys), ("Unexpected", keys.unexpected_keys))
                if names
            ]
        if errors:
            lines = "\n\t".join(errors)
            raise RuntimeError(f"Error(s) in loading state_dict for {type(self).__name__}:\n\t{lines}")
        return keys

    def _load(self, state_dict, prefix, metadata, assign, keys, errors):
        """Load this module, then those below it, then call the post-hooks."""
        local = metadata.get(prefix[:-1], {})
        if assign:
            local["assign_to_params_buffers"] = True
        self._load_from_state_dict(state_dict, prefix, local, True, *keys, errors)
        for name, child in self._modules.items():
            if child is not None:
                path = f"{prefix}{name}."
                below = {key: value for key, value in state_dict.items() if key.startswith(path)}
                child._load(below, path, metadata, assign, keys, errors)
        for hook in self._load_state_dict_post_hooks.values():
            if hook(self, keys) is not None:
                raise AssertionError(
                    "Hooks registered with ``register_load_state_dict_post_hook`` are not expected to return new "
                    "values, if incompatible_keys need to be modified, it should be done inplace."
                )

    def _load_from_state_dict(
        self, state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs
    ):
        """Copy this module's own tensors; layers whose layout has changed override it."""
        for hook in self._load_state_dict_pre_hooks.values():
            hook(state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs)
        own = dict(self._persistent_tensors())
        assign = local_metadata.get("assign_to_params_buffers", False)
        for name, tensor in own.items():
            key = prefix + name
            if key in state_dict:
                error = self._load_tensor(name, tensor, key, state_dict[key], assign)
                error_msgs += [error] if error else []
            elif strict:
                missing_keys.append(key)
        self._load_extra_state(state_dict, prefix + _EXTRA_STATE, strict, missing_keys, unexpected_keys)
        if strict:
            known = {*own, _EXTRA_STATE}
            unexpected_keys += [
                key
                for key in state_dict
                if key.startswith(prefix) and not self._expects(key[len(prefix) :].split("."), known)
            ]

    def _expects(self, path, known):
        """Whether a name, split at its dots, belongs to this module or to one below it."""
        return path[0] in self._modules if len(path) > 1 else path[0] in known

    def _load_extra_state(self, state_dict, key, strict, missing_keys, unexpected_keys):
        if self._has_extra_state("set_extra_state"):
            if key in state_dict:
                self.set_extra_state(state_dict[key])
            elif strict:
                missing_keys.append(key)
        elif strict and key in state_dict:
            unexpected_keys.append(key)

    def _load_tensor(self, name, tensor, key, value, assign):
        """Copy or assign one tensor; the error message, or None."""
        if not isinstance(value, torch.Tensor):
            return (
                f'While copying the parameter named "{key}", expected torch.Tensor or Tensor-like object from '
                f"checkpoint but received {type(value)}"
            )
        if not is_lazy(tensor):
            if tensor.dim() == 0 and tuple(value.shape) == (1,):
                value = value[0]  # scalars were saved as vectors before PyTorch 0.4
            if value.shape != tensor.shape:
                return (
                    f"size mismatch for {key}: copying a param with shape {value.shape} from checkpoint, "
                    f"the shape in current model is {tensor.shape}."
                )
        try:
            with torch.no_grad():
                self._assign(name, tensor, value) if assign else tensor.copy_(value)
        except Exception as error:
            return (
                f'While copying the parameter named "{key}", whose dimensions in the model are {tensor.size()} and '
                f"whose dimensions in the checkpoint are {value.size()}, an exception occurred : {error.args}."
            )
        return None

    def _assign(self, name, tensor, value):
        """Put `value` in the place of `tensor`; a parameter stays one, and keeps whether it is trained."""
        if isinstance(tensor, Parameter):
            value = value if isinstance(value, Parameter) else Parameter(value, requires_grad=tensor.requires_grad)
            value.requires_grad_(tensor.requires_grad)
        setattr(self, name, value)
