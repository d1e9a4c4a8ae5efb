import { cardsOfColleaguesPath } from '../../../journey/contact/paths.ts';
import { ownPlacesPath } from '../../../journey/place/paths.ts';
import { invitationPath, sitesPath } from '../../../journey/programme/paths.ts';
import { signUpState } from '../../../journey/programme/programme.ts';
import { joins } from '../../../journey/programme/programme-answer.ts';
import { findSpokenFor } from '../../../journey/programme/reads-own.ts';
import { formPath } from '../../../journey/sign-up/paths.ts';
import type { RoundOfOrganisation } from '../../../journey/sign-up/reads-organisation.ts';
import { isActive } from '../../../journey/sign-up/sign-up-active.ts';
import { partOf } from '../../../language/address.ts';
import { dayOf } from '../../../language/day.ts';
import { formatLongDay } from '../../../language/format.ts';
import { appContext, localeContext, viewerContext } from '../../../people/scope.ts';
import { enterOwn } from '../../../people/web/enter-own.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Section } from '../../../ui/section.tsx';
import { SentReceived } from '../../../ui/sent-received.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { invitingPath, organisationPath, peoplePath } from '../../paths.ts';
import { sayTasks, tasksContext } from '../../tasks.ts';
import { Todos } from '../../web/todos.tsx';
import { readOrganisationHome } from '../reads.ts';
import type { Route } from './+types/own-organisation.ts';
import { OwnPeople, OwnPlaces } from './organisation-tables.tsx';
import { OwnVisits } from './organisation-visits.tsx';
import { type OrganisationWords, words } from './organisation-words.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, config } = context.get(appContext);
  const own = await enterOwn(context, findSpokenFor, params.code);
  const today = dayOf(new Date());
  const { rounds, standing, answer, tasks, ways } = await readOrganisationHome(db, own, {
    today,
    tasks: context.get(tasksContext),
    selves: context.get(viewerContext)!.selves,
  });
  const [newest, ...earlier] = rounds;
  return {
    address: own.address,
    name: own.name,
    programme: own.programmeName,
    today,
    standing,
    answer,
    tasks: sayTasks(tasks, context.get(localeContext)),
    ways,
    newest: newest && {
      ...newest,
      signUp: signUpState(newest.round, today),
      over: newest.round.lastDay !== null && today > newest.round.lastDay,
      form: new URL(formPath(newest.round.code), config.baseUrl).href,
    },
    earlier: earlier
      .filter(
        ({ round, places, people }) =>
          places.length + people.length > 0 && !ways.some(({ code }) => code === round.code),
      )
      // Who comes these weeks is not behind a press, also when people sign up for the next round by now.
      .map((one) => ({
        ...one,
        goesOn: one.visits.length > 0 && (one.round.lastDay === null || one.round.lastDay >= today),
      })),
  };
}

type Loaded = Route.ComponentProps['loaderData'];

