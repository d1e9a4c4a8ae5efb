import type { Both } from '../../../language/both.ts';

/** Whom one can ring, by what they do and never by name. */
export const FUNCTIONS = {
  advice: { nl: 'Veilig Thuis, advies en melden', en: 'Veilig Thuis, advice and reporting' },
  attention: {
    nl: 'de aandachtsfunctionaris van je eigen organisatie',
    en: 'the domestic violence lead of your own organisation',
  },
  emergency: { nl: 'de meldkamer (112)', en: 'the control room (112)' },
  neighbourhoodPolice: { nl: 'de wijkagent', en: 'the neighbourhood police officer' },
  shelter: { nl: 'de aanmelding van de vrouwenopvang', en: 'the intake desk of the women’s shelter' },
  ban: { nl: 'de casemanager huisverbod', en: 'the case manager of the temporary restraining order' },
  treatment: {
    nl: 'de behandelaar van mensen die geweld gebruiken',
    en: 'the therapist of people who use violence',
  },
  probation: { nl: 'de reclasseringswerker', en: 'the probation officer' },
  prosecution: {
    nl: 'het slachtofferloket van het Openbaar Ministerie',
    en: 'the victims’ desk of the prosecution',
  },
  victims: { nl: 'Slachtofferhulp', en: 'Victim Support' },
  director: {
    nl: 'de procesregisseur van het Zorg- en Veiligheidshuis',
    en: 'the coordinator of the Care and Safety House',
  },
  guardian: { nl: 'de jeugdbeschermer', en: 'the youth protection worker' },
  council: { nl: 'de Raad voor de Kinderbescherming', en: 'the Child Care and Protection Board' },
  school: { nl: 'de schoolmaatschappelijk werker', en: 'the school social worker' },
  team: { nl: 'het wijkteam', en: 'the neighbourhood team' },
  municipality: { nl: 'de consulent van de gemeente', en: 'the adviser of the municipality' },
  housing: { nl: 'de woonconsulent van de woningcorporatie', en: 'the adviser of the housing association' },
  debts: { nl: 'de schuldhulpverlener', en: 'the debt adviser' },
  doctor: { nl: 'de huisarts', en: 'the general practitioner' },
  forensic: { nl: 'de forensisch arts', en: 'the forensic physician' },
  sexual: { nl: 'het Centrum Seksueel Geweld', en: 'the Sexual Assault Centre' },
  crisis: { nl: 'de crisisdienst van de ggz', en: 'the mental health crisis team' },
} as const satisfies Record<string, Both<string>>;

export type FunctionName = keyof typeof FUNCTIONS;
