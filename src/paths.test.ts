import { readFileSync } from 'node:fs';
import { matchRoutes } from 'react-router';
import { expect, test } from 'vitest';
import * as example from './example/paths.ts';
import * as homes from './homes/paths.ts';
import * as contact from './journey/contact/paths.ts';
import * as followUp from './journey/follow-up/paths.ts';
import * as impact from './journey/impact/paths.ts';
import * as matching from './journey/matching/paths.ts';
import * as place from './journey/place/paths.ts';
import * as programme from './journey/programme/paths.ts';
import * as reflection from './journey/reflection/paths.ts';
import * as signUp from './journey/sign-up/paths.ts';
import * as story from './journey/story/paths.ts';
import * as visit from './journey/visit/paths.ts';
import { pages } from './pages.ts';
import * as people from './people/paths.ts';
import * as post from './post/paths.ts';
import * as workbook from './workbook/paths.ts';

const OWN = 'POL@voorjaar-2027';
const own = '/organisatie/POL%40voorjaar-2027';
const verder = '/organisatie/POL%40voorjaar-2027/uitnodiging?x=1#y';
const further = 'verder=%2Forganisatie%2FPOL%2540voorjaar-2027%2Fuitnodiging%3Fx%3D1%23y';

/** Each address as mails and bookmarks have it, and the page that it has to open. */
const written: [address: string, expected: string, page: string][] = [
  [example.partsPath, '/voorbeeld/onderdelen', 'voorbeeld/onderdelen'],
  [homes.homePath, '/', ''],
  [homes.whoPath, '/#wie', ''],
  [homes.logPath({ programma: 'p' }), '/logboek?programma=p', 'logboek'],
  [
    programme.askCorrectionPath({ wat: 'visit' }),
    '/mijn/gegevens/verbeteren?wat=visit',
    'mijn/gegevens/verbeteren',
  ],
  [programme.correctionsPath({ programma: 'p' }), '/verbeterverzoeken?programma=p', 'verbeterverzoeken'],
  [programme.keepingPath({ programma: 'p' }), '/bewaren?programma=p', 'bewaren'],
  [
    homes.logFilePath({ programma: 'p', wat: 'signed-in', als: undefined, dag: undefined, zoek: 'a b' }),
    '/logboek.xlsx?programma=p&wat=signed-in&zoek=a%20b',
    'logboek.xlsx',
  ],
  [homes.lookedPath, '/mijn/wie-keek', 'mijn/wie-keek'],
  [homes.programmeHomePath({ programma: 'a b' }), '/?programma=a%20b', ''],
  [homes.openPlacesPath, '/plekken', 'plekken'],
  [homes.questionsPath(), '/vragen', 'vragen'],
  [homes.askPath({ programma: 'p' }), '/contact?programma=p', 'contact'],
  [homes.privacyPath(), '/privacy', 'privacy'],
  [homes.accessibilityPath(), '/toegankelijkheid', 'toegankelijkheid'],
  [homes.pageListPath, '/sitemap.xml', 'sitemap.xml'],
  [programme.programmesPath, '/beheer', 'beheer'],
  [programme.newProgrammePath, '/beheer/programmas/nieuw', 'beheer/programmas/nieuw'],
  [
    programme.programmePath('a b', { gedaan: 'gestopt' }),
    '/beheer/programmas/a%20b?gedaan=gestopt',
    'beheer/programmas/:code',
  ],
  [reflection.dilemmasPath(), '/dilemmas', 'dilemmas'],
  [
    reflection.dilemmasPath({ programma: 'p', onderwerp: 'wachten', toon: 'alle', gedaan: 'herkend' }, 'x'),
    '/dilemmas?programma=p&onderwerp=wachten&toon=alle&gedaan=herkend#dilemma-x',
    'dilemmas',
  ],
  [reflection.newDilemmaPath({ programma: 'p' }), '/dilemmas/nieuw?programma=p', 'dilemmas/nieuw'],
  [
    reflection.dilemmaAgendaPath({ toon: 'organisaties' }),
    '/dilemmas/agenda?toon=organisaties',
    'dilemmas/agenda',
  ],
  [reflection.dilemmaPath('x', { doe: 'probeerden' }), '/dilemmas/x?doe=probeerden', 'dilemmas/:dilemma'],
  [
    reflection.manageDilemmaPath('x', { gedaan: 'los' }),
    '/dilemmas/x/beheer?gedaan=los',
    'dilemmas/:dilemma/beheer',
  ],
  [visit.replyPath({ sleutel: 'a b' }), '/stage/antwoord?sleutel=a%20b', 'stage/antwoord'],
  [visit.visitPath('x'), '/stage/x', 'stage/:stage'],
  [visit.visitPath('x', { toon: 'dag', doe: 'afzeggen' }), '/stage/x?toon=dag&doe=afzeggen', 'stage/:stage'],
  [visit.reportPath('x', { gedaan: true }), '/stage/x/melden?gedaan', 'stage/:stage/melden'],
  [
    visit.reportsPath('r', { gedaan: 'opgepakt' }),
    '/rondes/r/meldingen?gedaan=opgepakt',
    'rondes/:ronde/meldingen',
  ],
  [homes.healthPath, '/beheer/toestand', 'beheer/toestand'],
  [programme.newRoundPath, '/rondes/nieuw', 'rondes/nieuw'],
  [programme.settingsPath('r'), '/rondes/r/instellingen', 'rondes/:ronde/instellingen'],
  [
    programme.settingsPath('r', { gedaan: 'nieuw' }),
    '/rondes/r/instellingen?gedaan=nieuw',
    'rondes/:ronde/instellingen',
  ],
  [programme.roundDayPath('r', 'matchOn'), '/rondes/r/instellingen#matchOn', 'rondes/:ronde/instellingen'],
  [programme.removalPath('r'), '/rondes/r/weghalen', 'rondes/:ronde/weghalen'],
  [
    programme.houseRulesPath('r', { gedaan: 'bewaard' }),
    '/rondes/r/huisregels?gedaan=bewaard',
    'rondes/:ronde/huisregels',
  ],
  [programme.textsPath('r'), '/rondes/r/teksten', 'rondes/:ronde/teksten'],
  [
    programme.textPath('r', 'vragen', { in: 'en', gedaan: 'bewaard' }, 'question-2'),
    '/rondes/r/teksten/vragen?in=en&gedaan=bewaard#question-2',
    'rondes/:ronde/teksten/:stuk',
  ],
  [programme.quizPath('r', { gedaan: 'erbij' }), '/rondes/r/quiz?gedaan=erbij', 'rondes/:ronde/quiz'],
  [programme.resultsPath('r'), '/rondes/r/metingen', 'rondes/:ronde/metingen'],
  [
    programme.measurePath('r', 'vooraf', { sleutel: 'a b', vraag: 2 }),
    '/meting/r/vooraf?sleutel=a%20b&vraag=2',
    'meting/:ronde/:moment',
  ],
  [programme.membersPath('r'), '/rondes/r/organisaties', 'rondes/:ronde/organisaties'],
  [
    programme.membersPath('r', { toon: 'geen-antwoord' }),
    '/rondes/r/organisaties?toon=geen-antwoord',
    'rondes/:ronde/organisaties',
  ],
  [
    programme.membersPath('r', { gedaan: 'uit-ronde', wie: 'A&B' }),
    '/rondes/r/organisaties?gedaan=uit-ronde&wie=A%26B',
    'rondes/:ronde/organisaties',
  ],
  [
    programme.newMemberPath('r', { toegevoegd: 'POL' }),
    '/rondes/r/organisaties/nieuw?toegevoegd=POL',
    'rondes/:ronde/organisaties/nieuw',
  ],
  [
    programme.memberPath('r', 'A&B/C', { gedaan: 'herinnerd', aantal: 0 }),
    '/rondes/r/organisaties/A%26B%2FC?gedaan=herinnerd&aantal=0',
    'rondes/:ronde/organisaties/:code',
  ],
  [
    programme.memberChangePath('r', 'A&B', { doe: 'samenvoegen', in: 'C' }),
    '/rondes/r/organisaties/A%26B/veranderen?doe=samenvoegen&in=C',
    'rondes/:ronde/organisaties/:code/veranderen',
  ],
  [
    signUp.colleaguesPath(OWN, { gedaan: 'werkt-hier', aantal: 2 }),
    `${own}/bevestigen?gedaan=werkt-hier&aantal=2`,
    'organisatie/:code/bevestigen',
  ],
  [
    signUp.employmentPath('r', { gedaan: 'gemaild' }),
    '/rondes/r/bevestigen?gedaan=gemaild',
    'rondes/:ronde/bevestigen',
  ],
  [programme.answerPath({ sleutel: 's' }), '/uitnodiging?sleutel=s', 'uitnodiging'],
  [homes.invitingPath(OWN), `${own}/collega-s`, 'organisatie/:code/collega-s'],
  [programme.invitationPath(OWN), `${own}/uitnodiging`, 'organisatie/:code/uitnodiging'],
  [programme.sitesPath(OWN), `${own}/locaties`, 'organisatie/:code/locaties'],
  [
    programme.sitesPath('A B~C', { gedaan: 'bewaard' }),
    '/organisatie/A%20B~C/locaties?gedaan=bewaard',
    'organisatie/:code/locaties',
  ],
  [place.ownPlacesPath(OWN), `${own}/plekken`, 'organisatie/:code/plekken'],
  [place.ownPlacesPath(OWN, { gedaan: 'erbij' }), `${own}/plekken?gedaan=erbij`, 'organisatie/:code/plekken'],
  [place.ownPlacePath(OWN, 'POL-1'), `${own}/plekken/POL-1`, 'organisatie/:code/plekken/:plek'],
  [place.newOwnPlacePath(OWN), `${own}/plekken/nieuw`, 'organisatie/:code/plekken/:plek'],
  [
    place.newOwnPlacePath(OWN, { vorige: 'POL 1' }),
    `${own}/plekken/nieuw?vorige=POL%201`,
    'organisatie/:code/plekken/:plek',
  ],
  [place.closingPath, '/dichtzetten', 'dichtzetten'],
  [place.closePlacePath('p'), '/dichtzetten/p', 'dichtzetten/:plek'],
  [place.closeByCommandPath, '/beheer/dicht', 'beheer/dicht'],
  [place.leaksPath(), '/lekken', 'lekken'],
  [place.leaksPath({ programma: 'é' }), '/lekken?programma=%C3%A9', 'lekken'],
  [place.leakPath('l', { gedaan: 'dicht' }), '/lekken/l?gedaan=dicht', 'lekken/:lek'],
  [place.leakSeenPath('l'), '/lekken/l/gezien.xlsx', 'lekken/:lek/gezien.xlsx'],
  [place.roundPlacePath('r', 'é/1'), '/rondes/r/plekken/%C3%A9%2F1', 'rondes/:ronde/plekken/:plek'],
  [
    place.newRoundPlacePath('r', { bij: 'POL', kopie: 'POL-1' }),
    '/rondes/r/plekken/nieuw?bij=POL&kopie=POL-1',
    'rondes/:ronde/plekken/:plek',
  ],
  [signUp.galleryPath('r'), '/plekken/r', 'plekken/:ronde'],
  [signUp.galleryPlacePath('r', 'POL-1'), '/plekken/r/POL-1', 'plekken/:ronde/:plek'],
  [
    signUp.galleryPath('r', { gekozen: 'POL-1,VTM-2', volgorde: 'vrij' }),
    '/plekken/r?gekozen=POL-1%2CVTM-2&volgorde=vrij',
    'plekken/:ronde',
  ],
  [
    signUp.formPath('r', 'keuzes', { gekozen: 'POL-1,VTM-2' }),
    '/aanmelden/r/keuzes?gekozen=POL-1%2CVTM-2',
    'aanmelden/:ronde/:stap?',
  ],
  [signUp.formPath('r'), '/aanmelden/r', 'aanmelden/:ronde/:stap?'],
  [signUp.formPath('r', 'overzicht'), '/aanmelden/r/overzicht', 'aanmelden/:ronde/:stap?'],
  [
    signUp.formPath('r', 'overzicht', { eerder: true }),
    '/aanmelden/r/overzicht?eerder',
    'aanmelden/:ronde/:stap?',
  ],
  [
    signUp.formPath('r', 'keuzes', { plek: 'POL-1', dag: undefined }),
    '/aanmelden/r/keuzes?plek=POL-1',
    'aanmelden/:ronde/:stap?',
  ],
  [signUp.resumePath('r'), '/aanmelden/r/verder', 'aanmelden/:ronde/verder'],
  [signUp.permissionPath(), '/toestemming', 'toestemming'],
  [signUp.permissionPath({ sleutel: 'a_b-c' }), '/toestemming?sleutel=a_b-c', 'toestemming'],
  [signUp.placesPath('r', { gedaan: 'weg' }), '/rondes/r/plekken?gedaan=weg', 'rondes/:ronde/plekken'],
  [
    signUp.signUpsPath('r', { toon: 'geen-keuze' }),
    '/rondes/r/aanmeldingen?toon=geen-keuze',
    'rondes/:ronde/aanmeldingen',
  ],
  [
    signUp.joinPath('r', 'id', { zoek: 'a b', met: 'x' }),
    '/rondes/r/aanmeldingen/id/zelfde?zoek=a%20b&met=x',
    'rondes/:ronde/aanmeldingen/:aanmelding/zelfde',
  ],
  [
    signUp.placesPath('r', { toon: 'zonder-dag' }),
    '/rondes/r/plekken?toon=zonder-dag',
    'rondes/:ronde/plekken',
  ],
  [signUp.proposedPath('r'), '/rondes/r/aanmeldingen#voorgesteld', 'rondes/:ronde/aanmeldingen'],
  [signUp.addSignUpPath('r'), '/rondes/r/aanmeldingen/nieuw', 'rondes/:ronde/aanmeldingen/nieuw'],
  [
    signUp.changeSignUpPath('r', 'id'),
    '/rondes/r/aanmeldingen/id/wijzig',
    'rondes/:ronde/aanmeldingen/:aanmelding/wijzig',
  ],
  [
    signUp.telephonePath('r', 'id'),
    '/rondes/r/aanmeldingen/id/telefoon',
    'rondes/:ronde/aanmeldingen/:aanmelding/telefoon',
  ],
  [
    signUp.otherManagerPath('r', 'id'),
    '/rondes/r/aanmeldingen/id/leidinggevende',
    'rondes/:ronde/aanmeldingen/:aanmelding/leidinggevende',
  ],
  [signUp.ownSignUpPath(), '/mijn/aanmelding', 'mijn/aanmelding'],
  [
    impact.shortagePath('r', { gedaan: 'klaar', aantal: 3 }),
    '/rondes/r/tekort?gedaan=klaar&aantal=3',
    'rondes/:ronde/tekort',
  ],
  [impact.invitationTextPath('r', 'POL'), '/rondes/r/tekort/POL', 'rondes/:ronde/tekort/:organisatie'],
  [
    matching.wantedPath('r', { gedaan: 'add' }),
    '/rondes/r/matching/gewenst?gedaan=add',
    'rondes/:ronde/matching/gewenst',
  ],
  [matching.matchingPath('r'), '/rondes/r/matching', 'rondes/:ronde/matching'],
  [
    matching.matchingPath('r', { toon: 'verschil', gedaan: 'lock' }),
    '/rondes/r/matching?toon=verschil&gedaan=lock',
    'rondes/:ronde/matching',
  ],
  [workbook.importPath('r'), '/rondes/r/import', 'rondes/:ronde/import'],
  [workbook.batchPath('r', '7'), '/rondes/r/import/7', 'rondes/:ronde/import/:batch'],
  [workbook.batchPath('r', '7', 'bladen'), '/rondes/r/import/7#bladen', 'rondes/:ronde/import/:batch'],
  [
    workbook.sheetPath('r', '7', 2, 'kolommen'),
    '/rondes/r/import/7/blad/2#kolommen',
    'rondes/:ronde/import/:batch/blad/:blad',
  ],
  [workbook.takeBackPath('r', '7'), '/rondes/r/import/7/weg', 'rondes/:ronde/import/:batch/weg'],
  [workbook.workbookPath('r'), '/rondes/r/werkblad.xlsx', 'rondes/:ronde/werkblad.xlsx'],
  [workbook.handOutPath('r'), '/rondes/r/uitdelen.xlsx', 'rondes/:ronde/uitdelen.xlsx'],
  [homes.minePath(), '/mijn', 'mijn'],
  [homes.minePath({ gedaan: 'ronde-weg' }), '/mijn?gedaan=ronde-weg', 'mijn'],
  [homes.roundPath('voorjaar-2027'), '/rondes/voorjaar-2027', 'rondes/:ronde'],
  [
    homes.roundPath('r', { gedaan: 'uitgenodigd', aantal: 3 }),
    '/rondes/r?gedaan=uitgenodigd&aantal=3',
    'rondes/:ronde',
  ],
  [
    homes.demandPath('r', { toon: 'veel-vraag' }),
    '/rondes/r?toon=veel-vraag#vraag-en-aanbod',
    'rondes/:ronde',
  ],
  [
    post.pressPath('r', 'toestemming', { terug: 'ronde' }),
    '/rondes/r/versturen/toestemming?terug=ronde',
    'rondes/:ronde/versturen/:wat',
  ],
  [
    post.bundlePath('r', '7', { gedaan: 'terug' }),
    '/rondes/r/verstuurd/7?gedaan=terug',
    'rondes/:ronde/verstuurd/:bundel',
  ],
  [homes.demandPath('r'), '/rondes/r#vraag-en-aanbod', 'rondes/:ronde'],
  [homes.organisationPath(OWN), own, 'organisatie/:code'],
  [homes.peoplePath(OWN), `${own}#mensen`, 'organisatie/:code'],
  [post.postPath('r', { toon: 'mislukt' }), '/rondes/r/post?toon=mislukt', 'rondes/:ronde/post'],
  [post.stopPath(), '/post/stop', 'post/stop'],
  [post.stopPath({ sleutel: 'a.b' }), '/post/stop?sleutel=a.b', 'post/stop'],
  [homes.backupPath, '/beheer/kopie', 'beheer/kopie'],
  [post.returnedPath, '/post/terug', 'post/terug'],
  [post.outboxPath, '/outbox', 'outbox'],
  [post.outboxMailPath('7'), '/outbox/7', 'outbox/:mail'],
  [people.signInPath(), '/inloggen', 'inloggen'],
  [people.signInPath({ verder }), `/inloggen?${further}`, 'inloggen'],
  [people.signInPath({ fout: 'organisatie' }), '/inloggen?fout=organisatie', 'inloggen'],
  [people.signInLinkPath, '/inloggen/link', 'inloggen/link'],
  [people.passkeySignInPath, '/inloggen/passkey', 'inloggen/passkey'],
  [people.viaPath('gemeente', { verder }), `/inloggen/via/gemeente?${further}`, 'inloggen/via/:aanbieder'],
  [people.viaBackPath('gemeente'), '/inloggen/via/gemeente/terug', 'inloggen/via/:aanbieder/terug'],
  [people.secondStepPath({ verder }), `/inloggen/tweede-stap?${further}`, 'inloggen/tweede-stap'],
  [
    people.secondStepSetUpPath({ verder }),
    `/inloggen/tweede-stap/instellen?${further}`,
    'inloggen/tweede-stap/instellen',
  ],
  [people.signOutPath, '/uitloggen', 'uitloggen'],
  [visit.replyPath(), '/stage/antwoord', 'stage/antwoord'],
  [
    visit.replyPath({ sleutel: 'a_b-c', gedaan: 'yes' }),
    '/stage/antwoord?sleutel=a_b-c&gedaan=yes',
    'stage/antwoord',
  ],
  [visit.visitPath('s', { toon: 'dag' }), '/stage/s?toon=dag', 'stage/:stage'],
  [visit.visitsPath('r', { toon: 'geheim' }), '/rondes/r/stages?toon=geheim', 'rondes/:ronde/stages'],
  [
    visit.visitsPath('r', { stand: 'niet-klaar' }),
    '/rondes/r/stages?stand=niet-klaar#lijst',
    'rondes/:ronde/stages',
  ],
  [
    visit.visitOfRoundPath('r', 's', { gedaan: 'day', toon: 'dag' }),
    '/rondes/r/stages/s?gedaan=day&toon=dag',
    'rondes/:ronde/stages/:stage',
  ],
  [visit.keptMailPath('r', { gedaan: true }), '/rondes/r/antwoorden?gedaan', 'rondes/:ronde/antwoorden'],
  [
    visit.weekOfVisitsPath('r', { van: '2027-03-15' }),
    '/rondes/r/stages/week?van=2027-03-15',
    'rondes/:ronde/stages/week',
  ],
  [visit.handOutsPath('r'), '/rondes/r/stages/uitdelen', 'rondes/:ronde/stages/uitdelen'],
  [workbook.visitsListPath('r'), '/rondes/r/stages.xlsx', 'rondes/:ronde/stages.xlsx'],
  [visit.certificatePath('x'), '/stage/x/bewijs', 'stage/:stage/bewijs'],
  [visit.calendarFilePath('x', { toon: 'dag' }), '/stage/x/agenda?toon=dag', 'stage/:stage/agenda'],
  [
    visit.waitingListPath('r', { gedaan: 'aan' }),
    '/rondes/r/wachtlijst?gedaan=aan',
    'rondes/:ronde/wachtlijst',
  ],
  [visit.feedPath('k'), '/agenda/k.ics', 'agenda/:sleutel.ics'],
  [visit.ownFeedPath({ gedaan: 'gestopt' }), '/mijn/agenda?gedaan=gestopt', 'mijn/agenda'],
  [
    reflection.lookBackPath('x', { sleutel: 'k', vraag: 2 }),
    '/terugblik/x?sleutel=k&vraag=2',
    'terugblik/:stage',
  ],
  [reflection.reflectionsPath('r'), '/rondes/r/terugblikken', 'rondes/:ronde/terugblikken'],
  [reflection.sharedReflectionsPath(), '/mijn/terugblikken', 'mijn/terugblikken'],
  [visit.mendPath('r'), '/rondes/r/wachtlijst/vullen', 'rondes/:ronde/wachtlijst/vullen'],
  [visit.ownWaitingPath({ gedaan: true }), '/mijn/wachtlijst?gedaan', 'mijn/wachtlijst'],
  [visit.keptMailFilePath('r', 'm'), '/rondes/r/antwoorden/m', 'rondes/:ronde/antwoorden/:mail'],
  [
    contact.directoryPath({ programma: 'p', q: 'a b', gedaan: 'x' }),
    '/contacten?programma=p&q=a%20b&gedaan=x',
    'contacten',
  ],
  [
    contact.searchedPath(
      { programma: 'p', woord: 'w', gedaan: 'bewaard', was: 'a', betekende: 'b' },
      'betekenis',
    ),
    '/contacten/woorden?programma=p&woord=w&gedaan=bewaard&was=a&betekende=b#betekenis',
    'contacten/woorden',
  ],
  [
    contact.ownCardPath({ programma: 'p', gedaan: 'klopt' }),
    '/contacten/kaart?programma=p&gedaan=klopt',
    'contacten/kaart',
  ],
  [contact.cardFilePath({ programma: 'p' }), '/contacten/kaart.vcf?programma=p', 'contacten/kaart.vcf'],
  [
    contact.askToMeetPath('k', { programma: 'p' }),
    '/contacten/kennismaken/k?programma=p',
    'contacten/kennismaken/:kaart',
  ],
  [contact.metPath(), '/contacten/regels', 'contacten/regels'],
  [contact.suggestLinePath('m'), '/contacten/regels/voor/m', 'contacten/regels/voor/:mens'],
  [contact.suggestedLinePath('r'), '/contacten/regels/r', 'contacten/regels/:regel'],
  [
    contact.handOverPath({ programma: 'p' }),
    '/contacten/kaart/overdragen?programma=p',
    'contacten/kaart/overdragen',
  ],
  [
    contact.cardsOfColleaguesPath('POL', { van: 'm', gedaan: 'gevraagd' }),
    '/organisatie/POL/kaarten?van=m&gedaan=gevraagd',
    'organisatie/:code/kaarten',
  ],
  [contact.takeOverPath('o'), '/contacten/overname/o', 'contacten/overname/:overname'],
  [contact.introductionPath('v'), '/contacten/verzoeken/v', 'contacten/verzoeken/:verzoek'],
  [
    contact.pulsePath({ sleutel: 's', toon: 'geheim', gedaan: 'bewaard' }, 'x'),
    '/peiling?sleutel=s&toon=geheim&gedaan=bewaard#peiling-x',
    'peiling',
  ],
  [contact.pulsesPath('r'), '/rondes/r/peilingen', 'rondes/:ronde/peilingen'],
  [contact.confirmCardPath({ sleutel: 's' }), '/contacten/bevestigen?sleutel=s', 'contacten/bevestigen'],
  [followUp.followUpsPath({ programma: 'p', gedaan: 'x' }), '/vervolg?programma=p&gedaan=x', 'vervolg'],
  [followUp.newFollowUpPath({ voor: 'POL', wat: 'ask' }), '/vervolg/nieuw?voor=POL&wat=ask', 'vervolg/nieuw'],
  [followUp.followUpPath('x', { toon: 'dag' }), '/vervolg/x?toon=dag', 'vervolg/:vervolg'],
  [followUp.followUpCalendarPath('x'), '/vervolg/x/agenda', 'vervolg/:vervolg/agenda'],
  [
    followUp.ownBriefPath('x', { gedaan: 'bewaard' }),
    '/mijn/voor-collegas/x?gedaan=bewaard',
    'mijn/voor-collegas/:stage',
  ],
  [followUp.briefPaperPath('x', 'dia'), '/mijn/voor-collegas/x/dia', 'mijn/voor-collegas/:stage/:vorm'],
  [
    followUp.sharedBriefPath('k', { gedaan: 'gebeld' }),
    '/voor-collegas/k?gedaan=gebeld',
    'voor-collegas/:sleutel',
  ],
  [followUp.confirmInterestPath({ sleutel: 'k' }), '/belangstelling?sleutel=k', 'belangstelling'],
  [followUp.briefCountsPath('r'), '/rondes/r/voor-collegas', 'rondes/:ronde/voor-collegas'],
  [impact.networkPath({ ronde: 'r' }, 'tabel'), '/netwerk?ronde=r#tabel', 'netwerk'],
  [
    impact.networkPath({ gedaan: 'gevraagd', paren: [['a', 'b']] }, 'nog-niet'),
    '/netwerk?gedaan=gevraagd&paren=a%20b#nog-niet',
    'netwerk',
  ],
  [
    impact.networkFilePath('netwerk.svg', { programma: 'p' }),
    '/netwerk/netwerk.svg?programma=p',
    'netwerk/:bestand',
  ],
  [story.storiesPath(), '/verhalen', 'verhalen'],
  [story.storyPath('x'), '/verhalen/x', 'verhalen/:verhaal'],
  [story.storyPhotoPath('x'), '/verhalen/x/foto.jpg', 'verhalen/:verhaal/foto.jpg'],
  [story.storiesFeedPath('rss'), '/verhalen/rss.xml', 'verhalen/rss.xml'],
  [story.storiesFeedPath('atom'), '/verhalen/atom.xml', 'verhalen/atom.xml'],
  [
    story.ownStoryPath('x', { sleutel: 's', gedaan: 'ja' }),
    '/verhaal/x?sleutel=s&gedaan=ja',
    'verhaal/:verhaal',
  ],
  [
    story.ownStoryPhotoPath('x', { sleutel: 's' }),
    '/verhaal/x/foto.jpg?sleutel=s',
    'verhaal/:verhaal/foto.jpg',
  ],
  [story.approvePath({ sleutel: 's' }), '/verhaal/akkoord?sleutel=s', 'verhaal/akkoord'],
  [story.willingPath('x', { gedaan: 'ja' }), '/mijn/vertellen/x?gedaan=ja', 'mijn/vertellen/:stage'],
  [story.roundStoriesPath('r'), '/rondes/r/verhalen', 'rondes/:ronde/verhalen'],
  [
    story.storyDeskPath('r', 'x', { gedaan: 'bewaard' }),
    '/rondes/r/verhalen/x?gedaan=bewaard',
    'rondes/:ronde/verhalen/:verhaal',
  ],
  [story.storyDeskPhotoPath('r', 'x'), '/rondes/r/verhalen/x/foto', 'rondes/:ronde/verhalen/:verhaal/foto'],
  [
    story.storyDeskPicturePath('r', 'x'),
    '/rondes/r/verhalen/x/foto.jpg',
    'rondes/:ronde/verhalen/:verhaal/foto.jpg',
  ],
  [story.officersPath('POL'), '/organisatie/POL/verhalen', 'organisatie/:code/verhalen'],
  [impact.impactPath, '/opbrengst', 'opbrengst'],
  [impact.reportPath('r', { zie: 'financier' }), '/opbrengst/r?zie=financier', 'opbrengst/:ronde'],
  [impact.reportPaperPath('r'), '/opbrengst/r/rapport.pdf', 'opbrengst/:ronde/rapport.pdf'],
  [impact.reportWorkbookPath('r'), '/opbrengst/r/getallen.xlsx', 'opbrengst/:ronde/getallen.xlsx'],
  [
    impact.sharingPath('r', { gedaan: 'gemaakt' }),
    '/opbrengst/r/delen?gedaan=gemaakt',
    'opbrengst/:ronde/delen',
  ],
  [
    impact.addingPath('r', { gedaan: 'kosten' }),
    '/opbrengst/r/aanvullen?gedaan=kosten',
    'opbrengst/:ronde/aanvullen',
  ],
  [impact.sharedReportPath('k'), '/gedeelde-opbrengst/k', 'gedeelde-opbrengst/:sleutel'],
  [
    impact.sharedPaperPath('k'),
    '/gedeelde-opbrengst/k/rapport.pdf',
    'gedeelde-opbrengst/:sleutel/rapport.pdf',
  ],
  [
    impact.sharedWorkbookPath('k'),
    '/gedeelde-opbrengst/k/getallen.xlsx',
    'gedeelde-opbrengst/:sleutel/getallen.xlsx',
  ],
  [people.choosePersonPath({ verder }), `/mijn/wie?${further}`, 'mijn/wie'],
  [people.accountPath(), '/mijn/account', 'mijn/account'],
  [people.accountPath({ taal: 'en' }), '/mijn/account?taal=en', 'mijn/account'],
  [people.myDataPath(), '/mijn/gegevens', 'mijn/gegevens'],
  [people.myDataPath({ wissen: 'ja' }), '/mijn/gegevens?wissen=ja', 'mijn/gegevens'],
  [people.myDataFilePath, '/mijn/gegevens/bestand', 'mijn/gegevens/bestand'],
  [people.renewCodesPath, '/mijn/account/herstelcodes', 'mijn/account/herstelcodes'],
  [people.replaceAppPath, '/mijn/account/app', 'mijn/account/app'],
  [people.passkeyAddPath, '/mijn/account/passkey', 'mijn/account/passkey'],
  [people.exampleSignInPath('wendy'), '/voorbeeld/als/wendy', 'voorbeeld/als/:rol'],
];

