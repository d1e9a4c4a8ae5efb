import { Link } from 'react-router';
import { roundPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { roundContext } from '../../../../people/scope.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Inline } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { settingsPath, textPath } from '../../paths.ts';
import { SLUGS } from '../addresses.ts';
import { readPieces } from '../versions.ts';
import type { Route } from './+types/texts.ts';
import { words } from './text-words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const { db, programmeId, programmeName, code, name } = context.get(roundContext);
  const pieces = (await readPieces(db, programmeId)).map(({ newest, ...one }) => ({
    ...one,
    newest: newest && { ...newest, at: dayOf(newest.at) },
  }));
  return { code, name, programmeName, pieces };
}

/** All that the programme says on public pages, with how each stands. */
export default function Texts({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { code, name, programmeName, pieces } = loaderData;
  const stand = ({ newest }: (typeof pieces)[number]) => {
    if (!newest) return t.ours;
    const day = formatLongDay(newest.at, locale);
    return newest.ours ? t.oursAgain(day) : t.own(day, newest.by);
  };
  return (
    <>
      <title>{`${t.title} · ${name}`}</title>
      <PageHead
        crumbs={[
          { to: roundPath(code), text: name },
          { to: settingsPath(code), text: t.settings },
          { text: t.title },
        ]}
        crumbsLabel={t.crumbs}
        eyebrow={programmeName}
        title={t.title}
        lead={t.lead}
      />
      <DataTable
        caption={t.title}
        captionHidden
        columns={[
          { key: 'piece', text: t.piece },
          { key: 'nl', text: t.languages.nl },
          { key: 'en', text: t.languages.en },
        ]}
        rows={[...new Set(pieces.map(({ piece }) => piece))].map((piece) => ({
          key: piece,
          header: 'piece',
          cells: {
            piece: (
              <>
                {t.pieces[piece]![0]}
                <p className="ws-soft">{t.pieces[piece]![1]}</p>
              </>
            ),
            ...Object.fromEntries(
              pieces
                .filter((one) => one.piece === piece)
                .map((one) => [
                  one.locale,
                  <>
                    <Inline>
                      {stand(one)}
                      {one.hasDraft ? <Badge tone="attention">{t.hasDraft}</Badge> : null}
                    </Inline>
                    <Link
                      className="nl-link"
                      to={textPath(code, SLUGS[piece], { in: one.locale === 'en' ? 'en' : undefined })}
                    >
                      {t.edit}{' '}
                      <VisuallyHidden>
                        ({t.pieces[piece]![0]}, {t.inLanguage(t.languages[one.locale])})
                      </VisuallyHidden>
                    </Link>
                  </>,
                ]),
            ),
          },
        }))}
      />
    </>
  );
}
