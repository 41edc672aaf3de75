import type { FactData } from '../policy/policy'
import type { Text } from '../base/text'
import type { JointQuestion, NextQuestion } from './advice'
import { type Context, rungLabel } from './context'
import type { Open } from './open-questions'

/**
 * The one question worth asking next: the one that can move the recommendation furthest; where none does by itself, the first of those
 * that do together; else the first that the procedure still asks for.
 */
export function nextQuestion(
  context: Context,
  questions: readonly Open[],
  joint: readonly JointQuestion[],
): NextQuestion | null {
  const [furthest] = questions
  if (furthest !== undefined && furthest.asks.reach > 0)
    return asking(furthest, range(context, furthest))
  const [together] = joint
  if (together !== undefined) return askingTogether(context, together)
  const procedure = questions.find(({ asks }) => asks.concerns === 'procedure')
  if (procedure === undefined) return null
  return asking(procedure, {
    nl: 'Geen enkel antwoord verandert het advies meer, maar dit is nodig om te mogen besluiten.',
    en: 'No answer changes the recommendation any more, but this is needed before it may be decided.',
  })
}

function range(context: Context, { rungs }: Open): Text {
  const [mildest, gravest] = [
    rungLabel(context, Math.min(...rungs)),
    rungLabel(context, Math.max(...rungs)),
  ]
  return {
    nl: `Geen ander antwoord kan het advies verder verschuiven: van ${mildest.nl} tot ${gravest.nl}.`,
    en: `No other answer can move the recommendation further: from ${mildest.en} to ${gravest.en}.`,
  }
}

function asking({ asks }: Open, because: Text): NextQuestion {
  return { fact: asks.fact, question: asks.question, because }
}

function askingTogether({ policy }: Context, { facts, labels }: JointQuestion): NextQuestion {
  const [first] = facts as readonly [string]
  const { question, label } = policy.data.facts[policy.factIndex.get(first) as number] as FactData
  const others = (lang: 'nl' | 'en') =>
    labels
      .slice(1)
      .map((other) => `‘${other[lang]}’`)
      .join(lang === 'nl' ? ' en ' : ' and ')
  return {
    fact: first,
    question: question ?? label,
    because: {
      nl: `Geen enkel antwoord verandert het advies op zichzelf; dit doet dat samen met ${others('nl')}.`,
      en: `No answer changes the recommendation by itself; this one does together with ${others('en')}.`,
    },
  }
}
