/** What each limit on how often holds back, by the name under which it is counted. A test asks for one that is new. */
export const RATES: Readonly<Record<string, string>> = {
  'mail-to': 'mails om in te loggen, naar één mailadres',
  'mail-from': 'mails om in te loggen, gevraagd vanuit één netwerk',
  'few-from': 'daarboven komt wie van elders vraagt eerst; niemand wordt geweigerd',
  'code-of': 'een mailcode raden, van één mailadres',
  'enter-from': 'een koppeling, passkey of login van een organisatie, vanuit één netwerk',
  'spoken-of': 'een voorgelezen code, van één mens',
  'spoken-by': 'een voorgelezen code, getypt door één coördinator',
  'second-factor-of': 'een code van de tweede stap, van één mens',
  'same-totp': 'dezelfde code van een app',
  'days-changed-of': 'dagen van één plek wijzigen, waarover mensen mail krijgen',
  'days-changed-by': 'dagen van plekken wijzigen, door één mens',
  'pulse-from': 'antwoorden op een peiling, vanuit één netwerk',
  'pulse-of': 'antwoorden op een peiling, van één mens',
  'brief-press-from': 'een knop op een gedeelde pagina, vanuit één netwerk',
  'brief-press-on': 'een knop op één gedeelde pagina',
  'interest-from': 'belangstelling, vanuit één netwerk',
  'interest-of': 'belangstelling, van één mailadres op één pagina',
  'interest-of-day': 'belangstelling, van één mailadres op alle pagina’s',
  'interest-on': 'belangstelling, op één pagina',
  'measure-from': 'antwoorden op een meting, vanuit één netwerk',
  'measure-of': 'antwoorden op een meting, van één mens',
  'look-back-from': 'een terugblik bewaren, vanuit één netwerk',
  'look-back-of': 'een terugblik bewaren, door één mens',
  'story-from': 'aan een verhaal werken, vanuit één netwerk',
  'story-of': 'aan een verhaal werken, door één mens',
  'visit-feed-from': 'een agenda ophalen, vanuit één netwerk',
  'visit-feed-of': 'één agenda ophalen',
  'visit-reply-from': 'antwoorden over een stage, vanuit één netwerk',
  'visit-reply-of': 'antwoorden over een stage, van één mens',
  'invitation-answer-from': 'antwoorden op een uitnodiging, vanuit één netwerk',
  'invitation-answer-by': 'antwoorden op een uitnodiging, met één link',
  'sign-up-begin-from': 'aan een aanmelding beginnen, vanuit één netwerk',
  'sign-up-mail-to': 'mails om een aanmelding af te maken, naar één mailadres',
  'sign-up-save-of': 'een stap van één aanmelding bewaren',
  'sign-up-resume-from': 'een aanmelding met de link openen, vanuit één netwerk',
  'sign-up-send-of': 'één aanmelding versturen',
  'sign-up-manager-mail': 'mails naar één leidinggevende',
  'permission-answer-of': 'antwoorden over de toestemming van één aanmelding',
  'permission-answer-from': 'antwoorden over toestemming, vanuit één netwerk',
};

/** What each limit on size holds back, by file and name. A test asks for one that is new. */
export const SIZES: Readonly<Record<string, string>> = {
  'src/web/bodies.ts FORM_BYTES': 'elk formulier, van elke route, tenzij hieronder anders',
  'src/web/bodies.ts THROWN_AWAY_BYTES': 'wat na het antwoord nog komt en wordt weggegooid',
  'src/workbook/web/findings.tsx FORM_BYTES': 'antwoorden op vragen over een werkblad',
  'src/workbook/web/sheet.tsx FORM_BYTES': 'kolommen van één blad aanwijzen',
  'src/workbook/web/receive.ts OVERHEAD_BYTES':
    'wat in een formulier met werkbladen om de bestanden heen staat',
  'src/workbook/web/receive.ts MOST_SHOWN_BYTES': 'zo’n formulier, om in een andere taal te tonen',
  'src/workbook/web/receive.ts PATIENCE_BYTES':
    'wat van een te groot werkblad nog wordt gelezen en weggegooid',
  'src/workbook/read/limits.ts bytes': 'een werkblad zoals het binnenkomt',
  'src/workbook/read/limits.ts inflatedBytes': 'een werkblad, uitgepakt',
  'src/journey/story/photo/reading-form.ts OVERHEAD_BYTES':
    'wat in een formulier met een foto om het bestand heen staat',
  'src/journey/story/photo/take.ts MOST_BYTES': 'een foto bij een verhaal',
  'src/platform/calendar/read-mail.ts MOST_BYTES': 'een mail die binnenkomt',
};

/** Public pages that take a form without counting how often, and why that is enough. */
export const WITHOUT_RATE: Readonly<Record<string, string>> = {
  'beheer/dicht': 'doet alleen iets met de sleutel van de site',
  'beheer/kopie': 'doet alleen iets met de sleutel van de site',
  'post/terug': 'doet alleen iets met de sleutel van de site of de mailserver',
  'contacten/bevestigen':
    'doet alleen iets met een sleutel van 256 bits uit een mail, en nog eens drukken doet niet meer',
  belangstelling:
    'doet alleen iets met een sleutel van 256 bits uit een mail, en nog eens drukken doet niet meer',
  'verhaal/akkoord':
    'doet alleen iets met een sleutel van 256 bits uit een mail, en nog eens drukken doet niet meer',
  'post/stop':
    'doet alleen iets met een sleutel van 256 bits uit een mail, en nog eens drukken doet niet meer',
  uitloggen: 'beëindigt de sessie van wie vraagt, en doet niets voor wie er geen heeft',
};
