import { data, redirect } from 'react-router';
import { z } from 'zod';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { type Faults, faultsOf, readVersion, type Typed, typedIn } from '../../../../forms/typed.ts';
import { organisationPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { noteOpened } from '../../../../people/noting.ts';
import { appContext } from '../../../../people/scope.ts';
import { enterOwn } from '../../../../people/web/enter-own.ts';
import { useAnswer, useBegun } from '../../../../ui/answer.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Done } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { ownPlacesPath } from '../../../place/paths.ts';
import { sitesPath } from '../../paths.ts';
import { findSpokenFor } from '../../reads-own.ts';
import { readSites, readTellingPlaces, type TellingPlace } from '../../reads-sites.ts';
import { FAULTS, siteSchema, submissionSchema, versionSchema } from '../../schema.ts';
import { words as faultWords } from '../../web/fault-words.ts';
import { words } from '../../web/own-words.ts';
import { addSite, changeSite, removeSite } from '../sites.ts';
import type { Route } from './+types/sites.ts';
import { openForm, sameSite, typedOf } from './site-form.ts';
import { SiteForm } from './site-form-view.tsx';
import { SitesTable } from './sites-table.tsx';
import { Telling } from './telling.tsx';

async function ownOf(context: Route.LoaderArgs['context'], code: string) {
  const { db } = context.get(appContext);
  const organisation = await enterOwn(context, findSpokenFor, code);
  return { db, organisation, sites: await readSites(db, organisation.id) };
}

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { organisation, sites } = await ownOf(context, params.code);
  if (sites.some(({ kind }) => kind === 'secret')) {
    const { id, programmeId } = organisation;
    await noteOpened(context, { kind: 'secret-opened', programmeId, about: { kind: 'organisation', id } });
  }
  const search = new URL(request.url).searchParams;
  return {
    code: organisation.address,
    name: organisation.name,
    sites,
    open: openForm(search, sites),
    done: search.has('gedaan'),
  };
}

interface Said {
  faults: Faults;
  typed: Typed;
  /** What somebody else saved in between. */
  newer?: Typed;
  /** What is told of places there would give it away. */
  telling?: TellingPlace[];
  /** It was not removed: what is there is not what was shown. */
  stays?: true;
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { db, organisation, sites } = await ownOf(context, params.code);
  const typed = await typedIn(request);
  const here = sitesPath(organisation.address, { gedaan: 'bewaard' });
  if (typed.intent === 'remove') {
    const site = sites.find(({ id }) => id === typed.id);
    if (!site) return redirect(here, 303);
    const version = readVersion(typed.version);
    if (await removeSite(db, organisation.id, { id: site.id, version })) return redirect(here, 303);
    return data<Said>({ faults: {}, typed: typedOf(site), stays: true }, { status: 409 });
  }
  const wish = siteSchema.safeParse(typed);
  // What was typed as an address of a secret site is not even shown again.
  const shown = typed.kind === 'open' ? typed : { ...typed, address: '' };
  if (!wish.success)
    return data<Said>({ faults: faultsOf(wish.error, FAULTS), typed: shown }, { status: 422 });
  if (!typed.id) {
    const made = submissionSchema.safeParse(typed);
    if (!made.success) throw new Response(null, { status: 404 });
    await addSite(db, organisation.id, made.data.submission, wish.data);
    return redirect(here, 303);
  }
  const at = z.object({ id: z.uuid() }).extend(versionSchema.shape).safeParse(typed);
  if (!at.success || !sites.some(({ id }) => id === at.data.id)) throw new Response(null, { status: 404 });
  if (wish.data.kind === 'secret') {
    const telling = await readTellingPlaces(db, at.data.id, dayOf(new Date()));
    if (telling.length > 0) return data<Said>({ faults: {}, typed: shown, telling }, { status: 422 });
  }
  if (await changeSite(db, organisation.id, at.data, wish.data)) return redirect(here, 303);
  const now = (await readSites(db, organisation.id)).find(({ id }) => id === at.data.id);
  const newer = now ? typedOf(now) : {};
  if (sameSite(newer, shown)) return redirect(here, 303);
  const kept = { ...shown, version: newer.version ?? '' };
  return data<Said>({ faults: {}, typed: kept, newer }, { status: 409 });
}

export default function Sites({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { code, name, sites, done } = loaderData;
  const said = useAnswer(actionData);
  const begun = useBegun(loaderData.open);
  const open = said?.typed ?? begun;
  const faults = said?.faults ?? {};
  const textOf = useFaultText(
    faults,
    {
      name: t.name,
      address: t.address,
      region: t.region,
      meeting: t.meeting,
      meetingPoint: t.meetingPoint,
    },
    useWords(faultWords),
  );
  return (
    <>
      <title>{`${t.sites} · ${name}`}</title>
      <Problems faults={faults} textOf={textOf} />
      <PageHead
        crumbs={[{ to: organisationPath(code), text: name }, { text: t.sites }]}
        crumbsLabel={t.crumbs}
        title={t.sites}
        lead={t.sitesLead}
      />
      {done && !said ? <Done text={t.saved} /> : null}
      {said?.telling ? <Telling places={said.telling} to={ownPlacesPath(code)} /> : null}
      {said?.stays ? (
        <Callout tone="attention" title={t.stays} headingLevel={2} role="alert">
          <p>{t.staysText}</p>
        </Callout>
      ) : null}
      {open ? (
        <SiteForm typed={open} newer={said?.newer} textOf={textOf} here={sitesPath(code)} />
      ) : (
        <>
          {sites.length === 0 ? (
            <Empty title={t.sitesEmpty}>
              <p>{t.sitesEmptyText}</p>
            </Empty>
          ) : (
            <SitesTable sites={sites} />
          )}
          <ButtonRow>
            <ButtonLink variant={sites.length === 0 ? 'primary' : 'secondary'} to="?nieuw=open">
              {t.addOpen}
            </ButtonLink>
            <ButtonLink variant="secondary" to="?nieuw=geheim">
              {t.addSecret}
            </ButtonLink>
          </ButtonRow>
        </>
      )}
    </>
  );
}
