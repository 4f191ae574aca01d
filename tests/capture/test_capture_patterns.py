"""Patterns: compiled late, and with a test for words before them; what they find is what the bare expression finds."""
from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from clerk_desk.capture import deferrals, expectations, note_forms, phrases, requests, speakers, undertakings, wishes
from clerk_desk.capture.due_words import BEGINS, DUE
from clerk_desk.capture.follow_ups import promises_in
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.places import LONGEST
from clerk_desk.domain.blocks import Kind, plain

CASES = sorted((Path(__file__).resolve().parent / "cases").glob("*.txt"))
MODULES = (deferrals, expectations, note_forms, phrases, requests, speakers, undertakings, wishes)
GUARDED = {
    f"{module.__name__}.{name}": value for module in MODULES for name, value in vars(module).items()
    if isinstance(value, Pattern) and value._among
}
TEXTS = [
    "It was AGREED that the Clerk will obtain a price, and the item was Deferred to the May meeting.",
    "The Clerk advised Mrs Hale that she would receive a written reply.",
    "The Warden undertook to send members the list. He'd be circulating a note; the rest would follow to all Members.",
    "Mrs Pickard, the agent, asked for the plan. It was left with the Curator to write. A copy was requested.",
    "The Director promised members the figures; the report would come back to the Panel.",
    "Figures would be checked in May and circulated. She would be sending the list. Mr Orr asked that it be mended.",
    "Cllr Day wants the drain discussed in June. It was suggested that a visit be arranged, which was agreed.",
    "The Clerk was asked to write. The Chair asked officers to look. It is due to be presented to the Board.",
    "He said that Councillor Ash would have her answer and would have the gate mended.",
    "Matter to be listed at the next meeting.",
    "She said that it would be with members by the end of the week. Written answers would follow.",
    "Ms Poole took this away as an action. It was agreed that the lease be renewed and that a visit be arranged.",
    "The Clerk would go back to the County Council on this, and would also find out the date.",
    "Mr Orr asked whether a breakdown could be shared with members. Mowing map to be sent to the Panel.",
    "A written answer on that would go to Councillor Ash. They would have an answer from the Director by May.",
    "An action was agreed for the Clerk to write. A request was made for the figures to be shared.", "The Chair proposed that she write.",
    "It was agreed to defer this to March. Mr Orr was asked for a note on it.", "Back to Forum in March with costings.",
    "The Clerk should answer it. The Director said that this could be made available to all Members.",
    "asks the water company to publish a timetable",
    "She said that a corrected version would reach Members by Friday.",
    "a further report come to the May meeting", "would like the Board back in six months",
    "To be placed on the February agenda. She asked that a log be kept and brought to every meeting.",
    "The Board thanked the Warden and asked that she attend the May meeting. Officers were content for a tour to be laid on.",
    "She was informed by the Warden that he would look into it.",
    "Cllr Nunn was told that he would be given a written reply.",
    "Grass contract to go on the next agenda. The Chair agreed to ring him; Cllr Ash to write.",
    "He would receive a written response. She was expecting to bring it to the Panel in June; it would follow.",
    "The Panel would further consider this at its July meeting. Amendments to the leaflet be made.",
    "Members are to receive a draft by e-mail in October. The Clerk said that this would be put in hand by May.",
    "An item on the visitor economy was added for June. The Manager hoped to be in a position to send it out by Christmas.",
    "The Member would be glad to come out after Easter. To be considered next month.",
    "There was a request for officers to look at it. Cllr Ash proposed a site visit, which was agreed.",
    "Members would receive a briefing on the inspection in May. He promised an answer by Friday. The list would go out with the minutes.",
]
UNITS = ["a ", "Councillor ", "(", "to be ", "x", "Head of ", "to do and ", "asked that ", "would be ", "A-", "Councillor Aa and "]


def test_a_pattern_is_compiled_only_when_it_is_asked():
    wrong = Pattern("(")
    with pytest.raises(re.error):
        wrong.search("text")


def test_without_any_of_its_words_nothing_is_searched():
    assert Pattern(r"\d", among=("no",)).search("page 4") is None
    assert list(Pattern(r"\d", among=("no",)).finditer("page 4")) == []
    assert Pattern(r"no \d", re.IGNORECASE, among=("no",)).search("see NO 4")[0] == "NO 4"


@pytest.mark.parametrize("name", GUARDED)
def test_the_words_looked_for_first_lose_nothing(name):
    pattern = GUARDED[name]
    for text in TEXTS:
        assert [found.span() for found in pattern.finditer(text)] == [found.span() for found in pattern.compiled.finditer(text)]
    assert any(pattern.compiled.search(text) for text in TEXTS)


@pytest.mark.parametrize("path", CASES[::4], ids=lambda path: path.stem)
def test_where_due_words_may_begin_loses_none_of_them(path):
    bare = re.compile(DUE.words.removeprefix(BEGINS))
    text = path.read_text(encoding="utf-8")[:2000]
    assert [found.span() for found in DUE.finditer(text)] == [found.span() for found in bare.finditer(text)]


@pytest.mark.parametrize("unit", UNITS)
def test_a_long_line_of_one_word_is_read_at_once(unit):
    text = ("The Clerk was asked to send " + unit * LONGEST)[:LONGEST - 1]
    began = time.perf_counter()
    promises_in([plain(text)])
    promises_in([plain("RESOLVED:", Kind.LEAD_IN), plain(text, Kind.CLAUSE, 1)])
    assert time.perf_counter() - began < 2
