import { html, nothing } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { Lang } from '../../base/text'
import type { LadderRung, Outcome } from '../protocol'
import { words } from '../words'
import type { View } from './pieces'

/** The ladder, lightest above: a list that is read as it is seen, in which the mark moves when the advice does. */
export function ladderView(rungs: readonly LadderRung[], lang: Lang): View {
  if (rungs.length === 0) return nothing
  const at = rungs.findIndex(({ isRecommended }) => isRecommended)
  return html`<section class="ladder-part">
    <h2 id="ladder-title">${words.ladderTitle[lang]}</h2>
    <p class="hint">${words.ladderHint[lang]}</p>
    <div class="ladder">
      <div class="mark${at < 0 ? ' away' : ''}" data-at="${at}" aria-hidden="true"></div>
      <ol aria-labelledby="ladder-title">
        ${repeat(
          rungs,
          ({ id }) => id,
          (rung) => rungView(rung, lang),
        )}
      </ol>
    </div>
  </section>`
}

function rungView({ label, zone, isRecommended, isProposed, said }: LadderRung, lang: Lang): View {
  const names = [
    zone,
    ...(isRecommended ? ['recommended'] : []),
    ...(isProposed ? ['proposed'] : []),
  ]
  return html`<li class="${names.join(' ')}">
    <span class="name">${label}<span class="unseen">:</span></span>
    <span class="said"
      >${said}${isProposed ? html` – <strong>${words.proposed[lang]}</strong>` : nothing}</span
    >
  </li>`
}

/** What counts, in whole steps up or down, and what that comes to. */
export function stepsView({ steps, net }: Outcome, lang: Lang, isMoving: boolean): View {
  if (net === null) return nothing
  return html`<section>
    <h2>${words.stepsTitle[lang]}</h2>
    ${
      steps.length === 0
        ? html`<p>${words.noSteps[lang]}</p>`
        : html`<ul class="${isMoving ? 'steps moving' : 'steps'}">
            ${repeat(
              steps,
              ({ text }) => text,
              (one) =>
                html`<li data-way="${way(one.steps)}">
                  <b>${signed(one.steps)}</b> <span>${one.text}</span>
                </li>`,
            )}
            <li class="sum" data-way="${way(net)}">
              <b>${signed(net)}</b> <span>${words.stepsSum[lang]}</span>
            </li>
          </ul>`
    }
  </section>`
}

const way = (steps: number): string => (steps > 0 ? 'up' : steps < 0 ? 'down' : 'none')

/** A number of steps with its sign. */
const signed = (steps: number): string => (steps > 0 ? `+${steps}` : steps < 0 ? `−${-steps}` : '0')
