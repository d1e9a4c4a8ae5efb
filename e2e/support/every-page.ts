import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext } from 'playwright-core';
import { makeMailKeys } from '../../src/platform/mail/keys.ts';
import { enterByMail, Visitor, visitorAs } from './accounts.ts';
import { enterAs, openBrowser } from './browser.ts';
import { pressToMany, sendShown } from './press.ts';
import { confirm, FORM, fill, fillAll, linksTo, sendAll, signUpAs, WHO } from './sign-up.ts';
import { ownAddress, type Site, startSite } from './site.ts';
import { enterWithBothSteps, hidden } from './two-programmes.ts';

const TEAM = 'team@pol.example';
export const ROUND = '/rondes/voorjaar-2027';
export const SECRET_KEY = 'a secret of the test that is long enough';

/** Names and addresses as long as they come: what is in a page must fit whatever it is. */
export const LONG = {
  round: 'Lege ronde deskundigheidsbevorderingsuitwisselingsprogramma',
  organisation: 'Slachtofferhulpverleningsorganisatie Maasmond-Noordwaard en Zuidelijke Eilanden',
  place: 'Arbeidsongeschiktheidsverzekeringsmaatschappijbezoek met huiselijkgeweldspecialisten',
  name: 'Wilhelmina Antoinette van Schuylenburch-Hottentottententententoonstelling',
  jobTitle: 'gedragsdeskundige-jeugdbeschermingsmedewerker',
  email: 'wilhelmina.antoinette.van.schuylenburch-hottentottententen@slachtofferhulpverlening.example',
};

let browser: Browser;
let site: Site;
let batch = '';
let empty = '';
/** Pages whose address is in a mail. */
const paths: Record<string, string> = {};
/** Who took the first step of signing in and not the second. */
const halfway: Record<string, Visitor> = {};

interface Opened {
  browser: Browser;
  site: Site;
  close(): Promise<void>;
}

/** The example with its own people alone. */
export async function openExample(env: Record<string, string> = {}): Promise<Opened> {
  browser = await openBrowser();
  site = await startSite({
    example: 'alive',
    long: true,
    env: { ...(await ownAddress()), SECRET_KEY, ...env },
  });
  return {
    browser,
    site,
    async close() {
      await browser.close();
      await site.stop();
    },
  };
}

/** Every page, on a server of the test whose example holds something for each of them. */
export async function openEveryPage(env: Record<string, string> = {}): Promise<Opened> {
  const opened = await openExample(env);
  await lengthen();
  await fillRound();
  await findOffer();
  // Who got the offer is not known, and may not be confirmed yet.
  await askToMeet(await visitorFor('contactpersoon'));
  halfway.halverwege = new Visitor(site);
  await enterByMail(site, halfway.halverwege, 'beheerder@maasmond.example');
  const milou = 'contactpersoon@maasmond.example';
  await enterWithBothSteps(site, milou);
  halfway['met app'] = new Visitor(site);
  await enterByMail(site, halfway['met app'], milou);
  await fillForms();
  return opened;
}

/** An organisation, a contact person and a place with long names, in the round that the pages are of. */
async function lengthen(): Promise<void> {
  const coordinator = await visitorAs(site, 'coordinator');
  const path = `${ROUND}/organisaties/POL`;
  const version = hidden(await (await coordinator.get(path)).text(), 'version');
  const { organisation: name, email: contactEmail, place: title } = LONG;
  const organisation = { name, kind: 'politie', region: 'Maasmond', standing: '0' };
  const contact = { contactName: LONG.name, contactEmail, replaces: '' };
  const place = {
    ...{ title, where: 'open', condition: 'none', minimum: '1', 'host-name-0': LONG.name, version: '' },
    ...{ 'day-0-0': '2027-03-11', 'seats-0': '2', submission: crypto.randomUUID() },
  };
  const answers = [
    await coordinator.post(path, { intent: 'save', version, ...organisation }),
    await coordinator.post(path, { intent: 'add-contact', ...contact }),
    await coordinator.post(`${ROUND}/plekken/nieuw?bij=POL`, place),
  ];
  const refused = answers.find(({ status }) => status !== 303);
  if (refused) throw new Error(`what is long was refused at ${refused.url}`);
}

