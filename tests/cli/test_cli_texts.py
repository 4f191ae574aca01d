"""capture, import and minute: what is read, what is kept, and every kind of file that is none."""
from __future__ import annotations

import json
import sys

import pytest

from tests.samples import AGENDA, MINUTES

ONE = ("--committee", "Leisure and Culture Scrutiny Committee", "--date", "2026-11-19")
UNDERTAKEN = "the Leisure Manager undertook to circulate the figures for each ward"


@pytest.fixture
def bad_files(tmp_path):
    """Files that hold no text, by name."""
    contents = {
        "empty": b"", "blank": b" \n\t\n\xef\xbb\xbf", "large": b"RESOLVED: That it be noted.\n" * 190_000,
        "binary": bytes(range(256)) * 40, "not-word.docx": b"PK\x03\x04 but no Word file",
        "half.docx": b"PK", "old.doc": b"\xd0\xcf\x11\xe0" * 400,
    }
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "folder").mkdir()
    return {name: tmp_path / name for name in (*contents, "folder", "nothing-there", "empty/below")}


BAD = ("empty", "blank", "large", "binary", "not-word.docx", "half.docx", "old.doc", "folder", "nothing-there", "empty/below")


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_holds_no_text_is_refused_in_one_sentence(clerk, bad_files, name):
    told = clerk("capture", bad_files[name], "--json")
    assert (told.status, told.answer) == (1, "")
    assert told.remarks.count("\n") == 1
    assert told.remarks.rstrip().endswith(".")


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_holds_no_text_makes_no_meeting(clerk, bad_files, name):
    told = clerk("import", bad_files[name], *ONE)
    assert (told.status, told.answer) == (1, "")
    assert clerk("meetings", "--json").json() == []
    assert clerk("committees", "--json").json() == []


@pytest.mark.parametrize("name", ["empty", "blank", "large", "binary", "folder", "nothing-there", "empty/below"])
def test_a_file_that_holds_no_text_is_not_minuted(clerk, meeting, bad_files, name):
    before = clerk("show", meeting, "--json").json()
    told = clerk("minute", meeting, 7, bad_files[name])
    assert (told.status, told.answer) == (1, "")
    assert told.remarks.count("\n") == 1
    assert clerk("show", meeting, "--json").json() == before


def test_capture_gives_the_captured_minutes_form(clerk, minutes):
    captured = clerk("capture", minutes, "--json").json()
    assert set(captured) >= {"meeting", "items", "left_out"}
    assert [item["number"] for item in captured["items"]] == ["5", "6", "7"]
    assert captured["items"][1]["resolutions"][0]["clauses"][1]["clauses"][0]["marker"] == "(i)"
    assert any(UNDERTAKEN in each["evidence"] for each in captured["items"][1]["follow_ups"])


def test_standard_input_is_read_as_the_file_is(clerk, minutes):
    from_file, piped = clerk("capture", minutes, "--json").json(), clerk("capture", "-", "--json", given=MINUTES.encode()).json()
    assert without_ids(piped) == without_ids(from_file)


def without_ids(value):
    if isinstance(value, dict):
        return {name: without_ids(each) for name, each in value.items() if name != "id"}
    return [without_ids(each) for each in value] if isinstance(value, list) else value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_usual_encodings_are_read(clerk, tmp_path, encoding):
    (tmp_path / "m.txt").write_text(MINUTES.replace("Tom Siddal", "Siân Tŷ-Ŵyn"), encoding=encoding)
    captured = clerk("capture", tmp_path / "m.txt", "--json")
    assert "Siân Tŷ-Ŵyn" in captured.answer


def test_what_old_windows_programs_write_is_read(clerk, tmp_path, meeting):
    (tmp_path / "old.txt").write_bytes("7.3 The Chair said “no” – twice.".encode("cp1252"))
    assert clerk("minute", meeting, 7, tmp_path / "old.txt").status == 0
    assert "The Chair said “no” – twice." in clerk("show", meeting).answer


def test_control_signs_never_reach_a_text(clerk, tmp_path):
    (tmp_path / "m.txt").write_text(MINUTES.replace("Library opening", "Library\x00\x07\x0b\x1b[31m opening"), encoding="utf-8")
    captured = clerk("capture", tmp_path / "m.txt", "--json")
    assert captured.status == 0
    assert not any(ord(sign) < 32 for item in captured.json()["items"] for sign in item["title"])


def test_text_from_right_to_left_keeps_its_signs(clerk, meeting):
    words = "7.3 عرض المدير التقرير وشكرته الرئيسة."
    assert clerk("minute", meeting, 7, "-", given=words.encode()).status == 0
    shown = clerk("show", meeting, "--json").json()
    assert shown["items"][2]["minutes"][-1]["text"] == words.removeprefix("7.3 ")


def test_lone_surrogates_in_a_text_are_refused_in_one_sentence(clerk, tmp_path):
    (tmp_path / "m.txt").write_bytes(MINUTES.encode().replace(b"summer", b"\xed\xa0\x80summer"))
    told = clerk("capture", tmp_path / "m.txt", "--json")
    assert (told.status, told.answer) == (1, "")
    assert told.remarks.count("\n") == 1


