"""The practice meeting in its own window: heard on a driven clock, minuted by keys, compared, begun again, left."""
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QTextBrowser

from clerk_desk.desk import practising
from clerk_desk.desk.opening import open_desk
from clerk_desk.domain.practice import Verdict, compared
from tests.ui.people_hands import back, in_dialog
from tests.ui.window_hands import SetClock, opened, press


@pytest.fixture
def own(tmp_path, qtbot):
    desk = open_desk(tmp_path / "own", SetClock())
    window = opened(qtbot, desk)
    yield window
    window.close()
    qtbot.wait(20)
    desk.close()


@pytest.fixture
def practice(own, qtbot):
    """The practice window, opened from the first screen by Enter, its clock in ``time``."""
    press("<Return>")
    window = own.practising.other
    window.time = 0.0
    window.practising.clock = lambda: window.time
    back(window, qtbot)
    return window


def hear(window, lines):
    """Plays on until so many lines have been said."""
    if not window.practising.player.playing:
        press("C-<F8>")
    while window.practising.player.at < lines:
        window.time += 1
        window.practising.look()


def verdicts(window):
    script = window.practising.script
    found = compared(script, practising.minuted(window.desk, practising.meeting_of(window.desk)), window.practising.player.at)
    return {(each.answer.kind.value, each.answer.line): each.verdict for each in found}


def test_it_stands_apart_and_is_marked(own, practice):
    assert practice.desk.data_dir.parent == own.desk.data_dir
    assert practice.practising.strip.isVisible() and own.practising.strip is None
    assert practice.windowTitle().startswith("Practice:")
    assert not own.menus.actions["hear"].isEnabled() and practice.menus.actions["hear"].isEnabled()
    practice.go_home()
    assert practice.practising.strip.isVisible()


def test_it_is_heard_at_the_pace_chosen_paused_and_gone_back_in(practice):
    strip, play = practice.practising.strip, practice.practising
    press("C-<F8>")
    practice.time += 2
    play.look()
    assert strip.who.text() == "Councillor Teale" and strip.words.text() == "Good evening, and welcome"
    press("C-<F8>")
    practice.time += 60
    play.look()
    assert strip.words.text() == "Good evening, and welcome" and not play.timer.isActive()
    press("C-<F9>", "C-<F9>")
    assert strip.who.text() == "Councillor Amadi"
    press("C-<F7>")
    assert play.player.at == 1
    press("C-S-<F9>")
    assert "100 words a minute" in strip.far.text()
    press("C-S-<F7>", "C-S-<F7>")
    assert "80 words a minute" in strip.far.text()
    practice.time += 5
    play.look()
    press("C-<F6>")
    assert strip.words.text() == "Does"


def test_the_evening_is_minuted_by_keys_while_it_plays(practice, qtbot):
    hear(practice, 7)
    press("C-<PageDown>", "The Head of Places would circulate the repair costs for each play area to members outside of the meeting.")
    practice.minuting.deciding.promises.look_now()
    press("C-<Return>")
    hear(practice, 9)
    press("C-S-<I>", "sha", "<Return>")
    hear(practice, 17)
    press("C-<End>", "<Return>", "Moved by Councillor Hallett, seconded by Councillor Amadi.", "C-S-<R>")
    press("That the report be noted")
    hear(practice, 36)
    assert practice.minuting.save_now()
    found = verdicts(practice)
    assert found["promise", 7] is Verdict.CAUGHT
    assert found["arrival", 9] is Verdict.CAUGHT
    assert found["resolution", 17] is Verdict.CAUGHT
    assert found["declaration", 3] is Verdict.MISSED and found["adjournment", 28] is Verdict.MISSED
    assert practice.practising.strip.words.text().startswith("The meeting is over")


def test_what_was_caught_is_shown_with_the_line_and_the_play_waits(practice, qtbot):
    hear(practice, 9)
    seen = []
    in_dialog("A-<G>", then=lambda dialog: seen.append((dialog.windowTitle(), dialog.findChild(QTextBrowser).toPlainText())))
    press("C-<F10>")
    title, text = seen[0]
    assert title == "What was caught"
    assert "Missed · A declaration" in text and "My brother rents part of the depot" in text and "Caught · No promise" in text
    assert not practice.practising.player.playing


def test_it_begins_again_with_empty_minutes_and_is_left(own, practice, qtbot):
    press("C-<PageDown>", "Something typed.")
    in_dialog("A-<B>")
    press("C-<F10>")
    qtbot.waitUntil(lambda: own.practising.other not in (None, practice), timeout=5000)
    again = own.practising.other
    assert practising.minuted(again.desk, practising.meeting_of(again.desk)).text == ()
    back(again, qtbot)
    press("C-<Q>")
    qtbot.waitUntil(lambda: own.practising.other is None, timeout=5000)
    assert own.isVisible() and QApplication.topLevelWidgets()


def test_closing_the_clerks_own_window_closes_the_practice(own, practice, qtbot):
    own.close()
    qtbot.waitUntil(lambda: own.practising.other is None, timeout=5000)
