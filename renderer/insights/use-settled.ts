import { useEffect, useState } from "react";

/** A value once it has stayed the same for so many milliseconds; `initial` until then, or the first value at once. */
export function useSettled<Value>(value: Value, milliseconds: number, initial: Value = value): Value {
  const [settled, setSettled] = useState(initial);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
