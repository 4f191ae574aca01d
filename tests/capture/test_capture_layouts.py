"""The forms in which councils write what was decided, one by one, and the layouts of whole minutes; and that no word is lost."""
from __future__ import annotations

import re
from pathlib import Path

import pytest

from clerk_desk.capture.leftovers import joins_only
from clerk_desk.capture.lines import GLUED, cleaned
from clerk_desk.capture.reading import read_file, read_text
from clerk_desk.domain.captured import as_json
from clerk_desk.domain.resolutions import near_action

CASES = sorted((Path(__file__).resolve().parent / "cases").glob("*.txt"))
HEDGES = "4. HEDGES\n\nThe hedge was seen by all.\n\n"
TOP = (
    "Hay Town Council\n\nMinutes of the meeting of the Parks Committee held on Tuesday 4 March 2025 at 7.00 pm in the Sail Loft, Hay\n\n"
    "Present: Councillors Ash, Bow and Croft\n\n")
CUT, PAID = "That the hedge be cut.", "That the bill be paid."


def only(text):
    items = as_json(read_text(text))["items"]
    assert len(items) == 1
    return items[0]


def tree(clauses):
    """Markers and words of clauses, those below them as a list after them."""
    out = []
    for clause in clauses:
        out.append((clause["marker"], clause["text"]))
        out += [tree(clause["clauses"])] if clause["clauses"] else []
    return out


def decided(text):
    """Lead-in and clauses of each resolution of the one item."""
    return [(each["lead_in"], tree(each["clauses"])) for each in only(HEDGES + text)["resolutions"]]


def narrative(text):
    """Kind and words of the item's narrative after its first paragraph."""
    return [(block["kind"], block["text"]) for block in only(HEDGES + text)["minutes"]][1:]


IN_ONE_LINE = [
    ("Resolved: - ", "That"), ("RESOLVED ", "that"), ("RESOLVED – ", "that"), ("RESOLVED - ", "that"), ("RESOLVED – ", "That"),
    ("RESOLVED:", "That"), ("Resolved: ", "That"), ("It was RESOLVED ", "that"), ("The Council AGREED ", "that"),
    ("AGREED – ", "That"), ("Agreed ", "that"), ("RECOMMENDED – ", "T H A T"), ("UNANIMOUSLY RESOLVED ", "that"),
    ("Unanimously resolved ", "that"), ("RESOLVED- ", "That"), ("Resolved (by 5 votes to 2) ", "that"),
    ("Resolved by (5 votes to 2) ", "that"),
    ("The Committee resolved ", "that"), ("PENDERFYNWYD ", "that"), ("Resolved- ", "That"), ("Resolved – ", "That"),
    ("Resolved:- ", "That"),
]


@pytest.mark.parametrize(("lead", "that"), IN_ONE_LINE, ids=lambda part: part.strip())
def test_a_decision_in_one_sentence(lead, that):
    assert decided(f"{lead}{that} the hedge be cut.") == [(lead.strip(), [(None, f"{that} the hedge be cut.")])]


@pytest.mark.parametrize("lead", [
    "RESOLVED:", "Resolved -", "Resolved-", "Resolved –", "Resolved", "Resolved: -", "RESOLVED –", "DECISION", "AGREED:", "Resolved:-",
])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_decision_below_its_lead_in(lead, gap):
    assert decided(f"{lead}{gap}{CUT}") == [(lead, [(None, CUT)])]


@pytest.mark.parametrize("lead", [
    "RESOLVED:", "RESOLVED: -", "Resolved:-", "RESOLVED: That –", "Resolved: that:", "RESOLVED that:", "RESOLVED, that – Members:",
    "DECISION",
    "RESOLVED - that:", "The Council resolved:-", "RESOLVED: That the Committee:-", "RESOLVED nem con:", "PENDERFYNWYD:",
    "RESOLVED – That the application be DEFERRED for the following reasons:", "The Committee AGREED to recommend Option 2, namely to:-",
    "It was proposed by Councillor Ash, seconded by Councillor Bow and RESOLVED:", "RECOMMENDS TO THE BOARD:",
])
@pytest.mark.parametrize("form", ["1) 2)", "1. 2.", "(a) (b)", "(1) (2)", "i. ii.", "a) b)", "A. B.", "• •"])
def test_marked_clauses_below_their_lead_in(lead, form):
    one, two = form.split()
    assert decided(f"{lead}\n\n{one} {CUT[:-1]}; and\n\n{two}\n\n{PAID}") == [(lead, [(one, f"{CUT[:-1]}; and"), (two, PAID)])]


