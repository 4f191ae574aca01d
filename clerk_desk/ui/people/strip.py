"""The strip at the foot of a meeting: the quorum, every surname, who is out and why; live."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from clerk_desk.domain.quorum import Quorum, QuorumState
from clerk_desk.ui import icons
from clerk_desk.ui.kit import Elided, Hint, Picture, Rule, Surface, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.people.gathering import Gathered
from clerk_desk.ui.people.seen import QUORUM_LOOKS, PersonLine, for_the_strip, loss
from clerk_desk.ui.translating import said
from clerk_desk.ui.widths import STRIP


class QuorumChip(QWidget):
    """The state of the quorum with its icon and its figures."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture, self.state = Picture("users", 18, "green", self), Words("", weight=700, parent=self)
        self.figures = Words("", parent=self)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        for part in (self.picture, self.state, self.figures):
            self.row.addWidget(part)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        dress(look, self.picture, self.state, self.figures)
        self.row.setSpacing(look.px(8))

    def show_quorum(self, quorum: Quorum) -> None:
        """Says how the meeting stands; without a number set it counts who is present."""
        picture, role = QUORUM_LOOKS[quorum.state]
        unset = quorum.state is QuorumState.NOT_SET
        self.picture.show_icon(picture, role)
        self.state.say("" if unset else said(quorum.words), role)
        self.state.setVisible(not unset)
        figures = self.tr("Attendance not marked yet") if unset and not quorum.present else said(quorum.figures)
        self.figures.say(figures)
        self.setAccessibleName(figures if unset else f"{said(quorum.words)}, {figures}")


@dataclass(frozen=True)
class Piece:
    """One person of the strip as it is painted: perhaps an icon, the name, a note in the second ink."""

    picture: str
    name: str
    note: str
    here: bool


class NameRow(QWidget):
    """As many people as there is room for, the exceptions never left out first; the rest is counted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pieces = list[Piece]()
        self._take(Look())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._take(look)
        self.update()

    def _take(self, look: Look) -> None:
        self.look, self.fonts = look, {weight: look.font(weight=weight) for weight in (400, 500)}
        self.metrics = {weight: QFontMetrics(font) for weight, font in self.fonts.items()}

    def sizeHint(self) -> QSize:
        """As wide as the layout has room."""
        return QSize(self.look.px(100), self.look.px(STRIP - 2))

    def show_people(self, people: Sequence[PersonLine]) -> None:
        """Shows these people, in this order."""
        self.pieces = [_piece(each) for each in people]
        self.setAccessibleName(", ".join(f"{each.short} {said(each.office or each.note)}".strip() for each in people))
        self.setToolTip("\n".join(each.spoken() for each in people))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The names, each with its note."""
        del event
        painter, at, gap = QPainter(self), 0, self.gap()
        for piece in self.fitting():
            at = self._paint(painter, piece, at) + gap
        painter.end()

    def gap(self) -> int:
        """The space between two names, wider where there is room."""
        return self.look.px(20 if sum(map(self._width, self.pieces)) + len(self.pieces) * self.look.px(20) <= self.width() else 14)

    def fitting(self) -> list[Piece]:
        """The people that fit; where not all do, those who are simply here give way and are counted, then the others from the
        end.
        """
        shown, gone, gap = list(self.pieces), 0, self.gap()
        wide = sum(self._width(each) + gap for each in shown)
        plain = [each for each in self.pieces if each.here and not each.note]
        for piece in (*reversed(plain), *reversed([each for each in self.pieces if each not in plain])):
            if wide + (self._width(_more(gone)) if gone else -gap) <= self.width():
                break
            shown.remove(piece)
            gone, wide = gone + 1, wide - self._width(piece) - gap
        at = sum(piece.here for piece in shown)
        return [*shown[:at], *([_more(gone)] if gone else []), *shown[at:]]

    def _width(self, piece: Piece) -> int:
        picture = self.look.px(15 + 5) if piece.picture else 0
        note = self.metrics[400].horizontalAdvance(f" {piece.note}") if piece.note else 0
        return picture + self.metrics[500 if piece.here else 400].horizontalAdvance(piece.name) + note

    def _paint(self, painter: QPainter, piece: Piece, at: int) -> int:
        look, base = self.look, (self.height() + self.metrics[400].ascent() - self.metrics[400].descent()) // 2
        if piece.picture:
            side = look.px(15)
            drawn = icons.pixmap(piece.picture, look.colour("ink2").name(), side, self.devicePixelRatioF())
            painter.drawPixmap(at, (self.height() - side) // 2, drawn)
            at += look.px(15 + 5)
        for words, weight, role in ((piece.name, 500 if piece.here else 400, "ink" if piece.here else "ink2"), (piece.note, 400, "ink2")):
            if words:
                painter.setFont(self.fonts[weight])
                painter.setPen(look.colour(role))
                painter.drawText(at, base, words)
                at += self.metrics[weight].horizontalAdvance(f"{words} ")
        return at - self.metrics[400].horizontalAdvance(" ")


def _piece(each: PersonLine) -> Piece:
    note = each.office.removeprefix("Vice-Chair").lstrip(", ") if each.here else each.note.removesuffix(", interest")
    usual = each.note.startswith(("arrived", "returned"))
    note = said(note or ("" if usual else each.note.replace("for Cllr ", "for ")))
    return Piece("" if each.here else each.picture, each.short, note, each.here)


def _more(count: int) -> Piece:
    return Piece("", said("and {count} more").format(count=count) if count else "", "", False)


class RoomStrip(Surface):
    """Shown where the room has no place of its own. ``set_narrow`` leaves the count and the exceptions."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("window", ("top",), parent)
        self.chip, self.names, self.rule = QuorumChip(self), NameRow(self), Rule(self, upright=True)
        self.lost = Elided("", weight=600, role="red", parent=self)
        self.hint = Hint("F9", self.tr("Attendance"), self)
        self.narrow, self.gathered = False, Gathered()
        self.row = QHBoxLayout(self)
        for part in (self.chip, self.rule):
            self.row.addWidget(part)
        self.row.addWidget(self.lost, 1)
        self.row.addWidget(self.names, 1)
        self.row.addWidget(self.hint)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.chip, self.names, self.rule, self.hint, self.lost)
        self.rule.setFixedHeight(look.px(20))
        self.row.setSpacing(look.px(18))
        self.row.setContentsMargins(look.px(18), 0, look.px(16), 0)
        self.setFixedHeight(look.px(STRIP))

    def set_narrow(self, narrow: bool) -> None:
        """Only the count and the exceptions, where there is little room."""
        if narrow != self.narrow:
            self.narrow = narrow
            self.show_room(self.gathered)

    def show_room(self, gathered: Gathered) -> None:
        """Shows who is here and how the quorum stands; a lost one is said in full."""
        self.gathered = gathered
        quorum = _counted(gathered)
        self.chip.show_quorum(quorum)
        people = for_the_strip(gathered.people)
        self.names.show_people([each for each in people if not self.narrow or not each.here or _piece(each).note])
        self.lost.setText(loss(quorum))
        self.lost.setVisible(bool(self.lost.text()) and not self.narrow)
        self.names.setVisible(not self.lost.isVisibleTo(self))
        self.hint.words.setVisible(not self.narrow)


def _counted(gathered: Gathered) -> Quorum:
    """The quorum; a meeting without a roll is counted from its imported names."""
    if gathered.room.attendees:
        return gathered.quorum
    return Quorum(len(list(_here(gathered.people))), 0, QuorumState.NOT_SET)


def _here(people: Sequence[PersonLine]) -> Iterator[PersonLine]:
    return (each for each in people if each.here and each.member)
