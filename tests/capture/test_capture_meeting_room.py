"""What is asked and promised in ordinary minutes, in ordinary words, and what sounds like it."""
from __future__ import annotations

import pytest

from clerk_desk.capture.reading import read_text


def found_in(sentence):
    text = f"5. Parks\n\nThe Committee considered parks.\n\n{sentence}\n"
    return [(each.kind, each.owner, each.due) for each in read_text(text).items[0].promises]


@pytest.mark.parametrize(("sentence", "kind", "owner", "due"), [
    ("There was a request for officers to include a glossary in the annual report.", "act", "officers", ""),
    ("Members made a further request for a breakdown of the costs by ward.", "circulate", "", ""),
    ("The Group Manager took away an action to see whether the calendar could be larger.", "act", "The Group Manager", ""),
    ("The Chair suggested, and it was agreed, that officers look again at the signs.", "act", "officers", ""),
    ("Cllr Ash proposed that the Clerk obtain three prices; this was seconded by Cllr Bow and agreed.", "act", "the Clerk", ""),
    ("Councillor Ray proposed a site visit, which was seconded by Councillor Dell and agreed.", "arrange", "", ""),
    ("Members felt that the matter should be referred to the Audit Committee, and this was agreed.", "refer", "", ""),
    ("The Trust would share its recovery plan with the Committee once it was agreed.", "circulate", "The Trust", "once it was agreed"),
    ("Ashe Conway LLP would bring the audit report to the July meeting.", "report", "Ashe Conway LLP", "to the July meeting"),
    ("The Deputy Chief Constable would confirm the number to Mr Hythe in writing.", "respond", "The Deputy Chief Constable", ""),
    ("Cllr Dow asked about the fees. The Chairman advised that she would be sent a written reply.", "respond", "", ""),
    ("The Panel asked that it receive the dataset behind the chart.", "circulate", "", ""),
    ("Cllr Pope asked that residents be consulted before anything changed, which the Director agreed to.", "act", "the Director",
     "before anything changed"),
    ("The Clerk was asked to seek a nomination from the Diocese.", "refer", "The Clerk", ""),
    ("The Officer was asked to circulate the rates to the Committee and agreed to do so.", "circulate", "The Officer", ""),
    ("The Head of Housing would need to check and respond in writing.", "respond", "The Head of Housing", ""),
    ("The Cabinet Member said that he would keep Members informed.", "circulate", "The Cabinet Member", ""),
    ("The Portfolio Holder asked the Parking Manager to have the bays measured.", "act", "the Parking Manager", ""),
    ("A Member asked how many. The Director would ensure a response was sent.", "respond", "The Director", ""),
    ("The Chair asked for this to be reviewed ahead of the July report. This was accepted by the Director.", "act", "the Director",
     "ahead of the July report"),
    ("The Chair asked for a note of what had changed. NP to obtain from the service and circulate.", "circulate", "NP", ""),
    ("Cllrs Bow and Dell agreed to go and to report back to the next meeting.", "report", "Cllrs Bow and Dell", "to the next meeting"),
    ("The Engineer undertook to go through the log for the last five years before the item came back.", "act", "The Engineer",
     "before the item came back"),
    ("Cllr Dow agreed to look again at the slots before the summer timetable was printed.", "act", "Cllr Dow",
     "before the summer timetable was printed"),
])
def test_what_is_asked_or_promised_so_is_found(sentence, kind, owner, due):
    assert found_in(sentence) == [(kind, owner, due)]


@pytest.mark.parametrize("sentence", [
    "The Director said he was happy to take questions outside the meeting.",
    "The Director was asked to provide assurance that the checks had been made. She confirmed that they had.",
    "The Fund would publish its annual report in December.",
    "The Director explained that the new system would send reminders to tenants.",
    "He added that the developer would provide a footpath as part of the section 106 agreement.",
    "Healthwatch would present its annual report to the Board each year.",
    "Officers reported that they had written to all landlords in December.",
    "Members suggested that a letter be sent to the Secretary of State.",
    "The Council would continue to work with partners to reduce homelessness.",
])
def test_what_only_sounds_so_is_not(sentence):
    assert found_in(sentence) == []