@pytest.mark.parametrize(("text", "expected"), [
    ("RESOLVED\n\nThe hedge be cut and the owner told.", [("RESOLVED", [(None, "The hedge be cut and the owner told.")])]),
    ("Resolved: that:\n\n(i) the hedge be cut; and\n(ii) that it be burnt;\n\nthat the bill be paid.",
     [("Resolved: that:", [("(i)", "the hedge be cut; and"), ("(ii)", "that it be burnt;"), (None, "that the bill be paid.")])]),
    ("Moved by Councillor Ash,\nSeconded by Councillor Bow, and it was:\n\nResolved – That\n\n1. the hedge be cut.\n2. the bill be paid.",
     [("Moved by Councillor Ash, Seconded by Councillor Bow, and it was: Resolved – That",
       [("1.", "the hedge be cut."), ("2.", "the bill be paid.")])]),
    ("PROPOSED by Councillor Ash, Seconded by Councillor Bow, and RESOLVED:\n\n" + CUT,
     [("PROPOSED by Councillor Ash, Seconded by Councillor Bow, and RESOLVED:", [(None, CUT)])]),
    ("Moved by Councillor Ash,\nSeconded by Councillor Bow,\n\nThat the Committee agrees to cut the hedge.\n\nOn a show of hands it was "
     "declared carried.",
     [("Moved by Councillor Ash, Seconded by Councillor Bow,", [(None, "That the Committee agrees to cut the hedge.")])]),
    ("RESOLVED that the Committee:\n\nA Considered the plan.\n\nB Requested that officers:\n\ni) cut the hedge; and\n\nii) pay the bill.",
     [("RESOLVED that the Committee:", [("A", "Considered the plan."), ("B", "Requested that officers:"),
                                        [("i)", "cut the hedge; and"), ("ii)", "pay the bill.")]])]),
    ("DECISION\n\n1. To note the plan.\n2. To cut the hedge.", [("DECISION", [("1.", "To note the plan."), ("2.", "To cut the hedge.")])]),
    ("Decision\n\n1. Noted the plan.\n2. Agreed the bill.", [("Decision", [("1.", "Noted the plan."), ("2.", "Agreed the bill.")])]),
    ("The Committee noted and AGREED the recommendations as set out.",
     [("The Committee noted and AGREED", [(None, "the recommendations as set out.")])]),
    ("RESOLVED:\n\ni. that the plan be noted.\n\nRECOMMENDS TO THE BOARD:\n\nii. that the hedge be cut.",
     [("RESOLVED:", [("i.", "that the plan be noted.")]), ("RECOMMENDS TO THE BOARD:", [("ii.", "that the hedge be cut.")])]),
    ("The committee noted the report.", [("The committee noted", [(None, "the report.")])]),
    ("RECEIVED.", [("RECEIVED.", [])]), ("Noted.", [("Noted.", [])]),
    ("RESOLVED\n\nThis Council Notes:-\n\n- the hedge is tall;\n- the bill is large.",
     [("RESOLVED This Council Notes:-", [("-", "the hedge is tall;"), ("-", "the bill is large.")])]),
    ("Having heard the owner, the committee agreed:\n\nThe hedge be cut.\n\nThe bill be paid.",
     [("Having heard the owner, the committee agreed:", [(None, "The hedge be cut."), (None, "The bill be paid.")])]),
    (",\n\na.\n\nThat the hedge be cut; and\n\nb.\n\nThat the bill be paid.",
     [("", [("a.", "That the hedge be cut; and"), ("b.", "That the bill be paid.")])]),
    ("RESOLVED that:\n\n1. the plan:\n(a) be read:\n(i) at once:\n(A) by all; and\n(B) by the Clerk;\n(ii) later; and\n(b) be kept; and\n"
     "2. it be cut.",
     [("RESOLVED that:", [
         ("1.", "the plan:"),
         [("(a)", "be read:"), [("(i)", "at once:"), [("(A)", "by all; and"), ("(B)", "by the Clerk;")], ("(ii)", "later; and")],
          ("(b)", "be kept; and")],
         ("2.", "it be cut.")])]),
    ("PENDERFYNWYD torri’r gwrych.\n\nRESOLVED to cut the hedge.",
     [("PENDERFYNWYD", [(None, "torri’r gwrych.")]), ("RESOLVED", [(None, "to cut the hedge.")])]),
])
def test_other_forms_of_decisions(text, expected):
    assert decided(text) == expected


