"""Who was there, as a meeting's heading lists it: labels beside or above the names, columns, sentences."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from clerk_desk.capture.attendance_labels import APOLOGIES, ATTENDING, OF_MEMBERS, PRESENT, STRONG, part_of, people_label
from clerk_desk.capture.lines import Line
from clerk_desk.capture.looks import TITLED, VERBS, is_capitals
from clerk_desk.capture.people import PLURAL, STOP, apologies_in, is_post, names, without_reason

SAYS_APOLOGIES = re.compile(r"(?:an? )?apolog(?:y|ies)\b.{0,90}\b(?:from|by|behalf of|for)\b\s*:?\s*(?:[A-Z]|the\b)", re.IGNORECASE)
WERE_THERE = re.compile(
    rf"(?P<who>(?:{TITLED.pattern}|(?i:{PLURAL.pattern}))\s*\S.*?)\s+(?:were|was)\s+(?P<label>(?:also\s+)?present"
    rf"|(?:also\s+)?in attendance)\.?", re.DOTALL)
# "The Worshipful the Mayor, Councillor R Pinnock (in the Chair)", above the list of those present
IN_OFFICE = re.compile(
    rf"(?:[Tt]he )?(?:(?:Right )?Worshipful,? )?(?:[Tt]he )?(?:(?:Deputy|Vice|Lord|Town|Civic)[ -])*"
    r"(?:Mayor|Chair(?:man|woman|person)?|Provost|Convener)"
    rf",? (?:of the Council,? )?\(?{TITLED.pattern} [^,;:]{{2,60}}")
# "Councillor Anita Holt (Chair)", above the label of those present
CHAIRS = re.compile(
    rf"{TITLED.pattern} [^,;:()]{{2,50}}\((?:in the )?(?:(?:Vice|Deputy)[ -])?(?:Chair(?:man|woman|person)?|Mayor|Leader)\)")
ALL_THERE = re.compile(r"(?:in )?attendance\b", re.IGNORECASE)
ATTENDED = re.compile(r"attend(?:ing|ed)(?: by)?\s*:")
COUNCILLORS = re.compile(r"(?:The )?(?:Councillors|Cllrs?)\b")
IN_CABINET = re.compile(r"(?:cabinet|executive|portfolio) (?:members?|holders?)\b")
PLURAL_POSTS = re.compile(r"(?:council )?(?:officers|officials|staff)\b")
# what a column of a table of members says of each
CAME = frozenset({"✓", "✔", "√", "☑", "p", "y", "yes", "present"})
STAYED_AWAY = frozenset({"✗", "✘", "x", "×", "☒", "a", "ap", "apol", "apols", "apols.", "no", "n", "absent"})
OFFICE_ALONE = re.compile(
    r"(?:[Tt]he )?(?:(?:Right )?Worshipful,? )?(?:[Tt]he )?(?:(?:Deputy|Vice|Lord|Town|Civic)[ -])*(?:Mayor|Provost)\b,?")
# "* present", "Members marked with an asterisk were present"
LEGEND = re.compile(
    r"(?:=|[-–]|denotes?|indicates?|members?|those|marked|with|an|asterisk|who|were|was|\s)*(?:present|in attendance|attended)\.?",
    re.IGNORECASE)
TABLE_HEAD = re.compile(
    r"(?:(?:members?|name|role|post|title|organisation|representing|item|ref|no|council|body|position|attendance|ward)\b\.?[ /]*)+",
    re.IGNORECASE)
# "Clerk: Mrs T Hood, 4 The Green. Tel 01632 960111": whom to write to
REACHED = re.compile(r"\b[Tt]el(?:ephone)?\b|\b0\d{3,4} ?\d{6}\b|\S@\S")
SERVED_BY = re.compile(r"(?:(?:Parish|Town|Locum|Deputy) )*(?:Clerk|Secretary|Minute[- ]taker|Minutes)\s+[-–—]\s+(?P<who>.+)")
PARTY = re.compile(
    r"(?:the )?(?:labour|conservatives?|liberal democrats?|lib dems?|greens?|independents?|reform|plaid cymru|snp|scottish national"
    r"|co-operative|residents?['’]? (?:association|group)|non-aligned|ungrouped)(?: (?:and|&|group|party|uk|members?|councillors?"
    r"|independents?|co-operative))*\s*:?", re.IGNORECASE)
IN_CHAIR = re.compile(rf"(?P<who>{TITLED.pattern} [^,;:()]{{2,40}}?) (?:was )?(?:in the [Cc]hair|presiding|presided)\.?")
# "Mr Oakes attended to observe and speak but not vote."
CAME_TO = re.compile(rf"(?P<who>{TITLED.pattern} [^,;:()]{{2,40}}?) (?:also )?attended (?:to|for|as|the)\b.*")
DASHED_STATUS = re.compile(r"(?P<who>[A-Z].{2,70}?)\s+[-–—]\s+(?P<status>(?i:present|apologies|absent|in attendance))(?: \(.*\))?")
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
NAMED = re.compile(r"[A-Z][\w’'\-]+(?: [A-Z][\w’'.\-]+){1,2}(?: \([^)]*\))?")
# a sentence has several words in small letters, a name hardly one
SMALL_WORD = re.compile(r"(?<![\w’'])(?!(?:of|and|for|the|in|to|from|by|on|members?|public|press)\b)[a-z]{3,}")
# "Available papers", which heads what comes next
HEADING = re.compile(r"[A-Z][a-z]+(?: (?!(?:members?|public|press|residents?|electors?|parishioners?|others?|people)\b)[a-z]+){1,3}")
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
    named: bool = False  # does a label of the heading say who was present, apart from who was in attendance?

    def put(self, part: str, texts: Sequence[str], inline: bool) -> None:
        """Adds the names in these words to a part; whether they stood beside their label decides how they are read."""
        found = [name for text in texts for name in names([text], inline)]
        listed: list[str] = getattr(self, part)
        found = [without_reason(name) for name in found] if part == APOLOGIES else found
        known = {_surname(name) for name in listed}
        listed.extend(name for name in found if name not in listed and not (" " not in name and name in known))

    def with_some_present(self, lines: Sequence[Line]) -> Attendance:
        """The same where "In attendance" is the only label of those who were there: then it lists those present."""
        first = next((line for line in lines if (known := _label_of(line)) is not None and known[0] == ATTENDING), None)
        if self.present or self.named or first is None or not ALL_THERE.match(first.text):
            return self
        here = _label_of(first)
        told = names([here[1]], True) if here and here[1] else []
        told = told if told == self.in_attendance[:len(told)] else []
        return replace(self, present=told, in_attendance=self.in_attendance[len(told):])

    def chaired_by(self, who: str, line: Line) -> None:
        """Who was in the chair is there; one who is already listed is not listed again."""
        known = {word for name in self.present for word in name.partition("(")[0].split()[-1:]}
        if who.rsplit(maxsplit=1)[-1] in known:
            self.rest.append(line)
        else:
            self.present.append(line.text.rstrip("."))


def people_apart(lines: Sequence[Line]) -> Attendance:
    """The attendance in these lines, and the lines without it."""
    out, part = Attendance(), ""
    lines = [each for line in _offices_joined(lines) for each in _one_part_each(_without_label(_unbracketed(line)))]
    out.named = any(label[0] == PRESENT for line in lines if (label := _label_of(line)) is not None)
    starred = any(_explains_star(line) for line in lines)
    columns: list[str] = []
    posts = _rows_with_posts(lines)
    for line in lines:
        if REACHED.search(line.text):
            out.rest.append(line)
            continue
        beside = bool(_status(line)) and TITLED.match(line.cells[0]) is not None
        known = None if beside or _is_post_row(line, part, out) else _label_of(line)
        if _heads_columns(line):
            columns = [part_of(cell.lower()) for cell in line.cells if cell]
        elif columns and (len(line.cells) > 1 or TITLED.match(line.text)) and not known:
            _row(line, columns, out)
        elif known or (not line.marker and SAYS_APOLOGIES.match(line.text)):
            part, columns = _opened(line, known, part, out), []
        elif status := _status(line):
            out.put(status, [" ".join(cell for cell in line.cells[:-1] if cell)], False)
        elif found := DASHED_STATUS.fullmatch(line.text):
            out.put(part_of(found["status"].lower()), [found["who"]], False)
        elif part and (found := CAME_TO.fullmatch(line.text)):
            out.put(ATTENDING, [found["who"]], False)
        elif found := IN_CHAIR.fullmatch(line.text):
            out.chaired_by(found["who"], line)
        elif part and BEGINS_ITEM.fullmatch(line.text):
            part = ""
            out.rest.append(line)
        elif part and len(line.cells) > 1 and PARTY.fullmatch(line.cells[0]):
            out.put(part, line.cells[1:], True)
        elif part and (found := SIDE.fullmatch(line.text)) and PARTY.fullmatch(found["label"]):
            out.put(part, [f"Councillors {found['who']}"] if found["who"] else [], True)
        elif part and (found := SIDE_LABEL.fullmatch(line.text)):
            out.put(part, [found["who"]] if found["who"] else [], True)
        elif part == PRESENT and (found := SIDE.fullmatch(line.text)) and _all_named(found["who"]):
            out.put(part, [found["who"]], True)
        elif part == PRESENT and (served := SERVED_BY.fullmatch(line.text)):
            out.put(ATTENDING, [served["who"]], True)
        elif not part and (IN_OFFICE.fullmatch(line.text) or CHAIRS.fullmatch(line.text)):
            out.present.append(line.text)
        elif part and (found := SIDE.fullmatch(line.text)) and _says_how(found, part):
            out.put(part, [found["who"]], True)
        elif part and len(line.cells) == 2 and FROM_COUNCIL.fullmatch(line.cells[0]):
            out.put(part, line.cells[1:], False)
        elif part and len(line.cells) == 2 and HOW_LONG.fullmatch(line.cells[0]):
            out.put(part, line.cells[1:], True)
        elif part and (_names_group(line) or _heads_table(line)):
            continue
        elif starred and part == PRESENT and (line.marker != "*" or _explains_star(line)):
            out.rest.append(line)
        elif part and _may_name(line) and not _is_lone_word(line, getattr(out, part)):
            out.put(part, (line.text,) if posts or not line.cells else line.cells, False)
        else:
            part = "" if part and UNKNOWN_LABEL.fullmatch(line.text) else part
            out.rest.append(line)
    return out.with_some_present(lines)


def _explains_star(line: Line) -> bool:
    """"* present", "(*= present)": what the star before a name means."""
    words = line.whole.strip("() ")
    return words.startswith("*") and LEGEND.fullmatch(words[1:].strip()) is not None


def _says_how(found: re.Match[str], part: str) -> bool:
    """Does a label say how long or how somebody was there, or for which service ("Democratic Services: Tess Birch")?"""
    return HOW_LONG.fullmatch(found["label"]) is not None or (part == ATTENDING and NAMED.fullmatch(found["who"]) is not None)


def _all_named(who: str) -> bool:
    """Are these words nothing but people by name ("Ann Byrne, Carl Dent"), below whom they sit for ("Primary:")?"""
    return all(NAMED.fullmatch(each) and not is_post(each.partition("(")[0]) for each in who.split(", "))


def _unbracketed(line: Line) -> Line:
    """"(Apologies for absence – Councillors Seed and Tyne)" without the brackets round all of it."""
    inner = line.text[1:-1] if line.text.startswith("(") and line.text.find(")") == len(line.text) - 1 else ""
    return replace(line, text=inner) if people_label(inner) or SAYS_APOLOGIES.match(inner) else line


def _without_label(line: Line) -> Line:
    """A row of a table of members without the label that stands before the first name alone."""
    ticked = len(line.cells) == 3 and line.cells[2].lower() in CAME | STAYED_AWAY and people_label(line.cells[0])
    return replace(line, cells=line.cells[1:], text=" ".join(line.cells[1:])) if ticked else line


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


def _heads_columns(line: Line) -> bool:
    """Does each cell of a row head a column of names ("Present", "Apologies")?"""
    labels = [people_label(cell) for cell in line.cells if cell]
    return len(labels) > 1 and all(label is not None and (":" not in line.text or not label[1]) for label in labels)


def _is_lone_word(line: Line, known: Sequence[str]) -> bool:
    """Is it one word below names of several ("Preliminaries"), which heads what comes next?"""
    return " " not in line.text and not is_post(line.text) and len(known) > 1 and all(" " in name for name in known)


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
    """Do rows of two cells give a name and then a post, or whom somebody represents, rather than two names?"""
    rows = [[cell for cell in line.cells if cell] for line in lines if line.cells and not _label_of(line) and not _status(line)]
    rows = [row for row in rows if len(row) in (2, 3) and not people_label(row[0]) and not all(TABLE_HEAD.fullmatch(cell) for cell in row)]
    if len(rows) < 2 or any(TITLED.match(second) for _, *others in rows for second in others):
        return False
    return sum(is_post(others[-1]) or TITLED.match(first) is not None for first, *others in rows) * 2 >= len(rows)


def _label_of(line: Line) -> tuple[str, str] | None:
    """The part that a line opens, and the words beside its label; the label may have a cell of its own."""
    if line.marker:
        return None
    cells = [cell for cell in line.cells if cell]
    alone = people_label(cells[0]) if len(cells) == 2 else None
    if alone and not alone[1] and not people_label(cells[1]):
        return alone[0], cells[1]
    return people_label(line.text)


def _surname(name: str) -> str:
    """The last word of a name before its role."""
    before = re.split(r"\s*[(,]| in the [Cc]hair\b", name, maxsplit=1)[0]
    return (before.split() or [name])[-1]


def _one_part_each(line: Line) -> list[Line]:
    """"Councillors Ames and Bright were present. Mr Cole (Clerk) was in attendance." as lines with their labels in front."""
    said = [(part, WERE_THERE.fullmatch(part)) for part in STOP.split(line.text)]
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
    who = "" if (inner := people_label(who)) is not None and not inner[1] else who  # "Present - Voting Members"
    low = line.text.lower()
    label = low[:len(low) - len(who)]
    if now == PRESENT and out.present and "attend" in label and not MEMBERS_THERE.search(label) and not _lists_members(label, out):
        now = ATTENDING
    elif now == ATTENDING and not out.present and (ATTENDED.match(low) or (not out.named and COUNCILLORS.match(who))):
        now = PRESENT
    if now == PRESENT and out.present and IN_CABINET.match(label):
        now = ATTENDING
    if part and re.fullmatch(r"(?i)(?:councillors?|members?|cllrs?)\s*:?", line.text):
        now = part
    if ";" in who and len(line.cells) < 2 and any(people_label(each.strip()) for each in who.split(";")[1:]):
        return _in_turn(now, who, out)
    cells = [cell for cell in line.cells[1:] if cell.strip(" :")] if len(line.cells) > 1 and people_label(line.cells[0]) else [who]
    several = now == ATTENDING and PLURAL_POSTS.match(label)
    out.put(now, [_two_posts(cell) if several else cell for cell in cells if cell], True)
    return now


def _lists_members(label: str, out: Attendance) -> bool:
    """Does "Councillors in attendance" list those present, nobody but the chair being named yet?"""
    return OF_MEMBERS.match(label) is not None and len(out.present) < 2


def _two_posts(who: str) -> str:
    """"Development Manager and Legal Adviser", beside a label that speaks of several, as two entries."""
    both = [who] if TITLED.match(who) else re.split(r" and |, ", who)
    return "; ".join(both) if len(both) == 2 and all(is_post(each) and not re.search(r"[,;]|\bof\b", each) for each in both) else who


def _in_turn(part: str, who: str, out: Attendance) -> str:
    """Names in one line under labels that change within it ("Cllrs A and B; Clerk: Mr C; 4 members of the public")."""
    for words in who.split(";"):
        known = people_label(words.strip())
        part, said = known if known else (part, words.strip())
        out.put(part, [said] if said else [], True)
    return part


def _row(line: Line, columns: Sequence[str], out: Attendance) -> None:
    cells = [cell for cell in line.cells if cell]
    for part, cell in zip(columns, cells if len(cells) == len(columns) else line.cells or (line.text,), strict=False):
        out.put(part, [cell], False)


def _status(line: Line) -> str:
    """The part that a table's last cell gives ("Cllr Ames" / "Apologies"), empty where there is none."""
    if len(line.cells) not in (2, 3) or people_label(line.cells[0]) or ":" in line.text or _heads_table(line):
        return ""
    last = line.cells[-1]
    if last.lower() in CAME | STAYED_AWAY:
        return PRESENT if last.lower() in CAME else APOLOGIES
    known = people_label(last)
    says = STRONG & set(re.findall(r"\w+", last.lower()))
    return known[0] if known and not known[1] and says else ""


def _may_name(line: Line) -> bool:
    """Could a line below a label of the attendance name people?"""
    text = line.text
    if len(text) >= 200 or UNKNOWN_LABEL.fullmatch(text) or (NOTE.search(text) and not TITLED.match(text)):
        return False
    if text.endswith(".") and VERBS.search(text) and len(text.split()) > 6:
        return False
    if (text.endswith(".") and len(SMALL_WORD.findall(text)) > 2) or (HEADING.fullmatch(text) and not is_post(text)):
        return False
    return not (is_capitals(text) and PART_OF_MEETING.search(text)) and not ONE_PART.fullmatch(text)
