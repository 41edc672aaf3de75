/** The version of this library, as `major.minor.patch`. */
export const libraryVersion = '0.2.0'
