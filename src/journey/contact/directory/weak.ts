import { firstForm } from './forms.ts';

/** Words that stand in any question: they say something, and less than how seldom they stand on cards makes believe. */
const WEAK = new Set(
  `aan aanvraag aanvragen achter afspraak afspraken alleen allebei altijd bang begin beginnen bepaalde beste beter bezig bij
binnen blijf blijft blijven boel breng brengen buiten daarna dag dagen denk denkt denken dichtbij ding dingen direct eerst eerste
eigen eigenlijk elkaar erbij ergens eruit ervan even fout gebeurt gebeuren gedaan gedurende geef geeft geven gezegd gezet goed goede
groot gaat haal haalt halen half hele helemaal hierna houd houdt houden huidige ineens jaar jaren kant keer kent kennen klaar klein
kleine korte kwijt laatste lang lange langer leg leggen los lukt lukken maak maakt maken maand maanden makkelijk manier midden
mijne moeilijk mogelijk morgen naast namelijk neemt nemen net nieuw nieuwe niemand nodig nooit nu officieel onder ongeveer ons open
opeens opnieuw overal paar plaats plots precies probeert proberen raad regel regelen rond samen sinds situatie snel soms soort
steeds stap steun stuk terecht terug tijd tijdens toch toen uur vaak vandaag vanwege vast verder verschil vertel vertelt
vertellen vind vindt vinden vol volgende voorbij vorige waarschijnlijk wacht wachten week weken weten wist wijze wil willen
woord zaak zaken zeg zegt zeggen zeker zet zetten ziet zien zoiets zorg zorgen zullen zwaar advies uitleg overleg bespreken
gesprek praten horen geven gebruik samenwerken situaties problemen probleem last moment nogal ooit meteen gelijk midden
krijgen gekregen kijken kijkt bekijken merk merken merkt gemerkt lijkt lijken blijkt voel voelt voelen gevoeld noem noemen noemt genoemd
staan liggen ligt hangt lopen loopt gelopen rijden draait draaien stuurt sturen gestuurd stoppen stopt gestopt begon begonnen
bepaald gekomen gegaan gebleven bleef kreeg deed zei vond wilde wist dacht gedacht bedacht hoor hoort gehoord zag gezien
durft durven probeer geprobeerd hoeft hoeven lijk mogelijkheid mogelijkheden manieren vorm deel delen gevoel reden redenen
doel idee ideeen beter best slecht slechte erge ernstig ernstige echte hoge lage meeste minder weinig genoeg vooral bijna
alsof waarin waarmee waarvoor daarom daardoor verschillende bekend bekende betrokken rustig direct stil vrijwel langs
gisteren ochtend middag vanochtend vanmiddag uren uur twee drie vier vijf zes zeven acht negen tien elf twaalf dertig honderd`.split(
    /\s+/,
  ),
);

/** Who it is about says less than what happens: there are men and mothers in all of it. */
const WHO = new Set(
  `man mannen vrouw vrouwen echtgenoot echtgenote partner partners vriend vriendin ex moeder moeders mama vader vaders papa ouder
ouders zoon zoons zoontje dochter dochters dochtertje kind kinderen kindje broer broertje zus zusje meisje meisjes jongen jongens
gezin gezinnen familie slachtoffer slachtoffers patient patienten bewoner bewoners buren buurman buurvrouw leerling leerlingen
mevrouw meneer persoon personen jongere jongeren tiener puber pubers oma opa oudere ouderen baby huis thuis situatie hulp`.split(
    /\s+/,
  ),
);
export const STRENGTH = { LESS: 0.5, OF_WHOM: 0.6, LEVELLED: 0.75 };

export function strength(word: string): number {
  const first = firstForm(word);
  if (WEAK.has(word) || WEAK.has(first)) return STRENGTH.LESS;
  return WHO.has(word) || WHO.has(first) ? STRENGTH.OF_WHOM : 1;
}

/** As the last part of a compound they say only what kind of thing it is. */
const TAILS = new Set([
  'plek',
  'plaats',
  'ruimte',
  'dienst',
  'lijn',
  'punt',
  'team',
  'groep',
  'werker',
  'medewerker',
  'formulier',
]);

/** Whether the last part of a compound says nothing by itself: `plekken` of `opvangplekken`. */
export const isWeakTail = (part: string): boolean =>
  TAILS.has(part) || TAILS.has(firstForm(part)) || strength(part) < 1;
