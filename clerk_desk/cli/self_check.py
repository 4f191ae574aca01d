"""``--check``: every part of an installation is used once, in a folder of its own, and says so in a line."""
from __future__ import annotations

import argparse
import os
import re
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from clerk_desk import __version__
from clerk_desk.cli.printing import answer_table, counted

if TYPE_CHECKING:
    from clerk_desk.desk.desk import Desk

PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
"""A picture in a page of the guide, by its file."""
Part = tuple[str, Callable[["Desk", Path], str]]


def run(_given: argparse.Namespace) -> int:
    """Prints a line for each part, "ok" or "FAILED" before it; 0 where all are ok, else 1. The clerk's own store is not touched."""
    from clerk_desk.desk.clocks import clock_from_environment
    from clerk_desk.desk.opening import open_desk

    with tempfile.TemporaryDirectory(prefix="clerk-desk-check-") as name:
        folder = Path(name)
        desk = open_desk(folder / "desk", clock_from_environment())
        try:
            lines = [("ok", "version", __version__), *(_tried(part, desk, folder) for part in PARTS)]
        finally:
            desk.close()
    answer_table(lines)
    return 0 if all(line[0] == "ok" for line in lines) else 1


def _tried(part: Part, desk: Desk, folder: Path) -> tuple[str, str, str]:
    name, use = part
    try:
        return "ok", name, use(desk, folder)
    except Exception as error:  # whatever it is, the other parts are still to be told
        return "FAILED", name, f"{type(error).__name__}: {error}".split("\n", 1)[0]


def _upgrade(_desk: Desk, folder: Path) -> str:
    """Every migration there is, on an empty file."""
    import datetime as dt

    from clerk_desk.store.upgrading import upgrade
    from clerk_desk.store.versions import MIGRATIONS, Found, found_in, known_versions

    path = folder / "upgraded.sqlite"
    upgrade(path, Found(), program=__version__, now=dt.datetime(2026, 1, 5), busy_seconds=1, migrations=MIGRATIONS)
    newest = known_versions()[-1]
    _expect(found_in(path, 1).version == newest, f"the store stands at {found_in(path, 1).version!r} and not at {newest}")
    return f"brought up to {newest}"


def _capture(desk: Desk, _folder: Path) -> str:
    from clerk_desk.desk.follow_ups import follow_ups
    from clerk_desk.desk.practice import make_practice

    made, found = make_practice(desk), follow_ups(desk)
    _expect(bool(made and found), "nothing was found in the sample minutes")
    return f"{counted(len(made), 'sample meeting')}, {counted(len(found), 'follow-up')}"


def _minutes(ending: str) -> Callable[[Desk, Path], str]:
    def use(desk: Desk, folder: Path) -> str:
        from clerk_desk.desk.documents import export_meeting
        from clerk_desk.desk.meetings import meetings

        written = export_meeting(desk, meetings(desk)[0].id, folder / f"minutes{ending}")
        return f"{written.stat().st_size:,} bytes"

    return use


def _preview(_desk: Desk, folder: Path) -> str:
    import pypdfium2

    with pypdfium2.PdfDocument(folder / "minutes.pdf") as pages:  # type: ignore[no-untyped-call]
        pages[0].render(scale=0.5)
        return counted(len(pages), "page")


def _aside(_desk: Desk, _folder: Path) -> str:
    from clerk_desk.desk.aside import Aside

    aside = Aside()
    try:
        other = aside.do(os.getpid)
    finally:
        aside.end()
    _expect(other != os.getpid(), "no process could be started for it, so it is done in the window's own")
    return "in a process of its own"


def _read_back(_desk: Desk, folder: Path) -> str:
    from clerk_desk.desk.capturing import capture_file

    items = capture_file(folder / "minutes.docx").items
    _expect(bool(items), "nothing was read in the Word file just written")
    return counted(len(items), "item")


def _spreadsheet(desk: Desk, folder: Path) -> str:
    from clerk_desk.desk.chasing import replies_in, write_reply_list
    from clerk_desk.desk.documents import export_log
    from clerk_desk.desk.follow_ups import Wanted

    export_log(desk, folder / "log.xlsx", Wanted())
    read = replies_in(desk, write_reply_list(desk, folder / "replies.xlsx"))
    return f"log and reply list written, {counted(len(read), 'answer')} read back"


def _calendar(desk: Desk, folder: Path) -> str:
    from clerk_desk.desk.chasing import write_reminders

    return f"{write_reminders(desk, folder / 'reminders.ics').stat().st_size:,} bytes"


def _holidays(_desk: Desk, _folder: Path) -> str:
    from clerk_desk.desk.diary import bank_holidays
    from clerk_desk.domain.committee_calendar import Nation

    days = {nation: len(bank_holidays(nation, 2026)) for nation in Nation}
    _expect(all(days.values()), "a nation has no bank holidays")
    return ", ".join(f"{nation} {count}" for nation, count in days.items())


