import { Form } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { storyDeskPath } from '../../paths.ts';
import type { OfficerKind, Side } from '../../story.ts';
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
  const { code, id, secret, approvals, officers, speakers } = loaded;
  const officerOf = (side: string, kind: string) =>
    officers.find((one) => one.side === side && one.kind === kind);
  const emailOf = (side: string, kind: string) => officerOf(side, kind)?.email ?? '';
  /** What the organisation gave is theirs, and of a secret place they give it. */
  const isTheirs = (side: string, kind: string) => secret || officerOf(side, kind)?.ours === false;
  const theirs = approvals.filter(({ side, kind }) => isTheirs(side, kind));
  const asked = approvals.filter(({ side, kind }) => !isTheirs(side, kind));
  const labelOf = (side: Side, kind: OfficerKind) => {
    const { organisation } = speakers.find((one) => one.side === side)!;
    return organisation
      ? t.officerLabel(all.officers[kind], organisation)
      : t.officerSecret(all.officers[kind], t.sideShort[side]);
  };
  const typed: Record<string, string> =
    answer?.typed ??
    Object.fromEntries(approvals.map(({ side, kind }) => [`${kind}-${side}`, emailOf(side, kind)]));
  return (
    <Section title={t.officers} intro={secret ? t.officersSecretText : t.officersText}>
      {theirs.length > 0 ? (
        <FactList
          items={theirs.map(({ side, kind, answer: said, askedOn }) => ({
            term: labelOf(side, kind),
            text: [
              emailOf(side, kind),
              t.answers[said ?? (askedOn ? 'asked' : officerOf(side, kind) ? 'given' : 'none')],
            ]
              .filter(Boolean)
              .join(', '),
          }))}
        />
      ) : null}
      {asked.length > 0 ? (
        <KeptForm kept="adressen" aside method="post" action={storyDeskPath(code, id)} noValidate>
          <FormStack>
            <input type="hidden" name="doe" value="adressen" />
            {asked.map(({ side, kind, answer: said, askedOn }) => {
              const stands = t.answers[said ?? (askedOn ? 'asked' : 'none')];
              return (
                <TextField
                  key={`${side} ${kind}`}
                  {...fieldOf(`${kind}-${side}`, typed, textOf)}
                  label={labelOf(side, kind)}
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
      ) : null}
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
