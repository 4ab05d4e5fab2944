import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uploadName } from './upload-name.js';

test.each([
  ['报告.txt', '报告.txt'],
  ['2024/三月/报告.docx', '2024/三月/报告.docx'],
  ['../../etc/passwd', 'etc/passwd'],
  ['C:\\Users\\x\\报告.html', 'Users/x/报告.html'],
  ['/absolute.txt', 'absolute.txt'],
  ['a\u001b[2Jb\u202e.txt', 'a[2Jb.txt'],
  ['', 'report.txt'],
  ['..', 'report.txt'],
])('%j is called %j', (sent, name) => {
  expect(uploadName(sent)).toBe(name);
});

test('whatever is sent, no name leads anywhere', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (sent) => {
      const name = uploadName(`../${sent}/..\\${sent}`);
      expect(name.length).toBeGreaterThan(0);
      expect(name.split('/')).not.toContain('..');
      expect(name.includes('\\') || name.includes('\0')).toBe(false);
    }),
  );
});
