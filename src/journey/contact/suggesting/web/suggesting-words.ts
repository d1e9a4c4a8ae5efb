const nl = {
  crumbs: 'Waar je bent',
  directory: 'Contacten',
  back: 'Naar de contacten',
  met: {
    title: 'Waarvoor zou jij hen bellen?',
    lead: 'Dit zijn de mensen die je bij een stage ontmoette. Jij weet nu waarvoor je ze kunt bellen. Schrijf het in één regel, dan kunnen ze het op hun kaart zetten.',
    write: 'Schrijf een regel',
    written: 'Je schreef een regel. De ander beslist.',
    nobody: 'Je ontmoette nog niemand',
    nobodyText: 'Na een stage die doorging staan hier de mensen die je ontmoette.',
  },
  suggest: {
    title: (name: string) => `Waarvoor zou jij ${name} bellen?`,
    lead: (name: string, organisation: string) =>
      `Eén regel voor de kaart van ${name} (${organisation}). ${name} beslist of die erop komt.`,
    written: (name: string) => `Je schreef een regel. ${name} beslist zelf of die op de kaart komt.`,
    label: 'Bel me voor…',
    hint: 'Schrijf het zoals de ander het zelf zou zeggen. Bijvoorbeeld: Meegaan als iemand spullen wil ophalen. Geen namen en verhalen van cliënten.',
    reads: (name: string, own: string) =>
      `${name} leest de regel en je naam (${own}). In de mail zelf staat geen naam. Tot ${name} ja zegt, ziet niemand anders de regel. Zonder antwoord is ze na dertig dagen weg.`,
    press: (name: string) => `Stuur het naar ${name}`,
    not: 'Liever niet',
    others: 'Schrijf voor iemand anders',
    tooMany: 'Je schreef deze week al vijf regels. Wacht een paar dagen.',
    cannot: 'Dit kan nu niet: er is net iets veranderd.',
  },
  line: {
    title: 'Iemand zou jou hiervoor bellen',
    lead: ({ name, organisation }: { name: string; organisation: string }) =>
      `${name} van ${organisation} schreef een regel voor je kaart. Jij beslist. Niemand anders ziet haar nu.`,
    label: 'Bel me voor…',
    hint: 'Je mag de regel eerst veranderen.',
    drops: 'Welke regel gaat eraf?',
    dropsHint: 'Op een kaart passen vier regels.',
    noCard: 'Je hebt nog geen kaart. Met deze regel kun je er een beginnen; je vult de rest zelf in.',
    make: 'Begin mijn kaart met deze regel',
    yes: 'Zet op mijn kaart',
    no: 'Liever niet',
    noText: 'Zeg je liever niet, dan hoort niemand dat, en bewaren we de regel niet.',
    older: 'Je kaart is intussen veranderd',
    olderText: 'Kijk of het nog klopt, en druk dan opnieuw.',
  },
};

const en: typeof nl = {
  crumbs: 'Where you are',
  directory: 'Contacts',
  back: 'To the contacts',
  met: {
    title: 'What would you ring them for?',
    lead: 'These are the people you met at a visit. You know now what you can ring them for. Write it in one line, and they can put it on their card.',
    write: 'Write a line',
    written: 'You wrote a line. The other decides.',
    nobody: 'You met nobody yet',
    nobodyText: 'After a visit that took place the people you met are here.',
  },
  suggest: {
    title: (name) => `What would you ring ${name} for?`,
    lead: (name, organisation) =>
      `One line for the card of ${name} (${organisation}). ${name} decides whether it comes onto it.`,
    written: (name) => `You wrote a line. ${name} decides whether it comes onto the card.`,
    label: 'Ring me for…',
    hint: 'Write it as the other would say it. For instance: Going along when somebody wants to collect belongings. No names and stories of clients.',
    reads: (name, own) =>
      `${name} reads the line and your name (${own}). The email itself has no name. Until ${name} says yes, nobody else sees the line. Without an answer it is gone after thirty days.`,
    press: (name) => `Send it to ${name}`,
    not: 'Rather not',
    others: 'Write for somebody else',
    tooMany: 'You wrote five lines this week. Wait a few days.',
    cannot: 'This cannot be done now: something has just changed.',
  },
  line: {
    title: 'Somebody would ring you for this',
    lead: ({ name, organisation }) =>
      `${name} of ${organisation} wrote a line for your card. You decide. Nobody else sees it now.`,
    label: 'Ring me for…',
    hint: 'You may change the line first.',
    drops: 'Which line goes?',
    dropsHint: 'A card has room for four lines.',
    noCard: 'You have no card yet. You can begin one with this line; you fill in the rest yourself.',
    make: 'Begin my card with this line',
    yes: 'Put on my card',
    no: 'Rather not',
    noText: 'If you say rather not, nobody is told, and we do not keep the line.',
    older: 'Your card has changed in the meantime',
    olderText: 'See whether it is still right, and press again.',
  },
};

export const words = { nl, en };
