import type { Both } from '../../../language/both.ts';
import type { FunctionName } from './functions.ts';

export interface Situation {
  text: Both<string>;
  /** In the order in which they are shown. */
  functions: readonly FunctionName[];
  right: readonly FunctionName[];
}

/**
 * Situations that come along: everyday ones, of nobody. Why each is right stands in `docs/measures.md`. Rounds are asked by the name,
 * also when they look back in half a year: what is said here of a name never changes, a better text gets a new name.
 */
export const SITUATIONS = {
  doubt: {
    text: {
      nl: 'Je denkt dat er thuis iets niet veilig is, maar je weet het niet zeker. Je wilt overleggen, zonder een naam te noemen.',
      en: 'You think that something at home is not safe, but you are not sure. You want advice, without giving a name.',
    },
    functions: ['neighbourhoodPolice', 'advice', 'doctor', 'attention', 'council', 'victims', 'team'],
    right: ['advice', 'attention'],
  },
  tonight: {
    text: {
      nl: 'Het is vrijdagmiddag. Een moeder met twee kinderen durft niet naar huis en heeft vannacht een veilige plek nodig.',
      en: 'It is Friday afternoon. A mother with two children dares not go home and needs a safe place tonight.',
    },
    functions: ['housing', 'shelter', 'municipality', 'victims', 'advice', 'school', 'debts'],
    right: ['shelter', 'advice'],
  },
  stops: {
    text: {
      nl: 'Een man zegt dat hij zijn partner slaat en dat hij wil stoppen. Hij vraagt wie hem kan behandelen.',
      en: 'A man says that he hits his partner and wants to stop. He asks who can treat him.',
    },
    functions: ['neighbourhoodPolice', 'team', 'treatment', 'probation', 'crisis', 'doctor', 'prosecution'],
    right: ['treatment', 'doctor'],
  },
  together: {
    text: {
      nl: 'Bij één gezin werken zes organisaties, van zorg en van justitie. De plannen botsen en niemand heeft het overzicht.',
      en: 'Six organisations, of care and of justice, work with one family. Their plans clash and nobody has the overview.',
    },
    functions: ['director', 'doctor', 'neighbourhoodPolice', 'prosecution', 'school', 'housing', 'victims'],
    right: ['director'],
  },
  condition: {
    text: {
      nl: 'De rechter heeft een man een contactverbod gegeven, als voorwaarde bij zijn straf. Zijn ex ziet hem toch vaak in haar straat. Het is nu geen spoed.',
      en: 'The court forbade a man to make contact, as a condition of his sentence. His ex still often sees him in her street. It is no emergency now.',
    },
    functions: ['shelter', 'probation', 'team', 'neighbourhoodPolice', 'council', 'forensic', 'municipality'],
    right: ['probation', 'neighbourhoodPolice'],
  },
  ban: {
    text: {
      nl: 'Iemand mag tien dagen niet in huis komen, van de burgemeester. Je wilt weten welke hulp er voor het hele gezin is.',
      en: 'The mayor has forbidden somebody to come home for ten days. You want to know which help there is for all of the family.',
    },
    functions: ['prosecution', 'ban', 'housing', 'emergency', 'forensic', 'debts', 'school'],
    right: ['ban'],
  },
  report: {
    text: {
      nl: 'Een vrouw denkt na over aangifte. Ze wil eerst weten wat er dan gebeurt, en beslist later.',
      en: 'A woman thinks of going to the police. First she wants to know what happens then; she decides later.',
    },
    functions: ['treatment', 'neighbourhoodPolice', 'council', 'housing', 'victims', 'probation', 'crisis'],
    right: ['neighbourhoodPolice', 'victims'],
  },
  release: {
    text: {
      nl: 'Een vrouw wil weten wanneer haar ex vrijkomt en hoe het met zijn strafzaak staat.',
      en: 'A woman wants to know when her ex will be released and how his criminal case stands.',
    },
    functions: ['team', 'advice', 'prosecution', 'shelter', 'victims', 'doctor', 'guardian'],
    right: ['prosecution', 'victims'],
  },
  injury: {
    text: {
      nl: 'Iemand heeft blauwe plekken en wil dat een arts ze vastlegt, zodat het later bewijs kan zijn.',
      en: 'Somebody has bruises and wants a doctor to record them, so that they can be evidence later.',
    },
    functions: ['victims', 'crisis', 'forensic', 'prosecution', 'team', 'shelter', 'school'],
    right: ['forensic'],
  },
  assault: {
    text: {
      nl: 'Een vrouw vertelt dat zij eergisteren is verkracht. Ze is nu veilig en wil alle hulp op één plek.',
      en: 'A woman says that she was raped the day before yesterday. She is safe now and wants all help in one place.',
    },
    functions: ['doctor', 'neighbourhoodPolice', 'shelter', 'sexual', 'crisis', 'municipality', 'advice'],
    right: ['sexual'],
  },
  supervised: {
    text: {
      nl: 'Een kind staat onder toezicht van de rechter. Je hoort dat er bij vader thuis weer is geslagen.',
      en: 'A child is under supervision by order of the court. You hear that there was hitting again at the father’s home.',
    },
    functions: ['school', 'guardian', 'doctor', 'housing', 'victims', 'advice', 'municipality'],
    right: ['guardian', 'advice'],
  },
  measure: {
    text: {
      nl: 'Ouders weigeren elke hulp en het kind loopt gevaar. Wie onderzoekt of de rechter moet ingrijpen?',
      en: 'Parents refuse all help and the child is at risk. Who investigates whether the court must step in?',
    },
    functions: ['team', 'school', 'council', 'doctor', 'director', 'victims', 'prosecution'],
    right: ['council'],
  },
  debts: {
    text: {
      nl: 'Een man heeft leningen genomen op naam van zijn partner. Zij is nu weg bij hem en krijgt de rekeningen.',
      en: 'A man took out loans in the name of his partner. She has left him and now gets the bills.',
    },
    functions: ['probation', 'debts', 'shelter', 'ban', 'team', 'guardian', 'forensic'],
    right: ['debts', 'team'],
  },
  older: {
    text: {
      nl: 'Een vrouw van 81 wordt uitgescholden door haar zoon, die ook haar geld beheert. Je vermoedt mishandeling.',
      en: 'A woman of 81 is called names by her son, who also manages her money. You suspect abuse.',
    },
    functions: ['council', 'guardian', 'advice', 'prosecution', 'attention', 'housing', 'sexual'],
    right: ['advice', 'attention'],
  },
} as const satisfies Record<string, Situation>;

export type SituationName = keyof typeof SITUATIONS;

export const SITUATION_NAMES = Object.keys(SITUATIONS) as SituationName[];

export const isSituation = (name: string): name is SituationName => Object.hasOwn(SITUATIONS, name);

/** What a round asks of which nobody chose anything. */
export const FIRST_FIVE: readonly SituationName[] = ['doubt', 'tonight', 'stops', 'together', 'condition'];
