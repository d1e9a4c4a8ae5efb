import { data, Form, redirect } from 'react-router';
import { z } from 'zod';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { telephone } from '../../../../ui/call-link.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Done } from '../../../../ui/done.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { MailAddress } from '../../../../ui/mail-address.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { readCoordinatorAddresses } from '../../../programme/reads-programme.ts';
import { enterOwnVisit } from '../../own/web/enter.ts';
import { reportPath, visitPath } from '../../paths.ts';
import { ANY_TIME } from '../report.ts';
import { report } from '../reporting.ts';
import type { Route } from './+types/report.ts';
import { words } from './report-words.ts';

const ALARM = '112';

/** Of which visit it is, nothing on this page says: it may be read by who stands beside. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, found } = await enterOwnVisit(context, request, params.stage, { evenClosed: true });
  const { visit } = found;
  return {
    id: visit.id,
    programme: visit.programme,
    phone: visit.coordinatorPhone,
    coordinators: await readCoordinatorAddresses(db, visit.programmeId),
    done: new URL(request.url).searchParams.has('gedaan'),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, found, today } = await enterOwnVisit(context, request, params.stage, { evenClosed: true });
  const { visit, side } = found;
  const kind = z.enum(ANY_TIME).safeParse((await request.formData()).get('soort')).data;
  if (!kind) return data({ fault: 'unclear' as const }, { status: 422 });
  const told = await db.transaction().execute((trx) => report(trx, { visitId: visit.id, side, kind, today }));
  if (!told) throw new Response(null, { status: 404 });
  return redirect(reportPath(visit.id, { gedaan: true }), 303);
}

export default function Report({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { id, programme, phone, coordinators, done } = loaderData;
  const said = useAnswer(actionData);
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <ErrorSummary title={t.summary} errors={said?.fault ? [{ fieldId: 'inhoud', text: t.unclear }] : []} />
      <PageHead
        crumbs={[{ to: visitPath(id), text: t.visit }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        band="rose"
        title={t.title}
        lead={t.lead}
      />
      {done && !said?.fault ? <Done text={t.done} /> : null}
      <Callout tone="wrong" title={t.now} headingLevel={2}>
        <p>{t.nowText}</p>
        <ButtonRow>
          <ButtonLink variant="danger" to={telephone(ALARM)} reloadDocument>
            {t.call112}
          </ButtonLink>
        </ButtonRow>
      </Callout>
      {phone ? (
        <>
          <p>{t.call(programme)}</p>
          <ButtonRow>
            <ButtonLink variant="primary" to={telephone(phone)} reloadDocument>
              {t.callNumber(phone)}
            </ButtonLink>
          </ButtonRow>
        </>
      ) : null}
      <p>{t.manager}</p>
      {coordinators.length > 0 ? (
        <p>
          {phone ? t.coordinatorOr : t.coordinator}{' '}
          {coordinators.map((address, index) => (
            <span key={address}>
              {index > 0 ? ', ' : ''}
              <a href={`mailto:${address}`}>
                <MailAddress>{address}</MailAddress>
              </a>
            </span>
          ))}
        </p>
      ) : null}
      <Form method="post" action={reportPath(id)}>
        {ANY_TIME.map((kind) => (
          <Section key={kind} title={t.kinds[kind].title}>
            <p>
              {t.kinds[kind].text} {t.kinds[kind].by}
            </p>
            <ButtonRow>
              <Button variant="secondary" name="soort" value={kind}>
                {t.kinds[kind].press}
              </Button>
            </ButtonRow>
          </Section>
        ))}
      </Form>
      <p className="ws-soft">{t.who}</p>
      <ButtonRow>
        <ButtonLink variant="quiet" to={visitPath(id)}>
          {t.back}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
