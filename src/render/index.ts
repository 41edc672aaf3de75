/**
 * Renders an advice for people.
 *
 * @packageDocumentation
 */
export { type RenderOptions, toText } from './text'
export { verificationText } from './verification-text'
