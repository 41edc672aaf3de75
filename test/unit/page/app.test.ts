import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldOf, type Fields, filledWith, none } from '../../../src/page/fields'
import { inWords, type Page } from '../../../src/page/app'
import { type Answers, keyOf, type QuestionId } from '../../../src/interview/answers'
import { engineOf } from '../../../src/page/engine/engine'
import type { Sheet } from '../../../src/page/protocol'
import { words } from '../../../src/page/words'
import { safeAdvise } from '../../../src/advice/advise'
import { arbocatalogus2026 } from '../../support/inside'
import { anyChoices, answered } from '../../support/interviewed'
import { chosenFile, fillIn, paged } from '../../support/paged'

/** Fills in a sheet by numbers. */
function byChoices(choices: readonly number[]): (sheet: Sheet) => Fields {
  let at = 0
  const choose = () => choices[at++ % choices.length] as number
  return (sheet) => {
    if (sheet.layout === 'act') {
      const all = (sheet.picks ?? []).flatMap(({ form, options }) =>
        options.map(({ value }) => `${form.value}/${value}`),
      )
      return { [fieldOf(0)]: [all[choose() % all.length] as string] }
    }
    return Object.assign(
      {},
      ...sheet.questions.map((question, index) =>
        filledWith(question, answered(question, choose(), false), fieldOf(index)),
      ),
    ) as Fields
  }
}

const slug = (page: Page) => {
  const { place } = page.state()
  return place.at === 'question' ? place.slug : place.at
}

test('a case that the page keeps gets the same advice as the page shows', async () => {
  await fc.assert(
    fc.asyncProperty(anyChoices(), async (choices) => {
      const { page, saved } = await paged()
      await page.anew()
      await fillIn(page, byChoices(choices))
      expect(page.state().place.at).toBe('overview')
      await page.went('#/resultaat')
      await page.keep('case')
      await page.keep('page')
      const kept: unknown = JSON.parse(saved[0]?.text ?? '')
      const advised = safeAdvise(kept, { policy: arbocatalogus2026 })
      if (!advised.ok) throw new Error(JSON.stringify(advised.issues))
      expect(page.state().outcome?.lead[0]).toBe(advised.value.summary.nl)
      expect(page.state().outcome?.theCase).toEqual(kept)
      expect(saved[1]?.text).toContain(advised.value.receipt.policy)
    }),
    { numRuns: 4 },
  )
})

test('a case that was kept is opened again as the same answers, and shows its result at once', async () => {
  await fc.assert(
    fc.asyncProperty(anyChoices(), async (choices) => {
      const { page, saved } = await paged()
      await page.anew()
      await fillIn(page, byChoices(choices))
      await page.went('#/resultaat')
      await page.keep('case')
      const again = await paged()
      await again.page.open([chosenFile('zaak.json', saved[0]?.text ?? '')])
      expect(again.page.state().place.at).toBe('outcome')
      const [first, second] = [page.state().outcome, again.page.state().outcome]
      expect(second?.lead).toEqual(first?.lead)
      expect(again.page.state().held.theCase).toBeUndefined()
    }),
    { numRuns: 4 },
  )
})

test('the reference and the day come first, then the stage, then safety', async () => {
  const { page } = await paged()
  await page.anew()
  const slugs: string[] = []
  const fill = byChoices([1])
  while (!slug(page).startsWith('act-')) {
    slugs.push(slug(page))
    await page.submit(fill(page.state().sheet as Sheet))
  }
  expect(slugs).toEqual([
    'reference',
    'assessedOn',
    'stage',
    'relation',
    'fact-danger',
    'fact-power',
    'fact-impact',
    'anonymous',
  ])
})

test('a form that is sent empty is not taken, and says so', async () => {
  const { page } = await paged()
  await page.anew()
  await page.submit({})
  expect(page.state().errors).toEqual([{ field: fieldOf(0), text: words.fillText }])
  expect(slug(page)).toBe('reference')
})

test('a name in the reference is refused in words, and what was typed stays', async () => {
  const { page } = await paged()
  await page.anew()
  await page.submit({ [fieldOf(0)]: ['Jan Jansen'] })
  expect(page.state().errors).toEqual([{ field: fieldOf(0), text: words.wrongText }])
  expect(page.state().fields).toEqual({ [fieldOf(0)]: ['Jan Jansen'] })
  expect(page.state().held.answers).toEqual([])
})