/** Somebody who fills in the form, and somebody whose manager was asked. */
async function fillForms(): Promise<void> {
  halfway.aanmelder = new Visitor(site);
  await fillAll(halfway.aanmelder, 'nora@pol.example', 'kees@pol.example');
  const sent = new Visitor(site);
  await fillAll(sent, LONG.email, 'lea@pol.example');
  const { name, jobTitle } = LONG;
  await fill(sent, 'wie', { ...WHO, name, jobTitle });
  await confirm(site, sent, LONG.email);
  await sendAll(sent);
  halfway.aangemeld = sent;
  // After the sign-up a few questions more: with whom they work, and whom they know to call there.
  const asked = await sent.post(`${FORM}/overzicht`, { intent: 'measures' });
  paths.meting = asked.headers.get('location') ?? '';
  if (!paths.meting.startsWith('/meting/')) throw new Error('who signed up was asked nothing more');
  const sleutel = new URL(paths.meting, site.url).searchParams.get('sleutel') ?? '';
  const works = { sleutel, scherm: 'works', soort: 'politie', doe: 'verder' };
  paths['meting wie'] = (await sent.post(paths.meting, works)).headers.get('location') ?? '';
  // Two people with one mailbox, of whom nobody has said yet who signs in.
  for (const one of ['Cas Eik', LONG.name]) await signUpAs(site, { name: one, email: TEAM });
  halfway.gedeeld = new Visitor(site);
  await enterByMail(site, halfway.gedeeld, TEAM);
  const coordinator = await visitorFor('coordinator');
  const people = await (await coordinator.get(`${ROUND}/aanmeldingen`)).text();
  const somebody = /id="naam-([0-9a-f-]{36})"/.exec(people)?.[1] ?? '';
  paths.zelfde = `${ROUND}/aanmeldingen/${somebody}/zelfde`;
  paths.wijzigen = `${ROUND}/aanmeldingen/${somebody}/wijzig`;
  paths.telefoon = `${ROUND}/aanmeldingen/${somebody}/telefoon`;
  paths['andere-leidinggevende'] = `${ROUND}/aanmeldingen/${somebody}/leidinggevende`;
  paths.mens = `${ROUND}/aanmeldingen?op=-dagen&open=${somebody}`;
  paths.samen = `${paths.zelfde}?zoek=eik`;
  const board = await (await coordinator.get('/dilemmas')).text();
  paths.dilemma = `/dilemmas/${/ id="dilemma-([0-9a-f-]{36})"/.exec(board)?.[1]}`;
  paths['dilemma probeerden'] = `${paths.dilemma}?doe=probeerden`;
  paths['dilemma beheer'] = `${paths.dilemma}/beheer`;
  const offered = await (await visitorFor('contactpersoon')).post('/vervolg/nieuw', {
    ...{ kind: 'presentation', direction: 'offer', title: LONG.place, text: LONG.place, voor: '' },
  });
  paths.vervolg = offered.headers.get('location') ?? '';
  paths.verstuurd = (await pressToMany(coordinator, `${ROUND}/organisaties`, { intent: 'remind' })) ?? '';
  const pathOf = (link = '') => link.slice(new URL(link).origin.length);
  paths.toestemming = pathOf((await linksTo(site, 'lea@pol.example'))[0]);
  const silent = { contactName: 'Wies', contactEmail: 'wies@won.example', replaces: '' };
  await coordinator.post(`${ROUND}/organisaties/WON`, { intent: 'add-contact', ...silent });
  paths.antwoord = pathOf((await linksTo(site, 'wies@won.example'))[0]);
  paths.verder = pathOf((await linksTo(site, 'nora@pol.example'))[0]);
  const letters = await (await fetch(`${site.url}/outbox`)).text();
  const mail =
    /\/outbox\/([0-9a-f-]{36})/.exec(letters.slice(letters.indexOf('nora@pol.example')))?.[1] ?? '';
  paths.letter = `/outbox/${mail}`;
  paths.stop = `/post/stop?sleutel=${makeMailKeys(SECRET_KEY).stopKey(mail)}`;
}

