import { type PictureName, type Renderable, toSvg } from '../../src/render'
import { kindOfResult } from '../../src/render/result'

/** Every picture of a result, in both widths; none of what has no pictures. */
export function picturesOf(
  result: Renderable,
  lang: 'nl' | 'en',
): Readonly<Record<string, string>> {
  const kind = kindOfResult(result)
  if (kind.is !== 'advice' && kind.is !== 'check') return {}
  const names: readonly PictureName[] = ['ladder', 'steps', 'timeline', 'changes']
  return Object.fromEntries(
    names.flatMap((name) =>
      (['page', 'phone'] as const).map((width) => [
        `${name} for a ${width}`,
        toSvg(kind.result, name, { lang, width }),
      ]),
    ),
  )
}
