import { type PictureName, type Renderable, toSvg } from '../../src/render'

/** Every picture of a result, in both widths; none of what has no pictures. */
export function picturesOf(
  result: Renderable,
  lang: 'nl' | 'en',
): Readonly<Record<string, string>> {
  if (result.type !== 'advice' && result.type !== 'check') return {}
  const names: readonly PictureName[] = ['ladder', 'steps', 'timeline', 'changes']
  return Object.fromEntries(
    names.flatMap((name) =>
      (['page', 'phone'] as const).map((width) => [
        `${name} for a ${width}`,
        toSvg(result, name, { lang, width }),
      ]),
    ),
  )
}
