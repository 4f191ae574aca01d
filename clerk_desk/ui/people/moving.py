"""The dialog of a resolution: mover, seconder, who decides, reasons, and how the vote went."""
from __future__ import annotations

from dataclasses import dataclass
from textwrap import shorten

from PySide6.QtWidgets import QLineEdit, QWidget

from clerk_desk.desk import motions, votes
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.votes import Cast
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.motions import Motion, Ruling, amendments_of
from clerk_desk.domain.votes import Choice, Manner, Vote, tally
from clerk_desk.ui.forms.ui_motion import Ui_Motion
from clerk_desk.ui.people.gathering import Gathered
from clerk_desk.ui.people.names import found, offer, several
from clerk_desk.ui.people.resolution import Resolution
from clerk_desk.ui.people.results import motion_on, vote_on
from clerk_desk.ui.people.sheet import PeopleSheet

MANNERS = (
    (None, "No vote taken yet"), (Manner.AGREED, "Agreed without a vote"), (Manner.UNANIMOUS, "Unanimous"), (Manner.HANDS, "Show of hands"),
)


@dataclass(frozen=True)
class Settled:
    """The dialog has done its work; ``then`` is what the clerk wants next: "amendment", "named" or nothing."""

    then: str = ""


@dataclass(frozen=True)
class Before:
    """What is decided on: the resolution, the item in the store, and what is known of people, motions and votes."""

    resolution: Resolution
    meeting_id: int
    item_id: int
    now: Gathered

    @property
    def names(self) -> tuple[str, ...]:
        """Who may move and second: those who may vote on the item."""
        able = {line.id for line in self.now.people if line.able}
        return tuple(each.name for each in self.now.room.attendees if each.id in able or (not able and each.votes))

    @property
    def motion(self) -> Motion | None:
        """The motion on record."""
        return motion_on(self.now, self.resolution.uid)

    @property
    def vote(self) -> Vote | None:
        """The vote on record."""
        return vote_on(self.now, self.resolution.uid)


