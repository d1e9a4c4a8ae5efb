import { type Chapter, met, none } from './requirement.ts';

const NO_SERVER =
  'Wisselstage is geen autorisatieserver: het vraagt alleen aan logins van organisaties wie iemand is.';
const NO_RESOURCE = 'Wisselstage neemt geen toegangstokens aan.';
const ORGANISATION = 'e2e/accounts-organisation.test.ts';
const FLOW = [
  ORGANISATION,
  'opens the account that has its address, with code flow, PKCE, state and nonce',
] as const;
const LIES = [ORGANISATION, 'is refused with a token that is or has: %s'] as const;

export const chapter: Chapter = {
  number: 10,
  name: 'OAuth en OpenID Connect',
  requirements: [
    met(
      '10.1.1',
      2,
      'Tokens gaan alleen naar wie ze nodig heeft',
      'Ze blijven op de server en worden niet bewaard.',
      'src/people/organisation-logins.ts',
    ),
    met(
      '10.1.2',
      2,
      'Een antwoord telt alleen in de browser die begon',
      'State, nonce en PKCE, met een cookie van dezelfde browser.',
      FLOW,
      [ORGANISATION, 'opens nothing in a browser that did not begin'],
    ),
    met('10.2.1', 2, 'Bescherming tegen vervalste antwoorden (PKCE of state)', 'Beide.', FLOW),
    met(
      '10.2.2',
      2,
      'Bescherming tegen verwisselen van logins (mix-up)',
      'Elke login heeft een eigen adres om terug te keren, en moet heten zoals ingesteld.',
      [ORGANISATION, 'a login that names itself otherwise than was configured is not used'],
      LIES,
    ),
    none('10.3.1', 2, 'Toegangstoken is voor deze dienst', NO_RESOURCE),
    none('10.3.2', 2, 'Beslissen naar wat het toegangstoken zegt', NO_RESOURCE),
    none('10.3.3', 2, 'Gebruiker kennen aan iss en sub van het toegangstoken', NO_RESOURCE),
    none('10.3.4', 2, 'Sterkte in het toegangstoken toetsen', NO_RESOURCE),
    none('10.4.1', 1, 'Adressen om terug te keren staan vast', NO_SERVER),
    none('10.4.2', 1, 'Een code werkt één keer', NO_SERVER),
    none('10.4.3', 1, 'Een code geldt kort', NO_SERVER),
    none('10.4.4', 1, 'Alleen de nodige wegen', NO_SERVER),
    none('10.4.5', 1, 'Vernieuwtokens niet nog eens te gebruiken', NO_SERVER),
    none('10.4.6', 2, 'PKCE is verplicht', NO_SERVER),
    none('10.4.7', 2, 'Zelf aanmelden van toepassingen is veilig', NO_SERVER),
    none('10.4.8', 2, 'Vernieuwtokens hebben een einde', NO_SERVER),
    none('10.4.9', 2, 'Tokens zijn in te trekken', NO_SERVER),
    none('10.4.10', 2, 'Vertrouwelijke toepassing bewijst wie ze is', NO_SERVER),
    none('10.4.11', 2, 'Alleen de nodige rechten (scopes)', NO_SERVER),
    met(
      '10.5.1',
      2,
      'De nonce van het ID-token klopt',
      'Ontbreekt of verschilt hij, dan wordt het geweigerd.',
      LIES,
    ),
    met(
      '10.5.2',
      2,
      'Iemand wordt gekend aan sub',
      'Na de eerste keer aan `sub`, niet aan het adres.',
      'src/people/organisation-logins.ts',
      [ORGANISATION, 'does not reach an account through a changed address once it is linked'],
    ),
    met(
      '10.5.3',
      2,
      'De login heet precies zoals ingesteld',
      'Tot op de letter, anders wordt hij niet gebruikt.',
      [ORGANISATION, 'a login that names itself otherwise than was configured is not used'],
    ),
    met('10.5.4', 2, 'Het ID-token is voor ons (aud)', 'Een ander publiek wordt geweigerd.', LIES),
    none('10.5.5', 2, 'Uitloggen langs de achterkant', 'Wordt niet aangeboden.'),
    none('10.6.1', 2, 'Soorten antwoord van een OpenID Provider', NO_SERVER),
    none('10.6.2', 2, 'Gedwongen uitloggen bij een OpenID Provider', NO_SERVER),
    none('10.7.1', 2, 'Toestemming bij elk verzoek', NO_SERVER),
    none('10.7.2', 2, 'Duidelijk waarvoor toestemming is', NO_SERVER),
    none('10.7.3', 2, 'Toestemming inzien en intrekken', NO_SERVER),
  ],
};
