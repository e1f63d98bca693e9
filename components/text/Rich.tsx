/** Words with `**…**` shown strong. Text only: nothing in them is read as markup. */
export function Rich({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('**').map((part, at) =>
        // The odd parts stand between two marks; a part is nothing but its place in the sentence.
        at % 2 === 1 ? <strong key={`${at}${part}`}>{part}</strong> : part,
      )}
    </>
  );
}
