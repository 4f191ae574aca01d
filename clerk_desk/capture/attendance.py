"""Who was there, as a meeting's heading lists it: labels beside or above the names, columns, sentences."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from clerk_desk.capture.lines import Line
from clerk_desk.capture.looks import TITLED, VERBS, is_capitals
from clerk_desk.capture.people import PLURAL, apologies_in, is_post, names, without_reason

PRESENT, APOLOGIES, ATTENDING = "present", "apologies", "in_attendance"
STRONG = frozenset({
    "presennol", "bresennol", "ymddiheuriadau", "present", "attendance", "attending", "attended", "attendees", "attendee",
    "apologies", "apology", "absent", "absence", "absentees", "sederunt"})
WEAK = frozenset({
    "members", "member", "councillors", "councillor", "cllrs", "officers", "officer", "staff", "observers", "observer", "guests", "guest",
    "invitees", "invited", "substitutes", "substitute", "chair", "chairman", "chairperson", "chairwoman", "convener", "convenor",
    "vice-chair", "vice-chairman", "clerk", "secretary", "governors", "trustees", "directors", "advisers", "advisors", "representatives",
    "officials", "aldermen", "membership", "visitors", "speakers", "co-optees", "reserves",
    "adviser", "advisor", "representative", "treasurer", "public", "clerc",
    "applicant", "applicants", "objector", "objectors", "licensee", "appellant", "police",
    "aelodau", "swyddogion", "witnesses", "persons", "press", "taker", "minutes", "note-taker"})
WAYS_OF_JOINING = frozenset({
    "in the room", "in person", "on teams", "on zoom", "online", "remotely", "virtually", "by video", "by telephone", "joining remotely"})
GROUPS = frozenset({"members", "officials", "officers", "representatives", "observers", "governors", "guests", "advisers", "advisors"})
SMALL = frozenset({
    "yn", "hefyd",

    "also", "in", "the", "and", "for", "of", "other", "others", "those", "not", "were", "was", "received", "from", "by", "with", "at",
    "non-voting", "voting", "co-opted", "independent", "virtually", "remotely", "online", "person", "via", "noted", "given", "sent",
    "committee", "council", "board", "panel", "cabinet", "executive", "authority", "forum", "group", "whole", "part", "all", "meeting",
    "accepted", "taken", "taking", "minute", "vice", "deputy", "acting", "as", "following"})
LABEL = re.compile(r"(?P<label>[^:\t]{2,70}?)\s*(?::\s*[-–—]?|\s[-–—]+(?=\s|$)|$)\s*(?P<who>.*)", re.DOTALL)
BESIDE = re.compile(
    r"\b(?:also|others?|officers?|officials?|visitors?|staff|clerk|secretary|guests?|observers?|invite[ed]s?|invited|press|public|clerc|witness\w*|minutes?|advis\w+|applicants?|objectors?|licensee|appellant|police)\b")
NOT_THERE = re.compile(r"\bnot (?:present|attend\w*)")
OF_MEMBERS = re.compile(r"members|councillors|committee|attendees|those attending|trustees|governors")
SAYS_PRESENT = re.compile(
    rf"(?:there were |those )?(?P<label>(?:also )?(?:present|in attendance))(?: were| was| at the meeting)*\s*[:\-–—]?\s+"
    rf"(?P<who>(?:(?i:the) )?(?:(?-i:{TITLED.pattern})|{PLURAL.pattern}).*)", re.IGNORECASE | re.DOTALL)
SAYS_APOLOGIES = re.compile(r"(?:an? )?apolog(?:y|ies)\b.{0,90}\b(?:from|by|behalf of|for)\b\s*:?\s*(?:[A-Z]|the\b)", re.IGNORECASE)
WERE_THERE = re.compile(
    rf"(?P<who>(?:{TITLED.pattern}|(?i:{PLURAL.pattern}))\s*\S.*?)\s+(?:were|was)\s+(?:also\s+)?(?P<label>present"
    rf"|in attendance)\.?", re.DOTALL)
# "The Worshipful the Mayor, Councillor R Pinnock (in the Chair)", above the list of those present
IN_OFFICE = re.compile(
    rf"(?:[Tt]he )?(?:(?:Right )?Worshipful,? )?(?:[Tt]he )?(?:(?:Deputy|Vice|Lord|Town|Civic)[ -])*"
    r"(?:Mayor|Chair(?:man|woman|person)?|Provost|Convener)"
    rf",? (?:of the Council,? )?\(?{TITLED.pattern} [^,;:]{{2,60}}")
OFFICE_ALONE = re.compile(
    r"(?:[Tt]he )?(?:(?:Right )?Worshipful,? )?(?:[Tt]he )?(?:(?:Deputy|Vice|Lord|Town|Civic)[ -])*(?:Mayor|Provost)\b,?")
# "* present", "Members marked with an asterisk were present"
LEGEND = re.compile(
    r"(?:=|[-–]|denotes?|indicates?|members?|those|marked|with|an|asterisk|who|were|was|\s)*(?:present|in attendance|attended)\.?",
    re.IGNORECASE)
TABLE_HEAD = re.compile(
    r"(?:(?:members?|name|role|post|title|organisation|representing|item|no|council|body|position|attendance|ward)\b\.?[ /]*)+",
    re.IGNORECASE)
SERVED_BY = re.compile(r"(?:(?:Parish|Town|Locum|Deputy) )*(?:Clerk|Secretary|Minute[- ]taker|Minutes)\s+[-–—]\s+(?P<who>.+)")
PARTY = re.compile(
    r"(?:the )?(?:labour|conservatives?|liberal democrats?|lib dems?|greens?|independents?|reform|plaid cymru|snp|scottish national"
    r"|co-operative|residents?['’]? (?:association|group)|non-aligned|ungrouped)(?: (?:and|&|group|party|uk|members?|councillors?"
    r"|independents?|co-operative))*\s*:?", re.IGNORECASE)
IN_CHAIR = re.compile(rf"(?P<who>{TITLED.pattern} [^,;:()]{{2,40}}?) (?:was )?(?:in the [Cc]hair|presiding|presided)\.?")
DASHED_STATUS = re.compile(r"(?P<who>[A-Z].{2,70}?)\s+[-–—]\s+(?P<status>(?i:present|apologies|absent|in attendance))(?: \(.*\))?")
WHERE_THEY_WERE = re.compile(r"(?:attending|present) (?:in|at|via|by)\b")
MEMBERS_THERE = re.compile(r"present|virtual|remote|online|person")
FROM_COUNCIL = re.compile(
    rf"(?!{TITLED.pattern} )(?:[A-Z][\w’'\-]+|and|of|the|&)(?: (?:[A-Z][\w’'\-]+|and|of|the|&)){{0,5}} (?:Council|Councillors):?")
HOW_LONG = re.compile(
    r"(?:for )?(?:the )?(?:whole|part|all) of (?:the )?meeting|(?:agenda )?items? [\d, &\-–and]+|in person|online|remote(?:ly)?"
    r"|virtual(?:ly)?", re.IGNORECASE)
# what stands above the first item and opens no list of people
BEGINS_ITEM = re.compile(
    r"(?:declarations?|disclosures?) of (?:\w+[’']? )?interests?\b.*|minutes of (?:the )?(?:previous|last)\b.*|welcome\b.*|"
    r"public (?:participation|questions?|question time)\b.*|chair(?:man|person)?[’']s (?:announcements|business)\b.*", re.IGNORECASE)
SUB_LABEL = re.compile(r"Group [A-Z\d]|(?:Employer|Employee|Management|Staff|Union|Trade Union)['’]?s?['’]? [Ss]ide")
UNKNOWN_LABEL = re.compile(r"[A-Z][\w ]{2,30}:\s.*|\(.*\)|Notes?\b.*")
SIDE_LABEL = re.compile(rf"[A-Z][^:\t]{{3,70}}:\s*(?P<who>(?:{TITLED.pattern}|(?i:{PLURAL.pattern})).*|)")
SIDE = re.compile(r"(?P<label>[^:\t]{2,60}):\s*(?P<who>.*)")
PART_OF_MEETING = re.compile(r"\b(?:PART|ITEMS?|BUSINESS|SESSION|PUBLIC|AGENDA|MINUTES|SECTION|OPEN|CLOSED)\b")
ONE_PART = re.compile(r"(?:Part|Section|Session) (?:[A-Z\d]|[IVX]+|One|Two|Three)(?:\s*[-–:(].*)?")
NOTE = re.compile(r"\b(?:meeting|quorum|quorate|webcast|recorded|filmed|commenced|opened|began|started|denotes?)\b", re.IGNORECASE)


@dataclass
class Attendance:
    """The names so far by part, and the lines that are none of the attendance."""

    present: list[str] = field(default_factory=list)
    apologies: list[str] = field(default_factory=list)
    in_attendance: list[str] = field(default_factory=list)
    rest: list[Line] = field(default_factory=list)

    def put(self, part: str, texts: Sequence[str], inline: bool) -> None:
        """Adds the names in these words to a part; whether they stood beside their label decides how they are read."""
        found = [name for text in texts for name in names([text], inline)]
        getattr(self, part).extend(without_reason(name) for name in found if part == APOLOGIES)
        getattr(self, part).extend(name for name in found if part != APOLOGIES)

    def chaired_by(self, who: str, line: Line) -> None:
        """Who was in the chair is there; one who is already listed is not listed again."""
        known = {word for name in self.present for word in name.partition("(")[0].split()[-1:]}
        if who.rsplit(maxsplit=1)[-1] in known:
            self.rest.append(line)
        else:
            self.present.append(line.text.rstrip("."))


@lru_cache(4096)
def people_label(text: str) -> tuple[str, str] | None:
    """The part of the attendance that a line's label opens, and the words beside it; None where it opens none."""
    if (said := SAYS_PRESENT.fullmatch(text)) and len(text) < 600:
        return _part(said["label"].lower()), said["who"]
    found = LABEL.fullmatch(text)
    if found is None:
        return None
    between = text[found.end("label"):].lstrip()[:1]
    if not _is_label(found["label"], between == ":" or "\t" in text) or (between and between in "-–—" and not _groups(found["label"])):
        return None
    return _part(re.sub(r"\([^)]*\)", "", found["label"]).lower()), found["who"]


