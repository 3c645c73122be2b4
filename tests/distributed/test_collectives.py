"""Collectives and messages among 1, 2 and 4 processes, and what happens when one of them does not do its part."""

import sys
from datetime import timedelta
from pathlib import Path

import pytest

import flambeau as torch
import flambeau.distributed as dist

sys.path.insert(0, str(Path(__file__).parent))
from launch import faults, needs_mpi, ranks, start  # noqa: E402

EVERYTHING = """
told = {}
x = torch.arange(6.0).reshape(2, 3).t() + RANK
for op in (dist.ReduceOp.SUM, dist.ReduceOp.AVG, dist.ReduceOp.MAX, dist.ReduceOp.MIN):
    y = x.clone().t().contiguous().t()
    dist.all_reduce(y, op)
    told[op.name] = y.tolist()
half = torch.tensor([0.1, 3.0], dtype=torch.bfloat16); dist.all_reduce(half); told["half"] = half.tolist()
some = torch.tensor([RANK == 0, True]); dist.all_reduce(some, dist.ReduceOp.BAND); told["bool"] = some.tolist()
rows = [torch.zeros(2, dtype=torch.int64) for _ in range(SIZE)]
dist.all_gather(rows, torch.tensor([RANK, -RANK])); told["gather"] = [r.tolist() for r in rows]
out = torch.zeros(SIZE); dist.all_to_all_single(out, torch.arange(SIZE) + 10.0 * RANK)
told["all_to_all"] = out.tolist()
out = torch.zeros(2); dist.reduce_scatter_tensor(out, torch.arange(2.0 * SIZE)); told["reduce_scatter"] = out.tolist()
out = torch.zeros(1); parts = [torch.tensor([float(i)]) for i in range(SIZE)] if RANK == SIZE - 1 else None
dist.scatter(out, parts, src=SIZE - 1); told["scatter"] = out.tolist()
out = [torch.zeros(1) for _ in range(SIZE)] if RANK == 0 else None
dist.gather(torch.tensor([float(RANK)]), out, dst=0); told["collected"] = RANK or [t.item() for t in out]
b = torch.full((), RANK); dist.broadcast(b, SIZE - 1); told["broadcast"] = b.item()
works = [dist.all_reduce(torch.ones(3), async_op=True) for _ in range(4)]
told["waited"] = [w.wait() for w in reversed(works)]
found = [None] * SIZE; dist.all_gather_object(found, {"rank": RANK}); told["objects"] = found
one = [f"from {RANK}"]; dist.broadcast_object_list(one, src=SIZE - 1); told["object"] = one
if SIZE > 1:
    after, before = (RANK + 1) % SIZE, (RANK - 1) % SIZE
    ring = torch.zeros(2); sent = dist.isend(torch.full((2,), float(RANK)), after)
    told["from"] = dist.recv(ring, before); sent.wait(); told["ring"] = ring.tolist()
even = dist.new_group(list(range(0, SIZE, 2)))
if RANK % 2 == 0:
    y = torch.ones(1); dist.all_reduce(y, group=even); told["even"] = y.item()
dist.barrier()
tell(told)
dist.destroy_process_group()
"""


@needs_mpi
@pytest.mark.parametrize("count", [1, 2, 4])
def test_collectives(count, tmp_path):
    for rank, told in enumerate(ranks(count, EVERYTHING, tmp_path)):
        base = torch.arange(6.0).reshape(2, 3).t()
        total = sum(range(count))
        assert told["SUM"] == (base * count + total).tolist()
        assert told["AVG"] == (base + total / count).tolist()
        assert told["MAX"] == (base + count - 1).tolist() and told["MIN"] == base.tolist()
        exact = torch.tensor([0.1, 3.0], dtype=torch.bfloat16).double() * count
        assert told["half"] == exact.to(torch.bfloat16).tolist()
        assert told["bool"] == [count == 1, True]
        assert told["gather"] == [[r, -r] for r in range(count)]
        assert told["all_to_all"] == [10.0 * r + rank for r in range(count)]
        assert told["reduce_scatter"] == [2.0 * rank * count, (2.0 * rank + 1) * count]
        assert told["scatter"] == [rank] and told["broadcast"] == count - 1
        assert told["collected"] == (rank or list(range(count)))
        assert told["waited"] == [True] * 4
        assert told["objects"] == [{"rank": r} for r in range(count)] and told["object"] == [f"from {count - 1}"]
        if count > 1:
            assert told["from"] == (rank - 1) % count and told["ring"] == [(rank - 1) % count] * 2
        if rank % 2 == 0:
            assert told["even"] == (count + 1) // 2


