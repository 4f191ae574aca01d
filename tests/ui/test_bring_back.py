"""A Word file brought back in the window: every change decided by keys, put in as one deed that Ctrl+Z takes back."""
from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from clerk_desk.desk import documents, minuting
from clerk_desk.domain.records import Audience
from clerk_desk.ui import messages
from tests.desk.word_hands import Hands
from tests.ui.people_hands import back, in_dialog
from tests.ui.window_hands import press, put_cursor


@pytest.fixture
def draft(window, tmp_path, monkeypatch):
    """The meeting's minutes as sent, open in the hands of the chair; the window is given this file when it asks for one."""
    meeting = window.minuting.sitting.meeting
    hands = Hands(documents.export_meeting(window.desk, meeting.id, tmp_path / "draft.docx", audience=Audience.MEMBERS))
    monkeypatch.setattr(messages, "file_to_open", lambda *_: hands.place)
    return hands


def words(window) -> list[str]:
    item = window.minuting.sitting.items[0]
    return [block.text for block in minuting.item_text(window.desk, item.id).minutes]


def bring_back(window, *keys: str, then=None) -> list[str]:
    said = in_dialog(*keys, then=then)
    window.menus.actions["bring_back"].trigger()
    return said


def test_one_change_is_taken_one_left_by_keys_and_ctrl_z_takes_it_back(window, draft, qtbot):
    before = words(window)
    draft.track("notes the report", "notes the report", "welcomes the report")
    draft.track_deletion("a report on fares")
    draft.save()
    seen = []

    def look(dialog):
        form = dialog.form
        seen.extend([form.old.toPlainText(), form.new.toPlainText(), form.act.isEnabled()])

    bring_back(window, "<T>", "<L>", "<Return>", then=look)
    assert seen == ["notes the report; and", "welcomes the report; and", False]
    assert words(window) == [line.replace("notes the report", "welcomes the report") for line in before]
    assert "welcomes the report" in window.minuting.edit.toPlainText()
    back(window, qtbot)
    window.minuting.edit.setFocus()
    put_cursor(window, "welcomes")
    press("C-<Z>")
    assert words(window) == before


def test_all_the_rest_is_taken_by_one_key(window, draft):
    draft.track("notes the report", "notes the report", "welcomes the report")
    draft.track_deletion("a report on fares")
    draft.save()
    bring_back(window, "<A>", "<Return>")
    assert words(window)[-1] == "welcomes the report; and"


def test_a_file_in_which_nothing_changed_says_so_and_closing_changes_nothing(window, draft):
    before, notes = words(window), []
    bring_back(window, "<Escape>", then=lambda dialog: notes.append((dialog.form.note.text(), dialog.form.act.isEnabled())))
    assert notes == [("Nothing in this file differs from what was sent: there is nothing to take over.", False)]
    assert words(window) == before


def test_a_file_that_cannot_be_read_is_refused_in_the_window(window, draft, message_boxes):
    draft.place.write_bytes(b"no")
    window.menus.actions["bring_back"].trigger()
    [sentence] = message_boxes
    assert "Word file is damaged" in sentence
    assert QGuiApplication.modalWindow() is None
