import { bsnOf } from './bsn.ts';
import { passesElevenTest } from './eleven-test.ts';
import { at, matchesOf, type Part, partsOf } from './part.ts';

const NUMBER = '(?:nummer|number|numbers|nrs?|no|num|kenmerk|id|code)';
const OF_A_FILE =
  'zaaks?|dossier|parket|rol|rekest|casus|meldings?|meld|mutatie|aangifte|registratie|incident|crime|beschikkings?|huisverbods?|zorgmeldings?|zorgmelding|proces-?verbaal|procesverbaal|pv|bvh|v|vreemdelingen|cjib|sepot|rapport|onderzoeks?|opdracht|indicatie|toewijzings?|intake|verzoek|arrest|gezins|tenlastelegging|om|ots|skn|referentie|referentie|voorgangs|uitspraak|vonnis|file|case|report|police report|court|reference';
/** "Zaaknummer", "dossiernr.", "kenmerk", "case no.": what follows is the number, whatever it looks like. */
const SURE = new RegExp(
  `(?<!\\p{L})(?:(?:${OF_A_FILE})[ -]?${NUMBER}|kenmerk|referentie|ref\\.|skn|(?:zaak|melding|dossier|aangifte|casus)(?: veilig thuis)?,? (?:met )?${NUMBER}|proces[- ]?verbaal(?: (?:nummer|nr))?)(?!\\p{L})\\.?(?: (?:jeugd|vt|om)(?![\\p{L}\\d]))?`,
  'giu',
);
/** "Zaak", "melding": a number with a form follows, or it is the third of the day. */
const PERHAPS =
  /(?<!\p{L})(?:zaak|dossier|melding|casus|zitting|file|case|report|rapport|mutatie|aangifte|pv|beschikking|rekest|verzoek|vonnis|uitspraak|arrest|huisverbod|zorgmelding|toewijzing|indicatie|opdracht|incident|registratie|aanmelding|verwijzing|bvh)(?:[ -](?:vt|veilig thuis))?(?!\p{L}|-?(?:vt)?\d)/giu;
/** The number of something that is not known otherwise: "toewijzingsnummer", "intakenr.". */
const OF_SOMETHING =
  /(?<!\p{L})(?<what>\p{L}{2,24}?-?|(?:cli[eë]nt|pati[eë]nt)(?:en)? )(?:nummer|nr|kenmerk)(?!\p{L})\.?/giu;
const NOT_OF_A_FILE =
  /^(?:.*(?:telefoon|tel|mobiel|fax|huis|kamer|lokaal|rekening|bank|giro|kenteken|order|bestel|factuur|artikel|product|serie|model|project|versie|personeels|medewerkers|klant|lid|lidmaatschaps|lijn|bus|trein|perron|pagina|week|jaar|volg|pas|kaart|kvk|btw|postbus|onderdeel|inventaris|kluis|sleutel|stoel|plaats|alarm|nood|service|sofi|doorkies|toestel|oproep|door|het|een|dit|met|welk|juiste|de|geen|noot|artikels?|kamerstuk|vergader|agenda|rug|track|barcode|polis|ticket|bon|boekings|reserverings|offerte|inkoop|begrotings|licentie|meter))-?$/iu;
const GAP =
  '[\\s:.,=#(\'"-]{0,4}(?:(?:is|was|van|met|nr|no|nummer|number|rechtbank|politie|gemeente)[.:]?\\s|van de zaak is\\s){0,2}#?';
const LETTERS = '(?:(?:[A-Z]{1,3}|RvdK|RvS)[ /.-]){0,2}';
const WORD = '(?:\\p{L}{0,5}\\d[\\p{L}\\d]{0,15}|\\p{L}{1,6}(?=[-/.]{1,2}\\p{L}{0,4}\\d))';
const MORE =
  '(?:(?: \\d{2,6}(?!\\d)){1,3}|(?:[-/.]{1,2}[\\p{L}\\d]{1,15}){0,6}(?: ?/ ?[A-Z]{2} [A-Z]{2} [\\d-]{2,12}| [A-Z]{2,4} [A-Z]{2,4} [\\d-]{2,12})?)';
