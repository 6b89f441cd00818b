/** What a number counts: of one dimension values are comparable by their factor. */
export interface Unit {
  dimension: string;
  factor: number;
}

/** The unit whose word or sign stands here, or null. Plural and singular are one; the case of signs counts. */
export function unitOf(word: string): Unit | null {
  return UNITS.get(word) ?? UNITS.get(word.toLowerCase().replace(/\.$/, "")) ?? null;
}

const UNITS = new Map<string, Unit>();
const define = (dimension: string, factor: number, words: string): void => {
  for (const word of words.split(" ")) UNITS.set(word, { dimension, factor });
};

define("EUR", 1, "€ EUR eur euro euros");
define("EUR", 0.01, "cent cents ct");
define("USD", 1, "$ US$ USD usd dollar dollars bucks");
define("GBP", 1, "£ GBP gbp pound pounds quid sterling");
define("GBP", 0.01, "pence penny");
define("JPY", 1, "¥ JPY yen");
define("CHF", 1, "CHF chf franc francs");
define("INR", 1, "₹ INR rupee rupees");
define("percent", 1, "% percent pct prozent");
define("point", 1, "percentage-point");
define("length", 1_000, "km kilometer kilometers kilometre kilometres");
define("length", 1, "m meter meters metre metres");
define("length", 0.01, "cm centimeter centimeters centimetre centimetres");
define("length", 0.001, "mm millimeter millimeters millimetre millimetres");
define("length", 1_609.344, "mile miles mi");
define("length", 0.3048, "ft foot feet");
define("length", 0.0254, "inch inches");
define("length", 0.9144, "yard yards yd");
define("mass", 1_000, "kg kilo kilos kilogram kilograms");
define("mass", 1, "g gram grams");
define("mass", 0.001, "mg milligram milligrams");
define("mass", 1_000_000, "t tonne tonnes ton tons");
define("mass", 28.349_523, "oz ounce ounces");
define("mass", 453.592_37, "lb lbs");
define("volume", 1, "l L litre litres liter liters");
define("volume", 0.1, "dl");
define("volume", 0.001, "ml millilitre millilitres milliliter milliliters");
define("cup", 1, "cup cups");
define("tablespoon", 1, "tbsp tablespoon tablespoons");
define("teaspoon", 1, "tsp teaspoon teaspoons");
define("time", 0.001, "ms millisecond milliseconds");
define("time", 1, "s sec secs second seconds sekunde sekunden");
define("time", 60, "min mins minute minutes minuten");
define("time", 3_600, "h hr hrs hour hours stunde stunden");
define("time", 86_400, "day days tag tage tagen jour jours día días");
define("time", 604_800, "week weeks woche wochen semaine semaines semana semanas");
define("time", 1_209_600, "fortnight fortnights");
define("month", 1, "month months monat monate monaten mois mes meses");
define("month", 12, "year years yr yrs jahr jahre jahren ans año años");
define("bytes", 1, "B byte bytes");
define("bytes", 1e3, "kB KB");
define("bytes", 1e6, "MB");
define("bytes", 1e9, "GB");
define("bytes", 1e12, "TB");
define("power", 1, "W watt watts");
define("power", 1e3, "kW kilowatt kilowatts");
define("power", 1e6, "MW");
define("power", 1e9, "GW");
define("energy", 1, "kWh kwh");
define("voltage", 1, "V volt volts");
define("current", 1, "A amp amps ampere amperes");
define("frequency", 1, "Hz");
define("frequency", 1e3, "kHz");
define("frequency", 1e6, "MHz");
define("frequency", 1e9, "GHz");
define("celsius", 1, "°C celsius");
define("fahrenheit", 1, "°F fahrenheit");
define("degree", 1, "° degree degrees");
define("speed", 1, "km/h kph");
define("speed", 1.609_344, "mph");
define("area", 1, "m² m2 sqm");
define("pixel", 1, "px pixel pixels");
define("person", 1, "person persons people");
define("times", 1, "times");
define("night", 1, "night nights");
