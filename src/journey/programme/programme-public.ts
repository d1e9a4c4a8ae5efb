/** The parts of the public pages that a programme says in its own words. */
export const PIECES = ['home', 'questions', 'contact', 'privacy', 'accessibility'] as const;
export type Piece = (typeof PIECES)[number];

export const isPiece = (name: string | undefined): name is Piece => PIECES.some((piece) => piece === name);

/** What the home page says first, and how a day goes. */
export interface HomeTexts {
  title: string;
  lead: string;
  moments: { time: string; title: string; text: string }[];
}

/** A question, and its answer with markup. */
export interface QuestionText {
  question: string;
  answer: string;
}

/** What public pages say as long as a programme says nothing of its own. */
export interface OurTexts {
  home: HomeTexts;
  questions: QuestionText[];
  contact: string;
  privacy: string;
  accessibility: string;
}

/** There are as many drawings of a day. */
export const MOMENTS = 4;
/** Nobody reads more. */
export const MOST_QUESTIONS = 40;

/** The most that fits, in characters. */
export const LONGEST = {
  title: 70,
  lead: 260,
  time: 20,
  momentTitle: 60,
  momentText: 200,
  question: 140,
  answer: 2_000,
  text: 20_000,
} as const;

/** A piece is kept as the texts of its fields, in their order. */
export const homeOf = ([title = '', lead = '', ...moments]: readonly string[]): HomeTexts => ({
  title,
  lead,
  moments: Array.from({ length: MOMENTS }, (_, at) => ({
    time: moments[3 * at] ?? '',
    title: moments[3 * at + 1] ?? '',
    text: moments[3 * at + 2] ?? '',
  })),
});

export const textsOfHome = ({ title, lead, moments }: HomeTexts): string[] => [
  ...[title, lead],
  ...moments.flatMap((moment) => [moment.time, moment.title, moment.text]),
];

export const questionsOf = (texts: readonly string[]): QuestionText[] =>
  Array.from({ length: Math.ceil(texts.length / 2) }, (_, at) => ({
    question: texts[2 * at] ?? '',
    answer: texts[2 * at + 1] ?? '',
  }));

export const textsOfQuestions = (questions: readonly QuestionText[]): string[] =>
  questions.flatMap(({ question, answer }) => [question, answer]);
