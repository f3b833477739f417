/** A stretch of a formula: plain text, or something that must stay as it is. */
export interface FormulaPiece {
  readonly kind: 'plain' | 'text' | 'sheetName' | 'bracket' | 'array';
  readonly source: string;
}

const PIECE =
  /(?<text>"(?:[^"]|"")*"?)|(?<sheetName>'(?:[^']|'')*'?)|(?<bracket>\[[^\]]*\]?)|(?<array>\{(?:"(?:[^"]|"")*"|[^}"])*\}?)|[^"'[{]+/g;

/** Cuts a formula where quotes, brackets and array constants begin and end, so that only the plain parts are rewritten. */
export function formulaPieces(formula: string): FormulaPiece[] {
  return [...formula.matchAll(PIECE)].map((match) => {
    const { text, sheetName, bracket } = match.groups ?? {};
    if (text !== undefined) return { kind: 'text', source: text };
    if (sheetName !== undefined) return { kind: 'sheetName', source: sheetName };
    if (bracket !== undefined) return { kind: 'bracket', source: bracket };
    return { kind: match[0].startsWith('{') ? 'array' : 'plain', source: match[0] };
  });
}

/** Rewrites the plain parts of a formula and leaves the rest alone. */
export function rewritePlain(formula: string, rewrite: (plain: string) => string): string {
  return formulaPieces(formula)
    .map((piece) => (piece.kind === 'plain' ? rewrite(piece.source) : piece.source))
    .join('');
}
