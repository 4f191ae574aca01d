"""What is to be done, said in a weaker way than a promise: "would", "is to", "would be done", "is expected"."""
from __future__ import annotations

from collections.abc import Callable

from clerk_desk.capture.doubts import ROUTINE, clause_before, is_past, is_unreal
from clerk_desk.capture.due_words import due_in
from clerk_desk.capture.note_forms import note_form
from clerk_desk.capture.owed import is_only_noted, is_owed, is_owed_when_passive, is_task
from clerk_desk.capture.parties import BY_A_POST, POST, subject_of
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.phrases import ADVERB
from clerk_desk.capture.promises import PASSIVE, SAID, promise_of
from clerk_desk.capture.speakers import Said, is_at_the_table, is_ours, owner_of, whom_named
from clerk_desk.capture.tasks import Task, due, recipients, task_from
from clerk_desk.capture.things import PAPER
from clerk_desk.capture.verbs import PARTICIPLE, VERB, base_of
from clerk_desk.capture.vocabulary import BODY_WORDS, MEMBERS_WORDS, REPORT_WORDS
from clerk_desk.domain.captured import Promise
from clerk_desk.domain.follow_ups import FollowUpKind
from clerk_desk.domain.time_words import MONTH

WOULD = Pattern(
    rf"(?:\b(?P<modal>[Ww]ould|[Ww]ill|shall|could|(?:is|are|was|were)\s+(?:going\s+)?to)|(?<=[a-z])(?P<short>['’](?:d|ll))|(?<=[A-Za-z])(?P<going>['’]s\s+going\s+to))"
    rf"(?:,[^,;]{{2,60}},)?\s+(?:{ADVERB}\s+)*(?P<verb>{VERB})\b",
    among=("ould", "ill", "shall", "s to", "e to", "going", "’d", "'d", "’ll", "'ll", "\n"))
# "would ask officers to check", the officers' task
ASKS_OTHERS = Pattern(
    rf"(?:ask|get|instruct|task)\s+(?P<who>officers|colleagues|staff|(?:his|her|their)\s+(?:\w+\s+)?(?:team|staff|officers|colleagues)|the\s+(?:[\w-]+\s+){{0,3}}?(?:{POST}|[Tt]eam|[Oo]fficers))\s+to\s+"
    rf"(?P<verb>{VERB})\b")
# "The Trust would bring an update to the September meeting", "share its plan with the Committee"
BRINGS = frozenset({"bring", "present", "provide", "submit", "share", "circulate", "send", "return", "report"})
BRINGS_US = Pattern(
    rf"[^;.]*?\b(?:to|with)\s+(?:(?:the|a|our|its|all)\s+)?(?:[\w’'-]+\s+){{0,3}}?(?:meetings?|{BODY_WORDS}|[Ff]orum|{MEMBERS_WORDS})\b")
OWN_PEOPLE = Pattern(r"officers|colleagues|staff")
WOULD_BE = Pattern(
    rf"\b(?:[Ww]ould|will|to|shall|should|could)\s+(?:{ADVERB}\s+)*be\s+(?:{ADVERB}\s+)*(?P<verb>{PARTICIPLE})\b", among=("be ", "be\n"))
AND_BE = Pattern(
    r"\b(?:would|will|(?:is|are|was|were)\s+to)\s+be\s+\w+\s+[^,;.]{0,60}?\band\s+(?:then\s+)?"
    r"(?P<verb>circulated|shared|sent|e-mailed|reported|forwarded)\b",
    among=("circulated", "shared", "sent", "e-mailed", "reported", "forwarded"))
NOTED_BY_INITIALS = Pattern(r"[A-Z]{2,3}")
# "it would be with members by the end of the week"
WITH_MEMBERS = Pattern(
    rf"\b(?P<thing>it|this|that|they|these|(?:the|a|an)\s[^,;.]{{3,60}}?)\s+(?:would|will)\s+be\s+(?P<rest>with\s+(?P<who>(?:all\s+|the\s+|ward\s+)*"
    rf"(?:{MEMBERS_WORDS}|{BODY_WORDS}|[Ff]orum)|them|him|her|you)\s+(?:by|within|in|before|after|on|shortly|next|this|early|later|soon)\b[^;.]*)",
    among=("be with", "be\nwith"))
