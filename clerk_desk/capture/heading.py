"""The heading of a whole meeting: committee, date, time, venue, who was there; from the lines before its first item."""
from __future__ import annotations

import re
from collections.abc import Sequence

from clerk_desk.capture.lines import Line
from clerk_desk.capture.people import names
from clerk_desk.domain.captured import CapturedMeeting

WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
MONTHS = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
DATE = re.compile(
    rf"(?:{WEEKDAY},?\s+(?:the\s+)?)?\d{{1,2}}(?:st|nd|rd|th)?(?:\s+(?:of|day of))?\s+{MONTHS},?\s+\d{{4}}|"
    rf"(?:{WEEKDAY},?\s+)?\d{{1,2}}/\d{{1,2}}/\d{{2,4}}",
    re.IGNORECASE)
TIME = re.compile(
    r"\b\d{1,2}(?:[.:]\d{2})?\s*(?:[ap]\.?\s?m\b\.?|noon\b|o['’]clock\b)|\b\d{1,2}[.:]\d{2}\s*(?:hours|hrs)?\b|\bnoon\b",
    re.IGNORECASE)
MINUTES_OF = re.compile(
    r"\b(?:minutes|proceedings|agenda|notes|record)\b.{0,40}?\bof\s+(?:(?:the|a)\s+)?(?:(?:ordinary|special|annual"
    r"|extraordinary|virtual|statutory)\s+)?(?:general\s+)?(?:meeting|proceedings)?(?:\s+of)?\s*(?:a\s+meeting\s+of\s+)?"
    r"(?:the\s+)?(?P<who>.*?)"
    r"(?:[,.\s]+(?:which was\s+)?(?:held|convened|on|at)\b|$)", re.IGNORECASE,
)
MEETING_OF = re.compile(r"\b(?:meeting|MEETING) of (?:the )?(?P<who>.+?)(?:[,.\s]+(?:held|on|at|HELD|ON|AT|was|will)\b|$)", re.IGNORECASE)
TOP = re.compile(
    r"minutes? of\b|minutes$|(?:draft |unconfirmed )?minutes\b.*\b(?:meeting|held)\b|agenda(?: and (?:draft )?minutes)?$"
    r"|.*\bmeeting (?:of .+ )?held\b|notes of (?:a|the) meeting|at a meeting of\b|meeting of\b", re.IGNORECASE)
LABELLED = re.compile(
    r"(?P<label>date(?: and time)?|time|venue|place|location|committee|meeting|start(?: time)?|date/time)\s*[:\t]\s*"
    r"(?P<value>\S.*)", re.IGNORECASE)
PEOPLE = re.compile(
    r"(?P<label>(?:(?:members?|councillors?|committee members?|board members?|voting members?|officers?|also|those|others?"
    r"|directors|staff|officers? (?:and others? )?)\s+)?(?:present|in attendance|attending|attended)"
    r"|attendance|apologies(?: for absence)?(?: (?:were |was )?received(?: from)?)?|absent|officers|substitutes?|chair(?:man"
    r"|person)?|vice-?\s?chair(?:man|person)?|in the chair|members|officers in attendance"
    r"|(?:(?:parish|town|deputy|assistant|minute|meeting) )*(?:clerk|secretary)|minutes? (?:taken|taker|by)(?: by)?)"
    r"\s*(?:(?::\s*[-–—]?|[-–—])|$|(?<=received)\s+from\s|(?<=received from)\s)\s*(?P<who>.*)", re.IGNORECASE,
)
GENERIC = re.compile(
    r"(?:(?:parish|town|community|district|county|full)\s+)?(?:council|committee|panel|board|forum|cabinet|authority|commission)",
    re.IGNORECASE)
