import { daysFrom } from '../../language/day.ts';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { organisationIds } from '../programme/reads.ts';

/** What a contact person has filled in of a place, beyond what the workbook says. */
interface Kit {
  /** Name of the site of its organisation. */
  site: string;
  description: string;
  start_time: string;
  end_time: string;
  meeting: string;
  bring: string;
  dress: string;
  ask_for: string;
  dos_donts: string;
  languages: string;
  accessibility: string;
}

const KITS: Record<string, Kit> = {
  'POL-1': {
    site: 'Bureau Maashaven',
    description:
      'Je rijdt een dienst mee. Je ziet hoe een melding van huiselijk geweld binnenkomt, wat we ter plaatse doen en wat we daarna opschrijven.',
    start_time: '07:00',
    end_time: '15:30',
    meeting: 'Bij de balie in de hal',
    bring: 'Een legitimatiebewijs en iets te eten',
    dress: 'Gewone kleren en stevige schoenen',
    ask_for: 'De wachtcommandant',
    dos_donts: 'Blijf bij je gastheer. Maak geen foto’s.',
    languages: 'Nederlands',
    accessibility: 'Je zit veel in de auto. Met een rolstoel kan dit niet.',
  },
  'POL-2': {
    site: 'Bureau Maashaven',
    description: 'Een dag met de wijkagent, te voet en op de fiets, langs scholen, winkels en mensen thuis.',
    start_time: '09:00',
    end_time: '17:00',
    meeting: 'Bij de balie in de hal',
    bring: 'Een legitimatiebewijs',
    dress: 'Kleren voor buiten; het kan regenen',
    ask_for: 'De wijkagent die je ontvangt',
    dos_donts: 'Wil iemand je er niet bij hebben, dan wacht je buiten.',
    languages: 'Nederlands',
    accessibility: 'Een leenfiets is er. Lopen mag ook.',
  },
  'VTM-2': {
    site: 'Kantoor',
    description:
      'Je schuift aan bij de vertrouwensarts: meldingen bespreken, bellen met artsen, overleg met collega’s.',
    start_time: '08:30',
    end_time: '16:30',
    meeting: 'Bij de receptie',
    bring: 'Niets',
    dress: 'Wat je naar je werk draagt',
    ask_for: 'De vertrouwensarts',
    dos_donts: 'Schrijf geen namen op.',
    languages: 'Nederlands, Engels',
    accessibility: 'Er is een lift. Alles is gelijkvloers.',
  },
  'LUW-2': {
    site: 'Crisisopvang',
    description:
      'Twee dagen mee met de opvang: de overdracht, de intake van een nieuwe bewoner als zij dat goed vindt, en het veiligheidsplan.',
    start_time: '08:45',
    end_time: '17:00',
    meeting: 'In de hal van het station, bij de kiosk',
    bring: 'Je telefoon blijft uit als we er zijn',
    dress: 'Gewone kleren, geen uniform',
    ask_for: 'Je gastvrouw haalt je op',
    dos_donts: 'Vertel niemand waar je bent geweest.',
    languages: 'Nederlands',
    accessibility: 'Er zijn trappen en geen lift.',
  },
};

/** What the example has of places beyond its workbook: day kits of some, and one place that has no days yet. */
export const example = {
  async fill(
    trx: DbOrTrx,
    { roundId, programmeId }: { roundId: RoundId; programmeId: ProgrammeId },
  ): Promise<void> {
    for (const [code, { site, ...kit }] of Object.entries(KITS)) {
      await trx
        .updateTable('place')
        .set((eb) => ({
          ...kit,
          site_id: eb
            .selectFrom('site')
            .select('site.id')
            .whereRef('site.organisation_id', '=', 'place.organisation_id')
            .where('site.name', '=', site),
        }))
        .where('round_id', '=', roundId)
        .where('code', '=', code)
        .execute();
    }
    const organisation_id = (await organisationIds(trx, programmeId)).get('POL');
    if (!organisation_id) return;
    await trx
      .insertInto('place')
      .values({
        ...{ round_id: roundId, organisation_id, code: 'POL-7', title: 'Een avond op de meldkamer' },
        ...{ secret: false, condition: 'none' as const, minimum: 1 },
      })
      .execute();
  },

  async shift(trx: DbOrTrx, roundId: RoundId, days: number): Promise<void> {
    const slots = await trx
      .selectFrom('slot')
      .innerJoin('place', 'place.id', 'slot.place_id')
      .select(['slot.id', 'slot.days'])
      .where('place.round_id', '=', roundId)
      // The last goes first, so that no two have the same first day on the way.
      .orderBy('slot.first_day', 'desc')
      .execute();
    for (const { id, days: before } of slots) {
      const after = before.map((day) => daysFrom(day, days));
      await trx
        .updateTable('slot')
        .set({ days: after, first_day: after[0] ?? '' })
        .where('id', '=', id)
        .execute();
    }
  },
};
