"""The chapter of the guide on the board of follow-ups followed by its keys."""
from __future__ import annotations

from email import message_from_bytes
from email.policy import default

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication

from clerk_desk.desk import meetings
from clerk_desk.desk.follow_ups import Wanted, follow_up, follow_ups
from clerk_desk.desk.saved_views import saved_views
from clerk_desk.domain.follow_ups import Act, FollowUpKind, Status
from tests.end_to_end.guide_reader import Reader, menus
from tests.ui.people_hands import text_of
from tests.ui.window_hands import press, settle


@pytest.fixture
def board(clerk, monkeypatch):
    """The hands; drafts open in no mail program but are kept in a list, with what is told."""
    clerk.drafts, clerk.said = [], []
    for place in ("follow_up_deeds", "dialogs.circulate", "follow_up_errands"):
        monkeypatch.setattr(f"clerk_desk.ui.{place}.show", clerk.drafts.append, raising=False)
    monkeypatch.setattr("clerk_desk.ui.messages.tell", lambda _, words: clerk.said.append(words))
    return clerk


def page(board):
    return board.window.office.follow_ups


def here(board):
    """The follow-up in hand, as it is kept."""
    return follow_up(board.desk, page(board).current().follow_up.id).follow_up


@menus
@pytest.mark.timeout(240)
def test_the_board_is_worked_as_written(board, tmp_path, monkeypatch):
    guide = Reader(board, "10-follow-ups")
    guide.key("Ctrl+3")
    assert board.window.office.place == "follow-ups" and here(board).status is Status.RECEIVED
    press("<Down>")
    assert here(board).due_on == min(line.follow_up.due_on for line in follow_ups(board.desk, Wanted()) if line.follow_up.due_on)
    one_row(board, guide)
    several(board, guide)
    views(board, guide)
    circulated(board, guide, tmp_path)
    chased(board, guide, tmp_path, monkeypatch)
    guide.key("Ctrl+7")
    assert board.window.office.place == "figures"
    guide.done()


def one_row(board, guide):
    """To the minute and back, its page, its facts, the next step."""
    guide.key("Enter")
    settle(board.window)
    assert board.window.screens.currentWidget() is board.window.minuting
    press("C-<3>", 200)
    board.dialog(guide.opener("Ctrl+Enter"), "", 600, "<Escape>")
    board.dialog(guide.opener("F2"), "Edit", "A-<O>", "C-<A>", "Bo Byrne", "C-<Return>")
    assert here(board).owner == "Bo Byrne"
    guide.key("Alt+O")
    assert QApplication.activePopupWidget() is not None
    press("<Escape>", 100)
    settle(board.window)


def several(board, guide):
    """Three at once, all at once, and one undo for all."""
    press("C-<Home>")
    guide.key("Shift+Down", "Shift+Up", "Ctrl+A")
    press("C-<Home>", "<Down>", "S-<Down>", "S-<Down>")
    guide.key("Alt+O")
    press("<Escape>", 200)
    settle(board.window)
    board.dialog(guide.opener("F2"), "Edit", "A-<O>", "C-<A>", "Ada Siddal", "C-<Return>")
    assert sum(line.follow_up.owner == "Ada Siddal" for line in follow_ups(board.desk, Wanted())) == 3
    before = {line.follow_up.id: len(line.follow_up.history) for line in follow_ups(board.desk, Wanted())}
    press("C-<Home>", "<Down>", "S-<Down>", "S-<Down>")
    guide.key("Alt+G")

    def grown():
        return [each for each in follow_ups(board.desk, Wanted()) if len(each.follow_up.history) > before[each.follow_up.id]]

    assert len(grown()) == 3, (len(grown()), board.said)
    guide.key("Ctrl+Z")
    press(100)
    assert grown() == []


