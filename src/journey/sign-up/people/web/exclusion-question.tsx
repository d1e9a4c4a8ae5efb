import { Form } from 'react-router';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { words } from './exclusion-words.ts';
import { type AboutExclusion, whereOf } from './people.ts';

/** Somebody's safety hangs on it: asked once before an exclusion goes. */
function ExclusionQuestion({ about, here }: { about: AboutExclusion; here: string }) {
  const t = useWords(words);
  const where = whereOf(about.target, useLocale());
  const { called, email, said } = about;
  const ask = about.target.person === null ? t.askTitle : t.askTwo;
  return (
    <Callout tone="attention" title={ask(called, where)} headingLevel={2}>
      <p>{said ? t.askSaid : t.ask}</p>
      <Form method="post" action={here}>
        <input type="hidden" name="person" value={email} />
        <input type="hidden" name="target" value={about.target.value} />
        <ButtonRow>
          <Button variant="danger" name="intent" value="include">
            {t.yes}
          </Button>
          <ButtonLink variant="secondary" to={here}>
            {t.no}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Callout>
  );
}

/** It is gone, and can be put back at once. */
function ExclusionTaken({ about, here }: { about: AboutExclusion; here: string }) {
  const t = useWords(words);
  const where = whereOf(about.target, useLocale());
  const { called, email } = about;
  const taken = about.target.person === null ? t.taken : t.takenTwo;
  return (
    <Callout tone="good" role="status">
      <p>{taken(called, where)}</p>
      <Form method="post" action={here}>
        <input type="hidden" name="person" value={email} />
        <input type="hidden" name="target" value={about.target.value} />
        <Button variant="secondary" small name="intent" value="exclude">
          {t.undo}
        </Button>
      </Form>
    </Callout>
  );
}

interface ExclusionAskedProps {
  asks?: AboutExclusion;
  taken?: AboutExclusion;
  here: string;
}

/** Asked before one is taken away, and said after. */
export default function ExclusionAsked({ asks, taken, here }: ExclusionAskedProps) {
  if (asks) return <ExclusionQuestion about={asks} here={here} />;
  return taken ? <ExclusionTaken about={taken} here={here} /> : null;
}
