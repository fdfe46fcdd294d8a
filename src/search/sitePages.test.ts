import { expect, test } from 'vitest';
import { sitePages } from './sitePages.ts';

test('a page is found as a whole and by its sections', () => {
  const html = `<!doctype html><html><head><title>x</title></head><body><nav>Menu</nav><main><h1>How we check</h1><p>First.</p><p>Second.</p>
    <h2 id="badges">What a badge <em>means</em></h2><ul><li>One</li><li>Two</li></ul><form>Send</form><script>let x</script></main><footer>End</footer></body></html>`;
  expect(sitePages('/methodology/', html)).toEqual([
    { url: '/methodology/', title: 'How we check', text: 'First. Second.' },
    { url: '/methodology/#badges', title: 'What a badge means', text: 'One Two' },
  ]);
});

test('a page without a main part has nothing to find', () => {
  expect(sitePages('/x/', '<p>Text</p>')).toEqual([]);
  expect(sitePages('/x/', '')).toEqual([]);
});
