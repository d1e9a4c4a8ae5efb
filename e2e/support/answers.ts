import { led, Visitor } from './accounts.ts';

/** Answers to questions on the page of a mail, as a browser without JavaScript sends them. */
export async function answerAll(
  link: string,
  { answer, but = [] }: { answer: 'yes' | 'took-place'; but?: readonly string[] },
): Promise<number> {
  const { origin, pathname, search } = new URL(link);
  const visitor = new Visitor({ url: origin });
  const page = await (await visitor.get(pathname + search)).text();
  let answered = 0;
  for (const [form] of page.matchAll(/<form[\s\S]*?<\/form>/g)) {
    const field = (name: string) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(form)?.[1] ?? '';
    if (!form.includes(`value="${answer}"`) || but.includes(field('stage'))) continue;
    const sent = await visitor.post(pathname, {
      ...{ sleutel: field('sleutel'), stage: field('stage'), stand: field('stand') },
      ...{ antwoord: answer, telefoon: answer === 'yes' ? '06 12 34 56 78' : '' },
    });
    led(sent, `${answer} at ${pathname}`);
    answered += 1;
  }
  return answered;
}
