"""The page of pictures: follow-ups by age and committee, days to circulation, what was kept in time, who attended."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clerk_desk.desk import committees
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.figures import export_figures, figures
from clerk_desk.domain.dates import municipal_year
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.figures import Bar, Figure, Fill
from clerk_desk.ui import messages
from clerk_desk.ui.buttons import Button
from clerk_desk.ui.dialogs.fields import Choice
from clerk_desk.ui.figure_table import FigureTable
from clerk_desk.ui.follow_up_words import parted
from clerk_desk.ui.home import scrolled
from clerk_desk.ui.kit import Elided, Page, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.ring import paint_ring
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.tokens import CAPTION, TITLE
from clerk_desk.ui.translating import said, sentences

LABEL, SAID, LINE, BAR_HIGH, WIDEST = 190, 200, 30, 16, 980
STRIPE = 6
YEARS_BACK = 4
EDGE = 10
"""Pixels between a label and the edge of its picture, where the ring of the keyboard is."""

HEAD = 900
"""The width from which title and choices stand in one row; these in pixels at 100 % text."""


class Drawn(QWidget):
    """Bars of one figure, a line each; a screen reader hears summary and lines. Told apart by how they are filled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self.figure = Look(), Figure("", "", "", (), (), (), ())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, figure: Figure) -> None:
        """Draws this one."""
        self.figure = figure
        self.setAccessibleName(said(figure.title))
        bars = [f"{said(bar.label)}: {said(bar.said)}." for bar in figure.bars]
        self.setAccessibleDescription(" ".join([sentences(figure.summary), *bars]))
        self._fit()

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.look.px(LINE) * (len(self.figure.bars) + 1) + self.look.px(6))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self.look.px(WIDEST), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is which, then the bars."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_key(painter)
        most = max((sum(bar.parts) for bar in self.figure.bars), default=0) or 1
        for place, bar in enumerate(self.figure.bars, 1):
            self._paint_bar(painter, bar, self.look.px(LINE) * place, most)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), self.look, 6)
        painter.end()

    def _paint_key(self, painter: QPainter) -> None:
        px, left = self.look.px, self.look.px(LABEL)
        painter.setFont(self.look.font(CAPTION))
        for words, fill in self.figure.series:
            name = said(words)
            if fill is Fill.NONE:
                continue
            self._paint_part(painter, QRectF(left, px(7), px(24), px(BAR_HIGH)), fill)
            painter.setPen(self.look.colour("ink2"))
            wide = QFontMetrics(painter.font()).horizontalAdvance(name)
            painter.drawText(QRectF(left + px(30), 0, wide + 2, px(LINE)), int(Qt.AlignmentFlag.AlignVCenter), name)
            left += px(30) + wide + px(20)

    def _paint_bar(self, painter: QPainter, bar: Bar, top: int, most: float) -> None:
        px, middle = self.look.px, int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(self.look.font(14))
        painter.setPen(self.look.colour("ink"))
        label = painter.fontMetrics().elidedText(said(parted(bar.label)[0]), Qt.TextElideMode.ElideRight, px(LABEL - EDGE - 10))
        painter.drawText(QRectF(px(EDGE), top, px(LABEL - EDGE - 10), px(LINE)), middle, label)
        left, room = float(px(LABEL)), max(self.width() - px(LABEL + SAID), px(60))
        for part, (_, fill) in zip(bar.parts, self.figure.series, strict=True):
            wide = room * part / most
            self._paint_part(painter, QRectF(left, top + (px(LINE) - px(BAR_HIGH)) / 2, wide, px(BAR_HIGH)), fill)
            left += wide
        painter.setPen(self.look.colour("ink2"))
        painter.drawText(QRectF(left + px(8), top, self.width() - left - px(8), px(LINE)), middle, said(bar.said))

    def _paint_part(self, painter: QPainter, place: QRectF, fill: Fill) -> None:
        """Solid, striped or empty within its outline."""
        if fill is Fill.NONE or place.width() <= 0:
            return
        role = "amber_mark" if fill is Fill.STRIPED else "accent"
        painter.fillRect(place, self.look.colour("accent" if fill is Fill.SOLID else "paper"))
        painter.save()
        painter.setClipRect(place)
        painter.setPen(QPen(self.look.colour(role), self.look.px(2)))
        step = self.look.px(STRIPE)
        for at in range(int(place.left() - place.height()), int(place.right()), step) if fill is Fill.STRIPED else ():
            painter.drawLine(QPointF(at, place.bottom()), QPointF(at + place.height(), place.top()))
        painter.restore()
        painter.setPen(QPen(self.look.colour("edge" if fill is Fill.EMPTY else role), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))