def test_what_stands_after_a_decision_is_none_of_it():
    text = f"RESOLVED –\n\n{CUT}\n\nREASON FOR DECISION:\n\nIt was tall.\n\nAlternative options considered and rejected: none."
    assert decided(text) == [("RESOLVED –", [(None, CUT)])]
    assert narrative(text) == [("heading", "REASON FOR DECISION:"), ("paragraph", "It was tall."),
                               ("paragraph", "Alternative options considered and rejected: none.")]


def test_a_dissent_below_unmarked_clauses_is_a_paragraph():
    text = "RESOLVED:\n\nThe hedge be cut.\n\nCouncillor Ash asked that her vote against be recorded."
    assert narrative(text) == [("paragraph", "Councillor Ash asked that her vote against be recorded.")]


@pytest.mark.parametrize(("label", "owner"), [("ACTION: Clerk", "Clerk"), ("Action by: Clerk", "Clerk"), ("ACTION:\nClerk", "Clerk")])
def test_an_action_below_a_decision(label, owner):
    item = only(f"{HEDGES}Resolved -\n\n{CUT}\n\n{label}")
    assert [(each["owner"], each["text"]) for each in item["actions"]] == [(owner, None)]


def test_paragraphs_numbered_under_an_item_that_bears_the_year():
    items = as_json(read_text(f"{TOP}33/25\tHEDGES\n\n33/25.1\tThe hedge was seen.\n\n33/25.2\tRESOLVED: that it be cut.\n\n"
                              "34/25\tTREES\n\n34/25.1\tThe tree was seen."))["items"]
    assert [(item["number"], item["title"]) for item in items] == [("33/25", "HEDGES"), ("34/25", "TREES")]
    assert [(block["number"], block["text"]) for block in items[0]["minutes"]] == [("33/25.1", "The hedge was seen.")]
    assert [(each["number"], each["lead_in"]) for each in items[0]["resolutions"]] == [("33/25.2", "RESOLVED:")]


TABLE = [("No.", "Item", "Action"), ("1", "Hedges", ""), ("", "The hedge was seen.", "Clerk"), ("2", "Trees", ""),
         ("", "The tree would be felled.", "Warden to fell it"), ("3", "Walls", ""), ("", "Nothing was said.", "None")]


def table_text():
    return TOP + "\n".join("\t".join(row) for row in TABLE)


def table_page():
    top = "".join(f"<p>{line}</p>" for line in TOP.split("\n") if line)
    rows = ("".join(f"<td>{cell}</td>" for cell in row) for row in TABLE)
    return f"{top}<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


