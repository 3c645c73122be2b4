"""``__torch_function__`` and `torch.overrides`: who overrides functions, methods, properties and operators, and how."""

import pytest
from oracle import agrees

import flambeau as torch


def calls(t):
    """What a subclass is told of, and of which class the results are."""
    seen = []

    class Logging(t.Tensor):
        @classmethod
        def __torch_function__(cls, func, types, args=(), kwargs=None):
            seen.append((func.__name__, [c.__name__ for c in types], [type(a).__name__ for a in args]))
            return super().__torch_function__(func, types, args, kwargs)

    plain, x = t.ones(2, 2), t.ones(2, 2).as_subclass(Logging)
    found = [x + 1, 1 + x, x - x, 2 * x, -x, abs(x), plain + x, plain @ x, x[0], x.t(), t.t(x), x < plain]
    found += [t.cat([plain, x]), plain.lerp(x, 0.5), x.add_(1), plain.clone().add_(x), x.sum(), x.max(0).values, x.T]
    found += [t.nn.functional.relu(x), t.nn.functional.linear(plain, x), t.where(plain > 0, x, 0.0), x.split(1)[0]]
    found += [x.shape, x.requires_grad, x.grad, x.dim(), len(x), x.size(), x.dtype, float(x.sum()), t.is_tensor(x)]
    x[0] = 3
    x.requires_grad = False
    found += [t.max(x, dim=0).indices, t.softmax(x, dim=1, dtype=t.float64), t.zeros_like(x), x.detach(), x.view(-1)]
    return seen, [type(f).__name__ for f in found]


def test_subclasses_are_told_of_every_call():
    agrees(calls)


def objects(t):
    """Objects that are no tensors take part, too."""

    class Unit:
        def __torch_function__(self, func, types, args=(), kwargs=None):
            return func.__name__, [c.__name__ for c in types], len(args), sorted(kwargs or {})

    unit, x = Unit(), t.ones(2)
    found = [t.mean(unit), t.add(x, unit), x + unit, x * unit, x @ unit, t.cat([x, unit]), t.where(x > 0, unit, 1)]
    found += [t.nn.functional.linear(unit, unit), t.exp(x, out=unit), t.sum(unit, dim=0)]
    found += [x.add_(unit), t.stack((x, unit)), x.where(x > 0, unit)]
    return found


def test_objects_override_functions():
    agrees(objects)


def precedence(t):
    order = []

    def said(cls, answer):
        def __torch_function__(kind, func, types, args=(), kwargs=None):
            order.append((cls.__name__, [c.__name__ for c in types]))
            return answer

        cls.__torch_function__ = classmethod(__torch_function__)
        return cls

    class First(t.Tensor):
        pass

    class Second(t.Tensor):
        pass

    class Derived(First):
        pass

    for cls in (First, Second, Derived):
        said(cls, NotImplemented)
    first, second, derived = (t.ones(1).as_subclass(c) for c in (First, Second, Derived))
    with pytest.raises(TypeError, match=r"no implementation found for 'torch.*add' on types that implement __torch_fu"):
        t.add(first, second)
    with pytest.raises(TypeError, match="no implementation found"):
        t.cat([first, second, derived, first])
    said(Second, "second")
    found = t.add(first, second)
    with t._C.DisableTorchFunctionSubclass():
        found = found, type(t.add(first, second)).__name__
    return found, order


def test_subclasses_come_first_and_may_decline():
    agrees(precedence)


def modes(t):
    seen = []

    class Logging(t.overrides.TorchFunctionMode):
        def __init__(self, name):
            self.name = name

        def __torch_function__(self, func, types, args=(), kwargs=None):
            seen.append((self.name, func.__name__))
            return func(*args, **(kwargs or {}))

    x = t.ones(2)
    with Logging("outer"):
        y = t.zeros(2) + x
        with Logging("inner"):
            z = y.exp().view(2, 1).shape
            x.mul_(2)
            t.nn.functional.softmax(y, dim=0)
        with t._C.DisableTorchFunction():
            y.exp()
        with t._C.DisableTorchFunctionSubclass():
            y.sin()
        x.requires_grad, x[0], x.size()
    x.exp(), x.shape
    return seen, z


