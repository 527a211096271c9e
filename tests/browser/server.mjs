// Starts the built program as a person would (`mihan serve --demo`) on a free loopback port, with a
// data folder of its own, and stops it as a service manager would: SIGTERM, then exit code 0.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { ROOT } from './paths.mjs'

const READY_WITHIN_MS = 120_000
const STOPPED_WITHIN_MS = 20_000

/**
 * A running demo: `url`, `dataDir`, `output()` (what it printed so far), `stop()`.
 * `environment` adds to or replaces its variables.
 */
export async function startServer(environment = {}) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const dataDir = await mkdtemp(path.join(tmpdir(), 'mihan-browser-'))
  const program = process.env.MIHAN_BIN ?? path.join(ROOT, 'target/debug/mihan')
  const child = spawn(program, ['serve', '--demo'], {
    cwd: dataDir,
    env: {
      ...inheritedEnvironment(),
      MIHAN_LISTEN: `127.0.0.1:${port}`,
      MIHAN_PUBLIC_URL: url,
      MIHAN_DATA_DIR: dataDir,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => { printed += text })
  }
  const closed = once(child, 'close')
  closed.catch(() => {}) // a program that cannot be started is reported by untilReady
  // A test run that is broken off must not leave a server behind.
  process.once('exit', () => child.kill('SIGKILL'))

  const server = {
    url,
    dataDir,
    output: () => printed,
    stop: () => stop(child, closed, dataDir, () => printed),
  }
  try {
    await untilReady(url, closed)
  } catch (error) {
    child.kill('SIGKILL')
    await rm(dataDir, { recursive: true, force: true })
    throw new Error(`${program} serve --demo: ${error.message}. It printed:\n${printed}`)
  }
  return server
}

async function untilReady(url, closed) {
  let end
  closed.then(
    ([code, signal]) => { end = `ended with ${signal ?? `exit code ${code}`} before it was ready` },
    (error) => { end = error.message },
  )
  const deadline = Date.now() + READY_WITHIN_MS
  while (Date.now() < deadline) {
    if (end) throw new Error(end)
    const ready = await fetch(`${url}/readyz`).then((answer) => answer.ok, () => false)
    if (ready) return
    await pause(100)
  }
  throw new Error(`was not ready within ${READY_WITHIN_MS / 1000} s`)
}

async function stop(child, closed, dataDir, printed) {
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN_MS)
  const [code, signal] = await closed
  clearTimeout(timer)
  await rm(dataDir, { recursive: true, force: true })
  assert.equal(signal ?? code, 0, `SIGTERM must end the server with exit code 0. It printed:\n${printed()}`)
}

// Settings of the developer's shell must not reach the program under test.
function inheritedEnvironment() {
  const entries = Object.entries(process.env).filter(([name]) => !name.startsWith('MIHAN_'))
  return Object.fromEntries(entries)
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  await once(probe, 'close')
  return port
}
