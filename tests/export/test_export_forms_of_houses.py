"""Forms in which councils write what they decide, each made from the same typed minutes by settings of a style alone.

The forms are those that were collected from councils' published minutes, by their number in that list. What is held is the
whole of the lines that carry the decision: numbers, markers, signs and bold.
"""
from __future__ import annotations

import json
from dataclasses import replace

import pytest
from export_samples import RESOURCES, item, meeting, text

from clerk_desk.domain.blocks import Kind, plain
from clerk_desk.domain.house_numbers import occasion_of
from clerk_desk.domain.house_style import HouseStyle, style_from
from clerk_desk.domain.records import Audience
from clerk_desk.export.compose import compose_minutes
from clerk_desk.export.document import Heading, Look, Paragraph

DECIDED = frozenset({Look.LEAD_IN, Look.CLAUSE, Look.ACTION, Look.MINUTE})
TWO = ("That the report be noted", "That the draft plan be approved")


def typed(lead: str = "RESOLVED:", *clauses: str, before=(), after=()):
    """Minutes as a clerk types them: "-" before a clause goes one level deeper."""
    rows = [plain(each.lstrip("-"), Kind.CLAUSE, 1 + len(each) - len(each.lstrip("-"))) for each in clauses]
    lines = [plain(each, Kind.ACTION if each.startswith("ACTION") else Kind.PARAGRAPH) for each in after]
    return [*(plain(each) for each in before), plain(lead, Kind.LEAD_IN), *rows, *lines]


def lines(minutes, number="6", **settings):
    """The lines of the decision with their numbers, bold words between stars."""
    style = style_from({"name": "Theirs", **settings}, "theirs.json")
    words = text(*minutes, of=item(number))
    document = compose_minutes(meeting(words.item), [words], style, Audience.PUBLIC)
    pieces = [piece for piece in document.pieces if isinstance(piece, Paragraph) and piece.look in DECIDED]
    return [" ".join(part for part in (piece.marker, _starred(piece)) if part) for piece in pieces]


def _starred(piece):
    return "".join(f"*{run.text}*" if run.bold else run.text for run in piece.runs)


