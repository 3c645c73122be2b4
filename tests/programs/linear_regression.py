"""A line through noisy points: gradient descent by hand, then the normal equations, then an optimizer."""

import torch

torch.manual_seed(1)
x = torch.linspace(-1, 1, 40).unsqueeze(1)
y = 3 * x - 0.5 + 0.1 * torch.randn(40, 1)

w = torch.zeros(1, requires_grad=True)
b = torch.zeros((), requires_grad=True)
for step in range(100):
    loss = ((x * w + b - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        for p in (w, b):
            p -= 0.3 * p.grad
            p.grad.zero_()
    if step % 25 == 0:
        print(f"step {step:3d}  loss {loss.item():.5f}")
print("by hand", w, b)

design = torch.cat([x, torch.ones_like(x)], dim=1)
print("normal equations", torch.linalg.solve(design.T @ design, design.T @ y).flatten())
print("least squares", torch.linalg.lstsq(design, y).solution.flatten())

model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9, nesterov=True)
for _ in range(60):
    optimizer.zero_grad()
    loss = torch.nn.functional.mse_loss(model(x), y)
    loss.backward()
    optimizer.step()
print(model, {name: round(p.item(), 4) for name, p in model.named_parameters()})
print("residual", (model(x) - y).abs().max().item() < 0.4, f"{loss.item():.6f}")
