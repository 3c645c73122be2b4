"""Every operation record on device "cuda": values, dtypes, devices and gradients are those of the CPU."""

import pytest
from records._use import all_records, check_on_cuda


@pytest.mark.parametrize("record", all_records(), ids=str)
def test_as_on_the_cpu(record):
    check_on_cuda(record)
