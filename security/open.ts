/** What somebody would expect of a site on which safety depends, and that cannot be closed here, or is not yet. */
export interface Open {
  /** What could happen, or is not shown. */
  what: string;
  /** What there is against it now. */
  now: string;
  /** What it would take. */
  takes: string;
  /** Who can do that: it is the software, who runs it, or the region. */
  whose: 'software' | 'beheer' | 'regio';
}

export const open: readonly Open[] = [
  {
    what: 'Een vloed van een botnet, van duizenden adressen tegelijk',
    now: 'Grenzen per mailadres en per netwerk, om de beurt bij het inloggen. Gemeten met verzoeken zonder einde van vijf en van vele adressen, op dezelfde machine (`npm run rush`).',
    takes: 'Een dienst voor het netwerk ervoor; een grens per adres in nginx of Caddy scheelt al.',
    whose: 'beheer',
  },
  {
    what: 'Duizenden trage verbindingen tegelijk houden alle plaatsen van de machine bezet',
    now: 'Wie na 20 seconden niet heeft gezegd wat die wil, of na drie minuten niet alles heeft gestuurd, wordt losgelaten. Anderen worden intussen geholpen.',
    takes:
      'Een grens aan verbindingen per adres in de proxy (`limit_conn`). In de software zelf niet: achter een proxy komt iedereen van één adres.',
    whose: 'beheer',
  },
  {
    what: 'Wie het mailadres van iemand kent kan haar een kwartier lang van het inloggen met een code afhouden, door tien keer verkeerd te raden',
    now: 'De koppeling in de mail, een passkey en de login van de organisatie blijven werken.',
    takes:
      'Tellen per adres én netwerk, met een tweede, ruimere grens per adres. Dan mag er wel vaker worden geraden.',
    whose: 'software',
  },
  {
    what: 'Meer dan 600 mensen van één organisatie achter één adres die binnen een uur met aanmelden beginnen',
    now: 'De grens per netwerk is 600 in een uur; wie daarna komt leest dat het straks weer kan.',
    takes:
      'Organisaties van die grootte op verschillende dagen uitnodigen, of een ruimere grens voor adressen die een beheerder noemt.',
    whose: 'software',
  },
  {
    what: 'Wie van vele adressen steeds een ander mailadres invult laat de site mails sturen aan mensen die er niet om vroegen',
    now: 'Hooguit vijf per mailadres, en een grens per netwerk.',
    takes:
      'Een grens aan alle eerste mails samen, met een seintje aan wie beheert. Te laag houdt die op de dag dat de aanmelding opengaat mensen tegen.',
    whose: 'software',
  },
  {
    what: 'Een fout die pas na dagen geheugen kost',
    now: 'Geheugen en open verbindingen voor en na 20.000 vijandige verzoeken op één server (`npm run fuzz`).',
    takes: 'Een proef van een week met het verkeer van een echte ronde.',
    whose: 'software',
  },
  {
    what: 'Een lek in het lezen van foto’s (libvips) of werkbladen dat het proces laat vallen',
    now: 'Alleen JPEG, PNG en WebP, en grenzen aan maat en tijd; werkbladen in een eigen thread. Beide zijn met duizenden bedorven bestanden beproefd.',
    takes: 'Foto’s in een eigen proces zonder rechten lezen; en elke week bijwerken.',
    whose: 'software',
  },
  {
    what: 'Fouten die geen lijst van vijandige waarden vindt',
    now: 'Elk formulier van elke route, als iedereen, met gezaaid toeval; de matrix; de kanaries.',
    takes: 'Een pentest door een ander, voordat de eerste ronde begint, en na elke grote uitgave.',
    whose: 'regio',
  },
];
