"""A whole office set up alike by one file: out, in, what is here already, and files that are none."""
from __future__ import annotations

import base64
import datetime as dt
import json

import pytest
from docx import Document

from clerk_desk.desk import closed_days, committees, house_styles, phrase_bank, terms
from clerk_desk.desk.backups import backups
from clerk_desk.desk.calendars import calendar_of, plan_meetings
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.opening import open_desk
from clerk_desk.desk.own_words import OwnWords
from clerk_desk.desk.setting_up import look_at_set_up, read_set_up, set_up_of, take_set_up, write_set_up
from clerk_desk.desk.templates import keep_template
from clerk_desk.domain.backups import Why
from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.phrase_text import written_phrase
from clerk_desk.domain.records import Role
from clerk_desk.domain.set_up import Kind, Way
from clerk_desk.paths import DATA_VARIABLE

TODAY = dt.date(2026, 11, 22)
COMING = (dt.date(2026, 12, 3), dt.date(2027, 1, 14))


@pytest.fixture
def office(desk, tmp_path, monkeypatch):
    """An office with something of every kind, its folder the one that own styles are looked for in."""
    monkeypatch.setenv(DATA_VARIABLE, str(desk.data_dir))
    own = house_styles.copy_style("Dash").name
    body = committees.add_committee(desk, "Cynllunio a Thrwyddedu", code="CT", style=own, quorum=4).ids[0]
    committees.add_committee(desk, "Leisure Committee")
    committees.set_standing_items(desk, body, committees.usual_standing_items(body))
    committees.set_escalation(desk, body, "Chief Executive", 3)
    committees.set_log_columns(desk, body, ["reference", "what", "owner", "due", "chased"])
    closed_days.set_nation(desk, body, "Wales")
    closed_days.add_closure(desk, "Christmas closure", dt.date(2026, 12, 24), dt.date(2027, 1, 2))
    plan_meetings(desk, body, [dt.date(2026, 9, 1), *COMING], time="18:30", venue="Neuadd y Dref")
    committees.add_member(desk, body, "Councillor Ada Siddal", role=Role.CHAIR, since=dt.date(2026, 5, 14))
    gone = committees.add_member(desk, body, "Councillor Gone", since=dt.date(2024, 5, 14)).ids[0]
    terms.end_term(desk, gone, dt.date(2026, 5, 1))
    terms.add_officer(desk, body, "Meg Lowther", "Clerk", post="Democratic Services Officer")
    letter = tmp_path / "letterhead.docx"
    Document().save(letter)
    keep_template(desk, body, letter)
    bank = phrase_bank.read(desk.data_dir).kept(written_phrase("lunch", "Lunch", "The Committee adjourned for lunch at {time}."))
    phrase_bank.write(desk.data_dir, bank.without("noapols"))
    OwnWords(desk.data_dir).add_all(["Kelderby", "Wexcombe"])
    return desk


@pytest.fixture
def empty(tmp_path, monkeypatch):
    """A desk on which there is nothing, in the folder that own styles are looked for in."""
    def make(name="other"):
        monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / name))
        made = open_desk(tmp_path / name, SystemClock(TODAY))
        opened.append(made)
        return made

    opened = []
    yield make
    for each in opened:
        each.close()


def written(desk, to, **named):
    write_set_up(desk, to, **named)
    return json.loads(to.read_text(encoding="utf-8"))


def test_an_empty_desk_that_takes_it_in_writes_the_very_same_file(office, empty, tmp_path):
    first = written(office, tmp_path / "office.json", people=True)
    other = empty()
    take_set_up(other, read_set_up(tmp_path / "office.json"), {})
    assert written(other, tmp_path / "again.json", people=True) == first
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "office.json").read_bytes()


