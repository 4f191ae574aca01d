"""The right side of the sweep: the words in the minutes, what can be done with them, and why the meeting is held back."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from clerk_desk.desk.joining import Twin
from clerk_desk.domain.records import MeetingState
from clerk_desk.domain.sweep import FindingKind
from clerk_desk.ui.buttons import Button
from clerk_desk.ui.home import scrolled
from clerk_desk.ui.kit import Picture, Rule, Surface, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.sweep_answers import AnswerCard, JoinCard, LogCard
from clerk_desk.ui.sweep_passage import Passage
from clerk_desk.ui.sweep_rows import JOINED, LOGGED, SweepRow, Swept
from clerk_desk.ui.tokens import HEADING
from clerk_desk.ui.translating import said, several

WIDEST, ROOMY = 812, 560
QUESTIONS = {
    FindingKind.PROMISE: "What is to happen with it?", FindingKind.FLAG: "Have you come back to it?",
    FindingKind.BLANK: "What belongs there?", FindingKind.NO_OUTCOME: "What became of it?",
    FindingKind.NO_CLAUSE: "What was decided?", FindingKind.WORDS_CHANGED: "Does the follow-up still stand?",
    FindingKind.CONTRADICTION: "Which of the two is right?", FindingKind.NOTE: "Is it seen to?",
}
WAVED = {
    FindingKind.PROMISE: ("Wave it off", "Not a promise, or answered in the room. It stays on this list and can be taken back."),
    FindingKind.FLAG: ("Clear the mark", "It is seen to, or needs nothing."),
    FindingKind.WORDS_CHANGED: ("Leave it as it is", "It keeps the words that it was logged with."),
}
USUAL = ("Wave it off", "It is right as it stands. It stays on this list and can be taken back.")


class SweepPanel(Surface):
    """Shows one row at a time; whoever owns it hears the cards (``given``) and the two buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("paper", (), parent)
        self.title = Words(self.tr("Before the meeting is closed"), HEADING, 600, parent=self)
        self.under = Words(
            self.tr("Nothing promised is forgotten: each one is logged, joined or waved off before the meeting is closed."), 14,
            role="ink2", parent=self, wrap=True,
        )
        self.count, self.rule = Words("", weight=700, role="amber", parent=self), Rule(self)
        self.inside = QWidget(self)
        self.passage, self.item = Passage(self.inside), Words("", 14, 600, "ink2", self.inside, wrap=True)
        self.question = Words("", 16, 600, parent=self.inside)
        self.log_card, self.join_card = LogCard(self.inside), JoinCard(self.inside)
        self.words_card = AnswerCard(self.inside, "Alt+W", self.tr("Take the new words"))
        self.wave_card = AnswerCard(self.inside, "Esc", *map(self.tr, USUAL))
        self.back_card = AnswerCard(self.inside, "Del", self.tr("Take it back"), self.tr("It is to be decided again."))
        self.go_card = AnswerCard(self.inside, "Alt+G", self.tr("Go to it"), self.tr("To the very line. Shift+F12 comes back here."))
        self.cards = (self.log_card, self.join_card, self.words_card, self.wave_card, self.back_card, self.go_card)
        self.info, self.why = Picture("info", 16, "ink2", self.inside), Words("", 14, role="ink2", parent=self.inside, wrap=True)
        self.reason = Words("", role="ink2", parent=self, wrap=True)
        self.later = Button(self.tr("Leave for now"), parent=self)
        self.close_button = Button(self.tr("Close the meeting"), "main", parent=self)
        self._lay_out()

    def _lay_out(self) -> None:
        self.column, self.head, words = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.under)
        words.setSpacing(0)
        self.head.addLayout(words, 1)
        self.head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body, self.reasons, self.foot = QVBoxLayout(self.inside), QHBoxLayout(), QHBoxLayout()
        for part in (self.item, self.passage, self.question, *self.cards):
            self.body.addWidget(part)
        self.reasons.addWidget(self.info, 0, Qt.AlignmentFlag.AlignTop)
        self.reasons.addWidget(self.why, 1)
        self.body.addLayout(self.reasons)
        self.body.addStretch(1)
        self.area = scrolled(self, self.inside)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self.foot.addWidget(self.reason, 1)
        self.foot.addLayout(buttons)
        for button in (self.later, self.close_button):
            buttons.addWidget(button)
        self.column.addLayout(self.head)
        self.column.addWidget(self.rule)
        self.column.addWidget(self.area, 1)
        self.column.addLayout(self.foot)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.title, self.under, self.count, self.rule, self.item, self.passage, self.question, *self.cards)
        dress(look, self.info, self.why, self.reason, self.later, self.close_button)
        make_slim(self.area, look)
        px = look.px
        self.column.setContentsMargins(0, 0, 0, px(12))
        self.column.setSpacing(0)
        self.head.setContentsMargins(px(40), px(12), px(32), px(12))
        self.head.setSpacing(px(16))
        self.body.setContentsMargins(px(40), px(20), px(32), px(8))
        self.body.setSpacing(px(8))
        self.item.setContentsMargins(0, 0, 0, px(6))
        self.question.setContentsMargins(0, px(16), 0, px(2))
        self.reasons.setContentsMargins(0, px(6), 0, 0)
        self.reasons.setSpacing(px(8))
        self.foot.setContentsMargins(px(40), px(10), px(32), 0)
        self.foot.setSpacing(px(10))
        for card in (*self.cards, self.passage):
            card.setMaximumWidth(px(WIDEST))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In little room the count stands under the title, the reason over the buttons, and the second line goes."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        roomy, upright = self.width() / self.look.scale >= ROOMY, QBoxLayout.Direction.TopToBottom
        direction = QBoxLayout.Direction.LeftToRight if roomy else upright
        self.head.setDirection(direction)
        self.foot.setDirection(direction)
        self.under.setVisible(roomy)
        side = self.look.px(40 if roomy else 20)
        for layout in (self.head, self.body, self.foot):
            edges = layout.contentsMargins()
            layout.setContentsMargins(side, edges.top(), edges.right(), edges.bottom())

    def is_card(self, widget: QWidget | None) -> bool:
        """Is it one of the answers, or a button beside them?"""
        return widget in (*self.cards, self.later, self.close_button)

    # the whole meeting
    def show_meeting(self, found: Swept) -> None:
        """Says how much is left, and whether the meeting can be closed."""
        there = len(found.rows)
        left, still_open = found.holding, found.meeting.state in (MeetingState.PLANNED, MeetingState.LIVE)
        said = self.tr("{left} of {there} to decide").format(left=left, there=there) if left else self.tr("All decided")
        self.count.say(said, "amber" if left else "green")
        self.close_button.setVisible(still_open)
        self.close_button.setEnabled(not left)
        self.later.setText(self.tr("Leave for now") if still_open else self.tr("Back to the minutes"))
        self.later.setAccessibleName(self.later.text())
        self.later.updateGeometry()
        self.reason.setText(self._reason(left, there, still_open))
        self.close_button.setAccessibleDescription(self.reason.text())

    def _reason(self, left: int, there: int, still_open: bool) -> str:
        if not still_open:
            return self.tr("The meeting is closed.") if not left else self.tr("Before the minutes are published, see to these.")
        if left:
            return several("The meeting can be closed when all %n are decided.", there)
        return self.tr("Nothing holds the meeting back. Enter closes it; the minutes become a draft.")

    # one row
    def show_row(self, found: Swept, row: SweepRow | None, twins: Sequence[Twin]) -> None:
        """Shows the words of a row and what can be done; None says that there is nothing."""
        for part in (*self.cards, self.passage, self.item, self.info, self.why):
            part.setVisible(row is not None)
        if row is None:
            self.question.setText(self.tr("Nothing was promised, marked or left open in these minutes."))
            return
        text = found.texts.get(row.item_id)
        self.item.setText(f"{text.item.number} {text.item.title}".strip() if text else "")
        lines = found.around(row)
        self.passage.show_lines(lines)
        self.passage.setVisible(bool(lines))
        self._show_cards(row, twins)
        self.why.setText(_why(row))
        for part in (self.info, self.why):
            part.setVisible(bool(self.why.text()))
        self.area.verticalScrollBar().setValue(0)

    def _show_cards(self, row: SweepRow, twins: Sequence[Twin]) -> None:
        finding, decided = row.finding, row.decided
        promise = finding.promise if finding and not decided else None
        self.question.setText(self.tr(_decided(row)) if decided or finding is None else self.tr(QUESTIONS[finding.kind]))
        self.log_card.setVisible(promise is not None)
        if promise is not None:
            self.log_card.show_promise(promise)
        self.join_card.show_twins(twins)
        self.words_card.setVisible(bool(row.offered))
        self.words_card.say(self.words_card.title.text(), f"\u201c{row.offered}\u201d")
        self.wave_card.setVisible(not decided)
        self.back_card.setVisible(decided)
        if finding is not None and not decided:
            title, words = WAVED.get(finding.kind, USUAL)
            self.wave_card.say(self.tr(title), self.tr(words))


def _decided(row: SweepRow) -> str:
    if row.flag:
        return "The mark was cleared"
    return {LOGGED: "It is on the log", JOINED: "It is joined to another"}.get(row.group, "It was waved off")


def _why(row: SweepRow) -> str:
    """Why it is here: what made it look like a promise, else the finding's own sentence."""
    if row.finding is None:
        return said(row.note)
    promise = row.finding.promise
    if promise is None:
        return said(row.finding.sentence)
    owner = said("Owner read from the sentence.") if promise.owner else said("No owner was given.")
    due = said("Due: {when}.").format(when=promise.due) if promise.due else said("No date was given.")
    told = said(promise.reason)
    reason = f"{told[:1].upper()}{told[1:]}".rstrip(".")
    return f"{reason}. {owner} {due}"
