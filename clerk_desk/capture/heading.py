"""The heading of a whole meeting: committee, date, time, venue, who was there; from the lines before its first item."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from clerk_desk.capture.attendance import people_apart
from clerk_desk.capture.attendance_labels import people_label
from clerk_desk.capture.heading_places import ASIDE, HOURS, venue_of
from clerk_desk.capture.heading_words import BODY_WORD, COUNCIL, DATE, MONTHS, TIME, is_top
from clerk_desk.capture.lines import Line
from clerk_desk.capture.looks import VERBS
from clerk_desk.capture.markers import is_sign
from clerk_desk.domain.captured import CapturedMeeting

MINUTES_OF = re.compile(
    r"\b(?:minutes|proceedings|agenda|notes|record|decisions)\b.{0,40}?\bof\s+(?:(?:the|a)\s+)?(?:(?:ordinary|special|annual(?!\s+(?:parish|town)\s+meeting\b)"
    r"|extraordinary|virtual|statutory)\s+)?(?:general\s+(?=meeting))?(?:meeting|proceedings)?(?:\s+of)?\s*(?:a\s+meeting\s+of\s+)?"
    r"(?:the\s+)?(?P<who>.*?)"
    r"(?:[,.\s]+(?:which was\s+|to be\s+)?(?:held|convened|took place|on|at)\b|$)", re.IGNORECASE,
)
BOTH_LANGUAGES = re.compile(r"Cofnodion\b.{0,60}[/|–-]\s*(?:Draft )?Minutes of\b", re.IGNORECASE)
PART_OF = re.compile(
    r"[A-Z][\w’'&, -]{2,60}\b(?:committee|board|panel|cabinet|forum|executive|sub-?committee)", re.IGNORECASE)
MEETING_OF = re.compile(
    r"\b(?:meeting|MEETING) of (?:the )?(?P<who>.+?)"
    r"(?:[,.\s]+(?:(?:to be |which was )?held|(?:duly )?convened|on|at|HELD|ON|AT|was|will|which)\b|$)", re.IGNORECASE)
LABELLED = re.compile(
    r"(?:meeting )?(?P<label>title(?=\s*[:\t].*\b(?:committee|council|cabinet|board|panel|forum|authority)\b)|council(?: name)?"
    r"|date(?: (?:and|&) time)?(?: of (?:the )?meeting)?|day|time(?: of (?:the )?meeting)?|venue"
    r"|place(?: of meeting)?|location|held at"
    r"|committee|meeting(?: of| name)?|minutes of(?: the)?(?: meeting)?|body|start(?: time)?|date/time|when|where|held(?=\s*:)"
    r"|name of (?:the )?(?:meeting|committee|body))\s*[:\t]\s*(?P<value>\S.*)",
    re.IGNORECASE)
NO_NAME = re.compile(rf"^(?:held|convened|on|at)\b|{DATE.pattern}", re.IGNORECASE)
# words after which a body's name only says what a post or a room is
OF_BODY = re.compile(
    r"\b(?:committees?|council|board|cabinet|executive|authority|group|forum|panel)\s+(?:(?:and|&) \w+ )?(?:officers?|clerks?|managers?"
    r"|secretary|services?|administrators?|support|members?|director|assistant|lead(?:er)?|rooms?|chambers?|offices?|suite|house"
    r"|headquarters)\b", re.IGNORECASE)
FACT_BEGINS = re.compile(r"(?<=\w)\.\s+(?=(?:Minutes? of|Present|In [Aa]ttendance|Also [Pp]resent|Apologies)\b)")
ONLY_MONTH = re.compile(rf"(?:{MONTHS}\s*)?\d{{2,4}}", re.IGNORECASE)
NO_BODY = re.compile(r"(?:committee|board|council|group|members?|trustees|management committee)?", re.IGNORECASE)
WELSH = re.compile(r"(?i)(?:cyngor|pwyllgor|cabinet)\b(?=.*\b(?:council|committee|board)\b)")  # a name in both languages
ANY_BODY = re.compile(r"(?:(?:full|ordinary|annual|monthly|parish|town) )*(?:council|board|committee)", re.IGNORECASE)
SECTION_OF = re.compile(r"^(?:the )?(?:\w+ )?(?:section|part|session) of (?:the )?", re.IGNORECASE)
LABEL_BEFORE = re.compile(r"^(?:(?:draft )?(?:minutes|notes)|agenda)\s*(?::|\s[-–—]\s)\s*", re.IGNORECASE)
LABEL_ALONE = re.compile(r"(?:date(?: (?:and|&) time)?|time|venue|place|location|date/time)\s*:?", re.IGNORECASE)
INNER_LABEL = re.compile(r"[\s,;|]+(?=(?:Date(?: (?:and|&) time)?|Time|Venue|Place|Location|DATE|TIME|VENUE|PLACE|LOCATION)\s*:)")
MEETING_ENDS = re.compile(
    r"(?<=\w)[\s,:\-–—]+(?:(?:draft|ordinary|monthly|annual|full|extraordinary)\s+)?(?:meeting(?:\s+minutes)?|minutes(?: of meeting)?"
    r"|(?:minutes|notes?|record) of (?:the |a )?meeting|agenda(?: and minutes)?)$",
    re.IGNORECASE)
SAME_AS = {
    "place": "venue", "location": "venue", "where": "venue", "meeting": "committee", "body": "committee", "name": "committee",
    "title": "committee", "council": "committee", "start": "time", "minutes": "committee", "day": "date", "when": "date", "held": "venue"}
GOES_ON = re.compile(
    r"(?:held|Held|To be held|Commencing|Starting|to be held|which|on|at|in|commencing|starting|from|via|by"
    r"|HELD|AT|IN|ON|VIA|COMMENCING)\b")
OPEN_END = re.compile(r"(?:\b(?:held|at|in|on|the|of|and|via)|,)$", re.IGNORECASE)
MEETING_BEFORE = re.compile(r"^(?!.*\b(?:parish|town) meeting)(?P<before>.{0,60}?)\s*\bmeeting of (?:the )?(?=\S)", re.IGNORECASE)
TOOK_PLACE = re.compile(r"\s+(?:took place|was held|met)\b.*$", re.IGNORECASE)
CONTACT = re.compile(r"contact\b", re.IGNORECASE)
LISTS_PRESENT = re.compile(
    r"(?P<said>.{20,400}?)[,;.]?\s+(?:(?:when|at which|where)\s+)?(?:there were|the following(?: [a-z]+)*(?: were)?) present(?: were)?"
    r"\s*[:\-–—]*", re.IGNORECASE)
LONGEST_FACT = 1000  # a list of names may be longer


def facts_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines with a heading that is all one paragraph cut at its facts ("… Minute of Meeting of the … . Present:- …")."""
    return [Line(part, gap=line.gap) if part != line.text else line for line in lines[:5] for part in _facts_of(line)] + list(lines[5:])


