"""The words by which the rules hear what a question does, in Dutch and in English."""

from __future__ import annotations

from attrs import frozen

from game.domain.openvraag import STURENDE_WOORDEN, los

Reeks = tuple[str, ...]
"""Words that follow each other."""


@frozen
class Taalwoorden:
    """What the rules listen for in one language; all in small letters."""

    herkend: frozenset[str]
    """Everyday words that the other language does not have: by these it is recognised."""
    werkwoorden: frozenset[str]
    """A question that begins with one of these can be answered with yes or no."""
    onderwerpen: frozenset[str]
    """Who does it: behind a verb it is a question, behind `wat` or `hoe` it is not."""
    vertellend: frozenset[str]
    """Behind `wat` or `hoe` these tell too: wat er gebeurde, how the day went."""
    voegwoorden: frozenset[str]
    """What may stand before an onderwerp without being a verb."""
    aanloop: frozenset[str]
    """What people say before they begin."""
    nodigt_uit: frozenset[str]
    """With these one asks without a question."""
    sturend: frozenset[str]
    """The asker lets the answer shine through."""
    stuurt: tuple[Reeks, ...]
    """The same, in more than one word."""
    staarten: frozenset[str]
    """At the very end, by itself behind a comma, it asks for a yes."""
    slotwoorden: frozenset[str]
    """The same, also without a comma."""
    niet: str
    en: str
    keuze: str
    """Between two answers that lie ready."""
    weten: frozenset[str]
    """Before `keuze` it only asks whether: hoe weet je of het werkt."""
    geen_keuze: tuple[Reeks, ...]
    """Expressions with `keuze` in it."""
    hoe: str
    oordelen: frozenset[str]
    """Behind `hoe` a verdict that has been given already."""
    maten: frozenset[str]
    """Behind `hoe` it asks for a number."""


NEDERLANDS = Taalwoorden(
    herkend=los(
        "de het een je jij jouw jullie u uw ik mij zij hij dit dat er en van voor met op bij aan "
        "niet wat hoe welk welke wanneer wie waar waardoor waarom ging vond heb hebt heeft ben "
        "bent zijn kan kun kunt zou moet moest wil vind toch hè ook nog goed dan maar als"
    ),
    werkwoorden=los(
        "ben bent is zijn was waren heb hebt heeft hebben had hadden word wordt worden werd "
        "kan kun kunt kunnen kon konden zal zult zullen zou zouden mag mogen mocht moet moeten "
        "moest moesten wil wilt willen wilde wilden ga gaat gaan ging gingen doe doet doen deed "
        "deden komt kom kwam kwamen vind vindt vinden vond vonden weet weten wist wisten snap "
        "snapt snapte begrijp begrijpt begreep denk denkt denken dacht zie ziet zien zag hoor "
        "hoort hoorde voel voelt voelde lukt lukte werkt werkte klopt klopte past helpt hielp "
        "hoeft durf durft durfde ken kent kende kies kiest koos krijg krijgt kreeg geef geeft gaf "
        "loopt liep ligt lag staat stond blijf blijft bleef lijkt leek merk merkt merkte"
    ),
    onderwerpen=los("ik je jij jullie u ze zij hij we wij"),
    vertellend=los("de het een er dat dit"),
    voegwoorden=los("als toen dat omdat doordat voordat nadat terwijl zodat of zodra want zoals"),
    aanloop=los("en maar dus nou oké ok hé hoi zeg"),
    nodigt_uit=los("vertel beschrijf schets"),
    sturend=STURENDE_WOORDEN | los("nietwaar natuurlijk uiteraard"),
    stuurt=(
        ("niet", "waar"),
        ("niet", "beter"),
        ("ook", "niet"),
        ("beter", "kunnen"),
        ("had", "moeten"),
        ("vond", "ik"),
        ("vind", "ik"),
        ("ik", "vond"),
        ("ik", "vind"),
        ("volgens", "mij"),
    ),
    staarten=los("niet"),
    slotwoorden=los("hé he"),
    niet="niet",
    en="en",
    keuze="of",
    weten=los(
        "weet weten wist merk merkt merken merkte zie ziet zien zag hoor hoort hoorde bepaal "
        "bepaalt bepalen toets toetst check checkt controleer controleert beoordeel beoordeelt "
        "vraag vraagt vragen twijfel twijfelt voorspel voorspelt"
    ),
    geen_keuze=(("min", "of", "meer"), ("of", "zo"), ("een", "of", "andere"), ("af", "of", "toe")),
    hoe="hoe",
    oordelen=los(
        "goed slecht lastig moeilijk makkelijk erg fijn leuk mooi nuttig zinvol zinloos belangrijk "
        "vervelend vreselijk handig onhandig spannend zwaar blij boos tevreden slim dom duidelijk"
    ),
    maten=los("veel vaak lang laat oud ver groot snel duur"),
)

ENGELS = Taalwoorden(
    herkend=los(
        "the a an you your it i they he she do does did are were has have can could will would "
        "should what how which when who where why this that to and or with for about my our not "
        "been be think feel went did didn't don't isn't wasn't tell describe"
    ),
    werkwoorden=los(
        "do does did is are was were am have has had can could will would shall should may might "
        "must went"
    ),
    onderwerpen=los("i you he she it we they"),
    vertellend=los("the a an there this that"),
    voegwoorden=frozenset(),
    aanloop=los("and but so well okay ok hey"),
    nodigt_uit=los("tell describe"),
    sturend=los("surely obviously"),
    stuurt=(
        ("of", "course"),
        ("not", "better"),
        ("been", "better"),
        ("should", "have"),
        ("i", "think"),
        ("i", "thought"),
    ),
    staarten=los("right no"),
    slotwoorden=frozenset(),
    niet="not",
    en="and",
    keuze="or",
    weten=los("whether"),
    geen_keuze=(("more", "or", "less"), ("or", "so")),
    hoe="how",
    oordelen=los(
        "good bad well badly hard difficult easy nice useful useless important terrible awful "
        "annoying happy angry satisfied pleased clever stupid clear"
    ),
    maten=los("many much often long late old far big soon fast"),
)


def taal_van(woorden: Reeks) -> Taalwoorden:
    """The language of these words; Dutch when they do not tell."""

    def herkend(taal: Taalwoorden) -> int:
        return sum(woord in taal.herkend for woord in woorden)

    return max((NEDERLANDS, ENGELS), key=herkend)
