/** What people say every day, and the words that professionals use for it; as `FIELD_WORDS`, by subject. */
export const EVERYDAY_WORDS = `
therapie = behandeling
therapeut = behandelaar
hulp = ondersteuning = steun = begeleiding
hulpverlening = hulp
begeleider = hulpverlener = coach
afspraak = gesprek
aanvragen = regelen
aanmelden = verwijzen = doorverwijzen = inschrijven
uitzoeken = nagaan = navragen
overleggen = sparren = meedenken = overleg = overleggen
beslissing = besluit = beschikking
formulier = aanvraag
vergoed, betaald krijgen > vergoeding
gratis, kosteloos > gratis
snel = spoed
vanavond, vannacht, nu direct, zo snel mogelijk, per direct, halsoverkop > vannacht, crisis, acuut, spoed
's avonds, na vijven, na werktijd, zondag, zaterdag, feestdagen > avond, buiten kantooruren, weekend
overdag = kantoortijd = kantooruren

enge dromen, nare dromen, droomt, dromen, slaapt slecht, slaapproblemen, gilt in zijn slaap, bedplassen, plast in bed > nachtmerries, trauma, herbelevingen, traumatherapie, slaapt slecht
wat hij gezien heeft, wat ze gezien heeft, alles gezien, heeft het gezien, beelden in hoofd > getuige, herbelevingen, trauma, meegemaakt, gehoord
schrikachtig = schrikt
paniekaanval, paniek, angstaanval, angststoornis, zenuwen > angst, trauma, ggz, psycholoog
in shock, overstuur, van slag > crisis, trauma
burn-out, overspannen, instorten, ingestort > psychische klachten, ggz, overbelast
borderline, persoonlijkheidsstoornis, bipolair, manisch, schizofrenie, schizofreen, adhd > ggz, psychische problemen, psychiater
paranoia, wanen, waandenkbeelden, hallucinaties, stemmen in hoofd > psychose, verward, ggz
zichzelf iets aandoen, er niet meer zijn, afscheidsbrief, pillen genomen, voor de trein, overdosis > suicidaal, suicidepoging, crisisdienst
rouwen, verlies, overlijden > rouw, nabestaanden
zelfvertrouwen, weerbaar, assertief, opkomen voor zichzelf, nee zeggen > weerbaarheid, training
schaamt, schaamte, schamen > schaamte, schamen
afkickkliniek, kliniek verslaving, ontwenningskliniek, rehab, detoxen > detox, verslavingszorg, verslaving
slaappillen, kalmeringsmiddelen, pillenslikker, oxazepam > pillen, verslaving
gamen, gameverslaving, gokkast, wedden > verslaving, gokken
hasj, cannabis, wietroker, blowt, stoned, high > blowen, drugs, verslaving
lachgas, crack, heroine, mdma, snuift, pilletjes > drugs, gebruiken, verslaving
dronkenschap, ladderzat, bezopen, lam, flesje, wijn, borrel, alcoholisme, alcoholverslaafd > drinken, alcohol, verslaving

dreun, knal, oplawaai, beuken, rammel, pak slaag, slaag, afrossen, klop, knokken, vechten, vuist, vuistslag, schop, duw, trap > slaan, mishandelen, geweld
gooit met spullen, gooien, bord gegooid, gooit > vernieling, geweld
aan haren getrokken, bijt, krabt, spuugt > mishandelen, geweld
met mes, mes op keel, neergestoken, steekpartij, steekwapen, geschoten, vuurwapen > wapen, hoog risico, doden
vrouw vermoord, partner vermoord, gedood door partner, doodgestoken, moeder vermoord, familiedrama > femicide, partnerdoding, nabestaanden
dreigt met moord, dreigt te vermoorden, maakt je af, doodsbedreiging, dood dreigen > dreigen doden, femicide, bedreiging
dreigt met zelfmoord > suicidaal, dreigen
wurgt, gewurgd, keel, stikken, adem > wurging, wurgen
bang, angst, angstig > bang
terroriseert, manipuleert, gaslighting, narcist, narcisme, isoleren, geisoleerd, mag niks, controleert alles, ziekelijk jaloers, jaloezie > intieme terreur, dwang, controle, psychisch geweld
kleineert, pest, treitert, schelden, scheldt uit > psychisch geweld, uitschelden
mag het huis niet uit, mag nergens heen, deur op slot, opgesloten thuis > opsluiten, vrijheidsberoving
ruzien, gekibbel, heibel, conflict, bekvechten, hommeles, spanningen thuis > ruzie, escaleren
slaande ruzie, vechten elkaar, allebei klappen, vliegen elkaar in de haren > wederzijds geweld, over en weer, ruzie
uit de hand gelopen, loopt uit de hand, ontploft, flipt, draait door > escaleren, agressie, crisis
woedeaanval, driftbui, razend, woest, agressief, agressie, ontploffen > woede, agressie, geweld
vrouw die slaat, vrouw als dader, zij mishandelt, moeder die slaat, dader is vrouw, vrouwelijke pleger > vrouwen uithalen, behandelaar vrouwen
geslagen door zijn vrouw, geslagen door vriendin, mishandeld door zijn vrouw, man is slachtoffer > mannenopvang, mannelijke slachtoffers, mannen mishandeld
geslagen door zoon, geslagen door dochter, geslagen door kind, mishandeld door zoon, zoon slaat, dochter slaat, kind slaat vader, kind schopt moeder, puber agressief, agressieve puber, zoon agressief, tienerzoon > puber slaat moeder, geweldloos verzet, bang eigen kind
broer slaat, broer mishandelt zus, geweld tussen broers > geweld, gezin, jongere familie mishandelt
mannen die slaan, man die slaat, slaat zijn vrouw, slaat zijn partner, slaat zijn vriendin, slaat haar, slaat me, mishandelt zijn vrouw, mishandelt zijn partner, vrouw mishandelt > mannen partner slaan, daderbehandeling, partnergeweld
stoppen met geweld, geweld stoppen, verandert gedrag, gedragsverandering, zelfbeheersing, zelfcontrole, handen thuis houden, boosheid beheersen, boosheid controle, boosheid onder controle, woede onder controle, agressie onder controle, kalmeren, rustig worden, agressie beheersen > omgaan met woede, daderbehandeling, behandeling
ontkent, geeft niks toe, ligt niet aan hem > pleger ontkent, motiverende gesprekken
terugvallen, weer begonnen, weer fout > terugval
dader, pleger, geweldpleger, agressor > pleger, dader

zwartboek, bewijzen verzamelen, vastleggen, dagboek > logboek, dossier, bewijs verzamelen
volgt via telefoon, telefoon gehackt, telefoon in de gaten, mee met telefoon, volgt haar online, traceert, tracking, bespioneert, spioneren, afluisteren, camera verstopt, zender onder auto, volgen via app, zoek mijn iphone, account gehackt, wachtwoorden, inloggen op haar > spionageapps, gps-trackers, meekijken telefoon, digitaal rechercheur, digitaal
digitaal geweld, online geweld, cyberstalking, online lastiggevallen, nepaccount, nepprofiel, doxing > digitaal, online, stalking
volgt haar, volgt me overal, rijdt achter haar aan, loopt achter haar aan, hangt rond bij huis, post voor deur, steeds bij haar huis, duikt overal op, valt haar lastig, blijft contact zoeken, stuurt steeds berichten, blijft berichten sturen, belt de hele dag, honderd berichten, ex laat niet los > stalken, belaging, stalking
stalker, stalkster, lastig gevallen, obsessief, geobsedeerd > stalken, belaging, stalking
alarm om nek, alarmsysteem, drukknop, mobiel alarm, alarmknopje, alarmering, noodalarm > aware, alarmknop, knop
foto's rond, filmpje rond, foto rond, foto verspreid, beelden verspreid, seksvideo, chantage met foto, sextortion, naaktbeelden, nudes, exposen, bangalijst > naaktfoto, naaktfoto's, online
verliefd op oudere man, krijgt cadeautjes, veel geld ineens, nieuwe telefoon, hotels, slaapt in hotels, vriend ronselt, geronseld > loverboy, mensenhandel
verkoopt lichaam, seks voor geld, moet met mannen, betaalde seks, prostituee, prostitueren > prostitutie, sekswerk, mensenhandel
moet werken, werkt zwart, onbetaald werken, paspoort afgepakt door baas, au pair, huisslaaf > uitbuiting, mensenhandel

afgeranseld, toegetakeld, letsel, botten, kneuzingen, blauw, verwondingen, wonden, bult, snee > letsel
letsel op papier, op papier zetten letsel, letsel noteren, medisch bewijs, verklaring arts, letselverklaring, foto's van wonden, meten > letsel vastleggen, forensisch arts, letsel beschrijven
blauwe plekken kind, kind vol blauwe plekken, baby blauwe plekken, arm gebroken kind, kind brandwond, letsel kind, kind letsel > blauwe plekken kind, vertrouwensarts, letsel kinderen
hersenschudding, hoofdletsel, niet aangeboren hersenletsel, nah > letsel, hersenletsel
ongewenst aangeraakt, aanraken, aangeraakt, grensoverschrijdend, metoo, ongewenste intimiteiten, betast, gedwongen gezoend > aanranding, seksueel grensoverschrijdend, zeden, seksueel geweld
gedrogeerd, drugs in drankje, niets meer weten > verkrachting, sporen veiligstellen, forensisch
seks met kind, pedofiel, kinderporno, misbruikt als kind, misbruikt door vader, misbruikt door oom, incest kind > seksueel misbruik kind, seksueel misbruik
anticonceptie, pil vergeten, morning-after > noodpil
geslachtsziektes, chlamydia, druiper, aids > soa-test, pep

opgehaald door politie, politie heeft hem meegenomen, vannacht vastgezet, op het bureau, in voorarrest, vastgezet, politiecel, cel, inverzekeringstelling, voorarrest > aangehouden, zsm, verdachte, bureau
voorgeleid, voor de officier, voor de rechter-commissaris > voorgeleiding, zsm
nor, lik, petoet, brommen, zit vast, achter slot en grendel, vastzit, zitten voor > detentie, vastzitten, gedetineerde, pi
wanneer komt hij vrij, loopt vrij rond, weer op straat man, hij is vrij, straf zit erop, einde straf > komt vrij, vrije voeten, verlof, voorwaarden
aanklager, aanklaagster, openbare aanklager > officier van justitie
eis, straf eisen, hoe hoog is de straf, welke straf > strafeis, zitting
geen vervolging, zaak geseponeerd, gaat niet door zaak, zaak ingetrokken, te weinig bewijs > sepot, geseponeerd, klacht artikel 12
beroep tegen beslissing justitie, klagen over sepot, niet eens met sepot > klacht artikel 12, geseponeerd
in beroep, hoger beroep, bezwaar maken, beroep aantekenen > bezwaar, beroep
verklaring voorlezen, woordje doen, spreken in rechtszaal, spreken in rechtbank, wat het met haar deed > spreekrecht, slachtofferverklaring
mee naar rechtbank, mee naar de rechter, mee naar de rechtszaak, naast haar zitten rechtszaal, begeleiden naar rechtbank, voor het eerst naar rechtbank > meegaan rechtbank, rechtszaal, zitting
geld eisen, geld claimen, claim, kosten terug, immateriele schade, schade vergoeden, schadeclaim > schade verhalen, voegen, schadefonds
uitkering voor slachtoffers, tegemoetkoming, fonds voor slachtoffers, staat betaalt > schadefonds geweldsmisdrijven, schadefonds
blijf uit de buurt, niet benaderen, afstand houden, niet meer bellen, geen contact, mag niet langskomen, uit haar straat blijven > contactverbod, gebiedsverbod, locatieverbod, straatverbod
stuurt toch berichten, komt toch langs, belt toch, verbod overtreden, overtreding verbod, schendt verbod, toch bij haar geweest > overtreedt contactverbod, contactverbod overtreden
verbod aanvragen via advocaat, straatverbod eisen > straatverbod, kort geding, advocaat
advocaat nodig, rechtsbijstand, toevoeging, juridische hulp, juridisch advies, rechtswinkel, juridisch loket > advocaat, juridisch
slachtofferadvocaat, advocaat slachtoffer, eigen advocaat > slachtofferadvocaat, advocaat
nieuws over zaak, bericht over zaak, stand van zaken strafzaak, inzage in zaak, stukken inzien, op hoogte gehouden > bericht over de zaak, slachtofferrechten, slachtofferloket, inzage stukken
seintje, waarschuwing als hij vrijkomt, informeren vrijlating > seintje, vrije voeten, vrij
reclasseren, toezichthouder, meldingsplicht, bijzondere voorwaarden, proeftijd, voorwaardelijk > reclassering, toezicht, voorwaarden
uren schoffelen, werkstraf, taakstraf niet gedaan, werkuren > werkstraf, taakstraf
gps, elektronisch toezicht, elektronische controle, band om been, polsband > enkelband, elektronische monitoring
jongen van 16 opgepakt, kind opgepakt, minderjarig opgepakt, kind vast op bureau, jeugdstraf, halt, kinderstrafrecht > minderjarige verdachte, jeugdreclassering, jongere bureau
rapport voor rechter, rapportage, advies over straf, pro justitia > reclasseringsadvies, advies rechter, rapport

tien dagen weg, tijdelijk uit huis, uit huis geplaatst man, huis uit van burgemeester, woning niet in, thuis niet komen, mag huis niet in, huis uit door politie, thv > huisverbod
huisverbod langer, vier weken, verlengd > huisverbod verlengen
waar slaapt hij nu, man nergens heen, hij staat op straat, dader dakloos, man slapen > slaapplek man huisverbod, daklozenloket
geen dak, nergens terecht, nergens slapen, nergens heen, geen slaapplek, geen slaapplaats, nergens naartoe, staat op straat, op straat gezet > slaapplek, crisisplaats, dakloos, opvang, crisisopvang
vrouw nergens slapen, vrouw op straat, moeder op straat, mevrouw nergens slapen, mevrouw slaapplek, vrouw slapen vannacht, slapen vanavond, slapen vannacht > crisisplaats, bed vannacht, crisisopvang, nachtdienst
veilig huis, veilig onderkomen, veilig adres, plek om te schuilen, weglopen bij man, bij haar man weg, van huis weg, ontsnapt, vluchthuis, blijf-van-mijn-lijf, oranje huis, vrouwen opvang, opvanghuis, opvangplek > vrouwenopvang, opvang
vader met kinderen weg, vader opvang, man opvang, man met kinderen, mannen opvang > mannenopvang, vader kinderen
hoe lang wachten, wachtlijst opvang, plek op lijst, wanneer plek > wachtlijst, plek
opvang ver weg, andere kant van het land, elders opvang, landelijke opvang > buiten de regio, landelijk, opvang
dieren mee, kat meenemen, hond mee, poes, kater, papegaai, cavia, paard > huisdieren, huisdier
rijden naar opvang, taxi naar opvang, wie brengt haar, ophalen naar opvang, vervoer > vervoer
niets bij zich, alleen kleren aan, zonder kleren, zonder spullen, babyspullen > noodpakket, kleren, luiers
spullen nog thuis, persoonlijke spullen, meubels, inboedel, koffer halen, kleren ophalen, medicijnen ophalen > spullen ophalen, spullen
na opvang zelfstandig, weer alleen wonen, eigen plek na opvang, uit de opvang, uitstroom, vertrekt uit opvang > na de opvang, uitstromen, begeleid wonen, begeleiding na opvang
leren zelfstandig wonen, kamertraining, koken leren, huishouden leren > begeleid wonen, koken budgetteren
jonge mama, tienermoeder, meisje zwanger, kind krijgt kind, jong en zwanger, zwangere tiener > jonge moeder, zwanger, moeders

voorrangsverklaring, voorrang op huis, eerder huis, spoed woning, sociale huurwoning, huurhuis vinden, aan huis komen > urgentie, huurwoning, urgentieaanvraag
urgentie geweigerd, geen urgentie, urgentie nee > urgentie afgewezen, bezwaar
huis op zijn naam, huur op zijn naam, wie mag blijven wonen, huis na scheiding, samen huren, medehuur > huurcontract op naam, terugkeer woning
uitzetting, huur niet kunnen betalen, achterstand huur, wanbetaling, huur eruit, huisbaas eruit, eruit zetten, uitgezet huur, dreigt op straat > huurachterstand, ontruiming
sloten veranderen, sleutels, heeft nog sleutel, komt zomaar binnen, deur beveiligen, ander slot, deurslot > slot vervangen, sleutel
deur stuk, ruit kapot, raam kapot, ramen ingegooid, voordeur > deur kapot, ruit, slot vervangen
woningstichting, verhuurder, huisbaas, corporatie, huismeester > woningcorporatie, wijkbeheerder
gegil, gillen, geschreeuw, krijsen, bonken, gestommel, herrie bij buren, buren slaan, hoor door de muur, geschreeuw van buren > geschreeuw, buren, overlast
onvindbaar zijn, adres niet vinden, adres uit systeem, gegevens afschermen, gegevens geheim, geheim houden adres, waar zij woont niet weten > geheimhouding, brp, geheimhouding persoonsgegevens
ergens inschrijven, adres voor post, post ontvangen, geen vast adres, zonder adres > briefadres
ex ingeschreven, staat nog op adres, uitschrijven ex, woont er niet meer > adresonderzoek, ingeschreven
naam veranderen, naam van ex, eigen naam, andere naam > naamgebruik, achternaam
reispas, pas verlopen, id, pasje, legitimatie, handtekening andere ouder > paspoort

rondkomen, geldnood, armoede, arm gezin, arme mensen, minima, geen inkomen, geen geld voor eten, kan eten niet betalen, lege koelkast, voedselpakket, eten voor kinderen > leefgeld, voedselbank, noodfonds, bijstand
sociale zaken, participatiewet, bijstandsuitkering, uitkering regelen, uitkering na vlucht > bijstand, uitkering, inkomen
centen = geld
rode cijfers, rooie cijfers, schulden van ex, schuld op haar naam, leningen op haar naam, krediet op naam, rood, schuldenberg, in de schulden, betalingsachterstand, betaalachterstand, afbetalen, kredieten, klarna > schulden, schuldhulpverlening, schuldhulpverlener
deurwaarder aan de deur, deurwaarder op stoep, beslag op loon, loon ingehouden > deurwaarders, loonbeslag, schuldhulpverlener
licht afgesloten, verwarming uit, gas afgesloten, energierekening, stroom uit > afsluiting stroom, stroom
stapel post, post durft niet, enveloppen ongeopend, geldadministratie, overzicht geld > brieven openen, overzicht, budgetcoach
gezamenlijke rekening, en/of-rekening, samen lening, spaargeld weg > gezamenlijke rekeningen, leningen
geen eigen geld, krijgt geen geld van man, zakgeld, pas van man > eigen bankrekening, bankrekening, leefgeld
toeslag op zijn naam, kindgeld, kinderbijslag naar vader > toeslagen, kinderbijslag
curator, bewindvoering, geld beheerd > bewindvoerder, bewind

kind wordt geslagen, kind krijgt klappen, papa slaat, mama slaat, vader slaat, moeder slaat kind, slaan kind, slaan als straf, straffen, lijfstraf, riem, slipper > kindermishandeling, kind geslagen, slaan opvoeden
vuile kleren, honger kind, kind stinkt, loopt in vieze kleren, kind alleen thuis, kinderen alleen, niet omgekeken, te dun, ondervoed, tanden rot, zonder jas > verwaarlozing, verwaarlozen, verzorging
kinderen hebben alles gehoord, kinderen bang thuis, kinderen ruzie zien, kind erbij, lijden onder ruzie > ruzie kinderen lijden, gehoord, meegemaakt
kinderen weggehaald, kind afpakken, kind moet weg, kind uit gezin, bij ouders weg, weg bij ouders, kind niet thuis blijven > uithuisplaatsing, machtiging uithuisplaatsing
spoed kind, kind in gevaar, kind in levensgevaar, kind vandaag weg, kinderrechter vandaag > spoedmaatregel, crisis gezin kinderen, kinderrechter
ander gezin, tijdelijk ander gezin, opvanggezin, nieuwe ouders, weekendpleeggezin, vakantiegezin, pleegkind, pleegkinderen > pleeggezin, pleegzorg, logeergezin
grootouders, kleinkind in huis, oma voedt op, tante neemt kind, opgevangen door familie, opa en oma, opa oma kleinkind, familie vangt kind op > netwerkpleegzorg, opa en oma, familie
kind terug, terug naar ouders, weer thuis komen > weer thuis wonen, thuis laten wonen
voogdijinstelling, gi, gecertificeerde instelling, kinderbeschermer, jeugdbescherming, gezinsvoogdij > jeugdbeschermer, gezinsvoogd, ondertoezichtstelling
rechter over kinderen, wie krijgt de kinderen, gezag ouders, eenhoofdig gezag, toewijzing kinderen > gezag, omgang, raad
kinderen om het weekend, kinderen bij vader, halen en brengen, contact met vader, vader wil kinderen zien, moeder houdt kinderen weg, kind wil niet naar vader > omgang, omgangsregeling, begeleide omgang
ouders zien onder toezicht, neutrale plek ouder, vader zien in aparte ruimte > begeleide omgang
uit elkaar gaan, uiteen, gescheiden, scheidende ouders, ex-partners, uit elkaar, stuk gelopen, huwelijk voorbij, relatie over > scheiden, scheiding, echtscheiding
ouderschapsplan, afspraken over kinderen, afspraken kinderen scheiding > ouderschapsplan, omgangsregeling, mediator
speelbal, kind in het midden, moet kiezen tussen ouders, ouders praten niet, slecht over elkaar praten > vechtscheiding, klem zitten
driftig kind, moeilijk kind, lastig kind, druk kind, gedragsproblemen, gedrag kind, brutaal, ongehoorzaam, geen grip, kan kind niet aan > opvoeden, gezinscoach, agressie
zit niet op school, gaat niet naar school, niet naar school, blijft weg van school, school mist, lessen missen, wil niet naar school, niet op school, brugklasser spijbelt, spijbelaar, school weigert, leerplichtwet > leerplicht, verzuim, thuiszitters, leerplichtambtenaar
zonder diploma, gestopt met school, dropout, drop-out, school gestopt, voortijdig > zonder diploma, verzuim
schoolmaatje, intern begeleider, ib'er, mentor, zorgcoordinator, brugklas, kleuterklas, leerkracht, groep 8 > schoolmaatschappelijk werker, school, leerkrachten
student, mbo'er, beroepsopleiding, hogeschool, hbo > mbo, student
kind klapt dicht, praat niet, stilletjes, huilt veel, snijdt, eetstoornis, anorexia, boulimia, eetprobleem > krast, stil, eet niet
hoofdpijn, buikpijn, vage klachten, moe, altijd ziek > buikpijn, ziek meldt, ziekmeldingen, vage klachten
peuter, kleuter, dreumes, baby, jong kind > baby, jonge kind, peuter
filmen, filmpjes opvoeden, meekijken met opvoeden, video opvoeden > video-hometraining
baby huilt, huilt de hele dag, onrustige baby, niet te troosten, geen band met kind > baby, troosten, hechten
weegt te weinig, groei, babyverzorging, flesvoeding, jeugdverpleegkundige > consultatiebureau, groei, verzorging
zwangere vrouw, in verwachting, verwacht kind, zwanger en geslagen > zwangere, zwanger, ongeboren kind
kraamhulp, kraamtijd, bevalling > kraamverzorgende, bevalling
kind afstaan, afstand doen baby, kind afgeven > afstand doen kind
moeder ziek maakt kind, munchhausen, kind ziek gepraat, steeds naar dokter met kind > kind ziek maakt
ouder opgenomen, moeder depressief, vader psychotisch, ouder in de war, moeder borderline, mama ziek in hoofd, vader met psychische klachten, kopp, kvb, koap > kopp, kinderen van ouders psychische problemen, kinderen ouder drinkt
vader drinkt, moeder drinkt, papa drinkt, mama drinkt, thuis gedronken, ouder drinkt, ouders gebruiken > kinderen ouder drinkt, ouder gebruikt, kopp
praten met lotgenoten, andere kinderen die dit meemaken, kindergroep, kletsgroep, groepje voor kinderen > praatgroep, groepen
niet slim, zwakbegaafd, beperkt, snapt het niet, makkelijk praten, plaatjes, iq, moeilijk lerend, verstandelijke beperking, mlk > lvb, licht verstandelijke beperking, gewone taal
jongeren op straat, hangjeugd, bendes, straatcultuur, rondhangen > jongerenwerker, jongens straat
weggelopen van huis, kan niet thuis wonen, jongere zonder plek, tiener weg, thuis weggelopen, puber niet naar huis, 16 jaar op straat > crisisplek, crisisgroep, jongeren huis
even uit huis, adempauze, even ertussenuit > time-out

vergeetachtig, dementerend, geheugen, alzheimer, verwarde oudere > dementie, oudere
zorgt voor zieke man, zorgt voor vader, zorg voor moeder, mantelzorg, verzorgt > mantelzorg, mantelzorger, overbelaste
klap geeft mantelzorger, mantelzorger slaat, mantelzorger klap, verzorger slaat, grof tegen moeder > ontspoorde mantelzorg, ouderenmishandeling
bejaarden mishandeld, opa geslagen, oma geslagen, oude mensen, oudere mishandeld, oudere bestolen > ouderenmishandeling
bestolen door kind, steelt van oma, oma bestolen, bejaarde bestolen, kind steelt, zoon pakt geld, dochter pakt geld, geld van oma, pinpas van moeder, rekening leeggehaald, geld afgetroggeld, testament veranderd, huis verkocht > financiele uitbuiting, bankpas, geld verdwijnt
kleinzoon, kleindochter, kinderen van oudere > zoon of dochter
thuiszorg, wijkverpleegkundige, verzorgende, zorg aan huis > thuiszorg
echtpaar, bejaard stel, oud stel, getrouwd > echtgenoten
respijtzorg, zorg overnemen, even vrij van zorg > respijt

melding bij veilig thuis, veilig thuis bellen, meldpunt, amk, shg, melding huiselijk geweld, bij wie meld ik > veilig thuis-melding, melding, meldteam
durf niet te melden, twijfel over melding, wel niet melden, is dit erg genoeg, onderbuikgevoel, niet-pluisgevoel, niet pluis, vermoeden, zorgen over gezin, naar gevoel > advies vragen, wel of niet melden, meldcode
zonder naam, namen noemen, naam niet zeggen, naamloos > zonder namen, anoniem
kwijt melding, melding aangekomen, melding ontvangen, wie melding oppakt, wie bezig met melding, wat is er met melding gedaan, nooit meer iets gehoord, hoe staat het met melding > melding binnen, terugkoppeling, navragen
stappen meldcode, vijf stappen, meldcode kennen, leren meldcode, uitleg meldcode > meldcode, scholing meldcode
teamtraining, deskundigheidsbevordering, team leren, leren team, e-learning, uitleg aan team, uitleg voor collega's, themabijeenkomst, iets vertellen op school > scholing team, training, gastles, voorlichting
dokter mag zeggen, arts mag vertellen, geheim van arts, mag iets zeggen, mag aan iemand zeggen, mag vertellen collega, collega vertellen, andere organisatie vertellen, vertellen over gezin, mag doorvertellen, zwijgen, geheimhoudingsplicht, medische gegevens > beroepsgeheim, delen
delen met collega, uitwisselen, mag ik doorgeven, persoonsgegevens, privacywet, wetgeving gegevens > gegevens delen, privacy, avg
klacht over veilig thuis, niet tevreden, dossier opvragen > klacht, inzage dossier
niemand neemt verantwoordelijkheid, zaak vastzit, casus vastzit, komen niet verder, samenwerking loopt niet, samenwerking stroef, zit vast zaak, zaak loopt vast, zaak zit vast, iedereen praat langs elkaar, hulpverleners langs elkaar, doorgeschoven > muurvast, vastgelopen, doorbraakoverleg, regisseur
opschalen, naar hoger niveau, escalatie zaak > opschalen, procesregisseur
al jaren, jaren aan de gang, helpt niets, niets helpt, alles geprobeerd, steeds opnieuw geweld > jarenlang geweld, mda++
veel hulpverleners, tien hulpverleners, al hulp gehad, hulpverlening moe > veel hulpverleners versleten, intensieve gezinsbehandeling, mda++
veel instanties, alle problemen, multiproblemen, multiprobleemgezin > complexe casus, veel hulpverleners
kans dat hij haar doodt, doodsbang, levensgevaarlijk, rode vlag, signalen moord > femicide, hoog risico, rode vlaggen
gemeentehuis, stadhuis, raadhuis > gemeente
beleidsmaker, wethouder, raadslid, college > beleid, beleidsadviseur
percentage, getallen, aantal, trends, onderzoeksrapport > cijfers
geld voor campagne, geld aanvragen project, projectgeld > subsidie
wijkpolitie, buurtagent, agent uit de wijk > wijkagent
langs bij gezin, kijkje nemen, vaker langsrijden, let op huis > oogje in het zeil
samen erheen, niet alleen erheen, eng om alleen, bang voor agressie cliënt, met zijn tweeen, politie mee > huisbezoek te spannend, meegaan huisbezoek
keukentafel, bij mensen thuis, thuisgesprek > keukentafel, huisbezoek
alle neuzen, plan met gezin, gezinsplan > één gezin één plan, plan gezin
veilig blijven thuis, veilig maken, thuis veilig, hoe blijf ik veilig > veiligheidsplan, thuis veilig
terug naar dader, weer naar haar man, geeft hem nog een kans, houdt nog van hem, neemt hem terug > naar hem terug, thuis blijven, samen verder

anderstalig, vertalen, vertaling, vertaalt, vertaler, tolkentelefoon, kind tolkt, dochter vertaalt > tolk
gebaren, liplezen, hoort slecht > gebarentolk, doof
polen, pool, roemenen, bulgaren, oekraiens, oost-europa > poolse, roemeense, arbeidsmigranten
afghanen, iraniers, syriers, irakees, arabier > dari, farsi, arabisch, afghanistan
tegen wil trouwen, moet trouwen, moet met neef trouwen, uithuwelijking, gedwongen bruiloft, verloofd tegen zin, huwelijk gedwongen, kindhuwelijk, kindbruid, bruiloft in buitenland > huwelijksdwang, uitgehuwelijkt
familieschande, reputatie, roddelen, gemeenschap roddelt, mag geen vriend, broers in de gaten, maagd, maagdelijkheid > eergerelateerd geweld, familie dreigt
vader dreigt dochter, familie zoekt haar, familie achter haar aan, dreigt familie, eigen weg > eergerelateerd geweld, familie dreigt dochter
in land van herkomst gelaten, achtergebleven op vakantie, vast in marokko, vast in turkije, vastgehouden buitenland, paspoort afgenomen, pas afgepakt, vakantie niet terug, mag niet terug naar nederland > achterlating, niet teruggekomen vakantie
meisje besnijden, besnijden, vrouwenbesnijdenis, verminking, knippen > meisjesbesnijdenis
mag ze in nederland blijven, uitgezet worden, verblijf verliezen, status kwijt, weg bij man verblijf, afhankelijk van partner verblijf, verblijfsrecht, vergunning kwijt > verblijfsvergunning partner, verblijfsvergunning
asielaanvraag, gevluchte, oorlog, vluchtelingen, syrische > statushouders, vluchtelingen, gezinnen van statushouders
niet verzekerd, onverzekerde, sans papiers, geen bsn, niet legaal > zonder papieren, zorgverzekering
gebedshuis, gelovig, voorganger, pastor, sheikh, priester > moskee, kerk, imam
voorbeeldfiguren, contactpersonen gemeenschap, brug naar gemeenschap > sleutelpersonen
nederlandse les, oefenen met nederlands, taal leren > taalmaatje, inburgering
uit haar isolement, eenzame vrouw, vrouwen ontmoeten, naar buiten komen, iets leuks > vrouwengroep, koffieochtend
geaardheid, homoseksueel, transvrouw, transman, homo's, lesbienne, verstoten om geaardheid > lhbti, uit de kast

kind moet getuigen, kind bij politie, kind verhoord, kindverhoor, studioverhoor > kind getuigen verhoord
naasten, vrienden steunen, hoe help ik mijn zus, omstanders > naasten familie steunen
nabestaande, achterblijvers, ouders van vermoorde > nabestaanden, partnerdoding
even praten, luistert iemand, wil haar verhaal kwijt, iemand om mee te praten, hart luchten > even praten, praten
bang op straat, durft straat niet op, onveilig op straat > bang op straat
dezelfde persoon, een vast iemand, vaste begeleider, hele traject > vast gezicht
naar zeden, gesprek bij zeden, aangifte verkrachting, melden verkrachting > informatief gesprek zeden, rechercheur zeden
melding of aangifte, verschil aangifte, wat gebeurt na aangifte > verschil melding aangifte, aangifte uitleg
ingelicht worden, waarschuwen > seintje, inseinen
vastzittende = gedetineerde = gevangene
gevangenis = pi = penitentiaire inrichting
kinderen bezoeken gevangenis, vader in gevangenis zien, op bezoek in gevangenis > bezoek kinderen, gedetineerde
gedwongen hulp, niet behandeld, wil geen behandeling, weigert behandeling, weigert medicijnen, niet opgenomen, moet opgenomen, wil niet opgenomen worden, opsluiten ggz, zorg opleggen, dwang ggz > verplichte zorg, zorgmachtiging, wvggz, opname
crisis psychiatrie, acute psychiatrie, verward persoon, verwarde man, verwarde vrouw > crisisdienst, verward, ggz
burgemeester zorg, ibs, inbewaringstelling > crisismaatregel
doet de deur niet open, laat niemand binnen, wil niks, mijdt zorg, geen contact mogelijk > zorgmijder, bemoeizorg
hoarding, spullen opstapelen, muizen, kakkerlakken, ongedierte, vervuild huis, stank > vervuilde woning, verzamelen
tot wie, bij wie, welke instantie, weet niet waar > overleggen, kleine vragen
`;