FORMS = [
    (1, {"lead_ins": {"resolved": "RESOLVED:"}, "clauses": ["1)", "a)", "i)", "A)"]}, TWO,
     ["*RESOLVED:*", "1) That the report be noted", "2) That the draft plan be approved"]),
    (2, {"lead_ins": {"resolved": "RESOLVED: -"}, "clauses": ["1.", "(a)", "(i)", "(A)"], "endings": "semicolons"}, TWO,
     ["*RESOLVED: -*", "1. That the report be noted; and", "2. That the draft plan be approved."]),
    (4, {"lead_ins": {"resolved": "Resolved -"}, "lead_in_bold": False, "endings": "full_stops"}, TWO[:1],
     ["Resolved -", "That the report be noted."]),
    (5, {"lead_ins": {"resolved": "Resolved-"}}, TWO[:1], ["*Resolved-*", "That the report be noted"]),
    (6, {"lead_ins": {"resolved": "Resolved –"}}, TWO[:1], ["*Resolved –*", "That the report be noted"]),
    (7, {"lead_ins": {"resolved": "Resolved:-"}, "one_clause": "inline"}, TWO[:1], ["*Resolved:-* That the report be noted"]),
    (9, {"lead_ins": {"resolved": "RESOLVED that"}, "one_clause": "inline"}, TWO[:1], ["*RESOLVED that* the report be noted"]),
    (10, {"lead_ins": {"resolved": "RESOLVED – that"}, "one_clause": "inline"}, TWO[:1], ["*RESOLVED – that* the report be noted"]),
    (12, {"lead_ins": {"resolved": "RESOLVED – That"}, "one_clause": "inline", "endings": "full_stops"}, TWO[:1],
     ["*RESOLVED – That* the report be noted"]),
    (13, {"lead_ins": {"resolved": "RESOLVED: That –"}, "clauses": ["i.", "a.", "1.", "A."], "that": "none", "endings": "semicolons"}, TWO,
     ["*RESOLVED: That –*", "i. The report be noted; and", "ii. The draft plan be approved."]),
    (16, {"lead_ins": {"resolved": "RESOLVED"}, "that": "none"}, TWO[:1], ["*RESOLVED*", "The report be noted"]),
    (17, {"lead_ins": {"resolved": "RESOLVED that:"}, "clauses": ["1)", "a)", "i)", "A)"], "that": "none", "decided_capitals": True}, TWO,
     ["*RESOLVED that:*", "1) The report be NOTED", "2) The draft plan be APPROVED"]),
    (19, {"lead_ins": {"resolved": "RESOLVED:"}, "clauses": ["(1)", "(a)", "(i)", "(A)"], "endings": "semicolons"}, TWO,
     ["*RESOLVED:*", "(1) That the report be noted; and", "(2) That the draft plan be approved."]),
    (21, {"lead_ins": {"resolved": "Resolved:"}, "clauses": ["a)", "i)", "1)", "A)"]}, TWO,
     ["*Resolved:*", "a) That the report be noted", "b) That the draft plan be approved"]),
    (22, {"lead_ins": {"resolved": "Resolved"}, "clauses": ["(a)", "(i)", "(1)", "(A)"], "lead_in_bold": False}, TWO,
     ["Resolved", "(a) That the report be noted", "(b) That the draft plan be approved"]),
    (25, {"lead_ins": {"resolved": "It was RESOLVED that"}, "one_clause": "inline"}, TWO[:1],
     ["*It was RESOLVED that* the report be noted"]),
    (28, {"lead_ins": {"resolved": "RESOLVED that:"}, "clauses": ["A.", "(i)", "(a)", "(1)"], "that": "none", "endings": "full_stops"}, TWO,
     ["*RESOLVED that:*", "A. The report be noted.", "B. The draft plan be approved."]),
    (30, {"lead_ins": {"resolved": "DECISION"}, "clauses": ["1.", "a.", "i.", "A."]}, TWO,
     ["*DECISION*", "1. That the report be noted", "2. That the draft plan be approved"]),
    (34, {"lead_ins": {"resolved": "The {committee} AGREED that"}, "one_clause": "inline"}, TWO[:1],
     ["*The Committee AGREED that* the report be noted"]),
    (35, {"lead_ins": {"resolved": "AGREED – That"}, "one_clause": "inline"}, TWO[:1], ["*AGREED – That* the report be noted"]),
    (48, {"lead_ins": {"resolved": "RESOLVED"}, "clauses": ["-", "•", "-", "•"]}, TWO,
     ["*RESOLVED*", "- That the report be noted", "- That the draft plan be approved"]),
    (50, {"lead_ins": {"resolved": "RESOLVED –"}, "paragraphs": "item.paragraph", "one_clause": "inline"}, TWO[:1],
     ["6.1 *RESOLVED –* That the report be noted"]),
    (51, {"lead_ins": {"resolved": "RESOLVED-"}, "one_clause": "inline"}, TWO[:1], ["*RESOLVED-* That the report be noted"]),
    (52, {"lead_ins": {"resolved": "RESOLVED - that:"}, "clauses": ["a.", "i.", "1.", "A."], "that": "none", "endings": "semicolons"}, TWO,
     ["*RESOLVED - that:*", "a. The report be noted; and", "b. The draft plan be approved."]),
]


@pytest.mark.parametrize(("number", "settings", "clauses", "wanted"), FORMS, ids=lambda given: str(given) if isinstance(given, int) else "")
def test_one_typed_decision_in_the_form_of_each_house(number, settings, clauses, wanted):
    assert number in range(1, 59)
    assert lines(typed("RESOLVED:", *clauses), **settings) == wanted


@pytest.mark.parametrize(("number", "settings", "clauses", "wanted"), FORMS, ids=lambda given: str(given) if isinstance(given, int) else "")
def test_where_it_was_typed_on_one_line_a_house_that_has_it_apart_gives_it_a_line_of_its_own(number, settings, clauses, wanted):
    if len(clauses) > 1 or settings.get("one_clause") == "inline":
        assert lines(typed("RESOLVED:", *clauses), **settings) == wanted
    else:
        apart = settings | {"one_clause": "apart"}
        assert lines(typed(f"RESOLVED: {clauses[0]}"), **apart) == wanted, number


