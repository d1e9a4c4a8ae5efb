import { setTimeout as sleep } from 'node:timers/promises';
import { mailTo, Visitor, visitorAs } from './accounts.ts';
import type { Site } from './site.ts';
import { hidden } from './two-programmes.ts';

export const FORM = '/aanmelden/voorjaar-2027';
const ROUND = '/rondes/voorjaar-2027';

/** The example with the places and the people of its tidy workbook, open for sign-up without an end. */
export async function fillExample(site: Site): Promise<Visitor> {
  const coordinator = await visitorAs(site, 'coordinator');
  const taken = await coordinator.post(`${ROUND}/import`, { example: 'tidy' });
  const batch = taken.headers.get('location') ?? '';
  await coordinator.post(batch, { intent: 'import' });
  const settings = await (await coordinator.get(`${ROUND}/instellingen`)).text();
  const opened = await coordinator.post(`${ROUND}/instellingen`, {
    ...{ name: 'Ronde voorjaar 2027', version: hidden(settings, 'version'), tolerance: '1', mostVisits: '2' },
    ...{ newcomerPriority: '1', unplacedPriority: '2', signUpOpens: '2026-01-01', signUpCloses: '' },
    ...{ choosingCloses: '', matchOn: '', replyBy: '', firstDay: '', lastDay: '', lookBackOn: '' },
  });
  if (opened.status !== 303) throw new Error('The round could not be opened.');
  return coordinator;
}

export const standOn = (page: string) => /name="stand" value="([^"]*)"/.exec(page)?.[1] ?? '';

/** Sends one step as a browser without JavaScript does: with the mark of the form that it shows. */
export async function fill(
  visitor: Visitor,
  step: string,
  form: Record<string, string> | [string, string][],
): Promise<Response> {
  const stand = standOn(await (await visitor.get(`${FORM}/${step}`)).text());
  return visitor.post(`${FORM}/${step}`, new URLSearchParams([['stand', stand], ...pairs(form)]));
}

const pairs = (form: Record<string, string> | [string, string][]) =>
  Array.isArray(form) ? form : Object.entries(form);

/** Presses the button on the page that shows everything. */
export async function sendAll(visitor: Visitor): Promise<Response> {
  const stand = standOn(await (await visitor.get(`${FORM}/overzicht`)).text());
  return visitor.post(`${FORM}/overzicht`, { intent: 'send', stand });
}

export const WHO = { name: 'Nora Haddad', jobTitle: 'wijkagent', organisation: 'POL' };

/** The links in the mails to somebody, the newest first, once there are as many. */
export async function linksTo(site: Site, address: string, count = 1): Promise<string[]> {
  for (let tries = 0; tries < 150; tries++) {
    const mails = await mailTo(site, address);
    if (mails.length >= count) return mails.map(({ link }) => link);
    await sleep(100);
  }
  throw new Error(`no mail to ${address} came`);
}

export const keyIn = (link: string) => new URL(link).searchParams.get('sleutel') ?? '';

/** Presses the button behind the link of the mail. */
export async function confirm(site: Site, visitor: Visitor, address: string): Promise<Response> {
  const [link = ''] = await linksTo(site, address);
  return visitor.post(`${FORM}/verder`, { sleutel: keyIn(link) });
}

/** Everything up to the overview; the address is not confirmed yet. */
export async function fillAll(visitor: Visitor, email: string, manager: string): Promise<void> {
  await visitor.post(`${FORM}/wie`, { ...WHO, email });
  const days = await (await visitor.get(`${FORM}/dagen`)).text();
  const all = [...days.matchAll(/name="days" value="([^"]+)"/g)].map(
    ([, day]) => ['days', day!] as [string, string],
  );
  await fill(visitor, 'dagen', [...all, ['visits', '1']]);
  const offered = await (await visitor.get(`${FORM}/keuzes`)).text();
  const [, first = ''] = /value="(place:[^"]+)"/.exec(offered) ?? [];
  await fill(visitor, 'keuzes', { kies: first });
  await fill(visitor, 'leren', { learningGoal: 'Zien wat er na een melding gebeurt.', imageBefore: '' });
  await fill(visitor, 'afspraken', { managerName: 'Kees Baas', managerEmail: manager, hosts: '' });
}

/** Signs up from the first page to the last, in a browser of its own, also when somebody did with this address before. */
export async function signUpAs(
  site: Site,
  { name, email }: { name: string; email: string },
): Promise<Visitor> {
  const keys = async () =>
    (await mailTo(site, email)).map(({ link }) => link && keyIn(link)).filter((key) => key !== '');
  const visitor = new Visitor(site);
  const before = (await keys()).length;
  await fillAll(visitor, email, 'kees.baas@pol.example');
  await fill(visitor, 'wie', { ...WHO, name });
  await fill(visitor, 'leren', { learningGoal: `Het doel van ${name}.`, imageBefore: '' });
  for (let tries = 0; tries < 150 && (await keys()).length === before; tries++) await sleep(100);
  await visitor.post(`${FORM}/verder`, { sleutel: (await keys())[0]! });
  const sent = await sendAll(visitor);
  const to = sent.headers.get('location');
  if (to !== `${FORM}/overzicht`) throw new Error(`${name} was not signed up: ${sent.status} ${to}`);
  return visitor;
}
