import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { canonicalJson } from './canonicalJson';
import { publishedJson, type Published } from './published';

/**
 * The seal of a model and its rules for lots: SHA-256, as 64 hexadecimal digits, of their {@link publishedJson} written
 * by {@link canonicalJson} in UTF-8. It proves that they are the ones that were sealed, not who sealed them.
 */
export function sealOf(published: Published): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(publishedJson(published)))));
}
