"""The dialog of an amendment: moved, put, carried or lost; a carried one goes into the words of the resolution."""
from __future__ import annotations

from dataclasses import dataclass
from textwrap import shorten

from PySide6.QtWidgets import QWidget

from clerk_desk.desk import motions, votes
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.votes import Cast
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.motions import INTO_THE_MOTION, Motion, Ruling, amendments_of
from clerk_desk.domain.votes import Manner
from clerk_desk.ui.forms.ui_amendment import Ui_Amendment
from clerk_desk.ui.people.moving import Before, figures
from clerk_desk.ui.people.names import found, offer
from clerk_desk.ui.people.sheet import PeopleSheet

VOTED = "Put to the vote"
OUTCOMES: tuple[tuple[Ruling | None, str], ...] = (
    (Ruling.OPEN, "Not decided yet"), (None, VOTED), (Ruling.CARRIED, "Carried, not counted"), (Ruling.LOST, "Lost, not counted"),
    (Ruling.ACCEPTED, "Accepted by the mover"), (Ruling.WITHDRAWN, "Withdrawn"), (Ruling.FELL, "Fell: nobody seconded"),
)


@dataclass(frozen=True)
class Amended:
    """What is to be done to the words of the resolution; both empty where the amendment does not go into it."""

    leave_out: str = ""
    put_in: str = ""


class AmendmentSheet(PeopleSheet):
    """Moves an amendment and says what became of it; opened while one waits, it decides that one."""

    def __init__(self, parent: QWidget | None, desk: Desk, before: Before, asked: dict[int, Amended]) -> None:
        super().__init__(parent, Ui_Amendment())
        self.desk, self.before, self.wanted, form = desk, before, asked, self.form
        self.waiting = self._open_one()
        self.amendment_id = self.waiting.id if self.waiting else 0
        number = before.resolution.number
        form.title.setText(self.tr("Amendment to {number}").format(number=number) if number else self.tr("Amendment"))
        self.setWindowTitle(form.title.text())
        form.what.setText(shorten(before.resolution.words, 260, placeholder="…"))
        form.counts.setSpacing(self.look.px(8))
        offer(form.mover, before.names, self.waiting.mover if self.waiting else "")
        offer(form.seconder, before.names, self.waiting.seconder if self.waiting else "")
        form.outcome.addItems([self.tr(words) for _, words in OUTCOMES])
        form.outcome.currentIndexChanged.connect(self._fit)
        form.act.clicked.connect(self._keep)
        self._show_waiting()
        self._fit()

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, before: Before, asked: dict[int, Amended]) -> Amended | None:
        """What is to be done to the words, None where the clerk went away from it. ``asked`` has what amendments moved earlier
        in this window would change, by their numbers; one moved now is added.
        """
        answer: Amended | None = AmendmentSheet(parent, desk, before, asked).asked()
        return answer

    def _open_one(self) -> Motion | None:
        motion = self.before.motion
        there = amendments_of(motion, self.before.now.motions) if motion else ()
        return next((each for each in there if each.ruling is Ruling.OPEN), None)

    def _show_waiting(self) -> None:
        """An amendment that waits is shown as moved; only what became of it is asked."""
        form = self.form
        form.reads.setText("")
        if self.waiting is None:
            form.mover.setFocus()
            return
        form.words.setText(self.waiting.text)
        for field in (form.mover, form.seconder, form.leaveOut, form.putIn, form.words):
            field.setEnabled(False)
        form.reads.setText(self.tr("This amendment has been moved: say what became of it."))
        form.outcome.setCurrentIndex(1)
        form.outcome.setFocus()

    def _fit(self) -> None:
        for field in (self.form.forCount, self.form.againstCount, self.form.abstainCount):
            field.setEnabled(self._outcome() is None)

    def _outcome(self) -> Ruling | None:
        at: int = self.form.outcome.currentIndex()
        return OUTCOMES[at][0]

    # what it does
    def _keep(self) -> None:
        done = self.done_with(self._kept)
        if done is not None:
            self.answer = done
            self.accept()

    def _kept(self) -> Amended:
        figures(self.form)  # what is no figure is refused before anything is moved
        amendment_id = self.amendment_id = self.amendment_id or self._move()
        outcome = self._outcome()
        if outcome is None:
            self._vote(amendment_id)
        elif outcome is not Ruling.OPEN:
            motions.rule(self.desk, amendment_id, outcome)
        return self._words(amendment_id)

    def _move(self) -> int:
        form, before = self.form, self.before
        motion = before.motion
        motion_id = motion.id if motion else self._motion()
        leave_out, put_in = form.leaveOut.text().strip(), form.putIn.text().strip()
        made = motions.move_amendment(
            self.desk, motion_id, form.words.text().strip() or self.asked_words(), leave_out=leave_out, put_in=put_in,
            mover=found(form.mover.currentText(), before.names), seconder=found(form.seconder.currentText(), before.names),
        )
        self.wanted[made.ids[0]] = Amended(leave_out, put_in)
        return made.ids[0]

    def _motion(self) -> int:
        """The motion that is amended; where nobody is known to have moved it, it is kept without a mover."""
        before = self.before
        return motions.move(self.desk, before.item_id, before.resolution.words, block=before.resolution.uid).ids[0]

    def asked_words(self) -> str:
        """What is moved, made from what is to go out and come in."""
        out, into = self.form.leaveOut.text().strip(), self.form.putIn.text().strip()
        if out and into:
            return self.tr("leave out “{out}” and put in “{into}”").format(out=out, into=into)
        return self.tr("leave out “{out}”").format(out=out) if out else self.tr("add “{into}”").format(into=into) if into else ""

    def _vote(self, amendment_id: int) -> None:
        count = figures(self.form)
        if not any(count):
            raise CannotBeDone(self.tr("Nobody has voted yet: give the votes, or choose another outcome."))
        votes.record_vote(self.desk, self.before.item_id, Cast(Manner.HANDS, *count), motion_id=amendment_id)

    def _words(self, amendment_id: int) -> Amended:
        done = next((each for each in motions.motions(self.desk, self.before.meeting_id) if each.id == amendment_id), None)
        went_in = done is not None and done.ruling in INTO_THE_MOTION
        return self.wanted.get(amendment_id, Amended()) if went_in else Amended()
