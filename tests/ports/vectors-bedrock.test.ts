// Vectors from Amazon Bedrock: the real client against an endpoint that answers as its models do.
import { createServer, type Http2Server, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Embedder, embedder } from '../../functions/ports/vectors.ts';

let server: Http2Server;
const sessions: ServerHttp2Session[] = [];
let asked: { path: string; body: { texts?: string[]; inputText?: string } }[] = [];
let model: (kind: string) => Embedder;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = JSON.parse(Buffer.concat(parts).toString()) as { texts?: string[]; inputText?: string };
    asked.push({ path: decodeURIComponent(request.url ?? ''), body });
    const answer = body.texts
      ? { embeddings: body.texts.map((text) => [text.length, -1]) }
      : { embedding: [body.inputText?.length, 2] };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  server.on('session', (session) => sessions.push(session));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  model = (kind) => embedder(kind, { region: 'eu-west-1', endpoint, credentials });
});

afterAll(() => {
  for (const session of sessions) session.destroy();
  server.close();
});

describe('Cohere on Bedrock', () => {
  it('is asked in batches, once for each text, in any language', async () => {
    asked = [];
    const texts = [...Array.from({ length: 100 }, (_, i) => `Wunsch ${i}`), 'Wunsch 1', '', '42'];
    const found = await model('bedrock').embed(texts);
    expect(found.size).toBe(100);
    expect(asked.map(({ body }) => body.texts?.length)).toEqual([96, 4]);
    expect(asked[0]?.path).toBe('/model/cohere.embed-multilingual-v3/invoke');
    expect([...(found.get('Wunsch 1') ?? [])]).toEqual([127, -16]);
    expect(model('bedrock').languages).toBeNull();
  });
});

describe('Titan on Bedrock', () => {
  it('is asked text by text', async () => {
    asked = [];
    const found = await model('bedrock:amazon.titan-embed-text-v2:0').embed(['bees', 'mills']);
    expect(asked.map(({ body }) => body.inputText).sort()).toEqual(['bees', 'mills']);
    expect(asked[0]?.path).toBe('/model/amazon.titan-embed-text-v2:0/invoke');
    expect([...(found.get('bees') ?? [])]).toEqual([127, 64]);
  });
});
