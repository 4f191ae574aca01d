"""Lists as other programs find them: in LibreOffice, formulas that are none, a long note, names with commas, a list read twice."""
from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path

import pytest
from openpyxl import load_workbook

from clerk_desk.desk.chasing import replies_in, take_replies, write_reply_list
from clerk_desk.desk.documents import export_log
from clerk_desk.desk.follow_ups import Wanted, follow_up, follow_ups, log_by_hand, move
from clerk_desk.domain.follow_ups import FollowUpKind, Status

SOFFICE = shutil.which("soffice")
SIGNS = ("=1+2", "+44 20 7946 0000", "-5", "@all", "\tTabbed", "\rReturned")
NOTE = "".join(f"{number:05}, “ŵ” = " for number in range(400))[:4000]
CSV_UTF8 = "csv:Text - txt - csv (StarCalc):44,34,76,1"


@pytest.fixture
def log(desk, item):
    """Follow-ups whose words begin as formulas do, the owner's name with a comma."""
    return [
        log_by_hand(desk, item, "", "", what=f"{sign} {number}", kind=FollowUpKind.ACT, owner="Okafor, Grace", due="in May").ids[0]
        for number, sign in enumerate(SIGNS)
    ]


def cells(path):
    return [["" if cell.value is None else cell.value for cell in row] for row in load_workbook(path).worksheets[0].iter_rows()]


def in_libreoffice(path, folder) -> list[list[str]]:
    """The first sheet as LibreOffice reads it, or skips with the reason."""
    if SOFFICE is None:
        pytest.skip("LibreOffice is not on this computer")
    profile = (folder / "profile").as_uri()
    told = subprocess.run([SOFFICE, f"-env:UserInstallation={profile}", "--headless", "--convert-to", CSV_UTF8, "--outdir", folder, path],
                          capture_output=True, text=True, timeout=180, check=False)
    made = folder / f"{path.stem}.csv"
    if not made.exists():
        pytest.skip(f"LibreOffice has no Calc here: {told.stderr.strip()[:120]}")
    with made.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize("kind", ["log", "replies"])
def test_a_workbook_opens_in_libreoffice_with_the_same_cells(desk, log, tmp_path, kind):
    path = tmp_path / f"{kind}.xlsx"
    write = {"log": lambda: export_log(desk, path, Wanted()), "replies": lambda: write_reply_list(desk, path, Wanted())}
    write[kind]()
    seen, wide = in_libreoffice(path, tmp_path), len(cells(path)[0])
    assert [row[:wide] for row in seen] == [[str(cell).replace("\r", "\n") for cell in row] for row in cells(path)]
    assert len(seen) == 1 + len(SIGNS)


def test_no_cell_of_a_reply_list_is_a_formula_whatever_it_begins_with(desk, log, tmp_path):
    path = tmp_path / "replies.xlsx"
    write_reply_list(desk, path, Wanted())
    sheet = load_workbook(path).worksheets[0]
    found = [sheet.cell(row, 3) for row in range(2, 2 + len(SIGNS))]
    assert {cell.data_type for cell in found} == {"s"}
    assert [str(cell.value)[0] for cell in found[:4]] == ["=", "+", "-", "@"]
    assert {sheet.cell(row, 4).value for row in range(2, 2 + len(SIGNS))} == {"Okafor, Grace"}


def test_a_name_with_a_comma_is_one_owner_in_every_list(desk, log, tmp_path):
    path = export_log(desk, tmp_path / "log.csv", Wanted())
    with Path(path).open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.reader(file) if len(row) > 3]
    assert sum("Okafor, Grace" in row for row in rows) == len(SIGNS)
    assert len(follow_ups(desk, Wanted(owner="Okafor, Grace"))) == len(SIGNS)


def test_a_note_of_4000_characters_is_kept_whole_through_a_life_and_in_what_is_written(desk, log, tmp_path):
    one = log[0]
    assert len(NOTE) == 4000
    move(desk, one, status="with owner", note=NOTE)
    move(desk, one, status="done", note="Done")
    move(desk, one, status="closed")
    move(desk, one, status="raised")
    assert [step.note for step in follow_up(desk, one).follow_up.history].count(NOTE.strip()) == 1
    other = log[1]
    move(desk, other, note=NOTE, owner="NOTE " + NOTE[:3990].strip())
    written = {form: export_log(desk, tmp_path / f"log.{form}", Wanted()).read_bytes() for form in ("csv", "txt", "html")}
    words = " ".join(NOTE[:3990].split())
    assert words in " ".join(cells(export_log(desk, tmp_path / "log.xlsx", Wanted()))[2])
    for form in ("csv", "txt", "html"):
        assert words in " ".join(written[form].decode("utf-8-sig").split()), form


def test_the_same_reply_list_read_back_twice_offers_nothing_the_second_time(desk, log, tmp_path):
    path = tmp_path / "replies.xlsx"
    write_reply_list(desk, path, Wanted())
    book = load_workbook(path)
    for row, words in ((2, NOTE), (3, "Sent, in part")):
        book.worksheets[0].cell(row, 6).value, book.worksheets[0].cell(row, 7).value = "yes", words
    book.save(path)
    first = [each for each in replies_in(desk, path) if not each.why_not]
    assert len(first) == 2
    take_replies(desk, first)
    lives = [follow_up(desk, one).follow_up for one in log]
    assert [each.status for each in lives[:2]] == [Status.DONE] * 2 and " ".join(NOTE.split()) in lives[0].history[-1].note
    again = replies_in(desk, path)
    assert [each for each in again if not each.why_not] == [] and all(each.why_not for each in again[:2])
    assert [follow_up(desk, one).follow_up for one in log] == lives
