import type { MeaningChange } from "./check-meaning.ts";

/** Units behind equal numbers that the table of units does not hold: "5 mg" for "5 g" is one, "75 cl" for "75 ml". */
export function changedUnits(source: string, rewrite: string): MeaningChange[] {
  const known = measuresIn(source);
  return measuresIn(rewrite).flatMap((made): MeaningChange[] => {
    const same = known.filter(({ value }) => value === made.value);
    if (same.length === 0 || same.some(({ unit }) => isSameUnit(unit, made.unit))) return [];
    const [first] = same;
    if (first === undefined || !UNITS.has(first.unit) || !UNITS.has(made.unit)) return [];
    return [
      {
        kind: "number",
        source: { start: first.start, end: first.end },
        rewrite: { start: made.start, end: made.end },
      },
    ];
  });
}

interface Measure {
  value: string;
  unit: string;
  start: number;
  end: number;
}

function measuresIn(text: string): Measure[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}.])(\d[\d.,]*)[\s-]?([\p{L}°µ²³/]{1,20})/gu)].map((match) => ({
    value: (match[1] ?? "").replace(/[.,]$/, ""),
    unit: nameOf(match[2] ?? ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const isSameUnit = (one: string, other: string): boolean => one === other;

const nameOf = (unit: string): string =>
  NAMES.get(unit) ?? NAMES.get(unit.toLowerCase()) ?? unit.toLowerCase();

const NAMES = new Map<string, string>();
for (const row of "hectare hectares ha|acre acres|bar bars|psi|megawatt megawatts MW|kilowatt kilowatts kW|gigawatt gigawatts GW|watt watts W|centilitre centilitres cl|millilitre millilitres ml|litre litres liter liters l|decilitre decilitres dl|gallon gallons|pint pints|kbit|Mbit|Gbit|Mbps|Gbps|kbps|kilobyte kB KB|megabyte MB|gigabyte GB|terabyte TB|mg milligram milligrams|g gram grams|kg kilogram kilograms kilos|mm millimetre millimetres|cm centimetre centimetres|m metre metres meter meters|km kilometre kilometres|feet foot ft|inch inches|mile miles|volt volts V|kilovolt kV|ampere amp amps A|degree degrees|knot knots|mph|kph km/h|lux|lumen lumens|ohm ohms|decibel dB|calorie calories kcal|joule joules kJ".split(
  "|",
)) {
  const [name = "", ...others] = row.split(" ");
  for (const form of [name, ...others]) NAMES.set(form, name);
}
const UNITS: ReadonlySet<string> = new Set(NAMES.values());
