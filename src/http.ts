/**
 * The same answers as `evenredig`, from a request to a response.
 *
 * @module evenredig/http
 */
export { handle, type Handler, httpHandler } from './http/handler'
export type { Contact } from './http/open-api'
export type { HttpOptions } from './http/options'
export type { Problem, ProblemError } from './http/problem'
