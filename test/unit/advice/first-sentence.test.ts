import { describe, expect, test } from 'vitest'
import { advise, type Arbocatalogus2026, type Case } from '../../../src/index'
import { toText } from '../../../src/render'

type Given = Partial<Case<Arbocatalogus2026>>

const insult = { behaviour: 'insult', finding: 'established' } as const

/** An advice on one insult that is established, and on what else is given. */
const on = (given: Given = {}) => advise({ stage: 'concluded', conduct: [insult], ...given })

describe('the answer in one sentence', () => {
  test('says by what a transgression weighs heavier than its tier by itself, the heaviest first', () => {
    const { summary } = on({ facts: { impact: 'considerable', power: 'hierarchical' } })
    expect(summary).toEqual({
      nl: 'Dit is een matige overtreding die zwaarder weegt (machtspositie, gevolgen); het advies is: laatste schriftelijke waarschuwing.',
      en: 'This is a moderate transgression that weighs heavier (position of power, effect); the advice is: final written warning.',
    })
  })

  test('names three reasons at most, and says that there are more', () => {
    const { summary } = on({
      facts: {
        impact: 'considerable',
        power: 'hierarchical',
        audience: 'public',
        targets: 'several',
      },
    })
    expect(summary.nl).toMatch(/weegt \([^,()]+, [^,()]+, [^,()]+ en meer\);/)
  })

  test('names what moved the start of the weighing', () => {
    const joke = { behaviour: 'joke-at-expense', finding: 'established', occasions: 2 } as const
    const { summary, recommended } = on({ conduct: [joke] })
    expect(recommended).toBe('written-warning')
    expect(summary.nl).toContain('een lichte overtreding die zwaarder weegt (herhaling);')
  })

  test('says by what it weighs lighter', () => {
    const conduct = [{ behaviour: 'threat', finding: 'established' } as const]
    const circumstances = ['provoked', 'insight'] as const
    const { summary, net, recommended } = on({ conduct, circumstances })
    expect([net, recommended]).toEqual([-2, 'final-warning'])
    expect(summary.nl).toContain('die lichter weegt (verzachtende omstandigheden);')
  })

  test('names nothing where the advice is where the tier starts', () => {
    const { summary, net } = on({ facts: { impact: 'considerable' } })
    expect(net).toBe(1)
    expect(summary.nl).toBe(
      'Dit is een matige overtreding; het advies is: schriftelijke waarschuwing.',
    )
  })
})

describe('what is left to be asked of a fact that is known in part', () => {
  const twice = on({ conduct: [{ ...insult, occasions: 2 }] })

  test('is asked and called by what is left', () => {
    const [asked] = twice.openQuestions.filter(({ fact }) => fact === 'pattern')
    expect(asked?.question.nl).toBe('Was de herhaling structureel, over langere tijd?')
    expect(asked?.label?.nl).toBe('of de herhaling structureel was')
    expect(asked?.answers.map(({ level }) => level)).toEqual(['repeated', 'structural'])
    const page = toText(twice, { lang: 'nl' }).replace(/\s+/g, ' ')
    expect(page).toContain('of de herhaling structureel was')
    expect(page).not.toMatch(/Niet bekend:[^.]*, herhaling/)
  })

  test('is asked whole where nothing of it is known', () => {
    const [asked] = on().openQuestions.filter(({ fact }) => fact === 'pattern')
    expect(asked?.question.nl).toContain('Is het één keer gebeurd')
    expect(asked).not.toHaveProperty('label')
  })
})
