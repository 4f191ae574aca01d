"""Resolutions by key: as recommended, moved and voted on, amended; their words written as soon as a dialog is kept."""
from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import motions
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.motions import Motion
from clerk_desk.domain.told_around import Around
from clerk_desk.ui.meeting_edit import MeetingEdit
from clerk_desk.ui.people.amending import Amended, AmendmentSheet
from clerk_desk.ui.people.gathering import Gathering
from clerk_desk.ui.people.moving import Before, MotionSheet
from clerk_desk.ui.people.results import Results
from clerk_desk.ui.people.writing import resolution_here, resolution_of


class Decisions(QObject):
    """``vote_wanted`` asks for the grid, ``refused`` carries why something could not be done."""

    vote_wanted = Signal()
    refused = Signal(str)

    def __init__(self, gathering: Gathering, edit: MeetingEdit, results: Results, screen: QWidget) -> None:
        super().__init__(screen)
        self.gathering, self.edit, self.results, self.screen = gathering, edit, results, screen
        self.asked: dict[int, Amended] = {}

    def as_recommended(self) -> None:
        """Writes the recommendation as a resolution below the line in hand."""
        why = self.results.as_recommended()
        if why:
            self.refused.emit(why)
        self._to_edit()

    def _to_edit(self) -> None:
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _before(self, uid: str = "") -> Before | None:
        found = resolution_of(self.edit, uid) if uid else resolution_here(self.edit)
        if found is None or found.is_empty:
            self.refused.emit(self.tr("This item has no resolution with words yet: begin one with Ctrl+Shift+R, or take the recommendation "
                                      "with Alt+Shift+R."))
            return None
        return Before(found, self.gathering.meeting_id, self.gathering.sitting.item_id, self.gathering.now)

    def settle(self) -> None:
        """Asks who moved the resolution and how the vote went; writes it around the resolution."""
        self._settle("", MotionSheet)

    def amend(self) -> None:
        """Asks for an amendment to the resolution and what became of it."""
        self._settle("", AmendmentSheet)

    def _settle(self, uid: str, sheet: type[MotionSheet] | type[AmendmentSheet]) -> None:
        before = self._before(uid)
        if before is None:
            return
        uid = before.resolution.uid
        try:
            around = self.results.around(uid)
            answer = self._asked(sheet, before)
        except CannotBeDone as reason:
            self.refused.emit(str(reason))
            return
        self.gathering.read()
        self._write(uid, around, answer)

    def _asked(self, sheet: type[MotionSheet] | type[AmendmentSheet], before: Before) -> object:
        if sheet is MotionSheet:
            return MotionSheet.ask(self.screen, self.gathering.desk, before)
        return AmendmentSheet.ask(self.screen, self.gathering.desk, before, self.asked)

    def _write(self, uid: str, around: Around, answer: object) -> None:
        out, into = (answer.leave_out, answer.put_in) if isinstance(answer, Amended) else ("", "")
        if (out or into) and not self.results.amend(uid, out, into):
            self.refused.emit(self.tr("The amendment is carried: put its words into the resolution by hand, they are not in one clause."))
        self.results.rewrite(uid, around)
        self._to_edit()
        then = getattr(answer, "then", "")
        if then == "named":
            self.vote_wanted.emit()
        elif then == "amendment":
            self._settle(uid, AmendmentSheet)

    def moved_words(self, motion: Motion | None) -> str:
        """"Moved by Councillor Sadiq, seconded by Councillor Rao"; empty where that is not known."""
        if motion is None:
            return ""
        try:
            return motions.moved_by(self.gathering.desk, motion.id)
        except CannotBeDone:
            return ""
