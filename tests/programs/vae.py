"""A variational autoencoder of striped vectors: reparametrization, two losses, a schedule, several groups."""

import torch
import torch.nn.functional as F
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset


class VAE(nn.Module):
    def __init__(self, width=16, hidden=24, latent=2):
        super().__init__()
        self.encoder = nn.ModuleDict(
            {"body": nn.Linear(width, hidden), "mean": nn.Linear(hidden, latent), "log_var": nn.Linear(hidden, latent)}
        )
        self.decoder = nn.Sequential(nn.Linear(latent, hidden), nn.GELU(), nn.Linear(hidden, width), nn.Sigmoid())
        self.register_buffer("seen", torch.tensor(0))

    def encode(self, x):
        h = F.silu(self.encoder["body"](x))
        return self.encoder["mean"](h), self.encoder["log_var"](h)

    def forward(self, x):
        mean, log_var = self.encode(x)
        z = mean + torch.randn_like(mean) * torch.exp(0.5 * log_var)
        self.seen += x.size(0)
        return self.decoder(z), mean, log_var


def objective(output, x):
    restored, mean, log_var = output
    divergence = -0.5 * torch.sum(1 + log_var - mean.pow(2) - log_var.exp())
    return F.binary_cross_entropy(restored, x, reduction="sum"), divergence


torch.manual_seed(9)
phase = torch.rand(192, 1) * 6.28
stripes = torch.sigmoid(4 * torch.sin(torch.arange(16.0) / 2 + phase))
loader = DataLoader(TensorDataset(stripes), batch_size=48, shuffle=True)
model = VAE()
groups = [
    {"params": model.encoder.parameters(), "weight_decay": 0.01},
    {"params": model.decoder.parameters(), "lr": 0.02},
]
optimizer = optim.AdamW(groups, lr=0.01)
schedule = optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=6)
for epoch in range(6):
    totals = torch.zeros(2)
    for (batch,) in loader:
        optimizer.zero_grad()
        parts = torch.stack(objective(model(batch), batch))
        parts.sum().backward()
        optimizer.step()
        totals += parts.detach()
    schedule.step()
    restored, divergence = (totals / len(stripes)).tolist()
    print(
        f"epoch {epoch}  restoring {restored:.4f}  divergence {divergence:.4f}  rates {schedule.get_last_lr()[1]:.5f}"
    )
print(model.seen, list(model.state_dict())[:3])
with torch.no_grad():
    mean, _ = model.encode(stripes)
    print("latent", torch.cov(mean.T).shape, f"{mean.abs().mean().item():.3f}")
