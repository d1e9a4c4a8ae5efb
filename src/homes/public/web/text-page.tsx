import type { PublicProgramme } from '../../../journey/programme/reads-public.ts';
import type { Block } from '../../../language/marked.ts';
import { useWords } from '../../../ui/language.tsx';
import { Marked } from '../../../ui/marked.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { PageSummary } from '../../../ui/page-summary.tsx';
import type { TextPiece } from './load-text-page.ts';
import { Programmes } from './programmes.tsx';
import { words } from './public-words.ts';

interface TextPageProps {
  piece: TextPiece;
  data: { blocks: Block[]; programme: PublicProgramme | null; programmes: PublicProgramme[] };
  pathOf: (asked: { programma?: string }) => string;
}

export function TextPage({ piece, data: { blocks, programme, programmes }, pathOf }: TextPageProps) {
  const t = useWords(words);
  const { title, description } = t.pages[piece];
  return (
    <>
      <PageSummary title={title} partOf="Wisselstage" description={description} />
      <PageHead band="sand" eyebrow={programme?.name} title={title} />
      <Programmes all={programmes} current={programme} pathOf={pathOf} />
      <Marked blocks={blocks} />
    </>
  );
}
