// The site, by requests as a browser sends them, on a real service: form, links, doors that stay shut.
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { Hono } from 'hono';
import { afterEach, describe, expect, test } from 'vitest';
import { handler, http } from '../../functions/http.ts';
import { addressOf, openWorld, type World } from '../support/world.ts';

const open: World[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((world) => world.stop()));
});

interface Place {
  readonly world: World;
  readonly site: string;
  get(path: string, init?: RequestInit): Promise<Response>;
  post(
    path: string,
    body?: Record<string, string> | string,
    headers?: Record<string, string>,
  ): Promise<Response>;
}

async function start(settings?: Parameters<typeof openWorld>[0]): Promise<Place> {
  const world = await openWorld(settings);
  open.push(world);
  const app = http(world.services) as unknown as Hono;
  const site = world.services.settings.siteUrl;
  const from = { requestContext: { http: { sourceIp: '192.0.2.1' } } };
  return {
    world,
    site,
    get: async (path, init) => app.fetch(new Request(site + path, init), from),
    async post(path, body, headers = { 'sec-fetch-site': 'same-origin' }) {
      const sent = typeof body === 'object' ? new URLSearchParams(body).toString() : body;
      const type = sent === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
      const init = {
        method: 'POST',
        headers: { ...type, ...headers },
        ...(sent !== undefined && { body: sent }),
      };
      const response = await app.fetch(new Request(site + path, init), from);
      await world.settle();
      return response;
    },
  };
}

const answers = (name: string, change: Record<string, string> = {}) => ({
  name,
  email: addressOf(name),
  seek: 'Somebody who has taught grown-ups to swim',
  give: 'Patience, and a boat',
  story: 'I mend nets and read at night.',
  values: '',
  wish: 'every round',
  consent: 'yes',
  ...change,
});

const linkIn = (text: string, site: string): string => {
  const link = new RegExp(`${site}(/l/[a-z0-9-]+)`).exec(text)?.[1];
  if (!link) throw new Error('no link in the letter');
  return link;
};

const leaveLink = (world: World, name: string, site: string): string =>
  linkIn(world.letter(name).headers['list-unsubscribe'] ?? '', site);

