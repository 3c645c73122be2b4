"""Averages of parameters, against PyTorch."""

import pytest

import flambeau


@pytest.mark.parametrize("which", ["swa", "ema"])
@pytest.mark.parametrize("strategy", ["cos", "linear"])
def test_averages_and_rates(which, strategy):
    torch = pytest.importorskip("torch")

    def run(lib):
        lib.manual_seed(0)
        model = lib.nn.Sequential(lib.nn.Linear(3, 4), lib.nn.BatchNorm1d(4))
        utils = lib.optim.swa_utils
        average = utils.AveragedModel(model, multi_avg_fn=utils.get_ema_multi_avg_fn(0.9) if which == "ema" else None)
        optimizer = lib.optim.SGD(model.parameters(), 0.2)
        scheduler = utils.SWALR(optimizer, 0.05, anneal_epochs=3, anneal_strategy=strategy)
        rates, x = [], lib.linspace(-1, 1, 24).reshape(8, 3)
        for _ in range(5):
            optimizer.zero_grad()
            (model(x) - x.sin()[:, :1]).square().mean().backward()
            optimizer.step()
            scheduler.step()
            average.update_parameters(model)
            rates += scheduler.get_last_lr()
        utils.update_bn([x, 2 * x], average)
        return rates, {name: value.tolist() for name, value in average.state_dict().items()}

    (rates, ours), (their_rates, theirs) = run(flambeau), run(torch)
    assert rates == pytest.approx(their_rates) and list(ours) == list(theirs)
    for name, value in ours.items():
        torch.testing.assert_close(torch.tensor(value), torch.tensor(theirs[name]), rtol=1e-4, atol=1e-5)
