import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { daysFrom } from '../../language/day.ts';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import { findUserId } from '../../people/reads.ts';
import { giveRole } from '../../people/writes.ts';
import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import { changePublicText } from './public-text/changing.ts';
import { organisationIds } from './reads.ts';
import type { SiteForm } from './schema.ts';
import { addSite } from './site/sites.ts';
import { noteAnswer, saveHouseRules } from './writes.ts';

interface At {
  roundId: RoundId;
  programmeId: ProgrammeId;
  today: string;
}

/** They were invited and have not answered. */
const SILENT = ['WON', 'DOK'];

/** Shelters that would rather not be named in public. */
const UNNAMED = ['LUW', 'TIJ'];

/** Of its coordinators. */
const PHONE = '06 12 34 56 70';

const COORDINATOR = 'coordinator@maasmond.example';

/** What the example has of a programme beyond its workbook: who was invited and has answered, sites, house rules. */
export const example = {
  async fill(trx: DbOrTrx, at: At): Promise<void> {
    const codes = await organisationIds(trx, at.programmeId);
    await inviteAll(trx, at, codes);
    await addSites(trx, codes);
    await trx.updateTable('programme').set({ phone: PHONE }).where('id', '=', at.programmeId).execute();
    await trx
      .updateTable('organisation')
      .set({ named_at: new Date() })
      .where('programme_id', '=', at.programmeId)
      .where('code', 'not in', UNNAMED)
      .execute();
  },
  async afterwards(db: Db, { roundId, programmeId }: At): Promise<void> {
    await saveHouseRules(db, roundId, 0, HOUSE_RULES);
    const contact = { programmeId, piece: 'contact' as const, locale: 'nl' as const };
    const actor = await findUserId(db, COORDINATOR);
    await changePublicText(db, contact, { actor, seen: 0 }, { kind: 'publish', texts: [CONTACT] });
  },
  async shift(trx: DbOrTrx, roundId: RoundId, days: number): Promise<void> {
    await trx
      .updateTable('measure_moment')
      .set({ asked_on: sql<string>`asked_on + ${days}::int` })
      .where('measured_id', 'in', (eb) =>
        eb.selectFrom('measured').select('id').where('round_id', '=', roundId),
      )
      .execute();
  },
};

/** Everybody was invited a month ago; most have answered. */
async function inviteAll(trx: DbOrTrx, at: At, codes: ReadonlyMap<string, string>): Promise<void> {
  const invited = daysFrom(at.today, -30);
  for (const [code, id] of codes) {
    await trx
      .insertInto('invitation')
      .values({ round_id: at.roundId, organisation_id: id, invited_on: invited })
      .execute();
    if (!SILENT.includes(code)) await noteAnswer(trx, at.roundId, id, 'yes');
  }
  const contacts = await trx
    .selectFrom('contact_person')
    .innerJoin('organisation', 'organisation.id', 'contact_person.organisation_id')
    .innerJoin('person_main as person', 'person.id', 'contact_person.person_id')
    .select(['person.name', 'person.email', 'person.id as personId', 'organisation.id'])
    .where('organisation.programme_id', '=', at.programmeId)
    .execute();
  for (const { name, email, personId, id } of contacts) {
    const role = { kind: 'contact', programmeId: at.programmeId, organisationId: id, personId } as const;
    await giveRole(trx, { email, name, ...role });
  }
}

const SITES: [organisation: string, site: SiteForm][] = [
  ['POL', { kind: 'open', name: 'Bureau Maashaven', address: 'Voorbeeldplein 1, Maashaven' }],
  ['VTM', { kind: 'open', name: 'Kantoor', address: 'Voorbeeldlaan 20, Maashaven' }],
  [
    'LUW',
    {
      kind: 'secret',
      name: 'Crisisopvang',
      region: 'Maasmond',
      meeting: 'point',
      meetingPoint: 'Hal van station Maashaven Centraal, bij de kiosk',
    },
  ],
  [
    'TIJ',
    { kind: 'secret', name: 'Begeleid wonen', region: 'Maasmond', meeting: 'host-rings', meetingPoint: '' },
  ],
];

async function addSites(trx: DbOrTrx, codes: ReadonlyMap<string, string>): Promise<void> {
  for (const [code, site] of SITES) {
    const organisation = codes.get(code);
    if (organisation) await addSite(trx, organisation as Parameters<typeof addSite>[1], randomUUID(), site);
  }
}

const CONTACT = `Heb je een vraag over meelopen? Mail **Sietske Brouwer**, coördinator: [wisselstage@maasmond.example](mailto:wisselstage@maasmond.example). Je hoort binnen twee werkdagen iets.

Of vraag het de contactpersoon van je organisatie. Die weet hoe het met jouw aanmelding staat.

## Heb je zelf hulp nodig?

Wij helpen geen cliënten. Bel **Veilig Thuis: 0800 2000**. Dat is gratis, en kan dag en nacht. Is er direct gevaar? Bel **112**.`;

const HOUSE_RULES = [
  'Wat je tijdens je stage hoort en ziet over cliënten, blijft daar. Je vertelt het niet door, ook niet aan je eigen collega’s.',
  'Je maakt geen foto’s en geen opnames, en je zoekt niemand op in je eigen systemen.',
  'Je gastheer of gastvrouw bepaalt waar je bij kunt zijn. Wil een cliënt je er niet bij hebben, dan ga je even weg.',
  'Kun je niet komen? Laat het zo snel mogelijk weten, dan kan iemand anders gaan.',
].join('\n\n');
