// Opens the page, or asks for the code of the class first.
import {byId} from './dom.js';
import {HeldSource, LiveSource} from './source.js';
import {Page} from './page.js';

async function begin(code) {
  const held = byId('held');
  const page = new Page(held ? new HeldSource(JSON.parse(held.textContent)) : new LiveSource());
  try {
    await page.begin(code);
  } catch (e) {
    if (e.status === 401) {
      byId('door').hidden = false;
      byId('about').textContent = 'Ask your teacher for the code.';
      byId('code').focus();
      if (code) {
        page.trouble('This is not the code of the class.');
      }
      return;
    }
    page.fail(e);
  }
}

byId('door').addEventListener('submit', (event) => {
  event.preventDefault();
  byId('trouble').hidden = true;
  begin(byId('code').value.trim());
});
begin('');
