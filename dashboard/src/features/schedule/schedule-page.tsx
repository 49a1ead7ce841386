export function SchedulePage() {
  return (
    <main id="main" tabIndex={-1}>
      <h1>Schedule</h1>
    </main>
  )
}
