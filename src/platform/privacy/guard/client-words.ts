/** Words that point at a client, a suspect or somebody of their family, when a name comes behind. */
const FAMILY =
  '(?:(?:pleeg|stief|schoon|groot|half|adoptie)-?)?(?:moeders?|vaders?|ouders?|mama|papa|broers?|broertjes?|zus|zusje|zusjes|zussen|zusters?|zoon|zoons|zonen|zoontjes?|dochters?|dochtertjes?)|(?:klein)?kind|(?:klein)?kinderen|oma|opa|oom|tante|neefje|neef|nichtje|nicht|ma|pa';
const PARTNER =
  '(?:ex-?)?(?:partner|man|vrouw|vriend|vriendin|echtgenoot|echtgenote)|ex|verloofde|huisgenoot|huisgenote|husband|wife|boyfriend|girlfriend|partner';
const YOUNG =
  'jongen|jongens|meisje|meisjes|jongere|jeugdige|minderjarige|tiener|puber|peuter|kleuter|baby|zuigeling|tweeling|leerling|pupil|boy|girl|child|children|kids?';
const ENGLISH_FAMILY =
  '(?:step|foster|grand)?(?:mother|father|son|sons|daughter|daughters|parents)|brother|sister|mum|mom|dad|aunt|uncle|family';
const OF_CASE =
  'cli[eë]nte?|cli[eë]nten|cli[eë]ntes|clt\\.?|client|clients|slachtoffer|verdachten?|dader|pleger|belager|stalker|aangever|aangeefster|betrokkenen?|betr\\.|gedetineerde|benadeelde|getuige|hulpvrager|hulpvraagster|bewoner|bewoonster|bewoners|huurder|pati[eë]nte?|gezin|gezinslid|familie|fam\\.|casus|zaak|dossier|bsn|victim|suspect|offender|resident|patient|witness|perpetrator';
const TITLE = 'mevrouw|mevr\\.?|mw\\.?|meneer|mijnheer|dhr\\.?|de heer|heer|mrs\\.?|mr\\.?|ms\\.?|miss';

const word = (words: string) => `(?<!\\p{L}|\\p{L}[-'.])(?:${words})(?![\\p{L}]|-\\p{Ll}|\\.\\p{L})`;

export const CLIENT_WORD = new RegExp(
  word(`${FAMILY}|${PARTNER}|${YOUNG}|${ENGLISH_FAMILY}|${OF_CASE}|${TITLE}`),
  'giu',
);
/** Those of whom one is the mother, the partner or the children: a name may follow "van". */
export const RELATED = new RegExp(
  `^(?:${FAMILY}|${PARTNER}|${ENGLISH_FAMILY}|${YOUNG}|gezin|familie|bsn)$`,
  'iu',
);
/** Somebody's own family is not that of a client. */
export const OWN = new RegExp(`^(?:${FAMILY}|${PARTNER}|${ENGLISH_FAMILY}|${YOUNG})$`, 'iu');
export const IS_TITLE = new RegExp(`^(?:${TITLE})$`, 'iu');
/** Of these there are more than one, so that "Sem en Julia" are both meant. */
export const MANY =
  /^(?:.*kinderen|.*ouders|.*broers|.*broertjes|zussen|zusjes|.*zoons|.*zonen|.*dochters|cli[eë]nten|clients|jongens|meisjes|tweeling|.*sons|.*daughters|parents|children|kids|bewoners|verdachten|betrokkenen)$/iu;
/** "Fatima en haar kinderen": who somebody has. */
export const HAS = `(?:kinderen|kind|zoontje|zoon|zoons|dochtertje|dochter|dochters|baby|gezin|moeder|vader|ouders|man|vrouw|partner|ex|ex-partner|broer|broertje|zus|zusje|children|child|son|daughter|kids|mother|father|husband|wife)`;
/** The word behind or beside the name: "Bilal (cliënt)", "Loubna, moeder van drie". */
export const IS_CLIENT = `(?:cli[eë]nte?|client|slachtoffer|verdachte|pleger|bewoner|bewoonster|moeder|vader|minderjarige|jeugdige|aangeefster|aangever|mother|father|victim|suspect|resident)`;