def views(board, guide):
    """What the board shows is kept under a name."""
    press("C-<F>", "figures", 400)
    page(board).table.setFocus()
    guide.key("Alt+N")
    press("My figures", "<Return>", 100)
    assert [each.name for each in saved_views(board.desk)] == ["My figures"]
    shown = page(board).search.text()
    press("C-<F>", "C-<A>", "<Delete>", "<Escape>", 400)
    board.dialog(guide.opener("Ctrl+G"), "Go to anything", "my figures", "<Return>")
    assert page(board).search.text() == shown == "figures"
    press("C-<F>", "C-<A>", "<Delete>", 400)
    page(board).table.setFocus()
    guide.key("Alt+1")
    assert page(board).search.text() == shown
    guide.knows("Alt+9")
    guide.key("Alt+Y")
    menu = QApplication.activePopupWidget()
    assert [words for words in ("My figures", "Rename", "Delete") if not any(words in each.text() for each in menu.actions())] == []
    press("<Escape>", 100)
    settle(board.window)
    press("C-<F>", "C-<A>", "<Delete>", 400)
    page(board).table.setFocus()


def circulated(board, guide, tmp_path):
    """It has come from the officer, it is sent on, its files are opened, and the next meeting hears of it."""
    figures = tmp_path / "Figures.csv"
    figures.write_text("branch,people\nHill Street,41\n", encoding="utf-8")
    press("C-<Home>", "<Down>", 100)
    each = here(board)
    assert each.kind is FollowUpKind.CIRCULATE
    copied(figures)
    board.dialog(guide.opener("Alt+R"), "Mark as received", "<Tab>", "Registry 41/7", "<Tab>", "C-<V>", "C-<Return>")
    now = follow_up(board.desk, each.id).follow_up
    assert now.status is Status.RECEIVED and "Registry 41/7" in now.history[-1].note
    page(board).turn_to(each.id)
    words = []
    board.dialog(guide.opener("Alt+S"), "Send on", lambda: words.append(QApplication.activeModalWidget()), 200, "A-<D>", 300, "C-<Return>")
    assert follow_up(board.desk, each.id).follow_up.status is Status.CIRCULATED and board.drafts
    mail = message_from_bytes(board.drafts[-1].read_bytes(), policy=default)
    assert mail["X-Unsent"] == "1" and each.quote.split()[2] in mail.get_body(("plain",)).get_content()
    page(board).turn_to(each.id)
    guide.key("Alt+I")
    press(100)
    assert board.drafts[-1].name == "Figures.csv"
    told_at_the_next_meeting(board, guide, each)


def told_at_the_next_meeting(board, guide, each):
    """The sentence that it was circulated, in the minutes of the committee's next meeting."""
    committee = meetings.meeting(board.desk, each.meeting_id).committee.name
    later = next(line for line in meetings.meetings(board.desk, committee) if line.on > board.desk.today)
    board.window.open_meeting(later.id)
    board.dialog("C-<G>", "Go to anything", "matters arising", "<Return>")
    guide.key("Alt+Shift+P")
    press(100)
    assert any("circulated" in line and "8 September 2026" in line for line in text_of(board.window)), (text_of(board.window), board.said)


def chased(board, guide, tmp_path, monkeypatch):
    """A draft, a letter, the words; that it went; lists, recommendations; the report to committee."""
    press("C-<3>", 200, "C-<Home>", "<Down>")
    each, before = here(board), len(board.drafts)
    guide.key("Alt+C")
    press(200)
    assert len(board.drafts) == before + 1 and each.quote.split()[1] in board.drafts[-1].read_text(encoding="utf-8")
    to = tmp_path / "letter.docx"
    monkeypatch.setattr("clerk_desk.ui.messages.file_to_write_over", lambda *_: to)
    monkeypatch.setattr("clerk_desk.ui.messages.file_to_write", lambda *_: to)
    guide.key("Alt+W")
    press(500)
    assert to.exists() or any(place.suffix == ".docx" for place in board.drafts)
    guide.key("Alt+K")
    assert each.owner.split()[-1] in QApplication.clipboard().text() or each.reference in QApplication.clipboard().text()
    guide.key("Alt+G")
    assert here(board).history[-1].act is Act.CHASED
    guide.key("Alt+D")
    menu = QApplication.activePopupWidget()
    shown = " ".join(each.text() for each in menu.actions())
    assert all(words in shown for words in ("officers", "ecommend", "ork programme")), shown
    press("<Escape>", 100)
    settle(board.window)
    press("C-<Home>")
    while not here(board).reference.startswith("CF"):
        press("<Down>")
    board.dialog(guide.opener("Alt+B"), "Export", 900, "<Escape>")


def copied(*places):
    """Files were copied in the file manager."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(place)) for place in places])
    QApplication.clipboard().setMimeData(data)