/** A round with a proposal, an import that still has its questions, and a second round that holds nothing. */
async function fillRound(): Promise<void> {
  const page = await (await browser.newContext()).newPage();
  await enterAs(page, site.url, 'coördinator');
  await page.goto(`${site.url}/rondes/nieuw`);
  await page.getByLabel('Naam van de ronde').fill(LONG.round);
  await page.getByLabel(/^Begin leeg/).check();
  await page.getByRole('button', { name: 'Maak de ronde' }).click();
  await page.waitForURL('**/rondes/*/instellingen*');
  empty = new URL(page.url()).pathname.replace('/instellingen', '');
  await page.goto(`${site.url}${ROUND}/matching`);
  await page.getByRole('button', { name: 'Maak het voorstel' }).click();
  await page.getByRole('heading', { name: 'Voorstel 1' }).waitFor({ timeout: 60_000 });
  const somebody = await page.locator('.ws-dense__name').first().getAttribute('href');
  paths['matching van iemand'] = `${ROUND}/matching${new URL(somebody!, page.url()).search}`;
  paths['matching buiten de keuzes'] = `${paths['matching van iemand']}&kies=plek`;
  paths['matching met gevolg'] = `${paths['matching van iemand']}&doe=set-aside`;
  // What is worked out once is there at once.
  await page.goto(site.url + paths['matching met gevolg']);
  await page.getByText('Nog niets is veranderd.').waitFor({ timeout: 60_000 });
  await offerVisits();
  await page.goto(`${site.url}${ROUND}/import`);
  await page.getByRole('button', { name: 'Neem het rommelige werkblad' }).click();
  await page.waitForURL(/\/import\/.+/);
  batch = new URL(page.url()).pathname;
  paths.blad = `${batch}/blad/3`;
  paths.weg = `${batch}/weg`;
  await page.context().close();
}

/** Before anything changes in the round: what is older than that is not offered. */
async function offerVisits(): Promise<void> {
  const coordinator = await visitorFor('coordinator');
  paths.aangeboden = (await sendShown(coordinator, `${ROUND}/versturen/stages`)) ?? '';
  const firstOf = async (asked: string) => {
    const list = await (await coordinator.get(`${ROUND}/stages${asked}`)).text();
    return `${ROUND}/stages/${/ id="stage-([0-9a-f-]{36})"/.exec(list)?.[1]}`;
  };
  paths.stage = await firstOf('');
  paths['geheime stage'] = await firstOf('?toon=geheim');
  paths['geheime stage open'] = `${paths['geheime stage']}?toon=dag`;
}

/** The outbox shows the newest hundred: whoever waits for a mail of their own waits until those of a press have gone. */
async function outboxAtRest(): Promise<string> {
  let before = '';
  for (let tries = 0; tries < 120; tries++) {
    const letters = await (await fetch(`${site.url}/outbox`)).text();
    const newest = /\/outbox\/[0-9a-f-]{36}/.exec(letters)?.[0] ?? '';
    if (newest === before && letters.includes('/stage/antwoord?sleutel=')) return letters;
    before = newest;
    await sleep(1500);
  }
  throw new Error('mails of the offer go on and on');
}

