"""Whole cases: invented minutes beside this file, and the shared ones where they are at hand, scored by their own scorer."""
from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

from clerk_desk.capture.reading import read_file, read_text
from clerk_desk.domain.captured import as_json

HERE = Path(__file__).resolve().parent
ALL = sorted((HERE / "cases").glob("*.json"))
CASES = [path for path in ALL if path.stem.startswith("2")]
OTHERS = [path for path in ALL if path not in CASES]
LEAST = 0.93
SHARED = HERE.parents[2] / "shared" / "capture-cases"
REAL = [SHARED / f"00{number}.json" for number in range(1, 6)]
PARTS = ("number", "title", "report", "recommendations", "minutes", "resolutions", "actions")


def plain(value):
    """The JSON without ids and without what is said beside the form."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items() if key != "id"}
    return [plain(inner) for inner in value] if isinstance(value, list) else value


def owed(promises):
    return [(each["evidence"], each["kind"], each["owner"] or "", each["due"] or "") for each in promises if not each.get("optional")]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_an_invented_case_is_captured_exactly(path):
    expected = json.loads(path.read_text(encoding="utf-8"))
    got = as_json(read_file(path.with_suffix(".txt")))
    assert plain(got["meeting"]) == expected["meeting"]
    assert len(got["items"]) == len(expected["items"])
    for have, want in zip(got["items"], expected["items"], strict=True):
        assert {part: plain(have[part]) for part in PARTS} == {part: want[part] for part in PARTS}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_follow_ups_of_an_invented_case_are_all_found_and_no_other(path):
    expected = json.loads(path.read_text(encoding="utf-8"))
    got = as_json(read_file(path.with_suffix(".txt")))
    for have, want in zip(got["items"], expected["items"], strict=True):
        optional = {each["evidence"] for each in want["follow_ups"] if each.get("optional")}
        needed = owed(want["follow_ups"])
        found = [each for each in owed(have["follow_ups"]) if each[0] not in optional or each in needed]
        assert sorted(found) == sorted(needed)


def right_and_told(paths, part):
    """How many items (or meetings) of these cases have the part just as expected, and how many have or should have it at all."""
    right = told = 0
    for path in paths:
        expected = json.loads(path.read_text(encoding="utf-8"))
        got = plain(as_json(read_file(path.with_suffix(".txt"))))
        if part == "meeting":
            pairs = [(expected["meeting"], got["meeting"])]
        else:
            missing = [{}] * max(0, len(expected["items"]) - len(got["items"]))
            pairs = [(want[part], have.get(part)) for want, have in zip(expected["items"], [*got["items"], *missing], strict=False)]
        pairs = [(want, have) for want, have in pairs if want or have]
        right, told = right + sum(want == have for want, have in pairs), told + len(pairs)
    return right, told


@pytest.mark.parametrize("part", ["meeting", *PARTS])
def test_each_part_of_the_structure_is_right_nearly_always_over_all_cases(part):
    right, told = right_and_told([*CASES, *OTHERS], part)
    assert told
    assert right >= LEAST * told


def test_hardly_a_case_yields_more_or_fewer_items_than_it_has():
    counts = [len(as_json(read_file(path.with_suffix(".txt")))["items"]) for path in OTHERS]
    wanted = [len(json.loads(path.read_text(encoding="utf-8"))["items"]) for path in OTHERS]
    same = sum(one == other for one, other in zip(counts, wanted, strict=True))
    assert same >= 0.97 * len(OTHERS)


def test_there_are_twenty_cases_or_more():
    assert len(CASES) >= 20
    assert len(OTHERS) >= 30


@pytest.fixture(scope="module")
def scorer():
    if not SHARED.is_dir():
        pytest.skip("the shared cases are not beside this checkout")
    spec = importlib.util.spec_from_file_location("shared_capture_score", SHARED / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_a_shared_case_is_captured_exactly(path, scorer):
    expected = json.loads(path.read_text(encoding="utf-8"))
    source = path.with_suffix(".txt").read_text(encoding="utf-8")
    got = as_json(read_text(source))
    assert scorer.meeting_shape(got["meeting"]) == scorer.meeting_shape(expected["meeting"])
    for have, want in zip(got["items"], expected["items"], strict=True):
        assert scorer.item_parts(have) == scorer.item_parts(want)
    needed = [each for item in expected["items"] for each in item["follow_ups"] if not each.get("optional")]
    pairs, missed, _ = scorer.match_follow_ups(needed, [each for item in got["items"] for each in item["follow_ups"]])
    assert not missed
    assert all(want["kind"] == have["kind"] and scorer.same_words(want["due"], have["due"]) for want, have in pairs)
    assert all(scorer.same_words(want["owner"], have["owner"]) for want, have in pairs)