class Shown(QWidget):
    """One figure: its title, what it says in words, its drawing, its figures."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title, self.summary = Words("", 16, 600, parent=self), Words("", 14, role="ink2", parent=self, wrap=True)
        self.drawn, self.table, self.column = Drawn(self), FigureTable(self), QVBoxLayout(self)
        for part in (self.title, self.summary, self.drawn, self.table):
            self.column.addWidget(part)
        self.column.setContentsMargins(0, 0, 0, 0)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        dress(look, self.title, self.summary, self.drawn, self.table)
        self.column.setSpacing(look.px(4))

    def show_figure(self, figure: Figure) -> None:
        """Shows this one."""
        self.title.setText(said(figure.title))
        self.table.show_figure(figure)
        self.summary.setText(sentences(figure.summary))
        self.drawn.setVisible(bool(figure.bars))
        self.drawn.show_figure(figure)


class FiguresPage(Page):
    """The five figures of a municipal year, of one committee or all. Read anew by ``refresh``."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("paper", (), parent)
        self.desk = desk
        self.title, self.under = Words(self.tr("Figures"), TITLE, 600, parent=self), Elided("", role="ink2", parent=self)
        self.committee, self.year = Choice(self), Choice(self)
        self.export = Button(self.tr("Export"), "plain", "download", self)
        self.body = QWidget(self)
        self.shown = [Shown(self.body) for _ in range(5)]
        self._lay_out()
        for choice, name in ((self.committee, self.tr("Committee")), (self.year, self.tr("Municipal year"))):
            choice.setAccessibleName(name)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.activated.connect(self._chosen)
        self.export.clicked.connect(self.write)
        self.export.setToolTip(self.tr("Write these figures as a PDF, Word file or spreadsheet"))

    def _lay_out(self) -> None:
        self.column, self.head, self.inside = QVBoxLayout(self), QBoxLayout(QBoxLayout.Direction.LeftToRight), QVBoxLayout(self.body)
        self.named, self.choices = QHBoxLayout(), QHBoxLayout()
        self.named.addWidget(self.title)
        self.named.addWidget(self.under, 1)
        for part in (self.committee, self.year, self.export):
            self.choices.addWidget(part)
        self.choices.addStretch(1)
        self.head.addLayout(self.named, 1)
        self.head.addLayout(self.choices)
        for shown in self.shown:
            self.inside.addWidget(shown)
        self.inside.addStretch(1)
        self.area = scrolled(self, self.body)
        self.column.addLayout(self.head)
        self.column.addWidget(self.area, 1)
        self.first_stop = self.shown[0].drawn

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.title, self.under, self.committee, self.year, self.export, *self.shown)
        make_slim(self.area, look)
        px = look.px
        self.column.setContentsMargins(px(24), px(20), px(8), 0)
        self.column.setSpacing(px(14))
        self.head.setContentsMargins(0, 0, px(16), 0)
        self.named.setSpacing(px(12))
        self.choices.setSpacing(px(12))
        self._fit_head()
        self.committee.setFixedWidth(px(200))
        self.year.setFixedWidth(px(100))
        self.inside.setContentsMargins(0, 0, px(16), px(24))
        self.inside.setSpacing(px(26))
        self.body.setMaximumWidth(px(WIDEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The choices have a row of their own where the title's line would be cut off beside them."""
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        beside = self.width() / self.look.scale >= HEAD
        self.head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.head.setSpacing(self.look.px(12 if beside else 8))

    def refresh(self) -> None:
        """Reads committees and figures. Raises CannotBeDone when the store cannot be read."""
        self._fill(self.committee, [(self.tr("All committees"), 0), *((each.name, each.id) for each in committees.committees(self.desk))])
        last = int(municipal_year(self.desk.today)[:2])
        names = [f"{year % 100:02}/{(year + 1) % 100:02}" for year in range(last, last - YEARS_BACK, -1)]
        self._fill(self.year, [(name, name) for name in names])
        self._show()

    def _fill(self, choice: Choice, entries: list[tuple[str, object]]) -> None:
        kept = choice.currentData(Qt.ItemDataRole.UserRole)
        choice.clear()
        for words, value in entries:
            choice.addItem(words, value)
        choice.setCurrentIndex(max(choice.findData(kept), 0))

    def _wanted(self) -> tuple[str, int]:
        role = Qt.ItemDataRole.UserRole
        return str(self.year.currentData(role) or ""), int(self.committee.currentData(role) or 0)

    def _show(self) -> None:
        year, committee = self._wanted()
        found = figures(self.desk, year=year, committee_id=committee)
        self.under.setText(self.tr("municipal year {year}; what is owed as at today").format(year=year))
        for shown, figure in zip(self.shown, found, strict=True):
            shown.show_figure(figure)
            shown.column.activate()
        self.inside.activate()

    def _chosen(self) -> None:
        self._told(self._show)

    def _told(self, act: Callable[[], object]) -> None:
        try:
            act()
        except CannotBeDone as reason:
            messages.tell(self, str(reason))

    def write(self) -> None:
        """Asks for a file and writes the figures there; an existing one was asked about by the dialog."""
        year, committee = self._wanted()
        name = str(Path.home() / (self.tr("Figures {year}").format(year=year.replace("/", "-")) + ".pdf"))
        kinds = self.tr("PDF (*.pdf);;Word (*.docx);;Spreadsheet (*.xlsx)")
        place, _ = QFileDialog.getSaveFileName(self, self.tr("Write the figures"), name, kinds)
        if place:
            self._told(lambda: export_figures(self.desk, Path(place), year=year, committee_id=committee, replace=True))
