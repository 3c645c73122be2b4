"""Modules as functions of their parameters."""

from contextlib import contextmanager

from .._tensor.base import Tensor
from .._tensor.storage import version_of
from ..interpreters._protocol import TENSOR
from ..utils._pytree import tree_map


def functional_call(module, parameter_and_buffer_dicts, args=None, kwargs=None, *, tie_weights=True, strict=False):
    """Call a module with other parameters and buffers than its own, which stay as they are.

    Args:
        module (Module): the module.
        parameter_and_buffer_dicts (dict or sequence of dict): {name: tensor} as in ``named_parameters``.
        args (tuple or value): the positional arguments.
        kwargs (dict): the keyword arguments.
        tie_weights (bool): whether a tensor given for one name also replaces tied ones.
        strict (bool): whether every parameter and buffer must be given, and no other.

    Raises:
        ValueError: a name is given twice, or tied names get different tensors.
        TypeError: a value is no tensor.
        RuntimeError: names lack or are unknown, with `strict`; unknown names are ignored otherwise.

    >>> net = torch.nn.Linear(1, 1, bias=False)
    >>> torch.func.functional_call(net, {"weight": torch.tensor([[2.0]])}, torch.tensor([3.0]))
    tensor([6.])
    """
    dicts = parameter_and_buffer_dicts
    given = dicts if isinstance(dicts, dict) else _merged(dicts)
    return call_with(module, given, args, kwargs, tie_weights, strict)


def _merged(dicts):
    """Several dicts as one."""
    if not all(isinstance(given, dict) for given in dicts):
        raise ValueError(
            "Expected all elements of parameter_and_buffer_dicts to be dictionaries, but got "
            f"{', '.join(type(given).__name__ for given in dicts)}"
        )
    names = [name for given in dicts for name in given]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ValueError(
            f"{twice} appeared in multiple dictionaries; behavior of functional call is ambiguous: give each name once"
        )
    return {name: value for given in dicts for name, value in given.items()}


def call_with(module, given, args, kwargs, tie_weights, strict):
    """Call a module with other parameters and buffers, in one dict."""
    args = () if args is None else args if isinstance(args, tuple) else (args,)
    with replaced_by(module, given, tie_weights, strict):
        return module(*args, **(kwargs or {}))


@contextmanager
def replaced_by(module, given, tie_weights, strict):
    """Let a module have other tensors inside the block. What the module itself assigns to these names is in the dict
    `given` afterwards."""
    values = _untied(module, given) if tie_weights else dict(given)
    if strict:
        _check_names(module, values)
    swapped = []
    try:
        for name, value in values.items():
            place = _Place(module, name)
            swapped.append((place, name, place.swap(value)))
        yield
    finally:
        for place, name, original in reversed(swapped):
            left = place.swap(original)
            if name in given:
                given[name] = left


_ABSENT = object()


class _Place:
    """Where a module (or a module below it) keeps a tensor: among its parameters, its buffers or its attributes."""

    def __init__(self, module, name):
        path, _, self.key = name.rpartition(".")
        self.owner = module
        for part in filter(None, path.split(".")):
            below = getattr(self.owner, part, None)
            if below is None:
                raise AttributeError(f"{type(self.owner).__name__} has no attribute `{part}`: there is no {name!r}")
            self.owner = below
        self.table = next((t for t in (self.owner._parameters, self.owner._buffers) if self.key in t), None)

    def swap(self, value):
        """Put a tensor there (None and `_ABSENT` are allowed); returns what was there."""
        if value is not None and value is not _ABSENT and not isinstance(value, Tensor):
            raise TypeError(f"{value!r} is not an instance of torch.Tensor")
        if self.table is not None:
            present = self.table[self.key]
            self.table[self.key] = value
            return present
        present = getattr(self.owner, self.key, _ABSENT)
        if present is not _ABSENT and not isinstance(present, Tensor):
            raise TypeError(f"attribute `{self.key}`: {present!r} is not an instance of torch.Tensor")
        if value is _ABSENT:
            delattr(self.owner, self.key)
        else:
            setattr(self.owner, self.key, value)
        return present


def _named_tensors(module):
    """{name: tensor} of all the parameters and buffers, tied ones under each of their names."""
    found = dict(module.named_parameters(remove_duplicate=False))
    return found | dict(module.named_buffers(remove_duplicate=False))


