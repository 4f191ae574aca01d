"""Above the minutes: the item's number, title and report; beside them how many promises wait."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clerk_desk.domain.flags import Flag
from clerk_desk.domain.records import AgendaItem, ItemText
from clerk_desk.ui.kit import Chip, Elided, Head, Surface, Words
from clerk_desk.ui.look import Look
from clerk_desk.ui.rail_words import exempt_words, flag_words, public_asks
from clerk_desk.ui.tokens import HEADING
from clerk_desk.ui.translating import said
from clerk_desk.ui.widths import HEADS

NUMBER_WIDTH, LONGEST = 54, 36
SIZES = ((HEADING, 1), (16, 2), (14, 3))
"""A title takes the first of these sizes at which it stands on so many lines."""


class Title(Words):
    """The title of an item on one line or, where there is little room, smaller on two or three; beyond that it ends in "…"."""

    def __init__(self, parent: QWidget) -> None:
        self.lines = [""]
        super().__init__("", HEADING, 600, parent=parent)

    @property
    def wraps(self) -> bool:
        """Has it more than one line?"""
        return len(self.lines) > 1

    def set_room(self, width: int) -> None:
        """How wide it may be."""
        for size, most in SIZES:
            font = self.look.font(size, 600)
            self.lines = wrapped(self.text(), font, max(1, width))
            if len(self.lines) <= most:
                break
        if len(self.lines) > most:
            rest = " ".join(self.lines[most - 1:])
            self.lines[most - 1:] = [QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)]
        self.setFont(font)
        self.setToolTip(self.text() if "…" in self.lines[-1] else "")
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """One letter is enough; the layout decides."""
        return QSize(self.look.px(16), self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """All its lines."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()), metrics.lineSpacing() * len(self.lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Line by line."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), "\n".join(self.lines))
        painter.end()


