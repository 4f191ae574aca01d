"""What it costs to write minutes of 40 and 400 pages as a Word file, beside the least that lxml could do and beside python-docx
as one first writes it, in the same run and with the same words.

Run it by hand: ``python tests/benchmarks/bench_word.py 1 10`` (1 is 40 pages, 600 paragraphs and a table of 20 rows; 10 is ten times
that). It tells medians and ratios and never fails. ``--naive 1`` gives how often the slow way is run at each size.
"""
from __future__ import annotations

import argparse
import io
import random
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from clerk_desk.domain.blocks import Run
from clerk_desk.export.document import Column, Document, Heading, Level, Look, NumberedList, Numbering, Paragraph, Piece, Table
from clerk_desk.export.word import write_word

OWN = Path(__file__).parents[2] / "resources" / "templates" / "minutes.docx"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
VOCABULARY = (
    "the committee council member resolved noted that report of officer planning budget highway drainage application approved deferred "
    "meeting chair clerk motion seconded carried public question residents parking footpath playground allotment precept audit invoice "
    "payment grant tender contractor estimate policy review minutes previous correct record signed apologies interests declared item"
)
WORDS = VOCABULARY.split()
ROUNDS = 9
STATUS = Path("/proc/self/status")
Words = list[tuple[str, str]]
Rows = list[list[str]]


def content(scale: int) -> tuple[Words, Rows]:
    """600 paragraphs and 20 rows for each step of scale: ("h2" | "p" | "n0" | "n1", words), the same in every run."""
    choose, out = random.Random(7), [("h1", "Minutes of the Finance Committee")]
    rows = [["Name", "Role", "Present", "Apologies"]]
    rows += [[f"Cllr {choose.choice(WORDS).title()} {each}", "Member", "Yes", ""] for each in range(20 * scale - 1)]
    while len(out) < 600 * scale:
        out.append(("h2", _sentence(choose, 5)))
        out += [("p", _words(choose, 1, 3)) for _ in range(choose.randint(2, 4))]
        for _ in range(choose.randint(2, 4)):
            out.append(("n0", _words(choose, 1, 2)))
            out += [("n1", _words(choose, 1, 1)) for _ in range(choose.randint(0, 3))]
    return out, rows


def _sentence(choose: random.Random, count: int = 0) -> str:
    return " ".join(choose.choices(WORDS, k=count or choose.randint(9, 24))).capitalize() + "."


def _words(choose: random.Random, low: int, high: int) -> str:
    return " ".join(_sentence(choose) for _ in range(choose.randint(low, high)))


def floor(words: Words, rows: Rows, parts: dict[str, bytes], to: Path) -> None:
    """The least: elements made one by one with lxml, every other part of the package at hand, no numbering of its own."""
    from lxml import etree

    def q(name: str) -> str:
        return f"{{{W}}}{name}"

    names = {"h1": "Heading1", "h2": "Heading2", "p": "", "n0": "ListNumber", "n1": "ListNumber2"}
    p, r, t, ppr, style, val = (q(name) for name in ("p", "r", "t", "pPr", "pStyle", "val"))
    add = etree.SubElement
    root = etree.Element(q("document"), nsmap={"w": W})
    body = add(root, q("body"))

    def paragraph(parent, text: str, name: str) -> None:
        made = add(parent, p)
        if name:
            add(add(made, ppr), style).set(val, name)
        said = add(add(made, r), t)
        said.text = text
        said.set(SPACE, "preserve")

    for kind, text in words:
        paragraph(body, text, names[kind])
    table = add(body, q("tbl"))
    add(add(table, q("tblPr")), q("tblStyle")).set(val, "TableGrid")
    grid = add(table, q("tblGrid"))
    for _ in range(4):
        add(grid, q("gridCol")).set(q("w"), "2256")
    for row in rows:
        made = add(table, q("tr"))
        for cell in row:
            paragraph(add(made, q("tc")), cell, "")
    add(body, q("sectPr"))
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name, data in parts.items():
            package.writestr(name, data)
        package.writestr("word/document.xml", etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def naive(words: Words, rows: Rows, to: Path) -> None:
    """python-docx as its own introduction shows it."""
    import docx

    document = docx.Document()
    names = {"n0": "List Number", "n1": "List Number 2"}
    for kind, text in words:
        if kind.startswith("h"):
            document.add_heading(text, int(kind[1]))
        else:
            document.add_paragraph(text, style=names.get(kind))
    table = document.add_table(rows=len(rows), cols=4, style="Table Grid")
    for down, row in enumerate(rows):
        for along, cell in enumerate(row):
            table.cell(down, along).text = cell
    document.save(str(to))


def composed(words: Words, rows: Rows) -> Document:
    """The same as our neutral document: numbered items and paragraphs, a list of clauses of its own under each, bold, ids to be
    found again by, a header and a footer.
    """
    items = (Level("%1.", "1", 14, 14), Level("%1.%2", "1", 14, 14))
    clauses = (Level("(%1)", "a", 24, 10), Level("(%2)", "i", 34, 10))
    pieces: list[Piece] = []
    lists = [NumberedList(items)]
    for place, (kind, text) in enumerate(words):
        uid = f"{place:032x}"
        if kind == "h1":
            pieces.append(Heading(text, 1))
        elif kind == "h2":
            lists.append(NumberedList(clauses))
            pieces.append(Heading(text, 2, "1.", Numbering(0, 0), uid=uid))
        elif kind == "p":
            pieces.append(Paragraph(Look.MINUTE, (Run(text),), "1.1", Numbering(0, 1), uid=uid))
        else:
            runs = (Run(text[:8], True), Run(text[8:])) if kind == "n0" else (Run(text),)
            pieces.append(Paragraph(Look.CLAUSE, runs, "(a)", Numbering(len(lists) - 1, int(kind[1])), 1 + int(kind[1]), uid=uid))
    columns = tuple(Column(title, 40) for title in rows[0])
    pieces.append(Table("Attendance", "Who was there", columns, tuple(tuple(row) for row in rows[1:])))
    name = "Finance Committee"
    return Document("minutes", "Minutes", tuple(pieces), tuple(lists), name, f"{name}\t1 May 2026", origin="f" * 32)


def milliseconds(work: Callable[[], object]) -> float:
    """Of the processor, so that what others do on the machine counts as little as can be."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1e3


def highest() -> float:
    """The most memory that this process has had since the last ``forget``, in megabytes. Linux has it; elsewhere nan."""
    found = STATUS.read_text(encoding="ascii").split("VmHWM:")[1].split()[0] if STATUS.exists() else "nan"
    return float(found) / 1024


def forget() -> None:
    """Begins to count the most memory anew (``ru_maxrss`` never does, and begins with what the parent had)."""
    if STATUS.exists():
        STATUS.with_name("clear_refs").write_text("5", encoding="ascii")


def default_parts(folder: Path) -> dict[str, bytes]:
    """The parts of python-docx's default template but the text, read once."""
    import docx

    docx.Document().save(str(folder / "default.docx"))
    return parts_of(folder / "default.docx")


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist() if name != "word/document.xml"}


