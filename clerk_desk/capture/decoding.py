"""A file's bytes as text, or one sentence why they are none."""
from __future__ import annotations

import codecs
import re
from contextlib import suppress
from pathlib import Path

from clerk_desk.domain.errors import CannotBeDone

MOST_TEXT = 4 * 1024 * 1024
MOST_FILE = 64 * 1024 * 1024
MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
GIVE = "Give a text, a saved web page, a mail (.eml), a PDF or a Word file (.docx)."
OLE = b"\xd0\xcf\x11\xe0"
RICH = "This is a rich text file (.rtf). Save it as .docx or as plain text and try that."
OLD = (
    ("EncryptedPackage", "The file is protected by a password. Save a copy without a password, or open it, copy its text and paste that."),
    ("__nameid_version1.0", "This is an Outlook mail (.msg). Save it from Outlook as .eml, or copy its text and paste that."),
    ("WordDocument", "This is an old Word file (.doc). Save it in Word as .docx and try that."),
    ("Workbook", "This is a spreadsheet, not minutes. Copy the part you need and paste it instead."),
)
OLD_OTHER = "This is an old Office file. Save it as .docx or as plain text and try that."
DECLARED = re.compile(
    rb"<(?:meta\b[^>]{0,200}?charset|\?xml\b[^>]{0,80}?encoding)\s*=\s*[\"']?\s*(?P<code>[\w.:\-]{2,30})", re.IGNORECASE)
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
        raise CannotBeDone(f"{path.name} is a folder or no ordinary file. {GIVE}")
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
    if content.startswith(OLE):
        raise CannotBeDone(_old_file(content))
    if content.startswith(b"{\\rtf"):
        raise CannotBeDone(RICH)
    if len(content) > MOST_TEXT:
        raise CannotBeDone(f"{name} has more than 4 MB of text, which no minutes have. Copy the part you need and paste it instead.")
    text = _text(content, name)
    if len(CONTROLS.findall(text[:20000])) > 0.02 * len(text[:20000]) + 8:
        raise CannotBeDone(_not_text(name))
    return text


def _old_file(content: bytes) -> str:
    """What an old Office file is, by the names of the streams in it, and what to do."""
    return next((why for stream, why in OLD if stream.encode("utf-16-le") in content), OLD_OTHER)


def _text(content: bytes, name: str) -> str:
    marked = next((code for mark, code in MARKS if content.startswith(mark)), "")
    said = None if marked else DECLARED.search(content[:2048])
    if said and (words := _declared(content, said["code"].decode("ascii"))):
        return words
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


def _declared(content: bytes, code: str) -> str:
    """The text in the code that a page says it is written in, empty where that is not so or the page is UTF-8 all the same."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        with suppress(LookupError, UnicodeDecodeError):
            return content.decode("cp1252" if code.lower() in {"iso-8859-1", "latin1", "us-ascii"} else code)
    return ""


def _mostly_utf8(content: bytes) -> bool:
    """Are there more characters of several bytes that are right than bytes that are wrong?"""
    right = len(re.findall(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}", content))
    wrong = content.decode("utf-8", "replace").count("\ufffd")
    return right > wrong


def _not_text(name: str) -> str:
    return f"{name} is not text. {GIVE}"
