"""The index counts all that is gone out of it, so that most searches need not look line by line whether it still stands."""
from __future__ import annotations

from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

GONE = "(SELECT count(*) FROM archive_words_docsize) - (SELECT count(*) FROM archive_entries)"


def upgrade() -> None:
    """What went with a meeting was not counted so far. The triggers that count it are made after every migration."""
    op.execute(
        f"INSERT INTO archive_state (name, value) SELECT 'stale', {GONE} WHERE {GONE} > 0 "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    )
