import { data, redirect } from 'react-router';
import { useAnswer } from '../../ui/answer.ts';
import { useKeptFields } from '../../ui/kept-form.tsx';
import { countAttempts, limits, takeAttempts } from '../limits.ts';
import { noteNotSignedIn, noteSignedIn } from '../noting-sign-in.ts';
import { furtherOf } from '../own-path.ts';
import { readEmail } from '../reads.ts';
import { email as emailSchema, LONGEST_EMAIL, typedCode } from '../schema.ts';
import { type App, appContext, localeContext, viewerContext } from '../scope.ts';
import { enterWithCode } from '../sign-in.ts';
import { askForMail } from '../writes.ts';
import type { Route } from './+types/sign-in.ts';
import { addressOf, passOn, settingAnew, waiting } from './cookies.ts';
import { AskAddress, AskCode } from './sign-in-steps.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const further = furtherOf(asked.get('verder'));
  const { db, mailKeys, logins } = context.get(appContext);
  const invited = mailKeys.accountOf(asked.get('wie') ?? '');
  // Whoever opens the link of an invitation again is there already.
  if (invited && context.get(viewerContext)?.userId === invited) throw redirect(further);
  return {
    further,
    email: (invited && (await readEmail(db, invited))) ?? '',
    refused: asked.get('fout') === 'organisatie',
    erased: asked.get('gewist') === 'ja',
    logins: logins.list,
  };
}

interface Said {
  step: 'email' | 'code';
  email: string;
  wrong?: boolean;
  wait?: number;
}

/** Two steps on one address: the mail address, then the code. No answer tells whether an address is known. */
export async function action({ request, context }: Route.ActionArgs) {
  const app = context.get(appContext);
  const form = await request.formData();
  // What is far too long is not sent back whole.
  const typed = String(form.get('email') ?? '')
    .trim()
    .slice(0, LONGEST_EMAIL + 1);
  const further = furtherOf(form.get('verder'));
  const address = emailSchema.safeParse(typed);
  if (!address.success) return data<Said>({ step: 'email', email: typed, wrong: true }, { status: 422 });
  const email = address.data;
  if (form.has('code')) return enter(app, request, email, String(form.get('code')), further);

  const network = addressOf(request);
  const [many, often, crowd] = await countAttempts(
    app.db,
    [limits.mailFrom, network],
    [limits.mailTo, email],
    [limits.fewFrom, network],
  );
  const wait = Math.max(many ?? 0, often ?? 0);
  if (wait > 0) return data<Said>({ step: 'email', email, wait }, waiting(wait));
  const fromCrowd = crowd !== null;
  await askForMail(app.db, { email, further, locale: context.get(localeContext), fromCrowd });
  return data<Said>({ step: 'code', email });
}

async function enter(app: App, request: Request, email: string, typed: string, further: string) {
  const wait = await takeAttempts(app.db, [limits.enterFrom, addressOf(request)], [limits.codeOf, email]);
  if (wait !== null) {
    await noteNotSignedIn(app, 'must-wait', email);
    return data<Said>({ step: 'code', email, wait }, waiting(wait));
  }
  const cookies = await enterWithCode(app, request.headers, { email, code: typedCode.parse(typed) });
  if (!cookies) {
    await noteNotSignedIn(app, 'wrong', email);
    return data<Said>({ step: 'code', email, wrong: true }, { status: 422 });
  }
  await noteSignedIn(app, cookies);
  return redirect(further, { headers: settingAnew(cookies) });
}

export const headers = passOn;

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const answered = useAnswer(actionData);
  const kept = useKeptFields('inloggen');
  const said: Said = answered ?? {
    step: kept?.has('code') ? 'code' : 'email',
    email: kept?.get('email')?.[0] ?? loaderData.email,
  };
  const { further, refused, erased, logins } = loaderData;
  if (said.step === 'email') {
    return (
      <AskAddress
        {...said}
        further={further}
        via={logins}
        refused={refused && !answered}
        erased={erased && !answered}
      />
    );
  }
  // By the domain alone, which says nothing of who is known.
  const domain = said.email.split('@').at(-1) ?? '';
  const via = logins.filter(({ domains }) => domains.includes(domain));
  return <AskCode {...said} further={further} via={via} />;
}
