import { Form } from 'react-router';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import type { Member } from '../../reads-members.ts';
import { AnswerBadge } from './answer-badge.tsx';
import type { AnswerState } from './member-view.ts';
import { words } from './member-words.ts';

interface MemberAnswerProps {
  member: Member;
  answer: AnswerState;
  remindable: boolean;
}

/** Whether an organisation takes part, and what can be done to get to know. */
export function MemberAnswer({ member, answer, remindable }: MemberAnswerProps) {
  const t = useWords(words);
  const invitable = answer === 'uninvited' && member.contacts.length > 0;
  return (
    <Section title={t.answerTitle} intro={t.answerIntro}>
      <div>
        <AnswerBadge answer={answer} invitation={member.invitation} />
      </div>
      <Form method="post">
        <input type="hidden" name="shown" value={member.invitation.answer ?? ''} />
        <ButtonRow>
          {invitable ? (
            <Button variant="primary" name="intent" value="invite">
              {t.inviteNow}
            </Button>
          ) : null}
          {remindable ? (
            <Button variant="primary" name="intent" value="remind">
              {t.remindNow}
            </Button>
          ) : null}
          {answer === 'yes' ? null : (
            <Button variant="secondary" name="intent" value="yes">
              {t.sayYes}
            </Button>
          )}
          {answer === 'no' ? null : (
            <Button variant="secondary" name="intent" value="no">
              {t.sayNo}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </Section>
  );
}
