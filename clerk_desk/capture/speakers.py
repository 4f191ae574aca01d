"""Who speaks in a sentence of minutes: a pronoun followed back to a name, one of the committee's side told from an outsider."""
from __future__ import annotations

import re
from dataclasses import dataclass

from clerk_desk.capture.looks import TITLED
from clerk_desk.capture.parties import (
    MEMBERS,
    PARTY,
    POST,
    is_body,
    is_committee,
    is_outsider,
    is_person,
    is_pronoun,
    subject_before,
    subject_of,
)

OFFICIAL = re.compile(rf"{POST}s?\b|^(?:[Tt]he )?(?:[Oo]fficers|[Ss]taff)$|^[A-Z]{{2,4}}(?: and [A-Z]{{2,4}})?$|{TITLED.pattern}\s")
BY_NAME = re.compile(r"(?:[A-Z][a-z]+(?: and [A-Z][a-z]+)?|[A-Z]\.?(?: ?[A-Z]\.?)?) [A-Z][\w’'\-]+(?: \([^)]*\))?")
FIRST_NAME = re.compile(r"[A-Z][a-z]{2,10}(?: and [A-Z][a-z]{2,10})?")
THINGS = re.compile(
    r"(?:\w+(?:ing|tion|sion|ment|ance|ence|ity|ness|ure|age|ory|ers|ts|es|ns|ds|ls|ks)|[A-Z][a-z]+(?:cy|gy)|Work|Staff|Public|Council"
    r"|Cabinet|Report"
    r"|Mayor|Budget|Police|Trust|Board|Letter|Press|Grant|Traffic|Permit|Pupils?|Vote|Motion|Item|Note|Due|Next|Nothing|One|None|Both|Each"
    r"|Some|More|Most|Many|Other|Another|Everyone|Everybody|Anyone|Nobody|Money|Water|Rail|Rent|Tax|Access|Plans|Wales|Scotland|Highways"
    r"|England|Government|Parliament|School|College|Hall|Church|Village|Town|County|District|Parish|Royal|North|South|East|West|This|That"
    r"|These|Those|What|There|Here|How|Why|When|Where|Which|Who|Able|Right|Need|Way|Time|Subject|Prior|Further|Due|Having|Going|Only|Not)$"
)
AN_OFFICE = re.compile(r"(?:Secretary of State|Prime Minister|Ministers?|Chief Constable|Inspectorate|Traffic Commissioner|Minister\b.*)\b")
SPEAKER = re.compile(
    rf"(?P<who>{PARTY})\s+(?:said|advised|confirmed|explained|replied|responded|stated|added|noted|undertook|agreed|answered"
    rf"|reported|acknowledged|indicated|assured)\b"
)
ASKER = re.compile(
    r"\b((?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Alderman)\.?\s+(?:(?:Mrs|Ms|Mr|Dr)\s+)?[A-Z][\w’'\-]+(?:\s+[A-Z][\w’'\-]+)?)(?=\s+"
    r"(?:asked|queried|enquired|wondered|requested|wished|sought|further|also|regarding|about|as to|on|in|what|if|whether|,)|\s*,)"
)
ASIDE = re.compile(r",\s[^,;]{2,80},\s+$")


@dataclass(frozen=True)
class Said:
    """A sentence with its neighbours: ``before`` and ``after`` are the sentences beside it, ``owner`` the party a list stands
    under ("… the Manager:"), ``subject`` who was last named before it, ``outsiders`` who speaks in the item from outside.
    """

    text: str
    block: str = ""
    before: str = ""
    after: str = ""
    owner: str = ""
    subject: str = ""
    outsiders: frozenset[str] = frozenset()
    heard: bool = False


OUTSIDE_ROLE = (
    r"(?:(?:the|an?|his|her|their)\s+)?(?:\w+\s+)?(?:agent|applicant|objector|resident|petitioner|licence holder|landlord|architect"
    r"|neighbour"
    r"|barrister|owner)s?|(?:(?:speaking\s+)?(?:for|on behalf of)\s+(?:the\s+)?(?:\w+\s+)?(?:residents|objectors|applicants?|petitioners"
    r"|neighbours"
    r"|owners?))"
)
NAMED_OUTSIDER = re.compile(rf"(?P<name>[A-Z][\w’'\-]+),\s+(?:who \w+ |as )?(?:{OUTSIDE_ROLE})\b")
HEARD = re.compile(
    r"licen[cs]e holder|applicant|objector|other persons|interested part|responsible authorit|the premises|appellant", re.IGNORECASE)