const VALUE = new RegExp(`${GAP}(?<value>${LETTERS}${WORD}${MORE})`, 'duy');

/** Numbers of courts and police, which need no word. */
const FORMS = [
  /(?<![\p{L}\d/.-])\d{2}[/-]\d{6}[-/]\d{2}(?![\d-])/gu,
  /(?<![\p{L}\d])C\/\d{2}\/\d{5,6}(?: ?\/ ?[A-Z]{2} [A-Z]{2} \d{2}-\d{1,6})?/gu,
  /(?<![\p{L}\d])(?:JE|FA|KG|HA|AR|BM) (?:RK|ZA|VERZ|BM) \d{2}-\d{1,6}/gu,
  /(?<![\p{L}\d])PL\d{4}-?\d{4}-?\d{4,8}(?:-\d{1,2})?(?!\d)/giu,
  /(?<![\p{L}\d])(?:VT|JB|ZM|HV|GI|RvdK|OM|JBRR)[-/ ]?20\d{2}[-/.]\d{3,8}(?!\d)/gu,
];

/** Numbers of cases, files, reports and courts. */
export function findFiles(text: string): Part[] {
  const behind = (label: RegExp, isOne: (value: string) => boolean) =>
    partsOf(text, label).flatMap(({ start, end }) => {
      const [from, until] = at(text, VALUE, end)?.indices?.groups?.value ?? [0, 0];
      const value = text.slice(from, until);
      return until > 0 && isOne(value) && !mayBeBsn(value) ? [{ start, from, end: until }] : [];
    });
  return [
    ...behind(SURE, hasEnoughDigits),
    ...behind(PERHAPS, hasForm),
    ...ofSomething(text),
    ...FORMS.flatMap((pattern) => partsOf(text, pattern)),
  ];
}

function ofSomething(text: string): Part[] {
  return matchesOf(text, OF_SOMETHING).flatMap((match) => {
    if (NOT_OF_A_FILE.test(match.groups?.what ?? '')) return [];
    const start = match.index;
    const [from, until] = at(text, VALUE, start + match[0].length)?.indices?.groups?.value ?? [0, 0];
    return until > 0 && isUnknown(text.slice(from, until)) ? [{ start, from, end: until }] : [];
  });
}

/** A number of who knows what that passes the eleven-test is taken for a BSN. */
function isUnknown(value: string): boolean {
  return hasForm(value) && (/\p{L}/u.test(value) || !passesElevenTest(bsnOf(value)));
}

/** "Dossier 123456782": many number their files by whom they are about. */
const mayBeBsn = (value: string): boolean =>
  (/^\d{8,9}$/.test(value) || /^\d{2,3}(?<between>[ .-])\d{3}\k<between>\d{3}$/.test(value)) &&
  passesElevenTest(bsnOf(value));

const digitsIn = (value: string): number => value.replace(/\D/g, '').length;
/** "Nr. 12 van dit jaar" is no number of a file. */
const hasEnoughDigits = (value: string): boolean => digitsIn(value) >= 3;

const YEARS = /^(?:19|20)\d\d(?:[-/ ]{1,3}(?:19|20)\d\d)?$/;
const TIMES = /^\d{1,2}[.:]\d{2}(?:[- ]{1,3}\d{1,2}[.:]\d{2})?$/;
const THOUSANDS = /^\d{1,3}(?:[.]\d{3})+$/;
const DATE = /^(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.]\d{2,4}$/;
function hasForm(value: string): boolean {
  if ([YEARS, TIMES, DATE, THOUSANDS].some((form) => form.test(value))) return false;
  return digitsIn(value) >= 4 && (/[A-Z]|\d[-/.]\d/.test(value) || digitsIn(value) >= 5);
}
