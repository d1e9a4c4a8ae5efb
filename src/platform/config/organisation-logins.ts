import { z } from 'zod';

/** The login of an organisation (OpenID Connect), for the people of its mail domains. */
export interface OrganisationLogin {
  /** As in its address: `politie` for `OIDC_POLITIE_ISSUER`. */
  id: string;
  /** As people know it. */
  label: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  domains: string[];
}

const SETTINGS = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET', 'DOMAINS', 'LABEL'] as const;
type Setting = (typeof SETTINGS)[number];
const name = /^OIDC_([A-Z0-9]+(?:_[A-Z0-9]+)*?)_(ISSUER|CLIENT_ID|CLIENT_SECRET|DOMAINS|LABEL)$/;
const domain = z.hostname().regex(/\./);

/** Every `OIDC_…` of the environment; what is wrong with them, a sentence each. */
export function readOrganisationLogins(env: Record<string, string>): {
  logins: OrganisationLogin[];
  faults: string[];
} {
  const given = new Map<string, Partial<Record<Setting, string>>>();
  const faults: string[] = [];
  for (const [key, value] of Object.entries(env).filter(([each]) => each.startsWith('OIDC_'))) {
    const [, organisation, setting] = name.exec(key) ?? [];
    if (!organisation || !setting) {
      faults.push(
        `${key} is not a setting. Write OIDC_, a name of your own for the organisation, and one of ${SETTINGS.join(', ')}: OIDC_POLITIE_ISSUER.`,
      );
      continue;
    }
    given.set(organisation, { ...given.get(organisation), [setting]: value.trim() });
  }
  const logins = [...given].flatMap(([organisation, settings]) => {
    const wrong = faultsOf(organisation, settings);
    faults.push(...wrong);
    return wrong.length > 0 ? [] : [loginOf(organisation, settings as Record<Setting, string>)];
  });
  return { logins, faults: [...faults, ...sharedDomains(logins)] };
}

function faultsOf(organisation: string, settings: Partial<Record<Setting, string>>): string[] {
  const missing = SETTINGS.filter((setting) => setting !== 'LABEL' && !settings[setting]);
  const faults = missing.map(
    (setting) =>
      `OIDC_${organisation}_${setting} must be set as well: a login needs ISSUER, CLIENT_ID, CLIENT_SECRET and DOMAINS.`,
  );
  if (settings.ISSUER && !isSafe(settings.ISSUER)) {
    faults.push(
      `OIDC_${organisation}_ISSUER must be the address of the login, such as https://login.politie.example. Without https it must be on this machine.`,
    );
  }
  if (settings.DOMAINS && !domainsOf(settings.DOMAINS).every((each) => domain.safeParse(each).success)) {
    faults.push(
      `OIDC_${organisation}_DOMAINS must be mail domains with commas between them, such as politie.example, oost.politie.example.`,
    );
  }
  return faults;
}

function isSafe(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname, search, hash } = new URL(issuer);
  const local = protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  return (protocol === 'https:' || local) && search === '' && hash === '';
}

function domainsOf(text: string): string[] {
  return text.split(',').map((each) => each.trim().toLowerCase());
}

function loginOf(organisation: string, settings: Record<Setting, string>): OrganisationLogin {
  const id = organisation.toLowerCase().replaceAll('_', '-');
  return {
    id,
    label: settings.LABEL || id,
    issuer: settings.ISSUER,
    clientId: settings.CLIENT_ID,
    clientSecret: settings.CLIENT_SECRET,
    domains: domainsOf(settings.DOMAINS),
  };
}

/** A domain with two logins would let each speak for the people of the other. */
function sharedDomains(logins: OrganisationLogin[]): string[] {
  const all = logins.flatMap(({ domains }) => domains);
  const twice = new Set(all.filter((each, index) => all.indexOf(each) !== index));
  return [...twice].map(
    (each) => `The mail domain ${each} is in more than one OIDC_…_DOMAINS. Leave it in one.`,
  );
}
