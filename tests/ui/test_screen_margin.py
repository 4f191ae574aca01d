"""The margin and its cards by themselves: where they stand, what they say, what stays in their fields."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUp, FollowUpKind, Status, Step
from clerk_desk.ui.card import ArmedCard, LineCard
from clerk_desk.ui.look import Look
from clerk_desk.ui.margin import GAP, Margin, slid_down
from clerk_desk.ui.margin_entries import logged_entry, waiting_entry, waved_entry
from clerk_desk.ui.minute_view import GONE
from clerk_desk.ui.tokens import CONTRAST

TODAY = dt.date(2026, 9, 9)
PROMISE = Promise("The rota would be circulated after the meeting.", "circulate", "b1", owner="Tom Siddal")
LOGGED = FollowUp(
    7, "u7", "LC 26/27-7", 1, 1, "b2", "asks for a plan", "a plan", FollowUpKind.REPORT, owner="Priya Nandra",
    due_on=dt.date(2026, 12, 3),
)


@pytest.fixture
def heights():
    return {"b1": 100.0, "b2": 130.0, "b3": 300.0}


@pytest.fixture
def margin(qtbot, heights):
    made = Margin(None, lambda uid: heights.get(uid, GONE))
    qtbot.addWidget(made)
    made.resize(330, 500)
    made.set_look(Look())
    made.show()
    return made


def tops(margin):
    return [card.y() for card in margin.order]


def test_cards_that_have_room_stand_at_the_height_of_their_words(margin, heights):
    margin.show_entries([waiting_entry(PROMISE), waiting_entry(replace(PROMISE, block="b3"))])
    assert tops(margin) == [heights["b1"] - 20, heights["b3"] - 20]


def test_a_card_that_would_touch_the_one_above_slides_down_and_keeps_its_order(margin):
    margin.show_entries([PROMISE, logged_entry(LOGGED, True, TODAY)])
    armed, line = margin.order
    assert armed is margin.armed and armed.isVisible()
    assert line.y() >= armed.y() + armed.height() + GAP


@given(st.lists(st.tuples(st.floats(-500, 2000), st.integers(1, 200)), max_size=40))
def test_slid_cards_never_touch_and_never_move_up(cards):
    wanted, heights = [top for top, _ in sorted(cards)], [height for _, height in sorted(cards)]
    placed = slid_down(wanted, heights, GAP)
    assert all(now >= before for now, before in zip(placed, wanted, strict=True))
    assert all(low >= high + height + GAP - 1e-6 for high, height, low in zip(placed, heights, placed[1:], strict=False))


def test_the_open_card_at_the_foot_of_the_margin_is_not_cut_off(margin, heights):
    heights["b1"] = margin.height() - 10.0
    margin.show_entries([PROMISE])
    assert margin.armed.y() + margin.armed.height() <= margin.height()


def test_a_card_whose_words_are_scrolled_away_is_hidden(margin, heights):
    margin.show_entries([waiting_entry(PROMISE)])
    card = margin.order[0]
    heights["b1"] = -200.0
    margin.place()
    assert not card.isVisible()
    heights["b1"] = 60.0
    margin.place()
    assert card.isVisible()


def test_a_card_whose_block_is_gone_is_hidden_and_the_others_stay(margin):
    margin.show_entries([waiting_entry(replace(PROMISE, block="gone")), logged_entry(LOGGED, True, TODAY)])
    assert [card.isVisible() for card in margin.order] == [False, True]
    assert margin.order[1].y() == 130 - 20


def test_lines_that_stay_are_not_made_anew(margin):
    margin.show_entries([logged_entry(LOGGED, True, TODAY), waiting_entry(PROMISE)])
    line = margin.order[0]
    margin.show_entries([logged_entry(replace(LOGGED, owner="Ada Merrow"), True, TODAY)])
    assert margin.order == [line] and "Ada Merrow" in line.text()


def test_pressing_a_line_asks_to_go_to_its_words(margin, qtbot):
    margin.show_entries([logged_entry(LOGGED, True, TODAY)])
    with qtbot.waitSignal(margin.go_to_requested) as told:
        QTest.mouseClick(margin.order[0], Qt.MouseButton.LeftButton)
    assert told.args == ["b2"]
    margin.order[0].setFocus()
    with qtbot.waitSignal(margin.go_to_requested):
        QTest.keyClick(margin.order[0], Qt.Key.Key_Space)


def test_a_logged_line_says_reference_kind_owner_and_day():
    entry = logged_entry(LOGGED, True, TODAY)
    assert (entry.strong, entry.more) == ("LC 26/27-7", "Report back · Priya Nandra · 3 Dec")


def test_what_is_missing_is_said_and_never_blank():
    entry = logged_entry(replace(LOGGED, owner="", due_on=None), True, TODAY)
    assert entry.more == "Report back · no owner · no date"
    assert logged_entry(replace(LOGGED, due_on=None, due_text="in due course"), True, TODAY).more.endswith("in due course")


def test_words_changed_since_they_were_logged_are_told():
    entry = logged_entry(LOGGED, False, TODAY)
    assert (entry.strong, entry.more, entry.role) == ("LC 26/27-7", "words changed: Alt+W takes the new ones", "amber")
    assert entry.shorter[-1] == "look again"


FATES = (
    ("circulated", "circulate", dt.date(2026, 9, 22), "Circulate · Circulated 22 Sep", "green"),
    ("received", "circulate", dt.date(2026, 9, 4), "Received · for you to send on", "amber"),
    ("closed", "report", dt.date(2027, 3, 2), "Report back · Closed 2 Mar 2027", "green"),
    ("not pursued", "act", dt.date(2026, 10, 1), "Act · Not pursued 1 Oct", "ink2"),
)


@pytest.mark.parametrize(("status", "kind", "on", "words", "role"), FATES)
def test_a_line_says_what_became_of_what_was_promised(status, kind, on, words, role):
    each = replace(LOGGED, status=Status(status), kind=FollowUpKind(kind), history=(Step(on, Status(status)),))
    entry = logged_entry(each, True, TODAY)
    assert (entry.more, entry.role, entry.follow_up_id) == (words, role, LOGGED.id)


def test_a_line_says_how_late_it_is():
    entry = logged_entry(LOGGED, True, dt.date(2026, 12, 15))
    assert (entry.more, entry.role) == ("Report back · Priya Nandra · 12 days overdue", "red")


def test_each_line_has_a_name_for_screen_readers(qtbot):
    for entry in (waiting_entry(PROMISE), logged_entry(LOGGED, True, TODAY), waved_entry(PROMISE)):
        card = LineCard(None, entry, Look())
        qtbot.addWidget(card)
        assert card.accessibleName() == f"{entry.strong}, {entry.more}"


@pytest.fixture
def card(qtbot):
    made = ArmedCard(None)
    qtbot.addWidget(made)
    made.show_promise(PROMISE)
    made.show()
    return made


def test_the_open_card_has_what_the_text_says_of_owner_and_due(card):
    assert (card.owner.text(), card.due.text()) == ("Tom Siddal", "")
    assert card.kind.text() == "Circulate" and card.accessibleName() == "Suggested follow-up: Circulate, Rota"


def test_what_is_being_filled_in_stays_while_the_words_are_read_again(card):
    QTest.keyClicks(card.due, "3 December")
    card.show_promise(replace(PROMISE, evidence=PROMISE.evidence + " Soon."))
    assert card.due.text() == "3 December"


def test_another_blocks_promise_does_not_inherit_what_was_filled_in(card):
    QTest.keyClicks(card.due, "3 December")
    card.show_promise(replace(PROMISE, block="b3", owner=""))
    assert (card.owner.text(), card.due.text()) == ("", "")


def test_enter_in_a_field_asks_to_log(card, qtbot):
    with qtbot.waitSignal(card.log_requested):
        QTest.keyClick(card.due, Qt.Key.Key_Return)


def test_a_forgotten_card_holds_nothing(card):
    QTest.keyClicks(card.due, "3 December")
    card.forget()
    assert (card.promise, card.owner.text(), card.due.text(), card.due.isModified()) == (None, "", "", False)


def test_text_at_150_per_cent_makes_the_card_taller_and_nothing_is_cut_off(card):
    usual = card.sizeHint().height()
    card.set_look(Look(CONTRAST, 1.5))
    assert card.sizeHint().height() > 1.3 * usual
    assert all(field.height() >= field.fontMetrics().height() for field in (card.owner, card.due))
