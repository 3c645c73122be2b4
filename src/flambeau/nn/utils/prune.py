"""Pruning: some entries of a parameter are held at zero, by a mask that a hook applies before each call."""

import numbers
from abc import ABC, abstractmethod
from collections.abc import Iterable

import flambeau as torch

__all__ = [
    "BasePruningMethod",
    "CustomFromMask",
    "Identity",
    "L1Unstructured",
    "LnStructured",
    "PruningContainer",
    "RandomStructured",
    "RandomUnstructured",
    "custom_from_mask",
    "global_unstructured",
    "identity",
    "is_pruned",
    "l1_unstructured",
    "ln_structured",
    "random_structured",
    "random_unstructured",
    "remove",
]


class BasePruningMethod(ABC):
    """A way of choosing what to prune; a subclass says in ``compute_mask`` what stays.

    >>> issubclass(torch.nn.utils.prune.L1Unstructured, torch.nn.utils.prune.BasePruningMethod)
    True
    """

    PRUNING_TYPE = "unstructured"  # or "structured" (whole slices), or "global"
    _tensor_name: str

    def __call__(self, module, inputs):
        setattr(module, self._tensor_name, self.apply_mask(module))

    @abstractmethod
    def compute_mask(self, t, default_mask):
        """The mask of a tensor.

        Args:
            t (Tensor): by whose entries is chosen.
            default_mask (Tensor): what was pruned before.
        """

    def apply_mask(self, module):
        """The pruned tensor of a module.

        Args:
            module (Module): one on which this method is a hook.
        """
        if getattr(self, "_tensor_name", None) is None:
            raise AssertionError(f"Module {module} has to be pruned")
        mask, original = getattr(module, f"{self._tensor_name}_mask"), getattr(module, f"{self._tensor_name}_orig")
        return mask.to(dtype=original.dtype) * original

    @classmethod
    def apply(cls, module, name, *args, importance_scores=None, **kwargs):
        """Prune a tensor of a module, on top of what was pruned before.

        Args:
            module (Module): the module, which is changed.
            name (str): the parameter.
            *args, **kwargs: of this method.
            importance_scores (Tensor, optional): choose by these instead of the parameter.

        Returns:
            BasePruningMethod: the hook.
        """
        method, before = cls(*args, **kwargs), _hook_of(module, name)
        method._tensor_name = name
        if before is not None:
            container = before if isinstance(before, PruningContainer) else PruningContainer(before)
            container.add_pruning_method(method)
            _remove_hook(module, before)
            method = container
        original = getattr(module, name)
        scores = original if importance_scores is None else importance_scores
        if scores.shape != original.shape:
            raise AssertionError(
                f"importance_scores should have the same shape as parameter {name} of {module}, but they have "
                f"{tuple(scores.shape)}"
            )
        if before is None:
            module.register_parameter(f"{name}_orig", module._parameters.pop(name))
            default_mask = torch.ones_like(original)
        else:
            default_mask = getattr(module, f"{name}_mask").detach().clone()
        _mask(module, name, method, scores, default_mask, is_first=before is None)
        return method

    def prune(self, t, default_mask=None, importance_scores=None):
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
        scores = t if importance_scores is None else importance_scores
        if scores.shape != t.shape:
            raise AssertionError("importance_scores should have the same shape as tensor t")
        return t * self.compute_mask(scores, default_mask=torch.ones_like(t) if default_mask is None else default_mask)

    def remove(self, module):
        """Let the pruned tensor be an ordinary parameter.

        Args:
            module (Module): the module.
        """
        name = self._tensor_name
        weight, original = self.apply_mask(module), getattr(module, f"{name}_orig")
        if hasattr(module, name):
            delattr(module, name)
        original.data = weight.data
        del module._parameters[f"{name}_orig"], module._buffers[f"{name}_mask"]
        setattr(module, name, original)


def _mask(module, name, method, scores, default_mask, is_first):
    """Give a module the mask, the pruned tensor and the hook; all of it or nothing."""
    try:
        module.register_buffer(f"{name}_mask", method.compute_mask(scores, default_mask=default_mask))
    except Exception:
        if is_first:
            module.register_parameter(name, module._parameters.pop(f"{name}_orig"))
        raise
    setattr(module, name, method.apply_mask(module))
    module.register_forward_pre_hook(method)


def _hook_of(module, name):
    """The pruning of a tensor, or None."""
    hooks = [
        hook
        for hook in module._forward_pre_hooks.values()
        if isinstance(hook, BasePruningMethod) and hook._tensor_name == name
    ]
    if len(hooks) > 1:
        raise AssertionError(f"Avoid adding multiple pruning hooks to the same tensor {name} of module {module}")
    return hooks[0] if hooks else None


def _remove_hook(module, hook):
    for key, found in list(module._forward_pre_hooks.items()):
        if found is hook:
            del module._forward_pre_hooks[key]


