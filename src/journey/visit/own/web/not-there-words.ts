const nl = {
  title: { visitor: 'Is wie je ontvangt er niet?', host: 'Is je bezoeker er niet?' },
  lead: 'Bel eerst. Neemt niemand op, laat het dan hier weten.',
  secretLead: {
    visitor:
      'Wie je ontvangt, belt je, ook van een nummer dat je niet ziet. Neem dan op. Belt niemand, laat het dan hier weten.',
    host: 'Bel je bezoeker. Neemt niemand op, laat het dan hier weten.',
  },
  noNumber: 'Er is geen nummer om te bellen.',
  askFor: (name: string) => `Vraag ter plekke naar ${name}.`,
  call: (name: string) => `Bel ${name}`,
  callNobody: 'Bel het nummer',
  noOtherNumber: 'Van de ander is er geen nummer.',
  coordinators: 'Bel de coördinatoren:',
  orCoordinators: 'Of bel de coördinatoren:',
  callNumber: (number: string) => `Bel ${number}`,
  who: 'De ander en de coördinatoren krijgen meteen een mail. De stage blijft staan.',
  secretWho: 'Alleen de coördinatoren krijgen een mail. Daar staat niet in waar het is of om wie het gaat.',
  press: 'Laat het weten',
  back: 'Terug naar de stage',
};

const en: typeof nl = {
  title: { visitor: 'Is who receives you not there?', host: 'Is your visitor not there?' },
  lead: 'Ring first. If nobody answers, let us know here.',
  secretLead: {
    visitor:
      'Who receives you rings you, also from a number that you do not see. Answer then. If nobody rings, let us know here.',
    host: 'Ring your visitor. If nobody answers, let us know here.',
  },
  noNumber: 'There is no number to ring.',
  askFor: (name) => `Ask for ${name} where you are.`,
  call: (name) => `Ring ${name}`,
  callNobody: 'Ring the number',
  noOtherNumber: 'There is no number of the other.',
  coordinators: 'Ring the coordinators:',
  orCoordinators: 'Or ring the coordinators:',
  callNumber: (number) => `Ring ${number}`,
  who: 'The other and the coordinators get an email at once. The visit stays as it is.',
  secretWho: 'Only the coordinators get an email. It does not say where it is or whom it is about.',
  press: 'Let them know',
  back: 'Back to the visit',
};

export const words = { nl, en };
