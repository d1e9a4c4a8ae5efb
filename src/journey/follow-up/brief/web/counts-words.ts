import type { BriefCounts } from '../counts.ts';

const nl = {
  title: 'Voor collega’s',
  lead: 'Wat collega’s deden met de pagina’s die mensen van hun terugblik maakten. Alleen aantallen; van wie iets is, zie je niet.',
  crumbs: 'Waar ben ik',
  back: 'Terugblikken',
  counts: {
    made: 'Pagina’s gemaakt',
    sharedWith: 'Collega’s met wie ze gedeeld zijn, ongeveer',
    knewNot: 'Keer gedrukt op “Wist ik niet”',
    rang: 'Keer gedrukt op “Ik heb gebeld”',
    introduced: 'Wilden kennismaken',
    joins: 'Willen ook op stage',
  } satisfies Record<keyof BriefCounts, string>,
  interested: 'Wie bij een volgende ronde ook wil',
  interestedText: 'Van het hele programma. Zij krijgen vanzelf een mail als ze zich kunnen aanmelden.',
  links: 'Links die nu werken',
  linksText: 'Staat er iets dat niet gelezen mag worden? Stop de link. Wie hem heeft, leest dan niets meer.',
  until: (day: string) => `De link werkt tot en met ${day}.`,
  endLink: 'Stop deze link',
  done: { gestopt: 'De link werkt niet meer.' } as Record<string, string>,
  none: 'Nog niemand',
};

const en: typeof nl = {
  title: 'For colleagues',
  lead: 'What colleagues did with the pages that people made of their reflections. Numbers only; whose they are you do not see.',
  crumbs: 'Where am I',
  back: 'Reflections',
  counts: {
    made: 'Pages made',
    sharedWith: 'Colleagues they were shared with, about',
    knewNot: 'Times “I did not know” was pressed',
    rang: 'Times “I rang” was pressed',
    introduced: 'Wanted to get to know somebody',
    joins: 'Want to go on a visit too',
  },
  interested: 'Who would like to join a next round',
  interestedText: 'Of the whole programme. They get an email by themselves when they can sign up.',
  links: 'Links that work now',
  linksText:
    'Is there something that must not be read? End the link. Whoever has it then reads nothing any more.',
  until: (day) => `The link works until ${day}.`,
  endLink: 'End this link',
  done: { gestopt: 'The link no longer works.' },
  none: 'Nobody yet',
};

export const words = { nl, en };
