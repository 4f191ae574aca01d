"""A draft that was changed in Word comes back: what changed is offered, what is taken goes in, nothing else moves."""
from __future__ import annotations

import datetime as dt

import docx
import pytest
from word_hands import SOFFICE, Hands, saved_by_libreoffice

from clerk_desk.desk.bringing_back import Change, bring_back, take_changes
from clerk_desk.desk.documents import export_meeting
from clerk_desk.desk.flags import flags, raise_flag
from clerk_desk.desk.meetings import add_item, add_meeting, set_exempt
from clerk_desk.desk.meetings import meeting as meeting_of
from clerk_desk.desk.minuting import item_text, minute, save_minutes
from clerk_desk.desk.stages import set_state
from clerk_desk.desk.undo import undo
from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.changes import BlockChanges
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Audience, MeetingState

FOSTERING = """The report was received.

Councillor Reed asked how many carers had left in the year.

RESOLVED: That the Committee:-
(a) notes the report;
(b) asks that the figures be sent to members; and
(c) thanks the team.

The chair thanked those who had come."""
BUDGET = "The budget was explained.\n\nMembers asked about reserves.\n\nThe answer was noted."


@pytest.fixture
def second(desk, meeting) -> int:
    return add_item(desk, meeting, "Budget", "7").ids[0]


@pytest.fixture
def sent(desk, meeting, item, second, tmp_path):
    """The minutes as they went to the chair."""
    minute(desk, meeting, "6", FOSTERING)
    minute(desk, meeting, "7", BUDGET)
    return Hands(export_meeting(desk, meeting, tmp_path / "draft.docx", audience=Audience.MEMBERS))


def words(desk, item) -> list[str]:
    return [block.text for block in item_text(desk, item).minutes]


def told(back) -> list[tuple[str, str, str]]:
    return [(each.change.value, each.old, each.new) for each in back.offers]


def test_a_file_that_nobody_changed_offers_nothing(desk, meeting, sent):
    assert bring_back(desk, meeting, sent.place).offers == ()
    assert bring_back(desk, meeting, sent.save()).offers == ()


def test_tracked_words_are_one_change_with_its_author_and_taking_it_touches_nothing_else(desk, meeting, item, second, sent):
    before, other, rest = item_text(desk, item), words(desk, second), words(desk, item)
    sent.track("asked how many carers", "had left in the year", "had left since May")
    back = bring_back(desk, meeting, sent.save())
    [offer] = back.offers
    assert told(back) == [("changed", rest[1], rest[1].replace("in the year", "since May"))]
    assert (offer.authors, offer.here_too) == (("Cllr Vale",), False)
    assert words(desk, item) == rest  # nothing happens by reading
    take_changes(desk, back, back.offers)
    after = item_text(desk, item)
    assert [block.row for block in after.minutes] == [block.row for block in before.minutes]
    assert after.ranks == before.ranks
    assert words(desk, item) == [rest[0], offer.new, *rest[2:]]
    assert words(desk, second) == other
    assert bring_back(desk, meeting, sent.place).offers == ()


def test_taking_is_undone_as_one_deed(desk, meeting, item, sent):
    before = words(desk, item)
    sent.track("asked how many carers", "had left", "left")
    sent.track_deletion("thanked those")
    back = bring_back(desk, meeting, sent.save())
    take_changes(desk, back, back.offers)
    assert len(words(desk, item)) == len(before) - 1
    undo(desk, meeting)
    assert words(desk, item) == before


def test_a_paragraph_deleted_under_tracking_and_one_without_are_both_offered(desk, meeting, item, second, sent):
    sent.track_deletion("thanked those")
    sent.delete("Members asked about")
    back = bring_back(desk, meeting, sent.save())
    assert told(back) == [("removed", "The chair thanked those who had come.", ""), ("removed", "Members asked about reserves.", "")]
    take_changes(desk, back, back.offers[1:])
    assert words(desk, second) == ["The budget was explained.", "The answer was noted."]
    assert words(desk, item)[-1] == "The chair thanked those who had come."


