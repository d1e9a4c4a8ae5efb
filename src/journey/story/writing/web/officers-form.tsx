import { Form } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { storyDeskPath } from '../../paths.ts';
import { words as storyWords } from '../../words.ts';
import type { Route } from './+types/desk.ts';
import type { DeskAnswer } from './acting.ts';
import { words } from './desk-words.ts';

interface OfficersProps {
  loaded: Route.ComponentProps['loaderData'];
  answer: DeskAnswer | undefined;
  textOf: (field: string) => string | undefined;
}

/** Who says yes for each organisation, whether they did, and where their mail goes. */
export function Officers({ loaded, answer, textOf }: OfficersProps) {
  const t = useWords(words);
  const all = useWords(storyWords);
  const { code, id, approvals, officers, speakers } = loaded;
  const emailOf = (side: string, kind: string) =>
    officers.find((one) => one.side === side && one.kind === kind)?.email ?? '';
  const typed: Record<string, string> =
    answer?.typed ??
    Object.fromEntries(approvals.map(({ side, kind }) => [`${kind}-${side}`, emailOf(side, kind)]));
  return (
    <Section title={t.officers} intro={t.officersText}>
      <KeptForm kept="adressen" aside method="post" action={storyDeskPath(code, id)} noValidate>
        <FormStack>
          <input type="hidden" name="doe" value="adressen" />
          {approvals.map(({ side, kind, answer: said, askedOn }) => {
            const { organisation } = speakers.find((one) => one.side === side)!;
            const label = organisation
              ? t.officerLabel(all.officers[kind], organisation)
              : t.officerSecret(all.officers[kind], t.sideShort[side]);
            const stands = t.answers[said ?? (askedOn ? 'asked' : 'none')];
            return (
              <TextField
                key={`${side} ${kind}`}
                {...fieldOf(`${kind}-${side}`, typed, textOf)}
                label={label}
                hint={stands}
                type="email"
                autoComplete="off"
              />
            );
          })}
          <div>
            <Button variant="secondary">{t.saveOfficers}</Button>
          </div>
        </FormStack>
      </KeptForm>
      {approvals.some(({ answer: said, askedOn }) => said === null && askedOn !== null) ? (
        <Form method="post" action={storyDeskPath(code, id)}>
          <ButtonRow>
            <Button variant="quiet" name="doe" value="opnieuw">
              {t.again}
            </Button>
          </ButtonRow>
        </Form>
      ) : null}
    </Section>
  );
}
