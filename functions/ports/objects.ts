// Files outside the table (S3): raw mail that came in, plans and ledgers of rounds.
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';

export interface Objects {
  /** The bytes of an object, at most `most` of them are read; null where there is none, 'too-large' beyond. */
  bytes(bucket: string, key: string, most: number): Promise<Uint8Array | null | 'too-large'>;
  /** A JSON value that we wrote ourselves. Throws where there is none. */
  json<Value>(bucket: string, key: string): Promise<Value>;
  writeJson(bucket: string, key: string, value: unknown): Promise<void>;
  /** Writes a value where there is none yet; what is there stays. */
  createJson(bucket: string, key: string, value: unknown): Promise<void>;
  writeBytes(bucket: string, key: string, bytes: Uint8Array): Promise<void>;
  remove(bucket: string, key: string): Promise<void>;
  /** Keys that begin with `prefix` and come after `after`, in order. */
  list(bucket: string, prefix: string, after: string): Promise<string[]>;
}

const existsAlready: ReadonlySet<string> = new Set(['PreconditionFailed', 'ConditionalRequestConflict']);

/** With a client of its own. */
export const openObjects = (config: S3ClientConfig): Objects => objects(new S3Client(config));

export function objects(client: S3Client): Objects {
  return {
    async bytes(bucket, key, most) {
      try {
        const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        if ((found.ContentLength ?? 0) > most) {
          // Unread bytes would keep the connection busy.
          (found.Body as { destroy?: () => void } | undefined)?.destroy?.();
          return 'too-large';
        }
        return (await found.Body?.transformToByteArray()) ?? new Uint8Array();
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async json<Value>(bucket: string, key: string) {
      const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return JSON.parse((await found.Body?.transformToString()) ?? '') as Value;
    },
    async writeJson(bucket, key, value) {
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: JSON.stringify(value),
          ContentType: 'application/json',
        }),
      );
    },
    async createJson(bucket, key, value) {
      try {
        await client.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: key,
            Body: JSON.stringify(value),
            ContentType: 'application/json',
            IfNoneMatch: '*',
          }),
        );
      } catch (error) {
        // The second answer is for two who write at once: the other's stands.
        if (!(error instanceof Error) || !existsAlready.has(error.name)) throw error;
      }
    },
    async writeBytes(bucket, key, bytes) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes }));
    },
    async list(bucket, prefix, after) {
      const keys: string[] = [];
      let more: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: prefix,
            StartAfter: after,
            ...(more && { ContinuationToken: more }),
          }),
        );
        keys.push(...(page.Contents ?? []).flatMap(({ Key }) => (Key ? [Key] : [])));
        more = page.NextContinuationToken;
      } while (more);
      return keys;
    },
    async remove(bucket, key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}
