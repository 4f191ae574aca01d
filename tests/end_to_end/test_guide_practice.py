"""The chapter of the guide on the practice meeting followed by its keys, from the first screen to what was caught."""
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from clerk_desk.desk import attendance, follow_ups, practising, sitting
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.sitting import Phase
from tests.end_to_end.guide_reader import Reader
from tests.end_to_end.key_hands import KeyHands
from tests.ui.people_hands import back
from tests.ui.window_hands import SetClock, opened, press

PROMISE = "The Head of Places would circulate the repair costs for each play area to members outside of the meeting."


@pytest.fixture
def own(tmp_path, qtbot):
    """The clerk's own desk, on which there is nothing."""
    desk = open_desk(tmp_path / "own", SetClock())
    window = opened(qtbot, desk)
    yield window
    window.close()
    qtbot.wait(20)
    desk.close()


@pytest.mark.timeout(120)
def test_the_practice_is_minuted_as_written(own, qtbot):
    guide = Reader(KeyHands(own, own.desk.clock), "13-practice")
    guide.knows("Practice meeting", "Help", "F10")
    guide.push("Open practice meeting")
    window = own.practising.other
    window.time = 0.0
    window.practising.clock = lambda: window.time
    back(window, qtbot)
    guide.hands.window = window
    play, strip = window.practising, window.practising.strip
    guide.key("Ctrl+F8")
    assert play.player.playing
    window.time += 2
    play.look()
    assert strip.words.text()
    guide.key("Ctrl+F8")
    assert not play.player.playing
    minuted(guide, window)
    said_again(guide, window)
    caught(guide, own, window, qtbot)


def minuted(guide, window):
    """What is heard is minuted by the keys of an evening."""
    desk, meeting = window.desk, practising.meeting_of(window.desk)
    number = window.minuting.sitting.item.number
    guide.key("Ctrl+PgDn")
    assert window.minuting.sitting.item.number != number
    press(PROMISE, 900)
    guide.key("Ctrl+Enter")
    assert PROMISE in [line.follow_up.quote for line in follow_ups.follow_ups(desk)]
    guide.hands.dialog(guide.opener("Ctrl+Shift+D"), "Declare", "<Escape>")
    guide.key("Ctrl+Shift+I")
    press("sha", "<Return>")
    assert any("Shaw" in each.name for each in attendance.room(desk, meeting).attendees)
    guide.hands.dialog(guide.opener("Alt+Shift+E"), "Exclude", "<Escape>")
    guide.key("Alt+Shift+J")
    assert sitting.sitting(desk, meeting).phase is Phase.ADJOURNED
    guide.key("Alt+Shift+S")
    assert sitting.sitting(desk, meeting).phase is Phase.SITTING


def said_again(guide, window):
    """A line is said again, the one before it, the next; slower and faster."""
    play, strip = window.practising, window.practising.strip
    press("C-<F9>", "C-<F9>")
    at = play.player.at
    guide.key("Ctrl+F6")
    assert play.player.at == at
    guide.key("Ctrl+F7")
    assert play.player.at == at - 1
    guide.key("Ctrl+F9")
    assert play.player.at == at
    guide.key("Ctrl+Shift+F7")
    slower = strip.far.text()
    guide.key("Ctrl+Shift+F9")
    assert strip.far.text() != slower


def caught(guide, own, window, qtbot):
    """It pauses and shows what was caught; the clerk goes on, begins again, and leaves."""
    hands, seen = guide.hands, []
    hands.dialog(guide.opener("Ctrl+F10"), "What was caught", lambda: seen.append(QApplication.activeModalWidget().windowTitle()),
                 lambda: guide.knows("What was caught"), guide.then_push("Go on minuting"))
    assert seen == ["What was caught"] and not window.practising.player.playing
    hands.dialog("C-<F10>", "What was caught", guide.then_push("Begin the practice again"))
    qtbot.waitUntil(lambda: own.practising.other not in (None, window), timeout=5000)
    again = own.practising.other
    assert practising.minuted(again.desk, practising.meeting_of(again.desk)).text == ()
    back(again, qtbot)
    guide.key("Ctrl+Q")
    qtbot.waitUntil(lambda: own.practising.other is None, timeout=5000)
    assert own.isVisible()
    guide.knows("Help", "Key card as a PDF…", "User guide as a PDF…")
    assert not guide.rest
