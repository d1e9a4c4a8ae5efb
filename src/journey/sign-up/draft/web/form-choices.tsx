import { Form, Link, useParams } from 'react-router';
import { formatDay } from '../../../../language/format.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Card } from '../../../../ui/card.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { Inline, Soft } from '../../../../ui/inline.tsx';
import { KeptForm, useKeptFields } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { OrderDot } from '../../../../ui/order-dot.tsx';
import { Section } from '../../../../ui/section.tsx';
import { Stack, StepBar } from '../../../../ui/step-bar.tsx';
import { sayPlace, sayPlaceBriefly } from '../../../place/place-names.ts';
import { PlaceBadges, SecretLine } from '../../gallery/web/place-card.tsx';
import { formPath, galleryPlacePath } from '../../paths.ts';
import { words as choicesWords } from './choices-words.ts';
import type { ViewOf } from './form-data.ts';
import { BackLink } from './form-questions.tsx';
import type { Errors } from './form-said.ts';
import { words } from './form-words.ts';

type View = ViewOf<'keuzes'>;

/** What is chosen, in order; then what can be chosen, by organisation; then what cannot, and why. */
export default function Choices({ view, errors }: { view: View; errors: Errors }) {
  const c = useWords(choicesWords);
  const { ronde } = useParams();
  const here = formPath(ronde ?? '', 'keuzes', askedOf(view));
  const daysStep = formPath(ronde ?? '', 'dagen');
  return (
    <>
      <Form method="post" action={here} id="keuzes" preventScrollReset>
        <input type="hidden" name="stand" value={view.stand} />
        <Chosen view={view} here={here} error={errors.choices} />
      </Form>
      <Wanted view={view} here={here} />
      <Filter view={view} />
      <Section title={c.possible(view.count)}>
        {view.none ? (
          <Empty
            title={c.nothingPossible}
            action={
              <ButtonLink variant="secondary" to={daysStep}>
                {c.moreDays}
              </ButtonLink>
            }
          />
        ) : null}
        {view.possible.map((organisation) => (
          <Organisation key={organisation.code} organisation={organisation} next={view.next} here={here} />
        ))}
      </Section>
      {view.impossible.length > 0 ? <Impossible cards={view.impossible} days={daysStep} /> : null}
      <StepBar>
        <BackLink view={view} />
        <Button variant="primary" form="keuzes" name="verder" value="1">
          {view.done ? c.toOverview : c.nextWith(view.chosen.length)}
        </Button>
      </StepBar>
    </>
  );
}

/** By reason, so that each is read once, and what can be done about it. */
function Impossible({ cards, days }: { cards: View['impossible']; days: string }) {
  const t = useWords(words);
  const c = useWords(choicesWords);
  const locale = useLocale();
  return (
    <Disclosure summary={c.notPossible(cards.length)}>
      {[...Map.groupBy(cards, ({ obstacle }) => obstacle)].map(([obstacle, own]) => (
        <Stack key={obstacle}>
          <p>
            <strong>{obstacle ? t.obstacle[obstacle] : null}</strong>{' '}
            {obstacle === 'days' ? (
              <Link className="nl-link" to={days}>
                {c.moreDays}
              </Link>
            ) : null}
          </p>
          <ul>
            {own.map(({ code, organisation, name }) => (
              <li key={code}>
                {organisation}: {sayPlace(name, locale)}
              </li>
            ))}
          </ul>
        </Stack>
      ))}
    </Disclosure>
  );
}

/** What somebody came for stays on the page, also once it is chosen. */
const askedOf = ({ filter: { kind, region, day }, comingFor }: View) => ({
  soort: kind || undefined,
  regio: region || undefined,
  dag: day || undefined,
  ...comingFor,
});

function Chosen({ view, here, error }: { view: View; here: string; error: string | undefined }) {
  const t = useWords(words);
  const c = useWords(choicesWords);
  return (
    <Section title={c.chosen} id="gekozen">
      {/* Where the error summary leads to. */}
      <div id="choices" tabIndex={-1}>
        {view.chosen.length === 0 ? <p>{error ?? c.nothingChosen}</p> : null}
        {view.chosen.length > 0 && error ? <p>{error}</p> : null}
      </div>
      {view.chosen.map(({ value, name: place, organisation, card, obstacle }, index) => {
        // The days stand below it.
        const name = place ? sayPlaceBriefly(place) : t.anyAt(organisation);
        return (
          <Card key={value} id={`keuze-${value}`} title={name} selected>
            {place ? <Soft>{organisation}</Soft> : null}
            {card ? <PlaceBadges place={card} /> : null}
            {obstacle ? (
              <Inline>
                <Badge tone="wrong">{t.obstacle[obstacle]}</Badge>
              </Inline>
            ) : null}
            <ButtonRow>
              <OrderDot value={index + 1} />
              {index > 0 ? (
                <Button
                  variant="secondary"
                  small
                  name="omhoog"
                  value={value}
                  label={c.up + c.of(name)}
                  formAction={`${here}#gekozen`}
                >
                  {c.up}
                </Button>
              ) : null}
              {index < view.chosen.length - 1 ? (
                <Button
                  variant="secondary"
                  small
                  name="omlaag"
                  value={value}
                  label={c.down + c.of(name)}
                  formAction={`${here}#gekozen`}
                >
                  {c.down}
                </Button>
              ) : null}
              <Button
                variant="quiet"
                small
                name="weg"
                value={value}
                label={c.drop + c.of(name)}
                formAction={`${here}#gekozen`}
              >
                {c.drop}
              </Button>
            </ButtonRow>
          </Card>
        );
      })}
    </Section>
  );
}

