"""Employers: what else is asked beside a firm that is named, of which nothing is known."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...text import normalize, words
from .. import messages
from ..talk import Talk

__all__ = ["beside_a_firm"]

_FIRM = regex(
    r"\b(?:tcs|infosys|wipro|accenture|cognizant|cts|capgemini|hcl|tech mahindra|deloitte|google|meta|facebook|amazon"
    r"|microsoft|netflix|apple|nvidia|openai|ibm|oracle|flipkart|swiggy|zomato|paytm|uber|tesla|sap|siemens|bosch"
    r"|zalando|databricks|salesforce|adobe|intel|samsung|lti|mindtree|zoho|walmart|jp ?morgan|goldman(?: sachs)?|kpmg"
    r"|ey|pwc)\b"
)
_CLAUSE = regex(r"[.,;:!?]+\s*|\s(?:but|because|coz|cuz|as|since|kyuki|kyunki|par|lekin|and|aur)\s")
_LIKELY = 0.6
"""Least confidence of an answer to what is asked beside a firm."""
_LEAST = 3
"""Words of a clause that asks something, at least."""


def beside_a_firm(talk: Talk, utterance: str, reply: Reply) -> Reply | None:
    """The answer to what is asked beside a firm, where the reply is that nothing is known of the firm; else None."""
    said = normalize(utterance)
    gap = talk.knowledge.roles.companies
    if reply.kind != "fallback" or not gap or talk.knowledge[gap].answer not in reply.text:
        return None
    firms = list(dict.fromkeys(match[0] for match in _FIRM.finditer(said)))
    rest = [part.strip() for part in _CLAUSE.split(said) if not _FIRM.search(part) and len(words(part)) >= _LEAST]
    for part in dict.fromkeys([". ".join(rest), *rest]) if firms else ():
        found = talk.ask(part, (), ()) if part else reply
        entries = [match.entry for match in found.answers if match.entry.kind == "topic"]
        if found.kind == "answer" and entries and found.confidence >= _LIKELY:
            text = f"{messages.not_of_firms(firms)}\n\n{found.text}"
            return replace(found, question=utterance, text=text, tentative=True)
    return None
