import { dutch } from '../../language/grammar.ts';
import type { WorkbookErrorCode } from '../read/error.ts';
import type { EffectCode, FindingCode, OptionCode } from '../understand/codes.ts';
import { type Said, shortened } from './said.ts';

const { agree, count, either, list, number } = dutch;
const near = ({ list }: Said) => (list('near').length > 0 ? ` Bedoel je ${either(list('near'))}?` : '');
const listed = (s: Said) => {
  const named = s.list('hidden');
  return list(s.count > named.length ? [...named, `nog ${number(s.count - named.length)}`] : named);
};
const takesPart = (number: number) => agree(number, 'Kies of die meedoet.', 'Kies of ze meedoen.');
const people = (count: number) => dutch.count(count, 'persoon', 'mensen');
const named = (s: Said) =>
  list(s.list('names').map((name, index) => `${name} (rij ${s.list('rows')[index]})`));
const days = (count: number) => dutch.count(count, 'dag', 'dagen');
const differences = (s: Said) =>
  list(s.list('columns').map((column, index) => `"${column}" (${s.list('texts')[index]})`));
const example = ({ examples: [one] }: Said) =>
  one ? ` Bijvoorbeeld: "${shortened(one.from, 40)}" is nu "${shortened(one.to, 40)}".` : '';
const cells = (s: Said) => agree(s.count, 'In 1 cel', `In ${number(s.count)} cellen`);

