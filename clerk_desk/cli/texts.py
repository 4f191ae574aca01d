"""The commands that read texts: capture, import and minute."""
from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clerk_desk.cli.opening import opened
from clerk_desk.cli.printing import answer, answer_json, counted, indented, note
from clerk_desk.domain.captured import Captured, CapturedItem, CapturedMeeting, Promise, Report, as_json
from clerk_desk.domain.resolutions import Clause, folded

STANDARD_INPUT = "-"
DECIDED = {"resolved": "it was resolved that ", "agreed": "it was agreed that "}  # before the rest of a reason
LARGEST = 64 * 1024 * 1024


def capture(given: argparse.Namespace) -> int:
    """Tells what is read in a text; nothing is kept."""
    from clerk_desk.desk.capturing import capture_file

    with source(given.file) as file:
        captured = capture_file(file)
    if given.json:
        answer_json(as_json(captured))
    else:
        _tell(captured, given.explain)
    return 0


def import_(given: argparse.Namespace) -> int:
    """Makes a meeting from a text and prints its number."""
    from clerk_desk.desk.capturing import capture_file
    from clerk_desk.desk.importing import import_captured

    captured = capture_file(Path(given.file))
    with opened(given) as desk:
        made = import_captured(
            desk, captured, committee=given.committee, on=given.date, time=given.time or "", venue=given.venue,
            style=given.style or "", file_follow_ups=given.follow_ups == "file",
        )
    answer(str(made.meeting_id))
    found = f"{counted(made.suggested, 'follow-up')} suggested, {made.filed} put on the log"
    note(f"Meeting {made.meeting_id} in house style {made.style}: {counted(made.items, 'item')}, {found}.")
    return 0


def past(given: argparse.Namespace) -> int:
    """Takes in a folder of old minutes and says what became of each file."""
    from clerk_desk.desk.bringing_past import bring_past, past_in

    many, made = len(past_in(given.folder)), 0
    with opened(given) as desk:
        for count, each in enumerate(bring_past(desk, given.folder, given.committee or ""), 1):
            answer(f"{count}/{many} {each.name}: {each.said}", now=True)
            made += bool(each.meeting_id)
    note(f"{counted(made, 'meeting')} made of {counted(many, 'file')}.")
    return 0


def minute(given: argparse.Namespace) -> int:
    """Adds a text to an item's minutes."""
    from clerk_desk.capture.decoding import decoded, file_bytes
    from clerk_desk.desk.minuting import minute as add

    with source(given.file) as file:
        text = decoded(file_bytes(file), file.name)
    with opened(given) as desk:
        add(desk, given.meeting, given.item, text)
    note(f"Added to item {given.item} of meeting {given.meeting}.")
    return 0


@contextmanager
def source(name: str) -> Iterator[Path]:
    """The file a command names; for "-" one that has what comes in on standard input, gone afterwards."""
    if name != STANDARD_INPUT:
        yield Path(name)
        return
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = Path(folder) / "standard input"
        path.write_bytes(sys.stdin.buffer.read(LARGEST + 1))
        yield path


def _tell(captured: Captured, explain: bool) -> None:
    if captured.meeting:
        _tell_meeting(captured.meeting)
    for item in captured.items:
        _tell_item(item, explain)
    if captured.left_out and explain:
        answer("\nTaken for page furniture and left out:")
        for line in captured.left_out:
            answer(indented(line, "  "))
    if not captured.items:
        note("No agenda item was found in it.")


def _tell_meeting(meeting: CapturedMeeting) -> None:
    when = ", ".join(part for part in (meeting.date, meeting.time, meeting.venue) if part)
    answer(f"A meeting of {meeting.committee or 'a committee it does not name'}{', ' + when if when else ''}")
    for label, names in (("Present", meeting.present), ("Apologies", meeting.apologies), ("In attendance", meeting.in_attendance)):
        if names:
            answer(f"  {label}: {'; '.join(names)}")


def _tell_item(item: CapturedItem, explain: bool) -> None:
    answer(f"\n{_called(item)}")
    if explain:
        _tell_contents(item)
    for promise in item.promises:
        _tell_promise(promise, explain)
    if not item.promises:
        answer("  No follow-up.")


def _called(item: CapturedItem) -> str:
    """"Item 6: Hedges", or what of that is not said."""
    if not item.title:
        return f"Item {item.number}, which has no title" if item.number else "An item without a number or a title"
    return f"{'Item ' + item.number if item.number else 'An item without a number'}: {item.title}"


def _tell_contents(item: CapturedItem) -> None:
    if item.report:
        _tell_report(item, item.report)
    parts = folded(item.minutes)
    answer(f"  {counted(len(parts.minutes), 'paragraph')} of minutes." if parts.minutes else "  No narrative.")
    for resolution in parts.resolutions:
        answer(indented(f"A resolution: {f'{resolution.number} {resolution.lead_in}'.strip() or '(its opening words are missing)'}", "  "))
        _tell_clauses(resolution.clauses, "    ")
    for action in parts.actions:
        answer(indented(f"An action for {action.owner or 'nobody named'}: {action.text or '(it does not say what)'}", "  "))


def _tell_report(item: CapturedItem, report: Report) -> None:
    lengths = ((len(item.report_text), "paragraph"), (len(item.recommendations), "recommendation"))
    content = " and ".join(counted(number, thing) for number, thing in lengths if number)
    answer(f"  A report{' by ' + report.author if report.author else ''}{': ' + content if content else ''}.")


def _tell_clauses(clauses: tuple[Clause, ...], by: str) -> None:
    for clause in clauses:
        answer(indented(f"{clause.marker} {clause.text}".strip(), by))
        _tell_clauses(clause.clauses, by + "  ")


def _tell_promise(promise: Promise, explain: bool) -> None:
    answer(indented(f"Follow-up ({promise.kind}): “{promise.evidence}”", "  "))
    for label, said in (("who", promise.owner), ("for whom", promise.recipients), ("by when", promise.due)):
        if said:
            answer(f"    {label}: {said}")
    if explain:
        answer(f"    why: {_why(promise)}")


def _why(promise: Promise) -> str:
    """The reason as a colleague would say it: "the Clerk was asked to …", "it was resolved that members are to have …"."""
    how, _, said = promise.reason.rpartition(": ")
    if promise.owner and said.startswith("somebody "):
        said = f"{promise.owner} {said.removeprefix('somebody ')}"
    elif said.endswith("it would be done") and not promise.owner:
        said += ", though not by whom"
    return f"{DECIDED.get(how, '')}{said}" or "it reads like one"
