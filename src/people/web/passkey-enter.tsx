import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { useEffect, useState } from 'react';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useWords } from '../../ui/language.tsx';
import { Section } from '../../ui/section.tsx';
import { words } from '../words.ts';
import { signInWithPasskey } from './passkey-script.ts';

/** Only where it can work: with JavaScript, in a browser that knows passkeys. */
export function PasskeyEnter({ further }: { further: string }) {
  const t = useWords(words);
  const [supported, setSupported] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => setSupported(browserSupportsWebAuthn()), []);
  if (!supported) return null;
  const enter = async () => {
    const outcome = await signInWithPasskey(further);
    if (outcome !== 'failed' && 'to' in outcome) return location.assign(outcome.to);
    setFailed(outcome !== 'failed' && 'wait' in outcome ? t.wait(outcome.wait) : t.passkeyFailed);
  };
  return (
    <Section title={t.passkeyTitle} intro={t.passkeyLead}>
      {failed ? (
        <Callout tone="attention" role="alert">
          <p>{failed}</p>
        </Callout>
      ) : null}
      <ButtonRow>
        <Button variant="secondary" type="button" onClick={enter}>
          {t.withPasskey}
        </Button>
      </ButtonRow>
    </Section>
  );
}
