"""Training in 1, 2 and 4 processes gives the same numbers; what is sharded, and what a fault leaves behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import flambeau as torch
import flambeau.distributed as dist
from flambeau.distributed import checkpoint

sys.path.insert(0, str(Path(__file__).parent))
from launch import faults, needs_mpi, ranks  # noqa: E402

MODELS = """
torch.set_default_dtype(torch.float64)
DDP = nn.parallel.DistributedDataParallel
class Attention(nn.Module):
    def __init__(self, vocabulary=11, width=8, length=6):
        super().__init__()
        self.tokens, self.places = nn.Embedding(vocabulary, width), nn.Embedding(length, width)
        self.norm, self.mix, self.out = nn.LayerNorm(width), nn.Linear(width, 3 * width), nn.Linear(width, vocabulary)
    def forward(self, x):
        h = self.tokens(x) + self.places(torch.arange(x.shape[1]))
        q, k, v = self.mix(self.norm(h)).chunk(3, -1)
        return self.out(h + F.scaled_dot_product_attention(q, k, v, is_causal=True))
def task(kind):
    torch.manual_seed(RANK)  # networks begin as rank 0's all the same
    make = torch.Generator().manual_seed(5)
    if kind == "perceptron":
        net = nn.Sequential(nn.Linear(5, 7), nn.Tanh(), nn.Linear(7, 3))
        return net, torch.randn(8, 5, generator=make), torch.randint(3, (8,), generator=make)
    if kind == "cnn":
        net = nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.ReLU(), nn.Flatten(), nn.Linear(64, 3))
        net = nn.SyncBatchNorm.convert_sync_batchnorm(net)
        return net, torch.randn(8, 1, 6, 6, generator=make), torch.randint(3, (8,), generator=make)
    return Attention(), torch.randint(11, (8, 6), generator=make), torch.randint(11, (8, 6), generator=make)
def train(kind, steps, compiled=False, optimizer=None, cap=1e-4):
    torch.manual_seed(0)
    net, x, y = task(kind)
    net = DDP(net, bucket_cap_mb=cap)
    optimizer = (optimizer or (lambda p: torch.optim.AdamW(p, lr=0.02)))(net.parameters())
    x, y = x[RANK::SIZE], y[RANK::SIZE]
    def step(x, y):
        optimizer.zero_grad()
        loss = F.cross_entropy(net(x).flatten(0, -2), y.flatten())
        loss.backward()
        optimizer.step()
        return loss.detach()
    step = torch.compile(step, fullgraph=True) if compiled else step
    losses = [step(x, y) for _ in range(steps)]
    for loss in losses:
        dist.all_reduce(loss, dist.ReduceOp.AVG)
    return [loss.item() for loss in losses] + [p.sum().item() for p in net.parameters()]
"""


def all_close(told, expected, rtol=1e-9):
    for one in told:
        torch.testing.assert_close(torch.tensor(one), torch.tensor(expected), rtol=rtol, atol=1e-12)


@needs_mpi
def test_equal_results(tmp_path):
    """A perceptron, a convolutional network with batch normalization and a small GPT; eager and compiled steps."""
    pytest.importorskip("llvmlite")
    program = MODELS + (
        "told = [train(kind, 5, compiled) for kind in ('perceptron', 'cnn', 'gpt') for compiled in (False, True)]\n"
        "tell(told)"
    )
    alone = ranks(1, program, tmp_path)[0]
    for eager, compiled in zip(alone[::2], alone[1::2]):
        all_close([compiled], eager)
    for count in (2, 4):
        for told in ranks(count, program, tmp_path):
            for ours, expected in zip(told, alone, strict=True):
                all_close([ours], expected)


@needs_mpi
def test_accumulation_and_unused_parameters(tmp_path):
    program = (
        MODELS
        + """
net = nn.Linear(3, 2); other = nn.Linear(3, 2); third = nn.Linear(3, 2)
both = DDP(nn.ModuleList([net, other, third]), find_unused_parameters=True)
both.module.forward = lambda x: net(x) if RANK == 0 else net(x) + other(x)
x = torch.ones(4, 3) * (RANK + 1)
with both.no_sync():
    both(x).sum().backward()
kept = net.weight.grad[0, 0].item()
both(x).sum().backward()
told = [kept, net.weight.grad[0, 0].item(), other.weight.grad[0, 0].item(), third.weight.grad is None]
strict = DDP(nn.ModuleList([nn.Linear(3, 2), nn.Linear(3, 2)]))
strict.module.forward = lambda x: strict.module[0](x)
strict(x).sum().backward()
try:
    strict(x)
except RuntimeError as error:
    told.append(str(error))
