import { ButtonLink } from '../../../../ui/button.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { importPath } from '../../../../workbook/paths.ts';

interface NothingImportedProps {
  /** Code of the round. */
  round: string;
  t: { empty: string; emptyText: string; toImport: string };
}

/** A list of a round that has nothing yet, and the one thing to do about it. */
export function NothingImported({ round, t }: NothingImportedProps) {
  return (
    <Empty
      title={t.empty}
      action={
        <ButtonLink variant="primary" to={importPath(round)}>
          {t.toImport}
        </ButtonLink>
      }
    >
      <p>{t.emptyText}</p>
    </Empty>
  );
}
