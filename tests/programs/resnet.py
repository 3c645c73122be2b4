"""Residual blocks with batch normalization, activations in place and shortcuts: trained, then looked into."""

import torch
import torch.nn.functional as F
from torch import nn, optim
from torch.nn.utils import clip_grad_norm_
from torch.optim.lr_scheduler import StepLR
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
device = torch.device("cuda" if torch.cuda.is_available() else "cpu")


class Block(nn.Module):
    def __init__(self, inputs, outputs, stride=1):
        super().__init__()
        self.first = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.second = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.norms = nn.ModuleList(nn.BatchNorm2d(outputs) for _ in range(2))
        self.relu = nn.ReLU(inplace=True)
        self.shortcut = nn.Identity()
        if stride != 1 or inputs != outputs:
            self.shortcut = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x):
        y = self.relu(self.norms[0](self.first(x)))
        y = self.norms[1](self.second(y))
        y += self.shortcut(x)
        return self.relu(y)


net = nn.Sequential(
    *(nn.Conv2d(1, 4, 3, padding=1), nn.BatchNorm2d(4), nn.MaxPool2d(2), nn.ReLU(True)),
    *(Block(4, 4), Block(4, 8, 2), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 3)),
).to(device)
print(net)
images, labels = torch.randn(24, 1, 8, 8), torch.randint(0, 3, (24,))
optimizer = optim.SGD(net.parameters(), lr=0.1, momentum=0.9, weight_decay=5e-4)
scheduler = StepLR(optimizer, step_size=1, gamma=0.5)
for epoch in range(2):
    net.train()
    total = correct = 0
    for x, y in DataLoader(TensorDataset(images, labels), batch_size=8, shuffle=True):
        optimizer.zero_grad()
        scores = net(x.to(device))
        loss = F.cross_entropy(scores, y, label_smoothing=0.1)
        loss.backward()
        clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        total += loss.item() * len(x)
        correct += (scores.argmax(1) == y).sum().item()
    scheduler.step()
    print(f"epoch {epoch}: loss {total / 24:.4f}, right {correct}, rate {scheduler.get_last_lr()[0]:g}")

seen = {}
handle = net[5].register_forward_hook(lambda module, inputs, output: seen.update(block=output.detach()))
net.eval()
with torch.no_grad():
    print(net(images[:2]))
handle.remove()
print(seen["block"].shape, net[1].running_mean, net[1].num_batches_tracked)
