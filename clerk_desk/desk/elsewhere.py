"""Words that the store does not take, put into a file that the clerk names."""
from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import IO


def file_name(now: dt.datetime) -> str:
    """What such a file is called unless the clerk names it otherwise: "Unsaved minutes 2026-11-20 1942.txt"."""
    return f"Unsaved minutes {now:%Y-%m-%d %H%M}.txt"


def save_elsewhere(words: str, to: Path, *, replace: bool = False) -> Path:
    """Writes words as plain text in UTF-8, whole or not at all and for their owner only; returns the file's place. The store is not asked.

    Raises CannotBeDone where a file is there already unless ``replace``, and for a place that cannot be written to.
    """
    from clerk_desk.export.saving import save

    if not to.suffix:
        to = to.with_name(f"{to.name}.txt")
    return save(to, lambda out: _write(words, out), replace=replace, owner_only=True)


def _write(words: str, out: IO[bytes]) -> None:
    out.write(f"{words.rstrip()}\n".encode("utf-8", "replace"))
