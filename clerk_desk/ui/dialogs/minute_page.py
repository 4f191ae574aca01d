"""The page of the minutes on which the words of a follow-up, or of a line found, stand."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.meetings import meeting
from clerk_desk.desk.opening import place_of
from clerk_desk.desk.pages import page_with, pages_of
from clerk_desk.desk.previewing import pages_aside
from clerk_desk.ui.dialogs.sheet import look_of
from clerk_desk.ui.dialogs.sizes import bounded
from clerk_desk.ui.kit import Words
from clerk_desk.ui.look import dress
from clerk_desk.ui.preview import Preview
from clerk_desk.ui.tokens import HEADING


class MinutePage(QDialog):
    """The minutes as they go out, opened at the page. PgUp and PgDn turn pages, Esc goes back. Raises CannotBeDone when the
    meeting cannot be read.
    """

    def __init__(self, parent: QWidget | None, desk: Desk, title: str, meeting_id: int, words: Sequence[str]) -> None:
        super().__init__(parent)
        look, self.words, found = look_of(parent), words, meeting(desk, meeting_id)
        self.title = Words(title, HEADING, 600, parent=self, wrap=True)
        self.found, self.preview = Words("", 14, role="ink2", parent=self, wrap=True), Preview(self)
        self.setWindowTitle(self.tr("The page of the minutes"))
        column = QVBoxLayout(self)
        for part, stretch in ((self.title, 0), (self.found, 0), (self.preview, 1)):
            column.addWidget(part, stretch)
        column.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(8))
        dress(look, self.title, self.found, self.preview)
        self.resize(bounded(self, QSize(look.px(860), look.px(760))))
        self.preview.add_keys(self)
        self.preview.setting.aside = desk.aside
        self.preview.setting.done.connect(self._go_there)
        self.preview.ask(pages_aside, place_of(desk), ".pdf", pages_of, found.id)
        self.preview.view.setFocus()

    def _go_there(self, _content: bytes) -> None:
        """Once the pages are set: to the one with the words, which are marked there."""
        view = self.preview.view
        count = len(view.pictures.sizes)
        page = page_with(self.words, [view.pictures.words(number) for number in range(count)])
        if page:
            view.show_words(page, self.words)
            self.found.setText(self.tr("These are its words, on page {page} of {count}.").format(page=page, count=count))
        else:
            self.found.setText(self.tr("Its words are no longer in these minutes: they were changed, or stand in an item taken out."))
