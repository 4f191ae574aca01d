"""The set-up of the office from the window: what was taken in is known everywhere at once."""
from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clerk_desk.desk import phrase_bank
from clerk_desk.desk.own_words import OwnWords

if TYPE_CHECKING:
    from clerk_desk.ui.main_window import MainWindow


def open_set_up(window: MainWindow) -> None:
    """Goes to the committees and shows how the office is set up; says where the backup lies when something was taken in."""
    from clerk_desk.ui.dialogs.set_up import SetUpSheet

    window.go_to_office("committees")
    if window.screens.currentWidget() is not window.office:
        return
    taken = SetUpSheet.ask(window, window.desk, Path(window.settings.folder or Path.home()))
    if taken is None:
        return
    know_set_up(window)
    words = QCoreApplication.translate("set_up", "The set-up was taken in. How it was before is in a backup (File, Backups) and in {file}.")
    window.tell(words.format(file=taken.before))


def know_set_up(window: MainWindow) -> None:
    """Phrases, words, house styles and committees as they are kept now."""
    minuting = window.minuting
    minuting.phrases.take_bank(phrase_bank.read(window.desk.data_dir))
    minuting.own_words.added |= OwnWords(window.desk.data_dir).added
    minuting.speller.known.clear()
    window.office.styles_changed.emit()
    window.office.show_page(window.office.place)