def test_form_3_one_stem_and_clauses_three_deep_under_a_paragraph_number():
    minutes = typed(
        "Resolved that the Committee:-", "Records its thanks", "Requests that:-", "-A report be submitted", "-Updates be given on:-",
        "--costs", "--staff", before=["Members discussed it."],
    )
    assert lines(minutes, paragraphs="item.paragraph", endings="semicolons", lead_ins={"resolved": "RESOLVED:"}) == [
        "6.1 Members discussed it.", "6.2 *RESOLVED:* That the Committee:-", "(a) Records its thanks; and", "(b) Requests that:-",
        "(i) A report be submitted; and", "(ii) Updates be given on:-", "(A) costs; and", "(B) staff.",
    ]


def test_form_24_mover_and_seconder_before_the_resolution_wherever_they_were_typed():
    said = "Proposed by Councillor Reed, seconded by Councillor Fox, it was:"
    for before, after in (([said], []), ([], [said])):
        minutes = typed("RESOLVED:", *TWO, before=["It was discussed.", *before], after=after)
        assert lines(minutes, lead_ins={"resolved": "Resolved – That"}, that="none", clauses=["1.", "a.", "i.", "A."], mover="before") == [
            "It was discussed.", said, "*Resolved – That*", "1. The report be noted", "2. The draft plan be approved",
        ]


def test_form_19_and_58_reasons_vote_and_action_stand_after_the_resolution_and_the_action_last():
    minutes = typed(
        "RESOLVED:", TWO[0], before=["Reason for decision: the law asks for it.", "For: 7, Against: 2, Abstained: 1"],
        after=["ACTION: Clerk", "The Chair thanked all."],
    )
    assert lines(minutes, reasons="after", vote="after", actions="end", action="Action by:", action_bold=False) == [
        "*RESOLVED:*", "That the report be noted", "Reason for decision: the law asks for it.", "For: 7, Against: 2, Abstained: 1",
        "The Chair thanked all.", "Action by: Clerk",
    ]


def test_a_house_that_numbers_its_paragraphs_leaves_lines_where_the_screen_counts_them():
    minutes = typed("RESOLVED:", TWO[0], after=["Moved by Councillor Reed, seconded by Councillor Fox"])
    assert lines(minutes, mover="before", paragraphs="item.paragraph")[-1].startswith("6.2 Moved")


@pytest.mark.parametrize(("number", "lead", "forms", "wanted"), [
    (41, "RESOLVED unanimously: That it be noted.", {"resolved unanimously": "UNANIMOUSLY RESOLVED that"},
     "*UNANIMOUSLY RESOLVED that* it be noted."),
    (42, "Unanimously resolved: That it be noted.", {"resolved unanimously": "Unanimously resolved that"},
     "*Unanimously resolved that* it be noted."),
    (40, "RECOMMENDED to the Audit Board: That it be noted.", {"recommended to": "RECOMMENDS TO THE {body}:"},
     "*RECOMMENDS TO THE Audit Board:* That it be noted."),
    (49, "RECOMMENDED to Council: That it be noted.", {"recommended to council": "RESOLVED that Council be recommended that"},
     "*RESOLVED that Council be recommended that* it be noted."),
    (39, "RECOMMENDED: That it be noted.", {"recommended": "RECOMMENDED – T H A T"}, "*RECOMMENDED – T H A T* it be noted."),
    (42, "RESOLVED by 7 votes to 0: That it be noted.", {"resolved": "X:"}, "*RESOLVED* by 7 votes to 0: That it be noted."),
])
def test_lead_ins_by_kind_of_decision_and_by_the_body_it_goes_to(number, lead, forms, wanted):
    assert number
    assert lines(typed(lead), lead_ins=forms) == [wanted]


def test_a_form_for_one_line_and_another_above_a_list():
    forms = {"lead_ins": {"resolved": "RESOLVED that:"}, "lead_ins_inline": {"resolved": "RESOLVED that"}, "that": "none"}
    assert lines(typed("RESOLVED: That it be noted."), **(forms | {"that": "typed"})) == ["*RESOLVED that* it be noted."]
    assert lines(typed("RESOLVED:", *TWO), **forms)[0] == "*RESOLVED that:*"