def _facts_of(line: Line) -> list[str]:
    if line.marker or line.cells or ". Present" not in line.text:
        return [line.text]
    return FACT_BEGINS.split(line.text)


def has_people(line: Line) -> bool:
    """Is it a line of the attendance?"""
    return not line.marker and people_label(line.text) is not None


def is_of_heading(line: Line) -> bool:
    """Does a line by its looks belong to a meeting's heading: its name, day and place, or the attendance?"""
    dated = len(line.text) < 160 and DATE.search(line.text) is not None and not VERBS.search(line.text)
    return dated or is_top(line) or has_people(line) or _labelled_by(line) is not None


def meeting_heading(lines: Sequence[Line]) -> tuple[CapturedMeeting, list[str]]:
    """The meeting these lines head, and the lines of which nothing was used."""
    facts = [line for line in _one_fact_each(lines) if line.text]
    told = [line for line in facts if _tells(line)]
    people = people_apart([line for line in facts if not _tells(line)])
    said = _labelled(told)
    kept = {id(line) for line in [*told, *people.rest]}
    plain_lines = [line for line in facts if id(line) in kept]
    free = [line for line in plain_lines if _is_free(line)]
    joined = _held(free)
    committee = said.get("committee") or _committee(free, joined)
    meeting = CapturedMeeting(
        committee=committee,
        date=_found(DATE, said.get("date", "")) or said.get("date", "") or _found(DATE, joined),
        time=_found(TIME, said.get("time", "")) or said.get("time", "") or _time(joined) or _time(" ".join(line.text for line in free)),
        venue=venue_of(said.get("venue", ""), joined, free, committee),
        present=tuple(people.present), apologies=tuple(people.apologies), in_attendance=tuple(people.in_attendance),
    )
    used = [value for value in (meeting.committee, meeting.date, meeting.time, meeting.venue) if value]
    return meeting, [line.whole for line in plain_lines if not any(value in line.text for value in used)]


