"""Files kept with a follow-up from the dialog that moves it on: by key, dropped, pasted, taken out, refused; several sent together."""
from __future__ import annotations

from hashlib import sha256

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from clerk_desk.desk import follow_ups, undo
from clerk_desk.desk.circulating import circulations
from clerk_desk.desk.follow_ups import attached, attachments
from clerk_desk.domain.follow_ups import FollowUpKind, Status
from clerk_desk.ui.dialogs.move_on import MoveOn
from tests.ui.people_hands import in_dialog
from tests.ui.test_board_together import board  # noqa: F401 - a fixture
from tests.ui.test_follow_up_page import desk, logged, now, page  # noqa: F401 - fixtures
from tests.ui.window_hands import press, settle

LARGE = 200 * 1024 * 1024


@pytest.fixture
def papers(tmp_path):
    """Two small files and one of 200 MB, of which the disk holds none."""
    made = [tmp_path / name for name in ("Figures, 2026.csv", "Letter.txt", "Film.mp4")]
    made[0].write_text("year,left\n2026,7\n", encoding="utf-8")
    made[1].write_text("Dear Clerk", encoding="utf-8")
    with made[2].open("wb") as film:
        film.truncate(LARGE)
    return made


def received(board, desk, logged, *keys, then=None):  # noqa: F811
    board.turn_to(logged["late"])
    told = in_dialog(*keys, then=then)
    press("A-<R>")
    return told


def files(desk, logged):  # noqa: F811
    return [(each.name, each.sha256, attached(desk, each.id)) for each in attachments(desk, logged["late"])]


def test_files_chosen_by_key_are_kept_with_their_sums_and_go_with_the_circulation(board, desk, logged, papers, qtbot, message_boxes):  # noqa: F811
    def choose(sheet):
        message_boxes.file_name = str(papers[0])
        press("A-<A>")
        qtbot.waitUntil(lambda: bool(sheet.files.paths))

    assert received(board, desk, logged, "By e-mail", "C-<Return>", then=lambda sheet: (choose(sheet), sheet.form.note.setFocus())) == []
    kept = papers[0].read_bytes()
    assert files(desk, logged) == [("Figures, 2026.csv", sha256(kept).hexdigest(), kept)]
    each = now(desk, logged["late"])
    assert each.status is Status.RECEIVED and each.history[-1].note == "Attached Figures, 2026.csv. By e-mail"
    seen = []
    settle(board)
    in_dialog("C-<Return>", then=lambda sheet: seen.append([sheet.form.files.topLevelItem(0).text(0), sheet._files()]))
    press("A-<S>")
    assert seen == [["Figures, 2026.csv", [1]]]
    assert [name for name, _ in circulations(desk, logged["late"])[0].files] == ["Figures, 2026.csv"]


def test_files_are_dropped_and_pasted_and_the_one_in_hand_taken_out(board, desk, logged, papers):  # noqa: F811
    def work(sheet):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in papers[:2]])
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        entered = QDragEnterEvent(QPoint(20, 20), *how)
        QApplication.sendEvent(sheet, entered)
        assert entered.isAccepted()
        QApplication.sendEvent(sheet, QDropEvent(QPointF(20, 20), *how))
        assert [path.name for path in sheet.files.paths] == ["Figures, 2026.csv", "Letter.txt"]
        sheet.files.list.setFocus()
        press("<Delete>")
        again = QMimeData()
        again.setUrls([QUrl.fromLocalFile(str(path)) for path in papers[:2]])
        QGuiApplication.clipboard().setMimeData(again)
        press("C-<V>", "<Up>", "<Delete>")
        assert [path.name for path in sheet.files.paths] == ["Letter.txt"]

    assert received(board, desk, logged, "C-<Return>", then=work) == []
    assert [name for name, *_ in files(desk, logged)] == ["Letter.txt"]


def test_a_file_of_200_mb_is_refused_before_the_deed_and_the_others_stay(board, desk, logged, papers):  # noqa: F811
    seen = []

    def work(sheet):
        sheet.files.add([papers[2], papers[1]])
        seen.append((sheet.form.refusal.text(), sheet.form.refusal.isVisible(), [path.name for path in sheet.files.paths]))
        assert now(desk, logged["late"]).status is Status.RAISED

    assert received(board, desk, logged, "C-<Return>", then=work) == []
    [(why, shown, names)] = seen
    assert shown and why.startswith("Film.mp4 is larger than 25 MB: keep it in its own place") and names == ["Letter.txt"]
    assert [name for name, *_ in files(desk, logged)] == ["Letter.txt"]


def test_a_file_that_has_gone_meanwhile_is_said_and_nothing_has_changed(board, desk, logged, papers):  # noqa: F811
    told = received(board, desk, logged, "C-<Return>", then=lambda sheet: (sheet.files.add(papers[:1]), papers[0].unlink()))
    assert "cannot be read" in told[0] and now(desk, logged["late"]).status is Status.RAISED and files(desk, logged) == []


def test_undo_takes_the_file_out_again_and_redo_brings_it_back(board, desk, logged, papers):  # noqa: F811
    received(board, desk, logged, "C-<Return>", then=lambda sheet: sheet.files.add(papers[:1]))
    deed = desk.journal.newest()
    undo.undo_deed(desk, deed)
    assert files(desk, logged) == []
    undo.redo_deed(desk, deed)
    assert [content for *_, content in files(desk, logged)] == [papers[0].read_bytes()]


def test_there_is_no_row_for_files_where_nothing_comes(desk, logged, qtbot):  # noqa: F811
    sheet = MoveOn(None, desk, [follow_ups.follow_up(desk, logged["late"])], Status.NOT_PURSUED)
    qtbot.addWidget(sheet)
    sheet.show()
    assert not sheet.files.isVisible() and not sheet.to.isVisible() and not sheet.acceptDrops()


def test_several_are_sent_together_in_another_way_to_others_with_one_file(board, desk, logged, papers):  # noqa: F811
    line = now(desk, logged["late"])
    follow_ups.log_by_hand(desk, line.item_id, line.block, "More figures", what="More figures", kind=FollowUpKind.CIRCULATE,
                           owner="Leisure Manager", recipients="members", due="10 December 2026")
    board.refresh()
    board.search.setText("figures")
    board.table.setFocus()
    press("C-<A>")
    in_dialog("C-<Return>", then=lambda sheet: (
        sheet.to.setText("members of the Cabinet"), sheet.how.setText("on paper"), sheet.files.add(papers[1:2])))
    press("A-<S>")
    sent = [each for found in follow_ups.follow_ups(desk) for each in circulations(desk, found.follow_up.id)]
    assert len(sent) == 2
    for each in sent:
        assert (each.how, each.recipients, [name for name, _ in each.files]) == ("on paper", "Members of the Cabinet", ["Letter.txt"])
