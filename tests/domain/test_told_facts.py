"""What minutes tell of the evening against its record: facts taken out since, facts told otherwise, and what is left alone."""
from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from clerk_desk.domain.blocks import Block, Kind, plain
from clerk_desk.domain.declarations import Declaration, Interest
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.records import AgendaItem, ItemText
from clerk_desk.domain.sitting import SittingEvent, SittingKind
from clerk_desk.domain.told_facts import recorded, told_otherwise
from tests.domain.room_samples import a_room, then

STYLE = HouseStyle("s", time_form="7.00 pm")
ITEM = AgendaItem(4, "i2", 1, 1, "6", "Fostering")
K = SittingKind
MOVED = then(
    a_room(), ("everitt", "in", "18:41", "i2"), ("rao", "out", "19:31", "i2"), ("merrow", "out", "19:40", "i3"),
    ("siddal", "chair", "19:40", "i3"),
)


def facts(*told: tuple[SittingKind, str]) -> tuple[SittingEvent, ...]:
    return tuple(
        SittingEvent(place, f"u{place}", 1, place, kind, dt.datetime.fromisoformat(f"2026-11-20 {time}"), until="22:30")
        for place, (kind, time) in enumerate(told, 1)
    )


EVENING = facts(
    (K.START, "18:30"), (K.ADJOURN, "20:05"), (K.RESUME, "20:15"), (K.EXTEND, "21:40"), (K.EXCLUDE, "21:50"), (K.READMIT, "22:00"),
    (K.CLOSE, "22:20"),
)


def found(*lines: str | Block, room=MOVED, events=EVENING, style=STYLE, former=()) -> list[str]:
    blocks = tuple(plain(line) if isinstance(line, str) else line for line in lines)
    return [each.sentence for each in told_otherwise([ItemText(ITEM, minutes=blocks)], room, events, style, former)]


def without(room, uid: str):
    return replace(room, movements=tuple(each for each in room.movements if each.attendee != uid))


def test_what_the_record_says_is_never_found():
    assert found(*recorded(MOVED, EVENING, STYLE)) == []
    assert found(*recorded(MOVED, EVENING, HouseStyle("s")), style=STYLE) == []  # the house has another form of time by now


@pytest.mark.parametrize("line", [
    "Councillor Rao left the meeting at 19:31.", "COUNCILLOR RAO left  the meeting at 7.31pm", "Councillor Sunita Rao left the meeting.",
    "The Chair thanked them. Councillor Rao left the meeting at 7.31 p.m. The debate went on.",
    "The meeting was adjourned at 8.05 pm.", "The Chair having left the room, Councillor Siddal took the chair at 19.40.",
    "Councillor Rao left the meeting at 8.00 pm in anger.", "A visitor left the meeting at 8.00 pm.",
    "It was said that Councillor Rao left the meeting at 8.00 pm.",
])
def test_other_words_for_the_same_and_what_is_no_sentence_of_the_house_are_left_alone(line):
    assert found(line) == []


def test_a_fact_taken_out_is_found_where_the_minutes_tell_it():
    line = "Councillor Rao left the meeting at 7.31 pm."
    nothing = "The minutes say “Councillor Rao left the meeting at 7.31 pm”, but the timeline of the meeting has nothing of the kind."
    assert found(line, room=without(MOVED, "rao")) == [nothing]
    assert found(f"Thanks were given. {line} The Chair went on.", room=without(MOVED, "rao")) == [nothing]
    gone = [each for each in EVENING if each.kind is not K.READMIT]
    assert found("The press and public were readmitted to the meeting at 10.00 pm.", events=gone) == [
        "The minutes say “The press and public were readmitted to the meeting at 10.00 pm”, but the timeline of the meeting has nothing "
        "of the kind.",
    ]


def test_somebody_taken_off_the_roll_since_is_still_known_by_name():
    room = without(MOVED, "everitt")
    roll = replace(room, attendees=tuple(each for each in room.attendees if each.uid != "everitt"))
    line = "Councillor Everitt arrived at 6.41 pm."
    assert found(line, room=roll) == []
    assert len(found(line, room=roll, former=["Councillor Jo Everitt"])) == 1


@pytest.mark.parametrize(("line", "fact"), [
    ("Councillor Rao left the meeting at 7.45 pm.", "Councillor Rao left the meeting at 7.31 pm"),
    ("The Chair having left the room, Councillor Siddal took the chair at 7.50 pm.",
     "The Chair having left the room, the Vice-Chair, Councillor Siddal, took the chair at 7.40 pm"),
    ("The meeting began at 7.00 pm.", "The meeting began at 6.30 pm"),
    ("The meeting was adjourned at 8.05 pm and was not resumed.", "The meeting was adjourned at 8.05 pm and resumed at 8.15 pm"),
    ("At 9.40 pm it was agreed to extend the meeting to 11.00 pm.", "At 9.40 pm it was agreed to extend the meeting to 10.30 pm"),
])
def test_a_fact_told_otherwise_is_found_with_what_the_record_has(line, fact):
    assert found(line) == [f"The minutes say “{line[:-1]}”, but the timeline of the meeting has “{fact}”."]


def test_a_fact_that_the_minutes_tell_elsewhere_is_not_what_another_line_meant():
    right, twice = "Councillor Rao left the meeting at 7.31 pm.", "Councillor Rao left the meeting at 8.10 pm."
    [sentence] = found(right, twice)
    assert sentence.endswith("8.10 pm”, but the timeline of the meeting has nothing of the kind.")


def test_an_interest_told_otherwise_is_found():
    interest = Declaration(0, "d", 1, "rao", "Councillor Sunita Rao", Interest.PECUNIARY, "i2")
    room = then(replace(a_room(), declarations=(interest,)), ("rao", "interest", "19:31", "i2"))
    [line] = recorded(room, (), STYLE)
    assert found(line, room=room) == []
    other = replace(room, declarations=())
    [sentence] = found(line, room=other)
    assert sentence.count("having declared") == 2 and "having declared an interest" in sentence


def test_a_house_with_words_of_its_own_and_without_times_is_read_by_them():
    style = HouseStyle("h", labels=(("left", "Gadawodd {name} y cyfarfod{at}."), ("arrived", "")), movement_times=False)
    told = "Gadawodd Councillor Rao y cyfarfod during this item."
    assert found(told, style=style) == []
    assert len(found(told, style=style, room=without(MOVED, "rao"))) == 1
    assert found("Councillor Everitt arrived at 9.00 pm.", style=style) == []


def test_private_notes_are_not_read_nor_anything_where_nothing_was_recorded():
    line = "Councillor Rao left the meeting at 8.00 pm."
    assert found(plain(line, Kind.NOTE)) == []
    assert found(line, room=replace(MOVED, attendees=(), movements=())) == []
    assert found("The meeting ended at 9.00 pm.", events=()) == []
