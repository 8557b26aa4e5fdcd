// The site: front page, the form of each community, and the pages behind links. GET, HEAD and OPTIONS change nothing.
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { act, look } from '../flows/follow-link.ts';
import { type SignUp, signUp } from '../flows/sign-up.ts';
import { visit } from '../flows/visit.ts';
import type { Services } from '../services.ts';
import { emptyForm, type Problems, readForm } from './form.ts';
import { languageOf } from './language.ts';
import { networkOf } from './network.ts';
import { frontPage } from './pages/front.ts';
import { pageOfAct, pageOfSight } from './pages/links.ts';
import { formLink, noticePage } from './pages/notices.ts';
import { signUpPage } from './pages/sign-up.ts';
import { styleHash } from './pages/style.ts';
import { type NoticeWords, type PageWords, pageWords } from './pages/words.ts';

/** What the gateway adds to a request: where it came from. */
interface Gateway {
  readonly requestContext?: { readonly http?: { readonly sourceIp?: string } };
}

type Site = Hono<{ Bindings: Gateway }>;
type Asked = Context<{ Bindings: Gateway }>;

/** Builds the site. What goes wrong unexpectedly is told to `report`, and the visitor gets a page. */
export function site(services: Services, report: (error: unknown) => void): Site {
  const app: Site = new Hono();
  app.use(safely);
  app.use(
    bodyLimit({
      maxSize: 32 * 1024,
      onError: (c) =>
        c.html(
          notice(c, ({ tooLarge }) => tooLarge),
          413,
        ),
    }),
  );
  app.notFound((c) =>
    c.html(
      notice(c, ({ noCommunity }) => noCommunity),
      404,
    ),
  );
  app.onError((error, c) => {
    report(error);
    return c.html(
      notice(c, ({ broken }) => broken),
      500,
    );
  });

  app.get('/', (c) => c.html(frontPage(wordsFor(c))));
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/robots.txt', (c) => c.text('User-agent: *\nAllow: /$\nDisallow: /\n'));
  // A table that came back from a backup may still know whoever was forgotten since, and shows nobody until that is said again.
  app.use('/*', async (c, next) => {
    if (await services.guard.isKnown()) return next();
    services.log.error('table not reconciled');
    c.header('Retry-After', '600');
    return c.html(
      notice(c, ({ broken }) => broken),
      503,
    );
  });
  app.get('/l/:token', async (c) => {
    const { page, status } = pageOfSight(
      wordsFor(c),
      await look(services, c.req.param('token')),
      services.now(),
    );
    return c.html(page, status);
  });
  app.post('/l/:token', (c) => pressed(services, c));
  app.get('/:community', async (c) => {
    const visited = await visit(services, c.req.param('community'));
    if (!visited) return c.notFound();
    const { community, takesSignUps } = visited;
    return takesSignUps
      ? c.html(signUpPage(wordsFor(c), community, emptyForm))
      : c.html(
          notice(c, ({ closed }) => closed(community.name)),
          503,
        );
  });
  app.post('/:community', (c) => sent(services, c));
  return app;
}

/** The words in which a request is answered. */
const wordsFor = (c: Context): PageWords =>
  pageWords(languageOf(c.req.query('lang'), c.req.header('accept-language')));

/** A short page in the language of the request. */
function notice(c: Context, chosen: (notices: PageWords['notices']) => NoticeWords) {
  const words = wordsFor(c);
  return noticePage(words, chosen(words.notices));
}

/** Nothing may run, be framed, be kept or be told to another site. */
const safely: MiddlewareHandler = async (c, next) => {
  await headers(c, next);
  // Links and answers stay out of every cache.
  if (c.req.method === 'POST' || c.req.path.startsWith('/l/')) c.header('Cache-Control', 'no-store');
  else c.header('Cache-Control', 'no-cache');
  c.header('Vary', 'Accept-Language');
};

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [styleHash],
    imgSrc: ['data:'],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  strictTransportSecurity: 'max-age=31536000',
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
});

/** Somebody sent the form. */
async function sent(services: Services, c: Asked): Promise<Response> {
  if (!fromOurPages(services, c))
    return c.html(
      notice(c, ({ elsewhere }) => elsewhere),
      403,
    );
  if (!isForm(c))
    return c.html(
      notice(c, ({ notAForm }) => notAForm),
      415,
    );
  const visited = await visit(services, c.req.param('community') ?? '');
  if (!visited) return c.notFound();
  const { community } = visited;
  const words = wordsFor(c);
  const received = () =>
    noticePage(words, words.notices.received(community.name, formLink(words, community.id)));
  const { typed, trapped, result } = readForm(new URLSearchParams(await c.req.text()), words.code);
  const again = (problems: Problems) => c.html(signUpPage(words, community, typed, problems), 422);
  if (trapped) return c.html(received());
  if ('problems' in result) return again(result.problems);
  const form: SignUp = {
    community: community.id,
    address: result.address,
    profile: result.profile,
    network: networkOf(c.env?.requestContext?.http?.sourceIp),
    request: crypto.randomUUID(),
  };
  const answer = await signUp(services, form);
  if (answer === 'received') return c.html(received());
  switch (answer.refused) {
    case 'bad-address':
    case 'other-domain':
      return again({ email: answer.refused });
    case 'closed':
      return c.html(
        notice(c, ({ closed }) => closed(community.name)),
        503,
      );
    case 'no-community':
      return c.notFound();
  }
}

/** Somebody pressed the button behind a link, or a mail service did for them (RFC 8058), which is only for leaving. */
async function pressed(services: Services, c: Asked): Promise<Response> {
  const token = c.req.param('token') ?? '';
  const request = crypto.randomUUID();
  if (fromOurPages(services, c)) {
    const sight = await look(services, token);
    const { page, status } = pageOfAct(wordsFor(c), sight, await act(services, token, request));
    return c.html(page, status);
  }
  if (!(await isOneClick(c)))
    return c.html(
      notice(c, ({ elsewhere }) => elsewhere),
      403,
    );
  const { link } = await look(services, token);
  if (link === 'unknown') return c.text('This link is not known.', 404);
  if (link !== 'leave')
    return c.html(
      notice(c, ({ elsewhere }) => elsewhere),
      403,
    );
  await act(services, token, request);
  return c.text('You have left, and get no more letters.');
}

/**
 * Whether the browser says that our own page sent this. Since our pages send no referrer, a browser that does
 * not know Sec-Fetch-Site calls their origin "null".
 */
function fromOurPages({ settings }: Services, c: Asked): boolean {
  const fetched = c.req.header('sec-fetch-site');
  if (fetched !== undefined) return fetched === 'same-origin';
  const origin = c.req.header('origin');
  return origin === 'null' || origin === new URL(c.req.url).origin || origin === settings.siteUrl;
}

const isForm = (c: Asked): boolean =>
  /^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(c.req.header('content-type') ?? '');

/** The body `List-Unsubscribe=One-Click`, in either of the two forms that RFC 8058 allows. */
async function isOneClick(c: Asked): Promise<boolean> {
  const type = c.req.header('content-type') ?? '';
  if (!isForm(c) && !/^multipart\/form-data\s*;/i.test(type)) return false;
  const body: unknown = await c.req
    .formData()
    .then((form) => form.get('List-Unsubscribe'))
    .catch(() => null);
  return body === 'One-Click';
}
