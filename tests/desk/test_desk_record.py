"""The record: states kept and compared, the fingerprint of confirmed minutes, corrections by later meetings."""
from __future__ import annotations

import datetime as dt
import sqlite3
import subprocess
import zipfile
from contextlib import closing
from dataclasses import replace

import pytest

from clerk_desk.cli import main
from clerk_desk.desk import backups
from clerk_desk.desk.agenda import move_item, rename_item
from clerk_desk.desk.bin import bin_item
from clerk_desk.desk.comparing import Change, comparison, export_comparison, said
from clerk_desk.desk.composing import minutes_as_written
from clerk_desk.desk.documents import export_meeting
from clerk_desk.desk.meetings import add_item, add_meeting, set_exempt
from clerk_desk.desk.minuting import save_minutes
from clerk_desk.desk.record import (
    Point,
    altered,
    as_it_is,
    confirmed_fingerprint,
    corrections,
    kept_states,
    mark_point,
    record_correction,
)
from clerk_desk.desk.stages import set_state
from clerk_desk.desk.undo import undo
from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.changes import GAP, BlockChanges, all_new
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.record import as_text, fingerprint, from_text
from clerk_desk.domain.records import Audience, MeetingState

DRAFT, PUBLISHED, CONFIRMED = MeetingState.DRAFT, MeetingState.PUBLISHED, MeetingState.CONFIRMED
SECRET = "Mr Quill is to be paid £40,000."


@pytest.fixture
def minuted(desk, meeting, item):
    """A draft with an item, and an exempt one; its number."""
    save_minutes(desk, item, all_new([
        plain("The Chair spoke.", uid="a"), plain("RESOLVED:", Kind.LEAD_IN, uid="b"), plain("that it be noted", Kind.CLAUSE, 1, uid="c"),
        plain("Ask him again.", Kind.NOTE, uid="n"),
    ]))
    private = add_item(desk, meeting, "Staffing", "7").ids[0]
    set_exempt(desk, private, "1")
    save_minutes(desk, private, all_new([plain(SECRET, uid="s")]))
    set_state(desk, meeting, DRAFT)
    return meeting


def confirmed(desk, meeting) -> None:
    for state in (PUBLISHED, CONFIRMED):
        set_state(desk, meeting, state)


def changed(compared) -> list[tuple[str, str]]:
    return [(line.change.value, "".join(f"[{p.fate}:{p.text}]" if p.fate else p.text for p in line.pieces))
            for item in compared.items for line in item.lines if line.change is not Change.SAME]


def test_states_keep_themselves_and_the_clerk_says_the_others(desk, minuted):
    mark_point(desk, minuted, Point.SENT)
    mark_point(desk, minuted, Point.AGREED)
    confirmed(desk, minuted)
    states = kept_states(desk, minuted)
    assert [each.point.value for each in states] == ["sent out", "agreed", "published", "confirmed"]
    assert {each.sha256 for each in states} == {fingerprint(as_it_is(desk, minuted))}
    assert said(states[-1]).startswith("confirmed on 22 November 2026 at ")


def test_minutes_that_are_no_draft_are_not_marked_and_no_state_is_made_up(desk, meeting, item):
    with pytest.raises(CannotBeDone, match="planned: close it first"):
        mark_point(desk, meeting, Point.SENT)
    with pytest.raises(CannotBeDone, match="not marked as confirmed by hand"):
        mark_point(desk, meeting, Point.CONFIRMED)
    assert kept_states(desk, meeting) == ()


def test_a_mark_is_undone_and_what_was_published_is_not_published_when_that_is_undone(desk, minuted):
    mark_point(desk, minuted, Point.SENT)
    undo(desk, minuted)
    assert kept_states(desk, minuted) == ()
    set_state(desk, minuted, PUBLISHED)
    undo(desk, minuted)
    assert kept_states(desk, minuted) == ()


