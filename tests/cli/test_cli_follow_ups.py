"""The log on the command line: its lists, and moving a follow-up on."""
from __future__ import annotations

from pathlib import Path

import pytest

DOCUMENTED = {
    "id", "reference", "meeting", "item", "clause", "what", "kind", "owner", "recipients", "due_text", "due_on", "status", "overdue",
    "history",
}


def test_the_log_as_data_has_what_is_documented(clerk, promise, meeting):
    assert set(promise) >= DOCUMENTED
    assert promise["meeting"] == meeting
    assert promise["item"] == "6"
    assert promise["status"] == "raised"
    assert promise["owner"] == "the Leisure Manager"
    assert [step["status"] for step in promise["history"]] == ["raised"]


def test_the_log_tells_who_owes_what(clerk, promise):
    told = clerk("follow-ups").answer
    assert promise["reference"] in told
    assert f"the Leisure Manager: {promise['what']}" in told
    assert "Leisure and Culture Scrutiny Committee, 19 November 2026, item 6" in told


@pytest.mark.parametrize("words, found", [
    (("--owner", "leisure manager"), True), (("--owner", "Harbour Master"), False), (("--open",), True), (("--closed",), False),
    (("--committee", "leisure and culture scrutiny committee"), True), (("--meeting", "1"), True),
])
def test_the_log_is_narrowed(clerk, promise, words, found):
    assert (promise["id"] in [each["id"] for each in clerk("follow-ups", "--json", *words).json()]) is found


def test_a_circulation_goes_its_whole_way(clerk, promise):
    steps = [("with owner", "2026-11-20"), ("received", "2026-12-01"), ("circulated", "2026-12-02"), ("closed", "2026-12-03")]
    for status, on in steps:
        told = clerk("follow-up", promise["id"], "--status", status.replace(" ", "-"), "--on", on)
        assert told.status == 0, told.remarks
        assert status in told.answer
    history = of(clerk, promise)["history"]
    assert [(step["status"], step["on"]) for step in history[1:]] == steps
    assert promise["id"] in [each["id"] for each in clerk("follow-ups", "--closed", "--json").json()]
    assert promise["id"] not in [each["id"] for each in clerk("follow-ups", "--open", "--json").json()]


def of(clerk, promise):
    return next(each for each in clerk("follow-ups", "--json").json() if each["id"] == promise["id"])


def test_what_its_state_does_not_allow_is_refused_and_changes_nothing(clerk, promise):
    before = of(clerk, promise)
    for words in (("--status", "closed"), ("--status", "not pursued"), ("--status", "received", "--on", "2026-01-01")):
        told = clerk("follow-up", promise["id"], *words)
        assert (told.status, told.answer) == (1, "")
        assert promise["reference"] in told.remarks
        assert told.remarks.count("\n") == 1
    assert of(clerk, promise) == before


def test_a_follow_up_is_found_by_its_reference_too(clerk, promise):
    assert clerk("follow-up", promise["reference"].lower(), "--note", "Asked again").status == 0
    assert "Asked again" in of(clerk, promise)["history"][-1]["note"]


def test_owner_and_due_are_changed_and_taken_away(clerk, promise):
    assert clerk("follow-up", promise["id"], "--owner", "Head of Leisure", "--due", "31 January 2027").status == 0
    now = of(clerk, promise)
    assert (now["owner"], now["due_text"], now["due_on"]) == ("Head of Leisure", "31 January 2027", "2027-01-31")
    assert clerk("follow-up", promise["id"], "--owner", "").status == 0
    assert of(clerk, promise)["owner"] is None


def test_what_is_owed_after_its_day_is_overdue(clerk, promise, monkeypatch):
    clerk("follow-up", promise["id"], "--due", "4 December 2026")
    monkeypatch.setenv("CLERK_DESK_TODAY", "2026-12-04")
    assert clerk("follow-ups", "--overdue", "--json").json() == []
    monkeypatch.setenv("CLERK_DESK_TODAY", "2026-12-05")
    assert [each["id"] for each in clerk("follow-ups", "--overdue", "--json").json()] == [promise["id"]]
    assert "overdue since 4 December 2026" in clerk("follow-ups", "--overdue").answer