NO_NAME = re.compile(rf"^(?:held|convened|on|at)\b|{DATE.pattern}", re.IGNORECASE)
PLACE = re.compile(
    r"\b(?:Rooms?|Hall|Chamber|Centre|Offices?|Building|House|Church|School|Library|Suite|Remote|Virtual|Zoom|Teams|Pavilion"
    r"|Institute|Neuadd|Canolfan)\b"
)
SAME_AS = {"place": "venue", "location": "venue", "meeting": "committee", "start": "time", "start time": "time"}
GOES_ON = re.compile(r"(?:held|on|at|in|commencing|starting|from|via|HELD|AT|IN|ON)\b")
BODY_WORD = re.compile(
    r"\b(?:committee|council|cabinet|board|panel|forum|commission|executive|sub-?\s?committee|partnership|authority|assembly|group"
    r"|trustees|governors)\b",
    re.IGNORECASE)
COUNCIL = re.compile(r".*\b(?:council|authority)\b(?!.*\b(?:committee|board|panel|cabinet|forum))", re.IGNORECASE)
ASIDE = re.compile(
    r"\s*(?:[.,]?\s*\b(?:View directions|Directions|commencing|starting|beginning|when there were present|the meeting)\b.*"
    r"|\(?\bcontact\b.*)",
    re.IGNORECASE)


def is_top(line: Line) -> bool:
    """Does a line say that a whole meeting's agenda or minutes begin?"""
    return not line.marker and TOP.match(line.text) is not None and len(line.text) < 400


def has_people(line: Line) -> bool:
    """Is it a line of the attendance?"""
    return not line.marker and PEOPLE.fullmatch(line.text) is not None


def meeting_heading(lines: Sequence[Line]) -> tuple[CapturedMeeting, list[str]]:
    """The meeting these lines head, and the lines of which nothing was used."""
    plain_lines, groups = _people_apart(lines)
    said = _labelled(plain_lines)
    free = [line for line in plain_lines if not LABELLED.fullmatch(line.whole) and not re.match(r"contact\b", line.text, re.IGNORECASE)]
    joined = _held(free)
    meeting = CapturedMeeting(
        committee=said.get("committee") or _committee(free, joined),
        date=_found(DATE, said.get("date", "")) or said.get("date", "") or _found(DATE, joined),
        time=_found(TIME, said.get("time", "")) or said.get("time", "") or _time(joined) or _time(" ".join(line.text for line in free)),
        venue=said.get("venue") or _venue(joined) or _place(free),
        **{name: tuple(each for text, inline in texts for each in names([text], inline)) for name, texts in groups.items()},
    )
    used = [value for value in (meeting.committee, meeting.date, meeting.time, meeting.venue) if value]
    return meeting, [line.whole for line in plain_lines if not any(value in line.text for value in used)]


def _held(lines: Sequence[Line]) -> str:
    """The words that say when and where: the line with the day, with what stands before and after it in the same sentence."""
    at = next((place for place, line in enumerate(lines) if DATE.search(line.text)), -1)
    if at < 0:
        return " ".join(line.text for line in lines if is_top(line))
    first = last = at
    while first > 0 and (is_top(lines[first - 1]) or (GOES_ON.match(lines[first].text) and not lines[first - 1].text.endswith("."))):
        first -= 1
    while last + 1 < len(lines) and GOES_ON.match(lines[last + 1].text):
        last += 1
    return " ".join(line.text for line in lines[first:last + 1])


def _place(lines: Sequence[Line]) -> str:
    """A line of the heading that only names a room or a building."""
    rooms = (line.text for line in lines if PLACE.search(line.text) and not BODY_WORD.search(re.sub(
        r"(?i)(?:committee|council|board|cabinet)\s+(?:rooms?|chamber|offices?|suite)",
        "", line.text)) and not DATE.search(line.text) and len(line.text) < 120)
    return next((text for text in rooms if not is_top(Line(text)) and not text.endswith(".")), "")


def _people_apart(lines: Sequence[Line]) -> tuple[list[Line], dict[str, list[tuple[str, bool]]]]:
    """The lines without the attendance, and the attendance by part: words, and whether they stood beside their label."""
    groups: dict[str, list[tuple[str, bool]]] = {"present": [], "apologies": [], "in_attendance": []}
    rest: list[Line] = []
    part = ""
    for line in lines:
        found = PEOPLE.fullmatch(line.text) if not line.marker else None
        if found:
            part = _part(found["label"].lower())
            groups[part] += [(text, True) for text in _cells(line, found["who"])]
        elif part and not is_top(line) and not LABELLED.fullmatch(line.whole) and not DATE.search(line.text) and len(line.text) < 200:
            groups[part] += [(text, False) for text in line.cells or (line.text,)]
        else:
            rest.append(line)
    return rest, groups


