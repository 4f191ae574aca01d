"""Beside the grid: what the vote comes to, how it will read, what was declared."""
from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from clerk_desk.domain.votes import Choice
from clerk_desk.ui.buttons import Button
from clerk_desk.ui.kit import Elided, Hint, Rule, Surface, Words, paint_card
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.people.ballot import Outcome
from clerk_desk.ui.people.seen import DeclaredLine
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.translating import said

Part = TypeVar("Part", Words, "Said")


class Card(QWidget):
    """A raised surface with a rounded outline."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = Look()

    def set_look(self, look: Look) -> None:
        """Takes another theme."""
        self.look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card."""
        del event
        paint_card(self, self.look)


class ResultCard(Card):
    """The result in one word and figures, and the one thing to do with it. ``casting`` carries the chair's second vote."""

    write_requested = Signal()
    casting = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.head, self.word = Words(self.tr("Result"), 13, role="ink2", parent=self), Words("", 24, 700, parent=self)
        self.figures = Elided("", 17, 500, parent=self)
        self.write = Button(self.tr("Write"), "main", parent=self, key="Ctrl+Enter")
        self.for_it = Button(self.tr("Casting vote for"), parent=self, height=32)
        self.against = Button(self.tr("Casting vote against"), parent=self, height=32)
        self.refusal = Words("", 14, 500, "red", self, wrap=True)
        self.column, self.first, self.act = QBoxLayout(QBoxLayout.Direction.TopToBottom, self), QHBoxLayout(), QHBoxLayout()
        self.casts, self.narrow = QBoxLayout(QBoxLayout.Direction.TopToBottom), False
        self._lay_out()
        self.write.clicked.connect(self.write_requested)
        self.for_it.clicked.connect(lambda: self.casting.emit(Choice.FOR))
        self.against.clicked.connect(lambda: self.casting.emit(Choice.AGAINST))

    def _lay_out(self) -> None:
        self.first.addWidget(self.word)
        self.first.addWidget(self.figures, 1)
        for each in (self.for_it, self.against):
            self.casts.addWidget(each)
        self.act.addWidget(self.write)
        self.act.addStretch(0)
        self.column.addWidget(self.head)
        for layout in (self.first, self.casts, self.act):
            self.column.addLayout(layout)
        self.column.addWidget(self.refusal)
        self.column.setStretchFactor(self.first, 1)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.head, self.word, self.figures, self.write, self.for_it, self.against, self.refusal)
        self._fit()
        self.act.setSpacing(look.px(8))

    def set_narrow(self, narrow: bool) -> None:
        """One line, where the card lies under the grid."""
        self.narrow = narrow
        self.head.setVisible(not narrow)
        self.column.setDirection(QBoxLayout.Direction.LeftToRight if narrow else QBoxLayout.Direction.TopToBottom)
        self.casts.setDirection(self.column.direction())
        self._fit()

    def _fit(self) -> None:
        px, narrow = self.look.px, self.narrow
        self.column.setContentsMargins(px(18), px(5 if narrow else 14), px(18), px(5 if narrow else 14))
        self.column.setSpacing(px(16 if narrow else 4))
        self.first.setSpacing(px(16))
        right = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignRight
        self.figures.setAlignment(right | Qt.AlignmentFlag.AlignVCenter)

    def show_outcome(self, found: Outcome, where: str, correcting: bool) -> None:
        """Shows what the votes come to so far; ``where`` is the resolution's number."""
        self.word.setText(found.word or self.tr("No votes yet"))
        self.figures.setText(found.figures)
        words = self.tr("Correct in {where}") if correcting else self.tr("Write into {where}")
        self.write.setText(words.format(where=where))
        self.write.setAccessibleName(self.write.text())
        self.write.updateGeometry()
        for button in (self.for_it, self.against):
            button.setVisible(found.tied)
        self.say("")

    def say(self, words: str) -> None:
        """Why the vote was not written; empty takes it away."""
        self.refusal.setText(said(words))
        self.refusal.setVisible(bool(words))


