"""The words of the log as SQLite's full-text search keeps them, kept in step by triggers.

The index has no text of its own: it reads that of ``follow_ups``. A migration that makes ``follow_ups`` anew drops the
triggers with the old table, and is to make them again.
"""
from __future__ import annotations

LOG_WORDS = "follow_up_words"
COLUMNS = ("reference", "what", "owner", "quote")


def _listed(before: str = "") -> str:
    return ", ".join(before + name for name in COLUMNS)


_OUT = f"INSERT INTO {LOG_WORDS} ({LOG_WORDS}, rowid, {_listed()}) VALUES ('delete', old.id, {_listed('old.')});"
_IN = f"INSERT INTO {LOG_WORDS} (rowid, {_listed()}) VALUES (new.id, {_listed('new.')});"

STATEMENTS = (
    f"CREATE VIRTUAL TABLE {LOG_WORDS} USING fts5({_listed()}, content='follow_ups', content_rowid='id', prefix='1 2 3')",
    f"CREATE TRIGGER {LOG_WORDS}_in AFTER INSERT ON follow_ups BEGIN {_IN} END",
    f"CREATE TRIGGER {LOG_WORDS}_out AFTER DELETE ON follow_ups BEGIN {_OUT} END",
    f"CREATE TRIGGER {LOG_WORDS}_again AFTER UPDATE OF {_listed()} ON follow_ups BEGIN {_OUT} {_IN} END",
)
"""What makes the index and its triggers in a new store; it is empty then, as the log is."""


def sought(words: str) -> str:
    """What is asked of the index for what was typed: every word, each at the beginning of one there. Empty for no letter or
    figure at all. "26/27-3" is one word after the other.
    """
    typed = ("".join(sign if sign.isalnum() else " " for sign in word).strip() for word in words.split())
    return " ".join(f'"{word}"*' for word in typed if word)
