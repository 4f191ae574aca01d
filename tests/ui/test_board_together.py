"""Several follow-ups by keys: chosen, moved on, given a date, noted as chased, undone for all at once; and the clerk's own views."""
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu

from clerk_desk.desk import follow_ups
from clerk_desk.desk.saved_views import saved_views
from clerk_desk.domain.board import View
from clerk_desk.domain.follow_ups import FollowUpKind, Status
from clerk_desk.ui.look import Look
from clerk_desk.ui.tokens import DARK
from tests.ui.people_hands import in_dialog
from tests.ui.test_follow_up_page import TODAY, desk, logged, page, shown  # noqa: F401 - fixtures
from tests.ui.window_hands import press, settle


@pytest.fixture
def board(page, qtbot):  # noqa: F811 - the fixture
    """The page with the keyboard in its table."""
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.table.setFocus()
    return page


def states(desk):  # noqa: F811
    return {line.follow_up.what: line.follow_up.status for line in follow_ups.follow_ups(desk)}


def lasts(desk):  # noqa: F811
    return {line.follow_up.what: line.follow_up.history[-1].note for line in follow_ups.follow_ups(desk)}


def test_shift_and_arrows_choose_over_a_heading_and_all_are_not_pursued_for_one_reason(board, desk):  # noqa: F811
    press("S-<Down>", "S-<Down>")
    assert board.table.count_chosen() == len(board.acts.lines()) == 3
    assert "3 chosen together" in board.news.text() and board.panel.moves.text() == "Move on 3"
    chosen = {line.follow_up.what for line in board.acts.lines()}
    before = states(desk)
    in_dialog("The service has ended", "<Return>")
    board.acts.move_on("not pursued")
    assert {what for what, status in states(desk).items() if status is Status.NOT_PURSUED} == chosen
    assert {lasts(desk)[what] for what in chosen} == {"The service has ended"}
    assert "Ctrl+Z undoes it" in board.news.text()
    settle(board)
    press("C-<Z>")
    assert states(desk) == before and "Undone: mark not pursued of 3" in board.news.text()
    press("C-<Y>")
    assert {what for what, status in states(desk).items() if status is Status.NOT_PURSUED} == chosen


def test_the_menu_of_moves_has_what_all_may_become(board, desk):  # noqa: F811
    press("C-<A>")
    board.panel.fill_moves()
    offered = {action.data() for action in board.panel.menu.actions()}
    assert {"done", "with owner", "not pursued"} <= offered and not offered & {"received", "circulated", "closed"}


def test_all_are_given_another_day_and_the_one_that_differs_says_so(board, desk):  # noqa: F811
    press("C-<A>")
    seen = []
    in_dialog(then=lambda sheet: (seen.append((sheet.form.title.text(), sheet.form.owner.text(), sheet.form.owner.placeholderText())),
                                  sheet.form.due.setText("31 January 2027"), sheet.form.act.click()))
    press("<F2>")
    assert seen == [("Edit 4 follow-ups", "", "As they are")]
    assert {line.follow_up.due_text for line in follow_ups.follow_ups(desk)} == {"31 January 2027"}
    assert len({line.follow_up.owner for line in follow_ups.follow_ups(desk)}) == 4
    settle(board)
    press("C-<Z>")
    assert {line.follow_up.due_text for line in follow_ups.follow_ups(desk)} == {"", "10 December 2026", "in six weeks"}


def test_chased_together_and_undone_together(board, desk):  # noqa: F811
    press("C-<A>")
    board.chips[0].click()
    for _ in range(3):
        press("S-<Down>") if board.table.hasFocus() else board.table.setFocus()
    rows = [row for row in range(board.log.rowCount()) if (line := board.log.line(row)) and line.follow_up.owner]
    board.table.clearSelection()
    for row in rows:
        board.table.selectionModel().select(board.log.index(row, 0), board.table.selectionModel().SelectionFlag.Select
                                            | board.table.selectionModel().SelectionFlag.Rows)
    board.acts.note_chased()
    assert sum(note.startswith("Chased") for note in lasts(desk).values()) == len(rows) == 3
    press("C-<Z>")
    assert not any(note.startswith("Chased") for note in lasts(desk).values())


def test_what_was_done_in_a_meeting_is_not_undone_from_the_board(board, desk):  # noqa: F811
    board.refresh()
    press("C-<Z>")
    assert len(follow_ups.follow_ups(desk)) == 4 and "nothing to undo" in board.news.text()


