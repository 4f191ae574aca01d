"""A file's bytes as text, or one sentence why they are none."""
from __future__ import annotations

import codecs
import re
from pathlib import Path

from clerk_desk.domain.errors import CannotBeDone

MOST_TEXT = 4 * 1024 * 1024
MOST_FILE = 64 * 1024 * 1024
MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
KNOWN = (
    (b"%PDF", "This is a PDF file, which cannot be captured yet. Copy its text and paste it, or give the Word file it was made from."),
    (b"\xd0\xcf\x11\xe0",
        "This is an old Word file (.doc) or one protected by a password. Save it in Word as .docx without a password and try "
        "that."
    ),
    (b"{\\rtf", "This is a rich text file (.rtf). Save it as .docx or as plain text and try that."),
)
SURROGATE = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def file_bytes(path: Path) -> bytes:
    """The content of a file. Raises CannotBeDone where it cannot be read, is empty or far too large."""
    try:
        size = path.stat().st_size
        content = path.read_bytes() if path.is_file() and size <= MOST_FILE else b""
    except (OSError, ValueError) as error:
        raise CannotBeDone(f"The file {path.name} cannot be read ({_why(error)}). Check its name and that you may open it.") from error
    if not path.is_file():
        raise CannotBeDone(f"{path.name} is a folder or no ordinary file. Give a text, a saved web page or a Word file.")
    if size > MOST_FILE:
        raise CannotBeDone(f"The file {path.name} is too large to be minutes. Copy the part you need and paste it instead.")
    if not content.strip():
        raise CannotBeDone(f"The file {path.name} is empty. Choose the file that has the text.")
    return content


def _why(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()


def decoded(content: bytes, name: str) -> str:
    """The text of a file, read as UTF-8, UTF-16 with its mark, or Windows western text.

    Raises CannotBeDone where the bytes are no text, are damaged, or are more than 4 MB.
    """
    for magic, why in KNOWN:
        if content.startswith(magic):
            raise CannotBeDone(why)
    if len(content) > MOST_TEXT:
        raise CannotBeDone(f"{name} has more than 4 MB of text, which no minutes have. Copy the part you need and paste it instead.")
    text = _text(content, name)
    if len(CONTROLS.findall(text[:20000])) > 0.02 * len(text[:20000]) + 8:
        raise CannotBeDone(_not_text(name))
    return text


def _text(content: bytes, name: str) -> str:
    marked = next((code for mark, code in MARKS if content.startswith(mark)), "")
    try:
        return content.decode(marked or "utf-8")
    except UnicodeDecodeError as error:
        if marked or SURROGATE.search(content) or _mostly_utf8(content):
            raise CannotBeDone(
                f"{name} has damaged characters: it is not valid {marked.upper() or 'UTF-8'}. Save the text again and try that."
            ) from error
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError as error:
        raise CannotBeDone(_not_text(name)) from error


def _mostly_utf8(content: bytes) -> bool:
    """Are there more characters of several bytes that are right than bytes that are wrong?"""
    right = len(re.findall(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}", content))
    wrong = content.decode("utf-8", "replace").count("\ufffd")
    return right > wrong


def _not_text(name: str) -> str:
    return f"{name} is not text. Give a text, a saved web page or a Word file (.docx)."
