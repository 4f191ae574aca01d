"""How resolutions begin in different houses, where their lead-in ends, how clauses nest; markers, sentences and wrapped lines."""
from __future__ import annotations

import pytest

from clerk_desk.capture.lines import read_lines
from clerk_desk.capture.markers import Levels, split_marker
from clerk_desk.capture.minutes import minutes_blocks
from clerk_desk.capture.sentences import sentences
from clerk_desk.domain.resolutions import action_label, folded, near_action


def resolutions(text):
    found = folded(minutes_blocks(read_lines(text))).resolutions
    return [(each.lead_in, [(clause.marker, clause.text) for clause in each.clauses]) for each in found]


ONE = [
    ("RESOLVED – That the plan be noted.", "RESOLVED –", "That the plan be noted."),
    ("RESOLVED - that the plan be noted.", "RESOLVED -", "that the plan be noted."),
    ("RESOLVED that the plan be noted.", "RESOLVED", "that the plan be noted."),
    ("RESOLVED:That the plan be noted.", "RESOLVED:", "That the plan be noted."),
    ("Resolved: That the plan be noted.", "Resolved:", "That the plan be noted."),
    ("Resolved-\n\nThat the plan be noted.", "Resolved-", "That the plan be noted."),
    ("Resolved\n\nThat the plan be noted.", "Resolved", "That the plan be noted."),
    ("Resolved:-\n\nThat the plan be noted.", "Resolved:-", "That the plan be noted."),
    ("RESOLVED\n\nThe Plan", "RESOLVED", "The Plan"),
    ("It was RESOLVED that the plan be noted.", "It was RESOLVED", "that the plan be noted."),
    ("UNANIMOUSLY RESOLVED that the plan be noted.", "UNANIMOUSLY RESOLVED", "that the plan be noted."),
    ("Unanimously resolved that the plan be noted.", "Unanimously resolved", "that the plan be noted."),
    ("Resolved (by 6 votes to 2) to note the plan.", "Resolved (by 6 votes to 2)", "to note the plan."),
    ("Resolved by 6 votes to 2 to note the plan.", "Resolved by 6 votes to 2", "to note the plan."),
    ("The Committee resolved to note the plan.", "The Committee resolved", "to note the plan."),
    ("The Council AGREED that the plan be noted.", "The Council AGREED", "that the plan be noted."),
    ("AGREED – That the plan be noted.", "AGREED –", "That the plan be noted."),
    ("Agreed that the plan be noted.", "Agreed", "that the plan be noted."),
    ("RESOLVED that Council be recommended to adopt it.", "RESOLVED", "that Council be recommended to adopt it."),
    ("RESOLVED- That the plan be noted.", "RESOLVED-", "That the plan be noted."),
    ("It was proposed by Cllr A, seconded by Cllr B, and RESOLVED: That it be so.",
     "It was proposed by Cllr A, seconded by Cllr B, and RESOLVED:", "That it be so."),
    ("The Board NOTED the plan.", "The Board NOTED", "the plan."),
    ("RECOMMENDED – That the plan be adopted.", "RECOMMENDED –", "That the plan be adopted."),
]

MANY = [
    "RESOLVED:", "RESOLVED: -", "RESOLVED: That the Committee:-", "RESOLVED: That –", "RESOLVED, that – Members:", "Resolved: that:",
    "RESOLVED that:", "RESOLVED - that:",
    "It was moved by Cllr A, seconded by Cllr B and RESOLVED:", "DECISION", "Decision", "The Council resolved:-", "RECOMMENDED to Council:",
    "RECOMMENDS TO THE BOARD:",
    "AGREED to recommend Option 2, namely to:-", "Having heard the officers, the committee agreed:",
    "RESOLVED – That the application be DEFERRED for the following reasons:",
    "RESOLVED that the Committee:", "The Committee AGREED:", "RESOLVED UNANIMOUSLY:", "Resolved to:", "The Panel agreed to:-",
]


@pytest.mark.parametrize(("text", "lead", "clause"), ONE, ids=[each[0][:40] for each in ONE])
def test_a_resolution_in_one_sentence_is_cut_after_its_lead_in(text, lead, clause):
    assert resolutions(f"The Officer spoke.\n\n{text}") == [(lead, [("", clause)])]


