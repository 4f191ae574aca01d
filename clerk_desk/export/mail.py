"""Writes a mail as a draft: a file that a mail program opens ready to be sent. Nothing is sent from here."""
from __future__ import annotations

import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from typing import IO

from clerk_desk.domain.errors import CannotBeDone

LARGEST = 25 * 1024 * 1024
"""Bytes of attachments that a council's mail takes at most."""


@dataclass(frozen=True)
class Draft:
    """A mail to write; ``to`` and ``copy_to`` are addresses or empty, for the clerk to fill in. Attachments are name and bytes."""

    subject: str
    text: str
    to: str = ""
    copy_to: str = ""
    attachments: Sequence[tuple[str, bytes]] = ()


def write_mail(draft: Draft, out: IO[bytes]) -> None:
    """Writes it in the Internet's form, marked as not sent. Raises CannotBeDone for more attachments than mail takes."""
    size = sum(len(content) for _, content in draft.attachments)
    if size > LARGEST:
        raise CannotBeDone(f"The attachments are {size // 2**20} MB and mail takes 25: send a link to where they are kept instead.")
    message = EmailMessage(policy=SMTP)
    message["Subject"] = " ".join(draft.subject.split())
    for name, value in (("To", draft.to), ("Cc", draft.copy_to)):
        if "@" in value:
            message[name] = " ".join(value.split())
    message["X-Unsent"] = "1"
    message.set_content(draft.text)
    for name, content in draft.attachments:
        kind, _, sort = (mimetypes.guess_type(name)[0] or "application/octet-stream").partition("/")
        message.add_attachment(content, maintype=kind, subtype=sort, filename=" ".join(name.split()))
    out.write(message.as_bytes())