test('going back and changing an answer keeps the others, in their order', async () => {
  const { page } = await paged()
  await page.anew()
  await fillIn(page, byChoices([0]))
  const before = page.state().held.answers
  await page.went('#/vraag/fact-impact')
  const sheet = page.state().sheet as Sheet
  expect(page.state().fields).not.toEqual({})
  await page.submit(filledWith(sheet.questions[0] as never, 'severe', fieldOf(0)))
  await fillIn(page, byChoices([0]))
  const after = page.state().held.answers
  const ids = (answers: typeof before) => answers.map(({ id }) => JSON.stringify(id))
  expect(ids(after).slice(0, 9)).toEqual(ids(before).slice(0, 9))
  expect(after.find(({ id }) => id.about === 'fact' && id.fact === 'impact')?.answer).toBe('severe')
})

test('an address of a question that is not there yet leads to the one that is', async () => {
  const { page } = await paged('#/vraag/fact-pattern')
  expect(slug(page)).toBe('reference')
})

test('another answer on the result is tried, said, and put back', async () => {
  const { page } = await paged()
  const theCase = {
    stage: 'concluded',
    conduct: [{ behaviour: 'insult', finding: 'established' }],
    facts: { power: 'none' },
  }
  await page.open([chosenFile('zaak.json', JSON.stringify(theCase))])
  const first = page.state().outcome?.lead[0]
  const line = page.state().lines.find(({ question: { id } }) => id.about === 'fact')
  if (line === undefined) throw new Error('the fact is not shown')
  await page.tryAnswer(line.question, 'hierarchical')
  expect(page.state().outcome?.lead[0]).not.toBe(first)
  expect(page.state().said).toContain(words.moved.nl)
  await page.putBack()
  expect(page.state().outcome?.lead[0]).toBe(first)
  expect(page.state().held.answers).toEqual(
    expect.arrayContaining([{ id: line.question.id, answer: 'none' }]),
  )
})

test('files that are none are refused in words, with their names, and nothing is lost', async () => {
  const { page } = await paged()
  await page.anew()
  await page.submit({ [fieldOf(0)]: ['2026-014'] })
  const before = page.state().held
  await page.went('#/')
  // What is too large is not even read.
  const huge = {
    name: 'groot.json',
    size: 50_000_000,
    bytes: () => Promise.reject(new Error('it was read')),
  }
  await page.open([
    chosenFile('kapot.json', '{ "stage": '),
    chosenFile('lijst.json', '"tekst"'),
    chosenFile('ander.json', '{ "naam": "Jan" }'),
    chosenFile('onbekend.json', '{ "stage": "concluded", "conduct": [{ "behaviour": "x" }] }'),
    huge,
  ])
  const { problems, held, place } = page.state()
  expect(problems.map(({ of }) => of)).toEqual([
    'kapot.json',
    'lijst.json',
    'ander.json',
    'onbekend.json',
    'groot.json',
  ])
  for (const { issues } of problems)
    for (const issue of issues) expect(inWords(issue, 'nl').length).toBeGreaterThan(10)
  expect(JSON.stringify(problems)).not.toContain('Jan')
  expect(held).toEqual(before)
  expect(place.at).toBe('start')
})

test('an advice that was kept as data is opened as the case that it is about', async () => {
  const { page } = await paged()
  const theCase = {
    stage: 'concluded',
    conduct: [{ behaviour: 'insult', finding: 'established' }],
  } as const
  const advised = safeAdvise(theCase, { policy: arbocatalogus2026 })
  if (!advised.ok) throw new Error(JSON.stringify(advised.issues))
  await page.open([chosenFile('advies.json', JSON.stringify(advised.value))])
  expect(page.state().outcome?.lead[0]).toBe(advised.value.summary.nl)
})

test('a case with more than can be asked for shows its result, and says that it is changed in its file', async () => {
  const { page } = await paged()
  const conduct = Array.from({ length: 13 }, () => ({
    behaviour: 'insult',
    finding: 'established',
  }))
  await page.open([chosenFile('zaak.json', JSON.stringify({ stage: 'concluded', conduct }))])
  expect(page.state().place.at).toBe('outcome')
  expect(page.state().outcome?.theCase.conduct).toHaveLength(13)
  expect(page.state().held.theCase).toBeDefined()
  await page.went('#/vraag/stage')
  expect(page.state().place.at).toBe('outcome')
})

