"""A committee's members as a list that was typed or pasted has them: who they are, and what the list calls each of them."""
from __future__ import annotations

import re

from clerk_desk.capture.attendance_labels import ATTENDING, people_label
from clerk_desk.capture.looks import TITLED
from clerk_desk.capture.people import PLURAL, names
from clerk_desk.domain.records import Role
from clerk_desk.domain.terms import Listed

SIGN = re.compile(r"^\s*(?:[•‣◦▪·*]\s*|[-–—]\s+|\(?\d{1,3}[.)]\s+)")
OFFICE = (
    r"(?:in\s+the\s+)?(?:(?:vice|deputy)[\s-]*)?(?:chair(?:man|woman|person)?|conven[eo]r)|(?:is-?\s?g|c)adeirydd"
    r"|co-?opted(?:\s+member)?|(?:aelod\s+)?cyfetholedig"
)
BEHIND = re.compile(rf"\s*(?:\(\s*(?P<inside>{OFFICE})\s*\)|(?:,|:|\t|\s[-–—])\s*(?P<after>{OFFICE})\s*(?=$|\t))", re.IGNORECASE)
BEFORE = re.compile(rf"\s*(?P<office>{OFFICE})\s*(?::|\t|\s[-–—]\s)\s*", re.IGNORECASE)


def listed_members(text: str) -> tuple[Listed, ...]:
    """The members that a list names, in its order and each once, with the role that stands beside the name.

    One stands on a line; a line that names several, as minutes do, is taken apart. Bullets, numbers, headings ("Members:"),
    officers behind a label and further columns of a table, such as wards, are left out. Names are kept as they are written.
    """
    found: dict[str, Listed] = {}
    for each in (member for line in text.splitlines() for member in _on_line(SIGN.sub("", line, count=1))):
        known = found.get(each.name.casefold())
        if known is None or known.role is Role.MEMBER:
            found[each.name.casefold()] = each
    return tuple(found.values())


def _on_line(line: str) -> list[Listed]:
    if (before := BEFORE.match(line)) and line[before.end():].strip():
        return [_member(line[before.end():], _role(before["office"]))]
    part, line = people_label(line.strip()) or ("", line.strip())
    found = [] if part == ATTENDING else names([line], inline=False)
    title = _shared_title(line)
    return [each for each in (_member(name if TITLED.match(name) else f"{title}{name}") for name in found) if each.name]


def _shared_title(line: str) -> str:
    """"Councillor " of "Councillors Ames, Bell and Cole"; empty for a line without a title for several."""
    found = PLURAL.match(line)
    said = re.search(r"Councillor|Cllr", found[0]) if found else None
    return f"{said[0]} " if said else ""


def _member(words: str, role: Role = Role.MEMBER) -> Listed:
    """Somebody by what stands on the line or between two commas; of the columns of a table the first is the name."""
    if found := BEHIND.search(words):
        role = _role(found["inside"] or found["after"])
        words = f"{words[:found.start()]}{words[found.end():]}"
    return Listed(" ".join(words.strip().split("\t")[0].split()).strip(" ,;:"), role)


def _role(office: str) -> Role:
    low = office.casefold()
    if low.startswith(("vice", "deputy", "is")):
        return Role.VICE_CHAIR
    return Role.COOPTED if "opted" in low or "cyfethol" in low else Role.CHAIR