def wrapped(words: str, font: QFont, width: int) -> list[str]:
    """Words on lines no wider than this, broken between words where that can be; one empty line for none."""
    made = QTextLayout(words, font)
    made.beginLayout()
    lines = []
    while (line := made.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(words[line.textStart():line.textStart() + line.textLength()].rstrip())
    made.endLayout()
    return lines or [""]


class ItemHead(Head):
    """Says which item is being minuted. A line along its top says that the keyboard is in the minutes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("paper", ("bottom",), parent)
        self.number, self.title = Words("", 22, 600, "ink2", self), Title(self)
        self.report = Elided("", 13, role="ink2", parent=self)
        self.minute = Chip("", "ink2", "sunk", parent=self)
        self.exempt = Chip("", "ink", "sunk", "lock", self)
        self.asks = Chip("", "amber", "amber_wash", "pencil", self)
        self.come_back = Chip("", "amber", "amber_wash", "flag", self)
        self.put_off = Chip("", "ink2", "sunk", "corner-up-right", self)
        self.chips = (self.minute, self.put_off, self.come_back, self.asks, self.exempt)
        for chip in self.chips:
            chip.hide()
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.row, self.words = QHBoxLayout(self), QVBoxLayout()
        words = self.words
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.report)
        words.addStretch(1)
        words.setSpacing(0)
        self.row.addWidget(self.number)
        self.row.addLayout(words, 1)
        for chip in self.chips:
            self.row.addWidget(chip)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        for part in (self.number, self.title, self.report, *self.chips):
            part.set_look(look)
        self.number.setFixedWidth(look.px(NUMBER_WIDTH))
        self.row.setSpacing(look.px(12))
        self.row.setContentsMargins(0, 0, look.px(16), 0)
        self.words.setContentsMargins(look.px(14), 0, 0, 0)
        self.setFixedHeight(look.px(HEADS))

    def show_item(self, text: ItemText | None, number: str, *, sits: bool = False, minute: str = "",
                  corrected: Sequence[str] = (), put_off: str = "") -> None:
        """Shows this item, with what its report asks the meeting to do and, once the meeting no longer ``sits``, what the public
        record still lacks of it; ``minute`` is the running number that its heading will have in the minutes, empty where the
        agenda's number stands there, ``corrected`` what later meetings put right in it, ``put_off`` says that it was not taken.
        """
        item = text.item if text else None
        recommended = " ".join(block.text for block in text.recommendations) if text else ""
        asks = public_asks(text) if text and not sits else ""
        self.number.setText(number)
        self.title.setText(item.title if item else "")
        said = self.tr("Recommended: {words}").format(words=recommended) if recommended else ""
        self.report.setText(" · ".join(part for part in (*corrected, report_line(item) if item else "", said) if part))
        self.minute.say(self.tr("Minute {number}").format(number=minute), "ink2", "sunk")
        self.minute.setVisible(bool(minute))
        _say_short(self.put_off, put_off, "ink2", "sunk")
        self.exempt.say(exempt_words(item) if item else "", "ink", "sunk")
        self.exempt.setVisible(bool(item and item.exempt))
        self.asks.say(asks, "amber", "amber_wash")
        self.asks.setToolTip(self.tr("Write it in Agenda, Exempt…"))
        self.asks.setVisible(bool(asks))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A title on more than one line takes the place of the report."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        chips = sum(chip.sizeHint().width() + self.row.spacing() for chip in self.chips if not chip.isHidden())
        room = self.width() - self.number.width() - self.row.spacing() - self.look.px(14 + 16) - chips
        self.title.set_room(room)
        self.report.setVisible(bool(self.report.text()) and not self.title.wraps)

    def show_flags(self, flags: tuple[Flag, ...]) -> None:
        """Says what in this item is to be come back to."""
        _say_short(self.come_back, flag_words(flags), "amber", "amber_wash")
        self._fit()


def _say_short(chip: Chip, words: str, role: str, wash: str) -> None:
    """As many of the words as a head has room for, all of them in the tip; none take the chip away."""
    chip.say(words if len(words) <= LONGEST else f"{words[:LONGEST - 1]}…", role, wash)
    chip.setToolTip(words)
    chip.setVisible(bool(words))


def report_line(item: AgendaItem) -> str:
    """What is behind the item, in one line: who reports, the reference, why it is urgent, which law makes it exempt."""
    report = item.report
    author = said("Report of {author}").format(author=report.author) if report and report.author else ""
    urgent = said("Urgent: {why}").format(why=item.urgency) if item.urgency else ""
    return " · ".join(part for part in (author, report.reference if report else "", urgent, item.exempt) if part)


class MarginHead(Surface):
    """How many promises wait for the clerk, and how many are on the log."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("window", ("left", "bottom"), parent)
        self.title, self.waiting = Words(self.tr("Follow-ups"), weight=600, parent=self), Words("", weight=600, role="amber", parent=self)
        self.logged = Words("", role="ink2", parent=self)
        self.row = QHBoxLayout(self)
        self.row.addWidget(self.title)
        self.row.addStretch(1)
        self.row.addWidget(self.waiting)
        self.row.addWidget(self.logged)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        for part in (self.title, self.waiting, self.logged):
            part.set_look(look)
        self.row.setSpacing(look.px(4))
        self.row.setContentsMargins(look.px(16), 0, look.px(16), 0)
        self.setFixedHeight(look.px(HEADS))

    def set_narrow(self, narrow: bool) -> None:
        """Counts alone, where there is little room."""
        self.title.setVisible(not narrow)

    def show_counts(self, waiting: int, logged: int) -> None:
        """Shows them; with none waiting it says so in the second colour."""
        self.waiting.setText(self.tr("{count} to decide").format(count=waiting) if waiting else "")
        self.waiting.setVisible(bool(waiting))
        words = self.tr("{count} logged").format(count=logged) if logged else "" if waiting else self.tr("none yet")
        self.logged.setText(f"· {words}" if waiting and words else words)