def test_all_of_it_is_there_and_works(office, empty, tmp_path):
    write_set_up(office, tmp_path / "office.json", people=True)
    other = empty()
    take_set_up(other, read_set_up(tmp_path / "office.json"), {})
    body = committees.committee_named(other, "CT")
    assert (body.style, body.quorum, body.nation, body.template) == ("Dash, own", 4, Nation.WALES, "CT.docx")
    assert (body.escalate_to, body.escalate_after, len(body.log_columns)) == ("Chief Executive", 3, 5)
    assert (other.data_dir / "templates" / "CT.docx").stat().st_mode & 0o777 == 0o600
    assert committees.standing_items(other, body.id)[0].title == "Apologies for absence"
    assert [line.on for line in calendar_of(other, body.id)] == list(COMING)
    assert [each.person.name for each in committees.members(other, body.id)] == ["Councillor Ada Siddal"]
    assert [each.duty for each in terms.officers(other, body.id)] == ["Clerk"]
    assert closed_days.closures(other)[0].last == dt.date(2027, 1, 2)
    assert "lunch" in phrase_bank.read_bank(other.data_dir) and "noapols" not in phrase_bank.read_bank(other.data_dir)
    assert OwnWords(other.data_dir).added == {"Kelderby", "Wexcombe"}
    assert house_styles.is_own(house_styles.house_style("Dash, own"))


def test_no_name_of_anybody_is_in_it_unless_that_is_wished(office, tmp_path):
    write_set_up(office, tmp_path / "office.json")
    text = (tmp_path / "office.json").read_text(encoding="utf-8")
    assert "Siddal" not in text and "Lowther" not in text and "Democratic Services Officer" not in text
    assert "Neuadd y Dref" in text


def test_taken_in_twice_it_brings_nothing_the_second_time(office, empty, tmp_path):
    write_set_up(office, tmp_path / "office.json", people=True)
    other, theirs = empty(), read_set_up(tmp_path / "office.json")
    assert all(part.new and not part.other for part in look_at_set_up(other, theirs))
    take_set_up(other, theirs, {})
    assert all(part.same and not part.new and not part.other for part in look_at_set_up(other, theirs))


def differing(office, tmp_path, empty):
    """Another desk that has some of it, otherwise."""
    write_set_up(office, tmp_path / "office.json", people=True)
    other = empty()
    body = committees.add_committee(other, "cynllunio a thrwyddedu", code="XX", quorum=7).ids[0]
    committees.add_committee(other, "Cabinet", code="CT")
    committees.add_member(other, body, "Councillor Other", role=Role.CHAIR, since=dt.date(2026, 5, 14))
    closed_days.add_closure(other, "Christmas", dt.date(2026, 12, 25), dt.date(2026, 12, 26))
    style = house_styles.copy_style("Dash")
    house_styles.change_style(style.name, "date_form", "{weekday} {day} {month} {year}")
    phrase_bank.write(other.data_dir, phrase_bank.read(other.data_dir).kept(written_phrase("lunch", "Lunch", "Lunch was taken.")))
    OwnWords(other.data_dir).add("Ashgrove")
    return other, body, read_set_up(tmp_path / "office.json")


def test_what_is_here_otherwise_is_named_and_stays_unless_theirs_is_wished(office, empty, tmp_path):
    other, body, theirs = differing(office, tmp_path, empty)
    parts = {part.kind: part for part in look_at_set_up(other, theirs)}
    assert parts[Kind.COMMITTEES].new == ("Leisure Committee",) and parts[Kind.COMMITTEES].other == ("Cynllunio a Thrwyddedu",)
    assert parts[Kind.STYLES].other == ("Dash, own",) and parts[Kind.PHRASES].other == ("lunch",)
    assert parts[Kind.CLOSURES].other == ("Christmas closure (24 December 2026)",)
    assert parts[Kind.PEOPLE].other[0] == "Councillor Ada Siddal (Cynllunio a Thrwyddedu)" and not parts[Kind.PEOPLE].ways
    assert parts[Kind.MEETINGS].new == ("Cynllunio a Thrwyddedu, 3 December 2026", "Cynllunio a Thrwyddedu, 14 January 2027")
    take_set_up(other, theirs, {})
    assert committees.committee_named(other, "XX").quorum == 7
    assert [each.person.name for each in committees.members(other, body)] == ["Councillor Other"]
    assert [each.name for each in closed_days.closures(other)] == ["Christmas"]
    assert house_styles.house_style("Dash, own").date_form == "{weekday} {day} {month} {year}"
    assert phrase_bank.read_bank(other.data_dir)["lunch"].pieces[0].text == "Lunch was taken."
    assert len(calendar_of(other, body)) == 2
    assert OwnWords(other.data_dir).added == {"Ashgrove", "Kelderby", "Wexcombe"}


