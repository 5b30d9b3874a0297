"""One short session as text, read by people: what a table of three says and hears.

Set `GOLDEN=1` to write the transcript anew; then read it, as nobody else will.
"""

import os
from pathlib import Path

from game.domain.spelcode import schrijf

GOLDEN = Path(__file__).parents[1] / "golden" / "terminal-drie-spelers.txt"

OPZET = ["1", "3", "Ann, Bé, Côme", "1", "", "", "1", ""]
ZAAK = ["f", "", "", ""]
GREEP = ["", "1", "2", "p", "2", "3", "p", ""]
KAARTEN = ["1", "b", "", "", "1", "2", "3", "1", "1", "We vragen het de visser.", ""]
PLAN = ["1", "2", "r", "1", "1", "w", "1", "2", "2", "k", "5", "t", "2", "k", "2", ""]
STOEL = ["3", ""]
BON = ["", "g", "1", "", "", "l", "5 5", "9 3 3", "4 6 5", "Recht mag hier iets lager.", ""]
WENDING = ["", "1", "1", "b", "2", "2", "g", "", ""]
WAT_ALS = ["1", "1", "g", "", "b", "b", "j", "b", ""]
TERUG = ["a", "s", "Niemand had de oever gebeld.", ""]
WAARDERING = ["1", "2", "2", "a", "1", "p"]
GEVOEL = ["", "4", "p", "2", ""]
CHECK_IN = ["1", "2", ""]
WAT_GEBEURDE = ["1", "2", "g", "2", "b", "b", "a", ""]
WAARDOOR = ["v", "", "s", "De oever wist het al.", ""]
LIJKT_OP = [""]
RUGZAK = ["3", "2", "v", "1", "Kent de visser bij naam.", "k", "", "r", "b", ""]
TROTS = ["", "3", "p", "1", ""]
ALS_DAN = ["iemand stilvalt", "tel ik tot tien", "maandag", "", "ik nee moet zeggen", ""]
EINDE = ["d", "", "", "j"]


def test_a_session_reads_as_it_read_before(terminal, dek):
    code = schrijf(("testdorp/brug",), dek.in_taal("nl"), 5)
    kiezen = [*OPZET, code.lower(), *ZAAK, *GREEP, *KAARTEN, *PLAN, *STOEL]
    kijken = [*BON, *WENDING, *WAT_ALS, *TERUG, *WAARDERING, *GEVOEL]
    slot = [*CHECK_IN, *WAT_GEBEURDE, *WAARDOOR, *LIJKT_OP, *RUGZAK, *TROTS, *ALS_DAN, *EINDE]
    gezegd = terminal.speel([*kiezen, *kijken, *slot, "q"])
    assert "geen keuze" not in gezegd
    if os.environ.get("GOLDEN"):
        GOLDEN.write_text(gezegd, "utf-8")
    assert gezegd == GOLDEN.read_text("utf-8")
