/**
 * All that is written into the audit log, and what it is called there. It says what was done and never with which words:
 * what somebody typed, read or was told is not in it.
 */
export const AUDIT_KINDS = {
  'signed-in': { nl: 'Ingelogd', en: 'Signed in' },
  'second-step': { nl: 'Tweede stap van het inloggen', en: 'Second step of signing in' },
  'signed-out': { nl: 'Uitgelogd', en: 'Signed out' },
  'everybody-signed-out': {
    nl: 'Iedereen uitgelogd door wie de site beheert',
    en: 'Everybody signed out by who runs the site',
  },
  'sessions-ended': { nl: 'Andere apparaten uitgelogd', en: 'Other devices signed out' },
  'app-set': { nl: 'App voor de tweede stap ingesteld', en: 'App for the second step set up' },
  'codes-renewed': { nl: 'Nieuwe herstelcodes gemaakt', en: 'New recovery codes made' },
  'passkey-added': { nl: 'Passkey toegevoegd', en: 'Passkey added' },
  'passkey-removed': { nl: 'Passkey weggehaald', en: 'Passkey removed' },
  'second-step-forgotten': { nl: 'Tweede stap gewist', en: 'Second step taken away' },
  vouched: { nl: 'Bevestigd dat iemand het zelf is', en: 'Confirmed that somebody is themselves' },
  'person-opened': { nl: 'Gegevens van iemand geopend', en: 'Details of somebody opened' },
  'secret-opened': { nl: 'Iets van een geheime plek gelezen', en: 'Something of a secret place read' },
  'reports-read': { nl: 'Meldingen gelezen', en: 'Reports read' },
  'mail-opened': { nl: 'Mail gelezen', en: 'Mail read' },
  'rows-opened': { nl: 'Rijen van een werkblad gelezen', en: 'Rows of a workbook read' },
  'file-taken': { nl: 'Bestand met mensen gedownload', en: 'File with people downloaded' },
  'backup-made': { nl: 'Back-up van alles gemaakt', en: 'Backup of everything made' },
  'log-opened': { nl: 'Logboek gelezen', en: 'Log read' },
  'exclusions-read': {
    nl: 'Lijst gelezen van wie waar niet komt',
    en: 'List read of who must not come where',
  },
  'exclusion-made': {
    nl: 'Genoteerd dat iemand ergens niet komt',
    en: 'Noted that somebody must not come somewhere',
  },
  'exclusion-removed': {
    nl: 'Weggehaald dat iemand ergens niet komt',
    en: 'Taken away that somebody must not come somewhere',
  },
  'role-given': { nl: 'Rol gegeven', en: 'Role given' },
  'role-ended': { nl: 'Rol gestopt', en: 'Role ended' },
  published: { nl: 'Openbaar gemaakt of gedeeld', en: 'Published or shared' },
  unpublished: { nl: 'Niet meer openbaar of gedeeld', en: 'No longer published or shared' },
  'consent-given': { nl: 'Toestemming gegeven', en: 'Consent given' },
  'consent-withdrawn': { nl: 'Toestemming ingetrokken', en: 'Consent withdrawn' },
  'officer-named': {
    nl: 'Genoteerd wie akkoord geeft op verhalen',
    en: 'Noted who approves stories',
  },
  imported: { nl: 'Werkblad ingelezen', en: 'Workbook imported' },
  'import-undone': { nl: 'Begonnen import weggegooid', en: 'Import that was begun dropped' },
  joined: { nl: 'Twee keer dezelfde mens samengevoegd', en: 'Two entries of one person joined' },
  'place-closed': { nl: 'Plek dichtgezet na een lek', en: 'Place closed after a leak' },
  'place-opened': { nl: 'Plek weer geopend', en: 'Place opened again' },
  'leak-read': { nl: 'Gelezen wie een plek zag', en: 'Read who saw a place' },
  'leak-written': { nl: 'Register van lekken bijgewerkt', en: 'Register of leaks written in' },
  'leak-mailed': {
    nl: 'Mensen met een stage gemaild over een lek',
    en: 'People with a visit mailed about a leak',
  },
  'access-given': { nl: 'Inzage gegeven', en: 'Access given' },
  'terms-changed': { nl: 'Bewaartermijn veranderd', en: 'Term of keeping changed' },
  'terms-passed': { nl: 'Gewist wat te lang was bewaard', en: 'Erased what was kept too long' },
  erased: { nl: 'Gegevens gewist', en: 'Data erased' },
} as const satisfies Record<string, { nl: string; en: string }>;

export type AuditKind = keyof typeof AUDIT_KINDS;
export const AUDIT_KIND_NAMES = Object.keys(AUDIT_KINDS) as AuditKind[];

/** How it went; what has none of these did not come about. */
export const AUDIT_RESULTS = {
  done: { nl: 'Gelukt', en: 'Done' },
  wrong: { nl: 'Klopte niet', en: 'Was not right' },
  'must-wait': { nl: 'Te vaak geprobeerd', en: 'Tried too often' },
  refused: { nl: 'Geweigerd', en: 'Refused' },
} as const;

export type AuditResult = keyof typeof AUDIT_RESULTS;
