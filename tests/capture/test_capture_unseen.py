"""Cases that no rule was written for: what capture is worth on minutes it has not been shown.

Once a rule is made after looking at one of them, all of them belong into ``cases`` and new ones here.
"""
from __future__ import annotations

import json
import re
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

from clerk_desk.capture.reading import read_file
from clerk_desk.domain.captured import as_json

CASES = sorted((Path(__file__).resolve().parent / "unseen").glob("*.json"))
SAME = 0.6
LEAST_F1, LEAST_STRUCTURE = 0.90, 0.93


@cache
def both(path):
    """What is expected of a case and what capture makes of it, items paired."""
    expected = json.loads(path.read_text(encoding="utf-8"))["items"]
    return expected, as_json(read_file(path.with_suffix(".txt")))["items"]


def words(text):
    return re.findall(r"\w+", (text or "").lower())


def alike(one, other):
    """The share of the shorter sentence's words that stand in the other, in order."""
    one, other = words(one["evidence"]), words(other["evidence"])
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / max(min(len(one), len(other)), 1)


def taken(wanted, found):
    """How many of the wanted have a finding of their own, and the findings left over."""
    left, hits = list(found), 0
    for each in wanted:
        best = max(left, key=lambda one: alike(each, one), default=None)
        if best is not None and alike(each, best) >= SAME:
            left.remove(best)
            hits += 1
    return hits, left


def test_most_promises_are_found_and_little_else():
    hits = needed = wrong = 0
    for path in CASES:
        expected, got = both(path)
        wanted = [each for item in expected for each in item["follow_ups"]]
        required = [each for each in wanted if not each.get("optional")]
        found, left = taken(required, [each for item in got for each in item["follow_ups"]])
        _, extra = taken([each for each in wanted if each.get("optional")], left)
        hits, needed, wrong = hits + found, needed + len(required), wrong + len(extra)
    precision, recall = hits / (hits + wrong), hits / needed
    assert 2 * precision * recall / (precision + recall) >= LEAST_F1


def test_the_structure_is_nearly_always_right():
    for part in ("title", "minutes", "resolutions"):
        pairs = [(want[part], plain(have[part])) for path in CASES for want, have in zip(*both(path), strict=False)]
        told = [(want, have) for want, have in pairs if want or have]
        assert sum(want == have for want, have in told) >= LEAST_STRUCTURE * len(told), part


def plain(value):
    """The JSON without ids."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items() if key != "id"}
    return [plain(inner) for inner in value] if isinstance(value, list) else value
