/** Who somebody is to a programme: it is the one of the address, or another one, where everybody is nobody. */
export const ROLES = ['visitor', 'coordinator', 'contact', 'neighbour', 'participant', 'operator'] as const;
/** `contact` speaks for the organisation of the address, `neighbour` for another one of the programme. */
export type Role = (typeof ROLES)[number];

export interface Row {
  /** Who may open it, and send its forms. */
  may: readonly Role[];
  /** What its forms say was pressed, as `field=value`; `null`: it takes no form. */
  presses: readonly string[] | null;
}

const row = (may: readonly Role[], presses?: string): Row => ({
  may,
  presses: presses === undefined ? null : presses.split(' ').filter(Boolean),
});

const EVERYBODY = ROLES;
const SIGNED_IN = ROLES.filter((role) => role !== 'visitor');
const IN_A_PROGRAMME = SIGNED_IN.filter((role) => role !== 'operator');
/** Who works at an organisation: cards and lines are of them. */
const OF_AN_ORGANISATION = IN_A_PROGRAMME.filter((role) => role !== 'coordinator');
/** Who speaks for an organisation sees families of kinds. */
const SEES_THE_NETWORK: readonly Role[] = ['coordinator', 'contact', 'neighbour'];
const COORDINATOR: readonly Role[] = ['coordinator'];
const CONTACT: readonly Role[] = ['contact'];
const OPERATOR: readonly Role[] = ['operator'];
/** Of who goes, receives, met or was asked alone: none of those who try is. */
const NOBODY: readonly Role[] = [];

/**
 * Every page: who may open it when what the address names is of their programme, and every press of its forms. Of another
 * programme nobody may. A page or a press that the code has and this has not, or the other way round, is refused by the test.
 */
