const nl = {
  failedFaulty: 'De gegevens van deze ronde spreken elkaar tegen',
  failedFaultyText: 'Er is niets veranderd. Los dit op en match opnieuw:',
  failedBroken: 'Het matchen is niet gelukt',
  failedBrokenText: 'Dat ligt niet aan jou. Er is niets verloren. Match opnieuw.',
  faultCode: (code: string): string | null =>
    ({
      'together-no-common-day':
        'Deze groep heeft geen enkele dag waarop iedereen kan. Pas de dagen aan of haal de groep uit elkaar.',
      'together-too-large': 'Deze groep is te groot.',
      'locks-impossible': 'Deze vastgezette stages kunnen niet samen. Maak er een los.',
      'locks-over-capacity': 'Hier zijn meer mensen vastgezet dan er stoelen zijn.',
      'lock-excluded': 'Deze persoon is vastgezet op een plek waar die niet mag komen.',
      'lock-apart': 'Deze persoon is vastgezet waar iemand ontvangt die deze persoon niet mag treffen.',
      'locks-apart': 'Hier zijn twee mensen vastgezet die elkaar niet mogen treffen.',
      'lock-own-organisation': 'Deze persoon is vastgezet bij de eigen organisatie.',
      'locks-over-visits': 'Deze persoon staat vaker vast dan het aantal stages dat gevraagd is.',
      'locks-same-organisation': 'Deze persoon staat twee keer vast bij dezelfde organisatie.',
      'locks-same-day': 'Deze persoon staat twee keer vast op dezelfde dag.',
      'lock-below-minimum': 'Hier is één bezoeker vastgezet, maar de plek wil er meer of niemand.',
      'lock-host-day': 'Deze persoon ontvangt op die dag zelf bezoek.',
      'ttc-together': 'Ruilen om de beurt gaat niet met groepen die samen gaan.',
      'ttc-apart': 'Ruilen om de beurt gaat niet met mensen die elkaar niet mogen treffen.',
      'ttc-minimum': 'Ruilen om de beurt gaat niet met een plek die minstens twee bezoekers tegelijk wil.',
      'lock-together': 'Deze persoon gaat samen met iemand die hier niet heen kan.',
      unconfirmed:
        'Op een geheime plek komt alleen iemand van wie de eigen organisatie bevestigde: werkt bij ons.',
      'guests-over-capacity': 'Hier zijn meer gasten dan stoelen.',
    })[code] ?? null,
};

const en: typeof nl = {
  failedFaulty: 'The data of this round contradict each other',
  failedFaultyText: 'Nothing was changed. Solve this and match again:',
  failedBroken: 'The match did not succeed',
  failedBrokenText: 'It is not your fault. Nothing was lost. Match again.',
  faultCode: (code: string): string | null =>
    ({
      'together-no-common-day':
        'This group has no day on which everybody is free. Change the days or split the group.',
      'together-too-large': 'This group is too large.',
      'locks-impossible': 'These fixed visits cannot go together. Release one of them.',
      'locks-over-capacity': 'More people are fixed here than there are seats.',
      'lock-excluded': 'This person is fixed at a place where they must not come.',
      'lock-apart': 'This person is fixed where somebody receives whom this person must not meet.',
      'locks-apart': 'Two people are fixed here who must not meet.',
      'lock-own-organisation': 'This person is fixed at their own organisation.',
      'locks-over-visits': 'This person has more fixed visits than visits asked for.',
      'locks-same-organisation': 'This person is fixed twice at the same organisation.',
      'locks-same-day': 'This person is fixed twice on the same day.',
      'lock-below-minimum': 'One visitor is fixed here, but the place wants more or nobody.',
      'lock-host-day': 'This person receives visitors on that day.',
      'ttc-together': 'Trading in turns does not go with groups that go together.',
      'ttc-apart': 'Trading in turns does not go with people who must not meet.',
      'ttc-minimum': 'Trading in turns does not go with a place that wants at least two visitors at once.',
      'lock-together': 'This person goes with somebody who cannot come here.',
      unconfirmed:
        'Only somebody whose own organisation confirmed that they work there comes to a secret place.',
      'guests-over-capacity': 'There are more guests here than seats.',
    })[code] ?? null,
};

export const words = { nl, en };