export const nl = {
  groups: { mended: 'Hersteld', decide: 'Kies zelf', wrong: 'Klopt niet', refused: 'Niet overgenomen' },

  /** `subject` says whose row it is. */
  place: (sheet: string, row: number, column: string, subject = '') =>
    [
      sheet,
      row > 0 ? `rij ${row}${subject && ` (${subject})`}` : '',
      column ? `kolom "${shortened(column)}"` : '',
    ]
      .filter(Boolean)
      .join(', '),

  more: (count: number) => agree(count, 'en nog 1 rij', `en nog ${number(count)} rijen`),

  findings: {
    'title-skipped': (s) =>
      `${agree(s.count, 'Boven de kolomnamen staat een titel', `Boven de kolomnamen staan ${number(s.count)} regels`)}: "${shortened(s.examples[0]?.from ?? '', 60)}". Die hoort niet bij de gegevens.`,
    'sheet-skipped': (s) =>
      `Dit blad hoort niet bij de ronde en is niet gelezen (${count(Number(s.examples[0]?.from ?? 0), 'rij', 'rijen')}).`,
    'sheet-without-cells': () =>
      'Op dit blad staat een grafiek of een dialoog, en geen cellen. Het is niet gelezen.',
    'cells-merged': (s) =>
      `${agree(s.count, 'Cellen waren', `Op ${s.count} plekken waren cellen`)} samengevoegd (${s.examples.map(({ from }) => from).join(', ')}). In elke cel staat nu wat je zag.`,
    spaces: (s) => `${cells(s)} stonden spaties te veel. Die zijn weg.`,
    corrected: (s) =>
      `${cells(s)} staat nu wat jij hebt ingevuld.${s.examples[0]?.from === '…' ? '' : example(s)}`,
    'organisation-code': (s) =>
      `${cells(s)} stond de code van een organisatie in plaats van de naam.${example(s)}`,
    'organisation-spelling': (s) =>
      `${cells(s)} was de naam van een organisatie anders geschreven.${example(s)}`,
    'organisation-abbreviation': (s) => `${cells(s)} was de naam van een organisatie afgekort.${example(s)}`,
    'place-code': (s) => `${cells(s)} was de code van een plek anders geschreven.${example(s)}`,
    'yes-no': (s) => `${cells(s)} is "ja" of "nee" ingevuld voor een ander teken of woord.${example(s)}`,
    'number-notation': (s) => `${cells(s)} is een getal gemaakt van wat er stond.${example(s)}`,
    'condition-spelling': (s) => `${cells(s)} was de voorwaarde anders geschreven.${example(s)}`,
    'email-case': (s) => `${cells(s)} stonden hoofdletters in een e-mailadres. Dat zijn nu kleine letters.`,
    'email-notation': (s) => `${cells(s)} stond iets te veel in een e-mailadres.${example(s)}`,
    'day-notation': (s) => `${cells(s)} waren dagen anders geschreven.${example(s)}`,
    'day-range': (s) => `${cells(s)} zijn alle dagen van een periode ingevuld.${example(s)}`,
    'day-order': (s) => `${cells(s)} zijn de dagen op volgorde gezet.${example(s)}`,
    'all-days': (s) =>
      `${cells(s)} stond "${s.examples[0]?.from ?? ''}". Dat is nu elke dag waarop een plek iemand ontvangt: ${days((s.examples[0]?.to ?? '').split(', ').length)}.`,
    'capacity-notation': (s) => `${cells(s)} was het aantal plaatsen anders geschreven.${example(s)}`,
    'lock-day-in-slot': (s) =>
      `${cells(s)} stond een latere dag van een stage. De eerste dag telt.${example(s)}`,
    'choice-twice': (s) =>
      `${cells(s)} stond een keuze die deze persoon al had gemaakt. De hoogste keuze telt.`,
    'slot-twice': (s) => `${cells(s)} stond een dag twee keer. Die telt één keer.`,
    'row-twice': (s) =>
      `${agree(s.count, 'Een rij stond er dubbel in', `${number(s.count)} rijen stonden er dubbel in`)}. ${s.examples.map(({ from, to }) => `Rij ${from} is gelijk aan rij ${to}.`).join(' ')}`,
    'name-parts': (s) =>
      `In ${count(s.count, 'rij', 'rijen')} stond de naam in delen. Die ${agree(s.count, 'is', 'zijn')} samengevoegd.${example(s)}`,
    'day-columns': (s) =>
      `In ${count(s.count, 'rij', 'rijen')} zijn de dagen gelezen uit een kolom per dag.${example(s)}`,
    'choices-in-cell': (s) => `${cells(s)} stonden meer keuzes. Die zijn op volgorde verdeeld.${example(s)}`,

    'hidden-sheet': (s) => `Dit blad is verborgen (${count(s.count, 'rij', 'rijen')}). Kies of het meedoet.`,
    'hidden-rows': (s) =>
      `${count(s.count, 'rij is', 'rijen zijn')} verborgen, misschien door een filter: rij ${listed(s)}. ${takesPart(s.count)}`,
    'hidden-columns': (s) =>
      `${count(s.count, 'kolom is', 'kolommen zijn')} verborgen: ${listed(s)}. ${takesPart(s.count)}`,
    'letter-doubtful': (s) =>
      `In "${s.value}" staat een letter die anders is opgeslagen dan de rest van het bestand. Klopt het zo?`,
    'column-unknown': (s) =>
      s.value
        ? `De kolom "${s.value}" is niet bekend. Kies wat erin staat, of laat de kolom weg.`
        : 'Een kolom zonder naam is gevuld. Kies wat erin staat, of laat de kolom weg.',
    'column-twice': (s) =>
      `Meer dan één kolom kan "${s.text('as')}" zijn. Nu telt kolom ${s.text('now')}. Kies wat er in kolom ${s.text('letters')} staat, of laat die weg.`,
    'secret-unknown': () => 'Er staat niet of deze plek een geheime locatie heeft. Kies ja of nee.',
    'secret-column-missing': () => 'De kolom "Geheime locatie" ontbreekt. Kies of de plekken geheim zijn.',
    'organisation-likely': (s) => `"${s.value}" is geen bekende organisatie. Kies welke het is.`,
    'email-likely': (s) => `"${s.value}" is geen e-mailadres. Kies het goede adres, of typ het zelf.`,
    'email-which': (s) => `Hier staat meer dan één e-mailadres: "${s.value}". Kies welk adres geldt.`,
    'name-differs': (s) =>
      `Hier staat "${s.value}", en in de losse kolommen "${s.text('joined')}". Kies hoe deze persoon heet.`,
    'mailbox-shared': (s) =>
      s.text('likeness') === 'alike'
        ? `${named(s)} delen één adres, ${s.value}, en hun namen lijken op elkaar. Kies of het ${people(s.list('names').length)} zijn, of één.`
        : `${named(s)} delen één adres: ${s.value}. We zien ze als ${people(s.list('names').length)}. Is het er één, kies dan welke rij telt.`,
    'mailbox-which': (s) =>
      `${s.text('name')} kan ${either(s.list('others'))} zijn: het adres ${s.value} is van allemaal. Kies wie deze rij bedoelt.`,
    'mailbox-in-round': (s) =>
      `Met ${s.value} ${agree(s.list('known').length, 'doet', 'doen')} al ${list(s.list('known'))} mee, en hier staat ${s.text('name')}. Kies of dat dezelfde persoon is.`,
    'mailbox-of-role': (s) =>
      `${s.value} is het adres van ${list(s.list('known'))}, die ermee inlogt met een extra stap. Dat kan niet met een gedeeld adres. Geef ${s.text('name')} een eigen adres, of kies dat het dezelfde persoon is.`,
    'mailbox-of-host': (s) =>
      `${s.text('name')} ontvangt bezoek onder het adres van ${list(s.list('others'))}: ${s.value}. Kies of dat dezelfde persoon is.`,
    'mailbox-of-contact': (s) =>
      `${s.value} is ook het adres van ${list(s.list('others'))}. Een contactpersoon logt in met een extra stap en heeft daarom een eigen adres nodig. Typ dat adres, of kies dat het dezelfde persoon is.`,
    'person-shared': (s) =>
      `${s.value} is in dit bestand het adres van meer mensen, of was dat. Kies over wie deze rij gaat. Met een kolom "Naam" erbij hoeft dat niet.`,
    'person-by-name': (s) =>
      `Hier staat de naam "${s.value}" in plaats van een e-mailadres. Kies wie het is.`,
    'person-differs': (s) =>
      `${s.value} staat in rij ${list(s.list('rows'))}, met een verschil bij ${differences(s)}. Kies welke rij telt.`,
    'row-differs': (s) =>
      `"${s.value}" staat in rij ${list(s.list('rows'))}, met een verschil bij ${differences(s)}. Kies welke rij telt.`,
    'yes-no-unclear': (s) => `Betekent "${s.value}" ja of nee? Kies.`,
    'condition-unclear': (s) => `"${s.value}" is geen bekende voorwaarde. Kies wat een bezoeker nodig heeft.`,
    'weekday-differs': (s) =>
      `Bij "${s.text('text')}" horen de weekdag en de datum niet bij elkaar. Kies welke dag het is.`,
    'day-month-swapped': (s) =>
      `Bij "${s.text('text')}" lijken dag en maand omgedraaid. Kies welke dag het is.`,
    'day-outside-round': (s) => `"${s.text('text')}" valt buiten de ronde. Kies of de dag mee mag doen.`,
    'capacity-missing': (s) =>
      `Bij "${s.text('text')}" staat niet hoeveel mensen er kunnen komen. Kies 1, of typ de dagen opnieuw met het aantal tussen haakjes.`,
    'slot-or-slots': (s) => `"${s.text('text')}": zijn dit losse dagen, of één stage van meer dagen? Kies.`,
    'formula-in-text': () =>
      'In deze tekst staat een formule. Kies of de tekst die te zien was, mag blijven.',
    'client-hint': (s) =>
      `In deze tekst staat "${s.list('found').join('", "')}". Kijk of dit over een cliënt gaat. Kies wat er moet gebeuren.`,

    'nothing-recognised': () =>
      'In dit bestand is geen blad van een ronde herkend. Kies wat er op een blad staat.',
    'header-missing': (s) =>
      `Op dit blad zijn geen kolomnamen gevonden. Kies in welke rij ze staan, of zet boven de gegevens een rij met ${list(s.list('columns'))}.`,
    'column-missing': (s) =>
      `De kolom "${s.column}" ontbreekt. Staat het in een kolom met een andere naam? Kies dan welke. Anders zet je de kolom erbij en lever je het bestand opnieuw in.`,
    'column-not-used': (s) =>
      `${s.value ? `De kolom "${s.value}"` : `Kolom ${s.text('letters')}`} wordt niet gebruikt, want zo is het gekozen. Er staat iets in ${count(Number(s.text('filled')) || 0, 'rij', 'rijen')}.`,
    'sheet-not-used': (s) =>
      `Dit blad doet niet mee, want zo is het gekozen. Het heeft ${count(Number(s.text('count')) || 0, 'rij', 'rijen')}.`,
    'no-organisations': () => 'Er zijn nog geen organisaties. Voeg het blad "Organisaties" toe.',
    'no-places': () => 'Er zijn nog geen stageplekken. Voeg het blad "Stageplekken" toe.',
    missing: (s) => `"${s.column}" is leeg. Vul het in, of laat de rij weg.`,
    'too-long': (s) =>
      `Deze tekst is te lang (${s.text('length')} tekens). Maak er hooguit ${s.text('max')} tekens van.`,
    'email-invalid': (s) => `"${s.value}" is geen e-mailadres. Vul het goede adres in.`,
    'mailbox-taken': (s) => `${s.value} is ook het adres van ${s.text('other')}. Vul een eigen adres in.`,
    'ranks-unclear': (s) =>
      `In "${s.value}" staan nummers dubbel, of maar bij een deel. Vul de keuzes in op volgorde, met een puntkomma ertussen.`,
    'too-many-choices': (s) =>
      `Hier staan ${s.text('count')} keuzes. Er ${agree(Number(s.text('max')), 'telt', 'tellen')} er ${s.text('max')}; de laatste vallen weg.`,
    'unknown-organisation': (s) =>
      `Organisatie "${s.value}" bestaat niet.${near(s)} Vul de naam of de code in.`,
    'unknown-place': (s) => `Plek ${s.value} bestaat niet.${near(s)} Kies een andere plek of laat dit leeg.`,
    'unknown-target': (s) =>
      `"${s.value}" is geen plek en geen organisatie.${near(s)} Vul de code van een plek of de naam van een organisatie in.`,
    'place-left-out': (s) =>
      `Plek ${s.text('place')} staat in het bestand, maar met een fout. Herstel eerst die rij op het blad "Stageplekken".`,
    'own-organisation': (s) =>
      `"${s.value}" is de eigen organisatie. Daar gaat niemand op stage. Kies iets anders of laat deze keuze weg.`,
    'unknown-person': (s) =>
      `${s.value} staat niet bij de aanmeldingen.${near(s)} Vul het adres in van iemand die zich heeft aangemeld.`,
    'unknown-name': (s) =>
      `${s.value} staat niet bij de aanmeldingen. Vul de naam in zoals die daar staat, of het e-mailadres.`,
    'person-other-name': (s) =>
      `${s.text('email')} is het adres van ${list(s.list('names'))}, en hier staat ${s.value}. Vul in over wie deze rij gaat.`,
    'unknown-slot': (s) =>
      `Plek ${s.text('place')} ontvangt niemand op ${s.text('day')}.${s.list('days').length > 0 ? ` Kies ${either(s.list('days'))}.` : ''}`,
    'day-impossible': (s) => `"${s.list('parts').join('", "')}" bestaat niet. Vul alle dagen opnieuw in.`,
    'day-unreadable': (s) =>
      `"${s.list('parts').join('", "')}" is niet te lezen als dag. Vul de dagen opnieuw in, zoals 2027-03-09.`,
    'day-without-year': (s) =>
      `Bij "${s.list('parts').join('", "')}" is het jaar niet bekend. Vul de dagen in met het jaar erbij.`,
    'capacity-invalid': (s) =>
      `Bij "${s.text('text')}" staat geen goed aantal plaatsen. Zet een getal van 1 of meer tussen haakjes.`,
    'slot-day-twice': (s) =>
      `Twee stages beginnen op dezelfde dag: ${s.text('kept')} en ${s.text('left')}. Laat er één staan.`,
    'number-invalid': (s) =>
      `"${s.value}" kan hier niet. Vul een getal in van ${s.text('min')} tot en met ${s.text('max')}.`,
    'formula-without-value': () => 'In deze cel staat een formule zonder uitkomst. Vul de waarde zelf in.',
    'cell-error': (s) => `In deze cel staat een foutmelding (${s.value}). Vul de waarde zelf in.`,
    'same-person': () =>
      'Hier staat twee keer dezelfde persoon. Vul in met wie deze persoon niet samen mag komen.',
    'same-organisation': () => 'Hier staat twee keer dezelfde organisatie. Vul er twee in.',
    'row-invalid': (s) => `Deze rij klopt niet bij ${s.list('fields').join(', ')}. Kijk de rij na.`,
    withheld: (s) => `Deze gegevens staan niet in een gedeeld werkblad. Vul "${s.column}" in.`,
    'days-withheld': () => 'Deze gegevens staan niet in een gedeeld werkblad. Vul de dagen in.',

    bsn: () =>
      'Hier stond een burgerservicenummer (BSN). De hele tekst is niet overgenomen en niet bewaard. Gegevens van cliënten horen hier niet. Typ zo nodig een tekst zonder die gegevens.',
    address: () =>
      'Hier stond een adres. Het adres is niet overgenomen, de rest van de tekst wel. Een adres hoort niet in een tekst die iedereen leest.',
    'address-secret': () =>
      'Hier stond waar een geheime plek is, of een link. Dat is niet overgenomen en niet bewaard: het adres van een geheime plek komt nergens in het systeem.',
    'address-unsure': (s) =>
      `${agree(s.count, 'Hier stond', `In ${number(s.count)} cellen van dit blad stond`)} misschien waar een geheime plek is. Zolang niet bekend is wat dit blad is, wordt dat niet bewaard. Hoort de tekst erbij, typ die dan opnieuw of lever het bestand opnieuw in met een bekende bladnaam.`,
    'column-refused': (s) =>
      `De kolom "${s.column}" is niet overgenomen en niet bewaard. Zulke gegevens horen hier niet.`,
  } satisfies Record<FindingCode, (said: Said) => string>,

  options: {
    use: (s) => `Gebruik ${s.text('value')}`,
    'use-hidden': () => 'Doet mee',
    'leave-out': () => 'Laat weg',
    'leave-empty': () => 'Laat de hele tekst weg',
    keep: (s) =>
      s.text('text') ? `Bewaar "${s.text('text')}"` : 'Laat staan, dit gaat niet over een cliënt',
    'remove-part': () => 'Haal dit deel weg',
    row: (s) => (s.text('name') ? `${s.text('name')} (rij ${s.text('row')})` : `Rij ${s.text('row')} telt`),
    'as-column': (s) => `Dit is "${s.text('column')}"`,
    'as-day': () => 'Dit is een dag, met een kruisje voor wie kan',
    'all-secret': () => 'Alle plekken zijn geheim',
    'all-open': () => 'Geen enkele plek is geheim',
    secret: () => 'Ja, geheim',
    open: () => 'Nee, niet geheim',
    yes: () => 'Ja',
    no: () => 'Nee',
    day: (s) => s.text('day'),
    'capacity-one': () => '1 plaats',
    condition: (s) =>
      ({
        none: 'Geen voorwaarde',
        'own-declaration': 'Eigen verklaring',
        screening: 'VOG gezien door host',
        'client-contact': 'Alleen functie met cliëntcontact',
      })[s.text('condition')] ?? '',
    separate: () => 'Losse dagen',
    joined: () => 'Eén stage van meer dagen',
    'not-a-bsn': () => 'Dit is geen BSN',
    'more-people': (s) => `Het zijn ${people(Number(s.text('count')))}`,
    'one-person': (s) => `Het is één mens: rij ${s.text('row')} telt (${s.text('name')})`,
    'all-people': (s) => `Over ${list(s.list('names'))}`,
    'another-person': (s) => `${s.text('name')} is iemand anders, met hetzelfde adres`,
    'without-address': () => 'Zonder adres, dat komt later',
    'same-person': (s) => `Het is ${s.text('known')}, en heet nu ${s.text('name')}`,
    'same-person-as': (s) => `Het is ${s.text('name')}`,
  } satisfies Record<OptionCode, (said: Said) => string>,

  effects: {
    none: '',
    'row-left-out': 'Als je niets doet, doet deze rij niet mee.',
    'rows-left-out': 'Als je niets doet, doen deze rijen niet mee.',
    'choice-left-out': 'Als je niets doet, valt deze keuze weg.',
    'cell-left-empty': 'Als je niets doet, blijft deze cel leeg.',
    'day-left-out': 'Als je niets doet, valt deze dag weg.',
    'slot-left-out': 'Als je niets doet, doen deze dagen van de plek niet mee.',
    'column-left-out': 'Als je niets doet, wordt deze kolom niet gelezen.',
    'sheet-left-out': 'Als je niets doet, wordt dit blad niet gelezen.',
    'part-removed': 'Als je niets doet, blijft dit deel weg.',
    'treated-as-secret': 'Als je niets doet, is de plek geheim.',
    'treated-as-no': 'Als je niets doet, staat hier nee.',
    'counts-as-one': 'Als je niets doet, staat hier 1.',
    'last-row-counts': 'Als je niets doet, telt de laatste rij.',
    'import-waits': 'Je kunt pas verder als je dit hebt opgelost.',
  } satisfies Record<EffectCode, string>,

  errors: {
    'too-large': () => 'Dit bestand is te groot. Het mag hooguit 20 MB zijn.',
    empty: () => 'Dit bestand is leeg. Kies een ander bestand.',
    'not-a-workbook': () =>
      'Dit is geen werkblad (.xlsx, .xls, .xlsb, .ods) en geen csv-bestand. Kies een ander bestand.',
    'old-excel': () =>
      'Dit oude bestand (.xls) is niet te lezen. Sla het in Excel op als .xlsx en probeer het opnieuw.',
    numbers: () =>
      'Dit is een bestand van Numbers. Kies in Numbers "Exporteer naar" en dan "Excel", en lever het .xlsx-bestand in.',
    'no-sheets': (s) =>
      `In dit bestand (${s.text('kind')}) staan geen bladen. Open het, sla het op als .xlsx en probeer het opnieuw.`,
    'sheet-unreadable': (s) =>
      `Het blad "${s.text('sheet')}" is niet te lezen. Er is niets gelezen. Open het bestand in Excel, sla het opnieuw op en probeer het nog eens.`,
    password: () => 'Op dit bestand zit een wachtwoord. Haal het wachtwoord eraf en probeer het opnieuw.',
    macro: () =>
      "In dit bestand zitten macro's. Sla het in Excel op als gewone werkmap (.xlsx) en probeer het opnieuw.",
    'broken-zip': () =>
      'Dit bestand is beschadigd. Open het in Excel, sla het opnieuw op en probeer het nog eens.',
    'zip-bomb': () => 'Dit bestand wordt bij het openen veel te groot. Kies een ander bestand.',
    'xml-entities': () =>
      'In dit bestand staat iets wat niet in een werkmap hoort. Open het in Excel en sla het opnieuw op.',
    'too-many-sheets': (s) => `Dit bestand heeft te veel bladen. Er mogen er ${s.text('max')} zijn.`,
    'too-many-rows': (s) =>
      `Dit bestand heeft te veel rijen. Er mogen er ${s.text('max')} zijn. Haal lege rijen onderaan weg.`,
    'too-many-columns': (s) => `Dit bestand heeft te veel kolommen. Er mogen er ${s.text('max')} zijn.`,
    'too-many-cells': (s) => `Dit bestand heeft te veel cellen. Er mogen er ${s.text('max')} gevuld zijn.`,
    'too-much-text': () => 'In dit bestand staat te veel tekst. Knip het in delen.',
    'too-slow': () =>
      'Het lezen van dit bestand duurt te lang. Knip het in delen, of sla het opnieuw op als .xlsx.',
    'too-heavy': () => 'Dit bestand neemt bij het lezen te veel geheugen. Knip het in delen.',
  } satisfies Record<WorkbookErrorCode, (said: Said) => string>,
};

export type Words = typeof nl;
