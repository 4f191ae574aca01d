"""Which failures are the world's (disk, file, lock) and not ours, and the sentence for each."""
from __future__ import annotations

import contextlib
import errno
import os
import sys

STORE = (
    ("locked", "The store is in use by another program. Wait a moment, or close the other Clerk Desk, and try again."),
    ("full", "The disk is full. Make room on it and try again."),
    ("readonly", "The store may not be written to. Check who owns its folder, or give another with --data-dir."),
    ("unable to open", "The store cannot be opened. Check that its folder may be written to, or give another with --data-dir."),
    ("malformed", "The store is damaged. Put a copy of it back, or begin a new one with --data-dir."),
    ("not a database", "The store's file is not one of Clerk Desk's. Move it away, or give another folder with --data-dir."),
)
FILES = {
    errno.ENOSPC: "The disk is full. Make room on it and try again.",
    errno.EACCES: "You may not use {file}. Ask for the right to, or choose another place.",
    errno.EPERM: "You may not use {file}. Ask for the right to, or choose another place.",
    errno.EROFS: "{file} is on a disk that may not be written to. Choose another place.",
    errno.ENOENT: "There is no {file}. Check the name.",
    errno.ENOTDIR: "A part of {file} is a file where a folder should be. Check the name.",
    errno.EISDIR: "{file} is a folder. Give the name of a file.",
    errno.EEXIST: "{file} is there already. Choose another name.",
    errno.ENAMETOOLONG: "The name {file} is too long. Choose a shorter one.",
}


def sentence_for(error: Exception) -> str:
    """One sentence for a failure of the world; empty where the failure is a fault of ours."""
    inner = getattr(error, "orig", None) or error  # the database library keeps SQLite's own error there
    if _is_of_store(inner):
        return _of_store(inner)
    return _of_file(error) if isinstance(error, OSError) else ""


def _is_of_store(error: Exception) -> bool:
    """SQLCipher's errors have the names of SQLite's and are none of them."""
    kinds = {kind.__name__ for kind in type(error).__mro__ if kind.__module__.startswith("sql")}
    return "DatabaseError" in kinds and not kinds & {"IntegrityError", "ProgrammingError"}


def _of_store(error: Exception) -> str:
    said = str(error)
    known = (sentence for words, sentence in STORE if words in said)
    if type(error).__name__ == "OperationalError" and said.startswith(("no such", "near ")):
        return ""
    return next(known, f"The store could not be read or written ({said}). Check its disk and try again.")


def _of_file(error: OSError) -> str:
    file = str(error.filename or "the file")
    form = FILES.get(error.errno or 0)
    return form.format(file=file) if form else f"{file} could not be used ({error.strerror or error}). Check it and try again."


def hush() -> None:
    """Lets nothing more be said on standard output, so that leaving is quiet though it could not be written."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
