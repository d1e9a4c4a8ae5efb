import { CodeText } from '../../ui/code-list.tsx';
import { useWords } from '../../ui/language.tsx';
import { QrPicture } from '../../ui/qr-picture.tsx';
import { Section } from '../../ui/section.tsx';
import type { AppKey } from '../app-key.ts';
import { words } from '../words.ts';

export function ScanApp({ title, appKey }: { title: string; appKey: AppKey }) {
  const t = useWords(words);
  return (
    <Section title={title}>
      <QrPicture rows={appKey.rows} label={t.setUpPicture} />
      <p>{t.setUpNoScan}</p>
      <CodeText>{appKey.secret}</CodeText>
    </Section>
  );
}
