"""A document as it will come out, beside what is chosen for it: its pages, and what a machine can say of its accessibility."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from clerk_desk.desk.composing import Finding
from clerk_desk.desk.typesetting import Composed
from clerk_desk.ui.asking import Asking
from clerk_desk.ui.buttons import Button
from clerk_desk.ui.kit import Hint, Picture, Surface, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.page_pictures import PagePictures
from clerk_desk.ui.page_strip import PageStrip
from clerk_desk.ui.page_view import PageView
from clerk_desk.ui.printing import print_pages
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.tokens import CAPTION
from clerk_desk.ui.translating import said

PAUSE = 120
"""Milliseconds after the last change until pages are set anew."""


BETWEEN = 12
"""Between two words in the line under the pages, in pixels at 100 % text."""
ROOM = 480
"""The width from which pages in small stand beside the page, in pixels at 100 % text."""
TOLD_EVERY = 10
"""Pages between two words on how far it is."""
HALF_WAY = 60
"""Pages at which the bar is half full."""


class Preview(Surface):
    """Pages with a line under them that says which is read. ``composed`` carries what is known of a document before its pages.

    Nothing is set before it is shown; ``rest`` ends whatever goes on.
    """

    composed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("window", (), parent)
        self.wanted: tuple[Callable[..., bytes], tuple[Any, ...]] | None = None
        self.as_pdf = True
        self.strip, self.view, self.place = PageStrip(self), PageView(self), Words("", role="ink2", parent=self)
        self.hints = [
            Hint("PgUp", "", self), Hint("PgDn", "", self), Hint("Ctrl++", self.tr("Larger"), self), Hint("Ctrl+P", self.tr("Print"), self),
        ]
        self.busy, self.stop_button = Busy(self), Button(self.tr("Stop"), "plain", "x", self, height=28)
        self.title = ""
        self.setting = Asking(self)
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE)
        self._lay()
        self._join()

    def _lay(self) -> None:
        self.column, self.row = QVBoxLayout(self), QHBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.pages = QHBoxLayout()
        self.pages.setSpacing(0)
        self.pages.addWidget(self.strip)
        self.pages.addWidget(self.view, 1)
        self.strip.hide()
        self.column.addLayout(self.pages, 1)
        self.column.addLayout(self.row)
        self.row.addStretch(1)
        for part in (self.busy, self.stop_button):
            self.row.addWidget(part)
            part.hide()
        self.row.addWidget(self.hints[0])
        self.row.addWidget(self.place)
        for hint in self.hints[1:]:
            self.row.addWidget(hint)
        self.row.addStretch(1)

    def _join(self) -> None:
        self.pause.timeout.connect(self._set)
        self.setting.done.connect(self._show)
        self.setting.went.connect(self._went)
        self.stop_button.clicked.connect(self.stop)
        self.setting.failed.connect(lambda why: self._say(self.tr("The pages cannot be shown: {why}").format(why=said(why))))
        self.view.turned.connect(self._turned)
        self.view.opened.connect(self._opened)
        self.strip.chosen.connect(self.view.go_to)
        QWidget.setTabOrder(self.strip, self.view)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.strip, self.view, self.place, self.busy, self.stop_button, *self.hints)
        self.column.setSpacing(look.px(8))
        self.row.setContentsMargins(0, 0, 0, look.px(6))
        self.row.setSpacing(look.px(BETWEEN))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages in small stand beside the page where that leaves it room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """One page needs no others beside it, and none needs keys; these stand as far as there is room, the words go first."""
        self.strip.setVisible(len(self.view.pictures.sizes) > 1 and self.width() >= self.look.px(ROOM))
        there, room = bool(self.view.page) and self.busy.isHidden(), self.width() - self.place.sizeHint().width()
        for hint in self.hints:
            room -= hint.sizeHint().width() + self.look.px(BETWEEN)
            hint.setVisible(there and room >= 0)

    def _opened(self) -> None:
        self.strip.show_pages(self.view.pictures)
        self._fit()

    def ask(self, work: Callable[..., bytes], *given: Any, as_pdf: bool = True) -> None:
        """Shows the pages that ``work(*given)`` makes, as ``previewing.pages_aside`` does, after a short pause in which more may
        change. Where the document does not go out ``as_pdf``, the line under the pages says that they are the PDF's: Word breaks
        pages for itself.
        """
        self.wanted, self.as_pdf = (work, given), as_pdf
        if not self.view.page:
            self.place.say(self.tr("Setting the pages …"), "ink2")
        self.pause.start()

    def add_keys(self, window: QWidget) -> None:
        """Pages are turned and enlarged by their keys wherever the keyboard is in this window."""
        view = self.view
        acts = {
            "PgUp": partial(view.turn, -1), "PgDown": partial(view.turn, 1), "Ctrl++": partial(view.change_zoom, 1),
            "Ctrl+=": partial(view.change_zoom, 1), "Ctrl+-": partial(view.change_zoom, -1), "Ctrl+0": partial(view.change_zoom, 0),
            "Ctrl+P": self.print,
        }
        for key, act in acts.items():
            QShortcut(QKeySequence(key), window).activated.connect(act)

    def print(self) -> None:
        """Puts the pages that are shown on paper, by the printer that the clerk chooses."""
        if not print_pages(self.window(), self.view.pictures, self.title) and not self.view.page:
            self.place.say(self.tr("There are no pages to print yet."), "ink2")

    def stop(self) -> None:
        """Sets the pages no further; the next change of the document begins anew."""
        self.pause.stop()
        self.setting.rest()
        self._set_busy(0)
        self._say(self.tr("Stopped. The pages are set again with the next change."), "ink2")

    def _went(self, pages: int | Composed) -> None:
        """A long document says how far it is, and can be stopped."""
        if isinstance(pages, Composed):
            self.title = pages.title
            self.composed.emit(pages)
            return
        if pages % TOLD_EVERY:
            return
        self._set_busy(pages)
        self.place.say(self.tr("Setting page {page} …").format(page=pages), "ink2")

    def _show(self, content: bytes) -> None:
        self._set_busy(0)
        self.view.show_pdf(content)

    def _set_busy(self, pages: int) -> None:
        self.busy.show_pages(pages)
        for part in (self.busy, self.stop_button):
            part.setVisible(pages > 0)
        self._fit()

    def rest(self) -> None:
        """Sets and draws nothing any more."""
        self.pause.stop()
        self.wanted = None
        self._set_busy(0)
        self.setting.rest()
        self.strip.show_pages(PagePictures())
        self.view.put_away()

    def _set(self) -> None:
        if self.wanted is not None:
            work, given = self.wanted
            self.setting.ask(work, *given, tells=True)

    def _say(self, words: str, role: str = "red") -> None:
        self._set_busy(0)
        self.view.show_pdf(b"")
        self.place.say(words, role)

    def _turned(self, page: int, count: int) -> None:
        self.strip.mark(page)
        words = self.tr("Page {page} of {count}") if self.as_pdf else self.tr("Page {page} of {count} as PDF")
        self.place.say(words.format(page=page, count=count) if count else "", "ink2")
        self._fit()


class Busy(QWidget):
    """A bar that goes on while pages are set. How many there will be nobody knows before, so it fills slower and slower."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self.pages = Look(), 0

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.setFixedSize(look.px(120), look.px(8))

    def show_pages(self, pages: int) -> None:
        """So many are set."""
        self.pages = pages
        self.setAccessibleName(self.tr("{count} pages set").format(count=pages))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The groove and what is done."""
        del event
        painter, round_ = QPainter(self), self.height() / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour("edge"), 1))
        painter.setBrush(self.look.colour("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), round_, round_)
        painter.setBrush(self.look.colour("accent"))
        done = self.width() * self.pages / (self.pages + HALF_WAY)
        painter.drawRoundedRect(QRectF(0.5, 0.5, done, self.height() - 1), round_, round_)
        painter.end()


class Checks(Surface):
    """The report in plain words: first what is to be looked at, then what is in order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rail", ("left",), parent)
        self.title = Words(self.tr("Accessibility"), 15, 600, parent=self)
        self.area, self.inside = QScrollArea(self), Surface("raised")
        self.area.setWidget(self.inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.StyledPanel)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.title.text())
        self.column, self.rows = QVBoxLayout(self), QVBoxLayout(self.inside)
        self.column.addWidget(self.title)
        self.column.addWidget(self.area, 1)
        self.found: tuple[Finding, ...] = ()

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.title, self.inside)
        make_slim(self.area, look, "raised")
        self.column.setContentsMargins(look.px(14), look.px(12), look.px(14), look.px(8))
        self.rows.setContentsMargins(look.px(4), look.px(4), look.px(4), look.px(4))
        self.rows.setSpacing(look.px(6))
        self.show_findings(self.found)

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Another report."""
        self.found = tuple(found)
        self._empty()
        for good, words, role in ((False, self.tr("{count} to look at"), "amber"), (True, self.tr("{count} in order"), "green")):
            group = [each for each in found if each.good is good]
            if group:
                self.rows.addWidget(self._words(words.format(count=len(group)), role, 600))
            for each in group:
                self.rows.addWidget(self._row(each))
        self.rows.addStretch(1)
        self.area.setAccessibleDescription("; ".join(f"{said(each.words)}. {said(each.detail)}" for each in found))

    def _empty(self) -> None:
        while (gone := self.rows.takeAt(0)) is not None:
            widget = gone.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _words(self, words: str, role: str, weight: int = 400, size: int = 14) -> Words:
        made = Words(words, size, weight, role, self.inside, wrap=True)
        made.set_look(self.look)
        return made

    def _row(self, finding: Finding) -> QWidget:
        """An icon and a sentence, and under it what to do or where."""
        row = QWidget(self.inside)
        across, down = QHBoxLayout(row), QVBoxLayout()
        sign = Picture("check" if finding.good else "circle-alert", 16, "green" if finding.good else "amber", row)
        sign.set_look(self.look)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self.look.px(8))
        across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(down, 1)
        down.setSpacing(0)
        down.addWidget(self._words(said(finding.words), "ink"))
        if finding.detail:
            down.addWidget(self._words(said(finding.detail), "ink2", size=CAPTION))
        return row
