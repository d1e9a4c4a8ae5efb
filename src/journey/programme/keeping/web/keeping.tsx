import { redirect } from 'react-router';
import { minePath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { readAllComing } from '../../../../people/retention/coming.ts';
import {
  FEWEST_MAIL_MONTHS,
  FEWEST_MONTHS,
  readKeeping,
  saveKeeping,
} from '../../../../people/retention/keeping.ts';
import { appContext, localeContext, programmesAs, viewerContext } from '../../../../people/scope.ts';
import { note } from '../../../../platform/audit/note.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Done } from '../../../../ui/done.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Prose } from '../../../../ui/prose.tsx';
import { Section } from '../../../../ui/section.tsx';
import { Tabs } from '../../../../ui/tabs.tsx';
import { correctionsPath, keepingPath } from '../../paths.ts';
import { readProgrammes } from '../../reads-programme.ts';
import { aheadOf, goingOf, keepingAsked, keepingForm } from '../keeping.ts';
import type { Route } from './+types/keeping.ts';
import { GoingLists } from './going-lists.tsx';
import { words } from './keeping-words.ts';
import { SaveTerms, Terms } from './terms.tsx';

/** @throws {Response} not there, for who coordinates no programme, or not this one */
async function enter({ context, request }: Pick<Route.LoaderArgs, 'context' | 'request'>) {
  const { db, eraser, mode } = context.get(appContext);
  const viewer = context.get(viewerContext)!;
  const programmes = await readProgrammes(db, programmesAs(viewer, 'coordinator'));
  const code = new URL(request.url).searchParams.get('programma');
  const programme = code === null ? programmes[0] : programmes.find((one) => one.code === code);
  if (!programme) throw new Response(null, { status: 404 });
  return { db, eraser, mode, viewer, programme, programmes };
}

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, eraser, mode, programme, programmes } = await enter({ context, request });
  const search = new URL(request.url).searchParams;
  const now = await readKeeping(db, programme.id);
  const asked = keepingAsked(search);
  const isNew = asked !== null && (asked.months !== now.months || asked.mailMonths !== now.mailMonths);
  const today = dayOf(new Date());
  const wish = isNew ? { programmeId: programme.id, ...asked } : null;
  const coming = await readAllComing(db, eraser, { today, until: aheadOf(today), wish });
  return {
    ...{ programme: programme.code, now, asked, isNew, mode },
    programmes: programmes.map(({ code, name }) => ({ code, name })),
    going: goingOf(coming, { programmeId: programme.id, today, locale: context.get(localeContext) }),
    fewest: { months: FEWEST_MONTHS, mailMonths: FEWEST_MAIL_MONTHS },
    done: search.get('gedaan') === 'bewaard',
  };
}

/** Each of the two is one of those that are offered: what is none was not chosen on the page. */
export async function action({ context, request }: Route.ActionArgs) {
  const { db, viewer, programme } = await enter({ context, request });
  const said = keepingForm.safeParse(Object.fromEntries(await request.formData()));
  if (!said.success) throw new Response(null, { status: 400 });
  const { ronde: months, post: mailMonths } = said.data;
  await db.transaction().execute(async (trx) => {
    await saveKeeping(trx, programme.id, { months, mailMonths });
    await note(trx, {
      kind: 'terms-changed',
      by: viewer.userId,
      as: 'coordinator',
      programmeId: programme.id,
    });
  });
  return redirect(keepingPath({ programma: programme.code, gedaan: 'bewaard' }), 303);
}

export default function KeepingPage({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { programme, programmes, now, asked, isNew, mode, going, fewest, done } = loaderData;
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ to: minePath(), text: t.start }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
      />
      {programmes.length > 1 ? (
        <Tabs
          label={t.programmes}
          items={programmes.map(({ code, name }) => ({
            ...{ to: keepingPath({ programma: code }), text: name, current: code === programme },
          }))}
        />
      ) : null}
      {done ? <Done text={t.saved} /> : null}
      {mode === 'example' ? <Callout tone="info" title={t.example} headingLevel={2} /> : null}
      {isNew && asked ? (
        <Section title={t.wish(t.months(asked.months), t.months(asked.mailMonths))} intro={t.wishIntro}>
          <SaveTerms programme={programme} asked={asked} />
        </Section>
      ) : null}
      {asked && !isNew ? (
        <Prose>
          <p>{t.same}</p>
        </Prose>
      ) : null}
      <GoingLists going={going} />
      <Section
        title={t.corrections}
        intro={t.correctionsIntro}
        actions={
          <ButtonLink variant="secondary" to={correctionsPath({ programma: programme })}>
            {t.toCorrections}
          </ButtonLink>
        }
      />
      <Section title={t.terms} intro={t.termsIntro}>
        <KeptForm kept="termijnen" method="get" action={keepingPath()}>
          <Terms programme={programme} shown={asked ?? now} fewest={fewest} />
        </KeptForm>
        <Prose>
          <p>{t.safety}</p>
          <p>{t.log}</p>
        </Prose>
      </Section>
    </>
  );
}
