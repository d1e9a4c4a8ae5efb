import { at, matchesOf, type Part, partOf, partsOf } from './part.ts';

const POSTCODE =
  /(?<![\d-])(?<digits>[1-9]\d{3})(?:[ \u00a0]{0,2}(?<letters>[A-Z]{2})|(?!km|kg|kb|mb|gb|cm|mm|ml|kw|ca|st)[A-Za-z]{2})(?![\p{L}\d])/gu;
const LABELLED_POSTCODE =
  /(?<!\p{L})(?:postcode|postal code|pc)[ :.]{1,3}(?<value>[1-9]\d{3} ?[a-z]{2})(?![\p{L}\d])/dgiu;
/** A year and a two-letter word look like a postcode: "sinds 2020 OM". */
const WORDS_AFTER_A_YEAR = new Set('OM EN IN OP IS DE ZO TE NA AL VT HG ZM RM JB GI WE IK OF'.split(' '));
/** Left out of postcodes on purpose, and what comes after an amount. */
const NO_LETTERS = new Set('SA SD SS EU'.split(' '));
/** With the town behind it, which belongs to the address. */
const TOWN =
  /^[,\s]{1,3}(?!(?:B[Ss][Nn]|I[Bb][Aa][Nn]|T[Ee][Ll]|Telefoon|Mob|Mobiel|Mail|E-mail|G[Ee][Bb]|Geboren|Geboortedatum|Dossier|Zaak|Kenteken)(?!\p{L}))\p{Lu}[\p{L}'-]+(?: (?:aan|den|de|a\/d) \p{Lu}?[\p{L}'-]+)*/u;

const SUFFIX =
  'straat|laan|plein|gracht|singel|steeg|plantsoen|dreef|weg|kade|dijk|hof|pad|baan|markt|haven|boulevard|park|wal|burg|erf|hoek|ring|veld|donk|akker|straatje|str\\.?';
const IN_CAPITALS = 'STRAAT|LAAN|PLEIN|GRACHT|SINGEL|STEEG|DREEF|WEG|KADE|DIJK|HOF|PAD|HAVEN|PARK';
const SURE_SUFFIX = 'straat|laan|plein|gracht|singel|steeg|plantsoen|straatje';
/** Words end so as well: a street only in the middle of a sentence and with a capital. */
const RARE_SUFFIX = 'zicht|dek|vliet|vest|brink|oord|poort|hoeve|kamp|kwartier';
const HOUSE =
  '(?:nr\\.?\\s{0,2}|no\\.?\\s{0,2}|nummer\\s)?\\d{1,4}(?:[-/]\\d{1,4}|-[A-Z]|[-/ ]?(?:I{1,3}|IV|V)|\\s?(?:bis|hs|huis|zw|rd)|\\s?[a-zA-Z])?(?![\\p{L}\\d])';
/** What a name of several words begins with: "Nieuwe", "Pieter de", "Burg. van", "2e". */
const FIRST =
  "(?:(?:\\p{Lu}[\\p{L}.'-]{0,30}|'s|\\d{1,2}e) (?:(?:van|de|der|den|ten|ter|het|'t) ){0,2}){0,3}";
const STREET_AND_NUMBER = new RegExp(
  `(?<![\\p{L}\\d'-])(?:(?:[Aa]dres|[Ll]ocatie)(?:\\s{0,9}:)?\\s{1,9})?(?<value>${FIRST}(?<street>(?:'s-)?\\p{L}[\\p{L}'-]{2,40}(?:${SUFFIX}|${IN_CAPITALS}))\\s+${HOUSE})`,
  'dgu',
);
const RARE_STREET = new RegExp(
  `(?<=[\\p{Ll},:] )${FIRST}(?<street>\\p{Lu}[\\p{L}'-]{2,40}(?:${RARE_SUFFIX}))\\s${HOUSE}`,
  'gu',
);
/** "Laan van Zuid 310", "Plein Zuid nr. 9": the word that says street comes first. */
const STREET_FIRST = new RegExp(
  `(?<![\\p{L}\\d'-])(?<street>Laan|Plein|Hof|Singel|Weg|Pad|Kade|Straat|Gracht|Dijk|Park)(?: (?:van|der|de|den|het|'t)){0,2} \\p{Lu}[\\p{L}'-]{1,30}(?: \\p{Lu}[\\p{L}'-]{1,30})? ${HOUSE}`,
  'gu',
);
/** What is said of where somebody is: a name with a number behind it is a street then, however it is called. */
const LIVES =
  /(?<!\p{L})(?:adres(?: (?:moeder|vader|partner|ex|is))?|woont|wonen|wonend|woonachtig|woonde|wonende|verblijft|verblijfplaats|huisbezoek|address|lives|living|op|aan)(?!\p{L})/giu;