# "a corrected version would reach Members by Friday"
REACHES_MEMBERS = Pattern(
    rf"\b(?P<thing>it|this|that|they|these|(?:the|a|an)\s[^,;.]{{3,60}}?)\s+(?:would|will)\s+reach\s+(?P<who>(?:all\s+|the\s+)*(?:{MEMBERS_WORDS}"
    rf"|{BODY_WORDS}|[Ff]orum))\b(?P<rest>[^;]*)", among=("reach",))
# "Written answers would follow."
ANSWERS_FOLLOW = Pattern(
    r"(?:^|[.;]\s)(?P<thing>(?:An? |The |Further |Full |More )?(?:[Ww]ritten )?(?P<what>answers?|responses?|repl(?:y|ies)"
    r"|details|information"
    r"|figures|breakdown|note|explanation))\s+(?:would|will)\s+follow\b(?P<rest>[^;.]*)", among=("follow",))
# "The Director said that this could be made available to all Members in the next few days"
COULD_GIVE = Pattern(
    r"\bcould be (?:made available|shared|circulated|sent|e-?mailed|provided|supplied) (?:outside|after|following)(?: of)? the meeting\b|"
    rf"\b(?:said|confirmed|advised|replied|explained|stated) that (?:this|these|it|they|the \w+)(?: [^;.]{{3,60}}? but)? could be"
    rf" (?:made available|shared|circulated|sent|e-?mailed|provided)"
    rf" (?:outside(?: of)? the meeting|(?:to|with) (?:all |the )?(?:\w+ )?(?:{MEMBERS_WORDS}|{BODY_WORDS}))\b", among=("could",))
CONTENT_FOR = Pattern(
    rf"\b(?:was|were) (?:quite |very |more than )?(?:content|happy|willing|agreeable"
    rf"|pleased) for (?P<thing>[^,;.]{{3,80}}?) to be (?P<verb>{PARTICIPLE})\b",
    among=("content for", "happy for", "willing for", "agreeable for", "pleased for"))
WHICH = Pattern(r"[a-z]\s(?:which|that|who)\s+$")
IS_BEFORE = Pattern(r"\b(?:was|were|is|are)\s+$")
AS_REQUIRED = Pattern(r",?\s+(?:if|as|where|when)\s+(?:required|necessary|needed|appropriate|and when)\b")
AGAIN = Pattern(r"\bagain\b")
WOULD_BE_DOING = Pattern(
    r"\b(?:would|will)\s+be\s+(?P<verb>circulating|recirculating|sending|sharing|e-?mailing|forwarding|writing|providing|reporting|liaising|speaking|asking"
    r"|contacting|arranging|raising|looking into|chasing|bringing|in\s+(?:touch|contact))\b",
    among=("would", "will"))
FOLLOWS = Pattern(
    r"\b(?:would|will)\s+(?:follow|go|come|go out)\b(?P<after>\s+(?:by e-?mail\s+|in writing\s+|out\s+)?to\s+(?P<who>(?:all\s+|the\s+"
    rf"|ward\s+|group\s+|forum\s+|board\s+|panel\s+|committee\s+)*(?:{MEMBERS_WORDS}|us all)(?:\s+of\s+the\s+\w+)?)[^.;]*)",
    among=("would", "will"))
GOES_OUT = Pattern(
    r"\b(?P<thing>(?:[Aa]n?|[Tt]he|[Rr]evised|updated)\s+(?:[\w-]+\s+){0,3}?(?:table|list|version|copy|note|report|paper|figures|map|timetable"
    r"|draft|summary|breakdown|slides))\s+(?:would|will)\s+go\s+(?:out|round)\b", among=("would", "will"))
# "Members are to receive a draft by e-mail in October"
MEMBERS_GET = Pattern(
    r"(?:^|[;.]\s|\bthat\s)(?P<whom>(?:[Aa]ll )?(?:(?:Panel|Committee|Board|Forum|[Ww]ard) )?(?:[Mm]embers"
    r"|[Cc]ouncillors)) (?:would|will|are to|were to) (?:also |therefore )?"
    r"(?:receive|have|get|be (?:sent|given|e-?mailed))(?P<from> from (?:him|her|them))?"
    r" (?P<what>(?:an? |the |further |some )?(?:[\w-]+ ){0,3}?(?:draft|links?|presentation|text|copy|copies|list|report|accounts|table|note"
    r"|paper|figures|data|details|summary"
    r"|slides|information|briefing note|breakdown)\b)", among=("embers", "ouncillors"))
