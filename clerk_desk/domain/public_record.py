"""What the public still reads of an exempt item: its public title, its summary, and that press and public went out and came in.

A resolution to exclude press and public is passed before they leave, so it stands in the public minutes even where it is minuted under
the item that it makes private. There it has the words of the resolution as it was passed, or words made from the nation's list of
paragraphs; nothing typed under an exempt item goes along. Where leaving exempt text out leaves no fair and coherent record, a written
summary is made of it (Local Government Act 1972, section 100C(2); Local Government Act (Northern Ireland) 2014, section 44(2)).
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from uuid import NAMESPACE_OID, uuid5

from clerk_desk.domain.agenda_changes import called
from clerk_desk.domain.blocks import UNMARKED, Block, Kind, Run, plain
from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.exempt import exclusion_words, exempt_paragraphs
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.records import AgendaItem, ItemText
from clerk_desk.domain.sitting import SittingEvent, SittingKind, minute_line

NO_TITLE = "Exempt item"
"""Stands for a title that is exempt where nobody has given a public one."""
EXCLUDED = re.compile(
    r"\b(?:press|public)\b.{0,80}\bbe (?:now )?(?:excluded|asked to (?:leave|withdraw))|\bexclu(?:de|sion of)\b.{0,40}\b(?:press|public)\b",
    re.IGNORECASE | re.DOTALL,
)
READMITTED = re.compile(
    r"\b(?:press|public)\b.{0,60}\b(?:re-?admitted|re-?joined|invited back|returned)\b"
    r"|\bre-?admi(?:t|ssion of)\b.{0,40}\b(?:press|public)\b",
    re.IGNORECASE | re.DOTALL,
)
SHORTEST_TITLE = 8


@dataclass(frozen=True)
class PublicWords:
    """What the public reads of an exempt item: ``title`` where its own is exempt, ``summary`` in place of its text."""

    title_exempt: bool = False
    title: str = ""
    summary: str = ""

    def for_item(self, item: AgendaItem) -> PublicWords:
        """The same with single spaces. Raises CannotBeDone for an item that is public, and for words that have its exempt title."""
        if not item.exempt:
            raise CannotBeDone(f"{called(item)} is public: mark it exempt first, then say what the public reads.")
        summary = "\n".join(_spaced(line) for line in self.summary.splitlines() if line.strip())
        for words, what in ((self.title, "public title"), (summary, "public summary")):
            if self.title_exempt and _spaced(item.title).casefold() in _spaced(words).casefold():
                raise CannotBeDone(f"The {what} has the exempt title in it: say it in words that give nothing away.")
        return PublicWords(self.title_exempt, _spaced(self.title), summary)


def _spaced(words: str) -> str:
    return " ".join(words.split())


@dataclass(frozen=True)
class PublicPart:
    """The minutes of an exempt item in which blocks that the public may read have the words it reads: those whose uid is in ``out``
    say that press and public were excluded, those in ``back`` that they were readmitted. All others are not for the public; they are
    there so that numbers come out as in the whole.
    """

    blocks: tuple[Block, ...] = ()
    out: frozenset[str] = frozenset()
    back: frozenset[str] = frozenset()


def title_for_public(item: AgendaItem) -> str:
    """The title that the public may read: the item's own, unless it is marked as exempt itself."""
    if not (item.exempt and item.title_exempt):
        return item.title
    return item.public_title.strip() or NO_TITLE


def public_parts(
    texts: Sequence[ItemText], events: Sequence[SittingEvent], nation: Nation, style: HouseStyle,
) -> Mapping[str, PublicPart]:
    """What the public reads of the minutes of each exempt item, by the item's uid; ``events`` are the facts of the sitting.

    Where the sitting has a resolution or a readmission in an exempt item and no minutes tell it, the sentence is added, without a number.
    """
    told = [block for text in texts for block in text.minutes]
    titles = [_spaced(text.item.title).casefold() for text in texts if text.item.exempt and text.item.title_exempt]
    events = [_without_titles(event, titles) for event in events]
    missing = [
        event for kind, looks in ((SittingKind.EXCLUDE, EXCLUDED), (SittingKind.READMIT, READMITTED))
        if not any(_tells(block, looks) for block in told) for event in events if event.kind is kind
    ]
    return {text.item.uid: _part(text, events, missing, nation, style) for text in texts if text.item.exempt}


