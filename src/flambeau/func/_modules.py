"""Modules as functions of their parameters."""

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
        RuntimeError: names lack or are unknown, with `strict`.

    >>> net = torch.nn.Linear(1, 1, bias=False)
    >>> torch.func.functional_call(net, {"weight": torch.tensor([[2.0]])}, torch.tensor([3.0]))
    tensor([6.])
    """
    dicts = parameter_and_buffer_dicts
    merged = {}
    for given in [dicts] if isinstance(dicts, dict) else dicts:
        for name, value in given.items():
            if name in merged:
                raise ValueError(f"{name} appears in multiple dictionaries; behavior of functional call is ambiguous")
            merged[name] = value
    replaced = _placed(module, merged, tie_weights, strict)
    args = () if args is None else args if isinstance(args, tuple) else (args,)
    try:
        for table, key, value in replaced:
            table[key], value[:] = value[0], [table[key]]
        return module(*args, **(kwargs or {}))
    finally:
        for table, key, value in reversed(replaced):
            table[key] = value[0]


def _tables(module):
    """{name: (table, key)} of all the parameters and buffers, tied ones under each of their names."""
    found = {}
    for prefix, owner in module.named_modules(remove_duplicate=False):
        for table in (owner._parameters, owner._buffers):
            for key, value in table.items():
                if value is not None:
                    found[f"{prefix}.{key}" if prefix else key] = table, key
    return found


def _placed(module, given, tie_weights, strict):
    """The replacements to make: [table, key, [new value]]."""
    tables = _tables(module)
    unknown, absent = [n for n in given if n not in tables], [n for n in tables if n not in given]
    if strict and (unknown or absent):
        raise RuntimeError(
            f"Error(s) in loading state_dict for {type(module).__name__}: Unexpected key(s): {unknown}. Missing "
            f"key(s): {absent}."
        )
    if unknown:
        raise KeyError(f"{type(module).__name__} has no parameter or buffer named {', '.join(map(repr, unknown))}")
    chosen = dict(given)
    if tie_weights:
        owners = {}
        for name, (table, key) in tables.items():
            owners.setdefault(id(table[key]), []).append(name)
        for names in owners.values():
            values = {id(given[n]): given[n] for n in names if n in given}
            if len(values) > 1:
                raise ValueError(
                    f"functional_call got multiple values for keys {names}, which are tied. Consider using "
                    "tie_weights=False"
                )
            for value in values.values():
                chosen.update(dict.fromkeys(names, value))
    return [(*tables[name], [value]) for name, value in chosen.items()]


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
    if not models:
        raise RuntimeError("stack_module_state: Expected at least one model, got 0.")
    if any(m.training != models[0].training for m in models):
        raise RuntimeError("stack_module_state: Expected all models to have the same training/eval mode.")
    if any(type(m) is not type(models[0]) for m in models):
        raise RuntimeError("stack_module_state: Expected all models to be of the same class.")
    params = {k: _stacked([dict(m.named_parameters())[k] for m in models]) for k, _ in models[0].named_parameters()}
    buffers = {k: _stacked([dict(m.named_buffers())[k] for m in models]) for k, _ in models[0].named_buffers()}
    return params, buffers


def _stacked(tensors):
    requires_grad = all(t.requires_grad for t in tensors)
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
