import * as v from 'valibot';

const Parameter = v.object({
  name: v.string(),
  type: v.optional(v.string(), 'any'),
  dimensionality: v.optional(v.string(), 'scalar'),
  optional: v.optional(v.boolean(), false),
  repeating: v.optional(v.boolean(), false),
});

const FunctionMetadata = v.object({
  id: v.string(),
  name: v.string(),
  parameters: v.array(Parameter),
  allowErrorForDataTypeAny: v.optional(v.boolean(), false),
  options: v.optional(
    v.object({
      requiresAddress: v.optional(v.boolean(), false),
      requiresParameterAddresses: v.optional(v.boolean(), false),
    }),
    {},
  ),
});

const FunctionsFile = v.object({
  functions: v.array(FunctionMetadata),
  allowErrorForDataTypeAny: v.optional(v.boolean(), false),
});

export type FunctionParameter = v.InferOutput<typeof Parameter>;
export type FunctionMetadata = v.InferOutput<typeof FunctionMetadata>;

/** Reads the metadata file of the worksheet functions (`functions.json`), given as parsed JSON. */
export function parseFunctions(json: unknown): FunctionMetadata[] {
  const file = v.parse(FunctionsFile, json);
  return file.functions.map((each) => ({
    ...each,
    allowErrorForDataTypeAny: each.allowErrorForDataTypeAny || file.allowErrorForDataTypeAny,
  }));
}
