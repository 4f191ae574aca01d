"""Old minutes come in beside the clerk's own work: the dialog may be put aside, and a band says how far it is."""
from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clerk_desk.ui.notice import Notice
from clerk_desk.ui.translating import several

if TYPE_CHECKING:
    from clerk_desk.ui.dialogs.bring_past import BringPast
    from clerk_desk.ui.main_window import MainWindow


class Bringing(QObject):
    """``open`` shows the dialog, the one that goes on where there is one; ``put_away`` stops it with the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window_ = window
        self.sheet: BringPast | None = None
        self.notice = Notice(window, "accent_wash", "accent")
        self.notice.done.connect(self.open)

    def open(self) -> None:
        """Shows what goes on, or asks for a folder."""
        from clerk_desk.ui.dialogs.bring_past import BringPast

        self.notice.hide()
        if self.sheet is None:
            self.sheet = BringPast(self.window_, self.window_.desk)
            self.sheet.put_aside.connect(self._aside)
            self.sheet.moved_on.connect(self._tell)
            self.sheet.finished.connect(self._finished)
        self.sheet.show()
        self.sheet.activateWindow()

    def put_away(self) -> None:
        """Stops it after the file in hand."""
        if self.sheet is not None:
            self.sheet.asking.rest()
            self.sheet.running = False
            self.sheet.reject()

    def _aside(self) -> None:
        self.notice.say(self._words(), self.tr("Show"))

    def _tell(self) -> None:
        """In the band, where the dialog was put aside."""
        if self.sheet is None or self.sheet.isVisible():
            return
        if self.sheet.running:
            self.notice.words.setText(self._words())
        else:
            self.notice.say(f"{several('%n meeting(s) brought in', self.sheet.made)}.", self.tr("Show"))
            self._refresh()

    def _words(self) -> str:
        if self.sheet is None or not self.sheet.of:
            return self.tr("Old minutes are coming in.")
        return self.tr("Old minutes are coming in: {done} of {of} files.").format(done=self.sheet.so_far, of=self.sheet.of)

    def _finished(self) -> None:
        """Closed for good: the pages show what there is now."""
        sheet, self.sheet = self.sheet, None
        if sheet is not None:
            sheet.deleteLater()
            if sheet.answer:
                self._refresh()

    def _refresh(self) -> None:
        window = self.window_
        if window.screens.currentWidget() is window.office:
            window.office.show_page(window.office.place)
