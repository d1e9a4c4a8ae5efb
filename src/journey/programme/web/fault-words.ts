/** What can be wrong with a field here and nowhere else. */
const nl = {
  whereabouts: (label: string) =>
    `Laat straat, postcode, cijfers en links weg bij “${label}”. Van een geheime locatie bewaren we niets dat naar het adres leidt.`,
  taken: (label: string) => `Kies een andere “${label}”: deze heeft een andere organisatie al.`,
  elsewhere: (label: string) =>
    `Deze “${label}” heeft al een organisatie van het programma die niet in deze ronde zit. Zet die in de ronde, onder de lijst met organisaties.`,
  'same-person': (label: string) => `Vul een ander “${label}” in: dit is van de persoon die stopt.`,
  phone: (label: string) =>
    `Dit is geen telefoonnummer bij “${label}”. Schrijf het als 06 12 34 56 78, of laat het leeg.`,
  bsn: (label: string) =>
    `Bij “${label}” lijkt een BSN te staan. Een BSN mag hier niet staan: haal het weg. Is het een ander nummer? Schrijf er dan voor waarvan het is, zoals “ordernummer”.`,
  'shared-address': (label: string) =>
    `Vul een ander “${label}” in: iemand anders logt met dit adres in, en een contactpersoon heeft een eigen adres nodig.`,
};

const en: typeof nl = {
  whereabouts: (label) =>
    `Leave out street, postcode, digits and links at “${label}”. Of a secret site we keep nothing that leads to the address.`,
  taken: (label) => `Choose another “${label}”: another organisation has this one already.`,
  elsewhere: (label) =>
    `An organisation of the programme that is not in this round has this “${label}” already. Put that one in the round, below the list of organisations.`,
  'same-person': (label) => `Fill in another “${label}”: this is of the person who stops.`,
  phone: (label) =>
    `This is no telephone number at “${label}”. Write it like 06 12 34 56 78, or leave it empty.`,
  bsn: (label) =>
    `There seems to be a citizen service number (BSN) in “${label}”. That may not be here: take it out. Is it another number? Then write what it is of before it, such as “order number”.`,
  'shared-address': (label) =>
    `Fill in another “${label}”: somebody else signs in with this address, and a contact person needs one of their own.`,
};

export const words = { nl, en };
