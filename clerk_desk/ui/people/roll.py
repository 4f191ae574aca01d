"""What the keys of the attendance page do: marks, comings and goings, substitutes, the recorded vote."""
from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import attendance, votes
from clerk_desk.domain.attendance import Standing
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.presence import in_chair
from clerk_desk.domain.votes import Choice, Manner
from clerk_desk.ui.people.adding import AddPerson
from clerk_desk.ui.people.ask_line import Question
from clerk_desk.ui.people.ballot import Draft, draft_of, outcome
from clerk_desk.ui.people.comings import Comings
from clerk_desk.ui.people.gathering import Gathering
from clerk_desk.ui.people.grid import GOES_DOWN
from clerk_desk.ui.people.grid_model import grid_rows
from clerk_desk.ui.people.page import AttendancePage
from clerk_desk.ui.people.resolution import Resolution
from clerk_desk.ui.people.results import Results, motion_on, vote_on
from clerk_desk.ui.people.seen import DeclaredLine, declared_rows

MARKS = {
    "present": Standing.PRESENT, "remote": Standing.REMOTE, "apologies": Standing.APOLOGIES, "absent": Standing.ABSENT,
    "late": Standing.LATE,
}
CHOICES = {
    "for": Choice.FOR, "against": Choice.AGAINST, "abstain": Choice.ABSTAIN, "not voting": Choice.NOT_VOTING, "no vote yet": None,
}


