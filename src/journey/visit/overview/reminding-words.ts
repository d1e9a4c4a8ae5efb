import type { Both } from '../../../language/both.ts';

const nl = {
  title: 'Herinner wie nog niet antwoordde',
  today: 'Zij kregen vandaag al een herinnering.',
  noAddress: 'Bij deze stages heeft wie moet antwoorden geen mailadres. Bel ze.',
};

const en: typeof nl = {
  title: 'Remind those who did not answer yet',
  today: 'They had a reminder today already.',
  noAddress: 'For these visits who has to answer has no email address. Ring them.',
};

export const words: Both<typeof nl> = { nl, en };
