// All that a service has kept anywhere, as texts, to look for what should not be there.
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import type { Aws } from '../../infra/local/aws.ts';

/** Everything that lies anywhere: table, buckets, queues. Base 64 is opened where it is text of a mail. */
export async function everythingIn({ environment, queues }: Aws): Promise<string[]> {
  const shared = {
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const table = new DynamoDBClient({ ...shared, endpoint: environment.AWS_ENDPOINT_URL_DYNAMODB as string });
  const s3 = new S3Client({
    ...shared,
    endpoint: environment.AWS_ENDPOINT_URL_S3 as string,
    forcePathStyle: true,
  });
  const found: string[] = [];
  const { Items = [] } = await table.send(new ScanCommand({ TableName: environment.TABLE as string }));
  found.push(...Items.map((item) => JSON.stringify(item)));
  for (const Bucket of [environment.MAIL_BUCKET, environment.OBJECTS_BUCKET] as string[]) {
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
    for (const { Key } of Contents) {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: Key as string }));
      found.push(`${Key}\n${await Body?.transformToString()}`);
    }
  }
  for (const queue of queues.values()) found.push(...queue.messages().map((one) => JSON.stringify(one)));
  table.destroy();
  s3.destroy();
  return found;
}
