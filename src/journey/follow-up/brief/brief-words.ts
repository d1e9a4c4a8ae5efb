import type { Part } from './parts.ts';

const nl = {
  title: (host: string) => `Wat ik meenam van ${host}`,
  titleSlide: (host: string) => `Een dag bij ${host}`,
  parts: {
    struck: 'Wat mij trof',
    image: 'Hoe mijn beeld veranderde',
    take: 'Wat ik meeneem in mijn werk',
  } satisfies Record<Part, string>,
  by: (name: string, jobTitle: string) => [name, jobTitle].filter(Boolean).join(', '),
  programme: (programme: string) => `Een wisselstage in ${programme}`,
};

const en: typeof nl = {
  title: (host) => `What I took along from ${host}`,
  titleSlide: (host) => `A day at ${host}`,
  parts: {
    struck: 'What struck me',
    image: 'How my image changed',
    take: 'What I take along in my work',
  },
  by: (name, jobTitle) => [name, jobTitle].filter(Boolean).join(', '),
  programme: (programme) => `An exchange visit in ${programme}`,
};

export const words = { nl, en };
