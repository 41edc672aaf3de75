import type { Advice } from '../../advice/advice'
import { safeAdvise } from '../../advice/advise'
import { capital, type Lang } from '../../base/text'
import { safeCheck } from '../../check/check'
import type { CheckResult } from '../../check/check-result'
import type { ProposedMeasure } from '../../check/proposed'
import type { Case } from '../../case/case'
import type { Issue, Result } from '../../base/problem'
import { reasonsIn } from '../../compare/decision-words'
import { caseOf } from '../../interview/case-of'
import type { AnsweredQuestion, Answers } from '../../interview/answers'
import { notesOn } from '../../interview/notes'
import { papersOf } from '../../paper/paper'
import { inside, type Policy } from '../../policy/ready'
import type { Vocabulary } from '../../policy/vocabulary'
import { allSections, type PageSection } from '../../render/page'
import { advicePage } from '../../render/pages/advice-page'
import { checkPage } from '../../render/pages/check-page'
import { urgent } from '../../render/pages/first-parts'
import { rungLabel } from '../../render/rungs'
import { toSvg } from '../../render/svg'
import { sectionHtml } from '../../render/writers/html'
import type { Drawn, Held, LadderRung, Outcome, Part, Proposal } from '../protocol'
import { engineWords as words } from './engine-words'
import { slugOf } from '../slug'
import { stepAfter, taken } from './sheets'

/** The case that is held; undefined before there is one. */
export function heldCase(
  policy: Policy<Vocabulary>,
  { answers, theCase }: Held,
): Case<Vocabulary> | undefined {
  return theCase ?? caseOf(policy, answers)
}

/** The result on a case; null before there is one. */
export function outcomeOf(
  policy: Policy<Vocabulary>,
  { held, proposed, lang }: Asked,
): Outcome | null {
  const theCase = heldCase(policy, held)
  const advised = theCase && safeAdvise<Vocabulary>(theCase, { policy })
  if (theCase === undefined || advised?.ok !== true) return null
  const advice = advised.value
  const page = advicePage(advice, lang)
  const first = urgent(advice, lang).length
  const timeline = advice.history.length === 0 ? null : timelineOf(advice, lang)
  return {
    head: page.head ?? [],
    lead: page.lead,
    ladder: ladderOf(advice, undefined, lang),
    recommended: rungLabel(advice, advice.recommended, lang),
    steps: stepsOf(advice, lang),
    net: advice.net,
    urgent: page.sections.slice(0, first).map((one) => partOf(one, lang)),
    parts: partsOf(page.sections.slice(first), lang),
    annexes: allSections(page)
      .slice(page.sections.length)
      .map((one) => partOf(one, lang)),
    notes: held.theCase ? [] : notesOn(policy, held.answers).map((note) => note[lang]),
    ...(timeline === null ? {} : { timeline }),
    papers: papersOf(
      proposed.length > 0 ? orElse(checkedOn(policy, { held, proposed }), advice) : advice,
    ),
    protective: protectiveOf(advice),
    reasons: reasonsIn(inside(policy).data, theCase),
    ...openIn(policy, held),
    theCase,
  }
}

/** What was checked, where it could be. */
const orElse = <A, B>(read: Result<A>, other: B): A | B => (read.ok ? read.value : other)

/** The measures that protect while the inquiry runs: each has a letter of its own. */
function protectiveOf({ kind, interim }: Advice<Vocabulary>): Outcome['protective'] {
  if (kind === 'outside-scope') return []
  return interim.map(({ measure, label }) => ({ id: measure, label }))
}

/** The sections without the ladder, which the page draws itself. */
function partsOf(sections: readonly PageSection[], lang: Lang): readonly Part[] {
  const isLadder = ({ blocks }: PageSection) => blocks.some(({ is }) => is === 'picture')
  return sections.filter((one) => !isLadder(one)).map((one) => partOf(one, lang))
}