def test_new_paragraphs_go_where_they_stand_and_are_what_their_neighbours_are(desk, meeting, item, sent):
    sent.track_paragraph("sent to members; and", "asks for a second report;")
    sent.add("thanked those", "The meeting paused.")
    sent.add("The meeting paused", "It went on.")
    back = bring_back(desk, meeting, sent.save())
    assert [(each.change, each.row.kind, each.row.level, each.new) for each in back.offers] == [
        (Change.NEW, Kind.CLAUSE, 1, "asks for a second report;"), (Change.NEW, Kind.PARAGRAPH, 0, "The meeting paused."),
        (Change.NEW, Kind.PARAGRAPH, 0, "It went on."),
    ]
    take_changes(desk, back, back.offers)
    assert words(desk, item)[4:] == [
        "asks that the figures be sent to members; and", "asks for a second report;", "thanks the team.",
        "The chair thanked those who had come.", "The meeting paused.", "It went on.",
    ]
    assert bring_back(desk, meeting, sent.place).offers == ()


def test_a_new_paragraph_under_our_own_style_is_what_the_style_says(desk, meeting, second, sent):
    sent.add("The answer was noted", "RESOLVED: That it be noted.", "Resolution")
    back = bring_back(desk, meeting, sent.save())
    assert back.offers[0].row.kind is Kind.LEAD_IN


@pytest.mark.parametrize("way", ["move", "track_move"])
def test_a_moved_paragraph_is_offered_as_moved_and_its_place_is_taken(desk, meeting, item, sent, way):
    rows = [block.row for block in item_text(desk, item).minutes]
    getattr(sent, way)("thanked those", "The report was received")
    back = bring_back(desk, meeting, sent.save())
    assert told(back) == [("moved", "The chair thanked those who had come.", "The chair thanked those who had come.")]
    take_changes(desk, back, back.offers)
    assert [block.row for block in item_text(desk, item).minutes] == [rows[0], rows[-1], *rows[1:-1]]


def test_a_paragraph_moved_under_another_item_keeps_its_id(desk, meeting, item, second, sent):
    row = item_text(desk, item).minutes[-1].row
    sent.move("thanked those", "Members asked about")
    back = bring_back(desk, meeting, sent.save())
    assert [each.change for each in back.offers] == [Change.MOVED]
    take_changes(desk, back, back.offers)
    assert [block.row for block in item_text(desk, second).minutes][2] == row
    assert row not in [block.row for block in item_text(desk, item).minutes]


def test_a_paragraph_split_in_two_is_a_change_and_a_new_one(desk, meeting, second, sent):
    sent.split("The budget was explained", "explained")
    back = bring_back(desk, meeting, sent.save())
    assert [(each.change, each.new) for each in back.offers] == [(Change.CHANGED, "The budget was"), (Change.NEW, "explained.")]
    take_changes(desk, back, back.offers)
    assert words(desk, second)[:3] == ["The budget was", "explained.", "Members asked about reserves."]


def test_an_empty_line_put_above_a_paragraph_is_no_change_of_it(desk, meeting, sent):
    sent.split("The budget was explained", "The budget")
    assert bring_back(desk, meeting, sent.save()).offers == ()


def test_two_paragraphs_joined_are_a_change_and_one_taken_out(desk, meeting, second, sent):
    sent.join("Members asked about", "The answer was noted")
    back = bring_back(desk, meeting, sent.save())
    both = "Members asked about reserves.The answer was noted."
    assert told(back) == [("changed", "Members asked about reserves.", both), ("removed", "The answer was noted.", "")]
    take_changes(desk, back, back.offers)
    assert words(desk, second) == ["The budget was explained.", "Members asked about reserves.The answer was noted."]


