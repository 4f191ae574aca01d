"""The verbs of what is promised and asked for, with their forms and what each usually means for an action log."""
from __future__ import annotations

import re

SEND = (
    "circulate", "recirculate", "send", "e-mail", "email", "forward", "issue", "distribute", "share", "copy", "re-circulate",
    "resend", "disseminate", "pass",
)
GIVE = ("provide", "supply", "give", "furnish", "let", "make", "receive", "have", "see")
REPORT = (
    "report", "submit", "bring", "present", "return", "come", "add", "schedule", "place", "put", "table", "feed", "include",
    "resubmit", "re-submit", "revisit", "reconsider",
)
ANSWER = ("respond", "reply", "answer")
ARRANGE = (
    "arrange", "organise", "organize", "convene", "hold", "host", "facilitate", "meet", "visit", "invite", "schedule", "establish",
    "set",
)
RAISE = (
    "raise", "refer", "recommend", "write", "ask", "lobby", "press", "enquire", "inquire", "chase", "approach", "contact", "speak",
    "talk", "discuss", "liaise", "urge", "consult", "invite", "convey", "relay", "request", "escalate", "appeal", "call",
)
DO = (
    "do", "repaint", "reprint", "rewrite", "rearrange", "recheck", "enforce", "strengthen", "improve", "simplify",
    "check", "investigate", "look", "explore", "find", "follow", "clarify", "confirm", "review", "prepare", "draft", "produce",
    "amend", "update", "correct", "revise", "obtain", "get", "seek", "ascertain",
    "pursue", "ensure", "establish", "develop", "compile", "collate", "identify", "remind", "remove", "incorporate", "complete",
    "carry", "undertake", "conduct", "take", "inspect", "purchase", "order",
    "install", "repair", "clean", "replace", "canvass", "publicise", "advertise", "attend", "nominate", "register", "monitor",
    "examine", "assess", "work", "explain", "publish", "upload", "collect",
    "consider", "apply", "act", "book", "erect", "fix", "mend", "test", "trim", "cut", "paint", "measure", "count", "verify",
    "research", "analyse", "tell", "inform", "notify", "advise", "alert", "telephone",
    "ring", "phone", "thank", "commission", "negotiate", "progress", "resolve", "rectify", "address", "adjust", "reword", "add",
    "extend", "renew", "open", "close", "move", "keep", "start", "begin", "bring",
    "query", "pay", "claim", "print", "sign", "post", "display", "put", "create", "design", "map", "survey", "weed", "water", "empty",
    "collate", "redraft", "re-examine", "re-issue", "reissue", "deliver", "promote",
    "encourage", "support", "co-ordinate", "coordinate", "oversee", "use", "try", "suggest", "propose", "represent", "gather",
    "scope", "price", "cost", "quantify", "break", "summarise", "record", "minute", "log", "tidy", "reinstate", "redesign", "clear",
    "show", "demonstrate",
)
IRREGULAR = {
    "send": "sent", "give": "given", "let": "let", "make": "made", "bring": "brought", "come": "come", "put": "put", "feed": "fed",
    "hold": "held", "meet": "met", "set": "set", "write": "written", "speak": "spoken",
    "find": "found", "get": "got", "seek": "sought", "undertake": "undertaken", "take": "taken", "see": "seen", "have": "had", "tell":
    "told", "ring": "rung", "keep": "kept", "begin": "begun", "pay": "paid", "cut": "cut",
    "resend": "resent", "show": "shown", "break": "broken", "redraft": "redrafted", "oversee": "overseen",
}
DOUBLED = frozenset({"submit", "resubmit", "re-submit", "refer", "trim", "map", "log", "set"})
DEAD = frozenset(
    [
        "note", "approve", "adopt", "accept", "endorse", "receive", "thank", "record", "welcome", "acknowledge", "grant", "confirm",
        "support", "ratify", "appoint", "elect", "congratulate", "commend", "recognise", "delegate", "authorise", "defer", "proceed",
        "allow", "disagree", "agree", "differ", "suspend", "exclude", "be", "move", "second", "withdraw", "reject", "refuse",
        "decline", "sign", "believe", "regret", "declare", "abstain", "vote", "remain", "stand", "go", "continue", "extend", "permit",
        "release", "allocate", "object", "resolve", "hear", "retain", "set", "waive", "reduce", "increase", "close", "open",
    ],
)


def _past(verb: str) -> str:
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb[:-1]}{verb[-1] * 2}ed" if verb in DOUBLED else f"{verb}ed"


def _present(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s"


ALL = tuple(dict.fromkeys((*SEND, *GIVE, *REPORT, *ANSWER, *ARRANGE, *RAISE, *DO)))
BASE = {form: verb for verb in ALL for form in (verb, _past(verb), _present(verb))}
BASE |= {"scoped": "scope", "wrote": "write", "gave": "give", "mailed": "email"}
PARTICIPLES = {_past(verb): verb for verb in ALL} | {"scoped": "scope"}


def one_of(words: tuple[str, ...] | dict[str, str] | frozenset[str]) -> str:
    """A pattern for one of these words, the longest first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) + ")"


PLAIN = one_of(ALL)
PARTICIPLE = one_of(PARTICIPLES)
DELIVERED = one_of({_past(verb): verb for verb in (*SEND, "provide", "supply", "give", "make")})