@pytest.mark.parametrize("given", [b"", b" \n\n", bytes(range(256)) * 40, b"x" * (4 * 1024 * 1024 + 1)])
def test_standard_input_that_holds_no_text_is_refused_in_one_sentence(clerk, given):
    told = clerk("capture", "-", "--json", given=given)
    assert (told.status, told.answer) == (1, "")
    assert told.remarks.count("\n") == 1


def test_a_text_without_items_is_told_so(clerk):
    told = clerk("capture", "-", given=b"Dear Ada, see you on Tuesday.")
    assert told.status == 0
    assert "Traceback" not in told.remarks


def test_an_explanation_is_in_a_colleagues_words(clerk, minutes):
    told = clerk("capture", minutes, "--explain").answer
    assert "Item 6: Leisure centre membership" in told
    assert "A resolution: 6.3 RESOLVED: That the Committee:-" in told
    lines = told.splitlines()
    places = [index for index, line in enumerate(lines) if line.startswith("  Follow-up (circulate)")]
    assert places
    assert any(line.strip().startswith("why: ") and len(line.strip()) > len("why: ") for line in lines[places[0]:places[0] + 6])


def test_every_follow_up_explained_has_its_reason(clerk, minutes):
    told = clerk("capture", minutes, "--explain").answer
    assert told.count("Follow-up (") == told.count("    why: ") > 0
    assert "no reason given" not in told


def test_without_explain_there_are_no_reasons(clerk, minutes):
    told = clerk("capture", minutes).answer
    assert "Follow-up (circulate)" in told
    assert "why: " not in told


def test_import_prints_the_number_and_nothing_else(clerk, minutes):
    told = clerk("import", minutes, *ONE, "--time", "18:30", "--venue", "Hollin Hall")
    assert (told.status, told.answer) == (0, "1\n")
    kept = clerk("meetings", "--json").json()
    assert [(each["id"], each["committee"], each["date"], each["time"], each["venue"]) for each in kept] == [
        (1, "Leisure and Culture Scrutiny Committee", "2026-11-19", "18:30", "Hollin Hall"),
    ]


def test_import_takes_the_style_its_text_is_written_in(clerk, minutes):
    clerk("import", minutes, *ONE)
    assert clerk("show", 1, "--json").json()["meeting"]["style"] == "Numbered"


def test_import_takes_the_style_given(clerk, minutes):
    clerk("import", minutes, *ONE, "--style", "narrative")
    shown = clerk("show", 1, "--json").json()
    assert shown["meeting"]["style"] == "Narrative"
    assert shown["items"][1]["resolutions"][0]["clauses"][0]["marker"] == "1)"


def test_an_unknown_style_makes_no_meeting(clerk, minutes):
    told = clerk("import", minutes, *ONE, "--style", "Baroque")
    assert told.status == 1
    assert "Numbered" in told.remarks
    assert clerk("meetings", "--json").json() == []


def test_suggestions_are_filed_only_when_asked_for(clerk, minutes):
    clerk("import", minutes, *ONE)
    assert clerk("follow-ups", "--json").json() == []
    clerk("import", minutes, "--committee", "Cabinet", "--date", "2026-11-26", "--follow-ups", "file")
    assert clerk("follow-ups", "--json", "--committee", "Cabinet").json()


def test_an_agenda_makes_a_planned_meeting(clerk, tmp_path):
    (tmp_path / "agenda.txt").write_text(AGENDA, encoding="utf-8")
    assert clerk("import", tmp_path / "agenda.txt", "--committee", "Leisure", "--date", "2027-01-21").status == 0
    kept = clerk("meetings", "--json").json()[0]
    assert (kept["state"], kept["items"]) == ("planned", 4)


def test_the_same_sitting_is_not_imported_twice(clerk, meeting, minutes):
    told = clerk("import", minutes, *ONE)
    assert (told.status, told.answer) == (1, "")
    assert len(clerk("meetings", "--json").json()) == 1


def test_minuted_text_is_numbered_on(clerk, meeting):
    told = clerk("minute", meeting, 7, "-", given=b"The Chair thanked the staff.\n\nRESOLVED: That the hours be kept.\n")
    assert (told.status, told.answer) == (0, "")
    item = clerk("show", meeting, "--json").json()["items"][2]
    assert item["minutes"][-1] | {"id": ""} == {"kind": "paragraph", "number": "7.3", "text": "The Chair thanked the staff.", "id": ""}
    assert [each["number"] for each in item["resolutions"]] == ["7.2", "7.4"]


@pytest.mark.parametrize("words", [(99, 6), (1, 66)])
def test_minuting_what_is_not_there_is_refused(clerk, meeting, words):
    told = clerk("minute", *words, "-", given=b"The Chair thanked the staff.")
    assert (told.status, told.answer) == (1, "")
    assert told.remarks.count("\n") == 1


def test_the_same_text_is_captured_the_same_by_another_process(clerk, minutes):
    import subprocess

    done = subprocess.run(
        [sys.executable, "-m", "clerk_desk", "capture", str(minutes), "--json"], capture_output=True, timeout=50, check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert without_ids(json.loads(done.stdout)) == without_ids(clerk("capture", minutes, "--json").json())
