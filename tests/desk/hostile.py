"""Files gone wrong and files made to do harm, given to every reader there is. Started as a program, one reader a process:

    python -m tests.desk.hostile READER COUNT SEED FOLDER

prints, as JSON, how many inputs were read, how many refused in a sentence, the slowest in seconds of the processor, the
memory in MB beyond what the first good input took, and the first input on which anything else happened.
"""
from __future__ import annotations

import io
import json
import random
import re
import resource
import sys
import time
import traceback
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

from clerk_desk import paths
from clerk_desk.desk import (
    backups,
    bringing_back,
    calendars,
    capturing,
    closed_days,
    committees,
    documents,
    house_styles,
    importing,
    meetings,
    phrase_bank,
    setting_up,
)
from clerk_desk.desk.clocks import SystemClock
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.opening import STORE_NAME, open_desk
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.holding import read as read_holder
from clerk_desk.domain.records import Audience
from clerk_desk.domain.set_up_form import set_up_data
from tests.samples import MINUTES

NASTY = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"&" * 50, b"<" * 2000, b"<div>" * 3000, b"(" * 5000, b"RESOLVED: " * 300, b"1." * 2000,
    b"<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>&a;", b"\r" * 500, b"\n" * 5000, "\u202e".encode(),
    "\ud7ff\u0301".encode() * 400, b"9" * 3000, b"'" * 400, b'"', b"}" * 200, b"[" * 3000, b"-1e999", b"=" * 4000, b"\x1b[2J",
    b"Content-Type: multipart/mixed; boundary=x\n\n--x\n" * 50, b"%PDF-1.7", b"PK\x03\x04", b"<AI1>" * 400, b" " * 9000, b"A" * 20000,
    b"(a) (i) (A) " * 500, b"\xc3", b"null",
)
HOLDER = b'{"who": "Anne", "since": "2026-11-22"}'
Reader = Callable[[Path], object]


# what is given
def changed(content: bytes, chance: random.Random) -> bytes:
    """The bytes after one to six accidents: bytes turned, taken out, doubled, cut off, nasty ones put in."""
    for _ in range(chance.randint(1, 6)):
        at, upto = sorted((chance.randrange(len(content) + 1), chance.randrange(len(content) + 1)))
        kind = chance.randrange(6)
        if kind == 0 and content:
            at = chance.randrange(len(content))
            content = content[:at] + bytes([chance.randrange(256)]) + content[at + 1:]
        elif kind == 1:
            content = content[:at] + content[min(upto, at + 400):]
        elif kind == 2:
            content = content[:upto] + content[at:upto][:4000] + content[upto:]
        elif kind == 3 and chance.random() < 0.3:
            content = content[:at]
        else:
            content = content[:at] + chance.choice(NASTY) + content[at:]
    return content[:2_000_000]


def repacked(content: bytes, chance: random.Random) -> bytes:
    """A package with accidents in one of its parts, still a package."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        unlucky = chance.choice([name for name in names if name.startswith("word/")] if chance.random() < 0.8 else names)
        for name in names:
            part = old.read(name)
            if name != unlucky:
                new.writestr(name, part)
            elif chance.random() > 0.05:
                new.writestr(name, changed(part, chance))
    return out.getvalue()


def mail(word: bytes) -> bytes:
    """A mail with the minutes in it, plain and as a page, and attached."""
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = "Minutes", "clerk@example.org", "members@example.org"
    message.set_content(MINUTES)
    message.add_alternative(page().decode(), subtype="html")
    message.add_attachment(word, maintype="application", subtype="octet-stream", filename="minutes.docx")
    return message.as_bytes()


def page() -> bytes:
    """The minutes as a web page."""
    paragraphs = "".join(f"<p>{line}</p>" for line in MINUTES.split("\n\n"))
    return f"<html><body>{paragraphs}<table><tr><td>1</td></tr></table></body></html>".encode()


def pdf() -> bytes:
    """The minutes as a PDF."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    content = io.BytesIO()
    SimpleDocTemplate(content, pageCompression=0).build([Paragraph(line, ParagraphStyle("plain")) for line in MINUTES.split("\n\n")])
    return content.getvalue()


def set_up(desk: Desk, folder: Path) -> bytes:
    """The set-up of an office with something of every kind in it."""
    body = committees.committees(desk)[0].id
    committees.set_standing_items(desk, body, committees.usual_standing_items(body))
    committees.add_member(desk, body, "Councillor Ada Siddal", since=desk.today)
    calendars.plan_meetings(desk, body, [desk.today], time="19:45")
    closed_days.add_closure(desk, "Closed", desk.today)
    made = setting_up.set_up_of(desk)
    style = replace(house_styles.house_style("Dash"), name="Our own")
    phrases = tuple(phrase_bank.read(desk.data_dir).given.values())[:4]
    whole = replace(made, styles=(style,), phrases=phrases, taken_out=("noapols",), words=("Kelderby", "Wexcombe"))
    return json.dumps(set_up_data(whole, "1"), ensure_ascii=False, indent=1).encode()