tell(told)
"""
    )
    told = ranks(2, program, tmp_path)
    for rank in range(2):
        assert told[rank][0] == 4.0 * (rank + 1)
        assert told[rank][1] == (8.0 + 16.0) / 2
        assert told[rank][3] is True and "not used in producing loss: 1.weight, 1.bias" in told[rank][4]
    assert told[0][2] == told[1][2]


@needs_mpi
def test_networks_that_differ(tmp_path):
    program = """
try:
    nn.parallel.DistributedDataParallel(nn.Linear(3, 2 + RANK))
except RuntimeError as error:
    tell(str(error))
"""
    for text in ranks(2, program, tmp_path):
        assert "same model across all ranks" in text and "rank 1" in text and "(3, 3)" in text


@needs_mpi
def test_sharded_optimizer(tmp_path):
    program = (
        MODELS
        + """
zero = dist.optim.ZeroRedundancyOptimizer
kept = []
def make(params):
    kept.append(zero(params, torch.optim.AdamW, lr=0.02)); return kept[0]
told = train("perceptron", 4, optimizer=make)
shares = len(kept[0].optim.state)
kept[0].consolidate_state_dict(0)
whole = len(kept[0].state_dict()["state"]) if RANK == 0 else 4
tell([told, train("perceptron", 4), shares, whole])
"""
    )
    for told, expected, shares, whole in ranks(2, program, tmp_path):
        all_close([told], expected)
        assert shares in (1, 3) and whole == 4


@needs_mpi
def test_collectives_have_derivatives(tmp_path):
    program = """
torch.set_default_dtype(torch.float64)
x = torch.arange(3.0).add_(RANK + 1).requires_grad_()
y = dist.nn.all_reduce(x)
g, = torch.autograd.grad((y ** 3).sum(), x, create_graph=True)
h, = torch.autograd.grad(g.sum(), x)
parts = dist.nn.all_gather(x)
k, = torch.autograd.grad(sum((i + 1) * (p ** 2).sum() for i, p in enumerate(parts)), x)
b, = torch.autograd.grad((dist.nn.broadcast(x, 1) ** 2).sum(), x)
tell([y.tolist(), g.tolist(), h.tolist(), k.tolist(), b.tolist()])
"""
    total = torch.tensor([3.0, 5.0, 7.0])
    for rank, (y, g, h, k, b) in enumerate(ranks(2, program, tmp_path)):
        x = torch.arange(3.0) + rank + 1
        assert y == total.tolist() and g == (2 * 3 * total**2).tolist() and h == (4 * 6 * total).tolist()
        assert k == (2 * (rank + 1) * 2 * x).tolist() and b == ((4 * x).tolist() if rank == 1 else [0.0] * 3)


@faults
@needs_mpi
def test_resuming(tmp_path):
    """A rank is killed, training goes on from the checkpoint with another number of ranks: the same numbers."""
    program = (
        MODELS
        + """
net, x, y = task("perceptron")
net = DDP(net); optimizer = torch.optim.AdamW(net.parameters(), lr=0.02)
state = {"net": net.module, "optimizer": optimizer, "step": 0}
x, y = x[RANK::SIZE], y[RANK::SIZE]
if RESUME:
    dist.checkpoint.load(state, checkpoint_id=PLACE)
try:
    while state["step"] < 8:
        if RANK == 1 and state["step"] == KILL:
            os.kill(os.getpid(), signal.SIGKILL)
        optimizer.zero_grad(); F.cross_entropy(net(x), y).backward(); optimizer.step()
        state["step"] += 1
        if state["step"] % 2 == 0 and PLACE:
            dist.checkpoint.save(state, checkpoint_id=PLACE)
    tell([p.sum().item() for p in net.parameters()])
except dist.DistBackendError as error:
    tell(str(error))
"""
    )

    def run(count, place="", resume=False, kill=-1, **more):
        head = f"PLACE, RESUME, KILL = {str(place)!r}, {resume}, {kill}\n"
        return ranks(count, head + program, tmp_path, **more)

    expected = run(1)[0]
    place = tmp_path / "checkpoint"
    told = run(2, place, kill=5, status=None)
    assert told[1] is None and isinstance(told[0], str | None)  # rank 0 did not reach the end either
    for one in run(4, place, resume=True):
        all_close([one], expected)


WRITER = """
import sys, flambeau as torch
from flambeau.distributed import checkpoint
i = 0
while True:
    i += 1
    checkpoint.save({"a": torch.full((20000,), float(i)), "b": [i, torch.full((3,), i)]}, checkpoint_id=sys.argv[1])
    print(i, flush=True)
