import type { Lang } from '../base/text'

/** The language that `Accept-Language` asks for, by how much it wants each; English where it wants neither. */
export function languageOf(asked: string | null | undefined): Lang {
  const wanted = (asked ?? '')
    .split(',')
    .map((entry) => entry.trim().split(/\s*;\s*q\s*=\s*/i))
    .map(([tag = '', weight = '1']) => ({
      tag: tag.toLowerCase().split('-')[0],
      weight: Number(weight),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
  const [first] = wanted.filter(({ tag }) => tag === 'nl' || tag === 'en')
  return first?.tag === 'nl' ? 'nl' : 'en'
}
