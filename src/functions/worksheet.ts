import { answerExcel, spillExcel } from './excel';

// What Excel calls, in the form and with the comments that Microsoft's metadata generator reads. The catalogue holds the
// truth; a test compares the two.

/**
 * Geeft de trede bij een totale sociale bijdrage.
 *
 * @customfunction TREDE
 * @param bijdrage Totale sociale bijdrage als deel van 1, zoals 0,03 of 3%.
 * @param omvang_fte Omvang van de organisatie in fte.
 * @param [regels] Naam of datum van een regelpakket, zoals pso-2.1, of eigen. Leeg: het nieuwste dat past.
 */
export function TREDE(bijdrage: unknown[][], omvang_fte: unknown[][], regels?: unknown[][]): unknown {
  return answerExcel('TREDE', [bijdrage, omvang_fte, regels]);
}

/**
 * Geeft de plaats van een trede in de volgorde: 0 (Geen trede) tot en met 6 (PSO 30+).
 *
 * @customfunction NIVEAU
 * @param trede Trede, zoals Trede 2 of 30+. Een lege cel betekent Geen trede.
 */
export function NIVEAU(trede: unknown[][]): unknown {
  return answerExcel('NIVEAU', [trede]);
}

/**
 * Geeft de norm voor een trede bij een omvang, als deel van 1.
 *
 * @customfunction NORM
 * @param omvang_fte Omvang van de organisatie in fte.
 * @param trede Trede, zoals Trede 2 of 30+. Een lege cel betekent Geen trede.
 * @param [regels] Naam of datum van een regelpakket, zoals pso-2.1, of eigen. Leeg: het nieuwste dat past.
 */
export function NORM(omvang_fte: unknown[][], trede: unknown[][], regels?: unknown[][]): unknown {
  return answerExcel('NORM', [omvang_fte, trede, regels]);
}

/**
 * Geeft hoe zwaar een plaatsing meetelt.
 *
 * @customfunction WEGING
 * @param uitgangspositie Uitgangspositie van de medewerker, zoals Wajong of WIA.
 * @param contract Contractvorm, zoals Vast of Uitzendkracht.
 * @param [regels] Naam of datum van een regelpakket, zoals pso-2.1, of eigen. Leeg: het nieuwste dat past.
 */
export function WEGING(uitgangspositie: unknown[][], contract: unknown[][], regels?: unknown[][]): unknown {
  return answerExcel('WEGING', [uitgangspositie, contract, regels]);
}

/**
 * Geeft de directe sociale bijdrage als deel van 1.
 *
 * @customfunction BIJDRAGE.DIRECT
 * @param gewogen_fte Gewogen fte van de doelgroep. Een bereik wordt opgeteld.
 * @param totaal_fte Totaal aantal fte. Een bereik wordt opgeteld.
 */
export function BIJDRAGE_DIRECT(gewogen_fte: unknown[][], totaal_fte: unknown[][]): unknown {
  return answerExcel('BIJDRAGE.DIRECT', [gewogen_fte, totaal_fte]);
}

/**
 * Geeft de indirecte sociale bijdrage als deel van 1.
 *
 * @customfunction BIJDRAGE.INDIRECT
 * @param waarde Bedrag dat u inkocht, een rij per leverancier.
 * @param omzet Omzet van de leverancier in hetzelfde jaar, een rij per leverancier.
 * @param fte Aantal fte van de leverancier, een rij per leverancier.
 * @param direct Directe bijdrage van de leverancier als deel van 1, een rij per leverancier.
 * @param totaal_fte Totaal aantal fte van de organisatie.
 */
export function BIJDRAGE_INDIRECT(
  waarde: unknown[][],
  omzet: unknown[][],
  fte: unknown[][],
  direct: unknown[][],
  totaal_fte: unknown[][],
): unknown {
  return answerExcel('BIJDRAGE.INDIRECT', [waarde, omzet, fte, direct, totaal_fte]);
}

/**
 * Geeft de totale sociale bijdrage: direct plus indirect, met de 80/20-regel.
 *
 * @customfunction BIJDRAGE
 * @param direct Directe sociale bijdrage als deel van 1.
 * @param [indirect] Indirecte sociale bijdrage als deel van 1. Leeg betekent: geen.
 * @param [regels] Naam of datum van een regelpakket, zoals pso-2.1, of eigen. Leeg: het nieuwste dat past.
 */
