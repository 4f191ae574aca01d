"""One writer: whoever opens the store to write holds a lock on a file beside it, until they close it or their program ends.

The system lets go of the lock of a program that ends, however it ends. Beside it stands a note of who holds it: it is taken
away at a good end, so one that is still there says that the last end was none.
"""
from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.holding import Holder, read, written
from clerk_desk.store.connecting import keep_to_owner

if TYPE_CHECKING:
    from filelock import FileLock

LOCK, NOTE = ".lock", ".holder.json"


@dataclass(frozen=True)
class Hold:
    """The right to write. ``broken_off`` is who had it before and never let go of it, None for nobody."""

    path: Path
    lock: FileLock
    broken_off: Holder | None

    def let_go(self) -> None:
        """Gives it to whoever wants it next. Letting go twice does no harm."""
        if self.lock.is_locked:
            with suppress(OSError):
                note_of(self.path).unlink()
            self.lock.release()


def hold(path: Path, holder: Holder) -> Hold | Holder:
    """The right to write the store in this file, or whoever has it now.

    Raises CannotBeDone where the folder does not take locks, as with some network shares.
    """
    from filelock import FileLock, Timeout

    lock = FileLock(path.with_suffix(LOCK), timeout=0, mode=0o600, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        return _noted(path) or Holder()
    except (OSError, NotImplementedError) as error:
        why = f"{path.parent} cannot be locked against a second window ({error})"
        raise CannotBeDone(f"{why}: keep the minutes on a disk of this computer.") from error
    before = _noted(path)
    with suppress(OSError):  # a full disk: the lock is what counts
        keep_to_owner(note_of(path), written(holder).encode())
    return Hold(path, lock, before)


def note_of(path: Path) -> Path:
    """Where it is noted who holds the store in this file."""
    return path.with_suffix(NOTE)


def _noted(path: Path) -> Holder | None:
    with suppress(OSError):
        return read(note_of(path).read_text(encoding="utf-8", errors="replace"))
    return None
