"""The contact details of reports in the store, and how they are taken out of its file for good."""
from __future__ import annotations

from collections.abc import Collection
from contextlib import closing

from sqlalchemy import select, update

from clerk_desk.store.tables import ReportRow
from clerk_desk.store.unit import Store, Unit


def of_reports(unit: Unit) -> tuple[str, ...]:
    """The contact words of every report that has any, as they were taken in, of items in the bin too."""
    return tuple(unit.session.scalars(select(ReportRow.contact).where(ReportRow.contact != "").order_by(ReportRow.item_id)))


def remove(unit: Unit, spellings: Collection[str]) -> None:
    """Empties the contact of every report that states exactly one of these; SQLite writes zeros over what stood there."""
    unit.session.connection().exec_driver_sql("PRAGMA secure_delete = ON")
    unit.session.execute(update(ReportRow).where(ReportRow.contact.in_(spellings)).values(contact=""))


def sweep_file(store: Store) -> bool:
    """Writes the store's file anew without what was removed earlier, and empties its log.

    False where another program was reading, so that the log keeps its old pages until every window is closed. Raises
    what the engine's library raises where the disk refuses; the store is as it was then.
    """
    with closing(store.engine.raw_connection()) as pooled:
        cursor = pooled.cursor()
        cursor.execute("VACUUM")  # rows that moved from page to page may have left their words behind
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        busy = cursor.fetchone()
        cursor.close()
    return busy is not None and not busy[0]
