"""Names, completion, declarations, and the sentences about people that go into minutes."""
from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clerk_desk.domain.attendance import Names, Standing, names_for_documents, refuse_on_the_list, roll_from_names
from clerk_desk.domain.comings_and_goings import substitute_for
from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.completion import Candidate, ranked
from clerk_desk.domain.declarations import SHORT, WORDS, Conduct, Declaration, Interest, doubt, kinds_for
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.quorum import Quorum, QuorumState
from clerk_desk.domain.records import Role
from clerk_desk.domain.spoken_lines import (
    FORMS,
    apologies_lines,
    declaration_lines,
    declaration_rows,
    movement_line,
    movement_lines,
    quorum_line,
)
from clerk_desk.domain.spoken_names import listed, short, surname, title_of, without_title
from tests.domain.room_samples import a_room, marked, then

TIMED = HouseStyle("Timed", time_form="7.00 pm")
UNTIMED = replace(TIMED, movement_times=False)
ITEMS = {"i2": "item 6 (Fostering)"}
JO = ("everitt", "in", "18:41", "i2")


@pytest.mark.parametrize(
    ("name", "title", "rest", "last"),
    [("Cllr Ruth Penhale (Chair)", "Cllr", "Ruth Penhale", "Penhale"),
     ("Councillor Jan van Dyke MBE", "Councillor", "Jan van Dyke", "van Dyke"),
     ("Ada Merrow", "", "Ada Merrow", "Merrow"), ("The Revd Ann Hill", "The Revd", "Ann Hill", "Hill"),
     ("Councillor R. Tudor-Rees", "Councillor", "R. Tudor-Rees", "Tudor-Rees"), ("Penhale", "", "Penhale", "Penhale")],
)
def test_parts_of_a_name(name, title, rest, last):
    assert (title_of(name), without_title(name), surname(name)) == (title, rest, last)


@pytest.mark.parametrize(
    ("names", "sentence"),
    [(["Councillor A Rao"], "Councillor Rao"), ([], ""), (["Cllr A Rao", "Cllr B Lee", "Cllr C Fry"], "Cllrs Rao, Lee and Fry"),
     (["Cllr A Rao", "Cllr B Rao", "Cllr C Fry"], "Cllrs A Rao, B Rao and Fry"), (["Ann Lee", "Tom Fry"], "Ann Lee and Tom Fry"),
     (["Cllr A Rao", "Cllr C Fry", "Ann Lee"], "Cllrs Rao and Fry, and Ann Lee")],
)
def test_names_in_a_sentence(names, sentence):
    assert listed(names) == sentence


def test_a_surname_two_share_takes_the_first_name():
    assert short("Councillor A Rao", ["Councillor A Rao", "Councillor B Rao"]) == "Councillor A Rao"
    assert short("Councillor A Rao", ["Councillor A Rao"]) == "Councillor Rao"


PEOPLE = [
    Candidate("smith", "Councillor John Smith"), Candidate("jones", "Cllr Sally Jones"), Candidate("evans", "Councillor Siân Evans"),
    Candidate("dyke", "Councillor Jan van Dyke"), Candidate("smythe", "Jo Smythe", "Director of Place", False),
    Candidate("fair", "Dr Naomi Fair", "Head of Libraries", False),
]


@pytest.mark.parametrize(
    ("letters", "found"),
    [("js", ["smith", "smythe"]), ("smi", ["smith"]), ("sm", ["smith", "smythe"]), ("cllr sm", ["smith"]), ("SIAN", ["evans"]),
     ("sian ev", ["evans"]), ("jo smi", ["smith"]), ("j smith", ["smith"]), ("director", ["smythe"]), ("lib", ["fair"]), ("dr f", ["fair"]),
     ("dyke", ["dyke"]), ("van", ["dyke", "evans"]), ("jvd", ["dyke"]), ("s", ["smith", "jones", "evans", "smythe"]), ("", []), ("  ", []),
     ("zz", []),
     ("ohn", ["smith"])],
)
def test_a_few_letters_or_initials_find_a_name(letters, found):
    got = ranked(letters, PEOPLE)
    assert list(got) == found if letters != "s" else got[0] == "smith" and set(got) >= set(found)


@given(st.text(max_size=12))
def test_any_letters_find_each_at_most_once(letters):
    found = ranked(letters, PEOPLE)
    assert len(set(found)) == len(found)


@given(st.sampled_from(PEOPLE), st.integers(1, 8))
def test_the_beginning_of_a_surname_always_finds_its_bearer(person, length):
    assert person.key in ranked(surname(person.name)[:length], PEOPLE)


def said(room, style=TIMED) -> str:
    return movement_line(room, room.movements[-1], style)