@pytest.mark.parametrize(("name", "content"), [("minutes.txt", table_text), ("minutes.html", table_page)])
def test_minutes_kept_as_a_table_of_three_columns(tmp_path, name, content):
    (tmp_path / name).write_text(content(), encoding="utf-8")
    captured = as_json(read_file(tmp_path / name))
    assert [(item["number"], item["title"], [block["text"] for block in item["minutes"]]) for item in captured["items"]] == [
        ("1", "Hedges", ["The hedge was seen."]), ("2", "Trees", ["The tree would be felled."]), ("3", "Walls", ["Nothing was said."])]
    assert [[(each["owner"], each["text"]) for each in item["actions"]] for item in captured["items"]] == [
        [("Clerk", None)], [("Warden", "to fell it")], []]
    assert captured["meeting"]["apologies"] == []
    assert "No. Item Action" in captured["left_out"]


def test_a_title_keeps_its_colon_as_written():
    items = as_json(read_text(TOP + "1. Matters arising:\n\nThere were none.\n\n2. Correspondence:\n\nA letter was read."))["items"]
    assert [item["title"] for item in items] == ["Matters arising:", "Correspondence:"]


def test_a_venue_is_given_as_written():
    meeting = as_json(read_text(TOP + "1. Hedges\n\nSeen.\n\n2. Trees\n\nSeen."))["meeting"]
    assert (meeting["committee"], meeting["date"], meeting["time"], meeting["venue"]) == (
        "Parks Committee", "Tuesday 4 March 2025", "7.00 pm", "the Sail Loft, Hay")


def test_a_template_s_tags_are_furniture():
    captured = as_json(read_text("<AI1>\n\n1. APOLOGIES\n\nNone.\n\n</AI1>\n\n<AI2>\n\n2. HEDGES\n\nSeen.\n\n</AI2>\n<TRAILER_SECTION>"))
    assert [item["title"] for item in captured["items"]] == ["APOLOGIES", "HEDGES"]
    assert captured["left_out"] == ["<AI1>", "</AI1>", "<AI2>", "</AI2>", "<TRAILER_SECTION>"]


def words_in(value):
    """All words that the captured form holds anywhere."""
    if isinstance(value, dict):
        return {word for key, inner in value.items() if key not in {"id", "reason", "kind"} for word in words_in(inner)}
    if isinstance(value, list):
        return {word for inner in value for word in words_in(inner)}
    return set(re.findall(r"\w+", value)) if isinstance(value, str) else set()


def is_label(line, word):
    """Is the word the label of an action or a bullet's sign, which the captured form says by the place it puts the words in?"""
    first = re.findall(r"\w+", line)[:2]
    return word == "o" or (word in first and near_action(first[0]))


def is_said(line, word):
    """Is the word said by the place of others: a label, or what joins the facts of a heading?"""
    return is_label(line, word) or joins_only(word)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_word_of_a_text_is_captured_or_left_out(path):
    known = words_in(as_json(read_file(path)))
    lines = cleaned(path.read_text(encoding="utf-8")).split("\n")
    lines = [GLUED.sub(r"\g<0> ", line) for line in lines]  # "RESOLVEDthat" is read as two words
    lost = [(word, line) for line in lines for word in re.findall(r"\w+", line) if word not in known and not is_said(line, word)]
    assert lost == []


@pytest.mark.parametrize("above", ["Present: Cllr A Ames, Cllr B Bold", "Present:\nCllr A Ames\nCllr B Bold"])
def test_an_attendance_without_a_heading_is_the_meetings_and_no_title(above):
    captured = as_json(read_text(f"{above}\n\nThe Chair opened the meeting.\n\nThe Clerk will send the list to members.\n"))
    assert captured["meeting"]["present"] == ["Cllr A Ames", "Cllr B Bold"]
    assert [each["text"] for each in captured["items"][0]["minutes"]] == [
        "The Chair opened the meeting.", "The Clerk will send the list to members."]
    assert captured["items"][0]["title"] == ""


def test_words_that_only_join_the_facts_of_a_heading_are_not_missed():
    captured = as_json(read_text(
        "MINUTES of a meeting of the Pensions Board held in the Wantsum Room on Thursday, 6 March 2025 at 6 pm.\n"
        "Present: Mr A Bold and Mr C Dunn\n\n1. Minutes\n\nSigned.\n\n2. Finance\n\nNoted.\n"))
    assert captured["left_out"] == []