TOLD = """
begun = time.monotonic()
try:
    {}
except dist.DistBackendError as error:
    tell([str(error), time.monotonic() - begun])
{}
"""


@needs_mpi
@pytest.mark.parametrize(
    "call, words",
    [
        ("dist.all_reduce(torch.ones(2 + (RANK == 1)))", ["mismatch", "ranks 0, 2, 3: all_reduce", "rank 1: all_re"]),
        ("dist.all_reduce(torch.ones(2, dtype=torch.float64 if RANK == 1 else torch.float32))", ["rank 1:", "float64"]),
        ("dist.barrier() if RANK == 1 else dist.all_reduce(torch.ones(2))", ["rank 1: barrier"]),
        ("dist.broadcast(torch.ones(2), src=int(RANK == 1))", ["rank 1: broadcast from 1"]),
    ],
)
def test_ranks_that_disagree(call, words, tmp_path):
    """All of them get an error that tells who does what; the group stays usable."""
    for text, seconds in ranks(4, TOLD.format(call, "dist.barrier()"), tmp_path):
        assert all(word in text for word in words), text
        assert seconds < 20


@faults
@needs_mpi
def test_a_rank_that_does_not_come(tmp_path):
    call = "time.sleep(5) if RANK == 1 else dist.all_reduce(torch.ones(2))"
    told = ranks(2, TOLD.format(call, ""), tmp_path, timeout=2, status=None)
    assert "all_reduce" in told[0][0] and "rank 1 did not reach it" in told[0][0] and told[0][1] < 2.5


@faults
@needs_mpi
@pytest.mark.parametrize("count", [2, 4])
def test_a_rank_that_is_killed(count, tmp_path):
    """In the midst of a series of collectives: every other rank knows which it was, well before the time-out."""
    call = """for i in range(10**6):
        if RANK == 1 and i == 50:
            os.kill(os.getpid(), signal.SIGKILL)
        dist.all_reduce(torch.ones(100_000))"""
    others = {*range(count)} - {1}
    for _ in range(5):  # MPICH's launcher may end the others, too, before they can tell what they see
        told = ranks(count, TOLD.format(call, ""), tmp_path, timeout=60, status=None)
        assert told[1] is None
        if all(told[rank] for rank in others):
            break
    for rank in others:
        assert "rank 1 ended" in told[rank][0] and told[rank][1] < 60


@needs_mpi
def test_a_wrong_number_of_processes(tmp_path):
    file = tmp_path / "program.py"
    file.write_text("import flambeau.distributed as dist\ndist.init_process_group('mpi', world_size=3)\n")
    done = start(["--nproc-per-node=2", str(file)])
    assert done.returncode and "world_size is 3, but MPI has started 2 processes" in done.stdout + done.stderr


@needs_mpi
def test_programs_that_name_torch(tmp_path):
    """The launcher gives them flambeau, and gloo is MPI, which is said once."""
    file = tmp_path / "program.py"
    file.write_text(
        "import torch, sys\ntorch.distributed.init_process_group('gloo')\nx = torch.ones(1)\n"
        "torch.distributed.all_reduce(x)\nprint(f'sum {x.item()} {sys.argv[1:]}')\n"  # whole: two processes print
    )
    done = start(["--nproc_per_node=2", str(file), "--lr", "1"])
    assert done.stdout.count("sum 2.0 ['--lr', '1']") == 2 and done.stderr.count("gloo was asked for") == 1


