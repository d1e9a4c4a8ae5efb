const nl = {
  closed: 'Waar en wanneer',
  closedVisitor: 'Dat staat hier pas als je het opent. We schrijven op dat je het bekeek.',
  closedHost:
    'Wie er wil komen en wanneer, staat hier pas als je het opent: naam, functie, organisatie en dag. We schrijven op dat je het bekeek.',
  closedFactor: 'Daarvoor geef je eerst een code uit een app op je telefoon, of je gebruikt een passkey.',
  closedAgain:
    'Daarvoor log je uit, en daarna weer in met een code uit een app op je telefoon, of met een passkey.',
  call: 'Bel eerst je coördinator',
  callWhy:
    'Je tweede stap is nieuw. Wie je mail kan lezen, kan er ook een instellen. Daarom wil de coördinator je stem horen voordat je ziet waar en wanneer het is.',
  callDo: 'Bel je coördinator, of mail dat je gebeld wilt worden. Lees aan de telefoon deze code voor:',
  callThen:
    'Mail de code niet. Klopt hij, dan zie je hier daarna waar en wanneer het is. Had je al een app of passkey die bevestigd is? Log dan daarmee in.',
  callElseVisitor: 'Wil je dit niet? Dan hoor je het aan de telefoon van wie je ontvangt.',
  callElseHost: 'Wil je dit niet? Dan hoor je het aan de telefoon van je coördinator.',
  open: 'Laat het zien',
  openFactor: 'Geef je tweede stap',
  shut: 'Doe weer dicht',
  rings: 'Wie je ontvangt, belt je',
  ringsText: 'Je hoort dan waar je moet zijn, en hoe laat.',
  ringsOn: (number: string) => `Je wordt gebeld op ${number}.`,
  ringsOnGiven: 'Je wordt gebeld op het nummer dat je gaf.',
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
  closedAgain:
    'For that you sign out, and then in again with a code from an app on your phone, or with a passkey.',
  call: 'Ring your coordinator first',
  callWhy:
    'Your second step is new. Whoever can read your mail can set one up too. So the coordinator wants to hear your voice before you see where and when it is.',
  callDo: 'Ring your coordinator, or mail that you want to be rung. Read this code over the telephone:',
  callThen:
    'Do not mail the code. If it is right, you see here afterwards where and when it is. Did you have an app or a passkey that was confirmed? Then sign in with that.',
  callElseVisitor: 'Rather not? Then your host tells you by telephone.',
  callElseHost: 'Rather not? Then your coordinator tells you by telephone.',
  open: 'Show it',
  openFactor: 'Give your second step',
  shut: 'Close it again',
  rings: 'Your host rings you',
  ringsText: 'You then hear where to be, and at what time.',
  ringsOn: (number) => `You are rung on ${number}.`,
  ringsOnGiven: 'You are rung on the number that you gave.',
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
