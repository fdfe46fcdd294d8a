import { expect, it } from 'vitest';
import { jsonForScript } from './jsonForScript.ts';

it('means the same as the data it was made of', () => {
  const data = { name: '</script><script>alert(1)</script>\u2028<!--' };
  expect(JSON.parse(jsonForScript(data))).toEqual(data);
});

it('cannot close the script element it stands in', () => {
  expect(jsonForScript({ name: '</script><!--' })).not.toContain('<');
});