def _is_label(label: str, marked: bool) -> bool:
    """Do its words only name people or say that they were there? Other words count only beside a colon and before the noun."""
    words: list[str] = re.findall(r"[\w’'&\-]+", re.sub(r"\([^)]*\)", "", label))
    low = [word.lower() for word in words]
    if not 0 < len(words) <= 8 or not words[0][0].isupper():
        return False
    if marked and (" ".join(low) in WAYS_OF_JOINING or WHERE_THEY_WERE.match(" ".join(low))):
        return True
    if not (STRONG | WEAK) & set(low) or low == ["minutes"]:
        return False
    unknown = [place for place, word in enumerate(low) if word not in STRONG | WEAK | SMALL]
    if low[-2:] == ["in", "attendance"] and not re.search(r"\b[A-Z]\b|\d", label) and not TITLED.match(label):
        return not {"were", "was"} & set(low)
    if not marked and 1 < len(words) <= 4 and low[-1] in GROUPS | {"present"} and words[0][0].isupper():
        return not {"by", "from", "for", "of", "to", "in"} & set(low)
    if not unknown:
        return bool(STRONG & set(low)) or marked or len(words) == 1 or (low[0] in GROUPS and low[1] == "of")
    key = max(place for place, word in enumerate(low) if word in STRONG | WEAK)
    if not marked or unknown[-1] > key or not all(words[place][0].isupper() for place in unknown):
        return False
    return bool(STRONG & set(low)) or not {"by", "from", "for", "of", "to", "in"} & set(low)


