"""What ran and for how long, forward and backward; floating-point operations."""

import gzip
import json

import pytest
from oracle import agrees

import flambeau as torch
from flambeau.autograd.profiler import profile as plain_profile
from flambeau.profiler import profile, record_function, schedule, tensorboard_trace_handler
from flambeau.utils.flop_counter import FlopCounterMode


def net():
    return torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.ReLU(), torch.nn.Linear(4, 2))


def test_operations_forward_and_backward_inside_blocks():
    model, x = net(), torch.ones(5, 3)
    with profile(record_shapes=True, profile_memory=True, with_stack=True, with_flops=True) as run:
        with record_function("block"):
            model(x).sum().backward()
    block, first, *rest = run.events()
    assert block.name == "block" and block.is_user_annotation and first.cpu_parent is block
    assert first.name == "aten::addmm" and first.input_shapes == [[4], [5, 3], [4, 3]] and first.flops == 120
    assert first.cpu_memory_usage == 80 and __file__ in first.stack[0]
    assert "aten::mm" in [event.name for event in rest]  # of the backward pass
    assert 0 < first.cpu_time_total <= block.cpu_time_total
    assert sum(e.self_cpu_time_total for e in run.events()) == pytest.approx(block.cpu_time_total)
    sums = {event.key: event for event in run.key_averages()}
    assert sums["aten::addmm"].count == 2
    assert model[0].weight.grad.shape == (4, 3)


def test_gradients_are_the_same_while_watched():
    model, x = net(), torch.randn(5, 3)
    model(x).square().sum().backward()
    plain = [p.grad.clone() for p in model.parameters()]
    model.zero_grad()
    with plain_profile():
        model(x).square().sum().backward()
    assert all(torch.equal(a, p.grad) and p.grad.grad_fn is None for a, p in zip(plain, model.parameters()))


def test_tables_and_files(tmp_path):
    with profile() as run:
        torch.ones(3).exp().sum()
    table = run.key_averages().table(sort_by="self_cpu_time_total", row_limit=1, header="times")
    assert table.startswith("times\n") and table.count("aten::") == 1 and "Self CPU time total" in table
    with pytest.raises(ValueError, match="sort_by"):
        run.key_averages().table(sort_by="colour")
    run.export_chrome_trace(tmp_path / "trace.json.gz")
    trace = json.loads(gzip.open(tmp_path / "trace.json.gz").read())
    assert [e["name"] for e in trace["traceEvents"]] == ["aten::exp", "aten::sum"]


def test_steps(tmp_path):
    handler = tensorboard_trace_handler(str(tmp_path / "traces"))
    with profile(schedule=schedule(wait=1, warmup=1, active=2, repeat=2), on_trace_ready=handler) as run:
        for _ in range(9):
            torch.ones(1).exp()
            run.step()
    assert len(list((tmp_path / "traces").iterdir())) == 2
    assert [e.name for e in run.events() if e.is_user_annotation] == ["ProfilerStep#6", "ProfilerStep#7"]
    with pytest.raises(AssertionError, match="schedule"):
        schedule(wait=0, warmup=0, active=0)


def test_blocks_cost_nothing_and_say_nothing_outside():
    @record_function("named")
    def f(x):
        return x + 1

    assert f(torch.ones(1)).item() == 2
    with profile() as run:
        f(torch.ones(1))
        f(torch.ones(1))
    assert [e.name for e in run.events()] == ["named", "aten::add"] * 2
    with pytest.raises(RuntimeError, match="profiler"):
        plain_profile(use_device="cuda")


def test_floating_point_operations_are_counted():
    with FlopCounterMode(display=False) as counter:
        net()(torch.ones(5, 3)).sum().backward()
    assert counter.get_total_flops() == 2 * 5 * (3 * 4 + 4 * 2) + 2 * 5 * (3 * 4 + 2 * 4 * 2)
    assert "Sequential.Linear" in counter.get_flop_counts() and "aten.linear_addmm" in counter.get_table()


def flops(t):
    tools = __import__(f"{t.__name__}.utils.flop_counter", fromlist="x")
    counter = tools.FlopCounterMode(display=False)
    model = t.nn.Sequential(t.nn.Conv2d(2, 4, 3, padding=1), t.nn.Flatten(), t.nn.Linear(64, 7))
    with counter:
        model(t.ones(3, 2, 4, 4)).sum().backward()
        t.ones(2, 3, 4) @ t.ones(4, 5)
    return counter.get_total_flops()


def test_floating_point_operations_agree():
    agrees(flops)