def test_a_view_is_saved_opened_renamed_and_deleted_by_keys(board, desk, logged):  # noqa: F811
    board.chips[-1].click()
    board.arranged.setCurrentIndex(5)
    board.arranged.activated.emit(5)
    board.search.setText("b")
    board.table.setFocus()
    press("A-<N>", "Benches", "<Return>")
    assert [each.name for each in saved_views(desk)] == ["Benches"] and board.views.chips[0].isChecked()
    assert board.table.hasFocus()
    seen = shown(board)
    board.search.clear()
    board.chips[0].click()
    assert shown(board) != seen and not board.views.chips[0].isChecked()
    press("A-<1>")
    assert shown(board) == seen and board.search.text() == "b" and board.arranged.currentIndex() == 5 and board.views.chips[0].isChecked()
    board.views.fill_menu()
    by_words = {action.text().replace("&", "").split("\t")[0]: action for action in board.views.menu.actions()}
    assert list(by_words) == ["1  Benches", "", "Save this view…", "Rename this view…", "Delete this view"]
    by_words["Rename this view…"].trigger()
    press("C-<A>", "Seats", "<Return>")
    assert [chip.text() for chip in board.views.chips] == ["Seats"]
    board.views.delete()
    assert board.views.chips == [] and saved_views(desk) == ()
    board.table.setFocus()
    press("C-<Z>")
    assert [chip.text() for chip in board.views.chips] == ["Seats"]


def test_a_name_there_is_already_is_refused_in_the_line_and_esc_leaves_it(board, desk):  # noqa: F811
    press("A-<N>", "Mine", "<Return>")
    board.chips[1].click()
    board.table.setFocus() if not board.table.isHidden() else board.chips[1].setFocus()
    press("A-<N>", "mine", "<Return>")
    assert "There is a view mine already" in board.note.refusal.text() and not board.note.isHidden()
    press("<Escape>")
    assert board.note.isHidden() and len(saved_views(desk)) == 1


def test_the_views_take_another_look(board):
    board.views._save("Mine")
    board.set_look(Look(DARK, 1.5))
    assert board.views.chips[0].look.scale == 1.5 and isinstance(board.views.menu, QMenu)
    assert board.wanted.view is View.OPEN


def test_one_key_shows_the_page_with_the_words_marked(board, logged, qtbot):  # noqa: F811
    seen = []

    def look(sheet):
        qtbot.waitUntil(lambda: bool(sheet.found.text()), timeout=20000)
        view = sheet.preview.view
        seen.append((sheet.found.text(), view.page, len(view.marked[1]), view.pictures.words(view.page - 1)))

    line = board.current()
    in_dialog(then=lambda sheet: (look(sheet), sheet.reject()))
    press("C-<Return>")
    [(said, number, boxes, words)] = seen
    assert "on page 1 of" in said and number == 1 and boxes >= 1
    assert line.follow_up.quote in words or line.follow_up.what in words or line.item_title.split()[0] in words


def test_a_board_searched_from_the_minutes_is_as_it_was_before_when_it_is_opened_again(board, logged):  # noqa: F811
    board.chips[1].click()
    before = board.wanted
    board.show_follow_up(logged["parks"])
    assert board.search.text() and board.wanted.view is View.ALL
    board.refresh()
    assert (board.wanted, board.search.text()) == (before, "")
    board.show_follow_up(logged["parks"])
    board.search.setText("roof")
    board.refresh()
    assert board.search.text() == "roof"


def test_f2_mends_short_form_kind_and_recipients_of_one(board, desk, logged):  # noqa: F811
    board.turn_to(logged["soon"])
    in_dialog("<Backtab>", "Letter to the operator", "<Tab>", "<Tab>", "<Tab>", "<Home>", "<Tab>", "Councillor Lathe", "C-<Return>")
    board.acts.edit()
    each = follow_ups.follow_up(desk, logged["soon"]).follow_up
    assert (each.what, each.kind, each.recipients) == ("Letter to the operator", FollowUpKind.CIRCULATE, "Councillor Lathe")
    assert each.history[-1].note.startswith("Kind: circulate, before act. What: Letter to the operator, before “Letter”. To:")


def test_f2_of_several_kinds_leaves_them_as_they_are_unless_one_is_chosen(board, desk):  # noqa: F811
    press("C-<A>")
    shown = []
    in_dialog(*["<Tab>"] * 4, "Looked at", "C-<Return>", then=lambda dialog: shown.append(
        (dialog.form.kind.currentText(), dialog.form.called.isVisible())))
    before = {line.follow_up.id: line.follow_up.kind for line in follow_ups.follow_ups(desk)}
    board.acts.edit()
    assert shown == [("As they are", False)]
    assert {line.follow_up.id: line.follow_up.kind for line in follow_ups.follow_ups(desk)} == before
    assert set(lasts(desk).values()) == {"Looked at"}
