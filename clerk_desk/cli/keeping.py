"""The commands that keep the store safe: backup, backups, contacts, restore and check."""
from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from clerk_desk.cli.opening import key_of, key_of_backup, opened
from clerk_desk.cli.printing import answer, answer_table, note
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.paths import data_dir

if TYPE_CHECKING:
    from clerk_desk.desk.encryption import StoreKey


def back_up(given: argparse.Namespace) -> int:
    """Makes a backup and prints where it is."""
    from clerk_desk.desk import backups as desk_backups

    with opened(given) as desk:
        if given.to is not None:
            desk_backups.back_up_to(desk, given.to)
            answer(str(given.to))
            return 0
        made = desk_backups.back_up(desk)
    for each in filter(None, (made.path, made.copy)):
        answer(str(each))
    if made.why_no_copy:
        note(made.why_no_copy)
    return 0


def backups(given: argparse.Namespace) -> int:
    """Lists the backups, newest first."""
    from clerk_desk.desk import backups as desk_backups

    with opened(given) as desk:
        found = desk_backups.backups(desk)
    answer_table((f"{each.taken_at:%Y-%m-%d %H:%M}", each.why, f"{each.size / 1e6:.1f} MB", each.path) for each in found)
    if not found:
        note("There are no backups yet.")
    return 0


def contacts(given: argparse.Namespace) -> int:
    """Lists the contact details that reports state, or removes one of them everywhere."""
    from clerk_desk.desk import contacts as details

    with opened(given) as desk:
        if given.remove is not None:
            details.remove_contact(desk, given.remove)
            note(f"Removed. {details.IN_BACKUPS}")
            return 0
        found = details.contacts(desk)
    answer_table((each.reports, each.words) for each in found)
    if not found:
        note("No report states a contact.")
    return 0


def restore(given: argparse.Namespace) -> int:
    """Puts a backup in the place of the store and says where the store that was there is kept."""
    from clerk_desk.desk.backups import restore as put_back
    from clerk_desk.desk.clocks import clock_from_environment

    folder = data_dir(given.data_dir)
    key = key_of(folder)
    aside = put_back(folder, given.file, clock_from_environment(), key, key_of_backup(given.file, key))
    note(f"{given.file} is in place now.")
    if aside is not None:
        note("The store that was there is kept:")
        answer(str(aside))
    return 0


def check(given: argparse.Namespace) -> int:
    """Says what is in the store, that it is whole, its confirmed minutes unchanged and its index as it should be. Raises CannotBeDone
    where the store itself is not.
    """
    from clerk_desk.desk.backups import check as look_over

    folder = data_dir(given.data_dir)
    key = key_of(folder)
    found = look_over(folder, key)
    if not found.whole:
        raise CannotBeDone(f"The store in {folder} is not whole ({'; '.join(found.faults)}): put a backup in its place with restore.")
    if found.altered:
        raise CannotBeDone(
            f"The confirmed minutes of {'; '.join(found.altered)} are not what was confirmed: the store was changed from outside. Put a "
            "backup in its place with restore, or compare them in the window (Meeting, The record).")
    answer_table((name.replace("_", " "), count) for name, count in found.rows)
    note("The store is whole: every page and every reference was read, and confirmed minutes are what was confirmed.")
    if found.newest:
        _check_index(folder, key)
    return 0


def _check_index(folder: Path, key: StoreKey | None) -> None:
    """Says whether the index of the search agrees with the minutes; where not, it is made anew."""
    from clerk_desk.desk.archive import check_archive, tend_archive
    from clerk_desk.desk.opening import open_desk

    with closing(open_desk(folder, key=key)) as desk:
        if check_archive(desk):
            note("The index of the search agrees with the minutes.")
            return
        while tend_archive(desk, 1.0):
            pass
    note("The index of the search did not agree with the minutes and was made anew.")
