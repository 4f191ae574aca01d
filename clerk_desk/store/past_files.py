"""Files of the past in the store: what was read, what became of it."""
from __future__ import annotations

from sqlalchemy import select, update

from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.past import PastFile
from clerk_desk.store.past_tables import PastFileRow
from clerk_desk.store.unit import Unit


def by_bytes(unit: Unit, sha256: str) -> PastFile | None:
    """The file of these bytes, if it was read before."""
    row = unit.session.scalar(select(PastFileRow).where(PastFileRow.sha256 == sha256))
    return _value(row) if row else None


def by_words(unit: Unit, words_sha256: str) -> PastFile | None:
    """The file of these words that became a meeting, if there is one."""
    query = select(PastFileRow).where(PastFileRow.words_sha256 == words_sha256, PastFileRow.meeting_id.is_not(None)).limit(1)
    row = unit.session.scalar(query)
    return _value(row) if row else None


def of_meeting(unit: Unit, meeting_id: int) -> PastFile | None:
    """The file that a meeting was made from, if it was."""
    row = unit.session.scalar(select(PastFileRow).where(PastFileRow.meeting_id == meeting_id).limit(1))
    return _value(row) if row else None


def put(unit: Unit, each: PastFile) -> None:
    """Keeps what became of a file, in place of what was kept of the same bytes."""
    values = {
        "words_sha256": each.words_sha256, "name": each.name, "meeting_id": each.meeting_id or None, "said": each.said, "text": each.text,
        "taken_at": unit.now(),
    }
    if by_bytes(unit, each.sha256) is None:
        unit.session.add(PastFileRow(uid=new_uid(), sha256=each.sha256, **values))
        unit.session.flush()
        return
    unit.session.execute(update(PastFileRow).where(PastFileRow.sha256 == each.sha256).values(**values))


def _value(row: PastFileRow) -> PastFile:
    return PastFile(row.name, row.sha256, row.words_sha256, row.said, row.meeting_id or 0, row.text)
