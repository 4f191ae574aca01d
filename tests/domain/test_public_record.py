"""What the public reads of exempt items: titles, and that press and public went out and came in."""
from __future__ import annotations

import datetime as dt

import pytest

from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.public_record import NO_TITLE, PublicWords, named_paragraphs, public_lacks, public_parts, title_for_public
from clerk_desk.domain.records import AgendaItem, ItemText
from clerk_desk.domain.sitting import SittingEvent, SittingKind

STYLE = HouseStyle("S", time_form="7.00 pm")
ENGLAND = "That, under section 100A(4) of the Local Government Act 1972, the press and public be excluded from the meeting during item 9"
PASSED = "That the public be excluded during item 9."


def item(exempt="3", title="Offer by Harrow", number="9", **more):
    return AgendaItem(9, f"item{number}", 1, 9, number, title, exempt=exempt, **more)


def excluding(*, words=PASSED, in_item=9):
    return SittingEvent(1, "out", 1, 1, SittingKind.EXCLUDE, dt.datetime(2026, 9, 8, 19, 40), in_item, words=words)


def readmitting(*, in_item=9):
    return SittingEvent(2, "back", 1, 2, SittingKind.READMIT, dt.datetime(2026, 9, 8, 20, 10), in_item)


def heard(*blocks, of=None, events=(), nation=Nation.ENGLAND):
    """The words that the public may read of one exempt item, before and after its summary."""
    of = of or item()
    part = public_parts([ItemText(of, minutes=blocks)], events, nation, STYLE)[of.uid]
    return tuple([block.text for block in part.blocks if block.row.uid in uids] for uids in (part.out, part.back))


@pytest.mark.parametrize(("of", "read"), [
    (item(), "Offer by Harrow"), (item(title_exempt=True), NO_TITLE), (item(title_exempt=True, public_title="A contract"), "A contract"),
    (item(public_title="A contract"), "Offer by Harrow"),
    (item(exempt="", title_exempt=True, public_title="A contract"), "Offer by Harrow"),
])
def test_a_title_is_kept_back_only_where_it_is_marked(of, read):
    assert title_for_public(of) == read


def test_the_resolution_minuted_under_the_exempt_item_stands_with_the_words_it_was_passed_in():
    typed = plain("That the public be excluded during item 9, as Harrow offers 4,000", Kind.CLAUSE, 1)
    out, back = heard(
        plain("RESOLVED: for Harrow's sake", Kind.LEAD_IN), typed, plain("That the offer be taken.", Kind.CLAUSE, 1),
        plain("Harrow spoke."), plain("The press and public were readmitted at 8.12 pm after Harrow left."),
        events=(excluding(), readmitting()),
    )
    assert out == ["RESOLVED:", PASSED]
    assert back == ["The press and public were readmitted to the meeting at 8.10 pm."]


def test_minutes_without_a_sitting_get_words_of_the_nation():
    out, _ = heard(plain("Resolved: That the press and public be excluded as Harrow is named", Kind.LEAD_IN))
    assert out[0].startswith(f"RESOLVED: {ENGLAND}") and "paragraph 3 of Part 1 of Schedule 12A" in out[0] and "Harrow" not in out[0]
    out, back = heard(
        plain("RESOLVED:", Kind.LEAD_IN), plain("That the public be excluded", Kind.CLAUSE, 1), plain("The public was readmitted."),
        of=item("Schedule 7A, paragraphs 6 and 8"), nation=Nation.SCOTLAND,
    )
    assert "Local Government (Scotland) Act 1973" in out[1] and "paragraphs 6 and 8" in out[1]
    assert back == ["The press and public were readmitted to the meeting."]
    out, _ = heard(plain("That the public be excluded", Kind.CLAUSE, 1), of=item("Public excluded"))
    assert out == ["That the press and public be excluded from the meeting during item 9."]


def test_a_resolution_that_names_an_exempt_title_is_told_in_the_words_of_the_nation():
    named = excluding(words="That the public be excluded for the Offer  by Harrow.")
    for minuted in ((), (plain(named.words, Kind.CLAUSE, 1),)):
        out, _ = heard(*minuted, of=item(title_exempt=True), events=(named,))
        assert out[-1].startswith(ENGLAND) and "Harrow" not in "".join(out)
    assert heard(of=item(), events=(named,))[0][-1] == named.words


def test_what_nobody_minuted_is_told_from_the_sitting_and_takes_no_number():
    of = item()
    part = public_parts([ItemText(of, minutes=(plain("Harrow spoke."),))], (excluding(), readmitting()), Nation.ENGLAND, STYLE)[of.uid]
    assert [(block.text, block.row.mark) for block in part.blocks] == [
        ("RESOLVED:", "none"), (PASSED, "none"), ("Harrow spoke.", ""),
        ("The press and public were readmitted to the meeting at 8.10 pm.", "none"),
    ]
    assert len(part.out) == 2 and len(part.back) == 1


def test_a_resolution_that_stands_in_a_public_item_is_not_told_twice():
    before = ItemText(item("", "Exclusion", "8"), minutes=(plain("That the press and public be excluded", Kind.CLAUSE, 1),))
    parts = public_parts([before, ItemText(item(), minutes=(plain("Harrow."),))], (excluding(),), Nation.ENGLAND, STYLE)
    assert parts["item9"].out == frozenset() and "item8" not in parts


@pytest.mark.parametrize(("exempt", "found"), [
    ("Schedule 12A, paragraphs 1 and 3", (1, 3)), ("3", (3,)), ("paragraph 3", (3,)), ("Public excluded", ()), ("paragraph 12", ()),
])
def test_paragraphs_are_read_from_an_agenda(exempt, found):
    assert named_paragraphs(exempt, Nation.ENGLAND) == found


def test_the_public_record_says_what_it_lacks():
    dark = ItemText(item(title_exempt=True), minutes=(plain("Harrow offers 4,000."),))
    open_ = ItemText(item("", "Minutes", "2"), minutes=(plain("The offer by  Harrow comes later."),))
    lacks = public_lacks([open_, dark], ())
    assert [words for words in ("no public one", "no public summary", "stands in item 2", "were excluded") if any(
        words in each for each in lacks)] == ["no public one", "no public summary", "stands in item 2", "were excluded"]
    told = ItemText(item(public_summary="A price was agreed."), minutes=dark.minutes)
    assert public_lacks([told], (excluding(),)) == ()
    assert public_lacks([ItemText(item(), minutes=(plain("RESOLVED:", Kind.LEAD_IN), plain(PASSED, Kind.CLAUSE, 1)))], ()) == ()
    assert public_lacks([ItemText(item(), minutes=(plain("Ring Harrow", Kind.NOTE),))], ()) == ()


def test_public_words_that_give_the_title_away_are_refused():
    with pytest.raises(CannotBeDone, match="public title has the exempt title in it"):
        PublicWords(True, "The OFFER by  Harrow, in short").for_item(item())
    with pytest.raises(CannotBeDone, match="public summary"):
        PublicWords(True, "A contract", "The offer by Harrow was taken.").for_item(item())
    with pytest.raises(CannotBeDone, match="is public: mark it exempt first"):
        PublicWords(False, "", "A price.").for_item(item(""))
    assert PublicWords(False, " A  b ", "one\n\n two ").for_item(item()) == PublicWords(False, "A b", "one\ntwo")