def test_theirs_comes_where_it_is_wished(office, empty, tmp_path):
    other, body, theirs = differing(office, tmp_path, empty)
    take_set_up(other, theirs, dict.fromkeys(Kind, Way.THEIRS))
    now = next(each for each in committees.committees(other) if each.id == body)
    assert (now.name, now.code, now.quorum, now.template) == ("cynllunio a thrwyddedu", "XX", 4, "XX.docx")  # CT is the Cabinet's here
    assert [each.person.name for each in committees.members(other, body)] == ["Councillor Other"]
    assert [each.name for each in closed_days.closures(other)] == ["Christmas closure"]
    assert house_styles.house_style("Dash, own") == next(each for each in theirs.styles)
    assert phrase_bank.read_bank(other.data_dir)["lunch"].pieces[0].text.startswith("The Committee adjourned")


def test_a_kind_that_is_left_out_does_not_come(office, empty, tmp_path):
    write_set_up(office, tmp_path / "office.json", people=True)
    other = empty()
    take_set_up(other, read_set_up(tmp_path / "office.json"), dict.fromkeys(Kind, Way.NONE) | {Kind.WORDS: Way.MINE})
    left = set_up_of(other)
    assert left.words == ("Kelderby", "Wexcombe") and not (left.bodies or left.closures or left.styles or left.phrases)


def test_a_committee_does_not_come_without_its_house_style(office, empty, tmp_path):
    write_set_up(office, tmp_path / "office.json")
    other = empty()
    with pytest.raises(CannotBeDone, match="take the house styles in too"):
        take_set_up(other, read_set_up(tmp_path / "office.json"), {Kind.STYLES: Way.NONE})
    assert not committees.committees(other) and not backups(other)


def test_before_it_there_is_a_backup_and_the_old_set_up_which_brings_all_back(office, empty, tmp_path):
    other, _, theirs = differing(office, tmp_path, empty)
    was = set_up_of(other)
    taken = take_set_up(other, theirs, dict.fromkeys(Kind, Way.THEIRS))
    assert backups(other)[0].path == taken.backup and backups(other)[0].why is Why.SET_UP
    assert taken.before.stat().st_mode & 0o777 == 0o600
    take_set_up(other, read_set_up(taken.before), dict.fromkeys(Kind, Way.THEIRS))
    now = set_up_of(other)
    assert set(was.phrases) <= set(now.phrases) and was.styles[0] in now.styles and was.bodies[0].committee in [
        each.committee for each in now.bodies]


def test_where_something_of_it_cannot_be_written_nothing_has_changed(office, empty, tmp_path, monkeypatch):
    other, _, theirs = differing(office, tmp_path, empty)
    was, files = set_up_of(other), sorted((other.data_dir / "styles").iterdir())
    monkeypatch.setattr(OwnWords, "add_all", lambda self, words: False)
    with pytest.raises(CannotBeDone, match="make room on the disk"):
        take_set_up(other, theirs, dict.fromkeys(Kind, Way.THEIRS))
    assert set_up_of(other) == was
    assert sorted((other.data_dir / "styles").iterdir()) == files


def changed(**settings):
    return lambda data: data | settings


def first(which, **settings):
    return lambda data: data | {which: [data[which][0] | settings, *data[which][1:]]}


def twice(name):
    return lambda data: data | {name: [data[name][0], data[name][0]]}


