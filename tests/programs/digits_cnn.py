"""A convolutional network on small pictures of bars and crosses: loaders, schedules, evaluation, checkpoints."""

import tempfile
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.optim.lr_scheduler import StepLR
from torch.utils.data import DataLoader, Dataset, random_split


class Shapes(Dataset):
    """Pictures of 12 x 12 with a horizontal bar, a vertical bar, a cross, or noise alone."""

    def __init__(self, count):
        generator = torch.Generator().manual_seed(3)
        self.pictures = 0.2 * torch.randn(count, 1, 12, 12, generator=generator)
        self.labels = torch.randint(0, 4, (count,), generator=generator)
        for picture, label in zip(self.pictures, self.labels):
            row, column = torch.randint(2, 10, (2,), generator=generator).tolist()
            if label in (0, 2):
                picture[:, row, 1:11] += 1.0
            if label in (1, 2):
                picture[:, 1:11, column] += 1.0

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, index):
        return self.pictures[index], self.labels[index]


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 8, 3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(8)
        self.conv2 = nn.Conv2d(8, 16, 3, stride=2)
        self.dropout = nn.Dropout(0.1)
        self.head = nn.Sequential(nn.Flatten(), nn.Linear(16 * 2 * 2, 32), nn.ReLU(), nn.Linear(32, 4))

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.norm(self.conv1(x))), 2)
        return self.head(self.dropout(F.relu(self.conv2(x))))


def train(model, loader, optimizer):
    model.train()
    total = 0.0
    for pictures, labels in loader:
        optimizer.zero_grad(set_to_none=True)
        loss = F.cross_entropy(model(pictures), labels, label_smoothing=0.02)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(labels)
    return total / len(loader.dataset)


@torch.no_grad()
def accuracy(model, loader):
    model.eval()
    right = sum((model(pictures).argmax(1) == labels).sum().item() for pictures, labels in loader)
    return right / len(loader.dataset)


if __name__ == "__main__":
    torch.manual_seed(0)
    training, held_out = random_split(Shapes(320), [256, 64])
    loader = DataLoader(training, batch_size=32, shuffle=True, drop_last=True)
    test_loader = DataLoader(held_out, batch_size=64)
    model = Net()
    print(model)
    print("parameters", sum(p.numel() for p in model.parameters() if p.requires_grad))
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2, weight_decay=1e-4)
    scheduler = StepLR(optimizer, step_size=3, gamma=0.3)
    for epoch in range(6):
        loss = train(model, loader, optimizer)
        scheduler.step()
        print(f"epoch {epoch}  loss {loss:.4f}  rate {scheduler.get_last_lr()[0]:.6f}")
    print("held out", accuracy(model, test_loader) > 0.75)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "net.pt"
        torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "epoch": 6}, path)
        checkpoint = torch.load(path, weights_only=True)
    again = Net()
    print(again.load_state_dict(checkpoint["model"]), checkpoint["epoch"])
    again.eval()
    pictures, _ = next(iter(test_loader))
    print("same", torch.equal(model(pictures), again(pictures)))
    print("running mean", again.norm.running_mean[:3])
