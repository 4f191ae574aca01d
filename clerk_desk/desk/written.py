"""What was written to which file: never over one that somebody has changed since, unless that is said."""
from __future__ import annotations

import hashlib
import os
from pathlib import Path

from clerk_desk.desk.desk import Desk
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.written_files import WrittenFile
from clerk_desk.export.document import Document, Heading, Paragraph
from clerk_desk.store import written_files as kept
from clerk_desk.store.wordings import note_shown


def changed_since(desk: Desk, path: Path) -> WrittenFile | None:
    """What was last written to this place, where somebody has changed the file since; None where nobody has, or nothing was."""
    with desk.store.reading() as unit:
        written = kept.at_path(unit, _place(path))
    if written is None:
        return None
    try:
        return written if _sha256(path) != written.sha256 else None
    except OSError:
        return None


def refuse_changed(desk: Desk, path: Path) -> None:
    """Raises CannotBeDone where a file was changed since it was written, so that replacing it would lose what others did."""
    written = changed_since(desk, path)
    if written is not None:
        when = f"{day_in_words(written.written_at.date())} at {written.written_at:%H:%M}"
        raise CannotBeDone(
            f"{path.name} was changed by somebody since it was written on {when}: bring it back from Word first, or give another name."
        )


def note(desk: Desk, path: Path, document: Document, meeting_id: int, style: str) -> WrittenFile:
    """Keeps where a document went, with its SHA-256, its version and the words that may come back."""
    words = words_of(document) if document.origin else {}
    with desk.store.writing() as unit:
        version = kept.next_version(unit, meeting_id, document.kind)
        written = WrittenFile(
            0, document.origin or new_uid(), meeting_id, document.kind, document.audience, style, _place(path), _sha256(path), version,
            desk.clock.now(), words,
        )
        kept.add(unit, written)
        note_shown(unit, meeting_id)
    return written


def written_files(desk: Desk, meeting_id: int) -> tuple[WrittenFile, ...]:
    """What was written of a meeting, newest first."""
    with desk.store.reading() as unit:
        return kept.of_meeting(unit, meeting_id)


def words_of(document: Document) -> dict[str, str]:
    """The words of each paragraph that came from a block or an agenda item, by its uid, in order."""
    return {piece.uid: piece.text for piece in document.pieces if isinstance(piece, Paragraph | Heading) and piece.uid}


def _place(path: Path) -> str:
    return os.path.normcase(path.absolute())


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
