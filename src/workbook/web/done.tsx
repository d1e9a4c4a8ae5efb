import { matchingPath } from '../../journey/matching/paths.ts';
import { membersPath } from '../../journey/programme/paths.ts';
import type { Saved } from '../../journey/programme/programme.ts';
import { ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { useWords } from '../../ui/language.tsx';
import { type Crumb, PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { DataTable } from '../../ui/table.tsx';
import type { SheetKind } from '../columns.ts';
import { importPath } from '../paths.ts';
import { KINDS } from '../sheet-kinds.ts';

import { LeftOutList } from './before-import.tsx';
import type { Line } from './view.ts';
import { words } from './words.ts';

type DoneProps = {
  crumbs: Crumb[];
  round: string;
  saved: Record<SheetKind, Saved>;
  inFile: Record<SheetKind, number>;
  leftOut: Line[];
};

/** What an import did, and what is next. */
export function Done({ crumbs, round, saved, inFile, leftOut }: DoneProps) {
  const t = useWords(words);
  const total = ({ added, changed, same }: Saved) => added + changed + same;
  const kinds = KINDS.filter((kind) => total(saved[kind]) > 0 || inFile[kind] > 0);
  const isSame = kinds.every((kind) => saved[kind].added + saved[kind].changed === 0);
  const what = t.and(
    kinds.filter((kind) => total(saved[kind]) > 0).map((kind) => t.counted(kind, total(saved[kind]))),
  );
  return (
    <>
      <title>{`${t.doneTitle} · Wisselstage`}</title>
      <PageHead
        crumbs={crumbs}
        crumbsLabel={t.crumbs}
        title={t.doneTitle}
        lead={isSame ? t.doneSame : t.doneLead(what)}
        actions={
          <ButtonRow>
            {total(saved.signUps) > 0 ? (
              <ButtonLink variant="primary" to={matchingPath(round)}>
                {t.toMatching}
              </ButtonLink>
            ) : (
              <ButtonLink variant="primary" to={membersPath(round)}>
                {t.toOrganisations}
              </ButtonLink>
            )}
            <ButtonLink variant="secondary" to={importPath(round)}>
              {t.another}
            </ButtonLink>
          </ButtonRow>
        }
      />
      <Section title={t.resultTitle}>
        <DataTable
          caption={t.resultTitle}
          captionHidden
          columns={[
            { key: 'kind', text: t.what },
            { key: 'added', text: t.fresh, align: 'end' },
            { key: 'changed', text: t.wasChanged, align: 'end' },
            { key: 'same', text: t.stayedSame, align: 'end' },
          ]}
          rows={kinds.map((kind) => ({
            key: kind,
            header: 'kind',
            cells: {
              kind: t.counted(kind, total(saved[kind])),
              added: saved[kind].added,
              changed: saved[kind].changed,
              same: saved[kind].same,
            },
          }))}
        />
      </Section>
      {leftOut.length > 0 ? (
        <Section title={t.notTakenTitle(leftOut.length)}>
          <LeftOutList lines={leftOut} />
        </Section>
      ) : null}
    </>
  );
}