class PruningContainer(BasePruningMethod):
    """Several prunings of one tensor, one after the other.

    Args:
        *args (BasePruningMethod): the first ones; or one iterable of them.

    >>> container = torch.nn.utils.prune.PruningContainer()
    >>> len(container)
    0
    """

    def __init__(self, *args):
        self._pruning_methods = ()
        if args and not isinstance(args[0], Iterable):
            self._tensor_name = args[0]._tensor_name
        methods = args[0] if len(args) == 1 and isinstance(args[0], Iterable) else args
        for method in methods:
            self.add_pruning_method(method)

    def add_pruning_method(self, method):
        """Add one more.

        Args:
            method (BasePruningMethod or None): of the same tensor.
        """
        if not isinstance(method, BasePruningMethod) and method is not None:
            raise TypeError(f"{type(method)} is not a BasePruningMethod subclass")
        if method is not None and getattr(self, "_tensor_name", None) != method._tensor_name:
            raise ValueError(
                "Can only add pruning methods acting on the parameter named "
                f"'{getattr(self, '_tensor_name', None)}' to PruningContainer {self}. Found '{method._tensor_name}'"
            )
        self._pruning_methods += (method,)

    def __len__(self):
        return len(self._pruning_methods)

    def __iter__(self):
        return iter(self._pruning_methods)

    def __getitem__(self, idx):
        return self._pruning_methods[idx]

    def compute_mask(self, t, default_mask):
        """The mask after the last of the prunings, which chooses among what the others left.

        Args:
            t (Tensor): by whose entries is chosen.
            default_mask (Tensor): what was pruned before.
        """
        method = self._pruning_methods[-1]
        part = _remaining(method, default_mask)
        mask = default_mask.to(dtype=t.dtype, copy=True)
        mask[part] = method.compute_mask(t[part], default_mask=default_mask[part]).to(mask.dtype)
        return mask


def _remaining(method, mask):
    """Where a mask still leaves something that the method may choose from, as an index."""
    if method.PRUNING_TYPE == "unstructured":
        return mask == 1
    if method.PRUNING_TYPE == "global":
        return (slice(None),) * mask.ndim
    if method.PRUNING_TYPE != "structured":
        raise ValueError(f"Unrecognized PRUNING_TYPE {method.PRUNING_TYPE}")
    dim = method.dim % mask.ndim
    kept = mask.sum(dim=[d for d in range(mask.ndim) if d != dim]) != 0
    return (slice(None),) * dim + (kept,)


class Identity(BasePruningMethod):
    """Prune nothing, but keep a mask.

    >>> torch.nn.utils.prune.Identity().prune(torch.ones(2))
    tensor([1., 1.])
    """

    def compute_mask(self, t, default_mask):
        """The mask as it was.

        Args:
            t (Tensor): not looked at.
            default_mask (Tensor): what was pruned before.
        """
        return default_mask


class RandomUnstructured(BasePruningMethod):
    """Prune entries at random.

    Args:
        amount (int or float): how many, or which part of them.

    >>> torch.nn.utils.prune.RandomUnstructured(amount=1).prune(torch.ones(3)).sum().item()
    2.0
    """

    def __init__(self, amount):
        _validate_pruning_amount_init(amount)
        self.amount = amount

    def _scores(self, t):
        return torch.rand_like(t).view(-1)

    def compute_mask(self, t, default_mask):
        """The mask, with the entries of the lowest scores at zero.

        Args:
            t (Tensor): by whose entries is chosen.
            default_mask (Tensor): what was pruned before.
        """
        count = _count(self.amount, t.nelement())
        mask = default_mask.clone(memory_format=torch.contiguous_format)
        if count:
            mask.view(-1)[torch.topk(self._scores(t), k=count, largest=False).indices] = 0
        return mask


class L1Unstructured(RandomUnstructured):
    """Prune the entries nearest to zero.

    Args:
        amount (int or float): how many, or which part of them.

    >>> torch.nn.utils.prune.L1Unstructured(amount=0.5).prune(torch.tensor([3.0, -1.0]))
    tensor([3., -0.])
    """

    def _scores(self, t):
        return torch.abs(t).reshape(-1)


class RandomStructured(BasePruningMethod):
    """Prune whole slices at random.

    Args:
        amount (int or float): how many, or which part of them.
        dim (int): the dimension that numbers the slices.

    >>> torch.nn.utils.prune.RandomStructured(amount=1, dim=0).prune(torch.ones(2, 3)).sum().item()
    3.0
    """

    PRUNING_TYPE = "structured"

    def __init__(self, amount, dim=-1):
        _validate_pruning_amount_init(amount)
        self.amount, self.dim = amount, dim

    def _scores(self, t):
        return torch.rand(t.shape[self.dim])

    def compute_mask(self, t, default_mask):
        """The mask, with the slices of the lowest scores at zero.

        Args:
            t (Tensor): by whose slices is chosen.
            default_mask (Tensor): what was pruned before.
        """
        _check_dims(t, self.dim)
        size = t.shape[self.dim]
        count = _count(self.amount, size)
        if not count:
            return default_mask
        kept = torch.zeros(size, dtype=default_mask.dtype)
        kept[torch.topk(self._scores(t), k=size - count, largest=True).indices] = 1
        along = [1] * t.ndim
        along[self.dim] = -1
        return default_mask * kept.view(along)


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

    def __init__(self, amount, n, dim=-1):
        super().__init__(amount, dim)
        self.n = n

    def _scores(self, t):
        return torch.norm(t, p=self.n, dim=[d for d in range(t.ndim) if d != self.dim % t.ndim])


