"""Variables of frames: CPython 3.13.0 to 3.13.2 would crash here."""

import sys

from flambeau._frames import colliding, locals_of


def test_a_comprehensions_variable_that_is_a_closures_too():
    """Others are found whatever the version."""
    here = "outside"
    found = [locals_of(sys._getframe()) for name in "ab"]
    for name in "ab":
        assert next(n for n in "ab" if n == name)
    assert found[0].get("here", here) == here


def test_arguments_are_kept():
    """An argument that a closure uses is listed twice in the code, and safe to read."""

    def function(x, *args, y=1, **kwargs):
        return lambda: (x, args, y, kwargs)

    assert colliding(function.__code__) == set()
