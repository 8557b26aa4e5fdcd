// The local S3: objects on shelves, one for each bucket, path style.
import { createHash } from 'node:crypto';
import type { Shelf } from './shelf.ts';
import { xml, xmlError } from './wire.ts';

/** What is known of an object besides its bytes. */
interface About {
  readonly type: string;
  readonly etag: string;
  /** Epoch milliseconds of the service's time. */
  readonly modified: number;
  /** `x-amz-meta-*` headers as they came. */
  readonly metadata: Readonly<Record<string, string>>;
}

export interface Bucket {
  put(key: string, content: Buffer, about?: Partial<Pick<About, 'type' | 'metadata'>>): About;
  get(key: string): { content: Buffer; about: About } | undefined;
  remove(key: string): void;
  keys(): string[];
}

const longestKey = 200;

/** A bucket over two shelves: the bytes, and what is known of them. */
export function openBucket(contents: Shelf, abouts: Shelf, now: () => number): Bucket {
  return {
    put(key, content, { type = 'application/octet-stream', metadata = {} } = {}) {
      const etag = `"${createHash('md5').update(content).digest('hex')}"`;
      const about = { type, etag, modified: now(), metadata };
      abouts.put(key, Buffer.from(JSON.stringify(about)));
      contents.put(key, content);
      return about;
    },
    get(key) {
      const content = contents.get(key);
      const about = abouts.get(key);
      return content && about && { content, about: JSON.parse(about.toString()) as About };
    },
    remove(key) {
      contents.remove(key);
      abouts.remove(key);
    },
    keys: () => contents.names(),
  };
}

/** What a bucket's lifecycle rule does: objects last written before an instant are gone. */
export function removeOlder(bucket: Bucket, before: number): void {
  for (const key of bucket.keys())
    if ((bucket.get(key)?.about.modified ?? before) < before) bucket.remove(key);
}

const operations: Readonly<Record<string, string>> = {
  PUT: 'PutObject',
  GET: 'GetObject',
  HEAD: 'HeadObject',
  DELETE: 'DeleteObject',
};

/** What a request asks S3 for, by the name that AWS gives it. */
export function operationOf({ method, url }: Pick<Request, 'method' | 'url'>): string {
  const lists = method === 'GET' && new URL(url).searchParams.has('list-type');
  return lists ? 'ListObjectsV2' : (operations[method] ?? method);
}

/** S3's REST interface over the buckets: PutObject, GetObject, HeadObject, DeleteObject, ListObjectsV2. */
export async function answerS3(buckets: ReadonlyMap<string, Bucket>, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const [name = '', ...rest] = url.pathname.slice(1).split('/');
  const key = decodeURIComponent(rest.join('/'));
  const bucket = buckets.get(decodeURIComponent(name));
  if (!bucket) return xmlError(404, 'NoSuchBucket', 'The specified bucket does not exist');
  if (key === '') {
    if (request.method === 'GET' && url.searchParams.get('list-type') === '2')
      return listObjects(name, bucket, url.searchParams);
    return notImplemented();
  }
  switch (request.method) {
    case 'PUT':
      return putObject(bucket, key, request);
    case 'GET':
    case 'HEAD':
      return getObject(bucket, key, request);
    case 'DELETE':
      bucket.remove(key);
      return new Response(null, { status: 204 });
    default:
      return notImplemented();
  }
}

const notImplemented = (): Response => xmlError(501, 'NotImplemented', 'The local AWS cannot do this.');

