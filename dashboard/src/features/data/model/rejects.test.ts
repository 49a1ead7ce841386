import { expect, test } from 'vitest'
import { rejectsCsv } from './rejects'

test('rejects are a file for a spreadsheet that runs nothing', () => {
  const csv = rejectsCsv([
    { line: 3, column: 'status', code: 'UNKNOWN_STATUS', reason: '=HYPERLINK("x") is no status, write "COMPLETED"' },
    { line: 9, column: '', code: 'BAD_LINE', reason: 'has two columns' },
  ])

  expect(csv).toBe(
    'line,column,code,reason\r\n' +
      '3,status,UNKNOWN_STATUS,"\'=HYPERLINK(""x"") is no status, write ""COMPLETED"""\r\n' +
      '9,,BAD_LINE,has two columns\r\n',
  )
})
