import { useEffect, useState } from "preact/hooks";

/** Long enough for the first screen to be drawn and its first key to be answered. */
const afterDrawing = 50;

/** Whether the first screen stands: what it did without is loaded then, before anybody asks for it. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIdle(true), afterDrawing);
    return () => clearTimeout(timer);
  }, []);
  return isIdle;
}