export default function OwnOrganisation({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { address, name, programme, newest, earlier, tasks, ways, answer, today } = loaderData;
  return (
    <>
      <title>{`${name} · Wisselstage`}</title>
      <PageHead crumbs={[{ text: programme }]} title={name} lead={leadOf(loaderData, t)} />
      {ways.length > 1 ? (
        <Tabs
          label={t.rounds}
          items={ways.map((way) => ({
            to: organisationPath(way.address),
            text: way.waits > 0 ? t.roundWaits(way.text[locale], way.waits) : way.text[locale],
            current: way.current,
          }))}
        />
      ) : null}
      {newest ? (
        <>
          {newest.over ? null : (
            <Section title={t.todo}>
              <Todos
                tasks={tasks}
                today={today}
                empty={answer === 'no' ? <NotThisTime address={address} /> : <p>{t.todoEmpty}</p>}
              />
            </Section>
          )}
          {answer === 'no' ? null : <Share newest={newest} address={address} />}
          {answer === 'no' ? null : <Balance loaded={loaderData} round={newest} />}
          <OwnVisits visits={newest.visits} />
          <Section
            title={t.places(newest.places.length)}
            actions={
              newest.places.length > 0 && !newest.over ? (
                <ButtonLink variant="secondary" small to={ownPlacesPath(address)}>
                  {t.toPlaces}
                </ButtonLink>
              ) : undefined
            }
          >
            <OwnPlaces places={newest.places} to={newest.over ? undefined : ownPlacesPath(address)} />
          </Section>
          <Section
            id={partOf(peoplePath(address))}
            title={t.people(newest.people.length)}
            actions={
              <ButtonLink variant="quiet" small to={cardsOfColleaguesPath(address)}>
                {t.somebodyLeaves}
              </ButtonLink>
            }
          >
            <OwnPeople
              people={inNeedFirst(newest.people)}
              refuses={answer === 'no'}
              nobody={newest.signUp === 'closed' ? t.noPeopleClosed : t.noPeopleText}
            />
          </Section>
        </>
      ) : (
        <Empty
          title={t.noRound}
          action={
            <ButtonLink variant="secondary" to={sitesPath(address)}>
              {t.toSites}
            </ButtonLink>
          }
        >
          <p>{t.noRoundText}</p>
        </Empty>
      )}
      {earlier.length > 0 ? <Earlier rounds={earlier} /> : null}
    </>
  );
}

/** Who still needs something first; otherwise by name, as they were. */
const inNeedFirst = (people: RoundOfOrganisation['people']) =>
  people.toSorted((a, b) => Number(a.permission === 'given') - Number(b.permission === 'given'));

function leadOf({ newest, answer, tasks }: Loaded, t: OrganisationWords): string | undefined {
  if (!newest) return undefined;
  const { name } = newest.round;
  if (newest.over) return t.leadOver(name);
  if (answer === 'no') return t.leadNo(name);
  return `${joins({ answer }, isActive(newest)) ? t.leadYes(name) : t.leadAsk(name)} ${t.waits(tasks.length)}`;
}

function NotThisTime({ address }: { address: string }) {
  const t = useWords(words);
  return (
    <>
      <p>{t.changeMind}</p>
      <p>
        <ButtonLink variant="secondary" to={invitationPath(address)}>
          {t.toAnswer}
        </ButtonLink>
      </p>
    </>
  );
}

/** The address of the form, to be copied into a mail or a chat. */
function Share({ newest, address }: { newest: NonNullable<Loaded['newest']>; address: string }) {
  const t = useWords(words);
  const locale = useLocale();
  const { signUp, form, round } = newest;
  if (signUp === 'closed') return null;
  const intro =
    signUp === 'not-yet'
      ? t.shareLater(round.signUpOpens && formatLongDay(round.signUpOpens, locale))
      : t.shareText(round.signUpCloses && formatLongDay(round.signUpCloses, locale));
  return (
    <Section title={t.share} intro={intro}>
      <p>
        <a className="nl-link" href={form}>
          {form}
        </a>
      </p>
      <p>
        <ButtonLink variant="secondary" to={invitingPath(address)}>
          {t.shareMore}
        </ButtonLink>
      </p>
    </Section>
  );
}

function Balance({ loaded, round }: { loaded: Loaded; round: RoundOfOrganisation }) {
  const t = useWords(words);
  const people = round.people.length;
  const seats = round.places.flatMap(({ slots }) => slots).reduce((sum, { capacity }) => sum + capacity, 0);
  if (people + seats === 0 && loaded.standing === 0) return null;
  return (
    <Section
      title={t.balance}
      intro={
        people + seats === 0
          ? t.balanceBefore(loaded.standing)
          : `${t.balanceNow(people, seats)} ${t.balanceBefore(loaded.standing)}`
      }
    >
      {people + seats > 0 ? (
        <SentReceived
          label={t.balance}
          heads={t.exchange}
          rows={[{ name: round.round.name, sent: people, received: seats, net: seats - people }]}
        />
      ) : null}
    </Section>
  );
}

function Earlier({ rounds }: { rounds: Loaded['earlier'] }) {
  const t = useWords(words);
  return (
    <Section title={t.earlier}>
      {rounds.map(({ round, places, people, visits, goesOn }) => (
        <Disclosure key={round.id} summary={round.name} open={goesOn}>
          <OwnVisits visits={visits} />
          <OwnPlaces places={places} />
          <OwnPeople people={people} nobody={t.noPeopleClosed} />
        </Disclosure>
      ))}
    </Section>
  );
}
