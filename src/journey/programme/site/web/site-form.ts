import type { Typed } from '../../../../forms/typed.ts';
import type { Site } from '../../reads-sites.ts';

/** A site as the fields of the form have it. */
export function typedOf(site: Site): Typed {
  const { id, kind, name, address, region, meetingPoint, hostRings, version } = site;
  return {
    id,
    kind,
    name,
    address: address ?? '',
    region: region ?? '',
    meetingPoint: meetingPoint ?? '',
    meeting: hostRings ? 'host-rings' : meetingPoint === null ? '' : 'point',
    version: String(version),
  };
}

/** The form that the address of the page asks for: a new site, one that is there, or one made secret or open. */
export function openForm(search: URLSearchParams, sites: readonly Site[]): Typed | null {
  const site = sites.find(({ id }) => id === search.get('wijzig'));
  if (site) {
    const kind = KINDS.get(search.get('soort') ?? '') ?? site.kind;
    const typed = typedOf(site);
    // What becomes secret loses its address, and its old name as well: that may lead there.
    if (kind === 'secret' && site.kind === 'open') {
      return { ...typed, kind, name: '', address: '', becomesSecret: 'yes' };
    }
    return { ...typed, kind };
  }
  const kind = KINDS.get(search.get('nieuw') ?? '');
  return kind ? { kind, submission: crypto.randomUUID() } : null;
}

const KINDS = new Map<string, Site['kind']>([
  ['open', 'open'],
  ['geheim', 'secret'],
]);

const FIELDS = {
  open: ['kind', 'name', 'address'],
  secret: ['kind', 'name', 'region', 'meeting', 'meetingPoint'],
};

/** The fields that a kind of site has. */
export function fieldsOf(typed: Typed): string[] {
  return typed.kind === 'secret' ? FIELDS.secret : FIELDS.open;
}

export function sameSite(one: Typed, other: Typed): boolean {
  return fieldsOf(other).every((field) => (one[field] ?? '') === (other[field] ?? '').trim());
}
