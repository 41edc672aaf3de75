import { type Page, text } from '../../render/page'
import type { Matter } from '../matter'
import { letterWords } from '../words'
import { acts, blank, letterPage, part, plainly, sayings } from './parts'

/** An invitation to be heard: what it is about, what it is for, whom one may bring, and how long one has. */
export function invitationPage(matter: Matter): Page {
  const { lang } = matter
  return letterPage(matter, {
    title: plainly(matter, 'invitation.title'),
    sections: [
      ...part(matter, 'whyInvited', [
        text(plainly(matter, 'invitation.why')),
        acts(matter, 'alleged'),
      ]),
      ...part(matter, 'talk', [
        sayings(matter, [
          'invitation.open',
          'invitation.purpose',
          'invitation.prepare',
          'invitation.other-day',
        ]),
        blank(letterWords.talkWhen[lang]),
        blank(letterWords.answerTo[lang]),
      ]),
      ...part(matter, 'rights', [
        sayings(matter, ['assistance', 'support', 'file', 'invitation.report']),
      ]),
      ...part(matter, 'rules', [sayings(matter, ['confidential', 'detriment'])]),
    ],
  })
}
