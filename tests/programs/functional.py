"""Functions of functions: per-sample gradients, an ensemble in one call, one step of learning to learn, Jacobians."""

import copy

import torch
from torch import nn
from torch.func import functional_call, grad, hessian, jacfwd, jacrev, jvp, stack_module_state, vjp, vmap

torch.manual_seed(5)
x, y = torch.randn(12, 3), torch.randn(12, 1)
model = nn.Sequential(nn.Linear(3, 8), nn.Tanh(), nn.Linear(8, 1))
params = {name: p.detach() for name, p in model.named_parameters()}


def loss_of(params, x, y):
    return nn.functional.mse_loss(functional_call(model, params, (x,)), y)


print("per sample")
each = vmap(grad(loss_of), in_dims=(None, 0, 0))(params, x, y)
whole = grad(loss_of)(params, x, y)
for name, g in each.items():
    print(name, tuple(g.shape), torch.allclose(g.mean(0), whole[name], atol=1e-6), f"{g.norm():.4f}")

print("ensemble")
models = [nn.Sequential(nn.Linear(3, 8), nn.Tanh(), nn.Linear(8, 1)) for _ in range(4)]
stacked, buffers = stack_module_state(models)
base = copy.deepcopy(models[0])
outputs = vmap(lambda p, b, x: functional_call(base, (p, b), (x,)), in_dims=(0, 0, None))(stacked, buffers, x)
print(outputs.shape, torch.allclose(outputs[2], models[2](x), atol=1e-6), f"{outputs.std(0).mean():.5f}")

print("learning to learn")


def after_one_step(params, task):
    inner = grad(loss_of)(params, x, task * y)
    moved = {name: p - 0.1 * inner[name] for name, p in params.items()}
    return loss_of(moved, x, task * y)


tasks = torch.tensor([0.5, 1.0, 2.0])
meta = grad(lambda p: vmap(after_one_step, in_dims=(None, 0))(p, tasks).mean())(params)
print({name: round(g.sum().item(), 4) for name, g in meta.items()})

fast = copy.deepcopy(model)
inner = torch.autograd.grad(nn.functional.mse_loss(fast(x), y), list(fast.parameters()), create_graph=True)
penalty = sum((g**2).sum() for g in inner)
penalty.backward()
print(f"penalty {penalty.item():.5f}", f"{fast[0].weight.grad.norm():.5f}")

print("derivatives")


def field(v):
    return torch.stack([v[0] * v[1].sin(), v[1] ** 2 * v[2], v.prod()])


v = torch.tensor([0.5, 1.5, -2.0])
print(jacrev(field)(v))
print(torch.allclose(jacrev(field)(v), jacfwd(field)(v)))
print(hessian(lambda v: field(v).sum())(v))
print(jvp(field, (v,), (torch.ones(3),))[1], vjp(field, v)[1](torch.ones(3))[0])
