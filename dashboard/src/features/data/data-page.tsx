export function DataPage() {
  return (
    <main id="main" tabIndex={-1}>
      <h1>Data</h1>
    </main>
  )
}