test('a decision is kept with the case and the advice, and opened again', async () => {
  const { page, saved } = await paged()
  const theCase = {
    reference: '2026-014',
    assessedOn: '2026-04-20',
    stage: 'concluded',
    conduct: [{ behaviour: 'insult', finding: 'established' }],
  }
  await page.open([chosenFile('zaak.json', JSON.stringify(theCase))])
  await page.propose(['written-warning'])
  expect(page.state().proposal?.lead.length).toBeGreaterThan(0)
  const decision = {
    measures: ['written-warning'],
    decidedOn: '2026-05-01',
    decidedBy: 'municipal-secretary',
    reasons: ['other'],
  }
  await page.decide(decision, 'record')
  expect(saved.map(({ name }) => name)).toEqual(['besluit-2026-014.json'])
  const again = await paged()
  await again.page.open([chosenFile('besluit.json', saved[0]?.text ?? '')])
  expect(again.page.state().decision).toEqual(decision)
  // Beside another case it is a decided case.
  const other = { ...theCase, reference: '2026-015' }
  await again.page.open([
    chosenFile('zaak.json', JSON.stringify(other)),
    chosenFile('besluit.json', saved[0]?.text ?? ''),
  ])
  await again.page.went('#/voorstel')
  expect(again.page.state().beside?.html).toContain('2026-014')
})

test('a file that took longer than the browser remembers a press waits, elsewhere too, until it is pressed for', async () => {
  let isPressed = false
  const { page, saved } = await paged('', () => isPressed)
  const theCase = { reference: '2026-014', stage: 'reported', conduct: [{ behaviour: 'insult' }] }
  await page.open([chosenFile('zaak.json', JSON.stringify(theCase))])
  await page.went('#/besluit')
  await page.filling({})
  await page.keepWord('advice')
  await page.keep('case')
  await page.keepWord('advice')
  await page.went('#/regeling')
  expect(saved).toEqual([])
  const { ready } = page.state()
  expect(ready.map(({ name }) => name)).toEqual(['zaak-2026-014.json', 'concept-2026-014.docx'])
  expect(page.state().isUnsaved).toBe(true)
  isPressed = true
  for (const file of ready) page.keepReady(file)
  expect(saved.map(({ name }) => name)).toEqual(['zaak-2026-014.json', 'concept-2026-014.docx'])
  expect(page.state()).toMatchObject({ ready: [], isUnsaved: false })
})