export function BIJDRAGE(direct: unknown[][], indirect?: unknown[][], regels?: unknown[][]): unknown {
  return answerExcel('BIJDRAGE', [direct, indirect, regels]);
}

/**
 * Geeft hoeveel gewogen fte u nog mist voor een trede; 0 als u de trede haalt.
 *
 * @customfunction TEKORT
 * @param trede Trede die u wilt halen, zoals Trede 2.
 * @param gewogen_fte Gewogen fte van de doelgroep.
 * @param totaal_fte Totaal aantal fte van de organisatie.
 * @param [indirecte_fte] Fte die uw inkoop oplevert. Leeg betekent: geen.
 * @param [regels] Naam of datum van een regelpakket, zoals pso-2.1, of eigen. Leeg: het nieuwste dat past.
 */
export function TEKORT(
  trede: unknown[][],
  gewogen_fte: unknown[][],
  totaal_fte: unknown[][],
  indirecte_fte?: unknown[][],
  regels?: unknown[][],
): unknown {
  return answerExcel('TEKORT', [trede, gewogen_fte, totaal_fte, indirecte_fte, regels]);
}

/**
 * Geeft de fte van iemand in een jaar.
 *
 * @customfunction FTE
 * @param uren_per_week Uren per week.
 * @param [norm_uren] Uren van een volle week volgens de cao. Leeg betekent: 40.
 * @param [van] Eerste dag van het werk. Leeg betekent: vanaf het begin van het jaar.
 * @param [tot] Laatste dag van het werk. Leeg betekent: tot het einde van het jaar.
 * @param [peiljaar] Jaar waarover u meet, zoals 2025. Leeg mag als er geen datums zijn of als ze in één jaar liggen.
 */
export function FTE(
  uren_per_week: unknown[][],
  norm_uren?: unknown[][],
  van?: unknown[][],
  tot?: unknown[][],
  peiljaar?: unknown[][],
): unknown {
  return answerExcel('FTE', [uren_per_week, norm_uren, van, tot, peiljaar]);
}

/**
 * Geeft de laatste dag waarop iemand meetelt. Een lege uitkomst betekent: er is geen grens.
 *
 * @customfunction TELTTOT
 * @param uitgangspositie Uitgangspositie van de medewerker, zoals Wajong of WIA.
 * @param contract Contractvorm, zoals Vast of Uitzendkracht.
 * @param instroom Datum waarop het werk begon.
 * @param [regels] Naam of datum van een regelpakket, zoals pso-2.1, of eigen. Leeg: het nieuwste dat past.
 */
export function TELTTOT(
  uitgangspositie: unknown[][],
  contract: unknown[][],
  instroom: unknown[][],
  regels?: unknown[][],
): unknown {
  return answerExcel('TELTTOT', [uitgangspositie, contract, instroom, regels]);
}

/**
 * Geeft hoeveel plaatsingen er ten minste nodig zijn voor een trede. De omvang groeit mee.
 *
 * @customfunction PLAATSINGEN
 * @param trede Trede die u wilt halen, zoals Trede 2.
 * @param gewogen_fte Gewogen fte van de doelgroep.
 * @param totaal_fte Totaal aantal fte van de organisatie.
 * @param fte_per_plaatsing Fte van één plaatsing, zoals 0,8.
 * @param weging Weging van zo’n plaatsing, van 0 tot 1.
 * @param [regels] Naam of datum van een regelpakket, zoals pso-2.1, of eigen. Leeg: het nieuwste dat past.
 */
export function PLAATSINGEN(
  trede: unknown[][],
  gewogen_fte: unknown[][],
  totaal_fte: unknown[][],
  fte_per_plaatsing: unknown[][],
  weging: unknown[][],
  regels?: unknown[][],
): unknown {
  return answerExcel('PLAATSINGEN', [trede, gewogen_fte, totaal_fte, fte_per_plaatsing, weging, regels]);
}

/**
 * Geeft WAAR als de organisatie PSO 30+ haalt, en anders ONWAAR.
 *
 * @customfunction DERTIGPLUS
 * @param doelgroep_fte Fte van de doelgroep die meetelt voor PSO 30+, niet gewogen.
 * @param totaal_fte Totaal aantal fte van de organisatie.
 * @param trede Trede die de organisatie haalt, zoals Trede 3.
 */
