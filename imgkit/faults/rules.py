"""Which error of imgkit an error of a service becomes, and what to do about it: a table of rules.

The first rule that fits counts. The sentences stand in code, and in no data file, so that they are
found for translation as all other words on show.
"""

from dataclasses import dataclass

from imgkit.errors import (
    AccessError,
    ConnectionLostError,
    LimitError,
    NotFoundError,
    QuotaError,
    RefusedError,
    ServiceError,
)
from imgkit.faults.complaints import Complaint
from imgkit.language import _


@dataclass(frozen=True)
class Rule:
    """One kind of complaint.

    Args:
        error: What it becomes.
        what: What happened.
        remedy: What to do.
        words: What tells it, in its code or its message, any of them; none where the status does.
        statuses: The HTTP statuses that it comes with; none where it comes with any.
        only_pages: Whether it is told by a page for people in the place of an answer.
        may_be_billed: Whether a picture may have been made all the same.
    """

    error: type[ServiceError]
    what: str
    remedy: str
    words: tuple[str, ...] = ()
    statuses: tuple[int, ...] = ()
    only_pages: bool = False
    may_be_billed: bool = False

    def fits(self, complaint: Complaint) -> bool:
        """Say whether a complaint is of this kind."""
        return (
            (not self.statuses or complaint.status in self.statuses)
            and (not self.only_pages or complaint.is_page)
            and (not self.words or any(word in complaint.kinds for word in self.words))
        )


def rule_for(complaint: Complaint) -> Rule:
    """Return the first rule that fits a complaint.

    Args:
        complaint: What the service complains of.
    """
    return next((rule for rule in RULES if rule.fits(complaint)), UNEXPECTED)


