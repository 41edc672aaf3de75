/**
 * Renders an advice for people.
 *
 * @packageDocumentation
 */
export { type RenderOptions, toText } from './text'
export { diffText } from './diff-text'
export { verificationText } from './verification-text'
