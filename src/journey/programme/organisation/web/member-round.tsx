import { Form } from 'react-router';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import type { MembershipContent } from '../../tables.ts';
import { words } from './membership-words.ts';

interface MemberRoundProps {
  organisation: string;
  round: string;
  /** The address of the page. */
  here: string;
  /** The button to take it out was pressed; the question is on the page. */
  asks: boolean;
  /** What of it is in the round, for which it stays. */
  keeps: readonly MembershipContent[] | null;
}

/** An organisation that was put in a round by mistake is taken out of it again. */
export default function MemberRound({ organisation, round, here, asks, keeps }: MemberRoundProps) {
  const t = useWords(words);
  return (
    <Section id={ROUND_ID} title={t.inRound(round)}>
      {keeps ? (
        <Callout tone="attention" title={t.stays(organisation)} headingLevel={3} role="alert">
          <p>{t.keeps(keeps)}</p>
        </Callout>
      ) : null}
      {asks && !keeps ? (
        <Callout tone="attention" title={t.leaveTitle(organisation, round)} headingLevel={3}>
          <p>{t.leaveText}</p>
          <Form method="post" action={here}>
            <ButtonRow>
              <Button variant="danger" name="intent" value="leave">
                {t.leaveYes}
              </Button>
              <ButtonLink variant="secondary" to={here}>
                {t.leaveNo}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </Callout>
      ) : (
        <>
          <p>{t.inRoundText}</p>
          <ButtonRow>
            <ButtonLink variant="quiet" to={`${here}?uit=ronde#${ROUND_ID}`}>
              {t.leave}
            </ButtonLink>
          </ButtonRow>
        </>
      )}
    </Section>
  );
}

const ROUND_ID = 'in-de-ronde';
