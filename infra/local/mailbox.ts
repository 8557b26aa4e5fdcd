// The mailbox: reads any letter, answers as the person who got it, moves the time, opens a round.
import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { type MailOutcome, pathOf } from './mailbox-letter.ts';
import { type Frame, peoplePage, personPage } from './mailbox-pages.ts';
import { lettersOf, type Person } from './mailbox-people.ts';
import { openReplies, sendReply } from './mailbox-reply.ts';
import type { SentLetter } from './ses.ts';
import type { Shelf } from './shelf.ts';

export interface MailboxParts {
  readonly community: string;
  /** IANA name of the zone that times are shown in. */
  readonly zone: string;
  /** The address of this site, `http://host:port`. */
  readonly site: string;
  readonly smtp: { readonly host: string; readonly port: number };
  readonly replyDomain: string;
  readonly now: () => number;
  letters(): readonly SentLetter[];
  people(): Promise<readonly Person[]>;
  /** The address of the other of the pair that a letter is about, if it is about one. */
  aboutWhom(letter: SentLetter, reader: string): Promise<string | null>;
  /** What the service keeps of a mail that came in, by the mail service's id. */
  outcome(mailId: string): Promise<MailOutcome | null>;
  /** Resolves when everything that was begun is done. */
  settled(): Promise<void>;
  /** Lets time pass, with all that is due in it. */
  passHours(hours: number): Promise<void>;
  /** Opens a round and says in a sentence what came of it. */
  openRound(): Promise<string>;
  /** How many messages failed too often. */
  setAside(): number;
  readonly shelf: Shelf;
}

const stylesheet = readFileSync(new URL('mailbox.css', import.meta.url), 'utf8');
const longestReply = 20_000;

/** The app that answers everything below `/_local/`. */
export function mailbox(parts: MailboxParts): Hono {
  const app = new Hono({ strict: false }).basePath('/_local');
  const replies = openReplies(parts.shelf);
  app.use(guard(parts.site));
  app.use('*', async (context, next) => {
    await next();
    // The letters' own frames say for themselves what they may do.
    if (!context.res.headers.has('content-security-policy'))
      context.header('content-security-policy', pagePolicy);
  });
  app.use(
    secureHeaders({
      referrerPolicy: 'same-origin',
      xFrameOptions: 'SAMEORIGIN',
      strictTransportSecurity: false,
    }),
  );

  const frame = async (context: Context): Promise<Frame> => ({
    community: parts.community,
    zone: parts.zone,
    now: parts.now(),
    people: await parts.people(),
    setAside: parts.setAside(),
    told: context.req.query('told') ?? '',
    smtp: `${parts.smtp.host}:${parts.smtp.port}`,
  });
  const letterOf = (context: Context): SentLetter | undefined =>
    parts.letters().find(({ sesId }) => sesId === context.req.param('id'));
  const answerable = ({ replyTo }: SentLetter): boolean =>
    replyTo.some((address) => address.toLowerCase().endsWith(`@${parts.replyDomain}`));

  app.get('/style.css', (context) =>
    context.body(stylesheet, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  app.get('/', async (context) => context.html(peoplePage(await frame(context), parts.letters())));

  app.get('/people/:address', async (context) => {
    const found = await frame(context);
    const person = found.people.find(({ address }) => address === context.req.param('address'));
    if (!person) return context.notFound();
    const letters = lettersOf(parts.letters(), person.address).map(async (letter) => ({
      letter,
      answerable: answerable(letter),
      about: await personAt(found.people, parts.aboutWhom(letter, person.address)),
      replies: await Promise.all(
        replies
          .to(letter.sesId, person.address)
          .map(async (reply) => ({ reply, outcome: await parts.outcome(reply.mailId) })),
      ),
    }));
    return context.html(personPage(found, person, await Promise.all(letters)));
  });

  app.get('/letters/:id', (context) => {
    const letter = letterOf(context);
    if (!letter) return context.notFound();
    context.header('content-security-policy', letterPolicy);
    return context.html(withLinksOutside(letter));
  });

  app.get('/letters/:id/source', (context) => {
    const letter = letterOf(context);
    return letter ? context.text(letter.raw.toString('utf8')) : context.notFound();
  });

  app.post('/letters/:id/reply', async (context) => {
    const letter = letterOf(context);
    const { as, text } = await context.req.parseBody();
    const writer = (await parts.people()).find(({ address }) => address === as);
    if (!letter || !writer || !answerable(letter)) return context.notFound();
    if (typeof text !== 'string' || text.trim() === '' || text.length > longestReply)
      return context.text('A reply has from 1 to 20,000 characters.', 400);
    const at = parts.now();
    const mailId = await sendReply(parts.smtp, { letter, writer, text, now: at });
    replies.keep({ mailId, sesId: letter.sesId, writer: writer.address.toLowerCase(), text, at });
    await parts.settled();
    return context.redirect(`${pathOf(writer.address)}#reply-${mailId}`, 303);
  });

  app.post('/clock', async (context) => {
    const { hours, back } = await context.req.parseBody();
    if (hours !== '24' && hours !== '168') return context.text('A day or a week.', 400);
    await parts.passHours(Number(hours));
    return context.redirect(backTo(back, hours === '24' ? 'A day has passed.' : 'A week has passed.'), 303);
  });

  app.post('/round', async (context) => {
    const { back } = await context.req.parseBody();
    const told = await parts.openRound();
    await parts.settled();
    return context.redirect(backTo(back, told), 303);
  });

  return app;
}

const pagePolicy =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const letterPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/**
 * Other sites may not act here, nor read: a changing request must come from one of these pages, and every
 * request must name this host, so that no foreign name that resolves to this machine can read letters.
 */
function guard(site: string) {
  const { port } = new URL(site);
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  return async (context: Context, next: () => Promise<void>) => {
    if (!own.includes(context.req.header('host') ?? '')) return context.text('Not this host.', 403);
    const origin = context.req.header('origin')?.replace(/^http:\/\//, '');
    const changes = !['GET', 'HEAD'].includes(context.req.method);
    if (changes && (origin === undefined || !own.includes(origin)))
      return context.text('Not from here.', 403);
    return next();
  };
}

/** A letter's links open beside the mailbox, since its frame may not go anywhere itself. */
const withLinksOutside = ({ html, text }: SentLetter): string => {
  const base = '<base target="_blank">';
  if (html === '')
    return `<!doctype html><meta charset="utf-8"><pre>${text.replace(/[&<>]/g, escaped)}</pre>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
};

const escaped = (character: string): string => `&#${character.charCodeAt(0)};`;

const personAt = async (
  people: readonly Person[],
  address: Promise<string | null>,
): Promise<Person | null> => {
  const wanted = await address;
  return people.find((person) => person.address === wanted) ?? null;
};

function backTo(back: unknown, told: string): string {
  const path = typeof back === 'string' && back !== '' ? pathOf(back) : '/_local/';
  return `${path}?${new URLSearchParams({ told })}`;
}
