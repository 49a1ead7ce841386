const SENTENCES: Readonly<Record<string, string>> = {
  NO_DECIDED_SESSIONS: 'No session is decided yet',
  NO_EXPECTED_SESSIONS: 'No session was expected yet',
  NO_PLANNED_TIME: 'No planned time counted',
  NO_SEATS_OFFERED: 'No seats were offered',
  NO_SEATS_BOOKED: 'No seats were booked',
  NO_SESSIONS: 'No sessions',
}

/** A reason in words. An unknown code is shown as words too: `NO_SUCH_THING` becomes `No such thing`. */
export function describeReason(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ')
  return SENTENCES[code] ?? words.charAt(0).toUpperCase() + words.slice(1)
}

export function describeMissing(reason: string | null): string {
  return reason === null ? 'The server gave no value' : describeReason(reason)
}
