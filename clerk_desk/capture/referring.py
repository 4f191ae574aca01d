"""What is taken up with somebody else: another body asked, told, written to, or handed the question."""
from __future__ import annotations

from clerk_desk.capture.arranging import TO_ACCOUNT
from clerk_desk.capture.parties import CABINET_MEMBER, MEMBERS, is_internal, is_person, is_public
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.tasks import Task, is_other_body, is_outside
from clerk_desk.capture.things import OPINION, PAPER
from clerk_desk.capture.verbs import RAISE, SEND
from clerk_desk.capture.vocabulary import BODIES_WORDS
from clerk_desk.domain.follow_ups import FollowUpKind

LETTER = Pattern(r"(?i)(?:a\s+|the\s+)?(?:further\s+|formal\s+)?letters?\b")
# "submit the objection by 19 April", to whoever asked for views
SUBMITS = Pattern(
    r"\s+(?:(?:the|this|an?|its|our|their|these)\s+)?(?:\w+\s+)?(?:objections?|comments?|representations?|observations?|views)\b")
UPWARDS = Pattern(r"(?:the )?(?:[Ff]ull )?(?:Cabinet|Council|Executive)")
# "raise it with the Group Leaders"
LEADERS = Pattern(
    r"(?:the )?(?:(?:Deputy )?Leader(?: of the (?:\w+ )?(?:Council|Authority))?|[Gg]roup [Ll]eaders|Leaders of the [Gg]roups)")
TOLD_UPWARDS = frozenset({"write", "raise", "convey", "communicate", "express"})
THAT_BODY = Pattern(rf"that (?:{BODIES_WORDS})\b")
A_NAME = Pattern(r"(?:the )?[A-Z]")
# "put it before the Harbour Board"
BEFORE_BODY = Pattern(r"\s+(?:before|to)\s+(?P<who>(?:the\s+)?[A-Z][\w’'-]*(?:\s+(?:(?:and|of|for|the)\s+)*[A-Z][\w’'-]*)*)")
# "write up the notes", "write a policy" is no letter
WRITES_A_TEXT = Pattern(r"\s+(?:up|down|off|an?|the)\b")
CONGRATULATES = Pattern(r"\b(?:congratulat|condolence|sympath|thank)\w*")
ONE_OF_THEM = Pattern(
    r"(?:the )?(?:farmer|neighbour|householder|owner|landowner|tenant|one|tenants?|occupier|new members|two new members)s?")
TAKES_UP = Pattern(r"\s+(?:up\s+with|(?:it|this|that|them|the (?:matter|issue|question|point|idea))\s+(?:back\s+)?to"
    r"|[^,;.]{2,50}?\s+up\s+with)\b")
MAKES_AWARE = Pattern(r"\s+(?:it|(?:the|them)\b[^,;.]{0,50}?)\s+aware\b")
GOVERNMENT = Pattern(r"\b(?:Secretary of State|Ministers?|Government|Ministry|Ombudsman|Regulator)\b")
REMINDER = Pattern(r"\s+(?:a|another|a further)\s+reminder\b")
AT_AN_OFFICE = Pattern(r"\bat (?:the )?(?:(?:[A-Z][\w’'-]+ ){1,3}(?:Office|Council|Trust|Agency|Authority)|Department|Ministry)\b")
SEEKS_FROM = Pattern(r"\s+[^,;.]{2,60}?\sfrom\s+(?P<who>(?:the\s+)?[A-Z][^,;.]{2,60})")
UP_ALONE = Pattern(r"\s+(?:(?:it|this|that|these|them)\s+up|up\s+(?:on\s+)?(?:it|this|that|these|them))\s*[.,;]")
ADVICE = Pattern(r"\b(?:advice|opinion|quot(?:es?|ations?)|clarification|funding|permission|approval|prices?|tenders?)\b")
A_THING = Pattern(
    r"(?:(?:the|this|an?|any)\s+)?(?:\w+\s+)?(?:quot(?:es?|ations?)|order|invoices?|payments?|delivery|refund|repairs?|parts?)"
    r"(?: for [^,;.]{3,60})?\.?")
