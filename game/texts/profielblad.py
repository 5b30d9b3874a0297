"""What a profiel says to its owner, and what opening and forgetting it means; for every face.

The words on the outside of a profiel name a person and a day. What stands inside is only said once
somebody has said that it is theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from game.domain.dilemma import Rol
from game.domain.keuzes import Rugzaksoort
from game.domain.profiel import Profiel, Sessiedeel, open_buitenvraag
from game.domain.profielinhoud import Profielinhoud, wat_kwam_ervan
from game.domain.zelftest import TRIADEN
from game.texts.datum import datum
from game.texts.vertaler import N_, Vertaler
from game.texts.vragenbank import VRAGENBANK
from game.texts.woorden import KWALITEITWOORDEN, WOORDEN
from game.texts.zinnen import als_dan_zin

IS_DIT_VAN_JOU = N_("Is dit jouw profiel?")
ALLEEN_JIJ = N_("Een profiel is van één mens. Open alleen dat van jezelf.")
HIER = N_("Alles blijft op deze computer. Het spel stuurt niets weg.")
BESTAND = N_("Het staat in een gewoon bestand. Wie hier kan inloggen, kan erbij.")
GEEN_TERUG = N_("Terughalen kan niet.")
GEWIST = N_("Het bestand is van deze computer gewist.")
OOK_ALLEEN = N_("Wat je alleen speelde gaat mee, met het verslag.")
BLIJFT = N_("Wat je aan tafel zei, staat nog bij de sessies die jullie bewaarden.")
ERIN = N_("Speelt de tafel die sessie verder, dan komt die er weer in.")
BIJ_DE_SESSIE = N_("Het verslag en het verloop van die sessie blijven bij de sessie.")
HAAL_ERUIT = N_("Haal uit mijn profiel")
IS_ERUIT = N_("Deze sessie staat niet meer in je profiel.")
ERUIT = N_("Wat deze sessie erin zette, gaat er weer uit. De rest blijft.")

WAT = (
    N_("Nog niemand heeft hier een profiel."),
    N_("In een profiel blijft bewaard wat van jou is: je zinnen, je grepen, je rugzak."),
    N_("Zonder profiel kan ook. Wat je alleen oefent, vergeet het spel dan als je klaar bent."),
)
"""What a profiel is, for who has none yet."""

RUGZAKVRAGEN: Mapping[Rugzaksoort, str] = {
    Rugzaksoort.STUDIE: N_("Wat leerde je daar dat je nu nog gebruikt?"),
    Rugzaksoort.WERK: N_("Wat deed je daar dat hier niemand weet?"),
    Rugzaksoort.TROTS: N_("Wanneer was dat, en wat deed jij?"),
}
"""What each private card of the rugzak asks its owner."""


def profielnaam(t: Vertaler, naam: str) -> str:
    """The name on a profiel, or that it has none."""
    return naam or t("Zonder naam")


def kaftdelen(t: Vertaler, gemaakt: str, sessies: int) -> tuple[str, str]:
    """What the outside of a profiel says beside the name: since when, and how many sessions."""
    telling = t.n("{aantal} sessie", "{aantal} sessies", sessies)
    return t("Gemaakt op {datum}", datum=datum(t, gemaakt)), telling


def kaftzin(t: Vertaler, gemaakt: str, sessies: int) -> str:
    """The same in one line."""
    return "{}, {}.".format(*kaftdelen(t, gemaakt, sessies))


def inhoudzin(t: Vertaler, inhoud: Profielinhoud) -> str:
    """How much a profiel holds, in one phrase that can stand in a sentence."""
    delen = []
    if inhoud.triaden:
        heel = inhoud.triaden == TRIADEN
        delen.append(t("de zelftest") if heel else t("een halve zelftest"))
    if inhoud.sessies:
        delen.append(t.n("{aantal} sessie", "{aantal} sessies", inhoud.sessies))
    if inhoud.zinnen:
        delen.append(t.n("{aantal} zin", "{aantal} zinnen", inhoud.zinnen))
    if inhoud.kaarten:
        delen.append(
            t.n("{aantal} kaart uit je rugzak", "{aantal} kaarten uit je rugzak", inhoud.kaarten)
        )
    if inhoud.antwoorden:
        delen.append(
            t.n("{aantal} antwoord van buiten", "{aantal} antwoorden van buiten", inhoud.antwoorden)
        )
    return t.rij([*delen, *boekdelen(t, inhoud)]) or t("niets, want het was nog leeg")


def boekdelen(t: Vertaler, inhoud: Profielinhoud) -> list[str]:
    """How much a profiel holds of what was practised alone."""
    delen = []
    if inhoud.zaken:
        delen.append(t.n("{aantal} zaak alleen", "{aantal} zaken alleen", inhoud.zaken))
    if inhoud.brieven:
        delen.append(t.n("{aantal} brief", "{aantal} brieven", inhoud.brieven))
    if inhoud.keren:
        delen.append(t.n("{aantal} oefening", "{aantal} oefeningen", inhoud.keren))
    if inhoud.gasten:
        delen.append(
            t.n(
                "wat {aantal} collega van je onthield",
                "wat {aantal} collega's van je onthielden",
                inhoud.gasten,
            )
        )
    return delen


def weg_zin(t: Vertaler, inhoud: Profielinhoud) -> str:
    """The receipt: what is gone."""
    return t("Dit is weg: {inhoud}.", inhoud=inhoudzin(t, inhoud))


def ook_weg(t: Vertaler, sessies: int, oefeningen: int, over: int) -> tuple[str, ...]:
    """The rest of the receipt: what went along with the profiel, and what could not go."""
    zinnen = (
        t.n("Ook weg: {aantal} sessie alleen, met het verslag.",
            "Ook weg: {aantal} sessies alleen, met het verslag.", sessies) if sessies else "",
        t.n("Ook weg: {aantal} oefening die nog liep.",
            "Ook weg: {aantal} oefeningen die nog liepen.", oefeningen) if oefeningen else "",
        t.n("{aantal} sessie alleen kon nu niet weg. Vergeet die straks in het menu.",
            "{aantal} sessies alleen konden nu niet weg. Vergeet die straks in het menu.",
            over) if over else "",
    )  # fmt: skip
    return tuple(zin for zin in zinnen if zin)


def gaat_mee(t: Vertaler, inhoud: Profielinhoud) -> str:
    """That sessions alone go with the profiel; empty when it has no session."""
    return t(OOK_ALLEEN) if inhoud.sessies else ""


def buitenvraag_zin(t: Vertaler, profiel: Profiel) -> str:
    """The question that still waits for an answer from outside; empty when there is none."""
    deel = open_buitenvraag(profiel)
    vraag = VRAGENBANK.get(deel.buiten.vraag) if deel and deel.buiten else None
    return t(vraag) if vraag else ""


def sessie_stukken(t: Vertaler, profiel: Profiel, deel: Sessiedeel) -> Iterator[tuple[str, str]]:
    """All that one session left: what it is, and what was said or chosen."""
    if deel.zin is not None:
        yield t("Je zin"), f"“{als_dan_zin(t, deel.zin)}”"
        if deel.zin.wanneer:
            yield t("Wanneer komt dat langs?"), deel.zin.wanneer
    for verteld in wat_kwam_ervan(profiel, deel):
        yield t("Wat kwam ervan?"), verteld
    if deel.grepen:
        yield t("Jij greep eerst naar"), _rollen(t, [rol for _, rol in deel.grepen])
    if deel.gezien:
        woorden = [t(KWALITEITWOORDEN.get(woord, woord)) for woord in deel.gezien]
        yield t("Anderen zagen in jou"), t.rij(list(dict.fromkeys(woorden)))
    yield from _uit_het_boek(t, profiel, deel.sessie)
    if deel.buiten is not None and deel.buiten.vraag in VRAGENBANK:
        gehoord = deel.buiten.antwoord or t("Nog niet gevraagd.")
        yield t(VRAGENBANK[deel.buiten.vraag]), gehoord


def _uit_het_boek(t: Vertaler, profiel: Profiel, sessie: str) -> Iterator[tuple[str, str]]:
    """What a session alone left: the roles in the plan, and the answer to the letter about it."""
    zaak = profiel.boek.zaak(sessie)
    if zaak is not None:
        yield t("Alleen geoefend. Je plan"), _rollen(t, [Rol.van(code) for code in zaak.plan])
    for brief in profiel.boek.brieven:
        if brief.sessie == sessie and brief.antwoord:
            yield t("Je schreef terug"), brief.antwoord


def _rollen(t: Vertaler, keren: list[Rol]) -> str:
    """Each role that was reached for, with how often."""
    geteld = [(rol, keren.count(rol)) for rol in Rol if rol in keren]
    return t.rij([t("{rol} ({n} keer)", rol=t(WOORDEN[rol]), n=n) for rol, n in geteld])
