"""The labels of an attendance list ("Members present", "Also in attendance:", "Yn bresennol") and the part that each opens."""
from __future__ import annotations

import re
from functools import lru_cache

from clerk_desk.capture.looks import TITLED
from clerk_desk.capture.people import PLURAL

PRESENT, APOLOGIES, ATTENDING = "present", "apologies", "in_attendance"
STRONG = frozenset({
    "presennol", "bresennol", "ymddiheuriadau", "present", "attendance", "attending", "attended", "attendees", "attendee",
    "apologies", "apology", "absent", "absence", "absentees", "sederunt",
    "presiding"})
WEAK = frozenset({
    "members", "member", "councillors", "councillor", "cllrs", "officers", "officer", "staff", "observers", "observer", "guests", "guest",
    "invitees", "invited", "substitutes", "substitute", "chair", "chairman", "chairperson", "chairwoman", "convener", "convenor",
    "vice-chair", "vice-chairman", "clerk", "secretary", "governors", "trustees", "directors", "advisers", "advisors", "representatives",
    "officials", "aldermen", "membership", "visitors", "speakers", "co-optees", "reserves",
    "adviser", "advisor", "representative", "treasurer", "public", "clerc",
    "applicant", "applicants", "objector", "objectors", "licensee", "appellant", "police",
    "aelodau", "swyddogion", "cynghorwyr", "witnesses", "persons", "press", "taker", "minutes", "note-taker"})
WAYS_OF_JOINING = frozenset({
    "in the room", "in person", "on teams", "on zoom", "online", "remotely", "virtually", "by video", "by telephone", "joining remotely"})
GROUPS = frozenset({"members", "officials", "officers", "representatives", "observers", "governors", "guests", "advisers", "advisors"})
SMALL = frozenset({
    "yn", "hefyd",

    "also", "in", "the", "and", "for", "of", "other", "others", "those", "not", "were", "was", "received", "from", "by", "with", "at",
    "non-voting", "voting", "co-opted", "independent", "virtually", "remotely", "online", "person", "via", "noted", "given", "sent",
    "committee", "council", "board", "panel", "cabinet", "executive", "authority", "forum", "group", "whole", "part", "all", "meeting",
    "accepted", "taken", "to", "taking", "minute", "vice", "deputy", "acting", "as", "following"})
LABEL = re.compile(r"(?P<label>[^:\t]{2,70}?)\s*(?::\s*[-–—]?|\s[-–—]+(?=\s|$)|$)\s*(?P<who>.*)", re.DOTALL)
BESIDE = re.compile(
    r"\b(?:also|others?|officers?|officials?|visit\w+|staff|clerk|secretary|guests?|observers?|invite[ed]s?|invited|press|public|clerc|witness\w*|minutes?|advis\w+|applicants?|objectors?|licensee|appellant|police|speakers?)\b")
NOT_THERE = re.compile(r"\bnot (?:present|attend\w*)")
WHERE_THEY_WERE = re.compile(r"(?:attending|present) (?:in|at|via|by)\b")
OF_MEMBERS = re.compile(r"members|councillors|committee|attendees|those attending|trustees|governors")
# "Office of the Police and Crime Commissioner:" above those who came with the one held to account
OFFICE_OF = re.compile(r"(?:The )?Office (?:of|for) the\b")
SAYS_PRESENT = re.compile(
    rf"(?:there were |those )?(?P<label>(?:also )?(?:present|presiding|in attendance|apologies(?: for absence)?))"
    rf"(?: were| was| at the meeting)*\s*[:;\-–—]?\s+"
    rf"(?P<who>(?:(?i:the) )?(?:(?-i:{TITLED.pattern})|{PLURAL.pattern}).*)", re.IGNORECASE | re.DOTALL)


@lru_cache(4096)
def people_label(text: str) -> tuple[str, str] | None:
    """The part of the attendance that a line's label opens, and the words beside it; None where it opens none."""
    if (said := SAYS_PRESENT.fullmatch(text)) and len(text) < 600:
        return part_of(said["label"].lower()), said["who"]
    found = LABEL.fullmatch(text)
    if found is None:
        return None
    between = text[found.end("label"):].lstrip()[:1]
    if not _is_label(found["label"], between == ":" or "\t" in text) or (between and between in "-–—" and not _groups(found["label"])):
        return None
    return part_of(re.sub(r"\([^)]*\)", "", found["label"]).lower()), found["who"]


def _is_label(label: str, marked: bool) -> bool:
    """Do its words only name people or say that they were there? Other words count only beside a colon and before the noun."""
    words: list[str] = re.findall(r"[\w’'&\-]+", re.sub(r"\([^)]*\)", "", label))
    low = [word.lower() for word in words]
    if not 0 < len(words) <= 8 or not words[0][0].isupper():
        return False
    if marked and OFFICE_OF.match(label):
        return True
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


def part_of(label: str) -> str:
    """The part of the attendance that the words of a label, in small letters, speak of."""
    if "apolog" in label or NOT_THERE.search(label) or "absen" in label or "ymddiheur" in label:
        return APOLOGIES
    if "sederunt" in label:
        return PRESENT
    if BESIDE.search(label) or label.startswith(("office of", "office for", "the office")):
        return ATTENDING
    if "attend" in label and label != "attendance" and not OF_MEMBERS.match(label):
        return ATTENDING
    return PRESENT
