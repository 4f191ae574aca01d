"""The first tables: committees and people, meetings and their texts, follow-ups, where the clerk was."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes all tables of an empty store."""
    _desk()
    _committees()
    _meetings()
    _texts()
    _follow_ups()
    _with_follow_ups()


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _day(name: str, nullable: bool = True) -> sa.Column[object]:
    return sa.Column(name, sa.Date(), nullable=nullable)


def _keys(table: str) -> list[sa.Constraint]:
    return [sa.PrimaryKeyConstraint("id", name=f"pk_{table}"), sa.UniqueConstraint("uid", name=f"uq_{table}_uid")]


def _of(table: str, column: str, parent: str, cascade: bool = False) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column}"
    return sa.ForeignKeyConstraint([column], [f"{parent}.id"], name=name, ondelete="CASCADE" if cascade else None)


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))


def _desk() -> None:
    op.create_table("about", *_words("name", "value"), sa.PrimaryKeyConstraint("name", name="pk_about"))
    op.create_table(
        "places", _number("id"), _number("meeting_id"), _number("item_id"), *_words("block"), _number("offset"),
        sa.PrimaryKeyConstraint("id", name="pk_places"), sa.CheckConstraint("id = 1", name="ck_places_only_one"),
    )


def _committees() -> None:
    op.create_table(
        "committees", _number("id"), *_words("uid", "name", "code", "style"), _number("quorum"), *_keys("committees"),
        sa.UniqueConstraint("name", name="uq_committees_name"), sa.UniqueConstraint("code", name="uq_committees_code"),
    )
    op.create_table("people", _number("id"), *_words("uid", "name", "post"), *_keys("people"))
    _index("people", "name")
    op.create_table(
        "memberships", _number("id"), *_words("uid"), _number("committee_id"), _number("person_id"), *_words("role"), _day("since"),
        _day("until"), *_keys("memberships"), _of("memberships", "committee_id", "committees"), _of("memberships", "person_id", "people"),
    )
    _index("memberships", "committee_id")
    _index("memberships", "person_id")


def _meetings() -> None:
    op.create_table(
        "meetings", _number("id"), *_words("uid"), _number("committee_id"), _day("held_on", nullable=False),
        *_words("time", "venue", "state", "style"), *_keys("meetings"), _of("meetings", "committee_id", "committees"),
        sa.UniqueConstraint("committee_id", "held_on", "time", name="uq_meetings_committee_id_held_on_time"),
    )
    _index("meetings", "held_on")
    op.create_table(
        "attendance", _number("id"), _number("meeting_id"), *_words("part"), _number("position"), *_words("name"),
        sa.PrimaryKeyConstraint("id", name="pk_attendance"), _of("attendance", "meeting_id", "meetings", cascade=True),
    )
    _index("attendance", "meeting_id")


def _texts() -> None:
    op.create_table(
        "items", _number("id"), *_words("uid"), _number("meeting_id"), _number("position"), *_words("number", "title", "exempt"),
        *_keys("items"), _of("items", "meeting_id", "meetings", cascade=True),
    )
    _index("items", "meeting_id")
    op.create_table(
        "reports", _number("item_id"), *_words("meeting", "date", "author", "reference", "contact"),
        sa.PrimaryKeyConstraint("item_id", name="pk_reports"), _of("reports", "item_id", "items", cascade=True),
    )
    op.create_table(
        "blocks", _number("id"), *_words("uid"), _number("item_id"), *_words("part"), _number("rank"), *_words("kind"),
        _number("level"), *_words("mark", "text"), sa.Column("hands", sa.JSON(), nullable=True), *_keys("blocks"),
        _of("blocks", "item_id", "items", cascade=True),
    )
    _index("blocks", "item_id", "part", "rank")


def _follow_ups() -> None:
    op.create_table(
        "follow_ups", _number("id"), *_words("uid", "reference"), _number("meeting_id"), _number("item_id"),
        *_words("block", "quote", "what", "kind", "status", "owner", "recipients", "due_text"), _day("due_on"), *_words("due_rule"),
        *_keys("follow_ups"), _of("follow_ups", "meeting_id", "meetings"), _of("follow_ups", "item_id", "items"),
    )
    _index("follow_ups", "meeting_id")
    _index("follow_ups", "item_id")
    op.create_index("uq_follow_ups_reference", "follow_ups", ["reference"], unique=True, sqlite_where=sa.text("reference <> ''"))


def _with_follow_ups() -> None:
    op.create_table(
        "steps", _number("id"), *_words("uid"), _number("follow_up_id"), _day("taken_on", nullable=False), *_words("status", "note"),
        *_keys("steps"), _of("steps", "follow_up_id", "follow_ups", cascade=True),
    )
    _index("steps", "follow_up_id")
    op.create_table(
        "attachments", _number("id"), *_words("uid"), _number("follow_up_id"), *_words("name"), _number("size"), *_words("sha256"),
        sa.Column("content", sa.LargeBinary(), nullable=False), *_keys("attachments"),
        _of("attachments", "follow_up_id", "follow_ups", cascade=True),
    )
    _index("attachments", "follow_up_id")