async function putObject(bucket: Bucket, key: string, request: Request): Promise<Response> {
  if (encodeURIComponent(key).length > longestKey)
    return xmlError(400, 'KeyTooLongError', 'Your key is too long');
  if (request.headers.has('x-amz-copy-source')) return notImplemented();
  const body = Buffer.from(await request.arrayBuffer());
  const chunked = (request.headers.get('x-amz-content-sha256') ?? '').startsWith('STREAMING-');
  // From here to the end nothing waits, so that "only if absent" has one winner.
  const before = bucket.get(key);
  if (request.headers.get('if-none-match') === '*' && before)
    return xmlError(
      412,
      'PreconditionFailed',
      'At least one of the pre-conditions you specified did not hold',
    );
  const expected = request.headers.get('if-match');
  if (expected && expected !== before?.about.etag)
    return before
      ? xmlError(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold')
      : xmlError(404, 'NoSuchKey', 'The specified key does not exist.');
  const metadata = Object.fromEntries(
    [...request.headers].filter(([name]) => name.startsWith('x-amz-meta-')),
  );
  const type = request.headers.get('content-type');
  const { etag } = bucket.put(key, chunked ? withoutChunks(body) : body, {
    metadata,
    ...(type ? { type } : {}),
  });
  return new Response(null, { status: 200, headers: { etag } });
}

function getObject(bucket: Bucket, key: string, request: Request): Response {
  const found = bucket.get(key);
  if (!found) return xmlError(404, 'NoSuchKey', 'The specified key does not exist.');
  const { content, about } = found;
  const headers = {
    'content-type': about.type,
    etag: about.etag,
    'last-modified': new Date(about.modified).toUTCString(),
    'accept-ranges': 'bytes',
    ...about.metadata,
  };
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '');
  if (!range) return reply(request, 200, content, headers);
  const start = Number(range[1]);
  const end = Math.min(content.length - 1, range[2] === '' ? Number.MAX_SAFE_INTEGER : Number(range[2]));
  if (start > end) return xmlError(416, 'InvalidRange', 'The requested range is not satisfiable');
  const part = content.subarray(start, end + 1);
  return reply(request, 206, part, {
    ...headers,
    'content-range': `bytes ${start}-${end}/${content.length}`,
  });
}

const reply = (
  request: Request,
  status: number,
  content: Buffer,
  headers: Record<string, string>,
): Response =>
  new Response(request.method === 'HEAD' ? null : new Uint8Array(content), {
    status,
    headers: { ...headers, 'content-length': String(content.length) },
  });

function listObjects(name: string, bucket: Bucket, wanted: URLSearchParams): Response {
  const prefix = wanted.get('prefix') ?? '';
  const after = wanted.get('continuation-token') ?? wanted.get('start-after') ?? '';
  const limit = Math.min(1000, Number(wanted.get('max-keys') ?? 1000));
  const matching = bucket.keys().filter((key) => key.startsWith(prefix) && key > after);
  const page = matching.slice(0, limit);
  const rows = page.map((key) => {
    const found = bucket.get(key);
    return `<Contents><Key>${xml(key)}</Key><Size>${found?.content.length ?? 0}</Size><ETag>${xml(found?.about.etag ?? '')}</ETag><LastModified>${new Date(found?.about.modified ?? 0).toISOString()}</LastModified></Contents>`;
  });
  const truncated = matching.length > page.length;
  const next = truncated ? `<NextContinuationToken>${xml(page.at(-1) ?? '')}</NextContinuationToken>` : '';
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult><Name>${xml(name)}</Name><Prefix>${xml(prefix)}</Prefix><KeyCount>${page.length}</KeyCount><MaxKeys>${limit}</MaxKeys><IsTruncated>${truncated}</IsTruncated>${next}${rows.join('')}</ListBucketResult>`;
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
}

/** Takes the frames of the `aws-chunked` encoding away, in which the SDK sends streams. */
function withoutChunks(framed: Buffer): Buffer {
  const parts: Buffer[] = [];
  let position = 0;
  for (;;) {
    const lineEnd = framed.indexOf('\r\n', position);
    if (lineEnd < 0) break;
    const size = Number.parseInt(framed.subarray(position, lineEnd).toString('latin1'), 16);
    if (!(size > 0)) break;
    parts.push(framed.subarray(lineEnd + 2, lineEnd + 2 + size));
    position = lineEnd + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
