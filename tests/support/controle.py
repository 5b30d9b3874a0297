"""A table of raw dilemmas that checks itself, and that nothing of the session changes on asking."""

from support.tafel import SPEL

from game.domain import commands as c
from game.domain.reden import Weigering
from game.werkplaats.proeftafel import Answer, Proeftafel


class Controle(Proeftafel):
    """Asks every wish, and fails as soon as a promise does not hold."""

    def __init__(self, groep: c.BeginSessie) -> None:
        super().__init__(SPEL, groep)

    def vraag(self, command: c.Command) -> Answer:
        voor, kopie = self.sessie, repr(self.sessie)
        answer = super().vraag(command)
        assert repr(voor) == kopie, "decide changes nothing"
        return answer

    def gunt(self, command: c.Command) -> bool:
        """Ask for a wish; whether it was granted."""
        return not isinstance(self.vraag(command), Weigering)
