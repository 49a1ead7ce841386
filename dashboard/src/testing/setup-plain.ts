/** What formats ask a browser for; Node has no such thing before its version 21. */
Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { languages: ['en-US', 'en'] } })
