import { oc } from "@orpc/contract";
import { ERROR_STATUS, type ErrorCode } from "./errors.ts";

const errors = Object.fromEntries(
  Object.entries(ERROR_STATUS).map(([code, status]) => [code, { status }]),
) as Record<ErrorCode, { status: number }>; // fromEntries loses the key type

/** What every call of the contract starts from: the closed set of errors. */
export const baseCall = oc.errors(errors);
