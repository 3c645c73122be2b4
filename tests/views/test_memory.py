"""Shared memory: what shows it, what may be written, and what refuses."""

import numpy as np
import pytest

import flambeau as torch


def test_a_view_and_numpy_share_memory():
    x = torch.zeros(2, 3)
    view, array = x.t()[1], x.numpy()
    array[0, 1] = 5.0
    view[1] = 7.0
    assert x.tolist() == [[0, 5, 0], [0, 7, 0]]
    assert view._base is x and view.data_ptr() == x.data_ptr() + 4


def test_copies_do_not_share():
    x = torch.arange(4)
    for copy in (x.clone(), x[[0, 1, 2, 3]], x[x >= 0], x.reshape(2, 2).t().reshape(-1), x.repeat(1), x.flip(0)):
        copy.fill_(9)
    assert x.tolist() == [0, 1, 2, 3]


def test_a_write_to_a_view_changes_the_history_of_its_base():
    x = torch.ones(3, requires_grad=True)
    y = x * 2
    y[0] = x[1] * 10
    assert y.grad_fn.name() == "torch::autograd::CopySlices"
    y.sum().backward()
    assert x.grad.tolist() == [0, 12, 2]


def test_a_view_taken_before_a_write_to_its_base_follows():
    x = torch.ones(3, requires_grad=True)
    y = x * 2
    view = y[1:]
    y.mul_(3)
    view.sum().backward()
    assert x.grad.tolist() == [0, 6, 6]


@pytest.mark.parametrize(
    "write, words",
    [
        (
            lambda x: torch.zeros(1).expand(3).add_(1),
            "more than one element of the written-to tensor refers to a single",
        ),
        (
            lambda x: x[0].fill_(1),
            "a view of a leaf Variable that requires grad is being used in an in-place operation",
        ),
        (lambda x: x.fill_(1), "a leaf Variable that requires grad is being used in an in-place operation"),
        (lambda x: (x * 1).unbind(0)[0].fill_(1), "This view is the output of a function that returns multiple views"),
        (lambda x: no_grad_view(x * 1).fill_(1), "A view was created in no_grad mode and is being modified inplace"),
        (
            lambda x: torch.zeros(3).copy_(torch.ones(2)),
            r"The size of tensor a \(3\) must match the size of tensor b \(2\)",
        ),
        (lambda x: torch.zeros(3).__setitem__(slice(1, None), torch.ones(3)), r"The expanded size of the tensor \(2\)"),
    ],
)
def test_refused_writes(write, words):
    with pytest.raises(RuntimeError, match=words):
        write(torch.ones(3, requires_grad=True))


def no_grad_view(x):
    with torch.no_grad():
        return x[:2]


def test_a_saved_tensor_written_to_is_refused_with_the_line():
    x = torch.ones(3, requires_grad=True)
    y = x * 2
    z = y * y
    y[0] = 5.0
    with pytest.raises(RuntimeError, match=r"modified by an inplace operation(.|\n)*test_memory\.py"):
        z.sum().backward()


def test_set_and_resize_show_the_same_storage():
    x = torch.arange(6.0)
    y = torch.empty(0).set_(x, 2, (2, 2), (1, 2))
    assert y.tolist() == [[2, 4], [3, 5]]
    y.zero_()
    assert x.tolist() == [0, 1, 0, 0, 0, 0]
    assert x[4:].resize_(2, 1).storage_offset() == 4


def test_dlpack_both_ways():
    x = torch.arange(3.0)
    array = np.from_dlpack(x)
    assert array.ctypes.data == x.data_ptr()
    y = torch.from_dlpack(array)
    y[0] = 8.0
    assert x.tolist() == [8, 1, 2]


def test_a_parameter_is_given_other_memory_where_nothing_is_recorded():
    x = torch.ones(2, requires_grad=True)
    with torch.no_grad():
        x.set_(torch.zeros(3))
    assert x.tolist() == [0, 0, 0] and x.requires_grad and x.is_leaf
    with pytest.raises(RuntimeError, match="a leaf Variable that requires grad"):
        x.set_(torch.zeros(3))


@pytest.mark.parametrize("dtype", ["bool", "int8", "int64", "float32", "bfloat16", "complex64"])
def test_new_memory_is_filled_where_programs_are_to_be_deterministic(dtype):
    oracle, found = pytest.importorskip("torch"), []
    for library in (torch, oracle):
        kind = getattr(library, dtype)
        library.use_deterministic_algorithms(True)
        try:
            x = library.ones(2, 2, dtype=kind)
            made = [
                library.empty(2, dtype=kind),
                library.empty_like(x),
                x.new_empty(2),
                x.new_empty_strided((2,), (2,)),
            ]
            made += [library.empty_permuted((2, 2), (1, 0), dtype=kind)]
        finally:
            library.use_deterministic_algorithms(False)
        found.append([str(t.tolist()) for t in made])
    assert found[0] == found[1]


def test_new_memory_is_left_alone_if_told_so():
    settings = torch.utils.deterministic
    assert settings.fill_uninitialized_memory is True
    with pytest.raises(RuntimeError, match="expected a bool"):
        settings.fill_uninitialized_memory = 1
    settings.fill_uninitialized_memory = False
    try:
        assert settings.fill_uninitialized_memory is False
    finally:
        settings.fill_uninitialized_memory = True