export function DERTIGPLUS(doelgroep_fte: unknown[][], totaal_fte: unknown[][], trede: unknown[][]): unknown {
  return answerExcel('DERTIGPLUS', [doelgroep_fte, totaal_fte, trede]);
}

/**
 * Geeft het aantal banen voor de banenafspraak.
 *
 * @customfunction BANEN
 * @param uren_per_week Betaalde uren per week. Een bereik wordt opgeteld.
 */
export function BANEN(uren_per_week: unknown[][]): unknown {
  return answerExcel('BANEN', [uren_per_week]);
}

/**
 * Geeft hoeveel banen u nog mist voor het quotum; 0 als u het haalt.
 *
 * @customfunction QUOTUMTEKORT
 * @param uren_doelgroep Betaalde uren per week van de doelgroep samen.
 * @param uren_totaal Betaalde uren per week van iedereen samen.
 * @param quotum Quotum als deel van 1, zoals 0,0258 of 2,58%.
 */
export function QUOTUMTEKORT(
  uren_doelgroep: unknown[][],
  uren_totaal: unknown[][],
  quotum: unknown[][],
): unknown {
  return answerExcel('QUOTUMTEKORT', [uren_doelgroep, uren_totaal, quotum]);
}

/**
 * Geeft een tabel met waar de organisatie staat op de ladder.
 *
 * @customfunction OVERZICHT
 * @param personeel Personeelslijst met kolomnamen: uitgangspositie, contractvorm, uren per week, in dienst per.
 * @param totaal_fte Totaal aantal fte van de organisatie.
 * @param [inkoop] Lijst van inkoop met kolomnamen: factuurbedrag, omzet, fte en directe bijdrage van de leverancier.
 * @param [peildatum] Een dag in het jaar waarover u meet. Leeg betekent: het jaar van de laatste start in de lijst.
 * @param [regels] Naam of datum van een regelpakket, zoals pso-2.1, of eigen. Leeg: het nieuwste dat past.
 */
export function OVERZICHT(
  personeel: unknown[][],
  totaal_fte: unknown[][],
  inkoop?: unknown[][],
  peildatum?: unknown[][],
  regels?: unknown[][],
): unknown[][] {
  return spillExcel('OVERZICHT', [personeel, totaal_fte, inkoop, peildatum, regels]);
}

/**
 * Geeft de verplichting van een contract in euro, volgens het beleid van een organisatie.
 *
 * @customfunction SR.VERPLICHTING
 * @param beleid Beleid: een naam uit PSO.SR.BELEID, zoals haaglanden-2023, een gemeente, of eigen.
 * @param opdrachtsom Opdrachtsom in euro, zonder btw.
 * @param [loonsom] Loonsom in euro. Nodig als het beleid de loonsom of het aandeel arbeid telt.
 * @param [soort] Soort opdracht: werk, dienst of levering. Nodig als de drempel daarvan afhangt.
 * @param [percentage] Percentage uit de aanbesteding, zoals 5%. Leeg betekent: het percentage van het beleid.
 */
export function SR_VERPLICHTING(
  beleid: unknown[][],
  opdrachtsom: unknown[][],
  loonsom?: unknown[][],
  soort?: unknown[][],
  percentage?: unknown[][],
): unknown {
  return answerExcel('SR.VERPLICHTING', [beleid, opdrachtsom, loonsom, soort, percentage]);
}

/**
 * Geeft de waarde van een inzet in euro, volgens de bouwblokken van een beleid.
 *
 * @customfunction SR.WAARDE
 * @param beleid Beleid: een naam uit PSO.SR.BELEID, zoals haaglanden-2023, een gemeente, of eigen.
 * @param bouwblok Bouwblok: de code of de naam, zoals Participatiewet of WW.
 * @param [uren_per_week] Uren per week. Bij een bouwblok per uur: de uren per medewerker.
 * @param [maanden] Aantal maanden; een deel mag. Mag leeg zijn als het bouwblok geen duur telt.
 * @param [toeslagen] Toeslagen: codes of namen met een komma ertussen, of een bereik.
 * @param [aantal] Aantal personen; leeg betekent 1. Bij een bouwblok per dag: het aantal dagen.
 */
export function SR_WAARDE(
  beleid: unknown[][],
  bouwblok: unknown[][],
  uren_per_week?: unknown[][],
  maanden?: unknown[][],
  toeslagen?: unknown[][],
  aantal?: unknown[][],
): unknown {
  return answerExcel('SR.WAARDE', [beleid, bouwblok, uren_per_week, maanden, toeslagen, aantal]);
}

