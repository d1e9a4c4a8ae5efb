const nl = {
  visits: 'Stages',
  visitsColumns: ['Naam', 'E-mail', 'Van', 'Naar', 'Wat ga je zien', 'Dag', 'Keuze'],
  balance: 'Saldo',
  balanceColumns: ['Organisatie', 'Saldo eerdere rondes', 'Gestuurd', 'Ontvangen', 'Saldo nu'],
  unplaced: 'Niet geplaatst',
  unplacedColumns: ['Naam', 'E-mail', 'Organisatie', 'Waarom'],
  viaHost: 'hoor je van je gastheer of gastvrouw',
};

const en: typeof nl = {
  visits: 'Visits',
  visitsColumns: ['Name', 'E-mail', 'From', 'To', 'What you will see', 'Day', 'Choice'],
  balance: 'Standing',
  balanceColumns: ['Organisation', 'Standing earlier rounds', 'Sent', 'Received', 'Standing now'],
  unplaced: 'Not placed',
  unplacedColumns: ['Name', 'E-mail', 'Organisation', 'Why'],
  viaHost: 'your host will tell you',
};

export const words = { nl, en };
