import type { Party } from '../reading.ts';

const whoNl = ({ name, calling, organisation }: Party) =>
  calling ? `${name}, ${calling} bij ${organisation}` : `${name} van ${organisation}`;
const whoEn = ({ name, calling, organisation }: Party) =>
  calling ? `${name}, ${calling} at ${organisation}` : `${name} of ${organisation}`;

const nl = {
  crumbs: 'Waar je bent',
  directory: 'Contacten',
  ask: {
    title: (name: string) => `Maak kennis met ${name}`,
    through: (name: string, between: string) =>
      `${between} ontmoette jullie allebei. We vragen ${between} om jullie aan elkaar voor te stellen. Daarna zegt ${name} zelf ja of nee.`,
    direct: (name: string) => `We vragen ${name} of jullie kennis kunnen maken. ${name} zegt zelf ja of nee.`,
    reads: (name: string, organisation: string) =>
      `Wie het gevraagd wordt, leest je naam (${name}), je functie en je organisatie (${organisation}). In de mail zelf staat geen naam. Na een ja ziet de ander je mailadres, en zie jij hoe je de ander bereikt.`,
    press: 'Vraag het',
    back: 'Terug naar de contacten',
    before:
      'Je hebt het gevraagd. Komt er een ja, dan krijg je een mail. Hoor je niets, vraag het dan na drie maanden opnieuw.',
    tooMany: 'Je vroeg deze week al vijf mensen. Wacht een paar dagen, of vraag het aan de coördinatoren.',
    cannot: 'Dit kan nu niet: er is net iets veranderd. Kijk of de kaart er nog is.',
  },
  answer: {
    betweenTitle: ({ name }: Party) => `Stel je ${name} voor?`,
    between: (asker: Party, owner: Party) =>
      `${whoNl(asker)}, wil graag kennismaken met ${whoNl(owner)}. Je ontmoette ze allebei. Zeg je ja, dan vragen we het aan ${owner.name}.`,
    ownerTitle: ({ name }: Party) => `${name} wil graag kennismaken`,
    owner: (asker: Party, through: string | null) =>
      `Het gaat om ${whoNl(asker)}.${through ? ` ${through} stelt jullie aan elkaar voor.` : ''} Zeg je ja, dan ziet ${asker.name} hoe je te bereiken bent, en jij het mailadres van ${asker.name}.`,
    betweenYes: 'Ja, stel ze voor',
    ownerYes: 'Ja, dat is goed',
    no: 'Liever niet',
    noText: 'Zeg je liever niet, dan hoort niemand dat.',
  },
  over: {
    asker: 'Je hebt dit gevraagd',
    askerText: 'Komt er een ja, dan krijg je een mail.',
    askerIntroduced: ({ name }: Party) => `Je kunt ${name} bellen of mailen`,
    askerIntroducedText: 'Het antwoord was ja. Zo bereik je elkaar:',
    between: 'Dank je wel',
    betweenText: 'Je hoeft verder niets te doen.',
    owner: 'Jullie kunnen kennismaken',
    ownerText: ({ name }: Party) => `${name} ziet nu hoe je te bereiken bent. Je kunt ook zelf mailen:`,
    said: 'Dit is klaar',
    saidText: 'Je hoeft verder niets te doen.',
  },
};

const en: typeof nl = {
  crumbs: 'Where you are',
  directory: 'Contacts',
  ask: {
    title: (name) => `Get to know ${name}`,
    through: (name, between) =>
      `${between} met both of you. We ask ${between} to introduce you. After that ${name} says yes or no.`,
    direct: (name) => `We ask ${name} whether you can get to know each other. ${name} says yes or no.`,
    reads: (name, organisation) =>
      `Who is asked reads your name (${name}), your function and your organisation (${organisation}). The email itself has no name. After a yes the other sees your email address, and you see how to reach the other.`,
    press: 'Ask',
    back: 'Back to the contacts',
    before:
      'You have asked. If the answer is yes, you get an email. If you hear nothing, ask again after three months.',
    tooMany: 'You asked five people this week. Wait a few days, or ask the coordinators.',
    cannot: 'This cannot be done now: something has just changed. See whether the card is still there.',
  },
  answer: {
    betweenTitle: ({ name }) => `Would you introduce ${name}?`,
    between: (asker, owner) =>
      `${whoEn(asker)}, would like to get to know ${whoEn(owner)}. You met both. If you say yes, we ask ${owner.name}.`,
    ownerTitle: ({ name }) => `${name} would like to get to know you`,
    owner: (asker, through) =>
      `It is ${whoEn(asker)}.${through ? ` ${through} introduces you.` : ''} If you say yes, ${asker.name} sees how to reach you, and you see the email address of ${asker.name}.`,
    betweenYes: 'Yes, introduce them',
    ownerYes: 'Yes, that is fine',
    no: 'Rather not',
    noText: 'If you say rather not, nobody is told.',
  },
  over: {
    asker: 'You have asked this',
    askerText: 'If the answer is yes, you get an email.',
    askerIntroduced: ({ name }) => `You can ring or email ${name}`,
    askerIntroducedText: 'The answer was yes. This is how you reach each other:',
    between: 'Thank you',
    betweenText: 'There is nothing more to do.',
    owner: 'You can get to know each other',
    ownerText: ({ name }) => `${name} now sees how to reach you. You can also write yourself:`,
    said: 'This is done',
    saidText: 'There is nothing more to do.',
  },
};

export const words = { nl, en };