class Roll(QObject):
    """``declare_wanted`` carries whom a declaration is about, ``written`` says that a vote went into the minutes.

    Votes being taken are kept by item and resolution until they are written, whatever else the clerk does meanwhile.
    """

    declare_wanted = Signal(int)
    written = Signal()

    def __init__(self, gathering: Gathering, page: AttendancePage, comings: Comings, results: Results, parent: QObject) -> None:
        super().__init__(parent)
        self.gathering, self.page, self.comings, self.results = gathering, page, comings, results
        self.save: Callable[[], bool] = lambda: True
        self.drafts: dict[tuple[int, str], Draft] = {}
        self.target: Resolution | None = None
        page.asked.connect(self.do)
        page.casting.connect(self._cast_by_chair)
        page.filtered.connect(self.show_rows)

    # what is voted on
    def begin(self, target: Resolution | None) -> None:
        """Turns to the resolution at the cursor; a vote on record is shown to be put right."""
        self.target = target
        vote = vote_on(self.gathering.now, target.uid) if target else None
        if vote is not None and vote.manner is Manner.NAMED and self._key() not in self.drafts:
            self.drafts[self._key()] = draft_of(vote, self.gathering.now.room)
        self.show_vote()
        self.show_rows()

    def show_vote(self) -> None:
        """Says under the title what is voted on, and lists what was declared."""
        number = self.target.number if self.target else ""
        where = self.tr("the resolution at {number}").format(number=number) if number else self.tr("the resolution")
        item = self.gathering.sitting.item
        if self.target is None:
            where = self.tr("item {number}").format(number=item.number) if item and item.number else item.title if item else ""
        called = self._draft().called_by
        said = self.tr("Recorded vote on {where}, called for by {name}") if called else self.tr("Recorded vote on {where}")
        self.page.head.under.setText(said.format(where=where, name=called))
        self.page.side.show_declarations(self._declared())

    def _declared(self) -> tuple[DeclaredLine, ...]:
        sitting = self.gathering.sitting
        return declared_rows(self.gathering.now.room, {item.uid: sitting.number_of(item) for item in sitting.items})

    def _key(self) -> tuple[int, str]:
        return self.gathering.sitting.item_id, self.target.uid if self.target else ""

    def _draft(self) -> Draft:
        able = {line.id for line in self.gathering.now.people if line.able}
        return self.drafts.get(self._key(), Draft()).for_those(able)

    def _chair(self) -> str:
        person = in_chair(self.gathering.now.room)
        return person.name if person else ""

    def show_rows(self, *_: object) -> None:
        """Draws rows, totals, result and words anew."""
        now, draft = self.gathering.now, self._draft()
        found = outcome(draft, now.room, self.gathering.item_uid, self.gathering.sitting.style, self._chair())
        rows = grid_rows(now.people, draft.choices, self.page.filter.text())
        able = sum(line.able or line.id in draft.choices for line in now.people)
        self.page.show_people(rows, now.quorum, able, found)
        where = self.target.number if self.target and self.target.number else self.tr("the minutes")
        self.page.side.card.show_outcome(found, where, correcting=bool(draft.vote_id))
        self.page.side.show_words(found.lines)
        self.page.side.show_declarations(self._declared())

    # keys
    def do(self, act: str, attendee_id: int) -> None:
        """Does what a key asks about somebody (0 for nobody)."""
        line, comings = self.page.line, self.comings
        whole: dict[str, Callable[[], object]] = {
            "write": self.write, "undo": comings.undo_here, "redo": self.gathering.redo, "rest present": self.mark_rest, "add": self.add,
            "comes in": lambda: line.ask(comings.who_comes()), "goes out": lambda: line.ask(comings.who_goes()),
        }
        if act in whole:
            whole[act]()
        elif act == "declare":
            self.declare_wanted.emit(attendee_id)
        elif attendee_id:
            self._about(act, attendee_id)
        elif not self.page.grid.people.rows:
            self.page.tell(self.page.nobody.text(), "red")
        else:
            self.page.tell(self.tr("This name comes from imported minutes: it cannot be changed here."), "red")

    def _about(self, act: str, attendee_id: int) -> None:
        done = self._choose(act, attendee_id) if act in CHOICES else self._change(act, attendee_id)
        if done and act in GOES_DOWN:
            self.page.grid.go_down(voting=act in CHOICES)

    def _change(self, act: str, attendee_id: int) -> bool:
        if act in MARKS:
            return self._mark(attendee_id, MARKS[act])
        acts: dict[str, Callable[[], object]] = {
            "left": partial(self._said, lambda: self.comings.go(attendee_id, "", self.comings.has_interest(attendee_id))),
            "returned": partial(self._said, lambda: self.comings.come(attendee_id)),
            "chair": partial(self._said, lambda: self.comings.take_chair(attendee_id)),
            "substitute": partial(self._ask_substitute, attendee_id), "called": partial(self._called, attendee_id),
            "take off": partial(self.gathering.do, lambda: attendance.take_off(self.gathering.desk, attendee_id)),
        }
        acts[act]()
        return True

    def _said(self, act: Callable[[], str]) -> None:
        why = act()
        if why:
            self.page.tell(why, "red")

    def _mark(self, attendee_id: int, standing: Standing) -> bool:
        line = self.gathering.now.line(attendee_id)
        done = self.gathering.do(lambda: attendance.mark(self.gathering.desk, attendee_id, standing))
        if done is not None and line is not None:
            self.page.tell(self.tr("{name}: {standing}").format(name=line.name, standing=standing))
        return done is not None

    def mark_rest(self) -> None:
        """Everybody of whom nothing is said yet is present."""
        done = self.gathering.do(lambda: attendance.mark_expected(self.gathering.desk, self.gathering.meeting_id))
        if done is not None:
            self.page.tell(self.tr("{count} marked present").format(count=len(done.ids)))

    def add(self) -> None:
        """Asks for somebody more on the list."""
        window: QWidget = self.page.window()
        done = AddPerson.ask(window, self.gathering.desk, self.gathering.meeting_id, self.gathering.sitting.item)
        if done is not None:
            self.gathering.read()
            self.page.grid.go_to(done.ids[0], 0)
        self.page.to_grid()

    def _ask_substitute(self, attendee_id: int) -> None:
        line = self.gathering.now.line(attendee_id)
        name = line.name if line else ""

        def take(_: int, letters: str, _time: str, _option: bool) -> str:
            done = self.gathering.do(lambda: attendance.substitute(self.gathering.desk, attendee_id, letters))
            return "" if done is not None else self.page.side.told.text()

        self.page.line.ask(Question(
            self.tr("Who sits for {name}?").format(name=name), self.tr("Full name"), lambda _: (), take,
            foot=self.tr("Write the name as the minutes have it: Councillor Owen Tilney."), free=True,
        ))

    # the vote
    def _choose(self, act: str, attendee_id: int) -> bool:
        line, draft = self.gathering.now.line(attendee_id), self._draft()
        if line is None or not (line.able or attendee_id in draft.choices):
            self.page.tell(self.tr("{name} may not vote on this item.").format(name=line.name if line else ""), "red")
            return False
        self.drafts[self._key()] = draft.given(attendee_id, CHOICES[act])
        self.show_rows()
        return True

    def _called(self, attendee_id: int) -> None:
        """Who asked that the vote be recorded; once more takes it back."""
        person, draft = self.gathering.now.person(attendee_id), self._draft()
        name = person.name if person else ""
        self.drafts[self._key()] = Draft(draft.choices, "" if draft.called_by == name else name, draft.casting, draft.vote_id)
        self.show_vote()
        self.show_rows()

    def _cast_by_chair(self, choice: Choice) -> None:
        draft = self._draft()
        self.drafts[self._key()] = Draft(draft.choices, draft.called_by, choice, draft.vote_id)
        self.show_rows()
        self.page.side.card.write.setFocus()

    def write(self) -> None:
        """Keeps the vote and writes it below its resolution; what does not agree with the room is said and nothing is kept."""
        draft, uid = self._draft(), self.target.uid if self.target else ""
        if not self.save():
            self.page.side.card.say(self.tr("The minutes could not be saved, so the vote was not kept: see the red bar, then try again."))
            return
        try:
            before = self.results.around(uid)
            self._keep(draft, uid)
        except CannotBeDone as reason:
            self.page.side.card.say(str(reason))
            return
        del self.drafts[self._key()]
        self.gathering.read()
        if uid:
            self.results.rewrite(uid, before)
        else:
            self.results.write_for_item()
        self.written.emit()

    def _keep(self, draft: Draft, uid: str) -> None:
        desk, cast = self.gathering.desk, draft.cast(self._chair())
        motion = motion_on(self.gathering.now, uid) if uid else None
        if draft.vote_id:
            votes.correct_vote(desk, draft.vote_id, cast)
        else:
            item = self.gathering.sitting.item_id
            votes.record_vote(desk, item, cast, block=uid, motion_id=motion.id if motion else 0)
