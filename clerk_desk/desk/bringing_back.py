"""Minutes that were sent out as a Word file and come back changed: what is different, to take or leave."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from clerk_desk.desk.agenda_lines import in_order_of_house
from clerk_desk.desk.composing import composed_minutes
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.flags import flags
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.meetings import meeting as meeting_of
from clerk_desk.desk.meetings import there
from clerk_desk.desk.undo import undoable
from clerk_desk.domain.agenda_changes import renamed
from clerk_desk.domain.bin import worth_keeping
from clerk_desk.domain.blocks import Block, Part, new_uid
from clerk_desk.domain.changes import BlockChanges, Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.flags import Flag
from clerk_desk.domain.meeting_states import may_change
from clerk_desk.domain.records import AgendaItem, Audience, ItemText, Meeting
from clerk_desk.domain.word_ids import folded
from clerk_desk.domain.word_offers import offers
from clerk_desk.domain.word_returned import Change, Line, Offer, ReturnedFile, Sent
from clerk_desk.domain.word_taking import taken
from clerk_desk.domain.written_files import WrittenFile
from clerk_desk.export.document import Document
from clerk_desk.store import bin as kept_bin
from clerk_desk.store import blocks as kept
from clerk_desk.store import flags as kept_flags
from clerk_desk.store import items as kept_items
from clerk_desk.store import splits
from clerk_desk.store import written_files as kept_files
from clerk_desk.store.unit import Unit

__all__ = ["BroughtBack", "Change", "Offer", "bring_back", "take_changes"]

LARGEST = 60 * 1024 * 1024


@dataclass(frozen=True)
class BroughtBack:
    """What a file that came back changes in a meeting's minutes. ``sent`` is the file as it went out, None where this store
    does not know it; ``versions`` are those of the items as they were read.
    """

    meeting: Meeting
    path: Path
    offers: tuple[Offer, ...]
    sent: WrittenFile | None
    versions: dict[int, int]


def bring_back(desk: Desk, meeting_id: int, path: Path) -> BroughtBack:
    """Reads a Word file of a meeting's minutes that others have changed; nothing is changed here yet.

    Tracked changes are read as if accepted. Raises CannotBeDone for an unknown or confirmed meeting, a file that cannot be
    read, and one that is of another meeting or has nothing of this one in it.
    """
    found = meeting_of(desk, meeting_id)
    may_change(found)
    file = _read(path)
    with desk.store.reading() as unit:
        sent = kept_files.by_uid(unit, file.origin) if file.origin else None
        versions = kept_items.versions(unit, meeting_id)
        _refuse_other(unit, found, sent, path)
    lines, furniture = _as_it_says_now(desk, found, sent, file)
    made = offers(file, lines, furniture, Sent(sent.words) if sent else None)
    _refuse_strange(file, lines, made, path)
    asked = {(flag.block, flag.note) for flag in flags(desk, meeting_id)}
    mine = tuple(each for each in made if not (each.change is Change.REMARK and (each.uid, " ".join(each.new.split())) in asked))
    return BroughtBack(found, path, mine, sent, versions)


def _read(path: Path) -> ReturnedFile:
    from clerk_desk.capture.word_returned import returned_file

    try:
        if path.stat().st_size > LARGEST:
            raise CannotBeDone(f"{path.name} is larger than 60 MB: take its pictures out and try again.")
        return returned_file(path.read_bytes())
    except OSError as error:
        raise CannotBeDone(f"{path} cannot be read ({error.strerror}): close it in Word and check the file.") from error


def _refuse_other(unit: Unit, found: Meeting, sent: WrittenFile | None, path: Path) -> None:
    if sent is not None and sent.meeting_id != found.id:
        other = there(unit, sent.meeting_id)
        whose = other.named
        raise CannotBeDone(f"{path.name} is of another meeting: open {whose} and bring it back there.")


def _refuse_strange(file: ReturnedFile, lines: Sequence[Line], made: Sequence[Offer], path: Path) -> None:
    known = {line.uid for line in lines}
    ids = any(each.uid in known for paragraph in file.paragraphs for each in paragraph.ids)
    others = sum(each.change in (Change.NEW, Change.BESIDE) for each in made)
    words = sum(bool(paragraph.text.strip()) for paragraph in file.paragraphs)
    if not ids and words and others * 2 > words:
        raise CannotBeDone(f"{path.name} has little of this meeting's minutes in it: check that it is the file you sent.")


def _as_it_says_now(
    desk: Desk, found: Meeting, sent: WrittenFile | None, file: ReturnedFile,
) -> tuple[tuple[Line, ...], tuple[str, ...]]:
    """The document's paragraphs that have an id, and all its other words; of a file that is not known, as it was for those
    for whom it seems to be.
    """
    from clerk_desk.export.reading_back import furniture_of

    house = house_style(sent.style if sent else found.style)
    texts = in_order_of_house(desk, found.id, house)
    likely = (sent.audience,) if sent else (Audience.FULL, Audience.MEMBERS, Audience.PUBLIC)
    documents = [composed_minutes(desk, found, house, audience) for audience in likely]
    there = {folded(paragraph.text) for paragraph in file.paragraphs}
    document = min(documents, key=lambda each: sum(folded(words) not in there for words in furniture_of(each)))
    return _shown(document, texts), furniture_of(document)


def _shown(document: Document, texts: Sequence[ItemText]) -> tuple[Line, ...]:
    from clerk_desk.desk.written import words_of
    from clerk_desk.export.reading_back import house_bold

    words, bold = words_of(document), house_bold(document)
    by_uid = {line.uid: line for text in texts for line in _lines(text)}
    known = (by_uid[uid] for uid in words if uid in by_uid)
    return tuple(Line(each.uid, words[each.uid], each.item, each.block, each.part, each.uid in bold) for each in known)


def _lines(text: ItemText) -> Iterable[Line]:
    yield Line(text.item.uid, text.item.title, text.item.uid)
    for part, blocks in ((Part.REPORT, text.report), (Part.RECOMMENDATION, text.recommendations), (Part.MINUTES, text.minutes)):
        for block in blocks:
            yield Line(block.row.uid, block.text, text.item.uid, block, part)


@undoable
def take_changes(desk: Desk, back: BroughtBack, chosen: Sequence[Offer]) -> Changes:
    """Puts the chosen offers into the minutes, all or none; every other word stays as it is. Remarks become marks to come
    back to. What is taken out goes to the bin. The ids are those of the items touched.

    Raises CannotBeDone when the meeting is confirmed by now, an item was changed since the file was read, or is gone.
    """
    if not chosen:
        raise CannotBeDone("Nothing is taken yet: choose the changes that go into the minutes.")
    with desk.store.writing() as unit:
        found = there(unit, back.meeting.id)
        may_change(found)
        touched = _Taking(desk, unit, found, back).take([each for each in chosen if each.can_be_taken])
    return Changes("minutes", touched, "bring back from Word")


class _Taking:
    """Puts offers into the store within one unit of work."""

    def __init__(self, desk: Desk, unit: Unit, found: Meeting, back: BroughtBack) -> None:
        self.desk, self.unit, self.back = desk, unit, back
        self.items = {item.uid: item for item in found.items}
        self.touched: dict[int, None] = {}

    def take(self, chosen: Sequence[Offer]) -> tuple[int, ...]:
        for each in chosen:
            self._refuse_changed(self._item(each.item))
        homes = self._homes()
        for each in chosen:
            if each.change is Change.MOVED and homes.get(each.uid, each.item) != each.item:
                self._under_another(each, self._item(homes[each.uid]))
        titles = [each for each in chosen if each.change is Change.CHANGED and each.uid in self.items]
        for each in titles:
            self._rename(each)
        self._blocks([each for each in chosen if each not in titles and each.change is not Change.REMARK])
        for each in chosen:
            if each.change is Change.REMARK:
                self._flag(each)
        return tuple(self.touched)

    def _item(self, uid: str) -> AgendaItem:
        if uid not in self.items:
            raise CannotBeDone("An item of these changes is no longer on the agenda: close this and bring the file back again.")
        return self.items[uid]

    def _refuse_changed(self, item: AgendaItem) -> None:
        if self.back.versions.get(item.id) != item.version:
            raise CannotBeDone("The minutes were changed since the file was read: close this and bring the file back again.")

    def _homes(self) -> dict[str, str]:
        """The uid of the item of each block of minutes."""
        texts = (kept.text_of(self.unit, item) for item in self.items.values())
        return {block.row.uid: text.item.uid for text in texts for block in text.minutes}

    def _under_another(self, offer: Offer, old: AgendaItem) -> None:
        self._refuse_changed(old)
        splits.move_blocks(self.unit, old, self._item(offer.item), [offer.uid])
        self.touched[old.id] = None

    def _rename(self, offer: Offer) -> None:
        item = self._item(offer.uid)
        kept_items.put(self.unit, renamed(item, tuple(self.items.values()), offer.new, item.number))
        self.touched[item.id] = None

    def _blocks(self, chosen: Sequence[Offer]) -> None:
        groups: dict[tuple[str, Part], list[Offer]] = defaultdict(list)
        for each in chosen:
            groups[each.item, each.part].append(each)
        left = {each.uid: each.after for each in self.back.offers if each.change is Change.MOVED and each not in chosen}
        for (uid, part), those in groups.items():
            self._part(self._item(uid), part, those, left)

    def _part(self, item: AgendaItem, part: Part, those: Sequence[Offer], left: dict[str, str]) -> None:
        ranks = kept.ranks(self.unit, item.id, part)
        found = {block.row.uid: block for _, block in kept.these(self.unit, item.id, part, ranks)}
        changes = taken([found[uid] for uid in ranks], ranks, those, left)
        self._into_the_bin(item, part, [found[uid] for uid in changes.removed], changes)
        kept.save(self.unit, item.id, part, changes)
        kept_items.count_on(self.unit, item.id)
        self.touched[item.id] = None

    def _into_the_bin(self, item: AgendaItem, part: Part, gone: Sequence[Block], changes: BlockChanges) -> None:
        if gone:
            ranked = kept.these(self.unit, item.id, part, [block.row.uid for block in gone])
            worth = worth_keeping(gone, changes.written)
            kept_bin.add(self.unit, item.id, part, [each for each in ranked if each[1] in worth], self.desk.clock.now())

    def _flag(self, offer: Offer) -> None:
        item = self._item(offer.item)
        note = " ".join(f"{offer.authors[0]}: {offer.new}".split()) if offer.authors else " ".join(offer.new.split())
        there_now = kept_flags.of_meeting(self.unit, self.back.meeting.id)
        standing = [flag for flag in there_now if flag.block == offer.uid and not flag.cleared_at]
        if standing:
            kept_flags.put(self.unit, standing[0].id, f"{standing[0].note}; {note}".lstrip("; "), None)
        else:
            kept_flags.add(self.unit, Flag(0, new_uid(), item.id, offer.uid, note, self.desk.clock.now()))
        self.touched[item.id] = None
