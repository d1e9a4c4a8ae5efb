const nl = {
  title: 'Verhalen',
  all: (count: number) => (count === 1 ? 'Alle verhalen' : `Alle ${count} verhalen`),
};

const en: typeof nl = {
  title: 'Stories',
  all: (count) => (count === 1 ? 'All stories' : `All ${count} stories`),
};

export const words = { nl, en };
