"""What was captured aside goes through the pipe item by item, and back as it came."""
from __future__ import annotations

import datetime as dt
import pickle

import pytest

from clerk_desk.desk.aside import Aside
from clerk_desk.desk.capturing import capture_file, capture_text
from clerk_desk.desk.importing import import_aside
from clerk_desk.desk.meetings import meetings
from clerk_desk.desk.opening import open_to_write, place_of
from clerk_desk.desk.packing import captured_packed, packed, unpacked
from clerk_desk.domain.errors import CannotBeDone

TEXT = "Harbour Board\n\n8 September 2026\n\n1. Dues\n\nRESOLVED: That the dues be agreed.\n\n2. Salt\n\nThe Clerk will write to the port."


def test_what_is_packed_comes_out_the_same_in_another_process_too():
    captured = capture_text(TEXT)
    assert unpacked(packed(captured)) == captured and len(packed(captured).items) == len(captured.items) == 2
    assert unpacked(pickle.loads(pickle.dumps(packed(captured)))) == captured


def test_a_text_read_aside_is_made_a_meeting_aside_from_what_came(tmp_path):
    desk, aside = open_to_write(tmp_path / "desk"), Aside()
    try:
        came = aside.do(captured_packed, capture_text, TEXT)
        made = aside.do(import_aside, place_of(desk), came, "Harbour Board", dt.date(2026, 9, 8), "", "", "")
        assert [(line.id, line.items) for line in meetings(desk)] == [(made, 2)]
    finally:
        aside.end()
        desk.close()


def test_a_file_that_cannot_be_read_is_refused_as_it_is_without_packing(tmp_path):
    with pytest.raises(CannotBeDone):
        captured_packed(capture_file, tmp_path / "gone.txt")
