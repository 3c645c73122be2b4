"""Makes the pictures of the README: run it after a change to the drawing."""

from pathlib import Path

import flambeau as torch

X = torch.tensor([[1.0, -2.0, 3.0], [0.0, 1.0, -1.0]])
W = torch.tensor([[1.0, 0.0], [2.0, 1.0], [1.0, -1.0]], requires_grad=True)
b = torch.tensor([1.0, 2.0], requires_grad=True)
Z = X @ W + b
loss = torch.relu(Z).sum()
loss.backward()
loss.graph().save(Path(__file__).parent / "graph.svg")
