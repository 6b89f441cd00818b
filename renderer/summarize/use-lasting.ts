import { useEffect, useState } from "react";

/** True once `isOn` has been true for so many milliseconds. */
export function useLasting(isOn: boolean, milliseconds: number): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => setLasting(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [isOn, milliseconds]);
  return isLasting && isOn;
}
