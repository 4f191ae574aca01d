"""Everything the council ever minuted: searched in the time of a key press, and the index behind it kept up."""
from __future__ import annotations

import datetime as dt
import math
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

from clerk_desk.desk.agenda_lines import in_order_of_house
from clerk_desk.desk.committees import DEFAULT_STYLE
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_styles
from clerk_desk.desk.minute_numbers import style_at_work
from clerk_desk.domain.archive import ArchiveWanted, Asked, Found, Group, Term
from clerk_desk.domain.archive_entries import Entry, entries_of
from clerk_desk.domain.archive_ranking import ranked
from clerk_desk.domain.archive_words import asked, telling_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_numbers import styles_of
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.records import Meeting, MeetingState
from clerk_desk.store import archive as kept
from clerk_desk.store import archive_search, blocks, follow_ups, meetings, motions
from clerk_desk.store.archive_asking import IndexDamagedError
from clerk_desk.store.archive_matching import spelt_out, spelt_out_terms
from clerk_desk.store.unit import Unit

PAGE, MOST_COUNTED, AT_ONCE, MOST_AT_ONCE = 50, 1000, 8, 100
"""Lines shown at a time; lines counted, and ranked where the best is wanted; meetings indexed in one go."""

MOST_CHECKED = 200
"""Meetings of which each line is compared when the index is checked."""

MANY, LEAST_WORDS = 20_000, 2
"""A word that stands in so many lines tells nothing of a matter, unless there are fewer than so many others."""

SHOWN = (MeetingState.PUBLISHED, MeetingState.CONFIRMED)


# searching
def search_archive(desk: Desk, wanted: ArchiveWanted, most: int = PAGE, passed: int = 0) -> Found:
    """The lines wanted, so many after the first ``passed``, with what was saved a moment ago. ``lacking`` says how many meetings
    the index does not have yet; the best match is looked for among the newest ``among``. Raises CannotBeDone when the store cannot be read.
    """
    said = asked(wanted.text)

    def found(unit: Unit) -> Found:
        return _best(unit, wanted, spelt_out(unit, said), said, most, passed) if wanted.best else _newest(unit, wanted, said, most, passed)

    return _searched(desk, found)


def said_before(desk: Desk, sentence: str, wanted: ArchiveWanted, most: int = PAGE) -> Found:
    """What was minuted about the matter of a sentence, best match first: lines that have at least two of its telling words, of
    which those that stand in very many lines are left aside. What is beyond ``most`` is not counted.
    """
    said = telling_words(sentence)

    def found(unit: Unit) -> Found:
        return _best(unit, wanted, _two_of(_rare(unit, said)), Asked((Group(said),)), most)

    return _searched(desk, found)


def _rare(unit: Unit, said: Sequence[Term]) -> Sequence[Term]:
    """At least two of them, where there are so many."""
    counts = {term: archive_search.count_term(unit, term, MANY) for term in spelt_out_terms(unit, said)}
    rare = sorted(counts, key=lambda term: counts[term])
    return [term for place, term in enumerate(rare) if place < LEAST_WORDS or counts[term] < MANY]


def _two_of(said: Sequence[Term]) -> Asked:
    pairs = tuple(Group((one, other)) for place, one in enumerate(said) for other in said[place + 1:])
    return Asked(pairs or tuple(Group((one,)) for one in said))


def _searched(desk: Desk, found: Callable[[Unit], Found]) -> Found:
    """What is found once all that was changed a moment ago is in the index."""
    try:
        with desk.store.reading() as unit:
            if desk.only_reads or not kept.waiting(unit, 1, urgent=True):
                return found(unit)
        _catch_up(desk)
        with desk.store.reading() as unit:
            return found(unit)
    except IndexDamagedError:
        return Found(lacking=make_anew(desk))


def _newest(unit: Unit, wanted: ArchiveWanted, said: Asked, most: int, passed: int) -> Found:
    spelt = spelt_out(unit, said)
    hits = archive_search.newest(unit, wanted, spelt, most, passed)
    full = len(hits) == most or bool(passed)
    count = archive_search.count(unit, wanted, spelt, MOST_COUNTED + 1) if full else len(hits)
    return Found(hits, min(count, MOST_COUNTED), count > MOST_COUNTED, said.terms, kept.count_waiting(unit))


