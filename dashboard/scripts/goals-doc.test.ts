import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const GOALS = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12', 'A13', 'A17', 'A18', 'A19', 'A21', 'A22', 'A23', 'A26', 'A29', 'B9', 'C1', 'C3', 'C4', 'C5']
const page = readFileSync('../docs/explanation/dashboard.md', 'utf8')

test('the documentation of the page names each goal', () => {
  const named = [...page.matchAll(/^\| ([A-C]\d+) \|/gm)].map(([, goal]) => goal)

  expect(named).toEqual(GOALS)
})

test('each test that it names is there', () => {
  const named = [...page.matchAll(/`((?:src|e2e|scripts)\/[^`]+\.(?:test|e2e)\.tsx?)`/g)].map(([, file = '']) => file)

  expect(named.length).toBeGreaterThan(40)
  expect(named.filter((file) => !existsSync(file))).toEqual([])
})

test('each test of the server that it names is there', () => {
  const named = new Set([...page.matchAll(/`([A-Z]\w+Test)`/g)].map(([, name = '']) => name))
  const files = execFileSync('find', ['..', '-path', '*/src/test/java/*', '-name', '*Test.java'], { encoding: 'utf8' })

  expect(named.size).toBeGreaterThan(5)
  expect([...named].filter((name) => !files.includes(`/${name}.java`))).toEqual([])
})
