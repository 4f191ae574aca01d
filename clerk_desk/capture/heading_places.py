"""Where a meeting was, as its heading tells: in a sentence, beside or below the day, on a line that names a room."""
from __future__ import annotations

import re
from collections.abc import Sequence

from clerk_desk.capture.heading_words import BODY_WORD, DATE, TIME, WELSH_DAY, is_top
from clerk_desk.capture.lines import Line
from clerk_desk.capture.looks import VERBS

PLACES = (
    "Room", "Rooms", "Hall", "Chamber", "Chambers", "Centre", "Office", "Offices", "Building", "Buildings", "House", "Church", "School",
    "Library", "Suite", "Remote", "Virtual", "Zoom", "Teams", "Pavilion", "Institute", "Neuadd", "Canolfan", "Guildhall", "Headquarters",
    "Street")
PLACE = re.compile(rf"\b(?:{'|'.join((*PLACES, *map(str.upper, PLACES)))})\b")
CONNECTED = re.compile(r"^(?:(?:(?:at|in|on|from|to|until|via|held|commencing|starting)\b|[-–—,;|])\s*)+", re.IGNORECASE)
HELD = re.compile(r"\bheld\b|\btook place\b", re.IGNORECASE)
HELD_IN = re.compile(
    rf"\b(?:held|took place|takes place) (?:at|in|via|by)\b"
    rf"|\bmeeting (?:started|commenced|began|opened) at (?:{TIME.pattern}),? (?:at|in)\b",
    re.IGNORECASE)
HOURS = re.compile(rf"(?:{TIME.pattern})(?:\s*(?:[-–—]|to|until)\s*(?:{TIME.pattern}))?\.?", re.IGNORECASE)
OTHER = re.compile(
    r"(?i)(?:(?:draft|unconfirmed|confidential|public|minutes?|agenda|notes?|present|contact|tel|email|e-mail|page|members|councillors"
    r"|dear|to|part|denotes|ordinary|annual|special|extraordinary|monthly|meeting)\b|.*@|https?:|www)")
SAYS_LABEL = re.compile(r"[A-Z][\w /()&’'\-]{2,60}:(?:\s|$)")
OF_MINUTES = re.compile(r"\b(?:[Mm]inutes of|[Cc]ofnodion)\b")
ASIDE = re.compile(
    r"\s*(?:[.,]?\s*\b(?:View directions|Directions|commencing|starting|beginning|when there were present|the meeting)\b.*"
    r"|\(?\bcontact\b.*)",
    re.IGNORECASE)


def venue_of(labelled: str, joined: str, lines: Sequence[Line], committee: str) -> str:
    """The place as written, empty where none is told. ``labelled`` is what a label says, ``joined`` the words round the day."""
    said = _apart_from_time(labelled) or _venue(joined) or _venue_told(lines)
    return said or _beside_date(lines, committee) or _place(lines) or _below_date(lines, committee)


def _beside_date(lines: Sequence[Line], committee: str) -> str:
    """What else the line with the day says ("Tuesday 4 March 2025, 7pm, Village Hall"), where it is a place."""
    line = next((line for line in lines if DATE.search(line.text)), None)
    if line is None:
        return ""
    rest = TIME.sub("\x00", WELSH_DAY.sub("\x00", DATE.sub("\x00", line.text.replace(committee, "\x00") if committee else line.text)))
    pieces = (_without_links(piece) for piece in rest.split("\x00"))
    sure = is_top(line)
    return next((ASIDE.sub("", piece).strip(" ,;.") for piece in pieces if _names_place(piece) and (not sure or PLACE.search(piece))), "")


def _below_date(lines: Sequence[Line], committee: str) -> str:
    """A line of its own after the one with the day, which names nothing else."""
    at = next((place for place, line in enumerate(lines) if DATE.search(line.text)), len(lines))
    after = [line.text for line in lines[at + 1:at + 4] if line.text != committee and not is_top(line) and not TIME.search(line.text)]
    found = next((text for text in after if _names_place(text) and not text.endswith(".") and not BODY_WORD.search(text)), "")
    return _without_links(found)


def _names_place(text: str) -> bool:
    if not 3 < len(text) < 140 or not (text[0].isupper() or text[0].isdigit()) or text[1] == " " or VERBS.search(text) or OTHER.match(text):
        return False
    if SAYS_LABEL.match(text) or OF_MINUTES.search(text) or DATE.search(text):
        return False
    return PLACE.search(text) is not None or not BODY_WORD.search(text)


def _place(lines: Sequence[Line]) -> str:
    """A line of the heading that only names a room or a building."""
    rooms = (line.text for line in lines if PLACE.search(line.text) and not BODY_WORD.search(re.sub(
        r"(?i)(?:committee|council|board|cabinet)\s+(?:rooms?|chamber|offices?|suite)",
        "", line.text)) and not DATE.search(line.text) and len(line.text) < 120)
    found = next((text for text in rooms if not is_top(Line(text)) and not text.endswith(".")), "")
    pieces = (_without_links(piece) for piece in TIME.sub("\x00", found).split("\x00"))
    return next((piece for piece in pieces if PLACE.search(piece)), found)


def _without_links(piece: str) -> str:
    """What stands between a day and an hour without "at" and dashes round it, and without half a pair of brackets."""
    piece = piece.strip(" ,;|-–—")
    piece = CONNECTED.sub("", piece.lstrip(" ),;") if piece.startswith(")") else piece)  # ")" is left of "(1.30 - 3.10 pm)"
    return piece if piece.count("(") == piece.count(")") else piece.strip(" ()")


def _venue(joined: str) -> str:
    """What stands after "at" or "in" and is no time; before the day or after it."""
    rest = DATE.sub(" \x00 ", joined)
    begins = HELD.search(rest)
    rest = TIME.sub("\x00", rest[begins.start() if begins else 0:])
    for found in re.finditer(
        r"\b(?:at|in|via|by|AT|IN|VIA)\s+(?!\x00)(?P<where>[^\x00]+?)(?=\s*(?:,?\s*\b(?:on|ON|at|AT|commencing|starting|from"
        r"|between|and(?: (?:started|commenced|began|opened|ended|closed|concluded|finished) at)?)\b\s*(?:the\s+)?\x00|\x00|$))",
        rest):
        where = ASIDE.sub("", found["where"]).strip(" ,.-–")
        if where and (where[0].isupper() or where.startswith(("the ", "video", "remote", "telephone"))) and len(where) < 140:
            return where
    return ""


def _venue_told(lines: Sequence[Line]) -> str:
    """"The meeting began at 5 pm and was held in the Town Hall.": where a sentence of its own says so."""
    told = (_venue(line.text) for line in lines if HELD_IN.search(line.text) and not DATE.search(line.text))
    return next((where for where in told if where), "")


def _apart_from_time(venue: str) -> str:
    """"Council House, Committee Room 3, 5.30pm - 7.05pm" without its hours; as it stands where it ends otherwise."""
    found = TIME.search(venue)
    return venue[:found.start()].rstrip(" ,-–—") if found and HOURS.fullmatch(venue, found.start()) and found.start() else venue
