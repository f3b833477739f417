/** Letters and digits only, so that `PSO-niveau` and `pso niveau` are one name. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