export const MATRIX: Readonly<Record<string, Row>> = {
  'rondes/nieuw': row(COORDINATOR, ''),
  'rondes/:ronde/instellingen': row(COORDINATOR, 'intent=phone'),
  'rondes/:ronde/weghalen': row(COORDINATOR, ''),
  'rondes/:ronde/huisregels': row(COORDINATOR, ''),
  'rondes/:ronde/quiz': row(COORDINATOR, 'doe=eigen doe=kies doe=samenwerken doe=weg'),
  'rondes/:ronde/metingen': row(COORDINATOR),
  'rondes/:ronde/teksten': row(COORDINATOR),
  'rondes/:ronde/teksten/:stuk': row(
    COORDINATOR,
    'intent=add intent=discard intent=down-0 intent=publish intent=remove-0 intent=restore intent=save intent=up-0',
  ),
  'meting/:ronde/:moment': row(EVERYBODY, 'doe=later doe=sla-over doe=terug doe=verder doe=weg'),
  'rondes/:ronde/organisaties': row(
    COORDINATOR,
    'answer=no intent=invite intent=invite-picked intent=join intent=remind intent=remind-picked',
  ),
  'rondes/:ronde/organisaties/nieuw': row(COORDINATOR, 'intent=add intent=another'),
  'rondes/:ronde/organisaties/:code': row(
    COORDINATOR,
    'answer=no answer=uninvited answer=yes intent=add-contact intent=end-contact intent=invite intent=invite-contact intent=leave intent=no intent=remind intent=save intent=yes',
  ),
  'rondes/:ronde/organisaties/:code/veranderen': row(
    COORDINATOR,
    'answer=yes doe=samenvoegen intent=leave intent=merge intent=recode intent=return intent=split',
  ),
  beheer: row(OPERATOR),
  'beheer/programmas/nieuw': row(OPERATOR, ''),
  'beheer/programmas/:code': row(OPERATOR, 'intent=appoint intent=end'),
  uitnodiging: row(EVERYBODY, 'answer=no answer=yes'),
  'organisatie/:code/uitnodiging': row(CONTACT, 'answer=no answer=yes'),
  'organisatie/:code/locaties': row(CONTACT, 'intent=remove'),
  'organisatie/:code/plekken': row(CONTACT),
  'organisatie/:code/plekken/:plek': row(
    CONTACT,
    'intent=add-days intent=drop-day-0 intent=drop-host-0 intent=more-days intent=more-hosts intent=save intent=withdraw',
  ),
  'rondes/:ronde/plekken/:plek': row(
    COORDINATOR,
    'intent=add-days intent=drop-day-0 intent=drop-host-0 intent=more-days intent=more-hosts intent=save intent=withdraw',
  ),
  'plekken/:ronde': row(EVERYBODY),
  'plekken/:ronde/:plek': row(EVERYBODY),
  'aanmelden/:ronde/verder': row(EVERYBODY, ''),
  'aanmelden/:ronde/:stap?': row(EVERYBODY, 'intent=mail intent=measures intent=send intent=withdraw'),
  toestemming: row(EVERYBODY, 'answer=no answer=yes'),
  'rondes/:ronde/plekken': row(COORDINATOR),
  'rondes/:ronde/aanmeldingen': row(
    COORDINATOR,
    'intent=exclude intent=include intent=no-screening intent=organisation intent=remind intent=remind-all intent=remind-picked intent=screening intent=set-aside intent=set-aside-picked intent=take-call-back intent=take-part intent=take-part-picked',
  ),
  'rondes/:ronde/aanmeldingen/nieuw': row(COORDINATOR, ''),
  'rondes/:ronde/aanmeldingen/:aanmelding/wijzig': row(COORDINATOR, ''),
  'rondes/:ronde/aanmeldingen/:aanmelding/telefoon': row(COORDINATOR, ''),
  'rondes/:ronde/aanmeldingen/:aanmelding/leidinggevende': row(COORDINATOR, ''),
  'rondes/:ronde/aanmeldingen/:aanmelding/zelfde': row(COORDINATOR, ''),
  'rondes/:ronde/bevestigen': row(COORDINATOR, 'intent=mail'),
  'organisatie/:code/bevestigen': row(CONTACT, 'answer=yes'),
  'mijn/aanmelding': row(SIGNED_IN, 'intent=remind intent=withdraw'),
  'rondes/:ronde/import': row(COORDINATOR, ''),
  'rondes/:ronde/import/:batch': row(
    COORDINATOR,
    'intent=discard intent=import intent=later intent=recount intent=sheet-0',
  ),
  'rondes/:ronde/import/:batch/blad/:blad': row(COORDINATOR, ''),
  'rondes/:ronde/import/:batch/weg': row(COORDINATOR, ''),
  'rondes/:ronde/werkblad.xlsx': row(COORDINATOR),
  'rondes/:ronde/stages.xlsx': row(COORDINATOR),
  'rondes/:ronde/uitdelen.xlsx': row(COORDINATOR),
  'opbrengst/:ronde/getallen.xlsx': row(COORDINATOR),
  'gedeelde-opbrengst/:sleutel/getallen.xlsx': row(EVERYBODY),
  'rondes/:ronde/matching': row(
    COORDINATOR,
    'doe=guest doe=lock doe=release doe=set-aside doe=take-part intent=decide intent=lock intent=match intent=note intent=redo intent=rules intent=undo intent=unlock',
  ),
  'rondes/:ronde/matching/gewenst': row(COORDINATOR, 'intent=add intent=remove'),
  'stage/antwoord': row(
    EVERYBODY,
    'answer=missed answer=no answer=took-place answer=yes antwoord=missed antwoord=no antwoord=took-place antwoord=yes',
  ),
  'stage/:stage': row(
    NOBODY,
    'answer=missed answer=no answer=took-place answer=yes antwoord=missed antwoord=no antwoord=took-place antwoord=yes doe=afzeggen doe=contact doe=dag-ja doe=dag-nee doe=dag-terug doe=er-niet doe=gezien doe=nummer doe=teken doe=verteld doe=vraag-dag',
  ),
  'rondes/:ronde/stages': row(COORDINATOR),
  'stage/:stage/agenda': row(NOBODY),
  'stage/:stage/bewijs': row(NOBODY),
  'stage/:stage/melden': row(NOBODY, ''),
  'rondes/:ronde/meldingen': row(COORDINATOR, 'doe=afgehandeld doe=opgepakt'),
  'agenda/:sleutel.ics': row(EVERYBODY),
  'mijn/agenda': row(SIGNED_IN, 'doe=maak doe=stop'),
  'mijn/wachtlijst': row(SIGNED_IN, ''),
  'rondes/:ronde/wachtlijst': row(COORDINATOR, 'intent=aan intent=uit'),
  'rondes/:ronde/wachtlijst/vullen': row(COORDINATOR, ''),
  'rondes/:ronde/antwoorden': row(COORDINATOR, ''),
  'rondes/:ronde/antwoorden/:mail': row(COORDINATOR),
  'rondes/:ronde/stages/week': row(COORDINATOR),
  'rondes/:ronde/stages/uitdelen': row(COORDINATOR),
  'rondes/:ronde/stages/:stage': row(
    COORDINATOR,
    'answer=missed answer=no answer=took-place answer=yes intent=cancel intent=clients intent=condition intent=day intent=in-touch intent=lapse intent=make-up intent=missed intent=no intent=remind intent=stand-in intent=took-place intent=vouch intent=yes',
  ),
  'terugblik/:stage': row(
    EVERYBODY,
    'doe=geen doe=klaar doe=later doe=meting doe=sla-over doe=terug doe=toch doe=verder',
  ),
  'mijn/terugblikken': row(SIGNED_IN),
  'rondes/:ronde/terugblikken': row(COORDINATOR),
  dilemmas: row(IN_A_PROGRAMME),
  'dilemmas/nieuw': row(IN_A_PROGRAMME, ''),
  'dilemmas/agenda': row(IN_A_PROGRAMME),
  'dilemmas/:dilemma': row(
    IN_A_PROGRAMME,
    'doe=herken doe=niet-geprobeerd doe=ook-geprobeerd doe=probeerden doe=reactie-weg doe=reageer doe=toch-niet',
  ),
  'dilemmas/:dilemma/beheer': row(
    COORDINATOR,
    'doe=agenda doe=hidden doe=los doe=samenvoegen doe=toon doe=toon-tekst doe=uitkomst doe=van-agenda doe=verberg doe=verberg-tekst',
  ),
  contacten: row(IN_A_PROGRAMME, 'intent=holds'),
  'contacten/woorden': row(COORDINATOR, 'intent=forget intent=save intent=take intent=undo intent=undo-new'),
  'contacten/kaart': row(OF_AN_ORGANISATION, 'intent=drop intent=holds intent=later intent=save'),
  'contacten/kaart.vcf': row(NOBODY),
  'contacten/kennismaken/:kaart': row(NOBODY, ''),
  'contacten/verzoeken/:verzoek': row(NOBODY, 'doe=ja doe=nee'),
  'contacten/regels': row(OF_AN_ORGANISATION),
  'contacten/regels/voor/:mens': row(NOBODY, ''),
  'contacten/regels/:regel': row(NOBODY, 'doe=ja doe=nee'),
  'contacten/kaart/overdragen': row(NOBODY, 'doe=trek-in'),
  'organisatie/:code/kaarten': row(CONTACT, ''),
  'contacten/overname/:overname': row(NOBODY, 'doe=nee'),
  'contacten/bevestigen': row(EVERYBODY, 'doe=klopt doe=weg'),
  peiling: row(EVERYBODY, 'doe=meting doe=stop doe=toch'),
  'rondes/:ronde/peilingen': row(COORDINATOR),
  vervolg: row(IN_A_PROGRAMME),
  'vervolg/nieuw': row(IN_A_PROGRAMME, ''),
  'vervolg/:vervolg': row(
    IN_A_PROGRAMME,
    'doe=aangenomen doe=dag doe=ging-door doe=ging-niet doe=haal-weg doe=los-gelaten doe=open doe=trek-in',
  ),
  'vervolg/:vervolg/agenda': row(NOBODY),
  'mijn/voor-collegas/:stage': row(NOBODY, 'doe=bewaar doe=gedeeld doe=link doe=stop'),
  'mijn/voor-collegas/:stage/:vorm': row(NOBODY),
  'voor-collegas/:sleutel': row(EVERYBODY, 'doe=gebeld doe=vraag doe=wist-niet'),
  belangstelling: row(EVERYBODY, 'doe=weg'),
  'rondes/:ronde/voor-collegas': row(COORDINATOR, 'doe=stop'),
  verhalen: row(EVERYBODY),
  'verhalen/rss.xml': row(EVERYBODY),
  'verhalen/atom.xml': row(EVERYBODY),
  'verhalen/:verhaal': row(EVERYBODY),
  'verhalen/:verhaal/foto.jpg': row(EVERYBODY),
  'verhaal/akkoord': row(EVERYBODY, 'doe=anders doe=ja'),
  'verhaal/:verhaal': row(
    EVERYBODY,
    'doe=akkoord doe=anders doe=bewaar doe=haal-eruit doe=ja doe=keuze doe=minder doe=weg',
  ),
  'verhaal/:verhaal/foto.jpg': row(EVERYBODY),
  'mijn/vertellen/:stage': row(NOBODY, 'doe=nee'),
  'organisatie/:code/verhalen': row(CONTACT, ''),
  'rondes/:ronde/verhalen': row(COORDINATOR, ''),
  'rondes/:ronde/verhalen/:verhaal': row(
    COORDINATOR,
    'doe=adressen doe=bewaar doe=lezen doe=online doe=open doe=opnieuw doe=weg',
  ),
  'rondes/:ronde/verhalen/:verhaal/foto': row(COORDINATOR, 'doe=weg'),
  'rondes/:ronde/verhalen/:verhaal/foto.jpg': row(COORDINATOR),
  netwerk: row(SEES_THE_NETWORK, 'intent=give intent=undo'),
  'netwerk/:bestand': row(COORDINATOR),
  opbrengst: row(COORDINATOR),
  'opbrengst/:ronde': row(COORDINATOR),
  'opbrengst/:ronde/delen': row(COORDINATOR, 'doe=intrekken doe=link doe=versie'),
  'opbrengst/:ronde/aanvullen': row(COORDINATOR, 'doe=citaten doe=kosten doe=weg'),
  'opbrengst/:ronde/rapport.pdf': row(COORDINATOR),
  'gedeelde-opbrengst/:sleutel': row(EVERYBODY),
  'gedeelde-opbrengst/:sleutel/rapport.pdf': row(EVERYBODY),
  'rondes/:ronde/tekort': row(COORDINATOR, ''),
  'rondes/:ronde/tekort/:organisatie': row(COORDINATOR, ''),
  '': row(EVERYBODY),
  mijn: row(SIGNED_IN),
  'rondes/:ronde': row(COORDINATOR),
  'organisatie/:code': row(CONTACT),
  'organisatie/:code/collega-s': row(CONTACT),
  logboek: row(COORDINATOR),
  'logboek.xlsx': row(COORDINATOR),
  'mijn/wie-keek': row(SIGNED_IN),
  bewaren: row(COORDINATOR, ''),
  'mijn/gegevens': row(SIGNED_IN, 'intent=confirm intent=erase'),
  'mijn/gegevens/bestand': row(SIGNED_IN),
  'mijn/gegevens/verbeteren': row(SIGNED_IN, ''),
  verbeterverzoeken: row(COORDINATOR, ''),
  // Of the places that they run or speak for, and the register of what they coordinate; a single leak is there once one is.
  dichtzetten: row(['coordinator', 'contact', 'neighbour']),
  'dichtzetten/:plek': row(NOBODY, ''),
  lekken: row(COORDINATOR),
  'lekken/:lek': row(NOBODY, 'doe=bewaar doe=klaar doe=mail doe=open'),
  'lekken/:lek/gezien.xlsx': row(NOBODY),
  // With the key of the site.
  'beheer/dicht': row(EVERYBODY, ''),
  'beheer/toestand': row(OPERATOR),
  'beheer/kopie': row(EVERYBODY, ''),
  vragen: row(EVERYBODY),
  contact: row(EVERYBODY),
  privacy: row(EVERYBODY),
  toegankelijkheid: row(EVERYBODY),
  plekken: row(EVERYBODY),
  'sitemap.xml': row(EVERYBODY),
  'rondes/:ronde/post': row(COORDINATOR, 'intent=again intent=solved'),
  'rondes/:ronde/versturen/:wat': row(COORDINATOR, 'intent=look intent=send'),
  'rondes/:ronde/verstuurd/:bundel': row(COORDINATOR, 'intent=again intent=solved'),
  'post/stop': row(EVERYBODY, 'intent=resume intent=stop'),
  'post/terug': row(EVERYBODY, ''),
  outbox: row(EVERYBODY),
  'outbox/:mail': row(EVERYBODY),
  inloggen: row(EVERYBODY, ''),
  'inloggen/link': row(EVERYBODY, ''),
  'inloggen/passkey': row(EVERYBODY, ''),
  'inloggen/via/:aanbieder': row(EVERYBODY),
  'inloggen/via/:aanbieder/terug': row(EVERYBODY),
  'inloggen/tweede-stap': row(SIGNED_IN, ''),
  'inloggen/tweede-stap/instellen': row(SIGNED_IN, ''),
  uitloggen: row(EVERYBODY, ''),
  'mijn/wie': row(SIGNED_IN, ''),
  'mijn/account': row(SIGNED_IN, 'intent=end intent=end-all intent=remove-passkey'),
  'mijn/account/herstelcodes': row(SIGNED_IN, 'intent=renew'),
  'mijn/account/app': row(SIGNED_IN, 'intent=begin intent=confirm'),
  'mijn/account/passkey': row(SIGNED_IN, ''),
  'voorbeeld/als/:rol': row(EVERYBODY, ''),
  'voorbeeld/onderdelen': row(EVERYBODY, 'intent=aside intent=back intent=days intent=remind'),
};

/** Pages whose address names nothing of a programme, though it has a parameter. */
export const OF_NO_PROGRAMME = ['netwerk/:bestand', 'beheer/programmas/:code', 'voorbeeld/als/:rol'];
