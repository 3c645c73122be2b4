"""What people write, with types: mypy --strict and pyright find nothing to say about it (it is read, not run)."""

import flambeau as torch
import flambeau.nn.functional as F
from flambeau import Tensor, nn
from flambeau.utils.data import DataLoader, TensorDataset


class Net(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = nn.Linear(2, width)
        self.net = nn.Sequential(nn.Linear(width, width), nn.ReLU(), nn.Dropout(0.5))

    def forward(self, x: Tensor) -> Tensor:
        h: Tensor = self.net(self.first(x))
        return F.relu(h)


@torch.no_grad()
def halve(t: Tensor) -> None:
    t /= 2


def squares(t: Tensor) -> Tensor:
    return (t**2).sum()


@torch.compile
def doubled(t: Tensor) -> Tensor:
    return t * 2


def main() -> None:
    torch.manual_seed(0)
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    y: Tensor = torch.matmul(x, x) + 2 * x.sum()
    y.backward()
    g = x.grad
    values, indices = torch.max(torch.randn(3, 4), 1)
    r = torch.max(torch.randn(3, 4), dim=1).values.argsort()
    m: Tensor = torch.max(x)
    n: int = x.numel()
    s: list[int] = list(x.shape)
    z = x[0:1].reshape(-1, 1).to(torch.float64)
    b: bool = bool((x > 1).any())
    f: float = float(x.sum().item())

    net = Net(3)
    opt = torch.optim.Adam(net.parameters(), lr=1e-3)
    loss = F.mse_loss(net(torch.randn(5, 2)), torch.zeros(5, 3), reduction="mean")
    opt.zero_grad()
    loss.backward()
    opt.step()
    with torch.no_grad():
        for p in net.parameters():
            p -= 0.1 * p
    loader = DataLoader(TensorDataset(torch.randn(10, 2)), batch_size=2, shuffle=True)
    graph = y.graph()
    print(graph, net.state_dict(), torch.cat([x, x]), torch.stack((x, x), dim=0), torch.where(x > 0, x, 0.0))
    sched = torch.optim.lr_scheduler.StepLR(opt, step_size=3)

    slope = torch.func.grad(squares)(x)
    q, s_, v = torch.linalg.svd(torch.randn(3, 3))
    best, where = torch.topk(torch.randn(5), 2)
    deviation, mean = torch.std_mean(torch.randn(5, 2), dim=0)
    first, second = torch.randn(4, 2).chunk(2)
    lstm = nn.LSTM(3, 4, batch_first=True)
    conv = nn.Conv2d(1, 8, kernel_size=3, padding="same")
    mean_of_both: Tensor = F.cross_entropy(torch.randn(3, 5), torch.tensor([1, 0, 4]), reduction="mean")
    made = torch.arange(0, 10, 2, dtype=torch.int64).view(-1, 1).expand(5, 3).contiguous()
    length: int = made.size(0) + made.dim() + len(made)
    names = [str(v) for v in made.tolist()]
    array = made.detach().cpu().numpy()
    halve(made)
