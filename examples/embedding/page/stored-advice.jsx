import { isEvenredigError } from 'evenredig'
import { toLadderSvg } from 'evenredig/render'

/** An advice as it was kept: read and shown, and not worked out again. Its texts are in it, in both languages. */
export function StoredAdvice({ json, lang = 'nl' }) {
  const advice = JSON.parse(json)
  const picture = pictureOf(advice, lang)
  if (picture === undefined) return <p role="alert">{changed[lang]}</p>
  return (
    <article lang={lang}>
      <h2>{advice.summary[lang]}</h2>
      <div dangerouslySetInnerHTML={{ __html: picture }} />
      <ul>
        {advice.steps.map(({ rule, because }) => (
          <li key={rule}>{because[lang]}</li>
        ))}
      </ul>
      <p>{decides[lang]}</p>
    </article>
  )
}

/** The ladder; undefined where the advice was changed after it was given. The library escapes every text in a picture. */
function pictureOf(advice, lang) {
  try {
    return toLadderSvg(advice, { lang })
  } catch (error) {
    if (!isEvenredigError(error)) throw error
    return undefined
  }
}

const changed = {
  nl: 'Dit advies is veranderd nadat het is gegeven, en wordt niet getoond.',
  en: 'This advice was changed after it was given, and is not shown.',
}
const decides = { nl: 'Een mens beslist.', en: 'A human decides.' }