interface ChooseProps {
  /** As the form sends it. */
  value: string;
  name: string;
  text: (number: number) => string;
  variant: 'primary' | 'secondary';
  /** Which choice it is now; `null` when it is not one. */
  chosen: number | null;
  next: number | null;
  here: string;
}

/** What is chosen stays where it is and says so: a second press on the same spot does nothing else. */
function Choose({ value, name, text, variant, chosen, next, here }: ChooseProps) {
  const c = useWords(choicesWords);
  if (chosen !== null) {
    return (
      <p className="ws-chosen">
        <Badge tone="good">{c.isChoice(chosen)}</Badge>
      </p>
    );
  }
  if (next === null) return null;
  return (
    <ButtonRow>
      <Button
        variant={variant}
        small
        form="keuzes"
        name="kies"
        value={value}
        label={text(next) + c.of(name)}
        formAction={`${here}#${encodeURIComponent(value)}`}
      >
        {text(next)}
      </Button>
    </ButtonRow>
  );
}

/** The places that somebody looked at or chose before beginning: they need not be found again. */
function Wanted({ view: { wanted, next }, here }: { view: View; here: string }) {
  const t = useWords(words);
  const c = useWords(choicesWords);
  // What is chosen stands among the choices already.
  const left = wanted.length > 1 ? wanted.filter(({ chosen }) => chosen === null) : wanted;
  if (left.length === 0) return null;
  return (
    <Section title={wanted.length > 1 ? c.wantedSeveral : t.wanted}>
      {left.map((card) => (
        <WantedCard key={card.code} card={card} next={next} here={here} />
      ))}
    </Section>
  );
}

interface WantedProps {
  card: View['wanted'][number];
  next: number | null;
  here: string;
}

function WantedCard({ card, next, here }: WantedProps) {
  const t = useWords(words);
  const c = useWords(choicesWords);
  const { code, organisation, secret, obstacle } = card;
  const title = sayPlaceBriefly(card.name);
  return (
    <Card id={`gezocht-${code}`} title={title}>
      <Soft>{organisation}</Soft>
      {secret ? <SecretLine /> : null}
      <PlaceBadges place={card} />
      {obstacle ? (
        <Inline>
          <Badge tone="attention">{t.obstacle[obstacle]}</Badge>
        </Inline>
      ) : (
        <Choose
          value={`place:${code}`}
          name={`${organisation}, ${title}`}
          text={c.chooseAs}
          variant="primary"
          chosen={card.chosen}
          next={next}
          here={here}
        />
      )}
    </Card>
  );
}

function Filter({ view }: { view: View }) {
  const c = useWords(choicesWords);
  const isKept = useKeptFields('filter') !== null;
  const locale = useLocale();
  const { kind, region, day } = view.filter;
  const all = { value: '', label: c.all };
  const plain = (values: string[]) => [all, ...values.map((value) => ({ value, label: value }))];
  return (
    <Disclosure summary={c.filter} open={Boolean(kind || region || day) || isKept || undefined}>
      <KeptForm kept="filter" method="get" preventScrollReset>
        <FormStack>
          <SelectField
            id="soort"
            name="soort"
            label={c.kind}
            defaultValue={kind}
            options={plain(view.filters.kinds)}
          />
          <SelectField
            id="regio"
            name="regio"
            label={c.region}
            defaultValue={region}
            options={plain(view.filters.regions)}
          />
          <SelectField
            id="dag"
            name="dag"
            label={c.day}
            defaultValue={day}
            options={[
              all,
              ...view.filters.days.map((one) => ({ value: one, label: formatDay(one, locale) })),
            ]}
          />
          <ButtonRow>
            <Button variant="secondary">{c.show}</Button>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </Disclosure>
  );
}

interface OrganisationProps {
  organisation: View['possible'][number];
  next: number | null;
  here: string;
}

function Organisation({ organisation, next, here }: OrganisationProps) {
  const c = useWords(choicesWords);
  const { ronde } = useParams();
  const { code, name, kind, region, any, cards } = organisation;
  return (
    <Card id={`bij-${code}`} title={name}>
      <Soft>{[kind, region].filter(Boolean).join(' · ')}</Soft>
      {cards.map((card) => (
        <Stack key={card.code} id={`place:${card.code}`}>
          <p>
            <Link to={galleryPlacePath(ronde ?? '', card.code)}>
              <strong>{sayPlaceBriefly(card.name)}</strong>
            </Link>
            {card.secret ? <SecretLine /> : null}
          </p>
          <PlaceBadges place={card} />
          <Choose
            value={`place:${card.code}`}
            name={`${name}, ${sayPlaceBriefly(card.name)}`}
            text={c.chooseAs}
            variant="primary"
            chosen={card.chosen}
            next={next}
            here={here}
          />
        </Stack>
      ))}
      {any === null ? null : (
        <Stack id={`organisation:${code}`}>
          <Choose
            value={`organisation:${code}`}
            name={name}
            text={c.anyChoose}
            variant="secondary"
            chosen={any.chosen}
            next={next}
            here={here}
          />
        </Stack>
      )}
    </Card>
  );
}