def _without_titles(event: SittingEvent, titles: Sequence[str]) -> SittingEvent:
    """A resolution that names an exempt title loses its words, so that the nation's take their place."""
    words = _spaced(event.words).casefold()
    return replace(event, words="") if any(title in words for title in titles) else event


def _tells(block: Block, looks: re.Pattern[str]) -> bool:
    kinds = (Kind.LEAD_IN, Kind.CLAUSE) if looks is EXCLUDED else (Kind.PARAGRAPH, Kind.BULLET)
    return block.row.kind in kinds and looks.search(block.text) is not None


def _part(
    text: ItemText, events: Sequence[SittingEvent], missing: Sequence[SittingEvent], nation: Nation, style: HouseStyle,
) -> PublicPart:
    said = {block.row.uid: words for block in text.minutes if (words := _words(block, text.item, events, nation, style))}
    out = frozenset(block.row.uid for block in text.minutes if block.row.uid in said and _tells(block, EXCLUDED))
    leads = _leads(text.minutes, out)
    blocks = [_in_words(block, leads | said) for block in text.minutes]
    for event in missing:
        if event.item_id == text.item.id:
            added = _added(event, text.item, events, nation, style)
            blocks = [*added, *blocks] if event.kind is SittingKind.EXCLUDE else [*blocks, *added]
            out |= frozenset(block.row.uid for block in added if event.kind is SittingKind.EXCLUDE)
            said |= {block.row.uid: block.text for block in added}
    return PublicPart(tuple(blocks), out | leads.keys(), frozenset(said) - out)


def _words(block: Block, item: AgendaItem, events: Sequence[SittingEvent], nation: Nation, style: HouseStyle) -> str:
    """The public words of a block that tells when press and public were out; empty for any other."""
    if _tells(block, EXCLUDED):
        words = _resolved(block.text, item, events, nation)
        return f"RESOLVED: {words}" if block.row.kind is Kind.LEAD_IN else words
    if not _tells(block, READMITTED):
        return ""
    back = [event for event in events if event.kind is SittingKind.READMIT]
    here = next((event for event in back if event.item_id == item.id), back[0] if len(back) == 1 else None)
    return minute_line(events, here.id, style) if here else "The press and public were readmitted to the meeting."


def _resolved(typed: str, item: AgendaItem, events: Sequence[SittingEvent], nation: Nation) -> str:
    """The resolution: as it was passed with these words or in this item, else made from the paragraphs that the item is marked with."""
    passed = [event for event in events if event.kind is SittingKind.EXCLUDE and event.words.strip()]
    same = [event for event in passed if event.words.casefold().rstrip(". ") in typed.casefold()]
    here = [event for event in passed if event.item_id == item.id]
    if same or here:
        return (same or here)[0].words
    numbers, items = named_paragraphs(item.exempt, nation), [item.number] if item.number else []
    if numbers:
        return exclusion_words(nation, numbers, items)
    return f"That the press and public be excluded from the meeting during {called(item, lower=True) if item.number else 'this item'}."


def named_paragraphs(exempt: str, nation: Nation) -> tuple[int, ...]:
    """The paragraphs of the nation's list in "Schedule 12A, paragraphs 1 and 3", "3" or "paragraph 3"; none where it names others."""
    said = exempt.partition("paragraph")[2] or exempt
    found = {int(number) for number in re.findall(r"(?<![\w])\d{1,2}(?!\w)", said)}
    there = {paragraph.number for paragraph in exempt_paragraphs(nation)}
    return tuple(sorted(found)) if found and found <= there else ()


