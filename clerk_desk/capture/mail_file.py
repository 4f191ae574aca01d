"""A saved mail (.eml) or web archive (.mht): its words without headers, signature and disclaimer, and what is attached to it."""
from __future__ import annotations

import re
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from typing import Any

from clerk_desk.domain.errors import CannotBeDone

MOST_MAIL = 40 * 1024 * 1024
LONGEST_HEAD = 256 * 1024
DEEPEST = 4
DOCUMENTS = (".docx", ".pdf", ".html", ".htm", ".txt")
SPOILT = "The mail is damaged and cannot be read. Open it in your mail program, copy its text and paste that."
LOCKED = "The mail is encrypted. Open it in your mail program, copy its text and paste that."


@dataclass(frozen=True)
class Attached:
    """A document that came with a mail: its name and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Mail:
    """A mail: who sent it about what, its words (one of ``text`` and ``html``, the other empty), and its documents."""

    sender: str
    subject: str
    text: str
    html: str
    attached: tuple[Attached, ...] = ()
    others: tuple[str, ...] = ()


def read_mail(content: bytes) -> Mail:
    """The mail in these bytes. Raises CannotBeDone where it is encrypted, damaged or far too large."""
    head = re.split(rb"\r?\n\r?\n", content[:LONGEST_HEAD + 4], maxsplit=1)[0]
    if len(content) > MOST_MAIL or len(head) > LONGEST_HEAD:
        raise CannotBeDone("The mail is larger than any minutes are. Save the document that is attached to it, and give that.")
    try:
        message = message_from_bytes(content, policy=policy.default)
        return _mail(message, 0)
    except (LookupError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise CannotBeDone(SPOILT) from error


def _mail(message: EmailMessage, depth: int) -> Mail:
    if message.get_content_type() in {"application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted"}:
        raise CannotBeDone(LOCKED)
    html, text = _body(message, "html"), _body(message, "plain")
    attached, others = _attachments(message)
    inner = [part for part in message.walk() if part.get_content_type() == "message/rfc822"]
    html = html if re.search(r">[^<]*\w", html) else ""
    if inner and depth < DEEPEST and not _words(text + html):
        forwarded: Any = inner[0].get_payload(0)
        return _mail(forwarded, depth + 1)
    return Mail(_said(message, "from"), _said(message, "subject"), "" if html else text, html, attached, others)


def _said(message: Message[Any, Any], name: str) -> str:
    return " ".join(str(message.get(name, "")).split())


def _words(text: str) -> bool:
    return re.search(r"\w", text) is not None


def _body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    if part is None:
        return ""
    said = _text(part)
    return _unflowed(said) if kind == "plain" and part.get_param("format") == "flowed" else said


def _text(part: Message[Any, Any]) -> str:
    """The words of a part, its code as it says, else what its bytes look like."""
    raw: Any = part.get_payload(decode=True)
    content = raw if isinstance(raw, bytes) else b""
    for code in (part.get_content_charset("utf-8"), "utf-8"):
        try:
            return content.decode(code)
        except (LookupError, UnicodeDecodeError):
            continue
    return content.decode("cp1252", "replace")


def _unflowed(text: str) -> str:
    """Text whose lines were broken after a space, with a mark that says so, as it was written (RFC 3676)."""
    out: list[str] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        if out and out[-1].endswith(" ") and out[-1] != "-- " and out[-1].strip() and line.strip() and line != "-- ":
            out[-1] += line
        else:
            out.append(line)
    return "\n".join(out)


def _attachments(message: EmailMessage) -> tuple[tuple[Attached, ...], tuple[str, ...]]:
    """The documents that are attached, and the names of what else is."""
    documents: list[Attached] = []
    others: list[str] = []
    for part in message.walk():
        name = part.get_filename() or ""
        if not name or part.is_multipart():
            continue
        raw: Any = part.get_payload(decode=True)
        if name.lower().endswith(DOCUMENTS) and isinstance(raw, bytes):
            documents.append(Attached(name, raw))
        elif part.get_content_disposition() != "inline":
            others.append(name)
    return tuple(documents), tuple(others)