# who reads it
def readers(folder: Path) -> dict[str, tuple[Reader, bytes, str]]:
    """For each reader: what reads a file, a good input and the ending of its name."""
    desk = open_desk(folder / "desk", SystemClock())
    made = importing.import_captured(
        desk, capturing.capture_text(MINUTES), committee="Leisure Committee", on=desk.today, time="18:30", style="Numbered")
    documents.export_meeting(desk, made.meeting_id, folder / "good.docx", audience=Audience.FULL)
    word = (folder / "good.docx").read_bytes()
    style = next((paths.resources() / "styles").glob("*.json")).read_bytes()
    store = folder / "store"
    backups.back_up_to(desk, folder / "backup.sqlite3")
    backup = (folder / "backup.sqlite3").read_bytes()
    return {
        "text": (capturing.capture_file, MINUTES.encode(), ".txt"),
        "page": (capturing.capture_file, page(), ".html"),
        "word": (capturing.capture_file, word, ".docx"),
        "pdf": (capturing.capture_file, pdf(), ".pdf"),
        "mail": (capturing.capture_file, mail(word), ".eml"),
        "clipboard": (pasted, page(), ".html"),
        "returned": (lambda path: bringing_back.bring_back(desk, made.meeting_id, path), word, ".docx"),
        "style": (lambda path: style_read(path, folder), style, ".json"),
        "set-up": (setting_up.read_set_up, set_up(desk, folder), ".json"),
        "holder": (lambda path: read_holder(path.read_text(encoding="utf-8", errors="replace")), HOLDER, ".json"),
        "store": (lambda path: store_read(path, store), backup, ".sqlite3"),
        "backup": (lambda path: backups.restore(folder / "other", path, SystemClock()), backup, ".sqlite3"),
    }


def pasted(path: Path) -> object:
    """What is done with a clipboard's page and words."""
    words = path.read_bytes().decode("utf-8", "replace")
    return capturing.pasted_html(words), capturing.pasted_text(words)


def style_read(path: Path, folder: Path) -> object:
    """The house styles, where this file is the only one."""
    there = folder / "resources" / "styles"
    there.mkdir(parents=True, exist_ok=True)
    (there / "one.json").write_bytes(path.read_bytes())
    kept, paths.resources = paths.resources, lambda: folder / "resources"
    try:
        house_styles._read.cache_clear()
        return house_styles.house_styles()
    finally:
        paths.resources = kept


def store_read(path: Path, folder: Path) -> object:
    """The store opened and looked through, as the window does at its start."""
    folder.mkdir(exist_ok=True)
    for each in folder.iterdir():
        each.unlink() if each.is_file() else None
    (folder / STORE_NAME).write_bytes(path.read_bytes())
    backups.check(folder)
    desk = open_desk(folder, SystemClock())
    try:
        return [meetings.meeting(desk, each.id) for each in meetings.meetings(desk)]
    finally:
        desk.close()


# counted
def counted(name: str, count: int, seed: int, folder: Path) -> dict[str, object]:
    """What came of so many inputs for one reader."""
    reader, good, ending = readers(folder)[name]
    chance, file = random.Random(seed), folder / f"input{ending}"
    tell = {"read": 0, "refused": 0, "slowest": 0.0, "fault": ""}
    _one(reader, good, file, tell)
    begun = most_memory()
    for _ in range(count):
        content = repacked(good, chance) if good.startswith(b"PK") and chance.random() < 0.8 else changed(good, chance)
        if not _one(reader, content, file, tell):
            break
    tell["memory"] = most_memory() - begun
    return tell


def most_memory() -> float:
    """The most this process has had, in MB. Linux counts into ``ru_maxrss`` what the process that started it had."""
    with suppress(OSError):
        told = re.search(r"VmHWM:\s*(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
        if told:
            return int(told[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _one(reader: Reader, content: bytes, file: Path, tell: dict) -> bool:
    file.write_bytes(content)
    at = time.process_time()
    try:
        reader(file)
        tell["read"] += 1
    except CannotBeDone:
        tell["refused"] += 1
    except Exception:
        tell["fault"] = traceback.format_exc(limit=-6)
    took = time.process_time() - at
    if took > tell["slowest"]:
        tell["slowest"] = took
        file.with_name("slowest" + file.suffix).write_bytes(content)
    return not tell["fault"]


if __name__ == "__main__":
    print(json.dumps(counted(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))))
