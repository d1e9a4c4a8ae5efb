import type { Page } from '../../people/pages.ts';

export const pages: Page[] = [
  { path: 'contacten', file: 'journey/contact/finding/web/contacts.tsx', who: 'signed-in', notes: 'nothing' },
  // For the coordinators of the programme in which somebody looks.
  {
    path: 'contacten/woorden',
    file: 'journey/contact/searched/web/searched.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'contacten/kaart',
    file: 'journey/contact/card/web/own-card.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'contacten/kaart.vcf',
    file: 'journey/contact/card/web/card-file.ts',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'contacten/kennismaken/:kaart',
    file: 'journey/contact/introducing/web/ask.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'contacten/verzoeken/:verzoek',
    file: 'journey/contact/introducing/web/answer.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'contacten/regels',
    file: 'journey/contact/suggesting/web/met.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'contacten/regels/voor/:mens',
    file: 'journey/contact/suggesting/web/suggest.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'contacten/regels/:regel',
    file: 'journey/contact/suggesting/web/line.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'contacten/kaart/overdragen',
    file: 'journey/contact/handing-over/web/hand-over.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  // Who speaks for the organisation, of the cards that they can see.
  {
    path: 'organisatie/:code/kaarten',
    file: 'journey/contact/handing-over/web/of-colleagues.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'contacten/overname/:overname',
    file: 'journey/contact/handing-over/web/take-over.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  // With the key of a mail: it says that the card holds, and shows nobody else's.
  { path: 'contacten/bevestigen', file: 'journey/contact/confirming/web/confirm.tsx', who: 'public' },
  // With the key of a mail, or signed in: of a secret place it says nothing but that there is one.
  { path: 'peiling', file: 'journey/contact/pulse/web/pulse.tsx', who: 'public' },
  {
    path: 'rondes/:ronde/peilingen',
    file: 'journey/contact/pulse/web/pulses.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
];
