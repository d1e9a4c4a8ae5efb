import { dutch, english } from '../../../language/grammar.ts';

const nl = {
  title: 'Verhalen',
  all: (count: number) => dutch.agree(count, 'Alle verhalen', `Alle ${count} verhalen`),
};

const en: typeof nl = {
  title: 'Stories',
  all: (count) => english.agree(count, 'All stories', `All ${count} stories`),
};

export const words = { nl, en };
