import type { Page } from '../../people/pages.ts';

export const pages: Page[] = [
  { path: 'stage/antwoord', file: 'journey/visit/reply/web/reply.tsx', who: 'public' },
  { path: 'stage/:stage', file: 'journey/visit/own/web/visit.tsx', who: 'signed-in', notes: 'itself' },
  {
    path: 'rondes/:ronde/stages',
    file: 'journey/visit/overview/web/visits.tsx',
    who: 'coordinator',
    notes: [{ kind: 'secret-opened', only: 'toon=geheim' }],
  },
  {
    path: 'stage/:stage/agenda',
    file: 'journey/visit/own/web/calendar-file.ts',
    who: 'signed-in',
    notes: 'itself',
  },
  {
    path: 'stage/:stage/bewijs',
    file: 'journey/visit/papers/web/certificate.ts',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'stage/:stage/melden',
    file: 'journey/visit/reporting/web/report.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/meldingen',
    file: 'journey/visit/reporting/web/reports.tsx',
    who: 'coordinator',
    notes: [{ kind: 'reports-read' }],
  },
  // With the key of who made it: of a secret place there is nothing in it.
  { path: 'agenda/:sleutel.ics', file: 'journey/visit/feed/web/feed.ts', who: 'public' },
  { path: 'mijn/agenda', file: 'journey/visit/feed/web/own-feed.tsx', who: 'signed-in', notes: 'nothing' },
  { path: 'mijn/wachtlijst', file: 'journey/visit/waiting/web/own.tsx', who: 'signed-in', notes: 'nothing' },
  {
    path: 'rondes/:ronde/wachtlijst',
    file: 'journey/visit/waiting/web/waiting.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/wachtlijst/vullen',
    file: 'journey/visit/repair/web/mend.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/antwoorden',
    file: 'journey/visit/calendar/web/kept-mail.tsx',
    who: 'coordinator',
    notes: [{ kind: 'mail-opened' }],
  },
  {
    path: 'rondes/:ronde/antwoorden/:mail',
    file: 'journey/visit/calendar/web/kept-mail-file.ts',
    who: 'coordinator',
    notes: [{ kind: 'mail-opened', mail: ['mail'] }],
  },
  {
    path: 'rondes/:ronde/stages/week',
    file: 'journey/visit/papers/web/week.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/stages/uitdelen',
    file: 'journey/visit/papers/web/hand-outs.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/stages/:stage',
    file: 'journey/visit/overview/web/visit.tsx',
    who: 'coordinator',
    notes: [{ kind: 'person-opened', visit: ['stage'] }],
  },
];
