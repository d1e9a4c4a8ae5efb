import { Form } from 'react-router';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { telephone } from '../../../../ui/call-link.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { visitPath } from '../../paths.ts';
import { words } from './not-there-words.ts';
import type { PartProps } from './said.ts';

/** At a door, with nobody there: whom to ring, and one press that lets the others know. */
export function NotThere({ visit, toon }: PartProps) {
  const t = useWords(words);
  const { id, side, secret, detail, underWay, coordinatorPhone } = visit;
  const phone = detail?.phone ?? null;
  const name = detail?.people[0]?.name?.split(' ')[0];
  return (
    <>
      <PageHead title={t.title[side]} lead={secret ? t.secretLead[side] : t.lead} />
      {phone ? (
        <ButtonRow>
          <ButtonLink variant="primary" to={telephone(phone)} reloadDocument>
            {name ? t.call(name) : t.callNobody}
          </ButtonLink>
        </ButtonRow>
      ) : secret ? null : (
        <p>
          {coordinatorPhone ? t.noOtherNumber : t.noNumber}{' '}
          {detail?.askFor && side === 'visitor' ? t.askFor(detail.askFor) : ''}
        </p>
      )}
      {coordinatorPhone ? (
        <>
          <p>{phone ? t.orCoordinators : t.coordinators}</p>
          <ButtonRow>
            <ButtonLink
              variant={phone ? 'secondary' : 'primary'}
              to={telephone(coordinatorPhone)}
              reloadDocument
            >
              {t.callNumber(coordinatorPhone)}
            </ButtonLink>
          </ButtonRow>
        </>
      ) : null}
      {underWay ? (
        <>
          <p>{secret ? t.secretWho : t.who}</p>
          <Form method="post" action={visitPath(id, { toon })}>
            <ButtonRow>
              <Button
                variant={phone || coordinatorPhone ? 'secondary' : 'primary'}
                name="doe"
                value="er-niet"
              >
                {t.press}
              </Button>
            </ButtonRow>
          </Form>
        </>
      ) : null}
      <ButtonRow>
        <ButtonLink variant="quiet" to={visitPath(id, { toon })}>
          {t.back}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
