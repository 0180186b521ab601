/** The platform refused a request and said why, in the reader's language. */
export class Refused extends Error {
  /** @param code Stable code, such as PARAMETER_INVALID. @param parameter Parameter that is wrong; null when it is none alone. */
  constructor(
    message: string,
    readonly status: number,
    readonly code: string,
    readonly parameter: string | null = null,
  ) {
    super(message);
  }
}

/** The platform did not answer, or not in its own words; asking again may help. */
export class Unreachable extends Error {}
