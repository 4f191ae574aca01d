"""From where the clerk is to the search through everything, with the words marked in the minutes; all of it out and in."""
from __future__ import annotations

from typing import TYPE_CHECKING

from clerk_desk.ui.set_up_deeds import know_set_up

if TYPE_CHECKING:
    from clerk_desk.ui.main_window import MainWindow

A_FEW = 4
"""So many words are looked for as they stand; more are a sentence, of which the telling words are."""


def search_everything(window: MainWindow) -> None:
    """Goes to the search. Marked words are looked for, of a marked sentence what was said about its matter before."""
    in_meeting = window.screens.currentWidget() is window.minuting
    marked = window.minuting.edit.textCursor().selectedText().replace("\u2029", " ").strip() if in_meeting else ""
    window.go_to_office("archive")
    if window.office.place == "archive" and marked:
        page = window.office.archive
        page.show_words(marked) if len(marked.split()) <= A_FEW else page.show_sentence(marked)


def take_all_out(window: MainWindow) -> None:
    """Saves, then takes everything out into plain files."""
    from clerk_desk.ui.dialogs.plain_files import TakeOut

    if window.left():
        TakeOut(window, window.desk).asked()


def take_all_in(window: MainWindow) -> None:
    """Takes everything in again on an empty desk, and shows it."""
    from clerk_desk.ui.dialogs.plain_files import TakeAllIn

    if TakeAllIn(window, window.desk).asked():
        know_set_up(window)
