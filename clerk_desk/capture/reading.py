"""The doors of capture: whole texts and files, and what a clerk pastes into one item."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from clerk_desk.capture.decoding import MOST_TEXT, decoded, file_bytes
from clerk_desk.capture.follow_ups import promises_in
from clerk_desk.capture.furniture import is_nowhere, label_of, without_file
from clerk_desk.capture.leftovers import unread
from clerk_desk.capture.lines import Line, read_lines
from clerk_desk.capture.mail_file import Mail, read_mail
from clerk_desk.capture.mail_lines import mail_lines, only_covers
from clerk_desk.capture.marks import marked
from clerk_desk.capture.minutes import minutes_blocks
from clerk_desk.capture.pdf_file import pdf_lines
from clerk_desk.capture.rich import Hands, RichLine, Source, lines_from, with_runs
from clerk_desk.capture.structure import structured
from clerk_desk.capture.web_page import web_lines
from clerk_desk.capture.word_file import word_source
from clerk_desk.domain.blocks import Block
from clerk_desk.domain.captured import Captured
from clerk_desk.domain.errors import CannotBeDone

MOST_LINES = 30_000
MAILS, PAGES = frozenset({".eml", ".mht", ".mhtml"}), frozenset({".html", ".htm", ".xhtml"})
WEB = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body|div|p|table)\b", re.IGNORECASE | re.DOTALL)


def read_text(text: str) -> Captured:
    """What a whole text holds: an agenda, minutes, a report, a council's page, a mail's body.

    Raises CannotBeDone where there are no words or more than 4 MB of them.
    """
    if len(text) > MOST_TEXT:
        raise CannotBeDone("The text is longer than 4 MB, which no minutes are. Give the part you need.")
    return _captured(read_lines(text))


def read_file(path: Path) -> Captured:
    """What a text file, a saved web page, a Word file (.docx), a PDF with text in it or a saved mail (.eml) holds.

    Raises CannotBeDone, with one sentence for the clerk, where it cannot be read, is empty, too large, damaged or of
    another kind.
    """
    return _read(file_bytes(path), path.name)


def _read(content: bytes, name: str) -> Captured:
    """What the bytes of a file hold; of which kind it is they say themselves, and the name only where they do not."""
    ending = Path(name).suffix.lower()
    if content.startswith(b"PK"):
        return _captured_source(word_source(content))
    if b"%PDF-" in content[:1024]:
        return _captured_source(pdf_lines(content))
    if ending in MAILS:
        return _captured_mail(read_mail(content), ending == ".eml")
    text = decoded(content, name)
    if ending in PAGES or WEB.match(text[:2000]):
        return _captured_rich(web_lines(text))
    return read_text(text)


def _captured_mail(mail: Mail, letter: bool) -> Captured:
    """A mail's own words; where they only cover one document that is attached to it, that document.

    ``letter`` is False for a saved web page that is kept in the form of a mail.
    """
    if not letter:
        return _captured_rich(web_lines(mail.html)) if mail.html else read_text(mail.text)
    lines, left = mail_lines(mail)
    named = [*(f"(attached: {each.name})" for each in mail.attached), *(f"(attached: {name})" for name in mail.others)]
    if len(mail.attached) == 1 and only_covers(lines):
        captured = _read(mail.attached[0].content, mail.attached[0].name)
        said = f"(the mail only covers its attachment {mail.attached[0].name}, which was read)"
        return replace(captured, left_out=(*captured.left_out, *(line.whole for line in lines), *left, said, *named[1:]))
    if not any(line.text for line in lines[2:]):
        raise CannotBeDone("The mail has no words of its own. Save the document that is attached to it, and give that.")
    captured = _captured(lines)
    return replace(captured, left_out=(*captured.left_out, *left, *named))


def blocks_from_text(text: str) -> tuple[Block, ...]:
    """What a clerk pastes or adds into one item, as blocks by the capture rules, markers taken off."""
    return _blocks(read_lines(text[:MOST_TEXT]), ())


def blocks_from_html(html: str) -> tuple[Block, ...]:
    """The same from the clipboard's HTML; bold and italic are kept."""
    rich = web_lines(html[:MOST_TEXT])
    return _blocks(lines_from(rich), rich)


def _blocks(lines: Sequence[Line], rich: Sequence[RichLine]) -> tuple[Block, ...]:
    kept = [without_file(line) for line in lines if label_of(line) is None and not is_nowhere(line)]
    written = marked(minutes_blocks(kept))
    return tuple(each.block for each in (with_runs(written, Hands(rich)) if rich else written))


def _captured_source(source: Source) -> Captured:
    captured = _captured_rich(source.lines)
    return replace(captured, left_out=(*captured.left_out, *source.left_out))


def _captured_rich(rich: Sequence[RichLine]) -> Captured:
    captured = _captured(lines_from(rich))
    hands = Hands(rich)
    return replace(captured, items=tuple(
        replace(item, report_text=with_runs(item.report_text, hands), minutes=with_runs(item.minutes, hands)) for item in captured.items))


def _captured(lines: Sequence[Line]) -> Captured:
    """The structure of the lines, what of them is in none of it, and the promises in the minutes of each item."""
    if not lines:
        raise CannotBeDone("There are no words in this text. Choose the file that has them.")
    if len(lines) > MOST_LINES:
        raise CannotBeDone(f"The text has more than {MOST_LINES:,} lines, which no minutes have. Give the part you need.")
    captured = structured(lines)
    captured = replace(captured, left_out=(*captured.left_out, *unread(lines, captured)))
    items = (replace(item, promises=promises_in([each.block for each in item.minutes])) for item in captured.items)
    return replace(captured, items=tuple(items))
