"""House styles made from data, and what they refuse."""
from __future__ import annotations

import json
from pathlib import Path

import pytest

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import HouseStyle, Paragraphs, ReportForm, style_from

STYLES = sorted((Path(__file__).parents[2] / "resources" / "styles").glob("*.json"))


def test_a_style_is_made_from_its_data():
    style = style_from({
        "name": "Ours", "paragraphs": "item.paragraph", "clauses": ["1.", "a.", "i.", "A."], "report": "blurb",
        "lead_ins": {"resolved": "RESOLVED –"}, "labels": {"present": "There"}, "item_numbers": False,
    }, "ours.json")
    assert (style.paragraphs, style.report, style.clauses) == (Paragraphs.ITEM, ReportForm.BLURB, ("1.", "a.", "i.", "A."))
    assert style.lead_ins == (("resolved", "RESOLVED –"),)
    assert (style.label("present", "Present"), style.label("apologies", "Apologies")) == ("There", "Apologies")
    assert style_from({"name": "Plain"}, "x") == HouseStyle("Plain")


@pytest.mark.parametrize(("wrong", "said"), [
    ({}, "name"), ({"name": "X", "colour": "red"}, "colour"), ({"name": "X", "paragraphs": "roman"}, "roman"),
    ({"name": "X", "report": "poster"}, "poster"), ({"name": "X", "clauses": ["(a)"]}, "four"), ({"name": "X", "clauses": "abcd"}, "four"),
    ({"name": "X", "clauses": ["a", "", "b", "c"]}, "four"), ({"name": "X", "lead_ins": ["RESOLVED"]}, "items"),
    ({"name": 7}, "name"), ({"name": "X", "bullet": None}, "bullet"), ({"name": "X", "time_form": "late"}, "time_form"),
    ({"name": "X", "date_form": "{dag}"}, "dag"),
])
def test_a_wrong_setting_is_refused_with_its_file_and_its_name(wrong, said):
    with pytest.raises(CannotBeDone) as refused:
        style_from(wrong, "ours.json")
    assert "ours.json" in str(refused.value)
    assert said in str(refused.value)


@pytest.mark.parametrize("file", STYLES, ids=lambda file: file.stem)
def test_every_style_that_comes_with_the_program_can_be_read(file):
    style = style_from(json.loads(file.read_text(encoding="utf-8")), file.name)
    assert style.name.lower().replace(" ", "_") == file.stem
