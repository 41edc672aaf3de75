import type { Advice } from '../../advice/advice'
import type { BilingualText } from '../../base/text'
import type { Case } from '../../case/case'
import type { Answers } from '../../interview/answers'
import { nextStep } from '../../interview/next'
import type { Policy } from '../../policy/ready'
import { toText } from '../../render/writers/text'
import type { Asker } from './asker'
import { offerToSave, type Saving } from './save-case'
import type { Vocabulary } from '../../policy/vocabulary'

const words = {
  begin: {
    nl: 'Ik vraag alleen wat het advies nog kan veranderen, en aan het eind wat iemand moet zien. Noem nergens namen. Kies met de pijltjes en Enter; omstandigheden kiest u met de spatiebalk. Ctrl-C stopt, dan wordt niets bewaard.',
    en: 'Only what can still change the advice is asked, and at the end what somebody has to see. Give no names anywhere. Choose with the arrow keys and Enter; circumstances with the space bar. Ctrl-C stops, and then nothing is kept.',
  },
  beginLines: {
    nl: 'Ik vraag alleen wat het advies nog kan veranderen, en aan het eind wat iemand moet zien. Noem nergens namen. Antwoord met het nummer van uw keuze.',
    en: 'Only what can still change the advice is asked, and at the end what somebody has to see. Give no names anywhere. Answer with the number of your choice.',
  },
} as const satisfies Record<string, BilingualText>

/** How an interview is held. */
export interface Held extends Saving {
  readonly policy: Policy<Vocabulary>
  /** Whether the answers come line by line. */
  readonly byLine: boolean
}

/**
 * Asks until no answer can change the outcome, shows the advice and offers to save the case;
 * undefined where it is stopped before the end.
 */
export async function holdInterview(held: Held): Promise<Advice<Vocabulary> | undefined> {
  const { policy, lang, asker, byLine } = held
  asker.begin(byLine ? words.beginLines : words.begin)
  const told = await askAll(policy, asker)
  if (told === undefined) return undefined
  const { theCase, advice } = told
  asker.show(`\n${toText(advice, { lang })}`)
  return (await offerToSave(held, theCase)) ? advice : undefined
}

async function askAll(
  policy: Policy<Vocabulary>,
  asker: Asker,
): Promise<
  { readonly theCase: Case<Vocabulary>; readonly advice: Advice<Vocabulary> } | undefined
> {
  let answers: Answers = []
  for (;;) {
    const step = nextStep(policy, answers)
    if (step.done) return step
    const reply = await asker.ask(step.question, answers.length > 0)
    if (reply.is === 'stop') return undefined
    answers =
      reply.is === 'back'
        ? answers.slice(0, -1)
        : [...answers, { id: step.question.id, answer: reply.answer }]
  }
}