const routes = pages.map(({ path }) => ({ path: `/${path}` }));

test.each(written)('%s is written as it always was, and opens its page', (address, expected, page) => {
  expect(address).toBe(expected);
  const { pathname } = new URL(address, 'https://wisselstage.example');
  expect(matchRoutes(routes, pathname)?.at(-1)?.route.path).toBe(`/${page}`);
});

test('what stands in an address is what comes out of it', () => {
  const code = 'POL@r/é ?#&%+~';
  const { pathname } = new URL(place.ownPlacePath(code, code), 'https://wisselstage.example');
  expect(matchRoutes(routes, pathname)?.at(-1)?.params).toEqual({ code, plek: code });
});

test('every page has an address in a paths.ts', () => {
  expect([...new Set(written.map(([, , page]) => page))].sort()).toEqual(
    pages.map(({ path }) => path).sort(),
  );
});

test('every address of a paths.ts is in the list above', () => {
  const text = readFileSync(import.meta.filename, 'utf8');
  const all = Object.entries({
    ...{
      example,
      programme,
      place,
      signUp,
      matching,
      visit,
      reflection,
      contact,
      workbook,
      homes,
      post,
      people,
    },
  });
  const names = all.flatMap(([owner, paths]) => Object.keys(paths).map((name) => `${owner}.${name}`));
  expect(names.filter((name) => !text.includes(`[${name}`) && !text.includes(`    ${name}`))).toEqual([]);
});