ATTENTION_OF = Pattern(r"\s+(?P<who>(?:the\s+)?[^,;.]{3,60}?)['’]s?\s+attention\s+to\b")
ASKED_FROM = Pattern(r"\bfrom\s+(?P<who>(?:the\s+)?[A-Z][^,;.]{2,60}?)\s+(?:whether|if|what|when|how|why)\b")
REPRESENTS = Pattern(r"\s+(?:\w+\s+)?(?:representations|objections|a complaint|an approach)\b")
STRAIGHT_TO = Pattern(r"\s+to\b")
IT_ALONE = Pattern(r"\s+(?:(?:it|this|these|them)(?:\s+again)?|again)\s*(?:[.,;]|$|and\b(?! (?:to |then )?(?:report|come|bring|update)))")
COUNTY = Pattern(r"\b(?:County|Highways|District|Police|Agency|Water|Borough)\b")
FAULT = Pattern(r"\s+(?:it|this|these|them|the (?:fault|problem|matter|issue|defect|damage|breach)s?)\b")
# "be drawn to the attention of the Police Authority"
DRAWN_TO = Pattern(r"\bto the (?:notice|attention) of (?!(?:the |all )?(?:[Mm]embers|[Cc]ommittee|[Cc]ouncillors|officers|staff)\b)")
PRESSING = frozenset({"press", "lobby", "urge"})
ADDRESSING = frozenset(
    [
        "ask", "approach", "consult", "re-consult", "reconsult", "chase", "enquire", "inquire", "contact", "invite", "request", "point",
        "remind", "alert", "tell", "inform", "notify", "petition", "seek",
    ])


def referred(task: Task, whom: str) -> FollowUpKind | None:
    """Something taken up with another body; a letter to members goes round; None for what stays in the house."""
    if task.verb in TOLD_UPWARDS and LEADERS.fullmatch(whom):
        return FollowUpKind.REFER
    if _handed_up(task, whom) or _asked_outside(task, whom) or _raised(task, whom) or _put_to(task, whom):
        return FollowUpKind.REFER
    if task.verb == "write" and MEMBERS.search(whom) and not is_other_body(whom):
        return FollowUpKind.CIRCULATE
    letter = LETTER.match(task.before if task.passive else task.after.strip()) is not None
    if task.verb in {"write", "convey", "communicate"} or (letter and task.verb in {*SEND, "draft"} - {"circulate"}):
        return FollowUpKind.REFER if _letter_goes_out(task, whom, letter) else None
    return FollowUpKind.REFER if _moved_on(task, whom) else None


def _handed_up(task: Task, whom: str) -> bool:
    """"recommend", "refer it to the Trust", "pass it to Cabinet"."""
    if task.verb == "recommend" or (task.verb in {"draw", "drawn", "bring"} and DRAWN_TO.search(task.after)):
        return True
    if task.verb == "draw" and (to := ATTENTION_OF.match(task.after)) and is_other_body(to["who"]):
        return True
    if task.verb in {"refer", "escalate", "remit", "lobby"}:
        return not is_internal(whom) or CABINET_MEMBER.match(whom) is not None
    if task.verb == "pass" and CABINET_MEMBER.search(whom) and OPINION.search(task.words):
        return True
    if task.verb == "pass" and THAT_BODY.match(whom):
        return True
    return task.verb in {"pass", "forward", "commend"} and UPWARDS.fullmatch(whom) is not None


def _is_for_us(task: Task, whom: str) -> bool:
    """"seek counsel's advice", "chase the quote": a thing is wanted, nobody is addressed."""
    if task.verb == "seek":
        return ADVICE.search(task.after[:60]) is not None
    return task.verb == "chase" and A_THING.fullmatch(whom) is not None


