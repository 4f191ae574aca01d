"""The sitting: its facts in order, what became of items, flags, the bin, what the sweep was told, standing items, officers."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Items that are there already stay as they are: on the agenda, in time, without an outcome of their own."""
    with op.batch_alter_table("committees", recreate="always") as batch:
        batch.add_column(_default("template"))
    _items()
    _events()
    _flags_and_decisions()
    _bin()
    _of_committees()


def _items() -> None:
    with op.batch_alter_table("items", recreate="always") as batch:
        for name in ("added", "urgency", "outcome", "outcome_words"):
            batch.add_column(_default(name))
        batch.add_column(sa.Column("deferred_to", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("binned_at", sa.DateTime(), nullable=True))
        batch.add_column(sa.Column("version", sa.Integer(), nullable=False, server_default="0"))
        batch.create_foreign_key("fk_items_deferred_to", "meetings", ["deferred_to"], ["id"])


def _default(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False, server_default=sa.text("''"))


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _numbers(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]


def _key(table: str) -> sa.Constraint:
    return sa.PrimaryKeyConstraint("id", name=f"pk_{table}")


def _keys(table: str) -> list[sa.Constraint]:
    return [_key(table), sa.UniqueConstraint("uid", name=f"uq_{table}_uid")]


def _of(table: str, column: str, parent: str, cascade: bool = False) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column}"
    return sa.ForeignKeyConstraint([column], [f"{parent}.id"], name=name, ondelete="CASCADE" if cascade else None)


def _moment(name: str, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(), nullable=nullable)


def _index(table: str, column: str) -> None:
    op.create_index(f"ix_{table}_{column}", table, [column])


def _events() -> None:
    op.create_table(
        "sitting_events", *_numbers("id"), *_words("uid"), *_numbers("meeting_id", "sequence"), *_words("kind"), _moment("at"),
        sa.Column("item_id", sa.Integer(), nullable=True), *_words("until", "paragraphs", "words"),
        sa.Column("clock_back", sa.Boolean(), nullable=False), *_keys("sitting_events"),
        _of("sitting_events", "meeting_id", "meetings", cascade=True), _of("sitting_events", "item_id", "items"),
        sa.UniqueConstraint("meeting_id", "sequence", name="uq_sitting_events_meeting_id_sequence"),
    )
    _index("sitting_events", "item_id")


def _flags_and_decisions() -> None:
    op.create_table(
        "flags", *_numbers("id"), *_words("uid"), *_numbers("item_id"), *_words("block", "note"), _moment("raised_at"),
        _moment("cleared_at", nullable=True), *_keys("flags"), _of("flags", "item_id", "items", cascade=True),
    )
    _index("flags", "item_id")
    op.create_table(
        "sweep_decisions", *_numbers("id"), *_words("uid"), *_numbers("item_id"), *_words("kind", "block", "words"),
        _moment("decided_at"), *_keys("sweep_decisions"), _of("sweep_decisions", "item_id", "items", cascade=True),
    )
    _index("sweep_decisions", "item_id")


def _bin() -> None:
    op.create_table(
        "binned_blocks", *_numbers("id"), *_words("uid"), *_numbers("item_id"), *_words("part"), *_numbers("rank"), *_words("kind"),
        *_numbers("level"), *_words("mark", "text"), sa.Column("hands", sa.JSON(), nullable=True), _moment("binned_at"),
        _key("binned_blocks"), _of("binned_blocks", "item_id", "items", cascade=True),
    )
    _index("binned_blocks", "uid")
    _index("binned_blocks", "item_id")


def _of_committees() -> None:
    op.create_table(
        "standing_items", *_numbers("id"), *_words("uid"), *_numbers("committee_id", "position"), *_words("title", "use"),
        sa.Column("after_business", sa.Boolean(), nullable=False), *_keys("standing_items"),
        _of("standing_items", "committee_id", "committees"),
    )
    _index("standing_items", "committee_id")
    op.create_table(
        "officers", *_numbers("id"), *_words("uid"), *_numbers("committee_id", "person_id"), *_words("duty"),
        sa.Column("since", sa.Date(), nullable=True), sa.Column("until", sa.Date(), nullable=True), *_keys("officers"),
        _of("officers", "committee_id", "committees"), _of("officers", "person_id", "people"),
    )
    _index("officers", "committee_id")
    _index("officers", "person_id")
