"""A network that solves u'' = -u, u(0) = 0, u'(0) = 1: derivatives of the network in its own loss."""

import torch
from torch import nn
from torch.autograd import grad


def derivative(y, x):
    return grad(y, x, grad_outputs=torch.ones_like(y), create_graph=True)[0]


torch.manual_seed(2)
torch.set_default_dtype(torch.float64)
model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 16), nn.Tanh(), nn.Linear(16, 1))
inside = torch.linspace(0, 3, 24).reshape(-1, 1).requires_grad_()
start = torch.zeros(1, 1, requires_grad=True)


def physics_loss():
    u = model(inside)
    residual = derivative(derivative(u, inside), inside) + u
    u0 = model(start)
    return residual.square().mean() + (u0**2 + (derivative(u0, start) - 1) ** 2).squeeze()


optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(40):
    optimizer.zero_grad()
    loss = physics_loss()
    loss.backward()
    optimizer.step()
    if step % 10 == 0:
        print(f"adam {step:2d}  {loss.item():.6f}")

lbfgs = torch.optim.LBFGS(model.parameters(), lr=1, max_iter=15, line_search_fn="strong_wolfe")


def closure():
    lbfgs.zero_grad()
    loss = physics_loss()
    loss.backward()
    return loss


print(f"lbfgs before {lbfgs.step(closure).item():.5f}")
print(f"lbfgs after below {physics_loss().item() < 0.05}")

hessian = torch.autograd.functional.hessian(lambda t: (torch.sin(t) * t).sum(), torch.tensor([0.5, 1.0]))
print(hessian)
