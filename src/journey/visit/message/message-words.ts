import type { Both } from '../../../language/both.ts';

const nl = {
  title: 'Stuur een bericht over stages die nog komen',
  noAddress: 'Zij hebben geen mailadres. Bel ze.',
};

const en: typeof nl = {
  title: 'Send a message about visits to come',
  noAddress: 'They have no email address. Ring them.',
};

export const words: Both<typeof nl> = { nl, en };