/** A question that can still change the result of answers. */
function openIn(policy: Policy<Vocabulary>, held: Held): Pick<Outcome, 'open'> {
  if (held.theCase !== undefined) return {}
  const { step } = stepAfter(policy, held.answers)
  return step.done ? {} : { open: slugOf(step.question.id) }
}

function partOf(section: PageSection, lang: Lang): Part {
  const html = sectionHtml(section, lang)
  return { title: section.title, html: html.slice(html.indexOf('</h2>') + '</h2>'.length) }
}

/** The ladder in words: where every rung lies, what is recommended, and what is proposed; empty where no measure is weighed. */
function ladderOf(
  advice: Advice<Vocabulary>,
  proposed: string | undefined,
  lang: Lang,
): readonly LadderRung[] {
  if (advice.kind !== 'measures') return []
  return advice.labels.ladder.map(({ measure, label }): LadderRung => {
    const isRecommended = measure === advice.recommended
    const considered = advice.considered.find((one) => one.measure === measure)
    const zone = isRecommended ? 'range' : (considered?.zone ?? 'outside')
    const isUnavailable = considered?.verdict === 'unavailable'
    const said = isRecommended ? 'recommended' : isUnavailable ? 'unavailable' : zone
    return {
      id: measure,
      label: capital(label[lang]),
      zone,
      isRecommended,
      isProposed: measure === proposed,
      said: words[said][lang],
    }
  })
}

function stepsOf(advice: Advice<Vocabulary>, lang: Lang): Outcome['steps'] {
  return advice.steps
    .filter(({ counted }) => counted)
    .map(({ steps, because }) => ({ steps, text: because[lang] }))
}

/** The earlier measures in time. */
function timelineOf(advice: Advice<Vocabulary>, lang: Lang): Drawn {
  const drawn = (width: 'page' | 'phone') => toSvg(advice, 'timeline', { lang, width })
  return {
    page: drawn('page'),
    phone: drawn('phone'),
    words: advice.history.map(({ because }) => because[lang]),
  }
}

/** The earlier measures in time, with answers that are still being given; null where there are none yet. */
export function timelineWith(
  policy: Policy<Vocabulary>,
  { answers, given, lang }: { answers: Answers; given: readonly AnsweredQuestion[]; lang: Lang },
): Drawn | null {
  const told = taken(policy, answers, given)
  const theCase = caseOf(policy, 'wrong' in told ? answers : told)
  const advised = theCase && safeAdvise<Vocabulary>(theCase, { policy })
  if (advised?.ok !== true || advised.value.history.length === 0) return null
  return timelineOf(advised.value, lang)
}

/** What somebody has in mind. */
export interface Asked {
  readonly held: Held
  readonly proposed: readonly ProposedMeasure<Vocabulary>[]
  readonly lang: Lang
}

/** Whether a measure fits. */
export function proposalOn(
  policy: Policy<Vocabulary>,
  { held, proposed, lang }: Asked,
): Proposal | readonly Issue[] {
  const checked = checkedOn(policy, { held, proposed })
  if (!checked.ok) return checked.issues
  const result = checked.value
  const page = checkPage(result, lang)
  return {
    verdict: result.verdict,
    lead: page.lead,
    ladder: ladderOf(result.advice, result.weighsAs, lang),
    parts: partsOf(page.sections, lang),
  }
}

/** What a paper is about: the check of what is proposed, else the advice. */
export function resultOn(
  policy: Policy<Vocabulary>,
  { held, proposed }: Omit<Asked, 'lang'>,
): Result<Advice<Vocabulary> | CheckResult<Vocabulary>> {
  return proposed.length === 0
    ? safeAdvise<Vocabulary>(heldCase(policy, held), { policy })
    : checkedOn(policy, { held, proposed })
}

/** The check of a measure on the case that is held. */
export function checkedOn(
  policy: Policy<Vocabulary>,
  { held, proposed }: Omit<Asked, 'lang'>,
): ReturnType<typeof safeCheck<Vocabulary>> {
  return safeCheck<Vocabulary>(heldCase(policy, held), proposed, { policy })
}
