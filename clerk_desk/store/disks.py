"""Is a folder on a disk of this computer? SQLite's locks cannot be relied on across a network.

Source: SQLite's own "How To Corrupt An SQLite Database File" (2.1) and its page on write-ahead logs, which need shared memory.
"""
from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

REMOTE = frozenset({
    "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "afs", "webdav", "davfs", "ncpfs", "glusterfs", "ceph", "fuse.sshfs",
    "fuse.davfs2", "fuse.davfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.glusterfs", "fuse.ceph",
})
"""Kinds of file system whose bytes lie elsewhere, as Linux and macOS call them."""


class Partition(Protocol):
    """What is told of a mounted disk: where it is, of what kind, and its options as words with commas."""

    mountpoint: str
    fstype: str
    opts: str


def remote_kind(folder: Path, disks: Iterable[Partition] | None = None) -> str:
    """What kind of network drive this folder is on, "" for a disk of this computer and where it cannot be told.

    ``disks`` are those of this computer unless given. A folder that is not there yet is looked for by those above it.
    """
    if folder.drive.startswith("\\\\"):
        return "a Windows share"
    place = folder.resolve()
    holding = [each for each in (_mounted() if disks is None else disks) if place.is_relative_to(each.mountpoint)]
    here = max(holding, key=lambda each: len(each.mountpoint), default=None)
    if here is None:
        return ""
    kind, told = here.fstype.lower(), here.opts.split(",")
    return kind if kind in REMOTE else "remote" if "remote" in told else ""


def _mounted() -> Iterable[Partition]:
    import psutil

    try:
        return psutil.disk_partitions(all=True)  # type: ignore[no-untyped-call, no-any-return]
    except (OSError, RuntimeError):  # a system that does not tell
        return ()
