import { expect, test } from 'vitest'
import { attachmentName } from './attachment-name.ts'

test.each([
  ['IMG_0001.JPG', 'IMG_0001.jpg'],
  ['3.2 号楼 漏水', '3.2 号楼 漏水.jpg'],
  ['../../etc/passwd', 'passwd.jpg'],
  ['C:\\windows\\system32\\cmd.exe', 'cmd.jpg'],
  ['CON', '_CON.jpg'],
  ['a:b?.jpeg', 'a_b_.jpeg'],
  ['', '未命名.jpg'],
  ['...', '未命名.jpg'],
  ['.jpg', '未命名.jpg'],
  ['照片\u202Egpj.exe', '照片gpj.jpg'],
  ['a\u0000b\nc.jpg', 'abc.jpg'],
  ['<script>alert(1)</script>.jpg', 'script_.jpg'],
  ['\ud800.jpg', '\ufffd.jpg'],
  ['𠮷'.repeat(300), `${'𠮷'.repeat(80)}.jpg`],
])('%j is shown as %j', (given, shown) => {
  expect(attachmentName(given, 'image/jpeg')).toBe(shown)
})
