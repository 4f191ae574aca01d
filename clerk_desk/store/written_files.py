"""The files that documents were written to, in the store."""
from __future__ import annotations

from sqlalchemy import ColumnElement, func, select

from clerk_desk.domain.records import Audience
from clerk_desk.domain.written_files import WrittenFile
from clerk_desk.store.tables import WrittenFileRow
from clerk_desk.store.unit import Unit


def add(unit: Unit, file: WrittenFile) -> int:
    """Keeps that a file was written; its number."""
    row = WrittenFileRow(
        uid=file.uid, meeting_id=file.meeting_id or None, kind=file.kind, audience=file.audience.value, style=file.style, path=file.path,
        sha256=file.sha256, version=file.version, written_at=file.written_at, words=[list(each) for each in file.words.items()] or None,
    )
    unit.session.add(row)
    unit.session.flush()
    return row.id


def next_version(unit: Unit, meeting_id: int, kind: str) -> int:
    """The version of the next file of this kind of a meeting."""
    query = select(func.max(WrittenFileRow.version)).where(WrittenFileRow.meeting_id == (meeting_id or None), WrittenFileRow.kind == kind)
    return (unit.session.scalar(query) or 0) + 1


def by_uid(unit: Unit, uid: str) -> WrittenFile | None:
    """The file that was written under this uid, None where this store does not know it."""
    return _last(unit, WrittenFileRow.uid == uid)


def at_path(unit: Unit, path: str) -> WrittenFile | None:
    """What was last written to this place, None where nothing was."""
    return _last(unit, WrittenFileRow.path == path)


def of_meeting(unit: Unit, meeting_id: int) -> tuple[WrittenFile, ...]:
    """What was written of a meeting, newest first."""
    query = select(WrittenFileRow).where(WrittenFileRow.meeting_id == meeting_id).order_by(WrittenFileRow.id.desc())
    return tuple(_value(row) for row in unit.session.scalars(query))


def _last(unit: Unit, condition: ColumnElement[bool]) -> WrittenFile | None:
    row = unit.session.scalars(select(WrittenFileRow).where(condition).order_by(WrittenFileRow.id.desc()).limit(1)).first()
    return _value(row) if row else None


def _value(row: WrittenFileRow) -> WrittenFile:
    return WrittenFile(
        row.id, row.uid, row.meeting_id or 0, row.kind, Audience(row.audience), row.style, row.path, row.sha256, row.version,
        row.written_at, dict(row.words or ()),
    )