def _groups(label: str) -> bool:
    """Does the label name a group rather than one person's post ("Clerk – A Coyle")?"""
    low = set(re.findall(r"[\w\-]+", label.lower()))
    return bool(low & STRONG) or any(word.endswith("s") for word in low & WEAK)


def _part(label: str) -> str:
    if "apolog" in label or NOT_THERE.search(label) or "absen" in label or "ymddiheur" in label:
        return APOLOGIES
    if "sederunt" in label:
        return PRESENT
    if BESIDE.search(label):
        return ATTENDING
    if "attend" in label and label != "attendance" and not OF_MEMBERS.match(label):
        return ATTENDING
    return PRESENT


def people_apart(lines: Sequence[Line]) -> Attendance:
    """The attendance in these lines, and the lines without it."""
    out, part = Attendance(), ""
    lines = [each for line in _offices_joined(lines) for each in _one_part_each(line)]
    starred = any(line.marker == "*" and LEGEND.fullmatch(line.text) for line in lines)
    columns: list[str] = []
    posts = _rows_with_posts(lines)
    for line in lines:
        known = None if _is_post_row(line, part, out) else _label_of(line)
        if known and len(line.cells) > 1 and ":" not in line.cells[0] and all(people_label(cell) for cell in line.cells):
            columns = [_part(cell.lower()) for cell in line.cells]
        elif columns and (len(line.cells) > 1 or TITLED.match(line.text)) and not known:
            _row(line, columns, out)
        elif known or (not line.marker and SAYS_APOLOGIES.match(line.text)):
            part, columns = _opened(line, known, part, out), []
        elif status := _status(line):
            out.put(status, line.cells[:1], False)
        elif found := DASHED_STATUS.fullmatch(line.text):
            out.put(_part(found["status"].lower()), [found["who"]], False)
        elif found := IN_CHAIR.fullmatch(line.text):
            out.chaired_by(found["who"], line)
        elif part and BEGINS_ITEM.fullmatch(line.text):
            part = ""
            out.rest.append(line)
        elif part and (found := SIDE_LABEL.fullmatch(line.text)):
            out.put(part, [found["who"]] if found["who"] else [], True)
        elif part == PRESENT and (served := SERVED_BY.fullmatch(line.text)):
            out.put(ATTENDING, [served["who"]], True)
        elif not part and IN_OFFICE.fullmatch(line.text):
            out.present.append(line.text)
        elif part and (found := SIDE.fullmatch(line.text)) and HOW_LONG.fullmatch(found["label"]):
            out.put(part, [found["who"]], True)
        elif part and (_names_group(line) or _heads_table(line)):
            continue
        elif starred and part == PRESENT and line.marker != "*":
            out.rest.append(line)
        elif part and _may_name(line):
            out.put(part, (line.text,) if posts or not line.cells else line.cells, False)
        else:
            part = "" if part and UNKNOWN_LABEL.fullmatch(line.text) else part
            out.rest.append(line)
    return out


