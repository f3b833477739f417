import * as v from 'valibot';

const KEY = 'pso';

/** Raised when a later version of the add-in keeps something that this one cannot read. */
const SCHEMA = 1;

const ownSheet = v.object({
  /** Excel's id of the sheet, which stays when the sheet gets another name. */
  id: v.string(),
  name: v.string(),
  /** Mark of the values for which the cells were last calculated; `null` before there were any. */
  fingerprint: v.nullable(v.string()),
});

/** What is not known here, is kept as it is: another version may have put it there. */
const settings = v.looseObject({
  schema: v.literal(SCHEMA),
  normSheet: v.optional(ownSheet),
  policySheet: v.optional(ownSheet),
});

/** What the add-in keeps in the workbook: where things are, never the things themselves. Those stand on sheets. */
export type Settings = v.InferOutput<typeof settings>;

const NOTHING: Settings = { schema: SCHEMA };

/**
 * What is kept, to be read after the next sync. Settings can be lost, be somebody else's, or come from a later version:
 * then nothing is kept.
 */
export function keptSettings({ workbook }: Excel.RequestContext): () => Settings {
  const setting = workbook.settings.getItemOrNullObject(KEY).load('value');
  return () => {
    if (setting.isNullObject) return NOTHING;
    const value: unknown = setting.value;
    const read = v.safeParse(settings, value);
    return read.success ? read.output : NOTHING;
  };
}

/** Keeps the settings with the workbook, from the next sync on; they are in the file once it is saved. */
export function keepSettings({ workbook }: Excel.RequestContext, kept: Settings): void {
  workbook.settings.add(KEY, kept);
}
