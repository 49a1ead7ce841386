import { startJar, type RunningServer } from './jar-server'
import { BUILT } from './paths'
import { startStub } from './stub-server'

/** The real server when EVENKEEL_JAR names its jar, else the stub. */
export function startServer(): Promise<RunningServer> {
  const jar = process.env.EVENKEEL_JAR
  return jar === undefined || jar === '' ? startStub(BUILT) : startJar(jar)
}
