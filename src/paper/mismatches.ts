import type { BilingualText } from '../base/text'
import { takesMandate } from '../compare/competence'
import { isClock } from '../render/pages/advice-parts'
import type { PolicyInside } from '../policy/ready'
import { isSanctioned, type Matter } from './matter'
import type { PaperName } from './paper-names'

/** What in a matter does not go with the paper that is asked for: told to whoever writes it, never in the paper itself. */
export function mismatches(matter: Matter, paper: PaperName): readonly BilingualText[] {
  const all = [...ofMatter(matter), ...ofMeasures(matter)]
  switch (paper) {
    case 'invitation':
      return [...all, ...ofInvitation(matter)]
    case 'intention':
      return matter.decision === undefined ? all : [...all, said.decidedAlready]
    case 'letter':
    case 'decision':
      return [...all, ...ofDecision(matter)]
    case 'advice':
    case 'summary':
      return []
  }
}

const said = {
  outside: {
    nl: 'deze zaak valt buiten de regeling; er is niets waarover deze regeling een besluit vraagt',
    en: 'this matter falls outside the policy; there is nothing on which this policy asks for a decision',
  },
  running: {
    nl: 'het onderzoek is nog niet afgerond; er past nog geen oordeel en geen sanctie',
    en: 'the inquiry is not concluded yet; no judgement and no sanction fit',
  },
  nothingEstablished: {
    nl: 'er is niets vastgesteld waarop een maatregel kan rusten',
    en: 'nothing was established that a measure can rest on',
  },
  sanctionedAlready: {
    nl: 'voor deze feiten is al een maatregel opgelegd; een tweede past niet',
    en: 'a measure was imposed already for these facts; a second one does not fit',
  },
  notEmployers: {
    nl: 'over deze persoon kan de werkgever geen maatregel opleggen; het stuk noemt de gevraagde maatregel daarom niet',
    en: 'the employer cannot impose a measure on this person; so the paper does not name the measure that was asked for',
  },
  whoSigns: {
    nl: 'gaat het over de burgemeester, dan verstuurt de commissaris van de Koning dit; laat onder ‘Wie bevoegd is’ alleen staan wat voor deze persoon geldt',
    en: 'where it is about the mayor, the King’s Commissioner sends this; under ‘Who is competent’ leave only what holds for this person',
  },
  concluded: {
    nl: 'het onderzoek is al afgerond; deze uitnodiging zegt dat er nog niets vaststaat',
    en: 'the inquiry is concluded already; this invitation says that nothing is settled yet',
  },
  heard: {
    nl: 'de beschuldigde is al gehoord; nodig alleen opnieuw uit als daar een reden voor is, en noem die',
    en: 'the accused was heard already; only invite again where there is a reason, and say which',
  },
  clockRuns: {
    nl: 'de tijd loopt, zie het advies: een kortere tijd om zich voor te bereiden dan hier staat kan nodig zijn; pas die dan aan en zeg waarom',
    en: 'time is running, see the advice: less time to prepare than is said here can be needed; change it then and say why',
  },
  decidedAlready: {
    nl: 'er is al een besluit vastgelegd; een voornemen gaat daaraan vooraf',
    en: 'a decision is recorded already; an intention comes before it',
  },
  undecided: {
    nl: 'er is nog geen besluit vastgelegd; stuur dit pas als is besloten en de beschuldigde daarvóór kon reageren',
    en: 'no decision is recorded yet; only send this once it is decided and the accused could respond before that',
  },
  notClosed: {
    nl: 'er is nog geen besluit vastgelegd; stuur dit pas als is besloten hoe de zaak wordt afgesloten',
    en: 'no decision is recorded yet; only send this once it is decided how the matter is closed',
  },
  byAgreement: {
    nl: 'dit is een afspraak die beide kanten moeten willen; niemand kan haar opleggen',
    en: 'this is an agreement that both sides have to want; nobody can impose it',
  },
  onlyBeside: {
    nl: 'dit is op zichzelf geen maatregel van de ladder; het hoort naast een maatregel of staat daar los van',
    en: 'this is no measure of the ladder by itself; it goes beside a measure or stands apart from it',
  },
  protectionOver: {
    nl: 'dit is bescherming tijdens een onderzoek, en het onderzoek is afgerond',
    en: 'this is protection during an inquiry, and the inquiry is concluded',
  },
} as const satisfies Record<string, BilingualText>

function ofMatter({ advice, asked, decision, isInterim }: Matter): readonly BilingualText[] {
  const { kind, stage, relation } = advice
  const isAsked = asked.length > 0
  const isEarly = stage !== 'concluded' && decision !== undefined && !isInterim
  return [
    ...(kind === 'outside-scope' ? [said.outside] : []),
    ...(isEarly ? [said.running] : []),
    ...(kind === 'no-sanction' && isAsked ? [whyNoSanction(advice)] : []),
    ...(kind === 'other-authority' && isAsked ? [said.notEmployers] : []),
    ...(relation === 'office-holder' ? [said.whoSigns] : []),
  ]
}

function whyNoSanction(advice: Matter['advice']): BilingualText {
  return isSanctioned(advice) ? said.sanctionedAlready : said.nothingEstablished
}

/** What was asked for where that is no measure of the ladder, or one that goes with a running inquiry only. */
function ofMeasures({ advice, asked, policy }: Matter): readonly BilingualText[] {
  if (policy === undefined || advice.kind === 'other-authority') return []
  const interim = interimIn(policy)
  const found = policy.data.measures.filter(({ id }) => asked.includes(id))
  const isProtective = found.some(({ id }) => interim.includes(id))
  const onLadder = found.filter(({ id, inPlace }) => isRung(policy, id) || inPlace === true)
  const isOnlyBeside = found.length > 0 && onLadder.length === 0 && !isProtective
  return [
    ...(found.some(({ byAgreement }) => byAgreement === true) ? [said.byAgreement] : []),
    ...(isProtective && advice.stage === 'concluded' ? [said.protectionOver] : []),
    ...(isOnlyBeside ? [said.onlyBeside] : []),
  ]
}

function isRung({ data }: PolicyInside, id: string): boolean {
  return data.ladder.includes(id)
}

/** The measures of a policy that protect while an inquiry runs. */
function interimIn({ data }: PolicyInside): readonly string[] {
  return data.rules.flatMap(({ event }) =>
    event.type === 'add' && event.params.list === 'interim' ? [event.params.measure] : [],
  )
}

function ofInvitation({ advice, decision }: Matter): readonly BilingualText[] {
  return [
    ...(advice.stage === 'concluded' ? [said.concluded] : []),
    ...(advice.receipt.facts['accusedHeard'] === 'yes' ? [said.heard] : []),
    ...(advice.notices.some(isClock) ? [said.clockRuns] : []),
    ...(decision === undefined ? [] : [said.decidedAlready]),
  ]
}

/** That a paper says that something was decided where no decision is recorded, or by a role that takes a mandate for it. */
function ofDecision({ decision, advice, measures, policy }: Matter): readonly BilingualText[] {
  if (decision !== undefined) return policy === undefined ? [] : takesMandate(policy.data, decision)
  if (advice.stage !== 'concluded') return []
  return [measures.length === 0 ? said.notClosed : said.undecided]
}
