"""The demo command: a practice store with sample meetings, apart from the clerk's own."""
from __future__ import annotations

import argparse
from pathlib import Path

from clerk_desk.cli.opening import opened
from clerk_desk.cli.printing import answer, counted, note
from clerk_desk.cli.window import open_on
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.paths import data_dir
from clerk_desk.preflight import check, has_screen

STORE = "practice"
DOCUMENTS = "Clerk Desk practice"
SIGN = "practice store"


def demo(given: argparse.Namespace) -> int:
    """Makes the practice store anew, writes its documents, lists them, and opens the window on it where there is a screen."""
    home = data_dir(given.data_dir)
    store, out = home / STORE, (given.out or home / DOCUMENTS).expanduser().absolute()
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


def make_anew(store: Path) -> None:
    """An empty folder for the practice store. Raises CannotBeDone over a folder that is not of our making."""
    if store.exists():
        if not (store / SIGN).is_file():
            raise CannotBeDone(f"{store} is there but is no practice store. Move it away and try again.")
        import shutil

        shutil.rmtree(store)
    store.mkdir(mode=0o700, parents=True)
    (store / SIGN).write_text("Made new by every demo. Keep nothing here.\n", encoding="utf-8")