def outsiders_in(text: str) -> frozenset[str]:
    """The surnames of those a text introduces as agents, applicants or objectors."""
    return frozenset(found["name"] for found in NAMED_OUTSIDER.finditer(text))


def owner_of(said: Said, at: int) -> str:
    """The subject of the verb at this place; a pronoun is followed back to a name; a list's party where the text names none."""
    owner = _subject(said.text, at)
    if is_pronoun(owner):
        return named(owner, said, at)
    if owner or not said.owner:
        return owner
    return said.owner if not said.text[:at].strip() or re.search(r"\b(?:and|but|,)\s*$|^[a-z]", said.text[:at] or "a") else ""


def _subject(text: str, at: int) -> str:
    """The subject, an aside before the verb passed over ("the Director, however, would …")."""
    aside = ASIDE.search(text[:at])
    if aside and not re.search(r"^,\s(?:and|but|who|which)\b", aside[0]):
        before = text[:aside.start()]
        if re.search(r"\b(?:and|but)$", before):
            return subject_of(text)
        if found := subject_before(before + " ", len(before) + 1):
            return found
    return subject_before(text, at)


def named(owner: str, said: Said, at: int | None = None) -> str:
    """A pronoun's name: the subject of its own sentence where that is somebody else, else of those before."""
    if not is_pronoun(owner):
        return "" if is_committee(owner) and not re.match(r"(?:the )?(?:Clerk|Chair)", owner) else owner
    speakers = [found["who"] for found in SPEAKER.finditer(said.text[:at])] if at else []
    here = speakers[-1] if speakers else subject_of(said.text)
    if not speakers and re.match(r"(?:The|An?|One)\s", said.text) and is_outsider(said.text[:at or 40][:40]):
        return owner
    names = (here, subject_of(said.text), said.owner, subject_of(said.before), said.subject)
    return next((name for name in names if name and _may_be(owner, name)), said.owner or owner)


def _may_be(pronoun: str, name: str) -> bool:
    """May the pronoun stand for that name: one person for he and she, several for they?"""
    several = re.search(r"(?:[^s]s|\band\b.*)$", re.sub(r"\s*\(.*", "", name)) is not None and not TITLED.match(name)
    if is_pronoun(name):
        return False
    return several if pronoun.lower() == "they" else not (is_committee(name) or re.fullmatch(r"(?:[Tt]he )?[Oo]fficers", name))


def whom_named(whom: str, said: Said) -> str:
    """"him" as the person last named who asked."""
    if whom not in {"him", "her"}:
        return whom
    names = ASKER.findall(f"{said.before} {said.text}")
    return names[-1].strip() if names else whom


def is_official(party: str) -> bool:
    """A post, initials or a name: somebody who sits at the committee's table or serves it."""
    if AN_OFFICE.search(party):
        return False
    return OFFICIAL.search(party) is not None or (BY_NAME.fullmatch(party) is not None and not is_body(party))


def is_first_name(party: str) -> bool:
    """Could it be a first name alone ("Morag"), as parish and community councils write?"""
    return FIRST_NAME.fullmatch(party) is not None and not THINGS.match(party) and not is_body(party)


def is_ours(party: str, said: Said) -> bool:
    """Does the party belong to the committee's side, so that what it says it will do is a promise?"""
    if not party or is_pronoun(party) or is_outsider(party) or is_committee(party):
        return False
    if re.fullmatch(r"(?:(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\s+)?(?:[a-z]+\s+)?team", party):
        return False
    surname = party.split(" (", maxsplit=1)[0].rsplit(maxsplit=1)[-1]
    if surname in said.outsiders or (said.heard and not re.search(rf"{POST}|Cllr|Councillor", party)):
        return False
    return is_official(party) or (is_person(party) and not is_body(party)) or is_first_name(party)


def is_asker(said: Said, at: int) -> bool:
    """Was it a member or the committee that asked, not a resident or an applicant?"""
    who = _subject(said.text, at)
    if is_pronoun(who):
        who = named(who, said, at)
    if is_outsider(who) or is_outsider(subject_of(said.text)) or re.match(r"(?:Its|Their|His) ", said.text):
        return False
    if who.split(" (")[0].split()[-1:] and who.split(" (")[0].split()[-1] in said.outsiders:
        return False
    if not who:
        return re.match(r"(?:A|An|The|Mr|Mrs|Ms)\b", said.text) is None
    return is_committee(who) or is_official(who) or is_pronoun(who) or is_person(who) or MEMBERS.search(who) is not None
