/** What is looked for in a story that touches a secret place, in both languages: words of the text, not words of ours. */

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|june|july|august|october';
/** Some are other words as well without a capital: only so are they months. */
const CAPITAL_MONTHS = 'March|May';
const SEASONS =
  'lente|voorjaar|zomer|herfst|najaar|winter|spring|summer|autumn|kwartaal|quarter|kerst(?:mis)?|christmas|pasen|easter|pinksteren|sinterklaas|oud\\s{1,3}en\\s{1,3}nieuw|nieuwjaar|ramadan|suikerfeest|koningsdag|carnaval|(?:zomer|herfst|kerst|voorjaars|mei)vakantie';
const AGO =
  '(?:vorige?|afgelopen|last)\\s{1,3}(?:week|maand|jaar|zomer|month|year)|(?:weken|maanden|jaar|weeks?|months?|years?)\\s{1,3}(?:geleden|ago)';
const WHEN = `(?:vroege?\\s{0,1})?(?:begin|eind|half|mid)?(?:${MONTHS}|${SEASONS})(?:avond|dag|s)?|${AGO}`;

const NUMBERS =
  'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|honderd|tientallen|honderden|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|dozens';
const COUNTED = `(?:${NUMBERS}|[\\p{Nd}]{1,4})`;
const PEOPLE =
  "mensen|personen|vrouwen|mannen|moeders|vaders|ouders|kinderen|meisjes|jongens|baby['’]s|jongeren|gezinnen|bewoners|bewoonsters|cliënten|collega['’]s|medewerkers|begeleiders|agenten|kamers|bedden|plekken|people|persons|women|men|mothers|fathers|parents|children|girls|boys|babies|families|residents|clients|colleagues|staff|rooms|beds|places";
/** "Twee jonge vrouwen", "met zijn vijven", "zeven van hen". */
const HEADS = `${COUNTED}(?:\\s{1,3}\\p{L}{2,14}){0,2}\\s{1,3}(?:${PEOPLE})|met\\s{1,3}(?:z[’']n|zijn|hun|ons)\\s{1,3}(?:tweeën|drieën|vieren|vijven|zessen|zevenen|achten|negenen|tienen)|${COUNTED}\\s{1,3}(?:van\\s{1,3}hen|van\\s{1,3}ons|of\\s{1,3}them|of\\s{1,3}us)`;

const WEEKDAYS =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const PARTS_OF_DAY = 'ochtend|morgen|middag|avond|nacht|dag|week|weekend|weekeinde|maand';
const OFTEN = `(?:elke|iedere|alle|every|each)\\s{1,3}(?:${PARTS_OF_DAY}|${WEEKDAYS}|ochtenden|middagen|avonden|nachten|dagen|morning|afternoon|evening|night|day)|dagelijkse?|wekelijkse?|maandelijkse?|daily|weekly|[’']s\\s{1,3}(?:ochtends|morgens|middags|avonds|nachts)`;
const CLOCK = `(?:om|tot|vanaf|rond|tegen|voor|na|tussen|at|until|around|before|after)\\s{1,3}(?:(?:kwart|tien|vijf)\\s{1,3}(?:voor|over)\\s{1,3})?(?:half\\s{1,3})?(?:${NUMBERS}|één|een|one|[\\p{Nd}]{1,2})\\s{1,3}(?:uur|o[’']clock|am|pm)|half\\s{1,3}(?:${NUMBERS}|één)|kwart\\s{1,3}(?:voor|over)\\s{1,3}\\p{L}{2,9}|[\\p{Nd}]{1,2}[.:][\\p{Nd}]{2}`;
const SHIFTS =
  'dienstwissel(?:ing)?|(?:wissel(?:ing)?\\s{1,3}van\\s{1,3}de\\s{1,3}(?:dienst|wacht))|(?:dag|avond|nacht|vroege|late)\\s{0,1}dienst|rooster|night\\s{1,3}shift|day\\s{1,3}shift|change\\s{1,3}of\\s{1,3}shift';
const ROUTINE = `(?:${WEEKDAYS})s?(?:ochtend|middag|avond|nacht)?|${OFTEN}|${CLOCK}|${SHIFTS}`;

const AHEAD =
  '(?:volgende?|komende?|aanstaande|next|coming)\\s{1,3}(?:week|weken|maand|jaar|keer|stage|bezoek|dag|month|year|time|visit|day)|binnenkort|aanstaande|overmorgen|tomorrow|soon';
const IN_A_WHILE = `over\\s{1,3}(?:een\\s{1,3}(?:paar\\s{1,3})?|${COUNTED}\\s{1,3})(?:dag|dagen|week|weken|maand|maanden)`;
const COMES_BACK =
  '(?:gaat?|gaan|kom|komt|komen|zal|zullen|wil|willen)(?:\\s{1,3}\\p{L}{1,12}){0,3}\\s{1,3}(?:weer|opnieuw|nog\\s{1,3}eens|terug)(?:\\s{1,3}\\p{L}{1,12}){0,2}\\s{1,3}(?:langs|kijken|mee|op\\s{1,3}bezoek|lopen|komen|gaan)|(?:staat|is|zijn)(?:\\s{1,3}\\p{L}{1,12}){0,3}\\s{1,3}(?:gepland|ingepland|planned)|(?:gaat?|gaan|kom|komt|komen)\\s{1,3}morgen';
const TO_COME = `${AHEAD}|${IN_A_WHILE}|${COMES_BACK}`;

/** By rule. Each pattern is written out where its words are: so all of it is tried on texts that make a pattern slow. */
export const APART = {
  when: [
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${WHEN})(?![\\p{L}\\p{N}])`, 'iu'),
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${CAPITAL_MONTHS})(?![\\p{L}\\p{N}])`, 'u'),
  ],
  heads: [new RegExp(`(?<![\\p{L}\\p{N}])(?:${HEADS})(?![\\p{L}\\p{N}])`, 'iu')],
  routine: [new RegExp(`(?<![\\p{L}\\p{N}])(?:${ROUTINE})(?![\\p{L}\\p{N}])`, 'iu')],
  'to-come': [new RegExp(`(?<![\\p{L}\\p{N}])(?:${TO_COME})(?![\\p{L}\\p{N}])`, 'iu')],
};

/** Names that are words as well: without a capital they are nobody's. */
export const ORDINARY: ReadonlySet<string> = new Set(
  (
    'wil mark roos bakker visser smit mulder boer boers koning koster bos berg linden jong groot wit bruin zwart rood dijk haan vos ' +
    'kok kuiper schipper jager prins keizer graaf heuvel molen brink veld velde ven horst kamp post kramer timmerman leeuw valk ' +
    'vogel bloem zee ham hoek beek meer laan hart beer goed lang kort klein oud nieuw sterk dekker slager brouwer wolf haas eik ' +
    'boom steen brand water vrede hoop fleur jade iris daan nacht dag rust bond dik rijk wijs snel vries ridder arts kind bode'
  ).split(' '),
);

/** What many places are called, and every story says: no name by itself. */
export const CALLED_SO: ReadonlySet<string> = new Set(
  (
    'opvang vrouwenopvang crisisopvang noodopvang opvanghuis opvangplek huis thuis locatie plek kantoor safehouse shelter ' +
    'station school politie gemeente meldkamer wijk stad centrum'
  ).split(' '),
);