MOVES = [
    (lambda: then(a_room(), JO), "Councillor Everitt arrived at 6.41 pm.", "Councillor Everitt arrived during this item."),
    (lambda: then(a_room(), ("rao", "out", "19:31", "i2")), "Councillor Rao left the meeting at 7.31 pm.",
     "Councillor Rao left the meeting during this item."),
    (lambda: then(a_room(), ("rao", "out", "19:31", "i2"), ("rao", "in", "19:40")), "Councillor Rao returned to the meeting at 7.40 pm.",
     "Councillor Rao returned to the meeting."),
    (lambda: then(a_room(), ("rao", "interest", "19:31", "i2")),
     "Councillor Rao, having declared an interest, left the room at 7.31 pm and took no part in the item.",
     "Councillor Rao, having declared an interest, left the room during this item and took no part in the item."),
    (lambda: then(marked(a_room(), "merrow", standing=Standing.APOLOGIES), ("siddal", "chair", "18:30")),
     "In the absence of the Chair, the Vice-Chair, Councillor Siddal, took the chair.",
     "In the absence of the Chair, the Vice-Chair, Councillor Siddal, took the chair."),
    (lambda: then(a_room(), ("merrow", "out", "19:00", "i2"), ("rao", "chair", "19:01", "i2")),
     "The Chair having left the room, Councillor Rao took the chair at 7.01 pm.",
     "The Chair having left the room, Councillor Rao took the chair."),
    (lambda: then(a_room(), ("merrow", "out", "19:00"), ("rao", "chair", "19:01"), ("merrow", "in", "19:10"), ("merrow", "chair", "19:11")),
     "Councillor Merrow resumed the chair at 7.11 pm.", "Councillor Merrow resumed the chair."),
]


@pytest.mark.parametrize(("room", "timed", "untimed"), MOVES)
def test_coming_and_going_in_the_houses_words(room, timed, untimed):
    assert (said(room()), said(room(), UNTIMED)) == (timed, untimed)


def test_a_house_may_have_its_own_sentence_and_a_line_needs_somebody_on_the_roll():
    own = replace(TIMED, labels=(("arrived", "({name} joined the meeting{at} {odd})"),))
    room = then(a_room(), JO)
    assert said(room, own) == "(Councillor Everitt joined the meeting at 6.41 pm {odd})"
    assert movement_lines(room, TIMED, "i2") == ("Councillor Everitt arrived at 6.41 pm.",)
    assert movement_lines(room, TIMED, "i1") == movement_lines(replace(room, attendees=()), TIMED, "i2") == ()


def test_a_lost_quorum_in_words():
    lost = Quorum(3, 4, QuorumState.LOST, "20:14")
    assert quorum_line(lost, TIMED) == "The meeting ceased to be quorate at 8.14 pm, with 3 members present and 4 needed."
    assert quorum_line(replace(lost, present=1), UNTIMED) == "The meeting ceased to be quorate, with 1 member present and 4 needed."


def test_apologies_and_substitutes_in_words():
    room = marked(a_room(), "rao", standing=Standing.LATE)
    sub = substitute_for(room, room.attendee("everitt"), "Councillor Ann Tilney")
    assert apologies_lines(replace(room, attendees=(*room.attendees, sub)), TIMED) == (
        "Apologies for absence were received from Councillor Everitt.", "Apologies for lateness were received from Councillor Rao.",
        "Councillor Tilney attended as substitute for Councillor Everitt.",
    )
    assert apologies_lines(marked(a_room(), "everitt", standing=Standing.PRESENT), TIMED) == ("There were no apologies for absence.",)


def declaration(conduct=Conduct.LEFT, nature="", item="i2", **given_more) -> Declaration:
    return Declaration(0, "d", 1, "rao", "Councillor Sunita Rao", Interest.PECUNIARY, item, nature=nature, conduct=conduct, **given_more)


DECLARED = [
    (declaration(nature="spouse employed there"), "Councillor Rao declared a disclosable pecuniary interest in item 6 (Fostering) (spouse "
     "employed there) and left the room during its consideration."),
    (declaration(Conduct.NOT_SAID, "as her sister works there."),
     "Councillor Rao declared a disclosable pecuniary interest in item 6 (Fostering), as her sister works there."),
    (declaration(Conduct.DISPENSATION, dispensation="granted on 3 May 2026"),
     "Councillor Rao declared a disclosable pecuniary interest in item 6 (Fostering) and remained by dispensation (granted on 3 May "
     "2026)."),
    (declaration(Conduct.STAYED, dispensation="granted on 3 May 2026"),
     "Councillor Rao declared a disclosable pecuniary interest in item 6 (Fostering) and remained in the room by dispensation (granted "
     "on 3 May 2026)."),
    (declaration(Conduct.LEFT, item=""),
     "Councillor Rao declared a disclosable pecuniary interest in the business of the meeting and left the room."),
    (declaration(Conduct.VOTED, words="a voluntary announcement of an interest"),
     "Councillor Rao declared a voluntary announcement of an interest in item 6 (Fostering) and remained, spoke and voted."),
]