WRONG = {
    "another form": (changed(form="clerk-desk 1"), "no set-up of an office"),
    "no form": (changed(form=None), "no set-up of an office"),
    "a newer form": (changed(form="clerk-desk set-up 2"), "newer version"),
    "an unknown key": (changed(comittees=[]), "“comittees” is not known"),
    "no list": (changed(committees={}), "committees is no list"),
    "no object": (changed(committees=[3]), "committee 1: it is no list of settings"),
    "a committee twice": (twice("committees"), "it is there twice"),
    "a style twice": (twice("house_styles"), "it is there twice"),
    "days twice": (twice("closure_days"), "some of them too"),
    "no name": (first("committees", name=" "), "it has no name"),
    "a name that is no text": (first("committees", name=["x"]), "name is no line of text"),
    "a sign that is none": (first("committees", name="Parks\u0007"), "name is no line of text"),
    "a long name": (first("committees", name="x" * 2000), "name is no line of text"),
    "a quorum that is none": (first("committees", quorum=-1), "quorum is no number"),
    "a quorum that is true": (first("committees", quorum=True), "quorum is no number"),
    "another nation": (first("committees", nation="France"), "is no nation"),
    "an unknown column": (first("committees", log_columns=["price"]), "committee Cynllunio"),
    "a standing item twice": (first("committees", standing_items=[{"title": "A"}, {"title": "a"}]), "in the list twice"),
    "an unknown use": (first("committees", standing_items=[{"title": "A", "use": "tea"}]), "use is none of"),
    "a day that is none": (first("committees", meetings=[{"day": "2026-02-30"}]), "is no day such as"),
    "a time that is none": (first("committees", meetings=[{"day": "2026-02-03", "time": "25:00"}]), "is no time such as"),
    "a role that is none": (first("committees", members=[{"name": "A", "role": "king"}]), "role is none of"),
    "days in the wrong order": (first("closure_days", last="2026-01-01"), "before the first"),
    "a long closure": (first("closure_days", last="2027-12-01"), "62 days at most"),
    "a setting of a style": (first("house_styles", colour="red"), "a setting that is not known"),
    "a phrase without words": (first("standing_phrases", blocks=[]), "has no words"),
    "a template that is none": (first("committees", template={"docx": "%%%"}), "no Word file in base 64"),
    "a template that is no Word file": (first("committees", template={"docx": base64.b64encode(b"PK nothing").decode()}), "cannot be used"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_file_with_something_wrong_in_it_is_refused_with_the_place(office, tmp_path, name):
    spoil, said = WRONG[name]
    data = written(office, tmp_path / "office.json")
    file = tmp_path / "spoilt.json"
    file.write_text(json.dumps(spoil(data)), encoding="utf-8")
    with pytest.raises(CannotBeDone, match=said) as refused:
        read_set_up(file)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("content", [
    b"", b"null", b"[]", b"\xff\xfe\x00", b"PK\x03\x04", b'{"form": "clerk-desk set-up 1"', b"[" * 200_000, b"9" * 10_000,
    b'{"form": "clerk-desk set-up 1", "words": ["\\ud800"]}', b'{"form": "clerk-desk set-up 1", "words": [' + b'"a",' * 500_000 + b'"b"]}',
])
def test_what_is_no_set_up_is_refused(tmp_path, content):
    file = tmp_path / "other.json"
    file.write_bytes(content)
    with pytest.raises(CannotBeDone):
        read_set_up(file)


def test_a_file_of_a_gigabyte_is_refused_without_being_read(tmp_path):
    file = tmp_path / "huge.json"
    with file.open("wb") as out:
        out.truncate(1 << 30)
    with pytest.raises(CannotBeDone, match="too large"):
        read_set_up(file)


def test_a_file_that_is_there_is_not_written_over(office, tmp_path):
    (tmp_path / "office.json").write_text("mine")
    with pytest.raises(CannotBeDone, match="There is a file"):
        write_set_up(office, tmp_path / "office.json")
    write_set_up(office, tmp_path / "office.json", replace=True)
    assert read_set_up(tmp_path / "office.json").bodies
