"""The first path of the real program, in a process and on a screen of its own."""
from __future__ import annotations

import pytest

from tests.end_to_end import first_path
from tests.end_to_end.screen import lacking


@pytest.mark.timeout(120)
@pytest.mark.skipif(bool(lacking()), reason="needs Xvfb and xdotool")
def test_paste_add_a_clause_log_export_close_and_come_back(tmp_path):
    first_path.run(tmp_path / "pictures")
