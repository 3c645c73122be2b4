"""What all distributions have in common: shapes, checks, the text they print."""

import warnings

import flambeau as torch

from . import constraints
from .utils import lazy_property

__all__ = ["Distribution"]


class Distribution:
    """A family of distributions, one for each index of `batch_shape`; a sample of each has the shape `event_shape`.

    Args:
        batch_shape (Size), event_shape (Size): the shapes.
        validate_args (bool, optional): whether parameters and values are checked; by default they are.

    Raises:
        ValueError: a parameter does not fulfil its constraint.

    >>> torch.distributions.Normal(torch.zeros(2), 1.0).batch_shape
    torch.Size([2])
    """

    has_rsample = False
    has_enumerate_support = False
    _validate_args = True
    _kept = ()  # attributes beside the parameters that an expanded distribution has; distributions are expanded, too

    @staticmethod
    def set_default_validate_args(value):
        """Choose whether distributions made from now on check their parameters and values."""
        if value not in (True, False):
            raise ValueError(f"expected True or False, but got {value!r}")
        Distribution._validate_args = value

    def __init__(self, batch_shape=(), event_shape=(), validate_args=None):
        self._batch_shape, self._event_shape = torch.Size(batch_shape), torch.Size(event_shape)
        if validate_args is not None:
            self._validate_args = validate_args
        if self._validate_args:
            self._check_parameters()

    def _check_parameters(self):
        try:
            wanted = self.arg_constraints
        except NotImplementedError:
            warnings.warn(
                f"{type(self)} does not define `arg_constraints`. Please set `arg_constraints = {{}}` or initialize "
                "the distribution with `validate_args=False` to turn off validation.",
                stacklevel=4,
            )
            return
        for name, constraint in wanted.items():
            computed = name not in self.__dict__ and isinstance(getattr(type(self), name, None), lazy_property)
            if not constraints.is_dependent(constraint) and not computed:
                self._check(f"parameter {name}", getattr(self, name), constraint)

    def _parameters(self):
        """The parameters that have been given or computed, by name."""
        return [(name, self.__dict__[name]) for name in self.arg_constraints if name in self.__dict__]

    def _check(self, what, value, constraint):
        if constraint.check(value).all():
            return
        shown = f"{what} ({type(value).__name__} of shape {tuple(value.shape)})"
        if what.startswith("parameter"):
            text = f"Expected {shown} of distribution {self} to satisfy the constraint {constraint}"
        else:
            text = f"Expected {shown} to be within the support ({constraint}) of the distribution {self}"
        raise ValueError(f"{text}, but found invalid values:\n{value}")

    @property
    def batch_shape(self):
        """The shape of the family."""
        return self._batch_shape

    @property
    def event_shape(self):
        """The shape of one sample of one member."""
        return self._event_shape

    @property
    def arg_constraints(self):
        """What the parameters must fulfil, by name."""
        raise NotImplementedError

    @property
    def support(self):
        """What a sample fulfils."""
        raise NotImplementedError

    @property
    def mean(self):
        """The mean."""
        raise NotImplementedError

    @property
    def mode(self):
        """The value of greatest density or probability."""
        raise NotImplementedError(f"{type(self)} does not implement mode")

    @property
    def variance(self):
        """The variance."""
        raise NotImplementedError

    @property
    def stddev(self):
        """The standard deviation."""
        return self.variance.sqrt()

    def sample(self, sample_shape=()):
        """Return samples of the shape ``sample_shape + batch_shape + event_shape``, without history."""
        with torch.no_grad():
            return self.rsample(sample_shape)

    def rsample(self, sample_shape=()):
        """Return samples as functions of the parameters, through which gradients flow."""
        raise NotImplementedError

    def sample_n(self, n):
        """Return n samples; deprecated, `sample((n,))` is the form to use."""
        warnings.warn(
            "`sample_n(n)` will be deprecated. Use `sample((n,))` instead.", category=FutureWarning, stacklevel=2
        )
        return self.sample(torch.Size((n,)))

    def log_prob(self, value):
        """Return the logarithm of the density or probability at `value`."""
        raise NotImplementedError

    def cdf(self, value):
        """Return the probability of a sample that is at most `value`."""
        raise NotImplementedError

    def icdf(self, value):
        """Return the inverse of `cdf`."""
        raise NotImplementedError

    def enumerate_support(self, expand=True):
        """Return all values that a sample can have, along a first dimension."""
        raise NotImplementedError

    def entropy(self):
        """Return the entropy in nats."""
        raise NotImplementedError

    def perplexity(self):
        """Return the exponential of the entropy."""
        return torch.exp(self.entropy())

    def expand(self, batch_shape, _instance=None):
        """Return the same distribution for a greater batch, as `Tensor.expand` does."""
        new, batch_shape = self._new_instance(_instance), torch.Size(batch_shape)
        for name, value in self._parameters():
            new.__dict__[name] = value.expand((*batch_shape, *value.shape[len(self._batch_shape) :]))
        for name in self._kept:
            kept = self.__dict__[name]
            new.__dict__[name] = kept.expand(batch_shape) if isinstance(kept, Distribution) else kept
        Distribution.__init__(new, batch_shape, self._event_shape, validate_args=False)
        new._validate_args = self._validate_args
        return new

    def _new_instance(self, instance=None):
        """A distribution of the same class whose attributes are still to be set."""
        if instance is not None:
            return instance
        package = Distribution.__module__.rpartition(".")[0]
        ours = next(c for c in type(self).__mro__ if c.__module__.startswith(package))
        if type(self).__init__ != ours.__init__:
            raise NotImplementedError(
                f"Subclass {type(self).__name__} of {ours.__name__} that defines a custom __init__ method must also "
                "define a custom .expand() method."
            )
        return type(self).__new__(type(self))

    def _extended_shape(self, sample_shape=()):
        return torch.Size((*sample_shape, *self._batch_shape, *self._event_shape))

    def _enumerated(self, values, expand):
        """The result of `enumerate_support` for the values of one sample."""
        values = values.reshape((-1,) + (1,) * len(self._batch_shape))
        return values.expand((-1, *self._batch_shape)) if expand else values

    def _validate_sample(self, value):
        """Refuse what cannot be a sample, if that is checked."""
        if not self._validate_args:
            return
        if not isinstance(value, torch.Tensor):
            raise ValueError(f"The value argument to log_prob must be a Tensor, but got {type(value).__name__}")
        expected, given = self._extended_shape(), value.shape
        if given[len(given) - len(self._event_shape) :] != self._event_shape:
            raise ValueError(f"The right-most size of value must match event_shape: {given} vs {self._event_shape}.")
        if any(1 not in (i, j) and i != j for i, j in zip(reversed(given), reversed(expected))):
            raise ValueError(f"Value is not broadcastable with batch_shape+event_shape: {given} vs {expected}.")
        try:
            support = self.support
        except NotImplementedError:
            warnings.warn(
                f"{type(self)} does not define `support` to enable sample validation. Please initialize the "
                "distribution with `validate_args=False` to turn off validation.",
                stacklevel=3,
            )
            return
        self._check("value argument", value, support)

    def __repr__(self):
        shown = (f"{name}: {value if value.numel() == 1 else value.size()}" for name, value in self._parameters())
        return f"{type(self).__name__}({', '.join(shown)})"
