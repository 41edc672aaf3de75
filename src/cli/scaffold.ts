import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { issueOf } from '../base/issue'
import type { Issue, Result } from '../base/problem'

/** The files of a fresh policy that extends the shipped one, by path: it verifies clean and changes nothing yet. */
export function scaffoldFiles(id: string): Readonly<Record<string, string>> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  const policy = {
    id,
    version: '1.0.0',
    contractVersion: 1,
    title: { nl: 'Regeling ongewenst gedrag', en: 'Policy on unwanted conduct' },
    publisher: id,
    extends: 'arbocatalogus-2026',
    adoption: { worksCouncilConsent: null, adopted: null, communicated: null },
  }
  const scenario = {
    title: 'A report that turned out to be unfounded gets no sanction.',
    case: { stage: 'concluded', conduct: [{ behaviour: 'threat', finding: 'unfounded' }] },
    expect: {
      kind: 'no-sanction',
      tier: null,
      recommended: 'none',
      determining: ['gate.unfounded'],
    },
  }
  return {
    'policy.json': json(policy),
    'cases/own.json': json({ scenarios: [scenario] }),
    'README.md': guide(id),
  }
}

/**
 * Writes a fresh policy into a new or empty folder. Nothing is written where that cannot be done whole.
 *
 * @param folder - where to write it; its name becomes the id of the policy
 * @returns the files that were written, or why none was
 */
export function writeScaffold(folder: string): Result<readonly string[]> {
  const id = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const problem = scaffoldIssue(folder, id)
  if (problem !== undefined) return { ok: false, issues: [problem] }
  const files = scaffoldFiles(id)
  const wasThere = existsSync(folder)
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
  } catch {
    // What was begun goes: the folder where it is new, else what was put in it, which was nothing before.
    const begun = wasThere ? Object.keys(files).map((path) => join(folder, topOf(path))) : [folder]
    for (const path of begun.filter((one) => existsSync(one))) rmSync(path, { recursive: true })
    return { ok: false, issues: [cannotWrite(folder)] }
  }
  return { ok: true, value: Object.keys(files) }
}

/** The first part of a path: what lies in the folder itself. */
const topOf = (path: string) => path.split('/')[0] as string

function cannotWrite(folder: string): Issue {
  return issueOf({
    code: 'unreadable',
    message: {
      nl: `in \`${folder}\` kan niet worden geschreven`,
      en: `\`${folder}\` cannot be written`,
    },
    path: [],
    suggestion: {
      nl: 'geef een map waarin u mag schrijven, op een schijf die niet vol is',
      en: 'give a folder in which you may write, on a disk that is not full',
    },
  })
}

function scaffoldIssue(folder: string, id: string): Issue | undefined {
  if (!/^[a-z]/.test(id))
    return issueOf({
      code: 'invalid-reference',
      message: {
        nl: `\`${folder}\` geeft geen id voor een regeling`,
        en: `\`${folder}\` gives no id for a policy`,
      },
      path: [],
      suggestion: {
        nl: 'noem de map naar de organisatie, zoals `onze-gemeente`',
        en: 'name the folder after the organisation, such as `our-municipality`',
      },
    })
  if (!existsSync(folder)) return undefined
  try {
    if (readdirSync(folder).length === 0) return undefined
  } catch {
    return issueOf({
      code: 'unreadable',
      message: { nl: `\`${folder}\` is geen map`, en: `\`${folder}\` is not a folder` },
      path: [],
    })
  }
  return issueOf({
    code: 'conflict',
    message: { nl: `\`${folder}\` is niet leeg`, en: `\`${folder}\` is not empty` },
    path: [],
    suggestion: { nl: 'geef een nieuwe map', en: 'give a new folder' },
  })
}

function guide(id: string): string {
  return `# ${id}

## Nederlands

Deze regeling bouwt voort op \`arbocatalogus-2026\` en verandert nog niets. Wat u anders afspreekt, zet u in bestanden met dezelfde namen als daar.

1. **Wie en wanneer.** Vul in \`policy.json\` de titel en de data in: instemming van de ondernemingsraad, vaststelling, bekendmaking. Wat ontbreekt, meldt elk advies.
2. **Een gewicht.** \`weigh.json\`: \`{ "rules": [{ "name": "power.functional", "event": { "params": { "steps": 2 } } }] }\`
3. **Hoe lang een waarschuwing telt.** In \`policy.json\`: \`"history": [{ "kind": "written-warning", "stages": [{ "level": "warned", "months": 18 }, { "level": "corrected", "months": 60 }] }]\`, en in \`measures.json\` bij de maatregel zelf.
4. **Wie oplegt en wie toetst.** \`measures.json\`: \`{ "measures": [{ "id": "written-warning", "imposedBy": { "nl": "…", "en": "…" } }] }\`
5. **Iets weglaten.** \`"drop": ["insight.yes"]\` in \`weigh.json\` en \`"drop": ["insight"]\` in \`facts.json\`.
6. **Een regel van de richtlijn veranderen** vraagt een reden, in \`policy.json\`: \`"departures": [{ "rule": "range.light", "because": { "nl": "…", "en": "…" } }]\`. Elk advies toont die reden. Een regel die iets anders zegt, krijgt ook een eigen \`because\` en \`source\`; gedrag en andere onderdelen noemt u als \`"about": "behaviours.threat"\`.
7. **Wat een woord betekent.** Bij gedrag, in \`behaviours.json\`: \`{ "behaviours": [{ "id": "threat", "means": { "nl": "…", "en": "…" }, "example": { "nl": "…", "en": "…" } }] }\`. Bij een omstandigheid \`means\` in \`facts.json\`. De vragen van \`evenredig interview\` tonen het; een reden is niet nodig.
8. **Voorbeelden.** Schrijf in \`cases/\` wat er uit hoort te komen; \`evenredig verify\` rekent ze na.
9. **Bewijzen.** \`evenredig verify ${id}\` gaat elke situatie na. Gebruik de regeling pas als er geen fout meer is.

## English

This policy extends \`arbocatalogus-2026\` and changes nothing yet. What you agree otherwise goes into files with the same names as there.

1. **Who and when.** Fill in the title and the dates in \`policy.json\`: consent of the works council, adoption, communication. Every advice tells what is missing.
2. **A weight.** \`weigh.json\`, as in the example above.
3. **How long a warning counts.** \`history\` in \`policy.json\`, and \`lasts\` of the measure in \`measures.json\`.
4. **Who imposes and who checks.** \`measures.json\`.
5. **Leaving something out.** \`drop\` in the file it is in.
6. **Changing a rule of the guideline** takes a reason in \`departures\`, shown on every advice, and a \`because\` and \`source\` of its own; other entries are named as \`"about": "behaviours.threat"\`.
7. **What a word means.** \`means\` and \`example\` of a behaviour, as in the example above, and \`means\` of a circumstance: \`evenredig interview\` shows them. They take no reason.
8. **Scenarios.** Write in \`cases/\` what should come out; \`evenredig verify\` works them out.
9. **Proof.** \`evenredig verify ${id}\` goes through every situation. Use the policy only when no error is left.
`
}
