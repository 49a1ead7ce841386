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
  deliveredHours: {
    label: 'Delivered hours',
    text: 'The time that completed sessions really took, from their recorded start to their recorded end.',
  },
  completionRate: {
    label: 'Completion rate',
    text: 'Completed sessions, of all decided ones.',
    formula: 'completed ÷ decided',
  },
  cancellationRate: {
    label: 'Cancellation rate',
    text: 'Cancelled sessions, of all decided ones.',
    formula: 'cancelled ÷ decided',
  },
  fillRate: {
    label: 'Fill rate',
    text: 'Booked places of those offered, over completed sessions that record both.',
    formula: 'booked ÷ offered',
  },
  attendanceRate: {
    label: 'Attendance rate',
    text: 'People who came, of the places booked, over completed sessions that record both.',
    formula: 'attended ÷ booked',
  },
  trend: {
    label: 'Trend',
    text: 'Each day, week or month by itself. A hatched one is cut by the period or has not ended yet. Weeks begin on Monday. The dashed line is the same days of the earlier period.',
  },
  trainers: {
    label: 'Trainers',
    text: 'One row for each trainer with a session in the period. Share is the part of all delivered hours. Sessions without a trainer stand in a row of their own.',
  },
  occupancy: {
    label: 'Occupancy',
    text: 'Delivered time that lies within the hours at which the roster says the trainer is available. Overlapping sessions count once.',
    formula: 'delivered time ÷ available time',
  },
  utilisation: {
    label: 'Utilisation',
    text: 'Delivered time against the weekly maximum of the contract, a seventh of it for each day of the period. It passes 100% when more was delivered.',
    formula: 'delivered time ÷ contract time',
  },
  fairness: {
    label: 'Load inequality',
    text: 'The Gini coefficient of planned time over the active trainers: 0 when all have the same, towards 1 when one has everything.',
  },
  when: {
    label: 'When',
    text: 'How many sessions are planned at once, on average, in each hour of the week: planned time ÷ how long that hour really was in the period, as clocks change.',
    formula: 'planned time ÷ time of that hour in the period',
  },
  activities: {
    label: 'Activities',
    text: 'Sessions of each activity in the period, whatever became of them; the dark part is completed.',
  },
  attention: {
    label: 'To look into',
    text: 'No-shows; sessions for which nothing was recorded 24 hours after their planned end (overdue); and those cancelled less than 24 hours before their planned start.',
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
