// Replies in the manners of several mail clients: where they write, how they quote, and what they send besides the text.
import type { SendMailOptions } from 'nodemailer';
import type { SentLetter } from '../ses.ts';

export const clients = ['gmail', 'outlook', 'apple', 'thunderbird', 'mutt', 'html-only'] as const;
export type Client = (typeof clients)[number];

/** Where the new words stand. */
export const places = ['top', 'bottom', 'inline'] as const;
export type Place = (typeof places)[number];

export interface Reply {
  readonly client: Client;
  readonly place: Place;
  readonly from: { readonly name: string; readonly address: string };
  readonly letter: SentLetter;
  readonly words: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** The reply as the client would hand it to its mail server. */
export function replyMail(reply: Reply): SendMailOptions {
  const { letter, from, client, at } = reply;
  const messageId = letter.headers['message-id'] ?? '';
  const { text, html } = bodies[client](reply);
  return {
    from,
    to: [...letter.replyTo],
    subject: `${client === 'outlook' ? 'RE' : 'Re'}: ${letter.subject}`,
    inReplyTo: messageId,
    references: [letter.headers.references, messageId].filter(Boolean).join(' '),
    date: new Date(at),
    headers: client in agents ? { 'User-Agent': agents[client] as string } : {},
    ...(text !== undefined && { text }),
    ...(html !== undefined && { html }),
  };
}

const agents: Partial<Record<Client, string>> = {
  thunderbird: 'Mozilla Thunderbird',
  mutt: 'Mutt/2.2.9 (2022-11-12)',
};

const bodies: Record<Client, (reply: Reply) => { text?: string; html?: string }> = {
  gmail: (reply) => ({
    text: arranged(reply, `${on(reply, 'gmail')} wrote:`),
    html: `<div dir="ltr">${paragraphs(reply.words)}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escaped(on(reply, 'gmail'))} wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${inner(reply.letter.html)}</blockquote></div>`,
  }),
  outlook: (reply) => ({
    text: `${reply.words}\n\n________________________________\n${outlookHead(reply).join('\n')}\n\n${reply.letter.text}`,
    html: `<div class="WordSection1">${paragraphs(reply.words, 'p class="MsoNormal"')}</div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${outlookHead(
      reply,
    )
      .map((line) => escaped(line).replace(/^(\w+:)/, '<b>$1</b>'))
      .join('<br>')}</p></div>${inner(reply.letter.html)}`,
  }),
  apple: (reply) => ({
    text: arranged(reply, `${on(reply, 'apple')} wrote:`, '> '),
    html: `<html><body style="overflow-wrap: break-word;">${paragraphs(reply.words)}<div><br><blockquote type="cite"><div>${escaped(on(reply, 'apple'))} wrote:</div><br><div>${inner(reply.letter.html)}</div></blockquote></div></body></html>`,
  }),
  thunderbird: (reply) => ({ text: arranged(reply, `${on(reply, 'thunderbird')} wrote:`) }),
  mutt: (reply) => ({ text: arranged(reply, `${on(reply, 'mutt')} wrote:`) }),
  'html-only': (reply) => ({
    html: `<html><body>${paragraphs(reply.words)}<blockquote type="cite"><p>${escaped(on(reply, 'apple'))} wrote:</p>${inner(reply.letter.html)}</blockquote></body></html>`,
  }),
};

/** The words above the quoted letter, below it, or in its middle where it asks. */
function arranged({ words, letter, place }: Reply, attribution: string, before = ''): string {
  const quoted = letter.text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => `> ${line}`.trimEnd());
  const head = `${before}${attribution}`;
  if (place === 'bottom') return [head, ...quoted, '', words, ''].join('\n');
  const asks = quoted.findIndex((line) => /\?/.test(line));
  const gap = quoted.findIndex((line, at) => at > asks && line === '>');
  if (place === 'inline' && asks >= 0 && gap >= 0) {
    return [head, ...quoted.slice(0, gap), '', words, '', ...quoted.slice(gap), ''].join('\n');
  }
  return [words, '', head, ...quoted, ''].join('\n');
}

/** "On <when>, <whom>" as each client says it. */
function on({ letter }: Reply, client: 'gmail' | 'apple' | 'thunderbird' | 'mutt'): string {
  const at = new Date(letter.at);
  const part = (options: Intl.DateTimeFormatOptions, locale = 'en-GB') =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(at);
  const clock = part({ hour: '2-digit', minute: '2-digit' });
  switch (client) {
    case 'gmail':
      return `On ${part({ weekday: 'short' })}, ${part({ day: 'numeric', month: 'short', year: 'numeric' })} at ${clock}, ${letter.from}`;
    case 'apple':
      return `On ${part({ day: 'numeric', month: 'short', year: 'numeric' })}, at ${clock}, ${letter.from}`;
    case 'thunderbird':
      return `On ${part({ day: '2-digit', month: '2-digit', year: 'numeric' })} ${clock}, ${letter.from.replace(/\s*<.*$/, '').replaceAll('"', '')}`;
    case 'mutt':
      return `On ${part({ weekday: 'short' })}, ${part({ month: 'short', day: '2-digit', year: 'numeric' }, 'en-US')} at ${clock}:00 +0000, ${letter.from}`;
  }
}

function outlookHead({ letter }: Reply): string[] {
  const sent = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    dateStyle: 'full',
    timeStyle: 'short',
  }).format(letter.at);
  return [
    `From: ${letter.from}`,
    `Sent: ${sent}`,
    `To: ${letter.to.join('; ')}`,
    `Subject: ${letter.subject}`,
  ];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const paragraphs = (words: string, element = 'div'): string =>
  words
    .split('\n')
    .map((line) => `<${element}>${escaped(line) || '<br>'}</${element.split(' ')[0]}>`)
    .join('');

/** What stands in the body of an HTML letter. */
const inner = (html: string): string => /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;
