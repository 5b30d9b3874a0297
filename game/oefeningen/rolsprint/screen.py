"""What stands on the sheets of the Rolsprint: a beurt, what it brought and cost, the look back."""

from __future__ import annotations

from game.domain.dilemma import Dilemma, Kaart, Kijker, Uitkomst
from game.oefeningen.blad import Blad, Keuze, Regel, Vel, Veld
from game.oefeningen.rolsprint.rules import AANPAK_LENGTE, Beurt, Stand, kan_verder
from game.oefeningen.vorm import Inhoud
from game.texts.alleen import KERNVRAGEN
from game.texts.vertaler import Vertaler
from game.texts.woorden import KOSTTE, WOORDEN


def blad(t: Vertaler, inhoud: Inhoud[None], stand: Stand) -> Blad:
    """The beurt that is on, what its choice brought, or the look back."""
    if stand.beurt is None:
        return _terugblik(t, inhoud, stand)
    dilemma = inhoud.dilemmas[stand.beurt.dilemma]
    stap = t("Beurt {nummer} van {totaal}", nummer=stand.nu + 1, totaal=len(stand.beurten))
    if not stand.getoond:
        return _beurt(t, dilemma, stand.beurt, stap, kan_verder(stand))
    if stand.beurt.keuze == stand.beurt.eigen:
        return _eigen(t, dilemma, stand.beurt, stap)
    return _bracht(t, dilemma, stand.beurt, stap)


def _beurt(t: Vertaler, dilemma: Dilemma, beurt: Beurt, stap: str, kan: bool) -> Blad:
    kaarten = [dilemma.kaart(code) for code in beurt.kaarten]
    return Blad(
        titel=t("Nu als {rol}", rol=t(WOORDEN[beurt.rol])),
        stap=stap,
        uitleg=t(KERNVRAGEN[beurt.rol]),
        vel=_vel(dilemma, beurt),
        keuzes=(
            *(
                Keuze(kaart.code, kaart.titel, kaart.kort, gekozen=kaart.code == beurt.keuze)
                for kaart in kaarten
            ),
            Keuze(
                beurt.eigen,
                t("Eigen aanpak"),
                t("Zeg in één zin wat jij zou doen."),
                gekozen=beurt.keuze == beurt.eigen,
                eigen=True,
            ),
        ),
        verder=t("Verder"),
        kan_verder=kan,
        rol=beurt.rol,
    )


def _bracht(t: Vertaler, dilemma: Dilemma, beurt: Beurt, stap: str) -> Blad:
    kaart = dilemma.kaart(beurt.keuze)
    return Blad(
        titel=kaart.titel,
        stap=stap,
        uitleg=kaart.tekst,
        vel=_vel(dilemma, beurt),
        regels=(
            Regel(kaart.wint, t("Brengt {uitkomst}", uitkomst=t(WOORDEN[kaart.plus]))),
            Regel(kaart.riskeert, t("Kost {prijs}", prijs=t(KOSTTE[kaart.min]))),
            Regel(_let_op(t, _kijker(dilemma, beurt), kaart), _kijker(dilemma, beurt).naam),
        ),
        verder=t("Verder"),
        rol=beurt.rol,
    )


def _eigen(t: Vertaler, dilemma: Dilemma, beurt: Beurt, stap: str) -> Blad:
    kijker = _kijker(dilemma, beurt)
    ander = (dilemma.kaart(code) for code in beurt.kaarten)
    return Blad(
        titel=t("Jouw eigen aanpak"),
        stap=stap,
        uitleg=t("Wat je aanpak brengt en kost, weet jij het best. Dit lag er ook."),
        vel=_vel(dilemma, beurt),
        regels=(
            *(Regel(kaart.wint, kaart.titel) for kaart in ander),
            Regel(_let_op(t, kijker), kijker.naam),
        ),
        veld=Veld(
            "aanpak", t("Jouw aanpak in één zin. Leeg mag ook."), beurt.aanpak, AANPAK_LENGTE
        ),
        verder=t("Verder"),
        rol=beurt.rol,
    )


def _terugblik(t: Vertaler, inhoud: Inhoud[None], stand: Stand) -> Blad:
    def keuze(plek: int) -> Keuze:
        van, naar = stand.beurten[plek], stand.beurten[plek + 1]
        return Keuze(
            str(plek),
            t("Van {een} naar {ander}", een=t(WOORDEN[van.rol]), ander=t(WOORDEN[naar.rol])),
            inhoud.dilemmas[naar.dilemma].titel,
            naar.rol,
            gekozen=stand.overstap == plek,
        )

    return Blad(
        titel=t("Welke overstap kostte de meeste moeite?"),
        stap=t("Tot slot"),
        uitleg=t("Wat heb je nodig om die overstap morgen sneller te maken?"),
        keuzes=tuple(map(keuze, range(len(stand.beurten) - 1))),
        veld=Veld("nodig", t("Eén zin. Leeg mag ook."), stand.nodig),
        verder=t("Klaar"),
        kan_verder=kan_verder(stand),
    )


def _vel(dilemma: Dilemma, beurt: Beurt) -> Vel:
    kijker = _kijker(dilemma, beurt)
    return Vel(dilemma.titel, dilemma.casus, citaat=kijker.zegt, kijker=kijker)


def _kijker(dilemma: Dilemma, beurt: Beurt) -> Kijker:
    return dilemma.kijkers[beurt.kijker]


def _let_op(t: Vertaler, kijker: Kijker, kaart: Kaart | None = None) -> str:
    """What weighs most for this kijker, and whether the card costs or brings just that."""
    hoogst = max(kijker.weegt)
    zwaarst = [uitkomst for uitkomst in Uitkomst if kijker.weegt[uitkomst] == hoogst]
    zin = t("Let het meest op {uitkomst}.", uitkomst=t.rij([t(WOORDEN[x]) for x in zwaarst]))
    if kaart is None:
        return zin
    if kaart.min in zwaarst:
        return f"{zin} {t('Juist daar kost dit iets.')}"
    if {kaart.plus, kaart.rol.uitkomst} & set(zwaarst):
        return f"{zin} {t('Juist daar brengt dit iets.')}"
    return f"{zin} {t('Daar verandert dit weinig aan.')}"