def _asked_outside(task: Task, whom: str) -> bool:
    """Is somebody outside asked, pressed or told ("press the operator", "make the police aware", "send a reminder")?"""
    if task.verb == "hold" and TO_ACCOUNT.match(task.after):
        return True
    if (task.verb in PRESSING and whom) or (task.verb == "make" and MAKES_AWARE.match(task.after)):
        return True
    if task.verb in SEND and REMINDER.match(task.after):
        return not whom or not MEMBERS.search(whom)
    if task.verb in {"take", "put"} and TAKES_UP.match(task.after):
        return is_outside(whom)
    if task.verb == "chase" and UP_ALONE.match(task.after):
        return False
    if task.verb == "chase" and not whom and not A_THING.match(task.after.strip()):
        return True
    return task.verb in ADDRESSING and not _is_for_us(task, whom) and is_outside(whom) and not ONE_OF_THEM.fullmatch(whom)


def _raised(task: Task, whom: str) -> bool:
    """"raise it with the County", "report the fault to Highways", "speak to the Guides"."""
    if task.verb == "raise":
        return AT_AN_OFFICE.search(task.after) is not None or ((not whom or not is_internal(whom)) and not is_person(whom))
    if task.verb in {"ascertain", "establish", "find", "learn"} and (of := ASKED_FROM.search(task.after)) and is_other_body(of["who"]):
        return True
    if task.verb == "feed" and is_other_body(whom):
        return True
    if task.verb == "seek" and (of := SEEKS_FROM.match(task.after)) and is_other_body(of["who"]) and not ADVICE.search(of[0]):
        return True
    if task.verb == "report" and IT_ALONE.match(task.after):
        return not whom
    if task.verb == "report" and COUNTY.search(whom) and not MEMBERS.search(whom):
        return True
    if task.verb == "report":
        return is_other_body(whom) and FAULT.match(task.after) is not None
    if task.verb in {"liaise", "speak", "talk", "discuss"} and A_NAME.match(whom) and is_outside(whom):
        return True
    return task.verb in {*RAISE, "explore"} and is_other_body(whom)


def _put_to(task: Task, whom: str) -> bool:
    """"representations be made to the Ministry", "put it before the Harbour Board", "put the question to the Trust"."""
    if task.verb == "make" and REPRESENTS.match(task.after):
        return is_outside(whom)
    if task.verb == "make":
        return is_outside(whom) and OPINION.search(task.before) is not None
    if task.verb not in {"put", "place", "lay"}:
        return False
    if (before := BEFORE_BODY.match(task.after)) and is_other_body(before["who"]):
        return True
    put = task.verb == "put" and is_outside(whom)
    return put and (task.passive or OPINION.search(task.after) is not None or LETTER.search(task.after) is not None)


def _letter_goes_out(task: Task, whom: str, letter: bool) -> bool:
    """Does a letter go to somebody outside, or to nobody who is named?"""
    if CONGRATULATES.search(task.words) and not is_other_body(whom):
        return False
    if (task.passive and CABINET_MEMBER.match(whom)) or AT_AN_OFFICE.search(task.after):
        return True
    if task.passive and PAPER.search(task.before):
        return False
    if not whom:
        return (task.verb == "write" or (task.passive and letter)) and not WRITES_A_TEXT.match(task.after)
    return not (is_public(whom) or is_internal(whom) or is_person(whom) or MEMBERS.search(whom))


def _moved_on(task: Task, whom: str) -> bool:
    """"send the response to the Department"; a report submitted to another body of the council is not."""
    if task.verb not in {*SEND, "submit", "go"} - {"share", "circulate", "recirculate"}:
        return False
    if GOVERNMENT.search(whom):
        return True
    if task.verb in {"pass", "forward", "send"} and CABINET_MEMBER.match(whom) and OPINION.search(task.words):
        return True
    if task.verb == "submit" and not whom and SUBMITS.match(task.after):
        return True
    if task.verb == "submit" and PAPER.search(task.words) and not OPINION.search(task.before):
        return False
    return is_other_body(whom) or (A_NAME.match(whom) is not None and is_outside(whom) and not MEMBERS.search(whom))
