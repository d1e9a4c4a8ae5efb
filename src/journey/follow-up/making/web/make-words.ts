const nl = {
  title: 'Bied iets aan, of vraag iets',
  lead: 'Een goed gesprek verdient een vervolg. Zeg wat je wilt; een ander drukt op “Dit willen wij”, en jullie prikken samen een dag.',
  kind: 'Wat wil je?',
  kindHints: {
    presentation: 'Jullie vertellen aan collega’s of cliënten van de ander wat jullie doen.',
    'return-visit': 'Jij ging daarheen; nu komt iemand bij jullie kijken.',
    lunch: 'Een uur aan tafel, twee teams bij elkaar.',
    training: 'Samen iets leren, of van elkaar.',
    consultation: 'Een keer meedoen met een overleg van de ander.',
  },
  direction: 'Bied je dit aan, of vraag je het?',
  directionOptions: { offer: 'Ik bied het aan', ask: 'Ik vraag het' },
  titleLabel: 'In één zin',
  titleHint: 'Bijvoorbeeld: Hoe ziet een huisverbod eruit vanaf de straat?',
  text: 'Wil je er iets bij zeggen?',
  textHint:
    'Voor wie het is, hoelang het duurt, hoeveel mensen. Zonder namen en zonder verhalen van cliënten.',
  for: 'Voor wie?',
  forAll: 'Iedereen in het programma',
  forHint: 'Kies je één organisatie, dan zien alleen jullie en zij het, en de coördinator.',
  secret:
    'Jullie hebben een geheime plek. Anderen zien wel wat je aanbiedt, niet wie je bent. Wie het aanneemt en wanneer het is, zien alleen jullie twee, na een tweede stap. Zet geen adres of buurt in de tekst.',
  coordinator: 'Alleen wie bij een organisatie van het programma werkt, kan iets aanbieden of vragen.',
  press: 'Zet het op het bord',
  back: 'Terug',
};

const en: typeof nl = {
  title: 'Offer something, or ask for something',
  lead: 'A good conversation deserves a follow-up. Say what you would like; somebody presses “We would like this”, and together you agree on a day.',
  kind: 'What would you like?',
  kindHints: {
    presentation: 'You tell colleagues or clients of the other what you do.',
    'return-visit': 'You went to them; now somebody comes to see you.',
    lunch: 'An hour at one table, two teams together.',
    training: 'To learn something together, or from each other.',
    consultation: 'To join a consultation of the other once.',
  },
  direction: 'Do you offer this, or ask for it?',
  directionOptions: { offer: 'I offer it', ask: 'I ask for it' },
  titleLabel: 'In one sentence',
  titleHint: 'For example: What does a barring order look like from the street?',
  text: 'Would you like to add something?',
  textHint:
    'For whom it is, how long it takes, how many people. Without names, and without stories of clients.',
  for: 'For whom?',
  forAll: 'Everybody in the programme',
  forHint: 'If you choose one organisation, only you and they see it, and the coordinator.',
  secret:
    'You have a secret place. Others see what you offer, and not who you are. Who takes it and when it is, only the two of you see, after a second step. Do not put an address or neighbourhood in the text.',
  coordinator: 'Only who works at an organisation of the programme can offer or ask.',
  press: 'Put it on the board',
  back: 'Back',
};

export const words = { nl, en };
