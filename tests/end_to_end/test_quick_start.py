"""What is typed while the screens of a window that is painted already still come in, on the real program."""
from __future__ import annotations

import time

import pytest

from clerk_desk.desk import meetings
from clerk_desk.domain.records import Place
from tests.end_to_end.first_path import words
from tests.end_to_end.screen import lacking, screen
from tests.ui.window_hands import made_desk


def painted(on, name, seconds=30):
    """The id of the window with this title as soon as it is there, filled or not."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        found = on.tool("search", "--onlyvisible", "--name", name).split()
        if found:
            return found[-1]
        time.sleep(0.01)
    raise AssertionError(f"no window {name} was painted")


@pytest.mark.timeout(120)
@pytest.mark.skipif(bool(lacking()), reason="needs Xvfb, xdotool and xprop")
def test_keys_and_shortcuts_pressed_before_the_screens_are_there_are_done_when_they_are(tmp_path):
    desk, meeting_id = made_desk(tmp_path / "data")
    meetings.remember_place(desk, Place(meeting_id))
    desk.close()
    with screen(tmp_path / "pictures") as on, on.program(tmp_path / "data"):
        window = painted(on, "Transport Panel")
        on.tool("windowfocus", window)
        on.type("A")
        early = on.starting(window)
        on.type("yes had it. ")
        on.keys("ctrl+g")
        on.window("Go to anything")
        on.keys("Escape")
        on.gone("Go to anything")
        on.window("Transport Panel")
    assert early, "the machine was so fast that nothing was typed before the screens were there"
    assert any("Ayes had it." in each for each in words(tmp_path / "data"))
