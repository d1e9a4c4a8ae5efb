import { dutch, english } from '../../../../language/grammar.ts';

const nl = {
  nothingYet: 'Nog geen besluiten.',
  redo: 'Doe opnieuw',
  of: (what: string) => `: ${what}`,
  you: 'Jij',
  somebody: 'Iemand',
  made: (by: string | null, number: number, rules: readonly string[], seed: string) =>
    `${by === null ? `Voorstel ${number} gemaakt` : `${by} maakte voorstel ${number}`}${rules.length > 0 ? `, met andere regels voor ${dutch.list(rules)}` : ''}. Lotingswoord: ${seed}`,
  repeat: 'Reken na',
  ruleNames: {
    mechanism: 'hoe er wordt gematcht',
    levels: 'wat eerst gaat',
    tolerance: 'het verschil',
    seed: 'de loting',
  },
  line: {
    lock: (by: string, who: string) => `${by} zette ${who} vast`,
    release: (by: string, who: string) => `${by} maakte ${who} los`,
    seat: (by: string, who: string, where: string) => `${by} zette ${who} op ${where}`,
    forbid: (by: string, who: string, where: string) =>
      `${by} noteerde dat ${who} niet mag komen bij ${where}`,
    swap: (by: string, who: string, where: string) => `${by} ruilde ${who} en ${where}`,
    'set-aside': (by: string, who: string) => `${by} liet ${who} even weg`,
    'take-part': (by: string, who: string) => `${by} liet ${who} weer meedoen`,
    guest: (by: string, who: string, where: string) => `${by} gaf een stoel bij ${where} aan gast ${who}`,
  },
  undone: (by: string, what: string) => `${by} draaide terug: ${what}`,
  redone: (by: string, what: string) => `${by} deed opnieuw: ${what}`,
};

const en: typeof nl = {
  nothingYet: 'No decisions yet.',
  redo: 'Do again',
  of: (what) => `: ${what}`,
  you: 'You',
  somebody: 'Somebody',
  made: (by, number, rules, seed) =>
    `${by === null ? `Proposal ${number} made` : `${by} made proposal ${number}`}${rules.length > 0 ? `, with other rules for ${english.list(rules)}` : ''}. Word of the draw: ${seed}`,
  repeat: 'Check the sums',
  ruleNames: {
    mechanism: 'how it is matched',
    levels: 'what comes first',
    tolerance: 'how much may differ',
    seed: 'the draw',
  },
  line: {
    lock: (by, who) => `${by} fixed ${who}`,
    release: (by, who) => `${by} let ${who} go`,
    seat: (by, who, where) => `${by} put ${who} at ${where}`,
    forbid: (by, who, where) => `${by} noted that ${who} must not come to ${where}`,
    swap: (by, who, where) => `${by} swapped ${who} and ${where}`,
    'set-aside': (by, who) => `${by} left ${who} out for now`,
    'take-part': (by, who) => `${by} let ${who} take part again`,
    guest: (by, who, where) => `${by} gave a seat at ${where} to guest ${who}`,
  },
  undone: (by, what) => `${by} took back: ${what}`,
  redone: (by, what) => `${by} did again: ${what}`,
};

export const words = { nl, en };