def _untied(module, given):
    """The replacements, also under the other names of tied tensors."""
    names = {}
    for name, tensor in _named_tensors(module).items():
        names.setdefault(id(tensor), set()).add(name)
    values = dict(given)
    for tied in names.values():
        present = sorted(n for n in tied if n in given)
        if len({id(given[n]) for n in present}) > 1:
            raise ValueError(
                f"functional_call got multiple values for keys {sorted(tied)}, which are tied. Consider using "
                "tie_weights=False"
            )
        if present:
            values.update(dict.fromkeys(tied, given[present[0]]))
    return values


def _check_names(module, values):
    """Refuse names that lack or are unknown."""
    known = _named_tensors(module)
    unknown, absent = sorted(values.keys() - known.keys()), sorted(known.keys() - values.keys())
    parts = [f"Unexpected key(s): {', '.join(map(repr, unknown))}."] if unknown else []
    parts += [f"Missing key(s): {', '.join(map(repr, absent))}."] if absent else []
    if parts:
        text = "\n\t".join(parts)
        raise RuntimeError(f"Error(s) in reparametrizing for {type(module).__name__}:\n\t{text}")


def stack_module_state(models):
    """Return the parameters and the buffers of several models of one architecture, stacked.

    Args:
        models (list of Module): the models, all in train mode or all in eval mode.

    Returns:
        (params, buffers): dicts {name: tensor with one more dimension in front}.

    Raises:
        RuntimeError: there is no model, or they differ in class or mode.

    >>> params, _ = torch.func.stack_module_state([torch.nn.Linear(2, 3) for _ in range(4)]); params["weight"].shape
    torch.Size([4, 3, 2])
    """
    check_ensemble("stack_module_state", models)
    params = {k: _stacked([dict(m.named_parameters())[k] for m in models]) for k, _ in models[0].named_parameters()}
    buffers = {k: _stacked([dict(m.named_buffers())[k] for m in models]) for k, _ in models[0].named_buffers()}
    return params, buffers


def check_ensemble(function, models):
    """Raise RuntimeError, in the name of a function, unless models can be stacked: some, of one class and mode."""
    if not len(models):
        raise RuntimeError(f"{function}: Expected at least one model, got 0.")
    if any(m.training != models[0].training for m in models):
        raise RuntimeError(f"{function}: Expected all models to have the same training/eval mode.")
    if any(type(m) is not type(models[0]) for m in models):
        raise RuntimeError(f"{function}: Expected all models to be of the same class.")


def _stacked(tensors):
    requires_grad = tensors[0].requires_grad
    if any(t.requires_grad != requires_grad for t in tensors):
        raise RuntimeError(
            "Expected tensors from each model to have the same .requires_grad: set it alike before they are stacked"
        )
    return TENSOR.stack(*(t.detach() for t in tensors), dim=0).requires_grad_(requires_grad)


def functionalize(func, *, remove="mutations"):
    """Return a function with the results of `func` in which its writes in place do not reach the arguments' copies made
    for it; the arguments themselves are written to once, at the end.

    Args:
        func (callable): a function of tensors.
        remove (str): "mutations" or "mutations_and_views".

    Raises:
        RuntimeError: `remove` is something else.

    >>> torch.func.functionalize(lambda x: x.clone().add_(1))(torch.zeros(2))
    tensor([1., 1.])
    """
    if remove not in ("mutations", "mutations_and_views"):
        raise RuntimeError(
            f"functionalize(f, remove='mutations'): received invalid argument for remove={remove}. Valid options are: "
            "'mutations' or 'mutations_and_views'."
        )

    def functional(*args, **kwargs):
        pairs = []

        def copy(x):
            if not isinstance(x, Tensor):
                return x
            pairs.append((x, TENSOR.clone(x)))
            return pairs[-1][1]

        call_args, call_kwargs = tree_map(copy, (args, kwargs))
        versions = [version_of(t._array) for _, t in pairs]
        output = func(*call_args, **call_kwargs)
        for (x, t), version in zip(pairs, versions):
            if version_of(t._array) != version:
                x.copy_(t)
        originals = {id(t): x for x, t in pairs}
        return tree_map(lambda t: originals.get(id(t), t), output)

    return functional
