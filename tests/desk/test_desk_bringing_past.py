"""A folder of old minutes: each file taken in once, said what became of it, and safe to stop."""
from __future__ import annotations

import datetime as dt
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from itertools import islice

import pytest

from clerk_desk.desk.archive import search_archive, tend_archive
from clerk_desk.desk.bringing_past import bring_past, past_in, source_of
from clerk_desk.desk.documents import export_meeting
from clerk_desk.desk.meetings import meeting, meetings
from clerk_desk.domain.archive import ArchiveWanted
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Audience, MeetingState

MINUTES = """Minutes of a meeting of the {body} held on {day} at 7.00 pm

Present: Councillors A Merrow (Chair) and B Tindall

{first}. Bridges

The condition of {thing} was described.

RESOLVED: That the report on {thing} be noted.

{second}. Any other business

There was none.
"""


def write(folder, name, body="Harbour Board", day="14 May 2019", thing="the swing bridge"):
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(MINUTES.format(body=body, day=day, thing=thing, first=1, second=2), encoding="utf-8")
    return file


@pytest.fixture
def folder(tmp_path):
    """Two years of a board, a paper that is no minutes, a file that cannot be read, one in two forms."""
    place = tmp_path / "old"
    for number, day in enumerate(("14 May 2019", "11 June 2019", "9 July 2019")):
        write(place, f"2019/{number}.txt", day=day, thing=f"lock number {number}")
    (place / "2019" / "0 again.txt").write_bytes((place / "2019" / "0.txt").read_bytes())
    (place / "broken.docx").write_bytes(b"PK\x03\x04 no package")
    (place / "letter.txt").write_text("Dear Sir,\n\nThank you for your letter.\n")
    (place / "picture.png").write_bytes(b"x")
    return place


def said(desk, folder):
    return {each.name: each.said for each in bring_past(desk, folder)}


def dump(desk):
    with closing(sqlite3.connect(desk.store.path)) as connection:
        return connection.execute(
            "SELECT held_on, state, title, number, b.part, b.kind, b.text, p.name, p.said FROM meetings AS m "
            "JOIN items AS i ON i.meeting_id = m.id LEFT JOIN blocks AS b ON b.item_id = i.id "
            "LEFT JOIN past_files AS p ON p.meeting_id = m.id ORDER BY held_on, position, b.part, b.rank",
        ).fetchall()


def test_each_file_says_what_became_of_it(desk, folder):
    told = said(desk, folder)
    assert told["2019/0 again.txt"] == "Harbour Board, 14 May 2019: 2 items."
    assert told["2019/0.txt"] == "Here already, from 2019/0 again.txt."
    assert told["broken.docx"].startswith("Not read: ")
    assert told["letter.txt"].startswith("Not understood: ")
    assert "picture.png" not in told
    assert [line.on for line in meetings(desk)] == [dt.date(2019, 7, 9), dt.date(2019, 6, 11), dt.date(2019, 5, 14)]
    assert {line.state for line in meetings(desk)} == {MeetingState.CONFIRMED}


def test_begun_again_it_takes_nothing_in_twice(desk, folder):
    said(desk, folder)
    before = dump(desk)
    again = said(desk, folder)
    assert sum(words.startswith("Here already") for words in again.values()) == 4
    assert dump(desk) == before


@pytest.mark.parametrize("done", [1, 3])
def test_stopped_and_begun_again_it_ends_the_same(desk, folder, tmp_path, done):
    from clerk_desk.desk.clocks import SystemClock
    from clerk_desk.desk.opening import open_desk

    assert len(list(islice(bring_past(desk, folder), done))) == done
    said(desk, folder)
    whole = open_desk(tmp_path / "whole", SystemClock(desk.today))
    said(whole, folder)
    assert dump(desk) == dump(whole)
    whole.close()


