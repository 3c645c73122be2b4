"""Run a fixed sample of PyTorch's own test files, and fail when a file passes fewer of its tests than its floor.

    python conformance/torch_tests.py --scripts ../shared/torch-tests            compare with floors.json
    python conformance/torch_tests.py --scripts ../shared/torch-tests --update   and raise the floors that are passed

The tests' sources are those that `get_source.sh` brings; nothing of them is kept here.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
SLOW = 10.0  # seconds: a test that needs more may be cut off on a busy machine, and does not count for a floor

# {step: the files of which every step-th test is run}: all of a file that is quick, a share of one that is not
SAMPLE = {
    1: (
        *("autograd/test_functional", "autograd/test_complex", "nn/test_convolution", "nn/test_dropout"),
        *("nn/test_embedding", "nn/test_init", "nn/test_lazy_modules", "nn/test_load_state_dict"),
        *("nn/test_module_hooks", "nn/test_multihead_attention", "nn/test_packed_sequence", "nn/test_parametrization"),
        *("nn/test_pooling", "nn/test_pruning", "test_optim", "optim/test_lrscheduler", "optim/test_optim"),
        *("optim/test_swa_utils", "test_indexing", "test_view_ops", "test_type_promotion", "test_shape_ops"),
        *("test_sort_and_select", "test_scatter_gather_ops", "test_complex", "test_numpy_interop", "test_type_info"),
        *("test_stateless", "test_serialization", "test_utils", "test_segment_reductions", "test_spectral_ops"),
    ),
    4: ("test_autograd", "test_torch", "test_dataloader", "functorch/test_vmap", "functorch/test_eager_transforms"),
    12: (
        *("test_nn", "test_modules", "test_tensor_creation_ops", "test_reductions", "test_binary_ufuncs"),
        *("test_unary_ufuncs", "test_linalg", "distributions/test_distributions", "test_ops_gradients", "test_ops"),
    ),
}


def measure(scripts, step, names, jobs):
    """{file: {test: (outcome, detail, seconds)}} of every step-th test of some files."""
    with tempfile.TemporaryDirectory() as room:
        out = Path(room) / "out.json"
        command = [sys.executable, str(scripts / "torch_tests.py"), "--sut-cmd", f"{sys.executable} -m flambeau run"]
        options = ["--sample", str(step), "--jobs", str(jobs), "--reasons", "0", "--out", str(out)]
        files = [f"test/{name}.py" for name in names]
        done = subprocess.run([*command, *options, "--files", *files], text=True, check=False)
        if done.returncode:
            sys.exit("torch_tests.py failed")
        return {file: found["results"] for file, found in json.loads(out.read_text())["files"].items()}


def passing(results):
    """How many tests pass, and how many of them in good time."""
    taken = [seconds for outcome, _, seconds in results.values() if outcome == "pass"]
    return len(taken), sum(seconds < SLOW for seconds in taken)


def report(file, results, floor):
    """Whether a file has fallen below its floor; if so, what does not pass is printed."""
    if passing(results)[0] >= floor:
        return False
    print(f"{file}: {passing(results)[0]} of {len(results)} tests pass, but its floor is {floor}")
    for test, (outcome, detail, _) in results.items():
        if outcome != "pass":
            print(f"    {test}: {outcome} {detail}")
    return True


def main():
    """Measure, compare, report; exit status 1 if a file is below its floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scripts", type=Path, required=True, help="the folder of torch_tests.py")
    parser.add_argument("--update", action="store_true", help="raise the floors to what passes now")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    floors = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    found = {}
    for step, names in SAMPLE.items():
        found.update(measure(options.scripts, step, names, options.jobs))
    fallen = [file for file, results in found.items() if report(file, results, floors.get(file, 0))]
    if options.update:
        raised = {file: max(floors.get(file, 0), passing(results)[1]) for file, results in found.items()}
        FLOORS.write_text(json.dumps(dict(sorted(raised.items())), indent=1) + "\n")
    print(
        f"PyTorch's own tests: {sum(passing(results)[0] for results in found.values())} pass, {len(fallen)} files fell"
    )
    if fallen:
        sys.exit(1)


if __name__ == "__main__":
    main()
