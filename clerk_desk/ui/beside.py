"""What stands beside the words of a resolution: who moved it, how the vote went, and how many of its follow-ups are closed."""
from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace

from PySide6.QtCore import QObject

from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.progress import Progress, progress, progress_of_stems
from clerk_desk.domain.spoken_beside import Became, became
from clerk_desk.domain.told_around import Around
from clerk_desk.ui.meeting_edit import MeetingEdit
from clerk_desk.ui.minute_document import Beside
from clerk_desk.ui.people.gathering import Gathering
from clerk_desk.ui.people.results import around_of, motion_on, vote_on
from clerk_desk.ui.promises import Promises
from clerk_desk.ui.translating import said


class BesideWords(QObject):
    """Keeps it as the record and the log have it. It is in no text: no export, no copy and no undo has it."""

    def __init__(self, edit: MeetingEdit, gathering: Gathering, promises: Promises, parent: QObject) -> None:
        super().__init__(parent)
        self.edit, self.gathering, self.promises = edit, gathering, promises
        gathering.changed.connect(self.show_words)
        promises.read.connect(self.show_words)

    def show_words(self) -> None:
        """Shows it in the item in hand."""
        if self.promises.document is self.edit.minutes:
            self.edit.minutes.put_beside(self._words())

    def _words(self) -> Beside:
        rows, answered = self.edit.minutes.rows, self.promises.answered
        done, stems = progress(rows, answered), progress_of_stems(rows, answered)
        lead_ins = [row.uid for row in rows if row.kind is Kind.LEAD_IN]
        out: dict[str, tuple[str, ...]] = {uid: (said(stem.words()),) for uid, stem in stems.items()}
        for uid in lead_ins:
            out[uid] = tuple(dict.fromkeys(forms(self._became(uid), done.get(uid))))
        return {uid: said for uid, said in out.items() if said}

    def _became(self, uid: str) -> Became:
        """What the minutes do not tell around the resolution in the house's own sentences."""
        now, style = self.gathering.now, self.gathering.sitting.style
        known = became(motion_on(now, uid), vote_on(now, uid), now.room, style)
        if known == Became():
            return known
        told = {block.text for block in self.edit.minutes.blocks() if block.row.kind is Kind.PARAGRAPH}
        return untold(known, around_of(now, uid, style), told)


def untold(known: Became, around: Around, told: Set[str]) -> Became:
    """The same without what one of these sentences of the minutes tells already."""
    if not told.isdisjoint(around.above[:1]):
        known = replace(known, moved="")
    if not told.isdisjoint((*around.above[1:], *around.below)):
        known = replace(known, outcome="", brief="")
    return known


def forms(known: Became, done: Progress | None) -> Iterator[str]:
    """From the fullest to the shortest; what is not known is left out."""
    closed = said(done.words()) if done else ""
    for parts in ((known.moved, known.outcome, closed), (known.outcome, closed), (known.brief, closed), (known.brief or closed,)):
        if words := " · ".join(part for part in parts if part):
            yield words