def _offices_joined(lines: Sequence[Line]) -> list[Line]:
    """"The Right Worshipful the Mayor" and the name on the line below it as one."""
    out: list[Line] = []
    for line in lines:
        if out and OFFICE_ALONE.fullmatch(out[-1].text) and TITLED.match(line.text) and not line.cells:
            out[-1] = replace(out[-1], text=f"{out[-1].text} {line.text}")
        else:
            out.append(line)
    return out


def _is_post_row(line: Line, part: str, out: Attendance) -> bool:
    """Does a line in a list of posts name one more ("Member Services Officers") rather than head a list?"""
    posts = part == ATTENDING and bool(out.in_attendance) and is_post(out.in_attendance[-1]) and not TITLED.match(out.in_attendance[-1])
    return posts and ":" not in line.text and " " in line.text and is_post(line.text) and not STRONG & set(line.text.lower().split())


def _heads_table(line: Line) -> bool:
    """Is it the row that says what the columns of a table of names are?"""
    return len(line.cells) > 1 and all(TABLE_HEAD.fullmatch(cell) for cell in line.cells)


def _names_group(line: Line) -> bool:
    """Does it only say whose members the next names are: a party's, a council's, a side's?"""
    whole = line.text
    if SUB_LABEL.fullmatch(whole) or FROM_COUNCIL.fullmatch(whole):
        return True
    return all(PARTY.fullmatch(cell) for cell in line.cells or (whole,))