/**
 * Geeft welk deel van de verplichting is gerealiseerd, als deel van 1.
 *
 * @customfunction SR.REALISATIE
 * @param waarden Waarden van de inzet in euro. Een bereik wordt opgeteld.
 * @param verplichting Verplichting van het contract in euro.
 */
export function SR_REALISATIE(waarden: unknown[][], verplichting: unknown[][]): unknown {
  return answerExcel('SR.REALISATIE', [waarden, verplichting]);
}

/**
 * Geeft een tabel met de bouwblokken en toeslagen van een beleid, met bron.
 *
 * @customfunction SR.BLOKKEN
 * @param beleid Beleid: een naam uit PSO.SR.BELEID, zoals haaglanden-2023, een gemeente, of eigen.
 */
export function SR_BLOKKEN(beleid: unknown[][]): unknown[][] {
  return spillExcel('SR.BLOKKEN', [beleid]);
}

/**
 * Geeft een tabel met het beleid dat u kunt kiezen.
 *
 * @customfunction SR.BELEID
 */
export function SR_BELEID(): unknown[][] {
  return spillExcel('SR.BELEID', []);
}

/**
 * Geeft de punten voor een prijs.
 *
 * @customfunction GUNNING.PRIJSPUNTEN
 * @param prijs Prijs in euro. Bij een bereik krijgt elke cel zijn eigen punten.
 * @param prijzen Prijzen van alle inschrijvingen, in euro.
 * @param methode Formule: relatief, lineair, laagste-hoogste, bandbreedte, logaritmisch, kwadratisch, discount, optimum of meanFifty.
 * @param punten Aantal punten dat voor de prijs te halen is.
 * @param [p1] Eerste getal van de formule: ondergrens (bandbreedte), spreiding (lineair), grondtal (logaritmisch), budget (discount) of optimale prijs (optimum).
 * @param [p2] Tweede getal van de formule: bovengrens (bandbreedte), korting die ertoe doet (discount) of hoogste prijs (optimum).
 * @param [afkappen] WAAR houdt de punten tussen 0 en het aantal punten. Leeg betekent ONWAAR.
 */
export function GUNNING_PRIJSPUNTEN(
  prijs: unknown[][],
  prijzen: unknown[][],
  methode: unknown[][],
  punten: unknown[][],
  p1?: unknown[][],
  p2?: unknown[][],
  afkappen?: unknown[][],
): unknown[][] {
  return spillExcel('GUNNING.PRIJSPUNTEN', [prijs, prijzen, methode, punten, p1, p2, afkappen]);
}

/**
 * Geeft de punten bij een trede volgens een tabel.
 *
 * @customfunction GUNNING.TREDEPUNTEN
 * @param trede Trede, zoals Trede 2 of 30+. Een lege cel betekent Geen trede.
 * @param tabel Twee kolommen: trede en punten. Een trede die er niet in staat, krijgt de punten van de hoogste lagere.
 */
export function GUNNING_TREDEPUNTEN(trede: unknown[][], tabel: unknown[][]): unknown {
  return answerExcel('GUNNING.TREDEPUNTEN', [trede, tabel]);
}

/**
 * Geeft de fictieve prijs: de prijs min de waarde van de kwaliteit. De laagste wint.
 *
 * @customfunction GUNNING.FICTIEF
 * @param prijs Prijs van de inschrijving, in euro.
 * @param maximale_waarden Maximale waarde van elk criterium, in euro. Kies een rij of een kolom.
 * @param kwaliteit Deel van die waarde dat de inschrijving haalt, van -1 (malus) tot en met 1, even lang.
 */
export function GUNNING_FICTIEF(
  prijs: unknown[][],
  maximale_waarden: unknown[][],
  kwaliteit: unknown[][],
): unknown {
  return answerExcel('GUNNING.FICTIEF', [prijs, maximale_waarden, kwaliteit]);
}

/**
 * Geeft het totaal van een inschrijving: elke score maal haar gewicht, opgeteld.
 *
 * @customfunction GUNNING.TOTAAL
 * @param scores Scores of punten van de inschrijving. Kies een rij of een kolom.
 * @param gewichten Gewicht van elke score, 0 of hoger, even lang. Er wordt niet gedeeld door de som.
 */