def _best(unit: Unit, wanted: ArchiveWanted, sought: Asked, said: Asked, most: int, passed: int = 0) -> Found:
    """The best of the newest that have what is ``sought``, by what was ``said``."""
    there = archive_search.candidates(unit, wanted, sought, MOST_COUNTED + 1)
    order, more = ranked(there[:MOST_COUNTED], said), len(there) > MOST_COUNTED
    hits = archive_search.lines(unit, order[passed:passed + most])
    return Found(hits, len(order), more, said.terms, kept.count_waiting(unit), MOST_COUNTED if more else 0)


def _catch_up(desk: Desk) -> None:
    """Indexes what was changed a moment ago; where that cannot be, the lines of before are found."""
    with suppress(CannotBeDone):
        _index(desk, AT_ONCE, urgent=True)


# keeping up
def tend_archive(desk: Desk, seconds: float = 0.01) -> int:
    """Indexes what waits for about so long, at least one meeting, and says how many meetings are left. To be called while nothing
    else is to be done. Raises CannotBeDone when the store cannot be written.
    """
    left = _index(desk, MOST_AT_ONCE, seconds=seconds)
    if not left and _stale(desk):
        return make_anew(desk)
    return left


def make_anew(desk: Desk) -> int:
    """Empties the index, so that all of it is made again by ``tend_archive``; how many meetings that are. A desk that only reads
    leaves it as it is.
    """
    if desk.only_reads:
        return 0
    with desk.store.writing() as unit:
        kept.empty(unit)
        return kept.count_waiting(unit)


def check_archive(desk: Desk) -> bool:
    """Does the index agree with the minutes? Every page of it is read, and of at most ``MOST_CHECKED`` meetings each line is compared;
    what waits to be indexed is not looked at. Where it does not, it is emptied as by ``make_anew``. Raises CannotBeDone when the
    store cannot be written.
    """
    try:
        sound = _sound(desk)
    except IndexDamagedError:
        sound = False
    if not sound:
        make_anew(desk)
    return sound


def _sound(desk: Desk) -> bool:
    styles = {style.name: style for style in house_styles()}
    with desk.store.writing() as unit:  # reading all of it is a command to SQLite that it takes from writers alone
        return kept.is_sound(unit) and all(
            kept.agrees(unit, *_about(desk, unit, meeting, styles))
            for each in kept.some_indexed(unit, MOST_CHECKED) if (meeting := meetings.by_id(unit, each)) is not None)


def _stale(desk: Desk) -> bool:
    with desk.store.reading() as unit:
        return kept.is_stale(unit)


def _index(desk: Desk, most: int, *, urgent: bool = False, seconds: float = math.inf) -> int:
    """Indexes so many of the meetings that wait, or for so long, at least one; how many are left."""
    with desk.store.reading() as unit:
        if not kept.waiting(unit, 1, urgent=urgent):
            return kept.count_waiting(unit)
    styles, end = {style.name: style for style in house_styles()}, time.monotonic() + seconds
    with desk.store.writing() as unit:
        for meeting_id in kept.waiting(unit, most, urgent=urgent):
            _put(desk, unit, meeting_id, styles)
            if time.monotonic() > end:
                break
        return kept.count_waiting(unit)


def _put(desk: Desk, unit: Unit, meeting_id: int, styles: Mapping[str, HouseStyle]) -> None:
    meeting = meetings.by_id(unit, meeting_id)
    if meeting is None:  # a queue does not outlive its meeting; this is for one that somebody wrote by hand
        kept.forget(unit, meeting_id)
        return
    kept.put(unit, *_about(desk, unit, meeting, styles))


def _about(
    desk: Desk, unit: Unit, meeting: Meeting, styles: Mapping[str, HouseStyle],
) -> tuple[int, dt.date, int, bool, Sequence[Entry]]:
    """What the index is to have of a meeting, as ``kept.put`` takes it."""
    style = style_at_work(desk, meeting, styles.get(meeting.style) or styles[DEFAULT_STYLE])
    return meeting.id, meeting.on, meeting.committee.id, meeting.state in SHOWN, _entries(desk, unit, meeting, style)


def _entries(desk: Desk, unit: Unit, meeting: Meeting, style: HouseStyle) -> Sequence[Entry]:
    texts = in_order_of_house(desk, meeting.id, style) if style.runs else blocks.texts_of(unit, meeting)
    at_work = styles_of(texts, style, style.occasion)
    return entries_of(meeting, texts, at_work, follow_ups.of_meeting(unit, meeting.id), motions.of_meeting(unit, meeting.id))