class CustomFromMask(BasePruningMethod):
    """Prune by a mask.

    Args:
        mask (Tensor): one where a parameter stays, zero where it is pruned.

    >>> torch.nn.utils.prune.CustomFromMask(torch.tensor([1, 0])).prune(torch.ones(2))
    tensor([1., 0.])
    """

    PRUNING_TYPE = "global"

    def __init__(self, mask):
        self.mask = mask

    def compute_mask(self, t, default_mask):
        """What both masks leave.

        Args:
            t (Tensor): not looked at.
            default_mask (Tensor): what was pruned before.
        """
        return default_mask * self.mask.to(dtype=default_mask.dtype)


def identity(module, name):
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
    Identity.apply(module, name)
    return module


def random_unstructured(module, name, amount):
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
    RandomUnstructured.apply(module, name, amount)
    return module


def l1_unstructured(module, name, amount, importance_scores=None):
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
    L1Unstructured.apply(module, name, amount=amount, importance_scores=importance_scores)
    return module


def random_structured(module, name, amount, dim):
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
    RandomStructured.apply(module, name, amount, dim)
    return module


def ln_structured(module, name, amount, n, dim, importance_scores=None):
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
    LnStructured.apply(module, name, amount, n, dim, importance_scores=importance_scores)
    return module


def custom_from_mask(module, name, mask):
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
    CustomFromMask.apply(module, name, mask)
    return module


def global_unstructured(parameters, pruning_method, importance_scores=None, **kwargs):
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
    if not isinstance(parameters, Iterable):
        raise TypeError("global_unstructured(): parameters is not an Iterable")
    parameters, scores = list(parameters), importance_scores or {}
    if not isinstance(scores, dict):
        raise TypeError("global_unstructured(): importance_scores must be of type dict")
    flat_scores = torch.cat([scores.get((m, n), getattr(m, n)).reshape(-1) for m, n in parameters])
    masks = [getattr(m, f"{n}_mask", torch.ones_like(getattr(m, n))) for m, n in parameters]
    container = PruningContainer()
    container._tensor_name = "temp"
    method = pruning_method(**kwargs)
    method._tensor_name = "temp"
    if method.PRUNING_TYPE != "unstructured":
        raise TypeError(
            'Only "unstructured" PRUNING_TYPE supported for the `pruning_method`. Found method '
            f"{pruning_method} of type {method.PRUNING_TYPE}"
        )
    container.add_pruning_method(method)
    mask = container.compute_mask(flat_scores, torch.cat([mask.reshape(-1) for mask in masks]))
    sizes = [getattr(m, n).numel() for m, n in parameters]
    for (module, name), part in zip(parameters, mask.split(sizes), strict=True):
        custom_from_mask(module, name, mask=part.view_as(getattr(module, name)))


def remove(module, name):
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
    hook = _hook_of(module, name)
    if hook is None:
        raise ValueError(f"Parameter '{name}' of module {module} has to be pruned before pruning can be removed")
    hook.remove(module)
    _remove_hook(module, hook)
    return module


def is_pruned(module):
    """Whether something in a module is pruned.

    Args:
        module (Module): the module, with all below it.

    >>> torch.nn.utils.prune.is_pruned(torch.nn.Linear(2, 1))
    False
    """
    return any(
        isinstance(hook, BasePruningMethod) for part in module.modules() for hook in part._forward_pre_hooks.values()
    )


def _validate_pruning_amount_init(amount):
    if not isinstance(amount, numbers.Real):
        raise TypeError(f"Invalid type for amount: {amount}. Must be int or float.")
    whole = isinstance(amount, numbers.Integral)
    if (whole and amount < 0) or (not whole and not 0.0 <= amount <= 1.0):
        raise ValueError(f"amount={amount} should either be a float in the range [0, 1] or a non-negative integer")


def _validate_pruning_amount(amount, tensor_size):
    if isinstance(amount, numbers.Integral) and amount > tensor_size:
        raise ValueError(f"amount={amount} should be smaller than the number of parameters to prune={tensor_size}")


def _compute_nparams_toprune(amount, tensor_size):
    """How many of `tensor_size` an amount is."""
    return amount if isinstance(amount, numbers.Integral) else round(amount * tensor_size)


def _count(amount, size):
    _validate_pruning_amount(amount, size)
    return _compute_nparams_toprune(amount, size)


def _check_dims(t, dim):
    if t.ndim <= 1:
        raise ValueError(
            "Structured pruning can only be applied to multidimensional tensors. Found tensor of shape "
            f"{tuple(t.shape)} with {t.ndim} dims"
        )
    if dim >= t.ndim:
        raise IndexError(f"Invalid index {dim} for tensor of size {tuple(t.shape)}")