def test_frozen_words_come_back_from_the_store_and_have_no_private_note(desk, minuted):
    now = as_it_is(desk, minuted)
    assert from_text(as_text(now)) == now
    assert "Ask him again" not in as_text(now)
    assert SECRET in as_text(now)


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"opening": [], "items": [[1]]}', '{"opening": [[1]], "items": []}'])
def test_a_kept_state_that_was_tampered_with_is_refused_in_a_sentence(text):
    with pytest.raises(CannotBeDone, match="cannot be read"):
        from_text(text)


def test_what_changed_is_shown_word_by_word(desk, minuted, item):
    mark_point(desk, minuted, Point.SENT)
    [sent] = kept_states(desk, minuted)
    save_minutes(desk, item, BlockChanges(
        (plain("The Leader spoke at length.", uid="a"), plain("that it be noted", Kind.CLAUSE, 2, uid="c"), plain("New words.", uid="d")),
        {"d": 9 * GAP}, ("b",)))
    rename_item(desk, item, "Fostering and adoption")
    found = comparison(desk, minuted, sent.uid)
    assert changed(found) == [
        ("changed", "The [struck:Chair][added:Leader] spoke[added: at length]."), ("taken out", "[struck:RESOLVED:]"),
        ("changed", "that it be noted"), ("new", "[added:New words.]")]
    assert [(each.change.value, "".join(p.text for p in each.heading if p.fate != "struck")) for each in found.items] == [
        ("changed", "6 Fostering and adoption"), ("", "7 Staffing")]
    assert comparison(desk, minuted, sent.uid, sent.uid).changes == 0


def test_items_moved_and_taken_out_are_told(desk, minuted, item):
    third = add_item(desk, minuted, "Parks", "8").ids[0]
    mark_point(desk, minuted, Point.SENT)
    [sent] = kept_states(desk, minuted)
    move_item(desk, third, 0)
    bin_item(desk, item)
    told = [(each.change.value, each.heading[0].text) for each in comparison(desk, minuted, sent.uid).items]
    assert set(told) == {("taken out", "6 Fostering"), ("moved", "8 Parks"), ("", "7 Staffing")}


def test_an_unknown_state_is_refused(desk, minuted):
    with pytest.raises(CannotBeDone, match="not kept any more"):
        comparison(desk, minuted, "nothing")


@pytest.mark.parametrize("when", ["before", "between", "after"])
@pytest.mark.parametrize("ending", [".html", ".txt"])
def test_what_is_exempt_at_any_time_never_reaches_a_public_comparison(desk, meeting, item, tmp_path, when, ending):
    save_minutes(desk, item, all_new([plain(SECRET, uid="s")]))
    set_state(desk, meeting, DRAFT)
    if when == "before":
        set_exempt(desk, item, "1")
    mark_point(desk, meeting, Point.SENT)
    if when == "between":
        set_exempt(desk, item, "1")
    save_minutes(desk, item, BlockChanges((plain("Mr Quill was thanked.", uid="s"),)))
    mark_point(desk, meeting, Point.AGREED)
    set_exempt(desk, item, "" if when == "before" else "1")
    sent, agreed = kept_states(desk, meeting)
    written = export_comparison(desk, meeting, tmp_path / f"what{ending}", sent.uid, agreed.uid).read_text(encoding="utf-8")
    assert "Quill" not in written
    assert "Public version" in written
    assert "1 exempt item is left out" in written
    full = export_comparison(desk, meeting, tmp_path / f"full{ending}", sent.uid, agreed.uid, Audience.FULL).read_text(encoding="utf-8")
    assert "Full version" in full
    assert "40,000" in full


def test_a_comparison_says_without_colour_what_went_and_came(desk, minuted, item, tmp_path):
    mark_point(desk, minuted, Point.SENT)
    [sent] = kept_states(desk, minuted)
    save_minutes(desk, item, BlockChanges((plain("The Leader spoke.", uid="a"),)))
    page = export_comparison(desk, minuted, tmp_path / "a.html", sent.uid).read_text(encoding="utf-8")
    assert "The <del>Chair</del><ins>Leader</ins> spoke." in page
    text = export_comparison(desk, minuted, tmp_path / "a.txt", sent.uid).read_text(encoding="utf-8")
    assert "The [-Chair-][+Leader+] spoke." in text
    assert "Before: draft sent out on 22 November 2026" in text
    with pytest.raises(CannotBeDone, match="There is a file"):
        export_comparison(desk, minuted, tmp_path / "a.txt", sent.uid)
    with pytest.raises(CannotBeDone, match=r"\.html or \.txt"):
        export_comparison(desk, minuted, tmp_path / "a.docx", sent.uid)


