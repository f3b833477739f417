import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { AwardModel } from '../model';
import { canonicalJson } from './canonicalJson';
import { modelJson } from './modelJson';

/**
 * The seal of a model: SHA-256, as 64 hexadecimal digits, of its {@link modelJson} written by {@link canonicalJson}
 * in UTF-8. It proves that a model is the one that was sealed, not who sealed it.
 */
export function sealOf(model: AwardModel): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(modelJson(model)))));
}