@pytest.mark.skipif(os.name != "posix", reason="a process is ended at once by POSIX")
def test_killed_in_the_middle_and_begun_again_it_ends_the_same(folder, tmp_path):
    """Twice: when a file has just been told, and while the next is taken in."""
    for number in range(3, 15):
        write(folder, f"2020/{number}.txt", day=f"{number} June 2020", thing=f"gate number {number}")
    whole, stopped = opened(tmp_path / "whole"), tmp_path / "stopped"
    said(whole, folder)
    command = [sys.executable, "-m", "clerk_desk", "--data-dir", str(stopped), "past", str(folder)]
    came = [killed_after(command, line, later) for line, later in ((2, 0.0), (3, 0.007))]
    desk = opened(stopped)
    assert came == sorted(came)
    assert 0 < len(meetings(desk)) < len(meetings(whole)), "it was not killed in the middle"
    said(desk, folder)
    assert dump(desk) == dump(whole)
    assert counted(desk) == counted(whole)
    desk.close()
    whole.close()


def opened(place):
    from clerk_desk.desk.clocks import SystemClock
    from clerk_desk.desk.opening import open_desk

    return open_desk(place, SystemClock(dt.date(2026, 9, 8)))


def killed_after(command, line, later):
    """Ends the work by a kill so many seconds after it told of so many new meetings; what it told of them all."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        told = [process.stdout.readline()]
        while sum(": 2 items." in each for each in told) < line and told[-1]:
            told.append(process.stdout.readline())
        time.sleep(later)
        process.send_signal(signal.SIGKILL)
        told += process.stdout.readlines()
        assert process.wait(10) == -signal.SIGKILL, "it had ended before it was killed"
    return len(told)


def counted(desk):
    """How many lines each search finds: what the index has."""
    tend_archive(desk, 60)
    return [search_archive(desk, ArchiveWanted(words)).count for words in ("lock", "gate number", "noted", "merrow")]


def test_the_same_minutes_in_another_form_are_known_by_their_words(desk, folder, tmp_path):
    said(desk, folder)
    html = write(folder, "2019/web.html", thing="lock number 0")
    words = html.read_text(encoding="utf-8").split("\n\n")
    html.write_text("<html><body>" + "".join(f"<p>{each}</p>" for each in words) + "</body></html>", encoding="utf-8")
    assert said(desk, folder)["2019/web.html"].startswith("The same words as 2019/0")


def test_what_was_read_is_kept_with_its_meeting_and_found(desk, folder):
    [first] = list(islice(bring_past(desk, folder / "2019"), 1))
    assert "lock number 0" in source_of(desk, first.meeting_id).text
    assert meeting(desk, first.meeting_id).present
    assert [hit.meeting_id for hit in search_archive(desk, ArchiveWanted("lock described")).hits] == [first.meeting_id]


def test_day_and_body_come_from_the_names_where_the_text_has_none(desk, tmp_path):
    file = tmp_path / "old" / "Ferry Panel" / "2011" / "minutes_20110903.txt"
    file.parent.mkdir(parents=True)
    file.write_text("1. Fares\n\nRESOLVED: That the fares be kept.\n\n2. Close\n\nThe meeting closed.\n")
    [each] = bring_past(desk, tmp_path / "old")
    assert each.said == "Ferry Panel, 3 September 2011: 2 items."
    undated = "1. Fares\n\nRESOLVED: That the fares be raised.\n\n2. Close\n\nThe meeting closed again.\n"
    (tmp_path / "old" / "undated.txt").write_text(undated)
    assert "no day of a meeting is stated" in said(desk, tmp_path / "old")["undated.txt"]


def test_two_files_of_one_meeting_are_not_made_two(desk, tmp_path):
    write(tmp_path / "old", "a.txt", thing="the first draft")
    write(tmp_path / "old", "b.txt", thing="the second draft")
    told = said(desk, tmp_path / "old")
    assert told["b.txt"].startswith("Not understood: ")
    assert len(meetings(desk)) == 1


def test_a_document_of_ours_comes_in_again(desk, folder, tmp_path):
    [first] = list(islice(bring_past(desk, folder / "2019"), 1))
    (tmp_path / "out").mkdir()
    for ending in (".docx", ".pdf", ".html"):
        export_meeting(desk, first.meeting_id, tmp_path / "out" / f"x{ending}", audience=Audience.FULL)
    told = said(desk, tmp_path / "out")
    assert len(told) == 3
    assert all(words.startswith(("Not understood: ", "The same words")) for words in told.values()), told
    assert len(meetings(desk)) == 1


def test_an_empty_folder_and_none_at_all_are_refused(tmp_path):
    for place in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(CannotBeDone, match="no file that could be minutes"):
            past_in(place)
