"""Beside the words of a resolution: who moved it, the vote, its follow-ups; from the words to the log and back; new words taken."""
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from clerk_desk.desk import composing, follow_ups, motions, votes
from clerk_desk.desk.votes import Cast
from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.motions import Ruling
from clerk_desk.domain.records import Audience
from clerk_desk.domain.votes import Manner
from clerk_desk.ui.menus import COMMANDS
from tests.ui.window_hands import press, put_cursor

FARES = "requests that a report on fares"


@pytest.fixture
def edit(window):
    return window.minuting.edit


def lead_in(edit):
    return next(row.uid for row in edit.minutes.rows if row.kind is Kind.LEAD_IN)


def carried(window):
    """Moved, seconded and carried by two to none, in the store; the window reads it."""
    desk, sitting = window.desk, window.minuting.sitting
    uid, names = lead_in(window.minuting.edit), {"mover": "Councillor Ruth Penhale", "seconder": "Councillor Imran Sadiq"}
    moved = motions.move(desk, sitting.item_id, "That it be noted", block=uid, **names)
    votes.record_vote(desk, sitting.item_id, Cast(Manner.HANDS, for_count=2), block=uid, motion_id=moved.ids[0])
    window.minuting.chamber.gathering.read()
    return uid


def test_who_moved_it_and_how_the_vote_went_stands_beside_a_resolution(window, edit):
    uid = carried(window)
    assert edit.minutes.beside[uid][0] == "Moved Penhale, seconded Sadiq · carried 2 to 0"
    assert window.minuting.chamber.gathering.now.motions[0].ruling is Ruling.CARRIED


def test_a_resolution_counts_its_follow_ups_from_logging_to_closing(window, edit):
    put_cursor(window, FARES)
    press("C-<Return>")
    uid = lead_in(edit)
    assert edit.minutes.beside[uid] == ("0 of 1 closed",)
    logged = window.minuting.deciding.promises.found.logged[0]
    for status in ("done", "closed"):
        follow_ups.move(window.desk, logged.id, status=status)
    window.minuting.deciding.promises.look_at_log()
    assert edit.minutes.beside[uid] == ("1 of 1 closed",)
    assert "Closed" in next(card.text() for card in window.minuting.margin.lines.values() if card.entry.follow_up_id)


def test_screen_readers_are_told_it_with_the_place(window, edit):
    carried(window)
    put_cursor(window, "RESOLVED")
    assert edit.accessibleDescription() == "6.3, resolution, Moved Penhale, seconded Sadiq · carried 2 to 0"


def test_it_is_no_word_of_the_minutes(window, edit):
    before = [block.text for block in edit.minutes.blocks()]
    carried(window)
    assert [block.text for block in edit.minutes.blocks()] == before and not edit.minutes.isUndoAvailable()
    document = composing.minutes_as_written(window.desk, window.minuting.sitting.meeting.id, Audience.FULL)
    assert "carried 2 to 0" not in repr(document)


def ink_at_right(edit, uid):
    """Are there letters at the far end of the last line of a block?"""
    block = edit.minutes.find_uid(uid)
    shown, line = edit.seen(block.blockNumber(), block), block.layout().lineAt(block.layout().lineCount() - 1)
    left, top = int(line.naturalTextRect().right() + shown.left) + 20, int(shown.top + line.y())
    image = edit.viewport().grab().toImage()
    right = edit.lineWrapColumnOrWidth() - 30
    paper = image.pixelColor(right, top + 2).name()
    return any(image.pixelColor(x, y).name() != paper for x in range(left, right) for y in range(top + 4, top + int(line.height()) - 4))


def test_the_fullest_words_that_have_room_are_painted_and_none_over_the_clerks_own(window, edit, qtbot):
    uid = lead_in(edit)
    assert not ink_at_right(edit, uid)
    carried(window)
    assert ink_at_right(edit, uid)
    block = edit.minutes.find_uid(uid)
    edit.go_to(uid, 1 << 30)
    while block.layout().lineAt(0).naturalTextWidth() < 0.97 * block.layout().lineAt(0).width() and block.layout().lineCount() == 1:
        press("m")
    press("<Backspace>")
    assert block.layout().lineCount() == 1 and not ink_at_right(edit, uid)


def test_from_the_words_to_the_follow_up_on_the_board_and_back_by_key(window, edit):
    put_cursor(window, FARES)
    press("C-<Return>", "A-<Return>")
    page = window.office.follow_ups
    assert window.screens.currentWidget() is window.office and page.isVisible()
    assert "fares" in page.current().follow_up.quote and page.panel.line == page.current()
    press("<Return>")
    assert window.screens.currentWidget() is window.minuting
    assert edit.minutes.rows[edit.textCursor().blockNumber()].uid == page.current().follow_up.block


def test_the_card_that_has_the_keyboard_opens_its_own_follow_up(window, edit):
    put_cursor(window, FARES)
    press("C-<Return>")
    put_cursor(window, "received a report")
    card = next(card for card in window.minuting.margin.lines.values() if card.entry.follow_up_id)
    card.setFocus()
    press("A-<Return>")
    assert window.office.follow_ups.current().follow_up.id == card.entry.follow_up_id


def test_a_line_with_nothing_on_the_log_says_what_to_do(window, monkeypatch):
    told = []
    monkeypatch.setattr(window, "tell", told.append)
    window.course.log.refused.connect(told.append)
    window.course.log.refused.disconnect(window.course.tell)
    put_cursor(window, "received a report")
    press("A-<Return>", "A-<W>")
    assert ["Nothing on the log" in told[0], "No follow-up of this line" in told[1]] == [True, True]


def test_edited_words_are_taken_by_key_told_in_the_history_and_given_back_by_ctrl_z(window, edit):
    put_cursor(window, FARES)
    press("C-<Return>")
    promises = window.minuting.deciding.promises
    old = promises.found.logged[0].quote
    put_cursor(window, "a report on fares")
    press(" and timetables")
    promises.look_now()
    card = next(card for card in window.minuting.margin.lines.values() if card.entry.follow_up_id)
    assert "words changed" in card.accessibleName()
    press("A-<W>")
    now = promises.found.logged[0]
    assert "fares and timetables" in now.quote and "Before" in now.history[-1].note
    assert "words changed" not in card.accessibleName()
    press("C-<Z>")
    assert promises.found.logged[0].quote == old and "words changed" in card.accessibleName()
    assert "and timetables" in edit.minutes.toPlainText()


def test_the_words_that_are_marked_are_the_ones_taken(window, edit):
    put_cursor(window, FARES)
    press("C-<Return>")
    put_cursor(window, "a report on fares")
    press(" indeed")
    press(*["S-<Left>"] * len("report on fares indeed"), "A-<W>")
    assert window.minuting.deciding.promises.found.logged[0].quote == "report on fares indeed"


def test_both_commands_are_in_the_menus_with_their_keys(window):
    keys = {command.name: command.key for command in COMMANDS}
    assert (keys["open_follow_up"], keys["take_words"]) == ("Alt+Return", "Alt+W")
    assert QApplication.focusWidget() is window.minuting.edit
