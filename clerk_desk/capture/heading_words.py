"""What a meeting's heading is known by: a day, an hour, a body's name, and the line that says that minutes begin."""
from __future__ import annotations

import re

from clerk_desk.capture.lines import Line

WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)")
SHORT_DAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?)\b\.?)"
MIS = r"(?:Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)"
MISOEDD = MIS + r"(?:\s*[/|]\s*)"
DATE = re.compile(
    rf"(?:(?:{WEEKDAY}|{SHORT_DAY}),?\s+(?:the\s+)?)?\d{{1,2}}\s?(?:st|nd|rd|th)?(?:\s+(?:of"
    rf"|day of))?\s+(?:{MISOEDD})?{MONTHS},?\s+\d{{4}}|"
    rf"(?:(?:{WEEKDAY}|{SHORT_DAY}),?\s+)?{MONTHS}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|"
    rf"{WEEKDAY},?\s+(?:the\s+)?\d{{1,2}}\s?(?:st|nd|rd|th)?(?:\s+(?:of|day of))?\s+{MONTHS}(?!\s*\d{{4}})|"
    rf"(?:{WEEKDAY},?\s+)?\d{{1,2}}[/.]\d{{1,2}}[/.](?:20)?\d{{2}}\b",
    re.IGNORECASE)
# "Nos Lun 8 Rhagfyr 2025 /" before the day in English
WELSH_DAY = re.compile(rf"(?:(?:Nos|Dydd|Bore) \w+,? (?:y )?)?\d{{1,2}}(?:af|ail|ydd|eg|fed)? (?:o )?{MIS} \d{{4}}(?:\s*/)?", re.IGNORECASE)
TIME = re.compile(
    r"\b\d{1,2}(?:[.:]\d{2})?\s*(?:[ap]\.?\s?m\b\.?|(?:noon|midday)\b|o['’]clock\b)|\b\d{1,2}[.:]\d{2}\s*(?:hours|hrs)?\b"
    r"|\b\d{4}\s*(?:hours|hrs)\b|\b(?:noon|midday)\b", re.IGNORECASE)
BODY_WORD = re.compile(
    r"\b(?:committee|council|cabinet|board|panel|forum|commission|executive|sub-?\s?committee|partnership|authority|assembly|group"
    r"|trustees|governors|governing body|working party|(?:parish|town) meeting)\b",
    re.IGNORECASE)
COUNCIL = re.compile(
    r".*\b(?:council|authority|health and social care partnership)\b(?!.*\b(?:committee|board|panel|cabinet|forum))", re.IGNORECASE)
TOP = re.compile(
    r"(?!.*\b(?:last|previous|preceding) (?:\w+ )?(?:meeting|minutes))"
    r"(?:(?:the )?minutes? of\b|(?:record of )?decisions of\b|minutes$"
    r"|(?:draft |unconfirmed )?minutes?\b.*\b(?:meeting|held)\b|(?:draft |public )?agenda(?: and"
    r" (?:draft )?minutes)?$"
    r"|.*\bmeeting (?:of .+ )?held\b|notes of (?:a|the) meeting|notes of (?:a|the) .{3,80}"
    r"\b(?:committee|council|panel|board|forum|group|party)$"
    r"|at a meeting of\b|meeting of\b|agenda for\b"
    r"|notice of (?:a |the )?(?:\w+ )?meeting|.*\bsummoned to (?:attend )?a meeting)", re.IGNORECASE)
PREVIOUS = re.compile(
    r"(?i)\b(?:the|of) (?:previous|last)(?: \w+)? meetings?\b|\((?:copy|copies) attached\)|\b(?:correct|true|accurate|fair) record\b"
    r"|\bminutes (?:of|from) .*\b(?:were|was|be) (?:\w+ )?(?:approved|agreed|confirmed|accepted|received|signed|noted)\b"
    r"|^to (?:approve|agree|confirm|receive|sign|consider|note|accept|adopt)\b|\b(?:PDF|DOCX?) [\d.]+ [KM]B$")


def is_top(line: Line) -> bool:
    """Does a line say that a whole meeting's agenda or minutes begin?"""
    of_another = PREVIOUS.search(line.text) is not None
    return not line.marker and len(line.text) < 400 and TOP.match(line.text) is not None and not of_another
