"""Puts a file in its place whole or not at all: written beside, forced to the disk, then renamed."""
from __future__ import annotations

import errno
import io
import os
import re
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.export.words import fit

LONGEST_NAME = 150
RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
WHY = {
    errno.ENOSPC: "the disk is full: make room and try again",
    errno.EDQUOT: "the disk is full: make room and try again",
    errno.EACCES: "this folder may not be written to: choose another folder",
    errno.EPERM: "this folder may not be written to: choose another folder",
    errno.EROFS: "this disk may not be written to: choose another folder",
    errno.ENAMETOOLONG: "the name is too long: choose a shorter one",
}


def save(to: Path, write: Callable[[IO[bytes]], None], *, replace: bool = False, owner_only: bool = False) -> Path:
    """Writes a file of what ``write`` puts into the one it is given; returns its place.

    A file that is there already is left alone unless ``replace``, and is whole at every moment. It gets the rights that any
    new file gets, or with ``owner_only`` nobody else can read it. Raises CannotBeDone where
    the folder is missing or not to be written to, the name is taken, or the disk is full; then nothing is left behind.
    """
    refuse(to, replace=replace)
    made = io.BytesIO()  # a zip cut short by a full disk would complain past every refusal when it is let go of
    try:
        write(made)
        with tempfile.NamedTemporaryFile(dir=to.parent, prefix=".clerk-desk-", suffix=".part", delete=False) as beside:
            try:
                beside.file.write(made.getbuffer())
                if not owner_only:
                    _usual_rights(Path(beside.name))
                _settle(beside.file, Path(beside.name), to, replace=replace)
            except BaseException:
                with suppress(OSError):
                    Path(beside.name).unlink()
                raise
    except FileExistsError:
        raise taken(to) from None
    except OSError as error:
        raise _unwritable(to, error) from error
    return to


def refuse(to: Path, *, replace: bool) -> None:
    """Raises CannotBeDone where a file could not be put in this place, before any work is done for it."""
    try:
        if not to.parent.is_dir():
            raise CannotBeDone(f"There is no folder {to.parent}: make it first or choose another.")
        if to.is_dir():
            raise CannotBeDone(f"{to} is a folder: give the name of a file in it.")
        if to.exists() and not replace:
            raise taken(to)
        if to.exists() and (program := opened_in(to)):
            raise _held(to, program)
    except OSError as error:
        raise _unwritable(to, error) from error


def opened_in(to: Path) -> str:
    """The program that has this file open, by the file it keeps beside one that is; empty where none has.

    Word names that file after the last part of a longer name, LibreOffice after the whole.
    """
    name, folder = to.name, to.parent
    short = name if len(to.stem) < 7 else name[1:] if len(to.stem) == 7 else name[2:]
    if (folder / f"~${short}").exists():
        return "Word"
    return "LibreOffice" if (folder / f".~lock.{name}#").exists() else ""


def safe_name(title: str, ending: str) -> str:
    """A file name made from a title that Windows, macOS and Linux all take; ``ending`` has its dot."""
    name = " ".join(re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*]', " ", fit(title)).split()).strip(". ")
    while len(name.encode()) > LONGEST_NAME:
        name = name[:-1].rstrip(". ")
    return f"{f'_{name}' if RESERVED.match(name) else name or 'Document'}{ending}"


def free_place(folder: Path, name: str) -> Path:
    """A place in the folder for a file of this name that no file has: "Minutes.docx", else "Minutes (2).docx"."""
    place, count = folder / name, 1
    while place.exists():
        count += 1
        place = folder / f"{Path(name).stem} ({count}){Path(name).suffix}"
    return place


def taken(to: Path) -> CannotBeDone:
    """The refusal to write over a file."""
    return CannotBeDone(f"There is a file {to} already: choose another name, or say that it is to be replaced.")


def _held(to: Path, program: str) -> CannotBeDone:
    return CannotBeDone(f"{to.name} is open in {program}: close it there, or give another name.")


def _unwritable(to: Path, error: OSError) -> CannotBeDone:
    return CannotBeDone(f"{to} cannot be written: {WHY.get(error.errno or 0, (error.strerror or 'unknown reason').lower())}.")


def _settle(open_file: IO[bytes], beside: Path, to: Path, *, replace: bool) -> None:
    open_file.flush()
    os.fsync(open_file.fileno())
    open_file.close()
    if replace:
        _replace(beside, to)
    else:
        _rename_new(beside, to)
    _settle_folder(to.parent)


def _replace(beside: Path, to: Path) -> None:
    """On Windows a file that a program has open cannot be replaced, though its folder takes new ones."""
    try:
        beside.replace(to)
    except PermissionError:
        raise _held(to, "another program") from None


def _rename_new(beside: Path, to: Path) -> None:
    """Renames without writing over a file that came in between; where links are not possible, as nearly so as can be."""
    try:
        os.link(beside, to)
    except FileExistsError:
        raise
    except OSError:
        if to.exists():
            raise FileExistsError(str(to)) from None
        beside.rename(to)
    else:
        beside.unlink()


def _usual_rights(beside: Path) -> None:
    """A temporary file is for its owner alone; a document gets the rights that any new file gets."""
    mask = os.umask(0)
    os.umask(mask)
    with suppress(OSError):
        beside.chmod(0o666 & ~mask)


def _settle_folder(folder: Path) -> None:
    """Forces the new name to the disk, where the system lets a folder be opened."""
    with suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
