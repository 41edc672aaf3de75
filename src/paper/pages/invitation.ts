import { type Page, text } from '../../render/page'
import type { Matter } from '../matter'
import { letterWords } from '../words'
import { acts, blank, letterPage, part, plainly, prose, sayings } from './parts'

/** An invitation to be heard: what it is about, what it is for, whom one may bring, and how long one has. */
export function invitationPage(matter: Matter): Page {
  const { lang } = matter
  return letterPage(matter, {
    title: plainly(matter, 'invitation.title'),
    paper: 'invitation',
    terms: ['invitation.term-choice'],
    sections: [
      ...part(matter, 'whyInvited', [
        text(plainly(matter, 'invitation.why')),
        acts(matter, 'alleged'),
        blank(letterWords.alleged[lang]),
        prose(matter, ['invitation.open']),
      ]),
      ...part(matter, 'talk', [
        prose(matter, ['invitation.purpose', 'invitation.prepare', 'invitation.other-day']),
        blank(letterWords.talkWhen[lang]),
        blank(letterWords.answerTo[lang]),
      ]),
      ...part(matter, 'rights', [
        sayings(matter, ['assistance', 'support', 'file', 'invitation.report']),
      ]),
      ...part(matter, 'rules', [prose(matter, ['confidential', 'detriment'])]),
    ],
  })
}