export function GUNNING_TOTAAL(scores: unknown[][], gewichten: unknown[][]): unknown {
  return answerExcel('GUNNING.TOTAAL', [scores, gewichten]);
}

/**
 * Geeft de rang van elk totaal. Gelijke totalen delen een rang en de volgende rang valt weg: 1, 1, 3.
 *
 * @customfunction GUNNING.RANG
 * @param totalen Totalen van de inschrijvingen. Elke cel krijgt haar rang; een lege cel blijft leeg.
 * @param [laagste_wint] WAAR als het laagste totaal wint, zoals bij fictieve prijzen. Leeg betekent ONWAAR.
 */
export function GUNNING_RANG(totalen: unknown[][], laagste_wint?: unknown[][]): unknown[][] {
  return spillExcel('GUNNING.RANG', [totalen, laagste_wint]);
}

/**
 * Geeft het loonkostenvoordeel (LKV) in euro over het jaar waarin het dienstverband begint.
 *
 * @customfunction HR.LKV
 * @param soort Soort voordeel: arbeidsgehandicapt, herplaatsing, banenafspraak of oudere.
 * @param uren_per_jaar Verloonde uren in dat jaar.
 * @param datum Begin van het dienstverband. Het jaar van deze datum bepaalt het bedrag per uur en het maximum.
 */
export function HR_LKV(soort: unknown[][], uren_per_jaar: unknown[][], datum: unknown[][]): unknown {
  return answerExcel('HR.LKV', [soort, uren_per_jaar, datum]);
}

/**
 * Geeft de loonkostensubsidie (LKS) in euro over dezelfde periode als het minimumloon.
 *
 * @customfunction HR.LKS
 * @param minimumloon Minimumloon over de periode met vakantiebijslag, in euro.
 * @param loonwaarde Loonwaarde als deel van 1, zoals 0,5 of 50%.
 * @param [opslag] Opslag voor werkgeverslasten als deel van 1, zoals 23,5%. Leeg betekent 0.
 */
export function HR_LKS(minimumloon: unknown[][], loonwaarde: unknown[][], opslag?: unknown[][]): unknown {
  return answerExcel('HR.LKS', [minimumloon, loonwaarde, opslag]);
}

/**
 * Geeft de goedkoopste manier om een trede te halen: hoe vaak elke optie, wat dat kost en waar u dan staat.
 *
 * @customfunction HR.ROUTE
 * @param trede Trede die u wilt halen.
 * @param gewogen_fte Gewogen fte van de doelgroep.
 * @param totaal_fte Totaal aantal fte van de organisatie.
 * @param opties Lijst van opties met kolomnamen: naam, fte, weging, kosten en maximum.
 * @param [regels] Naam of datum van een regelpakket, zoals pso-2.1, of eigen. Leeg: het nieuwste dat past.
 */
export function HR_ROUTE(
  trede: unknown[][],
  gewogen_fte: unknown[][],
  totaal_fte: unknown[][],
  opties: unknown[][],
  regels?: unknown[][],
): unknown[][] {
  return spillExcel('HR.ROUTE', [trede, gewogen_fte, totaal_fte, opties, regels]);
}

/**
 * Geeft waar de waarden van een onderdeel van de regels vandaan komen.
 *
 * @customfunction BRON
 * @param onderdeel Onderdeel van de regels, zoals norm Trede 1, 80/20 of LKV, of van een beleid, zoals bouwblok WW.
 * @param [regels] Regelpakket, zoals pso-2.1, of beleid voor social return, zoals haaglanden-2023. Leeg: het nieuwste pakket dat past.
 */
export function BRON(onderdeel: unknown[][], regels?: unknown[][]): unknown[][] {
  return spillExcel('BRON', [onderdeel, regels]);
}

/**
 * Geeft de versie van dit product en van de regelpakketten.
 *
 * @customfunction VERSIE
 */
export function VERSIE(): unknown[][] {
  return spillExcel('VERSIE', []);
}

/**
 * Laat zien hoe een PSO-functie aan haar uitkomst komt. Heel lange lijsten worden ingekort.
 *
 * @customfunction UITLEG
 * @param functie Naam van de functie als tekst, zoals "TREDE".
 * @param [argumenten] De argumenten van die functie, in dezelfde volgorde.
 */
export function UITLEG(functie: unknown[][], argumenten?: unknown[][][]): unknown[][] {
  return spillExcel('UITLEG', [functie, argumenten]);
}
