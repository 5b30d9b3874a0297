"""What is said at the birthday, on every face."""

from __future__ import annotations

from game.domain.views import View
from game.texts.vertaler import N_, Vertaler

OPDRACHT = N_("Leg het plan uit aan je oom, in één zin.")
TERUGVRAAG = N_("De oom vraagt terug: “En wat heb ik daaraan?”")


def wie_is_wie(t: Vertaler, view: View) -> str:
    """Who explains and who plays the uncle: the first two in the order of speaking."""
    eerste, tweede = (t.naam(view.sessie.speler(nummer)) for nummer in view.volgorde[:2])
    return t("{naam} legt uit. {oom} speelt de oom.", naam=eerste, oom=tweede)