# "An item on the visitor economy was added for June"
ADDED = Pattern(
    rf"(?:^|[;.]\s|\bthat\s)(?P<thing>(?:[Aa]n?|[Tt]he)\s(?:(?:further|new|standing)\s)?(?:item|report|update|paper)\s(?:on|about)\s[^,;.]{{3,80}}?)"
    rf"\s(?:was|were)\s(?:added|put|placed|included)\s+(?:(?:on|to|in)\sthe\s(?:\w+\s)?(?:programme|agenda|plan)\s)?"
    rf"(?P<when>(?:for|in)\s(?:the\s)?(?:\w+\s)?(?:{MONTH}|meeting)\b[^;.]*)", among=("added", "put", "placed", "included"))
# "He hoped to be in a position to send it out by Christmas"
HOPES_TO_SEND = Pattern(
    r"\b(?:hope[sd]?|aim(?:s|ed)|intend(?:s|ed))\s+(?:to\s+be\s+(?:in\s+a\s+position|able)\s+)?to\s+(?:be\s+able\s+to\s+)?(?P<verb>send|circulate"
    r"|share|provide|issue|publish|e-?mail|bring|report|present|submit|reply|respond|let\s+\w+\s+have)\b",
    among=("hope", "aim", "intend"))
# "The Clerk said that this would be put in hand"
SEEN_TO = Pattern(
    r"\b(?:this|that|it|these|they)\s+(?:would|will)\s+be\s+"
    r"(?P<verb>put in hand|seen to|attended to|dealt with|followed up|taken up|done)\b",
    among=("in hand", "seen to", "attended to", "dealt with", "followed up", "taken up", "be done"))
MEMBERS_MEET = Pattern(
    r"\b(?P<whom>(?:All )?(?:Members|Councillors)) (?:would|will) (?:also )?(?:receive|have|be (?:given|offered|invited to))"
    r"(?P<what> (?:an? |further |some |the )?(?:\w+ ){0,2}?(?:briefing|training|workshop|tour|seminar|site visit|walkabout)s?\b"
    r"(?! (?:note|paper|pack)))", among=("embers", "ouncillors"))
TO_THE_COMMITTEE = Pattern(r"\bto (?:us|the [Cc]ommittee)\b")
COMES_BACK = Pattern(
    r"(?:^(?:It|This|These|They)|\bagreed that it|\band (?:that )?it|\barranged that it|\b(?:reports?|updates?|items?|papers?"
    r"|matters?|study"
    r"|strategy|plan|policy|issue|results|findings|outcomes?|proposals?))\b[^,;.]{0,50}?"
    rf"\b(?:would|will|should)\s+(?P<verb>come|return|go|be\s+(?:{REPORT_WORDS}|provided|discussed))\s+(?=(?:back\s+|again\s+)?(?:to|at|before|by|in)\s)",
    among=("would", "will", "should"))
TO_OUR_MEETING = Pattern(
    r"(?:back\s+|again\s+)?(?:to|at|before|in)\s+(?:the\s+|this\s+|a\s+|its\s+)?(?:next\s+|future\s+|\w+\s+)?"
    rf"(?:{BODY_WORDS}|[Ff]orum|meetings?)\b")
EXPECTED = Pattern(
    rf"\b(?:is|was|are|were)\s+(?:expected|due|scheduled|anticipated)\s+to\s+be\s+(?P<verb>{REPORT_WORDS}|received)\b",
    among=("expected", "due", "scheduled", "anticipated"))
EXPECTS_TO_BRING = Pattern(
    r"\b(?:was|were|is|are)\s+(?:expecting|planning|intending)\s+to\s+(?P<verb>bring|report|present|submit)\b",
    among=("expecting", "planning", "intending"))
