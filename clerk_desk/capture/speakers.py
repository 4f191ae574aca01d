"""Who speaks in a sentence of minutes: a pronoun followed back to a name, one of the committee's side told from an outsider."""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from clerk_desk.capture.looks import TITLED
from clerk_desk.capture.parties import (
    COMMITTEE,
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
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.vocabulary import ALSO, NAME, SAID_WORDS

OFFICIAL = Pattern(
    rf"{POST}s?\b|^(?:[Tt]he )?(?:[Oo]fficers|[Ss]taff|PCSO|PC|Sergeant|RFO|LRFO|CEO|CFO|DPO)$|^(?:[A-Z]{{2,4}}"
    rf"|[A-Z]{{2}}[a-z])(?: and [A-Z]{{2,4}})?$|{TITLED.pattern}\s")
# "Mary Ede", "M. J. Ede (Ward 4)"
BY_NAME = Pattern(r"(?!The )(?:[A-Z][a-z]+(?: and [A-Z][a-z]+)?|[A-Z]\.?(?: ?[A-Z]\.?)?) [A-Z][\w’'\-]+(?: \([^)]*\))?")
FIRST_NAME = Pattern(r"[A-Z][a-z]{2,10}(?: and [A-Z][a-z]{2,10})?")
# a word with a capital that is no first name: "Parking to be …", "Staff to …"
NAMES_LIKE_THINGS = frozenset({
    "Des", "Les", "Chris", "Iris", "Doris", "Francis", "Lewis", "Dennis", "Marcus", "Angus", "Fergus", "Rhys", "Gladys", "Phyllis", "Amos",
    "Agnes", "Charles", "Clarence", "Constance", "Florence", "Frances", "Giles", "James", "Jules", "Laurence", "Lawrence", "Miles",
    "Prudence", "Rory", "Terence", "Wes",
})
# a post by its ending: "The Principal Ecologist", "The Senior Arboriculturist"
OF_OTHERS = Pattern(r"(?:[Tt]he )?(?:\w+ )?(?:Department|Ministry|Government|Trust|Agency|County Council|Police|Inspectorate)['’]s\s")
CAPITAL_POST = Pattern(r"The (?:(?:[A-Z][\w’-]+ ){1,5}[A-Z]\w+(?:ist|ian|er|or)|[A-Z]\w+(?:ist|ian))")
THINGS = Pattern(
    r"(?:\w+(?:ing|tion|sion|ment|ance|ence|ity|ness|ure|age|ory|ers|ts|es|ns|ds|ls|ks)|[A-Z][a-z]+(?:cy|gy)|Work|Staff|Public|Council"
    r"|Cabinet|Report"
    r"|Mayor|Budget|Police|Trust|Board|Letter|Press|Grant|Traffic|Permit|Pupils?|Vote|Motion|Item|Note|Due|Next|Nothing|One|None|Both|Each"
    r"|Some|More|Most|Many|Other|Another|Everyone|Everybody|Anyone|Nobody|Money|Water|Rail|Rent|Tax|Access|Plans|Wales|Scotland|Highways"
    r"|England|Government|Parliament|School|College|Hall|Church|Village|Town|County|District|Parish|Royal|North|South|East|West|This|That"
    r"|These|Those|What|There|Here|How|Why|When|Where|Which|Who|Able|Right|Need|Way|Time|Subject|Prior|Further|Having|Going|Only|Not"
    r"|Income|Demand|Debt|Crime"
    r"|Footfall|Litter|Membership|Spend|Turnout|Uptake)$")
AN_OFFICE = Pattern(r"(?:Secretary of State|Prime Minister|Ministers?|Inspectorate|Traffic Commissioner|Minister\b.*)\b")
SPEAKER = Pattern(rf"(?P<who>{PARTY})\s+(?:{SAID_WORDS}|undertook|agreed|answered|reported|acknowledged|indicated|assured)\b")
INFORMED_BY = Pattern(
    rf"\b(?:informed|told|advised|assured"
    rf"|promised)\s+by\s+(?P<who>{PARTY})\s+that\b", among=("informed by", "told by", "advised by", "assured by", "promised by"))
ASKER = Pattern(
    rf"\b(?P<who>(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Alderman)\.?\s+(?:(?:Mrs|Ms|Mr|Dr)\s+)?{NAME}(?:\s+{NAME})?)(?=\s+"
    r"(?:asked|queried|enquired|wondered|requested|wished|sought|further|also|regarding|about|as to|on|in|what|if|whether|,)|\s*,)")
ASKED_SOMEBODY = Pattern(
    rf"\b(?:asked|pressed|questioned|put (?:it )?to)\s+(?P<who>{PARTY})\s+(?:if|whether|what|how|why|when|about|that|which|who)\b")
WAS_ASKED = Pattern(rf"^(?P<who>{PARTY})\s+(?:was|were)\s+{ALSO}(?:asked|pressed|questioned)\b")
FOR_OTHERS = Pattern(r"(?:Mr|Mrs|Ms|Miss|Dr)\s[^,]{2,40},\s+(?:for|on behalf of|representing|speaking for|agent for)\s")
# ", however, " before the verb
ASIDE = Pattern(r",\s[^,;]{2,80},\s+$")
ASIDE_GOES_ON = Pattern(r"^,\s(?:and|but|which)\b")
ENDS_AND = Pattern(r"\b(?:and|but)$")
GOES_ON = Pattern(r"\b(?:and|but|,)\s*$|^[a-z]")
CLERK_OR_CHAIR = Pattern(r"(?:the )?(?:Clerk|Chair)")
AN_ARTICLE = Pattern(r"(?:The|An?|One)\s")
IN_BRACKETS = Pattern(r"\s*\(.*")
PLURAL = Pattern(r"(?:[^s]s|\band\b.*)$")
THE_OFFICERS = Pattern(r"(?:[Tt]he )?[Oo]fficers")
BETWEEN_NAMES = Pattern(r",\s+|\s+and\s+")
HIS_OFFICE = Pattern(r"(?:[Hh]is|[Hh]er|[Tt]heir) (?:office|team|department|staff)")
A_TEAM = Pattern(r"(?:(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\s+)?(?:[a-z]+\s+)?team")
POST_OR_MEMBER = Pattern(rf"{POST}|Cllr|Councillor")
ITS = Pattern(r"(?:Its|Their|His) ")
NO_MEMBER = Pattern(
    r"(?:(?:A|An|The)\b(?! (?:\w+ )?(?:[Mm]ember|[Cc]ouncillor|[Tt]rustee|[Gg]overnor)\b(?! of (?:the|staff)\b))|(?:Mr|Mrs|Ms)\b)")
OUTSIDE_ROLE = (
    r"(?:(?:the|an?|his|her|their)\s+)?(?:\w+\s+)?(?:agent|applicant|objector|resident|petitioner|licence holder|landlord|architect"
    r"|neighbour"
    r"|barrister|owner)s?|(?:(?:speaking\s+)?(?:for|on behalf of)\s+(?:the\s+)?(?:\w+\s+)?(?:residents|objectors|applicants?|petitioners"
    r"|neighbours"
    r"|owners?))"
)
# "Pickard, the agent", "Mrs Tovey, speaking for the objectors"
NAMED_OUTSIDER = Pattern(
    rf"(?P<name>{NAME}),\s+(?:who \w+ |as )?(?:{OUTSIDE_ROLE})\b",
    among=(
        "agent", "applicant", "objector", "resident", "petitioner", "licence holder", "landlord", "architect", "neighbour",
        "barrister", "owner"))
IN_CAPITALS = Pattern(r"(?:[Tt]he )?[A-Z]\w+(?: (?:of |for |and |from )*[A-Z]\w+)*")
A_GOVERNMENT = Pattern(r"\b(?:Government|Minist\w+|Department)\b")
# headings under which a licensing hearing hears its parties
HEARD = Pattern(
    r"licen[cs]e holder|applicant|objector|other persons|interested part|responsible authorit|the premises|appellant", re.IGNORECASE)


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
    before = said.text[:at]
    return said.owner if not before.strip() or GOES_ON.search(before) else ""


def _subject(text: str, at: int) -> str:
    """The subject, an aside before the verb passed over ("the Director, however, would …")."""
    aside = ASIDE.search(text[:at])
    if aside and not ASIDE_GOES_ON.search(aside[0]):
        before = text[:aside.start()]
        if ENDS_AND.search(before):
            return subject_of(text)
        if found := subject_before(before + " ", len(before) + 1):
            return found
    return subject_before(text, at)


def named(owner: str, said: Said, at: int | None = None) -> str:
    """A pronoun's name: the subject of its own sentence where that is somebody else, else of those before.

    A committee is nobody in particular and gives an empty name; a pronoun that nobody fits stays as it is.
    """
    if not is_pronoun(owner):
        return "" if is_committee(owner) and not CLERK_OR_CHAIR.match(owner) else owner
    said_by = INFORMED_BY.search(said.text[:at]) if at else None
    speakers = [found["who"] for found in SPEAKER.finditer(said.text[:at])] if at else []
    speakers = [said_by["who"]] if said_by else speakers
    first = subject_of(said.text)
    if not speakers and AN_ARTICLE.match(said.text) and is_outsider(said.text[:at or 40][:40]):
        return owner
    names = (speakers[-1] if speakers else first, first, said.owner, _asked_in(said.before), subject_of(said.before), said.subject)
    return next((name for name in names if name and _may_be(owner, name)), said.owner or owner)


def _asked_in(sentence: str) -> str:
    """Who is asked in a sentence, and so speaks next: "The Chair asked the Director if …"."""
    found = WAS_ASKED.search(sentence) or ASKED_SOMEBODY.search(sentence)
    return found["who"] if found else ""


def _may_be(pronoun: str, name: str) -> bool:
    """May the pronoun stand for that name: one person for he and she, several for they?"""
    if is_pronoun(name):
        return False
    if pronoun.lower() == "they":
        return PLURAL.search(IN_BRACKETS.sub("", name)) is not None and not TITLED.match(name)
    return not is_committee(name) and not THE_OFFICERS.fullmatch(name)


def whom_named(whom: str, said: Said) -> str:
    """"him" as the person last named who asked."""
    if whom not in {"him", "her", "he", "she", "He", "She"}:
        return whom
    names = [found["who"] for found in ASKER.finditer(f"{said.before} {said.text}")]
    return names[-1].strip() if names else whom


@lru_cache(1024)
def is_official(party: str) -> bool:
    """A post, initials or a name: somebody who sits at the committee's table or serves it."""
    if AN_OFFICE.search(party):
        return False
    if CAPITAL_POST.fullmatch(party) and not is_body(party) and not is_outsider(party):
        return True
    return OFFICIAL.search(party) is not None or (BY_NAME.fullmatch(party) is not None and not is_body(party))


@lru_cache(1024)
def is_first_name(party: str) -> bool:
    """Could it be a first name alone ("Morag"), as parish and community councils write?"""
    if party in NAMES_LIKE_THINGS:
        return True
    return FIRST_NAME.fullmatch(party) is not None and not THINGS.match(party) and not is_body(party)


@lru_cache(1024)
def is_several(party: str) -> bool:
    """Two or more people by name ("Alison Kentish and Colin Blackmore")."""
    each = BETWEEN_NAMES.compiled.split(party)
    return len(each) > 1 and all(is_person(name) and not is_body(name) for name in each)


def is_ours(party: str, said: Said) -> bool:
    """Does the party belong to the committee's side, so that what it says it will do is a promise?"""
    if OF_OTHERS.match(party):
        return False
    if not party or is_pronoun(party) or is_outsider(party) or is_committee(party):
        return False
    if HIS_OFFICE.fullmatch(party):
        return True
    if A_TEAM.fullmatch(party) or _is_heard(party, said):
        return False
    return is_several(party) or is_official(party) or (is_person(party) and not is_body(party)) or is_first_name(party)


def _is_heard(party: str, said: Said) -> bool:
    """Is it somebody from outside who is heard: introduced as such, or at a hearing and no officer or member?"""
    surname = party.split(" (", maxsplit=1)[0].rsplit(maxsplit=1)[-1]
    return surname in said.outsiders or (said.heard and not POST_OR_MEMBER.search(party))


def is_at_the_table(party: str, said: Said) -> bool:
    """"The Trust undertook to …": a body that was asked, as health scrutiny and crime panels ask theirs; no government."""
    return is_body(party) and IN_CAPITALS.fullmatch(party) is not None and not said.heard and not A_GOVERNMENT.search(party)


def is_asker(said: Said, at: int) -> bool:
    """Was it a member or the committee that asked, not a resident or an applicant?"""
    who = _subject(said.text, at)
    if is_pronoun(who):
        who = named(who, said, at)
    if is_outsider(who) or FOR_OTHERS.match(said.text) or is_outsider(subject_of(said.text)) or ITS.match(said.text):
        return False
    if not who:
        return NO_MEMBER.match(said.text) is None or COMMITTEE.match(said.text) is not None
    if any(surname in said.outsiders for surname in who.split(" (")[0].split()[-1:]):
        return False
    return is_committee(who) or is_official(who) or is_pronoun(who) or is_person(who) or MEMBERS.search(who) is not None
