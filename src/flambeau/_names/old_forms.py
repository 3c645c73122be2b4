"""Orders of arguments that PyTorch has given up but still takes: numbers between the tensors, now keywords."""

import warnings
from functools import update_wrapper

from .._tensor.base import Tensor


def old_order(*factors):
    """Let a function of tensors also be called with its `factors`, keywords today, as numbers among the tensors:
    ``addmm(beta, x, alpha, a, b)``, ``addcmul(x, value, a, b)``. The decorated function's ``renewed(args, kwargs)``
    gives the arguments in today's form."""

    def decorate(function):
        code = function.__code__
        name, count = function.__name__, code.co_argcount

        def renewed(args, kwargs):
            if len(args) <= count:
                return args, kwargs
            tensors = tuple(a for a in args if isinstance(a, Tensor))
            numbers = [a for a in args if not isinstance(a, Tensor)]
            if len(tensors) != count or len(numbers) > len(factors):
                return args, kwargs
            warnings.warn(
                f"This overload of {name} is deprecated: give {' and '.join(factors[: len(numbers)])} by keyword",
                stacklevel=4,
            )
            return tensors, {**kwargs, **dict(zip(factors, numbers))}

        def form(*args, **kwargs):
            args, kwargs = renewed(args, kwargs)
            return function(*args, **kwargs)

        renewed.count, form.renewed = count, renewed
        return update_wrapper(form, function)

    return decorate