CONSIDERED_AGAIN = Pattern(
    rf"\b[Tt]he\s+(?:{BODY_WORDS})\s+(?:would|will)\s+receive\s+(?:the|an?|further)\s[^,;.]{{3,60}}?(?=\s+(?:at|in)\s+(?:its|the|a)?\s*(?:{MONTH}|next))|"
    r"\bwould look at [^,;.]{3,60}?(?=\s+at its (?:\w+ )?meeting\b)|"
    rf"\b[Tt]he\s+(?:{BODY_WORDS})\s+(?:would|will)\s+(?:(?:further|again)\s+(?:consider|discuss|review)"
    r"|(?:re-?consider|revisit|return to|look again at)"
    r"|(?:consider|discuss|review)\s+(?:it|this|the matter|the item)\s+(?:again|further))\b", among=("would", "will"))
OUR_MEETING = Pattern(rf"\b(?:meeting|{BODY_WORDS})\b")
ARE_SENT = Pattern(r"\bwould be (?:sent|e-?mailed)\b")
BY_E_MAIL = Pattern(r"\bby (?:e-?mail|post)\b")
ENQUIRIES = Pattern(r"\s+(?:further\s+|some\s+)?(?:enquiries|inquiries)\b")
UPWARDS = Pattern(r"\b(?:Cabinet|Council|Executive)\b")


def expectation(said: Said) -> Promise | None:
    """What is to be done, said in a weaker way: "would", "is to", "Clerk to", a report that is expected."""
    readings: tuple[Callable[[Said], Promise | None], ...] = (
        _content_for, would_do, _would_be_doing, would_be_done, _comes_back, _follows, _goes_out, _members_meet, note_form, _expected,
        _expects_to_bring, _considered_again, _added, _members_get, _hopes_to_send, _seen_to, _comes_to_members,
        _answers_follow)
    return next((made for read in readings if (made := read(said))), None)


def _content_for(said: Said) -> Promise | None:
    """"officers were content for a tour to be laid on"."""
    found = CONTENT_FOR.search(said.text)
    if found is None or is_past(said.text, found.start()):
        return None
    task = Task(base_of(found["verb"]), found["thing"], said.text[found.end():], True)
    return promise_of(said, task, "", PASSIVE, 0.75)


def would_do(said: Said, start: int = 0) -> Promise | None:
    """"The Clerk will circulate a first draft", "she would write to him with the figure". ``start`` is where to begin."""
    for found in WOULD.finditer(said.text, start):
        verb, after = base_of(found["verb"]), said.text[found.end():]
        if not is_task(found["verb"], verb, after) or is_unreal(said.text, found.start()):
            continue
        if _is_no_duty(found["modal"] or "", verb, after):
            continue
        if is_only_noted(said.text, found.start(), verb):
            continue
        if made := _would(said, owner_of(said, found.start()), verb, after):
            return made
    return None


def _is_no_duty(modal: str, verb: str, after: str) -> bool:
    """"could" promises a look at most; "was to represent" tells of an office."""
    if modal == "could":
        return verb not in {"look", "check", "find"} and not (verb == "make" and ENQUIRIES.match(after))
    return modal.startswith("w") and modal.endswith("to") and verb in {"represent", "serve", "act"}


def _would(said: Said, owner: str, verb: str, after: str) -> Promise | None:
    """The promise of the one who would, or of those whom they would ask."""
    if not is_ours(owner, said) and not (is_at_the_table(owner, said) and verb in BRINGS and BRINGS_US.match(after)):
        return None
    task = task_from(verb, "", after)
    if passed := ASKS_OTHERS.match(f"{verb}{after}"):
        owner = passed["who"] if OWN_PEOPLE.fullmatch(passed["who"]) else owner
        task = task_from(passed["verb"], "", f"{verb}{after}"[passed.end():])
    whom = whom_named(recipients(task), said)
    noted = NOTED_BY_INITIALS.fullmatch(owner) is not None
    return promise_of(said, task, owner, SAID, 0.8, whom=whom) if noted or is_owed(task, whom, after) else None


