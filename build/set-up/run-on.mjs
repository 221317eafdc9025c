import { spawn } from 'node:child_process'
import { root } from './steps.mjs'

/** Runs a script of ours on this Node with the terminal as its own. @returns its exit code */
export function runOn(node, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { cwd: root, stdio: 'inherit' })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
