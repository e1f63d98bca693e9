/** Seals bytes so that one seat alone can open them: ephemeral ECDH P-256, HKDF-SHA-256, AES-256-GCM. */
import { type Bytes, concat, fromBase64url, utf8 } from './bytes.ts';
import { agree, makeEphemeral } from './keys.ts';

/** Bytes of an uncompressed P-256 point. */
const POINT = 65;

interface Lock {
  readonly key: CryptoKey;
  readonly iv: Bytes;
}

/** Key and nonce of one envelope; both are used once, since the ephemeral key is. */
async function lock(secret: Bytes, ephemeral: Bytes, recipient: Bytes): Promise<Lock> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const info = concat(utf8('handrail envelope 1'), ephemeral, recipient);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info };
  const bits = new Uint8Array(await crypto.subtle.deriveBits(hkdf, material, (32 + 12) * 8));
  const key = await crypto.subtle.importKey('raw', bits.slice(0, 32), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  return { key, iv: bits.slice(32) };
}

/**
 * Seals `plain` to a public agreement key (base64url). `label` travels outside and is bound to the content.
 * Throws a TypeError where the key is no point on the curve.
 */
export async function seal(plain: Bytes, recipientKey: string, label: Bytes): Promise<Bytes> {
  const recipient = fromBase64url(recipientKey);
  const pair = await makeEphemeral();
  const ephemeral = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const secret = recipient && (await agree(pair.privateKey, recipient));
  if (!recipient || !secret) throw new TypeError('not a public key');
  const { key, iv } = await lock(secret, ephemeral, recipient);
  const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: label }, key, plain);
  return concat(ephemeral, new Uint8Array(cipher));
}

/** Opens what was sealed to this agreement key; null where it was not, or was changed on the way. */
export async function open(
  sealed: Bytes,
  mine: { readonly agreeing: CryptoKey; readonly agree: string },
  label: Bytes,
): Promise<Bytes | null> {
  const ephemeral = sealed.slice(0, POINT);
  const recipient = fromBase64url(mine.agree);
  const secret = await agree(mine.agreeing, ephemeral);
  if (!recipient || !secret) return null;
  const { key, iv } = await lock(secret, ephemeral, recipient);
  try {
    const algorithm = { name: 'AES-GCM', iv, additionalData: label };
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.slice(POINT)));
  } catch {
    return null;
  }
}