class Said(QWidget):
    """One declaration: who and in which item, the interest, what they did."""

    def __init__(self, parent: QWidget, row: DeclaredLine) -> None:
        super().__init__(parent)
        self.parts = [
            Words(row.name, weight=500, parent=self), Words(row.where, 13, role="ink2", parent=self),
            Words(row.interest, 13, role="ink2", parent=self, wrap=True), Words(row.did, 13, parent=self, wrap=True),
        ]
        column, first = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        first.addWidget(self.parts[0])
        first.addStretch(1)
        first.addWidget(self.parts[1])
        column.addLayout(first)
        for part in self.parts[2:]:
            column.addWidget(part)
            part.setVisible(bool(part.text()))

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        dress(look, *self.parts)


class Side(Surface):
    """The card above; below it, scrolling where they are long, the words of the vote and the declarations."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("window", ("left",), parent)
        self.card, self.area, self.inner = ResultCard(self), QScrollArea(self), QWidget()
        self.reads, self.words = Words(self.tr("How it will read"), weight=600, parent=self.inner), list[Words]()
        self.heading, self.add = Words(self.tr("Declarations"), weight=600, parent=self.inner), Hint("Ctrl+D", self.tr("Add"), self.inner)
        self.gap, self.narrow = QSpacerItem(0, 10), False
        self.rule, self.said, self.told = Rule(self.inner), list[Said](), Words("", 14, role="ink2", parent=self, wrap=True)
        self.column, self.list, self.head = QVBoxLayout(self), QVBoxLayout(self.inner), QHBoxLayout()
        self.area.setWidget(self.inner)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self.inner.setAutoFillBackground(False)
        self._lay_out()

    def _lay_out(self) -> None:
        self.head.addWidget(self.heading)
        self.head.addStretch(1)
        self.head.addWidget(self.add)
        self.list.addWidget(self.reads)
        self.list.addItem(self.gap)
        self.list.addLayout(self.head)
        self.list.addWidget(self.rule)
        self.list.addStretch(1)
        self.column.addWidget(self.card)
        self.column.addWidget(self.told)
        self.column.addWidget(self.area, 1)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.card, self.reads, self.heading, self.add, self.rule, self.told, *self.words, *self.said)
        make_slim(self.area, look, "window")
        self._fit()
        self.gap.changeSize(0, look.px(10))
        self.list.setContentsMargins(0, 0, 0, 0)
        self.list.setSpacing(look.px(8))

    def show_words(self, lines: Sequence[str]) -> None:
        """How the vote will read in the minutes."""
        self.words = self._replace(self.words, [Words(line, parent=self.inner, wrap=True) for line in lines], 1)
        self.reads.setVisible(bool(lines))

    def show_declarations(self, rows: Sequence[DeclaredLine]) -> None:
        """Everything that was declared at this meeting."""
        at = self.list.indexOf(self.rule) + 1
        self.said = self._replace(self.said, [Said(self.inner, row) for row in rows] or [self._none()], at)

    def _none(self) -> Said:
        return Said(self.inner, DeclaredLine(self.tr("None yet"), "", "", ""))

    def _replace(self, old: Sequence[Part], new: list[Part], at: int) -> list[Part]:
        for part in old:
            self.list.removeWidget(part)
            part.hide()
            part.deleteLater()
        for index, part in enumerate(new):
            part.set_look(self.look)
            self.list.insertWidget(at + index, part)
        return new

    def tell(self, words: str, role: str = "ink2") -> None:
        """What was just done, or why not."""
        self.told.say(said(words), role)
        self.told.setVisible(bool(words))

    def set_narrow(self, narrow: bool) -> None:
        """The card alone, in one line under the grid, where there is little room."""
        self.narrow = narrow
        self.area.setVisible(not narrow)
        self.card.set_narrow(narrow)
        self._fit()

    def _fit(self) -> None:
        px = self.look.px
        self.column.setContentsMargins(px(18), px(8 if self.narrow else 20), px(20), px(8 if self.narrow else 12))
        self.column.setSpacing(px(6 if self.narrow else 14))
