"""What the minutes tell of the evening, held against its record: a fact taken out since it was written, and one told otherwise.

Only sentences in the forms of the house are read (``spoken_lines.FORMS`` and ``sitting.SENTENCES``), wherever they stand in a line.
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.presence import Room
from clerk_desk.domain.records import ItemText
from clerk_desk.domain.sitting import SENTENCES, SittingEvent, minute_line
from clerk_desk.domain.spoken_lines import FORMS, LABEL_OF, movement_line
from clerk_desk.domain.spoken_names import short
from clerk_desk.domain.sweep import Contradiction, folded

TIME = r"\d{1,2}(?:[.:]?\d\d)?(?:\s?[ap]\.?\s?m\b\.?)?(?:\s?(?:hrs|hours)\b)?"
OF_THE_SITTING = {
    "at": rf"(?P<at>{TIME})", "until": rf"(?P<until>{TIME})",
    "back": rf"(?: and resumed at (?P<resumed>{TIME})|(?P<unresumed> and was not resumed))?",
}
OF_PEOPLE = {
    "at": rf"(?: at (?P<at>{TIME})| during this item)?", "time": rf"(?P<time>{TIME})?", "interest": r"(?P<interest>.+?)",
}
GONE = "The minutes say “{told}”, but the timeline of the meeting has nothing of the kind."
OTHERWISE = "The minutes say “{told}”, but the timeline of the meeting has “{fact}”."
TIMES = frozenset({"at", "time", "until", "resumed"})


@dataclass(frozen=True)
class Telling:
    """One fact as a sentence tells it: what happened, to whom (empty for the meeting), what else it says, the sentence itself."""

    what: str
    who: str
    said: Mapping[str, str]
    words: str

    def is_about(self, other: Telling) -> bool:
        """Do both tell the same sort of thing of the same person?"""
        return (self.what, self.who) == (other.what, other.who)

    def agrees(self, fact: Telling) -> bool:
        """Is all that it says true of the fact? It may say less: a time left out is no other time."""
        return self.is_about(fact) and all(fact.said.get(name) == value for name, value in self.said.items())


@dataclass(frozen=True)
class Reader:
    """Reads such sentences out of words; ``names`` has the people of the meeting by the names that sentences give them."""

    forms: tuple[tuple[str, re.Pattern[str]], ...]
    names: Mapping[str, str]

    def read(self, text: str) -> Iterator[Telling]:
        """Every fact that some words tell, one sentence each."""
        words = " ".join(text.split())
        for what, form in self.forms:
            for found in form.finditer(words):
                given = {name: value for name, value in found.groupdict().items() if value}
                who = self.names.get(folded(given.pop("name", "")), "")
                said = {name: _clock(value) if name in TIMES else folded(value) for name, value in given.items()}
                yield Telling(what, who, said, found[0])


def reader(room: Room, events: Sequence[SittingEvent], style: HouseStyle, former: Iterable[str] = ()) -> Reader:
    """What reads the sentences of a meeting. ``former`` are names taken off its roll. Where nobody ever was on it nothing is
    known of people, without a fact nothing of the sitting, and their sentences are not read.
    """
    names = _names(room, former)
    people = OF_PEOPLE | {"name": f"(?P<name>{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})"}
    moving = [(label, style.label(label, FORMS[label]), people) for label in LABEL_OF.values() if names]
    sitting = [(kind.value, form, OF_THE_SITTING) for kind, form in SENTENCES.items() if events]
    return Reader(tuple((what, _pattern(form, fields)) for what, form, fields in (*moving, *sitting) if form.strip()), names)


def _names(room: Room, former: Iterable[str]) -> dict[str, str]:
    """Everybody by each name that a sentence may give them, folded."""
    among = [each.name for each in room.attendees]
    known = {name: name for name in former}
    known |= {each.name: each.uid for each in room.attendees}
    said = {short(name, among): uid for name, uid in known.items()}
    return {folded(form): uid for name, uid in (known | said).items() for form in (name, f"the Vice-Chair, {name}")}


def _pattern(form: str, fields: Mapping[str, str]) -> re.Pattern[str]:
    """A sentence of the house with its fields open; one that stands twice is read where it stands first."""
    parts, taken, out = re.split(r"\{(\w+)\}", " ".join(form.split()).rstrip(" .")), set[str](), ""
    for place, part in enumerate(parts):
        if place % 2 == 0:
            out += re.escape(part)
        else:
            out += re.escape(f"{{{part}}}") if part not in fields else ".*?" if part in taken else fields[part]
            out += ",?" if part == "name" else ""
            taken.add(part)
    return re.compile(rf"(?:^|(?<=[.;!?] )){out}\.?(?=[.;]?$|(?<=\.) |; )", re.IGNORECASE)


def _clock(time: str) -> str:
    """A time however it is written, as twelve hours tell it: no meeting confuses the two halves of a day."""
    digits = "".join(re.findall(r"\d", time))
    hour, minute = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
    return f"{int(hour) % 12}:{minute}"


def recorded(room: Room, events: Sequence[SittingEvent], style: HouseStyle) -> tuple[str, ...]:
    """Every sentence that the record bears out: of each fact as it is now, and of an adjournment as it was before it ended."""
    now = [minute_line(events, each.id, style) for each in events]
    then = [minute_line(events[:place], each.id, style) for place, each in enumerate(events, 1)]
    return (*(movement_line(room, each, style) for each in room.movements), *now, *then)


def told_otherwise(
    texts: Sequence[ItemText], room: Room, events: Sequence[SittingEvent], style: HouseStyle, former: Iterable[str] = (),
) -> tuple[Contradiction, ...]:
    """Every sentence of the minutes that tells what the record has not, or has otherwise; private notes are not read."""
    reads = reader(room, events, style, former)
    facts = [telling for line in recorded(room, events, style) for telling in reads.read(line)]
    told = [
        (text.item.id, block.row.uid, telling)
        for text in texts for block in text.minutes if block.row.kind is not Kind.NOTE for telling in reads.read(block.text)
    ]
    untold = [fact for fact in facts if not any(telling.agrees(fact) for _, _, telling in told)]
    return tuple(
        Contradiction(item_id, block, _sentence(telling, untold))
        for item_id, block, telling in told if not any(telling.agrees(fact) for fact in facts)
    )


def _sentence(telling: Telling, untold: Sequence[Telling]) -> str:
    """What is the matter, with the fact that may be meant where the minutes do not tell it elsewhere."""
    meant = next((fact for fact in untold if fact.is_about(telling)), None)
    told = telling.words.removesuffix(".")
    return GONE.format(told=told) if meant is None else OTHERWISE.format(told=told, fact=meant.words.removesuffix("."))