def _rows_with_posts(lines: Sequence[Line]) -> bool:
    """Do rows of two cells give a name and then a post rather than two names?"""
    second = [line.cells[1] for line in lines if len(line.cells) == 2 and not _label_of(line) and not _status(line)]
    return len(second) > 1 and not any(TITLED.match(cell) for cell in second) and sum(map(is_post, second)) * 2 >= len(second)


def _label_of(line: Line) -> tuple[str, str] | None:
    """The part that a line opens, and the words beside its label; the label may have a cell of its own."""
    if line.marker:
        return None
    alone = people_label(line.cells[0]) if len(line.cells) == 2 else None
    if alone and not alone[1] and not people_label(line.cells[1]):
        return alone[0], line.cells[1]
    return people_label(line.text)


def _one_part_each(line: Line) -> list[Line]:
    """"Councillors Ames and Bright were present. Mr Cole (Clerk) was in attendance." as lines with their labels in front."""
    said = [(part, WERE_THERE.fullmatch(part)) for part in re.split(r"(?<=[a-z)])\.\s+", line.text)]
    if not any(found for _, found in said) or line.marker or line.cells:
        return [line]
    return [Line(f"{found['label'].capitalize()}: {found['who']}" if found else part, gap=line.gap) for part, found in said]


def _opened(line: Line, known: tuple[str, str] | None, part: str, out: Attendance) -> str:
    """The part that a line opens, its own names put there."""
    sentence = SAYS_APOLOGIES.match(line.text) and apologies_in([line.text])
    if known is None or sentence:
        out.apologies.extend(apologies_in([line.text]))
        return APOLOGIES
    now, who = known
    low = line.text.lower()
    label = low[:len(low) - len(who)]
    if now == PRESENT and out.present and "attend" in label and not MEMBERS_THERE.search(label):
        now = ATTENDING
    elif now == ATTENDING and not out.present and re.match(r"attend(?:ing|ed)(?: by)?\s*:", low):
        now = PRESENT
    if part and re.fullmatch(r"(?i)(?:councillors?|members?|cllrs?)\s*:?", line.text):
        now = part
    if ";" in who and len(line.cells) < 2 and any(people_label(each.strip()) for each in who.split(";")[1:]):
        return _in_turn(now, who, out)
    cells = [cell for cell in line.cells[1:] if cell.strip(" :")] if len(line.cells) > 1 and people_label(line.cells[0]) else [who]
    out.put(now, [cell for cell in cells if cell], True)
    return now


def _in_turn(part: str, who: str, out: Attendance) -> str:
    """Names in one line under labels that change within it ("Cllrs A and B; Clerk: Mr C; 4 members of the public")."""
    for words in who.split(";"):
        known = people_label(words.strip())
        part, said = known if known else (part, words.strip())
        out.put(part, [said] if said else [], True)
    return part


def _row(line: Line, columns: Sequence[str], out: Attendance) -> None:
    for part, cell in zip(columns, line.cells or (line.text,), strict=False):
        out.put(part, [cell], False)


def _status(line: Line) -> str:
    """The part that a table's last cell gives ("Cllr Ames" / "Apologies"), empty where there is none."""
    if len(line.cells) != 2 or people_label(line.cells[0]) or ":" in line.text:
        return ""
    known = people_label(line.cells[1])
    says = STRONG & set(re.findall(r"\w+", line.cells[1].lower()))
    return known[0] if known and not known[1] and says else ""


def _may_name(line: Line) -> bool:
    """Could a line below a label of the attendance name people?"""
    text = line.text
    if len(text) >= 200 or UNKNOWN_LABEL.fullmatch(text) or (NOTE.search(text) and not TITLED.match(text)):
        return False
    if text.endswith(".") and VERBS.search(text) and len(text.split()) > 6:
        return False
    return not (is_capitals(text) and PART_OF_MEETING.search(text)) and not ONE_PART.fullmatch(text)
