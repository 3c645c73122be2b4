"""The categories of flambeau's own warnings."""

__all__ = ["Mistake"]


class Mistake(UserWarning):
    """A program does what it says, but hardly what is meant: see `torch.set_mistake_warnings`.

    >>> import warnings
    >>> warnings.filterwarnings("ignore", category=torch.errors.Mistake)
    """