def _cells(line: Line, who: str) -> list[str]:
    if not who:
        return []
    return list(line.cells[1:]) if len(line.cells) > 1 and PEOPLE.fullmatch(line.cells[0]) else [who]


def _part(label: str) -> str:
    if "apolog" in label or "absent" in label:
        return "apologies"
    if "attend" in label and label != "attendance" and not re.match(r"members|councillors|committee", label):
        return "in_attendance"
    if re.match(r"officer|also|others?|staff|.*\b(?:clerk|secretary)$|minute", label):
        return "in_attendance"
    return "present"


def _labelled(lines: Sequence[Line]) -> dict[str, str]:
    said: dict[str, str] = {}
    for line in lines:
        raw = "\t".join(line.cells) if len(line.cells) == 2 else line.whole
        if found := LABELLED.fullmatch(raw):
            name = found["label"].lower()
            key = SAME_AS.get(name, re.split(r"[\s/]", name, maxsplit=1)[0])
            said.setdefault(key, ASIDE.sub("", found["value"]).strip())
            if key == "date" and (at := TIME.search(DATE.sub("", found["value"]))):
                said.setdefault("time", at[0])
    return said


def _committee(lines: Sequence[Line], joined: str) -> str:
    """Who met: as "minutes of the meeting of the …" says, else the line above it that names a body, the last one first."""
    for pattern in (MINUTES_OF, MEETING_OF):
        found = pattern.search(joined)
        if found and BODY_WORD.search(found["who"]) and not NO_NAME.search(found["who"]) and len(found["who"]) < 120:
            return _full_name(lines, _after_top(lines, found["who"].strip(" ,-–")))
    parts = [_name_part(line.text) for line in lines if not is_top(line)]
    named = [part for part in parts if BODY_WORD.search(part) and len(part) < 120]
    bodies = [name for name in named if not COUNCIL.fullmatch(name)]
    return (bodies or named or [""])[0]


def _full_name(lines: Sequence[Line], who: str) -> str:
    """"The Parish Council" by its full name, where a line above gives it."""
    if not GENERIC.fullmatch(who):
        return who
    full = (line.text for line in lines if line.text.lower().endswith(who.lower()) and not is_top(line))
    return next((text for text in full if len(text) > len(who)), who)


def _after_top(lines: Sequence[Line], who: str) -> str:
    """A name found over a line's end is cut there: lines above "Minutes of" are not part of it."""
    whole = next((line.text for line in lines if who in line.text), "")
    if whole or not lines:
        return who
    return next((line.text for line in lines if line.text in who and BODY_WORD.search(line.text)), who)


def _name_part(text: str) -> str:
    """"Cabinet - Monday, 17th March, 2025 10.00 am" without its day."""
    found = DATE.search(text)
    return text[:found.start()].strip(" ,-–—:|") if found else text.strip()


def _time(joined: str) -> str:
    rest = DATE.sub(" ", joined)
    return _found(TIME, rest)


def _venue(joined: str) -> str:
    """What stands after "at" or "in" and is no time; before the day or after it."""
    rest = DATE.sub(" \x00 ", joined)
    rest = TIME.sub("\x00", rest[max(rest.lower().find("held"), 0):])
    for found in re.finditer(
        r"\b(?:at|in|via|by|AT|IN|VIA)\s+(?!\x00)(?P<where>[^\x00]+?)(?=\s*(?:,?\s*\b(?:on|ON|at|AT|commencing|starting|from"
        r"|between|and)\b\s*(?:the\s+)?\x00|\x00|$))",
        rest):
        where = ASIDE.sub("", found["where"]).strip(" ,.-–")
        if where and (where[0].isupper() or where.startswith(("the ", "video", "remote", "telephone"))) and len(where) < 140:
            return where
    return ""


def _found(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return re.sub(r"(?<=[ap]m)\.$", "", found[0].strip(), flags=re.IGNORECASE) if found else ""
