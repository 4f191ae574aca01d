"""The first path on the real window, by keys alone: paste, mark clauses, log, export, close, come back.

    python3 tests/end_to_end/first_path.py OUT        leaves pictures of every step in OUT
"""
from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.end_to_end.screen import Screen, lacking, screen  # noqa: E402 - started as a script too

MINUTES = """\
Leisure and Halls Scrutiny Committee

Minutes of the meeting held on Thursday 19 November 2026 at 6.30 pm in the Council Chamber, Hollin Hall

Present: Councillors Ada Merrow (Chair), Tom Siddal and Priya Nandra
Apologies: Councillor Owen Lathe

6. Hall lettings

6.1 The Lettings Officer presented the report, which set out how the Council's halls had been let since April.

6.2 The list of keyholders would be circulated outside of the meeting.

6.3 RESOLVED: That the Committee:-

(a) records its thanks to the caretakers; and

(b) requests that:-

(i) a report on heating be submitted in six months' time;

(ii) the table of charges be circulated to members of the Committee;

(iii) the hire agreement be redrafted;

(iv) the bookings diary be put on the website; and

(v) update reports be submitted to the Committee on the following:-

(A) the boiler at Hollin Hall;

(B) the kitchen at Mere Pavilion;

(C) the car park at Lowther Rooms; and

(D) the repair of the stage lights.
"""
ADDED = "the lift at Lowther Rooms."
COMMITTEE = "Leisure and Halls Scrutiny Committee"


def run(out: Path) -> None:
    """Goes the whole path; an AssertionError says where it ended. ``out`` gets the pictures and the exported file."""
    with tempfile.TemporaryDirectory() as folder, screen(out) as on:
        data, written = Path(folder) / "data", Path(folder) / "minutes.docx"
        with on.program(data):
            paste(on)
            add_clause(on, data)
            log_promise(on, data)
            export(on, written)
        before = shown(data), follow_ups(data)
        with on.program(data):
            come_back(on, data)
        with on.program(data, kill=True):
            type_and_be_killed(on)
        after = words(data)
        assert ADDED in after and any("Killed after this." in each for each in after), after
        assert follow_ups(data) == before[1]


def paste(on: Screen) -> None:
    """Pastes whole minutes and takes them in as a new meeting."""
    on.window("Clerk Desk")
    on.picture("1-first-start")
    with on.clipboard(MINUTES):
        on.keys("ctrl+shift+v")
        on.window("Paste agenda or minutes")
        time.sleep(1)
        on.picture("2-what-was-read")
    on.keys("alt+v", "Return")  # the venue's field, from which Enter presses the main button
    on.window(COMMITTEE)
    time.sleep(0.5)
    on.picture("3-minuting")


def add_clause(on: Screen, data: Path) -> None:
    """Adds a clause after (D): it is (E), and on the disk without any key that saves."""
    on.keys("ctrl+End", "Return")
    on.type(ADDED)
    time.sleep(2.5)
    on.picture("4-clause-added")
    clauses = shown(data)["items"][0]["resolutions"][0]["clauses"][1]["clauses"][4]["clauses"]
    assert [each["marker"] for each in clauses] == ["(A)", "(B)", "(C)", "(D)", "(E)"], clauses
    assert clauses[-1]["text"] == ADDED


def log_promise(on: Screen, data: Path) -> None:
    """Goes to the first promise, fills in who and until when, and logs it; the next one is waved off and taken back."""
    on.keys("ctrl+Home", "F4", pause=0.3)
    on.picture("5-promise-armed")
    on.keys("F2")
    on.type("Lettings Officer")
    on.keys("Tab")
    on.type("3 December")
    on.picture("6-owner-and-due")
    on.keys("ctrl+Return", pause=0.5)
    on.picture("7-logged")
    (logged,) = follow_ups(data)
    assert (logged["kind"], logged["owner"], logged["due_on"]) == ("circulate", "Lettings Officer", "2026-12-03"), logged
    on.keys("F4", "Escape", pause=0.4)
    on.picture("8-waved-off")
    on.keys("ctrl+z", pause=0.4)
    assert follow_ups(data) == [logged]


def export(on: Screen, to: Path) -> None:
    """Writes the Word minutes to a place typed into the dialog."""
    on.keys("F12")
    on.window("Export")
    on.keys("alt+a", "ctrl+a")
    on.type(str(to))
    on.keys("Return", pause=1.5)
    on.picture("9-exported")
    on.keys("Escape")
    on.window(COMMITTEE)
    assert to.is_file(), "no Word file was written"
    assert to.read_bytes()[:2] == b"PK"


def come_back(on: Screen, data: Path) -> None:
    """The next start is in the meeting, with every word."""
    on.window(COMMITTEE)
    time.sleep(0.5)
    on.picture("10-back-again")
    assert ADDED in words(data)


def type_and_be_killed(on: Screen) -> None:
    """What was typed more than two seconds before the program is killed is there."""
    on.window(COMMITTEE)
    on.keys("ctrl+End", "Return", "Return", pause=0.2)
    on.type("Killed after this.")
    time.sleep(2.5)


def command(data: Path, *words: str) -> Any:
    """What the command line says of this store, as data."""
    done = subprocess.run(
        [sys.executable, "-m", "clerk_desk", "--data-dir", str(data), *words, "--json"], cwd=ROOT, capture_output=True, text=True,
        timeout=60, check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def shown(data: Path) -> Any:
    """The one meeting of this store."""
    return command(data, "show", "1")


def follow_ups(data: Path) -> Any:
    """Its log."""
    return command(data, "follow-ups")


def words(data: Path) -> list[str]:
    """Every text in the meeting's minutes, narrative and clauses."""
    out: list[str] = []
    nodes: list[Any] = [shown(data)["items"]]
    while nodes:
        node = nodes.pop()
        if isinstance(node, dict):
            out += [node["text"]] if isinstance(node.get("text"), str) else []
            nodes += node.values()
        elif isinstance(node, list):
            nodes += node
    return out


if __name__ == "__main__":
    if lacking():
        sys.exit(f"This needs {' and '.join(lacking())}: install xvfb and xdotool.")
    run(Path(sys.argv[1] if len(sys.argv) > 1 else "first-path").absolute())
    print("The whole path was gone; pictures are in", Path(sys.argv[1] if len(sys.argv) > 1 else "first-path").absolute())
