/** What has a capital behind a client word and is nobody: months, languages, peoples, organisations, functions. */
const WORDS = new Set(
  `januari februari maart april mei juni juli augustus september oktober november december january february march may june july august october
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday kerst pasen ramadan
nederland nederlands nederlandse engels engelse turks turkse marokkaans marokkaanse pools poolse duits duitse frans franse arabisch arabische syrisch syrische surinaams surinaamse antilliaans antilliaanse bulgaars bulgaarse roemeens roemeense somalisch somalische eritrese tigrinya spaans spaanse portugees portugese oekraïens oekraïense russisch russische chinees chinese hindoestaanse kaapverdische kaapverdiaanse iraanse iraakse afghaanse koerdische berber farsi dari papiaments dutch english turkish polish european europese
veilig thuis raad openbaar ministerie politie om ggz ggd ind coa cak cjg cjib svb uwv wlz wmo avg ots zsm mda vt gi rvdk jeugdwet jeugdbescherming jeugdzorg jeugdhulp jeugdreclassering reclassering slachtofferhulp stichting bureau gemeente provincie rijk wijkteam rechtbank gerechtshof kinderbescherming kindertelefoon leger des heils blijf fier moviera arosa enver kadera humanitas perspektief filomena antes parnassia safe group centrum huis groep vereniging ministerie belastingdienst halt exodus home start buurtzorg indigo lister arkin
slachtoffer cliënt client cliënten moeder vader kind kinderen ouder ouders man vrouw gezin familie meneer mevrouw heer dame dames heren verdachte pleger betrokkene moeders vaders oma opa
rechter officier voorzitter burgemeester wethouder directeur minister inspecteur notaris dokter arts huisarts tolk advocaat justitie agent wijkagent casemanager teamleider coördinator
huiselijk geweld kindermishandeling multidisciplinair overleg centraal meldcode noord zuid oost west team project programma protocol samen beeld voor van met zonder plus vrouwen mannen jongeren opvang noodopvang crisis crisisdienst
de het een en of maar want dus toen daarna toch ook nu dan dat dit die deze er hier daar ik jij hij zij ze we wij jullie u mijn jouw zijn haar ons onze hun wat wie waar wanneer hoe waarom als omdat niet geen wel ja nee na op in bij uit over tijdens volgens graag naam functie doel bsn tel telefoon mail adres geb geboren iban kenteken
rotterdam amsterdam utrecht dordrecht schiedam vlaardingen haag delft leiden gouda breda tilburg eindhoven nijmegen arnhem zwolle groningen almere haarlem
the a and or but then she he they it this that there i you we my your his her our their what who where when how why no not yes after before our with without`.split(
    /\s+/,
  ),
);
const ENDS =
  /(?:hulp|zorg|bescherming|raad|team|huis|opvang|dienst|groep|centrum|loket|punt|rechtbank|ministerie|overleg|wet|recht|beleid|tafel|traject|plan|ondersteuning|begeleiding|onderzoek|politie|gemeente)$/u;
const ABBREVIATION = /^\p{Lu}{2,5}$/u;

/** Whether a word with a capital is one that names nobody; of what is written in capitals an abbreviation may be a name. */
export function isNoName(word: string, inCapitals: boolean): boolean {
  if (ABBREVIATION.test(word) && !inCapitals) return true;
  const small = word.toLowerCase().replace(/(?<![.'])[.']+$/u, '');
  return WORDS.has(small) || (small.length > 6 && ENDS.test(small));
}

/** Surnames that are common enough to be known without their capital. */
export const COMMON_SURNAMES = new Set(
  'jansen janssen de_vries van_den_berg bakker visser smit meijer meyer de_boer mulder de_groot bos vos peters hendriks van_leeuwen dekker brouwer de_wit dijkstra smits de_graaf van_der_meer kok jacobs de_haan vermeulen van_den_heuvel van_der_veen van_den_broek schouten willems van_vliet hoekstra maas verhoeven koster van_dam van_der_wal prins blom huisman peeters de_jong de_jonge kuipers van_veen post kuiper veenstra kramer van_den_brink scholten van_wijk postma martens vink de_bruin timmermans groen gerritsen jonker van_loon boer van_der_velde willemsen smeets yilmaz kaya demir ahmed mohamed ali singh nguyen el_idrissi el_amrani bouazza'.split(
    ' ',
  ),
);