RULES = (
    Rule(
        RefusedError,
        _("The service's safety system said no. Nothing was drawn."),
        _("Say it in other words, without anything violent, sexual or hateful."),
        words=(
            "moderation_blocked",
            "content_policy_violation",
            "contentpolicyviolation",
            "content_filter",
            "contentfilter",
            "responsibleaipolicyviolation",
            "safety system",
            "safety_violations",
        ),
    ),
    Rule(
        QuotaError,
        _("The money or the quota of this key is used up."),
        _(
            "Waiting does not help: whoever owns the key must raise its limit. "
            "Until then set IMGKIT_MODE=local in .env."
        ),
        words=(
            "insufficient_quota",
            "exceeded your current quota",
            "billing_hard_limit",
            "billing_limit",
            "billing_not_active",
            "credit_balance",
            "spend_limit",
            "budget_exceeded",
            "budget has been exceeded",
            "limit: 0/1min",
        ),
    ),
    Rule(
        ConnectionLostError,
        _("A proxy or a filter between here and the service did not let the request through."),
        _(
            "Ask whoever looks after the network: the address of the service must be allowed, "
            "and a proxy that wants a name and a password gets them in HTTPS_PROXY. "
            "Until then set IMGKIT_MODE=local in .env."
        ),
        statuses=(401, 403, 407, 451, 511),
        only_pages=True,
    ),
    Rule(
        ConnectionLostError,
        _("The proxy of this network did not let the request through."),
        _(
            "Ask whoever looks after the network which name and password the proxy wants, "
            "and put them into HTTPS_PROXY. Until then set IMGKIT_MODE=local in .env."
        ),
        statuses=(407,),
    ),
    Rule(
        NotFoundError,
        _("The service does not know this model, or has switched it off."),
        _(
            "Set another IMGKIT_MODEL in .env; "
            "`python3 start.py doctor` says which models are switched off."
        ),
        words=("model_not_found", "invalid model name", "model_deprecated"),
        statuses=(400, 403, 404, 410),
    ),
    Rule(
        AccessError,
        _("The service does not accept the sign-in: by the clocks it is not valid now."),
        _(
            "Look whether the clock of this computer is right, and set it; "
            "then sign in again with `az login`."
        ),
        words=(
            "not yet valid",
            "lifetime validation failed",
            "not within its valid time range",
            "token is expired",
            "token expired",
        ),
        statuses=(401, 403),
    ),
    Rule(
        AccessError,
        _("The service may not be used from this country."),
        _("Set another service in .env, or IMGKIT_MODE=local to work offline."),
        words=("unsupported_country",),
        statuses=(403,),
    ),
    Rule(
        AccessError,
        _("Whoever is signed in may not use this service."),
        _("Ask for the role Cognitive Services OpenAI User; it takes some minutes to count."),
        words=("permissiondenied", "data action"),
        statuses=(401, 403),
    ),
    Rule(
        AccessError,
        _("The service does not accept the key."),
        _("Check the key in .env: copy it again, without spaces around it."),
        statuses=(401,),
    ),
    Rule(
        AccessError,
        _("The organisation of this key must be verified before it may use this model."),
        _(
            "Whoever owns the key verifies it with the service. "
            "Until then set another IMGKIT_MODEL in .env."
        ),
        words=("must be verified",),
        statuses=(403,),
    ),
    Rule(
        AccessError,
        _("This key may not use this model."),
        _("Ask whoever owns the key, or set another IMGKIT_MODEL in .env."),
        statuses=(403,),
    ),
    Rule(
        NotFoundError,
        _("Azure has no deployment of this name."),
        _(
            "Set AZURE_OPENAI_DEPLOYMENT in .env to the name that was given when the model was "
            "deployed; a new deployment takes five minutes to be found."
        ),
        words=("deploymentnotfound",),
        statuses=(404,),
    ),
    Rule(
        NotFoundError,
        _("There is nothing at this address of the service."),
        _(
            "Check in .env the address, OPENAI_BASE_URL or AZURE_OPENAI_ENDPOINT, "
            "and on Azure AZURE_OPENAI_API_VERSION."
        ),
        words=("resource not found", "invalid url"),
        statuses=(404,),
    ),
    Rule(
        NotFoundError,
        _("The service does not know this model, deployment or address."),
        _(
            "Check IMGKIT_MODEL, the addresses and, on Azure, AZURE_OPENAI_DEPLOYMENT in .env; "
            "`python3 start.py doctor` says which models are switched off."
        ),
        statuses=(404, 410),
    ),
    Rule(
        LimitError,
        _("Too many pictures were asked for in a short time."),
        _("Wait a minute and run it again; a class that shares a key takes turns."),
        statuses=(429,),
    ),
    Rule(
        ServiceError,
        _("The service has no such option."),
        _("Leave the option out."),
        words=("unknown parameter", "unknown_parameter", "additional properties"),
        statuses=(400, 422),
    ),
    Rule(
        ServiceError,
        _("The picture is too small or too large for the service."),
        _("Take one that is 50 to 16,000 pixels wide and high, and that has less than 20 MB."),
        words=("invalidimagesize",),
        statuses=(400,),
    ),
    Rule(
        ServiceError,
        _("The service cannot read the picture that was sent."),
        _("Open the picture and save it anew as PNG or JPEG, and take that one."),
        words=("invalid_image", "invalid image", "invalidimage"),
        statuses=(400, 415, 422),
    ),
    Rule(
        ServiceError,
        _("The service could not fetch the picture from its address."),
        _("Save the picture as a file first, and take the file."),
        words=("while downloading", "url is not accessible"),
        statuses=(400,),
    ),
    Rule(
        ServiceError,
        _("What was sent is too large for the service, or for a proxy before it."),
        _("Take a smaller picture, or fewer of them."),
        statuses=(413,),
    ),
    Rule(
        ConnectionLostError,
        _("The time was up before the service had answered (HTTP {status})."),
        _("Run it again in a minute, with a smaller size or a lower quality if it stays so."),
        statuses=(408, 504, 524),
        may_be_billed=True,
    ),
    Rule(
        ConnectionLostError,
        _("The service has a fault of its own (HTTP {status})."),
        _("Run it again in a minute."),
        statuses=tuple(range(500, 600)),
    ),
    Rule(
        ServiceError,
        _("The service refused the request."),
        _("Change what its message names."),
        statuses=tuple(range(400, 500)),
    ),
)

UNEXPECTED = Rule(
    ServiceError,
    _("The service answered with something unexpected."),
    _("Run it again; if it stays so, `python3 start.py doctor` looks at the set-up."),
    may_be_billed=True,
)
"""An error that came in the middle of a stream, and that no rule knows."""