def ours(document: Document, to: Path) -> None:
    with to.open("wb") as out:
        write_word(document, out, OWN)


def compare(scale: int, folder: Path, naive_rounds: int) -> float:
    """The milliseconds that this size takes us, told beside the others in interleaved rounds."""
    words, rows = content(scale)
    document, parts, bare = composed(words, rows), default_parts(folder), parts_of(OWN)
    ways: dict[str, Callable[[], object]] = {
        "floor": lambda: floor(words, rows, parts, folder / "floor.docx"),
        "floor on our template": lambda: floor(words, rows, bare, folder / "bare.docx"),
        "ours": lambda: ours(document, folder / "ours.docx"),
        "naive": lambda: naive(words, rows, folder / "naive.docx"),
    }
    took: dict[str, list[float]] = {name: [] for name in ways}
    for each in range(ROUNDS):
        for name, way in ways.items():
            if name != "naive" or each < naive_rounds:
                took[name].append(milliseconds(way))
    medians = {name: statistics.median(times) for name, times in took.items() if times}
    print(f"{40 * scale} pages: " + ", ".join(f"{name} {value:.1f} ms" for name, value in medians.items()))
    slow = f"; {medians['naive'] / medians['ours']:.0f} x faster than naive" if "naive" in medians else ""
    print(f"  ours is {medians['ours'] / medians['floor']:.2f} x the floor, "
          f"{medians['ours'] / medians['floor on our template']:.2f} x the floor on our own template{slow}; "
          f"{(folder / 'ours.docx').stat().st_size // 1024} KB")
    return medians["ours"]


def memory(scale: int) -> float:
    """The megabytes that writing this size adds to a process, at their highest."""
    made = subprocess.run([sys.executable, __file__, "--memory", str(scale)], capture_output=True, text=True, check=True)
    return float(made.stdout)


def tell_memory(scale: int) -> None:
    document = composed(*content(scale))
    write_word(composed(*content(1)[:1], [["a", "b", "c", "d"]]), io.BytesIO(), OWN)  # what importing costs is not asked
    forget()
    before = highest()
    with tempfile.TemporaryFile() as out:
        write_word(document, out, OWN)
    print(highest() - before)


def main() -> None:
    """Compares at each size that is given."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("scales", type=int, nargs="*", default=[1, 10])
    given.add_argument("--naive", type=int, default=1)
    given.add_argument("--memory", type=int)
    asked = given.parse_args()
    if asked.memory:
        tell_memory(asked.memory)
        return
    with tempfile.TemporaryDirectory() as folder:
        took = [compare(scale, Path(folder), asked.naive) for scale in asked.scales]
    if len(took) > 1:
        grown = took[-1] / took[0]
        print(f"{asked.scales[-1] / asked.scales[0]:.0f} x the text takes {grown:.1f} x the time")
    print("memory on top: " + ", ".join(f"{memory(scale):+.0f} MB at {40 * scale} pages" for scale in asked.scales))


if __name__ == "__main__":
    main()
