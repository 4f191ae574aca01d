"""What a clerk may choose when a document is written: which, in which state, for whom, in which form; and how its file is called."""
from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from clerk_desk.desk.documents import STATED, endings
from clerk_desk.domain.meeting_states import states_to_write
from clerk_desk.domain.records import Audience, Meeting, MeetingState


class What(NamedTuple):
    """One document. ``name`` is "meeting log", "log", "report" or one of ``documents.FORMS``; ``called`` is for the file's name."""

    name: str
    words: str
    called: str


DOCUMENTS = (
    What("minutes", "Minutes", "minutes"), What("exempt", "Exempt minutes, apart", "exempt minutes"),
    What("decisions", "Decision sheet", "decision sheet"), What("agenda", "Agenda", "agenda"),
    What("attendance", "Attendance", "attendance"), What("meeting log", "Action log of this meeting", "action log"),
    What("log", "Action log of all committees", "action log"), What("report", "Report to this committee", "report on follow-ups"),
)
LOGS = frozenset({"meeting log", "log", "report"})
KINDS = ((".docx", "Word"), (".pdf", "PDF"), (".html", "Web page"), (".xlsx", "Excel"), (".csv", "CSV table"), (".txt", "Plain text"))
STATES = {
    MeetingState.DRAFT: "Draft", MeetingState.PUBLISHED: "Published draft", MeetingState.CONFIRMED: "Confirmed",
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("Export", words)


def kinds_for(what: str) -> list[tuple[str, str]]:
    """The forms in which a document can be written: the file's ending and what it is called."""
    there = endings("log" if what == "meeting log" else what)
    return [(ending, _tr(words)) for ending, words in KINDS if ending in there]


def states_for(what: str, meeting: Meeting) -> list[tuple[MeetingState, str]]:
    """The states in which a document can go out; none where it has no state."""
    return [(state, _tr(STATES[state])) for state in states_to_write(meeting.state)] if what in STATED else []


def audiences_for(what: str) -> frozenset[Audience]:
    """For whom a document can be."""
    return frozenset(Audience) - {Audience.PUBLIC} if what == "exempt" else frozenset(Audience)


def file_name(meeting: Meeting | None, what: str, audience: Audience, state: MeetingState | None = None) -> str:
    """"Planning Committee 2026-09-08 minutes draft public", with no sign that a file may not have in its name."""
    words = [meeting.committee.name, meeting.on.isoformat()] if meeting else []
    words += [next(each.called for each in DOCUMENTS if each.name == what), state.value if state else "", audience.value]
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", " ".join(word for word in words if word)).strip()


def free(path: Path) -> Path:
    """The same place, with a number behind the name where there is a file already."""
    tries = (path, *(path.with_name(f"{path.stem} ({count}){path.suffix}") for count in range(2, 1000)))
    return next((each for each in tries if not each.exists()), path)