/** What somebody is asked of a visit, from the mail; those of a press wait a little before they go. */
async function findOffer(): Promise<void> {
  const letters = (await outboxAtRest()).split('ws-card');
  const offer = letters.find((letter) => /Kom jij op stage bij|bij jou meelopen/.test(letter)) ?? '';
  const [found] = /\/stage\/antwoord\?sleutel=[\w-]+/.exec(offer) ?? [];
  const [address] = /[\w.-]+@[\w-]+\.example/.exec(offer) ?? [];
  if (found && address) {
    paths['wat je gevraagd wordt'] = found;
    const asked = await (await fetch(site.url + found)).text();
    paths['mijn stage'] = /\/stage\/[0-9a-f-]{36}/.exec(asked)?.[0] ?? '';
    paths.melding = `${paths['mijn stage']}/melden`;
    halfway['op stage'] = new Visitor(site);
    await enterByMail(site, halfway['op stage'], address);
    return;
  }
  throw new Error('no mail came that asks about a visit');
}

/** To get to know the owners of two cards: of one it was asked. */
async function askToMeet(visitor: Visitor): Promise<void> {
  const cards = await (await visitor.get('/contacten')).text();
  const [one, other] = [...cards.matchAll(/\/contacten\/kennismaken\/[0-9a-f-]{36}/g)].map(([path]) => path);
  if (!one || !other) throw new Error('there is nobody to get to know');
  paths.kennismaken = one;
  await visitor.post(other, {});
  for (let tries = 0; !paths.verzoek && tries < 60; tries++) {
    const letters = await (await fetch(`${site.url}/outbox`)).text();
    paths.verzoek = /\/contacten\/verzoeken\/[0-9a-f-]{36}/.exec(letters)?.[0] ?? '';
    if (!paths.verzoek) await sleep(1000);
  }
}

/** Somebody in a role of the pages, without a browser. */
export async function visitorFor(role: string): Promise<Visitor> {
  if (halfway[role]) return halfway[role];
  const visitor = await visitorAs(site, role);
  return visitor;
}

export async function contextFor(
  role: string | null,
  taal: string,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ bypassCSP: true, ...options });
  const visitor = halfway[role ?? ''];
  if (visitor) {
    const pairs = visitor.cookie.split('; ').map((pair) => pair.split('='));
    await context.addCookies(pairs.map(([name = '', value = '']) => ({ name, value, url: site.url })));
  } else if (role) await context.request.post(`${site.url}/voorbeeld/als/${role}`);
  await speakTo(context, taal);
  return context;
}

/** Chooses a language, and does not look at the page that it leads to. */
export async function speakTo(context: BrowserContext, taal: string): Promise<void> {
  // A connection that was kept may be closed at the moment it is used again.
  await context.request.get(`${site.url}/?taal=${taal}`, { maxRedirects: 0, maxRetries: 2 });
}

/** Where a page of the list is. */
export const addressOf = (path: string) =>
  site.url + (path === 'batch' ? batch : (paths[path] ?? path.replace(/^leeg/, empty)));

