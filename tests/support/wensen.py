"""Groups that hypothesis draws; the wishes themselves are those of `domain.willekeur`."""

from hypothesis import strategies as st

from game.domain import commands as c
from game.domain.keuzes import RONDES, Manier, Niveau
from game.domain.willekeur import NAMEN


@st.composite
def groepen(draw: st.DrawFn, manieren: tuple[Manier, ...] = tuple(Manier)) -> c.BeginSessie:
    """Any group of 2 to 8 that may begin."""
    spelers = draw(st.integers(2, 8))
    return c.BeginSessie(
        NAMEN[:spelers],
        seed=draw(st.integers(0, 2**20 - 1)),
        niveau=draw(st.sampled_from(Niveau)),
        manier=draw(st.sampled_from(manieren)),
        minuten=draw(st.sampled_from(sorted(RONDES, reverse=True))),
        paren=spelers >= 5 and draw(st.booleans()),
        leidt=draw(st.none() | st.integers(0, spelers - 1)),
    )
