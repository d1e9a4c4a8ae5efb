import { dayOf } from '../../../../language/day.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { useBegun } from '../../../../ui/answer.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { Card } from '../../../../ui/card.tsx';
import { CheckboxField } from '../../../../ui/choice-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { BegunField, KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Prose } from '../../../../ui/prose.tsx';
import { ownRules } from '../../preparing/own-rules.ts';
import type { OwnVisit } from '../own-visit.ts';
import { words as ownWords } from './own-words.ts';
import { words } from './rules-words.ts';
import type { Said } from './said.ts';

/** What every round has, and after it what its coordinators wrote. */
function Text({ visit: { rules } }: { visit: OwnVisit }) {
  const t = useWords(words);
  return (
    <Prose>
      {useWords(ownRules).map(({ title, text }) => (
        <div key={title}>
          <Heading level={4}>{title}</Heading>
          <p>{text}</p>
        </div>
      ))}
      {rules.text ? (
        <div>
          <Heading level={4}>{t.rulesRound}</Heading>
          <p className="ws-lines">{rules.text}</p>
        </div>
      ) : null}
    </Prose>
  );
}

interface SignRulesProps {
  visit: OwnVisit;
  said: Said;
  action: string;
}

/** To read and to sign, in the version that stands there. */
export function SignRules({ visit, said, action }: SignRulesProps) {
  const t = useWords(words);
  const { faults } = useWords(ownWords);
  const { own, number } = visit.rules;
  const version = useBegun(`${own}.${number}`);
  return (
    <Card title={visit.signedOlder ? t.rulesAgain : t.rules} id="huisregels">
      <Text visit={visit} />
      <KeptForm kept="teken" method="post" action={action} noValidate>
        <BegunField name="versie" value={version} />
        <FormStack>
          <CheckboxField
            id="gelezen"
            name="gelezen"
            value="ja"
            label={t.rulesTick}
            error={said.fault === 'tick' ? faults.tick : undefined}
          />
          <ButtonRow>
            <Button variant="primary" name="doe" value="teken">
              {t.rulesSign}
            </Button>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </Card>
  );
}

/** To read once more. */
export function HouseRules({ visit }: { visit: OwnVisit }) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <Disclosure summary={t.rulesAll}>
      {visit.signedAt ? <p>{t.rulesSigned(formatLongDay(dayOf(visit.signedAt), locale))}</p> : null}
      <Text visit={visit} />
    </Disclosure>
  );
}