@pytest.mark.parametrize("lead", MANY)
@pytest.mark.parametrize("marks", [("1.", "2."), ("(a)", "(b)"), ("i)", "ii)"), ("•", "•")], ids=str)
def test_a_lead_in_before_marked_clauses_is_the_whole_line(lead, marks):
    text = f"The Officer spoke.\n\n{lead}\n\n{marks[0]} note the plan; and\n\n{marks[1]} thank officers.\n\nVoting: unanimous."
    assert resolutions(text) == [(lead, [(marks[0], "note the plan; and"), (marks[1], "thank officers.")])]


@pytest.mark.parametrize("text", [
    "The minutes were agreed and signed.", "It was agreed that the plan be noted.", "The amendment was put and declared CARRIED.",
    "It had been agreed in May to defer the item.",
    "The issue had been resolved.",
    "Members agreed by consensus, without a vote.", "It was proposed by Cllr A and seconded by Cllr B that it be so.",
    "Members noted that:\n\n• rain fell", "The following points were noted:-\n\n• rain fell",
])
def test_narrative_with_a_word_of_decision_is_no_resolution(text):
    assert resolutions(f"The Officer spoke.\n\n{text}") == []


@pytest.mark.parametrize(("markers", "levels"), [
    ("(a) (b) (i) (ii) (A) (B) (iii) (c)", [1, 1, 2, 2, 3, 3, 2, 1]), ("(g) (h) (i) (j)", [1, 1, 1, 1]),
    ("1. (a) (b) 2. (a)", [1, 2, 2, 1, 2]),
    ("• o o •", [1, 2, 2, 1]), ("(1) (a) (i) (ii) (b) (2)", [1, 2, 3, 3, 2, 1]), ("i) ii) a) b) iii)", [1, 1, 2, 2, 1]),
    ("(y) (z) (aa)", [1, 1, 1]),
])
def test_markers_tell_how_deep_a_clause_stands(markers, levels):
    count = Levels()
    assert [count.level(marker) for marker in markers.split()] == levels


@pytest.mark.parametrize(("line", "marker"), [
    ("(a)\ttext", "(a)"), ("i) text", "i)"), ("6.1 text", "6.1"), ("6.1. text", "6.1."), ("· text", "·"), ("- a) text", "a)"),
    ("1.0 Context", "1.0"),
    ("D. Anwyl said", ""), ("10.30 am The meeting", ""), ("31.4 million people", ""), ("plain", ""), ("iii. text", "iii."),
    ("(NOTE: text)", ""), ("2024 was dry", ""),
])
def test_a_marker_is_told_from_words(line, marker):
    assert split_marker(line)[0] == marker


@pytest.mark.parametrize("parts", [
    ["Cllr. Ames spoke.", "It rained."], ["See No. 4 of the list.", "It is long."], ["They met at 7 p.m. in the hall.", "All came."],
    ["Mr. D. Anwyl left.", "Why?", "He was ill."],
    ["It was St. John’s Road (nos. 4 to 6).", "“Yes.”", "The end"], ["The cost (e.g. £4.50 each) rose.", "3,000 were sold."],
])
def test_sentences_end_where_they_end(parts):
    assert sentences(" ".join(parts)) == parts


@pytest.mark.parametrize("word", ["ACTION", "Action", "ACTOIN", "ACTON", "ACTIO", "ACION", "ACTTION", "CATION", "actions", "ACTIONN"])
def test_a_slip_of_the_fingers_is_still_an_action(word):
    assert near_action(word)
    assert action_label(f"{word}: Clerk") == len(word) + 2


@pytest.mark.parametrize("word", ["auction", "motion", "section", "option", "nation", "question", "active", "caution", "station", ""])
def test_another_word_is_no_action(word):
    assert not near_action(word)


def test_broken_lines_are_joined_and_list_entries_are_not():
    text = (
        "The Committee considered a report on the state of the town’s bridges, which\n"
        "had been surveyed in the spring, and was told that two of them would need\n"
        "to be closed for repairs during the school holidays in order to be safe.\n\n"
        "(a)  the first of these bridges stood beside the mill and carried the road to\n"
        "     the station;\n(b)  the second was for walkers only.\n")
    lines = read_lines(text)
    assert [line.marker for line in lines] == ["", "(a)", "(b)"]
    assert lines[1].text == "the first of these bridges stood beside the mill and carried the road to the station;"
