import { Heading } from '../../../../ui/heading.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { ShareBar } from '../../../../ui/share-bar.tsx';
import { FAMILY_NAMES } from '../../../programme/programme-kinds.ts';
import type { FamiliesMet } from '../families-met.ts';
import type { StandingsView } from '../standings-view.ts';
import { words } from './network-words.ts';

/** So many pairs of families that meet least. */
const SHOWN = 5;

/** How dense it is, who goes with whom, and which families hardly meet. */
export function Density({ view, met }: { view: StandingsView; met: readonly FamiliesMet[] }) {
  const t = useWords(words);
  const locale = useLocale();
  const { live, possible, groups } = view;
  const share = new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(possible === 0 ? 0 : live / possible);
  return (
    <Section title={t.density} intro={t.densityText(live, possible, share)}>
      <p className="ws-soft ws-net-prose">{t.densityCompared}</p>
      <div className="ws-net-halves">
        {groups.length > 1 ? (
          <div>
            <Heading level={3}>{t.groups}</Heading>
            <p className="ws-soft">{t.groupsText}</p>
            <ul className="ws-net-groups">
              {groups.map((names) => (
                <li key={names[0]}>{t.group(names)}</li>
              ))}
            </ul>
          </div>
        ) : null}
        {met.length > 0 ? (
          <div>
            <Heading level={3}>{t.hardly}</Heading>
            <p className="ws-soft">{t.hardlyText}</p>
            <dl className="ws-net-met">
              {met.slice(0, SHOWN).map(({ families: [one, other], live: lines, possible: whole }) => (
                <div key={`${one} ${other}`}>
                  <dt>{t.families(FAMILY_NAMES[locale][one], FAMILY_NAMES[locale][other])}</dt>
                  <dd>
                    {t.ofAll(lines, whole)}
                    <ShareBar share={lines / whole} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ) : null}
      </div>
    </Section>
  );
}
