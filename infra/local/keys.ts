// The local KMS: one HMAC key, kept with the data or made from a seed.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Shelf } from './shelf.ts';
import { type JsonService, refuse, textOf, unknownOperation } from './wire.ts';

export const rootKeyId = '00000000-0000-4000-8000-000000000001';
const rootKeyArn = `arn:aws:kms:eu-west-1:000000000000:key/${rootKeyId}`;
const largestMessage = 4096;

/** KMS with the one root key. The same seed gives the same key; without one it is random, and kept. */
export function keyService(shelf: Shelf, seed: string | undefined): JsonService {
  const key = seed === undefined ? keptKey(shelf) : createHash('sha256').update(seed).digest();
  return (operation, input) => {
    if (operation !== 'GenerateMac' && operation !== 'VerifyMac') return unknownOperation(operation);
    if (![rootKeyId, rootKeyArn].includes(textOf(input, 'KeyId')))
      return refuse('NotFoundException', 'The key does not exist.');
    if (textOf(input, 'MacAlgorithm') !== 'HMAC_SHA_256')
      return refuse('InvalidKeyUsageException', 'The key can do HMAC_SHA_256 only.');
    const message = Buffer.from(textOf(input, 'Message'), 'base64');
    if (message.length === 0 || message.length > largestMessage)
      return refuse('ValidationException', `Message must have from 1 to ${largestMessage} bytes.`);
    const mac = createHmac('sha256', key).update(message).digest();
    const named = { KeyId: rootKeyArn, MacAlgorithm: 'HMAC_SHA_256' };
    if (operation === 'GenerateMac') return { body: { ...named, Mac: mac.toString('base64') } };
    const given = Buffer.from(textOf(input, 'Mac'), 'base64');
    if (given.length !== mac.length || !timingSafeEqual(given, mac))
      return refuse('KMSInvalidMacException', 'The MAC is not right.');
    return { body: { ...named, MacValid: true } };
  };
}

function keptKey(shelf: Shelf): Buffer {
  const kept = shelf.get('root-key');
  if (kept) return kept;
  const made = randomBytes(32);
  shelf.put('root-key', made);
  return made;
}
