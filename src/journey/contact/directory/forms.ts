/** Forms that no rule for endings brings together: the first stands for all. */
const FORMS = `
slaan slaat sla sloeg sloegen geslagen slaande
kind kinderen kindje kindjes
gaan ging gingen gegaan
komen kwam kwamen gekomen
drinken drinkt dronk gedronken
blowen blowt geblowd
slapen slaapt slaap sliep geslapen
vluchten vlucht vluchtte gevlucht
weglopen wegloopt weggelopen
trekken trekt trok getrokken
steken steekt stak gestoken
schieten schiet schoot geschoten
breken breekt brak gebroken
schreeuwen schreeuwt schreeuwde geschreeuw
schelden scheldt schold gescholden gescheld
bijten bijt beet gebeten
snijden snijdt sneed gesneden
zwijgen zwijgt zweeg gezwegen
verdwijnen verdwijnt verdween verdwenen
verbieden verbiedt verbood verboden
vertrekken vertrekt vertrok vertrokken
ontkennen ontkent ontkende ontkend
dreigen dreigt dreigde bedreigen bedreigt bedreigd bedreiging bedreigingen
mishandelen mishandelt mishandelde mishandeld mishandeling mishandelingen
stalken stalkt stalkte gestalkt stalking stalker stalkers
verslaafd verslaafde verslaafden verslaving verslavingen
scheiden scheidt scheidde gescheiden scheiding scheidingen
verkrachten verkracht verkrachtte verkrachting verkrachtingen
misbruiken misbruikt misbruikte misbruik
melden meldt gemeld melding meldingen
aanmelden aangemeld aanmelding aanmeldingen aanmeldt
behandelen behandelt behandeld behandeling behandelingen
begeleiden begeleidt begeleid begeleiding
verhuizen verhuist verhuisde verhuisd verhuizing
wonen woont woonde gewoond
huren huurt gehuurd
betalen betaalt betaald betaling
vertalen vertaalt vertaald vertaling vertalingen
praten praat praatte gepraat
spreken spreekt sprak gesproken
weigeren weigert weigerde geweigerd
wurgen wurgt gewurgd wurging
schulden schuld
ruzie ruzies ruzien ruziet ruziemaken
broer broers broertje broertjes
zus zussen zusje zusjes
opa opas
oma omas
papa papas
mama mamas
baby babys babies
ouder ouders
oudere ouderen
plek plekken plekje
stad steden
tolk tolken getolkt
foto fotos
app apps appje appjes
auto autos
huis huizen huisje
ei eieren
lid leden
schip schepen
dag dagen
weg wegen
gezin gezinnen
man mannen
vrouw vrouwen
meisje meisjes meiden meid
jongen jongens
jongere jongeren
jong jonge
zwanger zwangere zwangerschap
dement dementie
doden doodt doodde gedood dood
verlaten verlaat verliet
leren leert geleerd
rijden rijdt reed gereden
zien ziet zag gezien
horen hoort gehoord
stoppen stopt gestopt
werken werkt gewerkt werk
vastzitten vastzit vastgezeten
volgen volgt gevolgd
bellen belt gebeld
vinden vindt vond gevonden
verliezen verliest verloor verloren
eten eet at gegeten
erven erfenis
tekenen tekent getekend
verlengen verlengt verlengd verlenging
intrekken ingetrokken intrekt
inschrijven ingeschreven inschrijving
`;

const FIRST = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ');
      return others.map((one) => [one, first] as const);
    }),
);

/** What stands for this form of a word, where that is not of an ending alone. */
export function firstForm(word: string): string {
  const known = FIRST.get(word);
  if (known) return known;
  if (word.length < 6) return word;
  // Small ones, as in `slotje` and `tasjes`.
  return word.replace(/(?<=[bdfgklmnprsz])(?:etje|tje|je)s?$/, '');
}

/** What the stemmer of PostgreSQL leaves: `drinkt` and `drinken`, `gevolgd` and `volgen`. */
export function shorter(stem: string): string {
  const bare = stem.length > 4 ? stem.replace(/(?<=[bdfgklmnprsz])t$/, '') : stem;
  return bare.length > 6 ? bare.replace(/^ge(?=[b-z]{4,}[dt]$)/, '').replace(/(?<=[lr])d$/, '') : bare;
}
