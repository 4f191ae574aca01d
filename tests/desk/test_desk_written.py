"""Written files: known again, never written over once somebody changed them; what is blank and what is asked."""
from __future__ import annotations

import datetime as dt

import docx
import pytest

from clerk_desk.desk.documents import export_log, export_meeting
from clerk_desk.desk.flags import raise_flag
from clerk_desk.desk.follow_ups import Wanted
from clerk_desk.desk.minuting import item_text, minute
from clerk_desk.desk.queries import queries, still_blank
from clerk_desk.desk.written import changed_since, written_files
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Audience


@pytest.fixture
def minuted(desk, meeting, item):
    minute(desk, meeting, "6", "The report was received.\n\nCouncillor XX asked about fees.\n\nThe answer was noted.")
    return meeting


def test_each_file_has_its_version_and_its_words(desk, minuted, item, tmp_path):
    for name in ("a.docx", "b.docx", "c.txt"):
        export_meeting(desk, minuted, tmp_path / name)
    export_log(desk, tmp_path / "log.docx", Wanted())
    newest, second, first = written_files(desk, minuted)
    assert [(each.version, each.kind, len(each.sha256)) for each in (first, second, newest)] == [
        (1, "minutes", 64), (2, "minutes", 64), (3, "minutes", 64),
    ]
    assert list(first.words.values()) == ["Fostering", *(block.text for block in item_text(desk, item).minutes)]
    assert newest.words == {}
    assert first.uid != second.uid


def test_a_file_that_nobody_changed_is_written_over(desk, minuted, tmp_path):
    place = export_meeting(desk, minuted, tmp_path / "a.docx")
    assert changed_since(desk, place) is None
    assert export_meeting(desk, minuted, place, replace=True) == place


def test_a_file_that_the_chair_changed_is_not_written_over_unless_told(desk, minuted, tmp_path):
    place = export_meeting(desk, minuted, tmp_path / "a.docx")
    package = docx.Document(place)
    package.paragraphs[-1].text = "Changed."
    package.save(place)
    theirs = place.read_bytes()
    with pytest.raises(CannotBeDone, match=r"somebody since it was written on 22 November 2026 at \d\d:\d\d: bring it back"):
        export_meeting(desk, minuted, place, replace=True)
    assert place.read_bytes() == theirs
    assert changed_since(desk, place).version == 1
    export_meeting(desk, minuted, place, replace=True, over_changes=True)
    assert place.read_bytes() != theirs
    assert changed_since(desk, place) is None


def test_a_file_of_others_is_only_replaced_as_ever(desk, minuted, tmp_path):
    place = tmp_path / "a.docx"
    place.write_bytes(b"mine")
    with pytest.raises(CannotBeDone, match="There is a file"):
        export_meeting(desk, minuted, place)
    export_meeting(desk, minuted, place, replace=True)


def test_what_is_blank_is_told_a_sentence_each(desk, minuted, item):
    [blank] = still_blank(desk, minuted)
    assert blank == "“XX” was left in: “Councillor XX asked about fees.”"


def test_queries_are_flags_and_blanks_in_the_order_of_the_minutes(desk, minuted, item):
    blocks = item_text(desk, item).minutes
    raise_flag(desk, item, blocks[2].row.uid, "Which answer?")
    found = queries(desk, minuted)
    assert [(each.uid, each.words) for each in found] == [
        (blocks[1].row.uid, "To be filled in: “XX” was left in: “Councillor XX asked about fees.”"), (blocks[2].row.uid, "Which answer?"),
    ]
    assert isinstance(found[1].made, dt.datetime)


def test_queries_go_into_a_word_file_as_comments_on_their_paragraphs(desk, minuted, item, tmp_path):
    raise_flag(desk, item, item_text(desk, item).minutes[2].row.uid, "Which answer? The first & second")
    place = export_meeting(desk, minuted, tmp_path / "a.docx", audience=Audience.MEMBERS, with_queries=True)
    comments = list(docx.Document(place).comments)
    assert [(each.author, each.text) for each in comments] == [
        ("Clerk", "To be filled in: “XX” was left in: “Councillor XX asked about fees.”"), ("Clerk", "Which answer? The first & second"),
    ]
    without = export_meeting(desk, minuted, tmp_path / "b.docx", audience=Audience.MEMBERS)
    assert len(docx.Document(without).comments) == 0


@pytest.mark.parametrize(("name", "audience"), [("a.docx", Audience.PUBLIC), ("a.txt", Audience.MEMBERS)])
def test_queries_are_not_for_the_public_nor_for_other_forms(desk, minuted, tmp_path, name, audience):
    with pytest.raises(CannotBeDone, match="Queries go as comments into a Word file"):
        export_meeting(desk, minuted, tmp_path / name, audience=audience, with_queries=True)
    assert not (tmp_path / name).exists()
