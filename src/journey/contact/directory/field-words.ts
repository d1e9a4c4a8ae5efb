/**
 * The beginning of what people say and what stands on cards, of the field of domestic violence: a coordinator adds to it
 * and takes from it. `said, said > meant, meant` looks for what is meant as well; with `=` it holds both ways.
 */
export const FIELD_WORDS = `
klappen, klap, meppen, rammen, rossen, tik, tikken, schoppen, schopt, stompen, duwen, knijpen, afranselen, afgetuigd, toetakelen, aftuigen, toegetakeld > slaan, mishandelen, geweld
slaan = mishandelen
in elkaar slaan, in elkaar geslagen, losse handjes, handen thuishouden, gewelddadig, agressief > slaan, mishandelen, geweld, agressie
huiselijk geweld = partnergeweld = relationeel geweld = geweld thuis
thuis niet veilig, onveilig thuis, onveilige situatie > huiselijk geweld, onveilig, veiligheidsplan
ruzie thuis, bonje, schreeuwen thuis > ruzie, escaleren, huiselijk geweld
escaleren = uit de hand lopen = hoog oplopen = oplopen
tirannie, onderdrukken, de baas spelen, controleren, alles bepalen, dwingende controle, psychisch geweld, kleineren > intieme terreur, dwang, controle, psychisch geweld
vernederen, uitschelden, kleineren > psychisch geweld, uitschelden
kapotmaken, vernielen, kort en klein slaan > vernieling, kapot
wapen = pistool = mes = vuurwapen
dreigen = bedreigen = intimideren
levensgevaar, levensbedreigend > femicide, levensbedreigend, hoog risico, acuut gevaar
vermoorden, doodmaken, doodslaan, moord > femicide, partnerdoding, doden
femicide = vrouwenmoord = partnerdoding = fatale afloop
keel dichtknijpen, strot, wurgen, verstikken > wurgen, femicide
nabestaanden = achterblijvers na moord
acuut = spoed = crisis = noodgeval
acuut, spoed, direct, nu meteen, noodsituatie > spoed, crisis, acuut
vannacht, nacht, midden in nacht, buiten kantoortijd, avond, weekend > dag en nacht, nacht, buiten kantooruren, weekend, crisis
blauwe plekken, blauw oog, kneuzing, verwonding, wond, schrammen, brandwonden, botbreuk, gebroken arm, bloedneus, littekens > letsel
letsel = verwonding
letsel vastleggen, foto van letsel, wonden fotograferen, letsel beschrijven, letsel laten zien, letselrapport > letsel vastleggen, forensisch arts, letsel
dokter = arts = huisarts
dokter, arts > huisarts, vertrouwensarts, forensisch arts, kinderarts
ziekenhuis, spoedeisende hulp, seh, eerste hulp > spoedeisende hulp, ziekenhuis
tandarts, gebit, tanden, kies > tandarts, gebit, tanden
medicijnen, pillen, recept > medicijnen, apotheker
psycholoog = psychiater = ggz
psycholoog, therapeut, psychische hulp, praten met psycholoog, geestelijke gezondheidszorg > ggz, psycholoog, behandelaar
somber, depressief, depressie, neerslachtig, burnout > somber, psychische klachten, ggz
nachtmerries, slecht slapen, herbelevingen, flashback, trauma, schrikachtig > trauma, nachtmerries, herbelevingen, ptss, emdr, traumatherapie
ptss = posttraumatische stressstoornis = trauma
trauma verwerken, traumaverwerking, traumabehandeling > emdr, traumatherapie, ptss
zelfmoord, zelfdoding, wil dood, dood wil, niet meer leven, einde aan maken, van dak springen, levensmoe, suicide > suicidaal, suicide, suicidepoging, crisisdienst
krassen, snijdt zichzelf, zelf snijden, automutilatie, zelfbeschadiging > krassen, zelfbeschadiging
gek, in de war, verward, stemmen horen, waanbeelden, doorgedraaid, psychotisch > psychose, verward, ggz, crisisdienst
gedwongen opname, dwangopname, laten opnemen, verplicht opnemen, opsluiten in kliniek > verplichte zorg, wvggz, zorgmachtiging, crisismaatregel, opname
zorgmachtiging = wvggz = verplichte zorg = rechterlijke machtiging
wil geen hulp, weigert hulp, niemand binnenlaten, hulp weigeren, deur niet open > zorgmijder, zorgmijders, weigeren, bemoeizorg, motiveren
zorgmijder = zorgmijdend = bemoeizorg
vies huis, vuil huis, vervuiling, rotzooi, troep, hoarder, verzamelaar, smerig > vervuilde woning, verzamelen, vervuiling
verslaafd = verslaving
alcohol, drank, zuipen, zuipt, gezopen, dronken, kroeg, bier, fles, dronkaard, alcoholist, teveel drinken, aan de drank > drinken, alcohol, verslaving, verslavingszorg
drugs, coke, cocaine, wiet, joint, blowen, snuiven, spuiten, junk, xtc, speed, gebruiken, ghb > drugs, verslaving, gebruiken, coke, blowen, verslavingszorg
gokken, casino, gokverslaving, online gokken > gokken, verslaving
afkicken, ontgiften, ontwenning, clean worden, stoppen met drinken > detox, verslaving, stoppen
onder invloed, dronken > drinken, ontnuchteren
zwanger = in verwachting = aanstaande moeder
zwanger, ongeboren, buik, bevallen > zwanger, zwangere, ongeboren kind, verloskundige
verloskundige = vroedvrouw
abortus, zwangerschap afbreken, ongewenst zwanger > afbreken zwangerschap, abortus
baby = zuigeling = pasgeborene
kleintje, dreumes, heel jong kind, kleuter > baby, peuter, jonge kind
hechten, hechting, band met baby > hechten, hechting
huilbaby, baby huilt veel, baby ontroostbaar > baby, troosten
licht verstandelijke beperking = lvb = zwakbegaafd = verstandelijk beperkt
moeilijk leren, laag iq, begrijpt niet goed, laaggeletterd, eenvoudige taal, makkelijke taal > lvb, beperking, gewone taal
autisme = ass = autistisch = asperger
rolstoel, traplift, scootmobiel, slecht ter been, gehandicapt > scootmobiel, aangepast, wmo, slecht ter been
poetsen, schoonmaken, poetshulp, huishouden > huishoudelijke hulp, wmo
verkracht = aangerand = seksueel geweld = gedwongen seks
verkracht, aangerand, seks tegen wil, gedwongen tot seks, seks onder dwang > verkrachting, aanranding, zeden, seksueel geweld
zeden = zedenpolitie = seksueel misbruik
seksueel misbruik = incest = ontucht
aan kind zitten, betasten, zit aan dochter, vieze spelletjes, doktertje spelen, handtastelijk > seksueel misbruik, seksueel gedrag
vroeger misbruikt, als kind misbruikt, jaren geleden misbruikt > seksueel misbruik langer geleden, seksueel misbruik
sporen = dna = bewijs van verkrachting
sporen veiligstellen, dna, onderzoek na verkrachting, kleren bewaren > sporen veiligstellen, forensisch medisch onderzoek
morningafterpil, morning after pil > noodpil
geslachtsziekte, soa, hiv > soa-test, pep
naaktfoto, blote foto, foto bloot, bloot, sexting, wraakporno, filmpje, pikante foto > naaktfoto, naaktfoto's, sexting
loverboy = pooier = mensenhandel
pooier, prostitutie, hoer, achter raam, escort, sekswerk > prostitutie, sekswerk, mensenhandel, loverboy
dure spullen, oudere vriend, dure kleren > loverboy, mensenhandel
mensenhandel = uitbuiting = gedwongen werk = slavernij
stalken = belagen = achtervolgen = lastigvallen
stalken = belaging
volgt haar, staat voor de deur, blijft bellen, blijft appen, laat niet met rust, achtervolgt, wacht op, staat te posten, staat steeds voor deur > stalken, belaging, stalking
noodknop, paniekknop, alarm, knop, sos, alarmkastje > aware, alarmknop, knop
volgt telefoon, hacken, gehackt, telefoon afluisteren, meelezen, spyware, spionage, gps, tracker, airtag, volgapp, telefoon gevolgd, weet waar ze is, wachtwoord, locatie delen > spionageapps, gps-trackers, meekijken telefoon, digitaal, telefoon
mobiel = telefoon = smartphone
whatsapp, berichten, appjes, screenshots, sms > appjes, screenshots
bewijs = bewijzen = bewijsmateriaal
dagboek bijhouden, bijhouden wat gebeurt, opschrijven > logboek, dossier
politie = agent = oom agent = smeris
agent, wijkagent, politieman > wijkagent, politie
aangifte = aangeven = aangifte doen
verklaring afleggen, aanklacht, aanklagen > aangifte
aangifte intrekken, twijfelt aangifte > aangifte
opgepakt, gearresteerd, in de cel, vast op bureau, meegenomen door politie, arrestatie > aangehouden, aanhouden, zsm, verdachte
celstraf, bak, bajes, gevangenis, detentie, achter tralies, gedetineerd, gevangen > vastzitten, detentie, gevangenis, pi, gedetineerde
vrijlating, vrijgelaten, komt vrij, weer vrij, op vrije voeten, vrijkomen, uit de gevangenis, loopt weer rond > vrij, vrije voeten, verlof, detentie
verlof = proefverlof
pleger = dader = geweldpleger
verdachte = dader
straf = strafzaak = vervolging
officier van justitie = om = openbaar ministerie = justitie
officier, justitie, vervolgen, strafzaak > officier, openbaar ministerie, strafeis
sepot = geseponeerd = zaak gestopt = niet vervolgd
geen rechtszaak, zaak laten vallen, niet vervolgd, justitie doet niets, zaak gesloten > sepot, geseponeerd, klacht artikel 12
rechtszaak = zitting = rechtszitting
rechtbank, rechtszaak, voor de rechter, proces, rechtszaal > zitting, rechtbank, rechter, rechtszaal
spreekrecht = slachtofferverklaring = zelf iets zeggen tegen rechter
zeggen in rechtszaal, slachtofferverklaring, iets zeggen bij rechter, vertellen aan rechter > spreekrecht
meegaan naar rechtbank, mee naar zitting > meegaan rechtbank
schadevergoeding, geld van dader, geld terug, smartengeld, kosten verhalen, vergoeding, schade > schade verhalen, schadefonds, voegen
schadefonds = schadefonds geweldsmisdrijven = uitkering slachtoffer
straatverbod, contactverbod, gebiedsverbod, locatieverbod = contactverbod
mag niet in de buurt komen, niet meer in buurt komen, niet naderen, mag niet bellen, wegblijven, uit de buurt blijven > contactverbod, gebiedsverbod, locatieverbod, straatverbod
houdt zich niet aan, trekt zich niets aan, overtreedt, toch langsgekomen, lapt aan laars > overtreden, overtreedt, voorwaarden
enkelband = elektronische monitoring = enkelbandje
gps band om been, band om enkel > enkelband
reclassering = toezicht = meldplicht
taakstraf = werkstraf = dienstverlening
jeugdreclassering = reclassering jongeren
jonge dader, minderjarige dader, jeugdige dader, minderjarige verdachte, jongen opgepakt, zoon opgepakt, puber opgepakt > jeugdreclassering, minderjarige verdachte, raad
getuige, getuigen, verhoor, ondervragen > getuigen, verhoord, verhoor
slachtofferhulp, steun slachtoffer, bijstaan slachtoffer > slachtofferhulp, slachtoffer
gratis advocaat, raadsman, pro deo > advocaat
advocaat = raadsman = raadsvrouw
reclasseringsadvies, advies aan rechter > reclasseringsadviseur, advies rechter
dadertherapie, agressietraining, leren niet te slaan, woedebeheersing, boosheid, driftig, opvliegend, agressiecursus, therapie voor dader, kort lontje, agressieregulatie > daderbehandeling, omgaan met woede, agressie
daderhulp, hulp aan dader, hij wil hulp, stoppen met slaan, dader wil veranderen, plegerhulp, plegeraanpak > daderbehandeling, behandeling pleger, behandeling
zij slaat, vrouwelijke dader > vrouwen uithalen, vrouwen
slaan elkaar, over en weer, allebei slaan, beiden slaan > wederzijds geweld, over en weer
relatietherapie = partnertherapie = stellentherapie = samen in therapie
wil bij hem blijven, samen verder, bij elkaar blijven, nog een kans > samen verder, relatietherapie, partnergesprek, thuis blijven
terug naar hem, gaat terug, teruggaan, weer bij hem > terug gaan, naar hem terug
huisverbod = tijdelijk huisverbod = uithuisplaatsing dader
huis uit gezet, mag huis niet in, niet in zijn huis, woning uit, hij moet huis uit, man het huis uit, niet naar huis mogen > huisverbod, uithuisgeplaatste
tien dagen = huisverbod
verlengen huisverbod, langer huisverbod, huisverbod langer > huisverbod verlengen, verlengen
burgemeester > burgemeester, huisverbod, crisismaatregel
woning, huis, huurhuis, flat, appartement = woning
voorrang, voorrang woning, met voorrang, sneller een huis, nieuw huis, eigen huis vinden, huis zoeken, woning zoeken, andere woning, urgentieverklaring > urgentie, urgentieaanvraag, huurwoning
urgentie = urgentieverklaring = voorrangsverklaring
huur, huurcontract, huurbaas, verhuurder > huurcontract, huur, woningcorporatie
woningbouw, woningbouwvereniging = woningcorporatie
uit huis gezet, ontruimd, op straat gezet, huurschuld, huur niet betaald, dreigt huis kwijt te raken > ontruiming, huurachterstand
slot, sleutel, sloten = slot
andere sloten, nieuw slot, sleutel terug, slot veranderen, cilinder > slot vervangen, sleutel
deur ingetrapt, deur kapot, raam ingegooid, ruit ingegooid, deur ingeramd > deur kapotgetrapte, ruit, slot vervangen
buren, buurman, buurvrouw = buren
buren horen, horen door muur, gehorig, geluidsoverlast, herrie, lawaai, kabaal > buren, geschreeuw, overlast, geluid
dakloos, zwerven, geen dak boven hoofd, slaapt op straat, slapen in auto, nergens slapen, zwerver, op straat, daklozen > dakloos, daklozenloket, slaapplek, buitenslapers, op straat
bank bij vrienden, bankslapen > op bank bij vrienden
postadres, nergens ingeschreven, geen adres, briefadres, inschrijfadres > briefadres, ingeschreven
adres geheim, adres afschermen, adres geheimhouden, geheim adres, adres verbergen, adres niet zichtbaar, onvindbaar, persoonsgegevens afschermen > geheimhouding, geheimhouding brp, brp
brp = basisregistratie = burgerzaken
staat nog ingeschreven, uitschrijven > ingeschreven, adresonderzoek
achternaam, naam ex, meisjesnaam, naam veranderen > achternaam, naamgebruik
paspoort, id kaart, identiteitskaart, reisdocument > paspoort
opvang = blijf-van-mijn-lijfhuis = vrouwenopvang = safehouse = schuilplaats
blijfhuis, blijf van mijn lijf, vrouwenhuis, safehouse, schuilplaats, onderduiken, onderduikadres > vrouwenopvang, opvang
vluchten, weg van huis, weg moet, moet weg, ontsnappen, bij hem weg, onderdak, schuilen, veilige plek > opvang, vrouwenopvang, gevlucht, vluchten
bed, slaapplaats, plek slapen, overnachten, slaapplek > bed, slaapplek, crisisplaats, opvang
noodbed, noodopvang, crisisopvang, vannacht opvang = crisisopvang
noodopvang, bed vannacht > crisisplaats, crisisopvang, vannacht
mannenopvang = opvang voor mannen
geslagen man, man geslagen door vrouw, mannelijk slachtoffer, man als slachtoffer, mishandelde man > mannenopvang, mannelijke slachtoffers, mannen mishandeld
tienermoeder, jonge moeder, meisje met baby = jonge moeder
begeleid wonen = woonbegeleiding = beschermd wonen
op zichzelf wonen, zelfstandig wonen, na de opvang > op zichzelf, na de opvang, begeleid wonen, uitstromen
nazorg, na verblijf > na de opvang, begeleiding
ver weg, andere stad, andere regio, buiten regio, ander deel van land > buiten de regio, landelijk
hond, kat, poes, konijn, huisdier, beest, dier, honden > huisdieren, huisdier
vervoer, taxi, auto rit, brengen = vervoer
luiers, kleren, kleding, tandenborstel, toiletspullen > kleren, luiers, noodpakket
spullen halen, spullen ophalen, kleren halen, verhuizen, bezittingen, eigendommen > spullen ophalen, spullen
wachtlijst = wachttijd = hoe lang duurt
schuld, rood staan, leningen, incasso, aanmaningen, incassobureau, geldproblemen, geldzorgen, krap, rekeningen, aanmaning > schulden, schuldhulpverlening, geldzorgen, schuldhulpverlener
geldproblemen = schulden = financiele problemen
deurwaarder, beslag, loonbeslag = deurwaarder
stroom afgesloten, geen gas, gas en licht, energie, water afgesloten, geen stroom > afsluiting stroom, stroom, gas, water
uitkering, bijstand, inkomen, geen geld, sociale dienst, platzak, blut, geen cent > bijstand, uitkering, leefgeld, inkomen
geen eten, boodschappen, honger, eten, voedsel > voedselbank, noodfonds, pakket eten, leefgeld
toeslag, toeslagen, kinderbijslag, huurtoeslag, kindgebonden budget, belastingdienst = toeslagen
rekening op naam, eigen rekening, bankrekening, pinpas, bankpas > bankrekening, bankpas
pakt geld af, geld stelen, geld stelen van moeder, bankpas afgepakt, plundert rekening, geld verdwijnt, geld gestolen, financieel misbruik > financiele uitbuiting, bankpas, geld verdwijnt
financiele uitbuiting = financieel misbruik
brieven ongeopend, post niet open, administratie, papierwinkel, enveloppen > brieven openen, overzicht, budgetcoach, geldzorgen
bewindvoerder = bewind = budgetbeheer
kan niet met geld omgaan, onder bewind, geld beheren > bewind, budgetbeheer, bewindvoering
alimentatie = onderhoudsgeld
ww, werkloos, baan kwijt, ontslagen, werk zoeken > ww, werkloos, solliciteren
ziek, ziektewet, arbeidsongeschikt, wao > ziektewet, wia
erfenis, testament, nalatenschap = testament
volmacht = machtiging
kindermishandeling = kind geslagen = kind mishandeld
kind slaan, kinderen slaan, slaat zijn kinderen, slaat kinderen, opvoedkundige tik, corrigerende tik, pedagogische tik, met riem > kindermishandeling, slaan opvoeden, slaan
verwaarlozen, niet verzorgd, vieze kleren, ongewassen, luizen, geen ontbijt, verwaarloosd > verwaarlozen, verzorging, verwaarlozing
kinderen zien geweld, getuige van geweld, kind ziet geweld, kinderen erbij, horen ruzie, meekrijgen van geweld > kinderen gehoord, geschreeuw en klappen, kinderen
kinderen weg, kinderen afgepakt, kinderen afpakken, kind weggehaald, kind weghalen, uit huis halen, kinderen uit huis > uithuisplaatsing, machtiging uithuisplaatsing
uithuisplaatsing = uithuisgeplaatst
terugplaatsing, kind terug naar huis, kinderen terug > weer thuis wonen, thuis laten wonen
ots = ondertoezichtstelling = onder toezicht
gezinsvoogd, voogd = jeugdbeschermer
jeugdbescherming, jeugdzorg, bureau jeugdzorg > jeugdbescherming, jeugdbeschermer, jeugdhulp, ondertoezichtstelling
raad = raad voor de kinderbescherming = kinderbescherming
kinderrechter, spoeduithuisplaatsing, voogdij > kinderrechter, spoedmaatregel, voorlopige maatregel
pleeggezin = pleegouders = pleegzorg
gastgezin, tijdelijk bij ander gezin, logeren, weekendgezin > logeergezin, pleeggezin
bij opa en oma, bij oma wonen, bij familie wonen, opgevangen door oma > netwerkpleegzorg, opa en oma
crisisplek kind, puber weg van huis, jongere kan niet naar huis, weggelopen, wegloper > crisisplek, crisisgroep, jongeren naar huis
scheiden = uit elkaar = echtscheiding
vechtscheiding = complexe scheiding = ouders vechten = conflictscheiding = nare scheiding
ruziende ouders, ouders maken ruzie, vechtende ouders, kind tussen ouders, kind zit ertussen, loyaliteit > vechtscheiding, klem zitten, scheiding
gezag = voogdij = ouderlijk gezag
omgang = omgangsregeling = bezoekregeling = co-ouderschap
kinderen niet zien, mag kinderen niet zien, kind niet meegeven, bezoekregeling, weekend bij vader, papa zien, vader ziet kind > omgang, omgangsregeling, begeleide omgang
omgangshuis, bezoek onder toezicht, begeleid bezoek, bezoek met begeleiding = begeleide omgang
opvoeden = opvoeding = grenzen stellen
opvoedhulp, opvoedproblemen, opvoedondersteuning, onhandelbaar, luistert niet, lastige kinderen > opvoeden, gezinscoach, ouders
kind slaat ouder, zoon slaat moeder, puber slaat, bang voor zoon, bang voor kind, bang voor dochter, dochter slaat, ouder mishandeld door kind, oudermishandeling > puber slaat moeder, geweldloos verzet, bang eigen kind
tiener = puber = jongere
jeugd, jongens, pubers, jongeren, hangjongeren, hangt rond > jongeren, jongens op straat
spijbelen, niet naar school, school verzuim, thuiszitter, thuiszitten, absent, komt niet op school, van school weg, schoolverzuim, afwezig > leerplicht, verzuim, thuiszitters, niet op school
leerplicht = verzuim = leerplichtambtenaar
ziekmelden, vaak ziek, buikpijn, hoofdpijn school > ziekmeldingen, ziek meldt, buikpijn
school, juf, meester, leraar, leerkracht, docent, klas, basisschool > school, schoolmaatschappelijk werker, leerkrachten, leerling, klas
leraar = leerkracht = juf
middelbare school, havo, vmbo, vwo = voortgezet onderwijs
mbo, student, opleiding, roc = mbo
nieuwe school, andere school, school zoeken = school vinden
leerling = scholier
consultatiebureau, gewicht, prikken, inenting, groeit niet = consultatiebureau
jeugdarts, schoolarts = jeugdarts
kinderen van ouders met problemen, zieke ouder, depressieve moeder, moeder opgenomen, vader opgenomen, psychisch zieke ouder > kopp, ouders psychische problemen, opgenomen
praatgroep = gespreksgroep = lotgenotengroep = kindergroep
familie erbij, familieberaad, eigen kracht, netwerk, eigen netwerk, familie om tafel, eigenkrachtconferentie > netwerkberaad, familiegroepsplan, familie
gezinstherapie, hele gezin, met het gezin praten, hulp in gezin, intensieve hulp thuis > gezinsbehandeling, systeemgesprek, systeemtherapeut, gezin
familietherapie = systeemtherapie = gezinstherapie = systeemtherapeut
thuisbegeleiding, hulp aan huis, begeleiding thuis = hulp aan huis
excuses, sorry, spijt, herstel, goedmaken > herstelgesprek, sorry
video, filmen in gezin = video-hometraining
kindcheck = heeft patient kinderen = kinderen van patient
kinderopvang, creche, kdv, bso, peuterspeelzaal = kinderopvang
kinderontvoering = kinderen ontvoerd = kinderen meegenomen
meegenomen naar buitenland, naar buitenland vertrokken, ontvoerd > kinderontvoering, meegenomen buitenland, vertrokken ander land
oma, opa, bejaarde, bejaarden, oude moeder, oude vader, senior, op leeftijd, oude man, oude vrouw, hoogbejaard, ouwe > oudere, ouderen, ouderenmishandeling
ouderenmishandeling = oudere mishandeld = bejaarde mishandeld
dementie = alzheimer = vergeetachtig = dement
vergeten, vergeet alles, in de war oudere > dementie, vergeetachtigheid
mantelzorger = zorgt voor moeder = zorg voor partner
overbelast, op is, zorg te zwaar, trekt het niet meer, overspannen mantelzorger, kan niet meer, opgebrand > overbelaste, mantelzorg, respijt, ontspoorde mantelzorg
verpleeghuis, verzorgingshuis, bejaardenhuis, bejaardentehuis = verpleeghuis
eenzaam, alleen, isolement, komt niet buiten, zit altijd binnen, geen vrienden > alleen woont, weinig buiten komt, eerste stap
veilig thuis = advies- en meldpunt
melden, melding doen, melding maken, zorgmelding, aangeven bij veilig thuis, rapporteren > melding, veilig thuis-melding, melding doen
twijfel melden, moet ik melden, wel of niet melden, zal ik melden > wel of niet melden, advies melding, meldcode
anoniem = zonder namen = zonder naam te noemen
anoniem overleggen, advies zonder naam, anoniem advies, advies vragen > advies zonder namen, advies vragen, advieslijn
wat is er met mijn melding gebeurd, hoor niks, niets gehoord na melding, terugkoppeling > terugkoppeling, melding, navragen
meldcode = stappenplan = afwegingskader = vijf stappen
ouders vertellen van melding, gesprek met ouders over melding = vertel ouders melding
beroepsgeheim, zwijgplicht, medisch geheim = beroepsgeheim
privacy, avg, delen van informatie, informatie delen, gegevens delen, doorvertellen, mag ik vertellen, mag ik zeggen, mag ik delen, informatie uitwisselen, geheimhouding collega > gegevens delen, privacy, avg, beroepsgeheim
dossier inzien, inzage, klagen, klacht indienen, ontevreden > inzage dossier, klacht
training, cursus, scholing, workshop, les, bijscholing, lezing, gastles, presentatie, voorlichting > scholing, training, gastles, uitleg team
intervisie = casuistiek = overleg collega's
vastgelopen, loopt vast, muurvast, niemand pakt op, niemand doet iets, van kastje naar muur, iedereen wijst naar elkaar, niemand verantwoordelijk, komen er niet uit, impasse, wie heeft regie > vastgelopen, muurvast, doorbraakoverleg, opschalen, regisseur
regie = regisseur = casusregie = coordinatie
rondetafel, aan tafel, alle partijen, bij elkaar roepen, gezamenlijk overleg, multidisciplinair overleg > doorbraakoverleg, om de tafel, iedereen bij elkaar, overleg
ingewikkeld, complex, complexe zaak, veel problemen, multiprobleem, zwaar gezin > complexe casus, complexe, hoog risico
mda = mda++ = multidisciplinaire aanpak
structureel geweld, al jaren geweld, jarenlang, steeds weer, blijft terugkomen > jarenlang geweld, mda
gevaarlijkste, heel gevaarlijk, code rood, hoog risico > hoog risico, gevaarlijkste zaken, rode vlaggen
risico inschatten, risicotaxatie, hoe gevaarlijk > risico inschatten, risico wegen, rihg
veiligheidsplan = veiligheidsafspraken = plan voor veiligheid
plan maken, afspraken maken = afspraken
hulp op een rij, eigen plan, een plan > eén gezin één plan
huisbezoek, langsgaan, aan de deur, thuis langsgaan, bezoek aan huis > huisbezoek, aan de deur
samen op huisbezoek, niet alleen naar binnen, te gevaarlijk alleen, mee naar binnen, eng adres, eng huisbezoek > huisbezoek te spannend, meegaan huisbezoek
oogje in zeil = in de gaten houden = opletten
in de gaten houden, langsrijden, surveilleren > oogje in het zeil, hoe snel rijden
cijfers, statistiek, aantallen, hoe vaak komt voor, onderzoek > cijfers, onderzoek
subsidie, geld voor project, financiering, fonds > subsidie, project
beleid, visie, ambtenaar = beleid
wijkteam, sociaal team, buurtteam, gebiedsteam = wijkteam
maatschappelijk werk, maatschappelijk werker = maatschappelijk werker
tolk = vertaler = vertalen
spreekt geen nederlands, andere taal, taalbarriere, taalprobleem, verstaat ons niet, buitenlandse taal, tolken, gebrekkig nederlands > tolk, taal, zonder tolk
doof, slechthorend, gebarentaal = doof
doof = dove
pools, poolse, roemeens, roemeense, bulgaars, arbeidsmigrant, oost europees, seizoenswerker > arbeidsmigranten, poolse, roemeense
arabisch, farsi, perzisch, dari, afghaans, iraans, syrisch > arabisch, farsi, dari
eergerelateerd geweld = eerwraak = eer = familie-eer = egg
eer, eerwraak, schande, familie te schande, verstoten, verkeerde vriend, vriendje mag niet, eigen vriend kiezen > eergerelateerd geweld, familie dreigt, eergerelateerd
uithuwelijken, gedwongen huwelijk, moet trouwen, verplicht trouwen, gearrangeerd, trouwen met neef, uitgehuwelijkt, gedwongen trouwen, tegen zin trouwen > huwelijksdwang, uitgehuwelijkt, huwelijk
huwelijksdwang = gedwongen huwelijk
achtergelaten, niet terug van vakantie, in buitenland gelaten, vastgehouden in buitenland > achterlating, niet teruggekomen vakantie
besneden, besnijdenis, vgv, genitale verminking, snijden meisjes, meisjes besneden = meisjesbesnijdenis
vreemdeling, asiel, vluchteling, asielzoeker > asielzoekers, azc, asiel, statushouders
verblijfsvergunning, verblijfsstatus, papieren, ind, visum, mag ze blijven, land uit, uitgezet, verblijf > verblijfsvergunning, verblijfsstatus, papieren
afhankelijke vergunning, partner vergunning, verblijf bij partner > verblijfsvergunning partner, verblijfsvergunning
illegaal, zonder papieren, ongedocumenteerd, onverzekerd, geen verzekering > zonder papieren, zorgverzekering
inburgeren, nederlands leren, taalles, taalcursus, inburgering > inburgering, taalmaatje, taal
moskee, kerk, imam, dominee, geloof, islam, geloofsgemeenschap, religie, godsdienst > moskee, kerk, imam, islamitisch, predikant
afrikaans, somalisch, eritrees, syrisch, marokkaans, turks, cultuur, gemeenschap > gemeenschap, sleutelpersonen, cultuur
sleutelpersoon = bruggenbouwer
maatje, vrijwilliger, buddy = maatje
koffie, buurthuis, activiteiten, mensen leren kennen, onder de mensen, vrouwengroep > koffieochtend, vrouwengroep, buurthuis
homo, lesbisch, lhbti, gay, transgender, uit de kast, queer, biseksueel, regenboog > lhbti, uit de kast, twee mannen, transgender
sport, sportclub, trainer, voetbal, voetbalclub, vereniging > sportclub, sportvereniging, trainer
werk, kantoor, baas, collega, werkvloer, werkplek, personeel > werk, kantoor, collega, werknemer
chatten, online praten, chat, kindertelefoon, appen = chatten
lotgenoot, lotgenoten, zelf meegemaakt, zelfde meegemaakt, ervaringsdeskundige > ervaringsdeskundige, zelf meegemaakt, lotgenoten
brand, vuur, fik, in de fik, aansteken, brandstichting > brand, brandveiligheid
mediator, bemiddelaar, bemiddeling = bemiddeling
steun, luisterend oor, even praten, verhaal kwijt, praten > praten, luistert
twijfelt, weet niet zeker, durft niet > twijfelt
vies spelletje, seksspelletjes, seksueel spel, seksspel, trekt broek uit > seksueel gedrag, seksueel misbruik
scholier = leerling
snijdt zichzelf, zichzelf snijden, zichzelf pijn doen, snijden > krast, krassen
houdt zich niet aan, komt niet opdagen, overtreedt voorwaarden, schendt > houdt zich niet aan voorwaarden, overtreden
plaats, kamer, bed vrij, plaats vrij, ruimte > plek, kamer
plek opvang, plek vrij, vrije plek = plek vrouwenopvang
brief justitie, brief niet snappen, moeilijke brief, brief begrijpen > niet begrepen, sepotbrief, leg uit
geeist, eis, strafmaat, hoeveel straf, hoe lang zitten > strafeis
vonnis = uitspraak = oordeel rechter
bijstaan, begeleiden slachtoffer, naast slachtoffer staan, vast aanspreekpunt, iemand die meeloopt > vast gezicht, casemanager, slachtoffer
familie, ooms, tantes, verwanten, kennissen, vrienden, buren om tafel > familie, netwerkberaad
ooms = familie
cursus agressie, agressie leren beheersen, leren boosheid > daderbehandeling, omgaan met woede
boos = woede
verkracht vannacht, net verkracht, pas verkracht, gisteren verkracht, vandaag verkracht > verkrachting korter dan zeven dagen, sporen veiligstellen
net gebeurd, pas gebeurd, zojuist > meteen bellen, korter
jaren terug, lang geleden, vroeger, jeugd misbruikt > langer geleden, jaren terug
opgesloten, opsluiten, mag niet naar buiten, zit opgesloten > opsluiten, opgesloten
kind terug bij moeder, weer bij moeder, weer thuis, naar huis kinderen, kinderen terugkrijgen > weer thuis laten wonen, einde ondertoezichtstelling
kleinkind = opa en oma
instantie, formulier, formulieren, invullen = formulieren
meegaan, meelopen, mee naar, samen naar afspraak = meegaan
vervangen, nieuw, repareren, maken deur, kapot = vervangen
huilen, verdriet, rouw = verdriet
stiekem, geheim, zonder dat hij weet = geheim
boete, straf krijgen > straf
nieuwe partner, stiefvader, stiefmoeder, vriend van moeder, stiefouder = stiefouder
ruzie om kinderen, ruzie over kinderen, strijd om kinderen = vechtscheiding
bijzondere bijstand, noodgeld, voorschot, geld voor eerste dagen = leefgeld
betalingsregeling, aflossen, schuldsanering, saneren, wsnp, schuldeiser, schuldeisers = schuldhulpverlening
huis blijven wonen, in huis blijven, woning houden, huis houden > huurcontract op naam wie blijft, terugkeer woning
contract op zijn naam, medehuurder, huur overzetten, op haar naam zetten > huurcontract op naam
woonfraude, overlast melden = overlastmelding
ouders = vader en moeder
vader = papa
moeder = mama
collega = professional
hulpverlener = professional
buurt = wijk
veiligheidshuis = zorg- en veiligheidshuis
top x, persoonsgerichte aanpak, pga > procesregisseur, hoog risico, complexe casus
zorg en straf = zorg- en veiligheidshuis
gevaarlijk = gevaar
ernstig geweld, zwaar geweld, extreem geweld > hoog risico, femicide, gevaarlijkste
belofte, gedragsaanwijzing = gedragsaanwijzing
civiel, kort geding, via rechter regelen > kort geding, advocaat, straatverbod
schrikt van geluid, schrikken, bang voor harde stemmen, schrikachtig = schrikachtig
kind vertelt, zegt in klas, kind vertelt over thuis, leerling vertelt > kind vertelt klas
gymles, gym = gymles
eet niet, stil, teruggetrokken, somber kind, in zichzelf gekeerd > stil, eet niet, krast
stage, stageplek mbo = stage
diploma, startkwalificatie, zonder diploma, voortijdig schoolverlater = zonder diploma
geld van oma, pinpas oma, pint geld, geld opnemen, pinnen, pint > bankpas, geld verdwijnt, financiele uitbuiting
thuiszorg = wijkverpleging
uitwonend, kamer zoeken jongere, zelfstandig = zelfstandig
jongen, jongens = jongens
meisje, meiden, dochter = meisje
vrouw zonder netwerk, alleenstaand = zonder netwerk
onderzoek raad, raadsonderzoek, raadsmelding, verzoek tot onderzoek = raadsonderzoek
maatregel = kinderbeschermingsmaatregel
ouders werken niet mee, ouders weigeren = werken niet mee
taal en cultuur = cultuur
kosten, rekening, wie betaalt = vergoeding
inschatten, beoordelen, taxeren = inschatten
tot rust komen, afkoelen, time out, even weg = time-out
politie erbij, onder begeleiding politie, met politie spullen = wij gaan mee aan de deur
wie is wijkagent, welke wijkagent, wijkagent zoeken = wijkagent
melding school, school meldt = melding van school
uitleg, hoe werkt = uitleg
opname, opgenomen, kliniek = opname
wachten, wachtlijst, hoe lang wachten = wachttijd
kinderen opvang, kinderen in blijfhuis, kind mee naar opvang = kinderen die meekomen naar de opvang
echtgenoot > man, partner
echtgenote > vrouw, partner
vriendin > partner
azc = asielzoekerscentrum = asielopvang
statushouder, nieuwkomer > statushouders, inburgering, vluchtelingenwerk
`;
