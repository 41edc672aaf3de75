import type { Condition, RootCondition, RuleText } from '../../src/policy/file'
import { signed } from '../../src/render/numbers'
import { safe } from '../../src/render/writers/markdown'
import type { BilingualText } from '../../src/base/text'
import type { Known } from './known'

const operators: Readonly<Record<string, BilingualText>> = {
  equal: { nl: 'is', en: 'is' },
  notEqual: { nl: 'is niet', en: 'is not' },
  in: { nl: 'is een van', en: 'is one of' },
  notIn: { nl: 'is geen van', en: 'is none of' },
  atLeast: { nl: 'is ten minste', en: 'is at least' },
  atMost: { nl: 'is ten hoogste', en: 'is at most' },
}

/** A condition as a nested list, with the labels of facts and levels; what is shared is written out under its name. */
export function conditionLines(
  condition: Condition | RootCondition,
  known: Known,
  depth = 0,
): readonly string[] {
  const at = (said: string) => `${'  '.repeat(depth)}- ${said}`
  const within = (title: string, children: readonly Condition[]) => [
    at(title),
    ...children.flatMap((child) => conditionLines(child, known, depth + 1)),
  ]
  if ('all' in condition)
    return condition.all.length === 1
      ? conditionLines(condition.all[0] as Condition, known, depth)
      : within('all of these (*alle*):', condition.all)
  if ('any' in condition) return within('one of these (*een van*):', condition.any)
  if ('not' in condition) return within('not (*niet*):', [condition.not])
  if ('condition' in condition) {
    const shared = known.conditions[condition.condition]
    return [
      at(
        `${safe(shared?.label.en ?? condition.condition)} (*${safe(shared?.label.nl ?? condition.condition)}*), which is:`,
      ),
      ...(shared === undefined ? [] : conditionLines(shared.conditions, known, depth + 1)),
    ]
  }
  const { fact, operator, value } = condition
  const values: readonly (string | number)[] = Array.isArray(value) ? value : [value]
  const levels = (lang: keyof BilingualText) =>
    values.map((level) => known.level(fact, level)[lang]).join(lang === 'nl' ? ' of ' : ' or ')
  const word = operators[operator] ?? { nl: operator, en: operator }
  const said = (lang: keyof BilingualText) =>
    safe(`${known.fact(fact)[lang]} ${word[lang]} ${levels(lang)}`)
  return [
    at(
      `${said('en')} (*${said('nl')}*): \`${fact}\` ${operator} ${values.map((level) => `\`${String(level)}\``).join(', ')}`,
    ),
  ]
}

/** What a rule does when it fires. */
export function effectInWords({ event }: RuleText, known: Known): string {
  const measure = (id: string | undefined) => (id === undefined ? '' : `“${known.measure(id).en}”`)
  const steps = (by: number) =>
    `${Math.abs(by)} ${Math.abs(by) === 1 ? 'rung' : 'rungs'} ${by > 0 ? 'up' : 'down'}`
  switch (event.type) {
    case 'weigh':
      return `weighs ${signed(event.params.steps)} in the group “${known.group(event.params.group).en}”`
    case 'lift':
      return `lifts the act to the tier “${known.tier(event.params.to).en}”`
    case 'range':
      return `gives the range from ${measure(event.params.from)} to ${measure(event.params.to)}, starting at ${measure(event.params.start)}`
    case 'to-start':
      return `moves the start of the weighing to ${measure(event.params.start)}`
    case 'open':
      return `opens the range ${event.params.to === undefined ? `down to ${measure(event.params.from)}` : `up to ${measure(event.params.to)}`}`
    case 'step':
      return `moves the answer ${steps(event.params.by)}, as far as the range allows`
    case 'depart':
      return `with written reasons, lets the answer go ${event.params.to === undefined ? `down to ${measure(event.params.from)}` : `up to ${measure(event.params.to)}`}`
    case 'replace':
      return `puts ${measure(event.params.by)} in the place of the recommended measure`
    case 'unavailable':
      return `makes ${measure(event.params.measure)} not possible here`
    case 'gate':
      return `sets the gate “${known.gate(event.params.gate).en}” to ${event.params.status}`
    case 'add':
      return `names ${measure(event.params.measure)} (${event.params.role})`
    case 'route':
      return `calls the route “${known.route(event.params.route).en}” ${event.params.suitability}`
    case 'care':
      return `names care for the ${event.params.for}, ${event.params.phase}: “${known.action(event.params.action).en}”`
    case 'handle':
      return `adds a point to “${event.params.list}”`
  }
}