def test_missing_mpi(monkeypatch):
    monkeypatch.setattr("flambeau.distributed.world.is_mpi_available", lambda: False)
    with pytest.raises(RuntimeError, match=r"2 processes need MPI.*pip install 'flambeau\[mpi\]'"):
        dist.init_process_group(world_size=2, rank=0)


def test_one_process_needs_no_mpi():
    with pytest.warns(UserWarning, match="gloo was asked for"):
        dist.init_process_group("gloo", rank=0, world_size=1, store=dist.HashStore(), timeout=timedelta(seconds=5))
    try:
        with pytest.raises(ValueError, match="twice"):
            dist.init_process_group()
        x = torch.ones(2, 3)
        dist.all_reduce(x)
        work = dist.broadcast(x, 0, async_op=True)
        assert work.wait() and work.is_completed() and work.is_success() and x.sum() == 6
        with pytest.raises(RuntimeError, match="non-integral"):
            dist.all_reduce(x, dist.ReduceOp.BAND)
        with pytest.raises(ValueError, match="not part of group"):
            dist.broadcast(x, 1)
        with pytest.raises(ValueError, match="world size"):
            dist.all_gather_into_tensor(torch.ones(5), x)
    finally:
        dist.destroy_process_group()
    with pytest.raises(ValueError, match="has not been initialized"):
        dist.get_rank()


@pytest.mark.parametrize("kind", ["hash", "file", "tcp", "prefix"])
def test_stores(kind, tmp_path):
    store = {
        "hash": dist.HashStore,
        "file": lambda: dist.FileStore(str(tmp_path / "store")),
        "tcp": lambda: dist.TCPStore("localhost", 0, is_master=True),
        "prefix": lambda: dist.PrefixStore("p", dist.HashStore()),
    }[kind]()
    store.set("a", "1")
    assert store.get("a") == b"1" and store.add("n", 2) == 2 and store.add("n", 3) == 5
    store.append("a", b"\0x")
    assert store.get("a") == b"1\0x" and store.num_keys() == 2 and store.check(["a", "n"])
    assert store.compare_set("a", b"no", b"new") == b"1\0x" and store.compare_set("b", "", "first") == b"first"
    assert store.delete_key("b") and not store.delete_key("b") and not store.check(["b"])
    with pytest.raises(dist.DistStoreError, match="wait timeout after 50ms, keys: z"):
        store.wait(["a", "z"], timedelta(milliseconds=50))
    if kind == "tcp":
        other = dist.TCPStore("localhost", store.port)
        assert other.get("n") == b"5"
        other.close()
        store.close()


def test_shares_of_a_dataset():
    data = range(10)
    for shuffle in (False, True):
        for drop in (False, True):
            made = [torch.utils.data.DistributedSampler(data, 4, r, shuffle, drop_last=drop) for r in range(4)]
            shares = [list(sampler) for sampler in made]
            assert {len(s) for s in shares} == {2 if drop else 3} == {len(sampler) for sampler in made}
            assert drop or {i for s in shares for i in s} == set(data)
    first = list(made[0])
    made[0].set_epoch(1)
    assert list(made[0]) != first
    with pytest.raises(ValueError, match="Invalid rank 4"):
        torch.utils.data.DistributedSampler(data, 4, 4)


def test_shares_are_pytorchs():
    oracle = pytest.importorskip("torch")
    for n, size, drop in [(10, 4, False), (10, 4, True), (3, 8, False), (9, 2, False)]:
        for rank in range(size):
            ours = torch.utils.data.DistributedSampler(range(n), size, rank, seed=3, drop_last=drop)
            theirs = oracle.utils.data.DistributedSampler(range(n), size, rank, seed=3, drop_last=drop)
            assert list(ours) == list(theirs) and len(ours) == len(theirs)
