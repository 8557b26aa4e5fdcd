// What the mail service answers decides whether a letter is gone, waits or is set aside.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../../functions/mail/post.ts';

let server: Server;
let answer: { type: string; message: string; status?: number } | null = null;

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    if (answer === null) {
      response.end('{"MessageId": "0102-one"}');
      return;
    }
    response.statusCode = answer.status ?? 400;
    response.setHeader('x-amzn-errortype', answer.type);
    response.end(JSON.stringify({ message: answer.message }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
});

async function sentWhere(said: typeof answer) {
  answer = said;
  const client = new SESv2Client({
    region: 'eu-west-1',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  const result = await post(client, 'a-set').send({
    from: 'friends@meet.example.org',
    to: ['ada@example.org'],
    raw: Buffer.from('Subject: Hello\r\n\r\nHello'),
    tags: { item: 'i_one', letter: '1' },
  });
  client.destroy();
  return result;
}

describe('a letter that the mail service', () => {
  it('takes is gone', async () => {
    expect(await sentWhere(null)).toMatchObject({ kind: 'taken' });
  });

  it('refuses as such is set aside', async () => {
    const refused = { type: 'MessageRejected', message: 'Message contains a virus.' };
    expect(await sentWhere(refused)).toEqual({ kind: 'refused', why: 'MessageRejected' });
  });

  it('refuses before the domain is verified, or from the sandbox, waits', async () => {
    const message =
      'Email address is not verified. The following identities failed the check in region EU-WEST-1: x';
    expect(await sentWhere({ type: 'MessageRejected', message })).toEqual({
      kind: 'slow-down',
      why: 'NotVerified',
    });
  });

  it.each(['AccessDeniedException', 'UnrecognizedClientException', 'ExpiredTokenException'])(
    'does not even look at, for %s, waits: from the sandbox IAM asks for rights on who is written to',
    async (type) => {
      const message = 'User is not authorized to perform ses:SendEmail on resource identity/ada@example.org';
      expect(await sentWhere({ type, message, status: 403 })).toEqual({ kind: 'slow-down', why: type });
    },
  );

  it('says nothing certain about may be on its way', async () => {
    expect(await sentWhere({ type: 'InternalFailure', message: 'broken', status: 500 })).toMatchObject({
      kind: 'unknown',
    });
  });

  it('puts off, since too many go out, waits', async () => {
    expect(await sentWhere({ type: 'TooManyRequestsException', message: 'slow' })).toMatchObject({
      kind: 'slow-down',
    });
  });
});
