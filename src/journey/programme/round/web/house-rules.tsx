import { data, redirect } from 'react-router';
import { Newer } from '../../../../forms/newer.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { type Faults, faultsOf, type Typed, typedIn } from '../../../../forms/typed.ts';
import { roundPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { roundContext } from '../../../../people/scope.ts';
import { useAnswer, useBegun } from '../../../../ui/answer.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Done } from '../../../../ui/done.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { Inline } from '../../../../ui/inline.tsx';
import { BegunField, KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextArea } from '../../../../ui/text-field.tsx';
import { houseRulesPath, settingsPath } from '../../paths.ts';
import { readHouseRules } from '../../reads.ts';
import { FAULTS, houseRulesSchema, versionSchema } from '../../schema.ts';
import { words as faultWords } from '../../web/fault-words.ts';
import { saveHouseRules } from '../../writes.ts';
import type { Route } from './+types/house-rules.ts';
import { Paragraphs } from './paragraphs.tsx';
import { words } from './round-words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, roundId, code, name } = context.get(roundContext);
  const versions = (await readHouseRules(db, roundId)).map(({ number, text, since }) => ({
    number,
    text,
    since: dayOf(since),
  }));
  return { code, name, versions, done: new URL(request.url).searchParams.has('gedaan') };
}

interface Said {
  faults: Faults;
  typed: Typed;
  newer?: string;
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, roundId, code } = context.get(roundContext);
  const typed = await typedIn(request);
  const wish = houseRulesSchema.extend(versionSchema.shape).safeParse(typed);
  if (!wish.success) return data<Said>({ faults: faultsOf(wish.error, FAULTS), typed }, { status: 422 });
  const { version, text } = wish.data;
  if (await saveHouseRules(db, roundId, version, text)) {
    return redirect(houseRulesPath(code, { gedaan: 'bewaard' }), 303);
  }
  const [newest] = await readHouseRules(db, roundId);
  const kept = { ...typed, version: String(newest?.number ?? 0) };
  return data<Said>({ faults: {}, typed: kept, newer: newest?.text ?? '' }, { status: 409 });
}

export default function HouseRules({ loaderData, actionData }: Route.ComponentProps) {
  const answered = useAnswer(actionData);
  const t = useWords(words);
  const locale = useLocale();
  const { code, name, versions, done } = loaderData;
  const newest = versions[0];
  const number = newest?.number ?? 0;
  const begun = useBegun({ text: newest?.text ?? '', version: String(number) });
  const said: Said = answered ?? { faults: {}, typed: begun };
  const textOf = useFaultText(said.faults, { text: t.rulesText }, useWords(faultWords));
  return (
    <>
      <title>{`${t.rules} · ${name}`}</title>
      <Problems faults={said.faults} textOf={textOf} />
      <PageHead
        crumbs={[
          { to: roundPath(code), text: name },
          { to: settingsPath(code), text: t.settings },
          { text: t.rules },
        ]}
        crumbsLabel={t.crumbs}
        title={t.rules}
        lead={t.rulesLead}
      />
      {done && !answered ? <Done text={t.rulesSaved(number)} /> : null}
      {said.newer === undefined ? null : (
        <Newer
          here={houseRulesPath(code)}
          fields={[{ label: t.rulesText, now: said.newer, yours: said.typed.text ?? '' }]}
        />
      )}
      <KeptForm kept="huisregels" method="post" key={said.typed.version}>
        <FormStack>
          <BegunField name="version" value={said.typed.version ?? ''} />
          <TextArea
            id="text"
            name="text"
            rows={14}
            label={t.rulesText}
            hint={t.rulesHint}
            error={textOf('text')}
            defaultValue={said.typed.text}
          />
          <ButtonRow>
            <Button variant="primary">{t.rulesSave(number + 1)}</Button>
          </ButtonRow>
        </FormStack>
      </KeptForm>
      {versions.length > 0 ? (
        <Section title={t.versions}>
          {versions.map((one) => (
            <Disclosure
              key={one.number}
              summary={
                <Inline>
                  {t.version(one.number, formatLongDay(one.since, locale))}
                  {one.number === number ? <Badge tone="good">{t.current}</Badge> : null}
                </Inline>
              }
            >
              <Paragraphs text={one.text} />
            </Disclosure>
          ))}
        </Section>
      ) : null}
    </>
  );
}