def _would_be_doing(said: Said) -> Promise | None:
    """"He would be circulating a note of the proceedings", "she would be in touch with the Secretary over dates"."""
    found = WOULD_BE_DOING.search(said.text)
    if found is None or is_unreal(said.text, found.start()):
        return None
    owner, after = owner_of(said, found.start()), said.text[found.end():]
    task = task_from("contact" if found["verb"].startswith("in") else base_of(found["verb"]), "", after)
    whom = whom_named(recipients(task), said)
    return promise_of(said, task, owner, SAID, 0.75, whom=whom) if is_ours(owner, said) and is_owed(task, whom, after) else None


def would_be_done(said: Said, start: int = 0) -> Promise | None:
    """"The data would be circulated outside of the meeting". ``start`` is where to begin."""
    text = said.text
    for found in (*WOULD_BE.finditer(text, start), *AND_BE.finditer(text, start)):
        rest = text[found.end():]
        if _is_no_plan(text, found[0], found.start(), start) or AS_REQUIRED.match(rest) or AGAIN.search(found[0]):
            continue
        task = Task(base_of(found["verb"]), clause_before(text, found.start()), rest, True)
        whom = recipients(task)
        if is_owed_when_passive(task, whom, rest) and not (WHICH.search(text[:found.start()]) and not whom):
            by = BY_A_POST.match(rest)
            return promise_of(said, task, by["who"] if by else "", PASSIVE, 0.8, whom=whom)
    return None


def _is_no_plan(text: str, words: str, at: int, start: int) -> bool:
    """A bare "to be sent", a "should be sent" or "could be sent" outside a promise, or what is only supposed."""
    if words.startswith("could") and COULD_GIVE.search(text) and not is_unreal(text, at):
        return False
    if words.startswith(("should", "could")) and not start:
        return True
    if words.startswith("to") and not IS_BEFORE.search(text[:at]):
        return True
    return is_unreal(text[start:], at - start)


def _comes_back(said: Said) -> Promise | None:
    """"It was noted that a report would come back to Committee in March"."""
    found = COMES_BACK.search(said.text)
    if found is None or is_unreal(said.text, found.start("verb")) or is_past(said.text, found.start()):
        return None
    rest = said.text[found.end():]
    if not TO_OUR_MEETING.match(rest) or ROUTINE.search(rest):
        return None
    return promise_of(said, Task("bring", said.text[:found.start("verb")], f" {rest}", True), "", "a report is expected", 0.75)


def _follows(said: Said) -> Promise | None:
    """"the rest would follow by e-mail to all Members"."""
    found = FOLLOWS.search(said.text)
    if found is None or is_unreal(said.text, found.start()) or TO_THE_COMMITTEE.search(found[0]):
        return None
    task, reason = Task("send", "", found["after"]), "undertaken: something would follow to members"
    return promise_of(said, task, "", reason, 0.8, FollowUpKind.CIRCULATE, found["who"])


def _goes_out(said: Said) -> Promise | None:
    """"a revised table would go out with the minutes": paper that members get."""
    found = GOES_OUT.search(said.text)
    if found is None or is_unreal(said.text, found.start()) or is_past(said.text, found.start()):
        return None
    rest = said.text[found.end():]
    return promise_of(said, Task("send", found["thing"], rest, True), "", PASSIVE, 0.75, FollowUpKind.CIRCULATE) if due_in(rest) else None


def _members_meet(said: Said) -> Promise | None:
    """"Members would receive a briefing on the inspection in May": with the time named, so that it is no mere custom."""
    found = MEMBERS_MEET.search(said.text)
    if found is None or is_unreal(said.text, found.start()) or is_past(said.text, found.start()):
        return None
    task = Task("arrange", found["what"], said.text[found.end():], True)
    whom = found["whom"]
    return promise_of(said, task, "", "expected: members are to come together", 0.75, FollowUpKind.ARRANGE, whom) if due(task) else None


def _expected(said: Said) -> Promise | None:
    """"The evaluation is due to be presented to the Board in May"."""
    found = EXPECTED.search(said.text)
    if found is None or is_past(said.text, found.start()) or not PAPER.search(said.text[:found.start()]):
        return None
    rest = said.text[found.end():]
    if not OUR_MEETING.search(rest) or UPWARDS.search(rest):
        return None
    return promise_of(said, Task("bring", said.text[:found.start()], rest, True), "", "a report is expected", 0.7)


