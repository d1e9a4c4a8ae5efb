import { ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Section } from '../../ui/section.tsx';
import { viaPath } from '../paths.ts';
import { words } from '../words.ts';
import { PasskeyEnter } from './passkey-enter.tsx';

export interface Via {
  id: string;
  label: string;
}

/** Signing in without a mail: by the account of one's work, or a passkey. */
export function OtherWays({ via, further }: { via: Via[]; further: string }) {
  const t = useWords(words);
  return (
    <>
      {via.length > 0 ? (
        <Section title={t.viaTitle} intro={t.viaLead}>
          <ViaButtons via={via} further={further} />
        </Section>
      ) : null}
      <PasskeyEnter further={further} />
    </>
  );
}

export function ViaButtons({ via, further }: { via: Via[]; further: string }) {
  const t = useWords(words);
  return (
    <ButtonRow>
      {via.map(({ id, label }) => (
        <ButtonLink key={id} variant="secondary" to={viaPath(id, { verder: further })} reloadDocument>
          {t.viaOrganisation(label)}
        </ButtonLink>
      ))}
    </ButtonRow>
  );
}
