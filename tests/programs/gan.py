"""Two networks against each other on points in the plane, with two optimizers and detached samples."""

import math

import torch
import torch.nn as nn


def ring(count):
    angle = 2 * math.pi * torch.rand(count)
    return torch.stack((angle.cos(), angle.sin()), dim=-1) + 0.05 * torch.randn(count, 2)


def network(inputs, outputs):
    return nn.Sequential(
        nn.Linear(inputs, 32), nn.LeakyReLU(0.2), nn.Linear(32, 32), nn.LeakyReLU(0.2), nn.Linear(32, outputs)
    )


def initialize(module):
    if isinstance(module, nn.Linear):
        nn.init.xavier_normal_(module.weight, gain=nn.init.calculate_gain("leaky_relu", 0.2))
        nn.init.zeros_(module.bias)


torch.manual_seed(7)
generator, critic = network(4, 2).apply(initialize), network(2, 1).apply(initialize)
opt_g = torch.optim.Adam(generator.parameters(), lr=1e-3, betas=(0.5, 0.999))
opt_c = torch.optim.Adam(critic.parameters(), lr=1e-3, betas=(0.5, 0.999))
bce = nn.BCEWithLogitsLoss()
real_label, fake_label = torch.ones(64, 1), torch.zeros(64, 1)
for step in range(30):
    real, fake = ring(64), generator(torch.randn(64, 4))
    loss_c = bce(critic(real), real_label * 0.9) + bce(critic(fake.detach()), fake_label)
    opt_c.zero_grad()
    loss_c.backward()
    opt_c.step()

    for p in critic.parameters():
        p.requires_grad_(False)
    loss_g = bce(critic(fake), real_label)
    opt_g.zero_grad()
    loss_g.backward()
    opt_g.step()
    for p in critic.parameters():
        p.requires_grad_(True)
    if step % 10 == 0:
        print(f"step {step:2d}  critic {loss_c.item():.4f}  generator {loss_g.item():.4f}")

points = generator(torch.randn(200, 4)).detach()
print(f"radius {points.norm(dim=1).mean():.3f}  spread {points.std(dim=0).mean():.3f}")
print("finite", torch.isfinite(points).all().item(), [g["lr"] for g in opt_g.param_groups])