def test_confirmed_minutes_have_their_fingerprint_in_every_file(desk, minuted, tmp_path):
    assert confirmed_fingerprint(desk, minuted, Audience.FULL) == ""
    confirmed(desk, minuted)
    whole, public = (confirmed_fingerprint(desk, minuted, audience) for audience in (Audience.FULL, Audience.PUBLIC))
    assert whole == fingerprint(as_it_is(desk, minuted))
    assert public != whole
    for audience, print_ in ((Audience.FULL, whole), (Audience.PUBLIC, public)):
        word, pdf, page = (tmp_path / f"{audience}{ending}" for ending in (".docx", ".pdf", ".html"))
        for place in (word, pdf, page):
            export_meeting(desk, minuted, place, audience=audience)
        with zipfile.ZipFile(word) as package:
            assert print_ in package.read("docProps/custom.xml").decode()
        assert print_.encode() in pdf.read_bytes()
        assert print_ in page.read_text(encoding="utf-8")


def test_the_public_fingerprint_says_nothing_of_what_is_exempt(desk, minuted):
    confirmed(desk, minuted)
    [*_, state] = kept_states(desk, minuted)
    public = confirmed_fingerprint(desk, minuted, Audience.PUBLIC)
    items = tuple(replace(each, lines=()) if each.exempt else each for each in state.content.items)
    assert public == fingerprint(replace(state.content, items=items))


def test_a_store_that_was_changed_from_outside_is_told(desk, minuted, capsys):
    confirmed(desk, minuted)
    assert altered(desk.store) == ()
    assert backups.check(desk.data_dir).altered == ()
    assert main(["--data-dir", str(desk.data_dir), "check"]) == 0
    with closing(sqlite3.connect(desk.store.path)) as connection, connection:
        connection.execute("UPDATE blocks SET text = 'The Chair was silent.' WHERE uid = 'a'")
    assert altered(desk.store) == ("Children and Families of 20 November 2026",)
    assert backups.check(desk.data_dir).altered == ("Children and Families of 20 November 2026",)
    capsys.readouterr()
    assert main(["--data-dir", str(desk.data_dir), "check"]) == 1
    assert "not what was confirmed: the store was changed from outside" in capsys.readouterr().err
    [*_, state] = kept_states(desk, minuted)
    assert ("changed", "The Chair [struck:spoke][added:was silent].") in changed(comparison(desk, minuted, state.uid))


@pytest.mark.parametrize("spoilt", [
    "UPDATE record_states SET content = replace(content, 'spoke', 'slept')", "UPDATE record_states SET content = 'x'",
    "UPDATE record_states SET sha256 = ''", "UPDATE meetings SET state = 'draft'", "DELETE FROM items WHERE number = '7'",
    "UPDATE items SET title = 'Other'", "UPDATE blocks SET kind = 'paragraph'", "UPDATE blocks SET rank = -rank",
])
def test_whatever_of_confirmed_minutes_was_changed_is_told(desk, minuted, spoilt):
    confirmed(desk, minuted)
    with closing(sqlite3.connect(desk.store.path)) as connection, connection:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute(spoilt)
    assert altered(desk.store) == ("Children and Families of 20 November 2026",)


@pytest.fixture
def later(desk, committee, minuted):
    """The next meeting, at which minutes are confirmed under item 3; its number and the item's."""
    confirmed(desk, minuted)
    made = add_meeting(desk, committee, dt.date(2026, 12, 8)).ids[0]
    number = add_item(desk, made, "Minutes", "3").ids[0]
    set_state(desk, made, DRAFT)
    return made, number


