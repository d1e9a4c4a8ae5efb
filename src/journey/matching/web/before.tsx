import { Form, Link } from 'react-router';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { useWords } from '../../../ui/language.tsx';
import { importPath } from '../../../workbook/paths.ts';
import { signUpsPath } from '../../sign-up/paths.ts';
import type { WithoutPermission } from '../../sign-up/sign-up-permission.ts';
import { wantedPath } from '../paths.ts';
import { words as wantedWords } from '../wanted/web/wanted-words.ts';
import { words } from './before-words.ts';

interface BeforeProps {
  round: { code: string };
  /** None where a proposal stands. */
  signUps: number | null;
  ready: number;
  seats: number;
  choiceless: number;
  without: WithoutPermission;
}

/** What a first proposal would be made of. */
export default function Before({ round, signUps, ready, seats, choiceless, without }: BeforeProps) {
  const t = useWords(words);
  const wanted = useWords(wantedWords);
  if (!signUps) {
    return (
      <Empty
        title={t.nobody}
        action={
          <ButtonLink variant="primary" to={importPath(round.code)}>
            {t.toImport}
          </ButtonLink>
        }
      >
        <p>{t.nobodyText}</p>
      </Empty>
    );
  }
  return (
    <>
      <p>{t.before(ready, seats)}</p>
      {signUps > ready ? <p>{t.waiting(signUps - ready, without)}</p> : null}
      {choiceless > 0 ? (
        <p>
          {t.choiceless(choiceless)}{' '}
          <Link to={signUpsPath(round.code, { toon: 'geen-keuze' })}>{t.seeChoiceless}</Link>
        </p>
      ) : null}
      <Form method="post">
        <ButtonRow>
          <Button variant="primary" name="intent" value="match">
            {t.make}
          </Button>
        </ButtonRow>
      </Form>
      <p>
        <Link className="nl-link" to={wantedPath(round.code)}>
          {wanted.title}
        </Link>
      </p>
    </>
  );
}
