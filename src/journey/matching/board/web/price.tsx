import type { ReactNode } from 'react';
import { Form, Link, useSearchParams } from 'react-router';
import { useArrival } from '../../../../ui/arrival.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { KeepFresh } from '../../../../ui/keep-fresh.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import type { Effect } from '../../decision/effect.ts';
import { words as matchingWords } from '../../words.ts';
import type { PriceView } from '../price-view.ts';
import { PANEL, PRICE } from './asked.ts';
import { words } from './board-words.ts';
import { Delta } from './delta.tsx';
import { words as priceWords } from './price-words.ts';
import { WhyNot } from './why-not.tsx';
import { useWishing } from './wishing.ts';

interface PriceProps {
  price: PriceView;
  run: string;
  /** What the decision is, as the form sends it. */
  fields: [name: string, value: string][];
  note?: string | undefined;
  /** What is pressed to do it, where that is more than a decision about the plan. */
  doIt?: { intent: string; text: string };
  /** Where leaving it leads; otherwise to who is open. */
  back?: string;
  /** What is to be filled in besides. */
  children?: ReactNode;
}

/** What a decision would do, before it is taken. The safe choice comes first. */
export function Price(props: PriceProps) {
  const { price, fields } = props;
  const p = useWords(priceWords);
  const place = useArrival<HTMLElement>(PRICE, `${price.state} ${fields.flat().join(' ')}`);
  return (
    <section ref={place} id={PRICE} className="ws-arrival" tabIndex={-1} aria-label={p.priceLabel}>
      <Answer {...props} />
    </section>
  );
}

function Answer({ price, back: leads, ...rest }: PriceProps) {
  const t = useWords(words);
  const p = useWords(priceWords);
  const m = useWords(matchingWords);
  const to = useWishing();
  const [search] = useSearchParams();
  const back = leads ?? to({}, PANEL);
  switch (price.state) {
    case 'stale':
      return (
        <Callout tone="attention">
          <p>{p.staleFirst}</p>
        </Callout>
      );
    case 'not-there':
      return (
        <Callout tone="attention" title={t.cannot}>
          <p>{m.refused}</p>
        </Callout>
      );
    case 'working':
      return (
        <Callout tone="info" title={p.working} role="status">
          <p>{p.workingText}</p>
          <p>
            <Link to={`?${search}`} reloadDocument>
              {m.refresh}
            </Link>
          </p>
          <KeepFresh />
        </Callout>
      );
    case 'impossible':
      return (
        <Callout tone="attention" title={t.cannot} role="status">
          <WhyNot codes={price.codes} obstacles={price.obstacles} />
          <ButtonRow>
            <ButtonLink variant="secondary" small to={back}>
              {p.leave}
            </ButtonLink>
          </ButtonRow>
        </Callout>
      );
    case 'known':
      return <Known price={price} back={back} {...rest} />;
  }
}

type KnownProps = Omit<PriceProps, 'price'> & { price: Extract<PriceView, { state: 'known' }>; back: string };

function Known({ price, run, fields, note, back, doIt, children }: KnownProps) {
  const p = useWords(priceWords);
  const { first } = price;
  return (
    <div className="ws-price">
      <div className="ws-price__head" role="status">
        <span>{p.priceHead}</span>
        <strong>{first ? p.effect(first.key, first.after - first.before) : p.nothingChanges}</strong>
      </div>
      {price.passes.length > 0 ? (
        <div className="ws-price__part">
          <strong>{p.passesTitle}</strong>
          {price.passes.map((rule) => (
            <p key={rule}>{p.passes[rule]}</p>
          ))}
        </div>
      ) : null}
      <table className="ws-price__levels">
        <thead>
          <tr>
            <th scope="col">{p.step}</th>
            <th scope="col">{p.now}</th>
            <th scope="col">{p.after}</th>
            <th scope="col">{p.difference}</th>
          </tr>
        </thead>
        <tbody>
          {price.effects.filter(isSeen).map((effect) => (
            <tr key={effect.key}>
              <th scope="row">{p.measure(effect.key)}</th>
              <td>{effect.before}</td>
              <td>{effect.before === effect.after ? effect.after : <b>{effect.after}</b>}</td>
              <td>
                <Delta effect={effect} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="ws-price__part">
        <strong>{p.who}</strong>
        <Who price={price} />
        {note ? <p>{note}</p> : null}
        <PriceForm action={back} filled={children !== undefined}>
          {[['run', run], ['seen', price.seen], ...fields].map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {children}
          <ButtonRow>
            <ButtonLink variant="primary" small to={back}>
              {p.leave}
            </ButtonLink>
            <Button variant="secondary" small name="intent" value={doIt?.intent ?? 'decide'}>
              {doIt?.text ?? p.doIt}
            </Button>
          </ButtonRow>
        </PriceForm>
      </div>
    </div>
  );
}

interface PriceFormProps {
  action: string;
  /** Something is filled in as well, which stays when the language changes. */
  filled: boolean;
  children: ReactNode;
}

function PriceForm({ action, filled, children }: PriceFormProps) {
  const form = { method: 'post', action, preventScrollReset: true } as const;
  if (!filled) return <Form {...form}>{children}</Form>;
  return (
    <KeptForm kept="besluit" {...form}>
      {children}
    </KeptForm>
  );
}

/** A choice that nobody gets, neither now nor then, says nothing. */
const isSeen = ({ key, before, after }: Effect) =>
  !((key.startsWith('tier/') || key === 'outside') && before === 0 && after === 0);

/** All who gain or lose by name; who only goes elsewhere together. */
function Who({ price }: { price: Extract<PriceView, { state: 'known' }> }) {
  const p = useWords(priceWords);
  const lines = [
    [price.unplaced, p.unplaced] as const,
    [price.loses, p.loses] as const,
    [price.placed, p.placed] as const,
    [price.gains, p.gains] as const,
    [price.moves, p.moves] as const,
  ].filter(([names]) => names.length > 0);
  if (lines.length === 0) return <p>{p.nobodyElse}</p>;
  return (
    <ul className="ws-price__who">
      {lines.map(([names, say]) => (
        <li key={say(names)}>{say(names)}</li>
      ))}
    </ul>
  );
}
