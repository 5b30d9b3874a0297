"use strict";
/* The page of a phone: draws the sheet that the room sends, and sends back one wish at a time.
   All text that comes in is set as text, never as markup. Plain ES2020, nothing from elsewhere. */
(() => {
  const WOORDEN = JSON.parse(document.getElementById("woorden").textContent);
  const KEUZES = JSON.parse(document.getElementById("keuzes").textContent);
  const plek = (id) => document.getElementById(id);
  const WACHT = { offline: 1200, stil: 6000, levend: 3000, eerst: 500, langst: 8000 };

  /* ---- what is kept on this phone: where the browser lets us, else as long as the page lives */
  const kast = (() => {
    const los = {};
    const kasten = ["localStorage", "sessionStorage"].map((naam) => {
      try { window[naam].setItem("proef", "1"); window[naam].removeItem("proef"); return window[naam]; } catch (fout) { return null; }
    }).filter(Boolean);
    return {
      lees(naam) { return kasten.length ? kasten[0].getItem(naam) : (naam in los ? los[naam] : null); },
      zet(naam, waarde) {
        los[naam] = waarde;
        try { if (kasten.length) kasten[0].setItem(naam, waarde); } catch (fout) { kasten.length = 0; }
      },
      wis(naam) { delete los[naam]; if (kasten.length) kasten[0].removeItem(naam); },
    };
  })();
  const leesJson = (naam, anders) => {
    try { const waarde = JSON.parse(kast.lees(naam)); return waarde === null ? anders : waarde; } catch (fout) { return anders; }
  };

  let taal = kast.lees("taal") in WOORDEN ? kast.lees("taal") : KEUZES.taal;
  const t = (naam, waarden) => {
    let zin = WOORDEN[taal][naam] || "";
    Object.keys(waarden || {}).forEach((w) => { zin = zin.replace("{" + w + "}", String(waarden[w])); });
    return zin;
  };
  const toeval = (aantal) => Array.from(crypto.getRandomValues(new Uint8Array(aantal)));
  const kies = (lijst) => lijst[toeval(1)[0] % lijst.length];

  /* ---- the line */
  let lijn = null;
  let poging = 0;
  let wekker = 0;
  let bewaker = 0;
  let gezien = 0;
  let binnen = false;       /* whether the room knows who we are, on this line */
  let rust = false;         /* whether we should stay away until somebody taps */
  let kom = null;           /* what we say to get a seat */
  let token = kast.lees("token");
  let volgnummer = 0;
  let verstuurd = "";       /* the sheet as it was when the last wish was sent */
  let wachtrij = leesJson("wachtrij", []);

  const merk = () => {
    let waarde = kast.lees("merk");
    if (!waarde) { waarde = toeval(16).map((b) => b.toString(16).padStart(2, "0")).join(""); kast.zet("merk", waarde); }
    return waarde;
  };
  const eerste = () => {
    if (token) return { terug: token, taal };
    if (kom) return Object.assign({ taal }, kom);
    return { hallo: {}, taal };
  };
  const verbind = () => {
    clearTimeout(wekker);
    if (rust || (lijn && lijn.readyState < 2)) return;
    let deze;
    try { deze = new WebSocket("ws://" + location.host + "/ws"); } catch (fout) { later(); return; }
    lijn = deze;
    binnen = false;
    deze.onopen = () => deze.send(JSON.stringify(eerste()));
    deze.onmessage = (bericht) => { if (deze === lijn) { gezien = Date.now(); hoor(JSON.parse(bericht.data)); } };
    deze.onclose = () => { if (deze === lijn) { lijn = null; binnen = false; if (token || kom) later(); } };
    clearTimeout(bewaker);
    bewaker = setTimeout(() => { if (deze === lijn && !binnen && (token || kom)) verbreek(); }, 2 * WACHT.stil);
  };
  const verbreek = () => {
    const oud = lijn;
    lijn = null;
    binnen = false;
    if (oud) { oud.onclose = null; oud.onmessage = null; try { oud.close(); } catch (fout) { /* gone already */ } }
    later();
  };
  const later = () => {
    clearTimeout(wekker);
    if (rust) return;
    const wacht = Math.min(WACHT.langst, WACHT.eerst * Math.pow(2, poging));
    poging = Math.min(poging + 1, 6);
    wekker = setTimeout(verbind, wacht * (0.7 + toeval(1)[0] / 425));
    setTimeout(() => { if (!binnen && !rust && (token || kom)) zetOffline(true); }, WACHT.offline);
  };
  const zetOffline = (aan) => {
    const tekst = aan ? t("offline") : "";
    if (plek("offline").textContent !== tekst) plek("offline").textContent = tekst;
  };
  const wakker = () => {
    if (document.visibilityState === "hidden") return;
    if (!lijn) { if (token || kom) { poging = 0; verbind(); } return; }
    if (!binnen || lijn.readyState !== 1) return;
    const sinds = gezien;
    lijn.send(JSON.stringify({ hallo: {} }));
    setTimeout(() => { if (gezien === sinds && binnen) verbreek(); }, WACHT.levend);
  };
  document.addEventListener("visibilitychange", wakker);
  window.addEventListener("online", wakker);
  window.addEventListener("pageshow", wakker);

  /* ---- wishes: kept until the room has answered */
  const bewaarRij = () => kast.zet("wachtrij", JSON.stringify(wachtrij));
  const wens = (wat, stap) => {
    const naam = Object.keys(wat)[0];
    if (!binnen) wachtrij = wachtrij.filter((oud) => Object.keys(oud.wens)[0] !== naam);
    volgnummer += 1;
    verstuurd = JSON.stringify(blad);
    wachtrij.push({ n: volgnummer, wens: wat, stap });
    bewaarRij();
    zetMelding(binnen ? "" : t("offline"), false);
    stuurRij();
  };
  const stuurRij = () => {
    if (!binnen || !wachtrij.length || !lijn || lijn.readyState !== 1) return;
    const eerst = wachtrij[0];
    lijn.send(JSON.stringify(eerst));
    setTimeout(() => { if (binnen && wachtrij.length && wachtrij[0].n === eerst.n && Date.now() - gezien > WACHT.stil - 500) verbreek(); }, WACHT.stil);
  };
  const beantwoord = (bericht) => {
    const wat = wachtrij.find((w) => w.n === bericht.n);
    wachtrij = wachtrij.filter((w) => w.n !== bericht.n);
    bewaarRij();
    if (wat) {
      if (bericht.ok) {
        wijzig = false;
        if (blad && blad.na && "waarom" in wat.wens) { gedaan = blad.stap; kast.zet("gedaan", gedaan); }
        bevestig();
      } else { zetMelding(bericht.zin, false); }
    }
    stuurRij();
    if (!wat || !bericht.ok || !klaarBlad()) teken();
  };

  /* an answer that is in shows as a sheet, which may come before or after its ok; else say so */
  const bevestig = () => {
    zetMelding("", true);
    if (klaarBlad()) { teken(true); return; }
    naarKop = true;
    setTimeout(() => { if (JSON.stringify(blad) === verstuurd && !klaarBlad()) zetMelding(t("binnen"), true); naarKop = false; }, 800);
  };

  const HOOR = {
    welkom(deel) {
      token = deel.token;
      kast.zet("token", token);
      kom = null;
      binnen = true;
      poging = 0;
      volgnummer = wachtrij.reduce((hoogst, w) => Math.max(hoogst, w.n), Math.max(volgnummer, deel.n));
      zetMelding(plek("offline").textContent ? t("weer") : "", true);
      zetOffline(false);
      stuurRij();
    },
    blad(deel) { neemBlad(deel); },
    nee(zin, bericht) {
      if (bericht.wat === "weg") vergeet();
      if (bericht.wat === "fout" && sleutel) { sleutel = null; kast.wis("sleutel"); }
      if (bericht.wat !== "weer") kom = null;
      if (!token && !kom) { scherm = docentdeur ? "docent" : "kom"; blad = null; teken(true); }
      zetMelding(zin, false);
    },
    elders(zin) { rust = true; blad = null; scherm = "elders"; boodschap = zin; teken(true); },
    dicht(zin) { zetMelding(zin, false); },
    druk(zin) { zetMelding(zin, false); },
    hallo() { if (!token && !kom && lijn) { const oud = lijn; lijn = null; oud.onclose = null; oud.close(); } },
  };
  const hoor = (bericht) => {
    if ("n" in bericht) { beantwoord(bericht); return; }
    Object.keys(HOOR).forEach((naam) => { if (naam in bericht) HOOR[naam](bericht[naam], bericht); });
  };
  const vergeet = () => {
    token = null;
    wachtrij = [];
    volgnummer = 0;
    ["token", "wachtrij", "merk"].forEach((naam) => kast.wis(naam));
  };

  /* ---- what is on the sheet */
  let scherm = "kom";
  let docentdeur = location.hash === "#docent";
  let sleutel = kast.lees("sleutel");
  let naamvoorstel = "";
  let getikt = { code: "", naam: null };
  let boodschap = "";
  let blad = null;
  let wijzig = false;
  let gedaan = kast.lees("gedaan") || "";
  let anders = false;
  let naarKop = false;      /* whether the next sheet that says that an answer is in gets the focus */
  let keuze = {};
  let over = null;          /* the moment at which the time of this step is up */

  const neemBlad = (nieuw) => {
    const zelfde = blad && blad.stap === nieuw.stap && blad.kop === nieuw.kop;
    if (!zelfde || !wijzig) keuze = {};
    if (!zelfde) { wijzig = false; anders = false; if (blad) zetMelding("", true); }
    const eerste = scherm !== "blad" || !blad;
    if (nieuw.tijd) over = Date.now() + nieuw.tijd.seconden * 1000;
    const gelijk = JSON.stringify(blad) === JSON.stringify(nieuw);
    blad = nieuw;
    scherm = "blad";
    if (gelijk) return;
    teken(!zelfde || eerste || (naarKop && Boolean(klaarBlad())));
  };
  const klaarBlad = () => {
    if (!blad || anders || wijzig) return null;
    return blad.binnen || (blad.na && gedaan === blad.stap ? blad.na : null);
  };

  const maak = (soort, velden, kinderen) => {
    const el = document.createElement(soort);
    Object.keys(velden || {}).forEach((naam) => {
      const waarde = velden[naam];
      if (waarde === undefined || waarde === null || waarde === false) return;
      if (naam === "tekst") el.textContent = waarde;
      else if (naam.startsWith("op")) el.addEventListener(naam.slice(2), waarde);
      else if (naam === "waarde") el.value = waarde;
      else el.setAttribute(naam, waarde === true ? "" : waarde);
    });
    (kinderen || []).forEach((kind) => { if (kind) el.appendChild(kind); });
    return el;
  };
  const beeld = (rol, klas) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const gebruik = document.createElementNS("http://www.w3.org/2000/svg", "use");
    gebruik.setAttribute("href", "#beeld-" + rol);
    svg.setAttribute("class", klas);
    svg.setAttribute("viewBox", "0 0 64 64");
    svg.setAttribute("aria-hidden", "true");
    svg.appendChild(gebruik);
    return svg;
  };
  const kop = (tekst) => maak("h1", { tekst, tabindex: "-1" });
  const onder = (tekst) => (tekst ? maak("p", { class: "onder", tekst }) : null);
  const knop = (tekst, doe, klas, soort) => maak("button", { type: soort || "button", class: klas || "knop", tekst, opclick: doe });
  const zetMelding = (tekst, goed) => {
    const el = plek("melding");
    if (el.textContent !== tekst) el.textContent = tekst;
    el.className = goed ? "melding goed" : "melding";
  };

  const teken = (focus) => {
    document.documentElement.lang = taal;
    plek("taal").textContent = Object.keys(WOORDEN).filter((code) => code !== taal).map((code) => WOORDEN[code].naam_taal).join("");
    if (scherm === "blad" && blad && blad.docent) { tekenDocent(focus); return; }
    const waar = document.activeElement && document.activeElement.id;
    const nieuw = { kom: tekenKom, docent: tekenDeur, elders: tekenElders, blad: tekenBlad }[scherm]();
    const main = plek("blad");
    main.className = "";
    main.textContent = "";
    nieuw.forEach((el) => main.appendChild(el));
    const vorig = waar && plek(waar);
    if (focus) { const h1 = main.querySelector("h1"); if (h1) h1.focus(); window.scrollTo(0, 0); } else if (vorig) { vorig.focus(); }
  };

  /* ---- the door */
  const tekenKom = () => {
    if (getikt.naam === null) { stelVoor(); }
    const code = maak("input", { id: "code", class: "code", waarde: getikt.code, maxlength: "20", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", opinput: (e) => { getikt.code = e.target.value; } });
    const naam = maak("input", { id: "naam", waarde: getikt.naam, maxlength: "24", autocomplete: "off", opinput: (e) => { getikt.naam = e.target.value; } });
    const stuur = (e) => {
      e.preventDefault();
      if (!sleutel && !getikt.code.trim()) { zetMelding(t("kies_eerst"), false); code.focus(); return; }
      const wie = { naam: KEUZES.namen ? getikt.naam : "", merk: merk() };
      kom = { kom: Object.assign(wie, sleutel ? { sleutel } : { code: getikt.code }) };
      zetMelding(t("bezig"), true);
      sluitEnVerbind();
    };
    return [maak("form", { opsubmit: stuur, novalidate: true }, [
      kop(t("doe_mee")),
      KEUZES.namen ? onder(t("geen_naam")) : null,
      sleutel ? null : maak("label", { class: "veld", tekst: t("code") }, [code]),
      KEUZES.namen ? maak("label", { class: "veld", tekst: t("roepnaam") }, [naam]) : null,
      KEUZES.namen ? knop(t("andere_naam"), () => { stelVoor(); teken(); }, "stil") : null,
      maak("div", { class: "knoppen" }, [maak("button", { class: "knop eerst", tekst: t("meedoen") })]),
    ])];
  };
  const stelVoor = () => {
    const namen = WOORDEN[taal].namen;
    naamvoorstel = kies(namen.vooraan) + " " + kies(namen.achteraan);
    getikt.naam = naamvoorstel;
  };
  const tekenDeur = () => {
    const code = maak("input", { id: "docentcode", maxlength: "20", autocomplete: "off", autocapitalize: "none", spellcheck: "false" });
    const stuur = (e) => {
      e.preventDefault();
      kom = { docent: code.value };
      zetMelding(t("bezig"), true);
      sluitEnVerbind();
    };
    return [maak("form", { opsubmit: stuur, novalidate: true }, [
      kop(t("docent")), onder(t("docentuitleg")),
      maak("label", { class: "veld", tekst: t("docentcode") }, [code]),
      maak("div", { class: "knoppen" }, [maak("button", { class: "knop eerst", tekst: t("docent_in") })]),
    ])];
  };
  const sluitEnVerbind = () => {
    if (lijn) { lijn.onclose = null; lijn.onmessage = null; lijn.close(); lijn = null; }
    rust = false;
    poging = 0;
    verbind();
  };
  const tekenElders = () => [maak("div", { class: "midden" }, [kop(boodschap)]), maak("div", { class: "knoppen" }, [
    knop(t("hier_verder"), () => { rust = false; scherm = "blad"; poging = 0; verbind(); }, "knop eerst")])];

  /* ---- a sheet of a pupil */
  const tekenBlad = () => {
    if (!blad) return [maak("div", { class: "midden" }, [kop(t("even"))])];
    const dit = anders && blad.anders ? blad.anders.blad : blad;
    const rol = dit.rol ? "van-" + dit.rol.beeld : "";
    const klaar = klaarBlad();
    if (klaar) return tekenBinnen(klaar, rol);
    if (!dit.vorm) {
      return [maak("div", { class: "midden " + rol }, [
        dit.rol ? beeld(dit.rol.beeld, "groot") : null, kop(dit.kop), onder(dit.onder)])];
    }
    return [tekenVorm(dit, rol)];
  };
  const tekenBinnen = (klaar, rol) => [
    maak("div", { class: "midden " + rol }, [blad.rol ? beeld(blad.rol.beeld, "groot") : null, kop(klaar.kop), onder(klaar.zin)]),
    maak("div", { class: "knoppen" }, [
      knop(klaar.knop, () => { wijzig = true; keuze = {}; gedaan = ""; teken(true); }),
      blad.terug ? knop(blad.terug.knop, () => wens(blad.terug.wens, blad.stap)) : null])];

  const tekenVorm = (dit, rol) => {
    const vorm = dit.vorm;
    const bezig = wachtrij.length > 0;
    const stuur = (e) => {
      e.preventDefault();
      if (wachtrij.length && binnen) return;
      const veld = vul(vorm);
      if (veld) { wens({ [vorm.wens]: veld }, blad.stap); teken(); }
    };
    return maak("form", { opsubmit: stuur, novalidate: true, class: rol }, [
      dit.rol ? maak("p", { class: "rol" }, [beeld(dit.rol.beeld, "beeld"), maak("span", { tekst: dit.rol.naam })]) : null,
      kop(dit.kop), onder(dit.onder),
      ...vorm.groepen.map((groep) => tekenGroep(groep, "", dit.rol, groep.label === dit.kop)),
      ...vorm.velden.map((veld) => tekenVeld(veld, "")),
      maak("div", { class: "knoppen" }, [
        maak("button", { class: "knop eerst", tekst: bezig ? t("bezig") : vorm.knop, "aria-disabled": bezig ? "true" : null }),
        blad.anders ? knop(anders ? t("terug") : blad.anders.knop, () => { anders = !anders; keuze = {}; teken(true); }, "stil") : null]),
    ]);
  };
  const gekozen = (groep, pad) => {
    const naam = pad + groep.naam;
    if (!(naam in keuze)) keuze[naam] = groep.gekozen.slice();
    return keuze[naam];
  };
  const tekenGroep = (groep, pad, rol, stil) => {
    const nu = gekozen(groep, pad);
    const een = groep.aantal === 1;
    const mag = groep.opties.filter((optie) => !(groep.niet && gekozen({ naam: groep.niet, gekozen: [] }, pad)[0] === optie.waarde));
    const delen = [];
    mag.forEach((optie, nummer) => {
      const aan = nu.includes(optie.waarde);
      const kleur = optie.rol ? " van-" + optie.rol : "";
      const tik = maak("input", {
        id: "k-" + pad + groep.naam + nummer, type: een ? "radio" : "checkbox", name: pad + groep.naam, checked: aan,
        "aria-label": optie.spreek || null, disabled: !een && !aan && nu.length >= groep.aantal,
        opchange: () => {
          keuze[pad + groep.naam] = een ? [optie.waarde] : (aan ? nu.filter((w) => w !== optie.waarde) : nu.concat([optie.waarde]));
          zetMelding("", true);
          teken();
        },
      });
      delen.push(maak("label", { class: "kaart" + (optie.eigen ? " eigen" : "") + kleur }, [tik, maak("span", { class: "vlak" }, [
        optie.rol && !rol ? beeld(optie.rol, "beeld") : null,
        maak("span", {}, [maak("span", { class: "titel", tekst: optie.titel }), optie.uitleg ? maak("span", { class: "uitleg", tekst: optie.uitleg }) : null])])]));
      if (aan && optie.verder) {
        const dieper = pad + optie.waarde + ".";
        const ingevuld = groep.ingevuld || {};
        delen.push(maak("div", { class: "verder" + kleur }, [
          ...optie.verder.groepen.map((g) => tekenGroep(Object.assign({}, g, { gekozen: ingevuld[g.naam] ? [ingevuld[g.naam]] : [] }), dieper, true)),
          ...optie.verder.velden.map((v) => tekenVeld(Object.assign({}, v, { waarde: ingevuld[v.naam] || "" }), dieper))]));
      }
    });
    return maak("fieldset", {}, [maak("legend", { tekst: groep.label, class: stil ? "verborgen" : null }), maak("div", { class: groep.rooster ? "rooster" : null }, delen)]);
  };
  const tekenVeld = (veld, pad) => {
    const naam = pad + veld.naam;
    if (!(naam in keuze)) keuze[naam] = veld.waarde;
    const vak = maak("textarea", { id: "v-" + naam, rows: "3", maxlength: String(veld.langst), opinput: (e) => { keuze[naam] = e.target.value; } });
    vak.value = keuze[naam];
    return maak("label", { class: "veld", tekst: veld.label }, [vak]);
  };
  /* the fields of a wish, or null after saying what is still to be chosen */
  const vul = (vorm) => {
    const uit = Object.assign({}, vorm.vast);
    let mis = "";
    const groepen = (lijst, pad) => lijst.forEach((groep) => {
      const nu = keuze[pad + groep.naam] || [];
      if (nu.length !== groep.aantal) mis = mis || (groep.aantal === 1 ? t("kies_eerst") : t("kies_zoveel", { aantal: groep.aantal }));
      uit[groep.naam] = groep.aantal === 1 ? (groep.getal ? Number(nu[0]) : nu[0]) : nu;
      groep.opties.filter((o) => o.verder && nu.includes(o.waarde)).forEach((o) => {
        groepen(o.verder.groepen, pad + o.waarde + ".");
        velden(o.verder.velden, pad + o.waarde + ".");
      });
    });
    const velden = (lijst, pad) => lijst.forEach((veld) => { uit[veld.naam] = keuze[pad + veld.naam] || ""; });
    groepen(vorm.groepen, "");
    velden(vorm.velden, "");
    if (mis) { zetMelding(mis, false); return null; }
    return uit;
  };

  /* ---- the sheet of the teacher: only what changed is drawn again, so that a tap never misses */
  const getekend = new Map();
  const deel = (id, inhoud, maakDeel) => {
    const merkteken = taal + JSON.stringify(inhoud);
    let el = plek(id);
    if (!el) { el = maak("section", { id }); plek("blad").appendChild(el); getekend.delete(id); }
    if (getekend.get(id) === merkteken) return;
    getekend.set(id, merkteken);
    const waar = document.activeElement && el.contains(document.activeElement) && document.activeElement.id;
    el.textContent = "";
    maakDeel(inhoud).forEach((kind) => { if (kind) el.appendChild(kind); });
    if (waar && plek(waar)) plek(waar).focus();
  };
  const tekenDocent = (focus) => {
    const main = plek("blad");
    if (main.className !== "docent") { main.textContent = ""; main.className = "docent"; getekend.clear(); }
    deel("d-kop", blad.kop, (tekst) => [kop(tekst)]);
    deel("d-tijd", blad.stap, () => [maak("p", { id: "tijd", class: "onder" })]);
    deel("d-knoppen", blad.knoppen, (knoppen) => [maak("div", { class: "rij" }, knoppen.map((k, nr) => docentknop(k, "knop" + (k.eerst ? " eerst" : ""), "dk" + nr)))]);
    deel("d-delen", blad.delen, (delen) => delen.reduce((alles, d) => alles.concat([maak("h2", { tekst: d.kop }), maak("ul", {}, d.regels.map((tekst) => maak("li", { tekst })))]), []));
    deel("d-plekken", blad.plekken, (plekken) => [
      maak("h2", { tekst: plekken.kop + " (" + plekken.rijen.length + ")" }),
      maak("ul", {}, plekken.rijen.map((rij, nr) => maak("li", { class: "plek" }, [maak("span", { tekst: rij.wie }), ...rij.knoppen.map((k, i) => docentknop(k, "", "dp" + nr + "-" + i, rij.wie))])))]);
    tik();
    if (focus) main.querySelector("h1").focus();
  };
  const docentknop = (k, klas, id, wie) => {
    let zeker = !k.zeker;
    const el = maak("button", { type: "button", class: klas, id, tekst: k.knop, "aria-label": wie ? k.knop + ": " + wie : null });
    el.addEventListener("click", () => {
      if (!zeker) {
        zeker = true;
        el.classList.add("zeker");
        zetMelding(t("zeker"), false);
        setTimeout(() => { zeker = false; el.classList.remove("zeker"); }, 4000);
        return;
      }
      zetMelding("", true);
      if (wachtrij.length && binnen) return;
      wens(k.wens, blad.stap);
    });
    return el;
  };
  const tik = () => {
    const el = plek("tijd");
    if (!el || !blad || !blad.tijd) return;
    const rest = Math.ceil((over - Date.now()) / 60000);
    const tekst = !blad.tijd.loopt ? "" : rest > 0 ? blad.tijd.over.replace("{minuten}", String(rest)) : blad.tijd.om;
    if (el.textContent !== tekst) el.textContent = tekst;
  };
  setInterval(tik, 1000);

  plek("taal").addEventListener("click", () => {
    const talen = Object.keys(WOORDEN);
    const eigenNaam = getikt.naam !== naamvoorstel;
    taal = talen[(talen.indexOf(taal) + 1) % talen.length];
    kast.zet("taal", taal);
    if (!eigenNaam) getikt.naam = null;
    if (binnen && lijn) lijn.send(JSON.stringify({ taal }));
    zetMelding("", true);
    teken();
  });

  /* ---- begin: a key out of the QR is taken out of the address, where others could read it */
  const hekje = location.hash.slice(1);
  if (hekje && hekje !== "docent") { sleutel = hekje; kast.zet("sleutel", sleutel); }
  if (hekje && !docentdeur) history.replaceState(null, "", location.pathname);
  if (docentdeur && token && !token.startsWith("docent.")) { token = null; }
  if (!docentdeur && token && token.startsWith("docent.")) { docentdeur = true; }
  scherm = token ? "blad" : docentdeur ? "docent" : "kom";
  teken();
  verbind();
})();
