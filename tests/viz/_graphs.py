"""Graphs that several tests look at: the six of the introductory lab, and those that a replay must get right."""

import flambeau as torch
from flambeau import nn
from flambeau.viz import graph
from flambeau.viz._replay import script_of


def line(x_value, watched):
    x = torch.tensor(x_value, requires_grad=True)
    w, b = torch.tensor(2.0, requires_grad=watched), torch.tensor(3.0, requires_grad=watched)
    z = w * x
    y = z + b
    y.backward(torch.tensor(1.0))
    return graph(y)


def matrices():
    X = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0]], requires_grad=True)
    W = torch.tensor([[1.0, 2.0], [4.0, 5.0], [7.0, 8.0]], requires_grad=True)
    return X, W


def layer():
    X, W = matrices()
    b = torch.tensor([4.0, 5.0], requires_grad=True)
    z1 = X.matmul(W)
    z2 = z1 + b
    y = z2.sum()
    y.backward(torch.tensor(1.0))
    return graph(y)


def whole():
    X, W = matrices()
    Z = X.matmul(W)
    y = Z.sum()
    y.backward(torch.tensor(1.0))
    return graph(y)


def by_hand():
    X, W = matrices()
    Z = X.matmul(W)
    y = Z.sum()
    Z.backward(torch.ones(Z.shape))
    return graph(y), graph(Z)


SIX = {
    "one watched leaf": lambda: line(1.0, False),
    "three watched leaves": lambda: line(4.0, True),
    "a layer": layer,
    "a composed function": whole,
    "its outer part, by hand": lambda: by_hand()[0],
    "its inner part": lambda: by_hand()[1],
}


def mlp():
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))
    inputs, targets = torch.randn(5, 3), torch.randn(5, 2)
    loss = (net(inputs) - targets).pow(2).mean()
    loss.backward()
    return graph(loss)


def tanh_layer():
    X = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
    W = torch.tensor([[1.0, 2.0], [4.0, 5.0], [7.0, 8.0]], requires_grad=True)
    b = torch.tensor([0.5, -0.5], requires_grad=True)
    y = (X.matmul(W) + b).tanh().sum()
    y.backward()
    return graph(y)


def convolution():
    torch.manual_seed(0)
    net = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(), nn.Flatten(), nn.Linear(8, 3))
    images, labels = torch.randn(2, 1, 4, 4), torch.tensor([0, 2])
    loss = nn.functional.cross_entropy(net(images), labels)
    loss.backward()
    return graph(loss)


def attention():
    torch.manual_seed(0)
    q, k, v = (torch.randn(3, 4, requires_grad=True) for _ in "qkv")
    weights = torch.softmax(q @ k.T / 2.0, dim=-1)
    y = (weights @ v).sum()
    y.backward()
    return graph(y)


def in_place():
    x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
    y = x * 2
    y.mul_(x)
    z = y.sum()
    z.backward()
    return graph(z)


def double_backward():
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    y = (x * x * x).sum()
    (g,) = torch.autograd.grad(y, x, create_graph=True)
    z = (g * g).sum()
    z.backward()
    return graph(z)


GRAPHS = {f.__name__: f for f in (mlp, tanh_layer, convolution, attention, in_place, double_backward)}


def told(picture):
    """A graph's tree, and what the backward pass sends where: formula, shape."""
    lines = [str(picture), ""]
    for step in script_of(picture)["steps"]:
        for sent in step.get("sends", ()):
            lines.append(f"{sent['name']} = {sent['formula']}  {sent['value']['shape']}")
    return "\n".join(lines) + "\n"
