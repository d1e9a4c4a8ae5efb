import type { PersonId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Moment as MeasureMoment } from '../../programme/programme-measures.ts';
import { askMeasures, openMeasures, readMeasuresAsked } from '../../programme/programme-measuring.ts';
import type { Moment } from '../contact-pulse.ts';
import type { OpenPulse } from './open.ts';

/** What is measured after a while is measured when it is asked whether people were in touch. */
const MEASURED: Record<Moment, MeasureMoment> = {
  '6-weeks': 'six-weeks',
  '3-months': 'three-months',
  '6-months': 'six-months',
};

interface AskedAt {
  roundId: RoundId;
  personId: PersonId;
  moment: Moment;
}

const measured = ({ roundId, personId, moment }: AskedAt, today: string) => ({
  ...{ roundId, personId, moment: MEASURED[moment], today },
});

/** Who is asked whether they were in touch can answer a few questions more, once at each moment. */
export const askMeasuresToo = (trx: DbOrTrx, asked: AskedAt, today: string): Promise<boolean> =>
  askMeasures(trx, measured(asked, today));

/** The first moment of which somebody can answer them still; `null`: nothing is asked. */
export async function findMeasures(
  db: DbOrTrx,
  open: readonly OpenPulse[],
  today: string,
): Promise<AskedAt | null> {
  for (const asked of open)
    if ((await readMeasuresAsked(db, measured(asked, today))) === 'waits') return asked;
  return null;
}

/** Where they answer; it says nothing of whom they met. */
export const openMeasuresOf = (trx: DbOrTrx, asked: AskedAt, today: string): Promise<string | null> =>
  openMeasures(trx, measured(asked, today));
