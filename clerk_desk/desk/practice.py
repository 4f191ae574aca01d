"""The practice desk: five invented meetings, one in each house style, with their follow-ups on the log."""
from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

from clerk_desk import paths
from clerk_desk.desk.capturing import capture_file
from clerk_desk.desk.committees import add_committee, committees
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.documents import export_log, export_meeting
from clerk_desk.desk.follow_ups import Wanted
from clerk_desk.desk.importing import import_captured
from clerk_desk.desk.meetings import meeting, meetings
from clerk_desk.domain.errors import CannotBeDone


def make_practice(desk: Desk) -> tuple[int, ...]:
    """The practice meetings' ids, in the order of their dates; those that are there already are left as they are."""
    folder = paths.resources() / "demo"
    return tuple(_made(desk, folder, each) for each in json.loads((folder / "meetings.json").read_text(encoding="utf-8")))


def _made(desk: Desk, folder: Path, each: dict[str, Any]) -> int:
    on = dt.date.fromisoformat(each["date"])
    if all(there.name != each["committee"] for there in committees(desk)):
        add_committee(desk, each["committee"], code=each["code"], style=each["style"])
    for line in meetings(desk, each["committee"]):
        if (line.on, line.time) == (on, each["time"]):
            return line.id
    captured = capture_file(folder / each["file"])
    imported = import_captured(
        desk, captured, committee=each["committee"], on=on, time=each["time"], venue=each["venue"], style=each["style"],
        file_follow_ups=True,
    )
    return imported.meeting_id


def write_practice_documents(desk: Desk, out: Path) -> tuple[Path, ...]:
    """Writes Word minutes and action log of every meeting into a folder, which is made; returns the files' places.

    No file is written over. Raises CannotBeDone where the folder cannot be made or written to.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotBeDone(f"The folder {out} cannot be made ({(error.strerror or 'unknown reason').lower()}): choose another.") from error
    written: list[Path] = []
    for line in sorted(meetings(desk), key=lambda line: (line.on, line.id)):
        written += _documents(desk, line.id, out)
    return tuple(written)


def _documents(desk: Desk, meeting_id: int, out: Path) -> tuple[Path, Path]:
    from clerk_desk.export.saving import free_place, safe_name

    found = meeting(desk, meeting_id)
    title = f"{found.committee.name} {found.on.isoformat()}"
    minutes = export_meeting(desk, meeting_id, free_place(out, safe_name(f"{title} minutes", ".docx")))
    log = export_log(desk, free_place(out, safe_name(f"{title} action log", ".docx")), Wanted(meeting_id=meeting_id))
    return minutes, log
