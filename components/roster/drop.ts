import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Takes files that are dropped anywhere on the page: the browser would open them in its place. True while one hangs
 * over the page.
 */
export function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    // From one part of the page to the next the pointer enters before it leaves.
    let depth = 0;
    const hang = (by: number) => {
      depth = Math.max(0, depth + by);
      setOver(depth > 0);
    };
    const listen = (type: 'dragenter' | 'dragleave' | 'dragover' | 'drop', act: (files: File[]) => void) => {
      const hear = (event: DragEvent) => {
        // Text may be dropped into the field as ever.
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        act([...event.dataTransfer.files]);
      };
      window.addEventListener(type, hear);
      return () => window.removeEventListener(type, hear);
    };
    const ends = [
      listen('dragenter', () => hang(1)),
      listen('dragleave', () => hang(-1)),
      listen('dragover', () => {}),
      listen('drop', (files) => {
        hang(-depth);
        if (files.length > 0) take.current(files);
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return over;
}
