import type { Both } from '../../../language/both.ts';

const nl = {
  title: 'Stuur een bericht over deze stages',
  noAddress: 'Zij hebben geen mailadres. Bel ze.',
};

const en: typeof nl = {
  title: 'Send a message about these visits',
  noAddress: 'They have no email address. Ring them.',
};

export const words: Both<typeof nl> = { nl, en };
