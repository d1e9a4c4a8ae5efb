import type { Both } from '../../language/both.ts';
import { plain } from '../../language/found.ts';

/** How each kind of organisation looks that has an icon: the icon, and the family whose colour it has. */
export const KINDS = {
  politie: { icon: 'police', family: 'justice' },
  'openbaar ministerie': { icon: 'prosecution', family: 'justice' },
  reclassering: { icon: 'probation', family: 'justice' },
  'zorg- en veiligheidshuis': { icon: 'safety-house', family: 'justice' },
  'advies- en meldpunt': { icon: 'report-line', family: 'reporting' },
  slachtofferhulp: { icon: 'victim-support', family: 'reporting' },
  vrouwenopvang: { icon: 'womens-shelter', family: 'shelter' },
  opvang: { icon: 'shelter', family: 'shelter' },
  'hulp aan huis en opvang': { icon: 'home-help', family: 'shelter' },
  kinderbescherming: { icon: 'child-protection', family: 'youth' },
  'gecertificeerde instelling': { icon: 'youth-protection', family: 'youth' },
  jeugdhulp: { icon: 'youth-care', family: 'youth' },
  onderwijs: { icon: 'education', family: 'youth' },
  daderbehandeling: { icon: 'perpetrator-treatment', family: 'care' },
  ggz: { icon: 'mental-health', family: 'care' },
  zorg: { icon: 'care', family: 'care' },
  gezondheidsdienst: { icon: 'public-health', family: 'care' },
  verslavingszorg: { icon: 'addiction-care', family: 'care' },
  gemeente: { icon: 'municipality', family: 'local' },
  wijkteam: { icon: 'neighbourhood-team', family: 'local' },
  welzijn: { icon: 'community-work', family: 'local' },
  woningcorporatie: { icon: 'housing', family: 'local' },
} as const;

export type KindLook = (typeof KINDS)[keyof typeof KINDS];

/** A kind is what a coordinator typed: capitals, accents and spaces do not matter. `null`: it has no icon. */
export function lookOf(kind: string): KindLook | null {
  const typed = plain(kind);
  return Object.hasOwn(KINDS, typed) ? KINDS[typed as keyof typeof KINDS] : null;
}

/** What each family is called; `none` is what has none. */
export const FAMILY_NAMES: Both<Record<KindLook['family'] | 'none', string>> = {
  nl: {
    justice: 'Veiligheid en recht',
    reporting: 'Melden en slachtoffers',
    shelter: 'Opvang',
    youth: 'Jeugd en gezin',
    care: 'Zorg en behandeling',
    local: 'Gemeente en wijk',
    none: 'En verder',
  },
  en: {
    justice: 'Safety and justice',
    reporting: 'Reporting and victims',
    shelter: 'Shelter',
    youth: 'Youth and family',
    care: 'Care and treatment',
    local: 'Municipality and neighbourhood',
    none: 'And also',
  },
};