def _leads(minutes: Sequence[Block], out: frozenset[str]) -> dict[str, str]:
    """The lead-ins above clauses that exclude press and public, with the public words of each."""
    found = {}
    for at, block in enumerate(minutes):
        clauses = takewhile(lambda each: each.row.kind in (Kind.CLAUSE, Kind.NOTE), minutes[at + 1:])
        if block.row.kind is Kind.LEAD_IN and block.row.uid not in out and any(each.row.uid in out for each in clauses):
            found[block.row.uid] = "RESOLVED:"
    return found


def _in_words(block: Block, said: Mapping[str, str]) -> Block:
    return replace(block, runs=(Run(said[block.row.uid]),)) if block.row.uid in said else block


def _added(event: SittingEvent, item: AgendaItem, events: Sequence[SittingEvent], nation: Nation, style: HouseStyle) -> list[Block]:
    if event.kind is SittingKind.READMIT:
        return [plain(minute_line(events, event.id, style), mark=UNMARKED, uid=_uid(event, "back"))]
    words = _resolved(event.words, item, [event], nation)
    return [
        plain("RESOLVED:", Kind.LEAD_IN, mark=UNMARKED, uid=_uid(event, "out")),
        plain(words, Kind.CLAUSE, 1, mark=UNMARKED, uid=_uid(event, "words")),
    ]


def _uid(event: SittingEvent, which: str) -> str:
    return uuid5(NAMESPACE_OID, f"{event.uid} {which}").hex


def public_lacks(texts: Sequence[ItemText], events: Sequence[SittingEvent]) -> tuple[str, ...]:
    """What the public record lacks, a sentence each: a public title or summary, the resolution that excludes press and public, an exempt
    title that stands in the words of a public item.
    """
    exempt = [text for text in texts if text.item.exempt]
    lacks = [sentence for text in exempt for sentence in (*_untold(text), *_given_away(text.item, texts))]
    held = [text for text in exempt if _has_words(text)]
    passed = any(event.kind is SittingKind.EXCLUDE for event in events)
    if held and not passed and not any(_tells(block, EXCLUDED) for text in texts for block in text.minutes):
        lacks.append(f"{called(held[0].item)} is exempt and no minutes say that press and public were excluded: write the resolution in.")
    return tuple(lacks)


def _untold(text: ItemText) -> Iterator[str]:
    if wants_title(text.item):
        yield f"{called(text.item)} has an exempt title and no public one: the public reads “{NO_TITLE}”."
    if wants_summary(text):
        yield f"{called(text.item)} is exempt and has no public summary: the public record says nothing of what was done."


def wants_title(item: AgendaItem) -> bool:
    """Is a public title to be written for an exempt one?"""
    return bool(item.exempt) and item.title_exempt and not item.public_title.strip()


def wants_summary(text: ItemText) -> bool:
    """Would the public record say nothing of what was done in an exempt item?"""
    return bool(text.item.exempt) and not text.item.public_summary.strip() and _has_words(text)


def _has_words(text: ItemText) -> bool:
    """Does the item say more than that press and public were out?"""
    return any(
        block.row.kind is not Kind.NOTE and block.text.strip() and not _tells(block, EXCLUDED) and not _tells(block, READMITTED)
        and not (block.row.kind is Kind.LEAD_IN and block.text.rstrip().endswith((":", "-", "–")))
        for block in text.minutes
    )


def _given_away(item: AgendaItem, texts: Sequence[ItemText]) -> Iterator[str]:
    """Public items whose words have an exempt title in them."""
    title = _spaced(item.title).casefold()
    if not item.title_exempt or len(title) < SHORTEST_TITLE:
        return
    for text in texts:
        words = " ".join(_spaced(block.text).casefold() for block in text.minutes if block.row.kind is not Kind.NOTE)
        if not text.item.exempt and title in words:
            yield f"The exempt title of {called(item, lower=True)} stands in {called(text.item, lower=True)}, which is public."