export const PAGES: [role: string | null, path: string][] = [
  ['coordinator', '/logboek'],
  ['contactpersoon', '/dichtzetten'],
  ['coordinator', '/dichtzetten'],
  ['coordinator', '/lekken'],
  // Of none: what they show stands in leak.test.ts, with axe as well.
  ['contactpersoon', '/dichtzetten/x'],
  ['coordinator', '/lekken/x'],
  ['coordinator', '/bewaren'],
  ['coordinator', '/verbeterverzoeken'],
  ['deelnemer', '/mijn/wie-keek'],
  ['deelnemer', '/mijn/gegevens'],
  ['deelnemer', '/mijn/gegevens/verbeteren'],
  ['deelnemer', '/mijn/gegevens?wissen=ja'],
  [null, '/'],
  [null, '/inloggen'],
  [null, '/inloggen/link?token=x'],
  [null, '/bestaat-niet'],
  [null, '/voorbeeld/onderdelen'],
  [null, '/voorbeeld/onderdelen?persoon=3&toon=nieuw&zoek=a'],
  [null, FORM],
  [null, '/plekken/voorjaar-2027'],
  [null, '/plekken/voorjaar-2027?soort=politie&vrij=1'],
  [null, '/plekken/voorjaar-2027?regio=nergens'],
  [null, '/plekken/voorjaar-2027/POL-1'],
  ['aanmelder', `${FORM}/wie`],
  ['aanmelder', `${FORM}/dagen`],
  ['aanmelder', `${FORM}/keuzes`],
  ['aanmelder', `${FORM}/leren`],
  ['aanmelder', `${FORM}/afspraken`],
  ['aanmelder', `${FORM}/overzicht`],
  ['aangemeld', `${FORM}/overzicht?intrekken`],
  [null, 'verder'],
  [null, 'toestemming'],
  [null, 'stop'],
  [null, '/post/stop?sleutel=x'],
  ['halverwege', '/inloggen/tweede-stap/instellen'],
  ['met app', '/inloggen/tweede-stap'],
  ['coordinator', '/mijn/account'],
  ['deelnemer', '/mijn/account'],
  ['coordinator', '/mijn/account/herstelcodes'],
  ['coordinator', '/mijn/account/app'],
  ['coordinator', '/outbox'],
  ['gedeeld', '/mijn/wie'],
  ['coordinator', 'zelfde'],
  ['coordinator', 'samen'],
  ['coordinator', ROUND],
  ['coordinator', '/rondes/nieuw'],
  ['coordinator', `${ROUND}/instellingen`],
  ['coordinator', `${ROUND}/weghalen`],
  ['coordinator', 'leeg'],
  ['coordinator', 'leeg/weghalen'],
  ['coordinator', 'leeg/organisaties'],
  ['coordinator', 'leeg/matching'],
  ['coordinator', 'leeg/plekken'],
  ['coordinator', 'leeg/aanmeldingen'],
  ['coordinator', '/mijn?gedaan=ronde-weg'],
  ['coordinator', '/'],
  ['coordinator', '/mijn'],
  ['coordinator', `${ROUND}/matching?gedaan=lock`],
  ['coordinator', `${ROUND}/matching?toon=verschil`],
  ['coordinator', `${ROUND}/huisregels`],
  ['coordinator', `${ROUND}/organisaties`],
  ['coordinator', `${ROUND}/organisaties/nieuw`],
  ['coordinator', `${ROUND}/organisaties/POL`],
  ['coordinator', `${ROUND}/organisaties/POL/veranderen`],
  ['coordinator', `${ROUND}/organisaties/POL/veranderen?doe=samenvoegen&in=GEM`],
  ['coordinator', `${ROUND}/organisaties/POL/veranderen?doe=splitsen`],
  ['coordinator', `${ROUND}/organisaties/POL/veranderen?doe=weg`],
  ['coordinator', `${ROUND}/post`],
  ['coordinator', `${ROUND}/post?toon=mislukt`],
  ['coordinator', `${ROUND}?gedaan=periode`],
  ['contactpersoon', '/organisatie/POL'],
  ['contactpersoon', '/organisatie/POL/uitnodiging'],
  ['contactpersoon', '/organisatie/POL/bevestigen'],
  ['contactpersoon', '/organisatie/POL/collega-s'],
  ['contactpersoon', '/organisatie/POL/kaarten'],
  ['coordinator', `${ROUND}/bevestigen`],
  [null, 'antwoord'],
  [null, '/uitnodiging?sleutel=x'],
  ['contactpersoon', '/organisatie/POL/plekken'],
  ['contactpersoon', '/organisatie/POL/plekken?gedaan=erbij'],
  ['contactpersoon', '/organisatie/POL/plekken/nieuw'],
  ['contactpersoon', '/organisatie/POL/plekken/nieuw?kopie=POL-1'],
  ['contactpersoon', '/organisatie/POL/plekken/POL-1'],
  ['contactpersoon', '/organisatie/POL/plekken/POL-1?stoppen'],
  ['coordinator', `${ROUND}/plekken/nieuw`],
  ['coordinator', `${ROUND}/plekken/nieuw?bij=GGD`],
  ['coordinator', `${ROUND}/plekken/POL-1?stoppen`],
  ['contactpersoon', '/organisatie/POL/locaties'],
  ['contactpersoon', '/organisatie/POL/locaties?nieuw=open'],
  ['contactpersoon', '/organisatie/POL/locaties?nieuw=geheim'],
  ['coordinator', `${ROUND}/import`],
  ['coordinator', 'batch'],
  ['coordinator', 'blad'],
  ['coordinator', 'weg'],
  ['coordinator', `${ROUND}/versturen/toestemming`],
  ['coordinator', `${ROUND}/versturen/stages-bericht`],
  ['coordinator', 'verstuurd'],
  ['coordinator', `${ROUND}/plekken`],
  ['coordinator', `${ROUND}/plekken?toon=zonder-dag`],
  ['coordinator', `${ROUND}/aanmeldingen`],
  ['coordinator', `${ROUND}/aanmeldingen?toon=veiligheid`],
  ['coordinator', `${ROUND}?toon=veel-vraag`],
  ['coordinator', `${ROUND}/aanmeldingen?zoek=a&blad=2`],
  ['coordinator', 'mens'],
  ['coordinator', `${ROUND}/aanmeldingen/nieuw`],
  ['coordinator', 'wijzigen'],
  ['coordinator', 'telefoon'],
  ['coordinator', 'andere-leidinggevende'],
  ['coordinator', `${ROUND}/matching`],
  ['coordinator', `${ROUND}/matching/gewenst`],
  ['coordinator', `${ROUND}/tekort`],
  ['coordinator', `${ROUND}/tekort/POL`],
  ['coordinator', `${ROUND}/matching?toon=organisaties`],
  ['coordinator', `${ROUND}/matching?toon=niet-geplaatst`],
  ['coordinator', `${ROUND}/matching?toon=geschiedenis`],
  ['coordinator', `${ROUND}/matching?toon=regels`],
  ['coordinator', `${ROUND}/matching?toon=gast`],
  ['coordinator', 'matching van iemand'],
  ['coordinator', 'matching buiten de keuzes'],
  ['coordinator', 'matching met gevolg'],
  ['coordinator', 'aangeboden'],
  ['coordinator', `${ROUND}/stages`],
  ['coordinator', `${ROUND}/stages?stand=aangeboden&op=naam`],
  ['coordinator', `${ROUND}/stages?zoek=zzz&dag=2027-03-09`],
  ['coordinator', `${ROUND}/stages?toon=geheim`],
  ['coordinator', `${ROUND}/meldingen`],
  ['coordinator', 'leeg/stages'],
  ['coordinator', `${ROUND}/stages/week`],
  ['coordinator', 'leeg/stages/week'],
  ['coordinator', `${ROUND}/stages/uitdelen`],
  ['coordinator', 'leeg/stages/uitdelen'],
  ['coordinator', `${ROUND}/terugblikken`],
  [null, '/vragen'],
  [null, '/contact'],
  [null, '/privacy'],
  [null, '/toegankelijkheid'],
  ['coordinator', `${ROUND}/teksten`],
  ['coordinator', `${ROUND}/teksten/begin`],
  ['coordinator', `${ROUND}/teksten/vragen?gedaan=bewaard`],
  ['coordinator', `${ROUND}/teksten/contact?in=en&versie=0`],
  ['coordinator', `${ROUND}/metingen`],
  ['coordinator', `${ROUND}/quiz`],
  ['coordinator', 'leeg/quiz'],
  ['coordinator', 'leeg/metingen'],
  ['aangemeld', `${FORM}/overzicht`],
  [null, 'meting'],
  [null, 'meting wie'],
  [null, '/meting/voorjaar-2027/vooraf?sleutel=x'],
  ['deelnemer', '/mijn/terugblikken'],
  [null, '/terugblik/x?sleutel=x'],
  ['coordinator', `${ROUND}/wachtlijst`],
  ['coordinator', `${ROUND}/wachtlijst/vullen`],
  ['coordinator', `${ROUND}/antwoorden`],
  ['deelnemer', '/mijn/wachtlijst'],
  ['op stage', '/mijn/agenda'],
  ['op stage', '/contacten'],
  ['op stage', '/contacten?q=huisverbod&ken=not-yet'],
  ['op stage', '/contacten?q=xylofoon'],
  ['coordinator', '/contacten/woorden'],
  ['op stage', '/contacten/kaart'],
  ['op stage', '/contacten/regels'],
  // Nothing of theirs: what they show stands in cards.test.ts, with axe as well.
  ['op stage', '/contacten/kaart/overdragen'],
  ['op stage', '/contacten/regels/voor/x'],
  ['op stage', '/contacten/regels/x'],
  ['op stage', '/contacten/overname/x'],
  ['contactpersoon', 'kennismaken'],
  ['contactpersoon', 'verzoek'],
  [null, '/contacten/bevestigen?sleutel=x'],
  ['op stage', '/peiling'],
  [null, '/peiling?sleutel=x'],
  ['coordinator', `${ROUND}/peilingen`],
  ['coordinator', 'stage'],
  ['coordinator', 'geheime stage'],
  ['coordinator', 'geheime stage open'],
  [null, 'wat je gevraagd wordt'],
  ['op stage', 'mijn stage'],
  ['op stage', 'melding'],
  ['op stage', '/mijn'],
  [null, '/stage/antwoord?sleutel=x'],
  ['deelnemer', '/dilemmas'],
  ['deelnemer', '/dilemmas?onderwerp=wachten&gedaan=herkend'],
  ['coordinator', '/dilemmas?toon=alle'],
  ['contactpersoon', '/dilemmas/nieuw'],
  ['deelnemer', 'dilemma'],
  ['contactpersoon', 'dilemma probeerden'],
  ['coordinator', 'dilemma beheer'],
  ['deelnemer', '/vervolg'],
  ['contactpersoon', '/vervolg/nieuw?wat=ask'],
  ['coordinator', '/vervolg'],
  ['contactpersoon', 'vervolg'],
  ['deelnemer', '/mijn/voor-collegas/x'],
  [null, '/voor-collegas/x'],
  [null, '/belangstelling?sleutel=x'],
  ['coordinator', `${ROUND}/voor-collegas`],
  [null, '/verhalen'],
  [null, '/verhalen/x'],
  // Nothing of theirs: what they show stands in story.test.ts, with axe as well.
  [null, '/verhaal/akkoord?sleutel=x'],
  [null, '/verhaal/x?sleutel=x'],
  ['deelnemer', '/mijn/vertellen/x'],
  ['contactpersoon', '/organisatie/POL/verhalen'],
  ['coordinator', `${ROUND}/verhalen`],
  ['coordinator', `${ROUND}/verhalen/x`],
  ['coordinator', `${ROUND}/verhalen/x/foto`],
  ['coordinator', 'vervolg'],
  ['coordinator', '/netwerk'],
  ['coordinator', '/netwerk?ronde=voorjaar-2026&soort=youth'],
  ['contactpersoon', '/netwerk'],
  ['coordinator', '/dilemmas/agenda'],
  ['coordinator', '/opbrengst'],
  ['coordinator', '/opbrengst/voorjaar-2027'],
  ['coordinator', '/opbrengst/voorjaar-2027?zie=financier'],
  ['coordinator', '/opbrengst/voorjaar-2027/delen'],
  ['coordinator', '/opbrengst/voorjaar-2027/aanvullen'],
  [null, '/gedeelde-opbrengst/x'],
  ['coordinator', '/dilemmas/agenda?toon=organisaties'],
  ['contactpersoon', '/mijn'],
  ['deelnemer', '/mijn'],
  ['deelnemer', '/mijn/aanmelding'],
  ['beheerder', '/mijn'],
  ['beheerder', '/beheer'],
  ['beheerder', '/beheer/programmas/nieuw'],
  ['beheerder', '/beheer/toestand'],
  ['beheerder', '/beheer/programmas/maasmond?gedaan=gemaakt'],
];
