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
bejaard oudere ouderen bejaarde bejaarden
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
sluiten sluit sloot gesloten
eisen eist geeist eis
houden houdt hield gehouden
nemen neemt nam genomen
geven geeft gaf gegeven
laten laat liet gelaten
halen haalt haalde gehaald
zetten zet zette gezet
pakken pakt pakte gepakt
brengen brengt bracht gebracht
lopen loopt liep gelopen
vallen valt viel gevallen
vangen vangt ving gevangen
wijzen wijst wees gewezen
zoeken zoekt zocht gezocht
vragen vraagt vroeg gevraagd
snappen begrijpen begrijpt begreep begrepen snapt snap
helpen geholpen
dwingen dwingt dwong gedwongen
verbreken verbreekt verbrak verbroken
sterven sterft stierf gestorven overleden overlijden
liegen liegt loog gelogen
kijken kijkt keek gekeken
wegen weegt gewogen
wist weten geweten
schrijven schrijft schreef geschreven
rijgen regelen regelt geregeld
bespreken bespreekt besprak besproken
bevallen bevalt beviel bevalling
binden bindt bond gebonden
zitten gezeten
liggen ligt lag gelegen
staan stond gestaan
krabben krabt gekrabd
trappen trapt getrapt schoppen schopt geschopt
duwen duwt geduwd
meppen mept gemept
stompen stompt gestompt
misdragen misdraagt misdroeg
bijstaan bijgestaan
trouwen trouwt getrouwd
zorgen zorgt gezorgd
leven leeft geleefd
spugen spuugt gespuugd
bang bange angst angstig
boos boze boosheid woede woedend kwaad
veilig veilige veiligheid
onveilig onveilige onveiligheid
verward verwarde
jaloers jaloerse jaloezie
eenzaam eenzame eenzaamheid
ziek zieke ziekte
gezond gezonde
dronken dronkaard
doof dove doven
blind blinde
verwaarlozen verwaarloost verwaarloosd verwaarlozing
uitbuiten uitgebuit uitbuiting
vernederen vernedert vernederd vernedering
overtreden overtreedt overtrad overtreding
intimideren intimideert intimidatie
vernielen vernielt vernield vernieling
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

/** `opgesloten` is of `opsluiten`, `afgepakt` of `afpakken`. */
const SEPARABLE =
  /^(op|af|aan|in|uit|mee|weg|terug|vast|over|om|door|toe|na|voor|bij|los|neer|achter|samen|binnen|thuis|vol)ge([a-z]{3,12}(?:en|[td]))$/;

/** What stands for this form of a word, where that is not of an ending alone. */
export function firstForm(word: string): string {
  const known = FIRST.get(word);
  if (known) return known;
  if (word.length < 6) return word;
  const apart = SEPARABLE.exec(word);
  if (apart) return apart[1]! + firstForm(FIRST.get(`ge${apart[2]}`) ?? apart[2]!);
  // As in `overtreedt` and `weigert`: the stemmer takes them for nouns.
  if (/[bdfgklmnprsz]t$/.test(word)) return word.slice(0, -1);
  // Small ones, as in `slotje` and `tasjes`.
  return word.replace(/(?<=[bdfgklmnprsz])(?:etje|tje|je)s?$/, '');
}

/** What the stemmer of PostgreSQL leaves: `drinkt` and `drinken`, `gevolgd` and `volgen`. */
export function shorter(stem: string): string {
  const bare = stem.length > 4 ? stem.replace(/(?<=[bdfgklmnprsz])t$/, '') : stem;
  return bare.length > 6 ? bare.replace(/^ge(?=[b-z]{4,}[dt]$)/, '').replace(/(?<=[lr])d$/, '') : bare;
}
