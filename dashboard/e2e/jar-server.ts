import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

const READY = /^Evenkeel is ready: (http:\/\/\S+\/)$/
const START_TIMEOUT_MS = 90_000
const STOP_TIMEOUT_MS = 15_000

export interface RunningServer {
  readonly origin: string
  readonly close: () => Promise<void>
}

/** Starts the real server with demo data on a free port and waits for its word that it is ready. */
export async function startJar(jar: string): Promise<RunningServer> {
  const child = spawn('java', ['-jar', jar, 'demo', '--no-sign-in', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // All tests together are one client, and look at more reports than a person does in that time.
    env: { ...process.env, EVENKEEL_LIMITS_REQUESTS_PER_MINUTE: '100000', EVENKEEL_LIMITS_STATISTICS_UNITS: '100000' },
  })
  const exited = once(child, 'exit').catch(() => undefined)
  const errors: string[] = []
  createInterface({ input: child.stderr }).on('line', (line) => {
    errors.push(line)
    if (errors.length > 50) errors.shift()
  })

  const origin = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(new Error([`The server of ${jar} ${why}`, ...errors].join('\n')))
    }
    const timer = setTimeout(() => { fail(`was not ready within ${START_TIMEOUT_MS / 1000} s`) }, START_TIMEOUT_MS)
    child.once('error', (error) => { fail(`could not be started: ${error.message}`) })
    const onExit = (code: number | null) => { fail(`ended with code ${String(code)}`) }
    child.once('exit', onExit)
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = READY.exec(line)?.[1]
      if (address === undefined) return
      clearTimeout(timer)
      child.off('exit', onExit)
      resolve(address)
    })
  })
  return {
    origin,
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const killer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
      child.kill('SIGTERM')
      await exited
      clearTimeout(killer)
    },
  }
}
