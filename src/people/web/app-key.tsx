import { CodeText } from '../../ui/code-list.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Inline } from '../../ui/inline.tsx';
import { useWords } from '../../ui/language.tsx';
import { QrPicture } from '../../ui/qr-picture.tsx';
import { Section } from '../../ui/section.tsx';
import type { AppKey } from '../app-key.ts';
import { words } from '../words.ts';

export function ScanApp({ title, appKey }: { title: string; appKey: AppKey }) {
  const t = useWords(words);
  return (
    <Section title={title}>
      <p>
        {t.setUpOnPhone}{' '}
        <a className="nl-link" href={appKey.uri}>
          {t.setUpOpenApp}
        </a>
      </p>
      <QrPicture rows={appKey.rows} label={t.setUpPicture} />
      <p>{t.setUpNoScan}</p>
      <CodeText>{appKey.secret}</CodeText>
      <Inline>
        <CopyButton value={appKey.secret.replaceAll(' ', '')} text={t.setUpCopy} done={t.setUpCopied} />
      </Inline>
    </Section>
  );
}
