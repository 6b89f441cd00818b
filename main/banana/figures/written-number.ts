const NUMBERS = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 6 });

/** A number as a person writes it, with the sign its column has: "£1,250", "12.5 %", "340 kWh". */
export function writtenNumber(value: number, sign: string | null = null): string {
  const rounded =
    Math.abs(value) >= 1_000_000 ? Math.round(value).toLocaleString("en-GB") : NUMBERS.format(value);
  if (sign === null) return rounded;
  return /^[$€£¥₹]$/.test(sign) ? rounded.replace(/^-?/, `$&${sign}`) : `${rounded} ${sign}`;
}