const BEHIND = new RegExp(
  `[\\s:]{1,3}(?:(?:op|aan|in|te|bij|at|on|de|het|is|nu|tijdelijk|:) ){0,3}(?<value>${FIRST}(?<street>\\p{Lu}[\\p{L}'-]{0,30}\\p{Ll})\\s${HOUSE})`,
  'duy',
);
const STREET = new RegExp(`(?<![\\p{L}\\d-])\\p{Lu}[\\p{L}'-]{2,40}(?:${SURE_SUFFIX})(?![\\p{L}\\d])`, 'gu');
const NOT_A_STREET =
  /(?:^|[\s-])(?:onderweg|snelweg|halverwege|terugweg|overweg|omweg|uitweg|gerechtshof|(?:arbeids|woning|huizen)markt|loopbaan|(?:zorg|leer|groei|kindp)pad|(?:werk|zoek|tekst|invul|hulp)veld|(?:over|toe|in|uit|op|ge)zicht|ontdek|\p{L}{0,30}(?:woord|rapport|dering|ering|garing)|(?:werk|leer|school|speel|wijk|zorg|kennis|jeugd|dienst)plein)$/iu;
/** What has a capital and a number and is no street. */
const NOT_A_NAME =
  /^(?:kamer|team|groep|plek|lokaal|zaal|artikel|art|pagina|blz|bijlage|hoofdstuk|week|stap|fase|formulier|punt|vraag|lijn|bus|tram|metro|spoor|perron|afrit|verdieping|etage|blok|module|deel|dag|dilemma|leerdoel|doel|code|schaal|niveau|versie|model|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noord|zuid|oost|west|centrum|room|chapter|section|step|article)$/iu;
/** How many or when: "Vergadering 3 mei", "op straat 3 keer". */
const COUNTED =
  /^(?:[-–.:]\d|\s{0,2}(?:%|keer|maal|uur|uren|min\.?|minuten|dag|dagen|week|weken|maand|maanden|jaar|jaren|mensen|personen|agenten|politiemensen|kinderen|vrouwen|mannen|jongeren|gezinnen|cliënten|gesprekken|plekken|plaatsen|van de|tot en met|t\/m|jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|apr(?:il)?|mei|juni|juli|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?|march|may|june|july)(?![\p{L}@]))/iu;
const YEAR_AT_END = /\s(?:19|20)\d\d$/;

export type Address = Part & { kind: 'address' | 'postcode' | 'street' };

/** Where somebody may live: streets with a number, postcodes, and streets without a number. */
export function findAddresses(text: string): Address[] {
  const numbered = /\d/.test(text) ? [...streetsWithNumber(text), ...postcodes(text)] : [];
  const streets = matchesOf(text, STREET)
    .filter(([street]) => !NOT_A_STREET.test(street))
    .map((match): Address => ({ kind: 'street', ...partOf(match) }));
  return [...numbered, ...streets];
}

function streetsWithNumber(text: string): Address[] {
  const behind = partsOf(text, LIVES)
    .map(({ end }) => at(text, BEHIND, end))
    .filter((match) => match !== null);
  const named = behind.filter((match) => !NOT_A_NAME.test(match.groups?.street ?? ''));
  const bare = [STREET_AND_NUMBER, RARE_STREET, STREET_FIRST].flatMap((pattern) => matchesOf(text, pattern));
  return [...bare, ...named].flatMap((match): Address[] => {
    const { start, from, end } = partOf(match);
    const rest = text.slice(end);
    if (NOT_A_STREET.test(match.groups?.street ?? '') || COUNTED.test(rest)) return [];
    const value = text.slice(from, end);
    if (YEAR_AT_END.test(value) || NOT_A_NAME.test(value.split(' ')[0] ?? '')) return [];
    // A pattern that follows another word begins behind it.
    const begins = behind.includes(match) ? from : start;
    return [{ kind: 'address', start: begins, from, end: end + tailOfAddress(rest) }];
  });
}

function postcodes(text: string): Address[] {
  const labelled = partsOf(text, LABELLED_POSTCODE);
  const bare = matchesOf(text, POSTCODE).filter(({ groups }) => {
    const letters = groups?.letters ?? '';
    const isYear = /^(?:19|20)\d\d$/.test(groups?.digits ?? '');
    return !NO_LETTERS.has(letters) && !(isYear && WORDS_AFTER_A_YEAR.has(letters));
  });
  return [...labelled, ...bare.map(partOf)].map(({ from, end }) => {
    return { kind: 'postcode', start: from, from, end: end + (TOWN.exec(text.slice(end))?.[0].length ?? 0) };
  });
}

/** The postcode and the town that follow a street belong to the same address. */
function tailOfAddress(rest: string): number {
  const postcode = /^[,;\s]{0,3}[1-9]\d{3} ?[A-Z]{2}(?!\p{L})/u.exec(rest)?.[0].length ?? 0;
  const town = TOWN.exec(rest.slice(postcode))?.[0].length ?? 0;
  if (postcode > 0) return postcode + town;
  // Without a postcode only ", Town" is certain: "Dorpsweg 3 Daarna…" is a new sentence.
  return /^, ?/.test(rest) ? town : 0;
}
