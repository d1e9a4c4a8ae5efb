const nl = {
  mine: 'Mijn begin',
  title: 'Je stages in je eigen agenda',
  lead: 'Je agenda haalt je stages zelf op. Verandert er een dag, dan verandert hij daar ook.',
  none: 'Je hebt nog geen stages',
  noneText: 'Meld je aan voor een ronde of ontvang iemand. Dan kun je hier een agenda maken.',
  address: 'Het adres van je agenda',
  notYet: 'Je hebt nog geen adres. Met één druk op de knop maak je het.',
  since: (day: string) =>
    `Je hebt een adres sinds ${day}. We laten het niet nog eens zien: wij bewaren het zelf ook niet.`,
  make: 'Maak mijn agenda',
  again: 'Maak een nieuw adres',
  againText: 'Maak je een nieuw adres, dan werkt het oude niet meer.',
  stop: 'Stop deze agenda',
  made: 'Je agenda is gemaakt.',
  stopped: 'De agenda is gestopt. Het oude adres werkt niet meer.',
  once: 'Kopieer dit adres nu. Je ziet het maar één keer.',
  copy: 'Kopieer het adres',
  copied: 'Gekopieerd.',
  keep: 'Geef het aan niemand: wie dit adres heeft, ziet je stages.',
  how: 'Zo zet je het in je agenda',
  howText: 'Kies je agenda. Het kan een dag duren voordat je alles ziet.',
  programs: [
    {
      name: 'Outlook',
      steps: [
        'Open je agenda en kies Agenda toevoegen.',
        'Kies Abonneren vanaf internet.',
        'Plak het adres en kies Importeren.',
      ],
    },
    {
      name: 'Google Agenda',
      steps: [
        'Open Google Agenda op een computer.',
        'Kies bij Andere agenda’s de plus, en dan Via url.',
        'Plak het adres en kies Agenda toevoegen.',
      ],
    },
    {
      name: 'Apple (iPhone, iPad of Mac)',
      steps: [
        'Open Agenda. Op een Mac kies je Archief en dan Nieuw agenda-abonnement.',
        'Op een iPhone of iPad kies je onderaan Agenda’s, dan Voeg toe, en dan Voeg agenda-abonnement toe.',
        'Plak het adres en kies Abonneer.',
      ],
    },
  ],
  secret: 'Een stage op een geheime plek komt er niet in. Die zie je alleen hier, na inloggen.',
  toMine: 'Naar mijn begin',
};

const en: typeof nl = {
  mine: 'My start',
  title: 'Your visits in your own calendar',
  lead: 'Your calendar fetches your visits by itself. When a day changes, it changes there too.',
  none: 'You have no visits yet',
  noneText: 'Sign up for a round or receive somebody. Then you can make a calendar here.',
  address: 'The address of your calendar',
  notYet: 'You have no address yet. You make one with one press.',
  since: (day) =>
    `You have had an address since ${day}. We do not show it again: we do not keep it ourselves.`,
  make: 'Make my calendar',
  again: 'Make a new address',
  againText: 'When you make a new address, the old one stops working.',
  stop: 'Stop this calendar',
  made: 'Your calendar has been made.',
  stopped: 'The calendar has been stopped. The old address no longer works.',
  once: 'Copy this address now. You see it only once.',
  copy: 'Copy the address',
  copied: 'Copied.',
  keep: 'Give it to nobody: who has this address sees your visits.',
  how: 'How to put it in your calendar',
  howText: 'Choose your calendar. It may take a day before you see everything.',
  programs: [
    {
      name: 'Outlook',
      steps: [
        'Open your calendar and choose Add calendar.',
        'Choose Subscribe from web.',
        'Paste the address and choose Import.',
      ],
    },
    {
      name: 'Google Calendar',
      steps: [
        'Open Google Calendar on a computer.',
        'At Other calendars choose the plus, and then From URL.',
        'Paste the address and choose Add calendar.',
      ],
    },
    {
      name: 'Apple (iPhone, iPad or Mac)',
      steps: [
        'Open Calendar. On a Mac choose File and then New Calendar Subscription.',
        'On an iPhone or iPad choose Calendars at the foot, then Add Calendar, and then Add Subscription Calendar.',
        'Paste the address and choose Subscribe.',
      ],
    },
  ],
  secret: 'A visit at a secret place is not in it. You see that one only here, after signing in.',
  toMine: 'To my start',
};

export const words = { nl, en };