def test_a_file_is_attached(clerk, promise, tmp_path):
    (tmp_path / "figures.csv").write_text("ward,members\nHollin,12\n")
    told = clerk("follow-up", promise["id"], "--attach", tmp_path / "figures.csv")
    assert told.status == 0, told.remarks
    assert "figures.csv" in of(clerk, promise)["history"][-1]["note"]


@pytest.mark.parametrize("name", ["nothing.csv", "."])
def test_a_file_that_is_not_there_is_not_attached(clerk, promise, tmp_path, name):
    before = of(clerk, promise)
    told = clerk("follow-up", promise["id"], "--status", "with owner", "--attach", tmp_path / name)
    assert (told.status, told.answer) == (1, "")
    assert told.remarks.count("\n") == 1
    assert of(clerk, promise) == before


@pytest.mark.parametrize("id", ["9999", "XX 26/27-1"])
def test_a_follow_up_that_is_not_there_is_refused(clerk, meeting, id):
    told = clerk("follow-up", id, "--note", "x")
    assert (told.status, told.answer) == (1, "")
    assert told.remarks.count("\n") == 1


def test_chasers_letters_and_reminders_are_written_by_command(clerk, promise, tmp_path):
    from email import message_from_bytes
    from email.policy import default

    import vobject

    clerk("follow-up", promise["id"], "--owner", "Okafor, Grace", "--due", "1 December 2026", "--note", "n" * 4000)
    told = clerk("log", "--as", "chasers", "--to", tmp_path / "drafts", "--owner", "Okafor")
    [place] = told.answer.split("\n")[:-1]
    mail = message_from_bytes(Path(place).read_bytes(), policy=default)
    assert Path(place).name == "Chaser, Okafor, Grace.eml" and mail["X-Unsent"] == "1" and "Dear Grace Okafor," in mail.get_content()
    assert clerk("log", "--as", "letters", "--to", tmp_path / "letters").answer.count(".docx") == 2
    told = clerk("log", "--to", tmp_path / "owed.ics")
    assert told.status == 0, told.remarks
    calendar = vobject.readOne((tmp_path / "owed.ics").read_text(encoding="utf-8"))
    assert any(todo.summary.value.startswith(promise["reference"]) and len(todo.valarm_list) == 2 for todo in calendar.vtodo_list)
    again = clerk("log", "--to", tmp_path / "owed.ics")
    assert again.status == 1 and "already" in again.remarks


def test_a_reply_list_goes_out_and_comes_back_by_command_once(clerk, promise, tmp_path):
    from tests.desk.test_desk_chasing import fill

    place = tmp_path / "replies.xlsx"
    assert clerk("log", "--as", "replies", "--to", place).status == 0
    fill(place, {2: ("yes", "Here"), 9: ("yes", "Whose?")})
    told = clerk("replies", place)
    assert "1 can be taken, 1 left alone" in told.remarks and "no reference" in told.answer
    assert of(clerk, promise)["status"] == "raised"
    told = clerk("replies", place, "--take")
    assert "1 taken" in told.remarks
    before = clerk("follow-ups", "--json").answer
    assert "0 taken, 2 left alone" in clerk("replies", place, "--take").remarks
    assert clerk("follow-ups", "--json").answer == before
    assert clerk("replies", tmp_path / "gone.xlsx").status == 1


def test_kind_short_form_recipients_and_evidence_are_given_and_kept_files_copied_out(clerk, promise, tmp_path):
    figures = tmp_path / "figures.csv"
    figures.write_bytes(b"1,2\n")
    told = clerk("follow-up", promise["id"], "--to", "the Council", "--what", "Leisure figures", "--evidence", "Registry 41/7",
                 "--attach", figures)
    assert told.status == 0, told.remarks
    each = of(clerk, promise)
    assert (each["recipients"], each["what"]) == ("the Council", "Leisure figures")
    assert "Evidence: Registry 41/7" in each["history"][-1]["note"]
    told = clerk("follow-up", promise["id"], "--files", tmp_path / "out")
    assert told.status == 0 and "SHA-256" in told.answer and (tmp_path / "out" / "figures.csv").read_bytes() == b"1,2\n"
    assert clerk("follow-up", promise["id"], "--kind", "report").status == 0
    assert of(clerk, promise)["kind"] == "report"
