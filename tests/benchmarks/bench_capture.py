"""What it costs to read whole minutes of 40 to 400 pages, beside one pass of ``str.splitlines`` and a regular expression over
the same text in the same run; a megabyte of shapes that are hard to read, beside the same floor; and to look for promises in
one typed block.

Run it by hand: ``python tests/benchmarks/bench_capture.py 40 100 200 400``. It tells figures and ratios and never fails.
"""
from __future__ import annotations

import re
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from clerk_desk.capture.follow_ups import promises_in
from clerk_desk.capture.lines import read_lines
from clerk_desk.capture.reading import MOST_LINES, _captured_rich, read_text
from clerk_desk.capture.structure import structured
from clerk_desk.capture.web_page import web_lines
from clerk_desk.domain.captured import Captured
from tests.capture.long_minutes import minutes

PAGE = 2500  # signs on a page of minutes
ROUNDS = 5
SHAPES = (
    "RESOLVED: x", "RESOLVED: That item # be noted", "1. Title", "#. Title", "Present: A", "Councillor A B#",
    "The Director would circulate report # to members.", "- the clerk to write to owner #", "ACTION: Clerk to do task #")
MARKER = re.compile(r"\s*(?:\((?:[a-z]|[ivx]+|\d+)\)|\d+(?:\.\d+)*\.?|[•*-])\s+(.*)")


def bare_pass(text: str) -> int:
    """The floor: the lines, and which of them begin with a marker."""
    return sum(MARKER.fullmatch(line) is not None for line in text.splitlines())


def milliseconds(work: Callable[[], object]) -> float:
    """Of the processor, so that other work on the machine does not count."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1e3


def compare(pages: int) -> float:
    """The milliseconds that these pages take, told with the floor's in the same rounds."""
    text = minutes(pages * PAGE)
    whole, structure, floor = [], [], []
    for _ in range(ROUNDS):
        floor.append(milliseconds(lambda: bare_pass(text)))
        structure.append(milliseconds(lambda: structured(read_lines(text))))
        whole.append(milliseconds(lambda: read_text(text)))
    took, alone, low = (statistics.median(each) for each in (whole, structure, floor))
    print(f"{pages} pages, {len(text):,} signs: {took:.0f} ms, {took / pages:.2f} a page; structure alone {alone:.0f} ms; "
          f"floor {low:.2f} ms; ratio {took / low:.0f}, structure {alone / low:.0f}")
    return took


def growth(sizes: list[int]) -> None:
    took = [compare(pages) for pages in sizes]
    for pages, each in zip(sizes[1:], took[1:], strict=True):
        print(f"  {pages / sizes[0]:.1f} times the pages take {each / took[0]:.1f} times as long")


def megabyte(name: str, text: str) -> None:
    """What a megabyte (or the most lines that are read) of one shape costs, on a page of its own too, beside the floor."""
    page = "<body>" + "".join(f"<p>{line}</p>" for line in text.split("\n")) + "</body>"
    floor = min(milliseconds(lambda: bare_pass(text)) for _ in range(3))
    plain, web = (min(milliseconds(work) for _ in range(2)) for work in (lambda: read_text(text), lambda: _captured_rich(web_lines(page))))
    print(f"{name}: {len(text):,} signs, {plain:.0f} ms, ratio {plain / floor:.0f}; as a page {web:.0f} ms, ratio {web / floor:.0f}")


def shapes() -> None:
    megabyte("case texts", minutes(990_000))
    for shape in SHAPES:
        megabyte(shape, "\n".join(shape.replace("#", str(n)) for n in range(min(MOST_LINES - 100, 1_000_000 // (len(shape) + 3)))))


def typed_blocks(captured: Captured) -> None:
    """One block at a time, as on a pause in typing."""
    blocks = [each.block for item in captured.items for each in item.minutes]
    promises_in(blocks)  # what is compiled when it is first asked
    took = sorted(milliseconds(lambda block=block: promises_in([block])) for block in blocks)
    low = sorted(milliseconds(lambda text=block.text: bare_pass(text)) for block in blocks)
    mean, floor = statistics.mean(took), statistics.mean(low)
    print(f"promises in one typed block, {len(blocks)} of them: mean {mean:.3f} ms, p95 {took[int(len(took) * 0.95)]:.3f}, "
          f"worst {took[-1]:.2f}; floor {floor:.4f}, ratio {mean / floor:.0f}")


if __name__ == "__main__":
    growth([int(word) for word in sys.argv[1:]] or [40, 100, 200, 400])
    shapes()
    typed_blocks(read_text(minutes(40 * PAGE)))
