import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import type { App, Asker } from '../../../people/scope.ts';
import { readAsker } from '../../contact/reads-asker.ts';
import type { Actor } from '../follow-up.ts';

/** Somebody who looks at the follow-ups of a programme. */
export interface Reader {
  programmeId: ProgrammeId;
  programme: { code: string; name: string };
  programmes: { code: string; name: string }[];
  userId: string | null;
  /** `null`: a coordinator who works at no organisation. */
  personId: PersonId | null;
  /** Where they work; what they offer is of this one. */
  organisation: { id: string; name: string; region: string } | null;
  /** For which organisations they can say something that a colleague began. */
  speaksFor: readonly string[];
  coordinates: boolean;
  /** Gave a factor that somebody vouched for: only then the day of something secret can be opened. */
  strong: boolean;
}

/** @returns `null` for who works at no organisation of the programme that is asked for, and does not coordinate it */
export async function readReader(
  app: Pick<App, 'db'>,
  asker: Asker,
  code: string | null,
): Promise<Reader | null> {
  const found = await readAsker(app, asker, code);
  if (!found) return null;
  const { programmeId, programme, programmes, owner, strong } = found;
  const rolesHere = asker.roles.filter((role) => role.programmeId === programmeId);
  return {
    ...{ programmeId, programme, programmes, strong, userId: asker.userId },
    personId: owner?.personId ?? null,
    organisation: owner && { id: owner.organisationId, name: owner.organisation, region: owner.region },
    speaksFor: rolesHere.flatMap(({ kind, organisationId }) =>
      kind === 'contact' && organisationId ? [organisationId] : [],
    ),
    coordinates: rolesHere.some(({ kind }) => kind === 'coordinator'),
  };
}

/** Of whom and of which organisations a follow-up is. */
export interface Sides {
  makerId: PersonId | null;
  makerOrganisationId: string;
  takerId: PersonId | null;
  takerOrganisationId: string | null;
  forOrganisationId: string | null;
}

type Acting = Pick<Reader, 'personId' | 'organisation' | 'speaksFor' | 'coordinates'>;

/** As whom somebody can do something with it: who made or took it, who speaks for their organisation, and who could take it. */
export function actorsOf(reader: Acting, sides: Sides): Actor[] {
  const { personId, organisation, speaksFor } = reader;
  const isSide = (id: string | null, organisationId: string | null) =>
    (id !== null && id === personId) || (organisationId !== null && speaksFor.includes(organisationId));
  const isMaker = isSide(sides.makerId, sides.makerOrganisationId);
  const isTaker = isSide(sides.takerId, sides.takerOrganisationId);
  const own = organisation ? [organisation.id, ...speaksFor] : speaksFor;
  const mayTake =
    personId !== null &&
    !isMaker &&
    organisation !== null &&
    !own.includes(sides.makerOrganisationId) &&
    (sides.forOrganisationId === null || own.includes(sides.forOrganisationId));
  return [
    ...(isMaker ? (['maker'] as const) : []),
    ...(isTaker ? (['taker'] as const) : []),
    ...(mayTake ? (['other'] as const) : []),
    ...(reader.coordinates ? (['coordinator'] as const) : []),
  ];
}
