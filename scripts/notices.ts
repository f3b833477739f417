import { readFileSync, writeFileSync } from 'node:fs';
import { notices } from './notices/notices';

/** Writes the notices of the packages that the add-in ships. */
const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'));
writeFileSync('THIRD-PARTY-NOTICES.txt', notices(lock));
