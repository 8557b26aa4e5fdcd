// `npm run pictures`: makes the screenshots of the README anew, from the service itself with its demonstration community.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { addDemo } from '../../infra/local/demo.ts';
import { firstCommunity, start } from '../../infra/local/start.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) {
  console.error('Chromium is not installed here; name another with the environment variable CHROMIUM.');
  process.exit(1);
}
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'acquaint-pictures-'));
const running = await start({ folder, port: 0, smtpPort: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  await addDemo(running.services, firstCommunity.id);
  await running.aws.settled();
  const page = await browser.newPage({ viewport: { width: 1180, height: 1080 } });
  await page.goto(running.addresses.mailbox);
  await page
    .getByRole('link', { name: /someone you might like to meet/i })
    .first()
    .click();
  await page.screenshot({ path: join(here, 'ask.png') });
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await phone.goto(running.addresses.form);
  await phone.screenshot({ path: join(here, 'form.png') });
} finally {
  await browser.close();
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
}
