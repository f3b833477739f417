/** Workbooks that come with the project; the first one is open when the page starts. */
export const SAMPLES = [
  { file: 'inschrijvingen-schoonmaak.xlsx', nl: 'Aanbesteding schoonmaak', en: 'Cleaning tender' },
  { file: 'personeel-2025.xlsx', nl: 'Personeel 2025', en: 'Staff 2025' },
  {
    file: 'social-return-contracten.xlsx',
    nl: 'Social return per contract',
    en: 'Social return by contract',
  },
] as const;

export async function fetchSample(file: string): Promise<ArrayBuffer> {
  const response = await fetch(`/samples/${file}`);
  if (!response.ok) throw new Error(`The sample ${file} is missing.`);
  return response.arrayBuffer();
}
