/** What Excel reads about the functions: functions.json, as Microsoft's generator writes it. */

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

export interface EnumValue {
  readonly name: string;
  /** What the formula then holds. */
  readonly stringValue: string;
  readonly tooltip: string;
}

export interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly EnumValue[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
}

export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
  readonly enums?: readonly EnumMetadata[];
}

export function isSpilled({ result }: FunctionMetadata): boolean {
  return result.dimensionality === "matrix";
}