def _spelling(_desk: Desk, _folder: Path) -> str:
    from clerk_desk.ui.spelling_engine import engine

    speller = engine()
    _expect(speller is not None, "no library can read the dictionary")
    assert speller is not None
    _expect(speller.spell("committee") and not speller.spell("comittee"), "the dictionary does not know its words")
    return f"comittee: {speller.suggest('comittee')[0]}"


def _backup(desk: Desk, _folder: Path) -> str:
    from clerk_desk.desk.backups import back_up, check

    made = back_up(desk)
    found = check(desk.data_dir)
    _expect(found.whole, "; ".join(found.faults))
    return f"{made.path.stat().st_size:,} bytes, the store is whole"


def _search(desk: Desk, _folder: Path) -> str:
    from clerk_desk.desk.archive import search_archive, tend_archive
    from clerk_desk.domain.archive import ArchiveWanted

    while tend_archive(desk):
        pass
    found = search_archive(desk, ArchiveWanted("resolved"))
    _expect(bool(found.hits) and not found.lacking, "a word of the sample minutes is not found")
    return f"{counted(found.count, 'line')} found"


def _archive(desk: Desk, folder: Path) -> str:
    from clerk_desk.desk.opening import open_desk
    from clerk_desk.desk.taking_out import take_in_all, take_out

    count = take_out(desk, folder / "archive")
    other = open_desk(folder / "taken in", desk.clock)
    try:
        _expect(take_in_all(other, folder / "archive") == count, "not every meeting came in again")
    finally:
        other.close()
    return f"{counted(count, 'meeting')} out and in again"


def _set_up(desk: Desk, folder: Path) -> str:
    from clerk_desk.desk.setting_up import read_set_up, set_up_of, write_set_up

    write_set_up(desk, folder / "office.json", people=True)
    _expect(read_set_up(folder / "office.json") == set_up_of(desk), "the set-up read is not the one written")
    return f"{(folder / 'office.json').stat().st_size:,} bytes, read back"


def _encryption(desk: Desk, folder: Path) -> str:
    """A copy of the store is encrypted and opened by its passphrase and its recovery key."""
    from clerk_desk.desk import encryption
    from clerk_desk.desk.backups import back_up_to
    from clerk_desk.desk.opening import open_desk
    from clerk_desk.paths import STORE_NAME

    if encryption.lacking():
        return "not installed, it is an extra"
    place, words = folder / "encrypted", "brown otter, four gates"
    place.mkdir()
    back_up_to(desk, place / STORE_NAME)
    recovery = encryption.switch_on(place, words, desk.clock).recovery
    open_desk(place, desk.clock, encryption.unlock(place, words)).close()
    open_desk(place, desk.clock, encryption.unlock(place, recovery)).close()
    return "a store encrypted, opened by passphrase and by recovery key"


def _guide(_desk: Desk, _folder: Path) -> str:
    from clerk_desk import paths

    pages = sorted((paths.resources() / "help").glob("*.md"))
    _expect(bool(pages), "the guide has no pages")
    shown = {name for page in pages for name in PICTURE.findall(page.read_text(encoding="utf-8"))}
    gone = sorted(name for name in shown if not (pages[0].parent / name).is_file())
    _expect(not gone, f"the guide lacks {', '.join(gone)}")
    return f"{counted(len(pages), 'page')}, {counted(len(shown), 'picture')}"


def _qt_ready() -> None:
    """Qt can be used from here on, with a screen or without."""
    from clerk_desk.preflight import check, has_screen

    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    check()


def _languages(_desk: Desk, _folder: Path) -> str:
    """Each catalogue is loaded and says something of its own."""
    _qt_ready()
    from clerk_desk.app import made_app
    from clerk_desk.ui.translating import LANGUAGES, Catalogue

    spoken = [name for name in LANGUAGES if name not in ("system", "en")]
    for name in spoken:
        words = Catalogue(name, made_app()).translate("", "Follow-ups")
        _expect(bool(words) and words != "Follow-ups", f"the catalogue {name} says nothing")
    return ", ".join(LANGUAGES[name] for name in spoken)


def _window(desk: Desk, _folder: Path) -> str:
    _qt_ready()
    from clerk_desk.app import painted

    width, height = painted(desk)
    return f"painted, {width} by {height}"


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise AssertionError(otherwise)


PARTS: tuple[Part, ...] = (
    ("migrations", _upgrade), ("capture", _capture), ("word", _minutes(".docx")), ("word read back", _read_back),
    ("pdf", _minutes(".pdf")), ("preview", _preview), ("web page", _minutes(".html")), ("plain text", _minutes(".txt")),
    ("spreadsheet", _spreadsheet), ("calendar", _calendar), ("bank holidays", _holidays), ("spelling", _spelling),
    ("backup", _backup), ("search", _search), ("archive", _archive), ("set-up", _set_up), ("encryption", _encryption),
    ("work aside", _aside), ("guide", _guide), ("languages", _languages), ("window", _window),
)