def test_words_changed_here_too_since_are_said_to_be(desk, meeting, second, sent):
    block = item_text(desk, second).minutes[1]
    save_minutes(desk, second, BlockChanges((plain("Members asked about balances.", uid=block.row.uid),)))
    sent.track("Members asked about", "reserves", "savings")
    back = bring_back(desk, meeting, sent.save())
    assert told(back) == [("changed", "Members asked about balances.", "Members asked about savings.")]
    assert back.offers[0].here_too


def test_words_changed_here_alone_are_not_offered_back(desk, meeting, item, second, sent):
    first, _, last = item_text(desk, second).minutes
    save_minutes(desk, second, BlockChanges((plain("The budget was laid out.", uid=first.row.uid),), removed=(last.row.uid,)))
    minute(desk, meeting, "6", "Said after it was sent.")
    assert bring_back(desk, meeting, sent.save()).offers == ()


def test_the_title_of_an_item_can_be_changed(desk, meeting, second, sent):
    sent.type_over("Budget", "Budget and reserves")
    back = bring_back(desk, meeting, sent.save())
    take_changes(desk, back, back.offers)
    assert item_text(desk, second).item.title == "Budget and reserves"


def test_words_that_are_no_blocks_are_shown_but_cannot_be_taken(desk, meeting, sent):
    sent.type_over("Minutes of the meeting held on", "Minutes of the meeting held on Friday 20 November 2026 at 7.30 pm in the Old Hall")
    back = bring_back(desk, meeting, sent.save())
    [offer] = back.offers
    assert (offer.change, offer.can_be_taken) == (Change.BESIDE, False)
    assert offer.old.startswith("Minutes of the meeting held on Friday")
    assert "Old Hall" in offer.new


def test_comments_become_marks_to_come_back_to_and_our_own_queries_do_not(desk, meeting, item, tmp_path, sent):
    blocks = item_text(desk, item).minutes
    raise_flag(desk, item, blocks[0].row.uid, "Which report?")
    mine = Hands(export_meeting(desk, meeting, tmp_path / "b.docx", audience=Audience.MEMBERS, with_queries=True))
    mine.remark("asked how many carers", "Was it Councillor Reed?")
    back = bring_back(desk, meeting, mine.save())
    assert [(each.change, each.uid, each.new) for each in back.offers] == [(Change.REMARK, blocks[1].row.uid, "Was it Councillor Reed?")]
    take_changes(desk, back, back.offers)
    assert [flag.note for flag in flags(desk, meeting)] == ["Which report?", "Cllr Vale: Was it Councillor Reed?"]


def test_a_lead_in_changed_in_word_does_not_keep_the_houses_bold(desk, meeting, item, sent):
    sent.track("That the Committee", "Committee", "Sub-Committee")
    back = bring_back(desk, meeting, sent.save())
    take_changes(desk, back, back.offers)
    block = next(block for block in item_text(desk, item).minutes if block.row.kind is Kind.LEAD_IN)
    assert block.text == "RESOLVED: That the Sub-Committee:-"
    assert not any(run.bold for run in block.runs)


def test_without_ids_paragraphs_are_known_by_their_words(desk, meeting, item, second, sent):
    before = item_text(desk, item)
    sent.track("asked how many carers", "had left in the year", "had left since May")
    sent.delete("Members asked about")
    sent.add("The answer was noted", "Officers were thanked for their work on it.")
    sent.lose_ids()
    back = bring_back(desk, meeting, sent.save())
    assert [(each.change.value, each.new) for each in back.offers] == [
        ("changed", "Councillor Reed asked how many carers had left since May."), ("removed", ""),
        ("new", "Officers were thanked for their work on it."),
    ]
    take_changes(desk, back, back.offers)
    assert [block.row for block in item_text(desk, item).minutes] == [block.row for block in before.minutes]
    assert words(desk, second) == ["The budget was explained.", "The answer was noted.", "Officers were thanked for their work on it."]


