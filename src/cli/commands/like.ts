import type { Lang } from '../../base/text'
import type { Vocabulary } from '../../policy/vocabulary'
import { likeTable } from '../../render/pages/like-page'
import { mostShown, safeLike } from '../../year/like/like'
import type { LikeCases } from '../../year/like/like-cases'
import { numberOf, WrongUsage, type Wish } from '../arguments'
import type { Command, Given } from '../command'
import { tableAsCsv } from '../csv'
import { type DecidedFiles, decidedFiles, nothingRead } from '../decided-files'
import { type Exit, fine, invalid } from '../exit'
import { readInput } from '../files'
import { shown } from '../written'
import type { Issue } from '../../base/problem'

/** `evenredig like CASE DECIDED …`: the decided cases that are most like a case at hand. */
export const like: Command = { name: 'like', on: 'cases', isDrawn: false, run }

function run(wish: Wish, { policy, standard }: Given): Exit | Promise<Exit> {
  const [file, ...others] = wish.files
  const most = numberOf('most', wish.most, [1, mostShown])
  if (file === undefined || others.length === 0)
    throw new WrongUsage({
      nl: '`like` vraagt een bestand met een zaak, en daarna bestanden of mappen met besliste zaken',
      en: '`like` takes a file with a case, and then files or folders with decided cases',
    })
  const read = readInput(file, standard)
  if (!read.ok) return invalid(read.issues, wish.lang)
  const found = decidedFiles({ ...wish, files: others }, standard)
  const { decided, issues } = found
  if (decided.length === 0)
    return invalid(issues.length > 0 ? issues : [nothingRead()], wish.lang, 'cases')
  const result = safeLike(read.value, decided, { policy, most })
  const refused = result.ok ? [] : placedIn(file, result.issues, found)
  if (issues.length + refused.length > 0 || !result.ok)
    return invalid([...issues, ...refused], wish.lang)
  if (wish.format === 'csv') return asSheet(result.value, wish.lang)
  return shown(wish, result, { endsWith: () => false, policy })
}

/** The issues of a case and of decided cases, each under the file it is in. */
function placedIn(
  file: string,
  issues: readonly Issue[],
  { placed }: DecidedFiles,
): readonly Issue[] {
  return issues.flatMap((issue) => {
    const [part, ...path] = issue.path
    if (part === 'case') return [{ ...issue, path: [file, ...path] }]
    return part === 'decided' ? placed([{ ...issue, path }]) : [issue]
  })
}

async function asSheet(like: LikeCases<Vocabulary>, lang: Lang): Promise<Exit> {
  return fine(await tableAsCsv(likeTable(like, lang)))
}