"""


def test_a_checkpoint_interrupted_at_any_moment(tmp_path):
    """Whenever the writer is killed, what is there is whole, and no older than what it had finished."""
    place = tmp_path / "checkpoint"
    for delay in range(8):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(place)], stdout=subprocess.PIPE, text=True)
        writer.stdout.readline()
        until = time.monotonic() + 0.003 * delay
        while time.monotonic() < until:
            pass
        os.kill(writer.pid, signal.SIGKILL)
        finished = [int(line) for line in writer.stdout.read().split() if line.isdigit()] or [1]
        writer.wait()
        writer.stdout.close()
        state = {"a": torch.zeros(20000), "b": [0, torch.zeros(3, dtype=torch.int64)]}
        checkpoint.load(state, checkpoint_id=place)
        i = state["b"][0]
        assert i >= finished[-1] and (state["a"] == i).all() and (state["b"][1] == i).all()


def test_bad_checkpoints(tmp_path):
    place = tmp_path / "checkpoint"
    with pytest.raises(checkpoint.CheckpointException, match="no whole checkpoint"):
        checkpoint.load({}, checkpoint_id=place)
    checkpoint.save({"w": torch.ones(2)}, checkpoint_id=place)
    with pytest.raises(checkpoint.CheckpointException, match=r"Missing key.*v"):
        checkpoint.load({"v": 0}, checkpoint_id=place)
    with pytest.raises(checkpoint.CheckpointException, match=r"w: the checkpoint has \(2,\), the state \(3,\)"):
        checkpoint.load({"w": torch.ones(3)}, checkpoint_id=place)
    file = place / "shard_0.pt"
    data = file.read_bytes()
    for at in range(0, len(data), 50):
        file.write_bytes(data[:at])
        with pytest.raises(checkpoint.CheckpointException, match="damaged"):
            checkpoint.load({"w": torch.ones(2)}, checkpoint_id=place)


def test_one_process_trains_without_mpi():
    dist.init_process_group(rank=0, world_size=1)
    try:
        net = torch.nn.parallel.DistributedDataParallel(torch.nn.Linear(2, 1))
        net(torch.ones(3, 2)).sum().backward()
        assert net.module.weight.grad.tolist() == [[3.0, 3.0]]
        assert set(net.state_dict()) == {"module.weight", "module.bias"}
    finally:
        dist.destroy_process_group()


@needs_mpi
def test_sharded_parameters(tmp_path):
    """FullyShardedDataParallel, nested and with both strategies, trains to the numbers of one process."""
    program = (
        MODELS
        + """
from flambeau.distributed.fsdp import FullyShardedDataParallel as FSDP, ShardingStrategy
def run(strategy):
    net, x, y = task("perceptron")
    if strategy is not None:
        net[2] = FSDP(net[2], sharding_strategy=strategy)
        net = FSDP(net, sharding_strategy=strategy)
    optimizer = torch.optim.AdamW(net.parameters(), lr=0.02)
    x, y = x[RANK::SIZE], y[RANK::SIZE]
    for _ in range(4):
        optimizer.zero_grad(); F.cross_entropy(net(x), y).backward(); optimizer.step()
    held = sum(p.numel() for p in net.parameters())
    state = net.state_dict()
    if strategy is not None:
        before = {k: v.clone() for k, v in state.items()}
        net.load_state_dict({k: v * 2 for k, v in before.items()})
        assert all((net.state_dict()[k] == 2 * v).all() for k, v in before.items())
        state = before
    return [held, sorted(state), [state[k].sum().item() for k in sorted(state)]]
tell([run(s) for s in ((None,) if SIZE == 1 else ShardingStrategy)])
"""
    )
    (whole, names, sums), *_ = ranks(1, program, tmp_path)[0]
    for told in ranks(2, program, tmp_path):
        for held, ours, values in told:
            assert ours == names and held <= whole // 2 + 2
            all_close([values], sums)


@needs_mpi
def test_meshes(tmp_path):
    program = """
mesh = dist.init_device_mesh("cpu", (2, 2), mesh_dim_names=("dp", "tp"))
x = torch.tensor([float(RANK)]); dist.all_reduce(x, group=mesh.get_group("tp"))
y = torch.tensor([float(RANK)]); dist.all_reduce(y, group=mesh["dp"].get_group())
tell([x.item(), y.item(), mesh.get_coordinate(), mesh["tp"].get_local_rank(), mesh.size(0), list(mesh.shape)])
"""
    for rank, told in enumerate(ranks(4, program, tmp_path)):
        row, column = divmod(rank, 2)
        assert told == [4.0 * row + 1, 2.0 * column + 2, [row, column], column, 2, [2, 2]]
