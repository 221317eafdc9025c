import { expect, test } from 'vitest'
import { isComposing, keyNameOf } from './keys.ts'

const plain = {
  key: 'Enter',
  code: 'Enter',
  keyCode: 13,
  isComposing: false,
  timeStamp: 1000,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
}

test('keys are named as they are shown', () => {
  expect(keyNameOf({ ...plain, key: 'p', ctrlKey: true })).toBe('Ctrl+P')
  expect(keyNameOf({ ...plain, key: 'F9', shiftKey: true })).toBe('Shift+F9')
  expect(keyNameOf({ ...plain, key: '?', shiftKey: true })).toBe('?')
  expect(keyNameOf({ ...plain, key: '1', code: 'Digit1', altKey: true })).toBe('Alt+1')
  expect(keyNameOf({ ...plain, key: '@', code: 'Digit2', altKey: true, shiftKey: true })).toBe('Alt+Shift+2')
  expect(keyNameOf({ ...plain, key: '"', code: 'Digit2', altKey: true, shiftKey: true })).toBe('Alt+Shift+2')
  expect(keyNameOf({ ...plain, key: 'V', code: 'KeyV', altKey: true, shiftKey: true })).toBe('Alt+Shift+V')
  expect(keyNameOf({ ...plain, key: 'v', code: 'KeyV', altKey: true })).toBe('Alt+V')
  expect(keyNameOf({ ...plain, key: '@', code: 'Digit2', shiftKey: true })).toBe('@')
})

test('an Enter that ends a Chinese word is no Enter', () => {
  expect(isComposing(plain)).toBe(false)
  expect(isComposing({ ...plain, isComposing: true })).toBe(true)
  expect(isComposing({ ...plain, keyCode: 229 })).toBe(true)
})
