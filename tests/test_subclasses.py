"""Subclasses of Tensor keep their class through operations, as in PyTorch; torch.ops; hints to the compiler."""

import pytest
from oracle import agrees

import flambeau as torch


def kept(t):
    class Image(t.Tensor):
        pass

    class Thumbnail(Image):
        pass

    class Plain(t.Tensor):
        __torch_function__ = t._C._disabled_torch_function_impl

    x = t.ones(2, 3, requires_grad=True)
    image, small = x.as_subclass(Image), t.arange(6.0).view(2, 3).as_subclass(Thumbnail)
    found = [image + 1, 1 - image, image @ small.T, image[0], t.cat([image, x]), image.detach(), small.sum()]
    found += [image.view(-1), t.nn.functional.relu(small), *image.split(1), small.max(0).values, image.clone().mul_(2)]
    found += [t.ones(2).as_subclass(Plain) + 1, t.nn.Parameter(t.ones(1)) * 2, t.nn.Linear(3, 1)(image)]
    (image * small).sum().backward()
    made = t.Tensor._make_subclass(Image, t.ones(1), True)
    return [type(f).__name__ for f in found], x.grad, type(made).__name__, made.requires_grad, made.is_leaf


def test_classes_are_kept():
    agrees(kept)


def test_subclasses_compile_and_map():
    class Image(torch.Tensor):
        pass

    x = torch.ones(3).as_subclass(Image)
    f = torch.compile(lambda x: x.sin() + 1)
    assert all(torch.equal(torch.Tensor.as_subclass(f(x), torch.Tensor), torch.ones(3).sin() + 1) for _ in range(3))
    assert torch.vmap(torch.sin)(x).shape == (3,)
    with pytest.raises(TypeError, match="as_subclass"):
        x.as_subclass(int)


def test_determinism_in_one_number():
    for given, number in (("warn", 1), (2, 2), ("default", 0)):
        torch.set_deterministic_debug_mode(given)
        assert torch.get_deterministic_debug_mode() == number
        assert torch.are_deterministic_algorithms_enabled() == (number > 0)
    with pytest.raises(RuntimeError, match="debug_mode"):
        torch.set_deterministic_debug_mode(3)
    with pytest.raises(TypeError, match="str or int"):
        torch.set_deterministic_debug_mode(None)
    assert torch.GradScaler is torch.amp.GradScaler


def test_operations_by_namespace():
    x = torch.tensor([1.0, -2.0])
    assert torch.equal(torch.ops.aten.relu.default(x), x.relu()) and torch.ops.aten.add.Tensor(x, x)[0] == 2
    assert (
        torch.ops.aten.add.Tensor is torch.ops.aten.add.Tensor
        and torch.ops.aten.add.Tensor.name() == "aten::add.Tensor"
    )
    assert torch.equal(torch.ops.aten.slice.Tensor(x, 0, 1), x[1:]) and torch.ops.aten.alias.default(x)._base is x
    assert torch.ops.aten._to_copy.default(x, dtype=torch.int64).tolist() == [1, -2]
    with pytest.raises(NotImplementedError, match="_pin_memory"):
        torch.ops.aten._pin_memory(x)
    assert not hasattr(torch.ops.aten, "no_such") and not hasattr(torch.ops.no_such, "op")

    @torch.library.custom_op("tests::negated", mutates_args=())
    def negated(x: torch.Tensor) -> torch.Tensor:
        return -x

    assert torch.ops.tests.negated(x)[0] == -1 and repr(torch.ops.tests.negated.default).startswith("<OpOverload")
    with pytest.raises(OSError, match="compiled for PyTorch"):
        torch.ops.load_library("x.so")


def test_what_is_not_to_be_compiled_runs_eagerly():
    seen = []

    @torch.compiler.disable(reason="it counts")
    def counted(x):
        seen.append(1)
        return x * 2

    f = torch.compile(lambda x: counted(x) + 1)
    f(torch.ones(1))
    with pytest.warns(UserWarning, match="it counts"):
        assert f(torch.ones(1)).item() == 3
    assert f(torch.ones(1)).item() == 3 and len(seen) == 3
    net = torch.compiler.disable(torch.nn.Linear(1, 1))
    assert net(torch.ones(1)).shape == (1,)
    torch.compiler.reset()
    assert f.report().endswith("is traced)") or "not compiled yet" in f.report()
    assert "eager" in torch.compiler.list_backends(None)