@pytest.mark.parametrize(("one", "sentence"), DECLARED)
def test_a_declaration_in_words(one, sentence):
    assert declaration_lines(a_room(declarations=(one,)), TIMED, ITEMS) == (sentence,)


def test_no_declarations_and_the_table_of_some():
    assert declaration_lines(a_room(), TIMED, ITEMS) == ("There were no declarations of interest.",)
    assert declaration_rows(a_room(declarations=(declaration(nature="shares"),)), ITEMS) == (
        ("Councillor Sunita Rao", "Item 6 (Fostering)", "Disclosable pecuniary interest", "Shares", "Left the room"),
    )


def test_every_nation_has_its_kinds_and_every_kind_its_words():
    assert {kind for nation in Nation for kind in kinds_for(nation)} == set(Interest) == set(WORDS) == set(SHORT)
    assert Interest.PREJUDICIAL in kinds_for(Nation.WALES)
    assert Interest.PECUNIARY not in kinds_for(Nation.SCOTLAND)


@pytest.mark.parametrize(
    ("one", "said_of_it"),
    [(declaration(Conduct.STAYED), "note the dispensation, or that they left."), (declaration(Conduct.NOT_SAID), "note what they did."),
     (declaration(Conduct.DISPENSATION), "note who gave it and when."), (declaration(Conduct.LEFT), ""),
     (declaration(Conduct.STAYED, dispensation="3 May"), ""), (replace(declaration(Conduct.VOTED), kind=Interest.AFFECTS), "")],
)
def test_what_does_not_fit_in_a_declaration_is_said(one, said_of_it):
    assert doubt(one, "item 6").endswith(said_of_it)
    assert bool(doubt(one, "item 6")) is bool(said_of_it)


def test_names_for_documents():
    room = marked(marked(then(a_room(), JO), "rao", standing=Standing.LATE), "lathe", standing=Standing.ABSENT)
    names = names_for_documents(room.attendees, room.movements, {"i2": "6"})
    assert names == Names(
        ("Councillor Ada Merrow (Chair)", "Councillor Tom Siddal (Vice-Chair)", "Councillor Priya Nandra", "Councillor Jo Everitt",
         "Mr Bob Lee (co-opted)"),
        ("Councillor Sunita Rao (for lateness)",), ("Gwen Hale, Clerk", "Naomi Fair, Head of Libraries (item 6)"),
        ("Councillor Owen Lathe",),
    )


def test_a_substitute_a_chair_for_the_day_and_one_by_video_are_told_in_the_list():
    room = marked(marked(a_room(), "merrow", standing=Standing.APOLOGIES), "rao", standing=Standing.REMOTE)
    sub = substitute_for(room, room.attendee("everitt"), "Councillor Ann Tilney")
    room = then(replace(room, attendees=(*room.attendees, sub)), ("siddal", "chair", "18:30"))
    names = names_for_documents(room.attendees, room.movements, {})
    assert names.present[0] == "Councillor Tom Siddal (Vice-Chair, in the Chair)"
    assert "Councillor Sunita Rao (remotely)" in names.present
    assert names.present[-1] == "Councillor Ann Tilney (substitute for Councillor Jo Everitt)"
    assert names.apologies == ("Councillor Ada Merrow", "Councillor Jo Everitt")


NAMES = st.lists(st.sampled_from([
    "Councillor A Rao (Chair)", "Cllr B Lee", "Ann Lee - Vice-Chair", "Dr C Fry, Head of Law", "Tom Fry (for lateness)",
    "Cllr D Oak (item 6)",
]), unique=True, max_size=6).map(tuple)


@given(NAMES, NAMES, NAMES)
def test_a_roll_made_of_written_names_gives_them_back_to_the_letter(present, apologies, attending):
    written = Names(present, apologies, attending)
    roll = roll_from_names(1, written, (str(number) for number in range(99)))
    assert names_for_documents(roll, (), {}) == written


def test_the_office_is_read_from_a_written_name():
    roll = roll_from_names(1, Names(("Cllr A (Chair)", "Cllr B (Vice-Chair)", "Cllr C - Chairman", "Cllr Chairwell")), iter("abcd"))
    assert [each.office for each in roll] == [Role.CHAIR, Role.VICE_CHAIR, Role.CHAIR, Role.MEMBER]


def test_nobody_is_on_the_list_twice():
    with pytest.raises(CannotBeDone, match="is on the list of this meeting already"):
        refuse_on_the_list("councillor  sunita rao", a_room().attendees)


def test_every_sentence_has_its_name_in_the_table():
    assert all(form.endswith(".")  for form in FORMS.values())
