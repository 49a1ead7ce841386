/** The trace that the server gave a request (W3C Trace Context): what to look for in its log. */
export function traceIdOf(response: Response): string | undefined {
  return traceIn(response.headers.get('traceresponse') ?? undefined)
}

/** The trace that a header of either way names. */
export function traceIn(header: string | undefined): string | undefined {
  return /^[0-9a-f]{2}-([0-9a-f]{32})-/.exec(header ?? '')?.[1]
}
