import type { OfficerKind } from '../../story.ts';

const nl = {
  title: 'Mag dit verhaal online?',
  lead: {
    communication: 'Je leest het zoals het online komt. Jij zegt het namens je organisatie.',
    security:
      'Je leest het zoals het online komt. Kan het iemand naar een plek of een persoon leiden? Dan zeg je het hier.',
  } satisfies Record<OfficerKind, string>,
  yes: 'Ja, dit mag online',
  change: 'Er moet iets anders',
  wish: 'Wat moet anders?',
  wishHint: 'De coördinator past het aan. Daarna lezen de twee en jij het opnieuw.',
  send: 'Verstuur',
  yesDone: 'Dank je wel',
  yesDoneText: 'Je zei ja. Wie erin staat, kan het altijd laten weghalen.',
  changeDone: 'Dank je wel',
  changeDoneText: 'De coördinator weet wat anders moet. Je krijgt een nieuwe mail als het klaar is.',
  old: 'Deze link werkt niet meer',
  oldText:
    'Er is al geantwoord, het is te lang geleden, of het verhaal veranderde. Staat er iets open, dan krijg je een nieuwe mail.',
};

const en: typeof nl = {
  title: 'May this story go online?',
  lead: {
    communication: 'You read it as it goes online. You say it for your organisation.',
    security: 'You read it as it goes online. Can it lead anybody to a place or a person? Then say so here.',
  },
  yes: 'Yes, this may go online',
  change: 'Something has to be changed',
  wish: 'What has to be changed?',
  wishHint: 'The coordinator changes it. After that the two and you read it again.',
  send: 'Send',
  yesDone: 'Thank you',
  yesDoneText: 'You said yes. Whoever is in it can always have it taken away.',
  changeDone: 'Thank you',
  changeDoneText: 'The coordinator knows what has to be changed. You get another email when it is ready.',
  old: 'This link does not work any more',
  oldText:
    'It was answered already, it is too long ago, or the story changed. If anything is open, you get another email.',
};

export const words = { nl, en };
