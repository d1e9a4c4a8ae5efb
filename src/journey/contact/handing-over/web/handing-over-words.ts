const nl = {
  crumbs: 'Waar je bent',
  directory: 'Contacten',
  card: 'Jouw kaart',
  ask: {
    title: 'Draag je kaart over',
    lead: 'Ga je ergens anders werken? Vraag één collega om je kaart over te nemen. Dan weten anderen wie ze voortaan kunnen bellen.',
    who: 'Wie neemt je kaart over?',
    whoHint: 'Collega’s van jouw organisatie die aan het programma meedoen.',
    reads:
      'Je collega leest je naam en waarvoor je te bellen bent, niet je nummer of je mailadres. In de mail zelf staat geen naam. Zegt je collega ja, dan is jouw kaart meteen weg. Zonder antwoord vervalt de vraag na dertig dagen.',
    press: 'Vraag het',
    back: 'Terug naar mijn kaart',
    choose: 'Kies een collega.',
    nobody:
      'Er is nu geen collega van jouw organisatie aan wie je het kunt vragen. Je kunt je kaart wel weghalen.',
    waits: (name: string) =>
      `Je vroeg ${name} om je kaart over te nemen. Tot die ja zegt, blijft ze van jou.`,
    waitsForYou: (name: string) =>
      `De contactpersoon van je organisatie vroeg ${name} om je kaart over te nemen. Tot die ja zegt, blijft ze van jou.`,
    takeBack: 'Trek de vraag in',
    takeBackText: (name: string) => `De kaart blijft dan van jou, en ${name} kan er niet meer op antwoorden.`,
    taken: (name: string) => `${name} nam je kaart over. Jouw kaart is weg.`,
    declined: (name: string) => `${name} neemt je kaart niet over. Je kunt het een andere collega vragen.`,
  },
  take: {
    title: 'Neem je deze kaart over?',
    lead: (from: string) =>
      `${from} gaat ergens anders werken en vraagt of jij hiervoor te bellen wilt zijn. Je kunt regels veranderen of weglaten. Hoe je te bereiken bent en wie je kaart ziet, kies je zelf.`,
    leadByContact: (from: string) =>
      `De contactpersoon van je organisatie zegt dat ${from} ergens anders gaat werken, en vraagt of jij hiervoor te bellen wilt zijn. Je kunt regels veranderen of weglaten. Hoe je te bereiken bent en wie je kaart ziet, kies je zelf.`,
    lines: 'Bel me voor…',
    yes: 'Neem over',
    no: 'Liever niet',
    noText: (from: string) => `Zeg je liever niet, dan kan ${from} het iemand anders vragen.`,
    noByContact: 'Zeg je liever niet, dan kan de contactpersoon het iemand anders vragen.',
  },
};

const en: typeof nl = {
  crumbs: 'Where you are',
  directory: 'Contacts',
  card: 'Your card',
  ask: {
    title: 'Hand your card over',
    lead: 'Are you going to work elsewhere? Ask one colleague to take your card over. Then others know whom to ring from now on.',
    who: 'Who takes your card over?',
    whoHint: 'Colleagues of your organisation who take part in the programme.',
    reads:
      'Your colleague reads your name and what you can be rung for, not your number or your email address. The email itself has no name. If your colleague says yes, your card is gone at once. Without an answer the question ends after thirty days.',
    press: 'Ask',
    back: 'Back to my card',
    choose: 'Choose a colleague.',
    nobody:
      'There is no colleague of your organisation whom you can ask now. You can take your card away, though.',
    waits: (name) => `You asked ${name} to take your card over. Until they say yes, it stays yours.`,
    waitsForYou: (name) =>
      `The contact person of your organisation asked ${name} to take your card over. Until they say yes, it stays yours.`,
    takeBack: 'Take the question back',
    takeBackText: (name) => `The card stays yours then, and ${name} can no longer answer.`,
    taken: (name) => `${name} took your card over. Your card is gone.`,
    declined: (name) => `${name} does not take your card over. You can ask another colleague.`,
  },
  take: {
    title: 'Would you take this card over?',
    lead: (from) =>
      `${from} goes to work elsewhere and asks whether you want to be rung for this. You can change lines or leave them out. How you can be reached and who sees your card you choose yourself.`,
    leadByContact: (from) =>
      `The contact person of your organisation says that ${from} goes to work elsewhere, and asks whether you want to be rung for this. You can change lines or leave them out. How you can be reached and who sees your card you choose yourself.`,
    lines: 'Ring me for…',
    yes: 'Take it over',
    no: 'Rather not',
    noText: (from) => `If you say rather not, ${from} can ask somebody else.`,
    noByContact: 'If you say rather not, the contact person can ask somebody else.',
  },
};

export const words = { nl, en };
