"""Which lines of a mail are its message: without signature, disclaimers and the mail that it answers or forwards."""
from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from clerk_desk.capture.lead_ins import lead_in
from clerk_desk.capture.lines import Line, read_lines
from clerk_desk.capture.mail_file import Mail
from clerk_desk.capture.rich import RichLine, lines_from
from clerk_desk.capture.web_page import web_lines

Each = TypeVar("Each")
COVERING = 120
"""Words: a mail's own text that is shorter only covers what is sent with it."""
SIGNATURE = re.compile(r"--\s*")
DISCLAIMER = re.compile(
    r"(?:disclaimer\b|caution:? this (?:e-?mail|message)|\[?external\]?[:\s]|(?:this|the information (?:contained )?in this) (?:e-?mail"
    r"|message|communication)\b.{0,200}\b(?:confidential|intended|privileged|originated|virus|scanned|attachments)"
    r"|(?:please )?(?:consider|think of) the environment\b|sent from (?:my|outlook)\b|get outlook for\b"
    r"|if you (?:are not the intended|have received this)\b|e-?mails? (?:sent|received)\b.{0,80}\bmonitored)", re.IGNORECASE)
FORWARDED = re.compile(
    r"\s*(?:>\s*)*(?:-{2,}\s*(?:original|forwarded) message\s*-{2,}|begin forwarded message:?|_{10,})\s*", re.IGNORECASE)
WROTE = re.compile(r"\s*(?:>\s*)*on\b.{6,200}\bwrote:\s*", re.IGNORECASE)
HEADER = re.compile(r"\s*(?:>\s*)*\*?(?:from|sent|date|to|cc|subject|reply-to)\s*:\*?\s*\S.*", re.IGNORECASE)


def mail_lines(mail: Mail) -> tuple[list[Line], list[str]]:
    """The lines of a mail's message below a line with its sender and one with its subject, and the words left out."""
    head = [Line(f"From: {mail.sender or '-'}"), Line(f"Subject: {mail.subject or '-'}")]
    if mail.html:
        rich, others = parts_of(web_lines(mail.html), _rich_text)
        return [*head, *lines_from(rich)], [line.text for line in others if line.text.strip()]
    kept, left = parts_of(mail.text.replace("\r\n", "\n").split("\n"), str)
    return [*head, *read_lines("\n".join(kept))], [line.strip() for line in left if line.strip()]


def only_covers(lines: Sequence[Line]) -> bool:
    """Does a mail's message only say what is attached: few words, and nothing decided in them?"""
    body = lines[2:]
    return sum(len(line.text.split()) for line in body) < COVERING and not any(lead_in(line.text) for line in body)


def _rich_text(line: RichLine) -> str:
    return line.text


def parts_of(lines: Sequence[Each], text_of: Callable[[Each], str]) -> tuple[list[Each], list[Each]]:
    """A mail's lines that are its message, in order, and those that are not: signature, disclaimers, the other mail.

    Lines are those of plain text, empty ones too, or of a web page. A mail that was forwarded with a few words above it
    is read, the words above are not; below an answer of some length, the mail that it answers is not read.
    """
    kept, left = _without_disclaimers(lines, text_of)
    cut = next((place for place, line in enumerate(kept) if _begins_other(kept, place, text_of)), -1)
    if cut < 0:
        return _signed(kept, left, text_of)
    own, other = kept[:cut], kept[cut:]
    if sum(len(text_of(line).split()) for line in own) >= COVERING:
        return _signed(own, [*left, *other], text_of)
    start = next((place for place, line in enumerate(other) if text_of(line).strip() and not _of_header(text_of(line))), len(other))
    body, rest = parts_of(other[start:], text_of)
    return body, [*own, *other[:start], *rest, *left]


def _of_header(text: str) -> bool:
    return bool(FORWARDED.fullmatch(text) or WROTE.fullmatch(text) or HEADER.fullmatch(text))


def _begins_other(lines: Sequence[Each], place: int, text_of: Callable[[Each], str]) -> bool:
    """Does another mail begin here: with a rule that says so, with "On … wrote:", or with its own From and Sent?"""
    text = text_of(lines[place])
    if FORWARDED.fullmatch(text) or WROTE.fullmatch(text):
        return True
    after = [text_of(line) for line in lines[place + 1:place + 6] if text_of(line).strip()][:2]
    return re.match(r"\s*(?:>\s*)*\*?from\s*:", text, re.IGNORECASE) is not None and len(after) == 2 and all(map(HEADER.fullmatch, after))


def _without_disclaimers(lines: Sequence[Each], text_of: Callable[[Each], str]) -> tuple[list[Each], list[Each]]:
    """The lines without those of a paragraph that begins as a disclaimer does, and those lines.

    A line of plain text goes on with the paragraph above it; a line of a web page is a paragraph.
    """
    kept: list[Each] = []
    left: list[Each] = []
    within = False
    for line in lines:
        text = text_of(line).strip()
        within = bool(text) and ((within and isinstance(line, str)) or DISCLAIMER.match(text) is not None)
        (left if within else kept).append(line)
    return kept, left


def _signed(lines: list[Each], left: list[Each], text_of: Callable[[Each], str]) -> tuple[list[Each], list[Each]]:
    """The lines up to the dashes above a signature."""
    cut = next((place for place, line in enumerate(lines) if SIGNATURE.fullmatch(text_of(line)) and place > 0), len(lines))
    return lines[:cut], [*lines[cut:], *left]
