"""Where exercises are begun and gone on with: their content and their saves, for every face."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
from attrs import frozen

from game.domain.commands import BeginSessie
from game.domain.oefenboek import Oefenboek
from game.domain.reden import Weigering
from game.oefeningen.vorm import Inhoud
from game.session.melding import Melding
from game.session.oefenbewaar import Begonnen, Gevonden, Oefenbewaar
from game.session.oefensessie import Oefensessie
from game.texts.vertaler import Vertaler


@frozen
class Oefenkast:
    """The saves on the disk, and what an exercise is done with, in the language of now."""

    bewaar: Oefenbewaar
    inhoud: Callable[[str], Inhoud[Any]]
    """What the exercise with that name is done with."""
    t: Callable[[], Vertaler]

    def begin(self, begonnen: Begonnen) -> Oefensessie | Weigering:
        """Begin anew, or say why the exercise cannot begin with this."""
        return Oefensessie.begin(begonnen, self.inhoud(begonnen.naam), self.bewaar)

    def open(self, begonnen: Begonnen, boek: Oefenboek) -> Oefensessie | Melding:
        """Go on as it was left, with the book as it is now; or say why that cannot be."""
        begonnen = attrs.evolve(begonnen, opzet=attrs.evolve(begonnen.opzet, boek=boek))
        return Oefensessie.open(begonnen, self.inhoud(begonnen.naam), self.bewaar, self.t())

    def te_verliezen(self, naam: str, profiel: str, boek: Oefenboek) -> Gevonden | None:
        """What would be lost by beginning anew: nothing when it was left untouched."""
        gevonden = self.bewaar.begonnen(naam, profiel)
        sessie = self.open(gevonden[0], boek) if gevonden else None
        erin = isinstance(sessie, Oefensessie) and not sessie.onaangeroerd
        return gevonden if erin else None


def met_daarna(begonnen: Begonnen, daarna: BeginSessie | None) -> Begonnen:
    """The exercise with the session that follows on it now, if the same people asked for one."""
    zelfde = daarna is not None and daarna.namen == begonnen.opzet.namen
    return attrs.evolve(begonnen, daarna=daarna) if zelfde else begonnen


def vervolg(gedaan: Oefensessie) -> BeginSessie | None:
    """The session that waited for this exercise, with what comes back at its end."""
    daarna = gedaan.begonnen.daarna
    return None if daarna is None else attrs.evolve(daarna, aandenken=gedaan.aandenken())
