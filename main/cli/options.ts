import { InvalidArgumentError, Option } from "commander";
import { SUMMARY_FORMATS, SUMMARY_LENGTHS, SUMMARY_TYPES } from "#shared/summary.ts";

export const dataOption = (description = "the data folder that holds the library") =>
  new Option("--data <dir>", description);
export const jsonOption = () => new Option("--json", "print one JSON object");
export const typeOption = () =>
  new Option("--type <type>", "what the summary is").choices(SUMMARY_TYPES).default("key-points");
export const lengthOption = () =>
  new Option("--length <length>", "how long it is").choices(SUMMARY_LENGTHS).default("short");
export const coverageOption = () =>
  new Option("--coverage", "list the names, numbers and dates that the summary leaves out");
export const recordOption = () =>
  new Option("--record <file>", "write all that the summary is made from, for replay");
export const reportOption = () =>
  new Option("--report <file>", "write how the summary was made as an HTML file");
export const formatOption = () =>
  new Option("--format <format>", "how its text is written").choices(SUMMARY_FORMATS).default("markdown");

export const pinOption = () =>
  new Option("--pin <words>", "words of a sentence that must be in; may be given several times").argParser(
    every,
  );
export const banOption = () =>
  new Option("--ban <words>", "words of sentences that stay out; may be given several times").argParser(
    every,
  );

/** A parser of whole numbers from `least` to `most`. */
export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d{1,10}$/.test(value) || number < least || number > most) {
      throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
    }
    return number;
  };
}

/** A parser of numbers from `least` to `most`. */
export function decimalNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^-?\d{1,9}(?:\.\d{1,9})?$/.test(value) || number < least || number > most) {
      throw new InvalidArgumentError(`Give a number from ${least} to ${most}.`);
    }
    return number;
  };
}

/** Collects an option that may be given several times. */
export function every(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

export const modelOption = () =>
  new Option("--model <model>", "a model file, or the name of a model in the list").makeOptionMandatory();