def _expects_to_bring(said: Said) -> Promise | None:
    """"She was expecting to bring the evaluation to the Panel in June"."""
    found = EXPECTS_TO_BRING.search(said.text)
    if found is None or is_unreal(said.text, found.start()):
        return None
    owner, rest = owner_of(said, found.start()), said.text[found.end():]
    if not is_ours(owner, said) or not OUR_MEETING.search(rest) or UPWARDS.search(rest):
        return None
    return promise_of(said, task_from(found["verb"], "", rest), owner, "a report is expected", 0.75, FollowUpKind.REPORT)


def _considered_again(said: Said) -> Promise | None:
    """"The Panel would further consider this at its July meeting": with the time named."""
    found = CONSIDERED_AGAIN.search(said.text)
    if found is None or is_unreal(said.text, found.start()):
        return None
    task = Task("bring", "", said.text[found.end():], True)
    return promise_of(said, task, "", "a report is expected", 0.75, FollowUpKind.REPORT) if due(task) else None


def _added(said: Said) -> Promise | None:
    """"An item on the visitor economy was added for June": on the work programme."""
    found = ADDED.search(said.text)
    if found is None or is_past(said.text, found.start()):
        return None
    task = Task("add", found["thing"], f" {found['when']}", True)
    return promise_of(said, task, "", "an item is to go on an agenda", 0.75, FollowUpKind.REPORT)


def _members_get(said: Said) -> Promise | None:
    """"Members are to receive a draft by e-mail in October": with the time or the way named, so that it is no mere custom."""
    found = MEMBERS_GET.search(said.text)
    if found is None or is_unreal(said.text, found.start("whom")) or is_past(said.text, found.start("whom")):
        return None
    task = Task("receive", found["what"], said.text[found.end():], True)
    if ROUTINE.search(task.after) or not (due(task) or BY_E_MAIL.search(task.after) or ARE_SENT.search(found[0])):
        return None
    owner = _sayer(said, found.start("whom")) if found["from"] else ""
    return promise_of(said, task, owner, "undertaken: something would follow to members", 0.75, FollowUpKind.CIRCULATE, found["whom"])


def _hopes_to_send(said: Said) -> Promise | None:
    """"hoped to be in a position to send it out by Christmas": with the time named."""
    found = HOPES_TO_SEND.search(said.text)
    if found is None or is_unreal(said.text, found.start()):
        return None
    owner, task = owner_of(said, found.start()), task_from(found["verb"], "", said.text[found.end():])
    return promise_of(said, task, owner, SAID, 0.7) if is_ours(owner, said) and due(task) else None


def _seen_to(said: Said) -> Promise | None:
    """"The Clerk said that this would be put in hand": by the one who says so."""
    found = SEEN_TO.search(said.text)
    if found is None or is_unreal(said.text, found.start()):
        return None
    owner, task = _sayer(said, found.start()), Task("do", "", said.text[found.end():], True)
    return promise_of(said, task, owner, SAID, 0.75) if owner else None


def _comes_to_members(said: Said) -> Promise | None:
    """"The Director said that it would be with members by the end of the week", "… would reach Members by Friday"."""
    found = WITH_MEMBERS.search(said.text) or REACHES_MEMBERS.search(said.text)
    if found is None or is_unreal(said.text, found.start()):
        return None
    owner, task = _sayer(said, found.start()), Task("send", found["thing"], f" {found['rest']}", True)
    return promise_of(said, task, owner, SAID, 0.8, FollowUpKind.CIRCULATE, found["who"])


def _sayer(said: Said, at: int) -> str:
    """Who says at this place that something would come, empty where it is none of ours."""
    owner = owner_of(said, at)
    owner = owner if is_ours(owner, said) else subject_of(said.text)
    return owner if is_ours(owner, said) else ""


def _answers_follow(said: Said) -> Promise | None:
    """"Written answers would follow.": from whom is not said."""
    found = ANSWERS_FOLLOW.search(said.text)
    if found is None or is_unreal(said.text, found.start()):
        return None
    one = found["what"] in {"answer", "response", "reply", "explanation"}
    kind = FollowUpKind.RESPOND if one else FollowUpKind.CIRCULATE
    return promise_of(said, Task("send", found["thing"], found["rest"], True), "", "undertaken: something would follow", 0.8, kind)