def test_on_another_machine_the_ids_in_the_file_are_enough(desk, meeting, second, sent):
    with desk.store.writing() as unit:
        unit.session.connection().exec_driver_sql("DELETE FROM written_files")
    minute(desk, meeting, "7", "Said after it was sent.")
    sent.track("Members asked about", "reserves", "savings")
    sent.track_deletion("thanked those")
    sent.delete("The answer was noted")  # without tracking nobody can tell that it was ever there
    back = bring_back(desk, meeting, sent.save())
    assert told(back) == [
        ("changed", "Members asked about reserves.", "Members asked about savings."),
        ("removed", "The chair thanked those who had come.", ""),
    ]


def test_what_a_public_file_never_had_is_not_offered_as_taken_out(desk, meeting, item, second, sent, tmp_path):
    set_exempt(desk, second, "3")
    public = export_meeting(desk, meeting, tmp_path / "public.docx")
    assert bring_back(desk, meeting, public).offers == ()


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_a_file_saved_again_by_libreoffice_offers_the_same(desk, meeting, sent, tmp_path):
    sent.track("asked how many carers", "had left in the year", "had left since May")
    sent.track_deletion("thanked those")
    sent.track_paragraph("sent to members; and", "asks for a second report;")
    sent.move("Members asked about", "The answer was noted")
    by_word = bring_back(desk, meeting, sent.save())
    by_other = bring_back(desk, meeting, saved_by_libreoffice(sent.place, tmp_path))
    assert told(by_other) == told(by_word)
    assert [(each.change, each.authors, each.row and each.row.kind) for each in by_other.offers] == [
        (each.change, each.authors, each.row and each.row.kind) for each in by_word.offers
    ]
    assert len(by_word.offers) == 4


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_a_file_that_libreoffice_only_saved_offers_nothing(desk, meeting, sent, tmp_path):
    assert bring_back(desk, meeting, saved_by_libreoffice(sent.place, tmp_path)).offers == ()


def test_a_file_of_another_meeting_is_refused_by_its_name(desk, committee, meeting, sent):
    other = add_meeting(desk, committee, dt.date(2026, 12, 4)).ids[0]
    with pytest.raises(CannotBeDone, match=r"draft\.docx is of another meeting: open Children and Families of 20 November 2026"):
        bring_back(desk, other, sent.place)


def test_a_strange_file_and_one_that_is_no_word_file_are_refused(desk, meeting, sent, tmp_path):
    strange = docx.Document()
    for number in range(20):
        strange.add_paragraph(f"A recipe for the {number}th soup of the season.")
    strange.save(tmp_path / "soup.docx")
    with pytest.raises(CannotBeDone, match=r"soup\.docx has little of this meeting's minutes in it"):
        bring_back(desk, meeting, tmp_path / "soup.docx")
    (tmp_path / "no.docx").write_bytes(b"no")
    with pytest.raises(CannotBeDone, match="Word file is damaged"):
        bring_back(desk, meeting, tmp_path / "no.docx")
    with pytest.raises(CannotBeDone, match="cannot be read"):
        bring_back(desk, meeting, tmp_path / "none.docx")


def test_nothing_chosen_confirmed_minutes_and_a_change_in_between_are_refused(desk, meeting, second, sent):
    sent.track("Members asked about", "reserves", "savings")
    back = bring_back(desk, meeting, sent.save())
    with pytest.raises(CannotBeDone, match="Nothing is taken yet"):
        take_changes(desk, back, [])
    minute(desk, meeting, "7", "In between.")
    with pytest.raises(CannotBeDone, match="were changed since the file was read"):
        take_changes(desk, back, back.offers)
    assert words(desk, second)[1] == "Members asked about reserves."


def test_confirmed_minutes_take_nothing_back(desk, committee, tmp_path):
    made = add_meeting(desk, committee, dt.date(2026, 10, 2)).ids[0]
    place = export_meeting(desk, made, tmp_path / "a.docx")
    for state in (MeetingState.DRAFT, MeetingState.PUBLISHED, MeetingState.CONFIRMED):
        set_state(desk, made, state)
    with pytest.raises(CannotBeDone, match="confirmed and locked"):
        bring_back(desk, made, place)
    assert meeting_of(desk, made).state is MeetingState.CONFIRMED
