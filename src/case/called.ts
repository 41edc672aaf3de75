import { type Called, calledBy } from '../base/meant'
import type { Issue } from '../base/problem'
import type { BilingualText } from '../base/text'
import type { PolicyData } from '../policy/policy'
import type { Finding, Relation, Stage } from './case'
import { findingWords, relationWords, stageWords } from './words'

/** What people often write for the words of the library itself. */
const alsoCalled: Readonly<Partial<Record<Finding | Stage | Relation, readonly string[]>>> = {
  // Findings.
  alleged: ['beweerd', 'vermoed', 'vermoedelijk', 'aangevoerd', 'suspected'],
  established: ['gegrond', 'bewezen', 'bevestigd', 'founded', 'proven', 'substantiated', 'upheld'],
  experienced: ['ervaren', 'ervaring'],
  undetermined: [
    'niet vastgesteld',
    'niet bewezen',
    'onbeslist',
    'not proven',
    'unproven',
    'inconclusive',
  ],
  unfounded: ['niet gegrond', 'ongegrond verklaard', 'weerlegd', 'unsubstantiated', 'disproved'],
  // Stages.
  reported: ['gemeld', 'melding', 'nieuw', 'new'],
  investigating: ['lopend', 'loopt', 'in behandeling', 'ongoing', 'under investigation'],
  concluded: ['afgerond', 'afgesloten', 'klaar', 'completed', 'closed', 'finished'],
  // Relations.
  employee: ['medewerker', 'ambtenaar', 'in dienst', 'staff'],
  hired: ['inhuur', 'zzp', 'uitzendkracht', 'externe', 'contractor'],
  intern: ['stagiaire', 'trainee'],
  'former-employee': ['oud-medewerker', 'ex-medewerker', 'ex-employee'],
  'office-holder': ['wethouder', 'burgemeester', 'raadslid', 'alderman', 'mayor', 'councillor'],
}

function own<Id extends Finding | Stage | Relation>(
  words: Readonly<Record<Id, BilingualText>>,
): readonly Called[] {
  return (Object.keys(words) as Id[]).map((id) => calledBy(id, words[id], alsoCalled[id]))
}

/** What the words are called that can stand in one place of a case; empty where none are known. */
export function calledAt(data: PolicyData, path: Issue['path']): readonly Called[] {
  const last = path.at(-1)
  if (typeof last === 'number')
    return listed(path[0] === 'attention' ? data.attention : circumstances(data))
  const isLevel = ['facts', 'procedure'].includes(String(path.at(-2)))
  if (isLevel) return levelsOf(data, last)
  switch (String(last)) {
    case 'stage':
      return own(stageWords)
    case 'relation':
      return own(relationWords)
    case 'finding':
      return own(findingWords)
    case 'behaviour':
      return listed(data.behaviours)
    case 'form':
      return listed(data.forms)
    case 'tier':
      return listed(data.tiers)
    case 'kind':
      return kinds(data)
    default:
      return []
  }
}

type Labelled = { readonly id: string; readonly label: BilingualText }

function listed(entries: readonly Labelled[] = []): readonly Called[] {
  return entries.map(({ id, label }) => calledBy(id, label))
}

function circumstances({ facts }: PolicyData): readonly Labelled[] {
  return facts.filter(({ role }) => role === 'circumstance')
}

function levelsOf({ facts }: PolicyData, id: unknown): readonly Called[] {
  const fact = facts.find((one) => one.id === id)
  return (fact?.levels ?? []).flatMap((level, at): readonly Called[] => {
    const label = fact?.labels[at]
    return label === undefined ? [] : [calledBy(level, label)]
  })
}

/** An earlier measure is called as it is itself, or as the measure of that name. */
function kinds({ about, measures }: PolicyData): readonly Called[] {
  return about.history.map(({ kind, label }) => ({
    id: kind,
    names: [label, measures.find(({ id }) => id === kind)?.label].flatMap((one) =>
      one === undefined ? [] : [one.nl, one.en],
    ),
  }))
}
