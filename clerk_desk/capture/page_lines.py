"""What of a text is its own: the lines without the menus of a page, the heads and greetings of a letter, places to sign."""
from __future__ import annotations

import re

from clerk_desk.capture.furniture import is_nowhere, mail_end, page_start, parting_start, sender, signing_start
from clerk_desk.capture.heading import has_people
from clerk_desk.capture.heading_words import BODY_WORD, is_top
from clerk_desk.capture.items import start_at
from clerk_desk.capture.lines import Line, is_page
from clerk_desk.capture.looks import VERBS, title_like
from clerk_desk.capture.markers import is_sign

GREETING = re.compile(r"(?:dear|hi|hello|good (?:morning|afternoon))\b.{0,60}", re.IGNORECASE)


def page_lines(lines: list[Line]) -> tuple[list[Line], list[str]]:
    """The lines without mail headers, menus and other furniture that stands anywhere; and what was left out."""
    header = mail_end(lines)
    left = [line.whole for line in lines[:header]]
    if header:
        lines, said = _mail(lines, header)
        left += said
    start = page_start(lines)
    left += [line.whole for line in lines[:start]]
    end = signing_start(lines)
    left += [line.whole for line in lines[end:]]
    kept: list[Line] = []
    for line in lines[start:end]:
        if is_nowhere(line) and (not line.marker or is_sign(line.marker) or is_page(line)):
            left.append(line.whole)
        else:
            kept.append(line)
    return kept, left


def _mail(lines: list[Line], header: int) -> tuple[list[Line], list[str]]:
    """A mail's text without greeting and closing words: it begins with its first item where it has a numbered one."""
    end = parting_start(lines, sender(lines[:header]))
    body = lines[header:end]
    first = next((place for place in range(min(len(body), 8)) if start_at(body, place)), 0)
    headed = next((place for place in range(first) if _heads_meeting(body[place])), -1)
    if headed >= 0 and any(has_people(line) for line in body[headed:headed + 8]):
        first = headed
    if not first:
        first = next((place for place, line in enumerate(body[:3]) if not GREETING.fullmatch(line.text)), 0)
    return body[first:], [line.whole for line in [*body[:first], *lines[end:]]]


def _heads_meeting(line: Line) -> bool:
    """Could a line of a letter be the first of a meeting's heading: a body's name and little else, or what a heading begins with?"""
    named = BODY_WORD.search(line.text) is not None and len(line.text) < 120 and title_like(line.text)
    return not line.marker and (named or is_top(line)) and VERBS.search(line.text) is None and GREETING.fullmatch(line.text) is None
