/** What people write differently and mean alike, in the order in which it is taken apart. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/≤/g, ' t/m '],
  [/\b(?:korter|minder|jonger) dan\b/g, ' < '],
  [/\b(?:langer|meer|ouder) dan\b/g, ' > '],
  [/\been (?=jaar|jr)/g, '1 '],
  [/\btwee (?=jaar|jr)/g, '2 '],
  [/[^a-z0-9+<>]+/g, ' '],
  [/(?<=\d) ?(?:\+|plus\b)/g, '+ '],
  [/[<>]/g, ' $& '],
  [/\bjr\b/g, 'jaar'],
  [/\b(?:participatiewet|p wet|pwet|bijstand|bijstandsuitkering|wwb)\b/g, 'pw'],
  [/\b(?:niveau|nivo|niv|level)\b/g, ' '],
  [/\b(ww|wia|wao|wajong|pw|bijstands) uitkering\b/g, '$1'],
  [/\bmbo (bbl|bol)\b/g, '$1'],
  [/\b(bbl|bol) mbo\b/g, '$1'],
  [/\b(bbl|bol)(\d)/g, '$1 $2'],
  [/\b(?:de|het)\b/g, ' '],
  [/ +/g, ' '],
];

/**
 * A name of a policy, a block or a bonus without what does not matter in it: case, accents, signs, spaces, and words that
 * people leave out or write in another way. `Mbo-BBL, niveau 3` is `bbl 3`, `Bijstand korter dan twee jaar` is `pw < 2 jaar`.
 */
export function plainName(typed: string): string {
  const letters = typed
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
  return ALIKE.reduce((plain, [pattern, alike]) => plain.replace(pattern, alike), letters).trim();
}