def _labelled_by(line: Line) -> re.Match[str] | None:
    """The label of a fact and its value, in a line or in two cells beside each other."""
    found = LABELLED.fullmatch("\t".join(cells) if len(cells := [cell for cell in line.cells if cell]) == 2 else line.whole)
    told = found is not None and found["label"].lower() == "held" and (day := DATE.search(found["value"])) and day.start() > 0
    return None if told else found  # "Held: at the Town Hall on 3 February" is a sentence


def _is_free(line: Line) -> bool:
    """May words anywhere in the line name the body, the hour or the place?"""
    return len(line.text) <= LONGEST_FACT and not _labelled_by(line) and not CONTACT.match(line.text)


def _tells(line: Line) -> bool:
    """Does the line say which meeting, when or where, so that it is none of the attendance?"""
    if len(line.text) > LONGEST_FACT:
        return False
    if (line.marker and not is_sign(line.marker)) or is_top(line) or _labelled_by(line):
        return True
    return DATE.search(line.text) is not None and people_label(line.text) is None


def _one_fact_each(lines: Sequence[Line]) -> list[Line]:
    """Lines with several labels cut before each ("Date: … Time: …"), a label on a line of its own joined to its value."""
    out: list[Line] = []
    for line in [part for each in lines for part in _present_apart(each)]:
        cells = [cell for cell in line.cells if cell]
        labels = sum(LABELLED.fullmatch(cell) is not None for cell in cells)
        if labels and (len(cells) > 2 or labels == 2):
            out += [Line(cell) for cell in cells]
        elif out and LABEL_ALONE.fullmatch(out[-1].text) and not _labelled_by(line) and people_label(line.text) is None:
            out[-1] = Line(f"{out[-1].text.rstrip(' :')}: {line.whole}")
        elif _labelled_by(line) and len(parts := INNER_LABEL.split(line.text)) > 1:
            out += [Line(part.strip(" ,;|-–")) for part in parts]
        else:
            out.append(line)
    return out


def _present_apart(line: Line) -> list[Line]:
    """"At a meeting of … the following members were present:" as the sentence and the label of a list."""
    found = LISTS_PRESENT.fullmatch(line.text) if not line.marker and not line.cells else None
    return [replace(line, text=found["said"]), Line("Present:")] if found else [line]


def _held(lines: Sequence[Line]) -> str:
    """The words that say when and where: the line with the day, with what stands before and after it in the same sentence."""
    dated = [place for place, line in enumerate(lines) if DATE.search(line.text)]
    at = next((place for place in dated if is_top(lines[place])), dated[0] if dated else -1)
    if at < 0:
        return " ".join(line.text for line in lines if is_top(line))
    first = last = at
    while first > 0 and (is_top(lines[first - 1]) or (GOES_ON.match(lines[first].text) and not lines[first - 1].text.endswith("."))):
        first -= 1
    while last + 1 < len(lines) and (GOES_ON.match(lines[last + 1].text) or OPEN_END.search(lines[last].text)):
        last += 1
    return " ".join(line.text for line in lines[first:last + 1])