describe('signing up', () => {
  test('the form is there, and nothing on it runs, is kept or comes from elsewhere', async () => {
    const { get } = await start();
    const response = await get('/friends');
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('Who are you really looking to meet?');
    expect(page).not.toMatch(/<script|<link rel="stylesheet|src=|\son\w+=/);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('strict-transport-security')).toContain('max-age=');
  });

  test('a sign-up is answered with a page, confirmed by a letter, and the link shows the words before it acts', async () => {
    const { world, site, get, post } = await start();
    const received = await post('/friends', answers('Ada Lovelace'));
    expect(received.status).toBe(200);
    const letter = world.letter('Ada Lovelace', /confirm/i);
    expect(letter.text).not.toContain('Ada');
    const link = linkIn(letter.text, site);

    for (const method of ['GET', 'HEAD', 'OPTIONS', 'GET']) await get(link, { method });
    const shown = await (await get(link)).text();
    expect(shown).toContain('Ada Lovelace');
    expect(shown).toContain('Somebody who has taught grown-ups to swim');
    expect(shown).toContain('Patience, and a boat');
    expect(shown).toContain('I mend nets and read at night.');
    expect(world.letters('Ada Lovelace')).toHaveLength(1);

    const confirmed = await post(link);
    expect(await confirmed.text()).toContain('You are in');
    expect(confirmed.headers.get('cache-control')).toBe('no-store');
    expect(world.letters('Ada Lovelace')).toHaveLength(2);
    expect(await (await get(link)).text()).not.toContain('Patience');
  });

  test('the page is the same for a new, a known and a left address, past a limit, and for a machine', async () => {
    const { world, site, post } = await start();
    await world.join('Ada Lovelace');
    await world.join('Leo Left');
    await post(leaveLink(world, 'Leo Left', site));
    const sent = [
      answers('New Person'),
      answers('Ada Lovelace'),
      answers('Leo Left'),
      answers('New Person'),
      answers('New Person'),
      answers('New Person'),
      answers('Rob Ot', { subject: 'watches' }),
      { subject: 'watches' },
    ];
    const pages: string[] = [];
    for (const body of sent) {
      const response = await post('/friends', body);
      const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
      pages.push(`${response.status}\n${headers}\n${await response.text()}`);
    }
    expect(new Set(pages).size).toBe(1);
    expect(world.letters('New Person')).toHaveLength(2);
    expect(world.letters('Rob Ot')).toHaveLength(0);
  });

  test('what is not right comes back with what was typed, and is said beside its field', async () => {
    const { world, post } = await start();
    const response = await post(
      '/friends',
      answers('<b>Ada</b>', { email: 'ada@', seek: '', name: 'Ada "X"' }),
    );
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('value="Ada &quot;X&quot;"');
    expect(page).toContain('Patience, and a boat</textarea>');
    expect(page).toMatch(
      /<textarea id="seek"[^>]*aria-describedby="seek-hint seek-error" aria-invalid="true"[^>]* autofocus/,
    );
    expect(page).toMatch(
      /<input id="email"[^>]*aria-describedby="email-hint email-error" aria-invalid="true"/,
    );
    expect(page).toMatch(/<a href="#seek">Please say whom/);
    expect(page.match(/autofocus/g)).toHaveLength(1);
    expect(world.aws.letters()).toHaveLength(0);
  });

  test('markup that somebody types stays text, on the form and on the confirmation', async () => {
    const { world, site, get, post } = await start();
    const nasty = '</textarea><script>alert(1)</script> & "quotes"';
    const bad = await (await post('/friends', answers('Eve Hill', { story: nasty, consent: '' }))).text();
    expect(bad).not.toContain('<script');
    expect(bad).toContain('&lt;/textarea&gt;&lt;script&gt;');
    await post('/friends', answers('Eve Hill', { story: nasty }));
    const shown = await (await get(linkIn(world.letter('Eve Hill').text, site))).text();
    expect(shown).not.toContain('<script');
    expect(shown).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;');
  });

  test('a community of some domains says which', async () => {
    const { world, get, post } = await start({
      admission: { by: 'domain', domains: ['example.com', 'a.example'] },
    });
    expect(await (await get('/friends')).text()).toContain('at example.com or a.example');
    const response = await post('/friends', answers('Ada Lovelace'));
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('welcomes addresses at example.com or a.example');
    expect(world.aws.letters()).toHaveLength(0);
  });

  test('a community by approval says that the organiser has yet to answer', async () => {
    const { world, site, get, post } = await start({ admission: { by: 'organiser' } });
    await post('/friends', answers('Ada Lovelace'));
    const link = linkIn(world.letter('Ada Lovelace').text, site);
    expect(await (await post(link)).text()).toContain('reads each sign-up in person');
    expect(await (await get(link)).text()).toContain('reads each sign-up in person');
  });

  test('while sign-up is stopped there is a page instead of the form', async () => {
    const { world, get, post } = await start();
    const { environment } = world.aws;
    const ssm = new SSMClient({
      region: environment.AWS_REGION as string,
      endpoint: environment.AWS_ENDPOINT_URL_SSM as string,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const name = `${environment.SWITCHES}/stop-sign-up`;
    await ssm.send(new PutParameterCommand({ Name: name, Value: 'yes', Type: 'String' }));
    expect((await get('/friends')).status).toBe(503);
    expect(await (await post('/friends', answers('Ada Lovelace'))).text()).toContain(
      'No sign-ups at the moment',
    );
    expect(world.aws.letters()).toHaveLength(0);
  });
});

describe('links', () => {
  test('a sign-up that waited too long, or was made again, is not confirmed by its old link', async () => {
    const { world, site, get, post } = await start();
    await post('/friends', answers('Ada Lovelace'));
    const first = linkIn(world.letter('Ada Lovelace').text, site);
    await post('/friends', answers('Ada Lovelace', { give: 'A second thought' }));
    const superseded = await post(first);
    expect(superseded.status).toBe(410);
    expect(await superseded.text()).toContain('There is a newer letter');
    const second = linkIn(world.letter('Ada Lovelace').text, site);
    await world.pass({ days: 3, hours: 1 });
    expect((await get(second)).status).toBeGreaterThanOrEqual(400);
    expect((await post(second)).status).toBeGreaterThanOrEqual(400);
    expect(world.letters('Ada Lovelace').some((letter) => /welcome/i.test(letter.subject))).toBe(false);
  });

  test.each(['/l/nothing', '/l/c0aaaa', `/l/${'a'.repeat(64)}`])(
    'an unknown link (%s) has a kind page',
    async (path) => {
      const { get, post } = await start();
      for (const response of [await get(path), await post(path)]) {
        expect(response.status).toBe(404);
        expect(await response.text()).toContain('leads nowhere any more');
        expect(response.headers.get('cache-control')).toBe('no-store');
      }
    },
  );

  test('opening the link for leaving changes nothing; its button, or a mail service with One-Click, does', async () => {
    const { world, site, get, post } = await start();
    await world.join('Ada Lovelace');
    await world.join('Ben Byron');
    const ada = leaveLink(world, 'Ada Lovelace', site);
    const page = await (await get(ada)).text();
    expect(page.match(/<button/g)).toHaveLength(1);
    expect(await (await post(ada)).text()).toContain('You have left');

    const ben = leaveLink(world, 'Ben Byron', site);
    const oneClick = await post(ben, 'List-Unsubscribe=One-Click', {});
    expect(oneClick.status).toBe(200);
    expect(oneClick.headers.get('content-type')).toContain('text/plain');
    const before = world.aws.letters().length;
    for (const name of ['Ada Lovelace', 'Ben Byron']) await post('/friends', answers(name));
    // Whoever left hears nothing more, whatever is typed in the form.
    expect(world.aws.letters()).toHaveLength(before);
  });

  test('One-Click may come as multipart, and is good for leaving only', async () => {
    const { world, site, post } = await start();
    await post('/friends', answers('Ada Lovelace'));
    const confirm = linkIn(world.letter('Ada Lovelace').text, site);
    expect((await post(confirm, 'List-Unsubscribe=One-Click', {})).status).toBe(403);
    const leave = leaveLink(world, 'Ada Lovelace', site);
    const body =
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
    const type = { 'content-type': 'multipart/form-data; boundary=x' };
    expect((await post(leave, body, type)).status).toBe(200);
    expect((await post('/l/unknown', 'List-Unsubscribe=One-Click', {})).status).toBe(404);
  });
});

describe('doors that stay shut', () => {
  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another site in an old browser', { origin: 'https://elsewhere.example' }],
    ['a page of the same domain but another host', { 'sec-fetch-site': 'same-site' }],
    ['nobody knows where', {}],
  ])('what comes from %s does nothing', async (_, headers) => {
    const { world, site, post } = await start();
    expect((await post('/friends', answers('Ada Lovelace'), headers)).status).toBe(403);
    expect(world.aws.letters()).toHaveLength(0);
    await post('/friends', answers('Ada Lovelace'));
    const link = linkIn(world.letter('Ada Lovelace').text, site);
    expect((await post(link, undefined, headers)).status).toBe(403);
    expect(world.letters('Ada Lovelace')).toHaveLength(1);
  });

  test('a browser that hides where its own page is from may still sign up', async () => {
    const { post } = await start();
    expect((await post('/friends', answers('Ada Lovelace'), { origin: 'null' })).status).toBe(200);
  });

  test('what is no form, or too large, is refused with a page', async () => {
    const { post } = await start();
    const own = { 'sec-fetch-site': 'same-origin' };
    const json = await post('/friends', '{}', { ...own, 'content-type': 'application/json' });
    expect(json.status).toBe(415);
    const large = await post('/friends', `story=${'x'.repeat(33 * 1024)}`);
    expect(large.status).toBe(413);
    expect(await large.text()).toContain('<h1>That was too much at once</h1>');
  });

  test('unknown communities and pages are not found', async () => {
    const { get, post } = await start();
    for (const path of ['/nobody', '/Friends', '/friends/more', '/%2e%2e/etc', '/favicon.ico']) {
      expect((await get(path)).status, path).toBe(404);
    }
    expect((await post('/nobody', answers('Ada Lovelace'))).status).toBe(404);
  });

  test('front page, robots and health are there', async () => {
    const { get } = await start();
    expect(await (await get('/')).text()).not.toContain('friends');
    expect(await (await get('/robots.txt')).text()).toContain('Disallow: /');
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/friends', { method: 'HEAD' })).status).toBe(200);
  });
});

test('sign-ups are counted by the network of the visitor', async () => {
  const { world, post } = await start();
  for (let one = 0; one < 62; one++) await post('/friends', answers(`Person ${one}`));
  expect(world.aws.letters()).toHaveLength(60);
});

test('when our own ground gives way there is a page, and the log names the fault but no words of anybody', async () => {
  const { world, site } = await start();
  const lines: string[] = [];
  const log = { ...world.services.log, error: (...said: unknown[]) => void lines.push(JSON.stringify(said)) };
  const app = http({ ...world.services, log });
  await world.aws.stop();
  const body = new URLSearchParams(answers('Ada Lovelace'));
  const headers = { 'sec-fetch-site': 'same-origin' };
  const response = await app.fetch(new Request(`${site}/friends`, { method: 'POST', body, headers }));
  expect(response.status).toBe(500);
  expect(await response.text()).toContain('Something went wrong on our side');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('request failed');
  expect(lines[0]).not.toMatch(/Ada|ada\.lovelace|swim|boat/);
});

test('the Lambda answers what a gateway hands it', async () => {
  const { world, site } = await start();
  const before = { ...process.env };
  Object.assign(process.env, world.aws.environment);
  try {
    const result = await handler({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/friends',
      rawQueryString: '',
      headers: {
        host: new URL(site).host,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
      requestContext: { http: { method: 'POST', path: '/friends', sourceIp: '192.0.2.1' } },
      body: Buffer.from(new URLSearchParams(answers('Ada Lovelace')).toString()).toString('base64'),
      isBase64Encoded: true,
    } as unknown as Parameters<typeof handler>[0]);
    expect(result).toMatchObject({ statusCode: 200, isBase64Encoded: false });
  } finally {
    for (const name of Object.keys(world.aws.environment)) delete process.env[name];
    Object.assign(process.env, before);
  }
  await world.settle();
  expect(world.letters('Ada Lovelace')).toHaveLength(1);
});

describe('the language of the pages', () => {
  test('is the browser’s, can be chosen on the page, and is that of the letters', async () => {
    const { get, post, world } = await start();
    const inGerman = await get('/friends', { headers: { 'accept-language': 'de-AT,en;q=0.3' } });
    expect(inGerman.headers.get('vary')).toContain('Accept-Language');
    const page = await inGerman.text();
    expect(page).toContain('<html lang="de">');
    expect(page).toContain('Wen möchtest du wirklich kennenlernen?');
    expect(page).toContain('<a href="?lang=fr" lang="fr" hreflang="fr">Français</a>');
    expect(page).toContain('action="/friends?lang=de"');
    const refused = await post('/friends?lang=es', answers('Lucia', { consent: 'no' }));
    expect(await refused.text()).toContain('Marca la casilla si estás de acuerdo');
    const taken = await post('/friends?lang=es', answers('Lucia'));
    expect(await taken.text()).toContain('Mira ahora tu correo');
    expect(world.letter('Lucia').subject).toBe('Confirma tu dirección para Friends');
    const link = new URL(/https?:\S+\/l\/[a-z0-9-]+/.exec(world.letter('Lucia').text)?.[0] ?? '');
    expect(await (await get(`${link.pathname}?lang=es`)).text()).toContain('¿Esto es tuyo?');
    expect(await (await post(`${link.pathname}?lang=es`)).text()).toContain('Ya participas');
  });
});