def test_a_correction_stands_beside_the_text_and_in_every_document(desk, minuted, later, item, tmp_path):
    before = as_it_is(desk, minuted)
    record_correction(desk, minuted, *later, "  that Councillor Rao\nspoke, not the Chair ", item_id=item)
    [note] = corrections(desk, minuted)
    assert note.text == "Corrected at the meeting held on 8 December 2026 (minute 3): that Councillor Rao spoke, not the Chair"
    pieces = [piece.text for piece in minutes_as_written(desk, minuted, Audience.PUBLIC).pieces if hasattr(piece, "text")]
    assert pieces.index(note.text) == pieces.index("that it be noted") + 1
    assert note.text in export_meeting(desk, minuted, tmp_path / "a.txt").read_text(encoding="utf-8")
    assert as_it_is(desk, minuted) == before
    assert altered(desk.store) == ()
    undo(desk, minuted)
    assert corrections(desk, minuted) == ()


def test_a_correction_of_the_whole_stands_under_the_heading(desk, minuted, later):
    record_correction(desk, minuted, *later, "that the meeting began at 6 pm")
    document = minutes_as_written(desk, minuted, Audience.PUBLIC)
    at = next(index for index, piece in enumerate(document.pieces) if "began at 6 pm" in getattr(piece, "text", ""))
    assert at < next(index for index, piece in enumerate(document.pieces) if getattr(piece, "text", "") == "Fostering")


def test_corrections_of_exempt_minutes_or_minuted_in_private_are_not_for_the_public(desk, minuted, later, item):
    private = next(each.id for each in _items(desk, minuted) if each.exempt)
    record_correction(desk, minuted, *later, "that it was £41,000", item_id=private)
    set_exempt(desk, later[1], "")
    told = str(minutes_as_written(desk, minuted, Audience.PUBLIC).pieces)
    assert "41,000" not in told
    assert "41,000" in str(minutes_as_written(desk, minuted, Audience.MEMBERS).pieces)
    record_correction(desk, minuted, *later, "that he was ill", item_id=item)
    set_exempt(desk, later[1], "2")
    assert "he was ill" not in str(minutes_as_written(desk, minuted, Audience.PUBLIC).pieces)
    assert "he was ill" in str(minutes_as_written(desk, minuted, Audience.FULL).pieces)


def _items(desk, meeting):
    from clerk_desk.desk.meetings import meeting as read

    return read(desk, meeting).items


def test_a_correction_needs_confirmed_minutes_a_later_meeting_that_was_held_its_minute_and_words(desk, committee, minuted, later):
    other, number = later
    planned = add_meeting(desk, committee, dt.date(2027, 1, 5)).ids[0]
    for given, why in (
        ((other, minuted, number, "x"), "not confirmed yet"), ((minuted, minuted, number, "x"), "a later meeting"),
        ((minuted, planned, number, "x"), "has not been held"), ((minuted, other, 999, "x"), "no such item"),
        ((minuted, other, number, "  "), "Give the words"),
    ):
        with pytest.raises(CannotBeDone, match=why):
            record_correction(desk, *given)
    assert corrections(desk, minuted) == ()


def test_backups_carry_states_and_corrections(desk, minuted, later, tmp_path):
    record_correction(desk, minuted, *later, "that it rained")
    before = kept_states(desk, minuted), corrections(desk, minuted)
    made = backups.back_up(desk)
    with closing(sqlite3.connect(desk.store.path)) as connection, connection:
        connection.execute("DELETE FROM record_states")
        connection.execute("DELETE FROM corrections")
    desk.close()
    backups.restore(desk.data_dir, made.path, desk.clock)
    from clerk_desk.desk.opening import open_desk

    again = open_desk(desk.data_dir, desk.clock)
    assert (kept_states(again, minuted), corrections(again, minuted)) == before
    again.close()


def test_pdf_tools_show_the_fingerprint(desk, minuted, tmp_path):
    confirmed(desk, minuted)
    place = export_meeting(desk, minuted, tmp_path / "a.pdf")
    try:
        told = subprocess.run(["pdfinfo", "-custom", str(place)], capture_output=True, text=True, check=True).stdout
    except FileNotFoundError:
        pytest.skip("needs pdfinfo")
    assert confirmed_fingerprint(desk, minuted, Audience.PUBLIC) in told
