import { expect, test } from 'vitest'
import { fileKind } from './file-kind.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const pdf = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n%%EOF\n'

test('a file is what its bytes say, whatever it is called', () => {
  expect(fileKind(bytes('\xFF\xD8\xFF\xE0rest'))).toBe('picture')
  expect(fileKind(bytes('\x89PNG\r\n\x1A\nrest'))).toBe('picture')
  expect(fileKind(bytes('RIFF....WEBPVP8 '))).toBe('picture')
  expect(fileKind(bytes(pdf))).toBe('pdf')
  expect(fileKind(bytes('name;mail\r\nMüller;a@b.ch'))).toBe('csv')
})

test('what a browser might run is refused, also under another coat', () => {
  expect(fileKind(bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'))).toBeUndefined()
  expect(fileKind(bytes('\xEF\xBB\xBF  <?xml version="1.0"?><svg/>'))).toBeUndefined()
  expect(fileKind(bytes('a,b\n<script>alert(1)</script>'))).toBeUndefined()
  expect(fileKind(bytes('<!doctype html>'))).toBeUndefined()
  expect(fileKind(bytes(''))).toBeUndefined()
  expect(fileKind(bytes('MZ\x90\x00\x03'))).toBeUndefined()
})

test('a document that is also an archive or a page is refused', () => {
  expect(fileKind(bytes(`${pdf}PK\x03\x04 ... PK\x05\x06${'\0'.repeat(18)}`))).toBeUndefined()
  expect(fileKind(bytes(pdf.replace('1 0 obj', '<html><script>alert(1)</script>')))).toBeUndefined()
  expect(fileKind(bytes('%PDF-1.7 cut off'))).toBeUndefined()
})
