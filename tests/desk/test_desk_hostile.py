"""Everything that comes from outside: no fault, no hang, little memory, whatever is in it."""
from __future__ import annotations

import json
import subprocess
import sys

import pytest

READERS = {
    "text": 6, "page": 8, "word": 8, "pdf": 4, "mail": 4, "clipboard": 6, "returned": 6, "style": 10, "set-up": 8, "holder": 2,
    "store": 6, "backup": 4,
}
"""What share of the inputs each reader gets."""
SECONDS, MEGABYTES = 2.0, 300


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("reader", READERS)
def test_no_input_does_more_than_be_read_or_refused(reader, tmp_path, request, figures):
    count = request.config.getoption("--inputs") * READERS[reader] // sum(READERS.values())
    words = [sys.executable, "-m", "tests.desk.hostile", reader, str(count), "7", str(tmp_path)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    told = json.loads(done.stdout)
    assert told["fault"] == ""
    assert told["read"] + told["refused"] == count + 1 and told["read"] > 0
    assert told["slowest"] <= SECONDS and told["memory"] <= MEGABYTES
    figures(f"{count} inputs gone wrong for {reader}: {told['refused']} refused in a sentence, slowest {told['slowest']:.2f} s, "
            f"{told['memory']:.0f} MB")