def test_modes_nest():
    agrees(modes)


def test_modes_that_decline():
    class Deaf(torch.overrides.TorchFunctionMode):
        def __torch_function__(self, func, types, args=(), kwargs=None):
            return NotImplemented

    with Deaf(), pytest.raises(TypeError, match=r"no implementation found .* nor in mode .*Deaf"):
        torch.ones(1)
    with torch.overrides.BaseTorchFunctionMode():
        assert torch.ones(1).exp().shape == (1,)
    with pytest.raises(NotImplementedError, match="__torch_function__"), torch.overrides.TorchFunctionMode():
        torch.ones(1)
    assert torch.Tensor.shape.__class__ is property and torch.ones(2).add_(1).sum() == 4


def own(t):
    o = t.overrides

    class Unit:
        def __torch_function__(self, func, types, args=(), kwargs=None):
            return func.__name__

    @o.wrap_torch_function(lambda x, y=None: (x, y))
    def area(x, y=None):
        return 1

    tensor, unit = t.ones(1), Unit()
    found = [area(unit), area(2, y=unit), area(tensor), o.handle_torch_function(area, (unit,), unit)]
    found += [o.has_torch_function((tensor, unit)), o.has_torch_function((tensor, 1)), o.has_torch_function_unary(unit)]
    found += [o.has_torch_function_variadic(1, unit), o.is_tensor_like(unit), o.is_tensor_like(tensor)]
    found += [o.is_tensor_like([]), o.is_tensor_method_or_property(t.Tensor.shape.__get__), o.resolve_name(t.exp)]
    found += [o.resolve_name(t.Tensor.shape.__get__), o.resolve_name(t.nn.functional.gelu), o.resolve_name(len)]
    return found + [o.is_tensor_method_or_property(t.nn.functional.gelu), t.is_tensor in o.get_ignored_functions()]


def test_functions_of_libraries():
    agrees(own)


def test_every_function_can_be_overridden():
    """Each public function, called as its stand-in may be, goes to the object that overrides it."""
    functions = torch.overrides.get_overridable_functions()
    stand_ins = torch.overrides.get_testing_overrides()
    assert len(stand_ins) > 900
    assert stand_ins[torch.add](torch.ones(1), 1) == -1
    with pytest.raises(TypeError):
        stand_ins[torch.add]()

    class Unit:
        def __torch_function__(self, func, types, args=(), kwargs=None):
            return func

    for space, found in functions.items():
        if space is torch.Tensor or isinstance(space, property):
            continue
        for function in found:
            assert function(Unit()) is function, torch.overrides.resolve_name(function)


def test_plain_tensors_and_parameters_override_nothing():
    assert not torch.overrides.has_torch_function((torch.ones(1), torch.nn.Parameter(torch.ones(1))))
    assert type(torch.nn.Parameter(torch.ones(1)) + 1) is torch.Tensor

    class Off(torch.Tensor):
        __torch_function__ = torch._C._disabled_torch_function_impl

    x = torch.ones(2).as_subclass(Off)
    assert type(x + 1) is torch.Tensor and type(x.t()) is torch.Tensor and x.shape == (2,)


def test_derivatives_and_transformations_of_subclasses():
    class Image(torch.Tensor):
        pass

    x = torch.tensor([1.0, 2.0], requires_grad=True).as_subclass(Image)
    (y,) = torch.autograd.grad((x * x).sum(), x, create_graph=True)
    (z,) = torch.autograd.grad(y.sum(), x)
    assert y.tolist() == [2, 4] and z.tolist() == [2, 2]
    assert torch.func.grad(lambda x: (x**2).sum())(x.detach()).tolist() == [2, 4]
    assert torch.vmap(lambda x: x.sin())(x.detach()).shape == (2,)
    assert [torch.compile(lambda x: x.sin() + 1)(x.detach()).shape for _ in range(2)] == [(2,), (2,)]
