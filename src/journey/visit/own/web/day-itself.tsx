import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { telephone } from '../../../../ui/call-link.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { type SignItem, SignList, Somebody } from '../../../../ui/sign-list.tsx';
import { Quote } from '../../../../ui/state.tsx';
import { calendarFilePath, visitPath } from '../../paths.ts';
import { needWords } from '../../reply/web/need-words.ts';
import { sayTimes } from '../../telling/say.ts';
import { AGREED, AHEAD } from '../../visit.ts';
import type { Detail, OwnVisit } from '../own-visit.ts';
import { words } from './own-words.ts';
import { PhoneForm } from './phone.tsx';
import type { PartProps } from './said.ts';

/** Where, when, with whom, and what to bring. Of a secret place nothing of it is printed. */
export function DayItself({ visit, detail, said, toon }: PartProps & { detail: Detail }) {
  const t = useWords(words);
  const ahead = AHEAD.includes(visit.state);
  const bring = bringOf(visit, detail, t);
  return (
    <div className={visit.secret ? 'ws-aside__main ws-unprinted' : 'ws-aside__main'}>
      {ahead ? <Where visit={visit} detail={detail} /> : null}
      <Who visit={visit} detail={detail} />
      <OwnPhone visit={visit} said={said} toon={toon} />
      {ahead && detail.needs.length > 0 ? <Needs needs={detail.needs} /> : null}
      {ahead && visit.side === 'visitor' && bring.length > 0 ? (
        <Section title={t.bring}>
          <SignList items={bring} />
        </Section>
      ) : null}
      {ahead && detail.dosDonts ? (
        <Section title={t.dos}>
          <p className="ws-lines">{detail.dosDonts}</p>
        </Section>
      ) : null}
    </div>
  );
}

type Words = (typeof words)['nl'];

function bringOf({ condition }: OwnVisit, { bring, dress }: Detail, t: Words): SignItem[] {
  return [
    ...(t.conditionVisitor[condition]
      ? [{ icon: 'badge' as const, key: 'condition', text: t.conditionVisitor[condition] }]
      : []),
    ...(bring ? [{ icon: 'lunch' as const, key: 'bring', text: bring }] : []),
    ...(dress ? [{ icon: 'shoe' as const, key: 'dress', text: dress }] : []),
  ];
}

function Where({ visit, detail }: { visit: OwnVisit; detail: Detail }) {
  const t = useWords(words);
  const locale = useLocale();
  const { site, meeting, askFor, organisation } = detail;
  const items: SignItem[] = [
    {
      icon: 'place',
      key: 'place',
      text: (
        <>
          <strong>{site?.name ?? (visit.side === 'visitor' ? organisation : detail.title)}</strong>
          {site?.address ? <div>{site.address}</div> : null}
        </>
      ),
    },
    ...(meeting ? [{ icon: 'door' as const, key: 'meeting', text: meeting }] : []),
    ...(askFor ? [{ icon: 'person' as const, key: 'askFor', text: t.askFor(askFor) }] : []),
  ];
  const times = sayTimes(detail.times, locale);
  return (
    <Section title={t.where}>
      <p className="ws-clock">{times || t.noTime}</p>
      <SignList items={items} />
      <ToCalendar visit={visit} />
    </Section>
  );
}

/** For who has another calendar than the mail goes to. */
function ToCalendar({ visit: { id, state, secret } }: { visit: OwnVisit }) {
  const t = useWords(words);
  if (state !== 'arranged' && state !== 'ready') return null;
  return (
    <>
      {secret ? <p>{t.secretCalendar}</p> : null}
      <ButtonRow>
        <ButtonLink
          variant="secondary"
          to={calendarFilePath(id, { toon: secret ? 'dag' : undefined })}
          reloadDocument
          download
        >
          {t.toCalendar}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

function Who({ visit, detail }: { visit: OwnVisit; detail: Detail }) {
  const t = useWords(words);
  const { side, state, secret } = visit;
  const { people, goal, phone, organisation } = detail;
  if (secret && side === 'visitor') return null;
  const title = side === 'host' ? t.hostBy : state === 'took-place' ? t.visitorWas : t.visitorBy;
  if (people.length === 0)
    return (
      <Section title={title}>
        <Somebody name={side === 'visitor' ? organisation : t.somebody}>
          {side === 'host' ? t.gone : AHEAD.includes(state) ? t.nameLater : ''}
        </Somebody>
      </Section>
    );
  return (
    <Section title={title}>
      {people.map(({ name, jobTitle }) => (
        <Somebody key={name ?? jobTitle} name={name ?? (jobTitle || t.somebody)}>
          {[name ? jobTitle : '', organisation].filter(Boolean).join(', ')}
          {name === null && !AGREED.includes(state) ? <div>{t.nameLater}</div> : null}
        </Somebody>
      ))}
      {goal ? (
        <>
          <p>{t.goal}</p>
          <Quote>{goal}</Quote>
        </>
      ) : null}
      <Reach people={people} phone={phone} />
    </Section>
  );
}

const firstName = (name: string) => name.split(' ')[0] ?? name;

function Reach({ people, phone }: Pick<Detail, 'people' | 'phone'>) {
  const t = useWords(words);
  const locale = useLocale();
  const [first] = people;
  const mails = people.filter(({ email }) => email);
  if (!phone && mails.length === 0) return null;
  return (
    <>
      {/* On paper a button is of no use, and the number is. */}
      <p lang={locale}>{phone ? <a href={telephone(phone)}>{phone}</a> : null}</p>
      <ButtonRow>
        {phone ? (
          <ButtonLink variant="secondary" to={telephone(phone)} reloadDocument>
            {t.call(firstName(first?.name ?? ''))}
          </ButtonLink>
        ) : null}
        {mails.map(({ name, email }) => (
          <ButtonLink key={email} variant="secondary" to={`mailto:${email}`} reloadDocument>
            {mails.length > 1 ? `${t.mail} ${firstName(name ?? '')}` : t.mail}
          </ButtonLink>
        ))}
      </ButtonRow>
    </>
  );
}

/** The own number, and a way to give another. */
function OwnPhone({ visit, said, toon }: PartProps) {
  const t = useWords(words);
  if (visit.phone === null || !AHEAD.includes(visit.state) || !AGREED.includes(visit.state)) return null;
  if (visit.secret) return null;
  return <OtherNumber visit={visit} said={said} toon={toon} text={t.phoneOwn(visit.phone)} />;
}

export function OtherNumber({ visit, said, toon, text }: PartProps & { text: string }) {
  const t = useWords(words);
  return (
    <div>
      <p>{text}</p>
      <Disclosure summary={t.phoneOther} open={said.fault === 'phone' && !said.typed ? true : undefined}>
        <PhoneForm visit={visit} said={said} action={visitPath(visit.id, { toon })} aside />
      </Disclosure>
    </div>
  );
}

function Needs({ needs }: Pick<Detail, 'needs'>) {
  const t = useWords(words);
  const need = useWords(needWords);
  return (
    <Section title={t.needs}>
      <SignList items={needs.map((one) => ({ icon: 'tick', key: one, text: need[one] }))} />
    </Section>
  );
}
