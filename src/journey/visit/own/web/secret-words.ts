const nl = {
  closed: 'Waar en wanneer',
  closedVisitor: 'Dat staat hier pas als je het opent. We schrijven op dat je het bekeek.',
  closedHost:
    'Wie er wil komen en wanneer, staat hier pas als je het opent: naam, functie, organisatie en dag. We schrijven op dat je het bekeek.',
  closedFactor: 'Daarvoor geef je eerst een code uit een app op je telefoon, of je gebruikt een passkey.',
  open: 'Laat het zien',
  openFactor: 'Geef je tweede stap',
  shut: 'Doe weer dicht',
  rings: 'Wie je ontvangt, belt je',
  ringsText: 'Je hoort dan waar je moet zijn, en hoe laat.',
  ringsOn: (number: string) => `Je wordt gebeld op ${number}.`,
  ringsUnknown: 'Op je scherm staat “nummer onbekend”. Neem dan op.',
  ringsName: 'De naam hoor je als je wordt gebeld. Wie je ontvangt, weet wie jij bent.',
  ringsNot: 'Niet gebeld op de dag ervoor? Mail de coördinator:',
  youRing: 'Jij belt je bezoeker',
  youRingText: 'Bel vanaf een nummer dat niet te zien is. Zeg waar en hoe laat, en mail dat niet.',
  safe: 'Zo blijft het veilig',
  safeItems: [
    'Schrijf het adres nergens op',
    'Vertel niemand welke plek het is, ook thuis niet',
    'Deel je locatie niet: zet die uit op je telefoon',
    'Maak geen foto’s, ook niet buiten',
  ],
};

const en: typeof nl = {
  closed: 'Where and when',
  closedVisitor: 'That is shown only when you open it. We note that you looked at it.',
  closedHost:
    'Who would come, and when, is shown only when you open it: name, job, organisation and day. We note that you looked at it.',
  closedFactor: 'For that you first give a code from an app on your phone, or use a passkey.',
  open: 'Show it',
  openFactor: 'Give your second step',
  shut: 'Close it again',
  rings: 'Your host rings you',
  ringsText: 'You then hear where to be, and at what time.',
  ringsOn: (number) => `You are rung on ${number}.`,
  ringsUnknown: 'Your screen says “unknown number”. Please answer then.',
  ringsName: 'You hear the name when you are rung. Your host knows who you are.',
  ringsNot: 'Not rung by the day before? Mail the coordinator:',
  youRing: 'You ring your visitor',
  youRingText: 'Ring from a number that does not show. Say where and when, and do not mail it.',
  safe: 'This keeps it safe',
  safeItems: [
    'Write the address down nowhere',
    'Tell nobody which place it is, not at home either',
    'Do not share your location: turn it off on your phone',
    'Take no pictures, not outside either',
  ],
};

export const words = { nl, en };