def test_form_56_welsh_beside_english_each_said_in_its_own_language():
    style = style_from({
        "name": "Dwyieithog", "lead_ins": {"resolved": "RESOLVED:"},
        "second": {"language": "cy", "lead_ins": {"resolved": "PENDERFYNWYD:"}, "labels": {"present": "Yn bresennol:"}},
    }, "cy.json")
    words = text(*typed("RESOLVED:", *TWO))
    document = compose_minutes(meeting(words.item, present=("Cllr Reed",)), [words], style, Audience.PUBLIC)
    lead = next(piece for piece in document.pieces if isinstance(piece, Paragraph) and piece.look is Look.LEAD_IN)
    assert [(run.text, run.language) for run in lead.runs] == [("PENDERFYNWYD", "cy"), (" / ", ""), ("RESOLVED:", "")]
    assert "Yn bresennol / Present:" in repr(document)


RUNNING = [
    ("running", "items", "", ["1.", "2.", "3."], []), ("year", "items", "", ["39/26.", "40/26.", "41/26."], []),
    ("year", "items", "{number}.20{year}", ["39.2026.", "40.2026.", "41.2026."], []),
    ("code", "items", "", ["TC.39.", "TC.40.", "TC.41."], []),
    ("code", "items", "{year}/{number}/{code}", ["26/39/TC.", "26/40/TC.", "26/41/TC."], []),
    ("code", "items", "{year}/{next_year}-{number}", ["26/27-39.", "26/27-40.", "26/27-41."], []),
    ("year", "resolutions", "", ["6.", "7.", "8."], ["39/26", "40/26", "41/26"]),
    ("running", "paragraphs", "", ["6.", "7.", "8."], ["1", "2", "3", "4", "5", "6"]),
]


@pytest.mark.parametrize(("paragraphs", "unit", "form", "headings", "numbers"), RUNNING)
def test_numbers_that_run_on_leave_no_gap_and_have_the_year_of_the_meeting(paragraphs, unit, form, headings, numbers):
    style = replace(style_from({"name": "R", "paragraphs": paragraphs, "unit": unit, "number_form": form}, "r"))
    texts = [text(*typed("RESOLVED:", TWO[0], before=["Said."]), of=item(str(n), "Title", n)) for n in (6, 7, 8)]
    for hidden in (False, True):
        exempt = [replace(texts[0], item=replace(texts[0].item, exempt="3")), *texts[1:]] if hidden else texts
        first = 1 if paragraphs == "running" else 39
        held = meeting(*(each.item for each in exempt))
        document = compose_minutes(held, exempt, style.on(occasion_of(held, first)), Audience.PUBLIC)
        assert [piece.marker for piece in document.pieces if isinstance(piece, Heading)][1:] == headings
        seen = [piece.marker for piece in document.pieces if isinstance(piece, Paragraph) and piece.marker]
        assert seen == (numbers[len(numbers) // 3:] if hidden else numbers)


def test_a_style_gives_back_the_data_it_was_made_of():
    from clerk_desk.domain.house_style import style_data

    for _, settings, _, _ in FORMS:
        style = style_from({"name": "Theirs", **settings}, "theirs.json")
        assert style_from(style_data(style), "again") == style
    assert style_from(style_data(HouseStyle("Plain")), "again") == HouseStyle("Plain")


def test_a_welsh_house_says_what_and_when_in_each_language_and_where_once():
    cy = json.loads((RESOURCES / "languages" / "cy.json").read_text(encoding="utf-8"))
    given = json.loads((RESOURCES / "styles" / "numbered.json").read_text(encoding="utf-8")) | {"name": "Dwyieithog", "second": cy}
    style = style_from(given, "cy.json")
    document = compose_minutes(meeting(item()), [text(plain("Said."))], style, Audience.PUBLIC)
    said = next(piece for piece in document.pieces if getattr(piece, "look", None) is Look.MEETING)
    assert [(run.text, run.language) for run in said.runs] == [
        ("Cofnodion y cyfarfod a gynhaliwyd ar ddydd Mawrth 8 Medi 2026", "cy"), (" / ", ""),
        ("Minutes of the meeting held on Tuesday 8 September 2026 at 7.00 pm in the Council Chamber, Town Hall", ""),
    ]
