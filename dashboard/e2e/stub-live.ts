import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

export interface StubLive {
  readonly accept: (request: IncomingMessage, socket: Duplex) => void
  /** Tells every page that the data has another version. */
  readonly announce: () => void
  /** What pages have said. */
  readonly heard: string[]
  readonly close: () => void
}

/** The live channel as far as a page sees it (RFC 6455): texts shorter than 126 bytes to the page, and short ones from it. */
export function stubLive(): StubLive {
  const sockets = new Set<Duplex>()
  const heard: string[] = []
  let version = 1
  const tell = (socket: Duplex) => { say(socket, { type: 'version', from: '1900-01-01', to: '2200-01-01', version }) }
  return {
    heard,
    accept: (request, socket) => {
      const accept = createHash('sha1').update(`${request.headers['sec-websocket-key'] ?? ''}${MAGIC}`).digest('base64')
      socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`)
      sockets.add(socket)
      socket.on('error', () => sockets.delete(socket))
      socket.on('close', () => sockets.delete(socket))
      socket.on('data', (bytes: Buffer) => {
        for (const text of textsOf(bytes)) {
          heard.push(text)
          if (text.includes('"subscribe"')) tell(socket)
          else say(socket, { type: 'welcome' })
        }
      })
    },
    announce: () => {
      version++
      sockets.forEach(tell)
    },
    close: () => { sockets.forEach((socket) => socket.destroy()) },
  }
}

function say(socket: Duplex, message: unknown): void {
  const text = Buffer.from(JSON.stringify(message))
  socket.write(Buffer.concat([Buffer.from([0x81, text.length]), text]))
}

/** The texts of whole frames; anything else, such as the end, is passed over. */
function textsOf(bytes: Buffer): readonly string[] {
  const texts: string[] = []
  for (let at = 0; at + 6 <= bytes.length; ) {
    const first = bytes[at] ?? 0
    let length = (bytes[at + 1] ?? 0) & 0x7f
    let start = at + 2
    if (length === 126) {
      length = bytes.readUInt16BE(start)
      start += 2
    }
    const mask = bytes.subarray(start, start + 4)
    const body = bytes.subarray(start + 4, start + 4 + length).map((byte, index) => byte ^ (mask[index % 4] ?? 0))
    if ((first & 0x0f) === 1) texts.push(Buffer.from(body).toString())
    at = start + 4 + length
  }
  return texts
}
