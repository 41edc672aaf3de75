import type { BilingualText } from '../../base/text'

/** The words of the pictures. */
export const pictureWords = {
  ladder: { nl: 'De ladder van maatregelen', en: 'The ladder of measures' },
  inRange: { nl: 'in de bandbreedte', en: 'in the range' },
  range: { nl: 'bandbreedte', en: 'range' },
  heavier: { nl: 'zwaarder', en: 'heavier' },
  lighter: { nl: 'lichter', en: 'lighter' },
  steps: { nl: 'Wat meeweegt, opgeteld', en: 'What weighs, added up' },
  notCounted: { nl: 'telt niet mee', en: 'does not count' },
  noWeighing: {
    nl: 'Er is niets te wegen: er past nu geen sanctie.',
    en: 'There is nothing to weigh: no sanction fits now.',
  },
  timeline: { nl: 'Eerdere maatregelen in de tijd', en: 'Earlier measures in time' },
  noTimeline: {
    nl: 'Er zijn geen eerdere maatregelen bekend.',
    en: 'No earlier measures are known.',
  },
  counts: { nl: 'telt mee', en: 'counts' },
  until: { nl: 'tot', en: 'until' },
  noLapse: { nl: 'vervalt niet', en: 'does not lapse' },
  act: { nl: 'gedrag', en: 'conduct' },
  firstAct: { nl: 'eerste gedrag', en: 'first conduct' },
  lastAct: { nl: 'laatste gedrag', en: 'last conduct' },
  days: { nl: 'dagen', en: 'days' },
  assessed: { nl: 'dag van het advies', en: 'day of the advice' },
  changes: { nl: 'Wat het advies zou veranderen', en: 'What would change the advice' },
  fitting: { nl: 'Wat het voorstel passend zou maken', en: 'What would make the proposal fit' },
  cases: { nl: 'De zaken naast de ladder', en: 'The cases against the ladder' },
  likeCases: {
    nl: 'Deze zaak en de zaken die er het meest op lijken',
    en: 'This case and the cases that are most like it',
  },
  thisCase: { nl: 'deze zaak', en: 'this case' },
  imposed: { nl: 'opgelegd', en: 'imposed' },
  noCases: { nl: 'Er zijn geen zaken.', en: 'There are no cases.' },
  now: { nl: 'nu', en: 'now' },
  then: { nl: 'dan', en: 'then' },
  adviceNow: { nl: 'advies nu', en: 'advice now' },
  adviceThen: { nl: 'advies dan', en: 'advice then' },
  noChanges: {
    nl: 'Geen enkel antwoord of feit verandert het advies.',
    en: 'No answer and no fact changes the advice.',
  },
} as const satisfies Record<string, BilingualText>
