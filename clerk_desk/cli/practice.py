"""The demo command: a practice store with sample meetings, apart from the clerk's own."""
from __future__ import annotations

import argparse
from pathlib import Path

from clerk_desk.cli.opening import opened
from clerk_desk.cli.printing import answer, counted, note
from clerk_desk.cli.window import open_on
from clerk_desk.paths import data_dir
from clerk_desk.preflight import check, has_screen

STORE = "practice"
DOCUMENTS = "Clerk Desk practice"


def demo(given: argparse.Namespace) -> int:
    """Makes the practice store anew, writes its documents, lists them, and opens the window on it where there is a screen."""
    home = data_dir(given.data_dir)
    store, out = home / STORE, (given.out or home / DOCUMENTS).expanduser().absolute()
    from clerk_desk.desk.practising import make_anew

    make_anew(store)
    _write(store, out)
    if given.no_window:
        return 0
    if not has_screen():
        note("There is no screen here, so the window is not opened. Everything else is done.")
        return 0
    check()
    note("Opening the window on the practice store; close it to end.")
    return open_on(store)


def _write(store: Path, out: Path) -> None:
    from clerk_desk.desk.practice import make_practice, write_practice_documents

    with opened(argparse.Namespace(data_dir=store)) as desk:
        meetings = make_practice(desk)
        note(f"A practice store with {counted(len(meetings), 'sample meeting')} is in {store}; your own store is not touched.")
        written = write_practice_documents(desk, out)
    note(f"{counted(len(written), 'document')} written to {out}:")
    for each in written:
        answer(str(each))
