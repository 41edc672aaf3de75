import { writeFileSync } from 'node:fs'
import { arbocatalogus2026Data } from '../src/generated/arbocatalogus-2026'
import { choicesMoved } from './moved-by-choice'

const moved = choicesMoved(arbocatalogus2026Data())
writeFileSync('src/page/choices-moved.json', `${JSON.stringify(moved, null, 2)}\n`)