def _labelled(lines: Sequence[Line]) -> dict[str, str]:
    """The facts that labels name, by field; of several bodies the one below the council."""
    said: dict[str, str] = {}
    bodies: list[str] = []
    for line in lines:
        if found := _labelled_by(line):
            name = found["label"].lower()
            first = re.split(r"[\s/]", name, maxsplit=1)[0]
            key = SAME_AS.get(first, first)
            key = "date" if key == "committee" and DATE.search(found["value"]) and not BODY_WORD.search(found["value"]) else key
            key = "date" if key == "venue" and DATE.match(found["value"]) else key  # "Held: Monday 3 February at 5 pm"
            value = ASIDE.sub("", found["value"]).strip()
            if key == "date" and DATE.search(value) and not DATE.search(said.get(key, "")):
                said[key] = value  # rather than "Day: Friday"
            said.setdefault(key, value)
            bodies += [_bare(value)] if key == "committee" and BODY_WORD.search(value) else []
            if key == "venue" and (at := TIME.search(value)) and HOURS.fullmatch(value, at.start()):
                said.setdefault("time", at[0])
            if key == "date" and (at := TIME.search(DATE.sub("", found["value"]))):
                said.setdefault("time", at[0])
    own = next((each for each in bodies if not COUNCIL.fullmatch(each)), bodies[0] if bodies else "")
    return said | {"committee": own} if own else said


def _committee(lines: Sequence[Line], joined: str) -> str:
    """Who met: as "minutes of the meeting of the …" says, else the line above it that names a body, the last one first."""
    tops = [line.text for line in lines if is_top(line) or BOTH_LANGUAGES.match(line.text)]
    for text, pattern in ((joined, MINUTES_OF), (joined, MEETING_OF), *((top, each) for each in (MINUTES_OF, MEETING_OF) for top in tops)):
        found = pattern.search(text)
        who = str(DATE.split(found["who"])[0]).strip(" ,") if found else ""
        if BODY_WORD.search(who) and not NO_NAME.search(who) and len(who) < 120:
            before = MEETING_BEFORE.match(who)
            two = before is not None and BODY_WORD.search(before["before"]) is not None and not ANY_BODY.fullmatch(before["before"])
            who = before["before"] if before and two else SECTION_OF.sub("", MEETING_BEFORE.sub("", who))
            return _below_council(lines, _full_name(lines, _after_top(lines, _bare(who))))
    told = [line for line in lines if not (line.text.endswith(".") and VERBS.search(line.text))]
    parts = [_bare(_name_part(line.text)) for line in told if not is_top(line) or MEETING_ENDS.search(line.text)]
    named = [part for part in parts if BODY_WORD.search(OF_BODY.sub("", part)) and len(part) < 120]
    bodies = [name for name in named if not COUNCIL.fullmatch(name) or re.fullmatch(r"(?i)full council", name)]
    first = (bodies or named or [""])[0]
    return (next((part for part in parts if part and not ONLY_MONTH.fullmatch(part)), "") if NO_BODY.fullmatch(first) else "") or first


def _bare(name: str) -> str:
    """A name without "meeting" or "minutes" after it, and without the council's before it ("Arle Council - Audit Committee")."""
    name = MEETING_ENDS.sub("", TOOK_PLACE.sub("", LABEL_BEFORE.sub("", name.strip(" ,-–—:")))).strip(" ,-–—:")
    council, dash, body = re.sub(r"\s+[–—|]\s+", " - ", name).partition(" - ")
    return body if dash and COUNCIL.fullmatch(council) and BODY_WORD.search(body) else name


def _below_council(lines: Sequence[Line], who: str) -> str:
    """The body on the line below "Meeting of the Tarn National Park Authority", where that line says only a council's name and the
    one below only a body's of it.
    """
    at = next((place for place, line in enumerate(lines[:-1]) if line.text.endswith(who)), -1)
    below = lines[at + 1].text.strip() if at >= 0 and COUNCIL.fullmatch(who) else ""
    named = PART_OF.fullmatch(below) is not None and not is_top(lines[at + 1]) and below.isupper() == who.isupper()
    return below if named else who


def _full_name(lines: Sequence[Line], who: str) -> str:
    """"The Parish Council" by its full name, where a line above gives it."""
    full = (line.text for line in lines if line.text.lower().endswith(who.lower()) and not is_top(line)
            and (ANY_BODY.fullmatch(who) or not WELSH.match(line.text)))
    return next((_bare(text) for text in full if len(text) > len(who)), who)


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


def _found(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return re.sub(r"(?<=[ap]m)\.$", "", found[0].strip(), flags=re.IGNORECASE) if found else ""
