"""How the page of the balance looks: light, calm, and good on paper too."""

from __future__ import annotations

from base64 import b64encode

from game.files import data_dir

LETTERS = (
    ("Tekst", 400, "atkinson-regular.ttf"),
    ("Tekst", 700, "atkinson-bold.ttf"),
    ("Kop", 600, "fraunces-semibold.ttf"),
)
"""The game's own letters (OFL), kept inside the page."""

STIJL = """
:root { --inkt: #1B2438; --grijs: #5E667A; --papier: #FBF7EE; --lijn: #E3DAC8; }
* { box-sizing: border-box; }
html { background: #F4EFE4; }
body { margin: 0 auto; max-width: 960px; padding: 40px 32px 64px; color: var(--inkt);
  font: 16px/1.5 Tekst, system-ui, sans-serif; }
h1, h2, h3 { font-family: Kop, Georgia, serif; font-weight: 600; line-height: 1.2; margin: 0; }
h1 { font-size: 38px; } h2 { font-size: 25px; } h3 { font-size: 20px; }
svg + h3, .legenda + h3 { margin-top: 22px; font-size: 17px; }
p { margin: 8px 0 16px; max-width: 72ch; }
.stil { color: var(--grijs); }
section { background: var(--papier); border: 1px solid var(--lijn); border-radius: 16px;
  padding: 24px 28px; margin: 24px 0; }
.cijfers { display: flex; flex-wrap: wrap; gap: 12px 40px; margin: 20px 0 0; padding: 0; }
.cijfers div { min-width: 120px; }
.cijfers dt { color: var(--grijs); font-size: 15px; }
.cijfers dd { margin: 0; font: 600 30px/1.2 Kop, Georgia, serif; }
table { border-collapse: collapse; width: 100%; margin: 12px 0 0; font-size: 15px;
  font-variant-numeric: tabular-nums; }
th, td { padding: 5px 10px; text-align: right; border-bottom: 1px solid var(--lijn); }
th { font-weight: 700; color: var(--grijs); vertical-align: bottom; }
th:first-child, td:first-child, .links { text-align: left; }
tr.samen td { font-weight: 700; border-top: 2px solid var(--inkt); }
tbody tr:last-child td { border-bottom: 0; }
td:first-child { white-space: nowrap; }
svg { display: block; width: 100%; height: auto; margin: 12px 0; }
svg text { font: 14px Tekst, system-ui, sans-serif; fill: var(--inkt); }
svg .klein { font-size: 12.5px; fill: var(--grijs); }
svg .naam { font-size: 15px; }
svg .getal { font-size: 13px; font-weight: 700; paint-order: stroke; stroke: #FBF7EE;
  stroke-width: 3px; }
svg .licht { font-size: 13px; font-weight: 700; fill: #FFFFFF; }
.legenda { display: flex; flex-wrap: wrap; gap: 4px 22px; margin: 10px 0 0;
  padding: 0; font-size: 15px;  list-style: none; }
.legenda li, .antwoord { display: flex; align-items: center; gap: 7px; white-space: nowrap; }
.legenda svg, .antwoord svg { width: 18px; height: 18px; margin: 0; flex: none; }
.antwoord { font-weight: 700; }
.eigenschappen td { vertical-align: top; }
.eigenschappen td:last-child { text-align: left; }
.naast { display: flex; gap: 28px; align-items: flex-start; }
.naast > :first-child { flex: 1; } .naast > svg { flex: 0 0 250px; }
.plannen { columns: 2; column-gap: 28px; }
.plannen table { font-size: 14px; break-inside: avoid; margin-top: 0; }
.plannen th, .plannen td { padding: 3px 6px; }
.plannen td { white-space: nowrap; }
td.stevig { font-weight: 700; } td.zwak { color: var(--grijs); }
@media (max-width: 700px) { body { padding: 20px 12px; }
  section { padding: 16px; overflow-x: auto; }
  .naast { display: block; } .plannen { columns: 1; } }
@media print { @page { margin: 14mm; } html { background: #FFFFFF; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.4; }
  h1 { font-size: 24pt; } h2, h3 { font-size: 14pt; } p { margin: 4px 0 8px; }
  section { border: 0; background: #FFFFFF; padding: 4px 0; margin: 8px 0; }
  .geheel, svg, tr { break-inside: avoid; }
  .legenda, .stil { break-inside: avoid; } h2, h3 { break-after: avoid; }
  section:has(> svg) { break-before: page; }
  section > svg { width: 78%; } table, .legenda { font-size: 9pt; }
  .plannen table { font-size: 8.5pt; } th, td { padding: 2px 8px; }
  svg .getal { stroke: #FFFFFF; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""


def stijl() -> str:
    """The whole style, with the letters in it."""
    return "".join(_letter(*letter) for letter in LETTERS) + STIJL


def _letter(naam: str, dikte: int, bestand: str) -> str:
    inhoud = b64encode((data_dir("assets") / "fonts" / bestand).read_bytes()).decode()
    return (
        f"@font-face {{ font-family: {naam}; font-weight: {dikte}; "
        f"src: url(data:font/ttf;base64,{inhoud}) format('truetype'); }}\n"
    )
