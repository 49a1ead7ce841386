export interface MetricDefinition {
  readonly label: string
  readonly text: string
  readonly formula?: string
}

/** How each number is counted. The words are those of the reference pages, the API and the CSV headers. */
export const METRICS = {
  plannedSessions: {
    label: 'Planned sessions',
    text: 'All sessions whose planned start lies in the period, whatever became of them. Sessions entered by mistake (void) are left out.',
  },
  completed: {
    label: 'Completed',
    text: 'Sessions marked as completed. The share is of the decided ones: completed, cancelled, no-show, or overdue, which means that 24 hours after the planned end nothing was recorded.',
    formula: 'completed ÷ decided',
  },
  scheduleAdherence: {
    label: 'Schedule adherence',
    text: 'The part of the planned time that was really worked. Only time that is both planned and worked counts; a no-show or overdue session counts with none.',
    formula: 'planned time worked ÷ planned time',
  },
  noShowRate: {
    label: 'No-show rate',
    text: 'Sessions that nobody came to, of those that took place or should have.',
    formula: 'no-show ÷ (completed + no-show)',
  },
  lateCancellationRate: {
    label: 'Late-cancellation rate',
    text: 'Sessions cancelled less than 24 hours before their planned start, of all decided sessions.',
    formula: 'cancelled late ÷ decided',
  },
  activeTrainers: {
    label: 'Active trainers',
    text: 'Different trainers with at least one session in the period. Sessions without a trainer add none.',
  },
  strictAdherence: {
    label: 'Strict adherence',
    text: 'As schedule adherence, but time worked outside the plan counts against it.',
    formula: 'planned time worked ÷ (planned + worked − planned time worked)',
  },
  conformance: {
    label: 'Conformance',
    text: 'Worked time against planned time, whenever it was worked. It passes 100% when more was worked than planned.',
    formula: 'worked time ÷ planned time',
  },
  punctuality: {
    label: 'Punctuality',
    text: 'Sessions that started at most 5 minutes before or after their planned start. No-show and overdue sessions are not punctual.',
    formula: 'started within ±5 min ÷ (completed + no-show + overdue)',
  },
  bands: {
    label: 'Adherence',
    text: 'Each decided session falls in one band by how long it lasted against its plan. As planned is 80% to 120% of the planned time. Cancelled sessions and those without recorded times are in none.',
  },
  startDeviation: {
    label: 'Start deviation',
    text: 'How far from their planned start sessions began. Median and 90th percentile are in whole minutes. Deviations beyond 24 hours are taken for mistakes and left out.',
  },
} as const satisfies Readonly<Record<string, MetricDefinition>>

export type MetricId = keyof typeof METRICS

export function metricOf(id: MetricId): MetricDefinition {
  return METRICS[id]
}
