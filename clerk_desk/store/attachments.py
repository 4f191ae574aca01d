"""Files kept with follow-ups in the store."""
from __future__ import annotations

from hashlib import sha256

from sqlalchemy import select

from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import Attachment
from clerk_desk.store.tables import AttachmentRow
from clerk_desk.store.unit import Unit


def add(unit: Unit, follow_up_id: int, name: str, content: bytes) -> int:
    """Keeps a file with a follow-up; its number."""
    row = AttachmentRow(
        uid=new_uid(), follow_up_id=follow_up_id, name=name, size=len(content), sha256=sha256(content).hexdigest(), content=content,
    )
    unit.session.add(row)
    unit.session.flush()
    return row.id


def of_follow_up(unit: Unit, follow_up_id: int) -> tuple[Attachment, ...]:
    """The files of a follow-up, oldest first, without their content."""
    columns = (AttachmentRow.id, AttachmentRow.name, AttachmentRow.size, AttachmentRow.sha256)
    query = select(*columns).where(AttachmentRow.follow_up_id == follow_up_id).order_by(AttachmentRow.id)
    return tuple(Attachment(*each) for each in unit.session.execute(query))


def content(unit: Unit, attachment_id: int) -> bytes:
    """The bytes as they were attached. Raises CannotBeDone when they are gone or differ from their SHA-256."""
    found = unit.session.get(AttachmentRow, attachment_id)
    if found is None:
        raise CannotBeDone("This file is no longer kept with the follow-up.")
    if sha256(found.content).hexdigest() != found.sha256:
        raise CannotBeDone(f"{found.name} is not what was attached: the store is damaged, put a backup in its place.")
    return found.content
