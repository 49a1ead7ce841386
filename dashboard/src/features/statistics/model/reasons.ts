/** Why a ratio has no value, and why an answer is old or incomplete: the codes of the API. */
const SENTENCES: Readonly<Record<string, string>> = {
  NO_DECIDED_SESSIONS: 'No session is decided yet',
  NO_DUE_SESSIONS: 'No session was due',
  NO_ATTENDABLE_SESSIONS: 'No session was held or missed',
  NO_PLANNED_TIME: 'No planned time counted',
  NO_PLANNED_OR_ACTUAL_TIME: 'Neither planned nor actual time counted',
  NO_SEATS_OFFERED: 'No seats were offered',
  NO_SEATS_BOOKED: 'No seats were booked',
  NO_STARTS: 'No start was recorded',
  FEWER_THAN_TWO_STARTS: 'Fewer than two starts were recorded',
  NO_TIME_IN_RANGE: 'The period does not hold this hour',
  NO_DELIVERED_TIME: 'No time was delivered',
  NO_WORK_SESSIONS: 'Nothing but cancelled sessions',
  NO_TRAINER: 'Nobody is assigned',
  AVAILABILITY_UNKNOWN: 'The roster does not say when the trainer is available',
  NO_AVAILABLE_TIME: 'Not available in this period',
  CONTRACT_UNKNOWN: 'The roster holds no contract',
  NO_CONTRACT_TIME: 'The contract gives no time for this period',
  FEWER_THAN_TWO_TRAINERS: 'Fewer than two trainers share the load',
  STORE_UNAVAILABLE: 'The store could not be reached',
  STORE_TIMED_OUT: 'The store did not answer in time',
  REPORT_TOO_SLOW: 'A new report took too long',
  RECOMPUTING: 'A new report is being computed',
  MEMORY_SHORT: 'The server is short of memory',
  RATE_LIMITED: 'As many reports were computed for you as there may be for now',
}

/** A reason in words. An unknown code is shown as words too: `NO_SUCH_THING` becomes `No such thing`. */
export function describeReason(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ')
  return SENTENCES[code] ?? words.charAt(0).toUpperCase() + words.slice(1)
}

export function describeMissing(reason: string | null): string {
  return reason === null ? 'The server gave no value' : describeReason(reason)
}
