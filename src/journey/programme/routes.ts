import type { Page } from '../../people/pages.ts';

export const pages: Page[] = [
  // Before the pages of a round: `nieuw` is no round.
  {
    path: 'rondes/nieuw',
    file: 'journey/programme/round/web/new-round.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/instellingen',
    file: 'journey/programme/round/web/settings.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/weghalen',
    file: 'journey/programme/round/web/removal.tsx',
    who: 'coordinator',
    proven: true,
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/huisregels',
    file: 'journey/programme/round/web/house-rules.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/quiz',
    file: 'journey/programme/quiz/web/quiz.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/metingen',
    file: 'journey/programme/measuring/web/results.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/teksten',
    file: 'journey/programme/public-text/web/texts.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/teksten/:stuk',
    file: 'journey/programme/public-text/web/text.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  // With a key, or signed in, and only of who was asked: it says nothing of where anybody went.
  { path: 'meting/:ronde/:moment', file: 'journey/programme/measuring/web/measure.tsx', who: 'public' },
  {
    path: 'rondes/:ronde/organisaties',
    file: 'journey/programme/organisation/web/members.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/organisaties/nieuw',
    file: 'journey/programme/organisation/web/new-member.tsx',
    who: 'coordinator',
    proven: true,
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/organisaties/:code',
    file: 'journey/programme/organisation/web/member.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/organisaties/:code/veranderen',
    file: 'journey/programme/organisation/web/change.tsx',
    who: 'coordinator',
    proven: true,
    notes: 'nothing',
  },
  {
    path: 'beheer',
    file: 'journey/programme/coordination/web/programmes.tsx',
    who: 'operator',
    notes: 'nothing',
  },
  // Before the page of a programme: `nieuw` is the code of none.
  {
    path: 'beheer/programmas/nieuw',
    file: 'journey/programme/coordination/web/new-programme.tsx',
    who: 'operator',
    proven: true,
    notes: 'nothing',
  },
  {
    path: 'beheer/programmas/:code',
    file: 'journey/programme/coordination/web/programme.tsx',
    who: 'operator',
    proven: true,
    notes: 'nothing',
  },
  // Of coordinators alone: how many, and never whose.
  { path: 'bewaren', file: 'journey/programme/keeping/web/keeping.tsx', who: 'signed-in', notes: 'nothing' },
  {
    path: 'mijn/gegevens/verbeteren',
    file: 'journey/programme/correcting/web/ask.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  // Of coordinators alone: who asked is noted as opened.
  {
    path: 'verbeterverzoeken',
    file: 'journey/programme/correcting/web/requests.tsx',
    who: 'signed-in',
    notes: 'itself',
  },
  // For the mail server: with the key of this site, and 404 without.
  { path: 'uitnodiging', file: 'journey/programme/invitation/web/mailed.tsx', who: 'public' },
  {
    path: 'organisatie/:code/uitnodiging',
    file: 'journey/programme/invitation/web/invitation.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'organisatie/:code/locaties',
    file: 'journey/programme/site/web/sites.tsx',
    who: 'signed-in',
    notes: 'itself',
  },
];
