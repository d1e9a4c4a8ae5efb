import { Link } from 'react-router';
import { sharedReflectionsPath } from '../../../journey/reflection/paths.ts';
import { visitPath } from '../../../journey/visit/paths.ts';
import type { VisitBehind } from '../../../journey/visit/status.ts';
import { formatDate } from '../../../language/format.ts';
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Happened } from '../../../ui/happened.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { words } from './mine-words.ts';

/** Visits that took place: from there somebody goes back to what they wrote, and to their certificate. */
export function MineBeen({ visits }: { visits: readonly VisitBehind[] }) {
  const t = useWords(words).been;
  const locale = useLocale();
  return (
    <Card title={t.title} headingLevel={2}>
      <p>{t.text}</p>
      <Happened
        items={visits.map(({ id, side, title, organisation, day }) => ({
          key: id,
          on: day,
          day: `${formatDate(day, locale)} ${day.slice(0, 4)}`,
          text: (
            <>
              <Link className="nl-link" to={visitPath(id)}>
                {title}
              </Link>
              {t[side](organisation)}
            </>
          ),
        }))}
      />
      <ButtonRow>
        <ButtonLink variant="quiet" to={sharedReflectionsPath()}>
          {t.shared}
        </ButtonLink>
      </ButtonRow>
    </Card>
  );
}
