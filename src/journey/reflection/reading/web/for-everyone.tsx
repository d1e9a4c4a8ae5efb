import { minePath } from '../../../../homes/paths.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { readShared } from '../for-everyone.ts';
import type { Route } from './+types/for-everyone.ts';
import { words } from './reading-words.ts';
import { Typed } from './typed.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { selves } = context.get(viewerContext)!;
  const people = selves.map(({ personId }) => personId);
  return { shared: await readShared(context.get(appContext).db, people) };
}

/** What others who take part share with everybody. */
export default function Shared({ loaderData: { shared } }: Route.ComponentProps) {
  const t = useWords(words);
  const filled = shared.filter(({ texts }) => texts.length > 0);
  return (
    <>
      <title>{`${t.sharedTitle} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ to: minePath(), text: t.mine }, { text: t.sharedTitle }]}
        crumbsLabel={t.crumbs}
        band="rose"
        title={t.sharedTitle}
        lead={t.sharedLead}
      />
      {filled.length === 0 ? <Empty title={t.sharedNone}>{t.sharedNoneText}</Empty> : null}
      {filled.map(({ programme, texts }) => (
        <Section key={programme} title={programme}>
          {texts.map(({ question, side, text }) => (
            <Typed key={`${question} ${text}`} says={`${t.asked[question]} · ${t.sides[side]}`}>
              {text}
            </Typed>
          ))}
        </Section>
      ))}
    </>
  );
}