class MotionSheet(PeopleSheet):
    """Opened with what is on record; keeping it changes motion and vote, or makes them."""

    def __init__(self, parent: QWidget | None, desk: Desk, before: Before) -> None:
        super().__init__(parent, Ui_Motion())
        self.desk, self.before, self.motion_id = desk, before, before.motion.id if before.motion else 0
        form, number = self.form, before.resolution.number
        form.title.setText(self.tr("Resolution at {number}").format(number=number) if number else self.tr("Resolution"))
        self.setWindowTitle(form.title.text())
        form.what.setText(shorten(before.resolution.words, 260, placeholder="…"))
        form.counts.setSpacing(self.look.px(8))
        self._fill()
        form.manner.currentIndexChanged.connect(self._fit)
        for line in self._counts():
            line.textChanged.connect(self._fit)
        form.act.clicked.connect(lambda: self._keep(""))
        form.amendment.clicked.connect(lambda: self._keep("amendment"))
        form.named.clicked.connect(lambda: self._keep("named"))
        form.mover.setFocus()
        self._fit()

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, before: Before) -> Settled | None:
        """What is wanted next, None where the clerk went away from it."""
        answer: Settled | None = MotionSheet(parent, desk, before).asked()
        return answer

    def _counts(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self.form.forCount, self.form.againstCount, self.form.abstainCount

    def _fill(self) -> None:
        form, motion, vote = self.form, self.before.motion, self.before.vote
        offer(form.mover, self.before.names, motion.mover if motion else "")
        offer(form.seconder, self.before.names, motion.seconder if motion else "")
        form.toBody.setText(motion.to_body if motion else "")
        form.reasons.setText(motion.reasons if motion else "")
        form.manner.addItems([self.tr(words) for _, words in MANNERS])
        if vote is not None and vote.manner is not Manner.NAMED:
            form.manner.setCurrentIndex([manner for manner, _ in MANNERS].index(vote.manner))
            self._show_counts(vote)
        elif vote is not None:
            form.manner.setEnabled(False)
            form.manner.setItemText(0, self.tr("Recorded by name: change it in the grid"))

    def _show_counts(self, vote: Vote) -> None:
        count = tally(vote)
        if vote.manner is Manner.HANDS:
            for line, figure in zip(self._counts(), (count.for_count, count.against_count, count.abstain_count), strict=True):
                line.setText(str(figure))
        self.form.dissent.setText(", ".join(each.name for each in vote.ballots if each.choice is Choice.AGAINST))

    def _fit(self) -> None:
        """Counts and dissent only by show of hands; what the figures come to is said at once."""
        hands = self._manner() is Manner.HANDS
        for field in (*self._counts(), self.form.dissent):
            field.setEnabled(hands)
        self.form.reads.setText(self._sum() if hands else "")

    def _sum(self) -> str:
        able = sum(line.able for line in self.before.now.people)
        try:
            have = sum(self._figures())
        except CannotBeDone as reason:
            return str(reason)
        return self.tr("{able} may vote, {have} have.").format(able=able, have=have)

    def _manner(self) -> Manner | None:
        return MANNERS[self.form.manner.currentIndex()][0]

    def _figures(self) -> tuple[int, int, int]:
        return _figure(self.form.forCount), _figure(self.form.againstCount), _figure(self.form.abstainCount)

    # what it does
    def _keep(self, then: str) -> None:
        if self.done_with(lambda: self._kept(then)) is not None:
            self.answer = Settled(then)
            self.accept()

    def _kept(self, then: str) -> bool:
        cast = self._cast() if self._manner() is not None and then != "named" else None
        if cast is not None:  # a vote that is refused leaves no half of the form behind
            votes.refuse_cast(self.desk, self.before.item_id, cast, self.before.resolution.uid)
        self._keep_motion(needed=then == "amendment")
        if cast is not None:
            self._keep_vote(cast)
        return True

    def _keep_motion(self, needed: bool) -> None:
        form, before = self.form, self.before
        said = {
            "mover": found(form.mover.currentText(), before.names), "seconder": found(form.seconder.currentText(), before.names),
            "to_body": form.toBody.text(), "reasons": form.reasons.text(),
        }
        if self.motion_id:
            motion = before.motion
            fixed = motion is not None and (motion.ruling is not Ruling.OPEN or amendments_of(motion, before.now.motions))
            motions.change_motion(self.desk, self.motion_id, text=None if fixed else before.resolution.words, **said)
        elif needed or any(words.strip() for words in said.values()):
            made = motions.move(self.desk, before.item_id, before.resolution.words, block=before.resolution.uid, **said)
            self.motion_id = made.ids[0]

    def _keep_vote(self, cast: Cast) -> None:
        vote = self.before.vote
        if vote is not None:
            votes.correct_vote(self.desk, vote.id, cast)
        else:
            votes.record_vote(self.desk, self.before.item_id, cast, block=self.before.resolution.uid, motion_id=self.motion_id)

    def _cast(self) -> Cast:
        manner = self._manner()
        assert manner is not None
        if manner is not Manner.HANDS:
            return Cast(manner)
        numbers = {each.name: each.id for each in self.before.now.room.attendees}
        names = several(self.form.dissent.text(), tuple(numbers))
        strange = [name for name in names if name not in numbers]
        if strange:
            raise CannotBeDone(self.tr("Nobody on the list of this meeting is called “{name}”.").format(name=strange[0]))
        return Cast(manner, *self._figures(), ballots={numbers[name]: Choice.AGAINST for name in names})


def _figure(line: QLineEdit) -> int:
    """The figure in a field, 0 for none. Raises CannotBeDone for anything else."""
    words = line.text().strip()
    if words and not words.isdigit():
        raise CannotBeDone(line.tr("“{words}” is no count of votes: give a figure.").format(words=words))
    return int(words or 0)


def figures(form: Ui_Motion) -> tuple[int, int, int]:
    """For, against, abstained as a form has them. Raises CannotBeDone for what is no figure."""
    return _figure(form.forCount), _figure(form.againstCount), _figure(form.abstainCount)