test('a file that the page cannot read is told of in what can be done in the page, never in a command', async () => {
  const { page } = await paged()
  const zip = (part: string) => `PK\x03\x04 ${part}`
  const files = [
    ...[zip('xl/workbook.xml'), zip('word/document.xml'), zip('a.txt'), '%PDF-1.7', '{\\rtf1}'],
    ...['stage;behaviour;finding\nconcluded;insult;established', '{“stage”: “concluded”}', '{', ''],
    ...['[]', '{}', '{"stage": "concluded"}', '{"decision": {}}', '{"case": {}, "measure": 1}'],
  ]
  for (const file of files) {
    await page.open([chosenFile('bestand', file)])
    const told = page.state().problems.flatMap(({ issues }) => issues)
    expect([file, told.length > 0]).toEqual([file, true])
    for (const issue of told)
      for (const lang of ['nl', 'en'] as const)
        expect(inWords(issue, lang)).not.toMatch(/evenredig| --?[a-z]|\w\(/)
  }
  await page.open([chosenFile('bestand', '%PDF-1.7')])
  const [issue] = page.state().problems[0]?.issues ?? []
  expect(inWords(issue as never, 'nl')).toContain('of begin een nieuwe zaak')
})

test('what is wrong with a proposal names the measures as they are called, in either language', async () => {
  const { page } = await paged()
  const theCase = {
    stage: 'concluded',
    conduct: [{ behaviour: 'insult', finding: 'established' }],
  }
  await page.open([chosenFile('zaak.json', JSON.stringify(theCase))])
  await page.propose(['transfer', 'summary-dismissal'])
  const [issue] = page.state().problems[0]?.issues ?? []
  expect(inWords(issue as never, 'nl')).toBe(
    'uw keuze: een pakket heeft één hoofdmaatregel, maar ‘overplaatsing van de beschuldigde’ en ‘ontslag op staande voet’ staan allebei op de ladder (houd de zwaarste, of toets ze één voor één)',
  )
  expect(inWords(issue as never, 'en')).toMatch(
    /^your choice: .*‘transfer of the accused’ and ‘summary dismissal’/,
  )
})

test('while the inquiry runs there is a letter for each measure that protects, and none of an outcome', async () => {
  const { page, saved } = await paged()
  const theCase = {
    reference: '2026-014',
    stage: 'reported',
    conduct: [{ behaviour: 'insult' }],
    facts: { danger: 'acute', power: 'hierarchical' },
  }
  await page.open([chosenFile('zaak.json', JSON.stringify(theCase))])
  const { papers = [], protective = [], ladder } = page.state().outcome ?? {}
  expect(papers).toEqual(['advice', 'summary', 'invitation'])
  expect(ladder).toEqual([])
  expect(protective.map(({ id }) => id)).toEqual([
    'working-apart',
    'temporary-workplace',
    'suspension',
  ])
  await page.keepWord('letter', protective[0])
  expect(page.state().problems).toEqual([])
  expect(saved.map(({ name }) => name)).toEqual([
    'brief-tijdelijk-afstand-houden-in-het-werk-2026-014.docx',
  ])
  // What is proposed decides which papers there are.
  await page.propose(['suspension'])
  await page.went('#/bewaren')
  expect(page.state().outcome?.papers).toContain('letter')
})

test('an advice that was made with another version of the policy is opened, and that is said', async () => {
  const { page } = await paged()
  const theCase = {
    stage: 'concluded',
    conduct: [{ behaviour: 'insult', finding: 'established' }],
  } as const
  const advised = safeAdvise(theCase, { policy: arbocatalogus2026 })
  if (!advised.ok) throw new Error(JSON.stringify(advised.issues))
  const { value } = advised
  await page.open([chosenFile('advies.json', JSON.stringify(value))])
  expect(page.state().madeWith).toBeNull()
  const receipt = {
    ...value.receipt,
    policyVersion: '1.1.0',
    policyHash: `sha256:${'0'.repeat(64)}`,
  }
  await page.open([chosenFile('advies.json', JSON.stringify({ ...value, receipt }))])
  expect(page.state().madeWith).toEqual({ policy: 'arbocatalogus-2026', version: '1.1.0' })
  await page.anew()
  expect(page.state().madeWith).toBeNull()
})

test('what was filled in and not sent is there again after another place, until it is sent', async () => {
  const { page } = await paged()
  await page.anew()
  await page.filling({ [fieldOf(0)]: ['2026-014'] })
  await page.went('#/regeling')
  await page.went('#/vraag/reference')
  expect(page.state().fields).toEqual({ [fieldOf(0)]: ['2026-014'] })
  await page.submit({ [fieldOf(0)]: ['2026-015'] })
  await page.went('#/vraag/reference')
  expect(page.state().fields).toEqual({ [fieldOf(0)]: ['2026-015'] })
})

test('in another language what was being filled in stays', async () => {
  const { page } = await paged()
  await page.anew()
  await page.submit({ [fieldOf(0)]: ['2026 014'] })
  await page.speak('en')
  expect(page.state().lang).toBe('en')
  expect(page.state().fields).toEqual({ [fieldOf(0)]: ['2026 014'] })
  expect(page.state().errors).toHaveLength(1)
  expect(none).toBe('-')
})

test('an answer that goes with another one is told, one that can stand stays', () => {
  const told: Answers = [
    { id: { about: 'stage' }, answer: 'concluded' },
    { id: { about: 'relation' }, answer: 'employee' },
    { id: { about: 'act', at: 1, part: 'form' }, answer: 'bullying' },
    { id: { about: 'act', at: 1, part: 'behaviour' }, answer: 'belittling' },
    { id: { about: 'act', at: 1, part: 'finding' }, answer: 'established' },
  ]
  const { answer } = engineOf(arbocatalogus2026)
  const given = (id: QuestionId, other: string) =>
    answer({ answers: told, given: [{ id, answer: other }] })
  const goneWith = (reply: ReturnType<typeof answer>) =>
    'wrong' in reply
      ? reply
      : reply.gone.map(({ question, answer: was }) => [keyOf(question.id), was])
  expect(goneWith(given({ about: 'stage' }, 'investigating'))).toEqual([
    ['act 1: finding', 'established'],
  ])
  expect(goneWith(given({ about: 'relation' }, 'hired'))).toEqual([])
})
