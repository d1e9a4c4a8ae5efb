import { readPublicQuestions } from '../../../journey/programme/reads-public.ts';
import { dayOf } from '../../../language/day.ts';
import { appContext, localeContext } from '../../../people/scope.ts';
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Marked } from '../../../ui/marked.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { PageSummary } from '../../../ui/page-summary.tsx';
import type { PageHandle } from '../../../ui/plain.ts';
import { Questions } from '../../../ui/questions.tsx';
import { askPath, questionsPath } from '../../paths.ts';
import { readSpeaking } from '../speaking.ts';
import type { Route } from './+types/questions.ts';
import { Programmes } from './programmes.tsx';
import { words } from './public-words.ts';

export const handle: PageHandle = { plain: true, ownStyle: true };

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const asked = new URL(request.url).searchParams.get('programma');
  const { programme, programmes } = await readSpeaking(db, { today: dayOf(new Date()), asked });
  const at = { programmeId: programme?.id, locale: context.get(localeContext) };
  return { questions: await readPublicQuestions(db, at), programme, programmes };
}

export default function QuestionsPage({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { questions, programme, programmes } = loaderData;
  const { title, description } = t.pages.questions;
  const programma = programmes.length > 1 ? programme?.code : undefined;
  return (
    <>
      <PageSummary title={title} partOf="Wisselstage" description={description} />
      <PageHead band="sand" eyebrow={programme?.name} title={title} lead={t.questionsLead} />
      <Programmes all={programmes} current={programme} pathOf={questionsPath} />
      <Questions
        items={questions.map(({ question, answer }) => ({ question, answer: <Marked blocks={answer} /> }))}
      />
      <div>
        <p>{t.notThere}</p>
        <ButtonRow>
          <ButtonLink variant="secondary" to={askPath({ programma })}>
            {t.toContact}
          </ButtonLink>
        </ButtonRow>
      </div>
    </>
  );
}
